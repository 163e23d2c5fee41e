<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>AdvancedPane</name>
    <message>
        <source>C&amp;ustomer</source>
        <translation>K&amp;unde</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Kunde</translation>
    </message>
    <message>
        <source>Co&amp;lour</source>
        <translation>&amp;Farbe</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Farbe</translation>
    </message>
    <message>
        <source>Default for the kind, or e.g. #b45f06</source>
        <translation>Standard der Art oder z. B. #b45f06</translation>
    </message>
    <message>
        <source>Organi&amp;zation id</source>
        <translation>&amp;Organisations-ID</translation>
    </message>
    <message>
        <source>Organization id</source>
        <translation>Organisations-ID</translation>
    </message>
    <message>
        <source>Sco&amp;pe</source>
        <translation>Sco&amp;pe</translation>
    </message>
    <message>
        <source>Scope</source>
        <translation>Scope</translation>
    </message>
    <message>
        <source>&amp;Before risky actions</source>
        <translation>Vor &amp;gefährlichen Aktionen</translation>
    </message>
    <message>
        <source>Refresh interval</source>
        <translation>Aktualisierungsintervall</translation>
    </message>
    <message>
        <source> s</source>
        <translation> s</translation>
    </message>
    <message>
        <source>Pro&amp;xy</source>
        <translation>Pro&amp;xy</translation>
    </message>
    <message>
        <source>Proxy host</source>
        <translation>Proxy-Host</translation>
    </message>
    <message>
        <source>Proxy port</source>
        <translation>Proxy-Port</translation>
    </message>
    <message>
        <source>Proxy user</source>
        <translation>Proxy-Benutzer</translation>
    </message>
    <message>
        <source>Proxy password</source>
        <translation>Proxy-Passwort</translation>
    </message>
    <message>
        <source>Additional CA certi&amp;ficates</source>
        <translation>Zusätzliche CA-&amp;Zertifikate</translation>
    </message>
    <message>
        <source>Client certificate</source>
        <translation>Client-Zertifikat</translation>
    </message>
    <message>
        <source>Certificate key</source>
        <translation>Schlüssel des Zertifikats</translation>
    </message>
    <message>
        <source>API map</source>
        <translation>API-Zuordnung</translation>
    </message>
    <message>
        <source>&amp;Refresh every</source>
        <translation>Aktua&amp;lisieren alle</translation>
    </message>
    <message>
        <source>As in the preferences</source>
        <translation>Wie in den Einstellungen</translation>
    </message>
    <message>
        <source>Key passphrase</source>
        <translation>Passphrase des Schlüssels</translation>
    </message>
    <message>
        <source>Only for an encrypted key</source>
        <translation>Nur bei verschlüsseltem Schlüssel</translation>
    </message>
</context>
<context>
    <name>Advice</name>
    <message>
        <source>Body, secret and algorithm are right. The value changed on the way or when it was copied.</source>
        <translation>Body, Secret und Algorithmus stimmen. Der Wert hat sich unterwegs oder beim Kopieren geändert.</translation>
    </message>
    <message>
        <source>Compare the header&apos;s value exactly as received: no quotes, no decoding.</source>
        <translation>Vergleichen Sie den Headerwert genau wie empfangen: keine Anführungszeichen, nichts dekodieren.</translation>
    </message>
    <message>
        <source>Body, secret and algorithm are right. Only the digest is written differently.</source>
        <translation>Body, Secret und Algorithmus stimmen. Nur der Digest ist anders geschrieben.</translation>
    </message>
    <message>
        <source>Convert the 64 bytes of the digest to Base64, not its hexadecimal text. The result has 88 characters and ends in “==”.</source>
        <translation>Wandeln Sie die 64 Bytes des Digests in Base64 um, nicht seinen hexadezimalen Text. Das Ergebnis hat 88 Zeichen und endet auf „==“.</translation>
    </message>
    <message>
        <source>The signature is right, but something was added around it.</source>
        <translation>Die Signatur stimmt, aber etwas wurde um sie herum hinzugefügt.</translation>
    </message>
    <message>
        <source>Find what adds it (a proxy or gateway?), and remove it before comparing.</source>
        <translation>Finden Sie, was es hinzufügt (ein Proxy oder Gateway?), und entfernen Sie es vor dem Vergleich.</translation>
    </message>
    <message>
        <source>The value is only the start of the right signature.</source>
        <translation>Der Wert ist nur der Anfang der richtigen Signatur.</translation>
    </message>
    <message>
        <source>Look for a database column, variable or log line that is too short. A signature has 88 characters.</source>
        <translation>Suchen Sie eine zu kurze Datenbankspalte, Variable oder Protokollzeile. Eine Signatur hat 88 Zeichen.</translation>
    </message>
    <message>
        <source>The field in the body is deprecated and proves nothing.</source>
        <translation>Das Feld im Body ist veraltet und beweist nichts.</translation>
    </message>
    <message>
        <source>Take the signature from a header of the request.</source>
        <translation>Entnehmen Sie die Signatur einem Header der Anfrage.</translation>
    </message>
    <message>
        <source>A hash was computed without a key.</source>
        <translation>Es wurde ein Hash ohne Schlüssel berechnet.</translation>
    </message>
    <message>
        <source>Compute an HMAC-SHA512: the secret is the key, the body the message.</source>
        <translation>Berechnen Sie einen HMAC-SHA512: Das Secret ist der Schlüssel, der Body die Nachricht.</translation>
    </message>
    <message>
        <source>The HMAC was computed with another hash function.</source>
        <translation>Der HMAC wurde mit einer anderen Hashfunktion berechnet.</translation>
    </message>
    <message>
        <source>Use SHA-512. If the sender chose the other function, the request may not come from Tribe.</source>
        <translation>Verwenden Sie SHA-512. Hat der Absender die andere Funktion gewählt, stammt die Anfrage vielleicht nicht von Tribe.</translation>
    </message>
    <message>
        <source>The body was used as the key, and the secret as the message.</source>
        <translation>Der Body wurde als Schlüssel verwendet und das Secret als Nachricht.</translation>
    </message>
    <message>
        <source>Pass the secret as key and the body as message.</source>
        <translation>Übergeben Sie das Secret als Schlüssel und den Body als Nachricht.</translation>
    </message>
    <message>
        <source>The signature was made with a slightly different secret.</source>
        <translation>Die Signatur wurde mit einem leicht abweichenden Secret erstellt.</translation>
    </message>
    <message>
        <source>Copy the secret from Tribe again and use its UTF-8 bytes unchanged. Check how your receiver stores and reads it.</source>
        <translation>Kopieren Sie das Secret erneut aus Tribe und verwenden Sie seine UTF-8-Bytes unverändert. Prüfen Sie, wie Ihr Empfänger es speichert und liest.</translation>
    </message>
    <message>
        <source>The signature was made without a secret.</source>
        <translation>Die Signatur wurde ohne Secret erstellt.</translation>
    </message>
    <message>
        <source>Check that your receiver reads its secret. A variable that is not set is an empty secret.</source>
        <translation>Prüfen Sie, ob Ihr Empfänger sein Secret liest. Eine nicht gesetzte Variable ist ein leeres Secret.</translation>
    </message>
    <message>
        <source>The request was signed for another webhook or environment.</source>
        <translation>Die Anfrage wurde für einen anderen Webhook oder eine andere Umgebung signiert.</translation>
    </message>
    <message>
        <source>Only spaces, line endings or a byte order mark changed after signing.</source>
        <translation>Nur Leerzeichen, Zeilenenden oder eine Byte-Order-Mark haben sich nach dem Signieren geändert.</translation>
    </message>
    <message>
        <source>The body was parsed and written again, so its bytes changed.</source>
        <translation>Der Body wurde geparst und neu geschrieben; dadurch haben sich seine Bytes geändert.</translation>
    </message>
    <message>
        <source>Verify the raw body first, then parse it. No JSON middleware before the check.</source>
        <translation>Prüfen Sie zuerst den rohen Body und parsen Sie ihn danach. Keine JSON-Middleware vor der Prüfung.</translation>
    </message>
    <message>
        <source>The body was decoded or encoded on the way.</source>
        <translation>Der Body wurde unterwegs dekodiert oder kodiert.</translation>
    </message>
    <message>
        <source>Read the body as bytes, before it is converted to text, decompressed or decoded.</source>
        <translation>Lesen Sie den Body als Bytes, bevor er in Text umgewandelt, entpackt oder dekodiert wird.</translation>
    </message>
    <message>
        <source>The signature belongs to another body.</source>
        <translation>Die Signatur gehört zu einem anderen Body.</translation>
    </message>
    <message>
        <source>Only invisible characters changed after signing.</source>
        <translation>Nur unsichtbare Zeichen haben sich nach dem Signieren geändert.</translation>
    </message>
    <message>
        <source>They come from copying out of a chat, document or web page. Load the body from a file.</source>
        <translation>Sie stammen vom Kopieren aus einem Chat, Dokument oder einer Webseite. Laden Sie den Body aus einer Datei.</translation>
    </message>
    <message>
        <source>Use the secret of the “webhookId” in the body. Or correct the endpoint of the other webhook.</source>
        <translation>Verwenden Sie das Secret der „webhookId“ im Body. Oder korrigieren Sie den Endpunkt des anderen Webhooks.</translation>
    </message>
    <message>
        <source>Compute the signature from the raw bytes, before anything turns them into text. Pasted text may differ: load the body from a file.</source>
        <translation>Berechnen Sie die Signatur aus den rohen Bytes, bevor etwas sie zu Text macht. Eingefügter Text kann abweichen: Laden Sie den Body aus einer Datei.</translation>
    </message>
    <message>
        <source>Check that your receiver takes header and body from the same request. It needs the whole body.</source>
        <translation>Prüfen Sie, ob Ihr Empfänger Header und Body derselben Anfrage nimmt. Er braucht den ganzen Body.</translation>
    </message>
</context>
<context>
    <name>ApiCheckWords</name>
    <message>
        <source>Log-in: path</source>
        <translation>Anmeldung: Pfad</translation>
    </message>
    <message>
        <source>Token: path</source>
        <translation>Token: Pfad</translation>
    </message>
    <message>
        <source>REST list: path</source>
        <translation>REST-Liste: Pfad</translation>
    </message>
    <message>
        <source>OData: path</source>
        <translation>OData: Pfad</translation>
    </message>
    <message>
        <source>Webhooks: entity set</source>
        <translation>Webhooks: Entitätsset</translation>
    </message>
    <message>
        <source>Metadata: path</source>
        <translation>Metadaten: Pfad</translation>
    </message>
    <message>
        <source>Logged-in employee: request</source>
        <translation>Angemeldeter Mitarbeiter: Anfrage</translation>
    </message>
    <message>
        <source>Environment name: entity set</source>
        <translation>Name der Umgebung: Entitätsset</translation>
    </message>
    <message>
        <source>Webhook: ID</source>
        <translation>Webhook: ID</translation>
    </message>
    <message>
        <source>Webhook: name</source>
        <translation>Webhook: Name</translation>
    </message>
    <message>
        <source>Webhook: entity type</source>
        <translation>Webhook: Entitätstyp</translation>
    </message>
    <message>
        <source>Webhook: endpoint</source>
        <translation>Webhook: Endpunkt</translation>
    </message>
    <message>
        <source>Webhook: headers</source>
        <translation>Webhook: Header</translation>
    </message>
    <message>
        <source>Webhook: deactivated</source>
        <translation>Webhook: deaktiviert</translation>
    </message>
    <message>
        <source>Creation time</source>
        <translation>Erstellungszeit</translation>
    </message>
    <message>
        <source>Webhook: secret</source>
        <translation>Webhook: Secret</translation>
    </message>
    <message>
        <source>New webhook: entity type</source>
        <translation>Neuer Webhook: Entitätstyp</translation>
    </message>
    <message>
        <source>New webhook: endpoint</source>
        <translation>Neuer Webhook: Endpunkt</translation>
    </message>
    <message>
        <source>New webhook: headers</source>
        <translation>Neuer Webhook: Header</translation>
    </message>
    <message>
        <source>New webhook: name</source>
        <translation>Neuer Webhook: Name</translation>
    </message>
    <message>
        <source>Reactivation: field</source>
        <translation>Reaktivieren: Feld</translation>
    </message>
    <message>
        <source>Event log: entity set</source>
        <translation>Ereignisprotokoll: Entitätsset</translation>
    </message>
    <message>
        <source>Retry: path</source>
        <translation>Erneut zustellen: Pfad</translation>
    </message>
    <message>
        <source>Event: ID</source>
        <translation>Ereignis: ID</translation>
    </message>
    <message>
        <source>Event: webhook</source>
        <translation>Ereignis: Webhook</translation>
    </message>
    <message>
        <source>Event: status</source>
        <translation>Ereignis: Status</translation>
    </message>
    <message>
        <source>Event: words for pending</source>
        <translation>Ereignis: Wörter für wartend</translation>
    </message>
    <message>
        <source>Event: words for failed</source>
        <translation>Ereignis: Wörter für fehlgeschlagen</translation>
    </message>
    <message>
        <source>Event: attempts</source>
        <translation>Ereignis: Versuche</translation>
    </message>
    <message>
        <source>Event: next attempt</source>
        <translation>Ereignis: nächster Versuch</translation>
    </message>
    <message>
        <source>Event: last attempt</source>
        <translation>Ereignis: letzter Versuch</translation>
    </message>
    <message>
        <source>Event: response status</source>
        <translation>Ereignis: Antwortstatus</translation>
    </message>
    <message>
        <source>Event: error</source>
        <translation>Ereignis: Fehler</translation>
    </message>
    <message>
        <source>Event: body</source>
        <translation>Ereignis: Body</translation>
    </message>
    <message>
        <source>Event: kind of change</source>
        <translation>Ereignis: Art der Änderung</translation>
    </message>
    <message>
        <source>Records per page</source>
        <translation>Datensätze je Seite</translation>
    </message>
    <message>
        <source>Name: %1</source>
        <translation>Name: %1</translation>
    </message>
    <message>
        <source>Leads to the webhook: %1</source>
        <translation>Führt zum Webhook: %1</translation>
    </message>
    <message>
        <source>Has the field %1</source>
        <translation>Hat das Feld %1</translation>
    </message>
    <message>
        <source>Type: %1</source>
        <translation>Typ: %1</translation>
    </message>
    <message>
        <source>Defined by the server: %1</source>
        <translation>Vom Server festgelegt: %1</translation>
    </message>
    <message>
        <source>Can be read: %1</source>
        <translation>Lesbar: %1</translation>
    </message>
    <message>
        <source>Described in %1</source>
        <translation>Beschrieben in %1</translation>
    </message>
    <message>
        <source>Documented</source>
        <translation>Dokumentiert</translation>
    </message>
    <message>
        <source>Confirmed</source>
        <translation>Bestätigt</translation>
    </message>
    <message>
        <source>Differs</source>
        <translation>Weicht ab</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Unbekannt</translation>
    </message>
    <message>
        <source>Read-only</source>
        <translation>Schreibgeschützt</translation>
    </message>
    <message>
        <source>Not offered</source>
        <translation>Nicht angeboten</translation>
    </message>
    <message>
        <source>Choose: %1</source>
        <extracomment>%1: names of which the person chooses one.</extracomment>
        <translation>Wählen: %1</translation>
    </message>
    <message>
        <source>Documented by Tribe. This server has not confirmed it yet.</source>
        <translation>Von Tribe dokumentiert. Dieser Server hat es noch nicht bestätigt.</translation>
    </message>
    <message>
        <source>Assumed by Hookdesk.</source>
        <translation>Von Hookdesk angenommen.</translation>
    </message>
    <message>
        <source>According to the metadata of this server (%1).</source>
        <translation>Laut den Metadaten dieses Servers (%1).</translation>
    </message>
    <message>
        <source>According to the API description of this server (%1).</source>
        <translation>Laut der API-Beschreibung dieses Servers (%1).</translation>
    </message>
    <message>
        <source>According to the server’s answer to %1.</source>
        <translation>Laut der Antwort des Servers auf %1.</translation>
    </message>
    <message>
        <source>According to the records of %1.</source>
        <translation>Laut den Datensätzen von %1.</translation>
    </message>
    <message>
        <source>According to the last action (%1).</source>
        <translation>Laut der letzten Aktion (%1).</translation>
    </message>
    <message>
        <source>The server’s metadata would show it.</source>
        <translation>Die Metadaten des Servers würden es zeigen.</translation>
    </message>
    <message>
        <source>A webhook in the REST list would show it.</source>
        <translation>Ein Webhook in der REST-Liste würde es zeigen.</translation>
    </message>
    <message>
        <source>A failed event would show it.</source>
        <translation>Ein fehlgeschlagenes Ereignis würde es zeigen.</translation>
    </message>
    <message>
        <source>Retrying an event would show it.</source>
        <translation>Ein Ereignis erneut zuzustellen würde es zeigen.</translation>
    </message>
    <message>
        <source>Reactivating a webhook would show it.</source>
        <translation>Einen Webhook zu reaktivieren würde es zeigen.</translation>
    </message>
    <message>
        <source>Creating a webhook would show it.</source>
        <translation>Einen Webhook zu erstellen würde es zeigen.</translation>
    </message>
    <message>
        <source>The event log has to be found first.</source>
        <translation>Zuerst muss das Ereignisprotokoll gefunden werden.</translation>
    </message>
    <message>
        <source>Score: %1 of 100</source>
        <translation>Punkte: %1 von 100</translation>
    </message>
    <message>
        <source>Record of any type: entity set</source>
        <translation>Datensatz jeden Typs: Entitätsset</translation>
    </message>
</context>
<context>
    <name>BasicAuthDialog</name>
    <message>
        <source>Basic authentication</source>
        <translation>Basic-Authentifizierung</translation>
    </message>
    <message>
        <source>&amp;User</source>
        <translation>&amp;Benutzer</translation>
    </message>
    <message>
        <source>&amp;Password</source>
        <translation>&amp;Passwort</translation>
    </message>
    <message>
        <source>&amp;Show password</source>
        <translation>Passwort an&amp;zeigen</translation>
    </message>
    <message>
        <source>User and password become an “Authorization” header. Tribe&apos;s documentation leaves Basic authentication to Tribe Support. Test the webhook afterwards.</source>
        <translation>Benutzer und Passwort werden zu einem „Authorization“-Header. Laut der Dokumentation von Tribe richtet Tribe Support die Basic-Authentifizierung ein. Testen Sie den Webhook anschließend.</translation>
    </message>
</context>
<context>
    <name>CommandLine</name>
    <message>
        <source>Connect to the saved environment with this name.</source>
        <translation>Mit der gespeicherten Umgebung dieses Namens verbinden.</translation>
    </message>
    <message>
        <source>Start a sandbox server and connect to it.</source>
        <translation>Einen Sandbox-Server starten und damit verbinden.</translation>
    </message>
    <message>
        <source>Connect to the API at this address.</source>
        <translation>Mit der API unter dieser Adresse verbinden.</translation>
    </message>
    <message>
        <source>The address of the authorization server.</source>
        <translation>Die Adresse des Autorisierungsservers.</translation>
    </message>
    <message>
        <source>The client id. Put the client secret in HOOKDESK_CLIENT_SECRET, or an access token in HOOKDESK_ACCESS_TOKEN.</source>
        <translation>Die Client-ID. Das Client-Secret gehört in HOOKDESK_CLIENT_SECRET oder ein Zugriffstoken in HOOKDESK_ACCESS_TOKEN.</translation>
    </message>
    <message>
        <source>A JSON file with other API paths and field names.</source>
        <translation>Eine JSON-Datei mit anderen Pfaden und Feldnamen der API.</translation>
    </message>
    <message>
        <source>Keep settings and data in this folder.</source>
        <translation>Einstellungen und Daten in diesem Ordner aufbewahren.</translation>
    </message>
    <message>
        <source>Write a log to this file, without secrets and bodies.</source>
        <translation>Ein Protokoll in diese Datei schreiben, ohne Secrets und Bodys.</translation>
    </message>
    <message>
        <source>Change nothing on the server.</source>
        <translation>Nichts auf dem Server ändern.</translation>
    </message>
    <message>
        <source>%1 must be an https address without user name and password (http only for this computer).</source>
        <translation>%1 muss eine https-Adresse ohne Benutzername und Passwort sein (http nur für diesen Computer).</translation>
    </message>
    <message>
        <source>A console for the webhooks of a Tribe CRM environment.</source>
        <translation>Eine Konsole für die Webhooks einer Tribe-CRM-Umgebung.</translation>
    </message>
    <message>
        <source>Unknown argument “%1”. See --help.</source>
        <translation>Unbekanntes Argument „%1“. Siehe --help.</translation>
    </message>
    <message>
        <source>--api-map needs --api-url.</source>
        <translation>--api-map braucht --api-url.</translation>
    </message>
    <message>
        <source>--log needs a file name.</source>
        <translation>--log braucht einen Dateinamen.</translation>
    </message>
    <message>
        <source>Open a window of its own beside one that is open.</source>
        <translation>Ein eigenes Fenster neben einem offenen öffnen.</translation>
    </message>
</context>
<context>
    <name>EnvironmentDialog</name>
    <message>
        <source>Connect an environment</source>
        <translation>Umgebung verbinden</translation>
    </message>
    <message>
        <source>C&amp;onnection</source>
        <translation>Verbin&amp;dung</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Name</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>&amp;Kind</source>
        <translation>&amp;Art</translation>
    </message>
    <message>
        <source>&amp;API URL</source>
        <translation>API-&amp;URL</translation>
    </message>
    <message>
        <source>API URL</source>
        <translation>API-URL</translation>
    </message>
    <message>
        <source>A&amp;uthorization URL</source>
        <translation>Auto&amp;risierungs-URL</translation>
    </message>
    <message>
        <source>Authorization URL</source>
        <translation>Autorisierungs-URL</translation>
    </message>
    <message>
        <source>Lo&amp;g in</source>
        <translation>Anmeldun&amp;g</translation>
    </message>
    <message>
        <source>Client &amp;id</source>
        <translation>Client-&amp;ID</translation>
    </message>
    <message>
        <source>Client id</source>
        <translation>Client-ID</translation>
    </message>
    <message>
        <source>Client &amp;secret</source>
        <translation>Client-&amp;Secret</translation>
    </message>
    <message>
        <source>Client secret</source>
        <translation>Client-Secret</translation>
    </message>
    <message>
        <source>Redirect &amp;port</source>
        <translation>Redirect-&amp;Port</translation>
    </message>
    <message>
        <source>Redirect port</source>
        <translation>Redirect-Port</translation>
    </message>
    <message>
        <source>Re&amp;member the secret in the keyring</source>
        <translation>Secret im Schlüsselbund &amp;merken</translation>
    </message>
    <message>
        <source>&amp;Read-only: Hookdesk changes nothing there</source>
        <translation>Sc&amp;hreibgeschützt: Hookdesk ändert dort nichts</translation>
    </message>
    <message>
        <source>Connection test</source>
        <translation>Verbindungstest</translation>
    </message>
    <message>
        <source>Cop&amp;y report</source>
        <translation>Bericht &amp;kopieren</translation>
    </message>
    <message>
        <source>Copies all results as text, without secrets</source>
        <translation>Kopiert alle Ergebnisse als Text, ohne Secrets</translation>
    </message>
    <message>
        <source>A&amp;dvanced</source>
        <translation>Er&amp;weitert</translation>
    </message>
    <message>
        <source>Connection t&amp;est</source>
        <translation>Ver&amp;bindungstest</translation>
    </message>
    <message>
        <source>Protect the log-in with P&amp;KCE</source>
        <translation>Anmeldung mit P&amp;KCE schützen</translation>
    </message>
    <message>
        <source>Protect the log-in with PKCE</source>
        <translation>Anmeldung mit PKCE schützen</translation>
    </message>
    <message>
        <source>Makes an intercepted log-in useless to others. Turn it off only if the authorization server refuses it.</source>
        <translation>Macht eine abgefangene Anmeldung für andere nutzlos. Nur ausschalten, wenn der Autorisierungsserver sie ablehnt.</translation>
    </message>
</context>
<context>
    <name>FindingText</name>
    <message>
        <source>Give the environment a name.</source>
        <translation>Geben Sie der Umgebung einen Namen.</translation>
    </message>
    <message>
        <source>Enter the URL.</source>
        <translation>Geben Sie die URL ein.</translation>
    </message>
    <message>
        <source>Enter the client id.</source>
        <translation>Geben Sie die Client-ID ein.</translation>
    </message>
    <message>
        <source>Enter the proxy host.</source>
        <translation>Geben Sie den Proxy-Host ein.</translation>
    </message>
    <message>
        <source>Fill this in.</source>
        <translation>Füllen Sie dies aus.</translation>
    </message>
    <message>
        <source>From %1 to %2 seconds, or 0.</source>
        <translation>Von %1 bis %2 Sekunden oder 0.</translation>
    </message>
    <message>
        <source>This number is out of range.</source>
        <translation>Diese Zahl liegt außerhalb des Bereichs.</translation>
    </message>
    <message>
        <source>Another environment has this name. Choose another name.</source>
        <translation>Eine andere Umgebung hat diesen Namen. Wählen Sie einen anderen.</translation>
    </message>
    <message>
        <source>This is not an address. It looks like https://example.org.</source>
        <translation>Dies ist keine Adresse. Eine Adresse sieht aus wie https://example.org.</translation>
    </message>
    <message>
        <source>Use an https:// address without user or password (http:// only for this computer).</source>
        <translation>Verwenden Sie eine https://-Adresse ohne Benutzer oder Passwort (http:// nur für diesen Computer).</translation>
    </message>
    <message>
        <source>Remove what follows the host. Hookdesk knows the paths.</source>
        <translation>Entfernen Sie, was auf den Host folgt. Hookdesk kennt die Pfade.</translation>
    </message>
    <message>
        <source>Remove the “?” or “#” from the address.</source>
        <translation>Entfernen Sie „?“ oder „#“ aus der Adresse.</translation>
    </message>
    <message>
        <source>Write a colour like #b45f06.</source>
        <translation>Schreiben Sie eine Farbe wie #b45f06.</translation>
    </message>
    <message>
        <source>The file does not exist, or you may not read it. Choose another.</source>
        <translation>Die Datei existiert nicht oder Sie dürfen sie nicht lesen. Wählen Sie eine andere.</translation>
    </message>
    <message>
        <source>Choose both, the client certificate and its key.</source>
        <translation>Wählen Sie beides: das Client-Zertifikat und seinen Schlüssel.</translation>
    </message>
    <message>
        <source>The key is encrypted. Enter its passphrase.</source>
        <translation>Der Schlüssel ist verschlüsselt. Geben Sie die Passphrase ein.</translation>
    </message>
    <message>
        <source>Wrong passphrase for this key.</source>
        <translation>Falsche Passphrase für diesen Schlüssel.</translation>
    </message>
    <message>
        <source>This file cannot be used. Choose another.</source>
        <translation>Diese Datei ist nicht verwendbar. Wählen Sie eine andere.</translation>
    </message>
</context>
<context>
    <name>NewWebhookDialog</name>
    <message>
        <source>New webhook</source>
        <translation>Neuer Webhook</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Name</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>&amp;Entity type</source>
        <translation>&amp;Entitätstyp</translation>
    </message>
    <message>
        <source>Entity type</source>
        <translation>Entitätstyp</translation>
    </message>
    <message>
        <source>Endpoint &amp;URL</source>
        <translation>Endpunkt-&amp;URL</translation>
    </message>
    <message>
        <source>Endpoint URL</source>
        <translation>Endpunkt-URL</translation>
    </message>
    <message>
        <source>Custom &amp;headers, sent with every delivery</source>
        <translation>Eigene &amp;Header, bei jeder Zustellung mitgesendet</translation>
    </message>
    <message>
        <source>Creating the webhook…</source>
        <translation>Der Webhook wird erstellt…</translation>
    </message>
</context>
<context>
    <name>PreferencesDialog</name>
    <message>
        <source>Preferences</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>&amp;General</source>
        <translation>&amp;Allgemein</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Sprache</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>&amp;Colours</source>
        <translation>&amp;Farben</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Farben</translation>
    </message>
    <message>
        <source>Table &amp;rows</source>
        <translation>Tabellen&amp;zeilen</translation>
    </message>
    <message>
        <source>Table rows</source>
        <translation>Tabellenzeilen</translation>
    </message>
    <message>
        <source>&amp;Times</source>
        <translation>Zei&amp;tangaben</translation>
    </message>
    <message>
        <source>Times</source>
        <translation>Zeitangaben</translation>
    </message>
    <message>
        <source>&amp;Behaviour</source>
        <translation>Ar&amp;beitsweise</translation>
    </message>
    <message>
        <source>Re&amp;fresh</source>
        <translation>A&amp;ktualisieren</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>Aktualisieren</translation>
    </message>
    <message>
        <source>Ask for confirmation (in production always)</source>
        <translation>Nachfragen (in der Produktion immer)</translation>
    </message>
    <message>
        <source>Before &amp;retrying events</source>
        <translation>Vor der &amp;erneuten Zustellung von Ereignissen</translation>
    </message>
    <message>
        <source>Before &amp;deleting a webhook</source>
        <translation>Vor dem &amp;Löschen eines Webhooks</translation>
    </message>
    <message>
        <source>&amp;Storage</source>
        <translation>S&amp;peicherung</translation>
    </message>
    <message>
        <source>Failed events</source>
        <translation>Fehlgeschlagene Ereignisse</translation>
    </message>
    <message>
        <source>&amp;Keep failed events on this computer</source>
        <translation>Fehlgeschlagene Ereignisse auf diesem &amp;Computer aufbewahren</translation>
    </message>
    <message>
        <source>With their payloads. The failure counts are always kept.</source>
        <translation>Mit ihren Nutzdaten. Die Fehlerzahlen werden immer aufbewahrt.</translation>
    </message>
    <message>
        <source>&amp;For</source>
        <translation>&amp;Für</translation>
    </message>
    <message>
        <source>Days to keep events</source>
        <translation>Tage, die Ereignisse aufbewahrt werden</translation>
    </message>
    <message>
        <source> days</source>
        <translation> Tage</translation>
    </message>
    <message>
        <source>&amp;Up to</source>
        <translation>Bis &amp;zu</translation>
    </message>
    <message>
        <source>Megabytes of events to keep</source>
        <translation>Megabyte an Ereignissen zum Aufbewahren</translation>
    </message>
    <message>
        <source> MB</source>
        <translation> MB</translation>
    </message>
    <message>
        <source>Snapshots of the webhooks</source>
        <translation>Momentaufnahmen der Webhooks</translation>
    </message>
    <message>
        <source>K&amp;eep them for</source>
        <translation>Aufbe&amp;wahren für</translation>
    </message>
    <message>
        <source>Days to keep snapshots</source>
        <translation>Tage, die Momentaufnahmen aufbewahrt werden</translation>
    </message>
    <message>
        <source>With &amp;header values that look like credentials</source>
        <translation>Mit &amp;Headerwerten, die wie Anmeldedaten aussehen</translation>
    </message>
    <message>
        <source>Activity journal</source>
        <translation>Aktivitätsjournal</translation>
    </message>
    <message>
        <source>Keep &amp;it</source>
        <translation>A&amp;ufbewahren</translation>
    </message>
    <message>
        <source>Days to keep the activity journal</source>
        <translation>Tage, die das Aktivitätsjournal aufbewahrt wird</translation>
    </message>
    <message>
        <source>For ever</source>
        <translation>Für immer</translation>
    </message>
    <message>
        <source>&amp;Use the desktop&apos;s own style</source>
        <translation>Den Sti&amp;l der Arbeitsumgebung verwenden</translation>
    </message>
</context>
<context>
    <name>SignInText</name>
    <message>
        <source>This desktop has no keyring.</source>
        <translation>Dieser Desktop hat keinen Schlüsselbund.</translation>
    </message>
    <message>
        <source>The keyring is locked.</source>
        <translation>Der Schlüsselbund ist gesperrt.</translation>
    </message>
    <message>
        <source>The keyring refused access to Hookdesk.</source>
        <translation>Der Schlüsselbund hat Hookdesk den Zugriff verweigert.</translation>
    </message>
    <message>
        <source>Unlocking the keyring was cancelled.</source>
        <translation>Das Entsperren des Schlüsselbunds wurde abgebrochen.</translation>
    </message>
    <message>
        <source>The keyring has not answered.</source>
        <translation>Der Schlüsselbund hat nicht geantwortet.</translation>
    </message>
    <message>
        <source>The list of environments cannot be saved.</source>
        <translation>Die Liste der Umgebungen kann nicht gespeichert werden.</translation>
    </message>
    <message>
        <source>The keyring reports an error.</source>
        <translation>Der Schlüsselbund meldet einen Fehler.</translation>
    </message>
    <message>
        <source>Enter the secret for this session only.</source>
        <translation>Geben Sie das Secret nur für diese Sitzung ein.</translation>
    </message>
    <message>
        <source>Unlock it and try again, or enter the secret for this session only.</source>
        <translation>Entsperren Sie ihn und versuchen Sie es erneut, oder geben Sie das Secret nur für diese Sitzung ein.</translation>
    </message>
    <message>
        <source>Try again.</source>
        <translation>Versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>Another log-in is open in the browser.</source>
        <translation>Im Browser ist noch eine Anmeldung offen.</translation>
    </message>
    <message>
        <source>Finish or cancel it first.</source>
        <translation>Schließen Sie diese zuerst ab oder brechen Sie sie ab.</translation>
    </message>
    <message>
        <source>The authorization URL is not secure.</source>
        <translation>Die Autorisierungs-URL ist nicht sicher.</translation>
    </message>
    <message>
        <source>Use https://.</source>
        <translation>Verwenden Sie https://.</translation>
    </message>
    <message>
        <source>Another program uses the redirect port.</source>
        <translation>Ein anderes Programm verwendet den Redirect-Port.</translation>
    </message>
    <message>
        <source>Choose another port, and register it for the application in Tribe.</source>
        <translation>Wählen Sie einen anderen Port und registrieren Sie ihn bei der Anwendung in Tribe.</translation>
    </message>
    <message>
        <source>The log-in took too long.</source>
        <translation>Die Anmeldung hat zu lange gedauert.</translation>
    </message>
    <message>
        <source>The log-in was denied.</source>
        <translation>Die Anmeldung wurde verweigert.</translation>
    </message>
    <message>
        <source>The browser returned the answer to another log-in.</source>
        <translation>Der Browser lieferte die Antwort auf eine andere Anmeldung.</translation>
    </message>
    <message>
        <source>Try again. If it happens again, ask your administrator.</source>
        <translation>Versuchen Sie es erneut. Geschieht es wieder, fragen Sie Ihren Administrator.</translation>
    </message>
    <message>
        <source>The authorization server refused the log-in.</source>
        <translation>Der Autorisierungsserver hat die Anmeldung abgelehnt.</translation>
    </message>
    <message>
        <source>Check the client id, the scope and the redirect port.</source>
        <translation>Prüfen Sie Client-ID, Scope und Redirect-Port.</translation>
    </message>
    <message>
        <source>The secret of this environment is not saved.</source>
        <translation>Das Secret dieser Umgebung ist nicht gespeichert.</translation>
    </message>
    <message>
        <source>Enter it.</source>
        <translation>Geben Sie es ein.</translation>
    </message>
    <message>
        <source>The API map is invalid.</source>
        <translation>Die API-Zuordnung ist ungültig.</translation>
    </message>
    <message>
        <source>Correct it, or choose another file.</source>
        <translation>Korrigieren Sie sie oder wählen Sie eine andere Datei.</translation>
    </message>
    <message>
        <source>The client key is encrypted, and its passphrase is not saved.</source>
        <translation>Der Client-Schlüssel ist verschlüsselt, und seine Passphrase ist nicht gespeichert.</translation>
    </message>
    <message>
        <source>Wrong passphrase for the client key.</source>
        <translation>Falsche Passphrase für den Client-Schlüssel.</translation>
    </message>
    <message>
        <source>Enter the right one.</source>
        <translation>Geben Sie die richtige ein.</translation>
    </message>
    <message>
        <source>The log-in has expired or was already used.</source>
        <translation>Die Anmeldung ist abgelaufen oder wurde bereits verwendet.</translation>
    </message>
</context>
<context>
    <name>SignatureFinding</name>
    <message>
        <source>The value is in the header %1.</source>
        <translation>Der Wert steht im Header %1.</translation>
    </message>
    <message>
        <source>The value is as long as a digest of %1</source>
        <translation>Der Wert ist so lang wie ein Digest von %1</translation>
    </message>
    <message>
        <source>Tribe signs with SHA-512, whose Base64 has 88 characters.</source>
        <translation>Tribe signiert mit SHA-512, dessen Base64-Form 88 Zeichen hat.</translation>
    </message>
    <message>
        <source>Look for the header with 88 characters, or use SHA-512.</source>
        <translation>Suchen Sie den Header mit 88 Zeichen oder verwenden Sie SHA-512.</translation>
    </message>
    <message>
        <source>The value is not a signature</source>
        <translation>Der Wert ist keine Signatur</translation>
    </message>
    <message>
        <source>It is no digest in Base64 or hexadecimal.</source>
        <translation>Er ist kein Digest in Base64 oder hexadezimal.</translation>
    </message>
    <message>
        <source>Look for a header whose value has 88 characters and ends in “==”.</source>
        <translation>Suchen Sie einen Header, dessen Wert 88 Zeichen hat und auf „==“ endet.</translation>
    </message>
    <message>
        <source>The secret consists of dots or asterisks</source>
        <translation>Das Secret besteht aus Punkten oder Sternchen</translation>
    </message>
    <message>
        <source>A hidden secret looks like this.</source>
        <translation>So sieht ein verborgenes Secret aus.</translation>
    </message>
    <message>
        <source>Show the secret on Tribe&apos;s page before copying it.</source>
        <translation>Machen Sie das Secret auf der Seite von Tribe sichtbar, bevor Sie es kopieren.</translation>
    </message>
    <message>
        <source>The body ends too early</source>
        <translation>Der Body endet zu früh</translation>
    </message>
    <message>
        <source>The JSON is cut off.</source>
        <translation>Das JSON ist abgeschnitten.</translation>
    </message>
    <message>
        <source>Copy all of it, or load it from a file.</source>
        <translation>Kopieren Sie ihn vollständig oder laden Sie ihn aus einer Datei.</translation>
    </message>
    <message>
        <source>The body has spaces or line breaks between its parts</source>
        <translation>Der Body hat Leerzeichen oder Zeilenumbrüche zwischen seinen Teilen</translation>
    </message>
    <message>
        <source>Tribe sends compact JSON. Something may have rewritten it.</source>
        <translation>Tribe sendet kompaktes JSON. Möglicherweise wurde es neu geschrieben.</translation>
    </message>
    <message>
        <source>The fields of the body are in alphabetical order</source>
        <translation>Die Felder des Bodys stehen in alphabetischer Reihenfolge</translation>
    </message>
    <message>
        <source>Tribe sends “webhookId” before “payload”. Some libraries sort fields; the original order is lost.</source>
        <translation>Tribe sendet „webhookId“ vor „payload“. Manche Bibliotheken sortieren Felder; die ursprüngliche Reihenfolge ist verloren.</translation>
    </message>
    <message>
        <source>The body has lost characters</source>
        <translation>Der Body hat Zeichen verloren</translation>
    </message>
    <message>
        <source>“�” replaces a character that could not be read. It cannot be recovered.</source>
        <translation>„�“ ersetzt ein Zeichen, das nicht gelesen werden konnte. Es lässt sich nicht wiederherstellen.</translation>
    </message>
    <message>
        <source>The body is not JSON</source>
        <translation>Der Body ist kein JSON</translation>
    </message>
    <message>
        <source>Every event that Tribe sends is JSON.</source>
        <translation>Jedes Ereignis, das Tribe sendet, ist JSON.</translation>
    </message>
    <message>
        <source>Check that the body is complete and from the same request.</source>
        <translation>Prüfen Sie, ob der Body vollständig ist und aus derselben Anfrage stammt.</translation>
    </message>
    <message numerus="yes">
        <source>None of %n known cause(s) matches</source>
        <translation>
            <numerusform>Die %n bekannte Ursache trifft nicht zu</numerusform>
            <numerusform>Keine von %n bekannten Ursachen trifft zu</numerusform>
        </translation>
    </message>
    <message>
        <source>Enter the webhook&apos;s secret</source>
        <translation>Geben Sie das Secret des Webhooks ein</translation>
    </message>
    <message>
        <source>Enter the received signature</source>
        <translation>Geben Sie die empfangene Signatur ein</translation>
    </message>
    <message>
        <source>Not genuine</source>
        <translation>Nicht echt</translation>
    </message>
    <message>
        <source>Not genuine: %1</source>
        <translation>Nicht echt: %1</translation>
    </message>
    <message numerus="yes">
        <source>Not genuine: none of %n known cause(s) matches</source>
        <translation>
            <numerusform>Nicht echt: die %n bekannte Ursache trifft nicht zu</numerusform>
            <numerusform>Nicht echt: keine von %n bekannten Ursachen trifft zu</numerusform>
        </translation>
    </message>
    <message>
        <source>Proved</source>
        <translation>Bewiesen</translation>
    </message>
    <message>
        <source>Hint</source>
        <translation>Hinweis</translation>
    </message>
    <message>
        <source>The body is too large to try other spellings and encodings.</source>
        <translation>Der Body ist zu groß, um andere Schreibweisen und Kodierungen zu prüfen.</translation>
    </message>
    <message>
        <source>The body is too large to try compression.</source>
        <translation>Der Body ist zu groß, um Komprimierung zu prüfen.</translation>
    </message>
    <message>
        <source>Genuine: signed with this secret, and unchanged</source>
        <translation>Echt: mit diesem Secret signiert und unverändert</translation>
    </message>
    <message>
        <source>Genuine: the header %1 proves it</source>
        <translation>Echt: Der Header %1 beweist es</translation>
    </message>
    <message>
        <source>Genuine, but: %1</source>
        <translation>Echt, aber: %1</translation>
    </message>
    <message>
        <source>Enter the received body</source>
        <translation>Geben Sie den empfangenen Body ein</translation>
    </message>
    <message>
        <source>Only the parsed body is here, not the bytes that were signed</source>
        <translation>Nur der verarbeitete Body ist da, nicht die signierten Bytes</translation>
    </message>
    <message>
        <source>The secret is wrong, or the body was changed in some other way.</source>
        <translation>Das Secret ist falsch, oder der Body wurde auf andere Weise verändert.</translation>
    </message>
    <message>
        <source>Use the secret of the webhook named in the body. Load the body from a file, as received.</source>
        <translation>Verwenden Sie das Secret des im Body genannten Webhooks. Laden Sie den Body aus einer Datei, wie empfangen.</translation>
    </message>
</context>
<context>
    <name>SignatureReport</name>
    <message>
        <source>Received value: %1</source>
        <translation>Empfangener Wert: %1</translation>
    </message>
    <message>
        <source>Received in %1: %2</source>
        <translation>Empfangen in %1: %2</translation>
    </message>
    <message>
        <source>Signature check by Hookdesk %1</source>
        <translation>Signaturprüfung durch Hookdesk %1</translation>
    </message>
    <message>
        <source>Method: HMAC-SHA512 of the exact body, 64 bytes in Base64</source>
        <translation>Verfahren: HMAC-SHA512 des exakten Bodys, 64 Bytes in Base64</translation>
    </message>
    <message numerus="yes">
        <source>Body: %Ln byte(s), SHA-256 %1</source>
        <translation>
            <numerusform>Body: %Ln Byte, SHA-256 %1</numerusform>
            <numerusform>Body: %Ln Bytes, SHA-256 %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Body as received:</source>
        <translation>Body wie empfangen:</translation>
    </message>
</context>
<context>
    <name>SplitNote</name>
    <message>
        <source>Spaces or empty lines before the request were removed.</source>
        <translation>Leerzeichen oder Leerzeilen vor der Anfrage wurden entfernt.</translation>
    </message>
    <message>
        <source>A byte order mark before the request was removed.</source>
        <translation>Eine Byte-Order-Mark vor der Anfrage wurde entfernt.</translation>
    </message>
    <message>
        <source>Some header lines end in LF, some in CRLF: something changed them.</source>
        <translation>Manche Headerzeilen enden auf LF, manche auf CRLF: Etwas hat sie verändert.</translation>
    </message>
    <message>
        <source>This is a response, not a request: %1</source>
        <translation>Dies ist eine Antwort, keine Anfrage: %1</translation>
    </message>
    <message>
        <source>The first line names no HTTP version.</source>
        <translation>Die erste Zeile nennt keine HTTP-Version.</translation>
    </message>
    <message>
        <source>The headers are in HTTP/2 form, as tools show them.</source>
        <translation>Die Header sind in HTTP/2-Form, wie Werkzeuge sie zeigen.</translation>
    </message>
    <message>
        <source>The empty line before the body is missing, at line %1.</source>
        <translation>Die Leerzeile vor dem Body fehlt, bei Zeile %1.</translation>
    </message>
    <message>
        <source>The lines of the header %1 were joined with a space.</source>
        <translation>Die Zeilen des Headers %1 wurden mit einem Leerzeichen verbunden.</translation>
    </message>
    <message>
        <source>A line without a colon was skipped: %1</source>
        <translation>Eine Zeile ohne Doppelpunkt wurde übersprungen: %1</translation>
    </message>
    <message>
        <source>This is not a valid header name: %1</source>
        <translation>Dies ist kein gültiger Headername: %1</translation>
    </message>
    <message>
        <source>The value of the header %1 contains control characters.</source>
        <translation>Der Wert des Headers %1 enthält Steuerzeichen.</translation>
    </message>
    <message>
        <source>Only the first %1 headers were read.</source>
        <translation>Nur die ersten %1 Header wurden gelesen.</translation>
    </message>
    <message>
        <source>Only the first %1 bytes of the headers were read.</source>
        <translation>Nur die ersten %1 Bytes der Header wurden gelesen.</translation>
    </message>
    <message>
        <source>The text has only spaces and line breaks.</source>
        <translation>Der Text besteht nur aus Leerzeichen und Zeilenumbrüchen.</translation>
    </message>
    <message>
        <source>The body begins with a byte order mark, which was kept.</source>
        <translation>Der Body beginnt mit einer Byte-Order-Mark; sie wurde beibehalten.</translation>
    </message>
    <message>
        <source>The text contains NUL bytes, which were kept.</source>
        <translation>Der Text enthält NUL-Bytes; sie wurden beibehalten.</translation>
    </message>
    <message>
        <source>Not all of the text is valid UTF-8; its bytes were kept.</source>
        <translation>Nicht der ganze Text ist gültiges UTF-8; seine Bytes wurden beibehalten.</translation>
    </message>
    <message>
        <source>The headers announce a body, but there is none.</source>
        <translation>Die Header kündigen einen Body an, aber es gibt keinen.</translation>
    </message>
    <message>
        <source>Content-Length says %1 bytes, but the body has only %2.</source>
        <translation>Content-Length nennt %1 Bytes, aber der Body hat nur %2.</translation>
    </message>
    <message>
        <source>Content-Length says %1 bytes, but the body has %2. All of it is used.</source>
        <translation>Content-Length nennt %1 Bytes, aber der Body hat %2. Alles wird verwendet.</translation>
    </message>
    <message>
        <source>The line breaks were probably CRLF. Load the body from a file.</source>
        <translation>Die Zeilenumbrüche waren wahrscheinlich CRLF. Laden Sie den Body aus einer Datei.</translation>
    </message>
    <message>
        <source>The final line break probably comes from copying. It was kept.</source>
        <translation>Der letzte Zeilenumbruch stammt wahrscheinlich vom Kopieren. Er wurde beibehalten.</translation>
    </message>
    <message>
        <source>Content-Length is unclear: %1</source>
        <translation>Content-Length ist unklar: %1</translation>
    </message>
    <message>
        <source>The body was sent with the encoding %1 and may be decoded here.</source>
        <translation>Der Body wurde mit der Kodierung %1 gesendet und ist hier vielleicht dekodiert.</translation>
    </message>
    <message>
        <source>The chunks of the body were joined.</source>
        <translation>Die Chunks des Bodys wurden zusammengefügt.</translation>
    </message>
    <message>
        <source>The chunks of the body are incomplete. It was kept unchanged.</source>
        <translation>Die Chunks des Bodys sind unvollständig. Er blieb unverändert.</translation>
    </message>
    <message>
        <source>Headers after the last chunk were read like the others.</source>
        <translation>Header nach dem letzten Chunk wurden wie die anderen gelesen.</translation>
    </message>
    <message>
        <source>There are several requests. The first one is used.</source>
        <translation>Es sind mehrere Anfragen. Die erste wird verwendet.</translation>
    </message>
    <message>
        <source>There may be several requests. Without a length, everything is taken as one body.</source>
        <translation>Möglicherweise sind es mehrere Anfragen. Ohne Länge gilt alles als ein Body.</translation>
    </message>
    <message>
        <source>Not read, after the curl command: %1</source>
        <translation>Nicht gelesen, nach dem curl-Befehl: %1</translation>
    </message>
    <message>
        <source>Only the first %1 words of the command were read.</source>
        <translation>Nur die ersten %1 Wörter des Befehls wurden gelesen.</translation>
    </message>
    <message>
        <source>Options on a new line were read as part of the command.</source>
        <translation>Optionen in einer neuen Zeile wurden als Teil des Befehls gelesen.</translation>
    </message>
    <message>
        <source>A quotation mark is missing: the command may be cut off.</source>
        <translation>Ein Anführungszeichen fehlt: Der Befehl ist möglicherweise abgeschnitten.</translation>
    </message>
    <message>
        <source>A variable or command in the text was not expanded.</source>
        <translation>Eine Variable oder ein Befehl im Text wurde nicht ausgewertet.</translation>
    </message>
    <message>
        <source>Two “\u” escapes were joined into one character.</source>
        <translation>Zwei „\u“-Escapes wurden zu einem Zeichen verbunden.</translation>
    </message>
    <message>
        <source>For cmd, LF and CRLF look the same. LF was assumed.</source>
        <translation>Für cmd sehen LF und CRLF gleich aus. LF wurde angenommen.</translation>
    </message>
    <message>
        <source>A curl option was skipped: %1</source>
        <translation>Eine curl-Option wurde übersprungen: %1</translation>
    </message>
    <message>
        <source>%1 parts of the body were joined with “&amp;”, as curl does.</source>
        <translation>%1 Teile des Bodys wurden mit „&amp;“ verbunden, wie curl es tut.</translation>
    </message>
    <message>
        <source>Data was percent-encoded. curl may encode it differently.</source>
        <translation>Daten wurden prozentkodiert. curl kodiert vielleicht anders.</translation>
    </message>
    <message>
        <source>With -G the data is in the address; there is no body.</source>
        <translation>Mit -G stehen die Daten in der Adresse; es gibt keinen Body.</translation>
    </message>
    <message>
        <source>The body is in the file %1: load it with “Load body from file…”.</source>
        <translation>Der Body steht in der Datei %1: Laden Sie ihn mit „Body aus Datei laden…“.</translation>
    </message>
    <message>
        <source>A form (-F) has a random boundary: its body is unknown.</source>
        <translation>Ein Formular (-F) hat eine zufällige Trennzeile: Der Body ist unbekannt.</translation>
    </message>
    <message>
        <source>The user name and password of %1 were removed.</source>
        <translation>Benutzername und Passwort von %1 wurden entfernt.</translation>
    </message>
    <message numerus="yes">
        <source>An HTTP request with %n header(s).</source>
        <translation>
            <numerusform>Eine HTTP-Anfrage mit %n Header.</numerusform>
            <numerusform>Eine HTTP-Anfrage mit %n Headern.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>A curl command with %n header(s).</source>
        <translation>
            <numerusform>Ein curl-Befehl mit %n Header.</numerusform>
            <numerusform>Ein curl-Befehl mit %n Headern.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n header(s) and a body.</source>
        <translation>
            <numerusform>%n Header und ein Body.</numerusform>
            <numerusform>%n Header und ein Body.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n header(s) without a body.</source>
        <translation>
            <numerusform>%n Header ohne Body.</numerusform>
            <numerusform>%n Header ohne Body.</numerusform>
        </translation>
    </message>
    <message>
        <source>A body without headers.</source>
        <translation>Ein Body ohne Header.</translation>
    </message>
    <message>
        <source>This form is unknown, so everything is taken as the body. Paste the HTTP request, or enter body and signature below.</source>
        <translation>Diese Form ist unbekannt, daher gilt alles als Body. Fügen Sie die HTTP-Anfrage ein oder geben Sie unten Body und Signatur ein.</translation>
    </message>
    <message>
        <source>The source shows the body as parsed JSON. It was made compact, as Tribe sends it.</source>
        <translation>Die Quelle zeigt den Body als verarbeitetes JSON. Er wurde kompakt gemacht, wie Tribe sendet.</translation>
    </message>
    <message>
        <source>Parts of the body are missing. Load the body from a file.</source>
        <translation>Teile des Bodys fehlen. Laden Sie den Body aus einer Datei.</translation>
    </message>
    <message>
        <source>The body was decoded from Base64.</source>
        <translation>Der Body wurde aus Base64 dekodiert.</translation>
    </message>
    <message>
        <source>The body is marked as Base64 but is not. It was kept unchanged.</source>
        <translation>Der Body ist als Base64 gekennzeichnet, ist es aber nicht. Er blieb unverändert.</translation>
    </message>
    <message numerus="yes">
        <source>A PowerShell command with %n header(s).</source>
        <translation>
            <numerusform>Ein PowerShell-Befehl mit %n Header.</numerusform>
            <numerusform>Ein PowerShell-Befehl mit %n Headern.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>A request from another program, with %n header(s).</source>
        <translation>
            <numerusform>Eine Anfrage aus einem anderen Programm, mit %n Header.</numerusform>
            <numerusform>Eine Anfrage aus einem anderen Programm, mit %n Headern.</numerusform>
        </translation>
    </message>
    <message>
        <source>n8n shows only the parsed body; it was written compactly, as Tribe does. To keep what was received, choose “Raw body” in the options of the Webhook node.</source>
        <translation>n8n zeigt nur den verarbeiteten Body; er wurde kompakt geschrieben, wie Tribe es tut. Um das Empfangene zu behalten, schalten Sie „Raw body“ in den Optionen des Webhook-Nodes ein.</translation>
    </message>
    <message>
        <source>The header lines end in LF only. Line endings in the body may have changed, too. If it has any, load it from a file.</source>
        <translation>Die Headerzeilen enden nur auf LF. Auch Zeilenenden im Body können sich geändert haben. Hat er welche, laden Sie ihn aus einer Datei.</translation>
    </message>
</context>
<context>
    <name>SupportReport</name>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nein</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>Programm</translation>
    </message>
    <message>
        <source>Hookdesk</source>
        <translation>Hookdesk</translation>
    </message>
    <message>
        <source>Qt</source>
        <translation>Qt</translation>
    </message>
    <message>
        <source>%1, built with %2</source>
        <translation>%1, erstellt mit %2</translation>
    </message>
    <message>
        <source>TLS library</source>
        <translation>TLS-Bibliothek</translation>
    </message>
    <message>
        <source>System</source>
        <translation>System</translation>
    </message>
    <message>
        <source>Platform</source>
        <translation>Plattform</translation>
    </message>
    <message>
        <source>Locale</source>
        <translation>Gebietsschema</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Design</translation>
    </message>
    <message>
        <source>dark</source>
        <translation>dunkel</translation>
    </message>
    <message>
        <source>light</source>
        <translation>hell</translation>
    </message>
    <message numerus="yes">
        <source>%n entry(ies)</source>
        <translation>
            <numerusform>%n Eintrag</numerusform>
            <numerusform>%n Einträge</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n byte(s)</source>
        <translation>
            <numerusform>%n Byte</numerusform>
            <numerusform>%n Bytes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n character(s)</source>
        <translation>
            <numerusform>%n Zeichen</numerusform>
            <numerusform>%n Zeichen</numerusform>
        </translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>all defaults</source>
        <translation>alle Standard</translation>
    </message>
    <message>
        <source>client credentials</source>
        <translation>Client-ID und Client-Secret</translation>
    </message>
    <message>
        <source>log-in in the browser</source>
        <translation>Anmeldung im Browser</translation>
    </message>
    <message>
        <source>pasted token</source>
        <translation>eingefügtes Token</translation>
    </message>
    <message>
        <source>system</source>
        <translation>System</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keiner</translation>
    </message>
    <message>
        <source>own</source>
        <translation>eigener</translation>
    </message>
    <message>
        <source>Environment</source>
        <translation>Umgebung</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>API</source>
        <translation>API</translation>
    </message>
    <message>
        <source>Authorization server</source>
        <translation>Autorisierungsserver</translation>
    </message>
    <message>
        <source>Log-in</source>
        <translation>Anmeldung</translation>
    </message>
    <message>
        <source>Scope</source>
        <translation>Scope</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>Proxy</translation>
    </message>
    <message>
        <source>Read-only</source>
        <translation>Schreibgeschützt</translation>
    </message>
    <message>
        <source>Additional certificate authorities</source>
        <translation>Zusätzliche Zertifizierungsstellen</translation>
    </message>
    <message>
        <source>Client certificate</source>
        <translation>Client-Zertifikat</translation>
    </message>
    <message>
        <source>Corrected API map</source>
        <translation>Korrigierte API-Zuordnung</translation>
    </message>
    <message>
        <source>works</source>
        <translation>funktioniert</translation>
    </message>
    <message>
        <source>not tried yet</source>
        <translation>noch nicht versucht</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Befunde</translation>
    </message>
    <message>
        <source>REST list</source>
        <translation>REST-Liste</translation>
    </message>
    <message>
        <source>OData list</source>
        <translation>OData-Liste</translation>
    </message>
    <message>
        <source>Event log</source>
        <translation>Ereignisprotokoll</translation>
    </message>
    <message>
        <source>Webhooks</source>
        <translation>Webhooks</translation>
    </message>
    <message>
        <source>Failed events</source>
        <translation>Fehlgeschlagene Ereignisse</translation>
    </message>
    <message>
        <source>Unreadable records</source>
        <translation>Unlesbare Datensätze</translation>
    </message>
    <message>
        <source>Entity types</source>
        <translation>Entitätstypen</translation>
    </message>
    <message>
        <source>Employee known</source>
        <translation>Mitarbeiter bekannt</translation>
    </message>
    <message>
        <source>Environment name known</source>
        <translation>Umgebungsname bekannt</translation>
    </message>
    <message>
        <source>Server clock ahead by</source>
        <translation>Serveruhr geht vor um</translation>
    </message>
    <message>
        <source>Archive</source>
        <translation>Archiv</translation>
    </message>
    <message>
        <source>Activity journal</source>
        <translation>Aktivitätsjournal</translation>
    </message>
    <message>
        <source>Last errors</source>
        <translation>Letzte Fehler</translation>
    </message>
    <message>
        <source>none since the start</source>
        <translation>keine seit dem Programmstart</translation>
    </message>
    <message>
        <source>Support report of Hookdesk</source>
        <translation>Supportbericht von Hookdesk</translation>
    </message>
    <message>
        <source>No environment is connected.</source>
        <translation>Es ist keine Umgebung verbunden.</translation>
    </message>
    <message>
        <source>own (SOCKS5)</source>
        <translation>eigener (SOCKS5)</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1 ms</translation>
    </message>
</context>
<context>
    <name>TableExport</name>
    <message>
        <source>JSON lines (*.jsonl)</source>
        <translation>JSON-Zeilen (*.jsonl)</translation>
    </message>
    <message>
        <source>CSV with semicolons, for Excel in Dutch, German or French (*.csv)</source>
        <translation>CSV mit Semikolons, für deutsches, niederländisches oder französisches Excel (*.csv)</translation>
    </message>
    <message>
        <source>CSV with commas, for Excel in English (*.csv)</source>
        <translation>CSV mit Kommas, für englisches Excel (*.csv)</translation>
    </message>
</context>
<context>
    <name>Variant</name>
    <message>
        <source>Spaces around the value</source>
        <translation>Leerzeichen um den Wert</translation>
    </message>
    <message>
        <source>Quotes around the value</source>
        <translation>Anführungszeichen um den Wert</translation>
    </message>
    <message>
        <source>Value without the “=” at its end</source>
        <translation>Wert ohne das „=“ am Ende</translation>
    </message>
    <message>
        <source>Value in Base64url instead of Base64</source>
        <translation>Wert in Base64url statt Base64</translation>
    </message>
    <message>
        <source>Value in hexadecimal digits instead of Base64</source>
        <translation>Wert in Hexadezimalziffern statt Base64</translation>
    </message>
    <message>
        <source>Value in uppercase hexadecimal digits instead of Base64</source>
        <translation>Wert in großgeschriebenen Hexadezimalziffern statt Base64</translation>
    </message>
    <message>
        <source>Base64 of the text of the hexadecimal digits</source>
        <translation>Base64 des Textes der Hexadezimalziffern</translation>
    </message>
    <message>
        <source>Value encoded in Base64 twice</source>
        <translation>Wert zweimal in Base64 kodiert</translation>
    </message>
    <message>
        <source>Hexadecimal digits of the Base64 text</source>
        <translation>Hexadezimalziffern des Base64-Textes</translation>
    </message>
    <message>
        <source>“%1” in front of the value</source>
        <translation>„%1“ vor dem Wert</translation>
    </message>
    <message>
        <source>One of several values in a list, under “%1”</source>
        <translation>Einer von mehreren Werten in einer Liste, unter „%1“</translation>
    </message>
    <message>
        <source>Value cut off after %1 characters</source>
        <translation>Wert nach %1 Zeichen abgeschnitten</translation>
    </message>
    <message>
        <source>Value still percent-encoded</source>
        <translation>Wert noch prozentkodiert</translation>
    </message>
    <message>
        <source>Spaces instead of “+” in the value</source>
        <translation>Leerzeichen statt „+“ im Wert</translation>
    </message>
    <message>
        <source>Spaces or line breaks inside the value</source>
        <translation>Leerzeichen oder Zeilenumbrüche im Wert</translation>
    </message>
    <message>
        <source>Value with changed capitals</source>
        <translation>Wert mit geänderter Groß-/Kleinschreibung</translation>
    </message>
    <message>
        <source>The value is the field “signature” of the body</source>
        <translation>Der Wert ist das Feld „signature“ des Bodys</translation>
    </message>
    <message>
        <source>Plain %1 of the body</source>
        <translation>Einfacher %1-Hash des Bodys</translation>
    </message>
    <message>
        <source>Plain %1 of the body followed by the secret</source>
        <translation>Einfacher %1-Hash des Bodys, gefolgt vom Secret</translation>
    </message>
    <message>
        <source>Plain %1 of the secret followed by the body</source>
        <translation>Einfacher %1-Hash des Secrets, gefolgt vom Body</translation>
    </message>
    <message>
        <source>HMAC with %1 instead of SHA-512</source>
        <translation>HMAC mit %1 statt SHA-512</translation>
    </message>
    <message>
        <source>Body and secret swapped</source>
        <translation>Body und Secret vertauscht</translation>
    </message>
    <message>
        <source>Secret without the spaces or line breaks around it</source>
        <translation>Secret ohne die Leerzeichen oder Zeilenumbrüche darum</translation>
    </message>
    <message>
        <source>Secret with a line feed at its end</source>
        <translation>Secret mit einem Zeilenvorschub (LF) am Ende</translation>
    </message>
    <message>
        <source>Secret with a line break (CRLF) at its end</source>
        <translation>Secret mit einem Zeilenumbruch (CRLF) am Ende</translation>
    </message>
    <message>
        <source>Secret with a space at its end</source>
        <translation>Secret mit einem Leerzeichen am Ende</translation>
    </message>
    <message>
        <source>Secret without the quotes around it</source>
        <translation>Secret ohne die Anführungszeichen darum</translation>
    </message>
    <message>
        <source>Secret with double quotes around it</source>
        <translation>Secret mit doppelten Anführungszeichen darum</translation>
    </message>
    <message>
        <source>Secret with single quotes around it</source>
        <translation>Secret mit einfachen Anführungszeichen darum</translation>
    </message>
    <message>
        <source>Secret without its byte order mark</source>
        <translation>Secret ohne seine Byte-Order-Mark</translation>
    </message>
    <message>
        <source>Secret with a byte order mark in front</source>
        <translation>Secret mit einer Byte-Order-Mark davor</translation>
    </message>
    <message>
        <source>Secret without its invisible characters</source>
        <translation>Secret ohne seine unsichtbaren Zeichen</translation>
    </message>
    <message>
        <source>Secret decoded from hexadecimal digits</source>
        <translation>Secret aus Hexadezimalziffern dekodiert</translation>
    </message>
    <message>
        <source>Secret decoded from Base64</source>
        <translation>Secret aus Base64 dekodiert</translation>
    </message>
    <message>
        <source>Secret encoded in hexadecimal digits</source>
        <translation>Secret in Hexadezimalziffern kodiert</translation>
    </message>
    <message>
        <source>Secret encoded in Base64</source>
        <translation>Secret in Base64 kodiert</translation>
    </message>
    <message>
        <source>Secret in Latin-1 instead of UTF-8</source>
        <translation>Secret in Latin-1 statt UTF-8</translation>
    </message>
    <message>
        <source>Secret read as Latin-1 and encoded in UTF-8 once more</source>
        <translation>Secret als Latin-1 gelesen und noch einmal in UTF-8 kodiert</translation>
    </message>
    <message>
        <source>Secret as it was before it was encoded in UTF-8 twice</source>
        <translation>Secret, wie es vor der doppelten Kodierung in UTF-8 war</translation>
    </message>
    <message>
        <source>Secret in UTF-16 instead of UTF-8</source>
        <translation>Secret in UTF-16 statt UTF-8</translation>
    </message>
    <message>
        <source>Secret with composed letters (NFC)</source>
        <translation>Secret mit zusammengesetzten Buchstaben (NFC)</translation>
    </message>
    <message>
        <source>Secret with decomposed letters (NFD)</source>
        <translation>Secret mit zerlegten Buchstaben (NFD)</translation>
    </message>
    <message>
        <source>Secret in lowercase</source>
        <translation>Secret in Kleinbuchstaben</translation>
    </message>
    <message>
        <source>Secret in uppercase</source>
        <translation>Secret in Großbuchstaben</translation>
    </message>
    <message>
        <source>Secret percent-decoded</source>
        <translation>Secret prozentdekodiert</translation>
    </message>
    <message>
        <source>Secret without its hyphens</source>
        <translation>Secret ohne seine Bindestriche</translation>
    </message>
    <message>
        <source>Empty secret</source>
        <translation>Leeres Secret</translation>
    </message>
    <message>
        <source>Secret of %1</source>
        <translation>Secret von %1</translation>
    </message>
    <message>
        <source>Body without its final line feed</source>
        <translation>Body ohne abschließenden Zeilenvorschub (LF)</translation>
    </message>
    <message>
        <source>Body without its final line break (CRLF)</source>
        <translation>Body ohne abschließenden Zeilenumbruch (CRLF)</translation>
    </message>
    <message>
        <source>Body with a final line feed</source>
        <translation>Body mit abschließendem Zeilenvorschub (LF)</translation>
    </message>
    <message>
        <source>Body with a final line break (CRLF)</source>
        <translation>Body mit abschließendem Zeilenumbruch (CRLF)</translation>
    </message>
    <message>
        <source>Body without the spaces and line breaks at its end</source>
        <translation>Body ohne die Leerzeichen und Zeilenumbrüche am Ende</translation>
    </message>
    <message>
        <source>Body without the spaces and line breaks around it</source>
        <translation>Body ohne die Leerzeichen und Zeilenumbrüche darum</translation>
    </message>
    <message>
        <source>Body with LF instead of CRLF line endings</source>
        <translation>Body mit LF statt CRLF als Zeilenende</translation>
    </message>
    <message>
        <source>Body with CRLF instead of LF line endings</source>
        <translation>Body mit CRLF statt LF als Zeilenende</translation>
    </message>
    <message>
        <source>Body without its byte order mark</source>
        <translation>Body ohne seine Byte-Order-Mark</translation>
    </message>
    <message>
        <source>Body with a byte order mark in front</source>
        <translation>Body mit einer Byte-Order-Mark davor</translation>
    </message>
    <message>
        <source>JSON written compactly, without spaces</source>
        <translation>JSON kompakt geschrieben, ohne Leerzeichen</translation>
    </message>
    <message>
        <source>JSON indented by two spaces</source>
        <translation>JSON mit zwei Leerzeichen eingerückt</translation>
    </message>
    <message>
        <source>JSON indented by three spaces</source>
        <translation>JSON mit drei Leerzeichen eingerückt</translation>
    </message>
    <message>
        <source>JSON indented by four spaces</source>
        <translation>JSON mit vier Leerzeichen eingerückt</translation>
    </message>
    <message>
        <source>JSON indented by tabs</source>
        <translation>JSON mit Tabulatoren eingerückt</translation>
    </message>
    <message>
        <source>JSON with a space after “,” and “:”, as Python writes it</source>
        <translation>JSON mit einem Leerzeichen nach „,“ und „:“, wie Python es schreibt</translation>
    </message>
    <message>
        <source>JSON with its fields in alphabetical order</source>
        <translation>JSON mit seinen Feldern in alphabetischer Reihenfolge</translation>
    </message>
    <message>
        <source>JSON with “\/” for “/”, as PHP writes it</source>
        <translation>JSON mit „\/“ für „/“, wie PHP es schreibt</translation>
    </message>
    <message>
        <source>JSON with “/” for “\/”</source>
        <translation>JSON mit „/“ für „\/“</translation>
    </message>
    <message>
        <source>JSON with “\u…” for what is not ASCII</source>
        <translation>JSON mit „\u…“ für alles, was nicht ASCII ist</translation>
    </message>
    <message>
        <source>JSON with “\u…” in uppercase for what is not ASCII</source>
        <translation>JSON mit großgeschriebenem „\u…“ für alles, was nicht ASCII ist</translation>
    </message>
    <message>
        <source>JSON with characters instead of “\u…”</source>
        <translation>JSON mit Zeichen statt „\u…“</translation>
    </message>
    <message>
        <source>JSON with “\u…” for “&lt;”, “&gt;” and “&amp;”, as Go writes it</source>
        <translation>JSON mit „\u…“ für „&lt;“, „&gt;“ und „&amp;“, wie Go es schreibt</translation>
    </message>
    <message>
        <source>JSON with the escapes that .NET writes</source>
        <translation>JSON mit den Escapes, die .NET schreibt</translation>
    </message>
    <message>
        <source>JSON with shortened numbers, such as 1.5 for 1.50</source>
        <translation>JSON mit gekürzten Zahlen, etwa 1.5 für 1.50</translation>
    </message>
    <message>
        <source>JSON with “.0” after whole numbers</source>
        <translation>JSON mit „.0“ nach ganzen Zahlen</translation>
    </message>
    <message>
        <source>Body without the deprecated field “signature”</source>
        <translation>Body ohne das veraltete Feld „signature“</translation>
    </message>
    <message>
        <source>Body as it was before it was encoded in UTF-8 twice</source>
        <translation>Body, wie er vor der doppelten Kodierung in UTF-8 war</translation>
    </message>
    <message>
        <source>Body read as Latin-1 and encoded in UTF-8 once more</source>
        <translation>Body als Latin-1 gelesen und noch einmal in UTF-8 kodiert</translation>
    </message>
    <message>
        <source>Body in Latin-1 instead of UTF-8</source>
        <translation>Body in Latin-1 statt UTF-8</translation>
    </message>
    <message>
        <source>Body decompressed from gzip</source>
        <translation>Body aus gzip entpackt</translation>
    </message>
    <message>
        <source>Body compressed with gzip</source>
        <translation>Body mit gzip komprimiert</translation>
    </message>
    <message>
        <source>Body decoded from Base64</source>
        <translation>Body aus Base64 dekodiert</translation>
    </message>
    <message>
        <source>Body encoded in Base64</source>
        <translation>Body in Base64 kodiert</translation>
    </message>
    <message>
        <source>Body URL-decoded, as from a form</source>
        <translation>Body URL-dekodiert, wie aus einem Formular</translation>
    </message>
    <message>
        <source>Body URL-encoded, as in a form</source>
        <translation>Body URL-kodiert, wie in einem Formular</translation>
    </message>
    <message>
        <source>Body unwrapped from a JSON string</source>
        <translation>Body aus einer JSON-Zeichenkette ausgepackt</translation>
    </message>
    <message>
        <source>Body written as a JSON string</source>
        <translation>Body als JSON-Zeichenkette geschrieben</translation>
    </message>
    <message>
        <source>Only the field “payload” of the body</source>
        <translation>Nur das Feld „payload“ des Bodys</translation>
    </message>
    <message>
        <source>Empty body</source>
        <translation>Leerer Body</translation>
    </message>
    <message>
        <source>Body of another event: %1</source>
        <translation>Body eines anderen Ereignisses: %1</translation>
    </message>
    <message>
        <source>Secret of %1, which differs a little from the one entered</source>
        <translation>Secret von %1, das vom eingegebenen etwas abweicht</translation>
    </message>
    <message>
        <source>Body without its line breaks, as “curl -d @file” sends it</source>
        <translation>Body ohne Zeilenumbrüche, wie „curl -d @Datei“ ihn sendet</translation>
    </message>
    <message>
        <source>Body in UTF-8 instead of UTF-16</source>
        <translation>Body in UTF-8 statt UTF-16</translation>
    </message>
    <message>
        <source>Hidden characters in the value</source>
        <translation>Verborgene Zeichen im Wert</translation>
    </message>
    <message>
        <source>Typographic characters in the value, such as “＝” for “=”</source>
        <translation>Typografische Zeichen im Wert, etwa „＝“ für „=“</translation>
    </message>
    <message>
        <source>Body without its invisible characters</source>
        <translation>Body ohne seine unsichtbaren Zeichen</translation>
    </message>
    <message>
        <source>Body with ordinary instead of non-breaking spaces</source>
        <translation>Body mit gewöhnlichen statt geschützten Leerzeichen</translation>
    </message>
</context>
<context>
    <name>hookdesk::ActionRegistry</name>
    <message>
        <source>Open “%1” first.</source>
        <extracomment>Why a command cannot be used; %1 is the name of a page.</extracomment>
        <translation>Öffnen Sie zuerst „%1“.</translation>
    </message>
    <message>
        <source>Nothing to refresh on this page.</source>
        <translation>Auf dieser Seite gibt es nichts zu aktualisieren.</translation>
    </message>
    <message>
        <source>No filter on this page.</source>
        <translation>Kein Filter auf dieser Seite.</translation>
    </message>
    <message>
        <source>No details on this page.</source>
        <translation>Keine Details auf dieser Seite.</translation>
    </message>
</context>
<context>
    <name>hookdesk::ActivityCommand</name>
    <message numerus="yes">
        <source>%n webhook(s)</source>
        <translation>
            <numerusform>%n Webhook</numerusform>
            <numerusform>%n Webhooks</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>what was done, how often</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message numerus="yes">
        <source>%n running</source>
        <translation>
            <numerusform>%n läuft</numerusform>
            <numerusform>%n laufen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n failed</source>
        <translation>
            <numerusform>%n fehlgeschlagen</numerusform>
            <numerusform>%n fehlgeschlagen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unknown</source>
        <translation>
            <numerusform>%n unbekannt</numerusform>
            <numerusform>%n unbekannt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cancelled</source>
        <translation>
            <numerusform>%n abgebrochen</numerusform>
            <numerusform>%n abgebrochen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n done</source>
        <translation>
            <numerusform>%n erledigt</numerusform>
            <numerusform>%n erledigt</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hookdesk::ActivityFilterBar</name>
    <message>
        <source>Filter activity</source>
        <translation>Aktivität filtern</translation>
    </message>
    <message>
        <source>In names, ids, endpoints, people, errors and changes</source>
        <translation>In Namen, IDs, Endpunkten, Personen, Fehlern und Änderungen</translation>
    </message>
    <message>
        <source>All</source>
        <comment>operations</comment>
        <translation>Alle</translation>
    </message>
    <message>
        <source>All</source>
        <comment>results</comment>
        <translation>Alle</translation>
    </message>
    <message>
        <source>This one</source>
        <comment>environment</comment>
        <translation>Diese</translation>
    </message>
    <message>
        <source>All</source>
        <comment>environments</comment>
        <translation>Alle</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>Environment</source>
        <translation>Umgebung</translation>
    </message>
</context>
<context>
    <name>hookdesk::ActivityInspector</name>
    <message>
        <source>Entry</source>
        <translation>Eintrag</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Vorher</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Nachher</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>operation, result</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Select an entry</source>
        <translation>Wählen Sie einen Eintrag aus</translation>
    </message>
    <message>
        <source>Nothing, or unknown.</source>
        <translation>Nichts oder unbekannt.</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>und %n weiterer</numerusform>
            <numerusform>und %n weitere</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hookdesk::ActivityModel</name>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Environment</source>
        <translation>Umgebung</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Wer</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>Webhook</source>
        <translation>Webhook</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Details</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>Läuft</translation>
    </message>
    <message>
        <source>Unfolded</source>
        <translation>Ausgeklappt</translation>
    </message>
    <message>
        <source>Folded</source>
        <translation>Eingeklappt</translation>
    </message>
</context>
<context>
    <name>hookdesk::ActivityPage</name>
    <message>
        <source>Verify</source>
        <translation>Prüfen</translation>
    </message>
    <message>
        <source>Checks every entry of all environments for changes to the file.</source>
        <translation>Prüft jeden Eintrag aller Umgebungen auf Änderungen an der Datei.</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportieren…</translation>
    </message>
    <message>
        <source>All matches, including those not shown yet.</source>
        <translation>Alle Treffer, auch noch nicht angezeigte.</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>Aktivität</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>Aktualisieren</translation>
    </message>
    <message>
        <source>Filter activity</source>
        <translation>Aktivität filtern</translation>
    </message>
    <message>
        <source>Show everything</source>
        <translation>Alles anzeigen</translation>
    </message>
    <message>
        <source>Activity is not recorded.</source>
        <translation>Aktivität wird nicht aufgezeichnet.</translation>
    </message>
    <message>
        <source>Hookdesk found no folder for the journal on this computer.</source>
        <translation>Hookdesk fand auf diesem Computer keinen Ordner für das Journal.</translation>
    </message>
    <message>
        <source>The activity journal could not be read.</source>
        <translation>Das Aktivitätsjournal konnte nicht gelesen werden.</translation>
    </message>
    <message>
        <source>Reading the activity journal…</source>
        <translation>Das Aktivitätsjournal wird gelesen…</translation>
    </message>
    <message>
        <source>No activity yet.</source>
        <translation>Noch keine Aktivität.</translation>
    </message>
    <message>
        <source>Hookdesk records here who created, deleted, reactivated or retried what.</source>
        <translation>Hookdesk zeichnet hier auf, wer was erstellt, gelöscht, reaktiviert oder erneut zugestellt hat.</translation>
    </message>
    <message>
        <source>No entry matches.</source>
        <translation>Kein Eintrag passt.</translation>
    </message>
    <message>
        <source>Try another text, operation or result.</source>
        <translation>Versuchen Sie einen anderen Text, Vorgang oder ein anderes Ergebnis.</translation>
    </message>
    <message numerus="yes">
        <source>%n entry(s), and more</source>
        <translation>
            <numerusform>%n Eintrag und weitere</numerusform>
            <numerusform>%n Einträge und weitere</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entry(s)</source>
        <translation>
            <numerusform>%n Eintrag</numerusform>
            <numerusform>%n Einträge</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entry(s) could not be written to the activity journal.</source>
        <translation>
            <numerusform>%n Eintrag konnte nicht in das Aktivitätsjournal geschrieben werden.</numerusform>
            <numerusform>%n Einträge konnten nicht in das Aktivitätsjournal geschrieben werden.</numerusform>
        </translation>
    </message>
    <message>
        <source>The activity journal was damaged. Hookdesk started a new one; the damaged file is now %1.</source>
        <translation>Das Aktivitätsjournal war beschädigt. Hookdesk hat ein neues begonnen; die beschädigte Datei heißt jetzt %1.</translation>
    </message>
    <message>
        <source>Checking every entry…</source>
        <translation>Jeder Eintrag wird geprüft…</translation>
    </message>
    <message>
        <source>The activity journal could not be verified.</source>
        <translation>Das Aktivitätsjournal konnte nicht geprüft werden.</translation>
    </message>
    <message>
        <source>Export the activity journal</source>
        <translation>Aktivitätsjournal exportieren</translation>
    </message>
    <message>
        <source>Exporting to %1…</source>
        <translation>Export nach %1…</translation>
    </message>
    <message>
        <source>%1 could not be written. Choose another folder or free some disk space.</source>
        <translation>%1 konnte nicht geschrieben werden. Wählen Sie einen anderen Ordner oder schaffen Sie Platz.</translation>
    </message>
    <message numerus="yes">
        <source>%n entry(s) exported to %1.</source>
        <translation>
            <numerusform>%n Eintrag nach %1 exportiert.</numerusform>
            <numerusform>%n Einträge nach %1 exportiert.</numerusform>
        </translation>
    </message>
    <message>
        <source>No filter set.</source>
        <translation>Kein Filter gesetzt.</translation>
    </message>
    <message>
        <source>Show &amp;details</source>
        <translation>&amp;Details anzeigen</translation>
    </message>
</context>
<context>
    <name>hookdesk::ActivityText</name>
    <message>
        <source>Create a webhook</source>
        <translation>Webhook erstellen</translation>
    </message>
    <message>
        <source>Delete a webhook</source>
        <translation>Webhook löschen</translation>
    </message>
    <message>
        <source>Reactivate a webhook</source>
        <translation>Webhook reaktivieren</translation>
    </message>
    <message>
        <source>Retry an event</source>
        <translation>Ereignis erneut zustellen</translation>
    </message>
    <message>
        <source>Send a test event</source>
        <translation>Testereignis senden</translation>
    </message>
    <message>
        <source>Check an endpoint</source>
        <translation>Endpunkt prüfen</translation>
    </message>
    <message>
        <source>Export the archive</source>
        <translation>Archiv exportieren</translation>
    </message>
    <message>
        <source>Change settings</source>
        <translation>Einstellungen ändern</translation>
    </message>
    <message>
        <source>Operation of a newer Hookdesk</source>
        <translation>Vorgang eines neueren Hookdesk</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Erledigt</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Fehlgeschlagen</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Abgebrochen</translation>
    </message>
    <message>
        <source>Unknown</source>
        <comment>result: it may have happened</comment>
        <translation>Unbekannt</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>employee, user of the operating system</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>The answer was not awaited. Check whether it happened.</source>
        <translation>Die Antwort wurde nicht abgewartet. Prüfen Sie, ob es geschehen ist.</translation>
    </message>
    <message>
        <source>The delivery failed again.</source>
        <translation>Die Zustellung ist erneut fehlgeschlagen.</translation>
    </message>
    <message>
        <source>Entry %1, %2</source>
        <comment>number, moment</comment>
        <translation>Eintrag %1, %2</translation>
    </message>
    <message>
        <source>Environment: %1 (%2), %3</source>
        <comment>name, kind, host</comment>
        <translation>Umgebung: %1 (%2), %3</translation>
    </message>
    <message>
        <source>Webhook id: %1</source>
        <translation>Webhook-ID: %1</translation>
    </message>
    <message>
        <source>Endpoint: %1</source>
        <translation>Endpunkt: %1</translation>
    </message>
    <message>
        <source>Request: %1</source>
        <translation>Anfrage: %1</translation>
    </message>
    <message>
        <source>Fingerprint: %1</source>
        <translation>Fingerabdruck: %1</translation>
    </message>
    <message numerus="yes">
        <source>The journal is intact: %n entry(s) verified.</source>
        <translation>
            <numerusform>Das Journal ist unversehrt: %n Eintrag geprüft.</numerusform>
            <numerusform>Das Journal ist unversehrt: %n Einträge geprüft.</numerusform>
        </translation>
    </message>
    <message>
        <source>Entry %1 is missing: it was removed from the file.</source>
        <translation>Eintrag %1 fehlt: Er wurde aus der Datei entfernt.</translation>
    </message>
    <message>
        <source>Entry %1 was changed in the file.</source>
        <translation>Eintrag %1 wurde in der Datei geändert.</translation>
    </message>
    <message numerus="yes">
        <source>The %n entry(s) before it are intact.</source>
        <translation>
            <numerusform>Der %n Eintrag davor ist unversehrt.</numerusform>
            <numerusform>Die %n Einträge davor sind unversehrt.</numerusform>
        </translation>
    </message>
    <message>
        <source>Export definitions</source>
        <translation>Definitionen exportieren</translation>
    </message>
    <message>
        <source>Export the activity journal</source>
        <translation>Aktivitätsjournal exportieren</translation>
    </message>
    <message>
        <source>Save a payload</source>
        <translation>Nutzdaten speichern</translation>
    </message>
    <message>
        <source>Result unknown</source>
        <translation>Ergebnis unbekannt</translation>
    </message>
    <message>
        <source>Hookdesk was closed before the answer came. Check whether it happened.</source>
        <translation>Hookdesk wurde geschlossen, bevor die Antwort kam. Prüfen Sie, ob es geschehen ist.</translation>
    </message>
    <message>
        <source>For all environments</source>
        <translation>Für alle Umgebungen</translation>
    </message>
    <message>
        <source>Request id: %1</source>
        <translation>Anfrage-ID: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n request(s) not sent.</source>
        <translation>
            <numerusform>%n Anfrage nicht gesendet.</numerusform>
            <numerusform>%n Anfragen nicht gesendet.</numerusform>
        </translation>
    </message>
    <message>
        <source>Other result</source>
        <translation>Anderes Ergebnis</translation>
    </message>
    <message>
        <source>By: %1</source>
        <comment>employee, user</comment>
        <translation>Von: %1</translation>
    </message>
    <message>
        <source>Export findings of the API check</source>
        <translation>Befunde der API-Prüfung exportieren</translation>
    </message>
</context>
<context>
    <name>hookdesk::AdvancedPane</name>
    <message>
        <source>Ask</source>
        <translation>Nachfragen</translation>
    </message>
    <message>
        <source>Ask for a typed word</source>
        <translation>Ein Wort eingeben lassen</translation>
    </message>
    <message>
        <source>System</source>
        <translation>System</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Keiner</translation>
    </message>
    <message>
        <source>Additional CA certificates</source>
        <translation>Zusätzliche CA-Zertifikate</translation>
    </message>
    <message>
        <source>Client certificate</source>
        <translation>Client-Zertifikat</translation>
    </message>
    <message>
        <source>Certificate key</source>
        <translation>Schlüssel des Zertifikats</translation>
    </message>
    <message>
        <source>API map</source>
        <translation>API-Zuordnung</translation>
    </message>
    <message>
        <source>Other (HTTP)</source>
        <translation>Anderer (HTTP)</translation>
    </message>
    <message>
        <source>Other (SOCKS5)</source>
        <translation>Anderer (SOCKS5)</translation>
    </message>
</context>
<context>
    <name>hookdesk::ApiChangeNote</name>
    <message>
        <source>Open API check</source>
        <translation>API-Prüfung öffnen</translation>
    </message>
    <message>
        <source>The API of this environment has changed and differs from what Hookdesk expects.</source>
        <translation>Die API dieser Umgebung hat sich geändert und weicht von dem ab, was Hookdesk erwartet.</translation>
    </message>
</context>
<context>
    <name>hookdesk::ApiCheckPage</name>
    <message>
        <source>Use these</source>
        <translation>Diese verwenden</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Takes back the last correction.</source>
        <translation>Nimmt die letzte Berichtigung zurück.</translation>
    </message>
    <message>
        <source>Export findings…</source>
        <translation>Befunde exportieren…</translation>
    </message>
    <message>
        <source>Assumptions</source>
        <translation>Annahmen</translation>
    </message>
    <message>
        <source>Check now</source>
        <translation>Jetzt prüfen</translation>
    </message>
    <message>
        <source>Show &amp;details</source>
        <translation>&amp;Details anzeigen</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>Wird geprüft…</translation>
    </message>
    <message>
        <source>Everything is as expected</source>
        <translation>Alles ist wie erwartet</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n unknown</source>
        <extracomment>%1: how many differ, for example “3 differ”.</extracomment>
        <translation>
            <numerusform>%1, %n unbekannt</numerusform>
            <numerusform>%1, %n unbekannt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n differ(s)</source>
        <translation>
            <numerusform>%n weicht ab</numerusform>
            <numerusform>%n weichen ab</numerusform>
        </translation>
    </message>
    <message>
        <source>Checking the API…</source>
        <translation>API wird geprüft…</translation>
    </message>
    <message>
        <source>The API is not checked yet</source>
        <translation>Die API ist noch nicht geprüft</translation>
    </message>
    <message>
        <source>The check only reads. It compares what Hookdesk expects with what this server offers.</source>
        <translation>Die Prüfung liest nur. Sie vergleicht, was Hookdesk erwartet, mit dem, was dieser Server anbietet.</translation>
    </message>
    <message>
        <source>Uses everything proposed, from now on, in this environment.</source>
        <translation>Verwendet ab jetzt alles Vorgeschlagene, in dieser Umgebung.</translation>
    </message>
    <message>
        <source>Choose a proposal first: select the row with several.</source>
        <translation>Wählen Sie zuerst einen Vorschlag: in der Zeile mit mehreren.</translation>
    </message>
    <message>
        <source>Nothing is proposed.</source>
        <translation>Es ist nichts vorgeschlagen.</translation>
    </message>
    <message>
        <source>The check is running.</source>
        <translation>Die Prüfung läuft.</translation>
    </message>
    <message>
        <source>Nothing was changed: the proposed event log cannot be read. %1</source>
        <translation>Nichts wurde geändert: Das vorgeschlagene Ereignisprotokoll lässt sich nicht lesen. %1</translation>
    </message>
    <message>
        <source>Several entity sets look like the event log. Select the row and choose one.</source>
        <translation>Mehrere Entitätssets sehen wie das Ereignisprotokoll aus. Wählen Sie die Zeile und dann eines.</translation>
    </message>
    <message>
        <source>The API of this server has changed since the last check.</source>
        <translation>Die API dieses Servers hat sich seit der letzten Prüfung geändert.</translation>
    </message>
    <message>
        <source>The proposals are used from now on.</source>
        <translation>Die Vorschläge werden ab jetzt verwendet.</translation>
    </message>
    <message>
        <source>The last correction was taken back.</source>
        <translation>Die letzte Berichtigung wurde zurückgenommen.</translation>
    </message>
    <message>
        <source>Export findings</source>
        <translation>Befunde exportieren</translation>
    </message>
    <message>
        <source>Text (*.txt)</source>
        <translation>Text (*.txt)</translation>
    </message>
    <message>
        <source>JSON (*.json)</source>
        <translation>JSON (*.json)</translation>
    </message>
    <message>
        <source>%1 could not be written. Choose another folder or free some disk space.</source>
        <translation>%1 konnte nicht geschrieben werden. Wählen Sie einen anderen Ordner oder geben Sie Speicherplatz frei.</translation>
    </message>
    <message>
        <source>Findings exported to %1.</source>
        <translation>Befunde nach %1 exportiert.</translation>
    </message>
</context>
<context>
    <name>hookdesk::ArchiveDialog</name>
    <message>
        <source>Archive of failed events — %1</source>
        <translation>Archiv der fehlgeschlagenen Ereignisse — %1</translation>
    </message>
    <message>
        <source>Search again</source>
        <translation>Erneut suchen</translation>
    </message>
    <message>
        <source>Archived events</source>
        <translation>Archivierte Ereignisse</translation>
    </message>
    <message>
        <source>Export as CSV…</source>
        <translation>Als CSV exportieren…</translation>
    </message>
    <message>
        <source>Export as JSON lines…</source>
        <translation>Als JSON-Zeilen exportieren…</translation>
    </message>
    <message>
        <source>All matches with their payloads, including those not shown yet.</source>
        <translation>Alle Treffer mit Nutzdaten, auch noch nicht angezeigte.</translation>
    </message>
    <message>
        <source>Failed events are not kept.</source>
        <translation>Fehlgeschlagene Ereignisse werden nicht aufbewahrt.</translation>
    </message>
    <message>
        <source>Hookdesk found no folder for its data on this computer.</source>
        <translation>Hookdesk fand auf diesem Computer keinen Ordner für seine Daten.</translation>
    </message>
    <message>
        <source>The archive could not be searched.</source>
        <translation>Das Archiv konnte nicht durchsucht werden.</translation>
    </message>
    <message>
        <source>Searching the archive…</source>
        <translation>Das Archiv wird durchsucht…</translation>
    </message>
    <message>
        <source>The archive is empty.</source>
        <translation>Das Archiv ist leer.</translation>
    </message>
    <message>
        <source>No archived event matches.</source>
        <translation>Kein archiviertes Ereignis passt.</translation>
    </message>
    <message>
        <source>Failed events are kept here once the log has been read.</source>
        <translation>Fehlgeschlagene Ereignisse werden hier aufbewahrt, sobald das Protokoll gelesen ist.</translation>
    </message>
    <message>
        <source>Try another text, webhook or period.</source>
        <translation>Versuchen Sie einen anderen Text, Webhook oder Zeitraum.</translation>
    </message>
    <message numerus="yes">
        <source>%n event(s), and more</source>
        <translation>
            <numerusform>%n Ereignis und weitere</numerusform>
            <numerusform>%n Ereignisse und weitere</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n event(s)</source>
        <translation>
            <numerusform>%n Ereignis</numerusform>
            <numerusform>%n Ereignisse</numerusform>
        </translation>
    </message>
    <message>
        <source>This event is no longer in the archive: it was too old or too large.</source>
        <translation>Dieses Ereignis ist nicht mehr im Archiv: Es war zu alt oder zu groß.</translation>
    </message>
    <message>
        <source>Export as CSV</source>
        <translation>Als CSV exportieren</translation>
    </message>
    <message>
        <source>Export as JSON lines</source>
        <translation>Als JSON-Zeilen exportieren</translation>
    </message>
    <message>
        <source>JSON lines (*.jsonl);;All files (*)</source>
        <translation>JSON-Zeilen (*.jsonl);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Exporting to %1…</source>
        <translation>Export nach %1…</translation>
    </message>
    <message>
        <source>%1 could not be written. Choose another folder or free some disk space.</source>
        <translation>%1 konnte nicht geschrieben werden. Wählen Sie einen anderen Ordner oder schaffen Sie Platz.</translation>
    </message>
    <message numerus="yes">
        <source>%n event(s) exported to %1.</source>
        <translation>
            <numerusform>%n Ereignis nach %1 exportiert.</numerusform>
            <numerusform>%n Ereignisse nach %1 exportiert.</numerusform>
        </translation>
    </message>
    <message>
        <source>Preferences…</source>
        <translation>Einstellungen…</translation>
    </message>
    <message>
        <source>How long and how much to keep</source>
        <translation>Wie lange und wie viel aufbewahrt wird</translation>
    </message>
    <message numerus="yes">
        <source>Kept for %n day(s), up to %1.</source>
        <extracomment>%1 is a size, for example 500 MB.</extracomment>
        <translation>
            <numerusform>%n Tag aufbewahrt, bis zu %1.</numerusform>
            <numerusform>%n Tage aufbewahrt, bis zu %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>New events are not kept.</source>
        <translation>Neue Ereignisse werden nicht aufbewahrt.</translation>
    </message>
    <message>
        <source>Size: %1</source>
        <translation>Größe: %1</translation>
    </message>
</context>
<context>
    <name>hookdesk::ArchiveFilterBar</name>
    <message>
        <source>All</source>
        <comment>webhooks</comment>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Search the archive</source>
        <translation>Archiv durchsuchen</translation>
    </message>
    <message>
        <source>In payloads, errors, ids, names and endpoints</source>
        <translation>In Nutzdaten, Fehlern, IDs, Namen und Endpunkten</translation>
    </message>
    <message>
        <source>All time</source>
        <translation>Gesamter Zeitraum</translation>
    </message>
    <message>
        <source>Last 24 hours</source>
        <translation>Letzte 24 Stunden</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>Letzte 7 Tage</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>Letzte 30 Tage</translation>
    </message>
    <message>
        <source>From … to …</source>
        <translation>Von … bis …</translation>
    </message>
    <message>
        <source>Webhook</source>
        <translation>Webhook</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Zeitraum</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Bis</translation>
    </message>
    <message>
        <source>Without a webhook</source>
        <translation>Ohne Webhook</translation>
    </message>
</context>
<context>
    <name>hookdesk::ArchiveModel</name>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Webhook</source>
        <translation>Webhook</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Ereignis</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Response</source>
        <translation>Antwort</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Fehler</translation>
    </message>
</context>
<context>
    <name>hookdesk::ArchiveText</name>
    <message>
        <source>The archive cannot be opened. Check that its folder exists and is writable.</source>
        <translation>Das Archiv lässt sich nicht öffnen. Prüfen Sie, ob sein Ordner existiert und beschreibbar ist.</translation>
    </message>
    <message>
        <source>The archive is read-only: new events are not kept. Check the permissions of the file.</source>
        <translation>Das Archiv ist schreibgeschützt: Neue Ereignisse werden nicht aufbewahrt. Prüfen Sie die Berechtigungen der Datei.</translation>
    </message>
    <message>
        <source>Another program uses the archive. New events are kept afterwards.</source>
        <translation>Ein anderes Programm verwendet das Archiv. Neue Ereignisse werden danach aufbewahrt.</translation>
    </message>
    <message>
        <source>The disk is full: new events are not kept. Free some space, or keep less in the archive.</source>
        <translation>Der Datenträger ist voll: Neue Ereignisse werden nicht aufbewahrt. Schaffen Sie Platz oder bewahren Sie weniger im Archiv auf.</translation>
    </message>
    <message>
        <source>The archive is damaged. Hookdesk starts a new one and keeps the damaged file.</source>
        <translation>Das Archiv ist beschädigt. Hookdesk beginnt ein neues und behält die beschädigte Datei.</translation>
    </message>
    <message>
        <source>The archive is from a newer Hookdesk: new events are not kept. Update Hookdesk.</source>
        <translation>Das Archiv stammt von einem neueren Hookdesk: Neue Ereignisse werden nicht aufbewahrt. Aktualisieren Sie Hookdesk.</translation>
    </message>
    <message>
        <source>The archive failed. See the details.</source>
        <translation>Das Archiv funktioniert nicht. Siehe Details.</translation>
    </message>
    <message>
        <source>The archive was damaged. Hookdesk started a new one; the damaged file is now %1.</source>
        <translation>Das Archiv war beschädigt. Hookdesk hat ein neues begonnen; die beschädigte Datei heißt jetzt %1.</translation>
    </message>
    <message>
        <source>Left the log %1</source>
        <comment>relative time</comment>
        <translation>Aus dem Protokoll verschwunden: %1</translation>
    </message>
    <message>
        <source>In the log</source>
        <translation>Im Protokoll</translation>
    </message>
    <message>
        <source>The administrator of this computer does not allow this.</source>
        <translation>Der Administrator dieses Computers lässt es nicht zu.</translation>
    </message>
</context>
<context>
    <name>hookdesk::AssumptionInspector</name>
    <message>
        <source>&amp;Proposal</source>
        <translation>&amp;Vorschlag</translation>
    </message>
    <message>
        <source>Select an assumption</source>
        <translation>Wählen Sie eine Annahme</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Details</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Wählen…</translation>
    </message>
    <message>
        <source>Expected: %1</source>
        <translation>Erwartet: %1</translation>
    </message>
    <message>
        <source>Found: %1</source>
        <translation>Gefunden: %1</translation>
    </message>
    <message>
        <source>Proposed: %1</source>
        <translation>Vorgeschlagen: %1</translation>
    </message>
</context>
<context>
    <name>hookdesk::AssumptionModel</name>
    <message>
        <source>Assumption</source>
        <translation>Annahme</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Gefunden</translation>
    </message>
    <message>
        <source>Proposed</source>
        <translation>Vorgeschlagen</translation>
    </message>
</context>
<context>
    <name>hookdesk::Attention</name>
    <message>
        <source>Reactivate…</source>
        <translation>Reaktivieren…</translation>
    </message>
    <message>
        <source>%1, all: %2</source>
        <comment>so many events, cause</comment>
        <translation>%1, alle: %2</translation>
    </message>
    <message>
        <source>%1, mostly: %2</source>
        <comment>so many events, cause</comment>
        <translation>%1, meist: %2</translation>
    </message>
    <message>
        <source>off since %1</source>
        <comment>day or time</comment>
        <translation>aus seit %1</translation>
    </message>
    <message>
        <source>last tried %1</source>
        <comment>day or time</comment>
        <translation>zuletzt versucht %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln event(s) waiting</source>
        <translation>
            <numerusform>%Ln Ereignis wartet</numerusform>
            <numerusform>%Ln Ereignisse warten</numerusform>
        </translation>
    </message>
    <message>
        <source>no events waiting</source>
        <translation>keine Ereignisse warten</translation>
    </message>
    <message>
        <source>failures unknown</source>
        <translation>Fehler unbekannt</translation>
    </message>
    <message>
        <source>Failed events</source>
        <translation>Fehlgeschlagene Ereignisse</translation>
    </message>
    <message>
        <source>%1 of %2 failures</source>
        <comment>range, limit</comment>
        <translation>%1 von %2 Fehlern</translation>
    </message>
    <message>
        <source>Show failures</source>
        <translation>Fehler zeigen</translation>
    </message>
    <message>
        <source>Retry…</source>
        <translation>Erneut zustellen…</translation>
    </message>
</context>
<context>
    <name>hookdesk::AttentionModel</name>
    <message>
        <source>%1: %2</source>
        <comment>webhook, status</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Webhook</source>
        <translation>Webhook</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Was geschehen ist</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>Nächster Schritt</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
</context>
<context>
    <name>hookdesk::AttentionPart</name>
    <message>
        <source>Needs attention</source>
        <translation>Handlungsbedarf</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more…</source>
        <translation>
            <numerusform>%Ln weiterer…</numerusform>
            <numerusform>%Ln weitere…</numerusform>
        </translation>
    </message>
    <message>
        <source>Show fewer</source>
        <translation>Weniger zeigen</translation>
    </message>
</context>
<context>
    <name>hookdesk::AttentionView</name>
    <message>
        <source>Needs attention</source>
        <translation>Handlungsbedarf</translation>
    </message>
    <message>
        <source>Show the webhook</source>
        <translation>Webhook anzeigen</translation>
    </message>
</context>
<context>
    <name>hookdesk::BasicAuthDialog</name>
    <message>
        <source>Set header</source>
        <translation>Header setzen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>The “Authorization” header in the list will be replaced.</source>
        <translation>Der „Authorization“-Header in der Liste wird ersetzt.</translation>
    </message>
    <message>
        <source>The user name is missing.</source>
        <translation>Der Benutzername fehlt.</translation>
    </message>
    <message>
        <source>A user name cannot have a colon (RFC 7617).</source>
        <translation>Ein Benutzername darf keinen Doppelpunkt enthalten (RFC 7617).</translation>
    </message>
</context>
<context>
    <name>hookdesk::CauseColumns</name>
    <message>
        <source>%1 + %2</source>
        <extracomment>%1 is a webhook, %2 the number of further ones.</extracomment>
        <translation>%1 + %2</translation>
    </message>
    <message>
        <source>due</source>
        <translation>fällig</translation>
    </message>
    <message>
        <source>next %1</source>
        <comment>time</comment>
        <translation>nächster %1</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Ereignisse</translation>
    </message>
    <message>
        <source>Cause</source>
        <translation>Ursache</translation>
    </message>
    <message>
        <source>Endpoint</source>
        <translation>Endpunkt</translation>
    </message>
    <message>
        <source>Webhooks</source>
        <translation>Webhooks</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Seit</translation>
    </message>
    <message>
        <source>Last</source>
        <translation>Zuletzt</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>Nächster Schritt</translation>
    </message>
    <message>
        <source>Retry…</source>
        <translation>Erneut zustellen…</translation>
    </message>
    <message>
        <source>Reactivate…</source>
        <translation>Reaktivieren…</translation>
    </message>
    <message>
        <source>Unknown</source>
        <comment>endpoint</comment>
        <translation>Unbekannt</translation>
    </message>
    <message>
        <source>Not tried yet</source>
        <translation>Noch nicht versucht</translation>
    </message>
</context>
<context>
    <name>hookdesk::ChangesModel</name>
    <message>
        <source>Running</source>
        <translation>Läuft</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>Webhook</source>
        <translation>Webhook</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Ergebnis</translation>
    </message>
</context>
<context>
    <name>hookdesk::ChangesPart</name>
    <message>
        <source>Last changes</source>
        <translation>Letzte Änderungen</translation>
    </message>
    <message>
        <source>No changes made here yet.</source>
        <translation>Hier wurde noch nichts geändert.</translation>
    </message>
    <message>
        <source>Changes are not recorded.</source>
        <translation>Änderungen werden nicht aufgezeichnet.</translation>
    </message>
</context>
<context>
    <name>hookdesk::ChangesView</name>
    <message>
        <source>Last changes</source>
        <translation>Letzte Änderungen</translation>
    </message>
</context>
<context>
    <name>hookdesk::ChartLegend</name>
    <message>
        <source>First attempts</source>
        <translation>Erste Versuche</translation>
    </message>
    <message>
        <source>Retries</source>
        <translation>Erneute Versuche</translation>
    </message>
</context>
<context>
    <name>hookdesk::CommandPalette</name>
    <message>
        <source>%1  (%2)</source>
        <translation>%1  (%2)</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>Befehle</translation>
    </message>
    <message>
        <source>Type part of a command</source>
        <translation>Teil eines Befehls eingeben</translation>
    </message>
    <message>
        <source>Find a command</source>
        <translation>Befehl suchen</translation>
    </message>
</context>
<context>
    <name>hookdesk::CompareDialog</name>
    <message>
        <source>Left side</source>
        <translation>Linke Seite</translation>
    </message>
    <message>
        <source>Right side</source>
        <translation>Rechte Seite</translation>
    </message>
    <message>
        <source>Compare webhooks</source>
        <translation>Webhooks vergleichen</translation>
    </message>
    <message>
        <source>&amp;Left:</source>
        <translation>&amp;Links:</translation>
    </message>
    <message>
        <source>&amp;Right:</source>
        <translation>&amp;Rechts:</translation>
    </message>
    <message>
        <source>Rules for rewriting endpoints</source>
        <translation>Regeln zum Umschreiben von Endpunkten</translation>
    </message>
    <message>
        <source>Rewrite endpoints of the left side before comparing:</source>
        <translation>Endpunkte der linken Seite vor dem Vergleich umschreiben:</translation>
    </message>
    <message>
        <source>Comparison</source>
        <translation>Vergleich</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Wird gelesen…</translation>
    </message>
    <message numerus="yes">
        <source>%n same</source>
        <translation>
            <numerusform>%n gleich</numerusform>
            <numerusform>%n gleich</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n different</source>
        <translation>
            <numerusform>%n verschieden</numerusform>
            <numerusform>%n verschieden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n only on the left</source>
        <translation>
            <numerusform>%n nur links</numerusform>
            <numerusform>%n nur links</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n only on the right</source>
        <translation>
            <numerusform>%n nur rechts</numerusform>
            <numerusform>%n nur rechts</numerusform>
        </translation>
    </message>
    <message>
        <source>Webhooks are matched by name, entity type and endpoint. Values missing in an export are not compared.</source>
        <translation>Webhooks werden nach Name, Entitätstyp und Endpunkt zugeordnet. Werte, die in einem Export fehlen, werden nicht verglichen.</translation>
    </message>
    <message>
        <source>&amp;Copy these…</source>
        <translation>Diese &amp;kopieren…</translation>
    </message>
    <message>
        <source>This environment is read-only in Hookdesk.</source>
        <translation>Diese Umgebung ist in Hookdesk schreibgeschützt.</translation>
    </message>
    <message>
        <source>Choose “Current” on the right: webhooks are copied there.</source>
        <translation>Wählen Sie rechts „Aktuell“: Dorthin wird kopiert.</translation>
    </message>
    <message>
        <source>No webhook is only on the left.</source>
        <translation>Kein Webhook ist nur links.</translation>
    </message>
    <message>
        <source>Creates what is only on the left</source>
        <translation>Legt an, was nur links ist</translation>
    </message>
    <message>
        <source>Both sides are the same. Choose another time or a file.</source>
        <translation>Beide Seiten sind dieselben. Wählen Sie einen anderen Zeitpunkt oder eine Datei.</translation>
    </message>
    <message numerus="yes">
        <source>%n not comparable</source>
        <translation>
            <numerusform>%n nicht vergleichbar</numerusform>
            <numerusform>%n nicht vergleichbar</numerusform>
        </translation>
    </message>
    <message>
        <source>One side is incomplete. Webhooks that seem missing there may exist.</source>
        <translation>Eine Seite ist unvollständig. Webhooks, die dort zu fehlen scheinen, kann es geben.</translation>
    </message>
</context>
<context>
    <name>hookdesk::ConfirmationDialog</name>
    <message>
        <source>Affected</source>
        <translation>Betroffen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
</context>
<context>
    <name>hookdesk::ConnectionCause</name>
    <message>
        <source>the server</source>
        <translation>dem Server</translation>
    </message>
    <message>
        <source>The proxy needs a user name and password, or refused them.</source>
        <translation>Der Proxy verlangt Benutzername und Passwort oder hat sie abgelehnt.</translation>
    </message>
    <message>
        <source>Enter both in the proxy settings of the environment.</source>
        <translation>Geben Sie beides in den Proxy-Einstellungen der Umgebung ein.</translation>
    </message>
    <message>
        <source>The proxy cannot be reached.</source>
        <translation>Der Proxy ist nicht erreichbar.</translation>
    </message>
    <message>
        <source>Check the proxy host and port in the environment, or connect without a proxy.</source>
        <translation>Prüfen Sie Host und Port des Proxys in der Umgebung oder verbinden Sie ohne Proxy.</translation>
    </message>
    <message>
        <source>The proxy blocked the connection to %1.</source>
        <translation>Der Proxy hat die Verbindung zu %1 blockiert.</translation>
    </message>
    <message>
        <source>Ask your network administrator to allow this address.</source>
        <translation>Bitten Sie die Netzwerkadministration, diese Adresse zuzulassen.</translation>
    </message>
    <message>
        <source>Check the date and time of this computer. If they are right, tell the server&apos;s administrator.</source>
        <translation>Prüfen Sie Datum und Uhrzeit dieses Computers. Stimmen sie, informieren Sie die Serveradministration.</translation>
    </message>
    <message>
        <source>On a company network, add the company’s CA file to the environment. Otherwise do not connect.</source>
        <translation>Fügen Sie in einem Firmennetz der Umgebung die CA-Datei der Firma hinzu. Verbinden Sie sonst nicht.</translation>
    </message>
    <message>
        <source>No secure connection to %1: its certificate has expired.</source>
        <translation>Keine sichere Verbindung zu %1: Das Zertifikat ist abgelaufen.</translation>
    </message>
    <message>
        <source>No secure connection to %1: its certificate is not valid yet.</source>
        <translation>Keine sichere Verbindung zu %1: Das Zertifikat ist noch nicht gültig.</translation>
    </message>
    <message>
        <source>No secure connection to %1: its certificate is for another name.</source>
        <translation>Keine sichere Verbindung zu %1: Das Zertifikat gilt für einen anderen Namen.</translation>
    </message>
    <message>
        <source>Check the address of the environment for a typing error.</source>
        <translation>Prüfen Sie die Adresse der Umgebung auf Tippfehler.</translation>
    </message>
    <message>
        <source>No secure connection to %1: its certificate is self-signed.</source>
        <translation>Keine sichere Verbindung zu %1: Das Zertifikat ist selbstsigniert.</translation>
    </message>
    <message>
        <source>No secure connection to %1: the issuer of its certificate is unknown here.</source>
        <translation>Keine sichere Verbindung zu %1: Der Aussteller des Zertifikats ist hier unbekannt.</translation>
    </message>
    <message>
        <source>No secure connection to %1: it only offers outdated TLS versions.</source>
        <translation>Keine sichere Verbindung zu %1: Der Server bietet nur veraltete TLS-Versionen.</translation>
    </message>
    <message>
        <source>Tell the server&apos;s administrator that it needs TLS 1.2 or later.</source>
        <translation>Teilen Sie der Serveradministration mit, dass TLS 1.2 oder neuer nötig ist.</translation>
    </message>
    <message>
        <source>No secure connection to %1: it does not answer with TLS.</source>
        <translation>Keine sichere Verbindung zu %1: Die Antwort ist kein TLS.</translation>
    </message>
    <message>
        <source>Check the address and port of the environment.</source>
        <translation>Prüfen Sie Adresse und Port der Umgebung.</translation>
    </message>
    <message>
        <source>%1 needs a client certificate, or refused it.</source>
        <translation>%1 verlangt ein Client-Zertifikat oder hat es abgelehnt.</translation>
    </message>
    <message>
        <source>Choose the client certificate and its key in the environment.</source>
        <translation>Wählen Sie das Client-Zertifikat und seinen Schlüssel in der Umgebung.</translation>
    </message>
    <message>
        <source>Nothing was sent: a certificate file of this environment cannot be used.</source>
        <translation>Es wurde nichts gesendet: Eine Zertifikatsdatei dieser Umgebung ist nicht verwendbar.</translation>
    </message>
    <message>
        <source>Choose the file again in the environment.</source>
        <translation>Wählen Sie die Datei in der Umgebung erneut aus.</translation>
    </message>
    <message>
        <source>additional CA file</source>
        <translation>zusätzliche CA-Datei</translation>
    </message>
    <message>
        <source>client certificate</source>
        <translation>Client-Zertifikat</translation>
    </message>
    <message>
        <source>client key</source>
        <translation>Client-Schlüssel</translation>
    </message>
    <message>
        <source>%1 answered with a web page instead of Tribe&apos;s API.</source>
        <translation>%1 antwortete mit einer Webseite statt mit der API von Tribe.</translation>
    </message>
    <message>
        <source>%1 redirects to another host. The request was not sent there.</source>
        <translation>%1 leitet an einen anderen Host weiter. Die Anfrage wurde dorthin nicht gesendet.</translation>
    </message>
    <message>
        <source>The host %1 does not exist.</source>
        <translation>Der Host %1 existiert nicht.</translation>
    </message>
    <message>
        <source>Check the address of the environment and the network.</source>
        <translation>Prüfen Sie die Adresse der Umgebung und das Netzwerk.</translation>
    </message>
    <message>
        <source>The clocks of this computer and the server differ too much.</source>
        <translation>Die Uhren dieses Computers und des Servers weichen zu stark ab.</translation>
    </message>
    <message>
        <source>Correct the date and time of this computer. Tokens and certificates depend on them.</source>
        <translation>Stellen Sie Datum und Uhrzeit dieses Computers richtig ein. Token und Zertifikate hängen davon ab.</translation>
    </message>
    <message>
        <source>The file cannot be read: %1.</source>
        <comment>a kind of file</comment>
        <translation>Die Datei kann nicht gelesen werden: %1.</translation>
    </message>
    <message>
        <source>The client key belongs to another certificate.</source>
        <translation>Der Client-Schlüssel gehört zu einem anderen Zertifikat.</translation>
    </message>
    <message>
        <source>This file is missing: %1.</source>
        <comment>a kind of file</comment>
        <translation>Diese Datei fehlt: %1.</translation>
    </message>
    <message>
        <source>The client key is encrypted. Enter its passphrase.</source>
        <translation>Der Client-Schlüssel ist verschlüsselt. Geben Sie die Passphrase ein.</translation>
    </message>
    <message>
        <source>Wrong passphrase for the client key.</source>
        <translation>Falsche Passphrase für den Client-Schlüssel.</translation>
    </message>
    <message>
        <source>The log-in to the proxy with %1 failed.</source>
        <translation>Die Anmeldung am Proxy mit %1 ist fehlgeschlagen.</translation>
    </message>
    <message>
        <source>Check user name and password in the proxy settings of the environment. If they are right, ask the proxy&apos;s administrator to allow Basic or Digest.</source>
        <translation>Prüfen Sie Benutzername und Passwort in den Proxy-Einstellungen der Umgebung. Stimmen sie, bitten Sie die Administration des Proxys, Basic oder Digest zuzulassen.</translation>
    </message>
    <message>
        <source>The host %1 could not be looked up.</source>
        <translation>Der Host %1 konnte nicht aufgelöst werden.</translation>
    </message>
    <message>
        <source>Check the network connection and try again.</source>
        <translation>Prüfen Sie die Netzwerkverbindung und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>No certificate or key in this file: %1. Choose a PEM, DER, P7B or PFX file.</source>
        <comment>a kind of file</comment>
        <translation>Kein Zertifikat oder Schlüssel in dieser Datei: %1. Wählen Sie eine PEM-, DER-, P7B- oder PFX-Datei.</translation>
    </message>
    <message>
        <source>Part of this file is unreadable: %1. Export it again.</source>
        <comment>a kind of file</comment>
        <translation>Ein Teil dieser Datei ist unlesbar: %1. Exportieren Sie sie erneut.</translation>
    </message>
    <message>
        <source>A certificate in this file is not trusted for servers: %1. Choose another.</source>
        <comment>a kind of file</comment>
        <translation>Ein Zertifikat in dieser Datei ist für Server nicht vertrauenswürdig: %1. Wählen Sie ein anderes.</translation>
    </message>
    <message>
        <source>The encryption of this file is outdated: %1. Export it again with AES256.</source>
        <comment>a kind of file</comment>
        <translation>Die Verschlüsselung dieser Datei ist veraltet: %1. Exportieren Sie sie erneut mit AES256.</translation>
    </message>
    <message>
        <source>The format %1 is not supported: %2. Export the file as PEM or PFX.</source>
        <comment>a format, a kind of file</comment>
        <translation>Das Format %1 wird nicht unterstützt: %2. Exportieren Sie die Datei als PEM oder PFX.</translation>
    </message>
    <message>
        <source>If your company issued it, add the company’s CA file to the environment. Otherwise tell the server&apos;s administrator: its intermediate certificate may be missing.</source>
        <translation>Hat Ihre Firma es ausgestellt, fügen Sie die CA-Datei der Firma zur Umgebung hinzu. Informieren Sie sonst die Serveradministration: Vielleicht fehlt das Zwischenzertifikat.</translation>
    </message>
    <message>
        <source>%1 broke off the secure connection. It may want a client certificate.</source>
        <translation>%1 hat die sichere Verbindung abgebrochen. Vielleicht verlangt der Server ein Client-Zertifikat.</translation>
    </message>
    <message>
        <source>Choose the client certificate and its key in the environment, or ask the server&apos;s administrator.</source>
        <translation>Wählen Sie das Client-Zertifikat und seinen Schlüssel in der Umgebung, oder fragen Sie die Serveradministration.</translation>
    </message>
    <message>
        <source>No secure connection to %1: the issuer of its certificate is unknown here. The server does not send the issuer&apos;s certificate.</source>
        <translation>Keine sichere Verbindung zu %1: Der Aussteller des Zertifikats ist hier unbekannt. Der Server sendet das Zertifikat des Ausstellers nicht mit.</translation>
    </message>
    <message>
        <source>Log in to the network in a browser. Or check the authorization URL of the environment.</source>
        <translation>Melden Sie sich in einem Browser am Netzwerk an. Oder prüfen Sie die Autorisierungs-URL der Umgebung.</translation>
    </message>
    <message>
        <source>Log in to the network in a browser. Or check the addresses of the environment.</source>
        <translation>Melden Sie sich in einem Browser am Netzwerk an. Oder prüfen Sie die Adressen der Umgebung.</translation>
    </message>
</context>
<context>
    <name>hookdesk::ConnectionReport</name>
    <message>
        <source>system</source>
        <translation>System</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keiner</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nein</translation>
    </message>
    <message>
        <source>Connection diagnosis by Hookdesk %1, %2</source>
        <translation>Verbindungsdiagnose durch Hookdesk %1, %2</translation>
    </message>
    <message>
        <source>Environment: %1</source>
        <translation>Umgebung: %1</translation>
    </message>
    <message>
        <source>API: %1</source>
        <translation>API: %1</translation>
    </message>
    <message>
        <source>Authorization: %1</source>
        <translation>Autorisierung: %1</translation>
    </message>
    <message>
        <source>Proxy: %1</source>
        <translation>Proxy: %1</translation>
    </message>
    <message>
        <source>Additional CA file: %1</source>
        <translation>Zusätzliche CA-Datei: %1</translation>
    </message>
    <message>
        <source>Client certificate: %1</source>
        <translation>Client-Zertifikat: %1</translation>
    </message>
    <message>
        <source>    %1: for %2, issued by %3, valid from %4 to %5, %6</source>
        <comment>host, names, issuer, dates, protocol</comment>
        <translation>    %1: für %2, ausgestellt von %3, gültig von %4 bis %5, %6</translation>
    </message>
    <message>
        <source>%1: %2 (%3 ms)</source>
        <comment>step, result, time</comment>
        <translation>%1: %2 (%3 ms)</translation>
    </message>
    <message>
        <source>%1: not tried</source>
        <comment>step</comment>
        <translation>%1: nicht versucht</translation>
    </message>
</context>
<context>
    <name>hookdesk::ConnectionStepModel</name>
    <message>
        <source>not needed here</source>
        <translation>hier nicht nötig</translation>
    </message>
    <message>
        <source>the server sent no time</source>
        <translation>der Server hat keine Uhrzeit gesendet</translation>
    </message>
    <message>
        <source>works</source>
        <translation>funktioniert</translation>
    </message>
    <message>
        <source>right</source>
        <translation>stimmt</translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s) behind the server’s</source>
        <translation>
            <numerusform>%n Minute hinter der des Servers</numerusform>
            <numerusform>%n Minuten hinter der des Servers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s) ahead of the server’s</source>
        <translation>
            <numerusform>%n Minute vor der des Servers</numerusform>
            <numerusform>%n Minuten vor der des Servers</numerusform>
        </translation>
    </message>
    <message>
        <source>logged in as %1</source>
        <translation>angemeldet als %1</translation>
    </message>
    <message numerus="yes">
        <source>%n webhook(s) found</source>
        <translation>
            <numerusform>%n Webhook gefunden</numerusform>
            <numerusform>%n Webhooks gefunden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entity type(s) found</source>
        <translation>
            <numerusform>%n Entitätstyp gefunden</numerusform>
            <numerusform>%n Entitätstypen gefunden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n event(s) found</source>
        <translation>
            <numerusform>%n Ereignis gefunden</numerusform>
            <numerusform>%n Ereignisse gefunden</numerusform>
        </translation>
    </message>
    <message>
        <source>%1. %2</source>
        <comment>how far apart, what that means</comment>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>failed. %1</source>
        <translation>fehlgeschlagen. %1</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Namensauflösung</translation>
    </message>
    <message>
        <source>Secure connection</source>
        <translation>Sichere Verbindung</translation>
    </message>
    <message>
        <source>Access token</source>
        <translation>Zugriffstoken</translation>
    </message>
    <message>
        <source>Logged-in employee</source>
        <translation>Angemeldeter Mitarbeiter</translation>
    </message>
    <message>
        <source>Name of the environment</source>
        <translation>Name der Umgebung</translation>
    </message>
    <message>
        <source>Webhooks (REST)</source>
        <translation>Webhooks (REST)</translation>
    </message>
    <message>
        <source>Webhooks (OData)</source>
        <translation>Webhooks (OData)</translation>
    </message>
    <message>
        <source>Failed events</source>
        <translation>Fehlgeschlagene Ereignisse</translation>
    </message>
    <message>
        <source>Entity types</source>
        <translation>Entitätstypen</translation>
    </message>
    <message>
        <source>Clock of this computer</source>
        <translation>Uhr dieses Computers</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>A step of the connection test and how it ended.</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>wartet</translation>
    </message>
    <message>
        <source>trying…</source>
        <translation>wird versucht…</translation>
    </message>
    <message>
        <source>not tried</source>
        <translation>nicht versucht</translation>
    </message>
    <message>
        <source>%1 (revocation is not checked)</source>
        <translation>%1 (Widerruf wird nicht geprüft)</translation>
    </message>
</context>
<context>
    <name>hookdesk::CopyDialog</name>
    <message>
        <source>Source</source>
        <translation>Quelle</translation>
    </message>
    <message>
        <source>Copy webhooks to %1</source>
        <translation>Webhooks nach %1 kopieren</translation>
    </message>
    <message>
        <source>&amp;From:</source>
        <translation>&amp;Von:</translation>
    </message>
    <message>
        <source>Rules for rewriting endpoints</source>
        <translation>Regeln zum Umschreiben von Endpunkten</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Vorschau</translation>
    </message>
    <message>
        <source>Missing values</source>
        <translation>Fehlende Werte</translation>
    </message>
    <message>
        <source>Header values are missing in the export. Enter those you know:</source>
        <translation>Headerwerte fehlen im Export. Geben Sie die bekannten ein:</translation>
    </message>
    <message>
        <source>The first matching rule rewrites an endpoint:</source>
        <translation>Die erste passende Regel schreibt einen Endpunkt um:</translation>
    </message>
    <message numerus="yes">
        <source>Create %n webhook(s)</source>
        <translation>
            <numerusform>%n Webhook erstellen</numerusform>
            <numerusform>%n Webhooks erstellen</numerusform>
        </translation>
    </message>
    <message>
        <source>This environment is read-only in Hookdesk.</source>
        <translation>Diese Umgebung ist in Hookdesk schreibgeschützt.</translation>
    </message>
    <message>
        <source>Wait until all webhooks are loaded.</source>
        <translation>Warten Sie, bis alle Webhooks geladen sind.</translation>
    </message>
    <message>
        <source>Choose an earlier time, or open an export.</source>
        <translation>Wählen Sie einen früheren Zeitpunkt oder öffnen Sie einen Export.</translation>
    </message>
    <message numerus="yes">
        <source>%n chosen webhook(s) will lack headers with unknown values.</source>
        <translation>
            <numerusform>Bei %n gewählten Webhook fehlen Header mit unbekannten Werten.</numerusform>
            <numerusform>Bei %n gewählten Webhooks fehlen Header mit unbekannten Werten.</numerusform>
        </translation>
    </message>
    <message>
        <source>Remove hidden characters</source>
        <translation>Verborgene Zeichen entfernen</translation>
    </message>
    <message numerus="yes">
        <source>%n webhook(s) of the source have hidden characters.</source>
        <translation>
            <numerusform>%n Webhook der Quelle hat verborgene Zeichen.</numerusform>
            <numerusform>%n Webhooks der Quelle haben verborgene Zeichen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Tribe gives a copy a new id, secret and name.</source>
        <translation>Tribe gibt einer Kopie eine neue ID, ein neues Secret und einen neuen Namen.</translation>
    </message>
</context>
<context>
    <name>hookdesk::CopyPlanModel</name>
    <message>
        <source>Webhook</source>
        <translation>Webhook</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Vorschau</translation>
    </message>
    <message>
        <source>Entity type</source>
        <translation>Entitätstyp</translation>
    </message>
    <message>
        <source>Endpoint here</source>
        <translation>Endpunkt hier</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Hinweis</translation>
    </message>
</context>
<context>
    <name>hookdesk::CountCards</name>
    <message>
        <source>%1+</source>
        <comment>at least so many</comment>
        <translation>%1+</translation>
    </message>
    <message>
        <source>At least %1</source>
        <comment>for example: 3 deactivated</comment>
        <translation>Mindestens %1</translation>
    </message>
    <message>
        <source>Retried automatically</source>
        <translation>Automatisch erneut</translation>
    </message>
    <message>
        <source>Tribe retries automatically.</source>
        <translation>Tribe versucht es automatisch erneut.</translation>
    </message>
    <message>
        <source>Failed, waiting for you</source>
        <translation>Fehlgeschlagen, warten auf Sie</translation>
    </message>
    <message>
        <source>Tribe stopped retrying. Retry them yourself.</source>
        <translation>Tribe versucht es nicht mehr. Stellen Sie sie selbst erneut zu.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln active</source>
        <translation>
            <numerusform>%Ln aktiv</numerusform>
            <numerusform>%Ln aktiv</numerusform>
        </translation>
    </message>
    <message>
        <source>Active: unknown</source>
        <translation>Aktiv: unbekannt</translation>
    </message>
    <message numerus="yes">
        <source>%Ln at risk</source>
        <translation>
            <numerusform>%Ln gefährdet</numerusform>
            <numerusform>%Ln gefährdet</numerusform>
        </translation>
    </message>
    <message>
        <source>At risk: unknown</source>
        <translation>Gefährdet: unbekannt</translation>
    </message>
    <message numerus="yes">
        <source>%Ln deactivated</source>
        <translation>
            <numerusform>%Ln deaktiviert</numerusform>
            <numerusform>%Ln deaktiviert</numerusform>
        </translation>
    </message>
    <message>
        <source>Deactivated: unknown</source>
        <translation>Deaktiviert: unbekannt</translation>
    </message>
    <message numerus="yes">
        <source>%Ln retried automatically</source>
        <translation>
            <numerusform>%Ln automatisch erneut</numerusform>
            <numerusform>%Ln automatisch erneut</numerusform>
        </translation>
    </message>
    <message>
        <source>Retried automatically: unknown</source>
        <translation>Automatisch erneut: unbekannt</translation>
    </message>
    <message numerus="yes">
        <source>%Ln failed, waiting for you</source>
        <translation>
            <numerusform>%Ln fehlgeschlagen, wartet auf Sie</numerusform>
            <numerusform>%Ln fehlgeschlagen, warten auf Sie</numerusform>
        </translation>
    </message>
    <message>
        <source>Failed, waiting for you: unknown</source>
        <translation>Fehlgeschlagen, warten auf Sie: unbekannt</translation>
    </message>
</context>
<context>
    <name>hookdesk::DefinitionText</name>
    <message>
        <source>(not shown)</source>
        <translation>(nicht angezeigt)</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a header&apos;s name and value</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>none</source>
        <comment>no headers</comment>
        <translation>keine</translation>
    </message>
    <message>
        <source>not JSON</source>
        <translation>kein JSON</translation>
    </message>
    <message>
        <source>not a file of webhook definitions</source>
        <translation>keine Datei mit Webhook-Definitionen</translation>
    </message>
    <message>
        <source>from a newer version of Hookdesk</source>
        <translation>von einer neueren Version von Hookdesk</translation>
    </message>
    <message>
        <source>field missing</source>
        <translation>Feld fehlt</translation>
    </message>
    <message>
        <source>wrong type</source>
        <translation>falscher Typ</translation>
    </message>
    <message>
        <source>must not be empty</source>
        <translation>darf nicht leer sein</translation>
    </message>
    <message>
        <source>text too long</source>
        <translation>Text zu lang</translation>
    </message>
    <message>
        <source>not a date</source>
        <translation>kein Datum</translation>
    </message>
    <message>
        <source>a withheld value is not allowed here</source>
        <translation>ein zurückgehaltener Wert ist hier nicht erlaubt</translation>
    </message>
    <message>
        <source>an earlier webhook has the same id</source>
        <translation>ein früherer Webhook hat dieselbe ID</translation>
    </message>
    <message>
        <source>Same</source>
        <translation>Gleich</translation>
    </message>
    <message>
        <source>Only on the right</source>
        <translation>Nur rechts</translation>
    </message>
    <message>
        <source>Only on the left</source>
        <translation>Nur links</translation>
    </message>
    <message>
        <source>Different</source>
        <translation>Verschieden</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Entity type</source>
        <translation>Entitätstyp</translation>
    </message>
    <message>
        <source>Endpoint</source>
        <translation>Endpunkt</translation>
    </message>
    <message>
        <source>Headers</source>
        <translation>Header</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Deactivated</source>
        <translation>Deaktiviert</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>Aktiv</translation>
    </message>
    <message>
        <source>Can be created</source>
        <translation>Kann erstellt werden</translation>
    </message>
    <message>
        <source>Incomplete</source>
        <translation>Unvollständig</translation>
    </message>
    <message>
        <source>Exists already</source>
        <translation>Existiert bereits</translation>
    </message>
    <message>
        <source>Same as another one here</source>
        <translation>Wie ein anderer hier</translation>
    </message>
    <message>
        <source>Cannot be created</source>
        <translation>Kann nicht erstellt werden</translation>
    </message>
    <message>
        <source>A header name or value cannot be sent.</source>
        <translation>Ein Headername oder -wert kann nicht gesendet werden.</translation>
    </message>
    <message>
        <source>Header values unknown: %1</source>
        <translation>Headerwerte unbekannt: %1</translation>
    </message>
    <message>
        <source>Headers unknown.</source>
        <translation>Header unbekannt.</translation>
    </message>
    <message>
        <source>Deactivated in the source. The new one will be active.</source>
        <translation>In der Quelle deaktiviert. Der neue wird aktiv.</translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <translation>Zeile %1: %2</translation>
    </message>
    <message>
        <source>Line %1, %2: %3</source>
        <translation>Zeile %1, %2: %3</translation>
    </message>
    <message>
        <source>%1, hidden: %2</source>
        <comment>field, characters and where they are</comment>
        <translation>%1, verborgen: %2</translation>
    </message>
    <message>
        <source>A webhook already delivers to nearly this URL: only a final slash or dot differs.</source>
        <translation>Ein Webhook liefert bereits an fast diese URL: Nur ein Schrägstrich oder Punkt am Ende ist anders.</translation>
    </message>
    <message>
        <source>not UTF-8: save the file as UTF-8</source>
        <translation>kein UTF-8: Speichern Sie die Datei als UTF-8</translation>
    </message>
</context>
<context>
    <name>hookdesk::DeliveryModel</name>
    <message>
        <source>On its way</source>
        <translation>Unterwegs</translation>
    </message>
    <message>
        <source>HTTP %1 in %2 ms</source>
        <translation>HTTP %1 in %2 ms</translation>
    </message>
    <message>
        <source>No answer</source>
        <translation>Keine Antwort</translation>
    </message>
    <message>
        <source>Not sent: loop</source>
        <translation>Nicht gesendet: Schleife</translation>
    </message>
    <message>
        <source>Not sent: too many</source>
        <translation>Nicht gesendet: zu viele</translation>
    </message>
    <message>
        <source>Genuine</source>
        <translation>Echt</translation>
    </message>
    <message>
        <source>Not genuine</source>
        <translation>Nicht echt</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Unbekannt</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Wartet</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Urteil</translation>
    </message>
    <message>
        <source>Webhook</source>
        <translation>Webhook</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>Anfrage</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>Beantwortet</translation>
    </message>
    <message>
        <source>Passed on</source>
        <translation>Weitergeleitet</translation>
    </message>
    <message>
        <source>No signature</source>
        <translation>Keine Signatur</translation>
    </message>
    <message>
        <source>not HTTP</source>
        <translation>kein HTTP</translation>
    </message>
    <message>
        <source>sent with https://, and the receiver speaks http://</source>
        <translation>mit https:// gesendet, und der Empfänger spricht http://</translation>
    </message>
    <message>
        <source>unknown method</source>
        <translation>unbekannte Methode</translation>
    </message>
    <message>
        <source>unknown version of HTTP</source>
        <translation>unbekannte HTTP-Version</translation>
    </message>
    <message>
        <source>the headers are too long</source>
        <translation>die Header sind zu lang</translation>
    </message>
    <message>
        <source>the body is too long</source>
        <translation>der Body ist zu lang</translation>
    </message>
    <message>
        <source>a line ends in LF without CR</source>
        <translation>eine Zeile endet mit LF ohne CR</translation>
    </message>
    <message>
        <source>a line is no header</source>
        <translation>eine Zeile ist kein Header</translation>
    </message>
    <message>
        <source>no Host header, or several</source>
        <translation>kein Host-Header oder mehrere</translation>
    </message>
    <message>
        <source>the length of the body is ambiguous</source>
        <translation>die Länge des Body ist mehrdeutig</translation>
    </message>
    <message>
        <source>unknown Transfer-Encoding</source>
        <translation>unbekanntes Transfer-Encoding</translation>
    </message>
    <message>
        <source>the chunks of the body are broken</source>
        <translation>die Chunks des Body sind fehlerhaft</translation>
    </message>
    <message>
        <source>unknown Expect header</source>
        <translation>unbekannter Expect-Header</translation>
    </message>
    <message>
        <source>Refused (%1×): %2</source>
        <comment>number, the reason of the first</comment>
        <translation>Abgewiesen (%1×): %2</translation>
    </message>
    <message>
        <source>Refused: %1</source>
        <comment>reason</comment>
        <translation>Abgewiesen: %1</translation>
    </message>
</context>
<context>
    <name>hookdesk::DiagnosisModel</name>
    <message>
        <source>Certainty</source>
        <translation>Gewissheit</translation>
    </message>
    <message>
        <source>Finding</source>
        <translation>Befund</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>Was zu tun ist</translation>
    </message>
</context>
<context>
    <name>hookdesk::DialogButtons</name>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>OK</source>
        <translation>OK</translation>
    </message>
    <message>
        <source>Restore defaults</source>
        <translation>Standardwerte wiederherstellen</translation>
    </message>
    <message>
        <source>Guide</source>
        <translation>Anleitung</translation>
    </message>
    <message>
        <source>Open the guide about this</source>
        <translation>Anleitung dazu öffnen</translation>
    </message>
</context>
<context>
    <name>hookdesk::DifferenceModel</name>
    <message>
        <source>Unknown</source>
        <translation>Unbekannt</translation>
    </message>
    <message>
        <source>Webhook</source>
        <translation>Webhook</translation>
    </message>
    <message>
        <source>Comparison</source>
        <translation>Vergleich</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Feld</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Links</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>Rechts</translation>
    </message>
    <message numerus="yes">
        <source>%n same webhook(s)</source>
        <translation>
            <numerusform>%n gleicher Webhook</numerusform>
            <numerusform>%n gleiche Webhooks</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n webhook(s) not comparable</source>
        <translation>
            <numerusform>%n nicht vergleichbarer Webhook</numerusform>
            <numerusform>%n nicht vergleichbare Webhooks</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hookdesk::EndpointReportText</name>
    <message>
        <source>Name</source>
        <translation>Namensauflösung</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Verbindung</translation>
    </message>
    <message>
        <source>Secure connection</source>
        <translation>Sichere Verbindung</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Antwort</translation>
    </message>
    <message>
        <source>the certificate has expired</source>
        <translation>das Zertifikat ist abgelaufen</translation>
    </message>
    <message>
        <source>the certificate is not valid yet</source>
        <translation>das Zertifikat ist noch nicht gültig</translation>
    </message>
    <message>
        <source>the certificate is self-signed</source>
        <translation>das Zertifikat ist selbstsigniert</translation>
    </message>
    <message>
        <source>the issuer of the certificate is unknown here</source>
        <translation>der Aussteller des Zertifikats ist hier unbekannt</translation>
    </message>
    <message>
        <source>the certificate is for another name</source>
        <translation>das Zertifikat gilt für einen anderen Namen</translation>
    </message>
    <message>
        <source>the certificate was not accepted</source>
        <translation>das Zertifikat wurde nicht akzeptiert</translation>
    </message>
    <message>
        <source>fine</source>
        <translation>in Ordnung</translation>
    </message>
    <message>
        <source>%1: %2, %3 ms</source>
        <comment>step, outcome, time</comment>
        <translation>%1: %2, %3 ms</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>outcome, detail</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Certificate: for %1, issued by %2, valid until %3</source>
        <translation>Zertifikat: für %1, ausgestellt von %2, gültig bis %3</translation>
    </message>
    <message>
        <source>Protocol: %1</source>
        <translation>Protokoll: %1</translation>
    </message>
    <message>
        <source>Refused: %1</source>
        <translation>Abgelehnt: %1</translation>
    </message>
    <message>
        <source>The endpoint answered with success (HTTP %1) after %2 ms.</source>
        <translation>Der Endpunkt hat nach %2 ms mit Erfolg geantwortet (HTTP %1).</translation>
    </message>
    <message>
        <source>The endpoint answered with HTTP %1 after %2 ms.</source>
        <translation>Der Endpunkt hat nach %2 ms mit HTTP %1 geantwortet.</translation>
    </message>
    <message>
        <source>The endpoint was not reached: %1. %2</source>
        <translation>Der Endpunkt wurde nicht erreicht: %1. %2</translation>
    </message>
    <message>
        <source>It redirects to %1. Hookdesk did not follow.</source>
        <translation>Er leitet an %1 weiter. Hookdesk ist nicht gefolgt.</translation>
    </message>
    <message>
        <source>the issuer&apos;s certificate was not sent and is unknown here</source>
        <translation>das Zertifikat des Ausstellers wurde nicht mitgesendet und ist hier unbekannt</translation>
    </message>
    <message>
        <source>The endpoint was not reached. %1 %2</source>
        <translation>Der Endpunkt wurde nicht erreicht. %1 %2</translation>
    </message>
    <message>
        <source>Install the intermediate certificate on the endpoint, too. Tribe may not know an issuer of your own company.</source>
        <translation>Installieren Sie auch das Zwischenzertifikat am Endpunkt. Tribe kennt einen Aussteller Ihrer eigenen Firma womöglich nicht.</translation>
    </message>
    <message>
        <source>A web page answered (HTTP %1) after %2 ms. Check the address.</source>
        <translation>Eine Webseite antwortete (HTTP %1) nach %2 ms. Prüfen Sie die Adresse.</translation>
    </message>
    <message>
        <source>Through the proxy %1.</source>
        <translation>Über den Proxy %1.</translation>
    </message>
    <message>
        <source>Without the proxy: the address is on this computer.</source>
        <translation>Ohne den Proxy: Die Adresse liegt auf diesem Computer.</translation>
    </message>
    <message>
        <source>No answer from %1; another address answered. Deliveries to this one may be slow or fail.</source>
        <translation>Keine Antwort von %1; eine andere Adresse antwortete. Zustellungen an diese können langsam sein oder fehlschlagen.</translation>
    </message>
    <message>
        <source>Only HEAD was sent. A delivery uses POST: send a test event.</source>
        <translation>Nur HEAD wurde gesendet. Eine Zustellung verwendet POST: Senden Sie ein Testereignis.</translation>
    </message>
    <message>
        <source>It wants a client certificate, which Tribe may not send. Ask the endpoint&apos;s administrator.</source>
        <translation>Er verlangt ein Client-Zertifikat, das Tribe womöglich nicht sendet. Fragen Sie die Administration des Endpunkts.</translation>
    </message>
    <message>
        <source>It broke off the secure connection. It may want a client certificate: ask its administrator.</source>
        <translation>Er hat die sichere Verbindung abgebrochen. Vielleicht verlangt er ein Client-Zertifikat: Fragen Sie seine Administration.</translation>
    </message>
    <message>
        <source>No certificate was received. Check the port and the TLS settings of the endpoint.</source>
        <translation>Es kam kein Zertifikat. Prüfen Sie den Port und die TLS-Einstellungen des Endpunkts.</translation>
    </message>
    <message>
        <source>Check the host and port of the webhook&apos;s endpoint.</source>
        <translation>Prüfen Sie Host und Port des Endpunkts des Webhooks.</translation>
    </message>
    <message>
        <source>Nothing answers there. Check the firewall.</source>
        <translation>Dort antwortet nichts. Prüfen Sie die Firewall.</translation>
    </message>
    <message>
        <source>It accepts connections but does not answer with TLS. Check that the port is for HTTPS.</source>
        <translation>Er nimmt Verbindungen an, antwortet aber nicht mit TLS. Prüfen Sie, ob der Port für HTTPS ist.</translation>
    </message>
    <message>
        <source>The endpoint closed the connection without an answer. See its log.</source>
        <translation>Der Endpunkt hat die Verbindung ohne Antwort geschlossen. Sehen Sie in seinem Protokoll nach.</translation>
    </message>
    <message>
        <source>The proxy may have answered itself. See its log, too.</source>
        <translation>Möglicherweise hat der Proxy selbst geantwortet. Sehen Sie auch in sein Protokoll.</translation>
    </message>
</context>
<context>
    <name>hookdesk::EndpointText</name>
    <message>
        <source>Enter the endpoint URL.</source>
        <translation>Geben Sie die Endpunkt-URL ein.</translation>
    </message>
    <message>
        <source>This is not a URL. It looks like https://example.org/path.</source>
        <translation>Dies ist keine URL. Eine URL sieht aus wie https://example.org/path.</translation>
    </message>
    <message>
        <source>Tribe delivers only over HTTPS. Start with https://.</source>
        <translation>Tribe stellt nur über HTTPS zu. Beginnen Sie mit https://.</translation>
    </message>
    <message>
        <source>Add the host name after https://.</source>
        <translation>Ergänzen Sie den Hostnamen nach https://.</translation>
    </message>
    <message>
        <source>Remove user and password from the URL. Use “Basic authentication…” instead.</source>
        <translation>Entfernen Sie Benutzer und Passwort aus der URL. Verwenden Sie „Basic-Authentifizierung…“.</translation>
    </message>
    <message>
        <source>Remove the part from # on. It is never sent.</source>
        <translation>Entfernen Sie den Teil ab #. Er wird nie gesendet.</translation>
    </message>
    <message>
        <source>Tribe cannot reach this address: it is this computer. Use a public one.</source>
        <translation>Tribe kann diese Adresse nicht erreichen: Sie ist dieser Computer. Verwenden Sie eine öffentliche.</translation>
    </message>
    <message>
        <source>Tribe probably cannot reach this address: it is in a private network.</source>
        <translation>Tribe kann diese Adresse wahrscheinlich nicht erreichen: Sie liegt in einem privaten Netzwerk.</translation>
    </message>
    <message>
        <source>Tribe probably cannot find this host: the name has no dot.</source>
        <translation>Tribe kann diesen Host wahrscheinlich nicht finden: Der Name hat keinen Punkt.</translation>
    </message>
    <message>
        <source>The host %1 is sent as %2. Check that this is right.</source>
        <translation>Der Host %1 wird als %2 gesendet. Prüfen Sie, ob das stimmt.</translation>
    </message>
    <message>
        <source>Remove hidden characters or quotation marks from the URL.</source>
        <translation>Entfernen Sie verborgene Zeichen oder Anführungszeichen aus der URL.</translation>
    </message>
</context>
<context>
    <name>hookdesk::Environment</name>
    <message>
        <source>Production</source>
        <translation>Produktion</translation>
    </message>
    <message>
        <source>Staging</source>
        <translation>Staging</translation>
    </message>
    <message>
        <source>Sandbox</source>
        <translation>Sandbox</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Andere</translation>
    </message>
</context>
<context>
    <name>hookdesk::EnvironmentCommands</name>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1 (copy)</source>
        <translation>%1 (Kopie)</translation>
    </message>
    <message>
        <source>%1 (copy %2)</source>
        <translation>%1 (Kopie %2)</translation>
    </message>
    <message>
        <source>Remove an environment</source>
        <translation>Umgebung entfernen</translation>
    </message>
    <message>
        <source>Remove %1 from Hookdesk?</source>
        <translation>%1 aus Hookdesk entfernen?</translation>
    </message>
    <message>
        <source>Its secrets are removed from the keyring. Its archive stays on this computer, and nothing changes in Tribe.</source>
        <translation>Ihre Secrets werden aus dem Schlüsselbund entfernt. Ihr Archiv bleibt auf diesem Computer, und in Tribe ändert sich nichts.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message numerus="yes">
        <source>%1 was removed, but %n secret(s) may still be in the keyring. Remove them there, under “hookdesk”.</source>
        <translation>
            <numerusform>%1 wurde entfernt, aber %n Secret ist vielleicht noch im Schlüsselbund. Entfernen Sie es dort, unter „hookdesk“.</numerusform>
            <numerusform>%1 wurde entfernt, aber %n Secrets sind vielleicht noch im Schlüsselbund. Entfernen Sie sie dort, unter „hookdesk“.</numerusform>
        </translation>
    </message>
    <message>
        <source>Hookdesk</source>
        <translation>Hookdesk</translation>
    </message>
    <message>
        <source>You are logged in. You can close this page.</source>
        <translation>Sie sind angemeldet. Sie können diese Seite schließen.</translation>
    </message>
    <message>
        <source>You are not logged in. Hookdesk shows why. You can close this page.</source>
        <translation>Sie sind nicht angemeldet. Hookdesk zeigt den Grund. Sie können diese Seite schließen.</translation>
    </message>
    <message>
        <source>Log in to %1 in the browser…</source>
        <translation>Melden Sie sich im Browser bei %1 an…</translation>
    </message>
    <message>
        <source>Connecting %1…</source>
        <translation>Verbindung mit %1 wird hergestellt…</translation>
    </message>
    <message>
        <source>The list of environments was damaged. Hookdesk kept it and started a new one.</source>
        <translation>Die Liste der Umgebungen war beschädigt. Hookdesk hat sie aufbewahrt und eine neue begonnen.</translation>
    </message>
    <message>
        <source>%1 Nothing was saved. Try again, or turn off “Remember” to use the secret for this session only.</source>
        <translation>%1 Nichts wurde gespeichert. Versuchen Sie es erneut, oder schalten Sie „Merken“ aus, um das Secret nur für diese Sitzung zu verwenden.</translation>
    </message>
    <message>
        <source>This is the answer to another log-in. Go back to Hookdesk and log in again.</source>
        <translation>Dies ist die Antwort auf eine andere Anmeldung. Kehren Sie zu Hookdesk zurück und melden Sie sich erneut an.</translation>
    </message>
    <message>
        <source>Getting the token…</source>
        <translation>Token wird geholt…</translation>
    </message>
    <message>
        <source>Log in</source>
        <translation>Anmelden</translation>
    </message>
    <message>
        <source>The browser could not be started.</source>
        <translation>Der Browser konnte nicht gestartet werden.</translation>
    </message>
    <message>
        <source>Copy the address and open it in a browser on this computer within five minutes.</source>
        <translation>Kopieren Sie die Adresse, und öffnen Sie sie innerhalb von fünf Minuten in einem Browser auf diesem Computer.</translation>
    </message>
    <message>
        <source>Copy address</source>
        <translation>Adresse kopieren</translation>
    </message>
</context>
<context>
    <name>hookdesk::EnvironmentDialog</name>
    <message>
        <source>As an application, with a client secret</source>
        <translation>Als Anwendung, mit einem Client-Secret</translation>
    </message>
    <message>
        <source>As a person, in the browser</source>
        <translation>Als Person, im Browser</translation>
    </message>
    <message>
        <source>With an access token that you paste</source>
        <translation>Mit einem eingefügten Zugriffstoken</translation>
    </message>
    <message>
        <source>&amp;Test connection</source>
        <translation>Verbindung t&amp;esten</translation>
    </message>
    <message>
        <source>Sa&amp;ve</source>
        <translation>Spei&amp;chern</translation>
    </message>
    <message>
        <source>&amp;Connect</source>
        <translation>&amp;Verbinden</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>A managed environment</source>
        <translation>Verwaltete Umgebung</translation>
    </message>
    <message>
        <source>Edit an environment</source>
        <translation>Umgebung bearbeiten</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Gespeichert</translation>
    </message>
    <message>
        <source>This desktop has no keyring: the secret is kept for this session only.</source>
        <translation>Dieser Desktop hat keinen Schlüsselbund: Das Secret bleibt nur für diese Sitzung erhalten.</translation>
    </message>
    <message>
        <source>Discard what you typed?</source>
        <translation>Eingaben verwerfen?</translation>
    </message>
    <message>
        <source>Nothing was saved.</source>
        <translation>Nichts wurde gespeichert.</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Verwerfen</translation>
    </message>
    <message>
        <source>Acce&amp;ss token</source>
        <translation>&amp;Zugriffstoken</translation>
    </message>
    <message>
        <source>Client &amp;secret</source>
        <translation>Client-&amp;Secret</translation>
    </message>
    <message>
        <source>Access token</source>
        <translation>Zugriffstoken</translation>
    </message>
    <message>
        <source>Client secret</source>
        <translation>Client-Secret</translation>
    </message>
    <message>
        <source>Connect to log in with the browser.</source>
        <translation>Verbinden Sie, um sich im Browser anzumelden.</translation>
    </message>
    <message>
        <source>The API map is invalid.</source>
        <translation>Die API-Zuordnung ist ungültig.</translation>
    </message>
    <message>
        <source>S&amp;top the test</source>
        <translation>T&amp;est abbrechen</translation>
    </message>
    <message>
        <source>The connection works. You can connect now.</source>
        <translation>Die Verbindung funktioniert. Sie können jetzt verbinden.</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Enter the access token.</source>
        <translation>Geben Sie das Zugriffstoken ein.</translation>
    </message>
    <message>
        <source>Enter the client secret.</source>
        <translation>Geben Sie das Client-Secret ein.</translation>
    </message>
    <message>
        <source>Expires %1.</source>
        <translation>Läuft ab: %1.</translation>
    </message>
    <message>
        <source>Kept until you close Hookdesk, never saved.</source>
        <translation>Bleibt, bis Sie Hookdesk schließen, wird nie gespeichert.</translation>
    </message>
    <message>
        <source>This is Tribe&apos;s address for “%1” environments.</source>
        <translation>Dies ist die Tribe-Adresse für Umgebungen der Art „%1“.</translation>
    </message>
    <message>
        <source>Duplicate an environment</source>
        <translation>Umgebung duplizieren</translation>
    </message>
    <message>
        <source>Stays in the keyring until you save or connect.</source>
        <translation>Bleibt im Schlüsselbund, bis Sie speichern oder verbinden.</translation>
    </message>
    <message>
        <source>Goes to the keyring when you save or connect.</source>
        <translation>Kommt in den Schlüsselbund, wenn Sie speichern oder verbinden.</translation>
    </message>
    <message>
        <source>Waiting for the keyring. Answer its question, or cancel to save nothing.</source>
        <translation>Warten auf den Schlüsselbund. Beantworten Sie seine Frage oder brechen Sie ab, um nichts zu speichern.</translation>
    </message>
    <message>
        <source>Kept in your keyring, never in a file.</source>
        <translation>Im Schlüsselbund aufbewahrt, nie in einer Datei.</translation>
    </message>
</context>
<context>
    <name>hookdesk::EnvironmentList</name>
    <message>
        <source>Search environments</source>
        <translation>Umgebungen suchen</translation>
    </message>
    <message>
        <source>Environments</source>
        <translation>Umgebungen</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>Ö&amp;ffnen</translation>
    </message>
    <message>
        <source>A&amp;dd…</source>
        <translation>Hin&amp;zufügen…</translation>
    </message>
    <message>
        <source>Edi&amp;t…</source>
        <translation>Bea&amp;rbeiten…</translation>
    </message>
    <message>
        <source>D&amp;uplicate…</source>
        <translation>D&amp;uplizieren…</translation>
    </message>
    <message>
        <source>&amp;Remove…</source>
        <translation>E&amp;ntfernen…</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Nach oben</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Nach unten</translation>
    </message>
</context>
<context>
    <name>hookdesk::EnvironmentModel</name>
    <message>
        <source>%1, managed</source>
        <extracomment>%1 is Production, Staging …: an environment that the administrator has set up.</extracomment>
        <translation>%1, verwaltet</translation>
    </message>
    <message>
        <source>Environment</source>
        <translation>Umgebung</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Kunde</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Opened %1</source>
        <extracomment>%1 is a moment, as in `2 hours ago`</extracomment>
        <translation>%1 geöffnet</translation>
    </message>
    <message>
        <source>Not opened yet</source>
        <translation>Noch nicht geöffnet</translation>
    </message>
</context>
<context>
    <name>hookdesk::EnvironmentStripe</name>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Read-only</source>
        <translation>Schreibgeschützt</translation>
    </message>
    <message>
        <source>Switch environment</source>
        <translation>Umgebung wechseln</translation>
    </message>
</context>
<context>
    <name>hookdesk::ErrorText</name>
    <message>
        <source>the server</source>
        <translation>dem Server</translation>
    </message>
    <message>
        <source>This environment is read-only in Hookdesk. Nothing was sent.</source>
        <translation>Diese Umgebung ist in Hookdesk schreibgeschützt. Es wurde nichts gesendet.</translation>
    </message>
    <message>
        <source>Connect it again without “Read-only” to make changes.</source>
        <translation>Verbinden Sie sie erneut ohne „Schreibgeschützt“, um Änderungen vorzunehmen.</translation>
    </message>
    <message>
        <source>The application lacks the permission for this.</source>
        <translation>Der Anwendung fehlt die Berechtigung dafür.</translation>
    </message>
    <message>
        <source>Ask your Tribe administrator to give the application this permission, then try again.</source>
        <translation>Bitten Sie Ihre Tribe-Administration, der Anwendung diese Berechtigung zu geben, und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>There is no client secret to log in with.</source>
        <translation>Es gibt kein Client-Secret für die Anmeldung.</translation>
    </message>
    <message>
        <source>Connect the environment from the File menu, or set the variable HOOKDESK_CLIENT_SECRET.</source>
        <translation>Verbinden Sie die Umgebung im Menü „Datei“ oder setzen Sie die Variable HOOKDESK_CLIENT_SECRET.</translation>
    </message>
    <message>
        <source>Tribe rejected the client id or client secret.</source>
        <translation>Tribe hat Client-ID oder Client-Secret abgelehnt.</translation>
    </message>
    <message>
        <source>Copy both again from the application in Tribe, without spaces. Check that they belong to this environment.</source>
        <translation>Kopieren Sie beide erneut aus der Anwendung in Tribe, ohne Leerzeichen. Prüfen Sie, ob sie zu dieser Umgebung gehören.</translation>
    </message>
    <message>
        <source>Tribe&apos;s limit of requests per minute is reached.</source>
        <translation>Das Limit von Tribe für Anfragen pro Minute ist erreicht.</translation>
    </message>
    <message>
        <source>Wait a minute, then try again.</source>
        <translation>Warten Sie eine Minute und versuchen Sie es erneut.</translation>
    </message>
    <message numerus="yes">
        <source>Wait %n second(s), then try again.</source>
        <translation>
            <numerusform>Warten Sie %n Sekunde und versuchen Sie es erneut.</numerusform>
            <numerusform>Warten Sie %n Sekunden und versuchen Sie es erneut.</numerusform>
        </translation>
    </message>
    <message>
        <source>Correct this, then try again.</source>
        <translation>Korrigieren Sie dies und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>Tribe rejected this without a reason (HTTP %1).</source>
        <translation>Tribe hat dies ohne Begründung abgelehnt (HTTP %1).</translation>
    </message>
    <message>
        <source>Check what you entered, then try again.</source>
        <translation>Prüfen Sie Ihre Eingaben und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>Tribe rejected this: %1</source>
        <translation>Tribe hat dies abgelehnt: %1</translation>
    </message>
    <message>
        <source>No secure connection to %1: its certificate is not trusted.</source>
        <translation>Keine sichere Verbindung zu %1: Das Zertifikat ist nicht vertrauenswürdig.</translation>
    </message>
    <message>
        <source>Check the address, and the date and time of this computer. On a company network, ask whether a proxy opens secure connections.</source>
        <translation>Prüfen Sie die Adresse sowie Datum und Uhrzeit dieses Computers. Fragen Sie in einem Firmennetz, ob ein Proxy sichere Verbindungen öffnet.</translation>
    </message>
    <message>
        <source>%1 did not answer in time.</source>
        <translation>%1 hat nicht rechtzeitig geantwortet.</translation>
    </message>
    <message>
        <source>Try again in a moment.</source>
        <translation>Versuchen Sie es gleich noch einmal.</translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation>Abgebrochen.</translation>
    </message>
    <message>
        <source>Start it again if you want to.</source>
        <translation>Starten Sie es bei Bedarf erneut.</translation>
    </message>
    <message>
        <source>No connection to %1.</source>
        <translation>Keine Verbindung zu %1.</translation>
    </message>
    <message>
        <source>Check the network and the address of the environment, then try again.</source>
        <translation>Prüfen Sie das Netzwerk und die Adresse der Umgebung und versuchen Sie es dann erneut.</translation>
    </message>
    <message>
        <source>The answer from %1 is not readable.</source>
        <translation>Die Antwort von %1 ist nicht lesbar.</translation>
    </message>
    <message>
        <source>A log-in page or proxy may have answered instead of Tribe. Check the API address, and see the details.</source>
        <translation>Vielleicht hat eine Anmeldeseite oder ein Proxy statt Tribe geantwortet. Prüfen Sie die API-Adresse und sehen Sie die Details an.</translation>
    </message>
    <message>
        <source>The answer from %1 is too large.</source>
        <translation>Die Antwort von %1 ist zu groß.</translation>
    </message>
    <message>
        <source>Tribe never answers with this much. Check the API address.</source>
        <translation>Tribe antwortet nie mit so viel. Prüfen Sie die API-Adresse.</translation>
    </message>
    <message>
        <source>%1 redirects to another address. The request was not sent there.</source>
        <translation>%1 leitet an eine andere Adresse weiter. Die Anfrage wurde dorthin nicht gesendet.</translation>
    </message>
    <message>
        <source>Check the API and authorization addresses of the environment.</source>
        <translation>Prüfen Sie die API-Adresse und die Autorisierungsadresse der Umgebung.</translation>
    </message>
    <message>
        <source>Tribe answered with an error (HTTP %1).</source>
        <translation>Tribe hat mit einem Fehler geantwortet (HTTP %1).</translation>
    </message>
    <message>
        <source>Try again in a few minutes. If it stays, send the details to Tribe Support.</source>
        <translation>Versuchen Sie es in einigen Minuten erneut. Bleibt es dabei, senden Sie die Details an Tribe Support.</translation>
    </message>
    <message>
        <source>Tribe accepted this but changed nothing.</source>
        <translation>Tribe hat dies akzeptiert, aber nichts geändert.</translation>
    </message>
    <message>
        <source>Make the change in Tribe: %1</source>
        <translation>Nehmen Sie die Änderung in Tribe vor: %1</translation>
    </message>
    <message>
        <source>The answer was lost, so this may have been done.</source>
        <translation>Die Antwort ging verloren; dies kann ausgeführt worden sein.</translation>
    </message>
    <message>
        <source>Look in the list or in Tribe before you do it again: %1</source>
        <translation>Sehen Sie in der Liste oder in Tribe nach, bevor Sie es noch einmal tun: %1</translation>
    </message>
    <message>
        <source>%1 did not find this.</source>
        <translation>%1 hat dies nicht gefunden.</translation>
    </message>
    <message>
        <source>Refresh the list: somebody may have deleted it. If nothing loads, check the API address.</source>
        <translation>Aktualisieren Sie die Liste: Vielleicht hat es jemand gelöscht. Wird nichts geladen, prüfen Sie die API-Adresse.</translation>
    </message>
    <message>
        <source>The API of this environment does not offer this.</source>
        <translation>Die API dieser Umgebung bietet dies nicht.</translation>
    </message>
    <message>
        <source>Do it in Tribe: %1</source>
        <translation>Tun Sie es in Tribe: %1</translation>
    </message>
    <message>
        <source>Request: %1</source>
        <translation>Anfrage: %1</translation>
    </message>
    <message>
        <source>Host: %1</source>
        <translation>Host: %1</translation>
    </message>
    <message>
        <source>Status: %1</source>
        <translation>Status: %1</translation>
    </message>
    <message>
        <source>The server said: %1</source>
        <translation>Antwort des Servers: %1</translation>
    </message>
    <message>
        <source>Tribe rejects the access token it just issued.</source>
        <translation>Tribe lehnt das Zugriffstoken ab, das es gerade ausgestellt hat.</translation>
    </message>
    <message>
        <source>Check that the API URL and the authorization URL belong to the same environment.</source>
        <translation>Prüfen Sie, ob API-URL und Autorisierungs-URL zur selben Umgebung gehören.</translation>
    </message>
    <message>
        <source>The access token is no longer valid.</source>
        <translation>Das Zugriffstoken ist nicht mehr gültig.</translation>
    </message>
    <message>
        <source>Paste a new one into the environment, or set the variable HOOKDESK_ACCESS_TOKEN.</source>
        <translation>Fügen Sie in der Umgebung ein neues ein, oder setzen Sie die Variable HOOKDESK_ACCESS_TOKEN.</translation>
    </message>
    <message>
        <source>The log-in has ended.</source>
        <translation>Die Anmeldung ist beendet.</translation>
    </message>
    <message>
        <source>Log in again in the browser.</source>
        <translation>Melden Sie sich erneut im Browser an.</translation>
    </message>
    <message>
        <source>Tribe rejected the client id.</source>
        <translation>Tribe hat die Client-ID abgelehnt.</translation>
    </message>
    <message>
        <source>Check the client id, and the client secret if the application has one.</source>
        <translation>Prüfen Sie die Client-ID und, falls die Anwendung eines hat, das Client-Secret.</translation>
    </message>
    <message>
        <source>A log-in page or proxy may have answered instead of Tribe. Check the authorization URL, and see the details.</source>
        <translation>Vielleicht hat eine Anmeldeseite oder ein Proxy statt Tribe geantwortet. Prüfen Sie die Autorisierungs-URL und sehen Sie die Details an.</translation>
    </message>
    <message>
        <source>Check the authorization URL of the environment.</source>
        <translation>Prüfen Sie die Autorisierungs-URL der Umgebung.</translation>
    </message>
    <message>
        <source>%1 issues no access tokens at this address (HTTP %2).</source>
        <translation>%1 stellt unter dieser Adresse keine Zugriffstokens aus (HTTP %2).</translation>
    </message>
    <message numerus="yes">
        <source>Wait %n minute(s), then try again.</source>
        <translation>
            <numerusform>Warten Sie %n Minute und versuchen Sie es erneut.</numerusform>
            <numerusform>Warten Sie %n Minuten und versuchen Sie es erneut.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Wait %n hour(s), then try again.</source>
        <translation>
            <numerusform>Warten Sie %n Stunde und versuchen Sie es erneut.</numerusform>
            <numerusform>Warten Sie %n Stunden und versuchen Sie es erneut.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hookdesk::EventActions</name>
    <message>
        <source>&amp;Retry selected</source>
        <translation>&amp;Auswahl erneut zustellen</translation>
    </message>
    <message>
        <source>Retry &amp;all shown…</source>
        <translation>A&amp;lle angezeigten erneut zustellen…</translation>
    </message>
    <message>
        <source>Re&amp;fresh failed events</source>
        <translation>Fehlgeschlagene Ereignisse a&amp;ktualisieren</translation>
    </message>
    <message>
        <source>Clear filters</source>
        <translation>Filter zurücksetzen</translation>
    </message>
    <message>
        <source>Show &amp;details</source>
        <translation>&amp;Details anzeigen</translation>
    </message>
    <message>
        <source>Show the &amp;webhook</source>
        <translation>&amp;Webhook anzeigen</translation>
    </message>
    <message>
        <source>Only events of this webhook</source>
        <translation>Nur Ereignisse dieses Webhooks</translation>
    </message>
    <message>
        <source>Only events with this cause and endpoint</source>
        <translation>Nur Ereignisse mit dieser Ursache und diesem Endpunkt</translation>
    </message>
    <message>
        <source>Check a &amp;signature of this event</source>
        <translation>&amp;Signatur dieses Ereignisses prüfen</translation>
    </message>
    <message>
        <source>&amp;Copy rows</source>
        <translation>&amp;Zeilen kopieren</translation>
    </message>
    <message>
        <source>Copy &amp;id</source>
        <translation>&amp;ID kopieren</translation>
    </message>
    <message>
        <source>Copy &amp;payload</source>
        <translation>N&amp;utzdaten kopieren</translation>
    </message>
    <message>
        <source>This environment is read-only in Hookdesk.</source>
        <translation>Diese Umgebung ist in Hookdesk schreibgeschützt.</translation>
    </message>
    <message>
        <source>No event selected.</source>
        <translation>Kein Ereignis ausgewählt.</translation>
    </message>
    <message>
        <source>Select one event.</source>
        <translation>Wählen Sie ein Ereignis aus.</translation>
    </message>
    <message>
        <source>No events shown.</source>
        <translation>Keine Ereignisse angezeigt.</translation>
    </message>
    <message>
        <source>The event log is being read.</source>
        <translation>Das Ereignisprotokoll wird gelesen.</translation>
    </message>
    <message>
        <source>No filter set.</source>
        <translation>Kein Filter gesetzt.</translation>
    </message>
    <message>
        <source>Failed events are not kept on this computer.</source>
        <translation>Fehlgeschlagene Ereignisse werden auf diesem Computer nicht aufbewahrt.</translation>
    </message>
    <message>
        <source>The webhook of this event is unknown.</source>
        <translation>Der Webhook dieses Ereignisses ist unbekannt.</translation>
    </message>
    <message>
        <source>Filter &amp;events</source>
        <translation>Ereignisse &amp;filtern</translation>
    </message>
    <message>
        <source>Archi&amp;ve…</source>
        <translation>Archi&amp;v…</translation>
    </message>
    <message>
        <source>Re&amp;try this cause…</source>
        <translation>U&amp;rsache erneut zustellen…</translation>
    </message>
    <message>
        <source>Reactivate its we&amp;bhooks…</source>
        <translation>We&amp;bhooks reaktivieren…</translation>
    </message>
    <message>
        <source>By ca&amp;use</source>
        <translation>&amp;Nach Ursache</translation>
    </message>
    <message>
        <source>O&amp;ne by one</source>
        <translation>&amp;Einzeln</translation>
    </message>
    <message>
        <source>No cause selected.</source>
        <translation>Keine Ursache ausgewählt.</translation>
    </message>
    <message>
        <source>Its webhooks are not deactivated.</source>
        <translation>Die Webhooks sind nicht deaktiviert.</translation>
    </message>
    <message>
        <source>Show its web&amp;hooks</source>
        <translation>Zuge&amp;hörige Webhooks anzeigen</translation>
    </message>
    <message>
        <source>Its webhooks are unknown.</source>
        <translation>Die zugehörigen Webhooks sind unbekannt.</translation>
    </message>
    <message>
        <source>Copy as command</source>
        <translation>Als Befehl kopieren</translation>
    </message>
    <message>
        <source>hookdeskctl has no command for this.</source>
        <translation>hookdeskctl hat dafür keinen Befehl.</translation>
    </message>
</context>
<context>
    <name>hookdesk::EventChoices</name>
    <message>
        <source>%1, %2</source>
        <comment>host, id</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>webhook, what tells it from its namesakes</comment>
        <translation>%1 (%2)</translation>
    </message>
</context>
<context>
    <name>hookdesk::EventColumns</name>
    <message>
        <source>%1 of %2</source>
        <comment>attempts, most attempts</comment>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keiner</translation>
    </message>
    <message>
        <source>due</source>
        <translation>fällig</translation>
    </message>
    <message numerus="yes">
        <source>in %n minute(s)</source>
        <translation>
            <numerusform>in %n Minute</numerusform>
            <numerusform>in %n Minuten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n hour(s)</source>
        <translation>
            <numerusform>in %n Stunde</numerusform>
            <numerusform>in %n Stunden</numerusform>
        </translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Webhook</source>
        <translation>Webhook</translation>
    </message>
    <message>
        <source>Entity type</source>
        <translation>Entitätstyp</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Ereignis</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Attempts</source>
        <translation>Versuche</translation>
    </message>
    <message>
        <source>Response</source>
        <translation>Antwort</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Fehler</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Nächster</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Warum</translation>
    </message>
</context>
<context>
    <name>hookdesk::EventDecoder</name>
    <message>
        <source>More events could not be read.</source>
        <translation>Weitere Ereignisse konnten nicht gelesen werden.</translation>
    </message>
    <message>
        <source>Event %1 has no usable id.</source>
        <translation>Ereignis %1 hat keine verwendbare ID.</translation>
    </message>
</context>
<context>
    <name>hookdesk::EventFilterBar</name>
    <message>
        <source>Unknown</source>
        <comment>endpoint</comment>
        <translation>Unbekannt</translation>
    </message>
    <message>
        <source>Filter events</source>
        <translation>Ereignisse filtern</translation>
    </message>
    <message>
        <source>In webhook, entity type, error, ids and payload</source>
        <translation>In Webhook, Entitätstyp, Fehler, IDs und Nutzdaten</translation>
    </message>
    <message>
        <source>All</source>
        <comment>event status</comment>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Event status</source>
        <translation>Ereignisstatus</translation>
    </message>
    <message>
        <source>More filters</source>
        <translation>Weitere Filter</translation>
    </message>
    <message>
        <source>Webhook</source>
        <translation>Webhook</translation>
    </message>
    <message>
        <source>Entity type</source>
        <translation>Entitätstyp</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Ereignis</translation>
    </message>
    <message>
        <source>Cause</source>
        <translation>Ursache</translation>
    </message>
    <message>
        <source>Endpoint</source>
        <translation>Endpunkt</translation>
    </message>
    <message>
        <source>No retries left</source>
        <translation>Keine Versuche mehr</translation>
    </message>
    <message>
        <source>All</source>
        <comment>webhooks, types, events, causes or endpoints</comment>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Only events that Tribe stopped retrying</source>
        <translation>Nur Ereignisse, die Tribe nicht mehr versucht</translation>
    </message>
</context>
<context>
    <name>hookdesk::EventHead</name>
    <message>
        <source>due now</source>
        <translation>jetzt fällig</translation>
    </message>
    <message>
        <source>in less than a minute</source>
        <translation>in weniger als einer Minute</translation>
    </message>
    <message numerus="yes">
        <source>in %n minute(s)</source>
        <translation>
            <numerusform>in %n Minute</numerusform>
            <numerusform>in %n Minuten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n hour(s)</source>
        <translation>
            <numerusform>in %n Stunde</numerusform>
            <numerusform>in %n Stunden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n day(s)</source>
        <translation>
            <numerusform>in %n Tag</numerusform>
            <numerusform>in %n Tagen</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>attempts</comment>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>HTTP %1</source>
        <translation>HTTP %1</translation>
    </message>
    <message>
        <source>No answer</source>
        <translation>Keine Antwort</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>Was zu tun ist</translation>
    </message>
    <message>
        <source>Open record</source>
        <translation>Datensatz öffnen</translation>
    </message>
    <message>
        <source>Webhook</source>
        <translation>Webhook</translation>
    </message>
    <message>
        <source>Entity type</source>
        <translation>Entitätstyp</translation>
    </message>
    <message>
        <source>Entity id</source>
        <translation>Entitäts-ID</translation>
    </message>
    <message>
        <source>Changed fields</source>
        <translation>Geänderte Felder</translation>
    </message>
    <message>
        <source>Attempts</source>
        <translation>Versuche</translation>
    </message>
    <message>
        <source>Response</source>
        <translation>Antwort</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Fehler</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Erstellt</translation>
    </message>
    <message>
        <source>Last attempt</source>
        <translation>Letzter Versuch</translation>
    </message>
    <message>
        <source>Next attempt</source>
        <translation>Nächster Versuch</translation>
    </message>
    <message>
        <source>Copy: %1</source>
        <translation>Kopieren: %1</translation>
    </message>
    <message>
        <source>Unknown kind of event</source>
        <translation>Unbekannte Ereignisart</translation>
    </message>
    <message>
        <source>Relationship id</source>
        <translation>Beziehungs-ID</translation>
    </message>
    <message>
        <source>Reads the record from Tribe.</source>
        <translation>Liest den Datensatz aus Tribe.</translation>
    </message>
    <message>
        <source>The record of this event is unknown.</source>
        <translation>Der Datensatz dieses Ereignisses ist unbekannt.</translation>
    </message>
    <message>
        <source>Left the log %1</source>
        <comment>relative time</comment>
        <translation>Aus dem Protokoll verschwunden: %1</translation>
    </message>
    <message>
        <source>No longer in Tribe: it was delivered, or its webhook was deleted. This is the last copy.</source>
        <translation>Nicht mehr in Tribe: Es wurde zugestellt, oder sein Webhook wurde gelöscht. Dies ist die letzte Kopie.</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 und %n weiteres</numerusform>
            <numerusform>%1 und %n weitere</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hookdesk::EventInspector</name>
    <message>
        <source>Details</source>
        <translation>Details</translation>
    </message>
    <message>
        <source>Select an event</source>
        <translation>Wählen Sie ein Ereignis aus</translation>
    </message>
</context>
<context>
    <name>hookdesk::EventListingJob</name>
    <message>
        <source>Event %1 of the log is too large to be read.</source>
        <translation>Ereignis %1 des Protokolls ist zu groß zum Lesen.</translation>
    </message>
</context>
<context>
    <name>hookdesk::EventPresentation</name>
    <message>
        <source>The endpoint rejected the credentials. Check the custom headers of the webhook.</source>
        <translation>Der Endpunkt hat die Anmeldedaten abgelehnt. Prüfen Sie die eigenen Header des Webhooks.</translation>
    </message>
    <message>
        <source>The endpoint has nothing at this path. Check the endpoint URL.</source>
        <translation>Der Endpunkt hat unter diesem Pfad nichts. Prüfen Sie die Endpunkt-URL.</translation>
    </message>
    <message>
        <source>The payload is too large for the endpoint. Raise the endpoint&apos;s limit.</source>
        <translation>Die Nutzdaten sind zu groß für den Endpunkt. Erhöhen Sie das Limit des Endpunkts.</translation>
    </message>
    <message>
        <source>The endpoint gets too many requests. Retry more slowly.</source>
        <translation>Der Endpunkt bekommt zu viele Anfragen. Stellen Sie langsamer erneut zu.</translation>
    </message>
    <message>
        <source>The endpoint redirects. Enter the final URL in the webhook.</source>
        <translation>Der Endpunkt leitet weiter. Geben Sie im Webhook die endgültige URL ein.</translation>
    </message>
    <message>
        <source>Pending</source>
        <translation>Ausstehend</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Fehlgeschlagen</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Unbekannt</translation>
    </message>
    <message>
        <source>Tribe sent no status for this event.</source>
        <translation>Tribe hat für dieses Ereignis keinen Status gesendet.</translation>
    </message>
    <message>
        <source>Entity created</source>
        <translation>Entität erstellt</translation>
    </message>
    <message>
        <source>Entity updated</source>
        <translation>Entität geändert</translation>
    </message>
    <message>
        <source>Entity deleted</source>
        <translation>Entität gelöscht</translation>
    </message>
    <message>
        <source>Relationship created</source>
        <translation>Beziehung erstellt</translation>
    </message>
    <message>
        <source>Relationship updated</source>
        <translation>Beziehung geändert</translation>
    </message>
    <message>
        <source>Relationship deleted</source>
        <translation>Beziehung gelöscht</translation>
    </message>
    <message>
        <source>HTTP %1</source>
        <translation>HTTP %1</translation>
    </message>
    <message>
        <source>No answer in time</source>
        <translation>Keine rechtzeitige Antwort</translation>
    </message>
    <message>
        <source>Secure connection failed</source>
        <translation>Sichere Verbindung fehlgeschlagen</translation>
    </message>
    <message>
        <source>No connection</source>
        <translation>Keine Verbindung</translation>
    </message>
    <message>
        <source>Host not found</source>
        <translation>Host nicht gefunden</translation>
    </message>
    <message>
        <source>Other error</source>
        <translation>Anderer Fehler</translation>
    </message>
    <message>
        <source>The endpoint is too slow. Let it answer first and work afterwards.</source>
        <translation>Der Endpunkt ist zu langsam. Lassen Sie ihn erst antworten und danach arbeiten.</translation>
    </message>
    <message>
        <source>Check the certificate of the endpoint: name, issuer and expiry.</source>
        <translation>Prüfen Sie das Zertifikat des Endpunkts: Name, Aussteller und Ablaufdatum.</translation>
    </message>
    <message>
        <source>The endpoint cannot be reached. Check that it runs, and its firewall.</source>
        <translation>Der Endpunkt ist nicht erreichbar. Prüfen Sie, ob er läuft, und seine Firewall.</translation>
    </message>
    <message>
        <source>The host of the endpoint does not exist. Check its spelling.</source>
        <translation>Der Host des Endpunkts existiert nicht. Prüfen Sie die Schreibweise.</translation>
    </message>
    <message>
        <source>See the error text.</source>
        <translation>Siehe Fehlertext.</translation>
    </message>
    <message>
        <source>Host lookup failed</source>
        <translation>Host-Auflösung fehlgeschlagen</translation>
    </message>
    <message>
        <source>The name server did not answer. Try again later.</source>
        <translation>Der Namensserver hat nicht geantwortet. Versuchen Sie es später erneut.</translation>
    </message>
    <message>
        <source>The endpoint refused the request. Check its permissions and firewall.</source>
        <translation>Der Endpunkt hat die Anfrage abgelehnt. Prüfen Sie Berechtigungen und Firewall.</translation>
    </message>
    <message>
        <source>The endpoint returned an error. See its log.</source>
        <translation>Der Endpunkt hat einen Fehler gemeldet. Siehe dessen Protokoll.</translation>
    </message>
    <message>
        <source>The endpoint did not accept the request. See its log.</source>
        <translation>Der Endpunkt hat die Anfrage nicht angenommen. Siehe dessen Protokoll.</translation>
    </message>
    <message>
        <source>Tribe retries automatically.</source>
        <translation>Tribe versucht es automatisch erneut.</translation>
    </message>
    <message>
        <source>Tribe stopped retrying. Retry it yourself.</source>
        <translation>Tribe versucht es nicht mehr. Stellen Sie es selbst erneut zu.</translation>
    </message>
    <message>
        <source>No error reported</source>
        <translation>Kein Fehler gemeldet</translation>
    </message>
    <message>
        <source>Check the endpoint, or look into its log.</source>
        <translation>Prüfen Sie den Endpunkt, oder sehen Sie in sein Protokoll.</translation>
    </message>
</context>
<context>
    <name>hookdesk::EventQuestions</name>
    <message numerus="yes">
        <source>%1: %n event(s)</source>
        <extracomment>%1 is a webhook.</extracomment>
        <translation>
            <numerusform>%1: %n Ereignis</numerusform>
            <numerusform>%1: %n Ereignisse</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 (deactivated)</source>
        <translation>%1 (deaktiviert)</translation>
    </message>
    <message>
        <source>Retry events</source>
        <translation>Ereignisse erneut zustellen</translation>
    </message>
    <message numerus="yes">
        <source>Retry %n event(s) in %1?</source>
        <translation>
            <numerusform>%n Ereignis in %1 erneut zustellen?</numerusform>
            <numerusform>%n Ereignisse in %1 erneut zustellen?</numerusform>
        </translation>
    </message>
    <message>
        <source>Tribe delivers them again, a few per second. You can undo this under Jobs for some seconds.</source>
        <translation>Tribe stellt sie erneut zu, einige pro Sekunde. Einige Sekunden lang können Sie dies unter „Aufträge“ rückgängig machen.</translation>
    </message>
    <message>
        <source>Tribe may refuse events of a deactivated webhook. Reactivate it first.</source>
        <translation>Tribe kann Ereignisse eines deaktivierten Webhooks ablehnen. Reaktivieren Sie ihn zuerst.</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>Erneut zustellen</translation>
    </message>
    <message>
        <source>Payloads are still being searched. More events may match.</source>
        <translation>Die Nutzdaten werden noch durchsucht. Weitere Ereignisse können passen.</translation>
    </message>
    <message>
        <source>Only the newest %1 of %2 events are loaded. More may match.</source>
        <translation>Nur die neuesten %1 von %2 Ereignissen sind geladen. Weitere können passen.</translation>
    </message>
    <message>
        <source>Only the newest %1 events are loaded. More may match.</source>
        <translation>Nur die neuesten %1 Ereignisse sind geladen. Weitere können passen.</translation>
    </message>
    <message>
        <source>Only %1 of %2 events are loaded. More may match.</source>
        <translation>Nur %1 von %2 Ereignissen sind geladen. Weitere können passen.</translation>
    </message>
    <message>
        <source>The event log is still being read. More events may match.</source>
        <translation>Das Ereignisprotokoll wird noch gelesen. Weitere Ereignisse können passen.</translation>
    </message>
    <message>
        <source>The event log is incomplete. More events may match.</source>
        <translation>Das Ereignisprotokoll ist unvollständig. Weitere Ereignisse können passen.</translation>
    </message>
</context>
<context>
    <name>hookdesk::EventRetries</name>
    <message>
        <source>All events are loaded. None matches.</source>
        <translation>Alle Ereignisse sind geladen. Keines passt.</translation>
    </message>
    <message>
        <source>&amp;Wait for all events</source>
        <translation>Auf alle Ereignisse &amp;warten</translation>
    </message>
    <message numerus="yes">
        <source>%n event(s) no longer in the log, not retried.</source>
        <translation>
            <numerusform>%n Ereignis ist nicht mehr im Protokoll und wird nicht erneut zugestellt.</numerusform>
            <numerusform>%n Ereignisse sind nicht mehr im Protokoll und werden nicht erneut zugestellt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n event(s) changed meanwhile and will be retried.</source>
        <translation>
            <numerusform>%n Ereignis hat sich inzwischen geändert und wird erneut zugestellt.</numerusform>
            <numerusform>%n Ereignisse haben sich inzwischen geändert und werden erneut zugestellt.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hookdesk::EventsPage</name>
    <message>
        <source>Failed events</source>
        <translation>Fehlgeschlagene Ereignisse</translation>
    </message>
    <message>
        <source>Open Tribe</source>
        <translation>Tribe öffnen</translation>
    </message>
    <message>
        <source>Retry selected</source>
        <translation>Auswahl erneut zustellen</translation>
    </message>
    <message>
        <source>Retry all shown…</source>
        <translation>Alle angezeigten erneut zustellen…</translation>
    </message>
    <message>
        <source>Archive…</source>
        <translation>Archiv…</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>Aktualisieren</translation>
    </message>
    <message>
        <source>Loading %1 of %2…</source>
        <comment>loaded, all</comment>
        <translation>%1 von %2 geladen…</translation>
    </message>
    <message>
        <source>%1 of the newest %2; Tribe has %3</source>
        <comment>shown, loaded, all</comment>
        <translation>%1 der neuesten %2; Tribe hat %3</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>shown, all</comment>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>The log may be out of date: it could not be refreshed. %1 %2</source>
        <translation>Das Protokoll ist vielleicht veraltet: Es konnte nicht aktualisiert werden. %1 %2</translation>
    </message>
    <message numerus="yes">
        <source>%n event(s) could not be read.</source>
        <translation>
            <numerusform>%n Ereignis konnte nicht gelesen werden.</numerusform>
            <numerusform>%n Ereignisse konnten nicht gelesen werden.</numerusform>
        </translation>
    </message>
    <message>
        <source>No event matches the filter</source>
        <translation>Kein Ereignis passt zum Filter</translation>
    </message>
    <message>
        <source>Searching payloads…</source>
        <translation>Nutzdaten werden durchsucht…</translation>
    </message>
    <message>
        <source>None of the %1 events in the log matches.</source>
        <translation>Keines der %1 Ereignisse im Protokoll passt.</translation>
    </message>
    <message>
        <source>This environment has no event log</source>
        <translation>Diese Umgebung hat kein Ereignisprotokoll</translation>
    </message>
    <message>
        <source>Tribe answered %1 with “not found”. See and retry failed events in Tribe; older ones are in the archive.</source>
        <translation>Tribe antwortete auf %1 mit „nicht gefunden“. Sehen Sie fehlgeschlagene Ereignisse in Tribe an und stellen Sie sie dort erneut zu; ältere sind im Archiv.</translation>
    </message>
    <message>
        <source>Reading the event log…</source>
        <translation>Das Ereignisprotokoll wird gelesen…</translation>
    </message>
    <message>
        <source>The event log is not loaded</source>
        <translation>Das Ereignisprotokoll ist nicht geladen</translation>
    </message>
    <message>
        <source>No failed events</source>
        <translation>Keine fehlgeschlagenen Ereignisse</translation>
    </message>
    <message>
        <source>Every delivery has arrived.</source>
        <translation>Jede Zustellung ist angekommen.</translation>
    </message>
    <message>
        <source>No events to show</source>
        <translation>Keine Ereignisse anzuzeigen</translation>
    </message>
    <message>
        <source>Some events could not be read: failed events may be missing.</source>
        <translation>Einige Ereignisse konnten nicht gelesen werden: Fehlgeschlagene können fehlen.</translation>
    </message>
    <message>
        <source>The event log is empty.</source>
        <translation>Das Ereignisprotokoll ist leer.</translation>
    </message>
    <message>
        <source>Do not wait</source>
        <translation>Nicht warten</translation>
    </message>
    <message>
        <source>Hookdesk asks again when all events are loaded.</source>
        <translation>Hookdesk fragt erneut, wenn alle Ereignisse geladen sind.</translation>
    </message>
    <message>
        <source>Not all events were read.</source>
        <translation>Nicht alle Ereignisse wurden gelesen.</translation>
    </message>
    <message numerus="yes">
        <source>%1, of which %n are retried automatically</source>
        <extracomment>%1 is a number of events.</extracomment>
        <translation>
            <numerusform>%1, davon wird %n automatisch erneut versucht</numerusform>
            <numerusform>%1, davon werden %n automatisch erneut versucht</numerusform>
        </translation>
    </message>
    <message>
        <source>Causes</source>
        <translation>Ursachen</translation>
    </message>
    <message>
        <source>By cause</source>
        <translation>Nach Ursache</translation>
    </message>
    <message>
        <source>One by one</source>
        <translation>Einzeln</translation>
    </message>
</context>
<context>
    <name>hookdesk::ExportDialog</name>
    <message>
        <source>What to export</source>
        <translation>Was exportiert wird</translation>
    </message>
    <message>
        <source>&amp;With header values that look like credentials</source>
        <translation>&amp;Mit Headerwerten, die wie Anmeldedaten aussehen</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>&amp;Exportieren…</translation>
    </message>
    <message>
        <source>Export webhook definitions</source>
        <translation>Webhook-Definitionen exportieren</translation>
    </message>
    <message>
        <source>Anyone with the file can use these values. Delete it when you no longer need it.</source>
        <translation>Wer die Datei hat, kann diese Werte verwenden. Löschen Sie sie, wenn Sie sie nicht mehr brauchen.</translation>
    </message>
    <message>
        <source>Only the names of these headers are exported. Enter their values again when you copy the webhooks.</source>
        <translation>Nur die Namen dieser Header werden exportiert. Geben Sie die Werte beim Kopieren der Webhooks neu ein.</translation>
    </message>
    <message>
        <source>Webhook definitions (*.json);;All files (*)</source>
        <translation>Webhook-Definitionen (*.json);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>%1 could not be written. Choose another folder or free some disk space.</source>
        <translation>%1 konnte nicht geschrieben werden. Wählen Sie einen anderen Ordner oder schaffen Sie Platz.</translation>
    </message>
    <message numerus="yes">
        <source>%n webhook(s) exported to %1.</source>
        <translation>
            <numerusform>%n Webhook nach %1 exportiert.</numerusform>
            <numerusform>%n Webhooks nach %1 exportiert.</numerusform>
        </translation>
    </message>
    <message>
        <source>Webhooks &amp;of:</source>
        <translation>Webhooks &amp;von:</translation>
    </message>
    <message numerus="yes">
        <source>%n webhook(s) exported to %1, not all of them: the list is incomplete.</source>
        <translation>
            <numerusform>%n Webhook nach %1 exportiert, nicht alle: Die Liste ist unvollständig.</numerusform>
            <numerusform>%n Webhooks nach %1 exportiert, nicht alle: Die Liste ist unvollständig.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hookdesk::ExportText</name>
    <message>
        <source>The administrator of this computer does not allow exports.</source>
        <translation>Der Administrator dieses Computers lässt keinen Export zu.</translation>
    </message>
</context>
<context>
    <name>hookdesk::FailureChart</name>
    <message>
        <source>Nothing failed in the last 24 hours.</source>
        <translation>In den letzten 24 Stunden ist nichts fehlgeschlagen.</translation>
    </message>
    <message>
        <source>%1 failed deliveries in the last 24 hours, %2 of them first attempts. Most between %3 and %4: %5.</source>
        <translation>%1 fehlgeschlagene Zustellungen in den letzten 24 Stunden, davon %2 erste Versuche. Die meisten zwischen %3 und %4: %5.</translation>
    </message>
    <message>
        <source>%1 to %2
First attempts: %3
Retries: %4</source>
        <comment>time, time, numbers</comment>
        <translation>%1 bis %2
Erste Versuche: %3
Erneute Versuche: %4</translation>
    </message>
    <message>
        <source>Failed deliveries per hour</source>
        <translation>Fehlgeschlagene Zustellungen pro Stunde</translation>
    </message>
</context>
<context>
    <name>hookdesk::FailurePart</name>
    <message>
        <source>Failed deliveries per hour</source>
        <translation>Fehlgeschlagene Zustellungen pro Stunde</translation>
    </message>
</context>
<context>
    <name>hookdesk::FailurePresentation</name>
    <message>
        <source>Failures unknown: the event log has not been read.</source>
        <translation>Fehler unbekannt: Das Ereignisprotokoll wurde nicht gelesen.</translation>
    </message>
    <message>
        <source>The event log is being read.</source>
        <translation>Das Ereignisprotokoll wird gelesen.</translation>
    </message>
    <message>
        <source>Failures unknown: this environment has no event log.</source>
        <translation>Fehler unbekannt: Diese Umgebung hat kein Ereignisprotokoll.</translation>
    </message>
    <message>
        <source>Failures unknown: the event log could not be read.</source>
        <translation>Fehler unbekannt: Das Ereignisprotokoll konnte nicht gelesen werden.</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>failures, limit</comment>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>No failures in the last 24 hours.</source>
        <translation>Keine Fehler in den letzten 24 Stunden.</translation>
    </message>
    <message numerus="yes">
        <source>%n failure(s) in the last 24 hours. At %1, Tribe deactivates the webhook.</source>
        <translation>
            <numerusform>%n Fehler in den letzten 24 Stunden. Bei %1 deaktiviert Tribe den Webhook.</numerusform>
            <numerusform>%n Fehler in den letzten 24 Stunden. Bei %1 deaktiviert Tribe den Webhook.</numerusform>
        </translation>
    </message>
    <message>
        <source>At least %1 and at most %2 failures in the last 24 hours. At %3, Tribe deactivates the webhook.</source>
        <translation>Mindestens %1 und höchstens %2 Fehler in den letzten 24 Stunden. Bei %3 deaktiviert Tribe den Webhook.</translation>
    </message>
    <message>
        <source>The limit is reached.</source>
        <translation>Die Grenze ist erreicht.</translation>
    </message>
    <message>
        <source>At this rate, it stays active.</source>
        <translation>Bei diesem Tempo bleibt er aktiv.</translation>
    </message>
    <message>
        <source>Nothing failed in the last hour.</source>
        <translation>In der letzten Stunde ist nichts fehlgeschlagen.</translation>
    </message>
    <message>
        <source>At this rate (%1 per hour), it is deactivated %2.</source>
        <translation>Bei diesem Tempo (%1 pro Stunde) wird er %2 deaktiviert.</translation>
    </message>
    <message>
        <source>At this rate (%1 per hour), it is deactivated %2 at the earliest.</source>
        <translation>Bei diesem Tempo (%1 pro Stunde) wird er frühestens %2 deaktiviert.</translation>
    </message>
    <message>
        <source>At this rate (%1 per hour), it is deactivated between %2 and %3.</source>
        <translation>Bei diesem Tempo (%1 pro Stunde) wird er frühestens %2 und spätestens %3 deaktiviert.</translation>
    </message>
    <message>
        <source>The oldest failure expires %1.</source>
        <translation>Der älteste Fehler verfällt %1.</translation>
    </message>
    <message>
        <source>The oldest failure expires %1. Without new failures, the risk ends %2.</source>
        <translation>Der älteste Fehler verfällt %1. Ohne neue Fehler endet die Gefahr %2.</translation>
    </message>
    <message>
        <source>Tribe does not document whether retries count: %1 without them, %2 with them.</source>
        <translation>Tribe dokumentiert nicht, ob erneute Versuche zählen: %1 ohne, %2 mit ihnen.</translation>
    </message>
    <message numerus="yes">
        <source>The time of %n attempt(s) is estimated.</source>
        <translation>
            <numerusform>Die Zeit von %n Versuch ist geschätzt.</numerusform>
            <numerusform>Die Zeit von %n Versuchen ist geschätzt.</numerusform>
        </translation>
    </message>
    <message>
        <source>Only earlier failures are counted: the event log cannot be read now.</source>
        <translation>Nur frühere Fehler werden gezählt: Das Ereignisprotokoll ist jetzt nicht lesbar.</translation>
    </message>
    <message>
        <source>%1 min</source>
        <comment>minutes</comment>
        <translation>%1 min</translation>
    </message>
    <message>
        <source>%1 h</source>
        <comment>hours</comment>
        <translation>%1 h</translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <comment>hours, minutes</comment>
        <translation>%1 h %2 min</translation>
    </message>
    <message>
        <source>%1+ of %2</source>
        <comment>fewest failures, limit</comment>
        <translation>%1+ von %2</translation>
    </message>
    <message>
        <source>May be deactivated at any moment.</source>
        <translation>Kann jederzeit deaktiviert werden.</translation>
    </message>
    <message>
        <source>Hookdesk was closed for %1; the real count may be higher.</source>
        <translation>Hookdesk war %1 geschlossen; die wirkliche Zahl kann höher sein.</translation>
    </message>
</context>
<context>
    <name>hookdesk::FailureSparkline</name>
    <message>
        <source>Failures, last 24 hours</source>
        <translation>Fehler, letzte 24 Stunden</translation>
    </message>
    <message>
        <source>Most: %1</source>
        <comment>failures</comment>
        <translation>Meiste: %1</translation>
    </message>
    <message numerus="yes">
        <source>%1 to %2: %n failed attempt(s)</source>
        <comment>begin and end of an hour</comment>
        <translation>
            <numerusform>%1 bis %2: %n fehlgeschlagener Versuch</numerusform>
            <numerusform>%1 bis %2: %n fehlgeschlagene Versuche</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hookdesk::FileField</name>
    <message>
        <source>Choose…</source>
        <translation>Auswählen…</translation>
    </message>
</context>
<context>
    <name>hookdesk::FirstSteps</name>
    <message>
        <source>Check an event</source>
        <translation>Ereignis prüfen</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>Find what is broken. Tribe deactivates a webhook after 100 failures in 24 hours.</source>
        <translation>Finden Sie, was kaputt ist. Tribe deaktiviert einen Webhook nach 100 Fehlern in 24 Stunden.</translation>
    </message>
    <message>
        <source>Bring it back. Select a webhook and press “Reactivate…”.</source>
        <translation>Bringen Sie ihn zurück. Wählen Sie einen Webhook und drücken Sie „Reaktivieren…“.</translation>
    </message>
    <message>
        <source>Check a signature. Every delivery is signed with the secret of its webhook.</source>
        <translation>Prüfen Sie eine Signatur. Jede Zustellung ist mit dem Secret ihres Webhooks signiert.</translation>
    </message>
    <message>
        <source>The event is filled in. Enter the received signature to get the verdict.</source>
        <translation>Das Ereignis ist eingetragen. Geben Sie die empfangene Signatur ein, um das Urteil zu sehen.</translation>
    </message>
    <message>
        <source>Show deactivated webhooks</source>
        <translation>Deaktivierte Webhooks zeigen</translation>
    </message>
    <message>
        <source>Close the first steps</source>
        <translation>Erste Schritte schließen</translation>
    </message>
    <message>
        <source>First steps, %1 of %2: %3</source>
        <comment>number, count, what to do</comment>
        <translation>Erste Schritte, %1 von %2: %3</translation>
    </message>
    <message>
        <source>Find what is broken</source>
        <translation>Finden, was defekt ist</translation>
    </message>
    <message>
        <source>Bring it back</source>
        <translation>Wieder aktivieren</translation>
    </message>
    <message>
        <source>Check a signature</source>
        <translation>Eine Signatur prüfen</translation>
    </message>
    <message>
        <source>Step %1 of %2: %3</source>
        <translation>Schritt %1 von %2: %3</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message numerus="yes">
        <source>%n webhook(s) reactivated.</source>
        <translation>
            <numerusform>%n Webhook reaktiviert.</numerusform>
            <numerusform>%n Webhooks reaktiviert.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hookdesk::GuideOpener</name>
    <message>
        <source>Guide</source>
        <translation>Anleitung</translation>
    </message>
</context>
<context>
    <name>hookdesk::GuidePage</name>
    <message>
        <source>Guide</source>
        <translation>Anleitung</translation>
    </message>
    <message>
        <source>Search the guide</source>
        <translation>Anleitung durchsuchen</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Nothing found. Try another word.</source>
        <translation>Nichts gefunden. Versuchen Sie ein anderes Wort.</translation>
    </message>
    <message>
        <source>Pages of the guide</source>
        <translation>Seiten der Anleitung</translation>
    </message>
    <message>
        <source>Page of the guide</source>
        <translation>Seite der Anleitung</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>A place in the Guide: its page, and a heading on it.</extracomment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>hookdesk::HeaderEditor</name>
    <message>
        <source>Show &amp;values</source>
        <translation>&amp;Werte anzeigen</translation>
    </message>
    <message>
        <source>Custom headers</source>
        <translation>Eigene Header</translation>
    </message>
    <message>
        <source>&amp;Add header</source>
        <translation>Header hin&amp;zufügen</translation>
    </message>
    <message>
        <source>&amp;Remove header</source>
        <translation>Header en&amp;tfernen</translation>
    </message>
    <message>
        <source>&amp;Paste headers</source>
        <translation>Header ein&amp;fügen</translation>
    </message>
    <message>
        <source>&amp;Basic authentication…</source>
        <translation>&amp;Basic-Authentifizierung…</translation>
    </message>
    <message>
        <source>Adds “Name: value” lines from the clipboard</source>
        <translation>Fügt Zeilen „Name: Wert“ aus der Zwischenablage hinzu</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) without a colon skipped, for example: %1</source>
        <translation>
            <numerusform>%n Zeile ohne Doppelpunkt übersprungen: %1</numerusform>
            <numerusform>%n Zeilen ohne Doppelpunkt übersprungen, zum Beispiel: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>The clipboard is empty. Copy lines such as “X-Api-Key: …” first.</source>
        <translation>Die Zwischenablage ist leer. Kopieren Sie zuerst Zeilen wie „X-Api-Key: …“.</translation>
    </message>
    <message>
        <source>Select a header first</source>
        <translation>Wählen Sie zuerst einen Header aus</translation>
    </message>
    <message>
        <source>Remove hidden characters</source>
        <translation>Verborgene Zeichen entfernen</translation>
    </message>
</context>
<context>
    <name>hookdesk::HeaderEditorTable</name>
    <message>
        <source>%1 of header %2</source>
        <translation>%1 von Header %2</translation>
    </message>
    <message>
        <source>No headers. Add one, or paste lines such as “X-Api-Key: …”.</source>
        <translation>Keine Header. Fügen Sie einen hinzu oder fügen Sie Zeilen wie „X-Api-Key: …“ ein.</translation>
    </message>
</context>
<context>
    <name>hookdesk::HeaderList</name>
    <message>
        <source>Tribe sent no headers for this webhook.</source>
        <translation>Tribe hat für diesen Webhook keine Header gesendet.</translation>
    </message>
    <message>
        <source>No custom headers.</source>
        <translation>Keine eigenen Header.</translation>
    </message>
    <message numerus="yes">
        <source>%n more are in the raw record.</source>
        <translation>
            <numerusform>%n weiterer steht im Rohdatensatz.</numerusform>
            <numerusform>%n weitere stehen im Rohdatensatz.</numerusform>
        </translation>
    </message>
    <message>
        <source>Value of %1</source>
        <translation>Wert von %1</translation>
    </message>
    <message>
        <source>Show the value of %1</source>
        <translation>Wert von %1 anzeigen</translation>
    </message>
    <message>
        <source>Copy the value of %1</source>
        <translation>Wert von %1 kopieren</translation>
    </message>
    <message>
        <source>The first %1 of %2 characters are shown. A copy has all of them.</source>
        <translation>Die ersten %1 von %2 Zeichen werden angezeigt. Eine Kopie enthält alle.</translation>
    </message>
</context>
<context>
    <name>hookdesk::HeaderTableModel</name>
    <message>
        <source>Enter a name.</source>
        <translation>Geben Sie einen Namen ein.</translation>
    </message>
    <message>
        <source>Use only letters without accents, digits, “-” and “_” in the name.</source>
        <translation>Verwenden Sie im Namen nur Buchstaben ohne Akzente, Ziffern, „-“ und „_“.</translation>
    </message>
    <message>
        <source>Tribe sets this header itself. Remove it.</source>
        <translation>Tribe setzt diesen Header selbst. Entfernen Sie ihn.</translation>
    </message>
    <message>
        <source>This header is already in the list.</source>
        <translation>Dieser Header steht bereits in der Liste.</translation>
    </message>
    <message>
        <source>Remove line breaks and invisible characters from the value.</source>
        <translation>Entfernen Sie Zeilenumbrüche und unsichtbare Zeichen aus dem Wert.</translation>
    </message>
    <message>
        <source>A character in the value cannot be sent. Use letters, digits and common signs.</source>
        <translation>Ein Zeichen im Wert kann nicht gesendet werden. Verwenden Sie Buchstaben, Ziffern und übliche Zeichen.</translation>
    </message>
    <message>
        <source>Row %1: %2</source>
        <translation>Zeile %1: %2</translation>
    </message>
    <message numerus="yes">
        <source>%n more row(s) to correct.</source>
        <translation>
            <numerusform>%n weitere Zeile zu korrigieren.</numerusform>
            <numerusform>%n weitere Zeilen zu korrigieren.</numerusform>
        </translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>Row %1, %2, hidden: %3</source>
        <comment>row, name or value, characters</comment>
        <translation>Zeile %1, %2, verborgen: %3</translation>
    </message>
    <message numerus="yes">
        <source>%n more with hidden characters.</source>
        <translation>
            <numerusform>%n weiterer Text mit verborgenen Zeichen.</numerusform>
            <numerusform>%n weitere Texte mit verborgenen Zeichen.</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” has a space. Use %2?</source>
        <extracomment>%1 is a header&apos;s name as typed, %2 a name that can be sent.</extracomment>
        <translation>„%1“ enthält ein Leerzeichen. %2 verwenden?</translation>
    </message>
</context>
<context>
    <name>hookdesk::HiddenCharacterNote</name>
    <message>
        <source>invisible</source>
        <translation>unsichtbar</translation>
    </message>
    <message>
        <source>changes the reading direction</source>
        <translation>dreht die Leserichtung um</translation>
    </message>
    <message>
        <source>soft hyphen</source>
        <translation>weicher Trennstrich</translation>
    </message>
    <message>
        <source>unusual space</source>
        <translation>ungewöhnliches Leerzeichen</translation>
    </message>
    <message>
        <source>control character</source>
        <translation>Steuerzeichen</translation>
    </message>
    <message>
        <source>quotation mark around the text</source>
        <translation>Anführungszeichen um den Text</translation>
    </message>
    <message>
        <source>%1 (%2) at position %3</source>
        <comment>U+200B, what it is, number</comment>
        <translation>%1 (%2) an Stelle %3</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%n weiteres</numerusform>
            <numerusform>%n weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>Remove hidden characters</source>
        <translation>Verborgene Zeichen entfernen</translation>
    </message>
    <message>
        <source>Hidden: %1</source>
        <comment>hidden characters and where they are</comment>
        <translation>Verborgen: %1</translation>
    </message>
</context>
<context>
    <name>hookdesk::HttpPhrase</name>
    <message>
        <source>Moved permanently</source>
        <translation>Dauerhaft verschoben</translation>
    </message>
    <message>
        <source>Found elsewhere</source>
        <translation>Anderswo gefunden</translation>
    </message>
    <message>
        <source>Temporary redirect</source>
        <translation>Vorübergehend umgeleitet</translation>
    </message>
    <message>
        <source>Permanent redirect</source>
        <translation>Dauerhaft umgeleitet</translation>
    </message>
    <message>
        <source>Bad request</source>
        <translation>Ungültige Anfrage</translation>
    </message>
    <message>
        <source>Unauthorized</source>
        <translation>Nicht autorisiert</translation>
    </message>
    <message>
        <source>Forbidden</source>
        <translation>Zugriff verweigert</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>Nicht gefunden</translation>
    </message>
    <message>
        <source>Method not allowed</source>
        <translation>Methode nicht erlaubt</translation>
    </message>
    <message>
        <source>Request timeout</source>
        <translation>Zeitüberschreitung der Anfrage</translation>
    </message>
    <message>
        <source>Conflict</source>
        <translation>Konflikt</translation>
    </message>
    <message>
        <source>Gone</source>
        <translation>Nicht mehr vorhanden</translation>
    </message>
    <message>
        <source>Payload too large</source>
        <translation>Inhalt zu groß</translation>
    </message>
    <message>
        <source>Unsupported media type</source>
        <translation>Medientyp nicht unterstützt</translation>
    </message>
    <message>
        <source>Unprocessable content</source>
        <translation>Inhalt nicht verarbeitbar</translation>
    </message>
    <message>
        <source>Too many requests</source>
        <translation>Zu viele Anfragen</translation>
    </message>
    <message>
        <source>Internal server error</source>
        <translation>Interner Serverfehler</translation>
    </message>
    <message>
        <source>Not implemented</source>
        <translation>Nicht unterstützt</translation>
    </message>
    <message>
        <source>Bad gateway</source>
        <translation>Ungültige Gateway-Antwort</translation>
    </message>
    <message>
        <source>Service unavailable</source>
        <translation>Dienst nicht verfügbar</translation>
    </message>
    <message>
        <source>Gateway timeout</source>
        <translation>Gateway antwortet nicht rechtzeitig</translation>
    </message>
</context>
<context>
    <name>hookdesk::JobsArea</name>
    <message>
        <source>&amp;Undo pending action</source>
        <translation>Ausstehende Aktion rückgängig &amp;machen</translation>
    </message>
    <message>
        <source>Clear finished</source>
        <translation>Abgeschlossene entfernen</translation>
    </message>
    <message>
        <source>Jobs</source>
        <translation>Aufträge</translation>
    </message>
    <message>
        <source>Results of the job</source>
        <translation>Ergebnisse des Auftrags</translation>
    </message>
    <message>
        <source>Progress of the job</source>
        <translation>Fortschritt des Auftrags</translation>
    </message>
    <message>
        <source>Do it now; this cannot be undone</source>
        <translation>Jetzt ausführen; dies lässt sich nicht rückgängig machen</translation>
    </message>
    <message>
        <source>At most</source>
        <translation>Höchstens</translation>
    </message>
    <message>
        <source> per second</source>
        <comment>events, after a number</comment>
        <translation> pro Sekunde</translation>
    </message>
    <message>
        <source>Events per second, at most</source>
        <translation>Ereignisse pro Sekunde, höchstens</translation>
    </message>
    <message>
        <source>Nothing to undo</source>
        <translation>Nichts rückgängig zu machen</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Fortsetzen</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pausieren</translation>
    </message>
</context>
<context>
    <name>hookdesk::JsonTreeModel</name>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>Object</source>
        <translation>Objekt</translation>
    </message>
    <message>
        <source>List</source>
        <translation>Liste</translation>
    </message>
    <message numerus="yes">
        <source>Object with %n field(s)</source>
        <translation>
            <numerusform>Objekt mit %n Feld</numerusform>
            <numerusform>Objekt mit %n Feldern</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>List with %n item(s)</source>
        <translation>
            <numerusform>Liste mit %n Eintrag</numerusform>
            <numerusform>Liste mit %n Einträgen</numerusform>
        </translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
</context>
<context>
    <name>hookdesk::LoadNote</name>
    <message>
        <source>The list may be out of date: it could not be refreshed. %1 %2</source>
        <translation>Die Liste ist vielleicht veraltet: Sie konnte nicht aktualisiert werden. %1 %2</translation>
    </message>
    <message>
        <source>The REST list is not available: headers, and maybe endpoints, are missing.</source>
        <translation>Die REST-Liste ist nicht verfügbar: Header und vielleicht Endpunkte fehlen.</translation>
    </message>
    <message>
        <source>The OData list is not available: names, statuses and creation times may be missing.</source>
        <translation>Die OData-Liste ist nicht verfügbar: Namen, Status und Erstellungszeiten können fehlen.</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) could not be read.</source>
        <translation>
            <numerusform>%n Datensatz konnte nicht gelesen werden.</numerusform>
            <numerusform>%n Datensätze konnten nicht gelesen werden.</numerusform>
        </translation>
    </message>
    <message>
        <source>OData list: %1</source>
        <translation>OData-Liste: %1</translation>
    </message>
    <message>
        <source>REST list: %1</source>
        <translation>REST-Liste: %1</translation>
    </message>
    <message>
        <source>Not all webhooks were read. The others stay in the list.</source>
        <translation>Nicht alle Webhooks wurden gelesen. Die anderen bleiben in der Liste.</translation>
    </message>
    <message>
        <source>Not all webhooks were read. %1 %2</source>
        <translation>Nicht alle Webhooks wurden gelesen. %1 %2</translation>
    </message>
</context>
<context>
    <name>hookdesk::LocalSandbox</name>
    <message>
        <source>Sandbox</source>
        <translation>Sandbox</translation>
    </message>
</context>
<context>
    <name>hookdesk::LogInNote</name>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>%1 The log-in was not saved. Log in again the next time you open Hookdesk.</source>
        <translation>%1 Die Anmeldung wurde nicht gespeichert. Melden Sie sich erneut an, wenn Sie Hookdesk wieder öffnen.</translation>
    </message>
</context>
<context>
    <name>hookdesk::LogRefreshBar</name>
    <message>
        <source>Refresh log</source>
        <translation>Protokoll aktualisieren</translation>
    </message>
    <message>
        <source>never</source>
        <translation>nie</translation>
    </message>
    <message>
        <source>every 30 seconds</source>
        <translation>alle 30 Sekunden</translation>
    </message>
    <message>
        <source>every minute</source>
        <translation>jede Minute</translation>
    </message>
    <message>
        <source>every 5 minutes</source>
        <translation>alle 5 Minuten</translation>
    </message>
    <message>
        <source>Reading the log…</source>
        <translation>Das Protokoll wird gelesen…</translation>
    </message>
    <message>
        <source>Loaded %1</source>
        <comment>a moment such as: 2 minutes ago</comment>
        <translation>Geladen: %1</translation>
    </message>
    <message numerus="yes">
        <source>%1, next in %n s</source>
        <translation>
            <numerusform>%1, erneut in %n s</numerusform>
            <numerusform>%1, erneut in %n s</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The administrator of this computer allows %n second(s) at the least.</source>
        <translation>
            <numerusform>Der Administrator dieses Computers erlaubt mindestens %n Sekunde.</numerusform>
            <numerusform>Der Administrator dieses Computers erlaubt mindestens %n Sekunden.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>every %n second(s)</source>
        <translation>
            <numerusform>jede Sekunde</numerusform>
            <numerusform>alle %n Sekunden</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hookdesk::LoggedFailures</name>
    <message numerus="yes">
        <source>%n delivery(s) failed: %1.</source>
        <comment>count, cause</comment>
        <translation>
            <numerusform>%n Zustellung fehlgeschlagen: %1.</numerusform>
            <numerusform>%n Zustellungen fehlgeschlagen: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n delivery(s) failed, mostly: %1.</source>
        <comment>count, cause</comment>
        <translation>
            <numerusform>%n Zustellung fehlgeschlagen, meist: %1.</numerusform>
            <numerusform>%n Zustellungen fehlgeschlagen, meist: %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hookdesk::MainWindow</name>
    <message>
        <source>There is no environment “%1”. Connect it here, or use --api-url.</source>
        <translation>Es gibt keine Umgebung „%1“. Verbinden Sie sie hier oder verwenden Sie --api-url.</translation>
    </message>
    <message>
        <source>--log needs an ordinary file, no folder, link or device.</source>
        <translation>--log braucht eine gewöhnliche Datei, keinen Ordner, keine Verknüpfung, kein Gerät.</translation>
    </message>
    <message>
        <source>The log file cannot be written: %1</source>
        <translation>Die Protokolldatei kann nicht geschrieben werden: %1</translation>
    </message>
    <message>
        <source>The log file cannot be made private: %1</source>
        <translation>Die Protokolldatei kann nicht geschützt werden: %1</translation>
    </message>
    <message>
        <source>Some settings of this computer’s administrator are invalid.</source>
        <translation>Einige Einstellungen des Administrators dieses Computers sind ungültig.</translation>
    </message>
    <message>
        <source>The administrator of this computer does not allow the host %1.</source>
        <translation>Der Administrator dieses Computers lässt den Host %1 nicht zu.</translation>
    </message>
    <message>
        <source>The API map of the environment is invalid.</source>
        <translation>Die API-Zuordnung der Umgebung ist ungültig.</translation>
    </message>
    <message>
        <source>Starting the sandbox…</source>
        <translation>Die Sandbox wird gestartet…</translation>
    </message>
    <message>
        <source>The sandbox did not start. Install hookdesk-sandbox.</source>
        <translation>Die Sandbox ist nicht gestartet. Installieren Sie hookdesk-sandbox.</translation>
    </message>
    <message>
        <source>Hookdesk — %1</source>
        <extracomment>The main window&apos;s title; %1 is the name of the environment.</extracomment>
        <translation>Hookdesk — %1</translation>
    </message>
    <message>
        <source>&amp;Connect an environment…</source>
        <translation>&amp;Umgebung verbinden…</translation>
    </message>
    <message>
        <source>Try the &amp;sandbox</source>
        <translation>&amp;Sandbox ausprobieren</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Beenden</translation>
    </message>
    <message>
        <source>&amp;Find a command…</source>
        <translation>Befehl &amp;suchen…</translation>
    </message>
    <message>
        <source>Support &amp;report…</source>
        <translation>Supportbe&amp;richt…</translation>
    </message>
    <message>
        <source>&amp;About Hookdesk</source>
        <translation>Ü&amp;ber Hookdesk</translation>
    </message>
    <message>
        <source>Open %1</source>
        <extracomment>A menu item; %1 is the name of an environment.</extracomment>
        <translation>%1 öffnen</translation>
    </message>
    <message>
        <source>Go to &amp;Overview</source>
        <translation>Zur Ü&amp;bersicht</translation>
    </message>
    <message>
        <source>Go to &amp;Webhooks</source>
        <translation>Zu den &amp;Webhooks</translation>
    </message>
    <message>
        <source>Go to the &amp;Signature checker</source>
        <translation>Zur &amp;Signaturprüfung</translation>
    </message>
    <message>
        <source>Go to &amp;Activity</source>
        <translation>Zur Akti&amp;vität</translation>
    </message>
    <message>
        <source>&amp;Leave this environment</source>
        <translation>Diese Umgebung &amp;verlassen</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Datei</translation>
    </message>
    <message>
        <source>&amp;Webhook</source>
        <translation>&amp;Webhook</translation>
    </message>
    <message>
        <source>Eve&amp;nt</source>
        <translation>&amp;Ereignis</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ansicht</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Hilfe</translation>
    </message>
    <message>
        <source>Jobs are still running</source>
        <translation>Aufträge laufen noch</translation>
    </message>
    <message>
        <source>Leave %1 while jobs are running?</source>
        <translation>%1 verlassen, während Aufträge laufen?</translation>
    </message>
    <message>
        <source>Pending actions are not sent. The results of sent requests will be unknown. You can resume a started retry next time.</source>
        <translation>Ausstehende Aktionen werden nicht gesendet. Die Ergebnisse gesendeter Anfragen bleiben unbekannt. Eine begonnene erneute Zustellung können Sie beim nächsten Mal fortsetzen.</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>Verlassen</translation>
    </message>
    <message>
        <source>About Hookdesk</source>
        <translation>Über Hookdesk</translation>
    </message>
    <message>
        <source>Hookdesk %1</source>
        <translation>Hookdesk %1</translation>
    </message>
    <message>
        <source>A console for the webhooks of a Tribe CRM environment.
Free software under the GNU General Public License, version 3 or later.</source>
        <translation>Eine Konsole für die Webhooks einer Tribe-CRM-Umgebung.
Freie Software unter der GNU General Public License, Version 3 oder neuer.</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Bearbeiten</translation>
    </message>
    <message>
        <source>&amp;Preferences…</source>
        <translation>&amp;Einstellungen…</translation>
    </message>
    <message>
        <source>Go to Failed e&amp;vents</source>
        <translation>Zu den &amp;fehlgeschlagenen Ereignissen</translation>
    </message>
    <message>
        <source>F&amp;irst steps</source>
        <translation>&amp;Erste Schritte</translation>
    </message>
    <message>
        <source>Open the sandbox to take the first steps.</source>
        <translation>Öffnen Sie die Sandbox für die ersten Schritte.</translation>
    </message>
    <message>
        <source>This environment is open.</source>
        <translation>Diese Umgebung ist geöffnet.</translation>
    </message>
    <message>
        <source>Re&amp;fresh</source>
        <translation>A&amp;ktualisieren</translation>
    </message>
    <message>
        <source>F&amp;ind</source>
        <translation>S&amp;uchen</translation>
    </message>
    <message>
        <source>&amp;Clear filters</source>
        <translation>Filter &amp;zurücksetzen</translation>
    </message>
    <message>
        <source>Show &amp;details</source>
        <translation>&amp;Details anzeigen</translation>
    </message>
    <message>
        <source>Log in a&amp;gain…</source>
        <translation>Erneut an&amp;melden…</translation>
    </message>
    <message>
        <source>&amp;Edit this environment…</source>
        <translation>Diese Umgebung bea&amp;rbeiten…</translation>
    </message>
    <message>
        <source>En&amp;vironments</source>
        <translation>Um&amp;gebungen</translation>
    </message>
    <message>
        <source>Leave the sandbox</source>
        <translation>Die Sandbox verlassen</translation>
    </message>
    <message>
        <source>Leave the sandbox? Your changes there will be lost.</source>
        <translation>Die Sandbox verlassen? Ihre Änderungen dort gehen verloren.</translation>
    </message>
    <message>
        <source>The next sandbox starts afresh. Nothing changes in Tribe.</source>
        <translation>Die nächste Sandbox beginnt von vorn. In Tribe ändert sich nichts.</translation>
    </message>
    <message>
        <source>&amp;Guide</source>
        <translation>An&amp;leitung</translation>
    </message>
    <message>
        <source>API &amp;check</source>
        <translation>API-&amp;Prüfung</translation>
    </message>
    <message>
        <source>A dialog is open in Hookdesk. Close it first.</source>
        <translation>In Hookdesk ist ein Dialog offen. Schließen Sie ihn zuerst.</translation>
    </message>
    <message>
        <source>There is no environment “%1”.</source>
        <translation>Es gibt keine Umgebung „%1“.</translation>
    </message>
    <message>
        <source>hookdesk: Hookdesk is open and does not respond. End it, or use --new-instance.</source>
        <translation>hookdesk: Hookdesk ist offen und reagiert nicht. Beenden Sie es, oder verwenden Sie --new-instance.</translation>
    </message>
</context>
<context>
    <name>hookdesk::MessageBar</name>
    <message>
        <source>Note: %1</source>
        <translation>Hinweis: %1</translation>
    </message>
    <message>
        <source>Done: %1</source>
        <translation>Erledigt: %1</translation>
    </message>
    <message>
        <source>Warning: %1</source>
        <translation>Warnung: %1</translation>
    </message>
    <message>
        <source>Error: %1</source>
        <translation>Fehler: %1</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Details</translation>
    </message>
    <message>
        <source>Close this message</source>
        <translation>Diese Meldung schließen</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
</context>
<context>
    <name>hookdesk::MissingValueModel</name>
    <message>
        <source>Unknown</source>
        <translation>Unbekannt</translation>
    </message>
    <message>
        <source>Webhook</source>
        <translation>Webhook</translation>
    </message>
    <message>
        <source>Header</source>
        <translation>Header</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
</context>
<context>
    <name>hookdesk::MomentText</name>
    <message>
        <source>just now</source>
        <translation>gerade eben</translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s) ago</source>
        <translation>
            <numerusform>vor %n Minute</numerusform>
            <numerusform>vor %n Minuten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s) ago</source>
        <translation>
            <numerusform>vor %n Stunde</numerusform>
            <numerusform>vor %n Stunden</numerusform>
        </translation>
    </message>
    <message>
        <source>at %1</source>
        <comment>time</comment>
        <translation>um %1</translation>
    </message>
    <message>
        <source>tomorrow at %1</source>
        <comment>time</comment>
        <translation>morgen um %1</translation>
    </message>
    <message>
        <source>yesterday at %1</source>
        <comment>time</comment>
        <translation>gestern um %1</translation>
    </message>
    <message>
        <source>on %1 at %2</source>
        <comment>date, time</comment>
        <translation>am %1 um %2</translation>
    </message>
    <message>
        <source>%1 %2, UTC%3%4</source>
        <comment>local date, time, sign and offset</comment>
        <translation>%1 %2, UTC%3%4</translation>
    </message>
    <message>
        <source>%1 UTC</source>
        <comment>time</comment>
        <extracomment>A time of day that is not the local one.</extracomment>
        <translation>%1 UTC</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>date, time</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>not understood: %1</source>
        <comment>a date</comment>
        <translation>nicht verstanden: %1</translation>
    </message>
    <message>
        <source>Tribe sent no time, or not in a form that Hookdesk reads.</source>
        <translation>Tribe hat keine Zeit gesendet, oder nicht in einer Form, die Hookdesk liest.</translation>
    </message>
    <message>
        <source>d MMM</source>
        <extracomment>A day without its year, as Qt writes dates.</extracomment>
        <translation>d. MMM</translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <translation>d. MMM yyyy</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>day, time</comment>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>hookdesk::Navigation</name>
    <message>
        <source>Navigation</source>
        <translation>Navigation</translation>
    </message>
</context>
<context>
    <name>hookdesk::NavigationBadges</name>
    <message numerus="yes">
        <source>%n deactivated</source>
        <translation>
            <numerusform>%n deaktiviert</numerusform>
            <numerusform>%n deaktiviert</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n failed event(s)</source>
        <translation>
            <numerusform>%n fehlgeschlagenes Ereignis</numerusform>
            <numerusform>%n fehlgeschlagene Ereignisse</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hookdesk::NearestModel</name>
    <message>
        <source>%1: %2 of %3 failures, %4</source>
        <comment>webhook, range, limit, when it is switched off</comment>
        <translation>%1: %2 von %3 Fehlern, %4</translation>
    </message>
    <message>
        <source>Webhook with most failures</source>
        <translation>Webhook mit den meisten Fehlern</translation>
    </message>
</context>
<context>
    <name>hookdesk::NearestPart</name>
    <message>
        <source>At risk from</source>
        <translation>Gefährdet ab</translation>
    </message>
    <message>
        <source>failures</source>
        <comment>after a number</comment>
        <translation>Fehlern</translation>
    </message>
    <message>
        <source>Closest to deactivation</source>
        <translation>Am nächsten an der Deaktivierung</translation>
    </message>
    <message>
        <source>of %1 failures in 24 hours</source>
        <translation>von %1 Fehlern in 24 Stunden</translation>
    </message>
</context>
<context>
    <name>hookdesk::NearestView</name>
    <message>
        <source>Closest to deactivation</source>
        <translation>Am nächsten an der Deaktivierung</translation>
    </message>
</context>
<context>
    <name>hookdesk::NewWebhookDialog</name>
    <message>
        <source>&amp;Create</source>
        <translation>E&amp;rstellen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Choose from the list or type</source>
        <translation>Aus der Liste wählen oder eingeben</translation>
    </message>
    <message>
        <source>Stop waiting</source>
        <translation>Nicht länger warten</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1 Nothing was created. %2</source>
        <translation>%1 Es wurde nichts erstellt. %2</translation>
    </message>
    <message>
        <source>Discard what you typed?</source>
        <translation>Eingaben verwerfen?</translation>
    </message>
    <message>
        <source>Nothing was created.</source>
        <translation>Es wurde nichts erstellt.</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Verwerfen</translation>
    </message>
    <message>
        <source>The webhook may have been created. Look in the list before you create it again.</source>
        <translation>Der Webhook kann erstellt worden sein. Sehen Sie in der Liste nach, bevor Sie ihn noch einmal erstellen.</translation>
    </message>
    <message>
        <source>Enter the entity type.</source>
        <translation>Geben Sie den Entitätstyp ein.</translation>
    </message>
    <message>
        <source>Tribe uses other capitals. Choose it from the list.</source>
        <translation>Tribe schreibt es anders groß und klein. Wählen Sie es aus der Liste.</translation>
    </message>
    <message>
        <source>Tribe may refuse this: the environment does not list this entity type.</source>
        <translation>Tribe lehnt dies vielleicht ab: Die Umgebung führt diesen Entitätstyp nicht auf.</translation>
    </message>
    <message>
        <source>%1 already delivers to this URL. The endpoint would get each event twice.</source>
        <translation>%1 liefert bereits an diese URL. Der Endpunkt bekäme jedes Ereignis doppelt.</translation>
    </message>
    <message>
        <source>%1 already delivers to nearly this URL. Only a final slash or dot differs.</source>
        <translation>%1 liefert bereits an fast diese URL. Nur ein Schrägstrich oder Punkt am Ende ist anders.</translation>
    </message>
    <message>
        <source>This is not a common type, and this environment&apos;s own types are unknown. Tribe may refuse it.</source>
        <translation>Dies ist kein üblicher Typ, und die eigenen Typen dieser Umgebung sind unbekannt. Tribe lehnt ihn vielleicht ab.</translation>
    </message>
</context>
<context>
    <name>hookdesk::NextTryLabel</name>
    <message>
        <source>Trying again…</source>
        <translation>Neuer Versuch…</translation>
    </message>
    <message numerus="yes">
        <source>Next attempt in %n second(s)</source>
        <translation>
            <numerusform>Nächster Versuch in %n Sekunde</numerusform>
            <numerusform>Nächster Versuch in %n Sekunden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Next attempt in %n minute(s)</source>
        <translation>
            <numerusform>Nächster Versuch in %n Minute</numerusform>
            <numerusform>Nächster Versuch in %n Minuten</numerusform>
        </translation>
    </message>
    <message>
        <source>Next attempt %1</source>
        <comment>tomorrow at 14:05</comment>
        <translation>Nächster Versuch %1</translation>
    </message>
</context>
<context>
    <name>hookdesk::OverviewPage</name>
    <message>
        <source>Read the log</source>
        <translation>Protokoll lesen</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>Aktualisieren</translation>
    </message>
    <message numerus="yes">
        <source>Only the newest %Ln event(s) were read.</source>
        <translation>
            <numerusform>Nur das neueste Ereignis wurde gelesen.</numerusform>
            <numerusform>Nur die neuesten %Ln Ereignisse wurden gelesen.</numerusform>
        </translation>
    </message>
    <message>
        <source>No active webhook has failures.</source>
        <translation>Kein aktiver Webhook hat Fehler.</translation>
    </message>
</context>
<context>
    <name>hookdesk::OverviewStates</name>
    <message>
        <source>REST list</source>
        <translation>REST-Liste</translation>
    </message>
    <message>
        <source>OData list</source>
        <translation>OData-Liste</translation>
    </message>
    <message>
        <source>event log</source>
        <translation>Ereignisprotokoll</translation>
    </message>
    <message>
        <source>entity types</source>
        <translation>Entitätstypen</translation>
    </message>
    <message>
        <source>The webhooks could not be read again: %1</source>
        <comment>why</comment>
        <translation>Die Webhooks konnten nicht erneut gelesen werden: %1</translation>
    </message>
    <message>
        <source>Not all webhooks could be read: %1</source>
        <comment>why</comment>
        <translation>Nicht alle Webhooks konnten gelesen werden: %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln webhook(s) could not be read.</source>
        <translation>
            <numerusform>%Ln Webhook konnte nicht gelesen werden.</numerusform>
            <numerusform>%Ln Webhooks konnten nicht gelesen werden.</numerusform>
        </translation>
    </message>
    <message>
        <source>Loading webhooks…</source>
        <translation>Webhooks werden geladen…</translation>
    </message>
    <message>
        <source>Nothing found that needs attention</source>
        <translation>Kein Handlungsbedarf gefunden</translation>
    </message>
    <message>
        <source>Some webhooks and events could not be read.</source>
        <translation>Einige Webhooks und Ereignisse konnten nicht gelesen werden.</translation>
    </message>
    <message>
        <source>Nothing needs attention</source>
        <translation>Kein Handlungsbedarf</translation>
    </message>
    <message>
        <source>No webhook is at risk, and no events are waiting for you.</source>
        <translation>Kein Webhook ist gefährdet, und keine Ereignisse warten auf Sie.</translation>
    </message>
    <message>
        <source>The event log has not been read</source>
        <translation>Das Ereignisprotokoll wurde nicht gelesen</translation>
    </message>
    <message>
        <source>Reading the event log…</source>
        <translation>Ereignisprotokoll wird gelesen…</translation>
    </message>
    <message>
        <source>Nothing failed in the last 24 hours</source>
        <translation>In den letzten 24 Stunden ist nichts fehlgeschlagen</translation>
    </message>
    <message>
        <source>No known failures in the last 24 hours</source>
        <translation>Keine bekannten Fehler in den letzten 24 Stunden</translation>
    </message>
    <message>
        <source>Some events could not be read.</source>
        <translation>Einige Ereignisse konnten nicht gelesen werden.</translation>
    </message>
    <message>
        <source>This environment has no event log</source>
        <translation>Diese Umgebung hat kein Ereignisprotokoll</translation>
    </message>
    <message>
        <source>Failures are unknown. See the log in Tribe.</source>
        <translation>Fehler sind unbekannt. Siehe das Protokoll in Tribe.</translation>
    </message>
    <message>
        <source>Not available here: %1</source>
        <comment>parts of the API</comment>
        <translation>Hier nicht verfügbar: %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>part of the API, why it is missing</comment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>hookdesk::OverviewTitle</name>
    <message>
        <source>The webhooks could not be loaded</source>
        <translation>Die Webhooks konnten nicht geladen werden</translation>
    </message>
    <message>
        <source>Loading webhooks…</source>
        <translation>Webhooks werden geladen…</translation>
    </message>
    <message>
        <source>The webhooks are not loaded yet</source>
        <translation>Die Webhooks sind noch nicht geladen</translation>
    </message>
    <message numerus="yes">
        <source>At least %Ln webhook(s) are deactivated</source>
        <translation>
            <numerusform>Mindestens %Ln Webhook ist deaktiviert</numerusform>
            <numerusform>Mindestens %Ln Webhooks sind deaktiviert</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Loading: %Ln webhook(s) so far</source>
        <translation>
            <numerusform>Laden: bisher %Ln Webhook</numerusform>
            <numerusform>Laden: bisher %Ln Webhooks</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Only %Ln webhook(s) read</source>
        <translation>
            <numerusform>Nur %Ln Webhook gelesen</numerusform>
            <numerusform>Nur %Ln Webhooks gelesen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of %1 webhook(s) were deactivated %2</source>
        <comment>all, moment</comment>
        <translation>
            <numerusform>%Ln von %1 Webhooks war %2 deaktiviert</numerusform>
            <numerusform>%Ln von %1 Webhooks waren %2 deaktiviert</numerusform>
        </translation>
    </message>
    <message>
        <source>No webhook was deactivated %1</source>
        <comment>moment</comment>
        <translation>Kein Webhook war %1 deaktiviert</translation>
    </message>
    <message numerus="yes">
        <source>%Ln of %1 webhook(s) are deactivated</source>
        <comment>all</comment>
        <translation>
            <numerusform>%Ln von %1 Webhooks ist deaktiviert</numerusform>
            <numerusform>%Ln von %1 Webhooks sind deaktiviert</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of %1 webhook(s) are at risk</source>
        <comment>all</comment>
        <translation>
            <numerusform>%Ln von %1 Webhooks ist gefährdet</numerusform>
            <numerusform>%Ln von %1 Webhooks sind gefährdet</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of %1 webhook(s) have failed events</source>
        <comment>all</comment>
        <translation>
            <numerusform>%Ln von %1 Webhooks hat fehlgeschlagene Ereignisse</numerusform>
            <numerusform>%Ln von %1 Webhooks haben fehlgeschlagene Ereignisse</numerusform>
        </translation>
    </message>
    <message>
        <source>There are no webhooks yet</source>
        <translation>Es gibt noch keine Webhooks</translation>
    </message>
    <message>
        <source>Nothing needs you</source>
        <translation>Alles in Ordnung</translation>
    </message>
    <message>
        <source>No webhook found that needs you</source>
        <translation>Kein Webhook gefunden, der Sie braucht</translation>
    </message>
</context>
<context>
    <name>hookdesk::PayloadEdit</name>
    <message>
        <source>Payload</source>
        <translation>Nutzdaten</translation>
    </message>
</context>
<context>
    <name>hookdesk::PayloadNotes</name>
    <message>
        <source>The payload is empty.</source>
        <translation>Die Nutzdaten sind leer.</translation>
    </message>
    <message>
        <source>This is an HTML page, not JSON. It is shown as text.</source>
        <translation>Dies ist eine HTML-Seite, kein JSON. Sie wird als Text angezeigt.</translation>
    </message>
    <message>
        <source>This is not valid JSON (byte %1). It is shown as text.</source>
        <translation>Dies ist kein gültiges JSON (Byte %1). Es wird als Text angezeigt.</translation>
    </message>
    <message>
        <source>The payload is larger than 20 MiB. Only its beginning is kept, copied and saved.</source>
        <translation>Die Nutzdaten sind größer als 20 MiB. Nur ihr Anfang wird behalten, kopiert und gespeichert.</translation>
    </message>
    <message>
        <source>Reformatted. “Copy payload” and “Save” use the original.</source>
        <translation>Neu formatiert. „Nutzdaten kopieren“ und „Speichern“ verwenden das Original.</translation>
    </message>
    <message>
        <source>Long lines are wrapped after %1 characters. “Copy” and “Save” use the original.</source>
        <translation>Lange Zeilen werden nach %1 Zeichen umbrochen. „Kopieren“ und „Speichern“ verwenden das Original.</translation>
    </message>
    <message>
        <source>Some bytes are not UTF-8. Each is shown and copied as �; “Save” keeps them.</source>
        <translation>Einige Bytes sind kein UTF-8. Jedes wird als � angezeigt und kopiert; „Speichern“ behält sie bei.</translation>
    </message>
    <message>
        <source>NUL bytes are shown as ▯. “Save” keeps them.</source>
        <translation>NUL-Bytes werden als ▯ angezeigt. „Speichern“ behält sie bei.</translation>
    </message>
    <message>
        <source>Control characters are shown as ▯. “Copy” and “Save” keep them.</source>
        <translation>Steuerzeichen werden als ▯ angezeigt. „Kopieren“ und „Speichern“ behalten sie bei.</translation>
    </message>
    <message>
        <source>Characters that change the reading direction are shown as ▯. “Copy” and “Save” keep them.</source>
        <translation>Zeichen, die die Leserichtung umkehren, werden als ▯ angezeigt. „Kopieren“ und „Speichern“ behalten sie bei.</translation>
    </message>
    <message>
        <source>Invisible characters (%1) are shown as ▯. “Copy” and “Save” keep them.</source>
        <translation>Unsichtbare Zeichen (%1) werden als ▯ angezeigt. „Kopieren“ und „Speichern“ behalten sie bei.</translation>
    </message>
    <message>
        <source>Half a character pair (such as \ud83d) was received. The text shows it unchanged, the tree as �.</source>
        <translation>Ein halbes Zeichenpaar (wie \ud83d) wurde empfangen. Der Text zeigt es unverändert, der Baum als �.</translation>
    </message>
</context>
<context>
    <name>hookdesk::PayloadSearch</name>
    <message>
        <source>Previous match</source>
        <translation>Vorheriger Treffer</translation>
    </message>
    <message>
        <source>Next match</source>
        <translation>Nächster Treffer</translation>
    </message>
    <message>
        <source>Search in payload</source>
        <translation>In den Nutzdaten suchen</translation>
    </message>
    <message>
        <source>Searching…</source>
        <translation>Suche läuft…</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>Nicht gefunden</translation>
    </message>
    <message numerus="yes">
        <source>%n match(es)</source>
        <translation>
            <numerusform>%n Treffer</numerusform>
            <numerusform>%n Treffer</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>match</comment>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>%1 of more than %2</source>
        <comment>match</comment>
        <translation>%1 von mehr als %2</translation>
    </message>
</context>
<context>
    <name>hookdesk::PayloadTree</name>
    <message>
        <source>Payload as a tree</source>
        <translation>Nutzdaten als Baum</translation>
    </message>
    <message>
        <source>Copy value</source>
        <translation>Wert kopieren</translation>
    </message>
    <message>
        <source>Copy path</source>
        <translation>Pfad kopieren</translation>
    </message>
</context>
<context>
    <name>hookdesk::PayloadView</name>
    <message>
        <source>About the payload</source>
        <translation>Über die Nutzdaten</translation>
    </message>
    <message>
        <source>Formatted</source>
        <translation>Formatiert</translation>
    </message>
    <message>
        <source>One line per JSON field. Copies keep the original.</source>
        <translation>Eine Zeile je JSON-Feld. Kopien bleiben original.</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>Only JSON can be shown as a tree.</source>
        <translation>Nur JSON kann als Baum angezeigt werden.</translation>
    </message>
    <message>
        <source>Tree</source>
        <translation>Baum</translation>
    </message>
    <message>
        <source>Log record</source>
        <translation>Protokolleintrag</translation>
    </message>
    <message>
        <source>Copy payload</source>
        <translation>Nutzdaten kopieren</translation>
    </message>
    <message>
        <source>Save payload as…</source>
        <translation>Nutzdaten speichern unter…</translation>
    </message>
    <message>
        <source>Loading the payload…</source>
        <translation>Die Nutzdaten werden geladen…</translation>
    </message>
    <message>
        <source>Save payload</source>
        <translation>Nutzdaten speichern</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
    <message>
        <source>The payload could not be saved to %1. Choose another folder.</source>
        <translation>Die Nutzdaten konnten nicht in %1 gespeichert werden. Wählen Sie einen anderen Ordner.</translation>
    </message>
    <message>
        <source>Payload saved to %1.</source>
        <translation>Nutzdaten in %1 gespeichert.</translation>
    </message>
</context>
<context>
    <name>hookdesk::PlainText</name>
    <message>
        <source>Unknown</source>
        <translation>Unbekannt</translation>
    </message>
</context>
<context>
    <name>hookdesk::PreferencesDialog</name>
    <message>
        <source>System language</source>
        <translation>Sprache des Systems</translation>
    </message>
    <message>
        <source>Like the desktop</source>
        <translation>Wie der Desktop</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Hell</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dunkel</translation>
    </message>
    <message>
        <source>Comfortable</source>
        <translation>Geräumig</translation>
    </message>
    <message>
        <source>Compact</source>
        <translation>Kompakt</translation>
    </message>
    <message>
        <source>Local time</source>
        <translation>Ortszeit</translation>
    </message>
    <message>
        <source>UTC</source>
        <translation>UTC</translation>
    </message>
    <message>
        <source>On request only</source>
        <translation>Nur auf Anforderung</translation>
    </message>
    <message numerus="yes">
        <source>Every %n minute(s)</source>
        <translation>
            <numerusform>Jede Minute</numerusform>
            <numerusform>Alle %n Minuten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Every %n second(s)</source>
        <translation>
            <numerusform>Jede Sekunde</numerusform>
            <numerusform>Alle %n Sekunden</numerusform>
        </translation>
    </message>
    <message>
        <source>For environments without their own interval.</source>
        <translation>Für Umgebungen ohne eigenes Intervall.</translation>
    </message>
    <message numerus="yes">
        <source>The administrator of this computer allows %n second(s) at the least.</source>
        <translation>
            <numerusform>Der Administrator dieses Computers erlaubt mindestens %n Sekunde.</numerusform>
            <numerusform>Der Administrator dieses Computers erlaubt mindestens %n Sekunden.</numerusform>
        </translation>
    </message>
    <message>
        <source>The administrator of this computer does not allow keeping failed events.</source>
        <translation>Der Administrator dieses Computers lässt nicht zu, dass fehlgeschlagene Ereignisse aufbewahrt werden.</translation>
    </message>
    <message>
        <source>Without them, copies and comparisons only know whether a value changed. With them, anyone who can read your files can read the values.</source>
        <translation>Ohne sie wissen Kopien und Vergleiche nur, ob sich ein Wert geändert hat. Mit ihnen kann jeder, der Ihre Dateien lesen kann, die Werte lesen.</translation>
    </message>
    <message>
        <source>For all environments. OK deletes for good what is older or exceeds the limit.</source>
        <translation>Für alle Umgebungen. OK löscht endgültig, was älter ist oder das Limit überschreitet.</translation>
    </message>
    <message>
        <source>You can undo both for some seconds. Hookdesk always asks in production and for several webhooks at once. It also asks for events of deactivated webhooks, and where an environment wants a typed word.</source>
        <translation>Beides können Sie einige Sekunden lang rückgängig machen. Hookdesk fragt immer in der Produktion und bei mehreren Webhooks auf einmal. Es fragt auch bei Ereignissen deaktivierter Webhooks und wo eine Umgebung ein Wort eingeben lässt.</translation>
    </message>
</context>
<context>
    <name>hookdesk::ReactivationDialog</name>
    <message>
        <source>Reactivate webhooks</source>
        <translation>Webhooks reaktivieren</translation>
    </message>
    <message>
        <source>Failures of %1</source>
        <translation>Fehler von %1</translation>
    </message>
    <message>
        <source>Send a &amp;test event…</source>
        <translation>&amp;Testereignis senden…</translation>
    </message>
    <message>
        <source>Choose one webhook to send a test event.</source>
        <translation>Wählen Sie einen einzelnen Webhook, um ein Testereignis zu senden.</translation>
    </message>
    <message>
        <source>&amp;Copy report</source>
        <translation>Bericht &amp;kopieren</translation>
    </message>
    <message>
        <source>Retry &amp;failed events</source>
        <translation>Fehlgeschlagene erneut &amp;zustellen</translation>
    </message>
    <message>
        <source>Tribe refuses retries for a deactivated webhook. Reactivate it first.</source>
        <translation>Tribe lehnt erneute Zustellungen für einen deaktivierten Webhook ab. Reaktivieren Sie ihn zuerst.</translation>
    </message>
    <message>
        <source>Reactivate</source>
        <translation>Reaktivieren</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message numerus="yes">
        <source>Reactivate %n webhook(s) in %1?</source>
        <translation>
            <numerusform>%n Webhook in %1 reaktivieren?</numerusform>
            <numerusform>%n Webhooks in %1 reaktivieren?</numerusform>
        </translation>
    </message>
    <message>
        <source>Tribe deactivates a webhook after 100 failures in 24 hours, so check the endpoints first. You can skip each step.</source>
        <translation>Tribe deaktiviert einen Webhook nach 100 Fehlern in 24 Stunden; prüfen Sie daher zuerst die Endpunkte. Sie können jeden Schritt überspringen.</translation>
    </message>
    <message numerus="yes">
        <source>%n selected webhook(s) already active.</source>
        <translation>
            <numerusform>%n ausgewählter Webhook ist bereits aktiv.</numerusform>
            <numerusform>%n ausgewählte Webhooks sind bereits aktiv.</numerusform>
        </translation>
    </message>
    <message>
        <source>Endpoint: %1</source>
        <translation>Endpunkt: %1</translation>
    </message>
    <message>
        <source>First failure: %1</source>
        <translation>Erster Fehler: %1</translation>
    </message>
    <message>
        <source>Last failure: %1 (%2)</source>
        <translation>Letzter Fehler: %1 (%2)</translation>
    </message>
    <message>
        <source>Failures are unknown: this environment has no event log.</source>
        <translation>Fehler sind unbekannt: Diese Umgebung hat kein Ereignisprotokoll.</translation>
    </message>
    <message>
        <source>The event log has no failures of this webhook.</source>
        <translation>Das Ereignisprotokoll enthält keine Fehler dieses Webhooks.</translation>
    </message>
    <message>
        <source>Failures in the last 24 hours: %1 to %2 of %3</source>
        <translation>Fehler in den letzten 24 Stunden: %1 bis %2 von %3</translation>
    </message>
    <message>
        <source>Test event at %1</source>
        <translation>Testereignis um %1</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>%1: not reactivated. %2 %3</source>
        <translation>%1: nicht reaktiviert. %2 %3</translation>
    </message>
    <message>
        <source>Reactivation at %1</source>
        <translation>Reaktivierung um %1</translation>
    </message>
    <message numerus="yes">
        <source>Retry %n &amp;failed event(s)</source>
        <translation>
            <numerusform>%n fehlgeschlagenes erneut &amp;zustellen</numerusform>
            <numerusform>%n fehlgeschlagene erneut &amp;zustellen</numerusform>
        </translation>
    </message>
    <message>
        <source>Retry at %1</source>
        <translation>Erneute Zustellung um %1</translation>
    </message>
    <message>
        <source>The loaded part of the event log has no failures of this webhook.</source>
        <translation>Der geladene Teil des Ereignisprotokolls enthält keine Fehler dieses Webhooks.</translation>
    </message>
    <message>
        <source>Not all events are loaded: more may have failed.</source>
        <translation>Nicht alle Ereignisse sind geladen: Weitere können fehlgeschlagen sein.</translation>
    </message>
    <message numerus="yes">
        <source>%n event(s) no longer in the log, not retried.</source>
        <translation>
            <numerusform>%n Ereignis ist nicht mehr im Protokoll und wird nicht erneut zugestellt.</numerusform>
            <numerusform>%n Ereignisse sind nicht mehr im Protokoll und werden nicht erneut zugestellt.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing to retry: the events are no longer in the log.</source>
        <translation>Nichts erneut zuzustellen: Die Ereignisse sind nicht mehr im Protokoll.</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Was geschehen ist</translation>
    </message>
    <message>
        <source>Check endpoint</source>
        <translation>Endpunkt prüfen</translation>
    </message>
    <message>
        <source>Send test event</source>
        <translation>Testereignis senden</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>Erneut zustellen</translation>
    </message>
    <message>
        <source>Webhooks to reactivate</source>
        <translation>Zu reaktivierende Webhooks</translation>
    </message>
    <message>
        <source>Check &amp;endpoint</source>
        <translation>&amp;Endpunkt prüfen</translation>
    </message>
    <message>
        <source>Check the endpoint of “%1”</source>
        <translation>Endpunkt von „%1“ prüfen</translation>
    </message>
    <message>
        <source>Reactivating “%1”…</source>
        <translation>„%1“ wird reaktiviert…</translation>
    </message>
    <message numerus="yes">
        <source>Reactivating %n webhook(s)…</source>
        <translation>
            <numerusform>%n Webhook wird reaktiviert…</numerusform>
            <numerusform>%n Webhooks werden reaktiviert…</numerusform>
        </translation>
    </message>
    <message>
        <source>Reactivate “%1” in %2?</source>
        <comment>webhook, environment</comment>
        <translation>„%1“ in %2 reaktivieren?</translation>
    </message>
    <message>
        <source>Tribe deactivates a webhook after 100 failures in 24 hours, so check the endpoint first. You can skip each step.</source>
        <translation>Tribe deaktiviert einen Webhook nach 100 Fehlern in 24 Stunden; prüfen Sie daher zuerst den Endpunkt. Sie können jeden Schritt überspringen.</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>Wird geprüft…</translation>
    </message>
    <message>
        <source>Sends a request that changes nothing.</source>
        <translation>Sendet eine Anfrage, die nichts ändert.</translation>
    </message>
    <message>
        <source>Not checked.</source>
        <translation>Nicht geprüft.</translation>
    </message>
    <message>
        <source>Sends an event that is marked as a test.</source>
        <translation>Sendet ein Ereignis, das als Test gekennzeichnet ist.</translation>
    </message>
    <message>
        <source>Not sent.</source>
        <translation>Nicht gesendet.</translation>
    </message>
    <message>
        <source>Activates it and verifies the result.</source>
        <translation>Aktiviert ihn und prüft das Ergebnis.</translation>
    </message>
    <message>
        <source>Activates them and verifies the result.</source>
        <translation>Aktiviert sie und prüft das Ergebnis.</translation>
    </message>
    <message numerus="yes">
        <source>%n failed event(s) to retry.</source>
        <translation>
            <numerusform>%n fehlgeschlagenes Ereignis erneut zuzustellen.</numerusform>
            <numerusform>%n fehlgeschlagene Ereignisse erneut zuzustellen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing to retry.</source>
        <translation>Nichts erneut zuzustellen.</translation>
    </message>
    <message>
        <source>Check of %1 (%2) at %3</source>
        <comment>webhooks, address, time</comment>
        <translation>Prüfung von %1 (%2) um %3</translation>
    </message>
    <message>
        <source>%1: active (verified)</source>
        <translation>%1: aktiv (geprüft)</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>webhooks, address</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message numerus="yes">
        <source>%n delivery(s) failed: %1</source>
        <translation>
            <numerusform>%n Zustellung fehlgeschlagen: %1</numerusform>
            <numerusform>%n Zustellungen fehlgeschlagen: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>All %1 endpoints answer.</source>
        <translation>Alle %1 Endpunkte antworten.</translation>
    </message>
    <message>
        <source>%1 of %2 endpoints answer.</source>
        <translation>%1 von %2 Endpunkten antworten.</translation>
    </message>
    <message>
        <source>Reactivating…</source>
        <translation>Wird reaktiviert…</translation>
    </message>
    <message>
        <source>Reactivating… %1 of %2 done</source>
        <comment>done, all</comment>
        <translation>Wird reaktiviert… %1 von %2 erledigt</translation>
    </message>
    <message>
        <source>Active (verified)</source>
        <translation>Aktiv (geprüft)</translation>
    </message>
    <message>
        <source>All %1 are active (verified)</source>
        <translation>Alle %1 sind aktiv (geprüft)</translation>
    </message>
    <message>
        <source>%1 of %2 are active (verified)</source>
        <translation>%1 von %2 sind aktiv (geprüft)</translation>
    </message>
    <message>
        <source>“%1” is active again</source>
        <translation>„%1“ ist wieder aktiv</translation>
    </message>
    <message>
        <source>“%1” was not reactivated</source>
        <translation>„%1“ wurde nicht reaktiviert</translation>
    </message>
    <message numerus="yes">
        <source>%n webhook(s) are active again</source>
        <translation>
            <numerusform>%n Webhook ist wieder aktiv</numerusform>
            <numerusform>%n Webhooks sind wieder aktiv</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 webhooks are active again</source>
        <translation>%1 von %2 Webhooks sind wieder aktiv</translation>
    </message>
    <message>
        <source>%1: not reactivated.</source>
        <translation>%1: nicht reaktiviert.</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Rückgängig</translation>
    </message>
    <message>
        <source>The endpoint failed the check: the events may fail again.</source>
        <translation>Der Endpunkt hat die Prüfung nicht bestanden: Die Ereignisse können wieder fehlschlagen.</translation>
    </message>
    <message>
        <source>The endpoint failed the check: Tribe may soon deactivate it again.</source>
        <translation>Der Endpunkt hat die Prüfung nicht bestanden: Tribe deaktiviert den Webhook vielleicht bald wieder.</translation>
    </message>
    <message>
        <source>Stopped after too many failures. Repair the endpoint first; the events wait under “Failed events”.</source>
        <translation>Nach zu vielen Fehlern angehalten. Reparieren Sie zuerst den Endpunkt; die Ereignisse warten unter „Fehlgeschlagene Ereignisse“.</translation>
    </message>
    <message>
        <source>Open Tribe</source>
        <translation>Tribe öffnen</translation>
    </message>
    <message>
        <source>The API of this environment cannot change webhooks. Reactivate in Tribe, then refresh the list here.</source>
        <translation>Die API dieser Umgebung kann Webhooks nicht ändern. Reaktivieren Sie den Webhook in Tribe und aktualisieren Sie dann hier die Liste.</translation>
    </message>
</context>
<context>
    <name>hookdesk::ReactivationModel</name>
    <message>
        <source>Active (verified)</source>
        <translation>Aktiv (geprüft)</translation>
    </message>
    <message>
        <source>Webhook</source>
        <translation>Webhook</translation>
    </message>
    <message>
        <source>Deliveries failed with</source>
        <translation>Zustellungen fehlgeschlagen mit</translation>
    </message>
    <message>
        <source>Check endpoint</source>
        <translation>Endpunkt prüfen</translation>
    </message>
    <message>
        <source>Reactivate</source>
        <translation>Reaktivieren</translation>
    </message>
</context>
<context>
    <name>hookdesk::ReceiverPane</name>
    <message>
        <source>Start the address with http:// or https://.</source>
        <translation>Beginnen Sie die Adresse mit http:// oder https://.</translation>
    </message>
    <message>
        <source>Remove user name and password from the address.</source>
        <translation>Entfernen Sie Benutzername und Passwort aus der Adresse.</translation>
    </message>
    <message>
        <source>This is the receiver itself. Enter another address.</source>
        <translation>Dies ist der Empfänger selbst. Geben Sie eine andere Adresse ein.</translation>
    </message>
    <message>
        <source>Another program uses port %1. Choose another port.</source>
        <translation>Ein anderes Programm verwendet Port %1. Wählen Sie einen anderen Port.</translation>
    </message>
    <message>
        <source>Port %1 is reserved for the system. Choose a port above 1023.</source>
        <translation>Port %1 ist für das System reserviert. Wählen Sie einen Port über 1023.</translation>
    </message>
    <message>
        <source>The receiver cannot use port %1. Choose another port.</source>
        <translation>Der Empfänger kann Port %1 nicht verwenden. Wählen Sie einen anderen Port.</translation>
    </message>
    <message>
        <source>Port of the receiver</source>
        <translation>Port des Empfängers</translation>
    </message>
    <message>
        <source>Status of the answer</source>
        <translation>Status der Antwort</translation>
    </message>
    <message>
        <source>Delay of the answer</source>
        <translation>Verzögerung der Antwort</translation>
    </message>
    <message>
        <source>Return the &amp;target&apos;s answer</source>
        <translation>An&amp;twort des Ziels zurückgeben</translation>
    </message>
    <message>
        <source>&amp;Bind a sandbox webhook</source>
        <translation>Sandbox-Webhook &amp;verbinden</translation>
    </message>
    <message>
        <source>Change a sandbox &amp;record</source>
        <translation>Sandbox-Datensat&amp;z ändern</translation>
    </message>
    <message>
        <source>Received request</source>
        <translation>Empfangene Anfrage</translation>
    </message>
    <message>
        <source>Check in &amp;detail</source>
        <translation>Im Detail prü&amp;fen</translation>
    </message>
    <message>
        <source>C&amp;lear the list</source>
        <translation>&amp;Liste leeren</translation>
    </message>
    <message>
        <source>any free port</source>
        <translation>beliebiger freier Port</translation>
    </message>
    <message>
        <source>Address of the receiver</source>
        <translation>Adresse des Empfängers</translation>
    </message>
    <message>
        <source>The receiver is off</source>
        <translation>Der Empfänger ist aus</translation>
    </message>
    <message>
        <source> s</source>
        <comment>seconds</comment>
        <translation> s</translation>
    </message>
    <message>
        <source>Pass deliveries on to</source>
        <translation>Zustellungen weiterleiten an</translation>
    </message>
    <message>
        <source>Secret for deliveries</source>
        <translation>Secret für Zustellungen</translation>
    </message>
    <message>
        <source>For webhooks with unknown secret</source>
        <translation>Für Webhooks mit unbekanntem Secret</translation>
    </message>
    <message>
        <source>Received deliveries</source>
        <translation>Empfangene Zustellungen</translation>
    </message>
    <message>
        <source>Select a delivery</source>
        <translation>Wählen Sie eine Zustellung aus</translation>
    </message>
    <message>
        <source>&amp;Port</source>
        <translation>&amp;Port</translation>
    </message>
    <message>
        <source>Answer with stat&amp;us</source>
        <translation>Antworten mit Stat&amp;us</translation>
    </message>
    <message>
        <source>&amp;after</source>
        <translation>&amp;nach</translation>
    </message>
    <message>
        <source>Pass &amp;on to</source>
        <translation>We&amp;iterleiten an</translation>
    </message>
    <message>
        <source>Check with se&amp;cret</source>
        <translation>Prüfen mit Se&amp;cret</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>&amp;Stoppen</translation>
    </message>
    <message>
        <source>&amp;Start receiving</source>
        <translation>Empfang &amp;starten</translation>
    </message>
    <message>
        <source>Start the receiver first.</source>
        <translation>Starten Sie zuerst den Empfänger.</translation>
    </message>
    <message>
        <source>Live receiver</source>
        <translation>Live-Empfänger</translation>
    </message>
    <message>
        <source>A sandbox webhook now delivers each change of an organization here.</source>
        <translation>Ein Sandbox-Webhook stellt jetzt jede Änderung einer Organisation hierher zu.</translation>
    </message>
    <message>
        <source>Use an address on this computer, such as http://localhost:3000/hook. Deliveries may contain personal data.</source>
        <translation>Verwenden Sie eine Adresse auf diesem Computer, etwa http://localhost:3000/hook. Zustellungen können personenbezogene Daten enthalten.</translation>
    </message>
    <message>
        <source>The receiver only takes deliveries on this computer. For real ones, set up a tunnel from a public https address to the address above. Use the public address in a webhook of a test environment.</source>
        <translation>Der Empfänger nimmt nur Zustellungen auf diesem Computer an. Richten Sie für echte einen Tunnel von einer öffentlichen https-Adresse zur obigen Adresse ein. Verwenden Sie die öffentliche Adresse in einem Webhook einer Testumgebung.</translation>
    </message>
    <message>
        <source>Waiting for deliveries</source>
        <translation>Wartet auf Zustellungen</translation>
    </message>
    <message>
        <source>No deliveries yet</source>
        <translation>Noch keine Zustellungen</translation>
    </message>
</context>
<context>
    <name>hookdesk::RecordDialog</name>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>Record %1</source>
        <translation>Datensatz %1</translation>
    </message>
    <message>
        <source>Fields</source>
        <translation>Felder</translation>
    </message>
    <message>
        <source>Copy value</source>
        <translation>Wert kopieren</translation>
    </message>
    <message>
        <source>%1, current record</source>
        <comment>entity type</comment>
        <translation>%1, aktueller Datensatz</translation>
    </message>
    <message>
        <source>Loading the record…</source>
        <translation>Der Datensatz wird geladen…</translation>
    </message>
    <message>
        <source>Record not found</source>
        <translation>Datensatz nicht gefunden</translation>
    </message>
    <message>
        <source>It may have been deleted, or the API does not offer this entity type. Look in Tribe.</source>
        <translation>Er wurde vielleicht gelöscht, oder die API bietet diesen Entitätstyp nicht. Sehen Sie in Tribe nach.</translation>
    </message>
</context>
<context>
    <name>hookdesk::RecordFieldModel</name>
    <message>
        <source>Field</source>
        <translation>Feld</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
</context>
<context>
    <name>hookdesk::RecordTableView</name>
    <message>
        <source>Reset columns</source>
        <translation>Spalten zurücksetzen</translation>
    </message>
</context>
<context>
    <name>hookdesk::RecordView</name>
    <message>
        <source>Show secret values</source>
        <translation>Geheime Werte anzeigen</translation>
    </message>
    <message>
        <source>Record in the REST list</source>
        <translation>Datensatz aus der REST-Liste</translation>
    </message>
    <message>
        <source>Record in the OData list</source>
        <translation>Datensatz aus der OData-Liste</translation>
    </message>
    <message>
        <source>REST</source>
        <translation>REST</translation>
    </message>
    <message>
        <source>OData</source>
        <translation>OData</translation>
    </message>
</context>
<context>
    <name>hookdesk::RememberButton</name>
    <message>
        <source>For&amp;get</source>
        <translation>&amp;Vergessen</translation>
    </message>
    <message>
        <source>Re&amp;member</source>
        <translation>&amp;Merken</translation>
    </message>
    <message>
        <source>Remove this secret from the keyring.</source>
        <translation>Entfernt dieses Secret aus dem Schlüsselbund.</translation>
    </message>
    <message>
        <source>Keep this secret in the keyring.</source>
        <translation>Bewahrt dieses Secret im Schlüsselbund auf.</translation>
    </message>
    <message>
        <source>Only possible when the body names a webhook of this environment.</source>
        <translation>Nur möglich, wenn der Body einen Webhook dieser Umgebung nennt.</translation>
    </message>
</context>
<context>
    <name>hookdesk::ResumeOffer</name>
    <message numerus="yes">
        <source>%n sent.</source>
        <translation>
            <numerusform>%n gesendet.</numerusform>
            <numerusform>%n gesendet.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not sent yet.</source>
        <translation>
            <numerusform>%n noch nicht gesendet.</numerusform>
            <numerusform>%n noch nicht gesendet.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n perhaps sent, checked first.</source>
        <translation>
            <numerusform>%n vielleicht gesendet, wird zuerst geprüft.</numerusform>
            <numerusform>%n vielleicht gesendet, werden zuerst geprüft.</numerusform>
        </translation>
    </message>
    <message>
        <source>Resume the retry</source>
        <translation>Erneute Zustellung fortsetzen</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Verwerfen</translation>
    </message>
    <message>
        <source>Sends nothing more. The events stay in Tribe&apos;s log</source>
        <translation>Sendet nichts mehr. Die Ereignisse bleiben im Protokoll von Tribe</translation>
    </message>
    <message numerus="yes">
        <source>A retry of %n event(s) was interrupted (started: %1). %2</source>
        <translation>
            <numerusform>Eine erneute Zustellung von %n Ereignis wurde unterbrochen (begonnen: %1). %2</numerusform>
            <numerusform>Eine erneute Zustellung von %n Ereignissen wurde unterbrochen (begonnen: %1). %2</numerusform>
        </translation>
    </message>
    <message>
        <source>Another Hookdesk resumed this retry.</source>
        <translation>Ein anderes Hookdesk hat diese erneute Zustellung fortgesetzt.</translation>
    </message>
</context>
<context>
    <name>hookdesk::RiskText</name>
    <message>
        <source>%1+</source>
        <comment>at least so many failures</comment>
        <translation>%1+</translation>
    </message>
    <message>
        <source>%1–%2</source>
        <comment>fewest failures, most failures</comment>
        <translation>%1–%2</translation>
    </message>
    <message>
        <source>limit reached</source>
        <translation>Grenze erreicht</translation>
    </message>
    <message>
        <source>at any moment</source>
        <translation>jederzeit</translation>
    </message>
    <message>
        <source>not today</source>
        <translation>nicht heute</translation>
    </message>
    <message>
        <source>about %1 today</source>
        <comment>time</comment>
        <translation>heute gegen %1</translation>
    </message>
    <message>
        <source>about %1 tomorrow</source>
        <comment>time</comment>
        <translation>morgen gegen %1</translation>
    </message>
    <message>
        <source>may be deactivated at any moment</source>
        <translation>kann jederzeit deaktiviert werden</translation>
    </message>
    <message>
        <source>stays active at this rate</source>
        <translation>bleibt bei diesem Tempo aktiv</translation>
    </message>
    <message>
        <source>may be deactivated about %1</source>
        <comment>time</comment>
        <translation>kann gegen %1 deaktiviert werden</translation>
    </message>
    <message>
        <source>may be deactivated about %1 tomorrow</source>
        <comment>time</comment>
        <translation>kann morgen gegen %1 deaktiviert werden</translation>
    </message>
</context>
<context>
    <name>hookdesk::SavedEventFilters</name>
    <message>
        <source>Saved filters</source>
        <translation>Gespeicherte Filter</translation>
    </message>
    <message>
        <source>Save this filter…</source>
        <translation>Diesen Filter speichern…</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Save this filter</source>
        <translation>Diesen Filter speichern</translation>
    </message>
    <message>
        <source>Name (an existing one is replaced):</source>
        <translation>Name (ein vorhandener wird ersetzt):</translation>
    </message>
</context>
<context>
    <name>hookdesk::SessionView</name>
    <message>
        <source>Overview</source>
        <translation>Übersicht</translation>
    </message>
    <message>
        <source>Webhooks</source>
        <translation>Webhooks</translation>
    </message>
    <message>
        <source>Failed events</source>
        <translation>Fehlgeschlagene Ereignisse</translation>
    </message>
    <message>
        <source>Signature checker</source>
        <translation>Signaturprüfung</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>Aktivität</translation>
    </message>
    <message>
        <source>Guide</source>
        <translation>Anleitung</translation>
    </message>
    <message>
        <source>API check</source>
        <translation>API-Prüfung</translation>
    </message>
</context>
<context>
    <name>hookdesk::ShortfallText</name>
    <message>
        <source>%1 of %2</source>
        <comment>read, all</comment>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>%1 read: the server stopped too early.</source>
        <translation>%1 gelesen: Der Server hörte zu früh auf.</translation>
    </message>
    <message>
        <source>%1 read: the server repeats the same page.</source>
        <translation>%1 gelesen: Der Server sendet dieselbe Seite erneut.</translation>
    </message>
    <message>
        <source>%1 read: the next page is on another server.</source>
        <translation>%1 gelesen: Die nächste Seite ist auf einem anderen Server.</translation>
    </message>
    <message>
        <source>%1 read: the next page leads back.</source>
        <translation>%1 gelesen: Die nächste Seite führt zurück.</translation>
    </message>
    <message>
        <source>%1 read: the list kept changing.</source>
        <translation>%1 gelesen: Die Liste änderte sich ständig.</translation>
    </message>
    <message>
        <source>%1 read, some without an id.</source>
        <translation>%1 gelesen, einige ohne ID.</translation>
    </message>
    <message>
        <source>%1 read: the next page failed.</source>
        <translation>%1 gelesen: Die nächste Seite schlug fehl.</translation>
    </message>
</context>
<context>
    <name>hookdesk::ShownBulkJob</name>
    <message>
        <source>%1: failed. %2 %3</source>
        <translation>%1: fehlgeschlagen. %2 %3</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a job and its state</comment>
        <translation>%1: %2</translation>
    </message>
    <message numerus="yes">
        <source>Reactivate %n webhook(s)</source>
        <translation>
            <numerusform>%n Webhook reaktivieren</numerusform>
            <numerusform>%n Webhooks reaktivieren</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Delete %n webhook(s)</source>
        <translation>
            <numerusform>%n Webhook löschen</numerusform>
            <numerusform>%n Webhooks löschen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Create %n webhook(s)</source>
        <translation>
            <numerusform>%n Webhook erstellen</numerusform>
            <numerusform>%n Webhooks erstellen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n second(s) left to undo</source>
        <translation>
            <numerusform>noch %n Sekunde zum Rückgängigmachen</numerusform>
            <numerusform>noch %n Sekunden zum Rückgängigmachen</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 done</source>
        <translation>%1 von %2 erledigt</translation>
    </message>
    <message>
        <source>stopping</source>
        <translation>wird gestoppt</translation>
    </message>
    <message>
        <source>undone, nothing sent</source>
        <translation>rückgängig gemacht, nichts gesendet</translation>
    </message>
    <message>
        <source>done</source>
        <translation>erledigt</translation>
    </message>
    <message numerus="yes">
        <source>%n done</source>
        <translation>
            <numerusform>%n erledigt</numerusform>
            <numerusform>%n erledigt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n failed</source>
        <translation>
            <numerusform>%n fehlgeschlagen</numerusform>
            <numerusform>%n fehlgeschlagen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not started</source>
        <translation>
            <numerusform>%n nicht begonnen</numerusform>
            <numerusform>%n nicht begonnen</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: waiting</source>
        <translation>%1: wartet</translation>
    </message>
    <message>
        <source>%1: running</source>
        <translation>%1: läuft</translation>
    </message>
    <message>
        <source>%1: done</source>
        <translation>%1: erledigt</translation>
    </message>
    <message>
        <source>%1: not started</source>
        <translation>%1: nicht begonnen</translation>
    </message>
    <message>
        <source>Delete now</source>
        <translation>Jetzt löschen</translation>
    </message>
    <message>
        <source>%1. Tribe gave new names.</source>
        <comment>what came of a job</comment>
        <translation>%1. Tribe hat neue Namen vergeben.</translation>
    </message>
</context>
<context>
    <name>hookdesk::ShownRetryJob</name>
    <message>
        <source>failed again</source>
        <translation>erneut fehlgeschlagen</translation>
    </message>
    <message>
        <source>failed again (%1)</source>
        <translation>erneut fehlgeschlagen (%1)</translation>
    </message>
    <message>
        <source>refused. %1 %2</source>
        <translation>abgelehnt. %1 %2</translation>
    </message>
    <message>
        <source>not sent yet</source>
        <translation>noch nicht gesendet</translation>
    </message>
    <message>
        <source>being sent</source>
        <translation>wird gesendet</translation>
    </message>
    <message>
        <source>sent, awaiting result</source>
        <translation>gesendet, Ergebnis ausstehend</translation>
    </message>
    <message>
        <source>delivered</source>
        <translation>zugestellt</translation>
    </message>
    <message>
        <source>already delivered</source>
        <translation>bereits zugestellt</translation>
    </message>
    <message>
        <source>skipped</source>
        <translation>übersprungen</translation>
    </message>
    <message>
        <source>not sent</source>
        <translation>nicht gesendet</translation>
    </message>
    <message>
        <source>perhaps sent, no answer</source>
        <translation>vielleicht gesendet, keine Antwort</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a job and its state</comment>
        <translation>%1: %2</translation>
    </message>
    <message numerus="yes">
        <source>Retry %n event(s)</source>
        <translation>
            <numerusform>%n Ereignis erneut zustellen</numerusform>
            <numerusform>%n Ereignisse erneut zustellen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n second(s) left to undo</source>
        <translation>
            <numerusform>noch %n Sekunde zum Rückgängigmachen</numerusform>
            <numerusform>noch %n Sekunden zum Rückgängigmachen</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 sent</source>
        <translation>%1 von %2 gesendet</translation>
    </message>
    <message>
        <source>paused, %1 of %2 sent</source>
        <translation>pausiert, %1 von %2 gesendet</translation>
    </message>
    <message>
        <source>all sent, awaiting results</source>
        <translation>alle gesendet, Ergebnisse ausstehend</translation>
    </message>
    <message>
        <source>undone, nothing sent</source>
        <translation>rückgängig gemacht, nichts gesendet</translation>
    </message>
    <message numerus="yes">
        <source>%n delivered</source>
        <translation>
            <numerusform>%n zugestellt</numerusform>
            <numerusform>%n zugestellt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n failed</source>
        <translation>
            <numerusform>%n fehlgeschlagen</numerusform>
            <numerusform>%n fehlgeschlagen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n without result</source>
        <translation>
            <numerusform>%n ohne Ergebnis</numerusform>
            <numerusform>%n ohne Ergebnis</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n perhaps sent</source>
        <translation>
            <numerusform>%n vielleicht gesendet</numerusform>
            <numerusform>%n vielleicht gesendet</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n skipped</source>
        <translation>
            <numerusform>%n übersprungen</numerusform>
            <numerusform>%n übersprungen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not sent</source>
        <translation>
            <numerusform>%n nicht gesendet</numerusform>
            <numerusform>%n nicht gesendet</numerusform>
        </translation>
    </message>
    <message>
        <source>Stopped after too many failures: %1.</source>
        <translation>Nach zu vielen Fehlern angehalten: %1.</translation>
    </message>
    <message>
        <source>This retry cannot be resumed after a crash. %1</source>
        <translation>Diese erneute Zustellung lässt sich nach einem Absturz nicht fortsetzen. %1</translation>
    </message>
    <message>
        <source>%1, event %2: %3</source>
        <extracomment>%1 is a webhook, %2 the id of an event, %3 what became of it.</extracomment>
        <translation>%1, Ereignis %2: %3</translation>
    </message>
    <message>
        <source>Send now</source>
        <translation>Jetzt senden</translation>
    </message>
</context>
<context>
    <name>hookdesk::SignatureForm</name>
    <message>
        <source>no line breaks</source>
        <translation>keine Zeilenumbrüche</translation>
    </message>
    <message>
        <source>LF line endings</source>
        <translation>LF-Zeilenenden</translation>
    </message>
    <message>
        <source>CRLF line endings</source>
        <translation>CRLF-Zeilenenden</translation>
    </message>
    <message>
        <source>mixed line endings</source>
        <translation>gemischte Zeilenenden</translation>
    </message>
    <message>
        <source>Starts with a byte order mark.</source>
        <translation>Beginnt mit einer Byte-Order-Mark.</translation>
    </message>
    <message>
        <source>Not UTF-8 text: it cannot be edited here.</source>
        <translation>Kein UTF-8-Text: hier nicht zu bearbeiten.</translation>
    </message>
    <message>
        <source>Only the beginning is shown; everything is checked.</source>
        <translation>Nur der Anfang wird angezeigt; geprüft wird alles.</translation>
    </message>
    <message>
        <source>Editing changed its mixed line endings or separators to LF.</source>
        <translation>Durch das Bearbeiten wurden die gemischten Zeilenenden oder Trennzeichen zu LF.</translation>
    </message>
    <message>
        <source>Half characters (lone surrogates) were replaced.</source>
        <translation>Halbe Zeichen (einzelne Surrogate) wurden ersetzt.</translation>
    </message>
    <message>
        <source>Raw request</source>
        <translation>Rohe Anfrage</translation>
    </message>
    <message>
        <source>Request body</source>
        <translation>Anfrage-Body</translation>
    </message>
    <message>
        <source>Notes on the raw request</source>
        <translation>Hinweise zur rohen Anfrage</translation>
    </message>
    <message>
        <source>&amp;Load body from file…</source>
        <translation>Body aus Da&amp;tei laden…</translation>
    </message>
    <message>
        <source>&amp;Check</source>
        <translation>&amp;Prüfen</translation>
    </message>
    <message>
        <source>Paste an HTTP request, a curl command or the headers</source>
        <translation>Fügen Sie eine HTTP-Anfrage, einen curl-Befehl oder die Header ein</translation>
    </message>
    <message>
        <source>The body exactly as received</source>
        <translation>Der Body genau wie empfangen</translation>
    </message>
    <message>
        <source>Webhook secret</source>
        <translation>Webhook-Secret</translation>
    </message>
    <message>
        <source>Received signature</source>
        <translation>Empfangene Signatur</translation>
    </message>
    <message>
        <source>88 characters, from a header of the request</source>
        <translation>88 Zeichen, aus einem Header der Anfrage</translation>
    </message>
    <message>
        <source>Show the secret</source>
        <translation>Secret anzeigen</translation>
    </message>
    <message>
        <source>Show &amp;invisible characters</source>
        <translation>&amp;Unsichtbare Zeichen anzeigen</translation>
    </message>
    <message>
        <source>Request &amp;body</source>
        <translation>Anfrage-Bod&amp;y</translation>
    </message>
    <message>
        <source>Webhook &amp;secret</source>
        <translation>Webhook-&amp;Secret</translation>
    </message>
    <message>
        <source>&amp;Received signature</source>
        <translation>Emp&amp;fangene Signatur</translation>
    </message>
    <message>
        <source>Raw re&amp;quest</source>
        <translation>&amp;Rohe Anfrage</translation>
    </message>
    <message>
        <source>Clear &amp;all</source>
        <translation>Alles &amp;leeren</translation>
    </message>
    <message>
        <source>Load the body from a file</source>
        <translation>Body aus einer Datei laden</translation>
    </message>
    <message>
        <source>%1 cannot be read, or is larger than %2. Choose another file.</source>
        <translation>%1 kann nicht gelesen werden oder ist größer als %2. Wählen Sie eine andere Datei.</translation>
    </message>
    <message numerus="yes">
        <source>%n byte(s)</source>
        <translation>
            <numerusform>%n Byte</numerusform>
            <numerusform>%n Bytes</numerusform>
        </translation>
    </message>
    <message>
        <source>Loaded from %1.</source>
        <translation>Geladen aus %1.</translation>
    </message>
    <message>
        <source>The body names the webhook %1. Copy its secret from Tribe.</source>
        <translation>Der Body nennt den Webhook %1. Kopieren Sie sein Secret aus Tribe.</translation>
    </message>
    <message>
        <source>The body names the webhook %1. Its secret is known.</source>
        <translation>Der Body nennt den Webhook %1. Sein Secret ist bekannt.</translation>
    </message>
    <message>
        <source>The body names a webhook of another environment: %1</source>
        <translation>Der Body nennt einen Webhook einer anderen Umgebung: %1</translation>
    </message>
    <message numerus="yes">
        <source>From %1; %n possible header(s), all checked.</source>
        <translation>
            <numerusform>Aus %1, dem einzigen möglichen Header.</numerusform>
            <numerusform>Aus %1; %n mögliche Header, alle geprüft.</numerusform>
        </translation>
    </message>
    <message>
        <source>UTF-16, as Windows editors save it. Tribe sends UTF-8.</source>
        <translation>UTF-16, wie Windows-Editoren speichern. Tribe sendet UTF-8.</translation>
    </message>
    <message>
        <source>Hidden: %1.</source>
        <comment>hidden characters and where they are</comment>
        <translation>Verborgen: %1.</translation>
    </message>
    <message>
        <source>&amp;Use the known secret</source>
        <translation>Bekanntes Secret &amp;verwenden</translation>
    </message>
</context>
<context>
    <name>hookdesk::SignaturePage</name>
    <message>
        <source>Details of the finding</source>
        <translation>Details des Befunds</translation>
    </message>
    <message>
        <source>Copy re&amp;port</source>
        <translation>Bericht &amp;kopieren</translation>
    </message>
    <message>
        <source>With the bod&amp;y</source>
        <translation>Mit dem B&amp;ody</translation>
    </message>
    <message>
        <source>Check a request</source>
        <translation>Anfrage prüfen</translation>
    </message>
    <message>
        <source>Receive</source>
        <translation>Empfangen</translation>
    </message>
    <message>
        <source>Receiver code</source>
        <translation>Empfängercode</translation>
    </message>
    <message>
        <source>Copy the report of the signature check</source>
        <translation>Bericht der Signaturprüfung kopieren</translation>
    </message>
    <message>
        <source>Diagnosis</source>
        <translation>Diagnose</translation>
    </message>
    <message>
        <source>&amp;Diagnosis</source>
        <translation>Dia&amp;gnose</translation>
    </message>
    <message>
        <source>No request checked.</source>
        <translation>Keine Anfrage geprüft.</translation>
    </message>
    <message>
        <source>Signature checker</source>
        <translation>Signaturprüfung</translation>
    </message>
</context>
<context>
    <name>hookdesk::SnapshotActions</name>
    <message>
        <source>Co&amp;mpare…</source>
        <translation>&amp;Vergleichen…</translation>
    </message>
    <message>
        <source>Copy &amp;webhooks from…</source>
        <translation>&amp;Webhooks kopieren von…</translation>
    </message>
    <message>
        <source>E&amp;xport definitions…</source>
        <translation>Definitionen e&amp;xportieren…</translation>
    </message>
    <message>
        <source>This environment is read-only in Hookdesk.</source>
        <translation>Diese Umgebung ist in Hookdesk schreibgeschützt.</translation>
    </message>
</context>
<context>
    <name>hookdesk::SnippetsPane</name>
    <message>
        <source>Receiver code</source>
        <translation>Empfängercode</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Sprache</translation>
    </message>
    <message>
        <source>Copy c&amp;ode</source>
        <translation>C&amp;ode kopieren</translation>
    </message>
    <message>
        <source>Tested with known signatures. Free to use.</source>
        <translation>Mit bekannten Signaturen getestet. Frei verwendbar.</translation>
    </message>
    <message>
        <source>Not tested by us. Free to use.</source>
        <translation>Von uns nicht getestet. Frei verwendbar.</translation>
    </message>
</context>
<context>
    <name>hookdesk::SourcePicker</name>
    <message>
        <source>It is larger than 64 MB.</source>
        <translation>Sie ist größer als 64 MB.</translation>
    </message>
    <message>
        <source>Current</source>
        <translation>Aktuell</translation>
    </message>
    <message>
        <source>Open a file…</source>
        <translation>Datei öffnen…</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n webhook(s)</source>
        <extracomment>%1 is a moment, as in `2 hours ago`</extracomment>
        <translation>
            <numerusform>%1, %n Webhook</numerusform>
            <numerusform>%1, %n Webhooks</numerusform>
        </translation>
    </message>
    <message>
        <source>Open webhook definitions</source>
        <translation>Webhook-Definitionen öffnen</translation>
    </message>
    <message>
        <source>Webhook definitions (*.json);;All files (*)</source>
        <translation>Webhook-Definitionen (*.json);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>The file cannot be read. Choose another file.</source>
        <translation>Die Datei kann nicht gelesen werden. Wählen Sie eine andere Datei.</translation>
    </message>
    <message numerus="yes">
        <source>Nothing was read from %1: the file has %n problem(s).</source>
        <translation>
            <numerusform>Aus %1 wurde nichts gelesen: Die Datei hat %n Problem.</numerusform>
            <numerusform>Aus %1 wurde nichts gelesen: Die Datei hat %n Probleme.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>environment and file</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1 (incomplete)</source>
        <comment>a file</comment>
        <translation>%1 (unvollständig)</translation>
    </message>
    <message>
        <source>Current: not all webhooks were read</source>
        <translation>Aktuell: nicht alle Webhooks wurden gelesen</translation>
    </message>
</context>
<context>
    <name>hookdesk::StatePane</name>
    <message>
        <source>Details</source>
        <translation>Details</translation>
    </message>
    <message>
        <source>Loading</source>
        <translation>Wird geladen</translation>
    </message>
</context>
<context>
    <name>hookdesk::StatusArea</name>
    <message numerus="yes">
        <source>Tribe limits requests: %n request(s) continue in %1 s</source>
        <translation>
            <numerusform>Tribe begrenzt Anfragen: %n Anfrage geht in %1 s weiter</numerusform>
            <numerusform>Tribe begrenzt Anfragen: %n Anfragen gehen in %1 s weiter</numerusform>
        </translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation>Wird geladen…</translation>
    </message>
    <message>
        <source>Not connected</source>
        <translation>Nicht verbunden</translation>
    </message>
    <message>
        <source>Loaded %1, your last change %2</source>
        <translation>Geladen um %1, Ihre letzte Änderung %2</translation>
    </message>
    <message>
        <source>Loaded %1</source>
        <translation>Geladen um %1</translation>
    </message>
    <message>
        <source>Not all webhooks were read</source>
        <translation>Nicht alle Webhooks wurden gelesen</translation>
    </message>
    <message>
        <source>Not connected · %1</source>
        <comment>when it is tried again</comment>
        <translation>Nicht verbunden · %1</translation>
    </message>
</context>
<context>
    <name>hookdesk::StepMark</name>
    <message>
        <source>To do</source>
        <translation>Offen</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>Läuft</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Erledigt</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Fehlgeschlagen</translation>
    </message>
    <message>
        <source>Skipped</source>
        <translation>Übersprungen</translation>
    </message>
</context>
<context>
    <name>hookdesk::StepRow</name>
    <message>
        <source>Details</source>
        <translation>Details</translation>
    </message>
    <message>
        <source>Details: %1</source>
        <translation>Details: %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>step, state</comment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>hookdesk::StoreErrorText</name>
    <message>
        <source>Hookdesk could not open one of its files.</source>
        <translation>Hookdesk konnte eine seiner Dateien nicht öffnen.</translation>
    </message>
    <message>
        <source>Hookdesk may not write to one of its files.</source>
        <translation>Hookdesk darf in eine seiner Dateien nicht schreiben.</translation>
    </message>
    <message>
        <source>Another program uses a file of Hookdesk.</source>
        <translation>Ein anderes Programm verwendet eine Datei von Hookdesk.</translation>
    </message>
    <message>
        <source>The disk is full.</source>
        <translation>Der Datenträger ist voll.</translation>
    </message>
    <message>
        <source>A file of Hookdesk is damaged.</source>
        <translation>Eine Datei von Hookdesk ist beschädigt.</translation>
    </message>
    <message>
        <source>A file is from a newer version of Hookdesk.</source>
        <translation>Eine Datei stammt von einer neueren Version von Hookdesk.</translation>
    </message>
    <message>
        <source>Hookdesk could not use one of its files.</source>
        <translation>Hookdesk konnte eine seiner Dateien nicht verwenden.</translation>
    </message>
    <message>
        <source>Check the permissions of the file and its folder.</source>
        <translation>Prüfen Sie die Berechtigungen der Datei und ihres Ordners.</translation>
    </message>
    <message>
        <source>Close the other program. Hookdesk then tries again automatically.</source>
        <translation>Schließen Sie das andere Programm. Hookdesk versucht es dann automatisch erneut.</translation>
    </message>
    <message>
        <source>Free some disk space. Hookdesk then tries again automatically.</source>
        <translation>Schaffen Sie Platz auf dem Datenträger. Hookdesk versucht es dann automatisch erneut.</translation>
    </message>
    <message>
        <source>Hookdesk keeps it and starts a new one.</source>
        <translation>Hookdesk behält sie und beginnt eine neue.</translation>
    </message>
    <message>
        <source>Update Hookdesk, or move the file away.</source>
        <translation>Aktualisieren Sie Hookdesk oder verschieben Sie die Datei.</translation>
    </message>
    <message>
        <source>See the details.</source>
        <translation>Siehe Details.</translation>
    </message>
    <message>
        <source>The administrator of this computer does not allow this.</source>
        <translation>Der Administrator dieses Computers lässt es nicht zu.</translation>
    </message>
    <message>
        <source>Ask the administrator.</source>
        <translation>Fragen Sie den Administrator.</translation>
    </message>
</context>
<context>
    <name>hookdesk::StoreNotes</name>
    <message>
        <source>Retries cannot be resumed after a crash.</source>
        <translation>Erneute Zustellungen lassen sich nach einem Absturz nicht fortsetzen.</translation>
    </message>
    <message>
        <source>The retry journal was damaged. Hookdesk kept it and started a new one.</source>
        <translation>Das Journal der erneuten Zustellungen war beschädigt. Hookdesk hat es aufbewahrt und ein neues begonnen.</translation>
    </message>
    <message>
        <source>Failed events are not kept at the moment.</source>
        <translation>Fehlgeschlagene Ereignisse werden derzeit nicht aufbewahrt.</translation>
    </message>
    <message>
        <source>The archive was damaged. Hookdesk kept it and started a new one.</source>
        <translation>Das Archiv war beschädigt. Hookdesk hat es aufbewahrt und ein neues begonnen.</translation>
    </message>
    <message>
        <source>Activity is not recorded at the moment.</source>
        <translation>Aktivität wird derzeit nicht aufgezeichnet.</translation>
    </message>
    <message>
        <source>The activity journal was damaged. Hookdesk kept it and started a new one.</source>
        <translation>Das Aktivitätsjournal war beschädigt. Hookdesk hat es aufbewahrt und ein neues begonnen.</translation>
    </message>
    <message>
        <source>Snapshots are not kept at the moment.</source>
        <translation>Momentaufnahmen werden derzeit nicht aufbewahrt.</translation>
    </message>
    <message>
        <source>The snapshots were damaged. Hookdesk kept them and started new ones.</source>
        <translation>Die Momentaufnahmen waren beschädigt. Hookdesk hat sie aufbewahrt und neue begonnen.</translation>
    </message>
</context>
<context>
    <name>hookdesk::SupportReportDialog</name>
    <message>
        <source>Support report</source>
        <translation>Supportbericht</translation>
    </message>
    <message>
        <source>Read this before you share it. Only this text is copied or saved.</source>
        <translation>Lesen Sie dies, bevor Sie es weitergeben. Nur dieser Text wird kopiert oder gespeichert.</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopieren</translation>
    </message>
    <message>
        <source>&amp;Save…</source>
        <translation>&amp;Speichern…</translation>
    </message>
    <message>
        <source>Save the support report</source>
        <translation>Supportbericht speichern</translation>
    </message>
    <message>
        <source>Text (*.txt)</source>
        <translation>Text (*.txt)</translation>
    </message>
    <message>
        <source>The report could not be saved. Choose another folder.</source>
        <translation>Der Bericht konnte nicht gespeichert werden. Wählen Sie einen anderen Ordner.</translation>
    </message>
    <message>
        <source>Report saved.</source>
        <translation>Bericht gespeichert.</translation>
    </message>
</context>
<context>
    <name>hookdesk::TestEventDialog</name>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>%1 (values sent, not shown)</source>
        <translation>%1 (Werte gesendet, nicht angezeigt)</translation>
    </message>
    <message>
        <source>Body of the test event</source>
        <translation>Body des Testereignisses</translation>
    </message>
    <message>
        <source>Answer of the endpoint</source>
        <translation>Antwort des Endpunkts</translation>
    </message>
    <message>
        <source>&amp;Send</source>
        <translation>&amp;Senden</translation>
    </message>
    <message>
        <source>Send a test event</source>
        <translation>Testereignis senden</translation>
    </message>
    <message>
        <source>Without it, the event is unsigned</source>
        <translation>Ohne es wird das Ereignis nicht signiert</translation>
    </message>
    <message>
        <source>Nothing sent yet.</source>
        <translation>Noch nichts gesendet.</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Ereignis</translation>
    </message>
    <message>
        <source>Entity type</source>
        <translation>Entitätstyp</translation>
    </message>
    <message>
        <source>Send to</source>
        <translation>Senden an</translation>
    </message>
    <message>
        <source>Webhook secret</source>
        <translation>Webhook-Secret</translation>
    </message>
    <message>
        <source>Custom headers</source>
        <translation>Eigene Header</translation>
    </message>
    <message>
        <source>Copy as &amp;curl</source>
        <translation>Als &amp;curl kopieren</translation>
    </message>
    <message>
        <source>Copy as &amp;PowerShell</source>
        <translation>Als &amp;PowerShell kopieren</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Enter an address with https://.</source>
        <translation>Geben Sie eine Adresse mit https:// ein.</translation>
    </message>
    <message>
        <source>Without https, anyone on the way can read the headers.</source>
        <translation>Ohne https kann unterwegs jeder die Header lesen.</translation>
    </message>
    <message>
        <source>This is not JSON (line %1, column %2). You can still send it.</source>
        <translation>Dies ist kein JSON (Zeile %1, Spalte %2). Sie können es trotzdem senden.</translation>
    </message>
    <message>
        <source>Sending…</source>
        <translation>Wird gesendet…</translation>
    </message>
    <message>
        <source>(the answer is longer)</source>
        <translation>(die Antwort ist länger)</translation>
    </message>
    <message>
        <source>set by the delivery</source>
        <translation>von der Zustellung gesetzt</translation>
    </message>
    <message>
        <source>invalid characters in the name</source>
        <translation>ungültige Zeichen im Namen</translation>
    </message>
    <message>
        <source>invalid characters in the value</source>
        <translation>ungültige Zeichen im Wert</translation>
    </message>
    <message>
        <source>Sent more than once: %1</source>
        <translation>Mehr als einmal gesendet: %1</translation>
    </message>
    <message>
        <source>Sent in UTF-8, Tribe may differ: %1</source>
        <translation>In UTF-8 gesendet, Tribe kann abweichen: %1</translation>
    </message>
    <message>
        <source>(no name)</source>
        <translation>(kein Name)</translation>
    </message>
    <message>
        <source>Not sent: %1 (%2)</source>
        <comment>header, reason</comment>
        <translation>Nicht gesendet: %1 (%2)</translation>
    </message>
    <message>
        <source>unknown, none sent: Tribe did not list them</source>
        <translation>unbekannt, keine gesendet: Tribe hat sie nicht aufgeführt</translation>
    </message>
    <message>
        <source>The sandbox delivers to its own endpoint instead of %1.</source>
        <translation>Die Sandbox stellt an einen eigenen Endpunkt statt an %1 zu.</translation>
    </message>
    <message>
        <source>Through the proxy %1.</source>
        <translation>Über den Proxy %1.</translation>
    </message>
    <message>
        <source>Type the password in place of the dots.</source>
        <translation>Geben Sie das Passwort anstelle der Punkte ein.</translation>
    </message>
    <message>
        <source>This is production. The request really goes from this computer to the endpoint of %1.</source>
        <translation>Dies ist die Produktionsumgebung. Die Anfrage geht wirklich von diesem Computer an den Endpunkt von %1.</translation>
    </message>
    <message>
        <source>The request goes from this computer to the endpoint. It has the header X-Hookdesk-Test: 1 and a webhook id that does not exist.</source>
        <translation>Die Anfrage geht von diesem Computer an den Endpunkt. Sie hat den Header X-Hookdesk-Test: 1 und eine Webhook-ID, die es nicht gibt.</translation>
    </message>
    <message>
        <source>Hidden: %1.</source>
        <comment>hidden characters and where they are</comment>
        <translation>Verborgen: %1.</translation>
    </message>
</context>
<context>
    <name>hookdesk::TryAgainAction</name>
    <message>
        <source>Try now</source>
        <translation>Jetzt versuchen</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
</context>
<context>
    <name>hookdesk::UrlRuleModel</name>
    <message>
        <source>Find (host, .domain or start of the address)</source>
        <translation>Suchen (Host, .domain oder Anfang der Adresse)</translation>
    </message>
    <message>
        <source>Replace with</source>
        <translation>Ersetzen durch</translation>
    </message>
</context>
<context>
    <name>hookdesk::ValueTable</name>
    <message>
        <source>Add rule</source>
        <translation>Regel hinzufügen</translation>
    </message>
</context>
<context>
    <name>hookdesk::VerdictLabel</name>
    <message>
        <source>Verdict</source>
        <translation>Urteil</translation>
    </message>
</context>
<context>
    <name>hookdesk::VerdictView</name>
    <message>
        <source>Expected signature</source>
        <translation>Erwartete Signatur</translation>
    </message>
    <message>
        <source>Expected hexadecimal digest</source>
        <translation>Erwarteter hexadezimaler Digest</translation>
    </message>
    <message>
        <source>Copy the expected signature</source>
        <translation>Erwartete Signatur kopieren</translation>
    </message>
    <message>
        <source>Hexadecimal digest</source>
        <translation>Hexadezimaler Digest</translation>
    </message>
    <message>
        <source>Copy the hexadecimal digest</source>
        <translation>Hexadezimalen Digest kopieren</translation>
    </message>
    <message>
        <source>Nothing to check yet</source>
        <translation>Noch nichts zu prüfen</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>Wird geprüft…</translation>
    </message>
</context>
<context>
    <name>hookdesk::WebhookActions</name>
    <message>
        <source>&amp;New webhook…</source>
        <translation>&amp;Neuer Webhook…</translation>
    </message>
    <message>
        <source>Create another &amp;like this…</source>
        <translation>Ä&amp;hnlichen erstellen…</translation>
    </message>
    <message>
        <source>Show &amp;failed events</source>
        <translation>&amp;Fehlgeschlagene Ereignisse anzeigen</translation>
    </message>
    <message>
        <source>&amp;Reactivate…</source>
        <translation>&amp;Reaktivieren…</translation>
    </message>
    <message>
        <source>Send a &amp;test event…</source>
        <translation>&amp;Testereignis senden…</translation>
    </message>
    <message>
        <source>&amp;Delete…</source>
        <translation>&amp;Löschen…</translation>
    </message>
    <message>
        <source>Re&amp;fresh</source>
        <translation>&amp;Aktualisieren</translation>
    </message>
    <message>
        <source>F&amp;ilter by name</source>
        <translation>Nach &amp;Namen filtern</translation>
    </message>
    <message>
        <source>Clear filters</source>
        <translation>Filter zurücksetzen</translation>
    </message>
    <message>
        <source>Show &amp;details</source>
        <translation>&amp;Details anzeigen</translation>
    </message>
    <message>
        <source>&amp;Copy rows</source>
        <translation>&amp;Zeilen kopieren</translation>
    </message>
    <message>
        <source>Copy &amp;id</source>
        <translation>&amp;ID kopieren</translation>
    </message>
    <message>
        <source>Copy &amp;endpoint</source>
        <translation>&amp;Endpunkt kopieren</translation>
    </message>
    <message>
        <source>This environment is read-only in Hookdesk.</source>
        <translation>Diese Umgebung ist in Hookdesk schreibgeschützt.</translation>
    </message>
    <message>
        <source>No webhook selected.</source>
        <translation>Kein Webhook ausgewählt.</translation>
    </message>
    <message>
        <source>Select one webhook.</source>
        <translation>Wählen Sie einen Webhook aus.</translation>
    </message>
    <message>
        <source>None of the selected webhooks is deactivated.</source>
        <translation>Keiner der ausgewählten Webhooks ist deaktiviert.</translation>
    </message>
    <message>
        <source>The webhooks are being loaded.</source>
        <translation>Die Webhooks werden geladen.</translation>
    </message>
    <message>
        <source>No filter set.</source>
        <translation>Kein Filter gesetzt.</translation>
    </message>
    <message>
        <source>Chec&amp;k endpoint</source>
        <translation>Endpunkt &amp;prüfen</translation>
    </message>
    <message>
        <source>Copy as command</source>
        <translation>Als Befehl kopieren</translation>
    </message>
    <message>
        <source>hookdeskctl has no command for this.</source>
        <translation>hookdeskctl hat dafür keinen Befehl.</translation>
    </message>
</context>
<context>
    <name>hookdesk::WebhookColumns</name>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Entity type</source>
        <translation>Entitätstyp</translation>
    </message>
    <message>
        <source>Endpoint</source>
        <translation>Endpunkt</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>status, meaning</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Failures (24 h)</source>
        <translation>Fehler (24 h)</translation>
    </message>
    <message>
        <source>Headers</source>
        <translation>Header</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Erstellt</translation>
    </message>
    <message>
        <source>off since %1</source>
        <comment>time</comment>
        <translation>aus seit %1</translation>
    </message>
    <message>
        <source>off</source>
        <translation>aus</translation>
    </message>
    <message>
        <source>Last failed delivery: %1. Tribe does not report when it deactivated the webhook.</source>
        <translation>Letzte fehlgeschlagene Zustellung: %1. Tribe sagt nicht, wann es den Webhook deaktiviert hat.</translation>
    </message>
    <message>
        <source>Time unknown: the event log has no failures of this webhook.</source>
        <translation>Zeitpunkt unbekannt: Das Ereignisprotokoll enthält keine Fehler dieses Webhooks.</translation>
    </message>
    <message>
        <source>Time unknown.</source>
        <translation>Zeitpunkt unbekannt.</translation>
    </message>
</context>
<context>
    <name>hookdesk::WebhookDecoder</name>
    <message>
        <source>More records could not be read.</source>
        <translation>Weitere Datensätze konnten nicht gelesen werden.</translation>
    </message>
    <message>
        <source>Record %1 is not an object.</source>
        <translation>Datensatz %1 ist kein Objekt.</translation>
    </message>
    <message>
        <source>Record %1 has no usable id.</source>
        <translation>Datensatz %1 hat keine verwendbare ID.</translation>
    </message>
</context>
<context>
    <name>hookdesk::WebhookDetails</name>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Entity type</source>
        <translation>Entitätstyp</translation>
    </message>
    <message>
        <source>Endpoint</source>
        <translation>Endpunkt</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Erstellt</translation>
    </message>
    <message>
        <source>Failures</source>
        <translation>Fehler</translation>
    </message>
    <message>
        <source>Headers</source>
        <translation>Header</translation>
    </message>
    <message>
        <source>Other fields</source>
        <translation>Weitere Felder</translation>
    </message>
    <message>
        <source>Raw record</source>
        <translation>Rohdatensatz</translation>
    </message>
    <message>
        <source>Copy: %1</source>
        <translation>Kopieren: %1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>status, what the lists say</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Reactivate…</source>
        <translation>Reaktivieren…</translation>
    </message>
    <message>
        <source>Check endpoint</source>
        <translation>Endpunkt prüfen</translation>
    </message>
    <message>
        <source>Failures, last 24 hours</source>
        <translation>Fehler, letzte 24 Stunden</translation>
    </message>
    <message>
        <source>Show failed events</source>
        <translation>Fehlgeschlagene Ereignisse anzeigen</translation>
    </message>
    <message>
        <source>since %1</source>
        <comment>time</comment>
        <translation>seit %1</translation>
    </message>
</context>
<context>
    <name>hookdesk::WebhookFilterBar</name>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Entity type</source>
        <translation>Entitätstyp</translation>
    </message>
    <message>
        <source>Filter by name</source>
        <translation>Nach Namen filtern</translation>
    </message>
    <message>
        <source>All</source>
        <comment>status</comment>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Entity type filter</source>
        <translation>Entitätstypfilter</translation>
    </message>
    <message>
        <source>All</source>
        <comment>entity types</comment>
        <translation>Alle</translation>
    </message>
    <message numerus="yes">
        <source>Only %n webhook(s)</source>
        <translation>
            <numerusform>Nur %n Webhook</numerusform>
            <numerusform>Nur %n Webhooks</numerusform>
        </translation>
    </message>
    <message>
        <source>Show the other webhooks, too</source>
        <translation>Auch die anderen Webhooks anzeigen</translation>
    </message>
</context>
<context>
    <name>hookdesk::WebhookInspector</name>
    <message>
        <source>%1: %2</source>
        <comment>field, value</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>several</source>
        <translation>mehrere</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Details</translation>
    </message>
    <message>
        <source>Select a webhook</source>
        <translation>Wählen Sie einen Webhook aus</translation>
    </message>
    <message numerus="yes">
        <source>%n webhook(s) selected</source>
        <translation>
            <numerusform>%n Webhook ausgewählt</numerusform>
            <numerusform>%n Webhooks ausgewählt</numerusform>
        </translation>
    </message>
    <message>
        <source>Entity type</source>
        <translation>Entitätstyp</translation>
    </message>
    <message>
        <source>Endpoint</source>
        <translation>Endpunkt</translation>
    </message>
</context>
<context>
    <name>hookdesk::WebhookName</name>
    <message>
        <source>%1 (deleted)</source>
        <comment>webhook</comment>
        <translation>%1 (gelöscht)</translation>
    </message>
</context>
<context>
    <name>hookdesk::WebhookPresentation</name>
    <message>
        <source>Active</source>
        <translation>Aktiv</translation>
    </message>
    <message>
        <source>At risk</source>
        <translation>Gefährdet</translation>
    </message>
    <message>
        <source>Deactivated</source>
        <translation>Deaktiviert</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Unbekannt</translation>
    </message>
    <message>
        <source>Tribe delivers events to this webhook.</source>
        <translation>Tribe stellt diesem Webhook Ereignisse zu.</translation>
    </message>
    <message>
        <source>Many failures in the last 24 hours. After 100, Tribe deactivates the webhook.</source>
        <translation>Viele Fehler in den letzten 24 Stunden. Nach 100 deaktiviert Tribe den Webhook.</translation>
    </message>
    <message>
        <source>Tribe delivers nothing until you reactivate it.</source>
        <translation>Tribe stellt nichts zu, bis Sie ihn reaktivieren.</translation>
    </message>
    <message>
        <source>Tribe did not report whether this webhook is deactivated.</source>
        <translation>Tribe hat nicht gemeldet, ob dieser Webhook deaktiviert ist.</translation>
    </message>
    <message>
        <source>Tribe sent no headers for this webhook.</source>
        <translation>Tribe hat für diesen Webhook keine Header gesendet.</translation>
    </message>
    <message>
        <source>No custom headers.</source>
        <translation>Keine eigenen Header.</translation>
    </message>
    <message>
        <source>Not listed yet</source>
        <translation>Noch nicht gelistet</translation>
    </message>
    <message>
        <source>Not confirmed yet</source>
        <translation>Noch nicht bestätigt</translation>
    </message>
    <message>
        <source>Just created in Hookdesk, not yet in Tribe&apos;s list.</source>
        <translation>Gerade in Hookdesk erstellt, noch nicht in der Liste von Tribe.</translation>
    </message>
    <message>
        <source>Just reactivated in Hookdesk, still deactivated in one of Tribe&apos;s lists.</source>
        <translation>Gerade in Hookdesk reaktiviert, in einer Liste von Tribe noch deaktiviert.</translation>
    </message>
</context>
<context>
    <name>hookdesk::WebhookQuestions</name>
    <message>
        <source>Delete webhooks</source>
        <translation>Webhooks löschen</translation>
    </message>
    <message numerus="yes">
        <source>Delete %n webhook(s) from %1?</source>
        <translation>
            <numerusform>%n Webhook aus %1 löschen?</numerusform>
            <numerusform>%n Webhooks aus %1 löschen?</numerusform>
        </translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>This is production. Type “%1” or %2 to continue:</source>
        <translation>Dies ist die Produktionsumgebung. Geben Sie „%1“ oder %2 ein, um fortzufahren:</translation>
    </message>
    <message>
        <source>Type “%1” or %2 to continue:</source>
        <translation>Geben Sie „%1“ oder %2 ein, um fortzufahren:</translation>
    </message>
    <message>
        <source>This is production. Type “%1” to continue:</source>
        <translation>Dies ist die Produktionsumgebung. Geben Sie „%1“ ein, um fortzufahren:</translation>
    </message>
    <message>
        <source>Type “%1” to continue:</source>
        <translation>Geben Sie „%1“ ein, um fortzufahren:</translation>
    </message>
    <message>
        <source>Tribe stops delivering to their endpoints. You can undo this under Jobs for some seconds. After that, a webhook can only be created again, with a new secret.</source>
        <translation>Tribe stellt ihren Endpunkten nichts mehr zu. Einige Sekunden lang können Sie dies unter „Aufträge“ rückgängig machen. Danach lässt sich ein Webhook nur neu erstellen, mit neuem Secret.</translation>
    </message>
</context>
<context>
    <name>hookdesk::WebhookTableView</name>
    <message>
        <source>Webhooks</source>
        <translation>Webhooks</translation>
    </message>
</context>
<context>
    <name>hookdesk::WebhooksPage</name>
    <message>
        <source>New webhook…</source>
        <translation>Neuer Webhook…</translation>
    </message>
    <message>
        <source>Reactivate…</source>
        <translation>Reaktivieren…</translation>
    </message>
    <message>
        <source>Delete…</source>
        <translation>Löschen…</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>Aktualisieren</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>shown, all</comment>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>Loading %1 of %2…</source>
        <comment>loaded, all</comment>
        <translation>%1 von %2 geladen…</translation>
    </message>
    <message>
        <source>Loading… %1 so far</source>
        <translation>Wird geladen… bisher %1</translation>
    </message>
    <message>
        <source>No webhook matches the filter</source>
        <translation>Kein Webhook passt zum Filter</translation>
    </message>
    <message>
        <source>Not all webhooks are loaded yet.</source>
        <translation>Noch sind nicht alle Webhooks geladen.</translation>
    </message>
    <message>
        <source>None of the %1 webhooks has this name, status and type.</source>
        <translation>Keiner der %1 Webhooks hat diesen Namen, Status und Typ.</translation>
    </message>
    <message>
        <source>Loading webhooks…</source>
        <translation>Webhooks werden geladen…</translation>
    </message>
    <message>
        <source>The webhooks are not loaded</source>
        <translation>Die Webhooks sind nicht geladen</translation>
    </message>
    <message>
        <source>Loading was stopped too early. Refresh to try again.</source>
        <translation>Das Laden wurde zu früh gestoppt. Aktualisieren Sie, um es erneut zu versuchen.</translation>
    </message>
    <message>
        <source>No webhooks yet</source>
        <translation>Noch keine Webhooks</translation>
    </message>
    <message>
        <source>A webhook reports changes in Tribe to another system as they happen.</source>
        <translation>Ein Webhook teilt einem anderen System Änderungen in Tribe mit, sobald sie geschehen.</translation>
    </message>
    <message>
        <source>%1 was created.</source>
        <translation>%1 wurde erstellt.</translation>
    </message>
    <message>
        <source>%1 was created. The answer was lost, but it is in the list.</source>
        <translation>%1 wurde erstellt. Die Antwort ging verloren, aber er steht in der Liste.</translation>
    </message>
    <message numerus="yes">
        <source>%n webhook(s) could not be deleted.</source>
        <translation>
            <numerusform>%n Webhook konnte nicht gelöscht werden.</numerusform>
            <numerusform>%n Webhooks konnten nicht gelöscht werden.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n webhook(s) could not be reactivated.</source>
        <translation>
            <numerusform>%n Webhook konnte nicht reaktiviert werden.</numerusform>
            <numerusform>%n Webhooks konnten nicht reaktiviert werden.</numerusform>
        </translation>
    </message>
    <message>
        <source>Remember its secret</source>
        <translation>Secret merken</translation>
    </message>
    <message>
        <source>Keep this secret in the keyring.</source>
        <translation>Bewahrt dieses Secret im Schlüsselbund auf.</translation>
    </message>
    <message>
        <source>The secret of %1 is in the keyring.</source>
        <translation>Das Secret von %1 ist im Schlüsselbund.</translation>
    </message>
    <message numerus="yes">
        <source>%1, of which %n are at risk</source>
        <comment>all</comment>
        <translation>
            <numerusform>%1, davon %n gefährdet</numerusform>
            <numerusform>%1, davon %n gefährdet</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, of which %n are deactivated</source>
        <comment>all</comment>
        <translation>
            <numerusform>%1, davon %n deaktiviert</numerusform>
            <numerusform>%1, davon %n deaktiviert</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, of which %n are deactivated and %2 at risk</source>
        <comment>all, at risk</comment>
        <translation>
            <numerusform>%1, davon %n deaktiviert und %2 gefährdet</numerusform>
            <numerusform>%1, davon %n deaktiviert und %2 gefährdet</numerusform>
        </translation>
    </message>
    <message>
        <source>The filters were cleared to show it.</source>
        <translation>Die Filter wurden gelöscht, um ihn zu zeigen.</translation>
    </message>
    <message>
        <source>This webhook is no longer in Tribe.</source>
        <translation>Dieser Webhook ist nicht mehr in Tribe.</translation>
    </message>
</context>
<context>
    <name>hookdesk::WelcomePage</name>
    <message>
        <source>Try the sandbox</source>
        <translation>Sandbox ausprobieren</translation>
    </message>
    <message>
        <source>A simulated environment with 40 webhooks. It runs only on this computer; nothing reaches Tribe.</source>
        <translation>Eine simulierte Umgebung mit 40 Webhooks. Sie läuft nur auf diesem Computer; nichts erreicht Tribe.</translation>
    </message>
    <message>
        <source>Connect an environment</source>
        <translation>Umgebung verbinden</translation>
    </message>
    <message>
        <source>Your own Tribe CRM environment, with the client id and secret of an application. You can make it read-only.</source>
        <translation>Ihre eigene Tribe-CRM-Umgebung, mit Client-ID und Client-Secret einer Anwendung. Sie lässt sich schreibgeschützt verbinden.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>See what your webhooks do</source>
        <translation>Sehen, was Ihre Webhooks tun</translation>
    </message>
    <message>
        <source>Hookdesk shows which webhooks of a Tribe CRM environment are broken and why. Create, reactivate and delete them here.</source>
        <translation>Hookdesk zeigt, welche Webhooks einer Tribe-CRM-Umgebung defekt sind und warum. Erstellen, reaktivieren und löschen Sie sie hier.</translation>
    </message>
    <message>
        <source>Try without PKCE</source>
        <translation>Ohne PKCE versuchen</translation>
    </message>
    <message>
        <source>Some authorization servers refuse PKCE, which protects the log-in. If it works without, Hookdesk remembers that.</source>
        <translation>Manche Autorisierungsserver lehnen PKCE ab, das die Anmeldung schützt. Klappt es ohne, merkt Hookdesk sich das.</translation>
    </message>
</context>
</TS>

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
        <source>That of the kind, or for example #b45f06</source>
        <translation>Die der Art oder zum Beispiel #b45f06</translation>
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
        <source>&amp;Before something dangerous</source>
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
        <source>Key of the certificate</source>
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
        <source>Passphrase of the key</source>
        <translation>Passphrase des Schlüssels</translation>
    </message>
    <message>
        <source>Of an encrypted key</source>
        <translation>Eines verschlüsselten Schlüssels</translation>
    </message>
</context>
<context>
    <name>Advice</name>
    <message>
        <source>Body, secret and algorithm are right. The value was changed when it was copied or passed on.</source>
        <translation>Body, Secret und Algorithmus stimmen. Der Wert wurde beim Kopieren oder Weitergeben verändert.</translation>
    </message>
    <message>
        <source>Compare the header&apos;s value exactly as it was received: add no quotes and decode nothing.</source>
        <translation>Vergleichen Sie den Wert des Headers genau so, wie er empfangen wurde: keine Anführungszeichen hinzufügen und nichts dekodieren.</translation>
    </message>
    <message>
        <source>Body, secret and algorithm are right. Only the 64 bytes of the digest are written in another form.</source>
        <translation>Body, Secret und Algorithmus stimmen. Nur sind die 64 Bytes des Digests in einer anderen Form geschrieben.</translation>
    </message>
    <message>
        <source>Convert the 64 bytes of the digest to Base64, not the text of its hexadecimal digits: the result has 88 characters and ends in “==”.</source>
        <translation>Wandeln Sie die 64 Bytes des Digests in Base64 um, nicht den Text seiner Hexadezimalziffern: Das Ergebnis hat 88 Zeichen und endet auf „==“.</translation>
    </message>
    <message>
        <source>The right signature is there, with something around it that Tribe does not send.</source>
        <translation>Die richtige Signatur ist vorhanden, aber mit etwas darum herum, das Tribe nicht sendet.</translation>
    </message>
    <message>
        <source>Find out what adds it on the way, such as a proxy or a gateway, and remove it before comparing.</source>
        <translation>Finden Sie heraus, was es unterwegs hinzufügt, etwa ein Proxy oder ein Gateway, und entfernen Sie es vor dem Vergleich.</translation>
    </message>
    <message>
        <source>The value is only the beginning of the right signature.</source>
        <translation>Der Wert ist nur der Anfang der richtigen Signatur.</translation>
    </message>
    <message>
        <source>Look for a database column, a variable or a log line that is too short: a signature has 88 characters.</source>
        <translation>Suchen Sie nach einer Datenbankspalte, einer Variablen oder einer Protokollzeile, die zu kurz ist: Eine Signatur hat 88 Zeichen.</translation>
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
        <source>Compute an HMAC with SHA-512: the secret is its key, the body its message.</source>
        <translation>Berechnen Sie einen HMAC mit SHA-512: Das Secret ist sein Schlüssel, der Body seine Nachricht.</translation>
    </message>
    <message>
        <source>The HMAC was computed with another hash function.</source>
        <translation>Der HMAC wurde mit einer anderen Hashfunktion berechnet.</translation>
    </message>
    <message>
        <source>Use SHA-512. If the sender chose the other function, check whether the request comes from Tribe at all.</source>
        <translation>Verwenden Sie SHA-512. Hat der Absender die andere Funktion gewählt, prüfen Sie, ob die Anfrage überhaupt von Tribe kommt.</translation>
    </message>
    <message>
        <source>The body was used as the key, and the secret as the message.</source>
        <translation>Der Body wurde als Schlüssel verwendet und das Secret als Nachricht.</translation>
    </message>
    <message>
        <source>Pass the secret as the key of the HMAC, and the body as its message.</source>
        <translation>Übergeben Sie das Secret als Schlüssel des HMAC und den Body als dessen Nachricht.</translation>
    </message>
    <message>
        <source>The signature was made with a secret whose bytes differ from the one entered here.</source>
        <translation>Die Signatur wurde mit einem Secret erstellt, dessen Bytes von dem hier eingegebenen abweichen.</translation>
    </message>
    <message>
        <source>Copy the secret from Tribe again and use its UTF-8 bytes unchanged. Check how the receiver stores and reads it.</source>
        <translation>Kopieren Sie das Secret erneut aus Tribe und verwenden Sie seine UTF-8-Bytes unverändert. Prüfen Sie, wie der Empfänger es speichert und liest.</translation>
    </message>
    <message>
        <source>The signature was made without a secret.</source>
        <translation>Die Signatur wurde ohne Secret erstellt.</translation>
    </message>
    <message>
        <source>Check that the receiver really reads its secret: a variable that is not set gives an empty one.</source>
        <translation>Prüfen Sie, ob der Empfänger sein Secret wirklich liest: Eine nicht gesetzte Variable ergibt ein leeres.</translation>
    </message>
    <message>
        <source>The request was signed for another webhook or environment.</source>
        <translation>Die Anfrage wurde für einen anderen Webhook oder eine andere Umgebung signiert.</translation>
    </message>
    <message>
        <source>Choose the secret by the “webhookId” in the body, or correct the endpoint of the other webhook.</source>
        <translation>Wählen Sie das Secret anhand der „webhookId“ im Body oder korrigieren Sie den Endpunkt des anderen Webhooks.</translation>
    </message>
    <message>
        <source>Only spaces, line endings or a byte order mark differ from what was signed.</source>
        <translation>Nur Leerzeichen, Zeilenenden oder eine Byte-Order-Mark weichen von dem ab, was signiert wurde.</translation>
    </message>
    <message>
        <source>Compute the signature from the bytes as they arrive, before anything reads, trims or stores them as text. Pasted text may have changed: load the body from a file.</source>
        <translation>Berechnen Sie die Signatur aus den Bytes, wie sie ankommen, bevor etwas sie als Text liest, kürzt oder speichert. Eingefügter Text kann verändert sein: Laden Sie den Body aus einer Datei.</translation>
    </message>
    <message>
        <source>The body was parsed and written again, so its bytes are no longer those that were signed.</source>
        <translation>Der Body wurde geparst und neu geschrieben; seine Bytes sind daher nicht mehr die, die signiert wurden.</translation>
    </message>
    <message>
        <source>Verify the raw body first and parse it afterwards: no JSON middleware before the check.</source>
        <translation>Prüfen Sie zuerst den rohen Body und parsen Sie ihn danach: keine JSON-Middleware vor der Prüfung.</translation>
    </message>
    <message>
        <source>The body was decoded, or encoded once more, on the way.</source>
        <translation>Der Body wurde unterwegs dekodiert oder noch einmal kodiert.</translation>
    </message>
    <message>
        <source>Take the body as bytes from the request, before it is converted to text, decompressed or decoded.</source>
        <translation>Entnehmen Sie den Body der Anfrage als Bytes, bevor er in Text umgewandelt, entpackt oder dekodiert wird.</translation>
    </message>
    <message>
        <source>The signature belongs to different content.</source>
        <translation>Die Signatur gehört zu einem anderen Inhalt.</translation>
    </message>
    <message>
        <source>Check that the receiver takes the header and the body from the same request, and uses the whole body.</source>
        <translation>Prüfen Sie, ob der Empfänger Header und Body derselben Anfrage entnimmt und den ganzen Body verwendet.</translation>
    </message>
    <message>
        <source>Only characters that nobody sees differ from what was signed.</source>
        <translation>Nur Zeichen, die niemand sieht, weichen von dem ab, was signiert wurde.</translation>
    </message>
    <message>
        <source>They come from copying out of a chat, a document or a web page: load the body from a file as it was received.</source>
        <translation>Sie stammen vom Kopieren aus einem Chat, einem Dokument oder einer Webseite: Laden Sie den Body aus einer Datei, so wie er empfangen wurde.</translation>
    </message>
</context>
<context>
    <name>BasicAuthDialog</name>
    <message>
        <source>Basic authentication</source>
        <translation>Basic-Authentifizierung</translation>
    </message>
    <message>
        <source>User and password become an “Authorization” header. Tribe documents that Basic authentication is set up by Tribe Support; a custom header may do the same, so test the webhook afterwards.</source>
        <translation>Benutzer und Passwort werden zu einem „Authorization“-Header. Laut der Dokumentation von Tribe richtet Tribe Support die Basic-Authentifizierung ein; ein eigener Header leistet vielleicht dasselbe. Testen Sie den Webhook daher anschließend.</translation>
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
</context>
<context>
    <name>CommandLine</name>
    <message>
        <source>Connect to the stored environment with this name.</source>
        <translation>Mit der gespeicherten Umgebung dieses Namens verbinden.</translation>
    </message>
    <message>
        <source>Start a sandbox server and connect to it.</source>
        <translation>Einen Sandbox-Server starten und damit verbinden.</translation>
    </message>
    <message>
        <source>Connect at once to the API at this address.</source>
        <translation>Sofort mit der API unter dieser Adresse verbinden.</translation>
    </message>
    <message>
        <source>The address of the authorization server.</source>
        <translation>Die Adresse des Autorisierungsservers.</translation>
    </message>
    <message>
        <source>The client id. The secret comes from the variable HOOKDESK_CLIENT_SECRET, or a ready token from HOOKDESK_ACCESS_TOKEN.</source>
        <translation>Die Client-ID. Das Secret kommt aus der Variablen HOOKDESK_CLIENT_SECRET oder ein fertiges Token aus HOOKDESK_ACCESS_TOKEN.</translation>
    </message>
    <message>
        <source>A JSON file that corrects paths and field names of the API.</source>
        <translation>Eine JSON-Datei, die Pfade und Feldnamen der API korrigiert.</translation>
    </message>
    <message>
        <source>Keep settings in this folder.</source>
        <translation>Einstellungen in diesem Ordner aufbewahren.</translation>
    </message>
    <message>
        <source>Append what the program does to this file, without secrets and bodies.</source>
        <translation>An diese Datei anhängen, was das Programm tut, ohne Secrets und Bodys.</translation>
    </message>
    <message>
        <source>Refuse everything that would change something.</source>
        <translation>Alles ablehnen, was etwas ändern würde.</translation>
    </message>
    <message>
        <source>%1 must be an https address (plain http only for this machine) without user name and password.</source>
        <translation>%1 muss eine https-Adresse ohne Benutzername und Passwort sein (einfaches http nur für diesen Computer).</translation>
    </message>
    <message>
        <source>A console for the webhooks of a Tribe CRM environment.</source>
        <translation>Eine Konsole für die Webhooks einer Tribe-CRM-Umgebung.</translation>
    </message>
    <message>
        <source>Hookdesk does not know what to do with “%1”.</source>
        <translation>Hookdesk kann mit „%1“ nichts anfangen.</translation>
    </message>
    <message>
        <source>--api-map belongs to the environment of --api-url.</source>
        <translation>--api-map gehört zur Umgebung von --api-url.</translation>
    </message>
    <message>
        <source>--log needs the name of a file.</source>
        <translation>--log braucht den Namen einer Datei.</translation>
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
        <source>Si&amp;gn in</source>
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
        <source>Re&amp;member the secret in the keychain</source>
        <translation>Secret im Schlüsselbund &amp;merken</translation>
    </message>
    <message>
        <source>&amp;Read-only: Hookdesk refuses to change anything there</source>
        <translation>Sc&amp;hreibgeschützt: Hookdesk lehnt dort jede Änderung ab</translation>
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
        <source>Copies the result of every step as text, without secrets</source>
        <translation>Kopiert das Ergebnis jedes Schrittes als Text, ohne Secrets</translation>
    </message>
    <message>
        <source>A&amp;dvanced</source>
        <translation>Er&amp;weitert</translation>
    </message>
    <message>
        <source>Connection t&amp;est</source>
        <translation>Ver&amp;bindungstest</translation>
    </message>
</context>
<context>
    <name>FindingText</name>
    <message>
        <source>Give the environment a name.</source>
        <translation>Geben Sie der Umgebung einen Namen.</translation>
    </message>
    <message>
        <source>The URL is missing.</source>
        <translation>Die URL fehlt.</translation>
    </message>
    <message>
        <source>The client id is missing.</source>
        <translation>Die Client-ID fehlt.</translation>
    </message>
    <message>
        <source>The host of the proxy is missing.</source>
        <translation>Der Host des Proxys fehlt.</translation>
    </message>
    <message>
        <source>This is missing.</source>
        <translation>Dies fehlt.</translation>
    </message>
    <message>
        <source>From %1 to %2 seconds, or 0.</source>
        <translation>Von %1 bis %2 Sekunden oder 0.</translation>
    </message>
    <message>
        <source>This number is too small or too large.</source>
        <translation>Diese Zahl ist zu klein oder zu groß.</translation>
    </message>
    <message>
        <source>Another environment has this name.</source>
        <translation>Eine andere Umgebung hat diesen Namen.</translation>
    </message>
    <message>
        <source>This is not an address.</source>
        <translation>Dies ist keine Adresse.</translation>
    </message>
    <message>
        <source>This must be an https:// address with a host and without user or password; http:// only for this computer.</source>
        <translation>Dies muss eine https://-Adresse mit Host und ohne Benutzer oder Passwort sein; http:// nur für diesen Computer.</translation>
    </message>
    <message>
        <source>The address must end after the host; Hookdesk knows the paths.</source>
        <translation>Die Adresse muss nach dem Host enden; Hookdesk kennt die Pfade.</translation>
    </message>
    <message>
        <source>The address must not have a “?” or “#”.</source>
        <translation>Die Adresse darf kein „?“ oder „#“ enthalten.</translation>
    </message>
    <message>
        <source>A colour is written like #b45f06.</source>
        <translation>Eine Farbe wird wie #b45f06 geschrieben.</translation>
    </message>
    <message>
        <source>There is no such file, or you may not read it.</source>
        <translation>Diese Datei existiert nicht oder darf nicht gelesen werden.</translation>
    </message>
    <message>
        <source>A client certificate and its key belong together: name both.</source>
        <translation>Ein Client-Zertifikat und sein Schlüssel gehören zusammen: Geben Sie beide an.</translation>
    </message>
    <message>
        <source>The key is encrypted: type its passphrase.</source>
        <translation>Der Schlüssel ist verschlüsselt: Geben Sie seine Passphrase ein.</translation>
    </message>
    <message>
        <source>This passphrase does not open the key.</source>
        <translation>Diese Passphrase öffnet den Schlüssel nicht.</translation>
    </message>
    <message>
        <source>This file cannot be used.</source>
        <translation>Diese Datei ist nicht verwendbar.</translation>
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
        <source>&amp;Rows of tables</source>
        <translation>Tabellen&amp;zeilen</translation>
    </message>
    <message>
        <source>Rows of tables</source>
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
        <source>&amp;Working</source>
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
        <source>Ask first, outside production</source>
        <translation>Vorher nachfragen, außerhalb der Produktion</translation>
    </message>
    <message>
        <source>Before events are &amp;retried</source>
        <translation>Bevor Ereignisse &amp;erneut zugestellt werden</translation>
    </message>
    <message>
        <source>Before a webhook is &amp;deleted</source>
        <translation>Bevor ein Webhook ge&amp;löscht wird</translation>
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
        <source>With their payloads. That they failed is remembered in any case, for the failure budget.</source>
        <translation>Mit ihren Nutzdaten. Dass sie fehlgeschlagen sind, wird für das Fehlerbudget in jedem Fall vermerkt.</translation>
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
        <translation>Megabyte an Ereignissen, die aufbewahrt werden</translation>
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
        <source>The keyring does not let Hookdesk in.</source>
        <translation>Der Schlüsselbund lässt Hookdesk nicht zu.</translation>
    </message>
    <message>
        <source>Unlocking the keyring was cancelled.</source>
        <translation>Das Entsperren des Schlüsselbunds wurde abgebrochen.</translation>
    </message>
    <message>
        <source>The keyring has not answered yet.</source>
        <translation>Der Schlüsselbund hat noch nicht geantwortet.</translation>
    </message>
    <message>
        <source>The list of environments cannot be written.</source>
        <translation>Die Liste der Umgebungen kann nicht geschrieben werden.</translation>
    </message>
    <message>
        <source>The keyring reports an error.</source>
        <translation>Der Schlüsselbund meldet einen Fehler.</translation>
    </message>
    <message>
        <source>Type the secret for this session only.</source>
        <translation>Geben Sie das Secret nur für diese Sitzung ein.</translation>
    </message>
    <message>
        <source>Unlock it and try again, or type the secret for this session only.</source>
        <translation>Entsperren Sie ihn und versuchen Sie es erneut, oder geben Sie das Secret nur für diese Sitzung ein.</translation>
    </message>
    <message>
        <source>Try again.</source>
        <translation>Versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>Another log-in waits in the browser.</source>
        <translation>Im Browser wartet noch eine andere Anmeldung.</translation>
    </message>
    <message>
        <source>Finish or cancel it first.</source>
        <translation>Schließen Sie diese zuerst ab oder brechen Sie sie ab.</translation>
    </message>
    <message>
        <source>The authorization URL is not safe.</source>
        <translation>Die Autorisierungs-URL ist nicht sicher.</translation>
    </message>
    <message>
        <source>It must be https://.</source>
        <translation>Sie muss mit https:// beginnen.</translation>
    </message>
    <message>
        <source>Another program uses the redirect port.</source>
        <translation>Ein anderes Programm verwendet den Redirect-Port.</translation>
    </message>
    <message>
        <source>Choose another port, and register it with the application.</source>
        <translation>Wählen Sie einen anderen Port und registrieren Sie ihn bei der Anwendung.</translation>
    </message>
    <message>
        <source>The browser did not come back in time.</source>
        <translation>Der Browser kam nicht rechtzeitig zurück.</translation>
    </message>
    <message>
        <source>The log-in was denied.</source>
        <translation>Die Anmeldung wurde verweigert.</translation>
    </message>
    <message>
        <source>What came back from the browser is not the answer to this log-in.</source>
        <translation>Was aus dem Browser zurückkam, ist nicht die Antwort auf diese Anmeldung.</translation>
    </message>
    <message>
        <source>Try again; if it happens again, tell your administrator.</source>
        <translation>Versuchen Sie es erneut; geschieht es wieder, informieren Sie Ihren Administrator.</translation>
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
        <source>The secret of this environment is not kept.</source>
        <translation>Das Secret dieser Umgebung ist nicht gespeichert.</translation>
    </message>
    <message>
        <source>Type it.</source>
        <translation>Geben Sie es ein.</translation>
    </message>
    <message>
        <source>The API map cannot be used.</source>
        <translation>Die API-Zuordnung ist nicht verwendbar.</translation>
    </message>
    <message>
        <source>Correct it, or choose another file.</source>
        <translation>Korrigieren Sie sie oder wählen Sie eine andere Datei.</translation>
    </message>
    <message>
        <source>The client key is encrypted, and its passphrase is not kept.</source>
        <translation>Der Client-Schlüssel ist verschlüsselt, und seine Passphrase ist nicht gespeichert.</translation>
    </message>
    <message>
        <source>The passphrase does not open the client key.</source>
        <translation>Die Passphrase öffnet den Client-Schlüssel nicht.</translation>
    </message>
    <message>
        <source>Type the right one.</source>
        <translation>Geben Sie die richtige ein.</translation>
    </message>
    <message>
        <source>The log-in came too late, or was used before.</source>
        <translation>Die Anmeldung kam zu spät oder wurde bereits verwendet.</translation>
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
        <source>It is neither the Base64 nor the hexadecimal digits of a digest.</source>
        <translation>Er ist weder die Base64-Form noch sind es die Hexadezimalziffern eines Digests.</translation>
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
        <source>They are shown in place of a hidden secret.</source>
        <translation>Sie werden anstelle eines verborgenen Secrets angezeigt.</translation>
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
        <source>It is JSON that breaks off.</source>
        <translation>Es ist JSON, das abbricht.</translation>
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
        <source>Tribe sends compact JSON; something may have written it again.</source>
        <translation>Tribe sendet kompaktes JSON; möglicherweise wurde es neu geschrieben.</translation>
    </message>
    <message>
        <source>The members of the body are in alphabetical order</source>
        <translation>Die Felder des Bodys stehen in alphabetischer Reihenfolge</translation>
    </message>
    <message>
        <source>Tribe sends “webhookId” before “payload”; some libraries sort when they write, and the original order cannot be recovered.</source>
        <translation>Tribe sendet „webhookId“ vor „payload“; manche Bibliotheken sortieren beim Schreiben, und die ursprüngliche Reihenfolge lässt sich nicht wiederherstellen.</translation>
    </message>
    <message>
        <source>The body has lost characters</source>
        <translation>Der Body hat Zeichen verloren</translation>
    </message>
    <message>
        <source>“�” stands where a character could not be read; the character cannot be recovered.</source>
        <translation>„�“ steht, wo ein Zeichen nicht gelesen werden konnte; das Zeichen lässt sich nicht wiederherstellen.</translation>
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
        <source>Check that the body is complete and belongs to the same request.</source>
        <translation>Prüfen Sie, ob der Body vollständig ist und zur selben Anfrage gehört.</translation>
    </message>
    <message numerus="yes">
        <source>None of the %n known cause(s) tried fits</source>
        <translation>
            <numerusform>Die %n geprüfte bekannte Ursache trifft nicht zu</numerusform>
            <numerusform>Keine der %n geprüften bekannten Ursachen trifft zu</numerusform>
        </translation>
    </message>
    <message>
        <source>The request was signed with another secret, or its body was changed in another way.</source>
        <translation>Die Anfrage wurde mit einem anderen Secret signiert, oder ihr Body wurde auf andere Weise verändert.</translation>
    </message>
    <message>
        <source>Check that the secret is that of the webhook named in the body, and load the body from a file as it was received.</source>
        <translation>Prüfen Sie, ob das Secret zu dem im Body genannten Webhook gehört, und laden Sie den Body so aus einer Datei, wie er empfangen wurde.</translation>
    </message>
    <message>
        <source>Cannot tell: enter the webhook&apos;s secret</source>
        <translation>Nicht feststellbar: Geben Sie das Secret des Webhooks ein</translation>
    </message>
    <message>
        <source>Cannot tell: enter the signature that was received</source>
        <translation>Nicht feststellbar: Geben Sie die empfangene Signatur ein</translation>
    </message>
    <message>
        <source>Not genuine</source>
        <translation>Nicht echt</translation>
    </message>
    <message>
        <source>Not genuine as it stands. The cause: %1</source>
        <translation>So nicht echt. Die Ursache: %1</translation>
    </message>
    <message numerus="yes">
        <source>Not genuine, and none of the %n known cause(s) tried fits</source>
        <translation>
            <numerusform>Nicht echt, und die %n geprüfte bekannte Ursache trifft nicht zu</numerusform>
            <numerusform>Nicht echt, und keine der %n geprüften bekannten Ursachen trifft zu</numerusform>
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
        <source>The body is too large to be tried in other spellings and encodings.</source>
        <translation>Der Body ist zu groß, um ihn in anderen Schreibweisen und Kodierungen zu prüfen.</translation>
    </message>
    <message>
        <source>The body is too large to be tried compressed.</source>
        <translation>Der Body ist zu groß, um ihn komprimiert zu prüfen.</translation>
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
        <source>Not genuine: %1</source>
        <translation>Nicht echt: %1</translation>
    </message>
    <message>
        <source>Cannot tell: enter the body that was received</source>
        <translation>Nicht feststellbar: Geben Sie den empfangenen Body ein</translation>
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
        <source>Spaces or empty lines before the request were left out.</source>
        <translation>Leerzeichen oder Leerzeilen vor der Anfrage wurden weggelassen.</translation>
    </message>
    <message>
        <source>A byte order mark before the request was left out.</source>
        <translation>Eine Byte-Order-Mark vor der Anfrage wurde weggelassen.</translation>
    </message>
    <message>
        <source>The header lines end in LF only: a text field may have changed the line endings of the body, too. If the body has any, load it from a file.</source>
        <translation>Die Headerzeilen enden nur auf LF: Ein Textfeld kann auch die Zeilenenden des Bodys verändert haben. Hat der Body welche, laden Sie ihn aus einer Datei.</translation>
    </message>
    <message>
        <source>Some header lines end in LF and some in CRLF: something has changed the line endings.</source>
        <translation>Manche Headerzeilen enden auf LF und manche auf CRLF: Etwas hat die Zeilenenden verändert.</translation>
    </message>
    <message>
        <source>This is the answer of a server, not a request: %1</source>
        <translation>Dies ist die Antwort eines Servers, keine Anfrage: %1</translation>
    </message>
    <message>
        <source>The first line names no HTTP version.</source>
        <translation>Die erste Zeile nennt keine HTTP-Version.</translation>
    </message>
    <message>
        <source>The headers are those of HTTP/2 or later, as a tool shows them.</source>
        <translation>Die Header sind die von HTTP/2 oder neuer, wie ein Werkzeug sie anzeigt.</translation>
    </message>
    <message>
        <source>The empty line before the body is missing, at line %1.</source>
        <translation>Die Leerzeile vor dem Body fehlt, bei Zeile %1.</translation>
    </message>
    <message>
        <source>The header %1 runs over several lines; they were joined with a space.</source>
        <translation>Der Header %1 erstreckt sich über mehrere Zeilen; sie wurden mit einem Leerzeichen verbunden.</translation>
    </message>
    <message>
        <source>A line without a colon is not a header and was skipped: %1</source>
        <translation>Eine Zeile ohne Doppelpunkt ist kein Header und wurde übersprungen: %1</translation>
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
        <source>The text has nothing but spaces and line breaks.</source>
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
        <source>Content-Length says %1 bytes, but the body has %2; nothing was cut off.</source>
        <translation>Content-Length nennt %1 Bytes, aber der Body hat %2; es wurde nichts abgeschnitten.</translation>
    </message>
    <message>
        <source>As many bytes are missing as there are line breaks, so they were probably CRLF. Load the body from a file.</source>
        <translation>Es fehlen so viele Bytes, wie es Zeilenumbrüche gibt; wahrscheinlich waren sie CRLF. Laden Sie den Body aus einer Datei.</translation>
    </message>
    <message>
        <source>The line break at the end of the body was probably added by copying; it was kept.</source>
        <translation>Der Zeilenumbruch am Ende des Bodys kam wahrscheinlich beim Kopieren hinzu; er wurde beibehalten.</translation>
    </message>
    <message>
        <source>Content-Length is unclear: %1</source>
        <translation>Content-Length ist unklar: %1</translation>
    </message>
    <message>
        <source>The body was sent with the encoding %1; it may have been decoded since.</source>
        <translation>Der Body wurde mit der Kodierung %1 gesendet; möglicherweise wurde er inzwischen dekodiert.</translation>
    </message>
    <message>
        <source>The body came in chunks, which were joined.</source>
        <translation>Der Body kam in Chunks; sie wurden zusammengefügt.</translation>
    </message>
    <message>
        <source>The headers say that the body is chunked, but its chunks are not whole; it was kept as it is.</source>
        <translation>Laut den Headern ist der Body in Chunks unterteilt, aber diese sind nicht vollständig; er wurde unverändert übernommen.</translation>
    </message>
    <message>
        <source>Headers after the last chunk were read like the others.</source>
        <translation>Header nach dem letzten Chunk wurden wie die anderen gelesen.</translation>
    </message>
    <message>
        <source>There are several requests; the first one was taken.</source>
        <translation>Es sind mehrere Anfragen; die erste wurde genommen.</translation>
    </message>
    <message>
        <source>There may be several requests; no length says where the first one ends, so everything was taken as its body.</source>
        <translation>Möglicherweise sind es mehrere Anfragen; keine Länge sagt, wo die erste endet, daher wurde alles als ihr Body genommen.</translation>
    </message>
    <message>
        <source>What follows the curl command was not read: %1</source>
        <translation>Was auf den curl-Befehl folgt, wurde nicht gelesen: %1</translation>
    </message>
    <message>
        <source>Only the first %1 words of the command were read.</source>
        <translation>Nur die ersten %1 Wörter des Befehls wurden gelesen.</translation>
    </message>
    <message>
        <source>Options on a new line were taken as part of the command.</source>
        <translation>Optionen in einer neuen Zeile wurden als Teil des Befehls gelesen.</translation>
    </message>
    <message>
        <source>A quotation mark is not closed: the command may be cut off.</source>
        <translation>Ein Anführungszeichen ist nicht geschlossen: Der Befehl ist möglicherweise abgeschnitten.</translation>
    </message>
    <message>
        <source>The command contains a variable or another command, which was not expanded.</source>
        <translation>Der Befehl enthält eine Variable oder einen anderen Befehl; dies wurde nicht ausgewertet.</translation>
    </message>
    <message>
        <source>Two “\u” escapes were joined into one character.</source>
        <translation>Zwei „\u“-Escapes wurden zu einem Zeichen verbunden.</translation>
    </message>
    <message>
        <source>In a command for cmd, LF and CRLF look the same; LF was assumed.</source>
        <translation>In einem Befehl für cmd sehen LF und CRLF gleich aus; es wurde LF angenommen.</translation>
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
        <source>Data was percent-encoded, perhaps not exactly as curl does it.</source>
        <translation>Daten wurden prozentkodiert, vielleicht nicht genau so, wie curl es tut.</translation>
    </message>
    <message>
        <source>With -G the data goes into the address, and there is no body.</source>
        <translation>Mit -G kommen die Daten in die Adresse, und es gibt keinen Body.</translation>
    </message>
    <message>
        <source>The body is in the file %1: load it with “Load body from file…”.</source>
        <translation>Der Body steht in der Datei %1: Laden Sie ihn mit „Body aus Datei laden…“.</translation>
    </message>
    <message>
        <source>The body of a form (-F) has a random boundary and cannot be known.</source>
        <translation>Der Body eines Formulars (-F) hat eine zufällige Trennzeile und ist nicht bestimmbar.</translation>
    </message>
    <message>
        <source>The user name and password of %1 were left out.</source>
        <translation>Benutzername und Passwort von %1 wurden weggelassen.</translation>
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
        <source>This form is not understood: everything was taken as the body. Paste the HTTP request itself, or enter body and signature below.</source>
        <translation>Diese Form wird nicht verstanden: Alles wurde als Body übernommen. Fügen Sie die HTTP-Anfrage selbst ein oder geben Sie unten Body und Signatur ein.</translation>
    </message>
    <message>
        <source>The body is shown as parsed JSON, not as it was received; it was written compactly, as Tribe does.</source>
        <translation>Der Body steht hier als verarbeitetes JSON, nicht wie er empfangen wurde; er wurde kompakt geschrieben, wie Tribe es tut.</translation>
    </message>
    <message>
        <source>Parts of the body are left out here, so it cannot be checked. Load the body from a file.</source>
        <translation>Teile des Bodys fehlen hier, er kann also nicht geprüft werden. Laden Sie den Body aus einer Datei.</translation>
    </message>
    <message>
        <source>The body was decoded from Base64.</source>
        <translation>Der Body wurde aus Base64 dekodiert.</translation>
    </message>
    <message>
        <source>The body is marked as Base64 but is not; it was kept as it is.</source>
        <translation>Der Body ist als Base64 gekennzeichnet, ist es aber nicht; er blieb unverändert.</translation>
    </message>
    <message numerus="yes">
        <source>A PowerShell command with %n header(s).</source>
        <translation>
            <numerusform>Ein PowerShell-Befehl mit %n Header.</numerusform>
            <numerusform>Ein PowerShell-Befehl mit %n Headern.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>A request as another program shows it, with %n header(s).</source>
        <translation>
            <numerusform>Eine Anfrage, wie ein anderes Programm sie zeigt, mit %n Header.</numerusform>
            <numerusform>Eine Anfrage, wie ein anderes Programm sie zeigt, mit %n Headern.</numerusform>
        </translation>
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
        <source>all as delivered</source>
        <translation>alle im Auslieferungszustand</translation>
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
        <source>the system&apos;s</source>
        <translation>der des Systems</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keiner</translation>
    </message>
    <message>
        <source>its own</source>
        <translation>ein eigener</translation>
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
        <source>What was found</source>
        <translation>Was gefunden wurde</translation>
    </message>
    <message>
        <source>REST listing</source>
        <translation>REST-Liste</translation>
    </message>
    <message>
        <source>OData listing</source>
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
        <source>The server told the employee</source>
        <translation>Der Server hat den Mitarbeiter genannt</translation>
    </message>
    <message>
        <source>The server told the environment&apos;s name</source>
        <translation>Der Server hat den Namen der Umgebung genannt</translation>
    </message>
    <message>
        <source>The server&apos;s clock is ahead by</source>
        <translation>Die Uhr des Servers geht vor um</translation>
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
        <source>none in this run</source>
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
        <source>its own (SOCKS5)</source>
        <translation>ein eigener (SOCKS5)</translation>
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
        <source>Spaces in the value where “+” was</source>
        <translation>Leerzeichen im Wert, wo „+“ stand</translation>
    </message>
    <message>
        <source>Spaces or line breaks inside the value</source>
        <translation>Leerzeichen oder Zeilenumbrüche im Wert</translation>
    </message>
    <message>
        <source>Value with its uppercase and lowercase letters changed</source>
        <translation>Wert mit veränderter Groß- und Kleinschreibung</translation>
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
        <source>JSON with its members in alphabetical order</source>
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
        <translation>Body ohne Zeilenumbrüche, wie “curl -d @Datei” ihn sendet</translation>
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
        <source>Body with usual spaces for those that do not break</source>
        <translation>Body mit gewöhnlichen statt geschützten Leerzeichen</translation>
    </message>
</context>
<context>
    <name>hookdesk::ActionRegistry</name>
    <message>
        <source>Open “%1” to use this.</source>
        <extracomment>Why a command cannot be used; %1 is the name of a page.</extracomment>
        <translation>Öffnen Sie „%1“, um dies zu verwenden.</translation>
    </message>
    <message>
        <source>There is nothing to refresh on this page.</source>
        <translation>Auf dieser Seite gibt es nichts zu aktualisieren.</translation>
    </message>
    <message>
        <source>There is no filter on this page.</source>
        <translation>Auf dieser Seite gibt es keinen Filter.</translation>
    </message>
    <message>
        <source>There are no details to show on this page.</source>
        <translation>Auf dieser Seite gibt es keine Details anzuzeigen.</translation>
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
        <source>%n under way</source>
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
        <source>%n not known</source>
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
        <source>In names, ids, endpoints, people, errors, and before and after</source>
        <translation>In Namen, IDs, Endpunkten, Personen, Fehlern sowie Vorher und Nachher</translation>
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
        <source>Select an entry to see what it changed.</source>
        <translation>Wählen Sie einen Eintrag aus, um zu sehen, was er geändert hat.</translation>
    </message>
    <message>
        <source>Nothing is known of it, or there was nothing.</source>
        <translation>Hierzu ist nichts bekannt, oder es gab nichts.</translation>
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
        <source>Under way</source>
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
        <source>Looks at every entry of all environments, whether it is as it was written.</source>
        <translation>Prüft jeden Eintrag aller Umgebungen darauf, ob er so ist, wie er geschrieben wurde.</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportieren…</translation>
    </message>
    <message>
        <source>Everything that is found, also what is not shown yet.</source>
        <translation>Alles, was gefunden wurde, auch was noch nicht angezeigt wird.</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>Aktivität</translation>
    </message>
    <message>
        <source>Read again</source>
        <translation>Neu einlesen</translation>
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
        <source>Nothing is written down.</source>
        <translation>Es wird nichts aufgezeichnet.</translation>
    </message>
    <message>
        <source>There is no folder for it on this computer, so that nobody can tell later who did what.</source>
        <translation>Auf diesem Computer gibt es keinen Ordner dafür, sodass später niemand sagen kann, wer was getan hat.</translation>
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
        <source>Nothing was done here yet.</source>
        <translation>Hier wurde noch nichts getan.</translation>
    </message>
    <message>
        <source>What is created, deleted, reactivated and retried is written down here, with who did it.</source>
        <translation>Was erstellt, gelöscht, reaktiviert und erneut zugestellt wird, wird hier aufgezeichnet, und auch, wer es getan hat.</translation>
    </message>
    <message>
        <source>No entry fits.</source>
        <translation>Kein Eintrag passt.</translation>
    </message>
    <message>
        <source>Look for another text, operation or result.</source>
        <translation>Suchen Sie nach einem anderen Text, Vorgang oder Ergebnis.</translation>
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
        <source>%n entry(s) could not be written into the activity journal.</source>
        <translation>
            <numerusform>%n Eintrag konnte nicht in das Aktivitätsjournal geschrieben werden.</numerusform>
            <numerusform>%n Einträge konnten nicht in das Aktivitätsjournal geschrieben werden.</numerusform>
        </translation>
    </message>
    <message>
        <source>The activity journal was damaged. A new one was begun; the damaged file is kept as %1.</source>
        <translation>Das Aktivitätsjournal war beschädigt. Ein neues wurde begonnen; die beschädigte Datei bleibt als %1 erhalten.</translation>
    </message>
    <message>
        <source>Looking at every entry…</source>
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
        <source>Nothing was exported to %1. Choose another place, or make room on the disk.</source>
        <translation>Es wurde nichts nach %1 exportiert. Wählen Sie einen anderen Ort oder schaffen Sie Platz auf dem Datenträger.</translation>
    </message>
    <message numerus="yes">
        <source>%n entry(s) were exported to %1.</source>
        <translation>
            <numerusform>%n Eintrag wurde nach %1 exportiert.</numerusform>
            <numerusform>%n Einträge wurden nach %1 exportiert.</numerusform>
        </translation>
    </message>
    <message>
        <source>No filter is set.</source>
        <translation>Es ist kein Filter gesetzt.</translation>
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
        <source>Something that a newer version of Hookdesk knows</source>
        <translation>Etwas, das eine neuere Version von Hookdesk kennt</translation>
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
        <source>Not known</source>
        <comment>result: it may have happened</comment>
        <translation>Nicht bekannt</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Unbekannt</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>employee, user of the operating system</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Nobody waited for the answer: it may have happened.</source>
        <translation>Niemand hat auf die Antwort gewartet: Es kann geschehen sein.</translation>
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
        <source>The journal is whole: %n entry(s) are as they were written.</source>
        <translation>
            <numerusform>Das Journal ist unversehrt: %n Eintrag ist so, wie er geschrieben wurde.</numerusform>
            <numerusform>Das Journal ist unversehrt: %n Einträge sind so, wie sie geschrieben wurden.</numerusform>
        </translation>
    </message>
    <message>
        <source>Entry %1 is missing. Somebody has removed it from the file.</source>
        <translation>Eintrag %1 fehlt. Jemand hat ihn aus der Datei entfernt.</translation>
    </message>
    <message>
        <source>Entry %1 is not as it was written. Somebody has changed the file.</source>
        <translation>Eintrag %1 ist nicht so, wie er geschrieben wurde. Jemand hat die Datei verändert.</translation>
    </message>
    <message numerus="yes">
        <source>The %n entry(s) before it are whole.</source>
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
        <source>Not known how it ended</source>
        <translation>Ausgang nicht bekannt</translation>
    </message>
    <message>
        <source>Hookdesk ended before the answer came: it may have happened.</source>
        <translation>Hookdesk wurde beendet, bevor die Antwort kam: Es kann geschehen sein.</translation>
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
        <source>%n request(s) were not sent.</source>
        <translation>
            <numerusform>%n Anfrage wurde nicht gesendet.</numerusform>
            <numerusform>%n Anfragen wurden nicht gesendet.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hookdesk::AdvancedPane</name>
    <message>
        <source>Ask</source>
        <translation>Nachfragen</translation>
    </message>
    <message>
        <source>Ask, and have a word typed</source>
        <translation>Nachfragen und ein Wort eingeben lassen</translation>
    </message>
    <message>
        <source>That of the system</source>
        <translation>Der des Systems</translation>
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
        <source>Key of the certificate</source>
        <translation>Schlüssel des Zertifikats</translation>
    </message>
    <message>
        <source>API map</source>
        <translation>API-Zuordnung</translation>
    </message>
    <message>
        <source>Another one (HTTP)</source>
        <translation>Ein anderer (HTTP)</translation>
    </message>
    <message>
        <source>Another one (SOCKS5)</source>
        <translation>Ein anderer (SOCKS5)</translation>
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
        <source>Select an event to see what was kept of it.</source>
        <translation>Wählen Sie ein Ereignis aus, um zu sehen, was davon aufbewahrt wurde.</translation>
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
        <source>Everything that is found, also what is not shown yet, with its payload.</source>
        <translation>Alles, was gefunden wurde, auch was noch nicht angezeigt wird, mit den Nutzdaten.</translation>
    </message>
    <message>
        <source>Nothing is kept of this environment.</source>
        <translation>Von dieser Umgebung wird nichts aufbewahrt.</translation>
    </message>
    <message>
        <source>There is no folder for its data on this computer, so that events are gone when Tribe forgets them.</source>
        <translation>Auf diesem Computer gibt es keinen Ordner für ihre Daten, sodass Ereignisse verloren sind, sobald Tribe sie vergisst.</translation>
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
        <source>No archived event fits.</source>
        <translation>Kein archiviertes Ereignis passt.</translation>
    </message>
    <message>
        <source>Failed events are kept here from the first time that the log is read.</source>
        <translation>Fehlgeschlagene Ereignisse werden hier ab dem ersten Lesen des Protokolls aufbewahrt.</translation>
    </message>
    <message>
        <source>Search for another text, webhook or period.</source>
        <translation>Suchen Sie nach einem anderen Text, Webhook oder Zeitraum.</translation>
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
        <source>This event is no longer in the archive: it was older or larger than what is kept.</source>
        <translation>Dieses Ereignis ist nicht mehr im Archiv: Es war älter oder größer als das, was aufbewahrt wird.</translation>
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
        <source>Nothing was exported to %1. Choose another place, or make room on the disk.</source>
        <translation>Es wurde nichts nach %1 exportiert. Wählen Sie einen anderen Ort oder schaffen Sie Platz auf dem Datenträger.</translation>
    </message>
    <message numerus="yes">
        <source>%n event(s) were exported to %1.</source>
        <translation>
            <numerusform>%n Ereignis wurde nach %1 exportiert.</numerusform>
            <numerusform>%n Ereignisse wurden nach %1 exportiert.</numerusform>
        </translation>
    </message>
    <message>
        <source>Preferences…</source>
        <translation>Einstellungen…</translation>
    </message>
    <message>
        <source>How long and how much is kept</source>
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
        <source>No further events are kept.</source>
        <translation>Weitere Ereignisse werden nicht aufbewahrt.</translation>
    </message>
    <message>
        <source>Size now: %1</source>
        <translation>Aktuelle Größe: %1</translation>
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
        <source>The archive cannot be opened. Check that its folder exists and that you may write there.</source>
        <translation>Das Archiv lässt sich nicht öffnen. Prüfen Sie, ob sein Ordner existiert und Sie dort schreiben dürfen.</translation>
    </message>
    <message>
        <source>The archive can only be read: new events are not kept. Check the rights of the file.</source>
        <translation>Das Archiv kann nur gelesen werden: Neue Ereignisse werden nicht aufbewahrt. Prüfen Sie die Rechte der Datei.</translation>
    </message>
    <message>
        <source>Another program is writing to the archive. New events are kept when it is done.</source>
        <translation>Ein anderes Programm schreibt in das Archiv. Neue Ereignisse werden aufbewahrt, sobald es fertig ist.</translation>
    </message>
    <message>
        <source>The disk is full: new events are not kept. Make room, or let the archive keep less.</source>
        <translation>Der Datenträger ist voll: Neue Ereignisse werden nicht aufbewahrt. Schaffen Sie Platz oder lassen Sie das Archiv weniger aufbewahren.</translation>
    </message>
    <message>
        <source>The archive is damaged. A new one is begun at the next writing, and the damaged file is kept.</source>
        <translation>Das Archiv ist beschädigt. Beim nächsten Schreiben wird ein neues begonnen, und die beschädigte Datei bleibt erhalten.</translation>
    </message>
    <message>
        <source>The archive was made by a newer version of Hookdesk. It is left as it is, and new events are not kept.</source>
        <translation>Das Archiv stammt von einer neueren Version von Hookdesk. Es bleibt unverändert, und neue Ereignisse werden nicht aufbewahrt.</translation>
    </message>
    <message>
        <source>The archive does not work as it should. The details say why.</source>
        <translation>Das Archiv funktioniert nicht, wie es sollte. Die Details nennen den Grund.</translation>
    </message>
    <message>
        <source>The archive was damaged. A new one was begun; the damaged file is kept as %1.</source>
        <translation>Das Archiv war beschädigt. Ein neues wurde begonnen; die beschädigte Datei bleibt als %1 erhalten.</translation>
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
        <source>The administrator of this computer does not allow it.</source>
        <translation>Der Administrator dieses Computers lässt es nicht zu.</translation>
    </message>
</context>
<context>
    <name>hookdesk::Attention</name>
    <message>
        <source>Reactivate…</source>
        <translation>Reaktivieren…</translation>
    </message>
    <message>
        <source>%1, all %2</source>
        <comment>so many events, cause</comment>
        <translation>%1, alle %2</translation>
    </message>
    <message>
        <source>%1, mostly %2</source>
        <comment>so many events, cause</comment>
        <translation>%1, meist %2</translation>
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
        <source>no event waiting</source>
        <translation>kein Ereignis wartet</translation>
    </message>
    <message>
        <source>failures not known</source>
        <translation>Fehler nicht bekannt</translation>
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
        <translation>Wiederholen…</translation>
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
        <source>Unknown</source>
        <comment>cause</comment>
        <translation>Unbekannt</translation>
    </message>
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
        <translation>Erneut…</translation>
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
</context>
<context>
    <name>hookdesk::ChangesModel</name>
    <message>
        <source>Under way</source>
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
        <source>Nothing was changed from here yet.</source>
        <translation>Von hier wurde noch nichts geändert.</translation>
    </message>
    <message>
        <source>Changes are not written down here.</source>
        <translation>Änderungen werden hier nicht festgehalten.</translation>
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
        <translation>Wiederholungen</translation>
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
        <source>Type a part of a command</source>
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
        <source>Before comparing, endpoints of the left side are rewritten by these rules:</source>
        <translation>Vor dem Vergleich werden die Endpunkte der linken Seite nach diesen Regeln umgeschrieben:</translation>
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
        <source>Webhooks of two environments are compared by name, entity type and endpoint. Values that were not exported cannot be compared.</source>
        <translation>Webhooks zweier Umgebungen werden nach Name, Entitätstyp und Endpunkt verglichen. Werte, die nicht exportiert wurden, lassen sich nicht vergleichen.</translation>
    </message>
    <message>
        <source>One side is only a part: what is missing there may exist all the same.</source>
        <translation>Eine Seite ist nur ein Teil: Was dort fehlt, kann es trotzdem geben.</translation>
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
        <source>Choose now on the right: webhooks are copied to it.</source>
        <translation>Wählen Sie rechts den jetzigen Stand: Dorthin wird kopiert.</translation>
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
        <source>Both sides are the same. Choose an earlier time, or open a file.</source>
        <translation>Beide Seiten sind dieselben. Wählen Sie einen früheren Zeitpunkt oder öffnen Sie eine Datei.</translation>
    </message>
    <message numerus="yes">
        <source>%n cannot be compared</source>
        <translation>
            <numerusform>%n nicht vergleichbar</numerusform>
            <numerusform>%n nicht vergleichbar</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hookdesk::ConfirmationDialog</name>
    <message>
        <source>Concerned</source>
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
        <source>The proxy asks for a user name and password, or did not accept them.</source>
        <translation>Der Proxy verlangt Benutzername und Passwort oder hat sie nicht akzeptiert.</translation>
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
        <source>Check the proxy’s host and port in the settings of the environment, or connect without a proxy.</source>
        <translation>Prüfen Sie Host und Port des Proxys in den Einstellungen der Umgebung oder verbinden Sie ohne Proxy.</translation>
    </message>
    <message>
        <source>The proxy did not let the connection to %1 through.</source>
        <translation>Der Proxy hat die Verbindung zu %1 nicht durchgelassen.</translation>
    </message>
    <message>
        <source>Ask who manages the network to allow that address.</source>
        <translation>Bitten Sie die Netzwerkadministration, diese Adresse zuzulassen.</translation>
    </message>
    <message>
        <source>Check the date and time of this computer; when they are right, tell who manages the server.</source>
        <translation>Prüfen Sie Datum und Uhrzeit dieses Computers; stimmen sie, informieren Sie die Serveradministration.</translation>
    </message>
    <message>
        <source>On a company network, add the company’s CA file to the environment; otherwise do not connect.</source>
        <translation>Fügen Sie in einem Firmennetz der Umgebung die CA-Datei der Firma hinzu; stellen Sie sonst keine Verbindung her.</translation>
    </message>
    <message>
        <source>No safe connection to %1: its certificate has expired.</source>
        <translation>Keine sichere Verbindung zu %1: Das Zertifikat ist abgelaufen.</translation>
    </message>
    <message>
        <source>No safe connection to %1: its certificate is not valid yet.</source>
        <translation>Keine sichere Verbindung zu %1: Das Zertifikat ist noch nicht gültig.</translation>
    </message>
    <message>
        <source>No safe connection to %1: its certificate is for another name.</source>
        <translation>Keine sichere Verbindung zu %1: Das Zertifikat gilt für einen anderen Namen.</translation>
    </message>
    <message>
        <source>Check the address of the environment for a typing error.</source>
        <translation>Prüfen Sie die Adresse der Umgebung auf Tippfehler.</translation>
    </message>
    <message>
        <source>No safe connection to %1: its certificate is self-signed.</source>
        <translation>Keine sichere Verbindung zu %1: Das Zertifikat ist selbstsigniert.</translation>
    </message>
    <message>
        <source>No safe connection to %1: the issuer of its certificate is not known here.</source>
        <translation>Keine sichere Verbindung zu %1: Der Aussteller des Zertifikats ist hier nicht bekannt.</translation>
    </message>
    <message>
        <source>No safe connection to %1: it speaks only versions of TLS that are no longer safe.</source>
        <translation>Keine sichere Verbindung zu %1: Dort werden nur TLS-Versionen unterstützt, die nicht mehr sicher sind.</translation>
    </message>
    <message>
        <source>Tell who manages the server that it needs TLS 1.2 or later.</source>
        <translation>Teilen Sie der Serveradministration mit, dass TLS 1.2 oder neuer nötig ist.</translation>
    </message>
    <message>
        <source>No safe connection to %1: what answers there does not speak TLS.</source>
        <translation>Keine sichere Verbindung zu %1: Was dort antwortet, spricht kein TLS.</translation>
    </message>
    <message>
        <source>Check the address and the port of the environment.</source>
        <translation>Prüfen Sie Adresse und Port der Umgebung.</translation>
    </message>
    <message>
        <source>%1 asks for a client certificate, or did not accept it.</source>
        <translation>Von %1 wird ein Client-Zertifikat verlangt oder das gesendete nicht akzeptiert.</translation>
    </message>
    <message>
        <source>Choose the client certificate and its key in the settings of the environment.</source>
        <translation>Wählen Sie das Client-Zertifikat und seinen Schlüssel in den Einstellungen der Umgebung.</translation>
    </message>
    <message>
        <source>Nothing was sent: a certificate file of this environment cannot be used.</source>
        <translation>Es wurde nichts gesendet: Eine Zertifikatsdatei dieser Umgebung ist nicht verwendbar.</translation>
    </message>
    <message>
        <source>Choose the file again in the settings of the environment.</source>
        <translation>Wählen Sie die Datei in den Einstellungen der Umgebung erneut aus.</translation>
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
        <source>A web page came from %1 instead of an answer of Tribe.</source>
        <translation>Von %1 kam eine Webseite statt einer Antwort von Tribe.</translation>
    </message>
    <message>
        <source>Sign in to the network in a browser where it asks for that, or check the addresses of the environment.</source>
        <translation>Melden Sie sich in einem Browser am Netzwerk an, falls es das verlangt, oder prüfen Sie die Adressen der Umgebung.</translation>
    </message>
    <message>
        <source>%1 wanted to send the request on to another host; it was not sent there.</source>
        <translation>Die Anfrage sollte von %1 an einen anderen Host weitergeleitet werden; dorthin wurde sie nicht gesendet.</translation>
    </message>
    <message>
        <source>There is no address for the name %1.</source>
        <translation>Zum Namen %1 gibt es keine Adresse.</translation>
    </message>
    <message>
        <source>Check the address of the environment, and the network.</source>
        <translation>Prüfen Sie die Adresse der Umgebung und das Netzwerk.</translation>
    </message>
    <message>
        <source>The clocks of this computer and of the server are far apart.</source>
        <translation>Die Uhren dieses Computers und des Servers gehen weit auseinander.</translation>
    </message>
    <message>
        <source>Set the date and time of this computer right; tokens and certificates are judged by them.</source>
        <translation>Stellen Sie Datum und Uhrzeit dieses Computers richtig ein; Token und Zertifikate werden danach beurteilt.</translation>
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
        <source>The client key is encrypted: type its passphrase.</source>
        <translation>Der Client-Schlüssel ist verschlüsselt: Geben Sie seine Passphrase ein.</translation>
    </message>
    <message>
        <source>The passphrase does not open the client key.</source>
        <translation>Die Passphrase öffnet den Client-Schlüssel nicht.</translation>
    </message>
    <message>
        <source>The proxy asks for a login with %1, which did not work.</source>
        <translation>Der Proxy verlangt eine Anmeldung mit %1, die nicht gelang.</translation>
    </message>
    <message>
        <source>Enter user name and password in the proxy settings of the environment. If they are right, ask who manages the proxy to allow Basic or Digest.</source>
        <translation>Geben Sie Benutzername und Passwort in den Proxy-Einstellungen der Umgebung ein. Stimmen sie, bitten Sie den Betreiber des Proxys, Basic oder Digest zuzulassen.</translation>
    </message>
    <message>
        <source>The name %1 could not be looked up.</source>
        <translation>Der Name %1 konnte nicht aufgelöst werden.</translation>
    </message>
    <message>
        <source>Check the connection to the network and try again.</source>
        <translation>Prüfen Sie die Netzwerkverbindung und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>There is nothing usable in this file: %1. Choose a file in PEM, DER, P7B or PFX format.</source>
        <comment>a kind of file</comment>
        <translation>In dieser Datei ist nichts Brauchbares: %1. Wählen Sie eine Datei im Format PEM, DER, P7B oder PFX.</translation>
    </message>
    <message>
        <source>A part of this file cannot be read, so none of it is used: %1. Export it again.</source>
        <comment>a kind of file</comment>
        <translation>Ein Teil dieser Datei ist nicht lesbar, deshalb wird nichts davon verwendet: %1. Exportieren Sie sie erneut.</translation>
    </message>
    <message>
        <source>A certificate in this file is marked as not trusted for servers: %1.</source>
        <comment>a kind of file</comment>
        <translation>Ein Zertifikat in dieser Datei ist als nicht vertrauenswürdig für Server markiert: %1.</translation>
    </message>
    <message>
        <source>This file is encrypted in an outdated way: %1. Export it again with AES256 encryption.</source>
        <comment>a kind of file</comment>
        <translation>Diese Datei ist veraltet verschlüsselt: %1. Exportieren Sie sie erneut mit AES256-Verschlüsselung.</translation>
    </message>
    <message>
        <source>The format %1 is not supported: %2. Export the file as PEM or PFX.</source>
        <comment>a format, a kind of file</comment>
        <translation>Das Format %1 wird nicht unterstützt: %2. Exportieren Sie die Datei als PEM oder PFX.</translation>
    </message>
    <message>
        <source>No safe connection to %1: the issuer of its certificate is not known here, and the server does not send the certificate of its issuer.</source>
        <translation>Keine sichere Verbindung zu %1: Der Aussteller des Zertifikats ist hier nicht bekannt, und der Server sendet das Zertifikat des Ausstellers nicht mit.</translation>
    </message>
    <message>
        <source>If your company issued it, add the company’s CA file to the environment. Otherwise the server may leave out its intermediate certificate: tell who manages it.</source>
        <translation>Hat Ihre Firma es ausgestellt, fügen Sie die CA-Datei der Firma zur Umgebung hinzu. Sonst lässt der Server vielleicht sein Zwischenzertifikat weg: Sagen Sie es dem Betreiber.</translation>
    </message>
    <message>
        <source>%1 broke off the secure connection. Servers do so when they want a client certificate.</source>
        <translation>%1 hat die sichere Verbindung abgebrochen. Server tun das, wenn sie ein Client-Zertifikat verlangen.</translation>
    </message>
    <message>
        <source>Choose the client certificate and its key in the settings of the environment, or ask who manages the server what it expects.</source>
        <translation>Wählen Sie das Client-Zertifikat und seinen Schlüssel in den Einstellungen der Umgebung, oder fragen Sie den Betreiber des Servers, was dieser erwartet.</translation>
    </message>
    <message>
        <source>Sign in to the network in a browser where it asks for that, or check the authorization URL of the environment.</source>
        <translation>Melden Sie sich in einem Browser am Netzwerk an, falls es das verlangt, oder prüfen Sie die Autorisierungs-URL der Umgebung.</translation>
    </message>
</context>
<context>
    <name>hookdesk::ConnectionReport</name>
    <message>
        <source>that of the system</source>
        <translation>der des Systems</translation>
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
        <source>not needed on this computer</source>
        <translation>auf diesem Computer nicht nötig</translation>
    </message>
    <message>
        <source>the server did not tell its time</source>
        <translation>der Server hat seine Uhrzeit nicht genannt</translation>
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
        <source>signed in as %1</source>
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
        <source>Signed-in employee</source>
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
        <source>%1 (whether the certificate was revoked is not checked)</source>
        <translation>%1 (ob das Zertifikat widerrufen wurde, wird nicht geprüft)</translation>
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
        <source>Values that are missing</source>
        <translation>Fehlende Werte</translation>
    </message>
    <message>
        <source>The source does not tell the values of these headers. Type those that you know:</source>
        <translation>Die Quelle nennt die Werte dieser Header nicht. Geben Sie die ein, die Sie kennen:</translation>
    </message>
    <message>
        <source>Endpoints are rewritten by the first rule that fits:</source>
        <translation>Endpunkte werden nach der ersten passenden Regel umgeschrieben:</translation>
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
        <source>What exists already is not known until all webhooks are loaded.</source>
        <translation>Was bereits existiert, ist erst bekannt, wenn alle Webhooks geladen sind.</translation>
    </message>
    <message>
        <source>Choose an earlier time, or open a file that was exported elsewhere.</source>
        <translation>Wählen Sie einen früheren Zeitpunkt oder öffnen Sie eine anderswo exportierte Datei.</translation>
    </message>
    <message numerus="yes">
        <source>%n of the chosen webhooks will lack headers whose values are not known.</source>
        <translation>
            <numerusform>Bei %n der gewählten Webhooks werden Header fehlen, deren Werte nicht bekannt sind.</numerusform>
            <numerusform>Bei %n der gewählten Webhooks werden Header fehlen, deren Werte nicht bekannt sind.</numerusform>
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
        <source>Tribe gives a copy a new id, a new secret and a name of its own.</source>
        <translation>Tribe gibt einer Kopie eine neue Id, ein neues Secret und einen eigenen Namen.</translation>
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
        <translation>Automatisch wiederholt</translation>
    </message>
    <message>
        <source>Tribe retries automatically.</source>
        <translation>Tribe wiederholt automatisch.</translation>
    </message>
    <message>
        <source>Failed, waiting for you</source>
        <translation>Fehlgeschlagen, warten auf Sie</translation>
    </message>
    <message>
        <source>Tribe stopped retrying. Retry them yourself.</source>
        <translation>Tribe wiederholt nicht mehr. Wiederholen Sie sie selbst.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln active</source>
        <translation>
            <numerusform>%Ln aktiv</numerusform>
            <numerusform>%Ln aktiv</numerusform>
        </translation>
    </message>
    <message>
        <source>Active: not known</source>
        <translation>Aktiv: nicht bekannt</translation>
    </message>
    <message numerus="yes">
        <source>%Ln at risk</source>
        <translation>
            <numerusform>%Ln gefährdet</numerusform>
            <numerusform>%Ln gefährdet</numerusform>
        </translation>
    </message>
    <message>
        <source>At risk: not known</source>
        <translation>Gefährdet: nicht bekannt</translation>
    </message>
    <message numerus="yes">
        <source>%Ln deactivated</source>
        <translation>
            <numerusform>%Ln deaktiviert</numerusform>
            <numerusform>%Ln deaktiviert</numerusform>
        </translation>
    </message>
    <message>
        <source>Deactivated: not known</source>
        <translation>Deaktiviert: nicht bekannt</translation>
    </message>
    <message numerus="yes">
        <source>%Ln retried automatically</source>
        <translation>
            <numerusform>%Ln automatisch wiederholt</numerusform>
            <numerusform>%Ln automatisch wiederholt</numerusform>
        </translation>
    </message>
    <message>
        <source>Retried automatically: not known</source>
        <translation>Automatisch wiederholt: nicht bekannt</translation>
    </message>
    <message numerus="yes">
        <source>%Ln failed, waiting for you</source>
        <translation>
            <numerusform>%Ln fehlgeschlagen, wartet auf Sie</numerusform>
            <numerusform>%Ln fehlgeschlagen, warten auf Sie</numerusform>
        </translation>
    </message>
    <message>
        <source>Failed, waiting for you: not known</source>
        <translation>Fehlgeschlagen, warten auf Sie: nicht bekannt</translation>
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
        <source>this is no JSON</source>
        <translation>dies ist kein JSON</translation>
    </message>
    <message>
        <source>this is not a file of webhook definitions</source>
        <translation>dies ist keine Datei mit Webhook-Definitionen</translation>
    </message>
    <message>
        <source>a newer version of Hookdesk made this file</source>
        <translation>diese Datei stammt von einer neueren Version von Hookdesk</translation>
    </message>
    <message>
        <source>this field is missing</source>
        <translation>dieses Feld fehlt</translation>
    </message>
    <message>
        <source>this is of the wrong type</source>
        <translation>dies hat den falschen Typ</translation>
    </message>
    <message>
        <source>this must not be empty</source>
        <translation>dies darf nicht leer sein</translation>
    </message>
    <message>
        <source>this text is too long</source>
        <translation>dieser Text ist zu lang</translation>
    </message>
    <message>
        <source>this is no date</source>
        <translation>dies ist kein Datum</translation>
    </message>
    <message>
        <source>a withheld value cannot be there</source>
        <translation>ein zurückgehaltener Wert kann hier nicht stehen</translation>
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
        <source>Something is missing</source>
        <translation>Es fehlt etwas</translation>
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
        <source>A header has a name or a value that cannot be sent.</source>
        <translation>Ein Header hat einen Namen oder Wert, der nicht gesendet werden kann.</translation>
    </message>
    <message>
        <source>The values of these headers are not known: %1</source>
        <translation>Die Werte dieser Header sind nicht bekannt: %1</translation>
    </message>
    <message>
        <source>Whether it has headers is not known.</source>
        <translation>Ob er Header hat, ist nicht bekannt.</translation>
    </message>
    <message>
        <source>It is deactivated there. The new one will be active.</source>
        <translation>Er ist dort deaktiviert. Der neue wird aktiv sein.</translation>
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
        <source>A webhook there delivers to nearly the same URL: only a final slash or dot differs.</source>
        <translation>Ein Webhook dort liefert an fast dieselbe URL: Nur ein Schrägstrich oder Punkt am Ende ist anders.</translation>
    </message>
    <message>
        <source>this is not UTF-8: save the file in this encoding</source>
        <translation>das ist kein UTF-8: Speichern Sie die Datei in dieser Kodierung</translation>
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
        <source>Not sent: it leads back here</source>
        <translation>Nicht gesendet: führt hierher zurück</translation>
    </message>
    <message>
        <source>Not sent: too many at once</source>
        <translation>Nicht gesendet: zu viele auf einmal</translation>
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
        <source>Cannot tell</source>
        <translation>Nicht feststellbar</translation>
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
        <source>What to change</source>
        <translation>Was zu ändern ist</translation>
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
</context>
<context>
    <name>hookdesk::DifferenceModel</name>
    <message>
        <source>Cannot be told</source>
        <translation>Nicht feststellbar</translation>
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
        <source>%n webhook(s) are the same</source>
        <translation>
            <numerusform>%n Webhook ist gleich</numerusform>
            <numerusform>%n Webhooks sind gleich</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n webhook(s) cannot be compared</source>
        <translation>
            <numerusform>%n Webhook kann nicht verglichen werden</numerusform>
            <numerusform>%n Webhooks können nicht verglichen werden</numerusform>
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
        <source>the issuer of the certificate is not known here</source>
        <translation>der Aussteller des Zertifikats ist hier nicht bekannt</translation>
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
        <source>It sends on to %1, which is not followed.</source>
        <translation>Er leitet an %1 weiter; dem wird nicht gefolgt.</translation>
    </message>
    <message>
        <source>the certificate of the issuer was not sent and is not known here</source>
        <translation>das Zertifikat des Ausstellers wurde nicht mitgesendet und ist hier nicht bekannt</translation>
    </message>
    <message>
        <source>The endpoint was not reached. %1 %2</source>
        <translation>Der Endpunkt wurde nicht erreicht. %1 %2</translation>
    </message>
    <message>
        <source>Install the intermediate certificate on the endpoint too. If the issuer is your own company, Tribe may not know it either.</source>
        <translation>Installieren Sie auch das Zwischenzertifikat am Endpunkt. Ist Ihre eigene Firma der Aussteller, kennt Tribe ihn womöglich auch nicht.</translation>
    </message>
    <message>
        <source>A web page answered (HTTP %1) after %2 ms. The endpoint of a webhook rarely sends one: check the address.</source>
        <translation>Eine Webseite antwortete (HTTP %1) nach %2 ms. Der Endpunkt eines Webhooks sendet selten eine: Prüfen Sie die Adresse.</translation>
    </message>
    <message>
        <source>Through the proxy %1.</source>
        <translation>Über den Proxy %1.</translation>
    </message>
    <message>
        <source>Directly, not through the proxy: the address is on this computer.</source>
        <translation>Direkt, nicht über den Proxy: Die Adresse liegt auf diesem Computer.</translation>
    </message>
    <message>
        <source>No answer from %1; another address answered. Senders that try this one may wait or fail.</source>
        <translation>Keine Antwort von %1; eine andere Adresse antwortete. Absender, die diese versuchen, warten womöglich oder scheitern.</translation>
    </message>
    <message>
        <source>HEAD was sent, which changes nothing. A delivery uses POST, which may be answered differently: send a test event.</source>
        <translation>Gesendet wurde HEAD, was nichts ändert. Eine Zustellung verwendet POST, worauf die Antwort anders sein kann: Senden Sie ein Testereignis.</translation>
    </message>
    <message>
        <source>It wants a client certificate. Tribe is not known to send one: ask who manages the endpoint.</source>
        <translation>Er verlangt ein Client-Zertifikat. Soweit bekannt, sendet Tribe keines: Fragen Sie den Betreiber des Endpunkts.</translation>
    </message>
    <message>
        <source>It broke off the secure connection. It may want a client certificate: ask who manages the endpoint.</source>
        <translation>Er hat die sichere Verbindung abgebrochen. Vielleicht verlangt er ein Client-Zertifikat: Fragen Sie den Betreiber des Endpunkts.</translation>
    </message>
    <message>
        <source>No certificate was seen. Check that the port is one for HTTPS, and the TLS settings of the endpoint.</source>
        <translation>Es war kein Zertifikat zu sehen. Prüfen Sie, ob der Port einer für HTTPS ist, und die TLS-Einstellungen des Endpunkts.</translation>
    </message>
    <message>
        <source>Check the address of the webhook, above all host and port.</source>
        <translation>Prüfen Sie die Adresse des Webhooks, vor allem Host und Port.</translation>
    </message>
    <message>
        <source>Nothing answers there: a firewall may be in the way.</source>
        <translation>Dort antwortet nichts: Vielleicht ist eine Firewall im Weg.</translation>
    </message>
    <message>
        <source>It takes the connection and does not begin with TLS. Check that the port is one for HTTPS.</source>
        <translation>Er nimmt die Verbindung an und beginnt nicht mit TLS. Prüfen Sie, ob der Port einer für HTTPS ist.</translation>
    </message>
    <message>
        <source>The endpoint closed the connection without an answer. Look into its log.</source>
        <translation>Der Endpunkt hat die Verbindung ohne Antwort geschlossen. Sehen Sie in seinem Protokoll nach.</translation>
    </message>
</context>
<context>
    <name>hookdesk::EndpointText</name>
    <message>
        <source>The endpoint URL is missing.</source>
        <translation>Die Endpunkt-URL fehlt.</translation>
    </message>
    <message>
        <source>This is not a URL. It looks like https://example.org/path.</source>
        <translation>Dies ist keine URL. Eine URL sieht aus wie https://example.org/path.</translation>
    </message>
    <message>
        <source>Tribe delivers to HTTPS only: begin with https://.</source>
        <translation>Tribe stellt nur über HTTPS zu: Beginnen Sie mit https://.</translation>
    </message>
    <message>
        <source>The host name is missing after https://.</source>
        <translation>Nach https:// fehlt der Hostname.</translation>
    </message>
    <message>
        <source>A URL cannot hold a user or password. Use “Basic authentication…” instead.</source>
        <translation>Eine URL darf weder Benutzer noch Passwort enthalten. Verwenden Sie stattdessen „Basic-Authentifizierung…“.</translation>
    </message>
    <message>
        <source>The part from # on would never be sent: remove it.</source>
        <translation>Der Teil ab # würde nie gesendet: Entfernen Sie ihn.</translation>
    </message>
    <message>
        <source>This address means the computer itself: Tribe’s servers cannot reach it.</source>
        <translation>Diese Adresse meint den Computer selbst: Die Server von Tribe können sie nicht erreichen.</translation>
    </message>
    <message>
        <source>This address belongs to a private network: Tribe’s servers probably cannot reach it.</source>
        <translation>Diese Adresse gehört zu einem privaten Netzwerk: Die Server von Tribe können sie wahrscheinlich nicht erreichen.</translation>
    </message>
    <message>
        <source>The host name has no dot: Tribe’s servers probably cannot find it.</source>
        <translation>Der Hostname hat keinen Punkt: Die Server von Tribe können ihn wahrscheinlich nicht finden.</translation>
    </message>
    <message>
        <source>The host %1 is sent as %2. Make sure that it is the one you mean.</source>
        <translation>Der Host %1 wird als %2 gesendet. Stellen Sie sicher, dass es der gemeinte ist.</translation>
    </message>
    <message>
        <source>The URL has a hidden character, or quotation marks around it.</source>
        <translation>Die URL hat ein verborgenes Zeichen oder Anführungszeichen um sich.</translation>
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
        <source>Its secrets are removed from the keychain. Nothing changes in Tribe, and its archive stays on this computer.</source>
        <translation>Ihre Secrets werden aus dem Schlüsselbund entfernt. In Tribe ändert sich nichts, und ihr Archiv bleibt auf diesem Computer.</translation>
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
        <source>%1 was removed, but %n of its secrets may still be in the keychain. Remove them there; they belong to “hookdesk”.</source>
        <translation>
            <numerusform>%1 wurde entfernt, aber %n zugehöriges Secret ist möglicherweise noch im Schlüsselbund. Entfernen Sie es dort; es gehört zu „hookdesk“.</numerusform>
            <numerusform>%1 wurde entfernt, aber %n zugehörige Secrets sind möglicherweise noch im Schlüsselbund. Entfernen Sie sie dort; sie gehören zu „hookdesk“.</numerusform>
        </translation>
    </message>
    <message>
        <source>Hookdesk</source>
        <translation>Hookdesk</translation>
    </message>
    <message>
        <source>You are logged in. You can close this.</source>
        <translation>Sie sind angemeldet. Dies kann geschlossen werden.</translation>
    </message>
    <message>
        <source>You are not logged in. Hookdesk says why; you can close this.</source>
        <translation>Sie sind nicht angemeldet. Hookdesk nennt den Grund; dies kann geschlossen werden.</translation>
    </message>
    <message>
        <source>Waiting for the browser: log in to %1 there…</source>
        <translation>Warten auf den Browser: Melden Sie sich dort bei %1 an…</translation>
    </message>
    <message>
        <source>Connecting %1…</source>
        <translation>Verbindung mit %1 wird hergestellt…</translation>
    </message>
    <message>
        <source>The list of environments was damaged. It was kept aside, and a new one begins.</source>
        <translation>Die Liste der Umgebungen war beschädigt. Sie wurde beiseitegelegt, und eine neue beginnt.</translation>
    </message>
    <message>
        <source>%1 Nothing was saved. Try again, or turn off “Remember” to keep the secret for this session only.</source>
        <translation>%1 Nichts wurde gespeichert. Versuchen Sie es erneut, oder schalten Sie „Merken“ aus, um das Secret nur für diese Sitzung zu behalten.</translation>
    </message>
    <message>
        <source>This is not the answer to the log-in that Hookdesk waits for.</source>
        <translation>Dies ist nicht die Antwort auf die Anmeldung, auf die Hookdesk wartet.</translation>
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
        <source>Copy the address, and open it in a browser on this computer within five minutes.</source>
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
        <source>As it is kept now</source>
        <translation>Wie derzeit gespeichert</translation>
    </message>
    <message>
        <source>This desktop has no keyring: the secret is for this session only.</source>
        <translation>Dieser Desktop hat keinen Schlüsselbund: Das Secret gilt nur für diese Sitzung.</translation>
    </message>
    <message>
        <source>Discard what you typed?</source>
        <translation>Eingaben verwerfen?</translation>
    </message>
    <message>
        <source>Nothing of it has been saved.</source>
        <translation>Nichts davon wurde gespeichert.</translation>
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
        <source>Connect to try it: you log in in the browser.</source>
        <translation>Verbinden Sie, um es zu testen: Die Anmeldung erfolgt im Browser.</translation>
    </message>
    <message>
        <source>The API map cannot be used.</source>
        <translation>Die API-Zuordnung ist nicht verwendbar.</translation>
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
        <source>The access token is missing.</source>
        <translation>Das Zugriffstoken fehlt.</translation>
    </message>
    <message>
        <source>The client secret is missing.</source>
        <translation>Das Client-Secret fehlt.</translation>
    </message>
    <message>
        <source>It ends at %1.</source>
        <translation>Es läuft am %1 ab.</translation>
    </message>
    <message>
        <source>Kept in memory until you close the program; never saved.</source>
        <translation>Bleibt im Arbeitsspeicher, bis das Programm geschlossen wird; wird nie gespeichert.</translation>
    </message>
    <message>
        <source>This is the address of Tribe’s environments of the kind “%1”.</source>
        <translation>Dies ist die Adresse der Tribe-Umgebungen der Art „%1“.</translation>
    </message>
    <message>
        <source>Duplicate an environment</source>
        <translation>Umgebung duplizieren</translation>
    </message>
    <message>
        <source>Still in the keychain until you save or connect.</source>
        <translation>Noch im Schlüsselbund, bis Sie speichern oder verbinden.</translation>
    </message>
    <message>
        <source>Not in the keychain until you save or connect.</source>
        <translation>Erst im Schlüsselbund, wenn Sie speichern oder verbinden.</translation>
    </message>
    <message>
        <source>Waiting for the keyring. Answer its question, or cancel: nothing is saved then.</source>
        <translation>Warten auf den Schlüsselbund. Beantworten Sie seine Frage, oder brechen Sie ab: Dann wird nichts gespeichert.</translation>
    </message>
    <message>
        <source>Goes to the keychain of your desktop, never into a file of Hookdesk.</source>
        <translation>Kommt in den Schlüsselbund Ihres Desktops, nie in eine Datei von Hookdesk.</translation>
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
        <source>This application may not do that in this environment.</source>
        <translation>Diese Anwendung darf das in dieser Umgebung nicht.</translation>
    </message>
    <message>
        <source>Ask who manages Tribe CRM to give the application the right, then try again.</source>
        <translation>Bitten Sie die Administration von Tribe CRM, der Anwendung das Recht zu geben, und versuchen Sie es dann erneut.</translation>
    </message>
    <message>
        <source>There is no client secret to sign in with.</source>
        <translation>Es gibt kein Client-Secret für die Anmeldung.</translation>
    </message>
    <message>
        <source>Connect the environment in the File menu, or start Hookdesk with the variable HOOKDESK_CLIENT_SECRET.</source>
        <translation>Verbinden Sie die Umgebung im Menü „Datei“ oder starten Sie Hookdesk mit der Variablen HOOKDESK_CLIENT_SECRET.</translation>
    </message>
    <message>
        <source>Tribe did not accept the client id and client secret.</source>
        <translation>Tribe hat Client-ID und Client-Secret nicht akzeptiert.</translation>
    </message>
    <message>
        <source>Copy both again from the application in Tribe, without blanks, and check that they belong to this environment.</source>
        <translation>Kopieren Sie beide erneut aus der Anwendung in Tribe, ohne Leerzeichen, und prüfen Sie, ob sie zu dieser Umgebung gehören.</translation>
    </message>
    <message>
        <source>Tribe takes no more requests for now: its limit per minute is used up.</source>
        <translation>Tribe nimmt vorerst keine Anfragen mehr an: Das Limit pro Minute ist ausgeschöpft.</translation>
    </message>
    <message>
        <source>Wait a minute before you try again.</source>
        <translation>Warten Sie eine Minute, bevor Sie es erneut versuchen.</translation>
    </message>
    <message numerus="yes">
        <source>Wait %n second(s) before you try again.</source>
        <translation>
            <numerusform>Warten Sie %n Sekunde, bevor Sie es erneut versuchen.</numerusform>
            <numerusform>Warten Sie %n Sekunden, bevor Sie es erneut versuchen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Change what the server names, then try again.</source>
        <translation>Ändern Sie, was der Server nennt, und versuchen Sie es dann erneut.</translation>
    </message>
    <message>
        <source>The server did not accept this and gave no reason (status %1).</source>
        <translation>Der Server hat dies nicht akzeptiert und keinen Grund genannt (Status %1).</translation>
    </message>
    <message>
        <source>Check what you filled in, then try again.</source>
        <translation>Prüfen Sie Ihre Eingaben und versuchen Sie es dann erneut.</translation>
    </message>
    <message>
        <source>The server did not accept this: %1</source>
        <translation>Der Server hat dies nicht akzeptiert: %1</translation>
    </message>
    <message>
        <source>No safe connection to %1: its certificate could not be trusted.</source>
        <translation>Keine sichere Verbindung zu %1: Das Zertifikat ist nicht vertrauenswürdig.</translation>
    </message>
    <message>
        <source>Check the address, and the date and time of this computer; on a company network, ask whether a proxy opens secure connections.</source>
        <translation>Prüfen Sie die Adresse sowie Datum und Uhrzeit dieses Computers; fragen Sie in einem Firmennetz, ob ein Proxy sichere Verbindungen aufbricht.</translation>
    </message>
    <message>
        <source>No answer from %1 in time.</source>
        <translation>Keine rechtzeitige Antwort von %1.</translation>
    </message>
    <message>
        <source>Try again in a moment.</source>
        <translation>Versuchen Sie es gleich noch einmal.</translation>
    </message>
    <message>
        <source>This was cancelled.</source>
        <translation>Dies wurde abgebrochen.</translation>
    </message>
    <message>
        <source>Start it again when you want to.</source>
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
        <source>The answer of %1 could not be understood.</source>
        <translation>Die Antwort von %1 war nicht verständlich.</translation>
    </message>
    <message>
        <source>Check the API address; a sign-in page or a proxy may have answered instead of Tribe. The details show what came.</source>
        <translation>Prüfen Sie die API-Adresse; vielleicht hat eine Anmeldeseite oder ein Proxy statt Tribe geantwortet. Die Details zeigen, was kam.</translation>
    </message>
    <message>
        <source>The answer of %1 was too large and was not read.</source>
        <translation>Die Antwort von %1 war zu groß und wurde nicht gelesen.</translation>
    </message>
    <message>
        <source>Check the API address; an answer of Tribe is never this large.</source>
        <translation>Prüfen Sie die API-Adresse; eine Antwort von Tribe ist nie so groß.</translation>
    </message>
    <message>
        <source>%1 wanted to send the request on to another address; it was not sent there.</source>
        <translation>Die Anfrage sollte von %1 an eine andere Adresse weitergeleitet werden; dorthin wurde sie nicht gesendet.</translation>
    </message>
    <message>
        <source>Check the API and authorization addresses of the environment.</source>
        <translation>Prüfen Sie die API-Adresse und die Autorisierungsadresse der Umgebung.</translation>
    </message>
    <message>
        <source>Something went wrong inside Tribe (%1).</source>
        <translation>Innerhalb von Tribe ist etwas schiefgegangen (%1).</translation>
    </message>
    <message>
        <source>Try again in a few minutes; when it stays, tell Tribe Support what the details say.</source>
        <translation>Versuchen Sie es in einigen Minuten erneut; bleibt es dabei, teilen Sie Tribe Support mit, was die Details besagen.</translation>
    </message>
    <message>
        <source>The server said yes, but reading it back shows that nothing changed.</source>
        <translation>Der Server hat zugestimmt, aber das Zurücklesen zeigt, dass sich nichts geändert hat.</translation>
    </message>
    <message>
        <source>Make the change on Tribe’s own page: %1</source>
        <translation>Nehmen Sie die Änderung auf der Seite von Tribe selbst vor: %1</translation>
    </message>
    <message>
        <source>It can’t be told whether this was done: the answer was lost on the way.</source>
        <translation>Ob dies ausgeführt wurde, lässt sich nicht sagen: Die Antwort ging unterwegs verloren.</translation>
    </message>
    <message>
        <source>Look in the list or on Tribe’s page before you do it again: %1</source>
        <translation>Sehen Sie in der Liste oder auf der Seite von Tribe nach, bevor Sie es noch einmal tun: %1</translation>
    </message>
    <message>
        <source>%1 does not know what was asked for.</source>
        <translation>Das Angefragte ist bei %1 nicht bekannt.</translation>
    </message>
    <message>
        <source>Refresh the list: it may have been deleted by somebody else. When nothing loads, check the API address.</source>
        <translation>Aktualisieren Sie die Liste: Möglicherweise wurde es von jemand anderem gelöscht. Wird nichts geladen, prüfen Sie die API-Adresse.</translation>
    </message>
    <message>
        <source>This environment does not offer that through its API.</source>
        <translation>Diese Umgebung bietet das nicht über ihre API an.</translation>
    </message>
    <message>
        <source>Do it on Tribe’s own page: %1</source>
        <translation>Tun Sie es auf der Seite von Tribe selbst: %1</translation>
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
        <source>Tribe does not accept the token that it has just granted.</source>
        <translation>Tribe akzeptiert das Token nicht, das es gerade ausgestellt hat.</translation>
    </message>
    <message>
        <source>Check that the API URL and the authorization URL belong to the same environment.</source>
        <translation>Prüfen Sie, ob API-URL und Autorisierungs-URL zur selben Umgebung gehören.</translation>
    </message>
    <message>
        <source>Tribe no longer accepts the access token.</source>
        <translation>Tribe akzeptiert das Zugriffstoken nicht mehr.</translation>
    </message>
    <message>
        <source>Paste a new one into the environment, or start Hookdesk with a new one in the variable HOOKDESK_ACCESS_TOKEN.</source>
        <translation>Fügen Sie in der Umgebung ein neues ein, oder starten Sie Hookdesk mit einem neuen in der Variablen HOOKDESK_ACCESS_TOKEN.</translation>
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
        <source>Tribe did not accept the client id.</source>
        <translation>Tribe hat die Client-ID nicht akzeptiert.</translation>
    </message>
    <message>
        <source>Check the client id, and the client secret if the application has one.</source>
        <translation>Prüfen Sie die Client-ID und, falls die Anwendung eines hat, das Client-Secret.</translation>
    </message>
    <message>
        <source>Check the authorization URL of the environment; a sign-in page or a proxy may have answered instead of Tribe. The details show what came.</source>
        <translation>Prüfen Sie die Autorisierungs-URL der Umgebung; vielleicht hat eine Anmeldeseite oder ein Proxy statt Tribe geantwortet. Die Details zeigen, was kam.</translation>
    </message>
    <message>
        <source>Check the authorization URL of the environment.</source>
        <translation>Prüfen Sie die Autorisierungs-URL der Umgebung.</translation>
    </message>
    <message>
        <source>%1 grants no access tokens at this address (status %2).</source>
        <translation>%1 stellt unter dieser Adresse keine Zugriffstokens aus (Status %2).</translation>
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
        <source>No event is selected.</source>
        <translation>Es ist kein Ereignis ausgewählt.</translation>
    </message>
    <message>
        <source>Select exactly one event.</source>
        <translation>Wählen Sie genau ein Ereignis aus.</translation>
    </message>
    <message>
        <source>No event is shown.</source>
        <translation>Es wird kein Ereignis angezeigt.</translation>
    </message>
    <message>
        <source>The event log is being read.</source>
        <translation>Das Ereignisprotokoll wird gelesen.</translation>
    </message>
    <message>
        <source>No filter is set.</source>
        <translation>Es ist kein Filter gesetzt.</translation>
    </message>
    <message>
        <source>Nothing of this environment is kept on this machine.</source>
        <translation>Von dieser Umgebung wird auf diesem Computer nichts aufbewahrt.</translation>
    </message>
    <message>
        <source>The event does not tell its webhook.</source>
        <translation>Das Ereignis nennt seinen Webhook nicht.</translation>
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
        <translation>Deren We&amp;bhooks reaktivieren…</translation>
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
        <source>No cause is selected.</source>
        <translation>Es ist keine Ursache ausgewählt.</translation>
    </message>
    <message>
        <source>Its webhooks are not deactivated.</source>
        <translation>Deren Webhooks sind nicht deaktiviert.</translation>
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
        <source>Found in webhook, entity type, error, ids and payload</source>
        <translation>Gesucht wird in Webhook, Entitätstyp, Fehler, IDs und Nutzdaten</translation>
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
        <source>Retries exhausted</source>
        <translation>Versuche erschöpft</translation>
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
        <source>Reads the record from the environment as it is now.</source>
        <translation>Liest den Datensatz im aktuellen Stand aus der Umgebung.</translation>
    </message>
    <message>
        <source>The event does not tell which record it is about.</source>
        <translation>Das Ereignis nennt den Datensatz nicht, um den es geht.</translation>
    </message>
    <message>
        <source>Left the log %1</source>
        <comment>relative time</comment>
        <translation>Aus dem Protokoll verschwunden: %1</translation>
    </message>
    <message>
        <source>Tribe no longer has it: it was delivered, or its webhook was deleted. This is what was last seen.</source>
        <translation>Tribe hat es nicht mehr: Es wurde zugestellt, oder sein Webhook wurde gelöscht. Dies ist der zuletzt gesehene Stand.</translation>
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
        <source>The endpoint did not accept the credentials. Compare the custom headers of the webhook with what it expects.</source>
        <translation>Der Endpunkt hat die Anmeldedaten nicht akzeptiert. Vergleichen Sie die eigenen Header des Webhooks mit dem, was er erwartet.</translation>
    </message>
    <message>
        <source>There is nothing at this address. Compare the endpoint&apos;s path.</source>
        <translation>Unter dieser Adresse gibt es nichts. Vergleichen Sie den Pfad des Endpunkts.</translation>
    </message>
    <message>
        <source>The endpoint does not take a payload of this size.</source>
        <translation>Der Endpunkt nimmt keine Nutzdaten dieser Größe an.</translation>
    </message>
    <message>
        <source>The endpoint gets more than it takes. Retry slowly.</source>
        <translation>Der Endpunkt bekommt mehr, als er annimmt. Stellen Sie langsam erneut zu.</translation>
    </message>
    <message>
        <source>The endpoint sent the request elsewhere. Enter the final address.</source>
        <translation>Der Endpunkt hat die Anfrage weitergeleitet. Geben Sie die endgültige Adresse ein.</translation>
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
        <source>The environment did not tell the status of this event.</source>
        <translation>Die Umgebung hat den Status dieses Ereignisses nicht genannt.</translation>
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
        <source>The endpoint takes too long. It should answer first and work afterwards.</source>
        <translation>Der Endpunkt braucht zu lange. Er sollte zuerst antworten und danach arbeiten.</translation>
    </message>
    <message>
        <source>Look at the certificate of the endpoint: its name, its issuer and its end.</source>
        <translation>Prüfen Sie das Zertifikat des Endpunkts: Name, Aussteller und Ablaufdatum.</translation>
    </message>
    <message>
        <source>Nothing listens there, or a firewall is in the way.</source>
        <translation>Dort nimmt nichts Verbindungen an, oder eine Firewall ist im Weg.</translation>
    </message>
    <message>
        <source>The host name of the endpoint has no address. Look for a typing error.</source>
        <translation>Der Hostname des Endpunkts hat keine Adresse. Suchen Sie nach einem Tippfehler.</translation>
    </message>
    <message>
        <source>The words of the error tell more.</source>
        <translation>Der Wortlaut des Fehlers sagt mehr.</translation>
    </message>
    <message>
        <source>Name lookup failed</source>
        <translation>Namensauflösung fehlgeschlagen</translation>
    </message>
    <message>
        <source>The name server did not answer. This may pass: try again.</source>
        <translation>Der Namensserver hat nicht geantwortet. Das kann vorübergehen: Versuchen Sie es erneut.</translation>
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
        <source>Tribe delivers them to their endpoints again, a few a second. You have some seconds to undo this in the jobs area.</source>
        <translation>Tribe stellt sie ihren Endpunkten erneut zu, einige pro Sekunde. Einige Sekunden lang lässt sich dies im Bereich „Aufträge“ rückgängig machen.</translation>
    </message>
    <message>
        <source>Tribe may refuse those of a deactivated webhook: reactivate it first.</source>
        <translation>Tribe kann die eines deaktivierten Webhooks ablehnen: Reaktivieren Sie ihn zuerst.</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>Erneut zustellen</translation>
    </message>
    <message>
        <source>The payloads are still being searched. More events may match.</source>
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
        <source>The event log was not read to its end. More events may match.</source>
        <translation>Das Ereignisprotokoll wurde nicht bis zum Ende gelesen. Weitere Ereignisse können passen.</translation>
    </message>
</context>
<context>
    <name>hookdesk::EventRetries</name>
    <message>
        <source>All events are loaded, and none of them matches.</source>
        <translation>Alle Ereignisse sind geladen, und keines davon passt.</translation>
    </message>
    <message>
        <source>&amp;Wait for all events</source>
        <translation>Auf alle Ereignisse &amp;warten</translation>
    </message>
    <message numerus="yes">
        <source>%n event(s) left the log before you confirmed and are not retried.</source>
        <translation>
            <numerusform>%n Ereignis hat das Protokoll vor der Bestätigung verlassen und wird nicht erneut zugestellt.</numerusform>
            <numerusform>%n Ereignisse haben das Protokoll vor der Bestätigung verlassen und werden nicht erneut zugestellt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n event(s) changed before you confirmed; they are retried.</source>
        <translation>
            <numerusform>%n Ereignis hat sich vor der Bestätigung geändert; es wird erneut zugestellt.</numerusform>
            <numerusform>%n Ereignisse haben sich vor der Bestätigung geändert; sie werden erneut zugestellt.</numerusform>
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
        <source>Open Tribe&apos;s page</source>
        <translation>Seite von Tribe öffnen</translation>
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
        <source>The log could not be refreshed and may be out of date. %1 %2</source>
        <translation>Das Protokoll konnte nicht aktualisiert werden und ist möglicherweise veraltet. %1 %2</translation>
    </message>
    <message numerus="yes">
        <source>%n event(s) could not be read and are not shown.</source>
        <translation>
            <numerusform>%n Ereignis konnte nicht gelesen werden und wird nicht angezeigt.</numerusform>
            <numerusform>%n Ereignisse konnten nicht gelesen werden und werden nicht angezeigt.</numerusform>
        </translation>
    </message>
    <message>
        <source>No event fits the filter</source>
        <translation>Kein Ereignis passt zum Filter</translation>
    </message>
    <message>
        <source>The payloads are being searched.</source>
        <translation>Die Nutzdaten werden durchsucht.</translation>
    </message>
    <message>
        <source>None of the %1 events of the log fits.</source>
        <translation>Keines der %1 Ereignisse des Protokolls passt.</translation>
    </message>
    <message>
        <source>This environment does not offer its event log</source>
        <translation>Diese Umgebung bietet ihr Ereignisprotokoll nicht an</translation>
    </message>
    <message>
        <source>Hookdesk asked with %1 and was told that there is none. Tribe&apos;s own page shows failed events and retries them; what Hookdesk has kept of them on this machine is in the archive.</source>
        <translation>Hookdesk hat mit %1 angefragt und erfahren, dass es keines gibt. Die Seite von Tribe selbst zeigt fehlgeschlagene Ereignisse und stellt sie erneut zu; was Hookdesk auf diesem Computer davon aufbewahrt hat, steht im Archiv.</translation>
    </message>
    <message>
        <source>Reading the event log…</source>
        <translation>Das Ereignisprotokoll wird gelesen…</translation>
    </message>
    <message>
        <source>The event log is not read</source>
        <translation>Das Ereignisprotokoll ist nicht gelesen</translation>
    </message>
    <message>
        <source>No failed events</source>
        <translation>Keine fehlgeschlagenen Ereignisse</translation>
    </message>
    <message>
        <source>Everything that Tribe had to deliver has arrived.</source>
        <translation>Alles, was Tribe zuzustellen hatte, ist angekommen.</translation>
    </message>
    <message>
        <source>No event to show</source>
        <translation>Kein Ereignis anzuzeigen</translation>
    </message>
    <message>
        <source>Not every event of the log could be read: failed events may be missing.</source>
        <translation>Nicht jedes Ereignis des Protokolls konnte gelesen werden: fehlgeschlagene Ereignisse können fehlen.</translation>
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
        <source>Whoever has the file can use what is in it. Delete it when it is no longer needed.</source>
        <translation>Wer die Datei hat, kann verwenden, was darin steht. Löschen Sie sie, wenn sie nicht mehr gebraucht wird.</translation>
    </message>
    <message>
        <source>The names of these headers are exported; their values have to be typed again where the webhooks are copied to.</source>
        <translation>Die Namen dieser Header werden exportiert; ihre Werte müssen dort neu eingegeben werden, wohin die Webhooks kopiert werden.</translation>
    </message>
    <message>
        <source>Webhook definitions (*.json);;All files (*)</source>
        <translation>Webhook-Definitionen (*.json);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Nothing was exported to %1. Choose another place, or make room on the disk.</source>
        <translation>Es wurde nichts nach %1 exportiert. Wählen Sie einen anderen Ort oder schaffen Sie Platz auf dem Datenträger.</translation>
    </message>
    <message numerus="yes">
        <source>%n webhook(s) were exported to %1.</source>
        <translation>
            <numerusform>%n Webhook wurde nach %1 exportiert.</numerusform>
            <numerusform>%n Webhooks wurden nach %1 exportiert.</numerusform>
        </translation>
    </message>
    <message>
        <source>Webhooks &amp;of:</source>
        <translation>Webhooks &amp;von:</translation>
    </message>
    <message numerus="yes">
        <source>%n webhook(s) were exported to %1. That is not all of them: the list could not be read to its end.</source>
        <translation>
            <numerusform>%n Webhook wurde nach %1 exportiert. Das sind nicht alle: Die Liste konnte nicht bis zum Ende gelesen werden.</numerusform>
            <numerusform>%n Webhooks wurden nach %1 exportiert. Das sind nicht alle: Die Liste konnte nicht bis zum Ende gelesen werden.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hookdesk::ExportText</name>
    <message>
        <source>The administrator of this computer does not allow that anything is exported.</source>
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
Wiederholungen: %4</translation>
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
        <source>Failures are not known: the event log has not been read.</source>
        <translation>Fehler sind nicht bekannt: Das Ereignisprotokoll wurde nicht gelesen.</translation>
    </message>
    <message>
        <source>The event log is being read.</source>
        <translation>Das Ereignisprotokoll wird gelesen.</translation>
    </message>
    <message>
        <source>Failures are not known: this environment has no event log for Hookdesk.</source>
        <translation>Fehler sind nicht bekannt: Diese Umgebung hat kein Ereignisprotokoll für Hookdesk.</translation>
    </message>
    <message>
        <source>Failures are not known: the event log could not be read.</source>
        <translation>Fehler sind nicht bekannt: Das Ereignisprotokoll konnte nicht gelesen werden.</translation>
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
        <source>%n failure(s) in the last 24 hours; at %1 Tribe deactivates a webhook.</source>
        <translation>
            <numerusform>%n Fehler in den letzten 24 Stunden; bei %1 deaktiviert Tribe einen Webhook.</numerusform>
            <numerusform>%n Fehler in den letzten 24 Stunden; bei %1 deaktiviert Tribe einen Webhook.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 to %2 failures in the last 24 hours; at %3 Tribe deactivates a webhook.</source>
        <translation>%1 bis %2 Fehler in den letzten 24 Stunden; bei %3 deaktiviert Tribe einen Webhook.</translation>
    </message>
    <message>
        <source>The limit is reached.</source>
        <translation>Die Grenze ist erreicht.</translation>
    </message>
    <message>
        <source>The current rate does not lead to deactivation.</source>
        <translation>Das derzeitige Tempo führt nicht zur Deaktivierung.</translation>
    </message>
    <message>
        <source>Nothing failed in the last hour.</source>
        <translation>In der letzten Stunde ist nichts fehlgeschlagen.</translation>
    </message>
    <message>
        <source>At the current rate of %1 an hour it is deactivated %2.</source>
        <translation>Beim derzeitigen Tempo von %1 pro Stunde wird er %2 deaktiviert.</translation>
    </message>
    <message>
        <source>At the current rate of %1 an hour it is deactivated %2 at the earliest.</source>
        <translation>Beim derzeitigen Tempo von %1 pro Stunde wird er frühestens %2 deaktiviert.</translation>
    </message>
    <message>
        <source>At the current rate of %1 an hour it is deactivated between %2 and %3.</source>
        <translation>Beim derzeitigen Tempo von %1 pro Stunde wird er frühestens %2 und spätestens %3 deaktiviert.</translation>
    </message>
    <message>
        <source>The oldest failure drops out of the 24 hours %1.</source>
        <translation>Der älteste Fehler fällt %1 aus den 24 Stunden.</translation>
    </message>
    <message>
        <source>The oldest failure drops out of the 24 hours %1; if nothing more fails, the webhook is no longer at risk %2.</source>
        <translation>Der älteste Fehler fällt %1 aus den 24 Stunden; schlägt nichts mehr fehl, ist der Webhook %2 nicht mehr gefährdet.</translation>
    </message>
    <message>
        <source>Tribe does not document whether repeated attempts count: %1 counts first failures only, %2 all attempts.</source>
        <translation>Tribe dokumentiert nicht, ob wiederholte Versuche zählen: %1 zählt nur erste Fehler, %2 alle Versuche.</translation>
    </message>
    <message numerus="yes">
        <source>The exact time of %n attempt(s) is not known.</source>
        <translation>
            <numerusform>Der genaue Zeitpunkt von %n Versuch ist nicht bekannt.</numerusform>
            <numerusform>Der genaue Zeitpunkt von %n Versuchen ist nicht bekannt.</numerusform>
        </translation>
    </message>
    <message>
        <source>Only what Hookdesk saw earlier is counted: the event log cannot be read now.</source>
        <translation>Nur was Hookdesk früher gesehen hat, wird gezählt: Das Ereignisprotokoll lässt sich jetzt nicht lesen.</translation>
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
        <source>Bring one back. Select a webhook and press “Reactivate…”.</source>
        <translation>Bringen Sie einen zurück. Wählen Sie einen Webhook und drücken Sie „Reaktivieren…“.</translation>
    </message>
    <message>
        <source>Check a signature. Every delivery is signed with the secret of its webhook.</source>
        <translation>Prüfen Sie eine Signatur. Jede Zustellung ist mit dem Geheimnis ihres Webhooks signiert.</translation>
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
        <source>Step %1 of %2</source>
        <translation>Schritt %1 von %2</translation>
    </message>
    <message>
        <source>First steps, %1 of %2: %3</source>
        <comment>number, count, what to do</comment>
        <translation>Erste Schritte, %1 von %2: %3</translation>
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
        <source>Adds the “Name: value” lines of the clipboard</source>
        <translation>Fügt die Zeilen „Name: Wert“ aus der Zwischenablage hinzu</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) without a colon were left out, for example: %1</source>
        <translation>
            <numerusform>%n Zeile ohne Doppelpunkt wurde ausgelassen: %1</numerusform>
            <numerusform>%n Zeilen ohne Doppelpunkt wurden ausgelassen, zum Beispiel: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>The clipboard has no text. Copy lines such as “X-Api-Key: …” first.</source>
        <translation>Die Zwischenablage enthält keinen Text. Kopieren Sie zuerst Zeilen wie „X-Api-Key: …“.</translation>
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
        <source>The environment did not tell the headers of this webhook.</source>
        <translation>Die Umgebung hat die Header dieses Webhooks nicht genannt.</translation>
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
</context>
<context>
    <name>hookdesk::HeaderTableModel</name>
    <message>
        <source>The name is missing.</source>
        <translation>Der Name fehlt.</translation>
    </message>
    <message>
        <source>A name has only letters without accents, digits and the signs - _ . and a few more; no blanks and no colon.</source>
        <translation>Ein Name enthält nur Buchstaben ohne Akzente, Ziffern und die Zeichen - _ . und wenige weitere; keine Leerzeichen und keinen Doppelpunkt.</translation>
    </message>
    <message>
        <source>This header belongs to the connection or the message and is set by the delivery itself.</source>
        <translation>Dieser Header gehört zur Verbindung oder zur Nachricht und wird bei der Zustellung selbst gesetzt.</translation>
    </message>
    <message>
        <source>A header with this name is in the list already.</source>
        <translation>Ein Header mit diesem Namen steht bereits in der Liste.</translation>
    </message>
    <message>
        <source>The value has a line break or another invisible character.</source>
        <translation>Der Wert enthält einen Zeilenumbruch oder ein anderes unsichtbares Zeichen.</translation>
    </message>
    <message>
        <source>The value has a character that cannot be sent in a header.</source>
        <translation>Der Wert enthält ein Zeichen, das in einem Header nicht gesendet werden kann.</translation>
    </message>
    <message>
        <source>Row %1: %2</source>
        <translation>Zeile %1: %2</translation>
    </message>
    <message numerus="yes">
        <source>%n more row(s) cannot be sent like this.</source>
        <translation>
            <numerusform>%n weitere Zeile kann so nicht gesendet werden.</numerusform>
            <numerusform>%n weitere Zeilen können so nicht gesendet werden.</numerusform>
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
</context>
<context>
    <name>hookdesk::HiddenCharacterNote</name>
    <message>
        <source>invisible</source>
        <translation>unsichtbar</translation>
    </message>
    <message>
        <source>turns the reading direction</source>
        <translation>dreht die Leserichtung um</translation>
    </message>
    <message>
        <source>soft hyphen</source>
        <translation>weicher Trennstrich</translation>
    </message>
    <message>
        <source>not a usual blank</source>
        <translation>kein gewöhnliches Leerzeichen</translation>
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
        <source>&amp;Undo what waits</source>
        <translation>Wartendes rückgängig &amp;machen</translation>
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
        <source>Do not wait any longer; it can&apos;t be undone after that</source>
        <translation>Nicht länger warten; danach lässt es sich nicht mehr rückgängig machen</translation>
    </message>
    <message>
        <source>At most</source>
        <translation>Höchstens</translation>
    </message>
    <message>
        <source> a second</source>
        <comment>events, after a number</comment>
        <translation> pro Sekunde</translation>
    </message>
    <message>
        <source>Events a second at most</source>
        <translation>Ereignisse pro Sekunde, höchstens</translation>
    </message>
    <message>
        <source>Nothing waits to be undone</source>
        <translation>Nichts wartet, das rückgängig gemacht werden kann</translation>
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
        <source>Object of %n member(s)</source>
        <translation>
            <numerusform>Objekt mit %n Feld</numerusform>
            <numerusform>Objekt mit %n Feldern</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>List of %n element(s)</source>
        <translation>
            <numerusform>Liste mit %n Element</numerusform>
            <numerusform>Liste mit %n Elementen</numerusform>
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
        <source>The list could not be refreshed and may be out of date. %1 %2</source>
        <translation>Die Liste konnte nicht aktualisiert werden und ist möglicherweise veraltet. %1 %2</translation>
    </message>
    <message>
        <source>The REST listing is not available here, so headers, and maybe endpoints, are missing.</source>
        <translation>Die REST-Liste ist hier nicht verfügbar, daher fehlen Header und möglicherweise Endpunkte.</translation>
    </message>
    <message>
        <source>The OData listing is not available here, so names, statuses and creation times may be missing.</source>
        <translation>Die OData-Liste ist hier nicht verfügbar, daher fehlen möglicherweise Namen, Status und Erstellungszeiten.</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) could not be read and are not shown.</source>
        <translation>
            <numerusform>%n Datensatz konnte nicht gelesen werden und wird nicht angezeigt.</numerusform>
            <numerusform>%n Datensätze konnten nicht gelesen werden und werden nicht angezeigt.</numerusform>
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
        <source>Not all webhooks were read. Webhooks that are missing in the answer stay in the list.</source>
        <translation>Nicht alle Webhooks wurden gelesen. Webhooks, die in der Antwort fehlen, bleiben in der Liste.</translation>
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
        <source>%1 The new log-in is not kept: when you close Hookdesk, you have to log in again.</source>
        <translation>%1 Die neue Anmeldung wurde nicht gespeichert: Wenn Sie Hookdesk schließen, müssen Sie sich erneut anmelden.</translation>
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
        <source>Read %1</source>
        <comment>a moment such as: 2 minutes ago</comment>
        <translation>Gelesen: %1</translation>
    </message>
    <message numerus="yes">
        <source>%1, next in %n second(s)</source>
        <translation>
            <numerusform>%1, wieder in %n Sekunde</numerusform>
            <numerusform>%1, wieder in %n Sekunden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The administrator of this computer allows it every %n second(s) at most.</source>
        <translation>
            <numerusform>Der Administrator dieses Computers lässt es höchstens alle %n Sekunde zu.</numerusform>
            <numerusform>Der Administrator dieses Computers lässt es höchstens alle %n Sekunden zu.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>every %n second(s)</source>
        <translation>
            <numerusform>alle %n Sekunde</numerusform>
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
        <source>%n delivery(s) failed, mostly %1.</source>
        <comment>count, cause</comment>
        <translation>
            <numerusform>%n Zustellung fehlgeschlagen, meist %1.</numerusform>
            <numerusform>%n Zustellungen fehlgeschlagen, meist %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hookdesk::MainWindow</name>
    <message>
        <source>There is no environment “%1” yet. Connect it here, or start with --api-url.</source>
        <translation>Es gibt noch keine Umgebung „%1“. Verbinden Sie sie hier oder starten Sie mit --api-url.</translation>
    </message>
    <message>
        <source>--log takes an ordinary file: no folder, link or device.</source>
        <translation>--log nimmt eine gewöhnliche Datei: keinen Ordner, keine Verknüpfung, kein Gerät.</translation>
    </message>
    <message>
        <source>The log file cannot be written: %1</source>
        <translation>Die Protokolldatei kann nicht geschrieben werden: %1</translation>
    </message>
    <message>
        <source>The log file cannot be kept from others: %1</source>
        <translation>Die Protokolldatei kann nicht vor anderen geschützt werden: %1</translation>
    </message>
    <message>
        <source>Some settings of this computer’s administrator do not count.</source>
        <translation>Einige Einstellungen des Administrators dieses Computers gelten nicht.</translation>
    </message>
    <message>
        <source>The administrator of this computer does not allow the host %1.</source>
        <translation>Der Administrator dieses Computers lässt den Host %1 nicht zu.</translation>
    </message>
    <message>
        <source>The API map of the environment cannot be used.</source>
        <translation>Die API-Zuordnung der Umgebung ist nicht verwendbar.</translation>
    </message>
    <message>
        <source>Starting the sandbox…</source>
        <translation>Die Sandbox wird gestartet…</translation>
    </message>
    <message>
        <source>The sandbox could not be started. Is hookdesk-sandbox installed beside Hookdesk?</source>
        <translation>Die Sandbox konnte nicht gestartet werden. Ist hookdesk-sandbox neben Hookdesk installiert?</translation>
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
        <source>Jobs are not finished</source>
        <translation>Aufträge sind nicht abgeschlossen</translation>
    </message>
    <message>
        <source>Leave %1 although jobs are not finished?</source>
        <translation>%1 verlassen, obwohl Aufträge nicht abgeschlossen sind?</translation>
    </message>
    <message>
        <source>What waits for its time to undo is not sent. What was sent already may still take effect, without Hookdesk seeing its result. A retry that has begun can be resumed the next time.</source>
        <translation>Was noch auf das Ende der Frist zum Rückgängigmachen wartet, wird nicht gesendet. Was bereits gesendet wurde, kann noch wirksam werden, ohne dass Hookdesk das Ergebnis sieht. Eine begonnene erneute Zustellung kann beim nächsten Mal fortgesetzt werden.</translation>
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
        <source>Try the sandbox: the first steps are taken there.</source>
        <translation>Probieren Sie die Sandbox aus: Dort machen Sie die ersten Schritte.</translation>
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
        <source>Leave the sandbox? What you changed there is lost.</source>
        <translation>Die Sandbox verlassen? Was Sie dort geändert haben, geht verloren.</translation>
    </message>
    <message>
        <source>A new sandbox starts from the beginning. Nothing changes in Tribe.</source>
        <translation>Eine neue Sandbox beginnt von vorn. In Tribe ändert sich nichts.</translation>
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
        <source>Not known</source>
        <translation>Nicht bekannt</translation>
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
        <source>yesterday</source>
        <translation>gestern</translation>
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
        <source>The environment did not tell this time.</source>
        <translation>Die Umgebung hat diesen Zeitpunkt nicht genannt.</translation>
    </message>
    <message>
        <source>%1 %2, UTC%3%4</source>
        <comment>local date, time, sign and offset</comment>
        <translation>%1 %2, UTC%3%4</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>relative and whole time</comment>
        <translation>%1 (%2)</translation>
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
        <source>Closest to being switched off</source>
        <translation>Am nächsten an der Abschaltung</translation>
    </message>
    <message>
        <source>of %1 failures in 24 hours</source>
        <translation>von %1 Fehlern in 24 Stunden</translation>
    </message>
</context>
<context>
    <name>hookdesk::NearestView</name>
    <message>
        <source>Closest to being switched off</source>
        <translation>Am nächsten an der Abschaltung</translation>
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
        <source>Nothing has been created with it.</source>
        <translation>Damit wurde noch nichts erstellt.</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Verwerfen</translation>
    </message>
    <message>
        <source>You stopped waiting. The webhook may have been created all the same: look in the list before you create it again.</source>
        <translation>Das Warten wurde beendet. Der Webhook kann trotzdem erstellt worden sein: Sehen Sie in der Liste nach, bevor Sie ihn noch einmal erstellen.</translation>
    </message>
    <message>
        <source>The entity type is missing.</source>
        <translation>Der Entitätstyp fehlt.</translation>
    </message>
    <message>
        <source>Tribe spells this with other capitals: choose it from the list.</source>
        <translation>Tribe schreibt dies mit anderer Groß- und Kleinschreibung: Wählen Sie es aus der Liste.</translation>
    </message>
    <message>
        <source>Not one of Tribe’s presets. Which others this environment has is not known, so Tribe may refuse it.</source>
        <translation>Keiner der Standardtypen von Tribe. Welche anderen diese Umgebung hat, ist nicht bekannt; Tribe lehnt ihn daher möglicherweise ab.</translation>
    </message>
    <message>
        <source>This environment does not list such an entity type; Tribe may refuse it.</source>
        <translation>Diese Umgebung führt keinen solchen Entitätstyp auf; Tribe lehnt ihn möglicherweise ab.</translation>
    </message>
    <message>
        <source>Already sent to this URL by: %1. Another webhook would deliver the same events again.</source>
        <translation>An diese URL sendet bereits: %1. Ein weiterer Webhook würde dieselben Ereignisse noch einmal zustellen.</translation>
    </message>
    <message>
        <source>Already sent to nearly this URL by: %1. Only a final slash or dot differs.</source>
        <translation>An fast diese URL sendet bereits: %1. Nur ein Schrägstrich oder Punkt am Ende ist anders.</translation>
    </message>
</context>
<context>
    <name>hookdesk::NextTryLabel</name>
    <message>
        <source>Trying again…</source>
        <translation>Neuer Versuch …</translation>
    </message>
    <message numerus="yes">
        <source>Next try in %n second(s)</source>
        <translation>
            <numerusform>Nächster Versuch in %n Sekunde</numerusform>
            <numerusform>Nächster Versuch in %n Sekunden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Next try in %n minute(s)</source>
        <translation>
            <numerusform>Nächster Versuch in %n Minute</numerusform>
            <numerusform>Nächster Versuch in %n Minuten</numerusform>
        </translation>
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
        <source>Nothing is known to need attention</source>
        <translation>Soweit bekannt, kein Handlungsbedarf</translation>
    </message>
    <message>
        <source>Not every webhook and event could be read.</source>
        <translation>Nicht jeder Webhook und jedes Ereignis konnte gelesen werden.</translation>
    </message>
    <message>
        <source>Nothing needs attention</source>
        <translation>Kein Handlungsbedarf</translation>
    </message>
    <message>
        <source>No webhook is at risk, and no event waits for you.</source>
        <translation>Kein Webhook ist gefährdet, und kein Ereignis wartet auf Sie.</translation>
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
        <source>No failure of the last 24 hours is known</source>
        <translation>Kein Fehler der letzten 24 Stunden ist bekannt</translation>
    </message>
    <message>
        <source>Not every event of the log could be read.</source>
        <translation>Nicht jedes Ereignis des Protokolls konnte gelesen werden.</translation>
    </message>
    <message>
        <source>This environment has no event log</source>
        <translation>Diese Umgebung hat kein Ereignisprotokoll</translation>
    </message>
    <message>
        <source>Failures are not known here. See the log on Tribe’s own page.</source>
        <translation>Fehler sind hier nicht bekannt. Siehe das Protokoll auf Tribes eigener Seite.</translation>
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
        <source>%Ln webhook(s) read, not all of them</source>
        <translation>
            <numerusform>%Ln Webhook gelesen, nicht alle</numerusform>
            <numerusform>%Ln Webhooks gelesen, nicht alle</numerusform>
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
        <source>No webhook is known to need you</source>
        <translation>Soweit bekannt, braucht Sie kein Webhook</translation>
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
        <source>This is not JSON but a page of HTML. It is shown as text.</source>
        <translation>Dies ist kein JSON, sondern eine HTML-Seite. Sie wird als Text angezeigt.</translation>
    </message>
    <message>
        <source>This is not JSON: it breaks off or goes wrong at byte %1. It is shown as text.</source>
        <translation>Dies ist kein JSON: Bei Byte %1 bricht es ab oder wird fehlerhaft. Es wird als Text angezeigt.</translation>
    </message>
    <message>
        <source>The payload is larger than 20 MiB. Only its beginning was kept, and only that is copied and saved.</source>
        <translation>Die Nutzdaten sind größer als 20 MiB. Nur ihr Anfang wurde behalten, und nur dieser wird kopiert und gespeichert.</translation>
    </message>
    <message>
        <source>Reformatted: line breaks and indentation are not the sender’s. Copy payload and Save give what was received.</source>
        <translation>Neu formatiert: Zeilenumbrüche und Einrückung stammen nicht vom Absender. „Nutzdaten kopieren“ und „Speichern“ liefern, was empfangen wurde.</translation>
    </message>
    <message>
        <source>Long lines are broken after %1 characters to show them. Copy and Save do not break them.</source>
        <translation>Lange Zeilen werden für die Anzeige nach %1 Zeichen umbrochen. „Kopieren“ und „Speichern“ umbrechen sie nicht.</translation>
    </message>
    <message>
        <source>Some bytes are not UTF-8. Each stands as � here and in copies; Save keeps the bytes.</source>
        <translation>Einige Bytes sind kein UTF-8. Jedes steht hier und in Kopien als �; „Speichern“ behält die Bytes bei.</translation>
    </message>
    <message>
        <source>There are NUL bytes. Each is shown as ▯; Save keeps them.</source>
        <translation>Es gibt NUL-Bytes. Jedes wird als ▯ angezeigt; „Speichern“ behält sie bei.</translation>
    </message>
    <message>
        <source>There are control characters. Each is shown as ▯; Copy and Save keep them.</source>
        <translation>Es gibt Steuerzeichen. Jedes wird als ▯ angezeigt; „Kopieren“ und „Speichern“ behalten sie bei.</translation>
    </message>
    <message>
        <source>There are characters that turn the direction of reading. They are shown as ▯; Copy and Save keep them.</source>
        <translation>Es gibt Zeichen, die die Leserichtung umkehren. Sie werden als ▯ angezeigt; „Kopieren“ und „Speichern“ behalten sie bei.</translation>
    </message>
    <message>
        <source>There is half of a character pair (a lone surrogate such as \ud83d). The text shows its escape as received, the tree shows �.</source>
        <translation>Es gibt ein halbes Zeichenpaar (ein einzelnes Surrogat wie \ud83d). Der Text zeigt sein Escape wie empfangen, der Baum zeigt �.</translation>
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
        <source>Shows JSON with a line for each member. What is copied and saved stays as received.</source>
        <translation>Zeigt JSON mit einer Zeile je Feld. Was kopiert und gespeichert wird, bleibt wie empfangen.</translation>
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
        <source>Reading the payload…</source>
        <translation>Die Nutzdaten werden gelesen…</translation>
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
        <source>The payload could not be saved to %1. Choose another place.</source>
        <translation>Die Nutzdaten konnten nicht in %1 gespeichert werden. Wählen Sie einen anderen Ort.</translation>
    </message>
    <message>
        <source>The payload was saved to %1.</source>
        <translation>Die Nutzdaten wurden in %1 gespeichert.</translation>
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
        <source>As the desktop</source>
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
        <source>In the time of this computer</source>
        <translation>In der Zeit dieses Computers</translation>
    </message>
    <message>
        <source>In UTC</source>
        <translation>In UTC</translation>
    </message>
    <message>
        <source>Both can be undone for some seconds. Production always asks, and so do environments that have a word typed, several webhooks at once and events of deactivated webhooks.</source>
        <translation>Beides lässt sich einige Sekunden lang rückgängig machen. In der Produktion wird immer nachgefragt, ebenso in Umgebungen, die ein Wort eingeben lassen, bei mehreren Webhooks auf einmal und bei Ereignissen deaktivierter Webhooks.</translation>
    </message>
    <message>
        <source>Only when asked</source>
        <translation>Nur auf Anforderung</translation>
    </message>
    <message numerus="yes">
        <source>Every %n minute(s)</source>
        <translation>
            <numerusform>Alle %n Minute</numerusform>
            <numerusform>Alle %n Minuten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Every %n second(s)</source>
        <translation>
            <numerusform>Alle %n Sekunde</numerusform>
            <numerusform>Alle %n Sekunden</numerusform>
        </translation>
    </message>
    <message>
        <source>For environments that have no interval of their own.</source>
        <translation>Für Umgebungen ohne eigenes Intervall.</translation>
    </message>
    <message numerus="yes">
        <source>The administrator of this computer allows no shorter interval than %n second(s).</source>
        <translation>
            <numerusform>Der Administrator dieses Computers lässt kein kürzeres Intervall als %n Sekunde zu.</numerusform>
            <numerusform>Der Administrator dieses Computers lässt kein kürzeres Intervall als %n Sekunden zu.</numerusform>
        </translation>
    </message>
    <message>
        <source>The administrator of this computer does not allow to keep failed events.</source>
        <translation>Der Administrator dieses Computers lässt nicht zu, dass fehlgeschlagene Ereignisse aufbewahrt werden.</translation>
    </message>
    <message>
        <source>Without them, copies and comparisons know only whether such a value changed. With them, everybody who can read your files can read them.</source>
        <translation>Ohne sie wissen Kopien und Vergleiche nur, ob sich ein solcher Wert geändert hat. Mit ihnen kann jeder, der Ihre Dateien lesen kann, auch sie lesen.</translation>
    </message>
    <message>
        <source>For all environments, as soon as you choose OK. What is older or more than that is deleted then, for good.</source>
        <translation>Für alle Umgebungen, sobald Sie OK wählen. Was älter ist oder darüber hinausgeht, wird dann endgültig gelöscht.</translation>
    </message>
</context>
<context>
    <name>hookdesk::ReactivationDialog</name>
    <message>
        <source>Reactivate webhooks</source>
        <translation>Webhooks reaktivieren</translation>
    </message>
    <message>
        <source>What happened to %1</source>
        <translation>Was mit %1 geschehen ist</translation>
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
        <source>Tribe refuses retries of a deactivated webhook: reactivate it first.</source>
        <translation>Tribe lehnt erneute Zustellungen eines deaktivierten Webhooks ab: Reaktivieren Sie ihn zuerst.</translation>
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
        <source>Tribe delivers new events to their endpoints again. Make sure that the endpoints work: 100 failures within 24 hours deactivate a webhook. Each step can be skipped.</source>
        <translation>Tribe stellt ihren Endpunkten wieder neue Ereignisse zu. Stellen Sie sicher, dass die Endpunkte funktionieren: 100 Fehler innerhalb von 24 Stunden deaktivieren einen Webhook. Jeder Schritt kann übersprungen werden.</translation>
    </message>
    <message numerus="yes">
        <source>%n of the selected webhooks is active and is left alone.</source>
        <translation>
            <numerusform>%n der ausgewählten Webhooks ist aktiv und bleibt unverändert.</numerusform>
            <numerusform>%n der ausgewählten Webhooks sind aktiv und bleiben unverändert.</numerusform>
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
        <source>This environment does not offer its event log, so the failures are not known.</source>
        <translation>Diese Umgebung bietet ihr Ereignisprotokoll nicht an, daher sind die Fehler nicht bekannt.</translation>
    </message>
    <message>
        <source>The event log has no failure of this webhook.</source>
        <translation>Das Ereignisprotokoll enthält keinen Fehler dieses Webhooks.</translation>
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
        <source>The part of the event log that is loaded has no failure of this webhook.</source>
        <translation>Der geladene Teil des Ereignisprotokolls enthält keinen Fehler dieses Webhooks.</translation>
    </message>
    <message>
        <source>Not every event is loaded: more of these webhooks may have failed.</source>
        <translation>Nicht jedes Ereignis ist geladen: weitere Ereignisse dieser Webhooks können fehlgeschlagen sein.</translation>
    </message>
    <message numerus="yes">
        <source>%n event(s) left the log meanwhile and are not retried.</source>
        <translation>
            <numerusform>%n Ereignis hat das Protokoll inzwischen verlassen und wird nicht erneut zugestellt.</numerusform>
            <numerusform>%n Ereignisse haben das Protokoll inzwischen verlassen und werden nicht erneut zugestellt.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is retried: the events have left the log.</source>
        <translation>Nichts wird erneut zugestellt: die Ereignisse haben das Protokoll verlassen.</translation>
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
        <source>Tribe delivers new events to its endpoint again. Make sure that it works: 100 failures within 24 hours deactivate a webhook. Each step can be skipped.</source>
        <translation>Tribe stellt neue Ereignisse wieder an seinen Endpunkt zu. Stellen Sie sicher, dass er funktioniert: 100 Fehler in 24 Stunden deaktivieren einen Webhook. Jeder Schritt kann übersprungen werden.</translation>
    </message>
    <message>
        <source>Asking…</source>
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
        <source>Switches it on and reads it back.</source>
        <translation>Schaltet ihn ein und liest ihn zurück.</translation>
    </message>
    <message>
        <source>Switches them on and reads them back.</source>
        <translation>Schaltet sie ein und liest sie zurück.</translation>
    </message>
    <message numerus="yes">
        <source>%n failed event(s) can be sent again.</source>
        <translation>
            <numerusform>%n fehlgeschlagenes Ereignis kann erneut zugestellt werden.</numerusform>
            <numerusform>%n fehlgeschlagene Ereignisse können erneut zugestellt werden.</numerusform>
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
    <message numerus="yes">
        <source>%n event(s) are retried. See Jobs.</source>
        <translation>
            <numerusform>%n Ereignis wird erneut zugestellt. Siehe Aufträge.</numerusform>
            <numerusform>%n Ereignisse werden erneut zugestellt. Siehe Aufträge.</numerusform>
        </translation>
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
        <translation>Zustellungen gescheitert mit</translation>
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
        <source>The address must begin with http:// or https://.</source>
        <translation>Die Adresse muss mit http:// oder https:// beginnen.</translation>
    </message>
    <message>
        <source>Deliveries may contain personal data: they are passed on within this machine only, for example to http://localhost:3000/hook.</source>
        <translation>Zustellungen können personenbezogene Daten enthalten: Sie werden nur innerhalb dieses Computers weitergeleitet, zum Beispiel an http://localhost:3000/hook.</translation>
    </message>
    <message>
        <source>The address must not contain a user name or a password.</source>
        <translation>Die Adresse darf weder Benutzernamen noch Passwort enthalten.</translation>
    </message>
    <message>
        <source>This is the address of the receiver itself.</source>
        <translation>Dies ist die Adresse des Empfängers selbst.</translation>
    </message>
    <message>
        <source>Port %1 is taken by another program. Choose another port.</source>
        <translation>Port %1 ist von einem anderen Programm belegt. Wählen Sie einen anderen Port.</translation>
    </message>
    <message>
        <source>The system keeps port %1 for itself. Choose a port above 1023.</source>
        <translation>Das System behält Port %1 für sich. Wählen Sie einen Port über 1023.</translation>
    </message>
    <message>
        <source>The receiver cannot listen on port %1.</source>
        <translation>Der Empfänger kann auf Port %1 keine Verbindungen annehmen.</translation>
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
        <source>Answer with wha&amp;t comes back</source>
        <translation>An&amp;twort des Ziels zurückgeben</translation>
    </message>
    <message>
        <source>&amp;Bind a webhook of the sandbox to it</source>
        <translation>Webhook der Sandbox damit &amp;verbinden</translation>
    </message>
    <message>
        <source>Change a &amp;record of the sandbox</source>
        <translation>Datensat&amp;z der Sandbox ändern</translation>
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
        <source>For webhooks whose secret is not known here</source>
        <translation>Für Webhooks, deren Secret hier nicht bekannt ist</translation>
    </message>
    <message>
        <source>The receiver takes deliveries on this machine only. To bring real ones here, let a tunnel of your choice lead from a public https address to the one above, and bind a webhook of a test environment to the public address.</source>
        <translation>Der Empfänger nimmt nur Zustellungen auf diesem Computer an. Um echte hierher zu bringen, lassen Sie einen Tunnel Ihrer Wahl von einer öffentlichen https-Adresse zu der obigen führen und verbinden Sie einen Webhook einer Testumgebung mit der öffentlichen Adresse.</translation>
    </message>
    <message>
        <source>Received deliveries</source>
        <translation>Empfangene Zustellungen</translation>
    </message>
    <message>
        <source>Choose a delivery to see it exactly as it came</source>
        <translation>Wählen Sie eine Zustellung aus, um sie genau so zu sehen, wie sie ankam</translation>
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
        <source>From now on, a webhook of the sandbox delivers here whenever an organization changes.</source>
        <translation>Ab jetzt stellt ein Webhook der Sandbox hierher zu, sobald sich eine Organisation ändert.</translation>
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
        <source>%1 as it is now</source>
        <comment>entity type</comment>
        <translation>%1, aktueller Stand</translation>
    </message>
    <message>
        <source>Asking the environment for the record…</source>
        <translation>Die Umgebung wird nach dem Datensatz gefragt…</translation>
    </message>
    <message>
        <source>The environment has no such record.</source>
        <translation>Die Umgebung hat keinen solchen Datensatz.</translation>
    </message>
    <message>
        <source>It may have been deleted since, or this entity type cannot be read through the API.</source>
        <translation>Er wurde möglicherweise inzwischen gelöscht, oder dieser Entitätstyp lässt sich nicht über die API lesen.</translation>
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
        <source>Record of the REST listing</source>
        <translation>Datensatz aus der REST-Liste</translation>
    </message>
    <message>
        <source>Record of the OData listing</source>
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
        <source>Take this secret out of the keychain of your desktop.</source>
        <translation>Entfernt dieses Secret aus dem Schlüsselbund Ihres Desktops.</translation>
    </message>
    <message>
        <source>Keep this secret in the keychain of your desktop.</source>
        <translation>Bewahrt dieses Secret im Schlüsselbund Ihres Desktops auf.</translation>
    </message>
    <message>
        <source>A secret can be remembered when the body names a webhook of this environment.</source>
        <translation>Ein Secret lässt sich merken, wenn der Body einen Webhook dieser Umgebung nennt.</translation>
    </message>
</context>
<context>
    <name>hookdesk::ResumeOffer</name>
    <message numerus="yes">
        <source>%n known to be sent.</source>
        <translation>
            <numerusform>%n sicher gesendet.</numerusform>
            <numerusform>%n sicher gesendet.</numerusform>
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
        <source>%n perhaps sent: looked up before it is sent again.</source>
        <translation>
            <numerusform>%n vielleicht gesendet: wird nachgeschlagen, bevor es erneut gesendet wird.</numerusform>
            <numerusform>%n vielleicht gesendet: werden nachgeschlagen, bevor sie erneut gesendet werden.</numerusform>
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
        <source>The events stay in the log of Tribe; nothing more is sent</source>
        <translation>Die Ereignisse bleiben im Protokoll von Tribe; es wird nichts mehr gesendet</translation>
    </message>
    <message numerus="yes">
        <source>A retry of %n event(s) was interrupted (begun: %1). %2</source>
        <translation>
            <numerusform>Eine erneute Zustellung von %n Ereignis wurde unterbrochen (begonnen: %1). %2</numerusform>
            <numerusform>Eine erneute Zustellung von %n Ereignissen wurde unterbrochen (begonnen: %1). %2</numerusform>
        </translation>
    </message>
    <message>
        <source>Another running Hookdesk has taken up this retry.</source>
        <translation>Ein anderes laufendes Hookdesk hat diese erneute Zustellung übernommen.</translation>
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
        <source>may be switched off at any moment</source>
        <translation>kann jederzeit abgeschaltet werden</translation>
    </message>
    <message>
        <source>not switched off at this rate</source>
        <translation>wird bei diesem Tempo nicht abgeschaltet</translation>
    </message>
    <message>
        <source>may be switched off about %1</source>
        <comment>time</comment>
        <translation>kann gegen %1 abgeschaltet werden</translation>
    </message>
    <message>
        <source>may be switched off about %1 tomorrow</source>
        <comment>time</comment>
        <translation>kann morgen gegen %1 abgeschaltet werden</translation>
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
        <source>Name; one that exists is replaced:</source>
        <translation>Name; ein vorhandener wird ersetzt:</translation>
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
</context>
<context>
    <name>hookdesk::ShortfallText</name>
    <message>
        <source>%1 of %2</source>
        <comment>read, all</comment>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>%1 were read: the server stopped before the end.</source>
        <translation>%1 gelesen: Der Server hörte vor dem Ende auf.</translation>
    </message>
    <message>
        <source>%1 were read: the server repeats what it sent before.</source>
        <translation>%1 gelesen: Der Server wiederholt, was er schon gesendet hat.</translation>
    </message>
    <message>
        <source>%1 were read: the link to the next page leads to another server.</source>
        <translation>%1 gelesen: Der Link zur nächsten Seite führt zu einem anderen Server.</translation>
    </message>
    <message>
        <source>%1 were read: the link to the next page leads back.</source>
        <translation>%1 gelesen: Der Link zur nächsten Seite führt zurück.</translation>
    </message>
    <message>
        <source>%1 were read: the list kept changing meanwhile.</source>
        <translation>%1 gelesen: Die Liste änderte sich währenddessen immer wieder.</translation>
    </message>
    <message>
        <source>%1 were read, some of them without an id.</source>
        <translation>%1 gelesen, einige davon ohne ID.</translation>
    </message>
    <message>
        <source>%1 were read: the next page failed.</source>
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
        <source>undone, nothing was sent</source>
        <translation>rückgängig gemacht, es wurde nichts gesendet</translation>
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
        <source>sent; Tribe has not told yet what became of it</source>
        <translation>gesendet; Tribe hat noch nicht mitgeteilt, was daraus wurde</translation>
    </message>
    <message>
        <source>delivered</source>
        <translation>zugestellt</translation>
    </message>
    <message>
        <source>delivered already; it has left the log</source>
        <translation>bereits zugestellt; es steht nicht mehr im Protokoll</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>ausgelassen</translation>
    </message>
    <message>
        <source>not sent</source>
        <translation>nicht gesendet</translation>
    </message>
    <message>
        <source>perhaps sent: the answer was lost</source>
        <translation>vielleicht gesendet: Die Antwort ging verloren</translation>
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
        <source>all sent; looking what became of them</source>
        <translation>alle gesendet; es wird nachgesehen, was daraus wurde</translation>
    </message>
    <message>
        <source>undone, nothing was sent</source>
        <translation>rückgängig gemacht, es wurde nichts gesendet</translation>
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
        <source>%n sent without news</source>
        <translation>
            <numerusform>%n gesendet, ohne Rückmeldung</numerusform>
            <numerusform>%n gesendet, ohne Rückmeldung</numerusform>
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
        <source>%n left out</source>
        <translation>
            <numerusform>%n ausgelassen</numerusform>
            <numerusform>%n ausgelassen</numerusform>
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
        <source>The rest was left out because too many retries failed: %1.</source>
        <translation>Der Rest wurde ausgelassen, weil zu viele erneute Zustellungen fehlgeschlagen sind: %1.</translation>
    </message>
    <message>
        <source>This retry cannot be taken up again after a crash. %1</source>
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
        <source>It begins with a byte order mark.</source>
        <translation>Beginnt mit einer Byte-Order-Mark.</translation>
    </message>
    <message>
        <source>It is not plain UTF-8 text: its bytes are kept and cannot be edited here.</source>
        <translation>Dies ist kein reiner UTF-8-Text: Die Bytes bleiben erhalten und lassen sich hier nicht bearbeiten.</translation>
    </message>
    <message>
        <source>Only its beginning is shown; all of it is checked.</source>
        <translation>Nur der Anfang wird angezeigt; geprüft wird alles.</translation>
    </message>
    <message>
        <source>Editing has turned its mixed line endings or separators into LF.</source>
        <translation>Durch das Bearbeiten wurden die gemischten Zeilenenden oder Trennzeichen zu LF.</translation>
    </message>
    <message>
        <source>Its half characters (lone surrogates) have no bytes in UTF-8 and were replaced.</source>
        <translation>Enthaltene halbe Zeichen (einzelne Surrogate) haben in UTF-8 keine Bytes und wurden ersetzt.</translation>
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
        <source>Paste a whole HTTP request, a curl command or the headers</source>
        <translation>Fügen Sie eine ganze HTTP-Anfrage, einen curl-Befehl oder die Header ein</translation>
    </message>
    <message>
        <source>The body exactly as it was received</source>
        <translation>Der Body genau so, wie er empfangen wurde</translation>
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
        <source>The file %1 cannot be read, or is larger than %2.</source>
        <translation>Die Datei %1 kann nicht gelesen werden oder ist größer als %2.</translation>
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
        <source>The body names the webhook %1, whose secret Tribe does not tell: copy it from Tribe&apos;s page.</source>
        <translation>Der Body nennt den Webhook %1, dessen Secret Tribe nicht mitteilt: Kopieren Sie es von der Seite von Tribe.</translation>
    </message>
    <message>
        <source>The body names the webhook %1, whose secret is known.</source>
        <translation>Der Body nennt den Webhook %1, dessen Secret bekannt ist.</translation>
    </message>
    <message>
        <source>The body names a webhook that this environment does not have: %1</source>
        <translation>Der Body nennt einen Webhook, den diese Umgebung nicht hat: %1</translation>
    </message>
    <message numerus="yes">
        <source>From %1; %n header(s) may hold it, and all are checked.</source>
        <translation>
            <numerusform>Aus %1; %n Header kann die Signatur enthalten und wird geprüft.</numerusform>
            <numerusform>Aus %1; %n Header können die Signatur enthalten, und alle werden geprüft.</numerusform>
        </translation>
    </message>
    <message>
        <source>It is UTF-16, as editors of Windows save it; Tribe sends UTF-8.</source>
        <translation>Es ist UTF-16, wie Editoren von Windows speichern; Tribe sendet UTF-8.</translation>
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
        <source>No request has been checked.</source>
        <translation>Es wurde keine Anfrage geprüft.</translation>
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
        <source>Tested with known signatures. You may use this code without any conditions.</source>
        <translation>Mit bekannten Signaturen getestet. Dieser Code darf ohne jede Bedingung verwendet werden.</translation>
    </message>
    <message>
        <source>Not run by our tests. You may use this code without any conditions.</source>
        <translation>Von unseren Tests nicht ausgeführt. Dieser Code darf ohne jede Bedingung verwendet werden.</translation>
    </message>
</context>
<context>
    <name>hookdesk::SourcePicker</name>
    <message>
        <source>It is larger than 64 MB.</source>
        <translation>Sie ist größer als 64 MB.</translation>
    </message>
    <message>
        <source>Now, as loaded</source>
        <translation>Jetzt, wie geladen</translation>
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
        <source>Now</source>
        <translation>Jetzt</translation>
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
        <source>The file cannot be read.</source>
        <translation>Die Datei kann nicht gelesen werden.</translation>
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
        <source>%1: a part</source>
        <comment>a file</comment>
        <translation>%1: ein Teil</translation>
    </message>
    <message>
        <source>Now: not all webhooks were read</source>
        <translation>Jetzt: nicht alle Webhooks wurden gelesen</translation>
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
        <source>Tribe limits the number of calls: %n request(s) go on in %1 s</source>
        <translation>
            <numerusform>Tribe begrenzt die Zahl der Aufrufe: %n Anfrage wird in %1 s fortgesetzt</numerusform>
            <numerusform>Tribe begrenzt die Zahl der Aufrufe: %n Anfragen werden in %1 s fortgesetzt</numerusform>
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
        <source>Up to date at %1, changed from here at %2</source>
        <translation>Stand: %1, von hier aus geändert: %2</translation>
    </message>
    <message>
        <source>Up to date at %1</source>
        <translation>Stand: %1</translation>
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
        <source>A file of Hookdesk could not be opened.</source>
        <translation>Eine Datei von Hookdesk konnte nicht geöffnet werden.</translation>
    </message>
    <message>
        <source>A file of Hookdesk may not be written to.</source>
        <translation>In eine Datei von Hookdesk darf nicht geschrieben werden.</translation>
    </message>
    <message>
        <source>Another program is using a file of Hookdesk.</source>
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
        <source>A file was made by a newer version of Hookdesk.</source>
        <translation>Eine Datei stammt von einer neueren Version von Hookdesk.</translation>
    </message>
    <message>
        <source>A file of Hookdesk could not be used.</source>
        <translation>Eine Datei von Hookdesk konnte nicht verwendet werden.</translation>
    </message>
    <message>
        <source>Look at the rights of the file and its folder.</source>
        <translation>Prüfen Sie die Rechte der Datei und ihres Ordners.</translation>
    </message>
    <message>
        <source>Close the other program; Hookdesk tries again by itself.</source>
        <translation>Schließen Sie das andere Programm; Hookdesk versucht es von selbst erneut.</translation>
    </message>
    <message>
        <source>Make room on the disk; Hookdesk tries again by itself.</source>
        <translation>Schaffen Sie Platz auf dem Datenträger; Hookdesk versucht es von selbst erneut.</translation>
    </message>
    <message>
        <source>It is kept aside, and a new one is begun.</source>
        <translation>Sie wird beiseitegelegt, und eine neue wird begonnen.</translation>
    </message>
    <message>
        <source>Use that version, or move the file away.</source>
        <translation>Verwenden Sie diese Version oder verschieben Sie die Datei.</translation>
    </message>
    <message>
        <source>The details tell more.</source>
        <translation>Die Details sagen mehr.</translation>
    </message>
    <message>
        <source>The administrator of this computer does not allow it.</source>
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
        <source>Retries cannot be taken up again after a crash.</source>
        <translation>Erneute Zustellungen lassen sich nach einem Absturz nicht fortsetzen.</translation>
    </message>
    <message>
        <source>The journal of retries was damaged. It is kept aside, and a new one is begun.</source>
        <translation>Das Journal der erneuten Zustellungen war beschädigt. Es wurde beiseitegelegt, und ein neues wurde begonnen.</translation>
    </message>
    <message>
        <source>Failed events are not kept on this machine at the moment.</source>
        <translation>Fehlgeschlagene Ereignisse werden auf diesem Computer derzeit nicht aufbewahrt.</translation>
    </message>
    <message>
        <source>The archive of failed events was damaged. It is kept aside, and a new one is begun.</source>
        <translation>Das Archiv der fehlgeschlagenen Ereignisse war beschädigt. Es wurde beiseitegelegt, und ein neues wurde begonnen.</translation>
    </message>
    <message>
        <source>What you do is not written into the activity journal at the moment.</source>
        <translation>Was Sie tun, wird derzeit nicht in das Aktivitätsjournal geschrieben.</translation>
    </message>
    <message>
        <source>The activity journal was damaged. It is kept aside, and a new one is begun.</source>
        <translation>Das Aktivitätsjournal war beschädigt. Es wurde beiseitegelegt, und ein neues wurde begonnen.</translation>
    </message>
    <message>
        <source>Snapshots of the webhooks are not kept at the moment.</source>
        <translation>Momentaufnahmen der Webhooks werden derzeit nicht aufbewahrt.</translation>
    </message>
    <message>
        <source>The snapshots of the webhooks were damaged. They are kept aside, and new ones are begun.</source>
        <translation>Die Momentaufnahmen der Webhooks waren beschädigt. Sie wurden beiseitegelegt, und neue wurden begonnen.</translation>
    </message>
</context>
<context>
    <name>hookdesk::SupportReportDialog</name>
    <message>
        <source>Support report</source>
        <translation>Supportbericht</translation>
    </message>
    <message>
        <source>Read this before you pass it on. Only what stands here is copied or saved.</source>
        <translation>Lesen Sie dies, bevor Sie es weitergeben. Nur was hier steht, wird kopiert oder gespeichert.</translation>
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
        <source>The report could not be saved.</source>
        <translation>Der Bericht konnte nicht gespeichert werden.</translation>
    </message>
    <message>
        <source>The report was saved.</source>
        <translation>Der Bericht wurde gespeichert.</translation>
    </message>
</context>
<context>
    <name>hookdesk::TestEventDialog</name>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>%1 (values are sent and not shown)</source>
        <translation>%1 (Werte werden gesendet und nicht angezeigt)</translation>
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
        <source>Without it, the event is not signed</source>
        <translation>Ohne es wird das Ereignis nicht signiert</translation>
    </message>
    <message>
        <source>Nothing was sent yet.</source>
        <translation>Es wurde noch nichts gesendet.</translation>
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
        <source>This is production: the request really goes to the endpoint of %1, from this workstation.</source>
        <translation>Dies ist die Produktionsumgebung: Die Anfrage geht wirklich an den Endpunkt von %1, von diesem Arbeitsplatz aus.</translation>
    </message>
    <message>
        <source>The request goes from this workstation to the endpoint, with the header X-Hookdesk-Test: 1 and an id that no webhook has.</source>
        <translation>Die Anfrage geht von diesem Arbeitsplatz an den Endpunkt, mit dem Header X-Hookdesk-Test: 1 und einer ID, die kein Webhook hat.</translation>
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
        <source>Without https everybody on the way can read the headers.</source>
        <translation>Ohne https kann unterwegs jeder die Header lesen.</translation>
    </message>
    <message>
        <source>This is no JSON (line %1, column %2). It can be sent all the same.</source>
        <translation>Dies ist kein JSON (Zeile %1, Spalte %2). Es kann trotzdem gesendet werden.</translation>
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
        <source>the delivery sets it itself</source>
        <translation>die Zustellung setzt ihn selbst</translation>
    </message>
    <message>
        <source>its name has characters that no header name may have</source>
        <translation>der Name enthält Zeichen, die kein Headername haben darf</translation>
    </message>
    <message>
        <source>its value has a line break or another character that cannot be sent</source>
        <translation>der Wert enthält einen Zeilenumbruch oder ein anderes Zeichen, das nicht gesendet werden kann</translation>
    </message>
    <message>
        <source>Sent more than once: %1</source>
        <translation>Mehr als einmal gesendet: %1</translation>
    </message>
    <message>
        <source>Sent in UTF-8, which Tribe may do otherwise: %1</source>
        <translation>In UTF-8 gesendet, was Tribe anders handhaben kann: %1</translation>
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
        <source>not known: Tribe did not list them, and none is sent</source>
        <translation>nicht bekannt: Tribe hat sie nicht aufgeführt, und es wird keiner gesendet</translation>
    </message>
    <message>
        <source>The sandbox delivers to an endpoint of its own in place of %1.</source>
        <translation>Die Sandbox stellt an einen eigenen Endpunkt statt an %1 zu.</translation>
    </message>
    <message>
        <source>Through the proxy %1.</source>
        <translation>Über den Proxy %1.</translation>
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
        <source>Find (host, .domain or beginning of the address)</source>
        <translation>Suchen (Host, .domain oder Anfang der Adresse)</translation>
    </message>
    <message>
        <source>Replace by</source>
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
        <source>No webhook is selected.</source>
        <translation>Es ist kein Webhook ausgewählt.</translation>
    </message>
    <message>
        <source>Select exactly one webhook.</source>
        <translation>Wählen Sie genau einen Webhook aus.</translation>
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
        <source>No filter is set.</source>
        <translation>Es ist kein Filter gesetzt.</translation>
    </message>
    <message>
        <source>Chec&amp;k endpoint</source>
        <translation>Endpunkt &amp;prüfen</translation>
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
        <source>Last failed delivery: %1. Tribe does not say when it deactivated the webhook.</source>
        <translation>Letzte fehlgeschlagene Zustellung: %1. Tribe sagt nicht, wann es den Webhook deaktiviert hat.</translation>
    </message>
    <message>
        <source>Since when is unknown: the event log has no failure of this webhook.</source>
        <translation>Seit wann ist unbekannt: Das Ereignisprotokoll enthält keinen Fehler dieses Webhooks.</translation>
    </message>
    <message>
        <source>Since when is unknown.</source>
        <translation>Seit wann ist unbekannt.</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>day, time</comment>
        <translation>%1, %2</translation>
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
        <source>Select a webhook to see its details.</source>
        <translation>Wählen Sie einen Webhook aus, um seine Details zu sehen.</translation>
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
        <source>Many deliveries failed in the last 24 hours. Tribe deactivates a webhook after 100 of them.</source>
        <translation>In den letzten 24 Stunden sind viele Zustellungen fehlgeschlagen. Nach 100 davon deaktiviert Tribe einen Webhook.</translation>
    </message>
    <message>
        <source>Tribe delivers nothing to this webhook until it is reactivated.</source>
        <translation>Tribe stellt diesem Webhook nichts zu, bis er reaktiviert wird.</translation>
    </message>
    <message>
        <source>The environment did not tell whether this webhook is deactivated.</source>
        <translation>Die Umgebung hat nicht mitgeteilt, ob dieser Webhook deaktiviert ist.</translation>
    </message>
    <message>
        <source>The environment did not tell the headers of this webhook.</source>
        <translation>Die Umgebung hat die Header dieses Webhooks nicht genannt.</translation>
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
        <source>It was just created in Hookdesk; Tribe&apos;s list does not show it yet.</source>
        <translation>Gerade in Hookdesk angelegt; die Liste von Tribe zeigt ihn noch nicht.</translation>
    </message>
    <message>
        <source>It was just reactivated in Hookdesk; one of Tribe&apos;s lists still shows it as deactivated.</source>
        <translation>Gerade in Hookdesk reaktiviert; eine der Listen von Tribe zeigt ihn noch als deaktiviert.</translation>
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
        <source>Tribe stops delivering to their endpoints. You have some seconds to undo this in the jobs area; after that they are gone for good.</source>
        <translation>Tribe stellt ihren Endpunkten nichts mehr zu. Einige Sekunden lang lässt sich dies im Bereich „Aufträge“ rückgängig machen; danach sind sie endgültig gelöscht.</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>This is production. Type &quot;%1&quot; or %2 to go on:</source>
        <translation>Dies ist die Produktionsumgebung. Geben Sie „%1“ oder %2 ein, um fortzufahren:</translation>
    </message>
    <message>
        <source>Type &quot;%1&quot; or %2 to go on:</source>
        <translation>Geben Sie „%1“ oder %2 ein, um fortzufahren:</translation>
    </message>
    <message>
        <source>This is production. Type &quot;%1&quot; to go on:</source>
        <translation>Dies ist die Produktionsumgebung. Geben Sie „%1“ ein, um fortzufahren:</translation>
    </message>
    <message>
        <source>Type &quot;%1&quot; to go on:</source>
        <translation>Geben Sie „%1“ ein, um fortzufahren:</translation>
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
        <source>No webhook fits the filter</source>
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
        <source>Loading was stopped before the first webhook came.</source>
        <translation>Das Laden wurde gestoppt, bevor der erste Webhook kam.</translation>
    </message>
    <message>
        <source>No webhooks yet</source>
        <translation>Noch keine Webhooks</translation>
    </message>
    <message>
        <source>A webhook tells another system about changes in Tribe as they happen.</source>
        <translation>Ein Webhook teilt einem anderen System Änderungen in Tribe mit, sobald sie geschehen.</translation>
    </message>
    <message>
        <source>%1 was created.</source>
        <translation>%1 wurde erstellt.</translation>
    </message>
    <message>
        <source>%1 was created. The answer was lost on the way, but the list has it.</source>
        <translation>%1 wurde erstellt. Die Antwort ging unterwegs verloren, aber die Liste enthält ihn.</translation>
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
        <translation>Sein Secret merken</translation>
    </message>
    <message>
        <source>Keep this secret in the keychain of your desktop.</source>
        <translation>Bewahrt dieses Secret im Schlüsselbund Ihres Desktops auf.</translation>
    </message>
    <message>
        <source>The secret of %1 is in the keychain.</source>
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
        <source>The filters hid it and are cleared.</source>
        <translation>Die Filter haben ihn verborgen und sind gelöscht.</translation>
    </message>
</context>
<context>
    <name>hookdesk::WelcomePage</name>
    <message>
        <source>Try the sandbox</source>
        <translation>Sandbox ausprobieren</translation>
    </message>
    <message>
        <source>A simulated environment with forty webhooks of an invented company. It runs on this computer only; nothing you do there reaches Tribe.</source>
        <translation>Eine simulierte Umgebung mit vierzig Webhooks einer erfundenen Firma. Sie läuft nur auf diesem Computer; nichts, was dort getan wird, erreicht Tribe.</translation>
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
        <source>Hookdesk shows the webhooks of a Tribe CRM environment, which of them are broken and why, and lets you create, reactivate and delete them.</source>
        <translation>Hookdesk zeigt die Webhooks einer Tribe-CRM-Umgebung, welche davon defekt sind und warum, und erlaubt, sie zu erstellen, zu reaktivieren und zu löschen.</translation>
    </message>
</context>
</TS>

<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="nl" sourcelanguage="en">
<context>
    <name>AdvancedPane</name>
    <message>
        <source>C&amp;ustomer</source>
        <translation>K&amp;lant</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Klant</translation>
    </message>
    <message>
        <source>Co&amp;lour</source>
        <translation>Kle&amp;ur</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Kleur</translation>
    </message>
    <message>
        <source>Default for the kind, or e.g. #b45f06</source>
        <translation>Standaard van de soort, of bijv. #b45f06</translation>
    </message>
    <message>
        <source>Organi&amp;zation id</source>
        <translation>Organisatie-&amp;id</translation>
    </message>
    <message>
        <source>Organization id</source>
        <translation>Organisatie-id</translation>
    </message>
    <message>
        <source>Sco&amp;pe</source>
        <translation>&amp;Scope</translation>
    </message>
    <message>
        <source>Scope</source>
        <translation>Scope</translation>
    </message>
    <message>
        <source>&amp;Before risky actions</source>
        <translation>&amp;Bij riskante handelingen</translation>
    </message>
    <message>
        <source>Refresh interval</source>
        <translation>Vernieuwingsinterval</translation>
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
        <translation>Proxyhost</translation>
    </message>
    <message>
        <source>Proxy port</source>
        <translation>Proxypoort</translation>
    </message>
    <message>
        <source>Proxy user</source>
        <translation>Proxygebruiker</translation>
    </message>
    <message>
        <source>Proxy password</source>
        <translation>Proxywachtwoord</translation>
    </message>
    <message>
        <source>Additional CA certi&amp;ficates</source>
        <translation>Aanvullende CA-certi&amp;ficaten</translation>
    </message>
    <message>
        <source>Client certificate</source>
        <translation>Clientcertificaat</translation>
    </message>
    <message>
        <source>Certificate key</source>
        <translation>Sleutel van het certificaat</translation>
    </message>
    <message>
        <source>API map</source>
        <translation>API-toewijzing</translation>
    </message>
    <message>
        <source>&amp;Refresh every</source>
        <translation>Ve&amp;rnieuwen elke</translation>
    </message>
    <message>
        <source>As in the preferences</source>
        <translation>Zoals in de voorkeuren</translation>
    </message>
    <message>
        <source>Key passphrase</source>
        <translation>Wachtwoordzin van de sleutel</translation>
    </message>
    <message>
        <source>Only for an encrypted key</source>
        <translation>Alleen voor een versleutelde sleutel</translation>
    </message>
</context>
<context>
    <name>Advice</name>
    <message>
        <source>Body, secret and algorithm are right. The value changed on the way or when it was copied.</source>
        <translation>Body, geheim en algoritme kloppen. De waarde is onderweg of bij het kopiëren gewijzigd.</translation>
    </message>
    <message>
        <source>Compare the header&apos;s value exactly as received: no quotes, no decoding.</source>
        <translation>Vergelijk de headerwaarde precies zoals ontvangen: geen aanhalingstekens, niets decoderen.</translation>
    </message>
    <message>
        <source>Body, secret and algorithm are right. Only the digest is written differently.</source>
        <translation>Body, geheim en algoritme kloppen. Alleen de digest is anders geschreven.</translation>
    </message>
    <message>
        <source>Convert the 64 bytes of the digest to Base64, not its hexadecimal text. The result has 88 characters and ends in “==”.</source>
        <translation>Zet de 64 bytes van de digest om naar Base64, niet de hexadecimale tekst. Het resultaat heeft 88 tekens en eindigt op “==”.</translation>
    </message>
    <message>
        <source>The signature is right, but something was added around it.</source>
        <translation>De handtekening klopt, maar er is iets omheen gezet.</translation>
    </message>
    <message>
        <source>Find what adds it (a proxy or gateway?), and remove it before comparing.</source>
        <translation>Zoek wat het toevoegt (een proxy of gateway?) en haal het weg voor het vergelijken.</translation>
    </message>
    <message>
        <source>The value is only the start of the right signature.</source>
        <translation>De waarde is alleen het begin van de juiste handtekening.</translation>
    </message>
    <message>
        <source>Look for a database column, variable or log line that is too short. A signature has 88 characters.</source>
        <translation>Zoek een databasekolom, variabele of logregel die te kort is. Een handtekening heeft 88 tekens.</translation>
    </message>
    <message>
        <source>The field in the body is deprecated and proves nothing.</source>
        <translation>Het veld in de body is verouderd en bewijst niets.</translation>
    </message>
    <message>
        <source>Take the signature from a header of the request.</source>
        <translation>Neem de handtekening uit een header van het verzoek.</translation>
    </message>
    <message>
        <source>A hash was computed without a key.</source>
        <translation>Er is een hash berekend zonder sleutel.</translation>
    </message>
    <message>
        <source>Compute an HMAC-SHA512: the secret is the key, the body the message.</source>
        <translation>Bereken een HMAC-SHA512: het geheim is de sleutel, de body het bericht.</translation>
    </message>
    <message>
        <source>The HMAC was computed with another hash function.</source>
        <translation>De HMAC is met een andere hashfunctie berekend.</translation>
    </message>
    <message>
        <source>Use SHA-512. If the sender chose the other function, the request may not come from Tribe.</source>
        <translation>Gebruik SHA-512. Koos de afzender de andere functie, dan komt het verzoek misschien niet van Tribe.</translation>
    </message>
    <message>
        <source>The body was used as the key, and the secret as the message.</source>
        <translation>De body is als sleutel gebruikt en het geheim als bericht.</translation>
    </message>
    <message>
        <source>Pass the secret as key and the body as message.</source>
        <translation>Geef het geheim als sleutel en de body als bericht door.</translation>
    </message>
    <message>
        <source>The signature was made with a slightly different secret.</source>
        <translation>De handtekening is gemaakt met een net iets ander geheim.</translation>
    </message>
    <message>
        <source>Copy the secret from Tribe again and use its UTF-8 bytes unchanged. Check how your receiver stores and reads it.</source>
        <translation>Kopieer het geheim opnieuw uit Tribe en gebruik de UTF-8-bytes ongewijzigd. Controleer hoe je ontvanger het opslaat en leest.</translation>
    </message>
    <message>
        <source>The signature was made without a secret.</source>
        <translation>De handtekening is zonder geheim gemaakt.</translation>
    </message>
    <message>
        <source>Check that your receiver reads its secret. A variable that is not set is an empty secret.</source>
        <translation>Controleer of je ontvanger zijn geheim leest. Een variabele die niet is ingesteld, is een leeg geheim.</translation>
    </message>
    <message>
        <source>The request was signed for another webhook or environment.</source>
        <translation>Het verzoek is voor een andere webhook of omgeving ondertekend.</translation>
    </message>
    <message>
        <source>Only spaces, line endings or a byte order mark changed after signing.</source>
        <translation>Alleen spaties, regeleinden of een byte order mark zijn na het ondertekenen gewijzigd.</translation>
    </message>
    <message>
        <source>The body was parsed and written again, so its bytes changed.</source>
        <translation>De body is ingelezen en opnieuw geschreven, dus de bytes zijn veranderd.</translation>
    </message>
    <message>
        <source>Verify the raw body first, then parse it. No JSON middleware before the check.</source>
        <translation>Controleer eerst de ruwe body en lees die daarna pas in. Geen JSON-middleware vóór de controle.</translation>
    </message>
    <message>
        <source>The body was decoded or encoded on the way.</source>
        <translation>De body is onderweg gedecodeerd of gecodeerd.</translation>
    </message>
    <message>
        <source>Read the body as bytes, before it is converted to text, decompressed or decoded.</source>
        <translation>Lees de body als bytes, voordat die naar tekst wordt omgezet, uitgepakt of gedecodeerd.</translation>
    </message>
    <message>
        <source>The signature belongs to another body.</source>
        <translation>De handtekening hoort bij een andere body.</translation>
    </message>
    <message>
        <source>Only invisible characters changed after signing.</source>
        <translation>Alleen onzichtbare tekens zijn na het ondertekenen gewijzigd.</translation>
    </message>
    <message>
        <source>They come from copying out of a chat, document or web page. Load the body from a file.</source>
        <translation>Ze komen van kopiëren uit een chat, document of webpagina. Laad de body uit een bestand.</translation>
    </message>
    <message>
        <source>Use the secret of the “webhookId” in the body. Or correct the endpoint of the other webhook.</source>
        <translation>Gebruik het geheim van de “webhookId” in de body. Of corrigeer het endpoint van de andere webhook.</translation>
    </message>
    <message>
        <source>Compute the signature from the raw bytes, before anything turns them into text. Pasted text may differ: load the body from a file.</source>
        <translation>Bereken de handtekening over de ruwe bytes, voordat iets er tekst van maakt. Geplakte tekst kan afwijken: laad de body uit een bestand.</translation>
    </message>
    <message>
        <source>Check that your receiver takes header and body from the same request. It needs the whole body.</source>
        <translation>Controleer of je ontvanger header en body uit hetzelfde verzoek neemt. Hij heeft de hele body nodig.</translation>
    </message>
</context>
<context>
    <name>ApiCheckWords</name>
    <message>
        <source>Log-in: path</source>
        <translation>Aanmelden: pad</translation>
    </message>
    <message>
        <source>Token: path</source>
        <translation>Token: pad</translation>
    </message>
    <message>
        <source>REST list: path</source>
        <translation>REST-lijst: pad</translation>
    </message>
    <message>
        <source>OData: path</source>
        <translation>OData: pad</translation>
    </message>
    <message>
        <source>Webhooks: entity set</source>
        <translation>Webhooks: entiteitsset</translation>
    </message>
    <message>
        <source>Metadata: path</source>
        <translation>Metagegevens: pad</translation>
    </message>
    <message>
        <source>Logged-in employee: request</source>
        <translation>Aangemelde medewerker: verzoek</translation>
    </message>
    <message>
        <source>Environment name: entity set</source>
        <translation>Naam van de omgeving: entiteitsset</translation>
    </message>
    <message>
        <source>Webhook: ID</source>
        <translation>Webhook: ID</translation>
    </message>
    <message>
        <source>Webhook: name</source>
        <translation>Webhook: naam</translation>
    </message>
    <message>
        <source>Webhook: entity type</source>
        <translation>Webhook: entiteitstype</translation>
    </message>
    <message>
        <source>Webhook: endpoint</source>
        <translation>Webhook: endpoint</translation>
    </message>
    <message>
        <source>Webhook: headers</source>
        <translation>Webhook: headers</translation>
    </message>
    <message>
        <source>Webhook: deactivated</source>
        <translation>Webhook: gedeactiveerd</translation>
    </message>
    <message>
        <source>Creation time</source>
        <translation>Aangemaakt op</translation>
    </message>
    <message>
        <source>Webhook: secret</source>
        <translation>Webhook: geheim</translation>
    </message>
    <message>
        <source>New webhook: entity type</source>
        <translation>Nieuwe webhook: entiteitstype</translation>
    </message>
    <message>
        <source>New webhook: endpoint</source>
        <translation>Nieuwe webhook: endpoint</translation>
    </message>
    <message>
        <source>New webhook: headers</source>
        <translation>Nieuwe webhook: headers</translation>
    </message>
    <message>
        <source>New webhook: name</source>
        <translation>Nieuwe webhook: naam</translation>
    </message>
    <message>
        <source>Reactivation: field</source>
        <translation>Opnieuw activeren: veld</translation>
    </message>
    <message>
        <source>Event log: entity set</source>
        <translation>Eventlogboek: entiteitsset</translation>
    </message>
    <message>
        <source>Retry: path</source>
        <translation>Opnieuw versturen: pad</translation>
    </message>
    <message>
        <source>Event: ID</source>
        <translation>Event: ID</translation>
    </message>
    <message>
        <source>Event: webhook</source>
        <translation>Event: webhook</translation>
    </message>
    <message>
        <source>Event: status</source>
        <translation>Event: status</translation>
    </message>
    <message>
        <source>Event: words for pending</source>
        <translation>Event: woorden voor wachtend</translation>
    </message>
    <message>
        <source>Event: words for failed</source>
        <translation>Event: woorden voor mislukt</translation>
    </message>
    <message>
        <source>Event: attempts</source>
        <translation>Event: pogingen</translation>
    </message>
    <message>
        <source>Event: next attempt</source>
        <translation>Event: volgende poging</translation>
    </message>
    <message>
        <source>Event: last attempt</source>
        <translation>Event: laatste poging</translation>
    </message>
    <message>
        <source>Event: response status</source>
        <translation>Event: status van het antwoord</translation>
    </message>
    <message>
        <source>Event: error</source>
        <translation>Event: fout</translation>
    </message>
    <message>
        <source>Event: body</source>
        <translation>Event: body</translation>
    </message>
    <message>
        <source>Event: kind of change</source>
        <translation>Event: soort wijziging</translation>
    </message>
    <message>
        <source>Records per page</source>
        <translation>Records per pagina</translation>
    </message>
    <message>
        <source>Name: %1</source>
        <translation>Naam: %1</translation>
    </message>
    <message>
        <source>Leads to the webhook: %1</source>
        <translation>Leidt naar de webhook: %1</translation>
    </message>
    <message>
        <source>Has the field %1</source>
        <translation>Heeft het veld %1</translation>
    </message>
    <message>
        <source>Type: %1</source>
        <translation>Type: %1</translation>
    </message>
    <message>
        <source>Defined by the server: %1</source>
        <translation>Door de server gedefinieerd: %1</translation>
    </message>
    <message>
        <source>Can be read: %1</source>
        <translation>Kan worden gelezen: %1</translation>
    </message>
    <message>
        <source>Described in %1</source>
        <translation>Beschreven in %1</translation>
    </message>
    <message>
        <source>Documented</source>
        <translation>Gedocumenteerd</translation>
    </message>
    <message>
        <source>Confirmed</source>
        <translation>Bevestigd</translation>
    </message>
    <message>
        <source>Differs</source>
        <translation>Wijkt af</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Onbekend</translation>
    </message>
    <message>
        <source>Read-only</source>
        <translation>Alleen-lezen</translation>
    </message>
    <message>
        <source>Not offered</source>
        <translation>Niet aangeboden</translation>
    </message>
    <message>
        <source>Choose: %1</source>
        <extracomment>%1: names of which the person chooses one.</extracomment>
        <translation>Kies: %1</translation>
    </message>
    <message>
        <source>Documented by Tribe. This server has not confirmed it yet.</source>
        <translation>Door Tribe gedocumenteerd. Deze server heeft het nog niet bevestigd.</translation>
    </message>
    <message>
        <source>Assumed by Hookdesk.</source>
        <translation>Aangenomen door Hookdesk.</translation>
    </message>
    <message>
        <source>According to the metadata of this server (%1).</source>
        <translation>Volgens de metagegevens van deze server (%1).</translation>
    </message>
    <message>
        <source>According to the API description of this server (%1).</source>
        <translation>Volgens de API-beschrijving van deze server (%1).</translation>
    </message>
    <message>
        <source>According to the server’s answer to %1.</source>
        <translation>Volgens het antwoord van de server op %1.</translation>
    </message>
    <message>
        <source>According to the records of %1.</source>
        <translation>Volgens de records van %1.</translation>
    </message>
    <message>
        <source>According to the last action (%1).</source>
        <translation>Volgens de laatste actie (%1).</translation>
    </message>
    <message>
        <source>The server’s metadata would show it.</source>
        <translation>De metagegevens van de server zouden het laten zien.</translation>
    </message>
    <message>
        <source>A webhook in the REST list would show it.</source>
        <translation>Een webhook in de REST-lijst zou het laten zien.</translation>
    </message>
    <message>
        <source>A failed event would show it.</source>
        <translation>Een mislukt event zou het laten zien.</translation>
    </message>
    <message>
        <source>Retrying an event would show it.</source>
        <translation>Een event opnieuw versturen zou het laten zien.</translation>
    </message>
    <message>
        <source>Reactivating a webhook would show it.</source>
        <translation>Een webhook opnieuw activeren zou het laten zien.</translation>
    </message>
    <message>
        <source>Creating a webhook would show it.</source>
        <translation>Een webhook aanmaken zou het laten zien.</translation>
    </message>
    <message>
        <source>The event log has to be found first.</source>
        <translation>Eerst moet het eventlogboek gevonden worden.</translation>
    </message>
    <message>
        <source>Score: %1 of 100</source>
        <translation>Score: %1 van 100</translation>
    </message>
    <message>
        <source>Record of any type: entity set</source>
        <translation>Record van elk type: entiteitsset</translation>
    </message>
</context>
<context>
    <name>BasicAuthDialog</name>
    <message>
        <source>Basic authentication</source>
        <translation>Basic-authenticatie</translation>
    </message>
    <message>
        <source>&amp;User</source>
        <translation>&amp;Gebruiker</translation>
    </message>
    <message>
        <source>&amp;Password</source>
        <translation>&amp;Wachtwoord</translation>
    </message>
    <message>
        <source>&amp;Show password</source>
        <translation>Wachtwoord &amp;tonen</translation>
    </message>
    <message>
        <source>User and password become an “Authorization” header. Tribe&apos;s documentation leaves Basic authentication to Tribe Support. Test the webhook afterwards.</source>
        <translation>Gebruiker en wachtwoord worden een “Authorization”-header. Volgens de documentatie van Tribe stelt Tribe Support Basic-authenticatie in. Test de webhook achteraf.</translation>
    </message>
</context>
<context>
    <name>CommandLine</name>
    <message>
        <source>Start a sandbox server and connect to it.</source>
        <translation>Start een sandboxserver en maak er verbinding mee.</translation>
    </message>
    <message>
        <source>Connect to the API at this address.</source>
        <translation>Maak verbinding met de API op dit adres.</translation>
    </message>
    <message>
        <source>The address of the authorization server.</source>
        <translation>Het adres van de autorisatieserver.</translation>
    </message>
    <message>
        <source>The client id. Put the client secret in HOOKDESK_CLIENT_SECRET, or an access token in HOOKDESK_ACCESS_TOKEN.</source>
        <translation>De client-id. Zet het clientgeheim in HOOKDESK_CLIENT_SECRET, of een toegangstoken in HOOKDESK_ACCESS_TOKEN.</translation>
    </message>
    <message>
        <source>A JSON file with other API paths and field names.</source>
        <translation>Een JSON-bestand met andere paden en veldnamen van de API.</translation>
    </message>
    <message>
        <source>Keep settings and data in this folder.</source>
        <translation>Bewaar instellingen en gegevens in deze map.</translation>
    </message>
    <message>
        <source>Change nothing on the server.</source>
        <translation>Wijzig niets op de server.</translation>
    </message>
    <message>
        <source>%1 must be an https address without user name and password (http only for this computer).</source>
        <translation>%1 moet een https-adres zijn zonder gebruikersnaam en wachtwoord (http alleen voor deze computer).</translation>
    </message>
    <message>
        <source>A console for the webhooks of a Tribe CRM environment.</source>
        <translation>Een console voor de webhooks van een Tribe CRM-omgeving.</translation>
    </message>
    <message>
        <source>Unknown argument “%1”. See --help.</source>
        <translation>Onbekend argument “%1”. Zie --help.</translation>
    </message>
    <message>
        <source>--api-map needs --api-url.</source>
        <translation>--api-map heeft --api-url nodig.</translation>
    </message>
    <message>
        <source>Connect to the saved environment with this name.</source>
        <translation>Maak verbinding met de bewaarde omgeving met deze naam.</translation>
    </message>
    <message>
        <source>Write a log to this file, without secrets and bodies.</source>
        <translation>Schrijf een logboek naar dit bestand, zonder geheimen en body’s.</translation>
    </message>
    <message>
        <source>--log needs a file name.</source>
        <translation>--log heeft een bestandsnaam nodig.</translation>
    </message>
    <message>
        <source>Open a window of its own beside one that is open.</source>
        <translation>Open een eigen venster naast een venster dat al open is.</translation>
    </message>
</context>
<context>
    <name>EnvironmentDialog</name>
    <message>
        <source>Connect an environment</source>
        <translation>Omgeving verbinden</translation>
    </message>
    <message>
        <source>C&amp;onnection</source>
        <translation>Verbin&amp;ding</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Naam</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Naam</translation>
    </message>
    <message>
        <source>&amp;Kind</source>
        <translation>&amp;Soort</translation>
    </message>
    <message>
        <source>&amp;API URL</source>
        <translation>&amp;API-URL</translation>
    </message>
    <message>
        <source>API URL</source>
        <translation>API-URL</translation>
    </message>
    <message>
        <source>A&amp;uthorization URL</source>
        <translation>A&amp;utorisatie-URL</translation>
    </message>
    <message>
        <source>Authorization URL</source>
        <translation>Autorisatie-URL</translation>
    </message>
    <message>
        <source>Lo&amp;g in</source>
        <translation>Aan&amp;melden</translation>
    </message>
    <message>
        <source>Client &amp;id</source>
        <translation>Client-&amp;id</translation>
    </message>
    <message>
        <source>Client id</source>
        <translation>Client-id</translation>
    </message>
    <message>
        <source>Client &amp;secret</source>
        <translation>&amp;Clientgeheim</translation>
    </message>
    <message>
        <source>Client secret</source>
        <translation>Clientgeheim</translation>
    </message>
    <message>
        <source>Re&amp;member the secret in the keyring</source>
        <translation>Geheim &amp;bewaren in de sleutelbos</translation>
    </message>
    <message>
        <source>Redirect &amp;port</source>
        <translation>Redirect-&amp;poort</translation>
    </message>
    <message>
        <source>Redirect port</source>
        <translation>Redirect-poort</translation>
    </message>
    <message>
        <source>&amp;Read-only: Hookdesk changes nothing there</source>
        <translation>Alleen-&amp;lezen: Hookdesk wijzigt daar niets</translation>
    </message>
    <message>
        <source>Connection test</source>
        <translation>Verbindingstest</translation>
    </message>
    <message>
        <source>Cop&amp;y report</source>
        <translation>Rapport &amp;kopiëren</translation>
    </message>
    <message>
        <source>Copies all results as text, without secrets</source>
        <translation>Kopieert alle resultaten als tekst, zonder geheimen</translation>
    </message>
    <message>
        <source>A&amp;dvanced</source>
        <translation>&amp;Geavanceerd</translation>
    </message>
    <message>
        <source>Connection t&amp;est</source>
        <translation>V&amp;erbindingstest</translation>
    </message>
    <message>
        <source>Protect the log-in with P&amp;KCE</source>
        <translation>Aanmelden beveiligen met P&amp;KCE</translation>
    </message>
    <message>
        <source>Protect the log-in with PKCE</source>
        <translation>Aanmelden beveiligen met PKCE</translation>
    </message>
    <message>
        <source>Makes an intercepted log-in useless to others. Turn it off only if the authorization server refuses it.</source>
        <translation>Maakt een onderschepte aanmelding onbruikbaar voor anderen. Zet dit alleen uit als de autorisatieserver het weigert.</translation>
    </message>
</context>
<context>
    <name>FindingText</name>
    <message>
        <source>Give the environment a name.</source>
        <translation>Geef de omgeving een naam.</translation>
    </message>
    <message>
        <source>Enter the URL.</source>
        <translation>Vul de URL in.</translation>
    </message>
    <message>
        <source>Enter the client id.</source>
        <translation>Vul de client-id in.</translation>
    </message>
    <message>
        <source>Enter the proxy host.</source>
        <translation>Vul de proxyhost in.</translation>
    </message>
    <message>
        <source>Fill this in.</source>
        <translation>Vul dit in.</translation>
    </message>
    <message>
        <source>From %1 to %2 seconds, or 0.</source>
        <translation>Van %1 tot en met %2 seconden, of 0.</translation>
    </message>
    <message>
        <source>This number is out of range.</source>
        <translation>Dit getal valt buiten het bereik.</translation>
    </message>
    <message>
        <source>Another environment has this name. Choose another name.</source>
        <translation>Een andere omgeving heeft deze naam al. Kies een andere naam.</translation>
    </message>
    <message>
        <source>This is not an address. It looks like https://example.org.</source>
        <translation>Dit is geen adres. Een adres ziet eruit als https://example.org.</translation>
    </message>
    <message>
        <source>Use an https:// address without user or password (http:// only for this computer).</source>
        <translation>Gebruik een https://-adres zonder gebruiker of wachtwoord (http:// alleen voor deze computer).</translation>
    </message>
    <message>
        <source>Remove what follows the host. Hookdesk knows the paths.</source>
        <translation>Haal weg wat na de host komt. Hookdesk kent de paden.</translation>
    </message>
    <message>
        <source>Remove the “?” or “#” from the address.</source>
        <translation>Haal “?” of “#” uit het adres.</translation>
    </message>
    <message>
        <source>Write a colour like #b45f06.</source>
        <translation>Schrijf een kleur als #b45f06.</translation>
    </message>
    <message>
        <source>The file does not exist, or you may not read it. Choose another.</source>
        <translation>Dit bestand bestaat niet, of je mag het niet lezen. Kies een ander.</translation>
    </message>
    <message>
        <source>Choose both, the client certificate and its key.</source>
        <translation>Kies beide: het clientcertificaat en de sleutel.</translation>
    </message>
    <message>
        <source>The key is encrypted. Enter its passphrase.</source>
        <translation>De sleutel is versleuteld. Vul de wachtwoordzin in.</translation>
    </message>
    <message>
        <source>Wrong passphrase for this key.</source>
        <translation>Verkeerde wachtwoordzin voor deze sleutel.</translation>
    </message>
    <message>
        <source>This file cannot be used. Choose another.</source>
        <translation>Dit bestand is niet bruikbaar. Kies een ander.</translation>
    </message>
</context>
<context>
    <name>NewWebhookDialog</name>
    <message>
        <source>New webhook</source>
        <translation>Nieuwe webhook</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Naam</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Naam</translation>
    </message>
    <message>
        <source>&amp;Entity type</source>
        <translation>&amp;Entiteitstype</translation>
    </message>
    <message>
        <source>Entity type</source>
        <translation>Entiteitstype</translation>
    </message>
    <message>
        <source>Endpoint &amp;URL</source>
        <translation>Endpoint-&amp;URL</translation>
    </message>
    <message>
        <source>Endpoint URL</source>
        <translation>Endpoint-URL</translation>
    </message>
    <message>
        <source>Custom &amp;headers, sent with every delivery</source>
        <translation>Eigen &amp;headers, bij elke aflevering meegestuurd</translation>
    </message>
    <message>
        <source>Creating the webhook…</source>
        <translation>De webhook wordt aangemaakt…</translation>
    </message>
</context>
<context>
    <name>PreferencesDialog</name>
    <message>
        <source>Preferences</source>
        <translation>Voorkeuren</translation>
    </message>
    <message>
        <source>&amp;General</source>
        <translation>&amp;Algemeen</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Taal</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Taal</translation>
    </message>
    <message>
        <source>&amp;Colours</source>
        <translation>&amp;Kleuren</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Kleuren</translation>
    </message>
    <message>
        <source>Table &amp;rows</source>
        <translation>Tabel&amp;rijen</translation>
    </message>
    <message>
        <source>Table rows</source>
        <translation>Tabelrijen</translation>
    </message>
    <message>
        <source>&amp;Times</source>
        <translation>T&amp;ijden</translation>
    </message>
    <message>
        <source>Times</source>
        <translation>Tijden</translation>
    </message>
    <message>
        <source>&amp;Behaviour</source>
        <translation>&amp;Werkwijze</translation>
    </message>
    <message>
        <source>Re&amp;fresh</source>
        <translation>&amp;Vernieuwen</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>Vernieuwen</translation>
    </message>
    <message>
        <source>Ask for confirmation (in production always)</source>
        <translation>Om bevestiging vragen (in productie altijd)</translation>
    </message>
    <message>
        <source>Before &amp;retrying events</source>
        <translation>Voor events opnieuw ver&amp;sturen</translation>
    </message>
    <message>
        <source>Before &amp;deleting a webhook</source>
        <translation>Voor een webhook verwij&amp;deren</translation>
    </message>
    <message>
        <source>&amp;Storage</source>
        <translation>&amp;Opslag</translation>
    </message>
    <message>
        <source>Failed events</source>
        <translation>Mislukte events</translation>
    </message>
    <message>
        <source>&amp;Keep failed events on this computer</source>
        <translation>&amp;Mislukte events op deze computer bewaren</translation>
    </message>
    <message>
        <source>With their payloads. The failure counts are always kept.</source>
        <translation>Met hun payload. De aantallen fouten worden altijd bewaard.</translation>
    </message>
    <message>
        <source>&amp;For</source>
        <translation>&amp;Gedurende</translation>
    </message>
    <message>
        <source>Days to keep events</source>
        <translation>Dagen dat events worden bewaard</translation>
    </message>
    <message>
        <source> days</source>
        <translation> dagen</translation>
    </message>
    <message>
        <source>&amp;Up to</source>
        <translation>Hoog&amp;uit</translation>
    </message>
    <message>
        <source>Megabytes of events to keep</source>
        <translation>Megabytes aan events om te bewaren</translation>
    </message>
    <message>
        <source> MB</source>
        <translation> MB</translation>
    </message>
    <message>
        <source>Snapshots of the webhooks</source>
        <translation>Momentopnamen van de webhooks</translation>
    </message>
    <message>
        <source>K&amp;eep them for</source>
        <translation>&amp;Bewaren gedurende</translation>
    </message>
    <message>
        <source>Days to keep snapshots</source>
        <translation>Dagen dat momentopnamen worden bewaard</translation>
    </message>
    <message>
        <source>With &amp;header values that look like credentials</source>
        <translation>Met &amp;headerwaarden die op inloggegevens lijken</translation>
    </message>
    <message>
        <source>Activity journal</source>
        <translation>Activiteitenjournaal</translation>
    </message>
    <message>
        <source>Keep &amp;it</source>
        <translation>B&amp;ewaren</translation>
    </message>
    <message>
        <source>Days to keep the activity journal</source>
        <translation>Dagen dat het activiteitenjournaal wordt bewaard</translation>
    </message>
    <message>
        <source>For ever</source>
        <translation>Voor altijd</translation>
    </message>
    <message>
        <source>&amp;Use the desktop&apos;s own style</source>
        <translation>De stij&amp;l van de bureaubladomgeving gebruiken</translation>
    </message>
</context>
<context>
    <name>SignInText</name>
    <message>
        <source>This desktop has no keyring.</source>
        <translation>Dit bureaublad heeft geen sleutelbos.</translation>
    </message>
    <message>
        <source>The keyring is locked.</source>
        <translation>De sleutelbos is vergrendeld.</translation>
    </message>
    <message>
        <source>The keyring refused access to Hookdesk.</source>
        <translation>De sleutelbos weigerde Hookdesk toegang.</translation>
    </message>
    <message>
        <source>Unlocking the keyring was cancelled.</source>
        <translation>Het ontgrendelen van de sleutelbos is geannuleerd.</translation>
    </message>
    <message>
        <source>The keyring has not answered.</source>
        <translation>De sleutelbos heeft niet geantwoord.</translation>
    </message>
    <message>
        <source>The list of environments cannot be saved.</source>
        <translation>De lijst met omgevingen kan niet worden opgeslagen.</translation>
    </message>
    <message>
        <source>The keyring reports an error.</source>
        <translation>De sleutelbos meldt een fout.</translation>
    </message>
    <message>
        <source>Enter the secret for this session only.</source>
        <translation>Vul het geheim alleen voor deze sessie in.</translation>
    </message>
    <message>
        <source>Unlock it and try again, or enter the secret for this session only.</source>
        <translation>Ontgrendel de sleutelbos en probeer het opnieuw, of vul het geheim alleen voor deze sessie in.</translation>
    </message>
    <message>
        <source>Try again.</source>
        <translation>Probeer het opnieuw.</translation>
    </message>
    <message>
        <source>Another log-in is open in the browser.</source>
        <translation>In de browser staat nog een aanmelding open.</translation>
    </message>
    <message>
        <source>Finish or cancel it first.</source>
        <translation>Rond die eerst af of annuleer die.</translation>
    </message>
    <message>
        <source>The authorization URL is not secure.</source>
        <translation>De autorisatie-URL is niet veilig.</translation>
    </message>
    <message>
        <source>Use https://.</source>
        <translation>Gebruik https://.</translation>
    </message>
    <message>
        <source>Another program uses the redirect port.</source>
        <translation>Een ander programma gebruikt de redirect-poort.</translation>
    </message>
    <message>
        <source>Choose another port, and register it for the application in Tribe.</source>
        <translation>Kies een andere poort en registreer die bij de applicatie in Tribe.</translation>
    </message>
    <message>
        <source>The log-in took too long.</source>
        <translation>De aanmelding duurde te lang.</translation>
    </message>
    <message>
        <source>The log-in was denied.</source>
        <translation>De aanmelding is geweigerd.</translation>
    </message>
    <message>
        <source>The browser returned the answer to another log-in.</source>
        <translation>De browser gaf het antwoord op een andere aanmelding.</translation>
    </message>
    <message>
        <source>Try again. If it happens again, ask your administrator.</source>
        <translation>Probeer het opnieuw. Gebeurt het weer, vraag het dan je beheerder.</translation>
    </message>
    <message>
        <source>The authorization server refused the log-in.</source>
        <translation>De autorisatieserver heeft de aanmelding geweigerd.</translation>
    </message>
    <message>
        <source>Check the client id, the scope and the redirect port.</source>
        <translation>Controleer de client-id, de scope en de redirect-poort.</translation>
    </message>
    <message>
        <source>The secret of this environment is not saved.</source>
        <translation>Het geheim van deze omgeving is niet opgeslagen.</translation>
    </message>
    <message>
        <source>Enter it.</source>
        <translation>Vul het in.</translation>
    </message>
    <message>
        <source>The API map is invalid.</source>
        <translation>De API-toewijzing is ongeldig.</translation>
    </message>
    <message>
        <source>Correct it, or choose another file.</source>
        <translation>Verbeter die of kies een ander bestand.</translation>
    </message>
    <message>
        <source>The client key is encrypted, and its passphrase is not saved.</source>
        <translation>De clientsleutel is versleuteld en de wachtwoordzin is niet opgeslagen.</translation>
    </message>
    <message>
        <source>Wrong passphrase for the client key.</source>
        <translation>Verkeerde wachtwoordzin voor de clientsleutel.</translation>
    </message>
    <message>
        <source>Enter the right one.</source>
        <translation>Vul de juiste in.</translation>
    </message>
    <message>
        <source>The log-in has expired or was already used.</source>
        <translation>De aanmelding is verlopen of al gebruikt.</translation>
    </message>
</context>
<context>
    <name>SignatureFinding</name>
    <message>
        <source>The value is in the header %1.</source>
        <translation>De waarde staat in de header %1.</translation>
    </message>
    <message>
        <source>The value is as long as a digest of %1</source>
        <translation>De waarde is even lang als een digest van %1</translation>
    </message>
    <message>
        <source>Tribe signs with SHA-512, whose Base64 has 88 characters.</source>
        <translation>Tribe ondertekent met SHA-512; in Base64 zijn dat 88 tekens.</translation>
    </message>
    <message>
        <source>Look for the header with 88 characters, or use SHA-512.</source>
        <translation>Zoek de header met 88 tekens of gebruik SHA-512.</translation>
    </message>
    <message>
        <source>The value is not a signature</source>
        <translation>De waarde is geen handtekening</translation>
    </message>
    <message>
        <source>It is no digest in Base64 or hexadecimal.</source>
        <translation>Het is geen digest in Base64 of hexadecimaal.</translation>
    </message>
    <message>
        <source>Look for a header whose value has 88 characters and ends in “==”.</source>
        <translation>Zoek een header waarvan de waarde 88 tekens heeft en op “==” eindigt.</translation>
    </message>
    <message>
        <source>The secret consists of dots or asterisks</source>
        <translation>Het geheim bestaat uit puntjes of sterretjes</translation>
    </message>
    <message>
        <source>A hidden secret looks like this.</source>
        <translation>Zo ziet een verborgen geheim eruit.</translation>
    </message>
    <message>
        <source>Show the secret on Tribe&apos;s page before copying it.</source>
        <translation>Maak het geheim op de pagina van Tribe zichtbaar voordat je het kopieert.</translation>
    </message>
    <message>
        <source>The body ends too early</source>
        <translation>De body eindigt te vroeg</translation>
    </message>
    <message>
        <source>The JSON is cut off.</source>
        <translation>De JSON is afgekapt.</translation>
    </message>
    <message>
        <source>Copy all of it, or load it from a file.</source>
        <translation>Kopieer de hele body of laad die uit een bestand.</translation>
    </message>
    <message>
        <source>The body has spaces or line breaks between its parts</source>
        <translation>De body heeft spaties of regeleinden tussen de onderdelen</translation>
    </message>
    <message>
        <source>Tribe sends compact JSON. Something may have rewritten it.</source>
        <translation>Tribe verstuurt compacte JSON. Mogelijk is die herschreven.</translation>
    </message>
    <message>
        <source>The fields of the body are in alphabetical order</source>
        <translation>De velden van de body staan in alfabetische volgorde</translation>
    </message>
    <message>
        <source>Tribe sends “webhookId” before “payload”. Some libraries sort fields; the original order is lost.</source>
        <translation>Tribe verstuurt “webhookId” vóór “payload”. Sommige bibliotheken sorteren velden; de oorspronkelijke volgorde is weg.</translation>
    </message>
    <message>
        <source>The body has lost characters</source>
        <translation>De body heeft tekens verloren</translation>
    </message>
    <message>
        <source>“�” replaces a character that could not be read. It cannot be recovered.</source>
        <translation>“�” vervangt een teken dat niet kon worden gelezen. Het is niet te herstellen.</translation>
    </message>
    <message>
        <source>The body is not JSON</source>
        <translation>De body is geen JSON</translation>
    </message>
    <message>
        <source>Every event that Tribe sends is JSON.</source>
        <translation>Elk event dat Tribe verstuurt is JSON.</translation>
    </message>
    <message>
        <source>Check that the body is complete and from the same request.</source>
        <translation>Controleer of de body volledig is en uit hetzelfde verzoek komt.</translation>
    </message>
    <message numerus="yes">
        <source>None of %n known cause(s) matches</source>
        <translation>
            <numerusform>De %n bekende oorzaak past niet</numerusform>
            <numerusform>Geen van %n bekende oorzaken past</numerusform>
        </translation>
    </message>
    <message>
        <source>Enter the webhook&apos;s secret</source>
        <translation>Vul het geheim van de webhook in</translation>
    </message>
    <message>
        <source>Enter the received signature</source>
        <translation>Vul de ontvangen handtekening in</translation>
    </message>
    <message>
        <source>Not genuine</source>
        <translation>Niet echt</translation>
    </message>
    <message>
        <source>Not genuine: %1</source>
        <translation>Niet echt: %1</translation>
    </message>
    <message numerus="yes">
        <source>Not genuine: none of %n known cause(s) matches</source>
        <translation>
            <numerusform>Niet echt: de %n bekende oorzaak past niet</numerusform>
            <numerusform>Niet echt: geen van %n bekende oorzaken past</numerusform>
        </translation>
    </message>
    <message>
        <source>Proved</source>
        <translation>Bewezen</translation>
    </message>
    <message>
        <source>Hint</source>
        <translation>Aanwijzing</translation>
    </message>
    <message>
        <source>The body is too large to try other spellings and encodings.</source>
        <translation>De body is te groot om andere schrijfwijzen en coderingen te proberen.</translation>
    </message>
    <message>
        <source>The body is too large to try compression.</source>
        <translation>De body is te groot om compressie te proberen.</translation>
    </message>
    <message>
        <source>Genuine: signed with this secret, and unchanged</source>
        <translation>Echt: met dit geheim ondertekend en ongewijzigd</translation>
    </message>
    <message>
        <source>Genuine: the header %1 proves it</source>
        <translation>Echt: de header %1 bewijst het</translation>
    </message>
    <message>
        <source>Genuine, but: %1</source>
        <translation>Echt, maar: %1</translation>
    </message>
    <message>
        <source>Enter the received body</source>
        <translation>Vul de ontvangen body in</translation>
    </message>
    <message>
        <source>Only the parsed body is here, not the bytes that were signed</source>
        <translation>Alleen de verwerkte body is er, niet de bytes die ondertekend zijn</translation>
    </message>
    <message>
        <source>The secret is wrong, or the body was changed in some other way.</source>
        <translation>Het geheim is verkeerd, of de body is op een andere manier gewijzigd.</translation>
    </message>
    <message>
        <source>Use the secret of the webhook named in the body. Load the body from a file, as received.</source>
        <translation>Gebruik het geheim van de webhook in de body. Laad de body uit een bestand, zoals ontvangen.</translation>
    </message>
</context>
<context>
    <name>SignatureReport</name>
    <message>
        <source>Received value: %1</source>
        <translation>Ontvangen waarde: %1</translation>
    </message>
    <message>
        <source>Received in %1: %2</source>
        <translation>Ontvangen in %1: %2</translation>
    </message>
    <message>
        <source>Signature check by Hookdesk %1</source>
        <translation>Handtekeningcontrole door Hookdesk %1</translation>
    </message>
    <message>
        <source>Method: HMAC-SHA512 of the exact body, 64 bytes in Base64</source>
        <translation>Methode: HMAC-SHA512 van de exacte body, 64 bytes in Base64</translation>
    </message>
    <message numerus="yes">
        <source>Body: %Ln byte(s), SHA-256 %1</source>
        <translation>
            <numerusform>Body: %Ln byte, SHA-256 %1</numerusform>
            <numerusform>Body: %Ln bytes, SHA-256 %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Body as received:</source>
        <translation>Body zoals ontvangen:</translation>
    </message>
</context>
<context>
    <name>SplitNote</name>
    <message>
        <source>Spaces or empty lines before the request were removed.</source>
        <translation>Spaties of lege regels vóór het verzoek zijn verwijderd.</translation>
    </message>
    <message>
        <source>A byte order mark before the request was removed.</source>
        <translation>Een byte order mark vóór het verzoek is verwijderd.</translation>
    </message>
    <message>
        <source>Some header lines end in LF, some in CRLF: something changed them.</source>
        <translation>Sommige headerregels eindigen op LF, andere op CRLF: iets heeft ze gewijzigd.</translation>
    </message>
    <message>
        <source>This is a response, not a request: %1</source>
        <translation>Dit is een antwoord, geen verzoek: %1</translation>
    </message>
    <message>
        <source>The first line names no HTTP version.</source>
        <translation>De eerste regel noemt geen HTTP-versie.</translation>
    </message>
    <message>
        <source>The headers are in HTTP/2 form, as tools show them.</source>
        <translation>De headers staan in HTTP/2-vorm, zoals hulpmiddelen ze tonen.</translation>
    </message>
    <message>
        <source>The empty line before the body is missing, at line %1.</source>
        <translation>De lege regel vóór de body ontbreekt, bij regel %1.</translation>
    </message>
    <message>
        <source>The lines of the header %1 were joined with a space.</source>
        <translation>De regels van de header %1 zijn met een spatie samengevoegd.</translation>
    </message>
    <message>
        <source>A line without a colon was skipped: %1</source>
        <translation>Een regel zonder dubbele punt is overgeslagen: %1</translation>
    </message>
    <message>
        <source>This is not a valid header name: %1</source>
        <translation>Dit is geen geldige headernaam: %1</translation>
    </message>
    <message>
        <source>The value of the header %1 contains control characters.</source>
        <translation>De waarde van de header %1 bevat stuurtekens.</translation>
    </message>
    <message>
        <source>Only the first %1 headers were read.</source>
        <translation>Alleen de eerste %1 headers zijn gelezen.</translation>
    </message>
    <message>
        <source>Only the first %1 bytes of the headers were read.</source>
        <translation>Alleen de eerste %1 bytes van de headers zijn gelezen.</translation>
    </message>
    <message>
        <source>The text has only spaces and line breaks.</source>
        <translation>De tekst bestaat alleen uit spaties en regeleinden.</translation>
    </message>
    <message>
        <source>The body begins with a byte order mark, which was kept.</source>
        <translation>De body begint met een byte order mark; die is behouden.</translation>
    </message>
    <message>
        <source>The text contains NUL bytes, which were kept.</source>
        <translation>De tekst bevat NUL-bytes; die zijn behouden.</translation>
    </message>
    <message>
        <source>Not all of the text is valid UTF-8; its bytes were kept.</source>
        <translation>Niet de hele tekst is geldige UTF-8; de bytes zijn behouden.</translation>
    </message>
    <message>
        <source>The headers announce a body, but there is none.</source>
        <translation>De headers kondigen een body aan, maar die is er niet.</translation>
    </message>
    <message>
        <source>Content-Length says %1 bytes, but the body has only %2.</source>
        <translation>Content-Length zegt %1 bytes, maar de body heeft er maar %2.</translation>
    </message>
    <message>
        <source>Content-Length says %1 bytes, but the body has %2. All of it is used.</source>
        <translation>Content-Length zegt %1 bytes, maar de body heeft er %2. Alles wordt gebruikt.</translation>
    </message>
    <message>
        <source>The line breaks were probably CRLF. Load the body from a file.</source>
        <translation>De regeleinden waren waarschijnlijk CRLF. Laad de body uit een bestand.</translation>
    </message>
    <message>
        <source>The final line break probably comes from copying. It was kept.</source>
        <translation>Het laatste regeleinde komt waarschijnlijk van het kopiëren. Het is behouden.</translation>
    </message>
    <message>
        <source>Content-Length is unclear: %1</source>
        <translation>Content-Length is onduidelijk: %1</translation>
    </message>
    <message>
        <source>The body was sent with the encoding %1 and may be decoded here.</source>
        <translation>De body is verstuurd met de codering %1 en is hier mogelijk gedecodeerd.</translation>
    </message>
    <message>
        <source>The chunks of the body were joined.</source>
        <translation>De delen (chunks) van de body zijn samengevoegd.</translation>
    </message>
    <message>
        <source>The chunks of the body are incomplete. It was kept unchanged.</source>
        <translation>De delen (chunks) van de body zijn niet volledig. De body is ongewijzigd gelaten.</translation>
    </message>
    <message>
        <source>Headers after the last chunk were read like the others.</source>
        <translation>Headers na het laatste deel (chunk) zijn gelezen zoals de andere.</translation>
    </message>
    <message>
        <source>There are several requests. The first one is used.</source>
        <translation>Er zijn meerdere verzoeken. Het eerste wordt gebruikt.</translation>
    </message>
    <message>
        <source>There may be several requests. Without a length, everything is taken as one body.</source>
        <translation>Mogelijk zijn er meerdere verzoeken. Zonder lengte telt alles als één body.</translation>
    </message>
    <message>
        <source>Not read, after the curl command: %1</source>
        <translation>Niet gelezen, na de curl-opdracht: %1</translation>
    </message>
    <message>
        <source>Only the first %1 words of the command were read.</source>
        <translation>Alleen de eerste %1 woorden van de opdracht zijn gelezen.</translation>
    </message>
    <message>
        <source>Options on a new line were read as part of the command.</source>
        <translation>Opties op een nieuwe regel zijn als deel van de opdracht gelezen.</translation>
    </message>
    <message>
        <source>A quotation mark is missing: the command may be cut off.</source>
        <translation>Er ontbreekt een aanhalingsteken: de opdracht is mogelijk afgekapt.</translation>
    </message>
    <message>
        <source>A variable or command in the text was not expanded.</source>
        <translation>Een variabele of opdracht in de tekst is niet ingevuld.</translation>
    </message>
    <message>
        <source>Two “\u” escapes were joined into one character.</source>
        <translation>Twee “\u”-codes zijn tot één teken samengevoegd.</translation>
    </message>
    <message>
        <source>For cmd, LF and CRLF look the same. LF was assumed.</source>
        <translation>Voor cmd zien LF en CRLF er hetzelfde uit. LF is aangenomen.</translation>
    </message>
    <message>
        <source>A curl option was skipped: %1</source>
        <translation>Een optie van curl is overgeslagen: %1</translation>
    </message>
    <message>
        <source>%1 parts of the body were joined with “&amp;”, as curl does.</source>
        <translation>%1 delen van de body zijn met “&amp;” samengevoegd, zoals curl dat doet.</translation>
    </message>
    <message>
        <source>Data was percent-encoded. curl may encode it differently.</source>
        <translation>Gegevens zijn met procenttekens gecodeerd. curl codeert mogelijk anders.</translation>
    </message>
    <message>
        <source>With -G the data is in the address; there is no body.</source>
        <translation>Met -G staan de gegevens in het adres; er is geen body.</translation>
    </message>
    <message>
        <source>The body is in the file %1: load it with “Load body from file…”.</source>
        <translation>De body staat in het bestand %1: laad die met “Body uit bestand laden…”.</translation>
    </message>
    <message>
        <source>A form (-F) has a random boundary: its body is unknown.</source>
        <translation>Een formulier (-F) heeft een willekeurige scheidingsregel: de body is onbekend.</translation>
    </message>
    <message>
        <source>The user name and password of %1 were removed.</source>
        <translation>De gebruikersnaam en het wachtwoord van %1 zijn verwijderd.</translation>
    </message>
    <message numerus="yes">
        <source>An HTTP request with %n header(s).</source>
        <translation>
            <numerusform>Een HTTP-verzoek met %n header.</numerusform>
            <numerusform>Een HTTP-verzoek met %n headers.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>A curl command with %n header(s).</source>
        <translation>
            <numerusform>Een curl-opdracht met %n header.</numerusform>
            <numerusform>Een curl-opdracht met %n headers.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n header(s) and a body.</source>
        <translation>
            <numerusform>%n header en een body.</numerusform>
            <numerusform>%n headers en een body.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n header(s) without a body.</source>
        <translation>
            <numerusform>%n header zonder body.</numerusform>
            <numerusform>%n headers zonder body.</numerusform>
        </translation>
    </message>
    <message>
        <source>A body without headers.</source>
        <translation>Een body zonder headers.</translation>
    </message>
    <message>
        <source>This form is unknown, so everything is taken as the body. Paste the HTTP request, or enter body and signature below.</source>
        <translation>Deze vorm is onbekend, dus alles telt als body. Plak het HTTP-verzoek, of vul hieronder body en handtekening in.</translation>
    </message>
    <message>
        <source>The source shows the body as parsed JSON. It was made compact, as Tribe sends it.</source>
        <translation>De bron toont de body als verwerkte JSON. Die is compact gemaakt, zoals Tribe verstuurt.</translation>
    </message>
    <message>
        <source>Parts of the body are missing. Load the body from a file.</source>
        <translation>Delen van de body ontbreken. Laad de body uit een bestand.</translation>
    </message>
    <message>
        <source>The body was decoded from Base64.</source>
        <translation>De body is gedecodeerd uit Base64.</translation>
    </message>
    <message>
        <source>The body is marked as Base64 but is not. It was kept unchanged.</source>
        <translation>De body is aangemerkt als Base64 maar is dat niet. Hij is ongewijzigd gelaten.</translation>
    </message>
    <message numerus="yes">
        <source>A PowerShell command with %n header(s).</source>
        <translation>
            <numerusform>Een PowerShell-opdracht met %n header.</numerusform>
            <numerusform>Een PowerShell-opdracht met %n headers.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>A request from another program, with %n header(s).</source>
        <translation>
            <numerusform>Een verzoek uit een ander programma, met %n header.</numerusform>
            <numerusform>Een verzoek uit een ander programma, met %n headers.</numerusform>
        </translation>
    </message>
    <message>
        <source>n8n shows only the parsed body; it was written compactly, as Tribe does. To keep what was received, choose “Raw body” in the options of the Webhook node.</source>
        <translation>n8n toont alleen de verwerkte body; die is compact geschreven, zoals Tribe doet. Zet “Raw body” aan in de opties van de Webhook-node om te houden wat er ontvangen is.</translation>
    </message>
    <message>
        <source>The header lines end in LF only. Line endings in the body may have changed, too. If it has any, load it from a file.</source>
        <translation>De headerregels eindigen alleen op LF. Ook regeleinden in de body kunnen zijn gewijzigd. Heeft die er, laad hem dan uit een bestand.</translation>
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
        <translation>nee</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>Programma</translation>
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
        <translation>%1, gebouwd met %2</translation>
    </message>
    <message>
        <source>TLS library</source>
        <translation>TLS-bibliotheek</translation>
    </message>
    <message>
        <source>System</source>
        <translation>Systeem</translation>
    </message>
    <message>
        <source>Platform</source>
        <translation>Platform</translation>
    </message>
    <message>
        <source>Locale</source>
        <translation>Taal en regio</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Thema</translation>
    </message>
    <message>
        <source>dark</source>
        <translation>donker</translation>
    </message>
    <message>
        <source>light</source>
        <translation>licht</translation>
    </message>
    <message numerus="yes">
        <source>%n entry(ies)</source>
        <translation>
            <numerusform>%n regel</numerusform>
            <numerusform>%n regels</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n byte(s)</source>
        <translation>
            <numerusform>%n byte</numerusform>
            <numerusform>%n bytes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n character(s)</source>
        <translation>
            <numerusform>%n teken</numerusform>
            <numerusform>%n tekens</numerusform>
        </translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Instellingen</translation>
    </message>
    <message>
        <source>all defaults</source>
        <translation>alles standaard</translation>
    </message>
    <message>
        <source>client credentials</source>
        <translation>client-id en clientgeheim</translation>
    </message>
    <message>
        <source>log-in in the browser</source>
        <translation>aanmelding in de browser</translation>
    </message>
    <message>
        <source>pasted token</source>
        <translation>geplakt token</translation>
    </message>
    <message>
        <source>system</source>
        <translation>systeem</translation>
    </message>
    <message>
        <source>none</source>
        <translation>geen</translation>
    </message>
    <message>
        <source>own</source>
        <translation>eigen</translation>
    </message>
    <message>
        <source>Environment</source>
        <translation>Omgeving</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Soort</translation>
    </message>
    <message>
        <source>API</source>
        <translation>API</translation>
    </message>
    <message>
        <source>Authorization server</source>
        <translation>Autorisatieserver</translation>
    </message>
    <message>
        <source>Log-in</source>
        <translation>Aanmelding</translation>
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
        <translation>Alleen-lezen</translation>
    </message>
    <message>
        <source>Additional certificate authorities</source>
        <translation>Aanvullende certificeringsinstanties</translation>
    </message>
    <message>
        <source>Client certificate</source>
        <translation>Clientcertificaat</translation>
    </message>
    <message>
        <source>Corrected API map</source>
        <translation>Gecorrigeerde API-toewijzing</translation>
    </message>
    <message>
        <source>works</source>
        <translation>werkt</translation>
    </message>
    <message>
        <source>not tried yet</source>
        <translation>nog niet geprobeerd</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Bevindingen</translation>
    </message>
    <message>
        <source>REST list</source>
        <translation>REST-lijst</translation>
    </message>
    <message>
        <source>OData list</source>
        <translation>OData-lijst</translation>
    </message>
    <message>
        <source>Event log</source>
        <translation>Eventlogboek</translation>
    </message>
    <message>
        <source>Webhooks</source>
        <translation>Webhooks</translation>
    </message>
    <message>
        <source>Failed events</source>
        <translation>Mislukte events</translation>
    </message>
    <message>
        <source>Unreadable records</source>
        <translation>Onleesbare records</translation>
    </message>
    <message>
        <source>Entity types</source>
        <translation>Entiteitstypen</translation>
    </message>
    <message>
        <source>Employee known</source>
        <translation>Medewerker bekend</translation>
    </message>
    <message>
        <source>Environment name known</source>
        <translation>Omgevingsnaam bekend</translation>
    </message>
    <message>
        <source>Server clock ahead by</source>
        <translation>Serverklok loopt voor met</translation>
    </message>
    <message>
        <source>Archive</source>
        <translation>Archief</translation>
    </message>
    <message>
        <source>Activity journal</source>
        <translation>Activiteitenjournaal</translation>
    </message>
    <message>
        <source>Last errors</source>
        <translation>Laatste fouten</translation>
    </message>
    <message>
        <source>none since the start</source>
        <translation>geen sinds de start van het programma</translation>
    </message>
    <message>
        <source>Support report of Hookdesk</source>
        <translation>Supportrapport van Hookdesk</translation>
    </message>
    <message>
        <source>No environment is connected.</source>
        <translation>Er is geen omgeving verbonden.</translation>
    </message>
    <message>
        <source>own (SOCKS5)</source>
        <translation>eigen (SOCKS5)</translation>
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
        <translation>JSON-regels (*.jsonl)</translation>
    </message>
    <message>
        <source>CSV with semicolons, for Excel in Dutch, German or French (*.csv)</source>
        <translation>CSV met puntkomma’s, voor Nederlandse, Duitse of Franse Excel (*.csv)</translation>
    </message>
    <message>
        <source>CSV with commas, for Excel in English (*.csv)</source>
        <translation>CSV met komma’s, voor Engelse Excel (*.csv)</translation>
    </message>
</context>
<context>
    <name>Variant</name>
    <message>
        <source>Spaces around the value</source>
        <translation>Spaties om de waarde heen</translation>
    </message>
    <message>
        <source>Quotes around the value</source>
        <translation>Aanhalingstekens om de waarde heen</translation>
    </message>
    <message>
        <source>Value without the “=” at its end</source>
        <translation>Waarde zonder de “=” aan het eind</translation>
    </message>
    <message>
        <source>Value in Base64url instead of Base64</source>
        <translation>Waarde in Base64url in plaats van Base64</translation>
    </message>
    <message>
        <source>Value in hexadecimal digits instead of Base64</source>
        <translation>Waarde in hexadecimale cijfers in plaats van Base64</translation>
    </message>
    <message>
        <source>Value in uppercase hexadecimal digits instead of Base64</source>
        <translation>Waarde in hexadecimale cijfers met hoofdletters in plaats van Base64</translation>
    </message>
    <message>
        <source>Base64 of the text of the hexadecimal digits</source>
        <translation>Base64 van de tekst van de hexadecimale cijfers</translation>
    </message>
    <message>
        <source>Value encoded in Base64 twice</source>
        <translation>Waarde twee keer in Base64 gecodeerd</translation>
    </message>
    <message>
        <source>Hexadecimal digits of the Base64 text</source>
        <translation>Hexadecimale cijfers van de Base64-tekst</translation>
    </message>
    <message>
        <source>“%1” in front of the value</source>
        <translation>“%1” vóór de waarde</translation>
    </message>
    <message>
        <source>One of several values in a list, under “%1”</source>
        <translation>Een van meerdere waarden in een lijst, onder “%1”</translation>
    </message>
    <message>
        <source>Value cut off after %1 characters</source>
        <translation>Waarde na %1 tekens afgekapt</translation>
    </message>
    <message>
        <source>Value still percent-encoded</source>
        <translation>Waarde nog met procenttekens gecodeerd</translation>
    </message>
    <message>
        <source>Spaces instead of “+” in the value</source>
        <translation>Spaties in plaats van “+” in de waarde</translation>
    </message>
    <message>
        <source>Spaces or line breaks inside the value</source>
        <translation>Spaties of regeleinden in de waarde</translation>
    </message>
    <message>
        <source>Value with changed capitals</source>
        <translation>Waarde met gewijzigde hoofdletters</translation>
    </message>
    <message>
        <source>The value is the field “signature” of the body</source>
        <translation>De waarde is het veld “signature” van de body</translation>
    </message>
    <message>
        <source>Plain %1 of the body</source>
        <translation>Gewone %1 van de body</translation>
    </message>
    <message>
        <source>Plain %1 of the body followed by the secret</source>
        <translation>Gewone %1 van de body gevolgd door het geheim</translation>
    </message>
    <message>
        <source>Plain %1 of the secret followed by the body</source>
        <translation>Gewone %1 van het geheim gevolgd door de body</translation>
    </message>
    <message>
        <source>HMAC with %1 instead of SHA-512</source>
        <translation>HMAC met %1 in plaats van SHA-512</translation>
    </message>
    <message>
        <source>Body and secret swapped</source>
        <translation>Body en geheim verwisseld</translation>
    </message>
    <message>
        <source>Secret without the spaces or line breaks around it</source>
        <translation>Geheim zonder de spaties of regeleinden eromheen</translation>
    </message>
    <message>
        <source>Secret with a line feed at its end</source>
        <translation>Geheim met een regeleinde (LF) aan het eind</translation>
    </message>
    <message>
        <source>Secret with a line break (CRLF) at its end</source>
        <translation>Geheim met een regeleinde (CRLF) aan het eind</translation>
    </message>
    <message>
        <source>Secret with a space at its end</source>
        <translation>Geheim met een spatie aan het eind</translation>
    </message>
    <message>
        <source>Secret without the quotes around it</source>
        <translation>Geheim zonder de aanhalingstekens eromheen</translation>
    </message>
    <message>
        <source>Secret with double quotes around it</source>
        <translation>Geheim met dubbele aanhalingstekens eromheen</translation>
    </message>
    <message>
        <source>Secret with single quotes around it</source>
        <translation>Geheim met enkele aanhalingstekens eromheen</translation>
    </message>
    <message>
        <source>Secret without its byte order mark</source>
        <translation>Geheim zonder de byte order mark</translation>
    </message>
    <message>
        <source>Secret with a byte order mark in front</source>
        <translation>Geheim met een byte order mark ervoor</translation>
    </message>
    <message>
        <source>Secret without its invisible characters</source>
        <translation>Geheim zonder de onzichtbare tekens</translation>
    </message>
    <message>
        <source>Secret decoded from hexadecimal digits</source>
        <translation>Geheim gedecodeerd uit hexadecimale cijfers</translation>
    </message>
    <message>
        <source>Secret decoded from Base64</source>
        <translation>Geheim gedecodeerd uit Base64</translation>
    </message>
    <message>
        <source>Secret encoded in hexadecimal digits</source>
        <translation>Geheim gecodeerd in hexadecimale cijfers</translation>
    </message>
    <message>
        <source>Secret encoded in Base64</source>
        <translation>Geheim gecodeerd in Base64</translation>
    </message>
    <message>
        <source>Secret in Latin-1 instead of UTF-8</source>
        <translation>Geheim in Latin-1 in plaats van UTF-8</translation>
    </message>
    <message>
        <source>Secret read as Latin-1 and encoded in UTF-8 once more</source>
        <translation>Geheim als Latin-1 gelezen en nog eens in UTF-8 gecodeerd</translation>
    </message>
    <message>
        <source>Secret as it was before it was encoded in UTF-8 twice</source>
        <translation>Geheim zoals het was voordat het twee keer in UTF-8 werd gecodeerd</translation>
    </message>
    <message>
        <source>Secret in UTF-16 instead of UTF-8</source>
        <translation>Geheim in UTF-16 in plaats van UTF-8</translation>
    </message>
    <message>
        <source>Secret with composed letters (NFC)</source>
        <translation>Geheim met samengestelde letters (NFC)</translation>
    </message>
    <message>
        <source>Secret with decomposed letters (NFD)</source>
        <translation>Geheim met ontlede letters (NFD)</translation>
    </message>
    <message>
        <source>Secret in lowercase</source>
        <translation>Geheim in kleine letters</translation>
    </message>
    <message>
        <source>Secret in uppercase</source>
        <translation>Geheim in hoofdletters</translation>
    </message>
    <message>
        <source>Secret percent-decoded</source>
        <translation>Geheim met procenttekens gedecodeerd</translation>
    </message>
    <message>
        <source>Secret without its hyphens</source>
        <translation>Geheim zonder de koppeltekens</translation>
    </message>
    <message>
        <source>Empty secret</source>
        <translation>Leeg geheim</translation>
    </message>
    <message>
        <source>Secret of %1</source>
        <translation>Geheim van %1</translation>
    </message>
    <message>
        <source>Body without its final line feed</source>
        <translation>Body zonder het laatste regeleinde (LF)</translation>
    </message>
    <message>
        <source>Body without its final line break (CRLF)</source>
        <translation>Body zonder het laatste regeleinde (CRLF)</translation>
    </message>
    <message>
        <source>Body with a final line feed</source>
        <translation>Body met een regeleinde (LF) aan het eind</translation>
    </message>
    <message>
        <source>Body with a final line break (CRLF)</source>
        <translation>Body met een regeleinde (CRLF) aan het eind</translation>
    </message>
    <message>
        <source>Body without the spaces and line breaks at its end</source>
        <translation>Body zonder de spaties en regeleinden aan het eind</translation>
    </message>
    <message>
        <source>Body without the spaces and line breaks around it</source>
        <translation>Body zonder de spaties en regeleinden eromheen</translation>
    </message>
    <message>
        <source>Body with LF instead of CRLF line endings</source>
        <translation>Body met LF in plaats van CRLF als regeleinden</translation>
    </message>
    <message>
        <source>Body with CRLF instead of LF line endings</source>
        <translation>Body met CRLF in plaats van LF als regeleinden</translation>
    </message>
    <message>
        <source>Body without its byte order mark</source>
        <translation>Body zonder de byte order mark</translation>
    </message>
    <message>
        <source>Body with a byte order mark in front</source>
        <translation>Body met een byte order mark ervoor</translation>
    </message>
    <message>
        <source>JSON written compactly, without spaces</source>
        <translation>JSON compact geschreven, zonder spaties</translation>
    </message>
    <message>
        <source>JSON indented by two spaces</source>
        <translation>JSON met twee spaties ingesprongen</translation>
    </message>
    <message>
        <source>JSON indented by three spaces</source>
        <translation>JSON met drie spaties ingesprongen</translation>
    </message>
    <message>
        <source>JSON indented by four spaces</source>
        <translation>JSON met vier spaties ingesprongen</translation>
    </message>
    <message>
        <source>JSON indented by tabs</source>
        <translation>JSON met tabs ingesprongen</translation>
    </message>
    <message>
        <source>JSON with a space after “,” and “:”, as Python writes it</source>
        <translation>JSON met een spatie na “,” en “:”, zoals Python die schrijft</translation>
    </message>
    <message>
        <source>JSON with its fields in alphabetical order</source>
        <translation>JSON met de velden in alfabetische volgorde</translation>
    </message>
    <message>
        <source>JSON with “\/” for “/”, as PHP writes it</source>
        <translation>JSON met “\/” voor “/”, zoals PHP die schrijft</translation>
    </message>
    <message>
        <source>JSON with “/” for “\/”</source>
        <translation>JSON met “/” voor “\/”</translation>
    </message>
    <message>
        <source>JSON with “\u…” for what is not ASCII</source>
        <translation>JSON met “\u…” voor wat geen ASCII is</translation>
    </message>
    <message>
        <source>JSON with “\u…” in uppercase for what is not ASCII</source>
        <translation>JSON met “\u…” in hoofdletters voor wat geen ASCII is</translation>
    </message>
    <message>
        <source>JSON with characters instead of “\u…”</source>
        <translation>JSON met tekens in plaats van “\u…”</translation>
    </message>
    <message>
        <source>JSON with “\u…” for “&lt;”, “&gt;” and “&amp;”, as Go writes it</source>
        <translation>JSON met “\u…” voor “&lt;”, “&gt;” en “&amp;”, zoals Go die schrijft</translation>
    </message>
    <message>
        <source>JSON with the escapes that .NET writes</source>
        <translation>JSON met de codes die .NET schrijft</translation>
    </message>
    <message>
        <source>JSON with shortened numbers, such as 1.5 for 1.50</source>
        <translation>JSON met ingekorte getallen, zoals 1.5 voor 1.50</translation>
    </message>
    <message>
        <source>JSON with “.0” after whole numbers</source>
        <translation>JSON met “.0” achter hele getallen</translation>
    </message>
    <message>
        <source>Body without the deprecated field “signature”</source>
        <translation>Body zonder het verouderde veld “signature”</translation>
    </message>
    <message>
        <source>Body as it was before it was encoded in UTF-8 twice</source>
        <translation>Body zoals die was voordat die twee keer in UTF-8 werd gecodeerd</translation>
    </message>
    <message>
        <source>Body read as Latin-1 and encoded in UTF-8 once more</source>
        <translation>Body als Latin-1 gelezen en nog eens in UTF-8 gecodeerd</translation>
    </message>
    <message>
        <source>Body in Latin-1 instead of UTF-8</source>
        <translation>Body in Latin-1 in plaats van UTF-8</translation>
    </message>
    <message>
        <source>Body decompressed from gzip</source>
        <translation>Body uitgepakt uit gzip</translation>
    </message>
    <message>
        <source>Body compressed with gzip</source>
        <translation>Body gecomprimeerd met gzip</translation>
    </message>
    <message>
        <source>Body decoded from Base64</source>
        <translation>Body gedecodeerd uit Base64</translation>
    </message>
    <message>
        <source>Body encoded in Base64</source>
        <translation>Body gecodeerd in Base64</translation>
    </message>
    <message>
        <source>Body URL-decoded, as from a form</source>
        <translation>Body als URL gedecodeerd, zoals uit een formulier</translation>
    </message>
    <message>
        <source>Body URL-encoded, as in a form</source>
        <translation>Body als URL gecodeerd, zoals in een formulier</translation>
    </message>
    <message>
        <source>Body unwrapped from a JSON string</source>
        <translation>Body uitgepakt uit een JSON-tekenreeks</translation>
    </message>
    <message>
        <source>Body written as a JSON string</source>
        <translation>Body geschreven als JSON-tekenreeks</translation>
    </message>
    <message>
        <source>Only the field “payload” of the body</source>
        <translation>Alleen het veld “payload” van de body</translation>
    </message>
    <message>
        <source>Empty body</source>
        <translation>Lege body</translation>
    </message>
    <message>
        <source>Body of another event: %1</source>
        <translation>Body van een ander event: %1</translation>
    </message>
    <message>
        <source>Secret of %1, which differs a little from the one entered</source>
        <translation>Geheim van %1, dat iets afwijkt van het ingevulde</translation>
    </message>
    <message>
        <source>Body without its line breaks, as “curl -d @file” sends it</source>
        <translation>Body zonder regeleinden, zoals “curl -d @bestand” hem verstuurt</translation>
    </message>
    <message>
        <source>Body in UTF-8 instead of UTF-16</source>
        <translation>Body in UTF-8 in plaats van UTF-16</translation>
    </message>
    <message>
        <source>Hidden characters in the value</source>
        <translation>Verborgen tekens in de waarde</translation>
    </message>
    <message>
        <source>Typographic characters in the value, such as “＝” for “=”</source>
        <translation>Typografische tekens in de waarde, zoals “＝” voor “=”</translation>
    </message>
    <message>
        <source>Body without its invisible characters</source>
        <translation>Body zonder de onzichtbare tekens</translation>
    </message>
    <message>
        <source>Body with ordinary instead of non-breaking spaces</source>
        <translation>Body met gewone in plaats van vaste spaties</translation>
    </message>
</context>
<context>
    <name>hookdesk::ActionRegistry</name>
    <message>
        <source>Open “%1” first.</source>
        <extracomment>Why a command cannot be used; %1 is the name of a page.</extracomment>
        <translation>Open eerst “%1”.</translation>
    </message>
    <message>
        <source>Nothing to refresh on this page.</source>
        <translation>Niets te vernieuwen op deze pagina.</translation>
    </message>
    <message>
        <source>No filter on this page.</source>
        <translation>Geen filter op deze pagina.</translation>
    </message>
    <message>
        <source>No details on this page.</source>
        <translation>Geen details op deze pagina.</translation>
    </message>
</context>
<context>
    <name>hookdesk::ActivityCommand</name>
    <message numerus="yes">
        <source>%n webhook(s)</source>
        <translation>
            <numerusform>%n webhook</numerusform>
            <numerusform>%n webhooks</numerusform>
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
            <numerusform>%n bezig</numerusform>
            <numerusform>%n bezig</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n failed</source>
        <translation>
            <numerusform>%n mislukt</numerusform>
            <numerusform>%n mislukt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unknown</source>
        <translation>
            <numerusform>%n onbekend</numerusform>
            <numerusform>%n onbekend</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cancelled</source>
        <translation>
            <numerusform>%n geannuleerd</numerusform>
            <numerusform>%n geannuleerd</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n done</source>
        <translation>
            <numerusform>%n gedaan</numerusform>
            <numerusform>%n gedaan</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hookdesk::ActivityFilterBar</name>
    <message>
        <source>Filter activity</source>
        <translation>Activiteit filteren</translation>
    </message>
    <message>
        <source>In names, ids, endpoints, people, errors and changes</source>
        <translation>In namen, id’s, endpoints, personen, fouten en wijzigingen</translation>
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
        <translation>Deze</translation>
    </message>
    <message>
        <source>All</source>
        <comment>environments</comment>
        <translation>Alle</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Wat</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Resultaat</translation>
    </message>
    <message>
        <source>Environment</source>
        <translation>Omgeving</translation>
    </message>
</context>
<context>
    <name>hookdesk::ActivityInspector</name>
    <message>
        <source>Before</source>
        <translation>Ervoor</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Erna</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>operation, result</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Select an entry</source>
        <translation>Selecteer een regel</translation>
    </message>
    <message>
        <source>Nothing, or unknown.</source>
        <translation>Niets, of onbekend.</translation>
    </message>
    <message>
        <source>Entry</source>
        <translation>Regel</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>en nog %n</numerusform>
            <numerusform>en nog %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hookdesk::ActivityModel</name>
    <message>
        <source>Time</source>
        <translation>Tijd</translation>
    </message>
    <message>
        <source>Environment</source>
        <translation>Omgeving</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Wie</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Wat</translation>
    </message>
    <message>
        <source>Webhook</source>
        <translation>Webhook</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Resultaat</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Details</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>Bezig</translation>
    </message>
    <message>
        <source>Unfolded</source>
        <translation>Uitgeklapt</translation>
    </message>
    <message>
        <source>Folded</source>
        <translation>Ingeklapt</translation>
    </message>
</context>
<context>
    <name>hookdesk::ActivityPage</name>
    <message>
        <source>Verify</source>
        <translation>Controleren</translation>
    </message>
    <message>
        <source>Checks every entry of all environments for changes to the file.</source>
        <translation>Controleert elke regel van alle omgevingen op wijzigingen in het bestand.</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exporteren…</translation>
    </message>
    <message>
        <source>All matches, including those not shown yet.</source>
        <translation>Alles wat is gevonden, ook wat nog niet wordt getoond.</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>Activiteit</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>Vernieuwen</translation>
    </message>
    <message>
        <source>Filter activity</source>
        <translation>Activiteit filteren</translation>
    </message>
    <message>
        <source>Show everything</source>
        <translation>Alles tonen</translation>
    </message>
    <message>
        <source>Activity is not recorded.</source>
        <translation>Activiteit wordt niet vastgelegd.</translation>
    </message>
    <message>
        <source>Hookdesk found no folder for the journal on this computer.</source>
        <translation>Hookdesk vond op deze computer geen map voor het journaal.</translation>
    </message>
    <message>
        <source>The activity journal could not be read.</source>
        <translation>Het activiteitenjournaal kon niet worden gelezen.</translation>
    </message>
    <message>
        <source>Reading the activity journal…</source>
        <translation>Het activiteitenjournaal wordt gelezen…</translation>
    </message>
    <message>
        <source>No activity yet.</source>
        <translation>Nog geen activiteit.</translation>
    </message>
    <message>
        <source>Hookdesk records here who created, deleted, reactivated or retried what.</source>
        <translation>Hookdesk legt hier vast wie wat heeft aangemaakt, verwijderd, opnieuw geactiveerd of opnieuw verstuurd.</translation>
    </message>
    <message>
        <source>No entry matches.</source>
        <translation>Geen enkele regel voldoet.</translation>
    </message>
    <message>
        <source>Try another text, operation or result.</source>
        <translation>Probeer een andere tekst, handeling of uitkomst.</translation>
    </message>
    <message numerus="yes">
        <source>%n entry(s), and more</source>
        <translation>
            <numerusform>%n regel en meer</numerusform>
            <numerusform>%n regels en meer</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entry(s)</source>
        <translation>
            <numerusform>%n regel</numerusform>
            <numerusform>%n regels</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entry(s) could not be written to the activity journal.</source>
        <translation>
            <numerusform>%n regel kon niet in het activiteitenjournaal worden geschreven.</numerusform>
            <numerusform>%n regels konden niet in het activiteitenjournaal worden geschreven.</numerusform>
        </translation>
    </message>
    <message>
        <source>The activity journal was damaged. Hookdesk started a new one; the damaged file is now %1.</source>
        <translation>Het activiteitenjournaal was beschadigd. Hookdesk is een nieuw begonnen; het beschadigde bestand heet nu %1.</translation>
    </message>
    <message>
        <source>Checking every entry…</source>
        <translation>Elke regel wordt gecontroleerd…</translation>
    </message>
    <message>
        <source>The activity journal could not be verified.</source>
        <translation>Het activiteitenjournaal kon niet worden gecontroleerd.</translation>
    </message>
    <message>
        <source>Export the activity journal</source>
        <translation>Activiteitenjournaal exporteren</translation>
    </message>
    <message>
        <source>Exporting to %1…</source>
        <translation>Exporteren naar %1…</translation>
    </message>
    <message>
        <source>%1 could not be written. Choose another folder or free some disk space.</source>
        <translation>%1 kon niet worden geschreven. Kies een andere map of maak schijfruimte vrij.</translation>
    </message>
    <message numerus="yes">
        <source>%n entry(s) exported to %1.</source>
        <translation>
            <numerusform>%n regel geëxporteerd naar %1.</numerusform>
            <numerusform>%n regels geëxporteerd naar %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>No filter set.</source>
        <translation>Geen filter ingesteld.</translation>
    </message>
    <message>
        <source>Show &amp;details</source>
        <translation>&amp;Details tonen</translation>
    </message>
</context>
<context>
    <name>hookdesk::ActivityText</name>
    <message>
        <source>Create a webhook</source>
        <translation>Webhook aanmaken</translation>
    </message>
    <message>
        <source>Delete a webhook</source>
        <translation>Webhook verwijderen</translation>
    </message>
    <message>
        <source>Reactivate a webhook</source>
        <translation>Webhook opnieuw activeren</translation>
    </message>
    <message>
        <source>Retry an event</source>
        <translation>Event opnieuw versturen</translation>
    </message>
    <message>
        <source>Send a test event</source>
        <translation>Testevent versturen</translation>
    </message>
    <message>
        <source>Check an endpoint</source>
        <translation>Endpoint controleren</translation>
    </message>
    <message>
        <source>Export the archive</source>
        <translation>Archief exporteren</translation>
    </message>
    <message>
        <source>Change settings</source>
        <translation>Instellingen wijzigen</translation>
    </message>
    <message>
        <source>Operation of a newer Hookdesk</source>
        <translation>Handeling van een nieuwere Hookdesk</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Gelukt</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Mislukt</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Geannuleerd</translation>
    </message>
    <message>
        <source>Unknown</source>
        <comment>result: it may have happened</comment>
        <translation>Onbekend</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>employee, user of the operating system</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>The answer was not awaited. Check whether it happened.</source>
        <translation>Het antwoord is niet afgewacht. Controleer of het is gebeurd.</translation>
    </message>
    <message>
        <source>The delivery failed again.</source>
        <translation>De aflevering is opnieuw mislukt.</translation>
    </message>
    <message>
        <source>Entry %1, %2</source>
        <comment>number, moment</comment>
        <translation>Regel %1, %2</translation>
    </message>
    <message>
        <source>Environment: %1 (%2), %3</source>
        <comment>name, kind, host</comment>
        <translation>Omgeving: %1 (%2), %3</translation>
    </message>
    <message>
        <source>Webhook id: %1</source>
        <translation>Webhook-id: %1</translation>
    </message>
    <message>
        <source>Endpoint: %1</source>
        <translation>Endpoint: %1</translation>
    </message>
    <message>
        <source>Request: %1</source>
        <translation>Verzoek: %1</translation>
    </message>
    <message>
        <source>Fingerprint: %1</source>
        <translation>Vingerafdruk: %1</translation>
    </message>
    <message numerus="yes">
        <source>The journal is intact: %n entry(s) verified.</source>
        <translation>
            <numerusform>Het journaal is intact: %n regel gecontroleerd.</numerusform>
            <numerusform>Het journaal is intact: %n regels gecontroleerd.</numerusform>
        </translation>
    </message>
    <message>
        <source>Entry %1 is missing: it was removed from the file.</source>
        <translation>Regel %1 ontbreekt: die is uit het bestand verwijderd.</translation>
    </message>
    <message>
        <source>Entry %1 was changed in the file.</source>
        <translation>Regel %1 is in het bestand gewijzigd.</translation>
    </message>
    <message numerus="yes">
        <source>The %n entry(s) before it are intact.</source>
        <translation>
            <numerusform>De %n regel ervoor is intact.</numerusform>
            <numerusform>De %n regels ervoor zijn intact.</numerusform>
        </translation>
    </message>
    <message>
        <source>Export definitions</source>
        <translation>Definities exporteren</translation>
    </message>
    <message>
        <source>Export the activity journal</source>
        <translation>Activiteitenjournaal exporteren</translation>
    </message>
    <message>
        <source>Save a payload</source>
        <translation>Payload opslaan</translation>
    </message>
    <message>
        <source>Result unknown</source>
        <translation>Resultaat onbekend</translation>
    </message>
    <message>
        <source>Hookdesk was closed before the answer came. Check whether it happened.</source>
        <translation>Hookdesk werd gesloten voordat het antwoord kwam. Controleer of het is gebeurd.</translation>
    </message>
    <message>
        <source>For all environments</source>
        <translation>Voor alle omgevingen</translation>
    </message>
    <message>
        <source>Request id: %1</source>
        <translation>Verzoek-id: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n request(s) not sent.</source>
        <translation>
            <numerusform>%n verzoek niet verstuurd.</numerusform>
            <numerusform>%n verzoeken niet verstuurd.</numerusform>
        </translation>
    </message>
    <message>
        <source>Other result</source>
        <translation>Ander resultaat</translation>
    </message>
    <message>
        <source>By: %1</source>
        <comment>employee, user</comment>
        <translation>Door: %1</translation>
    </message>
    <message>
        <source>Export findings of the API check</source>
        <translation>Bevindingen van de API-controle exporteren</translation>
    </message>
</context>
<context>
    <name>hookdesk::AdvancedPane</name>
    <message>
        <source>Ask</source>
        <translation>Vragen</translation>
    </message>
    <message>
        <source>Ask for a typed word</source>
        <translation>Een woord laten typen</translation>
    </message>
    <message>
        <source>System</source>
        <translation>Systeem</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Geen</translation>
    </message>
    <message>
        <source>Additional CA certificates</source>
        <translation>Aanvullende CA-certificaten</translation>
    </message>
    <message>
        <source>Client certificate</source>
        <translation>Clientcertificaat</translation>
    </message>
    <message>
        <source>Certificate key</source>
        <translation>Sleutel van het certificaat</translation>
    </message>
    <message>
        <source>API map</source>
        <translation>API-toewijzing</translation>
    </message>
    <message>
        <source>Other (HTTP)</source>
        <translation>Andere (HTTP)</translation>
    </message>
    <message>
        <source>Other (SOCKS5)</source>
        <translation>Andere (SOCKS5)</translation>
    </message>
</context>
<context>
    <name>hookdesk::ApiChangeNote</name>
    <message>
        <source>Open API check</source>
        <translation>API-controle openen</translation>
    </message>
    <message>
        <source>The API of this environment has changed and differs from what Hookdesk expects.</source>
        <translation>De API van deze omgeving is gewijzigd en wijkt af van wat Hookdesk verwacht.</translation>
    </message>
</context>
<context>
    <name>hookdesk::ApiCheckPage</name>
    <message>
        <source>Use these</source>
        <translation>Deze gebruiken</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Ongedaan maken</translation>
    </message>
    <message>
        <source>Takes back the last correction.</source>
        <translation>Draait de laatste correctie terug.</translation>
    </message>
    <message>
        <source>Export findings…</source>
        <translation>Bevindingen exporteren…</translation>
    </message>
    <message>
        <source>Assumptions</source>
        <translation>Aannames</translation>
    </message>
    <message>
        <source>Check now</source>
        <translation>Nu controleren</translation>
    </message>
    <message>
        <source>Show &amp;details</source>
        <translation>&amp;Details tonen</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>Controleren…</translation>
    </message>
    <message>
        <source>Everything is as expected</source>
        <translation>Alles is zoals verwacht</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n unknown</source>
        <extracomment>%1: how many differ, for example “3 differ”.</extracomment>
        <translation>
            <numerusform>%1, %n onbekend</numerusform>
            <numerusform>%1, %n onbekend</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n differ(s)</source>
        <translation>
            <numerusform>%n wijkt af</numerusform>
            <numerusform>%n wijken af</numerusform>
        </translation>
    </message>
    <message>
        <source>Checking the API…</source>
        <translation>API wordt gecontroleerd…</translation>
    </message>
    <message>
        <source>The API is not checked yet</source>
        <translation>De API is nog niet gecontroleerd</translation>
    </message>
    <message>
        <source>The check only reads. It compares what Hookdesk expects with what this server offers.</source>
        <translation>De controle leest alleen. Ze vergelijkt wat Hookdesk verwacht met wat deze server biedt.</translation>
    </message>
    <message>
        <source>Uses everything proposed, from now on, in this environment.</source>
        <translation>Gebruikt alles wat is voorgesteld, vanaf nu, in deze omgeving.</translation>
    </message>
    <message>
        <source>Choose a proposal first: select the row with several.</source>
        <translation>Kies eerst een voorstel: selecteer de rij met meerdere.</translation>
    </message>
    <message>
        <source>Nothing is proposed.</source>
        <translation>Er is niets voorgesteld.</translation>
    </message>
    <message>
        <source>The check is running.</source>
        <translation>De controle loopt.</translation>
    </message>
    <message>
        <source>Nothing was changed: the proposed event log cannot be read. %1</source>
        <translation>Er is niets gewijzigd: het voorgestelde eventlogboek kan niet worden gelezen. %1</translation>
    </message>
    <message>
        <source>Several entity sets look like the event log. Select the row and choose one.</source>
        <translation>Meerdere entiteitssets lijken op het eventlogboek. Selecteer de rij en kies er een.</translation>
    </message>
    <message>
        <source>The API of this server has changed since the last check.</source>
        <translation>De API van deze server is gewijzigd sinds de laatste controle.</translation>
    </message>
    <message>
        <source>The proposals are used from now on.</source>
        <translation>De voorstellen worden vanaf nu gebruikt.</translation>
    </message>
    <message>
        <source>The last correction was taken back.</source>
        <translation>De laatste correctie is teruggedraaid.</translation>
    </message>
    <message>
        <source>Export findings</source>
        <translation>Bevindingen exporteren</translation>
    </message>
    <message>
        <source>Text (*.txt)</source>
        <translation>Tekst (*.txt)</translation>
    </message>
    <message>
        <source>JSON (*.json)</source>
        <translation>JSON (*.json)</translation>
    </message>
    <message>
        <source>%1 could not be written. Choose another folder or free some disk space.</source>
        <translation>%1 kon niet worden geschreven. Kies een andere map of maak schijfruimte vrij.</translation>
    </message>
    <message>
        <source>Findings exported to %1.</source>
        <translation>Bevindingen geëxporteerd naar %1.</translation>
    </message>
</context>
<context>
    <name>hookdesk::ArchiveDialog</name>
    <message>
        <source>Archive of failed events — %1</source>
        <translation>Archief van mislukte events — %1</translation>
    </message>
    <message>
        <source>Search again</source>
        <translation>Opnieuw zoeken</translation>
    </message>
    <message>
        <source>Archived events</source>
        <translation>Gearchiveerde events</translation>
    </message>
    <message>
        <source>Export as CSV…</source>
        <translation>Exporteren als CSV…</translation>
    </message>
    <message>
        <source>Export as JSON lines…</source>
        <translation>Exporteren als JSON-regels…</translation>
    </message>
    <message>
        <source>All matches with their payloads, including those not shown yet.</source>
        <translation>Alles wat is gevonden, met payload, ook wat nog niet wordt getoond.</translation>
    </message>
    <message>
        <source>Failed events are not kept.</source>
        <translation>Mislukte events worden niet bewaard.</translation>
    </message>
    <message>
        <source>Hookdesk found no folder for its data on this computer.</source>
        <translation>Hookdesk vond op deze computer geen map voor de gegevens.</translation>
    </message>
    <message>
        <source>The archive could not be searched.</source>
        <translation>Het archief kon niet worden doorzocht.</translation>
    </message>
    <message>
        <source>Searching the archive…</source>
        <translation>Archief doorzoeken…</translation>
    </message>
    <message>
        <source>The archive is empty.</source>
        <translation>Het archief is leeg.</translation>
    </message>
    <message>
        <source>No archived event matches.</source>
        <translation>Geen gearchiveerd event voldoet.</translation>
    </message>
    <message>
        <source>Failed events are kept here once the log has been read.</source>
        <translation>Mislukte events worden hier bewaard zodra het logboek is gelezen.</translation>
    </message>
    <message>
        <source>Try another text, webhook or period.</source>
        <translation>Probeer een andere tekst, webhook of periode.</translation>
    </message>
    <message numerus="yes">
        <source>%n event(s), and more</source>
        <translation>
            <numerusform>%n event en meer</numerusform>
            <numerusform>%n events en meer</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n event(s)</source>
        <translation>
            <numerusform>%n event</numerusform>
            <numerusform>%n events</numerusform>
        </translation>
    </message>
    <message>
        <source>This event is no longer in the archive: it was too old or too large.</source>
        <translation>Dit event staat niet meer in het archief: het was te oud of te groot.</translation>
    </message>
    <message>
        <source>Export as CSV</source>
        <translation>Exporteren als CSV</translation>
    </message>
    <message>
        <source>Export as JSON lines</source>
        <translation>Exporteren als JSON-regels</translation>
    </message>
    <message>
        <source>JSON lines (*.jsonl);;All files (*)</source>
        <translation>JSON-regels (*.jsonl);;Alle bestanden (*)</translation>
    </message>
    <message>
        <source>Exporting to %1…</source>
        <translation>Exporteren naar %1…</translation>
    </message>
    <message>
        <source>%1 could not be written. Choose another folder or free some disk space.</source>
        <translation>%1 kon niet worden geschreven. Kies een andere map of maak schijfruimte vrij.</translation>
    </message>
    <message numerus="yes">
        <source>%n event(s) exported to %1.</source>
        <translation>
            <numerusform>%n event geëxporteerd naar %1.</numerusform>
            <numerusform>%n events geëxporteerd naar %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Preferences…</source>
        <translation>Voorkeuren…</translation>
    </message>
    <message>
        <source>How long and how much to keep</source>
        <translation>Hoe lang en hoeveel bewaren</translation>
    </message>
    <message numerus="yes">
        <source>Kept for %n day(s), up to %1.</source>
        <extracomment>%1 is a size, for example 500 MB.</extracomment>
        <translation>
            <numerusform>%n dag bewaard, hooguit %1.</numerusform>
            <numerusform>%n dagen bewaard, hooguit %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>New events are not kept.</source>
        <translation>Nieuwe events worden niet bewaard.</translation>
    </message>
    <message>
        <source>Size: %1</source>
        <translation>Omvang: %1</translation>
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
        <translation>Zoeken in het archief</translation>
    </message>
    <message>
        <source>In payloads, errors, ids, names and endpoints</source>
        <translation>In payloads, fouten, id’s, namen en endpoints</translation>
    </message>
    <message>
        <source>All time</source>
        <translation>Altijd</translation>
    </message>
    <message>
        <source>Last 24 hours</source>
        <translation>Afgelopen 24 uur</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>Afgelopen 7 dagen</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>Afgelopen 30 dagen</translation>
    </message>
    <message>
        <source>From … to …</source>
        <translation>Van … tot …</translation>
    </message>
    <message>
        <source>Webhook</source>
        <translation>Webhook</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Periode</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Van</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Tot</translation>
    </message>
    <message>
        <source>Without a webhook</source>
        <translation>Zonder webhook</translation>
    </message>
</context>
<context>
    <name>hookdesk::ArchiveModel</name>
    <message>
        <source>Time</source>
        <translation>Tijd</translation>
    </message>
    <message>
        <source>Webhook</source>
        <translation>Webhook</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Event</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Toestand</translation>
    </message>
    <message>
        <source>Response</source>
        <translation>Antwoord</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Fout</translation>
    </message>
</context>
<context>
    <name>hookdesk::ArchiveText</name>
    <message>
        <source>The archive cannot be opened. Check that its folder exists and is writable.</source>
        <translation>Het archief kan niet worden geopend. Controleer of de map bestaat en schrijfbaar is.</translation>
    </message>
    <message>
        <source>The archive is read-only: new events are not kept. Check the permissions of the file.</source>
        <translation>Het archief is alleen-lezen: nieuwe events worden niet bewaard. Controleer de rechten van het bestand.</translation>
    </message>
    <message>
        <source>Another program uses the archive. New events are kept afterwards.</source>
        <translation>Een ander programma gebruikt het archief. Nieuwe events worden daarna bewaard.</translation>
    </message>
    <message>
        <source>The disk is full: new events are not kept. Free some space, or keep less in the archive.</source>
        <translation>De schijf is vol: nieuwe events worden niet bewaard. Maak ruimte vrij, of bewaar minder in het archief.</translation>
    </message>
    <message>
        <source>The archive is damaged. Hookdesk starts a new one and keeps the damaged file.</source>
        <translation>Het archief is beschadigd. Hookdesk begint een nieuw en bewaart het beschadigde bestand.</translation>
    </message>
    <message>
        <source>The archive is from a newer Hookdesk: new events are not kept. Update Hookdesk.</source>
        <translation>Het archief is van een nieuwere Hookdesk: nieuwe events worden niet bewaard. Werk Hookdesk bij.</translation>
    </message>
    <message>
        <source>The archive failed. See the details.</source>
        <translation>Het archief werkt niet. Zie de details.</translation>
    </message>
    <message>
        <source>The archive was damaged. Hookdesk started a new one; the damaged file is now %1.</source>
        <translation>Het archief was beschadigd. Hookdesk is een nieuw begonnen; het beschadigde bestand heet nu %1.</translation>
    </message>
    <message>
        <source>Left the log %1</source>
        <comment>relative time</comment>
        <translation>Verdween uit het logboek %1</translation>
    </message>
    <message>
        <source>In the log</source>
        <translation>In het logboek</translation>
    </message>
    <message>
        <source>The administrator of this computer does not allow this.</source>
        <translation>De beheerder van deze computer staat dit niet toe.</translation>
    </message>
</context>
<context>
    <name>hookdesk::AssumptionInspector</name>
    <message>
        <source>&amp;Proposal</source>
        <translation>&amp;Voorstel</translation>
    </message>
    <message>
        <source>Select an assumption</source>
        <translation>Selecteer een aanname</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Details</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Kies…</translation>
    </message>
    <message>
        <source>Expected: %1</source>
        <translation>Verwacht: %1</translation>
    </message>
    <message>
        <source>Found: %1</source>
        <translation>Gevonden: %1</translation>
    </message>
    <message>
        <source>Proposed: %1</source>
        <translation>Voorgesteld: %1</translation>
    </message>
</context>
<context>
    <name>hookdesk::AssumptionModel</name>
    <message>
        <source>Assumption</source>
        <translation>Aanname</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Gevonden</translation>
    </message>
    <message>
        <source>Proposed</source>
        <translation>Voorgesteld</translation>
    </message>
</context>
<context>
    <name>hookdesk::Attention</name>
    <message>
        <source>Reactivate…</source>
        <translation>Opnieuw activeren…</translation>
    </message>
    <message>
        <source>%1, all: %2</source>
        <comment>so many events, cause</comment>
        <translation>%1, alle: %2</translation>
    </message>
    <message>
        <source>%1, mostly: %2</source>
        <comment>so many events, cause</comment>
        <translation>%1, vooral: %2</translation>
    </message>
    <message>
        <source>off since %1</source>
        <comment>day or time</comment>
        <translation>uit sinds %1</translation>
    </message>
    <message>
        <source>last tried %1</source>
        <comment>day or time</comment>
        <translation>laatst geprobeerd %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln event(s) waiting</source>
        <translation>
            <numerusform>%Ln event wacht</numerusform>
            <numerusform>%Ln events wachten</numerusform>
        </translation>
    </message>
    <message>
        <source>no events waiting</source>
        <translation>geen events wachten</translation>
    </message>
    <message>
        <source>failures unknown</source>
        <translation>fouten onbekend</translation>
    </message>
    <message>
        <source>Failed events</source>
        <translation>Mislukte events</translation>
    </message>
    <message>
        <source>%1 of %2 failures</source>
        <comment>range, limit</comment>
        <translation>%1 van %2 fouten</translation>
    </message>
    <message>
        <source>Show failures</source>
        <translation>Fouten tonen</translation>
    </message>
    <message>
        <source>Retry…</source>
        <translation>Opnieuw versturen…</translation>
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
        <translation>Wat er gebeurde</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>Volgende stap</translation>
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
        <translation>Aandacht nodig</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more…</source>
        <translation>
            <numerusform>nog %Ln…</numerusform>
            <numerusform>nog %Ln…</numerusform>
        </translation>
    </message>
    <message>
        <source>Show fewer</source>
        <translation>Minder tonen</translation>
    </message>
</context>
<context>
    <name>hookdesk::AttentionView</name>
    <message>
        <source>Needs attention</source>
        <translation>Aandacht nodig</translation>
    </message>
    <message>
        <source>Show the webhook</source>
        <translation>Webhook tonen</translation>
    </message>
</context>
<context>
    <name>hookdesk::BasicAuthDialog</name>
    <message>
        <source>Set header</source>
        <translation>Header instellen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuleren</translation>
    </message>
    <message>
        <source>The “Authorization” header in the list will be replaced.</source>
        <translation>De “Authorization”-header in de lijst wordt vervangen.</translation>
    </message>
    <message>
        <source>The user name is missing.</source>
        <translation>De gebruikersnaam ontbreekt.</translation>
    </message>
    <message>
        <source>A user name cannot have a colon (RFC 7617).</source>
        <translation>Een gebruikersnaam mag geen dubbele punt bevatten (RFC 7617).</translation>
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
        <translation>nu</translation>
    </message>
    <message>
        <source>next %1</source>
        <comment>time</comment>
        <translation>volgende %1</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Events</translation>
    </message>
    <message>
        <source>Cause</source>
        <translation>Oorzaak</translation>
    </message>
    <message>
        <source>Endpoint</source>
        <translation>Endpoint</translation>
    </message>
    <message>
        <source>Webhooks</source>
        <translation>Webhooks</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Sinds</translation>
    </message>
    <message>
        <source>Last</source>
        <translation>Laatst</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>Volgende stap</translation>
    </message>
    <message>
        <source>Retry…</source>
        <translation>Opnieuw versturen…</translation>
    </message>
    <message>
        <source>Reactivate…</source>
        <translation>Opnieuw activeren…</translation>
    </message>
    <message>
        <source>Unknown</source>
        <comment>endpoint</comment>
        <translation>Onbekend</translation>
    </message>
    <message>
        <source>Not tried yet</source>
        <translation>Nog niet geprobeerd</translation>
    </message>
</context>
<context>
    <name>hookdesk::ChangesModel</name>
    <message>
        <source>Running</source>
        <translation>Bezig</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Tijd</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Wat</translation>
    </message>
    <message>
        <source>Webhook</source>
        <translation>Webhook</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Resultaat</translation>
    </message>
</context>
<context>
    <name>hookdesk::ChangesPart</name>
    <message>
        <source>Last changes</source>
        <translation>Laatste wijzigingen</translation>
    </message>
    <message>
        <source>No changes made here yet.</source>
        <translation>Hier is nog niets gewijzigd.</translation>
    </message>
    <message>
        <source>Changes are not recorded.</source>
        <translation>Wijzigingen worden niet vastgelegd.</translation>
    </message>
</context>
<context>
    <name>hookdesk::ChangesView</name>
    <message>
        <source>Last changes</source>
        <translation>Laatste wijzigingen</translation>
    </message>
</context>
<context>
    <name>hookdesk::ChartLegend</name>
    <message>
        <source>First attempts</source>
        <translation>Eerste pogingen</translation>
    </message>
    <message>
        <source>Retries</source>
        <translation>Nieuwe pogingen</translation>
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
        <translation>Opdrachten</translation>
    </message>
    <message>
        <source>Type part of a command</source>
        <translation>Typ een deel van een opdracht</translation>
    </message>
    <message>
        <source>Find a command</source>
        <translation>Opdracht zoeken</translation>
    </message>
</context>
<context>
    <name>hookdesk::CompareDialog</name>
    <message>
        <source>Left side</source>
        <translation>Linkerkant</translation>
    </message>
    <message>
        <source>Right side</source>
        <translation>Rechterkant</translation>
    </message>
    <message>
        <source>Compare webhooks</source>
        <translation>Webhooks vergelijken</translation>
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
        <translation>Regels voor het herschrijven van endpoints</translation>
    </message>
    <message>
        <source>Rewrite endpoints of the left side before comparing:</source>
        <translation>Herschrijf endpoints van de linkerkant vóór het vergelijken:</translation>
    </message>
    <message>
        <source>Comparison</source>
        <translation>Vergelijking</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Lezen…</translation>
    </message>
    <message numerus="yes">
        <source>%n same</source>
        <translation>
            <numerusform>%n gelijk</numerusform>
            <numerusform>%n gelijk</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n different</source>
        <translation>
            <numerusform>%n verschillend</numerusform>
            <numerusform>%n verschillend</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n only on the left</source>
        <translation>
            <numerusform>%n alleen links</numerusform>
            <numerusform>%n alleen links</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n only on the right</source>
        <translation>
            <numerusform>%n alleen rechts</numerusform>
            <numerusform>%n alleen rechts</numerusform>
        </translation>
    </message>
    <message>
        <source>Webhooks are matched by name, entity type and endpoint. Values missing in an export are not compared.</source>
        <translation>Webhooks worden vergeleken op naam, entiteitstype en endpoint. Waarden die in een export ontbreken, worden niet vergeleken.</translation>
    </message>
    <message>
        <source>&amp;Copy these…</source>
        <translation>Deze &amp;kopiëren…</translation>
    </message>
    <message>
        <source>This environment is read-only in Hookdesk.</source>
        <translation>Deze omgeving is alleen-lezen in Hookdesk.</translation>
    </message>
    <message>
        <source>Choose “Current” on the right: webhooks are copied there.</source>
        <translation>Kies rechts “Huidig”: daarheen wordt gekopieerd.</translation>
    </message>
    <message>
        <source>No webhook is only on the left.</source>
        <translation>Geen webhook staat alleen links.</translation>
    </message>
    <message>
        <source>Creates what is only on the left</source>
        <translation>Maakt aan wat alleen links staat</translation>
    </message>
    <message>
        <source>Both sides are the same. Choose another time or a file.</source>
        <translation>Beide kanten zijn dezelfde. Kies een ander moment of een bestand.</translation>
    </message>
    <message numerus="yes">
        <source>%n not comparable</source>
        <translation>
            <numerusform>%n niet te vergelijken</numerusform>
            <numerusform>%n niet te vergelijken</numerusform>
        </translation>
    </message>
    <message>
        <source>One side is incomplete. Webhooks that seem missing there may exist.</source>
        <translation>Eén kant is onvolledig. Webhooks die daar lijken te ontbreken, kunnen bestaan.</translation>
    </message>
</context>
<context>
    <name>hookdesk::ConfirmationDialog</name>
    <message>
        <source>Affected</source>
        <translation>Betreft</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuleren</translation>
    </message>
</context>
<context>
    <name>hookdesk::ConnectionCause</name>
    <message>
        <source>the server</source>
        <translation>de server</translation>
    </message>
    <message>
        <source>The proxy needs a user name and password, or refused them.</source>
        <translation>De proxy wil een gebruikersnaam en wachtwoord, of weigerde die.</translation>
    </message>
    <message>
        <source>Enter both in the proxy settings of the environment.</source>
        <translation>Vul beide in bij de proxyinstellingen van de omgeving.</translation>
    </message>
    <message>
        <source>The proxy cannot be reached.</source>
        <translation>De proxy is niet te bereiken.</translation>
    </message>
    <message>
        <source>Check the proxy host and port in the environment, or connect without a proxy.</source>
        <translation>Controleer de host en poort van de proxy in de omgeving, of verbind zonder proxy.</translation>
    </message>
    <message>
        <source>The proxy blocked the connection to %1.</source>
        <translation>De proxy blokkeerde de verbinding met %1.</translation>
    </message>
    <message>
        <source>Ask your network administrator to allow this address.</source>
        <translation>Vraag de netwerkbeheerder dit adres toe te staan.</translation>
    </message>
    <message>
        <source>Check the date and time of this computer. If they are right, tell the server&apos;s administrator.</source>
        <translation>Controleer de datum en tijd van deze computer. Kloppen die, meld het dan de beheerder van de server.</translation>
    </message>
    <message>
        <source>On a company network, add the company’s CA file to the environment. Otherwise do not connect.</source>
        <translation>Voeg op een bedrijfsnetwerk het CA-bestand van het bedrijf toe aan de omgeving. Verbind anders niet.</translation>
    </message>
    <message>
        <source>No secure connection to %1: its certificate has expired.</source>
        <translation>Geen beveiligde verbinding met %1: het certificaat is verlopen.</translation>
    </message>
    <message>
        <source>No secure connection to %1: its certificate is not valid yet.</source>
        <translation>Geen beveiligde verbinding met %1: het certificaat is nog niet geldig.</translation>
    </message>
    <message>
        <source>No secure connection to %1: its certificate is for another name.</source>
        <translation>Geen beveiligde verbinding met %1: het certificaat is voor een andere naam.</translation>
    </message>
    <message>
        <source>Check the address of the environment for a typing error.</source>
        <translation>Controleer het adres van de omgeving op een typefout.</translation>
    </message>
    <message>
        <source>No secure connection to %1: its certificate is self-signed.</source>
        <translation>Geen beveiligde verbinding met %1: het certificaat is zelfondertekend.</translation>
    </message>
    <message>
        <source>No secure connection to %1: the issuer of its certificate is unknown here.</source>
        <translation>Geen beveiligde verbinding met %1: de uitgever van het certificaat is hier onbekend.</translation>
    </message>
    <message>
        <source>No secure connection to %1: it only offers outdated TLS versions.</source>
        <translation>Geen beveiligde verbinding met %1: de server biedt alleen verouderde TLS-versies.</translation>
    </message>
    <message>
        <source>Tell the server&apos;s administrator that it needs TLS 1.2 or later.</source>
        <translation>Meld de beheerder van de server dat TLS 1.2 of nieuwer nodig is.</translation>
    </message>
    <message>
        <source>No secure connection to %1: it does not answer with TLS.</source>
        <translation>Geen beveiligde verbinding met %1: het antwoord is geen TLS.</translation>
    </message>
    <message>
        <source>Check the address and port of the environment.</source>
        <translation>Controleer het adres en de poort van de omgeving.</translation>
    </message>
    <message>
        <source>%1 needs a client certificate, or refused it.</source>
        <translation>%1 wil een clientcertificaat, of weigerde het.</translation>
    </message>
    <message>
        <source>Choose the client certificate and its key in the environment.</source>
        <translation>Kies het clientcertificaat en de sleutel in de omgeving.</translation>
    </message>
    <message>
        <source>Nothing was sent: a certificate file of this environment cannot be used.</source>
        <translation>Er is niets verzonden: een certificaatbestand van deze omgeving is niet te gebruiken.</translation>
    </message>
    <message>
        <source>Choose the file again in the environment.</source>
        <translation>Kies het bestand opnieuw in de omgeving.</translation>
    </message>
    <message>
        <source>additional CA file</source>
        <translation>aanvullend CA-bestand</translation>
    </message>
    <message>
        <source>client certificate</source>
        <translation>clientcertificaat</translation>
    </message>
    <message>
        <source>client key</source>
        <translation>clientsleutel</translation>
    </message>
    <message>
        <source>%1 answered with a web page instead of Tribe&apos;s API.</source>
        <translation>%1 antwoordde met een webpagina in plaats van de API van Tribe.</translation>
    </message>
    <message>
        <source>%1 redirects to another host. The request was not sent there.</source>
        <translation>%1 stuurt door naar een andere host. Het verzoek is daar niet heen gestuurd.</translation>
    </message>
    <message>
        <source>The host %1 does not exist.</source>
        <translation>De host %1 bestaat niet.</translation>
    </message>
    <message>
        <source>Check the address of the environment and the network.</source>
        <translation>Controleer het adres van de omgeving en het netwerk.</translation>
    </message>
    <message>
        <source>The clocks of this computer and the server differ too much.</source>
        <translation>De klokken van deze computer en de server verschillen te veel.</translation>
    </message>
    <message>
        <source>Correct the date and time of this computer. Tokens and certificates depend on them.</source>
        <translation>Zet de datum en tijd van deze computer goed. Tokens en certificaten hangen ervan af.</translation>
    </message>
    <message>
        <source>The file cannot be read: %1.</source>
        <comment>a kind of file</comment>
        <translation>Het bestand kan niet worden gelezen: %1.</translation>
    </message>
    <message>
        <source>The client key belongs to another certificate.</source>
        <translation>De clientsleutel hoort bij een ander certificaat.</translation>
    </message>
    <message>
        <source>This file is missing: %1.</source>
        <comment>a kind of file</comment>
        <translation>Dit bestand ontbreekt: %1.</translation>
    </message>
    <message>
        <source>The client key is encrypted. Enter its passphrase.</source>
        <translation>De clientsleutel is versleuteld. Vul de wachtwoordzin in.</translation>
    </message>
    <message>
        <source>Wrong passphrase for the client key.</source>
        <translation>Verkeerde wachtwoordzin voor de clientsleutel.</translation>
    </message>
    <message>
        <source>The log-in to the proxy with %1 failed.</source>
        <translation>De aanmelding bij de proxy met %1 is mislukt.</translation>
    </message>
    <message>
        <source>Check user name and password in the proxy settings of the environment. If they are right, ask the proxy&apos;s administrator to allow Basic or Digest.</source>
        <translation>Controleer gebruikersnaam en wachtwoord bij de proxyinstellingen van de omgeving. Kloppen ze, vraag de beheerder van de proxy dan om Basic of Digest toe te staan.</translation>
    </message>
    <message>
        <source>The host %1 could not be looked up.</source>
        <translation>De host %1 kon niet worden opgezocht.</translation>
    </message>
    <message>
        <source>Check the network connection and try again.</source>
        <translation>Controleer de netwerkverbinding en probeer het opnieuw.</translation>
    </message>
    <message>
        <source>No certificate or key in this file: %1. Choose a PEM, DER, P7B or PFX file.</source>
        <comment>a kind of file</comment>
        <translation>Geen certificaat of sleutel in dit bestand: %1. Kies een PEM-, DER-, P7B- of PFX-bestand.</translation>
    </message>
    <message>
        <source>Part of this file is unreadable: %1. Export it again.</source>
        <comment>a kind of file</comment>
        <translation>Een deel van dit bestand is onleesbaar: %1. Exporteer het opnieuw.</translation>
    </message>
    <message>
        <source>A certificate in this file is not trusted for servers: %1. Choose another.</source>
        <comment>a kind of file</comment>
        <translation>Een certificaat in dit bestand is niet vertrouwd voor servers: %1. Kies een ander.</translation>
    </message>
    <message>
        <source>The encryption of this file is outdated: %1. Export it again with AES256.</source>
        <comment>a kind of file</comment>
        <translation>De versleuteling van dit bestand is verouderd: %1. Exporteer het opnieuw met AES256.</translation>
    </message>
    <message>
        <source>The format %1 is not supported: %2. Export the file as PEM or PFX.</source>
        <comment>a format, a kind of file</comment>
        <translation>Het formaat %1 wordt niet ondersteund: %2. Exporteer het bestand als PEM of PFX.</translation>
    </message>
    <message>
        <source>If your company issued it, add the company’s CA file to the environment. Otherwise tell the server&apos;s administrator: its intermediate certificate may be missing.</source>
        <translation>Heeft je bedrijf het uitgegeven, voeg dan het CA-bestand van het bedrijf toe aan de omgeving. Meld het anders de beheerder van de server: mogelijk ontbreekt het tussencertificaat.</translation>
    </message>
    <message>
        <source>%1 broke off the secure connection. It may want a client certificate.</source>
        <translation>%1 heeft de beveiligde verbinding afgebroken. Mogelijk wil de server een clientcertificaat.</translation>
    </message>
    <message>
        <source>Choose the client certificate and its key in the environment, or ask the server&apos;s administrator.</source>
        <translation>Kies het clientcertificaat en de sleutel in de omgeving, of vraag de beheerder van de server.</translation>
    </message>
    <message>
        <source>No secure connection to %1: the issuer of its certificate is unknown here. The server does not send the issuer&apos;s certificate.</source>
        <translation>Geen beveiligde verbinding met %1: de uitgever van het certificaat is hier onbekend. De server stuurt het certificaat van de uitgever niet mee.</translation>
    </message>
    <message>
        <source>Log in to the network in a browser. Or check the authorization URL of the environment.</source>
        <translation>Meld je in een browser aan bij het netwerk. Of controleer de autorisatie-URL van de omgeving.</translation>
    </message>
    <message>
        <source>Log in to the network in a browser. Or check the addresses of the environment.</source>
        <translation>Meld je in een browser aan bij het netwerk. Of controleer de adressen van de omgeving.</translation>
    </message>
</context>
<context>
    <name>hookdesk::ConnectionReport</name>
    <message>
        <source>system</source>
        <translation>systeem</translation>
    </message>
    <message>
        <source>none</source>
        <translation>geen</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nee</translation>
    </message>
    <message>
        <source>Connection diagnosis by Hookdesk %1, %2</source>
        <translation>Verbindingsdiagnose door Hookdesk %1, %2</translation>
    </message>
    <message>
        <source>Environment: %1</source>
        <translation>Omgeving: %1</translation>
    </message>
    <message>
        <source>API: %1</source>
        <translation>API: %1</translation>
    </message>
    <message>
        <source>Authorization: %1</source>
        <translation>Autorisatie: %1</translation>
    </message>
    <message>
        <source>Proxy: %1</source>
        <translation>Proxy: %1</translation>
    </message>
    <message>
        <source>Additional CA file: %1</source>
        <translation>Aanvullend CA-bestand: %1</translation>
    </message>
    <message>
        <source>Client certificate: %1</source>
        <translation>Clientcertificaat: %1</translation>
    </message>
    <message>
        <source>    %1: for %2, issued by %3, valid from %4 to %5, %6</source>
        <comment>host, names, issuer, dates, protocol</comment>
        <translation>    %1: voor %2, uitgegeven door %3, geldig van %4 tot %5, %6</translation>
    </message>
    <message>
        <source>%1: %2 (%3 ms)</source>
        <comment>step, result, time</comment>
        <translation>%1: %2 (%3 ms)</translation>
    </message>
    <message>
        <source>%1: not tried</source>
        <comment>step</comment>
        <translation>%1: niet geprobeerd</translation>
    </message>
</context>
<context>
    <name>hookdesk::ConnectionStepModel</name>
    <message>
        <source>works</source>
        <translation>werkt</translation>
    </message>
    <message>
        <source>logged in as %1</source>
        <translation>aangemeld als %1</translation>
    </message>
    <message numerus="yes">
        <source>%n webhook(s) found</source>
        <translation>
            <numerusform>%n webhook gevonden</numerusform>
            <numerusform>%n webhooks gevonden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entity type(s) found</source>
        <translation>
            <numerusform>%n entiteitstype gevonden</numerusform>
            <numerusform>%n entiteitstypen gevonden</numerusform>
        </translation>
    </message>
    <message>
        <source>Access token</source>
        <translation>Toegangstoken</translation>
    </message>
    <message>
        <source>Logged-in employee</source>
        <translation>Aangemelde medewerker</translation>
    </message>
    <message>
        <source>Name of the environment</source>
        <translation>Naam van de omgeving</translation>
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
        <source>Entity types</source>
        <translation>Entiteitstypen</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>A step of the connection test and how it ended.</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>wacht</translation>
    </message>
    <message>
        <source>trying…</source>
        <translation>bezig…</translation>
    </message>
    <message>
        <source>failed. %1</source>
        <translation>mislukt. %1</translation>
    </message>
    <message>
        <source>not tried</source>
        <translation>niet geprobeerd</translation>
    </message>
    <message>
        <source>not needed here</source>
        <translation>hier niet nodig</translation>
    </message>
    <message>
        <source>the server sent no time</source>
        <translation>de server stuurde geen tijd mee</translation>
    </message>
    <message>
        <source>right</source>
        <translation>klopt</translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s) behind the server’s</source>
        <translation>
            <numerusform>%n minuut achter op die van de server</numerusform>
            <numerusform>%n minuten achter op die van de server</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s) ahead of the server’s</source>
        <translation>
            <numerusform>%n minuut voor op die van de server</numerusform>
            <numerusform>%n minuten voor op die van de server</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n event(s) found</source>
        <translation>
            <numerusform>%n event gevonden</numerusform>
            <numerusform>%n events gevonden</numerusform>
        </translation>
    </message>
    <message>
        <source>%1. %2</source>
        <comment>how far apart, what that means</comment>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Naam</translation>
    </message>
    <message>
        <source>Secure connection</source>
        <translation>Beveiligde verbinding</translation>
    </message>
    <message>
        <source>Failed events</source>
        <translation>Mislukte events</translation>
    </message>
    <message>
        <source>Clock of this computer</source>
        <translation>Klok van deze computer</translation>
    </message>
    <message>
        <source>%1 (revocation is not checked)</source>
        <translation>%1 (intrekking wordt niet gecontroleerd)</translation>
    </message>
</context>
<context>
    <name>hookdesk::CopyDialog</name>
    <message>
        <source>Source</source>
        <translation>Bron</translation>
    </message>
    <message>
        <source>Copy webhooks to %1</source>
        <translation>Webhooks kopiëren naar %1</translation>
    </message>
    <message>
        <source>&amp;From:</source>
        <translation>&amp;Van:</translation>
    </message>
    <message>
        <source>Rules for rewriting endpoints</source>
        <translation>Regels voor het herschrijven van endpoints</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Voorbeeld</translation>
    </message>
    <message>
        <source>Missing values</source>
        <translation>Ontbrekende waarden</translation>
    </message>
    <message>
        <source>Header values are missing in the export. Enter those you know:</source>
        <translation>Headerwaarden ontbreken in de export. Vul in wat je weet:</translation>
    </message>
    <message>
        <source>The first matching rule rewrites an endpoint:</source>
        <translation>De eerste passende regel herschrijft een endpoint:</translation>
    </message>
    <message numerus="yes">
        <source>Create %n webhook(s)</source>
        <translation>
            <numerusform>%n webhook aanmaken</numerusform>
            <numerusform>%n webhooks aanmaken</numerusform>
        </translation>
    </message>
    <message>
        <source>This environment is read-only in Hookdesk.</source>
        <translation>Deze omgeving is alleen-lezen in Hookdesk.</translation>
    </message>
    <message>
        <source>Wait until all webhooks are loaded.</source>
        <translation>Wacht tot alle webhooks zijn geladen.</translation>
    </message>
    <message>
        <source>Choose an earlier time, or open an export.</source>
        <translation>Kies een eerder moment, of open een export.</translation>
    </message>
    <message numerus="yes">
        <source>%n chosen webhook(s) will lack headers with unknown values.</source>
        <translation>
            <numerusform>%n gekozen webhook mist headers met onbekende waarden.</numerusform>
            <numerusform>%n gekozen webhooks missen headers met onbekende waarden.</numerusform>
        </translation>
    </message>
    <message>
        <source>Remove hidden characters</source>
        <translation>Verborgen tekens verwijderen</translation>
    </message>
    <message numerus="yes">
        <source>%n webhook(s) of the source have hidden characters.</source>
        <translation>
            <numerusform>%n webhook van de bron heeft verborgen tekens.</numerusform>
            <numerusform>%n webhooks van de bron hebben verborgen tekens.</numerusform>
        </translation>
    </message>
    <message>
        <source>Tribe gives a copy a new id, secret and name.</source>
        <translation>Tribe geeft een kopie een nieuw id, geheim en een nieuwe naam.</translation>
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
        <translation>Voorbeeld</translation>
    </message>
    <message>
        <source>Entity type</source>
        <translation>Entiteitstype</translation>
    </message>
    <message>
        <source>Endpoint here</source>
        <translation>Endpoint hier</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Opmerking</translation>
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
        <translation>Minstens %1</translation>
    </message>
    <message>
        <source>Retried automatically</source>
        <translation>Automatisch opnieuw</translation>
    </message>
    <message>
        <source>Tribe retries automatically.</source>
        <translation>Tribe probeert het automatisch opnieuw.</translation>
    </message>
    <message>
        <source>Failed, waiting for you</source>
        <translation>Mislukt, wacht op jou</translation>
    </message>
    <message>
        <source>Tribe stopped retrying. Retry them yourself.</source>
        <translation>Tribe probeert het niet meer. Verstuur ze zelf opnieuw.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln active</source>
        <translation>
            <numerusform>%Ln actief</numerusform>
            <numerusform>%Ln actief</numerusform>
        </translation>
    </message>
    <message>
        <source>Active: unknown</source>
        <translation>Actief: onbekend</translation>
    </message>
    <message numerus="yes">
        <source>%Ln at risk</source>
        <translation>
            <numerusform>%Ln loopt risico</numerusform>
            <numerusform>%Ln lopen risico</numerusform>
        </translation>
    </message>
    <message>
        <source>At risk: unknown</source>
        <translation>Loopt risico: onbekend</translation>
    </message>
    <message numerus="yes">
        <source>%Ln deactivated</source>
        <translation>
            <numerusform>%Ln gedeactiveerd</numerusform>
            <numerusform>%Ln gedeactiveerd</numerusform>
        </translation>
    </message>
    <message>
        <source>Deactivated: unknown</source>
        <translation>Gedeactiveerd: onbekend</translation>
    </message>
    <message numerus="yes">
        <source>%Ln retried automatically</source>
        <translation>
            <numerusform>%Ln automatisch opnieuw</numerusform>
            <numerusform>%Ln automatisch opnieuw</numerusform>
        </translation>
    </message>
    <message>
        <source>Retried automatically: unknown</source>
        <translation>Automatisch opnieuw: onbekend</translation>
    </message>
    <message numerus="yes">
        <source>%Ln failed, waiting for you</source>
        <translation>
            <numerusform>%Ln mislukt, wacht op jou</numerusform>
            <numerusform>%Ln mislukt, wachten op jou</numerusform>
        </translation>
    </message>
    <message>
        <source>Failed, waiting for you: unknown</source>
        <translation>Mislukt, wacht op jou: onbekend</translation>
    </message>
</context>
<context>
    <name>hookdesk::DefinitionText</name>
    <message>
        <source>(not shown)</source>
        <translation>(niet getoond)</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a header&apos;s name and value</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>none</source>
        <comment>no headers</comment>
        <translation>geen</translation>
    </message>
    <message>
        <source>not JSON</source>
        <translation>geen JSON</translation>
    </message>
    <message>
        <source>not a file of webhook definitions</source>
        <translation>geen bestand met webhookdefinities</translation>
    </message>
    <message>
        <source>from a newer version of Hookdesk</source>
        <translation>van een nieuwere versie van Hookdesk</translation>
    </message>
    <message>
        <source>field missing</source>
        <translation>veld ontbreekt</translation>
    </message>
    <message>
        <source>wrong type</source>
        <translation>verkeerd type</translation>
    </message>
    <message>
        <source>must not be empty</source>
        <translation>mag niet leeg zijn</translation>
    </message>
    <message>
        <source>text too long</source>
        <translation>tekst te lang</translation>
    </message>
    <message>
        <source>not a date</source>
        <translation>geen datum</translation>
    </message>
    <message>
        <source>a withheld value is not allowed here</source>
        <translation>een achtergehouden waarde mag hier niet</translation>
    </message>
    <message>
        <source>an earlier webhook has the same id</source>
        <translation>een eerdere webhook heeft dezelfde id</translation>
    </message>
    <message>
        <source>Same</source>
        <translation>Gelijk</translation>
    </message>
    <message>
        <source>Only on the right</source>
        <translation>Alleen rechts</translation>
    </message>
    <message>
        <source>Only on the left</source>
        <translation>Alleen links</translation>
    </message>
    <message>
        <source>Different</source>
        <translation>Verschillend</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Naam</translation>
    </message>
    <message>
        <source>Entity type</source>
        <translation>Entiteitstype</translation>
    </message>
    <message>
        <source>Endpoint</source>
        <translation>Endpoint</translation>
    </message>
    <message>
        <source>Headers</source>
        <translation>Headers</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Deactivated</source>
        <translation>Gedeactiveerd</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>Actief</translation>
    </message>
    <message>
        <source>Can be created</source>
        <translation>Kan worden aangemaakt</translation>
    </message>
    <message>
        <source>Incomplete</source>
        <translation>Onvolledig</translation>
    </message>
    <message>
        <source>Exists already</source>
        <translation>Bestaat al</translation>
    </message>
    <message>
        <source>Same as another one here</source>
        <translation>Gelijk aan een andere hier</translation>
    </message>
    <message>
        <source>Cannot be created</source>
        <translation>Kan niet worden aangemaakt</translation>
    </message>
    <message>
        <source>A header name or value cannot be sent.</source>
        <translation>Een headernaam of -waarde kan niet worden verstuurd.</translation>
    </message>
    <message>
        <source>Header values unknown: %1</source>
        <translation>Headerwaarden onbekend: %1</translation>
    </message>
    <message>
        <source>Headers unknown.</source>
        <translation>Headers onbekend.</translation>
    </message>
    <message>
        <source>Deactivated in the source. The new one will be active.</source>
        <translation>Gedeactiveerd in de bron. De nieuwe wordt actief.</translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <translation>Regel %1: %2</translation>
    </message>
    <message>
        <source>Line %1, %2: %3</source>
        <translation>Regel %1, %2: %3</translation>
    </message>
    <message>
        <source>%1, hidden: %2</source>
        <comment>field, characters and where they are</comment>
        <translation>%1, verborgen: %2</translation>
    </message>
    <message>
        <source>A webhook already delivers to nearly this URL: only a final slash or dot differs.</source>
        <translation>Een webhook levert al af aan bijna deze URL: alleen een schuine streep of punt aan het eind verschilt.</translation>
    </message>
    <message>
        <source>not UTF-8: save the file as UTF-8</source>
        <translation>geen UTF-8: sla het bestand op als UTF-8</translation>
    </message>
</context>
<context>
    <name>hookdesk::DeliveryModel</name>
    <message>
        <source>On its way</source>
        <translation>Onderweg</translation>
    </message>
    <message>
        <source>HTTP %1 in %2 ms</source>
        <translation>HTTP %1 in %2 ms</translation>
    </message>
    <message>
        <source>No answer</source>
        <translation>Geen antwoord</translation>
    </message>
    <message>
        <source>Not sent: loop</source>
        <translation>Niet verstuurd: lus</translation>
    </message>
    <message>
        <source>Not sent: too many</source>
        <translation>Niet verstuurd: te veel</translation>
    </message>
    <message>
        <source>Genuine</source>
        <translation>Echt</translation>
    </message>
    <message>
        <source>Not genuine</source>
        <translation>Niet echt</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Onbekend</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Wacht</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Tijd</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Oordeel</translation>
    </message>
    <message>
        <source>Webhook</source>
        <translation>Webhook</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>Verzoek</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Omvang</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>Beantwoord</translation>
    </message>
    <message>
        <source>Passed on</source>
        <translation>Doorgestuurd</translation>
    </message>
    <message>
        <source>No signature</source>
        <translation>Geen handtekening</translation>
    </message>
    <message>
        <source>not HTTP</source>
        <translation>geen HTTP</translation>
    </message>
    <message>
        <source>sent with https://, and the receiver speaks http://</source>
        <translation>verstuurd met https://, en de ontvanger spreekt http://</translation>
    </message>
    <message>
        <source>unknown method</source>
        <translation>onbekende methode</translation>
    </message>
    <message>
        <source>unknown version of HTTP</source>
        <translation>onbekende versie van HTTP</translation>
    </message>
    <message>
        <source>the headers are too long</source>
        <translation>de headers zijn te lang</translation>
    </message>
    <message>
        <source>the body is too long</source>
        <translation>de body is te lang</translation>
    </message>
    <message>
        <source>a line ends in LF without CR</source>
        <translation>een regel eindigt op LF zonder CR</translation>
    </message>
    <message>
        <source>a line is no header</source>
        <translation>een regel is geen header</translation>
    </message>
    <message>
        <source>no Host header, or several</source>
        <translation>geen Host-header, of meerdere</translation>
    </message>
    <message>
        <source>the length of the body is ambiguous</source>
        <translation>de lengte van de body is dubbelzinnig</translation>
    </message>
    <message>
        <source>unknown Transfer-Encoding</source>
        <translation>onbekende Transfer-Encoding</translation>
    </message>
    <message>
        <source>the chunks of the body are broken</source>
        <translation>de chunks van de body kloppen niet</translation>
    </message>
    <message>
        <source>unknown Expect header</source>
        <translation>onbekende Expect-header</translation>
    </message>
    <message>
        <source>Refused (%1×): %2</source>
        <comment>number, the reason of the first</comment>
        <translation>Geweigerd (%1×): %2</translation>
    </message>
    <message>
        <source>Refused: %1</source>
        <comment>reason</comment>
        <translation>Geweigerd: %1</translation>
    </message>
</context>
<context>
    <name>hookdesk::DiagnosisModel</name>
    <message>
        <source>Certainty</source>
        <translation>Zekerheid</translation>
    </message>
    <message>
        <source>Finding</source>
        <translation>Bevinding</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>Wat te doen</translation>
    </message>
</context>
<context>
    <name>hookdesk::DialogButtons</name>
    <message>
        <source>Close</source>
        <translation>Sluiten</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuleren</translation>
    </message>
    <message>
        <source>OK</source>
        <translation>OK</translation>
    </message>
    <message>
        <source>Restore defaults</source>
        <translation>Standaardwaarden herstellen</translation>
    </message>
    <message>
        <source>Guide</source>
        <translation>Gids</translation>
    </message>
    <message>
        <source>Open the guide about this</source>
        <translation>De gids hierover openen</translation>
    </message>
</context>
<context>
    <name>hookdesk::DifferenceModel</name>
    <message>
        <source>Unknown</source>
        <translation>Onbekend</translation>
    </message>
    <message>
        <source>Webhook</source>
        <translation>Webhook</translation>
    </message>
    <message>
        <source>Comparison</source>
        <translation>Vergelijking</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Veld</translation>
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
            <numerusform>%n gelijke webhook</numerusform>
            <numerusform>%n gelijke webhooks</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n webhook(s) not comparable</source>
        <translation>
            <numerusform>%n niet te vergelijken webhook</numerusform>
            <numerusform>%n niet te vergelijken webhooks</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hookdesk::EndpointReportText</name>
    <message>
        <source>Name</source>
        <translation>Naam</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Verbinding</translation>
    </message>
    <message>
        <source>Secure connection</source>
        <translation>Beveiligde verbinding</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Antwoord</translation>
    </message>
    <message>
        <source>the certificate has expired</source>
        <translation>het certificaat is verlopen</translation>
    </message>
    <message>
        <source>the certificate is not valid yet</source>
        <translation>het certificaat is nog niet geldig</translation>
    </message>
    <message>
        <source>the certificate is self-signed</source>
        <translation>het certificaat is zelfondertekend</translation>
    </message>
    <message>
        <source>the issuer of the certificate is unknown here</source>
        <translation>de uitgever van het certificaat is hier onbekend</translation>
    </message>
    <message>
        <source>the certificate is for another name</source>
        <translation>het certificaat is voor een andere naam</translation>
    </message>
    <message>
        <source>the certificate was not accepted</source>
        <translation>het certificaat is niet geaccepteerd</translation>
    </message>
    <message>
        <source>fine</source>
        <translation>in orde</translation>
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
        <translation>Certificaat: voor %1, uitgegeven door %2, geldig tot %3</translation>
    </message>
    <message>
        <source>Protocol: %1</source>
        <translation>Protocol: %1</translation>
    </message>
    <message>
        <source>Refused: %1</source>
        <translation>Geweigerd: %1</translation>
    </message>
    <message>
        <source>The endpoint answered with success (HTTP %1) after %2 ms.</source>
        <translation>Het endpoint antwoordde met succes (HTTP %1) na %2 ms.</translation>
    </message>
    <message>
        <source>The endpoint answered with HTTP %1 after %2 ms.</source>
        <translation>Het endpoint antwoordde met HTTP %1 na %2 ms.</translation>
    </message>
    <message>
        <source>The endpoint was not reached: %1. %2</source>
        <translation>Het endpoint is niet bereikt: %1. %2</translation>
    </message>
    <message>
        <source>It redirects to %1. Hookdesk did not follow.</source>
        <translation>Het stuurt door naar %1. Hookdesk volgde niet.</translation>
    </message>
    <message>
        <source>the issuer&apos;s certificate was not sent and is unknown here</source>
        <translation>het certificaat van de uitgever is niet meegestuurd en is hier onbekend</translation>
    </message>
    <message>
        <source>The endpoint was not reached. %1 %2</source>
        <translation>Het endpoint is niet bereikt. %1 %2</translation>
    </message>
    <message>
        <source>Install the intermediate certificate on the endpoint, too. Tribe may not know an issuer of your own company.</source>
        <translation>Installeer ook het tussencertificaat op het endpoint. Tribe kent een uitgever van je eigen bedrijf mogelijk niet.</translation>
    </message>
    <message>
        <source>A web page answered (HTTP %1) after %2 ms. Check the address.</source>
        <translation>Een webpagina antwoordde (HTTP %1) na %2 ms. Controleer het adres.</translation>
    </message>
    <message>
        <source>Through the proxy %1.</source>
        <translation>Via de proxy %1.</translation>
    </message>
    <message>
        <source>Without the proxy: the address is on this computer.</source>
        <translation>Zonder de proxy: het adres is op deze computer.</translation>
    </message>
    <message>
        <source>No answer from %1; another address answered. Deliveries to this one may be slow or fail.</source>
        <translation>Geen antwoord van %1; een ander adres antwoordde. Afleveringen aan dit adres zijn mogelijk traag of mislukken.</translation>
    </message>
    <message>
        <source>Only HEAD was sent. A delivery uses POST: send a test event.</source>
        <translation>Alleen HEAD is verstuurd. Een aflevering gebruikt POST: stuur een testevent.</translation>
    </message>
    <message>
        <source>It wants a client certificate, which Tribe may not send. Ask the endpoint&apos;s administrator.</source>
        <translation>Het wil een clientcertificaat, dat Tribe mogelijk niet stuurt. Vraag de beheerder van het endpoint.</translation>
    </message>
    <message>
        <source>It broke off the secure connection. It may want a client certificate: ask its administrator.</source>
        <translation>Het heeft de beveiligde verbinding afgebroken. Mogelijk wil het een clientcertificaat: vraag de beheerder.</translation>
    </message>
    <message>
        <source>No certificate was received. Check the port and the TLS settings of the endpoint.</source>
        <translation>Er kwam geen certificaat. Controleer de poort en de TLS-instellingen van het endpoint.</translation>
    </message>
    <message>
        <source>Check the host and port of the webhook&apos;s endpoint.</source>
        <translation>Controleer host en poort van het endpoint van de webhook.</translation>
    </message>
    <message>
        <source>Nothing answers there. Check the firewall.</source>
        <translation>Daar antwoordt niets. Controleer de firewall.</translation>
    </message>
    <message>
        <source>It accepts connections but does not answer with TLS. Check that the port is for HTTPS.</source>
        <translation>Het accepteert verbindingen maar antwoordt niet met TLS. Controleer of de poort voor HTTPS is.</translation>
    </message>
    <message>
        <source>The endpoint closed the connection without an answer. See its log.</source>
        <translation>Het endpoint heeft de verbinding zonder antwoord gesloten. Kijk in het logboek ervan.</translation>
    </message>
    <message>
        <source>The proxy may have answered itself. See its log, too.</source>
        <translation>Mogelijk antwoordde de proxy zelf. Kijk ook in het logboek ervan.</translation>
    </message>
</context>
<context>
    <name>hookdesk::EndpointText</name>
    <message>
        <source>Enter the endpoint URL.</source>
        <translation>Vul de endpoint-URL in.</translation>
    </message>
    <message>
        <source>This is not a URL. It looks like https://example.org/path.</source>
        <translation>Dit is geen URL. Een URL ziet eruit als https://example.org/path.</translation>
    </message>
    <message>
        <source>Tribe delivers only over HTTPS. Start with https://.</source>
        <translation>Tribe levert alleen af via HTTPS. Begin met https://.</translation>
    </message>
    <message>
        <source>Add the host name after https://.</source>
        <translation>Voeg de hostnaam toe na https://.</translation>
    </message>
    <message>
        <source>Remove user and password from the URL. Use “Basic authentication…” instead.</source>
        <translation>Haal gebruiker en wachtwoord uit de URL. Gebruik “Basic-authenticatie…”.</translation>
    </message>
    <message>
        <source>Remove the part from # on. It is never sent.</source>
        <translation>Haal het deel vanaf # weg. Het wordt nooit verstuurd.</translation>
    </message>
    <message>
        <source>Tribe cannot reach this address: it is this computer. Use a public one.</source>
        <translation>Tribe kan dit adres niet bereiken: het is deze computer. Gebruik een openbaar adres.</translation>
    </message>
    <message>
        <source>Tribe probably cannot reach this address: it is in a private network.</source>
        <translation>Tribe kan dit adres waarschijnlijk niet bereiken: het ligt in een privénetwerk.</translation>
    </message>
    <message>
        <source>Tribe probably cannot find this host: the name has no dot.</source>
        <translation>Tribe kan deze host waarschijnlijk niet vinden: de naam heeft geen punt.</translation>
    </message>
    <message>
        <source>The host %1 is sent as %2. Check that this is right.</source>
        <translation>De host %1 wordt verstuurd als %2. Controleer of dat klopt.</translation>
    </message>
    <message>
        <source>Remove hidden characters or quotation marks from the URL.</source>
        <translation>Haal verborgen tekens of aanhalingstekens uit de URL.</translation>
    </message>
</context>
<context>
    <name>hookdesk::Environment</name>
    <message>
        <source>Production</source>
        <translation>Productie</translation>
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
        <translation>Overig</translation>
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
        <translation>%1 (kopie)</translation>
    </message>
    <message>
        <source>%1 (copy %2)</source>
        <translation>%1 (kopie %2)</translation>
    </message>
    <message>
        <source>Remove an environment</source>
        <translation>Omgeving verwijderen</translation>
    </message>
    <message>
        <source>Remove %1 from Hookdesk?</source>
        <translation>%1 uit Hookdesk verwijderen?</translation>
    </message>
    <message>
        <source>Its secrets are removed from the keyring. Its archive stays on this computer, and nothing changes in Tribe.</source>
        <translation>De geheimen worden uit de sleutelbos verwijderd. Het archief blijft op deze computer, en in Tribe verandert niets.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Verwijderen</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message numerus="yes">
        <source>%1 was removed, but %n secret(s) may still be in the keyring. Remove them there, under “hookdesk”.</source>
        <translation>
            <numerusform>%1 is verwijderd, maar %n geheim staat mogelijk nog in de sleutelbos. Verwijder het daar, onder “hookdesk”.</numerusform>
            <numerusform>%1 is verwijderd, maar %n geheimen staan mogelijk nog in de sleutelbos. Verwijder ze daar, onder “hookdesk”.</numerusform>
        </translation>
    </message>
    <message>
        <source>Hookdesk</source>
        <translation>Hookdesk</translation>
    </message>
    <message>
        <source>You are logged in. You can close this page.</source>
        <translation>Je bent aangemeld. Je kunt deze pagina sluiten.</translation>
    </message>
    <message>
        <source>You are not logged in. Hookdesk shows why. You can close this page.</source>
        <translation>Je bent niet aangemeld. Hookdesk toont waarom. Je kunt deze pagina sluiten.</translation>
    </message>
    <message>
        <source>Log in to %1 in the browser…</source>
        <translation>Meld je in de browser aan bij %1…</translation>
    </message>
    <message>
        <source>Connecting %1…</source>
        <translation>Verbinden met %1…</translation>
    </message>
    <message>
        <source>The list of environments was damaged. Hookdesk kept it and started a new one.</source>
        <translation>De lijst met omgevingen was beschadigd. Hookdesk heeft hem bewaard en is een nieuwe begonnen.</translation>
    </message>
    <message>
        <source>%1 Nothing was saved. Try again, or turn off “Remember” to use the secret for this session only.</source>
        <translation>%1 Er is niets opgeslagen. Probeer het opnieuw, of zet “Geheim bewaren” uit om het geheim alleen voor deze sessie te gebruiken.</translation>
    </message>
    <message>
        <source>This is the answer to another log-in. Go back to Hookdesk and log in again.</source>
        <translation>Dit is het antwoord op een andere aanmelding. Ga terug naar Hookdesk en meld je opnieuw aan.</translation>
    </message>
    <message>
        <source>Getting the token…</source>
        <translation>Token ophalen…</translation>
    </message>
    <message>
        <source>Log in</source>
        <translation>Aanmelden</translation>
    </message>
    <message>
        <source>The browser could not be started.</source>
        <translation>De browser kon niet worden gestart.</translation>
    </message>
    <message>
        <source>Copy the address and open it in a browser on this computer within five minutes.</source>
        <translation>Kopieer het adres en open het binnen vijf minuten in een browser op deze computer.</translation>
    </message>
    <message>
        <source>Copy address</source>
        <translation>Adres kopiëren</translation>
    </message>
</context>
<context>
    <name>hookdesk::EnvironmentDialog</name>
    <message>
        <source>As an application, with a client secret</source>
        <translation>Als applicatie, met een clientgeheim</translation>
    </message>
    <message>
        <source>As a person, in the browser</source>
        <translation>Als persoon, in de browser</translation>
    </message>
    <message>
        <source>With an access token that you paste</source>
        <translation>Met een toegangstoken dat je plakt</translation>
    </message>
    <message>
        <source>&amp;Test connection</source>
        <translation>Verbinding &amp;testen</translation>
    </message>
    <message>
        <source>Sa&amp;ve</source>
        <translation>&amp;Opslaan</translation>
    </message>
    <message>
        <source>&amp;Connect</source>
        <translation>&amp;Verbinden</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuleren</translation>
    </message>
    <message>
        <source>A managed environment</source>
        <translation>Beheerde omgeving</translation>
    </message>
    <message>
        <source>Edit an environment</source>
        <translation>Omgeving bewerken</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Opgeslagen</translation>
    </message>
    <message>
        <source>This desktop has no keyring: the secret is kept for this session only.</source>
        <translation>Dit bureaublad heeft geen sleutelbos: het geheim blijft alleen deze sessie bewaard.</translation>
    </message>
    <message>
        <source>Discard what you typed?</source>
        <translation>Invoer weggooien?</translation>
    </message>
    <message>
        <source>Nothing was saved.</source>
        <translation>Er is niets opgeslagen.</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Weggooien</translation>
    </message>
    <message>
        <source>Acce&amp;ss token</source>
        <translation>Toegangsto&amp;ken</translation>
    </message>
    <message>
        <source>Client &amp;secret</source>
        <translation>&amp;Clientgeheim</translation>
    </message>
    <message>
        <source>Access token</source>
        <translation>Toegangstoken</translation>
    </message>
    <message>
        <source>Client secret</source>
        <translation>Clientgeheim</translation>
    </message>
    <message>
        <source>Connect to log in with the browser.</source>
        <translation>Verbind om je in de browser aan te melden.</translation>
    </message>
    <message>
        <source>The API map is invalid.</source>
        <translation>De API-toewijzing is ongeldig.</translation>
    </message>
    <message>
        <source>S&amp;top the test</source>
        <translation>&amp;Test stoppen</translation>
    </message>
    <message>
        <source>The connection works. You can connect now.</source>
        <translation>De verbinding werkt. Je kunt nu verbinden.</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Enter the access token.</source>
        <translation>Vul het toegangstoken in.</translation>
    </message>
    <message>
        <source>Enter the client secret.</source>
        <translation>Vul het clientgeheim in.</translation>
    </message>
    <message>
        <source>Expires %1.</source>
        <translation>Verloopt %1.</translation>
    </message>
    <message>
        <source>Kept until you close Hookdesk, never saved.</source>
        <translation>Blijft bewaard tot je Hookdesk sluit, wordt nooit opgeslagen.</translation>
    </message>
    <message>
        <source>This is Tribe&apos;s address for “%1” environments.</source>
        <translation>Dit is het Tribe-adres voor omgevingen van de soort “%1”.</translation>
    </message>
    <message>
        <source>Duplicate an environment</source>
        <translation>Omgeving dupliceren</translation>
    </message>
    <message>
        <source>Stays in the keyring until you save or connect.</source>
        <translation>Blijft in de sleutelbos tot je opslaat of verbindt.</translation>
    </message>
    <message>
        <source>Goes to the keyring when you save or connect.</source>
        <translation>Gaat naar de sleutelbos als je opslaat of verbindt.</translation>
    </message>
    <message>
        <source>Waiting for the keyring. Answer its question, or cancel to save nothing.</source>
        <translation>Wachten op de sleutelbos. Beantwoord de vraag, of annuleer om niets op te slaan.</translation>
    </message>
    <message>
        <source>Kept in your keyring, never in a file.</source>
        <translation>Bewaard in je sleutelbos, nooit in een bestand.</translation>
    </message>
</context>
<context>
    <name>hookdesk::EnvironmentList</name>
    <message>
        <source>Search environments</source>
        <translation>Omgevingen zoeken</translation>
    </message>
    <message>
        <source>Environments</source>
        <translation>Omgevingen</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>&amp;Openen</translation>
    </message>
    <message>
        <source>A&amp;dd…</source>
        <translation>&amp;Toevoegen…</translation>
    </message>
    <message>
        <source>Edi&amp;t…</source>
        <translation>Bewer&amp;ken…</translation>
    </message>
    <message>
        <source>D&amp;uplicate…</source>
        <translation>&amp;Dupliceren…</translation>
    </message>
    <message>
        <source>&amp;Remove…</source>
        <translation>&amp;Verwijderen…</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Omhoog</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Omlaag</translation>
    </message>
</context>
<context>
    <name>hookdesk::EnvironmentModel</name>
    <message>
        <source>%1, managed</source>
        <extracomment>%1 is Production, Staging …: an environment that the administrator has set up.</extracomment>
        <translation>%1, beheerd</translation>
    </message>
    <message>
        <source>Environment</source>
        <translation>Omgeving</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Klant</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Soort</translation>
    </message>
    <message>
        <source>Opened %1</source>
        <extracomment>%1 is a moment, as in `2 hours ago`</extracomment>
        <translation>%1 geopend</translation>
    </message>
    <message>
        <source>Not opened yet</source>
        <translation>Nog niet geopend</translation>
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
        <translation>Alleen-lezen</translation>
    </message>
    <message>
        <source>Switch environment</source>
        <translation>Andere omgeving kiezen</translation>
    </message>
</context>
<context>
    <name>hookdesk::ErrorText</name>
    <message>
        <source>the server</source>
        <translation>de server</translation>
    </message>
    <message>
        <source>This environment is read-only in Hookdesk. Nothing was sent.</source>
        <translation>Deze omgeving is alleen-lezen in Hookdesk. Er is niets verstuurd.</translation>
    </message>
    <message>
        <source>Connect it again without “Read-only” to make changes.</source>
        <translation>Verbind opnieuw zonder “Alleen-lezen” om te kunnen wijzigen.</translation>
    </message>
    <message>
        <source>The application lacks the permission for this.</source>
        <translation>De applicatie mist het recht hiervoor.</translation>
    </message>
    <message>
        <source>Ask your Tribe administrator to give the application this permission, then try again.</source>
        <translation>Vraag je Tribe-beheerder de applicatie dit recht te geven en probeer het opnieuw.</translation>
    </message>
    <message>
        <source>Tribe&apos;s limit of requests per minute is reached.</source>
        <translation>De limiet van Tribe voor verzoeken per minuut is bereikt.</translation>
    </message>
    <message>
        <source>Wait a minute, then try again.</source>
        <translation>Wacht een minuut en probeer het opnieuw.</translation>
    </message>
    <message numerus="yes">
        <source>Wait %n second(s), then try again.</source>
        <translation>
            <numerusform>Wacht %n seconde en probeer het opnieuw.</numerusform>
            <numerusform>Wacht %n seconden en probeer het opnieuw.</numerusform>
        </translation>
    </message>
    <message>
        <source>Correct this, then try again.</source>
        <translation>Corrigeer dit en probeer het opnieuw.</translation>
    </message>
    <message>
        <source>Tribe rejected this without a reason (HTTP %1).</source>
        <translation>Tribe weigerde dit zonder reden (HTTP %1).</translation>
    </message>
    <message>
        <source>Check what you entered, then try again.</source>
        <translation>Controleer de invoer en probeer het opnieuw.</translation>
    </message>
    <message>
        <source>Tribe rejected this: %1</source>
        <translation>Tribe weigerde dit: %1</translation>
    </message>
    <message>
        <source>No secure connection to %1: its certificate is not trusted.</source>
        <translation>Geen beveiligde verbinding met %1: het certificaat is niet vertrouwd.</translation>
    </message>
    <message>
        <source>Check the address, and the date and time of this computer. On a company network, ask whether a proxy opens secure connections.</source>
        <translation>Controleer het adres en de datum en tijd van deze computer. Vraag op een bedrijfsnetwerk of een proxy beveiligde verbindingen opent.</translation>
    </message>
    <message>
        <source>%1 did not answer in time.</source>
        <translation>%1 antwoordde niet op tijd.</translation>
    </message>
    <message>
        <source>Try again in a moment.</source>
        <translation>Probeer het zo opnieuw.</translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation>Geannuleerd.</translation>
    </message>
    <message>
        <source>Start it again if you want to.</source>
        <translation>Start het opnieuw als je wilt.</translation>
    </message>
    <message>
        <source>No connection to %1.</source>
        <translation>Geen verbinding met %1.</translation>
    </message>
    <message>
        <source>Check the network and the address of the environment, then try again.</source>
        <translation>Controleer het netwerk en het adres van de omgeving en probeer het dan opnieuw.</translation>
    </message>
    <message>
        <source>The answer from %1 is not readable.</source>
        <translation>Het antwoord van %1 is niet leesbaar.</translation>
    </message>
    <message>
        <source>A log-in page or proxy may have answered instead of Tribe. Check the API address, and see the details.</source>
        <translation>Mogelijk antwoordde een aanmeldpagina of proxy in plaats van Tribe. Controleer het API-adres en bekijk de details.</translation>
    </message>
    <message>
        <source>The answer from %1 is too large.</source>
        <translation>Het antwoord van %1 is te groot.</translation>
    </message>
    <message>
        <source>Tribe never answers with this much. Check the API address.</source>
        <translation>Tribe antwoordt nooit met zo veel. Controleer het API-adres.</translation>
    </message>
    <message>
        <source>%1 redirects to another address. The request was not sent there.</source>
        <translation>%1 stuurt door naar een ander adres. Het verzoek is daar niet heen gestuurd.</translation>
    </message>
    <message>
        <source>Check the API and authorization addresses of the environment.</source>
        <translation>Controleer het API-adres en het autorisatieadres van de omgeving.</translation>
    </message>
    <message>
        <source>Tribe answered with an error (HTTP %1).</source>
        <translation>Tribe antwoordde met een fout (HTTP %1).</translation>
    </message>
    <message>
        <source>Try again in a few minutes. If it stays, send the details to Tribe Support.</source>
        <translation>Probeer het over een paar minuten opnieuw. Blijft het zo, stuur de details dan naar Tribe Support.</translation>
    </message>
    <message>
        <source>Tribe accepted this but changed nothing.</source>
        <translation>Tribe accepteerde dit maar wijzigde niets.</translation>
    </message>
    <message>
        <source>Make the change in Tribe: %1</source>
        <translation>Wijzig het in Tribe: %1</translation>
    </message>
    <message>
        <source>The answer was lost, so this may have been done.</source>
        <translation>Het antwoord ging verloren; dit kan zijn uitgevoerd.</translation>
    </message>
    <message>
        <source>Look in the list or in Tribe before you do it again: %1</source>
        <translation>Kijk in de lijst of in Tribe voordat je het opnieuw doet: %1</translation>
    </message>
    <message>
        <source>Tribe rejected the client id or client secret.</source>
        <translation>Tribe weigerde de client-id of het clientgeheim.</translation>
    </message>
    <message>
        <source>Copy both again from the application in Tribe, without spaces. Check that they belong to this environment.</source>
        <translation>Kopieer beide opnieuw uit de applicatie in Tribe, zonder spaties. Controleer of ze bij deze omgeving horen.</translation>
    </message>
    <message>
        <source>%1 did not find this.</source>
        <translation>%1 heeft dit niet gevonden.</translation>
    </message>
    <message>
        <source>Refresh the list: somebody may have deleted it. If nothing loads, check the API address.</source>
        <translation>Vernieuw de lijst: mogelijk heeft iemand het verwijderd. Wordt niets geladen, controleer dan het API-adres.</translation>
    </message>
    <message>
        <source>The API of this environment does not offer this.</source>
        <translation>De API van deze omgeving biedt dit niet.</translation>
    </message>
    <message>
        <source>Do it in Tribe: %1</source>
        <translation>Doe het in Tribe: %1</translation>
    </message>
    <message>
        <source>Request: %1</source>
        <translation>Verzoek: %1</translation>
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
        <translation>De server zei: %1</translation>
    </message>
    <message>
        <source>There is no client secret to log in with.</source>
        <translation>Er is geen clientgeheim om mee aan te melden.</translation>
    </message>
    <message>
        <source>Connect the environment from the File menu, or set the variable HOOKDESK_CLIENT_SECRET.</source>
        <translation>Verbind de omgeving via het menu Bestand, of stel de variabele HOOKDESK_CLIENT_SECRET in.</translation>
    </message>
    <message>
        <source>Tribe rejects the access token it just issued.</source>
        <translation>Tribe weigert het toegangstoken dat het net uitgaf.</translation>
    </message>
    <message>
        <source>Check that the API URL and the authorization URL belong to the same environment.</source>
        <translation>Controleer of de API-URL en de autorisatie-URL bij dezelfde omgeving horen.</translation>
    </message>
    <message>
        <source>The access token is no longer valid.</source>
        <translation>Het toegangstoken is niet meer geldig.</translation>
    </message>
    <message>
        <source>Paste a new one into the environment, or set the variable HOOKDESK_ACCESS_TOKEN.</source>
        <translation>Plak een nieuw token in de omgeving, of stel de variabele HOOKDESK_ACCESS_TOKEN in.</translation>
    </message>
    <message>
        <source>The log-in has ended.</source>
        <translation>De aanmelding is beëindigd.</translation>
    </message>
    <message>
        <source>Log in again in the browser.</source>
        <translation>Meld je opnieuw aan in de browser.</translation>
    </message>
    <message>
        <source>Tribe rejected the client id.</source>
        <translation>Tribe weigerde de client-id.</translation>
    </message>
    <message>
        <source>Check the client id, and the client secret if the application has one.</source>
        <translation>Controleer de client-id, en het clientgeheim als de applicatie er een heeft.</translation>
    </message>
    <message>
        <source>A log-in page or proxy may have answered instead of Tribe. Check the authorization URL, and see the details.</source>
        <translation>Mogelijk antwoordde een aanmeldpagina of proxy in plaats van Tribe. Controleer de autorisatie-URL en bekijk de details.</translation>
    </message>
    <message>
        <source>Check the authorization URL of the environment.</source>
        <translation>Controleer de autorisatie-URL van de omgeving.</translation>
    </message>
    <message>
        <source>%1 issues no access tokens at this address (HTTP %2).</source>
        <translation>%1 geeft op dit adres geen toegangstokens uit (HTTP %2).</translation>
    </message>
    <message numerus="yes">
        <source>Wait %n minute(s), then try again.</source>
        <translation>
            <numerusform>Wacht %n minuut en probeer het opnieuw.</numerusform>
            <numerusform>Wacht %n minuten en probeer het opnieuw.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Wait %n hour(s), then try again.</source>
        <translation>
            <numerusform>Wacht %n uur en probeer het opnieuw.</numerusform>
            <numerusform>Wacht %n uur en probeer het opnieuw.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hookdesk::EventActions</name>
    <message>
        <source>&amp;Retry selected</source>
        <translation>&amp;Selectie opnieuw versturen</translation>
    </message>
    <message>
        <source>Retry &amp;all shown…</source>
        <translation>&amp;Alle getoonde opnieuw versturen…</translation>
    </message>
    <message>
        <source>Re&amp;fresh failed events</source>
        <translation>Mislukte events &amp;vernieuwen</translation>
    </message>
    <message>
        <source>Clear filters</source>
        <translation>Filters wissen</translation>
    </message>
    <message>
        <source>Show &amp;details</source>
        <translation>&amp;Details tonen</translation>
    </message>
    <message>
        <source>Show the &amp;webhook</source>
        <translation>&amp;Webhook tonen</translation>
    </message>
    <message>
        <source>Only events of this webhook</source>
        <translation>Alleen events van deze webhook</translation>
    </message>
    <message>
        <source>Only events with this cause and endpoint</source>
        <translation>Alleen events met deze oorzaak en dit endpoint</translation>
    </message>
    <message>
        <source>&amp;Copy rows</source>
        <translation>&amp;Rijen kopiëren</translation>
    </message>
    <message>
        <source>Copy &amp;id</source>
        <translation>&amp;Id kopiëren</translation>
    </message>
    <message>
        <source>Copy &amp;payload</source>
        <translation>&amp;Payload kopiëren</translation>
    </message>
    <message>
        <source>This environment is read-only in Hookdesk.</source>
        <translation>Deze omgeving is alleen-lezen in Hookdesk.</translation>
    </message>
    <message>
        <source>No event selected.</source>
        <translation>Geen event geselecteerd.</translation>
    </message>
    <message>
        <source>Select one event.</source>
        <translation>Selecteer één event.</translation>
    </message>
    <message>
        <source>No events shown.</source>
        <translation>Geen events getoond.</translation>
    </message>
    <message>
        <source>The event log is being read.</source>
        <translation>Het eventlogboek wordt gelezen.</translation>
    </message>
    <message>
        <source>No filter set.</source>
        <translation>Geen filter ingesteld.</translation>
    </message>
    <message>
        <source>Failed events are not kept on this computer.</source>
        <translation>Mislukte events worden niet op deze computer bewaard.</translation>
    </message>
    <message>
        <source>The webhook of this event is unknown.</source>
        <translation>De webhook van dit event is onbekend.</translation>
    </message>
    <message>
        <source>Check a &amp;signature of this event</source>
        <translation>&amp;Handtekening van dit event controleren</translation>
    </message>
    <message>
        <source>Filter &amp;events</source>
        <translation>Events &amp;filteren</translation>
    </message>
    <message>
        <source>Archi&amp;ve…</source>
        <translation>Ar&amp;chief…</translation>
    </message>
    <message>
        <source>Re&amp;try this cause…</source>
        <translation>&amp;Oorzaak opnieuw versturen…</translation>
    </message>
    <message>
        <source>Reactivate its we&amp;bhooks…</source>
        <translation>We&amp;bhooks opnieuw activeren…</translation>
    </message>
    <message>
        <source>By ca&amp;use</source>
        <translation>Op oor&amp;zaak</translation>
    </message>
    <message>
        <source>O&amp;ne by one</source>
        <translation>&amp;Een voor een</translation>
    </message>
    <message>
        <source>No cause selected.</source>
        <translation>Geen oorzaak geselecteerd.</translation>
    </message>
    <message>
        <source>Its webhooks are not deactivated.</source>
        <translation>De webhooks zijn niet gedeactiveerd.</translation>
    </message>
    <message>
        <source>Show its web&amp;hooks</source>
        <translation>Webhooks ervan &amp;tonen</translation>
    </message>
    <message>
        <source>Its webhooks are unknown.</source>
        <translation>De webhooks ervan zijn onbekend.</translation>
    </message>
    <message>
        <source>Copy as command</source>
        <translation>Kopiëren als opdracht</translation>
    </message>
    <message>
        <source>hookdeskctl has no command for this.</source>
        <translation>hookdeskctl heeft hiervoor geen opdracht.</translation>
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
        <translation>%1 van %2</translation>
    </message>
    <message>
        <source>none</source>
        <translation>geen</translation>
    </message>
    <message>
        <source>due</source>
        <translation>nu</translation>
    </message>
    <message numerus="yes">
        <source>in %n minute(s)</source>
        <translation>
            <numerusform>over %n minuut</numerusform>
            <numerusform>over %n minuten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n hour(s)</source>
        <translation>
            <numerusform>over %n uur</numerusform>
            <numerusform>over %n uur</numerusform>
        </translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Tijd</translation>
    </message>
    <message>
        <source>Webhook</source>
        <translation>Webhook</translation>
    </message>
    <message>
        <source>Entity type</source>
        <translation>Entiteitstype</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Event</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Attempts</source>
        <translation>Pogingen</translation>
    </message>
    <message>
        <source>Response</source>
        <translation>Antwoord</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Fout</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Volgende</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Waarom</translation>
    </message>
</context>
<context>
    <name>hookdesk::EventDecoder</name>
    <message>
        <source>More events could not be read.</source>
        <translation>Meer events konden niet worden gelezen.</translation>
    </message>
    <message>
        <source>Event %1 has no usable id.</source>
        <translation>Event %1 heeft geen bruikbare id.</translation>
    </message>
</context>
<context>
    <name>hookdesk::EventFilterBar</name>
    <message>
        <source>Filter events</source>
        <translation>Events filteren</translation>
    </message>
    <message>
        <source>In webhook, entity type, error, ids and payload</source>
        <translation>In webhook, entiteitstype, fout, id’s en payload</translation>
    </message>
    <message>
        <source>All</source>
        <comment>event status</comment>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Event status</source>
        <translation>Eventstatus</translation>
    </message>
    <message>
        <source>More filters</source>
        <translation>Meer filters</translation>
    </message>
    <message>
        <source>Webhook</source>
        <translation>Webhook</translation>
    </message>
    <message>
        <source>Entity type</source>
        <translation>Entiteitstype</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Event</translation>
    </message>
    <message>
        <source>Cause</source>
        <translation>Oorzaak</translation>
    </message>
    <message>
        <source>Endpoint</source>
        <translation>Endpoint</translation>
    </message>
    <message>
        <source>No retries left</source>
        <translation>Geen pogingen meer</translation>
    </message>
    <message>
        <source>All</source>
        <comment>webhooks, types, events, causes or endpoints</comment>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Unknown</source>
        <comment>endpoint</comment>
        <translation>Onbekend</translation>
    </message>
    <message>
        <source>Only events that Tribe stopped retrying</source>
        <translation>Alleen events die Tribe niet meer probeert</translation>
    </message>
</context>
<context>
    <name>hookdesk::EventHead</name>
    <message>
        <source>due now</source>
        <translation>nu</translation>
    </message>
    <message>
        <source>in less than a minute</source>
        <translation>over minder dan een minuut</translation>
    </message>
    <message numerus="yes">
        <source>in %n minute(s)</source>
        <translation>
            <numerusform>over %n minuut</numerusform>
            <numerusform>over %n minuten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n hour(s)</source>
        <translation>
            <numerusform>over %n uur</numerusform>
            <numerusform>over %n uur</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n day(s)</source>
        <translation>
            <numerusform>over %n dag</numerusform>
            <numerusform>over %n dagen</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>attempts</comment>
        <translation>%1 van %2</translation>
    </message>
    <message>
        <source>HTTP %1</source>
        <translation>HTTP %1</translation>
    </message>
    <message>
        <source>No answer</source>
        <translation>Geen antwoord</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>Wat te doen</translation>
    </message>
    <message>
        <source>Open record</source>
        <translation>Record openen</translation>
    </message>
    <message>
        <source>Webhook</source>
        <translation>Webhook</translation>
    </message>
    <message>
        <source>Entity type</source>
        <translation>Entiteitstype</translation>
    </message>
    <message>
        <source>Entity id</source>
        <translation>Entiteit-id</translation>
    </message>
    <message>
        <source>Changed fields</source>
        <translation>Gewijzigde velden</translation>
    </message>
    <message>
        <source>Attempts</source>
        <translation>Pogingen</translation>
    </message>
    <message>
        <source>Response</source>
        <translation>Antwoord</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Fout</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Aangemaakt</translation>
    </message>
    <message>
        <source>Last attempt</source>
        <translation>Laatste poging</translation>
    </message>
    <message>
        <source>Next attempt</source>
        <translation>Volgende poging</translation>
    </message>
    <message>
        <source>Copy: %1</source>
        <translation>Kopiëren: %1</translation>
    </message>
    <message>
        <source>Unknown kind of event</source>
        <translation>Onbekende soort event</translation>
    </message>
    <message>
        <source>Relationship id</source>
        <translation>Relatie-id</translation>
    </message>
    <message>
        <source>Reads the record from Tribe.</source>
        <translation>Leest het record uit Tribe.</translation>
    </message>
    <message>
        <source>The record of this event is unknown.</source>
        <translation>Het record van dit event is onbekend.</translation>
    </message>
    <message>
        <source>Left the log %1</source>
        <comment>relative time</comment>
        <translation>Verdween uit het logboek %1</translation>
    </message>
    <message>
        <source>No longer in Tribe: it was delivered, or its webhook was deleted. This is the last copy.</source>
        <translation>Niet meer in Tribe: het is afgeleverd, of de webhook is verwijderd. Dit is de laatste kopie.</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 en nog %n</numerusform>
            <numerusform>%1 en nog %n</numerusform>
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
        <translation>Selecteer een event</translation>
    </message>
</context>
<context>
    <name>hookdesk::EventListingJob</name>
    <message>
        <source>Event %1 of the log is too large to be read.</source>
        <translation>Event %1 van het logboek is te groot om te lezen.</translation>
    </message>
</context>
<context>
    <name>hookdesk::EventPresentation</name>
    <message>
        <source>The endpoint rejected the credentials. Check the custom headers of the webhook.</source>
        <translation>Het endpoint weigerde de inloggegevens. Controleer de eigen headers van de webhook.</translation>
    </message>
    <message>
        <source>The endpoint has nothing at this path. Check the endpoint URL.</source>
        <translation>Het endpoint heeft niets op dit pad. Controleer de endpoint-URL.</translation>
    </message>
    <message>
        <source>The payload is too large for the endpoint. Raise the endpoint&apos;s limit.</source>
        <translation>De payload is te groot voor het endpoint. Verhoog de limiet van het endpoint.</translation>
    </message>
    <message>
        <source>The endpoint gets too many requests. Retry more slowly.</source>
        <translation>Het endpoint krijgt te veel verzoeken. Verstuur langzamer opnieuw.</translation>
    </message>
    <message>
        <source>The endpoint redirects. Enter the final URL in the webhook.</source>
        <translation>Het endpoint stuurt door. Vul de uiteindelijke URL in de webhook in.</translation>
    </message>
    <message>
        <source>Pending</source>
        <translation>In behandeling</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Mislukt</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Onbekend</translation>
    </message>
    <message>
        <source>Tribe sent no status for this event.</source>
        <translation>Tribe stuurde geen status voor dit event.</translation>
    </message>
    <message>
        <source>Entity created</source>
        <translation>Entiteit aangemaakt</translation>
    </message>
    <message>
        <source>Entity updated</source>
        <translation>Entiteit gewijzigd</translation>
    </message>
    <message>
        <source>Entity deleted</source>
        <translation>Entiteit verwijderd</translation>
    </message>
    <message>
        <source>Relationship created</source>
        <translation>Relatie aangemaakt</translation>
    </message>
    <message>
        <source>Relationship updated</source>
        <translation>Relatie gewijzigd</translation>
    </message>
    <message>
        <source>Relationship deleted</source>
        <translation>Relatie verwijderd</translation>
    </message>
    <message>
        <source>HTTP %1</source>
        <translation>HTTP %1</translation>
    </message>
    <message>
        <source>No answer in time</source>
        <translation>Geen tijdig antwoord</translation>
    </message>
    <message>
        <source>Secure connection failed</source>
        <translation>Beveiligde verbinding mislukt</translation>
    </message>
    <message>
        <source>No connection</source>
        <translation>Geen verbinding</translation>
    </message>
    <message>
        <source>Host not found</source>
        <translation>Host niet gevonden</translation>
    </message>
    <message>
        <source>Other error</source>
        <translation>Andere fout</translation>
    </message>
    <message>
        <source>The endpoint is too slow. Let it answer first and work afterwards.</source>
        <translation>Het endpoint is te traag. Laat het eerst antwoorden en daarna werken.</translation>
    </message>
    <message>
        <source>Check the certificate of the endpoint: name, issuer and expiry.</source>
        <translation>Controleer het certificaat van het endpoint: naam, uitgever en einddatum.</translation>
    </message>
    <message>
        <source>The endpoint cannot be reached. Check that it runs, and its firewall.</source>
        <translation>Het endpoint is niet bereikbaar. Controleer of het draait, en de firewall.</translation>
    </message>
    <message>
        <source>The host of the endpoint does not exist. Check its spelling.</source>
        <translation>De host van het endpoint bestaat niet. Controleer de spelling.</translation>
    </message>
    <message>
        <source>See the error text.</source>
        <translation>Zie de fouttekst.</translation>
    </message>
    <message>
        <source>Host lookup failed</source>
        <translation>Host opzoeken mislukt</translation>
    </message>
    <message>
        <source>The name server did not answer. Try again later.</source>
        <translation>De naamserver antwoordde niet. Probeer het later opnieuw.</translation>
    </message>
    <message>
        <source>The endpoint refused the request. Check its permissions and firewall.</source>
        <translation>Het endpoint weigerde het verzoek. Controleer de rechten en de firewall.</translation>
    </message>
    <message>
        <source>The endpoint returned an error. See its log.</source>
        <translation>Het endpoint gaf een fout. Kijk in het logboek ervan.</translation>
    </message>
    <message>
        <source>The endpoint did not accept the request. See its log.</source>
        <translation>Het endpoint accepteerde het verzoek niet. Kijk in het logboek ervan.</translation>
    </message>
    <message>
        <source>Tribe retries automatically.</source>
        <translation>Tribe probeert het automatisch opnieuw.</translation>
    </message>
    <message>
        <source>Tribe stopped retrying. Retry it yourself.</source>
        <translation>Tribe probeert het niet meer. Verstuur het zelf opnieuw.</translation>
    </message>
    <message>
        <source>No error reported</source>
        <translation>Geen fout gemeld</translation>
    </message>
    <message>
        <source>Check the endpoint, or look into its log.</source>
        <translation>Controleer het endpoint, of kijk in het logboek ervan.</translation>
    </message>
</context>
<context>
    <name>hookdesk::EventQuestions</name>
    <message numerus="yes">
        <source>%1: %n event(s)</source>
        <extracomment>%1 is a webhook.</extracomment>
        <translation>
            <numerusform>%1: %n event</numerusform>
            <numerusform>%1: %n events</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 (deactivated)</source>
        <translation>%1 (gedeactiveerd)</translation>
    </message>
    <message>
        <source>Retry events</source>
        <translation>Events opnieuw versturen</translation>
    </message>
    <message numerus="yes">
        <source>Retry %n event(s) in %1?</source>
        <translation>
            <numerusform>%n event in %1 opnieuw versturen?</numerusform>
            <numerusform>%n events in %1 opnieuw versturen?</numerusform>
        </translation>
    </message>
    <message>
        <source>Tribe delivers them again, a few per second. You can undo this under Jobs for some seconds.</source>
        <translation>Tribe levert ze opnieuw af, een paar per seconde. Je kunt dit enkele seconden ongedaan maken bij Taken.</translation>
    </message>
    <message>
        <source>Tribe may refuse events of a deactivated webhook. Reactivate it first.</source>
        <translation>Tribe kan events van een gedeactiveerde webhook weigeren. Activeer die eerst opnieuw.</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>Opnieuw versturen</translation>
    </message>
    <message>
        <source>Payloads are still being searched. More events may match.</source>
        <translation>De payloads worden nog doorzocht. Meer events kunnen voldoen.</translation>
    </message>
    <message>
        <source>Only the newest %1 of %2 events are loaded. More may match.</source>
        <translation>Alleen de nieuwste %1 van %2 events zijn geladen. Meer kunnen voldoen.</translation>
    </message>
    <message>
        <source>Only the newest %1 events are loaded. More may match.</source>
        <translation>Alleen de nieuwste %1 events zijn geladen. Meer kunnen voldoen.</translation>
    </message>
    <message>
        <source>Only %1 of %2 events are loaded. More may match.</source>
        <translation>Slechts %1 van %2 events zijn geladen. Meer kunnen voldoen.</translation>
    </message>
    <message>
        <source>The event log is still being read. More events may match.</source>
        <translation>Het eventlogboek wordt nog gelezen. Meer events kunnen voldoen.</translation>
    </message>
    <message>
        <source>The event log is incomplete. More events may match.</source>
        <translation>Het eventlogboek is onvolledig. Meer events kunnen voldoen.</translation>
    </message>
</context>
<context>
    <name>hookdesk::EventRetries</name>
    <message>
        <source>All events are loaded. None matches.</source>
        <translation>Alle events zijn geladen. Geen voldoet.</translation>
    </message>
    <message>
        <source>&amp;Wait for all events</source>
        <translation>&amp;Wachten op alle events</translation>
    </message>
    <message numerus="yes">
        <source>%n event(s) no longer in the log, not retried.</source>
        <translation>
            <numerusform>%n event staat niet meer in het logboek en wordt niet opnieuw verstuurd.</numerusform>
            <numerusform>%n events staan niet meer in het logboek en worden niet opnieuw verstuurd.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n event(s) changed meanwhile and will be retried.</source>
        <translation>
            <numerusform>%n event is intussen gewijzigd en wordt opnieuw verstuurd.</numerusform>
            <numerusform>%n events zijn intussen gewijzigd en worden opnieuw verstuurd.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hookdesk::EventsPage</name>
    <message>
        <source>Failed events</source>
        <translation>Mislukte events</translation>
    </message>
    <message>
        <source>Open Tribe</source>
        <translation>Tribe openen</translation>
    </message>
    <message>
        <source>Retry selected</source>
        <translation>Selectie opnieuw versturen</translation>
    </message>
    <message>
        <source>Retry all shown…</source>
        <translation>Alle getoonde opnieuw versturen…</translation>
    </message>
    <message>
        <source>Archive…</source>
        <translation>Archief…</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>Vernieuwen</translation>
    </message>
    <message>
        <source>Loading %1 of %2…</source>
        <comment>loaded, all</comment>
        <translation>%1 van %2 geladen…</translation>
    </message>
    <message>
        <source>%1 of the newest %2; Tribe has %3</source>
        <comment>shown, loaded, all</comment>
        <translation>%1 van de nieuwste %2; Tribe heeft er %3</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>shown, all</comment>
        <translation>%1 van %2</translation>
    </message>
    <message>
        <source>The log may be out of date: it could not be refreshed. %1 %2</source>
        <translation>Het logboek is mogelijk verouderd: vernieuwen is mislukt. %1 %2</translation>
    </message>
    <message numerus="yes">
        <source>%n event(s) could not be read.</source>
        <translation>
            <numerusform>%n event kon niet worden gelezen.</numerusform>
            <numerusform>%n events konden niet worden gelezen.</numerusform>
        </translation>
    </message>
    <message>
        <source>No event matches the filter</source>
        <translation>Geen event voldoet aan het filter</translation>
    </message>
    <message>
        <source>Searching payloads…</source>
        <translation>Payloads doorzoeken…</translation>
    </message>
    <message>
        <source>None of the %1 events in the log matches.</source>
        <translation>Geen van de %1 events in het logboek voldoet.</translation>
    </message>
    <message>
        <source>This environment has no event log</source>
        <translation>Deze omgeving heeft geen eventlogboek</translation>
    </message>
    <message>
        <source>Tribe answered %1 with “not found”. See and retry failed events in Tribe; older ones are in the archive.</source>
        <translation>Tribe antwoordde op %1 met “niet gevonden”. Bekijk mislukte events in Tribe en verstuur ze daar opnieuw; oudere staan in het archief.</translation>
    </message>
    <message>
        <source>Reading the event log…</source>
        <translation>Eventlogboek lezen…</translation>
    </message>
    <message>
        <source>The event log is not loaded</source>
        <translation>Het eventlogboek is niet geladen</translation>
    </message>
    <message>
        <source>No failed events</source>
        <translation>Geen mislukte events</translation>
    </message>
    <message>
        <source>Every delivery has arrived.</source>
        <translation>Elke aflevering is aangekomen.</translation>
    </message>
    <message>
        <source>No events to show</source>
        <translation>Geen events om te tonen</translation>
    </message>
    <message>
        <source>Some events could not be read: failed events may be missing.</source>
        <translation>Sommige events konden niet worden gelezen: mislukte events kunnen ontbreken.</translation>
    </message>
    <message>
        <source>The event log is empty.</source>
        <translation>Het eventlogboek is leeg.</translation>
    </message>
    <message>
        <source>Do not wait</source>
        <translation>Niet wachten</translation>
    </message>
    <message>
        <source>Hookdesk asks again when all events are loaded.</source>
        <translation>Hookdesk vraagt het opnieuw als alle events zijn geladen.</translation>
    </message>
    <message>
        <source>Not all events were read.</source>
        <translation>Niet alle events zijn gelezen.</translation>
    </message>
    <message numerus="yes">
        <source>%1, of which %n are retried automatically</source>
        <extracomment>%1 is a number of events.</extracomment>
        <translation>
            <numerusform>%1, waarvan %n automatisch opnieuw wordt geprobeerd</numerusform>
            <numerusform>%1, waarvan %n automatisch opnieuw worden geprobeerd</numerusform>
        </translation>
    </message>
    <message>
        <source>Causes</source>
        <translation>Oorzaken</translation>
    </message>
    <message>
        <source>By cause</source>
        <translation>Op oorzaak</translation>
    </message>
    <message>
        <source>One by one</source>
        <translation>Een voor een</translation>
    </message>
</context>
<context>
    <name>hookdesk::ExportDialog</name>
    <message>
        <source>What to export</source>
        <translation>Wat te exporteren</translation>
    </message>
    <message>
        <source>&amp;With header values that look like credentials</source>
        <translation>&amp;Met headerwaarden die op inloggegevens lijken</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>&amp;Exporteren…</translation>
    </message>
    <message>
        <source>Export webhook definitions</source>
        <translation>Webhookdefinities exporteren</translation>
    </message>
    <message>
        <source>Anyone with the file can use these values. Delete it when you no longer need it.</source>
        <translation>Iedereen met het bestand kan deze waarden gebruiken. Verwijder het als je het niet meer nodig hebt.</translation>
    </message>
    <message>
        <source>Only the names of these headers are exported. Enter their values again when you copy the webhooks.</source>
        <translation>Alleen de namen van deze headers worden geëxporteerd. Vul de waarden opnieuw in als je de webhooks kopieert.</translation>
    </message>
    <message>
        <source>Webhook definitions (*.json);;All files (*)</source>
        <translation>Webhookdefinities (*.json);;Alle bestanden (*)</translation>
    </message>
    <message>
        <source>%1 could not be written. Choose another folder or free some disk space.</source>
        <translation>%1 kon niet worden geschreven. Kies een andere map of maak schijfruimte vrij.</translation>
    </message>
    <message numerus="yes">
        <source>%n webhook(s) exported to %1.</source>
        <translation>
            <numerusform>%n webhook geëxporteerd naar %1.</numerusform>
            <numerusform>%n webhooks geëxporteerd naar %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Webhooks &amp;of:</source>
        <translation>Webhooks &amp;van:</translation>
    </message>
    <message numerus="yes">
        <source>%n webhook(s) exported to %1, not all of them: the list is incomplete.</source>
        <translation>
            <numerusform>%n webhook geëxporteerd naar %1, niet allemaal: de lijst is onvolledig.</numerusform>
            <numerusform>%n webhooks geëxporteerd naar %1, niet allemaal: de lijst is onvolledig.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hookdesk::ExportText</name>
    <message>
        <source>The administrator of this computer does not allow exports.</source>
        <translation>De beheerder van deze computer staat export niet toe.</translation>
    </message>
</context>
<context>
    <name>hookdesk::FailureChart</name>
    <message>
        <source>Nothing failed in the last 24 hours.</source>
        <translation>In de afgelopen 24 uur is niets mislukt.</translation>
    </message>
    <message>
        <source>%1 failed deliveries in the last 24 hours, %2 of them first attempts. Most between %3 and %4: %5.</source>
        <translation>%1 mislukte afleveringen in de afgelopen 24 uur, waarvan %2 eerste pogingen. De meeste tussen %3 en %4: %5.</translation>
    </message>
    <message>
        <source>%1 to %2
First attempts: %3
Retries: %4</source>
        <comment>time, time, numbers</comment>
        <translation>%1 tot %2
Eerste pogingen: %3
Nieuwe pogingen: %4</translation>
    </message>
    <message>
        <source>Failed deliveries per hour</source>
        <translation>Mislukte afleveringen per uur</translation>
    </message>
</context>
<context>
    <name>hookdesk::FailurePart</name>
    <message>
        <source>Failed deliveries per hour</source>
        <translation>Mislukte afleveringen per uur</translation>
    </message>
</context>
<context>
    <name>hookdesk::FailurePresentation</name>
    <message>
        <source>Failures unknown: the event log has not been read.</source>
        <translation>Fouten onbekend: het eventlogboek is niet gelezen.</translation>
    </message>
    <message>
        <source>The event log is being read.</source>
        <translation>Het eventlogboek wordt gelezen.</translation>
    </message>
    <message>
        <source>Failures unknown: this environment has no event log.</source>
        <translation>Fouten onbekend: deze omgeving heeft geen eventlogboek.</translation>
    </message>
    <message>
        <source>Failures unknown: the event log could not be read.</source>
        <translation>Fouten onbekend: het eventlogboek kon niet worden gelezen.</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>failures, limit</comment>
        <translation>%1 van %2</translation>
    </message>
    <message>
        <source>No failures in the last 24 hours.</source>
        <translation>Geen fouten in de afgelopen 24 uur.</translation>
    </message>
    <message numerus="yes">
        <source>%n failure(s) in the last 24 hours. At %1, Tribe deactivates the webhook.</source>
        <translation>
            <numerusform>%n fout in de afgelopen 24 uur. Bij %1 deactiveert Tribe de webhook.</numerusform>
            <numerusform>%n fouten in de afgelopen 24 uur. Bij %1 deactiveert Tribe de webhook.</numerusform>
        </translation>
    </message>
    <message>
        <source>At least %1 and at most %2 failures in the last 24 hours. At %3, Tribe deactivates the webhook.</source>
        <translation>Minstens %1 en hooguit %2 fouten in de afgelopen 24 uur. Bij %3 deactiveert Tribe de webhook.</translation>
    </message>
    <message>
        <source>The limit is reached.</source>
        <translation>De grens is bereikt.</translation>
    </message>
    <message>
        <source>At this rate, it stays active.</source>
        <translation>In dit tempo blijft hij actief.</translation>
    </message>
    <message>
        <source>Nothing failed in the last hour.</source>
        <translation>In het afgelopen uur is niets mislukt.</translation>
    </message>
    <message>
        <source>At this rate (%1 per hour), it is deactivated %2.</source>
        <translation>In dit tempo (%1 per uur) wordt hij gedeactiveerd %2.</translation>
    </message>
    <message>
        <source>At this rate (%1 per hour), it is deactivated %2 at the earliest.</source>
        <translation>In dit tempo (%1 per uur) wordt hij op zijn vroegst gedeactiveerd %2.</translation>
    </message>
    <message>
        <source>At this rate (%1 per hour), it is deactivated between %2 and %3.</source>
        <translation>In dit tempo (%1 per uur) wordt hij gedeactiveerd tussen %2 en %3.</translation>
    </message>
    <message>
        <source>The oldest failure expires %1.</source>
        <translation>De oudste fout vervalt %1.</translation>
    </message>
    <message>
        <source>The oldest failure expires %1. Without new failures, the risk ends %2.</source>
        <translation>De oudste fout vervalt %1. Zonder nieuwe fouten eindigt het risico %2.</translation>
    </message>
    <message>
        <source>Tribe does not document whether retries count: %1 without them, %2 with them.</source>
        <translation>Tribe documenteert niet of nieuwe pogingen meetellen: %1 zonder, %2 met.</translation>
    </message>
    <message numerus="yes">
        <source>The time of %n attempt(s) is estimated.</source>
        <translation>
            <numerusform>De tijd van %n poging is geschat.</numerusform>
            <numerusform>De tijd van %n pogingen is geschat.</numerusform>
        </translation>
    </message>
    <message>
        <source>Only earlier failures are counted: the event log cannot be read now.</source>
        <translation>Alleen eerdere fouten tellen mee: het eventlogboek is nu niet leesbaar.</translation>
    </message>
    <message>
        <source>%1 min</source>
        <comment>minutes</comment>
        <translation>%1 min</translation>
    </message>
    <message>
        <source>%1 h</source>
        <comment>hours</comment>
        <translation>%1 u</translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <comment>hours, minutes</comment>
        <translation>%1 u %2 min</translation>
    </message>
    <message>
        <source>%1+ of %2</source>
        <comment>fewest failures, limit</comment>
        <translation>%1+ van %2</translation>
    </message>
    <message>
        <source>May be deactivated at any moment.</source>
        <translation>Kan elk moment worden gedeactiveerd.</translation>
    </message>
    <message>
        <source>Hookdesk was closed for %1; the real count may be higher.</source>
        <translation>Hookdesk stond %1 uit; het werkelijke aantal kan hoger zijn.</translation>
    </message>
</context>
<context>
    <name>hookdesk::FailureSparkline</name>
    <message>
        <source>Failures, last 24 hours</source>
        <translation>Fouten, laatste 24 uur</translation>
    </message>
    <message>
        <source>Most: %1</source>
        <comment>failures</comment>
        <translation>Meeste: %1</translation>
    </message>
    <message numerus="yes">
        <source>%1 to %2: %n failed attempt(s)</source>
        <comment>begin and end of an hour</comment>
        <translation>
            <numerusform>%1 tot %2: %n mislukte poging</numerusform>
            <numerusform>%1 tot %2: %n mislukte pogingen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hookdesk::FileField</name>
    <message>
        <source>Choose…</source>
        <translation>Kiezen…</translation>
    </message>
</context>
<context>
    <name>hookdesk::FirstSteps</name>
    <message>
        <source>Check an event</source>
        <translation>Event controleren</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Volgende</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Klaar</translation>
    </message>
    <message>
        <source>Find what is broken. Tribe deactivates a webhook after 100 failures in 24 hours.</source>
        <translation>Zoek wat kapot is. Tribe deactiveert een webhook na 100 fouten in 24 uur.</translation>
    </message>
    <message>
        <source>Bring it back. Select a webhook and press “Reactivate…”.</source>
        <translation>Breng hem terug. Selecteer een webhook en druk op “Opnieuw activeren…”.</translation>
    </message>
    <message>
        <source>Check a signature. Every delivery is signed with the secret of its webhook.</source>
        <translation>Controleer een handtekening. Elke aflevering is ondertekend met het geheim van haar webhook.</translation>
    </message>
    <message>
        <source>The event is filled in. Enter the received signature to get the verdict.</source>
        <translation>Het event is ingevuld. Vul de ontvangen handtekening in voor het oordeel.</translation>
    </message>
    <message>
        <source>Show deactivated webhooks</source>
        <translation>Gedeactiveerde webhooks tonen</translation>
    </message>
    <message>
        <source>Close the first steps</source>
        <translation>Eerste stappen sluiten</translation>
    </message>
    <message>
        <source>First steps, %1 of %2: %3</source>
        <comment>number, count, what to do</comment>
        <translation>Eerste stappen, %1 van %2: %3</translation>
    </message>
    <message>
        <source>Find what is broken</source>
        <translation>Zoek wat stuk is</translation>
    </message>
    <message>
        <source>Bring it back</source>
        <translation>Activeer het weer</translation>
    </message>
    <message>
        <source>Check a signature</source>
        <translation>Controleer een handtekening</translation>
    </message>
    <message>
        <source>Step %1 of %2: %3</source>
        <translation>Stap %1 van %2: %3</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message numerus="yes">
        <source>%n webhook(s) reactivated.</source>
        <translation>
            <numerusform>%n webhook opnieuw geactiveerd.</numerusform>
            <numerusform>%n webhooks opnieuw geactiveerd.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hookdesk::GuideOpener</name>
    <message>
        <source>Guide</source>
        <translation>Gids</translation>
    </message>
</context>
<context>
    <name>hookdesk::GuidePage</name>
    <message>
        <source>Guide</source>
        <translation>Gids</translation>
    </message>
    <message>
        <source>Search the guide</source>
        <translation>Zoeken in de gids</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Terug</translation>
    </message>
    <message>
        <source>Nothing found. Try another word.</source>
        <translation>Niets gevonden. Probeer een ander woord.</translation>
    </message>
    <message>
        <source>Pages of the guide</source>
        <translation>Pagina&apos;s van de gids</translation>
    </message>
    <message>
        <source>Page of the guide</source>
        <translation>Pagina van de gids</translation>
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
        <translation>&amp;Waarden tonen</translation>
    </message>
    <message>
        <source>Custom headers</source>
        <translation>Eigen headers</translation>
    </message>
    <message>
        <source>&amp;Add header</source>
        <translation>Header &amp;toevoegen</translation>
    </message>
    <message>
        <source>&amp;Remove header</source>
        <translation>Header &amp;verwijderen</translation>
    </message>
    <message>
        <source>&amp;Paste headers</source>
        <translation>Headers &amp;plakken</translation>
    </message>
    <message>
        <source>&amp;Basic authentication…</source>
        <translation>&amp;Basic-authenticatie…</translation>
    </message>
    <message>
        <source>Adds “Name: value” lines from the clipboard</source>
        <translation>Voegt regels “Naam: waarde” van het klembord toe</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) without a colon skipped, for example: %1</source>
        <translation>
            <numerusform>%n regel zonder dubbele punt overgeslagen: %1</numerusform>
            <numerusform>%n regels zonder dubbele punt overgeslagen, bijvoorbeeld: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>The clipboard is empty. Copy lines such as “X-Api-Key: …” first.</source>
        <translation>Het klembord is leeg. Kopieer eerst regels zoals “X-Api-Key: …”.</translation>
    </message>
    <message>
        <source>Select a header first</source>
        <translation>Selecteer eerst een header</translation>
    </message>
    <message>
        <source>Remove hidden characters</source>
        <translation>Verborgen tekens verwijderen</translation>
    </message>
</context>
<context>
    <name>hookdesk::HeaderEditorTable</name>
    <message>
        <source>%1 of header %2</source>
        <translation>%1 van header %2</translation>
    </message>
    <message>
        <source>No headers. Add one, or paste lines such as “X-Api-Key: …”.</source>
        <translation>Geen headers. Voeg er een toe of plak regels zoals “X-Api-Key: …”.</translation>
    </message>
</context>
<context>
    <name>hookdesk::HeaderList</name>
    <message>
        <source>Tribe sent no headers for this webhook.</source>
        <translation>Tribe stuurde geen headers voor deze webhook.</translation>
    </message>
    <message>
        <source>No custom headers.</source>
        <translation>Geen eigen headers.</translation>
    </message>
    <message numerus="yes">
        <source>%n more are in the raw record.</source>
        <translation>
            <numerusform>Nog %n in de ruwe gegevens.</numerusform>
            <numerusform>Nog %n in de ruwe gegevens.</numerusform>
        </translation>
    </message>
    <message>
        <source>Value of %1</source>
        <translation>Waarde van %1</translation>
    </message>
    <message>
        <source>Show the value of %1</source>
        <translation>Waarde van %1 tonen</translation>
    </message>
    <message>
        <source>Copy the value of %1</source>
        <translation>Waarde van %1 kopiëren</translation>
    </message>
    <message>
        <source>The first %1 of %2 characters are shown. A copy has all of them.</source>
        <translation>De eerste %1 van %2 tekens worden getoond. Een kopie bevat ze allemaal.</translation>
    </message>
</context>
<context>
    <name>hookdesk::HeaderTableModel</name>
    <message>
        <source>Enter a name.</source>
        <translation>Vul een naam in.</translation>
    </message>
    <message>
        <source>Use only letters without accents, digits, “-” and “_” in the name.</source>
        <translation>Gebruik in de naam alleen letters zonder accent, cijfers, “-” en “_”.</translation>
    </message>
    <message>
        <source>Tribe sets this header itself. Remove it.</source>
        <translation>Tribe zet deze header zelf. Verwijder hem.</translation>
    </message>
    <message>
        <source>This header is already in the list.</source>
        <translation>Deze header staat al in de lijst.</translation>
    </message>
    <message>
        <source>Remove line breaks and invisible characters from the value.</source>
        <translation>Haal regeleinden en onzichtbare tekens uit de waarde.</translation>
    </message>
    <message>
        <source>A character in the value cannot be sent. Use letters, digits and common signs.</source>
        <translation>Een teken in de waarde kan niet worden verstuurd. Gebruik letters, cijfers en gewone tekens.</translation>
    </message>
    <message>
        <source>Row %1: %2</source>
        <translation>Rij %1: %2</translation>
    </message>
    <message numerus="yes">
        <source>%n more row(s) to correct.</source>
        <translation>
            <numerusform>Nog %n rij te corrigeren.</numerusform>
            <numerusform>Nog %n rijen te corrigeren.</numerusform>
        </translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Naam</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Waarde</translation>
    </message>
    <message>
        <source>Row %1, %2, hidden: %3</source>
        <comment>row, name or value, characters</comment>
        <translation>Rij %1, %2, verborgen: %3</translation>
    </message>
    <message numerus="yes">
        <source>%n more with hidden characters.</source>
        <translation>
            <numerusform>Nog %n met verborgen tekens.</numerusform>
            <numerusform>Nog %n met verborgen tekens.</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” has a space. Use %2?</source>
        <extracomment>%1 is a header&apos;s name as typed, %2 a name that can be sent.</extracomment>
        <translation>“%1” bevat een spatie. %2 gebruiken?</translation>
    </message>
</context>
<context>
    <name>hookdesk::HiddenCharacterNote</name>
    <message>
        <source>invisible</source>
        <translation>onzichtbaar</translation>
    </message>
    <message>
        <source>changes the reading direction</source>
        <translation>keert de leesrichting om</translation>
    </message>
    <message>
        <source>soft hyphen</source>
        <translation>zacht afbreekstreepje</translation>
    </message>
    <message>
        <source>unusual space</source>
        <translation>ongewone spatie</translation>
    </message>
    <message>
        <source>control character</source>
        <translation>stuurteken</translation>
    </message>
    <message>
        <source>quotation mark around the text</source>
        <translation>aanhalingsteken om de tekst</translation>
    </message>
    <message>
        <source>%1 (%2) at position %3</source>
        <comment>U+200B, what it is, number</comment>
        <translation>%1 (%2) op positie %3</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>nog %n</numerusform>
            <numerusform>nog %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Remove hidden characters</source>
        <translation>Verborgen tekens verwijderen</translation>
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
        <translation>Permanent verplaatst</translation>
    </message>
    <message>
        <source>Found elsewhere</source>
        <translation>Staat elders</translation>
    </message>
    <message>
        <source>Temporary redirect</source>
        <translation>Tijdelijk doorverwezen</translation>
    </message>
    <message>
        <source>Permanent redirect</source>
        <translation>Permanent doorverwezen</translation>
    </message>
    <message>
        <source>Bad request</source>
        <translation>Ongeldig verzoek</translation>
    </message>
    <message>
        <source>Unauthorized</source>
        <translation>Niet geautoriseerd</translation>
    </message>
    <message>
        <source>Forbidden</source>
        <translation>Geen toegang</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>Niet gevonden</translation>
    </message>
    <message>
        <source>Method not allowed</source>
        <translation>Methode niet toegestaan</translation>
    </message>
    <message>
        <source>Request timeout</source>
        <translation>Verzoek duurde te lang</translation>
    </message>
    <message>
        <source>Conflict</source>
        <translation>Conflict</translation>
    </message>
    <message>
        <source>Gone</source>
        <translation>Bestaat niet meer</translation>
    </message>
    <message>
        <source>Payload too large</source>
        <translation>Inhoud te groot</translation>
    </message>
    <message>
        <source>Unsupported media type</source>
        <translation>Mediatype niet ondersteund</translation>
    </message>
    <message>
        <source>Unprocessable content</source>
        <translation>Inhoud niet te verwerken</translation>
    </message>
    <message>
        <source>Too many requests</source>
        <translation>Te veel verzoeken</translation>
    </message>
    <message>
        <source>Internal server error</source>
        <translation>Interne serverfout</translation>
    </message>
    <message>
        <source>Not implemented</source>
        <translation>Niet ondersteund</translation>
    </message>
    <message>
        <source>Bad gateway</source>
        <translation>Ongeldig antwoord van gateway</translation>
    </message>
    <message>
        <source>Service unavailable</source>
        <translation>Dienst niet beschikbaar</translation>
    </message>
    <message>
        <source>Gateway timeout</source>
        <translation>Gateway reageert niet op tijd</translation>
    </message>
</context>
<context>
    <name>hookdesk::JobsArea</name>
    <message>
        <source>Clear finished</source>
        <translation>Afgeronde wissen</translation>
    </message>
    <message>
        <source>Jobs</source>
        <translation>Taken</translation>
    </message>
    <message>
        <source>Results of the job</source>
        <translation>Resultaten van de taak</translation>
    </message>
    <message>
        <source>Progress of the job</source>
        <translation>Voortgang van de taak</translation>
    </message>
    <message>
        <source>Do it now; this cannot be undone</source>
        <translation>Nu uitvoeren; dit kan niet ongedaan worden gemaakt</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Ongedaan maken</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuleren</translation>
    </message>
    <message>
        <source>Nothing to undo</source>
        <translation>Niets om ongedaan te maken</translation>
    </message>
    <message>
        <source>&amp;Undo pending action</source>
        <translation>Wachtende actie &amp;ongedaan maken</translation>
    </message>
    <message>
        <source>At most</source>
        <translation>Hooguit</translation>
    </message>
    <message>
        <source> per second</source>
        <comment>events, after a number</comment>
        <translation> per seconde</translation>
    </message>
    <message>
        <source>Events per second, at most</source>
        <translation>Events per seconde, hooguit</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Hervatten</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pauzeren</translation>
    </message>
</context>
<context>
    <name>hookdesk::JsonTreeModel</name>
    <message>
        <source>Value</source>
        <translation>Waarde</translation>
    </message>
    <message>
        <source>Object</source>
        <translation>Object</translation>
    </message>
    <message>
        <source>List</source>
        <translation>Lijst</translation>
    </message>
    <message numerus="yes">
        <source>Object with %n field(s)</source>
        <translation>
            <numerusform>Object met %n veld</numerusform>
            <numerusform>Object met %n velden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>List with %n item(s)</source>
        <translation>
            <numerusform>Lijst met %n item</numerusform>
            <numerusform>Lijst met %n items</numerusform>
        </translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Naam</translation>
    </message>
</context>
<context>
    <name>hookdesk::LoadNote</name>
    <message>
        <source>The list may be out of date: it could not be refreshed. %1 %2</source>
        <translation>De lijst is mogelijk verouderd: vernieuwen is mislukt. %1 %2</translation>
    </message>
    <message>
        <source>The REST list is not available: headers, and maybe endpoints, are missing.</source>
        <translation>De REST-lijst is niet beschikbaar: headers en mogelijk endpoints ontbreken.</translation>
    </message>
    <message>
        <source>The OData list is not available: names, statuses and creation times may be missing.</source>
        <translation>De OData-lijst is niet beschikbaar: namen, statussen en aanmaaktijden kunnen ontbreken.</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) could not be read.</source>
        <translation>
            <numerusform>%n record kon niet worden gelezen.</numerusform>
            <numerusform>%n records konden niet worden gelezen.</numerusform>
        </translation>
    </message>
    <message>
        <source>OData list: %1</source>
        <translation>OData-lijst: %1</translation>
    </message>
    <message>
        <source>REST list: %1</source>
        <translation>REST-lijst: %1</translation>
    </message>
    <message>
        <source>Not all webhooks were read. The others stay in the list.</source>
        <translation>Niet alle webhooks zijn gelezen. De andere blijven in de lijst.</translation>
    </message>
    <message>
        <source>Not all webhooks were read. %1 %2</source>
        <translation>Niet alle webhooks zijn gelezen. %1 %2</translation>
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
        <translation>Opnieuw proberen</translation>
    </message>
    <message>
        <source>%1 The log-in was not saved. Log in again the next time you open Hookdesk.</source>
        <translation>%1 De aanmelding is niet opgeslagen. Meld je opnieuw aan als je Hookdesk weer opent.</translation>
    </message>
</context>
<context>
    <name>hookdesk::LogRefreshBar</name>
    <message>
        <source>Refresh log</source>
        <translation>Logboek vernieuwen</translation>
    </message>
    <message>
        <source>never</source>
        <translation>nooit</translation>
    </message>
    <message>
        <source>every 30 seconds</source>
        <translation>elke 30 seconden</translation>
    </message>
    <message>
        <source>every minute</source>
        <translation>elke minuut</translation>
    </message>
    <message>
        <source>every 5 minutes</source>
        <translation>elke 5 minuten</translation>
    </message>
    <message>
        <source>Reading the log…</source>
        <translation>Logboek lezen…</translation>
    </message>
    <message>
        <source>Loaded %1</source>
        <comment>a moment such as: 2 minutes ago</comment>
        <translation>Geladen: %1</translation>
    </message>
    <message numerus="yes">
        <source>%1, next in %n s</source>
        <translation>
            <numerusform>%1, opnieuw over %n s</numerusform>
            <numerusform>%1, opnieuw over %n s</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The administrator of this computer allows %n second(s) at the least.</source>
        <translation>
            <numerusform>De beheerder van deze computer staat minstens %n seconde toe.</numerusform>
            <numerusform>De beheerder van deze computer staat minstens %n seconden toe.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>every %n second(s)</source>
        <translation>
            <numerusform>elke %n seconde</numerusform>
            <numerusform>elke %n seconden</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hookdesk::LoggedFailures</name>
    <message numerus="yes">
        <source>%n delivery(s) failed: %1.</source>
        <comment>count, cause</comment>
        <translation>
            <numerusform>%n aflevering mislukt: %1.</numerusform>
            <numerusform>%n afleveringen mislukt: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n delivery(s) failed, mostly: %1.</source>
        <comment>count, cause</comment>
        <translation>
            <numerusform>%n aflevering mislukt, meestal: %1.</numerusform>
            <numerusform>%n afleveringen mislukt, meestal: %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hookdesk::MainWindow</name>
    <message>
        <source>There is no environment “%1”. Connect it here, or use --api-url.</source>
        <translation>Er is geen omgeving “%1”. Verbind die hier, of gebruik --api-url.</translation>
    </message>
    <message>
        <source>Starting the sandbox…</source>
        <translation>De sandbox wordt gestart…</translation>
    </message>
    <message>
        <source>The sandbox did not start. Install hookdesk-sandbox.</source>
        <translation>De sandbox is niet gestart. Installeer hookdesk-sandbox.</translation>
    </message>
    <message>
        <source>Hookdesk — %1</source>
        <extracomment>The main window&apos;s title; %1 is the name of the environment.</extracomment>
        <translation>Hookdesk — %1</translation>
    </message>
    <message>
        <source>&amp;Connect an environment…</source>
        <translation>&amp;Omgeving verbinden…</translation>
    </message>
    <message>
        <source>Try the &amp;sandbox</source>
        <translation>&amp;Sandbox proberen</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Afsluiten</translation>
    </message>
    <message>
        <source>&amp;Find a command…</source>
        <translation>Opdracht &amp;zoeken…</translation>
    </message>
    <message>
        <source>&amp;About Hookdesk</source>
        <translation>&amp;Over Hookdesk</translation>
    </message>
    <message>
        <source>Go to &amp;Overview</source>
        <translation>Naar &amp;overzicht</translation>
    </message>
    <message>
        <source>Go to &amp;Webhooks</source>
        <translation>Naar &amp;webhooks</translation>
    </message>
    <message>
        <source>&amp;Leave this environment</source>
        <translation>Deze omgeving &amp;verlaten</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Bestand</translation>
    </message>
    <message>
        <source>&amp;Webhook</source>
        <translation>&amp;Webhook</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>Bee&amp;ld</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Help</translation>
    </message>
    <message>
        <source>Jobs are still running</source>
        <translation>Er lopen nog taken</translation>
    </message>
    <message>
        <source>Leave %1 while jobs are running?</source>
        <translation>%1 verlaten terwijl er taken lopen?</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>Verlaten</translation>
    </message>
    <message>
        <source>About Hookdesk</source>
        <translation>Over Hookdesk</translation>
    </message>
    <message>
        <source>Hookdesk %1</source>
        <translation>Hookdesk %1</translation>
    </message>
    <message>
        <source>A console for the webhooks of a Tribe CRM environment.
Free software under the GNU General Public License, version 3 or later.</source>
        <translation>Een console voor de webhooks van een Tribe CRM-omgeving.
Vrije software onder de GNU General Public License, versie 3 of later.</translation>
    </message>
    <message>
        <source>Eve&amp;nt</source>
        <translation>&amp;Event</translation>
    </message>
    <message>
        <source>Pending actions are not sent. The results of sent requests will be unknown. You can resume a started retry next time.</source>
        <translation>Wachtende acties worden niet verstuurd. Het resultaat van verstuurde verzoeken blijft onbekend. Begonnen opnieuw versturen kun je later hervatten.</translation>
    </message>
    <message>
        <source>Go to &amp;Activity</source>
        <translation>Naar &amp;activiteit</translation>
    </message>
    <message>
        <source>Go to the &amp;Signature checker</source>
        <translation>Naar &amp;handtekeningcontrole</translation>
    </message>
    <message>
        <source>--log needs an ordinary file, no folder, link or device.</source>
        <translation>--log heeft een gewoon bestand nodig, geen map, koppeling of apparaat.</translation>
    </message>
    <message>
        <source>The log file cannot be written: %1</source>
        <translation>Het logbestand kan niet worden geschreven: %1</translation>
    </message>
    <message>
        <source>The log file cannot be made private: %1</source>
        <translation>Het logbestand kan niet worden afgeschermd: %1</translation>
    </message>
    <message>
        <source>Some settings of this computer’s administrator are invalid.</source>
        <translation>Sommige instellingen van de beheerder van deze computer zijn ongeldig.</translation>
    </message>
    <message>
        <source>The administrator of this computer does not allow the host %1.</source>
        <translation>De beheerder van deze computer staat de host %1 niet toe.</translation>
    </message>
    <message>
        <source>The API map of the environment is invalid.</source>
        <translation>De API-toewijzing van de omgeving is ongeldig.</translation>
    </message>
    <message>
        <source>Support &amp;report…</source>
        <translation>Support&amp;rapport…</translation>
    </message>
    <message>
        <source>Open %1</source>
        <extracomment>A menu item; %1 is the name of an environment.</extracomment>
        <translation>%1 openen</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>Bewerke&amp;n</translation>
    </message>
    <message>
        <source>&amp;Preferences…</source>
        <translation>&amp;Voorkeuren…</translation>
    </message>
    <message>
        <source>Go to Failed e&amp;vents</source>
        <translation>Naar &amp;mislukte events</translation>
    </message>
    <message>
        <source>F&amp;irst steps</source>
        <translation>&amp;Eerste stappen</translation>
    </message>
    <message>
        <source>Open the sandbox to take the first steps.</source>
        <translation>Open de sandbox om de eerste stappen te zetten.</translation>
    </message>
    <message>
        <source>This environment is open.</source>
        <translation>Deze omgeving is geopend.</translation>
    </message>
    <message>
        <source>Re&amp;fresh</source>
        <translation>&amp;Vernieuwen</translation>
    </message>
    <message>
        <source>F&amp;ind</source>
        <translation>&amp;Zoeken</translation>
    </message>
    <message>
        <source>&amp;Clear filters</source>
        <translation>&amp;Filters wissen</translation>
    </message>
    <message>
        <source>Show &amp;details</source>
        <translation>&amp;Details tonen</translation>
    </message>
    <message>
        <source>Log in a&amp;gain…</source>
        <translation>Opnieuw aa&amp;nmelden…</translation>
    </message>
    <message>
        <source>&amp;Edit this environment…</source>
        <translation>Deze omgeving &amp;bewerken…</translation>
    </message>
    <message>
        <source>En&amp;vironments</source>
        <translation>Om&amp;gevingen</translation>
    </message>
    <message>
        <source>Leave the sandbox</source>
        <translation>De sandbox verlaten</translation>
    </message>
    <message>
        <source>Leave the sandbox? Your changes there will be lost.</source>
        <translation>De sandbox verlaten? Je wijzigingen daar gaan verloren.</translation>
    </message>
    <message>
        <source>The next sandbox starts afresh. Nothing changes in Tribe.</source>
        <translation>De volgende sandbox begint opnieuw. In Tribe verandert niets.</translation>
    </message>
    <message>
        <source>&amp;Guide</source>
        <translation>&amp;Gids</translation>
    </message>
    <message>
        <source>API &amp;check</source>
        <translation>API-&amp;controle</translation>
    </message>
    <message>
        <source>A dialog is open in Hookdesk. Close it first.</source>
        <translation>In Hookdesk is een dialoogvenster open. Sluit dat eerst.</translation>
    </message>
    <message>
        <source>There is no environment “%1”.</source>
        <translation>Er is geen omgeving “%1”.</translation>
    </message>
    <message>
        <source>hookdesk: Hookdesk is open and does not respond. End it, or use --new-instance.</source>
        <translation>hookdesk: Hookdesk is open en reageert niet. Beëindig het of gebruik --new-instance.</translation>
    </message>
</context>
<context>
    <name>hookdesk::MessageBar</name>
    <message>
        <source>Note: %1</source>
        <translation>Opmerking: %1</translation>
    </message>
    <message>
        <source>Done: %1</source>
        <translation>Klaar: %1</translation>
    </message>
    <message>
        <source>Warning: %1</source>
        <translation>Waarschuwing: %1</translation>
    </message>
    <message>
        <source>Error: %1</source>
        <translation>Fout: %1</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Details</translation>
    </message>
    <message>
        <source>Close this message</source>
        <translation>Dit bericht sluiten</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopiëren</translation>
    </message>
</context>
<context>
    <name>hookdesk::MissingValueModel</name>
    <message>
        <source>Unknown</source>
        <translation>Onbekend</translation>
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
        <translation>Waarde</translation>
    </message>
</context>
<context>
    <name>hookdesk::MomentText</name>
    <message>
        <source>just now</source>
        <translation>zojuist</translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s) ago</source>
        <translation>
            <numerusform>%n minuut geleden</numerusform>
            <numerusform>%n minuten geleden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s) ago</source>
        <translation>
            <numerusform>%n uur geleden</numerusform>
            <numerusform>%n uur geleden</numerusform>
        </translation>
    </message>
    <message>
        <source>at %1</source>
        <comment>time</comment>
        <translation>om %1</translation>
    </message>
    <message>
        <source>tomorrow at %1</source>
        <comment>time</comment>
        <translation>morgen om %1</translation>
    </message>
    <message>
        <source>yesterday at %1</source>
        <comment>time</comment>
        <translation>gisteren om %1</translation>
    </message>
    <message>
        <source>on %1 at %2</source>
        <comment>date, time</comment>
        <translation>op %1 om %2</translation>
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
        <translation>niet begrepen: %1</translation>
    </message>
    <message>
        <source>Tribe sent no time, or not in a form that Hookdesk reads.</source>
        <translation>Tribe gaf geen tijd, of niet in een vorm die Hookdesk leest.</translation>
    </message>
    <message>
        <source>d MMM</source>
        <extracomment>A day without its year, as Qt writes dates.</extracomment>
        <translation>d MMM</translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <translation>d MMM yyyy</translation>
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
        <translation>Navigatie</translation>
    </message>
</context>
<context>
    <name>hookdesk::NavigationBadges</name>
    <message numerus="yes">
        <source>%n deactivated</source>
        <translation>
            <numerusform>%n gedeactiveerd</numerusform>
            <numerusform>%n gedeactiveerd</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n failed event(s)</source>
        <translation>
            <numerusform>%n mislukt event</numerusform>
            <numerusform>%n mislukte events</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hookdesk::NearestModel</name>
    <message>
        <source>%1: %2 of %3 failures, %4</source>
        <comment>webhook, range, limit, when it is switched off</comment>
        <translation>%1: %2 van %3 fouten, %4</translation>
    </message>
    <message>
        <source>Webhook with most failures</source>
        <translation>Webhook met de meeste fouten</translation>
    </message>
</context>
<context>
    <name>hookdesk::NearestPart</name>
    <message>
        <source>At risk from</source>
        <translation>Risico vanaf</translation>
    </message>
    <message>
        <source>failures</source>
        <comment>after a number</comment>
        <translation>fouten</translation>
    </message>
    <message>
        <source>Closest to deactivation</source>
        <translation>Het dichtst bij deactivering</translation>
    </message>
    <message>
        <source>of %1 failures in 24 hours</source>
        <translation>van %1 fouten in 24 uur</translation>
    </message>
</context>
<context>
    <name>hookdesk::NearestView</name>
    <message>
        <source>Closest to deactivation</source>
        <translation>Het dichtst bij deactivering</translation>
    </message>
</context>
<context>
    <name>hookdesk::NewWebhookDialog</name>
    <message>
        <source>&amp;Create</source>
        <translation>&amp;Aanmaken</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuleren</translation>
    </message>
    <message>
        <source>Choose from the list or type</source>
        <translation>Kies uit de lijst of typ</translation>
    </message>
    <message>
        <source>Stop waiting</source>
        <translation>Niet langer wachten</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Discard what you typed?</source>
        <translation>Invoer weggooien?</translation>
    </message>
    <message>
        <source>Nothing was created.</source>
        <translation>Er is niets aangemaakt.</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Weggooien</translation>
    </message>
    <message>
        <source>The webhook may have been created. Look in the list before you create it again.</source>
        <translation>De webhook kan zijn aangemaakt. Kijk in de lijst voordat je hem opnieuw aanmaakt.</translation>
    </message>
    <message>
        <source>Enter the entity type.</source>
        <translation>Vul het entiteitstype in.</translation>
    </message>
    <message>
        <source>Tribe uses other capitals. Choose it from the list.</source>
        <translation>Tribe gebruikt andere hoofdletters. Kies het uit de lijst.</translation>
    </message>
    <message>
        <source>Tribe may refuse this: the environment does not list this entity type.</source>
        <translation>Tribe kan dit weigeren: de omgeving vermeldt dit entiteitstype niet.</translation>
    </message>
    <message>
        <source>%1 already delivers to this URL. The endpoint would get each event twice.</source>
        <translation>%1 levert al af aan deze URL. Het endpoint zou elk event twee keer krijgen.</translation>
    </message>
    <message>
        <source>%1 Nothing was created. %2</source>
        <translation>%1 Er is niets aangemaakt. %2</translation>
    </message>
    <message>
        <source>%1 already delivers to nearly this URL. Only a final slash or dot differs.</source>
        <translation>%1 levert al af aan bijna deze URL. Alleen een schuine streep of punt aan het eind verschilt.</translation>
    </message>
    <message>
        <source>This is not a common type, and this environment&apos;s own types are unknown. Tribe may refuse it.</source>
        <translation>Dit is geen gangbaar type, en de eigen typen van deze omgeving zijn onbekend. Tribe kan het weigeren.</translation>
    </message>
</context>
<context>
    <name>hookdesk::NextTryLabel</name>
    <message>
        <source>Trying again…</source>
        <translation>Opnieuw proberen…</translation>
    </message>
    <message numerus="yes">
        <source>Next attempt in %n second(s)</source>
        <translation>
            <numerusform>Volgende poging over %n seconde</numerusform>
            <numerusform>Volgende poging over %n seconden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Next attempt in %n minute(s)</source>
        <translation>
            <numerusform>Volgende poging over %n minuut</numerusform>
            <numerusform>Volgende poging over %n minuten</numerusform>
        </translation>
    </message>
    <message>
        <source>Next attempt %1</source>
        <comment>tomorrow at 14:05</comment>
        <translation>Volgende poging %1</translation>
    </message>
</context>
<context>
    <name>hookdesk::OverviewPage</name>
    <message>
        <source>Read the log</source>
        <translation>Logboek lezen</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>Vernieuwen</translation>
    </message>
    <message numerus="yes">
        <source>Only the newest %Ln event(s) were read.</source>
        <translation>
            <numerusform>Alleen het nieuwste event is gelezen.</numerusform>
            <numerusform>Alleen de nieuwste %Ln events zijn gelezen.</numerusform>
        </translation>
    </message>
    <message>
        <source>No active webhook has failures.</source>
        <translation>Geen actieve webhook heeft fouten.</translation>
    </message>
</context>
<context>
    <name>hookdesk::OverviewStates</name>
    <message>
        <source>REST list</source>
        <translation>REST-lijst</translation>
    </message>
    <message>
        <source>OData list</source>
        <translation>OData-lijst</translation>
    </message>
    <message>
        <source>event log</source>
        <translation>eventlogboek</translation>
    </message>
    <message>
        <source>entity types</source>
        <translation>entiteitstypen</translation>
    </message>
    <message>
        <source>The webhooks could not be read again: %1</source>
        <comment>why</comment>
        <translation>De webhooks konden niet opnieuw worden gelezen: %1</translation>
    </message>
    <message>
        <source>Not all webhooks could be read: %1</source>
        <comment>why</comment>
        <translation>Niet alle webhooks konden worden gelezen: %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln webhook(s) could not be read.</source>
        <translation>
            <numerusform>%Ln webhook kon niet worden gelezen.</numerusform>
            <numerusform>%Ln webhooks konden niet worden gelezen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Loading webhooks…</source>
        <translation>Webhooks worden geladen…</translation>
    </message>
    <message>
        <source>Nothing found that needs attention</source>
        <translation>Niets gevonden dat aandacht nodig heeft</translation>
    </message>
    <message>
        <source>Some webhooks and events could not be read.</source>
        <translation>Sommige webhooks en events konden niet worden gelezen.</translation>
    </message>
    <message>
        <source>Nothing needs attention</source>
        <translation>Geen aandacht nodig</translation>
    </message>
    <message>
        <source>No webhook is at risk, and no events are waiting for you.</source>
        <translation>Geen webhook loopt risico en er wachten geen events op je.</translation>
    </message>
    <message>
        <source>The event log has not been read</source>
        <translation>Het eventlogboek is niet gelezen</translation>
    </message>
    <message>
        <source>Reading the event log…</source>
        <translation>Eventlogboek lezen…</translation>
    </message>
    <message>
        <source>Nothing failed in the last 24 hours</source>
        <translation>In de afgelopen 24 uur is niets mislukt</translation>
    </message>
    <message>
        <source>No known failures in the last 24 hours</source>
        <translation>Geen bekende fouten in de afgelopen 24 uur</translation>
    </message>
    <message>
        <source>Some events could not be read.</source>
        <translation>Sommige events konden niet worden gelezen.</translation>
    </message>
    <message>
        <source>This environment has no event log</source>
        <translation>Deze omgeving heeft geen eventlogboek</translation>
    </message>
    <message>
        <source>Failures are unknown. See the log in Tribe.</source>
        <translation>Fouten zijn onbekend. Zie het logboek in Tribe.</translation>
    </message>
    <message>
        <source>Not available here: %1</source>
        <comment>parts of the API</comment>
        <translation>Hier niet beschikbaar: %1</translation>
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
        <translation>De webhooks konden niet worden geladen</translation>
    </message>
    <message>
        <source>Loading webhooks…</source>
        <translation>Webhooks worden geladen…</translation>
    </message>
    <message>
        <source>The webhooks are not loaded yet</source>
        <translation>De webhooks zijn nog niet geladen</translation>
    </message>
    <message numerus="yes">
        <source>At least %Ln webhook(s) are deactivated</source>
        <translation>
            <numerusform>Minstens %Ln webhook is gedeactiveerd</numerusform>
            <numerusform>Minstens %Ln webhooks zijn gedeactiveerd</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Loading: %Ln webhook(s) so far</source>
        <translation>
            <numerusform>Laden: tot nu toe %Ln webhook</numerusform>
            <numerusform>Laden: tot nu toe %Ln webhooks</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Only %Ln webhook(s) read</source>
        <translation>
            <numerusform>Slechts %Ln webhook gelezen</numerusform>
            <numerusform>Slechts %Ln webhooks gelezen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of %1 webhook(s) were deactivated %2</source>
        <comment>all, moment</comment>
        <translation>
            <numerusform>%Ln van %1 webhooks was %2 gedeactiveerd</numerusform>
            <numerusform>%Ln van %1 webhooks waren %2 gedeactiveerd</numerusform>
        </translation>
    </message>
    <message>
        <source>No webhook was deactivated %1</source>
        <comment>moment</comment>
        <translation>Geen webhook was %1 gedeactiveerd</translation>
    </message>
    <message numerus="yes">
        <source>%Ln of %1 webhook(s) are deactivated</source>
        <comment>all</comment>
        <translation>
            <numerusform>%Ln van %1 webhooks is gedeactiveerd</numerusform>
            <numerusform>%Ln van %1 webhooks zijn gedeactiveerd</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of %1 webhook(s) are at risk</source>
        <comment>all</comment>
        <translation>
            <numerusform>%Ln van %1 webhooks loopt risico</numerusform>
            <numerusform>%Ln van %1 webhooks lopen risico</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of %1 webhook(s) have failed events</source>
        <comment>all</comment>
        <translation>
            <numerusform>%Ln van %1 webhooks heeft mislukte events</numerusform>
            <numerusform>%Ln van %1 webhooks hebben mislukte events</numerusform>
        </translation>
    </message>
    <message>
        <source>There are no webhooks yet</source>
        <translation>Er zijn nog geen webhooks</translation>
    </message>
    <message>
        <source>Nothing needs you</source>
        <translation>Alles in orde</translation>
    </message>
    <message>
        <source>No webhook found that needs you</source>
        <translation>Geen webhook gevonden die je nodig heeft</translation>
    </message>
</context>
<context>
    <name>hookdesk::PayloadEdit</name>
    <message>
        <source>Payload</source>
        <translation>Payload</translation>
    </message>
</context>
<context>
    <name>hookdesk::PayloadNotes</name>
    <message>
        <source>The payload is empty.</source>
        <translation>De payload is leeg.</translation>
    </message>
    <message>
        <source>This is an HTML page, not JSON. It is shown as text.</source>
        <translation>Dit is een HTML-pagina, geen JSON. Ze wordt als tekst getoond.</translation>
    </message>
    <message>
        <source>This is not valid JSON (byte %1). It is shown as text.</source>
        <translation>Dit is geen geldige JSON (byte %1). Het wordt als tekst getoond.</translation>
    </message>
    <message>
        <source>The payload is larger than 20 MiB. Only its beginning is kept, copied and saved.</source>
        <translation>De payload is groter dan 20 MiB. Alleen het begin wordt bewaard, gekopieerd en opgeslagen.</translation>
    </message>
    <message>
        <source>Reformatted. “Copy payload” and “Save” use the original.</source>
        <translation>Opnieuw opgemaakt. “Payload kopiëren” en “Opslaan” gebruiken het origineel.</translation>
    </message>
    <message>
        <source>Long lines are wrapped after %1 characters. “Copy” and “Save” use the original.</source>
        <translation>Lange regels worden na %1 tekens afgebroken. “Kopiëren” en “Opslaan” gebruiken het origineel.</translation>
    </message>
    <message>
        <source>Some bytes are not UTF-8. Each is shown and copied as �; “Save” keeps them.</source>
        <translation>Sommige bytes zijn geen UTF-8. Elk wordt getoond en gekopieerd als �; “Opslaan” behoudt ze.</translation>
    </message>
    <message>
        <source>NUL bytes are shown as ▯. “Save” keeps them.</source>
        <translation>NUL-bytes worden getoond als ▯. “Opslaan” behoudt ze.</translation>
    </message>
    <message>
        <source>Control characters are shown as ▯. “Copy” and “Save” keep them.</source>
        <translation>Stuurtekens worden getoond als ▯. “Kopiëren” en “Opslaan” behouden ze.</translation>
    </message>
    <message>
        <source>Characters that change the reading direction are shown as ▯. “Copy” and “Save” keep them.</source>
        <translation>Tekens die de leesrichting omkeren worden getoond als ▯. “Kopiëren” en “Opslaan” behouden ze.</translation>
    </message>
    <message>
        <source>Invisible characters (%1) are shown as ▯. “Copy” and “Save” keep them.</source>
        <translation>Onzichtbare tekens (%1) worden getoond als ▯. “Kopiëren” en “Opslaan” behouden ze.</translation>
    </message>
    <message>
        <source>Half a character pair (such as \ud83d) was received. The text shows it unchanged, the tree as �.</source>
        <translation>Er is een half tekenpaar (zoals \ud83d) ontvangen. De tekst toont het ongewijzigd, de boom als �.</translation>
    </message>
</context>
<context>
    <name>hookdesk::PayloadSearch</name>
    <message>
        <source>Previous match</source>
        <translation>Vorige vindplaats</translation>
    </message>
    <message>
        <source>Next match</source>
        <translation>Volgende vindplaats</translation>
    </message>
    <message>
        <source>Search in payload</source>
        <translation>Zoeken in de payload</translation>
    </message>
    <message>
        <source>Searching…</source>
        <translation>Zoeken…</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>Niet gevonden</translation>
    </message>
    <message numerus="yes">
        <source>%n match(es)</source>
        <translation>
            <numerusform>%n keer gevonden</numerusform>
            <numerusform>%n keer gevonden</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>match</comment>
        <translation>%1 van %2</translation>
    </message>
    <message>
        <source>%1 of more than %2</source>
        <comment>match</comment>
        <translation>%1 van meer dan %2</translation>
    </message>
</context>
<context>
    <name>hookdesk::PayloadTree</name>
    <message>
        <source>Payload as a tree</source>
        <translation>Payload als boom</translation>
    </message>
    <message>
        <source>Copy value</source>
        <translation>Waarde kopiëren</translation>
    </message>
    <message>
        <source>Copy path</source>
        <translation>Pad kopiëren</translation>
    </message>
</context>
<context>
    <name>hookdesk::PayloadView</name>
    <message>
        <source>About the payload</source>
        <translation>Over de payload</translation>
    </message>
    <message>
        <source>Formatted</source>
        <translation>Opgemaakt</translation>
    </message>
    <message>
        <source>One line per JSON field. Copies keep the original.</source>
        <translation>Eén regel per JSON-veld. Kopieën blijven origineel.</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Tekst</translation>
    </message>
    <message>
        <source>Only JSON can be shown as a tree.</source>
        <translation>Alleen JSON kan als boom worden getoond.</translation>
    </message>
    <message>
        <source>Tree</source>
        <translation>Boom</translation>
    </message>
    <message>
        <source>Log record</source>
        <translation>Logrecord</translation>
    </message>
    <message>
        <source>Copy payload</source>
        <translation>Payload kopiëren</translation>
    </message>
    <message>
        <source>Save payload as…</source>
        <translation>Payload opslaan als…</translation>
    </message>
    <message>
        <source>Loading the payload…</source>
        <translation>Payload laden…</translation>
    </message>
    <message>
        <source>Save payload</source>
        <translation>Payload opslaan</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle bestanden (*)</translation>
    </message>
    <message>
        <source>The payload could not be saved to %1. Choose another folder.</source>
        <translation>De payload kon niet worden opgeslagen in %1. Kies een andere map.</translation>
    </message>
    <message>
        <source>Payload saved to %1.</source>
        <translation>Payload opgeslagen in %1.</translation>
    </message>
</context>
<context>
    <name>hookdesk::PlainText</name>
    <message>
        <source>Unknown</source>
        <translation>Onbekend</translation>
    </message>
</context>
<context>
    <name>hookdesk::PreferencesDialog</name>
    <message>
        <source>System language</source>
        <translation>Taal van het systeem</translation>
    </message>
    <message>
        <source>Like the desktop</source>
        <translation>Zoals het bureaublad</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Licht</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Donker</translation>
    </message>
    <message>
        <source>Comfortable</source>
        <translation>Ruim</translation>
    </message>
    <message>
        <source>Compact</source>
        <translation>Compact</translation>
    </message>
    <message>
        <source>Local time</source>
        <translation>Lokale tijd</translation>
    </message>
    <message>
        <source>UTC</source>
        <translation>UTC</translation>
    </message>
    <message>
        <source>On request only</source>
        <translation>Alleen op verzoek</translation>
    </message>
    <message numerus="yes">
        <source>Every %n minute(s)</source>
        <translation>
            <numerusform>Elke %n minuut</numerusform>
            <numerusform>Elke %n minuten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Every %n second(s)</source>
        <translation>
            <numerusform>Elke %n seconde</numerusform>
            <numerusform>Elke %n seconden</numerusform>
        </translation>
    </message>
    <message>
        <source>For environments without their own interval.</source>
        <translation>Voor omgevingen zonder eigen interval.</translation>
    </message>
    <message numerus="yes">
        <source>The administrator of this computer allows %n second(s) at the least.</source>
        <translation>
            <numerusform>De beheerder van deze computer staat minstens %n seconde toe.</numerusform>
            <numerusform>De beheerder van deze computer staat minstens %n seconden toe.</numerusform>
        </translation>
    </message>
    <message>
        <source>The administrator of this computer does not allow keeping failed events.</source>
        <translation>De beheerder van deze computer staat niet toe dat mislukte events worden bewaard.</translation>
    </message>
    <message>
        <source>Without them, copies and comparisons only know whether a value changed. With them, anyone who can read your files can read the values.</source>
        <translation>Zonder weten kopieën en vergelijkingen alleen of een waarde is gewijzigd. Met kan iedereen die je bestanden kan lezen, de waarden lezen.</translation>
    </message>
    <message>
        <source>For all environments. OK deletes for good what is older or exceeds the limit.</source>
        <translation>Voor alle omgevingen. OK verwijdert voorgoed wat ouder is of de limiet overschrijdt.</translation>
    </message>
    <message>
        <source>You can undo both for some seconds. Hookdesk always asks in production and for several webhooks at once. It also asks for events of deactivated webhooks, and where an environment wants a typed word.</source>
        <translation>Beide kun je enkele seconden ongedaan maken. Hookdesk vraagt altijd in productie en bij meerdere webhooks tegelijk. Het vraagt ook bij events van gedeactiveerde webhooks, en waar een omgeving een woord laat typen.</translation>
    </message>
</context>
<context>
    <name>hookdesk::ReactivationDialog</name>
    <message>
        <source>Reactivate webhooks</source>
        <translation>Webhooks opnieuw activeren</translation>
    </message>
    <message>
        <source>Failures of %1</source>
        <translation>Fouten van %1</translation>
    </message>
    <message>
        <source>Send a &amp;test event…</source>
        <translation>Test&amp;event versturen…</translation>
    </message>
    <message>
        <source>Choose one webhook to send a test event.</source>
        <translation>Kies één webhook om een testevent te versturen.</translation>
    </message>
    <message>
        <source>&amp;Copy report</source>
        <translation>Rapport &amp;kopiëren</translation>
    </message>
    <message>
        <source>Retry &amp;failed events</source>
        <translation>&amp;Mislukte events opnieuw versturen</translation>
    </message>
    <message>
        <source>Reactivate</source>
        <translation>Opnieuw activeren</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuleren</translation>
    </message>
    <message numerus="yes">
        <source>Reactivate %n webhook(s) in %1?</source>
        <translation>
            <numerusform>%n webhook in %1 opnieuw activeren?</numerusform>
            <numerusform>%n webhooks in %1 opnieuw activeren?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n selected webhook(s) already active.</source>
        <translation>
            <numerusform>%n geselecteerde webhook is al actief.</numerusform>
            <numerusform>%n geselecteerde webhooks zijn al actief.</numerusform>
        </translation>
    </message>
    <message>
        <source>Endpoint: %1</source>
        <translation>Endpoint: %1</translation>
    </message>
    <message>
        <source>First failure: %1</source>
        <translation>Eerste fout: %1</translation>
    </message>
    <message>
        <source>Last failure: %1 (%2)</source>
        <translation>Laatste fout: %1 (%2)</translation>
    </message>
    <message>
        <source>Failures are unknown: this environment has no event log.</source>
        <translation>Fouten zijn onbekend: deze omgeving heeft geen eventlogboek.</translation>
    </message>
    <message>
        <source>The event log has no failures of this webhook.</source>
        <translation>Het eventlogboek heeft geen fouten van deze webhook.</translation>
    </message>
    <message>
        <source>Failures in the last 24 hours: %1 to %2 of %3</source>
        <translation>Fouten in de afgelopen 24 uur: %1 tot %2 van %3</translation>
    </message>
    <message>
        <source>Test event at %1</source>
        <translation>Testevent om %1</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Sluiten</translation>
    </message>
    <message>
        <source>%1: not reactivated. %2 %3</source>
        <translation>%1: niet opnieuw geactiveerd. %2 %3</translation>
    </message>
    <message>
        <source>Reactivation at %1</source>
        <translation>Opnieuw geactiveerd om %1</translation>
    </message>
    <message numerus="yes">
        <source>Retry %n &amp;failed event(s)</source>
        <translation>
            <numerusform>%n &amp;mislukt event opnieuw versturen</numerusform>
            <numerusform>%n &amp;mislukte events opnieuw versturen</numerusform>
        </translation>
    </message>
    <message>
        <source>Retry at %1</source>
        <translation>Opnieuw versturen om %1</translation>
    </message>
    <message>
        <source>Tribe refuses retries for a deactivated webhook. Reactivate it first.</source>
        <translation>Tribe weigert opnieuw versturen voor een gedeactiveerde webhook. Activeer die eerst opnieuw.</translation>
    </message>
    <message>
        <source>Tribe deactivates a webhook after 100 failures in 24 hours, so check the endpoints first. You can skip each step.</source>
        <translation>Tribe deactiveert een webhook na 100 fouten in 24 uur; controleer dus eerst de endpoints. Je kunt elke stap overslaan.</translation>
    </message>
    <message>
        <source>The loaded part of the event log has no failures of this webhook.</source>
        <translation>Het geladen deel van het eventlogboek heeft geen fouten van deze webhook.</translation>
    </message>
    <message>
        <source>Not all events are loaded: more may have failed.</source>
        <translation>Niet alle events zijn geladen: er kunnen er meer zijn mislukt.</translation>
    </message>
    <message numerus="yes">
        <source>%n event(s) no longer in the log, not retried.</source>
        <translation>
            <numerusform>%n event staat niet meer in het logboek en wordt niet opnieuw verstuurd.</numerusform>
            <numerusform>%n events staan niet meer in het logboek en worden niet opnieuw verstuurd.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing to retry: the events are no longer in the log.</source>
        <translation>Niets opnieuw te versturen: de events staan niet meer in het logboek.</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Wat er gebeurde</translation>
    </message>
    <message>
        <source>Check endpoint</source>
        <translation>Endpoint controleren</translation>
    </message>
    <message>
        <source>Send test event</source>
        <translation>Testevent versturen</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>Opnieuw versturen</translation>
    </message>
    <message>
        <source>Webhooks to reactivate</source>
        <translation>Opnieuw te activeren webhooks</translation>
    </message>
    <message>
        <source>Check &amp;endpoint</source>
        <translation>Endpoint &amp;controleren</translation>
    </message>
    <message>
        <source>Check the endpoint of “%1”</source>
        <translation>Endpoint van “%1” controleren</translation>
    </message>
    <message>
        <source>Reactivating “%1”…</source>
        <translation>“%1” opnieuw activeren…</translation>
    </message>
    <message numerus="yes">
        <source>Reactivating %n webhook(s)…</source>
        <translation>
            <numerusform>%n webhook opnieuw activeren…</numerusform>
            <numerusform>%n webhooks opnieuw activeren…</numerusform>
        </translation>
    </message>
    <message>
        <source>Reactivate “%1” in %2?</source>
        <comment>webhook, environment</comment>
        <translation>“%1” in %2 opnieuw activeren?</translation>
    </message>
    <message>
        <source>Tribe deactivates a webhook after 100 failures in 24 hours, so check the endpoint first. You can skip each step.</source>
        <translation>Tribe deactiveert een webhook na 100 fouten in 24 uur; controleer dus eerst het endpoint. Je kunt elke stap overslaan.</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>Controleren…</translation>
    </message>
    <message>
        <source>Sends a request that changes nothing.</source>
        <translation>Stuurt een verzoek dat niets wijzigt.</translation>
    </message>
    <message>
        <source>Not checked.</source>
        <translation>Niet gecontroleerd.</translation>
    </message>
    <message>
        <source>Sends an event that is marked as a test.</source>
        <translation>Stuurt een event dat als test is gemarkeerd.</translation>
    </message>
    <message>
        <source>Not sent.</source>
        <translation>Niet verstuurd.</translation>
    </message>
    <message>
        <source>Activates it and verifies the result.</source>
        <translation>Activeert hem en controleert het resultaat.</translation>
    </message>
    <message>
        <source>Activates them and verifies the result.</source>
        <translation>Activeert ze en controleert het resultaat.</translation>
    </message>
    <message numerus="yes">
        <source>%n failed event(s) to retry.</source>
        <translation>
            <numerusform>%n mislukt event opnieuw te versturen.</numerusform>
            <numerusform>%n mislukte events opnieuw te versturen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing to retry.</source>
        <translation>Niets om opnieuw te versturen.</translation>
    </message>
    <message>
        <source>Check of %1 (%2) at %3</source>
        <comment>webhooks, address, time</comment>
        <translation>Controle van %1 (%2) om %3</translation>
    </message>
    <message>
        <source>%1: active (verified)</source>
        <translation>%1: actief (gecontroleerd)</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>webhooks, address</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message numerus="yes">
        <source>%n delivery(s) failed: %1</source>
        <translation>
            <numerusform>%n aflevering mislukt: %1</numerusform>
            <numerusform>%n afleveringen mislukt: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>All %1 endpoints answer.</source>
        <translation>Alle %1 endpoints antwoorden.</translation>
    </message>
    <message>
        <source>%1 of %2 endpoints answer.</source>
        <translation>%1 van %2 endpoints antwoorden.</translation>
    </message>
    <message>
        <source>Reactivating…</source>
        <translation>Opnieuw activeren…</translation>
    </message>
    <message>
        <source>Reactivating… %1 of %2 done</source>
        <comment>done, all</comment>
        <translation>Opnieuw activeren… %1 van %2 gedaan</translation>
    </message>
    <message>
        <source>Active (verified)</source>
        <translation>Actief (gecontroleerd)</translation>
    </message>
    <message>
        <source>All %1 are active (verified)</source>
        <translation>Alle %1 zijn actief (gecontroleerd)</translation>
    </message>
    <message>
        <source>%1 of %2 are active (verified)</source>
        <translation>%1 van %2 zijn actief (gecontroleerd)</translation>
    </message>
    <message>
        <source>“%1” is active again</source>
        <translation>“%1” is weer actief</translation>
    </message>
    <message>
        <source>“%1” was not reactivated</source>
        <translation>“%1” is niet opnieuw geactiveerd</translation>
    </message>
    <message numerus="yes">
        <source>%n webhook(s) are active again</source>
        <translation>
            <numerusform>%n webhook is weer actief</numerusform>
            <numerusform>%n webhooks zijn weer actief</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 webhooks are active again</source>
        <translation>%1 van %2 webhooks zijn weer actief</translation>
    </message>
    <message>
        <source>%1: not reactivated.</source>
        <translation>%1: niet opnieuw geactiveerd.</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Ongedaan maken</translation>
    </message>
    <message>
        <source>The endpoint failed the check: the events may fail again.</source>
        <translation>Het endpoint kwam niet door de controle: de events kunnen opnieuw mislukken.</translation>
    </message>
    <message>
        <source>The endpoint failed the check: Tribe may soon deactivate it again.</source>
        <translation>Het endpoint kwam niet door de controle: Tribe deactiveert de webhook misschien snel weer.</translation>
    </message>
    <message>
        <source>Stopped after too many failures. Repair the endpoint first; the events wait under “Failed events”.</source>
        <translation>Gestopt na te veel fouten. Herstel eerst het endpoint; de events wachten bij “Mislukte events”.</translation>
    </message>
    <message>
        <source>Open Tribe</source>
        <translation>Tribe openen</translation>
    </message>
    <message>
        <source>The API of this environment cannot change webhooks. Reactivate in Tribe, then refresh the list here.</source>
        <translation>De API van deze omgeving kan webhooks niet wijzigen. Activeer de webhook opnieuw in Tribe en ververs daarna de lijst hier.</translation>
    </message>
</context>
<context>
    <name>hookdesk::ReactivationModel</name>
    <message>
        <source>Active (verified)</source>
        <translation>Actief (gecontroleerd)</translation>
    </message>
    <message>
        <source>Webhook</source>
        <translation>Webhook</translation>
    </message>
    <message>
        <source>Deliveries failed with</source>
        <translation>Afleveringen mislukt met</translation>
    </message>
    <message>
        <source>Check endpoint</source>
        <translation>Endpoint controleren</translation>
    </message>
    <message>
        <source>Reactivate</source>
        <translation>Opnieuw activeren</translation>
    </message>
</context>
<context>
    <name>hookdesk::ReceiverPane</name>
    <message>
        <source>Start the address with http:// or https://.</source>
        <translation>Begin het adres met http:// of https://.</translation>
    </message>
    <message>
        <source>Remove user name and password from the address.</source>
        <translation>Haal gebruikersnaam en wachtwoord uit het adres.</translation>
    </message>
    <message>
        <source>This is the receiver itself. Enter another address.</source>
        <translation>Dit is de ontvanger zelf. Vul een ander adres in.</translation>
    </message>
    <message>
        <source>Another program uses port %1. Choose another port.</source>
        <translation>Een ander programma gebruikt poort %1. Kies een andere poort.</translation>
    </message>
    <message>
        <source>Port %1 is reserved for the system. Choose a port above 1023.</source>
        <translation>Poort %1 is gereserveerd voor het systeem. Kies een poort boven 1023.</translation>
    </message>
    <message>
        <source>The receiver cannot use port %1. Choose another port.</source>
        <translation>De ontvanger kan poort %1 niet gebruiken. Kies een andere poort.</translation>
    </message>
    <message>
        <source>Port of the receiver</source>
        <translation>Poort van de ontvanger</translation>
    </message>
    <message>
        <source>Status of the answer</source>
        <translation>Status van het antwoord</translation>
    </message>
    <message>
        <source>Delay of the answer</source>
        <translation>Vertraging van het antwoord</translation>
    </message>
    <message>
        <source>Return the &amp;target&apos;s answer</source>
        <translation>An&amp;twoord van het doel teruggeven</translation>
    </message>
    <message>
        <source>&amp;Bind a sandbox webhook</source>
        <translation>Sandboxwebhook &amp;koppelen</translation>
    </message>
    <message>
        <source>Change a sandbox &amp;record</source>
        <translation>Sandbox&amp;record wijzigen</translation>
    </message>
    <message>
        <source>Received request</source>
        <translation>Ontvangen verzoek</translation>
    </message>
    <message>
        <source>Check in &amp;detail</source>
        <translation>&amp;In detail controleren</translation>
    </message>
    <message>
        <source>C&amp;lear the list</source>
        <translation>Li&amp;jst wissen</translation>
    </message>
    <message>
        <source>any free port</source>
        <translation>een vrije poort</translation>
    </message>
    <message>
        <source>Address of the receiver</source>
        <translation>Adres van de ontvanger</translation>
    </message>
    <message>
        <source>The receiver is off</source>
        <translation>De ontvanger staat uit</translation>
    </message>
    <message>
        <source> s</source>
        <comment>seconds</comment>
        <translation> s</translation>
    </message>
    <message>
        <source>Pass deliveries on to</source>
        <translation>Afleveringen doorsturen naar</translation>
    </message>
    <message>
        <source>Secret for deliveries</source>
        <translation>Geheim voor afleveringen</translation>
    </message>
    <message>
        <source>For webhooks with unknown secret</source>
        <translation>Voor webhooks met onbekend geheim</translation>
    </message>
    <message>
        <source>Received deliveries</source>
        <translation>Ontvangen afleveringen</translation>
    </message>
    <message>
        <source>Select a delivery</source>
        <translation>Selecteer een aflevering</translation>
    </message>
    <message>
        <source>&amp;Port</source>
        <translation>&amp;Poort</translation>
    </message>
    <message>
        <source>Answer with stat&amp;us</source>
        <translation>Antwoorden met stat&amp;us</translation>
    </message>
    <message>
        <source>&amp;after</source>
        <translation>n&amp;a</translation>
    </message>
    <message>
        <source>Pass &amp;on to</source>
        <translation>&amp;Doorsturen naar</translation>
    </message>
    <message>
        <source>Check with se&amp;cret</source>
        <translation>&amp;Controleren met geheim</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>&amp;Stoppen</translation>
    </message>
    <message>
        <source>&amp;Start receiving</source>
        <translation>Ontvangst &amp;starten</translation>
    </message>
    <message>
        <source>Start the receiver first.</source>
        <translation>Start eerst de ontvanger.</translation>
    </message>
    <message>
        <source>Live receiver</source>
        <translation>Live-ontvanger</translation>
    </message>
    <message>
        <source>A sandbox webhook now delivers each change of an organization here.</source>
        <translation>Een sandboxwebhook levert nu elke wijziging van een organisatie hier af.</translation>
    </message>
    <message>
        <source>Use an address on this computer, such as http://localhost:3000/hook. Deliveries may contain personal data.</source>
        <translation>Gebruik een adres op deze computer, zoals http://localhost:3000/hook. Afleveringen kunnen persoonsgegevens bevatten.</translation>
    </message>
    <message>
        <source>The receiver only takes deliveries on this computer. For real ones, set up a tunnel from a public https address to the address above. Use the public address in a webhook of a test environment.</source>
        <translation>De ontvanger neemt alleen afleveringen op deze computer aan. Zet voor echte een tunnel op van een openbaar https-adres naar het adres hierboven. Gebruik het openbare adres in een webhook van een testomgeving.</translation>
    </message>
    <message>
        <source>Waiting for deliveries</source>
        <translation>Wacht op afleveringen</translation>
    </message>
    <message>
        <source>No deliveries yet</source>
        <translation>Nog geen afleveringen</translation>
    </message>
</context>
<context>
    <name>hookdesk::RecordDialog</name>
    <message>
        <source>Try again</source>
        <translation>Opnieuw proberen</translation>
    </message>
    <message>
        <source>Record %1</source>
        <translation>Record %1</translation>
    </message>
    <message>
        <source>Fields</source>
        <translation>Velden</translation>
    </message>
    <message>
        <source>Copy value</source>
        <translation>Waarde kopiëren</translation>
    </message>
    <message>
        <source>%1, current record</source>
        <comment>entity type</comment>
        <translation>%1, huidig record</translation>
    </message>
    <message>
        <source>Loading the record…</source>
        <translation>Record laden…</translation>
    </message>
    <message>
        <source>Record not found</source>
        <translation>Record niet gevonden</translation>
    </message>
    <message>
        <source>It may have been deleted, or the API does not offer this entity type. Look in Tribe.</source>
        <translation>Het kan zijn verwijderd, of de API biedt dit entiteitstype niet. Kijk in Tribe.</translation>
    </message>
</context>
<context>
    <name>hookdesk::RecordFieldModel</name>
    <message>
        <source>Field</source>
        <translation>Veld</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Waarde</translation>
    </message>
</context>
<context>
    <name>hookdesk::RecordTableView</name>
    <message>
        <source>Reset columns</source>
        <translation>Kolommen herstellen</translation>
    </message>
</context>
<context>
    <name>hookdesk::RecordView</name>
    <message>
        <source>Show secret values</source>
        <translation>Geheime waarden tonen</translation>
    </message>
    <message>
        <source>Record in the REST list</source>
        <translation>Record uit de REST-lijst</translation>
    </message>
    <message>
        <source>Record in the OData list</source>
        <translation>Record uit de OData-lijst</translation>
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
        <translation>&amp;Vergeten</translation>
    </message>
    <message>
        <source>Re&amp;member</source>
        <translation>On&amp;thouden</translation>
    </message>
    <message>
        <source>Remove this secret from the keyring.</source>
        <translation>Haalt dit geheim uit de sleutelbos.</translation>
    </message>
    <message>
        <source>Keep this secret in the keyring.</source>
        <translation>Bewaart dit geheim in de sleutelbos.</translation>
    </message>
    <message>
        <source>Only possible when the body names a webhook of this environment.</source>
        <translation>Kan alleen als de body een webhook van deze omgeving noemt.</translation>
    </message>
</context>
<context>
    <name>hookdesk::ResumeOffer</name>
    <message numerus="yes">
        <source>%n sent.</source>
        <translation>
            <numerusform>%n verstuurd.</numerusform>
            <numerusform>%n verstuurd.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not sent yet.</source>
        <translation>
            <numerusform>%n nog niet verstuurd.</numerusform>
            <numerusform>%n nog niet verstuurd.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n perhaps sent, checked first.</source>
        <translation>
            <numerusform>%n misschien verstuurd, eerst gecontroleerd.</numerusform>
            <numerusform>%n misschien verstuurd, eerst gecontroleerd.</numerusform>
        </translation>
    </message>
    <message>
        <source>Resume the retry</source>
        <translation>Opnieuw versturen hervatten</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Weggooien</translation>
    </message>
    <message>
        <source>Sends nothing more. The events stay in Tribe&apos;s log</source>
        <translation>Verstuurt niets meer. De events blijven in het logboek van Tribe</translation>
    </message>
    <message numerus="yes">
        <source>A retry of %n event(s) was interrupted (started: %1). %2</source>
        <translation>
            <numerusform>Het opnieuw versturen van %n event is onderbroken (gestart: %1). %2</numerusform>
            <numerusform>Het opnieuw versturen van %n events is onderbroken (gestart: %1). %2</numerusform>
        </translation>
    </message>
    <message>
        <source>Another Hookdesk resumed this retry.</source>
        <translation>Een andere Hookdesk heeft dit hervat.</translation>
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
        <translation>grens bereikt</translation>
    </message>
    <message>
        <source>at any moment</source>
        <translation>elk moment</translation>
    </message>
    <message>
        <source>not today</source>
        <translation>niet vandaag</translation>
    </message>
    <message>
        <source>about %1 today</source>
        <comment>time</comment>
        <translation>vandaag omstreeks %1</translation>
    </message>
    <message>
        <source>about %1 tomorrow</source>
        <comment>time</comment>
        <translation>morgen omstreeks %1</translation>
    </message>
    <message>
        <source>may be deactivated at any moment</source>
        <translation>kan elk moment worden gedeactiveerd</translation>
    </message>
    <message>
        <source>stays active at this rate</source>
        <translation>blijft in dit tempo actief</translation>
    </message>
    <message>
        <source>may be deactivated about %1</source>
        <comment>time</comment>
        <translation>kan omstreeks %1 worden gedeactiveerd</translation>
    </message>
    <message>
        <source>may be deactivated about %1 tomorrow</source>
        <comment>time</comment>
        <translation>kan morgen omstreeks %1 worden gedeactiveerd</translation>
    </message>
</context>
<context>
    <name>hookdesk::SavedEventFilters</name>
    <message>
        <source>Saved filters</source>
        <translation>Opgeslagen filters</translation>
    </message>
    <message>
        <source>Save this filter…</source>
        <translation>Dit filter opslaan…</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Verwijderen</translation>
    </message>
    <message>
        <source>Save this filter</source>
        <translation>Dit filter opslaan</translation>
    </message>
    <message>
        <source>Name (an existing one is replaced):</source>
        <translation>Naam (een bestaande wordt vervangen):</translation>
    </message>
</context>
<context>
    <name>hookdesk::SessionView</name>
    <message>
        <source>Overview</source>
        <translation>Overzicht</translation>
    </message>
    <message>
        <source>Webhooks</source>
        <translation>Webhooks</translation>
    </message>
    <message>
        <source>Failed events</source>
        <translation>Mislukte events</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>Activiteit</translation>
    </message>
    <message>
        <source>Signature checker</source>
        <translation>Handtekeningcontrole</translation>
    </message>
    <message>
        <source>Guide</source>
        <translation>Gids</translation>
    </message>
    <message>
        <source>API check</source>
        <translation>API-controle</translation>
    </message>
</context>
<context>
    <name>hookdesk::ShortfallText</name>
    <message>
        <source>%1 of %2</source>
        <comment>read, all</comment>
        <translation>%1 van %2</translation>
    </message>
    <message>
        <source>%1 read: the server stopped too early.</source>
        <translation>%1 gelezen: de server stopte te vroeg.</translation>
    </message>
    <message>
        <source>%1 read: the server repeats the same page.</source>
        <translation>%1 gelezen: de server herhaalt dezelfde pagina.</translation>
    </message>
    <message>
        <source>%1 read: the next page is on another server.</source>
        <translation>%1 gelezen: de volgende pagina staat op een andere server.</translation>
    </message>
    <message>
        <source>%1 read: the next page leads back.</source>
        <translation>%1 gelezen: de volgende pagina leidt terug.</translation>
    </message>
    <message>
        <source>%1 read: the list kept changing.</source>
        <translation>%1 gelezen: de lijst bleef veranderen.</translation>
    </message>
    <message>
        <source>%1 read, some without an id.</source>
        <translation>%1 gelezen, sommige zonder id.</translation>
    </message>
    <message>
        <source>%1 read: the next page failed.</source>
        <translation>%1 gelezen: de volgende pagina mislukte.</translation>
    </message>
</context>
<context>
    <name>hookdesk::ShownBulkJob</name>
    <message>
        <source>%1: failed. %2 %3</source>
        <translation>%1: mislukt. %2 %3</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a job and its state</comment>
        <translation>%1: %2</translation>
    </message>
    <message numerus="yes">
        <source>Reactivate %n webhook(s)</source>
        <translation>
            <numerusform>%n webhook opnieuw activeren</numerusform>
            <numerusform>%n webhooks opnieuw activeren</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Delete %n webhook(s)</source>
        <translation>
            <numerusform>%n webhook verwijderen</numerusform>
            <numerusform>%n webhooks verwijderen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n second(s) left to undo</source>
        <translation>
            <numerusform>nog %n seconde om ongedaan te maken</numerusform>
            <numerusform>nog %n seconden om ongedaan te maken</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 done</source>
        <translation>%1 van %2 klaar</translation>
    </message>
    <message>
        <source>stopping</source>
        <translation>wordt gestopt</translation>
    </message>
    <message>
        <source>undone, nothing sent</source>
        <translation>ongedaan gemaakt, niets verstuurd</translation>
    </message>
    <message>
        <source>done</source>
        <translation>klaar</translation>
    </message>
    <message numerus="yes">
        <source>%n done</source>
        <translation>
            <numerusform>%n klaar</numerusform>
            <numerusform>%n klaar</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n failed</source>
        <translation>
            <numerusform>%n mislukt</numerusform>
            <numerusform>%n mislukt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not started</source>
        <translation>
            <numerusform>%n niet gestart</numerusform>
            <numerusform>%n niet gestart</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: waiting</source>
        <translation>%1: wacht</translation>
    </message>
    <message>
        <source>%1: running</source>
        <translation>%1: bezig</translation>
    </message>
    <message>
        <source>%1: done</source>
        <translation>%1: klaar</translation>
    </message>
    <message>
        <source>%1: not started</source>
        <translation>%1: niet gestart</translation>
    </message>
    <message>
        <source>Delete now</source>
        <translation>Nu verwijderen</translation>
    </message>
    <message numerus="yes">
        <source>Create %n webhook(s)</source>
        <translation>
            <numerusform>%n webhook aanmaken</numerusform>
            <numerusform>%n webhooks aanmaken</numerusform>
        </translation>
    </message>
    <message>
        <source>%1. Tribe gave new names.</source>
        <comment>what came of a job</comment>
        <translation>%1. Tribe gaf nieuwe namen.</translation>
    </message>
</context>
<context>
    <name>hookdesk::ShownRetryJob</name>
    <message>
        <source>failed again</source>
        <translation>opnieuw mislukt</translation>
    </message>
    <message>
        <source>failed again (%1)</source>
        <translation>opnieuw mislukt (%1)</translation>
    </message>
    <message>
        <source>refused. %1 %2</source>
        <translation>geweigerd. %1 %2</translation>
    </message>
    <message>
        <source>not sent yet</source>
        <translation>nog niet verstuurd</translation>
    </message>
    <message>
        <source>being sent</source>
        <translation>wordt verstuurd</translation>
    </message>
    <message>
        <source>sent, awaiting result</source>
        <translation>verstuurd, wacht op resultaat</translation>
    </message>
    <message>
        <source>delivered</source>
        <translation>afgeleverd</translation>
    </message>
    <message>
        <source>already delivered</source>
        <translation>al afgeleverd</translation>
    </message>
    <message>
        <source>skipped</source>
        <translation>overgeslagen</translation>
    </message>
    <message>
        <source>not sent</source>
        <translation>niet verstuurd</translation>
    </message>
    <message>
        <source>perhaps sent, no answer</source>
        <translation>misschien verstuurd, geen antwoord</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a job and its state</comment>
        <translation>%1: %2</translation>
    </message>
    <message numerus="yes">
        <source>Retry %n event(s)</source>
        <translation>
            <numerusform>%n event opnieuw versturen</numerusform>
            <numerusform>%n events opnieuw versturen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n second(s) left to undo</source>
        <translation>
            <numerusform>nog %n seconde om ongedaan te maken</numerusform>
            <numerusform>nog %n seconden om ongedaan te maken</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 sent</source>
        <translation>%1 van %2 verstuurd</translation>
    </message>
    <message>
        <source>paused, %1 of %2 sent</source>
        <translation>gepauzeerd, %1 van %2 verstuurd</translation>
    </message>
    <message>
        <source>all sent, awaiting results</source>
        <translation>alles verstuurd, wacht op resultaten</translation>
    </message>
    <message>
        <source>undone, nothing sent</source>
        <translation>ongedaan gemaakt, niets verstuurd</translation>
    </message>
    <message numerus="yes">
        <source>%n delivered</source>
        <translation>
            <numerusform>%n afgeleverd</numerusform>
            <numerusform>%n afgeleverd</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n failed</source>
        <translation>
            <numerusform>%n mislukt</numerusform>
            <numerusform>%n mislukt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n without result</source>
        <translation>
            <numerusform>%n zonder resultaat</numerusform>
            <numerusform>%n zonder resultaat</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n perhaps sent</source>
        <translation>
            <numerusform>%n misschien verstuurd</numerusform>
            <numerusform>%n misschien verstuurd</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n skipped</source>
        <translation>
            <numerusform>%n overgeslagen</numerusform>
            <numerusform>%n overgeslagen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not sent</source>
        <translation>
            <numerusform>%n niet verstuurd</numerusform>
            <numerusform>%n niet verstuurd</numerusform>
        </translation>
    </message>
    <message>
        <source>Stopped after too many failures: %1.</source>
        <translation>Gestopt na te veel fouten: %1.</translation>
    </message>
    <message>
        <source>This retry cannot be resumed after a crash. %1</source>
        <translation>Opnieuw versturen is na een crash niet te hervatten. %1</translation>
    </message>
    <message>
        <source>%1, event %2: %3</source>
        <extracomment>%1 is a webhook, %2 the id of an event, %3 what became of it.</extracomment>
        <translation>%1, event %2: %3</translation>
    </message>
    <message>
        <source>Send now</source>
        <translation>Nu versturen</translation>
    </message>
</context>
<context>
    <name>hookdesk::SignatureForm</name>
    <message>
        <source>no line breaks</source>
        <translation>geen regeleinden</translation>
    </message>
    <message>
        <source>LF line endings</source>
        <translation>LF-regeleinden</translation>
    </message>
    <message>
        <source>CRLF line endings</source>
        <translation>CRLF-regeleinden</translation>
    </message>
    <message>
        <source>mixed line endings</source>
        <translation>gemengde regeleinden</translation>
    </message>
    <message>
        <source>Starts with a byte order mark.</source>
        <translation>Begint met een byte order mark.</translation>
    </message>
    <message>
        <source>Not UTF-8 text: it cannot be edited here.</source>
        <translation>Geen UTF-8-tekst: hier niet te bewerken.</translation>
    </message>
    <message>
        <source>Only the beginning is shown; everything is checked.</source>
        <translation>Alleen het begin wordt getoond; alles wordt gecontroleerd.</translation>
    </message>
    <message>
        <source>Half characters (lone surrogates) were replaced.</source>
        <translation>Halve tekens (losse surrogaten) zijn vervangen.</translation>
    </message>
    <message>
        <source>Raw request</source>
        <translation>Ruw verzoek</translation>
    </message>
    <message>
        <source>Request body</source>
        <translation>Body van het verzoek</translation>
    </message>
    <message>
        <source>Notes on the raw request</source>
        <translation>Opmerkingen bij het ruwe verzoek</translation>
    </message>
    <message>
        <source>&amp;Load body from file…</source>
        <translation>Body &amp;uit bestand laden…</translation>
    </message>
    <message>
        <source>&amp;Check</source>
        <translation>&amp;Controleren</translation>
    </message>
    <message>
        <source>Paste an HTTP request, a curl command or the headers</source>
        <translation>Plak een HTTP-verzoek, een curl-opdracht of de headers</translation>
    </message>
    <message>
        <source>The body exactly as received</source>
        <translation>De body precies zoals ontvangen</translation>
    </message>
    <message>
        <source>Webhook secret</source>
        <translation>Webhookgeheim</translation>
    </message>
    <message>
        <source>Received signature</source>
        <translation>Ontvangen handtekening</translation>
    </message>
    <message>
        <source>88 characters, from a header of the request</source>
        <translation>88 tekens, uit een header van het verzoek</translation>
    </message>
    <message>
        <source>Show the secret</source>
        <translation>Geheim tonen</translation>
    </message>
    <message>
        <source>%1 cannot be read, or is larger than %2. Choose another file.</source>
        <translation>%1 kan niet worden gelezen of is groter dan %2. Kies een ander bestand.</translation>
    </message>
    <message>
        <source>Show &amp;invisible characters</source>
        <translation>Onz&amp;ichtbare tekens tonen</translation>
    </message>
    <message>
        <source>Request &amp;body</source>
        <translation>Bod&amp;y van het verzoek</translation>
    </message>
    <message>
        <source>Webhook &amp;secret</source>
        <translation>Webhook&amp;geheim</translation>
    </message>
    <message>
        <source>&amp;Received signature</source>
        <translation>&amp;Ontvangen handtekening</translation>
    </message>
    <message>
        <source>Raw re&amp;quest</source>
        <translation>&amp;Ruw verzoek</translation>
    </message>
    <message>
        <source>Clear &amp;all</source>
        <translation>&amp;Alles wissen</translation>
    </message>
    <message>
        <source>Load the body from a file</source>
        <translation>De body uit een bestand laden</translation>
    </message>
    <message numerus="yes">
        <source>%n byte(s)</source>
        <translation>
            <numerusform>%n byte</numerusform>
            <numerusform>%n bytes</numerusform>
        </translation>
    </message>
    <message>
        <source>Loaded from %1.</source>
        <translation>Geladen uit %1.</translation>
    </message>
    <message>
        <source>The body names the webhook %1. Copy its secret from Tribe.</source>
        <translation>De body noemt de webhook %1. Kopieer het geheim uit Tribe.</translation>
    </message>
    <message>
        <source>The body names the webhook %1. Its secret is known.</source>
        <translation>De body noemt de webhook %1. Het geheim is bekend.</translation>
    </message>
    <message>
        <source>The body names a webhook of another environment: %1</source>
        <translation>De body noemt een webhook van een andere omgeving: %1</translation>
    </message>
    <message numerus="yes">
        <source>From %1; %n possible header(s), all checked.</source>
        <translation>
            <numerusform>Uit %1, de enige mogelijke header.</numerusform>
            <numerusform>Uit %1; %n mogelijke headers, alle gecontroleerd.</numerusform>
        </translation>
    </message>
    <message>
        <source>Editing changed its mixed line endings or separators to LF.</source>
        <translation>Door bewerken zijn gemengde regeleinden of scheidingstekens LF geworden.</translation>
    </message>
    <message>
        <source>UTF-16, as Windows editors save it. Tribe sends UTF-8.</source>
        <translation>UTF-16, zoals Windows-editors opslaan. Tribe verstuurt UTF-8.</translation>
    </message>
    <message>
        <source>Hidden: %1.</source>
        <comment>hidden characters and where they are</comment>
        <translation>Verborgen: %1.</translation>
    </message>
    <message>
        <source>&amp;Use the known secret</source>
        <translation>Het bekende geheim gebr&amp;uiken</translation>
    </message>
</context>
<context>
    <name>hookdesk::SignaturePage</name>
    <message>
        <source>Details of the finding</source>
        <translation>Details van de bevinding</translation>
    </message>
    <message>
        <source>Copy re&amp;port</source>
        <translation>Rapport &amp;kopiëren</translation>
    </message>
    <message>
        <source>With the bod&amp;y</source>
        <translation>&amp;Met de body</translation>
    </message>
    <message>
        <source>Check a request</source>
        <translation>Verzoek controleren</translation>
    </message>
    <message>
        <source>Receive</source>
        <translation>Ontvangen</translation>
    </message>
    <message>
        <source>Receiver code</source>
        <translation>Ontvangercode</translation>
    </message>
    <message>
        <source>Copy the report of the signature check</source>
        <translation>Rapport van de handtekeningcontrole kopiëren</translation>
    </message>
    <message>
        <source>Diagnosis</source>
        <translation>Diagnose</translation>
    </message>
    <message>
        <source>&amp;Diagnosis</source>
        <translation>&amp;Diagnose</translation>
    </message>
    <message>
        <source>No request checked.</source>
        <translation>Geen verzoek gecontroleerd.</translation>
    </message>
    <message>
        <source>Signature checker</source>
        <translation>Handtekeningcontrole</translation>
    </message>
</context>
<context>
    <name>hookdesk::SnapshotActions</name>
    <message>
        <source>Co&amp;mpare…</source>
        <translation>Verge&amp;lijken…</translation>
    </message>
    <message>
        <source>Copy &amp;webhooks from…</source>
        <translation>&amp;Webhooks kopiëren van…</translation>
    </message>
    <message>
        <source>E&amp;xport definitions…</source>
        <translation>Definities e&amp;xporteren…</translation>
    </message>
    <message>
        <source>This environment is read-only in Hookdesk.</source>
        <translation>Deze omgeving is alleen-lezen in Hookdesk.</translation>
    </message>
</context>
<context>
    <name>hookdesk::SnippetsPane</name>
    <message>
        <source>Receiver code</source>
        <translation>Ontvangercode</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Taal</translation>
    </message>
    <message>
        <source>Copy c&amp;ode</source>
        <translation>Code k&amp;opiëren</translation>
    </message>
    <message>
        <source>Tested with known signatures. Free to use.</source>
        <translation>Getest met bekende handtekeningen. Vrij te gebruiken.</translation>
    </message>
    <message>
        <source>Not tested by us. Free to use.</source>
        <translation>Niet door ons getest. Vrij te gebruiken.</translation>
    </message>
</context>
<context>
    <name>hookdesk::SourcePicker</name>
    <message>
        <source>It is larger than 64 MB.</source>
        <translation>Het is groter dan 64 MB.</translation>
    </message>
    <message>
        <source>Current</source>
        <translation>Huidig</translation>
    </message>
    <message>
        <source>Open a file…</source>
        <translation>Bestand openen…</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n webhook(s)</source>
        <extracomment>%1 is a moment, as in `2 hours ago`</extracomment>
        <translation>
            <numerusform>%1, %n webhook</numerusform>
            <numerusform>%1, %n webhooks</numerusform>
        </translation>
    </message>
    <message>
        <source>Open webhook definitions</source>
        <translation>Webhookdefinities openen</translation>
    </message>
    <message>
        <source>Webhook definitions (*.json);;All files (*)</source>
        <translation>Webhookdefinities (*.json);;Alle bestanden (*)</translation>
    </message>
    <message>
        <source>The file cannot be read. Choose another file.</source>
        <translation>Het bestand kan niet worden gelezen. Kies een ander bestand.</translation>
    </message>
    <message numerus="yes">
        <source>Nothing was read from %1: the file has %n problem(s).</source>
        <translation>
            <numerusform>Er is niets uit %1 gelezen: het bestand heeft %n probleem.</numerusform>
            <numerusform>Er is niets uit %1 gelezen: het bestand heeft %n problemen.</numerusform>
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
        <translation>%1 (onvolledig)</translation>
    </message>
    <message>
        <source>Current: not all webhooks were read</source>
        <translation>Huidig: niet alle webhooks zijn gelezen</translation>
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
        <translation>Laden</translation>
    </message>
</context>
<context>
    <name>hookdesk::StatusArea</name>
    <message numerus="yes">
        <source>Tribe limits requests: %n request(s) continue in %1 s</source>
        <translation>
            <numerusform>Tribe begrenst verzoeken: %n verzoek gaat verder over %1 s</numerusform>
            <numerusform>Tribe begrenst verzoeken: %n verzoeken gaan verder over %1 s</numerusform>
        </translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation>Laden…</translation>
    </message>
    <message>
        <source>Not connected</source>
        <translation>Niet verbonden</translation>
    </message>
    <message>
        <source>Loaded %1</source>
        <translation>Geladen om %1</translation>
    </message>
    <message>
        <source>Loaded %1, your last change %2</source>
        <translation>Geladen om %1, laatste wijziging %2</translation>
    </message>
    <message>
        <source>Not all webhooks were read</source>
        <translation>Niet alle webhooks zijn gelezen</translation>
    </message>
    <message>
        <source>Not connected · %1</source>
        <comment>when it is tried again</comment>
        <translation>Niet verbonden · %1</translation>
    </message>
</context>
<context>
    <name>hookdesk::StepMark</name>
    <message>
        <source>To do</source>
        <translation>Te doen</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>Bezig</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Gedaan</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Mislukt</translation>
    </message>
    <message>
        <source>Skipped</source>
        <translation>Overgeslagen</translation>
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
        <translation>Hookdesk kon een van zijn bestanden niet openen.</translation>
    </message>
    <message>
        <source>Hookdesk may not write to one of its files.</source>
        <translation>Hookdesk mag niet naar een van zijn bestanden schrijven.</translation>
    </message>
    <message>
        <source>Another program uses a file of Hookdesk.</source>
        <translation>Een ander programma gebruikt een bestand van Hookdesk.</translation>
    </message>
    <message>
        <source>The disk is full.</source>
        <translation>De schijf is vol.</translation>
    </message>
    <message>
        <source>A file of Hookdesk is damaged.</source>
        <translation>Een bestand van Hookdesk is beschadigd.</translation>
    </message>
    <message>
        <source>A file is from a newer version of Hookdesk.</source>
        <translation>Een bestand is van een nieuwere versie van Hookdesk.</translation>
    </message>
    <message>
        <source>Hookdesk could not use one of its files.</source>
        <translation>Hookdesk kon een van zijn bestanden niet gebruiken.</translation>
    </message>
    <message>
        <source>Check the permissions of the file and its folder.</source>
        <translation>Controleer de rechten van het bestand en de map.</translation>
    </message>
    <message>
        <source>Close the other program. Hookdesk then tries again automatically.</source>
        <translation>Sluit het andere programma. Hookdesk probeert het dan automatisch opnieuw.</translation>
    </message>
    <message>
        <source>Free some disk space. Hookdesk then tries again automatically.</source>
        <translation>Maak schijfruimte vrij. Hookdesk probeert het dan automatisch opnieuw.</translation>
    </message>
    <message>
        <source>Hookdesk keeps it and starts a new one.</source>
        <translation>Hookdesk bewaart het en begint een nieuw.</translation>
    </message>
    <message>
        <source>Update Hookdesk, or move the file away.</source>
        <translation>Werk Hookdesk bij, of verplaats het bestand.</translation>
    </message>
    <message>
        <source>See the details.</source>
        <translation>Zie de details.</translation>
    </message>
    <message>
        <source>The administrator of this computer does not allow this.</source>
        <translation>De beheerder van deze computer staat dit niet toe.</translation>
    </message>
    <message>
        <source>Ask the administrator.</source>
        <translation>Vraag het de beheerder.</translation>
    </message>
</context>
<context>
    <name>hookdesk::StoreNotes</name>
    <message>
        <source>Retries cannot be resumed after a crash.</source>
        <translation>Opnieuw versturen kan na een crash niet worden hervat.</translation>
    </message>
    <message>
        <source>The retry journal was damaged. Hookdesk kept it and started a new one.</source>
        <translation>Het journaal van opnieuw versturen was beschadigd. Hookdesk heeft het bewaard en is een nieuw begonnen.</translation>
    </message>
    <message>
        <source>Failed events are not kept at the moment.</source>
        <translation>Mislukte events worden nu niet bewaard.</translation>
    </message>
    <message>
        <source>The archive was damaged. Hookdesk kept it and started a new one.</source>
        <translation>Het archief was beschadigd. Hookdesk heeft het bewaard en is een nieuw begonnen.</translation>
    </message>
    <message>
        <source>Activity is not recorded at the moment.</source>
        <translation>Activiteit wordt nu niet vastgelegd.</translation>
    </message>
    <message>
        <source>The activity journal was damaged. Hookdesk kept it and started a new one.</source>
        <translation>Het activiteitenjournaal was beschadigd. Hookdesk heeft het bewaard en is een nieuw begonnen.</translation>
    </message>
    <message>
        <source>Snapshots are not kept at the moment.</source>
        <translation>Momentopnamen worden nu niet bewaard.</translation>
    </message>
    <message>
        <source>The snapshots were damaged. Hookdesk kept them and started new ones.</source>
        <translation>De momentopnamen waren beschadigd. Hookdesk heeft ze bewaard en is nieuwe begonnen.</translation>
    </message>
</context>
<context>
    <name>hookdesk::SupportReportDialog</name>
    <message>
        <source>Support report</source>
        <translation>Supportrapport</translation>
    </message>
    <message>
        <source>Read this before you share it. Only this text is copied or saved.</source>
        <translation>Lees dit voordat je het deelt. Alleen deze tekst wordt gekopieerd of opgeslagen.</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopiëren</translation>
    </message>
    <message>
        <source>&amp;Save…</source>
        <translation>&amp;Opslaan…</translation>
    </message>
    <message>
        <source>Save the support report</source>
        <translation>Supportrapport opslaan</translation>
    </message>
    <message>
        <source>Text (*.txt)</source>
        <translation>Tekst (*.txt)</translation>
    </message>
    <message>
        <source>The report could not be saved. Choose another folder.</source>
        <translation>Het rapport kon niet worden opgeslagen. Kies een andere map.</translation>
    </message>
    <message>
        <source>Report saved.</source>
        <translation>Rapport opgeslagen.</translation>
    </message>
</context>
<context>
    <name>hookdesk::TestEventDialog</name>
    <message>
        <source>none</source>
        <translation>geen</translation>
    </message>
    <message>
        <source>%1 (values sent, not shown)</source>
        <translation>%1 (waarden verstuurd, niet getoond)</translation>
    </message>
    <message>
        <source>Body of the test event</source>
        <translation>Body van het testevent</translation>
    </message>
    <message>
        <source>Answer of the endpoint</source>
        <translation>Antwoord van het endpoint</translation>
    </message>
    <message>
        <source>&amp;Send</source>
        <translation>&amp;Versturen</translation>
    </message>
    <message>
        <source>Send a test event</source>
        <translation>Testevent versturen</translation>
    </message>
    <message>
        <source>Without it, the event is unsigned</source>
        <translation>Zonder geheim is het event niet ondertekend</translation>
    </message>
    <message>
        <source>Nothing sent yet.</source>
        <translation>Nog niets verstuurd.</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Event</translation>
    </message>
    <message>
        <source>Entity type</source>
        <translation>Entiteitstype</translation>
    </message>
    <message>
        <source>Send to</source>
        <translation>Versturen naar</translation>
    </message>
    <message>
        <source>Webhook secret</source>
        <translation>Webhookgeheim</translation>
    </message>
    <message>
        <source>Custom headers</source>
        <translation>Eigen headers</translation>
    </message>
    <message>
        <source>Copy as &amp;curl</source>
        <translation>Kopiëren als &amp;curl</translation>
    </message>
    <message>
        <source>Copy as &amp;PowerShell</source>
        <translation>Kopiëren als &amp;PowerShell</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Sluiten</translation>
    </message>
    <message>
        <source>Enter an address with https://.</source>
        <translation>Vul een adres met https:// in.</translation>
    </message>
    <message>
        <source>Without https, anyone on the way can read the headers.</source>
        <translation>Zonder https kan iedereen onderweg de headers lezen.</translation>
    </message>
    <message>
        <source>This is not JSON (line %1, column %2). You can still send it.</source>
        <translation>Dit is geen JSON (regel %1, kolom %2). Je kunt het toch versturen.</translation>
    </message>
    <message>
        <source>Sending…</source>
        <translation>Versturen…</translation>
    </message>
    <message>
        <source>(the answer is longer)</source>
        <translation>(het antwoord is langer)</translation>
    </message>
    <message>
        <source>set by the delivery</source>
        <translation>ingesteld door de aflevering</translation>
    </message>
    <message>
        <source>invalid characters in the name</source>
        <translation>ongeldige tekens in de naam</translation>
    </message>
    <message>
        <source>invalid characters in the value</source>
        <translation>ongeldige tekens in de waarde</translation>
    </message>
    <message>
        <source>Sent more than once: %1</source>
        <translation>Meer dan eens verstuurd: %1</translation>
    </message>
    <message>
        <source>Sent in UTF-8, Tribe may differ: %1</source>
        <translation>Verstuurd in UTF-8, Tribe kan afwijken: %1</translation>
    </message>
    <message>
        <source>(no name)</source>
        <translation>(geen naam)</translation>
    </message>
    <message>
        <source>Not sent: %1 (%2)</source>
        <comment>header, reason</comment>
        <translation>Niet verstuurd: %1 (%2)</translation>
    </message>
    <message>
        <source>unknown, none sent: Tribe did not list them</source>
        <translation>onbekend, geen verstuurd: Tribe gaf ze niet op</translation>
    </message>
    <message>
        <source>The sandbox delivers to its own endpoint instead of %1.</source>
        <translation>De sandbox levert af bij een eigen endpoint in plaats van bij %1.</translation>
    </message>
    <message>
        <source>Through the proxy %1.</source>
        <translation>Via de proxy %1.</translation>
    </message>
    <message>
        <source>Type the password in place of the dots.</source>
        <translation>Typ het wachtwoord in plaats van de punten.</translation>
    </message>
    <message>
        <source>This is production. The request really goes from this computer to the endpoint of %1.</source>
        <translation>Dit is productie. Het verzoek gaat echt van deze computer naar het endpoint van %1.</translation>
    </message>
    <message>
        <source>The request goes from this computer to the endpoint. It has the header X-Hookdesk-Test: 1 and a webhook id that does not exist.</source>
        <translation>Het verzoek gaat van deze computer naar het endpoint. Het heeft de header X-Hookdesk-Test: 1 en een webhook-id die niet bestaat.</translation>
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
        <translation>Nu proberen</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Opnieuw proberen</translation>
    </message>
</context>
<context>
    <name>hookdesk::UrlRuleModel</name>
    <message>
        <source>Find (host, .domain or start of the address)</source>
        <translation>Zoeken (host, .domein of begin van het adres)</translation>
    </message>
    <message>
        <source>Replace with</source>
        <translation>Vervangen door</translation>
    </message>
</context>
<context>
    <name>hookdesk::ValueTable</name>
    <message>
        <source>Add rule</source>
        <translation>Regel toevoegen</translation>
    </message>
</context>
<context>
    <name>hookdesk::VerdictLabel</name>
    <message>
        <source>Verdict</source>
        <translation>Oordeel</translation>
    </message>
</context>
<context>
    <name>hookdesk::VerdictView</name>
    <message>
        <source>Expected signature</source>
        <translation>Verwachte handtekening</translation>
    </message>
    <message>
        <source>Expected hexadecimal digest</source>
        <translation>Verwachte hexadecimale digest</translation>
    </message>
    <message>
        <source>Copy the expected signature</source>
        <translation>Verwachte handtekening kopiëren</translation>
    </message>
    <message>
        <source>Hexadecimal digest</source>
        <translation>Hexadecimale digest</translation>
    </message>
    <message>
        <source>Copy the hexadecimal digest</source>
        <translation>Hexadecimale digest kopiëren</translation>
    </message>
    <message>
        <source>Nothing to check yet</source>
        <translation>Nog niets te controleren</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>Controleren…</translation>
    </message>
</context>
<context>
    <name>hookdesk::WebhookActions</name>
    <message>
        <source>&amp;New webhook…</source>
        <translation>&amp;Nieuwe webhook…</translation>
    </message>
    <message>
        <source>Create another &amp;like this…</source>
        <translation>&amp;Soortgelijke webhook aanmaken…</translation>
    </message>
    <message>
        <source>&amp;Reactivate…</source>
        <translation>Opnieuw &amp;activeren…</translation>
    </message>
    <message>
        <source>&amp;Delete…</source>
        <translation>&amp;Verwijderen…</translation>
    </message>
    <message>
        <source>Re&amp;fresh</source>
        <translation>&amp;Vernieuwen</translation>
    </message>
    <message>
        <source>F&amp;ilter by name</source>
        <translation>&amp;Filteren op naam</translation>
    </message>
    <message>
        <source>Clear filters</source>
        <translation>Filters wissen</translation>
    </message>
    <message>
        <source>&amp;Copy rows</source>
        <translation>&amp;Rijen kopiëren</translation>
    </message>
    <message>
        <source>Copy &amp;id</source>
        <translation>&amp;Id kopiëren</translation>
    </message>
    <message>
        <source>Copy &amp;endpoint</source>
        <translation>&amp;Endpoint kopiëren</translation>
    </message>
    <message>
        <source>This environment is read-only in Hookdesk.</source>
        <translation>Deze omgeving is alleen-lezen in Hookdesk.</translation>
    </message>
    <message>
        <source>No webhook selected.</source>
        <translation>Geen webhook geselecteerd.</translation>
    </message>
    <message>
        <source>Select one webhook.</source>
        <translation>Selecteer één webhook.</translation>
    </message>
    <message>
        <source>None of the selected webhooks is deactivated.</source>
        <translation>Geen van de geselecteerde webhooks is gedeactiveerd.</translation>
    </message>
    <message>
        <source>The webhooks are being loaded.</source>
        <translation>De webhooks worden geladen.</translation>
    </message>
    <message>
        <source>No filter set.</source>
        <translation>Geen filter ingesteld.</translation>
    </message>
    <message>
        <source>Show &amp;details</source>
        <translation>&amp;Details tonen</translation>
    </message>
    <message>
        <source>Show &amp;failed events</source>
        <translation>&amp;Mislukte events tonen</translation>
    </message>
    <message>
        <source>Send a &amp;test event…</source>
        <translation>&amp;Testevent versturen…</translation>
    </message>
    <message>
        <source>Chec&amp;k endpoint</source>
        <translation>Endpoint &amp;controleren</translation>
    </message>
    <message>
        <source>Copy as command</source>
        <translation>Kopiëren als opdracht</translation>
    </message>
    <message>
        <source>hookdeskctl has no command for this.</source>
        <translation>hookdeskctl heeft hiervoor geen opdracht.</translation>
    </message>
</context>
<context>
    <name>hookdesk::WebhookColumns</name>
    <message>
        <source>Name</source>
        <translation>Naam</translation>
    </message>
    <message>
        <source>Entity type</source>
        <translation>Entiteitstype</translation>
    </message>
    <message>
        <source>Endpoint</source>
        <translation>Endpoint</translation>
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
        <translation>Fouten (24 u)</translation>
    </message>
    <message>
        <source>Headers</source>
        <translation>Headers</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Aangemaakt</translation>
    </message>
    <message>
        <source>off since %1</source>
        <comment>time</comment>
        <translation>uit sinds %1</translation>
    </message>
    <message>
        <source>off</source>
        <translation>uit</translation>
    </message>
    <message>
        <source>Last failed delivery: %1. Tribe does not report when it deactivated the webhook.</source>
        <translation>Laatste mislukte aflevering: %1. Tribe meldt niet wanneer het de webhook deactiveerde.</translation>
    </message>
    <message>
        <source>Time unknown: the event log has no failures of this webhook.</source>
        <translation>Tijd onbekend: het eventlogboek heeft geen fouten van deze webhook.</translation>
    </message>
    <message>
        <source>Time unknown.</source>
        <translation>Tijd onbekend.</translation>
    </message>
</context>
<context>
    <name>hookdesk::WebhookDecoder</name>
    <message>
        <source>More records could not be read.</source>
        <translation>Meer records konden niet worden gelezen.</translation>
    </message>
    <message>
        <source>Record %1 is not an object.</source>
        <translation>Record %1 is geen object.</translation>
    </message>
    <message>
        <source>Record %1 has no usable id.</source>
        <translation>Record %1 heeft geen bruikbare id.</translation>
    </message>
</context>
<context>
    <name>hookdesk::WebhookDetails</name>
    <message>
        <source>Name</source>
        <translation>Naam</translation>
    </message>
    <message>
        <source>Entity type</source>
        <translation>Entiteitstype</translation>
    </message>
    <message>
        <source>Endpoint</source>
        <translation>Endpoint</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>Id</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Aangemaakt</translation>
    </message>
    <message>
        <source>Headers</source>
        <translation>Headers</translation>
    </message>
    <message>
        <source>Other fields</source>
        <translation>Overige velden</translation>
    </message>
    <message>
        <source>Raw record</source>
        <translation>Ruwe gegevens</translation>
    </message>
    <message>
        <source>Copy: %1</source>
        <translation>Kopiëren: %1</translation>
    </message>
    <message>
        <source>Failures</source>
        <translation>Fouten</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>status, what the lists say</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Reactivate…</source>
        <translation>Opnieuw activeren…</translation>
    </message>
    <message>
        <source>Check endpoint</source>
        <translation>Endpoint controleren</translation>
    </message>
    <message>
        <source>Failures, last 24 hours</source>
        <translation>Fouten, laatste 24 uur</translation>
    </message>
    <message>
        <source>Show failed events</source>
        <translation>Mislukte events tonen</translation>
    </message>
    <message>
        <source>since %1</source>
        <comment>time</comment>
        <translation>sinds %1</translation>
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
        <translation>Entiteitstype</translation>
    </message>
    <message>
        <source>Filter by name</source>
        <translation>Filteren op naam</translation>
    </message>
    <message>
        <source>All</source>
        <comment>status</comment>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Entity type filter</source>
        <translation>Filter op entiteitstype</translation>
    </message>
    <message>
        <source>All</source>
        <comment>entity types</comment>
        <translation>Alle</translation>
    </message>
    <message numerus="yes">
        <source>Only %n webhook(s)</source>
        <translation>
            <numerusform>Alleen %n webhook</numerusform>
            <numerusform>Alleen %n webhooks</numerusform>
        </translation>
    </message>
    <message>
        <source>Show the other webhooks, too</source>
        <translation>Ook de andere webhooks tonen</translation>
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
        <source>Details</source>
        <translation>Details</translation>
    </message>
    <message>
        <source>Select a webhook</source>
        <translation>Selecteer een webhook</translation>
    </message>
    <message numerus="yes">
        <source>%n webhook(s) selected</source>
        <translation>
            <numerusform>%n webhook geselecteerd</numerusform>
            <numerusform>%n webhooks geselecteerd</numerusform>
        </translation>
    </message>
    <message>
        <source>Entity type</source>
        <translation>Entiteitstype</translation>
    </message>
    <message>
        <source>Endpoint</source>
        <translation>Endpoint</translation>
    </message>
    <message>
        <source>several</source>
        <translation>verschillende</translation>
    </message>
</context>
<context>
    <name>hookdesk::WebhookName</name>
    <message>
        <source>%1 (deleted)</source>
        <comment>webhook</comment>
        <translation>%1 (verwijderd)</translation>
    </message>
</context>
<context>
    <name>hookdesk::WebhookPresentation</name>
    <message>
        <source>Unknown</source>
        <translation>Onbekend</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>Actief</translation>
    </message>
    <message>
        <source>At risk</source>
        <translation>Loopt risico</translation>
    </message>
    <message>
        <source>Deactivated</source>
        <translation>Gedeactiveerd</translation>
    </message>
    <message>
        <source>Tribe delivers events to this webhook.</source>
        <translation>Tribe levert events af aan deze webhook.</translation>
    </message>
    <message>
        <source>Many failures in the last 24 hours. After 100, Tribe deactivates the webhook.</source>
        <translation>Veel fouten in de afgelopen 24 uur. Na 100 deactiveert Tribe de webhook.</translation>
    </message>
    <message>
        <source>Tribe delivers nothing until you reactivate it.</source>
        <translation>Tribe levert niets af tot je hem opnieuw activeert.</translation>
    </message>
    <message>
        <source>Tribe did not report whether this webhook is deactivated.</source>
        <translation>Tribe meldde niet of deze webhook is gedeactiveerd.</translation>
    </message>
    <message>
        <source>Tribe sent no headers for this webhook.</source>
        <translation>Tribe stuurde geen headers voor deze webhook.</translation>
    </message>
    <message>
        <source>No custom headers.</source>
        <translation>Geen eigen headers.</translation>
    </message>
    <message>
        <source>Not listed yet</source>
        <translation>Nog niet in de lijst</translation>
    </message>
    <message>
        <source>Not confirmed yet</source>
        <translation>Nog niet bevestigd</translation>
    </message>
    <message>
        <source>Just created in Hookdesk, not yet in Tribe&apos;s list.</source>
        <translation>Zojuist in Hookdesk aangemaakt, nog niet in de lijst van Tribe.</translation>
    </message>
    <message>
        <source>Just reactivated in Hookdesk, still deactivated in one of Tribe&apos;s lists.</source>
        <translation>Zojuist in Hookdesk opnieuw geactiveerd, in een lijst van Tribe nog gedeactiveerd.</translation>
    </message>
</context>
<context>
    <name>hookdesk::WebhookQuestions</name>
    <message>
        <source>Delete webhooks</source>
        <translation>Webhooks verwijderen</translation>
    </message>
    <message numerus="yes">
        <source>Delete %n webhook(s) from %1?</source>
        <translation>
            <numerusform>%n webhook verwijderen uit %1?</numerusform>
            <numerusform>%n webhooks verwijderen uit %1?</numerusform>
        </translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Verwijderen</translation>
    </message>
    <message>
        <source>This is production. Type “%1” or %2 to continue:</source>
        <translation>Dit is productie. Typ “%1” of %2 om door te gaan:</translation>
    </message>
    <message>
        <source>This is production. Type “%1” to continue:</source>
        <translation>Dit is productie. Typ “%1” om door te gaan:</translation>
    </message>
    <message>
        <source>Type “%1” or %2 to continue:</source>
        <translation>Typ “%1” of %2 om door te gaan:</translation>
    </message>
    <message>
        <source>Type “%1” to continue:</source>
        <translation>Typ “%1” om door te gaan:</translation>
    </message>
    <message>
        <source>Tribe stops delivering to their endpoints. You can undo this under Jobs for some seconds. After that, a webhook can only be created again, with a new secret.</source>
        <translation>Tribe levert niet meer af aan de endpoints. Je kunt dit enkele seconden ongedaan maken bij Taken. Daarna kun je een webhook alleen opnieuw aanmaken, met een nieuw geheim.</translation>
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
        <translation>Nieuwe webhook…</translation>
    </message>
    <message>
        <source>Reactivate…</source>
        <translation>Opnieuw activeren…</translation>
    </message>
    <message>
        <source>Delete…</source>
        <translation>Verwijderen…</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>Vernieuwen</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>shown, all</comment>
        <translation>%1 van %2</translation>
    </message>
    <message>
        <source>Loading %1 of %2…</source>
        <comment>loaded, all</comment>
        <translation>%1 van %2 geladen…</translation>
    </message>
    <message>
        <source>Loading… %1 so far</source>
        <translation>Laden… %1 tot nu toe</translation>
    </message>
    <message>
        <source>No webhook matches the filter</source>
        <translation>Geen webhook voldoet aan het filter</translation>
    </message>
    <message>
        <source>Not all webhooks are loaded yet.</source>
        <translation>Nog niet alle webhooks zijn geladen.</translation>
    </message>
    <message>
        <source>None of the %1 webhooks has this name, status and type.</source>
        <translation>Geen van de %1 webhooks heeft deze naam, deze status en dit type.</translation>
    </message>
    <message>
        <source>Loading webhooks…</source>
        <translation>Webhooks worden geladen…</translation>
    </message>
    <message>
        <source>The webhooks are not loaded</source>
        <translation>De webhooks zijn niet geladen</translation>
    </message>
    <message>
        <source>Loading was stopped too early. Refresh to try again.</source>
        <translation>Het laden is te vroeg gestopt. Vernieuw om het opnieuw te proberen.</translation>
    </message>
    <message>
        <source>No webhooks yet</source>
        <translation>Nog geen webhooks</translation>
    </message>
    <message>
        <source>A webhook reports changes in Tribe to another system as they happen.</source>
        <translation>Een webhook meldt wijzigingen in Tribe meteen aan een ander systeem.</translation>
    </message>
    <message>
        <source>%1 was created.</source>
        <translation>%1 is aangemaakt.</translation>
    </message>
    <message>
        <source>%1 was created. The answer was lost, but it is in the list.</source>
        <translation>%1 is aangemaakt. Het antwoord ging verloren, maar hij staat in de lijst.</translation>
    </message>
    <message numerus="yes">
        <source>%n webhook(s) could not be deleted.</source>
        <translation>
            <numerusform>%n webhook kon niet worden verwijderd.</numerusform>
            <numerusform>%n webhooks konden niet worden verwijderd.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n webhook(s) could not be reactivated.</source>
        <translation>
            <numerusform>%n webhook kon niet opnieuw worden geactiveerd.</numerusform>
            <numerusform>%n webhooks konden niet opnieuw worden geactiveerd.</numerusform>
        </translation>
    </message>
    <message>
        <source>Remember its secret</source>
        <translation>Geheim onthouden</translation>
    </message>
    <message>
        <source>Keep this secret in the keyring.</source>
        <translation>Bewaart dit geheim in de sleutelbos.</translation>
    </message>
    <message>
        <source>The secret of %1 is in the keyring.</source>
        <translation>Het geheim van %1 staat in de sleutelbos.</translation>
    </message>
    <message numerus="yes">
        <source>%1, of which %n are at risk</source>
        <comment>all</comment>
        <translation>
            <numerusform>%1, waarvan %n risico loopt</numerusform>
            <numerusform>%1, waarvan %n risico lopen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, of which %n are deactivated</source>
        <comment>all</comment>
        <translation>
            <numerusform>%1, waarvan %n gedeactiveerd</numerusform>
            <numerusform>%1, waarvan %n gedeactiveerd</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, of which %n are deactivated and %2 at risk</source>
        <comment>all, at risk</comment>
        <translation>
            <numerusform>%1, waarvan %n gedeactiveerd en %2 met risico</numerusform>
            <numerusform>%1, waarvan %n gedeactiveerd en %2 met risico</numerusform>
        </translation>
    </message>
    <message>
        <source>The filters were cleared to show it.</source>
        <translation>De filters zijn gewist om hem te tonen.</translation>
    </message>
    <message>
        <source>This webhook is no longer in Tribe.</source>
        <translation>Deze webhook staat niet meer in Tribe.</translation>
    </message>
</context>
<context>
    <name>hookdesk::WelcomePage</name>
    <message>
        <source>Try the sandbox</source>
        <translation>Sandbox proberen</translation>
    </message>
    <message>
        <source>A simulated environment with 40 webhooks. It runs only on this computer; nothing reaches Tribe.</source>
        <translation>Een gesimuleerde omgeving met 40 webhooks. Die draait alleen op deze computer; niets bereikt Tribe.</translation>
    </message>
    <message>
        <source>Connect an environment</source>
        <translation>Omgeving verbinden</translation>
    </message>
    <message>
        <source>Your own Tribe CRM environment, with the client id and secret of an application. You can make it read-only.</source>
        <translation>Je eigen Tribe CRM-omgeving, met de client-id en het clientgeheim van een applicatie. Alleen-lezen kan ook.</translation>
    </message>
    <message>
        <source>See what your webhooks do</source>
        <translation>Zie wat je webhooks doen</translation>
    </message>
    <message>
        <source>Hookdesk shows which webhooks of a Tribe CRM environment are broken and why. Create, reactivate and delete them here.</source>
        <translation>Hookdesk toont welke webhooks van een Tribe CRM-omgeving kapot zijn en waarom. Maak ze hier aan, activeer ze opnieuw en verwijder ze.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuleren</translation>
    </message>
    <message>
        <source>Try without PKCE</source>
        <translation>Zonder PKCE proberen</translation>
    </message>
    <message>
        <source>Some authorization servers refuse PKCE, which protects the log-in. If it works without, Hookdesk remembers that.</source>
        <translation>Sommige autorisatieservers weigeren PKCE, dat het aanmelden beveiligt. Lukt het zonder, dan onthoudt Hookdesk dat.</translation>
    </message>
</context>
</TS>

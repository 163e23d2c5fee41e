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
        <source>That of the kind, or for example #b45f06</source>
        <translation>Die van de soort, of bijvoorbeeld #b45f06</translation>
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
        <source>&amp;Before something dangerous</source>
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
        <source>Key of the certificate</source>
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
        <source>Passphrase of the key</source>
        <translation>Wachtwoordzin van de sleutel</translation>
    </message>
    <message>
        <source>Of an encrypted key</source>
        <translation>Van een versleutelde sleutel</translation>
    </message>
</context>
<context>
    <name>Advice</name>
    <message>
        <source>Body, secret and algorithm are right. The value was changed when it was copied or passed on.</source>
        <translation>Body, geheim en algoritme kloppen. De waarde is gewijzigd bij het kopiëren of doorgeven.</translation>
    </message>
    <message>
        <source>Compare the header&apos;s value exactly as it was received: add no quotes and decode nothing.</source>
        <translation>Vergelijk de waarde van de header precies zoals die is ontvangen: voeg geen aanhalingstekens toe en decodeer niets.</translation>
    </message>
    <message>
        <source>Body, secret and algorithm are right. Only the 64 bytes of the digest are written in another form.</source>
        <translation>Body, geheim en algoritme kloppen. Alleen zijn de 64 bytes van de digest in een andere vorm geschreven.</translation>
    </message>
    <message>
        <source>Convert the 64 bytes of the digest to Base64, not the text of its hexadecimal digits: the result has 88 characters and ends in “==”.</source>
        <translation>Zet de 64 bytes van de digest om naar Base64, niet de tekst van de hexadecimale cijfers: het resultaat heeft 88 tekens en eindigt op “==”.</translation>
    </message>
    <message>
        <source>The right signature is there, with something around it that Tribe does not send.</source>
        <translation>De juiste handtekening staat er, met iets eromheen dat Tribe niet verstuurt.</translation>
    </message>
    <message>
        <source>Find out what adds it on the way, such as a proxy or a gateway, and remove it before comparing.</source>
        <translation>Zoek uit wat het onderweg toevoegt, bijvoorbeeld een proxy of gateway, en haal het weg voor het vergelijken.</translation>
    </message>
    <message>
        <source>The value is only the beginning of the right signature.</source>
        <translation>De waarde is alleen het begin van de juiste handtekening.</translation>
    </message>
    <message>
        <source>Look for a database column, a variable or a log line that is too short: a signature has 88 characters.</source>
        <translation>Zoek naar een databasekolom, variabele of logregel die te kort is: een handtekening heeft 88 tekens.</translation>
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
        <source>Compute an HMAC with SHA-512: the secret is its key, the body its message.</source>
        <translation>Bereken een HMAC met SHA-512: het geheim is de sleutel, de body het bericht.</translation>
    </message>
    <message>
        <source>The HMAC was computed with another hash function.</source>
        <translation>De HMAC is met een andere hashfunctie berekend.</translation>
    </message>
    <message>
        <source>Use SHA-512. If the sender chose the other function, check whether the request comes from Tribe at all.</source>
        <translation>Gebruik SHA-512. Koos de afzender de andere functie, controleer dan of het verzoek wel van Tribe komt.</translation>
    </message>
    <message>
        <source>The body was used as the key, and the secret as the message.</source>
        <translation>De body is als sleutel gebruikt en het geheim als bericht.</translation>
    </message>
    <message>
        <source>Pass the secret as the key of the HMAC, and the body as its message.</source>
        <translation>Geef het geheim als sleutel van de HMAC door en de body als bericht.</translation>
    </message>
    <message>
        <source>The signature was made with a secret whose bytes differ from the one entered here.</source>
        <translation>De handtekening is gemaakt met een geheim waarvan de bytes afwijken van het geheim dat hier is ingevuld.</translation>
    </message>
    <message>
        <source>Copy the secret from Tribe again and use its UTF-8 bytes unchanged. Check how the receiver stores and reads it.</source>
        <translation>Kopieer het geheim opnieuw uit Tribe en gebruik de UTF-8-bytes ongewijzigd. Controleer hoe de ontvanger het opslaat en leest.</translation>
    </message>
    <message>
        <source>The signature was made without a secret.</source>
        <translation>De handtekening is zonder geheim gemaakt.</translation>
    </message>
    <message>
        <source>Check that the receiver really reads its secret: a variable that is not set gives an empty one.</source>
        <translation>Controleer of de ontvanger het geheim echt leest: een variabele die niet is ingesteld, geeft een leeg geheim.</translation>
    </message>
    <message>
        <source>The request was signed for another webhook or environment.</source>
        <translation>Het verzoek is voor een andere webhook of omgeving ondertekend.</translation>
    </message>
    <message>
        <source>Choose the secret by the “webhookId” in the body, or correct the endpoint of the other webhook.</source>
        <translation>Kies het geheim op basis van de “webhookId” in de body, of corrigeer het endpoint van de andere webhook.</translation>
    </message>
    <message>
        <source>Only spaces, line endings or a byte order mark differ from what was signed.</source>
        <translation>Alleen spaties, regeleinden of een byte order mark wijken af van wat is ondertekend.</translation>
    </message>
    <message>
        <source>Compute the signature from the bytes as they arrive, before anything reads, trims or stores them as text. Pasted text may have changed: load the body from a file.</source>
        <translation>Bereken de handtekening over de bytes zoals ze binnenkomen, voordat iets ze als tekst leest, inkort of opslaat. Geplakte tekst kan gewijzigd zijn: laad de body uit een bestand.</translation>
    </message>
    <message>
        <source>The body was parsed and written again, so its bytes are no longer those that were signed.</source>
        <translation>De body is ingelezen en opnieuw geschreven, dus de bytes zijn niet meer die welke zijn ondertekend.</translation>
    </message>
    <message>
        <source>Verify the raw body first and parse it afterwards: no JSON middleware before the check.</source>
        <translation>Controleer eerst de ruwe body en lees die daarna pas in: geen JSON-middleware vóór de controle.</translation>
    </message>
    <message>
        <source>The body was decoded, or encoded once more, on the way.</source>
        <translation>De body is onderweg gedecodeerd of nog eens gecodeerd.</translation>
    </message>
    <message>
        <source>Take the body as bytes from the request, before it is converted to text, decompressed or decoded.</source>
        <translation>Neem de body als bytes uit het verzoek, voordat die naar tekst wordt omgezet, uitgepakt of gedecodeerd.</translation>
    </message>
    <message>
        <source>The signature belongs to different content.</source>
        <translation>De handtekening hoort bij andere inhoud.</translation>
    </message>
    <message>
        <source>Check that the receiver takes the header and the body from the same request, and uses the whole body.</source>
        <translation>Controleer of de ontvanger header en body uit hetzelfde verzoek neemt en de hele body gebruikt.</translation>
    </message>
    <message>
        <source>Only characters that nobody sees differ from what was signed.</source>
        <translation>Alleen tekens die niemand ziet, verschillen van wat ondertekend is.</translation>
    </message>
    <message>
        <source>They come from copying out of a chat, a document or a web page: load the body from a file as it was received.</source>
        <translation>Ze komen van kopiëren uit een chat, een document of een webpagina: laad de body uit een bestand zoals die ontvangen is.</translation>
    </message>
</context>
<context>
    <name>BasicAuthDialog</name>
    <message>
        <source>Basic authentication</source>
        <translation>Basic-authenticatie</translation>
    </message>
    <message>
        <source>User and password become an “Authorization” header. Tribe documents that Basic authentication is set up by Tribe Support; a custom header may do the same, so test the webhook afterwards.</source>
        <translation>Gebruiker en wachtwoord worden een “Authorization”-header. Volgens de documentatie van Tribe stelt Tribe Support Basic-authenticatie in; een eigen header doet mogelijk hetzelfde. Test de webhook daarom achteraf.</translation>
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
</context>
<context>
    <name>CommandLine</name>
    <message>
        <source>Start a sandbox server and connect to it.</source>
        <translation>Start een sandboxserver en maak er verbinding mee.</translation>
    </message>
    <message>
        <source>Connect at once to the API at this address.</source>
        <translation>Maak meteen verbinding met de API op dit adres.</translation>
    </message>
    <message>
        <source>The address of the authorization server.</source>
        <translation>Het adres van de autorisatieserver.</translation>
    </message>
    <message>
        <source>The client id. The secret comes from the variable HOOKDESK_CLIENT_SECRET, or a ready token from HOOKDESK_ACCESS_TOKEN.</source>
        <translation>De client-id. Het secret komt uit de variabele HOOKDESK_CLIENT_SECRET, of een kant-en-klaar token uit HOOKDESK_ACCESS_TOKEN.</translation>
    </message>
    <message>
        <source>A JSON file that corrects paths and field names of the API.</source>
        <translation>Een JSON-bestand dat paden en veldnamen van de API corrigeert.</translation>
    </message>
    <message>
        <source>Keep settings in this folder.</source>
        <translation>Bewaar instellingen in deze map.</translation>
    </message>
    <message>
        <source>Refuse everything that would change something.</source>
        <translation>Weiger alles wat iets zou wijzigen.</translation>
    </message>
    <message>
        <source>%1 must be an https address (plain http only for this machine) without user name and password.</source>
        <translation>%1 moet een https-adres zijn (gewoon http alleen voor deze computer), zonder gebruikersnaam en wachtwoord.</translation>
    </message>
    <message>
        <source>A console for the webhooks of a Tribe CRM environment.</source>
        <translation>Een console voor de webhooks van een Tribe CRM-omgeving.</translation>
    </message>
    <message>
        <source>Hookdesk does not know what to do with “%1”.</source>
        <translation>Hookdesk weet niet wat het met “%1” moet doen.</translation>
    </message>
    <message>
        <source>--api-map belongs to the environment of --api-url.</source>
        <translation>--api-map hoort bij de omgeving van --api-url.</translation>
    </message>
    <message>
        <source>Connect to the stored environment with this name.</source>
        <translation>Maak verbinding met de bewaarde omgeving met deze naam.</translation>
    </message>
    <message>
        <source>Append what the program does to this file, without secrets and bodies.</source>
        <translation>Schrijf wat het programma doet achteraan in dit bestand, zonder geheimen en body’s.</translation>
    </message>
    <message>
        <source>--log needs the name of a file.</source>
        <translation>--log heeft de naam van een bestand nodig.</translation>
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
        <source>Si&amp;gn in</source>
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
        <translation>&amp;Client-secret</translation>
    </message>
    <message>
        <source>Client secret</source>
        <translation>Client-secret</translation>
    </message>
    <message>
        <source>Re&amp;member the secret in the keychain</source>
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
        <source>&amp;Read-only: Hookdesk refuses to change anything there</source>
        <translation>Alleen-&amp;lezen: Hookdesk weigert daar iets te wijzigen</translation>
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
        <source>Copies the result of every step as text, without secrets</source>
        <translation>Kopieert de uitkomst van elke stap als tekst, zonder geheimen</translation>
    </message>
    <message>
        <source>A&amp;dvanced</source>
        <translation>&amp;Geavanceerd</translation>
    </message>
    <message>
        <source>Connection t&amp;est</source>
        <translation>V&amp;erbindingstest</translation>
    </message>
</context>
<context>
    <name>FindingText</name>
    <message>
        <source>Give the environment a name.</source>
        <translation>Geef de omgeving een naam.</translation>
    </message>
    <message>
        <source>The URL is missing.</source>
        <translation>De URL ontbreekt.</translation>
    </message>
    <message>
        <source>The client id is missing.</source>
        <translation>De client-id ontbreekt.</translation>
    </message>
    <message>
        <source>The host of the proxy is missing.</source>
        <translation>De host van de proxy ontbreekt.</translation>
    </message>
    <message>
        <source>This is missing.</source>
        <translation>Dit ontbreekt.</translation>
    </message>
    <message>
        <source>From %1 to %2 seconds, or 0.</source>
        <translation>Van %1 tot en met %2 seconden, of 0.</translation>
    </message>
    <message>
        <source>This number is too small or too large.</source>
        <translation>Dit getal is te klein of te groot.</translation>
    </message>
    <message>
        <source>Another environment has this name.</source>
        <translation>Een andere omgeving heeft deze naam al.</translation>
    </message>
    <message>
        <source>This is not an address.</source>
        <translation>Dit is geen adres.</translation>
    </message>
    <message>
        <source>This must be an https:// address with a host and without user or password; http:// only for this computer.</source>
        <translation>Dit moet een https://-adres zijn met een host en zonder gebruiker of wachtwoord; http:// alleen voor deze computer.</translation>
    </message>
    <message>
        <source>The address must end after the host; Hookdesk knows the paths.</source>
        <translation>Het adres moet na de host eindigen; Hookdesk kent de paden.</translation>
    </message>
    <message>
        <source>The address must not have a “?” or “#”.</source>
        <translation>Het adres mag geen “?” of “#” bevatten.</translation>
    </message>
    <message>
        <source>A colour is written like #b45f06.</source>
        <translation>Een kleur schrijf je als #b45f06.</translation>
    </message>
    <message>
        <source>There is no such file, or you may not read it.</source>
        <translation>Dit bestand bestaat niet, of je mag het niet lezen.</translation>
    </message>
    <message>
        <source>A client certificate and its key belong together: name both.</source>
        <translation>Een clientcertificaat en de bijbehorende sleutel horen bij elkaar: geef beide op.</translation>
    </message>
    <message>
        <source>The key is encrypted: type its passphrase.</source>
        <translation>De sleutel is versleuteld: typ de wachtwoordzin ervan.</translation>
    </message>
    <message>
        <source>This passphrase does not open the key.</source>
        <translation>Deze wachtwoordzin opent de sleutel niet.</translation>
    </message>
    <message>
        <source>This file cannot be used.</source>
        <translation>Dit bestand is niet bruikbaar.</translation>
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
        <translation>Eigen &amp;headers, bij elke bezorging meegestuurd</translation>
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
        <source>&amp;Rows of tables</source>
        <translation>Tabel&amp;rijen</translation>
    </message>
    <message>
        <source>Rows of tables</source>
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
        <source>&amp;Working</source>
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
        <source>Ask first, outside production</source>
        <translation>Eerst vragen, buiten productie</translation>
    </message>
    <message>
        <source>Before events are &amp;retried</source>
        <translation>Voordat events opnieuw worden ver&amp;stuurd</translation>
    </message>
    <message>
        <source>Before a webhook is &amp;deleted</source>
        <translation>Voordat een webhook wordt verwij&amp;derd</translation>
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
        <source>With their payloads. That they failed is remembered in any case, for the failure budget.</source>
        <translation>Met hun payload. Dat ze mislukten, wordt altijd onthouden, voor het foutenbudget.</translation>
    </message>
    <message>
        <source>&amp;For</source>
        <translation>&amp;Gedurende</translation>
    </message>
    <message>
        <source>Days to keep events</source>
        <translation>Aantal dagen dat events worden bewaard</translation>
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
        <translation>Aantal megabytes aan events dat wordt bewaard</translation>
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
        <translation>Aantal dagen dat momentopnamen worden bewaard</translation>
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
        <translation>Aantal dagen dat het activiteitenjournaal wordt bewaard</translation>
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
        <source>The keyring does not let Hookdesk in.</source>
        <translation>De sleutelbos laat Hookdesk niet toe.</translation>
    </message>
    <message>
        <source>Unlocking the keyring was cancelled.</source>
        <translation>Het ontgrendelen van de sleutelbos is geannuleerd.</translation>
    </message>
    <message>
        <source>The keyring has not answered yet.</source>
        <translation>De sleutelbos heeft nog niet geantwoord.</translation>
    </message>
    <message>
        <source>The list of environments cannot be written.</source>
        <translation>De lijst met omgevingen kan niet worden geschreven.</translation>
    </message>
    <message>
        <source>The keyring reports an error.</source>
        <translation>De sleutelbos meldt een fout.</translation>
    </message>
    <message>
        <source>Type the secret for this session only.</source>
        <translation>Typ het geheim alleen voor deze sessie.</translation>
    </message>
    <message>
        <source>Unlock it and try again, or type the secret for this session only.</source>
        <translation>Ontgrendel de sleutelbos en probeer het opnieuw, of typ het geheim alleen voor deze sessie.</translation>
    </message>
    <message>
        <source>Try again.</source>
        <translation>Probeer het opnieuw.</translation>
    </message>
    <message>
        <source>Another log-in waits in the browser.</source>
        <translation>In de browser wacht nog een andere aanmelding.</translation>
    </message>
    <message>
        <source>Finish or cancel it first.</source>
        <translation>Rond die eerst af of annuleer die.</translation>
    </message>
    <message>
        <source>The authorization URL is not safe.</source>
        <translation>De autorisatie-URL is niet veilig.</translation>
    </message>
    <message>
        <source>It must be https://.</source>
        <translation>De URL moet met https:// beginnen.</translation>
    </message>
    <message>
        <source>Another program uses the redirect port.</source>
        <translation>Een ander programma gebruikt de redirect-poort.</translation>
    </message>
    <message>
        <source>Choose another port, and register it with the application.</source>
        <translation>Kies een andere poort en registreer die bij de applicatie.</translation>
    </message>
    <message>
        <source>The browser did not come back in time.</source>
        <translation>De browser kwam niet op tijd terug.</translation>
    </message>
    <message>
        <source>The log-in was denied.</source>
        <translation>De aanmelding is geweigerd.</translation>
    </message>
    <message>
        <source>What came back from the browser is not the answer to this log-in.</source>
        <translation>Wat uit de browser terugkwam, is niet het antwoord op deze aanmelding.</translation>
    </message>
    <message>
        <source>Try again; if it happens again, tell your administrator.</source>
        <translation>Probeer het opnieuw; gebeurt het nog eens, meld het dan bij je beheerder.</translation>
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
        <source>The secret of this environment is not kept.</source>
        <translation>Het geheim van deze omgeving is niet bewaard.</translation>
    </message>
    <message>
        <source>Type it.</source>
        <translation>Typ het.</translation>
    </message>
    <message>
        <source>The API map cannot be used.</source>
        <translation>De API-toewijzing is niet te gebruiken.</translation>
    </message>
    <message>
        <source>Correct it, or choose another file.</source>
        <translation>Verbeter die of kies een ander bestand.</translation>
    </message>
    <message>
        <source>The client key is encrypted, and its passphrase is not kept.</source>
        <translation>De clientsleutel is versleuteld, en de wachtwoordzin ervan is niet bewaard.</translation>
    </message>
    <message>
        <source>The passphrase does not open the client key.</source>
        <translation>De wachtwoordzin opent de clientsleutel niet.</translation>
    </message>
    <message>
        <source>Type the right one.</source>
        <translation>Typ de juiste.</translation>
    </message>
    <message>
        <source>The log-in came too late, or was used before.</source>
        <translation>De aanmelding kwam te laat of was al gebruikt.</translation>
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
        <source>It is neither the Base64 nor the hexadecimal digits of a digest.</source>
        <translation>Het is geen digest in Base64 en ook niet in hexadecimale cijfers.</translation>
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
        <source>They are shown in place of a hidden secret.</source>
        <translation>Die worden getoond in plaats van een verborgen geheim.</translation>
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
        <source>It is JSON that breaks off.</source>
        <translation>Het is JSON die afbreekt.</translation>
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
        <source>Tribe sends compact JSON; something may have written it again.</source>
        <translation>Tribe verstuurt compacte JSON; mogelijk heeft iets die opnieuw geschreven.</translation>
    </message>
    <message>
        <source>The members of the body are in alphabetical order</source>
        <translation>De velden van de body staan in alfabetische volgorde</translation>
    </message>
    <message>
        <source>Tribe sends “webhookId” before “payload”; some libraries sort when they write, and the original order cannot be recovered.</source>
        <translation>Tribe verstuurt “webhookId” vóór “payload”; sommige bibliotheken sorteren bij het schrijven, en de oorspronkelijke volgorde is niet te herstellen.</translation>
    </message>
    <message>
        <source>The body has lost characters</source>
        <translation>De body heeft tekens verloren</translation>
    </message>
    <message>
        <source>“�” stands where a character could not be read; the character cannot be recovered.</source>
        <translation>“�” staat waar een teken niet kon worden gelezen; dat teken is niet te herstellen.</translation>
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
        <source>Check that the body is complete and belongs to the same request.</source>
        <translation>Controleer of de body volledig is en bij hetzelfde verzoek hoort.</translation>
    </message>
    <message numerus="yes">
        <source>None of the %n known cause(s) tried fits</source>
        <translation>
            <numerusform>De %n geprobeerde bekende oorzaak past niet</numerusform>
            <numerusform>Geen van de %n geprobeerde bekende oorzaken past</numerusform>
        </translation>
    </message>
    <message>
        <source>The request was signed with another secret, or its body was changed in another way.</source>
        <translation>Het verzoek is met een ander geheim ondertekend, of de body is op een andere manier gewijzigd.</translation>
    </message>
    <message>
        <source>Check that the secret is that of the webhook named in the body, and load the body from a file as it was received.</source>
        <translation>Controleer of het geheim hoort bij de webhook die in de body staat, en laad de body uit een bestand zoals die is ontvangen.</translation>
    </message>
    <message>
        <source>Cannot tell: enter the webhook&apos;s secret</source>
        <translation>Niet vast te stellen: vul het geheim van de webhook in</translation>
    </message>
    <message>
        <source>Cannot tell: enter the signature that was received</source>
        <translation>Niet vast te stellen: vul de ontvangen handtekening in</translation>
    </message>
    <message>
        <source>Not genuine</source>
        <translation>Niet echt</translation>
    </message>
    <message>
        <source>Not genuine as it stands. The cause: %1</source>
        <translation>Niet echt zoals het er staat. De oorzaak: %1</translation>
    </message>
    <message numerus="yes">
        <source>Not genuine, and none of the %n known cause(s) tried fits</source>
        <translation>
            <numerusform>Niet echt, en de %n geprobeerde bekende oorzaak past niet</numerusform>
            <numerusform>Niet echt, en geen van de %n geprobeerde bekende oorzaken past</numerusform>
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
        <source>The body is too large to be tried in other spellings and encodings.</source>
        <translation>De body is te groot om in andere schrijfwijzen en coderingen te proberen.</translation>
    </message>
    <message>
        <source>The body is too large to be tried compressed.</source>
        <translation>De body is te groot om gecomprimeerd te proberen.</translation>
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
        <source>Not genuine: %1</source>
        <translation>Niet echt: %1</translation>
    </message>
    <message>
        <source>Cannot tell: enter the body that was received</source>
        <translation>Niet vast te stellen: vul de ontvangen body in</translation>
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
        <source>Spaces or empty lines before the request were left out.</source>
        <translation>Spaties of lege regels vóór het verzoek zijn weggelaten.</translation>
    </message>
    <message>
        <source>A byte order mark before the request was left out.</source>
        <translation>Een byte order mark vóór het verzoek is weggelaten.</translation>
    </message>
    <message>
        <source>The header lines end in LF only: a text field may have changed the line endings of the body, too. If the body has any, load it from a file.</source>
        <translation>De headerregels eindigen alleen op LF: een tekstveld kan ook de regeleinden van de body hebben gewijzigd. Heeft de body regeleinden, laad die dan uit een bestand.</translation>
    </message>
    <message>
        <source>Some header lines end in LF and some in CRLF: something has changed the line endings.</source>
        <translation>Sommige headerregels eindigen op LF en andere op CRLF: iets heeft de regeleinden gewijzigd.</translation>
    </message>
    <message>
        <source>This is the answer of a server, not a request: %1</source>
        <translation>Dit is het antwoord van een server, geen verzoek: %1</translation>
    </message>
    <message>
        <source>The first line names no HTTP version.</source>
        <translation>De eerste regel noemt geen HTTP-versie.</translation>
    </message>
    <message>
        <source>The headers are those of HTTP/2 or later, as a tool shows them.</source>
        <translation>De headers zijn die van HTTP/2 of nieuwer, zoals een hulpmiddel ze toont.</translation>
    </message>
    <message>
        <source>The empty line before the body is missing, at line %1.</source>
        <translation>De lege regel vóór de body ontbreekt, bij regel %1.</translation>
    </message>
    <message>
        <source>The header %1 runs over several lines; they were joined with a space.</source>
        <translation>De header %1 loopt over meerdere regels; die zijn met een spatie samengevoegd.</translation>
    </message>
    <message>
        <source>A line without a colon is not a header and was skipped: %1</source>
        <translation>Een regel zonder dubbele punt is geen header en is overgeslagen: %1</translation>
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
        <source>The text has nothing but spaces and line breaks.</source>
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
        <source>Content-Length says %1 bytes, but the body has %2; nothing was cut off.</source>
        <translation>Content-Length zegt %1 bytes, maar de body heeft er %2; er is niets afgeknipt.</translation>
    </message>
    <message>
        <source>As many bytes are missing as there are line breaks, so they were probably CRLF. Load the body from a file.</source>
        <translation>Er ontbreken evenveel bytes als er regeleinden zijn, dus waarschijnlijk waren die CRLF. Laad de body uit een bestand.</translation>
    </message>
    <message>
        <source>The line break at the end of the body was probably added by copying; it was kept.</source>
        <translation>Het regeleinde aan het eind van de body is waarschijnlijk bij het kopiëren toegevoegd; het is behouden.</translation>
    </message>
    <message>
        <source>Content-Length is unclear: %1</source>
        <translation>Content-Length is onduidelijk: %1</translation>
    </message>
    <message>
        <source>The body was sent with the encoding %1; it may have been decoded since.</source>
        <translation>De body is verstuurd met de codering %1; mogelijk is die inmiddels gedecodeerd.</translation>
    </message>
    <message>
        <source>The body came in chunks, which were joined.</source>
        <translation>De body kwam in delen (chunks); die zijn samengevoegd.</translation>
    </message>
    <message>
        <source>The headers say that the body is chunked, but its chunks are not whole; it was kept as it is.</source>
        <translation>Volgens de headers bestaat de body uit delen (chunks), maar die zijn niet volledig; de body is behouden zoals die is.</translation>
    </message>
    <message>
        <source>Headers after the last chunk were read like the others.</source>
        <translation>Headers na het laatste deel (chunk) zijn gelezen zoals de andere.</translation>
    </message>
    <message>
        <source>There are several requests; the first one was taken.</source>
        <translation>Er zijn meerdere verzoeken; het eerste is genomen.</translation>
    </message>
    <message>
        <source>There may be several requests; no length says where the first one ends, so everything was taken as its body.</source>
        <translation>Mogelijk zijn er meerdere verzoeken; geen lengte zegt waar het eerste eindigt, dus alles is als body ervan genomen.</translation>
    </message>
    <message>
        <source>What follows the curl command was not read: %1</source>
        <translation>Wat op de curl-opdracht volgt, is niet gelezen: %1</translation>
    </message>
    <message>
        <source>Only the first %1 words of the command were read.</source>
        <translation>Alleen de eerste %1 woorden van de opdracht zijn gelezen.</translation>
    </message>
    <message>
        <source>Options on a new line were taken as part of the command.</source>
        <translation>Opties op een nieuwe regel zijn als deel van de opdracht gelezen.</translation>
    </message>
    <message>
        <source>A quotation mark is not closed: the command may be cut off.</source>
        <translation>Een aanhalingsteken is niet gesloten: de opdracht is mogelijk afgebroken.</translation>
    </message>
    <message>
        <source>The command contains a variable or another command, which was not expanded.</source>
        <translation>De opdracht bevat een variabele of een andere opdracht; die is niet uitgevoerd of ingevuld.</translation>
    </message>
    <message>
        <source>Two “\u” escapes were joined into one character.</source>
        <translation>Twee “\u”-codes zijn tot één teken samengevoegd.</translation>
    </message>
    <message>
        <source>In a command for cmd, LF and CRLF look the same; LF was assumed.</source>
        <translation>In een opdracht voor cmd zien LF en CRLF er hetzelfde uit; LF is aangenomen.</translation>
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
        <source>Data was percent-encoded, perhaps not exactly as curl does it.</source>
        <translation>Gegevens zijn met procenttekens gecodeerd, mogelijk niet precies zoals curl dat doet.</translation>
    </message>
    <message>
        <source>With -G the data goes into the address, and there is no body.</source>
        <translation>Met -G gaan de gegevens in het adres en is er geen body.</translation>
    </message>
    <message>
        <source>The body is in the file %1: load it with “Load body from file…”.</source>
        <translation>De body staat in het bestand %1: laad die met “Body uit bestand laden…”.</translation>
    </message>
    <message>
        <source>The body of a form (-F) has a random boundary and cannot be known.</source>
        <translation>De body van een formulier (-F) heeft een willekeurige scheidingsregel en is niet te bepalen.</translation>
    </message>
    <message>
        <source>The user name and password of %1 were left out.</source>
        <translation>De gebruikersnaam en het wachtwoord van %1 zijn weggelaten.</translation>
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
        <source>This form is not understood: everything was taken as the body. Paste the HTTP request itself, or enter body and signature below.</source>
        <translation>Deze vorm wordt niet begrepen: alles is als body genomen. Plak het HTTP-verzoek zelf, of vul hieronder body en handtekening in.</translation>
    </message>
    <message>
        <source>The body is shown as parsed JSON, not as it was received; it was written compactly, as Tribe does.</source>
        <translation>De body staat er als verwerkte JSON, niet zoals hij is ontvangen; hij is compact geschreven, zoals Tribe doet.</translation>
    </message>
    <message>
        <source>Parts of the body are left out here, so it cannot be checked. Load the body from a file.</source>
        <translation>Delen van de body ontbreken hier, dus hij kan niet worden gecontroleerd. Laad de body uit een bestand.</translation>
    </message>
    <message>
        <source>The body was decoded from Base64.</source>
        <translation>De body is gedecodeerd uit Base64.</translation>
    </message>
    <message>
        <source>The body is marked as Base64 but is not; it was kept as it is.</source>
        <translation>De body staat als Base64 aangemerkt maar is dat niet; hij is ongewijzigd gelaten.</translation>
    </message>
    <message numerus="yes">
        <source>A PowerShell command with %n header(s).</source>
        <translation>
            <numerusform>Een PowerShell-opdracht met %n header.</numerusform>
            <numerusform>Een PowerShell-opdracht met %n headers.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>A request as another program shows it, with %n header(s).</source>
        <translation>
            <numerusform>Een verzoek zoals een ander programma het toont, met %n header.</numerusform>
            <numerusform>Een verzoek zoals een ander programma het toont, met %n headers.</numerusform>
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
        <source>all as delivered</source>
        <translation>alles zoals geleverd</translation>
    </message>
    <message>
        <source>client credentials</source>
        <translation>client-id en client-secret</translation>
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
        <source>the system&apos;s</source>
        <translation>die van het systeem</translation>
    </message>
    <message>
        <source>none</source>
        <translation>geen</translation>
    </message>
    <message>
        <source>its own</source>
        <translation>een eigen proxy</translation>
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
        <source>What was found</source>
        <translation>Wat is gevonden</translation>
    </message>
    <message>
        <source>REST listing</source>
        <translation>REST-lijst</translation>
    </message>
    <message>
        <source>OData listing</source>
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
        <source>The server told the employee</source>
        <translation>De server heeft de medewerker doorgegeven</translation>
    </message>
    <message>
        <source>The server told the environment&apos;s name</source>
        <translation>De server heeft de naam van de omgeving doorgegeven</translation>
    </message>
    <message>
        <source>The server&apos;s clock is ahead by</source>
        <translation>De klok van de server loopt voor met</translation>
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
        <source>none in this run</source>
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
        <source>its own (SOCKS5)</source>
        <translation>een eigen proxy (SOCKS5)</translation>
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
        <source>Spaces in the value where “+” was</source>
        <translation>Spaties in de waarde waar “+” stond</translation>
    </message>
    <message>
        <source>Spaces or line breaks inside the value</source>
        <translation>Spaties of regeleinden in de waarde</translation>
    </message>
    <message>
        <source>Value with its uppercase and lowercase letters changed</source>
        <translation>Waarde met gewijzigde hoofdletters en kleine letters</translation>
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
        <source>JSON with its members in alphabetical order</source>
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
        <source>Body with usual spaces for those that do not break</source>
        <translation>Body met gewone spaties in plaats van vaste</translation>
    </message>
</context>
<context>
    <name>hookdesk::ActionRegistry</name>
    <message>
        <source>Open “%1” to use this.</source>
        <extracomment>Why a command cannot be used; %1 is the name of a page.</extracomment>
        <translation>Open “%1” om dit te gebruiken.</translation>
    </message>
    <message>
        <source>There is nothing to refresh on this page.</source>
        <translation>Op deze pagina is er niets te vernieuwen.</translation>
    </message>
    <message>
        <source>There is no filter on this page.</source>
        <translation>Op deze pagina is er geen filter.</translation>
    </message>
    <message>
        <source>There are no details to show on this page.</source>
        <translation>Op deze pagina zijn er geen details om te tonen.</translation>
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
        <source>%n under way</source>
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
        <source>%n not known</source>
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
        <source>In names, ids, endpoints, people, errors, and before and after</source>
        <translation>In namen, id’s, endpoints, personen, fouten, en ervoor en erna</translation>
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
        <source>Select an entry to see what it changed.</source>
        <translation>Selecteer een regel om te zien wat er is veranderd.</translation>
    </message>
    <message>
        <source>Nothing is known of it, or there was nothing.</source>
        <translation>Hierover is niets bekend, of er was niets.</translation>
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
        <source>Under way</source>
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
        <source>Looks at every entry of all environments, whether it is as it was written.</source>
        <translation>Controleert van elke regel van alle omgevingen of die nog is zoals die is geschreven.</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exporteren…</translation>
    </message>
    <message>
        <source>Everything that is found, also what is not shown yet.</source>
        <translation>Alles wat is gevonden, ook wat nog niet wordt getoond.</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>Activiteit</translation>
    </message>
    <message>
        <source>Read again</source>
        <translation>Opnieuw lezen</translation>
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
        <source>Nothing is written down.</source>
        <translation>Er wordt niets vastgelegd.</translation>
    </message>
    <message>
        <source>There is no folder for it on this computer, so that nobody can tell later who did what.</source>
        <translation>Er is op deze computer geen map voor, dus later kan niemand zeggen wie wat heeft gedaan.</translation>
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
        <source>Nothing was done here yet.</source>
        <translation>Hier is nog niets gedaan.</translation>
    </message>
    <message>
        <source>What is created, deleted, reactivated and retried is written down here, with who did it.</source>
        <translation>Hier wordt vastgelegd wat is aangemaakt, verwijderd, opnieuw geactiveerd en opnieuw verstuurd, en door wie.</translation>
    </message>
    <message>
        <source>No entry fits.</source>
        <translation>Geen enkele regel voldoet.</translation>
    </message>
    <message>
        <source>Look for another text, operation or result.</source>
        <translation>Zoek op een andere tekst, handeling of uitkomst.</translation>
    </message>
    <message numerus="yes">
        <source>%n entry(s), and more</source>
        <translation>
            <numerusform>%n regel, en meer</numerusform>
            <numerusform>%n regels, en meer</numerusform>
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
        <source>%n entry(s) could not be written into the activity journal.</source>
        <translation>
            <numerusform>%n regel kon niet in het activiteitenjournaal worden geschreven.</numerusform>
            <numerusform>%n regels konden niet in het activiteitenjournaal worden geschreven.</numerusform>
        </translation>
    </message>
    <message>
        <source>The activity journal was damaged. A new one was begun; the damaged file is kept as %1.</source>
        <translation>Het activiteitenjournaal was beschadigd. Er is een nieuw begonnen; het beschadigde bestand is bewaard als %1.</translation>
    </message>
    <message>
        <source>Looking at every entry…</source>
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
        <source>Nothing was exported to %1. Choose another place, or make room on the disk.</source>
        <translation>Er is niets naar %1 geëxporteerd. Kies een andere plaats of maak ruimte op de schijf.</translation>
    </message>
    <message numerus="yes">
        <source>%n entry(s) were exported to %1.</source>
        <translation>
            <numerusform>%n regel is naar %1 geëxporteerd.</numerusform>
            <numerusform>%n regels zijn naar %1 geëxporteerd.</numerusform>
        </translation>
    </message>
    <message>
        <source>No filter is set.</source>
        <translation>Er is geen filter ingesteld.</translation>
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
        <translation>Endpoint testen</translation>
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
        <source>Something that a newer version of Hookdesk knows</source>
        <translation>Iets wat een nieuwere versie van Hookdesk kent</translation>
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
        <source>Not known</source>
        <comment>result: it may have happened</comment>
        <translation>Niet bekend</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Onbekend</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>employee, user of the operating system</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Nobody waited for the answer: it may have happened.</source>
        <translation>Niemand wachtte op het antwoord: het kan zijn gebeurd.</translation>
    </message>
    <message>
        <source>The delivery failed again.</source>
        <translation>De bezorging is opnieuw mislukt.</translation>
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
        <translation>Aanvraag: %1</translation>
    </message>
    <message>
        <source>Fingerprint: %1</source>
        <translation>Vingerafdruk: %1</translation>
    </message>
    <message numerus="yes">
        <source>The journal is whole: %n entry(s) are as they were written.</source>
        <translation>
            <numerusform>Het journaal is intact: %n regel is zoals die is geschreven.</numerusform>
            <numerusform>Het journaal is intact: %n regels zijn zoals ze zijn geschreven.</numerusform>
        </translation>
    </message>
    <message>
        <source>Entry %1 is missing. Somebody has removed it from the file.</source>
        <translation>Regel %1 ontbreekt. Iemand heeft die uit het bestand verwijderd.</translation>
    </message>
    <message>
        <source>Entry %1 is not as it was written. Somebody has changed the file.</source>
        <translation>Regel %1 is niet meer zoals die is geschreven. Iemand heeft het bestand gewijzigd.</translation>
    </message>
    <message numerus="yes">
        <source>The %n entry(s) before it are whole.</source>
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
        <source>Not known how it ended</source>
        <translation>Afloop niet bekend</translation>
    </message>
    <message>
        <source>Hookdesk ended before the answer came: it may have happened.</source>
        <translation>Hookdesk is gestopt voordat het antwoord kwam: het kan zijn gebeurd.</translation>
    </message>
    <message>
        <source>For all environments</source>
        <translation>Voor alle omgevingen</translation>
    </message>
    <message>
        <source>Request id: %1</source>
        <translation>Aanvraag-id: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n request(s) were not sent.</source>
        <translation>
            <numerusform>%n verzoek is niet verstuurd.</numerusform>
            <numerusform>%n verzoeken zijn niet verstuurd.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hookdesk::AdvancedPane</name>
    <message>
        <source>Ask</source>
        <translation>Vragen</translation>
    </message>
    <message>
        <source>Ask, and have a word typed</source>
        <translation>Vragen en een woord laten typen</translation>
    </message>
    <message>
        <source>That of the system</source>
        <translation>Die van het systeem</translation>
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
        <source>Key of the certificate</source>
        <translation>Sleutel van het certificaat</translation>
    </message>
    <message>
        <source>API map</source>
        <translation>API-toewijzing</translation>
    </message>
    <message>
        <source>Another one (HTTP)</source>
        <translation>Een andere (HTTP)</translation>
    </message>
    <message>
        <source>Another one (SOCKS5)</source>
        <translation>Een andere (SOCKS5)</translation>
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
        <source>Select an event to see what was kept of it.</source>
        <translation>Selecteer een event om te zien wat ervan is bewaard.</translation>
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
        <source>Everything that is found, also what is not shown yet, with its payload.</source>
        <translation>Alles wat is gevonden, ook wat nog niet wordt getoond, met de payload.</translation>
    </message>
    <message>
        <source>Nothing is kept of this environment.</source>
        <translation>Van deze omgeving wordt niets bewaard.</translation>
    </message>
    <message>
        <source>There is no folder for its data on this computer, so that events are gone when Tribe forgets them.</source>
        <translation>Er is op deze computer geen map voor de gegevens, dus events zijn weg zodra Tribe ze vergeet.</translation>
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
        <source>No archived event fits.</source>
        <translation>Geen gearchiveerd event voldoet.</translation>
    </message>
    <message>
        <source>Failed events are kept here from the first time that the log is read.</source>
        <translation>Mislukte events worden hier bewaard vanaf de eerste keer dat het logboek is gelezen.</translation>
    </message>
    <message>
        <source>Search for another text, webhook or period.</source>
        <translation>Zoek op een andere tekst, webhook of periode.</translation>
    </message>
    <message numerus="yes">
        <source>%n event(s), and more</source>
        <translation>
            <numerusform>%n event, en meer</numerusform>
            <numerusform>%n events, en meer</numerusform>
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
        <source>This event is no longer in the archive: it was older or larger than what is kept.</source>
        <translation>Dit event staat niet meer in het archief: het was ouder of groter dan wat wordt bewaard.</translation>
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
        <source>Nothing was exported to %1. Choose another place, or make room on the disk.</source>
        <translation>Er is niets naar %1 geëxporteerd. Kies een andere plaats of maak ruimte op de schijf.</translation>
    </message>
    <message numerus="yes">
        <source>%n event(s) were exported to %1.</source>
        <translation>
            <numerusform>%n event is naar %1 geëxporteerd.</numerusform>
            <numerusform>%n events zijn naar %1 geëxporteerd.</numerusform>
        </translation>
    </message>
    <message>
        <source>Preferences…</source>
        <translation>Voorkeuren…</translation>
    </message>
    <message>
        <source>How long and how much is kept</source>
        <translation>Hoe lang en hoeveel er wordt bewaard</translation>
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
        <source>No further events are kept.</source>
        <translation>Er worden geen events meer bewaard.</translation>
    </message>
    <message>
        <source>Size now: %1</source>
        <translation>Omvang nu: %1</translation>
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
        <source>The archive cannot be opened. Check that its folder exists and that you may write there.</source>
        <translation>Het archief kan niet worden geopend. Controleer of de map bestaat en of je er mag schrijven.</translation>
    </message>
    <message>
        <source>The archive can only be read: new events are not kept. Check the rights of the file.</source>
        <translation>Het archief kan alleen worden gelezen: nieuwe events worden niet bewaard. Controleer de rechten van het bestand.</translation>
    </message>
    <message>
        <source>Another program is writing to the archive. New events are kept when it is done.</source>
        <translation>Een ander programma schrijft in het archief. Nieuwe events worden bewaard als dat klaar is.</translation>
    </message>
    <message>
        <source>The disk is full: new events are not kept. Make room, or let the archive keep less.</source>
        <translation>De schijf is vol: nieuwe events worden niet bewaard. Maak ruimte, of laat het archief minder bewaren.</translation>
    </message>
    <message>
        <source>The archive is damaged. A new one is begun at the next writing, and the damaged file is kept.</source>
        <translation>Het archief is beschadigd. Bij het volgende schrijven wordt een nieuw begonnen; het beschadigde bestand blijft bewaard.</translation>
    </message>
    <message>
        <source>The archive was made by a newer version of Hookdesk. It is left as it is, and new events are not kept.</source>
        <translation>Het archief is gemaakt door een nieuwere versie van Hookdesk. Het blijft zoals het is, en nieuwe events worden niet bewaard.</translation>
    </message>
    <message>
        <source>The archive does not work as it should. The details say why.</source>
        <translation>Het archief werkt niet zoals het hoort. De details zeggen waarom.</translation>
    </message>
    <message>
        <source>The archive was damaged. A new one was begun; the damaged file is kept as %1.</source>
        <translation>Het archief was beschadigd. Er is een nieuw begonnen; het beschadigde bestand is bewaard als %1.</translation>
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
        <source>The administrator of this computer does not allow it.</source>
        <translation>De beheerder van deze computer staat dit niet toe.</translation>
    </message>
</context>
<context>
    <name>hookdesk::Attention</name>
    <message>
        <source>Reactivate…</source>
        <translation>Opnieuw activeren…</translation>
    </message>
    <message>
        <source>%1, all %2</source>
        <comment>so many events, cause</comment>
        <translation>%1, alle %2</translation>
    </message>
    <message>
        <source>%1, mostly %2</source>
        <comment>so many events, cause</comment>
        <translation>%1, vooral %2</translation>
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
        <source>no event waiting</source>
        <translation>geen event wacht</translation>
    </message>
    <message>
        <source>failures not known</source>
        <translation>fouten niet bekend</translation>
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
        <translation>Opnieuw proberen…</translation>
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
        <translation>Vraagt aandacht</translation>
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
        <source>Unknown</source>
        <comment>cause</comment>
        <translation>Onbekend</translation>
    </message>
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
        <translation>Opnieuw…</translation>
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
</context>
<context>
    <name>hookdesk::ChangesModel</name>
    <message>
        <source>Under way</source>
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
        <source>Nothing was changed from here yet.</source>
        <translation>Hier is nog niets gewijzigd.</translation>
    </message>
    <message>
        <source>Changes are not written down here.</source>
        <translation>Wijzigingen worden hier niet bijgehouden.</translation>
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
        <source>Type a part of a command</source>
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
        <source>Before comparing, endpoints of the left side are rewritten by these rules:</source>
        <translation>Vóór het vergelijken worden de endpoints van de linkerkant met deze regels herschreven:</translation>
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
        <source>Webhooks of two environments are compared by name, entity type and endpoint. Values that were not exported cannot be compared.</source>
        <translation>Webhooks van twee omgevingen worden vergeleken op naam, entiteitstype en endpoint. Waarden die niet zijn geëxporteerd, kunnen niet worden vergeleken.</translation>
    </message>
    <message>
        <source>One side is only a part: what is missing there may exist all the same.</source>
        <translation>Eén kant is maar een deel: wat daar ontbreekt, kan er toch zijn.</translation>
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
        <source>Choose now on the right: webhooks are copied to it.</source>
        <translation>Kies rechts de huidige toestand: daarheen wordt gekopieerd.</translation>
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
        <source>Both sides are the same. Choose an earlier time, or open a file.</source>
        <translation>Beide kanten zijn dezelfde. Kies een eerder moment of open een bestand.</translation>
    </message>
    <message numerus="yes">
        <source>%n cannot be compared</source>
        <translation>
            <numerusform>%n niet te vergelijken</numerusform>
            <numerusform>%n niet te vergelijken</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hookdesk::ConfirmationDialog</name>
    <message>
        <source>Concerned</source>
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
        <source>The proxy asks for a user name and password, or did not accept them.</source>
        <translation>De proxy vraagt om een gebruikersnaam en wachtwoord, of heeft die niet geaccepteerd.</translation>
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
        <source>Check the proxy’s host and port in the settings of the environment, or connect without a proxy.</source>
        <translation>Controleer de host en poort van de proxy in de instellingen van de omgeving, of verbind zonder proxy.</translation>
    </message>
    <message>
        <source>The proxy did not let the connection to %1 through.</source>
        <translation>De proxy heeft de verbinding met %1 niet doorgelaten.</translation>
    </message>
    <message>
        <source>Ask who manages the network to allow that address.</source>
        <translation>Vraag de netwerkbeheerder dit adres toe te staan.</translation>
    </message>
    <message>
        <source>Check the date and time of this computer; when they are right, tell who manages the server.</source>
        <translation>Controleer de datum en tijd van deze computer; kloppen die, meld het dan bij de beheerder van de server.</translation>
    </message>
    <message>
        <source>On a company network, add the company’s CA file to the environment; otherwise do not connect.</source>
        <translation>Voeg op een bedrijfsnetwerk het CA-bestand van het bedrijf aan de omgeving toe; verbind anders niet.</translation>
    </message>
    <message>
        <source>No safe connection to %1: its certificate has expired.</source>
        <translation>Geen veilige verbinding met %1: het certificaat is verlopen.</translation>
    </message>
    <message>
        <source>No safe connection to %1: its certificate is not valid yet.</source>
        <translation>Geen veilige verbinding met %1: het certificaat is nog niet geldig.</translation>
    </message>
    <message>
        <source>No safe connection to %1: its certificate is for another name.</source>
        <translation>Geen veilige verbinding met %1: het certificaat is voor een andere naam.</translation>
    </message>
    <message>
        <source>Check the address of the environment for a typing error.</source>
        <translation>Controleer het adres van de omgeving op een typefout.</translation>
    </message>
    <message>
        <source>No safe connection to %1: its certificate is self-signed.</source>
        <translation>Geen veilige verbinding met %1: het certificaat is zelfondertekend.</translation>
    </message>
    <message>
        <source>No safe connection to %1: the issuer of its certificate is not known here.</source>
        <translation>Geen veilige verbinding met %1: de uitgever van het certificaat is hier niet bekend.</translation>
    </message>
    <message>
        <source>No safe connection to %1: it speaks only versions of TLS that are no longer safe.</source>
        <translation>Geen veilige verbinding met %1: daar worden alleen TLS-versies ondersteund die niet meer veilig zijn.</translation>
    </message>
    <message>
        <source>Tell who manages the server that it needs TLS 1.2 or later.</source>
        <translation>Meld de beheerder van de server dat TLS 1.2 of nieuwer nodig is.</translation>
    </message>
    <message>
        <source>No safe connection to %1: what answers there does not speak TLS.</source>
        <translation>Geen veilige verbinding met %1: wat daar antwoordt, spreekt geen TLS.</translation>
    </message>
    <message>
        <source>Check the address and the port of the environment.</source>
        <translation>Controleer het adres en de poort van de omgeving.</translation>
    </message>
    <message>
        <source>%1 asks for a client certificate, or did not accept it.</source>
        <translation>%1 vraagt om een clientcertificaat, of heeft het niet geaccepteerd.</translation>
    </message>
    <message>
        <source>Choose the client certificate and its key in the settings of the environment.</source>
        <translation>Kies het clientcertificaat en de sleutel ervan in de instellingen van de omgeving.</translation>
    </message>
    <message>
        <source>Nothing was sent: a certificate file of this environment cannot be used.</source>
        <translation>Er is niets verzonden: een certificaatbestand van deze omgeving is niet te gebruiken.</translation>
    </message>
    <message>
        <source>Choose the file again in the settings of the environment.</source>
        <translation>Kies het bestand opnieuw in de instellingen van de omgeving.</translation>
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
        <source>A web page came from %1 instead of an answer of Tribe.</source>
        <translation>Van %1 kwam een webpagina in plaats van een antwoord van Tribe.</translation>
    </message>
    <message>
        <source>Sign in to the network in a browser where it asks for that, or check the addresses of the environment.</source>
        <translation>Meld je in een browser aan bij het netwerk als dat erom vraagt, of controleer de adressen van de omgeving.</translation>
    </message>
    <message>
        <source>%1 wanted to send the request on to another host; it was not sent there.</source>
        <translation>%1 wilde de aanvraag doorsturen naar een andere host; daarheen is niets verzonden.</translation>
    </message>
    <message>
        <source>There is no address for the name %1.</source>
        <translation>Voor de naam %1 bestaat geen adres.</translation>
    </message>
    <message>
        <source>Check the address of the environment, and the network.</source>
        <translation>Controleer het adres van de omgeving en het netwerk.</translation>
    </message>
    <message>
        <source>The clocks of this computer and of the server are far apart.</source>
        <translation>De klokken van deze computer en van de server lopen ver uiteen.</translation>
    </message>
    <message>
        <source>Set the date and time of this computer right; tokens and certificates are judged by them.</source>
        <translation>Zet de datum en tijd van deze computer goed; tokens en certificaten worden ermee beoordeeld.</translation>
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
        <source>The client key is encrypted: type its passphrase.</source>
        <translation>De clientsleutel is versleuteld: typ de wachtwoordzin ervan.</translation>
    </message>
    <message>
        <source>The passphrase does not open the client key.</source>
        <translation>De wachtwoordzin opent de clientsleutel niet.</translation>
    </message>
    <message>
        <source>The proxy asks for a login with %1, which did not work.</source>
        <translation>De proxy vraagt om aanmelding met %1, en die lukte niet.</translation>
    </message>
    <message>
        <source>Enter user name and password in the proxy settings of the environment. If they are right, ask who manages the proxy to allow Basic or Digest.</source>
        <translation>Vul gebruikersnaam en wachtwoord in bij de proxyinstellingen van de omgeving. Kloppen ze, vraag dan de beheerder van de proxy om Basic of Digest toe te staan.</translation>
    </message>
    <message>
        <source>The name %1 could not be looked up.</source>
        <translation>De naam %1 kon niet worden opgezocht.</translation>
    </message>
    <message>
        <source>Check the connection to the network and try again.</source>
        <translation>Controleer de netwerkverbinding en probeer het opnieuw.</translation>
    </message>
    <message>
        <source>There is nothing usable in this file: %1. Choose a file in PEM, DER, P7B or PFX format.</source>
        <comment>a kind of file</comment>
        <translation>In dit bestand staat niets bruikbaars: %1. Kies een bestand in PEM-, DER-, P7B- of PFX-formaat.</translation>
    </message>
    <message>
        <source>A part of this file cannot be read, so none of it is used: %1. Export it again.</source>
        <comment>a kind of file</comment>
        <translation>Een deel van dit bestand is onleesbaar, daarom wordt niets ervan gebruikt: %1. Exporteer het opnieuw.</translation>
    </message>
    <message>
        <source>A certificate in this file is marked as not trusted for servers: %1.</source>
        <comment>a kind of file</comment>
        <translation>Een certificaat in dit bestand is gemarkeerd als niet vertrouwd voor servers: %1.</translation>
    </message>
    <message>
        <source>This file is encrypted in an outdated way: %1. Export it again with AES256 encryption.</source>
        <comment>a kind of file</comment>
        <translation>Dit bestand is op een verouderde manier versleuteld: %1. Exporteer het opnieuw met AES256-versleuteling.</translation>
    </message>
    <message>
        <source>The format %1 is not supported: %2. Export the file as PEM or PFX.</source>
        <comment>a format, a kind of file</comment>
        <translation>Het formaat %1 wordt niet ondersteund: %2. Exporteer het bestand als PEM of PFX.</translation>
    </message>
    <message>
        <source>No safe connection to %1: the issuer of its certificate is not known here, and the server does not send the certificate of its issuer.</source>
        <translation>Geen veilige verbinding met %1: de uitgever van het certificaat is hier niet bekend, en de server stuurt het certificaat van de uitgever niet mee.</translation>
    </message>
    <message>
        <source>If your company issued it, add the company’s CA file to the environment. Otherwise the server may leave out its intermediate certificate: tell who manages it.</source>
        <translation>Heeft je bedrijf het uitgegeven, voeg dan het CA-bestand van het bedrijf toe aan de omgeving. Anders laat de server mogelijk zijn tussencertificaat weg: meld het aan de beheerder.</translation>
    </message>
    <message>
        <source>%1 broke off the secure connection. Servers do so when they want a client certificate.</source>
        <translation>%1 heeft de veilige verbinding afgebroken. Servers doen dat als ze een clientcertificaat willen.</translation>
    </message>
    <message>
        <source>Choose the client certificate and its key in the settings of the environment, or ask who manages the server what it expects.</source>
        <translation>Kies het clientcertificaat en de sleutel ervan in de instellingen van de omgeving, of vraag de beheerder van de server wat die verwacht.</translation>
    </message>
    <message>
        <source>Sign in to the network in a browser where it asks for that, or check the authorization URL of the environment.</source>
        <translation>Meld je in een browser aan bij het netwerk als dat erom vraagt, of controleer de autorisatie-URL van de omgeving.</translation>
    </message>
</context>
<context>
    <name>hookdesk::ConnectionReport</name>
    <message>
        <source>that of the system</source>
        <translation>die van het systeem</translation>
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
        <source>signed in as %1</source>
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
        <source>Signed-in employee</source>
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
        <source>not needed on this computer</source>
        <translation>niet nodig op deze computer</translation>
    </message>
    <message>
        <source>the server did not tell its time</source>
        <translation>de server gaf geen tijd door</translation>
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
        <source>%1 (whether the certificate was revoked is not checked)</source>
        <translation>%1 (of het certificaat is ingetrokken, wordt niet gecontroleerd)</translation>
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
        <source>Values that are missing</source>
        <translation>Ontbrekende waarden</translation>
    </message>
    <message>
        <source>The source does not tell the values of these headers. Type those that you know:</source>
        <translation>De bron geeft de waarden van deze headers niet door. Typ de waarden die je kent:</translation>
    </message>
    <message>
        <source>Endpoints are rewritten by the first rule that fits:</source>
        <translation>Endpoints worden herschreven met de eerste regel die past:</translation>
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
        <source>What exists already is not known until all webhooks are loaded.</source>
        <translation>Wat er al bestaat, is pas bekend als alle webhooks zijn geladen.</translation>
    </message>
    <message>
        <source>Choose an earlier time, or open a file that was exported elsewhere.</source>
        <translation>Kies een eerder tijdstip, of open een bestand dat elders is geëxporteerd.</translation>
    </message>
    <message numerus="yes">
        <source>%n of the chosen webhooks will lack headers whose values are not known.</source>
        <translation>
            <numerusform>Bij %n van de gekozen webhooks zullen headers ontbreken waarvan de waarden niet bekend zijn.</numerusform>
            <numerusform>Bij %n van de gekozen webhooks zullen headers ontbreken waarvan de waarden niet bekend zijn.</numerusform>
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
        <source>Tribe gives a copy a new id, a new secret and a name of its own.</source>
        <translation>Tribe geeft een kopie een nieuw id, een nieuw geheim en een eigen naam.</translation>
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
        <translation>Tribe probeert het niet meer. Probeer ze zelf opnieuw.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln active</source>
        <translation>
            <numerusform>%Ln actief</numerusform>
            <numerusform>%Ln actief</numerusform>
        </translation>
    </message>
    <message>
        <source>Active: not known</source>
        <translation>Actief: niet bekend</translation>
    </message>
    <message numerus="yes">
        <source>%Ln at risk</source>
        <translation>
            <numerusform>%Ln loopt risico</numerusform>
            <numerusform>%Ln lopen risico</numerusform>
        </translation>
    </message>
    <message>
        <source>At risk: not known</source>
        <translation>Loopt risico: niet bekend</translation>
    </message>
    <message numerus="yes">
        <source>%Ln deactivated</source>
        <translation>
            <numerusform>%Ln gedeactiveerd</numerusform>
            <numerusform>%Ln gedeactiveerd</numerusform>
        </translation>
    </message>
    <message>
        <source>Deactivated: not known</source>
        <translation>Gedeactiveerd: niet bekend</translation>
    </message>
    <message numerus="yes">
        <source>%Ln retried automatically</source>
        <translation>
            <numerusform>%Ln automatisch opnieuw</numerusform>
            <numerusform>%Ln automatisch opnieuw</numerusform>
        </translation>
    </message>
    <message>
        <source>Retried automatically: not known</source>
        <translation>Automatisch opnieuw: niet bekend</translation>
    </message>
    <message numerus="yes">
        <source>%Ln failed, waiting for you</source>
        <translation>
            <numerusform>%Ln mislukt, wacht op jou</numerusform>
            <numerusform>%Ln mislukt, wachten op jou</numerusform>
        </translation>
    </message>
    <message>
        <source>Failed, waiting for you: not known</source>
        <translation>Mislukt, wacht op jou: niet bekend</translation>
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
        <source>this is no JSON</source>
        <translation>dit is geen JSON</translation>
    </message>
    <message>
        <source>this is not a file of webhook definitions</source>
        <translation>dit is geen bestand met webhookdefinities</translation>
    </message>
    <message>
        <source>a newer version of Hookdesk made this file</source>
        <translation>een nieuwere versie van Hookdesk heeft dit bestand gemaakt</translation>
    </message>
    <message>
        <source>this field is missing</source>
        <translation>dit veld ontbreekt</translation>
    </message>
    <message>
        <source>this is of the wrong type</source>
        <translation>dit is van het verkeerde type</translation>
    </message>
    <message>
        <source>this must not be empty</source>
        <translation>dit mag niet leeg zijn</translation>
    </message>
    <message>
        <source>this text is too long</source>
        <translation>deze tekst is te lang</translation>
    </message>
    <message>
        <source>this is no date</source>
        <translation>dit is geen datum</translation>
    </message>
    <message>
        <source>a withheld value cannot be there</source>
        <translation>een achtergehouden waarde kan hier niet staan</translation>
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
        <source>Something is missing</source>
        <translation>Er ontbreekt iets</translation>
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
        <source>A header has a name or a value that cannot be sent.</source>
        <translation>Een header heeft een naam of waarde die niet kan worden verzonden.</translation>
    </message>
    <message>
        <source>The values of these headers are not known: %1</source>
        <translation>De waarden van deze headers zijn niet bekend: %1</translation>
    </message>
    <message>
        <source>Whether it has headers is not known.</source>
        <translation>Of er headers zijn, is niet bekend.</translation>
    </message>
    <message>
        <source>It is deactivated there. The new one will be active.</source>
        <translation>Daar is deze gedeactiveerd. De nieuwe wordt actief.</translation>
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
        <source>A webhook there delivers to nearly the same URL: only a final slash or dot differs.</source>
        <translation>Een webhook daar levert af aan bijna dezelfde URL: alleen een schuine streep of punt aan het eind verschilt.</translation>
    </message>
    <message>
        <source>this is not UTF-8: save the file in this encoding</source>
        <translation>dit is geen UTF-8: sla het bestand op in deze codering</translation>
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
        <source>Not sent: it leads back here</source>
        <translation>Niet verstuurd: het leidt hierheen terug</translation>
    </message>
    <message>
        <source>Not sent: too many at once</source>
        <translation>Niet verstuurd: te veel tegelijk</translation>
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
        <source>Cannot tell</source>
        <translation>Niet vast te stellen</translation>
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
        <source>What to change</source>
        <translation>Wat te wijzigen</translation>
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
</context>
<context>
    <name>hookdesk::DifferenceModel</name>
    <message>
        <source>Cannot be told</source>
        <translation>Niet vast te stellen</translation>
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
        <source>%n webhook(s) are the same</source>
        <translation>
            <numerusform>%n webhook is gelijk</numerusform>
            <numerusform>%n webhooks zijn gelijk</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n webhook(s) cannot be compared</source>
        <translation>
            <numerusform>%n webhook kan niet worden vergeleken</numerusform>
            <numerusform>%n webhooks kunnen niet worden vergeleken</numerusform>
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
        <source>the issuer of the certificate is not known here</source>
        <translation>de uitgever van het certificaat is hier niet bekend</translation>
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
        <source>It sends on to %1, which is not followed.</source>
        <translation>Het stuurt door naar %1; dat wordt niet gevolgd.</translation>
    </message>
    <message>
        <source>the certificate of the issuer was not sent and is not known here</source>
        <translation>het certificaat van de uitgever is niet meegestuurd en is hier niet bekend</translation>
    </message>
    <message>
        <source>The endpoint was not reached. %1 %2</source>
        <translation>Het endpoint is niet bereikt. %1 %2</translation>
    </message>
    <message>
        <source>Install the intermediate certificate on the endpoint too. If the issuer is your own company, Tribe may not know it either.</source>
        <translation>Installeer ook het tussencertificaat op het endpoint. Is je eigen bedrijf de uitgever, dan kent Tribe die mogelijk ook niet.</translation>
    </message>
    <message>
        <source>A web page answered (HTTP %1) after %2 ms. The endpoint of a webhook rarely sends one: check the address.</source>
        <translation>Een webpagina antwoordde (HTTP %1) na %2 ms. Het endpoint van een webhook stuurt die zelden: controleer het adres.</translation>
    </message>
    <message>
        <source>Through the proxy %1.</source>
        <translation>Via de proxy %1.</translation>
    </message>
    <message>
        <source>Directly, not through the proxy: the address is on this computer.</source>
        <translation>Rechtstreeks, niet via de proxy: het adres is op deze computer.</translation>
    </message>
    <message>
        <source>No answer from %1; another address answered. Senders that try this one may wait or fail.</source>
        <translation>Geen antwoord van %1; een ander adres antwoordde. Afzenders die dit adres proberen, wachten mogelijk of falen.</translation>
    </message>
    <message>
        <source>HEAD was sent, which changes nothing. A delivery uses POST, which may be answered differently: send a test event.</source>
        <translation>Er is HEAD verstuurd, wat niets verandert. Een aflevering gebruikt POST, waarop het antwoord anders kan zijn: stuur een testevent.</translation>
    </message>
    <message>
        <source>It wants a client certificate. Tribe is not known to send one: ask who manages the endpoint.</source>
        <translation>Het wil een clientcertificaat. Voor zover bekend stuurt Tribe er geen: vraag de beheerder van het endpoint.</translation>
    </message>
    <message>
        <source>It broke off the secure connection. It may want a client certificate: ask who manages the endpoint.</source>
        <translation>Het heeft de veilige verbinding afgebroken. Mogelijk wil het een clientcertificaat: vraag de beheerder van het endpoint.</translation>
    </message>
    <message>
        <source>No certificate was seen. Check that the port is one for HTTPS, and the TLS settings of the endpoint.</source>
        <translation>Er is geen certificaat gezien. Controleer of de poort er een voor HTTPS is, en de TLS-instellingen van het endpoint.</translation>
    </message>
    <message>
        <source>Check the address of the webhook, above all host and port.</source>
        <translation>Controleer het adres van de webhook, vooral host en poort.</translation>
    </message>
    <message>
        <source>Nothing answers there: a firewall may be in the way.</source>
        <translation>Daar antwoordt niets: mogelijk zit een firewall ertussen.</translation>
    </message>
    <message>
        <source>It takes the connection and does not begin with TLS. Check that the port is one for HTTPS.</source>
        <translation>Het neemt de verbinding aan en begint niet met TLS. Controleer of de poort er een voor HTTPS is.</translation>
    </message>
    <message>
        <source>The endpoint closed the connection without an answer. Look into its log.</source>
        <translation>Het endpoint heeft de verbinding zonder antwoord gesloten. Kijk in het logboek ervan.</translation>
    </message>
</context>
<context>
    <name>hookdesk::EndpointText</name>
    <message>
        <source>The endpoint URL is missing.</source>
        <translation>De endpoint-URL ontbreekt.</translation>
    </message>
    <message>
        <source>This is not a URL. It looks like https://example.org/path.</source>
        <translation>Dit is geen URL. Een URL ziet eruit als https://example.org/path.</translation>
    </message>
    <message>
        <source>Tribe delivers to HTTPS only: begin with https://.</source>
        <translation>Tribe bezorgt alleen via HTTPS: begin met https://.</translation>
    </message>
    <message>
        <source>The host name is missing after https://.</source>
        <translation>De hostnaam na https:// ontbreekt.</translation>
    </message>
    <message>
        <source>A URL cannot hold a user or password. Use “Basic authentication…” instead.</source>
        <translation>Een URL mag geen gebruiker of wachtwoord bevatten. Gebruik “Basic-authenticatie…”.</translation>
    </message>
    <message>
        <source>The part from # on would never be sent: remove it.</source>
        <translation>Het deel vanaf # wordt nooit verzonden: haal het weg.</translation>
    </message>
    <message>
        <source>This address means the computer itself: Tribe’s servers cannot reach it.</source>
        <translation>Dit adres is de computer zelf: de servers van Tribe kunnen het niet bereiken.</translation>
    </message>
    <message>
        <source>This address belongs to a private network: Tribe’s servers probably cannot reach it.</source>
        <translation>Dit adres hoort bij een privénetwerk: de servers van Tribe kunnen het waarschijnlijk niet bereiken.</translation>
    </message>
    <message>
        <source>The host name has no dot: Tribe’s servers probably cannot find it.</source>
        <translation>De hostnaam heeft geen punt: de servers van Tribe kunnen hem waarschijnlijk niet vinden.</translation>
    </message>
    <message>
        <source>The host %1 is sent as %2. Make sure that it is the one you mean.</source>
        <translation>De host %1 wordt verzonden als %2. Controleer of dit de bedoelde host is.</translation>
    </message>
    <message>
        <source>The URL has a hidden character, or quotation marks around it.</source>
        <translation>De URL heeft een verborgen teken, of aanhalingstekens eromheen.</translation>
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
        <source>Its secrets are removed from the keychain. Nothing changes in Tribe, and its archive stays on this computer.</source>
        <translation>De geheimen ervan worden uit de sleutelbos verwijderd. In Tribe verandert niets, en het archief blijft op deze computer staan.</translation>
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
        <source>%1 was removed, but %n of its secrets may still be in the keychain. Remove them there; they belong to “hookdesk”.</source>
        <translation>
            <numerusform>%1 is verwijderd, maar %n geheim ervan staat mogelijk nog in de sleutelbos. Verwijder het daar; het hoort bij “hookdesk”.</numerusform>
            <numerusform>%1 is verwijderd, maar %n geheimen ervan staan mogelijk nog in de sleutelbos. Verwijder ze daar; ze horen bij “hookdesk”.</numerusform>
        </translation>
    </message>
    <message>
        <source>Hookdesk</source>
        <translation>Hookdesk</translation>
    </message>
    <message>
        <source>You are logged in. You can close this.</source>
        <translation>Je bent aangemeld. Je kunt dit sluiten.</translation>
    </message>
    <message>
        <source>You are not logged in. Hookdesk says why; you can close this.</source>
        <translation>Je bent niet aangemeld. Hookdesk zegt waarom; je kunt dit sluiten.</translation>
    </message>
    <message>
        <source>Waiting for the browser: log in to %1 there…</source>
        <translation>Wachten op de browser: meld je daar aan bij %1…</translation>
    </message>
    <message>
        <source>Connecting %1…</source>
        <translation>Verbinden met %1…</translation>
    </message>
    <message>
        <source>The list of environments was damaged. It was kept aside, and a new one begins.</source>
        <translation>De lijst met omgevingen was beschadigd. Die is apart bewaard, en er is een nieuwe begonnen.</translation>
    </message>
    <message>
        <source>%1 Nothing was saved. Try again, or turn off “Remember” to keep the secret for this session only.</source>
        <translation>%1 Er is niets opgeslagen. Probeer het opnieuw, of zet “Geheim bewaren” uit om het geheim alleen voor deze sessie te bewaren.</translation>
    </message>
    <message>
        <source>This is not the answer to the log-in that Hookdesk waits for.</source>
        <translation>Dit is niet het antwoord op de aanmelding waarop Hookdesk wacht.</translation>
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
        <source>Copy the address, and open it in a browser on this computer within five minutes.</source>
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
        <translation>Als applicatie, met een client-secret</translation>
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
        <source>As it is kept now</source>
        <translation>Zoals nu bewaard</translation>
    </message>
    <message>
        <source>This desktop has no keyring: the secret is for this session only.</source>
        <translation>Dit bureaublad heeft geen sleutelbos: het geheim geldt alleen voor deze sessie.</translation>
    </message>
    <message>
        <source>Discard what you typed?</source>
        <translation>Invoer weggooien?</translation>
    </message>
    <message>
        <source>Nothing of it has been saved.</source>
        <translation>Er is nog niets van opgeslagen.</translation>
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
        <translation>&amp;Client-secret</translation>
    </message>
    <message>
        <source>Access token</source>
        <translation>Toegangstoken</translation>
    </message>
    <message>
        <source>Client secret</source>
        <translation>Client-secret</translation>
    </message>
    <message>
        <source>Connect to try it: you log in in the browser.</source>
        <translation>Verbind om het te proberen: je meldt je aan in de browser.</translation>
    </message>
    <message>
        <source>The API map cannot be used.</source>
        <translation>De API-toewijzing is niet te gebruiken.</translation>
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
        <source>The access token is missing.</source>
        <translation>Het toegangstoken ontbreekt.</translation>
    </message>
    <message>
        <source>The client secret is missing.</source>
        <translation>Het client-secret ontbreekt.</translation>
    </message>
    <message>
        <source>It ends at %1.</source>
        <translation>Het verloopt op %1.</translation>
    </message>
    <message>
        <source>Kept in memory until you close the program; never saved.</source>
        <translation>Blijft in het geheugen tot het programma sluit; wordt nooit opgeslagen.</translation>
    </message>
    <message>
        <source>This is the address of Tribe’s environments of the kind “%1”.</source>
        <translation>Dit is het adres van Tribe-omgevingen van de soort “%1”.</translation>
    </message>
    <message>
        <source>Duplicate an environment</source>
        <translation>Omgeving dupliceren</translation>
    </message>
    <message>
        <source>Still in the keychain until you save or connect.</source>
        <translation>Nog in de sleutelbos tot je opslaat of verbindt.</translation>
    </message>
    <message>
        <source>Not in the keychain until you save or connect.</source>
        <translation>Pas in de sleutelbos tot je opslaat of verbindt.</translation>
    </message>
    <message>
        <source>Waiting for the keyring. Answer its question, or cancel: nothing is saved then.</source>
        <translation>Wachten op de sleutelbos. Beantwoord de vraag ervan, of annuleer: dan wordt niets opgeslagen.</translation>
    </message>
    <message>
        <source>Goes to the keychain of your desktop, never into a file of Hookdesk.</source>
        <translation>Gaat naar de sleutelbos van je bureaublad, nooit naar een bestand van Hookdesk.</translation>
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
        <translation>Deze omgeving is alleen-lezen in Hookdesk. Er is niets verzonden.</translation>
    </message>
    <message>
        <source>Connect it again without “Read-only” to make changes.</source>
        <translation>Verbind opnieuw zonder “Alleen-lezen” om te kunnen wijzigen.</translation>
    </message>
    <message>
        <source>This application may not do that in this environment.</source>
        <translation>Deze applicatie mag dat niet in deze omgeving.</translation>
    </message>
    <message>
        <source>Ask who manages Tribe CRM to give the application the right, then try again.</source>
        <translation>Vraag de beheerder van Tribe CRM de applicatie dit recht te geven en probeer het dan opnieuw.</translation>
    </message>
    <message>
        <source>Tribe takes no more requests for now: its limit per minute is used up.</source>
        <translation>Tribe neemt nu geen aanvragen meer aan: de limiet per minuut is bereikt.</translation>
    </message>
    <message>
        <source>Wait a minute before you try again.</source>
        <translation>Wacht een minuut en probeer het dan opnieuw.</translation>
    </message>
    <message numerus="yes">
        <source>Wait %n second(s) before you try again.</source>
        <translation>
            <numerusform>Wacht %n seconde en probeer het dan opnieuw.</numerusform>
            <numerusform>Wacht %n seconden en probeer het dan opnieuw.</numerusform>
        </translation>
    </message>
    <message>
        <source>Change what the server names, then try again.</source>
        <translation>Pas aan wat de server noemt en probeer het dan opnieuw.</translation>
    </message>
    <message>
        <source>The server did not accept this and gave no reason (status %1).</source>
        <translation>De server heeft dit niet geaccepteerd en gaf geen reden (status %1).</translation>
    </message>
    <message>
        <source>Check what you filled in, then try again.</source>
        <translation>Controleer de invoer en probeer het dan opnieuw.</translation>
    </message>
    <message>
        <source>The server did not accept this: %1</source>
        <translation>De server heeft dit niet geaccepteerd: %1</translation>
    </message>
    <message>
        <source>No safe connection to %1: its certificate could not be trusted.</source>
        <translation>Geen veilige verbinding met %1: het certificaat is niet te vertrouwen.</translation>
    </message>
    <message>
        <source>Check the address, and the date and time of this computer; on a company network, ask whether a proxy opens secure connections.</source>
        <translation>Controleer het adres en de datum en tijd van deze computer; vraag op een bedrijfsnetwerk of een proxy beveiligde verbindingen openbreekt.</translation>
    </message>
    <message>
        <source>No answer from %1 in time.</source>
        <translation>Geen tijdig antwoord van %1.</translation>
    </message>
    <message>
        <source>Try again in a moment.</source>
        <translation>Probeer het zo dadelijk opnieuw.</translation>
    </message>
    <message>
        <source>This was cancelled.</source>
        <translation>Dit is geannuleerd.</translation>
    </message>
    <message>
        <source>Start it again when you want to.</source>
        <translation>Start het desgewenst opnieuw.</translation>
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
        <source>The answer of %1 could not be understood.</source>
        <translation>Het antwoord van %1 is niet te begrijpen.</translation>
    </message>
    <message>
        <source>Check the API address; a sign-in page or a proxy may have answered instead of Tribe. The details show what came.</source>
        <translation>Controleer het API-adres; mogelijk antwoordde een aanmeldpagina of een proxy in plaats van Tribe. De details tonen wat er kwam.</translation>
    </message>
    <message>
        <source>The answer of %1 was too large and was not read.</source>
        <translation>Het antwoord van %1 was te groot en is niet gelezen.</translation>
    </message>
    <message>
        <source>Check the API address; an answer of Tribe is never this large.</source>
        <translation>Controleer het API-adres; een antwoord van Tribe is nooit zo groot.</translation>
    </message>
    <message>
        <source>%1 wanted to send the request on to another address; it was not sent there.</source>
        <translation>%1 wilde de aanvraag doorsturen naar een ander adres; daarheen is niets verzonden.</translation>
    </message>
    <message>
        <source>Check the API and authorization addresses of the environment.</source>
        <translation>Controleer het API-adres en het autorisatieadres van de omgeving.</translation>
    </message>
    <message>
        <source>Something went wrong inside Tribe (%1).</source>
        <translation>Er ging iets mis binnen Tribe (%1).</translation>
    </message>
    <message>
        <source>Try again in a few minutes; when it stays, tell Tribe Support what the details say.</source>
        <translation>Probeer het over een paar minuten opnieuw; blijft het zo, geef dan de details door aan Tribe Support.</translation>
    </message>
    <message>
        <source>The server said yes, but reading it back shows that nothing changed.</source>
        <translation>De server zei ja, maar bij teruglezen blijkt er niets gewijzigd.</translation>
    </message>
    <message>
        <source>Make the change on Tribe’s own page: %1</source>
        <translation>Wijzig het op de pagina van Tribe zelf: %1</translation>
    </message>
    <message>
        <source>It can’t be told whether this was done: the answer was lost on the way.</source>
        <translation>Het is niet te zeggen of dit is uitgevoerd: het antwoord ging onderweg verloren.</translation>
    </message>
    <message>
        <source>Look in the list or on Tribe’s page before you do it again: %1</source>
        <translation>Kijk eerst in de lijst of op de pagina van Tribe voordat je het opnieuw doet: %1</translation>
    </message>
    <message>
        <source>Tribe did not accept the client id and client secret.</source>
        <translation>Tribe heeft de client-id en het client-secret niet geaccepteerd.</translation>
    </message>
    <message>
        <source>Copy both again from the application in Tribe, without blanks, and check that they belong to this environment.</source>
        <translation>Kopieer beide opnieuw uit de applicatie in Tribe, zonder spaties, en controleer of ze bij deze omgeving horen.</translation>
    </message>
    <message>
        <source>%1 does not know what was asked for.</source>
        <translation>%1 kent niet wat er is gevraagd.</translation>
    </message>
    <message>
        <source>Refresh the list: it may have been deleted by somebody else. When nothing loads, check the API address.</source>
        <translation>Vernieuw de lijst: mogelijk heeft iemand anders het verwijderd. Wordt er niets geladen, controleer dan het API-adres.</translation>
    </message>
    <message>
        <source>This environment does not offer that through its API.</source>
        <translation>Deze omgeving biedt dat niet aan via de API.</translation>
    </message>
    <message>
        <source>Do it on Tribe’s own page: %1</source>
        <translation>Doe het op de pagina van Tribe zelf: %1</translation>
    </message>
    <message>
        <source>Request: %1</source>
        <translation>Aanvraag: %1</translation>
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
        <source>There is no client secret to sign in with.</source>
        <translation>Er is geen client-secret om mee aan te melden.</translation>
    </message>
    <message>
        <source>Connect the environment in the File menu, or start Hookdesk with the variable HOOKDESK_CLIENT_SECRET.</source>
        <translation>Verbind de omgeving via het menu Bestand, of start Hookdesk met de variabele HOOKDESK_CLIENT_SECRET.</translation>
    </message>
    <message>
        <source>Tribe does not accept the token that it has just granted.</source>
        <translation>Tribe accepteert het token niet dat het zojuist heeft gegeven.</translation>
    </message>
    <message>
        <source>Check that the API URL and the authorization URL belong to the same environment.</source>
        <translation>Controleer of de API-URL en de autorisatie-URL bij dezelfde omgeving horen.</translation>
    </message>
    <message>
        <source>Tribe no longer accepts the access token.</source>
        <translation>Tribe accepteert het toegangstoken niet meer.</translation>
    </message>
    <message>
        <source>Paste a new one into the environment, or start Hookdesk with a new one in the variable HOOKDESK_ACCESS_TOKEN.</source>
        <translation>Plak een nieuw token in de omgeving, of start Hookdesk met een nieuw token in de variabele HOOKDESK_ACCESS_TOKEN.</translation>
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
        <source>Tribe did not accept the client id.</source>
        <translation>Tribe heeft de client-id niet geaccepteerd.</translation>
    </message>
    <message>
        <source>Check the client id, and the client secret if the application has one.</source>
        <translation>Controleer de client-id, en het client-secret als de toepassing er een heeft.</translation>
    </message>
    <message>
        <source>Check the authorization URL of the environment; a sign-in page or a proxy may have answered instead of Tribe. The details show what came.</source>
        <translation>Controleer de autorisatie-URL van de omgeving; mogelijk antwoordde een aanmeldpagina of een proxy in plaats van Tribe. De details tonen wat er kwam.</translation>
    </message>
    <message>
        <source>Check the authorization URL of the environment.</source>
        <translation>Controleer de autorisatie-URL van de omgeving.</translation>
    </message>
    <message>
        <source>%1 grants no access tokens at this address (status %2).</source>
        <translation>%1 geeft op dit adres geen toegangstokens uit (status %2).</translation>
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
        <source>No event is selected.</source>
        <translation>Er is geen event geselecteerd.</translation>
    </message>
    <message>
        <source>Select exactly one event.</source>
        <translation>Selecteer precies één event.</translation>
    </message>
    <message>
        <source>No event is shown.</source>
        <translation>Er wordt geen event getoond.</translation>
    </message>
    <message>
        <source>The event log is being read.</source>
        <translation>Het eventlogboek wordt gelezen.</translation>
    </message>
    <message>
        <source>No filter is set.</source>
        <translation>Er is geen filter ingesteld.</translation>
    </message>
    <message>
        <source>Nothing of this environment is kept on this machine.</source>
        <translation>Van deze omgeving wordt op deze computer niets bewaard.</translation>
    </message>
    <message>
        <source>The event does not tell its webhook.</source>
        <translation>Het event geeft niet door bij welke webhook het hoort.</translation>
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
        <translation>We&amp;bhooks ervan heractiveren…</translation>
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
        <source>No cause is selected.</source>
        <translation>Er is geen oorzaak geselecteerd.</translation>
    </message>
    <message>
        <source>Its webhooks are not deactivated.</source>
        <translation>De webhooks ervan zijn niet gedeactiveerd.</translation>
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
        <source>Found in webhook, entity type, error, ids and payload</source>
        <translation>Zoekt in webhook, entiteitstype, fout, id’s en payload</translation>
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
        <source>Retries exhausted</source>
        <translation>Pogingen op</translation>
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
        <translation>Onbekend soort event</translation>
    </message>
    <message>
        <source>Relationship id</source>
        <translation>Relatie-id</translation>
    </message>
    <message>
        <source>Reads the record from the environment as it is now.</source>
        <translation>Leest het record uit de omgeving zoals het nu is.</translation>
    </message>
    <message>
        <source>The event does not tell which record it is about.</source>
        <translation>Het event geeft niet door over welk record het gaat.</translation>
    </message>
    <message>
        <source>Left the log %1</source>
        <comment>relative time</comment>
        <translation>Verdween uit het logboek %1</translation>
    </message>
    <message>
        <source>Tribe no longer has it: it was delivered, or its webhook was deleted. This is what was last seen.</source>
        <translation>Tribe heeft het niet meer: het is bezorgd, of de webhook is verwijderd. Dit is wat het laatst is gezien.</translation>
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
        <source>The endpoint did not accept the credentials. Compare the custom headers of the webhook with what it expects.</source>
        <translation>Het endpoint accepteerde de inloggegevens niet. Vergelijk de eigen headers van de webhook met wat het verwacht.</translation>
    </message>
    <message>
        <source>There is nothing at this address. Compare the endpoint&apos;s path.</source>
        <translation>Op dit adres is niets. Vergelijk het pad van het endpoint.</translation>
    </message>
    <message>
        <source>The endpoint does not take a payload of this size.</source>
        <translation>Het endpoint neemt geen payload van deze grootte aan.</translation>
    </message>
    <message>
        <source>The endpoint gets more than it takes. Retry slowly.</source>
        <translation>Het endpoint krijgt meer dan het aankan. Verstuur langzaam opnieuw.</translation>
    </message>
    <message>
        <source>The endpoint sent the request elsewhere. Enter the final address.</source>
        <translation>Het endpoint stuurde het verzoek door. Vul het uiteindelijke adres in.</translation>
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
        <source>The environment did not tell the status of this event.</source>
        <translation>De omgeving heeft de status van dit event niet doorgegeven.</translation>
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
        <source>The endpoint takes too long. It should answer first and work afterwards.</source>
        <translation>Het endpoint doet er te lang over. Het moet eerst antwoorden en daarna werken.</translation>
    </message>
    <message>
        <source>Look at the certificate of the endpoint: its name, its issuer and its end.</source>
        <translation>Bekijk het certificaat van het endpoint: de naam, de uitgever en de einddatum.</translation>
    </message>
    <message>
        <source>Nothing listens there, or a firewall is in the way.</source>
        <translation>Daar luistert niets, of een firewall zit ertussen.</translation>
    </message>
    <message>
        <source>The host name of the endpoint has no address. Look for a typing error.</source>
        <translation>De hostnaam van het endpoint heeft geen adres. Let op een typefout.</translation>
    </message>
    <message>
        <source>The words of the error tell more.</source>
        <translation>De woorden van de fout vertellen meer.</translation>
    </message>
    <message>
        <source>Name lookup failed</source>
        <translation>Naam niet opgezocht</translation>
    </message>
    <message>
        <source>The name server did not answer. This may pass: try again.</source>
        <translation>De naamserver antwoordde niet. Dat kan overgaan: probeer het opnieuw.</translation>
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
        <source>Tribe delivers them to their endpoints again, a few a second. You have some seconds to undo this in the jobs area.</source>
        <translation>Tribe bezorgt ze opnieuw bij hun endpoints, een paar per seconde. Je kunt dit enkele seconden lang ongedaan maken bij de taken.</translation>
    </message>
    <message>
        <source>Tribe may refuse those of a deactivated webhook: reactivate it first.</source>
        <translation>Tribe kan die van een gedeactiveerde webhook weigeren: activeer die webhook eerst opnieuw.</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>Opnieuw versturen</translation>
    </message>
    <message>
        <source>The payloads are still being searched. More events may match.</source>
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
        <source>The event log was not read to its end. More events may match.</source>
        <translation>Het eventlogboek is niet tot het einde gelezen. Meer events kunnen voldoen.</translation>
    </message>
</context>
<context>
    <name>hookdesk::EventRetries</name>
    <message>
        <source>All events are loaded, and none of them matches.</source>
        <translation>Alle events zijn geladen, en geen ervan voldoet.</translation>
    </message>
    <message>
        <source>&amp;Wait for all events</source>
        <translation>&amp;Wachten op alle events</translation>
    </message>
    <message numerus="yes">
        <source>%n event(s) left the log before you confirmed and are not retried.</source>
        <translation>
            <numerusform>%n event verdween uit het logboek voordat je bevestigde en wordt niet opnieuw verstuurd.</numerusform>
            <numerusform>%n events verdwenen uit het logboek voordat je bevestigde en worden niet opnieuw verstuurd.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n event(s) changed before you confirmed; they are retried.</source>
        <translation>
            <numerusform>%n event veranderde voordat je bevestigde; het wordt opnieuw verstuurd.</numerusform>
            <numerusform>%n events veranderden voordat je bevestigde; ze worden opnieuw verstuurd.</numerusform>
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
        <source>Open Tribe&apos;s page</source>
        <translation>Pagina van Tribe openen</translation>
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
        <source>The log could not be refreshed and may be out of date. %1 %2</source>
        <translation>Het logboek kon niet worden vernieuwd en is mogelijk verouderd. %1 %2</translation>
    </message>
    <message numerus="yes">
        <source>%n event(s) could not be read and are not shown.</source>
        <translation>
            <numerusform>%n event kon niet worden gelezen en wordt niet getoond.</numerusform>
            <numerusform>%n events konden niet worden gelezen en worden niet getoond.</numerusform>
        </translation>
    </message>
    <message>
        <source>No event fits the filter</source>
        <translation>Geen event voldoet aan het filter</translation>
    </message>
    <message>
        <source>The payloads are being searched.</source>
        <translation>De payloads worden doorzocht.</translation>
    </message>
    <message>
        <source>None of the %1 events of the log fits.</source>
        <translation>Geen van de %1 events van het logboek voldoet.</translation>
    </message>
    <message>
        <source>This environment does not offer its event log</source>
        <translation>Deze omgeving biedt het eventlogboek niet aan</translation>
    </message>
    <message>
        <source>Hookdesk asked with %1 and was told that there is none. Tribe&apos;s own page shows failed events and retries them; what Hookdesk has kept of them on this machine is in the archive.</source>
        <translation>Hookdesk vroeg met %1 en kreeg te horen dat er geen is. De eigen pagina van Tribe toont mislukte events en verstuurt ze opnieuw; wat Hookdesk ervan op deze computer heeft bewaard, staat in het archief.</translation>
    </message>
    <message>
        <source>Reading the event log…</source>
        <translation>Eventlogboek lezen…</translation>
    </message>
    <message>
        <source>The event log is not read</source>
        <translation>Het eventlogboek is niet gelezen</translation>
    </message>
    <message>
        <source>No failed events</source>
        <translation>Geen mislukte events</translation>
    </message>
    <message>
        <source>Everything that Tribe had to deliver has arrived.</source>
        <translation>Alles wat Tribe te bezorgen had, is aangekomen.</translation>
    </message>
    <message>
        <source>No event to show</source>
        <translation>Geen event om te tonen</translation>
    </message>
    <message>
        <source>Not every event of the log could be read: failed events may be missing.</source>
        <translation>Niet elk event van het logboek kon worden gelezen: mislukte events kunnen ontbreken.</translation>
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
        <translation>Niet alle gebeurtenissen zijn gelezen.</translation>
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
        <source>Whoever has the file can use what is in it. Delete it when it is no longer needed.</source>
        <translation>Wie het bestand heeft, kan gebruiken wat erin staat. Verwijder het als het niet meer nodig is.</translation>
    </message>
    <message>
        <source>The names of these headers are exported; their values have to be typed again where the webhooks are copied to.</source>
        <translation>De namen van deze headers worden geëxporteerd; de waarden moeten opnieuw worden getypt waar de webhooks naartoe worden gekopieerd.</translation>
    </message>
    <message>
        <source>Webhook definitions (*.json);;All files (*)</source>
        <translation>Webhookdefinities (*.json);;Alle bestanden (*)</translation>
    </message>
    <message>
        <source>Nothing was exported to %1. Choose another place, or make room on the disk.</source>
        <translation>Er is niets naar %1 geëxporteerd. Kies een andere plaats of maak ruimte op de schijf.</translation>
    </message>
    <message numerus="yes">
        <source>%n webhook(s) were exported to %1.</source>
        <translation>
            <numerusform>%n webhook is naar %1 geëxporteerd.</numerusform>
            <numerusform>%n webhooks zijn naar %1 geëxporteerd.</numerusform>
        </translation>
    </message>
    <message>
        <source>Webhooks &amp;of:</source>
        <translation>Webhooks &amp;van:</translation>
    </message>
    <message numerus="yes">
        <source>%n webhook(s) were exported to %1. That is not all of them: the list could not be read to its end.</source>
        <translation>
            <numerusform>%n webhook is geëxporteerd naar %1. Dat zijn ze niet allemaal: de lijst kon niet tot het einde worden gelezen.</numerusform>
            <numerusform>%n webhooks zijn geëxporteerd naar %1. Dat zijn ze niet allemaal: de lijst kon niet tot het einde worden gelezen.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hookdesk::ExportText</name>
    <message>
        <source>The administrator of this computer does not allow that anything is exported.</source>
        <translation>De beheerder van deze computer staat niet toe dat er iets wordt geëxporteerd.</translation>
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
        <source>Failures are not known: the event log has not been read.</source>
        <translation>De fouten zijn niet bekend: het eventlogboek is niet gelezen.</translation>
    </message>
    <message>
        <source>The event log is being read.</source>
        <translation>Het eventlogboek wordt gelezen.</translation>
    </message>
    <message>
        <source>Failures are not known: this environment has no event log for Hookdesk.</source>
        <translation>De fouten zijn niet bekend: deze omgeving heeft geen eventlogboek voor Hookdesk.</translation>
    </message>
    <message>
        <source>Failures are not known: the event log could not be read.</source>
        <translation>De fouten zijn niet bekend: het eventlogboek kon niet worden gelezen.</translation>
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
        <source>%n failure(s) in the last 24 hours; at %1 Tribe deactivates a webhook.</source>
        <translation>
            <numerusform>%n fout in de afgelopen 24 uur; bij %1 deactiveert Tribe een webhook.</numerusform>
            <numerusform>%n fouten in de afgelopen 24 uur; bij %1 deactiveert Tribe een webhook.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 to %2 failures in the last 24 hours; at %3 Tribe deactivates a webhook.</source>
        <translation>%1 tot %2 fouten in de afgelopen 24 uur; bij %3 deactiveert Tribe een webhook.</translation>
    </message>
    <message>
        <source>The limit is reached.</source>
        <translation>De grens is bereikt.</translation>
    </message>
    <message>
        <source>The current rate does not lead to deactivation.</source>
        <translation>Het huidige tempo leidt niet tot deactivering.</translation>
    </message>
    <message>
        <source>Nothing failed in the last hour.</source>
        <translation>In het afgelopen uur is niets mislukt.</translation>
    </message>
    <message>
        <source>At the current rate of %1 an hour it is deactivated %2.</source>
        <translation>Bij het huidige tempo van %1 per uur wordt hij gedeactiveerd %2.</translation>
    </message>
    <message>
        <source>At the current rate of %1 an hour it is deactivated %2 at the earliest.</source>
        <translation>Bij het huidige tempo van %1 per uur wordt hij op zijn vroegst gedeactiveerd %2.</translation>
    </message>
    <message>
        <source>At the current rate of %1 an hour it is deactivated between %2 and %3.</source>
        <translation>Bij het huidige tempo van %1 per uur wordt hij gedeactiveerd tussen %2 en %3.</translation>
    </message>
    <message>
        <source>The oldest failure drops out of the 24 hours %1.</source>
        <translation>De oudste fout valt buiten de 24 uur %1.</translation>
    </message>
    <message>
        <source>The oldest failure drops out of the 24 hours %1; if nothing more fails, the webhook is no longer at risk %2.</source>
        <translation>De oudste fout valt buiten de 24 uur %1; als er niets meer mislukt, loopt de webhook geen risico meer %2.</translation>
    </message>
    <message>
        <source>Tribe does not document whether repeated attempts count: %1 counts first failures only, %2 all attempts.</source>
        <translation>Tribe documenteert niet of herhaalde pogingen tellen: %1 telt alleen eerste fouten, %2 alle pogingen.</translation>
    </message>
    <message numerus="yes">
        <source>The exact time of %n attempt(s) is not known.</source>
        <translation>
            <numerusform>Van %n poging is de precieze tijd niet bekend.</numerusform>
            <numerusform>Van %n pogingen is de precieze tijd niet bekend.</numerusform>
        </translation>
    </message>
    <message>
        <source>Only what Hookdesk saw earlier is counted: the event log cannot be read now.</source>
        <translation>Alleen wat Hookdesk eerder zag telt mee: het eventlogboek kan nu niet worden gelezen.</translation>
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
        <source>Bring one back. Select a webhook and press “Reactivate…”.</source>
        <translation>Breng er een terug. Selecteer een webhook en druk op “Opnieuw activeren…”.</translation>
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
        <source>Step %1 of %2</source>
        <translation>Stap %1 van %2</translation>
    </message>
    <message>
        <source>First steps, %1 of %2: %3</source>
        <comment>number, count, what to do</comment>
        <translation>Eerste stappen, %1 van %2: %3</translation>
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
        <source>Adds the “Name: value” lines of the clipboard</source>
        <translation>Voegt de regels “Naam: waarde” van het klembord toe</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) without a colon were left out, for example: %1</source>
        <translation>
            <numerusform>%n regel zonder dubbele punt is weggelaten: %1</numerusform>
            <numerusform>%n regels zonder dubbele punt zijn weggelaten, bijvoorbeeld: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>The clipboard has no text. Copy lines such as “X-Api-Key: …” first.</source>
        <translation>Het klembord bevat geen tekst. Kopieer eerst regels zoals “X-Api-Key: …”.</translation>
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
        <source>The environment did not tell the headers of this webhook.</source>
        <translation>De omgeving heeft de headers van deze webhook niet doorgegeven.</translation>
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
</context>
<context>
    <name>hookdesk::HeaderTableModel</name>
    <message>
        <source>The name is missing.</source>
        <translation>De naam ontbreekt.</translation>
    </message>
    <message>
        <source>A name has only letters without accents, digits and the signs - _ . and a few more; no blanks and no colon.</source>
        <translation>Een naam heeft alleen letters zonder accenten, cijfers en de tekens - _ . en nog enkele; geen spaties en geen dubbele punt.</translation>
    </message>
    <message>
        <source>This header belongs to the connection or the message and is set by the delivery itself.</source>
        <translation>Deze header hoort bij de verbinding of het bericht en wordt bij de bezorging zelf gezet.</translation>
    </message>
    <message>
        <source>A header with this name is in the list already.</source>
        <translation>Een header met deze naam staat al in de lijst.</translation>
    </message>
    <message>
        <source>The value has a line break or another invisible character.</source>
        <translation>De waarde bevat een regeleinde of een ander onzichtbaar teken.</translation>
    </message>
    <message>
        <source>The value has a character that cannot be sent in a header.</source>
        <translation>De waarde bevat een teken dat niet in een header kan worden verzonden.</translation>
    </message>
    <message>
        <source>Row %1: %2</source>
        <translation>Rij %1: %2</translation>
    </message>
    <message numerus="yes">
        <source>%n more row(s) cannot be sent like this.</source>
        <translation>
            <numerusform>Nog %n rij kan zo niet worden verzonden.</numerusform>
            <numerusform>Nog %n rijen kunnen zo niet worden verzonden.</numerusform>
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
</context>
<context>
    <name>hookdesk::HiddenCharacterNote</name>
    <message>
        <source>invisible</source>
        <translation>onzichtbaar</translation>
    </message>
    <message>
        <source>turns the reading direction</source>
        <translation>keert de leesrichting om</translation>
    </message>
    <message>
        <source>soft hyphen</source>
        <translation>zacht afbreekstreepje</translation>
    </message>
    <message>
        <source>not a usual blank</source>
        <translation>geen gewone spatie</translation>
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
        <source>Do not wait any longer; it can&apos;t be undone after that</source>
        <translation>Niet langer wachten; daarna kan het niet meer ongedaan worden gemaakt</translation>
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
        <source>Nothing waits to be undone</source>
        <translation>Er wacht niets om ongedaan te maken</translation>
    </message>
    <message>
        <source>&amp;Undo what waits</source>
        <translation>&amp;Ongedaan maken wat wacht</translation>
    </message>
    <message>
        <source>At most</source>
        <translation>Hooguit</translation>
    </message>
    <message>
        <source> a second</source>
        <comment>events, after a number</comment>
        <translation> per seconde</translation>
    </message>
    <message>
        <source>Events a second at most</source>
        <translation>Hooguit zoveel events per seconde</translation>
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
        <source>Object of %n member(s)</source>
        <translation>
            <numerusform>Object met %n veld</numerusform>
            <numerusform>Object met %n velden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>List of %n element(s)</source>
        <translation>
            <numerusform>Lijst met %n element</numerusform>
            <numerusform>Lijst met %n elementen</numerusform>
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
        <source>The list could not be refreshed and may be out of date. %1 %2</source>
        <translation>De lijst kon niet worden vernieuwd en is mogelijk verouderd. %1 %2</translation>
    </message>
    <message>
        <source>The REST listing is not available here, so headers, and maybe endpoints, are missing.</source>
        <translation>De REST-lijst is hier niet beschikbaar; headers en mogelijk endpoints ontbreken.</translation>
    </message>
    <message>
        <source>The OData listing is not available here, so names, statuses and creation times may be missing.</source>
        <translation>De OData-lijst is hier niet beschikbaar; namen, statussen en aanmaaktijden kunnen ontbreken.</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) could not be read and are not shown.</source>
        <translation>
            <numerusform>%n record kon niet worden gelezen en wordt niet getoond.</numerusform>
            <numerusform>%n records konden niet worden gelezen en worden niet getoond.</numerusform>
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
        <source>Not all webhooks were read. Webhooks that are missing in the answer stay in the list.</source>
        <translation>Niet alle webhooks zijn gelezen. Webhooks die in het antwoord ontbreken, blijven in de lijst.</translation>
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
        <source>%1 The new log-in is not kept: when you close Hookdesk, you have to log in again.</source>
        <translation>%1 De nieuwe aanmelding is niet opgeslagen: als je Hookdesk sluit, moet je je opnieuw aanmelden.</translation>
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
        <source>Read %1</source>
        <comment>a moment such as: 2 minutes ago</comment>
        <translation>Gelezen: %1</translation>
    </message>
    <message numerus="yes">
        <source>%1, next in %n second(s)</source>
        <translation>
            <numerusform>%1, weer over %n seconde</numerusform>
            <numerusform>%1, weer over %n seconden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The administrator of this computer allows it every %n second(s) at most.</source>
        <translation>
            <numerusform>De beheerder van deze computer staat dit hooguit elke %n seconde toe.</numerusform>
            <numerusform>De beheerder van deze computer staat dit hooguit elke %n seconden toe.</numerusform>
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
        <source>%n delivery(s) failed, mostly %1.</source>
        <comment>count, cause</comment>
        <translation>
            <numerusform>%n aflevering mislukt, meestal %1.</numerusform>
            <numerusform>%n afleveringen mislukt, meestal %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hookdesk::MainWindow</name>
    <message>
        <source>There is no environment “%1” yet. Connect it here, or start with --api-url.</source>
        <translation>Er is nog geen omgeving “%1”. Verbind die hier of start met --api-url.</translation>
    </message>
    <message>
        <source>Starting the sandbox…</source>
        <translation>De sandbox wordt gestart…</translation>
    </message>
    <message>
        <source>The sandbox could not be started. Is hookdesk-sandbox installed beside Hookdesk?</source>
        <translation>De sandbox kon niet worden gestart. Is hookdesk-sandbox naast Hookdesk geïnstalleerd?</translation>
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
        <source>Jobs are not finished</source>
        <translation>Taken zijn nog niet klaar</translation>
    </message>
    <message>
        <source>Leave %1 although jobs are not finished?</source>
        <translation>%1 verlaten terwijl er nog taken lopen?</translation>
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
        <source>What waits for its time to undo is not sent. What was sent already may still take effect, without Hookdesk seeing its result. A retry that has begun can be resumed the next time.</source>
        <translation>Wat nog op ongedaan maken wacht, wordt niet verstuurd. Wat al is verstuurd, kan nog gevolgen hebben zonder dat Hookdesk het resultaat ziet. Opnieuw versturen dat begonnen is, kan de volgende keer worden hervat.</translation>
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
        <source>--log takes an ordinary file: no folder, link or device.</source>
        <translation>--log werkt alleen met een gewoon bestand: geen map, koppeling of apparaat.</translation>
    </message>
    <message>
        <source>The log file cannot be written: %1</source>
        <translation>Het logbestand kan niet worden geschreven: %1</translation>
    </message>
    <message>
        <source>The log file cannot be kept from others: %1</source>
        <translation>Het logbestand kan niet voor anderen worden afgeschermd: %1</translation>
    </message>
    <message>
        <source>Some settings of this computer’s administrator do not count.</source>
        <translation>Sommige instellingen van de beheerder van deze computer tellen niet mee.</translation>
    </message>
    <message>
        <source>The administrator of this computer does not allow the host %1.</source>
        <translation>De beheerder van deze computer staat de host %1 niet toe.</translation>
    </message>
    <message>
        <source>The API map of the environment cannot be used.</source>
        <translation>De API-toewijzing van de omgeving is niet te gebruiken.</translation>
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
        <source>Try the sandbox: the first steps are taken there.</source>
        <translation>Probeer de sandbox: daar zet je de eerste stappen.</translation>
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
        <source>Leave the sandbox? What you changed there is lost.</source>
        <translation>De sandbox verlaten? Wat je daar hebt gewijzigd, gaat verloren.</translation>
    </message>
    <message>
        <source>A new sandbox starts from the beginning. Nothing changes in Tribe.</source>
        <translation>Een nieuwe sandbox begint opnieuw. In Tribe verandert niets.</translation>
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
        <source>Not known</source>
        <translation>Niet bekend</translation>
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
        <source>yesterday</source>
        <translation>gisteren</translation>
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
        <source>The environment did not tell this time.</source>
        <translation>De omgeving heeft dit tijdstip niet doorgegeven.</translation>
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
        <source>Closest to being switched off</source>
        <translation>Het dichtst bij uitschakeling</translation>
    </message>
    <message>
        <source>of %1 failures in 24 hours</source>
        <translation>van %1 fouten in 24 uur</translation>
    </message>
</context>
<context>
    <name>hookdesk::NearestView</name>
    <message>
        <source>Closest to being switched off</source>
        <translation>Het dichtst bij uitschakeling</translation>
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
        <source>Nothing has been created with it.</source>
        <translation>Er is nog niets mee aangemaakt.</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Weggooien</translation>
    </message>
    <message>
        <source>You stopped waiting. The webhook may have been created all the same: look in the list before you create it again.</source>
        <translation>Het wachten is gestopt. De webhook kan toch zijn aangemaakt: kijk in de lijst voordat je hem opnieuw aanmaakt.</translation>
    </message>
    <message>
        <source>The entity type is missing.</source>
        <translation>Het entiteitstype ontbreekt.</translation>
    </message>
    <message>
        <source>Tribe spells this with other capitals: choose it from the list.</source>
        <translation>Tribe schrijft dit met andere hoofdletters: kies het uit de lijst.</translation>
    </message>
    <message>
        <source>Not one of Tribe’s presets. Which others this environment has is not known, so Tribe may refuse it.</source>
        <translation>Niet een van de standaardtypen van Tribe. Welke andere deze omgeving heeft is onbekend; Tribe kan het weigeren.</translation>
    </message>
    <message>
        <source>This environment does not list such an entity type; Tribe may refuse it.</source>
        <translation>Deze omgeving vermeldt dit entiteitstype niet; Tribe kan het weigeren.</translation>
    </message>
    <message>
        <source>Already sent to this URL by: %1. Another webhook would deliver the same events again.</source>
        <translation>Wordt al naar deze URL verzonden door: %1. Nog een webhook zou dezelfde events opnieuw bezorgen.</translation>
    </message>
    <message>
        <source>%1 Nothing was created. %2</source>
        <translation>%1 Er is niets aangemaakt. %2</translation>
    </message>
    <message>
        <source>Already sent to nearly this URL by: %1. Only a final slash or dot differs.</source>
        <translation>Bijna deze URL krijgt al events van: %1. Alleen een schuine streep of punt aan het eind verschilt.</translation>
    </message>
</context>
<context>
    <name>hookdesk::NextTryLabel</name>
    <message>
        <source>Trying again…</source>
        <translation>Opnieuw proberen…</translation>
    </message>
    <message numerus="yes">
        <source>Next try in %n second(s)</source>
        <translation>
            <numerusform>Volgende poging over %n seconde</numerusform>
            <numerusform>Volgende poging over %n seconden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Next try in %n minute(s)</source>
        <translation>
            <numerusform>Volgende poging over %n minuut</numerusform>
            <numerusform>Volgende poging over %n minuten</numerusform>
        </translation>
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
        <source>Nothing is known to need attention</source>
        <translation>Voor zover bekend is geen aandacht nodig</translation>
    </message>
    <message>
        <source>Not every webhook and event could be read.</source>
        <translation>Niet elke webhook en elk event kon worden gelezen.</translation>
    </message>
    <message>
        <source>Nothing needs attention</source>
        <translation>Geen aandacht nodig</translation>
    </message>
    <message>
        <source>No webhook is at risk, and no event waits for you.</source>
        <translation>Geen webhook loopt risico en geen event wacht op jou.</translation>
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
        <source>No failure of the last 24 hours is known</source>
        <translation>Geen fout van de afgelopen 24 uur bekend</translation>
    </message>
    <message>
        <source>Not every event of the log could be read.</source>
        <translation>Niet elk event van het logboek kon worden gelezen.</translation>
    </message>
    <message>
        <source>This environment has no event log</source>
        <translation>Deze omgeving heeft geen eventlogboek</translation>
    </message>
    <message>
        <source>Failures are not known here. See the log on Tribe’s own page.</source>
        <translation>Fouten zijn hier niet bekend. Zie het logboek op de pagina van Tribe zelf.</translation>
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
        <source>%Ln webhook(s) read, not all of them</source>
        <translation>
            <numerusform>%Ln webhook gelezen, niet allemaal</numerusform>
            <numerusform>%Ln webhooks gelezen, niet allemaal</numerusform>
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
        <source>No webhook is known to need you</source>
        <translation>Voor zover bekend heeft geen webhook je nodig</translation>
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
        <source>This is not JSON but a page of HTML. It is shown as text.</source>
        <translation>Dit is geen JSON maar een HTML-pagina. Ze wordt als tekst getoond.</translation>
    </message>
    <message>
        <source>This is not JSON: it breaks off or goes wrong at byte %1. It is shown as text.</source>
        <translation>Dit is geen JSON: het breekt af of gaat fout bij byte %1. Het wordt als tekst getoond.</translation>
    </message>
    <message>
        <source>The payload is larger than 20 MiB. Only its beginning was kept, and only that is copied and saved.</source>
        <translation>De payload is groter dan 20 MiB. Alleen het begin is bewaard, en alleen dat wordt gekopieerd en opgeslagen.</translation>
    </message>
    <message>
        <source>Reformatted: line breaks and indentation are not the sender’s. Copy payload and Save give what was received.</source>
        <translation>Opnieuw opgemaakt: regeleinden en inspringing zijn niet van de afzender. Kopiëren en Opslaan geven wat is ontvangen.</translation>
    </message>
    <message>
        <source>Long lines are broken after %1 characters to show them. Copy and Save do not break them.</source>
        <translation>Lange regels worden voor de weergave na %1 tekens afgebroken. Kopiëren en Opslaan breken ze niet af.</translation>
    </message>
    <message>
        <source>Some bytes are not UTF-8. Each stands as � here and in copies; Save keeps the bytes.</source>
        <translation>Sommige bytes zijn geen UTF-8. Elk staat hier en in kopieën als �; Opslaan behoudt de bytes.</translation>
    </message>
    <message>
        <source>There are NUL bytes. Each is shown as ▯; Save keeps them.</source>
        <translation>Er zijn NUL-bytes. Elk wordt getoond als ▯; Opslaan behoudt ze.</translation>
    </message>
    <message>
        <source>There are control characters. Each is shown as ▯; Copy and Save keep them.</source>
        <translation>Er zijn stuurtekens. Elk wordt getoond als ▯; Kopiëren en Opslaan behouden ze.</translation>
    </message>
    <message>
        <source>There are characters that turn the direction of reading. They are shown as ▯; Copy and Save keep them.</source>
        <translation>Er zijn tekens die de leesrichting omkeren. Ze worden getoond als ▯; Kopiëren en Opslaan behouden ze.</translation>
    </message>
    <message>
        <source>There is half of a character pair (a lone surrogate such as \ud83d). The text shows its escape as received, the tree shows �.</source>
        <translation>Er is een half tekenpaar (een los surrogaat zoals \ud83d). De tekst toont de code zoals ontvangen, de boom toont �.</translation>
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
        <source>Shows JSON with a line for each member. What is copied and saved stays as received.</source>
        <translation>Toont JSON met een regel per veld. Wat wordt gekopieerd en opgeslagen blijft zoals ontvangen.</translation>
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
        <source>Reading the payload…</source>
        <translation>Payload lezen…</translation>
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
        <source>The payload could not be saved to %1. Choose another place.</source>
        <translation>De payload kon niet worden opgeslagen in %1. Kies een andere plaats.</translation>
    </message>
    <message>
        <source>The payload was saved to %1.</source>
        <translation>De payload is opgeslagen in %1.</translation>
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
        <source>As the desktop</source>
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
        <source>In the time of this computer</source>
        <translation>In de tijd van deze computer</translation>
    </message>
    <message>
        <source>In UTC</source>
        <translation>In UTC</translation>
    </message>
    <message>
        <source>Both can be undone for some seconds. Production always asks, and so do environments that have a word typed, several webhooks at once and events of deactivated webhooks.</source>
        <translation>Beide zijn enkele seconden lang ongedaan te maken. In productie wordt altijd gevraagd, net als bij omgevingen waar een woord moet worden getypt, bij meerdere webhooks tegelijk en bij events van gedeactiveerde webhooks.</translation>
    </message>
    <message>
        <source>Only when asked</source>
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
        <source>For environments that have no interval of their own.</source>
        <translation>Voor omgevingen zonder eigen interval.</translation>
    </message>
    <message numerus="yes">
        <source>The administrator of this computer allows no shorter interval than %n second(s).</source>
        <translation>
            <numerusform>De beheerder van deze computer staat geen korter interval toe dan %n seconde.</numerusform>
            <numerusform>De beheerder van deze computer staat geen korter interval toe dan %n seconden.</numerusform>
        </translation>
    </message>
    <message>
        <source>The administrator of this computer does not allow to keep failed events.</source>
        <translation>De beheerder van deze computer staat niet toe dat mislukte events worden bewaard.</translation>
    </message>
    <message>
        <source>Without them, copies and comparisons know only whether such a value changed. With them, everybody who can read your files can read them.</source>
        <translation>Zonder deze waarden weten kopieën en vergelijkingen alleen of zo’n waarde is gewijzigd. Worden ze wel bewaard, dan kan iedereen die je bestanden kan lezen ook deze waarden lezen.</translation>
    </message>
    <message>
        <source>For all environments, as soon as you choose OK. What is older or more than that is deleted then, for good.</source>
        <translation>Voor alle omgevingen, zodra je OK kiest. Wat dan ouder is of meer dan dat, wordt voorgoed verwijderd.</translation>
    </message>
</context>
<context>
    <name>hookdesk::ReactivationDialog</name>
    <message>
        <source>Reactivate webhooks</source>
        <translation>Webhooks opnieuw activeren</translation>
    </message>
    <message>
        <source>What happened to %1</source>
        <translation>Wat er gebeurde met %1</translation>
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
        <source>%n of the selected webhooks is active and is left alone.</source>
        <translation>
            <numerusform>%n van de geselecteerde webhooks is actief en blijft ongewijzigd.</numerusform>
            <numerusform>%n van de geselecteerde webhooks zijn actief en blijven ongewijzigd.</numerusform>
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
        <source>This environment does not offer its event log, so the failures are not known.</source>
        <translation>Deze omgeving biedt het eventlogboek niet aan, dus de fouten zijn niet bekend.</translation>
    </message>
    <message>
        <source>The event log has no failure of this webhook.</source>
        <translation>Het eventlogboek heeft geen fout van deze webhook.</translation>
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
        <source>Tribe refuses retries of a deactivated webhook: reactivate it first.</source>
        <translation>Tribe weigert opnieuw versturen voor een gedeactiveerde webhook: activeer die webhook eerst opnieuw.</translation>
    </message>
    <message>
        <source>Tribe delivers new events to their endpoints again. Make sure that the endpoints work: 100 failures within 24 hours deactivate a webhook. Each step can be skipped.</source>
        <translation>Tribe bezorgt weer nieuwe events bij hun endpoints. Zorg dat de endpoints werken: 100 fouten binnen 24 uur deactiveren een webhook. Elke stap kan worden overgeslagen.</translation>
    </message>
    <message>
        <source>The part of the event log that is loaded has no failure of this webhook.</source>
        <translation>Het geladen deel van het eventlogboek heeft geen fout van deze webhook.</translation>
    </message>
    <message>
        <source>Not every event is loaded: more of these webhooks may have failed.</source>
        <translation>Niet elk event is geladen: er kunnen meer events van deze webhooks zijn mislukt.</translation>
    </message>
    <message numerus="yes">
        <source>%n event(s) left the log meanwhile and are not retried.</source>
        <translation>
            <numerusform>%n event verdween intussen uit het logboek en wordt niet opnieuw verstuurd.</numerusform>
            <numerusform>%n events verdwenen intussen uit het logboek en worden niet opnieuw verstuurd.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is retried: the events have left the log.</source>
        <translation>Er wordt niets opnieuw verstuurd: de events staan niet meer in het logboek.</translation>
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
        <source>Tribe delivers new events to its endpoint again. Make sure that it works: 100 failures within 24 hours deactivate a webhook. Each step can be skipped.</source>
        <translation>Tribe levert nieuwe events weer af bij het endpoint ervan. Zorg dat het werkt: 100 fouten binnen 24 uur deactiveren een webhook. Elke stap kun je overslaan.</translation>
    </message>
    <message>
        <source>Asking…</source>
        <translation>Bezig met controleren…</translation>
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
        <source>Switches it on and reads it back.</source>
        <translation>Zet hem aan en leest hem terug.</translation>
    </message>
    <message>
        <source>Switches them on and reads them back.</source>
        <translation>Zet ze aan en leest ze terug.</translation>
    </message>
    <message numerus="yes">
        <source>%n failed event(s) can be sent again.</source>
        <translation>
            <numerusform>%n mislukt event kan opnieuw worden verstuurd.</numerusform>
            <numerusform>%n mislukte events kunnen opnieuw worden verstuurd.</numerusform>
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
    <message numerus="yes">
        <source>%n event(s) are retried. See Jobs.</source>
        <translation>
            <numerusform>%n event wordt opnieuw verstuurd. Volg het bij Taken.</numerusform>
            <numerusform>%n events worden opnieuw verstuurd. Volg het bij Taken.</numerusform>
        </translation>
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
        <source>The address must begin with http:// or https://.</source>
        <translation>Het adres moet met http:// of https:// beginnen.</translation>
    </message>
    <message>
        <source>Deliveries may contain personal data: they are passed on within this machine only, for example to http://localhost:3000/hook.</source>
        <translation>Bezorgingen kunnen persoonsgegevens bevatten: ze worden alleen binnen deze computer doorgestuurd, bijvoorbeeld naar http://localhost:3000/hook.</translation>
    </message>
    <message>
        <source>The address must not contain a user name or a password.</source>
        <translation>Het adres mag geen gebruikersnaam of wachtwoord bevatten.</translation>
    </message>
    <message>
        <source>This is the address of the receiver itself.</source>
        <translation>Dit is het adres van de ontvanger zelf.</translation>
    </message>
    <message>
        <source>Port %1 is taken by another program. Choose another port.</source>
        <translation>Poort %1 is bezet door een ander programma. Kies een andere poort.</translation>
    </message>
    <message>
        <source>The system keeps port %1 for itself. Choose a port above 1023.</source>
        <translation>Het systeem houdt poort %1 voor zichzelf. Kies een poort boven 1023.</translation>
    </message>
    <message>
        <source>The receiver cannot listen on port %1.</source>
        <translation>De ontvanger kan niet luisteren op poort %1.</translation>
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
        <source>Answer with wha&amp;t comes back</source>
        <translation>An&amp;twoorden met wat terugkomt</translation>
    </message>
    <message>
        <source>&amp;Bind a webhook of the sandbox to it</source>
        <translation>Webhook van de sandbox &amp;koppelen</translation>
    </message>
    <message>
        <source>Change a &amp;record of the sandbox</source>
        <translation>&amp;Record van de sandbox wijzigen</translation>
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
        <translation>Bezorgingen doorsturen naar</translation>
    </message>
    <message>
        <source>Secret for deliveries</source>
        <translation>Geheim voor bezorgingen</translation>
    </message>
    <message>
        <source>For webhooks whose secret is not known here</source>
        <translation>Voor webhooks waarvan het geheim hier niet bekend is</translation>
    </message>
    <message>
        <source>The receiver takes deliveries on this machine only. To bring real ones here, let a tunnel of your choice lead from a public https address to the one above, and bind a webhook of a test environment to the public address.</source>
        <translation>De ontvanger neemt alleen bezorgingen op deze computer aan. Laat voor echte bezorgingen een tunnel naar keuze van een openbaar https-adres naar het adres hierboven leiden, en koppel een webhook van een testomgeving aan het openbare adres.</translation>
    </message>
    <message>
        <source>Received deliveries</source>
        <translation>Ontvangen bezorgingen</translation>
    </message>
    <message>
        <source>Choose a delivery to see it exactly as it came</source>
        <translation>Kies een bezorging om die precies te zien zoals die binnenkwam</translation>
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
        <source>From now on, a webhook of the sandbox delivers here whenever an organization changes.</source>
        <translation>Vanaf nu bezorgt een webhook van de sandbox hier wanneer een organisatie wijzigt.</translation>
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
        <source>%1 as it is now</source>
        <comment>entity type</comment>
        <translation>%1 zoals het nu is</translation>
    </message>
    <message>
        <source>Asking the environment for the record…</source>
        <translation>Record opvragen bij de omgeving…</translation>
    </message>
    <message>
        <source>The environment has no such record.</source>
        <translation>De omgeving heeft dit record niet.</translation>
    </message>
    <message>
        <source>It may have been deleted since, or this entity type cannot be read through the API.</source>
        <translation>Het kan inmiddels zijn verwijderd, of dit entiteitstype kan niet via de API worden gelezen.</translation>
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
        <source>Record of the REST listing</source>
        <translation>Record uit de REST-lijst</translation>
    </message>
    <message>
        <source>Record of the OData listing</source>
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
        <source>Take this secret out of the keychain of your desktop.</source>
        <translation>Haalt dit geheim uit de sleutelbos van je bureaublad.</translation>
    </message>
    <message>
        <source>Keep this secret in the keychain of your desktop.</source>
        <translation>Bewaart dit geheim in de sleutelbos van je bureaublad.</translation>
    </message>
    <message>
        <source>A secret can be remembered when the body names a webhook of this environment.</source>
        <translation>Een geheim kan worden onthouden als de body een webhook van deze omgeving noemt.</translation>
    </message>
</context>
<context>
    <name>hookdesk::ResumeOffer</name>
    <message numerus="yes">
        <source>%n known to be sent.</source>
        <translation>
            <numerusform>%n zeker verstuurd.</numerusform>
            <numerusform>%n zeker verstuurd.</numerusform>
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
        <source>%n perhaps sent: looked up before it is sent again.</source>
        <translation>
            <numerusform>%n misschien verstuurd: wordt opgezocht voor het opnieuw gaat.</numerusform>
            <numerusform>%n misschien verstuurd: worden opgezocht voor ze opnieuw gaan.</numerusform>
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
        <source>The events stay in the log of Tribe; nothing more is sent</source>
        <translation>De events blijven in het logboek van Tribe; er wordt niets meer verstuurd</translation>
    </message>
    <message numerus="yes">
        <source>A retry of %n event(s) was interrupted (begun: %1). %2</source>
        <translation>
            <numerusform>Het opnieuw versturen van %n event is onderbroken (begonnen: %1). %2</numerusform>
            <numerusform>Het opnieuw versturen van %n events is onderbroken (begonnen: %1). %2</numerusform>
        </translation>
    </message>
    <message>
        <source>Another running Hookdesk has taken up this retry.</source>
        <translation>Een andere Hookdesk heeft dit al hervat.</translation>
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
        <source>may be switched off at any moment</source>
        <translation>kan elk moment uitgaan</translation>
    </message>
    <message>
        <source>not switched off at this rate</source>
        <translation>gaat in dit tempo niet uit</translation>
    </message>
    <message>
        <source>may be switched off about %1</source>
        <comment>time</comment>
        <translation>kan omstreeks %1 uitgaan</translation>
    </message>
    <message>
        <source>may be switched off about %1 tomorrow</source>
        <comment>time</comment>
        <translation>kan morgen omstreeks %1 uitgaan</translation>
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
        <source>Name; one that exists is replaced:</source>
        <translation>Naam; een bestaande wordt vervangen:</translation>
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
</context>
<context>
    <name>hookdesk::ShortfallText</name>
    <message>
        <source>%1 of %2</source>
        <comment>read, all</comment>
        <translation>%1 van %2</translation>
    </message>
    <message>
        <source>%1 were read: the server stopped before the end.</source>
        <translation>%1 gelezen: de server stopte voor het einde.</translation>
    </message>
    <message>
        <source>%1 were read: the server repeats what it sent before.</source>
        <translation>%1 gelezen: de server herhaalt wat hij al stuurde.</translation>
    </message>
    <message>
        <source>%1 were read: the link to the next page leads to another server.</source>
        <translation>%1 gelezen: de koppeling naar de volgende pagina leidt naar een andere server.</translation>
    </message>
    <message>
        <source>%1 were read: the link to the next page leads back.</source>
        <translation>%1 gelezen: de koppeling naar de volgende pagina leidt terug.</translation>
    </message>
    <message>
        <source>%1 were read: the list kept changing meanwhile.</source>
        <translation>%1 gelezen: de lijst veranderde steeds tijdens het lezen.</translation>
    </message>
    <message>
        <source>%1 were read, some of them without an id.</source>
        <translation>%1 gelezen, waarvan sommige zonder id.</translation>
    </message>
    <message>
        <source>%1 were read: the next page failed.</source>
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
        <source>undone, nothing was sent</source>
        <translation>ongedaan gemaakt, er is niets verzonden</translation>
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
        <source>sent; Tribe has not told yet what became of it</source>
        <translation>verstuurd; Tribe heeft nog niet verteld wat ervan werd</translation>
    </message>
    <message>
        <source>delivered</source>
        <translation>bezorgd</translation>
    </message>
    <message>
        <source>delivered already; it has left the log</source>
        <translation>al bezorgd; het is uit het logboek verdwenen</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>overgeslagen</translation>
    </message>
    <message>
        <source>not sent</source>
        <translation>niet verstuurd</translation>
    </message>
    <message>
        <source>perhaps sent: the answer was lost</source>
        <translation>misschien verstuurd: het antwoord ging verloren</translation>
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
        <source>all sent; looking what became of them</source>
        <translation>alles verstuurd; er wordt gekeken wat ervan werd</translation>
    </message>
    <message>
        <source>undone, nothing was sent</source>
        <translation>ongedaan gemaakt, er is niets verzonden</translation>
    </message>
    <message numerus="yes">
        <source>%n delivered</source>
        <translation>
            <numerusform>%n bezorgd</numerusform>
            <numerusform>%n bezorgd</numerusform>
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
        <source>%n sent without news</source>
        <translation>
            <numerusform>%n verstuurd zonder bericht</numerusform>
            <numerusform>%n verstuurd zonder bericht</numerusform>
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
        <source>%n left out</source>
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
        <source>The rest was left out because too many retries failed: %1.</source>
        <translation>De rest is overgeslagen omdat te veel opnieuw mislukte: %1.</translation>
    </message>
    <message>
        <source>This retry cannot be taken up again after a crash. %1</source>
        <translation>Dit kan na een crash niet worden hervat. %1</translation>
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
        <source>It begins with a byte order mark.</source>
        <translation>Begint met een byte order mark.</translation>
    </message>
    <message>
        <source>It is not plain UTF-8 text: its bytes are kept and cannot be edited here.</source>
        <translation>Dit is geen gewone UTF-8-tekst: de bytes blijven behouden en zijn hier niet te bewerken.</translation>
    </message>
    <message>
        <source>Only its beginning is shown; all of it is checked.</source>
        <translation>Alleen het begin wordt getoond; alles wordt gecontroleerd.</translation>
    </message>
    <message>
        <source>Its half characters (lone surrogates) have no bytes in UTF-8 and were replaced.</source>
        <translation>De halve tekens erin (losse surrogaten) hebben geen bytes in UTF-8 en zijn vervangen.</translation>
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
        <source>Paste a whole HTTP request, a curl command or the headers</source>
        <translation>Plak een heel HTTP-verzoek, een curl-opdracht of de headers</translation>
    </message>
    <message>
        <source>The body exactly as it was received</source>
        <translation>De body precies zoals die is ontvangen</translation>
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
        <source>The file %1 cannot be read, or is larger than %2.</source>
        <translation>Het bestand %1 kan niet worden gelezen of is groter dan %2.</translation>
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
        <source>The body names the webhook %1, whose secret Tribe does not tell: copy it from Tribe&apos;s page.</source>
        <translation>De body noemt de webhook %1; Tribe geeft het geheim daarvan niet door: kopieer het van de pagina van Tribe.</translation>
    </message>
    <message>
        <source>The body names the webhook %1, whose secret is known.</source>
        <translation>De body noemt de webhook %1; het geheim daarvan is bekend.</translation>
    </message>
    <message>
        <source>The body names a webhook that this environment does not have: %1</source>
        <translation>De body noemt een webhook die deze omgeving niet heeft: %1</translation>
    </message>
    <message numerus="yes">
        <source>From %1; %n header(s) may hold it, and all are checked.</source>
        <translation>
            <numerusform>Uit %1, de enige header waar de handtekening in kan staan.</numerusform>
            <numerusform>Uit %1; de handtekening kan in %n headers staan en ze worden allemaal gecontroleerd.</numerusform>
        </translation>
    </message>
    <message>
        <source>Editing has turned its mixed line endings or separators into LF.</source>
        <translation>Door het bewerken zijn de gemengde regeleinden of scheidingstekens LF geworden.</translation>
    </message>
    <message>
        <source>It is UTF-16, as editors of Windows save it; Tribe sends UTF-8.</source>
        <translation>Het is UTF-16, zoals editors van Windows opslaan; Tribe verstuurt UTF-8.</translation>
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
        <source>No request has been checked.</source>
        <translation>Er is geen verzoek gecontroleerd.</translation>
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
        <source>Tested with known signatures. You may use this code without any conditions.</source>
        <translation>Getest met bekende handtekeningen. Deze code mag zonder voorwaarden worden gebruikt.</translation>
    </message>
    <message>
        <source>Not run by our tests. You may use this code without any conditions.</source>
        <translation>Niet uitgevoerd in onze tests. Deze code mag zonder voorwaarden worden gebruikt.</translation>
    </message>
</context>
<context>
    <name>hookdesk::SourcePicker</name>
    <message>
        <source>It is larger than 64 MB.</source>
        <translation>Het is groter dan 64 MB.</translation>
    </message>
    <message>
        <source>Now, as loaded</source>
        <translation>Nu, zoals geladen</translation>
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
        <source>Now</source>
        <translation>Nu</translation>
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
        <source>The file cannot be read.</source>
        <translation>Het bestand kan niet worden gelezen.</translation>
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
        <source>%1: a part</source>
        <comment>a file</comment>
        <translation>%1: een deel</translation>
    </message>
    <message>
        <source>Now: not all webhooks were read</source>
        <translation>Nu: niet alle webhooks zijn gelezen</translation>
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
        <source>Tribe limits the number of calls: %n request(s) go on in %1 s</source>
        <translation>
            <numerusform>Tribe begrenst het aantal aanvragen: %n aanvraag gaat verder over %1 s</numerusform>
            <numerusform>Tribe begrenst het aantal aanvragen: %n aanvragen gaan verder over %1 s</numerusform>
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
        <source>Up to date at %1</source>
        <translation>Bijgewerkt om %1</translation>
    </message>
    <message>
        <source>Up to date at %1, changed from here at %2</source>
        <translation>Bijgewerkt om %1, vanaf hier gewijzigd om %2</translation>
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
        <source>A file of Hookdesk could not be opened.</source>
        <translation>Een bestand van Hookdesk kon niet worden geopend.</translation>
    </message>
    <message>
        <source>A file of Hookdesk may not be written to.</source>
        <translation>Een bestand van Hookdesk mag niet worden beschreven.</translation>
    </message>
    <message>
        <source>Another program is using a file of Hookdesk.</source>
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
        <source>A file was made by a newer version of Hookdesk.</source>
        <translation>Een bestand is gemaakt door een nieuwere versie van Hookdesk.</translation>
    </message>
    <message>
        <source>A file of Hookdesk could not be used.</source>
        <translation>Een bestand van Hookdesk kon niet worden gebruikt.</translation>
    </message>
    <message>
        <source>Look at the rights of the file and its folder.</source>
        <translation>Kijk naar de rechten van het bestand en de map.</translation>
    </message>
    <message>
        <source>Close the other program; Hookdesk tries again by itself.</source>
        <translation>Sluit het andere programma; Hookdesk probeert het vanzelf opnieuw.</translation>
    </message>
    <message>
        <source>Make room on the disk; Hookdesk tries again by itself.</source>
        <translation>Maak ruimte op de schijf; Hookdesk probeert het vanzelf opnieuw.</translation>
    </message>
    <message>
        <source>It is kept aside, and a new one is begun.</source>
        <translation>Het wordt apart bewaard, en er wordt een nieuw begonnen.</translation>
    </message>
    <message>
        <source>Use that version, or move the file away.</source>
        <translation>Gebruik die versie, of verplaats het bestand.</translation>
    </message>
    <message>
        <source>The details tell more.</source>
        <translation>De details vertellen meer.</translation>
    </message>
    <message>
        <source>The administrator of this computer does not allow it.</source>
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
        <source>Retries cannot be taken up again after a crash.</source>
        <translation>Opnieuw versturen kan na een crash niet worden hervat.</translation>
    </message>
    <message>
        <source>The journal of retries was damaged. It is kept aside, and a new one is begun.</source>
        <translation>Het journaal van opnieuw versturen was beschadigd. Het is apart bewaard, en er is een nieuw begonnen.</translation>
    </message>
    <message>
        <source>Failed events are not kept on this machine at the moment.</source>
        <translation>Mislukte events worden op dit moment niet op deze computer bewaard.</translation>
    </message>
    <message>
        <source>The archive of failed events was damaged. It is kept aside, and a new one is begun.</source>
        <translation>Het archief van mislukte events was beschadigd. Het is apart bewaard, en er is een nieuw begonnen.</translation>
    </message>
    <message>
        <source>What you do is not written into the activity journal at the moment.</source>
        <translation>Wat je doet, wordt op dit moment niet in het activiteitenjournaal geschreven.</translation>
    </message>
    <message>
        <source>The activity journal was damaged. It is kept aside, and a new one is begun.</source>
        <translation>Het activiteitenjournaal was beschadigd. Het is apart bewaard, en er is een nieuw begonnen.</translation>
    </message>
    <message>
        <source>Snapshots of the webhooks are not kept at the moment.</source>
        <translation>Momentopnamen van de webhooks worden op dit moment niet bewaard.</translation>
    </message>
    <message>
        <source>The snapshots of the webhooks were damaged. They are kept aside, and new ones are begun.</source>
        <translation>De momentopnamen van de webhooks waren beschadigd. Ze zijn apart bewaard, en er zijn nieuwe begonnen.</translation>
    </message>
</context>
<context>
    <name>hookdesk::SupportReportDialog</name>
    <message>
        <source>Support report</source>
        <translation>Supportrapport</translation>
    </message>
    <message>
        <source>Read this before you pass it on. Only what stands here is copied or saved.</source>
        <translation>Lees dit voordat je het doorgeeft. Alleen wat hier staat, wordt gekopieerd of opgeslagen.</translation>
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
        <source>The report could not be saved.</source>
        <translation>Het rapport kon niet worden opgeslagen.</translation>
    </message>
    <message>
        <source>The report was saved.</source>
        <translation>Het rapport is opgeslagen.</translation>
    </message>
</context>
<context>
    <name>hookdesk::TestEventDialog</name>
    <message>
        <source>none</source>
        <translation>geen</translation>
    </message>
    <message>
        <source>%1 (values are sent and not shown)</source>
        <translation>%1 (waarden worden verstuurd en niet getoond)</translation>
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
        <source>Without it, the event is not signed</source>
        <translation>Zonder geheim wordt het event niet ondertekend</translation>
    </message>
    <message>
        <source>Nothing was sent yet.</source>
        <translation>Er is nog niets verstuurd.</translation>
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
        <source>This is production: the request really goes to the endpoint of %1, from this workstation.</source>
        <translation>Dit is productie: het verzoek gaat echt naar het endpoint van %1, vanaf deze computer.</translation>
    </message>
    <message>
        <source>The request goes from this workstation to the endpoint, with the header X-Hookdesk-Test: 1 and an id that no webhook has.</source>
        <translation>Het verzoek gaat vanaf deze computer naar het endpoint, met de header X-Hookdesk-Test: 1 en een id die geen webhook heeft.</translation>
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
        <source>Without https everybody on the way can read the headers.</source>
        <translation>Zonder https kan iedereen onderweg de headers lezen.</translation>
    </message>
    <message>
        <source>This is no JSON (line %1, column %2). It can be sent all the same.</source>
        <translation>Dit is geen JSON (regel %1, kolom %2). Het kan toch worden verstuurd.</translation>
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
        <source>the delivery sets it itself</source>
        <translation>de aflevering stelt die zelf in</translation>
    </message>
    <message>
        <source>its name has characters that no header name may have</source>
        <translation>de naam bevat tekens die niet in een headernaam mogen</translation>
    </message>
    <message>
        <source>its value has a line break or another character that cannot be sent</source>
        <translation>de waarde bevat een regeleinde of een ander teken dat niet kan worden verstuurd</translation>
    </message>
    <message>
        <source>Sent more than once: %1</source>
        <translation>Meer dan eens verstuurd: %1</translation>
    </message>
    <message>
        <source>Sent in UTF-8, which Tribe may do otherwise: %1</source>
        <translation>Verstuurd in UTF-8, wat Tribe anders kan doen: %1</translation>
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
        <source>not known: Tribe did not list them, and none is sent</source>
        <translation>niet bekend: Tribe gaf ze niet op, en er wordt er geen verstuurd</translation>
    </message>
    <message>
        <source>The sandbox delivers to an endpoint of its own in place of %1.</source>
        <translation>De sandbox levert af bij een eigen endpoint in plaats van bij %1.</translation>
    </message>
    <message>
        <source>Through the proxy %1.</source>
        <translation>Via de proxy %1.</translation>
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
        <source>Find (host, .domain or beginning of the address)</source>
        <translation>Zoeken (host, .domein of begin van het adres)</translation>
    </message>
    <message>
        <source>Replace by</source>
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
        <source>No webhook is selected.</source>
        <translation>Er is geen webhook geselecteerd.</translation>
    </message>
    <message>
        <source>Select exactly one webhook.</source>
        <translation>Selecteer precies één webhook.</translation>
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
        <source>No filter is set.</source>
        <translation>Er is geen filter ingesteld.</translation>
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
        <source>Last failed delivery: %1. Tribe does not say when it deactivated the webhook.</source>
        <translation>Laatste mislukte aflevering: %1. Tribe vertelt niet wanneer het de webhook deactiveerde.</translation>
    </message>
    <message>
        <source>Since when is unknown: the event log has no failure of this webhook.</source>
        <translation>Sinds wanneer is onbekend: het eventlogboek heeft geen fout van deze webhook.</translation>
    </message>
    <message>
        <source>Since when is unknown.</source>
        <translation>Sinds wanneer is onbekend.</translation>
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
        <source>Select a webhook to see its details.</source>
        <translation>Selecteer een webhook om de details te zien.</translation>
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
        <translation>Risico</translation>
    </message>
    <message>
        <source>Deactivated</source>
        <translation>Gedeactiveerd</translation>
    </message>
    <message>
        <source>Tribe delivers events to this webhook.</source>
        <translation>Tribe bezorgt events aan deze webhook.</translation>
    </message>
    <message>
        <source>Many deliveries failed in the last 24 hours. Tribe deactivates a webhook after 100 of them.</source>
        <translation>In de afgelopen 24 uur zijn veel bezorgingen mislukt. Na 100 mislukte bezorgingen deactiveert Tribe een webhook.</translation>
    </message>
    <message>
        <source>Tribe delivers nothing to this webhook until it is reactivated.</source>
        <translation>Tribe bezorgt niets aan deze webhook totdat die opnieuw is geactiveerd.</translation>
    </message>
    <message>
        <source>The environment did not tell whether this webhook is deactivated.</source>
        <translation>De omgeving heeft niet doorgegeven of deze webhook is gedeactiveerd.</translation>
    </message>
    <message>
        <source>The environment did not tell the headers of this webhook.</source>
        <translation>De omgeving heeft de headers van deze webhook niet doorgegeven.</translation>
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
        <source>It was just created in Hookdesk; Tribe&apos;s list does not show it yet.</source>
        <translation>Zojuist in Hookdesk aangemaakt; de lijst van Tribe toont hem nog niet.</translation>
    </message>
    <message>
        <source>It was just reactivated in Hookdesk; one of Tribe&apos;s lists still shows it as deactivated.</source>
        <translation>Zojuist in Hookdesk gereactiveerd; een van de lijsten van Tribe toont hem nog als gedeactiveerd.</translation>
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
        <source>Tribe stops delivering to their endpoints. You have some seconds to undo this in the jobs area; after that they are gone for good.</source>
        <translation>Tribe stopt met bezorgen aan de endpoints. Je kunt dit enkele seconden lang ongedaan maken bij de taken; daarna zijn ze voorgoed weg.</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Verwijderen</translation>
    </message>
    <message>
        <source>This is production. Type &quot;%1&quot; or %2 to go on:</source>
        <translation>Dit is productie. Typ “%1” of %2 om door te gaan:</translation>
    </message>
    <message>
        <source>This is production. Type &quot;%1&quot; to go on:</source>
        <translation>Dit is productie. Typ “%1” om door te gaan:</translation>
    </message>
    <message>
        <source>Type &quot;%1&quot; or %2 to go on:</source>
        <translation>Typ “%1” of %2 om door te gaan:</translation>
    </message>
    <message>
        <source>Type &quot;%1&quot; to go on:</source>
        <translation>Typ “%1” om door te gaan:</translation>
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
        <source>No webhook fits the filter</source>
        <translation>Geen webhook voldoet aan het filter</translation>
    </message>
    <message>
        <source>Not all webhooks are loaded yet.</source>
        <translation>Nog niet alle webhooks zijn geladen.</translation>
    </message>
    <message>
        <source>None of the %1 webhooks has this name, status and type.</source>
        <translation>Geen van de %1 webhooks heeft deze naam, status en dit type.</translation>
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
        <source>Loading was stopped before the first webhook came.</source>
        <translation>Het laden is gestopt voordat de eerste webhook binnen was.</translation>
    </message>
    <message>
        <source>No webhooks yet</source>
        <translation>Nog geen webhooks</translation>
    </message>
    <message>
        <source>A webhook tells another system about changes in Tribe as they happen.</source>
        <translation>Een webhook meldt wijzigingen in Tribe meteen aan een ander systeem.</translation>
    </message>
    <message>
        <source>%1 was created.</source>
        <translation>%1 is aangemaakt.</translation>
    </message>
    <message>
        <source>%1 was created. The answer was lost on the way, but the list has it.</source>
        <translation>%1 is aangemaakt. Het antwoord ging onderweg verloren, maar de webhook staat in de lijst.</translation>
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
        <translation>Geheim ervan onthouden</translation>
    </message>
    <message>
        <source>Keep this secret in the keychain of your desktop.</source>
        <translation>Bewaart dit geheim in de sleutelbos van je bureaublad.</translation>
    </message>
    <message>
        <source>The secret of %1 is in the keychain.</source>
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
        <source>The filters hid it and are cleared.</source>
        <translation>De filters verborgen hem en zijn gewist.</translation>
    </message>
</context>
<context>
    <name>hookdesk::WelcomePage</name>
    <message>
        <source>Try the sandbox</source>
        <translation>Sandbox proberen</translation>
    </message>
    <message>
        <source>A simulated environment with forty webhooks of an invented company. It runs on this computer only; nothing you do there reaches Tribe.</source>
        <translation>Een gesimuleerde omgeving met veertig webhooks van een verzonnen bedrijf. Die draait alleen op deze computer; niets daarvan bereikt Tribe.</translation>
    </message>
    <message>
        <source>Connect an environment</source>
        <translation>Omgeving verbinden</translation>
    </message>
    <message>
        <source>Your own Tribe CRM environment, with the client id and secret of an application. You can make it read-only.</source>
        <translation>Je eigen Tribe CRM-omgeving, met de client-id en het client-secret van een applicatie. Alleen-lezen kan ook.</translation>
    </message>
    <message>
        <source>See what your webhooks do</source>
        <translation>Zie wat je webhooks doen</translation>
    </message>
    <message>
        <source>Hookdesk shows the webhooks of a Tribe CRM environment, which of them are broken and why, and lets you create, reactivate and delete them.</source>
        <translation>Hookdesk toont de webhooks van een Tribe CRM-omgeving en welke ervan kapot zijn en waarom, en laat je ze aanmaken, opnieuw activeren en verwijderen.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuleren</translation>
    </message>
</context>
</TS>

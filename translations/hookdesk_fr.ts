<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name>AdvancedPane</name>
    <message>
        <source>C&amp;ustomer</source>
        <translation>C&amp;lient</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Client</translation>
    </message>
    <message>
        <source>Co&amp;lour</source>
        <translation>Co&amp;uleur</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Couleur</translation>
    </message>
    <message>
        <source>That of the kind, or for example #b45f06</source>
        <translation>Celle du type, ou par exemple #b45f06</translation>
    </message>
    <message>
        <source>Organi&amp;zation id</source>
        <translation>ID de l’orga&amp;nisation</translation>
    </message>
    <message>
        <source>Organization id</source>
        <translation>ID de l’organisation</translation>
    </message>
    <message>
        <source>Sco&amp;pe</source>
        <translation>&amp;Portée</translation>
    </message>
    <message>
        <source>Scope</source>
        <translation>Portée</translation>
    </message>
    <message>
        <source>&amp;Before something dangerous</source>
        <translation>&amp;Avant une action dangereuse</translation>
    </message>
    <message>
        <source>Refresh interval</source>
        <translation>Intervalle d’actualisation</translation>
    </message>
    <message>
        <source> s</source>
        <translation> s</translation>
    </message>
    <message>
        <source>Pro&amp;xy</source>
        <translation>Prox&amp;y</translation>
    </message>
    <message>
        <source>Proxy host</source>
        <translation>Hôte du proxy</translation>
    </message>
    <message>
        <source>Proxy port</source>
        <translation>Port du proxy</translation>
    </message>
    <message>
        <source>Proxy user</source>
        <translation>Utilisateur du proxy</translation>
    </message>
    <message>
        <source>Proxy password</source>
        <translation>Mot de passe du proxy</translation>
    </message>
    <message>
        <source>Additional CA certi&amp;ficates</source>
        <translation>Certi&amp;ficats d’AC supplémentaires</translation>
    </message>
    <message>
        <source>Client certificate</source>
        <translation>Certificat client</translation>
    </message>
    <message>
        <source>Key of the certificate</source>
        <translation>Clé du certificat</translation>
    </message>
    <message>
        <source>API map</source>
        <translation>Correspondance d’API</translation>
    </message>
    <message>
        <source>&amp;Refresh every</source>
        <translation>Actuali&amp;ser toutes les</translation>
    </message>
    <message>
        <source>As in the preferences</source>
        <translation>Comme dans les préférences</translation>
    </message>
    <message>
        <source>Passphrase of the key</source>
        <translation>Phrase secrète de la clé</translation>
    </message>
    <message>
        <source>Of an encrypted key</source>
        <translation>D’une clé chiffrée</translation>
    </message>
</context>
<context>
    <name>Advice</name>
    <message>
        <source>Body, secret and algorithm are right. The value was changed when it was copied or passed on.</source>
        <translation>Le corps, le secret et l’algorithme sont corrects. La valeur a été modifiée lors de sa copie ou de sa transmission.</translation>
    </message>
    <message>
        <source>Compare the header&apos;s value exactly as it was received: add no quotes and decode nothing.</source>
        <translation>Comparez la valeur de l’en-tête exactement telle qu’elle a été reçue&#xa0;: n’ajoutez pas de guillemets et ne décodez rien.</translation>
    </message>
    <message>
        <source>Body, secret and algorithm are right. Only the 64 bytes of the digest are written in another form.</source>
        <translation>Le corps, le secret et l’algorithme sont corrects. Seuls les 64&#xa0;octets du condensé sont écrits sous une autre forme.</translation>
    </message>
    <message>
        <source>Convert the 64 bytes of the digest to Base64, not the text of its hexadecimal digits: the result has 88 characters and ends in “==”.</source>
        <translation>Convertissez en Base64 les 64&#xa0;octets du condensé, et non le texte de ses chiffres hexadécimaux&#xa0;: le résultat compte 88 caractères et se termine par «&#xa0;==&#xa0;».</translation>
    </message>
    <message>
        <source>The right signature is there, with something around it that Tribe does not send.</source>
        <translation>La bonne signature est là, entourée de quelque chose que Tribe n’envoie pas.</translation>
    </message>
    <message>
        <source>Find out what adds it on the way, such as a proxy or a gateway, and remove it before comparing.</source>
        <translation>Trouvez ce qui l’ajoute en chemin, par exemple un proxy ou une passerelle, et retirez-le avant de comparer.</translation>
    </message>
    <message>
        <source>The value is only the beginning of the right signature.</source>
        <translation>La valeur n’est que le début de la bonne signature.</translation>
    </message>
    <message>
        <source>Look for a database column, a variable or a log line that is too short: a signature has 88 characters.</source>
        <translation>Cherchez une colonne de base de données, une variable ou une ligne de journal trop courte&#xa0;: une signature compte 88 caractères.</translation>
    </message>
    <message>
        <source>The field in the body is deprecated and proves nothing.</source>
        <translation>Le champ du corps est obsolète et ne prouve rien.</translation>
    </message>
    <message>
        <source>Take the signature from a header of the request.</source>
        <translation>Prenez la signature dans un en-tête de la requête.</translation>
    </message>
    <message>
        <source>A hash was computed without a key.</source>
        <translation>Un hachage a été calculé sans clé.</translation>
    </message>
    <message>
        <source>Compute an HMAC with SHA-512: the secret is its key, the body its message.</source>
        <translation>Calculez un HMAC avec SHA-512&#xa0;: le secret en est la clé, le corps en est le message.</translation>
    </message>
    <message>
        <source>The HMAC was computed with another hash function.</source>
        <translation>Le HMAC a été calculé avec une autre fonction de hachage.</translation>
    </message>
    <message>
        <source>Use SHA-512. If the sender chose the other function, check whether the request comes from Tribe at all.</source>
        <translation>Utilisez SHA-512. Si c’est l’expéditeur qui a choisi l’autre fonction, vérifiez que la requête vient bien de Tribe.</translation>
    </message>
    <message>
        <source>The body was used as the key, and the secret as the message.</source>
        <translation>Le corps a servi de clé, et le secret de message.</translation>
    </message>
    <message>
        <source>Pass the secret as the key of the HMAC, and the body as its message.</source>
        <translation>Passez le secret comme clé du HMAC, et le corps comme message.</translation>
    </message>
    <message>
        <source>The signature was made with a secret whose bytes differ from the one entered here.</source>
        <translation>La signature a été faite avec un secret dont les octets diffèrent de celui saisi ici.</translation>
    </message>
    <message>
        <source>Copy the secret from Tribe again and use its UTF-8 bytes unchanged. Check how the receiver stores and reads it.</source>
        <translation>Copiez de nouveau le secret depuis Tribe et utilisez ses octets UTF-8 sans les modifier. Vérifiez comment le récepteur le stocke et le lit.</translation>
    </message>
    <message>
        <source>The signature was made without a secret.</source>
        <translation>La signature a été faite sans secret.</translation>
    </message>
    <message>
        <source>Check that the receiver really reads its secret: a variable that is not set gives an empty one.</source>
        <translation>Vérifiez que le récepteur lit vraiment son secret&#xa0;: une variable non définie donne un secret vide.</translation>
    </message>
    <message>
        <source>The request was signed for another webhook or environment.</source>
        <translation>La requête a été signée pour un autre webhook ou un autre environnement.</translation>
    </message>
    <message>
        <source>Choose the secret by the “webhookId” in the body, or correct the endpoint of the other webhook.</source>
        <translation>Choisissez le secret d’après le «&#xa0;webhookId&#xa0;» du corps, ou corrigez le point de terminaison de l’autre webhook.</translation>
    </message>
    <message>
        <source>Only spaces, line endings or a byte order mark differ from what was signed.</source>
        <translation>Seuls des espaces, des fins de ligne ou une marque d’ordre des octets diffèrent de ce qui a été signé.</translation>
    </message>
    <message>
        <source>Compute the signature from the bytes as they arrive, before anything reads, trims or stores them as text. Pasted text may have changed: load the body from a file.</source>
        <translation>Calculez la signature sur les octets tels qu’ils arrivent, avant que quoi que ce soit ne les lise, ne les tronque ou ne les stocke comme du texte. Un texte collé peut avoir changé&#xa0;: chargez le corps depuis un fichier.</translation>
    </message>
    <message>
        <source>The body was parsed and written again, so its bytes are no longer those that were signed.</source>
        <translation>Le corps a été analysé puis réécrit&#xa0;: ses octets ne sont donc plus ceux qui ont été signés.</translation>
    </message>
    <message>
        <source>Verify the raw body first and parse it afterwards: no JSON middleware before the check.</source>
        <translation>Vérifiez d’abord le corps brut et analysez-le ensuite&#xa0;: pas de middleware JSON avant la vérification.</translation>
    </message>
    <message>
        <source>The body was decoded, or encoded once more, on the way.</source>
        <translation>Le corps a été décodé en chemin, ou encodé une fois de plus.</translation>
    </message>
    <message>
        <source>Take the body as bytes from the request, before it is converted to text, decompressed or decoded.</source>
        <translation>Prenez le corps de la requête sous forme d’octets, avant qu’il ne soit converti en texte, décompressé ou décodé.</translation>
    </message>
    <message>
        <source>The signature belongs to different content.</source>
        <translation>La signature appartient à un autre contenu.</translation>
    </message>
    <message>
        <source>Check that the receiver takes the header and the body from the same request, and uses the whole body.</source>
        <translation>Vérifiez que le récepteur prend l’en-tête et le corps dans la même requête, et utilise le corps entier.</translation>
    </message>
    <message>
        <source>Only characters that nobody sees differ from what was signed.</source>
        <translation>Seuls des caractères que personne ne voit diffèrent de ce qui a été signé.</translation>
    </message>
    <message>
        <source>They come from copying out of a chat, a document or a web page: load the body from a file as it was received.</source>
        <translation>Ils viennent d’une copie depuis une messagerie, un document ou une page web : chargez le corps depuis un fichier tel qu’il a été reçu.</translation>
    </message>
</context>
<context>
    <name>BasicAuthDialog</name>
    <message>
        <source>Basic authentication</source>
        <translation>Authentification Basic</translation>
    </message>
    <message>
        <source>User and password become an “Authorization” header. Tribe documents that Basic authentication is set up by Tribe Support; a custom header may do the same, so test the webhook afterwards.</source>
        <translation>L’utilisateur et le mot de passe deviennent un en-tête «&#xa0;Authorization&#xa0;». D’après la documentation de Tribe, l’authentification Basic est configurée par l’assistance de Tribe&#x202f;; un en-tête personnalisé peut avoir le même effet&#xa0;: testez donc le webhook ensuite.</translation>
    </message>
    <message>
        <source>&amp;User</source>
        <translation>&amp;Utilisateur</translation>
    </message>
    <message>
        <source>&amp;Password</source>
        <translation>&amp;Mot de passe</translation>
    </message>
    <message>
        <source>&amp;Show password</source>
        <translation>&amp;Afficher le mot de passe</translation>
    </message>
</context>
<context>
    <name>CommandLine</name>
    <message>
        <source>Connect to the stored environment with this name.</source>
        <translation>Se connecter à l’environnement enregistré sous ce nom.</translation>
    </message>
    <message>
        <source>Start a sandbox server and connect to it.</source>
        <translation>Démarrer un serveur sandbox et s’y connecter.</translation>
    </message>
    <message>
        <source>Connect at once to the API at this address.</source>
        <translation>Se connecter immédiatement à l’API à cette adresse.</translation>
    </message>
    <message>
        <source>The address of the authorization server.</source>
        <translation>L’adresse du serveur d’autorisation.</translation>
    </message>
    <message>
        <source>The client id. The secret comes from the variable HOOKDESK_CLIENT_SECRET, or a ready token from HOOKDESK_ACCESS_TOKEN.</source>
        <translation>L’ID client. Le secret vient de la variable HOOKDESK_CLIENT_SECRET, ou un jeton prêt à l’emploi de HOOKDESK_ACCESS_TOKEN.</translation>
    </message>
    <message>
        <source>A JSON file that corrects paths and field names of the API.</source>
        <translation>Un fichier JSON qui corrige des chemins et des noms de champs de l’API.</translation>
    </message>
    <message>
        <source>Keep settings in this folder.</source>
        <translation>Conserver les réglages dans ce dossier.</translation>
    </message>
    <message>
        <source>Append what the program does to this file, without secrets and bodies.</source>
        <translation>Ajouter à ce fichier ce que fait le programme, sans secrets ni corps.</translation>
    </message>
    <message>
        <source>Refuse everything that would change something.</source>
        <translation>Refuser tout ce qui modifierait quelque chose.</translation>
    </message>
    <message>
        <source>%1 must be an https address (plain http only for this machine) without user name and password.</source>
        <translation>%1 doit être une adresse https (http simple uniquement pour cette machine) sans nom d’utilisateur ni mot de passe.</translation>
    </message>
    <message>
        <source>A console for the webhooks of a Tribe CRM environment.</source>
        <translation>Une console pour les webhooks d’un environnement Tribe CRM.</translation>
    </message>
    <message>
        <source>Hookdesk does not know what to do with “%1”.</source>
        <translation>Hookdesk ne sait que faire de «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>--api-map belongs to the environment of --api-url.</source>
        <translation>--api-map va avec l’environnement de --api-url.</translation>
    </message>
    <message>
        <source>--log needs the name of a file.</source>
        <translation>--log nécessite un nom de fichier.</translation>
    </message>
</context>
<context>
    <name>EnvironmentDialog</name>
    <message>
        <source>Connect an environment</source>
        <translation>Connecter un environnement</translation>
    </message>
    <message>
        <source>C&amp;onnection</source>
        <translation>C&amp;onnexion</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nom</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>&amp;Kind</source>
        <translation>T&amp;ype</translation>
    </message>
    <message>
        <source>&amp;API URL</source>
        <translation>URL de l’&amp;API</translation>
    </message>
    <message>
        <source>API URL</source>
        <translation>URL de l’API</translation>
    </message>
    <message>
        <source>A&amp;uthorization URL</source>
        <translation>URL d’a&amp;utorisation</translation>
    </message>
    <message>
        <source>Authorization URL</source>
        <translation>URL d’autorisation</translation>
    </message>
    <message>
        <source>Si&amp;gn in</source>
        <translation>Authenti&amp;fication</translation>
    </message>
    <message>
        <source>Client &amp;id</source>
        <translation>&amp;ID client</translation>
    </message>
    <message>
        <source>Client id</source>
        <translation>ID client</translation>
    </message>
    <message>
        <source>Client &amp;secret</source>
        <translation>&amp;Secret client</translation>
    </message>
    <message>
        <source>Client secret</source>
        <translation>Secret client</translation>
    </message>
    <message>
        <source>Redirect &amp;port</source>
        <translation>&amp;Port de redirection</translation>
    </message>
    <message>
        <source>Redirect port</source>
        <translation>Port de redirection</translation>
    </message>
    <message>
        <source>Re&amp;member the secret in the keychain</source>
        <translation>&amp;Mémoriser le secret dans le trousseau</translation>
    </message>
    <message>
        <source>&amp;Read-only: Hookdesk refuses to change anything there</source>
        <translation>&amp;Lecture seule&#xa0;: Hookdesk refuse d’y modifier quoi que ce soit</translation>
    </message>
    <message>
        <source>Connection test</source>
        <translation>Test de connexion</translation>
    </message>
    <message>
        <source>Cop&amp;y report</source>
        <translation>Copi&amp;er le rapport</translation>
    </message>
    <message>
        <source>Copies the result of every step as text, without secrets</source>
        <translation>Copie sous forme de texte le résultat de chaque étape, sans secrets</translation>
    </message>
    <message>
        <source>A&amp;dvanced</source>
        <translation>A&amp;vancé</translation>
    </message>
    <message>
        <source>Connection t&amp;est</source>
        <translation>Test &amp;de connexion</translation>
    </message>
</context>
<context>
    <name>FindingText</name>
    <message>
        <source>Give the environment a name.</source>
        <translation>Donnez un nom à l’environnement.</translation>
    </message>
    <message>
        <source>The URL is missing.</source>
        <translation>L’URL manque.</translation>
    </message>
    <message>
        <source>The client id is missing.</source>
        <translation>L’ID client manque.</translation>
    </message>
    <message>
        <source>The host of the proxy is missing.</source>
        <translation>L’hôte du proxy manque.</translation>
    </message>
    <message>
        <source>This is missing.</source>
        <translation>Cette donnée manque.</translation>
    </message>
    <message>
        <source>From %1 to %2 seconds, or 0.</source>
        <translation>De %1 à %2 secondes, ou 0.</translation>
    </message>
    <message>
        <source>This number is too small or too large.</source>
        <translation>Ce nombre est trop petit ou trop grand.</translation>
    </message>
    <message>
        <source>Another environment has this name.</source>
        <translation>Un autre environnement porte ce nom.</translation>
    </message>
    <message>
        <source>This is not an address.</source>
        <translation>Ceci n’est pas une adresse.</translation>
    </message>
    <message>
        <source>This must be an https:// address with a host and without user or password; http:// only for this computer.</source>
        <translation>Il faut une adresse https:// avec un hôte et sans utilisateur ni mot de passe&#x202f;; http:// uniquement pour cet ordinateur.</translation>
    </message>
    <message>
        <source>The address must end after the host; Hookdesk knows the paths.</source>
        <translation>L’adresse doit s’arrêter après l’hôte&#x202f;; Hookdesk connaît les chemins.</translation>
    </message>
    <message>
        <source>The address must not have a “?” or “#”.</source>
        <translation>L’adresse ne doit contenir ni «&#xa0;?&#xa0;» ni «&#xa0;#&#xa0;».</translation>
    </message>
    <message>
        <source>A colour is written like #b45f06.</source>
        <translation>Une couleur s’écrit comme #b45f06.</translation>
    </message>
    <message>
        <source>There is no such file, or you may not read it.</source>
        <translation>Ce fichier n’existe pas, ou vous n’avez pas le droit de le lire.</translation>
    </message>
    <message>
        <source>A client certificate and its key belong together: name both.</source>
        <translation>Un certificat client et sa clé vont ensemble&#xa0;: indiquez les deux.</translation>
    </message>
    <message>
        <source>The key is encrypted: type its passphrase.</source>
        <translation>La clé est chiffrée&#xa0;: saisissez sa phrase secrète.</translation>
    </message>
    <message>
        <source>This passphrase does not open the key.</source>
        <translation>Cette phrase secrète n’ouvre pas la clé.</translation>
    </message>
    <message>
        <source>This file cannot be used.</source>
        <translation>Ce fichier est inutilisable.</translation>
    </message>
</context>
<context>
    <name>NewWebhookDialog</name>
    <message>
        <source>New webhook</source>
        <translation>Nouveau webhook</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nom</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>&amp;Entity type</source>
        <translation>&amp;Type d’entité</translation>
    </message>
    <message>
        <source>Entity type</source>
        <translation>Type d’entité</translation>
    </message>
    <message>
        <source>Endpoint &amp;URL</source>
        <translation>&amp;URL du point de terminaison</translation>
    </message>
    <message>
        <source>Endpoint URL</source>
        <translation>URL du point de terminaison</translation>
    </message>
    <message>
        <source>Custom &amp;headers, sent with every delivery</source>
        <translation>&amp;En-têtes personnalisés, envoyés avec chaque livraison</translation>
    </message>
    <message>
        <source>Creating the webhook…</source>
        <translation>Création du webhook…</translation>
    </message>
</context>
<context>
    <name>PreferencesDialog</name>
    <message>
        <source>Preferences</source>
        <translation>Préférences</translation>
    </message>
    <message>
        <source>&amp;General</source>
        <translation>&amp;Général</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Langue</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>&amp;Colours</source>
        <translation>&amp;Couleurs</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Couleurs</translation>
    </message>
    <message>
        <source>&amp;Rows of tables</source>
        <translation>Lignes des &amp;tableaux</translation>
    </message>
    <message>
        <source>Rows of tables</source>
        <translation>Lignes des tableaux</translation>
    </message>
    <message>
        <source>&amp;Times</source>
        <translation>&amp;Heures</translation>
    </message>
    <message>
        <source>Times</source>
        <translation>Heures</translation>
    </message>
    <message>
        <source>&amp;Working</source>
        <translation>&amp;Fonctionnement</translation>
    </message>
    <message>
        <source>Re&amp;fresh</source>
        <translation>Act&amp;ualiser</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>Actualiser</translation>
    </message>
    <message>
        <source>Ask first, outside production</source>
        <translation>Demander d’abord, hors production</translation>
    </message>
    <message>
        <source>Before events are &amp;retried</source>
        <translation>Avant de &amp;réessayer des événements</translation>
    </message>
    <message>
        <source>Before a webhook is &amp;deleted</source>
        <translation>Avant de supprimer un &amp;webhook</translation>
    </message>
    <message>
        <source>&amp;Storage</source>
        <translation>&amp;Stockage</translation>
    </message>
    <message>
        <source>Failed events</source>
        <translation>Événements en échec</translation>
    </message>
    <message>
        <source>&amp;Keep failed events on this computer</source>
        <translation>&amp;Conserver les événements en échec sur cet ordinateur</translation>
    </message>
    <message>
        <source>With their payloads. That they failed is remembered in any case, for the failure budget.</source>
        <translation>Avec leur charge utile. Leur échec est retenu dans tous les cas, pour le budget d’échecs.</translation>
    </message>
    <message>
        <source>&amp;For</source>
        <translation>&amp;Pendant</translation>
    </message>
    <message>
        <source>Days to keep events</source>
        <translation>Jours de conservation des événements</translation>
    </message>
    <message>
        <source> days</source>
        <translation> jours</translation>
    </message>
    <message>
        <source>&amp;Up to</source>
        <translation>&amp;Jusqu’à</translation>
    </message>
    <message>
        <source>Megabytes of events to keep</source>
        <translation>Mégaoctets d’événements à conserver</translation>
    </message>
    <message>
        <source> MB</source>
        <translation> Mo</translation>
    </message>
    <message>
        <source>Snapshots of the webhooks</source>
        <translation>Instantanés des webhooks</translation>
    </message>
    <message>
        <source>K&amp;eep them for</source>
        <translation>Les conse&amp;rver pendant</translation>
    </message>
    <message>
        <source>Days to keep snapshots</source>
        <translation>Jours de conservation des instantanés</translation>
    </message>
    <message>
        <source>With &amp;header values that look like credentials</source>
        <translation>Avec les valeurs d’&amp;en-tête qui ressemblent à des identifiants</translation>
    </message>
    <message>
        <source>Activity journal</source>
        <translation>Journal d’activité</translation>
    </message>
    <message>
        <source>Keep &amp;it</source>
        <translation>Le conser&amp;ver</translation>
    </message>
    <message>
        <source>Days to keep the activity journal</source>
        <translation>Jours de conservation du journal d’activité</translation>
    </message>
    <message>
        <source>For ever</source>
        <translation>Indéfiniment</translation>
    </message>
    <message>
        <source>&amp;Use the desktop&apos;s own style</source>
        <translation>&amp;Utiliser le style du bureau</translation>
    </message>
</context>
<context>
    <name>SignInText</name>
    <message>
        <source>This desktop has no keyring.</source>
        <translation>Ce bureau n’a pas de trousseau.</translation>
    </message>
    <message>
        <source>The keyring is locked.</source>
        <translation>Le trousseau est verrouillé.</translation>
    </message>
    <message>
        <source>The keyring does not let Hookdesk in.</source>
        <translation>Le trousseau ne laisse pas entrer Hookdesk.</translation>
    </message>
    <message>
        <source>Unlocking the keyring was cancelled.</source>
        <translation>Le déverrouillage du trousseau a été annulé.</translation>
    </message>
    <message>
        <source>The keyring has not answered yet.</source>
        <translation>Le trousseau n’a pas encore répondu.</translation>
    </message>
    <message>
        <source>The list of environments cannot be written.</source>
        <translation>La liste des environnements ne peut pas être écrite.</translation>
    </message>
    <message>
        <source>The keyring reports an error.</source>
        <translation>Le trousseau signale une erreur.</translation>
    </message>
    <message>
        <source>Type the secret for this session only.</source>
        <translation>Saisissez le secret pour cette session uniquement.</translation>
    </message>
    <message>
        <source>Unlock it and try again, or type the secret for this session only.</source>
        <translation>Déverrouillez-le et réessayez, ou saisissez le secret pour cette session uniquement.</translation>
    </message>
    <message>
        <source>Try again.</source>
        <translation>Réessayez.</translation>
    </message>
    <message>
        <source>Another log-in waits in the browser.</source>
        <translation>Une autre authentification attend dans le navigateur.</translation>
    </message>
    <message>
        <source>Finish or cancel it first.</source>
        <translation>Terminez-la ou annulez-la d’abord.</translation>
    </message>
    <message>
        <source>The authorization URL is not safe.</source>
        <translation>L’URL d’autorisation n’est pas sûre.</translation>
    </message>
    <message>
        <source>It must be https://.</source>
        <translation>Elle doit être en https://.</translation>
    </message>
    <message>
        <source>Another program uses the redirect port.</source>
        <translation>Un autre programme utilise le port de redirection.</translation>
    </message>
    <message>
        <source>Choose another port, and register it with the application.</source>
        <translation>Choisissez un autre port, et déclarez-le auprès de l’application.</translation>
    </message>
    <message>
        <source>The browser did not come back in time.</source>
        <translation>Le navigateur n’est pas revenu à temps.</translation>
    </message>
    <message>
        <source>The log-in was denied.</source>
        <translation>L’authentification a été refusée.</translation>
    </message>
    <message>
        <source>What came back from the browser is not the answer to this log-in.</source>
        <translation>Ce qui est revenu du navigateur n’est pas la réponse à cette authentification.</translation>
    </message>
    <message>
        <source>Try again; if it happens again, tell your administrator.</source>
        <translation>Réessayez&#x202f;; si cela se reproduit, prévenez votre administrateur.</translation>
    </message>
    <message>
        <source>The authorization server refused the log-in.</source>
        <translation>Le serveur d’autorisation a refusé l’authentification.</translation>
    </message>
    <message>
        <source>Check the client id, the scope and the redirect port.</source>
        <translation>Vérifiez l’ID client, la portée et le port de redirection.</translation>
    </message>
    <message>
        <source>The secret of this environment is not kept.</source>
        <translation>Le secret de cet environnement n’est pas conservé.</translation>
    </message>
    <message>
        <source>Type it.</source>
        <translation>Saisissez-le.</translation>
    </message>
    <message>
        <source>The API map cannot be used.</source>
        <translation>La correspondance d’API ne peut pas être utilisée.</translation>
    </message>
    <message>
        <source>Correct it, or choose another file.</source>
        <translation>Corrigez-la, ou choisissez un autre fichier.</translation>
    </message>
    <message>
        <source>The client key is encrypted, and its passphrase is not kept.</source>
        <translation>La clé client est chiffrée, et sa phrase secrète n’est pas conservée.</translation>
    </message>
    <message>
        <source>The passphrase does not open the client key.</source>
        <translation>La phrase secrète n’ouvre pas la clé client.</translation>
    </message>
    <message>
        <source>Type the right one.</source>
        <translation>Saisissez la bonne.</translation>
    </message>
    <message>
        <source>The log-in came too late, or was used before.</source>
        <translation>L’authentification est arrivée trop tard, ou a déjà été utilisée.</translation>
    </message>
</context>
<context>
    <name>SignatureFinding</name>
    <message>
        <source>The value is in the header %1.</source>
        <translation>La valeur se trouve dans l’en-tête %1.</translation>
    </message>
    <message>
        <source>The value is as long as a digest of %1</source>
        <translation>La valeur a la longueur d’un condensé %1</translation>
    </message>
    <message>
        <source>Tribe signs with SHA-512, whose Base64 has 88 characters.</source>
        <translation>Tribe signe avec SHA-512, dont le Base64 compte 88 caractères.</translation>
    </message>
    <message>
        <source>Look for the header with 88 characters, or use SHA-512.</source>
        <translation>Cherchez l’en-tête de 88 caractères, ou utilisez SHA-512.</translation>
    </message>
    <message>
        <source>The value is not a signature</source>
        <translation>La valeur n’est pas une signature</translation>
    </message>
    <message>
        <source>It is neither the Base64 nor the hexadecimal digits of a digest.</source>
        <translation>Ce n’est ni le Base64 ni les chiffres hexadécimaux d’un condensé.</translation>
    </message>
    <message>
        <source>Look for a header whose value has 88 characters and ends in “==”.</source>
        <translation>Cherchez un en-tête dont la valeur compte 88 caractères et se termine par «&#xa0;==&#xa0;».</translation>
    </message>
    <message>
        <source>The secret consists of dots or asterisks</source>
        <translation>Le secret se compose de points ou d’astérisques</translation>
    </message>
    <message>
        <source>They are shown in place of a hidden secret.</source>
        <translation>Ils sont affichés à la place d’un secret masqué.</translation>
    </message>
    <message>
        <source>Show the secret on Tribe&apos;s page before copying it.</source>
        <translation>Affichez le secret sur la page de Tribe avant de le copier.</translation>
    </message>
    <message>
        <source>The body ends too early</source>
        <translation>Le corps se termine trop tôt</translation>
    </message>
    <message>
        <source>It is JSON that breaks off.</source>
        <translation>C’est du JSON qui s’interrompt.</translation>
    </message>
    <message>
        <source>Copy all of it, or load it from a file.</source>
        <translation>Copiez-le en entier, ou chargez-le depuis un fichier.</translation>
    </message>
    <message>
        <source>The body has spaces or line breaks between its parts</source>
        <translation>Le corps a des espaces ou des sauts de ligne entre ses éléments</translation>
    </message>
    <message>
        <source>Tribe sends compact JSON; something may have written it again.</source>
        <translation>Tribe envoie du JSON compact&#x202f;; quelque chose l’a peut-être réécrit.</translation>
    </message>
    <message>
        <source>The members of the body are in alphabetical order</source>
        <translation>Les membres du corps sont dans l’ordre alphabétique</translation>
    </message>
    <message>
        <source>Tribe sends “webhookId” before “payload”; some libraries sort when they write, and the original order cannot be recovered.</source>
        <translation>Tribe envoie «&#xa0;webhookId&#xa0;» avant «&#xa0;payload&#xa0;»&#x202f;; certaines bibliothèques trient à l’écriture, et l’ordre d’origine ne peut pas être retrouvé.</translation>
    </message>
    <message>
        <source>The body has lost characters</source>
        <translation>Le corps a perdu des caractères</translation>
    </message>
    <message>
        <source>“�” stands where a character could not be read; the character cannot be recovered.</source>
        <translation>«&#xa0;�&#xa0;» remplace un caractère qui n’a pas pu être lu&#x202f;; ce caractère ne peut pas être retrouvé.</translation>
    </message>
    <message>
        <source>The body is not JSON</source>
        <translation>Le corps n’est pas du JSON</translation>
    </message>
    <message>
        <source>Every event that Tribe sends is JSON.</source>
        <translation>Chaque événement envoyé par Tribe est du JSON.</translation>
    </message>
    <message>
        <source>Check that the body is complete and belongs to the same request.</source>
        <translation>Vérifiez que le corps est complet et appartient à la même requête.</translation>
    </message>
    <message numerus="yes">
        <source>None of the %n known cause(s) tried fits</source>
        <translation>
            <numerusform>Aucune cause connue essayée (%n) ne convient</numerusform>
            <numerusform>Aucune des %n causes connues essayées ne convient</numerusform>
        </translation>
    </message>
    <message>
        <source>The request was signed with another secret, or its body was changed in another way.</source>
        <translation>La requête a été signée avec un autre secret, ou son corps a été modifié d’une autre manière.</translation>
    </message>
    <message>
        <source>Check that the secret is that of the webhook named in the body, and load the body from a file as it was received.</source>
        <translation>Vérifiez que le secret est celui du webhook nommé dans le corps, et chargez le corps depuis un fichier tel qu’il a été reçu.</translation>
    </message>
    <message>
        <source>Cannot tell: enter the webhook&apos;s secret</source>
        <translation>Indéterminé&#xa0;: saisissez le secret du webhook</translation>
    </message>
    <message>
        <source>Cannot tell: enter the signature that was received</source>
        <translation>Indéterminé&#xa0;: saisissez la signature reçue</translation>
    </message>
    <message>
        <source>Not genuine</source>
        <translation>Non authentique</translation>
    </message>
    <message>
        <source>Not genuine as it stands. The cause: %1</source>
        <translation>Non authentique en l’état. La cause&#xa0;: %1</translation>
    </message>
    <message numerus="yes">
        <source>Not genuine, and none of the %n known cause(s) tried fits</source>
        <translation>
            <numerusform>Non authentique, et aucune cause connue essayée (%n) ne convient</numerusform>
            <numerusform>Non authentique, et aucune des %n causes connues essayées ne convient</numerusform>
        </translation>
    </message>
    <message>
        <source>Proved</source>
        <translation>Prouvé</translation>
    </message>
    <message>
        <source>Hint</source>
        <translation>Indice</translation>
    </message>
    <message>
        <source>The body is too large to be tried in other spellings and encodings.</source>
        <translation>Le corps est trop volumineux pour être essayé sous d’autres écritures et encodages.</translation>
    </message>
    <message>
        <source>The body is too large to be tried compressed.</source>
        <translation>Le corps est trop volumineux pour être essayé compressé.</translation>
    </message>
    <message>
        <source>Genuine: signed with this secret, and unchanged</source>
        <translation>Authentique&#xa0;: signé avec ce secret, et non modifié</translation>
    </message>
    <message>
        <source>Genuine: the header %1 proves it</source>
        <translation>Authentique&#xa0;: l’en-tête %1 le prouve</translation>
    </message>
    <message>
        <source>Genuine, but: %1</source>
        <translation>Authentique, mais&#xa0;: %1</translation>
    </message>
    <message>
        <source>Not genuine: %1</source>
        <translation>Non authentique&#xa0;: %1</translation>
    </message>
    <message>
        <source>Cannot tell: enter the body that was received</source>
        <translation>Indéterminé : saisissez le corps reçu</translation>
    </message>
</context>
<context>
    <name>SignatureReport</name>
    <message>
        <source>Received value: %1</source>
        <translation>Valeur reçue&#xa0;: %1</translation>
    </message>
    <message>
        <source>Received in %1: %2</source>
        <translation>Reçue dans %1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Signature check by Hookdesk %1</source>
        <translation>Vérification de signature par Hookdesk %1</translation>
    </message>
    <message>
        <source>Method: HMAC-SHA512 of the exact body, 64 bytes in Base64</source>
        <translation>Méthode&#xa0;: HMAC-SHA512 du corps exact, 64&#xa0;octets en Base64</translation>
    </message>
    <message numerus="yes">
        <source>Body: %Ln byte(s), SHA-256 %1</source>
        <translation>
            <numerusform>Corps&#xa0;: %Ln octet, SHA-256 %1</numerusform>
            <numerusform>Corps&#xa0;: %Ln octets, SHA-256 %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Body as received:</source>
        <translation>Corps tel que reçu&#xa0;:</translation>
    </message>
</context>
<context>
    <name>SplitNote</name>
    <message>
        <source>Spaces or empty lines before the request were left out.</source>
        <translation>Les espaces ou lignes vides avant la requête ont été ignorés.</translation>
    </message>
    <message>
        <source>A byte order mark before the request was left out.</source>
        <translation>Une marque d’ordre des octets avant la requête a été ignorée.</translation>
    </message>
    <message>
        <source>The header lines end in LF only: a text field may have changed the line endings of the body, too. If the body has any, load it from a file.</source>
        <translation>Les lignes d’en-tête ne se terminent que par LF&#xa0;: un champ de texte a pu modifier aussi les fins de ligne du corps. S’il en contient, chargez le corps depuis un fichier.</translation>
    </message>
    <message>
        <source>Some header lines end in LF and some in CRLF: something has changed the line endings.</source>
        <translation>Certaines lignes d’en-tête se terminent par LF et d’autres par CRLF&#xa0;: quelque chose a modifié les fins de ligne.</translation>
    </message>
    <message>
        <source>This is the answer of a server, not a request: %1</source>
        <translation>Ceci est la réponse d’un serveur, pas une requête&#xa0;: %1</translation>
    </message>
    <message>
        <source>The first line names no HTTP version.</source>
        <translation>La première ligne n’indique aucune version HTTP.</translation>
    </message>
    <message>
        <source>The headers are those of HTTP/2 or later, as a tool shows them.</source>
        <translation>Les en-têtes sont ceux de HTTP/2 ou ultérieur, tels qu’un outil les affiche.</translation>
    </message>
    <message>
        <source>The empty line before the body is missing, at line %1.</source>
        <translation>La ligne vide avant le corps manque, à la ligne %1.</translation>
    </message>
    <message>
        <source>The header %1 runs over several lines; they were joined with a space.</source>
        <translation>L’en-tête %1 s’étend sur plusieurs lignes&#x202f;; elles ont été réunies par un espace.</translation>
    </message>
    <message>
        <source>A line without a colon is not a header and was skipped: %1</source>
        <translation>Une ligne sans deux-points n’est pas un en-tête et a été ignorée&#xa0;: %1</translation>
    </message>
    <message>
        <source>This is not a valid header name: %1</source>
        <translation>Ceci n’est pas un nom d’en-tête valide&#xa0;: %1</translation>
    </message>
    <message>
        <source>The value of the header %1 contains control characters.</source>
        <translation>La valeur de l’en-tête %1 contient des caractères de contrôle.</translation>
    </message>
    <message>
        <source>Only the first %1 headers were read.</source>
        <translation>Seuls les %1 premiers en-têtes ont été lus.</translation>
    </message>
    <message>
        <source>Only the first %1 bytes of the headers were read.</source>
        <translation>Seuls les %1 premiers octets des en-têtes ont été lus.</translation>
    </message>
    <message>
        <source>The text has nothing but spaces and line breaks.</source>
        <translation>Le texte ne contient que des espaces et des sauts de ligne.</translation>
    </message>
    <message>
        <source>The body begins with a byte order mark, which was kept.</source>
        <translation>Le corps commence par une marque d’ordre des octets, qui a été conservée.</translation>
    </message>
    <message>
        <source>The text contains NUL bytes, which were kept.</source>
        <translation>Le texte contient des octets NUL, qui ont été conservés.</translation>
    </message>
    <message>
        <source>Not all of the text is valid UTF-8; its bytes were kept.</source>
        <translation>Le texte n’est pas entièrement de l’UTF-8 valide&#x202f;; ses octets ont été conservés.</translation>
    </message>
    <message>
        <source>The headers announce a body, but there is none.</source>
        <translation>Les en-têtes annoncent un corps, mais il n’y en a pas.</translation>
    </message>
    <message>
        <source>Content-Length says %1 bytes, but the body has only %2.</source>
        <translation>Content-Length indique %1&#xa0;octets, mais le corps n’en a que %2.</translation>
    </message>
    <message>
        <source>Content-Length says %1 bytes, but the body has %2; nothing was cut off.</source>
        <translation>Content-Length indique %1&#xa0;octets, mais le corps en a %2&#x202f;; rien n’a été coupé.</translation>
    </message>
    <message>
        <source>As many bytes are missing as there are line breaks, so they were probably CRLF. Load the body from a file.</source>
        <translation>Il manque autant d’octets qu’il y a de sauts de ligne&#xa0;: c’étaient donc probablement des CRLF. Chargez le corps depuis un fichier.</translation>
    </message>
    <message>
        <source>The line break at the end of the body was probably added by copying; it was kept.</source>
        <translation>Le saut de ligne à la fin du corps a probablement été ajouté par la copie&#x202f;; il a été conservé.</translation>
    </message>
    <message>
        <source>Content-Length is unclear: %1</source>
        <translation>Content-Length n’est pas clair&#xa0;: %1</translation>
    </message>
    <message>
        <source>The body was sent with the encoding %1; it may have been decoded since.</source>
        <translation>Le corps a été envoyé avec l’encodage %1&#x202f;; il a pu être décodé depuis.</translation>
    </message>
    <message>
        <source>The body came in chunks, which were joined.</source>
        <translation>Le corps est arrivé en fragments (chunks), qui ont été réunis.</translation>
    </message>
    <message>
        <source>The headers say that the body is chunked, but its chunks are not whole; it was kept as it is.</source>
        <translation>Les en-têtes annoncent un corps en fragments (chunked), mais ses fragments sont incomplets&#x202f;; il a été conservé tel quel.</translation>
    </message>
    <message>
        <source>Headers after the last chunk were read like the others.</source>
        <translation>Les en-têtes situés après le dernier fragment ont été lus comme les autres.</translation>
    </message>
    <message>
        <source>There are several requests; the first one was taken.</source>
        <translation>Il y a plusieurs requêtes&#x202f;; la première a été prise.</translation>
    </message>
    <message>
        <source>There may be several requests; no length says where the first one ends, so everything was taken as its body.</source>
        <translation>Il y a peut-être plusieurs requêtes&#x202f;; aucune longueur n’indique où finit la première&#xa0;: tout a donc été pris comme son corps.</translation>
    </message>
    <message>
        <source>What follows the curl command was not read: %1</source>
        <translation>Ce qui suit la commande curl n’a pas été lu&#xa0;: %1</translation>
    </message>
    <message>
        <source>Only the first %1 words of the command were read.</source>
        <translation>Seuls les %1 premiers mots de la commande ont été lus.</translation>
    </message>
    <message>
        <source>Options on a new line were taken as part of the command.</source>
        <translation>Les options sur une nouvelle ligne ont été prises comme faisant partie de la commande.</translation>
    </message>
    <message>
        <source>A quotation mark is not closed: the command may be cut off.</source>
        <translation>Un guillemet n’est pas fermé&#xa0;: la commande est peut-être tronquée.</translation>
    </message>
    <message>
        <source>The command contains a variable or another command, which was not expanded.</source>
        <translation>La commande contient une variable ou une autre commande, qui n’a pas été développée.</translation>
    </message>
    <message>
        <source>Two “\u” escapes were joined into one character.</source>
        <translation>Deux séquences «&#xa0;\u&#xa0;» ont été réunies en un seul caractère.</translation>
    </message>
    <message>
        <source>In a command for cmd, LF and CRLF look the same; LF was assumed.</source>
        <translation>Dans une commande pour cmd, LF et CRLF sont identiques à l’œil&#x202f;; LF a été supposé.</translation>
    </message>
    <message>
        <source>A curl option was skipped: %1</source>
        <translation>Une option de curl a été ignorée&#xa0;: %1</translation>
    </message>
    <message>
        <source>%1 parts of the body were joined with “&amp;”, as curl does.</source>
        <translation>%1 parties du corps ont été réunies par «&#xa0;&amp;&#xa0;», comme le fait curl.</translation>
    </message>
    <message>
        <source>Data was percent-encoded, perhaps not exactly as curl does it.</source>
        <translation>Des données ont été encodées avec des signes pour cent, peut-être pas exactement comme le fait curl.</translation>
    </message>
    <message>
        <source>With -G the data goes into the address, and there is no body.</source>
        <translation>Avec -G, les données vont dans l’adresse, et il n’y a pas de corps.</translation>
    </message>
    <message>
        <source>The body is in the file %1: load it with “Load body from file…”.</source>
        <translation>Le corps est dans le fichier %1&#xa0;: chargez-le avec «&#xa0;Charger le corps depuis un fichier…&#xa0;».</translation>
    </message>
    <message>
        <source>The body of a form (-F) has a random boundary and cannot be known.</source>
        <translation>Le corps d’un formulaire (-F) a un délimiteur aléatoire et ne peut pas être connu.</translation>
    </message>
    <message>
        <source>The user name and password of %1 were left out.</source>
        <translation>Le nom d’utilisateur et le mot de passe de %1 ont été ignorés.</translation>
    </message>
    <message numerus="yes">
        <source>An HTTP request with %n header(s).</source>
        <translation>
            <numerusform>Une requête HTTP avec %n en-tête.</numerusform>
            <numerusform>Une requête HTTP avec %n en-têtes.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>A curl command with %n header(s).</source>
        <translation>
            <numerusform>Une commande curl avec %n en-tête.</numerusform>
            <numerusform>Une commande curl avec %n en-têtes.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n header(s) and a body.</source>
        <translation>
            <numerusform>%n en-tête et un corps.</numerusform>
            <numerusform>%n en-têtes et un corps.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n header(s) without a body.</source>
        <translation>
            <numerusform>%n en-tête sans corps.</numerusform>
            <numerusform>%n en-têtes sans corps.</numerusform>
        </translation>
    </message>
    <message>
        <source>A body without headers.</source>
        <translation>Un corps sans en-têtes.</translation>
    </message>
    <message>
        <source>This form is not understood: everything was taken as the body. Paste the HTTP request itself, or enter body and signature below.</source>
        <translation>Cette forme n’est pas comprise : tout a été pris comme corps. Collez la requête HTTP elle-même, ou saisissez le corps et la signature ci-dessous.</translation>
    </message>
    <message>
        <source>The body is shown as parsed JSON, not as it was received; it was written compactly, as Tribe does.</source>
        <translation>Le corps est montré en JSON analysé, pas tel qu’il a été reçu ; il a été écrit de façon compacte, comme le fait Tribe.</translation>
    </message>
    <message>
        <source>Parts of the body are left out here, so it cannot be checked. Load the body from a file.</source>
        <translation>Des parties du corps manquent ici, il ne peut donc pas être vérifié. Chargez le corps depuis un fichier.</translation>
    </message>
    <message>
        <source>The body was decoded from Base64.</source>
        <translation>Le corps a été décodé depuis Base64.</translation>
    </message>
    <message>
        <source>The body is marked as Base64 but is not; it was kept as it is.</source>
        <translation>Le corps est marqué comme Base64 mais ne l’est pas ; il a été gardé tel quel.</translation>
    </message>
    <message numerus="yes">
        <source>A PowerShell command with %n header(s).</source>
        <translation>
            <numerusform>Une commande PowerShell avec %n en-tête.</numerusform>
            <numerusform>Une commande PowerShell avec %n en-têtes.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>A request as another program shows it, with %n header(s).</source>
        <translation>
            <numerusform>Une requête telle qu’un autre programme la montre, avec %n en-tête.</numerusform>
            <numerusform>Une requête telle qu’un autre programme la montre, avec %n en-têtes.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SupportReport</name>
    <message>
        <source>yes</source>
        <translation>oui</translation>
    </message>
    <message>
        <source>no</source>
        <translation>non</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>Programme</translation>
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
        <translation>%1, compilé avec %2</translation>
    </message>
    <message>
        <source>TLS library</source>
        <translation>Bibliothèque TLS</translation>
    </message>
    <message>
        <source>System</source>
        <translation>Système</translation>
    </message>
    <message>
        <source>Platform</source>
        <translation>Plateforme</translation>
    </message>
    <message>
        <source>Locale</source>
        <translation>Langue et région</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Thème</translation>
    </message>
    <message>
        <source>dark</source>
        <translation>sombre</translation>
    </message>
    <message>
        <source>light</source>
        <translation>clair</translation>
    </message>
    <message numerus="yes">
        <source>%n entry(ies)</source>
        <translation>
            <numerusform>%n entrée</numerusform>
            <numerusform>%n entrées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n byte(s)</source>
        <translation>
            <numerusform>%n&#xa0;octet</numerusform>
            <numerusform>%n&#xa0;octets</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n character(s)</source>
        <translation>
            <numerusform>%n caractère</numerusform>
            <numerusform>%n caractères</numerusform>
        </translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Réglages</translation>
    </message>
    <message>
        <source>all as delivered</source>
        <translation>tous d’origine</translation>
    </message>
    <message>
        <source>client credentials</source>
        <translation>ID client et secret client</translation>
    </message>
    <message>
        <source>log-in in the browser</source>
        <translation>authentification dans le navigateur</translation>
    </message>
    <message>
        <source>pasted token</source>
        <translation>jeton collé</translation>
    </message>
    <message>
        <source>the system&apos;s</source>
        <translation>celui du système</translation>
    </message>
    <message>
        <source>none</source>
        <translation>aucun</translation>
    </message>
    <message>
        <source>its own</source>
        <translation>le sien propre</translation>
    </message>
    <message>
        <source>Environment</source>
        <translation>Environnement</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>API</source>
        <translation>API</translation>
    </message>
    <message>
        <source>Authorization server</source>
        <translation>Serveur d’autorisation</translation>
    </message>
    <message>
        <source>Log-in</source>
        <translation>Authentification</translation>
    </message>
    <message>
        <source>Scope</source>
        <translation>Portée</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>Proxy</translation>
    </message>
    <message>
        <source>Read-only</source>
        <translation>Lecture seule</translation>
    </message>
    <message>
        <source>Additional certificate authorities</source>
        <translation>Autorités de certification supplémentaires</translation>
    </message>
    <message>
        <source>Client certificate</source>
        <translation>Certificat client</translation>
    </message>
    <message>
        <source>Corrected API map</source>
        <translation>Correspondance d’API corrigée</translation>
    </message>
    <message>
        <source>works</source>
        <translation>fonctionne</translation>
    </message>
    <message>
        <source>not tried yet</source>
        <translation>pas encore essayé</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Ce qui a été trouvé</translation>
    </message>
    <message>
        <source>REST listing</source>
        <translation>Liste REST</translation>
    </message>
    <message>
        <source>OData listing</source>
        <translation>Liste OData</translation>
    </message>
    <message>
        <source>Event log</source>
        <translation>Journal des événements</translation>
    </message>
    <message>
        <source>Webhooks</source>
        <translation>Webhooks</translation>
    </message>
    <message>
        <source>Failed events</source>
        <translation>Événements en échec</translation>
    </message>
    <message>
        <source>Unreadable records</source>
        <translation>Enregistrements illisibles</translation>
    </message>
    <message>
        <source>Entity types</source>
        <translation>Types d’entité</translation>
    </message>
    <message>
        <source>The server told the employee</source>
        <translation>Le serveur a indiqué l’employé</translation>
    </message>
    <message>
        <source>The server told the environment&apos;s name</source>
        <translation>Le serveur a indiqué le nom de l’environnement</translation>
    </message>
    <message>
        <source>The server&apos;s clock is ahead by</source>
        <translation>L’horloge du serveur avance de</translation>
    </message>
    <message>
        <source>Archive</source>
        <translation>Archive</translation>
    </message>
    <message>
        <source>Activity journal</source>
        <translation>Journal d’activité</translation>
    </message>
    <message>
        <source>Last errors</source>
        <translation>Dernières erreurs</translation>
    </message>
    <message>
        <source>none in this run</source>
        <translation>aucune depuis le démarrage</translation>
    </message>
    <message>
        <source>Support report of Hookdesk</source>
        <translation>Rapport d’assistance de Hookdesk</translation>
    </message>
    <message>
        <source>No environment is connected.</source>
        <translation>Aucun environnement n’est connecté.</translation>
    </message>
    <message>
        <source>its own (SOCKS5)</source>
        <translation>le sien propre (SOCKS5)</translation>
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
        <translation>Lignes JSON (*.jsonl)</translation>
    </message>
    <message>
        <source>CSV with semicolons, for Excel in Dutch, German or French (*.csv)</source>
        <translation>CSV avec points-virgules, pour Excel en français, néerlandais ou allemand (*.csv)</translation>
    </message>
    <message>
        <source>CSV with commas, for Excel in English (*.csv)</source>
        <translation>CSV avec virgules, pour Excel en anglais (*.csv)</translation>
    </message>
</context>
<context>
    <name>Variant</name>
    <message>
        <source>Spaces around the value</source>
        <translation>Espaces autour de la valeur</translation>
    </message>
    <message>
        <source>Quotes around the value</source>
        <translation>Guillemets autour de la valeur</translation>
    </message>
    <message>
        <source>Value without the “=” at its end</source>
        <translation>Valeur sans le «&#xa0;=&#xa0;» final</translation>
    </message>
    <message>
        <source>Value in Base64url instead of Base64</source>
        <translation>Valeur en Base64url au lieu de Base64</translation>
    </message>
    <message>
        <source>Value in hexadecimal digits instead of Base64</source>
        <translation>Valeur en chiffres hexadécimaux au lieu de Base64</translation>
    </message>
    <message>
        <source>Value in uppercase hexadecimal digits instead of Base64</source>
        <translation>Valeur en chiffres hexadécimaux majuscules au lieu de Base64</translation>
    </message>
    <message>
        <source>Base64 of the text of the hexadecimal digits</source>
        <translation>Base64 du texte des chiffres hexadécimaux</translation>
    </message>
    <message>
        <source>Value encoded in Base64 twice</source>
        <translation>Valeur encodée deux fois en Base64</translation>
    </message>
    <message>
        <source>Hexadecimal digits of the Base64 text</source>
        <translation>Chiffres hexadécimaux du texte Base64</translation>
    </message>
    <message>
        <source>“%1” in front of the value</source>
        <translation>«&#xa0;%1&#xa0;» devant la valeur</translation>
    </message>
    <message>
        <source>One of several values in a list, under “%1”</source>
        <translation>Une valeur parmi d’autres dans une liste, sous «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Value cut off after %1 characters</source>
        <translation>Valeur coupée après %1 caractères</translation>
    </message>
    <message>
        <source>Value still percent-encoded</source>
        <translation>Valeur encore encodée avec des signes pour cent</translation>
    </message>
    <message>
        <source>Spaces in the value where “+” was</source>
        <translation>Espaces dans la valeur à la place des «&#xa0;+&#xa0;»</translation>
    </message>
    <message>
        <source>Spaces or line breaks inside the value</source>
        <translation>Espaces ou sauts de ligne à l’intérieur de la valeur</translation>
    </message>
    <message>
        <source>Value with its uppercase and lowercase letters changed</source>
        <translation>Valeur dont les majuscules et minuscules ont été modifiées</translation>
    </message>
    <message>
        <source>The value is the field “signature” of the body</source>
        <translation>La valeur est le champ «&#xa0;signature&#xa0;» du corps</translation>
    </message>
    <message>
        <source>Plain %1 of the body</source>
        <translation>Simple %1 du corps</translation>
    </message>
    <message>
        <source>Plain %1 of the body followed by the secret</source>
        <translation>Simple %1 du corps suivi du secret</translation>
    </message>
    <message>
        <source>Plain %1 of the secret followed by the body</source>
        <translation>Simple %1 du secret suivi du corps</translation>
    </message>
    <message>
        <source>HMAC with %1 instead of SHA-512</source>
        <translation>HMAC avec %1 au lieu de SHA-512</translation>
    </message>
    <message>
        <source>Body and secret swapped</source>
        <translation>Corps et secret inversés</translation>
    </message>
    <message>
        <source>Secret without the spaces or line breaks around it</source>
        <translation>Secret sans les espaces ou sauts de ligne qui l’entourent</translation>
    </message>
    <message>
        <source>Secret with a line feed at its end</source>
        <translation>Secret avec un saut de ligne (LF) à la fin</translation>
    </message>
    <message>
        <source>Secret with a line break (CRLF) at its end</source>
        <translation>Secret avec un saut de ligne (CRLF) à la fin</translation>
    </message>
    <message>
        <source>Secret with a space at its end</source>
        <translation>Secret avec un espace à la fin</translation>
    </message>
    <message>
        <source>Secret without the quotes around it</source>
        <translation>Secret sans les guillemets qui l’entourent</translation>
    </message>
    <message>
        <source>Secret with double quotes around it</source>
        <translation>Secret entre guillemets doubles</translation>
    </message>
    <message>
        <source>Secret with single quotes around it</source>
        <translation>Secret entre guillemets simples</translation>
    </message>
    <message>
        <source>Secret without its byte order mark</source>
        <translation>Secret sans sa marque d’ordre des octets</translation>
    </message>
    <message>
        <source>Secret with a byte order mark in front</source>
        <translation>Secret précédé d’une marque d’ordre des octets</translation>
    </message>
    <message>
        <source>Secret without its invisible characters</source>
        <translation>Secret sans ses caractères invisibles</translation>
    </message>
    <message>
        <source>Secret decoded from hexadecimal digits</source>
        <translation>Secret décodé à partir de chiffres hexadécimaux</translation>
    </message>
    <message>
        <source>Secret decoded from Base64</source>
        <translation>Secret décodé à partir du Base64</translation>
    </message>
    <message>
        <source>Secret encoded in hexadecimal digits</source>
        <translation>Secret encodé en chiffres hexadécimaux</translation>
    </message>
    <message>
        <source>Secret encoded in Base64</source>
        <translation>Secret encodé en Base64</translation>
    </message>
    <message>
        <source>Secret in Latin-1 instead of UTF-8</source>
        <translation>Secret en Latin-1 au lieu d’UTF-8</translation>
    </message>
    <message>
        <source>Secret read as Latin-1 and encoded in UTF-8 once more</source>
        <translation>Secret lu comme du Latin-1 et encodé une fois de plus en UTF-8</translation>
    </message>
    <message>
        <source>Secret as it was before it was encoded in UTF-8 twice</source>
        <translation>Secret tel qu’avant d’être encodé deux fois en UTF-8</translation>
    </message>
    <message>
        <source>Secret in UTF-16 instead of UTF-8</source>
        <translation>Secret en UTF-16 au lieu d’UTF-8</translation>
    </message>
    <message>
        <source>Secret with composed letters (NFC)</source>
        <translation>Secret avec des lettres composées (NFC)</translation>
    </message>
    <message>
        <source>Secret with decomposed letters (NFD)</source>
        <translation>Secret avec des lettres décomposées (NFD)</translation>
    </message>
    <message>
        <source>Secret in lowercase</source>
        <translation>Secret en minuscules</translation>
    </message>
    <message>
        <source>Secret in uppercase</source>
        <translation>Secret en majuscules</translation>
    </message>
    <message>
        <source>Secret percent-decoded</source>
        <translation>Secret décodé de ses signes pour cent</translation>
    </message>
    <message>
        <source>Secret without its hyphens</source>
        <translation>Secret sans ses traits d’union</translation>
    </message>
    <message>
        <source>Empty secret</source>
        <translation>Secret vide</translation>
    </message>
    <message>
        <source>Secret of %1</source>
        <translation>Secret de %1</translation>
    </message>
    <message>
        <source>Body without its final line feed</source>
        <translation>Corps sans son saut de ligne (LF) final</translation>
    </message>
    <message>
        <source>Body without its final line break (CRLF)</source>
        <translation>Corps sans son saut de ligne (CRLF) final</translation>
    </message>
    <message>
        <source>Body with a final line feed</source>
        <translation>Corps avec un saut de ligne (LF) final</translation>
    </message>
    <message>
        <source>Body with a final line break (CRLF)</source>
        <translation>Corps avec un saut de ligne (CRLF) final</translation>
    </message>
    <message>
        <source>Body without the spaces and line breaks at its end</source>
        <translation>Corps sans les espaces et sauts de ligne finaux</translation>
    </message>
    <message>
        <source>Body without the spaces and line breaks around it</source>
        <translation>Corps sans les espaces et sauts de ligne qui l’entourent</translation>
    </message>
    <message>
        <source>Body with LF instead of CRLF line endings</source>
        <translation>Corps avec des fins de ligne LF au lieu de CRLF</translation>
    </message>
    <message>
        <source>Body with CRLF instead of LF line endings</source>
        <translation>Corps avec des fins de ligne CRLF au lieu de LF</translation>
    </message>
    <message>
        <source>Body without its byte order mark</source>
        <translation>Corps sans sa marque d’ordre des octets</translation>
    </message>
    <message>
        <source>Body with a byte order mark in front</source>
        <translation>Corps précédé d’une marque d’ordre des octets</translation>
    </message>
    <message>
        <source>JSON written compactly, without spaces</source>
        <translation>JSON écrit de façon compacte, sans espaces</translation>
    </message>
    <message>
        <source>JSON indented by two spaces</source>
        <translation>JSON indenté de deux espaces</translation>
    </message>
    <message>
        <source>JSON indented by three spaces</source>
        <translation>JSON indenté de trois espaces</translation>
    </message>
    <message>
        <source>JSON indented by four spaces</source>
        <translation>JSON indenté de quatre espaces</translation>
    </message>
    <message>
        <source>JSON indented by tabs</source>
        <translation>JSON indenté par des tabulations</translation>
    </message>
    <message>
        <source>JSON with a space after “,” and “:”, as Python writes it</source>
        <translation>JSON avec un espace après «&#xa0;,&#xa0;» et «&#xa0;:&#xa0;», comme l’écrit Python</translation>
    </message>
    <message>
        <source>JSON with its members in alphabetical order</source>
        <translation>JSON aux membres dans l’ordre alphabétique</translation>
    </message>
    <message>
        <source>JSON with “\/” for “/”, as PHP writes it</source>
        <translation>JSON avec «&#xa0;\/&#xa0;» au lieu de «&#xa0;/&#xa0;», comme l’écrit PHP</translation>
    </message>
    <message>
        <source>JSON with “/” for “\/”</source>
        <translation>JSON avec «&#xa0;/&#xa0;» au lieu de «&#xa0;\/&#xa0;»</translation>
    </message>
    <message>
        <source>JSON with “\u…” for what is not ASCII</source>
        <translation>JSON avec «&#xa0;\u…&#xa0;» pour ce qui n’est pas de l’ASCII</translation>
    </message>
    <message>
        <source>JSON with “\u…” in uppercase for what is not ASCII</source>
        <translation>JSON avec «&#xa0;\u…&#xa0;» en majuscules pour ce qui n’est pas de l’ASCII</translation>
    </message>
    <message>
        <source>JSON with characters instead of “\u…”</source>
        <translation>JSON avec des caractères au lieu de «&#xa0;\u…&#xa0;»</translation>
    </message>
    <message>
        <source>JSON with “\u…” for “&lt;”, “&gt;” and “&amp;”, as Go writes it</source>
        <translation>JSON avec «&#xa0;\u…&#xa0;» pour «&#xa0;&lt;&#xa0;», «&#xa0;&gt;&#xa0;» et «&#xa0;&amp;&#xa0;», comme l’écrit Go</translation>
    </message>
    <message>
        <source>JSON with the escapes that .NET writes</source>
        <translation>JSON avec les séquences d’échappement qu’écrit .NET</translation>
    </message>
    <message>
        <source>JSON with shortened numbers, such as 1.5 for 1.50</source>
        <translation>JSON avec des nombres raccourcis, comme 1.5 pour 1.50</translation>
    </message>
    <message>
        <source>JSON with “.0” after whole numbers</source>
        <translation>JSON avec «&#xa0;.0&#xa0;» après les nombres entiers</translation>
    </message>
    <message>
        <source>Body without the deprecated field “signature”</source>
        <translation>Corps sans le champ obsolète «&#xa0;signature&#xa0;»</translation>
    </message>
    <message>
        <source>Body as it was before it was encoded in UTF-8 twice</source>
        <translation>Corps tel qu’avant d’être encodé deux fois en UTF-8</translation>
    </message>
    <message>
        <source>Body read as Latin-1 and encoded in UTF-8 once more</source>
        <translation>Corps lu comme du Latin-1 et encodé une fois de plus en UTF-8</translation>
    </message>
    <message>
        <source>Body in Latin-1 instead of UTF-8</source>
        <translation>Corps en Latin-1 au lieu d’UTF-8</translation>
    </message>
    <message>
        <source>Body decompressed from gzip</source>
        <translation>Corps décompressé de gzip</translation>
    </message>
    <message>
        <source>Body compressed with gzip</source>
        <translation>Corps compressé avec gzip</translation>
    </message>
    <message>
        <source>Body decoded from Base64</source>
        <translation>Corps décodé à partir du Base64</translation>
    </message>
    <message>
        <source>Body encoded in Base64</source>
        <translation>Corps encodé en Base64</translation>
    </message>
    <message>
        <source>Body URL-decoded, as from a form</source>
        <translation>Corps décodé du format URL, comme depuis un formulaire</translation>
    </message>
    <message>
        <source>Body URL-encoded, as in a form</source>
        <translation>Corps encodé au format URL, comme dans un formulaire</translation>
    </message>
    <message>
        <source>Body unwrapped from a JSON string</source>
        <translation>Corps extrait d’une chaîne JSON</translation>
    </message>
    <message>
        <source>Body written as a JSON string</source>
        <translation>Corps écrit comme chaîne JSON</translation>
    </message>
    <message>
        <source>Only the field “payload” of the body</source>
        <translation>Uniquement le champ «&#xa0;payload&#xa0;» du corps</translation>
    </message>
    <message>
        <source>Empty body</source>
        <translation>Corps vide</translation>
    </message>
    <message>
        <source>Body of another event: %1</source>
        <translation>Corps d’un autre événement&#xa0;: %1</translation>
    </message>
    <message>
        <source>Secret of %1, which differs a little from the one entered</source>
        <translation>Secret de %1, qui diffère un peu de celui saisi</translation>
    </message>
    <message>
        <source>Body without its line breaks, as “curl -d @file” sends it</source>
        <translation>Corps sans ses sauts de ligne, comme “curl -d @fichier” l’envoie</translation>
    </message>
    <message>
        <source>Body in UTF-8 instead of UTF-16</source>
        <translation>Corps en UTF-8 au lieu de UTF-16</translation>
    </message>
    <message>
        <source>Hidden characters in the value</source>
        <translation>Caractères cachés dans la valeur</translation>
    </message>
    <message>
        <source>Typographic characters in the value, such as “＝” for “=”</source>
        <translation>Caractères typographiques dans la valeur, comme « ＝ » pour « = »</translation>
    </message>
    <message>
        <source>Body without its invisible characters</source>
        <translation>Corps sans ses caractères invisibles</translation>
    </message>
    <message>
        <source>Body with usual spaces for those that do not break</source>
        <translation>Corps avec des espaces ordinaires au lieu d’espaces insécables</translation>
    </message>
</context>
<context>
    <name>hookdesk::ActionRegistry</name>
    <message>
        <source>Open “%1” to use this.</source>
        <extracomment>Why a command cannot be used; %1 is the name of a page.</extracomment>
        <translation>Ouvrez « %1 » pour utiliser cette commande.</translation>
    </message>
    <message>
        <source>There is nothing to refresh on this page.</source>
        <translation>Il n’y a rien à actualiser sur cette page.</translation>
    </message>
    <message>
        <source>There is no filter on this page.</source>
        <translation>Il n’y a pas de filtre sur cette page.</translation>
    </message>
    <message>
        <source>There are no details to show on this page.</source>
        <translation>Il n’y a pas de détails à afficher sur cette page.</translation>
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
            <numerusform>%n en cours</numerusform>
            <numerusform>%n en cours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n failed</source>
        <translation>
            <numerusform>%n en échec</numerusform>
            <numerusform>%n en échec</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not known</source>
        <translation>
            <numerusform>%n inconnu</numerusform>
            <numerusform>%n inconnus</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cancelled</source>
        <translation>
            <numerusform>%n annulé</numerusform>
            <numerusform>%n annulés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n done</source>
        <translation>
            <numerusform>%n effectué</numerusform>
            <numerusform>%n effectués</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hookdesk::ActivityFilterBar</name>
    <message>
        <source>Filter activity</source>
        <translation>Filtrer l’activité</translation>
    </message>
    <message>
        <source>In names, ids, endpoints, people, errors, and before and after</source>
        <translation>Dans les noms, ID, points de terminaison, personnes, erreurs, avant et après</translation>
    </message>
    <message>
        <source>All</source>
        <comment>operations</comment>
        <translation>Toutes</translation>
    </message>
    <message>
        <source>All</source>
        <comment>results</comment>
        <translation>Tous</translation>
    </message>
    <message>
        <source>This one</source>
        <comment>environment</comment>
        <translation>Celui-ci</translation>
    </message>
    <message>
        <source>All</source>
        <comment>environments</comment>
        <translation>Tous</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Opération</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Résultat</translation>
    </message>
    <message>
        <source>Environment</source>
        <translation>Environnement</translation>
    </message>
</context>
<context>
    <name>hookdesk::ActivityInspector</name>
    <message>
        <source>Entry</source>
        <translation>Entrée</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Avant</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Après</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>operation, result</comment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Select an entry to see what it changed.</source>
        <translation>Sélectionnez une entrée pour voir ce qu’elle a modifié.</translation>
    </message>
    <message>
        <source>Nothing is known of it, or there was nothing.</source>
        <translation>On n’en sait rien, ou il n’y avait rien.</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>et %n autre</numerusform>
            <numerusform>et %n autres</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hookdesk::ActivityModel</name>
    <message>
        <source>Time</source>
        <translation>Heure</translation>
    </message>
    <message>
        <source>Environment</source>
        <translation>Environnement</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Auteur</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Opération</translation>
    </message>
    <message>
        <source>Webhook</source>
        <translation>Webhook</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Résultat</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Détails</translation>
    </message>
    <message>
        <source>Under way</source>
        <translation>En cours</translation>
    </message>
    <message>
        <source>Unfolded</source>
        <translation>Déplié</translation>
    </message>
    <message>
        <source>Folded</source>
        <translation>Replié</translation>
    </message>
</context>
<context>
    <name>hookdesk::ActivityPage</name>
    <message>
        <source>Verify</source>
        <translation>Vérifier</translation>
    </message>
    <message>
        <source>Looks at every entry of all environments, whether it is as it was written.</source>
        <translation>Vérifie, pour chaque entrée de tous les environnements, qu’elle est telle qu’elle a été écrite.</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exporter…</translation>
    </message>
    <message>
        <source>Everything that is found, also what is not shown yet.</source>
        <translation>Tout ce qui est trouvé, même ce qui n’est pas encore affiché.</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>Activité</translation>
    </message>
    <message>
        <source>Read again</source>
        <translation>Relire</translation>
    </message>
    <message>
        <source>Filter activity</source>
        <translation>Filtrer l’activité</translation>
    </message>
    <message>
        <source>Show everything</source>
        <translation>Tout afficher</translation>
    </message>
    <message>
        <source>Nothing is written down.</source>
        <translation>Rien n’est consigné.</translation>
    </message>
    <message>
        <source>There is no folder for it on this computer, so that nobody can tell later who did what.</source>
        <translation>Il n’y a pas de dossier pour cela sur cet ordinateur&#xa0;: personne ne pourra dire plus tard qui a fait quoi.</translation>
    </message>
    <message>
        <source>The activity journal could not be read.</source>
        <translation>Le journal d’activité n’a pas pu être lu.</translation>
    </message>
    <message>
        <source>Reading the activity journal…</source>
        <translation>Lecture du journal d’activité…</translation>
    </message>
    <message>
        <source>Nothing was done here yet.</source>
        <translation>Rien n’a encore été fait ici.</translation>
    </message>
    <message>
        <source>What is created, deleted, reactivated and retried is written down here, with who did it.</source>
        <translation>Les créations, suppressions, réactivations et nouvelles tentatives sont consignées ici, avec leur auteur.</translation>
    </message>
    <message>
        <source>No entry fits.</source>
        <translation>Aucune entrée ne correspond.</translation>
    </message>
    <message>
        <source>Look for another text, operation or result.</source>
        <translation>Cherchez un autre texte, une autre opération ou un autre résultat.</translation>
    </message>
    <message numerus="yes">
        <source>%n entry(s), and more</source>
        <translation>
            <numerusform>%n entrée, et plus</numerusform>
            <numerusform>%n entrées, et plus</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entry(s)</source>
        <translation>
            <numerusform>%n entrée</numerusform>
            <numerusform>%n entrées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entry(s) could not be written into the activity journal.</source>
        <translation>
            <numerusform>%n entrée n’a pas pu être écrite dans le journal d’activité.</numerusform>
            <numerusform>%n entrées n’ont pas pu être écrites dans le journal d’activité.</numerusform>
        </translation>
    </message>
    <message>
        <source>The activity journal was damaged. A new one was begun; the damaged file is kept as %1.</source>
        <translation>Le journal d’activité était endommagé. Un nouveau a été commencé&#x202f;; le fichier endommagé est conservé sous %1.</translation>
    </message>
    <message>
        <source>Looking at every entry…</source>
        <translation>Vérification de chaque entrée…</translation>
    </message>
    <message>
        <source>The activity journal could not be verified.</source>
        <translation>Le journal d’activité n’a pas pu être vérifié.</translation>
    </message>
    <message>
        <source>Export the activity journal</source>
        <translation>Exporter le journal d’activité</translation>
    </message>
    <message>
        <source>Exporting to %1…</source>
        <translation>Exportation vers %1…</translation>
    </message>
    <message>
        <source>Nothing was exported to %1. Choose another place, or make room on the disk.</source>
        <translation>Rien n’a été exporté vers %1. Choisissez un autre emplacement, ou libérez de la place sur le disque.</translation>
    </message>
    <message numerus="yes">
        <source>%n entry(s) were exported to %1.</source>
        <translation>
            <numerusform>%n entrée a été exportée vers %1.</numerusform>
            <numerusform>%n entrées ont été exportées vers %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>No filter is set.</source>
        <translation>Aucun filtre n’est défini.</translation>
    </message>
    <message>
        <source>Show &amp;details</source>
        <translation>Afficher les &amp;détails</translation>
    </message>
</context>
<context>
    <name>hookdesk::ActivityText</name>
    <message>
        <source>Create a webhook</source>
        <translation>Créer un webhook</translation>
    </message>
    <message>
        <source>Delete a webhook</source>
        <translation>Supprimer un webhook</translation>
    </message>
    <message>
        <source>Reactivate a webhook</source>
        <translation>Réactiver un webhook</translation>
    </message>
    <message>
        <source>Retry an event</source>
        <translation>Réessayer un événement</translation>
    </message>
    <message>
        <source>Send a test event</source>
        <translation>Envoyer un événement de test</translation>
    </message>
    <message>
        <source>Check an endpoint</source>
        <translation>Vérifier un point de terminaison</translation>
    </message>
    <message>
        <source>Export the archive</source>
        <translation>Exporter l’archive</translation>
    </message>
    <message>
        <source>Change settings</source>
        <translation>Modifier les réglages</translation>
    </message>
    <message>
        <source>Something that a newer version of Hookdesk knows</source>
        <translation>Une opération que connaît une version plus récente de Hookdesk</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Effectué</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Échec</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Annulé</translation>
    </message>
    <message>
        <source>Not known</source>
        <comment>result: it may have happened</comment>
        <translation>Incertain</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Inconnu</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>employee, user of the operating system</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Nobody waited for the answer: it may have happened.</source>
        <translation>Personne n’a attendu la réponse&#xa0;: cela a peut-être eu lieu.</translation>
    </message>
    <message>
        <source>The delivery failed again.</source>
        <translation>La livraison a de nouveau échoué.</translation>
    </message>
    <message>
        <source>Entry %1, %2</source>
        <comment>number, moment</comment>
        <translation>Entrée %1, %2</translation>
    </message>
    <message>
        <source>Environment: %1 (%2), %3</source>
        <comment>name, kind, host</comment>
        <translation>Environnement&#xa0;: %1 (%2), %3</translation>
    </message>
    <message>
        <source>Webhook id: %1</source>
        <translation>ID du webhook&#xa0;: %1</translation>
    </message>
    <message>
        <source>Endpoint: %1</source>
        <translation>Point de terminaison&#xa0;: %1</translation>
    </message>
    <message>
        <source>Request: %1</source>
        <translation>Requête&#xa0;: %1</translation>
    </message>
    <message>
        <source>Fingerprint: %1</source>
        <translation>Empreinte&#xa0;: %1</translation>
    </message>
    <message numerus="yes">
        <source>The journal is whole: %n entry(s) are as they were written.</source>
        <translation>
            <numerusform>Le journal est intact&#xa0;: %n entrée est telle qu’elle a été écrite.</numerusform>
            <numerusform>Le journal est intact&#xa0;: %n entrées sont telles qu’elles ont été écrites.</numerusform>
        </translation>
    </message>
    <message>
        <source>Entry %1 is missing. Somebody has removed it from the file.</source>
        <translation>L’entrée %1 manque. Quelqu’un l’a retirée du fichier.</translation>
    </message>
    <message>
        <source>Entry %1 is not as it was written. Somebody has changed the file.</source>
        <translation>L’entrée %1 n’est pas telle qu’elle a été écrite. Quelqu’un a modifié le fichier.</translation>
    </message>
    <message numerus="yes">
        <source>The %n entry(s) before it are whole.</source>
        <translation>
            <numerusform>Avant elle, %n entrée est intacte.</numerusform>
            <numerusform>Les %n entrées qui la précèdent sont intactes.</numerusform>
        </translation>
    </message>
    <message>
        <source>Export definitions</source>
        <translation>Exporter des définitions</translation>
    </message>
    <message>
        <source>Export the activity journal</source>
        <translation>Exporter le journal d’activité</translation>
    </message>
    <message>
        <source>Save a payload</source>
        <translation>Enregistrer une charge utile</translation>
    </message>
    <message>
        <source>Not known how it ended</source>
        <translation>Issue inconnue</translation>
    </message>
    <message>
        <source>Hookdesk ended before the answer came: it may have happened.</source>
        <translation>Hookdesk s’est arrêté avant l’arrivée de la réponse&#xa0;: cela a peut-être eu lieu.</translation>
    </message>
    <message>
        <source>For all environments</source>
        <translation>Pour tous les environnements</translation>
    </message>
    <message>
        <source>Request id: %1</source>
        <translation>ID de la requête&#xa0;: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n request(s) were not sent.</source>
        <translation>
            <numerusform>%n requête n’a pas été envoyée.</numerusform>
            <numerusform>%n requêtes n’ont pas été envoyées.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hookdesk::AdvancedPane</name>
    <message>
        <source>Ask</source>
        <translation>Demander</translation>
    </message>
    <message>
        <source>Ask, and have a word typed</source>
        <translation>Demander, et faire saisir un mot</translation>
    </message>
    <message>
        <source>That of the system</source>
        <translation>Celui du système</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Aucun</translation>
    </message>
    <message>
        <source>Additional CA certificates</source>
        <translation>Certificats d’AC supplémentaires</translation>
    </message>
    <message>
        <source>Client certificate</source>
        <translation>Certificat client</translation>
    </message>
    <message>
        <source>Key of the certificate</source>
        <translation>Clé du certificat</translation>
    </message>
    <message>
        <source>API map</source>
        <translation>Correspondance d’API</translation>
    </message>
    <message>
        <source>Another one (HTTP)</source>
        <translation>Un autre (HTTP)</translation>
    </message>
    <message>
        <source>Another one (SOCKS5)</source>
        <translation>Un autre (SOCKS5)</translation>
    </message>
</context>
<context>
    <name>hookdesk::ArchiveDialog</name>
    <message>
        <source>Archive of failed events — %1</source>
        <translation>Archive des événements en échec — %1</translation>
    </message>
    <message>
        <source>Search again</source>
        <translation>Relancer la recherche</translation>
    </message>
    <message>
        <source>Select an event to see what was kept of it.</source>
        <translation>Sélectionnez un événement pour voir ce qui en a été conservé.</translation>
    </message>
    <message>
        <source>Archived events</source>
        <translation>Événements archivés</translation>
    </message>
    <message>
        <source>Export as CSV…</source>
        <translation>Exporter en CSV…</translation>
    </message>
    <message>
        <source>Export as JSON lines…</source>
        <translation>Exporter en lignes JSON…</translation>
    </message>
    <message>
        <source>Everything that is found, also what is not shown yet, with its payload.</source>
        <translation>Tout ce qui est trouvé, même ce qui n’est pas encore affiché, avec sa charge utile.</translation>
    </message>
    <message>
        <source>Nothing is kept of this environment.</source>
        <translation>Rien n’est conservé de cet environnement.</translation>
    </message>
    <message>
        <source>There is no folder for its data on this computer, so that events are gone when Tribe forgets them.</source>
        <translation>Il n’y a pas de dossier pour ses données sur cet ordinateur&#xa0;: les événements disparaissent dès que Tribe les oublie.</translation>
    </message>
    <message>
        <source>The archive could not be searched.</source>
        <translation>La recherche dans l’archive a échoué.</translation>
    </message>
    <message>
        <source>Searching the archive…</source>
        <translation>Recherche dans l’archive…</translation>
    </message>
    <message>
        <source>The archive is empty.</source>
        <translation>L’archive est vide.</translation>
    </message>
    <message>
        <source>No archived event fits.</source>
        <translation>Aucun événement archivé ne correspond.</translation>
    </message>
    <message>
        <source>Failed events are kept here from the first time that the log is read.</source>
        <translation>Les événements en échec sont conservés ici dès la première lecture du journal.</translation>
    </message>
    <message>
        <source>Search for another text, webhook or period.</source>
        <translation>Cherchez un autre texte, un autre webhook ou une autre période.</translation>
    </message>
    <message numerus="yes">
        <source>%n event(s), and more</source>
        <translation>
            <numerusform>%n événement, et plus</numerusform>
            <numerusform>%n événements, et plus</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n event(s)</source>
        <translation>
            <numerusform>%n événement</numerusform>
            <numerusform>%n événements</numerusform>
        </translation>
    </message>
    <message>
        <source>This event is no longer in the archive: it was older or larger than what is kept.</source>
        <translation>Cet événement n’est plus dans l’archive&#xa0;: il était plus ancien ou plus volumineux que ce qui est conservé.</translation>
    </message>
    <message>
        <source>Export as CSV</source>
        <translation>Exporter en CSV</translation>
    </message>
    <message>
        <source>Export as JSON lines</source>
        <translation>Exporter en lignes JSON</translation>
    </message>
    <message>
        <source>JSON lines (*.jsonl);;All files (*)</source>
        <translation>Lignes JSON (*.jsonl);;Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>Exporting to %1…</source>
        <translation>Exportation vers %1…</translation>
    </message>
    <message>
        <source>Nothing was exported to %1. Choose another place, or make room on the disk.</source>
        <translation>Rien n’a été exporté vers %1. Choisissez un autre emplacement, ou libérez de la place sur le disque.</translation>
    </message>
    <message numerus="yes">
        <source>%n event(s) were exported to %1.</source>
        <translation>
            <numerusform>%n événement a été exporté vers %1.</numerusform>
            <numerusform>%n événements ont été exportés vers %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Preferences…</source>
        <translation>Préférences…</translation>
    </message>
    <message>
        <source>How long and how much is kept</source>
        <translation>Durée et volume de conservation</translation>
    </message>
    <message numerus="yes">
        <source>Kept for %n day(s), up to %1.</source>
        <extracomment>%1 is a size, for example 500 MB.</extracomment>
        <translation>
            <numerusform>Conservés %n jour, jusqu’à %1.</numerusform>
            <numerusform>Conservés %n jours, jusqu’à %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>No further events are kept.</source>
        <translation>Plus aucun événement n’est conservé.</translation>
    </message>
    <message>
        <source>Size now: %1</source>
        <translation>Taille actuelle&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>hookdesk::ArchiveFilterBar</name>
    <message>
        <source>All</source>
        <comment>webhooks</comment>
        <translation>Tous</translation>
    </message>
    <message>
        <source>Search the archive</source>
        <translation>Rechercher dans l’archive</translation>
    </message>
    <message>
        <source>In payloads, errors, ids, names and endpoints</source>
        <translation>Dans les charges utiles, erreurs, ID, noms et points de terminaison</translation>
    </message>
    <message>
        <source>All time</source>
        <translation>Toute la durée</translation>
    </message>
    <message>
        <source>Last 24 hours</source>
        <translation>24 dernières heures</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>7 derniers jours</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>30 derniers jours</translation>
    </message>
    <message>
        <source>From … to …</source>
        <translation>Du … au …</translation>
    </message>
    <message>
        <source>Webhook</source>
        <translation>Webhook</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Période</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Du</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Au</translation>
    </message>
    <message>
        <source>Without a webhook</source>
        <translation>Sans webhook</translation>
    </message>
</context>
<context>
    <name>hookdesk::ArchiveModel</name>
    <message>
        <source>Time</source>
        <translation>Heure</translation>
    </message>
    <message>
        <source>Webhook</source>
        <translation>Webhook</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Événement</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Response</source>
        <translation>Réponse</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Erreur</translation>
    </message>
</context>
<context>
    <name>hookdesk::ArchiveText</name>
    <message>
        <source>The archive cannot be opened. Check that its folder exists and that you may write there.</source>
        <translation>L’archive ne peut pas être ouverte. Vérifiez que son dossier existe et que vous avez le droit d’y écrire.</translation>
    </message>
    <message>
        <source>The archive can only be read: new events are not kept. Check the rights of the file.</source>
        <translation>L’archive ne peut être que lue&#xa0;: les nouveaux événements ne sont pas conservés. Vérifiez les droits du fichier.</translation>
    </message>
    <message>
        <source>Another program is writing to the archive. New events are kept when it is done.</source>
        <translation>Un autre programme écrit dans l’archive. Les nouveaux événements seront conservés quand il aura terminé.</translation>
    </message>
    <message>
        <source>The disk is full: new events are not kept. Make room, or let the archive keep less.</source>
        <translation>Le disque est plein&#xa0;: les nouveaux événements ne sont pas conservés. Libérez de la place, ou réduisez ce que l’archive conserve.</translation>
    </message>
    <message>
        <source>The archive is damaged. A new one is begun at the next writing, and the damaged file is kept.</source>
        <translation>L’archive est endommagée. Une nouvelle sera commencée à la prochaine écriture, et le fichier endommagé est conservé.</translation>
    </message>
    <message>
        <source>The archive was made by a newer version of Hookdesk. It is left as it is, and new events are not kept.</source>
        <translation>L’archive a été créée par une version plus récente de Hookdesk. Elle reste telle quelle, et les nouveaux événements ne sont pas conservés.</translation>
    </message>
    <message>
        <source>The archive does not work as it should. The details say why.</source>
        <translation>L’archive ne fonctionne pas comme elle le devrait. Les détails expliquent pourquoi.</translation>
    </message>
    <message>
        <source>The archive was damaged. A new one was begun; the damaged file is kept as %1.</source>
        <translation>L’archive était endommagée. Une nouvelle a été commencée&#x202f;; le fichier endommagé est conservé sous %1.</translation>
    </message>
    <message>
        <source>Left the log %1</source>
        <comment>relative time</comment>
        <translation>Sorti du journal&#xa0;: %1</translation>
    </message>
    <message>
        <source>In the log</source>
        <translation>Dans le journal</translation>
    </message>
    <message>
        <source>The administrator of this computer does not allow it.</source>
        <translation>L’administrateur de cet ordinateur ne l’autorise pas.</translation>
    </message>
</context>
<context>
    <name>hookdesk::Attention</name>
    <message>
        <source>Reactivate…</source>
        <translation>Réactiver…</translation>
    </message>
    <message>
        <source>%1, all %2</source>
        <comment>so many events, cause</comment>
        <translation>%1, tous %2</translation>
    </message>
    <message>
        <source>%1, mostly %2</source>
        <comment>so many events, cause</comment>
        <translation>%1, surtout %2</translation>
    </message>
    <message>
        <source>off since %1</source>
        <comment>day or time</comment>
        <translation>désactivé depuis %1</translation>
    </message>
    <message>
        <source>last tried %1</source>
        <comment>day or time</comment>
        <translation>dernier essai : %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln event(s) waiting</source>
        <translation>
            <numerusform>%Ln événement en attente</numerusform>
            <numerusform>%Ln événements en attente</numerusform>
        </translation>
    </message>
    <message>
        <source>no event waiting</source>
        <translation>aucun événement en attente</translation>
    </message>
    <message>
        <source>failures not known</source>
        <translation>échecs inconnus</translation>
    </message>
    <message>
        <source>Failed events</source>
        <translation>Événements en échec</translation>
    </message>
    <message>
        <source>%1 of %2 failures</source>
        <comment>range, limit</comment>
        <translation>%1 échecs sur %2</translation>
    </message>
    <message>
        <source>Show failures</source>
        <translation>Voir les échecs</translation>
    </message>
    <message>
        <source>Retry…</source>
        <translation>Réessayer…</translation>
    </message>
</context>
<context>
    <name>hookdesk::AttentionModel</name>
    <message>
        <source>%1: %2</source>
        <comment>webhook, status</comment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Webhook</source>
        <translation>Webhook</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Ce qui s’est passé</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>Étape suivante</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Statut</translation>
    </message>
</context>
<context>
    <name>hookdesk::AttentionPart</name>
    <message>
        <source>Needs attention</source>
        <translation>À surveiller</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more…</source>
        <translation>
            <numerusform>%Ln autre…</numerusform>
            <numerusform>%Ln autres…</numerusform>
        </translation>
    </message>
    <message>
        <source>Show fewer</source>
        <translation>En montrer moins</translation>
    </message>
</context>
<context>
    <name>hookdesk::AttentionView</name>
    <message>
        <source>Needs attention</source>
        <translation>À surveiller</translation>
    </message>
    <message>
        <source>Show the webhook</source>
        <translation>Afficher le webhook</translation>
    </message>
</context>
<context>
    <name>hookdesk::BasicAuthDialog</name>
    <message>
        <source>Set header</source>
        <translation>Définir l’en-tête</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>The “Authorization” header in the list will be replaced.</source>
        <translation>L’en-tête «&#xa0;Authorization&#xa0;» de la liste sera remplacé.</translation>
    </message>
    <message>
        <source>The user name is missing.</source>
        <translation>Le nom d’utilisateur manque.</translation>
    </message>
    <message>
        <source>A user name cannot have a colon (RFC 7617).</source>
        <translation>Un nom d’utilisateur ne peut pas contenir de deux-points (RFC 7617).</translation>
    </message>
</context>
<context>
    <name>hookdesk::CauseColumns</name>
    <message>
        <source>Unknown</source>
        <comment>cause</comment>
        <translation>Inconnu</translation>
    </message>
    <message>
        <source>%1 + %2</source>
        <extracomment>%1 is a webhook, %2 the number of further ones.</extracomment>
        <translation>%1 + %2</translation>
    </message>
    <message>
        <source>due</source>
        <translation>imminent</translation>
    </message>
    <message>
        <source>next %1</source>
        <comment>time</comment>
        <translation>prochain %1</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Événements</translation>
    </message>
    <message>
        <source>Cause</source>
        <translation>Cause</translation>
    </message>
    <message>
        <source>Endpoint</source>
        <translation>Point de terminaison</translation>
    </message>
    <message>
        <source>Webhooks</source>
        <translation>Webhooks</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Depuis</translation>
    </message>
    <message>
        <source>Last</source>
        <translation>Dernier</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>Étape suivante</translation>
    </message>
    <message>
        <source>Retry…</source>
        <translation>Réessayer…</translation>
    </message>
    <message>
        <source>Reactivate…</source>
        <translation>Réactiver…</translation>
    </message>
    <message>
        <source>Unknown</source>
        <comment>endpoint</comment>
        <translation>Inconnu</translation>
    </message>
</context>
<context>
    <name>hookdesk::ChangesModel</name>
    <message>
        <source>Under way</source>
        <translation>En cours</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Heure</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Quoi</translation>
    </message>
    <message>
        <source>Webhook</source>
        <translation>Webhook</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Résultat</translation>
    </message>
</context>
<context>
    <name>hookdesk::ChangesPart</name>
    <message>
        <source>Last changes</source>
        <translation>Dernières modifications</translation>
    </message>
    <message>
        <source>Nothing was changed from here yet.</source>
        <translation>Rien n’a encore été modifié d’ici.</translation>
    </message>
    <message>
        <source>Changes are not written down here.</source>
        <translation>Les modifications ne sont pas consignées ici.</translation>
    </message>
</context>
<context>
    <name>hookdesk::ChangesView</name>
    <message>
        <source>Last changes</source>
        <translation>Dernières modifications</translation>
    </message>
</context>
<context>
    <name>hookdesk::ChartLegend</name>
    <message>
        <source>First attempts</source>
        <translation>Premiers essais</translation>
    </message>
    <message>
        <source>Retries</source>
        <translation>Nouveaux essais</translation>
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
        <translation>Commandes</translation>
    </message>
    <message>
        <source>Type a part of a command</source>
        <translation>Saisissez une partie d’une commande</translation>
    </message>
    <message>
        <source>Find a command</source>
        <translation>Rechercher une commande</translation>
    </message>
</context>
<context>
    <name>hookdesk::CompareDialog</name>
    <message>
        <source>Left side</source>
        <translation>Côté gauche</translation>
    </message>
    <message>
        <source>Right side</source>
        <translation>Côté droit</translation>
    </message>
    <message>
        <source>Compare webhooks</source>
        <translation>Comparer des webhooks</translation>
    </message>
    <message>
        <source>&amp;Left:</source>
        <translation>&amp;Gauche&#xa0;:</translation>
    </message>
    <message>
        <source>&amp;Right:</source>
        <translation>&amp;Droite&#xa0;:</translation>
    </message>
    <message>
        <source>Rules for rewriting endpoints</source>
        <translation>Règles de réécriture des points de terminaison</translation>
    </message>
    <message>
        <source>Before comparing, endpoints of the left side are rewritten by these rules:</source>
        <translation>Avant la comparaison, les points de terminaison du côté gauche sont réécrits selon ces règles&#xa0;:</translation>
    </message>
    <message>
        <source>Comparison</source>
        <translation>Comparaison</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Lecture…</translation>
    </message>
    <message numerus="yes">
        <source>%n same</source>
        <translation>
            <numerusform>%n identique</numerusform>
            <numerusform>%n identiques</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n different</source>
        <translation>
            <numerusform>%n différent</numerusform>
            <numerusform>%n différents</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n only on the left</source>
        <translation>
            <numerusform>%n uniquement à gauche</numerusform>
            <numerusform>%n uniquement à gauche</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n only on the right</source>
        <translation>
            <numerusform>%n uniquement à droite</numerusform>
            <numerusform>%n uniquement à droite</numerusform>
        </translation>
    </message>
    <message>
        <source>Webhooks of two environments are compared by name, entity type and endpoint. Values that were not exported cannot be compared.</source>
        <translation>Les webhooks de deux environnements sont comparés par nom, type d’entité et point de terminaison. Les valeurs qui n’ont pas été exportées ne peuvent pas être comparées.</translation>
    </message>
    <message>
        <source>One side is only a part: what is missing there may exist all the same.</source>
        <translation>Un côté n’est qu’une partie : ce qui y manque peut exister malgré tout.</translation>
    </message>
    <message>
        <source>&amp;Copy these…</source>
        <translation>&amp;Copier ceux-ci…</translation>
    </message>
    <message>
        <source>This environment is read-only in Hookdesk.</source>
        <translation>Cet environnement est en lecture seule dans Hookdesk.</translation>
    </message>
    <message>
        <source>Choose now on the right: webhooks are copied to it.</source>
        <translation>Choisissez l’état actuel à droite : la copie va vers lui.</translation>
    </message>
    <message>
        <source>No webhook is only on the left.</source>
        <translation>Aucun webhook n’est seulement à gauche.</translation>
    </message>
    <message>
        <source>Creates what is only on the left</source>
        <translation>Crée ce qui est seulement à gauche</translation>
    </message>
    <message>
        <source>Both sides are the same. Choose an earlier time, or open a file.</source>
        <translation>Les deux côtés sont les mêmes. Choisissez un moment antérieur ou ouvrez un fichier.</translation>
    </message>
    <message numerus="yes">
        <source>%n cannot be compared</source>
        <translation>
            <numerusform>%n non comparable</numerusform>
            <numerusform>%n non comparables</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hookdesk::ConfirmationDialog</name>
    <message>
        <source>Concerned</source>
        <translation>Éléments concernés</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
</context>
<context>
    <name>hookdesk::ConnectionCause</name>
    <message>
        <source>the server</source>
        <translation>le serveur</translation>
    </message>
    <message>
        <source>The proxy asks for a user name and password, or did not accept them.</source>
        <translation>Le proxy demande un nom d’utilisateur et un mot de passe, ou ne les a pas acceptés.</translation>
    </message>
    <message>
        <source>Enter both in the proxy settings of the environment.</source>
        <translation>Saisissez les deux dans les réglages de proxy de l’environnement.</translation>
    </message>
    <message>
        <source>The proxy cannot be reached.</source>
        <translation>Le proxy est injoignable.</translation>
    </message>
    <message>
        <source>Check the proxy’s host and port in the settings of the environment, or connect without a proxy.</source>
        <translation>Vérifiez l’hôte et le port du proxy dans les réglages de l’environnement, ou connectez-vous sans proxy.</translation>
    </message>
    <message>
        <source>The proxy did not let the connection to %1 through.</source>
        <translation>Le proxy n’a pas laissé passer la connexion vers %1.</translation>
    </message>
    <message>
        <source>Ask who manages the network to allow that address.</source>
        <translation>Demandez à qui gère le réseau d’autoriser cette adresse.</translation>
    </message>
    <message>
        <source>Check the date and time of this computer; when they are right, tell who manages the server.</source>
        <translation>Vérifiez la date et l’heure de cet ordinateur&#x202f;; si elles sont justes, prévenez qui gère le serveur.</translation>
    </message>
    <message>
        <source>On a company network, add the company’s CA file to the environment; otherwise do not connect.</source>
        <translation>Sur un réseau d’entreprise, ajoutez à l’environnement le fichier d’AC de l’entreprise&#x202f;; sinon, ne vous connectez pas.</translation>
    </message>
    <message>
        <source>No safe connection to %1: its certificate has expired.</source>
        <translation>Pas de connexion sécurisée avec %1&#xa0;: son certificat a expiré.</translation>
    </message>
    <message>
        <source>No safe connection to %1: its certificate is not valid yet.</source>
        <translation>Pas de connexion sécurisée avec %1&#xa0;: son certificat n’est pas encore valide.</translation>
    </message>
    <message>
        <source>No safe connection to %1: its certificate is for another name.</source>
        <translation>Pas de connexion sécurisée avec %1&#xa0;: son certificat est établi pour un autre nom.</translation>
    </message>
    <message>
        <source>Check the address of the environment for a typing error.</source>
        <translation>Cherchez une faute de frappe dans l’adresse de l’environnement.</translation>
    </message>
    <message>
        <source>No safe connection to %1: its certificate is self-signed.</source>
        <translation>Pas de connexion sécurisée avec %1&#xa0;: son certificat est autosigné.</translation>
    </message>
    <message>
        <source>No safe connection to %1: the issuer of its certificate is not known here.</source>
        <translation>Pas de connexion sécurisée avec %1&#xa0;: l’émetteur de son certificat n’est pas connu ici.</translation>
    </message>
    <message>
        <source>No safe connection to %1: it speaks only versions of TLS that are no longer safe.</source>
        <translation>Pas de connexion sécurisée avec %1&#xa0;: il ne parle que des versions de TLS qui ne sont plus sûres.</translation>
    </message>
    <message>
        <source>Tell who manages the server that it needs TLS 1.2 or later.</source>
        <translation>Signalez à qui gère le serveur qu’il lui faut TLS 1.2 ou ultérieur.</translation>
    </message>
    <message>
        <source>No safe connection to %1: what answers there does not speak TLS.</source>
        <translation>Pas de connexion sécurisée avec %1&#xa0;: ce qui y répond ne parle pas TLS.</translation>
    </message>
    <message>
        <source>Check the address and the port of the environment.</source>
        <translation>Vérifiez l’adresse et le port de l’environnement.</translation>
    </message>
    <message>
        <source>%1 asks for a client certificate, or did not accept it.</source>
        <translation>%1 demande un certificat client, ou ne l’a pas accepté.</translation>
    </message>
    <message>
        <source>Choose the client certificate and its key in the settings of the environment.</source>
        <translation>Choisissez le certificat client et sa clé dans les réglages de l’environnement.</translation>
    </message>
    <message>
        <source>Nothing was sent: a certificate file of this environment cannot be used.</source>
        <translation>Rien n’a été envoyé&#xa0;: un fichier de certificat de cet environnement ne peut pas être utilisé.</translation>
    </message>
    <message>
        <source>Choose the file again in the settings of the environment.</source>
        <translation>Choisissez de nouveau le fichier dans les réglages de l’environnement.</translation>
    </message>
    <message>
        <source>additional CA file</source>
        <translation>fichier d’AC supplémentaire</translation>
    </message>
    <message>
        <source>client certificate</source>
        <translation>certificat client</translation>
    </message>
    <message>
        <source>client key</source>
        <translation>clé du client</translation>
    </message>
    <message>
        <source>A web page came from %1 instead of an answer of Tribe.</source>
        <translation>%1 a envoyé une page web à la place d’une réponse de Tribe.</translation>
    </message>
    <message>
        <source>Sign in to the network in a browser where it asks for that, or check the addresses of the environment.</source>
        <translation>Authentifiez-vous sur le réseau dans un navigateur là où il le demande, ou vérifiez les adresses de l’environnement.</translation>
    </message>
    <message>
        <source>%1 wanted to send the request on to another host; it was not sent there.</source>
        <translation>%1 a voulu renvoyer la requête vers un autre hôte&#x202f;; elle n’y a pas été envoyée.</translation>
    </message>
    <message>
        <source>There is no address for the name %1.</source>
        <translation>Il n’existe pas d’adresse pour le nom %1.</translation>
    </message>
    <message>
        <source>Check the address of the environment, and the network.</source>
        <translation>Vérifiez l’adresse de l’environnement, ainsi que le réseau.</translation>
    </message>
    <message>
        <source>The clocks of this computer and of the server are far apart.</source>
        <translation>Les horloges de cet ordinateur et du serveur sont très décalées.</translation>
    </message>
    <message>
        <source>Set the date and time of this computer right; tokens and certificates are judged by them.</source>
        <translation>Réglez la date et l’heure de cet ordinateur&#x202f;; les jetons et les certificats en dépendent.</translation>
    </message>
    <message>
        <source>The file cannot be read: %1.</source>
        <comment>a kind of file</comment>
        <translation>Le fichier ne peut pas être lu&#xa0;: %1.</translation>
    </message>
    <message>
        <source>The client key belongs to another certificate.</source>
        <translation>La clé du client appartient à un autre certificat.</translation>
    </message>
    <message>
        <source>This file is missing: %1.</source>
        <comment>a kind of file</comment>
        <translation>Ce fichier manque&#xa0;: %1.</translation>
    </message>
    <message>
        <source>The client key is encrypted: type its passphrase.</source>
        <translation>La clé client est chiffrée&#xa0;: saisissez sa phrase secrète.</translation>
    </message>
    <message>
        <source>The passphrase does not open the client key.</source>
        <translation>La phrase secrète n’ouvre pas la clé client.</translation>
    </message>
    <message>
        <source>The proxy asks for a login with %1, which did not work.</source>
        <translation>Le proxy demande une connexion par %1, qui a échoué.</translation>
    </message>
    <message>
        <source>Enter user name and password in the proxy settings of the environment. If they are right, ask who manages the proxy to allow Basic or Digest.</source>
        <translation>Saisissez le nom d’utilisateur et le mot de passe dans les paramètres de proxy de l’environnement. S’ils sont corrects, demandez au gestionnaire du proxy d’autoriser Basic ou Digest.</translation>
    </message>
    <message>
        <source>The name %1 could not be looked up.</source>
        <translation>Le nom %1 n’a pas pu être résolu.</translation>
    </message>
    <message>
        <source>Check the connection to the network and try again.</source>
        <translation>Vérifiez la connexion au réseau et réessayez.</translation>
    </message>
    <message>
        <source>There is nothing usable in this file: %1. Choose a file in PEM, DER, P7B or PFX format.</source>
        <comment>a kind of file</comment>
        <translation>Ce fichier ne contient rien d’utilisable : %1. Choisissez un fichier au format PEM, DER, P7B ou PFX.</translation>
    </message>
    <message>
        <source>A part of this file cannot be read, so none of it is used: %1. Export it again.</source>
        <comment>a kind of file</comment>
        <translation>Une partie de ce fichier est illisible, rien n’en est donc utilisé : %1. Exportez-le de nouveau.</translation>
    </message>
    <message>
        <source>A certificate in this file is marked as not trusted for servers: %1.</source>
        <comment>a kind of file</comment>
        <translation>Un certificat de ce fichier est marqué comme non approuvé pour les serveurs : %1.</translation>
    </message>
    <message>
        <source>This file is encrypted in an outdated way: %1. Export it again with AES256 encryption.</source>
        <comment>a kind of file</comment>
        <translation>Ce fichier est chiffré de manière obsolète : %1. Exportez-le de nouveau avec un chiffrement AES256.</translation>
    </message>
    <message>
        <source>The format %1 is not supported: %2. Export the file as PEM or PFX.</source>
        <comment>a format, a kind of file</comment>
        <translation>Le format %1 n’est pas pris en charge : %2. Exportez le fichier en PEM ou PFX.</translation>
    </message>
    <message>
        <source>No safe connection to %1: the issuer of its certificate is not known here, and the server does not send the certificate of its issuer.</source>
        <translation>Pas de connexion sûre à %1 : l’émetteur de son certificat n’est pas connu ici, et le serveur n’envoie pas le certificat de l’émetteur.</translation>
    </message>
    <message>
        <source>If your company issued it, add the company’s CA file to the environment. Otherwise the server may leave out its intermediate certificate: tell who manages it.</source>
        <translation>Si votre entreprise l’a émis, ajoutez le fichier d’AC de l’entreprise à l’environnement. Sinon, le serveur omet peut-être son certificat intermédiaire : signalez-le à son gestionnaire.</translation>
    </message>
    <message>
        <source>%1 broke off the secure connection. Servers do so when they want a client certificate.</source>
        <translation>%1 a rompu la connexion sûre. Les serveurs le font quand ils veulent un certificat client.</translation>
    </message>
    <message>
        <source>Choose the client certificate and its key in the settings of the environment, or ask who manages the server what it expects.</source>
        <translation>Choisissez le certificat client et sa clé dans les réglages de l’environnement, ou demandez au gestionnaire du serveur ce qu’il attend.</translation>
    </message>
    <message>
        <source>Sign in to the network in a browser where it asks for that, or check the authorization URL of the environment.</source>
        <translation>Authentifiez-vous sur le réseau dans un navigateur là où il le demande, ou vérifiez l’URL d’autorisation de l’environnement.</translation>
    </message>
</context>
<context>
    <name>hookdesk::ConnectionReport</name>
    <message>
        <source>that of the system</source>
        <translation>celui du système</translation>
    </message>
    <message>
        <source>none</source>
        <translation>aucun</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>oui</translation>
    </message>
    <message>
        <source>no</source>
        <translation>non</translation>
    </message>
    <message>
        <source>Connection diagnosis by Hookdesk %1, %2</source>
        <translation>Diagnostic de connexion par Hookdesk %1, %2</translation>
    </message>
    <message>
        <source>Environment: %1</source>
        <translation>Environnement&#xa0;: %1</translation>
    </message>
    <message>
        <source>API: %1</source>
        <translation>API&#xa0;: %1</translation>
    </message>
    <message>
        <source>Authorization: %1</source>
        <translation>Autorisation&#xa0;: %1</translation>
    </message>
    <message>
        <source>Proxy: %1</source>
        <translation>Proxy&#xa0;: %1</translation>
    </message>
    <message>
        <source>Additional CA file: %1</source>
        <translation>Fichier d’AC supplémentaire&#xa0;: %1</translation>
    </message>
    <message>
        <source>Client certificate: %1</source>
        <translation>Certificat client&#xa0;: %1</translation>
    </message>
    <message>
        <source>    %1: for %2, issued by %3, valid from %4 to %5, %6</source>
        <comment>host, names, issuer, dates, protocol</comment>
        <translation>    %1&#xa0;: pour %2, émis par %3, valide du %4 au %5, %6</translation>
    </message>
    <message>
        <source>%1: %2 (%3 ms)</source>
        <comment>step, result, time</comment>
        <translation>%1&#xa0;: %2 (%3&#xa0;ms)</translation>
    </message>
    <message>
        <source>%1: not tried</source>
        <comment>step</comment>
        <translation>%1&#xa0;: non essayé</translation>
    </message>
</context>
<context>
    <name>hookdesk::ConnectionStepModel</name>
    <message>
        <source>not needed on this computer</source>
        <translation>inutile sur cet ordinateur</translation>
    </message>
    <message>
        <source>the server did not tell its time</source>
        <translation>le serveur n’a pas indiqué son heure</translation>
    </message>
    <message>
        <source>works</source>
        <translation>fonctionne</translation>
    </message>
    <message>
        <source>right</source>
        <translation>à l’heure</translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s) behind the server’s</source>
        <translation>
            <numerusform>en retard de %n minute sur celle du serveur</numerusform>
            <numerusform>en retard de %n minutes sur celle du serveur</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s) ahead of the server’s</source>
        <translation>
            <numerusform>en avance de %n minute sur celle du serveur</numerusform>
            <numerusform>en avance de %n minutes sur celle du serveur</numerusform>
        </translation>
    </message>
    <message>
        <source>signed in as %1</source>
        <translation>authentifié en tant que %1</translation>
    </message>
    <message numerus="yes">
        <source>%n webhook(s) found</source>
        <translation>
            <numerusform>%n webhook trouvé</numerusform>
            <numerusform>%n webhooks trouvés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entity type(s) found</source>
        <translation>
            <numerusform>%n type d’entité trouvé</numerusform>
            <numerusform>%n types d’entité trouvés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n event(s) found</source>
        <translation>
            <numerusform>%n événement trouvé</numerusform>
            <numerusform>%n événements trouvés</numerusform>
        </translation>
    </message>
    <message>
        <source>%1. %2</source>
        <comment>how far apart, what that means</comment>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>failed. %1</source>
        <translation>échec. %1</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Secure connection</source>
        <translation>Connexion sécurisée</translation>
    </message>
    <message>
        <source>Access token</source>
        <translation>Jeton d’accès</translation>
    </message>
    <message>
        <source>Signed-in employee</source>
        <translation>Employé authentifié</translation>
    </message>
    <message>
        <source>Name of the environment</source>
        <translation>Nom de l’environnement</translation>
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
        <translation>Événements en échec</translation>
    </message>
    <message>
        <source>Entity types</source>
        <translation>Types d’entité</translation>
    </message>
    <message>
        <source>Clock of this computer</source>
        <translation>Horloge de cet ordinateur</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>A step of the connection test and how it ended.</extracomment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>en attente</translation>
    </message>
    <message>
        <source>trying…</source>
        <translation>essai en cours…</translation>
    </message>
    <message>
        <source>not tried</source>
        <translation>non essayé</translation>
    </message>
    <message>
        <source>%1 (whether the certificate was revoked is not checked)</source>
        <translation>%1 (la révocation éventuelle du certificat n’est pas vérifiée)</translation>
    </message>
</context>
<context>
    <name>hookdesk::CopyDialog</name>
    <message>
        <source>Source</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>Copy webhooks to %1</source>
        <translation>Copier des webhooks vers %1</translation>
    </message>
    <message>
        <source>&amp;From:</source>
        <translation>&amp;De&#xa0;:</translation>
    </message>
    <message>
        <source>Rules for rewriting endpoints</source>
        <translation>Règles de réécriture des points de terminaison</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Aperçu</translation>
    </message>
    <message>
        <source>Values that are missing</source>
        <translation>Valeurs manquantes</translation>
    </message>
    <message>
        <source>The source does not tell the values of these headers. Type those that you know:</source>
        <translation>La source ne donne pas les valeurs de ces en-têtes. Saisissez celles que vous connaissez&#xa0;:</translation>
    </message>
    <message>
        <source>Endpoints are rewritten by the first rule that fits:</source>
        <translation>Les points de terminaison sont réécrits par la première règle qui convient&#xa0;:</translation>
    </message>
    <message numerus="yes">
        <source>Create %n webhook(s)</source>
        <translation>
            <numerusform>Créer %n webhook</numerusform>
            <numerusform>Créer %n webhooks</numerusform>
        </translation>
    </message>
    <message>
        <source>This environment is read-only in Hookdesk.</source>
        <translation>Cet environnement est en lecture seule dans Hookdesk.</translation>
    </message>
    <message>
        <source>What exists already is not known until all webhooks are loaded.</source>
        <translation>Ce qui existe déjà n’est pas connu tant que tous les webhooks ne sont pas chargés.</translation>
    </message>
    <message>
        <source>Choose an earlier time, or open a file that was exported elsewhere.</source>
        <translation>Choisissez un moment antérieur, ou ouvrez un fichier exporté ailleurs.</translation>
    </message>
    <message numerus="yes">
        <source>%n of the chosen webhooks will lack headers whose values are not known.</source>
        <translation>
            <numerusform>%n des webhooks choisis sera créé sans certains en-têtes, dont les valeurs ne sont pas connues.</numerusform>
            <numerusform>%n des webhooks choisis seront créés sans certains en-têtes, dont les valeurs ne sont pas connues.</numerusform>
        </translation>
    </message>
    <message>
        <source>Remove hidden characters</source>
        <translation>Supprimer les caractères cachés</translation>
    </message>
    <message numerus="yes">
        <source>%n webhook(s) of the source have hidden characters.</source>
        <translation>
            <numerusform>%n webhook de la source contient des caractères cachés.</numerusform>
            <numerusform>%n webhooks de la source contiennent des caractères cachés.</numerusform>
        </translation>
    </message>
    <message>
        <source>Tribe gives a copy a new id, a new secret and a name of its own.</source>
        <translation>Tribe donne à une copie un nouvel identifiant, un nouveau secret et un nom à elle.</translation>
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
        <translation>Aperçu</translation>
    </message>
    <message>
        <source>Entity type</source>
        <translation>Type d’entité</translation>
    </message>
    <message>
        <source>Endpoint here</source>
        <translation>Point de terminaison ici</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Remarque</translation>
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
        <translation>Au moins %1</translation>
    </message>
    <message>
        <source>Retried automatically</source>
        <translation>Réessayés automatiquement</translation>
    </message>
    <message>
        <source>Tribe retries automatically.</source>
        <translation>Tribe réessaie automatiquement.</translation>
    </message>
    <message>
        <source>Failed, waiting for you</source>
        <translation>En échec, en attente de vous</translation>
    </message>
    <message>
        <source>Tribe stopped retrying. Retry them yourself.</source>
        <translation>Tribe ne réessaie plus. Réessayez vous-même.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln active</source>
        <translation>
            <numerusform>%Ln actif</numerusform>
            <numerusform>%Ln actifs</numerusform>
        </translation>
    </message>
    <message>
        <source>Active: not known</source>
        <translation>Actifs : inconnu</translation>
    </message>
    <message numerus="yes">
        <source>%Ln at risk</source>
        <translation>
            <numerusform>%Ln à risque</numerusform>
            <numerusform>%Ln à risque</numerusform>
        </translation>
    </message>
    <message>
        <source>At risk: not known</source>
        <translation>À risque : inconnu</translation>
    </message>
    <message numerus="yes">
        <source>%Ln deactivated</source>
        <translation>
            <numerusform>%Ln désactivé</numerusform>
            <numerusform>%Ln désactivés</numerusform>
        </translation>
    </message>
    <message>
        <source>Deactivated: not known</source>
        <translation>Désactivés : inconnu</translation>
    </message>
    <message numerus="yes">
        <source>%Ln retried automatically</source>
        <translation>
            <numerusform>%Ln réessayé automatiquement</numerusform>
            <numerusform>%Ln réessayés automatiquement</numerusform>
        </translation>
    </message>
    <message>
        <source>Retried automatically: not known</source>
        <translation>Réessayés automatiquement : inconnu</translation>
    </message>
    <message numerus="yes">
        <source>%Ln failed, waiting for you</source>
        <translation>
            <numerusform>%Ln en échec, en attente de vous</numerusform>
            <numerusform>%Ln en échec, en attente de vous</numerusform>
        </translation>
    </message>
    <message>
        <source>Failed, waiting for you: not known</source>
        <translation>En échec, en attente de vous : inconnu</translation>
    </message>
</context>
<context>
    <name>hookdesk::DefinitionText</name>
    <message>
        <source>(not shown)</source>
        <translation>(non affiché)</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a header&apos;s name and value</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>none</source>
        <comment>no headers</comment>
        <translation>aucun</translation>
    </message>
    <message>
        <source>this is no JSON</source>
        <translation>ceci n’est pas du JSON</translation>
    </message>
    <message>
        <source>this is not a file of webhook definitions</source>
        <translation>ceci n’est pas un fichier de définitions de webhooks</translation>
    </message>
    <message>
        <source>a newer version of Hookdesk made this file</source>
        <translation>une version plus récente de Hookdesk a créé ce fichier</translation>
    </message>
    <message>
        <source>this field is missing</source>
        <translation>ce champ manque</translation>
    </message>
    <message>
        <source>this is of the wrong type</source>
        <translation>ceci n’est pas du bon type</translation>
    </message>
    <message>
        <source>this must not be empty</source>
        <translation>ceci ne doit pas être vide</translation>
    </message>
    <message>
        <source>this text is too long</source>
        <translation>ce texte est trop long</translation>
    </message>
    <message>
        <source>this is no date</source>
        <translation>ceci n’est pas une date</translation>
    </message>
    <message>
        <source>a withheld value cannot be there</source>
        <translation>une valeur masquée ne peut pas se trouver ici</translation>
    </message>
    <message>
        <source>an earlier webhook has the same id</source>
        <translation>un webhook précédent a le même ID</translation>
    </message>
    <message>
        <source>Same</source>
        <translation>Identique</translation>
    </message>
    <message>
        <source>Only on the right</source>
        <translation>Uniquement à droite</translation>
    </message>
    <message>
        <source>Only on the left</source>
        <translation>Uniquement à gauche</translation>
    </message>
    <message>
        <source>Different</source>
        <translation>Différent</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Entity type</source>
        <translation>Type d’entité</translation>
    </message>
    <message>
        <source>Endpoint</source>
        <translation>Point de terminaison</translation>
    </message>
    <message>
        <source>Headers</source>
        <translation>En-têtes</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Statut</translation>
    </message>
    <message>
        <source>Deactivated</source>
        <translation>Désactivé</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>Actif</translation>
    </message>
    <message>
        <source>Can be created</source>
        <translation>Peut être créé</translation>
    </message>
    <message>
        <source>Something is missing</source>
        <translation>Il manque quelque chose</translation>
    </message>
    <message>
        <source>Exists already</source>
        <translation>Existe déjà</translation>
    </message>
    <message>
        <source>Same as another one here</source>
        <translation>Identique à un autre ici</translation>
    </message>
    <message>
        <source>Cannot be created</source>
        <translation>Ne peut pas être créé</translation>
    </message>
    <message>
        <source>A header has a name or a value that cannot be sent.</source>
        <translation>Un en-tête a un nom ou une valeur qui ne peut pas être envoyé.</translation>
    </message>
    <message>
        <source>The values of these headers are not known: %1</source>
        <translation>Les valeurs de ces en-têtes ne sont pas connues&#xa0;: %1</translation>
    </message>
    <message>
        <source>Whether it has headers is not known.</source>
        <translation>On ne sait pas s’il a des en-têtes.</translation>
    </message>
    <message>
        <source>It is deactivated there. The new one will be active.</source>
        <translation>Il est désactivé là-bas. Le nouveau sera actif.</translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <translation>Ligne %1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Line %1, %2: %3</source>
        <translation>Ligne %1, %2&#xa0;: %3</translation>
    </message>
    <message>
        <source>%1, hidden: %2</source>
        <comment>field, characters and where they are</comment>
        <translation>%1, caché : %2</translation>
    </message>
    <message>
        <source>A webhook there delivers to nearly the same URL: only a final slash or dot differs.</source>
        <translation>Un webhook y livre à presque la même URL : seul un point ou une barre oblique à la fin diffère.</translation>
    </message>
    <message>
        <source>this is not UTF-8: save the file in this encoding</source>
        <translation>ce n’est pas de l’UTF-8 : enregistrez le fichier dans cet encodage</translation>
    </message>
</context>
<context>
    <name>hookdesk::DeliveryModel</name>
    <message>
        <source>On its way</source>
        <translation>En route</translation>
    </message>
    <message>
        <source>HTTP %1 in %2 ms</source>
        <translation>HTTP %1 en %2&#xa0;ms</translation>
    </message>
    <message>
        <source>No answer</source>
        <translation>Aucune réponse</translation>
    </message>
    <message>
        <source>Not sent: it leads back here</source>
        <translation>Non envoyé&#xa0;: cela ramène ici</translation>
    </message>
    <message>
        <source>Not sent: too many at once</source>
        <translation>Non envoyé&#xa0;: trop à la fois</translation>
    </message>
    <message>
        <source>Genuine</source>
        <translation>Authentique</translation>
    </message>
    <message>
        <source>Not genuine</source>
        <translation>Non authentique</translation>
    </message>
    <message>
        <source>Cannot tell</source>
        <translation>Indéterminé</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>En attente</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Heure</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Verdict</translation>
    </message>
    <message>
        <source>Webhook</source>
        <translation>Webhook</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>Requête</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Taille</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>Répondu</translation>
    </message>
    <message>
        <source>Passed on</source>
        <translation>Transmis</translation>
    </message>
    <message>
        <source>No signature</source>
        <translation>Pas de signature</translation>
    </message>
</context>
<context>
    <name>hookdesk::DiagnosisModel</name>
    <message>
        <source>Certainty</source>
        <translation>Certitude</translation>
    </message>
    <message>
        <source>Finding</source>
        <translation>Constat</translation>
    </message>
    <message>
        <source>What to change</source>
        <translation>À modifier</translation>
    </message>
</context>
<context>
    <name>hookdesk::DialogButtons</name>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>OK</source>
        <translation>OK</translation>
    </message>
    <message>
        <source>Restore defaults</source>
        <translation>Rétablir les valeurs par défaut</translation>
    </message>
</context>
<context>
    <name>hookdesk::DifferenceModel</name>
    <message>
        <source>Cannot be told</source>
        <translation>Indéterminable</translation>
    </message>
    <message>
        <source>Webhook</source>
        <translation>Webhook</translation>
    </message>
    <message>
        <source>Comparison</source>
        <translation>Comparaison</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Champ</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Gauche</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>Droite</translation>
    </message>
    <message numerus="yes">
        <source>%n webhook(s) are the same</source>
        <translation>
            <numerusform>%n webhook est identique</numerusform>
            <numerusform>%n webhooks sont identiques</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n webhook(s) cannot be compared</source>
        <translation>
            <numerusform>%n webhook ne peut pas être comparé</numerusform>
            <numerusform>%n webhooks ne peuvent pas être comparés</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hookdesk::EndpointReportText</name>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Connexion</translation>
    </message>
    <message>
        <source>Secure connection</source>
        <translation>Connexion sécurisée</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Réponse</translation>
    </message>
    <message>
        <source>the certificate has expired</source>
        <translation>le certificat a expiré</translation>
    </message>
    <message>
        <source>the certificate is not valid yet</source>
        <translation>le certificat n’est pas encore valide</translation>
    </message>
    <message>
        <source>the certificate is self-signed</source>
        <translation>le certificat est autosigné</translation>
    </message>
    <message>
        <source>the issuer of the certificate is not known here</source>
        <translation>l’émetteur du certificat n’est pas connu ici</translation>
    </message>
    <message>
        <source>the certificate is for another name</source>
        <translation>le certificat est établi pour un autre nom</translation>
    </message>
    <message>
        <source>the certificate was not accepted</source>
        <translation>le certificat n’a pas été accepté</translation>
    </message>
    <message>
        <source>fine</source>
        <translation>en ordre</translation>
    </message>
    <message>
        <source>%1: %2, %3 ms</source>
        <comment>step, outcome, time</comment>
        <translation>%1&#xa0;: %2, %3&#xa0;ms</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>outcome, detail</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Certificate: for %1, issued by %2, valid until %3</source>
        <translation>Certificat&#xa0;: pour %1, émis par %2, valide jusqu’au %3</translation>
    </message>
    <message>
        <source>Protocol: %1</source>
        <translation>Protocole&#xa0;: %1</translation>
    </message>
    <message>
        <source>Refused: %1</source>
        <translation>Refusé&#xa0;: %1</translation>
    </message>
    <message>
        <source>The endpoint answered with success (HTTP %1) after %2 ms.</source>
        <translation>Le point de terminaison a répondu avec succès (HTTP %1) après %2&#xa0;ms.</translation>
    </message>
    <message>
        <source>The endpoint answered with HTTP %1 after %2 ms.</source>
        <translation>Le point de terminaison a répondu HTTP %1 après %2&#xa0;ms.</translation>
    </message>
    <message>
        <source>The endpoint was not reached: %1. %2</source>
        <translation>Le point de terminaison n’a pas été atteint&#xa0;: %1. %2</translation>
    </message>
    <message>
        <source>It sends on to %1, which is not followed.</source>
        <translation>Il redirige vers %1, ce qui n’est pas suivi.</translation>
    </message>
    <message>
        <source>the certificate of the issuer was not sent and is not known here</source>
        <translation>le certificat de l’émetteur n’a pas été envoyé et n’est pas connu ici</translation>
    </message>
    <message>
        <source>The endpoint was not reached. %1 %2</source>
        <translation>Le point de terminaison n’a pas été atteint. %1 %2</translation>
    </message>
    <message>
        <source>Install the intermediate certificate on the endpoint too. If the issuer is your own company, Tribe may not know it either.</source>
        <translation>Installez aussi le certificat intermédiaire sur le point de terminaison. Si l’émetteur est votre propre entreprise, Tribe ne le connaît peut-être pas non plus.</translation>
    </message>
    <message>
        <source>A web page answered (HTTP %1) after %2 ms. The endpoint of a webhook rarely sends one: check the address.</source>
        <translation>Une page web a répondu (HTTP %1) après %2 ms. Le point de terminaison d’un webhook en envoie rarement une : vérifiez l’adresse.</translation>
    </message>
    <message>
        <source>Through the proxy %1.</source>
        <translation>Par le proxy %1.</translation>
    </message>
    <message>
        <source>Directly, not through the proxy: the address is on this computer.</source>
        <translation>Directement, sans passer par le proxy : l’adresse est sur cet ordinateur.</translation>
    </message>
    <message>
        <source>No answer from %1; another address answered. Senders that try this one may wait or fail.</source>
        <translation>Pas de réponse de %1 ; une autre adresse a répondu. Les expéditeurs qui essaient celle-ci peuvent attendre ou échouer.</translation>
    </message>
    <message>
        <source>HEAD was sent, which changes nothing. A delivery uses POST, which may be answered differently: send a test event.</source>
        <translation>HEAD a été envoyé, ce qui ne change rien. Une livraison utilise POST, dont la réponse peut différer : envoyez un événement de test.</translation>
    </message>
    <message>
        <source>It wants a client certificate. Tribe is not known to send one: ask who manages the endpoint.</source>
        <translation>Il veut un certificat client. Tribe n’en envoie pas, pour autant qu’on sache : demandez au gestionnaire du point de terminaison.</translation>
    </message>
    <message>
        <source>It broke off the secure connection. It may want a client certificate: ask who manages the endpoint.</source>
        <translation>Il a rompu la connexion sûre. Il veut peut-être un certificat client : demandez au gestionnaire du point de terminaison.</translation>
    </message>
    <message>
        <source>No certificate was seen. Check that the port is one for HTTPS, and the TLS settings of the endpoint.</source>
        <translation>Aucun certificat n’a été vu. Vérifiez que le port est bien un port HTTPS, et les réglages TLS du point de terminaison.</translation>
    </message>
    <message>
        <source>Check the address of the webhook, above all host and port.</source>
        <translation>Vérifiez l’adresse du webhook, surtout l’hôte et le port.</translation>
    </message>
    <message>
        <source>Nothing answers there: a firewall may be in the way.</source>
        <translation>Rien ne répond là : un pare-feu fait peut-être obstacle.</translation>
    </message>
    <message>
        <source>It takes the connection and does not begin with TLS. Check that the port is one for HTTPS.</source>
        <translation>Il accepte la connexion et ne commence pas TLS. Vérifiez que le port est bien un port HTTPS.</translation>
    </message>
    <message>
        <source>The endpoint closed the connection without an answer. Look into its log.</source>
        <translation>Le point de terminaison a fermé la connexion sans répondre. Consultez son journal.</translation>
    </message>
</context>
<context>
    <name>hookdesk::EndpointText</name>
    <message>
        <source>The endpoint URL is missing.</source>
        <translation>L’URL du point de terminaison manque.</translation>
    </message>
    <message>
        <source>This is not a URL. It looks like https://example.org/path.</source>
        <translation>Ceci n’est pas une URL. Une URL ressemble à https://example.org/path.</translation>
    </message>
    <message>
        <source>Tribe delivers to HTTPS only: begin with https://.</source>
        <translation>Tribe ne livre qu’en HTTPS&#xa0;: commencez par https://.</translation>
    </message>
    <message>
        <source>The host name is missing after https://.</source>
        <translation>Le nom d’hôte manque après https://.</translation>
    </message>
    <message>
        <source>A URL cannot hold a user or password. Use “Basic authentication…” instead.</source>
        <translation>Une URL ne peut contenir ni utilisateur ni mot de passe. Utilisez plutôt «&#xa0;Authentification Basic…&#xa0;».</translation>
    </message>
    <message>
        <source>The part from # on would never be sent: remove it.</source>
        <translation>La partie à partir de # ne serait jamais envoyée&#xa0;: retirez-la.</translation>
    </message>
    <message>
        <source>This address means the computer itself: Tribe’s servers cannot reach it.</source>
        <translation>Cette adresse désigne l’ordinateur lui-même&#xa0;: les serveurs de Tribe ne peuvent pas l’atteindre.</translation>
    </message>
    <message>
        <source>This address belongs to a private network: Tribe’s servers probably cannot reach it.</source>
        <translation>Cette adresse appartient à un réseau privé&#xa0;: les serveurs de Tribe ne peuvent probablement pas l’atteindre.</translation>
    </message>
    <message>
        <source>The host name has no dot: Tribe’s servers probably cannot find it.</source>
        <translation>Le nom d’hôte ne contient pas de point&#xa0;: les serveurs de Tribe ne peuvent probablement pas le trouver.</translation>
    </message>
    <message>
        <source>The host %1 is sent as %2. Make sure that it is the one you mean.</source>
        <translation>L’hôte %1 est envoyé comme %2. Assurez-vous que c’est bien celui que vous voulez.</translation>
    </message>
    <message>
        <source>The URL has a hidden character, or quotation marks around it.</source>
        <translation>L’URL contient un caractère caché ou est entre guillemets.</translation>
    </message>
</context>
<context>
    <name>hookdesk::Environment</name>
    <message>
        <source>Production</source>
        <translation>Production</translation>
    </message>
    <message>
        <source>Staging</source>
        <translation>Préproduction</translation>
    </message>
    <message>
        <source>Sandbox</source>
        <translation>Sandbox</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Autre</translation>
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
        <translation>%1 (copie)</translation>
    </message>
    <message>
        <source>%1 (copy %2)</source>
        <translation>%1 (copie %2)</translation>
    </message>
    <message>
        <source>Remove an environment</source>
        <translation>Retirer un environnement</translation>
    </message>
    <message>
        <source>Remove %1 from Hookdesk?</source>
        <translation>Retirer %1 de Hookdesk&#x202f;?</translation>
    </message>
    <message>
        <source>Its secrets are removed from the keychain. Nothing changes in Tribe, and its archive stays on this computer.</source>
        <translation>Ses secrets sont supprimés du trousseau. Rien ne change dans Tribe, et son archive reste sur cet ordinateur.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message numerus="yes">
        <source>%1 was removed, but %n of its secrets may still be in the keychain. Remove them there; they belong to “hookdesk”.</source>
        <translation>
            <numerusform>%1 a été retiré, mais %n de ses secrets se trouve peut-être encore dans le trousseau. Supprimez-le là-bas&#x202f;; il appartient à «&#xa0;hookdesk&#xa0;».</numerusform>
            <numerusform>%1 a été retiré, mais %n de ses secrets se trouvent peut-être encore dans le trousseau. Supprimez-les là-bas&#x202f;; ils appartiennent à «&#xa0;hookdesk&#xa0;».</numerusform>
        </translation>
    </message>
    <message>
        <source>Hookdesk</source>
        <translation>Hookdesk</translation>
    </message>
    <message>
        <source>You are logged in. You can close this.</source>
        <translation>Vous êtes authentifié. Vous pouvez fermer cette page.</translation>
    </message>
    <message>
        <source>You are not logged in. Hookdesk says why; you can close this.</source>
        <translation>Vous n’êtes pas authentifié. Hookdesk en indique la raison&#x202f;; vous pouvez fermer cette page.</translation>
    </message>
    <message>
        <source>Waiting for the browser: log in to %1 there…</source>
        <translation>En attente du navigateur&#xa0;: authentifiez-vous là-bas auprès de %1…</translation>
    </message>
    <message>
        <source>Connecting %1…</source>
        <translation>Connexion à %1…</translation>
    </message>
    <message>
        <source>The list of environments was damaged. It was kept aside, and a new one begins.</source>
        <translation>La liste des environnements était endommagée. Elle a été mise de côté, et une nouvelle commence.</translation>
    </message>
    <message>
        <source>%1 Nothing was saved. Try again, or turn off “Remember” to keep the secret for this session only.</source>
        <translation>%1 Rien n’a été enregistré. Réessayez, ou désactivez « Mémoriser » pour ne garder le secret que pour cette session.</translation>
    </message>
    <message>
        <source>This is not the answer to the log-in that Hookdesk waits for.</source>
        <translation>Ceci n’est pas la réponse à l’authentification que Hookdesk attend.</translation>
    </message>
    <message>
        <source>Getting the token…</source>
        <translation>Obtention du jeton…</translation>
    </message>
    <message>
        <source>Log in</source>
        <translation>Se connecter</translation>
    </message>
    <message>
        <source>The browser could not be started.</source>
        <translation>Le navigateur n’a pas pu être démarré.</translation>
    </message>
    <message>
        <source>Copy the address, and open it in a browser on this computer within five minutes.</source>
        <translation>Copiez l’adresse et ouvrez-la dans un navigateur sur cet ordinateur dans les cinq minutes.</translation>
    </message>
    <message>
        <source>Copy address</source>
        <translation>Copier l’adresse</translation>
    </message>
</context>
<context>
    <name>hookdesk::EnvironmentDialog</name>
    <message>
        <source>As an application, with a client secret</source>
        <translation>En tant qu’application, avec un secret client</translation>
    </message>
    <message>
        <source>As a person, in the browser</source>
        <translation>En tant que personne, dans le navigateur</translation>
    </message>
    <message>
        <source>With an access token that you paste</source>
        <translation>Avec un jeton d’accès que vous collez</translation>
    </message>
    <message>
        <source>&amp;Test connection</source>
        <translation>&amp;Tester la connexion</translation>
    </message>
    <message>
        <source>Sa&amp;ve</source>
        <translation>Enre&amp;gistrer</translation>
    </message>
    <message>
        <source>&amp;Connect</source>
        <translation>&amp;Connecter</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>A managed environment</source>
        <translation>Un environnement géré</translation>
    </message>
    <message>
        <source>Edit an environment</source>
        <translation>Modifier un environnement</translation>
    </message>
    <message>
        <source>As it is kept now</source>
        <translation>Comme conservé actuellement</translation>
    </message>
    <message>
        <source>This desktop has no keyring: the secret is for this session only.</source>
        <translation>Ce bureau n’a pas de trousseau&#xa0;: le secret ne vaut que pour cette session.</translation>
    </message>
    <message>
        <source>Discard what you typed?</source>
        <translation>Abandonner votre saisie&#x202f;?</translation>
    </message>
    <message>
        <source>Nothing of it has been saved.</source>
        <translation>Rien n’en a été enregistré.</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Abandonner</translation>
    </message>
    <message>
        <source>Acce&amp;ss token</source>
        <translation>&amp;Jeton d’accès</translation>
    </message>
    <message>
        <source>Client &amp;secret</source>
        <translation>&amp;Secret client</translation>
    </message>
    <message>
        <source>Access token</source>
        <translation>Jeton d’accès</translation>
    </message>
    <message>
        <source>Client secret</source>
        <translation>Secret client</translation>
    </message>
    <message>
        <source>Connect to try it: you log in in the browser.</source>
        <translation>Connectez pour l’essayer&#xa0;: vous vous authentifiez dans le navigateur.</translation>
    </message>
    <message>
        <source>The API map cannot be used.</source>
        <translation>La correspondance d’API ne peut pas être utilisée.</translation>
    </message>
    <message>
        <source>S&amp;top the test</source>
        <translation>A&amp;rrêter le test</translation>
    </message>
    <message>
        <source>The connection works. You can connect now.</source>
        <translation>La connexion fonctionne. Vous pouvez maintenant connecter l’environnement.</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>The access token is missing.</source>
        <translation>Le jeton d’accès manque.</translation>
    </message>
    <message>
        <source>The client secret is missing.</source>
        <translation>Le secret client manque.</translation>
    </message>
    <message>
        <source>It ends at %1.</source>
        <translation>Il expire le %1.</translation>
    </message>
    <message>
        <source>Kept in memory until you close the program; never saved.</source>
        <translation>Conservé en mémoire jusqu’à la fermeture du programme&#x202f;; jamais enregistré.</translation>
    </message>
    <message>
        <source>This is the address of Tribe’s environments of the kind “%1”.</source>
        <translation>C’est l’adresse des environnements de Tribe du type «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>Duplicate an environment</source>
        <translation>Dupliquer un environnement</translation>
    </message>
    <message>
        <source>Still in the keychain until you save or connect.</source>
        <translation>Encore dans le trousseau jusqu’à ce que vous enregistriez ou connectiez.</translation>
    </message>
    <message>
        <source>Not in the keychain until you save or connect.</source>
        <translation>Dans le trousseau seulement quand vous enregistrez ou connectez.</translation>
    </message>
    <message>
        <source>Waiting for the keyring. Answer its question, or cancel: nothing is saved then.</source>
        <translation>En attente du trousseau. Répondez à sa question, ou annulez : rien n’est alors enregistré.</translation>
    </message>
    <message>
        <source>Goes to the keychain of your desktop, never into a file of Hookdesk.</source>
        <translation>Va dans le trousseau de votre bureau, jamais dans un fichier de Hookdesk.</translation>
    </message>
</context>
<context>
    <name>hookdesk::EnvironmentList</name>
    <message>
        <source>Search environments</source>
        <translation>Rechercher des environnements</translation>
    </message>
    <message>
        <source>Environments</source>
        <translation>Environnements</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>&amp;Ouvrir</translation>
    </message>
    <message>
        <source>A&amp;dd…</source>
        <translation>A&amp;jouter…</translation>
    </message>
    <message>
        <source>Edi&amp;t…</source>
        <translation>&amp;Modifier…</translation>
    </message>
    <message>
        <source>D&amp;uplicate…</source>
        <translation>Du&amp;pliquer…</translation>
    </message>
    <message>
        <source>&amp;Remove…</source>
        <translation>&amp;Retirer…</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Monter</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Descendre</translation>
    </message>
</context>
<context>
    <name>hookdesk::EnvironmentModel</name>
    <message>
        <source>%1, managed</source>
        <extracomment>%1 is Production, Staging …: an environment that the administrator has set up.</extracomment>
        <translation>%1, géré</translation>
    </message>
    <message>
        <source>Environment</source>
        <translation>Environnement</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Client</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Opened %1</source>
        <extracomment>%1 is a moment, as in `2 hours ago`</extracomment>
        <translation>Ouvert : %1</translation>
    </message>
    <message>
        <source>Not opened yet</source>
        <translation>Jamais ouvert</translation>
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
        <translation>Lecture seule</translation>
    </message>
    <message>
        <source>Switch environment</source>
        <translation>Changer d’environnement</translation>
    </message>
</context>
<context>
    <name>hookdesk::ErrorText</name>
    <message>
        <source>the server</source>
        <translation>le serveur</translation>
    </message>
    <message>
        <source>This environment is read-only in Hookdesk. Nothing was sent.</source>
        <translation>Cet environnement est en lecture seule dans Hookdesk. Rien n’a été envoyé.</translation>
    </message>
    <message>
        <source>Connect it again without “Read-only” to make changes.</source>
        <translation>Connectez-le de nouveau sans «&#xa0;Lecture seule&#xa0;» pour effectuer des modifications.</translation>
    </message>
    <message>
        <source>This application may not do that in this environment.</source>
        <translation>Cette application n’a pas le droit de faire cela dans cet environnement.</translation>
    </message>
    <message>
        <source>Ask who manages Tribe CRM to give the application the right, then try again.</source>
        <translation>Demandez à qui gère Tribe CRM de donner ce droit à l’application, puis réessayez.</translation>
    </message>
    <message>
        <source>There is no client secret to sign in with.</source>
        <translation>Il n’y a pas de secret client pour s’authentifier.</translation>
    </message>
    <message>
        <source>Connect the environment in the File menu, or start Hookdesk with the variable HOOKDESK_CLIENT_SECRET.</source>
        <translation>Connectez l’environnement dans le menu Fichier, ou démarrez Hookdesk avec la variable HOOKDESK_CLIENT_SECRET.</translation>
    </message>
    <message>
        <source>Tribe did not accept the client id and client secret.</source>
        <translation>Tribe n’a pas accepté l’ID client et le secret client.</translation>
    </message>
    <message>
        <source>Copy both again from the application in Tribe, without blanks, and check that they belong to this environment.</source>
        <translation>Copiez de nouveau les deux depuis l’application dans Tribe, sans espaces, et vérifiez qu’ils appartiennent à cet environnement.</translation>
    </message>
    <message>
        <source>Tribe takes no more requests for now: its limit per minute is used up.</source>
        <translation>Tribe n’accepte plus de requêtes pour l’instant&#xa0;: sa limite par minute est épuisée.</translation>
    </message>
    <message>
        <source>Wait a minute before you try again.</source>
        <translation>Attendez une minute avant de réessayer.</translation>
    </message>
    <message numerus="yes">
        <source>Wait %n second(s) before you try again.</source>
        <translation>
            <numerusform>Attendez %n seconde avant de réessayer.</numerusform>
            <numerusform>Attendez %n secondes avant de réessayer.</numerusform>
        </translation>
    </message>
    <message>
        <source>Change what the server names, then try again.</source>
        <translation>Corrigez ce qu’indique le serveur, puis réessayez.</translation>
    </message>
    <message>
        <source>The server did not accept this and gave no reason (status %1).</source>
        <translation>Le serveur n’a pas accepté cela et n’a donné aucune raison (statut %1).</translation>
    </message>
    <message>
        <source>Check what you filled in, then try again.</source>
        <translation>Vérifiez votre saisie, puis réessayez.</translation>
    </message>
    <message>
        <source>The server did not accept this: %1</source>
        <translation>Le serveur n’a pas accepté cela&#xa0;: %1</translation>
    </message>
    <message>
        <source>No safe connection to %1: its certificate could not be trusted.</source>
        <translation>Pas de connexion sécurisée avec %1&#xa0;: son certificat n’a pas pu être jugé fiable.</translation>
    </message>
    <message>
        <source>Check the address, and the date and time of this computer; on a company network, ask whether a proxy opens secure connections.</source>
        <translation>Vérifiez l’adresse, ainsi que la date et l’heure de cet ordinateur&#x202f;; sur un réseau d’entreprise, demandez si un proxy ouvre les connexions sécurisées.</translation>
    </message>
    <message>
        <source>No answer from %1 in time.</source>
        <translation>%1 n’a pas répondu à temps.</translation>
    </message>
    <message>
        <source>Try again in a moment.</source>
        <translation>Réessayez dans un instant.</translation>
    </message>
    <message>
        <source>This was cancelled.</source>
        <translation>Ceci a été annulé.</translation>
    </message>
    <message>
        <source>Start it again when you want to.</source>
        <translation>Relancez-le quand vous le souhaitez.</translation>
    </message>
    <message>
        <source>No connection to %1.</source>
        <translation>Pas de connexion avec %1.</translation>
    </message>
    <message>
        <source>Check the network and the address of the environment, then try again.</source>
        <translation>Vérifiez le réseau et l’adresse de l’environnement, puis réessayez.</translation>
    </message>
    <message>
        <source>The answer of %1 could not be understood.</source>
        <translation>La réponse envoyée par %1 n’a pas pu être comprise.</translation>
    </message>
    <message>
        <source>Check the API address; a sign-in page or a proxy may have answered instead of Tribe. The details show what came.</source>
        <translation>Vérifiez l’adresse de l’API&#x202f;; une page d’authentification ou un proxy a peut-être répondu à la place de Tribe. Les détails montrent ce qui est arrivé.</translation>
    </message>
    <message>
        <source>The answer of %1 was too large and was not read.</source>
        <translation>La réponse envoyée par %1 était trop volumineuse et n’a pas été lue.</translation>
    </message>
    <message>
        <source>Check the API address; an answer of Tribe is never this large.</source>
        <translation>Vérifiez l’adresse de l’API&#x202f;; une réponse de Tribe n’est jamais aussi volumineuse.</translation>
    </message>
    <message>
        <source>%1 wanted to send the request on to another address; it was not sent there.</source>
        <translation>%1 a voulu renvoyer la requête vers une autre adresse&#x202f;; elle n’y a pas été envoyée.</translation>
    </message>
    <message>
        <source>Check the API and authorization addresses of the environment.</source>
        <translation>Vérifiez les adresses d’API et d’autorisation de l’environnement.</translation>
    </message>
    <message>
        <source>Something went wrong inside Tribe (%1).</source>
        <translation>Une erreur s’est produite à l’intérieur de Tribe (%1).</translation>
    </message>
    <message>
        <source>Try again in a few minutes; when it stays, tell Tribe Support what the details say.</source>
        <translation>Réessayez dans quelques minutes&#x202f;; si cela persiste, transmettez à l’assistance de Tribe ce que disent les détails.</translation>
    </message>
    <message>
        <source>The server said yes, but reading it back shows that nothing changed.</source>
        <translation>Le serveur a accepté, mais une relecture montre que rien n’a changé.</translation>
    </message>
    <message>
        <source>Make the change on Tribe’s own page: %1</source>
        <translation>Effectuez la modification sur la page de Tribe&#xa0;: %1</translation>
    </message>
    <message>
        <source>It can’t be told whether this was done: the answer was lost on the way.</source>
        <translation>Impossible de dire si cela a été fait&#xa0;: la réponse s’est perdue en chemin.</translation>
    </message>
    <message>
        <source>Look in the list or on Tribe’s page before you do it again: %1</source>
        <translation>Regardez dans la liste ou sur la page de Tribe avant de recommencer&#xa0;: %1</translation>
    </message>
    <message>
        <source>%1 does not know what was asked for.</source>
        <translation>%1 ne connaît pas ce qui a été demandé.</translation>
    </message>
    <message>
        <source>Refresh the list: it may have been deleted by somebody else. When nothing loads, check the API address.</source>
        <translation>Actualisez la liste&#xa0;: quelqu’un d’autre l’a peut-être supprimé. Si rien ne se charge, vérifiez l’adresse de l’API.</translation>
    </message>
    <message>
        <source>This environment does not offer that through its API.</source>
        <translation>Cet environnement ne propose pas cela par son API.</translation>
    </message>
    <message>
        <source>Do it on Tribe’s own page: %1</source>
        <translation>Faites-le sur la page de Tribe&#xa0;: %1</translation>
    </message>
    <message>
        <source>Request: %1</source>
        <translation>Requête&#xa0;: %1</translation>
    </message>
    <message>
        <source>Host: %1</source>
        <translation>Hôte&#xa0;: %1</translation>
    </message>
    <message>
        <source>Status: %1</source>
        <translation>Statut&#xa0;: %1</translation>
    </message>
    <message>
        <source>The server said: %1</source>
        <translation>Le serveur a répondu&#xa0;: %1</translation>
    </message>
    <message>
        <source>Tribe does not accept the token that it has just granted.</source>
        <translation>Tribe n’accepte pas le jeton qu’il vient d’accorder.</translation>
    </message>
    <message>
        <source>Check that the API URL and the authorization URL belong to the same environment.</source>
        <translation>Vérifiez que l’URL de l’API et l’URL d’autorisation appartiennent au même environnement.</translation>
    </message>
    <message>
        <source>Tribe no longer accepts the access token.</source>
        <translation>Tribe n’accepte plus le jeton d’accès.</translation>
    </message>
    <message>
        <source>Paste a new one into the environment, or start Hookdesk with a new one in the variable HOOKDESK_ACCESS_TOKEN.</source>
        <translation>Collez-en un nouveau dans l’environnement, ou démarrez Hookdesk avec un nouveau dans la variable HOOKDESK_ACCESS_TOKEN.</translation>
    </message>
    <message>
        <source>The log-in has ended.</source>
        <translation>La session est terminée.</translation>
    </message>
    <message>
        <source>Log in again in the browser.</source>
        <translation>Authentifiez-vous de nouveau dans le navigateur.</translation>
    </message>
    <message>
        <source>Tribe did not accept the client id.</source>
        <translation>Tribe n’a pas accepté l’ID client.</translation>
    </message>
    <message>
        <source>Check the client id, and the client secret if the application has one.</source>
        <translation>Vérifiez l’ID client, et le secret client si l’application en a un.</translation>
    </message>
    <message>
        <source>Check the authorization URL of the environment; a sign-in page or a proxy may have answered instead of Tribe. The details show what came.</source>
        <translation>Vérifiez l’URL d’autorisation de l’environnement ; une page d’authentification ou un proxy a peut-être répondu à la place de Tribe. Les détails montrent ce qui est arrivé.</translation>
    </message>
    <message>
        <source>Check the authorization URL of the environment.</source>
        <translation>Vérifiez l’URL d’autorisation de l’environnement.</translation>
    </message>
    <message>
        <source>%1 grants no access tokens at this address (status %2).</source>
        <translation>%1 n’accorde pas de jetons d’accès à cette adresse (statut %2).</translation>
    </message>
</context>
<context>
    <name>hookdesk::EventActions</name>
    <message>
        <source>&amp;Retry selected</source>
        <translation>&amp;Réessayer la sélection</translation>
    </message>
    <message>
        <source>Retry &amp;all shown…</source>
        <translation>Réessayer &amp;tous les affichés…</translation>
    </message>
    <message>
        <source>Re&amp;fresh failed events</source>
        <translation>&amp;Actualiser les événements en échec</translation>
    </message>
    <message>
        <source>Clear filters</source>
        <translation>Effacer les filtres</translation>
    </message>
    <message>
        <source>Show &amp;details</source>
        <translation>Afficher les &amp;détails</translation>
    </message>
    <message>
        <source>Show the &amp;webhook</source>
        <translation>Afficher le &amp;webhook</translation>
    </message>
    <message>
        <source>Only events of this webhook</source>
        <translation>Uniquement les événements de ce webhook</translation>
    </message>
    <message>
        <source>Only events with this cause and endpoint</source>
        <translation>Uniquement les événements ayant cette cause et ce point de terminaison</translation>
    </message>
    <message>
        <source>Check a &amp;signature of this event</source>
        <translation>Vérifier une &amp;signature de cet événement</translation>
    </message>
    <message>
        <source>&amp;Copy rows</source>
        <translation>&amp;Copier les lignes</translation>
    </message>
    <message>
        <source>Copy &amp;id</source>
        <translation>Copier l’&amp;ID</translation>
    </message>
    <message>
        <source>Copy &amp;payload</source>
        <translation>Copier la charge &amp;utile</translation>
    </message>
    <message>
        <source>This environment is read-only in Hookdesk.</source>
        <translation>Cet environnement est en lecture seule dans Hookdesk.</translation>
    </message>
    <message>
        <source>No event is selected.</source>
        <translation>Aucun événement n’est sélectionné.</translation>
    </message>
    <message>
        <source>Select exactly one event.</source>
        <translation>Sélectionnez exactement un événement.</translation>
    </message>
    <message>
        <source>No event is shown.</source>
        <translation>Aucun événement n’est affiché.</translation>
    </message>
    <message>
        <source>The event log is being read.</source>
        <translation>Le journal des événements est en cours de lecture.</translation>
    </message>
    <message>
        <source>No filter is set.</source>
        <translation>Aucun filtre n’est défini.</translation>
    </message>
    <message>
        <source>Nothing of this environment is kept on this machine.</source>
        <translation>Rien de cet environnement n’est conservé sur cette machine.</translation>
    </message>
    <message>
        <source>The event does not tell its webhook.</source>
        <translation>L’événement n’indique pas son webhook.</translation>
    </message>
    <message>
        <source>Filter &amp;events</source>
        <translation>&amp;Filtrer les événements</translation>
    </message>
    <message>
        <source>Archi&amp;ve…</source>
        <translation>Archi&amp;ve…</translation>
    </message>
    <message>
        <source>Re&amp;try this cause…</source>
        <translation>Réessayer c&amp;ette cause…</translation>
    </message>
    <message>
        <source>Reactivate its we&amp;bhooks…</source>
        <translation>Réactiver ses we&amp;bhooks…</translation>
    </message>
    <message>
        <source>By ca&amp;use</source>
        <translation>&amp;Par cause</translation>
    </message>
    <message>
        <source>O&amp;ne by one</source>
        <translation>U&amp;n par un</translation>
    </message>
    <message>
        <source>No cause is selected.</source>
        <translation>Aucune cause n’est sélectionnée.</translation>
    </message>
    <message>
        <source>Its webhooks are not deactivated.</source>
        <translation>Ses webhooks ne sont pas désactivés.</translation>
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
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>none</source>
        <translation>aucune</translation>
    </message>
    <message>
        <source>due</source>
        <translation>imminente</translation>
    </message>
    <message numerus="yes">
        <source>in %n minute(s)</source>
        <translation>
            <numerusform>dans %n minute</numerusform>
            <numerusform>dans %n minutes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n hour(s)</source>
        <translation>
            <numerusform>dans %n heure</numerusform>
            <numerusform>dans %n heures</numerusform>
        </translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Heure</translation>
    </message>
    <message>
        <source>Webhook</source>
        <translation>Webhook</translation>
    </message>
    <message>
        <source>Entity type</source>
        <translation>Type d’entité</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Événement</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Statut</translation>
    </message>
    <message>
        <source>Attempts</source>
        <translation>Tentatives</translation>
    </message>
    <message>
        <source>Response</source>
        <translation>Réponse</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Erreur</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Prochain</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Pourquoi</translation>
    </message>
</context>
<context>
    <name>hookdesk::EventDecoder</name>
    <message>
        <source>More events could not be read.</source>
        <translation>D’autres événements n’ont pas pu être lus.</translation>
    </message>
    <message>
        <source>Event %1 has no usable id.</source>
        <translation>L’événement %1 n’a pas d’ID utilisable.</translation>
    </message>
</context>
<context>
    <name>hookdesk::EventFilterBar</name>
    <message>
        <source>Unknown</source>
        <comment>endpoint</comment>
        <translation>Inconnu</translation>
    </message>
    <message>
        <source>Filter events</source>
        <translation>Filtrer les événements</translation>
    </message>
    <message>
        <source>Found in webhook, entity type, error, ids and payload</source>
        <translation>Recherche dans le webhook, le type d’entité, l’erreur, les ID et la charge utile</translation>
    </message>
    <message>
        <source>All</source>
        <comment>event status</comment>
        <translation>Tous</translation>
    </message>
    <message>
        <source>Event status</source>
        <translation>Statut de l’événement</translation>
    </message>
    <message>
        <source>More filters</source>
        <translation>Plus de filtres</translation>
    </message>
    <message>
        <source>Webhook</source>
        <translation>Webhook</translation>
    </message>
    <message>
        <source>Entity type</source>
        <translation>Type d’entité</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Événement</translation>
    </message>
    <message>
        <source>Cause</source>
        <translation>Cause</translation>
    </message>
    <message>
        <source>Endpoint</source>
        <translation>Point de terminaison</translation>
    </message>
    <message>
        <source>Retries exhausted</source>
        <translation>Tentatives épuisées</translation>
    </message>
    <message>
        <source>All</source>
        <comment>webhooks, types, events, causes or endpoints</comment>
        <translation>Tout</translation>
    </message>
    <message>
        <source>Only events that Tribe stopped retrying</source>
        <translation>Uniquement les événements que Tribe ne réessaie plus</translation>
    </message>
</context>
<context>
    <name>hookdesk::EventHead</name>
    <message>
        <source>due now</source>
        <translation>imminente</translation>
    </message>
    <message>
        <source>in less than a minute</source>
        <translation>dans moins d’une minute</translation>
    </message>
    <message numerus="yes">
        <source>in %n minute(s)</source>
        <translation>
            <numerusform>dans %n minute</numerusform>
            <numerusform>dans %n minutes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n hour(s)</source>
        <translation>
            <numerusform>dans %n heure</numerusform>
            <numerusform>dans %n heures</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n day(s)</source>
        <translation>
            <numerusform>dans %n jour</numerusform>
            <numerusform>dans %n jours</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>attempts</comment>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>HTTP %1</source>
        <translation>HTTP %1</translation>
    </message>
    <message>
        <source>No answer</source>
        <translation>Aucune réponse</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>Que faire</translation>
    </message>
    <message>
        <source>Open record</source>
        <translation>Ouvrir l’enregistrement</translation>
    </message>
    <message>
        <source>Webhook</source>
        <translation>Webhook</translation>
    </message>
    <message>
        <source>Entity type</source>
        <translation>Type d’entité</translation>
    </message>
    <message>
        <source>Entity id</source>
        <translation>ID d’entité</translation>
    </message>
    <message>
        <source>Changed fields</source>
        <translation>Champs modifiés</translation>
    </message>
    <message>
        <source>Attempts</source>
        <translation>Tentatives</translation>
    </message>
    <message>
        <source>Response</source>
        <translation>Réponse</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Erreur</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Créé</translation>
    </message>
    <message>
        <source>Last attempt</source>
        <translation>Dernière tentative</translation>
    </message>
    <message>
        <source>Next attempt</source>
        <translation>Prochaine tentative</translation>
    </message>
    <message>
        <source>Copy: %1</source>
        <translation>Copier&#xa0;: %1</translation>
    </message>
    <message>
        <source>Unknown kind of event</source>
        <translation>Genre d’événement inconnu</translation>
    </message>
    <message>
        <source>Relationship id</source>
        <translation>ID de relation</translation>
    </message>
    <message>
        <source>Reads the record from the environment as it is now.</source>
        <translation>Lit l’enregistrement dans l’environnement, tel qu’il est maintenant.</translation>
    </message>
    <message>
        <source>The event does not tell which record it is about.</source>
        <translation>L’événement n’indique pas quel enregistrement il concerne.</translation>
    </message>
    <message>
        <source>Left the log %1</source>
        <comment>relative time</comment>
        <translation>Sorti du journal&#xa0;: %1</translation>
    </message>
    <message>
        <source>Tribe no longer has it: it was delivered, or its webhook was deleted. This is what was last seen.</source>
        <translation>Tribe ne l’a plus&#xa0;: il a été livré, ou son webhook a été supprimé. Voici ce qui en a été vu en dernier.</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 et %n autre</numerusform>
            <numerusform>%1 et %n autres</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hookdesk::EventInspector</name>
    <message>
        <source>Details</source>
        <translation>Détails</translation>
    </message>
    <message>
        <source>Select an event</source>
        <translation>Sélectionnez un événement</translation>
    </message>
</context>
<context>
    <name>hookdesk::EventListingJob</name>
    <message>
        <source>Event %1 of the log is too large to be read.</source>
        <translation>L’événement %1 du journal est trop volumineux pour être lu.</translation>
    </message>
</context>
<context>
    <name>hookdesk::EventPresentation</name>
    <message>
        <source>The endpoint did not accept the credentials. Compare the custom headers of the webhook with what it expects.</source>
        <translation>Le point de terminaison n’a pas accepté les identifiants. Comparez les en-têtes personnalisés du webhook avec ce qu’il attend.</translation>
    </message>
    <message>
        <source>There is nothing at this address. Compare the endpoint&apos;s path.</source>
        <translation>Il n’y a rien à cette adresse. Comparez le chemin du point de terminaison.</translation>
    </message>
    <message>
        <source>The endpoint does not take a payload of this size.</source>
        <translation>Le point de terminaison n’accepte pas de charge utile de cette taille.</translation>
    </message>
    <message>
        <source>The endpoint gets more than it takes. Retry slowly.</source>
        <translation>Le point de terminaison reçoit plus qu’il n’accepte. Réessayez lentement.</translation>
    </message>
    <message>
        <source>The endpoint sent the request elsewhere. Enter the final address.</source>
        <translation>Le point de terminaison a redirigé la requête. Saisissez l’adresse finale.</translation>
    </message>
    <message>
        <source>Pending</source>
        <translation>En attente</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>En échec</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Inconnu</translation>
    </message>
    <message>
        <source>The environment did not tell the status of this event.</source>
        <translation>L’environnement n’a pas indiqué le statut de cet événement.</translation>
    </message>
    <message>
        <source>Entity created</source>
        <translation>Entité créée</translation>
    </message>
    <message>
        <source>Entity updated</source>
        <translation>Entité mise à jour</translation>
    </message>
    <message>
        <source>Entity deleted</source>
        <translation>Entité supprimée</translation>
    </message>
    <message>
        <source>Relationship created</source>
        <translation>Relation créée</translation>
    </message>
    <message>
        <source>Relationship updated</source>
        <translation>Relation mise à jour</translation>
    </message>
    <message>
        <source>Relationship deleted</source>
        <translation>Relation supprimée</translation>
    </message>
    <message>
        <source>HTTP %1</source>
        <translation>HTTP %1</translation>
    </message>
    <message>
        <source>No answer in time</source>
        <translation>Pas de réponse à temps</translation>
    </message>
    <message>
        <source>Secure connection failed</source>
        <translation>Échec de la connexion sécurisée</translation>
    </message>
    <message>
        <source>No connection</source>
        <translation>Pas de connexion</translation>
    </message>
    <message>
        <source>Host not found</source>
        <translation>Hôte introuvable</translation>
    </message>
    <message>
        <source>Other error</source>
        <translation>Autre erreur</translation>
    </message>
    <message>
        <source>The endpoint takes too long. It should answer first and work afterwards.</source>
        <translation>Le point de terminaison est trop lent. Il devrait répondre d’abord et travailler ensuite.</translation>
    </message>
    <message>
        <source>Look at the certificate of the endpoint: its name, its issuer and its end.</source>
        <translation>Examinez le certificat du point de terminaison&#xa0;: son nom, son émetteur et son échéance.</translation>
    </message>
    <message>
        <source>Nothing listens there, or a firewall is in the way.</source>
        <translation>Rien n’écoute là, ou un pare-feu fait obstacle.</translation>
    </message>
    <message>
        <source>The host name of the endpoint has no address. Look for a typing error.</source>
        <translation>Le nom d’hôte du point de terminaison n’a pas d’adresse. Cherchez une faute de frappe.</translation>
    </message>
    <message>
        <source>The words of the error tell more.</source>
        <translation>Le texte de l’erreur en dit plus.</translation>
    </message>
    <message>
        <source>Name lookup failed</source>
        <translation>Échec de la résolution du nom</translation>
    </message>
    <message>
        <source>The name server did not answer. This may pass: try again.</source>
        <translation>Le serveur de noms n’a pas répondu. Cela peut être passager : réessayez.</translation>
    </message>
    <message>
        <source>The endpoint refused the request. Check its permissions and firewall.</source>
        <translation>Le point de terminaison a refusé la requête. Vérifiez ses autorisations et son pare-feu.</translation>
    </message>
    <message>
        <source>The endpoint returned an error. See its log.</source>
        <translation>Le point de terminaison a renvoyé une erreur. Consultez son journal.</translation>
    </message>
    <message>
        <source>The endpoint did not accept the request. See its log.</source>
        <translation>Le point de terminaison n’a pas accepté la requête. Consultez son journal.</translation>
    </message>
    <message>
        <source>Tribe retries automatically.</source>
        <translation>Tribe réessaie automatiquement.</translation>
    </message>
    <message>
        <source>Tribe stopped retrying. Retry it yourself.</source>
        <translation>Tribe ne réessaie plus. Réessayez vous-même.</translation>
    </message>
</context>
<context>
    <name>hookdesk::EventQuestions</name>
    <message numerus="yes">
        <source>%1: %n event(s)</source>
        <extracomment>%1 is a webhook.</extracomment>
        <translation>
            <numerusform>%1&#xa0;: %n événement</numerusform>
            <numerusform>%1&#xa0;: %n événements</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 (deactivated)</source>
        <translation>%1 (désactivé)</translation>
    </message>
    <message>
        <source>Retry events</source>
        <translation>Réessayer des événements</translation>
    </message>
    <message numerus="yes">
        <source>Retry %n event(s) in %1?</source>
        <translation>
            <numerusform>Réessayer %n événement dans %1&#x202f;?</numerusform>
            <numerusform>Réessayer %n événements dans %1&#x202f;?</numerusform>
        </translation>
    </message>
    <message>
        <source>Tribe delivers them to their endpoints again, a few a second. You have some seconds to undo this in the jobs area.</source>
        <translation>Tribe les livre de nouveau à leurs points de terminaison, quelques-uns par seconde. Vous avez quelques secondes pour annuler dans la zone des tâches.</translation>
    </message>
    <message>
        <source>Tribe may refuse those of a deactivated webhook: reactivate it first.</source>
        <translation>Tribe peut refuser ceux d’un webhook désactivé&#xa0;: réactivez-le d’abord.</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>The payloads are still being searched. More events may match.</source>
        <translation>Les contenus sont encore parcourus. D’autres événements peuvent correspondre.</translation>
    </message>
    <message>
        <source>Only the newest %1 of %2 events are loaded. More may match.</source>
        <translation>Seuls les %1 événements les plus récents sur %2 sont chargés. D’autres peuvent correspondre.</translation>
    </message>
    <message>
        <source>Only the newest %1 events are loaded. More may match.</source>
        <translation>Seuls les %1 événements les plus récents sont chargés. D’autres peuvent correspondre.</translation>
    </message>
    <message>
        <source>Only %1 of %2 events are loaded. More may match.</source>
        <translation>Seuls %1 événements sur %2 sont chargés. D’autres peuvent correspondre.</translation>
    </message>
    <message>
        <source>The event log is still being read. More events may match.</source>
        <translation>Le journal des événements est encore en cours de lecture. D’autres événements peuvent correspondre.</translation>
    </message>
    <message>
        <source>The event log was not read to its end. More events may match.</source>
        <translation>Le journal des événements n’a pas été lu jusqu’au bout. D’autres événements peuvent correspondre.</translation>
    </message>
</context>
<context>
    <name>hookdesk::EventRetries</name>
    <message>
        <source>All events are loaded, and none of them matches.</source>
        <translation>Tous les événements sont chargés, et aucun ne correspond.</translation>
    </message>
    <message>
        <source>&amp;Wait for all events</source>
        <translation>&amp;Attendre tous les événements</translation>
    </message>
    <message numerus="yes">
        <source>%n event(s) left the log before you confirmed and are not retried.</source>
        <translation>
            <numerusform>%n événement a quitté le journal avant votre confirmation et n’est pas réessayé.</numerusform>
            <numerusform>%n événements ont quitté le journal avant votre confirmation et ne sont pas réessayés.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n event(s) changed before you confirmed; they are retried.</source>
        <translation>
            <numerusform>%n événement a changé avant votre confirmation ; il est réessayé.</numerusform>
            <numerusform>%n événements ont changé avant votre confirmation ; ils sont réessayés.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hookdesk::EventsPage</name>
    <message>
        <source>Failed events</source>
        <translation>Événements en échec</translation>
    </message>
    <message>
        <source>Open Tribe&apos;s page</source>
        <translation>Ouvrir la page de Tribe</translation>
    </message>
    <message>
        <source>Retry selected</source>
        <translation>Réessayer la sélection</translation>
    </message>
    <message>
        <source>Retry all shown…</source>
        <translation>Réessayer tous les affichés…</translation>
    </message>
    <message>
        <source>Archive…</source>
        <translation>Archive…</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>Actualiser</translation>
    </message>
    <message>
        <source>Loading %1 of %2…</source>
        <comment>loaded, all</comment>
        <translation>Chargement de %1 sur %2…</translation>
    </message>
    <message>
        <source>%1 of the newest %2; Tribe has %3</source>
        <comment>shown, loaded, all</comment>
        <translation>%1 des %2 plus récents&#x202f;; Tribe en a %3</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>shown, all</comment>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>The log could not be refreshed and may be out of date. %1 %2</source>
        <translation>Le journal n’a pas pu être actualisé et n’est peut-être plus à jour. %1 %2</translation>
    </message>
    <message numerus="yes">
        <source>%n event(s) could not be read and are not shown.</source>
        <translation>
            <numerusform>%n événement n’a pas pu être lu et n’est pas affiché.</numerusform>
            <numerusform>%n événements n’ont pas pu être lus et ne sont pas affichés.</numerusform>
        </translation>
    </message>
    <message>
        <source>No event fits the filter</source>
        <translation>Aucun événement ne correspond au filtre</translation>
    </message>
    <message>
        <source>The payloads are being searched.</source>
        <translation>La recherche dans les charges utiles est en cours.</translation>
    </message>
    <message>
        <source>None of the %1 events of the log fits.</source>
        <translation>Aucun des %1 événements du journal ne correspond.</translation>
    </message>
    <message>
        <source>This environment does not offer its event log</source>
        <translation>Cet environnement ne propose pas son journal des événements</translation>
    </message>
    <message>
        <source>Hookdesk asked with %1 and was told that there is none. Tribe&apos;s own page shows failed events and retries them; what Hookdesk has kept of them on this machine is in the archive.</source>
        <translation>Hookdesk a demandé avec %1 et a appris qu’il n’y en a pas. La page de Tribe affiche les événements en échec et permet de les réessayer&#x202f;; ce que Hookdesk en a conservé sur cette machine se trouve dans l’archive.</translation>
    </message>
    <message>
        <source>Reading the event log…</source>
        <translation>Lecture du journal des événements…</translation>
    </message>
    <message>
        <source>The event log is not read</source>
        <translation>Le journal des événements n’est pas lu</translation>
    </message>
    <message>
        <source>No failed events</source>
        <translation>Aucun événement en échec</translation>
    </message>
    <message>
        <source>Everything that Tribe had to deliver has arrived.</source>
        <translation>Tout ce que Tribe avait à livrer est arrivé.</translation>
    </message>
    <message>
        <source>No event to show</source>
        <translation>Aucun événement à afficher</translation>
    </message>
    <message>
        <source>Not every event of the log could be read: failed events may be missing.</source>
        <translation>Les événements du journal n’ont pas tous pu être lus : il peut manquer des événements en échec.</translation>
    </message>
    <message>
        <source>The event log is empty.</source>
        <translation>Le journal des événements est vide.</translation>
    </message>
    <message>
        <source>Do not wait</source>
        <translation>Ne pas attendre</translation>
    </message>
    <message>
        <source>Hookdesk asks again when all events are loaded.</source>
        <translation>Hookdesk redemandera quand tous les événements seront chargés.</translation>
    </message>
    <message>
        <source>Not all events were read.</source>
        <translation>Tous les événements n’ont pas été lus.</translation>
    </message>
    <message numerus="yes">
        <source>%1, of which %n are retried automatically</source>
        <extracomment>%1 is a number of events.</extracomment>
        <translation>
            <numerusform>%1, dont %n est relancé automatiquement</numerusform>
            <numerusform>%1, dont %n sont relancés automatiquement</numerusform>
        </translation>
    </message>
    <message>
        <source>Causes</source>
        <translation>Causes</translation>
    </message>
    <message>
        <source>By cause</source>
        <translation>Par cause</translation>
    </message>
    <message>
        <source>One by one</source>
        <translation>Un par un</translation>
    </message>
</context>
<context>
    <name>hookdesk::ExportDialog</name>
    <message>
        <source>What to export</source>
        <translation>Éléments à exporter</translation>
    </message>
    <message>
        <source>&amp;With header values that look like credentials</source>
        <translation>&amp;Avec les valeurs d’en-tête qui ressemblent à des identifiants</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>&amp;Exporter…</translation>
    </message>
    <message>
        <source>Export webhook definitions</source>
        <translation>Exporter des définitions de webhooks</translation>
    </message>
    <message>
        <source>Whoever has the file can use what is in it. Delete it when it is no longer needed.</source>
        <translation>Quiconque possède le fichier peut utiliser ce qu’il contient. Supprimez-le quand il n’est plus nécessaire.</translation>
    </message>
    <message>
        <source>The names of these headers are exported; their values have to be typed again where the webhooks are copied to.</source>
        <translation>Les noms de ces en-têtes sont exportés&#x202f;; leurs valeurs devront être saisies de nouveau là où les webhooks seront copiés.</translation>
    </message>
    <message>
        <source>Webhook definitions (*.json);;All files (*)</source>
        <translation>Définitions de webhooks (*.json);;Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>Nothing was exported to %1. Choose another place, or make room on the disk.</source>
        <translation>Rien n’a été exporté vers %1. Choisissez un autre emplacement, ou libérez de la place sur le disque.</translation>
    </message>
    <message numerus="yes">
        <source>%n webhook(s) were exported to %1.</source>
        <translation>
            <numerusform>%n webhook a été exporté vers %1.</numerusform>
            <numerusform>%n webhooks ont été exportés vers %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Webhooks &amp;of:</source>
        <translation>Webhooks &amp;de&#xa0;:</translation>
    </message>
    <message numerus="yes">
        <source>%n webhook(s) were exported to %1. That is not all of them: the list could not be read to its end.</source>
        <translation>
            <numerusform>%n webhook a été exporté vers %1. Ce n’est pas tout : la liste n’a pas pu être lue jusqu’au bout.</numerusform>
            <numerusform>%n webhooks ont été exportés vers %1. Ce n’est pas tout : la liste n’a pas pu être lue jusqu’au bout.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hookdesk::ExportText</name>
    <message>
        <source>The administrator of this computer does not allow that anything is exported.</source>
        <translation>L’administrateur de cet ordinateur n’autorise aucun export.</translation>
    </message>
</context>
<context>
    <name>hookdesk::FailureChart</name>
    <message>
        <source>Nothing failed in the last 24 hours.</source>
        <translation>Rien n’a échoué au cours des 24 dernières heures.</translation>
    </message>
    <message>
        <source>%1 failed deliveries in the last 24 hours, %2 of them first attempts. Most between %3 and %4: %5.</source>
        <translation>%1 livraisons échouées au cours des dernières 24 heures, dont %2 premiers essais. Le plus entre %3 et %4 : %5.</translation>
    </message>
    <message>
        <source>%1 to %2
First attempts: %3
Retries: %4</source>
        <comment>time, time, numbers</comment>
        <translation>%1 à %2
Premiers essais : %3
Nouveaux essais : %4</translation>
    </message>
    <message>
        <source>Failed deliveries per hour</source>
        <translation>Livraisons échouées par heure</translation>
    </message>
</context>
<context>
    <name>hookdesk::FailurePart</name>
    <message>
        <source>Failed deliveries per hour</source>
        <translation>Livraisons échouées par heure</translation>
    </message>
</context>
<context>
    <name>hookdesk::FailurePresentation</name>
    <message>
        <source>Failures are not known: the event log has not been read.</source>
        <translation>Échecs inconnus&#xa0;: le journal des événements n’a pas été lu.</translation>
    </message>
    <message>
        <source>The event log is being read.</source>
        <translation>Le journal des événements est en cours de lecture.</translation>
    </message>
    <message>
        <source>Failures are not known: this environment has no event log for Hookdesk.</source>
        <translation>Échecs inconnus&#xa0;: cet environnement n’a pas de journal des événements pour Hookdesk.</translation>
    </message>
    <message>
        <source>Failures are not known: the event log could not be read.</source>
        <translation>Échecs inconnus&#xa0;: le journal des événements n’a pas pu être lu.</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>failures, limit</comment>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>No failures in the last 24 hours.</source>
        <translation>Aucun échec au cours des 24 dernières heures.</translation>
    </message>
    <message numerus="yes">
        <source>%n failure(s) in the last 24 hours; at %1 Tribe deactivates a webhook.</source>
        <translation>
            <numerusform>%n échec au cours des 24 dernières heures&#x202f;; à %1, Tribe désactive un webhook.</numerusform>
            <numerusform>%n échecs au cours des 24 dernières heures&#x202f;; à %1, Tribe désactive un webhook.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 to %2 failures in the last 24 hours; at %3 Tribe deactivates a webhook.</source>
        <translation>%1 à %2 échecs au cours des 24 dernières heures&#x202f;; à %3, Tribe désactive un webhook.</translation>
    </message>
    <message>
        <source>The limit is reached.</source>
        <translation>La limite est atteinte.</translation>
    </message>
    <message>
        <source>The current rate does not lead to deactivation.</source>
        <translation>Le rythme actuel ne mène pas à la désactivation.</translation>
    </message>
    <message>
        <source>Nothing failed in the last hour.</source>
        <translation>Rien n’a échoué au cours de la dernière heure.</translation>
    </message>
    <message>
        <source>At the current rate of %1 an hour it is deactivated %2.</source>
        <translation>Au rythme actuel de %1 par heure, il sera désactivé %2.</translation>
    </message>
    <message>
        <source>At the current rate of %1 an hour it is deactivated %2 at the earliest.</source>
        <translation>Au rythme actuel de %1 par heure, il sera désactivé %2 au plus tôt.</translation>
    </message>
    <message>
        <source>At the current rate of %1 an hour it is deactivated between %2 and %3.</source>
        <translation>Au rythme actuel de %1 par heure, il sera désactivé au plus tôt %2 et au plus tard %3.</translation>
    </message>
    <message>
        <source>The oldest failure drops out of the 24 hours %1.</source>
        <translation>L’échec le plus ancien sort des 24 heures %1.</translation>
    </message>
    <message>
        <source>The oldest failure drops out of the 24 hours %1; if nothing more fails, the webhook is no longer at risk %2.</source>
        <translation>L’échec le plus ancien sort des 24 heures %1&#x202f;; si rien d’autre n’échoue, le webhook n’est plus à risque %2.</translation>
    </message>
    <message>
        <source>Tribe does not document whether repeated attempts count: %1 counts first failures only, %2 all attempts.</source>
        <translation>Tribe n’indique pas dans sa documentation si les tentatives répétées comptent&#xa0;: %1 ne compte que les premiers échecs, %2 toutes les tentatives.</translation>
    </message>
    <message numerus="yes">
        <source>The exact time of %n attempt(s) is not known.</source>
        <translation>
            <numerusform>L’heure exacte de %n tentative n’est pas connue.</numerusform>
            <numerusform>L’heure exacte de %n tentatives n’est pas connue.</numerusform>
        </translation>
    </message>
    <message>
        <source>Only what Hookdesk saw earlier is counted: the event log cannot be read now.</source>
        <translation>Seul ce que Hookdesk a vu auparavant est compté&#xa0;: le journal des événements ne peut pas être lu maintenant.</translation>
    </message>
    <message>
        <source>%1 min</source>
        <comment>minutes</comment>
        <translation>%1&#xa0;min</translation>
    </message>
    <message>
        <source>%1 h</source>
        <comment>hours</comment>
        <translation>%1&#xa0;h</translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <comment>hours, minutes</comment>
        <translation>%1&#xa0;h %2&#xa0;min</translation>
    </message>
    <message>
        <source>%1+ of %2</source>
        <comment>fewest failures, limit</comment>
        <translation>%1+ sur %2</translation>
    </message>
    <message>
        <source>May be deactivated at any moment.</source>
        <translation>Peut être désactivé à tout moment.</translation>
    </message>
    <message>
        <source>Hookdesk was closed for %1; the real count may be higher.</source>
        <translation>Hookdesk était fermé pendant %1 ; le nombre réel peut être plus élevé.</translation>
    </message>
</context>
<context>
    <name>hookdesk::FailureSparkline</name>
    <message>
        <source>Failures, last 24 hours</source>
        <translation>Échecs, dernières 24 heures</translation>
    </message>
    <message>
        <source>Most: %1</source>
        <comment>failures</comment>
        <translation>Maximum : %1</translation>
    </message>
    <message numerus="yes">
        <source>%1 to %2: %n failed attempt(s)</source>
        <comment>begin and end of an hour</comment>
        <translation>
            <numerusform>%1 à %2 : %n tentative échouée</numerusform>
            <numerusform>%1 à %2 : %n tentatives échouées</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hookdesk::FileField</name>
    <message>
        <source>Choose…</source>
        <translation>Choisir…</translation>
    </message>
</context>
<context>
    <name>hookdesk::FirstSteps</name>
    <message>
        <source>Check an event</source>
        <translation>Vérifier un événement</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Suivant</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Terminé</translation>
    </message>
    <message>
        <source>Find what is broken. Tribe deactivates a webhook after 100 failures in 24 hours.</source>
        <translation>Trouvez ce qui est en panne. Tribe désactive un webhook après 100 échecs en 24 heures.</translation>
    </message>
    <message>
        <source>Bring one back. Select a webhook and press “Reactivate…”.</source>
        <translation>Rétablissez-en un. Sélectionnez un webhook et appuyez sur « Réactiver… ».</translation>
    </message>
    <message>
        <source>Check a signature. Every delivery is signed with the secret of its webhook.</source>
        <translation>Vérifiez une signature. Chaque livraison est signée avec le secret de son webhook.</translation>
    </message>
    <message>
        <source>The event is filled in. Enter the received signature to get the verdict.</source>
        <translation>L’événement est rempli. Saisissez la signature reçue pour obtenir le verdict.</translation>
    </message>
    <message>
        <source>Show deactivated webhooks</source>
        <translation>Voir les webhooks désactivés</translation>
    </message>
    <message>
        <source>Close the first steps</source>
        <translation>Fermer les premiers pas</translation>
    </message>
    <message>
        <source>Step %1 of %2</source>
        <translation>Étape %1 sur %2</translation>
    </message>
    <message>
        <source>First steps, %1 of %2: %3</source>
        <comment>number, count, what to do</comment>
        <translation>Premiers pas, %1 sur %2 : %3</translation>
    </message>
</context>
<context>
    <name>hookdesk::HeaderEditor</name>
    <message>
        <source>Show &amp;values</source>
        <translation>&amp;Afficher les valeurs</translation>
    </message>
    <message>
        <source>Custom headers</source>
        <translation>En-têtes personnalisés</translation>
    </message>
    <message>
        <source>&amp;Add header</source>
        <translation>A&amp;jouter un en-tête</translation>
    </message>
    <message>
        <source>&amp;Remove header</source>
        <translation>&amp;Supprimer l’en-tête</translation>
    </message>
    <message>
        <source>&amp;Paste headers</source>
        <translation>Co&amp;ller des en-têtes</translation>
    </message>
    <message>
        <source>&amp;Basic authentication…</source>
        <translation>Authentification &amp;Basic…</translation>
    </message>
    <message>
        <source>Adds the “Name: value” lines of the clipboard</source>
        <translation>Ajoute les lignes «&#xa0;Name: value&#xa0;» du presse-papiers</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) without a colon were left out, for example: %1</source>
        <translation>
            <numerusform>%n ligne sans deux-points a été ignorée, par exemple&#xa0;: %1</numerusform>
            <numerusform>%n lignes sans deux-points ont été ignorées, par exemple&#xa0;: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>The clipboard has no text. Copy lines such as “X-Api-Key: …” first.</source>
        <translation>Le presse-papiers ne contient pas de texte. Copiez d’abord des lignes comme «&#xa0;X-Api-Key: …&#xa0;».</translation>
    </message>
    <message>
        <source>Select a header first</source>
        <translation>Sélectionnez d’abord un en-tête</translation>
    </message>
    <message>
        <source>Remove hidden characters</source>
        <translation>Supprimer les caractères cachés</translation>
    </message>
</context>
<context>
    <name>hookdesk::HeaderEditorTable</name>
    <message>
        <source>%1 of header %2</source>
        <translation>%1 de l’en-tête %2</translation>
    </message>
    <message>
        <source>No headers. Add one, or paste lines such as “X-Api-Key: …”.</source>
        <translation>Aucun en-tête. Ajoutez-en un, ou collez des lignes comme «&#xa0;X-Api-Key: …&#xa0;».</translation>
    </message>
</context>
<context>
    <name>hookdesk::HeaderList</name>
    <message>
        <source>The environment did not tell the headers of this webhook.</source>
        <translation>L’environnement n’a pas indiqué les en-têtes de ce webhook.</translation>
    </message>
    <message>
        <source>No custom headers.</source>
        <translation>Aucun en-tête personnalisé.</translation>
    </message>
    <message numerus="yes">
        <source>%n more are in the raw record.</source>
        <translation>
            <numerusform>%n autre se trouve dans l’enregistrement brut.</numerusform>
            <numerusform>%n autres se trouvent dans l’enregistrement brut.</numerusform>
        </translation>
    </message>
    <message>
        <source>Value of %1</source>
        <translation>Valeur de %1</translation>
    </message>
    <message>
        <source>Show the value of %1</source>
        <translation>Afficher la valeur de %1</translation>
    </message>
    <message>
        <source>Copy the value of %1</source>
        <translation>Copier la valeur de %1</translation>
    </message>
</context>
<context>
    <name>hookdesk::HeaderTableModel</name>
    <message>
        <source>The name is missing.</source>
        <translation>Le nom manque.</translation>
    </message>
    <message>
        <source>A name has only letters without accents, digits and the signs - _ . and a few more; no blanks and no colon.</source>
        <translation>Un nom ne contient que des lettres sans accents, des chiffres, les signes - _ . et quelques autres&#x202f;; ni espaces ni deux-points.</translation>
    </message>
    <message>
        <source>This header belongs to the connection or the message and is set by the delivery itself.</source>
        <translation>Cet en-tête relève de la connexion ou du message et est défini par la livraison elle-même.</translation>
    </message>
    <message>
        <source>A header with this name is in the list already.</source>
        <translation>Un en-tête de ce nom figure déjà dans la liste.</translation>
    </message>
    <message>
        <source>The value has a line break or another invisible character.</source>
        <translation>La valeur contient un saut de ligne ou un autre caractère invisible.</translation>
    </message>
    <message>
        <source>The value has a character that cannot be sent in a header.</source>
        <translation>La valeur contient un caractère qui ne peut pas être envoyé dans un en-tête.</translation>
    </message>
    <message>
        <source>Row %1: %2</source>
        <translation>Ligne %1&#xa0;: %2</translation>
    </message>
    <message numerus="yes">
        <source>%n more row(s) cannot be sent like this.</source>
        <translation>
            <numerusform>%n autre ligne ne peut pas être envoyée ainsi.</numerusform>
            <numerusform>%n autres lignes ne peuvent pas être envoyées ainsi.</numerusform>
        </translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valeur</translation>
    </message>
    <message>
        <source>Row %1, %2, hidden: %3</source>
        <comment>row, name or value, characters</comment>
        <translation>Ligne %1, %2, caché : %3</translation>
    </message>
    <message numerus="yes">
        <source>%n more with hidden characters.</source>
        <translation>
            <numerusform>%n autre texte avec des caractères cachés.</numerusform>
            <numerusform>%n autres textes avec des caractères cachés.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hookdesk::HiddenCharacterNote</name>
    <message>
        <source>invisible</source>
        <translation>invisible</translation>
    </message>
    <message>
        <source>turns the reading direction</source>
        <translation>inverse le sens de lecture</translation>
    </message>
    <message>
        <source>soft hyphen</source>
        <translation>trait d’union conditionnel</translation>
    </message>
    <message>
        <source>not a usual blank</source>
        <translation>pas une espace ordinaire</translation>
    </message>
    <message>
        <source>control character</source>
        <translation>caractère de contrôle</translation>
    </message>
    <message>
        <source>quotation mark around the text</source>
        <translation>guillemet autour du texte</translation>
    </message>
    <message>
        <source>%1 (%2) at position %3</source>
        <comment>U+200B, what it is, number</comment>
        <translation>%1 (%2) à la position %3</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%n autre</numerusform>
            <numerusform>%n autres</numerusform>
        </translation>
    </message>
    <message>
        <source>Remove hidden characters</source>
        <translation>Supprimer les caractères cachés</translation>
    </message>
    <message>
        <source>Hidden: %1</source>
        <comment>hidden characters and where they are</comment>
        <translation>Caché : %1</translation>
    </message>
</context>
<context>
    <name>hookdesk::HttpPhrase</name>
    <message>
        <source>Moved permanently</source>
        <translation>Déplacé définitivement</translation>
    </message>
    <message>
        <source>Found elsewhere</source>
        <translation>Trouvé ailleurs</translation>
    </message>
    <message>
        <source>Temporary redirect</source>
        <translation>Redirection temporaire</translation>
    </message>
    <message>
        <source>Permanent redirect</source>
        <translation>Redirection permanente</translation>
    </message>
    <message>
        <source>Bad request</source>
        <translation>Requête incorrecte</translation>
    </message>
    <message>
        <source>Unauthorized</source>
        <translation>Non autorisé</translation>
    </message>
    <message>
        <source>Forbidden</source>
        <translation>Accès refusé</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>Introuvable</translation>
    </message>
    <message>
        <source>Method not allowed</source>
        <translation>Méthode non autorisée</translation>
    </message>
    <message>
        <source>Request timeout</source>
        <translation>Délai de la requête dépassé</translation>
    </message>
    <message>
        <source>Conflict</source>
        <translation>Conflit</translation>
    </message>
    <message>
        <source>Gone</source>
        <translation>N’existe plus</translation>
    </message>
    <message>
        <source>Payload too large</source>
        <translation>Contenu trop volumineux</translation>
    </message>
    <message>
        <source>Unsupported media type</source>
        <translation>Type de média non pris en charge</translation>
    </message>
    <message>
        <source>Unprocessable content</source>
        <translation>Contenu non traitable</translation>
    </message>
    <message>
        <source>Too many requests</source>
        <translation>Trop de requêtes</translation>
    </message>
    <message>
        <source>Internal server error</source>
        <translation>Erreur interne du serveur</translation>
    </message>
    <message>
        <source>Not implemented</source>
        <translation>Non pris en charge</translation>
    </message>
    <message>
        <source>Bad gateway</source>
        <translation>Mauvaise passerelle</translation>
    </message>
    <message>
        <source>Service unavailable</source>
        <translation>Service indisponible</translation>
    </message>
    <message>
        <source>Gateway timeout</source>
        <translation>Délai de la passerelle dépassé</translation>
    </message>
</context>
<context>
    <name>hookdesk::JobsArea</name>
    <message>
        <source>&amp;Undo what waits</source>
        <translation>Ann&amp;uler ce qui attend</translation>
    </message>
    <message>
        <source>Clear finished</source>
        <translation>Effacer les terminées</translation>
    </message>
    <message>
        <source>Jobs</source>
        <translation>Tâches</translation>
    </message>
    <message>
        <source>Results of the job</source>
        <translation>Résultats de la tâche</translation>
    </message>
    <message>
        <source>Progress of the job</source>
        <translation>Progression de la tâche</translation>
    </message>
    <message>
        <source>Do not wait any longer; it can&apos;t be undone after that</source>
        <translation>Ne pas attendre plus longtemps&#x202f;; impossible d’annuler ensuite</translation>
    </message>
    <message>
        <source>At most</source>
        <translation>Au plus</translation>
    </message>
    <message>
        <source> a second</source>
        <comment>events, after a number</comment>
        <translation> par seconde</translation>
    </message>
    <message>
        <source>Events a second at most</source>
        <translation>Événements par seconde au plus</translation>
    </message>
    <message>
        <source>Nothing waits to be undone</source>
        <translation>Rien n’attend d’être annulé</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Reprendre</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Mettre en pause</translation>
    </message>
</context>
<context>
    <name>hookdesk::JsonTreeModel</name>
    <message>
        <source>Value</source>
        <translation>Valeur</translation>
    </message>
    <message>
        <source>Object</source>
        <translation>Objet</translation>
    </message>
    <message>
        <source>List</source>
        <translation>Liste</translation>
    </message>
    <message numerus="yes">
        <source>Object of %n member(s)</source>
        <translation>
            <numerusform>Objet de %n membre</numerusform>
            <numerusform>Objet de %n membres</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>List of %n element(s)</source>
        <translation>
            <numerusform>Liste de %n élément</numerusform>
            <numerusform>Liste de %n éléments</numerusform>
        </translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
</context>
<context>
    <name>hookdesk::LoadNote</name>
    <message>
        <source>The list could not be refreshed and may be out of date. %1 %2</source>
        <translation>La liste n’a pas pu être actualisée et n’est peut-être plus à jour. %1 %2</translation>
    </message>
    <message>
        <source>The REST listing is not available here, so headers, and maybe endpoints, are missing.</source>
        <translation>La liste REST n’est pas disponible ici&#xa0;: les en-têtes, et peut-être les points de terminaison, manquent.</translation>
    </message>
    <message>
        <source>The OData listing is not available here, so names, statuses and creation times may be missing.</source>
        <translation>La liste OData n’est pas disponible ici&#xa0;: les noms, les statuts et les dates de création peuvent manquer.</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) could not be read and are not shown.</source>
        <translation>
            <numerusform>%n enregistrement n’a pas pu être lu et n’est pas affiché.</numerusform>
            <numerusform>%n enregistrements n’ont pas pu être lus et ne sont pas affichés.</numerusform>
        </translation>
    </message>
    <message>
        <source>OData list: %1</source>
        <translation>Liste OData : %1</translation>
    </message>
    <message>
        <source>REST list: %1</source>
        <translation>Liste REST : %1</translation>
    </message>
    <message>
        <source>Not all webhooks were read. Webhooks that are missing in the answer stay in the list.</source>
        <translation>Tous les webhooks n’ont pas été lus. Ceux qui manquent dans la réponse restent dans la liste.</translation>
    </message>
    <message>
        <source>Not all webhooks were read. %1 %2</source>
        <translation>Tous les webhooks n’ont pas été lus. %1 %2</translation>
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
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>%1 The new log-in is not kept: when you close Hookdesk, you have to log in again.</source>
        <translation>%1 La nouvelle authentification n’a pas été enregistrée : si vous fermez Hookdesk, vous devrez vous authentifier de nouveau.</translation>
    </message>
</context>
<context>
    <name>hookdesk::LogRefreshBar</name>
    <message>
        <source>Refresh log</source>
        <translation>Actualiser le journal</translation>
    </message>
    <message>
        <source>never</source>
        <translation>jamais</translation>
    </message>
    <message>
        <source>every 30 seconds</source>
        <translation>toutes les 30 secondes</translation>
    </message>
    <message>
        <source>every minute</source>
        <translation>toutes les minutes</translation>
    </message>
    <message>
        <source>every 5 minutes</source>
        <translation>toutes les 5 minutes</translation>
    </message>
    <message>
        <source>Reading the log…</source>
        <translation>Lecture du journal…</translation>
    </message>
    <message>
        <source>Read %1</source>
        <comment>a moment such as: 2 minutes ago</comment>
        <translation>Lu %1</translation>
    </message>
    <message numerus="yes">
        <source>%1, next in %n second(s)</source>
        <translation>
            <numerusform>%1, prochaine lecture dans %n seconde</numerusform>
            <numerusform>%1, prochaine lecture dans %n secondes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The administrator of this computer allows it every %n second(s) at most.</source>
        <translation>
            <numerusform>L’administrateur de cet ordinateur l’autorise au plus toutes les %n seconde.</numerusform>
            <numerusform>L’administrateur de cet ordinateur l’autorise au plus toutes les %n secondes.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>every %n second(s)</source>
        <translation>
            <numerusform>toutes les %n seconde</numerusform>
            <numerusform>toutes les %n secondes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hookdesk::LoggedFailures</name>
    <message numerus="yes">
        <source>%n delivery(s) failed: %1.</source>
        <comment>count, cause</comment>
        <translation>
            <numerusform>%n livraison échouée : %1.</numerusform>
            <numerusform>%n livraisons échouées : %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n delivery(s) failed, mostly %1.</source>
        <comment>count, cause</comment>
        <translation>
            <numerusform>%n livraison échouée, le plus souvent %1.</numerusform>
            <numerusform>%n livraisons échouées, le plus souvent %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hookdesk::MainWindow</name>
    <message>
        <source>There is no environment “%1” yet. Connect it here, or start with --api-url.</source>
        <translation>Il n’y a pas encore d’environnement «&#xa0;%1&#xa0;». Connectez-le ici, ou démarrez avec --api-url.</translation>
    </message>
    <message>
        <source>--log takes an ordinary file: no folder, link or device.</source>
        <translation>--log prend un fichier ordinaire&#xa0;: ni dossier, ni lien, ni périphérique.</translation>
    </message>
    <message>
        <source>The log file cannot be written: %1</source>
        <translation>Le fichier journal ne peut pas être écrit&#xa0;: %1</translation>
    </message>
    <message>
        <source>The log file cannot be kept from others: %1</source>
        <translation>Le fichier journal ne peut pas être protégé des autres&#xa0;: %1</translation>
    </message>
    <message>
        <source>Some settings of this computer’s administrator do not count.</source>
        <translation>Certains réglages de l’administrateur de cet ordinateur ne sont pas pris en compte.</translation>
    </message>
    <message>
        <source>The administrator of this computer does not allow the host %1.</source>
        <translation>L’administrateur de cet ordinateur n’autorise pas l’hôte %1.</translation>
    </message>
    <message>
        <source>The API map of the environment cannot be used.</source>
        <translation>La correspondance d’API de l’environnement ne peut pas être utilisée.</translation>
    </message>
    <message>
        <source>Starting the sandbox…</source>
        <translation>Démarrage de la sandbox…</translation>
    </message>
    <message>
        <source>The sandbox could not be started. Is hookdesk-sandbox installed beside Hookdesk?</source>
        <translation>La sandbox n’a pas pu être démarrée. hookdesk-sandbox est-il installé à côté de Hookdesk&#x202f;?</translation>
    </message>
    <message>
        <source>Hookdesk — %1</source>
        <extracomment>The main window&apos;s title; %1 is the name of the environment.</extracomment>
        <translation>Hookdesk — %1</translation>
    </message>
    <message>
        <source>&amp;Connect an environment…</source>
        <translation>&amp;Connecter un environnement…</translation>
    </message>
    <message>
        <source>Try the &amp;sandbox</source>
        <translation>Essayer la &amp;sandbox</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Quitter</translation>
    </message>
    <message>
        <source>&amp;Find a command…</source>
        <translation>&amp;Rechercher une commande…</translation>
    </message>
    <message>
        <source>Support &amp;report…</source>
        <translation>R&amp;apport d’assistance…</translation>
    </message>
    <message>
        <source>&amp;About Hookdesk</source>
        <translation>À &amp;propos de Hookdesk</translation>
    </message>
    <message>
        <source>Open %1</source>
        <extracomment>A menu item; %1 is the name of an environment.</extracomment>
        <translation>Ouvrir %1</translation>
    </message>
    <message>
        <source>Go to &amp;Overview</source>
        <translation>Aller à la &amp;vue d’ensemble</translation>
    </message>
    <message>
        <source>Go to &amp;Webhooks</source>
        <translation>Aller aux &amp;webhooks</translation>
    </message>
    <message>
        <source>Go to the &amp;Signature checker</source>
        <translation>Aller au vérificateur de &amp;signatures</translation>
    </message>
    <message>
        <source>Go to &amp;Activity</source>
        <translation>Aller à l’&amp;activité</translation>
    </message>
    <message>
        <source>&amp;Leave this environment</source>
        <translation>&amp;Fermer cet environnement</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Fichier</translation>
    </message>
    <message>
        <source>&amp;Webhook</source>
        <translation>&amp;Webhook</translation>
    </message>
    <message>
        <source>Eve&amp;nt</source>
        <translation>É&amp;vénement</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Affichage</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>Ai&amp;de</translation>
    </message>
    <message>
        <source>Jobs are not finished</source>
        <translation>Des tâches ne sont pas terminées</translation>
    </message>
    <message>
        <source>Leave %1 although jobs are not finished?</source>
        <translation>Fermer %1 alors que des tâches ne sont pas terminées&#x202f;?</translation>
    </message>
    <message>
        <source>What waits for its time to undo is not sent. What was sent already may still take effect, without Hookdesk seeing its result. A retry that has begun can be resumed the next time.</source>
        <translation>Ce qui attend la fin de son délai d’annulation n’est pas envoyé. Ce qui a déjà été envoyé peut encore produire son effet, sans que Hookdesk en voie le résultat. Une nouvelle tentative commencée pourra être reprise la prochaine fois.</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>About Hookdesk</source>
        <translation>À propos de Hookdesk</translation>
    </message>
    <message>
        <source>Hookdesk %1</source>
        <translation>Hookdesk %1</translation>
    </message>
    <message>
        <source>A console for the webhooks of a Tribe CRM environment.
Free software under the GNU General Public License, version 3 or later.</source>
        <translation>Une console pour les webhooks d’un environnement Tribe CRM.
Logiciel libre sous la licence publique générale GNU, version 3 ou ultérieure.</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>Éd&amp;ition</translation>
    </message>
    <message>
        <source>&amp;Preferences…</source>
        <translation>&amp;Préférences…</translation>
    </message>
    <message>
        <source>Go to Failed e&amp;vents</source>
        <translation>Aller aux événements en é&amp;chec</translation>
    </message>
    <message>
        <source>F&amp;irst steps</source>
        <translation>Pre&amp;miers pas</translation>
    </message>
    <message>
        <source>Try the sandbox: the first steps are taken there.</source>
        <translation>Essayez la sandbox&#xa0;: c’est là que se font les premiers pas.</translation>
    </message>
    <message>
        <source>This environment is open.</source>
        <translation>Cet environnement est ouvert.</translation>
    </message>
    <message>
        <source>Re&amp;fresh</source>
        <translation>Act&amp;ualiser</translation>
    </message>
    <message>
        <source>F&amp;ind</source>
        <translation>&amp;Rechercher</translation>
    </message>
    <message>
        <source>&amp;Clear filters</source>
        <translation>&amp;Effacer les filtres</translation>
    </message>
    <message>
        <source>Show &amp;details</source>
        <translation>Afficher les &amp;détails</translation>
    </message>
    <message>
        <source>Log in a&amp;gain…</source>
        <translation>S’authentifier de &amp;nouveau…</translation>
    </message>
    <message>
        <source>&amp;Edit this environment…</source>
        <translation>&amp;Modifier cet environnement…</translation>
    </message>
    <message>
        <source>En&amp;vironments</source>
        <translation>En&amp;vironnements</translation>
    </message>
    <message>
        <source>Leave the sandbox</source>
        <translation>Quitter la sandbox</translation>
    </message>
    <message>
        <source>Leave the sandbox? What you changed there is lost.</source>
        <translation>Quitter la sandbox ? Vos modifications seront perdues.</translation>
    </message>
    <message>
        <source>A new sandbox starts from the beginning. Nothing changes in Tribe.</source>
        <translation>Une nouvelle sandbox repart de zéro. Rien ne change dans Tribe.</translation>
    </message>
</context>
<context>
    <name>hookdesk::MessageBar</name>
    <message>
        <source>Note: %1</source>
        <translation>Remarque&#xa0;: %1</translation>
    </message>
    <message>
        <source>Done: %1</source>
        <translation>Terminé&#xa0;: %1</translation>
    </message>
    <message>
        <source>Warning: %1</source>
        <translation>Avertissement&#xa0;: %1</translation>
    </message>
    <message>
        <source>Error: %1</source>
        <translation>Erreur&#xa0;: %1</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Détails</translation>
    </message>
    <message>
        <source>Close this message</source>
        <translation>Fermer ce message</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
</context>
<context>
    <name>hookdesk::MissingValueModel</name>
    <message>
        <source>Not known</source>
        <translation>Inconnue</translation>
    </message>
    <message>
        <source>Webhook</source>
        <translation>Webhook</translation>
    </message>
    <message>
        <source>Header</source>
        <translation>En-tête</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valeur</translation>
    </message>
</context>
<context>
    <name>hookdesk::MomentText</name>
    <message>
        <source>just now</source>
        <translation>à l’instant</translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s) ago</source>
        <translation>
            <numerusform>il y a %n minute</numerusform>
            <numerusform>il y a %n minutes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s) ago</source>
        <translation>
            <numerusform>il y a %n heure</numerusform>
            <numerusform>il y a %n heures</numerusform>
        </translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>hier</translation>
    </message>
    <message>
        <source>at %1</source>
        <comment>time</comment>
        <translation>à %1</translation>
    </message>
    <message>
        <source>tomorrow at %1</source>
        <comment>time</comment>
        <translation>demain à %1</translation>
    </message>
    <message>
        <source>yesterday at %1</source>
        <comment>time</comment>
        <translation>hier à %1</translation>
    </message>
    <message>
        <source>on %1 at %2</source>
        <comment>date, time</comment>
        <translation>le %1 à %2</translation>
    </message>
    <message>
        <source>The environment did not tell this time.</source>
        <translation>L’environnement n’a pas indiqué cette heure.</translation>
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
            <numerusform>%n désactivé</numerusform>
            <numerusform>%n désactivés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n failed event(s)</source>
        <translation>
            <numerusform>%n événement en échec</numerusform>
            <numerusform>%n événements en échec</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hookdesk::NearestModel</name>
    <message>
        <source>%1: %2 of %3 failures, %4</source>
        <comment>webhook, range, limit, when it is switched off</comment>
        <translation>%1 : %2 échecs sur %3, %4</translation>
    </message>
    <message>
        <source>Webhook with most failures</source>
        <translation>Webhook avec le plus d’échecs</translation>
    </message>
</context>
<context>
    <name>hookdesk::NearestPart</name>
    <message>
        <source>At risk from</source>
        <translation>À risque à partir de</translation>
    </message>
    <message>
        <source>failures</source>
        <comment>after a number</comment>
        <translation>échecs</translation>
    </message>
    <message>
        <source>Closest to being switched off</source>
        <translation>Les plus proches de l’arrêt</translation>
    </message>
    <message>
        <source>of %1 failures in 24 hours</source>
        <translation>sur %1 échecs en 24 heures</translation>
    </message>
</context>
<context>
    <name>hookdesk::NearestView</name>
    <message>
        <source>Closest to being switched off</source>
        <translation>Les plus proches de l’arrêt</translation>
    </message>
</context>
<context>
    <name>hookdesk::NewWebhookDialog</name>
    <message>
        <source>&amp;Create</source>
        <translation>&amp;Créer</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Choose from the list or type</source>
        <translation>Choisissez dans la liste ou saisissez</translation>
    </message>
    <message>
        <source>Stop waiting</source>
        <translation>Ne plus attendre</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1 Nothing was created. %2</source>
        <translation>%1 Rien n’a été créé. %2</translation>
    </message>
    <message>
        <source>Discard what you typed?</source>
        <translation>Abandonner votre saisie&#x202f;?</translation>
    </message>
    <message>
        <source>Nothing has been created with it.</source>
        <translation>Rien n’a été créé avec.</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Abandonner</translation>
    </message>
    <message>
        <source>You stopped waiting. The webhook may have been created all the same: look in the list before you create it again.</source>
        <translation>Vous avez cessé d’attendre. Le webhook a peut-être été créé malgré tout&#xa0;: regardez dans la liste avant de le créer de nouveau.</translation>
    </message>
    <message>
        <source>The entity type is missing.</source>
        <translation>Le type d’entité manque.</translation>
    </message>
    <message>
        <source>Tribe spells this with other capitals: choose it from the list.</source>
        <translation>Tribe écrit ceci avec d’autres majuscules&#xa0;: choisissez-le dans la liste.</translation>
    </message>
    <message>
        <source>Not one of Tribe’s presets. Which others this environment has is not known, so Tribe may refuse it.</source>
        <translation>Ce n’est pas l’un des types prédéfinis de Tribe. On ne sait pas quels autres types cet environnement possède&#xa0;: Tribe peut donc le refuser.</translation>
    </message>
    <message>
        <source>This environment does not list such an entity type; Tribe may refuse it.</source>
        <translation>Cet environnement n’indique pas de tel type d’entité&#x202f;; Tribe peut le refuser.</translation>
    </message>
    <message>
        <source>Already sent to this URL by: %1. Another webhook would deliver the same events again.</source>
        <translation>Déjà envoyé à cette URL par&#xa0;: %1. Un autre webhook livrerait de nouveau les mêmes événements.</translation>
    </message>
    <message>
        <source>Already sent to nearly this URL by: %1. Only a final slash or dot differs.</source>
        <translation>Presque cette URL reçoit déjà de : %1. Seul un point ou une barre oblique à la fin diffère.</translation>
    </message>
</context>
<context>
    <name>hookdesk::NextTryLabel</name>
    <message>
        <source>Trying again…</source>
        <translation>Nouvel essai…</translation>
    </message>
    <message numerus="yes">
        <source>Next try in %n second(s)</source>
        <translation>
            <numerusform>Prochain essai dans %n seconde</numerusform>
            <numerusform>Prochain essai dans %n secondes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Next try in %n minute(s)</source>
        <translation>
            <numerusform>Prochain essai dans %n minute</numerusform>
            <numerusform>Prochain essai dans %n minutes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hookdesk::OverviewPage</name>
    <message>
        <source>Read the log</source>
        <translation>Lire le journal</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>Actualiser</translation>
    </message>
    <message numerus="yes">
        <source>Only the newest %Ln event(s) were read.</source>
        <translation>
            <numerusform>Seul l’événement le plus récent a été lu.</numerusform>
            <numerusform>Seuls les %Ln événements les plus récents ont été lus.</numerusform>
        </translation>
    </message>
    <message>
        <source>No active webhook has failures.</source>
        <translation>Aucun webhook actif n’a d’échecs.</translation>
    </message>
</context>
<context>
    <name>hookdesk::OverviewStates</name>
    <message>
        <source>REST list</source>
        <translation>liste REST</translation>
    </message>
    <message>
        <source>OData list</source>
        <translation>liste OData</translation>
    </message>
    <message>
        <source>event log</source>
        <translation>journal des événements</translation>
    </message>
    <message>
        <source>entity types</source>
        <translation>types d’entité</translation>
    </message>
    <message>
        <source>The webhooks could not be read again: %1</source>
        <comment>why</comment>
        <translation>Les webhooks n’ont pas pu être relus : %1</translation>
    </message>
    <message>
        <source>Not all webhooks could be read: %1</source>
        <comment>why</comment>
        <translation>Tous les webhooks n’ont pas pu être lus : %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln webhook(s) could not be read.</source>
        <translation>
            <numerusform>%Ln webhook n’a pas pu être lu.</numerusform>
            <numerusform>%Ln webhooks n’ont pas pu être lus.</numerusform>
        </translation>
    </message>
    <message>
        <source>Loading webhooks…</source>
        <translation>Chargement des webhooks…</translation>
    </message>
    <message>
        <source>Nothing is known to need attention</source>
        <translation>Rien à surveiller, pour autant qu’on sache</translation>
    </message>
    <message>
        <source>Not every webhook and event could be read.</source>
        <translation>Tous les webhooks et événements n’ont pas pu être lus.</translation>
    </message>
    <message>
        <source>Nothing needs attention</source>
        <translation>Rien à surveiller</translation>
    </message>
    <message>
        <source>No webhook is at risk, and no event waits for you.</source>
        <translation>Aucun webhook n’est à risque et aucun événement ne vous attend.</translation>
    </message>
    <message>
        <source>The event log has not been read</source>
        <translation>Le journal des événements n’a pas été lu</translation>
    </message>
    <message>
        <source>Reading the event log…</source>
        <translation>Lecture du journal des événements…</translation>
    </message>
    <message>
        <source>Nothing failed in the last 24 hours</source>
        <translation>Rien n’a échoué au cours des dernières 24 heures</translation>
    </message>
    <message>
        <source>No failure of the last 24 hours is known</source>
        <translation>Aucun échec des dernières 24 heures n’est connu</translation>
    </message>
    <message>
        <source>Not every event of the log could be read.</source>
        <translation>Tous les événements du journal n’ont pas pu être lus.</translation>
    </message>
    <message>
        <source>This environment has no event log</source>
        <translation>Cet environnement n’a pas de journal des événements</translation>
    </message>
    <message>
        <source>Failures are not known here. See the log on Tribe’s own page.</source>
        <translation>Les échecs sont inconnus ici. Voir le journal sur la page de Tribe.</translation>
    </message>
    <message>
        <source>Not available here: %1</source>
        <comment>parts of the API</comment>
        <translation>Non disponible ici : %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>part of the API, why it is missing</comment>
        <translation>%1 : %2</translation>
    </message>
</context>
<context>
    <name>hookdesk::OverviewTitle</name>
    <message>
        <source>The webhooks could not be loaded</source>
        <translation>Les webhooks n’ont pas pu être chargés</translation>
    </message>
    <message>
        <source>Loading webhooks…</source>
        <translation>Chargement des webhooks…</translation>
    </message>
    <message>
        <source>The webhooks are not loaded yet</source>
        <translation>Les webhooks ne sont pas encore chargés</translation>
    </message>
    <message numerus="yes">
        <source>At least %Ln webhook(s) are deactivated</source>
        <translation>
            <numerusform>Au moins %Ln webhook est désactivé</numerusform>
            <numerusform>Au moins %Ln webhooks sont désactivés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Loading: %Ln webhook(s) so far</source>
        <translation>
            <numerusform>Chargement : %Ln webhook jusqu’ici</numerusform>
            <numerusform>Chargement : %Ln webhooks jusqu’ici</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln webhook(s) read, not all of them</source>
        <translation>
            <numerusform>%Ln webhook lu, pas tous</numerusform>
            <numerusform>%Ln webhooks lus, pas tous</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of %1 webhook(s) were deactivated %2</source>
        <comment>all, moment</comment>
        <translation>
            <numerusform>%Ln webhook sur %1 était désactivé %2</numerusform>
            <numerusform>%Ln webhooks sur %1 étaient désactivés %2</numerusform>
        </translation>
    </message>
    <message>
        <source>No webhook was deactivated %1</source>
        <comment>moment</comment>
        <translation>Aucun webhook n’était désactivé %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln of %1 webhook(s) are deactivated</source>
        <comment>all</comment>
        <translation>
            <numerusform>%Ln webhook sur %1 est désactivé</numerusform>
            <numerusform>%Ln webhooks sur %1 sont désactivés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of %1 webhook(s) are at risk</source>
        <comment>all</comment>
        <translation>
            <numerusform>%Ln webhook sur %1 est à risque</numerusform>
            <numerusform>%Ln webhooks sur %1 sont à risque</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of %1 webhook(s) have failed events</source>
        <comment>all</comment>
        <translation>
            <numerusform>%Ln webhook sur %1 a des événements en échec</numerusform>
            <numerusform>%Ln webhooks sur %1 ont des événements en échec</numerusform>
        </translation>
    </message>
    <message>
        <source>There are no webhooks yet</source>
        <translation>Il n’y a pas encore de webhooks</translation>
    </message>
    <message>
        <source>Nothing needs you</source>
        <translation>Rien à faire</translation>
    </message>
    <message>
        <source>No webhook is known to need you</source>
        <translation>À notre connaissance, aucun webhook n’a besoin de vous</translation>
    </message>
</context>
<context>
    <name>hookdesk::PayloadEdit</name>
    <message>
        <source>Payload</source>
        <translation>Charge utile</translation>
    </message>
</context>
<context>
    <name>hookdesk::PayloadNotes</name>
    <message>
        <source>The payload is empty.</source>
        <translation>La charge utile est vide.</translation>
    </message>
    <message>
        <source>This is not JSON but a page of HTML. It is shown as text.</source>
        <translation>Ceci n’est pas du JSON mais une page HTML. Elle est affichée comme du texte.</translation>
    </message>
    <message>
        <source>This is not JSON: it breaks off or goes wrong at byte %1. It is shown as text.</source>
        <translation>Ceci n’est pas du JSON&#xa0;: il s’interrompt ou devient incorrect à l’octet %1. Il est affiché comme du texte.</translation>
    </message>
    <message>
        <source>The payload is larger than 20 MiB. Only its beginning was kept, and only that is copied and saved.</source>
        <translation>La charge utile dépasse 20&#xa0;Mio. Seul son début a été conservé, et c’est tout ce qui est copié et enregistré.</translation>
    </message>
    <message>
        <source>Reformatted: line breaks and indentation are not the sender’s. Copy payload and Save give what was received.</source>
        <translation>Reformaté&#xa0;: les sauts de ligne et l’indentation ne sont pas ceux de l’expéditeur. «&#xa0;Copier la charge utile&#xa0;» et «&#xa0;Enregistrer&#xa0;» donnent ce qui a été reçu.</translation>
    </message>
    <message>
        <source>Long lines are broken after %1 characters to show them. Copy and Save do not break them.</source>
        <translation>Les lignes longues sont coupées après %1 caractères pour l’affichage. «&#xa0;Copier&#xa0;» et «&#xa0;Enregistrer&#xa0;» ne les coupent pas.</translation>
    </message>
    <message>
        <source>Some bytes are not UTF-8. Each stands as � here and in copies; Save keeps the bytes.</source>
        <translation>Certains octets ne sont pas de l’UTF-8. Chacun apparaît comme � ici et dans les copies&#x202f;; «&#xa0;Enregistrer&#xa0;» conserve les octets.</translation>
    </message>
    <message>
        <source>There are NUL bytes. Each is shown as ▯; Save keeps them.</source>
        <translation>Il y a des octets NUL. Chacun est affiché comme ▯&#x202f;; «&#xa0;Enregistrer&#xa0;» les conserve.</translation>
    </message>
    <message>
        <source>There are control characters. Each is shown as ▯; Copy and Save keep them.</source>
        <translation>Il y a des caractères de contrôle. Chacun est affiché comme ▯&#x202f;; «&#xa0;Copier&#xa0;» et «&#xa0;Enregistrer&#xa0;» les conservent.</translation>
    </message>
    <message>
        <source>There are characters that turn the direction of reading. They are shown as ▯; Copy and Save keep them.</source>
        <translation>Il y a des caractères qui changent le sens de lecture. Ils sont affichés comme ▯&#x202f;; «&#xa0;Copier&#xa0;» et «&#xa0;Enregistrer&#xa0;» les conservent.</translation>
    </message>
    <message>
        <source>There is half of a character pair (a lone surrogate such as \ud83d). The text shows its escape as received, the tree shows �.</source>
        <translation>Il y a la moitié d’une paire de caractères (un surrogate isolé tel que \ud83d). Le texte en montre la séquence d’échappement telle que reçue, l’arborescence montre �.</translation>
    </message>
</context>
<context>
    <name>hookdesk::PayloadSearch</name>
    <message>
        <source>Previous match</source>
        <translation>Occurrence précédente</translation>
    </message>
    <message>
        <source>Next match</source>
        <translation>Occurrence suivante</translation>
    </message>
    <message>
        <source>Search in payload</source>
        <translation>Rechercher dans la charge utile</translation>
    </message>
    <message>
        <source>Searching…</source>
        <translation>Recherche…</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>Introuvable</translation>
    </message>
    <message numerus="yes">
        <source>%n match(es)</source>
        <translation>
            <numerusform>%n occurrence</numerusform>
            <numerusform>%n occurrences</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>match</comment>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>%1 of more than %2</source>
        <comment>match</comment>
        <translation>%1 sur plus de %2</translation>
    </message>
</context>
<context>
    <name>hookdesk::PayloadTree</name>
    <message>
        <source>Payload as a tree</source>
        <translation>Charge utile sous forme d’arborescence</translation>
    </message>
    <message>
        <source>Copy value</source>
        <translation>Copier la valeur</translation>
    </message>
    <message>
        <source>Copy path</source>
        <translation>Copier le chemin</translation>
    </message>
</context>
<context>
    <name>hookdesk::PayloadView</name>
    <message>
        <source>About the payload</source>
        <translation>À propos de la charge utile</translation>
    </message>
    <message>
        <source>Formatted</source>
        <translation>Mis en forme</translation>
    </message>
    <message>
        <source>Shows JSON with a line for each member. What is copied and saved stays as received.</source>
        <translation>Affiche le JSON avec une ligne par membre. Ce qui est copié et enregistré reste tel que reçu.</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texte</translation>
    </message>
    <message>
        <source>Only JSON can be shown as a tree.</source>
        <translation>Seul le JSON peut être affiché sous forme d’arborescence.</translation>
    </message>
    <message>
        <source>Tree</source>
        <translation>Arborescence</translation>
    </message>
    <message>
        <source>Log record</source>
        <translation>Enregistrement du journal</translation>
    </message>
    <message>
        <source>Copy payload</source>
        <translation>Copier la charge utile</translation>
    </message>
    <message>
        <source>Save payload as…</source>
        <translation>Enregistrer la charge utile sous…</translation>
    </message>
    <message>
        <source>Reading the payload…</source>
        <translation>Lecture de la charge utile…</translation>
    </message>
    <message>
        <source>Save payload</source>
        <translation>Enregistrer la charge utile</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>The payload could not be saved to %1. Choose another place.</source>
        <translation>La charge utile n’a pas pu être enregistrée sous %1. Choisissez un autre emplacement.</translation>
    </message>
    <message>
        <source>The payload was saved to %1.</source>
        <translation>La charge utile a été enregistrée sous %1.</translation>
    </message>
</context>
<context>
    <name>hookdesk::PlainText</name>
    <message>
        <source>Unknown</source>
        <translation>Inconnu</translation>
    </message>
</context>
<context>
    <name>hookdesk::PreferencesDialog</name>
    <message>
        <source>System language</source>
        <translation>Langue du système</translation>
    </message>
    <message>
        <source>As the desktop</source>
        <translation>Comme le bureau</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Clair</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Sombre</translation>
    </message>
    <message>
        <source>Comfortable</source>
        <translation>Aérées</translation>
    </message>
    <message>
        <source>Compact</source>
        <translation>Compactes</translation>
    </message>
    <message>
        <source>In the time of this computer</source>
        <translation>À l’heure de cet ordinateur</translation>
    </message>
    <message>
        <source>In UTC</source>
        <translation>En UTC</translation>
    </message>
    <message>
        <source>Both can be undone for some seconds. Production always asks, and so do environments that have a word typed, several webhooks at once and events of deactivated webhooks.</source>
        <translation>Les deux peuvent être annulés pendant quelques secondes. La question est toujours posée en production, dans les environnements qui font saisir un mot, pour plusieurs webhooks à la fois et pour les événements de webhooks désactivés.</translation>
    </message>
    <message>
        <source>Only when asked</source>
        <translation>Uniquement sur demande</translation>
    </message>
    <message numerus="yes">
        <source>Every %n minute(s)</source>
        <translation>
            <numerusform>Toutes les %n minute</numerusform>
            <numerusform>Toutes les %n minutes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Every %n second(s)</source>
        <translation>
            <numerusform>Toutes les %n seconde</numerusform>
            <numerusform>Toutes les %n secondes</numerusform>
        </translation>
    </message>
    <message>
        <source>For environments that have no interval of their own.</source>
        <translation>Pour les environnements sans intervalle propre.</translation>
    </message>
    <message numerus="yes">
        <source>The administrator of this computer allows no shorter interval than %n second(s).</source>
        <translation>
            <numerusform>L’administrateur de cet ordinateur n’autorise pas d’intervalle inférieur à %n seconde.</numerusform>
            <numerusform>L’administrateur de cet ordinateur n’autorise pas d’intervalle inférieur à %n secondes.</numerusform>
        </translation>
    </message>
    <message>
        <source>The administrator of this computer does not allow to keep failed events.</source>
        <translation>L’administrateur de cet ordinateur n’autorise pas la conservation des événements en échec.</translation>
    </message>
    <message>
        <source>Without them, copies and comparisons know only whether such a value changed. With them, everybody who can read your files can read them.</source>
        <translation>Sans elles, les copies et les comparaisons savent seulement si une telle valeur a changé. Avec elles, quiconque peut lire vos fichiers peut les lire.</translation>
    </message>
    <message>
        <source>For all environments, as soon as you choose OK. What is older or more than that is deleted then, for good.</source>
        <translation>Pour tous les environnements, dès que vous choisissez OK. Ce qui est plus ancien ou dépasse ces limites est alors supprimé définitivement.</translation>
    </message>
</context>
<context>
    <name>hookdesk::ReactivationDialog</name>
    <message>
        <source>Reactivate webhooks</source>
        <translation>Réactiver des webhooks</translation>
    </message>
    <message>
        <source>What happened to %1</source>
        <translation>Ce qui est arrivé à %1</translation>
    </message>
    <message>
        <source>Send a &amp;test event…</source>
        <translation>Envoyer un événement de &amp;test…</translation>
    </message>
    <message>
        <source>Choose one webhook to send a test event.</source>
        <translation>Choisissez un seul webhook pour envoyer un événement de test.</translation>
    </message>
    <message>
        <source>&amp;Copy report</source>
        <translation>&amp;Copier le rapport</translation>
    </message>
    <message>
        <source>Retry &amp;failed events</source>
        <translation>&amp;Réessayer les événements en échec</translation>
    </message>
    <message>
        <source>Tribe refuses retries of a deactivated webhook: reactivate it first.</source>
        <translation>Tribe refuse les nouvelles tentatives d’un webhook désactivé&#xa0;: réactivez-le d’abord.</translation>
    </message>
    <message>
        <source>Reactivate</source>
        <translation>Réactiver</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message numerus="yes">
        <source>Reactivate %n webhook(s) in %1?</source>
        <translation>
            <numerusform>Réactiver %n webhook dans %1&#x202f;?</numerusform>
            <numerusform>Réactiver %n webhooks dans %1&#x202f;?</numerusform>
        </translation>
    </message>
    <message>
        <source>Tribe delivers new events to their endpoints again. Make sure that the endpoints work: 100 failures within 24 hours deactivate a webhook. Each step can be skipped.</source>
        <translation>Tribe livre de nouveau les nouveaux événements à leurs points de terminaison. Assurez-vous que les points de terminaison fonctionnent&#xa0;: 100 échecs en 24 heures désactivent un webhook. Chaque étape peut être ignorée.</translation>
    </message>
    <message numerus="yes">
        <source>%n of the selected webhooks is active and is left alone.</source>
        <translation>
            <numerusform>%n des webhooks sélectionnés est actif et n’est pas modifié.</numerusform>
            <numerusform>%n des webhooks sélectionnés sont actifs et ne sont pas modifiés.</numerusform>
        </translation>
    </message>
    <message>
        <source>Endpoint: %1</source>
        <translation>Point de terminaison&#xa0;: %1</translation>
    </message>
    <message>
        <source>First failure: %1</source>
        <translation>Premier échec&#xa0;: %1</translation>
    </message>
    <message>
        <source>Last failure: %1 (%2)</source>
        <translation>Dernier échec&#xa0;: %1 (%2)</translation>
    </message>
    <message>
        <source>This environment does not offer its event log, so the failures are not known.</source>
        <translation>Cet environnement ne propose pas son journal des événements&#xa0;: les échecs ne sont donc pas connus.</translation>
    </message>
    <message>
        <source>The event log has no failure of this webhook.</source>
        <translation>Le journal des événements ne contient aucun échec de ce webhook.</translation>
    </message>
    <message>
        <source>Failures in the last 24 hours: %1 to %2 of %3</source>
        <translation>Échecs au cours des 24 dernières heures&#xa0;: %1 à %2 sur %3</translation>
    </message>
    <message>
        <source>Test event at %1</source>
        <translation>Événement de test à %1</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>%1: not reactivated. %2 %3</source>
        <translation>%1&#xa0;: non réactivé. %2 %3</translation>
    </message>
    <message>
        <source>Reactivation at %1</source>
        <translation>Réactivation à %1</translation>
    </message>
    <message numerus="yes">
        <source>Retry %n &amp;failed event(s)</source>
        <translation>
            <numerusform>&amp;Réessayer %n événement en échec</numerusform>
            <numerusform>&amp;Réessayer %n événements en échec</numerusform>
        </translation>
    </message>
    <message>
        <source>Retry at %1</source>
        <translation>Nouvelle tentative à %1</translation>
    </message>
    <message>
        <source>The part of the event log that is loaded has no failure of this webhook.</source>
        <translation>La partie chargée du journal des événements ne contient aucun échec de ce webhook.</translation>
    </message>
    <message>
        <source>Not every event is loaded: more of these webhooks may have failed.</source>
        <translation>Les événements ne sont pas tous chargés : d’autres événements de ces webhooks peuvent avoir échoué.</translation>
    </message>
    <message numerus="yes">
        <source>%n event(s) left the log meanwhile and are not retried.</source>
        <translation>
            <numerusform>%n événement a quitté le journal entre-temps et n’est pas réessayé.</numerusform>
            <numerusform>%n événements ont quitté le journal entre-temps et ne sont pas réessayés.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is retried: the events have left the log.</source>
        <translation>Rien n’est réessayé : les événements ont quitté le journal.</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Ce qui s’est passé</translation>
    </message>
    <message>
        <source>Check endpoint</source>
        <translation>Vérifier le point de terminaison</translation>
    </message>
    <message>
        <source>Send test event</source>
        <translation>Envoyer un événement de test</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Webhooks to reactivate</source>
        <translation>Webhooks à réactiver</translation>
    </message>
    <message>
        <source>Check &amp;endpoint</source>
        <translation>&amp;Vérifier le point de terminaison</translation>
    </message>
    <message>
        <source>Check the endpoint of “%1”</source>
        <translation>Vérifier le point de terminaison de « %1 »</translation>
    </message>
    <message>
        <source>Reactivating “%1”…</source>
        <translation>Réactivation de « %1 »…</translation>
    </message>
    <message numerus="yes">
        <source>Reactivating %n webhook(s)…</source>
        <translation>
            <numerusform>Réactivation de %n webhook…</numerusform>
            <numerusform>Réactivation de %n webhooks…</numerusform>
        </translation>
    </message>
    <message>
        <source>Reactivate “%1” in %2?</source>
        <comment>webhook, environment</comment>
        <translation>Réactiver « %1 » dans %2 ?</translation>
    </message>
    <message>
        <source>Tribe delivers new events to its endpoint again. Make sure that it works: 100 failures within 24 hours deactivate a webhook. Each step can be skipped.</source>
        <translation>Tribe livre de nouveau les événements à son point de terminaison. Assurez-vous qu’il fonctionne : 100 échecs en 24 heures désactivent un webhook. Chaque étape peut être ignorée.</translation>
    </message>
    <message>
        <source>Asking…</source>
        <translation>Vérification…</translation>
    </message>
    <message>
        <source>Sends a request that changes nothing.</source>
        <translation>Envoie une requête qui ne change rien.</translation>
    </message>
    <message>
        <source>Not checked.</source>
        <translation>Non vérifié.</translation>
    </message>
    <message>
        <source>Sends an event that is marked as a test.</source>
        <translation>Envoie un événement marqué comme test.</translation>
    </message>
    <message>
        <source>Not sent.</source>
        <translation>Non envoyé.</translation>
    </message>
    <message>
        <source>Switches it on and reads it back.</source>
        <translation>L’active et le relit.</translation>
    </message>
    <message>
        <source>Switches them on and reads them back.</source>
        <translation>Les active et les relit.</translation>
    </message>
    <message numerus="yes">
        <source>%n failed event(s) can be sent again.</source>
        <translation>
            <numerusform>%n événement échoué peut être renvoyé.</numerusform>
            <numerusform>%n événements échoués peuvent être renvoyés.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing to retry.</source>
        <translation>Rien à renvoyer.</translation>
    </message>
    <message>
        <source>Check of %1 (%2) at %3</source>
        <comment>webhooks, address, time</comment>
        <translation>Vérification de %1 (%2) à %3</translation>
    </message>
    <message numerus="yes">
        <source>%n event(s) are retried. See Jobs.</source>
        <translation>
            <numerusform>%n événement est renvoyé. Voir Tâches.</numerusform>
            <numerusform>%n événements sont renvoyés. Voir Tâches.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: active (verified)</source>
        <translation>%1 : actif (vérifié)</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>webhooks, address</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message numerus="yes">
        <source>%n delivery(s) failed: %1</source>
        <translation>
            <numerusform>%n livraison échouée : %1</numerusform>
            <numerusform>%n livraisons échouées : %1</numerusform>
        </translation>
    </message>
    <message>
        <source>All %1 endpoints answer.</source>
        <translation>Les %1 points de terminaison répondent tous.</translation>
    </message>
    <message>
        <source>%1 of %2 endpoints answer.</source>
        <translation>%1 points de terminaison sur %2 répondent.</translation>
    </message>
    <message>
        <source>Reactivating…</source>
        <translation>Réactivation…</translation>
    </message>
    <message>
        <source>Reactivating… %1 of %2 done</source>
        <comment>done, all</comment>
        <translation>Réactivation… %1 sur %2</translation>
    </message>
    <message>
        <source>Active (verified)</source>
        <translation>Actif (vérifié)</translation>
    </message>
    <message>
        <source>All %1 are active (verified)</source>
        <translation>Les %1 sont actifs (vérifié)</translation>
    </message>
    <message>
        <source>%1 of %2 are active (verified)</source>
        <translation>%1 sur %2 sont actifs (vérifié)</translation>
    </message>
    <message>
        <source>“%1” is active again</source>
        <translation>« %1 » est de nouveau actif</translation>
    </message>
    <message>
        <source>“%1” was not reactivated</source>
        <translation>« %1 » n’a pas été réactivé</translation>
    </message>
    <message numerus="yes">
        <source>%n webhook(s) are active again</source>
        <translation>
            <numerusform>%n webhook est de nouveau actif</numerusform>
            <numerusform>%n webhooks sont de nouveau actifs</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 webhooks are active again</source>
        <translation>%1 webhooks sur %2 sont de nouveau actifs</translation>
    </message>
    <message>
        <source>%1: not reactivated.</source>
        <translation>%1 : non réactivé.</translation>
    </message>
</context>
<context>
    <name>hookdesk::ReactivationModel</name>
    <message>
        <source>Active (verified)</source>
        <translation>Actif (vérifié)</translation>
    </message>
    <message>
        <source>Webhook</source>
        <translation>Webhook</translation>
    </message>
    <message>
        <source>Deliveries failed with</source>
        <translation>Livraisons échouées avec</translation>
    </message>
    <message>
        <source>Check endpoint</source>
        <translation>Vérifier le point de terminaison</translation>
    </message>
    <message>
        <source>Reactivate</source>
        <translation>Réactiver</translation>
    </message>
</context>
<context>
    <name>hookdesk::ReceiverPane</name>
    <message>
        <source>The address must begin with http:// or https://.</source>
        <translation>L’adresse doit commencer par http:// ou https://.</translation>
    </message>
    <message>
        <source>Deliveries may contain personal data: they are passed on within this machine only, for example to http://localhost:3000/hook.</source>
        <translation>Les livraisons peuvent contenir des données personnelles&#xa0;: elles ne sont transmises qu’à l’intérieur de cette machine, par exemple à http://localhost:3000/hook.</translation>
    </message>
    <message>
        <source>The address must not contain a user name or a password.</source>
        <translation>L’adresse ne doit contenir ni nom d’utilisateur ni mot de passe.</translation>
    </message>
    <message>
        <source>This is the address of the receiver itself.</source>
        <translation>Ceci est l’adresse du récepteur lui-même.</translation>
    </message>
    <message>
        <source>Port %1 is taken by another program. Choose another port.</source>
        <translation>Le port %1 est pris par un autre programme. Choisissez un autre port.</translation>
    </message>
    <message>
        <source>The system keeps port %1 for itself. Choose a port above 1023.</source>
        <translation>Le système se réserve le port %1. Choisissez un port supérieur à 1023.</translation>
    </message>
    <message>
        <source>The receiver cannot listen on port %1.</source>
        <translation>Le récepteur ne peut pas écouter sur le port %1.</translation>
    </message>
    <message>
        <source>Port of the receiver</source>
        <translation>Port du récepteur</translation>
    </message>
    <message>
        <source>Status of the answer</source>
        <translation>Statut de la réponse</translation>
    </message>
    <message>
        <source>Delay of the answer</source>
        <translation>Délai de la réponse</translation>
    </message>
    <message>
        <source>Answer with wha&amp;t comes back</source>
        <translation>Répondre avec ce qui revie&amp;nt</translation>
    </message>
    <message>
        <source>&amp;Bind a webhook of the sandbox to it</source>
        <translation>Y &amp;lier un webhook de la sandbox</translation>
    </message>
    <message>
        <source>Change a &amp;record of the sandbox</source>
        <translation>&amp;Modifier un enregistrement de la sandbox</translation>
    </message>
    <message>
        <source>Received request</source>
        <translation>Requête reçue</translation>
    </message>
    <message>
        <source>Check in &amp;detail</source>
        <translation>Vérifier en dé&amp;tail</translation>
    </message>
    <message>
        <source>C&amp;lear the list</source>
        <translation>&amp;Effacer la liste</translation>
    </message>
    <message>
        <source>any free port</source>
        <translation>un port libre</translation>
    </message>
    <message>
        <source>Address of the receiver</source>
        <translation>Adresse du récepteur</translation>
    </message>
    <message>
        <source>The receiver is off</source>
        <translation>Le récepteur est arrêté</translation>
    </message>
    <message>
        <source> s</source>
        <comment>seconds</comment>
        <translation> s</translation>
    </message>
    <message>
        <source>Pass deliveries on to</source>
        <translation>Transmettre les livraisons à</translation>
    </message>
    <message>
        <source>Secret for deliveries</source>
        <translation>Secret des livraisons</translation>
    </message>
    <message>
        <source>For webhooks whose secret is not known here</source>
        <translation>Pour les webhooks dont le secret n’est pas connu ici</translation>
    </message>
    <message>
        <source>The receiver takes deliveries on this machine only. To bring real ones here, let a tunnel of your choice lead from a public https address to the one above, and bind a webhook of a test environment to the public address.</source>
        <translation>Le récepteur n’accepte que des livraisons sur cette machine. Pour en faire venir de réelles, faites mener un tunnel de votre choix d’une adresse https publique à celle ci-dessus, et liez un webhook d’un environnement de test à l’adresse publique.</translation>
    </message>
    <message>
        <source>Received deliveries</source>
        <translation>Livraisons reçues</translation>
    </message>
    <message>
        <source>Choose a delivery to see it exactly as it came</source>
        <translation>Choisissez une livraison pour la voir exactement telle qu’elle est arrivée</translation>
    </message>
    <message>
        <source>&amp;Port</source>
        <translation>&amp;Port</translation>
    </message>
    <message>
        <source>Answer with stat&amp;us</source>
        <translation>Répondre avec le stat&amp;ut</translation>
    </message>
    <message>
        <source>&amp;after</source>
        <translation>aprè&amp;s</translation>
    </message>
    <message>
        <source>Pass &amp;on to</source>
        <translation>T&amp;ransmettre à</translation>
    </message>
    <message>
        <source>Check with se&amp;cret</source>
        <translation>Vérifier avec le se&amp;cret</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>Arrêter la récepti&amp;on</translation>
    </message>
    <message>
        <source>&amp;Start receiving</source>
        <translation>Démarrer la récepti&amp;on</translation>
    </message>
    <message>
        <source>Start the receiver first.</source>
        <translation>Démarrez d’abord le récepteur.</translation>
    </message>
    <message>
        <source>Live receiver</source>
        <translation>Récepteur en direct</translation>
    </message>
    <message>
        <source>From now on, a webhook of the sandbox delivers here whenever an organization changes.</source>
        <translation>Dès maintenant, un webhook de la sandbox livre ici chaque fois qu’une organisation change.</translation>
    </message>
</context>
<context>
    <name>hookdesk::RecordDialog</name>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Record %1</source>
        <translation>Enregistrement %1</translation>
    </message>
    <message>
        <source>Fields</source>
        <translation>Champs</translation>
    </message>
    <message>
        <source>Copy value</source>
        <translation>Copier la valeur</translation>
    </message>
    <message>
        <source>%1 as it is now</source>
        <comment>entity type</comment>
        <translation>%1&#xa0;: état actuel</translation>
    </message>
    <message>
        <source>Asking the environment for the record…</source>
        <translation>Demande de l’enregistrement à l’environnement…</translation>
    </message>
    <message>
        <source>The environment has no such record.</source>
        <translation>L’environnement n’a pas cet enregistrement.</translation>
    </message>
    <message>
        <source>It may have been deleted since, or this entity type cannot be read through the API.</source>
        <translation>Il a peut-être été supprimé depuis, ou ce type d’entité ne peut pas être lu par l’API.</translation>
    </message>
</context>
<context>
    <name>hookdesk::RecordFieldModel</name>
    <message>
        <source>Field</source>
        <translation>Champ</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valeur</translation>
    </message>
</context>
<context>
    <name>hookdesk::RecordTableView</name>
    <message>
        <source>Reset columns</source>
        <translation>Réinitialiser les colonnes</translation>
    </message>
</context>
<context>
    <name>hookdesk::RecordView</name>
    <message>
        <source>Show secret values</source>
        <translation>Afficher les valeurs secrètes</translation>
    </message>
    <message>
        <source>Record of the REST listing</source>
        <translation>Enregistrement de la liste REST</translation>
    </message>
    <message>
        <source>Record of the OData listing</source>
        <translation>Enregistrement de la liste OData</translation>
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
        <translation>O&amp;ublier</translation>
    </message>
    <message>
        <source>Re&amp;member</source>
        <translation>&amp;Mémoriser</translation>
    </message>
    <message>
        <source>Take this secret out of the keychain of your desktop.</source>
        <translation>Retire ce secret du trousseau de votre bureau.</translation>
    </message>
    <message>
        <source>Keep this secret in the keychain of your desktop.</source>
        <translation>Conserve ce secret dans le trousseau de votre bureau.</translation>
    </message>
    <message>
        <source>A secret can be remembered when the body names a webhook of this environment.</source>
        <translation>Un secret peut être mémorisé quand le corps nomme un webhook de cet environnement.</translation>
    </message>
</context>
<context>
    <name>hookdesk::ResumeOffer</name>
    <message numerus="yes">
        <source>%n known to be sent.</source>
        <translation>
            <numerusform>%n envoyé avec certitude.</numerusform>
            <numerusform>%n envoyés avec certitude.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not sent yet.</source>
        <translation>
            <numerusform>%n pas encore envoyé.</numerusform>
            <numerusform>%n pas encore envoyés.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n perhaps sent: looked up before it is sent again.</source>
        <translation>
            <numerusform>%n peut-être envoyé&#xa0;: recherché avant d’être envoyé de nouveau.</numerusform>
            <numerusform>%n peut-être envoyés&#xa0;: recherchés avant d’être envoyés de nouveau.</numerusform>
        </translation>
    </message>
    <message>
        <source>Resume the retry</source>
        <translation>Reprendre la nouvelle tentative</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Abandonner</translation>
    </message>
    <message>
        <source>The events stay in the log of Tribe; nothing more is sent</source>
        <translation>Les événements restent dans le journal de Tribe&#x202f;; plus rien n’est envoyé</translation>
    </message>
    <message numerus="yes">
        <source>A retry of %n event(s) was interrupted (begun: %1). %2</source>
        <translation>
            <numerusform>Une nouvelle tentative pour %n événement a été interrompue (début&#xa0;: %1). %2</numerusform>
            <numerusform>Une nouvelle tentative pour %n événements a été interrompue (début&#xa0;: %1). %2</numerusform>
        </translation>
    </message>
    <message>
        <source>Another running Hookdesk has taken up this retry.</source>
        <translation>Une autre instance de Hookdesk a pris en charge cette nouvelle tentative.</translation>
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
        <translation>limite atteinte</translation>
    </message>
    <message>
        <source>at any moment</source>
        <translation>à tout moment</translation>
    </message>
    <message>
        <source>not today</source>
        <translation>pas aujourd’hui</translation>
    </message>
    <message>
        <source>about %1 today</source>
        <comment>time</comment>
        <translation>aujourd’hui vers %1</translation>
    </message>
    <message>
        <source>about %1 tomorrow</source>
        <comment>time</comment>
        <translation>demain vers %1</translation>
    </message>
    <message>
        <source>may be switched off at any moment</source>
        <translation>peut être désactivé à tout moment</translation>
    </message>
    <message>
        <source>not switched off at this rate</source>
        <translation>pas désactivé à ce rythme</translation>
    </message>
    <message>
        <source>may be switched off about %1</source>
        <comment>time</comment>
        <translation>peut être désactivé vers %1</translation>
    </message>
    <message>
        <source>may be switched off about %1 tomorrow</source>
        <comment>time</comment>
        <translation>peut être désactivé demain vers %1</translation>
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
        <translation>Filtres enregistrés</translation>
    </message>
    <message>
        <source>Save this filter…</source>
        <translation>Enregistrer ce filtre…</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Save this filter</source>
        <translation>Enregistrer ce filtre</translation>
    </message>
    <message>
        <source>Name; one that exists is replaced:</source>
        <translation>Nom&#x202f;; un filtre existant est remplacé&#xa0;:</translation>
    </message>
</context>
<context>
    <name>hookdesk::SessionView</name>
    <message>
        <source>Overview</source>
        <translation>Vue d’ensemble</translation>
    </message>
    <message>
        <source>Webhooks</source>
        <translation>Webhooks</translation>
    </message>
    <message>
        <source>Failed events</source>
        <translation>Événements en échec</translation>
    </message>
    <message>
        <source>Signature checker</source>
        <translation>Vérificateur de signatures</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>Activité</translation>
    </message>
</context>
<context>
    <name>hookdesk::ShortfallText</name>
    <message>
        <source>%1 of %2</source>
        <comment>read, all</comment>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>%1 were read: the server stopped before the end.</source>
        <translation>%1 lus : le serveur s’est arrêté avant la fin.</translation>
    </message>
    <message>
        <source>%1 were read: the server repeats what it sent before.</source>
        <translation>%1 lus : le serveur répète ce qu’il a déjà envoyé.</translation>
    </message>
    <message>
        <source>%1 were read: the link to the next page leads to another server.</source>
        <translation>%1 lus : le lien vers la page suivante mène à un autre serveur.</translation>
    </message>
    <message>
        <source>%1 were read: the link to the next page leads back.</source>
        <translation>%1 lus : le lien vers la page suivante ramène en arrière.</translation>
    </message>
    <message>
        <source>%1 were read: the list kept changing meanwhile.</source>
        <translation>%1 lus : la liste changeait sans cesse pendant la lecture.</translation>
    </message>
    <message>
        <source>%1 were read, some of them without an id.</source>
        <translation>%1 lus, certains sans identifiant.</translation>
    </message>
    <message>
        <source>%1 were read: the next page failed.</source>
        <translation>%1 lus : la page suivante a échoué.</translation>
    </message>
</context>
<context>
    <name>hookdesk::ShownBulkJob</name>
    <message>
        <source>%1: failed. %2 %3</source>
        <translation>%1&#xa0;: échec. %2 %3</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a job and its state</comment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message numerus="yes">
        <source>Reactivate %n webhook(s)</source>
        <translation>
            <numerusform>Réactiver %n webhook</numerusform>
            <numerusform>Réactiver %n webhooks</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Delete %n webhook(s)</source>
        <translation>
            <numerusform>Supprimer %n webhook</numerusform>
            <numerusform>Supprimer %n webhooks</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Create %n webhook(s)</source>
        <translation>
            <numerusform>Créer %n webhook</numerusform>
            <numerusform>Créer %n webhooks</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n second(s) left to undo</source>
        <translation>
            <numerusform>%n seconde restante pour annuler</numerusform>
            <numerusform>%n secondes restantes pour annuler</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 done</source>
        <translation>%1 terminés sur %2</translation>
    </message>
    <message>
        <source>stopping</source>
        <translation>arrêt en cours</translation>
    </message>
    <message>
        <source>undone, nothing was sent</source>
        <translation>annulé, rien n’a été envoyé</translation>
    </message>
    <message>
        <source>done</source>
        <translation>terminé</translation>
    </message>
    <message numerus="yes">
        <source>%n done</source>
        <translation>
            <numerusform>%n terminé</numerusform>
            <numerusform>%n terminés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n failed</source>
        <translation>
            <numerusform>%n échoué</numerusform>
            <numerusform>%n échoués</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not started</source>
        <translation>
            <numerusform>%n non commencé</numerusform>
            <numerusform>%n non commencés</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: waiting</source>
        <translation>%1&#xa0;: en attente</translation>
    </message>
    <message>
        <source>%1: running</source>
        <translation>%1&#xa0;: en cours</translation>
    </message>
    <message>
        <source>%1: done</source>
        <translation>%1&#xa0;: terminé</translation>
    </message>
    <message>
        <source>%1: not started</source>
        <translation>%1&#xa0;: non commencé</translation>
    </message>
    <message>
        <source>Delete now</source>
        <translation>Supprimer maintenant</translation>
    </message>
    <message>
        <source>%1. Tribe gave new names.</source>
        <comment>what came of a job</comment>
        <translation>%1. Tribe a donné de nouveaux noms.</translation>
    </message>
</context>
<context>
    <name>hookdesk::ShownRetryJob</name>
    <message>
        <source>failed again</source>
        <translation>nouvel échec</translation>
    </message>
    <message>
        <source>failed again (%1)</source>
        <translation>nouvel échec (%1)</translation>
    </message>
    <message>
        <source>refused. %1 %2</source>
        <translation>refusé. %1 %2</translation>
    </message>
    <message>
        <source>not sent yet</source>
        <translation>pas encore envoyé</translation>
    </message>
    <message>
        <source>being sent</source>
        <translation>en cours d’envoi</translation>
    </message>
    <message>
        <source>sent; Tribe has not told yet what became of it</source>
        <translation>envoyé&#x202f;; Tribe n’a pas encore indiqué ce qu’il en est advenu</translation>
    </message>
    <message>
        <source>delivered</source>
        <translation>livré</translation>
    </message>
    <message>
        <source>delivered already; it has left the log</source>
        <translation>déjà livré&#x202f;; il a quitté le journal</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>laissé de côté</translation>
    </message>
    <message>
        <source>not sent</source>
        <translation>non envoyé</translation>
    </message>
    <message>
        <source>perhaps sent: the answer was lost</source>
        <translation>peut-être envoyé&#xa0;: la réponse s’est perdue</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a job and its state</comment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message numerus="yes">
        <source>Retry %n event(s)</source>
        <translation>
            <numerusform>Réessayer %n événement</numerusform>
            <numerusform>Réessayer %n événements</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n second(s) left to undo</source>
        <translation>
            <numerusform>%n seconde restante pour annuler</numerusform>
            <numerusform>%n secondes restantes pour annuler</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 sent</source>
        <translation>%1 envoyés sur %2</translation>
    </message>
    <message>
        <source>paused, %1 of %2 sent</source>
        <translation>en pause, %1 envoyés sur %2</translation>
    </message>
    <message>
        <source>all sent; looking what became of them</source>
        <translation>tout est envoyé&#x202f;; vérification de ce qu’il en advient</translation>
    </message>
    <message>
        <source>undone, nothing was sent</source>
        <translation>annulé, rien n’a été envoyé</translation>
    </message>
    <message numerus="yes">
        <source>%n delivered</source>
        <translation>
            <numerusform>%n livré</numerusform>
            <numerusform>%n livrés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n failed</source>
        <translation>
            <numerusform>%n échoué</numerusform>
            <numerusform>%n échoués</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sent without news</source>
        <translation>
            <numerusform>%n envoyé sans nouvelles</numerusform>
            <numerusform>%n envoyés sans nouvelles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n perhaps sent</source>
        <translation>
            <numerusform>%n peut-être envoyé</numerusform>
            <numerusform>%n peut-être envoyés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n left out</source>
        <translation>
            <numerusform>%n laissé de côté</numerusform>
            <numerusform>%n laissés de côté</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not sent</source>
        <translation>
            <numerusform>%n non envoyé</numerusform>
            <numerusform>%n non envoyés</numerusform>
        </translation>
    </message>
    <message>
        <source>The rest was left out because too many retries failed: %1.</source>
        <translation>Le reste a été laissé de côté, car trop de nouvelles tentatives ont échoué&#xa0;: %1.</translation>
    </message>
    <message>
        <source>This retry cannot be taken up again after a crash. %1</source>
        <translation>Cette nouvelle tentative ne pourra pas être reprise après un plantage. %1</translation>
    </message>
    <message>
        <source>%1, event %2: %3</source>
        <extracomment>%1 is a webhook, %2 the id of an event, %3 what became of it.</extracomment>
        <translation>%1, événement %2&#xa0;: %3</translation>
    </message>
    <message>
        <source>Send now</source>
        <translation>Envoyer maintenant</translation>
    </message>
</context>
<context>
    <name>hookdesk::SignatureForm</name>
    <message>
        <source>no line breaks</source>
        <translation>pas de sauts de ligne</translation>
    </message>
    <message>
        <source>LF line endings</source>
        <translation>fins de ligne LF</translation>
    </message>
    <message>
        <source>CRLF line endings</source>
        <translation>fins de ligne CRLF</translation>
    </message>
    <message>
        <source>mixed line endings</source>
        <translation>fins de ligne mélangées</translation>
    </message>
    <message>
        <source>It begins with a byte order mark.</source>
        <translation>Il commence par une marque d’ordre des octets.</translation>
    </message>
    <message>
        <source>It is not plain UTF-8 text: its bytes are kept and cannot be edited here.</source>
        <translation>Ce n’est pas du texte UTF-8 simple&#xa0;: ses octets sont conservés et ne peuvent pas être modifiés ici.</translation>
    </message>
    <message>
        <source>Only its beginning is shown; all of it is checked.</source>
        <translation>Seul son début est affiché&#x202f;; il est vérifié en entier.</translation>
    </message>
    <message>
        <source>Editing has turned its mixed line endings or separators into LF.</source>
        <translation>La modification a converti en LF ses fins de ligne ou séparateurs mélangés.</translation>
    </message>
    <message>
        <source>Its half characters (lone surrogates) have no bytes in UTF-8 and were replaced.</source>
        <translation>Ses moitiés de caractères (surrogates isolés) n’ont pas d’octets en UTF-8 et ont été remplacées.</translation>
    </message>
    <message>
        <source>Raw request</source>
        <translation>Requête brute</translation>
    </message>
    <message>
        <source>Request body</source>
        <translation>Corps de la requête</translation>
    </message>
    <message>
        <source>Notes on the raw request</source>
        <translation>Remarques sur la requête brute</translation>
    </message>
    <message>
        <source>&amp;Load body from file…</source>
        <translation>C&amp;harger le corps depuis un fichier…</translation>
    </message>
    <message>
        <source>&amp;Check</source>
        <translation>Vérifi&amp;er</translation>
    </message>
    <message>
        <source>Paste a whole HTTP request, a curl command or the headers</source>
        <translation>Collez une requête HTTP entière, une commande curl ou les en-têtes</translation>
    </message>
    <message>
        <source>The body exactly as it was received</source>
        <translation>Le corps exactement tel qu’il a été reçu</translation>
    </message>
    <message>
        <source>Webhook secret</source>
        <translation>Secret du webhook</translation>
    </message>
    <message>
        <source>Received signature</source>
        <translation>Signature reçue</translation>
    </message>
    <message>
        <source>88 characters, from a header of the request</source>
        <translation>88 caractères, issus d’un en-tête de la requête</translation>
    </message>
    <message>
        <source>Show the secret</source>
        <translation>Afficher le secret</translation>
    </message>
    <message>
        <source>Show &amp;invisible characters</source>
        <translation>Afficher les caractères i&amp;nvisibles</translation>
    </message>
    <message>
        <source>Request &amp;body</source>
        <translation>&amp;Corps de la requête</translation>
    </message>
    <message>
        <source>Webhook &amp;secret</source>
        <translation>&amp;Secret du webhook</translation>
    </message>
    <message>
        <source>&amp;Received signature</source>
        <translation>Signature &amp;reçue</translation>
    </message>
    <message>
        <source>Raw re&amp;quest</source>
        <translation>Re&amp;quête brute</translation>
    </message>
    <message>
        <source>Clear &amp;all</source>
        <translation>&amp;Tout effacer</translation>
    </message>
    <message>
        <source>Load the body from a file</source>
        <translation>Charger le corps depuis un fichier</translation>
    </message>
    <message>
        <source>The file %1 cannot be read, or is larger than %2.</source>
        <translation>Le fichier %1 ne peut pas être lu, ou dépasse %2.</translation>
    </message>
    <message numerus="yes">
        <source>%n byte(s)</source>
        <translation>
            <numerusform>%n&#xa0;octet</numerusform>
            <numerusform>%n&#xa0;octets</numerusform>
        </translation>
    </message>
    <message>
        <source>Loaded from %1.</source>
        <translation>Chargé depuis %1.</translation>
    </message>
    <message>
        <source>The body names the webhook %1, whose secret Tribe does not tell: copy it from Tribe&apos;s page.</source>
        <translation>Le corps nomme le webhook %1, dont Tribe n’indique pas le secret&#xa0;: copiez-le depuis la page de Tribe.</translation>
    </message>
    <message>
        <source>The body names the webhook %1, whose secret is known.</source>
        <translation>Le corps nomme le webhook %1, dont le secret est connu.</translation>
    </message>
    <message>
        <source>The body names a webhook that this environment does not have: %1</source>
        <translation>Le corps nomme un webhook que cet environnement n’a pas&#xa0;: %1</translation>
    </message>
    <message numerus="yes">
        <source>From %1; %n header(s) may hold it, and all are checked.</source>
        <translation>
            <numerusform>De %1&#x202f;; %n en-tête peut la contenir, et il est vérifié.</numerusform>
            <numerusform>De %1&#x202f;; %n en-têtes peuvent la contenir, et tous sont vérifiés.</numerusform>
        </translation>
    </message>
    <message>
        <source>It is UTF-16, as editors of Windows save it; Tribe sends UTF-8.</source>
        <translation>C’est de l’UTF-16, comme l’enregistrent des éditeurs de Windows ; Tribe envoie de l’UTF-8.</translation>
    </message>
    <message>
        <source>Hidden: %1.</source>
        <comment>hidden characters and where they are</comment>
        <translation>Caché : %1.</translation>
    </message>
    <message>
        <source>&amp;Use the known secret</source>
        <translation>&amp;Utiliser le secret connu</translation>
    </message>
</context>
<context>
    <name>hookdesk::SignaturePage</name>
    <message>
        <source>Details of the finding</source>
        <translation>Détails du constat</translation>
    </message>
    <message>
        <source>Copy re&amp;port</source>
        <translation>Copier le ra&amp;pport</translation>
    </message>
    <message>
        <source>With the bod&amp;y</source>
        <translation>Avec le c&amp;orps</translation>
    </message>
    <message>
        <source>Check a request</source>
        <translation>Vérifier une requête</translation>
    </message>
    <message>
        <source>Receive</source>
        <translation>Recevoir</translation>
    </message>
    <message>
        <source>Receiver code</source>
        <translation>Code du récepteur</translation>
    </message>
    <message>
        <source>Copy the report of the signature check</source>
        <translation>Copier le rapport de la vérification de signature</translation>
    </message>
    <message>
        <source>Diagnosis</source>
        <translation>Diagnostic</translation>
    </message>
    <message>
        <source>&amp;Diagnosis</source>
        <translation>Dia&amp;gnostic</translation>
    </message>
    <message>
        <source>No request has been checked.</source>
        <translation>Aucune requête n’a été vérifiée.</translation>
    </message>
    <message>
        <source>Signature checker</source>
        <translation>Vérificateur de signatures</translation>
    </message>
</context>
<context>
    <name>hookdesk::SnapshotActions</name>
    <message>
        <source>Co&amp;mpare…</source>
        <translation>Com&amp;parer…</translation>
    </message>
    <message>
        <source>Copy &amp;webhooks from…</source>
        <translation>Copier des &amp;webhooks depuis…</translation>
    </message>
    <message>
        <source>E&amp;xport definitions…</source>
        <translation>E&amp;xporter des définitions…</translation>
    </message>
    <message>
        <source>This environment is read-only in Hookdesk.</source>
        <translation>Cet environnement est en lecture seule dans Hookdesk.</translation>
    </message>
</context>
<context>
    <name>hookdesk::SnippetsPane</name>
    <message>
        <source>Receiver code</source>
        <translation>Code du récepteur</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Langage</translation>
    </message>
    <message>
        <source>Copy c&amp;ode</source>
        <translation>Copier le c&amp;ode</translation>
    </message>
    <message>
        <source>Tested with known signatures. You may use this code without any conditions.</source>
        <translation>Testé avec des signatures connues. Vous pouvez utiliser ce code sans aucune condition.</translation>
    </message>
    <message>
        <source>Not run by our tests. You may use this code without any conditions.</source>
        <translation>Non exécuté par nos tests. Vous pouvez utiliser ce code sans aucune condition.</translation>
    </message>
</context>
<context>
    <name>hookdesk::SourcePicker</name>
    <message>
        <source>It is larger than 64 MB.</source>
        <translation>Il dépasse 64&#xa0;Mo.</translation>
    </message>
    <message>
        <source>Now, as loaded</source>
        <translation>Maintenant, tel que chargé</translation>
    </message>
    <message>
        <source>Open a file…</source>
        <translation>Ouvrir un fichier…</translation>
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
        <translation>Maintenant</translation>
    </message>
    <message>
        <source>Open webhook definitions</source>
        <translation>Ouvrir des définitions de webhooks</translation>
    </message>
    <message>
        <source>Webhook definitions (*.json);;All files (*)</source>
        <translation>Définitions de webhooks (*.json);;Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>The file cannot be read.</source>
        <translation>Le fichier ne peut pas être lu.</translation>
    </message>
    <message numerus="yes">
        <source>Nothing was read from %1: the file has %n problem(s).</source>
        <translation>
            <numerusform>Rien n’a été lu de %1&#xa0;: le fichier présente %n problème.</numerusform>
            <numerusform>Rien n’a été lu de %1&#xa0;: le fichier présente %n problèmes.</numerusform>
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
        <translation>%1 : une partie</translation>
    </message>
    <message>
        <source>Now: not all webhooks were read</source>
        <translation>Maintenant : tous les webhooks n’ont pas été lus</translation>
    </message>
</context>
<context>
    <name>hookdesk::StatePane</name>
    <message>
        <source>Details</source>
        <translation>Détails</translation>
    </message>
    <message>
        <source>Loading</source>
        <translation>Chargement</translation>
    </message>
</context>
<context>
    <name>hookdesk::StatusArea</name>
    <message numerus="yes">
        <source>Tribe limits the number of calls: %n request(s) go on in %1 s</source>
        <translation>
            <numerusform>Tribe limite le nombre d’appels&#xa0;: %n requête reprend dans %1&#xa0;s</numerusform>
            <numerusform>Tribe limite le nombre d’appels&#xa0;: %n requêtes reprennent dans %1&#xa0;s</numerusform>
        </translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation>Chargement…</translation>
    </message>
    <message>
        <source>Not connected</source>
        <translation>Non connecté</translation>
    </message>
    <message>
        <source>Up to date at %1, changed from here at %2</source>
        <translation>À jour à %1, modifié d’ici à %2</translation>
    </message>
    <message>
        <source>Up to date at %1</source>
        <translation>À jour à %1</translation>
    </message>
    <message>
        <source>Not all webhooks were read</source>
        <translation>Tous les webhooks n’ont pas été lus</translation>
    </message>
    <message>
        <source>Not connected · %1</source>
        <comment>when it is tried again</comment>
        <translation>Non connecté · %1</translation>
    </message>
</context>
<context>
    <name>hookdesk::StepMark</name>
    <message>
        <source>To do</source>
        <translation>À faire</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>En cours</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fait</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Échec</translation>
    </message>
    <message>
        <source>Skipped</source>
        <translation>Ignoré</translation>
    </message>
</context>
<context>
    <name>hookdesk::StepRow</name>
    <message>
        <source>Details</source>
        <translation>Détails</translation>
    </message>
    <message>
        <source>Details: %1</source>
        <translation>Détails : %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>step, state</comment>
        <translation>%1 : %2</translation>
    </message>
</context>
<context>
    <name>hookdesk::StoreErrorText</name>
    <message>
        <source>A file of Hookdesk could not be opened.</source>
        <translation>Un fichier de Hookdesk n’a pas pu être ouvert.</translation>
    </message>
    <message>
        <source>A file of Hookdesk may not be written to.</source>
        <translation>L’écriture dans un fichier de Hookdesk n’est pas autorisée.</translation>
    </message>
    <message>
        <source>Another program is using a file of Hookdesk.</source>
        <translation>Un autre programme utilise un fichier de Hookdesk.</translation>
    </message>
    <message>
        <source>The disk is full.</source>
        <translation>Le disque est plein.</translation>
    </message>
    <message>
        <source>A file of Hookdesk is damaged.</source>
        <translation>Un fichier de Hookdesk est endommagé.</translation>
    </message>
    <message>
        <source>A file was made by a newer version of Hookdesk.</source>
        <translation>Un fichier a été créé par une version plus récente de Hookdesk.</translation>
    </message>
    <message>
        <source>A file of Hookdesk could not be used.</source>
        <translation>Un fichier de Hookdesk n’a pas pu être utilisé.</translation>
    </message>
    <message>
        <source>Look at the rights of the file and its folder.</source>
        <translation>Examinez les droits du fichier et de son dossier.</translation>
    </message>
    <message>
        <source>Close the other program; Hookdesk tries again by itself.</source>
        <translation>Fermez l’autre programme&#x202f;; Hookdesk réessaie de lui-même.</translation>
    </message>
    <message>
        <source>Make room on the disk; Hookdesk tries again by itself.</source>
        <translation>Libérez de la place sur le disque&#x202f;; Hookdesk réessaie de lui-même.</translation>
    </message>
    <message>
        <source>It is kept aside, and a new one is begun.</source>
        <translation>Il est mis de côté, et un nouveau est commencé.</translation>
    </message>
    <message>
        <source>Use that version, or move the file away.</source>
        <translation>Utilisez cette version, ou déplacez le fichier ailleurs.</translation>
    </message>
    <message>
        <source>The details tell more.</source>
        <translation>Les détails en disent plus.</translation>
    </message>
    <message>
        <source>The administrator of this computer does not allow it.</source>
        <translation>L’administrateur de cet ordinateur ne l’autorise pas.</translation>
    </message>
    <message>
        <source>Ask the administrator.</source>
        <translation>Demandez à l’administrateur.</translation>
    </message>
</context>
<context>
    <name>hookdesk::StoreNotes</name>
    <message>
        <source>Retries cannot be taken up again after a crash.</source>
        <translation>Les nouvelles tentatives ne pourront pas être reprises après un plantage.</translation>
    </message>
    <message>
        <source>The journal of retries was damaged. It is kept aside, and a new one is begun.</source>
        <translation>Le journal des nouvelles tentatives était endommagé. Il est mis de côté, et un nouveau est commencé.</translation>
    </message>
    <message>
        <source>Failed events are not kept on this machine at the moment.</source>
        <translation>Les événements en échec ne sont pas conservés sur cette machine pour le moment.</translation>
    </message>
    <message>
        <source>The archive of failed events was damaged. It is kept aside, and a new one is begun.</source>
        <translation>L’archive des événements en échec était endommagée. Elle est mise de côté, et une nouvelle est commencée.</translation>
    </message>
    <message>
        <source>What you do is not written into the activity journal at the moment.</source>
        <translation>Ce que vous faites n’est pas consigné dans le journal d’activité pour le moment.</translation>
    </message>
    <message>
        <source>The activity journal was damaged. It is kept aside, and a new one is begun.</source>
        <translation>Le journal d’activité était endommagé. Il est mis de côté, et un nouveau est commencé.</translation>
    </message>
    <message>
        <source>Snapshots of the webhooks are not kept at the moment.</source>
        <translation>Les instantanés des webhooks ne sont pas conservés pour le moment.</translation>
    </message>
    <message>
        <source>The snapshots of the webhooks were damaged. They are kept aside, and new ones are begun.</source>
        <translation>Les instantanés des webhooks étaient endommagés. Ils sont mis de côté, et de nouveaux sont commencés.</translation>
    </message>
</context>
<context>
    <name>hookdesk::SupportReportDialog</name>
    <message>
        <source>Support report</source>
        <translation>Rapport d’assistance</translation>
    </message>
    <message>
        <source>Read this before you pass it on. Only what stands here is copied or saved.</source>
        <translation>Lisez ceci avant de le transmettre. Seul ce qui figure ici est copié ou enregistré.</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copier</translation>
    </message>
    <message>
        <source>&amp;Save…</source>
        <translation>&amp;Enregistrer…</translation>
    </message>
    <message>
        <source>Save the support report</source>
        <translation>Enregistrer le rapport d’assistance</translation>
    </message>
    <message>
        <source>Text (*.txt)</source>
        <translation>Texte (*.txt)</translation>
    </message>
    <message>
        <source>The report could not be saved.</source>
        <translation>Le rapport n’a pas pu être enregistré.</translation>
    </message>
    <message>
        <source>The report was saved.</source>
        <translation>Le rapport a été enregistré.</translation>
    </message>
</context>
<context>
    <name>hookdesk::TestEventDialog</name>
    <message>
        <source>none</source>
        <translation>aucun</translation>
    </message>
    <message>
        <source>%1 (values are sent and not shown)</source>
        <translation>%1 (les valeurs sont envoyées et non affichées)</translation>
    </message>
    <message>
        <source>Body of the test event</source>
        <translation>Corps de l’événement de test</translation>
    </message>
    <message>
        <source>Answer of the endpoint</source>
        <translation>Réponse du point de terminaison</translation>
    </message>
    <message>
        <source>&amp;Send</source>
        <translation>&amp;Envoyer</translation>
    </message>
    <message>
        <source>Send a test event</source>
        <translation>Envoyer un événement de test</translation>
    </message>
    <message>
        <source>Without it, the event is not signed</source>
        <translation>Sans lui, l’événement n’est pas signé</translation>
    </message>
    <message>
        <source>Nothing was sent yet.</source>
        <translation>Rien n’a encore été envoyé.</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Événement</translation>
    </message>
    <message>
        <source>Entity type</source>
        <translation>Type d’entité</translation>
    </message>
    <message>
        <source>Send to</source>
        <translation>Envoyer à</translation>
    </message>
    <message>
        <source>Webhook secret</source>
        <translation>Secret du webhook</translation>
    </message>
    <message>
        <source>Custom headers</source>
        <translation>En-têtes personnalisés</translation>
    </message>
    <message>
        <source>This is production: the request really goes to the endpoint of %1, from this workstation.</source>
        <translation>Vous êtes en PRODUCTION&#xa0;: la requête est réellement envoyée au point de terminaison de %1, depuis ce poste de travail.</translation>
    </message>
    <message>
        <source>The request goes from this workstation to the endpoint, with the header X-Hookdesk-Test: 1 and an id that no webhook has.</source>
        <translation>La requête part de ce poste de travail vers le point de terminaison, avec l’en-tête X-Hookdesk-Test: 1 et un ID qu’aucun webhook ne porte.</translation>
    </message>
    <message>
        <source>Copy as &amp;curl</source>
        <translation>Copier pour &amp;curl</translation>
    </message>
    <message>
        <source>Copy as &amp;PowerShell</source>
        <translation>Copier pour &amp;PowerShell</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Enter an address with https://.</source>
        <translation>Saisissez une adresse en https://.</translation>
    </message>
    <message>
        <source>Without https everybody on the way can read the headers.</source>
        <translation>Sans https, tout le monde en chemin peut lire les en-têtes.</translation>
    </message>
    <message>
        <source>This is no JSON (line %1, column %2). It can be sent all the same.</source>
        <translation>Ceci n’est pas du JSON (ligne %1, colonne %2). L’envoi reste possible.</translation>
    </message>
    <message>
        <source>Sending…</source>
        <translation>Envoi…</translation>
    </message>
    <message>
        <source>(the answer is longer)</source>
        <translation>(la réponse est plus longue)</translation>
    </message>
    <message>
        <source>the delivery sets it itself</source>
        <translation>la livraison le définit elle-même</translation>
    </message>
    <message>
        <source>its name has characters that no header name may have</source>
        <translation>son nom contient des caractères interdits dans un nom d’en-tête</translation>
    </message>
    <message>
        <source>its value has a line break or another character that cannot be sent</source>
        <translation>sa valeur contient un saut de ligne ou un autre caractère qui ne peut pas être envoyé</translation>
    </message>
    <message>
        <source>Sent more than once: %1</source>
        <translation>Envoyés plus d’une fois : %1</translation>
    </message>
    <message>
        <source>Sent in UTF-8, which Tribe may do otherwise: %1</source>
        <translation>Envoyés en UTF-8, ce que Tribe peut faire autrement : %1</translation>
    </message>
    <message>
        <source>(no name)</source>
        <translation>(sans nom)</translation>
    </message>
    <message>
        <source>Not sent: %1 (%2)</source>
        <comment>header, reason</comment>
        <translation>Non envoyé : %1 (%2)</translation>
    </message>
    <message>
        <source>not known: Tribe did not list them, and none is sent</source>
        <translation>inconnus : Tribe ne les a pas indiqués, et aucun n’est envoyé</translation>
    </message>
    <message>
        <source>The sandbox delivers to an endpoint of its own in place of %1.</source>
        <translation>La sandbox livre à son propre point de terminaison au lieu de %1.</translation>
    </message>
    <message>
        <source>Through the proxy %1.</source>
        <translation>Par le proxy %1.</translation>
    </message>
</context>
<context>
    <name>hookdesk::TryAgainAction</name>
    <message>
        <source>Try now</source>
        <translation>Essayer maintenant</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
</context>
<context>
    <name>hookdesk::UrlRuleModel</name>
    <message>
        <source>Find (host, .domain or beginning of the address)</source>
        <translation>Rechercher (hôte, .domaine ou début de l’adresse)</translation>
    </message>
    <message>
        <source>Replace by</source>
        <translation>Remplacer par</translation>
    </message>
</context>
<context>
    <name>hookdesk::ValueTable</name>
    <message>
        <source>Add rule</source>
        <translation>Ajouter une règle</translation>
    </message>
</context>
<context>
    <name>hookdesk::VerdictLabel</name>
    <message>
        <source>Verdict</source>
        <translation>Verdict</translation>
    </message>
</context>
<context>
    <name>hookdesk::VerdictView</name>
    <message>
        <source>Expected signature</source>
        <translation>Signature attendue</translation>
    </message>
    <message>
        <source>Expected hexadecimal digest</source>
        <translation>Condensé hexadécimal attendu</translation>
    </message>
    <message>
        <source>Copy the expected signature</source>
        <translation>Copier la signature attendue</translation>
    </message>
    <message>
        <source>Hexadecimal digest</source>
        <translation>Condensé hexadécimal</translation>
    </message>
    <message>
        <source>Copy the hexadecimal digest</source>
        <translation>Copier le condensé hexadécimal</translation>
    </message>
    <message>
        <source>Nothing to check yet</source>
        <translation>Encore rien à vérifier</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>Vérification…</translation>
    </message>
</context>
<context>
    <name>hookdesk::WebhookActions</name>
    <message>
        <source>&amp;New webhook…</source>
        <translation>&amp;Nouveau webhook…</translation>
    </message>
    <message>
        <source>Create another &amp;like this…</source>
        <translation>En créer un autre se&amp;mblable…</translation>
    </message>
    <message>
        <source>Show &amp;failed events</source>
        <translation>&amp;Afficher les événements en échec</translation>
    </message>
    <message>
        <source>&amp;Reactivate…</source>
        <translation>&amp;Réactiver…</translation>
    </message>
    <message>
        <source>Send a &amp;test event…</source>
        <translation>Envoyer un événement de &amp;test…</translation>
    </message>
    <message>
        <source>&amp;Delete…</source>
        <translation>&amp;Supprimer…</translation>
    </message>
    <message>
        <source>Re&amp;fresh</source>
        <translation>Act&amp;ualiser</translation>
    </message>
    <message>
        <source>F&amp;ilter by name</source>
        <translation>&amp;Filtrer par nom</translation>
    </message>
    <message>
        <source>Clear filters</source>
        <translation>Effacer les filtres</translation>
    </message>
    <message>
        <source>Show &amp;details</source>
        <translation>Afficher les &amp;détails</translation>
    </message>
    <message>
        <source>&amp;Copy rows</source>
        <translation>&amp;Copier les lignes</translation>
    </message>
    <message>
        <source>Copy &amp;id</source>
        <translation>Copier l’&amp;ID</translation>
    </message>
    <message>
        <source>Copy &amp;endpoint</source>
        <translation>Copier le point de t&amp;erminaison</translation>
    </message>
    <message>
        <source>This environment is read-only in Hookdesk.</source>
        <translation>Cet environnement est en lecture seule dans Hookdesk.</translation>
    </message>
    <message>
        <source>No webhook is selected.</source>
        <translation>Aucun webhook n’est sélectionné.</translation>
    </message>
    <message>
        <source>Select exactly one webhook.</source>
        <translation>Sélectionnez exactement un webhook.</translation>
    </message>
    <message>
        <source>None of the selected webhooks is deactivated.</source>
        <translation>Aucun des webhooks sélectionnés n’est désactivé.</translation>
    </message>
    <message>
        <source>The webhooks are being loaded.</source>
        <translation>Les webhooks sont en cours de chargement.</translation>
    </message>
    <message>
        <source>No filter is set.</source>
        <translation>Aucun filtre n’est défini.</translation>
    </message>
    <message>
        <source>Chec&amp;k endpoint</source>
        <translation>Véri&amp;fier le point de terminaison</translation>
    </message>
</context>
<context>
    <name>hookdesk::WebhookColumns</name>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Entity type</source>
        <translation>Type d’entité</translation>
    </message>
    <message>
        <source>Endpoint</source>
        <translation>Point de terminaison</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Statut</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>status, meaning</comment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Failures (24 h)</source>
        <translation>Échecs (24&#xa0;h)</translation>
    </message>
    <message>
        <source>Headers</source>
        <translation>En-têtes</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Créé</translation>
    </message>
    <message>
        <source>off since %1</source>
        <comment>time</comment>
        <translation>désactivé depuis %1</translation>
    </message>
    <message>
        <source>off</source>
        <translation>inactif</translation>
    </message>
    <message>
        <source>Last failed delivery: %1. Tribe does not say when it deactivated the webhook.</source>
        <translation>Dernière livraison échouée : %1. Tribe n’indique pas quand il a désactivé le webhook.</translation>
    </message>
    <message>
        <source>Since when is unknown: the event log has no failure of this webhook.</source>
        <translation>Depuis quand est inconnu : le journal des événements n’a aucun échec de ce webhook.</translation>
    </message>
    <message>
        <source>Since when is unknown.</source>
        <translation>Depuis quand est inconnu.</translation>
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
        <translation>D’autres enregistrements n’ont pas pu être lus.</translation>
    </message>
    <message>
        <source>Record %1 is not an object.</source>
        <translation>L’enregistrement %1 n’est pas un objet.</translation>
    </message>
    <message>
        <source>Record %1 has no usable id.</source>
        <translation>L’enregistrement %1 n’a pas d’ID utilisable.</translation>
    </message>
</context>
<context>
    <name>hookdesk::WebhookDetails</name>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Entity type</source>
        <translation>Type d’entité</translation>
    </message>
    <message>
        <source>Endpoint</source>
        <translation>Point de terminaison</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Créé</translation>
    </message>
    <message>
        <source>Failures</source>
        <translation>Échecs</translation>
    </message>
    <message>
        <source>Headers</source>
        <translation>En-têtes</translation>
    </message>
    <message>
        <source>Other fields</source>
        <translation>Autres champs</translation>
    </message>
    <message>
        <source>Raw record</source>
        <translation>Enregistrement brut</translation>
    </message>
    <message>
        <source>Copy: %1</source>
        <translation>Copier&#xa0;: %1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>status, what the lists say</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Reactivate…</source>
        <translation>Réactiver…</translation>
    </message>
    <message>
        <source>Check endpoint</source>
        <translation>Vérifier le point de terminaison</translation>
    </message>
    <message>
        <source>Failures, last 24 hours</source>
        <translation>Échecs, dernières 24 heures</translation>
    </message>
    <message>
        <source>Show failed events</source>
        <translation>Afficher les événements échoués</translation>
    </message>
    <message>
        <source>since %1</source>
        <comment>time</comment>
        <translation>depuis %1</translation>
    </message>
</context>
<context>
    <name>hookdesk::WebhookFilterBar</name>
    <message>
        <source>Status</source>
        <translation>Statut</translation>
    </message>
    <message>
        <source>Entity type</source>
        <translation>Type d’entité</translation>
    </message>
    <message>
        <source>Filter by name</source>
        <translation>Filtrer par nom</translation>
    </message>
    <message>
        <source>All</source>
        <comment>status</comment>
        <translation>Tous</translation>
    </message>
    <message>
        <source>Entity type filter</source>
        <translation>Filtre par type d’entité</translation>
    </message>
    <message>
        <source>All</source>
        <comment>entity types</comment>
        <translation>Tous</translation>
    </message>
</context>
<context>
    <name>hookdesk::WebhookInspector</name>
    <message>
        <source>%1: %2</source>
        <comment>field, value</comment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>several</source>
        <translation>plusieurs</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Détails</translation>
    </message>
    <message>
        <source>Select a webhook to see its details.</source>
        <translation>Sélectionnez un webhook pour voir ses détails.</translation>
    </message>
    <message numerus="yes">
        <source>%n webhook(s) selected</source>
        <translation>
            <numerusform>%n webhook sélectionné</numerusform>
            <numerusform>%n webhooks sélectionnés</numerusform>
        </translation>
    </message>
    <message>
        <source>Entity type</source>
        <translation>Type d’entité</translation>
    </message>
    <message>
        <source>Endpoint</source>
        <translation>Point de terminaison</translation>
    </message>
</context>
<context>
    <name>hookdesk::WebhookName</name>
    <message>
        <source>%1 (deleted)</source>
        <comment>webhook</comment>
        <translation>%1 (supprimé)</translation>
    </message>
</context>
<context>
    <name>hookdesk::WebhookPresentation</name>
    <message>
        <source>Active</source>
        <translation>Actif</translation>
    </message>
    <message>
        <source>At risk</source>
        <translation>À risque</translation>
    </message>
    <message>
        <source>Deactivated</source>
        <translation>Désactivé</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Inconnu</translation>
    </message>
    <message>
        <source>Tribe delivers events to this webhook.</source>
        <translation>Tribe livre des événements à ce webhook.</translation>
    </message>
    <message>
        <source>Many deliveries failed in the last 24 hours. Tribe deactivates a webhook after 100 of them.</source>
        <translation>De nombreuses livraisons ont échoué au cours des 24 dernières heures. Tribe désactive un webhook après 100 échecs.</translation>
    </message>
    <message>
        <source>Tribe delivers nothing to this webhook until it is reactivated.</source>
        <translation>Tribe ne livre rien à ce webhook tant qu’il n’est pas réactivé.</translation>
    </message>
    <message>
        <source>The environment did not tell whether this webhook is deactivated.</source>
        <translation>L’environnement n’a pas indiqué si ce webhook est désactivé.</translation>
    </message>
    <message>
        <source>The environment did not tell the headers of this webhook.</source>
        <translation>L’environnement n’a pas indiqué les en-têtes de ce webhook.</translation>
    </message>
    <message>
        <source>No custom headers.</source>
        <translation>Aucun en-tête personnalisé.</translation>
    </message>
    <message>
        <source>Not listed yet</source>
        <translation>Pas encore listé</translation>
    </message>
    <message>
        <source>Not confirmed yet</source>
        <translation>Pas encore confirmé</translation>
    </message>
    <message>
        <source>It was just created in Hookdesk; Tribe&apos;s list does not show it yet.</source>
        <translation>Il vient d’être créé dans Hookdesk ; la liste de Tribe ne le montre pas encore.</translation>
    </message>
    <message>
        <source>It was just reactivated in Hookdesk; one of Tribe&apos;s lists still shows it as deactivated.</source>
        <translation>Il vient d’être réactivé dans Hookdesk ; une des listes de Tribe le montre encore désactivé.</translation>
    </message>
</context>
<context>
    <name>hookdesk::WebhookQuestions</name>
    <message>
        <source>Delete webhooks</source>
        <translation>Supprimer des webhooks</translation>
    </message>
    <message numerus="yes">
        <source>Delete %n webhook(s) from %1?</source>
        <translation>
            <numerusform>Supprimer %n webhook de %1&#x202f;?</numerusform>
            <numerusform>Supprimer %n webhooks de %1&#x202f;?</numerusform>
        </translation>
    </message>
    <message>
        <source>Tribe stops delivering to their endpoints. You have some seconds to undo this in the jobs area; after that they are gone for good.</source>
        <translation>Tribe cesse de livrer à leurs points de terminaison. Vous avez quelques secondes pour annuler dans la zone des tâches&#x202f;; ensuite, ils disparaissent définitivement.</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>This is production. Type &quot;%1&quot; or %2 to go on:</source>
        <translation>Vous êtes en PRODUCTION. Saisissez «&#xa0;%1&#xa0;» ou %2 pour continuer&#xa0;:</translation>
    </message>
    <message>
        <source>Type &quot;%1&quot; or %2 to go on:</source>
        <translation>Saisissez «&#xa0;%1&#xa0;» ou %2 pour continuer&#xa0;:</translation>
    </message>
    <message>
        <source>This is production. Type &quot;%1&quot; to go on:</source>
        <translation>Vous êtes en PRODUCTION. Saisissez «&#xa0;%1&#xa0;» pour continuer&#xa0;:</translation>
    </message>
    <message>
        <source>Type &quot;%1&quot; to go on:</source>
        <translation>Saisissez «&#xa0;%1&#xa0;» pour continuer&#xa0;:</translation>
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
        <translation>Nouveau webhook…</translation>
    </message>
    <message>
        <source>Reactivate…</source>
        <translation>Réactiver…</translation>
    </message>
    <message>
        <source>Delete…</source>
        <translation>Supprimer…</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>Actualiser</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>shown, all</comment>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>Loading %1 of %2…</source>
        <comment>loaded, all</comment>
        <translation>Chargement de %1 sur %2…</translation>
    </message>
    <message>
        <source>Loading… %1 so far</source>
        <translation>Chargement… %1 jusqu’ici</translation>
    </message>
    <message>
        <source>No webhook fits the filter</source>
        <translation>Aucun webhook ne correspond au filtre</translation>
    </message>
    <message>
        <source>Not all webhooks are loaded yet.</source>
        <translation>Les webhooks ne sont pas encore tous chargés.</translation>
    </message>
    <message>
        <source>None of the %1 webhooks has this name, status and type.</source>
        <translation>Aucun des %1 webhooks n’a ce nom, ce statut et ce type.</translation>
    </message>
    <message>
        <source>Loading webhooks…</source>
        <translation>Chargement des webhooks…</translation>
    </message>
    <message>
        <source>The webhooks are not loaded</source>
        <translation>Les webhooks ne sont pas chargés</translation>
    </message>
    <message>
        <source>Loading was stopped before the first webhook came.</source>
        <translation>Le chargement a été arrêté avant l’arrivée du premier webhook.</translation>
    </message>
    <message>
        <source>No webhooks yet</source>
        <translation>Pas encore de webhooks</translation>
    </message>
    <message>
        <source>A webhook tells another system about changes in Tribe as they happen.</source>
        <translation>Un webhook informe un autre système des changements dans Tribe au moment où ils se produisent.</translation>
    </message>
    <message>
        <source>%1 was created.</source>
        <translation>%1 a été créé.</translation>
    </message>
    <message>
        <source>%1 was created. The answer was lost on the way, but the list has it.</source>
        <translation>%1 a été créé. La réponse s’est perdue en chemin, mais la liste le contient.</translation>
    </message>
    <message numerus="yes">
        <source>%n webhook(s) could not be deleted.</source>
        <translation>
            <numerusform>%n webhook n’a pas pu être supprimé.</numerusform>
            <numerusform>%n webhooks n’ont pas pu être supprimés.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n webhook(s) could not be reactivated.</source>
        <translation>
            <numerusform>%n webhook n’a pas pu être réactivé.</numerusform>
            <numerusform>%n webhooks n’ont pas pu être réactivés.</numerusform>
        </translation>
    </message>
    <message>
        <source>Remember its secret</source>
        <translation>Mémoriser son secret</translation>
    </message>
    <message>
        <source>Keep this secret in the keychain of your desktop.</source>
        <translation>Conserve ce secret dans le trousseau de votre bureau.</translation>
    </message>
    <message>
        <source>The secret of %1 is in the keychain.</source>
        <translation>Le secret de %1 est dans le trousseau.</translation>
    </message>
    <message numerus="yes">
        <source>%1, of which %n are at risk</source>
        <comment>all</comment>
        <translation>
            <numerusform>%1, dont %n à risque</numerusform>
            <numerusform>%1, dont %n à risque</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, of which %n are deactivated</source>
        <comment>all</comment>
        <translation>
            <numerusform>%1, dont %n désactivé</numerusform>
            <numerusform>%1, dont %n désactivés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, of which %n are deactivated and %2 at risk</source>
        <comment>all, at risk</comment>
        <translation>
            <numerusform>%1, dont %n désactivé et %2 à risque</numerusform>
            <numerusform>%1, dont %n désactivés et %2 à risque</numerusform>
        </translation>
    </message>
    <message>
        <source>The filters hid it and are cleared.</source>
        <translation>Les filtres le masquaient et sont effacés.</translation>
    </message>
</context>
<context>
    <name>hookdesk::WelcomePage</name>
    <message>
        <source>Try the sandbox</source>
        <translation>Essayer la sandbox</translation>
    </message>
    <message>
        <source>A simulated environment with forty webhooks of an invented company. It runs on this computer only; nothing you do there reaches Tribe.</source>
        <translation>Un environnement simulé avec quarante webhooks d’une entreprise inventée. Il ne fonctionne que sur cet ordinateur&#x202f;; rien de ce que vous y faites n’atteint Tribe.</translation>
    </message>
    <message>
        <source>Connect an environment</source>
        <translation>Connecter un environnement</translation>
    </message>
    <message>
        <source>Your own Tribe CRM environment, with the client id and secret of an application. You can make it read-only.</source>
        <translation>Votre propre environnement Tribe CRM, avec l’ID client et le secret d’une application. Vous pouvez le mettre en lecture seule.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>See what your webhooks do</source>
        <translation>Voyez ce que font vos webhooks</translation>
    </message>
    <message>
        <source>Hookdesk shows the webhooks of a Tribe CRM environment, which of them are broken and why, and lets you create, reactivate and delete them.</source>
        <translation>Hookdesk affiche les webhooks d’un environnement Tribe CRM, ceux qui sont en panne et pourquoi, et vous permet d’en créer, d’en réactiver et d’en supprimer.</translation>
    </message>
</context>
</TS>

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
        <source>Default for the kind, or e.g. #b45f06</source>
        <translation>Celle du type, ou p. ex. #b45f06</translation>
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
        <source>&amp;Before risky actions</source>
        <translation>&amp;Avant une action risquée</translation>
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
        <source>Certificate key</source>
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
        <source>Key passphrase</source>
        <translation>Phrase secrète de la clé</translation>
    </message>
    <message>
        <source>Only for an encrypted key</source>
        <translation>Seulement pour une clé chiffrée</translation>
    </message>
</context>
<context>
    <name>Advice</name>
    <message>
        <source>Body, secret and algorithm are right. The value changed on the way or when it was copied.</source>
        <translation>Le corps, le secret et l’algorithme sont corrects. La valeur a changé en chemin ou lors de la copie.</translation>
    </message>
    <message>
        <source>Compare the header&apos;s value exactly as received: no quotes, no decoding.</source>
        <translation>Comparez la valeur de l’en-tête exactement telle que reçue : sans guillemets, sans décodage.</translation>
    </message>
    <message>
        <source>Body, secret and algorithm are right. Only the digest is written differently.</source>
        <translation>Le corps, le secret et l’algorithme sont corrects. Seul le condensé est écrit autrement.</translation>
    </message>
    <message>
        <source>Convert the 64 bytes of the digest to Base64, not its hexadecimal text. The result has 88 characters and ends in “==”.</source>
        <translation>Convertissez en Base64 les 64 octets du condensé, pas son texte hexadécimal. Le résultat compte 88 caractères et finit par « == ».</translation>
    </message>
    <message>
        <source>The signature is right, but something was added around it.</source>
        <translation>La signature est correcte, mais quelque chose a été ajouté autour.</translation>
    </message>
    <message>
        <source>Find what adds it (a proxy or gateway?), and remove it before comparing.</source>
        <translation>Trouvez ce qui l’ajoute (un proxy ou une passerelle ?) et retirez-le avant de comparer.</translation>
    </message>
    <message>
        <source>The value is only the start of the right signature.</source>
        <translation>La valeur n’est que le début de la bonne signature.</translation>
    </message>
    <message>
        <source>Look for a database column, variable or log line that is too short. A signature has 88 characters.</source>
        <translation>Cherchez une colonne de base de données, une variable ou une ligne de journal trop courte. Une signature compte 88 caractères.</translation>
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
        <source>Compute an HMAC-SHA512: the secret is the key, the body the message.</source>
        <translation>Calculez un HMAC-SHA512 : le secret est la clé, le corps est le message.</translation>
    </message>
    <message>
        <source>The HMAC was computed with another hash function.</source>
        <translation>Le HMAC a été calculé avec une autre fonction de hachage.</translation>
    </message>
    <message>
        <source>Use SHA-512. If the sender chose the other function, the request may not come from Tribe.</source>
        <translation>Utilisez SHA-512. Si l’expéditeur a choisi l’autre fonction, la requête ne vient peut-être pas de Tribe.</translation>
    </message>
    <message>
        <source>The body was used as the key, and the secret as the message.</source>
        <translation>Le corps a servi de clé, et le secret de message.</translation>
    </message>
    <message>
        <source>Pass the secret as key and the body as message.</source>
        <translation>Passez le secret comme clé et le corps comme message.</translation>
    </message>
    <message>
        <source>The signature was made with a slightly different secret.</source>
        <translation>La signature a été faite avec un secret légèrement différent.</translation>
    </message>
    <message>
        <source>Copy the secret from Tribe again and use its UTF-8 bytes unchanged. Check how your receiver stores and reads it.</source>
        <translation>Copiez de nouveau le secret depuis Tribe et utilisez ses octets UTF-8 tels quels. Vérifiez comment votre récepteur le stocke et le lit.</translation>
    </message>
    <message>
        <source>The signature was made without a secret.</source>
        <translation>La signature a été faite sans secret.</translation>
    </message>
    <message>
        <source>Check that your receiver reads its secret. A variable that is not set is an empty secret.</source>
        <translation>Vérifiez que votre récepteur lit son secret. Une variable non définie est un secret vide.</translation>
    </message>
    <message>
        <source>The request was signed for another webhook or environment.</source>
        <translation>La requête a été signée pour un autre webhook ou un autre environnement.</translation>
    </message>
    <message>
        <source>Only spaces, line endings or a byte order mark changed after signing.</source>
        <translation>Seuls des espaces, des fins de ligne ou une marque d’ordre des octets ont changé après la signature.</translation>
    </message>
    <message>
        <source>The body was parsed and written again, so its bytes changed.</source>
        <translation>Le corps a été analysé puis réécrit : ses octets ont changé.</translation>
    </message>
    <message>
        <source>Verify the raw body first, then parse it. No JSON middleware before the check.</source>
        <translation>Vérifiez d’abord le corps brut, puis analysez-le. Pas de middleware JSON avant la vérification.</translation>
    </message>
    <message>
        <source>The body was decoded or encoded on the way.</source>
        <translation>Le corps a été décodé ou encodé en chemin.</translation>
    </message>
    <message>
        <source>Read the body as bytes, before it is converted to text, decompressed or decoded.</source>
        <translation>Lisez le corps sous forme d’octets, avant qu’il ne soit converti en texte, décompressé ou décodé.</translation>
    </message>
    <message>
        <source>The signature belongs to another body.</source>
        <translation>La signature appartient à un autre corps.</translation>
    </message>
    <message>
        <source>Only invisible characters changed after signing.</source>
        <translation>Seuls des caractères invisibles ont changé après la signature.</translation>
    </message>
    <message>
        <source>They come from copying out of a chat, document or web page. Load the body from a file.</source>
        <translation>Ils viennent d’une copie depuis une messagerie, un document ou une page web. Chargez le corps depuis un fichier.</translation>
    </message>
    <message>
        <source>Use the secret of the “webhookId” in the body. Or correct the endpoint of the other webhook.</source>
        <translation>Utilisez le secret du « webhookId » du corps. Ou corrigez le point de terminaison de l’autre webhook.</translation>
    </message>
    <message>
        <source>Compute the signature from the raw bytes, before anything turns them into text. Pasted text may differ: load the body from a file.</source>
        <translation>Calculez la signature sur les octets bruts, avant que quelque chose n’en fasse du texte. Un texte collé peut différer : chargez le corps depuis un fichier.</translation>
    </message>
    <message>
        <source>Check that your receiver takes header and body from the same request. It needs the whole body.</source>
        <translation>Vérifiez que votre récepteur prend l’en-tête et le corps de la même requête. Il lui faut tout le corps.</translation>
    </message>
</context>
<context>
    <name>ApiCheckWords</name>
    <message>
        <source>Log-in: path</source>
        <translation>Authentification : chemin</translation>
    </message>
    <message>
        <source>Token: path</source>
        <translation>Jeton : chemin</translation>
    </message>
    <message>
        <source>REST list: path</source>
        <translation>Liste REST : chemin</translation>
    </message>
    <message>
        <source>OData: path</source>
        <translation>OData : chemin</translation>
    </message>
    <message>
        <source>Webhooks: entity set</source>
        <translation>Webhooks : ensemble d’entités</translation>
    </message>
    <message>
        <source>Metadata: path</source>
        <translation>Métadonnées : chemin</translation>
    </message>
    <message>
        <source>Logged-in employee: request</source>
        <translation>Employé authentifié : requête</translation>
    </message>
    <message>
        <source>Environment name: entity set</source>
        <translation>Nom de l’environnement : ensemble d’entités</translation>
    </message>
    <message>
        <source>Webhook: ID</source>
        <translation>Webhook : ID</translation>
    </message>
    <message>
        <source>Webhook: name</source>
        <translation>Webhook : nom</translation>
    </message>
    <message>
        <source>Webhook: entity type</source>
        <translation>Webhook : type d’entité</translation>
    </message>
    <message>
        <source>Webhook: endpoint</source>
        <translation>Webhook : point de terminaison</translation>
    </message>
    <message>
        <source>Webhook: headers</source>
        <translation>Webhook : en-têtes</translation>
    </message>
    <message>
        <source>Webhook: deactivated</source>
        <translation>Webhook : désactivé</translation>
    </message>
    <message>
        <source>Creation time</source>
        <translation>Heure de création</translation>
    </message>
    <message>
        <source>Webhook: secret</source>
        <translation>Webhook : secret</translation>
    </message>
    <message>
        <source>New webhook: entity type</source>
        <translation>Nouveau webhook : type d’entité</translation>
    </message>
    <message>
        <source>New webhook: endpoint</source>
        <translation>Nouveau webhook : point de terminaison</translation>
    </message>
    <message>
        <source>New webhook: headers</source>
        <translation>Nouveau webhook : en-têtes</translation>
    </message>
    <message>
        <source>New webhook: name</source>
        <translation>Nouveau webhook : nom</translation>
    </message>
    <message>
        <source>Reactivation: field</source>
        <translation>Réactivation : champ</translation>
    </message>
    <message>
        <source>Event log: entity set</source>
        <translation>Journal d’événements : ensemble d’entités</translation>
    </message>
    <message>
        <source>Retry: path</source>
        <translation>Réessayer : chemin</translation>
    </message>
    <message>
        <source>Event: ID</source>
        <translation>Événement : ID</translation>
    </message>
    <message>
        <source>Event: webhook</source>
        <translation>Événement : webhook</translation>
    </message>
    <message>
        <source>Event: status</source>
        <translation>Événement : statut</translation>
    </message>
    <message>
        <source>Event: words for pending</source>
        <translation>Événement : mots pour en attente</translation>
    </message>
    <message>
        <source>Event: words for failed</source>
        <translation>Événement : mots pour en échec</translation>
    </message>
    <message>
        <source>Event: attempts</source>
        <translation>Événement : tentatives</translation>
    </message>
    <message>
        <source>Event: next attempt</source>
        <translation>Événement : tentative suivante</translation>
    </message>
    <message>
        <source>Event: last attempt</source>
        <translation>Événement : dernière tentative</translation>
    </message>
    <message>
        <source>Event: response status</source>
        <translation>Événement : statut de la réponse</translation>
    </message>
    <message>
        <source>Event: error</source>
        <translation>Événement : erreur</translation>
    </message>
    <message>
        <source>Event: body</source>
        <translation>Événement : corps</translation>
    </message>
    <message>
        <source>Event: kind of change</source>
        <translation>Événement : type de changement</translation>
    </message>
    <message>
        <source>Records per page</source>
        <translation>Enregistrements par page</translation>
    </message>
    <message>
        <source>Name: %1</source>
        <translation>Nom : %1</translation>
    </message>
    <message>
        <source>Leads to the webhook: %1</source>
        <translation>Mène au webhook : %1</translation>
    </message>
    <message>
        <source>Has the field %1</source>
        <translation>A le champ %1</translation>
    </message>
    <message>
        <source>Type: %1</source>
        <translation>Type : %1</translation>
    </message>
    <message>
        <source>Defined by the server: %1</source>
        <translation>Défini par le serveur : %1</translation>
    </message>
    <message>
        <source>Can be read: %1</source>
        <translation>Lisible : %1</translation>
    </message>
    <message>
        <source>Described in %1</source>
        <translation>Décrit dans %1</translation>
    </message>
    <message>
        <source>Documented</source>
        <translation>Documenté</translation>
    </message>
    <message>
        <source>Confirmed</source>
        <translation>Confirmé</translation>
    </message>
    <message>
        <source>Differs</source>
        <translation>Diffère</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Inconnu</translation>
    </message>
    <message>
        <source>Read-only</source>
        <translation>Lecture seule</translation>
    </message>
    <message>
        <source>Not offered</source>
        <translation>Non proposé</translation>
    </message>
    <message>
        <source>Choose: %1</source>
        <extracomment>%1: names of which the person chooses one.</extracomment>
        <translation>À choisir : %1</translation>
    </message>
    <message>
        <source>Documented by Tribe. This server has not confirmed it yet.</source>
        <translation>Documenté par Tribe. Ce serveur ne l’a pas encore confirmé.</translation>
    </message>
    <message>
        <source>Assumed by Hookdesk.</source>
        <translation>Supposé par Hookdesk.</translation>
    </message>
    <message>
        <source>According to the metadata of this server (%1).</source>
        <translation>Selon les métadonnées de ce serveur (%1).</translation>
    </message>
    <message>
        <source>According to the API description of this server (%1).</source>
        <translation>Selon la description de l’API de ce serveur (%1).</translation>
    </message>
    <message>
        <source>According to the server’s answer to %1.</source>
        <translation>Selon la réponse du serveur à %1.</translation>
    </message>
    <message>
        <source>According to the records of %1.</source>
        <translation>Selon les enregistrements de %1.</translation>
    </message>
    <message>
        <source>According to the last action (%1).</source>
        <translation>Selon la dernière action (%1).</translation>
    </message>
    <message>
        <source>The server’s metadata would show it.</source>
        <translation>Les métadonnées du serveur le montreraient.</translation>
    </message>
    <message>
        <source>A webhook in the REST list would show it.</source>
        <translation>Un webhook dans la liste REST le montrerait.</translation>
    </message>
    <message>
        <source>A failed event would show it.</source>
        <translation>Un événement en échec le montrerait.</translation>
    </message>
    <message>
        <source>Retrying an event would show it.</source>
        <translation>Réessayer un événement le montrerait.</translation>
    </message>
    <message>
        <source>Reactivating a webhook would show it.</source>
        <translation>Réactiver un webhook le montrerait.</translation>
    </message>
    <message>
        <source>Creating a webhook would show it.</source>
        <translation>Créer un webhook le montrerait.</translation>
    </message>
    <message>
        <source>The event log has to be found first.</source>
        <translation>Il faut d’abord trouver le journal d’événements.</translation>
    </message>
    <message>
        <source>Score: %1 of 100</source>
        <translation>Score : %1 sur 100</translation>
    </message>
    <message>
        <source>Record of any type: entity set</source>
        <translation>Enregistrement de tout type : ensemble d’entités</translation>
    </message>
</context>
<context>
    <name>BasicAuthDialog</name>
    <message>
        <source>Basic authentication</source>
        <translation>Authentification Basic</translation>
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
    <message>
        <source>User and password become an “Authorization” header. Tribe&apos;s documentation leaves Basic authentication to Tribe Support. Test the webhook afterwards.</source>
        <translation>L’utilisateur et le mot de passe deviennent un en-tête « Authorization ». D’après la documentation de Tribe, l’assistance de Tribe configure l’authentification Basic. Testez le webhook ensuite.</translation>
    </message>
</context>
<context>
    <name>CommandLine</name>
    <message>
        <source>Connect to the saved environment with this name.</source>
        <translation>Se connecter à l’environnement enregistré sous ce nom.</translation>
    </message>
    <message>
        <source>Start a sandbox server and connect to it.</source>
        <translation>Démarrer un serveur sandbox et s’y connecter.</translation>
    </message>
    <message>
        <source>Connect to the API at this address.</source>
        <translation>Se connecter à l’API à cette adresse.</translation>
    </message>
    <message>
        <source>The address of the authorization server.</source>
        <translation>L’adresse du serveur d’autorisation.</translation>
    </message>
    <message>
        <source>The client id. Put the client secret in HOOKDESK_CLIENT_SECRET, or an access token in HOOKDESK_ACCESS_TOKEN.</source>
        <translation>L’ID client. Mettez le secret client dans HOOKDESK_CLIENT_SECRET, ou un jeton d’accès dans HOOKDESK_ACCESS_TOKEN.</translation>
    </message>
    <message>
        <source>A JSON file with other API paths and field names.</source>
        <translation>Un fichier JSON avec d’autres chemins et noms de champs de l’API.</translation>
    </message>
    <message>
        <source>Keep settings and data in this folder.</source>
        <translation>Conserver les réglages et les données dans ce dossier.</translation>
    </message>
    <message>
        <source>Write a log to this file, without secrets and bodies.</source>
        <translation>Écrire un journal dans ce fichier, sans secrets ni corps.</translation>
    </message>
    <message>
        <source>Change nothing on the server.</source>
        <translation>Ne rien modifier sur le serveur.</translation>
    </message>
    <message>
        <source>%1 must be an https address without user name and password (http only for this computer).</source>
        <translation>%1 doit être une adresse https sans nom d’utilisateur ni mot de passe (http uniquement pour cet ordinateur).</translation>
    </message>
    <message>
        <source>A console for the webhooks of a Tribe CRM environment.</source>
        <translation>Une console pour les webhooks d’un environnement Tribe CRM.</translation>
    </message>
    <message>
        <source>Unknown argument “%1”. See --help.</source>
        <translation>Argument inconnu « %1 ». Voir --help.</translation>
    </message>
    <message>
        <source>--api-map needs --api-url.</source>
        <translation>--api-map nécessite --api-url.</translation>
    </message>
    <message>
        <source>--log needs a file name.</source>
        <translation>--log nécessite un nom de fichier.</translation>
    </message>
    <message>
        <source>Open a window of its own beside one that is open.</source>
        <translation>Ouvrir une fenêtre à part à côté d’une fenêtre ouverte.</translation>
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
        <source>Lo&amp;g in</source>
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
        <source>Re&amp;member the secret in the keyring</source>
        <translation>&amp;Mémoriser le secret dans le trousseau</translation>
    </message>
    <message>
        <source>&amp;Read-only: Hookdesk changes nothing there</source>
        <translation>&amp;Lecture seule : Hookdesk n’y modifie rien</translation>
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
        <source>Copies all results as text, without secrets</source>
        <translation>Copie tous les résultats sous forme de texte, sans secrets</translation>
    </message>
    <message>
        <source>A&amp;dvanced</source>
        <translation>A&amp;vancé</translation>
    </message>
    <message>
        <source>Connection t&amp;est</source>
        <translation>Test &amp;de connexion</translation>
    </message>
    <message>
        <source>Protect the log-in with P&amp;KCE</source>
        <translation>Protéger l’authentification avec P&amp;KCE</translation>
    </message>
    <message>
        <source>Protect the log-in with PKCE</source>
        <translation>Protéger l’authentification avec PKCE</translation>
    </message>
    <message>
        <source>Makes an intercepted log-in useless to others. Turn it off only if the authorization server refuses it.</source>
        <translation>Rend une authentification interceptée inutile à d’autres. À désactiver seulement si le serveur d’autorisation la refuse.</translation>
    </message>
</context>
<context>
    <name>FindingText</name>
    <message>
        <source>Give the environment a name.</source>
        <translation>Donnez un nom à l’environnement.</translation>
    </message>
    <message>
        <source>Enter the URL.</source>
        <translation>Saisissez l’URL.</translation>
    </message>
    <message>
        <source>Enter the client id.</source>
        <translation>Saisissez l’ID client.</translation>
    </message>
    <message>
        <source>Enter the proxy host.</source>
        <translation>Saisissez l’hôte du proxy.</translation>
    </message>
    <message>
        <source>Fill this in.</source>
        <translation>Remplissez ce champ.</translation>
    </message>
    <message>
        <source>From %1 to %2 seconds, or 0.</source>
        <translation>De %1 à %2 secondes, ou 0.</translation>
    </message>
    <message>
        <source>This number is out of range.</source>
        <translation>Ce nombre est hors limites.</translation>
    </message>
    <message>
        <source>Another environment has this name. Choose another name.</source>
        <translation>Un autre environnement porte ce nom. Choisissez-en un autre.</translation>
    </message>
    <message>
        <source>This is not an address. It looks like https://example.org.</source>
        <translation>Ceci n’est pas une adresse. Une adresse ressemble à https://example.org.</translation>
    </message>
    <message>
        <source>Use an https:// address without user or password (http:// only for this computer).</source>
        <translation>Utilisez une adresse https:// sans utilisateur ni mot de passe (http:// uniquement pour cet ordinateur).</translation>
    </message>
    <message>
        <source>Remove what follows the host. Hookdesk knows the paths.</source>
        <translation>Retirez ce qui suit l’hôte. Hookdesk connaît les chemins.</translation>
    </message>
    <message>
        <source>Remove the “?” or “#” from the address.</source>
        <translation>Retirez « ? » ou « # » de l’adresse.</translation>
    </message>
    <message>
        <source>Write a colour like #b45f06.</source>
        <translation>Écrivez une couleur comme #b45f06.</translation>
    </message>
    <message>
        <source>The file does not exist, or you may not read it. Choose another.</source>
        <translation>Ce fichier n’existe pas, ou vous ne pouvez pas le lire. Choisissez-en un autre.</translation>
    </message>
    <message>
        <source>Choose both, the client certificate and its key.</source>
        <translation>Choisissez les deux : le certificat client et sa clé.</translation>
    </message>
    <message>
        <source>The key is encrypted. Enter its passphrase.</source>
        <translation>La clé est chiffrée. Saisissez sa phrase secrète.</translation>
    </message>
    <message>
        <source>Wrong passphrase for this key.</source>
        <translation>Phrase secrète incorrecte pour cette clé.</translation>
    </message>
    <message>
        <source>This file cannot be used. Choose another.</source>
        <translation>Ce fichier est inutilisable. Choisissez-en un autre.</translation>
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
        <source>Table &amp;rows</source>
        <translation>Lignes des &amp;tableaux</translation>
    </message>
    <message>
        <source>Table rows</source>
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
        <source>&amp;Behaviour</source>
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
        <source>Ask for confirmation (in production always)</source>
        <translation>Demander confirmation (toujours en production)</translation>
    </message>
    <message>
        <source>Before &amp;retrying events</source>
        <translation>Avant de &amp;réessayer des événements</translation>
    </message>
    <message>
        <source>Before &amp;deleting a webhook</source>
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
        <source>With their payloads. The failure counts are always kept.</source>
        <translation>Avec leur charge utile. Les nombres d’échecs sont toujours conservés.</translation>
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
        <source>The keyring refused access to Hookdesk.</source>
        <translation>Le trousseau a refusé l’accès à Hookdesk.</translation>
    </message>
    <message>
        <source>Unlocking the keyring was cancelled.</source>
        <translation>Le déverrouillage du trousseau a été annulé.</translation>
    </message>
    <message>
        <source>The keyring has not answered.</source>
        <translation>Le trousseau n’a pas répondu.</translation>
    </message>
    <message>
        <source>The list of environments cannot be saved.</source>
        <translation>La liste des environnements ne peut pas être enregistrée.</translation>
    </message>
    <message>
        <source>The keyring reports an error.</source>
        <translation>Le trousseau signale une erreur.</translation>
    </message>
    <message>
        <source>Enter the secret for this session only.</source>
        <translation>Saisissez le secret pour cette session uniquement.</translation>
    </message>
    <message>
        <source>Unlock it and try again, or enter the secret for this session only.</source>
        <translation>Déverrouillez-le et réessayez, ou saisissez le secret pour cette session uniquement.</translation>
    </message>
    <message>
        <source>Try again.</source>
        <translation>Réessayez.</translation>
    </message>
    <message>
        <source>Another log-in is open in the browser.</source>
        <translation>Une autre authentification est ouverte dans le navigateur.</translation>
    </message>
    <message>
        <source>Finish or cancel it first.</source>
        <translation>Terminez-la ou annulez-la d’abord.</translation>
    </message>
    <message>
        <source>The authorization URL is not secure.</source>
        <translation>L’URL d’autorisation n’est pas sûre.</translation>
    </message>
    <message>
        <source>Use https://.</source>
        <translation>Utilisez https://.</translation>
    </message>
    <message>
        <source>Another program uses the redirect port.</source>
        <translation>Un autre programme utilise le port de redirection.</translation>
    </message>
    <message>
        <source>Choose another port, and register it for the application in Tribe.</source>
        <translation>Choisissez un autre port, et déclarez-le pour l’application dans Tribe.</translation>
    </message>
    <message>
        <source>The log-in took too long.</source>
        <translation>L’authentification a pris trop de temps.</translation>
    </message>
    <message>
        <source>The log-in was denied.</source>
        <translation>L’authentification a été refusée.</translation>
    </message>
    <message>
        <source>The browser returned the answer to another log-in.</source>
        <translation>Le navigateur a donné la réponse à une autre authentification.</translation>
    </message>
    <message>
        <source>Try again. If it happens again, ask your administrator.</source>
        <translation>Réessayez. Si cela se reproduit, demandez à votre administrateur.</translation>
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
        <source>The secret of this environment is not saved.</source>
        <translation>Le secret de cet environnement n’est pas enregistré.</translation>
    </message>
    <message>
        <source>Enter it.</source>
        <translation>Saisissez-le.</translation>
    </message>
    <message>
        <source>The API map is invalid.</source>
        <translation>La correspondance d’API n’est pas valide.</translation>
    </message>
    <message>
        <source>Correct it, or choose another file.</source>
        <translation>Corrigez-la, ou choisissez un autre fichier.</translation>
    </message>
    <message>
        <source>The client key is encrypted, and its passphrase is not saved.</source>
        <translation>La clé client est chiffrée, et sa phrase secrète n’est pas enregistrée.</translation>
    </message>
    <message>
        <source>Wrong passphrase for the client key.</source>
        <translation>Phrase secrète incorrecte pour la clé client.</translation>
    </message>
    <message>
        <source>Enter the right one.</source>
        <translation>Saisissez la bonne.</translation>
    </message>
    <message>
        <source>The log-in has expired or was already used.</source>
        <translation>L’authentification a expiré ou a déjà été utilisée.</translation>
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
        <source>It is no digest in Base64 or hexadecimal.</source>
        <translation>Ce n’est pas un condensé en Base64 ou en hexadécimal.</translation>
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
        <source>A hidden secret looks like this.</source>
        <translation>C’est l’apparence d’un secret masqué.</translation>
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
        <source>The JSON is cut off.</source>
        <translation>Le JSON est tronqué.</translation>
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
        <source>Tribe sends compact JSON. Something may have rewritten it.</source>
        <translation>Tribe envoie du JSON compact. Il a peut-être été réécrit.</translation>
    </message>
    <message>
        <source>The fields of the body are in alphabetical order</source>
        <translation>Les champs du corps sont dans l’ordre alphabétique</translation>
    </message>
    <message>
        <source>Tribe sends “webhookId” before “payload”. Some libraries sort fields; the original order is lost.</source>
        <translation>Tribe envoie « webhookId » avant « payload ». Certaines bibliothèques trient les champs ; l’ordre d’origine est perdu.</translation>
    </message>
    <message>
        <source>The body has lost characters</source>
        <translation>Le corps a perdu des caractères</translation>
    </message>
    <message>
        <source>“�” replaces a character that could not be read. It cannot be recovered.</source>
        <translation>« � » remplace un caractère illisible. Il est perdu.</translation>
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
        <source>Check that the body is complete and from the same request.</source>
        <translation>Vérifiez que le corps est complet et vient de la même requête.</translation>
    </message>
    <message numerus="yes">
        <source>None of %n known cause(s) matches</source>
        <translation>
            <numerusform>Aucune cause connue (%n) ne convient</numerusform>
            <numerusform>Aucune des %n causes connues ne convient</numerusform>
        </translation>
    </message>
    <message>
        <source>Enter the webhook&apos;s secret</source>
        <translation>Saisissez le secret du webhook</translation>
    </message>
    <message>
        <source>Enter the received signature</source>
        <translation>Saisissez la signature reçue</translation>
    </message>
    <message>
        <source>Not genuine</source>
        <translation>Non authentique</translation>
    </message>
    <message>
        <source>Not genuine: %1</source>
        <translation>Non authentique : %1</translation>
    </message>
    <message numerus="yes">
        <source>Not genuine: none of %n known cause(s) matches</source>
        <translation>
            <numerusform>Non authentique : aucune cause connue (%n) ne convient</numerusform>
            <numerusform>Non authentique : aucune des %n causes connues ne convient</numerusform>
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
        <source>The body is too large to try other spellings and encodings.</source>
        <translation>Le corps est trop volumineux pour essayer d’autres écritures et encodages.</translation>
    </message>
    <message>
        <source>The body is too large to try compression.</source>
        <translation>Le corps est trop volumineux pour essayer la compression.</translation>
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
        <source>Enter the received body</source>
        <translation>Saisissez le corps reçu</translation>
    </message>
    <message>
        <source>Only the parsed body is here, not the bytes that were signed</source>
        <translation>Seul le corps analysé est là, pas les octets signés</translation>
    </message>
    <message>
        <source>The secret is wrong, or the body was changed in some other way.</source>
        <translation>Le secret est faux, ou le corps a été modifié autrement.</translation>
    </message>
    <message>
        <source>Use the secret of the webhook named in the body. Load the body from a file, as received.</source>
        <translation>Utilisez le secret du webhook nommé dans le corps. Chargez le corps depuis un fichier, tel que reçu.</translation>
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
        <source>Spaces or empty lines before the request were removed.</source>
        <translation>Les espaces ou lignes vides avant la requête ont été retirés.</translation>
    </message>
    <message>
        <source>A byte order mark before the request was removed.</source>
        <translation>Une marque d’ordre des octets avant la requête a été retirée.</translation>
    </message>
    <message>
        <source>Some header lines end in LF, some in CRLF: something changed them.</source>
        <translation>Certaines lignes d’en-tête se terminent par LF, d’autres par CRLF : quelque chose les a modifiées.</translation>
    </message>
    <message>
        <source>This is a response, not a request: %1</source>
        <translation>Ceci est une réponse, pas une requête : %1</translation>
    </message>
    <message>
        <source>The first line names no HTTP version.</source>
        <translation>La première ligne n’indique aucune version HTTP.</translation>
    </message>
    <message>
        <source>The headers are in HTTP/2 form, as tools show them.</source>
        <translation>Les en-têtes sont au format HTTP/2, comme les outils les montrent.</translation>
    </message>
    <message>
        <source>The empty line before the body is missing, at line %1.</source>
        <translation>La ligne vide avant le corps manque, à la ligne %1.</translation>
    </message>
    <message>
        <source>The lines of the header %1 were joined with a space.</source>
        <translation>Les lignes de l’en-tête %1 ont été réunies par une espace.</translation>
    </message>
    <message>
        <source>A line without a colon was skipped: %1</source>
        <translation>Une ligne sans deux-points a été ignorée : %1</translation>
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
        <source>The text has only spaces and line breaks.</source>
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
        <source>Content-Length says %1 bytes, but the body has %2. All of it is used.</source>
        <translation>Content-Length indique %1 octets, mais le corps en a %2. Tout est utilisé.</translation>
    </message>
    <message>
        <source>The line breaks were probably CRLF. Load the body from a file.</source>
        <translation>Les sauts de ligne étaient probablement des CRLF. Chargez le corps depuis un fichier.</translation>
    </message>
    <message>
        <source>The final line break probably comes from copying. It was kept.</source>
        <translation>Le saut de ligne final vient probablement de la copie. Il a été conservé.</translation>
    </message>
    <message>
        <source>Content-Length is unclear: %1</source>
        <translation>Content-Length n’est pas clair&#xa0;: %1</translation>
    </message>
    <message>
        <source>The body was sent with the encoding %1 and may be decoded here.</source>
        <translation>Le corps a été envoyé avec l’encodage %1 et est peut-être décodé ici.</translation>
    </message>
    <message>
        <source>The chunks of the body were joined.</source>
        <translation>Les fragments (chunks) du corps ont été réunis.</translation>
    </message>
    <message>
        <source>The chunks of the body are incomplete. It was kept unchanged.</source>
        <translation>Les fragments (chunks) du corps sont incomplets. Il a été conservé tel quel.</translation>
    </message>
    <message>
        <source>Headers after the last chunk were read like the others.</source>
        <translation>Les en-têtes situés après le dernier fragment ont été lus comme les autres.</translation>
    </message>
    <message>
        <source>There are several requests. The first one is used.</source>
        <translation>Il y a plusieurs requêtes. La première est utilisée.</translation>
    </message>
    <message>
        <source>There may be several requests. Without a length, everything is taken as one body.</source>
        <translation>Il y a peut-être plusieurs requêtes. Sans longueur, tout est pris comme un seul corps.</translation>
    </message>
    <message>
        <source>Not read, after the curl command: %1</source>
        <translation>Non lu, après la commande curl : %1</translation>
    </message>
    <message>
        <source>Only the first %1 words of the command were read.</source>
        <translation>Seuls les %1 premiers mots de la commande ont été lus.</translation>
    </message>
    <message>
        <source>Options on a new line were read as part of the command.</source>
        <translation>Les options sur une nouvelle ligne ont été prises comme faisant partie de la commande.</translation>
    </message>
    <message>
        <source>A quotation mark is missing: the command may be cut off.</source>
        <translation>Un guillemet manque : la commande est peut-être tronquée.</translation>
    </message>
    <message>
        <source>A variable or command in the text was not expanded.</source>
        <translation>Une variable ou une commande du texte n’a pas été développée.</translation>
    </message>
    <message>
        <source>Two “\u” escapes were joined into one character.</source>
        <translation>Deux séquences «&#xa0;\u&#xa0;» ont été réunies en un seul caractère.</translation>
    </message>
    <message>
        <source>For cmd, LF and CRLF look the same. LF was assumed.</source>
        <translation>Pour cmd, LF et CRLF se ressemblent. LF a été supposé.</translation>
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
        <source>Data was percent-encoded. curl may encode it differently.</source>
        <translation>Des données ont été encodées avec des signes pour cent. curl encode peut-être autrement.</translation>
    </message>
    <message>
        <source>With -G the data is in the address; there is no body.</source>
        <translation>Avec -G, les données sont dans l’adresse ; il n’y a pas de corps.</translation>
    </message>
    <message>
        <source>The body is in the file %1: load it with “Load body from file…”.</source>
        <translation>Le corps est dans le fichier %1&#xa0;: chargez-le avec «&#xa0;Charger le corps depuis un fichier…&#xa0;».</translation>
    </message>
    <message>
        <source>A form (-F) has a random boundary: its body is unknown.</source>
        <translation>Un formulaire (-F) a un délimiteur aléatoire : son corps est inconnu.</translation>
    </message>
    <message>
        <source>The user name and password of %1 were removed.</source>
        <translation>Le nom d’utilisateur et le mot de passe de %1 ont été retirés.</translation>
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
        <source>This form is unknown, so everything is taken as the body. Paste the HTTP request, or enter body and signature below.</source>
        <translation>Cette forme est inconnue : tout est pris comme corps. Collez la requête HTTP, ou saisissez le corps et la signature ci-dessous.</translation>
    </message>
    <message>
        <source>The source shows the body as parsed JSON. It was made compact, as Tribe sends it.</source>
        <translation>La source montre le corps en JSON analysé. Il a été rendu compact, comme l’envoie Tribe.</translation>
    </message>
    <message>
        <source>Parts of the body are missing. Load the body from a file.</source>
        <translation>Des parties du corps manquent. Chargez le corps depuis un fichier.</translation>
    </message>
    <message>
        <source>The body was decoded from Base64.</source>
        <translation>Le corps a été décodé depuis Base64.</translation>
    </message>
    <message>
        <source>The body is marked as Base64 but is not. It was kept unchanged.</source>
        <translation>Le corps est marqué comme Base64 mais ne l’est pas. Il a été conservé tel quel.</translation>
    </message>
    <message numerus="yes">
        <source>A PowerShell command with %n header(s).</source>
        <translation>
            <numerusform>Une commande PowerShell avec %n en-tête.</numerusform>
            <numerusform>Une commande PowerShell avec %n en-têtes.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>A request from another program, with %n header(s).</source>
        <translation>
            <numerusform>Une requête d’un autre programme, avec %n en-tête.</numerusform>
            <numerusform>Une requête d’un autre programme, avec %n en-têtes.</numerusform>
        </translation>
    </message>
    <message>
        <source>n8n shows only the parsed body; it was written compactly, as Tribe does. To keep what was received, choose “Raw body” in the options of the Webhook node.</source>
        <translation>n8n ne montre que le corps analysé ; il a été écrit de façon compacte, comme le fait Tribe. Pour garder ce qui a été reçu, activez « Raw body » dans les options du nœud Webhook.</translation>
    </message>
    <message>
        <source>The header lines end in LF only. Line endings in the body may have changed, too. If it has any, load it from a file.</source>
        <translation>Les lignes d’en-tête ne se terminent que par LF. Des fins de ligne du corps ont pu changer aussi. S’il en a, chargez-le depuis un fichier.</translation>
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
        <source>all defaults</source>
        <translation>tous par défaut</translation>
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
        <source>system</source>
        <translation>système</translation>
    </message>
    <message>
        <source>none</source>
        <translation>aucun</translation>
    </message>
    <message>
        <source>own</source>
        <translation>propre</translation>
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
        <source>Findings</source>
        <translation>Constats</translation>
    </message>
    <message>
        <source>REST list</source>
        <translation>Liste REST</translation>
    </message>
    <message>
        <source>OData list</source>
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
        <source>Employee known</source>
        <translation>Employé connu</translation>
    </message>
    <message>
        <source>Environment name known</source>
        <translation>Nom de l’environnement connu</translation>
    </message>
    <message>
        <source>Server clock ahead by</source>
        <translation>Horloge du serveur en avance de</translation>
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
        <source>none since the start</source>
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
        <source>own (SOCKS5)</source>
        <translation>propre (SOCKS5)</translation>
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
        <source>Spaces instead of “+” in the value</source>
        <translation>Espaces au lieu de « + » dans la valeur</translation>
    </message>
    <message>
        <source>Spaces or line breaks inside the value</source>
        <translation>Espaces ou sauts de ligne à l’intérieur de la valeur</translation>
    </message>
    <message>
        <source>Value with changed capitals</source>
        <translation>Valeur aux majuscules modifiées</translation>
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
        <source>JSON with its fields in alphabetical order</source>
        <translation>JSON aux champs dans l’ordre alphabétique</translation>
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
        <translation>Corps sans ses sauts de ligne, comme « curl -d @fichier » l’envoie</translation>
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
        <source>Body with ordinary instead of non-breaking spaces</source>
        <translation>Corps avec des espaces ordinaires au lieu d’espaces insécables</translation>
    </message>
</context>
<context>
    <name>hookdesk::ActionRegistry</name>
    <message>
        <source>Open “%1” first.</source>
        <extracomment>Why a command cannot be used; %1 is the name of a page.</extracomment>
        <translation>Ouvrez d’abord « %1 ».</translation>
    </message>
    <message>
        <source>Nothing to refresh on this page.</source>
        <translation>Rien à actualiser sur cette page.</translation>
    </message>
    <message>
        <source>No filter on this page.</source>
        <translation>Pas de filtre sur cette page.</translation>
    </message>
    <message>
        <source>No details on this page.</source>
        <translation>Pas de détails sur cette page.</translation>
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
        <source>%n unknown</source>
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
        <source>In names, ids, endpoints, people, errors and changes</source>
        <translation>Dans les noms, ID, points de terminaison, personnes, erreurs et modifications</translation>
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
        <source>Select an entry</source>
        <translation>Sélectionnez une entrée</translation>
    </message>
    <message>
        <source>Nothing, or unknown.</source>
        <translation>Rien, ou inconnu.</translation>
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
        <source>Running</source>
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
        <source>Checks every entry of all environments for changes to the file.</source>
        <translation>Vérifie que chaque entrée de tous les environnements est inchangée dans le fichier.</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exporter…</translation>
    </message>
    <message>
        <source>All matches, including those not shown yet.</source>
        <translation>Tout ce qui correspond, même ce qui n’est pas encore affiché.</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>Activité</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>Actualiser</translation>
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
        <source>Activity is not recorded.</source>
        <translation>L’activité n’est pas consignée.</translation>
    </message>
    <message>
        <source>Hookdesk found no folder for the journal on this computer.</source>
        <translation>Hookdesk n’a pas trouvé de dossier pour le journal sur cet ordinateur.</translation>
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
        <source>No activity yet.</source>
        <translation>Pas encore d’activité.</translation>
    </message>
    <message>
        <source>Hookdesk records here who created, deleted, reactivated or retried what.</source>
        <translation>Hookdesk consigne ici qui a créé, supprimé, réactivé ou réessayé quoi.</translation>
    </message>
    <message>
        <source>No entry matches.</source>
        <translation>Aucune entrée ne correspond.</translation>
    </message>
    <message>
        <source>Try another text, operation or result.</source>
        <translation>Essayez un autre texte, une autre opération ou un autre résultat.</translation>
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
        <source>%n entry(s) could not be written to the activity journal.</source>
        <translation>
            <numerusform>%n entrée n’a pas pu être écrite dans le journal d’activité.</numerusform>
            <numerusform>%n entrées n’ont pas pu être écrites dans le journal d’activité.</numerusform>
        </translation>
    </message>
    <message>
        <source>The activity journal was damaged. Hookdesk started a new one; the damaged file is now %1.</source>
        <translation>Le journal d’activité était endommagé. Hookdesk en a commencé un nouveau ; le fichier endommagé s’appelle maintenant %1.</translation>
    </message>
    <message>
        <source>Checking every entry…</source>
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
        <source>%1 could not be written. Choose another folder or free some disk space.</source>
        <translation>%1 n’a pas pu être écrit. Choisissez un autre dossier ou libérez de l’espace disque.</translation>
    </message>
    <message numerus="yes">
        <source>%n entry(s) exported to %1.</source>
        <translation>
            <numerusform>%n entrée exportée vers %1.</numerusform>
            <numerusform>%n entrées exportées vers %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>No filter set.</source>
        <translation>Aucun filtre défini.</translation>
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
        <source>Operation of a newer Hookdesk</source>
        <translation>Opération d’un Hookdesk plus récent</translation>
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
        <source>Unknown</source>
        <comment>result: it may have happened</comment>
        <translation>Inconnu</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>employee, user of the operating system</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>The answer was not awaited. Check whether it happened.</source>
        <translation>La réponse n’a pas été attendue. Vérifiez si cela a eu lieu.</translation>
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
        <source>The journal is intact: %n entry(s) verified.</source>
        <translation>
            <numerusform>Le journal est intact : %n entrée vérifiée.</numerusform>
            <numerusform>Le journal est intact : %n entrées vérifiées.</numerusform>
        </translation>
    </message>
    <message>
        <source>Entry %1 is missing: it was removed from the file.</source>
        <translation>L’entrée %1 manque : elle a été retirée du fichier.</translation>
    </message>
    <message>
        <source>Entry %1 was changed in the file.</source>
        <translation>L’entrée %1 a été modifiée dans le fichier.</translation>
    </message>
    <message numerus="yes">
        <source>The %n entry(s) before it are intact.</source>
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
        <source>Result unknown</source>
        <translation>Résultat inconnu</translation>
    </message>
    <message>
        <source>Hookdesk was closed before the answer came. Check whether it happened.</source>
        <translation>Hookdesk a été fermé avant la réponse. Vérifiez si cela a eu lieu.</translation>
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
        <source>%n request(s) not sent.</source>
        <translation>
            <numerusform>%n requête non envoyée.</numerusform>
            <numerusform>%n requêtes non envoyées.</numerusform>
        </translation>
    </message>
    <message>
        <source>Other result</source>
        <translation>Autre résultat</translation>
    </message>
    <message>
        <source>By: %1</source>
        <comment>employee, user</comment>
        <translation>Par : %1</translation>
    </message>
    <message>
        <source>Export findings of the API check</source>
        <translation>Exporter les constats de la vérification de l’API</translation>
    </message>
</context>
<context>
    <name>hookdesk::AdvancedPane</name>
    <message>
        <source>Ask</source>
        <translation>Demander</translation>
    </message>
    <message>
        <source>Ask for a typed word</source>
        <translation>Faire saisir un mot</translation>
    </message>
    <message>
        <source>System</source>
        <translation>Système</translation>
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
        <source>Certificate key</source>
        <translation>Clé du certificat</translation>
    </message>
    <message>
        <source>API map</source>
        <translation>Correspondance d’API</translation>
    </message>
    <message>
        <source>Other (HTTP)</source>
        <translation>Autre (HTTP)</translation>
    </message>
    <message>
        <source>Other (SOCKS5)</source>
        <translation>Autre (SOCKS5)</translation>
    </message>
</context>
<context>
    <name>hookdesk::ApiChangeNote</name>
    <message>
        <source>Open API check</source>
        <translation>Ouvrir la vérification de l’API</translation>
    </message>
    <message>
        <source>The API of this environment has changed and differs from what Hookdesk expects.</source>
        <translation>L’API de cet environnement a changé et diffère de ce que Hookdesk attend.</translation>
    </message>
</context>
<context>
    <name>hookdesk::ApiCheckPage</name>
    <message>
        <source>Use these</source>
        <translation>Utiliser</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Takes back the last correction.</source>
        <translation>Revient sur la dernière correction.</translation>
    </message>
    <message>
        <source>Export findings…</source>
        <translation>Exporter les constats…</translation>
    </message>
    <message>
        <source>Assumptions</source>
        <translation>Suppositions</translation>
    </message>
    <message>
        <source>Check now</source>
        <translation>Vérifier maintenant</translation>
    </message>
    <message>
        <source>Show &amp;details</source>
        <translation>Afficher les &amp;détails</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>Vérification…</translation>
    </message>
    <message>
        <source>Everything is as expected</source>
        <translation>Tout est comme attendu</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n unknown</source>
        <extracomment>%1: how many differ, for example “3 differ”.</extracomment>
        <translation>
            <numerusform>%1, %n inconnue</numerusform>
            <numerusform>%1, %n inconnues</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n differ(s)</source>
        <translation>
            <numerusform>%n diffère</numerusform>
            <numerusform>%n diffèrent</numerusform>
        </translation>
    </message>
    <message>
        <source>Checking the API…</source>
        <translation>Vérification de l’API…</translation>
    </message>
    <message>
        <source>The API is not checked yet</source>
        <translation>L’API n’est pas encore vérifiée</translation>
    </message>
    <message>
        <source>The check only reads. It compares what Hookdesk expects with what this server offers.</source>
        <translation>La vérification ne fait que lire. Elle compare ce que Hookdesk attend à ce que ce serveur propose.</translation>
    </message>
    <message>
        <source>Uses everything proposed, from now on, in this environment.</source>
        <translation>Utilise tout ce qui est proposé, dès maintenant, dans cet environnement.</translation>
    </message>
    <message>
        <source>Choose a proposal first: select the row with several.</source>
        <translation>Choisissez d’abord une proposition : sélectionnez la ligne qui en a plusieurs.</translation>
    </message>
    <message>
        <source>Nothing is proposed.</source>
        <translation>Rien n’est proposé.</translation>
    </message>
    <message>
        <source>The check is running.</source>
        <translation>La vérification est en cours.</translation>
    </message>
    <message>
        <source>Nothing was changed: the proposed event log cannot be read. %1</source>
        <translation>Rien n’a été modifié : le journal d’événements proposé est illisible. %1</translation>
    </message>
    <message>
        <source>Several entity sets look like the event log. Select the row and choose one.</source>
        <translation>Plusieurs ensembles d’entités ressemblent au journal d’événements. Sélectionnez la ligne et choisissez-en un.</translation>
    </message>
    <message>
        <source>The API of this server has changed since the last check.</source>
        <translation>L’API de ce serveur a changé depuis la dernière vérification.</translation>
    </message>
    <message>
        <source>The proposals are used from now on.</source>
        <translation>Les propositions sont utilisées dès maintenant.</translation>
    </message>
    <message>
        <source>The last correction was taken back.</source>
        <translation>La dernière correction a été annulée.</translation>
    </message>
    <message>
        <source>Export findings</source>
        <translation>Exporter les constats</translation>
    </message>
    <message>
        <source>Text (*.txt)</source>
        <translation>Texte (*.txt)</translation>
    </message>
    <message>
        <source>JSON (*.json)</source>
        <translation>JSON (*.json)</translation>
    </message>
    <message>
        <source>%1 could not be written. Choose another folder or free some disk space.</source>
        <translation>%1 n’a pas pu être écrit. Choisissez un autre dossier ou libérez de l’espace disque.</translation>
    </message>
    <message>
        <source>Findings exported to %1.</source>
        <translation>Constats exportés vers %1.</translation>
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
        <source>All matches with their payloads, including those not shown yet.</source>
        <translation>Tout ce qui correspond, avec la charge utile, même ce qui n’est pas encore affiché.</translation>
    </message>
    <message>
        <source>Failed events are not kept.</source>
        <translation>Les événements en échec ne sont pas conservés.</translation>
    </message>
    <message>
        <source>Hookdesk found no folder for its data on this computer.</source>
        <translation>Hookdesk n’a pas trouvé de dossier pour ses données sur cet ordinateur.</translation>
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
        <source>No archived event matches.</source>
        <translation>Aucun événement archivé ne correspond.</translation>
    </message>
    <message>
        <source>Failed events are kept here once the log has been read.</source>
        <translation>Les événements en échec sont conservés ici dès que le journal est lu.</translation>
    </message>
    <message>
        <source>Try another text, webhook or period.</source>
        <translation>Essayez un autre texte, un autre webhook ou une autre période.</translation>
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
        <source>This event is no longer in the archive: it was too old or too large.</source>
        <translation>Cet événement n’est plus dans l’archive : il était trop ancien ou trop volumineux.</translation>
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
        <source>%1 could not be written. Choose another folder or free some disk space.</source>
        <translation>%1 n’a pas pu être écrit. Choisissez un autre dossier ou libérez de l’espace disque.</translation>
    </message>
    <message numerus="yes">
        <source>%n event(s) exported to %1.</source>
        <translation>
            <numerusform>%n événement exporté vers %1.</numerusform>
            <numerusform>%n événements exportés vers %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Preferences…</source>
        <translation>Préférences…</translation>
    </message>
    <message>
        <source>How long and how much to keep</source>
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
        <source>New events are not kept.</source>
        <translation>Les nouveaux événements ne sont pas conservés.</translation>
    </message>
    <message>
        <source>Size: %1</source>
        <translation>Taille : %1</translation>
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
        <source>The archive cannot be opened. Check that its folder exists and is writable.</source>
        <translation>L’archive ne peut pas être ouverte. Vérifiez que son dossier existe et est accessible en écriture.</translation>
    </message>
    <message>
        <source>The archive is read-only: new events are not kept. Check the permissions of the file.</source>
        <translation>L’archive est en lecture seule : les nouveaux événements ne sont pas conservés. Vérifiez les autorisations du fichier.</translation>
    </message>
    <message>
        <source>Another program uses the archive. New events are kept afterwards.</source>
        <translation>Un autre programme utilise l’archive. Les nouveaux événements seront conservés ensuite.</translation>
    </message>
    <message>
        <source>The disk is full: new events are not kept. Free some space, or keep less in the archive.</source>
        <translation>Le disque est plein : les nouveaux événements ne sont pas conservés. Libérez de l’espace, ou conservez moins dans l’archive.</translation>
    </message>
    <message>
        <source>The archive is damaged. Hookdesk starts a new one and keeps the damaged file.</source>
        <translation>L’archive est endommagée. Hookdesk en commence une nouvelle et garde le fichier endommagé.</translation>
    </message>
    <message>
        <source>The archive is from a newer Hookdesk: new events are not kept. Update Hookdesk.</source>
        <translation>L’archive vient d’un Hookdesk plus récent : les nouveaux événements ne sont pas conservés. Mettez Hookdesk à jour.</translation>
    </message>
    <message>
        <source>The archive failed. See the details.</source>
        <translation>L’archive ne fonctionne pas. Voir les détails.</translation>
    </message>
    <message>
        <source>The archive was damaged. Hookdesk started a new one; the damaged file is now %1.</source>
        <translation>L’archive était endommagée. Hookdesk en a commencé une nouvelle ; le fichier endommagé s’appelle maintenant %1.</translation>
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
        <source>The administrator of this computer does not allow this.</source>
        <translation>L’administrateur de cet ordinateur ne l’autorise pas.</translation>
    </message>
</context>
<context>
    <name>hookdesk::AssumptionInspector</name>
    <message>
        <source>&amp;Proposal</source>
        <translation>&amp;Proposition</translation>
    </message>
    <message>
        <source>Select an assumption</source>
        <translation>Sélectionnez une supposition</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Détails</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Choisir…</translation>
    </message>
    <message>
        <source>Expected: %1</source>
        <translation>Attendu : %1</translation>
    </message>
    <message>
        <source>Found: %1</source>
        <translation>Trouvé : %1</translation>
    </message>
    <message>
        <source>Proposed: %1</source>
        <translation>Proposé : %1</translation>
    </message>
</context>
<context>
    <name>hookdesk::AssumptionModel</name>
    <message>
        <source>Assumption</source>
        <translation>Supposition</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Trouvé</translation>
    </message>
    <message>
        <source>Proposed</source>
        <translation>Proposé</translation>
    </message>
</context>
<context>
    <name>hookdesk::Attention</name>
    <message>
        <source>Reactivate…</source>
        <translation>Réactiver…</translation>
    </message>
    <message>
        <source>%1, all: %2</source>
        <comment>so many events, cause</comment>
        <translation>%1, tous : %2</translation>
    </message>
    <message>
        <source>%1, mostly: %2</source>
        <comment>so many events, cause</comment>
        <translation>%1, surtout : %2</translation>
    </message>
    <message>
        <source>off since %1</source>
        <comment>day or time</comment>
        <translation>inactif depuis %1</translation>
    </message>
    <message>
        <source>last tried %1</source>
        <comment>day or time</comment>
        <translation>dernière tentative : %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln event(s) waiting</source>
        <translation>
            <numerusform>%Ln événement en attente</numerusform>
            <numerusform>%Ln événements en attente</numerusform>
        </translation>
    </message>
    <message>
        <source>no events waiting</source>
        <translation>aucun événement en attente</translation>
    </message>
    <message>
        <source>failures unknown</source>
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
    <message>
        <source>Not tried yet</source>
        <translation>Pas encore essayé</translation>
    </message>
</context>
<context>
    <name>hookdesk::ChangesModel</name>
    <message>
        <source>Running</source>
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
        <source>No changes made here yet.</source>
        <translation>Rien n’a encore été modifié ici.</translation>
    </message>
    <message>
        <source>Changes are not recorded.</source>
        <translation>Les modifications ne sont pas consignées.</translation>
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
        <translation>Premières tentatives</translation>
    </message>
    <message>
        <source>Retries</source>
        <translation>Nouvelles tentatives</translation>
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
        <source>Type part of a command</source>
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
        <source>Rewrite endpoints of the left side before comparing:</source>
        <translation>Réécrire les points de terminaison de gauche avant de comparer :</translation>
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
        <source>Webhooks are matched by name, entity type and endpoint. Values missing in an export are not compared.</source>
        <translation>Les webhooks sont associés par nom, type d’entité et point de terminaison. Les valeurs absentes d’un export ne sont pas comparées.</translation>
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
        <source>Choose “Current” on the right: webhooks are copied there.</source>
        <translation>Choisissez « Actuel » à droite : la copie va vers lui.</translation>
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
        <source>Both sides are the same. Choose another time or a file.</source>
        <translation>Les deux côtés sont les mêmes. Choisissez un autre moment ou un fichier.</translation>
    </message>
    <message numerus="yes">
        <source>%n not comparable</source>
        <translation>
            <numerusform>%n non comparable</numerusform>
            <numerusform>%n non comparables</numerusform>
        </translation>
    </message>
    <message>
        <source>One side is incomplete. Webhooks that seem missing there may exist.</source>
        <translation>Un côté est incomplet. Des webhooks qui semblent y manquer peuvent exister.</translation>
    </message>
</context>
<context>
    <name>hookdesk::ConfirmationDialog</name>
    <message>
        <source>Affected</source>
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
        <source>The proxy needs a user name and password, or refused them.</source>
        <translation>Le proxy demande un nom d’utilisateur et un mot de passe, ou les a refusés.</translation>
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
        <source>Check the proxy host and port in the environment, or connect without a proxy.</source>
        <translation>Vérifiez l’hôte et le port du proxy dans l’environnement, ou connectez-vous sans proxy.</translation>
    </message>
    <message>
        <source>The proxy blocked the connection to %1.</source>
        <translation>Le proxy a bloqué la connexion vers %1.</translation>
    </message>
    <message>
        <source>Ask your network administrator to allow this address.</source>
        <translation>Demandez à qui gère le réseau d’autoriser cette adresse.</translation>
    </message>
    <message>
        <source>Check the date and time of this computer. If they are right, tell the server&apos;s administrator.</source>
        <translation>Vérifiez la date et l’heure de cet ordinateur. Si elles sont justes, prévenez l’administrateur du serveur.</translation>
    </message>
    <message>
        <source>On a company network, add the company’s CA file to the environment. Otherwise do not connect.</source>
        <translation>Sur un réseau d’entreprise, ajoutez à l’environnement le fichier d’AC de l’entreprise. Sinon, ne vous connectez pas.</translation>
    </message>
    <message>
        <source>No secure connection to %1: its certificate has expired.</source>
        <translation>Pas de connexion sécurisée avec %1&#xa0;: son certificat a expiré.</translation>
    </message>
    <message>
        <source>No secure connection to %1: its certificate is not valid yet.</source>
        <translation>Pas de connexion sécurisée avec %1&#xa0;: son certificat n’est pas encore valide.</translation>
    </message>
    <message>
        <source>No secure connection to %1: its certificate is for another name.</source>
        <translation>Pas de connexion sécurisée avec %1&#xa0;: son certificat est établi pour un autre nom.</translation>
    </message>
    <message>
        <source>Check the address of the environment for a typing error.</source>
        <translation>Cherchez une faute de frappe dans l’adresse de l’environnement.</translation>
    </message>
    <message>
        <source>No secure connection to %1: its certificate is self-signed.</source>
        <translation>Pas de connexion sécurisée avec %1&#xa0;: son certificat est autosigné.</translation>
    </message>
    <message>
        <source>No secure connection to %1: the issuer of its certificate is unknown here.</source>
        <translation>Pas de connexion sécurisée avec %1 : l’émetteur de son certificat est inconnu ici.</translation>
    </message>
    <message>
        <source>No secure connection to %1: it only offers outdated TLS versions.</source>
        <translation>Pas de connexion sécurisée avec %1 : le serveur ne propose que des versions TLS obsolètes.</translation>
    </message>
    <message>
        <source>Tell the server&apos;s administrator that it needs TLS 1.2 or later.</source>
        <translation>Signalez à l’administrateur du serveur qu’il lui faut TLS 1.2 ou ultérieur.</translation>
    </message>
    <message>
        <source>No secure connection to %1: it does not answer with TLS.</source>
        <translation>Pas de connexion sécurisée avec %1 : la réponse n’est pas du TLS.</translation>
    </message>
    <message>
        <source>Check the address and port of the environment.</source>
        <translation>Vérifiez l’adresse et le port de l’environnement.</translation>
    </message>
    <message>
        <source>%1 needs a client certificate, or refused it.</source>
        <translation>%1 demande un certificat client, ou l’a refusé.</translation>
    </message>
    <message>
        <source>Choose the client certificate and its key in the environment.</source>
        <translation>Choisissez le certificat client et sa clé dans l’environnement.</translation>
    </message>
    <message>
        <source>Nothing was sent: a certificate file of this environment cannot be used.</source>
        <translation>Rien n’a été envoyé&#xa0;: un fichier de certificat de cet environnement ne peut pas être utilisé.</translation>
    </message>
    <message>
        <source>Choose the file again in the environment.</source>
        <translation>Choisissez de nouveau le fichier dans l’environnement.</translation>
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
        <source>%1 answered with a web page instead of Tribe&apos;s API.</source>
        <translation>%1 a répondu par une page web au lieu de l’API de Tribe.</translation>
    </message>
    <message>
        <source>%1 redirects to another host. The request was not sent there.</source>
        <translation>%1 redirige vers un autre hôte. La requête n’y a pas été envoyée.</translation>
    </message>
    <message>
        <source>The host %1 does not exist.</source>
        <translation>L’hôte %1 n’existe pas.</translation>
    </message>
    <message>
        <source>Check the address of the environment and the network.</source>
        <translation>Vérifiez l’adresse de l’environnement, ainsi que le réseau.</translation>
    </message>
    <message>
        <source>The clocks of this computer and the server differ too much.</source>
        <translation>Les horloges de cet ordinateur et du serveur diffèrent trop.</translation>
    </message>
    <message>
        <source>Correct the date and time of this computer. Tokens and certificates depend on them.</source>
        <translation>Réglez la date et l’heure de cet ordinateur. Les jetons et les certificats en dépendent.</translation>
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
        <source>The client key is encrypted. Enter its passphrase.</source>
        <translation>La clé client est chiffrée. Saisissez sa phrase secrète.</translation>
    </message>
    <message>
        <source>Wrong passphrase for the client key.</source>
        <translation>Phrase secrète incorrecte pour la clé client.</translation>
    </message>
    <message>
        <source>The log-in to the proxy with %1 failed.</source>
        <translation>L’authentification auprès du proxy par %1 a échoué.</translation>
    </message>
    <message>
        <source>Check user name and password in the proxy settings of the environment. If they are right, ask the proxy&apos;s administrator to allow Basic or Digest.</source>
        <translation>Vérifiez le nom d’utilisateur et le mot de passe dans les réglages de proxy de l’environnement. S’ils sont justes, demandez à l’administrateur du proxy d’autoriser Basic ou Digest.</translation>
    </message>
    <message>
        <source>The host %1 could not be looked up.</source>
        <translation>L’hôte %1 n’a pas pu être résolu.</translation>
    </message>
    <message>
        <source>Check the network connection and try again.</source>
        <translation>Vérifiez la connexion au réseau et réessayez.</translation>
    </message>
    <message>
        <source>No certificate or key in this file: %1. Choose a PEM, DER, P7B or PFX file.</source>
        <comment>a kind of file</comment>
        <translation>Ni certificat ni clé dans ce fichier : %1. Choisissez un fichier PEM, DER, P7B ou PFX.</translation>
    </message>
    <message>
        <source>Part of this file is unreadable: %1. Export it again.</source>
        <comment>a kind of file</comment>
        <translation>Une partie de ce fichier est illisible : %1. Exportez-le de nouveau.</translation>
    </message>
    <message>
        <source>A certificate in this file is not trusted for servers: %1. Choose another.</source>
        <comment>a kind of file</comment>
        <translation>Un certificat de ce fichier n’est pas approuvé pour les serveurs : %1. Choisissez-en un autre.</translation>
    </message>
    <message>
        <source>The encryption of this file is outdated: %1. Export it again with AES256.</source>
        <comment>a kind of file</comment>
        <translation>Le chiffrement de ce fichier est obsolète : %1. Exportez-le de nouveau avec AES256.</translation>
    </message>
    <message>
        <source>The format %1 is not supported: %2. Export the file as PEM or PFX.</source>
        <comment>a format, a kind of file</comment>
        <translation>Le format %1 n’est pas pris en charge : %2. Exportez le fichier en PEM ou PFX.</translation>
    </message>
    <message>
        <source>If your company issued it, add the company’s CA file to the environment. Otherwise tell the server&apos;s administrator: its intermediate certificate may be missing.</source>
        <translation>Si votre entreprise l’a émis, ajoutez le fichier d’AC de l’entreprise à l’environnement. Sinon, prévenez l’administrateur du serveur : son certificat intermédiaire manque peut-être.</translation>
    </message>
    <message>
        <source>%1 broke off the secure connection. It may want a client certificate.</source>
        <translation>%1 a rompu la connexion sécurisée. Le serveur veut peut-être un certificat client.</translation>
    </message>
    <message>
        <source>Choose the client certificate and its key in the environment, or ask the server&apos;s administrator.</source>
        <translation>Choisissez le certificat client et sa clé dans l’environnement, ou demandez à l’administrateur du serveur.</translation>
    </message>
    <message>
        <source>No secure connection to %1: the issuer of its certificate is unknown here. The server does not send the issuer&apos;s certificate.</source>
        <translation>Pas de connexion sécurisée avec %1 : l’émetteur de son certificat est inconnu ici. Le serveur n’envoie pas le certificat de l’émetteur.</translation>
    </message>
    <message>
        <source>Log in to the network in a browser. Or check the authorization URL of the environment.</source>
        <translation>Authentifiez-vous sur le réseau dans un navigateur. Ou vérifiez l’URL d’autorisation de l’environnement.</translation>
    </message>
    <message>
        <source>Log in to the network in a browser. Or check the addresses of the environment.</source>
        <translation>Authentifiez-vous sur le réseau dans un navigateur. Ou vérifiez les adresses de l’environnement.</translation>
    </message>
</context>
<context>
    <name>hookdesk::ConnectionReport</name>
    <message>
        <source>system</source>
        <translation>système</translation>
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
        <source>not needed here</source>
        <translation>inutile ici</translation>
    </message>
    <message>
        <source>the server sent no time</source>
        <translation>le serveur n’a pas envoyé d’heure</translation>
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
        <source>logged in as %1</source>
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
        <source>Logged-in employee</source>
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
        <translation>tentative en cours…</translation>
    </message>
    <message>
        <source>not tried</source>
        <translation>non essayé</translation>
    </message>
    <message>
        <source>%1 (revocation is not checked)</source>
        <translation>%1 (la révocation n’est pas vérifiée)</translation>
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
        <source>Missing values</source>
        <translation>Valeurs manquantes</translation>
    </message>
    <message>
        <source>Header values are missing in the export. Enter those you know:</source>
        <translation>Des valeurs d’en-têtes manquent dans l’export. Saisissez celles que vous connaissez :</translation>
    </message>
    <message>
        <source>The first matching rule rewrites an endpoint:</source>
        <translation>La première règle qui convient réécrit un point de terminaison :</translation>
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
        <source>Wait until all webhooks are loaded.</source>
        <translation>Attendez que tous les webhooks soient chargés.</translation>
    </message>
    <message>
        <source>Choose an earlier time, or open an export.</source>
        <translation>Choisissez un moment antérieur, ou ouvrez un export.</translation>
    </message>
    <message numerus="yes">
        <source>%n chosen webhook(s) will lack headers with unknown values.</source>
        <translation>
            <numerusform>%n webhook choisi sera créé sans les en-têtes aux valeurs inconnues.</numerusform>
            <numerusform>%n webhooks choisis seront créés sans les en-têtes aux valeurs inconnues.</numerusform>
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
        <source>Tribe gives a copy a new id, secret and name.</source>
        <translation>Tribe donne à une copie un nouvel ID, un nouveau secret et un nouveau nom.</translation>
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
        <source>Active: unknown</source>
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
        <source>At risk: unknown</source>
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
        <source>Deactivated: unknown</source>
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
        <source>Retried automatically: unknown</source>
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
        <source>Failed, waiting for you: unknown</source>
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
        <source>not JSON</source>
        <translation>pas du JSON</translation>
    </message>
    <message>
        <source>not a file of webhook definitions</source>
        <translation>pas un fichier de définitions de webhooks</translation>
    </message>
    <message>
        <source>from a newer version of Hookdesk</source>
        <translation>d’une version plus récente de Hookdesk</translation>
    </message>
    <message>
        <source>field missing</source>
        <translation>champ manquant</translation>
    </message>
    <message>
        <source>wrong type</source>
        <translation>mauvais type</translation>
    </message>
    <message>
        <source>must not be empty</source>
        <translation>ne doit pas être vide</translation>
    </message>
    <message>
        <source>text too long</source>
        <translation>texte trop long</translation>
    </message>
    <message>
        <source>not a date</source>
        <translation>pas une date</translation>
    </message>
    <message>
        <source>a withheld value is not allowed here</source>
        <translation>une valeur masquée n’est pas permise ici</translation>
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
        <source>Incomplete</source>
        <translation>Incomplet</translation>
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
        <source>A header name or value cannot be sent.</source>
        <translation>Un nom ou une valeur d’en-tête ne peut pas être envoyé.</translation>
    </message>
    <message>
        <source>Header values unknown: %1</source>
        <translation>Valeurs d’en-têtes inconnues : %1</translation>
    </message>
    <message>
        <source>Headers unknown.</source>
        <translation>En-têtes inconnus.</translation>
    </message>
    <message>
        <source>Deactivated in the source. The new one will be active.</source>
        <translation>Désactivé dans la source. Le nouveau sera actif.</translation>
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
        <source>A webhook already delivers to nearly this URL: only a final slash or dot differs.</source>
        <translation>Un webhook livre déjà à presque cette URL : seul un point ou une barre oblique à la fin diffère.</translation>
    </message>
    <message>
        <source>not UTF-8: save the file as UTF-8</source>
        <translation>pas de l’UTF-8 : enregistrez le fichier en UTF-8</translation>
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
        <source>Not sent: loop</source>
        <translation>Non envoyé : boucle</translation>
    </message>
    <message>
        <source>Not sent: too many</source>
        <translation>Non envoyé : trop nombreux</translation>
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
        <source>Unknown</source>
        <translation>Inconnu</translation>
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
    <message>
        <source>not HTTP</source>
        <translation>pas du HTTP</translation>
    </message>
    <message>
        <source>sent with https://, and the receiver speaks http://</source>
        <translation>envoyé en https://, et le récepteur parle http://</translation>
    </message>
    <message>
        <source>unknown method</source>
        <translation>méthode inconnue</translation>
    </message>
    <message>
        <source>unknown version of HTTP</source>
        <translation>version de HTTP inconnue</translation>
    </message>
    <message>
        <source>the headers are too long</source>
        <translation>les en-têtes sont trop longs</translation>
    </message>
    <message>
        <source>the body is too long</source>
        <translation>le corps est trop long</translation>
    </message>
    <message>
        <source>a line ends in LF without CR</source>
        <translation>une ligne se termine par LF sans CR</translation>
    </message>
    <message>
        <source>a line is no header</source>
        <translation>une ligne n’est pas un en-tête</translation>
    </message>
    <message>
        <source>no Host header, or several</source>
        <translation>aucun en-tête Host, ou plusieurs</translation>
    </message>
    <message>
        <source>the length of the body is ambiguous</source>
        <translation>la longueur du corps est ambiguë</translation>
    </message>
    <message>
        <source>unknown Transfer-Encoding</source>
        <translation>Transfer-Encoding inconnu</translation>
    </message>
    <message>
        <source>the chunks of the body are broken</source>
        <translation>les chunks du corps sont invalides</translation>
    </message>
    <message>
        <source>unknown Expect header</source>
        <translation>en-tête Expect inconnu</translation>
    </message>
    <message>
        <source>Refused (%1×): %2</source>
        <comment>number, the reason of the first</comment>
        <translation>Refusé (%1×) : %2</translation>
    </message>
    <message>
        <source>Refused: %1</source>
        <comment>reason</comment>
        <translation>Refusé : %1</translation>
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
        <source>What to do</source>
        <translation>Que faire</translation>
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
    <message>
        <source>Guide</source>
        <translation>Guide</translation>
    </message>
    <message>
        <source>Open the guide about this</source>
        <translation>Ouvrir le guide à ce sujet</translation>
    </message>
</context>
<context>
    <name>hookdesk::DifferenceModel</name>
    <message>
        <source>Unknown</source>
        <translation>Inconnu</translation>
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
        <source>%n same webhook(s)</source>
        <translation>
            <numerusform>%n webhook identique</numerusform>
            <numerusform>%n webhooks identiques</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n webhook(s) not comparable</source>
        <translation>
            <numerusform>%n webhook non comparable</numerusform>
            <numerusform>%n webhooks non comparables</numerusform>
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
        <source>the issuer of the certificate is unknown here</source>
        <translation>l’émetteur du certificat est inconnu ici</translation>
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
        <source>It redirects to %1. Hookdesk did not follow.</source>
        <translation>Il redirige vers %1. Hookdesk n’a pas suivi.</translation>
    </message>
    <message>
        <source>the issuer&apos;s certificate was not sent and is unknown here</source>
        <translation>le certificat de l’émetteur n’a pas été envoyé et est inconnu ici</translation>
    </message>
    <message>
        <source>The endpoint was not reached. %1 %2</source>
        <translation>Le point de terminaison n’a pas été atteint. %1 %2</translation>
    </message>
    <message>
        <source>Install the intermediate certificate on the endpoint, too. Tribe may not know an issuer of your own company.</source>
        <translation>Installez aussi le certificat intermédiaire sur le point de terminaison. Tribe ne connaît peut-être pas un émetteur de votre entreprise.</translation>
    </message>
    <message>
        <source>A web page answered (HTTP %1) after %2 ms. Check the address.</source>
        <translation>Une page web a répondu (HTTP %1) après %2 ms. Vérifiez l’adresse.</translation>
    </message>
    <message>
        <source>Through the proxy %1.</source>
        <translation>Par le proxy %1.</translation>
    </message>
    <message>
        <source>Without the proxy: the address is on this computer.</source>
        <translation>Sans le proxy : l’adresse est sur cet ordinateur.</translation>
    </message>
    <message>
        <source>No answer from %1; another address answered. Deliveries to this one may be slow or fail.</source>
        <translation>Pas de réponse de %1 ; une autre adresse a répondu. Les livraisons à celle-ci peuvent être lentes ou échouer.</translation>
    </message>
    <message>
        <source>Only HEAD was sent. A delivery uses POST: send a test event.</source>
        <translation>Seul HEAD a été envoyé. Une livraison utilise POST : envoyez un événement de test.</translation>
    </message>
    <message>
        <source>It wants a client certificate, which Tribe may not send. Ask the endpoint&apos;s administrator.</source>
        <translation>Il veut un certificat client, que Tribe n’envoie peut-être pas. Demandez à l’administrateur du point de terminaison.</translation>
    </message>
    <message>
        <source>It broke off the secure connection. It may want a client certificate: ask its administrator.</source>
        <translation>Il a rompu la connexion sécurisée. Il veut peut-être un certificat client : demandez à son administrateur.</translation>
    </message>
    <message>
        <source>No certificate was received. Check the port and the TLS settings of the endpoint.</source>
        <translation>Aucun certificat reçu. Vérifiez le port et les réglages TLS du point de terminaison.</translation>
    </message>
    <message>
        <source>Check the host and port of the webhook&apos;s endpoint.</source>
        <translation>Vérifiez l’hôte et le port du point de terminaison du webhook.</translation>
    </message>
    <message>
        <source>Nothing answers there. Check the firewall.</source>
        <translation>Rien ne répond là. Vérifiez le pare-feu.</translation>
    </message>
    <message>
        <source>It accepts connections but does not answer with TLS. Check that the port is for HTTPS.</source>
        <translation>Il accepte les connexions mais ne répond pas en TLS. Vérifiez que le port est pour HTTPS.</translation>
    </message>
    <message>
        <source>The endpoint closed the connection without an answer. See its log.</source>
        <translation>Le point de terminaison a fermé la connexion sans répondre. Consultez son journal.</translation>
    </message>
    <message>
        <source>The proxy may have answered itself. See its log, too.</source>
        <translation>Le proxy a peut-être répondu lui-même. Consultez aussi son journal.</translation>
    </message>
</context>
<context>
    <name>hookdesk::EndpointText</name>
    <message>
        <source>Enter the endpoint URL.</source>
        <translation>Saisissez l’URL du point de terminaison.</translation>
    </message>
    <message>
        <source>This is not a URL. It looks like https://example.org/path.</source>
        <translation>Ceci n’est pas une URL. Une URL ressemble à https://example.org/path.</translation>
    </message>
    <message>
        <source>Tribe delivers only over HTTPS. Start with https://.</source>
        <translation>Tribe ne livre qu’en HTTPS. Commencez par https://.</translation>
    </message>
    <message>
        <source>Add the host name after https://.</source>
        <translation>Ajoutez le nom d’hôte après https://.</translation>
    </message>
    <message>
        <source>Remove user and password from the URL. Use “Basic authentication…” instead.</source>
        <translation>Retirez l’utilisateur et le mot de passe de l’URL. Utilisez « Authentification Basic… ».</translation>
    </message>
    <message>
        <source>Remove the part from # on. It is never sent.</source>
        <translation>Retirez la partie à partir de #. Elle n’est jamais envoyée.</translation>
    </message>
    <message>
        <source>Tribe cannot reach this address: it is this computer. Use a public one.</source>
        <translation>Tribe ne peut pas atteindre cette adresse : c’est cet ordinateur. Utilisez une adresse publique.</translation>
    </message>
    <message>
        <source>Tribe probably cannot reach this address: it is in a private network.</source>
        <translation>Tribe ne peut probablement pas atteindre cette adresse : elle est dans un réseau privé.</translation>
    </message>
    <message>
        <source>Tribe probably cannot find this host: the name has no dot.</source>
        <translation>Tribe ne peut probablement pas trouver cet hôte : le nom n’a pas de point.</translation>
    </message>
    <message>
        <source>The host %1 is sent as %2. Check that this is right.</source>
        <translation>L’hôte %1 est envoyé comme %2. Vérifiez que c’est correct.</translation>
    </message>
    <message>
        <source>Remove hidden characters or quotation marks from the URL.</source>
        <translation>Retirez les caractères cachés ou les guillemets de l’URL.</translation>
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
        <source>Its secrets are removed from the keyring. Its archive stays on this computer, and nothing changes in Tribe.</source>
        <translation>Ses secrets sont supprimés du trousseau. Son archive reste sur cet ordinateur, et rien ne change dans Tribe.</translation>
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
        <source>%1 was removed, but %n secret(s) may still be in the keyring. Remove them there, under “hookdesk”.</source>
        <translation>
            <numerusform>%1 a été retiré, mais %n secret est peut-être encore dans le trousseau. Supprimez-le là-bas, sous « hookdesk ».</numerusform>
            <numerusform>%1 a été retiré, mais %n secrets sont peut-être encore dans le trousseau. Supprimez-les là-bas, sous « hookdesk ».</numerusform>
        </translation>
    </message>
    <message>
        <source>Hookdesk</source>
        <translation>Hookdesk</translation>
    </message>
    <message>
        <source>You are logged in. You can close this page.</source>
        <translation>Vous êtes authentifié. Vous pouvez fermer cette page.</translation>
    </message>
    <message>
        <source>You are not logged in. Hookdesk shows why. You can close this page.</source>
        <translation>Vous n’êtes pas authentifié. Hookdesk en montre la raison. Vous pouvez fermer cette page.</translation>
    </message>
    <message>
        <source>Log in to %1 in the browser…</source>
        <translation>Authentifiez-vous auprès de %1 dans le navigateur…</translation>
    </message>
    <message>
        <source>Connecting %1…</source>
        <translation>Connexion à %1…</translation>
    </message>
    <message>
        <source>The list of environments was damaged. Hookdesk kept it and started a new one.</source>
        <translation>La liste des environnements était endommagée. Hookdesk l’a conservée et en a commencé une nouvelle.</translation>
    </message>
    <message>
        <source>%1 Nothing was saved. Try again, or turn off “Remember” to use the secret for this session only.</source>
        <translation>%1 Rien n’a été enregistré. Réessayez, ou désactivez « Mémoriser » pour n’utiliser le secret que pour cette session.</translation>
    </message>
    <message>
        <source>This is the answer to another log-in. Go back to Hookdesk and log in again.</source>
        <translation>Ceci est la réponse à une autre authentification. Revenez à Hookdesk et authentifiez-vous de nouveau.</translation>
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
        <source>Copy the address and open it in a browser on this computer within five minutes.</source>
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
        <source>Saved</source>
        <translation>Enregistré</translation>
    </message>
    <message>
        <source>This desktop has no keyring: the secret is kept for this session only.</source>
        <translation>Ce bureau n’a pas de trousseau&#xa0;: le secret ne vaut que pour cette session.</translation>
    </message>
    <message>
        <source>Discard what you typed?</source>
        <translation>Abandonner votre saisie&#x202f;?</translation>
    </message>
    <message>
        <source>Nothing was saved.</source>
        <translation>Rien n’a été enregistré.</translation>
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
        <source>Connect to log in with the browser.</source>
        <translation>Connectez pour vous authentifier dans le navigateur.</translation>
    </message>
    <message>
        <source>The API map is invalid.</source>
        <translation>La correspondance d’API n’est pas valide.</translation>
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
        <source>Enter the access token.</source>
        <translation>Saisissez le jeton d’accès.</translation>
    </message>
    <message>
        <source>Enter the client secret.</source>
        <translation>Saisissez le secret client.</translation>
    </message>
    <message>
        <source>Expires %1.</source>
        <translation>Expire : %1.</translation>
    </message>
    <message>
        <source>Kept until you close Hookdesk, never saved.</source>
        <translation>Conservé jusqu’à la fermeture de Hookdesk, jamais enregistré.</translation>
    </message>
    <message>
        <source>This is Tribe&apos;s address for “%1” environments.</source>
        <translation>C’est l’adresse de Tribe pour les environnements « %1 ».</translation>
    </message>
    <message>
        <source>Duplicate an environment</source>
        <translation>Dupliquer un environnement</translation>
    </message>
    <message>
        <source>Stays in the keyring until you save or connect.</source>
        <translation>Reste dans le trousseau jusqu’à ce que vous enregistriez ou connectiez.</translation>
    </message>
    <message>
        <source>Goes to the keyring when you save or connect.</source>
        <translation>Va dans le trousseau quand vous enregistrez ou connectez.</translation>
    </message>
    <message>
        <source>Waiting for the keyring. Answer its question, or cancel to save nothing.</source>
        <translation>En attente du trousseau. Répondez à sa question, ou annulez pour ne rien enregistrer.</translation>
    </message>
    <message>
        <source>Kept in your keyring, never in a file.</source>
        <translation>Conservé dans votre trousseau, jamais dans un fichier.</translation>
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
        <source>The application lacks the permission for this.</source>
        <translation>L’application n’a pas l’autorisation pour cela.</translation>
    </message>
    <message>
        <source>Ask your Tribe administrator to give the application this permission, then try again.</source>
        <translation>Demandez à votre administrateur Tribe de donner cette autorisation à l’application, puis réessayez.</translation>
    </message>
    <message>
        <source>There is no client secret to log in with.</source>
        <translation>Il n’y a pas de secret client pour s’authentifier.</translation>
    </message>
    <message>
        <source>Connect the environment from the File menu, or set the variable HOOKDESK_CLIENT_SECRET.</source>
        <translation>Connectez l’environnement dans le menu Fichier, ou définissez la variable HOOKDESK_CLIENT_SECRET.</translation>
    </message>
    <message>
        <source>Tribe rejected the client id or client secret.</source>
        <translation>Tribe a refusé l’ID client ou le secret client.</translation>
    </message>
    <message>
        <source>Copy both again from the application in Tribe, without spaces. Check that they belong to this environment.</source>
        <translation>Copiez de nouveau les deux depuis l’application dans Tribe, sans espaces. Vérifiez qu’ils appartiennent à cet environnement.</translation>
    </message>
    <message>
        <source>Tribe&apos;s limit of requests per minute is reached.</source>
        <translation>La limite de requêtes par minute de Tribe est atteinte.</translation>
    </message>
    <message>
        <source>Wait a minute, then try again.</source>
        <translation>Attendez une minute, puis réessayez.</translation>
    </message>
    <message numerus="yes">
        <source>Wait %n second(s), then try again.</source>
        <translation>
            <numerusform>Attendez %n seconde, puis réessayez.</numerusform>
            <numerusform>Attendez %n secondes, puis réessayez.</numerusform>
        </translation>
    </message>
    <message>
        <source>Correct this, then try again.</source>
        <translation>Corrigez cela, puis réessayez.</translation>
    </message>
    <message>
        <source>Tribe rejected this without a reason (HTTP %1).</source>
        <translation>Tribe a refusé cela sans raison (HTTP %1).</translation>
    </message>
    <message>
        <source>Check what you entered, then try again.</source>
        <translation>Vérifiez votre saisie, puis réessayez.</translation>
    </message>
    <message>
        <source>Tribe rejected this: %1</source>
        <translation>Tribe a refusé cela : %1</translation>
    </message>
    <message>
        <source>No secure connection to %1: its certificate is not trusted.</source>
        <translation>Pas de connexion sécurisée avec %1 : son certificat n’est pas approuvé.</translation>
    </message>
    <message>
        <source>Check the address, and the date and time of this computer. On a company network, ask whether a proxy opens secure connections.</source>
        <translation>Vérifiez l’adresse, ainsi que la date et l’heure de cet ordinateur. Sur un réseau d’entreprise, demandez si un proxy ouvre les connexions sécurisées.</translation>
    </message>
    <message>
        <source>%1 did not answer in time.</source>
        <translation>%1 n’a pas répondu à temps.</translation>
    </message>
    <message>
        <source>Try again in a moment.</source>
        <translation>Réessayez dans un instant.</translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation>Annulé.</translation>
    </message>
    <message>
        <source>Start it again if you want to.</source>
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
        <source>The answer from %1 is not readable.</source>
        <translation>La réponse de %1 n’est pas lisible.</translation>
    </message>
    <message>
        <source>A log-in page or proxy may have answered instead of Tribe. Check the API address, and see the details.</source>
        <translation>Une page d’authentification ou un proxy a peut-être répondu à la place de Tribe. Vérifiez l’adresse de l’API et voyez les détails.</translation>
    </message>
    <message>
        <source>The answer from %1 is too large.</source>
        <translation>La réponse de %1 est trop volumineuse.</translation>
    </message>
    <message>
        <source>Tribe never answers with this much. Check the API address.</source>
        <translation>Tribe ne répond jamais autant. Vérifiez l’adresse de l’API.</translation>
    </message>
    <message>
        <source>%1 redirects to another address. The request was not sent there.</source>
        <translation>%1 redirige vers une autre adresse. La requête n’y a pas été envoyée.</translation>
    </message>
    <message>
        <source>Check the API and authorization addresses of the environment.</source>
        <translation>Vérifiez les adresses d’API et d’autorisation de l’environnement.</translation>
    </message>
    <message>
        <source>Tribe answered with an error (HTTP %1).</source>
        <translation>Tribe a répondu par une erreur (HTTP %1).</translation>
    </message>
    <message>
        <source>Try again in a few minutes. If it stays, send the details to Tribe Support.</source>
        <translation>Réessayez dans quelques minutes. Si cela persiste, envoyez les détails à l’assistance de Tribe.</translation>
    </message>
    <message>
        <source>Tribe accepted this but changed nothing.</source>
        <translation>Tribe a accepté cela mais n’a rien changé.</translation>
    </message>
    <message>
        <source>Make the change in Tribe: %1</source>
        <translation>Effectuez la modification dans Tribe : %1</translation>
    </message>
    <message>
        <source>The answer was lost, so this may have been done.</source>
        <translation>La réponse s’est perdue ; cela a peut-être été fait.</translation>
    </message>
    <message>
        <source>Look in the list or in Tribe before you do it again: %1</source>
        <translation>Regardez dans la liste ou dans Tribe avant de recommencer : %1</translation>
    </message>
    <message>
        <source>%1 did not find this.</source>
        <translation>%1 n’a pas trouvé cela.</translation>
    </message>
    <message>
        <source>Refresh the list: somebody may have deleted it. If nothing loads, check the API address.</source>
        <translation>Actualisez la liste : quelqu’un l’a peut-être supprimé. Si rien ne se charge, vérifiez l’adresse de l’API.</translation>
    </message>
    <message>
        <source>The API of this environment does not offer this.</source>
        <translation>L’API de cet environnement ne propose pas cela.</translation>
    </message>
    <message>
        <source>Do it in Tribe: %1</source>
        <translation>Faites-le dans Tribe : %1</translation>
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
        <source>Tribe rejects the access token it just issued.</source>
        <translation>Tribe refuse le jeton d’accès qu’il vient d’accorder.</translation>
    </message>
    <message>
        <source>Check that the API URL and the authorization URL belong to the same environment.</source>
        <translation>Vérifiez que l’URL de l’API et l’URL d’autorisation appartiennent au même environnement.</translation>
    </message>
    <message>
        <source>The access token is no longer valid.</source>
        <translation>Le jeton d’accès n’est plus valide.</translation>
    </message>
    <message>
        <source>Paste a new one into the environment, or set the variable HOOKDESK_ACCESS_TOKEN.</source>
        <translation>Collez-en un nouveau dans l’environnement, ou définissez la variable HOOKDESK_ACCESS_TOKEN.</translation>
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
        <source>Tribe rejected the client id.</source>
        <translation>Tribe a refusé l’ID client.</translation>
    </message>
    <message>
        <source>Check the client id, and the client secret if the application has one.</source>
        <translation>Vérifiez l’ID client, et le secret client si l’application en a un.</translation>
    </message>
    <message>
        <source>A log-in page or proxy may have answered instead of Tribe. Check the authorization URL, and see the details.</source>
        <translation>Une page d’authentification ou un proxy a peut-être répondu à la place de Tribe. Vérifiez l’URL d’autorisation et voyez les détails.</translation>
    </message>
    <message>
        <source>Check the authorization URL of the environment.</source>
        <translation>Vérifiez l’URL d’autorisation de l’environnement.</translation>
    </message>
    <message>
        <source>%1 issues no access tokens at this address (HTTP %2).</source>
        <translation>%1 n’accorde pas de jetons d’accès à cette adresse (HTTP %2).</translation>
    </message>
    <message numerus="yes">
        <source>Wait %n minute(s), then try again.</source>
        <translation>
            <numerusform>Attendez %n minute, puis réessayez.</numerusform>
            <numerusform>Attendez %n minutes, puis réessayez.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Wait %n hour(s), then try again.</source>
        <translation>
            <numerusform>Attendez %n heure, puis réessayez.</numerusform>
            <numerusform>Attendez %n heures, puis réessayez.</numerusform>
        </translation>
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
        <source>No event selected.</source>
        <translation>Aucun événement sélectionné.</translation>
    </message>
    <message>
        <source>Select one event.</source>
        <translation>Sélectionnez un événement.</translation>
    </message>
    <message>
        <source>No events shown.</source>
        <translation>Aucun événement affiché.</translation>
    </message>
    <message>
        <source>The event log is being read.</source>
        <translation>Le journal des événements est en cours de lecture.</translation>
    </message>
    <message>
        <source>No filter set.</source>
        <translation>Aucun filtre défini.</translation>
    </message>
    <message>
        <source>Failed events are not kept on this computer.</source>
        <translation>Les événements en échec ne sont pas conservés sur cet ordinateur.</translation>
    </message>
    <message>
        <source>The webhook of this event is unknown.</source>
        <translation>Le webhook de cet événement est inconnu.</translation>
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
        <translation>Réactiver les we&amp;bhooks…</translation>
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
        <source>No cause selected.</source>
        <translation>Aucune cause sélectionnée.</translation>
    </message>
    <message>
        <source>Its webhooks are not deactivated.</source>
        <translation>Les webhooks ne sont pas désactivés.</translation>
    </message>
    <message>
        <source>Show its web&amp;hooks</source>
        <translation>Afficher ses web&amp;hooks</translation>
    </message>
    <message>
        <source>Its webhooks are unknown.</source>
        <translation>Ses webhooks sont inconnus.</translation>
    </message>
    <message>
        <source>Copy as command</source>
        <translation>Copier comme commande</translation>
    </message>
    <message>
        <source>hookdeskctl has no command for this.</source>
        <translation>hookdeskctl n’a pas de commande pour cela.</translation>
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
        <source>In webhook, entity type, error, ids and payload</source>
        <translation>Dans le webhook, le type d’entité, l’erreur, les ID et la charge utile</translation>
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
        <source>No retries left</source>
        <translation>Plus de tentatives</translation>
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
        <translation>Type d’événement inconnu</translation>
    </message>
    <message>
        <source>Relationship id</source>
        <translation>ID de relation</translation>
    </message>
    <message>
        <source>Reads the record from Tribe.</source>
        <translation>Lit l’enregistrement dans Tribe.</translation>
    </message>
    <message>
        <source>The record of this event is unknown.</source>
        <translation>L’enregistrement de cet événement est inconnu.</translation>
    </message>
    <message>
        <source>Left the log %1</source>
        <comment>relative time</comment>
        <translation>Sorti du journal&#xa0;: %1</translation>
    </message>
    <message>
        <source>No longer in Tribe: it was delivered, or its webhook was deleted. This is the last copy.</source>
        <translation>N’est plus dans Tribe : il a été livré, ou son webhook a été supprimé. Ceci est la dernière copie.</translation>
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
        <source>The endpoint rejected the credentials. Check the custom headers of the webhook.</source>
        <translation>Le point de terminaison a refusé les identifiants. Vérifiez les en-têtes personnalisés du webhook.</translation>
    </message>
    <message>
        <source>The endpoint has nothing at this path. Check the endpoint URL.</source>
        <translation>Le point de terminaison n’a rien à ce chemin. Vérifiez l’URL du point de terminaison.</translation>
    </message>
    <message>
        <source>The payload is too large for the endpoint. Raise the endpoint&apos;s limit.</source>
        <translation>La charge utile est trop volumineuse pour le point de terminaison. Augmentez sa limite.</translation>
    </message>
    <message>
        <source>The endpoint gets too many requests. Retry more slowly.</source>
        <translation>Le point de terminaison reçoit trop de requêtes. Réessayez plus lentement.</translation>
    </message>
    <message>
        <source>The endpoint redirects. Enter the final URL in the webhook.</source>
        <translation>Le point de terminaison redirige. Saisissez l’URL finale dans le webhook.</translation>
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
        <source>Tribe sent no status for this event.</source>
        <translation>Tribe n’a pas envoyé de statut pour cet événement.</translation>
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
        <source>The endpoint is too slow. Let it answer first and work afterwards.</source>
        <translation>Le point de terminaison est trop lent. Faites-le répondre d’abord et travailler ensuite.</translation>
    </message>
    <message>
        <source>Check the certificate of the endpoint: name, issuer and expiry.</source>
        <translation>Examinez le certificat du point de terminaison&#xa0;: son nom, son émetteur et son échéance.</translation>
    </message>
    <message>
        <source>The endpoint cannot be reached. Check that it runs, and its firewall.</source>
        <translation>Le point de terminaison est injoignable. Vérifiez qu’il tourne, ainsi que son pare-feu.</translation>
    </message>
    <message>
        <source>The host of the endpoint does not exist. Check its spelling.</source>
        <translation>L’hôte du point de terminaison n’existe pas. Vérifiez son orthographe.</translation>
    </message>
    <message>
        <source>See the error text.</source>
        <translation>Voir le texte de l’erreur.</translation>
    </message>
    <message>
        <source>Host lookup failed</source>
        <translation>Échec de la résolution de l’hôte</translation>
    </message>
    <message>
        <source>The name server did not answer. Try again later.</source>
        <translation>Le serveur de noms n’a pas répondu. Réessayez plus tard.</translation>
    </message>
    <message>
        <source>The endpoint refused the request. Check its permissions and firewall.</source>
        <translation>Le point de terminaison a refusé la requête. Vérifiez ses autorisations et son pare-feu.</translation>
    </message>
    <message>
        <source>The endpoint returned an error. See its log.</source>
        <translation>Le point de terminaison a répondu par une erreur. Consultez son journal.</translation>
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
    <message>
        <source>No error reported</source>
        <translation>Aucune erreur signalée</translation>
    </message>
    <message>
        <source>Check the endpoint, or look into its log.</source>
        <translation>Contrôlez le point de terminaison, ou consultez son journal.</translation>
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
        <source>Tribe delivers them again, a few per second. You can undo this under Jobs for some seconds.</source>
        <translation>Tribe les livre de nouveau, quelques-uns par seconde. Vous pouvez annuler pendant quelques secondes sous Tâches.</translation>
    </message>
    <message>
        <source>Tribe may refuse events of a deactivated webhook. Reactivate it first.</source>
        <translation>Tribe peut refuser les événements d’un webhook désactivé. Réactivez-le d’abord.</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Payloads are still being searched. More events may match.</source>
        <translation>La recherche dans les charges utiles continue. D’autres événements peuvent correspondre.</translation>
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
        <source>The event log is incomplete. More events may match.</source>
        <translation>Le journal des événements est incomplet. D’autres événements peuvent correspondre.</translation>
    </message>
</context>
<context>
    <name>hookdesk::EventRetries</name>
    <message>
        <source>All events are loaded. None matches.</source>
        <translation>Tous les événements sont chargés. Aucun ne correspond.</translation>
    </message>
    <message>
        <source>&amp;Wait for all events</source>
        <translation>&amp;Attendre tous les événements</translation>
    </message>
    <message numerus="yes">
        <source>%n event(s) no longer in the log, not retried.</source>
        <translation>
            <numerusform>%n événement n’est plus dans le journal et n’est pas réessayé.</numerusform>
            <numerusform>%n événements ne sont plus dans le journal et ne sont pas réessayés.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n event(s) changed meanwhile and will be retried.</source>
        <translation>
            <numerusform>%n événement a changé entre-temps et sera réessayé.</numerusform>
            <numerusform>%n événements ont changé entre-temps et seront réessayés.</numerusform>
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
        <source>Open Tribe</source>
        <translation>Ouvrir Tribe</translation>
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
        <source>The log may be out of date: it could not be refreshed. %1 %2</source>
        <translation>Le journal n’est peut-être plus à jour : il n’a pas pu être actualisé. %1 %2</translation>
    </message>
    <message numerus="yes">
        <source>%n event(s) could not be read.</source>
        <translation>
            <numerusform>%n événement n’a pas pu être lu.</numerusform>
            <numerusform>%n événements n’ont pas pu être lus.</numerusform>
        </translation>
    </message>
    <message>
        <source>No event matches the filter</source>
        <translation>Aucun événement ne correspond au filtre</translation>
    </message>
    <message>
        <source>Searching payloads…</source>
        <translation>Recherche dans les charges utiles…</translation>
    </message>
    <message>
        <source>None of the %1 events in the log matches.</source>
        <translation>Aucun des %1 événements du journal ne correspond.</translation>
    </message>
    <message>
        <source>This environment has no event log</source>
        <translation>Cet environnement n’a pas de journal des événements</translation>
    </message>
    <message>
        <source>Tribe answered %1 with “not found”. See and retry failed events in Tribe; older ones are in the archive.</source>
        <translation>Tribe a répondu « introuvable » à %1. Voyez les événements en échec dans Tribe et réessayez-les là ; les plus anciens sont dans l’archive.</translation>
    </message>
    <message>
        <source>Reading the event log…</source>
        <translation>Lecture du journal des événements…</translation>
    </message>
    <message>
        <source>The event log is not loaded</source>
        <translation>Le journal des événements n’est pas chargé</translation>
    </message>
    <message>
        <source>No failed events</source>
        <translation>Aucun événement en échec</translation>
    </message>
    <message>
        <source>Every delivery has arrived.</source>
        <translation>Toutes les livraisons sont arrivées.</translation>
    </message>
    <message>
        <source>No events to show</source>
        <translation>Aucun événement à afficher</translation>
    </message>
    <message>
        <source>Some events could not be read: failed events may be missing.</source>
        <translation>Certains événements n’ont pas pu être lus : il peut manquer des événements en échec.</translation>
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
            <numerusform>%1, dont %n est réessayé automatiquement</numerusform>
            <numerusform>%1, dont %n sont réessayés automatiquement</numerusform>
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
        <source>Anyone with the file can use these values. Delete it when you no longer need it.</source>
        <translation>Quiconque a le fichier peut utiliser ces valeurs. Supprimez-le quand vous n’en avez plus besoin.</translation>
    </message>
    <message>
        <source>Only the names of these headers are exported. Enter their values again when you copy the webhooks.</source>
        <translation>Seuls les noms de ces en-têtes sont exportés. Saisissez de nouveau leurs valeurs en copiant les webhooks.</translation>
    </message>
    <message>
        <source>Webhook definitions (*.json);;All files (*)</source>
        <translation>Définitions de webhooks (*.json);;Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>%1 could not be written. Choose another folder or free some disk space.</source>
        <translation>%1 n’a pas pu être écrit. Choisissez un autre dossier ou libérez de l’espace disque.</translation>
    </message>
    <message numerus="yes">
        <source>%n webhook(s) exported to %1.</source>
        <translation>
            <numerusform>%n webhook exporté vers %1.</numerusform>
            <numerusform>%n webhooks exportés vers %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Webhooks &amp;of:</source>
        <translation>Webhooks &amp;de&#xa0;:</translation>
    </message>
    <message numerus="yes">
        <source>%n webhook(s) exported to %1, not all of them: the list is incomplete.</source>
        <translation>
            <numerusform>%n webhook exporté vers %1, pas tous : la liste est incomplète.</numerusform>
            <numerusform>%n webhooks exportés vers %1, pas tous : la liste est incomplète.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hookdesk::ExportText</name>
    <message>
        <source>The administrator of this computer does not allow exports.</source>
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
        <translation>%1 livraisons en échec au cours des dernières 24 heures, dont %2 premières tentatives. Le plus entre %3 et %4 : %5.</translation>
    </message>
    <message>
        <source>%1 to %2
First attempts: %3
Retries: %4</source>
        <comment>time, time, numbers</comment>
        <translation>%1 à %2
Premières tentatives : %3
Nouvelles tentatives : %4</translation>
    </message>
    <message>
        <source>Failed deliveries per hour</source>
        <translation>Livraisons en échec par heure</translation>
    </message>
</context>
<context>
    <name>hookdesk::FailurePart</name>
    <message>
        <source>Failed deliveries per hour</source>
        <translation>Livraisons en échec par heure</translation>
    </message>
</context>
<context>
    <name>hookdesk::FailurePresentation</name>
    <message>
        <source>Failures unknown: the event log has not been read.</source>
        <translation>Échecs inconnus&#xa0;: le journal des événements n’a pas été lu.</translation>
    </message>
    <message>
        <source>The event log is being read.</source>
        <translation>Le journal des événements est en cours de lecture.</translation>
    </message>
    <message>
        <source>Failures unknown: this environment has no event log.</source>
        <translation>Échecs inconnus : cet environnement n’a pas de journal des événements.</translation>
    </message>
    <message>
        <source>Failures unknown: the event log could not be read.</source>
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
        <source>%n failure(s) in the last 24 hours. At %1, Tribe deactivates the webhook.</source>
        <translation>
            <numerusform>%n échec au cours des 24 dernières heures. À %1, Tribe désactive le webhook.</numerusform>
            <numerusform>%n échecs au cours des 24 dernières heures. À %1, Tribe désactive le webhook.</numerusform>
        </translation>
    </message>
    <message>
        <source>At least %1 and at most %2 failures in the last 24 hours. At %3, Tribe deactivates the webhook.</source>
        <translation>Au moins %1 et au plus %2 échecs au cours des 24 dernières heures. À %3, Tribe désactive le webhook.</translation>
    </message>
    <message>
        <source>The limit is reached.</source>
        <translation>La limite est atteinte.</translation>
    </message>
    <message>
        <source>At this rate, it stays active.</source>
        <translation>À ce rythme, il reste actif.</translation>
    </message>
    <message>
        <source>Nothing failed in the last hour.</source>
        <translation>Rien n’a échoué au cours de la dernière heure.</translation>
    </message>
    <message>
        <source>At this rate (%1 per hour), it is deactivated %2.</source>
        <translation>À ce rythme (%1 par heure), il est désactivé %2.</translation>
    </message>
    <message>
        <source>At this rate (%1 per hour), it is deactivated %2 at the earliest.</source>
        <translation>À ce rythme (%1 par heure), il est désactivé au plus tôt %2.</translation>
    </message>
    <message>
        <source>At this rate (%1 per hour), it is deactivated between %2 and %3.</source>
        <translation>À ce rythme (%1 par heure), il est désactivé au plus tôt %2 et au plus tard %3.</translation>
    </message>
    <message>
        <source>The oldest failure expires %1.</source>
        <translation>L’échec le plus ancien expire %1.</translation>
    </message>
    <message>
        <source>The oldest failure expires %1. Without new failures, the risk ends %2.</source>
        <translation>L’échec le plus ancien expire %1. Sans nouvel échec, le risque prend fin %2.</translation>
    </message>
    <message>
        <source>Tribe does not document whether retries count: %1 without them, %2 with them.</source>
        <translation>Tribe n’indique pas si les nouvelles tentatives comptent : %1 sans elles, %2 avec elles.</translation>
    </message>
    <message numerus="yes">
        <source>The time of %n attempt(s) is estimated.</source>
        <translation>
            <numerusform>L’heure de %n tentative est estimée.</numerusform>
            <numerusform>L’heure de %n tentatives est estimée.</numerusform>
        </translation>
    </message>
    <message>
        <source>Only earlier failures are counted: the event log cannot be read now.</source>
        <translation>Seuls les échecs antérieurs sont comptés : le journal des événements n’est pas lisible maintenant.</translation>
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
            <numerusform>%1 à %2 : %n tentative en échec</numerusform>
            <numerusform>%1 à %2 : %n tentatives en échec</numerusform>
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
        <source>Bring it back. Select a webhook and press “Reactivate…”.</source>
        <translation>Rétablissez-le. Sélectionnez un webhook et appuyez sur « Réactiver… ».</translation>
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
        <source>First steps, %1 of %2: %3</source>
        <comment>number, count, what to do</comment>
        <translation>Premiers pas, %1 sur %2 : %3</translation>
    </message>
    <message>
        <source>Find what is broken</source>
        <translation>Trouver ce qui est en panne</translation>
    </message>
    <message>
        <source>Bring it back</source>
        <translation>Rétablir</translation>
    </message>
    <message>
        <source>Check a signature</source>
        <translation>Vérifier une signature</translation>
    </message>
    <message>
        <source>Step %1 of %2: %3</source>
        <translation>Étape %1 sur %2 : %3</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1 : %2</translation>
    </message>
    <message numerus="yes">
        <source>%n webhook(s) reactivated.</source>
        <translation>
            <numerusform>%n webhook réactivé.</numerusform>
            <numerusform>%n webhooks réactivés.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hookdesk::GuideOpener</name>
    <message>
        <source>Guide</source>
        <translation>Guide</translation>
    </message>
</context>
<context>
    <name>hookdesk::GuidePage</name>
    <message>
        <source>Guide</source>
        <translation>Guide</translation>
    </message>
    <message>
        <source>Search the guide</source>
        <translation>Chercher dans le guide</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Nothing found. Try another word.</source>
        <translation>Rien trouvé. Essayez un autre mot.</translation>
    </message>
    <message>
        <source>Pages of the guide</source>
        <translation>Pages du guide</translation>
    </message>
    <message>
        <source>Page of the guide</source>
        <translation>Page du guide</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>A place in the Guide: its page, and a heading on it.</extracomment>
        <translation>%1 : %2</translation>
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
        <source>Adds “Name: value” lines from the clipboard</source>
        <translation>Ajoute les lignes « Nom : valeur » du presse-papiers</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) without a colon skipped, for example: %1</source>
        <translation>
            <numerusform>%n ligne sans deux-points ignorée, par exemple : %1</numerusform>
            <numerusform>%n lignes sans deux-points ignorées, par exemple : %1</numerusform>
        </translation>
    </message>
    <message>
        <source>The clipboard is empty. Copy lines such as “X-Api-Key: …” first.</source>
        <translation>Le presse-papiers est vide. Copiez d’abord des lignes comme « X-Api-Key: … ».</translation>
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
        <source>Tribe sent no headers for this webhook.</source>
        <translation>Tribe n’a pas envoyé d’en-têtes pour ce webhook.</translation>
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
    <message>
        <source>The first %1 of %2 characters are shown. A copy has all of them.</source>
        <translation>Les %1 premiers caractères sur %2 sont affichés. Une copie les contient tous.</translation>
    </message>
</context>
<context>
    <name>hookdesk::HeaderTableModel</name>
    <message>
        <source>Enter a name.</source>
        <translation>Saisissez un nom.</translation>
    </message>
    <message>
        <source>Use only letters without accents, digits, “-” and “_” in the name.</source>
        <translation>N’utilisez dans le nom que des lettres sans accent, des chiffres, « - » et « _ ».</translation>
    </message>
    <message>
        <source>Tribe sets this header itself. Remove it.</source>
        <translation>Tribe définit cet en-tête lui-même. Supprimez-le.</translation>
    </message>
    <message>
        <source>This header is already in the list.</source>
        <translation>Cet en-tête figure déjà dans la liste.</translation>
    </message>
    <message>
        <source>Remove line breaks and invisible characters from the value.</source>
        <translation>Retirez les sauts de ligne et les caractères invisibles de la valeur.</translation>
    </message>
    <message>
        <source>A character in the value cannot be sent. Use letters, digits and common signs.</source>
        <translation>Un caractère de la valeur ne peut pas être envoyé. Utilisez des lettres, des chiffres et des signes courants.</translation>
    </message>
    <message>
        <source>Row %1: %2</source>
        <translation>Ligne %1&#xa0;: %2</translation>
    </message>
    <message numerus="yes">
        <source>%n more row(s) to correct.</source>
        <translation>
            <numerusform>Encore %n ligne à corriger.</numerusform>
            <numerusform>Encore %n lignes à corriger.</numerusform>
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
    <message>
        <source>“%1” has a space. Use %2?</source>
        <extracomment>%1 is a header&apos;s name as typed, %2 a name that can be sent.</extracomment>
        <translation>« %1 » contient une espace. Utiliser %2 ?</translation>
    </message>
</context>
<context>
    <name>hookdesk::HiddenCharacterNote</name>
    <message>
        <source>invisible</source>
        <translation>invisible</translation>
    </message>
    <message>
        <source>changes the reading direction</source>
        <translation>inverse le sens de lecture</translation>
    </message>
    <message>
        <source>soft hyphen</source>
        <translation>trait d’union conditionnel</translation>
    </message>
    <message>
        <source>unusual space</source>
        <translation>espace inhabituelle</translation>
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
        <source>&amp;Undo pending action</source>
        <translation>Ann&amp;uler l’action en attente</translation>
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
        <source>Do it now; this cannot be undone</source>
        <translation>Exécuter maintenant ; impossible d’annuler ensuite</translation>
    </message>
    <message>
        <source>At most</source>
        <translation>Au plus</translation>
    </message>
    <message>
        <source> per second</source>
        <comment>events, after a number</comment>
        <translation> par seconde</translation>
    </message>
    <message>
        <source>Events per second, at most</source>
        <translation>Événements par seconde, au plus</translation>
    </message>
    <message>
        <source>Nothing to undo</source>
        <translation>Rien à annuler</translation>
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
        <source>Object with %n field(s)</source>
        <translation>
            <numerusform>Objet à %n champ</numerusform>
            <numerusform>Objet à %n champs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>List with %n item(s)</source>
        <translation>
            <numerusform>Liste à %n élément</numerusform>
            <numerusform>Liste à %n éléments</numerusform>
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
        <source>The list may be out of date: it could not be refreshed. %1 %2</source>
        <translation>La liste n’est peut-être plus à jour : elle n’a pas pu être actualisée. %1 %2</translation>
    </message>
    <message>
        <source>The REST list is not available: headers, and maybe endpoints, are missing.</source>
        <translation>La liste REST n’est pas disponible : les en-têtes, et peut-être les points de terminaison, manquent.</translation>
    </message>
    <message>
        <source>The OData list is not available: names, statuses and creation times may be missing.</source>
        <translation>La liste OData n’est pas disponible : les noms, les statuts et les dates de création peuvent manquer.</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) could not be read.</source>
        <translation>
            <numerusform>%n enregistrement n’a pas pu être lu.</numerusform>
            <numerusform>%n enregistrements n’ont pas pu être lus.</numerusform>
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
        <source>Not all webhooks were read. The others stay in the list.</source>
        <translation>Tous les webhooks n’ont pas été lus. Les autres restent dans la liste.</translation>
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
        <source>%1 The log-in was not saved. Log in again the next time you open Hookdesk.</source>
        <translation>%1 L’authentification n’a pas été enregistrée. Authentifiez-vous de nouveau à la prochaine ouverture de Hookdesk.</translation>
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
        <source>Loaded %1</source>
        <comment>a moment such as: 2 minutes ago</comment>
        <translation>Chargé %1</translation>
    </message>
    <message numerus="yes">
        <source>%1, next in %n s</source>
        <translation>
            <numerusform>%1, de nouveau dans %n s</numerusform>
            <numerusform>%1, de nouveau dans %n s</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The administrator of this computer allows %n second(s) at the least.</source>
        <translation>
            <numerusform>L’administrateur de cet ordinateur autorise au moins %n seconde.</numerusform>
            <numerusform>L’administrateur de cet ordinateur autorise au moins %n secondes.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>every %n second(s)</source>
        <translation>
            <numerusform>toutes les %n s</numerusform>
            <numerusform>toutes les %n s</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hookdesk::LoggedFailures</name>
    <message numerus="yes">
        <source>%n delivery(s) failed: %1.</source>
        <comment>count, cause</comment>
        <translation>
            <numerusform>%n livraison en échec : %1.</numerusform>
            <numerusform>%n livraisons en échec : %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n delivery(s) failed, mostly: %1.</source>
        <comment>count, cause</comment>
        <translation>
            <numerusform>%n livraison en échec, surtout : %1.</numerusform>
            <numerusform>%n livraisons en échec, surtout : %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hookdesk::MainWindow</name>
    <message>
        <source>There is no environment “%1”. Connect it here, or use --api-url.</source>
        <translation>Il n’y a pas d’environnement « %1 ». Connectez-le ici, ou utilisez --api-url.</translation>
    </message>
    <message>
        <source>--log needs an ordinary file, no folder, link or device.</source>
        <translation>--log nécessite un fichier ordinaire, pas un dossier, un lien ou un périphérique.</translation>
    </message>
    <message>
        <source>The log file cannot be written: %1</source>
        <translation>Le fichier journal ne peut pas être écrit&#xa0;: %1</translation>
    </message>
    <message>
        <source>The log file cannot be made private: %1</source>
        <translation>Le fichier journal ne peut pas être rendu privé : %1</translation>
    </message>
    <message>
        <source>Some settings of this computer’s administrator are invalid.</source>
        <translation>Certains réglages de l’administrateur de cet ordinateur ne sont pas valides.</translation>
    </message>
    <message>
        <source>The administrator of this computer does not allow the host %1.</source>
        <translation>L’administrateur de cet ordinateur n’autorise pas l’hôte %1.</translation>
    </message>
    <message>
        <source>The API map of the environment is invalid.</source>
        <translation>La correspondance d’API de l’environnement n’est pas valide.</translation>
    </message>
    <message>
        <source>Starting the sandbox…</source>
        <translation>Démarrage de la sandbox…</translation>
    </message>
    <message>
        <source>The sandbox did not start. Install hookdesk-sandbox.</source>
        <translation>La sandbox n’a pas démarré. Installez hookdesk-sandbox.</translation>
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
        <source>Jobs are still running</source>
        <translation>Des tâches sont en cours</translation>
    </message>
    <message>
        <source>Leave %1 while jobs are running?</source>
        <translation>Fermer %1 alors que des tâches sont en cours ?</translation>
    </message>
    <message>
        <source>Pending actions are not sent. The results of sent requests will be unknown. You can resume a started retry next time.</source>
        <translation>Les actions en attente ne sont pas envoyées. Le résultat des requêtes envoyées restera inconnu. Vous pourrez reprendre plus tard une nouvelle tentative commencée.</translation>
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
        <source>Open the sandbox to take the first steps.</source>
        <translation>Ouvrez la sandbox pour faire les premiers pas.</translation>
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
        <source>Leave the sandbox? Your changes there will be lost.</source>
        <translation>Quitter la sandbox ? Vos modifications seront perdues.</translation>
    </message>
    <message>
        <source>The next sandbox starts afresh. Nothing changes in Tribe.</source>
        <translation>La prochaine sandbox repart de zéro. Rien ne change dans Tribe.</translation>
    </message>
    <message>
        <source>&amp;Guide</source>
        <translation>&amp;Guide</translation>
    </message>
    <message>
        <source>API &amp;check</source>
        <translation>&amp;Vérification de l’API</translation>
    </message>
    <message>
        <source>A dialog is open in Hookdesk. Close it first.</source>
        <translation>Une boîte de dialogue est ouverte dans Hookdesk. Fermez-la d’abord.</translation>
    </message>
    <message>
        <source>There is no environment “%1”.</source>
        <translation>Il n’existe pas d’environnement « %1 ».</translation>
    </message>
    <message>
        <source>hookdesk: Hookdesk is open and does not respond. End it, or use --new-instance.</source>
        <translation>hookdesk : Hookdesk est ouvert et ne répond pas. Arrêtez-le ou utilisez --new-instance.</translation>
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
        <source>Unknown</source>
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
        <translation>non compris : %1</translation>
    </message>
    <message>
        <source>Tribe sent no time, or not in a form that Hookdesk reads.</source>
        <translation>Tribe n’a pas envoyé d’heure, ou pas sous une forme que Hookdesk lit.</translation>
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
        <source>Closest to deactivation</source>
        <translation>Les plus proches de la désactivation</translation>
    </message>
    <message>
        <source>of %1 failures in 24 hours</source>
        <translation>sur %1 échecs en 24 heures</translation>
    </message>
</context>
<context>
    <name>hookdesk::NearestView</name>
    <message>
        <source>Closest to deactivation</source>
        <translation>Les plus proches de la désactivation</translation>
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
        <source>Nothing was created.</source>
        <translation>Rien n’a été créé.</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Abandonner</translation>
    </message>
    <message>
        <source>The webhook may have been created. Look in the list before you create it again.</source>
        <translation>Le webhook a peut-être été créé. Regardez dans la liste avant de le créer de nouveau.</translation>
    </message>
    <message>
        <source>Enter the entity type.</source>
        <translation>Saisissez le type d’entité.</translation>
    </message>
    <message>
        <source>Tribe uses other capitals. Choose it from the list.</source>
        <translation>Tribe utilise d’autres majuscules. Choisissez-le dans la liste.</translation>
    </message>
    <message>
        <source>Tribe may refuse this: the environment does not list this entity type.</source>
        <translation>Tribe peut refuser : l’environnement n’indique pas ce type d’entité.</translation>
    </message>
    <message>
        <source>%1 already delivers to this URL. The endpoint would get each event twice.</source>
        <translation>%1 livre déjà à cette URL. Le point de terminaison recevrait chaque événement deux fois.</translation>
    </message>
    <message>
        <source>%1 already delivers to nearly this URL. Only a final slash or dot differs.</source>
        <translation>%1 livre déjà à presque cette URL. Seul un point ou une barre oblique à la fin diffère.</translation>
    </message>
    <message>
        <source>This is not a common type, and this environment&apos;s own types are unknown. Tribe may refuse it.</source>
        <translation>Ce type n’est pas courant, et ceux de cet environnement sont inconnus. Tribe peut le refuser.</translation>
    </message>
</context>
<context>
    <name>hookdesk::NextTryLabel</name>
    <message>
        <source>Trying again…</source>
        <translation>Nouvelle tentative…</translation>
    </message>
    <message numerus="yes">
        <source>Next attempt in %n second(s)</source>
        <translation>
            <numerusform>Prochaine tentative dans %n seconde</numerusform>
            <numerusform>Prochaine tentative dans %n secondes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Next attempt in %n minute(s)</source>
        <translation>
            <numerusform>Prochaine tentative dans %n minute</numerusform>
            <numerusform>Prochaine tentative dans %n minutes</numerusform>
        </translation>
    </message>
    <message>
        <source>Next attempt %1</source>
        <comment>tomorrow at 14:05</comment>
        <translation>Prochaine tentative %1</translation>
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
            <numerusform>Seul le plus récent événement a été lu (%Ln).</numerusform>
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
        <source>Nothing found that needs attention</source>
        <translation>Rien trouvé à surveiller</translation>
    </message>
    <message>
        <source>Some webhooks and events could not be read.</source>
        <translation>Certains webhooks et événements n’ont pas pu être lus.</translation>
    </message>
    <message>
        <source>Nothing needs attention</source>
        <translation>Rien à surveiller</translation>
    </message>
    <message>
        <source>No webhook is at risk, and no events are waiting for you.</source>
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
        <source>No known failures in the last 24 hours</source>
        <translation>Aucun échec connu au cours des dernières 24 heures</translation>
    </message>
    <message>
        <source>Some events could not be read.</source>
        <translation>Certains événements n’ont pas pu être lus.</translation>
    </message>
    <message>
        <source>This environment has no event log</source>
        <translation>Cet environnement n’a pas de journal des événements</translation>
    </message>
    <message>
        <source>Failures are unknown. See the log in Tribe.</source>
        <translation>Les échecs sont inconnus. Voir le journal dans Tribe.</translation>
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
        <source>Only %Ln webhook(s) read</source>
        <translation>
            <numerusform>Seulement %Ln webhook lu</numerusform>
            <numerusform>Seulement %Ln webhooks lus</numerusform>
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
        <source>No webhook found that needs you</source>
        <translation>Aucun webhook trouvé qui ait besoin de vous</translation>
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
        <source>This is an HTML page, not JSON. It is shown as text.</source>
        <translation>Ceci est une page HTML, pas du JSON. Elle est affichée comme du texte.</translation>
    </message>
    <message>
        <source>This is not valid JSON (byte %1). It is shown as text.</source>
        <translation>Ceci n’est pas du JSON valide (octet %1). Il est affiché comme du texte.</translation>
    </message>
    <message>
        <source>The payload is larger than 20 MiB. Only its beginning is kept, copied and saved.</source>
        <translation>La charge utile dépasse 20 Mio. Seul son début est conservé, copié et enregistré.</translation>
    </message>
    <message>
        <source>Reformatted. “Copy payload” and “Save” use the original.</source>
        <translation>Reformaté. « Copier la charge utile » et « Enregistrer » utilisent l’original.</translation>
    </message>
    <message>
        <source>Long lines are wrapped after %1 characters. “Copy” and “Save” use the original.</source>
        <translation>Les lignes longues sont coupées après %1 caractères. « Copier » et « Enregistrer » utilisent l’original.</translation>
    </message>
    <message>
        <source>Some bytes are not UTF-8. Each is shown and copied as �; “Save” keeps them.</source>
        <translation>Certains octets ne sont pas de l’UTF-8. Chacun est affiché et copié comme � ; « Enregistrer » les conserve.</translation>
    </message>
    <message>
        <source>NUL bytes are shown as ▯. “Save” keeps them.</source>
        <translation>Les octets NUL sont affichés comme ▯. « Enregistrer » les conserve.</translation>
    </message>
    <message>
        <source>Control characters are shown as ▯. “Copy” and “Save” keep them.</source>
        <translation>Les caractères de contrôle sont affichés comme ▯. « Copier » et « Enregistrer » les conservent.</translation>
    </message>
    <message>
        <source>Characters that change the reading direction are shown as ▯. “Copy” and “Save” keep them.</source>
        <translation>Les caractères qui changent le sens de lecture sont affichés comme ▯. « Copier » et « Enregistrer » les conservent.</translation>
    </message>
    <message>
        <source>Invisible characters (%1) are shown as ▯. “Copy” and “Save” keep them.</source>
        <translation>Les caractères invisibles (%1) sont affichés comme ▯. « Copier » et « Enregistrer » les conservent.</translation>
    </message>
    <message>
        <source>Half a character pair (such as \ud83d) was received. The text shows it unchanged, the tree as �.</source>
        <translation>Une moitié de paire de caractères (comme \ud83d) a été reçue. Le texte la montre inchangée, l’arborescence comme �.</translation>
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
        <source>One line per JSON field. Copies keep the original.</source>
        <translation>Une ligne par champ JSON. Les copies restent d’origine.</translation>
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
        <source>Loading the payload…</source>
        <translation>Chargement de la charge utile…</translation>
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
        <source>The payload could not be saved to %1. Choose another folder.</source>
        <translation>La charge utile n’a pas pu être enregistrée sous %1. Choisissez un autre dossier.</translation>
    </message>
    <message>
        <source>Payload saved to %1.</source>
        <translation>Charge utile enregistrée sous %1.</translation>
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
        <source>Like the desktop</source>
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
        <source>Local time</source>
        <translation>Heure locale</translation>
    </message>
    <message>
        <source>UTC</source>
        <translation>UTC</translation>
    </message>
    <message>
        <source>On request only</source>
        <translation>Uniquement sur demande</translation>
    </message>
    <message numerus="yes">
        <source>Every %n minute(s)</source>
        <translation>
            <numerusform>Toutes les %n min</numerusform>
            <numerusform>Toutes les %n min</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Every %n second(s)</source>
        <translation>
            <numerusform>Toutes les %n s</numerusform>
            <numerusform>Toutes les %n s</numerusform>
        </translation>
    </message>
    <message>
        <source>For environments without their own interval.</source>
        <translation>Pour les environnements sans intervalle propre.</translation>
    </message>
    <message numerus="yes">
        <source>The administrator of this computer allows %n second(s) at the least.</source>
        <translation>
            <numerusform>L’administrateur de cet ordinateur autorise au moins %n seconde.</numerusform>
            <numerusform>L’administrateur de cet ordinateur autorise au moins %n secondes.</numerusform>
        </translation>
    </message>
    <message>
        <source>The administrator of this computer does not allow keeping failed events.</source>
        <translation>L’administrateur de cet ordinateur n’autorise pas la conservation des événements en échec.</translation>
    </message>
    <message>
        <source>Without them, copies and comparisons only know whether a value changed. With them, anyone who can read your files can read the values.</source>
        <translation>Sans elles, les copies et les comparaisons savent seulement si une valeur a changé. Avec elles, quiconque peut lire vos fichiers peut lire les valeurs.</translation>
    </message>
    <message>
        <source>For all environments. OK deletes for good what is older or exceeds the limit.</source>
        <translation>Pour tous les environnements. OK supprime définitivement ce qui est plus ancien ou dépasse la limite.</translation>
    </message>
    <message>
        <source>You can undo both for some seconds. Hookdesk always asks in production and for several webhooks at once. It also asks for events of deactivated webhooks, and where an environment wants a typed word.</source>
        <translation>Vous pouvez annuler les deux pendant quelques secondes. Hookdesk demande toujours en production et pour plusieurs webhooks à la fois. Il demande aussi pour les événements de webhooks désactivés, et là où un environnement fait saisir un mot.</translation>
    </message>
</context>
<context>
    <name>hookdesk::ReactivationDialog</name>
    <message>
        <source>Reactivate webhooks</source>
        <translation>Réactiver des webhooks</translation>
    </message>
    <message>
        <source>Failures of %1</source>
        <translation>Échecs de %1</translation>
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
        <source>Tribe refuses retries for a deactivated webhook. Reactivate it first.</source>
        <translation>Tribe refuse les nouvelles tentatives pour un webhook désactivé. Réactivez-le d’abord.</translation>
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
        <source>Tribe deactivates a webhook after 100 failures in 24 hours, so check the endpoints first. You can skip each step.</source>
        <translation>Tribe désactive un webhook après 100 échecs en 24 heures : vérifiez donc d’abord les points de terminaison. Vous pouvez ignorer chaque étape.</translation>
    </message>
    <message numerus="yes">
        <source>%n selected webhook(s) already active.</source>
        <translation>
            <numerusform>%n webhook sélectionné est déjà actif.</numerusform>
            <numerusform>%n webhooks sélectionnés sont déjà actifs.</numerusform>
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
        <source>Failures are unknown: this environment has no event log.</source>
        <translation>Les échecs sont inconnus : cet environnement n’a pas de journal des événements.</translation>
    </message>
    <message>
        <source>The event log has no failures of this webhook.</source>
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
        <source>The loaded part of the event log has no failures of this webhook.</source>
        <translation>La partie chargée du journal des événements ne contient aucun échec de ce webhook.</translation>
    </message>
    <message>
        <source>Not all events are loaded: more may have failed.</source>
        <translation>Les événements ne sont pas tous chargés : d’autres peuvent avoir échoué.</translation>
    </message>
    <message numerus="yes">
        <source>%n event(s) no longer in the log, not retried.</source>
        <translation>
            <numerusform>%n événement n’est plus dans le journal et n’est pas réessayé.</numerusform>
            <numerusform>%n événements ne sont plus dans le journal et ne sont pas réessayés.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing to retry: the events are no longer in the log.</source>
        <translation>Rien à réessayer : les événements ne sont plus dans le journal.</translation>
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
        <source>Tribe deactivates a webhook after 100 failures in 24 hours, so check the endpoint first. You can skip each step.</source>
        <translation>Tribe désactive un webhook après 100 échecs en 24 heures : vérifiez donc d’abord le point de terminaison. Vous pouvez ignorer chaque étape.</translation>
    </message>
    <message>
        <source>Checking…</source>
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
        <source>Activates it and verifies the result.</source>
        <translation>L’active et vérifie le résultat.</translation>
    </message>
    <message>
        <source>Activates them and verifies the result.</source>
        <translation>Les active et vérifie le résultat.</translation>
    </message>
    <message numerus="yes">
        <source>%n failed event(s) to retry.</source>
        <translation>
            <numerusform>%n événement en échec à réessayer.</numerusform>
            <numerusform>%n événements en échec à réessayer.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing to retry.</source>
        <translation>Rien à réessayer.</translation>
    </message>
    <message>
        <source>Check of %1 (%2) at %3</source>
        <comment>webhooks, address, time</comment>
        <translation>Vérification de %1 (%2) à %3</translation>
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
            <numerusform>%n livraison en échec : %1</numerusform>
            <numerusform>%n livraisons en échec : %1</numerusform>
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
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Annuler</translation>
    </message>
    <message>
        <source>The endpoint failed the check: the events may fail again.</source>
        <translation>Le point de terminaison a échoué au contrôle : les événements peuvent échouer à nouveau.</translation>
    </message>
    <message>
        <source>The endpoint failed the check: Tribe may soon deactivate it again.</source>
        <translation>Le point de terminaison a échoué au contrôle : Tribe désactivera peut-être bientôt le webhook de nouveau.</translation>
    </message>
    <message>
        <source>Stopped after too many failures. Repair the endpoint first; the events wait under “Failed events”.</source>
        <translation>Arrêté après trop d’échecs. Réparez d’abord le point de terminaison ; les événements attendent sous « Événements en échec ».</translation>
    </message>
    <message>
        <source>Open Tribe</source>
        <translation>Ouvrir Tribe</translation>
    </message>
    <message>
        <source>The API of this environment cannot change webhooks. Reactivate in Tribe, then refresh the list here.</source>
        <translation>L’API de cet environnement ne peut pas modifier de webhooks. Réactivez le webhook dans Tribe, puis actualisez la liste ici.</translation>
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
        <translation>Livraisons en échec avec</translation>
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
        <source>Start the address with http:// or https://.</source>
        <translation>Commencez l’adresse par http:// ou https://.</translation>
    </message>
    <message>
        <source>Remove user name and password from the address.</source>
        <translation>Retirez le nom d’utilisateur et le mot de passe de l’adresse.</translation>
    </message>
    <message>
        <source>This is the receiver itself. Enter another address.</source>
        <translation>C’est le récepteur lui-même. Saisissez une autre adresse.</translation>
    </message>
    <message>
        <source>Another program uses port %1. Choose another port.</source>
        <translation>Un autre programme utilise le port %1. Choisissez un autre port.</translation>
    </message>
    <message>
        <source>Port %1 is reserved for the system. Choose a port above 1023.</source>
        <translation>Le port %1 est réservé au système. Choisissez un port supérieur à 1023.</translation>
    </message>
    <message>
        <source>The receiver cannot use port %1. Choose another port.</source>
        <translation>Le récepteur ne peut pas utiliser le port %1. Choisissez un autre port.</translation>
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
        <source>Return the &amp;target&apos;s answer</source>
        <translation>Répo&amp;ndre comme la cible</translation>
    </message>
    <message>
        <source>&amp;Bind a sandbox webhook</source>
        <translation>&amp;Lier un webhook de la sandbox</translation>
    </message>
    <message>
        <source>Change a sandbox &amp;record</source>
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
        <source>For webhooks with unknown secret</source>
        <translation>Pour les webhooks au secret inconnu</translation>
    </message>
    <message>
        <source>Received deliveries</source>
        <translation>Livraisons reçues</translation>
    </message>
    <message>
        <source>Select a delivery</source>
        <translation>Sélectionnez une livraison</translation>
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
        <source>A sandbox webhook now delivers each change of an organization here.</source>
        <translation>Un webhook de la sandbox livre maintenant ici chaque modification d’une organisation.</translation>
    </message>
    <message>
        <source>Use an address on this computer, such as http://localhost:3000/hook. Deliveries may contain personal data.</source>
        <translation>Utilisez une adresse de cet ordinateur, comme http://localhost:3000/hook. Les livraisons peuvent contenir des données personnelles.</translation>
    </message>
    <message>
        <source>The receiver only takes deliveries on this computer. For real ones, set up a tunnel from a public https address to the address above. Use the public address in a webhook of a test environment.</source>
        <translation>Le récepteur n’accepte que des livraisons sur cet ordinateur. Pour en recevoir de réelles, créez un tunnel d’une adresse https publique vers l’adresse ci-dessus. Utilisez l’adresse publique dans un webhook d’un environnement de test.</translation>
    </message>
    <message>
        <source>Waiting for deliveries</source>
        <translation>En attente de livraisons</translation>
    </message>
    <message>
        <source>No deliveries yet</source>
        <translation>Aucune livraison pour l’instant</translation>
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
        <source>%1, current record</source>
        <comment>entity type</comment>
        <translation>%1, enregistrement actuel</translation>
    </message>
    <message>
        <source>Loading the record…</source>
        <translation>Chargement de l’enregistrement…</translation>
    </message>
    <message>
        <source>Record not found</source>
        <translation>Enregistrement introuvable</translation>
    </message>
    <message>
        <source>It may have been deleted, or the API does not offer this entity type. Look in Tribe.</source>
        <translation>Il a peut-être été supprimé, ou l’API ne propose pas ce type d’entité. Regardez dans Tribe.</translation>
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
        <source>Record in the REST list</source>
        <translation>Enregistrement de la liste REST</translation>
    </message>
    <message>
        <source>Record in the OData list</source>
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
        <source>Remove this secret from the keyring.</source>
        <translation>Retire ce secret du trousseau.</translation>
    </message>
    <message>
        <source>Keep this secret in the keyring.</source>
        <translation>Conserve ce secret dans le trousseau.</translation>
    </message>
    <message>
        <source>Only possible when the body names a webhook of this environment.</source>
        <translation>Possible seulement si le corps nomme un webhook de cet environnement.</translation>
    </message>
</context>
<context>
    <name>hookdesk::ResumeOffer</name>
    <message numerus="yes">
        <source>%n sent.</source>
        <translation>
            <numerusform>%n envoyé.</numerusform>
            <numerusform>%n envoyés.</numerusform>
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
        <source>%n perhaps sent, checked first.</source>
        <translation>
            <numerusform>%n peut-être envoyé, vérifié d’abord.</numerusform>
            <numerusform>%n peut-être envoyés, vérifiés d’abord.</numerusform>
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
        <source>Sends nothing more. The events stay in Tribe&apos;s log</source>
        <translation>N’envoie plus rien. Les événements restent dans le journal de Tribe</translation>
    </message>
    <message numerus="yes">
        <source>A retry of %n event(s) was interrupted (started: %1). %2</source>
        <translation>
            <numerusform>Une nouvelle tentative pour %n événement a été interrompue (début&#xa0;: %1). %2</numerusform>
            <numerusform>Une nouvelle tentative pour %n événements a été interrompue (début&#xa0;: %1). %2</numerusform>
        </translation>
    </message>
    <message>
        <source>Another Hookdesk resumed this retry.</source>
        <translation>Un autre Hookdesk a repris cette nouvelle tentative.</translation>
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
        <source>may be deactivated at any moment</source>
        <translation>peut être désactivé à tout moment</translation>
    </message>
    <message>
        <source>stays active at this rate</source>
        <translation>reste actif à ce rythme</translation>
    </message>
    <message>
        <source>may be deactivated about %1</source>
        <comment>time</comment>
        <translation>peut être désactivé vers %1</translation>
    </message>
    <message>
        <source>may be deactivated about %1 tomorrow</source>
        <comment>time</comment>
        <translation>peut être désactivé demain vers %1</translation>
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
        <source>Name (an existing one is replaced):</source>
        <translation>Nom (un filtre existant est remplacé) :</translation>
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
    <message>
        <source>Guide</source>
        <translation>Guide</translation>
    </message>
    <message>
        <source>API check</source>
        <translation>Vérification de l’API</translation>
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
        <source>%1 read: the server stopped too early.</source>
        <translation>%1 lus : le serveur s’est arrêté trop tôt.</translation>
    </message>
    <message>
        <source>%1 read: the server repeats the same page.</source>
        <translation>%1 lus : le serveur répète la même page.</translation>
    </message>
    <message>
        <source>%1 read: the next page is on another server.</source>
        <translation>%1 lus : la page suivante est sur un autre serveur.</translation>
    </message>
    <message>
        <source>%1 read: the next page leads back.</source>
        <translation>%1 lus : la page suivante ramène en arrière.</translation>
    </message>
    <message>
        <source>%1 read: the list kept changing.</source>
        <translation>%1 lus : la liste changeait sans cesse.</translation>
    </message>
    <message>
        <source>%1 read, some without an id.</source>
        <translation>%1 lus, certains sans ID.</translation>
    </message>
    <message>
        <source>%1 read: the next page failed.</source>
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
        <source>undone, nothing sent</source>
        <translation>annulé, rien envoyé</translation>
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
            <numerusform>%n en échec</numerusform>
            <numerusform>%n en échec</numerusform>
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
        <source>sent, awaiting result</source>
        <translation>envoyé, en attente du résultat</translation>
    </message>
    <message>
        <source>delivered</source>
        <translation>livré</translation>
    </message>
    <message>
        <source>already delivered</source>
        <translation>déjà livré</translation>
    </message>
    <message>
        <source>skipped</source>
        <translation>ignoré</translation>
    </message>
    <message>
        <source>not sent</source>
        <translation>non envoyé</translation>
    </message>
    <message>
        <source>perhaps sent, no answer</source>
        <translation>peut-être envoyé, pas de réponse</translation>
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
        <source>all sent, awaiting results</source>
        <translation>tous envoyés, en attente des résultats</translation>
    </message>
    <message>
        <source>undone, nothing sent</source>
        <translation>annulé, rien envoyé</translation>
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
            <numerusform>%n en échec</numerusform>
            <numerusform>%n en échec</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n without result</source>
        <translation>
            <numerusform>%n sans résultat</numerusform>
            <numerusform>%n sans résultat</numerusform>
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
        <source>%n skipped</source>
        <translation>
            <numerusform>%n ignoré</numerusform>
            <numerusform>%n ignorés</numerusform>
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
        <source>Stopped after too many failures: %1.</source>
        <translation>Arrêté après trop d’échecs : %1.</translation>
    </message>
    <message>
        <source>This retry cannot be resumed after a crash. %1</source>
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
        <source>Starts with a byte order mark.</source>
        <translation>Commence par une marque d’ordre des octets.</translation>
    </message>
    <message>
        <source>Not UTF-8 text: it cannot be edited here.</source>
        <translation>Pas du texte UTF-8 : non modifiable ici.</translation>
    </message>
    <message>
        <source>Only the beginning is shown; everything is checked.</source>
        <translation>Seul le début est affiché ; tout est vérifié.</translation>
    </message>
    <message>
        <source>Editing changed its mixed line endings or separators to LF.</source>
        <translation>La modification a converti en LF ses fins de ligne ou séparateurs mélangés.</translation>
    </message>
    <message>
        <source>Half characters (lone surrogates) were replaced.</source>
        <translation>Les moitiés de caractères (surrogates isolés) ont été remplacées.</translation>
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
        <source>Paste an HTTP request, a curl command or the headers</source>
        <translation>Collez une requête HTTP, une commande curl ou les en-têtes</translation>
    </message>
    <message>
        <source>The body exactly as received</source>
        <translation>Le corps exactement tel que reçu</translation>
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
        <source>%1 cannot be read, or is larger than %2. Choose another file.</source>
        <translation>%1 ne peut pas être lu, ou dépasse %2. Choisissez un autre fichier.</translation>
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
        <source>The body names the webhook %1. Copy its secret from Tribe.</source>
        <translation>Le corps nomme le webhook %1. Copiez son secret depuis Tribe.</translation>
    </message>
    <message>
        <source>The body names the webhook %1. Its secret is known.</source>
        <translation>Le corps nomme le webhook %1. Son secret est connu.</translation>
    </message>
    <message>
        <source>The body names a webhook of another environment: %1</source>
        <translation>Le corps nomme un webhook d’un autre environnement : %1</translation>
    </message>
    <message numerus="yes">
        <source>From %1; %n possible header(s), all checked.</source>
        <translation>
            <numerusform>De %1 ; %n en-tête possible, vérifié.</numerusform>
            <numerusform>De %1 ; %n en-têtes possibles, tous vérifiés.</numerusform>
        </translation>
    </message>
    <message>
        <source>UTF-16, as Windows editors save it. Tribe sends UTF-8.</source>
        <translation>UTF-16, comme l’enregistrent des éditeurs Windows. Tribe envoie de l’UTF-8.</translation>
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
        <source>No request checked.</source>
        <translation>Aucune requête vérifiée.</translation>
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
        <source>Tested with known signatures. Free to use.</source>
        <translation>Testé avec des signatures connues. Libre d’utilisation.</translation>
    </message>
    <message>
        <source>Not tested by us. Free to use.</source>
        <translation>Non testé par nous. Libre d’utilisation.</translation>
    </message>
</context>
<context>
    <name>hookdesk::SourcePicker</name>
    <message>
        <source>It is larger than 64 MB.</source>
        <translation>Il dépasse 64&#xa0;Mo.</translation>
    </message>
    <message>
        <source>Current</source>
        <translation>Actuel</translation>
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
        <source>Open webhook definitions</source>
        <translation>Ouvrir des définitions de webhooks</translation>
    </message>
    <message>
        <source>Webhook definitions (*.json);;All files (*)</source>
        <translation>Définitions de webhooks (*.json);;Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>The file cannot be read. Choose another file.</source>
        <translation>Le fichier ne peut pas être lu. Choisissez un autre fichier.</translation>
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
        <source>%1 (incomplete)</source>
        <comment>a file</comment>
        <translation>%1 (incomplet)</translation>
    </message>
    <message>
        <source>Current: not all webhooks were read</source>
        <translation>Actuel : tous les webhooks n’ont pas été lus</translation>
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
        <source>Tribe limits requests: %n request(s) continue in %1 s</source>
        <translation>
            <numerusform>Tribe limite les requêtes : %n requête reprend dans %1 s</numerusform>
            <numerusform>Tribe limite les requêtes : %n requêtes reprennent dans %1 s</numerusform>
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
        <source>Loaded %1, your last change %2</source>
        <translation>Chargé à %1, votre dernière modification à %2</translation>
    </message>
    <message>
        <source>Loaded %1</source>
        <translation>Chargé à %1</translation>
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
        <source>Hookdesk could not open one of its files.</source>
        <translation>Hookdesk n’a pas pu ouvrir un de ses fichiers.</translation>
    </message>
    <message>
        <source>Hookdesk may not write to one of its files.</source>
        <translation>Hookdesk ne peut pas écrire dans un de ses fichiers.</translation>
    </message>
    <message>
        <source>Another program uses a file of Hookdesk.</source>
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
        <source>A file is from a newer version of Hookdesk.</source>
        <translation>Un fichier vient d’une version plus récente de Hookdesk.</translation>
    </message>
    <message>
        <source>Hookdesk could not use one of its files.</source>
        <translation>Hookdesk n’a pas pu utiliser un de ses fichiers.</translation>
    </message>
    <message>
        <source>Check the permissions of the file and its folder.</source>
        <translation>Vérifiez les autorisations du fichier et de son dossier.</translation>
    </message>
    <message>
        <source>Close the other program. Hookdesk then tries again automatically.</source>
        <translation>Fermez l’autre programme. Hookdesk réessaie ensuite automatiquement.</translation>
    </message>
    <message>
        <source>Free some disk space. Hookdesk then tries again automatically.</source>
        <translation>Libérez de l’espace disque. Hookdesk réessaie ensuite automatiquement.</translation>
    </message>
    <message>
        <source>Hookdesk keeps it and starts a new one.</source>
        <translation>Hookdesk le conserve et en commence un nouveau.</translation>
    </message>
    <message>
        <source>Update Hookdesk, or move the file away.</source>
        <translation>Mettez Hookdesk à jour, ou déplacez le fichier.</translation>
    </message>
    <message>
        <source>See the details.</source>
        <translation>Voir les détails.</translation>
    </message>
    <message>
        <source>The administrator of this computer does not allow this.</source>
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
        <source>Retries cannot be resumed after a crash.</source>
        <translation>Les nouvelles tentatives ne pourront pas être reprises après un plantage.</translation>
    </message>
    <message>
        <source>The retry journal was damaged. Hookdesk kept it and started a new one.</source>
        <translation>Le journal des nouvelles tentatives était endommagé. Hookdesk l’a conservé et en a commencé un nouveau.</translation>
    </message>
    <message>
        <source>Failed events are not kept at the moment.</source>
        <translation>Les événements en échec ne sont pas conservés pour le moment.</translation>
    </message>
    <message>
        <source>The archive was damaged. Hookdesk kept it and started a new one.</source>
        <translation>L’archive était endommagée. Hookdesk l’a conservée et en a commencé une nouvelle.</translation>
    </message>
    <message>
        <source>Activity is not recorded at the moment.</source>
        <translation>L’activité n’est pas consignée pour le moment.</translation>
    </message>
    <message>
        <source>The activity journal was damaged. Hookdesk kept it and started a new one.</source>
        <translation>Le journal d’activité était endommagé. Hookdesk l’a conservé et en a commencé un nouveau.</translation>
    </message>
    <message>
        <source>Snapshots are not kept at the moment.</source>
        <translation>Les instantanés ne sont pas conservés pour le moment.</translation>
    </message>
    <message>
        <source>The snapshots were damaged. Hookdesk kept them and started new ones.</source>
        <translation>Les instantanés étaient endommagés. Hookdesk les a conservés et en a commencé de nouveaux.</translation>
    </message>
</context>
<context>
    <name>hookdesk::SupportReportDialog</name>
    <message>
        <source>Support report</source>
        <translation>Rapport d’assistance</translation>
    </message>
    <message>
        <source>Read this before you share it. Only this text is copied or saved.</source>
        <translation>Lisez ceci avant de le partager. Seul ce texte est copié ou enregistré.</translation>
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
        <source>The report could not be saved. Choose another folder.</source>
        <translation>Le rapport n’a pas pu être enregistré. Choisissez un autre dossier.</translation>
    </message>
    <message>
        <source>Report saved.</source>
        <translation>Rapport enregistré.</translation>
    </message>
</context>
<context>
    <name>hookdesk::TestEventDialog</name>
    <message>
        <source>none</source>
        <translation>aucun</translation>
    </message>
    <message>
        <source>%1 (values sent, not shown)</source>
        <translation>%1 (valeurs envoyées, non affichées)</translation>
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
        <source>Without it, the event is unsigned</source>
        <translation>Sans lui, l’événement n’est pas signé</translation>
    </message>
    <message>
        <source>Nothing sent yet.</source>
        <translation>Rien envoyé pour l’instant.</translation>
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
        <source>Without https, anyone on the way can read the headers.</source>
        <translation>Sans https, tout le monde en chemin peut lire les en-têtes.</translation>
    </message>
    <message>
        <source>This is not JSON (line %1, column %2). You can still send it.</source>
        <translation>Ceci n’est pas du JSON (ligne %1, colonne %2). Vous pouvez quand même l’envoyer.</translation>
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
        <source>set by the delivery</source>
        <translation>défini par la livraison</translation>
    </message>
    <message>
        <source>invalid characters in the name</source>
        <translation>caractères non valides dans le nom</translation>
    </message>
    <message>
        <source>invalid characters in the value</source>
        <translation>caractères non valides dans la valeur</translation>
    </message>
    <message>
        <source>Sent more than once: %1</source>
        <translation>Envoyés plus d’une fois : %1</translation>
    </message>
    <message>
        <source>Sent in UTF-8, Tribe may differ: %1</source>
        <translation>Envoyés en UTF-8, Tribe peut différer : %1</translation>
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
        <source>unknown, none sent: Tribe did not list them</source>
        <translation>inconnus, aucun envoyé : Tribe ne les a pas indiqués</translation>
    </message>
    <message>
        <source>The sandbox delivers to its own endpoint instead of %1.</source>
        <translation>La sandbox livre à son propre point de terminaison au lieu de %1.</translation>
    </message>
    <message>
        <source>Through the proxy %1.</source>
        <translation>Par le proxy %1.</translation>
    </message>
    <message>
        <source>Type the password in place of the dots.</source>
        <translation>Saisissez le mot de passe à la place des points.</translation>
    </message>
    <message>
        <source>This is production. The request really goes from this computer to the endpoint of %1.</source>
        <translation>C’est la production. La requête part réellement de cet ordinateur vers le point de terminaison de %1.</translation>
    </message>
    <message>
        <source>The request goes from this computer to the endpoint. It has the header X-Hookdesk-Test: 1 and a webhook id that does not exist.</source>
        <translation>La requête part de cet ordinateur vers le point de terminaison. Elle a l’en-tête X-Hookdesk-Test: 1 et un ID de webhook qui n’existe pas.</translation>
    </message>
    <message>
        <source>Hidden: %1.</source>
        <comment>hidden characters and where they are</comment>
        <translation>Caché : %1.</translation>
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
        <source>Find (host, .domain or start of the address)</source>
        <translation>Rechercher (hôte, .domaine ou début de l’adresse)</translation>
    </message>
    <message>
        <source>Replace with</source>
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
        <source>No webhook selected.</source>
        <translation>Aucun webhook sélectionné.</translation>
    </message>
    <message>
        <source>Select one webhook.</source>
        <translation>Sélectionnez un webhook.</translation>
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
        <source>No filter set.</source>
        <translation>Aucun filtre défini.</translation>
    </message>
    <message>
        <source>Chec&amp;k endpoint</source>
        <translation>Véri&amp;fier le point de terminaison</translation>
    </message>
    <message>
        <source>Copy as command</source>
        <translation>Copier comme commande</translation>
    </message>
    <message>
        <source>hookdeskctl has no command for this.</source>
        <translation>hookdeskctl n’a pas de commande pour cela.</translation>
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
        <translation>inactif depuis %1</translation>
    </message>
    <message>
        <source>off</source>
        <translation>inactif</translation>
    </message>
    <message>
        <source>Last failed delivery: %1. Tribe does not report when it deactivated the webhook.</source>
        <translation>Dernière livraison en échec : %1. Tribe n’indique pas quand il a désactivé le webhook.</translation>
    </message>
    <message>
        <source>Time unknown: the event log has no failures of this webhook.</source>
        <translation>Heure inconnue : le journal des événements n’a aucun échec de ce webhook.</translation>
    </message>
    <message>
        <source>Time unknown.</source>
        <translation>Heure inconnue.</translation>
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
        <translation>Afficher les événements en échec</translation>
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
    <message numerus="yes">
        <source>Only %n webhook(s)</source>
        <translation>
            <numerusform>Uniquement %n webhook</numerusform>
            <numerusform>Uniquement %n webhooks</numerusform>
        </translation>
    </message>
    <message>
        <source>Show the other webhooks, too</source>
        <translation>Afficher aussi les autres webhooks</translation>
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
        <source>Select a webhook</source>
        <translation>Sélectionnez un webhook</translation>
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
        <source>Many failures in the last 24 hours. After 100, Tribe deactivates the webhook.</source>
        <translation>De nombreux échecs au cours des 24 dernières heures. Après 100, Tribe désactive le webhook.</translation>
    </message>
    <message>
        <source>Tribe delivers nothing until you reactivate it.</source>
        <translation>Tribe ne livre rien tant que vous ne le réactivez pas.</translation>
    </message>
    <message>
        <source>Tribe did not report whether this webhook is deactivated.</source>
        <translation>Tribe n’a pas indiqué si ce webhook est désactivé.</translation>
    </message>
    <message>
        <source>Tribe sent no headers for this webhook.</source>
        <translation>Tribe n’a pas envoyé d’en-têtes pour ce webhook.</translation>
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
        <source>Just created in Hookdesk, not yet in Tribe&apos;s list.</source>
        <translation>Vient d’être créé dans Hookdesk, pas encore dans la liste de Tribe.</translation>
    </message>
    <message>
        <source>Just reactivated in Hookdesk, still deactivated in one of Tribe&apos;s lists.</source>
        <translation>Vient d’être réactivé dans Hookdesk, encore désactivé dans une liste de Tribe.</translation>
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
        <source>Delete</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>This is production. Type “%1” or %2 to continue:</source>
        <translation>Vous êtes en PRODUCTION. Saisissez «&#xa0;%1&#xa0;» ou %2 pour continuer&#xa0;:</translation>
    </message>
    <message>
        <source>Type “%1” or %2 to continue:</source>
        <translation>Saisissez «&#xa0;%1&#xa0;» ou %2 pour continuer&#xa0;:</translation>
    </message>
    <message>
        <source>This is production. Type “%1” to continue:</source>
        <translation>Vous êtes en PRODUCTION. Saisissez «&#xa0;%1&#xa0;» pour continuer&#xa0;:</translation>
    </message>
    <message>
        <source>Type “%1” to continue:</source>
        <translation>Saisissez «&#xa0;%1&#xa0;» pour continuer&#xa0;:</translation>
    </message>
    <message>
        <source>Tribe stops delivering to their endpoints. You can undo this under Jobs for some seconds. After that, a webhook can only be created again, with a new secret.</source>
        <translation>Tribe cesse de livrer à leurs points de terminaison. Vous pouvez annuler pendant quelques secondes sous Tâches. Ensuite, un webhook peut seulement être recréé, avec un nouveau secret.</translation>
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
        <source>No webhook matches the filter</source>
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
        <source>Loading was stopped too early. Refresh to try again.</source>
        <translation>Le chargement a été arrêté trop tôt. Actualisez pour réessayer.</translation>
    </message>
    <message>
        <source>No webhooks yet</source>
        <translation>Pas encore de webhooks</translation>
    </message>
    <message>
        <source>A webhook reports changes in Tribe to another system as they happen.</source>
        <translation>Un webhook informe un autre système des changements dans Tribe au moment où ils se produisent.</translation>
    </message>
    <message>
        <source>%1 was created.</source>
        <translation>%1 a été créé.</translation>
    </message>
    <message>
        <source>%1 was created. The answer was lost, but it is in the list.</source>
        <translation>%1 a été créé. La réponse s’est perdue, mais il est dans la liste.</translation>
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
        <translation>Mémoriser le secret</translation>
    </message>
    <message>
        <source>Keep this secret in the keyring.</source>
        <translation>Conserve ce secret dans le trousseau.</translation>
    </message>
    <message>
        <source>The secret of %1 is in the keyring.</source>
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
        <source>The filters were cleared to show it.</source>
        <translation>Les filtres ont été effacés pour l’afficher.</translation>
    </message>
    <message>
        <source>This webhook is no longer in Tribe.</source>
        <translation>Ce webhook n’est plus dans Tribe.</translation>
    </message>
</context>
<context>
    <name>hookdesk::WelcomePage</name>
    <message>
        <source>Try the sandbox</source>
        <translation>Essayer la sandbox</translation>
    </message>
    <message>
        <source>A simulated environment with 40 webhooks. It runs only on this computer; nothing reaches Tribe.</source>
        <translation>Un environnement simulé avec 40 webhooks. Il ne fonctionne que sur cet ordinateur ; rien n’atteint Tribe.</translation>
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
        <source>Hookdesk shows which webhooks of a Tribe CRM environment are broken and why. Create, reactivate and delete them here.</source>
        <translation>Hookdesk montre quels webhooks d’un environnement Tribe CRM sont en panne et pourquoi. Créez-les, réactivez-les et supprimez-les ici.</translation>
    </message>
    <message>
        <source>Try without PKCE</source>
        <translation>Essayer sans PKCE</translation>
    </message>
    <message>
        <source>Some authorization servers refuse PKCE, which protects the log-in. If it works without, Hookdesk remembers that.</source>
        <translation>Certains serveurs d’autorisation refusent PKCE, qui protège l’authentification. Si elle réussit sans, Hookdesk le retient.</translation>
    </message>
</context>
</TS>

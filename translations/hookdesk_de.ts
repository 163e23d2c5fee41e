<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>AdvancedPane</name>
    <message>
        <source>C&amp;ustomer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Customer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Co&amp;lour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Colour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That of the kind, or for example #b45f06</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Organi&amp;zation id</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Organization id</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sco&amp;pe</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scope</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Before something dangerous</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Re&amp;fresh every</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refresh interval</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only when asked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pro&amp;xy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Proxy host</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Proxy port</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Proxy user</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Proxy password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Additional CA certi&amp;ficates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Client certificate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Key of the certificate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>API map</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Advice</name>
    <message>
        <source>Body, secret and algorithm are right. The value was changed when it was copied or passed on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare the header&apos;s value exactly as it was received: add no quotes and decode nothing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Body, secret and algorithm are right. Only the 64 bytes of the digest are written in another form.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Convert the 64 bytes of the digest to Base64, not the text of its hexadecimal digits: the result has 88 characters and ends in “==”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The right signature is there, with something around it that Tribe does not send.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find out what adds it on the way, such as a proxy or a gateway, and remove it before comparing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The value is only the beginning of the right signature.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look for a database column, a variable or a log line that is too short: a signature has 88 characters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The field in the body is deprecated and proves nothing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take the signature from a header of the request.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A hash was computed without a key.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compute an HMAC with SHA-512: the secret is its key, the body its message.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The HMAC was computed with another hash function.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use SHA-512. If the sender chose the other function, check whether the request comes from Tribe at all.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The body was used as the key, and the secret as the message.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pass the secret as the key of the HMAC, and the body as its message.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The signature was made with a secret whose bytes differ from the one entered here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the secret from Tribe again and use its UTF-8 bytes unchanged. Check how the receiver stores and reads it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The signature was made without a secret.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check that the receiver really reads its secret: a variable that is not set gives an empty one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The request was signed for another webhook or environment.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the secret by the “webhookId” in the body, or correct the endpoint of the other webhook.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only spaces, line endings or a byte order mark differ from what was signed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compute the signature from the bytes as they arrive, before anything reads, trims or stores them as text. Pasted text may have changed: load the body from a file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The body was parsed and written again, so its bytes are no longer those that were signed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Verify the raw body first and parse it afterwards: no JSON middleware before the check.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The body was decoded, or encoded once more, on the way.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take the body as bytes from the request, before it is converted to text, decompressed or decoded.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The signature belongs to different content.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check that the receiver takes the header and the body from the same request, and uses the whole body.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>BasicAuthDialog</name>
    <message>
        <source>Basic authentication</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>User and password become an “Authorization” header. Tribe documents that Basic authentication is set up by Tribe Support; a custom header may do the same, so test the webhook afterwards.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;User</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Show password</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CommandLine</name>
    <message>
        <source>Connect to the stored environment with this name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start a sandbox server and connect to it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connect at once to the API at this address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The address of the authorization server.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The client id. The secret comes from the variable HOOKDESK_CLIENT_SECRET, or a ready token from HOOKDESK_ACCESS_TOKEN.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A JSON file that corrects paths and field names of the API.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep settings in this folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Append what the program does to this file, without secrets and bodies.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refuse everything that would change something.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 must be an https address (plain http only for this machine) without user name and password.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A console for the webhooks of a Tribe CRM environment.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hookdesk does not know what to do with “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--api-map belongs to the environment of --api-url.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--log needs the name of a file.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>EnvironmentDialog</name>
    <message>
        <source>Connect an environment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>C&amp;onnection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;API URL</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>API URL</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A&amp;uthorization URL</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Authorization URL</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Si&amp;gn in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Client &amp;id</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Client id</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Client &amp;secret</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Client secret</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Redirect &amp;port</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Redirect port</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Re&amp;member the secret in the keychain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Read-only: Hookdesk refuses to change anything there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ad&amp;vanced</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connection &amp;test</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connection test</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cop&amp;y report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copies the result of every step as text, without secrets</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FindingText</name>
    <message>
        <source>Give the environment a name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The URL is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The client id is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The host of the proxy is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From %1 to %2 seconds, or 0.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This number is too small or too large.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another environment has this name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not an address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This must be an https:// address with a host and without user or password; http:// only for this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The address must end after the host; Hookdesk knows the paths.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The address must not have a “?” or “#”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A colour is written like #b45f06.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no such file, or you may not read it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A client certificate and its key belong together: name both.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NewWebhookDialog</name>
    <message>
        <source>New webhook</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Entity type</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Entity type</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Endpoint &amp;URL</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Endpoint URL</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Custom &amp;headers, sent with every delivery</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Creating the webhook…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SignInText</name>
    <message>
        <source>This desktop has no keyring.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The keyring is locked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The keyring does not let Hookdesk in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unlocking the keyring was cancelled.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The keyring has not answered yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The list of environments cannot be written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The keyring reports an error.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type the secret for this session only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unlock it and try again, or type the secret for this session only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another log-in waits in the browser.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Finish or cancel it first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The authorization URL is not safe.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It must be https://.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another program uses the redirect port.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another port, and register it with the application.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No browser could be opened.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a standard browser.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The browser did not come back in time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The log-in was denied.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What came back from the browser is not the answer to this log-in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again; if it happens again, tell your administrator.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The authorization server refused the log-in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the client id, the scope and the redirect port.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The secret of this environment is not kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The API map cannot be used.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Correct it, or choose another file.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SignatureFinding</name>
    <message>
        <source>The value is in the header %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The value is as long as a digest of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tribe signs with SHA-512, whose Base64 has 88 characters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look for the header with 88 characters, or use SHA-512.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The value is not a signature</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is neither the Base64 nor the hexadecimal digits of a digest.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look for a header whose value has 88 characters and ends in “==”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The secret consists of dots or asterisks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They are shown in place of a hidden secret.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the secret on Tribe&apos;s page before copying it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The body ends too early</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is JSON that breaks off.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy all of it, or load it from a file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The body has spaces or line breaks between its parts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tribe sends compact JSON; something may have written it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The members of the body are in alphabetical order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tribe sends “webhookId” before “payload”; some libraries sort when they write, and the original order cannot be recovered.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The body has lost characters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“�” stands where a character could not be read; the character cannot be recovered.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The body is not JSON</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every event that Tribe sends is JSON.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check that the body is complete and belongs to the same request.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>None of the %n known cause(s) tried fits</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>The request was signed with another secret, or its body was changed in another way.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check that the secret is that of the webhook named in the body, and load the body from a file as it was received.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cannot tell: enter the webhook&apos;s secret</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cannot tell: enter the signature that was received</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not genuine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not genuine as it stands. The cause: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Not genuine, and none of the %n known cause(s) tried fits</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Proved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hint</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The body is too large to be tried in other spellings and encodings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The body is too large to be tried compressed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Genuine: signed with this secret, and unchanged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Genuine: the header %1 proves it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Genuine, but: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SignatureReport</name>
    <message>
        <source>Received value: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Received in %1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signature check by Hookdesk %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Method: HMAC-SHA512 of the exact body, 64 bytes in Base64</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Body: %Ln byte(s), SHA-256 %1</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Body as received:</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SplitNote</name>
    <message>
        <source>Spaces or empty lines before the request were left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A byte order mark before the request was left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The header lines end in LF only: a text field may have changed the line endings of the body, too. If the body has any, load it from a file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Some header lines end in LF and some in CRLF: something has changed the line endings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is the answer of a server, not a request: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The first line names no HTTP version.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The headers are those of HTTP/2 or later, as a tool shows them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The empty line before the body is missing, at line %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The header %1 runs over several lines; they were joined with a space.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A line without a colon is not a header and was skipped: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not a valid header name: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The value of the header %1 contains control characters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only the first %1 headers were read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only the first %1 bytes of the headers were read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The text has nothing but spaces and line breaks.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The body begins with a byte order mark, which was kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The text contains NUL bytes, which were kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not all of the text is valid UTF-8; its bytes were kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The headers announce a body, but there is none.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Content-Length says %1 bytes, but the body has only %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Content-Length says %1 bytes, but the body has %2; nothing was cut off.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As many bytes are missing as there are line breaks, so they were probably CRLF. Load the body from a file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The line break at the end of the body was probably added by copying; it was kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Content-Length is unclear: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The body was sent with the encoding %1; it may have been decoded since.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The body came in chunks, which were joined.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The headers say that the body is chunked, but its chunks are not whole; it was kept as it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Headers after the last chunk were read like the others.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are several requests; the first one was taken.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There may be several requests; no length says where the first one ends, so everything was taken as its body.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What follows the curl command was not read: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only the first %1 words of the command were read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Options on a new line were taken as part of the command.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A quotation mark is not closed: the command may be cut off.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The command contains a variable or another command, which was not expanded.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two “\u” escapes were joined into one character.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In a command for cmd, LF and CRLF look the same; LF was assumed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A curl option was skipped: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 parts of the body were joined with “&amp;”, as curl does.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Data was percent-encoded, perhaps not exactly as curl does it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With -G the data goes into the address, and there is no body.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The body is in the file %1: load it with “Load body from file…”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The body of a form (-F) has a random boundary and cannot be known.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The user name and password of %1 were left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>An HTTP request with %n header(s).</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>A curl command with %n header(s).</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n header(s) and a body.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n header(s) without a body.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>A body without headers.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SupportReport</name>
    <message>
        <source>yes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Program</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hookdesk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Qt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, built with %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>TLS library</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>System</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Platform</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Locale</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Theme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>dark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>light</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n entry(ies)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n byte(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n character(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>all as delivered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>client credentials</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>log-in in the browser</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>pasted token</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the system&apos;s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Environment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>API</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Authorization server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Log-in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scope</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read-only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Additional certificate authorities</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Client certificate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Corrected API map</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>works</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not tried yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>REST listing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>OData listing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Event log</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Webhooks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Failed events</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unreadable records</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Entity types</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server told the employee</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server told the environment&apos;s name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server&apos;s clock is ahead by</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n ms</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Archive</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Activity journal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last errors</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none in this run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Support report of Hookdesk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No environment is connected.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Variant</name>
    <message>
        <source>Spaces around the value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quotes around the value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Value without the “=” at its end</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Value in Base64url instead of Base64</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Value in hexadecimal digits instead of Base64</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Value in uppercase hexadecimal digits instead of Base64</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Base64 of the text of the hexadecimal digits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Value encoded in Base64 twice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hexadecimal digits of the Base64 text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” in front of the value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One of several values in a list, under “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Value cut off after %1 characters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Value still percent-encoded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Spaces in the value where “+” was</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Spaces or line breaks inside the value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Value with its uppercase and lowercase letters changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The value is the field “signature” of the body</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plain %1 of the body</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plain %1 of the body followed by the secret</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plain %1 of the secret followed by the body</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>HMAC with %1 instead of SHA-512</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Body and secret swapped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Secret without the spaces or line breaks around it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Secret with a line feed at its end</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Secret with a line break (CRLF) at its end</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Secret with a space at its end</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Secret without the quotes around it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Secret with double quotes around it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Secret with single quotes around it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Secret without its byte order mark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Secret with a byte order mark in front</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Secret without its invisible characters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Secret decoded from hexadecimal digits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Secret decoded from Base64</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Secret encoded in hexadecimal digits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Secret encoded in Base64</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Secret in Latin-1 instead of UTF-8</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Secret read as Latin-1 and encoded in UTF-8 once more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Secret as it was before it was encoded in UTF-8 twice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Secret in UTF-16 instead of UTF-8</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Secret with composed letters (NFC)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Secret with decomposed letters (NFD)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Secret in lowercase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Secret in uppercase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Secret percent-decoded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Secret without its hyphens</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Empty secret</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Secret of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Body without its final line feed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Body without its final line break (CRLF)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Body with a final line feed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Body with a final line break (CRLF)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Body without the spaces and line breaks at its end</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Body without the spaces and line breaks around it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Body with LF instead of CRLF line endings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Body with CRLF instead of LF line endings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Body without its byte order mark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Body with a byte order mark in front</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>JSON written compactly, without spaces</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>JSON indented by two spaces</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>JSON indented by three spaces</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>JSON indented by four spaces</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>JSON indented by tabs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>JSON with a space after “,” and “:”, as Python writes it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>JSON with its members in alphabetical order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>JSON with “\/” for “/”, as PHP writes it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>JSON with “/” for “\/”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>JSON with “\u…” for what is not ASCII</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>JSON with “\u…” in uppercase for what is not ASCII</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>JSON with characters instead of “\u…”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>JSON with “\u…” for “&lt;”, “&gt;” and “&amp;”, as Go writes it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>JSON with the escapes that .NET writes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>JSON with shortened numbers, such as 1.5 for 1.50</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>JSON with “.0” after whole numbers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Body without the deprecated field “signature”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Body as it was before it was encoded in UTF-8 twice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Body read as Latin-1 and encoded in UTF-8 once more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Body in Latin-1 instead of UTF-8</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Body decompressed from gzip</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Body compressed with gzip</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Body decoded from Base64</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Body encoded in Base64</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Body URL-decoded, as from a form</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Body URL-encoded, as in a form</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Body unwrapped from a JSON string</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Body written as a JSON string</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only the field “payload” of the body</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Empty body</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Body of another event: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>hookdesk::ActivityFilterBar</name>
    <message>
        <source>Filter activity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In names, ids, endpoints, people, errors, and before and after</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All</source>
        <comment>operations</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All</source>
        <comment>results</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This one</source>
        <comment>environment</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All</source>
        <comment>environments</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Result</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Environment</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>hookdesk::ActivityInspector</name>
    <message>
        <source>Entry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>operation, result</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select an entry to see what it changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is known of it, or there was nothing.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>hookdesk::ActivityModel</name>
    <message>
        <source>Time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Environment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Webhook</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Result</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Details</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>hookdesk::ActivityPage</name>
    <message>
        <source>Verify</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looks at every entry of all environments, whether it is as it was written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything that is found, also what is not shown yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Activity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter activity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show everything</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is written down.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no folder for it on this computer, so that nobody can tell later who did what.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The activity journal could not be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading the activity journal…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was done here yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is created, deleted, reactivated and retried is written down here, with who did it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No entry fits.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look for another text, operation or result.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n entry(s), and more</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entry(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entry(s) could not be written into the activity journal.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>The activity journal was damaged. A new one was begun; the damaged file is kept as %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking at every entry…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The activity journal could not be verified.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CSV files (*.csv)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>JSON lines (*.jsonl)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export the activity journal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exporting to %1…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was exported to %1. Choose another place, or make room on the disk.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n entry(s) were exported to %1.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hookdesk::ActivityText</name>
    <message>
        <source>Create a webhook</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete a webhook</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reactivate a webhook</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Retry an event</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send a test event</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check an endpoint</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export the archive</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something that a newer version of Hookdesk knows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not known</source>
        <comment>result: it may have happened</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>employee, user of the operating system</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody waited for the answer: it may have happened.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The delivery failed again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Entry %1, %2</source>
        <comment>number, moment</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Environment: %1 (%2), %3</source>
        <comment>name, kind, host</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Webhook id: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Endpoint: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Request: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fingerprint: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>The journal is whole: %n entry(s) are as they were written.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Entry %1 is missing. Somebody has removed it from the file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Entry %1 is not as it was written. Somebody has changed the file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>The %n entry(s) before it are whole.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hookdesk::AdvancedPane</name>
    <message>
        <source>Ask</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask, and have a word typed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That of the system</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Additional CA certificates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Client certificate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Key of the certificate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>API map</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>hookdesk::ArchiveDialog</name>
    <message>
        <source>Archive of failed events — %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select an event to see what was kept of it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Archived events</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export as CSV…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export as JSON lines…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything that is found, also what is not shown yet, with its payload.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is kept of this environment.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no folder for its data on this computer, so that events are gone when Tribe forgets them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The archive could not be searched.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Searching the archive…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The archive is empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No archived event fits.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Failed events are kept here from the first time that the log is read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search for another text, webhook or period.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n event(s), and more</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n event(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>This event is no longer in the archive: it was older or larger than what is kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export as CSV</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export as JSON lines</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CSV files (*.csv);;All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>JSON lines (*.jsonl);;All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exporting to %1…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was exported to %1. Choose another place, or make room on the disk.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n event(s) were exported to %1.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>From now on, this is what is kept of %1.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>hookdesk::ArchiveFilterBar</name>
    <message>
        <source>All</source>
        <comment>webhooks</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search the archive</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In payloads, errors, ids, names and endpoints</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last 24 hours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From … to …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Webhook</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Period</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without a webhook</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>hookdesk::ArchiveModel</name>
    <message>
        <source>Time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Webhook</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Event</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Response</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Error</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>hookdesk::ArchiveSettingsPane</name>
    <message>
        <source>Keep failed events on this computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Days to keep</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> MB</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Megabytes to keep</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Apply</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With their payloads. That they failed is remembered in any case, for the failure budget.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>So long after they left Tribe’s log.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When it is more, the oldest are deleted first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>up to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is older or more than that is deleted at once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Size now: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>hookdesk::ArchiveText</name>
    <message>
        <source>The archive cannot be opened. Check that its folder exists and that you may write there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The archive can only be read: new events are not kept. Check the rights of the file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another program is writing to the archive. New events are kept when it is done.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The disk is full: new events are not kept. Make room, or let the archive keep less.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The archive is damaged. A new one is begun at the next writing, and the damaged file is kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The archive was made by a newer version of Hookdesk. It is left as it is, and new events are not kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The archive does not work as it should. The details say why.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The archive was damaged. A new one was begun; the damaged file is kept as %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left the log %1</source>
        <comment>relative time</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the log</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>hookdesk::Attention</name>
    <message>
        <source>%1 Mostly: %2.</source>
        <comment>what happened, cause</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tribe delivers nothing to it any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Tribe delivers nothing to it any more; %n failed event(s) wait.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n event(s) failed, and Tribe has stopped trying.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Reactivate…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show failed events</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Retry failed events</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>hookdesk::AttentionModel</name>
    <message>
        <source>%1: %2</source>
        <comment>webhook, status</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Webhook</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What happened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Failures (24 h)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next step</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>hookdesk::AttentionView</name>
    <message>
        <source>Needs attention</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the webhook</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>hookdesk::BasicAuthDialog</name>
    <message>
        <source>Set header</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The “Authorization” header in the list will be replaced.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The user name is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A user name cannot have a colon (RFC 7617).</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>hookdesk::CommandPalette</name>
    <message>
        <source>%1  (%2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Commands</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type a part of a command</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find a command</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>hookdesk::CompareDialog</name>
    <message>
        <source>Left side</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Right side</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Only differences</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare webhooks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Left:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Right:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rules for rewriting endpoints</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Before comparing, endpoints of the left side are rewritten by these rules:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Comparison</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n same</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n different</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n only on the left</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n only on the right</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Webhooks of two environments are compared by name, entity type and endpoint. Values that were not exported cannot be compared.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>hookdesk::ConfirmationDialog</name>
    <message>
        <source>Concerned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>hookdesk::ConnectionCause</name>
    <message>
        <source>the server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The proxy asks for a user name and password, or did not accept them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter both in the proxy settings of the environment.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The proxy cannot be reached.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the proxy’s host and port in the settings of the environment, or connect without a proxy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The proxy did not let the connection to %1 through.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask who manages the network to allow that address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the date and time of this computer; when they are right, tell who manages the server.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On a company network, add the company’s CA file to the environment; otherwise do not connect.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No safe connection to %1: its certificate has expired.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No safe connection to %1: its certificate is not valid yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No safe connection to %1: its certificate is for another name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the address of the environment for a typing error.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No safe connection to %1: its certificate is self-signed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No safe connection to %1: the issuer of its certificate is not known here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No safe connection to %1: it speaks only versions of TLS that are no longer safe.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tell who manages the server that it needs TLS 1.2 or later.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No safe connection to %1: what answers there does not speak TLS.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the address and the port of the environment.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 asks for a client certificate, or did not accept it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the client certificate and its key in the settings of the environment.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was sent: a certificate file of this environment cannot be used.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the file again in the settings of the environment.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>additional CA file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>client certificate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>client key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A web page came from %1 instead of an answer of Tribe.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign in to the network in a browser where it asks for that, or check the addresses of the environment.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 wanted to send the request on to another host; it was not sent there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no address for the name %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the address of the environment, and the network.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The clocks of this computer and of the server are far apart.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set the date and time of this computer right; tokens and certificates are judged by them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file cannot be read: %1.</source>
        <comment>a kind of file</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing usable in PEM form in this file: %1.</source>
        <comment>a kind of file</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The client key is encrypted; Hookdesk needs one without a passphrase.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The client key belongs to another certificate.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This file is missing: %1.</source>
        <comment>a kind of file</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>hookdesk::ConnectionReport</name>
    <message>
        <source>that of the system</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>yes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connection diagnosis by Hookdesk %1, %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Environment: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>API: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Authorization: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Proxy: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Additional CA file: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Client certificate: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>    %1: for %2, issued by %3, valid from %4 to %5, %6</source>
        <comment>host, names, issuer, dates, protocol</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2 (%3 ms)</source>
        <comment>step, result, time</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: not tried</source>
        <comment>step</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>hookdesk::ConnectionStepModel</name>
    <message>
        <source>not needed on this computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the server did not tell its time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>works</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>right</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s) behind the server’s</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s) ahead of the server’s</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>signed in as %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n webhook(s) found</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entity type(s) found</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n event(s) found</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1. %2</source>
        <comment>how far apart, what that means</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>failed. %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Secure connection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Access token</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signed-in employee</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name of the environment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Webhooks (REST)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Webhooks (OData)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Failed events</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Entity types</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clock of this computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>A step of the connection test and how it ended.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>waiting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>trying…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not tried</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>hookdesk::CopyDialog</name>
    <message>
        <source>Source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy webhooks to %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;From:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rules for rewriting endpoints</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Preview</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Values that are missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The source does not tell the values of these headers. Type those that you know:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Endpoints are rewritten by the first rule that fits:</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Create %n webhook(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>This environment is read-only in Hookdesk.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What exists already is not known until all webhooks are loaded.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose an earlier time, or open a file that was exported elsewhere.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n of the chosen webhooks will lack headers whose values are not known.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hookdesk::CopyPlanModel</name>
    <message>
        <source>Webhook</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Preview</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Entity type</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Endpoint here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>hookdesk::DefinitionText</name>
    <message>
        <source>(not shown)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a header&apos;s name and value</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none</source>
        <comment>no headers</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this is no JSON</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this is not a file of webhook definitions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a newer version of Hookdesk made this file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this field is missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this is of the wrong type</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this must not be empty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this text is too long</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this is no date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a withheld value cannot be there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an earlier webhook has the same id</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Same</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only on the right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only on the left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Different</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Entity type</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Endpoint</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Headers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deactivated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Active</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Can be created</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something is missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exists already</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Same as another one here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cannot be created</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A header has a name or a value that cannot be sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The values of these headers are not known: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whether it has headers is not known.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is deactivated there. The new one will be active.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line %1, %2: %3</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>hookdesk::DeliveryModel</name>
    <message>
        <source>On its way</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>HTTP %1 in %2 ms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not sent: it leads back here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not sent: too many at once</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Genuine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not genuine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cannot tell</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Webhook</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Request</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Passed on</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>hookdesk::DiagnosisModel</name>
    <message>
        <source>Certainty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Finding</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What to change</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>hookdesk::DifferenceModel</name>
    <message>
        <source>Cannot be told</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Webhook</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Comparison</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Field</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Right</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>hookdesk::EndpointReportText</name>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Secure connection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the certificate has expired</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the certificate is not valid yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the certificate is self-signed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the issuer of the certificate is not known here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the certificate is for another name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the certificate was not accepted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>fine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2, %3 ms</source>
        <comment>step, outcome, time</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>outcome, detail</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Certificate: for %1, issued by %2, valid until %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Protocol: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refused: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The endpoint answered with success (HTTP %1) after %2 ms.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The endpoint answered with HTTP %1 after %2 ms.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The endpoint was not reached: %1. %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It sends on to %1, which is not followed.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>hookdesk::EndpointText</name>
    <message>
        <source>The endpoint URL is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not a URL. It looks like https://example.org/path.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tribe delivers to HTTPS only: begin with https://.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The host name is missing after https://.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A URL cannot hold a user or password. Use “Basic authentication…” instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The part from # on would never be sent: remove it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is a line break or another invisible character in the URL.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This address means the computer itself: Tribe’s servers cannot reach it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This address belongs to a private network: Tribe’s servers probably cannot reach it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The host name has no dot: Tribe’s servers probably cannot find it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The host %1 is sent as %2. Make sure that it is the one you mean.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>hookdesk::Environment</name>
    <message>
        <source>Production</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Staging</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sandbox</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>hookdesk::EnvironmentCommands</name>
    <message>
        <source>%1 %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (copy)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (copy %2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove an environment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove %1 from Hookdesk?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its secrets are removed from the keychain. Nothing changes in Tribe, and its archive stays on this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1 was removed, but %n of its secrets may still be in the keychain. Remove them there; they belong to “hookdesk”.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Hookdesk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You are logged in. You can close this.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You are not logged in. Hookdesk says why; you can close this.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting for the browser: log in to %1 there…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connecting %1…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>hookdesk::EnvironmentDialog</name>
    <message>
        <source>As an application, with a client secret</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As a person, in the browser</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With an access token that you paste</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Test connection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sa&amp;ve</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Connect</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A managed environment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit an environment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As it is kept now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This desktop has no keyring: the secret is for this session only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Discard what you typed?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing of it has been saved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Discard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Acce&amp;ss token</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Client &amp;secret</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Access token</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Client secret</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connect to try it: you log in in the browser.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The API map cannot be used.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>S&amp;top the test</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The connection works. You can connect now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The access token is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The client secret is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It ends at %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kept in the keychain of your desktop, never in a file of Hookdesk.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kept in memory until you close the program; never saved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is the address of Tribe’s environments of the kind “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>hookdesk::EnvironmentList</name>
    <message>
        <source>Search environments</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Environments</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A&amp;dd…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Edit…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>D&amp;uplicate…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Remove…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move down</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>hookdesk::EnvironmentModel</name>
    <message>
        <source>%1, managed</source>
        <extracomment>%1 is Production, Staging …: an environment that the administrator has set up.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Environment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Customer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>hookdesk::EnvironmentOffers</name>
    <message>
        <source>Not known yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Available</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not available: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What this environment offers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Webhooks over REST:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Webhooks over OData:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Event log:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Entity types:</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Available; the newest %n event(s) were read</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Not known; the documented ones are offered</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n known</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hookdesk::EnvironmentStripe</name>
    <message>
        <source>%1 (%2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read-only</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>hookdesk::ErrorText</name>
    <message>
        <source>the server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This environment is read-only in Hookdesk. Nothing was sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connect it again without “Read-only” to make changes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This application may not do that in this environment.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask who manages Tribe CRM to give the application the right, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no client secret to sign in with.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connect the environment in the File menu, or start Hookdesk with the variable HOOKDESK_CLIENT_SECRET.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tribe did not accept the client id and client secret.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy both again from the application in Tribe, without blanks, and check that they belong to this environment.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tribe takes no more requests for now: its limit per minute is used up.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wait a minute before you try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Wait %n second(s) before you try again.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Change what the server names, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server did not accept this and gave no reason (status %1).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check what you filled in, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server did not accept this: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No safe connection to %1: its certificate could not be trusted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the address, and the date and time of this computer; on a company network, ask whether a proxy opens secure connections.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No answer from %1 in time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again in a moment.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This was cancelled.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start it again when you want to.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No connection to %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the network and the address of the environment, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The answer of %1 could not be understood.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the API address; a sign-in page or a proxy may have answered instead of Tribe. The details show what came.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The answer of %1 was too large and was not read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the API address; an answer of Tribe is never this large.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 wanted to send the request on to another address; it was not sent there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the API and authorization addresses of the environment.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something went wrong inside Tribe (%1).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again in a few minutes; when it stays, tell Tribe Support what the details say.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server said yes, but reading it back shows that nothing changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make the change on Tribe’s own page: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It can’t be told whether this was done: the answer was lost on the way.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look in the list or on Tribe’s page before you do it again: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 does not know what was asked for.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refresh the list: it may have been deleted by somebody else. When nothing loads, check the API address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This environment does not offer that through its API.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do it on Tribe’s own page: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Request: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Host: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Status: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server said: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>hookdesk::EventActions</name>
    <message>
        <source>&amp;Retry selected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Retry &amp;all shown…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Re&amp;fresh failed events</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>F&amp;ilter events</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear filters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show &amp;details</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Group by cause and endpoint</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ar&amp;chive…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the &amp;webhook</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only events of this webhook</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only events with this cause and endpoint</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check a &amp;signature of this event</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Copy rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy &amp;id</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy &amp;payload</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This environment is read-only in Hookdesk.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No event is selected.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select exactly one event.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No event is shown.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The event log is being read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No filter is set.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing of this environment is kept on this machine.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The event does not tell its webhook.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>hookdesk::EventChoices</name>
    <message>
        <source>%1, %2</source>
        <comment>host, id</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>webhook, what tells it from its namesakes</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>hookdesk::EventColumns</name>
    <message>
        <source>%1 of %2</source>
        <comment>attempts, most attempts</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>due</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>in %n minute(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n hour(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Webhook</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Entity type</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Event</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Attempts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next attempt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Response</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Error</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>hookdesk::EventDecoder</name>
    <message>
        <source>More events could not be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Event %1 has no usable id.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>hookdesk::EventFilterBar</name>
    <message>
        <source>Unknown</source>
        <comment>endpoint</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter events</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Found in webhook, entity type, error, ids and payload</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All</source>
        <comment>event status</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Event status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More filters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Webhook</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Entity type</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Event</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cause</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Endpoint</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Retries exhausted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only events that Tribe does not try again by itself</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All</source>
        <comment>webhooks, types, events, causes or endpoints</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>hookdesk::EventHead</name>
    <message>
        <source>due now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in less than a minute</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>in %n minute(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n hour(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n day(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>attempts</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>HTTP %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What to do</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Webhook</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Entity type</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Entity id</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changed fields</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Attempts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Response</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Error</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Created</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last attempt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next attempt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unknown kind of event</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Relationship id</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reads the record from the environment as it is now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The event does not tell which record it is about.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left the log %1</source>
        <comment>relative time</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tribe no longer has it: it was delivered, or its webhook was deleted. This is what was last seen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hookdesk::EventInspector</name>
    <message>
        <source>Select an event to see what it tells of and why it failed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Details</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>hookdesk::EventListingJob</name>
    <message>
        <source>Event %1 of the log is too large to be read.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>hookdesk::EventPresentation</name>
    <message>
        <source>The endpoint did not accept the credentials. Compare the custom headers of the webhook with what it expects.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The endpoint refused the request. Look at its rights and its firewall.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing at this address. Compare the endpoint&apos;s path.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The endpoint does not take a payload of this size.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The endpoint gets more than it takes. Retry slowly.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The endpoint failed while it worked on the request. Its own log tells why.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The endpoint sent the request elsewhere. Enter the final address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The endpoint did not like the request. Its own log tells why.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pending</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tribe tries again by itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tribe does not try again by itself. Retry it by hand.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The environment did not tell the status of this event.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Entity created</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Entity updated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Entity deleted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Relationship created</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Relationship updated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Relationship deleted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>HTTP %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No answer in time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Secure connection failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No connection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Host not found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other error</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The endpoint takes too long. It should answer first and work afterwards.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at the certificate of the endpoint: its name, its issuer and its end.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing listens there, or a firewall is in the way.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The host name of the endpoint has no address. Look for a typing error.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The words of the error tell more.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>hookdesk::EventQuestions</name>
    <message numerus="yes">
        <source>%1: %n event(s)</source>
        <extracomment>%1 is a webhook.</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1 (deactivated)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Retry events</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Retry %n event(s) in %1?</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Tribe delivers them to their endpoints again, a few a second. You have some seconds to undo this in the jobs area.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tribe may refuse those of a deactivated webhook: reactivate it first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Retry</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>hookdesk::EventsPage</name>
    <message>
        <source>Failed events</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open Tribe&apos;s page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Retry the group…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Retry selected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Retry all shown…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Group by cause and endpoint</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Archive…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Groups</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Groups of failures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Loading %1 of %2…</source>
        <comment>loaded, all</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of the newest %2; Tribe has %3</source>
        <comment>shown, loaded, all</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>shown, all</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The log could not be refreshed and may be out of date. %1 %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n event(s) could not be read and are not shown.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>No event fits the filter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The payloads are being searched.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None of the %1 events of the log fits.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This environment does not offer its event log</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hookdesk asked with %1 and was told that there is none. Tribe&apos;s own page shows failed events and retries them; what Hookdesk has kept of them on this machine is in the archive.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading the event log…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The event log is not read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No failed events</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything that Tribe had to deliver has arrived.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>hookdesk::ExportDialog</name>
    <message>
        <source>What to export</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;With header values that look like credentials</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export webhook definitions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Webhooks of:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whoever has the file can use what is in it. Delete it when it is no longer needed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The names of these headers are exported; their values have to be typed again where the webhooks are copied to.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Webhook definitions (*.json);;All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was exported to %1. Choose another place, or make room on the disk.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n webhook(s) were exported to %1.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hookdesk::FailureChart</name>
    <message>
        <source>Nothing failed in the last 24 hours.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 failed attempts in the last 24 hours, %2 of them first failures. Most between %3 and %4: %5.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Failures per hour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All, per hour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One webhook, 24 h</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First failures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Repeated attempts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Worst webhook, sum of 24 h</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deactivation at %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>hookdesk::FailureGroupModel</name>
    <message>
        <source>an unknown endpoint</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 × %2 at %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 × %2 at %3 since %4</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>hookdesk::FailurePresentation</name>
    <message>
        <source>Failures are not known: the event log has not been read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The event log is being read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Failures are not known: this environment has no event log for Hookdesk.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Failures are not known: the event log could not be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>failures, limit</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1–%2 of %3</source>
        <comment>fewest failures, most failures, limit</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No failures in the last 24 hours.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n failure(s) in the last 24 hours; at %1 Tribe deactivates a webhook.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1 to %2 failures in the last 24 hours; at %3 Tribe deactivates a webhook.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The limit is reached.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The limit is reached if every attempt counts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The current rate does not lead to deactivation.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing failed in the last hour.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At the current rate of %1 an hour it is deactivated %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At the current rate of %1 an hour it is deactivated %2 at the earliest.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At the current rate of %1 an hour it is deactivated between %2 and %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The oldest failure drops out of the 24 hours %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The oldest failure drops out of the 24 hours %1; if nothing more fails, the webhook is no longer at risk %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tribe does not document whether repeated attempts count: %1 counts first failures only, %2 all attempts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>The exact time of %n attempt(s) is not known.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Only what Hookdesk saw earlier is counted: the event log cannot be read now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For %1 of the 24 hours nobody watched: what failed then and left the log is not counted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 min</source>
        <comment>minutes</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 h</source>
        <comment>hours</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <comment>hours, minutes</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>hookdesk::FileField</name>
    <message>
        <source>Choose…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>hookdesk::HeaderEditor</name>
    <message>
        <source>Show &amp;values</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Custom headers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Add header</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Remove header</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Paste headers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Basic authentication…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Adds the “Name: value” lines of the clipboard</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) without a colon were left out, for example: %1</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>The clipboard has no text. Copy lines such as “X-Api-Key: …” first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select a header first</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>hookdesk::HeaderEditorTable</name>
    <message>
        <source>%1 of header %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No headers. Add one, or paste lines such as “X-Api-Key: …”.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>hookdesk::HeaderList</name>
    <message>
        <source>The environment did not tell the headers of this webhook.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No custom headers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n more are in the raw record.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Value of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the value of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the value of %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>hookdesk::HeaderTableModel</name>
    <message>
        <source>The name is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A name has only letters without accents, digits and the signs - _ . and a few more; no blanks and no colon.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This header belongs to the connection or the message and is set by the delivery itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A header with this name is in the list already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The value has a line break or another invisible character.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The value has a character that cannot be sent in a header.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Row %1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n more row(s) cannot be sent like this.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Value</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>hookdesk::JobsArea</name>
    <message>
        <source>&amp;Undo what waits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear finished</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Jobs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Results of the job</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Progress of the job</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do not wait any longer; it can&apos;t be undone after that</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At most</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> a second</source>
        <comment>events, after a number</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Events a second at most</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing waits to be undone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Resume</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pause</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>hookdesk::JsonTreeModel</name>
    <message>
        <source>Value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Object</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>List</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Object of %n member(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>List of %n element(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>hookdesk::LoadNote</name>
    <message>
        <source>The list could not be refreshed and may be out of date. %1 %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The REST listing is not available here, so headers, and maybe endpoints, are missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The OData listing is not available here, so names, statuses and creation times may be missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) could not be read and are not shown.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hookdesk::LocalSandbox</name>
    <message>
        <source>Sandbox</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>hookdesk::LogRefreshBar</name>
    <message>
        <source>Refresh log</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>never</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>every 30 seconds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>every minute</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>every 5 minutes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading the log…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read %1</source>
        <comment>a moment such as: 2 minutes ago</comment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1, next in %n second(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hookdesk::MainWindow</name>
    <message>
        <source>There is no environment “%1” yet. Connect it here, or start with --api-url.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--log takes an ordinary file: no folder, link or device.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The log file cannot be written: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The log file cannot be kept from others: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The list of environments was damaged. It was kept aside, and a new one begins.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Some settings of this computer’s administrator do not count.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The administrator of this computer does not allow the host %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The API map of the environment cannot be used.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Starting the sandbox…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sandbox could not be started. Is hookdesk-sandbox installed beside Hookdesk?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hookdesk — %1</source>
        <extracomment>The main window&apos;s title; %1 is the name of the environment.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Connect an environment…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try the &amp;sandbox</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Find a command…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Support &amp;report…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;About Hookdesk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open %1</source>
        <extracomment>A menu item; %1 is the name of an environment.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Log in again in the &amp;browser</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to &amp;Overview</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to &amp;Webhooks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to &amp;Failed events</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to the &amp;Signature checker</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to &amp;Activity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Leave this environment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Webhook</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Event</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Jobs are not finished</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave %1 although jobs are not finished?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What waits for its time to undo is not sent. What was sent already may still take effect, without Hookdesk seeing its result. A retry that has begun can be resumed the next time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About Hookdesk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hookdesk %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A console for the webhooks of a Tribe CRM environment.
Free software under the GNU General Public License, version 3 or later.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>hookdesk::MessageBar</name>
    <message>
        <source>Note: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Warning: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Error: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Details</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close this message</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>hookdesk::MissingValueModel</name>
    <message>
        <source>Not known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Webhook</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Header</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Value</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>hookdesk::MomentText</name>
    <message>
        <source>just now</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s) ago</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s) ago</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>at %1</source>
        <comment>time</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tomorrow at %1</source>
        <comment>time</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>yesterday at %1</source>
        <comment>time</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>on %1 at %2</source>
        <comment>date, time</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The environment did not tell this time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %2, UTC%3%4</source>
        <comment>local date, time, sign and offset</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>relative and whole time</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>hookdesk::Navigation</name>
    <message>
        <source>Navigation</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>hookdesk::NewWebhookDialog</name>
    <message>
        <source>&amp;Create</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose from the list or type</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop waiting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 Nothing was created. %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Discard what you typed?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing has been created with it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Discard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You stopped waiting. The webhook may have been created all the same: look in the list before you create it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The entity type is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tribe spells this with other capitals: choose it from the list.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not one of Tribe’s presets. Which others this environment has is not known, so Tribe may refuse it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This environment does not list such an entity type; Tribe may refuse it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Already sent to this URL by: %1. Another webhook would deliver the same events again.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>hookdesk::OverviewPage</name>
    <message>
        <source>Try again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read the log</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pending events</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Their delivery failed, and Tribe tries again by itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Failed events</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tribe does not try again by itself. Retry them by hand.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Needs attention</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Failures of the last 24 hours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Risk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At risk from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>of %1 failures in 24 hours</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n active</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Active: not known</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n at risk</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>At risk: not known</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n deactivated</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Deactivated: not known</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n pending event(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Pending events: not known</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n failed event(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Failed events: not known</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n webhook(s), none deactivated</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n webhook(s), some of them deactivated</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Loading webhooks…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is known to need attention</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing needs attention</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No webhook is at risk, and Tribe has given up no event.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The most failed of one webhook: %1, %2.</source>
        <comment>webhook, failures</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The event log has not been read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading the event log…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing failed in the last 24 hours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This environment has no event log</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without it nothing tells what failed. Tribe’s own page shows its log.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>hookdesk::PayloadEdit</name>
    <message>
        <source>Payload</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>hookdesk::PayloadNotes</name>
    <message>
        <source>The payload is empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not JSON but a page of HTML. It is shown as text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not JSON: it breaks off or goes wrong at byte %1. It is shown as text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The payload is larger than 20 MiB. Only its beginning was kept, and only that is copied and saved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reformatted: line breaks and indentation are not the sender’s. Copy payload and Save give what was received.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Long lines are broken after %1 characters to show them. Copy and Save do not break them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Some bytes are not UTF-8. Each stands as � here and in copies; Save keeps the bytes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are NUL bytes. Each is shown as ▯; Save keeps them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are control characters. Each is shown as ▯; Copy and Save keep them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are characters that turn the direction of reading. They are shown as ▯; Copy and Save keep them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is half of a character pair (a lone surrogate such as \ud83d). The text shows its escape as received, the tree shows �.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>hookdesk::PayloadSearch</name>
    <message>
        <source>Previous match</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next match</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search in payload</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Searching…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not found</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n match(es)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>match</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of more than %2</source>
        <comment>match</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>hookdesk::PayloadTree</name>
    <message>
        <source>Payload as a tree</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy path</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>hookdesk::PayloadView</name>
    <message>
        <source>About the payload</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Formatted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shows JSON with a line for each member. What is copied and saved stays as received.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only JSON can be shown as a tree.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tree</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Log record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy payload</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save payload as…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading the payload…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save payload</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The payload could not be saved to %1. Choose another place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The payload was saved to %1.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>hookdesk::PlainText</name>
    <message>
        <source>Unknown</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>hookdesk::ReactivationDialog</name>
    <message>
        <source>Reactivate webhooks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What happened to %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Probe the endpoint</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send a &amp;test event…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose one webhook to send a test event.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Copy report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Retry &amp;failed events</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tribe refuses retries of a deactivated webhook: reactivate it first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reactivate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Reactivate %n webhook(s) in %1?</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Tribe delivers new events to their endpoints again. Make sure that the endpoints work: 100 failures within 24 hours deactivate a webhook. Each step can be skipped.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n of the selected webhooks is active and is left alone.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Endpoint: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n event(s) of the log failed: %1</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>First failure: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last failure: %1 (%2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This environment does not offer its event log, so the failures are not known.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The event log has no failure of this webhook.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Failures in the last 24 hours: %1 to %2 of %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Probe of %1 at %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Test event at %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: active, confirmed by reading it back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: not reactivated. %2 %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reactivation at %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Retry %n &amp;failed event(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Retry at %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n event(s) are retried; the jobs area shows what becomes of them.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hookdesk::ReceiverPane</name>
    <message>
        <source>The address must begin with http:// or https://.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deliveries may contain personal data: they are passed on within this machine only, for example to http://localhost:3000/hook.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The address must not contain a user name or a password.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is the address of the receiver itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Port %1 is taken by another program. Choose another port.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The system keeps port %1 for itself. Choose a port above 1023.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The receiver cannot listen on port %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Port of the receiver</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Status of the answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delay of the answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answer with wha&amp;t comes back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Bind a webhook of the sandbox to it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change a &amp;record of the sandbox</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Received request</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check in &amp;detail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>C&amp;lear the list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>any free port</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address of the receiver</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The receiver is off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> s</source>
        <comment>seconds</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pass deliveries on to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Secret for deliveries</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For webhooks whose secret is not known here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The receiver takes deliveries on this machine only. To bring real ones here, let a tunnel of your choice lead from a public https address to the one above, and bind a webhook of a test environment to the public address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Received deliveries</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a delivery to see it exactly as it came</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Port</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answer with stat&amp;us</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;after</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pass &amp;on to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check with se&amp;cret</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Start receiving</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start the receiver first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Live receiver</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From now on, a webhook of the sandbox delivers here whenever an organization changes.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>hookdesk::RecordDialog</name>
    <message>
        <source>Try again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Record %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fields</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 as it is now</source>
        <comment>entity type</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asking the environment for the record…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The environment has no such record.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It may have been deleted since, or this entity type cannot be read through the API.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>hookdesk::RecordFieldModel</name>
    <message>
        <source>Field</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Value</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>hookdesk::RecordTableView</name>
    <message>
        <source>Reset columns</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>hookdesk::RecordView</name>
    <message>
        <source>Show secret values</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Record of the REST listing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Record of the OData listing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>REST</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>OData</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>hookdesk::ResumeOffer</name>
    <message numerus="yes">
        <source>%n known to be sent.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not sent yet.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n perhaps sent: looked up before it is sent again.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Resume the retry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Discard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The events stay in the log of Tribe; nothing more is sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>A retry of %n event(s) was interrupted (begun: %1). %2</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Another running Hookdesk has taken up this retry.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>hookdesk::SavedEventFilters</name>
    <message>
        <source>Saved filters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save this filter…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save this filter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name; one that exists is replaced:</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>hookdesk::SessionView</name>
    <message>
        <source>Overview</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Webhooks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Failed events</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signature checker</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Activity</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>hookdesk::ShownBulkJob</name>
    <message>
        <source>%1: failed. %2 %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a job and its state</comment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Reactivate %n webhook(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Delete %n webhook(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Create %n webhook(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n second(s) left to undo</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>stopping</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>undone, nothing was sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>done</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n done</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n failed</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not started</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1: waiting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: running</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: not started</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete now</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>hookdesk::ShownRetryJob</name>
    <message>
        <source>failed again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>failed again (%1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>refused. %1 %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not sent yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>being sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sent; Tribe has not told yet what became of it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>delivered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>delivered already; it has left the log</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>left out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>perhaps sent: the answer was lost</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a job and its state</comment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Retry %n event(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n second(s) left to undo</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>paused, %1 of %2 sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>all sent; looking what became of them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>undone, nothing was sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n delivered</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n failed</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sent without news</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n perhaps sent</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n left out</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not sent</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>The rest was left out because too many retries failed: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This retry cannot be taken up again after a crash. %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, event %2: %3</source>
        <extracomment>%1 is a webhook, %2 the id of an event, %3 what became of it.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send now</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>hookdesk::SignatureForm</name>
    <message>
        <source>no line breaks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>LF line endings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CRLF line endings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mixed line endings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It begins with a byte order mark.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is not plain UTF-8 text: its bytes are kept and cannot be edited here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only its beginning is shown; all of it is checked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Editing has turned its mixed line endings or separators into LF.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its half characters (lone surrogates) have no bytes in UTF-8 and were replaced.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Raw request</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Request body</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notes on the raw request</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Load body from file…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Check</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paste a whole HTTP request, a curl command or the headers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The body exactly as it was received</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Webhook secret</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Received signature</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>88 characters, from a header of the request</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the secret</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show &amp;invisible characters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Request &amp;body</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Webhook &amp;secret</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Received signature</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Raw re&amp;quest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear &amp;all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Load the body from a file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file %1 cannot be read, or is larger than %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n byte(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Loaded from %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The body names the webhook %1, whose secret Tribe does not tell: copy it from Tribe&apos;s page.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The body names the webhook %1, whose secret is known.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The body names a webhook that this environment does not have: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>From %1; %n header(s) may hold it, and all are checked.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hookdesk::SignaturePage</name>
    <message>
        <source>Details of the finding</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy re&amp;port</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With the bod&amp;y</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check a request</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Receive</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Receiver code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the report of the signature check</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Diagnosis</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Diagnosis</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing to diagnose.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was tried and what matched appears here when a request is not genuine.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>hookdesk::SnapshotActions</name>
    <message>
        <source>Co&amp;mpare…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy &amp;webhooks from…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>E&amp;xport definitions…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This environment is read-only in Hookdesk.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>hookdesk::SnippetsPane</name>
    <message>
        <source>Receiver code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy c&amp;ode</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tested with known signatures. You may use this code without any conditions.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not run by our tests. You may use this code without any conditions.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>hookdesk::SourcePicker</name>
    <message>
        <source>It is larger than 64 MB.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Now, as loaded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a file…</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1, %n webhook(s)</source>
        <extracomment>%1 is a moment, as in `2 hours ago`</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open webhook definitions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Webhook definitions (*.json);;All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file cannot be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Nothing was read from %1: the file has %n problem(s).</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>environment and file</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>hookdesk::StatePane</name>
    <message>
        <source>Details</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Loading</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>hookdesk::StatusArea</name>
    <message numerus="yes">
        <source>Tribe limits the number of calls: %n request(s) go on in %1 s</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not connected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Up to date at %1, changed from here at %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Up to date at %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>hookdesk::StoreErrorText</name>
    <message>
        <source>A file of Hookdesk could not be opened.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A file of Hookdesk may not be written to.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another program is using a file of Hookdesk.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The disk is full.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A file of Hookdesk is damaged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A file was made by a newer version of Hookdesk.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A file of Hookdesk could not be used.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at the rights of the file and its folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close the other program; Hookdesk tries again by itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make room on the disk; Hookdesk tries again by itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is kept aside, and a new one is begun.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use that version, or move the file away.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The details tell more.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>hookdesk::StoreNotes</name>
    <message>
        <source>Retries cannot be taken up again after a crash.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The journal of retries was damaged. It is kept aside, and a new one is begun.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Failed events are not kept on this machine at the moment.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The archive of failed events was damaged. It is kept aside, and a new one is begun.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you do is not written into the activity journal at the moment.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The activity journal was damaged. It is kept aside, and a new one is begun.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Snapshots of the webhooks are not kept at the moment.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The snapshots of the webhooks were damaged. They are kept aside, and new ones are begun.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>hookdesk::SupportReportDialog</name>
    <message>
        <source>Support report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read this before you pass it on. Only what stands here is copied or saved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Save…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the support report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text (*.txt)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The report could not be saved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The report was saved.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>hookdesk::TestEventDialog</name>
    <message>
        <source>none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (values are sent and not shown)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Body of the test event</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answer of the endpoint</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Send</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send a test event</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without it, the event is not signed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was sent yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Event</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Entity type</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Webhook secret</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Custom headers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is production: the request really goes to the endpoint of %1, from this workstation.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The request goes from this workstation to the endpoint, with the header X-Hookdesk-Test: 1 and an id that no webhook has.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy as &amp;curl</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy as &amp;PowerShell</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter an address with https://.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without https everybody on the way can read the headers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is no JSON (line %1, column %2). It can be sent all the same.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sending…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>(the answer is longer)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>hookdesk::UrlRuleModel</name>
    <message>
        <source>Find (host, .domain or beginning of the address)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replace by</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>hookdesk::VerdictLabel</name>
    <message>
        <source>Verdict</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>hookdesk::VerdictView</name>
    <message>
        <source>Expected signature</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Expected hexadecimal digest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the expected signature</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hexadecimal digest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the hexadecimal digest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Needs the webhook&apos;s secret</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing to check yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>hookdesk::WebhookActions</name>
    <message>
        <source>&amp;New webhook…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Create another &amp;like this…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show &amp;failed events</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Reactivate…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send a &amp;test event…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Delete…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Re&amp;fresh</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>F&amp;ilter by name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear filters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show &amp;details</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Copy rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy &amp;id</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy &amp;endpoint</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This environment is read-only in Hookdesk.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No webhook is selected.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select exactly one webhook.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None of the selected webhooks is deactivated.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The webhooks are being loaded.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No filter is set.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>hookdesk::WebhookColumns</name>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Entity type</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Endpoint</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>status, meaning</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Failures (24 h)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Headers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Created</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>hookdesk::WebhookDecoder</name>
    <message>
        <source>More records could not be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Record %1 is not an object.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Record %1 has no usable id.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>hookdesk::WebhookDetails</name>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Entity type</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Endpoint</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Id</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Created</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Failures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Headers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other fields</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Raw record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>hookdesk::WebhookFilterBar</name>
    <message>
        <source>Status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Entity type</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter by name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All</source>
        <comment>status</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Entity type filter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All</source>
        <comment>entity types</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>hookdesk::WebhookInspector</name>
    <message>
        <source>%1: %2</source>
        <comment>field, value</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>several</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Details</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select a webhook to see its details.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n webhook(s) selected</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Entity type</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Endpoint</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>hookdesk::WebhookName</name>
    <message>
        <source>%1 (deleted)</source>
        <comment>webhook</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>hookdesk::WebhookPresentation</name>
    <message>
        <source>Active</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At risk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deactivated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tribe delivers events to this webhook.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Many deliveries failed in the last 24 hours. Tribe deactivates a webhook after 100 of them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tribe delivers nothing to this webhook until it is reactivated.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The environment did not tell whether this webhook is deactivated.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The environment did not tell the headers of this webhook.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No custom headers.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>hookdesk::WebhookQuestions</name>
    <message>
        <source>Delete webhooks</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Delete %n webhook(s) from %1?</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Tribe stops delivering to their endpoints. You have some seconds to undo this in the jobs area; after that they are gone for good.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is production. Type &quot;%1&quot; or %2 to go on:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type &quot;%1&quot; or %2 to go on:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is production. Type &quot;%1&quot; to go on:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type &quot;%1&quot; to go on:</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>hookdesk::WebhookTableView</name>
    <message>
        <source>Webhooks</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>hookdesk::WebhooksPage</name>
    <message>
        <source>Try again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New webhook…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reactivate…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>shown, all</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Loading %1 of %2…</source>
        <comment>loaded, all</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Loading… %1 so far</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No webhook fits the filter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not all webhooks are loaded yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None of the %1 webhooks has this name, status and type.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Loading webhooks…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The webhooks are not loaded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Loading was stopped before the first webhook came.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No webhooks yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A webhook tells another system about changes in Tribe as they happen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 was created.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 was created. The answer was lost on the way, but the list has it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The filter hides it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n webhook(s) could not be deleted.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n webhook(s) could not be reactivated.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hookdesk::WelcomePage</name>
    <message>
        <source>Try the sandbox</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A simulated environment with forty webhooks of an invented company. It runs on this computer only; nothing you do there reaches Tribe.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connect an environment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your own Tribe CRM environment, with the client id and secret of an application. You can make it read-only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See what your webhooks do</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hookdesk shows the webhooks of a Tribe CRM environment, which of them are broken and why, and lets you create, reactivate and delete them.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>

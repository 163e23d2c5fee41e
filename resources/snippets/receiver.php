<?php // SPDX-FileCopyrightText: 2026 Hookdesk contributors
// SPDX-License-Identifier: 0BSD
// --- start of snippet --- ?>
<?php
// Tribe does not document the header's name: look at a delivery and put the real one here.
// PHP's own spelling of X-Tribe-Signature is HTTP_X_TRIBE_SIGNATURE.
const SIGNATURE_HEADER = 'X-Tribe-Signature';

/**
 * Whether Tribe signed these bytes. Call it as
 *   $key = 'HTTP_' . strtoupper(strtr(SIGNATURE_HEADER, '-', '_'));
 *   isGenuine(file_get_contents('php://input'), $secret, $_SERVER[$key] ?? '')
 * and not with json_encode(json_decode(…)) or $_POST: that would be other bytes.
 */
function isGenuine(string $rawBody, string $secret, string $received): bool
{
    // HMAC-SHA512. PHP's strings are bytes: the secret must be UTF-8, as it is in a UTF-8 file.
    // The last argument asks for the 64 bytes: without it comes the text of the 128 hexadecimal
    // digits, whose Base64 is another, wrong value.
    $expected = base64_encode(hash_hmac('sha512', $rawBody, $secret, true));
    // Not ===, whose time tells where the values differ. The known value comes first.
    return hash_equals($expected, $received);
}
// --- end of snippet ---

$genuine = isGenuine(
    file_get_contents('php://stdin'),
    getenv('HOOKDESK_WEBHOOK_SECRET'),
    getenv('HOOKDESK_RECEIVED_SIGNATURE')
);
echo $genuine ? "genuine\n" : "not genuine\n";
exit($genuine ? 0 : 1);

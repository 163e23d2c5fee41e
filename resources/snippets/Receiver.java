// SPDX-FileCopyrightText: 2026 Hookdesk contributors
// SPDX-License-Identifier: 0BSD
// --- start of snippet ---
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.Base64;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

public final class Receiver {
    // Tribe does not document the header's name: look at a delivery and put the real one here.
    public static final String SIGNATURE_HEADER = "X-Tribe-Signature";

    // Spring: @RequestBody byte[] rawBody, @RequestHeader(SIGNATURE_HEADER) String received.
    // Not an object of yours: JSON that was parsed and written again has other bytes.
    public static boolean isGenuine(byte[] rawBody, String secret, String received)
            throws GeneralSecurityException {
        // HMAC-SHA512, the key being the UTF-8 of the secret, whatever the platform's charset is.
        Mac mac = Mac.getInstance("HmacSHA512");
        mac.init(new SecretKeySpec(secret.getBytes(StandardCharsets.UTF_8), "HmacSHA512"));
        // Base64 of the 64 bytes, not of the text of the 128 hexadecimal digits.
        byte[] expected = Base64.getEncoder().encode(mac.doFinal(rawBody));
        byte[] given = (received == null ? "" : received).getBytes(StandardCharsets.UTF_8);
        // Not equals(), whose time tells where the values differ.
        return MessageDigest.isEqual(expected, given);
    }
}
// --- end of snippet ---

class ReceiverMain {
    public static void main(String[] arguments) throws Exception {
        boolean genuine = Receiver.isGenuine(
                System.in.readAllBytes(),
                System.getenv("HOOKDESK_WEBHOOK_SECRET"),
                System.getenv("HOOKDESK_RECEIVED_SIGNATURE"));
        System.out.println(genuine ? "genuine" : "not genuine");
        System.exit(genuine ? 0 : 1);
    }
}

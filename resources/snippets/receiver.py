# SPDX-FileCopyrightText: 2026 Hookdesk contributors
# SPDX-License-Identifier: 0BSD
# --- start of snippet ---
import base64
import hashlib
import hmac

# Tribe does not document the header's name: look at a delivery and put the real one here.
SIGNATURE_HEADER = "X-Tribe-Signature"


def is_genuine(raw_body: bytes, secret: str, received: str) -> bool:
    """Whether Tribe signed these bytes.

    Flask:  is_genuine(request.get_data(), secret, request.headers.get(SIGNATURE_HEADER, ""))
    Django: is_genuine(request.body, secret, request.headers.get(SIGNATURE_HEADER, ""))
    Not json.dumps(request.json): JSON that was parsed and written again has other bytes.
    """
    # HMAC-SHA512, the key being the UTF-8 of the secret. digest(), not hexdigest(): Base64 is of
    # the 64 bytes, not of the text of the 128 hexadecimal digits.
    digest = hmac.new(secret.encode("utf-8"), raw_body, hashlib.sha512).digest()
    expected = base64.b64encode(digest)
    # Not ==, whose time tells where the values differ. As bytes, for compare_digest refuses text
    # that is not ASCII, and a header can hold anything.
    return hmac.compare_digest(expected, received.encode("utf-8", "replace"))
# --- end of snippet ---


if __name__ == "__main__":
    import os
    import sys

    genuine = is_genuine(
        sys.stdin.buffer.read(),
        os.environ["HOOKDESK_WEBHOOK_SECRET"],
        os.environ["HOOKDESK_RECEIVED_SIGNATURE"],
    )
    print("genuine" if genuine else "not genuine")
    sys.exit(0 if genuine else 1)

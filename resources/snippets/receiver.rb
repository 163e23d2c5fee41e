# SPDX-FileCopyrightText: 2026 Hookdesk contributors
# SPDX-License-Identifier: 0BSD
# --- start of snippet ---
require "openssl"

# Tribe does not document the header's name: look at a delivery and put the real one here.
SIGNATURE_HEADER = "X-Tribe-Signature"

# Whether Tribe signed these bytes.
#   Rails: genuine?(request.raw_post, secret, request.headers[SIGNATURE_HEADER])
#   Rack:  genuine?(request.body.read, …), before anything else reads the body
# Not params.to_json: JSON that was parsed and written again has other bytes.
def genuine?(raw_body, secret, received)
  # HMAC-SHA512. A string's bytes are the key: the secret must be UTF-8. digest, not hexdigest:
  # Base64 is of the 64 bytes, not of the text of the 128 hexadecimal digits. "m0" is Base64
  # without line ends, which plain "m" would put in.
  expected = [OpenSSL::HMAC.digest("SHA512", secret, raw_body)].pack("m0")
  received = received.to_s
  # Not ==, whose time tells where the values differ. Unequal lengths would raise an error.
  expected.bytesize == received.bytesize &&
    OpenSSL.fixed_length_secure_compare(expected, received)
end
# --- end of snippet ---

genuine = genuine?(
  $stdin.binmode.read,
  ENV.fetch("HOOKDESK_WEBHOOK_SECRET"),
  ENV.fetch("HOOKDESK_RECEIVED_SIGNATURE")
)
puts(genuine ? "genuine" : "not genuine")
exit(genuine)

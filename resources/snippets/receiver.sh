# SPDX-FileCopyrightText: 2026 Hookdesk contributors
# SPDX-License-Identifier: 0BSD
# shellcheck shell=bash disable=SC2034
# --- start of snippet ---
# Tribe does not document the header's name: look at a delivery and put the real one here.
signature_header='X-Tribe-Signature'

# hmac_sha512 KEY <BYTES: HMAC-SHA512 as Base64. -binary gives the 64 bytes: without it comes the
# text of the 128 hexadecimal digits, whose Base64 is another, wrong value.
# Other users of the machine can read arguments (ps): for machines that are yours alone.
hmac_sha512() { openssl dgst -sha512 -hmac "$1" -binary | openssl base64 -A; }

# is_genuine BODY_FILE SECRET RECEIVED, the secret being UTF-8. The body stays in a file, for
# variables lose NUL bytes and $(…) loses line ends; no jq on the way, for that writes other bytes.
is_genuine() {
    local expected key a b
    expected=$(hmac_sha512 "$2" <"$1") && key=$(openssl rand -hex 32) || return
    # The shell compares from left to right, and its time tells where the values differ. Under a
    # random key, made anew each time, nobody can learn anything from that.
    a=$(printf '%s' "$expected" | hmac_sha512 "$key")
    b=$(printf '%s' "$3" | hmac_sha512 "$key")
    [[ ${#expected} -eq 88 && -n $a && $a == "$b" ]]
}
# --- end of snippet ---

body=$(mktemp)
trap 'rm -f "$body"' EXIT
cat >"$body"
if is_genuine "$body" "$HOOKDESK_WEBHOOK_SECRET" "$HOOKDESK_RECEIVED_SIGNATURE"; then
    echo 'genuine'
else
    echo 'not genuine'
    exit 1
fi

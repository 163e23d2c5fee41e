// SPDX-FileCopyrightText: 2026 Hookdesk contributors
// SPDX-License-Identifier: 0BSD
// --- start of snippet ---
const crypto = require("node:crypto");

// Tribe does not document the header's name: look at a delivery and put the real one here.
const SIGNATURE_HEADER = "X-Tribe-Signature";

// Express: app.post("/hook", express.raw({ type: () => true }), (req, res) => …
//   isGenuine(req.body, secret, req.get(SIGNATURE_HEADER))
// No express.json() before it: JSON that was parsed and written again has other bytes.
function isGenuine(rawBody, secret, received) {
  // HMAC-SHA512, the key being the UTF-8 of the secret. digest("base64") encodes the 64 bytes;
  // the text of the 128 hexadecimal digits in Base64 would be another, wrong value.
  const expected = crypto
    .createHmac("sha512", Buffer.from(secret, "utf8"))
    .update(rawBody) // a Buffer
    .digest("base64");
  const a = Buffer.from(expected, "utf8");
  const b = Buffer.from(received ?? "", "utf8");
  // Not ===, whose time tells where the values differ. timingSafeEqual throws on unequal lengths.
  return a.length === b.length && crypto.timingSafeEqual(a, b);
}
// --- end of snippet ---

const genuine = isGenuine(
  require("node:fs").readFileSync(0),
  process.env.HOOKDESK_WEBHOOK_SECRET,
  process.env.HOOKDESK_RECEIVED_SIGNATURE,
);
console.log(genuine ? "genuine" : "not genuine");
process.exitCode = genuine ? 0 : 1;

// SPDX-FileCopyrightText: 2026 Hookdesk contributors
// SPDX-License-Identifier: 0BSD
// --- start of snippet ---
using System;
using System.Security.Cryptography;
using System.Text;

public static class Receiver
{
    // Tribe does not document the header's name: look at a delivery and put the real one here.
    public const string SignatureHeader = "X-Tribe-Signature";

    // ASP.NET Core: copy Request.Body to a MemoryStream before anything reads it, then
    //   IsGenuine(stream.ToArray(), secret, Request.Headers[SignatureHeader])
    // Not a [FromBody] object: JSON that was parsed and written again has other bytes.
    public static bool IsGenuine(byte[] rawBody, string secret, string received)
    {
        // HMAC-SHA512, the key being the UTF-8 of the secret. ComputeHash gives the 64 bytes that
        // Base64 is of; the text of the 128 hexadecimal digits would give another, wrong value.
        using (var hmac = new HMACSHA512(Encoding.UTF8.GetBytes(secret)))
        {
            string expected = Convert.ToBase64String(hmac.ComputeHash(rawBody));
            // Not ==, whose time tells where the values differ.
            return CryptographicOperations.FixedTimeEquals(
                Encoding.UTF8.GetBytes(expected), Encoding.UTF8.GetBytes(received ?? ""));
        }
    }
}
// --- end of snippet ---

internal static class Program
{
    private static int Main()
    {
        var body = new System.IO.MemoryStream();
        Console.OpenStandardInput().CopyTo(body);
        bool genuine = Receiver.IsGenuine(
            body.ToArray(),
            Environment.GetEnvironmentVariable("HOOKDESK_WEBHOOK_SECRET"),
            Environment.GetEnvironmentVariable("HOOKDESK_RECEIVED_SIGNATURE"));
        Console.WriteLine(genuine ? "genuine" : "not genuine");
        return genuine ? 0 : 1;
    }
}

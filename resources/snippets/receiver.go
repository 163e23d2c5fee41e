// SPDX-FileCopyrightText: 2026 Hookdesk contributors
// SPDX-License-Identifier: 0BSD

package main

// Only for main below: Go wants every import first, and none that the copied part does not use.
import (
	"fmt"
	"io"
	"os"
)

// --- start of snippet ---
// Goes below the package clause of a file of its own.
import (
	"crypto/hmac"
	"crypto/sha512"
	"encoding/base64"
)

// SignatureHeader is not documented by Tribe: look at a delivery and put the real name here.
const SignatureHeader = "X-Tribe-Signature"

// IsGenuine says whether Tribe signed these bytes. With net/http:
//
//	rawBody, err := io.ReadAll(http.MaxBytesReader(w, r.Body, 1<<20))
//	IsGenuine(rawBody, secret, r.Header.Get(SignatureHeader))
//
// Read them before any json.Decoder does: JSON that was written again has other bytes.
func IsGenuine(rawBody []byte, secret, received string) bool {
	// HMAC-SHA512. A string's bytes are the key: they must be the UTF-8 of the secret.
	mac := hmac.New(sha512.New, []byte(secret))
	mac.Write(rawBody)
	// Base64 of the 64 bytes, not of the text of the 128 hexadecimal digits.
	expected := base64.StdEncoding.EncodeToString(mac.Sum(nil))
	// Not ==, whose time tells where the values differ.
	return hmac.Equal([]byte(expected), []byte(received))
}

// --- end of snippet ---

func main() {
	rawBody, err := io.ReadAll(os.Stdin)
	if err != nil {
		panic(err)
	}
	if !IsGenuine(rawBody, os.Getenv("HOOKDESK_WEBHOOK_SECRET"),
		os.Getenv("HOOKDESK_RECEIVED_SIGNATURE")) {
		fmt.Println("not genuine")
		os.Exit(1)
	}
	fmt.Println("genuine")
}

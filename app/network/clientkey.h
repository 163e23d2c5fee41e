// SPDX-FileCopyrightText: 2026 Hookdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QSslKey>

class QSslCertificate;
class QString;
struct evp_pkey_st;

namespace hookdesk {

/// A private key as a file tells it: RSA or of an elliptic curve, PKCS #8 or older, in PEM, DER or
/// a PFX.
struct ClientKey
{
    enum class State { Usable, Nothing, NeedsPassphrase, WrongPassphrase };

    State state = State::Nothing;
    QSslKey key;
};
/// The passphrase is of a key that is encrypted, and for no other.
[[nodiscard]] ClientKey clientKey(const QByteArray &content, const QByteArray &passphrase = {});
/// What the file holds; Nothing also when it cannot be read.
[[nodiscard]] ClientKey::State clientKeyState(const QString &path, const QByteArray &passphrase);

/// OpenSSL's key for Qt, without a passphrase: Qt knows fewer ciphers.
[[nodiscard]] QSslKey qtKey(evp_pkey_st *key);

/// Whether the key belongs to the certificate.
[[nodiscard]] bool keyFits(const QSslCertificate &certificate, const QSslKey &key);

} // namespace hookdesk

// SPDX-FileCopyrightText: 2026 Hookdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QSslKey>

class QSslCertificate;
class QString;

namespace hookdesk {

/// A private key as a PEM file tells it: RSA or of an elliptic curve, PKCS #8 or older.
struct ClientKey
{
    enum class State { Usable, NotPem, NeedsPassphrase, WrongPassphrase };

    State state = State::NotPem;
    QSslKey key;
};
/// The passphrase is of a key that is encrypted, and for no other.
[[nodiscard]] ClientKey clientKey(const QByteArray &pem, const QByteArray &passphrase = {});
/// What the file holds; NotPem also when it cannot be read.
[[nodiscard]] ClientKey::State clientKeyState(const QString &path, const QByteArray &passphrase);

/// Whether the key belongs to the certificate.
[[nodiscard]] bool keyFits(const QSslCertificate &certificate, const QSslKey &key);

} // namespace hookdesk

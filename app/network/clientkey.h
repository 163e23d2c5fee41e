// SPDX-FileCopyrightText: 2026 Hookdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QSslKey>

class QSslCertificate;

namespace hookdesk {

/// A private key as a PEM file tells it: RSA or of an elliptic curve, PKCS #8 or older.
struct ClientKey
{
    enum class State { Usable, NotPem, NeedsPassphrase };

    State state = State::NotPem;
    QSslKey key;
};
[[nodiscard]] ClientKey clientKey(const QByteArray &pem);

/// Whether the key in the PEM text belongs to the certificate.
[[nodiscard]] bool keyFits(const QSslCertificate &certificate, const QByteArray &pem);

} // namespace hookdesk

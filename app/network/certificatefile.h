// SPDX-FileCopyrightText: 2026 Hookdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>
#include <QSslCertificate>
#include <QSslKey>
#include <QString>

namespace hookdesk {

/// What a file of certificates holds: PEM (RFC 7468) with those of OpenSSL's `TRUSTED CERTIFICATE`
/// and PKCS #7, DER, P7B, PFX (RFC 7292), each text also in UTF-16. It is used whole or not at all.
struct CertificateFile
{
    enum class State {
        Usable,
        Nothing,    ///< No certificate in it.
        Broken,     ///< A certificate in it cannot be read.
        Distrusted, ///< A certificate in it is marked as not to be trusted for servers.
        NeedsPassphrase,
        WrongPassphrase,
        OldEncryption, ///< A PFX encrypted in a way that this OpenSSL does not know.
        OtherFormat
    };

    State state = State::Nothing;
    QList<QSslCertificate> certificates; ///< Only when usable; of a PFX the key's own first.
    QSslKey key;                         ///< Of a PFX that has one.
    QString format; ///< For OtherFormat: its name, for example `Java keystore`.
};
/// The passphrase is of a PFX, and for no other.
[[nodiscard]] CertificateFile certificateFile(const QByteArray &content,
                                              const QByteArray &passphrase = {});

/// PEM as Windows may write it, brought into UTF-8 without a mark; anything else as it is.
[[nodiscard]] QByteArray inUtf8(const QByteArray &content);
/// A format that is known by name only; empty for all others.
[[nodiscard]] QString otherFormat(const QByteArray &content);
/// Whether that is a PFX, whatever its passphrase.
[[nodiscard]] bool isPfx(const QByteArray &content);

} // namespace hookdesk

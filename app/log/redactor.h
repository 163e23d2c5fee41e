// SPDX-FileCopyrightText: 2026 Hookdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/log/secretfingerprints.h"

#include <QByteArrayView>
#include <QString>

namespace hookdesk {

/// Takes secrets out of texts: those it was told of, in whatever form, and what stands where
/// secrets stand. Linear in the length of the text. Not for several threads at once.
class Redactor
{
public:
    /// What stands in place of a secret.
    [[nodiscard]] static QString mark();

    /// A secret to be taken out from now on; it is not kept, only recognized. Known forms: as it
    /// is; percent-encoded, once or twice; JSON-escaped, or as QDebug quotes it; in hexadecimal
    /// digits; inside Base64 of either alphabet; all of these across white space and line breaks.
    void addSecret(QByteArrayView secret) { m_secrets.add(secret); }
    [[nodiscard]] QString redacted(const QString &text) const;

private:
    void findSecrets(QByteArrayView text, QList<TextRange> &found) const;

    SecretFingerprints m_secrets;
};

} // namespace hookdesk

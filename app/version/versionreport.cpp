// SPDX-FileCopyrightText: 2026 Hookdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/version/versionreport.h"

#include "app/commit.h"
#include "app/version.h"

#include <QtGlobal>

#include <openssl/crypto.h>

namespace hookdesk {

QString versionReport(const QString &program)
{
    QString report = QStringLiteral("%1 %2\n").arg(program, QLatin1String(versionText));
    if (const QLatin1String commit(commitText); !commit.isEmpty())
        report += QStringLiteral("Commit %1\n").arg(commit);
    report += QStringLiteral("Qt %1\n").arg(QLatin1String(qVersion()));
    // Begins with the library's name.
    report += QLatin1String(OpenSSL_version(OPENSSL_VERSION)) + QLatin1Char('\n');
    return report;
}

} // namespace hookdesk

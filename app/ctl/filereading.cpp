// SPDX-FileCopyrightText: 2026 Hookdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/ctl/filereading.h"

#include "ui/common/plaintext.h"

#include <QFile>

#include <cstdio>

namespace hookdesk::ctl {

std::variant<QByteArray, Trouble> contentOf(const QString &path)
{
    constexpr qint64 most = 64LL * 1024 * 1024;
    const bool isStandardInput = path == QLatin1String("-");
    QFile file(path);
    const bool opened =
        isStandardInput ? file.open(stdin, QIODevice::ReadOnly) : file.open(QIODevice::ReadOnly);
    const QString name = isStandardInput ? QStringLiteral("standard input") : plainName(path);
    if (!opened)
        return Trouble{Usage,
                       QStringLiteral("%1 cannot be read: %2").arg(name, file.errorString())};
    QByteArray content = file.read(most + 1);
    if (content.size() > most)
        return Trouble{Usage, QStringLiteral("%1 has more than 64 MiB").arg(name)};
    if (file.error() != QFileDevice::NoError)
        return Trouble{Usage,
                       QStringLiteral("%1 cannot be read: %2").arg(name, file.errorString())};
    return content;
}

} // namespace hookdesk::ctl

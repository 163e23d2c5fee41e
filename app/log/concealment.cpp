// SPDX-FileCopyrightText: 2026 Hookdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/log/concealment.h"

#include "app/base/wipe.h"
#include "app/log/credentialshape.h"
#include "app/log/logsink.h"

namespace hookdesk {

namespace {

void concealAndOverwrite(QByteArray secret)
{
    concealInLog(secret);
    wipe(secret);
}

} // namespace

void concealInLog(QByteArrayView secret)
{
    LogSink::concealInInstalled(secret);
}

void concealHeaderInLog(const QString &name, const QString &value)
{
    if (!LogSink::isInstalled() || !looksLikeCredential(name, value))
        return;
    concealAndOverwrite(value.toUtf8());
    const qsizetype space = value.indexOf(QLatin1Char(' '));
    if (space < 0)
        return;
    QByteArray rest = value.mid(space + 1).trimmed().toUtf8();
    concealInLog(rest);
    if (value.startsWith(QLatin1String("Basic "), Qt::CaseInsensitive)) {
        const QByteArray pair = QByteArray::fromBase64(rest);
        concealAndOverwrite(pair.mid(pair.indexOf(':') + 1)); // RFC 7617, 2
    }
    wipe(rest);
}

} // namespace hookdesk

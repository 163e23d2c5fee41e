// SPDX-FileCopyrightText: 2026 Hookdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/events/archivesettings.h"

#include "app/domain/environment.h"
#include "app/session/session.h"

#include <QCryptographicHash>
#include <QSettings>
#include <QStringList>

#include <algorithm>
#include <chrono>

namespace hookdesk {

namespace {

constexpr qint64 megabyte = 1024 * 1024;

QString keyOf(const Environment &environment, const char *name)
{
    const QString identity = QStringList{environment.apiUrl.toString(QUrl::FullyEncoded),
                                         environment.organizationId, environment.clientId}
                                 .join(QLatin1Char('\n'));
    const QByteArray digest =
        QCryptographicHash::hash(identity.toUtf8(), QCryptographicHash::Sha256).toHex().left(16);
    return QStringLiteral("environments/%1/archive/%2")
        .arg(QString::fromLatin1(digest), QLatin1String(name));
}

int numberOr(const QVariant &stored, int most, int otherwise)
{
    bool ok = false;
    const int number = stored.toInt(&ok);
    return ok && number >= 1 ? std::min(number, most) : otherwise;
}

} // namespace

ArchiveSettings archiveSettings(const QSettings &settings, const Environment &environment)
{
    const ArchiveSettings standard;
    return {settings.value(keyOf(environment, "keep"), standard.keepEvents).toBool(),
            numberOr(settings.value(keyOf(environment, "days")), ArchiveSettings::mostDays,
                     standard.days),
            numberOr(settings.value(keyOf(environment, "megabytes")),
                     ArchiveSettings::mostMegabytes, standard.megabytes)};
}

void setArchiveSettings(QSettings &settings, const Environment &environment,
                        const ArchiveSettings &wanted)
{
    settings.setValue(keyOf(environment, "keep"), wanted.keepEvents);
    settings.setValue(keyOf(environment, "days"), wanted.days);
    settings.setValue(keyOf(environment, "megabytes"), wanted.megabytes);
}

void applyArchiveSettings(Session &session, const QSettings &settings)
{
    const ArchiveSettings wanted = archiveSettings(settings, session.environment());
    session.failures().setKeepEvents(wanted.keepEvents);
    session.failures().setLimits(
        {std::chrono::hours(24 * wanted.days), wanted.megabytes * megabyte});
}

} // namespace hookdesk

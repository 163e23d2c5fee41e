// SPDX-FileCopyrightText: 2026 Hookdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/events/archivetext.h"

#include "ui/common/momenttext.h"

#include <QCoreApplication>
#include <QDir>

namespace hookdesk {

namespace {

struct ArchiveWords
{
    Q_DECLARE_TR_FUNCTIONS(hookdesk::ArchiveText)
};

} // namespace

QString archiveProblemText(const StoreError &error)
{
    switch (error.kind) {
    case StoreError::Kind::CannotOpen:
        return ArchiveWords::tr(
            "The archive cannot be opened. Check that its folder exists and that you "
            "may write there.");
    case StoreError::Kind::ReadOnly:
        return ArchiveWords::tr(
            "The archive can only be read: new events are not kept. Check the rights "
            "of the file.");
    case StoreError::Kind::Locked:
        return ArchiveWords::tr(
            "Another program is writing to the archive. New events are kept when it "
            "is done.");
    case StoreError::Kind::DiskFull:
        return ArchiveWords::tr(
            "The disk is full: new events are not kept. Make room, or let the archive "
            "keep less.");
    case StoreError::Kind::Corrupt:
        return ArchiveWords::tr(
            "The archive is damaged. A new one is begun at the next writing, and the "
            "damaged file is kept.");
    case StoreError::Kind::TooNew:
        return ArchiveWords::tr(
            "The archive was made by a newer version of Hookdesk. It is left as it is, "
            "and new events are not kept.");
    case StoreError::Kind::NotAllowed:
        return ArchiveWords::tr("The administrator of this computer does not allow it.");
    case StoreError::Kind::Other:
        break;
    }
    return ArchiveWords::tr("The archive does not work as it should. The details say why.");
}

QString keptAsideText(const QString &path)
{
    return ArchiveWords::tr(
               "The archive was damaged. A new one was begun; the damaged file is kept as %1.")
        .arg(QDir::toNativeSeparators(path));
}

QString archiveStateText(const ArchivedEvent &archived, const QDateTime &now)
{
    return archived.goneAt.isValid() ? ArchiveWords::tr("Left the log %1", "relative time")
                                           .arg(momentText(archived.goneAt, now))
                                     : ArchiveWords::tr("In the log");
}

QString archivedWebhookText(const ArchivedEvent &archived)
{
    if (!archived.webhookName.isEmpty())
        return archived.webhookName;
    return archived.endpoint.isEmpty() ? archived.event.webhookId.value : archived.endpoint;
}

} // namespace hookdesk

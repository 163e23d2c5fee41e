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
            "The archive cannot be opened. Check that its folder exists and is writable.");
    case StoreError::Kind::ReadOnly:
        return ArchiveWords::tr("The archive is read-only: new events are not kept. Check the "
                                "permissions of the file.");
    case StoreError::Kind::Locked:
        return ArchiveWords::tr(
            "Another program uses the archive. New events are kept afterwards.");
    case StoreError::Kind::DiskFull:
        return ArchiveWords::tr("The disk is full: new events are not kept. Free some space, or "
                                "keep less in the archive.");
    case StoreError::Kind::Corrupt:
        return ArchiveWords::tr(
            "The archive is damaged. Hookdesk starts a new one and keeps the damaged file.");
    case StoreError::Kind::TooNew:
        return ArchiveWords::tr(
            "The archive is from a newer Hookdesk: new events are not kept. Update Hookdesk.");
    case StoreError::Kind::NotAllowed:
        return ArchiveWords::tr("The administrator of this computer does not allow this.");
    case StoreError::Kind::Other:
        break;
    }
    return ArchiveWords::tr("The archive failed. See the details.");
}

QString keptAsideText(const QString &path)
{
    return ArchiveWords::tr(
               "The archive was damaged. Hookdesk started a new one; the damaged file is now %1.")
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

// SPDX-FileCopyrightText: 2026 Hookdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/common/storeerrortext.h"

#include <QCoreApplication>
#include <QDir>

namespace hookdesk {

namespace {

struct StoreErrorWords
{
    Q_DECLARE_TR_FUNCTIONS(hookdesk::StoreErrorText)
};

QString headline(StoreError::Kind kind)
{
    switch (kind) {
    case StoreError::Kind::CannotOpen:
        return StoreErrorWords::tr("A file of Hookdesk could not be opened.");
    case StoreError::Kind::ReadOnly:
        return StoreErrorWords::tr("A file of Hookdesk may not be written to.");
    case StoreError::Kind::Locked:
        return StoreErrorWords::tr("Another program is using a file of Hookdesk.");
    case StoreError::Kind::DiskFull:
        return StoreErrorWords::tr("The disk is full.");
    case StoreError::Kind::Corrupt:
        return StoreErrorWords::tr("A file of Hookdesk is damaged.");
    case StoreError::Kind::TooNew:
        return StoreErrorWords::tr("A file was made by a newer version of Hookdesk.");
    case StoreError::Kind::NotAllowed:
        return StoreErrorWords::tr("The administrator of this computer does not allow it.");
    case StoreError::Kind::Other:
        break;
    }
    return StoreErrorWords::tr("A file of Hookdesk could not be used.");
}

QString advice(StoreError::Kind kind)
{
    switch (kind) {
    case StoreError::Kind::CannotOpen:
    case StoreError::Kind::ReadOnly:
        return StoreErrorWords::tr("Look at the rights of the file and its folder.");
    case StoreError::Kind::Locked:
        return StoreErrorWords::tr("Close the other program; Hookdesk tries again by itself.");
    case StoreError::Kind::DiskFull:
        return StoreErrorWords::tr("Make room on the disk; Hookdesk tries again by itself.");
    case StoreError::Kind::Corrupt:
        return StoreErrorWords::tr("It is kept aside, and a new one is begun.");
    case StoreError::Kind::TooNew:
        return StoreErrorWords::tr("Use that version, or move the file away.");
    case StoreError::Kind::NotAllowed:
        return StoreErrorWords::tr("Ask the administrator.");
    case StoreError::Kind::Other:
        break;
    }
    return StoreErrorWords::tr("The details tell more.");
}

} // namespace

ErrorText storeErrorText(const StoreError &error)
{
    QStringList details{QDir::toNativeSeparators(error.path), error.detail};
    details.removeAll(QString());
    return {headline(error.kind), advice(error.kind), details.join(QLatin1Char('\n'))};
}

} // namespace hookdesk

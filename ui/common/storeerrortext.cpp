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
        return StoreErrorWords::tr("Hookdesk could not open one of its files.");
    case StoreError::Kind::ReadOnly:
        return StoreErrorWords::tr("Hookdesk may not write to one of its files.");
    case StoreError::Kind::Locked:
        return StoreErrorWords::tr("Another program uses a file of Hookdesk.");
    case StoreError::Kind::DiskFull:
        return StoreErrorWords::tr("The disk is full.");
    case StoreError::Kind::Corrupt:
        return StoreErrorWords::tr("A file of Hookdesk is damaged.");
    case StoreError::Kind::TooNew:
        return StoreErrorWords::tr("A file is from a newer version of Hookdesk.");
    case StoreError::Kind::NotAllowed:
        return StoreErrorWords::tr("The administrator of this computer does not allow this.");
    case StoreError::Kind::Other:
        break;
    }
    return StoreErrorWords::tr("Hookdesk could not use one of its files.");
}

QString advice(StoreError::Kind kind)
{
    switch (kind) {
    case StoreError::Kind::CannotOpen:
    case StoreError::Kind::ReadOnly:
        return StoreErrorWords::tr("Check the permissions of the file and its folder.");
    case StoreError::Kind::Locked:
        return StoreErrorWords::tr(
            "Close the other program. Hookdesk then tries again automatically.");
    case StoreError::Kind::DiskFull:
        return StoreErrorWords::tr(
            "Free some disk space. Hookdesk then tries again automatically.");
    case StoreError::Kind::Corrupt:
        return StoreErrorWords::tr("Hookdesk keeps it and starts a new one.");
    case StoreError::Kind::TooNew:
        return StoreErrorWords::tr("Update Hookdesk, or move the file away.");
    case StoreError::Kind::NotAllowed:
        return StoreErrorWords::tr("Ask the administrator.");
    case StoreError::Kind::Other:
        break;
    }
    return StoreErrorWords::tr("See the details.");
}

} // namespace

ErrorText storeErrorText(const StoreError &error)
{
    QStringList details{QDir::toNativeSeparators(error.path), error.detail};
    details.removeAll(QString());
    return {headline(error.kind), advice(error.kind), details.join(QLatin1Char('\n'))};
}

} // namespace hookdesk

// SPDX-FileCopyrightText: 2026 Hookdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/common/exporttext.h"

#include "app/session/fileexports.h"

#include <QCoreApplication>
#include <QWidget>

namespace hookdesk {

namespace {

struct ExportWords
{
    Q_DECLARE_TR_FUNCTIONS(hookdesk::ExportText)
};

} // namespace

QString exportObstacle(const FileExports &exports)
{
    return exports.isAllowed()
               ? QString()
               : ExportWords::tr("The administrator of this computer does not allow exports.");
}

void setExportEnabled(QWidget *control, const FileExports &exports, bool isPossible)
{
    control->setEnabled(exports.isAllowed() && isPossible);
    if (!exports.isAllowed())
        control->setToolTip(exportObstacle(exports));
}

} // namespace hookdesk

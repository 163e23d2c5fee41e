// SPDX-FileCopyrightText: 2026 Hookdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/common/errorremedy.h"

#include "ui/common/actionregistry.h"

#include <QAction>

#include <algorithm>

namespace hookdesk {

namespace {

QString remedyId(const ApiError &error)
{
    return error.logInAgain ? QStringLiteral("window.logInAgain")
                            : QStringLiteral("window.editEnvironment");
}

} // namespace

QList<QAction *> errorRemedies(const ApiError &error, const ActionRegistry &actions, QAction *again)
{
    if (error.kind != ApiError::Kind::Authentication)
        return {again};
    const QList<QAction *> &all = actions.actions();
    const auto found =
        std::find_if(all.begin(), all.end(), [id = remedyId(error)](const QAction *action) {
            return action->objectName() == id;
        });
    return found == all.end() ? QList<QAction *>{again} : QList<QAction *>{*found, again};
}

} // namespace hookdesk

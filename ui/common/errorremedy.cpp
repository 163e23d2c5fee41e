// SPDX-FileCopyrightText: 2026 Hookdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/common/errorremedy.h"

#include "ui/common/actionregistry.h"

#include <QAction>

#include <algorithm>

namespace hookdesk {

namespace {

QAction *actionIn(const ActionRegistry &actions, const QString &id)
{
    const QList<QAction *> &all = actions.actions();
    const auto found = std::find_if(all.begin(), all.end(), [&id](const QAction *action) {
        return action->objectName() == id;
    });
    return found == all.end() ? nullptr : *found;
}

QString remedyId(const ApiError &error)
{
    return error.logInAgain ? QStringLiteral("window.logInAgain")
                            : QStringLiteral("window.editEnvironment");
}

} // namespace

QList<QAction *> errorRemedies(const ApiError &error, const ActionRegistry &actions, QAction *again)
{
    QAction *first = nullptr;
    if (error.kind == ApiError::Kind::Authentication)
        first = actionIn(actions, remedyId(error));
    else if (error.kind == ApiError::Kind::NotFound || error.kind == ApiError::Kind::Unsupported)
        first = apiCheckAction(actions);
    return first ? QList<QAction *>{first, again} : QList<QAction *>{again};
}

QAction *apiCheckAction(const ActionRegistry &actions)
{
    return actionIn(actions, QStringLiteral("window.apiCheck"));
}

} // namespace hookdesk

// SPDX-FileCopyrightText: 2026 Hookdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/common/actionbutton.h"

#include "ui/common/keeptranslated.h"

#include <QToolButton>

namespace hookdesk {

QToolButton *actionButton(QAction *action, QString (*name)(), QWidget *parent)
{
    auto *button = new QToolButton(parent);
    button->setDefaultAction(action);
    button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    button->setFocusPolicy(Qt::StrongFocus);
    keepTranslated(button, [button, name] { button->setAccessibleName(name()); });
    return button;
}

} // namespace hookdesk

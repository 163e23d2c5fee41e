// SPDX-FileCopyrightText: 2026 Hookdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/common/foldbutton.h"

#include "ui/common/keeptranslated.h"
#include "ui/common/scrolled.h"

#include <QDialog>
#include <QToolButton>

#include <utility>

namespace hookdesk {

QToolButton *foldButton(QWidget *folded, std::function<QString()> name, QWidget *parent)
{
    auto *button = new QToolButton(parent);
    button->setCheckable(true);
    button->setAutoRaise(true);
    button->setFocusPolicy(Qt::StrongFocus);
    button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    const auto show = [button, folded](bool shown) {
        const bool reversed = button->layoutDirection() == Qt::RightToLeft;
        button->setArrowType(shown ? Qt::DownArrow : reversed ? Qt::LeftArrow : Qt::RightArrow);
        folded->setVisible(shown);
    };
    QObject::connect(button, &QToolButton::toggled, folded, [show, folded](bool shown) {
        show(shown);
        if (auto *dialog = qobject_cast<QDialog *>(folded->window()); dialog && shown)
            growWithContent(*dialog);
    });
    keepTranslated(button, [button, name = std::move(name)] { button->setText(name()); });
    show(false);
    return button;
}

} // namespace hookdesk

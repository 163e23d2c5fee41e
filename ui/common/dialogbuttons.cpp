// SPDX-FileCopyrightText: 2026 Hookdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/common/dialogbuttons.h"

#include "ui/common/keeptranslated.h"

#include <QCoreApplication>
#include <QDialogButtonBox>
#include <QMessageBox>
#include <QPushButton>

namespace hookdesk {

namespace {

class DialogButtons
{
    Q_DECLARE_TR_FUNCTIONS(hookdesk::DialogButtons)
};

} // namespace

void wordButtons(QDialogButtonBox &buttons)
{
    keepTranslated(&buttons, [&buttons] {
        if (QPushButton *close = buttons.button(QDialogButtonBox::Close))
            close->setText(DialogButtons::tr("Close"));
        if (QPushButton *cancel = buttons.button(QDialogButtonBox::Cancel))
            cancel->setText(DialogButtons::tr("Cancel"));
    });
}

void wordButtons(QMessageBox &box)
{
    wordButtons(*box.findChild<QDialogButtonBox *>());
}

} // namespace hookdesk

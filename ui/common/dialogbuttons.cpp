// SPDX-FileCopyrightText: 2026 Hookdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/common/dialogbuttons.h"

#include "ui/common/keeptranslated.h"

#include <QCoreApplication>
#include <QDialogButtonBox>
#include <QMessageBox>
#include <QPushButton>

#include <utility>

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
        const std::pair<QDialogButtonBox::StandardButton, QString> words[] = {
            {QDialogButtonBox::Close, DialogButtons::tr("Close")},
            {QDialogButtonBox::Cancel, DialogButtons::tr("Cancel")},
            {QDialogButtonBox::Ok, DialogButtons::tr("OK")},
            {QDialogButtonBox::RestoreDefaults, DialogButtons::tr("Restore defaults")}};
        for (const auto &[which, word] : words) {
            if (QPushButton *button = buttons.button(which))
                button->setText(word);
        }
    });
}

void wordButtons(QMessageBox &box)
{
    wordButtons(*box.findChild<QDialogButtonBox *>());
}

} // namespace hookdesk

// SPDX-FileCopyrightText: 2026 Hookdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/common/prompt.h"

#include "ui/common/confirmationdialog.h"

#include <utility>

namespace hookdesk {

void DialogPrompt::ask(QWidget *parent, const Confirmation &confirmation,
                       std::function<void(bool)> answer)
{
    auto *dialog = new ConfirmationDialog(confirmation, parent);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    QObject::connect(dialog, &QDialog::finished, dialog,
                     [answer = std::move(answer), other = confirmation.other](int result) {
                         answer(result == QDialog::Accepted);
                         if (result == ConfirmationDialog::Other && other)
                             other();
                     });
    dialog->open(); // window-modal, and returns at once
}

} // namespace hookdesk

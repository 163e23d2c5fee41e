// SPDX-FileCopyrightText: 2026 Hookdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/prompt.h"

#include <QDialog>

class QDialogButtonBox;
class QVBoxLayout;

namespace hookdesk {

/// Shows one Confirmation. Accepted means yes, Other what else there is; Escape and closing the
/// window mean no.
class ConfirmationDialog : public QDialog
{
    Q_OBJECT

public:
    static constexpr int Other = Accepted + 1;

    ConfirmationDialog(const Confirmation &confirmation, QWidget *parent);

private:
    void addQuestion(const Confirmation &confirmation);
    void addSubjects(const QStringList &subjects);
    void addTypedWord(const Confirmation &confirmation);
    void addButtons(const Confirmation &confirmation);

    QVBoxLayout *m_layout;
    QDialogButtonBox *m_buttons;
};

} // namespace hookdesk

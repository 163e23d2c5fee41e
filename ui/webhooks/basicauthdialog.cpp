// SPDX-FileCopyrightText: 2026 Hookdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/webhooks/basicauthdialog.h"

#include "app/domain/headercheck.h"
#include "ui/common/guidelink.h"
#include "ui/common/hiddencharacternote.h"
#include "ui/common/keeptranslated.h"
#include "ui_basicauthdialog.h"

#include <QPushButton>

namespace hookdesk {

BasicAuthDialog::BasicAuthDialog(bool replaces, QWidget *parent)
    : QDialog(parent)
    , m_ui(std::make_unique<Ui::BasicAuthDialog>())
{
    setGuideTopic(*this, GuideTopic::CustomHeaders);
    m_ui->setupUi(this);
    m_ui->userNote->setField(m_ui->user);
    for (QLineEdit *field : std::initializer_list<QLineEdit *>{m_ui->user, m_ui->password})
        new HiddenCharacterNote(*field, TextUse::Value);
    keepTranslated(this, [this, replaces] {
        m_ui->retranslateUi(this);
        if (replaces)
            m_ui->replaceNote->showNote(
                FieldNote::Severity::Warning,
                tr("The “Authorization” header in the list will be replaced."));
    });
    // Their box gives them Qt's own words in the new language, and comes after the dialog.
    QPushButton *set = m_ui->buttons->button(QDialogButtonBox::Ok);
    QPushButton *cancel = m_ui->buttons->button(QDialogButtonBox::Cancel);
    keepTranslated(set, [set] { set->setText(tr("Set header")); });
    keepTranslated(cancel, [cancel] { cancel->setText(tr("Cancel")); });
    connect(m_ui->showPassword, &QCheckBox::toggled, m_ui->password, &SecretEdit::setShown);
    connect(m_ui->user, &QLineEdit::textChanged, m_ui->userNote, &FieldNote::clear);
}

BasicAuthDialog::~BasicAuthDialog() = default;

void BasicAuthDialog::accept()
{
    const std::optional<Header> header =
        basicAuthentication(m_ui->user->text(), m_ui->password->text());
    if (header && !m_ui->user->text().isEmpty()) {
        emit chosen(*header);
        QDialog::accept();
        return;
    }
    m_ui->userNote->showNote(FieldNote::Severity::Error,
                             header ? tr("The user name is missing.")
                                    : tr("A user name cannot have a colon (RFC 7617)."));
    m_ui->user->setFocus();
}

} // namespace hookdesk

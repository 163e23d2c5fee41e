// SPDX-FileCopyrightText: 2026 Hookdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/environments/filefield.h"

#include "ui/common/filedialog.h"
#include "ui/common/keeptranslated.h"

#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>

namespace hookdesk {

FileField::FileField(QWidget *parent)
    : QWidget(parent)
    , m_edit(new QLineEdit(this))
{
    auto *button = new QPushButton(this);
    keepTranslated(button, [button] { button->setText(tr("Choose…")); });
    button->setAutoDefault(false);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(m_edit, 1);
    row->addWidget(button);
    setFocusProxy(m_edit);
    connect(m_edit, &QLineEdit::textChanged, this, &FileField::edited);
    connect(button, &QPushButton::clicked, this, &FileField::choose);
}

void FileField::setSubject(const QString &subject)
{
    m_subject = subject;
    m_edit->setAccessibleName(subject);
    findChild<QPushButton *>()->setAccessibleDescription(subject); // one of several
}

void FileField::setFile(const QString &file)
{
    m_edit->setText(file);
}

QString FileField::file() const
{
    return m_edit->text().trimmed();
}

void FileField::choose()
{
    QFileDialog *dialog = fileDialog(this, m_subject, QFileDialog::AcceptOpen);
    if (!file().isEmpty())
        dialog->selectFile(file());
    connect(dialog, &QFileDialog::fileSelected, this, &FileField::setFile);
    dialog->open();
}

} // namespace hookdesk

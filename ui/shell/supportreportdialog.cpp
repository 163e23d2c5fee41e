// SPDX-FileCopyrightText: 2026 Hookdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/shell/supportreportdialog.h"

#include "app/base/background.h"
#include "app/store/wholefile.h"
#include "ui/common/dialogbuttons.h"
#include "ui/common/filewriting.h"
#include "ui/common/fittingwidths.h"
#include "ui/common/guidelink.h"
#include "ui/common/keeptranslated.h"
#include "ui/common/messagebar.h"
#include "ui/common/theme.h"

#include <QClipboard>
#include <QDialogButtonBox>
#include <QFontDatabase>
#include <QGuiApplication>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace hookdesk {

namespace {

constexpr QSize usualSize{720, 560};

} // namespace

SupportReportDialog::SupportReportDialog(const QString &report, QWidget *parent)
    : QDialog(parent)
    , m_text(new QPlainTextEdit(report, this))
    , m_bar(new MessageBar(this))
{
    setGuideTopic(*this, GuideTopic::TribeFailed);
    resize(firstSize(*this, usualSize));
    auto *note = new QLabel(this);
    note->setWordWrap(true);
    m_text->setReadOnly(true);
    m_text->setTabChangesFocus(true);
    m_text->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    wordButtons(*buttons);
    QPushButton *copyButton = buttons->addButton(QString(), QDialogButtonBox::ActionRole);
    QPushButton *saveButton = buttons->addButton(QString(), QDialogButtonBox::ActionRole);
    buttons->setFocusProxy(nullptr); // Tab would go round in it (Qt 6.4)
    auto *column = new QVBoxLayout(this);
    column->setSpacing(spacing::medium);
    column->addWidget(note);
    column->addWidget(m_text, 1);
    column->addWidget(m_bar);
    column->addWidget(buttons);
    m_bar->hide();
    connect(copyButton, &QPushButton::clicked, this, &SupportReportDialog::copy);
    connect(saveButton, &QPushButton::clicked, this, &SupportReportDialog::askWhere);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    keepTranslated(this, [=, this] {
        setWindowTitle(tr("Support report"));
        m_text->setAccessibleName(tr("Support report"));
        note->setText(tr("Read this before you share it. Only this text is copied or saved."));
        copyButton->setText(tr("&Copy"));
        saveButton->setText(tr("&Save…"));
    });
}

void SupportReportDialog::copy()
{
    QGuiApplication::clipboard()->setText(m_text->toPlainText());
}

void SupportReportDialog::askWhere()
{
    askWhereToSave(this, tr("Save the support report"), QStringLiteral("hookdesk-support.txt"),
                   tr("Text (*.txt)"), [this](const QString &path) { saveTo(path); });
}

void SupportReportDialog::saveTo(const QString &path)
{
    const auto write = [path, bytes = m_text->toPlainText().toUtf8()] {
        return writeWholeFile(path, FileReaders::AsUsual, bytes);
    };
    runInBackground(this, write,
                    [this](const std::optional<StoreError> &problem) { saved(problem); });
}

void SupportReportDialog::saved(const std::optional<StoreError> &problem)
{
    if (problem)
        m_bar->showMessage(MessageBar::Severity::Error,
                           tr("The report could not be saved. Choose another folder."),
                           problem->detail);
    else
        m_bar->showMessage(MessageBar::Severity::Success, tr("Report saved."));
}

} // namespace hookdesk

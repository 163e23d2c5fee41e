// SPDX-FileCopyrightText: 2026 Hookdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/signature/snippetspane.h"

#include "ui/common/guidelink.h"
#include "ui/common/keeptranslated.h"
#include "ui/common/theme.h"

#include <QClipboard>
#include <QComboBox>
#include <QFontDatabase>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace hookdesk {

SnippetsPane::SnippetsPane(QWidget *parent)
    : QWidget(parent)
    , m_snippets(receiverSnippets())
    , m_language(new QComboBox(this))
    , m_code(new QPlainTextEdit(this))
    , m_note(new QLabel(this))
    , m_languageLabel(new QLabel(this))
    , m_copy(new QPushButton(themeIcon(QStringLiteral("edit-copy")), {}, this))
{
    setGuideTopic(*this, GuideTopic::ReceiverCode);
    for (const ReceiverSnippet &snippet : m_snippets)
        m_language->addItem(snippet.language);
    m_code->setReadOnly(true);
    m_code->setLineWrapMode(QPlainTextEdit::NoWrap);
    m_code->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    m_note->setTextFormat(Qt::PlainText);
    m_note->setWordWrap(true);
    m_languageLabel->setBuddy(m_language);
    connect(m_copy, &QPushButton::clicked, this,
            [this] { QGuiApplication::clipboard()->setText(m_code->toPlainText()); });
    connect(m_language, &QComboBox::currentIndexChanged, this, &SnippetsPane::showSnippet);

    auto *top = new QHBoxLayout;
    top->addWidget(m_languageLabel);
    top->addWidget(m_language);
    top->addStretch(1);
    top->addWidget(m_copy);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, spacing::medium, 0, 0);
    column->setSpacing(spacing::small);
    column->addLayout(top);
    column->addWidget(m_note);
    column->addWidget(m_code, 1);
    showSnippet(m_language->currentIndex());
    keepTranslated(this, [this] { setTexts(); });
}

void SnippetsPane::setTexts()
{
    m_code->setAccessibleName(tr("Receiver code"));
    m_languageLabel->setText(tr("&Language"));
    m_copy->setText(tr("Copy c&ode"));
    const int index = m_language->currentIndex();
    if (index < 0)
        return;
    m_note->setText(m_snippets.at(index).ranInTests
                        ? tr("Tested with known signatures. Free to use.")
                        : tr("Not tested by us. Free to use."));
}

void SnippetsPane::showSnippet(int index)
{
    if (index < 0)
        return;
    m_code->setPlainText(m_snippets.at(index).code);
    setTexts();
}

} // namespace hookdesk

// SPDX-FileCopyrightText: 2026 Hookdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/signature/receiversnippets.h"

#include <QWidget>

class QComboBox;
class QLabel;
class QPlainTextEdit;
class QPushButton;

namespace hookdesk {

/// Code for a receiver that checks signatures, in the language of choice.
class SnippetsPane : public QWidget
{
    Q_OBJECT

public:
    explicit SnippetsPane(QWidget *parent = nullptr);

private:
    void showSnippet(int index);
    void setTexts();

    const QList<ReceiverSnippet> m_snippets;
    QComboBox *m_language;
    QPlainTextEdit *m_code;
    QLabel *m_note;
    QLabel *m_languageLabel;
    QPushButton *m_copy;
};

} // namespace hookdesk

// SPDX-FileCopyrightText: 2026 Hookdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/header.h"

#include <QList>
#include <QWidget>

class QCheckBox;
class QPushButton;

namespace hookdesk {

class FieldNote;
class HeaderEditorTable;
class HeaderTableModel;

/// The custom headers of a webhook with everything that changes them, and beneath them the reasons
/// why one cannot be sent.
class HeaderEditor : public QWidget
{
    Q_OBJECT

public:
    explicit HeaderEditor(QWidget *parent = nullptr);

    /// Values that are set from outside are masked until the person asks to see them.
    void setHeaders(const QList<Header> &headers);
    /// Without the empty rows; a half-typed cell is not part of it until commitOpenEditor().
    [[nodiscard]] QList<Header> headers() const;

    void commitOpenEditor();
    [[nodiscard]] bool hasErrors() const;
    /// Moves the focus to the first cell that cannot be sent.
    void focusFirstError();
    /// The table, as the buddy of a label.
    [[nodiscard]] QWidget *table() const;

signals:
    void edited();

private:
    void createParts();
    void setTexts();
    void layOut();
    void connectSignals();
    void addHeader();
    void removeSelected();
    void pasteLines(const QString &text);
    void askForBasicAuthentication();
    void updateNote();
    void updateButtons();
    [[nodiscard]] QPushButton *addButton(const QString &icon);

    HeaderTableModel *m_model;
    HeaderEditorTable *m_table;
    FieldNote *m_problems;
    FieldNote *m_hidden;
    FieldNote *m_pasteNote;
    QPushButton *m_add = nullptr;
    QPushButton *m_remove = nullptr;
    QPushButton *m_paste = nullptr;
    QPushButton *m_basic = nullptr;
    QPushButton *m_clean = nullptr;
    QCheckBox *m_showValues;
};

} // namespace hookdesk

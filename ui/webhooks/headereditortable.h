// SPDX-FileCopyrightText: 2026 Hookdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPointer>
#include <QTableView>

namespace hookdesk {

class HeaderDelegate;

/// The table in which headers are typed. Enter edits, Tab goes from name to value and, after the
/// last value, out of the table; pasting several lines is announced, not put into one cell.
class HeaderEditorTable : public QTableView
{
    Q_OBJECT

public:
    explicit HeaderEditorTable(QWidget *parent = nullptr);

    /// Takes a half-typed cell over and closes its editor; without an editor it does nothing.
    void commitOpenEditor();
    void editCell(int row, int column);

signals:
    void linesPasted(const QString &text);
    void removeRequested();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

protected slots:
    void closeEditor(QWidget *editor, QAbstractItemDelegate::EndEditHint hint) override;

private:
    friend class HeaderDelegate;
    [[nodiscard]] bool atLastCell() const;
    bool takePaste(QWidget *editor, int column);

    QPointer<QWidget> m_editor;
};

} // namespace hookdesk

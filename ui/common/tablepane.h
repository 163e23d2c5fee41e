// SPDX-FileCopyrightText: 2026 Hookdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/statepane.h"

#include <QList>
#include <QWidget>

#include <optional>

class QAbstractItemView;
class QVBoxLayout;

namespace hookdesk {

/// A table, or one of several over the same records, and over its rows what is to be said where it
/// has none. The table stays under that, so that its header and its place for assistive technology
/// remain.
class TablePane : public QWidget
{
    Q_OBJECT

public:
    /// The table becomes a child.
    TablePane(QAbstractItemView *table, QWidget *parent);
    ~TablePane() override;

    /// Another one, which is not shown yet; it becomes a child.
    void addTable(QAbstractItemView *table);
    /// Shows this one of them and no other; the focus goes with it.
    void showTable(QAbstractItemView *table);
    [[nodiscard]] const QList<QAbstractItemView *> &tables() const { return m_tables; }
    [[nodiscard]] QAbstractItemView &shownTable() const { return *m_shown; }

    /// Why there is no row; nullopt: there are some.
    void setEmpty(const std::optional<StatePane::Content> &content);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void placePane();

    QList<QAbstractItemView *> m_tables;
    QAbstractItemView *m_shown;
    QVBoxLayout *m_column;
    StatePane *m_pane;
};

} // namespace hookdesk

// SPDX-FileCopyrightText: 2026 Hookdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/statepane.h"

#include <QWidget>

#include <optional>

class QTableView;

namespace hookdesk {

/// A table, and over its rows what is to be said where it has none. The table stays under that, so
/// that its header and its place for assistive technology remain.
class TablePane : public QWidget
{
    Q_OBJECT

public:
    /// The table becomes a child.
    TablePane(QTableView *table, QWidget *parent);
    ~TablePane() override;

    /// Why there is no row; nullopt: there are some.
    void setEmpty(const std::optional<StatePane::Content> &content);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QTableView *m_table;
    StatePane *m_pane;
};

} // namespace hookdesk

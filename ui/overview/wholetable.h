// SPDX-FileCopyrightText: 2026 Hookdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTableView>

namespace hookdesk {

/// A list in a page that scrolls: as high as its rows are together, without a header line and
/// without scroll bars of its own. A click, Return and the space bar choose a row.
class WholeTable : public QTableView
{
    Q_OBJECT

public:
    /// `extraHeight`: device-independent pixels that a row has more than those of other tables.
    explicit WholeTable(int extraHeight, QWidget *parent);

    void setModel(QAbstractItemModel *model) override;
    /// Makes the page scroll.
    void scrollTo(const QModelIndex &index, ScrollHint hint = EnsureVisible) override;

signals:
    void chosen(const QModelIndex &index);

protected:
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    void updateGeometries() override;

private:
    void fitHeight();
};

} // namespace hookdesk

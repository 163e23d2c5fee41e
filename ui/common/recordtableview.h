// SPDX-FileCopyrightText: 2026 Hookdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/columnwidths.h"
#include "ui/common/rowcopy.h"

#include <QList>
#include <QPersistentModelIndex>
#include <QStringList>
#include <QTableView>

#include <functional>
#include <optional>

class QSettings;

namespace hookdesk {

/// A table of records with an id. It keeps selection, current row and scroll position by id when
/// its model resets, the scroll position when rows come and go above, and its columns from one
/// start of the program to the next.
class RecordTableView : public QTableView
{
    Q_OBJECT

public:
    struct Traits
    {
        QString objectName;
        QString accessibleName;
        QString columnsKey; ///< In the settings; another one when columns are added.
        ColumnWidths::Traits widths;
        QList<int> order;   ///< The columns as they stand at first.
        QList<int> hidden;  ///< At first.
        int sortColumn = 0; ///< At first.
        Qt::SortOrder sortOrder = Qt::AscendingOrder;
        int idRole = Qt::UserRole;                     ///< Gives the id of a row as text.
        std::function<int(const QString &id)> rowOfId; ///< -1 when it is not shown.
        /// The texts of these rows as they are now: what becomes of the model does not matter.
        std::function<RowTexts::Cell(const QList<int> &rows)> cellsOf;
    };

    /// Model and settings outlive the view.
    RecordTableView(QAbstractItemModel &model, QSettings &settings, Traits traits,
                    QWidget *parent = nullptr);
    ~RecordTableView() override;

    [[nodiscard]] QList<int> selectedRows() const;
    /// Selects this one and scrolls to it; false when it is not shown.
    bool selectOnly(const QString &id);
    /// Puts the header line and the selected rows as they are now on the clipboard, as
    /// tab-separated text; many of them a little later. A further call takes the place of this.
    void copySelection() { copyRows(selectedRows()); }
    /// The same for these rows.
    void copyRows(const QList<int> &rows);

signals:
    /// What was selected is on the clipboard.
    void copied();
    /// Once after any number of changes, also when what is selected changed its content.
    void selectionSettled();

protected:
    /// What the column usually has, unless the person has sized it.
    void fitColumn(int column, int width);
    /// Offers the actions of the view for what is selected, with the reasons of those that are
    /// disabled. It closes when something else is selected: what was asked for is gone.
    void contextMenuEvent(QContextMenuEvent *event) override;
    /// Home and End lead to the first and the last row: a row is what is selected.
    QModelIndex moveCursor(CursorAction action, Qt::KeyboardModifiers modifiers) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    /// What has to come back after a reset.
    struct Kept
    {
        QStringList selected;
        std::optional<QString> current;
        std::optional<QString> top; ///< The first row that is seen.
    };

    void setUpLook();
    void setUpColumns();
    [[nodiscard]] int columnCount() const { return int(m_traits.widths.usual.size()); }
    [[nodiscard]] QSet<int> sizedBefore() const;
    void resetColumns();
    void showColumnMenu(const QPoint &position);
    [[nodiscard]] QString idAt(int row) const;
    [[nodiscard]] RowTexts textsOf(const QList<int> &rows) const;
    void putOnClipboard(const QString &text);
    [[nodiscard]] QStringList selectedIds() const;
    void holdPlace();
    void releasePlace();
    void keep();
    void bringBack();
    void selectKept();
    void settleLater();

    QSettings &m_settings;
    const Traits m_traits;
    ColumnWidths *m_widths = nullptr;
    Kept m_kept;
    QPersistentModelIndex m_heldTop; ///< While rows come or go.
    bool m_settling = false;
    RowCopy *m_copy = nullptr; ///< Under way.
};

} // namespace hookdesk

// SPDX-FileCopyrightText: 2026 Hookdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/statepane.h"

#include <QPointer>
#include <QWidget>
#include <QWidgetList>

#include <optional>

class QAbstractItemView;
class QAction;
class QLabel;
class QSettings;
class QVBoxLayout;

namespace hookdesk {

class FlowLayout;
class FoldingSplitter;
class TablePane;

/// The scheme that every page of records has: its title (the window title of this widget) with the
/// count and the page's actions; filters, and the actions on what is selected; what is to be said;
/// the table, and the inspector beside it or, where the page is narrow, below it; a foot. Rows go
/// on in a next line where the width ends.
class RecordPage : public QWidget
{
    Q_OBJECT

protected:
    /// The settings outlive the page; `key` is the group in which it keeps how its parts share the
    /// room.
    RecordPage(QSettings &settings, const QString &key, QWidget *parent);
    ~RecordPage() override;

    void addPageButton(QWidget *button);
    void setFilters(QWidget *filters);
    void addSelectionButton(QWidget *button);
    void addNote(QWidget *note);
    /// `inspectorShare`: the width that it has at least at first, in pixels.
    void setParts(QAbstractItemView *table, QWidget *inspector, int inspectorShare);
    /// Another way to look at the same records, in place of the table while it is shown.
    void addTable(QAbstractItemView *table);
    void showTable(QAbstractItemView *table);
    /// Where the person says whether the inspector is seen at all; it is kept.
    void setDetailsAction(QAction *details);
    void addFoot(QWidget *foot);

    [[nodiscard]] QLabel &countLabel() { return *m_count; }
    [[nodiscard]] QWidget &parts();
    /// Why the table has no row; nullopt: it has some.
    void setEmpty(const std::optional<StatePane::Content> &content);
    /// The inspector is closed while there is nothing to inspect.
    void setInspecting(bool inspecting);
    /// The table remembers its columns, so it goes before its model: for the destructor of a page.
    void deleteTable();

    void changeEvent(QEvent *event) override;
    void showEvent(QShowEvent *event) override;
    /// A button that is disabled where it has the focus leaves it to the table.
    bool focusNextPrevChild(bool next) override;

private:
    void updateInspector();

    QSettings &m_settings;
    const QString m_key;
    QLabel *m_title;
    QLabel *m_count;
    FlowLayout *m_head;
    FlowLayout *m_tools;
    QVBoxLayout *m_notes;
    FoldingSplitter *m_splitter;
    QVBoxLayout *m_column;
    QPointer<TablePane> m_table;
    QWidget *m_inspector = nullptr;
    QAction *m_details = nullptr;
    bool m_inspecting = false;
    QWidgetList m_above; ///< The table.
    bool m_isInOrder = false;
};

} // namespace hookdesk

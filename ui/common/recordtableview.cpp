// SPDX-FileCopyrightText: 2026 Hookdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/common/recordtableview.h"

#include "ui/common/recordtablelook.h"

#include <QAction>
#include <QClipboard>
#include <QContextMenuEvent>
#include <QGuiApplication>
#include <QHeaderView>
#include <QMenu>
#include <QScrollBar>
#include <QSettings>

#include <algorithm>
#include <utility>

namespace hookdesk {

namespace {

/// More separate runs of rows than anybody selects by hand; Qt's selections become slow there.
constexpr qsizetype maximumRuns = 2000;
/// Rows whose texts take no time that is felt.
constexpr qsizetype copiedAtOnce = 250;

constexpr int leastInCharacters = 6;

QString sizedKey(const QString &columnsKey)
{
    return columnsKey + QLatin1String("Sized");
}

} // namespace

RecordTableView::RecordTableView(QAbstractItemModel &model, QSettings &settings, Traits traits,
                                 QWidget *parent)
    : QTableView(parent)
    , m_settings(settings)
    , m_traits(std::move(traits))
{
    // Before setModel(), because the view may scroll when its current row goes.
    connect(&model, &QAbstractItemModel::rowsAboutToBeInserted, this, &RecordTableView::holdPlace);
    connect(&model, &QAbstractItemModel::rowsAboutToBeRemoved, this, &RecordTableView::holdPlace);
    connect(&model, &QAbstractItemModel::rowsAboutToBeMoved, this, &RecordTableView::holdPlace);
    setModel(&model);
    connect(&model, &QAbstractItemModel::rowsInserted, this, &RecordTableView::releasePlace);
    connect(&model, &QAbstractItemModel::rowsRemoved, this, &RecordTableView::releasePlace);
    connect(&model, &QAbstractItemModel::rowsMoved, this, &RecordTableView::releasePlace);
    // After setModel(), so that the view has forgotten the old rows when they are brought back.
    connect(&model, &QAbstractItemModel::modelAboutToBeReset, this, &RecordTableView::keep);
    connect(&model, &QAbstractItemModel::modelReset, this, &RecordTableView::bringBack);
    connect(&model, &QAbstractItemModel::dataChanged, this, &RecordTableView::settleLater);
    connect(selectionModel(), &QItemSelectionModel::selectionChanged, this,
            &RecordTableView::settleLater);
    setUpLook();
    setUpColumns();
}

RecordTableView::~RecordTableView()
{
    m_widths->unfold();
    m_settings.setValue(m_traits.columnsKey, horizontalHeader()->saveState());
    const QSet<int> &sized = m_widths->sized();
    m_settings.setValue(sizedKey(m_traits.columnsKey), QVariantList(sized.cbegin(), sized.cend()));
    delete m_widths; // the viewport still gets events while the table dies
}

void RecordTableView::setUpLook()
{
    setObjectName(m_traits.objectName);
    setAccessibleName(m_traits.accessibleName);
    setSelectionBehavior(SelectRows);
    setSelectionMode(ExtendedSelection);
    setFrameShape(NoFrame);
    setShowGrid(false);
    setWordWrap(false);
    setTabKeyNavigation(false);
    setCornerButtonEnabled(false);
    setHorizontalScrollMode(ScrollPerPixel);
    verticalHeader()->hide();
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    keepRowHeight(*this);
}

void RecordTableView::setUpColumns()
{
    QHeaderView *header = horizontalHeader();
    header->setSectionsMovable(true);
    header->setHighlightSections(false);
    header->setTextElideMode(Qt::ElideRight);
    header->setMinimumSectionSize(fontMetrics().averageCharWidth() * leastInCharacters);
    header->setContextMenuPolicy(Qt::CustomContextMenu);
    connect(header, &QWidget::customContextMenuRequested, this, &RecordTableView::showColumnMenu);
    const QByteArray state = m_settings.value(m_traits.columnsKey).toByteArray();
    const bool restored = !state.isEmpty() && header->restoreState(state);
    const bool isKnown = restored && header->count() == columnCount();
    m_widths = new ColumnWidths(*this, m_traits.widths);
    if (!isKnown)
        resetColumns();
    else
        m_widths->setSized(sizedBefore());
    setSortingEnabled(true);
}

QSet<int> RecordTableView::sizedBefore() const
{
    QSet<int> sized;
    for (const QVariant &column : m_settings.value(sizedKey(m_traits.columnsKey)).toList())
        sized.insert(column.toInt());
    return sized;
}

void RecordTableView::resetColumns()
{
    QHeaderView *header = horizontalHeader();
    for (int place = 0; place < columnCount(); ++place) {
        const int column = m_traits.order.value(place, place);
        header->moveSection(header->visualIndex(column), place);
        header->setSectionHidden(column, m_traits.hidden.contains(column));
    }
    header->setSortIndicator(m_traits.sortColumn, m_traits.sortOrder);
    m_widths->reset();
}

void RecordTableView::fitColumn(int column, int width)
{
    m_widths->setUsual(column, width);
}

/// What was seen of the current row stays seen where the table becomes lower: what is said above
/// or below it comes when the row was chosen already.
void RecordTableView::resizeEvent(QResizeEvent *event)
{
    QTableView::resizeEvent(event);
    const QRect row = visualRect(currentIndex());
    const bool wasSeen =
        row.isValid() && row.top() >= 0 && row.bottom() < event->oldSize().height();
    if (wasSeen && row.bottom() >= viewport()->height())
        scrollTo(currentIndex());
}

void RecordTableView::showColumnMenu(const QPoint &position)
{
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    for (int i = 0; i < columnCount(); ++i) {
        QAction *action = menu->addAction(model()->headerData(i, Qt::Horizontal).toString());
        action->setCheckable(true);
        action->setChecked(!isColumnHidden(i));
        action->setEnabled(i != 0); // a table without its first column helps nobody
        connect(action, &QAction::toggled, this, [this, i](bool on) { m_widths->setShown(i, on); });
    }
    menu->addSeparator();
    connect(menu->addAction(tr("Reset columns")), &QAction::triggered, this,
            &RecordTableView::resetColumns);
    menu->popup(horizontalHeader()->mapToGlobal(position));
}

void RecordTableView::contextMenuEvent(QContextMenuEvent *event)
{
    auto *menu = new QMenu(this);
    menu->setObjectName(QStringLiteral("rowMenu"));
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->setToolTipsVisible(true);
    menu->addActions(actions());
    connect(this, &RecordTableView::selectionSettled, menu, [this, menu, asked = selectedIds()] {
        if (selectedIds() != asked)
            menu->close();
    });
    const bool byKey = event->reason() == QContextMenuEvent::Keyboard;
    menu->popup(byKey ? viewport()->mapToGlobal(visualRect(currentIndex()).bottomLeft())
                      : event->globalPos());
}

QModelIndex RecordTableView::moveCursor(CursorAction action, Qt::KeyboardModifiers modifiers)
{
    const int rows = model()->rowCount();
    if ((action != MoveHome && action != MoveEnd) || rows == 0)
        return QTableView::moveCursor(action, modifiers);
    return model()->index(action == MoveHome ? 0 : rows - 1, std::max(0, currentIndex().column()));
}

QList<int> RecordTableView::selectedRows() const
{
    QList<int> rows;
    for (const QItemSelectionRange &range : selectionModel()->selection()) {
        for (int row = range.top(); row <= range.bottom(); ++row)
            rows.append(row);
    }
    std::sort(rows.begin(), rows.end());
    rows.erase(std::unique(rows.begin(), rows.end()), rows.end());
    return rows;
}

bool RecordTableView::selectOnly(const QString &id)
{
    const int row = m_traits.rowOfId(id);
    if (row < 0)
        return false;
    // Selects the row, too; selectRow() does not where columns run from right to left.
    setCurrentIndex(model()->index(row, 0));
    updateGeometries(); // the scroll bar may not know the newest rows yet
    scrollTo(currentIndex());
    return true;
}

RowTexts RecordTableView::textsOf(const QList<int> &rows) const
{
    RowTexts texts;
    for (int visual = 0; visual < columnCount(); ++visual) {
        const int column = horizontalHeader()->logicalIndex(visual);
        if (isColumnHidden(column))
            continue;
        texts.columns.append(column);
        texts.titles.append(model()->headerData(column, Qt::Horizontal).toString());
    }
    texts.rows = rows.size();
    texts.cell = m_traits.cellsOf(rows);
    return texts;
}

void RecordTableView::copyRows(const QList<int> &rows)
{
    delete std::exchange(m_copy, nullptr);
    const RowTexts texts = textsOf(rows);
    if (texts.rows <= copiedAtOnce)
        return putOnClipboard(RowCopy::whole(texts));
    viewport()->setCursor(Qt::BusyCursor);
    m_copy = new RowCopy(texts, this);
    connect(m_copy, &RowCopy::finished, this, [this](const QString &text) {
        std::exchange(m_copy, nullptr)->deleteLater();
        putOnClipboard(text);
    });
}

void RecordTableView::putOnClipboard(const QString &text)
{
    viewport()->unsetCursor();
    QGuiApplication::clipboard()->setText(text);
    emit copied();
}

QString RecordTableView::idAt(int row) const
{
    return model()->index(row, 0).data(m_traits.idRole).toString();
}

QStringList RecordTableView::selectedIds() const
{
    QStringList ids;
    for (const int row : selectedRows())
        ids.append(idAt(row));
    return ids;
}

// A table that is at its top stays there; new rows above push nothing away.
void RecordTableView::holdPlace()
{
    m_heldTop = verticalScrollBar()->value() == 0 ? QModelIndex() : indexAt(QPoint(1, 1));
}

void RecordTableView::releasePlace()
{
    if (!m_heldTop.isValid())
        return;
    updateGeometries(); // the scroll bar does not know the new rows yet
    scrollTo(m_heldTop, PositionAtTop);
    m_heldTop = QModelIndex();
}

void RecordTableView::keep()
{
    const auto idOf = [this](const QModelIndex &index) {
        return index.isValid() ? std::optional(idAt(index.row())) : std::nullopt;
    };
    m_kept.selected = selectedIds();
    m_kept.current = idOf(currentIndex());
    m_kept.top = verticalScrollBar()->value() == 0 ? std::nullopt : idOf(indexAt(QPoint(1, 1)));
}

void RecordTableView::bringBack()
{
    if (m_kept.current) {
        const QModelIndex current = model()->index(m_traits.rowOfId(*m_kept.current), 0);
        selectionModel()->setCurrentIndex(current, QItemSelectionModel::NoUpdate);
    }
    selectKept();
    const int top = m_kept.top ? m_traits.rowOfId(*m_kept.top) : 0;
    if (top >= 0 && top < model()->rowCount())
        scrollTo(model()->index(top, 0), PositionAtTop);
    m_kept = Kept();
    settleLater();
}

void RecordTableView::selectKept()
{
    QList<int> rows;
    for (const QString &id : std::as_const(m_kept.selected)) {
        if (const int row = m_traits.rowOfId(id); row >= 0)
            rows.append(row);
    }
    std::sort(rows.begin(), rows.end());
    const int last = static_cast<int>(columnCount()) - 1;
    QItemSelection selection;
    for (const int row : rows) {
        if (!selection.isEmpty() && selection.last().bottom() + 1 == row)
            selection.last() = {selection.last().topLeft(), model()->index(row, last)};
        else
            selection.append({model()->index(row, 0), model()->index(row, last)});
    }
    if (selection.size() <= maximumRuns)
        selectionModel()->select(selection, QItemSelectionModel::ClearAndSelect);
}

void RecordTableView::settleLater()
{
    if (m_settling)
        return;
    m_settling = true;
    const auto settle = [this] {
        m_settling = false;
        emit selectionSettled();
    };
    QMetaObject::invokeMethod(this, settle, Qt::QueuedConnection);
}

} // namespace hookdesk

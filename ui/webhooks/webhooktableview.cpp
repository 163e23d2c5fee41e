// SPDX-FileCopyrightText: 2026 Hookdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/webhooks/webhooktableview.h"

#include "ui/common/theme.h"
#include "ui/common/webhookpresentation.h"
#include "ui/webhooks/webhookcelldelegate.h"
#include "ui/webhooks/webhooktablemodel.h"

#include <QAction>
#include <QHeaderView>
#include <QMenu>
#include <QMouseEvent>
#include <QScrollBar>
#include <QSettings>
#include <QStyle>

#include <algorithm>
#include <utility>

namespace hookdesk {

namespace {

// Raised when columns change, so that an older state is not taken for a newer one.
const QString columnsKey = QStringLiteral("webhooks/columns2");

/// More separate runs of rows than anybody selects by hand; Qt's selections become slow there.
constexpr qsizetype maximumRuns = 2000;

} // namespace

WebhookTableView::WebhookTableView(WebhookTableModel &model, QSettings &settings, QWidget *parent)
    : QTableView(parent)
    , m_model(model)
    , m_settings(settings)
{
    setModel(&model);
    // After setModel(), so that the view has forgotten the old rows when they are brought back.
    connect(&model, &QAbstractItemModel::modelAboutToBeReset, this, &WebhookTableView::keep);
    connect(&model, &QAbstractItemModel::modelReset, this, &WebhookTableView::bringBack);
    connect(&model, &QAbstractItemModel::dataChanged, this, &WebhookTableView::settleLater);
    connect(selectionModel(), &QItemSelectionModel::selectionChanged, this,
            &WebhookTableView::settleLater);
    setUpLook();
    setUpColumns();
}

WebhookTableView::~WebhookTableView()
{
    m_settings.setValue(columnsKey, horizontalHeader()->saveState());
}

void WebhookTableView::setUpLook()
{
    setObjectName(QStringLiteral("webhooksTable"));
    setAccessibleName(tr("Webhooks"));
    setItemDelegate(new WebhookCellDelegate(this));
    setSelectionBehavior(SelectRows);
    setSelectionMode(ExtendedSelection);
    setAlternatingRowColors(true);
    setShowGrid(false);
    setWordWrap(false);
    setTabKeyNavigation(false);
    setCornerButtonEnabled(false);
    setHorizontalScrollMode(ScrollPerPixel);
    setContextMenuPolicy(Qt::ActionsContextMenu);
    setMouseTracking(true);
    verticalHeader()->hide();
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    verticalHeader()->setDefaultSectionSize(fontMetrics().height() + 2 * spacing::small);
}

std::optional<WebhookId> WebhookTableView::failuresAt(const QPoint &position) const
{
    const QModelIndex index = indexAt(position);
    if (!index.data(WebhookTableModel::FailuresRole).isValid())
        return std::nullopt;
    return m_model.at(index.row()).id;
}

void WebhookTableView::mouseMoveEvent(QMouseEvent *event)
{
    QTableView::mouseMoveEvent(event);
    if (failuresAt(event->position().toPoint()))
        viewport()->setCursor(Qt::PointingHandCursor);
    else
        viewport()->unsetCursor();
}

// Selecting many rows, with a modifier or by dragging, is no click on a number.
void WebhookTableView::mousePressEvent(QMouseEvent *event)
{
    const bool plain = event->button() == Qt::LeftButton && event->modifiers() == Qt::NoModifier;
    m_pressed = plain ? failuresAt(event->position().toPoint()) : std::nullopt;
    QTableView::mousePressEvent(event);
}

void WebhookTableView::mouseReleaseEvent(QMouseEvent *event)
{
    QTableView::mouseReleaseEvent(event);
    const std::optional<WebhookId> pressed = std::exchange(m_pressed, std::nullopt);
    if (pressed && pressed == failuresAt(event->position().toPoint()))
        emit failuresClicked(*pressed);
}

void WebhookTableView::setUpColumns()
{
    QHeaderView *header = horizontalHeader();
    header->setSectionsMovable(true);
    header->setHighlightSections(false);
    header->setStretchLastSection(true);
    header->setTextElideMode(Qt::ElideRight);
    header->setMinimumSectionSize(fontMetrics().averageCharWidth() * 6);
    header->setContextMenuPolicy(Qt::CustomContextMenu);
    connect(header, &QWidget::customContextMenuRequested, this, &WebhookTableView::showColumnMenu);
    restoreColumns();
    setSortingEnabled(true);
}

void WebhookTableView::restoreColumns()
{
    const QByteArray state = m_settings.value(columnsKey).toByteArray();
    const bool restored = !state.isEmpty() && horizontalHeader()->restoreState(state);
    if (!restored || horizontalHeader()->count() != webhookColumnCount)
        resetColumns();
}

/// A status is never cut off, however long its word is in the language of the window.
int WebhookTableView::firstWidth(WebhookColumn column) const
{
    int width = columnSpec(column).width;
    if (column != WebhookColumn::Status)
        return width;
    const int beside = style()->pixelMetric(QStyle::PM_SmallIconSize) + 4 * spacing::small;
    for (const WebhookStatus status : {WebhookStatus::Active, WebhookStatus::AtRisk,
                                       WebhookStatus::Deactivated, WebhookStatus::Unknown})
        width = std::max(width, fontMetrics().horizontalAdvance(statusText(status)) + beside);
    return width;
}

void WebhookTableView::resetColumns()
{
    QHeaderView *header = horizontalHeader();
    for (int i = 0; i < webhookColumnCount; ++i) {
        header->setSectionHidden(i, false);
        header->moveSection(header->visualIndex(i), i);
        header->resizeSection(i, firstWidth(WebhookColumn(i)));
    }
    header->setSortIndicator(int(WebhookColumn::Name), Qt::AscendingOrder);
}

void WebhookTableView::showColumnMenu(const QPoint &position)
{
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    for (int i = 0; i < webhookColumnCount; ++i) {
        QAction *action = menu->addAction(columnTitle(WebhookColumn(i)));
        action->setCheckable(true);
        action->setChecked(!isColumnHidden(i));
        action->setEnabled(i != int(WebhookColumn::Name)); // a table without names helps nobody
        connect(action, &QAction::toggled, this, [this, i](bool on) { setColumnHidden(i, !on); });
    }
    menu->addSeparator();
    connect(menu->addAction(tr("Reset columns")), &QAction::triggered, this,
            &WebhookTableView::resetColumns);
    menu->popup(horizontalHeader()->mapToGlobal(position));
}

QList<int> WebhookTableView::selectedRows() const
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

QList<WebhookPtr> WebhookTableView::selectedWebhooks() const
{
    QList<WebhookPtr> webhooks;
    for (const int row : selectedRows())
        webhooks.append(m_model.pointerAt(row));
    return webhooks;
}

bool WebhookTableView::selectOnly(const WebhookId &id)
{
    const int row = m_model.rowOf(id);
    if (row < 0)
        return false;
    setCurrentIndex(m_model.index(row, 0));
    selectRow(row);
    scrollTo(currentIndex());
    return true;
}

QString WebhookTableView::selectedText() const
{
    QList<int> columns;
    for (int visual = 0; visual < webhookColumnCount; ++visual) {
        const int column = horizontalHeader()->logicalIndex(visual);
        if (!isColumnHidden(column))
            columns.append(column);
    }
    QStringList lines;
    QStringList cells;
    for (const int column : columns)
        cells.append(columnTitle(WebhookColumn(column)));
    lines.append(cells.join(QLatin1Char('\t')));
    for (const int row : selectedRows()) {
        cells.clear();
        for (const int column : columns)
            cells.append(m_model.index(row, column).data().toString());
        lines.append(cells.join(QLatin1Char('\t')));
    }
    return lines.join(QLatin1Char('\n'));
}

void WebhookTableView::keep()
{
    const auto idOf = [this](const QModelIndex &index) {
        return index.isValid() ? std::optional(m_model.at(index.row()).id) : std::nullopt;
    };
    for (const int row : selectedRows())
        m_kept.selected.append(m_model.at(row).id);
    m_kept.current = idOf(currentIndex());
    // A table that is at its top stays there; new rows above push nothing away.
    m_kept.top = verticalScrollBar()->value() == 0 ? std::nullopt : idOf(indexAt(QPoint(1, 1)));
}

void WebhookTableView::bringBack()
{
    if (m_kept.current) {
        const QModelIndex current = m_model.index(m_model.rowOf(*m_kept.current), 0);
        selectionModel()->setCurrentIndex(current, QItemSelectionModel::NoUpdate);
    }
    selectKept();
    const int top = m_kept.top ? m_model.rowOf(*m_kept.top) : 0;
    if (top >= 0 && top < m_model.shownCount())
        scrollTo(m_model.index(top, 0), PositionAtTop);
    m_kept = Kept();
    settleLater();
}

void WebhookTableView::selectKept()
{
    QList<int> rows;
    for (const WebhookId &id : m_kept.selected) {
        if (const int row = m_model.rowOf(id); row >= 0)
            rows.append(row);
    }
    std::sort(rows.begin(), rows.end());
    QItemSelection selection;
    for (const int row : rows) {
        if (!selection.isEmpty() && selection.last().bottom() + 1 == row)
            selection.last() = {selection.last().topLeft(),
                                m_model.index(row, webhookColumnCount - 1)};
        else
            selection.append({m_model.index(row, 0), m_model.index(row, webhookColumnCount - 1)});
    }
    if (selection.size() <= maximumRuns)
        selectionModel()->select(selection, QItemSelectionModel::ClearAndSelect);
}

void WebhookTableView::settleLater()
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

// SPDX-FileCopyrightText: 2026 Hookdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/events/causeview.h"

#include "ui/common/contrast.h"
#include "ui/common/eventpresentation.h"
#include "ui/common/fittingwidths.h"
#include "ui/common/keeptranslated.h"
#include "ui/common/momenttext.h"
#include "ui/common/recordtablelook.h"
#include "ui/common/sharedwidth.h"
#include "ui/common/statuspill.h"
#include "ui/events/causedelegate.h"
#include "ui/events/causemodel.h"

#include <QContextMenuEvent>
#include <QHeaderView>
#include <QLocale>
#include <QMenu>
#include <QPainter>
#include <QScopedValueRollback>
#include <QScrollBar>
#include <QSettings>

#include <algorithm>
#include <utility>

namespace hookdesk {

namespace {

const QString columnsKey = QStringLiteral("events/causeColumns");
const QString sizedKey = QStringLiteral("events/causeColumnsSized");

constexpr int leastInCharacters = 6;
constexpr int leastSharedInCharacters = 16;
constexpr int beside = 16; // of the text of a cell, both sides together
constexpr double lineStrength = 0.12;

/// As wide as a moment of another day gets.
int momentWidth(const QFontMetrics &metrics)
{
    const QDateTime wide(QDate(2026, 11, 28), QTime(22, 48));
    return metrics.horizontalAdvance(dayAndTimeText(wide, wide)) + beside;
}

int pillWidth(const QFontMetrics &metrics)
{
    int width = 0;
    for (const EventStatus status :
         {EventStatus::Pending, EventStatus::Failed, EventStatus::Unknown})
        width = std::max(width, statusPillWidth(metrics, eventStatusText(status)));
    return width;
}

} // namespace

CauseView::CauseView(CauseModel &model, QSettings &settings, QWidget *parent)
    : QTreeView(parent)
    , m_model(model)
    , m_settings(settings)
{
    setObjectName(QStringLiteral("causesTable"));
    setModel(&model);
    auto *delegate = new CauseDelegate(this);
    setItemDelegate(delegate);
    setSelectionMode(ExtendedSelection);
    setUniformRowHeights(true);
    setAllColumnsShowFocus(true);
    viewport()->setAttribute(Qt::WA_Hover); // for the buttons
    setFrameShape(NoFrame);
    setTreePosition(static_cast<int>(CauseColumn::Cause));
    setUpColumns();
    // After setModel(), so that the view has forgotten the old rows when they are brought back.
    connect(&model, &QAbstractItemModel::modelAboutToBeReset, this, &CauseView::keep);
    connect(&model, &QAbstractItemModel::modelReset, this, &CauseView::bringBack);
    connect(&model, &QAbstractItemModel::dataChanged, this, &CauseView::settleLater);
    connect(&model, &QAbstractItemModel::rowsInserted, this, &CauseView::settleLater);
    connect(selectionModel(), &QItemSelectionModel::selectionChanged, this,
            &CauseView::settleLater);
    connect(selectionModel(), &QItemSelectionModel::currentChanged, this, &CauseView::settleLater);
    connect(delegate, &CauseDelegate::stepClicked, this, &CauseView::stepRequested);
    keepTranslated(this, [this] { shareWidth(); });
}

CauseView::~CauseView()
{
    m_settings.setValue(columnsKey, header()->saveState());
    m_settings.setValue(sizedKey, QVariantList(m_sized.cbegin(), m_sized.cend()));
}

void CauseView::setUpColumns()
{
    QHeaderView *columns = header();
    columns->setStretchLastSection(false);
    columns->setHighlightSections(false);
    columns->setTextElideMode(Qt::ElideRight);
    columns->setMinimumSectionSize(fontMetrics().averageCharWidth() * leastInCharacters);
    columns->setSortIndicator(static_cast<int>(CauseColumn::Events), Qt::DescendingOrder);
    if (columns->restoreState(m_settings.value(columnsKey).toByteArray())) {
        for (const QVariant &column : m_settings.value(sizedKey).toList())
            m_sized.insert(column.toInt());
    }
    columns->setSectionsClickable(true);
    connect(columns, &QHeaderView::sectionResized, this, [this](int column) {
        if (m_sharing)
            return;
        m_sized.insert(column);
        shareWidth();
    });
    setSortingEnabled(true);
}

bool CauseView::isSharing(int column) const
{
    const auto known = static_cast<CauseColumn>(column);
    return !m_sized.contains(column) &&
           (known == CauseColumn::Cause || known == CauseColumn::Endpoint ||
            known == CauseColumn::Webhooks);
}

int CauseView::ownWidth(int column) const
{
    const QFontMetrics metrics = fontMetrics();
    const int title = header()->sectionSizeHint(column);
    switch (static_cast<CauseColumn>(column)) {
    case CauseColumn::Events: {
        QFont strong = font();
        strong.setWeight(QFont::DemiBold);
        const QString most = QLocale().toString(99'999);
        return std::max(title, QFontMetrics(strong).horizontalAdvance(most) + beside);
    }
    case CauseColumn::Since:
        return std::max({title, momentWidth(metrics), pillWidth(metrics)});
    case CauseColumn::Last:
        return std::max(title, momentWidth(metrics));
    case CauseColumn::Step:
        return stepWidth();
    case CauseColumn::Cause:
    case CauseColumn::Endpoint:
    case CauseColumn::Webhooks:
        break;
    }
    return title;
}

/// Only where a cause has both buttons there is room for both.
int CauseView::stepWidth() const
{
    const QFontMetrics metrics = fontMetrics();
    int width = std::max(CauseDelegate::widthForButtons(metrics, {CauseStep::Retry}),
                         CauseDelegate::widthForButtons(metrics, {CauseStep::Reactivate}));
    for (int row = 0; row < m_model.rowCount(); ++row) {
        const CauseSteps steps = m_model.stepsOf(m_model.index(row, 0));
        width = std::max(width, CauseDelegate::widthForButtons(metrics, steps));
    }
    return width;
}

int CauseView::leastShared() const
{
    return fontMetrics().averageCharWidth() * leastSharedInCharacters;
}

/// So that no cause is cut beside an endpoint that needs less.
int CauseView::neededBy(int column) const
{
    constexpr int measured = 200;
    int width = 0;
    for (int row = 0; row < std::min(m_model.rowCount(), measured); ++row) {
        const QModelIndex cause = m_model.index(row, column);
        const QString text = cause.data().toString();
        width = std::max(width, plainCellWidth(fontMetrics(), text));
    }
    return column == treePosition() ? width + indentation() : width;
}

/// There may be a second button now, and longer texts.
void CauseView::measure()
{
    QList<int> needed;
    for (int column = 0; column < causeColumnCount; ++column)
        needed.append(isSharing(column) ? neededBy(column) : leastWidth(column));
    if (std::exchange(m_needed, needed) != needed)
        shareWidth();
}

int CauseView::leastWidth(int column) const
{
    if (m_sized.contains(column))
        return header()->sectionSize(column);
    return isSharing(column) ? fittingSectionWidth(*header(), column, leastShared())
                             : ownWidth(column);
}

/// Where it is too narrow, what the inspector has, too, goes before the button does.
void CauseView::foldColumns()
{
    for (int column = 0; column < causeColumnCount; ++column)
        setColumnHidden(column, false);
    int needed = 0;
    for (int column = 0; column < causeColumnCount; ++column)
        needed += leastWidth(column);
    for (const CauseColumn folding :
         {CauseColumn::Last, CauseColumn::Endpoint, CauseColumn::Webhooks}) {
        if (needed <= viewport()->width())
            return;
        needed -= leastWidth(static_cast<int>(folding));
        setColumnHidden(static_cast<int>(folding), true);
    }
}

/// What the others leave of the width goes to those whose texts may be long.
void CauseView::shareWidth()
{
    if (m_sharing)
        return;
    const QScopedValueRollback<bool> own(m_sharing, true);
    foldColumns();
    int rest = viewport()->width();
    QList<SharedColumn> sharing;
    for (int column = 0; column < causeColumnCount; ++column) {
        if (isColumnHidden(column))
            continue;
        if (isSharing(column))
            sharing.append({column, leastShared(), neededBy(column), neededBy(column)});
        else
            header()->resizeSection(column, leastWidth(column));
        rest -= isSharing(column) ? 0 : header()->sectionSize(column);
    }
    shareRest(*header(), sharing, rest);
}

void CauseView::resizeEvent(QResizeEvent *event)
{
    QTreeView::resizeEvent(event);
    shareWidth();
}

void CauseView::changeEvent(QEvent *event)
{
    QTreeView::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
        shareWidth();
}

void CauseView::drawRow(QPainter *painter, const QStyleOptionViewItem &option,
                        const QModelIndex &index) const
{
    QTreeView::drawRow(painter, option, index);
    const QPen before = painter->pen();
    painter->setPen(blended(palette().color(QPalette::WindowText), palette().color(QPalette::Base),
                            lineStrength));
    painter->drawLine(option.rect.bottomLeft(), option.rect.bottomRight());
    painter->setPen(before);
}

void CauseView::keyPressEvent(QKeyEvent *event)
{
    const bool presses = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter ||
                         event->key() == Qt::Key_Space;
    const bool isPlain = (event->modifiers() | Qt::KeypadModifier) == Qt::KeypadModifier;
    const CauseSteps steps = presses && isPlain && CauseModel::isCause(currentIndex())
                                 ? m_model.stepsOf(currentIndex())
                                 : CauseSteps();
    if (steps.isEmpty())
        return QTreeView::keyPressEvent(event);
    emit stepRequested(currentIndex().siblingAtColumn(0), steps.constFirst());
}

/// It closes when something else is selected: what was asked for is gone.
void CauseView::contextMenuEvent(QContextMenuEvent *event)
{
    auto *menu = new QMenu(this);
    menu->setObjectName(QStringLiteral("rowMenu"));
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->setToolTipsVisible(true);
    menu->addActions(actions());
    connect(this, &CauseView::selectionSettled, menu, [this, menu, asked = selectedIds()] {
        if (selectedIds() != asked)
            menu->close();
    });
    const bool byKey = event->reason() == QContextMenuEvent::Keyboard;
    menu->popup(byKey ? viewport()->mapToGlobal(visualRect(currentIndex()).bottomLeft())
                      : event->globalPos());
}

QModelIndexList CauseView::selectedRows() const
{
    return selectionModel()->selectedRows();
}

QStringList CauseView::selectedIds() const
{
    QStringList ids;
    for (const QModelIndex &row : selectedRows())
        ids.append(row.data(CauseModel::IdRole).toString());
    return ids;
}

CauseView::Place CauseView::placeOf(const QModelIndex &index) const
{
    const QString id = index.data(CauseModel::IdRole).toString();
    return CauseModel::isCause(index)
               ? Place{id, {}}
               : Place{index.parent().data(CauseModel::IdRole).toString(), id};
}

QModelIndex CauseView::indexOf(const Place &place) const
{
    const QModelIndex cause = m_model.indexOf(place.cause);
    return place.event.isEmpty() || !cause.isValid() ? cause : m_model.indexOf(place.event, cause);
}

void CauseView::keep()
{
    const auto known = [this](const QModelIndex &index) {
        return index.isValid() ? std::optional(placeOf(index)) : std::nullopt;
    };
    m_kept = {};
    for (int row = 0; row < m_model.rowCount(); ++row) {
        if (const QModelIndex cause = m_model.index(row, 0); isExpanded(cause))
            m_kept.unfolded.append(cause.data(CauseModel::IdRole).toString());
    }
    // More than anybody selects by hand is not looked for one by one.
    constexpr qsizetype mostKept = 50;
    const QModelIndexList selected = selectedRows();
    for (const QModelIndex &row : selected.mid(0, selected.size() > mostKept ? 0 : mostKept))
        m_kept.selected.append(placeOf(row));
    m_kept.current = known(currentIndex());
    m_kept.top = verticalScrollBar()->value() == 0 ? std::nullopt : known(indexAt(QPoint(1, 1)));
}

void CauseView::bringBack()
{
    const Kept kept = std::exchange(m_kept, {});
    for (const QString &id : kept.unfolded)
        expand(m_model.indexOf(id));
    if (kept.current) // without its event at least at its cause
        selectionModel()->setCurrentIndex(indexOf(*kept.current), QItemSelectionModel::NoUpdate);
    for (const Place &place : kept.selected)
        selectionModel()->select(indexOf(place),
                                 QItemSelectionModel::Select | QItemSelectionModel::Rows);
    if (const QModelIndex top = kept.top ? indexOf(*kept.top) : QModelIndex(); top.isValid())
        scrollTo(top, PositionAtTop);
    settleLater();
}

void CauseView::settleLater()
{
    if (std::exchange(m_settling, true))
        return;
    const auto settle = [this] {
        m_settling = false;
        measure();
        emit selectionSettled();
    };
    QMetaObject::invokeMethod(this, settle, Qt::QueuedConnection);
}

} // namespace hookdesk

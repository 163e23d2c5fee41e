// SPDX-FileCopyrightText: 2026 Hookdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/overview/attentionview.h"

#include "ui/common/choicecard.h"
#include "ui/common/keeptranslated.h"
#include "ui/common/recordtablelook.h"
#include "ui/common/theme.h"
#include "ui/overview/attentiondelegate.h"
#include "ui/overview/attentionmodel.h"

#include <QContextMenuEvent>
#include <QHeaderView>
#include <QKeyEvent>
#include <QMenu>

#include <algorithm>

namespace hookdesk {

namespace {

constexpr int roomForButton = 4; // in every row

bool isClickable(const QModelIndex &index)
{
    return index.isValid() && (AttentionColumn(index.column()) == AttentionColumn::Step ||
                               index.data(AttentionModel::FailuresRole).isValid());
}

} // namespace

AttentionView::AttentionView(AttentionModel &model, QWidget *parent)
    : QTableView(parent)
    , m_model(model)
{
    setModel(&model);
    setUpLook();
    connect(this, &QTableView::clicked, this, &AttentionView::follow);
    connect(this, &QTableView::doubleClicked, this, [this](const QModelIndex &index) {
        if (!isClickable(index))
            emit webhookRequested(m_model.at(index.row()).id);
    });
    keepTranslated(this, [this] {
        setAccessibleName(tr("Needs attention"));
        m_model.retranslate();
        fitColumns(); // the words of the buttons are as long as the language has them
    });
}

void AttentionView::setUpLook()
{
    setObjectName(QStringLiteral("attentionTable"));
    setItemDelegate(new AttentionDelegate(this));
    setSelectionBehavior(SelectRows);
    setSelectionMode(SingleSelection);
    setEditTriggers(NoEditTriggers);
    setAlternatingRowColors(true);
    setShowGrid(false);
    setWordWrap(false);
    setTabKeyNavigation(false);
    setCornerButtonEnabled(false);
    setMouseTracking(true);
    setHorizontalScrollMode(ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    verticalHeader()->hide();
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    keepRowHeight(*this, roomForButton);
    horizontalHeader()->setHighlightSections(false);
    horizontalHeader()->setSectionResizeMode(QHeaderView::Fixed);
}

/// Name, bar and button have the room that they need; the words have the rest.
void AttentionView::fitColumns()
{
    const int character = fontMetrics().averageCharWidth();
    int step = 0;
    for (const AttentionStep each :
         {AttentionStep::Reactivate, AttentionStep::ShowFailures, AttentionStep::Retry})
        step = std::max(step, fontMetrics().horizontalAdvance(stepText(each)));
    const int widths[] = {34 * character, 0, 25 * character, step + 2 * spacing::large};
    const int titleWidth =
        horizontalHeader()->sectionSizeHint(static_cast<int>(AttentionColumn::Reason));
    const int rest = viewport()->width() - widths[0] - widths[2] - widths[3];
    for (int column = 0; column < attentionColumnCount; ++column)
        setColumnWidth(column, AttentionColumn(column) == AttentionColumn::Reason
                                   ? std::max({20 * character, rest, titleWidth})
                                   : widths[column]);
}

void AttentionView::resizeEvent(QResizeEvent *event)
{
    QTableView::resizeEvent(event);
    fitColumns();
}

void AttentionView::keyPressEvent(QKeyEvent *event)
{
    const bool isSpaceAlone = event->key() == Qt::Key_Space && event->modifiers() == Qt::NoModifier;
    if ((isReturnAlone(*event) || isSpaceAlone) && currentIndex().isValid())
        return takeStep(m_model.at(currentIndex().row()));
    QTableView::keyPressEvent(event);
}

void AttentionView::mouseMoveEvent(QMouseEvent *event)
{
    QTableView::mouseMoveEvent(event);
    if (isClickable(indexAt(event->position().toPoint())))
        viewport()->setCursor(Qt::PointingHandCursor);
    else
        viewport()->unsetCursor();
}

void AttentionView::contextMenuEvent(QContextMenuEvent *event)
{
    const bool byKey = event->reason() == QContextMenuEvent::Keyboard;
    const QModelIndex index = byKey ? currentIndex() : indexAt(event->pos());
    if (!index.isValid())
        return;
    const AttentionItem item = m_model.at(index.row());
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const auto add = [&](const QString &text, const char *icon, auto function) {
        QAction *action = menu->addAction(themeIcon(QLatin1String(icon)), text);
        connect(action, &QAction::triggered, this, function);
        return action;
    };
    add(tr("Show the webhook"), "network-wired", [this, item] { emit webhookRequested(item.id); });
    add(stepText(AttentionStep::ShowFailures), "dialog-warning",
        [this, item] { emit failuresRequested(item.id); });
    menu->addSeparator();
    add(stepText(AttentionStep::Reactivate), "media-playback-start", [this, item] {
        emit reactivationRequested({item.id});
    })->setEnabled(!m_readOnly && item.reason == AttentionReason::Deactivated);
    add(stepText(AttentionStep::Retry), "view-refresh", [this, item] {
        emit retryRequested(item.id);
    })->setEnabled(!m_readOnly && item.failed > 0);
    menu->popup(byKey ? viewport()->mapToGlobal(visualRect(index).bottomLeft())
                      : event->globalPos());
}

void AttentionView::takeStep(const AttentionItem &item)
{
    const WebhookId id = item.id; // whoever listens may change the items
    switch (item.step) {
    case AttentionStep::Reactivate:
        emit reactivationRequested({id});
        return;
    case AttentionStep::ShowFailures:
        emit failuresRequested(id);
        return;
    case AttentionStep::Retry:
        break;
    }
    emit retryRequested(id);
}

void AttentionView::follow(const QModelIndex &index)
{
    if (AttentionColumn(index.column()) == AttentionColumn::Step)
        takeStep(m_model.at(index.row()));
    else if (isClickable(index))
        emit failuresRequested(m_model.at(index.row()).id);
}

} // namespace hookdesk

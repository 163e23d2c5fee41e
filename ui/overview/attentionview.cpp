// SPDX-FileCopyrightText: 2026 Hookdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/overview/attentionview.h"

#include "ui/common/choicecard.h"
#include "ui/common/keeptranslated.h"
#include "ui/common/statuspill.h"
#include "ui/common/theme.h"
#include "ui/overview/attentiondelegate.h"
#include "ui/overview/attentionmodel.h"

#include <QContextMenuEvent>
#include <QKeyEvent>
#include <QMenu>
#include <QStyle>

#include <algorithm>

namespace hookdesk {

namespace {

constexpr int roomForButton = 4; // in every row
constexpr int measuredRows = 200;

QFont strong(QFont font)
{
    font.setWeight(QFont::DemiBold);
    return font;
}

/// The button with its frame, in any language the longest that there is.
int stepWidth(const QFontMetrics &metrics)
{
    int text = 0;
    for (const AttentionStep step :
         {AttentionStep::Reactivate, AttentionStep::ShowFailures, AttentionStep::Retry})
        text = std::max(text, metrics.horizontalAdvance(stepText(step)));
    return text + 2 * spacing::medium + 2 * spacing::small;
}

} // namespace

AttentionView::AttentionView(AttentionModel &model, QWidget *parent)
    : WholeTable(roomForButton, parent)
    , m_model(model)
{
    setObjectName(QStringLiteral("attentionTable"));
    setModel(&model);
    setItemDelegate(new AttentionDelegate(this));
    connect(this, &WholeTable::chosen, this, &AttentionView::follow);
    keepTranslated(this, [this] {
        setAccessibleName(tr("Needs attention"));
        m_model.retranslate();
        fitColumns(); // the words of the buttons are as long as the language has them
    });
}

int AttentionView::widestText(int column, const QFont &font) const
{
    const QFontMetrics metrics(font);
    int widest = 0;
    for (int row = 0; row < std::min(measuredRows, m_model.rowCount()); ++row)
        widest = std::max(widest,
                          metrics.horizontalAdvance(m_model.index(row, column).data().toString()));
    return widest + 2 * (style()->pixelMetric(QStyle::PM_FocusFrameHMargin, nullptr, this) + 1) + 2;
}

/// Status and button have the room that they need; name and words share the rest, and the name
/// leaves to the words what it does not need.
void AttentionView::fitColumns()
{
    int status = 0;
    for (int row = 0; row < std::min(measuredRows, m_model.rowCount()); ++row)
        status = std::max(status, statusPillWidth(fontMetrics(), needText(m_model.at(row))));
    const int step = stepWidth(fontMetrics());
    const int rest = std::max(0, viewport()->width() - status - step);
    const int name = widestText(int(AttentionColumn::Webhook), strong(font())) + spacing::large;
    const int words = widestText(int(AttentionColumn::Reason), font());
    const int webhook = std::min(name, std::max(rest - words, rest * 2 / 5));
    setColumnWidth(int(AttentionColumn::Status), status);
    setColumnWidth(int(AttentionColumn::Webhook), webhook);
    setColumnWidth(int(AttentionColumn::Reason), rest - webhook);
    setColumnWidth(int(AttentionColumn::Step), step);
}

void AttentionView::resizeEvent(QResizeEvent *event)
{
    WholeTable::resizeEvent(event);
    fitColumns();
}

void AttentionView::keyPressEvent(QKeyEvent *event)
{
    if (isReturnAlone(*event) && currentIndex().isValid())
        return takeStep(m_model.at(currentIndex().row()));
    WholeTable::keyPressEvent(event);
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
    const AttentionItem item = m_model.at(index.row());
    if (AttentionColumn(index.column()) == AttentionColumn::Step)
        takeStep(item);
    else
        emit webhookRequested(item.id);
}

} // namespace hookdesk

// SPDX-FileCopyrightText: 2026 Hookdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/webhooks/webhooktableview.h"

#include "ui/common/endpointtext.h"
#include "ui/common/failurebar.h"
#include "ui/common/fittingwidths.h"
#include "ui/common/keeptranslated.h"
#include "ui/common/momenttext.h"
#include "ui/common/recordtablelook.h"
#include "ui/common/statuspill.h"
#include "ui/common/webhookpresentation.h"
#include "ui/webhooks/webhookcelldelegate.h"
#include "ui/webhooks/webhooktablemodel.h"

#include <QCoreApplication>
#include <QMouseEvent>

#include <algorithm>
#include <utility>

namespace hookdesk {

namespace {

/// A status is never cut off, however long its word is in the language of the window.
int statusWidth(const QWidget &widget)
{
    int width = columnSpec(WebhookColumn::Status).width;
    const QStringList words{statusText(WebhookStatus::Active),
                            statusText(WebhookStatus::AtRisk),
                            statusText(WebhookStatus::Deactivated),
                            statusText(WebhookStatus::Unknown),
                            standingText(WebhookStanding::NotListedYet),
                            standingText(WebhookStanding::NotConfirmedYet)};
    for (const QString &word : words)
        width = std::max(width, statusPillWidth(widget.fontMetrics(), word));
    return width;
}

/// Nor is a number, nor since when a webhook is off.
int failuresWidth(const QWidget &widget)
{
    constexpr int margins = 20;
    const QFontMetrics metrics = widget.fontMetrics();
    const QDateTime now = QDateTime::currentDateTimeUtc();
    const QDateTime late(QDate(now.date().year(), 11, 28), QTime(22, 58), Qt::UTC);
    const QString since =
        QCoreApplication::translate("hookdesk::WebhookColumns", "off since %1", "time")
            .arg(dayAndTimeText(late, now));
    FailureBudget most;
    most.least = most.limit;
    most.most = most.limit + 1;
    return margins + std::max({columnSpec(WebhookColumn::Failures).width - margins,
                               metrics.horizontalAdvance(since),
                               failuresCellWidth(metrics, failureCountText(most))});
}

/// A name may be semibold.
int neededWidth(const QModelIndex &cell, const QFont &font)
{
    const QFontMetrics metrics(font);
    const QString text = cell.data().toString();
    switch (WebhookColumn(cell.column())) {
    case WebhookColumn::Name: {
        QFont strong = font;
        strong.setWeight(QFont::DemiBold);
        return plainCellWidth(QFontMetrics(strong), text);
    }
    case WebhookColumn::Status:
        return statusPillWidth(metrics, text);
    case WebhookColumn::Failures:
        return cell.data(WebhookTableModel::FailuresRole).value<FailureShare>().hasBar()
                   ? failuresCellWidth(metrics, text) + plainCellWidth(metrics, QString())
                   : plainCellWidth(metrics, text);
    case WebhookColumn::Endpoint:
    case WebhookColumn::EntityType:
    case WebhookColumn::Headers:
    case WebhookColumn::Created:
        break;
    }
    return plainCellWidth(metrics, text);
}

/// An endpoint can lose all but its host.
int essentialWidth(const QModelIndex &cell, const QFont &font)
{
    if (WebhookColumn(cell.column()) != WebhookColumn::Endpoint)
        return neededWidth(cell, font);
    const QString host = endpointAuthority(cell.data().toString());
    return plainCellWidth(QFontMetrics(font), host + QChar(0x2026));
}

RecordTableView::Traits tableTraits(const WebhookTableModel &model, const QWidget &widget)
{
    RecordTableView::Traits traits;
    traits.objectName = QStringLiteral("webhooksTable");
    // Raised when columns change, so that an older state is not taken for a newer one.
    traits.columnsKey = QStringLiteral("webhooks/columns4");
    for (int column = 0; column < webhookColumnCount; ++column)
        traits.widths.usual.append(columnSpec(WebhookColumn(column)).width);
    traits.widths.usual[int(WebhookColumn::Status)] = statusWidth(widget);
    traits.widths.usual[int(WebhookColumn::Failures)] = failuresWidth(widget);
    using enum WebhookColumn;
    for (const WebhookColumn column :
         {Name, Status, Failures, EntityType, Endpoint, Headers, Created})
        traits.order.append(int(column));
    traits.hidden = {int(Headers), int(Created)}; // the inspector has them
    traits.widths.sharing = {int(Name), int(Endpoint)};
    traits.widths.foreign = {int(EntityType)};
    traits.widths.folding = {int(EntityType)};
    traits.widths.needed = neededWidth;
    traits.widths.essential = essentialWidth;
    traits.idRole = WebhookTableModel::IdRole;
    traits.rowOfId = [&model](const QString &id) { return model.rowOf(WebhookId{id}); };
    traits.cellsOf = [&model](const QList<int> &rows) { return model.cellsOf(rows); };
    return traits;
}

} // namespace

WebhookTableView::WebhookTableView(WebhookTableModel &model, QSettings &settings, QWidget *parent)
    : RecordTableView(model, settings, tableTraits(model, *parent), parent)
    , m_model(model)
{
    setItemDelegate(new WebhookCellDelegate(this));
    setMouseTracking(true);
    keepFitting(this, [this] { fitColumns(); });
    keepTranslated(this, [this] {
        setAccessibleName(tr("Webhooks"));
        fitColumns();
    });
}

/// In the language and the font of now.
void WebhookTableView::fitColumns()
{
    fitColumn(int(WebhookColumn::Status), statusWidth(*this));
    fitColumn(int(WebhookColumn::Failures), failuresWidth(*this));
}

QList<WebhookPtr> WebhookTableView::selectedWebhooks() const
{
    QList<WebhookPtr> webhooks;
    for (const int row : selectedRows())
        webhooks.append(m_model.pointerAt(row));
    return webhooks;
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
    RecordTableView::mouseMoveEvent(event);
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
    RecordTableView::mousePressEvent(event);
}

void WebhookTableView::mouseReleaseEvent(QMouseEvent *event)
{
    RecordTableView::mouseReleaseEvent(event);
    const std::optional<WebhookId> pressed = std::exchange(m_pressed, std::nullopt);
    if (pressed && pressed == failuresAt(event->position().toPoint()))
        emit failuresClicked(*pressed);
}

} // namespace hookdesk

// SPDX-FileCopyrightText: 2026 Hookdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/signature/deliverymodel.h"

#include "app/receiver/livereceiver.h"
#include "ui/common/momenttext.h"
#include "ui/common/plaintext.h"
#include "ui/common/theme.h"

#include <QLocale>

#include <algorithm>
#include <utility>

namespace hookdesk {

namespace {

QString verdictIcon(const ReceivedDelivery &delivery)
{
    if (delivery.refusal != RefusalReason::None)
        return QStringLiteral("emblem-warning");
    switch (delivery.check.kind) {
    case DeliveryCheck::Kind::Genuine:
        return QStringLiteral("emblem-success");
    case DeliveryCheck::Kind::NotGenuine:
        return QStringLiteral("emblem-error");
    case DeliveryCheck::Kind::NoSignature:
    case DeliveryCheck::Kind::CannotTell:
        break;
    }
    return QStringLiteral("emblem-information");
}

QString refusalText(RefusalReason reason)
{
    switch (reason) {
    case RefusalReason::None:
        break;
    case RefusalReason::NotHttp:
        return DeliveryModel::tr("not HTTP");
    case RefusalReason::Tls:
        return DeliveryModel::tr("sent with https://, and the receiver speaks http://");
    case RefusalReason::Method:
        return DeliveryModel::tr("unknown method");
    case RefusalReason::Version:
        return DeliveryModel::tr("unknown version of HTTP");
    case RefusalReason::HeadTooLong:
        return DeliveryModel::tr("the headers are too long");
    case RefusalReason::BodyTooLong:
        return DeliveryModel::tr("the body is too long");
    case RefusalReason::LineEnd:
        return DeliveryModel::tr("a line ends in LF without CR");
    case RefusalReason::Header:
        return DeliveryModel::tr("a line is no header");
    case RefusalReason::Host:
        return DeliveryModel::tr("no Host header, or several");
    case RefusalReason::Length:
        return DeliveryModel::tr("the length of the body is ambiguous");
    case RefusalReason::Coding:
        return DeliveryModel::tr("unknown Transfer-Encoding");
    case RefusalReason::Chunks:
        return DeliveryModel::tr("the chunks of the body are broken");
    case RefusalReason::Expectation:
        return DeliveryModel::tr("unknown Expect header");
    }
    return {};
}

QString forwardText(const ForwardResult &result)
{
    switch (result.state) {
    case ForwardResult::State::Off:
        return unknownMark();
    case ForwardResult::State::UnderWay:
        return DeliveryModel::tr("On its way");
    case ForwardResult::State::Answered:
        return DeliveryModel::tr("HTTP %1 in %2 ms").arg(result.status).arg(result.elapsed.count());
    case ForwardResult::State::Failed:
        return DeliveryModel::tr("No answer");
    case ForwardResult::State::Loop:
        return DeliveryModel::tr("Not sent: loop");
    case ForwardResult::State::TooMany:
        return DeliveryModel::tr("Not sent: too many");
    }
    return {};
}

} // namespace

QString deliveryVerdictText(const ReceivedDelivery &delivery)
{
    if (delivery.times > 1)
        return DeliveryModel::tr("Refused (%1×): %2", "number, the reason of the first")
            .arg(QLocale().toString(delivery.times), refusalText(delivery.refusal));
    if (delivery.refusal != RefusalReason::None)
        return DeliveryModel::tr("Refused: %1", "reason").arg(refusalText(delivery.refusal));
    switch (delivery.check.kind) {
    case DeliveryCheck::Kind::Genuine:
        return DeliveryModel::tr("Genuine");
    case DeliveryCheck::Kind::NotGenuine:
        return DeliveryModel::tr("Not genuine");
    case DeliveryCheck::Kind::NoSignature:
        return DeliveryModel::tr("No signature");
    case DeliveryCheck::Kind::CannotTell:
        break;
    }
    return DeliveryModel::tr("Unknown");
}

DeliveryModel::DeliveryModel(LiveReceiver &receiver, WebhookName webhookName, QObject *parent)
    : QAbstractTableModel(parent)
    , m_receiver(receiver)
    , m_webhookName(std::move(webhookName))
{
    for (const ReceivedDelivery &delivery : receiver.deliveries())
        m_numbers.push_back(delivery.number);
    connect(&receiver, &LiveReceiver::deliveryAdded, this, &DeliveryModel::add);
    connect(&receiver, &LiveReceiver::deliveryChanged, this, &DeliveryModel::change);
    connect(&receiver, &LiveReceiver::deliveryRemoved, this, &DeliveryModel::remove);
}

int DeliveryModel::rowOf(quint64 number) const
{
    const auto found = std::lower_bound(m_numbers.begin(), m_numbers.end(), number);
    if (found == m_numbers.end() || *found != number)
        return -1;
    return static_cast<int>(m_numbers.end() - found) - 1;
}

void DeliveryModel::add(quint64 number)
{
    beginInsertRows({}, 0, 0);
    m_numbers.push_back(number);
    endInsertRows();
}

void DeliveryModel::change(quint64 number)
{
    if (const int row = rowOf(number); row >= 0)
        emit dataChanged(index(row, 0), index(row, columnCountValue - 1));
}

void DeliveryModel::remove(quint64 number)
{
    const int row = rowOf(number);
    if (row < 0)
        return;
    beginRemoveRows({}, row, row);
    m_numbers.erase(m_numbers.end() - 1 - row);
    endRemoveRows();
}

const ReceivedDelivery *DeliveryModel::at(int row) const
{
    const auto count = static_cast<int>(m_numbers.size());
    return row < 0 || row >= count
               ? nullptr
               : m_receiver.delivery(m_numbers[static_cast<size_t>(count - 1 - row)]);
}

void DeliveryModel::retranslate()
{
    emit headerDataChanged(Qt::Horizontal, 0, columnCountValue - 1);
    if (rowCount() > 0)
        emit dataChanged(index(0, 0), index(rowCount() - 1, columnCountValue - 1));
}

int DeliveryModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_numbers.size());
}

int DeliveryModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : columnCountValue;
}

QString DeliveryModel::text(const ReceivedDelivery &delivery, Column column) const
{
    const QLocale locale;
    switch (column) {
    case Column::Time:
        return exactTimeOfDayText(delivery.receivedAt);
    case Column::Verdict:
        return deliveryVerdictText(delivery);
    case Column::Webhook: {
        const QString name = m_webhookName(delivery.webhookId);
        const QString shown = plainLine(name.isEmpty() ? delivery.webhookId : name, 200);
        return shown.isEmpty() ? unknownMark() : shown;
    }
    case Column::Request:
        return delivery.method.isEmpty()
                   ? unknownMark()
                   : QStringLiteral("%1 %2").arg(QString::fromLatin1(delivery.method),
                                                 plainLine(delivery.path, 200));
    case Column::Size:
        return locale.formattedDataSize(delivery.bodySize);
    case Column::Answer:
        return delivery.answeredStatus == 0 ? tr("Waiting")
                                            : QString::number(delivery.answeredStatus);
    case Column::Forwarded:
        return forwardText(delivery.forward);
    }
    return {};
}

QVariant DeliveryModel::data(const QModelIndex &index, int role) const
{
    const ReceivedDelivery *delivery =
        checkIndex(index, CheckIndexOption::IndexIsValid) ? at(index.row()) : nullptr;
    if (!delivery)
        return {};
    const auto column = static_cast<Column>(index.column());
    switch (role) {
    case Qt::DisplayRole:
        return text(*delivery, column);
    case Qt::AccessibleTextRole:
        return spokenText(text(*delivery, column));
    case Qt::ToolTipRole:
        return plainToolTip(text(*delivery, column));
    case Qt::DecorationRole:
        return column == Column::Verdict ? QVariant(themeIcon(verdictIcon(*delivery))) : QVariant();
    default:
        return {};
    }
}

QVariant DeliveryModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (static_cast<Column>(section)) {
    case Column::Time:
        return tr("Time");
    case Column::Verdict:
        return tr("Verdict");
    case Column::Webhook:
        return tr("Webhook");
    case Column::Request:
        return tr("Request");
    case Column::Size:
        return tr("Size");
    case Column::Answer:
        return tr("Answered");
    case Column::Forwarded:
        return tr("Passed on");
    }
    return {};
}

} // namespace hookdesk

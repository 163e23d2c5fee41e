// SPDX-FileCopyrightText: 2026 Hookdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractTableModel>

#include <vector>

namespace hookdesk {

class LiveReceiver;
struct ReceivedDelivery;

/// The deliveries that the live receiver holds, the newest first.
class DeliveryModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum class Column { Time, Verdict, Webhook, Request, Size, Answer, Forwarded };
    static constexpr int columnCountValue = 7;

    /// What a person calls a webhook; empty when it is unknown.
    using WebhookName = std::function<QString(const QString &webhookId)>;

    /// The receiver outlives the model.
    DeliveryModel(LiveReceiver &receiver, WebhookName webhookName, QObject *parent = nullptr);

    /// Null when it is gone meanwhile.
    [[nodiscard]] const ReceivedDelivery *at(int row) const;
    /// The language is another one, and so is every text.
    void retranslate();

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role) const override;

private:
    void add(quint64 number);
    void change(quint64 number);
    void remove(quint64 number);
    [[nodiscard]] int rowOf(quint64 number) const;
    [[nodiscard]] QString text(const ReceivedDelivery &delivery, Column column) const;

    LiveReceiver &m_receiver;
    const WebhookName m_webhookName;
    std::vector<quint64> m_numbers; ///< Oldest first.
};

/// `Genuine`, `Not genuine` or `Cannot tell`, with the header that proves it.
[[nodiscard]] QString deliveryVerdictText(const ReceivedDelivery &delivery);

} // namespace hookdesk

// SPDX-FileCopyrightText: 2026 Hookdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/api/apimap.h"
#include "app/api/webhookdecoder.h"
#include "app/domain/webhook.h"

#include <QJsonObject>
#include <QJsonValue>
#include <QMultiHash>
#include <QSet>
#include <QString>

#include <array>
#include <optional>

namespace hookdesk {

/// Turns JSON records into webhooks. One reader serves a whole page, so that it looks up field
/// names once and shares strings that repeat.
class WebhookRecordReader
{
public:
    WebhookRecordReader(const ApiMap &map, WebhookListing listing);

    /// nullopt when the record has no id that could be used in a request.
    [[nodiscard]] std::optional<Webhook> read(const QJsonObject &record);

private:
    enum Field { Id, Name, EntityType, Endpoint, Headers, Deactivated, Created, FieldCount };
    using Values = std::array<QJsonValue, FieldCount>;

    struct Claim
    {
        Field field;
        int rank; ///< The position among the spellings of the field.
        QString spelling;
    };

    void claim(Field field, const QStringList &spellings);
    [[nodiscard]] Values pick(const QJsonObject &record) const;
    [[nodiscard]] std::optional<QList<Header>> headers(const QJsonValue &value);
    [[nodiscard]] QString shared(const QString &text);

    WebhookListing m_listing;
    QMultiHash<QString, Claim> m_claims; ///< By the spelling in folded case.
    QSet<QString> m_strings;
};

} // namespace hookdesk

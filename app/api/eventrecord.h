// SPDX-FileCopyrightText: 2026 Hookdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/api/apimap.h"
#include "app/domain/webhookevent.h"

#include <QByteArrayView>
#include <QJsonObject>
#include <QSet>
#include <QString>

#include <functional>
#include <optional>

namespace hookdesk {

/// Turns JSON records into events. One reader serves a whole page, so that strings that repeat are
/// shared.
class EventRecordReader
{
public:
    explicit EventRecordReader(const ApiMap &map)
        : m_map(map)
    {
    }

    /// Finds the text of the record, for a body that is not a string. Asked for only then.
    using RawText = std::function<QByteArrayView()>;

    /// nullopt when the record has no id that could be used in a request.
    [[nodiscard]] std::optional<WebhookEvent> read(const QJsonObject &record, const RawText &text);

private:
    void readBody(const QJsonObject &record, const RawText &text, WebhookEvent &event) const;
    void readMutationOf(const QJsonObject &record, WebhookEvent &event);
    [[nodiscard]] EventStatus status(const QJsonObject &record) const;
    [[nodiscard]] QString webhookId(const QJsonObject &record) const;
    [[nodiscard]] QString shared(const QString &text);

    const ApiMap &m_map;
    QSet<QString> m_strings;
};

} // namespace hookdesk

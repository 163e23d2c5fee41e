// SPDX-FileCopyrightText: 2026 Hookdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/events/payloadmatches.h"

#include "app/domain/searchtext.h"

namespace hookdesk {

void PayloadMatches::search(const QString &text, const QList<WebhookEventPtr> &events)
{
    m_search.stop();
    if (text.isEmpty())
        return;
    m_search.begin(
        [wanted = searchText(text), events](const std::stop_token &stop) {
            QSet<EventId> ids;
            for (const WebhookEventPtr &event : events) {
                if (stop.stop_requested())
                    break;
                if (findsText(QString::fromUtf8(event->body), wanted))
                    ids.insert(event->id);
            }
            return ids;
        },
        [this](const QSet<EventId> &ids) { emit found(ids); });
}

} // namespace hookdesk

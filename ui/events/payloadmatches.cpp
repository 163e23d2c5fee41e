// SPDX-FileCopyrightText: 2026 Hookdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/events/payloadmatches.h"

#include "app/domain/searchtext.h"

#include <QtConcurrent>

namespace hookdesk {

PayloadMatches::PayloadMatches(QObject *parent)
    : QObject(parent)
{
    connect(&m_watcher, &QFutureWatcherBase::finished, this, [this] {
        if (m_cancelled && !*m_cancelled)
            emit found(m_watcher.result());
    });
}

PayloadMatches::~PayloadMatches()
{
    stop();
    m_watcher.waitForFinished();
}

void PayloadMatches::stop()
{
    if (m_cancelled)
        *m_cancelled = true;
}

void PayloadMatches::search(const QString &text, const QList<WebhookEventPtr> &events)
{
    stop();
    if (text.isEmpty())
        return;
    m_cancelled = std::make_shared<std::atomic_bool>(false);
    m_watcher.setFuture(QtConcurrent::run(
        [wanted = searchText(text), events, cancelled = m_cancelled]() -> QSet<EventId> {
            QSet<EventId> ids;
            for (const WebhookEventPtr &event : events) {
                if (*cancelled)
                    return {};
                if (findsText(QString::fromUtf8(event->body), wanted))
                    ids.insert(event->id);
            }
            return ids;
        }));
}

} // namespace hookdesk

// SPDX-FileCopyrightText: 2026 Hookdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/webhookevent.h"

#include <QFutureWatcher>
#include <QObject>
#include <QSet>
#include <QTimer>

#include <atomic>
#include <memory>

namespace hookdesk {

/// Looks for a text in the payloads of events, beside the window: they may be many and large. The
/// last question counts.
class PayloadMatches : public QObject
{
    Q_OBJECT

public:
    explicit PayloadMatches(QObject *parent = nullptr);
    ~PayloadMatches() override;

    /// An empty text ends the search.
    void search(const QString &text, const QList<WebhookEventPtr> &events);
    [[nodiscard]] bool isSearching() const { return m_watcher.isRunning(); }

signals:
    void found(const QSet<hookdesk::EventId> &ids);

private:
    using Cancelled = std::shared_ptr<std::atomic_bool>;

    void stop();

    QFutureWatcher<QSet<EventId>> m_watcher;
    Cancelled m_cancelled;
};

} // namespace hookdesk

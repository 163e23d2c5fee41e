// SPDX-FileCopyrightText: 2026 Hookdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/background.h"
#include "app/domain/webhookevent.h"

#include <QObject>
#include <QSet>

#include <memory>

namespace hookdesk {

/// Looks for a text in the payloads of events, beside the window: they may be many and large. The
/// last question counts.
class PayloadMatches : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    /// An empty text ends the search.
    void search(const QString &text, const QList<WebhookEventPtr> &events);
    [[nodiscard]] bool isSearching() const { return m_search.isRunning(); }

signals:
    void found(const QSet<hookdesk::EventId> &ids);

private:
    LatestInBackground m_search;
};

} // namespace hookdesk

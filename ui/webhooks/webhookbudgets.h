// SPDX-FileCopyrightText: 2026 Hookdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/webhookevent.h"
#include "app/domain/webhookid.h"

#include <QDateTime>
#include <QHash>
#include <QObject>
#include <QSet>
#include <QTimer>

namespace hookdesk {

class Session;
class WebhookTableModel;

/// Tells the table what the session knows of failures, and again whenever that changes. Webhooks
/// that never failed are not asked for.
class WebhookBudgets : public QObject
{
    Q_OBJECT

public:
    /// Both outlive it.
    WebhookBudgets(Session &session, WebhookTableModel &model, QObject *parent = nullptr);

signals:
    /// The table has the new numbers.
    void updated();

private:
    void noteEvents(const QList<WebhookEventPtr> &events);
    void note(const QSet<WebhookId> &ids);
    void update();
    void updateContext();
    [[nodiscard]] QSet<WebhookId> due() const;

    Session &m_session;
    WebhookTableModel &m_model;
    QSet<WebhookId> m_changed;
    /// Grows with the log; a failure that has left it has happened all the same.
    QHash<WebhookId, QDateTime> m_latest;
    bool m_allChanged = true;
    QTimer m_update; ///< While the log is read, many portions of it become one update.
};

} // namespace hookdesk

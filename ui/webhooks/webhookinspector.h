// SPDX-FileCopyrightText: 2026 Hookdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/api/apimap.h"
#include "app/domain/webhook.h"

#include <QDateTime>
#include <QList>
#include <QStackedWidget>

#include <functional>

class QLabel;
class QScrollArea;

namespace hookdesk {

class WebhookActions;
class WebhookDetails;
struct ShownFailures;

/// What is selected: one webhook with everything that is known of it, or what many have in common.
class WebhookInspector : public QStackedWidget
{
    Q_OBJECT

public:
    using StatusOf = std::function<WebhookStatus(const Webhook &)>;

    /// The actions are those of what is selected.
    WebhookInspector(const ApiMap &map, StatusOf statusOf, const WebhookActions &actions,
                     QWidget *parent = nullptr);

    /// Secrets stay shown only while the very same webhook is selected and unchanged.
    void setWebhooks(const QList<WebhookPtr> &webhooks, const QDateTime &now);
    void setMap(const ApiMap &map);
    /// The one webhook that is shown, or nullptr.
    [[nodiscard]] const WebhookPtr &shown() const { return m_shown; }
    /// What is known of the failures of the one webhook that is shown.
    void setFailures(const ShownFailures &failures);

private:
    void setHint();
    [[nodiscard]] QString whatIsCommon(const QList<WebhookPtr> &webhooks) const;

    const StatusOf m_statusOf;
    QLabel *m_hint;
    QScrollArea *m_scroll;
    WebhookDetails *m_details;
    WebhookPtr m_shown;
    QList<WebhookPtr> m_many; ///< Or none.
};

} // namespace hookdesk

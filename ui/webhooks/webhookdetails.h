// SPDX-FileCopyrightText: 2026 Hookdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/api/apimap.h"
#include "app/domain/webhook.h"
#include "app/session/failurebudget.h"

#include <QDateTime>
#include <QList>
#include <QWidget>

class QFormLayout;
class QLabel;
class QToolButton;
class QVBoxLayout;

namespace hookdesk {

class FailureSparkline;
class HeaderList;
class PillLabel;
class RecordView;
class WebhookActions;
class WrappedText;

/// What is known of the failures of one webhook.
struct ShownFailures
{
    QString cause;    ///< Why deliveries failed, and what helps; empty: none did.
    QString words;    ///< What counts, and what is not known.
    QDateTime latest; ///< UTC; invalid: not known.
    QList<FailuresOfAnHour> hours;
};

/// Everything that is known of one webhook.
class WebhookDetails : public QWidget
{
    Q_OBJECT

public:
    /// The actions are those of the webhook that is shown.
    WebhookDetails(const ApiMap &map, const WebhookActions &actions, QWidget *parent = nullptr);
    void setMap(const ApiMap &map);

    /// Shows the webhook and masks its secrets again.
    void setWebhook(const WebhookPtr &webhook, const QDateTime &now);
    /// AtRisk included.
    void setFailures(WebhookStatus status, const ShownFailures &failures);

protected:
    void changeEvent(QEvent *event) override;

private:
    using TextOf = QString (*)();

    void setTexts();
    void showCreation(const QDateTime &now);
    void updateTones();
    void addHead();
    void addActions(const WebhookActions &actions);
    void addFields();
    void addFailures(const WebhookActions &actions);
    void addRest();
    [[nodiscard]] QString meaning() const;
    WrappedText *addField(QFormLayout *form, TextOf name, bool copyable = false);
    QLabel *addHeading(TextOf text);
    void setStatus(WebhookStatus status);
    void setOtherFields(const Webhook &webhook);

    ApiMap m_map;
    QVBoxLayout *m_column;
    WrappedText *m_name;
    PillLabel *m_status;
    QLabel *m_since;
    QLabel *m_meaning;
    QToolButton *m_reactivate = nullptr;
    QToolButton *m_check = nullptr;
    WrappedText *m_entityType = nullptr;
    WrappedText *m_endpoint = nullptr;
    WrappedText *m_created = nullptr;
    WrappedText *m_id = nullptr;
    FailureSparkline *m_sparkline = nullptr;
    WrappedText *m_failuresText = nullptr;
    HeaderList *m_headers = nullptr;
    QLabel *m_otherHeading = nullptr;
    WrappedText *m_other = nullptr;
    RecordView *m_records = nullptr;
    QList<QLabel *> m_fieldLabels;
    QDateTime m_createdAt;
    QString m_unreadCreation; ///< What was told in place of a date.
    ShownFailures m_failures;
    WebhookStatus m_known = WebhookStatus::Unknown;
    WebhookStanding m_standing = WebhookStanding::Listed;
};

} // namespace hookdesk

// SPDX-FileCopyrightText: 2026 Hookdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/api/apimap.h"
#include "app/domain/webhook.h"

#include <QDateTime>
#include <QList>
#include <QWidget>

class QAction;
class QFormLayout;
class QLabel;
class QToolButton;
class QVBoxLayout;

namespace hookdesk {

class HeaderList;
class RecordView;
class WrappedText;

/// Everything that is known of one webhook.
class WebhookDetails : public QWidget
{
    Q_OBJECT

public:
    explicit WebhookDetails(const ApiMap &map, QWidget *parent = nullptr);

    /// Shows the webhook and masks its secrets again.
    void setWebhook(const WebhookPtr &webhook, const QDateTime &now);
    /// AtRisk included, and what is known of failures in words.
    void setFailures(WebhookStatus status, const QString &words);
    /// Offered below the words about failures.
    void setFailuresAction(QAction *action);

protected:
    void changeEvent(QEvent *event) override;

private:
    using TextOf = QString (*)();

    void setTexts();
    void updateTones();
    WrappedText *addField(QFormLayout *form, TextOf name, bool copyable = false);
    QLabel *addHeading(TextOf text);
    void setStatus(WebhookStatus status);
    void setOtherFields(const Webhook &webhook);

    const ApiMap m_map;
    QVBoxLayout *m_column;
    WrappedText *m_name;
    QLabel *m_statusIcon;
    QLabel *m_statusWord;
    QLabel *m_statusMeaning;
    WrappedText *m_entityType;
    WrappedText *m_endpoint;
    WrappedText *m_id;
    WrappedText *m_created;
    WrappedText *m_failures;
    QToolButton *m_failuresButton;
    HeaderList *m_headers;
    QLabel *m_otherHeading;
    WrappedText *m_other;
    RecordView *m_records;
    QList<QLabel *> m_fieldLabels;
    QDateTime m_createdAt;
    WebhookStatus m_status = WebhookStatus::Unknown;
    WebhookStanding m_standing = WebhookStanding::Listed;
};

} // namespace hookdesk

// SPDX-FileCopyrightText: 2026 Hookdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/hiddencharacters.h"
#include "app/domain/webhookevent.h"

#include <QDateTime>
#include <QList>
#include <QString>
#include <QWidget>

class QFormLayout;
class QLabel;
class QPushButton;

namespace hookdesk {

class PillLabel;
class WrappedText;

/// What is known of one event besides its payload.
class EventHead : public QWidget
{
    Q_OBJECT

public:
    explicit EventHead(QWidget *parent = nullptr);

    /// `webhook` is what a person calls its webhook; `goneAt` is valid for an event of the archive
    /// that has left the log.
    /// What was told in place of dates.
    struct UnreadDates
    {
        QString created;
        QString lastAttempt;
        QString nextAttempt;
    };

    void setEvent(const WebhookEventPtr &event, const QString &webhook, const QDateTime &goneAt,
                  const QDateTime &now, const UnreadDates &unread);
    /// The same event, later.
    void setNow(const QDateTime &now);

signals:
    void recordRequested();

protected:
    void changeEvent(QEvent *event) override;

private:
    struct Field
    {
        QLabel *label = nullptr;
        WrappedText *text = nullptr;
        QWidget *row = nullptr;
    };

    void createTitle();
    Field addField(const char *name, bool copyable = false);
    void setTexts();
    void showSubjectName();
    void showText(const Field &field, const QString &text);
    void showForeign(const Field &field, const QString &text,
                     ShownBlanks blanks = ShownBlanks::AsTheyAre);
    static void showField(const Field &field, bool hasText);
    void showMoment(const Field &field, const QDateTime &moment, const QString &words);
    void showStatus();
    void showChanges();
    void updateTones();

    WebhookEventPtr m_event;
    QString m_webhookName;
    QDateTime m_goneAt;
    UnreadDates m_unread;
    QDateTime m_now;
    QLabel *m_kind;
    PillLabel *m_status;
    WrappedText *m_explanation;
    QFormLayout *m_form;
    QPushButton *m_openRecord;
    Field m_webhook;
    Field m_entityType;
    Field m_subject;
    Field m_created;
    Field m_lastAttempt;
    Field m_nextAttempt;
    Field m_attempts;
    Field m_response;
    Field m_error;
    Field m_changes;
    QList<QLabel *> m_labels;
};

} // namespace hookdesk

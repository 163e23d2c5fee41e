// SPDX-FileCopyrightText: 2026 Hookdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/delivery/endpointreport.h"
#include "app/domain/webhook.h"
#include "app/domain/webhookevent.h"

#include <QDialog>
#include <QList>
#include <QStringList>

#include <optional>

class QDialogButtonBox;
class QLabel;
class QPushButton;

namespace hookdesk {

class BulkJob;
class RetryJob;
class Session;

/// The safe way back for deactivated webhooks: what happened, is the endpoint mended, switch on and
/// read back, send what failed. Every step can be skipped, and what was found is written down to be
/// copied.
///
/// It closes by itself when all was reactivated and nothing is left to be sent.
class ReactivationDialog : public QDialog
{
    Q_OBJECT

public:
    /// `leftOut` selected webhooks are active already. The session outlives the dialog.
    ReactivationDialog(Session &session, const QList<WebhookPtr> &webhooks, qsizetype leftOut,
                       QWidget *parent = nullptr);

    /// Everything that was found and done so far.
    [[nodiscard]] QString report() const;

private:
    void layOut();
    void setTexts();
    void setStepTexts();
    void showReport();
    void createButtons();
    void addSection(const QString &title, const QStringList &lines);
    [[nodiscard]] QStringList history(const Webhook &webhook) const;
    [[nodiscard]] QString noFailureText() const;
    [[nodiscard]] QList<EventId> failedEvents() const;
    [[nodiscard]] QStringList retryLines(const RetryJob &job) const;
    void probe();
    void probed(const QString &webhooks, const QString &address, const EndpointReport &report);
    void openTestEvent();
    void reactivate();
    void reactivated(const BulkJob &job);
    void retry();

    Session &m_session;
    const QList<WebhookPtr> m_webhooks;
    const int m_leftOut;
    QStringList m_report;          ///< First of each webhook, then of each step.
    std::optional<int> m_waiting;  ///< Failed events that can be sent, as soon as that is so.
    QList<EventId> m_failedEvents; ///< Those of m_waiting.
    bool m_begun = false;
    int m_probing = 0;
    QLabel *m_question;
    QLabel *m_consequence;
    QLabel *m_text;
    QDialogButtonBox *m_buttons;
    QPushButton *m_copy;
    QPushButton *m_probe;
    QPushButton *m_test;
    QPushButton *m_reactivate;
    QPushButton *m_retry;
    QPushButton *m_close;
};

} // namespace hookdesk

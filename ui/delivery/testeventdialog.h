// SPDX-FileCopyrightText: 2026 Hookdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/delivery/deliverytarget.h"
#include "app/delivery/testdelivery.h"
#include "app/delivery/testdeliveryjob.h"
#include "app/domain/webhook.h"
#include "app/store/activityentry.h"

#include <QDialog>
#include <QPointer>

#include <optional>

class QComboBox;
class QFormLayout;
class QLabel;
class QLineEdit;
class QPushButton;

namespace hookdesk {

class ExactEdit;
class FieldNote;
class SecretEdit;
class SecretTextEdit;
class Session;

/// Sends an event that is plainly a test from this workstation to an endpoint, when asked to, and
/// shows what came back. The secret is not kept.
class TestEventDialog : public QDialog
{
    Q_OBJECT

public:
    /// The session outlives the dialog.
    TestEventDialog(Session &session, WebhookPtr webhook, QWidget *parent = nullptr);
    /// What is under way then may arrive, and nobody waits for the answer.
    ~TestEventDialog() override;

signals:
    void sent(const hookdesk::EndpointReport &report);

private:
    void setTexts();
    void showHeaders();
    void createFields();
    void findTarget();
    void fillForm(QFormLayout &form);
    void layOut();
    void showTarget(const QString &address);
    [[nodiscard]] QString targetText() const;
    void makeSample();
    void checkInput();
    void showWay(const QUrl &url);
    [[nodiscard]] TestDelivery delivery() const;
    void send();
    void showReport(const EndpointReport &report);
    void noteBegun(const TestDelivery &delivery);
    void noteSent(const EndpointReport &report);

    Session &m_session;
    const WebhookPtr m_webhook;
    std::optional<DeliveryTarget> m_own; ///< Where the deliveries go; nullopt: being found out.
    QString m_address;                   ///< As it was last shown, with its password.
    QByteArray m_sample;                 ///< The body as it was made; another one was edited.
    QPointer<TestDeliveryJob> m_job;
    QLabel *m_warning;
    QLabel *m_headers;
    std::optional<ActivityEntry> m_begun; ///< Noted, and not yet how it ended.
    QComboBox *m_kind;
    QLineEdit *m_entityType;
    QLineEdit *m_target;
    FieldNote *m_targetNote;
    SecretEdit *m_secret;
    ExactEdit *m_body;
    FieldNote *m_bodyNote;
    SecretTextEdit *m_result;
    QPushButton *m_send;
    QPushButton *m_curl = nullptr;
    QPushButton *m_shell = nullptr;
    QPushButton *m_close = nullptr;
};

} // namespace hookdesk

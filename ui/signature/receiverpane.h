// SPDX-FileCopyrightText: 2026 Hookdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/receiver/livereceiver.h"
#include "app/signature/rawheader.h"
#include "ui/signature/deliverymodel.h"

#include <QTimer>
#include <QWidget>

class QCheckBox;
class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;
class QSettings;
class QSpinBox;
class QTableView;

namespace hookdesk {

class ExactEdit;
class FieldNote;
class MessageBar;
class RememberButton;
class SecretEdit;
class Session;
class WebhookSecrets;

/// The live receiver: starts and stops it, says how it answers, and lists what came with a verdict
/// for each. Off until it is started, and gone with the page.
class ReceiverPane : public QWidget
{
    Q_OBJECT

public:
    /// All of them outlive the pane.
    ReceiverPane(Session &session, WebhookSecrets &remembered, QSettings &settings,
                 QWidget *parent = nullptr);
    ~ReceiverPane() override;

signals:
    /// A delivery is to be looked at in detail.
    void checkRequested(const QByteArray &body, const QList<hookdesk::RawHeader> &headers);

private:
    void createParts();
    void setTexts();
    void layOut();
    [[nodiscard]] QWidget *makeSettings();
    [[nodiscard]] QWidget *makeDeliveries();
    void connectSignals();
    void toggle();
    void updateRunning();
    void showToggle();
    void updateSecrets();
    void takeRemembered();
    void applyAnswer();
    void applyForward();
    void showForwardNote();
    void showDelivery();
    void checkSelected();
    void addSandboxWebhook();
    void changeRecord();
    [[nodiscard]] const ReceivedDelivery *selected() const;

    Session &m_session;
    WebhookSecrets &m_remembered;
    QSettings &m_settings;
    LiveReceiver m_receiver;
    DeliveryModel m_model;
    QTimer m_secretsTimer; ///< Gathers changes of many webhooks.
    MessageBar *m_message;
    QSpinBox *m_port;
    QPushButton *m_toggle;
    QLineEdit *m_address;
    QSpinBox *m_status;
    QSpinBox *m_delay;
    QLineEdit *m_forward;
    FieldNote *m_forwardNote;
    std::optional<ForwardProblem> m_forwardProblem;
    QCheckBox *m_answerAsForwarded;
    SecretEdit *m_secret;
    RememberButton *m_remember;
    QPushButton *m_pointHere;
    QPushButton *m_changeRecord;
    WebhookId m_bound; ///< The sandbox's webhook that delivers here.
    QLabel *m_hint;
    QTableView *m_table;
    ExactEdit *m_details;
    QPushButton *m_check;
    QPushButton *m_clear;
};

} // namespace hookdesk

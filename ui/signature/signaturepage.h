// SPDX-FileCopyrightText: 2026 Hookdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/webhookevent.h"
#include "app/signature/rawheader.h"
#include "ui/common/guidetopic.h"
#include "ui/signature/checkrunner.h"
#include "ui/signature/diagnosismodel.h"

#include <QTimer>
#include <QWidget>

class QAction;
class QCheckBox;
class QLabel;
class QPushButton;
class QSettings;
class QSplitter;
class QTabWidget;
class QTableView;

namespace hookdesk {

class ActionRegistry;
class ReceiverPane;
class Session;
class SignatureForm;
class VerdictView;
class WebhookSecrets;
class WrappedText;

/// Tells whether a request is genuine and, if not, why; takes deliveries on this machine; and has
/// the code for receivers. Nothing that is entered here is stored, but a secret that somebody has
/// remembered.
class SignaturePage : public QWidget
{
    Q_OBJECT

public:
    /// All of them outlive the page; its actions are added to `actions`, once.
    SignaturePage(Session &session, WebhookSecrets &secrets, ActionRegistry &actions,
                  QSettings &settings, QWidget *parent = nullptr);
    ~SignaturePage() override;

    /// Shows the body of an event of the log, ready to be compared with a signature.
    void checkEvent(const WebhookEvent &event);

private:
    void createActions(ActionRegistry &actions);
    void setTexts();
    void showParts();
    void showLeftOut();
    [[nodiscard]] QWidget *makeCheckTab(QSettings &settings);
    [[nodiscard]] QLayout *makeReportRow();
    [[nodiscard]] QWidget *makeFindings();
    void connectSignals();
    void formEdited();
    void check();
    void showOutcome(const CheckOutcome &outcome);
    [[nodiscard]] GuideTopic shownTopic() const;
    void showFinding();
    void setReportReady(bool ready);
    void updateActions();
    void copyReport();
    void showRequest(const QByteArray &body, const QList<RawHeader> &headers);
    [[nodiscard]] CheckRunner::FindCandidates candidates() const;

    Session &m_session;
    WebhookSecrets &m_secrets;
    CheckRunner m_runner;
    DiagnosisModel m_model;
    CheckOutcome m_outcome;
    QTimer m_checkTimer; ///< Waits for the end of typing.
    QLabel *m_title;
    QTabWidget *m_tabs; ///< Before what is in it, so that Tab comes there first.
    VerdictView *m_verdict;
    QPushButton *m_copyReport;
    QCheckBox *m_withBody;
    SignatureForm *m_form;
    QTableView *m_diagnosis;
    QLabel *m_heading;
    QLabel *m_leftOut;
    WrappedText *m_details;
    QPushButton *m_openGuide; ///< About the finding that is chosen.
    QWidget *m_findings;      ///< Shown where there is something to tell.
    ReceiverPane *m_receiver;
    QAction *m_copyAction = nullptr;
};

} // namespace hookdesk

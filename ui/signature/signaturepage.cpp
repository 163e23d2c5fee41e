// SPDX-FileCopyrightText: 2026 Hookdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/signature/signaturepage.h"

#include "app/api/webhookdecoder.h"
#include "app/base/wipe.h"
#include "app/session/session.h"
#include "app/session/webhooksecrets.h"
#include "ui/common/actionregistry.h"
#include "ui/common/dialogbuttons.h"
#include "ui/common/fittingwidths.h"
#include "ui/common/flowlayout.h"
#include "ui/common/foldingsplitter.h"
#include "ui/common/guidelink.h"
#include "ui/common/keeptranslated.h"
#include "ui/common/recordtablelook.h"
#include "ui/common/scrolled.h"
#include "ui/common/theme.h"
#include "ui/common/webhookpresentation.h"
#include "ui/common/wrappedtext.h"
#include "ui/signature/findingtext.h"
#include "ui/signature/knowncandidates.h"
#include "ui/signature/receiverpane.h"
#include "ui/signature/signatureform.h"
#include "ui/signature/signaturereport.h"
#include "ui/signature/snippetspane.h"
#include "ui/signature/verdictview.h"

#include <QAction>
#include <QCheckBox>
#include <QClipboard>
#include <QGuiApplication>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QTabWidget>
#include <QTableView>
#include <QVBoxLayout>

#include <chrono>

namespace hookdesk {

namespace {

using namespace std::chrono_literals;

constexpr auto pauseInTyping = 200ms;

} // namespace

SignaturePage::SignaturePage(Session &session, WebhookSecrets &secrets, ActionRegistry &actions,
                             QSettings &settings, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_secrets(secrets)
    , m_title(new QLabel(this))
    , m_tabs(new QTabWidget(this))
    , m_verdict(new VerdictView(this))
    , m_copyReport(new QPushButton(themeIcon(QStringLiteral("edit-copy")), {}, this))
    , m_withBody(new QCheckBox(this))
    , m_form(new SignatureForm(
          [this](const QString &id) -> std::optional<SignatureForm::KnownWebhook> {
              const WebhookPtr webhook = m_session.webhooks().find(WebhookId{id});
              if (!webhook)
                  return std::nullopt;
              const QByteArray told = webhookSecret(m_session.apiMap(), *webhook).toUtf8();
              return SignatureForm::KnownWebhook{
                  webhookLabel(*webhook), told.isEmpty() ? m_secrets.secretOf(webhook->id) : told};
          },
          secrets, this))
    , m_diagnosis(new QTableView(this))
    , m_heading(new QLabel(this))
    , m_leftOut(new QLabel(this))
    , m_details(new WrappedText({}, this))
    , m_openGuide(new QPushButton(this))
    , m_findings(scrolled(makeFindings(), this))
    , m_receiver(new ReceiverPane(session, secrets, settings, this))
{
    setGuideTopic(*this, GuideTopic::VerifySignature);
    m_tabs->setObjectName(QStringLiteral("signatureTabs"));
    m_tabs->addTab(makeCheckTab(settings), themeIcon(QStringLiteral("dialog-ok-apply")), {});
    m_tabs->addTab(scrolled(m_receiver, this), themeIcon(QStringLiteral("network-server")), {});
    m_tabs->addTab(scrolled(new SnippetsPane(this), this),
                   themeIcon(QStringLiteral("utilities-terminal")), {});
    m_tabs->setDocumentMode(true);
    m_title->setContentsMargins(0, 0, spacing::small, 0);
    keepFitting(this, [this] { m_title->setFont(titleFont(font())); });
    m_tabs->setCornerWidget(m_title, Qt::TopLeftCorner);
    auto *column = new QVBoxLayout(this);
    setPageMargins(*column);
    column->addWidget(m_tabs);
    createActions(actions);
    connectSignals();
    keepTranslated(this, [this] { setTexts(); });
}

SignaturePage::~SignaturePage() = default;

void SignaturePage::createActions(ActionRegistry &actions)
{
    m_copyAction = actions.add({QStringLiteral("signature.copyReport"),
                                {},
                                QStringLiteral("edit-copy"),
                                {},
                                MenuSection::ContextOnly,
                                this});
    connect(m_copyAction, &QAction::triggered, this, &SignaturePage::copyReport);
}

void SignaturePage::setTexts()
{
    int tab = 0;
    for (const QString &text : {tr("Check a request"), tr("Receive"), tr("Receiver code")})
        m_tabs->setTabText(tab++, text);
    m_title->setText(tr("Signature checker"));
    m_copyAction->setText(tr("Copy the report of the signature check"));
    m_diagnosis->setAccessibleName(tr("Diagnosis"));
    m_heading->setText(tr("&Diagnosis"));
    updateActions();
    m_details->setAccessibleName(tr("Details of the finding"));
    m_copyReport->setText(tr("Copy re&port"));
    m_withBody->setText(tr("With the bod&y"));
    m_model.retranslate();
    showLeftOut();
    if (!m_details->toPlainText().isEmpty())
        showFinding();
}

QLayout *SignaturePage::makeReportRow()
{
    auto *row = new FlowLayout;
    row->addWidget(m_copyReport);
    row->addWidget(m_withBody);
    return row;
}

QWidget *SignaturePage::makeFindings()
{
    auto *area = new QWidget(this);
    m_diagnosis->setObjectName(QStringLiteral("diagnosis"));
    m_diagnosis->setModel(&m_model);
    setRecordTableLook(*m_diagnosis);
    m_diagnosis->setSelectionMode(QAbstractItemView::SingleSelection);
    m_diagnosis->horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    m_diagnosis->horizontalHeader()->setSectionResizeMode(0, QHeaderView::ResizeToContents);
    m_leftOut->setTextFormat(Qt::PlainText);
    m_leftOut->setWordWrap(true);
    m_leftOut->hide();
    m_heading->setBuddy(m_diagnosis);
    auto *column = new QVBoxLayout(area);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(spacing::small);
    column->addWidget(m_heading);
    column->addWidget(m_diagnosis, 1);
    column->addWidget(m_leftOut);
    column->addWidget(m_details);
    m_openGuide->setFlat(true);
    makeGuideButton(*m_openGuide, [this] { return shownTopic(); });
    column->addWidget(m_openGuide, 0, Qt::AlignLeft);
    return area;
}

QWidget *SignaturePage::makeCheckTab(QSettings &settings)
{
    m_verdict->addControls(makeReportRow());
    auto *splitter = new FoldingSplitter(settings, QStringLiteral("signature"), this);
    splitter->addWidget(scrolled(m_form, splitter));
    splitter->addWidget(m_findings);
    splitter->setStretchFactor(0, 1);
    splitter->setStretchFactor(1, 1);
    splitter->setHandleWidth(spacing::medium);
    splitter->restore({1000, 1000}); // in equal parts
    auto *tab = new QWidget(this);
    auto *column = new QVBoxLayout(tab);
    column->setContentsMargins(0, spacing::medium, 0, 0);
    column->setSpacing(spacing::medium);
    column->addWidget(m_verdict);
    column->addWidget(splitter, 1);
    return tab;
}

void SignaturePage::connectSignals()
{
    m_checkTimer.setSingleShot(true);
    m_checkTimer.setInterval(pauseInTyping);
    connect(&m_checkTimer, &QTimer::timeout, this, &SignaturePage::check);
    connect(m_form, &SignatureForm::edited, this, &SignaturePage::formEdited);
    connect(m_form, &SignatureForm::checkRequested, this, &SignaturePage::check);
    connect(&m_secrets, &WebhookSecrets::changed, m_form, &SignatureForm::updateKnown);
    connect(&m_runner, &CheckRunner::finished, this, &SignaturePage::showOutcome);
    connect(m_copyReport, &QPushButton::clicked, this, &SignaturePage::copyReport);
    connect(m_diagnosis->selectionModel(), &QItemSelectionModel::selectionChanged, this,
            &SignaturePage::showFinding);
    connect(m_receiver, &ReceiverPane::checkRequested, this, &SignaturePage::showRequest);
    showOutcome({});
    formEdited();
}

void SignaturePage::checkEvent(const WebhookEvent &event)
{
    showRequest(event.body, {});
    m_form->focusSignature(); // what is still missing
}

void SignaturePage::showRequest(const QByteArray &body, const QList<RawHeader> &headers)
{
    m_tabs->setCurrentIndex(0);
    m_form->setRequest(body, headers);
    check();
}

/// What was found is about what stood there before.
void SignaturePage::formEdited()
{
    m_runner.stop();
    m_outcome = {};
    m_model.setDiagnosis({});
    m_leftOut->hide();
    m_details->setText({});
    setReportReady(false);
    if (m_form->isEmpty()) {
        m_checkTimer.stop();
        m_verdict->showNothing();
        showParts();
        return;
    }
    m_secrets.load();
    m_verdict->showChecking();
    m_checkTimer.start();
}

void SignaturePage::check()
{
    m_checkTimer.stop();
    if (m_form->isEmpty())
        return;
    SignedRequest request = m_form->request();
    m_runner.start(request, candidates());
    wipe(request.secret);
}

CheckRunner::FindCandidates SignaturePage::candidates() const
{
    const EventRecorder *archive = m_session.failures().archive();
    const KnownThings known{.map = m_session.apiMap(),
                            .webhooks = m_session.webhooks().all(),
                            .remembered = m_secrets.all(),
                            .events = m_session.events().all(),
                            .archivePath = archive ? archive->path() : QString(),
                            .subjectId = m_form->subjectId(),
                            .webhookId = WebhookId{m_form->webhookId()}};
    return [known] { return candidatesFrom(known); };
}

void SignaturePage::showOutcome(const CheckOutcome &outcome)
{
    m_outcome = outcome;
    m_verdict->showOutcome(outcome);
    m_model.setDiagnosis(outcome.diagnosis);
    showLeftOut();
    setReportReady(outcome.verdict.kind != VerdictKind::CannotTell);
    showParts();
    if (m_model.rowCount() > 0)
        m_diagnosis->setCurrentIndex(m_model.index(0, 0));
    showFinding();
}

/// Not while something is typed: what comes and goes would move the field.
void SignaturePage::showParts()
{
    m_findings->setVisible(m_model.rowCount() > 0);
    m_copyReport->setVisible(m_copyReport->isEnabled());
    m_withBody->setVisible(m_copyReport->isEnabled());
}

void SignaturePage::showLeftOut()
{
    const QStringList leftOut = leftOutTexts(m_outcome.diagnosis.leftOut);
    m_leftOut->setText(leftOut.join(QLatin1Char(' ')));
    m_leftOut->setVisible(!leftOut.isEmpty() && !m_outcome.diagnosis.findings.isEmpty());
}

void SignaturePage::showFinding()
{
    const QModelIndexList rows = m_diagnosis->selectionModel()->selectedRows();
    if (rows.isEmpty())
        return m_details->setText({});
    const FindingText words =
        findingText(m_model.at(rows.first().row()), m_model.diagnosis().tried);
    m_details->setText(
        QStringList{words.title, words.meaning, words.remedy}.join(QLatin1Char('\n')));
}

GuideTopic SignaturePage::shownTopic() const
{
    const QModelIndexList rows = m_diagnosis->selectionModel()->selectedRows();
    return rows.isEmpty() ? GuideTopic::VerifySignature : topicFor(m_model.at(rows.first().row()));
}

void SignaturePage::setReportReady(bool ready)
{
    m_copyReport->setEnabled(ready);
    updateActions();
}

void SignaturePage::updateActions()
{
    setUnavailableIf(m_copyAction, {{!m_copyReport->isEnabled(), tr("No request checked.")}});
}

void SignaturePage::copyReport()
{
    QGuiApplication::clipboard()->setText(
        signatureReport(m_form->request(), m_outcome, m_withBody->isChecked()));
}

} // namespace hookdesk

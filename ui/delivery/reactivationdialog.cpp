// SPDX-FileCopyrightText: 2026 Hookdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/delivery/reactivationdialog.h"

#include "app/session/retryjob.h"
#include "app/session/session.h"
#include "ui/common/dialogbuttons.h"
#include "ui/common/errortext.h"
#include "ui/common/fittingwidths.h"
#include "ui/common/foldbutton.h"
#include "ui/common/guidelink.h"
#include "ui/common/keeptranslated.h"
#include "ui/common/momenttext.h"
#include "ui/common/plainlabel.h"
#include "ui/common/plaintext.h"
#include "ui/common/recordtablelook.h"
#include "ui/common/retrytext.h"
#include "ui/common/scrolled.h"
#include "ui/common/theme.h"
#include "ui/common/webhookpresentation.h"
#include "ui/common/wrappedtext.h"
#include "ui/delivery/endpointreporttext.h"
#include "ui/delivery/reactivationmodel.h"
#include "ui/delivery/reactivationtext.h"
#include "ui/delivery/testeventdialog.h"

#include <QApplication>
#include <QClipboard>
#include <QDesktopServices>
#include <QDialogButtonBox>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QTableView>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace hookdesk {

namespace {

constexpr qreal headingSize = 1.15;
constexpr int mostTableRows = 6;

QString timeNow()
{
    return exactTimeOfDayText(QDateTime::currentDateTimeUtc());
}

QSet<WebhookId> idsOf(const QList<WebhookPtr> &webhooks)
{
    QSet<WebhookId> ids;
    for (const WebhookPtr &webhook : webhooks)
        ids.insert(webhook->id);
    return ids;
}

QFont headingFont(QFont font)
{
    font.setPointSizeF(font.pointSizeF() * headingSize);
    font.setWeight(QFont::DemiBold);
    return font;
}

/// All rows where they are few; more are scrolled.
void fitHeight(QTableView &table)
{
    const int rows = std::min(mostTableRows, table.model()->rowCount());
    table.setFixedHeight(table.horizontalHeader()->sizeHint().height() +
                         rows * table.verticalHeader()->defaultSectionSize() +
                         2 * table.frameWidth());
}

} // namespace

ReactivationDialog::ReactivationDialog(Session &session, const QList<WebhookPtr> &webhooks,
                                       qsizetype leftOut, QWidget *parent, Purpose purpose)
    : QDialog(parent)
    , m_session(session)
    , m_webhooks(webhooks)
    , m_leftOut(static_cast<int>(leftOut))
    , m_purpose(purpose)
    , m_failures(loggedFailures(session.events(), idsOf(webhooks), QDateTime::currentDateTimeUtc()))
    , m_heading(plainParagraph(this))
    , m_causes(plainParagraph(this))
    , m_consequence(plainParagraph(this))
    , m_history(new WrappedText({}, this))
    , m_buttons(new QDialogButtonBox(this))
{
    setGuideTopic(*this, GuideTopic::BringBack);
    createHistory();
    createSteps();
    createButtons();
    layOut();
    connectSteps();
    keepTranslated(this, [this] { setTexts(); });
    (m_purpose == Purpose::Reactivate ? m_switchOn : m_check)->button().setFocus();
}

void ReactivationDialog::createHistory()
{
    m_fold = foldButton(
        m_history, [] { return tr("What happened"); }, this);
    setTabOrder(m_fold, m_history);
    m_fold->setVisible(isAbout(1));
    if (!isAbout(1))
        m_table = createTable();
}

void ReactivationDialog::createSteps()
{
    m_check = new StepRow([] { return tr("Check endpoint"); }, this);
    m_testEvent = new StepRow([] { return tr("Send test event"); }, this);
    m_switchOn = new StepRow([] { return tr("Reactivate"); }, this);
    m_retry = new StepRow([] { return tr("Retry"); }, this);
    m_testEvent->button().setEnabled(isAbout(1));
    m_retry->button().setEnabled(false);
    int number = 0;
    for (StepRow *step : {m_check, m_testEvent, m_switchOn, m_retry})
        step->setNumber(++number);
    const bool all = m_purpose == Purpose::Reactivate;
    m_switchOn->setVisible(all);
    m_retry->setVisible(all);
    (all ? m_switchOn : m_check)->button().setDefault(true);
}

void ReactivationDialog::connectSteps()
{
    const auto on = [this](StepRow *step, auto function) {
        connect(&step->button(), &QPushButton::clicked, this, function);
    };
    on(m_check, &ReactivationDialog::checkEndpoint);
    on(m_testEvent, &ReactivationDialog::openTestEvent);
    on(m_switchOn, &ReactivationDialog::reactivate);
    on(m_retry, &ReactivationDialog::retryOrUndo);
    connect(&m_session, &Session::entityTypesChanged, this, &ReactivationDialog::showSteps);
    m_justRetried.setSingleShot(true);
    connect(&m_justRetried, &QTimer::timeout, this, &ReactivationDialog::showSteps);
}

void ReactivationDialog::createButtons()
{
    m_copy = m_buttons->addButton(QString(), QDialogButtonBox::ActionRole);
    addGuideButton(*m_buttons);
    m_close = m_buttons->addButton(QString(), QDialogButtonBox::RejectRole);
    connect(m_copy, &QPushButton::clicked, this,
            [this] { QGuiApplication::clipboard()->setText(report()); });
    connect(m_buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
}

/// Of several webhooks, which one label cannot tell of.
QTableView *ReactivationDialog::createTable()
{
    m_model = new ReactivationModel(m_webhooks, m_failures, this);
    auto *table = new QTableView(this);
    table->setObjectName(QStringLiteral("reactivationTable"));
    table->setModel(m_model);
    setRecordTableLook(*table);
    table->setSelectionMode(QAbstractItemView::SingleSelection);
    table->setTextElideMode(Qt::ElideMiddle);
    table->horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    keepFitting(table, [table] { fitHeight(*table); });
    keepTranslated(table, [table] { table->setAccessibleName(tr("Webhooks to reactivate")); });
    return table;
}

void ReactivationDialog::layOut()
{
    constexpr QSize usualSize{660, 520};
    keepFitting(this, [this] { m_heading->setFont(headingFont(font())); });
    m_heading->setObjectName(QStringLiteral("reactivationHeading"));
    auto *steps = new QVBoxLayout(this);
    steps->setSpacing(spacing::small);
    for (QWidget *part : QWidgetList{m_heading, m_causes, m_consequence})
        steps->addWidget(part);
    steps->addWidget(m_fold, 0, Qt::AlignLeft);
    steps->addWidget(m_history);
    if (m_table)
        steps->addWidget(m_table);
    steps->addSpacing(spacing::small);
    for (StepRow *step : {m_check, m_testEvent, m_switchOn, m_retry})
        steps->addWidget(step);
    steps->addStretch(1);
    steps->addWidget(m_buttons);
    scrollContent(*this, m_buttons);
    resize(firstSize(*this, usualSize));
    openAsHighAsContent(*this);
}

void ReactivationDialog::setTexts()
{
    setWindowTitle(m_purpose == Purpose::Reactivate ? tr("Reactivate webhooks")
                                                    : tr("Check endpoint"));
    m_causes->setText(causesText());
    m_causes->setVisible(!m_causes->text().isEmpty());
    m_consequence->setText(consequenceText());
    m_consequence->setVisible(m_purpose == Purpose::Reactivate && !m_isReactivated);
    m_history->setAccessibleName(tr("What happened"));
    if (isAbout(1))
        m_history->setText(historyOf(*m_webhooks.constFirst()).join(QLatin1Char('\n')));
    if (m_model)
        m_model->retranslate();
    m_check->button().setText(tr("Check &endpoint"));
    m_testEvent->button().setText(tr("Send a &test event…"));
    m_copy->setText(tr("&Copy report"));
    showSteps();
}

/// What depends on how far one has come.
void ReactivationDialog::showSteps()
{
    m_heading->setText(headingText());
    m_check->setOutcome(checkNow());
    m_testEvent->setOutcome(testNow());
    m_switchOn->setOutcome(reactivationNow());
    m_switchOn->button().setText(mustUseTribe() ? tr("Open Tribe") : tr("Reactivate"));
    m_retry->setOutcome(retryNow());
    m_retry->button().setText(retryButtonText());
    m_retry->button().setEnabled(canRetry() || (canUndoRetry() && !m_justRetried.isActive()));
    const bool nothingDone = m_purpose == Purpose::Reactivate && m_items.isEmpty();
    m_close->setText(nothingDone ? tr("Cancel") : tr("Close"));
}

QString ReactivationDialog::headingText() const
{
    const QString label = webhookLabel(*m_webhooks.constFirst());
    const int count = static_cast<int>(m_webhooks.size());
    if (m_purpose == Purpose::CheckEndpoint)
        return tr("Check the endpoint of “%1”").arg(label);
    if (m_isReactivated)
        return reactivatedHeading(m_items);
    if (!m_items.isEmpty())
        return count == 1 ? tr("Reactivating “%1”…").arg(label)
                          : tr("Reactivating %n webhook(s)…", nullptr, count);
    const QString environment = plainName(m_session.environment().name);
    return count == 1 ? tr("Reactivate “%1” in %2?", "webhook, environment").arg(label, environment)
                      : tr("Reactivate %n webhook(s) in %1?", nullptr, count).arg(environment);
}

QString ReactivationDialog::causesText() const
{
    return isAbout(1) ? loggedFailuresText(m_failures.value(m_webhooks.constFirst()->id))
                      : QString();
}

QString ReactivationDialog::consequenceText() const
{
    const QString consequence =
        isAbout(1) ? tr("Tribe deactivates a webhook after 100 failures in 24 hours, so check the "
                        "endpoint first. You can skip each step.")
                   : tr("Tribe deactivates a webhook after 100 failures in 24 hours, so check the "
                        "endpoints first. You can skip each step.");
    if (m_leftOut == 0)
        return consequence;
    return consequence + QLatin1Char('\n') +
           tr("%n selected webhook(s) already active.", nullptr, m_leftOut);
}

QStringList ReactivationDialog::historyOf(const Webhook &webhook) const
{
    return historyLines(m_session, webhook, m_failures.value(webhook.id));
}

QString ReactivationDialog::report() const
{
    const auto section = [](const QString &title, const QStringList &lines) {
        return title + QLatin1Char('\n') + lines.join(QLatin1Char('\n'));
    };
    QStringList sections;
    for (const WebhookPtr &webhook : m_webhooks)
        sections.append(
            section(tr("Failures of %1").arg(webhookLabel(*webhook)), historyOf(*webhook)));
    for (const Section &done : m_sections)
        sections.append(section(done.title(), done.lines()));
    if (m_retried) {
        const StepOutcome outcome = retryNow();
        sections.append(section(tr("Retry at %1").arg(m_retriedAt),
                                QStringList(outcome.line) + outcome.details));
    }
    return sections.join(QStringLiteral("\n\n"));
}

void ReactivationDialog::addSection(std::function<QString()> title, Lines lines)
{
    m_sections.append({std::move(title), std::move(lines)});
    showSteps();
}

StepOutcome ReactivationDialog::checkNow() const
{
    if (m_survey)
        return {StepState::Running, tr("Checking…"), {}};
    if (!m_findings.isEmpty())
        return checkOutcome(m_findings);
    if (m_items.isEmpty())
        return {StepState::ToDo, tr("Sends a request that changes nothing."), {}};
    return {StepState::Skipped, tr("Not checked."), {}};
}

StepOutcome ReactivationDialog::testNow() const
{
    if (!isAbout(1))
        return {StepState::Skipped, tr("Choose one webhook to send a test event."), {}};
    if (m_test)
        return testOutcome(*m_test);
    if (m_items.isEmpty())
        return {StepState::ToDo, tr("Sends an event that is marked as a test."), {}};
    return {StepState::Skipped, tr("Not sent."), {}};
}

StepOutcome ReactivationDialog::reactivationNow() const
{
    if (!m_items.isEmpty())
        return reactivationOutcome(m_items);
    if (mustUseTribe())
        return {StepState::ToDo,
                tr("The API of this environment cannot change webhooks. Reactivate in Tribe, then "
                   "refresh the list here."),
                {}};
    if (hasFailedCheck())
        return {StepState::ToDo,
                tr("The endpoint failed the check: Tribe may soon deactivate it again."),
                {}};
    return {StepState::ToDo,
            isAbout(1) ? tr("Activates it and verifies the result.")
                       : tr("Activates them and verifies the result."),
            {}};
}

/// `$metadata` says that nothing can be changed from here, and nothing was yet.
bool ReactivationDialog::mustUseTribe() const
{
    return m_items.isEmpty() && !m_session.canReactivate();
}

bool ReactivationDialog::canRetry() const
{
    return m_isAnyActive && m_waiting.value_or(0) > 0 && !m_retried;
}

bool ReactivationDialog::canUndoRetry() const
{
    return m_retryJob && m_retryJob->state() == RetryJob::State::Waiting;
}

QString ReactivationDialog::retryButtonText() const
{
    if (canUndoRetry())
        return tr("&Undo");
    return m_waiting ? tr("Retry %n &failed event(s)", nullptr, *m_waiting)
                     : tr("Retry &failed events");
}

/// What is done after it may be in vain.
bool ReactivationDialog::hasFailedCheck() const
{
    return std::any_of(m_findings.begin(), m_findings.end(),
                       [](const EndpointFinding &finding) { return !isThere(finding.report); });
}

StepOutcome ReactivationDialog::retryNow() const
{
    if (m_retried) {
        const QStringList gone = retryLines(*m_retried, m_waiting.value_or(0));
        return m_retryJob ? retryOutcome(*m_retryJob, gone) : m_lastRetry;
    }
    if (!m_waiting || (*m_waiting > 0 && !m_isAnyActive))
        return {StepState::ToDo,
                tr("Tribe refuses retries for a deactivated webhook. Reactivate it first."),
                {}};
    const EventLogState &log = m_session.eventLog().state();
    const QStringList missing =
        log.hasEverything() || log.absent
            ? QStringList()
            : QStringList(tr("Not all events are loaded: more may have failed."));
    if (*m_waiting > 0) {
        QString line = tr("%n failed event(s) to retry.", nullptr, *m_waiting);
        if (hasFailedCheck())
            line +=
                QLatin1Char(' ') + tr("The endpoint failed the check: the events may fail again.");
        return {StepState::ToDo, line, missing};
    }
    return {StepState::Skipped, missing.isEmpty() ? tr("Nothing to retry.") : missing.first(), {}};
}

QList<EventId> ReactivationDialog::failedEvents() const
{
    const QSet<EventId> events =
        m_session.events().idsWhere([ids = idsOf(m_webhooks)](const WebhookEvent &event) {
            return ids.contains(event.webhookId);
        });
    return {events.begin(), events.end()};
}

void ReactivationDialog::checkEndpoint()
{
    if (m_survey)
        return; // the button stays as it is, or the focus would go to the next one
    m_survey = new EndpointSurvey(m_session, m_webhooks, this);
    connect(m_survey, &EndpointSurvey::finished, this, &ReactivationDialog::checked);
    if (m_model)
        connect(m_survey, &EndpointSurvey::progressed, m_model,
                [this] { m_model->setFindings(m_survey->findings()); });
    showSteps();
}

void ReactivationDialog::checked()
{
    m_findings = m_survey->findings();
    m_survey->deleteLater();
    m_survey.clear();
    if (m_model)
        m_model->setFindings(m_findings);
    for (const EndpointFinding &finding : std::as_const(m_findings))
        addSection(
            [finding, time = timeNow()] {
                return tr("Check of %1 (%2) at %3", "webhooks, address, time")
                    .arg(namesOf(finding.webhooks), addressText(finding), time);
            },
            [finding] { return findingText(finding); });
}

void ReactivationDialog::openTestEvent()
{
    auto *dialog = new TestEventDialog(m_session, m_webhooks.constFirst(), this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &TestEventDialog::sent, this, [this](const EndpointReport &report) {
        m_test = report;
        addSection([time = timeNow()] { return tr("Test event at %1").arg(time); },
                   [report] { return endpointReportText(report); });
    });
    dialog->open();
}

void ReactivationDialog::reactivate()
{
    if (mustUseTribe()) {
        QDesktopServices::openUrl(QUrl(configurationPage()));
        return;
    }
    QList<WebhookId> ids;
    for (const WebhookPtr &webhook : m_webhooks)
        ids.append(webhook->id);
    BulkJob *job = m_session.reactivate(ids);
    if (!job)
        return reject();
    m_close->setFocus(); // not to whatever comes next
    m_switchOn->button().setEnabled(false);
    m_isReactivated = false;
    connect(job, &BulkJob::itemChanged, this, [this, job] { progressed(*job); });
    connect(job, &BulkJob::finished, this, [this, job] { reactivated(*job); });
    progressed(*job);
}

void ReactivationDialog::progressed(const BulkJob &job)
{
    m_items = job.items();
    if (m_model)
        m_model->setItems(m_items);
    showSteps();
}

void ReactivationDialog::reactivated(const BulkJob &job)
{
    m_isReactivated = true;
    progressed(job);
    addSection([time = timeNow()] { return tr("Reactivation at %1").arg(time); },
               [items = m_items] { return reactivatedLines(items); });
    const bool all = job.count(BulkJob::ItemState::Succeeded) == job.items().size();
    m_failedEvents = failedEvents();
    const EventLogState &log = m_session.eventLog().state();
    if (all && m_failedEvents.isEmpty() && (log.hasEverything() || log.absent))
        return accept();
    m_switchOn->button().setEnabled(!all);
    offerRetry(job.count(BulkJob::ItemState::Succeeded) > 0);
    setTexts();
}

/// The step that is next now.
void ReactivationDialog::offerRetry(bool anyActive)
{
    m_waiting = static_cast<int>(m_failedEvents.size());
    m_retried.reset();
    m_isAnyActive = anyActive;
    showSteps();
    QPushButton &next = m_retry->button().isEnabled()      ? m_retry->button()
                        : m_switchOn->button().isEnabled() ? m_switchOn->button()
                                                           : *m_close;
    next.setDefault(true);
    next.setFocus();
}

/// Of those whose number the button told.
QStringList ReactivationDialog::retryLines(int retried, int asked)
{
    if (retried == 0)
        return {tr("Nothing to retry: the events are no longer in the log.")};
    const int gone = asked - retried;
    if (gone == 0)
        return {};
    return {tr("%n event(s) no longer in the log, not retried.", nullptr, gone)};
}

/// Sends what the button told of, or takes it back while nothing has been sent.
void ReactivationDialog::retryOrUndo()
{
    if (canUndoRetry())
        return m_retryJob->cancel();
    m_retryJob = m_session.retry(m_failedEvents);
    m_retried = m_retryJob ? static_cast<int>(m_retryJob->items().size()) : 0;
    m_retriedAt = timeNow();
    m_justRetried.start(QApplication::doubleClickInterval());
    if (m_retryJob) {
        for (const auto news : {&RetryJob::stateChanged, &RetryJob::graceTick, &RetryJob::finished})
            connect(m_retryJob, news, this, &ReactivationDialog::followRetry);
        connect(m_retryJob, &RetryJob::itemChanged, this, &ReactivationDialog::followRetry);
    } else {
        m_lastRetry = {StepState::Skipped, retryLines(0, 0).constFirst(), {}};
    }
    m_close->setDefault(true);
    m_close->setFocus();
    showSteps();
}

void ReactivationDialog::followRetry()
{
    if (m_retryJob && isUndone(*m_retryJob))
        m_retried.reset(); // to be retried when one likes
    else
        m_lastRetry = retryNow();
    showSteps();
}

} // namespace hookdesk

// SPDX-FileCopyrightText: 2026 Hookdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/delivery/reactivationdialog.h"

#include "app/delivery/deliverytarget.h"
#include "app/delivery/endpointprobejob.h"
#include "app/session/failuregroups.h"
#include "app/session/session.h"
#include "ui/common/errortext.h"
#include "ui/common/eventpresentation.h"
#include "ui/common/fittingwidths.h"
#include "ui/common/keeptranslated.h"
#include "ui/common/momenttext.h"
#include "ui/common/plaintext.h"
#include "ui/common/theme.h"
#include "ui/common/webhookpresentation.h"
#include "ui/delivery/endpointreporttext.h"
#include "ui/delivery/testeventdialog.h"

#include <QClipboard>
#include <QDialogButtonBox>
#include <QGuiApplication>
#include <QLabel>
#include <QLocale>
#include <QMap>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QSet>
#include <QVBoxLayout>

namespace hookdesk {

namespace {

QLabel *plainLabel(QWidget *parent)
{
    auto *label = new QLabel(parent);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    return label;
}

QString section(const QString &title, const QStringList &lines)
{
    return title + QLatin1Char('\n') + lines.join(QLatin1Char('\n'));
}

QString timeOfDay()
{
    return QLocale().toString(QTime::currentTime(), QStringLiteral("HH:mm:ss"));
}

/// An address that is asked, and the webhooks that deliver to it.
struct Probe
{
    QUrl url;
    QString address;
    QStringList webhooks;
};

/// With port and path, and without what may hold a secret.
QString addressText(const QUrl &url, const Webhook &webhook)
{
    constexpr auto kept = QUrl::RemoveUserInfo | QUrl::RemoveQuery | QUrl::RemoveFragment;
    if (url.isValid() && !url.host().isEmpty())
        return plainLine(url.toString(kept | QUrl::FullyEncoded), 200);
    return plainLine(webhook.endpoint.section(QLatin1Char('?'), 0, 0), 200);
}

QString namesOf(const Probe &probe)
{
    constexpr qsizetype most = 3;
    QStringList names = probe.webhooks.mid(0, most);
    if (probe.webhooks.size() > most)
        names.append(QStringLiteral("…"));
    return names.join(QStringLiteral(", "));
}

} // namespace

ReactivationDialog::ReactivationDialog(Session &session, const QList<WebhookPtr> &webhooks,
                                       qsizetype leftOut, QWidget *parent)
    : QDialog(parent)
    , m_session(session)
    , m_webhooks(webhooks)
    , m_leftOut(static_cast<int>(leftOut))
    , m_question(plainLabel(this))
    , m_consequence(plainLabel(this))
    , m_text(plainLabel(this))
    , m_buttons(new QDialogButtonBox(this))
{
    createButtons();
    layOut();
    m_report.resize(m_webhooks.size());
    keepTranslated(this, [this] { setTexts(); });
    m_reactivate->setFocus();
}

void ReactivationDialog::createButtons()
{
    m_probe = new QPushButton(themeIcon(QStringLiteral("network-connect")), {}, this);
    m_test = new QPushButton(themeIcon(QStringLiteral("tools-report-bug")), {}, this);
    m_test->setEnabled(m_webhooks.size() == 1);
    m_copy = m_buttons->addButton(QString(), QDialogButtonBox::ActionRole);
    m_copy->setIcon(themeIcon(QStringLiteral("edit-copy")));
    m_retry = m_buttons->addButton(QString(), QDialogButtonBox::ActionRole);
    m_retry->setIcon(themeIcon(QStringLiteral("media-playback-start")));
    m_retry->setEnabled(false);
    m_reactivate = m_buttons->addButton(QString(), QDialogButtonBox::ActionRole);
    m_reactivate->setDefault(true);
    m_close = m_buttons->addButton(QString(), QDialogButtonBox::RejectRole);
    connect(m_probe, &QPushButton::clicked, this, &ReactivationDialog::probe);
    connect(m_test, &QPushButton::clicked, this, &ReactivationDialog::openTestEvent);
    connect(m_copy, &QPushButton::clicked, this,
            [this] { QGuiApplication::clipboard()->setText(report()); });
    connect(m_retry, &QPushButton::clicked, this, &ReactivationDialog::retry);
    connect(m_reactivate, &QPushButton::clicked, this, &ReactivationDialog::reactivate);
    connect(m_buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
}

void ReactivationDialog::setTexts()
{
    setWindowTitle(tr("Reactivate webhooks"));
    const int count = static_cast<int>(m_webhooks.size());
    m_question->setText(tr("Reactivate %n webhook(s) in %1?", nullptr, count)
                            .arg(plainName(m_session.environment().name)));
    QString consequence =
        tr("Tribe delivers new events to their endpoints again. Make sure that the endpoints work: "
           "100 failures within 24 hours deactivate a webhook. Each step can be skipped.");
    if (m_leftOut > 0)
        consequence +=
            QLatin1Char('\n') +
            tr("%n of the selected webhooks is active and is left alone.", nullptr, m_leftOut);
    m_consequence->setText(consequence);
    m_probe->setText(tr("&Probe the endpoint"));
    m_test->setText(tr("Send a &test event…"));
    m_test->setToolTip(count == 1 ? QString() : tr("Choose one webhook to send a test event."));
    m_copy->setText(tr("&Copy report"));
    m_reactivate->setText(tr("Reactivate"));
    for (int row = 0; row < count; ++row) // what was done since then was said then
        m_report[row] = section(tr("What happened to %1").arg(webhookLabel(*m_webhooks[row])),
                                history(*m_webhooks[row]));
    showReport();
    setStepTexts();
}

/// What depends on how far one has come.
void ReactivationDialog::setStepTexts()
{
    m_close->setText(m_begun ? tr("Close") : tr("Cancel"));
    m_retry->setText(m_waiting ? tr("Retry %n &failed event(s)", nullptr, *m_waiting)
                               : tr("Retry &failed events"));
    m_retry->setToolTip(
        m_waiting ? QString()
                  : tr("Tribe refuses retries of a deactivated webhook: reactivate it first."));
}

void ReactivationDialog::layOut()
{
    constexpr QSize usualSize{640, 460};
    QFont bold = m_question->font();
    bold.setBold(true);
    m_question->setFont(bold);
    m_text->setObjectName(QStringLiteral("reactivationReport"));
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_text->setAlignment(Qt::AlignTop | Qt::AlignLeft);
    m_text->setContentsMargins(spacing::small, spacing::small, spacing::small, spacing::small);
    auto *scroll = new QScrollArea(this);
    scroll->setWidgetResizable(true);
    scroll->setFocusPolicy(Qt::NoFocus); // the text in it takes it
    scroll->setWidget(m_text);
    connect(scroll->verticalScrollBar(), &QScrollBar::rangeChanged, this,
            [this, bar = scroll->verticalScrollBar()](int, int maximum) {
                if (m_report.size() > m_webhooks.size()) // what is new stands at the end
                    bar->setValue(maximum);
            });
    auto *steps = new QHBoxLayout;
    steps->addWidget(m_probe);
    steps->addWidget(m_test);
    steps->addStretch(1);
    auto *column = new QVBoxLayout(this);
    column->setSpacing(spacing::medium);
    column->addWidget(m_question);
    column->addWidget(m_consequence);
    column->addWidget(scroll, 1);
    column->addLayout(steps);
    column->addWidget(m_buttons);
    resize(firstSize(*this, usualSize));
}

QString ReactivationDialog::report() const
{
    return m_report.join(QStringLiteral("\n\n"));
}

void ReactivationDialog::addSection(const QString &title, const QStringList &lines)
{
    m_report.append(section(title, lines));
    showReport();
}

void ReactivationDialog::showReport()
{
    m_text->setText(report());
    m_text->setAccessibleName(report());
}

QStringList ReactivationDialog::history(const Webhook &webhook) const
{
    QStringList lines{tr("Endpoint: %1").arg(plainAddress(webhook.endpoint))};
    QList<WebhookEventPtr> events = m_session.events().all();
    events.removeIf([&webhook](const WebhookEventPtr &e) { return e->webhookId != webhook.id; });
    const QDateTime now = QDateTime::currentDateTimeUtc();
    const QList<FailureGroup> groups =
        failureGroups(events, [](const WebhookId &) { return QString(); });
    QDateTime first;
    QDateTime last;
    for (const FailureGroup &group : groups) {
        lines.append(
            tr("%n event(s) of the log failed: %1", nullptr, static_cast<int>(group.events.size()))
                .arg(causeText(group.cause)) +
            QLatin1Char('\n') + causeAdvice(group.cause));
        if (!first.isValid() || (group.since.isValid() && group.since < first))
            first = group.since;
        if (!last.isValid() || group.latest > last)
            last = group.latest;
    }
    if (first.isValid())
        lines.append(tr("First failure: %1").arg(momentExplanation(first)));
    if (last.isValid())
        lines.append(
            tr("Last failure: %1 (%2)").arg(momentExplanation(last), momentText(last, now)));
    if (groups.isEmpty())
        lines.append(noFailureText());
    const FailureBudget budget = m_session.budget(webhook.id);
    if (budget.most > 0)
        lines.append(tr("Failures in the last 24 hours: %1 to %2 of %3")
                         .arg(budget.least)
                         .arg(budget.most)
                         .arg(budget.limit));
    return lines;
}

QString ReactivationDialog::noFailureText() const
{
    const EventLogState &log = m_session.eventLog().state();
    if (log.absent)
        return tr("This environment does not offer its event log, so the failures are not known.");
    return log.hasEverything() ? tr("The event log has no failure of this webhook.")
                               : tr("The part of the event log that is loaded has no failure of "
                                    "this webhook.");
}

QList<EventId> ReactivationDialog::failedEvents() const
{
    QSet<WebhookId> ids;
    for (const WebhookPtr &webhook : m_webhooks)
        ids.insert(webhook->id);
    QList<EventId> events;
    for (const WebhookEventPtr &event : m_session.events().all()) {
        if (ids.contains(event->webhookId))
            events.append(event->id);
    }
    return events;
}

void ReactivationDialog::probe()
{
    if (m_probing > 0)
        return; // the button stays as it is, or the focus would go to the next one
    QMap<QString, Probe> probes;
    for (const WebhookPtr &webhook : m_webhooks) {
        const QUrl url = deliveryTarget(m_session.environment(), *webhook).url;
        Probe &probe = probes[url.isValid() ? url.toString() : webhook->endpoint];
        probe.url = url;
        probe.address = addressText(url, *webhook);
        probe.webhooks.append(webhookLabel(*webhook));
    }
    m_probing = static_cast<int>(probes.size());
    const Network network = m_session.network().forOthers();
    for (const Probe &probe : std::as_const(probes)) {
        auto *job = new EndpointProbeJob(probe.url, network, {}, this);
        connect(job, &EndpointJob::finished, this, [this, job, probe](const auto &report) {
            probed(namesOf(probe), probe.address, report);
            job->deleteLater();
        });
    }
}

void ReactivationDialog::probed(const QString &webhooks, const QString &address,
                                const EndpointReport &report)
{
    addSection(
        tr("Probe of %1 (%2) at %3", "webhooks, address, time").arg(webhooks, address, timeOfDay()),
        endpointReportText(report));
    --m_probing;
}

void ReactivationDialog::openTestEvent()
{
    auto *dialog = new TestEventDialog(m_session, m_webhooks.constFirst(), this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &TestEventDialog::sent, this, [this](const EndpointReport &report) {
        addSection(tr("Test event at %1").arg(timeOfDay()), endpointReportText(report));
    });
    dialog->open();
}

void ReactivationDialog::reactivate()
{
    QList<WebhookId> ids;
    for (const WebhookPtr &webhook : m_webhooks)
        ids.append(webhook->id);
    BulkJob *job = m_session.reactivate(ids);
    if (!job)
        return reject();
    m_reactivate->setEnabled(false);
    m_begun = true;
    setStepTexts();
    connect(job, &BulkJob::finished, this, [this, job] { reactivated(*job); });
}

void ReactivationDialog::reactivated(const BulkJob &job)
{
    QStringList lines;
    for (const BulkJob::Item &item : job.items()) {
        if (!item.error) {
            lines.append(tr("%1: active, confirmed by reading it back").arg(item.label));
            continue;
        }
        const ErrorText text = errorText(*item.error);
        lines.append(tr("%1: not reactivated. %2 %3").arg(item.label, text.headline, text.advice));
    }
    addSection(tr("Reactivation at %1").arg(timeOfDay()), lines);
    const auto failed = job.count(BulkJob::ItemState::Failed);
    m_failedEvents = failedEvents();
    const auto waiting = static_cast<int>(m_failedEvents.size());
    const EventLogState &log = m_session.eventLog().state();
    if (failed == 0 && waiting == 0 && (log.hasEverything() || log.absent))
        return accept();
    if (!log.hasEverything() && !log.absent)
        addSection(tr("Event log at %1").arg(timeOfDay()),
                   {tr("Not every event is loaded: more of these webhooks may have failed.")});
    m_reactivate->setEnabled(failed > 0);
    m_waiting = waiting;
    m_retry->setEnabled(waiting > 0 && failed < job.items().size());
    setStepTexts();
}

QStringList ReactivationDialog::retryLines(const RetryJob &job) const
{
    const auto retried = static_cast<int>(job.items().size());
    const int gone = static_cast<int>(m_failedEvents.size()) - retried;
    QStringList lines{
        tr("%n event(s) are retried; the jobs area shows what becomes of them.", nullptr, retried)};
    if (gone > 0)
        lines += tr("%n event(s) left the log meanwhile and are not retried.", nullptr, gone);
    return lines;
}

/// Those whose number the button told.
void ReactivationDialog::retry()
{
    m_retry->setEnabled(false);
    if (const RetryJob *job = m_session.retry(m_failedEvents))
        addSection(tr("Retry at %1").arg(timeOfDay()), retryLines(*job));
    else
        addSection(tr("Retry at %1").arg(timeOfDay()),
                   {tr("Nothing is retried: the events have left the log.")});
}

} // namespace hookdesk

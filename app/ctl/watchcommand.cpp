// SPDX-FileCopyrightText: 2026 Hookdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/ctl/command.h"
#include "app/ctl/words.h"
#include "ui/common/plaintext.h"

#include <QElapsedTimer>
#include <QJsonArray>
#include <QTimer>

#include <algorithm>
#include <array>
#include <chrono>
#include <utility>

namespace hookdesk::ctl {

namespace {

/// As monitoring plug-ins have it (Monitoring Plugins Development Guidelines, plug-in return
/// codes).
enum class Health { Healthy = 0, AtRisk = 1, Deactivated = 2, Unknown = 3 };

struct HealthWords
{
    const char *code;
    const char *spoken;
};
constexpr std::array<HealthWords, 4> healthWords{
    HealthWords{"healthy", "OK"}, HealthWords{"at-risk", "WARNING"},
    HealthWords{"deactivated", "CRITICAL"}, HealthWords{"unknown", "UNKNOWN"}};

/// What one look found.
struct Look
{
    std::array<int, 4> counts{}; ///< By WebhookStatus.
    QStringList deactivated;     ///< What people call them.
    QStringList atRisk;
    int failedEvents = 0;
    int mostFailures = 0;    ///< Of the webhook that has most of them.
    QString problem;         ///< Why not everything is known; empty: it is.
    bool isReachable = true; ///< At least one listing was heard.
    std::chrono::milliseconds took{0};

    [[nodiscard]] int count(WebhookStatus status) const
    {
        return counts.at(static_cast<size_t>(status));
    }
    [[nodiscard]] Health health() const
    {
        if (count(WebhookStatus::Deactivated) > 0)
            return Health::Deactivated;
        if (!problem.isEmpty() || count(WebhookStatus::Unknown) > 0)
            return Health::Unknown;
        return count(WebhookStatus::AtRisk) > 0 ? Health::AtRisk : Health::Healthy;
    }
};

/// A label's value in the text format of Prometheus.
QByteArray escapedLabel(const QString &text)
{
    QByteArray value = plainLine(text).toUtf8();
    value.replace('\\', "\\\\").replace('"', "\\\"").replace('\n', "\\n");
    return value;
}

QByteArray metric(const char *name, const char *help, const QByteArray &samples)
{
    return QByteArray("# HELP ") + name + ' ' + help + "\n# TYPE " + name + " gauge\n" + samples;
}

QByteArray metricsOf(const Look &look, const QString &environment)
{
    const QByteArray label = "environment=\"" + escapedLabel(environment) + '"';
    const auto sample = [&label](const char *name, const QByteArray &more, double value) {
        return QByteArray(name) + '{' + label + more + "} " + QByteArray::number(value) + '\n';
    };
    QByteArray statuses;
    for (const WebhookStatus status : {WebhookStatus::Active, WebhookStatus::AtRisk,
                                       WebhookStatus::Deactivated, WebhookStatus::Unknown})
        statuses += sample("hookdesk_webhooks", ",status=\"" + scriptWord(status).toLatin1() + '"',
                           look.count(status));
    QByteArray text = metric("hookdesk_up", "Whether the webhooks and the event log could be read.",
                             sample("hookdesk_up", {}, look.problem.isEmpty() ? 1 : 0));
    if (!look.isReachable)
        return text;
    text += metric("hookdesk_webhooks", "Webhooks by their status.", statuses);
    text += metric("hookdesk_failed_events", "Events in the log that have failed.",
                   sample("hookdesk_failed_events", {}, look.failedEvents));
    text += metric("hookdesk_failures_most",
                   "Failed attempts in 24 hours of the webhook that has most of them.",
                   sample("hookdesk_failures_most", {}, look.mostFailures));
    return text +
           metric("hookdesk_look_duration_seconds", "How long the reading took.",
                  sample("hookdesk_look_duration_seconds", {}, double(look.took.count()) / 1000));
}

class WatchCommand final : public ConnectedCommand
{
public:
    using ConnectedCommand::ConnectedCommand;

    void start() override;
    void interrupt() override { finish(call().has("once") ? int(Health::Unknown) : int(Well)); }

private:
    std::optional<Trouble> prepare() override;
    /// For a monitoring system, whatever keeps from looking is unknown.
    int endCode(const Trouble &trouble) const override
    {
        return call().has("once") ? int(Health::Unknown) : trouble.code;
    }
    void begin() override { look(); }
    void look();
    [[nodiscard]] Look looked();
    [[nodiscard]] QString problemOfLook();
    void tell(const Look &look);
    void tellLine(const Look &look);

    std::chrono::seconds m_interval{60};
    QElapsedTimer m_clock;
    QTimer m_timer;
    QByteArray m_last; ///< What people were told last.
};

void WatchCommand::start()
{
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, &WatchCommand::look);
    ConnectedCommand::start();
}

std::optional<Trouble> WatchCommand::prepare()
{
    if (!call().arguments.isEmpty())
        return Trouble{Usage, QStringLiteral("watch takes no arguments")};
    if (call().has("interval")) {
        const std::optional<int> seconds = countOf(call().value("interval"), 86'400);
        if (!seconds)
            return Trouble{Usage, QStringLiteral("--interval takes seconds from 1 to 86400")};
        m_interval = std::chrono::seconds(*seconds);
    }
    m_interval = std::max(m_interval,
                          std::chrono::seconds(connection().policy().refreshInterval.value_or(0)));
    return std::nullopt;
}

void WatchCommand::look()
{
    m_clock.start();
    load(Needs::WebhooksAndEvents, [this] { tell(looked()); });
}

QString WatchCommand::problemOfLook()
{
    const LoadState &webhooks = session().loadState();
    const EventLogState &log = session().eventLog().state();
    if (webhooks.error)
        return errorLine(*webhooks.error);
    if (log.error && !log.absent)
        return errorLine(*log.error);
    if (!webhooks.hasEverything())
        return QStringLiteral("not every webhook could be read");
    return log.absent || log.hasEverything() ? QString()
                                             : QStringLiteral("the event log was not read whole");
}

Look WatchCommand::looked()
{
    Look look;
    look.took = std::chrono::milliseconds(m_clock.elapsed());
    look.problem = problemOfLook();
    look.isReachable = !session().loadState().error;
    for (const WebhookPtr &webhook : session().webhooks().all()) {
        const WebhookStatus status = session().statusOf(*webhook);
        ++look.counts.at(static_cast<size_t>(status));
        const QString label = webhook->name.isEmpty() ? webhook->id.value : webhook->name;
        if (status == WebhookStatus::Deactivated)
            look.deactivated.append(label);
        else if (status == WebhookStatus::AtRisk)
            look.atRisk.append(label);
        if (status != WebhookStatus::Deactivated)
            look.mostFailures = std::max(look.mostFailures, session().budget(webhook->id).most);
    }
    const auto failed = session().events().idsWhere(
        [](const WebhookEvent &event) { return failedAttempts(event) != 0; });
    look.failedEvents = int(failed.size());
    return look;
}

void WatchCommand::tell(const Look &look)
{
    if (isFinished())
        return;
    if (call().has("prometheus"))
        output().bytes(metricsOf(look, connection().profile().environment.name));
    else
        tellLine(look);
    output().flush();
    if (call().has("once"))
        return finish(int(look.health()));
    m_timer.start(m_interval);
}

void WatchCommand::tellLine(const Look &look)
{
    const HealthWords words = healthWords.at(static_cast<size_t>(look.health()));
    if (output().isJson())
        return output().record(
            "health",
            {{QStringLiteral("at"), momentValue(QDateTime::currentDateTimeUtc())},
             {QStringLiteral("health"), QLatin1String(words.code)},
             {QStringLiteral("active"), look.count(WebhookStatus::Active)},
             {QStringLiteral("atRisk"), QJsonArray::fromStringList(look.atRisk)},
             {QStringLiteral("deactivated"), QJsonArray::fromStringList(look.deactivated)},
             {QStringLiteral("unknown"), look.count(WebhookStatus::Unknown)},
             {QStringLiteral("failedEvents"), look.failedEvents},
             {QStringLiteral("problem"), textValue(look.problem)}});
    QString text = QStringLiteral("%1 - %2 deactivated, %3 at risk, %4 active, %5 failed events")
                       .arg(QLatin1String(words.spoken))
                       .arg(look.deactivated.size())
                       .arg(look.atRisk.size())
                       .arg(look.count(WebhookStatus::Active))
                       .arg(look.failedEvents);
    if (session().eventLog().state().absent) // there is nothing that anybody could mend
        text += QStringLiteral(" (without an event log, nobody knows what is at risk)");
    if (!look.problem.isEmpty())
        text += QStringLiteral(" (%1)").arg(look.problem);
    text += QStringLiteral(" | deactivated=%1;;0 at_risk=%2;0 active=%3 failed_events=%4")
                .arg(look.deactivated.size())
                .arg(look.atRisk.size())
                .arg(look.count(WebhookStatus::Active))
                .arg(look.failedEvents);
    if (std::exchange(m_last, text.toUtf8()) == text.toUtf8() && !call().has("once"))
        return; // nothing new
    output().line(text.replace(QLatin1Char('\n'), QLatin1Char(' ')));
}

} // namespace

CommandPtr makeWatchCommand(Context context)
{
    return std::make_unique<WatchCommand>(context);
}

} // namespace hookdesk::ctl

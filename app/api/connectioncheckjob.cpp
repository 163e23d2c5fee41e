// SPDX-FileCopyrightText: 2026 Hookdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/api/connectioncheckjob.h"

#include "app/api/answerdecoder.h"
#include "app/api/servermodel.h"
#include "app/network/connectionerror.h"
#include "app/network/namelookupjob.h"

#include <algorithm>
#include <cstdlib>

namespace hookdesk {

using std::chrono::milliseconds;
using std::chrono::steady_clock;
using Step = ConnectionCheckJob::Step;

namespace {

constexpr milliseconds longestLookUp{10'000};

/// The name that this machine itself has to find.
QString nameToFind(const Network &network, const QUrl &url)
{
    const QNetworkProxy proxy = network.effectiveProxyFor(url);
    return isProxy(proxy) ? proxy.hostName() : url.host();
}

/// Somebody looks on, and wants to know what is, not whether it passes.
Pace withoutRepeats()
{
    Pace pace;
    pace.retryDelays.clear();
    return pace;
}

bool isNeededFirst(Step step)
{
    return step == Step::Name || step == Step::Tls || step == Step::Token;
}

template <typename Page>
QString foundCount(const Page &page)
{
    return QString::number(page.totalCount.value_or(page.recordCount));
}

QString tlsText(const QList<TlsProbe> &probes)
{
    QStringList lines;
    for (const TlsProbe &probe : probes) {
        if (probe.tls)
            lines.append(QStringLiteral("%1: %2").arg(probe.host, probe.tls->protocol));
    }
    return lines.join(QLatin1String(", "));
}

} // namespace

ConnectionCheckJob::ConnectionCheckJob(const Environment &environment, const ApiMap &map,
                                       const Credentials &credentials, HttpTransport::Limits limits,
                                       QObject *owner)
    : QObject(owner)
    , m_limits(limits)
    , m_client(environment, map, credentials, limits, withoutRepeats())
    , m_servers{environment.apiUrl}
{
    const bool asksForTokens = m_client.tokenSource().canRenew();
    if (asksForTokens && environment.authUrl.authority() != environment.apiUrl.authority())
        m_servers.append(environment.authUrl);
    QMetaObject::invokeMethod(
        this, [this] { start(Step::Name); }, Qt::QueuedConnection);
}

bool ConnectionCheckJob::isUsable() const
{
    return worked(Step::Token) && (worked(Step::RestListing) || worked(Step::ODataListing));
}

bool ConnectionCheckJob::worked(Step step) const
{
    return std::any_of(m_results.begin(), m_results.end(), [step](const StepResult &result) {
        return result.step == step && !result.error;
    });
}

void ConnectionCheckJob::start(Step step)
{
    m_startedAt = steady_clock::now();
    const QPointer<ConnectionCheckJob> self(this); // a receiver may destroy the job
    emit stepStarted(step);
    if (self)
        run(step);
}

void ConnectionCheckJob::run(Step step)
{
    const auto textual = [this, step](const Result<QString> &result) {
        endWith(step, result, result ? result.value() : QString());
    };
    const auto listed = [this, step](const auto &result) {
        endWith(step, result, result ? foundCount(result.value()) : QString());
    };
    switch (step) {
    case Step::Name:
        return lookUpNames();
    case Step::Tls:
        return probeServers();
    case Step::Token:
        m_client.authenticate(
            this, [this, step](const Result<Done> &result) { endWith(step, result, {}); });
        return;
    case Step::Employee:
        m_client.currentEmployee(this, textual);
        return;
    case Step::EnvironmentName:
        m_client.environmentName(this, textual);
        return;
    case Step::RestListing:
        m_client.restWebhooks(this, 0, listed);
        return;
    case Step::ODataListing:
        m_client.odataWebhooks(this, ODataQuery().top(1).count(), TribeClient::Priority::Foreground,
                               listed);
        return;
    case Step::EventLog:
        m_client.events(this, ODataQuery().top(1).count(), TribeClient::Priority::Foreground,
                        listed);
        return;
    case Step::Metadata:
        m_client.serverModel(this, [this, step](const Result<ServerModel> &model) {
            endWith(step, model,
                    model ? QString::number(entityTypesOf(model.value()).size()) : QString());
        });
        return;
    case Step::Clock:
        return compareClocks();
    }
    Q_UNREACHABLE();
}

void ConnectionCheckJob::lookUpNames()
{
    QStringList names;
    for (const QUrl &url : std::as_const(m_servers))
        names.append(nameToFind(m_client.transport().network(), url));
    names.removeDuplicates();
    auto *job = new NameLookupJob(names, std::min(longestLookUp, m_limits.silence), this);
    connect(job, &NameLookupJob::finished, this, [this](const Result<QStringList> &result) {
        endWith(Step::Name, result, result ? result.value().join(QLatin1String("; ")) : QString());
    });
}

void ConnectionCheckJob::probeServers()
{
    if (const std::optional<ApiError> unusable = m_client.transport().network().error()) {
        const auto refuse = [this, error = *unusable] { end(Step::Tls, error); };
        QMetaObject::invokeMethod(this, refuse, Qt::QueuedConnection);
        return;
    }
    m_unprobed = m_servers;
    probeNext();
}

void ConnectionCheckJob::probeNext()
{
    const auto isPlain = [](const QUrl &url) { // requests judge those themselves
        return url.scheme() != QLatin1String("https");
    };
    m_unprobed.removeIf(isPlain);
    if (m_unprobed.isEmpty())
        return end(Step::Tls, std::nullopt, tlsText(m_facts.servers));
    auto *job = new TlsProbeJob(m_unprobed.takeFirst(), m_client.transport().network(),
                                m_limits.silence, this);
    connect(job, &TlsProbeJob::finished, this, &ConnectionCheckJob::probed);
}

void ConnectionCheckJob::probed(const TlsProbe &probe)
{
    m_facts.servers.append(probe);
    if (probe.error)
        end(Step::Tls, probe.error);
    else
        probeNext();
}

std::optional<milliseconds> ConnectionCheckJob::clockOffset()
{
    if (const std::optional<milliseconds> told = m_client.toldClockOffset())
        return told;
    // A token that begins in the future was made by a clock that is ahead.
    const std::optional<QDateTime> from = m_client.tokenSource().validFrom();
    const QDateTime now = QDateTime::currentDateTimeUtc();
    return from && *from > now ? std::optional(milliseconds(now.msecsTo(*from))) : std::nullopt;
}

void ConnectionCheckJob::compareClocks()
{
    m_facts.clockOffset = clockOffset();
    if (!m_facts.clockOffset)
        return end(Step::Clock, std::nullopt);
    const auto ahead = std::chrono::duration_cast<std::chrono::seconds>(*m_facts.clockOffset);
    std::optional<ApiError> error;
    if (std::chrono::abs(ahead) > clockTolerance) {
        error = ApiError::of(
            ApiError::Kind::Tls,
            QStringLiteral("the server's clock minus this computer's: %1 s").arg(ahead.count()));
        error->cause = ApiError::Cause::WrongClock;
    }
    end(Step::Clock, std::move(error), QString::number(ahead.count()));
}

template <typename T>
void ConnectionCheckJob::endWith(Step step, const Result<T> &result, const QString &text)
{
    if (result)
        end(step, std::nullopt, text);
    else
        end(step, result.error());
}

void ConnectionCheckJob::end(Step step, std::optional<ApiError> error, const QString &text)
{
    const auto elapsed =
        std::chrono::duration_cast<milliseconds>(steady_clock::now() - m_startedAt);
    if (!error && step == Step::Employee)
        m_facts.employee = text;
    if (!error && step == Step::EnvironmentName)
        m_facts.environmentName = text;
    const StepResult result{step, std::move(error), text, elapsed};
    m_results.append(result);
    const QPointer<ConnectionCheckJob> self(this); // a receiver may destroy the job
    emit stepFinished(result);
    if (!self)
        return;
    if (const std::optional<Step> next = stepAfter(result))
        start(*next);
    else
        emit finished();
}

std::optional<Step> ConnectionCheckJob::stepAfter(const StepResult &result)
{
    if (result.step == Step::Clock)
        return std::nullopt;
    if (result.error && isNeededFirst(result.step))
        return clockOffset() ? std::optional(Step::Clock) : std::nullopt;
    return static_cast<Step>(static_cast<int>(result.step) + 1);
}

} // namespace hookdesk

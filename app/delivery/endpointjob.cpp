// SPDX-FileCopyrightText: 2026 Hookdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/delivery/endpointjob.h"

#include "app/delivery/endpointprobejob.h"
#include "app/delivery/log.h"
#include "app/network/connectionerror.h"
#include "app/network/proxyoffer.h"

#include <QHostAddress>
#include <QPointer>

#include <algorithm>
#include <utility>

namespace hookdesk {

using std::chrono::milliseconds;

namespace {

constexpr qsizetype maximumDetail = 500;

/// Whoever answers for it is the proxy: no host has such a name (RFC 6761, 6.4).
bool isNobodys(const QUrl &url)
{
    return url.host().endsWith(QLatin1String(".invalid"));
}

/// Whatever the system would choose for another host.
Network byProxy(Network network, const QNetworkProxy &proxy)
{
    network.proxy = {ProxySettings::Kind::Own, proxy.hostName(), proxy.port(), proxy.user()};
    network.proxyPassword = proxy.password();
    return network;
}

bool isSecure(const QUrl &url)
{
    return url.scheme() == QLatin1String("https");
}

bool isAskable(const QUrl &url)
{
    return url.isValid() && !url.host().isEmpty() &&
           (isSecure(url) || url.scheme() == QLatin1String("http"));
}

bool hasField(const AnswerReader &answer, QLatin1String name)
{
    const QList<Header> &headers = answer.headers();
    return std::any_of(headers.begin(), headers.end(), [name](const Header &header) {
        return header.name.compare(name, Qt::CaseInsensitive) == 0;
    });
}

FailureCause::Kind kindOf(const ApiError &error)
{
    if (error.cause == ApiError::Cause::NameNotFound)
        return FailureCause::Kind::NameNotFound;
    if (error.cause == ApiError::Cause::LookupFailed)
        return FailureCause::Kind::LookupFailed;
    if (error.cause == ApiError::Cause::CertificateFiles)
        return FailureCause::Kind::Other;
    if (error.kind == ApiError::Kind::Tls)
        return FailureCause::Kind::Tls;
    return error.kind == ApiError::Kind::Timeout ? FailureCause::Kind::Timeout
                                                 : FailureCause::Kind::Connection;
}

} // namespace

EndpointJob::EndpointJob(Request request, const Network &network, Limits limits, QObject *owner)
    : QObject(owner)
    , m_request(std::move(request))
    , m_network(network)
    , m_limits(limits)
    , m_unusable(network.error())
    , m_connection(m_request.url, network, nullptr)
    , m_answer(m_request.method != "HEAD", limits.maximumBody)
{
    m_report.url = m_request.url;
    m_report.method = m_request.method;
    if (isProxy(m_connection.proxy()))
        m_report.proxy = proxyName(m_connection.proxy());
    m_report.askedProxy = m_connection.isToProxyItself();
    m_report.pastProxy = m_report.proxy.isEmpty() && network.proxy.isOwn();
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, &EndpointJob::timedOut);
    connect(&m_connection, &ServerConnection::found, this, &EndpointJob::nameFound);
    connect(&m_connection, &ServerConnection::connected, this, &EndpointJob::connected);
    connect(&m_connection, &ServerConnection::failed, this, &EndpointJob::notConnected);
    QMetaObject::invokeMethod(this, &EndpointJob::begin, Qt::QueuedConnection);
}

EndpointJob::~EndpointJob() = default;

void EndpointJob::begin()
{
    if (!startStep(EndpointStep::Name))
        return;
    if (!m_request.url.isValid() && !m_request.url.isEmpty())
        return fail(FailureCause::Kind::Other, m_request.url.errorString());
    if (!isAskable(m_request.url))
        return fail(FailureCause::Kind::Other, QStringLiteral("not an http or https address"));
    if (m_unusable)
        return notConnected(*m_unusable);
    m_connection.lookUp();
}

void EndpointJob::nameFound()
{
    if (endStep({}, m_connection.addresses().join(QLatin1String(", "))) &&
        startStep(EndpointStep::Connection))
        m_connection.connectToServer();
}

void EndpointJob::notConnected(const ApiError &error)
{
    m_report.error = error;
    fail(kindOf(error), error.detail);
}

void EndpointJob::connected()
{
    QSslSocket *socket = m_connection.socket();
    connect(socket, &QSslSocket::encrypted, this, &EndpointJob::encrypted);
    connect(socket, &QSslSocket::readyRead, this, &EndpointJob::read);
    connect(socket, &QSslSocket::errorOccurred, this, &EndpointJob::socketFailed);
    connect(socket, &QSslSocket::sslErrors, this,
            [this](const QList<QSslError> &errors) { m_tlsErrors = errors; });
    m_report.unanswered = m_connection.unanswered();
    const QString peer = socket->peerAddress().toString();
    if (!endStep({}, m_report.proxy.isEmpty() ? peer : QString()))
        return;
    if (!m_connection.isSecure())
        return sendRequest();
    if (startStep(EndpointStep::Tls))
        socket->startClientEncryption();
}

void EndpointJob::encrypted()
{
    m_report.tls = tlsFacts(*m_connection.socket(), m_tlsErrors);
    if (endStep({}, m_report.tls->protocol))
        sendRequest();
}

void EndpointJob::sendRequest()
{
    if (!startStep(EndpointStep::Answer))
        return;
    m_connection.socket()->write(requestHead());
    m_connection.socket()->write(m_request.body);
    read(); // who speaks first is heard now
}

/// For an HTTP proxy, which is asked itself: what a browser sends it.
QByteArray EndpointJob::proxyLogIn() const
{
    const QNetworkProxy &proxy = m_connection.proxy();
    if (!m_connection.isToProxyItself() || proxy.user().isEmpty())
        return {};
    const QByteArray pair = (proxy.user() + QLatin1Char(':') + proxy.password()).toUtf8();
    return "Proxy-Authorization: Basic " + pair.toBase64() + "\r\n";
}

QByteArray EndpointJob::requestHead() const
{
    const QUrl &url = m_request.url;
    QByteArray target = url.path(QUrl::FullyEncoded).toLatin1();
    if (target.isEmpty())
        target = "/";
    if (url.hasQuery())
        target += '?' + url.query(QUrl::FullyEncoded).toLatin1();
    QByteArray host = url.host(QUrl::FullyEncoded).toLatin1();
    if (host.contains(':')) // an address of IPv6
        host = '[' + host + ']';
    if (url.port() >= 0)
        host += ':' + QByteArray::number(url.port());
    if (m_connection.isToProxyItself())
        target.prepend("http://" + host);
    QByteArray head = m_request.method + ' ' + target + " HTTP/1.1\r\nHost: " + host + "\r\n";
    for (const Header &header : m_request.headers)
        head += header.name.toLatin1() + ": " + header.value.toUtf8() + "\r\n";
    return head + m_request.rawHeaders + proxyLogIn() + "Connection: close\r\n\r\n";
}

void EndpointJob::read()
{
    if (m_step != EndpointStep::Answer)
        return; // who speaks first is no web server; its TLS handshake fails in its own words
    m_answer.take(m_connection.socket()->readAll());
    if (m_answer.state() == AnswerReader::State::NotHttp)
        fail(FailureCause::Kind::Other, QStringLiteral("what came is not HTTP"));
    else if (m_answer.state() == AnswerReader::State::Whole)
        takeAnswer();
}

void EndpointJob::socketFailed()
{
    if (m_settled)
        return;
    QSslSocket *socket = m_connection.socket();
    const ApiError error = m_connection.errorOf(*socket);
    if (m_step == EndpointStep::Answer) {
        m_answer.take(socket->readAll());
        m_answer.close();
        return m_answer.hasHead() ? takeAnswer() : notConnected(error);
    }
    if (m_tlsErrors.isEmpty())
        m_report.error = error;
    m_report.tls = tlsFacts(*socket, m_tlsErrors);
    fail(FailureCause::Kind::Tls,
         m_report.tls->detail.isEmpty() ? socket->errorString() : m_report.tls->detail);
}

void EndpointJob::timedOut()
{
    if (m_step == EndpointStep::Answer && m_answer.hasHead()) {
        m_answer.close(); // the status is what matters; the body may be a stream without an end
        return takeAnswer();
    }
    fail(FailureCause::Kind::Timeout, QStringLiteral("nothing within the time allowed"));
}

/// Of the proxy and not of the endpoint (RFC 9110, 15.5.8).
bool EndpointJob::isProxysRefusal() const
{
    if (!m_connection.isToProxyItself())
        return false;
    return m_answer.status() == 407 || hasField(m_answer, QLatin1String("Proxy-Authenticate")) ||
           (m_answer.status() == 401 && isNobodys(m_request.url));
}

/// tinyproxy refuses a wrong password with 401, as an endpoint does. What a proxy hands on has a
/// `Via` (RFC 9110, 7.6.3), unless it hides that it is there.
bool EndpointJob::mayBeProxysRefusal() const
{
    return m_connection.isToProxyItself() && m_answer.status() == 401 &&
           !m_connection.proxy().user().isEmpty() && !hasField(m_answer, QLatin1String("Via"));
}

/// Nothing is sent to the endpoint again: the proxy is asked for a host that nobody has, with the
/// same log-in. Refused again, it was the log-in.
void EndpointJob::askWhoRefused()
{
    m_timer.stop();
    m_connection.close();
    m_answeredAfter = milliseconds(m_elapsed.elapsed());
    constexpr std::chrono::seconds patience{3};
    const QUrl nobody(QStringLiteral("http://hookdesk.invalid/"));
    auto *question = new EndpointProbeJob(nobody, byProxy(m_network, m_connection.proxy()),
                                          {patience, patience, 1024}, this);
    connect(question, &EndpointJob::finished, this, [this](const EndpointReport &report) {
        const bool wasLogIn = report.error && report.error->isRefusedByProxy();
        wasLogIn ? notConnected(proxysRefusal()) : takeEndpointsAnswer();
    });
}

ApiError EndpointJob::proxysRefusal() const
{
    QByteArray head;
    for (const Header &header : m_answer.headers())
        head += header.name.toLatin1() + ": " + header.value.toLatin1() + "\r\n";
    ApiError error = failedConnection(QAbstractSocket::ProxyAuthenticationRequiredError,
                                      m_answer.reason(), m_connection.proxy(), true);
    return withProxySchemes(error, offeredSchemes("HTTP/1.1 407 Who\r\n" + head + "\r\n"));
}

void EndpointJob::takeAnswer()
{
    if (isProxysRefusal())
        return notConnected(proxysRefusal());
    mayBeProxysRefusal() ? askWhoRefused() : takeEndpointsAnswer();
}

void EndpointJob::takeEndpointsAnswer()
{
    m_report.status = m_answer.status();
    m_report.reason = m_answer.reason();
    m_report.headers = m_answer.headers();
    m_report.body = m_answer.body();
    m_report.bodyCut = m_answer.isCut();
    if (endStep({}, {}))
        settle();
}

bool EndpointJob::startStep(EndpointStep step)
{
    m_step = step;
    m_timer.start(step == EndpointStep::Answer ? m_limits.answer : m_limits.step);
    m_elapsed.start();
    const QPointer<EndpointJob> self(this); // a receiver may destroy the job
    emit stepStarted(step);
    return !self.isNull();
}

bool EndpointJob::endStep(const FailureCause &cause, const QString &detail)
{
    m_timer.stop();
    const EndpointStepResult result{m_step, cause, detail.left(maximumDetail),
                                    m_answeredAfter.value_or(milliseconds(m_elapsed.elapsed()))};
    m_report.steps.append(result);
    const QPointer<EndpointJob> self(this);
    emit stepFinished(result);
    return !self.isNull();
}

void EndpointJob::fail(FailureCause::Kind kind, const QString &detail)
{
    if (!m_settled && endStep({kind, 0}, detail))
        settle();
}

void EndpointJob::settle()
{
    if (std::exchange(m_settled, true))
        return;
    m_timer.stop();
    m_connection.close();
    qCInfo(logDelivery).noquote() << m_report.url.host() << "answered"
                                  << m_report.status.value_or(0) << "after"
                                  << m_report.elapsed().count() << "ms";
    emit finished(m_report); // the receiver may destroy this job
}

} // namespace hookdesk

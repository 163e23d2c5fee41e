// SPDX-FileCopyrightText: 2026 Hookdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/delivery/endpointjob.h"
#include "app/delivery/log.h"

#include "app/domain/environment.h"

#include <QHostAddress>
#include <QNetworkProxy>
#include <QPointer>
#include <QSslConfiguration>

#include <utility>

namespace hookdesk {

using std::chrono::milliseconds;

namespace {

constexpr qsizetype maximumDetail = 500;
constexpr int maximumAddresses = 8;

bool isSecure(const QUrl &url)
{
    return url.scheme() == QLatin1String("https");
}

bool isAskable(const QUrl &url)
{
    return url.isValid() && !url.host().isEmpty() &&
           (isSecure(url) || url.scheme() == QLatin1String("http"));
}

QString addressesText(const QHostInfo &info)
{
    QStringList addresses;
    for (const QHostAddress &address : info.addresses().mid(0, maximumAddresses))
        addresses.append(address.toString());
    return addresses.join(QLatin1String(", "));
}

FailureCause::Kind kindOf(QAbstractSocket::SocketError error)
{
    switch (error) {
    case QAbstractSocket::HostNotFoundError:
        return FailureCause::Kind::NameNotFound;
    case QAbstractSocket::SocketTimeoutError:
    case QAbstractSocket::ProxyConnectionTimeoutError:
        return FailureCause::Kind::Timeout;
    default:
        return FailureCause::Kind::Connection;
    }
}

} // namespace

EndpointJob::EndpointJob(Request request, Limits limits, QObject *owner)
    : QObject(owner)
    , m_request(std::move(request))
    , m_limits(limits)
    , m_answer(m_request.method != "HEAD", limits.maximumBody)
{
    m_report.url = m_request.url;
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, &EndpointJob::timedOut);
    connect(&m_socket, &QSslSocket::connected, this, &EndpointJob::connected);
    connect(&m_socket, &QSslSocket::encrypted, this, &EndpointJob::encrypted);
    connect(&m_socket, &QSslSocket::readyRead, this, &EndpointJob::read);
    connect(&m_socket, &QSslSocket::errorOccurred, this, &EndpointJob::socketFailed);
    connect(&m_socket, &QSslSocket::sslErrors, this,
            [this](const QList<QSslError> &errors) { m_tlsErrors = errors; });
    QMetaObject::invokeMethod(this, &EndpointJob::begin, Qt::QueuedConnection);
}

EndpointJob::~EndpointJob()
{
    closeSocket();
}

void EndpointJob::begin()
{
    if (!startStep(EndpointStep::Name))
        return;
    if (!isAskable(m_request.url))
        return fail(FailureCause::Kind::Other, QStringLiteral("not an http or https address"));
    m_lookup = QHostInfo::lookupHost(m_request.url.host(), this, &EndpointJob::nameFound);
}

void EndpointJob::nameFound(const QHostInfo &info)
{
    m_lookup = -1;
    if (m_settled)
        return;
    if (info.error() != QHostInfo::NoError || info.addresses().isEmpty())
        return fail(FailureCause::Kind::NameNotFound, info.errorString());
    if (endStep({}, addressesText(info)) && startStep(EndpointStep::Connection))
        connectSocket();
}

void EndpointJob::connectSocket()
{
    const QUrl &url = m_request.url;
    QSslConfiguration tls = QSslConfiguration::defaultConfiguration();
    tls.setProtocol(QSsl::TlsV1_2OrLater);
    tls.setPeerVerifyMode(QSslSocket::VerifyPeer);
    m_socket.setSslConfiguration(tls);
    // A system proxy must not see, or break, what stays on this machine.
    m_socket.setProxy(
        QNetworkProxy(isLoopback(url) ? QNetworkProxy::NoProxy : QNetworkProxy::DefaultProxy));
    m_socket.connectToHost(url.host(), static_cast<quint16>(url.port(isSecure(url) ? 443 : 80)));
}

void EndpointJob::connected()
{
    const QString peer = m_socket.peerAddress().toString();
    if (!endStep({}, peer))
        return;
    if (!isSecure(m_request.url))
        return sendRequest();
    if (startStep(EndpointStep::Tls))
        m_socket.startClientEncryption();
}

void EndpointJob::encrypted()
{
    m_report.tls = tlsFacts(m_socket, m_tlsErrors);
    if (endStep({}, m_report.tls->protocol))
        sendRequest();
}

void EndpointJob::sendRequest()
{
    if (!startStep(EndpointStep::Answer))
        return;
    m_socket.write(requestHead());
    m_socket.write(m_request.body);
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
    QByteArray head = m_request.method + ' ' + target + " HTTP/1.1\r\nHost: " + host + "\r\n";
    for (const Header &header : m_request.headers)
        head += header.name.toLatin1() + ": " + header.value.toUtf8() + "\r\n";
    return head + m_request.rawHeaders + "Connection: close\r\n\r\n";
}

void EndpointJob::read()
{
    if (m_step != EndpointStep::Answer)
        return; // who speaks first is no web server; its TLS handshake fails in its own words
    m_answer.take(m_socket.readAll());
    if (m_answer.state() == AnswerReader::State::NotHttp)
        fail(FailureCause::Kind::Other, QStringLiteral("what came is not HTTP"));
    else if (m_answer.state() == AnswerReader::State::Whole)
        takeAnswer();
}

void EndpointJob::socketFailed(QAbstractSocket::SocketError error)
{
    if (m_settled)
        return;
    const QString words = m_socket.errorString();
    switch (m_step) {
    case EndpointStep::Name:
    case EndpointStep::Connection:
        return fail(kindOf(error), words);
    case EndpointStep::Tls:
        m_report.tls = tlsFacts(m_socket, m_tlsErrors);
        return fail(FailureCause::Kind::Tls,
                    m_report.tls->detail.isEmpty() ? words : m_report.tls->detail);
    case EndpointStep::Answer:
        m_answer.take(m_socket.readAll());
        m_answer.close();
        return m_answer.hasHead() ? takeAnswer() : fail(FailureCause::Kind::Connection, words);
    }
}

void EndpointJob::timedOut()
{
    if (m_step == EndpointStep::Answer && m_answer.hasHead()) {
        m_answer.close(); // the status is what matters; the body may be a stream without an end
        return takeAnswer();
    }
    fail(FailureCause::Kind::Timeout, QStringLiteral("nothing within the time allowed"));
}

void EndpointJob::takeAnswer()
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
                                    milliseconds(m_elapsed.elapsed())};
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
    closeSocket();
    qCInfo(logDelivery).noquote() << m_report.url.host() << "answered"
                                  << m_report.status.value_or(0) << "after"
                                  << m_report.elapsed().count() << "ms";
    emit finished(m_report); // the receiver may destroy this job
}

void EndpointJob::closeSocket()
{
    if (m_lookup >= 0)
        QHostInfo::abortHostLookup(std::exchange(m_lookup, -1));
    m_socket.disconnect(this); // abort() tells of it at once
    m_socket.abort();
}

} // namespace hookdesk

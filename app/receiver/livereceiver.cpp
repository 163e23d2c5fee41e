// SPDX-FileCopyrightText: 2026 Hookdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/receiver/livereceiver.h"

#include "app/domain/environment.h"
#include "app/httpserver/framedlistener.h"
#include "app/receiver/deliverycheck.h"
#include "app/receiver/log.h"

#include <QPointer>

#include <algorithm>
#include <utility>

namespace hookdesk {

using std::chrono::milliseconds;

namespace {

constexpr int lowestStatus = 200;
constexpr int highestStatus = 599;
constexpr milliseconds longestDelay{60'000};
constexpr int badGateway = 502;

ReceiverError errorOf(const QTcpServer &listener, quint16 port)
{
    ReceiverError error{.port = port, .detail = listener.errorString()};
    if (listener.serverError() == QAbstractSocket::AddressInUseError)
        error.kind = ReceiverError::Kind::PortInUse;
    else if (listener.serverError() == QAbstractSocket::SocketAccessError)
        error.kind = ReceiverError::Kind::NotAllowed;
    return error;
}

/// Without a body and its type, as most endpoints answer.
OutgoingResponse plainResponse(int status, milliseconds delay = {})
{
    return {.status = status, .body = {}, .contentType = {}, .delay = delay};
}

int passedOnStatus(const ForwardResult &result)
{
    const bool usable = result.state == ForwardResult::State::Answered &&
                        result.status >= lowestStatus && result.status <= highestStatus;
    return usable ? result.status : badGateway;
}

} // namespace

LiveReceiver::LiveReceiver(const ReceiverLimits &limits, QObject *parent)
    : QObject(parent)
    , m_limits(limits)
    , m_log(limits.mostDeliveries, limits.mostBodyBytes)
{
}

LiveReceiver::~LiveReceiver() = default;

std::optional<ReceiverError> LiveReceiver::start(quint16 port)
{
    const QPointer<LiveReceiver> self(this);
    stop();
    if (!self)
        return ReceiverError{.port = port, .detail = {}};
    auto listener = std::make_unique<FramedListener>();
    if (!listener->listen(QHostAddress::LocalHost, port))
        return errorOf(*listener, port);
    m_port = listener->serverPort();
    connect(listener.get(), &FramedListener::refused, this, &LiveReceiver::takeRefused,
            Qt::QueuedConnection);
    // Later: whoever hears of a delivery may end the front, which is in the middle of it now.
    m_front = std::make_unique<HttpFront>(
        [this](const IncomingRequest &request, const HttpFront::Answer &answer) {
            QMetaObject::invokeMethod(
                this, [this, request, answer] { take(request, answer); }, Qt::QueuedConnection);
        });
    m_front->bind(listener.release()); // becomes a child of the front
    qCInfo(logReceiver) << "listening at port" << m_port;
    emit runningChanged(true);
    return std::nullopt;
}

void LiveReceiver::stop()
{
    if (!m_front)
        return;
    m_front.reset();
    m_port = 0;
    emit runningChanged(false);
}

QUrl LiveReceiver::url() const
{
    QUrl url;
    if (!isRunning())
        return url;
    url.setScheme(QStringLiteral("http"));
    url.setHost(QStringLiteral("127.0.0.1"));
    url.setPort(m_port);
    return url;
}

void LiveReceiver::setAnswer(const ReceiverAnswer &answer)
{
    m_answer.status = std::clamp(answer.status, lowestStatus, highestStatus);
    m_answer.delay = std::clamp(answer.delay, milliseconds(0), longestDelay);
}

std::optional<ForwardProblem> LiveReceiver::setForwardTo(const QUrl &url)
{
    if (!url.isEmpty()) {
        if (const std::optional<ForwardProblem> problem = checkForwardUrl(url))
            return problem;
        if (isSelf(url))
            return ForwardProblem::Loop;
    }
    m_forwardTo = url;
    return std::nullopt;
}

bool LiveReceiver::isSelf(const QUrl &url) const
{
    const int usual = url.scheme() == QLatin1String("https") ? 443 : 80;
    return isRunning() && isLoopback(url) && url.port(usual) == m_port;
}

void LiveReceiver::clear()
{
    const QPointer<LiveReceiver> self(this);
    while (self) {
        const std::optional<quint64> number = m_log.removeOldest();
        if (!number)
            return;
        emit deliveryRemoved(*number);
    }
}

void LiveReceiver::take(const IncomingRequest &request, const HttpFront::Answer &answer)
{
    if (!isRunning())
        return;
    ReceivedDelivery delivery = read(request);
    qCInfo(logReceiver) << "delivery" << delivery.number << "of" << delivery.bodySize << "bytes";
    if (delivery.bodyKept)
        delivery.forward.state = forwardState();
    const bool underWay = delivery.forward.state == ForwardResult::State::UnderWay;
    const bool answerLater = underWay && m_answerAsForwarded;
    if (!answerLater) {
        const OutgoingResponse response = responseTo(delivery);
        delivery.answeredStatus = response.status;
        answer(response);
    }
    if (underWay)
        forward(delivery, answerLater ? answer : HttpFront::Answer());
    if (!makeRoom(delivery.body.size()))
        return;
    const quint64 number = delivery.number;
    m_log.add(std::move(delivery));
    emit deliveryAdded(number);
}

void LiveReceiver::takeRefused(const RefusedRequest &request)
{
    if (!isRunning())
        return;
    qCInfo(logReceiver) << "a request was refused with" << statusOf(request.reason);
    if (ReceivedDelivery *newest = m_log.newestRefused(m_limits.mostRefused)) {
        ++newest->times;
        emit deliveryChanged(newest->number);
        return;
    }
    ReceivedDelivery delivery;
    delivery.number = ++m_lastNumber;
    delivery.receivedAt = QDateTime::currentDateTimeUtc();
    delivery.method = request.method;
    delivery.path = QString::fromLatin1(request.path);
    delivery.bodyKept = false;
    delivery.refusal = request.reason;
    delivery.answeredStatus = statusOf(request.reason);
    if (!makeRoom(0))
        return;
    const quint64 number = delivery.number;
    m_log.add(std::move(delivery));
    emit deliveryAdded(number);
}

ReceivedDelivery LiveReceiver::read(const IncomingRequest &request)
{
    ReceivedDelivery delivery;
    delivery.number = ++m_lastNumber;
    delivery.receivedAt = QDateTime::currentDateTimeUtc();
    delivery.method = request.method;
    delivery.path = request.path;
    delivery.query = request.query;
    delivery.bodySize = request.body.size();
    for (const auto &[name, value] : request.headers.mid(0, m_limits.mostHeaders))
        delivery.headers.append({name, value});
    delivery.headersLost = request.headers.isEmpty();
    delivery.bodyKept = !delivery.headersLost && delivery.bodySize <= m_limits.largestBody;
    if (!delivery.bodyKept) {
        delivery.refusal =
            delivery.headersLost ? RefusalReason::HeadTooLong : RefusalReason::BodyTooLong;
        return delivery;
    }
    delivery.body = request.body;
    delivery.webhookId = webhookIdOf(delivery.body);
    delivery.check = checkDelivery(delivery.body, delivery.headers,
                                   m_secrets.secretFor(WebhookId{delivery.webhookId}));
    return delivery;
}

OutgoingResponse LiveReceiver::responseTo(const ReceivedDelivery &delivery) const
{
    if (!delivery.bodyKept) {
        OutgoingResponse refusal = plainResponse(statusOf(delivery.refusal));
        refusal.headers.emplaceBack("Connection", "close");
        return refusal;
    }
    if (m_answerAsForwarded && delivery.forward.state != ForwardResult::State::Off)
        return plainResponse(passedOnStatus(delivery.forward));
    return plainResponse(m_answer.status, m_answer.delay);
}

ForwardResult::State LiveReceiver::forwardState() const
{
    if (m_forwardTo.isEmpty())
        return ForwardResult::State::Off;
    if (isSelf(m_forwardTo)) // its port became ours later
        return ForwardResult::State::Loop;
    return m_forwardsUnderWay < m_limits.mostForwards ? ForwardResult::State::UnderWay
                                                      : ForwardResult::State::TooMany;
}

void LiveReceiver::forward(const ReceivedDelivery &delivery, const HttpFront::Answer &answer)
{
    const EndpointJob::Limits limits{
        .step = m_limits.forwardTime, .answer = m_limits.forwardTime, .maximumBody = 0};
    auto *job = new ForwardJob(delivery, m_forwardTo, limits, this);
    ++m_forwardsUnderWay;
    connect(job, &ForwardJob::finished, this,
            [this, job, answer, number = delivery.number](const EndpointReport &report) {
                job->deleteLater();
                endForward(number, forwardResult(report), answer);
            });
}

void LiveReceiver::endForward(quint64 number, const ForwardResult &result,
                              const HttpFront::Answer &answer)
{
    --m_forwardsUnderWay;
    const int status = passedOnStatus(result);
    if (answer)
        answer(plainResponse(status));
    ReceivedDelivery *delivery = m_log.find(number);
    if (!delivery)
        return; // it had to make room
    delivery->forward = result;
    if (answer)
        delivery->answeredStatus = status;
    emit deliveryChanged(number);
}

bool LiveReceiver::makeRoom(qint64 bytes)
{
    const QPointer<LiveReceiver> self(this);
    while (self) {
        if (const std::optional<quint64> removed = m_log.removeSurplus())
            emit deliveryRemoved(*removed);
        else if (const std::optional<quint64> emptied = m_log.dropBodyFor(bytes))
            emit deliveryChanged(*emptied);
        else
            return true;
    }
    return false;
}

} // namespace hookdesk

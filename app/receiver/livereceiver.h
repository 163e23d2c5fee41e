// SPDX-FileCopyrightText: 2026 Hookdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/httpserver/httpfront.h"
#include "app/receiver/deliverylog.h"
#include "app/receiver/deliverysecrets.h"
#include "app/receiver/forwardjob.h"
#include "app/receiver/receiveddelivery.h"

#include <QObject>
#include <QUrl>

#include <chrono>
#include <deque>
#include <memory>
#include <optional>

namespace hookdesk {

/// What every delivery is answered with. Out of range, the nearest value counts.
struct ReceiverAnswer
{
    int status = 200;                   ///< 200 to 599.
    std::chrono::milliseconds delay{0}; ///< 0 to 60 s.

    friend bool operator==(const ReceiverAnswer &, const ReceiverAnswer &) = default;
};

/// Why the receiver does not listen.
struct ReceiverError
{
    enum class Kind {
        PortInUse,
        NotAllowed, ///< The system keeps this port, as Linux does below 1024.
        Other
    };

    Kind kind = Kind::Other;
    quint16 port = 0;
    QString detail; ///< Technical, for "details on demand".
};

/// What is held at most.
struct ReceiverLimits
{
    qint64 largestBody = 64LL * 1024 * 1024; ///< Bytes; above, 413 and not kept.
    qint64 mostBodyBytes = 128LL * 1024 * 1024;
    qsizetype mostDeliveries = 500;
    qsizetype mostRefused = 50;   ///< That are listed; the rest is counted by the newest of them.
    qsizetype mostHeaders = 1000; ///< Of a delivery; the rest is left out.
    int mostForwards = 50;        ///< Under way at a time.
    std::chrono::milliseconds forwardTime{30'000}; ///< For the answer of the forward target.
};

/// An HTTP server on 127.0.0.1 that takes deliveries of webhooks: answers as told, checks each one
/// on arrival, keeps the newest and passes them on to another local address if wanted.
///
/// Nothing listens before start(). There is no way to listen on another interface: what is to come
/// from outside comes through a tunnel. Every method and every path counts as a delivery.
///
/// What Qt HttpServer does not let us cap: a request is whole in memory before it is seen here,
/// however long its body; `largestBody` bounds what is kept, checked and passed on, not what a
/// program on this machine can make us read. The number of connections is not bounded either.
/// Above Qt's own caps on headers they come as none: 431, and listed as such. What is ambiguous in
/// its framing is refused, and listed with the reason: see RequestFraming.
/// A body is checked in this object's thread, in a time that grows with its size.
class LiveReceiver : public QObject
{
    Q_OBJECT

public:
    explicit LiveReceiver(const ReceiverLimits &limits = {}, QObject *parent = nullptr);
    ~LiveReceiver() override;

    /// Listens on a port of 127.0.0.1; 0: any that is free. Where it listens already, that ends
    /// first.
    [[nodiscard]] std::optional<ReceiverError> start(quint16 port);
    /// Closes the port and every connection, those that wait for an answer too. What is being
    /// passed on goes on.
    void stop();
    [[nodiscard]] bool isRunning() const { return m_front != nullptr; }
    /// For example `http://127.0.0.1:41234`; empty when nothing listens.
    [[nodiscard]] QUrl url() const;

    /// For the deliveries to come.
    void setAnswer(const ReceiverAnswer &answer);
    [[nodiscard]] const ReceiverAnswer &answer() const { return m_answer; }

    /// UTF-8, by webhook. Deliveries that are here already are not checked again.
    void setSecrets(const QHash<WebhookId, QByteArray> &secrets) { m_secrets.setKnown(secrets); }
    /// For webhooks without a secret of their own, and bodies that name none. Empty: none.
    void setFallbackSecret(QByteArrayView secret) { m_secrets.setFallback(secret); }

    /// Where the deliveries to come are passed on to, as ForwardJob does; empty: nowhere. With a
    /// problem nothing changes. A loopback address with the receiver's own port is the receiver.
    [[nodiscard]] std::optional<ForwardProblem> setForwardTo(const QUrl &url);
    [[nodiscard]] const QUrl &forwardTo() const { return m_forwardTo; }
    /// Whether the sender gets the status of the forward target as soon as it is known, instead of
    /// answer(): 502 when there is none. Only while there is a target.
    void setAnswerAsForwarded(bool on) { m_answerAsForwarded = on; }
    [[nodiscard]] bool answerAsForwarded() const { return m_answerAsForwarded; }

    /// Oldest first.
    [[nodiscard]] const std::deque<ReceivedDelivery> &deliveries() const { return m_log.all(); }
    /// Null when there is none with that number, or no longer. Valid until control returns to the
    /// event loop.
    [[nodiscard]] const ReceivedDelivery *delivery(quint64 number) const
    {
        return m_log.find(number);
    }
    void clear();

signals:
    // A slot may stop, clear or destroy the receiver.
    void deliveryAdded(quint64 number);
    void deliveryChanged(quint64 number); ///< Passed on, answered, or its body was dropped.
    void deliveryRemoved(quint64 number);
    void runningChanged(bool running);

private:
    void take(const IncomingRequest &request, const HttpFront::Answer &answer);
    void takeRefused(const RefusedRequest &request);
    [[nodiscard]] ReceivedDelivery read(const IncomingRequest &request);
    [[nodiscard]] OutgoingResponse responseTo(const ReceivedDelivery &delivery) const;
    [[nodiscard]] ForwardResult::State forwardState() const;
    [[nodiscard]] bool isSelf(const QUrl &url) const;
    void forward(const ReceivedDelivery &delivery, const HttpFront::Answer &answer);
    void endForward(quint64 number, const ForwardResult &result, const HttpFront::Answer &answer);
    /// False when a slot destroyed this.
    [[nodiscard]] bool makeRoom(qint64 bytes);

    const ReceiverLimits m_limits;
    std::unique_ptr<HttpFront> m_front; ///< Null when nothing listens.
    quint16 m_port = 0;
    ReceiverAnswer m_answer;
    DeliverySecrets m_secrets;
    QUrl m_forwardTo;
    bool m_answerAsForwarded = false;
    int m_forwardsUnderWay = 0;
    quint64 m_lastNumber = 0;
    DeliveryLog m_log;
};

} // namespace hookdesk

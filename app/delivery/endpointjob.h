// SPDX-FileCopyrightText: 2026 Hookdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/delivery/answerreader.h"
#include "app/delivery/endpointreport.h"
#include "app/network/serverconnection.h"

#include <QElapsedTimer>
#include <QObject>
#include <QSslError>
#include <QTimer>

#include <chrono>
#include <optional>

namespace hookdesk {

/// One request from this workstation to an endpoint, step by step: name, connection, TLS, answer.
///
/// TLS 1.2 or later and verified: a certificate that does not fit is named and not accepted, and
/// nothing is sent then. No redirect is followed and nothing is sent twice. It has a connection of
/// its own, so that every step can be measured and nothing is added to what is sent:
/// QNetworkAccessManager 6.4 neither tells the address that answered nor sends a header twice. It
/// belongs to its owner: destroying it ends the request, and nobody is told. Nothing of it is
/// logged.
class EndpointJob : public QObject
{
    Q_OBJECT

public:
    struct Limits
    {
        std::chrono::milliseconds step{10'000};   ///< For each step before the answer.
        std::chrono::milliseconds answer{30'000}; ///< From the request to the end of the answer.
        qsizetype maximumBody = 256 * 1024;       ///< Bytes of the answer that are kept.
    };

    ~EndpointJob() override;

    /// Grows until finished().
    [[nodiscard]] const EndpointReport &report() const { return m_report; }

signals:
    void stepStarted(hookdesk::EndpointStep step);
    void stepFinished(const hookdesk::EndpointStepResult &result);
    /// Once, and never before the function that made the job has returned.
    void finished(const hookdesk::EndpointReport &report);

protected:
    struct Request
    {
        QUrl url;
        QByteArray method;
        QList<Header> headers; ///< Besides `Host` and `Connection`; checked by the caller.
        QByteArray rawHeaders; ///< More of them as bytes, each a line with CRLF; checked as well.
        QByteArray body;
    };

    /// `network`: the way there; Network::forOthers().
    EndpointJob(Request request, const Network &network, Limits limits, QObject *owner);

private:
    void begin();
    void nameFound();
    void connected();
    void notConnected(const ApiError &error);
    void encrypted();
    void sendRequest();
    void read();
    void socketFailed();
    void timedOut();
    void takeAnswer();
    void askWhoRefused();
    void takeEndpointsAnswer();

    [[nodiscard]] bool startStep(EndpointStep step);
    /// False when nobody is left who wants more.
    [[nodiscard]] bool endStep(const FailureCause &cause, const QString &detail);
    void fail(FailureCause::Kind kind, const QString &detail);
    void settle();
    [[nodiscard]] QByteArray requestHead() const;
    [[nodiscard]] QByteArray proxyLogIn() const;
    [[nodiscard]] bool isProxysRefusal() const;
    [[nodiscard]] bool mayBeProxysRefusal() const;
    [[nodiscard]] ApiError proxysRefusal() const;

    const Request m_request;
    const Network m_network;
    const Limits m_limits;
    EndpointReport m_report;
    EndpointStep m_step = EndpointStep::Name;
    const std::optional<ApiError> m_unusable; ///< Why nothing can be asked at all.
    ServerConnection m_connection;
    QList<QSslError> m_tlsErrors;
    AnswerReader m_answer;
    QElapsedTimer m_elapsed;
    std::optional<std::chrono::milliseconds> m_answeredAfter; ///< Set when the proxy is asked, too.
    QTimer m_timer;
    bool m_settled = false;
};

} // namespace hookdesk

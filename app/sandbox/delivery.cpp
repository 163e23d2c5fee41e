// SPDX-FileCopyrightText: 2026 Hookdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/sandbox/delivery.h"

#include "app/domain/oneshotbody.h"
#include "app/signature/signature.h"

#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QNetworkRequest>

namespace hookdesk::sandbox {

namespace {

/// Qt sends a name once; joined by a comma, two values mean what two fields do (RFC 9110, 5.3).
void addHeader(QNetworkRequest &request, const Header &header)
{
    const QByteArray name = header.name.toLatin1();
    QByteArray value = header.value.toUtf8();
    if (request.hasRawHeader(name))
        value = request.rawHeader(name) + ", " + value;
    request.setRawHeader(name, value);
}

QNetworkRequest requestFor(const StoredWebhook &webhook, const StoredEvent &event,
                           const QUrl &target, const DeliverySettings &settings)
{
    QNetworkRequest request(target);
    request.setAttribute(QNetworkRequest::RedirectPolicyAttribute,
                         QNetworkRequest::ManualRedirectPolicy);
    request.setAttribute(QNetworkRequest::CookieSaveControlAttribute, QNetworkRequest::Manual);
    request.setAttribute(QNetworkRequest::CookieLoadControlAttribute, QNetworkRequest::Manual);
    request.setAttribute(QNetworkRequest::Http2AllowedAttribute, false);
    request.setAttribute(QNetworkRequest::DoNotBufferUploadDataAttribute, true);
    request.setTransferTimeout(static_cast<int>(settings.timeout.count()));
    for (const Header &header : webhook.headers)
        addHeader(request, header);
    request.setRawHeader("Content-Type", "application/json");
    if (!request.hasRawHeader("User-Agent"))
        request.setRawHeader("User-Agent", "hookdesk-sandbox");
    request.setRawHeader(settings.signatureHeader, signature(webhook.secret.toUtf8(), event.body));
    request.setHeader(QNetworkRequest::ContentLengthHeader, event.body.size());
    // A kept connection that the endpoint has closed meanwhile would be a failure of ours.
    request.setRawHeader("Connection", "close");
    return request;
}

QString errorText(const QNetworkReply &reply, std::chrono::milliseconds timeout)
{
    switch (reply.error()) {
    case QNetworkReply::OperationCanceledError: // nobody else aborts
    case QNetworkReply::TimeoutError:
        return QStringLiteral("No answer within %1 s").arg(double(timeout.count()) / 1000);
    case QNetworkReply::ConnectionRefusedError:
        return QStringLiteral("Connection refused");
    case QNetworkReply::RemoteHostClosedError:
    case QNetworkReply::ContentReSendError:
        return QStringLiteral("Connection closed without an answer");
    case QNetworkReply::SslHandshakeFailedError:
        return QStringLiteral("TLS handshake failed: %1").arg(reply.errorString());
    default:
        return reply.errorString();
    }
}

AttemptResult resultOf(const QNetworkReply &reply, std::chrono::milliseconds timeout)
{
    const QVariant code = reply.attribute(QNetworkRequest::HttpStatusCodeAttribute);
    if (!code.isValid())
        return {{}, errorText(reply, timeout)};
    const int status = code.toInt();
    if (status >= 200 && status < 300)
        return {status, {}};
    const QString reason =
        reply.attribute(QNetworkRequest::HttpReasonPhraseAttribute).toString().left(100);
    return {status, QStringLiteral("HTTP %1 %2").arg(status).arg(reason).trimmed()};
}

} // namespace

Delivery::Delivery(QNetworkAccessManager &network, const StoredWebhook &webhook,
                   const StoredEvent &event, const QUrl &target, const DeliverySettings &settings,
                   QObject *parent)
    : QObject(parent)
    , m_reply(nullptr)
{
    auto *body = new OneShotBody(event.body, this);
    m_reply = network.post(requestFor(webhook, event, target, settings), body);
    m_reply->setParent(this);
    connect(m_reply, &QNetworkReply::finished, this,
            [this, timeout = settings.timeout] { emit ended(resultOf(*m_reply, timeout)); });
}

Delivery::~Delivery()
{
    m_reply->disconnect(this); // abort() answers at once
    m_reply->abort();
}

} // namespace hookdesk::sandbox

// SPDX-FileCopyrightText: 2026 Hookdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QUrl>

#include <memory>

/// What a browser was shown, or where it was sent.
struct BrowserPage
{
    int status = 0; ///< 0: the connection ended without an answer.
    QByteArray body;
    QUrl location;
    QByteArray contentType;
    QByteArray policy; ///< `Content-Security-Policy`

    /// What the form of the consent page carries; empty on every other page.
    [[nodiscard]] QByteArray consent() const
    {
        static const QRegularExpression field(
            QStringLiteral("name=\"consent\" value=\"([^\"]+)\""));
        return field.match(QString::fromUtf8(body)).captured(1).toLatin1();
    }
};

/// Fetches pages one after another and follows no redirect by itself.
class TestBrowser
{
public:
    BrowserPage get(const QUrl &url) { return send("GET", url); }
    /// With a header field more, `name: value`.
    BrowserPage get(const QUrl &url, const QByteArray &field)
    {
        return send("GET", url, {}, field);
    }

    BrowserPage send(const QByteArray &method, const QUrl &url, const QByteArray &form = {},
                     const QByteArray &field = {})
    {
        QNetworkRequest request(url);
        if (const qsizetype colon = field.indexOf(':'); colon > 0)
            request.setRawHeader(field.first(colon), field.sliced(colon + 1).trimmed());
        request.setAttribute(QNetworkRequest::RedirectPolicyAttribute,
                             QNetworkRequest::ManualRedirectPolicy);
        if (!form.isEmpty())
            request.setRawHeader("Content-Type", "application/x-www-form-urlencoded");
        const std::unique_ptr<QNetworkReply> reply(
            m_network.sendCustomRequest(request, method, form));
        QSignalSpy finished(reply.get(), &QNetworkReply::finished);
        if (!reply->isFinished() && !finished.wait(20000))
            return {};
        return {.status = reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt(),
                .body = reply->readAll(),
                .location = QUrl::fromEncoded(reply->rawHeader("Location")),
                .contentType = reply->rawHeader("Content-Type"),
                .policy = reply->rawHeader("Content-Security-Policy")};
    }

    /// Opens the consent page at `url` and presses a button, `allow` or `deny`.
    BrowserPage decide(const QUrl &url, const QByteArray &decision)
    {
        const BrowserPage page = get(url);
        if (page.consent().isEmpty())
            return page;
        return send("POST", url.adjusted(QUrl::RemoveQuery),
                    "consent=" + page.consent() + "&decision=" + decision);
    }

private:
    QNetworkAccessManager m_network;
};

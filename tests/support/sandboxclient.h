// SPDX-FileCopyrightText: 2026 Hookdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QSignalSpy>
#include <QUrl>

#include <memory>

/// What came back for a request of a test.
struct SandboxAnswer
{
    int status = 0; ///< 0: the connection ended without an answer.
    QByteArray body;
    QByteArray allow;
    QByteArray retryAfter;

    [[nodiscard]] QJsonDocument json() const { return QJsonDocument::fromJson(body); }
    [[nodiscard]] QJsonObject object() const { return json().object(); }
    [[nodiscard]] QJsonArray values() const
    {
        return object().value(QLatin1String("value")).toArray();
    }
};

/// Talks plain HTTP to a sandbox, one request after another, without any class of the program.
class SandboxClient
{
public:
    explicit SandboxClient(const QUrl &server)
        : m_server(server)
    {
    }

    using Reply = std::unique_ptr<QNetworkReply>;

    /// Sends and does not wait. `path` with its query, percent-encoded.
    [[nodiscard]] Reply begin(const QByteArray &method, const QByteArray &path,
                              const QByteArray &body = {},
                              const QByteArray &contentType = "application/json")
    {
        QNetworkRequest request(QUrl::fromEncoded(m_server.toEncoded() + path));
        if (!m_token.isEmpty())
            request.setRawHeader("Authorization", "Bearer " + m_token);
        if (!body.isEmpty())
            request.setRawHeader("Content-Type", contentType);
        return Reply(m_network.sendCustomRequest(request, method, body));
    }

    [[nodiscard]] static SandboxAnswer end(const Reply &reply)
    {
        QSignalSpy finished(reply.get(), &QNetworkReply::finished);
        if (!reply->isFinished() && !finished.wait(20000))
            return {};
        return {.status = reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt(),
                .body = reply->readAll(),
                .allow = reply->rawHeader("Allow"),
                .retryAfter = reply->rawHeader("Retry-After")};
    }

    SandboxAnswer send(const QByteArray &method, const QByteArray &path,
                       const QByteArray &body = {},
                       const QByteArray &contentType = "application/json")
    {
        return end(begin(method, path, body, contentType));
    }

    SandboxAnswer get(const QByteArray &path) { return send("GET", path); }

    SandboxAnswer postForm(const QByteArray &form)
    {
        return send("POST", "/oauth2/token", form, "application/x-www-form-urlencoded");
    }

    /// Fetches a token for the client `sandbox`, which later requests carry.
    [[nodiscard]] bool logIn(const QByteArray &secret)
    {
        m_token.clear();
        const SandboxAnswer answer =
            postForm("grant_type=client_credentials&client_id=sandbox&client_secret=" + secret);
        m_token = answer.object().value(QLatin1String("access_token")).toString().toLatin1();
        return answer.status == 200 && !m_token.isEmpty();
    }

    [[nodiscard]] const QByteArray &token() const { return m_token; }
    void setToken(const QByteArray &token) { m_token = token; }

private:
    QNetworkAccessManager m_network;
    QUrl m_server;
    QByteArray m_token;
};

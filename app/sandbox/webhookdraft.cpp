// SPDX-FileCopyrightText: 2026 Hookdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/sandbox/webhookdraft.h"

#include "app/domain/environment.h"
#include "app/sandbox/metadata.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRandomGenerator>
#include <QRegularExpression>
#include <QUrl>
#include <QUuid>

#include <array>
#include <optional>

namespace hookdesk::sandbox {

static Problem fieldProblem(const QString &field, const QString &message)
{
    return {400, field + QStringLiteral(": ") + message, field};
}

static std::optional<Problem> readEntityType(const QJsonObject &body, StoredWebhook &webhook)
{
    webhook.entityType = body.value(QLatin1String("entityType")).toString();
    if (webhook.entityType.isEmpty())
        return fieldProblem(QStringLiteral("entityType"), QStringLiteral("must not be empty"));
    if (!isKnownEntityType(webhook.entityType)) {
        return fieldProblem(
            QStringLiteral("entityType"),
            QStringLiteral("unknown entity type '%1'").arg(webhook.entityType.left(100)));
    }
    return std::nullopt;
}

static std::optional<Problem> readUrl(const QJsonObject &body, StoredWebhook &webhook)
{
    webhook.url = body.value(QLatin1String("webhookUrl")).toString();
    const QUrl url(webhook.url, QUrl::StrictMode);
    // Plain http only on this machine, where it is the way to watch deliveries arrive.
    const bool local = url.scheme() == QLatin1String("http") && isLoopback(url);
    const bool secure = url.scheme() == QLatin1String("https") || local;
    if (!url.isValid() || !secure || url.host().isEmpty())
        return fieldProblem(QStringLiteral("webhookUrl"), QStringLiteral("must be an HTTPS URL"));
    return std::nullopt;
}

static std::optional<Problem> readHeader(const QJsonValue &value, int index, StoredWebhook &webhook)
{
    static const QRegularExpression token(
        QRegularExpression::anchoredPattern(QStringLiteral("[!#$%&'*+.^_`|~0-9A-Za-z-]+")));
    static const QRegularExpression control(QStringLiteral("[\\x00-\\x08\\x0a-\\x1f\\x7f]"));
    const QString field = QStringLiteral("headers[%1]").arg(index);
    const QJsonValue name = value.toObject().value(QLatin1String("name"));
    const QJsonValue text = value.toObject().value(QLatin1String("value"));
    if (!token.match(name.toString()).hasMatch())
        return fieldProblem(field + QStringLiteral(".name"),
                            QStringLiteral("must be a header name"));
    if (!text.isString() || control.match(text.toString()).hasMatch())
        return fieldProblem(field + QStringLiteral(".value"),
                            QStringLiteral("must be a header value"));
    webhook.headers.append({name.toString(), text.toString()});
    return std::nullopt;
}

static std::optional<Problem> readHeaders(const QJsonObject &body, StoredWebhook &webhook)
{
    const QJsonValue headers = body.value(QLatin1String("headers"));
    if (headers.isUndefined() || headers.isNull())
        return std::nullopt;
    if (!headers.isArray())
        return fieldProblem(QStringLiteral("headers"), QStringLiteral("must be a list"));
    const QJsonArray array = headers.toArray();
    for (int i = 0; i < array.size(); ++i) {
        if (std::optional<Problem> problem = readHeader(array.at(i), i, webhook))
            return problem;
    }
    return std::nullopt;
}

static QString randomSecret()
{
    std::array<quint32, 6> words{};
    QRandomGenerator::system()->fillRange(words.data(), words.size());
    return QString::fromLatin1(
        QByteArray(reinterpret_cast<const char *>(words.data()), sizeof words).toHex());
}

Outcome<StoredWebhook> readDraft(const QByteArray &body, const QString &now)
{
    QJsonParseError error{};
    const QJsonDocument document = QJsonDocument::fromJson(body, &error);
    if (!document.isObject()) {
        return Problem{
            400,
            QStringLiteral("JSON parse error: %1 at offset %2")
                .arg(document.isNull() ? error.errorString() : QStringLiteral("expected an object"))
                .arg(error.offset),
            {}};
    }
    const QJsonObject object = document.object();
    StoredWebhook webhook;
    for (const auto read : {readEntityType, readUrl, readHeaders}) {
        if (std::optional<Problem> problem = read(object, webhook))
            return *std::move(problem);
    }
    webhook.id = QUuid::createUuid().toString(QUuid::WithoutBraces);
    webhook.creationDate = now;
    webhook.secret = randomSecret();
    webhook.name = object.value(QLatin1String("name")).toString();
    if (webhook.name.isEmpty()) {
        webhook.name = QStringLiteral("%1 → %2").arg(webhook.entityType, QUrl(webhook.url).host());
    }
    return webhook;
}

} // namespace hookdesk::sandbox

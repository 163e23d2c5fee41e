// SPDX-FileCopyrightText: 2026 Hookdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/sandbox/answers.h"

#include <QDateTime>
#include <QJsonDocument>

namespace hookdesk::sandbox {

static QString reasonPhrase(int status)
{
    switch (status) {
    case 400:
        return QStringLiteral("Bad Request");
    case 401:
        return QStringLiteral("Unauthorized");
    case 403:
        return QStringLiteral("Forbidden");
    case 404:
        return QStringLiteral("Not Found");
    case 405:
        return QStringLiteral("Method Not Allowed");
    case 413:
        return QStringLiteral("Payload Too Large");
    case 415:
        return QStringLiteral("Unsupported Media Type");
    case 429:
        return QStringLiteral("Too Many Requests");
    case 501:
        return QStringLiteral("Not Implemented");
    default:
        return QStringLiteral("Internal Server Error");
    }
}

Response jsonAnswer(const QJsonObject &object, int status)
{
    return {.status = status, .body = QJsonDocument(object).toJson(QJsonDocument::Compact)};
}

Response jsonAnswer(const QJsonArray &array, int status)
{
    return {.status = status, .body = QJsonDocument(array).toJson(QJsonDocument::Compact)};
}

Response noContent()
{
    return {.status = 204, .body = {}};
}

Response springError(const Request &request, const Problem &problem)
{
    return jsonAnswer(QJsonObject{{QStringLiteral("timestamp"),
                                   QDateTime::currentDateTimeUtc().toString(Qt::ISODateWithMs)},
                                  {QStringLiteral("status"), problem.status},
                                  {QStringLiteral("error"), reasonPhrase(problem.status)},
                                  {QStringLiteral("message"), problem.message},
                                  {QStringLiteral("path"), request.path}},
                      problem.status);
}

Response odataError(const Problem &problem)
{
    const QJsonValue target = problem.target.isEmpty() ? QJsonValue() : QJsonValue(problem.target);
    const QJsonObject error{{QStringLiteral("code"), QString::number(problem.status)},
                            {QStringLiteral("message"), problem.message},
                            {QStringLiteral("target"), target},
                            {QStringLiteral("details"), QJsonArray()}};
    return jsonAnswer(QJsonObject{{QStringLiteral("error"), error}}, problem.status);
}

Response hydraError(int status, const QString &error, const QString &description,
                    const QString &hint)
{
    Response response = jsonAnswer(QJsonObject{{QStringLiteral("error"), error},
                                               {QStringLiteral("error_description"), description},
                                               {QStringLiteral("error_hint"), hint},
                                               {QStringLiteral("status_code"), status}},
                                   status);
    response.headers.emplaceBack("Cache-Control", "no-store");
    return response;
}

Response methodNotAllowed(const Request &request, const QByteArray &allowed)
{
    const QString message = QStringLiteral("Request method '%1' is not supported")
                                .arg(QString::fromLatin1(request.method));
    Response response = errorFor(request, {405, message, {}});
    response.headers.emplaceBack("Allow", allowed);
    return response;
}

Response errorFor(const Request &request, const Problem &problem)
{
    if (request.path.startsWith(QLatin1String("/v1/odata")))
        return odataError(problem);
    return springError(request, problem);
}

} // namespace hookdesk::sandbox

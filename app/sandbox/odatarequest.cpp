// SPDX-FileCopyrightText: 2026 Hookdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/sandbox/odatarequest.h"

#include "app/sandbox/message.h"

#include <QSet>

#include <algorithm>
#include <utility>

namespace hookdesk::sandbox {

static Problem optionProblem(const FormField &option, const QString &expected)
{
    return {400,
            QStringLiteral("The query option '%1' has the value '%2', expected %3.")
                .arg(option.name, option.value.left(60), expected),
            option.name};
}

static std::optional<Problem> readNumber(const FormField &option, int &number)
{
    bool ok = false;
    const int value = option.value.toInt(&ok);
    if (!ok || value < 0)
        return optionProblem(option, QStringLiteral("a whole number that is not negative"));
    number = value;
    return std::nullopt;
}

static std::optional<Problem> readFilter(const FormField &option, ODataRequest &request)
{
    Outcome<ODataExpression> filter = parseFilter(option.value);
    if (const Problem *problem = problemOf(filter))
        return *problem;
    request.filter = std::get<ODataExpression>(std::move(filter));
    return std::nullopt;
}

static std::optional<Problem> readOption(const FormField &option, ODataRequest &request)
{
    const QString &name = option.name;
    if (name == QLatin1String("$filter"))
        return readFilter(option, request);
    if (name == QLatin1String("$top"))
        return readNumber(option, request.top);
    if (name == QLatin1String("$skip"))
        return readNumber(option, request.skip);
    if (name == QLatin1String("$count")) {
        request.count = option.value == QLatin1String("true");
        if (!request.count && option.value != QLatin1String("false"))
            return optionProblem(option, QStringLiteral("true or false"));
    } else if (name == QLatin1String("$orderby")) {
        request.orderBy = option.value;
    } else if (name == QLatin1String("$select")) {
        for (const QString &field : option.value.split(QLatin1Char(',')))
            request.select.append(field.trimmed());
    } else if (name == QLatin1String("$expand")) {
        request.expand = option.value;
    } else if (name.startsWith(QLatin1Char('$'))) {
        return Problem{400, QStringLiteral("The query option '%1' is not supported.").arg(name),
                       name};
    }
    return std::nullopt;
}

Outcome<ODataRequest> parseODataRequest(const QByteArray &query)
{
    ODataRequest request;
    QSet<QString> seen;
    const QList<FormField> options = parseForm(query);
    for (const FormField &option : options) {
        if (option.name.startsWith(QLatin1Char('$')) && seen.contains(option.name)) {
            return Problem{
                400, QStringLiteral("The query option '%1' was given twice.").arg(option.name),
                option.name};
        }
        seen.insert(option.name);
        if (std::optional<Problem> problem = readOption(option, request))
            return *std::move(problem);
    }
    request.top = std::min(request.top, mostRecords);
    return request;
}

} // namespace hookdesk::sandbox

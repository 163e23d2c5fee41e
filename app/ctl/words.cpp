// SPDX-FileCopyrightText: 2026 Hookdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/ctl/words.h"

#include "ui/common/errortext.h"
#include "ui/common/plaintext.h"
#include "ui/common/shortfalltext.h"

#include <array>
#include <utility>

namespace hookdesk::ctl {

std::optional<CauseChoice> causeChoice(const QString &code)
{
    if (code == QLatin1String("http"))
        return CauseChoice{{FailureCause::Kind::HttpStatus, 0}, true};
    const std::optional<FailureCause> cause = causeOfWord(code);
    return cause ? std::optional(CauseChoice{*cause}) : std::nullopt;
}

QJsonValue momentValue(const QDateTime &moment)
{
    return moment.isValid() ? QJsonValue(moment.toUTC().toString(Qt::ISODate)) : QJsonValue();
}

QJsonValue textValue(const QString &text)
{
    return text.isEmpty() ? QJsonValue() : QJsonValue(text);
}

QDateTime momentOf(const QString &text, const QDateTime &now)
{
    constexpr std::array<std::pair<char, qint64>, 4> units{
        std::pair{'s', 1}, std::pair{'m', 60}, std::pair{'h', 3600}, std::pair{'d', 86'400}};
    for (const auto &[letter, seconds] : units) {
        if (const std::optional<int> count =
                countOf(text.chopped(text.isEmpty() ? 0 : 1), 1'000'000);
            count && text.endsWith(QLatin1Char(letter)))
            return now.addSecs(-*count * seconds);
    }
    QDateTime moment = QDateTime::fromString(text, Qt::ISODate);
    return moment.toUTC();
}

std::optional<int> countOf(const QString &text, int most)
{
    bool ok = false;
    const int count = text.toInt(&ok);
    return ok && count >= 1 && count <= most ? std::optional(count) : std::nullopt;
}

QString errorLine(const ApiError &error)
{
    QString line = errorText(error).headline;
    QStringList details;
    if (!error.method.isEmpty())
        details.append(error.method + QLatin1Char(' ') + plainLine(error.path));
    if (error.httpStatus != 0)
        details.append(QStringLiteral("HTTP %1").arg(error.httpStatus));
    if (!error.serverMessage.isEmpty())
        details.append(plainLine(error.serverMessage));
    if (!details.isEmpty())
        line += QStringLiteral(" (%1)").arg(details.join(QStringLiteral(", ")));
    return line;
}

int exitCodeOf(const ApiError &error)
{
    using Kind = ApiError::Kind;
    switch (error.kind) {
    case Kind::Authentication:
    case Kind::Forbidden:
    case Kind::Unsupported:
    case Kind::Rejected:
    case Kind::NotApplied:
        return Refused;
    case Kind::Cancelled:
    case Kind::Ambiguous:
        return Partly;
    case Kind::Network:
    case Kind::Tls:
    case Kind::Timeout:
    case Kind::NotFound:
    case Kind::RateLimited:
    case Kind::Server:
    case Kind::Malformed:
    case Kind::TooLarge:
    case Kind::RedirectRefused:
        break;
    }
    return Unreachable;
}

QString codeOf(ApiError::Kind kind)
{
    constexpr std::array<const char *, 16> words{
        "network",        "tls",       "timeout",     "cancelled",
        "authentication", "forbidden", "not-found",   "unsupported",
        "rate-limited",   "rejected",  "server",      "malformed",
        "too-large",      "ambiguous", "not-applied", "redirect-refused"};
    return QLatin1String(words.at(static_cast<size_t>(kind)));
}

int tellListings(Output &output, const ListingsHeard &heard)
{
    for (const std::optional<ApiError> &error : {heard.restError, heard.odataError}) {
        if (error)
            output.complain(
                QStringLiteral("one of the two listings is missing: %1").arg(errorLine(*error)));
    }
    int code = heard.problems.isEmpty() ? Well : Partly;
    for (const std::optional<Shortfall> &shortfall : {heard.restShortfall, heard.odataShortfall}) {
        if (!isToBeSaid(shortfall))
            continue;
        output.complain(shortfallText(*shortfall));
        code = Partly;
    }
    for (const QString &problem : heard.problems)
        output.complain(plainLine(problem));
    return code;
}

} // namespace hookdesk::ctl

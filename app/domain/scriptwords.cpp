// SPDX-FileCopyrightText: 2026 Hookdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/domain/scriptwords.h"

#include <array>
#include <utility>

namespace hookdesk {

namespace {

using CauseKind = FailureCause::Kind;

constexpr std::array<std::pair<const char *, CauseKind>, 7> causeWords{
    std::pair{"none", CauseKind::NotReported},  std::pair{"timeout", CauseKind::Timeout},
    std::pair{"tls", CauseKind::Tls},           std::pair{"connection", CauseKind::Connection},
    std::pair{"name", CauseKind::NameNotFound}, std::pair{"lookup", CauseKind::LookupFailed},
    std::pair{"other", CauseKind::Other}};

constexpr std::array<std::pair<const char *, WebhookStatus>, 4> statusWords{
    std::pair{"active", WebhookStatus::Active}, std::pair{"at-risk", WebhookStatus::AtRisk},
    std::pair{"deactivated", WebhookStatus::Deactivated},
    std::pair{"unknown", WebhookStatus::Unknown}};

constexpr QLatin1String httpPrefix("http-");

} // namespace

QString scriptWord(WebhookStatus status)
{
    for (const auto &[word, meant] : statusWords) {
        if (meant == status)
            return QLatin1String(word);
    }
    return {};
}

std::optional<WebhookStatus> statusOfWord(const QString &word)
{
    for (const auto &[known, meant] : statusWords) {
        if (QLatin1String(known) == word)
            return meant;
    }
    return std::nullopt;
}

QString scriptWord(const FailureCause &cause)
{
    if (cause.kind == CauseKind::HttpStatus)
        return httpPrefix + QString::number(cause.httpStatus);
    if (!isReported(cause))
        return QStringLiteral("none");
    for (const auto &[word, kind] : causeWords) {
        if (kind == cause.kind)
            return QLatin1String(word);
    }
    return {};
}

std::optional<FailureCause> causeOfWord(const QString &word)
{
    for (const auto &[known, kind] : causeWords) {
        if (QLatin1String(known) == word)
            return FailureCause{kind, 0};
    }
    bool isNumber = false;
    const int status =
        word.mid(word.startsWith(httpPrefix) ? httpPrefix.size() : 0).toInt(&isNumber);
    if (!isNumber || status < 100 || status > 599)
        return std::nullopt;
    return FailureCause{CauseKind::HttpStatus, status};
}

} // namespace hookdesk

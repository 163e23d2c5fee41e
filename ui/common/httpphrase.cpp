// SPDX-FileCopyrightText: 2026 Hookdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/common/httpphrase.h"

#include <QCoreApplication>

#include <algorithm>
#include <iterator>

namespace hookdesk {

namespace {

struct Phrase
{
    int status;
    const char *words;
};

constexpr Phrase phrases[] = {
    {301, QT_TRANSLATE_NOOP("hookdesk::HttpPhrase", "Moved permanently")},
    {302, QT_TRANSLATE_NOOP("hookdesk::HttpPhrase", "Found elsewhere")},
    {307, QT_TRANSLATE_NOOP("hookdesk::HttpPhrase", "Temporary redirect")},
    {308, QT_TRANSLATE_NOOP("hookdesk::HttpPhrase", "Permanent redirect")},
    {400, QT_TRANSLATE_NOOP("hookdesk::HttpPhrase", "Bad request")},
    {401, QT_TRANSLATE_NOOP("hookdesk::HttpPhrase", "Unauthorized")},
    {403, QT_TRANSLATE_NOOP("hookdesk::HttpPhrase", "Forbidden")},
    {404, QT_TRANSLATE_NOOP("hookdesk::HttpPhrase", "Not found")},
    {405, QT_TRANSLATE_NOOP("hookdesk::HttpPhrase", "Method not allowed")},
    {408, QT_TRANSLATE_NOOP("hookdesk::HttpPhrase", "Request timeout")},
    {409, QT_TRANSLATE_NOOP("hookdesk::HttpPhrase", "Conflict")},
    {410, QT_TRANSLATE_NOOP("hookdesk::HttpPhrase", "Gone")},
    {413, QT_TRANSLATE_NOOP("hookdesk::HttpPhrase", "Payload too large")},
    {415, QT_TRANSLATE_NOOP("hookdesk::HttpPhrase", "Unsupported media type")},
    {422, QT_TRANSLATE_NOOP("hookdesk::HttpPhrase", "Unprocessable content")},
    {429, QT_TRANSLATE_NOOP("hookdesk::HttpPhrase", "Too many requests")},
    {500, QT_TRANSLATE_NOOP("hookdesk::HttpPhrase", "Internal server error")},
    {501, QT_TRANSLATE_NOOP("hookdesk::HttpPhrase", "Not implemented")},
    {502, QT_TRANSLATE_NOOP("hookdesk::HttpPhrase", "Bad gateway")},
    {503, QT_TRANSLATE_NOOP("hookdesk::HttpPhrase", "Service unavailable")},
    {504, QT_TRANSLATE_NOOP("hookdesk::HttpPhrase", "Gateway timeout")},
};

} // namespace

QString httpPhrase(int status)
{
    const auto *const found =
        std::find_if(std::begin(phrases), std::end(phrases),
                     [status](const Phrase &phrase) { return phrase.status == status; });
    return found == std::end(phrases)
               ? QString()
               : QCoreApplication::translate("hookdesk::HttpPhrase", found->words);
}

} // namespace hookdesk

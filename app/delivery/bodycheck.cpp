// SPDX-FileCopyrightText: 2026 Hookdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/delivery/bodycheck.h"

#include <QJsonDocument>
#include <QJsonParseError>

#include <algorithm>
#include <tuple>

namespace hookdesk {

std::optional<JsonProblem> jsonProblem(const QByteArray &text)
{
    QJsonParseError error;
    std::ignore = QJsonDocument::fromJson(text, &error);
    if (error.error == QJsonParseError::NoError)
        return std::nullopt;
    const QByteArray before = text.left(std::clamp<qsizetype>(error.offset, 0, text.size()));
    const qsizetype lineStart = before.lastIndexOf('\n') + 1;
    return JsonProblem{int(before.count('\n')) + 1,
                       int(QString::fromUtf8(before.mid(lineStart)).size()) + 1,
                       error.errorString()};
}

} // namespace hookdesk

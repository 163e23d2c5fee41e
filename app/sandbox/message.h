// SPDX-FileCopyrightText: 2026 Hookdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>
#include <QString>

#include <chrono>
#include <optional>
#include <utility>

namespace hookdesk::sandbox {

/// A request as the routes see it; independent of the HTTP server.
struct Request
{
    QByteArray method; ///< Upper case.
    QString path;      ///< Percent-decoded, without query.
    QByteArray query;  ///< As sent, without the question mark.
    QByteArray authorization;
    QByteArray contentType;
    QByteArray body;
    QList<std::pair<QByteArray, QByteArray>> headers = {}; ///< All, in no particular order.
};

/// What is sent back.
struct Response
{
    int status = 200;
    QByteArray body;
    QByteArray contentType = QByteArrayLiteral("application/json;charset=UTF-8");
    QList<std::pair<QByteArray, QByteArray>> headers = {};
    bool dropConnection = false;        ///< Close the connection instead of answering.
    std::chrono::milliseconds delay{0}; ///< Wait so long before answering.
};

/// One `name=value` of a query or a form.
struct FormField
{
    QString name;
    QString value;
};

/// Splits a query or a form body. `+` is a blank, as in HTML forms and in Olingo.
[[nodiscard]] QList<FormField> parseForm(const QByteArray &encoded);

/// The first value of a name, or nothing.
[[nodiscard]] std::optional<QString> fieldValue(const QList<FormField> &fields,
                                                const QString &name);

} // namespace hookdesk::sandbox

// SPDX-FileCopyrightText: 2026 Hookdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>
#include <QString>

#include <chrono>
#include <utility>

namespace hookdesk {

/// A request as its handler sees it; independent of the HTTP server.
struct IncomingRequest
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
struct OutgoingResponse
{
    int status = 200;
    QByteArray body;
    QByteArray contentType = QByteArrayLiteral("application/json;charset=UTF-8");
    QList<std::pair<QByteArray, QByteArray>> headers = {};
    bool dropConnection = false;        ///< Close the connection instead of answering.
    std::chrono::milliseconds delay{0}; ///< Wait so long before answering.
};

} // namespace hookdesk

// SPDX-FileCopyrightText: 2026 Hookdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/failurecause.h"
#include "app/httpserver/requestframing.h"
#include "app/signature/rawheader.h"

#include <QByteArray>
#include <QDateTime>
#include <QList>
#include <QString>

#include <chrono>

namespace hookdesk {

/// Whether a delivery carries the signature of its body.
struct DeliveryCheck
{
    enum class Kind {
        Genuine,
        NotGenuine,
        NoSignature, ///< No header has anything that could be one.
        CannotTell   ///< There is no secret to compute with, or not the whole delivery to look at.
    };

    Kind kind = Kind::CannotTell;
    QByteArray headerName; ///< Where the signature stands; empty unless Genuine.

    friend bool operator==(const DeliveryCheck &, const DeliveryCheck &) = default;
};

/// What became of a delivery that was to be passed on.
struct ForwardResult
{
    enum class State {
        Off,      ///< Nothing was to be passed on, or the body was too large.
        UnderWay, ///< deliveryChanged() will tell.
        Answered, ///< With `status`, whatever it means.
        Failed,   ///< No answer: `cause` and `detail`.
        Loop,     ///< Not sent: the target is the receiver itself.
        TooMany   ///< Not sent: ReceiverLimits::mostForwards are under way.
    };

    State state = State::Off;
    int status = 0;                       ///< Of the answer, else 0.
    FailureCause::Kind cause = {};        ///< For Failed.
    QString detail;                       ///< For Failed: technical, for "details on demand".
    std::chrono::milliseconds elapsed{0}; ///< From the start to the answer or the failure.

    friend bool operator==(const ForwardResult &, const ForwardResult &) = default;
};

/// One request that came to the live receiver.
struct ReceivedDelivery
{
    quint64 number = 0;       ///< From 1, in the order of arrival; never used again.
    QDateTime receivedAt;     ///< UTC.
    QByteArray method;        ///< Upper case; `UNKNOWN` for one that Qt HttpServer does not know.
    QString path;             ///< Percent-decoded, without query.
    QByteArray query;         ///< As sent, without the question mark.
    QList<RawHeader> headers; ///< As Qt HttpServer gives them: since 6.8 with names in lower case.
    QByteArray body;          ///< Exactly as received; empty when it was not kept.
    qint64 bodySize = 0;      ///< In bytes, of what was received.
    /// Qt HttpServer gave none, as it does above its own caps (6.4: 100 fields, 256 KiB); the body
    /// is lost with them. Without any header, not even Host, it is no delivery.
    bool headersLost = false;
    bool bodyKept = true;   ///< False: lost, too large, or dropped to make room for newer ones.
    int answeredStatus = 0; ///< 0 while the answer waits for that of the forward target.
    QString webhookId;      ///< The member `webhookId` of the body; empty when there is none.
    DeliveryCheck check;
    ForwardResult forward;
    /// Why it was not taken; then there is nothing of it but method and path, and perhaps headers.
    RefusalReason refusal = RefusalReason::None;
    int times = 1; ///< Above 1: so many were refused, of which this was the first to be listed.
};

} // namespace hookdesk

// SPDX-FileCopyrightText: 2026 Hookdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/apierror.h"
#include "app/domain/failurecause.h"
#include "app/domain/header.h"
#include "app/network/tlsfacts.h"

#include <QByteArray>
#include <QList>
#include <QString>
#include <QUrl>

#include <chrono>
#include <optional>

namespace hookdesk {

/// The steps to an endpoint's answer, in their order; an `http` address has no Tls.
enum class EndpointStep { Name, Connection, Tls, Answer };

/// How one step ended.
struct EndpointStepResult
{
    EndpointStep step = EndpointStep::Name;
    FailureCause cause; ///< Kind None: it worked. An answer with any status is one that worked.
    QString detail;     ///< Technical and plain: addresses, or the words of an error.
    std::chrono::milliseconds elapsed{0};

    [[nodiscard]] bool worked() const { return cause.kind == FailureCause::Kind::None; }
};

/// What one request to an endpoint found out.
struct EndpointReport
{
    QUrl url;
    QString proxy;                 ///< Through which it was asked, as `host:port`; else empty.
    bool askedProxy = false;       ///< As for http: the proxy itself was asked for the address.
    bool pastProxy = false;        ///< It is on this machine, which the proxy never sees.
    QStringList unanswered;        ///< Addresses that did not answer before another one did.
    std::optional<ApiError> error; ///< Why there is no answer, where more is known than the step.
    QByteArray method;
    QList<EndpointStepResult> steps; ///< Those that were tried; only the last can have failed.
    std::optional<TlsFacts> tls;     ///< Once the server has shown itself.
    std::optional<int> status;       ///< Of the answer; a redirect is reported, not followed.
    QString reason;                  ///< The words after the status.
    QList<Header> headers;           ///< Of the answer.
    QByteArray body;
    bool bodyCut = false; ///< There was more, or the connection broke.

    /// Why there is no answer, or why the answer is no success; Kind None for 200 to 299.
    [[nodiscard]] FailureCause cause() const;
    /// Of all steps together.
    [[nodiscard]] std::chrono::milliseconds elapsed() const;
    /// The first header of the answer with that name in any case; empty when there is none.
    [[nodiscard]] QString header(const QString &name) const;
    /// Success, and a page for people instead of what a webhook's endpoint answers.
    [[nodiscard]] bool isWebPage() const;
    /// A failure that may be the proxy's own: nothing says that it was handed on.
    [[nodiscard]] bool mayBeOfProxy() const;
    /// Where the answer would send the request on to; empty when it does not.
    [[nodiscard]] QString redirectTarget() const;
};

} // namespace hookdesk

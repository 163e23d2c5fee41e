// SPDX-FileCopyrightText: 2026 Hookdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/httpserver/httpmessage.h"

#include <QByteArray>
#include <QList>
#include <QString>

#include <optional>

namespace hookdesk::sandbox {

using Request = IncomingRequest;
using Response = OutgoingResponse;

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

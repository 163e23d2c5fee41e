// SPDX-FileCopyrightText: 2026 Hookdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/header.h"

#include <QByteArray>
#include <QList>
#include <QString>

namespace hookdesk::sandbox {

/// A webhook as the sandbox keeps it.
struct StoredWebhook
{
    QString id; ///< A GUID in lower case, without braces.
    QString name;
    QString entityType;
    QString url;
    QList<Header> headers;
    QString creationDate; ///< UTC like 2024-05-06T07:08:09.123Z, so that it sorts as text.
    bool deactivated = false;
    QString secret = {}; ///< The key of its signatures.
    /// How the built-in endpoint answers its deliveries, see EndpointAnswer.
    QString endpointAnswer = QStringLiteral("200");
    /// Failures before this date do not deactivate it: the last reactivation. Empty: all count.
    QString countingSince = {};
};

} // namespace hookdesk::sandbox

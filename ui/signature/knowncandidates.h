// SPDX-FileCopyrightText: 2026 Hookdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/api/apimap.h"
#include "app/domain/webhook.h"
#include "app/domain/webhookevent.h"
#include "app/signature/diagnosis.h"

#include <QHash>
#include <QString>

namespace hookdesk {

/// What the program knows when a diagnosis begins; copies, so that another thread can look into it.
struct KnownThings
{
    ApiMap map;
    QList<WebhookPtr> webhooks;
    QHash<WebhookId, QByteArray> remembered{}; ///< Secrets from the keychain.
    QList<WebhookEventPtr> events;             ///< Of the log.
    QString archivePath;   ///< Of the events that the log forgot; empty: none are kept.
    QString subjectId;     ///< The record that the body in question tells of; may be empty.
    WebhookId webhookId{}; ///< The webhook that it names; may be empty.
};

/// The secrets of the webhooks, as far as the server tells them or somebody had them remembered,
/// that of the webhook in question first, and the bodies of other events about the same record.
/// Reads the archive: not in the window's thread.
[[nodiscard]] Candidates candidatesFrom(const KnownThings &known);

} // namespace hookdesk

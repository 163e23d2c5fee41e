// SPDX-FileCopyrightText: 2026 Hookdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/store/archivedevent.h"
#include "app/store/storeerror.h"

#include <QDateTime>
#include <QString>

/// How the archive reads to a person. Plain text.
namespace hookdesk {

/// Why the archive does not do what it should, and what to do; one or two sentences.
[[nodiscard]] QString archiveProblemText(const StoreError &error);
/// Where a damaged archive went.
[[nodiscard]] QString keptAsideText(const QString &path);
/// `In the log`, or `Left the log …`.
[[nodiscard]] QString archiveStateText(const ArchivedEvent &archived, const QDateTime &now);
/// What a person calls the webhook of an archived event.
[[nodiscard]] QString archivedWebhookText(const ArchivedEvent &archived);

} // namespace hookdesk

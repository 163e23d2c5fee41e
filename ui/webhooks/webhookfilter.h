// SPDX-FileCopyrightText: 2026 Hookdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/webhook.h"

#include <QSet>
#include <QString>

#include <optional>

namespace hookdesk {

/// Which webhooks a table shows: those that fit every part that is set.
struct WebhookFilter
{
    QString nameText; ///< A fixed string, found anywhere in the name; see searchText().
    std::optional<WebhookStatus> status;
    QString entityType;        ///< The whole dotted type; empty: any.
    QSet<WebhookId> only = {}; ///< Empty: any.

    [[nodiscard]] bool isEmpty() const
    {
        return nameText.isEmpty() && !status && entityType.isEmpty() && only.isEmpty();
    }

    friend bool operator==(const WebhookFilter &, const WebhookFilter &) = default;
};

} // namespace hookdesk

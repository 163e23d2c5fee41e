// SPDX-FileCopyrightText: 2026 Hookdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/ctl/words.h"
#include "app/domain/webhookevent.h"
#include "app/session/session.h"

#include <optional>
#include <variant>

namespace hookdesk::ctl {

/// What `--webhook`, `--cause`, `--since` and `--text` ask for.
struct EventChoice
{
    QString webhook; ///< An id or a name; empty: of any.
    std::optional<CauseChoice> cause;
    QDateTime since; ///< By creation; invalid: from any time.
    QString text;    ///< Folded.

    [[nodiscard]] bool isEmpty() const
    {
        return webhook.isEmpty() && !cause && !since.isValid() && text.isEmpty();
    }
};

[[nodiscard]] std::variant<EventChoice, Trouble> eventChoice(const Call &call);

/// The failed events of the session's log that are asked for, the oldest first. `webhooks`: what
/// `choice.webhook` is called.
[[nodiscard]] QList<WebhookEventPtr> chosenEvents(Session &session, const EventChoice &choice,
                                                  const QList<WebhookPtr> &webhooks);
/// What a person calls the webhook of an event.
[[nodiscard]] QString webhookOf(Session &session, const WebhookId &id);

} // namespace hookdesk::ctl

// SPDX-FileCopyrightText: 2026 Hookdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/events/webhookname.h"

#include "ui/common/plaintext.h"
#include "ui/common/webhookpresentation.h"

#include <QCoreApplication>

namespace hookdesk {

namespace {

struct WebhookNameWords
{
    Q_DECLARE_TR_FUNCTIONS(hookdesk::WebhookName)
};

} // namespace

QString webhookName(const WebhookStore &webhooks, const WebhookId &id)
{
    const WebhookPtr known = webhooks.lastKnown(id);
    if (!known)
        return id.value;
    const QString &called = known->name.isEmpty() ? known->endpoint : known->name;
    const QString name = called.isEmpty() ? id.value : called;
    return webhooks.find(id) ? name : WebhookNameWords::tr("%1 (deleted)", "webhook").arg(name);
}

} // namespace hookdesk

// SPDX-FileCopyrightText: 2026 Hookdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/common/webhookpresentation.h"

#include "ui/common/plaintext.h"

#include <QCoreApplication>
#include <QLocale>
#include <QStringList>

namespace hookdesk {

namespace {

struct WebhookPresentationWords
{
    Q_DECLARE_TR_FUNCTIONS(hookdesk::WebhookPresentation)
};

} // namespace

QString webhookLabel(const Webhook &webhook)
{
    return plainName(unmarkedLabel(webhook));
}

QString unmarkedLabel(const Webhook &webhook)
{
    if (!webhook.name.isEmpty())
        return unmarkedLine(webhook.name);
    return unmarkedAddress(webhook.endpoint.isEmpty() ? webhook.id.value : webhook.endpoint);
}

QString statusText(WebhookStatus status)
{
    switch (status) {
    case WebhookStatus::Active:
        return WebhookPresentationWords::tr("Active");
    case WebhookStatus::AtRisk:
        return WebhookPresentationWords::tr("At risk");
    case WebhookStatus::Deactivated:
        return WebhookPresentationWords::tr("Deactivated");
    case WebhookStatus::Unknown:
        break;
    }
    return WebhookPresentationWords::tr("Unknown");
}

QString statusExplanation(WebhookStatus status)
{
    switch (status) {
    case WebhookStatus::Active:
        return WebhookPresentationWords::tr("Tribe delivers events to this webhook.");
    case WebhookStatus::AtRisk:
        return WebhookPresentationWords::tr(
            "Many failures in the last 24 hours. After 100, Tribe deactivates the webhook.");
    case WebhookStatus::Deactivated:
        return WebhookPresentationWords::tr("Tribe delivers nothing until you reactivate it.");
    case WebhookStatus::Unknown:
        break;
    }
    return WebhookPresentationWords::tr(
        "Tribe did not report whether this webhook is deactivated.");
}

QString statusIconName(WebhookStatus status)
{
    switch (status) {
    case WebhookStatus::Active:
        return QStringLiteral("dialog-ok-apply");
    case WebhookStatus::AtRisk:
        return QStringLiteral("emblem-warning");
    case WebhookStatus::Deactivated:
        return QStringLiteral("emblem-error");
    case WebhookStatus::Unknown:
        break;
    }
    return QStringLiteral("help-contents");
}

Tone statusTone(WebhookStatus status)
{
    switch (status) {
    case WebhookStatus::Active:
        return Tone::Good;
    case WebhookStatus::AtRisk:
        return Tone::Warning;
    case WebhookStatus::Deactivated:
        return Tone::Bad;
    case WebhookStatus::Unknown:
        break;
    }
    return Tone::Neutral;
}

QString standingText(WebhookStanding standing)
{
    switch (standing) {
    case WebhookStanding::NotListedYet:
        return WebhookPresentationWords::tr("Not listed yet");
    case WebhookStanding::NotConfirmedYet:
        return WebhookPresentationWords::tr("Not confirmed yet");
    case WebhookStanding::Listed:
        break;
    }
    return {};
}

QString standingExplanation(WebhookStanding standing)
{
    switch (standing) {
    case WebhookStanding::NotListedYet:
        return WebhookPresentationWords::tr("Just created in Hookdesk, not yet in Tribe's list.");
    case WebhookStanding::NotConfirmedYet:
        return WebhookPresentationWords::tr(
            "Just reactivated in Hookdesk, still deactivated in one of Tribe's lists.");
    case WebhookStanding::Listed:
        break;
    }
    return {};
}

QString headerCountText(const Webhook &webhook)
{
    return webhook.headers ? QLocale().toString(webhook.headers->size()) : unknownMark();
}

QString headersExplanation(const Webhook &webhook)
{
    if (!webhook.headers)
        return WebhookPresentationWords::tr("Tribe sent no headers for this webhook.");
    if (webhook.headers->isEmpty())
        return WebhookPresentationWords::tr("No custom headers.");
    QStringList names;
    for (const Header &header : *webhook.headers)
        names.append(plainName(header.name, 100));
    return names.join(QLatin1Char('\n'));
}

} // namespace hookdesk

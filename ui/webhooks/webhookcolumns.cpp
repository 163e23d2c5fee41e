// SPDX-FileCopyrightText: 2026 Hookdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/webhooks/webhookcolumns.h"

#include "ui/common/momenttext.h"
#include "ui/common/plaintext.h"
#include "ui/common/webhookpresentation.h"

#include <QCoreApplication>
#include <QLocale>

#include <array>
#include <limits>

namespace hookdesk {

namespace {

constexpr Qt::Alignment left = Qt::AlignLeft | Qt::AlignVCenter;
constexpr Qt::Alignment right = Qt::AlignRight | Qt::AlignVCenter;
/// A webhook that is off stands beyond every number of failures.
constexpr qint64 offNumber = std::numeric_limits<int>::max();

QString textOrMark(const QString &text)
{
    return text.isEmpty() ? unknownMark() : plainAddress(text);
}

const WebhookColumnSpec nameColumn{
    QT_TRANSLATE_NOOP("hookdesk::WebhookColumns", "Name"),
    180,
    left,
    Qt::AscendingOrder,
    [](const WebhookFacts &f, const QDateTime &) { return textOrMark(f.webhook.name); },
    [](const WebhookFacts &f, const QDateTime &) { return webhookLabel(f.webhook); },
    nullptr,
    [](const WebhookFacts &f) { return QStringView(f.webhook.name); }};

const WebhookColumnSpec entityTypeColumn{
    QT_TRANSLATE_NOOP("hookdesk::WebhookColumns", "Entity type"),
    150,
    left,
    Qt::AscendingOrder,
    [](const WebhookFacts &f, const QDateTime &) { return textOrMark(f.webhook.entityType); },
    [](const WebhookFacts &f, const QDateTime &) { return f.webhook.entityType; },
    nullptr,
    [](const WebhookFacts &f) { return QStringView(f.webhook.entityType); }};

const WebhookColumnSpec endpointColumn{
    QT_TRANSLATE_NOOP("hookdesk::WebhookColumns", "Endpoint"),
    190,
    left,
    Qt::AscendingOrder,
    [](const WebhookFacts &f, const QDateTime &) { return textOrMark(f.webhook.endpoint); },
    [](const WebhookFacts &f, const QDateTime &) { return plainAddress(f.webhook.endpoint); },
    nullptr,
    [](const WebhookFacts &f) { return QStringView(f.webhook.endpoint); }};

QString statusCell(const WebhookFacts &facts, const QDateTime &)
{
    const QString standing = standingText(facts.webhook.standing);
    return standing.isEmpty() ? statusText(facts.status) : standing;
}

QString statusToolTip(const WebhookFacts &facts, const QDateTime &)
{
    QStringList lines{
        QCoreApplication::translate("hookdesk::WebhookColumns", "%1: %2", "status, meaning")
            .arg(statusText(facts.status), statusExplanation(facts.status))};
    if (const QString standing = standingExplanation(facts.webhook.standing); !standing.isEmpty())
        lines.append(standing);
    return lines.join(QLatin1Char('\n'));
}

const WebhookColumnSpec statusColumn{QT_TRANSLATE_NOOP("hookdesk::WebhookColumns", "Status"),
                                     115,
                                     left,
                                     Qt::DescendingOrder,
                                     statusCell,
                                     statusToolTip,
                                     [](const WebhookFacts &f) { return qint64(f.status); },
                                     nullptr};

QString failuresText(const WebhookFacts &facts, const QDateTime &now)
{
    if (facts.status == WebhookStatus::Deactivated)
        return facts.offSince
                   ? QCoreApplication::translate("hookdesk::WebhookColumns", "off since %1", "time")
                         .arg(dayAndTimeText(*facts.offSince, now))
                   : QCoreApplication::translate("hookdesk::WebhookColumns", "off");
    if (!facts.areFailuresKnown())
        return unknownMark();
    return facts.budget().most == 0 ? QString() : failureCountText(facts.budget());
}

QString offExplanation(const WebhookFacts &facts)
{
    if (facts.offSince)
        return QCoreApplication::translate("hookdesk::WebhookColumns",
                                           "Last failed delivery: %1. Tribe does not report when "
                                           "it deactivated the webhook.")
            .arg(momentExplanation(*facts.offSince));
    return facts.context.knowledge == FailureKnowledge::Read
               ? QCoreApplication::translate(
                     "hookdesk::WebhookColumns",
                     "Time unknown: the event log has no failures of this webhook.")
               : QCoreApplication::translate("hookdesk::WebhookColumns", "Time unknown.");
}

QString failuresToolTip(const WebhookFacts &facts, const QDateTime &now)
{
    const bool delivers = facts.status != WebhookStatus::Deactivated;
    const QString failures =
        failuresExplanation(facts.budget(), facts.context.knowledge, delivers, now);
    if (delivers)
        return failures;
    return offExplanation(facts) + QLatin1Char('\n') + failures;
}

qint64 failuresNumber(const WebhookFacts &facts)
{
    if (facts.status == WebhookStatus::Deactivated)
        return offNumber;
    return facts.areFailuresKnown() ? facts.budget().most : unknownNumber;
}

const WebhookColumnSpec failuresColumn{
    QT_TRANSLATE_NOOP("hookdesk::WebhookColumns", "Failures (24 h)"),
    160,
    left,
    Qt::DescendingOrder,
    failuresText,
    failuresToolTip,
    failuresNumber,
    nullptr};

const WebhookColumnSpec headersColumn{
    QT_TRANSLATE_NOOP("hookdesk::WebhookColumns", "Headers"),
    70,
    right,
    Qt::DescendingOrder,
    [](const WebhookFacts &f, const QDateTime &) { return headerCountText(f.webhook); },
    [](const WebhookFacts &f, const QDateTime &) { return headersExplanation(f.webhook); },
    [](const WebhookFacts &f) {
        return f.webhook.headers ? qint64(f.webhook.headers->size()) : unknownNumber;
    },
    nullptr};

const WebhookColumnSpec createdColumn{
    QT_TRANSLATE_NOOP("hookdesk::WebhookColumns", "Created"),
    100,
    left,
    Qt::DescendingOrder,
    [](const WebhookFacts &f, const QDateTime &now) {
        return momentText(f.webhook.createdAt, now);
    },
    [](const WebhookFacts &f, const QDateTime &) { return momentExplanation(f.webhook.createdAt); },
    [](const WebhookFacts &f) {
        return f.webhook.createdAt.isValid() ? f.webhook.createdAt.toMSecsSinceEpoch()
                                             : unknownNumber;
    },
    nullptr};

const std::array<const WebhookColumnSpec *, webhookColumnCount> columns{
    &nameColumn,     &entityTypeColumn, &endpointColumn, &statusColumn,
    &failuresColumn, &headersColumn,    &createdColumn};

} // namespace

QVariant WebhookColumnSpec::raw(const WebhookFacts &facts) const
{
    return number ? QVariant(number(facts)) : QVariant(string(facts).toString());
}

QString WebhookColumnSpec::copied(const WebhookFacts &facts, const QDateTime &now) const
{
    const QString whole = string ? string(facts).toString() : QString();
    return whole.isEmpty() ? text(facts, now)
                           : unmarkedLine(whole, std::numeric_limits<qsizetype>::max());
}

const WebhookColumnSpec &columnSpec(WebhookColumn column)
{
    return *columns.at(size_t(column));
}

QString columnTitle(WebhookColumn column)
{
    return QCoreApplication::translate("hookdesk::WebhookColumns", columnSpec(column).title);
}

} // namespace hookdesk

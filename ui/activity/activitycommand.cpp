// SPDX-FileCopyrightText: 2026 Hookdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/activity/activitycommand.h"

#include "ui/common/activitytext.h"

#include <QCoreApplication>
#include <QLocale>
#include <QStringList>

#include <algorithm>
#include <chrono>

namespace hookdesk {

namespace {

/// What the rate limit and a slow server put between two requests of a command.
constexpr std::chrono::seconds pause{10};

struct ActivityCommandWords
{
    Q_DECLARE_TR_FUNCTIONS(hookdesk::ActivityCommand)
};

} // namespace

bool ActivityCommand::belongTogether(const ActivityEntry &newer, const ActivityEntry &older)
{
    const std::chrono::milliseconds apart(qAbs(older.at.msecsTo(newer.at)));
    return apart <= pause && newer.operation == older.operation &&
           newer.environment == older.environment && newer.host == older.host &&
           newer.user == older.user && newer.employee == older.employee;
}

void ActivityCommand::tally(const ActivityEntry &entry, int by)
{
    m_counts[size_t(entry.result)] += by;
    if (const QString webhook = activityWebhookText(entry); !webhook.isEmpty())
        m_webhooks.insert(webhook);
}

void ActivityCommand::append(const ActivityEntry &older)
{
    m_items.append(older);
    tally(older, 1);
}

void ActivityCommand::prepend(const ActivityEntry &newer)
{
    m_items.prepend(newer);
    tally(newer, 1);
}

void ActivityCommand::removeAt(qsizetype item)
{
    tally(m_items.takeAt(item), -1);
}

ActivityResult ActivityCommand::result() const
{
    for (const auto result :
         {ActivityResult::Failed, ActivityResult::Ambiguous, ActivityResult::Started,
          ActivityResult::Unknown, ActivityResult::Cancelled}) {
        if (count(result) > 0)
            return result;
    }
    return ActivityResult::Done;
}

QString ActivityCommand::webhookText() const
{
    if (m_webhooks.size() > 1)
        return ActivityCommandWords::tr("%n webhook(s)", nullptr, int(m_webhooks.size()));
    return activityWebhookText(m_items.constFirst());
}

QString ActivityCommand::operationText() const
{
    return ActivityCommandWords::tr("%1 (%2)", "what was done, how often")
        .arg(hookdesk::operationText(m_items.constFirst().operation),
             QLocale().toString(m_items.size()));
}

QString ActivityCommand::resultText(int underWay) const
{
    const int untold = count(ActivityResult::Ambiguous) + count(ActivityResult::Unknown) +
                       count(ActivityResult::Started) - underWay;
    QStringList parts;
    const auto add = [&parts](int count, const QString &text) {
        if (count > 0)
            parts.append(text);
    };
    add(underWay, ActivityCommandWords::tr("%n running", nullptr, underWay));
    add(count(ActivityResult::Failed),
        ActivityCommandWords::tr("%n failed", nullptr, count(ActivityResult::Failed)));
    add(untold, ActivityCommandWords::tr("%n unknown", nullptr, untold));
    add(count(ActivityResult::Cancelled),
        ActivityCommandWords::tr("%n cancelled", nullptr, count(ActivityResult::Cancelled)));
    add(count(ActivityResult::Done),
        ActivityCommandWords::tr("%n done", nullptr, count(ActivityResult::Done)));
    return parts.join(QLatin1String(", "));
}

QString ActivityCommand::detailsText() const
{
    const ActivityResult worst = result();
    const auto telling =
        std::find_if(m_items.begin(), m_items.end(),
                     [worst](const ActivityEntry &entry) { return entry.result == worst; });
    return telling == m_items.end() ? QString() : hookdesk::detailsText(*telling);
}

} // namespace hookdesk

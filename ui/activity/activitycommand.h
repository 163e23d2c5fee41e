// SPDX-FileCopyrightText: 2026 Hookdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/store/activityentry.h"

#include <QList>
#include <QSet>
#include <QString>

#include <array>

namespace hookdesk {

/// What a person did at once: one entry of the journal, or those of a command for several webhooks
/// or events. The journal has no word for a command: entries belong together that follow each other
/// without a pause and are of the same kind, person and environment.
class ActivityCommand
{
public:
    /// Whether the older of two entries that follow each other is of the same command.
    [[nodiscard]] static bool belongTogether(const ActivityEntry &newer,
                                             const ActivityEntry &older);

    [[nodiscard]] const QList<ActivityEntry> &items() const { return m_items; }
    [[nodiscard]] bool hasSeveral() const { return m_items.size() > 1; }
    void append(const ActivityEntry &older);
    void prepend(const ActivityEntry &newer);
    void removeAt(qsizetype item);

    /// The worst result.
    [[nodiscard]] ActivityResult result() const;
    [[nodiscard]] int count(ActivityResult result) const { return m_counts.at(size_t(result)); }
    // In words, where it has several:
    /// What it was about: a webhook, or how many.
    [[nodiscard]] QString webhookText() const;
    /// `Delete a webhook (12)`.
    [[nodiscard]] QString operationText() const;
    /// `10 done, 2 failed`; `underWay` of those that have begun have not ended.
    [[nodiscard]] QString resultText(int underWay) const;
    /// Why one of them failed; empty: none tells.
    [[nodiscard]] QString detailsText() const;

    bool isUnfolded = false; ///< Its items are shown below it.

private:
    void tally(const ActivityEntry &entry, int by);

    QList<ActivityEntry> m_items; ///< The newest first.
    std::array<int, size_t(ActivityResult::Unknown) + 1> m_counts{};
    QSet<QString> m_webhooks;
};

} // namespace hookdesk

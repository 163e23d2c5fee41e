// SPDX-FileCopyrightText: 2026 Hookdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/session/webhookdiff.h"

#include "app/domain/address.h"
#include "app/domain/guid.h"
#include "app/domain/textorder.h"

#include <QHash>

#include <algorithm>
#include <functional>
#include <tuple>
#include <utility>

namespace hookdesk {

namespace {

using KeyOf = std::function<QString(const WebhookDefinition &)>;

QList<DefinedHeader> sortedByName(QList<DefinedHeader> headers)
{
    const auto key = [](const DefinedHeader &header) {
        return std::tuple(header.name.toLower(), header.value.value_or(QString()),
                          header.fingerprint);
    };
    std::sort(headers.begin(), headers.end(),
              [&key](const auto &a, const auto &b) { return key(a) < key(b); });
    return headers;
}

/// Their order tells nothing; names are compared as HTTP does (RFC 9110, 5.1).
HeaderLikeness likenessOfAll(const std::optional<QList<DefinedHeader>> &a,
                             const std::optional<QList<DefinedHeader>> &b, FingerprintKeys keys)
{
    if (!a || !b)
        return a == b ? HeaderLikeness::Same : HeaderLikeness::CannotTell;
    if (a->size() != b->size())
        return HeaderLikeness::Different;
    const QList<DefinedHeader> left = sortedByName(*a);
    const QList<DefinedHeader> right = sortedByName(*b);
    HeaderLikeness likeness = HeaderLikeness::Same;
    for (qsizetype i = 0; i < left.size(); ++i) {
        const HeaderLikeness one = likenessOf(left.at(i), right.at(i), keys);
        if (one == HeaderLikeness::Different)
            return one;
        if (one == HeaderLikeness::CannotTell)
            likeness = one;
    }
    return likeness;
}

/// Files and snapshots have a mask in place of a password.
QString pairedKey(const QString &endpoint)
{
    return addressKey(withMaskedPasswords(endpoint));
}

bool isSameAddress(const QString &a, const QString &b)
{
    const bool isMasked = a.contains(passwordMask()) || b.contains(passwordMask());
    return isMasked ? pairedKey(a) == pairedKey(b) : addressKey(a) == addressKey(b);
}

void compareFields(WebhookDifference &difference, FingerprintKeys keys)
{
    const WebhookDefinition &a = *difference.before;
    const WebhookDefinition &b = *difference.after;
    const auto note = [&difference](DefinitionField field, bool same) {
        if (!same)
            difference.changed.append(field);
    };
    note(DefinitionField::Name, a.name == b.name);
    note(DefinitionField::EntityType, a.entityType == b.entityType);
    note(DefinitionField::Endpoint, isSameAddress(a.endpoint, b.endpoint));
    const HeaderLikeness headers = likenessOfAll(a.headers, b.headers, keys);
    note(DefinitionField::Headers, headers != HeaderLikeness::Different);
    if (headers == HeaderLikeness::CannotTell)
        difference.untold.append(DefinitionField::Headers);
    const bool bothTell = a.deactivated.has_value() && b.deactivated.has_value();
    note(DefinitionField::Deactivated, !bothTell || a.deactivated == b.deactivated);
    if (a.deactivated.has_value() != b.deactivated.has_value())
        difference.untold.append(DefinitionField::Deactivated);
    difference.kind = difference.changed.isEmpty() ? WebhookDifference::Kind::Same
                                                   : WebhookDifference::Kind::Changed;
}

WebhookDifference pairOf(const WebhookDefinition &before, const WebhookDefinition &after,
                         FingerprintKeys keys)
{
    WebhookDifference difference;
    difference.before = before;
    difference.after = after;
    compareFields(difference, keys);
    return difference;
}

const WebhookDefinition &shownSide(const WebhookDifference &difference)
{
    return difference.after ? *difference.after : *difference.before;
}

void sortDifferences(QList<WebhookDifference> &differences)
{
    sortByName(
        differences, [](const WebhookDifference &one) { return shownSide(one).name; },
        [](const auto &a, const auto &b) { return isBeforeNamesake(shownSide(a), shownSide(b)); });
}

/// Takes pairs out of both sides, pass by pass.
class Matching
{
public:
    Matching(QList<WebhookDefinition> before, QList<WebhookDefinition> after, FingerprintKeys keys)
        : m_before(std::move(before))
        , m_after(std::move(after))
        , m_keys(keys)
    {
    }

    enum class Twins { Paired, Left };

    /// Pairs what has the same key; the likeliest of several, or none of them.
    void pairBy(const KeyOf &keyOf, Twins twins);
    [[nodiscard]] QList<WebhookDifference> result();

private:
    [[nodiscard]] qsizetype bestOf(const QList<qsizetype> &candidates,
                                   const WebhookDefinition &before) const;
    void pair(qsizetype before, qsizetype after);
    void dropPaired();

    QList<WebhookDefinition> m_before;
    QList<WebhookDefinition> m_after;
    FingerprintKeys m_keys;
    QList<bool> m_beforePaired;
    QList<bool> m_afterPaired;
    QList<WebhookDifference> m_result;
};

QHash<QString, QList<qsizetype>> grouped(const QList<WebhookDefinition> &side, const KeyOf &keyOf)
{
    QHash<QString, QList<qsizetype>> groups;
    for (qsizetype i = 0; i < side.size(); ++i)
        groups[keyOf(side.at(i))].append(i);
    return groups;
}

void Matching::pairBy(const KeyOf &keyOf, Twins twins)
{
    m_beforePaired = QList<bool>(m_before.size());
    m_afterPaired = QList<bool>(m_after.size());
    const auto left = grouped(m_before, keyOf);
    auto right = grouped(m_after, keyOf);
    for (auto group = left.cbegin(); group != left.cend(); ++group) {
        QList<qsizetype> &candidates = right[group.key()];
        if (twins == Twins::Left && (group.value().size() > 1 || candidates.size() > 1))
            continue;
        for (const qsizetype index : group.value()) {
            if (!candidates.isEmpty())
                pair(index, candidates.takeAt(bestOf(candidates, m_before.at(index))));
        }
    }
    dropPaired();
}

/// Of twins, the one with the same headers.
qsizetype Matching::bestOf(const QList<qsizetype> &candidates,
                           const WebhookDefinition &before) const
{
    for (qsizetype i = 0; i < candidates.size(); ++i) {
        if (likenessOfAll(before.headers, m_after.at(candidates.at(i)).headers, m_keys) ==
            HeaderLikeness::Same)
            return i;
    }
    return 0;
}

void Matching::pair(qsizetype before, qsizetype after)
{
    m_result.append(pairOf(m_before.at(before), m_after.at(after), m_keys));
    m_beforePaired[before] = true;
    m_afterPaired[after] = true;
}

void Matching::dropPaired()
{
    const auto drop = [](QList<WebhookDefinition> &side, const QList<bool> &paired) {
        QList<WebhookDefinition> left;
        for (qsizetype i = 0; i < side.size(); ++i) {
            if (!paired.at(i))
                left.append(side.at(i));
        }
        side = left;
    };
    drop(m_before, m_beforePaired);
    drop(m_after, m_afterPaired);
}

QList<WebhookDifference> Matching::result()
{
    for (const WebhookDefinition &gone : std::as_const(m_before))
        m_result.append({WebhookDifference::Kind::Removed, gone, std::nullopt, {}, {}});
    for (const WebhookDefinition &fresh : std::as_const(m_after))
        m_result.append({WebhookDifference::Kind::Added, std::nullopt, fresh, {}, {}});
    sortDifferences(m_result);
    return m_result;
}

QString joined(const QStringList &parts)
{
    return parts.join(QChar(0));
}

} // namespace

HeaderLikeness likenessOf(const DefinedHeader &a, const DefinedHeader &b, FingerprintKeys keys)
{
    const auto told = [](bool same) {
        return same ? HeaderLikeness::Same : HeaderLikeness::Different;
    };
    if (a.name.compare(b.name, Qt::CaseInsensitive) != 0)
        return HeaderLikeness::Different;
    if (a.value && b.value)
        return told(*a.value == *b.value);
    const bool comparable = keys == FingerprintKeys::Same;
    if (!comparable || (a.fingerprint.isEmpty() && b.fingerprint.isEmpty()))
        return HeaderLikeness::CannotTell;
    return told(a.fingerprint == b.fingerprint); // without one, it was no credential
}

QList<WebhookDifference> compareById(const QList<WebhookDefinition> &before,
                                     const QList<WebhookDefinition> &after)
{
    Matching matching(before, after, FingerprintKeys::Same);
    matching.pairBy(
        [](const WebhookDefinition &one) { return withoutBraces(one.id.value).toLower(); },
        Matching::Twins::Paired);
    return matching.result();
}

QList<WebhookDifference> compareByBinding(const QList<WebhookDefinition> &before,
                                          const QList<WebhookDefinition> &after,
                                          const QList<UrlRule> &rules)
{
    QList<WebhookDefinition> moved = before;
    for (WebhookDefinition &one : moved)
        one.endpoint = rewrittenUrl(one.endpoint, rules);
    Matching matching(moved, after, FingerprintKeys::Other);
    matching.pairBy(
        [](const auto &one) {
            return joined({one.name, one.entityType, pairedKey(one.endpoint)});
        },
        Matching::Twins::Paired);
    matching.pairBy(
        [](const auto &one) {
            return joined({one.entityType, pairedKey(one.endpoint)});
        },
        Matching::Twins::Left);
    matching.pairBy(
        [](const auto &one) {
            return joined({one.entityType, one.name});
        },
        Matching::Twins::Left);
    matching.pairBy(
        [](const auto &one) {
            return joined({one.entityType, nearAddressKey(withMaskedPasswords(one.endpoint))});
        },
        Matching::Twins::Left);
    return matching.result();
}

} // namespace hookdesk

// SPDX-FileCopyrightText: 2026 Hookdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCollator>
#include <QHash>
#include <QList>
#include <QString>
#include <QStringList>
#include <QStringView>

#include <algorithm>
#include <string>
#include <utility>
#include <vector>

namespace hookdesk {

/// The order in which a person looks for names: the collation of the language, no cases,
/// numbers by value.
/// What has many texts keeps their keys, which are compared much faster. Keys of one TextOrder
/// only are comparable.
class TextOrder
{
public:
    using Key = QCollatorSortKey;

    /// Of the language that is chosen now.
    TextOrder();

    /// False after another language was chosen.
    [[nodiscard]] bool isOfLanguage() const;
    [[nodiscard]] Key key(const QString &text) const { return m_collator.sortKey(text); }
    /// Negative, zero or positive; zero for the same text only.
    [[nodiscard]] int compare(const QString &a, const QString &b) const;
    [[nodiscard]] bool operator()(const QString &a, const QString &b) const
    {
        return compare(a, b) < 0;
    }

private:
    QCollator m_collator;
};

[[nodiscard]] QStringList sortedForPeople(QStringList texts);

/// Sorts by name, and what has the same name by `less`. Each key is made once.
template <typename T, typename NameOf, typename Less>
void sortByName(QList<T> &list, NameOf nameOf, Less less)
{
    using Keyed = std::pair<TextOrder::Key, T>;
    const TextOrder order;
    std::vector<Keyed> keyed;
    keyed.reserve(size_t(list.size()));
    for (T &one : list) {
        const TextOrder::Key key = order.key(nameOf(one));
        keyed.emplace_back(key, std::move(one));
    }
    std::stable_sort(keyed.begin(), keyed.end(), [&less](const Keyed &a, const Keyed &b) {
        const int names = a.first.compare(b.first);
        return names != 0 ? names < 0 : less(a.second, b.second);
    });
    std::transform(keyed.begin(), keyed.end(), list.begin(),
                   [](Keyed &one) { return std::move(one.second); });
}

/// The keys of texts of which many are the same.
class TextKeys
{
public:
    [[nodiscard]] bool isOfLanguage() const { return m_order.isOfLanguage(); }
    [[nodiscard]] TextOrder::Key key(const QString &text)
    {
        const auto known = m_keys.constFind(text);
        return known == m_keys.constEnd() ? *m_keys.insert(text, m_order.key(text)) : *known;
    }

private:
    TextOrder m_order;
    QHash<QString, TextOrder::Key> m_keys;
};

/// What is sorted that has no words of a language (addresses, types, messages of programs), and of
/// which there may be a hundred thousand: bytes to be compared as they are. Cases and accents do
/// not count, numbers stand by value.
[[nodiscard]] std::string plainOrderKey(QStringView text);
/// Writes it behind what is there: many keys in one buffer are made and compared fastest.
void appendPlainOrderKey(std::string &keys, QStringView text);

} // namespace hookdesk

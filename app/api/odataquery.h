// SPDX-FileCopyrightText: 2026 Hookdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/apierror.h"

#include <QByteArray>
#include <QDateTime>
#include <QList>
#include <QString>
#include <QStringList>

namespace hookdesk {

/// A `$filter` expression. It is built, never concatenated by callers, so that a quote in a value
/// cannot become syntax. Only operators that Tribe supports exist here (no `in`, no `has`).
class ODataFilter
{
public:
    /// An empty filter: everything.
    ODataFilter() = default;

    [[nodiscard]] static ODataFilter contains(const QString &field, const QString &text);
    [[nodiscard]] static ODataFilter equals(const QString &field, const QString &text);
    [[nodiscard]] static ODataFilter equals(const QString &field, bool value);
    /// A GUID literal, which OData writes without quotes; anything else is written as a string.
    [[nodiscard]] static ODataFilter equalsId(const QString &field, const QString &id);

    enum class Comparison { After, NotBefore, Before, NotAfter }; ///< gt, ge, lt, le
    /// A moment as an unquoted UTC literal with milliseconds; an invalid one gives an empty filter.
    [[nodiscard]] static ODataFilter compares(const QString &field, Comparison comparison,
                                              const QDateTime &moment);

    [[nodiscard]] bool isEmpty() const { return m_text.isEmpty(); }
    /// The expression as OData text, not yet percent-encoded.
    [[nodiscard]] const QString &text() const { return m_text; }

    /// Both and either; an empty side is left out. Nested sides are put in parentheses.
    friend ODataFilter operator&&(const ODataFilter &a, const ODataFilter &b);
    friend ODataFilter operator||(const ODataFilter &a, const ODataFilter &b);
    friend ODataFilter operator!(const ODataFilter &a);

private:
    explicit ODataFilter(QString text, bool compound = false);
    static ODataFilter joined(const ODataFilter &a, const ODataFilter &b, const QString &word);
    [[nodiscard]] QString operand() const;

    QString m_text;
    bool m_compound = false;
};

/// The query options of one OData request, percent-encoded by encoded().
class ODataQuery
{
public:
    enum class Order { Ascending, Descending };

    ODataQuery &filter(const ODataFilter &filter);
    /// Called again, it adds a lower sort key; select() and expand() add too, the others replace.
    ODataQuery &orderBy(const QString &field, Order order = Order::Ascending);
    ODataQuery &top(int count);
    ODataQuery &skip(int count);
    ODataQuery &count();
    ODataQuery &select(const QStringList &fields);
    /// `$expand=field` or `$expand=field($select=a,b)`.
    ODataQuery &expand(const QString &field, const QStringList &selected = {});

    /// For example `$filter=IsDeactivated%20eq%20true&$top=100`: a blank is `%20`, never `+`; the
    /// `$` of the option names stays, `&`, `+`, `#`, `'` and non-ASCII in values are encoded.
    [[nodiscard]] QByteArray encoded() const;

private:
    struct Option
    {
        QByteArray name;
        QString value;
    };
    QString &option(const char *name);
    void append(const char *name, const QString &value);

    QList<Option> m_options;
};

/// The server says "not like this" rather than "not now": a simpler question may be answered.
[[nodiscard]] bool refusesQuery(const ApiError &error);

} // namespace hookdesk

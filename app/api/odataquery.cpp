// SPDX-FileCopyrightText: 2026 Hookdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/api/odataquery.h"

#include <QUrl>

#include <algorithm>

namespace hookdesk {

namespace {

QString quoted(QString text)
{
    text.replace(QLatin1Char('\''), QLatin1String("''"));
    return QLatin1Char('\'') + text + QLatin1Char('\'');
}

bool isHexDigit(QChar c)
{
    const char16_t unit = c.toLower().unicode();
    return (unit >= '0' && unit <= '9') || (unit >= 'a' && unit <= 'f');
}

bool isGuid(const QString &text)
{
    if (text.size() != 36)
        return false;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const bool dash = i == 8 || i == 13 || i == 18 || i == 23;
        if (dash ? text.at(i) != QLatin1Char('-') : !isHexDigit(text.at(i)))
            return false;
    }
    return true;
}

const char *operatorOf(ODataFilter::Comparison comparison)
{
    switch (comparison) {
    case ODataFilter::Comparison::After:
        return " gt ";
    case ODataFilter::Comparison::NotBefore:
        return " ge ";
    case ODataFilter::Comparison::Before:
        return " lt ";
    case ODataFilter::Comparison::NotAfter:
        return " le ";
    }
    Q_UNREACHABLE();
}

} // namespace

ODataFilter::ODataFilter(QString text, bool compound)
    : m_text(std::move(text))
    , m_compound(compound)
{
}

ODataFilter ODataFilter::contains(const QString &field, const QString &text)
{
    return ODataFilter(QStringLiteral("contains(") + field + QStringLiteral(", ") + quoted(text) +
                       QLatin1Char(')'));
}

ODataFilter ODataFilter::equals(const QString &field, const QString &text)
{
    return ODataFilter(field + QStringLiteral(" eq ") + quoted(text));
}

ODataFilter ODataFilter::equals(const QString &field, bool value)
{
    return ODataFilter(field + (value ? QStringLiteral(" eq true") : QStringLiteral(" eq false")));
}

ODataFilter ODataFilter::equalsId(const QString &field, const QString &id)
{
    return ODataFilter(field + QStringLiteral(" eq ") + (isGuid(id) ? id : quoted(id)));
}

ODataFilter ODataFilter::compares(const QString &field, Comparison comparison,
                                  const QDateTime &moment)
{
    if (!moment.isValid())
        return {};
    return ODataFilter(field + QLatin1String(operatorOf(comparison)) +
                       moment.toUTC().toString(Qt::ISODateWithMs));
}

ODataFilter ODataFilter::joined(const ODataFilter &a, const ODataFilter &b, const QString &word)
{
    if (a.isEmpty() || b.isEmpty())
        return a.isEmpty() ? b : a;
    return ODataFilter(a.operand() + word + b.operand(), true);
}

QString ODataFilter::operand() const
{
    return m_compound ? QLatin1Char('(') + m_text + QLatin1Char(')') : m_text;
}

ODataFilter operator&&(const ODataFilter &a, const ODataFilter &b)
{
    return ODataFilter::joined(a, b, QStringLiteral(" and "));
}

ODataFilter operator||(const ODataFilter &a, const ODataFilter &b)
{
    return ODataFilter::joined(a, b, QStringLiteral(" or "));
}

ODataFilter operator!(const ODataFilter &a)
{
    // `not` binds tighter than `eq` (OData 4.01, URL Conventions, 5.1.1.17): always parentheses.
    return a.isEmpty() ? a : ODataFilter(QStringLiteral("not (") + a.m_text + QLatin1Char(')'));
}

ODataQuery &ODataQuery::filter(const ODataFilter &filter)
{
    option("$filter") = filter.text();
    return *this;
}

ODataQuery &ODataQuery::orderBy(const QString &field, Order order)
{
    append("$orderby", order == Order::Descending ? field + QStringLiteral(" desc") : field);
    return *this;
}

ODataQuery &ODataQuery::top(int count)
{
    option("$top") = QString::number(std::max(0, count));
    return *this;
}

ODataQuery &ODataQuery::skip(int count)
{
    option("$skip") = QString::number(std::max(0, count));
    return *this;
}

ODataQuery &ODataQuery::count()
{
    option("$count") = QStringLiteral("true");
    return *this;
}

ODataQuery &ODataQuery::select(const QStringList &fields)
{
    append("$select", fields.join(QLatin1Char(',')));
    return *this;
}

ODataQuery &ODataQuery::expand(const QString &field, const QStringList &selected)
{
    const QString nested = QStringLiteral("($select=%1)").arg(selected.join(QLatin1Char(',')));
    append("$expand", selected.isEmpty() ? field : field + nested);
    return *this;
}

QByteArray ODataQuery::encoded() const
{
    QByteArray query;
    for (const Option &option : m_options) {
        if (option.value.isEmpty())
            continue;
        if (!query.isEmpty())
            query += '&';
        query += option.name + '=' + QUrl::toPercentEncoding(option.value, "$(),");
    }
    return query;
}

QString &ODataQuery::option(const char *name)
{
    const auto found = std::find_if(m_options.begin(), m_options.end(),
                                    [name](const Option &o) { return o.name == name; });
    if (found != m_options.end())
        return found->value;
    m_options.append({name, QString()});
    return m_options.last().value;
}

void ODataQuery::append(const char *name, const QString &value)
{
    QString &text = option(name);
    if (!text.isEmpty() && !value.isEmpty())
        text += QLatin1Char(',');
    text += value;
}

bool refusesQuery(const ApiError &error)
{
    return error.kind == ApiError::Kind::Rejected || error.httpStatus == 501 ||
           error.httpStatus == 500;
}

} // namespace hookdesk

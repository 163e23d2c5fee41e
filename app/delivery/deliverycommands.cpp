// SPDX-FileCopyrightText: 2026 Hookdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/delivery/deliverycommands.h"

#include "app/domain/shelltext.h"

#include <QStringList>

#include <algorithm>

namespace hookdesk {

namespace {

/// A header whose value is a variable.
struct VariableHeader
{
    QString header;
    QString variable; ///< Empty where the value is, which is no secret.
};

/// `X-Api-Key` → `HEADER_X_API_KEY`: the prefix keeps clear of PATH and its like.
QString variableName(const QString &header)
{
    QString name = QStringLiteral("HEADER_") + header.toUpper();
    for (QChar &c : name) {
        const bool fits = (c >= QLatin1Char('A') && c <= QLatin1Char('Z')) ||
                          (c >= QLatin1Char('0') && c <= QLatin1Char('9'));
        if (!fits)
            c = QLatin1Char('_');
    }
    return name;
}

QList<VariableHeader> variableHeaders(const TestDelivery &delivery)
{
    QList<VariableHeader> result;
    QStringList taken;
    for (const Header &header : planHeaders(delivery).sent) {
        if (header.value.isEmpty()) {
            result.append({header.name, {}});
            continue;
        }
        const QString wanted = variableName(header.name);
        QString variable = wanted;
        for (int i = 2; taken.contains(variable); ++i)
            variable = QStringLiteral("%1_%2").arg(wanted).arg(i);
        taken.append(variable);
        result.append({header.name, variable});
    }
    if (!delivery.secret.isEmpty())
        result.append({delivery.signatureHeader, QStringLiteral("SIGNATURE")});
    return result;
}

/// A name from outside for a comment: nothing in it may end the line.
QString inComment(const QString &name)
{
    constexpr qsizetype longest = 100;
    QString line = name.simplified().left(longest);
    line.removeIf([](QChar c) { return !c.isPrint(); });
    return line.isEmpty() ? QStringLiteral("(no name)") : line;
}

/// A line about some headers; nothing where there are none.
QString comment(const QString &what, const QStringList &names)
{
    QStringList lines;
    for (const QString &name : names)
        lines.append(inComment(name));
    return names.isEmpty()
               ? QString()
               : QStringLiteral("# %1: %2\n").arg(what, lines.join(QLatin1String(", ")));
}

/// What a person has to know of the headers, as comments.
QString headerComments(const HeaderPlan &plan)
{
    QStringList unsent;
    for (const UnsentHeader &header : plan.unsent)
        unsent.append(header.name);
    return comment(QStringLiteral("These headers cannot be sent and are left out"), unsent) +
           comment(QStringLiteral("Set these in UTF-8, as their values go beyond ASCII"),
                   plan.inUtf8);
}

QString address(const TestDelivery &delivery)
{
    return delivery.target.toString(QUrl::FullyEncoded | QUrl::RemoveUserInfo);
}

/// What has to be set before, as comments; `#` begins one in both shells.
QString preface(const TestDelivery &delivery, const QList<VariableHeader> &headers)
{
    const QString comments = headerComments(planHeaders(delivery));
    QStringList names;
    for (const VariableHeader &header : headers) {
        if (!header.variable.isEmpty())
            names.append(header.variable);
    }
    if (names.isEmpty())
        return comments;
    QString text = comments +
                   QStringLiteral("# Secrets are left out. Set these variables first: ") +
                   names.join(QLatin1String(", ")) + QLatin1Char('\n');
    if (!delivery.secret.isEmpty())
        text += QStringLiteral("# SIGNATURE is the Base64 of the HMAC-SHA512 of the body, keyed "
                               "with the webhook secret.\n");
    return text;
}

/// An empty value has a spelling of its own in curl, which else would leave the header out.
QString curlHeader(const VariableHeader &header)
{
    if (header.variable.isEmpty())
        return QStringLiteral("--header %1").arg(posixQuoted(header.header + QLatin1Char(';')));
    return QStringLiteral("--header %1\"${%2:?}\"")
        .arg(posixQuoted(header.header + QLatin1String(": ")), header.variable);
}

qsizetype indexOf(const QStringList &names, const QString &name)
{
    const auto found = std::find_if(names.begin(), names.end(), [&](const QString &known) {
        return known.compare(name, Qt::CaseInsensitive) == 0;
    });
    return found == names.end() ? -1 : found - names.begin();
}

QString powerShellValue(const VariableHeader &header)
{
    return header.variable.isEmpty() ? QStringLiteral("''")
                                     : QLatin1String("$env:") + header.variable;
}

/// A name can stand in the table once: what repeats is joined, which means the same (RFC
/// 9110, 5.3).
QString powerShellHeaders(const QList<VariableHeader> &headers)
{
    QStringList names;
    QList<QStringList> values;
    for (const VariableHeader &header : headers) {
        const qsizetype known = indexOf(names, header.header);
        if (known < 0) {
            names.append(header.header);
            values.append({powerShellValue(header)});
        } else {
            values[known].append(powerShellValue(header));
        }
    }
    QString table;
    for (qsizetype i = 0; i < names.size(); ++i)
        table +=
            QStringLiteral("    %1 = %2\n")
                .arg(powerShellQuoted(names.at(i)), values.at(i).join(QLatin1String(" + ', ' + ")));
    return table;
}

/// What PowerShell cannot do as the test event does it.
QString powerShellComments(const HeaderPlan &plan)
{
    return comment(
               QStringLiteral("PowerShell sends a header once: the values are joined by a comma"),
               plan.repeated) +
           comment(QStringLiteral("PowerShell may refuse values beyond ASCII, or not send UTF-8"),
                   plan.inUtf8);
}

} // namespace

QString curlCommand(const TestDelivery &delivery)
{
    const QList<VariableHeader> headers = variableHeaders(delivery);
    // printf is built into the shell and takes a body that is too long for an argument of curl.
    QStringList parts{QStringLiteral("printf %s %1 |\n  curl --request POST --globoff --include")
                          .arg(posixQuoted(QString::fromUtf8(delivery.body))),
                      QStringLiteral("--max-time 30"),
                      QStringLiteral("--header 'Content-Type: application/json'"),
                      QStringLiteral("--header '%1: 1'").arg(QLatin1String(testHeader))};
    for (const VariableHeader &header : headers)
        parts.append(curlHeader(header));
    parts.append(QStringLiteral("--data-binary @-"));
    parts.append(QStringLiteral("--url %1").arg(posixQuoted(address(delivery))));
    return preface(delivery, headers) + parts.join(QLatin1String(" \\\n    ")) + QLatin1Char('\n');
}

QString powerShellCommand(const TestDelivery &delivery)
{
    const QList<VariableHeader> headers = variableHeaders(delivery);
    QString table =
        QStringLiteral("$headers = @{\n    '%1' = '1'\n").arg(QLatin1String(testHeader));
    table += powerShellHeaders(headers);
    return preface(delivery, headers) + powerShellComments(planHeaders(delivery)) + table +
           QStringLiteral("}\n") +
           QStringLiteral("$body = [Text.Encoding]::UTF8.GetBytes(%1)\n")
               .arg(powerShellQuoted(QString::fromUtf8(delivery.body))) +
           QStringLiteral("Invoke-WebRequest -UseBasicParsing -Method Post -MaximumRedirection 0 "
                          "-TimeoutSec 30 `\n    -ContentType 'application/json' -Headers $headers "
                          "-Body $body `\n    -Uri %1\n")
               .arg(powerShellQuoted(address(delivery)));
}

} // namespace hookdesk

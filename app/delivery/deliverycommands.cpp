// SPDX-FileCopyrightText: 2026 Hookdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/delivery/deliverycommands.h"

#include <QStringList>

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
    for (const Header &header : sendableHeaders(delivery)) {
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

QString address(const TestDelivery &delivery)
{
    return delivery.target.toString(QUrl::FullyEncoded | QUrl::RemoveUserInfo);
}

/// What has to be set before, as comments; `#` begins one in both shells.
QString preface(const TestDelivery &delivery, const QList<VariableHeader> &headers)
{
    QStringList names;
    for (const VariableHeader &header : headers) {
        if (!header.variable.isEmpty())
            names.append(header.variable);
    }
    if (names.isEmpty())
        return {};
    QString text = QStringLiteral("# Secrets are left out. Set these variables first: ") +
                   names.join(QLatin1String(", ")) + QLatin1Char('\n');
    if (!delivery.secret.isEmpty())
        text += QStringLiteral("# SIGNATURE is the Base64 of the HMAC-SHA512 of the body, keyed "
                               "with the webhook secret.\n");
    return text;
}

QString shellQuoted(const QString &text)
{
    QString inner = text;
    inner.replace(QLatin1Char('\''), QLatin1String("'\\''"));
    return QLatin1Char('\'') + inner + QLatin1Char('\'');
}

/// PowerShell takes typographic single quotes for quotes, too; doubled they stand for themselves.
QString powerShellQuoted(const QString &text)
{
    QString quoted(QLatin1Char('\''));
    for (const QChar c : text) {
        quoted += c;
        if (c == QLatin1Char('\'') || (c.unicode() >= 0x2018 && c.unicode() <= 0x201b))
            quoted += c;
    }
    return quoted + QLatin1Char('\'');
}

/// An empty value has a spelling of its own in curl, which else would leave the header out.
QString curlHeader(const VariableHeader &header)
{
    if (header.variable.isEmpty())
        return QStringLiteral("--header %1").arg(shellQuoted(header.header + QLatin1Char(';')));
    return QStringLiteral("--header %1\"${%2:?}\"")
        .arg(shellQuoted(header.header + QLatin1String(": ")), header.variable);
}

QString powerShellHeader(const VariableHeader &header)
{
    const QString value =
        header.variable.isEmpty() ? QStringLiteral("''") : QLatin1String("$env:") + header.variable;
    return QStringLiteral("    %1 = %2\n").arg(powerShellQuoted(header.header), value);
}

} // namespace

QString curlCommand(const TestDelivery &delivery)
{
    const QList<VariableHeader> headers = variableHeaders(delivery);
    // printf is built into the shell and takes a body that is too long for an argument of curl.
    QStringList parts{QStringLiteral("printf %s %1 |\n  curl --request POST --globoff --include")
                          .arg(shellQuoted(QString::fromUtf8(delivery.body))),
                      QStringLiteral("--max-time 30"),
                      QStringLiteral("--header 'Content-Type: application/json'"),
                      QStringLiteral("--header '%1: 1'").arg(QLatin1String(testHeader))};
    for (const VariableHeader &header : headers)
        parts.append(curlHeader(header));
    parts.append(QStringLiteral("--data-binary @-"));
    parts.append(QStringLiteral("--url %1").arg(shellQuoted(address(delivery))));
    return preface(delivery, headers) + parts.join(QLatin1String(" \\\n    ")) + QLatin1Char('\n');
}

QString powerShellCommand(const TestDelivery &delivery)
{
    const QList<VariableHeader> headers = variableHeaders(delivery);
    QString table =
        QStringLiteral("$headers = @{\n    '%1' = '1'\n").arg(QLatin1String(testHeader));
    for (const VariableHeader &header : headers)
        table += powerShellHeader(header);
    return preface(delivery, headers) + table + QStringLiteral("}\n") +
           QStringLiteral("$body = [Text.Encoding]::UTF8.GetBytes(%1)\n")
               .arg(powerShellQuoted(QString::fromUtf8(delivery.body))) +
           QStringLiteral("Invoke-WebRequest -UseBasicParsing -Method Post -MaximumRedirection 0 "
                          "-TimeoutSec 30 `\n    -ContentType 'application/json' -Headers $headers "
                          "-Body $body `\n    -Uri %1\n")
               .arg(powerShellQuoted(address(delivery)));
}

} // namespace hookdesk

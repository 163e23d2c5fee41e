// SPDX-FileCopyrightText: 2026 Hookdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/network/proxyoffer.h"

#include <QList>
#include <QRegularExpression>

namespace hookdesk {

namespace {

constexpr auto offerName = "Proxy-Authenticate";
/// More than any log-in by Kerberos takes.
constexpr int mostLegs = 4;

bool hasName(const QByteArray &line, const char *name)
{
    const qsizetype colon = line.indexOf(':');
    return colon > 0 && line.first(colon).trimmed().compare(name, Qt::CaseInsensitive) == 0;
}

QByteArray valueOf(const QByteArray &line)
{
    return line.mid(line.indexOf(':') + 1).trimmed();
}

QByteArray schemeOf(const QByteArray &credentials)
{
    return credentials.split(' ').constFirst();
}

bool same(const QByteArray &a, const QByteArray &b)
{
    return a.compare(b, Qt::CaseInsensitive) == 0;
}

/// What a request was sent with.
QByteArray credentialsOf(const QByteArray &requestHead)
{
    for (const QByteArray &line : requestHead.split('\n')) {
        if (hasName(line, "Proxy-Authorization"))
            return valueOf(line);
    }
    return {};
}

/// One challenge of a list: a scheme, and a token of its own or parameters, which have commas
/// between them as the challenges do.
const QRegularExpression &challenge()
{
    static const QRegularExpression pattern(QStringLiteral(
        R"((?:^|,)\s*([A-Za-z][A-Za-z0-9!#$%&'*+.^_|~-]*)(?:\s+([A-Za-z0-9._~+/-]+=*))?\s*)"
        R"((?=,|$|\s[^,]*=))"));
    return pattern;
}

/// With that scheme the proxy goes on with the log-in that was begun.
bool goesOn(const QByteArray &responseHead, const QByteArray &scheme)
{
    for (const QByteArray &line : responseHead.split('\n')) {
        if (!hasName(line, offerName))
            continue;
        auto each = challenge().globalMatch(QString::fromLatin1(valueOf(line)));
        while (each.hasNext()) {
            const QRegularExpressionMatch match = each.next();
            if (same(match.captured(1).toLatin1(), scheme) && !match.captured(2).isEmpty())
                return true;
        }
    }
    return false;
}

/// The first message of NTLM ([MS-NLMP], 2.2.1.1): only that one is answered by a challenge.
bool beginsNtlm(const QByteArray &credentials)
{
    constexpr qsizetype typeAt = 8;
    const QByteArray message = QByteArray::fromBase64(credentials.mid(4).trimmed());
    return message.size() > typeAt && message.at(typeAt) == 1;
}

} // namespace

QStringList offeredSchemes(const QByteArray &responseHead)
{
    QStringList schemes;
    for (const QByteArray &line : responseHead.split('\n')) {
        if (!hasName(line, offerName))
            continue;
        auto each = challenge().globalMatch(QString::fromLatin1(valueOf(line)).left(1000));
        while (each.hasNext()) {
            const QString scheme = each.next().captured(1).left(40);
            if (!schemes.contains(scheme, Qt::CaseInsensitive))
                schemes.append(scheme);
        }
    }
    return schemes.mid(0, 8);
}

QByteArray failedScheme(const QByteArray &requestHead, const QByteArray &responseHead, int legs)
{
    const QByteArray credentials = credentialsOf(requestHead);
    const QByteArray scheme = schemeOf(credentials);
    const bool ntlm = same(scheme, "NTLM");
    if (!ntlm && !same(scheme, "Negotiate"))
        return {}; // Qt itself tries the others once
    const bool failed =
        !goesOn(responseHead, scheme) || legs > mostLegs || (ntlm && !beginsNtlm(credentials));
    return failed ? scheme : QByteArray();
}

QByteArray withOffersApart(const QByteArray &responseHead)
{
    QList<QByteArray> lines;
    for (const QByteArray &line : responseHead.split('\n')) {
        const QString value =
            hasName(line, offerName) ? QString::fromLatin1(valueOf(line)) : QString();
        QList<qsizetype> starts;
        auto each = challenge().globalMatch(value);
        while (each.hasNext())
            starts.append(each.next().capturedStart(1));
        for (qsizetype i = 0; i < starts.size(); ++i) {
            const qsizetype end = i + 1 < starts.size() ? starts.at(i + 1) : value.size();
            QString offer = value.mid(starts.at(i), end - starts.at(i)).trimmed();
            while (offer.endsWith(QLatin1Char(',')))
                offer = offer.chopped(1).trimmed();
            lines.append(QByteArray(offerName) + ": " + offer.toLatin1() + '\r');
        }
        if (starts.isEmpty())
            lines.append(line);
    }
    return lines.join('\n');
}

QByteArray withoutScheme(const QByteArray &offersApart, const QByteArray &scheme)
{
    QList<QByteArray> lines = offersApart.split('\n');
    lines.removeIf([&scheme](const QByteArray &line) {
        return hasName(line, offerName) &&
               same(challenge().match(QString::fromLatin1(valueOf(line))).captured(1).toLatin1(),
                    scheme);
    });
    return lines.join('\n');
}

} // namespace hookdesk

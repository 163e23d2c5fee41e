// SPDX-FileCopyrightText: 2026 Hookdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/snapshots/rememberedrules.h"

#include <QCryptographicHash>
#include <QSettings>
#include <QStringList>

namespace hookdesk {

namespace {

constexpr qsizetype mostRules = 50;
constexpr qsizetype longestText = 2000;

/// Names are whatever somebody called them, and no key of a settings file.
QString keyOf(const CopyRoute &route)
{
    const QByteArray names = route.from.toUtf8() + '\0' + route.to.toUtf8();
    return QStringLiteral("snapshots/rules/") +
           QString::fromLatin1(
               QCryptographicHash::hash(names, QCryptographicHash::Sha256).toHex().left(16));
}

bool mayBeStored(const QString &text)
{
    return text.size() <= longestText && !text.contains(QLatin1Char('@')) &&
           !text.contains(QLatin1Char('?'));
}

} // namespace

QList<UrlRule> rememberedRules(const QSettings &settings, const CopyRoute &route)
{
    const QStringList texts = settings.value(keyOf(route)).toStringList();
    QList<UrlRule> rules;
    for (qsizetype at = 0; at + 1 < texts.size() && rules.size() < mostRules; at += 2)
        rules.append({texts.at(at), texts.at(at + 1)});
    return rules;
}

void rememberRules(QSettings &settings, const CopyRoute &route, QList<UrlRule> rules)
{
    rules.removeIf(
        [](const UrlRule &rule) { return !mayBeStored(rule.find) || !mayBeStored(rule.replace); });
    QStringList texts;
    for (const UrlRule &rule : rules.first(qMin(rules.size(), mostRules)))
        texts << rule.find << rule.replace;
    if (texts.isEmpty())
        settings.remove(keyOf(route));
    else
        settings.setValue(keyOf(route), texts);
}

} // namespace hookdesk

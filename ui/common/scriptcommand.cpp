// SPDX-FileCopyrightText: 2026 Hookdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/common/scriptcommand.h"

#include "app/domain/environment.h"
#include "app/domain/shelltext.h"
#include "app/session/session.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QRegularExpression>

namespace hookdesk {

namespace {

/// What no shell reads in another way stands as it is.
QString asWord(const QString &text, Shell shell)
{
    static const QRegularExpression plain(QStringLiteral("^[A-Za-z0-9_./:=-]+$"));
    if (plain.match(text).hasMatch())
        return text;
    return shell == Shell::Posix ? posixQuoted(text) : powerShellQuoted(text);
}

QStringList connectionWords(const Environment &environment, bool isStored)
{
    if (isStored)
        return {QStringLiteral("--environment"), environment.name};
    QStringList words{QStringLiteral("--api-url"), environment.apiUrl.toString(QUrl::FullyEncoded),
                      QStringLiteral("--client-id"), environment.clientId};
    if (environment.authUrl != environment.apiUrl)
        words += {QStringLiteral("--auth-url"), environment.authUrl.toString(QUrl::FullyEncoded)};
    if (!environment.apiMapFile.isEmpty())
        words += {QStringLiteral("--api-map"), environment.apiMapFile};
    return words;
}

/// The lines go in as they are: ids have no characters that end a here-document.
QString withInput(const QString &line, const QStringList &input, Shell shell)
{
    const QString lines = input.join(QLatin1Char('\n'));
    return shell == Shell::Posix ? QStringLiteral("%1 <<'END'\n%2\nEND").arg(line, lines)
                                 : QStringLiteral("@'\n%2\n'@ | %1").arg(line, lines);
}

} // namespace

ScriptCommand commandWithIds(const QString &command, const QStringList &ids)
{
    if (ids.size() <= mostIdsInArguments)
        return {QStringList(command) + ids};
    return {{command, QStringLiteral("-")}, ids};
}

Shell usualShell()
{
#ifdef Q_OS_WIN
    return Shell::PowerShell;
#else
    return Shell::Posix;
#endif
}

QString scriptText(const ScriptCommand &command, const Environment &environment, bool isStored,
                   Shell shell)
{
    QStringList words{QStringLiteral("hookdeskctl")};
    for (const QString &word : command.words + connectionWords(environment, isStored))
        words.append(asWord(word, shell));
    const QString line = words.join(QLatin1Char(' '));
    return (command.input.isEmpty() ? line : withInput(line, command.input, shell)) +
           QLatin1Char('\n');
}

void copyScript(const ScriptCommand &command, const Session &session)
{
    QGuiApplication::clipboard()->setText(
        scriptText(command, session.environment(), session.isStored(), usualShell()));
}

} // namespace hookdesk

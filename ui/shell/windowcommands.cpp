// SPDX-FileCopyrightText: 2026 Hookdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/shell/windowcommands.h"

#include <QCoreApplication>
#include <QKeySequence>

namespace hookdesk {

namespace {

struct MainWindowWords
{
    Q_DECLARE_TR_FUNCTIONS(hookdesk::MainWindow)
};

/// Most desktops have none of their own.
QKeySequence preferencesShortcut()
{
    const QKeySequence usual(QKeySequence::Preferences);
    return usual.isEmpty() ? QKeySequence(Qt::CTRL | Qt::Key_Comma) : usual;
}

void add(ActionRegistry &actions, MenuSection section, const char *id, const char *icon,
         const QKeySequence &shortcut = {})
{
    actions.add({QLatin1String(id), QString(), QLatin1String(icon), shortcut, section});
}

void addPageCommand(ActionRegistry &actions, PageCommand command, const char *id, const char *icon,
                    const QKeySequence &shortcut = {})
{
    actions.add({QLatin1String(id), QString(), QLatin1String(icon), shortcut, MenuSection::View,
                 nullptr, command});
}

} // namespace

void addWindowCommands(ActionRegistry &actions)
{
    using enum MenuSection;
    add(actions, File, "window.connect", "network-connect",
        QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_N));
    add(actions, File, "window.sandbox", "network-server");
    for (int number = 1; number <= shortcutEnvironments; ++number)
        actions.add({environmentCommandId(number), QString(), QStringLiteral("network-connect"),
                     QKeySequence(Qt::CTRL | static_cast<Qt::Key>(Qt::Key_0 + number)),
                     Environments});
    add(actions, File, "window.quit", "application-exit", QKeySequence::Quit);
    add(actions, Edit, "window.preferences", "configure", preferencesShortcut());
    add(actions, Help, "window.guide", "help-contents", QKeySequence(Qt::Key_F1));
    add(actions, Help, "window.commands", "system-search", QKeySequence(Qt::CTRL | Qt::Key_K));
    add(actions, Help, "window.supportReport", "tools-report-bug");
    add(actions, Help, "window.about", "help-about");
}

void addSessionCommands(ActionRegistry &actions)
{
    using enum MenuSection;
    add(actions, View, "window.overview", "view-statistics", QKeySequence(Qt::ALT | Qt::Key_1));
    add(actions, View, "window.webhooks", "network-wired", QKeySequence(Qt::ALT | Qt::Key_2));
    add(actions, View, "window.events", "dialog-warning", QKeySequence(Qt::ALT | Qt::Key_3));
    add(actions, View, "window.signature", "dialog-password", QKeySequence(Qt::ALT | Qt::Key_4));
    add(actions, View, "window.activity", "appointment-new", QKeySequence(Qt::ALT | Qt::Key_5));
    add(actions, Help, "window.apiCheck", "dialog-ok-apply", QKeySequence(Qt::ALT | Qt::Key_6));
    addPageCommand(actions, PageCommand::Refresh, "view.refresh", "view-refresh",
                   QKeySequence(Qt::Key_F5));
    addPageCommand(actions, PageCommand::Find, "view.find", "edit-find", QKeySequence::Find);
    addPageCommand(actions, PageCommand::ClearFilter, "view.clearFilter", "edit-clear-all");
    addPageCommand(actions, PageCommand::ShowDetails, "view.showDetails", "documentinfo",
                   QKeySequence(Qt::CTRL | Qt::Key_I));
    add(actions, Help, "window.firstSteps", "help-hint");
    add(actions, File, "window.disconnect", "network-disconnect");
}

QString environmentCommandId(int number)
{
    return QStringLiteral("environment.%1").arg(number);
}

QHash<QString, QString> windowCommandTexts()
{
    return {
        {QStringLiteral("window.connect"), MainWindowWords::tr("&Connect an environment…")},
        {QStringLiteral("window.sandbox"), MainWindowWords::tr("Try the &sandbox")},
        {QStringLiteral("window.quit"), MainWindowWords::tr("&Quit")},
        {QStringLiteral("window.preferences"), MainWindowWords::tr("&Preferences…")},
        {QStringLiteral("window.guide"), MainWindowWords::tr("&Guide")},
        {QStringLiteral("window.commands"), MainWindowWords::tr("&Find a command…")},
        {QStringLiteral("window.supportReport"), MainWindowWords::tr("Support &report…")},
        {QStringLiteral("window.about"), MainWindowWords::tr("&About Hookdesk")},
        {QStringLiteral("window.logInAgain"), MainWindowWords::tr("Log in a&gain…")},
        {QStringLiteral("window.editEnvironment"), MainWindowWords::tr("&Edit this environment…")},
        {QStringLiteral("window.overview"), MainWindowWords::tr("Go to &Overview")},
        {QStringLiteral("window.webhooks"), MainWindowWords::tr("Go to &Webhooks")},
        {QStringLiteral("window.events"), MainWindowWords::tr("Go to Failed e&vents")},
        {QStringLiteral("window.signature"), MainWindowWords::tr("Go to the &Signature checker")},
        {QStringLiteral("window.activity"), MainWindowWords::tr("Go to &Activity")},
        {QStringLiteral("window.apiCheck"), MainWindowWords::tr("API &check")},
        {QStringLiteral("view.refresh"), MainWindowWords::tr("Re&fresh")},
        {QStringLiteral("view.find"), MainWindowWords::tr("F&ind")},
        {QStringLiteral("view.clearFilter"), MainWindowWords::tr("&Clear filters")},
        {QStringLiteral("view.showDetails"), MainWindowWords::tr("Show &details")},
        {QStringLiteral("window.disconnect"), MainWindowWords::tr("&Leave this environment")},
        {QStringLiteral("window.firstSteps"), MainWindowWords::tr("F&irst steps")},
    };
}

QString menuTitle(MenuSection section)
{
    switch (section) {
    case MenuSection::File:
        return MainWindowWords::tr("&File");
    case MenuSection::Environments:
        return MainWindowWords::tr("En&vironments");
    case MenuSection::Edit:
        return MainWindowWords::tr("&Edit");
    case MenuSection::Webhook:
        return MainWindowWords::tr("&Webhook");
    case MenuSection::Event:
        return MainWindowWords::tr("Eve&nt");
    case MenuSection::View:
        return MainWindowWords::tr("&View");
    case MenuSection::Help:
        return MainWindowWords::tr("&Help");
    case MenuSection::ContextOnly:
        break;
    }
    return {};
}

} // namespace hookdesk

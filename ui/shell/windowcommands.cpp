// SPDX-FileCopyrightText: 2026 Hookdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/shell/windowcommands.h"

#include <QCoreApplication>
#include <QKeySequence>

namespace hookdesk {

namespace {

struct Text
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
    add(actions, Help, "window.commands", "system-search", QKeySequence(Qt::CTRL | Qt::Key_K));
    add(actions, Help, "window.supportReport", "help-contents");
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
        {QStringLiteral("window.connect"), Text::tr("&Connect an environment…")},
        {QStringLiteral("window.sandbox"), Text::tr("Try the &sandbox")},
        {QStringLiteral("window.quit"), Text::tr("&Quit")},
        {QStringLiteral("window.preferences"), Text::tr("&Preferences…")},
        {QStringLiteral("window.commands"), Text::tr("&Find a command…")},
        {QStringLiteral("window.supportReport"), Text::tr("Support &report…")},
        {QStringLiteral("window.about"), Text::tr("&About Hookdesk")},
        {QStringLiteral("window.logInAgain"), Text::tr("Log in a&gain…")},
        {QStringLiteral("window.editEnvironment"), Text::tr("&Edit this environment…")},
        {QStringLiteral("window.overview"), Text::tr("Go to &Overview")},
        {QStringLiteral("window.webhooks"), Text::tr("Go to &Webhooks")},
        {QStringLiteral("window.events"), Text::tr("Go to Failed e&vents")},
        {QStringLiteral("window.signature"), Text::tr("Go to the &Signature checker")},
        {QStringLiteral("window.activity"), Text::tr("Go to &Activity")},
        {QStringLiteral("view.refresh"), Text::tr("Re&fresh")},
        {QStringLiteral("view.find"), Text::tr("F&ind")},
        {QStringLiteral("view.clearFilter"), Text::tr("&Clear filters")},
        {QStringLiteral("view.showDetails"), Text::tr("Show &details")},
        {QStringLiteral("window.disconnect"), Text::tr("&Leave this environment")},
        {QStringLiteral("window.firstSteps"), Text::tr("F&irst steps")},
    };
}

QString menuTitle(MenuSection section)
{
    switch (section) {
    case MenuSection::File:
        return Text::tr("&File");
    case MenuSection::Environments:
        return Text::tr("En&vironments");
    case MenuSection::Edit:
        return Text::tr("&Edit");
    case MenuSection::Webhook:
        return Text::tr("&Webhook");
    case MenuSection::Event:
        return Text::tr("Eve&nt");
    case MenuSection::View:
        return Text::tr("&View");
    case MenuSection::Help:
        return Text::tr("&Help");
    case MenuSection::ContextOnly:
        break;
    }
    return {};
}

} // namespace hookdesk

// SPDX-FileCopyrightText: 2026 Hookdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/shell/windowmenus.h"

#include "ui/common/actionregistry.h"
#include "ui/shell/windowcommands.h"

#include <QAction>
#include <QMenu>
#include <QMenuBar>

#include <utility>

namespace hookdesk {

namespace {

void fill(QMenu &menu, MenuSection section, const ActionRegistry &actions)
{
    menu.menuAction()->setData(static_cast<int>(section));
    menu.setToolTipsVisible(true);
    menu.addActions(actions.actions(section));
}

} // namespace

WindowMenus::WindowMenus(QMenuBar &bar, const ActionRegistry &actions)
    : m_bar(bar)
{
    for (const MenuSection section : {MenuSection::File, MenuSection::Edit, MenuSection::Webhook,
                                      MenuSection::Event, MenuSection::View, MenuSection::Help}) {
        if (actions.actions(section).isEmpty())
            continue;
        QMenu *menu = bar.addMenu(QString());
        m_menus.append(menu);
        fill(*menu, section, actions);
        if (section == MenuSection::File)
            arrangeFileMenu(*menu, actions);
    }
    setTexts();
}

WindowMenus::~WindowMenus()
{
    for (QMenu *menu : std::as_const(m_menus)) {
        m_bar.removeAction(menu->menuAction());
        menu->deleteLater(); // it may be the one whose command brought us here
    }
}

/// What leaves stands last, for nobody to meet it on the way to something else.
void WindowMenus::arrangeFileMenu(QMenu &menu, const ActionRegistry &actions)
{
    m_environments = menu.addMenu(QString());
    fill(*m_environments, MenuSection::Environments, actions);
    menu.addSeparator();
    for (const char *id : {"window.disconnect", "window.quit"}) {
        for (QAction *action : menu.actions()) {
            if (action->objectName() != QLatin1String(id))
                continue;
            menu.removeAction(action);
            menu.addAction(action);
        }
    }
}

void WindowMenus::setTexts()
{
    const auto setText = [](QMenu *menu) {
        menu->setTitle(menuTitle(static_cast<MenuSection>(menu->menuAction()->data().toInt())));
    };
    for (QMenu *menu : std::as_const(m_menus))
        setText(menu);
    setText(m_environments);
}

void WindowMenus::setHasEnvironments(bool has)
{
    m_environments->menuAction()->setVisible(has);
}

} // namespace hookdesk

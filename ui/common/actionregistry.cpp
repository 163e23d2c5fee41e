// SPDX-FileCopyrightText: 2026 Hookdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/common/actionregistry.h"

#include "ui/common/theme.h"

#include <QAction>

#include <algorithm>

namespace hookdesk {

ActionRegistry::ActionRegistry(QObject *parent)
    : QObject(parent)
{
}

QAction *ActionRegistry::add(const ActionSpec &spec)
{
    Q_ASSERT(!m_byId.contains(spec.id));
    auto *action = new QAction(themeIcon(spec.iconName), spec.text, this);
    action->setObjectName(spec.id);
    action->setShortcut(spec.shortcut);
    m_actions.append(action);
    m_byId.insert(spec.id, action);
    m_sections.insert(action, spec.section);
    emit added(action);
    return action;
}

QAction *ActionRegistry::action(const QString &id) const
{
    QAction *action = m_byId.value(id);
    Q_ASSERT(action);
    return action;
}

void ActionRegistry::setTexts(const QHash<QString, QString> &texts)
{
    for (auto text = texts.cbegin(); text != texts.cend(); ++text) {
        if (QAction *action = m_byId.value(text.key()))
            action->setText(text.value());
    }
}

QList<QAction *> ActionRegistry::actions(MenuSection section) const
{
    QList<QAction *> chosen;
    for (QAction *action : m_actions) {
        if (m_sections.value(action) == section)
            chosen.append(action);
    }
    return chosen;
}

void setUnavailable(QAction *action, const QString &reason)
{
    action->setEnabled(reason.isEmpty());
    action->setToolTip(reason); // empty: that of the text, in the language of now
    action->setStatusTip(reason);
}

void setUnavailableIf(QAction *action, std::initializer_list<Obstacle> obstacles)
{
    const auto first = std::find_if(obstacles.begin(), obstacles.end(),
                                    [](const Obstacle &obstacle) { return obstacle.applies; });
    setUnavailable(action, first == obstacles.end() ? QString() : first->reason);
}

} // namespace hookdesk

// SPDX-FileCopyrightText: 2026 Hookdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/common/actionregistry.h"

#include "ui/common/theme.h"

#include <QAction>
#include <QActionGroup>
#include <QApplication>
#include <QKeyEvent>
#include <QWidget>

#include <algorithm>

namespace hookdesk {

namespace {

/// Of an action: why its page does not allow it. Of a gate: why none of its actions is allowed.
constexpr auto reasonProperty = "unavailableReason";

void showReason(QAction *action)
{
    const QActionGroup *gate = action->actionGroup();
    const bool held = gate && !gate->isEnabled();
    const QString reason =
        (held ? gate->property(reasonProperty) : action->property(reasonProperty)).toString();
    action->setToolTip(reason); // empty: that of the text, in the language of now
    action->setStatusTip(reason);
}

/// Lets a field in which somebody types keep the keys of actions.
class FieldKeys : public QObject
{
public:
    FieldKeys(QList<QAction *> actions, QWidget &place)
        : QObject(&place)
        , m_actions(std::move(actions))
    {
        place.installEventFilter(this);
    }

protected:
    bool eventFilter(QObject *watched, QEvent *event) override
    {
        const QWidget *field = QApplication::focusWidget();
        if (event->type() != QEvent::ShortcutOverride || !field ||
            !field->testAttribute(Qt::WA_InputMethodEnabled) ||
            !isKey(QKeySequence(static_cast<QKeyEvent *>(event)->keyCombination())))
            return QObject::eventFilter(watched, event);
        event->accept(); // the field gets it as a key, not an action as its shortcut
        return true;
    }

private:
    [[nodiscard]] bool isKey(const QKeySequence &pressed) const
    {
        return std::any_of(m_actions.cbegin(), m_actions.cend(), [&pressed](const QAction *action) {
            return action->shortcuts().contains(pressed);
        });
    }

    const QList<QAction *> m_actions;
};

} // namespace

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
    assign(action, spec);
    emit added(action);
    return action;
}

void ActionRegistry::assign(QAction *action, const ActionSpec &spec)
{
    if (spec.page)
        gateOf(spec.page)->addAction(action);
    if (!spec.command)
        return;
    if (spec.page) {
        m_pageCommands.insert({spec.page, *spec.command}, action);
        connect(action, &QAction::changed, this, &ActionRegistry::updateWindowCommands);
    } else {
        m_windowCommands.insert(*spec.command, action);
        connect(action, &QAction::triggered, this,
                [this, command = *spec.command] { carryOut(command); });
    }
    updateWindowCommands();
}

/// A group is what can disable actions without touching what each page says of its own.
QActionGroup *ActionRegistry::gateOf(const QWidget *page)
{
    QActionGroup *&gate = m_gates[page];
    if (!gate) {
        gate = new QActionGroup(this);
        gate->setExclusionPolicy(QActionGroup::ExclusionPolicy::None);
        gate->setEnabled(!m_shown || m_shown == page);
    }
    return gate;
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

QList<QAction *> ActionRegistry::commands() const
{
    QList<QAction *> chosen = m_actions;
    const QList<QAction *> used = m_pageCommands.values();
    chosen.removeIf([&used](QAction *action) { return used.contains(action); });
    return chosen;
}

void ActionRegistry::setShownPage(const QWidget *page)
{
    m_shown = page;
    updateGates();
    updateWindowCommands();
}

void ActionRegistry::setPageTitles(const QHash<const QWidget *, QString> &titles)
{
    m_titles = titles;
    updateGates();
    updateWindowCommands();
}

void ActionRegistry::updateGates()
{
    for (auto it = m_gates.cbegin(); it != m_gates.cend(); ++it) {
        QActionGroup *gate = it.value();
        //: Why a command cannot be used; %1 is the name of a page.
        gate->setProperty(reasonProperty, tr("Open “%1” first.").arg(m_titles[it.key()]));
        gate->setEnabled(!m_shown || m_shown == it.key());
        for (QAction *action : gate->actions())
            showReason(action);
    }
}

/// They look as the command of the shown page does.
void ActionRegistry::updateWindowCommands()
{
    for (auto it = m_windowCommands.cbegin(); it != m_windowCommands.cend(); ++it) {
        const QAction *there = m_pageCommands.value({m_shown, it.key()});
        QAction *here = it.value();
        here->setCheckable(there && there->isCheckable());
        here->setChecked(there && there->isChecked());
        if (there)
            setUnavailable(here, there->isEnabled() ? QString() : there->toolTip());
        else
            setUnavailable(here, missingReason(it.key()));
    }
}

void ActionRegistry::carryOut(PageCommand command)
{
    if (QAction *there = m_pageCommands.value({m_shown, command}))
        there->trigger();
    updateWindowCommands(); // a check mark that was clicked shows what came of it
}

QString ActionRegistry::missingReason(PageCommand command)
{
    switch (command) {
    case PageCommand::Refresh:
        return tr("Nothing to refresh on this page.");
    case PageCommand::Find:
    case PageCommand::ClearFilter:
        return tr("No filter on this page.");
    case PageCommand::ShowDetails:
        return tr("No details on this page.");
    }
    Q_UNREACHABLE();
}

void setUnavailable(QAction *action, const QString &reason)
{
    action->setProperty(reasonProperty, reason);
    action->setEnabled(reason.isEmpty());
    showReason(action);
}

void setUnavailableIf(QAction *action, std::initializer_list<Obstacle> obstacles)
{
    const auto first = std::find_if(obstacles.begin(), obstacles.end(),
                                    [](const Obstacle &obstacle) { return obstacle.applies; });
    setUnavailable(action, first == obstacles.end() ? QString() : first->reason);
}

void bindKeys(const QList<QAction *> &actions, QWidget &place)
{
    for (QAction *action : actions)
        action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    place.addActions(actions);
    new FieldKeys(actions, place);
}

} // namespace hookdesk

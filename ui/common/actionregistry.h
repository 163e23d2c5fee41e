// SPDX-FileCopyrightText: 2026 Hookdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QKeySequence>
#include <QList>
#include <QObject>
#include <QString>

#include <initializer_list>

class QAction;

namespace hookdesk {

/// Where the menu bar puts an action.
enum class MenuSection { File, Edit, Webhook, Event, View, Help, ContextOnly };

/// Everything that a command of the program is.
struct ActionSpec
{
    QString id;       ///< Stable and not translated, for example `webhook.delete`.
    QString text;     ///< Translated, with mnemonic, for example `&Delete…`; may be set later.
    QString iconName; ///< A freedesktop name, for example `edit-delete`.
    QKeySequence shortcut;
    MenuSection section = MenuSection::ContextOnly;
};

/// Every action of a window, made once: menus, tool bars, context menus and the command palette are
/// filled from here. The registry owns the actions.
class ActionRegistry : public QObject
{
    Q_OBJECT

public:
    explicit ActionRegistry(QObject *parent = nullptr);

    /// Makes the action; an id may be added once.
    QAction *add(const ActionSpec &spec);
    /// The action with the id; asserts that it exists.
    [[nodiscard]] QAction *action(const QString &id) const;
    /// Texts for those of these ids that there are, for example after a change of the language.
    void setTexts(const QHash<QString, QString> &texts);
    /// In the order in which they were added.
    [[nodiscard]] const QList<QAction *> &actions() const { return m_actions; }
    [[nodiscard]] QList<QAction *> actions(MenuSection section) const;

signals:
    void added(QAction *action);

private:
    QList<QAction *> m_actions;
    QHash<QString, QAction *> m_byId;
    QHash<QAction *, MenuSection> m_sections;
};

/// Enables the action, or disables it with the reason in its tooltip. `reason` empty: enabled, and
/// its tooltip is its text.
void setUnavailable(QAction *action, const QString &reason);

/// A condition that forbids a command, and how that is told.
struct Obstacle
{
    bool applies;
    QString reason;
};

/// The same with the reason of the first that applies.
void setUnavailableIf(QAction *action, std::initializer_list<Obstacle> obstacles);

} // namespace hookdesk

// SPDX-FileCopyrightText: 2026 Hookdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QKeySequence>
#include <QList>
#include <QMap>
#include <QObject>
#include <QString>

#include <initializer_list>
#include <optional>

class QAction;
class QActionGroup;
class QWidget;

namespace hookdesk {

/// Where the menu bar puts an action.
/// `Environments` is a menu within `File`.
enum class MenuSection { File, Environments, Edit, Webhook, Event, View, Help, ContextOnly };

/// What the window offers once, with one key, and each page does in its own way.
enum class PageCommand { Refresh, Find, ClearFilter, ShowDetails };

/// Everything that a command of the program is.
struct ActionSpec
{
    QString id;       ///< Stable and not translated, for example `webhook.delete`.
    QString text;     ///< Translated, with mnemonic, for example `&Delete…`; may be set later.
    QString iconName; ///< A freedesktop name, for example `edit-delete`.
    QKeySequence shortcut;
    MenuSection section = MenuSection::ContextOnly;
    /// Whose selection or content it acts on: it can be used while that page is shown. nullptr: it
    /// belongs to the window and can be used on every page.
    const QWidget *page = nullptr;
    /// With a page: this is how it does it. Without: it is done by the page that is shown.
    std::optional<PageCommand> command = std::nullopt;
};

/// Every action of a window, made once: menus, tool bars, context menus and the command palette are
/// filled from here. The registry owns the actions.
///
/// It is the gate of the pages: an action of a page that is not shown is disabled, with that as the
/// reason, whatever its page says; neither menu nor key nor trigger() passes.
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
    /// All but those that a command of the window uses: what can be chosen by name.
    [[nodiscard]] QList<QAction *> commands() const;

    /// The page that is seen. Until one is told, no page's actions are held back.
    void setShownPage(const QWidget *page);
    /// What the pages are called, in the language of now.
    void setPageTitles(const QHash<const QWidget *, QString> &titles);

signals:
    void added(QAction *action);

private:
    using Place = std::pair<const QWidget *, PageCommand>;

    void assign(QAction *action, const ActionSpec &spec);
    [[nodiscard]] QActionGroup *gateOf(const QWidget *page);
    void updateGates();
    void updateWindowCommands();
    void carryOut(PageCommand command);
    [[nodiscard]] static QString missingReason(PageCommand command);

    QList<QAction *> m_actions;
    QHash<QString, QAction *> m_byId;
    QHash<QAction *, MenuSection> m_sections;
    QHash<const QWidget *, QActionGroup *> m_gates;
    QHash<const QWidget *, QString> m_titles;
    QMap<PageCommand, QAction *> m_windowCommands;
    QMap<Place, QAction *> m_pageCommands;
    const QWidget *m_shown = nullptr;
};

/// Enables the action, or disables it with the reason in its tooltip. `reason` empty: enabled, and
/// its tooltip is its text. That its page is not shown takes precedence.
void setUnavailable(QAction *action, const QString &reason);

/// A condition that forbids a command, and how that is told.
struct Obstacle
{
    bool applies;
    QString reason;
};

/// The same with the reason of the first that applies.
void setUnavailableIf(QAction *action, std::initializer_list<Obstacle> obstacles);

/// Binds the keys of these actions to the focus: they work within `place`, except in a field where
/// somebody types.
void bindKeys(const QList<QAction *> &actions, QWidget &place);

} // namespace hookdesk

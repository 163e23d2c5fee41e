// SPDX-FileCopyrightText: 2026 Hookdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/accessibility/keyboardcheck.h"

#include "tests/accessibility/findings.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QAbstractSpinBox>
#include <QApplication>
#include <QButtonGroup>
#include <QComboBox>
#include <QImage>
#include <QLabel>
#include <QLineEdit>
#include <QMainWindow>
#include <QMenu>
#include <QMenuBar>
#include <QPlainTextEdit>
#include <QTabBar>
#include <QTest>
#include <QTextBrowser>
#include <QTextEdit>
#include <QToolButton>
#include <QWindow>

namespace {

using Widgets = QList<QPointer<QWidget>>;

constexpr int endless = 300; // more than any window has stops

QImage picture(QWidget *widget)
{
    return widget->grab().toImage();
}

QWidget *pressTab(QWidget &window)
{
    QTest::keyClick(window.windowHandle(), Qt::Key_Tab);
    return QApplication::focusWidget();
}

/// The focus is seen where it is. Returns the next stop.
QWidget *leave(QWidget &window, Findings &findings)
{
    const QPointer<QWidget> before = QApplication::focusWidget();
    const QImage focused = before ? picture(before) : QImage();
    QWidget *now = pressTab(window);
    if (before && now != before && before->isVisible() && picture(before) == focused)
        findings.add(*before, QStringLiteral("looks the same with and without the focus"));
    return now;
}

/// The stops in their order. It ends where it began, or something holds the focus.
Widgets stops(QWidget &window, Findings &findings)
{
    // Styles show the focus from the first Tab on. What a selection shows may be made anew
    // meanwhile.
    QList<QPointer<QWidget>> found{pressTab(window)};
    for (int press = 0; press < endless; ++press) {
        QWidget *now = leave(window, findings);
        if (now && now->window() != &window) {
            findings.add(*now, QStringLiteral("is in another window, to which the focus went"));
            found.clear();
            break;
        }
        if (now == found.last() && qobject_cast<QTextBrowser *>(now))
            continue; // at its next link
        if (!now || !found.contains(now)) {
            found.append(now);
            continue;
        }
        if (now == found.last() && found.size() > 1)
            findings.add(*now, QStringLiteral("does not let the focus go"));
        else if (now != found.first())
            findings.add(*now, QStringLiteral("is where the focus comes back to, past others"));
        break;
    }
    found.removeAll(nullptr);
    return {found.begin(), found.end()};
}

void collect(const QMenu &menu, QSet<const QAction *> &commands)
{
    for (const QAction *action : menu.actions()) {
        commands.insert(action);
        if (action->menu())
            collect(*action->menu(), commands);
    }
}

/// What the menu bar of the window, or of the one behind it, can do.
QSet<const QAction *> commandsOf(const QWidget &window)
{
    QSet<const QAction *> commands;
    const auto *main = qobject_cast<const QMainWindow *>(&window);
    if (!main || !main->menuWidget())
        return commands;
    const auto *bar = main->menuWidget()->findChild<QMenuBar *>();
    if (!bar)
        bar = qobject_cast<const QMenuBar *>(main->menuWidget());
    for (const QAction *action : bar->actions()) {
        commands.insert(action);
        if (action->menu())
            collect(*action->menu(), commands);
    }
    return commands;
}

bool isOperated(const QWidget &widget)
{
    const auto *label = qobject_cast<const QLabel *>(&widget);
    if (label)
        return label->text().contains(QLatin1String("<a href"));
    return qobject_cast<const QAbstractButton *>(&widget) ||
           qobject_cast<const QComboBox *>(&widget) || qobject_cast<const QLineEdit *>(&widget) ||
           qobject_cast<const QAbstractSpinBox *>(&widget) ||
           qobject_cast<const QAbstractItemView *>(&widget) ||
           qobject_cast<const QTabBar *>(&widget) || qobject_cast<const QTextEdit *>(&widget) ||
           qobject_cast<const QPlainTextEdit *>(&widget);
}

/// Parts that Qt makes for the mouse, beside keys of its own.
bool isForTheMouseOnly(const QWidget &widget)
{
    if (widget.inherits("QHeaderView") || widget.inherits("QTableCornerButton"))
        return true; // sorting has a command of its own; Ctrl+A selects all
    if (qobject_cast<const QTabBar *>(widget.parentWidget()))
        return true; // the arrows of a long row: the cursor keys scroll it
    if (widget.objectName() == QLatin1String("qt_toolbar_ext_button"))
        return true; // what it shows stands in the menus
    if (!widget.inherits("QLineEditIconButton"))
        return false;
    const auto *button = qobject_cast<const QToolButton *>(&widget);
    return button->text().isEmpty(); // a mere picture, or what empties the field
}

bool isAStop(const QWidget &widget, const Widgets &stops)
{
    for (const QWidget *stop : stops) {
        for (const QWidget *proxy = &widget; proxy; proxy = proxy->focusProxy())
            if (proxy == stop)
                return true;
    }
    const auto *button = qobject_cast<const QAbstractButton *>(&widget);
    if (!button || !button->autoExclusive())
        return false;
    return std::any_of(stops.begin(), stops.end(), [button](const QWidget *stop) {
        const auto *other = qobject_cast<const QAbstractButton *>(stop);
        return other && other->autoExclusive() && other->group() == button->group() &&
               other->parentWidget() == button->parentWidget();
    });
}

bool hasAnotherWay(const QWidget &widget, const QSet<const QAction *> &commands)
{
    const auto *button = qobject_cast<const QAbstractButton *>(&widget);
    if (!button)
        return false;
    if (!button->shortcut().isEmpty())
        return true;
    const auto *tool = qobject_cast<const QToolButton *>(button);
    if (!tool)
        return false;
    const auto has = [&commands](const QAction *action) {
        return commands.contains(action) || !action->shortcut().isEmpty();
    };
    if (tool->defaultAction() && has(tool->defaultAction()))
        return true;
    if (!tool->menu())
        return false;
    const QList<QAction *> entries = tool->menu()->actions();
    return !entries.isEmpty() && std::all_of(entries.begin(), entries.end(), has);
}

void checkReach(const QWidget &window, const Widgets &stops, Findings &findings)
{
    const QSet<const QAction *> commands = commandsOf(window);
    for (const QWidget *widget : window.findChildren<QWidget *>()) {
        if (!widget->isVisible() || !widget->isEnabled() || widget->window() != &window ||
            !isOperated(*widget) || isForTheMouseOnly(*widget))
            continue;
        if (!isAStop(*widget, stops) && !hasAnotherWay(*widget, commands))
            findings.add(*widget, QStringLiteral("can't be reached by the keyboard"));
    }
}

/// Nothing else than the way back to the start goes up without going to the right.
void checkOrder(const QWidget &window, const Widgets &stops, Findings &findings)
{
    constexpr int oneGroup = 120;
    const auto place = [&window](const QWidget *widget) {
        return QRect(widget->mapTo(&window, QPoint()), widget->size());
    };
    QStringList jumps;
    for (int at = 1; at < stops.size(); ++at) {
        const QWidget *from = stops.at(at - 1);
        const QWidget *to = stops.at(at);
        const QRect before = place(from);
        const QRect after = place(to);
        if (after.bottom() < before.top() - oneGroup && after.center().x() <= before.center().x())
            jumps.append(QStringLiteral("from %1 up to %2")
                             .arg(Findings::described(*from), Findings::described(*to)));
    }
    // One is the way back to the start, as the walk may begin anywhere.
    if (jumps.size() > 1)
        findings.add(window, QStringLiteral("the focus jumps ") + jumps.join(QLatin1String("; ")));
}

/// What the display reports late of the window before may take the focus back for a moment.
bool becomesActive(QWidget &window)
{
    window.activateWindow();
    return QTest::qWaitForWindowActive(&window) &&
           QTest::qWaitFor([&window] { return window.isActiveWindow(); });
}

} // namespace

void checkKeyboard(QWidget &window, Findings &findings)
{
    if (!becomesActive(window))
        return findings.add(window, QStringLiteral("does not become active"));
    const QPointer<QWidget> before = QApplication::focusWidget();
    const Widgets found = stops(window, findings);
    checkReach(window, found, findings);
    checkOrder(window, found, findings);
    if (before)
        before->setFocus();
}

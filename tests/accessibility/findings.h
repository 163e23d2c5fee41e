// SPDX-FileCopyrightText: 2026 Hookdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSet>
#include <QStringList>

class QWidget;

/// All that a walk finds fault with, so that one run tells everything.
class Findings
{
public:
    /// Where the next findings are from.
    void setScreen(const QString &screen) { m_screen = screen; }
    /// What is found on several screens is listed once, with the first of them.
    void add(const QWidget &widget, const QString &why) { add(described(widget), why); }
    void add(const QString &what, const QString &why);
    [[nodiscard]] const QStringList &lines() const { return m_lines; }

    /// Class, object name and what assistive technology calls it.
    [[nodiscard]] static QString described(const QWidget &widget);

private:
    QString m_screen;
    QStringList m_lines;
    QSet<QString> m_known;
};

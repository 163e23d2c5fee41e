// SPDX-FileCopyrightText: 2026 Hookdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAccessibleTextInterface>
#include <QAccessibleWidget>

namespace hookdesk {

/// A widget whose text assistive technology can read character by character, beside a name of its
/// own. Qt gives labels only the one or the other.
class AccessibleText : public QAccessibleWidget, public QAccessibleTextInterface
{
public:
    /// Its name is the accessible name that `widget` has when somebody asks.
    AccessibleText(QWidget *widget, QAccessible::Role role);

    [[nodiscard]] QString text(QAccessible::Text kind) const override;
    void *interface_cast(QAccessible::InterfaceType type) override;

    void selection(int index, int *start, int *end) const override;
    [[nodiscard]] int selectionCount() const override { return 0; }
    void addSelection(int, int) override {}
    void removeSelection(int) override {}
    void setSelection(int, int, int) override {}
    [[nodiscard]] int cursorPosition() const override { return 0; }
    void setCursorPosition(int) override {}
    [[nodiscard]] QString text(int start, int end) const override;
    [[nodiscard]] int characterCount() const override;
    [[nodiscard]] QRect characterRect(int offset) const override;
    [[nodiscard]] int offsetAtPoint(const QPoint &point) const override;
    void scrollToSubstring(int, int) override {}
    QString attributes(int offset, int *start, int *end) const override;

protected:
    /// What is shown, with line feeds between the lines.
    [[nodiscard]] virtual QString content() const = 0;
};

} // namespace hookdesk

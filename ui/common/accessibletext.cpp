// SPDX-FileCopyrightText: 2026 Hookdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/common/accessibletext.h"

#include <QWidget>

namespace hookdesk {

AccessibleText::AccessibleText(QWidget *widget, QAccessible::Role role)
    : QAccessibleWidget(widget, role)
{
}

QString AccessibleText::text(QAccessible::Text kind) const
{
    return kind == QAccessible::Value ? content() : QAccessibleWidget::text(kind);
}

void *AccessibleText::interface_cast(QAccessible::InterfaceType type)
{
    if (type == QAccessible::TextInterface)
        return static_cast<QAccessibleTextInterface *>(this);
    return QAccessibleWidget::interface_cast(type);
}

void AccessibleText::selection(int, int *start, int *end) const
{
    *start = 0;
    *end = 0;
}

QString AccessibleText::text(int start, int end) const
{
    return content().mid(start, end < 0 ? -1 : end - start);
}

int AccessibleText::characterCount() const
{
    return static_cast<int>(content().size());
}

QRect AccessibleText::characterRect(int) const
{
    return rect();
}

int AccessibleText::offsetAtPoint(const QPoint &point) const
{
    return rect().contains(point) ? 0 : -1;
}

QString AccessibleText::attributes(int, int *start, int *end) const
{
    *start = 0;
    *end = characterCount();
    return {};
}

} // namespace hookdesk

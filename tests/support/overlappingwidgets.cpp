// SPDX-FileCopyrightText: 2026 Hookdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/overlappingwidgets.h"

#include "tests/support/shownwidgets.h"
#include "ui/common/statepane.h"

#include <QAbstractButton>
#include <QAbstractScrollArea>
#include <QAbstractSpinBox>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QProgressBar>

namespace {

/// What shows something itself; a scroll area of other widgets shows only them.
bool isLeaf(const QWidget &widget)
{
    if (const auto *label = qobject_cast<const QLabel *>(&widget))
        return !label->text().isEmpty() || !label->pixmap(Qt::ReturnByValue).isNull();
    if (qobject_cast<const QAbstractScrollArea *>(&widget))
        return !widget.inherits("QScrollArea");
    return qobject_cast<const QAbstractButton *>(&widget) ||
           qobject_cast<const QLineEdit *>(&widget) || qobject_cast<const QComboBox *>(&widget) ||
           qobject_cast<const QAbstractSpinBox *>(&widget) ||
           qobject_cast<const QProgressBar *>(&widget);
}

template <typename Condition>
bool hasParent(const QWidget &widget, Condition condition)
{
    for (const QWidget *parent = widget.parentWidget(); parent; parent = parent->parentWidget()) {
        if (condition(*parent))
            return true;
    }
    return false;
}

/// It stands in place of a table's rows, over the table.
bool isOverlay(const QWidget &widget)
{
    return hasParent(widget, [](const QWidget &parent) {
        return qobject_cast<const hookdesk::StatePane *>(&parent) != nullptr;
    });
}

/// What can be seen of it, in the window.
QRect seen(const QWidget &widget, const QWidget &window)
{
    QRect rect(widget.mapTo(&window, QPoint()), widget.size());
    for (const QWidget *parent = widget.parentWidget(); parent; parent = parent->parentWidget()) {
        rect &= QRect(parent->mapTo(&window, QPoint()), parent->size());
        if (parent == &window)
            break;
    }
    return rect;
}

} // namespace

QStringList overlappingWidgets(QWidget &window)
{
    QList<QWidget *> leaves;
    for (QWidget *widget : shownWidgets(window)) {
        if (isLeaf(*widget) && !hasParent(*widget, isLeaf)) // a field's own buttons stand in it
            leaves.append(widget);
    }
    QStringList found;
    for (qsizetype i = 0; i < leaves.size(); ++i) {
        for (qsizetype j = i + 1; j < leaves.size(); ++j) {
            const QWidget &one = *leaves.at(i);
            const QWidget &other = *leaves.at(j);
            const QRect both = seen(one, window) & seen(other, window);
            if (!both.isEmpty() && isOverlay(one) == isOverlay(other))
                found.append(QStringLiteral("%1 and %2 overlap by %3 x %4")
                                 .arg(pathOf(one), pathOf(other))
                                 .arg(both.width())
                                 .arg(both.height()));
        }
    }
    return found;
}

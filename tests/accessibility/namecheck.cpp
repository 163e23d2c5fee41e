// SPDX-FileCopyrightText: 2026 Hookdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/accessibility/namecheck.h"

#include "tests/accessibility/findings.h"

#include <QAbstractButton>
#include <QAccessible>
#include <QHash>
#include <QHeaderView>
#include <QLabel>
#include <QTableView>

namespace {

QString nameOf(const QAccessibleInterface &face)
{
    return face.text(QAccessible::Name).remove(QLatin1Char('&')).trimmed();
}

bool isLabelled(const QAccessibleInterface &face)
{
    for (const auto &[other, relation] : face.relations(QAccessible::Label)) {
        if (!nameOf(*other).isEmpty())
            return true;
    }
    return false;
}

/// The field inside a combo or spin box is told of as that box.
bool isPartOfABox(const QAccessibleInterface &face)
{
    const QAccessibleInterface *parent = face.parent();
    return parent &&
           (parent->role() == QAccessible::ComboBox || parent->role() == QAccessible::SpinBox);
}

bool holdsCells(QAccessible::Role role)
{
    return role == QAccessible::Table || role == QAccessible::Tree || role == QAccessible::List;
}

void checkFocusable(const QAccessibleInterface &face, const QWidget &widget, Findings &findings)
{
    if (!face.state().focusable || face.state().disabled || isPartOfABox(face))
        return;
    if (widget.focusProxy()) // it never has the focus itself
        return;
    if (nameOf(face).isEmpty() && !isLabelled(face))
        findings.add(widget, QStringLiteral("takes the focus and has no name"));
    // Qt on Linux tells a combo box's text as its name.
    if (face.role() == QAccessible::ComboBox && !isLabelled(face))
        findings.add(widget, QStringLiteral("is a combo box that no label names"));
    if (face.role() == QAccessible::NoRole || face.role() == QAccessible::Client ||
        face.role() == QAccessible::Whitespace)
        findings.add(widget, QStringLiteral("takes the focus and its role says nothing"));
}

void checkPicture(const QAccessibleInterface &face, const QLabel &label, Findings &findings)
{
    if (label.pixmap().isNull() || !label.text().isEmpty() || !nameOf(face).isEmpty())
        return;
    const auto siblings = label.parentWidget()->findChildren<QLabel *>();
    const bool besideText =
        std::any_of(siblings.begin(), siblings.end(),
                    [](const QLabel *sibling) { return !sibling->text().isEmpty(); });
    if (!besideText)
        findings.add(label, QStringLiteral("is a picture without a name and without text beside"));
}

void checkHeaders(const QTableView &table, Findings &findings)
{
    for (int column = 0; column < table.model()->columnCount(); ++column) {
        if (!table.isColumnHidden(column) &&
            table.model()->headerData(column, Qt::Horizontal).toString().isEmpty())
            findings.add(table, QStringLiteral("column %1 has no header").arg(column));
    }
}

void checkTree(const QAccessibleInterface &face, Findings &findings)
{
    if (face.state().invisible)
        return;
    if (const auto *widget = qobject_cast<QWidget *>(face.object())) {
        checkFocusable(face, *widget, findings);
        if (const auto *label = qobject_cast<const QLabel *>(widget))
            checkPicture(face, *label, findings);
        if (const auto *table = qobject_cast<const QTableView *>(widget))
            checkHeaders(*table, findings);
    }
    if (holdsCells(face.role()))
        return;
    for (int place = 0; place < face.childCount(); ++place) {
        if (const QAccessibleInterface *child = face.child(place))
            checkTree(*child, findings);
    }
}

/// What a screen reader's list of buttons shows has to tell them apart.
void checkEqualButtons(const QWidget &window, Findings &findings)
{
    QHash<QString, const QAbstractButton *> known;
    for (QAbstractButton *button : window.findChildren<QAbstractButton *>()) {
        const QAccessibleInterface *face = QAccessible::queryAccessibleInterface(button);
        if (!button->isVisible() || !button->isEnabled() || !face || nameOf(*face).isEmpty() ||
            button->window() != &window || button->inherits("QLineEditIconButton"))
            continue;
        if (nameOf(*face) == QLatin1String("Clear filters"))
            continue; // beside the filters, and where nothing is found: both do the same
        const QString told =
            nameOf(*face) + QLatin1Char('\n') + face->text(QAccessible::Description);
        if (known.contains(told))
            findings.add(*button, QStringLiteral("is told exactly like another button, in %1")
                                      .arg(Findings::described(*known.value(told))));
        known.insert(told, button);
    }
}

} // namespace

void checkNames(const QWidget &window, Findings &findings)
{
    const QAccessibleInterface *face =
        QAccessible::queryAccessibleInterface(const_cast<QWidget *>(&window));
    if (nameOf(*face).isEmpty())
        findings.add(window, QStringLiteral("is a window without a title"));
    checkTree(*face, findings);
    checkEqualButtons(window, findings);
}

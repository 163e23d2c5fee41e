// SPDX-FileCopyrightText: 2026 Hookdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/accessibility/findings.h"

#include <QAccessible>
#include <QWidget>

void Findings::add(const QString &what, const QString &why)
{
    const QString finding = what + QLatin1String(": ") + why;
    if (m_known.contains(finding))
        return;
    m_known.insert(finding);
    m_lines.append(m_screen + QLatin1String(" | ") + finding);
}

QString Findings::described(const QWidget &widget)
{
    QAccessibleInterface *face =
        QAccessible::queryAccessibleInterface(const_cast<QWidget *>(&widget));
    const QString name = face ? face->text(QAccessible::Name) : QString();
    const QWidget *parent = widget.parentWidget();
    return QStringLiteral("%1 %2 \"%3\" (in %4 %5)")
        .arg(QLatin1String(widget.metaObject()->className()), widget.objectName(), name,
             parent ? QLatin1String(parent->metaObject()->className()) : QLatin1String("nothing"),
             parent ? parent->objectName() : QString())
        .simplified();
}

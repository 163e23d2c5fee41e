// SPDX-FileCopyrightText: 2026 Hookdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QWidget>

/// The widgets of a window that can be seen, those of windows in front of it left out.
inline QList<QWidget *> shownWidgets(const QWidget &window)
{
    QList<QWidget *> shown;
    for (QWidget *child : window.findChildren<QWidget *>()) {
        if (child->isVisible() && child->window() == &window)
            shown.append(child);
    }
    return shown;
}

/// Says where it is: `QLabel copyNote in hookdesk::CopyDialog`.
inline QString pathOf(const QWidget &widget)
{
    const auto named = [](const QWidget &one) {
        return QString(QLatin1String(one.metaObject()->className()) + QLatin1Char(' ') +
                       one.objectName())
            .trimmed();
    };
    QString path = named(widget);
    if (const QWidget *parent = widget.parentWidget())
        path += QLatin1String(" in ") + named(*parent);
    return path;
}

// SPDX-FileCopyrightText: 2026 Hookdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/guidetopic.h"

#include <QWidget>

#include <optional>

namespace hookdesk {

/// A child of the window that can show the Guide. What asks for a page finds it there, from any
/// page and dialog, and knows nothing of it.
class GuideHost : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    virtual void openGuide(GuideTopic topic, QWidget &asker) = 0;
};

/// What F1 opens for this widget and those in it.
void setGuideTopic(QWidget &widget, GuideTopic topic);
/// Of the widget, or of the nearest one around it that has one; nullopt: none does.
[[nodiscard]] std::optional<GuideTopic> guideTopicAt(const QWidget &widget);

/// Opens the Guide. Nothing happens where there is no window to show it.
void askGuide(QWidget &asker, GuideTopic topic);

} // namespace hookdesk

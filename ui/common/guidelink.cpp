// SPDX-FileCopyrightText: 2026 Hookdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/common/guidelink.h"

#include <QVariant>

namespace hookdesk {

namespace {

constexpr auto guideTopicProperty = "guideTopic";

} // namespace

void setGuideTopic(QWidget &widget, GuideTopic topic)
{
    widget.setProperty(guideTopicProperty, static_cast<int>(topic));
}

std::optional<GuideTopic> guideTopicAt(const QWidget &widget)
{
    for (const QWidget *at = &widget; at; at = at->parentWidget()) {
        if (const QVariant topic = at->property(guideTopicProperty); topic.isValid())
            return static_cast<GuideTopic>(topic.toInt());
    }
    return std::nullopt;
}

void askGuide(QWidget &asker, GuideTopic topic)
{
    for (QWidget *at = &asker; at; at = at->parentWidget()) {
        if (auto *host = at->findChild<GuideHost *>(QString(), Qt::FindDirectChildrenOnly))
            return host->openGuide(topic, asker);
    }
}

} // namespace hookdesk

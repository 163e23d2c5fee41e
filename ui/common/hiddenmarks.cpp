// SPDX-FileCopyrightText: 2026 Hookdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/common/hiddenmarks.h"

#include "ui/common/theme.h"

#include <QPainter>
#include <QPlainTextEdit>
#include <QTextCursor>

#include <algorithm>
#include <cstdlib>
#include <utility>

namespace hookdesk {

namespace {

constexpr int leastMarkWidth = 2; // of what has none itself
constexpr int markCapWidth = 6;   // tells it from the text cursor
constexpr int markCapHeight = 3;
constexpr float tintOfBlank = 0.35F;

bool isUnusualBlank(const HiddenCharacter &one)
{
    return one.kind == HiddenCharacter::Kind::Blank;
}

/// Where it stands, as wide as it is.
QRect placeOfMark(const QPlainTextEdit &edit, const HiddenCharacter &one)
{
    QTextCursor cursor(edit.document());
    cursor.setPosition(int(one.at));
    QRect place = edit.cursorRect(cursor);
    cursor.setPosition(int(one.at + one.length));
    const QRect behind = edit.cursorRect(cursor);
    const bool isBesides = isUnusualBlank(one) && behind.top() == place.top();
    const int width = isBesides ? std::abs(behind.left() - place.left()) : 0;
    if (isBesides)
        place.setLeft(std::min(place.left(), behind.left())); // lines may run to the left
    place.setWidth(std::max(width, leastMarkWidth));
    return place;
}

/// The first and the last position in view, whichever way the lines are read.
std::pair<qsizetype, qsizetype> marksInView(const QPlainTextEdit &edit)
{
    const QRect area = edit.viewport()->rect();
    const auto at = [&edit](QPoint point) { return edit.cursorForPosition(point).position(); };
    return {std::min(at(area.topLeft()), at(area.topRight())),
            std::max(at(area.bottomLeft()), at(area.bottomRight()))};
}

} // namespace

void paintHiddenMarks(const QPlainTextEdit &edit, const QList<HiddenCharacter> &hidden)
{
    if (hidden.isEmpty())
        return;
    const std::pair<qsizetype, qsizetype> view = marksInView(edit);
    const QColor color = toneColor(Tone::Warning);
    QColor tint = color;
    tint.setAlphaF(tintOfBlank);
    QPainter painter(edit.viewport());
    const auto from =
        std::partition_point(hidden.begin(), hidden.end(),
                             [&view](const HiddenCharacter &one) { return one.at < view.first; });
    for (auto one = from; one != hidden.end() && one->at <= view.second; ++one) {
        const QRect place = placeOfMark(edit, *one);
        painter.fillRect(place, isUnusualBlank(*one) ? tint : color);
        painter.fillRect(place.left(), place.top(), std::max(place.width(), markCapWidth),
                         markCapHeight, color);
    }
}

} // namespace hookdesk

// SPDX-FileCopyrightText: 2026 Hookdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/common/fittingwidths.h"

#include "ui/common/keeptranslated.h"
#include "ui/common/theme.h"

#include <QComboBox>
#include <QEvent>
#include <QFontInfo>
#include <QHeaderView>
#include <QLineEdit>
#include <QScreen>

#include <algorithm>
#include <utility>

namespace hookdesk {

namespace {

constexpr qreal smallPoints = 9;
constexpr double shareOfScreen = 0.95;

class Measuring : public QObject
{
public:
    Measuring(QWidget *widget, std::function<void()> sizes)
        : QObject(widget)
        , m_sizes(std::move(sizes))
    {
        widget->installEventFilter(this);
    }

    bool eventFilter(QObject *watched, QEvent *event) override
    {
        if (watched == parent() &&
            (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange))
            m_sizes();
        return QObject::eventFilter(watched, event);
    }

private:
    const std::function<void()> m_sizes;
};

} // namespace

void keepFitting(QWidget *widget, std::function<void()> sizes)
{
    sizes();
    new Measuring(widget, std::move(sizes));
}

QSize sizeInFont(const QFont &font, const QSize &usual)
{
    return usual * std::max(1.0, QFontInfo(font).pointSizeF() / smallPoints);
}

QSize firstSize(const QWidget &window, const QSize &usual)
{
    const QSize room = window.screen()->availableSize() * shareOfScreen;
    return sizeInFont(window.font(), usual).boundedTo(room);
}

bool isNarrow(const QWidget &widget, int width)
{
    return widget.width() < sizeInFont(widget.font(), {width, 0}).width();
}

int fittingSectionWidth(const QHeaderView &header, int section, int width)
{
    return std::max(width, header.sectionSizeHint(section));
}

int widthForHint(const QLineEdit &line)
{
    const int text = line.fontMetrics().horizontalAdvance(line.placeholderText());
    const int icon = line.style()->pixelMetric(QStyle::PM_SmallIconSize) + spacing::medium;
    return text + 2 * spacing::medium + int(line.actions().size()) * icon;
}

void keepRoomForHint(QLineEdit *line, int characters)
{
    const auto fit = [line, characters] {
        const int least = line->fontMetrics().averageCharWidth() * characters;
        line->setMinimumWidth(std::max(least, widthForHint(*line)));
    };
    keepFitting(line, fit);
    keepTranslated(line, fit);
}

int widestChoice(const QComboBox &box)
{
    int text = 0;
    for (int index = 0; index < box.count(); ++index)
        text = std::max(text, box.fontMetrics().horizontalAdvance(box.itemText(index)));
    return text;
}

int widthForChoices(const QComboBox &box)
{
    // Its frame and its arrow.
    return widestChoice(box) + box.style()->pixelMetric(QStyle::PM_ScrollBarExtent) +
           spacing::large;
}

} // namespace hookdesk

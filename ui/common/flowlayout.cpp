// SPDX-FileCopyrightText: 2026 Hookdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/common/flowlayout.h"

#include "ui/common/keeptranslated.h"
#include "ui/common/theme.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QStyle>
#include <QWidget>

#include <algorithm>
#include <iterator>
#include <utility>

namespace hookdesk {

namespace {

int wishedWidth(const QLayoutItem &item, int room)
{
    const int wish = std::min(item.sizeHint().width(), item.maximumSize().width());
    return std::max(item.minimumSize().width(), std::min(wish, room));
}

bool mayGrow(const QLayoutItem &item)
{
    return item.expandingDirections().testFlag(Qt::Horizontal);
}

} // namespace

QWidget *keptTogether(const QWidgetList &widgets, QWidget *parent)
{
    auto *together = new QWidget(parent);
    auto *row = new QHBoxLayout(together);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(spacing::small);
    for (QWidget *widget : widgets)
        row->addWidget(widget);
    const bool grows = std::any_of(widgets.cbegin(), widgets.cend(), [](const QWidget *widget) {
        return widget->sizePolicy().expandingDirections().testFlag(Qt::Horizontal);
    });
    together->setSizePolicy(grows ? QSizePolicy::Expanding : QSizePolicy::Preferred,
                            QSizePolicy::Preferred);
    return together;
}

QWidget *labelled(QWidget *field, std::function<QString()> name)
{
    return keptTogether({translatedLabel(std::move(name), field), field}, field->parentWidget());
}

FlowLayout::FlowLayout(QWidget *parent)
    : QLayout(parent)
{
}

FlowLayout::~FlowLayout()
{
    qDeleteAll(m_items);
}

void FlowLayout::addTrailing(QWidget *widget)
{
    addWidget(widget);
    if (!m_firstTrailing)
        m_firstTrailing = widget;
}

void FlowLayout::insertAfter(const QWidget *other, QWidget *widget)
{
    addWidget(widget);
    QLayoutItem *item = m_items.takeLast();
    const auto place = std::find_if(m_items.cbegin(), m_items.cend(),
                                    [other](QLayoutItem *each) { return each->widget() == other; });
    m_items.insert(place == m_items.cend() ? place : place + 1, item);
    invalidate();
}

void FlowLayout::addItem(QLayoutItem *item)
{
    m_items.append(item);
    invalidate();
}

int FlowLayout::count() const
{
    return static_cast<int>(m_items.size());
}

QLayoutItem *FlowLayout::itemAt(int index) const
{
    return m_items.value(index);
}

QLayoutItem *FlowLayout::takeAt(int index)
{
    if (index < 0 || index >= count())
        return nullptr;
    QLayoutItem *item = m_items.takeAt(index);
    if (item->widget() == m_firstTrailing)
        m_firstTrailing = nullptr;
    invalidate();
    return item;
}

Qt::Orientations FlowLayout::expandingDirections() const
{
    return Qt::Horizontal;
}

bool FlowLayout::hasHeightForWidth() const
{
    return true;
}

int FlowLayout::heightForWidth(int width) const
{
    const QMargins margins = contentsMargins();
    int height = 0;
    const QList<Line> found = lines(width - margins.left() - margins.right());
    for (const Line &line : found)
        height += line.height;
    return height + static_cast<int>(std::max<qsizetype>(0, found.size() - 1)) * spacing() +
           margins.top() + margins.bottom();
}

/// All of it in one line.
QSize FlowLayout::sizeHint() const
{
    const QList<Line> found = lines(QLAYOUTSIZE_MAX);
    return withMargins(
        found.isEmpty() ? QSize() : QSize(found.constFirst().width, found.constFirst().height));
}

QSize FlowLayout::minimumSize() const
{
    QSize least;
    for (const QLayoutItem *item : m_items)
        if (!item->isEmpty())
            least = least.expandedTo(item->minimumSize());
    return withMargins(least);
}

void FlowLayout::setGeometry(const QRect &rect)
{
    QLayout::setGeometry(rect);
    QRect room = inside(rect);
    for (const Line &line : lines(room.width())) {
        room.setHeight(line.height);
        place(line, room);
        room.moveTop(room.top() + line.height + spacing());
    }
}

QList<FlowLayout::Line> FlowLayout::lines(int width) const
{
    QList<Line> found;
    const QList<QLayoutItem *> trailing = trailingItems();
    for (QLayoutItem *item : m_items) {
        if (item->isEmpty())
            continue;
        const int wish = wishedWidth(*item, width);
        int needed = wish;
        if (item == trailing.value(0))
            for (const QLayoutItem *next : trailing.mid(1))
                needed += spacing() + wishedWidth(*next, width);
        if (found.isEmpty() || found.constLast().width + spacing() + needed > width)
            found.append(Line{});
        Line &line = found.last();
        if (!line.firstTrailing && trailing.contains(item))
            line.firstTrailing = item;
        line.width += wish + (line.items.isEmpty() ? 0 : spacing());
        line.height = std::max(line.height, item->hasHeightForWidth() ? item->heightForWidth(wish)
                                                                      : item->sizeHint().height());
        line.items.append(item);
    }
    return found;
}

/// Those that are shown.
QList<QLayoutItem *> FlowLayout::trailingItems() const
{
    auto next = std::find_if(m_items.cbegin(), m_items.cend(), [this](QLayoutItem *each) {
        return m_firstTrailing && each->widget() == m_firstTrailing;
    });
    QList<QLayoutItem *> trailing;
    std::copy_if(next, m_items.cend(), std::back_inserter(trailing),
                 [](const QLayoutItem *item) { return !item->isEmpty(); });
    return trailing;
}

/// What is left of the line goes to those that may grow, in equal parts, and else in front of what
/// is trailing.
void FlowLayout::place(const Line &line, const QRect &room) const
{
    int left = std::max(0, room.width() - line.width);
    auto growing = std::count_if(line.items.cbegin(), line.items.cend(),
                                 [](const QLayoutItem *item) { return mayGrow(*item); });
    int x = room.left();
    for (QLayoutItem *item : line.items) {
        int width = wishedWidth(*item, room.width());
        if (mayGrow(*item)) {
            const int most = std::max(0, item->maximumSize().width() - width);
            const int more = std::min(left / static_cast<int>(growing--), most);
            width += more;
            left -= more;
        }
        if (item == line.firstTrailing)
            x += std::exchange(left, 0);
        const int height = std::min(line.height, item->maximumSize().height());
        const QRect place(x, room.top() + (line.height - height) / 2, width, height);
        const QWidget *parent = parentWidget();
        item->setGeometry(
            QStyle::visualRect(parent ? parent->layoutDirection() : Qt::LeftToRight, room, place));
        x += width + spacing();
    }
}

QRect FlowLayout::inside(const QRect &rect) const
{
    return rect.marginsRemoved(contentsMargins());
}

QSize FlowLayout::withMargins(const QSize &size) const
{
    const QMargins margins = contentsMargins();
    return size + QSize(margins.left() + margins.right(), margins.top() + margins.bottom());
}

} // namespace hookdesk

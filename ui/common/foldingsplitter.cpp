// SPDX-FileCopyrightText: 2026 Hookdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/common/foldingsplitter.h"

#include "ui/common/fittingwidths.h"

#include <QEvent>
#include <QScrollArea>
#include <QSettings>
#include <QStyle>

#include <algorithm>

namespace hookdesk {

namespace {

constexpr int leastBeside = 840;
constexpr int leastOfRest = 300;

/// So that nothing in it is cut sideways: what scrolls asks for less than that.
int neededWidth(const QWidget &part)
{
    const auto *area = qobject_cast<const QScrollArea *>(&part);
    if (!area || !area->widget())
        return part.minimumSizeHint().width();
    const int bar = area->style()->pixelMetric(QStyle::PM_ScrollBarExtent, nullptr, area);
    return area->widget()->minimumSizeHint().width() + bar;
}

} // namespace

FoldingSplitter::FoldingSplitter(QSettings &settings, const QString &key, QWidget *parent)
    : QSplitter(parent)
    , m_settings(settings)
    , m_key(key)
{
    setChildrenCollapsible(false);
    connect(this, &QSplitter::splitterMoved, this,
            [this] { m_settings.setValue(stateKey(), saveState()); });
}

void FoldingSplitter::restore(const QList<int> &beside)
{
    m_beside = beside;
    share();
}

/// What is right beside each other is wrong below.
QString FoldingSplitter::stateKey() const
{
    return m_key + QLatin1String(orientation() == Qt::Horizontal ? "/splitter1" : "/splitterBelow");
}

/// As the person left it, or so that what stands beside the first part is whole.
void FoldingSplitter::share()
{
    if (restoreState(m_settings.value(stateKey()).toByteArray()))
        return;
    if (orientation() == Qt::Vertical)
        return setSizes(QList<int>(m_beside.size(), 1000)); // in equal parts
    QList<int> sizes = m_beside;
    if (sizes.constFirst() == rest) {
        sizes[1] = std::max(sizes.at(1), neededWidth(*widget(1)));
        sizes[0] = std::max(leastOfRest, width() - handleWidth() - sizes.at(1));
    }
    setSizes(sizes);
}

void FoldingSplitter::fold()
{
    const Qt::Orientation fitting = isNarrow(*this, leastBeside) ? Qt::Vertical : Qt::Horizontal;
    if (fitting == orientation())
        return;
    setOrientation(fitting);
    share();
}

void FoldingSplitter::resizeEvent(QResizeEvent *event)
{
    QSplitter::resizeEvent(event);
    fold();
}

/// The words in it may be others than those it was made with.
void FoldingSplitter::showEvent(QShowEvent *event)
{
    QSplitter::showEvent(event);
    if (!m_settings.contains(stateKey()))
        share();
}

void FoldingSplitter::changeEvent(QEvent *event)
{
    QSplitter::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        fold();
}

} // namespace hookdesk

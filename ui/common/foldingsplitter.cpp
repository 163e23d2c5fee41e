// SPDX-FileCopyrightText: 2026 Hookdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/common/foldingsplitter.h"

#include "ui/common/fittingwidths.h"

#include <QEvent>
#include <QSettings>

namespace hookdesk {

namespace {

constexpr int leastBeside = 840;

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

void FoldingSplitter::share()
{
    const bool isBeside = orientation() == Qt::Horizontal;
    setSizes(isBeside ? m_beside : QList<int>(m_beside.size(), 1000)); // in equal parts
    restoreState(m_settings.value(stateKey()).toByteArray());
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

void FoldingSplitter::changeEvent(QEvent *event)
{
    QSplitter::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        fold();
}

} // namespace hookdesk

// SPDX-FileCopyrightText: 2026 Hookdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/common/recordtablelook.h"

#include "ui/common/theme.h"

#include <QApplication>
#include <QEvent>
#include <QHeaderView>
#include <QStyle>
#include <QTableView>

namespace hookdesk {

namespace {

/// A property of the application, as its font is.
constexpr char densityProperty[] = "hookdeskDensity";

int paddingOf(Density density)
{
    switch (density) {
    case Density::Comfortable:
        return 16;
    case Density::Compact:
        return spacing::small;
    }
    Q_UNREACHABLE();
}

class RowHeight : public QObject
{
public:
    RowHeight(QTableView *table, int extra)
        : QObject(table)
        , m_extra(extra)
    {
        table->installEventFilter(this);
        update(*table);
    }

    bool eventFilter(QObject *watched, QEvent *event) override
    {
        const bool follows =
            event->type() == QEvent::StyleChange || event->type() == QEvent::FontChange;
        if (auto *table = follows ? qobject_cast<QTableView *>(watched) : nullptr)
            update(*table);
        return QObject::eventFilter(watched, event);
    }

private:
    void update(QTableView &table) const
    {
        QHeaderView *rows = table.verticalHeader();
        const int height = recordRowHeight(table.fontMetrics()) + m_extra;
        rows->setMinimumSectionSize(qMin(rows->minimumSectionSize(), height));
        rows->setDefaultSectionSize(height);
    }

    const int m_extra;
};

} // namespace

void setDensity(Density density)
{
    if (density == hookdesk::density())
        return;
    qApp->setProperty(densityProperty, static_cast<int>(density));
    for (QWidget *widget : QApplication::allWidgets()) {
        QEvent change(QEvent::StyleChange);
        if (qobject_cast<QAbstractItemView *>(widget))
            QCoreApplication::sendEvent(widget, &change);
    }
}

Density density()
{
    const bool isCompact =
        qApp && qApp->property(densityProperty).toInt() == static_cast<int>(Density::Compact);
    return isCompact ? Density::Compact : Density::Comfortable;
}

int recordRowHeight(const QFontMetrics &metrics)
{
    return metrics.height() + paddingOf(density());
}

int plainCellWidth(const QFontMetrics &metrics, const QString &text)
{
    constexpr int rounding = 2; // of the letters' own widths
    const int margin = QApplication::style()->pixelMetric(QStyle::PM_FocusFrameHMargin) + 1;
    return metrics.horizontalAdvance(text) + rounding + 2 * margin;
}

void keepRowHeight(QTableView &table, int extra)
{
    new RowHeight(&table, extra);
}

void setRecordTableLook(QTableView &table)
{
    table.setSelectionBehavior(QAbstractItemView::SelectRows);
    table.setFrameShape(QFrame::NoFrame);
    table.setShowGrid(false);
    table.setWordWrap(false);
    table.setTabKeyNavigation(false);
    table.verticalHeader()->hide();
    keepRowHeight(table);
    table.horizontalHeader()->setHighlightSections(false);
    table.horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
}

} // namespace hookdesk

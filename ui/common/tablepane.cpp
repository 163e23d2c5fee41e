// SPDX-FileCopyrightText: 2026 Hookdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/common/tablepane.h"

#include "ui/common/fittingwidths.h"

#include <QAbstractItemView>
#include <QEvent>
#include <QVBoxLayout>

#include <utility>

namespace hookdesk {

namespace {

constexpr int leastWidth = 34;
constexpr int heightInLines = 5;

} // namespace

TablePane::TablePane(QAbstractItemView *table, QWidget *parent)
    : QWidget(parent)
    , m_shown(table)
    , m_column(new QVBoxLayout(this))
    , m_pane(new StatePane(this))
{
    m_column->setContentsMargins(0, 0, 0, 0);
    addTable(table);
    m_pane->hide();
    keepFitting(this, [this] {
        setMinimumSize(fontMetrics().averageCharWidth() * leastWidth,
                       fontMetrics().lineSpacing() * heightInLines);
    });
}

TablePane::~TablePane()
{
    for (QAbstractItemView *table : std::as_const(m_tables))
        table->viewport()->removeEventFilter(this); // it still gets events while the table dies
}

void TablePane::addTable(QAbstractItemView *table)
{
    m_tables.append(table);
    m_column->addWidget(table);
    table->setVisible(table == m_shown);
    table->viewport()->installEventFilter(this);
}

void TablePane::showTable(QAbstractItemView *table)
{
    if (table == m_shown)
        return;
    const bool hasFocus = m_shown->hasFocus();
    QAbstractItemView *before = std::exchange(m_shown, table);
    table->show();
    if (hasFocus)
        table->setFocus();
    before->hide();
    m_column->activate(); // at once, for whoever scrolls or asks where a row is
    placePane();
}

void TablePane::setEmpty(const std::optional<StatePane::Content> &content)
{
    if (content)
        m_pane->setContent(*content);
    m_pane->setVisible(content.has_value());
}

void TablePane::placePane()
{
    const QWidget *viewport = m_shown->viewport();
    m_pane->setGeometry(QRect(viewport->mapTo(this, QPoint(0, 0)), viewport->size()));
    m_pane->raise();
}

bool TablePane::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_shown->viewport() &&
        (event->type() == QEvent::Resize || event->type() == QEvent::Move))
        placePane();
    return QWidget::eventFilter(watched, event);
}

} // namespace hookdesk

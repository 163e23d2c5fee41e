// SPDX-FileCopyrightText: 2026 Hookdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/common/tablepane.h"

#include "ui/common/fittingwidths.h"

#include <QEvent>
#include <QTableView>
#include <QVBoxLayout>

namespace hookdesk {

namespace {

constexpr int widthInCharacters = 34;
constexpr int heightInLines = 5;

} // namespace

TablePane::TablePane(QTableView *table, QWidget *parent)
    : QWidget(parent)
    , m_table(table)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(table);
    m_pane = new StatePane(this);
    m_pane->hide();
    keepFitting(this, [this] {
        setMinimumSize(fontMetrics().averageCharWidth() * widthInCharacters,
                       fontMetrics().lineSpacing() * heightInLines);
    });
    table->viewport()->installEventFilter(this);
}

TablePane::~TablePane()
{
    m_table->viewport()->removeEventFilter(this); // it still gets events while the table dies
}

void TablePane::setEmpty(const std::optional<StatePane::Content> &content)
{
    if (content)
        m_pane->setContent(*content);
    m_pane->setVisible(content.has_value());
}

bool TablePane::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_table->viewport() &&
        (event->type() == QEvent::Resize || event->type() == QEvent::Move)) {
        const QPoint corner = m_table->viewport()->mapTo(this, QPoint(0, 0));
        m_pane->setGeometry(QRect(corner, m_table->viewport()->size()));
        m_pane->raise();
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace hookdesk

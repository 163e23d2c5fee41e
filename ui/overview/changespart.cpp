// SPDX-FileCopyrightText: 2026 Hookdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/overview/changespart.h"

#include "app/session/activitystates.h"
#include "app/session/session.h"
#include "ui/common/keeptranslated.h"
#include "ui/common/statuspill.h"
#include "ui/common/theme.h"
#include "ui/overview/sectionhead.h"

#include <QLabel>
#include <QStyle>
#include <QStyledItemDelegate>
#include <QVBoxLayout>

#include <algorithm>

namespace hookdesk {

namespace {

/// A quiet time, and a pill without a ground for the result.
class ChangesDelegate : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override
    {
        QStyleOptionViewItem cell = option;
        initStyleOption(&cell, index);
        cell.textElideMode = Qt::ElideMiddle;
        if (ChangesColumn(index.column()) == ChangesColumn::Result)
            return paintStatusCell(*painter, cell, Tone(index.data(ChangesModel::ToneRole).toInt()),
                                   PillWeight::Quiet);
        if (ChangesColumn(index.column()) == ChangesColumn::When)
            cell.palette.setColor(QPalette::Text, toneColor(Tone::Neutral));
        paintCell(*painter, cell);
    }
};

} // namespace

ChangesView::ChangesView(ChangesModel &model, QWidget *parent)
    : WholeTable(0, parent)
{
    setObjectName(QStringLiteral("changesTable"));
    setModel(&model);
    setItemDelegate(new ChangesDelegate(this));
    keepTranslated(this, [this, &model] {
        setAccessibleName(tr("Last changes"));
        model.refreshTexts();
        fitColumns();
    });
}

int ChangesView::widestText(ChangesColumn column) const
{
    int widest = 0;
    for (int row = 0; row < model()->rowCount(); ++row) {
        const QString text = model()->index(row, int(column)).data().toString();
        widest = std::max(widest, column == ChangesColumn::Result
                                      ? statusPillWidth(fontMetrics(), text)
                                      : fontMetrics().horizontalAdvance(text));
    }
    return widest + 2 * (style()->pixelMetric(QStyle::PM_FocusFrameHMargin, nullptr, this) + 1) +
           spacing::medium;
}

/// The webhook has what the others leave.
void ChangesView::fitColumns()
{
    int rest = viewport()->width();
    for (const ChangesColumn column :
         {ChangesColumn::When, ChangesColumn::What, ChangesColumn::Result}) {
        const int width = std::min(widestText(column), viewport()->width() / 3);
        setColumnWidth(int(column), width);
        rest -= width;
    }
    setColumnWidth(int(ChangesColumn::Webhook), std::max(0, rest));
}

void ChangesView::resizeEvent(QResizeEvent *event)
{
    WholeTable::resizeEvent(event);
    fitColumns();
}

ChangesPart::ChangesPart(Session &session, QWidget *parent)
    : QWidget(parent)
    , m_model(session.activity(), session.environment().name, activityHost(session.environment()))
    , m_isWrittenDown(session.activity())
    , m_head(new SectionHead(this))
    , m_view(new ChangesView(m_model, this))
    , m_empty(mutedLabel(this))
{
    connect(m_view, &WholeTable::chosen, this, &ChangesPart::activityRequested);
    connect(&m_model, &ChangesModel::read, this, &ChangesPart::showRows);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(spacing::small);
    column->addWidget(m_head);
    column->addWidget(m_view);
    column->addWidget(m_empty);
    keepTranslated(this, [this] { setTexts(); });
    showRows();
}

ChangesPart::~ChangesPart()
{
    delete m_view; // it goes before its model
}

void ChangesPart::setTexts()
{
    m_head->setTitle(tr("Last changes"));
    m_empty->setText(m_isWrittenDown ? tr("No changes made here yet.")
                                     : tr("Changes are not recorded."));
}

void ChangesPart::showRows()
{
    const bool hasRows = m_model.rowCount() > 0;
    m_view->setVisible(hasRows);
    m_empty->setVisible(!hasRows && (m_model.isRead() || !m_isWrittenDown));
    m_view->fitColumns();
}

void ChangesPart::refreshTexts()
{
    m_model.refreshTexts();
    m_view->fitColumns();
}

} // namespace hookdesk

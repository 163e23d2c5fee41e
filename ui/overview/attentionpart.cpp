// SPDX-FileCopyrightText: 2026 Hookdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/overview/attentionpart.h"

#include "ui/common/keeptranslated.h"
#include "ui/common/theme.h"
#include "ui/overview/attentionview.h"
#include "ui/overview/sectionhead.h"

#include <QLocale>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace hookdesk {

namespace {

constexpr qsizetype foldedRows = 5;
constexpr qsizetype unfoldedRows = 1000; // more than anybody works through from here

} // namespace

AttentionPart::AttentionPart(bool readOnly, QWidget *parent)
    : QWidget(parent)
    , m_head(new SectionHead(this))
    , m_view(new AttentionView(m_model, this))
    , m_pane(new StatePane(this))
    , m_more(new QPushButton(this))
{
    m_view->setReadOnly(readOnly);
    m_more->setObjectName(QStringLiteral("attentionMore"));
    m_more->setFlat(true);
    m_more->setCursor(Qt::PointingHandCursor);
    connect(m_more, &QPushButton::clicked, this, &AttentionPart::unfold);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(spacing::small / 2);
    column->addWidget(m_head);
    column->addWidget(m_view);
    column->addWidget(m_more, 0, Qt::AlignLeft);
    column->addWidget(m_pane);
    keepTranslated(this, [this] { setTexts(); });
}

AttentionPart::~AttentionPart()
{
    delete m_view; // it goes before its model
}

void AttentionPart::setTexts()
{
    m_head->setTitle(tr("Needs attention"));
    showRows();
}

void AttentionPart::setItems(const QList<AttentionItem> &items, const QDateTime &now,
                             const StatePane::Content &empty)
{
    m_items = items;
    m_now = now;
    if (items.isEmpty())
        m_pane->setContent(empty);
    m_pane->setVisible(items.isEmpty());
    m_view->setVisible(!items.isEmpty());
    showRows();
}

void AttentionPart::unfold()
{
    if (m_unfolded && m_items.size() > unfoldedRows)
        return emit allRequested();
    m_unfolded = !m_unfolded;
    showRows();
}

qsizetype AttentionPart::shownCount() const
{
    // One row alone is not worth a line that tells of it.
    const qsizetype folded = m_items.size() == foldedRows + 1 ? foldedRows + 1 : foldedRows;
    return std::min(m_items.size(), m_unfolded ? unfoldedRows : folded);
}

void AttentionPart::showRows()
{
    const qsizetype shown = shownCount();
    const int hidden = static_cast<int>(m_items.size() - shown);
    m_model.setItems(m_items.first(shown), m_now);
    m_view->fitColumns();
    m_head->setDetail(m_items.isEmpty() ? QString() : QLocale().toString(m_items.size()));
    m_more->setVisible(hidden > 0 || shown > foldedRows + 1);
    m_more->setText(hidden > 0 ? tr("%Ln more…", nullptr, hidden) : tr("Show fewer"));
}

} // namespace hookdesk

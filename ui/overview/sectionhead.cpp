// SPDX-FileCopyrightText: 2026 Hookdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/overview/sectionhead.h"

#include "ui/common/fittingwidths.h"
#include "ui/common/flowlayout.h"
#include "ui/common/theme.h"

#include <QLabel>

namespace hookdesk {

namespace {

QFont sectionFont(QFont font)
{
    constexpr qreal larger = 1.15;
    font.setPointSizeF(font.pointSizeF() * larger);
    font.setWeight(QFont::DemiBold);
    return font;
}

} // namespace

SectionHead::SectionHead(QWidget *parent)
    : QWidget(parent)
    , m_title(new QLabel(this))
    , m_detail(mutedLabel(this))
    , m_line(new FlowLayout(this))
{
    m_title->setTextFormat(Qt::PlainText);
    m_detail->setWordWrap(false);
    m_detail->hide();
    keepFitting(this, [this] { m_title->setFont(sectionFont(font())); });
    m_line->setContentsMargins(0, 0, 0, 0);
    m_line->setSpacing(spacing::small);
    m_line->addWidget(m_title);
    m_line->addWidget(m_detail);
}

void SectionHead::setTitle(const QString &title)
{
    m_title->setText(title);
}

void SectionHead::setDetail(const QString &detail)
{
    m_detail->setText(detail);
    m_detail->setVisible(!detail.isEmpty());
}

void SectionHead::addWidget(QWidget *widget)
{
    m_line->addWidget(widget);
}

QLabel *mutedLabel(QWidget *parent)
{
    auto *label = new QLabel(parent);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->setForegroundRole(QPalette::PlaceholderText);
    return label;
}

} // namespace hookdesk

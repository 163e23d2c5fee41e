// SPDX-FileCopyrightText: 2026 Hookdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/overview/failurepart.h"

#include "ui/common/fittingwidths.h"
#include "ui/common/keeptranslated.h"
#include "ui/common/theme.h"
#include "ui/overview/chartlegend.h"
#include "ui/overview/sectionhead.h"

#include <QLabel>
#include <QVBoxLayout>

namespace hookdesk {

namespace {

constexpr int chartLines = 12; // of text, high

} // namespace

FailurePart::FailurePart(QWidget *parent)
    : QWidget(parent)
    , m_head(new SectionHead(this))
    , m_legend(new ChartLegend(this))
    , m_chart(new FailureChart(this))
    , m_pane(new StatePane(this))
    , m_unknown(mutedLabel(this))
{
    m_unknown->setObjectName(QStringLiteral("failureUncertainty"));
    m_head->addWidget(m_legend);
    m_chart->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
    keepFitting(this, [this] { m_chart->setMinimumHeight(fontMetrics().height() * chartLines); });
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(spacing::small);
    column->addWidget(m_head);
    column->addWidget(m_chart, 1);
    column->addWidget(m_pane, 1);
    column->addWidget(m_unknown);
    keepTranslated(this, [this] { m_head->setTitle(tr("Failed deliveries per hour")); });
}

void FailurePart::setDay(const FailureDay &day, const QString &uncertainty,
                         const StatePane::Content &empty)
{
    const bool calm = isCalm(day);
    m_chart->setDay(day);
    if (calm)
        m_pane->setContent(empty);
    m_pane->setVisible(calm);
    m_chart->setVisible(!calm);
    m_legend->setVisible(!calm);
    m_unknown->setText(uncertainty);
    m_unknown->setVisible(!uncertainty.isEmpty());
}

} // namespace hookdesk

// SPDX-FileCopyrightText: 2026 Hookdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/statepane.h"
#include "ui/overview/failurechart.h"

#include <QWidget>

class QLabel;

namespace hookdesk {

class ChartLegend;
class SectionHead;

/// The failures of the last day with what their bars mean, and what is not known of them.
class FailurePart : public QWidget
{
    Q_OBJECT

public:
    explicit FailurePart(QWidget *parent = nullptr);

    /// `empty` is told when nothing failed; `uncertainty` may be empty.
    void setDay(const FailureDay &day, const QString &uncertainty, const StatePane::Content &empty);

private:
    SectionHead *m_head;
    ChartLegend *m_legend;
    FailureChart *m_chart;
    StatePane *m_pane;
    QLabel *m_unknown;
};

} // namespace hookdesk

// SPDX-FileCopyrightText: 2026 Hookdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/session/failurebudget.h"

#include <QList>
#include <QWidget>

class QBarSet;
class QCategoryAxis;
class QChart;
class QChartView;
class QStackedBarSeries;
class QValueAxis;

namespace hookdesk {

/// The failures of all webhooks in each of the last hours.
using FailureDay = QList<FailuresOfAnHour>;
[[nodiscard]] bool isCalm(const FailureDay &day);

/// The day in a sentence: for those who hear it, and for those who want to be sure.
[[nodiscard]] QString summaryOf(const FailureDay &day);
/// One bar in words.
[[nodiscard]] QString hourText(const FailuresOfAnHour &hour);

/// A label of the time axis: where, in hours since the first, and the local time.
struct HourMark
{
    double position = 0;
    QString text;
};
/// Every third full local hour, once each, on days of a clock change as well.
[[nodiscard]] QList<HourMark> hourMarks(const QDateTime &from, int hours);

/// A bar for each hour, first attempts below and retries above, on one axis. What they mean stands
/// in the ChartLegend.
class FailureChart : public QWidget
{
    Q_OBJECT

public:
    explicit FailureChart(QWidget *parent = nullptr);

    void setDay(const FailureDay &day);

protected:
    void changeEvent(QEvent *event) override;
    /// The tool tips of the bars.
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void setTexts();
    void describe();
    void addBars();
    void placeHours();
    void updateColors();
    /// -1 beside the bars.
    [[nodiscard]] int hourAt(const QPoint &place) const;

    QChart *m_chart;
    QChartView *m_view;
    QBarSet *m_first;
    QBarSet *m_retries;
    QStackedBarSeries *m_bars = nullptr;
    QCategoryAxis *m_hours;
    QValueAxis *m_count;
    FailureDay m_day;
};

} // namespace hookdesk

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
class QLineSeries;
class QValueAxis;

namespace hookdesk {

/// What the chart shows of the last hours.
struct FailureDay
{
    QList<FailuresOfAnHour> hours; ///< Of all webhooks.
    QList<int> worst; ///< At the end of each hour, the day's count of the worst webhook.
    int limit = 100;

    friend bool operator==(const FailureDay &, const FailureDay &) = default;

    [[nodiscard]] bool isEmpty() const;
};

/// The day in a sentence: for those who hear it, and for those who want to be sure.
[[nodiscard]] QString summaryOf(const FailureDay &day);

/// A label of the time axis: where, in hours since the first, and the local time.
struct HourMark
{
    double position = 0;
    QString text;
};
/// Every third full local hour, once each, on days of a clock change as well.
[[nodiscard]] QList<HourMark> hourMarks(const QDateTime &from, int hours);

/// Bars for the failures of each hour, and against the limit the running sum of the one webhook
/// that is nearest to it: the limit is for 24 hours and for each webhook alone, so that it means
/// nothing to the bars. First failures are solid and repeated ones hatched; lines are whole or
/// dashed: nothing needs a colour to be told apart.
class FailureChart : public QWidget
{
    Q_OBJECT

public:
    explicit FailureChart(QWidget *parent = nullptr);

    void setDay(const FailureDay &day);

protected:
    void changeEvent(QEvent *event) override;

private:
    void setTexts();
    void describe();
    void addBars();
    void addLines();
    void placeHours();
    void updateColors();

    QChart *m_chart;
    QChartView *m_view;
    QBarSet *m_first;
    QBarSet *m_repeated;
    QLineSeries *m_worst;
    QLineSeries *m_limit;
    QCategoryAxis *m_hours;
    QValueAxis *m_perHour;
    QValueAxis *m_sum;
    FailureDay m_day;
};

} // namespace hookdesk

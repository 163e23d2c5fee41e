// SPDX-FileCopyrightText: 2026 Hookdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/overview/failurechart.h"

#include "ui/common/contrast.h"
#include "ui/common/keeptranslated.h"
#include "ui/common/momenttext.h"
#include "ui/common/theme.h"

#include <QAccessibleWidget>
#include <QBarSet>
#include <QCategoryAxis>
#include <QChart>
#include <QChartView>
#include <QEvent>
#include <QGraphicsLayout>
#include <QLegend>
#include <QLineSeries>
#include <QLocale>
#include <QSet>
#include <QStackedBarSeries>
#include <QVBoxLayout>
#include <QValueAxis>

#include <algorithm>

namespace hookdesk {

namespace {

constexpr double visible = 3.0; // WCAG 2.1, 1.4.11: shapes against their ground

/// The smallest round step with at most four of them to `maximum`.
int roundStep(int maximum)
{
    for (int power = 1;; power *= 10) {
        for (const int digit : {1, 2, 5}) {
            if (digit * power * 4 >= maximum)
                return digit * power;
        }
    }
}

void setRange(QValueAxis &axis, int maximum)
{
    const int step = roundStep(std::max(4, maximum));
    const int steps = (std::max(4, maximum) + step - 1) / step;
    axis.setRange(0, steps * step);
    axis.setTickCount(steps + 1);
}

void setAxisColors(QAbstractAxis &axis, const QColor &text, const QColor &line)
{
    axis.setLabelsColor(text);
    axis.setTitleBrush(text);
    axis.setLinePen(QPen(line, 1));
    axis.setGridLinePen(QPen(line, 1, Qt::DotLine));
}

} // namespace

bool FailureDay::isEmpty() const
{
    const auto any = [](const FailuresOfAnHour &hour) { return hour.all > 0 || hour.first > 0; };
    return std::none_of(hours.begin(), hours.end(), any) &&
           std::all_of(worst.begin(), worst.end(), [](int count) { return count == 0; });
}

QString summaryOf(const FailureDay &day)
{
    if (day.isEmpty())
        return FailureChart::tr("Nothing failed in the last 24 hours.");
    int first = 0;
    int all = 0;
    FailuresOfAnHour peak;
    for (const FailuresOfAnHour &hour : day.hours) {
        first += hour.first;
        all += hour.all;
        if (hour.all > peak.all)
            peak = hour;
    }
    const QLocale locale;
    return FailureChart::tr("%1 failed attempts in the last 24 hours, %2 of them first failures. "
                            "Most between %3 and %4: %5.")
        .arg(locale.toString(all), locale.toString(first), timeOfDayText(peak.from),
             timeOfDayText(peak.from.addSecs(3600)), locale.toString(peak.all));
}

QList<HourMark> hourMarks(const QDateTime &from, int hours)
{
    constexpr int quarter = 900; // some zones are a quarter of an hour apart
    QList<HourMark> marks;
    QSet<QString> used;
    const qint64 begin = from.toSecsSinceEpoch();
    for (qint64 at = (begin / quarter + 1) * quarter; at <= begin + hours * 3600; at += quarter) {
        const QDateTime local = QDateTime::fromSecsSinceEpoch(at);
        const QString text = shortTimeText(local.time());
        if (local.time().minute() != 0 || local.time().hour() % 3 != 0 || used.contains(text))
            continue;
        used.insert(text);
        marks.append({static_cast<double>(at - begin) / 3600, text});
    }
    return marks;
}

namespace {

/// Qt knows no role for it: a chart, with the name that it has.
QAccessibleInterface *makeAccessible(const QString &, QObject *object)
{
    auto *view = qobject_cast<QChartView *>(object);
    return view ? new QAccessibleWidget(view, QAccessible::Chart) : nullptr;
}

} // namespace

FailureChart::FailureChart(QWidget *parent)
    : QWidget(parent)
    , m_chart(new QChart)
    , m_view(new QChartView(m_chart, this))
    , m_hours(new QCategoryAxis)
    , m_perHour(new QValueAxis)
    , m_sum(new QValueAxis)
{
    [[maybe_unused]] static const bool once = [] {
        QAccessible::installFactory(makeAccessible);
        return true;
    }();
    m_view->setRenderHint(QPainter::Antialiasing);
    m_view->setFrameShape(QFrame::NoFrame);
    m_view->setBackgroundBrush(Qt::NoBrush);
    m_view->viewport()->setAutoFillBackground(false);
    m_view->setFocusPolicy(Qt::TabFocus); // so that its words can be heard
    m_chart->setBackgroundVisible(false);
    m_chart->setMargins({0, 0, 0, 0});
    m_chart->layout()->setContentsMargins(0, 0, 0, 0);
    m_chart->legend()->setAlignment(Qt::AlignTop);
    m_chart->addAxis(m_hours, Qt::AlignBottom);
    m_chart->addAxis(m_perHour, Qt::AlignLeft);
    m_chart->addAxis(m_sum, Qt::AlignRight);
    m_perHour->setLabelFormat(QStringLiteral("%.0f"));
    m_sum->setLabelFormat(QStringLiteral("%.0f"));
    m_sum->setGridLineVisible(false);
    m_hours->setGridLineVisible(false);
    m_hours->setLabelsPosition(QCategoryAxis::AxisLabelsPositionOnValue);
    addBars();
    addLines();
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_view);
    updateColors();
    keepTranslated(this, [this] { setTexts(); });
}

void FailureChart::setTexts()
{
    m_view->setAccessibleName(tr("Failures per hour"));
    m_perHour->setTitleText(tr("All, per hour"));
    m_sum->setTitleText(tr("One webhook, 24 h"));
    m_first->setLabel(tr("First failures"));
    m_repeated->setLabel(tr("Repeated attempts"));
    m_worst->setName(tr("Worst webhook, sum of 24 h"));
    if (!m_day.hours.isEmpty())
        describe();
}

void FailureChart::addBars()
{
    m_first = new QBarSet({});
    m_repeated = new QBarSet({});
    auto *bars = new QStackedBarSeries;
    bars->append(m_first);
    bars->append(m_repeated);
    bars->setBarWidth(0.75);
    m_chart->addSeries(bars);
    bars->attachAxis(m_hours);
    bars->attachAxis(m_perHour);
}

void FailureChart::addLines()
{
    m_worst = new QLineSeries;
    m_limit = new QLineSeries;
    for (QLineSeries *line : {m_worst, m_limit}) {
        m_chart->addSeries(line);
        line->attachAxis(m_hours);
        line->attachAxis(m_sum);
    }
}

void FailureChart::setDay(const FailureDay &day)
{
    if (day == m_day || day.hours.isEmpty())
        return;
    m_day = day;
    const int count = static_cast<int>(day.hours.size());
    QList<qreal> first;
    QList<qreal> repeated;
    int most = 0;
    for (const FailuresOfAnHour &hour : day.hours) {
        first += hour.first;
        repeated += std::max(0, hour.all - hour.first);
        most = std::max({most, hour.all, hour.first});
    }
    m_first->remove(0, m_first->count());
    m_repeated->remove(0, m_repeated->count());
    m_first->append(first);
    m_repeated->append(repeated);
    QList<QPointF> sums; // the end of an hour is half a bar right of the bar's middle
    for (int hour = 0; hour < day.worst.size(); ++hour)
        sums += QPointF(hour + 0.5, day.worst[hour]);
    m_worst->replace(sums);
    m_limit->replace(QList<QPointF>{{-0.5, qreal(day.limit)}, {count - 0.5, qreal(day.limit)}});
    const int worst =
        day.worst.isEmpty() ? 0 : *std::max_element(day.worst.begin(), day.worst.end());
    setRange(*m_perHour, most);
    setRange(*m_sum, std::max(worst, day.limit + day.limit / 10));
    describe();
}

/// What the language and its way to write numbers and times decide.
void FailureChart::describe()
{
    m_limit->setName(tr("Deactivation at %1").arg(QLocale().toString(m_day.limit)));
    placeHours();
    m_view->setAccessibleDescription(summaryOf(m_day));
}

void FailureChart::placeHours()
{
    const QStringList old = m_hours->categoriesLabels();
    for (const QString &label : old)
        m_hours->remove(label);
    const int count = static_cast<int>(m_day.hours.size());
    m_hours->setRange(-0.5, count - 0.5);
    for (const HourMark &mark : hourMarks(m_day.hours.first().from, count))
        m_hours->append(mark.text, mark.position - 0.5);
}

void FailureChart::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        updateColors();
}

void FailureChart::updateColors()
{
    const QColor ground = palette().color(QPalette::Window);
    const QColor text = toneColor(Tone::Neutral);
    const QColor line = blended(text, ground, 0.35);
    for (QAbstractAxis *axis :
         {static_cast<QAbstractAxis *>(m_hours), static_cast<QAbstractAxis *>(m_perHour),
          static_cast<QAbstractAxis *>(m_sum)})
        setAxisColors(*axis, text, line);
    m_chart->legend()->setLabelColor(palette().color(QPalette::WindowText));
    const QColor solid = withContrast(toneColor(Tone::Accent), ground, visible);
    m_first->setBrush(solid);
    m_first->setPen(QPen(solid, 1));
    m_repeated->setBrush(QBrush(solid, Qt::BDiagPattern));
    m_repeated->setPen(QPen(solid, 1));
    m_worst->setPen(QPen(toneColor(Tone::Warning), 2));
    m_limit->setPen(QPen(toneColor(Tone::Bad), 2, Qt::DashLine));
}

} // namespace hookdesk

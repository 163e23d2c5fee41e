// SPDX-FileCopyrightText: 2026 Hookdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/overview/failurechart.h"

#include "ui/common/contrast.h"
#include "ui/common/keeptranslated.h"
#include "ui/common/momenttext.h"
#include "ui/common/plaintext.h"
#include "ui/common/theme.h"
#include "ui/overview/chartlegend.h"

#include <QAccessibleWidget>
#include <QBarSet>
#include <QCategoryAxis>
#include <QChart>
#include <QChartView>
#include <QGraphicsLayout>
#include <QHelpEvent>
#include <QLegend>
#include <QLocale>
#include <QSet>
#include <QStackedBarSeries>
#include <QToolTip>
#include <QVBoxLayout>
#include <QValueAxis>

#include <algorithm>

namespace hookdesk {

namespace {

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
    axis.setLinePen(QPen(line, 1));
    axis.setGridLinePen(QPen(line, 1));
}

} // namespace

bool isCalm(const FailureDay &day)
{
    return std::none_of(day.begin(), day.end(), [](const FailuresOfAnHour &hour) {
        return hour.all > 0 || hour.first > 0;
    });
}

QString summaryOf(const FailureDay &day)
{
    if (isCalm(day))
        return FailureChart::tr("Nothing failed in the last 24 hours.");
    int first = 0;
    int all = 0;
    FailuresOfAnHour peak;
    for (const FailuresOfAnHour &hour : day) {
        first += hour.first;
        all += hour.all;
        if (hour.all > peak.all)
            peak = hour;
    }
    const QLocale locale;
    return FailureChart::tr("%1 failed deliveries in the last 24 hours, %2 of them first attempts. "
                            "Most between %3 and %4: %5.")
        .arg(locale.toString(all), locale.toString(first), timeOfDayText(peak.from),
             timeOfDayText(peak.from.addSecs(3600)), locale.toString(peak.all));
}

QString hourText(const FailuresOfAnHour &hour)
{
    const QLocale locale;
    return FailureChart::tr("%1 to %2\nFirst attempts: %3\nRetries: %4", "time, time, numbers")
        .arg(timeOfDayText(hour.from), timeOfDayText(hour.from.addSecs(3600)),
             locale.toString(hour.first), locale.toString(std::max(0, hour.all - hour.first)));
}

QList<HourMark> hourMarks(const QDateTime &from, int hours)
{
    constexpr int quarter = 900; // some zones are a quarter of an hour apart
    QList<HourMark> marks;
    QSet<QString> used;
    const qint64 begin = from.toSecsSinceEpoch();
    for (qint64 at = (begin / quarter + 1) * quarter; at <= begin + hours * 3600; at += quarter) {
        const QDateTime local = shownTime(QDateTime::fromSecsSinceEpoch(at, Qt::UTC));
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
    , m_first(new QBarSet({}))
    , m_retries(new QBarSet({}))
    , m_hours(new QCategoryAxis)
    , m_count(new QValueAxis)
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
    m_chart->legend()->hide();
    m_chart->setLocalizeNumbers(true);
    m_chart->addAxis(m_hours, Qt::AlignBottom);
    m_chart->addAxis(m_count, Qt::AlignLeft);
    m_count->setLabelFormat(QStringLiteral("%.0f"));
    m_count->setLineVisible(false);
    m_hours->setGridLineVisible(false);
    m_hours->setLabelsPosition(QCategoryAxis::AxisLabelsPositionOnValue);
    addBars();
    m_view->viewport()->installEventFilter(this);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_view);
    updateColors();
    keepTranslated(this, [this] { setTexts(); });
}

void FailureChart::setTexts()
{
    m_view->setAccessibleName(tr("Failed deliveries per hour"));
    m_chart->setLocale(QLocale());
    if (!m_day.isEmpty())
        describe();
}

void FailureChart::addBars()
{
    m_bars = new QStackedBarSeries;
    m_bars->append(m_first);
    m_bars->append(m_retries);
    m_bars->setBarWidth(0.72);
    m_chart->addSeries(m_bars);
    m_bars->attachAxis(m_hours);
    m_bars->attachAxis(m_count);
}

void FailureChart::setDay(const FailureDay &day)
{
    if (day == m_day || day.isEmpty())
        return;
    m_day = day;
    QList<qreal> first;
    QList<qreal> retries;
    int most = 0;
    for (const FailuresOfAnHour &hour : day) {
        first += hour.first;
        retries += std::max(0, hour.all - hour.first);
        most = std::max({most, hour.all, hour.first});
    }
    m_first->remove(0, m_first->count());
    m_retries->remove(0, m_retries->count());
    m_first->append(first);
    m_retries->append(retries);
    setRange(*m_count, most);
    describe();
}

/// What the language and its way to write numbers and times decide.
void FailureChart::describe()
{
    placeHours();
    m_view->setAccessibleDescription(summaryOf(m_day));
}

int FailureChart::hourAt(const QPoint &place) const
{
    const QPointF point = m_chart->mapFromScene(m_view->mapToScene(place));
    if (!m_chart->plotArea().contains(point))
        return -1;
    const int hour = qRound(m_chart->mapToValue(point, m_bars).x());
    return hour < 0 || hour >= m_day.size() ? -1 : hour;
}

bool FailureChart::eventFilter(QObject *watched, QEvent *event)
{
    if (watched != m_view->viewport() || event->type() != QEvent::ToolTip)
        return QWidget::eventFilter(watched, event);
    const auto *help = static_cast<QHelpEvent *>(event);
    const int hour = hourAt(help->pos());
    if (hour < 0)
        QToolTip::hideText();
    else
        QToolTip::showText(help->globalPos(), plainToolTip(hourText(m_day[hour])), m_view);
    return true;
}

void FailureChart::placeHours()
{
    const QStringList old = m_hours->categoriesLabels();
    for (const QString &label : old)
        m_hours->remove(label);
    const int count = static_cast<int>(m_day.size());
    m_hours->setRange(-0.5, count - 0.5);
    for (const HourMark &mark : hourMarks(m_day.first().from, count))
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
    const QColor text = toneColor(Tone::Neutral);
    const QColor line = blended(text, palette().color(QPalette::Base), 0.2);
    setAxisColors(*m_hours, text, line);
    setAxisColors(*m_count, text, line);
    m_first->setBrush(chartPartBrush(ChartPart::FirstAttempts, palette()));
    m_retries->setBrush(chartPartBrush(ChartPart::Retries, palette()));
    for (QBarSet *part : {m_first, m_retries})
        part->setPen(QPen(chartOutline(palette()), 1));
}

} // namespace hookdesk

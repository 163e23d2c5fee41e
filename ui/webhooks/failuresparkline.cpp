// SPDX-FileCopyrightText: 2026 Hookdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/webhooks/failuresparkline.h"

#include "ui/common/contrast.h"
#include "ui/common/fittingwidths.h"
#include "ui/common/keeptranslated.h"
#include "ui/common/momenttext.h"
#include "ui/common/plaintext.h"
#include "ui/common/theme.h"

#include <QHelpEvent>
#include <QLocale>
#include <QPainter>
#include <QToolTip>

#include <algorithm>
#include <cmath>

namespace hookdesk {

namespace {

constexpr QSize usual{240, 44};
constexpr QSize least{96, 28};
constexpr qreal gap = 3;
constexpr qreal corner = 1.5;
constexpr qreal baseline = 2; ///< What an hour without failures has, so that it is seen.
constexpr double calmShare = 0.3;

bool isLess(const FailuresOfAnHour &a, const FailuresOfAnHour &b)
{
    return a.all < b.all;
}

} // namespace

FailureSparkline::FailureSparkline(QWidget *parent)
    : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    keepFitting(this, [this] { updateGeometry(); });
    keepTranslated(this, [this] { setTexts(); });
}

void FailureSparkline::setHours(const QList<FailuresOfAnHour> &hours)
{
    if (hours == m_hours)
        return;
    m_hours = hours;
    setTexts();
    update();
}

void FailureSparkline::setTexts()
{
    setAccessibleName(tr("Failures, last 24 hours"));
    const auto most = std::max_element(m_hours.begin(), m_hours.end(), isLess);
    setAccessibleDescription(
        most == m_hours.end() ? QString() : tr("Most: %1", "failures").arg(hourText(*most)));
}

QString FailureSparkline::hourText(const FailuresOfAnHour &hour) const
{
    return tr("%1 to %2: %n failed attempt(s)", "begin and end of an hour", hour.all)
        .arg(timeOfDayText(hour.from), timeOfDayText(hour.from.addSecs(3600)));
}

QSize FailureSparkline::sizeHint() const
{
    return sizeInFont(font(), usual);
}

QSize FailureSparkline::minimumSizeHint() const
{
    return {least.width(), sizeHint().height()};
}

/// From the start of a bar to the start of the next.
qreal FailureSparkline::barStep() const
{
    return m_hours.isEmpty() ? 0 : (width() + gap) / qreal(m_hours.size());
}

bool FailureSparkline::event(QEvent *event)
{
    if (event->type() != QEvent::ToolTip || m_hours.isEmpty())
        return QWidget::event(event);
    const auto *help = static_cast<QHelpEvent *>(event);
    const int x = layoutDirection() == Qt::RightToLeft ? width() - help->x() : help->x();
    const auto bar = std::clamp<qsizetype>(qsizetype(x / barStep()), 0, m_hours.size() - 1);
    QToolTip::showText(help->globalPos(), plainToolTip(hourText(m_hours.at(bar))), this);
    return true;
}

void FailureSparkline::paintEvent(QPaintEvent *)
{
    if (m_hours.isEmpty())
        return;
    const int most = std::max(1, std::max_element(m_hours.begin(), m_hours.end(), isLess)->all);
    const QColor ink = toneColor(Tone::Bad);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    for (qsizetype i = 0; i < m_hours.size(); ++i) {
        const int failed = m_hours.at(i).all;
        const qreal high = std::max(baseline, height() * qreal(failed) / most);
        const qreal wide = std::max(1.0, barStep() - gap);
        QRectF bar(qreal(i) * barStep(), height() - high, wide, high);
        if (layoutDirection() == Qt::RightToLeft) // the newest stands where reading ends
            bar.moveLeft(width() - bar.right());
        painter.setBrush(failed > 0 ? ink
                                    : blended(ink, palette().color(QPalette::Base), calmShare));
        painter.drawRoundedRect(bar, corner, corner);
    }
}

} // namespace hookdesk

// SPDX-FileCopyrightText: 2026 Hookdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/delivery/steprow.h"

#include "ui/common/contrast.h"
#include "ui/common/fittingwidths.h"
#include "ui/common/foldbutton.h"
#include "ui/common/keeptranslated.h"
#include "ui/common/plainlabel.h"
#include "ui/common/theme.h"
#include "ui/common/wrappedtext.h"

#include <QAccessible>
#include <QGridLayout>
#include <QLabel>
#include <QPainter>
#include <QPushButton>
#include <QToolButton>

#include <utility>

namespace hookdesk {

namespace {

constexpr int wideEnough = 470; ///< For text and button beside each other.
constexpr double hairlineShare = 0.12;

} // namespace

StepRow::StepRow(std::function<QString()> title, QWidget *parent)
    : QWidget(parent)
    , m_titleText(std::move(title))
    , m_mark(new StepMark(this))
    , m_title(plainParagraph(this))
    , m_line(plainParagraph(this))
    , m_button(new QPushButton(this))
    , m_details(new WrappedText({}, this))
    , m_grid(new QGridLayout(this))
{
    m_fold = foldButton(
        m_details, [] { return tr("Details"); }, this);
    m_fold->hide();
    setTabOrder(m_button, m_fold); // as they stand
    setTabOrder(m_fold, m_details);
    layOut();
    keepTranslated(this, [this] { setTexts(); });
}

void StepRow::layOut()
{
    m_line->setForegroundRole(QPalette::PlaceholderText);
    m_line->setTextInteractionFlags(Qt::TextSelectableByMouse);
    keepFitting(this, [this] {
        QFont strong = font();
        strong.setWeight(QFont::DemiBold);
        m_title->setFont(strong);
        m_mark->updateGeometry();
    });
    m_button->setSizePolicy(QSizePolicy::Minimum, QSizePolicy::Fixed);
    m_grid->setContentsMargins(0, spacing::medium, 0, spacing::medium);
    m_grid->setHorizontalSpacing(spacing::medium);
    m_grid->setVerticalSpacing(spacing::small / 2);
    m_grid->setColumnStretch(1, 1);
    m_grid->addWidget(m_mark, 0, 0, Qt::AlignTop);
    m_grid->addWidget(m_title, 0, 1);
    m_grid->addWidget(m_line, 1, 1);
    m_grid->addWidget(m_fold, 2, 1, Qt::AlignLeft);
    m_grid->addWidget(m_details, 3, 1, 1, 2);
    placeButton();
}

void StepRow::placeButton()
{
    m_grid->removeWidget(m_button);
    if (m_isNarrow)
        m_grid->addWidget(m_button, 4, 1, Qt::AlignLeft);
    else
        m_grid->addWidget(m_button, 0, 2, 3, 1, Qt::AlignRight | Qt::AlignTop);
}

void StepRow::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    const bool narrow = isNarrow(*this, wideEnough);
    if (narrow == std::exchange(m_isNarrow, narrow))
        return;
    placeButton();
}

void StepRow::setTexts()
{
    m_title->setText(m_titleText());
    m_details->setAccessibleName(tr("Details: %1").arg(m_titleText()));
    m_fold->setAccessibleName(m_details->accessibleName());
    m_mark->setAccessibleName(
        tr("%1: %2", "step, state").arg(m_titleText(), stepStateText(m_mark->state())));
}

QString StepRow::line() const
{
    return m_line->text();
}

void StepRow::setOutcome(const StepOutcome &outcome)
{
    const bool isNews = outcome.state != m_mark->state();
    m_mark->setState(outcome.state);
    m_line->setText(outcome.line);
    m_line->setVisible(!outcome.line.isEmpty());
    m_details->setText(outcome.details.join(QLatin1Char('\n')));
    m_fold->setVisible(!outcome.details.isEmpty());
    if (outcome.details.isEmpty())
        m_fold->setChecked(false);
    m_button->setAccessibleDescription(outcome.line);
    setTexts();
    if (isNews && isVisible())
        announce();
}

/// What is awaited is said, wherever the focus is.
void StepRow::announce()
{
    QAccessibleEvent event(m_line, QAccessible::Alert);
    QAccessible::updateAccessibility(&event);
}

void StepRow::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setPen(blended(palette().color(QPalette::WindowText), palette().color(QPalette::Window),
                           hairlineShare));
    painter.drawLine(rect().topLeft(), rect().topRight());
}

} // namespace hookdesk

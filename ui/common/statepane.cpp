// SPDX-FileCopyrightText: 2026 Hookdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/common/statepane.h"

#include "ui/common/dialogbuttons.h"
#include "ui/common/fittingwidths.h"
#include "ui/common/foreigntextedit.h"
#include "ui/common/guidelink.h"
#include "ui/common/keeptranslated.h"
#include "ui/common/plainlabel.h"
#include "ui/common/taborder.h"
#include "ui/common/theme.h"
#include "ui/common/tryagain.h"

#include <QAccessible>
#include <QAction>
#include <QEvent>
#include <QFontDatabase>
#include <QHBoxLayout>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>
#include <QShowEvent>

#include <utility>

namespace hookdesk {

namespace {

constexpr int iconSize = 48;
constexpr int paneWidth = 60;
constexpr int detailLines = 6;

QLabel *centredLabel(QWidget *parent)
{
    QLabel *label = plainParagraph(parent);
    label->setAlignment(Qt::AlignHCenter);
    return label;
}

QFont large(QFont font)
{
    font.setPointSizeF(font.pointSizeF() * 1.3);
    return font;
}

QPushButton *buttonFor(QAction *action, QWidget *parent)
{
    auto *button = new QPushButton(action->icon(), action->text(), parent);
    button->setEnabled(action->isEnabled());
    button->setToolTip(action->toolTip());
    QObject::connect(button, &QPushButton::clicked, action, &QAction::trigger);
    QObject::connect(action, &QAction::changed, button, [action, button] {
        button->setText(action->text());
        button->setEnabled(action->isEnabled());
        button->setToolTip(action->toolTip());
    });
    return button;
}

} // namespace

StatePane::StatePane(QWidget *parent)
    : QWidget(parent)
    , m_icon(new QLabel(this))
    , m_headline(centredLabel(this))
    , m_text(centredLabel(this))
    , m_nextTry(new NextTryLabel(this))
    , m_progress(new QProgressBar(this))
    , m_buttons(new QHBoxLayout)
    , m_detailsButton(new QPushButton(this))
    , m_details(new ForeignTextEdit(this))
    , m_guide(new QPushButton(this))
{
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::Base);
    m_icon->setAlignment(Qt::AlignHCenter);
    m_nextTry->setAlignment(Qt::AlignHCenter);
    keepFitting(this, [this] { m_headline->setFont(large(font())); });
    m_progress->setRange(0, 0);
    m_progress->setTextVisible(false);
    m_detailsButton->setCheckable(true);
    m_details->setReadOnly(true);
    m_details->setTabChangesFocus(true);
    m_details->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    keepFitting(this, [this] {
        m_details->setFixedHeight(fontMetrics().lineSpacing() * detailLines + spacing::medium);
    });
    connect(m_detailsButton, &QPushButton::toggled, m_details, &QWidget::setVisible);
    m_guide->setFlat(true);
    makeGuideButton(*m_guide, [this] { return topic(); });

    m_buttons->setSpacing(spacing::small);
    auto *buttonRow = new QHBoxLayout;
    buttonRow->addStretch(1);
    buttonRow->addLayout(m_buttons);
    buttonRow->addWidget(m_detailsButton);
    buttonRow->addWidget(m_guide);
    buttonRow->addStretch(1);

    auto *middle = new QWidget(this);
    keepFitting(middle, [middle] {
        middle->setMaximumWidth(middle->fontMetrics().averageCharWidth() * paneWidth);
    });
    auto *column = new QVBoxLayout(middle);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(spacing::small);
    column->addWidget(m_icon);
    column->addWidget(m_headline);
    column->addWidget(m_text);
    column->addWidget(m_nextTry);
    column->addSpacing(spacing::small);
    column->addWidget(m_progress);
    column->addLayout(buttonRow);
    column->addWidget(m_details);

    auto *across = new QHBoxLayout;
    across->addStretch(1);
    across->addWidget(middle, 100);
    across->addStretch(1);
    auto *whole = new QVBoxLayout(this);
    whole->addStretch(2);
    whole->addLayout(across);
    whole->addStretch(3);
    keepTranslated(this, [this] {
        m_progress->setAccessibleName(tr("Loading"));
        m_detailsButton->setText(tr("Details"));
        m_details->setAccessibleName(tr("Details"));
    });
}

void StatePane::setContent(const Content &content)
{
    m_nextTry->setNextTry(content.nextTry); // it counts down, and is no news
    m_content.nextTry = content.nextTry;
    if (content == m_content)
        return;
    const Content before = std::exchange(m_content, content);
    m_headline->setText(content.headline);
    m_text->setText(content.text);
    m_text->setVisible(!content.text.isEmpty());
    m_progress->setVisible(content.busy);
    m_detailsButton->setVisible(!content.details.isEmpty());
    m_guide->setVisible(!content.busy);
    if (content.details != before.details) { // else another language, perhaps: it stays open
        m_detailsButton->setChecked(false);
        m_details->setForeignText(content.details, ShownBlanks::AsTheyAre);
    }
    m_details->setVisible(m_detailsButton->isChecked());
    setAccessibleName(content.headline);
    setAccessibleDescription(content.text);
    updateIcon();
    if (content.actions != before.actions)
        replaceButtons();
    if (!content.busy && isVisible())
        announce();
}

GuideTopic StatePane::topic() const
{
    return m_content.topic.value_or(guideTopicAt(*this).value_or(GuideTopic::FindBroken));
}

/// What is not there, or could not be loaded, nobody would look for.
void StatePane::announce()
{
    QAccessibleEvent event(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&event);
}

void StatePane::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    if (!event->spontaneous() && !m_content.busy && !m_content.headline.isEmpty())
        announce();
}

void StatePane::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        updateIcon();
}

void StatePane::updateIcon()
{
    m_icon->setPixmap(
        themeIcon(m_content.iconName).pixmap(QSize(iconSize, iconSize), devicePixelRatioF()));
    m_icon->setVisible(!m_content.iconName.isEmpty());
}

void StatePane::replaceButtons()
{
    while (QLayoutItem *item = m_buttons->takeAt(0)) {
        item->widget()->hide();
        item->widget()->deleteLater(); // it may be the button whose click brought us here
        delete item;
    }
    QWidgetList buttons;
    for (QAction *action : m_content.actions) {
        buttons.append(buttonFor(action, this));
        m_buttons->addWidget(buttons.constLast());
    }
    setTabPlace(*m_progress, buttons);
}

} // namespace hookdesk

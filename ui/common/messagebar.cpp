// SPDX-FileCopyrightText: 2026 Hookdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/common/messagebar.h"

#include "ui/common/contrast.h"
#include "ui/common/dialogbuttons.h"
#include "ui/common/foreigntextedit.h"
#include "ui/common/guidelink.h"
#include "ui/common/keeptranslated.h"
#include "ui/common/taborder.h"
#include "ui/common/theme.h"
#include "ui/common/tryagain.h"

#include <QAccessible>
#include <QAction>
#include <QClipboard>
#include <QEvent>
#include <QFontDatabase>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QPushButton>
#include <QStyle>
#include <QToolButton>

#include <utility>

namespace hookdesk {

namespace {

constexpr int detailLines = 7;
constexpr int wideInCharacters = 72; // from here on the buttons stand beside the text
constexpr qreal messageBarRadius = 4;

struct Look
{
    QString iconName;
    Tone tone;
};

Look look(MessageBar::Severity severity)
{
    switch (severity) {
    case MessageBar::Severity::Note:
        return {QStringLiteral("emblem-information"), Tone::Accent};
    case MessageBar::Severity::Success:
        return {QStringLiteral("emblem-success"), Tone::Good};
    case MessageBar::Severity::Warning:
        return {QStringLiteral("emblem-warning"), Tone::Warning};
    case MessageBar::Severity::Error:
        return {QStringLiteral("emblem-error"), Tone::Bad};
    }
    Q_UNREACHABLE();
}

QString spokenSeverity(MessageBar::Severity severity)
{
    switch (severity) {
    case MessageBar::Severity::Note:
        return MessageBar::tr("Note: %1");
    case MessageBar::Severity::Success:
        return MessageBar::tr("Done: %1");
    case MessageBar::Severity::Warning:
        return MessageBar::tr("Warning: %1");
    case MessageBar::Severity::Error:
        return MessageBar::tr("Error: %1");
    }
    Q_UNREACHABLE();
}

} // namespace

MessageBar::MessageBar(QWidget *parent)
    : QWidget(parent)
{
    createParts();
    layOut();
    updateLook();
    keepTranslated(this, [this] { setTexts(); });
    hide();
}

/// The message itself is the business of whoever shows it.
void MessageBar::setTexts()
{
    m_detailsButton->setText(tr("Details"));
    m_details->setAccessibleName(tr("Details"));
    m_copy->setText(tr("Copy"));
    m_closeButton->setToolTip(tr("Close this message"));
    m_closeButton->setAccessibleName(tr("Close this message"));
    if (!text().isEmpty())
        setAccessibleName(spokenSeverity(m_severity).arg(text()));
}

void MessageBar::createParts()
{
    m_icon = new QLabel(this);
    m_text = new QLabel(this);
    m_text->setTextFormat(Qt::PlainText);
    m_text->setWordWrap(true);
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_nextTry = new NextTryLabel(this);

    m_detailsButton = new QToolButton(this);
    m_detailsButton->setCheckable(true);
    m_detailsButton->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    connect(m_detailsButton, &QToolButton::toggled, this, &MessageBar::showDetails);

    m_guide = new QToolButton(this);
    m_guide->setAutoRaise(true);
    m_guide->setFocusPolicy(Qt::StrongFocus);
    makeGuideButton(*m_guide, [this] { return topic(); });

    m_closeButton = new QToolButton(this);
    m_closeButton->setAutoRaise(true);
    connect(m_closeButton, &QToolButton::clicked, this, [this] {
        hide();
        emit dismissed();
    });
}

void MessageBar::layOut()
{
    m_detailsArea = new QWidget(this);
    m_details = new ForeignTextEdit(m_detailsArea);
    m_details->setReadOnly(true);
    m_details->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    m_details->setTabChangesFocus(true);
    m_copy = new QPushButton(themeIcon(QStringLiteral("edit-copy")), {}, m_detailsArea);
    m_copy->setAutoDefault(false);
    connect(m_copy, &QPushButton::clicked, this,
            [this] { QGuiApplication::clipboard()->setText(m_details->foreignText()); });
    auto *details = new QHBoxLayout(m_detailsArea);
    details->setContentsMargins(0, 0, 0, 0);
    details->addWidget(m_details, 1);
    details->addWidget(m_copy, 0, Qt::AlignTop);
    m_detailsArea->hide();

    m_buttons = new QHBoxLayout;
    m_buttons->setSpacing(spacing::small);
    m_buttons->addWidget(m_detailsButton);
    m_buttons->addWidget(m_guide);
    m_buttons->addWidget(m_nextTry);
    m_message = new QBoxLayout(QBoxLayout::LeftToRight);
    m_message->addWidget(m_text, 1, Qt::AlignTop);
    m_message->addLayout(m_buttons);
    auto *line = new QHBoxLayout;
    line->setSpacing(spacing::small + 2);
    line->addWidget(m_icon, 0, Qt::AlignTop);
    line->addLayout(m_message, 1);
    line->addWidget(m_closeButton, 0, Qt::AlignTop);
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins(spacing::medium, spacing::small + 2, spacing::small,
                            spacing::small + 2);
    all->addLayout(line);
    all->addWidget(m_detailsArea);
}

void MessageBar::showMessage(Severity severity, const QString &text, const QString &details,
                             std::optional<GuideTopic> topic)
{
    m_severity = severity;
    m_topic = topic;
    m_guide->setVisible(severity == Severity::Warning || severity == Severity::Error);
    m_text->setText(text);
    m_details->setForeignText(details, ShownBlanks::AsTheyAre);
    m_detailsButton->setChecked(false);
    m_detailsButton->setVisible(!details.isEmpty());
    setAccessibleName(spokenSeverity(severity).arg(text));
    updateLook();
    show();
    fitHeight();
    announce();
}

void MessageBar::setActions(const QList<QAction *> &actions)
{
    for (QToolButton *button : std::as_const(m_actionButtons)) {
        button->hide();
        button->deleteLater(); // it may be the button whose click brought us here
    }
    m_actionButtons.clear();
    for (QAction *action : actions) {
        auto *button = new QToolButton(this);
        button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
        button->setDefaultAction(action);
        m_buttons->insertWidget(static_cast<int>(m_actionButtons.size()), button);
        m_actionButtons.append(button);
    }
    setTabPlace(*m_text, {m_actionButtons.cbegin(), m_actionButtons.cend()});
}

void MessageBar::setNextTry(const QDateTime &at)
{
    m_nextTry->setNextTry(at);
}

GuideTopic MessageBar::topic() const
{
    return m_topic.value_or(guideTopicAt(*this).value_or(GuideTopic::FindBroken));
}

QString MessageBar::text() const
{
    return m_text->text();
}

void MessageBar::showDetails(bool shown)
{
    m_detailsArea->setVisible(shown);
}

void MessageBar::announce()
{
    // QAccessibleAnnouncementEvent came with Qt 6.8; an alert is what screen readers know before.
    QAccessibleEvent event(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&event);
}

void MessageBar::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::StyleChange ||
        event->type() == QEvent::FontChange)
        updateLook();
}

void MessageBar::updateLook()
{
    const int size = style()->pixelMetric(QStyle::PM_SmallIconSize, nullptr, this);
    const QSize iconSize(size, size);
    m_icon->setPixmap(themeIcon(look(m_severity).iconName).pixmap(iconSize, devicePixelRatioF()));
    m_closeButton->setIcon(themeIcon(QStringLiteral("dialog-close")));
    m_closeButton->setIconSize(iconSize);
    // The icon and the first line of the text stand on the middle of the buttons.
    const int lineHeight = m_detailsButton->sizeHint().height();
    m_icon->setContentsMargins(0, qMax(0, (lineHeight - size) / 2), 0, 0);
    m_text->setContentsMargins(0, qMax(0, (lineHeight - fontMetrics().height()) / 2), 0, 0);
    m_details->setFixedHeight(QFontMetrics(m_details->font()).lineSpacing() * detailLines +
                              2 * spacing::small);
    update();
}

void MessageBar::paintEvent(QPaintEvent *)
{
    const QColor tone = toneColor(look(m_severity).tone);
    const QColor ground = palette().color(QPalette::Window);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(blended(tone, ground, 0.55));
    painter.setBrush(blended(tone, ground, 0.10));
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), messageBarRadius,
                            messageBarRadius);
}

void MessageBar::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    const bool wide = width() > wideInCharacters * fontMetrics().averageCharWidth();
    m_message->setDirection(wide ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
    m_message->setAlignment(m_buttons, wide ? Qt::AlignTop : Qt::AlignLeft);
    fitHeight();
}

void MessageBar::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    fitHeight();
}

void MessageBar::fitHeight()
{
    // A window's smallest height knows nothing of wrapped lines; see FieldNote.
    if (!isVisible())
        return;
    layout()->activate();
    m_text->setMinimumHeight(m_text->heightForWidth(m_text->width()));
}

} // namespace hookdesk

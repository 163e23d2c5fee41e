// SPDX-FileCopyrightText: 2026 Hookdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/common/fieldnote.h"

#include "ui/common/theme.h"

#include <QAccessible>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QStyle>

namespace hookdesk {

namespace {

QString iconName(FieldNote::Severity severity)
{
    switch (severity) {
    case FieldNote::Severity::Hint:
        return QStringLiteral("documentinfo");
    case FieldNote::Severity::Warning:
        return QStringLiteral("emblem-warning");
    case FieldNote::Severity::Error:
        return QStringLiteral("emblem-error");
    }
    Q_UNREACHABLE();
}

Tone tone(FieldNote::Severity severity)
{
    switch (severity) {
    case FieldNote::Severity::Hint:
        return Tone::Neutral;
    case FieldNote::Severity::Warning:
        return Tone::Warning;
    case FieldNote::Severity::Error:
        return Tone::Bad;
    }
    Q_UNREACHABLE();
}

} // namespace

FieldNote::FieldNote(QWidget *parent)
    : QWidget(parent)
    , m_icon(new QLabel(this))
    , m_text(new QLabel(this))
{
    m_text->setTextFormat(Qt::PlainText);
    m_text->setWordWrap(true);
    m_text->setAlignment(Qt::AlignLeading | Qt::AlignTop);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(spacing::small);
    layout->addWidget(m_icon, 0, Qt::AlignTop);
    layout->addWidget(m_text, 1);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed); // room that is left is not for notes
    hide();
}

void FieldNote::setField(QWidget *field)
{
    m_field = field;
}

void FieldNote::showNote(Severity severity, const QString &text)
{
    if (m_severity == severity && m_text->text() == text)
        return;
    m_severity = severity;
    m_text->setText(text);
    if (m_field)
        m_field->setAccessibleDescription(text);
    updateLook();
    setVisible(!text.isEmpty());
    fitHeight();
}

void FieldNote::clear()
{
    showNote(Severity::Hint, {});
}

QString FieldNote::text() const
{
    return m_text->text();
}

void FieldNote::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::StyleChange)
        updateLook();
}

void FieldNote::updateLook()
{
    const QColor shown = m_text->palette().color(QPalette::Active, QPalette::WindowText);
    if (shown != toneColor(tone(m_severity))) // setting it comes back here
        setTextTone(*m_text, tone(m_severity));
    const int size = style()->pixelMetric(QStyle::PM_SmallIconSize, nullptr, this);
    m_icon->setPixmap(
        themeIcon(iconName(m_severity)).pixmap(QSize(size, size), devicePixelRatioF()));
}

void FieldNote::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    fitHeight();
}

void FieldNote::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    fitHeight();
}

void FieldNote::fitHeight()
{
    // A window's smallest height knows nothing of wrapped lines: without this they would overlap
    // what is below them in a small window. Before the first layout there is no width to count on.
    if (!isVisible())
        return;
    m_text->setFixedHeight(
        qMax(m_icon->sizeHint().height(), m_text->heightForWidth(m_text->width())));
}

} // namespace hookdesk

// SPDX-FileCopyrightText: 2026 Hookdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/events/payloadsearch.h"

#include "ui/common/fittingwidths.h"
#include "ui/common/keeptranslated.h"
#include "ui/common/theme.h"
#include "ui/events/payloadedit.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QToolButton>

#include <algorithm>

namespace hookdesk {

namespace {

constexpr qsizetype mostPlaces = 10'000;
constexpr qsizetype quicklySearched = 100'000; // characters

QToolButton *stepButton(const QString &icon, const char *name, QWidget *parent)
{
    auto *button = new QToolButton(parent);
    button->setIcon(themeIcon(icon));
    button->setAutoRaise(true);
    keepTranslated(button, [button, name] {
        button->setAccessibleName(PayloadSearch::tr(name));
        button->setToolTip(PayloadSearch::tr(name));
    });
    return button;
}

} // namespace

PayloadSearch::PayloadSearch(PayloadEdit &edit, QWidget *parent)
    : QWidget(parent)
    , m_edit(edit)
    , m_payload(std::make_shared<PayloadText>())
    , m_field(new QLineEdit(this))
    , m_previous(stepButton(QStringLiteral("go-previous"), QT_TR_NOOP("Previous match"), this))
    , m_next(stepButton(QStringLiteral("go-next"), QT_TR_NOOP("Next match"), this))
    , m_count(new QLabel(this))
{
    m_field->setClearButtonEnabled(true);
    m_field->setMaxLength(1000);
    m_field->addAction(themeIcon(QStringLiteral("edit-find")), QLineEdit::LeadingPosition);
    m_field->installEventFilter(this);
    m_count->setTextFormat(Qt::PlainText);
    m_count->setObjectName(QStringLiteral("payloadMatches"));
    connect(m_field, &QLineEdit::textChanged, this, [this] { find(true); });
    connect(m_previous, &QToolButton::clicked, this, &PayloadSearch::showPrevious);
    connect(m_next, &QToolButton::clicked, this, &PayloadSearch::showNext);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(spacing::small);
    row->addWidget(m_field, 1);
    row->addWidget(m_previous);
    row->addWidget(m_next);
    row->addWidget(m_count);
    keepTranslated(this, [this] {
        m_field->setAccessibleName(tr("Search in payload"));
        m_field->setPlaceholderText(tr("Search in payload"));
        showCount();
    });
    keepRoomForHint(m_field);
}

void PayloadSearch::setPayload(std::shared_ptr<const PayloadText> payload)
{
    m_payload = std::move(payload);
    find(false);
}

void PayloadSearch::begin()
{
    const QString selected = m_edit.textCursor().selectedText();
    if (!selected.isEmpty() && selected.size() < 200 &&
        !selected.contains(QChar::ParagraphSeparator))
        m_field->setText(selected);
    m_field->setFocus(Qt::ShortcutFocusReason);
    m_field->selectAll();
}

bool PayloadSearch::eventFilter(QObject *watched, QEvent *event)
{
    if (watched != m_field || event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    auto *key = static_cast<QKeyEvent *>(event);
    const bool isReturn = key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter;
    if (isReturn || key->key() == Qt::Key_F3) {
        step(key->modifiers().testFlag(Qt::ShiftModifier) ? -1 : 1);
        return true;
    }
    if (key->key() == Qt::Key_Escape && !m_field->text().isEmpty()) {
        m_field->clear();
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

void PayloadSearch::find(bool fromHere)
{
    m_fromHere = fromHere;
    const QString wanted = m_field->text();
    m_finding.stop(); // what an earlier search finds is of no interest
    if (wanted.isEmpty() || m_payload->text.size() <= quicklySearched) {
        take(m_payload->find(wanted, mostPlaces));
        return;
    }
    m_finding.begin([payload = m_payload,
                     wanted](const std::stop_token &) { return payload->find(wanted, mostPlaces); },
                    [this](const QList<TextPlace> &places) { take(places); });
    m_count->setText(tr("Searching…"));
}

void PayloadSearch::take(const QList<TextPlace> &places)
{
    m_places = places;
    m_current = -1;
    if (m_fromHere && !places.isEmpty()) {
        const auto next = std::lower_bound(
            places.begin(), places.end(), m_edit.place(),
            [](const TextPlace &place, qsizetype from) { return place.start < from; });
        m_current = next == places.end() ? 0 : next - places.begin();
    }
    m_edit.setMatches(m_places, m_current);
    showCount();
}

void PayloadSearch::step(int by)
{
    if (m_places.isEmpty())
        return;
    const qsizetype from = m_current < 0 ? (by > 0 ? -1 : 0) : m_current;
    m_current = (from + by + m_places.size()) % m_places.size();
    m_edit.setMatches(m_places, m_current);
    showCount();
}

void PayloadSearch::showCount()
{
    m_previous->setEnabled(!m_places.isEmpty());
    m_next->setEnabled(!m_places.isEmpty());
    m_count->setVisible(!m_field->text().isEmpty());
    const QString all = QLocale().toString(m_places.size());
    if (m_finding.isRunning())
        m_count->setText(tr("Searching…"));
    else if (m_places.isEmpty())
        m_count->setText(tr("Not found"));
    else if (m_current < 0)
        m_count->setText(tr("%n match(es)", nullptr, int(m_places.size())));
    else if (m_places.size() < mostPlaces)
        m_count->setText(tr("%1 of %2", "match").arg(QLocale().toString(m_current + 1), all));
    else
        m_count->setText(
            tr("%1 of more than %2", "match").arg(QLocale().toString(m_current + 1), all));
}

} // namespace hookdesk

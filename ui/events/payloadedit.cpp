// SPDX-FileCopyrightText: 2026 Hookdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/events/payloadedit.h"

#include "ui/common/contrast.h"
#include "ui/common/keeptranslated.h"
#include "ui/common/theme.h"
#include "ui/events/jsoncolours.h"

#include <QFontDatabase>
#include <QKeyEvent>
#include <QMimeData>
#include <QScrollBar>
#include <QTextBlock>
#include <QTextEdit>

#include <algorithm>

namespace hookdesk {

namespace {

constexpr qsizetype portion = 128 * 1024; // characters; a few milliseconds
constexpr int mostMarks = 500;            // more places than that no window shows
constexpr double matchShare = 0.25;
constexpr double currentMatchShare = 0.55;

} // namespace

PayloadEdit::PayloadEdit(QWidget *parent)
    : QPlainTextEdit(parent)
    , m_payload(std::make_shared<PayloadText>())
{
    setReadOnly(true);
    setUndoRedoEnabled(false);
    setTabChangesFocus(true);
    keepTranslated(this, [this] { setAccessibleName(tr("Payload")); });
    setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    setWordWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_fill.setInterval(0);
    m_decorate.setInterval(0);
    m_decorate.setSingleShot(true);
    connect(&m_fill, &QTimer::timeout, this, &PayloadEdit::fill);
    connect(&m_decorate, &QTimer::timeout, this, &PayloadEdit::decorate);
    const auto decorateSoon = [this] { m_decorate.start(); };
    connect(verticalScrollBar(), &QScrollBar::valueChanged, this, decorateSoon);
    connect(verticalScrollBar(), &QScrollBar::rangeChanged, this, decorateSoon);
}

void PayloadEdit::setPayload(std::shared_ptr<const PayloadText> payload)
{
    m_fill.stop();
    m_payload = std::move(payload);
    m_matches.clear();
    setExtraSelections({});
    m_filled = 0;
    clear();
    fill();
    moveCursor(QTextCursor::Start);
    verticalScrollBar()->setValue(0);
}

void PayloadEdit::fill()
{
    qsizetype last = m_filled;
    for (qsizetype size = 0; last < m_payload->lines.size() && size < portion; ++last)
        size += m_payload->lines[last].length + 1;
    fillUpTo(last);
    if (m_filled < m_payload->lines.size())
        m_fill.start();
    else
        m_fill.stop();
    m_decorate.start();
}

void PayloadEdit::fillUpTo(qsizetype line)
{
    if (line <= m_filled)
        return;
    const QString text = m_payload->shown(m_filled, line - m_filled);
    if (m_filled == 0) {
        setPlainText(text);
    } else {
        QTextCursor end(document());
        end.movePosition(QTextCursor::End);
        end.insertText(QLatin1Char('\n') + text);
    }
    m_filled = line;
}

qsizetype PayloadEdit::offsetOf(int position) const
{
    const QTextBlock block = document()->findBlock(position);
    if (!block.isValid() || m_payload->lines.isEmpty())
        return 0;
    const qsizetype line = std::min<qsizetype>(block.blockNumber(), m_payload->lines.size() - 1);
    return m_payload->lines[line].start + position - block.position();
}

int PayloadEdit::positionOf(qsizetype offset) const
{
    if (m_payload->lines.isEmpty())
        return 0;
    const qsizetype line = m_payload->lineAt(offset);
    const PayloadText::Line &found = m_payload->lines[line];
    // In the end of a line (`\r\n`) there is no place of the view.
    return document()->findBlockByNumber(int(line)).position() +
           int(std::min(offset - found.start, found.length));
}

qsizetype PayloadEdit::place() const
{
    return offsetOf(textCursor().selectionStart());
}

QMimeData *PayloadEdit::createMimeDataFromSelection() const
{
    const QTextCursor cursor = textCursor();
    const qsizetype start = offsetOf(cursor.selectionStart());
    auto *copied = new QMimeData;
    copied->setText(m_payload->text.mid(start, offsetOf(cursor.selectionEnd()) - start));
    return copied;
}

void PayloadEdit::setMatches(const QList<TextPlace> &places, qsizetype current)
{
    m_matches = places;
    m_currentMatch = current;
    if (current >= 0)
        showPlace(places.at(current).start, places.at(current).length);
    m_decorate.start();
}

void PayloadEdit::showPlace(qsizetype offset, qsizetype length)
{
    fillUpTo(std::min(m_payload->lineAt(offset + length) + 1, m_payload->lines.size()));
    QTextCursor cursor(document());
    cursor.setPosition(positionOf(offset));
    cursor.setPosition(positionOf(offset + length), QTextCursor::KeepAnchor);
    setTextCursor(cursor);
    ensureCursorVisible();
}

bool PayloadEdit::event(QEvent *event)
{
    if (event->type() == QEvent::ShortcutOverride) {
        // Where the text has the focus, finding is about the text and not about the table.
        auto *key = static_cast<QKeyEvent *>(event);
        if (key->matches(QKeySequence::Find) || key->key() == Qt::Key_F3) {
            event->accept();
            return true;
        }
    }
    return QPlainTextEdit::event(event);
}

void PayloadEdit::keyPressEvent(QKeyEvent *event)
{
    if (event->matches(QKeySequence::Find))
        emit searchRequested();
    else if (event->key() == Qt::Key_F3 && event->modifiers().testFlag(Qt::ShiftModifier))
        emit previousRequested();
    else if (event->key() == Qt::Key_F3)
        emit nextRequested();
    else
        QPlainTextEdit::keyPressEvent(event);
}

void PayloadEdit::changeEvent(QEvent *event)
{
    QPlainTextEdit::changeEvent(event);
    if (event->type() == QEvent::PaletteChange) {
        ++m_colouring;
        m_decorate.start();
    }
}

void PayloadEdit::decorate()
{
    const QTextBlock first = firstVisibleBlock();
    QTextBlock block = first;
    int last = first.position();
    for (qreal top = blockBoundingGeometry(first).translated(contentOffset()).top();
         block.isValid() && top <= viewport()->height(); block = block.next()) {
        colour(block);
        top += blockBoundingRect(block).height();
        last = block.position() + block.length();
    }
    markMatches(first.position(), last);
}

void PayloadEdit::colour(const QTextBlock &block)
{
    QTextBlock changed = block;
    if (changed.userState() == m_colouring || changed.blockNumber() >= m_payload->lines.size())
        return;
    changed.setUserState(m_colouring);
    if (!m_payload->isJson())
        return;
    changed.layout()->setFormats(jsonColours(*m_payload, changed.blockNumber()));
    document()->markContentsDirty(changed.position(), changed.length());
}

void PayloadEdit::markMatches(int firstPosition, int lastPosition)
{
    QList<QTextEdit::ExtraSelection> marks;
    const QColor ground = palette().color(QPalette::Base);
    const QColor accent = palette().color(QPalette::Highlight);
    const auto begin = std::lower_bound(
        m_matches.begin(), m_matches.end(), offsetOf(firstPosition),
        [](const TextPlace &place, qsizetype from) { return place.start + place.length < from; });
    for (auto it = begin; it != m_matches.end() && marks.size() < mostMarks; ++it) {
        const int start = positionOf(it->start);
        if (m_payload->lineAt(it->start) >= m_filled || start > lastPosition)
            break;
        QTextEdit::ExtraSelection mark;
        mark.cursor = QTextCursor(document());
        mark.cursor.setPosition(start);
        mark.cursor.setPosition(positionOf(it->start + it->length), QTextCursor::KeepAnchor);
        const bool isCurrent = it - m_matches.begin() == m_currentMatch;
        const QColor color = blended(accent, ground, isCurrent ? currentMatchShare : matchShare);
        mark.format.setBackground(color);
        mark.format.setForeground(readableTextOn(color));
        marks.append(mark);
    }
    setExtraSelections(marks);
}

} // namespace hookdesk

// SPDX-FileCopyrightText: 2026 Hookdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/common/rowcopy.h"

#include "app/store/csvtext.h"

#include <QElapsedTimer>

#include <algorithm>
#include <utility>

namespace hookdesk {

namespace {

/// What a window does not feel.
constexpr qint64 sliceTime = 8; // ms
/// Rows between two looks at the clock.
constexpr qsizetype portion = 16;

void appendRow(QString &text, const RowTexts &texts, qsizetype row)
{
    QChar before(u'\n');
    for (const int column : texts.columns) {
        text += before;
        text += clipboardCell(texts.cell(row, column));
        before = QChar(u'\t');
    }
}

} // namespace

RowCopy::RowCopy(RowTexts texts, QObject *owner)
    : QObject(owner)
    , m_texts(std::move(texts))
    , m_text(m_texts.titles.join(QLatin1Char('\t')))
{
    connect(&m_timer, &QTimer::timeout, this, &RowCopy::goOn);
    m_timer.start(0);
}

QString RowCopy::whole(const RowTexts &texts)
{
    QString text = texts.titles.join(QLatin1Char('\t'));
    for (qsizetype row = 0; row < texts.rows; ++row)
        appendRow(text, texts, row);
    return text;
}

void RowCopy::goOn()
{
    QElapsedTimer slice;
    slice.start();
    while (m_next < m_texts.rows && slice.elapsed() < sliceTime) {
        const qsizetype end = std::min(m_next + portion, m_texts.rows);
        for (; m_next < end; ++m_next)
            appendRow(m_text, m_texts, m_next);
    }
    if (m_next < m_texts.rows)
        return;
    m_timer.stop();
    emit finished(std::exchange(m_text, {})); // the receiver may destroy this
}

} // namespace hookdesk

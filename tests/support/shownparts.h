// SPDX-FileCopyrightText: 2026 Hookdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractButton>
#include <QAbstractItemModel>
#include <QElapsedTimer>
#include <QTimer>
#include <QWidget>

#include <algorithm>

/// The part of a window with that accessible name, shown or not; the program ends without one.
template <typename T>
[[nodiscard]] T &partNamed(const QWidget &window, const char *name)
{
    const QList<T *> parts = window.findChildren<T *>();
    const auto found = std::find_if(parts.begin(), parts.end(), [name](const T *part) {
        return part->accessibleName() == QLatin1String(name);
    });
    if (found == parts.end())
        qFatal("nothing is called %s", name);
    return **found;
}

/// The button with that text, without its mnemonic.
[[nodiscard]] inline QAbstractButton &buttonNamed(const QWidget &window, const char *text)
{
    const QList<QAbstractButton *> buttons = window.findChildren<QAbstractButton *>();
    const auto found = std::find_if(buttons.begin(), buttons.end(), [text](const auto *button) {
        return button->text().remove(QLatin1Char('&')) == QString::fromUtf8(text);
    });
    if (found == buttons.end())
        qFatal("no button is called %s", text);
    return **found;
}

/// The texts of a row.
[[nodiscard]] inline QStringList rowTexts(const QAbstractItemModel &model, int row)
{
    QStringList texts;
    for (int column = 0; column < model.columnCount(); ++column)
        texts.append(model.index(row, column).data().toString());
    return texts;
}

/// Measures how long the event loop stood still at most, while this lives.
class Heartbeat
{
public:
    Heartbeat()
    {
        m_clock.start();
        QObject::connect(&m_timer, &QTimer::timeout, &m_timer, [this] { beat(); });
        m_timer.start(20);
    }

    [[nodiscard]] qint64 longestPause()
    {
        beat();
        return m_longest;
    }

private:
    void beat() { m_longest = std::max(m_longest, m_clock.restart()); }

    QTimer m_timer;
    QElapsedTimer m_clock;
    qint64 m_longest = 0;
};

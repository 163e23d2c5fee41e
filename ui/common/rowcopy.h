// SPDX-FileCopyrightText: 2026 Hookdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QObject>
#include <QString>
#include <QStringList>
#include <QTimer>

#include <functional>

namespace hookdesk {

/// Rows of a table that are to become text, independent of where they came from.
struct RowTexts
{
    /// The text of a cell; rows are counted from 0, columns are those of the model.
    using Cell = std::function<QString(qsizetype row, int column)>;

    QStringList titles; ///< Of the columns.
    QList<int> columns; ///< In the order of the text.
    qsizetype rows = 0;
    Cell cell;
};

/// Writes rows as tab-separated text below a line of titles, as safe for spreadsheets as a file:
/// see clipboardCell().
///
/// It works in slices between the events of the window, because the texts of 100,000 rows take
/// seconds, and they need the language and the clock of the window's thread. Destroying it is the
/// end of it.
class RowCopy : public QObject
{
    Q_OBJECT

public:
    RowCopy(RowTexts texts, QObject *owner);

    /// The same at once, for few rows.
    [[nodiscard]] static QString whole(const RowTexts &texts);

signals:
    /// Once, and never before the function that made it has returned.
    void finished(const QString &text);

private:
    void goOn();

    const RowTexts m_texts;
    QString m_text;
    qsizetype m_next = 0;
    QTimer m_timer;
};

} // namespace hookdesk

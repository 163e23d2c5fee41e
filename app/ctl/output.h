// SPDX-FileCopyrightText: 2026 Hookdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonValue>
#include <QList>
#include <QString>
#include <QStringList>

#include <functional>

namespace hookdesk::ctl {

/// A part of what is told of one thing.
struct Field
{
    QString name; ///< As `--fields` and JSON have it.
    QJsonValue value;
    int width = 0; ///< In a table, at least; 0: as wide as it is.
};

/// Everything that the program says: to people in columns, to programs as JSON lines.
///
/// Foreign text goes out without control characters. A terminal that is too narrow for columns gets
/// a line for each field; one whose encoding is not UTF-8 gets ASCII.
class Output
{
public:
    struct Terminal
    {
        bool isJson = false;
        bool isUtf8 = true;
        int columns = 0;         ///< Of standard output; 0: it is no terminal.
        bool hasErrors = false;  ///< Standard error is one.
        QStringList fields = {}; ///< Only these; empty: all.
    };

    explicit Output(Terminal terminal);
    ~Output();
    Q_DISABLE_COPY_MOVE(Output)

    [[nodiscard]] bool isJson() const { return m_terminal.isJson; }
    [[nodiscard]] bool isRefined() const { return !m_terminal.fields.isEmpty(); }
    /// The field is wanted by name.
    [[nodiscard]] bool wants(const char *field) const;

    /// One thing: a row, or an object with `type`.
    void record(const char *type, const QList<Field> &fields);
    /// For people only.
    void line(const QString &text);
    /// As it is, whatever the form: a file, metrics.
    void bytes(const QByteArray &bytes);
    /// What was said so far goes out.
    void flush();

    /// On standard error.
    void complain(const QString &text);
    /// How far it is, on standard error, when that is a terminal; the next one takes its place.
    void progress(const QString &text);

    /// What became of standard output: its reader is gone, or the disk is full.
    [[nodiscard]] bool isBroken() const { return m_broken; }
    /// Is called once, later, when it breaks.
    void whenBroken(std::function<void()> then) { m_whenBroken = std::move(then); }

private:
    void checkFields(const QList<Field> &known);
    void row(const QList<Field> &fields);
    void breakDown(int error);

    const Terminal m_terminal;
    QByteArray m_pending;
    QString m_heading; ///< The last one that was printed.
    bool m_fieldsChecked = false;
    bool m_progressShown = false;
    bool m_broken = false;
    std::function<void()> m_whenBroken;
};

/// How many columns standard output has; 0: it is no terminal.
[[nodiscard]] int columnsOfOutput();
[[nodiscard]] bool isErrorTerminal();

} // namespace hookdesk::ctl

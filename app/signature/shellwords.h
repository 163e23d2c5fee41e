// SPDX-FileCopyrightText: 2026 Hookdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QByteArrayView>

#include <optional>

namespace hookdesk {

/// The words of one command as its shell would hand them to the program, one at a time, so that
/// their number costs no memory. The shell is told from the quotes and line ends of the text.
class ShellWords
{
public:
    enum class Shell { Posix, Cmd, PowerShell };

    /// The text must outlive the words.
    explicit ShellWords(QByteArrayView text);
    ShellWords(const ShellWords &) = delete;
    ShellWords &operator=(const ShellWords &) = delete;

    /// The next word, or nothing at the end of the command.
    [[nodiscard]] std::optional<QByteArray> next();

    [[nodiscard]] bool hasUnclosedQuote() const { return m_unclosed; }
    /// Whether the shell would have put something else in the place of a word's part.
    [[nodiscard]] bool hasExpansion() const { return m_expansion; }
    [[nodiscard]] bool hasJoinedSurrogates() const { return m_joined; }
    /// Whether a line that begins with an option was taken as the same command.
    [[nodiscard]] bool hasMissingContinuation() const { return m_missing; }
    /// Whether a caret stood before a line end, which is LF then, whatever it was in what was
    /// copied.
    [[nodiscard]] bool hasEscapedLineEnds() const { return m_lineEnds; }
    /// What is left behind the end of the command, without blanks around it.
    [[nodiscard]] QByteArrayView rest() const;

private:
    bool skipBlanks();
    bool goesOnAfterLineEnd();
    qsizetype lineEndAt(qsizetype at) const;
    bool isEnd(char c) const;
    QByteArray word();
    QByteArray cmdWord();
    void takeBackslashes(QByteArray &word);
    void takePlain(QByteArray &word);
    void takeDollar(QByteArray &word);
    void takeEscape(QByteArray &word);
    void takeSingle(QByteArray &word);
    void takeDouble(QByteArray &word);
    void takeDoubleEscape(QByteArray &word);
    void takeAnsi(QByteArray &word);

    QByteArray m_uncaret;
    QByteArrayView m_text;
    QByteArrayView m_further;
    qsizetype m_at = 0;
    Shell m_shell = Shell::Posix;
    char m_escape = '\\';
    bool m_unclosed = false;
    bool m_expansion = false;
    bool m_joined = false;
    bool m_missing = false;
    bool m_lineEnds = false;
    bool m_doubled = false; ///< Every backslash stands there twice.
};

} // namespace hookdesk

// SPDX-FileCopyrightText: 2026 Hookdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/log/redactor.h"

#include <QByteArrayView>
#include <QDateTime>
#include <QFile>
#include <QList>
#include <QString>

#include <functional>
#include <optional>

namespace hookdesk {

/// A message as it was written: no secret in it any more.
struct LoggedMessage
{
    QDateTime at; ///< UTC.
    QtMsgType type = QtDebugMsg;
    QString category; ///< For example `hookdesk.api`.
    QString text;

    friend bool operator==(const LoggedMessage &, const LoggedMessage &) = default;
};

/// Why a log file cannot be written.
struct LogFileProblem
{
    enum class Kind {
        NotAFile,     ///< A folder, a link, a device, a pipe.
        CannotOpen,   ///< No such folder, no permission, a full disk.
        CannotProtect ///< It is there, and others could read it.
    };

    Kind kind = Kind::CannotOpen;
    QString detail; ///< The system's words.
};

/// The one place through which every message of the program goes, Qt's own included: formats it,
/// takes the secrets out, writes it, and remembers the last that tell of something wrong. There is
/// at most one at a time. Any thread.
class LogSink
{
public:
    using Clock = std::function<QDateTime()>; ///< Tells UTC.
    static constexpr qsizetype rememberedCount = 50;
    static constexpr qsizetype longestText = 64 * 1024; ///< In characters; the rest is cut off.
    static constexpr qint64 usualLongestFile = 10LL * 1024 * 1024; ///< In bytes.

    /// Takes the place of Qt's message handler until it is destroyed.
    explicit LogSink(Clock clock = &QDateTime::currentDateTimeUtc);
    ~LogSink();
    Q_DISABLE_COPY_MOVE(LogSink)

    /// Appends everything to this file from now on, each message at once, and lets all categories
    /// of Hookdesk speak. For its owner only (0600). A file that would grow beyond `longestFile`
    /// becomes `path`.1, in place of the one before, and a new one begins; another program that
    /// writes to the same file follows.
    [[nodiscard]] std::optional<LogFileProblem> writeTo(const QString &path,
                                                        qint64 longestFile = usualLongestFile);

    /// The last warnings and errors of this run, oldest first.
    [[nodiscard]] QList<LoggedMessage> remembered() const;
    /// A text that goes elsewhere, with the same secrets taken out.
    [[nodiscard]] QString redacted(const QString &text) const;

    [[nodiscard]] static bool isInstalled();
    /// For concealment.h.
    static void concealInInstalled(QByteArrayView secret);

private:
    static void handle(QtMsgType type, const QMessageLogContext &context, const QString &text);
    void take(QtMsgType type, const QMessageLogContext &context, const QString &text);
    void write(const LoggedMessage &message);
    [[nodiscard]] bool open();
    void makeRoom(qint64 bytes);
    void rollOver();

    const Clock m_clock;
    const QtMessageHandler m_before;
    Redactor m_redactor;
    QFile m_file;
    qint64 m_longestFile = usualLongestFile;
    qint64 m_fullAt = usualLongestFile; ///< Larger, when the file could not be moved aside.
    QList<LoggedMessage> m_remembered;
};

/// A line of the log; lines of the text after the first are indented, so that none looks like a
/// message of its own.
[[nodiscard]] QString logLine(const LoggedMessage &message);

} // namespace hookdesk

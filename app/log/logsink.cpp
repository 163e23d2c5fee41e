// SPDX-FileCopyrightText: 2026 Hookdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/log/logsink.h"

#include <QFileInfo>
#include <QLockFile>
#include <QLoggingCategory>
#include <QMutex>

#include <cstdio>
#include <utility>

namespace hookdesk {

namespace {

// Qt calls a plain function; these two are how it gets to the sink.
QBasicMutex mutex;
LogSink *installed = nullptr;
/// What writing a message says itself, as a file that complains, would never end.
thread_local bool isHandling = false;

/// In this thread the sink is at work; what is said meanwhile is lost.
class Handling
{
public:
    Handling() { isHandling = true; }
    ~Handling() { isHandling = false; }
    Q_DISABLE_COPY_MOVE(Handling)
};

constexpr QFileDevice::Permissions ownerOnly = QFileDevice::ReadOwner | QFileDevice::WriteOwner;

bool isWrong(QtMsgType type)
{
    return type != QtDebugMsg && type != QtInfoMsg;
}

QLatin1String typeName(QtMsgType type)
{
    switch (type) {
    case QtDebugMsg:
        return QLatin1String("debug");
    case QtInfoMsg:
        return QLatin1String("info");
    case QtWarningMsg:
        return QLatin1String("warning");
    case QtCriticalMsg:
        return QLatin1String("critical");
    case QtFatalMsg:
        return QLatin1String("fatal");
    }
    return QLatin1String("unknown");
}

/// Without what moves the cursor, colours a terminal or ends a line in other ways.
QString printable(QString text)
{
    text.replace(QLatin1String("\r\n"), QLatin1String("\n"));
    for (QChar &c : text) {
        const bool isControl = c.category() == QChar::Other_Control && c != u'\n' && c != u'\t';
        const bool isSeparator = c == QChar::LineSeparator || c == QChar::ParagraphSeparator;
        if (isControl || isSeparator)
            c = QChar::ReplacementCharacter;
    }
    return text;
}

/// After the redaction: what is cut in the middle cannot be recognized.
QString capped(const QString &text)
{
    if (text.size() <= LogSink::longestText)
        return text;
    return text.left(LogSink::longestText) +
           QStringLiteral(" [%1 characters more]").arg(text.size() - LogSink::longestText);
}

/// A pipe would wait for its reader, and a link may lead to anything.
bool isOtherThanFile(const QFileInfo &place)
{
    return place.isSymLink() || (place.exists() && !place.isFile());
}

} // namespace

LogSink::LogSink(Clock clock)
    : m_clock(std::move(clock))
    , m_before(qInstallMessageHandler(&LogSink::handle))
{
    const QMutexLocker lock(&mutex);
    Q_ASSERT(!installed);
    installed = this;
}

LogSink::~LogSink()
{
    qInstallMessageHandler(m_before);
    const QMutexLocker lock(&mutex);
    installed = nullptr;
}

std::optional<LogFileProblem> LogSink::writeTo(const QString &path, qint64 longestFile)
{
    using Kind = LogFileProblem::Kind;
    if (isOtherThanFile(QFileInfo(path)))
        return LogFileProblem{Kind::NotAFile, {}};
    const Handling handling;
    const QMutexLocker lock(&mutex);
    m_file.close();
    m_file.setFileName(path);
    m_longestFile = m_fullAt = longestFile;
    if (!open())
        return LogFileProblem{Kind::CannotOpen, m_file.errorString()};
    if (!m_file.setPermissions(ownerOnly)) {
        const LogFileProblem problem{Kind::CannotProtect, m_file.errorString()};
        m_file.close();
        return problem;
    }
    QLoggingCategory::setFilterRules(QStringLiteral("hookdesk.*=true"));
    return std::nullopt;
}

bool LogSink::open()
{
    // Appending is O_APPEND: two programs with one log do not overwrite each other.
    return m_file.open(QIODevice::WriteOnly | QIODevice::Append | QIODevice::Unbuffered, ownerOnly);
}

void LogSink::makeRoom(qint64 bytes)
{
    if (m_file.size() + bytes <= m_fullAt)
        return;
    // Another program with the same log may have moved it aside: what is there now counts.
    m_file.close();
    if (open() && m_file.size() + bytes > m_fullAt)
        rollOver();
}

/// Where the file cannot be moved, as while another program has it open on Windows, it grows on for
/// a while.
void LogSink::rollOver()
{
    m_fullAt = m_file.size() + m_longestFile / 10;
    QLockFile lock(m_file.fileName() + QLatin1String(".lock"));
    if (!lock.tryLock()) // another program is doing it
        return;
    const QString aside = m_file.fileName() + QLatin1String(".1");
    m_file.close();
    QFile::remove(aside);
    if (QFile(m_file.fileName()).rename(aside))
        m_fullAt = m_longestFile;
    if (open())
        m_file.setPermissions(ownerOnly);
}

QList<LoggedMessage> LogSink::remembered() const
{
    const QMutexLocker lock(&mutex);
    return m_remembered;
}

QString LogSink::redacted(const QString &text) const
{
    const QMutexLocker lock(&mutex);
    return m_redactor.redacted(text);
}

bool LogSink::isInstalled()
{
    const QMutexLocker lock(&mutex);
    return installed;
}

void LogSink::concealInInstalled(QByteArrayView secret)
{
    const QMutexLocker lock(&mutex);
    if (installed)
        installed->m_redactor.addSecret(secret);
}

void LogSink::handle(QtMsgType type, const QMessageLogContext &context, const QString &text)
{
    if (isHandling)
        return;
    const Handling handling;
    const QMutexLocker lock(&mutex);
    if (installed)
        installed->take(type, context, text);
}

void LogSink::take(QtMsgType type, const QMessageLogContext &context, const QString &text)
{
    const QString category = QString::fromUtf8(context.category ? context.category : "default");
    const LoggedMessage message{m_clock(), type, category,
                                capped(printable(m_redactor.redacted(text)))};
    write(message);
    if (!isWrong(type))
        return;
    if (m_remembered.size() == rememberedCount)
        m_remembered.removeFirst();
    m_remembered.append(message);
}

void LogSink::write(const LoggedMessage &message)
{
    const QByteArray line = logLine(message).toUtf8();
    if (m_file.isOpen())
        makeRoom(line.size());
    if (m_file.isOpen())
        m_file.write(line); // nobody could be told of a disk that is full
    if (!m_file.isOpen() || isWrong(message.type))
        std::fwrite(line.constData(), 1, static_cast<size_t>(line.size()), stderr);
}

QString logLine(const LoggedMessage &message)
{
    QString text = message.text;
    text.replace(QLatin1Char('\n'), QLatin1String("\n    "));
    return QStringLiteral("%1 %2 %3: %4\n")
        .arg(message.at.toString(Qt::ISODateWithMs), typeName(message.type), message.category,
             text);
}

} // namespace hookdesk

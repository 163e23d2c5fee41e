// SPDX-FileCopyrightText: 2026 Hookdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/ctl/output.h"

#include "ui/common/plaintext.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTimer>

#include <cerrno>
#include <cstdio>
#include <cstring>
#include <utility>

#ifdef Q_OS_UNIX
#include <sys/ioctl.h>
#include <unistd.h>
#endif

namespace hookdesk::ctl {

namespace {

constexpr int narrowest = 60; ///< Columns that a table needs.
constexpr qsizetype pendingSize = 32 * 1024;

/// `\u00e9` for what is not ASCII: JSON allows it, and people can still tell it.
QByteArray asciiOf(const QString &text)
{
    QByteArray ascii;
    for (const QChar c : text) {
        if (c.unicode() < 0x80)
            ascii += char(c.unicode());
        else
            ascii += "\\u" + QByteArray::number(c.unicode(), 16).rightJustified(4, '0');
    }
    return ascii;
}

QString cellOf(const QJsonValue &value)
{
    switch (value.type()) {
    case QJsonValue::Bool:
        return value.toBool() ? QStringLiteral("yes") : QStringLiteral("no");
    case QJsonValue::Double:
        return QString::number(value.toDouble(), 'g', 15);
    case QJsonValue::String:
        return value.toString().isEmpty() ? QStringLiteral("-") : plainLine(value.toString());
    case QJsonValue::Array: {
        QStringList parts;
        const QJsonArray array = value.toArray();
        for (const QJsonValue &part : array)
            parts.append(cellOf(part));
        return parts.isEmpty() ? QStringLiteral("-") : parts.join(QStringLiteral(", "));
    }
    case QJsonValue::Object:
        return plainLine(
            QString::fromUtf8(QJsonDocument(value.toObject()).toJson(QJsonDocument::Compact)));
    case QJsonValue::Null:
    case QJsonValue::Undefined:
        break;
    }
    return QStringLiteral("-");
}

QString joinedCells(const QList<Field> &fields, QString (*text)(const Field &field))
{
    QString line;
    for (qsizetype i = 0; i < fields.size(); ++i) {
        const QString cell = text(fields.at(i));
        line += i + 1 < fields.size()
                    ? cell.leftJustified(fields.at(i).width) + QStringLiteral("  ")
                    : cell;
    }
    return line;
}

} // namespace

int columnsOfOutput()
{
#ifdef Q_OS_UNIX
    winsize size = {};
    if (::isatty(STDOUT_FILENO) != 0 && ::ioctl(STDOUT_FILENO, TIOCGWINSZ, &size) == 0)
        return size.ws_col == 0 ? 80 : size.ws_col;
#endif
    return 0;
}

bool isErrorTerminal()
{
#ifdef Q_OS_UNIX
    return ::isatty(STDERR_FILENO) != 0;
#else
    return false;
#endif
}

Output::Output(Terminal terminal)
    : m_terminal(std::move(terminal))
{
}

Output::~Output()
{
    flush();
}

bool Output::wants(const char *field) const
{
    return m_terminal.fields.contains(QLatin1String(field));
}

void Output::record(const char *type, const QList<Field> &fields)
{
    QList<Field> wanted = fields;
    if (isRefined() && !std::exchange(m_fieldsChecked, true))
        checkFields(fields);
    if (isRefined())
        wanted.removeIf([this](const Field &f) { return !m_terminal.fields.contains(f.name); });
    if (!isJson())
        return row(wanted);
    QJsonObject object{{QStringLiteral("type"), QLatin1String(type)}};
    for (const Field &field : std::as_const(wanted))
        object.insert(field.name, field.value);
    const QByteArray json = QJsonDocument(object).toJson(QJsonDocument::Compact) + '\n';
    bytes(m_terminal.isUtf8 ? json : asciiOf(QString::fromUtf8(json)));
}

/// Whoever misspells one would wonder for long why it is missing.
void Output::checkFields(const QList<Field> &known)
{
    QStringList names;
    for (const Field &field : known)
        names.append(field.name);
    for (const QString &wanted : m_terminal.fields) {
        if (!names.contains(wanted))
            complain(QStringLiteral("there is no field \"%1\"; there are %2")
                         .arg(plainLine(wanted), names.join(QStringLiteral(", "))));
    }
}

void Output::row(const QList<Field> &fields)
{
    if (m_terminal.columns > 0 && m_terminal.columns < narrowest) {
        for (const Field &field : fields)
            line(field.name + QStringLiteral(": ") + cellOf(field.value));
        return line({});
    }
    const QString heading = joinedCells(fields, [](const Field &f) { return f.name; });
    if (std::exchange(m_heading, heading) != heading)
        line(heading);
    line(joinedCells(fields, [](const Field &f) { return cellOf(f.value); }));
}

void Output::line(const QString &text)
{
    if (!isJson())
        bytes((m_terminal.isUtf8 ? text.toUtf8() : asciiOf(text)) + '\n');
}

void Output::bytes(const QByteArray &bytes)
{
    if (m_broken)
        return;
    m_pending += bytes;
    if (m_pending.size() >= pendingSize)
        flush();
}

void Output::flush()
{
    const QByteArray out = std::exchange(m_pending, {});
    if (m_broken || out.isEmpty())
        return;
    errno = 0;
    const auto size = static_cast<size_t>(out.size());
    if (std::fwrite(out.constData(), 1, size, stdout) != size || std::fflush(stdout) != 0)
        breakDown(errno);
}

/// Nobody needs to be told that he has closed the pipe.
void Output::breakDown(int error)
{
    m_broken = true;
    if (error != EPIPE)
        complain(QStringLiteral("standard output cannot be written: %1")
                     .arg(QString::fromLocal8Bit(std::strerror(error))));
    if (m_whenBroken && QCoreApplication::instance())
        QTimer::singleShot(0, QCoreApplication::instance(), std::exchange(m_whenBroken, {}));
}

void Output::complain(const QString &text)
{
    flush();
    progress({});
    const QString whole = QStringLiteral("hookdeskctl: %1\n").arg(text);
    std::fputs((m_terminal.isUtf8 ? whole.toUtf8() : asciiOf(whole)).constData(), stderr);
}

void Output::progress(const QString &text)
{
    if (!m_terminal.hasErrors || (text.isEmpty() && !m_progressShown))
        return;
    m_progressShown = !text.isEmpty();
    std::fputs(("\r\x1b[K" + text.toUtf8()).constData(), stderr);
    std::fflush(stderr);
}

} // namespace hookdesk::ctl

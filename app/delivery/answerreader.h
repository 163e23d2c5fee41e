// SPDX-FileCopyrightText: 2026 Hookdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/header.h"

#include <QByteArray>
#include <QByteArrayView>
#include <QList>
#include <QString>

namespace hookdesk {

/// Reads one answer of HTTP/1.x (RFC 9112) as it arrives: liberally, capped, and without following,
/// unpacking or keeping anything.
class AnswerReader
{
public:
    enum class State { Head, Body, Whole, NotHttp };

    /// `bodyExpected`: false for the answer to a HEAD. At most `maximumBody` bytes are kept; with
    /// more the answer counts as whole and cut.
    AnswerReader(bool bodyExpected, qsizetype maximumBody);

    void take(const QByteArray &bytes);
    /// The server has closed the connection.
    void close();

    [[nodiscard]] State state() const { return m_state; }
    /// A status line and the header fields have come.
    [[nodiscard]] bool hasHead() const { return m_state == State::Body || m_state == State::Whole; }
    [[nodiscard]] int status() const { return m_status; }
    [[nodiscard]] const QString &reason() const { return m_reason; }
    [[nodiscard]] const QList<Header> &headers() const { return m_headers; }
    [[nodiscard]] const QByteArray &body() const { return m_body; }
    [[nodiscard]] bool isCut() const { return m_cut; }

private:
    static constexpr qsizetype maximumHead = 64 * 1024;

    void readHead();
    [[nodiscard]] bool readStatusLine(const QByteArray &line);
    void readField(const QByteArray &line);
    void beginBody();
    void readBody();
    void readChunks();
    void keep(QByteArrayView bytes);
    void finish(bool cut);
    [[nodiscard]] QString field(const char *name) const;

    const bool m_bodyExpected;
    const qsizetype m_maximumBody;
    State m_state = State::Head;
    QByteArray m_input; ///< Arrived and not yet read.
    int m_status = 0;
    QString m_reason;
    QList<Header> m_headers;
    QByteArray m_body;
    bool m_chunked = false;
    qint64 m_missing = -1; ///< Bytes to come of the body or of this chunk; -1: not told.
    bool m_cut = false;
};

} // namespace hookdesk

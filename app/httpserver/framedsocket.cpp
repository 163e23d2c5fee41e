// SPDX-FileCopyrightText: 2026 Hookdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/httpserver/framedsocket.h"

#include <QTimer>

#include <algorithm>
#include <chrono>

namespace hookdesk {

namespace {

using namespace std::chrono_literals;

/// As long as a sender that is in the middle of its body may go on: closed before, the connection
/// would be reset and the answer lost.
constexpr auto lingering = 300ms;

QByteArray reasonOf(int status)
{
    switch (status) {
    case 417:
        return "Expectation Failed";
    case 431:
        return "Request Header Fields Too Large";
    case 501:
        return "Not Implemented";
    case 505:
        return "HTTP Version Not Supported";
    default:
        return "Bad Request";
    }
}

} // namespace

FramedSocket::FramedSocket(qintptr descriptor, QObject *parent)
    : QTcpSocket(parent)
    , m_plain(new QTcpSocket(this))
{
    m_plain->setSocketDescriptor(descriptor);
    setPeerAddress(m_plain->peerAddress());
    setPeerPort(m_plain->peerPort());
    setLocalAddress(m_plain->localAddress());
    setLocalPort(m_plain->localPort());
    setSocketState(m_plain->state());
    setOpenMode(m_plain->openMode());
    connect(m_plain, &QIODevice::readyRead, this, &FramedSocket::take);
    connect(m_plain, &QIODevice::bytesWritten, this, &QIODevice::bytesWritten);
    connect(m_plain, &QAbstractSocket::errorOccurred, this, [this](SocketError error) {
        setSocketError(error);
        emit errorOccurred(error);
    });
    connect(m_plain, &QAbstractSocket::disconnected, this, &FramedSocket::end);
}

qint64 FramedSocket::bytesAvailable() const
{
    return m_ready.size() + QTcpSocket::bytesAvailable();
}

qint64 FramedSocket::readData(char *data, qint64 most)
{
    const auto count = static_cast<qsizetype>(std::min<qint64>(most, m_ready.size()));
    std::copy_n(m_ready.cbegin(), count, data);
    m_ready.remove(0, count);
    return count;
}

qint64 FramedSocket::writeData(const char *data, qint64 size)
{
    return m_isRefused ? size : m_plain->write(data, size);
}

void FramedSocket::take()
{
    const QByteArray bytes = m_plain->readAll();
    if (m_isRefused)
        return;
    const RequestFraming::Step step = m_framing.take(bytes);
    if (step.asksToGoOn)
        m_plain->write("HTTP/1.1 100 Continue\r\n\r\n");
    m_ready += step.pass;
    if (step.refusal != RefusalReason::None)
        refuse(m_framing.refused(step.refusal));
    else if (!m_ready.isEmpty())
        emit readyRead();
}

void FramedSocket::refuse(const RefusedRequest &request)
{
    const int status = statusOf(request.reason);
    m_isRefused = true;
    m_ready.clear();
    m_plain->write("HTTP/1.1 " + QByteArray::number(status) + ' ' + reasonOf(status) +
                   "\r\nConnection: close\r\nContent-Length: 0\r\n\r\n");
    QTimer::singleShot(lingering, m_plain, &QAbstractSocket::disconnectFromHost);
    emit refused(request);
}

void FramedSocket::disconnectFromHost()
{
    if (state() != ConnectedState)
        return;
    setSocketState(ClosingState);
    m_plain->disconnectFromHost();
}

/// What was written still goes out; abort() leads here, too, with nothing written.
void FramedSocket::close()
{
    disconnectFromHost();
}

void FramedSocket::end()
{
    setSocketState(UnconnectedState);
    emit stateChanged(UnconnectedState);
    emit disconnected();
}

} // namespace hookdesk

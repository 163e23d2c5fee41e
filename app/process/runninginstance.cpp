// SPDX-FileCopyrightText: 2026 Hookdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/process/runninginstance.h"

#include <QCryptographicHash>
#include <QDeadlineTimer>
#include <QDir>
#include <QFileInfo>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLocalSocket>
#include <QThread>
#include <QTimer>

#include <utility>

namespace hookdesk {

namespace {

using std::chrono::milliseconds;

constexpr int requestVersion = 1;
constexpr int mostConnections = 8;
constexpr milliseconds betweenTries{50};

/// Short, because the path of a socket may have 100 characters, and the same for the same folder.
QString nameOf(const QString &settingsFolder)
{
    const QString folder = QFileInfo(settingsFolder).absoluteFilePath();
    const QByteArray digest =
        QCryptographicHash::hash(QDir::cleanPath(folder).toUtf8(), QCryptographicHash::Sha256);
    return QStringLiteral("hookdesk-") + QString::fromLatin1(digest.toHex().left(16));
}

QByteArray lineOf(const QJsonObject &object)
{
    return QJsonDocument(object).toJson(QJsonDocument::Compact) + '\n';
}

QByteArray lineOf(const InstanceRequest &request)
{
    return lineOf({{QStringLiteral("version"), requestVersion},
                   {QStringLiteral("environment"), request.environmentName},
                   {QStringLiteral("sandbox"), request.sandbox},
                   {QStringLiteral("token"), QString::fromUtf8(request.activationToken)}});
}

QJsonObject objectOf(const QByteArray &line)
{
    return QJsonDocument::fromJson(line).object();
}

bool isOfVersion(const QJsonObject &object)
{
    return object.value(QLatin1String("version")).toInt() == requestVersion;
}

bool waitForLine(QLocalSocket &connection)
{
    while (!connection.canReadLine()) {
        const bool isTooLong = connection.bytesAvailable() >= RunningInstance::largestRequest;
        if (isTooLong || !connection.waitForReadyRead(int(RunningInstance::patience.count())))
            return false;
    }
    return true;
}

/// nullopt for what no Hookdesk of this version has sent.
std::optional<InstanceRequest> requestOf(const QByteArray &line)
{
    const QJsonObject object = objectOf(line);
    if (!isOfVersion(object))
        return std::nullopt;
    return InstanceRequest{object.value(QLatin1String("environment")).toString(),
                           object.value(QLatin1String("sandbox")).toBool(),
                           object.value(QLatin1String("token")).toString().toUtf8()};
}

} // namespace

RunningInstance::RunningInstance(const QString &runtimeFolder, const QString &settingsFolder,
                                 QObject *parent)
    : QObject(parent)
#ifdef Q_OS_WIN // a pipe has no folder
    , m_path(nameOf(settingsFolder))
#else
    , m_path(QDir(runtimeFolder).filePath(nameOf(settingsFolder)))
#endif
    , m_lock(QDir(runtimeFolder).filePath(nameOf(settingsFolder) + QStringLiteral(".lock")))
{
    m_lock.setStaleLockTime(0); // it is stale when its process has gone, however old it is
    m_server.setSocketOptions(QLocalServer::UserAccessOption);
    m_server.setMaxPendingConnections(mostConnections);
    connect(&m_server, &QLocalServer::newConnection, this, &RunningInstance::accept);
}

RunningInstance::~RunningInstance() = default;

RunningInstance::Start RunningInstance::start(const InstanceRequest &request)
{
    const QDeadlineTimer deadline(patience);
    while (!m_lock.tryLock(0)) {
        if (m_lock.error() != QLockFile::LockFailedError)
            return Start::First; // nobody can be told, and nobody tells
        if (handOver(request))
            return Start::HandedOver;
        if (deadline.hasExpired())
            return Start::NoAnswer;
        QThread::msleep(betweenTries.count()); // it may have begun just now, or be about to end
    }
    QLocalServer::removeServer(m_path); // of one that was killed: the lock says that it has gone
    m_server.listen(m_path);
    return Start::First;
}

bool RunningInstance::handOver(const InstanceRequest &request)
{
    QLocalSocket connection;
    connection.connectToServer(m_path);
    if (!connection.waitForConnected(int(patience.count())))
        return false;
    if (!waitForLine(connection) || !isOfVersion(objectOf(connection.readLine())))
        return false;
    connection.write(lineOf(request));
    if (!waitForLine(connection))
        return false;
    const QJsonObject answer = objectOf(connection.readLine());
    m_problem = answer.value(QLatin1String("problem")).toString();
    return isOfVersion(answer);
}

void RunningInstance::setHandler(Handler handler)
{
    m_handler = std::move(handler);
    accept();
}

void RunningInstance::accept()
{
    while (m_handler && m_server.hasPendingConnections()) {
        QLocalSocket *connection = m_server.nextPendingConnection();
        connection->setReadBufferSize(largestRequest);
        connect(connection, &QLocalSocket::disconnected, connection, &QObject::deleteLater);
        connect(connection, &QLocalSocket::readyRead, this,
                [this, connection] { read(connection); });
        QTimer::singleShot(patience, connection, &QLocalSocket::abort); // whoever says nothing
        connection->write(lineOf({{QStringLiteral("version"), requestVersion}}));
        read(connection);
    }
}

void RunningInstance::read(QLocalSocket *connection)
{
    if (!connection->canReadLine()) {
        if (connection->bytesAvailable() >= largestRequest)
            connection->abort();
        return;
    }
    const std::optional<InstanceRequest> request = requestOf(connection->readLine());
    if (!request)
        return connection->abort();
    const QString problem = m_handler(*request);
    connection->write(lineOf(
        {{QStringLiteral("version"), requestVersion}, {QStringLiteral("problem"), problem}}));
    connection->disconnectFromServer(); // when that is written
}

} // namespace hookdesk

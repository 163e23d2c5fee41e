// SPDX-FileCopyrightText: 2026 Hookdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/session/localsandbox.h"

#include <QCoreApplication>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcessEnvironment>
#include <QRandomGenerator>
#include <QStandardPaths>

#include <array>

namespace hookdesk {

namespace {

constexpr std::chrono::seconds startTime{20};
constexpr int stopTime = 2000; // ms

QByteArray randomSecret()
{
    std::array<quint32, 8> words{};
    QRandomGenerator::system()->fillRange(words.data(), static_cast<qsizetype>(words.size()));
    return QByteArray(reinterpret_cast<const char *>(words.data()), sizeof(words)).toHex();
}

/// Beside this program, as both builds and packages put it; otherwise from the search path.
QString sandboxProgram()
{
    const QString name = QStringLiteral("hookdesk-sandbox");
    const QString beside =
        QStandardPaths::findExecutable(name, {QCoreApplication::applicationDirPath()});
    return beside.isEmpty() ? QStandardPaths::findExecutable(name) : beside;
}

} // namespace

LocalSandbox::LocalSandbox(QStringList options, QObject *parent)
    : QObject(parent)
    , m_options(std::move(options))
    , m_secret(randomSecret())
{
    m_process.setProcessChannelMode(QProcess::SeparateChannels);
    connect(&m_process, &QProcess::readyReadStandardOutput, this, &LocalSandbox::readLine);
    connect(&m_process, &QProcess::errorOccurred, this, [this] { fail(m_process.errorString()); });
    connect(&m_process, &QProcess::finished, this,
            [this] { fail(QString::fromLocal8Bit(m_process.readAllStandardError()).left(500)); });
    m_deadline.setSingleShot(true);
    connect(&m_deadline, &QTimer::timeout, this,
            [this] { fail(QStringLiteral("the sandbox did not become ready")); });
}

LocalSandbox::~LocalSandbox()
{
    m_process.disconnect(this);
    if (m_process.state() == QProcess::NotRunning)
        return;
    m_process.closeWriteChannel(); // --exit-with-stdin: the polite way, on every platform
    if (!m_process.waitForFinished(stopTime))
        m_process.kill();
}

void LocalSandbox::start()
{
    const QString program = sandboxProgram();
    if (program.isEmpty()) {
        QMetaObject::invokeMethod(
            this, [this] { fail(QStringLiteral("hookdesk-sandbox was not found")); },
            Qt::QueuedConnection);
        return;
    }
    QProcessEnvironment variables = QProcessEnvironment::systemEnvironment();
    variables.insert(QStringLiteral("HOOKDESK_SANDBOX_CLIENT_SECRET"),
                     QString::fromLatin1(m_secret));
    m_process.setProcessEnvironment(variables);
    m_deadline.start(startTime);
    m_process.start(program, QStringList{QStringLiteral("--exit-with-stdin")} + m_options);
}

void LocalSandbox::readLine()
{
    m_output += m_process.readAllStandardOutput();
    const qsizetype end = m_output.indexOf('\n');
    if (end < 0 || m_settled)
        return;
    const QJsonObject line = QJsonDocument::fromJson(m_output.left(end)).object();
    m_environment.dataFolder = m_data.path();
    m_environment.name = tr("Sandbox");
    m_environment.kind = EnvironmentKind::Sandbox;
    m_environment.apiUrl = QUrl(line.value(QLatin1String("url")).toString());
    m_environment.authUrl = QUrl(line.value(QLatin1String("authUrl")).toString());
    m_environment.clientId = line.value(QLatin1String("clientId")).toString();
    if (!isLoopback(m_environment.apiUrl) || !isLoopback(m_environment.authUrl))
        return fail(QStringLiteral("the sandbox named no address"));
    m_settled = true;
    m_deadline.stop();
    emit ready();
}

Credentials LocalSandbox::credentials() const
{
    Credentials credentials;
    credentials.clientId = m_environment.clientId;
    credentials.clientSecret = m_secret;
    return credentials;
}

void LocalSandbox::fail(const QString &reason)
{
    if (m_settled)
        return;
    m_settled = true;
    m_deadline.stop();
    emit failed(reason);
}

} // namespace hookdesk

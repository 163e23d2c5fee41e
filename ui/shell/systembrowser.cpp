// SPDX-FileCopyrightText: 2026 Hookdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/shell/systembrowser.h"

#include <QDesktopServices>
#include <QFile>
#include <QProcess>
#include <QStandardPaths>
#include <QUrl>

#ifdef Q_OS_UNIX
#include <unistd.h>
#endif

namespace hookdesk {

namespace {

/// There the desktop is asked through its portal.
bool isInSandbox()
{
    return QFile::exists(QStringLiteral("/.flatpak-info")) || qEnvironmentVariableIsSet("SNAP");
}

/// Empty where Qt has a way of its own.
QString opener()
{
#if defined(Q_OS_UNIX) && !defined(Q_OS_MACOS)
    if (!isInSandbox())
        return QStandardPaths::findExecutable(QStringLiteral("xdg-open"));
#endif
    return {};
}

} // namespace

bool SystemBrowser::open(const QUrl &url)
{
    const QString program = opener();
    if (program.isEmpty())
        return QDesktopServices::openUrl(url);
    run(program, url);
    return true;
}

void SystemBrowser::run(const QString &program, const QUrl &url)
{
    // Nobody's child: it may become the browser itself, which outlives this program.
    auto *process = new QProcess;
#ifdef Q_OS_UNIX
    process->setChildProcessModifier([] { ::setsid(); });
#endif
    process->setStandardInputFile(QProcess::nullDevice());
    process->setStandardOutputFile(QProcess::nullDevice());
    process->setStandardErrorFile(QProcess::nullDevice());
    connect(process, &QProcess::finished, process, &QObject::deleteLater);
    connect(process, &QProcess::finished, this, [this](int code, QProcess::ExitStatus status) {
        if (code != 0 || status != QProcess::NormalExit)
            emit failed();
    });
    connect(process, &QProcess::errorOccurred, this, [this, process](QProcess::ProcessError error) {
        if (error != QProcess::FailedToStart)
            return;
        process->deleteLater();
        emit failed();
    });
    process->start(program, {url.toString(QUrl::FullyEncoded)});
}

} // namespace hookdesk

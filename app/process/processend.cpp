// SPDX-FileCopyrightText: 2026 Hookdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/process/processend.h"

#include <QCoreApplication>
#include <QSocketNotifier>

#include <array>
#include <utility>

#ifdef Q_OS_UNIX
#include <csignal>
#include <sys/socket.h>
#include <unistd.h>
#endif

namespace hookdesk {

#ifdef Q_OS_UNIX

static std::array<int, 2> signalSockets{-1, -1};

static void onSignal(int)
{
    const char byte = 1;
    [[maybe_unused]] const ssize_t written = ::write(signalSockets[0], &byte, sizeof byte);
}

static QSocketNotifier *readableNotifier(int descriptor)
{
    return new QSocketNotifier(descriptor, QSocketNotifier::Read, QCoreApplication::instance());
}

void onEndSignals(std::function<void()> handler)
{
    if (::socketpair(AF_UNIX, SOCK_STREAM, 0, signalSockets.data()) != 0)
        return;
    const auto told = [handler = std::move(handler)] {
        char byte = 0;
        if (::read(signalSockets[1], &byte, sizeof byte) > 0)
            handler();
    };
    QObject::connect(readableNotifier(signalSockets[1]), &QSocketNotifier::activated,
                     QCoreApplication::instance(), told);
    struct sigaction action = {};
    action.sa_handler = onSignal;
    action.sa_flags = SA_RESTART;
    ::sigaction(SIGTERM, &action, nullptr);
    ::sigaction(SIGINT, &action, nullptr);
}

void quitWithStdin()
{
    QSocketNotifier *notifier = readableNotifier(STDIN_FILENO);
    QObject::connect(notifier, &QSocketNotifier::activated, QCoreApplication::instance(), [] {
        std::array<char, 256> ignored{};
        if (::read(STDIN_FILENO, ignored.data(), ignored.size()) <= 0)
            QCoreApplication::quit();
    });
}

#else

void onEndSignals(std::function<void()>) {}
void quitWithStdin() {}

#endif

} // namespace hookdesk

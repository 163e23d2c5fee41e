// SPDX-FileCopyrightText: 2026 Hookdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// How long the client takes to load 10,000 webhooks from a sandbox, next to curl fetching the same
// pages from the same server side by side. Prints figures and judges nothing: DESIGN.md has the
// bar. The longest gap between two turns of the event loop is what a window would feel.

#include "app/session/localsandbox.h"
#include "app/session/session.h"
#include "tests/bench/benchmark.h"

#include <QElapsedTimer>
#include <QEventLoop>
#include <QProcess>
#include <QTimer>
#include <QtCore/qtestsupport_core.h>

#include <algorithm>
#include <functional>

namespace hookdesk::bench {

namespace {

constexpr int usualCount = 10'000;
constexpr int pageSize = 100;
constexpr int patience = 60'000; // ms

double middle(QList<double> values)
{
    std::sort(values.begin(), values.end());
    return values.at(values.size() / 2);
}

/// QTest::qWaitFor sleeps between its looks, which would be measured as well.
template <typename Sender, typename Signal>
void runUntil(Sender &sender, Signal signal, const std::function<bool()> &done)
{
    QEventLoop loop;
    QTimer::singleShot(patience, &loop, &QEventLoop::quit);
    QObject::connect(&sender, signal, &loop, [&] {
        if (done())
            loop.quit();
    });
    loop.exec();
}

struct Load
{
    double milliseconds = 0;
    double longestGap = 0;
};

/// Watching the turns keeps a core busy, so that what is timed is not watched.
Load loadBySession(const LocalSandbox &sandbox, int count, bool watched)
{
    Session session(sandbox.environment(), {}, sandbox.credentials(), {});
    Load load;
    QElapsedTimer sinceTurn;
    QTimer turns;
    QObject::connect(&turns, &QTimer::timeout, &turns, [&] {
        load.longestGap = std::max(load.longestGap, double(sinceTurn.nsecsElapsed()) / 1e6);
        sinceTurn.start();
    });
    QElapsedTimer whole;
    whole.start();
    sinceTurn.start();
    if (watched)
        turns.start(0);
    session.refresh();
    runUntil(session, &Session::loadStateChanged,
             [&session] { return session.loadState().everComplete; });
    load.milliseconds = double(whole.nsecsElapsed()) / 1e6;
    if (session.webhooks().size() != count)
        out() << "incomplete: " << session.webhooks().size() << " webhooks\n";
    return load;
}

QByteArray option(const char *name, const QString &value)
{
    return QByteArray(name) + " = \"" + value.toUtf8() + "\"\n";
}

QByteArray accessToken(const LocalSandbox &sandbox)
{
    const Environment &environment = sandbox.environment();
    TribeClient client(environment, {}, sandbox.credentials());
    QByteArray token;
    client.tokenSource().request(&client, [&token](const Result<QByteArray> &answer) {
        token = answer ? answer.value() : QByteArray("none");
    });
    (void)QTest::qWaitFor([&token] { return !token.isEmpty(); }, patience);
    return token;
}

/// The requests that a session makes for its webhooks, as a curl configuration.
QByteArray curlConfiguration(const LocalSandbox &sandbox, const QByteArray &token, int count)
{
    const QString root = sandbox.environment().apiUrl.toString(QUrl::StripTrailingSlash);
    QByteArray text =
        option("header", QStringLiteral("Authorization: Bearer ") + QString::fromLatin1(token));
    text += "parallel\nparallel-max = 6\nsilent\n";
    text += option("url", root + QStringLiteral("/v1/webhooks")) + "output = /dev/null\n";
    for (int skip = 0; skip < count; skip += pageSize) {
        text += option("url", root + QStringLiteral("/v1/odata/Webhook?$orderby=ID&$count=true"
                                                    "&$top=%1&$skip=%2")
                                         .arg(pageSize)
                                         .arg(skip));
        text += "output = /dev/null\n";
    }
    return text;
}

double loadByCurl(const QByteArray &configuration)
{
    QElapsedTimer timer;
    timer.start();
    QProcess curl;
    curl.start(QStringLiteral("curl"), {QStringLiteral("--config"), QStringLiteral("-")});
    curl.write(configuration);
    curl.closeWriteChannel();
    if (!curl.waitForFinished(patience) || curl.exitCode() != 0)
        out() << "curl failed: " << curl.readAllStandardError() << '\n';
    return double(timer.nsecsElapsed()) / 1e6;
}

void compare(const LocalSandbox &sandbox, int count, int repetitions)
{
    const QByteArray configuration = curlConfiguration(sandbox, accessToken(sandbox), count);
    loadBySession(sandbox, count, false);
    loadByCurl(configuration);
    QList<double> session;
    QList<double> curl;
    QList<double> ratios;
    QList<double> gaps;
    for (int i = 0; i < std::max(1, repetitions); ++i) {
        session.append(loadBySession(sandbox, count, false).milliseconds);
        gaps.append(loadBySession(sandbox, count, true).longestGap);
        curl.append(loadByCurl(configuration));
        ratios.append(session.constLast() / curl.constLast());
    }
    out() << count << " webhooks, median of " << session.size() << ": session " << middle(session)
          << " ms, curl --parallel " << middle(curl) << " ms, ratio " << middle(ratios)
          << "; longest gap of the event loop " << middle(gaps) << " ms\n";
}

} // namespace

bool listing(const Sizes &sizes)
{
    const int count = sizes.rowsOr(usualCount);
    LocalSandbox sandbox({QStringLiteral("--webhooks"), QString::number(count),
                          QStringLiteral("--rate-limit"), QStringLiteral("0")});
    bool settled = false;
    QString problem;
    QObject::connect(&sandbox, &LocalSandbox::ready, [&settled] { settled = true; });
    QObject::connect(&sandbox, &LocalSandbox::failed, [&](const QString &reason) {
        settled = true;
        problem = reason;
    });
    sandbox.start();
    if (!QTest::qWaitFor([&settled] { return settled; }, patience) || !problem.isEmpty()) {
        out() << "no sandbox: " << problem << '\n';
        return false;
    }
    compare(sandbox, count, sizes.repetitions);
    return true;
}

} // namespace hookdesk::bench

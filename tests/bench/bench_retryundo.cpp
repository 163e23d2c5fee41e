// SPDX-FileCopyrightText: 2026 Hookdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// How long the window is held when a retry of 100,000 events is undone, with everything that hears
// of it: the jobs area and the activity journal. Prints figures and judges nothing: at most 200 ms.

#include "app/session/session.h"
#include "tests/bench/benchmark.h"
#include "ui/common/actionregistry.h"
#include "ui/shell/jobsarea.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QTemporaryDir>

#include <memory>

namespace hookdesk::bench {

namespace {

constexpr int usualCount = 100'000;

QList<WebhookEventPtr> events(int count)
{
    QList<WebhookEventPtr> made;
    made.reserve(count);
    for (int i = 0; i < count; ++i) {
        WebhookEvent event;
        event.id = EventId{QString::number(i)};
        event.webhookId = WebhookId{QString::number(i % 40)};
        made += std::make_shared<const WebhookEvent>(event);
    }
    return made;
}

double elapsed(const QElapsedTimer &timer)
{
    return double(timer.nsecsElapsed()) / 1e6;
}

} // namespace

bool retryUndo(const Sizes &sizes)
{
    const int count = sizes.rowsOr(usualCount);
    const QTemporaryDir folder;
    ActivityRecorder activity(folder.filePath(QStringLiteral("activity.sqlite")), {});
    Session::Settings settings;
    settings.dataFolder = folder.path();
    settings.activity = &activity;
    Environment environment;
    environment.apiUrl = QUrl(QStringLiteral("http://127.0.0.1:9/")); // nothing is sent
    Session session(environment, ApiMap(), {}, settings);
    ActionRegistry actions;
    JobsArea area(session, actions);
    area.show();
    const QList<WebhookEventPtr> all = events(count);
    for (int i = 0; i < sizes.repetitions; ++i) {
        QElapsedTimer timer;
        timer.start();
        RetryJob *job = session.retries().retry(all);
        const double begun = elapsed(timer);
        QCoreApplication::processEvents();
        timer.start();
        job->cancel();
        const double undone = elapsed(timer);
        QCoreApplication::processEvents();
        out() << count << " events: begun in " << begun << " ms, undone in " << undone << " ms, "
              << activity.unwritten() << " entries\n";
        out().flush();
    }
    return true;
}

} // namespace hookdesk::bench

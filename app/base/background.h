// SPDX-FileCopyrightText: 2026 Hookdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFutureWatcher>
#include <QObject>
#include <QPromise>
#include <QThreadPool>

#include <memory>
#include <type_traits>
#include <utility>

namespace hookdesk {

/// Runs `work`, which holds copies of all that it needs, on a worker thread and hands its answer to
/// `handler` in the thread of this call: never before this returns, never when `owner` is gone. The
/// handler may take the answer for itself, and may destroy the owner.
template <typename Work, typename Handler>
void runInBackground(QObject *owner, Work work, Handler handler,
                     QThreadPool &pool = *QThreadPool::globalInstance())
{
    using Answer = std::invoke_result_t<Work>;
    using Shared = std::shared_ptr<Answer>;              // a future copies what it holds
    auto promise = std::make_shared<QPromise<Shared>>(); // and a pool what it runs
    auto *watcher = new QFutureWatcher<Shared>(owner);
    auto settle = [watcher, handler = std::move(handler)]() mutable {
        const Shared answer = watcher->result();
        watcher->deleteLater();
        handler(*answer);
    };
    QObject::connect(watcher, &QFutureWatcherBase::finished, owner, std::move(settle),
                     Qt::SingleShotConnection);
    promise->start();
    watcher->setFuture(promise->future());
    pool.start([promise, work = std::move(work)]() mutable {
        promise->addResult(std::make_shared<Answer>(work()));
        promise->finish();
    });
}

} // namespace hookdesk

// SPDX-FileCopyrightText: 2026 Hookdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFutureWatcher>
#include <QObject>
#include <QPromise>
#include <QThreadPool>

#include <memory>
#include <stop_token>
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

/// Work on a worker thread of which only the last is of interest: what begins takes the place of
/// what runs, which is told to stop and whose answer nobody gets. Belongs to whom the handlers do.
class LatestInBackground
{
public:
    LatestInBackground() = default;
    ~LatestInBackground() { stop(); }
    Q_DISABLE_COPY_MOVE(LatestInBackground)

    /// As runInBackground(); `work` is given the std::stop_token that tells it to stop.
    template <typename Work, typename Handler>
    void begin(Work work, Handler handler)
    {
        stop();
        m_stop = {};
        m_owner = std::make_unique<QObject>();
        runInBackground(
            m_owner.get(),
            [work = std::move(work), stop = m_stop.get_token()] { return work(stop); },
            [this, handler = std::move(handler)](auto &answer) {
                const auto owner =
                    std::move(m_owner); // it runs no more; the handler may begin anew
                handler(answer);
            });
    }

    void stop()
    {
        m_stop.request_stop();
        m_owner.reset();
    }
    [[nodiscard]] bool isRunning() const { return m_owner != nullptr; }

private:
    std::stop_source m_stop;
    std::unique_ptr<QObject> m_owner; ///< Of what runs.
};

} // namespace hookdesk

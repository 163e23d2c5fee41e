// SPDX-FileCopyrightText: 2026 Hookdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QPointer>
#include <QThreadPool>

#include <functional>
#include <memory>
#include <type_traits>
#include <utility>

namespace hookdesk {

/// A thread beside the window that does what it is told in that order: a connection to SQLite
/// belongs to one thread, and what is written may take its time.
class StoreThread : public QObject
{
    Q_OBJECT

public:
    explicit StoreThread(QObject *parent = nullptr);
    /// Waits until everything is done; nobody is told of it any more.
    ~StoreThread() override;

    /// `then` gets what `work` returned, in the thread of this; never before this returns, and
    /// never when `owner` is gone. `work` holds copies of all that it needs.
    template <typename Work, typename Then>
    void run(Work work, QObject *owner, Then then);
    void run(std::function<void()> work);

private:
    QThreadPool m_pool;
};

/// A store of this machine that is made, used and closed in a thread of its own.
template <typename Store>
class BackgroundStore
{
public:
    BackgroundStore() = default;
    /// Waits until everything is written.
    ~BackgroundStore()
    {
        m_thread.run([store = std::move(m_store)]() mutable { store.reset(); });
    }
    Q_DISABLE_COPY_MOVE(BackgroundStore)

    /// See StoreThread::run(); `work` gets the store.
    template <typename Work, typename Then>
    void run(Work work, QObject *owner, Then then)
    {
        m_thread.run([store = m_store, work = std::move(work)] { return work(*store); }, owner,
                     std::move(then));
    }

private:
    std::shared_ptr<Store> m_store = std::make_shared<Store>();
    StoreThread m_thread; ///< Goes first, and waits.
};

template <typename Work, typename Then>
void StoreThread::run(Work work, QObject *owner, Then then)
{
    using Answer = std::invoke_result_t<Work>;
    auto told = std::make_shared<Then>(std::move(then)); // dies where it was made
    run([this, work = std::move(work), owner = QPointer<QObject>(owner),
         told = std::move(told)]() mutable {
        auto answer = std::make_shared<Answer>(work());
        QMetaObject::invokeMethod(
            this,
            [owner = std::move(owner), told = std::move(told), answer = std::move(answer)] {
                if (owner)
                    (*told)(*answer);
            },
            Qt::QueuedConnection);
    });
}

} // namespace hookdesk

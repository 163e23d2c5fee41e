// SPDX-FileCopyrightText: 2026 Hookdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/background.h"

#include <QThreadPool>

#include <memory>
#include <utility>

namespace hookdesk {

/// A store of this machine that is made, used and closed on a worker thread of its own: a
/// connection to SQLite belongs to one thread, and what is written may take its time. What it is
/// told is done in that order.
template <typename Store>
class BackgroundStore
{
public:
    BackgroundStore()
    {
        m_pool.setMaxThreadCount(1);
        m_pool.setExpiryTimeout(-1); // the same thread to the end
    }
    /// Waits until everything is done.
    ~BackgroundStore()
    {
        m_pool.start([store = std::move(m_store)]() mutable { store.reset(); });
        m_pool.waitForDone();
    }
    Q_DISABLE_COPY_MOVE(BackgroundStore)

    /// See runInBackground(); `work` gets the store.
    template <typename Work, typename Handler>
    void run(Work work, QObject *owner, Handler handler)
    {
        runInBackground(
            owner, [store = m_store, work = std::move(work)] { return work(*store); },
            std::move(handler), m_pool);
    }
    /// Nobody is told how it ended.
    template <typename Work>
    void run(Work work)
    {
        m_pool.start([store = m_store, work = std::move(work)] { work(*store); });
    }

private:
    std::shared_ptr<Store> m_store = std::make_shared<Store>();
    QThreadPool m_pool;
};

} // namespace hookdesk

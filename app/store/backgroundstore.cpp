// SPDX-FileCopyrightText: 2026 Hookdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/store/backgroundstore.h"

namespace hookdesk {

StoreThread::StoreThread(QObject *parent)
    : QObject(parent)
{
    m_pool.setMaxThreadCount(1);
    m_pool.setExpiryTimeout(-1); // the same thread to the end
}

StoreThread::~StoreThread()
{
    m_pool.waitForDone();
}

void StoreThread::run(std::function<void()> work)
{
    m_pool.start(std::move(work));
}

} // namespace hookdesk

// SPDX-FileCopyrightText: 2026 Hookdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

#include <functional>
#include <utility>

namespace hookdesk {

/// A job with one answer, which it hands to its handler once and is deleted then. It belongs to its
/// owner: destroying the owner or the job ends it, and nobody is told.
template <typename Answer>
class OneShotJob : public QObject
{
public:
    using Handler = std::function<void(Answer answer)>;

protected:
    OneShotJob(QObject *owner, Handler handler)
        : QObject(owner)
        , m_handler(std::move(handler))
    {
    }

    [[nodiscard]] bool isSettled() const { return !m_handler; }
    void settle(Answer answer)
    {
        const Handler handler = std::exchange(m_handler, nullptr);
        deleteLater(); // first: the handler may destroy the owner and this with it
        if (handler)
            handler(std::move(answer));
    }

private:
    Handler m_handler;
};

} // namespace hookdesk

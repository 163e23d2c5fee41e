// SPDX-FileCopyrightText: 2026 Hookdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QPointer>
#include <QUrl>

#include <functional>
#include <utility>

namespace hookdesk {

/// The system browser, in which a person logs in. It serves one log-in at a time: two pages that
/// ask for consent cannot be told apart.
class LogInBrowser : public QObject
{
    Q_OBJECT

public:
    /// Opens an address; false when there is no browser that would.
    using Opener = std::function<bool(const QUrl &url)>;

    explicit LogInBrowser(Opener opener, QObject *parent = nullptr)
        : QObject(parent)
        , m_opener(std::move(opener))
    {
    }

    /// False while another user has it. It is free again when the user releases it or is gone.
    [[nodiscard]] bool take(QObject *user)
    {
        if (m_user)
            return false;
        m_user = user;
        return true;
    }
    void release(const QObject *user)
    {
        if (m_user == user)
            m_user = nullptr;
    }
    [[nodiscard]] bool open(const QUrl &url) const { return m_opener(url); }

signals:
    /// What was opened last did not start after all. For the opener to tell.
    void failed();

private:
    const Opener m_opener;
    QPointer<QObject> m_user;
};

} // namespace hookdesk

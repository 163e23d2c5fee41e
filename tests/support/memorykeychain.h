// SPDX-FileCopyrightText: 2026 Hookdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/store/secretstore.h"

#include <QList>
#include <QMap>

#include <functional>
#include <optional>

/// Stands in for a keychain that answers at once, or with an error: that of the desktop is tested
/// with a real one.
class MemoryKeychain : public hookdesk::SecretStore
{
public:
    explicit MemoryKeychain(hookdesk::SecretKeyList &keys)
        : m_keys(keys)
    {
    }

    [[nodiscard]] bool outlivesProgram() const override { return true; }

    QMap<hookdesk::SecretKey, QByteArray> m_secrets;
    std::optional<hookdesk::SecretError> m_error; ///< The answer to everything.
    bool m_asks = false;                          ///< Somebody has to answer a question first.
    QList<std::function<void()>> m_questions;

private:
    void ask(const Request &request, const Answered &answered) override
    {
        if (m_asks)
            m_questions.append([=, this] { reply(request, answered); });
        else
            reply(request, answered);
    }
    void reply(const Request &request, const Answered &answered)
    {
        hookdesk::SecretAnswer answer{std::nullopt, m_error};
        if (!m_error && request.operation == Operation::Write)
            m_secrets.insert(request.key, request.secret);
        else if (!m_error && request.operation == Operation::Remove)
            m_secrets.remove(request.key);
        else if (!m_error && m_secrets.contains(request.key))
            answer.secret = m_secrets.value(request.key);
        answered(answer);
    }
    [[nodiscard]] hookdesk::SecretKeyList &keyList() override { return m_keys; }

    hookdesk::SecretKeyList &m_keys;
};

// SPDX-FileCopyrightText: 2026 Hookdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/store/environmentstore.h"

#include <QEventLoop>

#include <optional>
#include <utility>

/// The list of environments for tests that have nothing to do until a change is on the disk.
class WaitingStore : public hookdesk::EnvironmentStore
{
public:
    using EnvironmentStore::EnvironmentStore;
    using Error = std::optional<hookdesk::StoreError>;
    using Added = hookdesk::StoreResult<hookdesk::EnvironmentId>;

    [[nodiscard]] Error open()
    {
        Error error = EnvironmentStore::open();
        if (unwritten() > 0) { // damaged: it is kept aside afterwards
            QEventLoop loop;
            connect(this, &EnvironmentStore::damagedFileKeptAside, &loop, &QEventLoop::quit);
            connect(this, &EnvironmentStore::reloadFailed, &loop, &QEventLoop::quit);
            loop.exec();
        }
        return error;
    }
    [[nodiscard]] Added add(const hookdesk::Environment &environment)
    {
        return waited<Added>(
            [&](QObject *owner, auto then) { EnvironmentStore::add(environment, owner, then); });
    }
    [[nodiscard]] Added addAfter(const hookdesk::EnvironmentId &id,
                                 const hookdesk::Environment &environment)
    {
        return waited<Added>([&](QObject *owner, auto then) {
            EnvironmentStore::addAfter(id, environment, owner, then);
        });
    }
    [[nodiscard]] Error replace(const hookdesk::EnvironmentId &id,
                                const hookdesk::Environment &environment)
    {
        return waited<Error>([&](QObject *owner, auto then) {
            EnvironmentStore::replace(id, environment, owner, then);
        });
    }
    [[nodiscard]] Error remove(const hookdesk::EnvironmentId &id)
    {
        return waited<Error>(
            [&](QObject *owner, auto then) { EnvironmentStore::remove(id, owner, then); });
    }
    [[nodiscard]] Error move(const hookdesk::EnvironmentId &id, qsizetype position)
    {
        return waited<Error>(
            [&](QObject *owner, auto then) { EnvironmentStore::move(id, position, owner, then); });
    }
    [[nodiscard]] Error remember(const hookdesk::SecretKey &key)
    {
        return waited<Error>(
            [&](QObject *owner, auto then) { EnvironmentStore::rememberSecret(key, owner, then); });
    }
    [[nodiscard]] Error forget(const hookdesk::SecretKey &key)
    {
        return waited<Error>(
            [&](QObject *owner, auto then) { EnvironmentStore::forgetSecret(key, owner, then); });
    }

private:
    template <typename T, typename Call>
    [[nodiscard]] static T waited(Call call)
    {
        std::optional<T> told;
        QEventLoop loop;
        call(&loop, [&](const T &answer) {
            told = answer;
            loop.quit();
        });
        if (!told)
            loop.exec();
        return told.value_or(T());
    }
};

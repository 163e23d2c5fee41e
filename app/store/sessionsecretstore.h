// SPDX-FileCopyrightText: 2026 Hookdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/store/secretstore.h"

#include <QByteArray>
#include <QMap>

namespace hookdesk {

/// Secrets "for this session only": in memory, overwritten when they are removed or replaced and
/// at the end. What callers have read is theirs to wipe.
class SessionSecretStore final : public SecretStore, private SecretKeyList
{
    Q_OBJECT

public:
    explicit SessionSecretStore(QObject *parent = nullptr);
    ~SessionSecretStore() override;

    [[nodiscard]] bool outlivesProgram() const override { return false; }

private:
    void ask(const Request &request, const Answered &answered) override;
    [[nodiscard]] SecretKeyList &keyList() override { return *this; }
    void erase(const SecretKey &key);

    // The list is what is there.
    [[nodiscard]] QStringList secretKeys(const EnvironmentId &environment) const override;
    void rememberSecret(const SecretKey &, QObject *, Done then) override { then(std::nullopt); }
    void forgetSecret(const SecretKey &, QObject *, Done then) override { then(std::nullopt); }

    QMap<SecretKey, QByteArray> m_secrets; ///< Each with bytes of its own.
};

} // namespace hookdesk

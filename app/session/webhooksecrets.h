// SPDX-FileCopyrightText: 2026 Hookdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/environmentid.h"
#include "app/domain/webhookid.h"
#include "app/store/secretstore.h"

#include <QByteArray>
#include <QHash>
#include <QObject>

namespace hookdesk {

class EnvironmentDesk;

/// The secrets of webhooks of one environment that somebody asked to remember. They are in the
/// keychain and nowhere else, and are read when somebody needs them, not before.
///
/// The secret of the empty id is for deliveries of webhooks that are not known.
class WebhookSecrets : public QObject
{
    Q_OBJECT

public:
    /// Of an environment that is not stored: nothing can be remembered.
    explicit WebhookSecrets(QObject *parent = nullptr);
    /// The desk outlives this.
    WebhookSecrets(EnvironmentDesk &desk, EnvironmentId environment, QObject *parent = nullptr);
    ~WebhookSecrets() override;

    [[nodiscard]] bool canRemember() const;
    /// Whether there is one in the keychain; known without reading it.
    [[nodiscard]] bool remembers(const WebhookId &id) const;
    /// Reads what is in the keychain, the first time; changed() follows when there is something.
    /// After an error of the keychain, the next call tries again.
    void load();
    /// Empty until it was read.
    [[nodiscard]] QByteArray secretOf(const WebhookId &id) const;
    /// All that were read. The caller wipes its copies.
    [[nodiscard]] const QHash<WebhookId, QByteArray> &all() const { return m_secrets; }

    void remember(const WebhookId &id, const QByteArray &secret, QObject *owner,
                  SecretStore::DoneHandler handler);
    void forget(const WebhookId &id, QObject *owner, SecretStore::DoneHandler handler);
    /// The webhook is gone: its secret is worth nothing.
    void webhookRemoved(const WebhookId &id);

signals:
    /// Others are known now.
    void changed();
    void canRememberChanged();

private:
    void readNext(QList<WebhookId> ids);
    void take(const WebhookId &id, const QByteArray &secret);
    void drop(const WebhookId &id);
    [[nodiscard]] QList<WebhookId> listed() const;

    EnvironmentDesk *const m_desk; ///< nullptr: the environment is not stored.
    const EnvironmentId m_environment;
    QHash<WebhookId, QByteArray> m_secrets;
    bool m_loaded = false;
};

} // namespace hookdesk

// SPDX-FileCopyrightText: 2026 Hookdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/session/webhooksecrets.h"

#include "app/base/wipe.h"
#include "app/session/environmentdesk.h"

#include <utility>

namespace hookdesk {

WebhookSecrets::WebhookSecrets(QObject *parent)
    : QObject(parent)
    , m_desk(nullptr)
{
}

WebhookSecrets::WebhookSecrets(EnvironmentDesk &desk, EnvironmentId environment, QObject *parent)
    : QObject(parent)
    , m_desk(environment.isEmpty() ? nullptr : &desk)
    , m_environment(std::move(environment))
{
    if (m_desk)
        connect(m_desk, &EnvironmentDesk::canRememberChanged, this,
                &WebhookSecrets::canRememberChanged);
}

WebhookSecrets::~WebhookSecrets()
{
    for (QByteArray &secret : m_secrets)
        wipe(secret);
}

bool WebhookSecrets::canRemember() const
{
    return m_desk && m_desk->canRemember();
}

bool WebhookSecrets::remembers(const WebhookId &id) const
{
    return m_desk && m_desk->environments()
                         .secretKeys(m_environment)
                         .contains(SecretKey::webhookSecret(m_environment, id).what);
}

QList<WebhookId> WebhookSecrets::listed() const
{
    QList<WebhookId> ids;
    for (const QString &what : m_desk->environments().secretKeys(m_environment)) {
        if (const std::optional<WebhookId> id = SecretKey::webhookOf(what))
            ids.append(*id);
    }
    return ids;
}

void WebhookSecrets::load()
{
    if (m_loaded || !canRemember())
        return;
    m_loaded = true;
    readNext(listed());
}

/// One after another, so that a keyring asks for its password once.
void WebhookSecrets::readNext(QList<WebhookId> ids)
{
    if (ids.isEmpty())
        return;
    const WebhookId id = ids.takeFirst();
    m_desk->read(SecretKey::webhookSecret(m_environment, id), this,
                 [this, id, ids](const SecretAnswer &answer) {
                     if (answer.error) {
                         m_loaded = false;
                         return;
                     }
                     if (answer.secret)
                         take(id, *answer.secret);
                     readNext(ids);
                 });
}

QByteArray WebhookSecrets::secretOf(const WebhookId &id) const
{
    return m_secrets.value(id);
}

void WebhookSecrets::remember(const WebhookId &id, const QByteArray &secret, QObject *owner,
                              SecretStore::DoneHandler handler)
{
    if (!canRemember())
        return;
    m_desk->remember(SecretKey::webhookSecret(m_environment, id), secret, owner,
                     [=, this, guard = QPointer(this)](const std::optional<SecretError> &error) {
                         if (guard && !error)
                             take(id, secret);
                         handler(error);
                     });
}

void WebhookSecrets::forget(const WebhookId &id, QObject *owner, SecretStore::DoneHandler handler)
{
    if (!m_desk)
        return;
    m_desk->forget(SecretKey::webhookSecret(m_environment, id), owner,
                   [=, this, guard = QPointer(this)](const std::optional<SecretError> &error) {
                       if (guard && !error)
                           drop(id);
                       handler(error);
                   });
}

/// What the keychain does not let go stays listed, and goes with the environment.
void WebhookSecrets::webhookRemoved(const WebhookId &id)
{
    if (remembers(id))
        forget(id, m_desk, [](const std::optional<SecretError> &) {});
}

void WebhookSecrets::take(const WebhookId &id, const QByteArray &secret)
{
    m_secrets.insert(id, secret);
    emit changed();
}

void WebhookSecrets::drop(const WebhookId &id)
{
    QByteArray secret = m_secrets.take(id);
    wipe(secret);
    emit changed();
}

} // namespace hookdesk

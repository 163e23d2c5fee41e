// SPDX-FileCopyrightText: 2026 Hookdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/webhookid.h"

#include <QByteArray>
#include <QPushButton>

#include <functional>
#include <optional>

namespace hookdesk {

class WebhookSecrets;

/// Has the secret beside it remembered in the keychain, or forgotten when it is the one that is
/// there. Hidden where nothing can be remembered.
class RememberButton : public QPushButton
{
    Q_OBJECT

public:
    using Typed = std::function<QByteArray()>;

    /// `typed` reads the secret from its field. The secrets outlive the button.
    RememberButton(WebhookSecrets &secrets, Typed typed, QWidget *parent = nullptr);

    /// Whose secret it is; nullopt: unknown, so that it cannot be remembered.
    void setWebhook(const std::optional<WebhookId> &id);
    /// The secret in the field is another one.
    void updateState();

signals:
    /// The keychain did not do it.
    void failed(const QString &text, const QString &details);

private:
    void act();
    [[nodiscard]] bool isRemembered() const;

    WebhookSecrets &m_secrets;
    const Typed m_typed;
    std::optional<WebhookId> m_webhook;
};

} // namespace hookdesk

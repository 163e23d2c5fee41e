// SPDX-FileCopyrightText: 2026 Hookdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/signature/rememberbutton.h"

#include "app/base/wipe.h"
#include "app/session/webhooksecrets.h"
#include "ui/common/keeptranslated.h"
#include "ui/common/signinerrortext.h"

#include <utility>

namespace hookdesk {

RememberButton::RememberButton(WebhookSecrets &secrets, Typed typed, QWidget *parent)
    : QPushButton(parent)
    , m_secrets(secrets)
    , m_typed(std::move(typed))
{
    setAutoDefault(false);
    connect(this, &QPushButton::clicked, this, &RememberButton::act);
    connect(&secrets, &WebhookSecrets::changed, this, &RememberButton::updateState);
    connect(&secrets, &WebhookSecrets::canRememberChanged, this, &RememberButton::updateState);
    keepTranslated(this, [this] { updateState(); });
}

void RememberButton::setWebhook(const std::optional<WebhookId> &id)
{
    m_webhook = id;
    updateState();
}

bool RememberButton::isRemembered() const
{
    if (!m_webhook || !m_secrets.remembers(*m_webhook))
        return false;
    const WipedBytes typed(m_typed());
    return typed.view().isEmpty() || typed.view() == m_secrets.secretOf(*m_webhook);
}

void RememberButton::updateState()
{
    const bool remembered = isRemembered();
    setVisible(m_secrets.canRemember());
    setText(remembered ? tr("For&get") : tr("Re&member"));
    setToolTip(remembered ? tr("Remove this secret from the keyring.")
               : m_webhook
                   ? tr("Keep this secret in the keyring.")
                   : tr("Only possible when the body names a webhook of this environment."));
    setEnabled(remembered || (m_webhook && !WipedBytes(m_typed()).view().isEmpty()));
}

void RememberButton::act()
{
    const auto told = [this](const std::optional<SecretError> &error) {
        updateState();
        if (!error)
            return;
        const ErrorText text = secretErrorText(*error);
        emit failed(text.headline, text.details);
    };
    setEnabled(false); // until the keyring has answered
    if (isRemembered())
        m_secrets.forget(*m_webhook, this, told);
    else
        m_secrets.remember(*m_webhook, m_typed(), this, told);
}

} // namespace hookdesk

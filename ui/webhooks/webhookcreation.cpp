// SPDX-FileCopyrightText: 2026 Hookdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/webhooks/webhookcreation.h"

#include "app/domain/textorder.h"
#include "app/session/session.h"
#include "ui/common/webhookpresentation.h"
#include "ui/webhooks/newwebhookdialog.h"

namespace hookdesk {

WebhookCreation::WebhookCreation(Session &session, Prompt &prompt, QWidget *page)
    : QObject(page)
    , m_session(session)
    , m_prompt(prompt)
    , m_page(page)
{
}

void WebhookCreation::start(const WebhookDraft &draft)
{
    if (m_dialog) {
        m_dialog->raise();
        m_dialog->activateWindow();
        return;
    }
    m_dialog = new NewWebhookDialog(m_page);
    m_dialog->setAttribute(Qt::WA_DeleteOnClose);
    setUp(*m_dialog, draft);
    m_dialog->open();
}

void WebhookCreation::setUp(NewWebhookDialog &dialog, const WebhookDraft &draft)
{
    dialog.setPrompt(&m_prompt);
    dialog.setEnvironment(m_session.environment());
    dialog.setNameAllowed(!m_session.apiMap().createName.isEmpty());
    dialog.setEntityTypes(m_session.entityTypes());
    dialog.setDuplicateCheck([this](const QString &entityType, const QString &endpoint) {
        return NewWebhookDialog::Duplicates{
            labelsOf(entityType, endpoint, AddressLikeness::Same),
            labelsOf(entityType, endpoint, AddressLikeness::NearlySame)};
    });
    dialog.setDraft(draft);
    connect(&m_session, &Session::entityTypesChanged, &dialog,
            [this, &dialog] { dialog.setEntityTypes(m_session.entityTypes()); });
    connect(&dialog, &NewWebhookDialog::submitted, this, &WebhookCreation::submit);
    connect(&dialog, &NewWebhookDialog::waitingStopped, this, [this] { delete m_attempt; });
}

QStringList WebhookCreation::labelsOf(const QString &entityType, const QString &endpoint,
                                      AddressLikeness likeness) const
{
    QStringList labels;
    const WebhookStore &webhooks = m_session.webhooks();
    for (const WebhookPtr &webhook : webhooks.withBinding(entityType, endpoint, likeness))
        labels.append(webhookLabel(*webhook));
    return sortedForPeople(labels);
}

void WebhookCreation::submit(const WebhookDraft &draft)
{
    delete m_attempt;
    m_attempt = new QObject(m_dialog);
    m_dialog->setBusy(true);
    m_session.create(draft, m_attempt,
                     [this](const Result<CreateOutcome> &result) { settled(result); });
}

void WebhookCreation::settled(const Result<CreateOutcome> &result)
{
    m_dialog->setBusy(false);
    if (!result) {
        m_dialog->showError(result.error());
        return;
    }
    m_dialog->accept();
    emit created(result.value());
}

} // namespace hookdesk

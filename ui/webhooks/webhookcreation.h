// SPDX-FileCopyrightText: 2026 Hookdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/api/createwebhookjob.h"
#include "app/domain/address.h"

#include <QObject>
#include <QPointer>
#include <QStringList>

namespace hookdesk {

class NewWebhookDialog;
class Prompt;
class Session;

/// Lets a person write down a new webhook and has the session create it. One dialog at a time.
class WebhookCreation : public QObject
{
    Q_OBJECT

public:
    /// All three outlive the creation; `page` is the dialog's parent.
    WebhookCreation(Session &session, Prompt &prompt, QWidget *page);

    /// Opens the dialog, filled in with the draft, or brings it to the front.
    void start(const WebhookDraft &draft = {});

signals:
    void created(const hookdesk::CreateOutcome &outcome);

private:
    [[nodiscard]] QStringList labelsOf(const QString &entityType, const QString &endpoint,
                                       AddressLikeness likeness) const;
    void setUp(NewWebhookDialog &dialog, const WebhookDraft &draft);
    void submit(const WebhookDraft &draft);
    void settled(const Result<CreateOutcome> &result);

    Session &m_session;
    Prompt &m_prompt;
    QWidget *m_page;
    QPointer<NewWebhookDialog> m_dialog;
    QPointer<QObject> m_attempt; ///< Owns the request: gone, nobody waits for the answer.
};

} // namespace hookdesk

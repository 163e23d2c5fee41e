// SPDX-FileCopyrightText: 2026 Hookdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/apierror.h"
#include "app/domain/entitytype.h"
#include "app/domain/environment.h"
#include "app/domain/webhook.h"
#include "ui/common/messagebar.h"

#include <QDialog>
#include <QPointer>
#include <QStringList>

#include <functional>
#include <memory>

class QPushButton;

namespace Ui {
class NewWebhookDialog;
}

namespace hookdesk {

class EntityTypeList;
class Prompt;

/// Takes down what a new webhook should be. It never talks to the network: submitted() hands the
/// draft over, and the caller answers with setBusy(), showError() or accept().
class NewWebhookDialog : public QDialog
{
    Q_OBJECT

public:
    /// The names of webhooks that are bound already to an entity type and an endpoint.
    struct Duplicates
    {
        QStringList same;
        QStringList nearlySame; ///< But for a final slash or dot of the endpoint.
    };
    using DuplicateCheck =
        std::function<Duplicates(const QString &entityType, const QString &endpoint)>;

    explicit NewWebhookDialog(QWidget *parent = nullptr);
    ~NewWebhookDialog() override;

    /// Those of the environment, in any order; the presets are always offered first. Empty: not
    /// known. May be called again while the person types.
    void setEntityTypes(const QList<EntityType> &types);
    /// Fills the fields in; closing without a further change then does not ask.
    void setDraft(const WebhookDraft &draft);
    /// Trimmed, and without empty header rows.
    [[nodiscard]] WebhookDraft draft() const;
    /// Shows where the webhook will be created.
    void setEnvironment(const Environment &environment);
    /// Whether the API takes a name; at first it does not.
    void setNameAllowed(bool allowed);
    void setDuplicateCheck(DuplicateCheck check);
    /// Who asks before typed text is thrown away; not owned. Without one a dialog asks.
    void setPrompt(Prompt *prompt);

    /// While busy the fields rest and Cancel becomes *Stop waiting*.
    void setBusy(bool busy);
    void showError(const ApiError &error);
    void showMessage(MessageBar::Severity severity, const QString &text,
                     const QString &details = {});

    /// Escape, Cancel and the window's close button: asks first when something was typed.
    void reject() override;

signals:
    /// Only with a draft that has no error.
    void submitted(const hookdesk::WebhookDraft &draft);
    /// The person does not want to wait any longer. The dialog is not busy any more and has said
    /// that the webhook may exist; the receiver drops its request.
    void waitingStopped();

private:
    void createParts();
    void setTexts();
    void setCancelText();
    void connectSignals();
    void submit();
    void stopWaiting();
    void updateEntityTypeNote();
    void updateEndpointNote();
    void updateDuplicateNote();
    void fieldEdited();
    [[nodiscard]] QString entityType() const;
    [[nodiscard]] bool focusFirstError();
    [[nodiscard]] bool hasTypedText() const;

    std::unique_ptr<Ui::NewWebhookDialog> m_ui;
    std::unique_ptr<Prompt> m_ownPrompt;
    Prompt *m_prompt;
    QPushButton *m_create = nullptr;
    QPushButton *m_cancel = nullptr;
    QPointer<QWidget> m_focusBeforeBusy;
    EntityTypeList *m_entityTypes;
    DuplicateCheck m_duplicateCheck;
    WebhookDraft m_initial;
    bool m_submitTried = false; ///< From then on missing fields are named too.
    bool m_busy = false;
};

} // namespace hookdesk

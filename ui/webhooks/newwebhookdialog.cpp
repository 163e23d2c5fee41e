// SPDX-FileCopyrightText: 2026 Hookdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/webhooks/newwebhookdialog.h"

#include "app/domain/address.h"
#include "app/domain/endpointcheck.h"
#include "app/domain/textorder.h"
#include "ui/common/endpointtext.h"
#include "ui/common/errortext.h"
#include "ui/common/fittingwidths.h"
#include "ui/common/foldedcompleter.h"
#include "ui/common/guidelink.h"
#include "ui/common/hiddencharacternote.h"
#include "ui/common/keeptranslated.h"
#include "ui/common/prompt.h"
#include "ui/common/scrolled.h"
#include "ui/common/theme.h"
#include "ui/webhooks/entitytypelist.h"
#include "ui_newwebhookdialog.h"

#include <QPushButton>
#include <QScreen>

#include <algorithm>
#include <utility>

namespace hookdesk {

namespace {

constexpr int namedDuplicates = 3;

/// The start of `https://` is not worth an error while it is being typed.
bool isBeginning(const QString &text)
{
    return QStringLiteral("https://").startsWith(text, Qt::CaseInsensitive);
}

QString someOf(const QStringList &names)
{
    const QString shown = names.mid(0, namedDuplicates).join(QLatin1String(", "));
    return names.size() > namedDuplicates ? shown + QLatin1String(", ") + QChar(0x2026) : shown;
}

} // namespace

NewWebhookDialog::NewWebhookDialog(QWidget *parent)
    : QDialog(parent)
    , m_ui(std::make_unique<Ui::NewWebhookDialog>())
    , m_ownPrompt(std::make_unique<DialogPrompt>())
    , m_prompt(m_ownPrompt.get())
    , m_entityTypes(new EntityTypeList(this))
{
    setGuideTopic(*this, GuideTopic::Create);
    m_ui->setupUi(this);
    createParts();
    connectSignals();
    keepTranslated(this, [this] { setTexts(); });
    // Its box gives it Qt's own word in the new language, and comes between it and the dialog.
    keepTranslated(m_cancel, [this] { setCancelText(); });
    setNameAllowed(false);
    setEntityTypes({});
    m_ui->entityType->setFocus();
}

NewWebhookDialog::~NewWebhookDialog() = default;

void NewWebhookDialog::createParts()
{
    m_create = m_ui->buttons->addButton(QString(), QDialogButtonBox::AcceptRole);
    m_create->setDefault(true);
    m_cancel = m_ui->buttons->button(QDialogButtonBox::Cancel);
    m_cancel->setAutoDefault(false);
    m_ui->headersLabel->setBuddy(m_ui->headers->table());
    m_ui->environment->hide();
    m_ui->waiting->hide();

    m_ui->endpoint->setPlaceholderText(QStringLiteral("https://"));
    m_ui->entityTypeNote->setField(m_ui->entityType->lineEdit());
    m_ui->endpointNote->setField(m_ui->endpoint);
    new HiddenCharacterNote(*m_ui->name, TextUse::Name);
    new HiddenCharacterNote(*m_ui->entityType->lineEdit(), TextUse::Value);
    new HiddenCharacterNote(*m_ui->endpoint, TextUse::Value);
    m_ui->entityType->setModel(m_entityTypes);
    m_ui->entityType->setCurrentIndex(-1); // nothing is chosen for anybody
    m_ui->entityType->setCompleter(new FoldedCompleter(m_entityTypes, this));
    resize(firstSize(*this, size()));
    scrollContent(*m_ui->fields);
    openAsHighAsContent(*this);
}

void NewWebhookDialog::setTexts()
{
    m_ui->retranslateUi(this);
    m_create->setText(tr("&Create"));
    // A screen reader and outside programs find the inner line edit under the same name.
    m_ui->entityType->lineEdit()->setAccessibleName(m_ui->entityType->accessibleName());
    m_ui->entityType->lineEdit()->setPlaceholderText(tr("Choose from the list or type"));
    fieldEdited();
}

void NewWebhookDialog::setCancelText()
{
    m_cancel->setText(m_busy ? tr("Stop waiting") : tr("Cancel"));
}

void NewWebhookDialog::connectSignals()
{
    connect(m_ui->name, &QLineEdit::textChanged, this, &NewWebhookDialog::fieldEdited);
    connect(m_ui->entityType, &QComboBox::editTextChanged, this, &NewWebhookDialog::fieldEdited);
    connect(m_ui->endpoint, &QLineEdit::textChanged, this, &NewWebhookDialog::fieldEdited);
    connect(m_ui->buttons, &QDialogButtonBox::accepted, this, &NewWebhookDialog::submit);
    connect(m_ui->buttons, &QDialogButtonBox::rejected, this, &NewWebhookDialog::reject);
}

void NewWebhookDialog::setEntityTypes(const QList<EntityType> &types)
{
    const QString typed = m_ui->entityType->currentText();
    m_entityTypes->setTypes(types);
    m_ui->entityType->setCurrentIndex(-1);
    m_ui->entityType->setEditText(typed);
    updateEntityTypeNote();
}

void NewWebhookDialog::setDraft(const WebhookDraft &draft)
{
    m_ui->name->setText(draft.name);
    m_ui->entityType->setEditText(draft.entityType);
    m_ui->endpoint->setText(withMaskedPasswords(draft.endpoint)); // none can have one
    m_ui->headers->setHeaders(draft.headers);
    m_initial = draft;
    m_initial.endpoint = m_ui->endpoint->text();
}

WebhookDraft NewWebhookDialog::draft() const
{
    const EndpointCheck endpoint = checkEndpoint(m_ui->endpoint->text());
    return {m_ui->name->text().trimmed(), entityType(),
            endpoint.ok() ? endpoint.url : m_ui->endpoint->text().trimmed(),
            m_ui->headers->headers()};
}

void NewWebhookDialog::setEnvironment(const Environment &environment)
{
    m_ui->environment->setEnvironment(environment.name, environment.kind);
    m_ui->environment->show();
}

void NewWebhookDialog::setNameAllowed(bool allowed)
{
    m_ui->nameLabel->setVisible(allowed);
    m_ui->name->setVisible(allowed);
}

void NewWebhookDialog::setDuplicateCheck(DuplicateCheck check)
{
    m_duplicateCheck = std::move(check);
    updateDuplicateNote();
}

void NewWebhookDialog::setPrompt(Prompt *prompt)
{
    m_prompt = prompt;
}

void NewWebhookDialog::setBusy(bool busy)
{
    if (busy == m_busy)
        return;
    m_busy = busy;
    if (busy)
        m_focusBeforeBusy = focusWidget();
    m_ui->fields->setEnabled(!busy);
    m_ui->waiting->setVisible(busy);
    m_create->setEnabled(!busy);
    setCancelText();
    if (busy)
        m_cancel->setFocus();
    else if (m_focusBeforeBusy)
        m_focusBeforeBusy->setFocus();
}

void NewWebhookDialog::showError(const ApiError &error)
{
    const ErrorText text = errorText(error);
    const QString message = error.mayHaveHappened
                                ? tr("%1 %2").arg(text.headline, text.advice)
                                : tr("%1 Nothing was created. %2").arg(text.headline, text.advice);
    m_ui->message->showMessage(MessageBar::Severity::Error, message, text.details, topicFor(error));
}

void NewWebhookDialog::showMessage(MessageBar::Severity severity, const QString &text,
                                   const QString &details)
{
    m_ui->message->showMessage(severity, text, details);
}

void NewWebhookDialog::reject()
{
    if (m_busy) {
        stopWaiting();
        return;
    }
    m_ui->headers->commitOpenEditor();
    if (!hasTypedText()) {
        QDialog::reject();
        return;
    }
    Confirmation discard;
    discard.title = windowTitle();
    discard.question = tr("Discard what you typed?");
    discard.consequence = tr("Nothing was created.");
    discard.acceptText = tr("Discard");
    discard.destructive = true;
    m_prompt->ask(this, discard, [this](bool accepted) {
        if (accepted)
            QDialog::reject();
    });
}

void NewWebhookDialog::submit()
{
    m_ui->headers->commitOpenEditor();
    m_submitTried = true;
    updateEntityTypeNote();
    updateEndpointNote();
    if (focusFirstError())
        return;
    m_ui->message->hide();
    emit submitted(draft());
}

void NewWebhookDialog::stopWaiting()
{
    setBusy(false);
    showMessage(
        MessageBar::Severity::Warning,
        tr("The webhook may have been created. Look in the list before you create it again."));
    emit waitingStopped();
}

void NewWebhookDialog::fieldEdited()
{
    updateEntityTypeNote();
    updateEndpointNote();
    updateDuplicateNote();
}

void NewWebhookDialog::updateEntityTypeNote()
{
    const QString type = entityType();
    FieldNote *note = m_ui->entityTypeNote;
    if (type.isEmpty() && m_submitTried)
        return note->showNote(FieldNote::Severity::Error, tr("Enter the entity type."));
    if (type.isEmpty())
        return note->clear();
    switch (m_entityTypes->match(type)) {
    case EntityTypeList::Match::Listed:
        return note->clear();
    case EntityTypeList::Match::OtherCapitals:
        return note->showNote(FieldNote::Severity::Warning,
                              tr("Tribe uses other capitals. Choose it from the list."));
    case EntityTypeList::Match::Unknown:
        return note->showNote(FieldNote::Severity::Hint,
                              tr("This is not a common type, and this environment's own types are "
                                 "unknown. Tribe may refuse it."));
    case EntityTypeList::Match::Unlisted:
        return note->showNote(
            FieldNote::Severity::Warning,
            tr("Tribe may refuse this: the environment does not list this entity type."));
    }
}

void NewWebhookDialog::updateEndpointNote()
{
    const QString text = m_ui->endpoint->text();
    const EndpointCheck check = checkEndpoint(text);
    if (!m_submitTried && isBeginning(text.trimmed()))
        m_ui->endpointNote->clear();
    else
        m_ui->endpointNote->showNote(check.ok() ? FieldNote::Severity::Warning
                                                : FieldNote::Severity::Error,
                                     endpointNote(check));
}

void NewWebhookDialog::updateDuplicateNote()
{
    const EndpointCheck check = checkEndpoint(m_ui->endpoint->text());
    Duplicates found;
    if (m_duplicateCheck && check.ok() && !entityType().isEmpty())
        found = m_duplicateCheck(entityType(), check.url);
    QString text;
    if (!found.same.isEmpty())
        text = tr("%1 already delivers to this URL. The endpoint would get each event twice.")
                   .arg(someOf(found.same));
    else if (!found.nearlySame.isEmpty())
        text = tr("%1 already delivers to nearly this URL. Only a final slash or dot differs.")
                   .arg(someOf(found.nearlySame));
    m_ui->duplicateNote->showNote(FieldNote::Severity::Warning, text);
}

QString NewWebhookDialog::entityType() const
{
    return m_ui->entityType->currentText().trimmed();
}

bool NewWebhookDialog::focusFirstError()
{
    if (m_ui->entityTypeNote->isError())
        m_ui->entityType->setFocus();
    else if (m_ui->endpointNote->isError())
        m_ui->endpoint->setFocus();
    else if (m_ui->headers->hasErrors())
        m_ui->headers->focusFirstError();
    else
        return false;
    return true;
}

bool NewWebhookDialog::hasTypedText() const
{
    const WebhookDraft typed{m_ui->name->text(), m_ui->entityType->currentText(),
                             m_ui->endpoint->text(), m_ui->headers->headers()};
    return typed != m_initial;
}

} // namespace hookdesk

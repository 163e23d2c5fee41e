// SPDX-FileCopyrightText: 2026 Hookdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/environments/connectdialog.h"

#include "app/api/connectioncheckjob.h"
#include "ui/common/errortext.h"
#include "ui/common/prompt.h"
#include "ui/common/theme.h"
#include "ui/environments/connectionstepmodel.h"
#include "ui_connectdialog.h"

#include <QPushButton>

#include <utility>

namespace hookdesk {

namespace {

constexpr EnvironmentKind kinds[] = {EnvironmentKind::Production, EnvironmentKind::Staging,
                                     EnvironmentKind::Sandbox, EnvironmentKind::Other};

QUrl typedUrl(const QLineEdit *field)
{
    return QUrl(field->text().trimmed(), QUrl::StrictMode);
}

/// Puts the preset in, unless the person has typed something else.
void fillIn(QLineEdit *field, const QUrl &before, const QUrl &preset)
{
    if (field->text().trimmed().isEmpty() || field->text() == before.toString())
        field->setText(preset.toString());
}

} // namespace

ConnectDialog::ConnectDialog(QWidget *parent)
    : QDialog(parent)
    , m_ui(std::make_unique<Ui::ConnectDialog>())
    , m_ownPrompt(std::make_unique<DialogPrompt>())
    , m_prompt(m_ownPrompt.get())
    , m_steps(new ConnectionStepModel(this))
{
    m_ui->setupUi(this);
    createParts();
    kindChosen();
    connectSignals();
    m_ui->name->setFocus();
}

ConnectDialog::~ConnectDialog() = default;

void ConnectDialog::createParts()
{
    for (const EnvironmentKind each : kinds)
        m_ui->kind->addItem(environmentKindText(each), static_cast<int>(each));
    m_ui->nameNote->setField(m_ui->name);
    m_ui->apiNote->setField(m_ui->apiUrl);
    m_ui->authNote->setField(m_ui->authUrl);
    m_ui->clientIdNote->setField(m_ui->clientId);
    m_ui->secretNote->setField(m_ui->secret);
    m_ui->steps->setModel(m_steps);
    m_ui->stepsArea->hide();
    updateNotes();

    m_test = m_ui->buttons->addButton(tr("&Test connection"), QDialogButtonBox::ActionRole);
    m_test->setIcon(themeIcon(QStringLiteral("network-connect")));
    m_test->setAutoDefault(false);
    QPushButton *go = m_ui->buttons->addButton(tr("&Connect"), QDialogButtonBox::AcceptRole);
    go->setDefault(true);
    QPushButton *cancel = m_ui->buttons->button(QDialogButtonBox::Cancel);
    cancel->setText(tr("Cancel"));
    cancel->setAutoDefault(false);
}

void ConnectDialog::connectSignals()
{
    connect(m_ui->kind, &QComboBox::currentIndexChanged, this, &ConnectDialog::kindChosen);
    for (QLineEdit *field : {m_ui->name, m_ui->apiUrl, m_ui->authUrl, m_ui->clientId, m_ui->secret})
        connect(field, &QLineEdit::textChanged, this, &ConnectDialog::fieldEdited);
    connect(m_test, &QPushButton::clicked, this, &ConnectDialog::toggleTest);
    connect(m_ui->buttons, &QDialogButtonBox::accepted, this, &ConnectDialog::submit);
    connect(m_ui->buttons, &QDialogButtonBox::rejected, this, &ConnectDialog::reject);
}

Environment ConnectDialog::environment() const
{
    Environment environment;
    environment.name = m_ui->name->text().trimmed();
    environment.kind = kind();
    environment.apiUrl = typedUrl(m_ui->apiUrl);
    environment.authUrl = typedUrl(m_ui->authUrl);
    environment.clientId = m_ui->clientId->text().trimmed();
    environment.readOnly = m_ui->readOnly->isChecked();
    return environment;
}

void ConnectDialog::setPrompt(Prompt *prompt)
{
    m_prompt = prompt;
}

void ConnectDialog::reject()
{
    if (m_handedOver || !hasTypedText()) {
        QDialog::reject();
        return;
    }
    Confirmation discard;
    discard.title = windowTitle();
    discard.question = tr("Discard what you typed?");
    discard.consequence = tr("Nothing of it has been saved.");
    discard.acceptText = tr("Discard");
    discard.destructive = true;
    m_prompt->ask(this, discard, [this](bool accepted) {
        if (accepted)
            QDialog::reject();
    });
}

void ConnectDialog::kindChosen()
{
    const EnvironmentUrls preset = presetUrls(kind());
    const EnvironmentUrls before = std::exchange(m_filledIn, preset);
    fillIn(m_ui->apiUrl, before.api, preset.api);
    fillIn(m_ui->authUrl, before.auth, preset.auth);
    m_ui->badge->setEnvironment(m_ui->name->text().trimmed(), kind());
    updateNotes();
}

void ConnectDialog::fieldEdited()
{
    if (sender() != m_ui->name) { // what was tested is not what stands here now
        stopTest();
        m_ui->stepsArea->hide();
        m_ui->verdict->hide();
    }
    m_ui->badge->setEnvironment(m_ui->name->text().trimmed(), kind());
    updateNotes();
}

void ConnectDialog::toggleTest()
{
    if (m_check) {
        stopTest();
        return;
    }
    m_tried = true;
    updateNotes();
    if (!focusFirstError(false))
        startTest();
}

void ConnectDialog::startTest()
{
    m_steps->reset();
    m_ui->verdict->hide();
    m_ui->stepsArea->show();
    m_test->setText(tr("S&top the test"));
    Credentials credentials;
    credentials.clientId = environment().clientId;
    credentials.clientSecret = secret();
    m_check = new ConnectionCheckJob(environment(), ApiMap(), credentials, {}, this);
    connect(m_check, &ConnectionCheckJob::stepStarted, m_steps, &ConnectionStepModel::setStarted);
    connect(m_check, &ConnectionCheckJob::stepFinished, m_steps, &ConnectionStepModel::setResult);
    connect(m_check, &ConnectionCheckJob::finished, this, &ConnectDialog::testFinished);
}

void ConnectDialog::stopTest()
{
    if (!m_check)
        return;
    m_check->disconnect(this);
    m_check->deleteLater();
    m_check.clear();
    m_steps->setStopped();
    m_test->setText(tr("&Test connection"));
}

void ConnectDialog::testFinished()
{
    const bool usable = m_check->isUsable();
    const QList<ConnectionCheckJob::StepResult> results = m_check->results();
    const QString found = m_check->facts().environmentName;
    stopTest();
    if (m_ui->name->text().trimmed().isEmpty())
        m_ui->name->setText(found);
    if (usable) {
        m_ui->verdict->showMessage(MessageBar::Severity::Success,
                                   tr("The connection works. You can connect now."));
        return;
    }
    for (const ConnectionCheckJob::StepResult &result : results) {
        if (!result.error)
            continue;
        const ErrorText text = errorText(*result.error);
        m_ui->verdict->showMessage(MessageBar::Severity::Error,
                                   tr("%1 %2").arg(text.headline, text.advice), text.details);
        return;
    }
}

void ConnectDialog::submit()
{
    m_tried = true;
    updateNotes();
    if (focusFirstError(true))
        return;
    stopTest();
    m_handedOver = true;
    emit connectRequested(environment(), secret());
}

void ConnectDialog::updateNotes()
{
    updateMissing(m_ui->nameNote, m_ui->name->text(), tr("Give the environment a name."));
    updateUrlNote(m_ui->apiNote, m_ui->apiUrl->text());
    updateUrlNote(m_ui->authNote, m_ui->authUrl->text());
    updateMissing(m_ui->clientIdNote, m_ui->clientId->text(), tr("The client id is missing."));
    updateMissing(m_ui->secretNote, m_ui->secret->text(), tr("The client secret is missing."));
    if (m_ui->secretNote->text().isEmpty())
        m_ui->secretNote->showNote(FieldNote::Severity::Hint,
                                   tr("Kept in memory until you close the program; never saved."));
}

void ConnectDialog::updateMissing(FieldNote *note, const QString &text,
                                  const QString &complaint) const
{
    if (m_tried && text.trimmed().isEmpty())
        note->showNote(FieldNote::Severity::Error, complaint);
    else
        note->clear();
}

void ConnectDialog::updateUrlNote(FieldNote *note, const QString &text) const
{
    const QUrl url(text.trimmed(), QUrl::StrictMode);
    const EnvironmentKind owner = kindOfUrl(url);
    const bool tribes = owner == EnvironmentKind::Production || owner == EnvironmentKind::Staging;
    if (text.trimmed().isEmpty())
        updateMissing(note, text, tr("The URL is missing."));
    else if (!isAllowedServer(url))
        note->showNote(
            FieldNote::Severity::Error,
            tr("This must be an https:// address with a host and without user or password; "
               "http:// only for this computer."));
    else if (tribes && owner != kind())
        note->showNote(FieldNote::Severity::Warning,
                       tr("This is the address of Tribe’s environments of the kind “%1”.")
                           .arg(environmentKindText(owner)));
    else
        note->clear();
}

EnvironmentKind ConnectDialog::kind() const
{
    return static_cast<EnvironmentKind>(m_ui->kind->currentData().toInt());
}

QByteArray ConnectDialog::secret() const
{
    return m_ui->secret->text().trimmed().toUtf8();
}

bool ConnectDialog::focusFirstError(bool nameToo)
{
    const std::pair<FieldNote *, QWidget *> fields[] = {{m_ui->nameNote, m_ui->name},
                                                        {m_ui->apiNote, m_ui->apiUrl},
                                                        {m_ui->authNote, m_ui->authUrl},
                                                        {m_ui->clientIdNote, m_ui->clientId},
                                                        {m_ui->secretNote, m_ui->secret}};
    for (const auto &[note, field] : fields) {
        if (!note->isError() || (field == m_ui->name && !nameToo))
            continue;
        field->setFocus();
        return true;
    }
    return false;
}

bool ConnectDialog::hasTypedText() const
{
    return !m_ui->name->text().isEmpty() || !m_ui->clientId->text().isEmpty() ||
           !m_ui->secret->text().isEmpty() || m_ui->apiUrl->text() != m_filledIn.api.toString() ||
           m_ui->authUrl->text() != m_filledIn.auth.toString();
}

} // namespace hookdesk

// SPDX-FileCopyrightText: 2026 Hookdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/environments/environmentdialog.h"

#include "app/api/connectioncheckjob.h"
#include "app/api/tokenexpiry.h"
#include "app/network/clientkey.h"
#include "ui/common/endpointtext.h"
#include "ui/common/enumchoice.h"
#include "ui/common/fittingwidths.h"
#include "ui/common/guidelink.h"
#include "ui/common/hiddencharacternote.h"
#include "ui/common/keeptranslated.h"
#include "ui/common/momenttext.h"
#include "ui/common/prompt.h"
#include "ui/common/scrolled.h"
#include "ui/common/theme.h"
#include "ui/environments/connectionstepmodel.h"
#include "ui/environments/environmentfindingtext.h"
#include "ui_environmentdialog.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QPushButton>
#include <QTimer>

#include <algorithm>
#include <chrono>
#include <utility>

namespace hookdesk {

namespace {

constexpr std::chrono::milliseconds noticeableWait{500};

constexpr EnvironmentKind kinds[] = {EnvironmentKind::Production, EnvironmentKind::Staging,
                                     EnvironmentKind::Sandbox, EnvironmentKind::Other};

constexpr SignInFlow flows[] = {SignInFlow::ClientCredentials, SignInFlow::AuthorizationCode,
                                SignInFlow::PastedToken};

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

EnvironmentDialog::EnvironmentDialog(QWidget *parent)
    : QDialog(parent)
    , m_ui(std::make_unique<Ui::EnvironmentDialog>())
    , m_ownPrompt(std::make_unique<DialogPrompt>())
    , m_prompt(m_ownPrompt.get())
    , m_steps(new ConnectionStepModel(this))
{
    setGuideTopic(*this, GuideTopic::Connect);
    m_ui->setupUi(this);
    createParts();
    createButtons();
    kindChosen();
    flowChosen();
    setRemembering(false, false);
    m_start = environment();
    connectSignals();
    scrollContent(*m_ui->connectionTab);
    openAsHighAsContent(*this);
    keepTranslated(this, [this] { setTexts(); });
    m_ui->name->setFocus();
}

EnvironmentDialog::~EnvironmentDialog() = default;

void EnvironmentDialog::createParts()
{
    for (const EnvironmentKind each : kinds)
        m_ui->kind->addItem({}, static_cast<int>(each));
    for (const SignInFlow each : flows)
        m_ui->flow->addItem({}, static_cast<int>(each));
    m_ui->nameNote->setField(m_ui->name);
    m_ui->apiNote->setField(m_ui->apiUrl);
    m_ui->authNote->setField(m_ui->authUrl);
    m_ui->clientIdNote->setField(m_ui->clientId);
    m_ui->secretNote->setField(m_ui->secret);
    m_ui->rememberNote->setField(m_ui->remember);
    m_ui->redirectPortNote->setField(m_ui->redirectPort);
    new HiddenCharacterNote(*m_ui->name, TextUse::Name);
    for (QLineEdit *field : std::initializer_list<QLineEdit *>{m_ui->apiUrl, m_ui->authUrl,
                                                               m_ui->clientId, m_ui->secret})
        new HiddenCharacterNote(*field, TextUse::Value);
    m_ui->steps->setModel(m_steps);
    m_ui->tabs->setTabVisible(m_ui->tabs->indexOf(m_ui->stepsArea), false);
}

void EnvironmentDialog::createButtons()
{
    m_test = m_ui->buttons->addButton(QString(), QDialogButtonBox::ActionRole);
    m_test->setIcon(themeIcon(QStringLiteral("network-connect")));
    m_test->setObjectName(QStringLiteral("testConnection"));
    m_test->setAutoDefault(false);
    m_save = m_ui->buttons->addButton(QString(), QDialogButtonBox::ActionRole);
    m_save->setAutoDefault(false);
    m_go = m_ui->buttons->addButton(QString(), QDialogButtonBox::AcceptRole);
    m_go->setDefault(true);
    QPushButton *cancel = m_ui->buttons->button(QDialogButtonBox::Cancel);
    // Told after the row of buttons, which has a text of Qt's.
    keepTranslated(cancel, [cancel] { cancel->setText(tr("Cancel")); });
    cancel->setAutoDefault(false);
}

void EnvironmentDialog::setTexts()
{
    m_ui->retranslateUi(this);
    if (m_isEdit)
        setWindowTitle(m_profile.managed        ? tr("A managed environment")
                       : m_profile.id.isEmpty() ? tr("Duplicate an environment")
                                                : tr("Edit an environment"));
    m_ui->secret->setPlaceholderText(m_reader ? tr("Saved") : QString());
    for (int i = 0; i < m_ui->kind->count(); ++i)
        m_ui->kind->setItemText(i, environmentKindText(kinds[i]));
    m_ui->flow->setItemText(0, tr("As an application, with a client secret"));
    m_ui->flow->setItemText(1, tr("As a person, in the browser"));
    m_ui->flow->setItemText(2, tr("With an access token that you paste"));
    m_ui->flow->setMinimumWidth(widthForChoices(*m_ui->flow));
    m_ui->connectionLayout->activate(); // what its rows need is known only then
    m_ui->tabs->updateGeometry();       // tells nobody by itself that a page needs more
    // An explicit minimum stops the layout from asking for more, which some languages need.
    setMinimumWidth(std::max(minimumWidth(), layout()->totalMinimumSize().width()));
    m_test->setText(m_check ? tr("S&top the test") : tr("&Test connection"));
    m_save->setText(tr("Sa&ve"));
    m_go->setText(tr("&Connect"));
    m_ui->badge->setEnvironment(m_ui->name->text().trimmed(), kind());
    m_steps->retranslate();
    showFlowTexts();
    showRememberNote();
    updateNotes();
    if (m_tellVerdict && !m_ui->verdict->isHidden())
        m_tellVerdict();
}

void EnvironmentDialog::connectSignals()
{
    connect(m_ui->kind, &QComboBox::currentIndexChanged, this, &EnvironmentDialog::kindChosen);
    connect(m_ui->flow, &QComboBox::currentIndexChanged, this, &EnvironmentDialog::flowChosen);
    for (QLineEdit *field : std::initializer_list<QLineEdit *>{
             m_ui->name, m_ui->apiUrl, m_ui->authUrl, m_ui->clientId, m_ui->secret})
        connect(field, &QLineEdit::textChanged, this, &EnvironmentDialog::fieldEdited);
    connect(m_ui->usesPkce, &QCheckBox::toggled, this, &EnvironmentDialog::fieldEdited);
    connect(m_ui->advanced, &AdvancedPane::edited, this, &EnvironmentDialog::fieldEdited);
    connect(m_ui->remember, &QCheckBox::toggled, this, [this] {
        showRememberNote();
        updateNotes();
    });
    connect(m_ui->remember, &QCheckBox::clicked, this,
            [this](bool checked) { m_remember = checked; });
    connect(m_test, &QPushButton::clicked, this, &EnvironmentDialog::toggleTest);
    connect(m_ui->copyReport, &QPushButton::clicked, this,
            [this] { QGuiApplication::clipboard()->setText(m_report); });
    connect(m_save, &QPushButton::clicked, this,
            [this] { submit(&EnvironmentDialog::saveRequested, false); });
    connect(m_ui->buttons, &QDialogButtonBox::accepted, this,
            [this] { submit(&EnvironmentDialog::connectRequested, true); });
    connect(m_ui->buttons, &QDialogButtonBox::rejected, this, &EnvironmentDialog::reject);
}

void EnvironmentDialog::edit(const EnvironmentProfile &profile, SecretReader reader)
{
    m_profile = profile;
    m_reader = std::move(reader);
    m_isEdit = true;
    const Environment &environment = profile.environment;
    m_ui->name->setText(environment.name);
    choose(m_ui->kind, environment.kind);
    m_ui->apiUrl->setText(environment.apiUrl.toString());
    m_ui->authUrl->setText(environment.authUrl.toString());
    m_ui->clientId->setText(environment.clientId);
    choose(m_ui->flow, environment.flow);
    if (environment.redirectPort != 0)
        m_ui->redirectPort->setValue(environment.redirectPort);
    m_ui->usesPkce->setChecked(environment.usesPkce);
    m_ui->readOnly->setChecked(environment.readOnly);
    m_ui->advanced->setEnvironment(environment);
    setFieldsEditable(!profile.managed);
    m_start = this->environment();
    setTexts();
}

/// Secrets are everybody's own, in a managed environment too.
void EnvironmentDialog::setFieldsEditable(bool editable)
{
    for (QWidget *field : std::initializer_list<QWidget *>{
             m_ui->name, m_ui->kind, m_ui->apiUrl, m_ui->authUrl, m_ui->clientId, m_ui->flow,
             m_ui->redirectPort, m_ui->usesPkce, m_ui->readOnly})
        field->setEnabled(editable);
    m_ui->advanced->setEditable(editable);
}

void EnvironmentDialog::setOtherNames(const QStringList &names)
{
    m_otherNames = names;
    updateNotes();
}

void EnvironmentDialog::setRemembering(bool possible, bool remember, bool isKept)
{
    m_remember = remember;
    m_isKept = isKept;
    setCanRemember(possible);
}

void EnvironmentDialog::setCanRemember(bool possible)
{
    m_canRemember = possible;
    m_ui->remember->setEnabled(possible);
    m_ui->remember->setChecked(possible && m_remember);
    showRememberNote();
    updateNotes();
}

void EnvironmentDialog::showRememberNote()
{
    const bool isKnown = !m_profile.id.isEmpty();
    if (!m_canRemember)
        m_ui->rememberNote->showNote(
            FieldNote::Severity::Hint,
            tr("This desktop has no keyring: the secret is kept for this session only."));
    else if (isKnown && remembersSecret() != m_isKept)
        m_ui->rememberNote->showNote(FieldNote::Severity::Hint,
                                     m_isKept
                                         ? tr("Stays in the keyring until you save or connect.")
                                         : tr("Goes to the keyring when you save or connect."));
    else
        m_ui->rememberNote->clear();
}

Environment EnvironmentDialog::environment() const
{
    Environment environment = m_profile.environment; // with what has no field here
    environment.name = m_ui->name->text().trimmed();
    environment.kind = kind();
    environment.apiUrl = typedUrl(m_ui->apiUrl);
    environment.authUrl = typedUrl(m_ui->authUrl);
    environment.clientId = m_ui->clientId->text().trimmed();
    environment.flow = flow();
    environment.redirectPort =
        flow() == SignInFlow::AuthorizationCode ? m_ui->redirectPort->value() : 0;
    environment.usesPkce = m_ui->usesPkce->isChecked();
    environment.readOnly = m_ui->readOnly->isChecked();
    m_ui->advanced->applyTo(environment);
    return environment;
}

bool EnvironmentDialog::remembersSecret() const
{
    return m_ui->remember->isChecked();
}

QByteArray EnvironmentDialog::proxyPassword() const
{
    return m_ui->advanced->proxyPassword();
}

QByteArray EnvironmentDialog::keyPassphrase() const
{
    return m_ui->advanced->keyPassphrase();
}

void EnvironmentDialog::setPrompt(Prompt *prompt)
{
    m_prompt = prompt;
}

void EnvironmentDialog::showProblem(const QString &text, const QString &details)
{
    m_handedOver = false;
    m_tellVerdict = nullptr;
    m_ui->verdict->showMessage(MessageBar::Severity::Error, text, details);
}

void EnvironmentDialog::showRefusal(const QString &text, const QString &details)
{
    m_ui->tabs->setCurrentIndex(0); // with the choice that decides
    showProblem(text, details);
}

void EnvironmentDialog::setWaiting(bool waiting)
{
    if (waiting == m_isWaiting)
        return;
    m_isWaiting = waiting;
    if (waiting)
        m_focus = focusWidget();
    m_ui->tabs->setEnabled(!waiting);
    m_test->setEnabled(!waiting && flow() != SignInFlow::AuthorizationCode);
    m_save->setEnabled(!waiting);
    m_go->setEnabled(!waiting);
    m_tellVerdict = nullptr;
    m_ui->verdict->hide();
    if (waiting)
        QTimer::singleShot(noticeableWait, this, &EnvironmentDialog::showWaiting);
    else if (m_focus)
        m_focus->setFocus();
}

/// A keyring that answers at once is not worth a word.
void EnvironmentDialog::showWaiting()
{
    if (!m_isWaiting)
        return;
    m_tellVerdict = [this] {
        m_ui->verdict->showMessage(
            MessageBar::Severity::Note,
            tr("Waiting for the keyring. Answer its question, or cancel to save nothing."));
    };
    m_tellVerdict();
}

void EnvironmentDialog::focusSecret()
{
    m_ui->tabs->setCurrentIndex(0);
    m_ui->secret->setFocus();
}

void EnvironmentDialog::focusKeyPassphrase()
{
    QWidget *field = m_ui->advanced->fieldOf(EnvironmentField::KeyPassphrase);
    m_ui->tabs->setCurrentWidget(m_ui->advancedTab);
    m_ui->advancedTab->ensureWidgetVisible(field);
    field->setFocus();
}

void EnvironmentDialog::reject()
{
    if (m_handedOver || !hasTypedText()) {
        QDialog::reject();
        return;
    }
    Confirmation discard;
    discard.title = windowTitle();
    discard.question = tr("Discard what you typed?");
    discard.consequence = tr("Nothing was saved.");
    discard.acceptText = tr("Discard");
    discard.destructive = true;
    m_prompt->ask(this, discard, [this](bool accepted) {
        if (accepted)
            QDialog::reject();
    });
}

void EnvironmentDialog::kindChosen()
{
    const EnvironmentUrls preset = presetUrls(kind());
    const EnvironmentUrls before = std::exchange(m_filledIn, preset);
    fillIn(m_ui->apiUrl, before.api, preset.api);
    fillIn(m_ui->authUrl, before.auth, preset.auth);
    m_ui->advanced->setKind(kind());
    m_ui->badge->setEnvironment(m_ui->name->text().trimmed(), kind());
    updateNotes();
}

/// Shows what the flow needs.
void EnvironmentDialog::flowChosen()
{
    const bool pasted = flow() == SignInFlow::PastedToken;
    const bool person = flow() == SignInFlow::AuthorizationCode;
    for (QWidget *part : std::initializer_list<QWidget *>{m_ui->authUrlLabel, m_ui->authUrl,
                                                          m_ui->clientIdLabel, m_ui->clientId})
        part->setVisible(!pasted);
    m_ui->redirectPortLabel->setVisible(person);
    m_ui->redirectPort->setVisible(person);
    m_ui->usesPkce->setVisible(person);
    m_test->setEnabled(!person);
    showFlowTexts();
    fieldEdited();
}

void EnvironmentDialog::showFlowTexts()
{
    const bool pasted = flow() == SignInFlow::PastedToken;
    const bool person = flow() == SignInFlow::AuthorizationCode;
    m_ui->secretLabel->setText(pasted ? tr("Acce&ss token") : tr("Client &secret"));
    m_ui->secret->setAccessibleName(pasted ? tr("Access token") : tr("Client secret"));
    m_test->setToolTip(person ? tr("Connect to log in with the browser.") : QString());
}

void EnvironmentDialog::fieldEdited()
{
    if (sender() != m_ui->name) { // what was tested is not what stands here now
        stopTest();
        m_ui->tabs->setTabVisible(m_ui->tabs->indexOf(m_ui->stepsArea), false);
        m_ui->verdict->hide();
    }
    m_ui->badge->setEnvironment(m_ui->name->text().trimmed(), kind());
    m_keyFinding.reset();
    m_fileFindings.clear();
    updateNotes();
}

void EnvironmentDialog::submit(Request request, bool withSecret)
{
    m_tried = true;
    m_secretWanted = withSecret;
    m_keyFinding = keyFinding(withSecret && m_profile.id.isEmpty());
    m_fileFindings = m_ui->advanced->fileFindings(environment());
    updateNotes();
    if (focusFirstError(true))
        return;
    stopTest();
    m_handedOver = true;
    emit(this->*request)(environment(), secret());
}

void EnvironmentDialog::updateNotes()
{
    m_findings = checkEnvironment(environment(), m_otherNames);
    if (!m_tried)
        m_findings.removeIf([](const EnvironmentFinding &finding) {
            return finding.problem == EnvironmentProblem::Empty ||
                   finding.problem == EnvironmentProblem::OtherHalfMissing;
        });
    if (m_keyFinding)
        m_findings.append(*m_keyFinding);
    m_findings.append(m_fileFindings);
    updateNote(m_ui->nameNote, EnvironmentField::Name);
    updateUrlNote(m_ui->apiNote, EnvironmentField::ApiUrl, m_ui->apiUrl->text());
    updateUrlNote(m_ui->authNote, EnvironmentField::AuthUrl, m_ui->authUrl->text());
    updateNote(m_ui->clientIdNote, EnvironmentField::ClientId);
    updateNote(m_ui->redirectPortNote, EnvironmentField::RedirectPort);
    m_ui->advanced->showFindings(m_findings);
    updateSecretNote();
}

void EnvironmentDialog::updateSecretNote()
{
    const bool pasted = flow() == SignInFlow::PastedToken;
    if (m_tried && m_secretWanted && isSecretMissing())
        return m_ui->secretNote->showNote(FieldNote::Severity::Error,
                                          pasted ? tr("Enter the access token.")
                                                 : tr("Enter the client secret."));
    const std::optional<QDateTime> end =
        pasted ? expiryInToken(m_ui->secret->text().trimmed().toUtf8()) : std::nullopt;
    const QDateTime now = QDateTime::currentDateTimeUtc();
    if (end)
        return m_ui->secretNote->showNote(*end < now ? FieldNote::Severity::Warning
                                                     : FieldNote::Severity::Hint,
                                          tr("Expires %1.").arg(dayAndTimeText(*end, now)));
    m_ui->secretNote->showNote(FieldNote::Severity::Hint,
                               remembersSecret()
                                   ? tr("Kept in your keyring, never in a file.")
                                   : tr("Kept until you close Hookdesk, never saved."));
}

void EnvironmentDialog::updateNote(FieldNote *note, EnvironmentField field) const
{
    const auto found =
        std::find_if(m_findings.begin(), m_findings.end(),
                     [field](const EnvironmentFinding &each) { return each.field == field; });
    if (found == m_findings.end())
        note->clear();
    else
        note->showNote(FieldNote::Severity::Error, environmentFindingText(*found));
}

void EnvironmentDialog::updateUrlNote(FieldNote *note, EnvironmentField field,
                                      const QString &text) const
{
    updateNote(note, field);
    const QUrl url(text.trimmed(), QUrl::StrictMode);
    const EnvironmentKind owner = kindOfUrl(url);
    const bool tribes = owner == EnvironmentKind::Production || owner == EnvironmentKind::Staging;
    if (!text.trimmed().isEmpty() && url.isEmpty()) // too wrong to be an address at all
        note->showNote(FieldNote::Severity::Error,
                       environmentFindingText({field, EnvironmentProblem::NotAUrl}));
    if (note->isError())
        return;
    QStringList doubts{hostFormsNote(text)};
    if (tribes && owner != kind())
        doubts.append(
            tr("This is Tribe's address for “%1” environments.").arg(environmentKindText(owner)));
    doubts.removeAll(QString());
    note->showNote(FieldNote::Severity::Warning, doubts.join(QLatin1Char('\n')));
}

EnvironmentKind EnvironmentDialog::kind() const
{
    return static_cast<EnvironmentKind>(m_ui->kind->currentData().toInt());
}

SignInFlow EnvironmentDialog::flow() const
{
    return static_cast<SignInFlow>(m_ui->flow->currentData().toInt());
}

QByteArray EnvironmentDialog::secret() const
{
    return m_ui->secret->text().trimmed().toUtf8();
}

bool EnvironmentDialog::isSecretMissing() const
{
    return secret().isEmpty() && !m_reader && flow() != SignInFlow::AuthorizationCode;
}

/// What is wrong with the passphrase of the client key; one that is not typed may be kept, unless
/// it is `needed` here.
std::optional<EnvironmentFinding> EnvironmentDialog::keyFinding(bool needed) const
{
    const QString file = fileOfClientKey(environment());
    const ClientKey::State state =
        file.isEmpty() ? ClientKey::State::Usable : clientKeyState(file, keyPassphrase());
    if (state == ClientKey::State::WrongPassphrase)
        return EnvironmentFinding{EnvironmentField::KeyPassphrase,
                                  EnvironmentProblem::WrongPassphrase};
    if (state == ClientKey::State::NeedsPassphrase && needed)
        return EnvironmentFinding{EnvironmentField::KeyPassphrase, EnvironmentProblem::Empty};
    return std::nullopt;
}

bool EnvironmentDialog::focusFirstError(bool nameToo)
{
    const std::pair<FieldNote *, QWidget *> fields[] = {
        {m_ui->nameNote, m_ui->name},     {m_ui->apiNote, m_ui->apiUrl},
        {m_ui->authNote, m_ui->authUrl},  {m_ui->clientIdNote, m_ui->clientId},
        {m_ui->secretNote, m_ui->secret}, {m_ui->redirectPortNote, m_ui->redirectPort}};
    for (const auto &[note, field] : fields) {
        if (!note->isError() || (field == m_ui->name && !nameToo))
            continue;
        m_ui->tabs->setCurrentIndex(0);
        field->setFocus();
        return true;
    }
    for (const EnvironmentFinding &finding : std::as_const(m_findings)) {
        QWidget *field = m_ui->advanced->fieldOf(finding.field);
        if (!field)
            continue;
        m_ui->tabs->setCurrentWidget(m_ui->advancedTab);
        m_ui->advancedTab->ensureWidgetVisible(field);
        field->setFocus();
        return true;
    }
    return false;
}

/// What a kind fills in was not typed.
bool EnvironmentDialog::hasTypedText() const
{
    Environment now = environment();
    if (m_profile.id.isEmpty()) {
        now.kind = m_start.kind;
        now.confirmation = m_start.confirmation;
        if (now.apiUrl == m_filledIn.api)
            now.apiUrl = m_start.apiUrl;
        if (now.authUrl == m_filledIn.auth)
            now.authUrl = m_start.authUrl;
    }
    return now != m_start || !secret().isEmpty() || !proxyPassword().isEmpty() ||
           !keyPassphrase().isEmpty();
}

} // namespace hookdesk

// SPDX-FileCopyrightText: 2026 Hookdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/environments/advancedpane.h"

#include "ui/common/connectioncause.h"
#include "ui/common/enumchoice.h"
#include "ui/common/fittingwidths.h"
#include "ui/common/hiddencharacternote.h"
#include "ui/common/keeptranslated.h"
#include "ui/environments/environmentfindingtext.h"
#include "ui_advancedpane.h"

#include <utility>

namespace hookdesk {

namespace {

constexpr int usualProxyPort = 8080;

EnvironmentField fieldOfFile(NetworkProblem::File file)
{
    switch (file) {
    case NetworkProblem::File::AdditionalCa:
        return EnvironmentField::CaFile;
    case NetworkProblem::File::ClientCertificate:
        return EnvironmentField::ClientCertificateFile;
    case NetworkProblem::File::ClientKey:
        return EnvironmentField::ClientKeyFile;
    }
    Q_UNREACHABLE();
}

} // namespace

AdvancedPane::AdvancedPane(QWidget *parent)
    : QWidget(parent)
    , m_ui(std::make_unique<Ui::AdvancedPane>())
{
    m_ui->setupUi(this);
    fillChoices();
    connectNotes();
    m_ui->proxyPort->setValue(usualProxyPort);
    m_ui->scope->setText(Environment().scope);
    proxyChosen();
    keepTranslated(this, [this] { setTexts(); });
    keepRoomForHint(m_ui->colour);
    keepRoomForHint(m_ui->keyPassphrase);
    new HiddenCharacterNote(*m_ui->customer, TextUse::Name);
    for (QLineEdit *field :
         std::initializer_list<QLineEdit *>{m_ui->organizationId, m_ui->scope, m_ui->proxyHost,
                                            m_ui->proxyUser, m_ui->proxyPassword})
        new HiddenCharacterNote(*field, TextUse::Value);
    connectSignals();
}

AdvancedPane::~AdvancedPane() = default;

void AdvancedPane::fillChoices()
{
    const auto add = [](QComboBox *box, auto choice) {
        box->addItem({}, static_cast<int>(choice));
    };
    add(m_ui->confirmation, ConfirmationLevel::Ask);
    add(m_ui->confirmation, ConfirmationLevel::TypeName);
    add(m_ui->proxy, ProxySettings::Kind::System);
    add(m_ui->proxy, ProxySettings::Kind::None);
    add(m_ui->proxy, ProxySettings::Kind::Own);
    add(m_ui->proxy, ProxySettings::Kind::Socks5);
}

void AdvancedPane::setTexts()
{
    m_ui->retranslateUi(this);
    m_ui->confirmation->setItemText(0, tr("Ask"));
    m_ui->confirmation->setItemText(1, tr("Ask for a typed word"));
    m_ui->proxy->setItemText(0, tr("System"));
    m_ui->proxy->setItemText(1, tr("None"));
    m_ui->proxy->setItemText(2, tr("Other (HTTP)"));
    m_ui->proxy->setItemText(3, tr("Other (SOCKS5)"));
    m_ui->caFile->setSubject(tr("Additional CA certificates"));
    m_ui->certificateFile->setSubject(tr("Client certificate"));
    m_ui->keyFile->setSubject(tr("Certificate key"));
    m_ui->apiMapFile->setSubject(tr("API map"));
    showFindings(m_findings);
}

void AdvancedPane::connectNotes()
{
    for (const EnvironmentField field :
         {EnvironmentField::Colour, EnvironmentField::RefreshInterval, EnvironmentField::ProxyHost,
          EnvironmentField::CaFile, EnvironmentField::ClientCertificateFile,
          EnvironmentField::ClientKeyFile, EnvironmentField::KeyPassphrase,
          EnvironmentField::ApiMapFile})
        noteOf(field)->setField(fieldOf(field));
}

void AdvancedPane::connectSignals()
{
    for (QLineEdit *field : std::initializer_list<QLineEdit *>{
             m_ui->customer, m_ui->colour, m_ui->organizationId, m_ui->scope, m_ui->proxyHost,
             m_ui->proxyUser, m_ui->proxyPassword, m_ui->keyPassphrase})
        connect(field, &QLineEdit::textChanged, this, &AdvancedPane::edited);
    for (FileField *field : {m_ui->caFile, m_ui->certificateFile, m_ui->keyFile, m_ui->apiMapFile})
        connect(field, &FileField::edited, this, &AdvancedPane::edited);
    for (QSpinBox *field : {m_ui->proxyPort, m_ui->refreshInterval})
        connect(field, &QSpinBox::valueChanged, this, &AdvancedPane::edited);
    connect(m_ui->proxy, &QComboBox::currentIndexChanged, this, &AdvancedPane::proxyChosen);
    connect(m_ui->confirmation, &QComboBox::activated, this, [this] {
        m_confirmationChosen = true;
        emit edited();
    });
}

void AdvancedPane::setEnvironment(const Environment &environment)
{
    m_ui->customer->setText(environment.customer);
    m_ui->colour->setText(environment.colour);
    m_ui->organizationId->setText(environment.organizationId);
    m_ui->scope->setText(environment.scope);
    choose(m_ui->confirmation, environment.confirmation);
    m_confirmationChosen = true;
    m_ui->refreshInterval->setValue(environment.refreshInterval);
    choose(m_ui->proxy, environment.proxy.kind);
    m_ui->proxyHost->setText(environment.proxy.host);
    m_ui->proxyPort->setValue(environment.proxy.port == 0 ? usualProxyPort
                                                          : environment.proxy.port);
    m_ui->proxyUser->setText(environment.proxy.user);
    m_ui->caFile->setFile(environment.caFile);
    m_ui->certificateFile->setFile(environment.clientCertificateFile);
    m_ui->keyFile->setFile(environment.clientKeyFile);
    m_ui->apiMapFile->setFile(environment.apiMapFile);
}

void AdvancedPane::applyTo(Environment &environment) const
{
    environment.customer = m_ui->customer->text().trimmed();
    environment.colour = m_ui->colour->text().trimmed();
    environment.organizationId = m_ui->organizationId->text().trimmed();
    environment.scope = m_ui->scope->text().trimmed();
    environment.confirmation = chosen<ConfirmationLevel>(m_ui->confirmation);
    environment.refreshInterval = m_ui->refreshInterval->value();
    environment.proxy = {chosen<ProxySettings::Kind>(m_ui->proxy), {}, 0, {}};
    if (environment.proxy.isOwn()) {
        environment.proxy.host = m_ui->proxyHost->text().trimmed();
        environment.proxy.port = m_ui->proxyPort->value();
        environment.proxy.user = m_ui->proxyUser->text().trimmed();
    }
    environment.caFile = m_ui->caFile->file();
    environment.clientCertificateFile = m_ui->certificateFile->file();
    environment.clientKeyFile = m_ui->keyFile->file();
    environment.apiMapFile = m_ui->apiMapFile->file();
}

QByteArray AdvancedPane::proxyPassword() const
{
    return m_ui->proxyPassword->text().toUtf8();
}

void AdvancedPane::setEditable(bool editable)
{
    for (QWidget *part : findChildren<QWidget *>(Qt::FindDirectChildrenOnly))
        part->setEnabled(editable);
    for (QWidget *part : std::initializer_list<QWidget *>{
             m_ui->proxyPasswordLabel, m_ui->proxyPassword, m_ui->keyPassphraseLabel,
             m_ui->keyPassphrase, m_ui->keyPassphraseNote})
        part->setEnabled(true);
}

QByteArray AdvancedPane::keyPassphrase() const
{
    return m_ui->keyPassphrase->text().toUtf8();
}

void AdvancedPane::setKind(EnvironmentKind kind)
{
    if (!m_confirmationChosen)
        choose(m_ui->confirmation, usualConfirmation(kind));
}

void AdvancedPane::proxyChosen()
{
    const bool own = ProxySettings{chosen<ProxySettings::Kind>(m_ui->proxy), {}, 0, {}}.isOwn();
    for (QWidget *part : std::initializer_list<QWidget *>{
             m_ui->proxyHostLabel, m_ui->proxyHost, m_ui->proxyPortLabel, m_ui->proxyPort,
             m_ui->proxyUserLabel, m_ui->proxyUser, m_ui->proxyPasswordLabel, m_ui->proxyPassword})
        part->setVisible(own);
    emit edited();
}

void AdvancedPane::showFindings(const QList<EnvironmentFinding> &findings)
{
    m_findings = findings;
    for (FieldNote *note : findChildren<FieldNote *>())
        note->clear();
    for (const EnvironmentFinding &finding : std::as_const(m_findings)) {
        if (FieldNote *note = noteOf(finding.field))
            note->showNote(FieldNote::Severity::Error, textOf(finding));
    }
}

QList<EnvironmentFinding> AdvancedPane::fileFindings(const Environment &environment)
{
    m_fileProblems = networkOf(environment, {}, keyPassphrase()).problems;
    m_fileProblems.removeIf([](const NetworkProblem &problem) {
        const bool isToldAnyway = problem.kind == NetworkProblem::Kind::OtherHalfMissing &&
                                  problem.file == NetworkProblem::File::ClientCertificate;
        return isToldAnyway || problem.kind == NetworkProblem::Kind::Unreadable ||
               problem.kind == NetworkProblem::Kind::NeedsPassphrase ||
               problem.kind == NetworkProblem::Kind::WrongPassphrase;
    });
    QList<EnvironmentFinding> findings;
    for (const NetworkProblem &problem : std::as_const(m_fileProblems))
        findings.append({fieldOfFile(problem.file), EnvironmentProblem::FileUnusable});
    return findings;
}

QString AdvancedPane::textOf(const EnvironmentFinding &finding) const
{
    for (const NetworkProblem &problem : m_fileProblems) {
        if (finding.problem == EnvironmentProblem::FileUnusable &&
            finding.field == fieldOfFile(problem.file))
            return networkProblemText(problem);
    }
    return environmentFindingText(finding);
}

QWidget *AdvancedPane::fieldOf(EnvironmentField field) const
{
    switch (field) {
    case EnvironmentField::Colour:
        return m_ui->colour;
    case EnvironmentField::RefreshInterval:
        return m_ui->refreshInterval;
    case EnvironmentField::ProxyHost:
        return m_ui->proxyHost;
    case EnvironmentField::ProxyPort:
        return m_ui->proxyPort;
    case EnvironmentField::CaFile:
        return m_ui->caFile;
    case EnvironmentField::ClientCertificateFile:
        return m_ui->certificateFile;
    case EnvironmentField::ClientKeyFile:
        return m_ui->keyFile;
    case EnvironmentField::KeyPassphrase:
        return m_ui->keyPassphrase;
    case EnvironmentField::ApiMapFile:
        return m_ui->apiMapFile;
    case EnvironmentField::Name:
    case EnvironmentField::ApiUrl:
    case EnvironmentField::AuthUrl:
    case EnvironmentField::ClientId:
    case EnvironmentField::RedirectPort:
        return nullptr;
    }
    Q_UNREACHABLE();
}

FieldNote *AdvancedPane::noteOf(EnvironmentField field) const
{
    switch (field) {
    case EnvironmentField::Colour:
        return m_ui->colourNote;
    case EnvironmentField::RefreshInterval:
        return m_ui->refreshNote;
    case EnvironmentField::ProxyHost:
    case EnvironmentField::ProxyPort:
        return m_ui->proxyHostNote;
    case EnvironmentField::CaFile:
        return m_ui->caFileNote;
    case EnvironmentField::ClientCertificateFile:
        return m_ui->certificateNote;
    case EnvironmentField::ClientKeyFile:
        return m_ui->keyNote;
    case EnvironmentField::KeyPassphrase:
        return m_ui->keyPassphraseNote;
    case EnvironmentField::ApiMapFile:
        return m_ui->apiMapNote;
    case EnvironmentField::Name:
    case EnvironmentField::ApiUrl:
    case EnvironmentField::AuthUrl:
    case EnvironmentField::ClientId:
    case EnvironmentField::RedirectPort:
        return nullptr;
    }
    Q_UNREACHABLE();
}

} // namespace hookdesk

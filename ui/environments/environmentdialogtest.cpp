// SPDX-FileCopyrightText: 2026 Hookdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The connection test of EnvironmentDialog.

#include "ui/environments/environmentdialog.h"

#include "app/api/apimapfile.h"
#include "app/api/connectioncheckjob.h"
#include "app/log/concealment.h"
#include "ui/common/errortext.h"
#include "ui/environments/connectionreport.h"
#include "ui/environments/connectionstepmodel.h"
#include "ui_environmentdialog.h"

#include <QPushButton>

#include <algorithm>

namespace hookdesk {

namespace {

std::optional<ApiError> firstError(const QList<ConnectionCheckJob::StepResult> &results)
{
    const auto failed = std::find_if(results.begin(), results.end(),
                                     [](const auto &result) { return result.error.has_value(); });
    return failed == results.end() ? std::nullopt : failed->error;
}

} // namespace

void EnvironmentDialog::toggleTest()
{
    if (m_check) {
        stopTest();
        return;
    }
    m_tried = true;
    m_secretWanted = true;
    m_keyFinding = keyFinding(true);
    m_fileFindings = m_ui->advanced->fileFindings(environment());
    updateNotes();
    if (focusFirstError(false))
        return;
    if (!secret().isEmpty() || !m_reader)
        startTest(secret());
    else
        m_reader(this, [this](const QByteArray &kept) { startTest(kept); });
}

void EnvironmentDialog::startTest(const QByteArray &secret)
{
    const Result<ApiMap> map = loadApiMap(environment().apiMapFile);
    if (!map)
        return showProblem(tr("The API map is invalid."), map.error().detail);
    m_steps->reset();
    m_ui->verdict->hide();
    m_ui->tabs->setTabVisible(m_ui->tabs->indexOf(m_ui->stepsArea), true);
    m_ui->tabs->setCurrentWidget(m_ui->stepsArea);
    m_test->setText(tr("S&top the test"));
    Credentials credentials;
    const bool pasted = flow() == SignInFlow::PastedToken;
    credentials.flow =
        pasted ? Credentials::Flow::PastedToken : Credentials::Flow::ClientCredentials;
    credentials.clientId = environment().clientId;
    (pasted ? credentials.accessToken : credentials.clientSecret) = secret;
    credentials.proxyPassword = proxyPassword();
    concealInLog(credentials.proxyPassword);
    credentials.keyPassphrase = keyPassphrase();
    concealInLog(credentials.keyPassphrase);
    m_ui->copyReport->setEnabled(false);
    m_check = new ConnectionCheckJob(environment(), map.value(), credentials, {}, this);
    connect(m_check, &ConnectionCheckJob::stepStarted, m_steps, &ConnectionStepModel::setStarted);
    connect(m_check, &ConnectionCheckJob::stepFinished, m_steps, &ConnectionStepModel::setResult);
    connect(m_check, &ConnectionCheckJob::finished, this, [this, credentials] {
        m_report =
            connectionReport(environment(), *m_check, credentials, QDateTime::currentDateTimeUtc());
        m_ui->copyReport->setEnabled(true);
        testFinished();
    });
}

void EnvironmentDialog::stopTest()
{
    if (!m_check)
        return;
    m_check->disconnect(this);
    m_check->deleteLater();
    m_check.clear();
    m_steps->setStopped();
    m_test->setText(tr("&Test connection"));
}

void EnvironmentDialog::testFinished()
{
    const QString found = m_check->facts().environmentName;
    m_tellVerdict = nullptr;
    if (m_check->isUsable())
        m_tellVerdict = [this] {
            m_ui->verdict->showMessage(MessageBar::Severity::Success,
                                       tr("The connection works. You can connect now."));
        };
    else if (const std::optional<ApiError> error = firstError(m_check->results()))
        m_tellVerdict = [this, error = *error] { showTestError(error); };
    if (m_tellVerdict)
        m_tellVerdict();
    stopTest();
    if (m_ui->name->text().trimmed().isEmpty())
        m_ui->name->setText(found);
}

void EnvironmentDialog::showTestError(const ApiError &error)
{
    const ErrorText text = errorText(error);
    m_ui->verdict->showMessage(MessageBar::Severity::Error,
                               tr("%1 %2").arg(text.headline, text.advice), text.details,
                               topicFor(error));
}

} // namespace hookdesk

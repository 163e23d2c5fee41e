// SPDX-FileCopyrightText: 2026 Hookdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/environments/connectionstepmodel.h"

#include "ui/common/errortext.h"
#include "ui/common/theme.h"

#include <algorithm>
#include <cstdlib>
#include <utility>

namespace hookdesk {

using Step = ConnectionCheckJob::Step;

namespace {

/// Without these the program works with less comfort.
bool isOptional(Step step)
{
    return step == Step::Employee || step == Step::EnvironmentName || step == Step::EventLog ||
           step == Step::Metadata || step == Step::Clock;
}

QString nothingFoundText(Step step)
{
    if (step == Step::Tls)
        return ConnectionStepModel::tr("not needed here");
    if (step == Step::Clock)
        return ConnectionStepModel::tr("the server sent no time");
    return ConnectionStepModel::tr("works");
}

/// `ahead`: seconds.
QString clockText(qint64 ahead)
{
    const int minutes = static_cast<int>(std::min<qint64>(std::abs(ahead) / 60, 100'000'000));
    if (minutes == 0)
        return ConnectionStepModel::tr("right");
    return ahead > 0
               ? ConnectionStepModel::tr("%n minute(s) behind the server’s", nullptr, minutes)
               : ConnectionStepModel::tr("%n minute(s) ahead of the server’s", nullptr, minutes);
}

QString foundText(Step step, const QString &found)
{
    if (found.isEmpty())
        return nothingFoundText(step);
    switch (step) {
    // Qt reads no revocation lists, and with OCSP stapling it takes a missing answer for an error.
    case Step::Tls:
        return ConnectionStepModel::tr("%1 (revocation is not checked)").arg(found);
    case Step::Name:
    case Step::Token:
    case Step::EnvironmentName:
        return found;
    case Step::Employee:
        return ConnectionStepModel::tr("logged in as %1").arg(found);
    case Step::RestListing:
    case Step::ODataListing:
        return ConnectionStepModel::tr("%n webhook(s) found", nullptr, found.toInt());
    case Step::Metadata:
        return ConnectionStepModel::tr("%n entity type(s) found", nullptr, found.toInt());
    case Step::EventLog:
        return ConnectionStepModel::tr("%n event(s) found", nullptr, found.toInt());
    case Step::Clock:
        return clockText(found.toLongLong());
    }
    Q_UNREACHABLE();
}

QString failedText(const ConnectionCheckJob::StepResult &result)
{
    const QString headline = errorText(*result.error).headline;
    return result.step == Step::Clock
               ? ConnectionStepModel::tr("%1. %2", "how far apart, what that means")
                     .arg(clockText(result.text.toLongLong()), headline)
               : ConnectionStepModel::tr("failed. %1").arg(headline);
}

} // namespace

QString connectionStepText(Step step)
{
    switch (step) {
    case Step::Name:
        return ConnectionStepModel::tr("Name");
    case Step::Tls:
        return ConnectionStepModel::tr("Secure connection");
    case Step::Token:
        return ConnectionStepModel::tr("Access token");
    case Step::Employee:
        return ConnectionStepModel::tr("Logged-in employee");
    case Step::EnvironmentName:
        return ConnectionStepModel::tr("Name of the environment");
    case Step::RestListing:
        return ConnectionStepModel::tr("Webhooks (REST)");
    case Step::ODataListing:
        return ConnectionStepModel::tr("Webhooks (OData)");
    case Step::EventLog:
        return ConnectionStepModel::tr("Failed events");
    case Step::Metadata:
        return ConnectionStepModel::tr("Entity types");
    case Step::Clock:
        return ConnectionStepModel::tr("Clock of this computer");
    }
    Q_UNREACHABLE();
}

void ConnectionStepModel::reset()
{
    beginResetModel();
    m_rows = {};
    endResetModel();
}

void ConnectionStepModel::setStarted(Step step)
{
    setRow(step, {State::Running, {}});
}

void ConnectionStepModel::setResult(const ConnectionCheckJob::StepResult &result)
{
    setRow(result.step, {result.error ? State::Failed : State::Worked, result});
}

void ConnectionStepModel::setStopped()
{
    for (int row = 0; row < rowCount(); ++row) {
        const State state = m_rows.at(static_cast<size_t>(row)).state;
        if (state == State::Waiting || state == State::Running)
            setRow(static_cast<Step>(row), {State::NotTried, {}});
    }
}

void ConnectionStepModel::retranslate()
{
    if (rowCount() > 0)
        emit dataChanged(index(0), index(rowCount() - 1));
}

int ConnectionStepModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ConnectionCheckJob::stepCount;
}

QVariant ConnectionStepModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const auto step = static_cast<Step>(index.row());
    const Row &row = m_rows.at(static_cast<size_t>(index.row()));
    if (role == Qt::DisplayRole)
        //: A step of the connection test and how it ended.
        return tr("%1: %2").arg(connectionStepText(step), stateText(row));
    if (role == Qt::DecorationRole)
        return themeIcon(iconName(step, row.state));
    if (role == Qt::AccessibleDescriptionRole && row.result.error)
        return errorText(*row.result.error).advice;
    return {};
}

QString connectionResultText(const ConnectionCheckJob::StepResult &result)
{
    return result.error ? failedText(result) : foundText(result.step, result.text);
}

QString ConnectionStepModel::stateText(const Row &row)
{
    switch (row.state) {
    case State::Waiting:
        return tr("waiting");
    case State::Running:
        return tr("trying…");
    case State::Worked:
    case State::Failed:
        return connectionResultText(row.result);
    case State::NotTried:
        return tr("not tried");
    }
    Q_UNREACHABLE();
}

QString ConnectionStepModel::iconName(Step step, State state)
{
    switch (state) {
    case State::Waiting:
    case State::NotTried:
        return QStringLiteral("go-next");
    case State::Running:
        return QStringLiteral("view-refresh");
    case State::Worked:
        return QStringLiteral("emblem-success");
    case State::Failed:
        return isOptional(step) ? QStringLiteral("emblem-warning") : QStringLiteral("emblem-error");
    }
    Q_UNREACHABLE();
}

void ConnectionStepModel::setRow(Step step, Row row)
{
    m_rows.at(static_cast<size_t>(step)) = std::move(row);
    const QModelIndex changed = index(static_cast<int>(step));
    emit dataChanged(changed, changed);
}

} // namespace hookdesk

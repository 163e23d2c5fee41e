// SPDX-FileCopyrightText: 2026 Hookdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/environments/connectionstepmodel.h"

#include "ui/common/errortext.h"
#include "ui/common/theme.h"

#include <utility>

namespace hookdesk {

using Step = ConnectionCheckJob::Step;

namespace {

/// Without these the program works with less comfort.
bool isOptional(Step step)
{
    return step == Step::Employee || step == Step::EnvironmentName || step == Step::Metadata;
}

QString foundText(Step step, const QString &found)
{
    if (found.isEmpty())
        return ConnectionStepModel::tr("works");
    switch (step) {
    case Step::Token:
    case Step::EnvironmentName:
        return found;
    case Step::Employee:
        return ConnectionStepModel::tr("signed in as %1").arg(found);
    case Step::RestListing:
    case Step::ODataListing:
        return ConnectionStepModel::tr("%n webhook(s) found", nullptr, found.toInt());
    case Step::Metadata:
        return ConnectionStepModel::tr("%n entity type(s) found", nullptr, found.toInt());
    }
    Q_UNREACHABLE();
}

} // namespace

QString connectionStepText(Step step)
{
    switch (step) {
    case Step::Token:
        return ConnectionStepModel::tr("Access token");
    case Step::Employee:
        return ConnectionStepModel::tr("Signed-in employee");
    case Step::EnvironmentName:
        return ConnectionStepModel::tr("Name of the environment");
    case Step::RestListing:
        return ConnectionStepModel::tr("Webhooks (REST)");
    case Step::ODataListing:
        return ConnectionStepModel::tr("Webhooks (OData)");
    case Step::Metadata:
        return ConnectionStepModel::tr("Entity types");
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
        return tr("%1: %2").arg(connectionStepText(step), stateText(step, row));
    if (role == Qt::DecorationRole)
        return themeIcon(iconName(step, row.state));
    if (role == Qt::AccessibleDescriptionRole && row.result.error)
        return errorText(*row.result.error).advice;
    return {};
}

QString ConnectionStepModel::stateText(Step step, const Row &row)
{
    switch (row.state) {
    case State::Waiting:
        return tr("waiting");
    case State::Running:
        return tr("trying…");
    case State::Worked:
        return foundText(step, row.result.text);
    case State::Failed:
        return tr("failed. %1").arg(errorText(*row.result.error).headline);
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

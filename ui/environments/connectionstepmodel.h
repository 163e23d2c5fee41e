// SPDX-FileCopyrightText: 2026 Hookdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/api/connectioncheckjob.h"

#include <QAbstractListModel>

#include <array>

namespace hookdesk {

/// The steps of a connection check and how each one ended, in words and with an icon.
class ConnectionStepModel : public QAbstractListModel
{
    Q_OBJECT

public:
    using QAbstractListModel::QAbstractListModel;

    /// Back to nothing tried.
    void reset();
    void setStarted(ConnectionCheckJob::Step step);
    void setResult(const ConnectionCheckJob::StepResult &result);
    /// What has not begun or not ended will not.
    void setStopped();
    /// The language is another one, and so is every text.
    void retranslate();

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;

private:
    enum class State { Waiting, Running, Worked, Failed, NotTried };
    struct Row
    {
        State state = State::Waiting;
        ConnectionCheckJob::StepResult result;
    };
    [[nodiscard]] static QString stateText(const Row &row);
    [[nodiscard]] static QString iconName(ConnectionCheckJob::Step step, State state);
    void setRow(ConnectionCheckJob::Step step, Row row);

    std::array<Row, ConnectionCheckJob::stepCount> m_rows;
};

/// What a step tries, for example `Access token`.
[[nodiscard]] QString connectionStepText(ConnectionCheckJob::Step step);
/// How a step ended, for example `12 webhook(s) found` or `failed. No connection to …`.
[[nodiscard]] QString connectionResultText(const ConnectionCheckJob::StepResult &result);

} // namespace hookdesk

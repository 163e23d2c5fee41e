// SPDX-FileCopyrightText: 2026 Hookdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/apierror.h"

#include <QDateTime>
#include <QObject>
#include <QTimer>

#include <chrono>
#include <optional>
#include <vector>

namespace hookdesk {

/// Says when to try again what could not be reached, after pauses that grow.
class RecoveryTimer : public QObject
{
    Q_OBJECT

public:
    using Pauses = std::vector<std::chrono::milliseconds>;

    /// The last of the pauses stays.
    explicit RecoveryTimer(Pauses pauses, QObject *parent = nullptr);

    /// What became of the last try: starts the next pause, or, when it worked or nobody but a
    /// person can help, ends the trying. A server that asks for a longer pause gets it.
    void note(const std::optional<ApiError> &error);
    /// The try is made now, or not at all.
    void stop();
    /// UTC; invalid when nothing is tried by itself.
    [[nodiscard]] QDateTime dueAt() const { return m_dueAt; }

signals:
    void due();

private:
    void startTimer();

    const Pauses m_pauses;
    size_t m_failures = 0; ///< In a row.
    QTimer m_timer;
    QDateTime m_dueAt;
};

/// Whether the same try may go well at another time, without a person who changes something.
/// Nothing that a person got wrong is repeated: a wrong password can lock an account.
[[nodiscard]] bool mayRecover(const ApiError &error);

} // namespace hookdesk

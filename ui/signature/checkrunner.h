// SPDX-FileCopyrightText: 2026 Hookdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/signature/diagnosis.h"

#include <QFutureWatcher>
#include <QObject>

#include <functional>
#include <stop_token>

namespace hookdesk {

/// A verdict, and where it is not Genuine why.
struct CheckOutcome
{
    Verdict verdict;
    Diagnosis diagnosis;
};

/// Checks requests off the window's thread, one at a time: a further one takes the place of the one
/// before.
class CheckRunner : public QObject
{
    Q_OBJECT

public:
    /// What else is known; called off the window's thread, and only where it is needed.
    using FindCandidates = std::function<Candidates()>;

    explicit CheckRunner(QObject *parent = nullptr);
    /// Stops what runs; its copies of the secrets are wiped when it has noticed.
    ~CheckRunner() override;

    void start(const SignedRequest &request, const FindCandidates &findCandidates);
    void stop();
    [[nodiscard]] bool isRunning() const { return m_isRunning; }

signals:
    /// Once for each start() that nothing has taken the place of.
    void finished(const hookdesk::CheckOutcome &outcome);

private:
    std::stop_source m_stop;
    QFutureWatcher<CheckOutcome> m_watcher;
    bool m_isRunning = false;
};

} // namespace hookdesk

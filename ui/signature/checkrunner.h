// SPDX-FileCopyrightText: 2026 Hookdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/background.h"
#include "app/signature/diagnosis.h"

#include <QObject>

#include <functional>

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

    using QObject::QObject;

    void start(const SignedRequest &request, const FindCandidates &findCandidates);
    /// The copies of the secrets are wiped when what runs has noticed; so at the end of this.
    void stop() { m_check.stop(); }
    [[nodiscard]] bool isRunning() const { return m_check.isRunning(); }

signals:
    /// Once for each start() that nothing has taken the place of.
    void finished(const hookdesk::CheckOutcome &outcome);

private:
    LatestInBackground m_check;
};

} // namespace hookdesk

// SPDX-FileCopyrightText: 2026 Hookdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/session/retryjob.h"
#include "ui/shell/shownjob.h"

namespace hookdesk {

/// Retries of events.
class ShownRetryJob : public ShownJob
{
    Q_OBJECT

public:
    explicit ShownRetryJob(RetryJob &job, QObject *parent = nullptr);

    [[nodiscard]] QString text() const override;
    [[nodiscard]] QString note() const override;
    [[nodiscard]] Tone tone() const override;
    [[nodiscard]] QString iconName() const override;
    [[nodiscard]] bool isFinished() const override { return m_job.isFinished(); }
    [[nodiscard]] qsizetype itemCount() const override { return m_job.items().size(); }
    [[nodiscard]] qsizetype settledCount() const override { return m_job.settledCount(); }
    [[nodiscard]] QString itemText(qsizetype index) const override;
    [[nodiscard]] QString itemIconName(qsizetype index) const override;
    [[nodiscard]] bool can(Command command) const override;
    void carryOut(Command command) override;
    [[nodiscard]] QString startNowText() const override;
    [[nodiscard]] std::optional<double> pace() const override { return m_job.pace(); }
    void setPace(double perSecond) override { m_job.setPace(perSecond); }

private:
    [[nodiscard]] QString stoppedText() const;

    RetryJob &m_job;
};

} // namespace hookdesk

// SPDX-FileCopyrightText: 2026 Hookdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/session/bulkjob.h"
#include "ui/shell/shownjob.h"

namespace hookdesk {

/// Reactivations and deletions.
class ShownBulkJob : public ShownJob
{
    Q_OBJECT

public:
    /// Who names what is created: the person, or the server whatever was wanted.
    enum class Naming { AsWanted, ByServer };

    explicit ShownBulkJob(BulkJob &job, Naming naming = Naming::AsWanted,
                          QObject *parent = nullptr);

    [[nodiscard]] QString text() const override;
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

private:
    [[nodiscard]] QString title() const;
    [[nodiscard]] QString stateText() const;
    [[nodiscard]] QString outcome() const;
    [[nodiscard]] QString counts() const;
    [[nodiscard]] int count(BulkJob::ItemState state) const;

    BulkJob &m_job;
    const Naming m_naming;
};

} // namespace hookdesk

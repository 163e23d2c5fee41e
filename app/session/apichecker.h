// SPDX-FileCopyrightText: 2026 Hookdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/api/apimap.h"
#include "app/apicheck/apifinding.h"
#include "app/apicheck/serverevidence.h"
#include "app/session/learnedmap.h"
#include "app/store/activityentry.h"

#include <QObject>

#include <functional>
#include <memory>
#include <optional>

namespace hookdesk {

class ApiCheckJob;
class BulkJob;
struct CheckedServer;
class RetryJob;
class TribeClient;

/// What is known of the API of one environment, and the corrections of its map: made, kept with the
/// environment and taken back. It sends GETs only.
class ApiChecker : public QObject
{
    Q_OBJECT

public:
    struct Reach
    {
        std::function<void(const ApiMap &map)> use; ///< From now on.
        std::function<void(const ActivityEntry &entry)> noteActivity;
    };

    /// `client` outlives this. `base` is the map without what was learned; `learned` is that.
    ApiChecker(TribeClient &client, ApiMap base, LearnedMap learned, QString path, Reach reach,
               QObject *parent = nullptr);
    ~ApiChecker() override;

    /// nullopt: not checked in this session.
    [[nodiscard]] const std::optional<ApiFindings> &findings() const { return m_findings; }
    [[nodiscard]] bool isChecking() const { return m_job != nullptr; }
    /// The server described itself otherwise the last time; said once.
    [[nodiscard]] bool hasChanged() const { return m_hasChanged; }
    /// Asks the server for everything. While it runs, a further call does nothing.
    void check();
    /// Whether a server that is new, or that has changed, is checked without being asked for; not
    /// at first.
    void setAutomatic(bool automatic) { m_isAutomatic = automatic; }
    /// `$metadata` was read for another reason.
    void noteModel(const ServerModel &model);

    /// Of several proposals that look alike, this one.
    void choose(const QString &key, const QString &shown);
    /// Something is proposed, and nobody has to choose first.
    [[nodiscard]] bool canUse() const;
    [[nodiscard]] bool needsChoice() const;
    /// Tries what is proposed, and uses and keeps it from now on if it works.
    void useProposals();
    [[nodiscard]] bool isTrying() const { return m_trial != nullptr; }
    /// Why the last try changed nothing; nullopt: it did.
    [[nodiscard]] const std::optional<ApiError> &refusal() const { return m_refusal; }
    [[nodiscard]] bool canUndo() const { return m_learned.before.has_value(); }
    void undo();

    /// What a person does, and what becomes of the event log, tells, too.
    void follow(BulkJob *reactivation);
    void follow(RetryJob *job);
    void noteEventLog(const std::optional<ApiError> &error);

signals:
    /// Anything of what is above is another now.
    void changed();
    /// The map was corrected, or a correction was taken back.
    void corrected();

private:
    void take(const CheckedServer &checked);
    void assessAgain();
    void noteCall(ServerCall call, const std::optional<ApiError> &error);
    void tried(const ApiMap &map, const std::optional<ApiError> &error);
    void forgetCallsOf(const ApiMap &before, const ApiMap &now);
    void use(const QJsonObject &changes, std::optional<QJsonObject> before);
    void keep();
    [[nodiscard]] ApiMap mapWith(const QJsonObject &changes) const;

    TribeClient &m_client;
    const ApiMap m_base;
    LearnedMap m_learned;
    const Reach m_reach;
    std::unique_ptr<LearnedMapFile> m_file;
    ServerEvidence m_evidence;
    QStringList m_looks;
    QDateTime m_checkedAt;
    ProposalChoices m_choices;
    std::optional<ApiFindings> m_findings;
    std::optional<ApiError> m_refusal;
    ApiCheckJob *m_job = nullptr;
    QObject *m_trial = nullptr;
    bool m_isAutomatic = false;
    bool m_hasChanged = false;
};

} // namespace hookdesk

// SPDX-FileCopyrightText: 2026 Hookdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/webhookdefinition.h"
#include "ui/snapshots/rememberedrules.h"

#include <QDialog>

class QLabel;
class QPushButton;
class QSettings;
class QTableView;

namespace hookdesk {

class BulkJob;
class CopyPlanModel;
class MessageBar;
class MissingValueModel;
class Session;
class SourcePicker;
class UrlRuleModel;

/// Creates webhooks of a file, or of an earlier time, in the connected environment: source, rules,
/// preview, values that are missing; then a job that the jobs area shows.
class CopyDialog : public QDialog
{
    Q_OBJECT

public:
    /// Both outlive the dialog; the rules are kept in the settings.
    CopyDialog(Session &session, QSettings &settings, QWidget *parent = nullptr);

    [[nodiscard]] SourcePicker &source() { return *m_source; }
    [[nodiscard]] UrlRuleModel &rules() { return *m_rules; }
    [[nodiscard]] CopyPlanModel &plans() { return *m_plans; }
    [[nodiscard]] MissingValueModel &missing() { return *m_missing; }

signals:
    /// The session owns the job.
    void started(hookdesk::BulkJob *job);

private:
    void layOut();
    void setTexts();
    void connectParts();
    void takeSource();
    void takeRules();
    [[nodiscard]] CopyRoute route() const;
    void plan(bool sameSource);
    void planAnew();
    void removeHidden();
    void updateHiddenNote();
    [[nodiscard]] QList<WebhookDefinition> sources() const;
    void updateCreate();
    void create();

    Session &m_session;
    QSettings &m_settings;
    QList<UrlRule> m_filledIn; ///< The rules that nobody typed.
    SourcePicker *m_source;
    UrlRuleModel *m_rules;
    CopyPlanModel *m_plans;
    MissingValueModel *m_missing;
    MessageBar *m_message;
    QWidget *m_missingArea;
    QLabel *m_sourceLabel;
    QLabel *m_ruleNote;
    QLabel *m_missingNote;
    QTableView *m_ruleTable;
    QTableView *m_planTable;
    QTableView *m_missingTable;
    QWidget *m_hiddenArea;
    QLabel *m_hiddenNote;
    QPushButton *m_clean;
    bool m_isClean = false; ///< What a person does not see was taken out of the source.
    QLabel *m_note;
    QPushButton *m_create;
};

} // namespace hookdesk

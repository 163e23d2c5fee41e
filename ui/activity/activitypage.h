// SPDX-FileCopyrightText: 2026 Hookdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/store/activityentry.h"
#include "app/store/storeerror.h"
#include "ui/common/recordpage.h"
#include "ui/common/tableexport.h"

class QAction;
class QPushButton;
class QSettings;
class QTableView;

namespace hookdesk {

class ActivityFilterBar;
class ActivityInspector;
class ActionRegistry;
class ActivityModel;
class ActivityRecorder;
class ColumnWidths;
class MessageBar;
class Session;

/// The activity journal: who did what to which webhook, what it was before and after, whether the
/// file was tampered with, and a way to keep it elsewhere.
class ActivityPage : public RecordPage
{
    Q_OBJECT

public:
    /// All of them outlive the page, and the session's recorder the session; its actions are added
    /// to `actions`, once.
    ActivityPage(Session &session, ActionRegistry &actions, QSettings &settings,
                 QWidget *parent = nullptr);
    ~ActivityPage() override;

private:
    void createParts();
    void createTable();
    void fitResults();
    void createActions(ActionRegistry &actions);
    void updateActions();
    void setTexts();
    void layOut();
    void connectParts();
    void explainMissing();
    void search();
    void showState();
    void showProblem();
    void showSelected();
    void verify();
    void showVerified(const StoreResult<ActivityVerification> &found);
    void askForExport();
    void startExport(const QString &path, TableFormat format);
    void showExported(const QString &path, const StoreResult<int> &result);

    Session &m_session;
    QSettings &m_settings;
    ActivityRecorder *const m_recorder; ///< nullptr: nothing is written down.
    MessageBar *m_problem = nullptr;
    MessageBar *m_message = nullptr;
    ActivityFilterBar *m_filter = nullptr;
    QPushButton *m_verify = nullptr;
    QPushButton *m_export = nullptr;
    QTableView *m_table = nullptr;
    ColumnWidths *m_widths = nullptr; ///< nullptr without a model.
    ActivityInspector *m_inspector = nullptr;
    ActivityModel *m_model = nullptr;
    QAction *m_refresh = nullptr;
    QAction *m_find = nullptr;
    QAction *m_clear = nullptr;
    QAction *m_showDetails = nullptr;
};

} // namespace hookdesk

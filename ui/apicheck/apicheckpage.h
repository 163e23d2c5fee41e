// SPDX-FileCopyrightText: 2026 Hookdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/store/storeerror.h"
#include "ui/common/recordpage.h"

class QAction;
class QPushButton;
class QSettings;
class QTableView;

namespace hookdesk {

class ActionRegistry;
class ApiChecker;
class AssumptionInspector;
class AssumptionModel;
class ColumnWidths;
class MessageBar;
class Session;

/// What Hookdesk assumes of the API, what this server says to it, and how that is corrected.
class ApiCheckPage : public RecordPage
{
    Q_OBJECT

public:
    /// All of them outlive the page; its actions are added to `actions`, once.
    ApiCheckPage(Session &session, ActionRegistry &actions, QSettings &settings,
                 QWidget *parent = nullptr);
    ~ApiCheckPage() override;

private:
    void createTable();
    void createActions(ActionRegistry &actions);
    void layOut();
    void connectParts();
    void setTexts();
    void fitStates();
    void showFindings();
    void showEmpty();
    void updateButtons();
    void showNote();
    void showSelected();
    void showCorrected();
    void askForExport();
    void startExport(const QString &path);
    void showExported(const QString &path, const std::optional<StoreError> &error);
    [[nodiscard]] QString countText() const;

    Session &m_session;
    ApiChecker &m_checker;
    AssumptionModel *m_model;
    QTableView *m_table;
    ColumnWidths *m_widths = nullptr;
    AssumptionInspector *m_inspector;
    MessageBar *m_note; ///< That the server has changed, or why nothing was used.
    MessageBar *m_message;
    QPushButton *m_use;
    QPushButton *m_undo;
    QPushButton *m_export;
    QAction *m_check = nullptr;
    QAction *m_showDetails = nullptr;
    QString m_noted;
};

} // namespace hookdesk

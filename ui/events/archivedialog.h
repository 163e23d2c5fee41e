// SPDX-FileCopyrightText: 2026 Hookdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/webhookid.h"
#include "app/store/archivedevent.h"
#include "app/store/storeerror.h"
#include "ui/common/tableexport.h"

#include <QDialog>

#include <memory>
#include <optional>

class QAction;
class QLabel;
class QModelIndex;
class QPushButton;
class QSettings;
class QSplitter;
class QStackedWidget;
class QTableView;

namespace hookdesk {

class ArchiveFilterBar;
class ArchiveModel;
class EventInspector;
class EventRecorder;
class MessageBar;
class Session;
class StatePane;

/// The events of an environment that were kept on this computer, also those that Tribe has
/// forgotten: find them, look at them, export them. Not modal; the caller shows it.
class ArchiveDialog : public QDialog
{
    Q_OBJECT

public:
    /// Both outlive the window.
    ArchiveDialog(Session &session, QSettings &settings, QWidget *parent = nullptr);
    ~ArchiveDialog() override;

    /// Shows only the events of that webhook.
    void showWebhook(const WebhookId &id);

signals:
    /// A person wants to say how much is kept.
    void preferencesRequested();

private:
    void createParts();
    void createTable();
    void createButtons();
    void setTexts();
    void layOut();
    void connectParts();
    void explainMissing();
    void search();
    void readFacts();
    void showState();
    void showProblem();
    void showSelected(const QModelIndex &current);
    void askForCsvExport();
    void askForJsonExport();
    void startExport(TableFormat format, const QString &path);
    void showExported(const QString &path, const StoreResult<int> &result);
    void showKeeping();
    void followKeeping();

    Session &m_session;
    QSettings &m_settings;
    EventRecorder *const m_archive; ///< nullptr: nothing is kept.
    MessageBar *m_problem = nullptr;
    MessageBar *m_message = nullptr;
    ArchiveFilterBar *m_filter = nullptr;
    QStackedWidget *m_pages = nullptr;
    StatePane *m_state = nullptr;
    QSplitter *m_splitter = nullptr;
    QTableView *m_table = nullptr;
    EventInspector *m_inspector = nullptr;
    QLabel *m_keeping = nullptr;
    QPushButton *m_preferences = nullptr;
    QPushButton *m_exportCsv = nullptr;
    QPushButton *m_exportJson = nullptr;
    ArchiveModel *m_model = nullptr;
    QAction *m_again = nullptr;
    std::unique_ptr<QObject> m_loading; ///< Owns the reading of the selected event.
    bool m_exporting = false;
    qint64 m_size = -1; ///< In bytes; below zero: not known.
};

} // namespace hookdesk

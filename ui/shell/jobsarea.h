// SPDX-FileCopyrightText: 2026 Hookdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include <memory>

class QAction;
class QHBoxLayout;
class QLabel;
class QListView;
class QDoubleSpinBox;
class QProgressBar;
class QPushButton;
class QToolButton;

namespace hookdesk {

class ActionRegistry;
class JobItemModel;
class JobListModel;
class Session;
class ShownJob;

/// The foot of the window: a line with the state of the connection and with the latest job, its
/// progress and *Undo* or cancel. It opens as a drawer with all jobs and what happened to each
/// item, by itself where something failed, and folds itself when all went well.
class JobsArea : public QWidget
{
    Q_OBJECT

public:
    JobsArea(Session &session, ActionRegistry &actions, QWidget *parent = nullptr);

    /// What stands at the beginning of the line.
    void setStatus(QWidget *status);

private:
    void undoNewest();
    void buildList();
    void buildLine();
    void buildDrawer();
    void connectButtons();
    void buildPace();
    void setTexts();
    void add(std::unique_ptr<ShownJob> job);
    void updateJob();
    void updateDrawer();
    void updateButtons(const ShownJob *job);
    void updatePace(const ShownJob *job);
    void jobEnded(const ShownJob *job);
    [[nodiscard]] ShownJob *currentJob() const;
    /// The newest job that can still be undone, or nullptr.
    [[nodiscard]] ShownJob *waitingJob() const;

    Session &m_session;
    JobListModel *m_jobs;
    JobItemModel *m_items;
    QAction *m_undo; ///< Whatever has the focus: there are only seconds.
    QWidget *m_drawer;
    QListView *m_jobView;
    QListView *m_itemView;
    QHBoxLayout *m_line;
    QToolButton *m_open;
    QLabel *m_title;
    QLabel *m_note;
    QProgressBar *m_progress;
    QWidget *m_paceRow;
    QLabel *m_paceLabel;
    QDoubleSpinBox *m_pace;
    QPushButton *m_cancel; ///< Also *Undo*, while there is time for it.
    QPushButton *m_startNow;
    QPushButton *m_pause; ///< Also *Resume*.
    QPushButton *m_clear;
};

} // namespace hookdesk

// SPDX-FileCopyrightText: 2026 Hookdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include <memory>

class QAction;
class QLabel;
class QListView;
class QDoubleSpinBox;
class QProgressBar;
class QPushButton;

namespace hookdesk {

class ActionRegistry;
class JobItemModel;
class JobListModel;
class Session;
class ShownJob;

/// The long work of a session at the bottom of the window: progress, *Undo* or cancel, and
/// afterwards what happened to each item. Hidden while there is nothing to show.
class JobsArea : public QWidget
{
    Q_OBJECT

public:
    JobsArea(Session &session, ActionRegistry &actions, QWidget *parent = nullptr);

private:
    void undoNewest();
    void buildList();
    void buildDetail();
    void buildPace();
    void setTexts();
    void add(std::unique_ptr<ShownJob> job);
    void updateJob();
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
    QListView *m_jobView;
    QListView *m_itemView;
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

// SPDX-FileCopyrightText: 2026 Hookdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/shell/jobsarea.h"

#include "app/session/session.h"
#include "ui/common/actionregistry.h"
#include "ui/common/elidedlabel.h"
#include "ui/common/fittingwidths.h"
#include "ui/common/guidelink.h"
#include "ui/common/keeptranslated.h"
#include "ui/common/theme.h"
#include "ui/shell/joblistmodel.h"
#include "ui/shell/shownbulkjob.h"
#include "ui/shell/shownretryjob.h"

#include <QAccessible>
#include <QAction>
#include <QDoubleSpinBox>
#include <QHBoxLayout>
#include <QItemSelectionModel>
#include <QLabel>
#include <QListView>
#include <QProgressBar>
#include <QPushButton>
#include <QToolButton>
#include <QVBoxLayout>

namespace hookdesk {

namespace {

constexpr int heightInLines = 12;
constexpr int leastListWidth = 240;
constexpr int progressInCharacters = 16;
constexpr int listWidthInCharacters = 82; // what is done, and how it went
constexpr int progressHeight = 10;

void prepareView(QListView *view)
{
    view->setUniformItemSizes(true);
    view->setTextElideMode(Qt::ElideRight);
    view->setEditTriggers(QAbstractItemView::NoEditTriggers);
}

} // namespace

JobsArea::JobsArea(Session &session, ActionRegistry &actions, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_jobs(new JobListModel(this))
    , m_items(new JobItemModel(this))
    , m_undo(actions.add({QStringLiteral("jobs.undo"), QString(), QStringLiteral("edit-undo"),
                          QKeySequence::Undo, MenuSection::Webhook}))
    , m_drawer(new QWidget(this))
    , m_jobView(new QListView(m_drawer))
    , m_itemView(new QListView(m_drawer))
    , m_line(new QHBoxLayout)
    , m_open(new QToolButton(this))
    , m_title(new ElidedLabel(this))
    , m_note(new QLabel(m_drawer))
    , m_progress(new QProgressBar(this))
    , m_paceRow(new QWidget(m_drawer))
    , m_paceLabel(new QLabel(m_paceRow))
    , m_pace(new QDoubleSpinBox(m_paceRow))
    , m_cancel(new QPushButton(this))
    , m_startNow(new QPushButton(this))
    , m_pause(new QPushButton(this))
    , m_clear(new QPushButton(themeIcon(QStringLiteral("edit-clear-all")), {}, m_drawer))
{
    setGuideTopic(*this, GuideTopic::RetryResults);
    buildList();
    buildDrawer();
    buildLine();
    connectButtons();
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_drawer);
    column->addLayout(m_line);
    m_drawer->hide();
    updateDrawer();
    const auto naming = session.apiMap().createName.isEmpty() ? ShownBulkJob::Naming::ByServer
                                                              : ShownBulkJob::Naming::AsWanted;
    connect(&session, &Session::jobAdded, this,
            [this, naming](BulkJob *job) { add(std::make_unique<ShownBulkJob>(*job, naming)); });
    connect(&session.retries(), &RetryDesk::jobAdded, this,
            [this](RetryJob *job) { add(std::make_unique<ShownRetryJob>(*job)); });
    connect(m_undo, &QAction::triggered, this, &JobsArea::undoNewest);
    keepTranslated(this, [this] { setTexts(); });
}

void JobsArea::setTexts()
{
    m_undo->setText(tr("&Undo pending action"));
    m_jobView->setAccessibleName(tr("Jobs"));
    m_itemView->setAccessibleName(tr("Results of the job"));
    m_progress->setAccessibleName(tr("Progress of the job"));
    m_paceLabel->setText(tr("At most"));
    m_pace->setSuffix(tr(" per second", "events, after a number"));
    m_pace->setAccessibleName(tr("Events per second, at most"));
    m_startNow->setToolTip(tr("Do it now; this cannot be undone"));
    m_clear->setText(tr("Clear finished"));
    m_open->setText(tr("Jobs"));
    m_title->setAccessibleName({}); // the outcome that was announced: now its text says it
    m_jobs->retranslate();
    m_items->retranslate();
    updateJob();
}

void JobsArea::buildList()
{
    m_jobView->setObjectName(QStringLiteral("jobs"));
    m_jobView->setModel(m_jobs);
    m_jobView->setMinimumWidth(leastListWidth);
    keepFitting(this, [this] {
        m_jobView->setMaximumWidth(fontMetrics().averageCharWidth() * listWidthInCharacters);
    });
    prepareView(m_jobView);
    m_itemView->setObjectName(QStringLiteral("jobItems"));
    m_itemView->setModel(m_items);
    prepareView(m_itemView);
    connect(m_jobView->selectionModel(), &QItemSelectionModel::currentChanged, this, [this] {
        m_items->setJob(currentJob());
        updateJob();
    });
    connect(m_jobs, &JobListModel::dataChanged, this, &JobsArea::updateJob);
    connect(m_jobs, &JobListModel::rowsRemoved, this, [this] {
        updateDrawer();
        updateJob();
    });
}

void JobsArea::setStatus(QWidget *status)
{
    m_line->insertWidget(0, status, 1);
}

void JobsArea::buildLine()
{
    m_progress->setTextVisible(false);
    keepFitting(m_progress, [this] {
        m_progress->setFixedSize(fontMetrics().averageCharWidth() * progressInCharacters,
                                 progressHeight);
    });
    m_open->setCheckable(true);
    m_open->setAutoRaise(true);
    m_open->setFocusPolicy(Qt::StrongFocus);
    m_open->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_line->setContentsMargins(spacing::medium, 2, spacing::medium, 2);
    m_line->setSpacing(spacing::small);
    m_line->addWidget(m_title, 2);
    m_title->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    m_line->addWidget(m_progress);
    for (QPushButton *button : {m_startNow, m_pause, m_cancel})
        m_line->addWidget(button);
    m_line->addWidget(m_open);
    connect(m_open, &QToolButton::toggled, this, &JobsArea::updateDrawer);
}

void JobsArea::buildDrawer()
{
    m_note->setTextFormat(Qt::PlainText);
    m_note->setWordWrap(true);
    buildPace();
    auto *foot = new QHBoxLayout;
    foot->addWidget(m_paceRow);
    foot->addStretch(1);
    foot->addWidget(m_clear);
    auto *detail = new QVBoxLayout;
    detail->setSpacing(spacing::small);
    detail->addWidget(m_note);
    detail->addWidget(m_itemView, 1);
    detail->addLayout(foot);
    auto *row = new QHBoxLayout(m_drawer);
    row->setContentsMargins(spacing::medium, spacing::small, spacing::medium, spacing::small);
    row->setSpacing(spacing::medium);
    row->addWidget(m_jobView, 1);
    row->addLayout(detail, 1);
    keepFitting(m_drawer,
                [this] { m_drawer->setFixedHeight(fontMetrics().height() * heightInLines); });
}

void JobsArea::connectButtons()
{
    const auto order = [this](QPushButton *button, ShownJob::Command a, ShownJob::Command b) {
        connect(button, &QPushButton::clicked, this, [this, a, b] {
            ShownJob *job = currentJob();
            job->carryOut(job->can(a) ? a : b);
        });
    };
    order(m_cancel, ShownJob::Command::Undo, ShownJob::Command::Cancel);
    order(m_pause, ShownJob::Command::Pause, ShownJob::Command::Resume);
    order(m_startNow, ShownJob::Command::StartNow, ShownJob::Command::StartNow);
    connect(m_clear, &QPushButton::clicked, &m_session, &Session::clearFinishedJobs);
}

void JobsArea::buildPace()
{
    constexpr double fastest = 50;
    m_paceLabel->setBuddy(m_pace);
    m_pace->setRange(0.1, fastest);
    m_pace->setDecimals(1);
    m_pace->setStepType(QAbstractSpinBox::AdaptiveDecimalStepType);
    auto *row = new QHBoxLayout(m_paceRow);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(m_paceLabel);
    row->addWidget(m_pace);
    connect(m_pace, &QDoubleSpinBox::valueChanged, this, [this](double perSecond) {
        if (ShownJob *job = currentJob())
            job->setPace(perSecond);
    });
}

ShownJob *JobsArea::waitingJob() const
{
    for (int row = 0; row < m_jobs->rowCount(); ++row) {
        ShownJob *job = m_jobs->at(row);
        if (job && job->can(ShownJob::Command::Undo))
            return job;
    }
    return nullptr;
}

void JobsArea::undoNewest()
{
    if (ShownJob *job = waitingJob())
        job->carryOut(ShownJob::Command::Undo);
}

ShownJob *JobsArea::currentJob() const
{
    const QModelIndex current = m_jobView->currentIndex();
    return current.isValid() ? m_jobs->at(current.row()) : nullptr;
}

void JobsArea::add(std::unique_ptr<ShownJob> added)
{
    ShownJob *job = added.get();
    m_jobs->add(std::move(added));
    m_jobView->setCurrentIndex(m_jobs->index(0));
    connect(job, &ShownJob::finished, this, [this, job] { jobEnded(job); });
    updateDrawer();
    updateJob();
}

void JobsArea::updateDrawer()
{
    const bool isOpen = m_open->isChecked();
    m_open->setArrowType(isOpen ? Qt::DownArrow : Qt::UpArrow);
    m_open->setVisible(m_jobs->rowCount() > 0);
    m_drawer->setVisible(isOpen && m_jobs->rowCount() > 0);
}

void JobsArea::updateJob()
{
    const ShownJob *job = currentJob();
    m_title->setText(job ? job->text() : QString());
    setTextTone(*m_title, job ? job->tone() : Tone::Neutral);
    const QString note = job ? job->note() : QString();
    m_note->setText(note);
    m_note->setVisible(!note.isEmpty());
    m_progress->setVisible(job && !job->isFinished());
    m_progress->setMaximum(job ? static_cast<int>(job->itemCount()) : 1);
    m_progress->setValue(job ? static_cast<int>(job->settledCount()) : 0);
    updateButtons(job);
    updatePace(job);
    setUnavailable(m_undo, waitingJob() ? QString() : tr("Nothing to undo"));
}

void JobsArea::updateButtons(const ShownJob *job)
{
    using Command = ShownJob::Command;
    const auto can = [job](Command command) { return job && job->can(command); };
    const bool undo = can(Command::Undo);
    m_cancel->setText(undo ? tr("Undo") : tr("Cancel"));
    m_cancel->setIcon(
        themeIcon(undo ? QStringLiteral("edit-undo") : QStringLiteral("dialog-cancel")));
    m_cancel->setVisible(undo || can(Command::Cancel));
    const bool resume = can(Command::Resume);
    m_pause->setText(resume ? tr("Resume") : tr("Pause"));
    m_pause->setIcon(themeIcon(resume ? QStringLiteral("media-playback-start")
                                      : QStringLiteral("media-playback-pause")));
    m_pause->setVisible(resume || can(Command::Pause));
    m_startNow->setVisible(can(Command::StartNow));
    m_startNow->setText(job ? job->startNowText() : QString());
    m_clear->setVisible(job && job->isFinished());
}

void JobsArea::updatePace(const ShownJob *job)
{
    const std::optional<double> pace = job && !job->isFinished() ? job->pace() : std::nullopt;
    m_paceRow->setVisible(pace.has_value());
    if (!pace || m_pace->hasFocus())
        return;
    const QSignalBlocker blocker(m_pace);
    m_pace->setValue(*pace);
}

/// Says the outcome to assistive technology, which has no other way to notice.
void JobsArea::jobEnded(const ShownJob *job)
{
    m_open->setChecked(job->tone() == Tone::Bad || job->tone() == Tone::Warning);
    m_title->setAccessibleName(job->text());
    QAccessibleEvent event(m_title, QAccessible::Alert);
    QAccessible::updateAccessibility(&event);
}

} // namespace hookdesk

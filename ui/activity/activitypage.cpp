// SPDX-FileCopyrightText: 2026 Hookdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/activity/activitypage.h"

#include "app/session/activitystates.h"
#include "app/session/session.h"
#include "ui/activity/activityfilterbar.h"
#include "ui/activity/activityinspector.h"
#include "ui/activity/activitymodel.h"
#include "ui/common/actionregistry.h"
#include "ui/common/activitytext.h"
#include "ui/common/columnwidths.h"
#include "ui/common/exporttext.h"
#include "ui/common/fittingwidths.h"
#include "ui/common/guidelink.h"
#include "ui/common/keeptranslated.h"
#include "ui/common/messagebar.h"
#include "ui/common/recordtablelook.h"
#include "ui/common/scrolled.h"
#include "ui/common/storeerrortext.h"
#include "ui/common/tableexport.h"
#include "ui/common/theme.h"
#include "ui/common/unfolding.h"

#include <QAction>
#include <QDir>
#include <QItemSelectionModel>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QStyle>
#include <QTableView>

#include <algorithm>
#include <functional>
#include <iterator>
#include <optional>

namespace hookdesk {

namespace {

constexpr int columnWidths[] = {120, 95, 115, 160, 120, 120, 120};
constexpr int inspectorShare = 360;

/// What is found, on a connection of its own.
std::function<StoreResult<int>(QIODevice &)>
journalWriter(const QString &journalPath, const ActivityQuery &query, TableFormat format)
{
    return [journalPath, query, format](QIODevice &target) -> StoreResult<int> {
        ActivityJournal journal;
        if (const std::optional<StoreError> error = journal.openForReading(journalPath))
            return {0, error};
        return format ? journal.exportCsv(query, *format, target)
                      : journal.exportJsonLines(query, target);
    };
}

} // namespace

ActivityPage::ActivityPage(Session &session, ActionRegistry &actions, QSettings &settings,
                           QWidget *parent)
    : RecordPage(settings, QStringLiteral("activity"), parent)
    , m_session(session)
    , m_settings(settings)
    , m_recorder(session.activity())
{
    setGuideTopic(*this, GuideTopic::WhoChangedWhat);
    createParts();
    createActions(actions);
    layOut();
    if (m_recorder)
        connectParts();
    keepTranslated(this, [this] { setTexts(); });
    if (!m_recorder)
        return;
    showProblem();
    search();
}

ActivityPage::~ActivityPage()
{
    deleteTable();
}

void ActivityPage::createParts()
{
    m_problem = new MessageBar(this);
    m_message = new MessageBar(this);
    m_problem->hide();
    m_message->hide();
    m_filter = new ActivityFilterBar(m_session.environment().name,
                                     activityHost(m_session.environment()), this);
    m_verify = new QPushButton(themeIcon(QStringLiteral("dialog-ok-apply")), {}, this);
    m_export = new QPushButton(themeIcon(QStringLiteral("document-export")), {}, this);
    m_inspector = new ActivityInspector(this);
    if (m_recorder)
        m_model = new ActivityModel(*m_recorder, this);
    createTable();
}

void ActivityPage::createTable()
{
    m_table = new QTableView(this);
    m_table->setObjectName(QStringLiteral("activityTable"));
    m_table->setModel(m_model);
    setRecordTableLook(*m_table);
    m_table->setSelectionMode(QTableView::SingleSelection);
    if (!m_model)
        return;
    letUnfold(*m_table);
    using enum ActivityModel::Column;
    ColumnWidths::Traits traits;
    traits.usual = QList<int>(std::begin(columnWidths), std::end(columnWidths));
    traits.sharing = {int(Webhook), int(Details)};
    traits.foreign = {int(Environment), int(Who)};
    traits.folding = {int(Environment), int(Who)}; // what is unfolded tells them
    m_widths = new ColumnWidths(*m_table, traits);
    keepFitting(m_table, [this] { fitResults(); });
}

/// A result is never cut, in no language.
void ActivityPage::fitResults()
{
    ActivityCommand mixed;
    for (const auto result : {ActivityResult::Failed, ActivityResult::Done}) {
        ActivityEntry entry;
        entry.result = result;
        mixed.append(entry);
    }
    QStringList results{mixed.resultText(0) + QStringLiteral("8888")}; // of many
    for (int i = 0; i <= int(ActivityResult::Unknown); ++i)
        results.append(resultText(static_cast<ActivityResult>(i)));
    int width = 0;
    for (const QString &result : std::as_const(results))
        width = std::max(width, m_table->fontMetrics().horizontalAdvance(result));
    const int icon = m_table->style()->pixelMetric(QStyle::PM_SmallIconSize, nullptr, m_table);
    m_widths->setUsual(int(ActivityModel::Column::Result), width + icon + 2 * spacing::medium);
}

void ActivityPage::createActions(ActionRegistry &actions)
{
    const auto added = [this, &actions](PageCommand command, const char *id, const char *icon) {
        return actions.add({QLatin1String(id),
                            {},
                            QLatin1String(icon),
                            {},
                            MenuSection::ContextOnly,
                            this,
                            command});
    };
    m_refresh = added(PageCommand::Refresh, "activity.refresh", "view-refresh");
    m_find = added(PageCommand::Find, "activity.focusFilter", "edit-find");
    m_clear = added(PageCommand::ClearFilter, "activity.clearFilter", "edit-clear");
    m_showDetails = added(PageCommand::ShowDetails, "activity.showDetails", "documentinfo");
    m_showDetails->setCheckable(true);
}

void ActivityPage::updateActions()
{
    const QString missing = m_recorder ? QString() : tr("Activity is not recorded.");
    setUnavailable(m_refresh, missing);
    setUnavailable(m_find, missing);
    setUnavailable(m_showDetails, missing);
    setUnavailableIf(m_clear, {{!m_recorder, missing}, {m_filter->isWide(), tr("No filter set.")}});
}

void ActivityPage::setTexts()
{
    m_verify->setText(tr("Verify"));
    m_verify->setToolTip(tr("Checks every entry of all environments for changes to the file."));
    m_export->setText(tr("Export…"));
    m_export->setToolTip(tr("All matches, including those not shown yet."));
    m_table->setAccessibleName(tr("Activity"));
    m_refresh->setText(tr("Refresh"));
    m_find->setText(tr("Filter activity"));
    m_clear->setText(tr("Show everything"));
    m_showDetails->setText(tr("Show &details"));
    updateActions();
    if (!m_recorder)
        return explainMissing();
    m_model->retranslate();
    fitResults();
    showState();
    if (!m_problem->isHidden()) // once dismissed it stays away
        showProblem();
}

void ActivityPage::layOut()
{
    addPageButton(m_verify);
    addPageButton(m_export);
    setFilters(m_filter);
    addNote(m_problem);
    addNote(m_message);
    setParts(m_table, scrolled(m_inspector, this), inspectorShare);
    setDetailsAction(m_showDetails);
    countLabel().setObjectName(QStringLiteral("activityCount"));
}

void ActivityPage::connectParts()
{
    connect(m_find, &QAction::triggered, m_filter, &ActivityFilterBar::focusText);
    connect(m_refresh, &QAction::triggered, this, &ActivityPage::search);
    connect(m_clear, &QAction::triggered, m_filter, &ActivityFilterBar::clear);
    connect(m_filter, &ActivityFilterBar::changed, this, &ActivityPage::search);
    connect(m_model, &ActivityModel::stateChanged, this, &ActivityPage::showState);
    // Not the current row: assistive technology selects without making one current.
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this,
            &ActivityPage::showSelected);
    connect(m_recorder, &ActivityRecorder::changed, this, &ActivityPage::showProblem);
    connect(m_recorder, &ActivityRecorder::written, m_model, &ActivityModel::readNewer);
    connect(m_verify, &QPushButton::clicked, this, &ActivityPage::verify);
    connect(m_export, &QPushButton::clicked, this, &ActivityPage::askForExport);
}

void ActivityPage::explainMissing()
{
    StatePane::Content content;
    content.iconName = QStringLiteral("appointment-new");
    content.headline = tr("Activity is not recorded.");
    content.text = tr("Hookdesk found no folder for the journal on this computer.");
    setEmpty(content);
    for (QWidget *part : {static_cast<QWidget *>(m_filter), static_cast<QWidget *>(m_verify),
                          static_cast<QWidget *>(m_export)})
        part->hide();
}

void ActivityPage::search()
{
    m_inspector->setEntry(std::nullopt);
    setInspecting(false);
    m_model->search(m_filter->query());
    updateActions();
}

void ActivityPage::showState()
{
    const int count = m_model->entryCount();
    StatePane::Content content;
    if (m_model->problem()) {
        const ErrorText text = storeErrorText(*m_model->problem());
        content.iconName = QStringLiteral("dialog-error");
        content.headline = tr("The activity journal could not be read.");
        content.text = text.headline + QLatin1Char(' ') + text.advice;
        content.details = text.details;
        content.actions = {m_refresh};
    } else if (m_model->isReading()) {
        content.headline = tr("Reading the activity journal…");
        content.busy = true;
    } else if (m_filter->isWide()) {
        content.iconName = QStringLiteral("appointment-new");
        content.headline = tr("No activity yet.");
        content.text =
            tr("Hookdesk records here who created, deleted, reactivated or retried what.");
    } else {
        content.iconName = QStringLiteral("appointment-new");
        content.headline = tr("No entry matches.");
        content.text = tr("Try another text, operation or result.");
        content.actions = {m_clear};
    }
    setEmpty(count > 0 ? std::nullopt : std::optional(content));
    countLabel().setText(m_model->hasMore() ? tr("%n entry(s), and more", nullptr, count)
                                            : tr("%n entry(s)", nullptr, count));
    setExportEnabled(m_export, m_session.exports(), count > 0);
}

void ActivityPage::showProblem()
{
    if (m_recorder->problem()) {
        const ErrorText text = storeErrorText(*m_recorder->problem());
        m_problem->showMessage(MessageBar::Severity::Warning,
                               tr("%n entry(s) could not be written to the activity journal.",
                                  nullptr, int(m_recorder->unwritten())) +
                                   QLatin1Char(' ') + text.headline + QLatin1Char(' ') +
                                   text.advice,
                               text.details);
    } else if (!m_recorder->keptAside().isEmpty()) {
        m_problem->showMessage(MessageBar::Severity::Warning,
                               tr("The activity journal was damaged. Hookdesk started a new one; "
                                  "the damaged file is now %1.")
                                   .arg(QDir::toNativeSeparators(m_recorder->keptAside())));
    } else {
        m_problem->hide();
    }
}

void ActivityPage::showSelected()
{
    const QModelIndexList rows = m_table->selectionModel()->selectedRows();
    const int row = rows.isEmpty() ? -1 : rows.front().row();
    if (const ActivityCommand *command = row < 0 ? nullptr : m_model->commandAt(row))
        m_inspector->setEntries(command->items(), m_model->underWay(*command));
    else
        m_inspector->setEntry(row < 0 ? std::nullopt : std::optional(m_model->at(row)));
    setInspecting(row >= 0);
}

void ActivityPage::verify()
{
    m_verify->setEnabled(false);
    m_message->showMessage(MessageBar::Severity::Note, tr("Checking every entry…"));
    m_recorder->read<ActivityVerification>(
        this, [](ActivityJournal &journal) { return journal.verify(); },
        [this](const StoreResult<ActivityVerification> &found) { showVerified(found); });
}

void ActivityPage::showVerified(const StoreResult<ActivityVerification> &found)
{
    m_verify->setEnabled(true);
    if (found.error) {
        const ErrorText text = storeErrorText(*found.error);
        m_message->showMessage(MessageBar::Severity::Error,
                               tr("The activity journal could not be verified.") +
                                   QLatin1Char(' ') + text.headline,
                               text.details);
        return;
    }
    m_message->showMessage(found.value.firstBreak ? MessageBar::Severity::Error
                                                  : MessageBar::Severity::Success,
                           verificationText(found.value));
}

void ActivityPage::askForExport()
{
    askWhereToExport(
        this, m_settings, tr("Export the activity journal"),
        QStringLiteral("activity-") + QDate::currentDate().toString(Qt::ISODate), true,
        [this](const QString &path, TableFormat format) { startExport(path, format); });
}

void ActivityPage::startExport(const QString &path, TableFormat format)
{
    m_message->showMessage(MessageBar::Severity::Note,
                           tr("Exporting to %1…").arg(QDir::toNativeSeparators(path)));
    ActivityQuery query = m_filter->query();
    query.withStarts = true; // what is kept elsewhere is evidence: every row
    m_session.exports().start(
        {ActivityOperation::ActivityExport, path, false,
         journalWriter(m_recorder->path(), query, format)},
        this, [this, path](const StoreResult<int> &result) { showExported(path, result); });
}

void ActivityPage::showExported(const QString &path, const StoreResult<int> &result)
{
    const QString shown = QDir::toNativeSeparators(path);
    if (result.error)
        m_message->showMessage(
            MessageBar::Severity::Error,
            tr("%1 could not be written. Choose another folder or free some disk space.")
                .arg(shown),
            result.error->detail);
    else
        m_message->showMessage(MessageBar::Severity::Success,
                               tr("%n entry(s) exported to %1.", nullptr, result.value).arg(shown));
}

} // namespace hookdesk

// SPDX-FileCopyrightText: 2026 Hookdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/events/archivedialog.h"

#include "app/session/session.h"
#include "ui/common/filewriting.h"
#include "ui/common/messagebar.h"
#include "ui/common/plaintext.h"
#include "ui/common/recordtablelook.h"
#include "ui/common/statepane.h"
#include "ui/common/taborder.h"
#include "ui/common/theme.h"
#include "ui/events/archivefilterbar.h"
#include "ui/events/archivemodel.h"
#include "ui/events/archivesettingspane.h"
#include "ui/events/archivetext.h"
#include "ui/events/eventinspector.h"

#include <QAction>
#include <QDialogButtonBox>
#include <QDir>
#include <QHeaderView>
#include <QItemSelectionModel>
#include <QPushButton>
#include <QSaveFile>
#include <QScreen>
#include <QSettings>
#include <QShortcut>
#include <QSplitter>
#include <QStackedWidget>
#include <QTableView>
#include <QTimer>
#include <QVBoxLayout>

#include <chrono>
#include <utility>

namespace hookdesk {

namespace {

constexpr int columnWidths[] = {100, 150, 115, 185, 75, 60}; // the last takes the rest
constexpr std::chrono::seconds deletionTime{1};
constexpr int firstWidths[] = {720, 460}; // list, inspector

/// Runs beside the window. Nothing is left of a file that could not be finished.
StoreResult<int> exportTo(EventArchive &archive, const ArchiveQuery &query, const QString &path,
                          bool asCsv)
{
    QSaveFile file(path);
    const auto failure = [&] {
        return StoreError{StoreError::Kind::Other, path, file.errorString()};
    };
    if (!file.open(QIODevice::WriteOnly))
        return {0, failure()};
    StoreResult<int> written =
        asCsv ? archive.exportCsv(query, file) : archive.exportJsonLines(query, file);
    if (written.error)
        file.cancelWriting();
    else if (!file.commit())
        written.error = failure();
    return written;
}

/// For the activity journal.
QString stateOf(const ArchiveSettings &settings)
{
    return QStringLiteral("{\"keepEvents\":%1,\"days\":%2,\"megabytes\":%3}")
        .arg(settings.keepEvents ? QStringLiteral("true") : QStringLiteral("false"))
        .arg(settings.days)
        .arg(settings.megabytes);
}

} // namespace

ArchiveDialog::ArchiveDialog(Session &session, QSettings &settings, QWidget *parent)
    : QDialog(parent)
    , m_session(session)
    , m_settings(settings)
    , m_archive(session.failures().archive())
{
    setWindowTitle(
        tr("Archive of failed events — %1").arg(plainLine(session.environment().name, 100)));
    setModal(false);
    createParts();
    layOut();
    connectParts();
    resize(QSize(1200, 700).boundedTo(screen()->availableSize() * 0.95));
    if (!m_archive) {
        explainMissing();
        return;
    }
    m_keeping->setValues(archiveSettings(m_settings, m_session.environment()));
    showProblem();
    readFacts();
    search();
}

ArchiveDialog::~ArchiveDialog() = default;

void ArchiveDialog::createParts()
{
    m_problem = new MessageBar(this);
    m_message = new MessageBar(this);
    m_filter = new ArchiveFilterBar(this);
    m_pages = new QStackedWidget(this);
    m_state = new StatePane(this);
    m_again = new QAction(themeIcon(QStringLiteral("view-refresh")), tr("Search again"), this);
    m_inspector = new EventInspector(m_session, this);
    m_inspector->setHint(tr("Select an event to see what was kept of it."));
    m_keeping = new ArchiveSettingsPane(this);
    if (m_archive)
        m_model = new ArchiveModel(*m_archive, this);
    createTable();
    createButtons();
}

void ArchiveDialog::createTable()
{
    m_table = new QTableView(this);
    m_table->setAccessibleName(tr("Archived events"));
    m_table->setModel(m_model);
    setRecordTableLook(*m_table);
    m_table->setSelectionMode(QTableView::SingleSelection);
    m_table->setFrameShape(QFrame::NoFrame);
    m_table->verticalHeader()->setDefaultSectionSize(fontMetrics().height() + spacing::medium);
    m_table->horizontalHeader()->setStretchLastSection(true);
    for (int i = 0; m_model && i < ArchiveModel::columns; ++i)
        m_table->setColumnWidth(i, columnWidths[i]);
}

void ArchiveDialog::createButtons()
{
    const QIcon icon = themeIcon(QStringLiteral("document-export"));
    m_exportCsv = new QPushButton(icon, tr("Export as CSV…"), this);
    m_exportJson = new QPushButton(icon, tr("Export as JSON lines…"), this);
    for (QPushButton *button : {m_exportCsv, m_exportJson}) {
        button->setAutoDefault(false);
        button->setToolTip(tr("Everything that is found, also what is not shown yet, with its "
                              "payload."));
    }
}

void ArchiveDialog::layOut()
{
    auto *list = new QWidget(this);
    auto *listColumn = new QVBoxLayout(list);
    listColumn->setContentsMargins(0, 0, 0, 0);
    m_pages->addWidget(m_table);
    m_pages->addWidget(m_state);
    listColumn->addWidget(m_pages);
    m_splitter = new QSplitter(Qt::Horizontal, this);
    m_splitter->addWidget(list);
    m_splitter->addWidget(m_inspector);
    setTabPlace(*m_inspector, {m_table});
    m_splitter->setChildrenCollapsible(false);
    m_splitter->setStretchFactor(0, 3);
    m_splitter->setStretchFactor(1, 2);
    m_splitter->setSizes({firstWidths[0], firstWidths[1]});

    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    buttons->button(QDialogButtonBox::Close)->setAutoDefault(false);
    buttons->addButton(m_exportCsv, QDialogButtonBox::ActionRole);
    buttons->addButton(m_exportJson, QDialogButtonBox::ActionRole);
    buttons->setFocusProxy(nullptr); // Tab would go round in it (Qt 6.4)
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::close);
    auto *column = new QVBoxLayout(this);
    column->setSpacing(spacing::small);
    for (QWidget *part : {static_cast<QWidget *>(m_problem), static_cast<QWidget *>(m_message),
                          static_cast<QWidget *>(m_filter)})
        column->addWidget(part);
    column->addWidget(m_splitter, 1);
    column->addWidget(m_keeping);
    column->addWidget(buttons);
}

void ArchiveDialog::connectParts()
{
    if (!m_archive)
        return;
    auto *find = new QShortcut(QKeySequence::Find, this);
    connect(find, &QShortcut::activated, m_filter, &ArchiveFilterBar::focusText);
    auto *refresh = new QShortcut(QKeySequence::Refresh, this);
    connect(refresh, &QShortcut::activated, this, &ArchiveDialog::search);
    connect(m_again, &QAction::triggered, this, &ArchiveDialog::search);
    connect(m_filter, &ArchiveFilterBar::changed, this, &ArchiveDialog::search);
    connect(m_model, &ArchiveModel::stateChanged, this, &ArchiveDialog::showState);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            &ArchiveDialog::showSelected);
    connect(m_archive, &EventRecorder::changed, this, &ArchiveDialog::showProblem);
    connect(m_keeping, &ArchiveSettingsPane::applied, this, &ArchiveDialog::applySettings);
    connect(m_exportCsv, &QPushButton::clicked, this, [this] { askForExport(Format::Csv); });
    connect(m_exportJson, &QPushButton::clicked, this, [this] { askForExport(Format::JsonLines); });
}

void ArchiveDialog::explainMissing()
{
    StatePane::Content content;
    content.iconName = QStringLiteral("document-open-recent");
    content.headline = tr("Nothing is kept of this environment.");
    content.text = tr("There is no folder for its data on this computer, so that events are gone "
                      "when Tribe forgets them.");
    m_state->setContent(content);
    m_pages->setCurrentWidget(m_state);
    for (QWidget *part : {static_cast<QWidget *>(m_filter), static_cast<QWidget *>(m_keeping),
                          static_cast<QWidget *>(m_inspector), static_cast<QWidget *>(m_exportCsv),
                          static_cast<QWidget *>(m_exportJson)})
        part->hide();
}

void ArchiveDialog::showWebhook(const WebhookId &id)
{
    if (m_archive)
        m_filter->setWebhook(id);
}

void ArchiveDialog::search()
{
    m_loading.reset();
    m_inspector->setEvent(nullptr);
    m_model->search(m_filter->query());
}

/// Which webhooks there are and how large it is.
void ArchiveDialog::readFacts()
{
    struct Facts
    {
        QList<ArchivedWebhook> webhooks;
        qint64 size = -1;
    };
    const auto read = [](EventArchive &archive) {
        const auto webhooks = archive.webhooks();
        const auto size = archive.size();
        return StoreResult<Facts>{{webhooks.value, size.ok() ? size.value : -1}, webhooks.error};
    };
    m_archive->read<Facts>(this, read, [this](const StoreResult<Facts> &facts) {
        m_filter->setWebhooks(facts.value.webhooks);
        m_keeping->setSize(facts.value.size);
    });
}

void ArchiveDialog::showState()
{
    const int count = m_model->rowCount();
    StatePane::Content content;
    if (m_model->problem()) {
        content.iconName = QStringLiteral("dialog-error");
        content.headline = tr("The archive could not be searched.");
        content.text = archiveProblemText(*m_model->problem());
        content.details = m_model->problem()->path + QLatin1Char('\n') + m_model->problem()->detail;
        content.actions = {m_again};
    } else if (m_model->isReading()) {
        content.headline = tr("Searching the archive…");
        content.busy = true;
    } else {
        content.iconName = QStringLiteral("document-open-recent");
        const ArchiveQuery &query = m_model->query();
        const bool isAll =
            query.text.isEmpty() && query.webhookId.isEmpty() && !query.since.isValid();
        content.headline = isAll ? tr("The archive is empty.") : tr("No archived event fits.");
        content.text = isAll ? tr("Failed events are kept here from the first time that the log "
                                  "is read.")
                             : tr("Search for another text, webhook or period.");
    }
    m_state->setContent(content);
    m_pages->setCurrentWidget(count > 0 ? static_cast<QWidget *>(m_table) : m_state);
    m_filter->setCountText(m_model->hasMore() ? tr("%n event(s), and more", nullptr, count)
                                              : tr("%n event(s)", nullptr, count));
    m_exportCsv->setEnabled(count > 0 && !m_exporting);
    m_exportJson->setEnabled(count > 0 && !m_exporting);
}

void ArchiveDialog::showProblem()
{
    if (m_archive->problem())
        m_problem->showMessage(
            MessageBar::Severity::Warning, archiveProblemText(*m_archive->problem()),
            m_archive->problem()->path + QLatin1Char('\n') + m_archive->problem()->detail);
    else if (!m_archive->keptAside().isEmpty())
        m_problem->showMessage(MessageBar::Severity::Warning,
                               keptAsideText(m_archive->keptAside()));
    else
        m_problem->hide();
}

void ArchiveDialog::showSelected(const QModelIndex &current)
{
    m_loading.reset();
    if (!current.isValid()) {
        m_inspector->setEvent(nullptr);
        return;
    }
    m_loading = std::make_unique<QObject>();
    const EventId id = m_model->at(current.row()).event.id;
    using Found = std::optional<ArchivedEvent>;
    m_archive->read<Found>(
        m_loading.get(), [id](EventArchive &archive) { return archive.event(id); },
        [this](const StoreResult<Found> &found) {
            if (found.value)
                m_inspector->setArchivedEvent(*found.value);
            else if (found.error)
                m_message->showMessage(MessageBar::Severity::Error,
                                       archiveProblemText(*found.error), found.error->detail);
            else
                m_message->showMessage(MessageBar::Severity::Note,
                                       tr("This event is no longer in the archive: it was older "
                                          "or larger than what is kept."));
        });
}

void ArchiveDialog::askForExport(Format format)
{
    const bool asCsv = format == Format::Csv;
    const QString day = QDate::currentDate().toString(Qt::ISODate);
    askWhereToSave(this, asCsv ? tr("Export as CSV") : tr("Export as JSON lines"),
                   QStringLiteral("failed-events-%1.%2")
                       .arg(day, asCsv ? QStringLiteral("csv") : QStringLiteral("jsonl")),
                   asCsv ? tr("CSV files (*.csv);;All files (*)")
                         : tr("JSON lines (*.jsonl);;All files (*)"),
                   [this, format](const QString &path) { startExport(format, path); });
}

void ArchiveDialog::startExport(Format format, const QString &path)
{
    m_exporting = true;
    showState();
    m_message->showMessage(MessageBar::Severity::Note,
                           tr("Exporting to %1…").arg(QDir::toNativeSeparators(path)));
    const auto write = [query = m_model->query(), path, asCsv = format == Format::Csv](
                           EventArchive &archive) { return exportTo(archive, query, path, asCsv); };
    m_archive->read<int>(
        this, write, [this, path](const StoreResult<int> &result) { showExported(path, result); });
}

void ArchiveDialog::showExported(const QString &path, const StoreResult<int> &result)
{
    m_exporting = false;
    showState();
    ActivityEntry entry;
    entry.operation = ActivityOperation::ArchiveExport;
    entry.result = result.error ? ActivityResult::Failed : ActivityResult::Done;
    entry.after = QStringLiteral("{\"events\":%1}").arg(result.value);
    m_session.noteActivity(entry);
    const QString shown = QDir::toNativeSeparators(path);
    if (result.error)
        m_message->showMessage(MessageBar::Severity::Error,
                               tr("Nothing was exported to %1. Choose another place, or make room "
                                  "on the disk.")
                                   .arg(shown),
                               result.error->detail);
    else
        m_message->showMessage(
            MessageBar::Severity::Success,
            tr("%n event(s) were exported to %1.", nullptr, result.value).arg(shown));
}

void ArchiveDialog::applySettings()
{
    ActivityEntry entry;
    entry.operation = ActivityOperation::SettingsChange;
    entry.result = ActivityResult::Done;
    entry.before = stateOf(archiveSettings(m_settings, m_session.environment()));
    entry.after = stateOf(m_keeping->values());
    setArchiveSettings(m_settings, m_session.environment(), m_keeping->values());
    m_session.noteActivity(entry);
    applyArchiveSettings(m_session, m_settings);
    m_message->showMessage(MessageBar::Severity::Success,
                           tr("From now on, this is what is kept of %1.")
                               .arg(plainLine(m_session.environment().name, 100)));
    // What is too old or too much is deleted beside the window.
    QTimer::singleShot(deletionTime, this, [this] {
        readFacts();
        search();
    });
}

} // namespace hookdesk

// SPDX-FileCopyrightText: 2026 Hookdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/events/archivedialog.h"

#include "app/session/session.h"
#include "ui/common/columnwidths.h"
#include "ui/common/dialogbuttons.h"
#include "ui/common/exporttext.h"
#include "ui/common/filewriting.h"
#include "ui/common/fittingwidths.h"
#include "ui/common/guidelink.h"
#include "ui/common/keeptranslated.h"
#include "ui/common/messagebar.h"
#include "ui/common/plaintext.h"
#include "ui/common/recordtablelook.h"
#include "ui/common/statepane.h"
#include "ui/common/taborder.h"
#include "ui/common/theme.h"
#include "ui/events/archivefilterbar.h"
#include "ui/events/archivemodel.h"
#include "ui/events/archivetext.h"
#include "ui/events/eventinspector.h"

#include <QAction>
#include <QDialogButtonBox>
#include <QDir>
#include <QHBoxLayout>
#include <QItemSelectionModel>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QScreen>
#include <QShortcut>
#include <QSplitter>
#include <QStackedWidget>
#include <QTableView>
#include <QTimer>
#include <QVBoxLayout>

#include <chrono>
#include <functional>
#include <iterator>
#include <utility>

namespace hookdesk {

namespace {

constexpr int columnWidths[] = {100, 150, 115, 185, 75, 60};
constexpr std::chrono::seconds deletionTime{1};
constexpr int firstWidths[] = {720, 460}; // list, inspector

/// Without its ending.
QString exportName()
{
    return QLatin1String("failed-events-") + QDate::currentDate().toString(Qt::ISODate);
}

/// What is found, on a connection of its own.
std::function<StoreResult<int>(QIODevice &)>
archiveWriter(const QString &archivePath, const ArchiveQuery &query, TableFormat format)
{
    return [archivePath, query, format](QIODevice &target) -> StoreResult<int> {
        EventArchive archive;
        if (const std::optional<StoreError> error = archive.openForReading(archivePath))
            return {0, error};
        return format ? archive.exportCsv(query, *format, target)
                      : archive.exportJsonLines(query, target);
    };
}

} // namespace

ArchiveDialog::ArchiveDialog(Session &session, QSettings &settings, QWidget *parent)
    : QDialog(parent)
    , m_session(session)
    , m_settings(settings)
    , m_archive(session.failures().archive())
{
    setGuideTopic(*this, GuideTopic::Archive);
    setModal(false);
    createParts();
    layOut();
    connectParts();
    resize(firstSize(*this, {1200, 700}));
    keepTranslated(this, [this] { setTexts(); });
    if (!m_archive)
        return;
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
    m_again = new QAction(themeIcon(QStringLiteral("view-refresh")), {}, this);
    m_inspector = new EventInspector(m_session, this);
    m_keeping = new QLabel(this);
    m_keeping->setTextFormat(Qt::PlainText);
    m_keeping->setObjectName(QStringLiteral("archiveSize"));
    if (m_archive)
        m_model = new ArchiveModel(*m_archive, this);
    createTable();
    createButtons();
}

void ArchiveDialog::createTable()
{
    m_table = new QTableView(this);
    m_table->setModel(m_model);
    setRecordTableLook(*m_table);
    m_table->setSelectionMode(QTableView::SingleSelection);
    if (!m_model)
        return;
    ColumnWidths::Traits traits;
    traits.usual = QList<int>(std::begin(columnWidths), std::end(columnWidths));
    traits.sharing = {ArchiveModel::WebhookName, ArchiveModel::Error};
    new ColumnWidths(*m_table, traits);
}

void ArchiveDialog::createButtons()
{
    const QIcon icon = themeIcon(QStringLiteral("document-export"));
    m_exportCsv = new QPushButton(icon, {}, this);
    m_exportJson = new QPushButton(icon, {}, this);
    m_preferences = new QPushButton(this);
    for (QPushButton *button : {m_exportCsv, m_exportJson, m_preferences})
        button->setAutoDefault(false);
}

void ArchiveDialog::setTexts()
{
    setWindowTitle(
        tr("Archive of failed events — %1").arg(plainName(m_session.environment().name, 100)));
    m_again->setText(tr("Search again"));
    m_table->setAccessibleName(tr("Archived events"));
    m_preferences->setText(tr("Preferences…"));
    m_preferences->setToolTip(tr("How long and how much to keep"));
    m_exportCsv->setText(tr("Export as CSV…"));
    m_exportJson->setText(tr("Export as JSON lines…"));
    for (QPushButton *button : {m_exportCsv, m_exportJson})
        button->setToolTip(tr("All matches with their payloads, including those not shown yet."));
    if (!m_archive)
        return explainMissing();
    showKeeping();
    m_model->retranslate();
    showState();
    if (!m_problem->isHidden()) // once dismissed it stays away
        showProblem();
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
    m_inspector->hide(); // until an event is selected

    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    wordButtons(*buttons);
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
    auto *keeping = new QHBoxLayout;
    keeping->addWidget(m_keeping);
    keeping->addWidget(m_preferences);
    keeping->addStretch(1);
    column->addLayout(keeping);
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
    connect(m_preferences, &QPushButton::clicked, this, &ArchiveDialog::preferencesRequested);
    connect(&m_session.failures(), &FailureWatch::keepingChanged, this,
            &ArchiveDialog::followKeeping);
    connect(m_exportCsv, &QPushButton::clicked, this, &ArchiveDialog::askForCsvExport);
    connect(m_exportJson, &QPushButton::clicked, this, &ArchiveDialog::askForJsonExport);
}

void ArchiveDialog::explainMissing()
{
    StatePane::Content content;
    content.iconName = QStringLiteral("document-open-recent");
    content.headline = tr("Failed events are not kept.");
    content.text = tr("Hookdesk found no folder for its data on this computer.");
    m_state->setContent(content);
    m_pages->setCurrentWidget(m_state);
    for (QWidget *part :
         {static_cast<QWidget *>(m_filter), static_cast<QWidget *>(m_keeping),
          static_cast<QWidget *>(m_preferences), static_cast<QWidget *>(m_inspector),
          static_cast<QWidget *>(m_exportCsv), static_cast<QWidget *>(m_exportJson)})
        part->hide();
}

void ArchiveDialog::showWebhook(const WebhookId &id)
{
    if (m_archive)
        m_filter->setWebhook(id);
}

void ArchiveDialog::search()
{
    showSelected({});
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
        m_size = facts.value.size;
        showKeeping();
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
        content.headline = isAll ? tr("The archive is empty.") : tr("No archived event matches.");
        content.text = isAll ? tr("Failed events are kept here once the log has been read.")
                             : tr("Try another text, webhook or period.");
    }
    m_state->setContent(content);
    m_pages->setCurrentWidget(count > 0 ? static_cast<QWidget *>(m_table) : m_state);
    m_filter->setCountText(m_model->hasMore() ? tr("%n event(s), and more", nullptr, count)
                                              : tr("%n event(s)", nullptr, count));
    for (QPushButton *button : {m_exportCsv, m_exportJson})
        setExportEnabled(button, m_session.exports(), count > 0 && !m_exporting);
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
    m_inspector->setVisible(current.isValid());
    if (!current.isValid())
        return m_inspector->setEvent(nullptr);
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
                m_message->showMessage(
                    MessageBar::Severity::Note,
                    tr("This event is no longer in the archive: it was too old or too large."));
        });
}

void ArchiveDialog::askForCsvExport()
{
    askWhereToExport(
        this, m_settings, tr("Export as CSV"), exportName(), false,
        [this](const QString &path, TableFormat format) { startExport(format, path); });
}

void ArchiveDialog::askForJsonExport()
{
    askWhereToSave(this, tr("Export as JSON lines"), exportName() + QLatin1String(".jsonl"),
                   tr("JSON lines (*.jsonl);;All files (*)"),
                   [this](const QString &path) { startExport({}, path); });
}

void ArchiveDialog::startExport(TableFormat format, const QString &path)
{
    m_exporting = true;
    showState();
    m_message->showMessage(MessageBar::Severity::Note,
                           tr("Exporting to %1…").arg(QDir::toNativeSeparators(path)));
    m_session.exports().start(
        {ActivityOperation::ArchiveExport, path, false,
         archiveWriter(m_archive->path(), m_model->query(), format)},
        this, [this, path](const StoreResult<int> &result) { showExported(path, result); });
}

void ArchiveDialog::showExported(const QString &path, const StoreResult<int> &result)
{
    m_exporting = false;
    showState();
    const QString shown = QDir::toNativeSeparators(path);
    if (result.error)
        m_message->showMessage(
            MessageBar::Severity::Error,
            tr("%1 could not be written. Choose another folder or free some disk space.")
                .arg(shown),
            result.error->detail);
    else
        m_message->showMessage(MessageBar::Severity::Success,
                               tr("%n event(s) exported to %1.", nullptr, result.value).arg(shown));
}

void ArchiveDialog::showKeeping()
{
    const FailureWatch &failures = m_session.failures();
    const int days = int(failures.limits().age.count() / 24);
    const QLocale locale;
    const auto sizeText = [&locale](qint64 bytes) {
        return locale.formattedDataSize(bytes, 1, QLocale::DataSizeTraditionalFormat);
    };
    QStringList sentences;
    if (failures.keepsEvents())
        //: %1 is a size, for example 500 MB.
        sentences.append(tr("Kept for %n day(s), up to %1.", nullptr, days)
                             .arg(sizeText(failures.limits().bytes)));
    else
        sentences.append(tr("New events are not kept."));
    if (m_size >= 0)
        sentences.append(tr("Size: %1").arg(sizeText(m_size)));
    m_keeping->setText(sentences.join(QLatin1Char(' ')));
}

void ArchiveDialog::followKeeping()
{
    showKeeping();
    // What is too old or too much is deleted beside the window.
    QTimer::singleShot(deletionTime, this, [this] {
        readFacts();
        search();
    });
}

} // namespace hookdesk

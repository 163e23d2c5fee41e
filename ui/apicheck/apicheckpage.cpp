// SPDX-FileCopyrightText: 2026 Hookdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/apicheck/apicheckpage.h"

#include "app/apicheck/findingexport.h"
#include "app/session/activitystates.h"
#include "app/session/apichecker.h"
#include "app/session/session.h"
#include "ui/apicheck/assumptioninspector.h"
#include "ui/apicheck/assumptionmodel.h"
#include "ui/apicheck/assumptiontext.h"
#include "ui/common/actionregistry.h"
#include "ui/common/columnwidths.h"
#include "ui/common/consolestyle.h"
#include "ui/common/errortext.h"
#include "ui/common/exporttext.h"
#include "ui/common/filedialog.h"
#include "ui/common/fittingwidths.h"
#include "ui/common/guidelink.h"
#include "ui/common/keeptranslated.h"
#include "ui/common/messagebar.h"
#include "ui/common/recordtablelook.h"
#include "ui/common/scrolled.h"
#include "ui/common/theme.h"

#include <QAction>
#include <QDate>
#include <QDir>
#include <QFileDialog>
#include <QItemSelectionModel>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QStyle>
#include <QTableView>

#include <algorithm>
#include <iterator>

namespace hookdesk {

namespace {

constexpr int assumptionWidths[] = {200, 120, 180, 220};
constexpr int assumptionInspectorShare = 340;

} // namespace

ApiCheckPage::ApiCheckPage(Session &session, ActionRegistry &actions, QSettings &settings,
                           QWidget *parent)
    : RecordPage(settings, QStringLiteral("apiCheck"), parent)
    , m_session(session)
    , m_checker(session.apiChecker())
    , m_model(new AssumptionModel(this))
    , m_table(new QTableView(this))
    , m_inspector(new AssumptionInspector(this))
    , m_note(new MessageBar(this))
    , m_message(new MessageBar(this))
    , m_use(new QPushButton(this))
    , m_undo(new QPushButton(this))
    , m_export(new QPushButton(themeIcon(QStringLiteral("document-export")), {}, this))
{
    setGuideTopic(*this, GuideTopic::ApiCheck);
    createTable();
    createActions(actions);
    layOut();
    connectParts();
    keepTranslated(this, [this] { setTexts(); });
}

ApiCheckPage::~ApiCheckPage()
{
    deleteTable();
}

void ApiCheckPage::createTable()
{
    m_table->setObjectName(QStringLiteral("assumptionTable"));
    m_table->setModel(m_model);
    setRecordTableLook(*m_table);
    m_table->setSelectionMode(QTableView::SingleSelection);
    using enum AssumptionModel::Column;
    ColumnWidths::Traits traits;
    traits.usual = QList<int>(std::begin(assumptionWidths), std::end(assumptionWidths));
    traits.sharing = {int(Found), int(Proposed)};
    m_widths = new ColumnWidths(*m_table, traits);
    keepFitting(m_table, [this] { fitStates(); });
}

/// Neither an assumption nor a state is cut, in no language.
void ApiCheckPage::fitStates()
{
    const QFontMetrics metrics = m_table->fontMetrics();
    int states = 0;
    for (int i = 0; i <= int(FindingState::NotKnown); ++i)
        states = std::max(
            states, metrics.horizontalAdvance(findingStateText(static_cast<FindingState>(i))));
    int names = 0;
    for (const QString &key : ApiMap::keys())
        names = std::max(names, metrics.horizontalAdvance(assumptionText(key)));
    const int icon = m_table->style()->pixelMetric(QStyle::PM_SmallIconSize, nullptr, m_table);
    m_widths->setUsual(int(AssumptionModel::Column::State), states + icon + 3 * spacing::medium);
    m_widths->setUsual(int(AssumptionModel::Column::Assumption), names + 2 * spacing::medium);
}

void ApiCheckPage::createActions(ActionRegistry &actions)
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
    m_check = added(PageCommand::Refresh, "apiCheck.check", "view-refresh");
    m_showDetails = added(PageCommand::ShowDetails, "apiCheck.showDetails", "documentinfo");
    m_showDetails->setCheckable(true);
}

void ApiCheckPage::layOut()
{
    setButtonRole(*m_use, ButtonRole::Primary);
    for (QPushButton *button : {m_export, m_undo, m_use})
        addPageButton(button);
    addNote(m_note);
    addNote(m_message);
    m_note->hide();
    m_message->hide();
    setParts(m_table, scrolled(m_inspector, this), assumptionInspectorShare);
    setDetailsAction(m_showDetails);
    countLabel().setObjectName(QStringLiteral("assumptionCount"));
}

void ApiCheckPage::connectParts()
{
    connect(m_check, &QAction::triggered, &m_checker, &ApiChecker::check);
    connect(m_use, &QPushButton::clicked, &m_checker, &ApiChecker::useProposals);
    connect(m_undo, &QPushButton::clicked, &m_checker, &ApiChecker::undo);
    connect(m_export, &QPushButton::clicked, this, &ApiCheckPage::askForExport);
    connect(&m_checker, &ApiChecker::changed, this, &ApiCheckPage::showFindings);
    connect(&m_checker, &ApiChecker::corrected, this, &ApiCheckPage::showCorrected);
    connect(m_inspector, &AssumptionInspector::chosen, &m_checker, &ApiChecker::choose);
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this,
            &ApiCheckPage::showSelected);
}

void ApiCheckPage::setTexts()
{
    m_use->setText(tr("Use these"));
    m_undo->setText(tr("Undo"));
    m_undo->setToolTip(tr("Takes back the last correction."));
    m_export->setText(tr("Export findings…"));
    m_table->setAccessibleName(tr("Assumptions"));
    m_check->setText(tr("Check now"));
    m_showDetails->setText(tr("Show &details"));
    m_model->retranslate();
    fitStates();
    m_noted.clear();
    showFindings();
}

void ApiCheckPage::showFindings()
{
    const QModelIndexList rows = m_table->selectionModel()->selectedRows();
    const QString selected = rows.isEmpty() ? QString() : m_model->at(rows.front().row()).key;
    m_model->setFindings(m_checker.findings() ? m_checker.findings()->findings
                                              : QList<ApiFinding>());
    const int row = selected.isEmpty() ? -1 : m_model->rowOf(selected);
    if (row >= 0)
        m_table->selectRow(row);
    countLabel().setText(countText());
    showEmpty();
    showSelected();
    showNote();
    updateButtons();
}

QString ApiCheckPage::countText() const
{
    if (m_checker.isChecking())
        return tr("Checking…");
    if (!m_checker.findings())
        return {};
    const int differing = m_checker.findings()->count(FindingState::Differs);
    const int unknown = m_checker.findings()->count(FindingState::NotKnown);
    if (differing == 0 && unknown == 0)
        return tr("Everything is as expected");
    //: %1: how many differ, for example “3 differ”.
    return tr("%1, %n unknown", nullptr, unknown).arg(tr("%n differ(s)", nullptr, differing));
}

void ApiCheckPage::showEmpty()
{
    if (m_checker.findings())
        return setEmpty(std::nullopt);
    StatePane::Content content;
    content.busy = m_checker.isChecking();
    content.headline = content.busy ? tr("Checking the API…") : tr("The API is not checked yet");
    if (!content.busy) {
        content.iconName = QStringLiteral("documentinfo");
        content.text = tr("The check only reads. It compares what Hookdesk expects with what this "
                          "server offers.");
        content.actions = {m_check};
    }
    setEmpty(content);
}

void ApiCheckPage::updateButtons()
{
    const bool canUse = m_checker.canUse();
    m_use->setEnabled(canUse);
    if (canUse)
        m_use->setToolTip(tr("Uses everything proposed, from now on, in this environment."));
    else if (m_checker.needsChoice())
        m_use->setToolTip(tr("Choose a proposal first: select the row with several."));
    else
        m_use->setToolTip(tr("Nothing is proposed."));
    m_undo->setVisible(m_checker.canUndo());
    setExportEnabled(m_export, m_session.exports(), m_checker.findings().has_value());
    setUnavailableIf(m_check, {{m_checker.isChecking(), tr("The check is running.")}});
}

void ApiCheckPage::showNote()
{
    QString text;
    QString details;
    auto severity = MessageBar::Severity::Note;
    if (const std::optional<ApiError> &refusal = m_checker.refusal()) {
        const ErrorText words = errorText(*refusal);
        text = tr("Nothing was changed: the proposed event log cannot be read. %1")
                   .arg(words.headline);
        details = words.details;
        severity = MessageBar::Severity::Warning;
    } else if (m_checker.needsChoice()) {
        text = tr("Several entity sets look like the event log. Select the row and choose one.");
    } else if (m_checker.hasChanged()) {
        text = tr("The API of this server has changed since the last check.");
    }
    if (text == m_noted)
        return; // once dismissed it does not come back for the same reason
    m_noted = text;
    if (text.isEmpty())
        m_note->hide();
    else
        m_note->showMessage(severity, text, details);
}

void ApiCheckPage::showSelected()
{
    const QModelIndexList rows = m_table->selectionModel()->selectedRows();
    m_inspector->setFinding(rows.isEmpty() ? std::nullopt
                                           : std::optional(m_model->at(rows.front().row())));
    setInspecting(!rows.isEmpty());
}

void ApiCheckPage::showCorrected()
{
    m_message->showMessage(MessageBar::Severity::Success,
                           m_checker.canUndo() ? tr("The proposals are used from now on.")
                                               : tr("The last correction was taken back."));
}

void ApiCheckPage::askForExport()
{
    QFileDialog *dialog = fileDialog(this, tr("Export findings"), QFileDialog::AcceptSave);
    const QString text = tr("Text (*.txt)");
    dialog->setNameFilters({text, tr("JSON (*.json)")});
    dialog->setDefaultSuffix(QStringLiteral("txt"));
    dialog->selectFile(QStringLiteral("api-check-") + QDate::currentDate().toString(Qt::ISODate));
    connect(dialog, &QFileDialog::filterSelected, dialog, [dialog, text](const QString &filter) {
        dialog->setDefaultSuffix(filter == text ? QStringLiteral("txt") : QStringLiteral("json"));
    });
    connect(dialog, &QFileDialog::fileSelected, this, &ApiCheckPage::startExport);
    dialog->open();
}

void ApiCheckPage::startExport(const QString &path)
{
    if (!m_checker.findings())
        return;
    const QString host = activityHost(m_session.environment());
    const bool isJson = path.endsWith(QLatin1String(".json"), Qt::CaseInsensitive);
    const QByteArray bytes = isJson ? findingsJson(*m_checker.findings(), host)
                                    : findingsText(*m_checker.findings(), host);
    m_session.exports().start(
        {ActivityOperation::FindingsExport, path, false,
         writerOf(bytes, int(m_checker.findings()->findings.size()))},
        this, [this, path](const StoreResult<int> &result) { showExported(path, result.error); });
}

void ApiCheckPage::showExported(const QString &path, const std::optional<StoreError> &error)
{
    const QString shown = QDir::toNativeSeparators(path);
    if (error)
        m_message->showMessage(
            MessageBar::Severity::Error,
            tr("%1 could not be written. Choose another folder or free some disk space.")
                .arg(shown),
            error->detail);
    else
        m_message->showMessage(MessageBar::Severity::Success,
                               tr("Findings exported to %1.").arg(shown));
}

} // namespace hookdesk

// SPDX-FileCopyrightText: 2026 Hookdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/tour/consoletour.h"

#include "app/session/session.h"
#include "app/session/snapshotkeeper.h"
#include "app/store/definitionfile.h"
#include "ui/common/confirmationdialog.h"
#include "ui/common/exactedit.h"
#include "ui/delivery/reactivationdialog.h"
#include "ui/delivery/testeventdialog.h"
#include "ui/environments/environmentdialog.h"
#include "ui/events/archivedialog.h"
#include "ui/preferences/preferencesdialog.h"
#include "ui/shell/commandpalette.h"
#include "ui/shell/firststeps.h"
#include "ui/shell/supportreportdialog.h"
#include "ui/snapshots/comparedialog.h"
#include "ui/snapshots/copydialog.h"
#include "ui/snapshots/copyplanmodel.h"
#include "ui/snapshots/differencemodel.h"
#include "ui/snapshots/exportdialog.h"
#include "ui/snapshots/sourcepicker.h"
#include "ui/webhooks/basicauthdialog.h"
#include "ui/webhooks/newwebhookdialog.h"

#include <QAction>
#include <QComboBox>
#include <QFile>
#include <QLineEdit>
#include <QMessageBox>
#include <QPointer>
#include <QPushButton>
#include <QTabWidget>
#include <QTableView>
#include <QTest>
#include <QTreeView>

using namespace hookdesk;

namespace {

constexpr int webhookCount = 40;
constexpr std::chrono::milliseconds patience{20000};

/// What was deferred, laid out and painted is done.
void settle()
{
    constexpr int aMoment = 150; // longer than the pauses that the window leaves after typing
    QTest::qWait(aMoment);
}

void choose(QTableView &table, int row)
{
    table.clearSelection();
    table.setCurrentIndex(table.model()->index(row, 0));
}

void fill(QWidget &form, const char *field, const QString &text)
{
    form.findChild<QLineEdit *>(QLatin1String(field))->setText(text);
}

/// The other side of a comparison: what another environment of the same customer may have.
QList<WebhookDefinition> elsewhere(QList<WebhookDefinition> definitions)
{
    definitions.removeAt(3);
    definitions.removeAt(7);
    for (const int place : {1, 5, 11})
        definitions[place].endpoint.replace(QLatin1String("https://"),
                                            QLatin1String("https://test."));
    definitions[9].headers =
        QList<DefinedHeader>{{QStringLiteral("X-Source"), QStringLiteral("acceptance"), {}}};
    return definitions;
}

} // namespace

ConsoleTour::ConsoleTour(Visit visit)
    : m_visit(std::move(visit))
{
}

QStringList ConsoleTour::walk()
{
    if (!m_stage.problem().isEmpty())
        return {m_stage.problem()};
    welcome();
    environments();
    connectionTest();
    preferences();
    connected();
    if (!m_missed.isEmpty())
        return m_missed;
    overview();
    firstSteps();
    webhooks();
    newWebhook();
    reactivation();
    deletion();
    definitions();
    failedEvents();
    signature();
    activity();
    apiCheck();
    helpers();
    return m_missed;
}

void ConsoleTour::welcome()
{
    show("welcome-first");
    m_stage.storeEnvironments();
    show("welcome");
}

void ConsoleTour::environments()
{
    showDialog<EnvironmentDialog>("environment", "window.connect");
    showDialog<EnvironmentDialog>(
        "environment-advanced", "window.connect", [](EnvironmentDialog &dialog) {
            dialog.findChild<QTabWidget *>(QStringLiteral("tabs"))->setCurrentIndex(1);
            return true;
        });
    showDialog<EnvironmentDialog>(
        "environment-errors", "window.connect", [](EnvironmentDialog &dialog) {
            fill(dialog, "apiUrl", QStringLiteral("http://api.example.org"));
            fill(dialog, "authUrl", QStringLiteral("auth"));
            dialog.findChild<QPushButton *>(QStringLiteral("testConnection"))->click();
            return true;
        });
}

void ConsoleTour::connectionTest()
{
    const auto test = [this](const QString &secret) {
        return [this, secret](EnvironmentDialog &dialog) {
            dialog.edit({{},
                         m_stage.environment(QStringLiteral("Noorderlicht (demo)"),
                                             EnvironmentKind::Sandbox),
                         {}},
                        {});
            fill(dialog, "secret", secret);
            dialog.findChild<QPushButton *>(QStringLiteral("testConnection"))->click();
            auto *report = dialog.findChild<QPushButton *>(QStringLiteral("copyReport"));
            return QTest::qWaitFor([report] { return report->isEnabled(); }, patience.count());
        };
    };
    showDialog<EnvironmentDialog>("connection-test", "window.connect",
                                  test(QStringLiteral("correct")));
    showDialog<EnvironmentDialog>("connection-test-refused", "window.connect",
                                  test(QStringLiteral("wrong")));
}

void ConsoleTour::connected()
{
    m_stage.connectTo(
        m_stage.environment(QStringLiteral("Noorderlicht (demo)"), EnvironmentKind::Sandbox));
    expect("webhooks", [this] {
        const auto *table = part<QTableView>("webhooksTable");
        return table && table->model()->rowCount() == webhookCount;
    });
}

void ConsoleTour::overview()
{
    action("window.overview")->trigger();
    expect("overview", [this] {
        return m_stage.session()->eventLog().state().hasEverything() &&
               part<QTableView>("attentionTable")->model()->rowCount() > 0;
    });
    show("overview");
}

/// The sandbox of the tour is not one that the program started, so the Help menu does not lead
/// here.
void ConsoleTour::firstSteps()
{
    action("window.webhooks")->trigger();
    auto *steps = part<FirstSteps>();
    steps->start();
    const auto press = [steps](const char *action) {
        steps->findChild<QAction *>(QLatin1String(action))->trigger();
    };
    for (const char *screen :
         {"first-steps", "first-steps-bring-back", "first-steps-verify", "first-steps-try"}) {
        show(screen);
        press(QLatin1String(screen) == QLatin1String("first-steps-verify") ? "firstSteps.go"
                                                                           : "firstSteps.next");
    }
}

void ConsoleTour::preferences()
{
    const auto onTab = [](int tab) {
        return [tab](PreferencesDialog &dialog) {
            dialog.findChild<QTabWidget *>(QStringLiteral("tabs"))->setCurrentIndex(tab);
            return true;
        };
    };
    showDialog<PreferencesDialog>("preferences", "window.preferences", onTab(0));
    showDialog<PreferencesDialog>("preferences-working", "window.preferences", onTab(1));
    showDialog<PreferencesDialog>("preferences-storage", "window.preferences", onTab(2));
}

void ConsoleTour::webhooks()
{
    action("window.webhooks")->trigger();
    auto *table = part<QTableView>("webhooksTable");
    choose(*table, 4);
    show("webhooks");
    auto *status = part<QComboBox>("webhookStatusFilter");
    status->setCurrentIndex(3);
    choose(*table, 0);
    show("webhooks-deactivated");
    status->setCurrentIndex(0);
    part<QLineEdit>("webhookNameFilter")->setText(QStringLiteral("nothing is called so"));
    show("webhooks-none-found");
    part<QLineEdit>("webhookNameFilter")->clear();
    choose(*table, 4);
    expect("test-event", [this] { return action("webhook.testEvent")->isEnabled(); });
    showDialog<TestEventDialog>("test-event", "webhook.testEvent");
}

void ConsoleTour::newWebhook()
{
    showDialog<NewWebhookDialog>("new-webhook", "webhook.new");
    showDialog<NewWebhookDialog>("new-webhook-error", "webhook.new", [](NewWebhookDialog &dialog) {
        dialog.findChild<QComboBox *>(QStringLiteral("entityType"))
            ->setEditText(QStringLiteral("Relation.Organization"));
        fill(dialog, "endpoint", QStringLiteral("http://erp.example.org/tribe"));
        return true;
    });
    BasicAuthDialog basic(false, &m_stage.window());
    basic.open();
    settle();
    m_visit(QStringLiteral("basic-authentication"), basic);
}

void ConsoleTour::reactivation()
{
    auto *status = part<QComboBox>("webhookStatusFilter");
    status->setCurrentIndex(3);
    auto *table = part<QTableView>("webhooksTable");
    choose(*table, 0);
    expect("reactivation", [this] { return action("webhook.reactivate")->isEnabled(); });
    showDialog<ReactivationDialog>("reactivation", "webhook.reactivate");
    status->setCurrentIndex(0);
}

void ConsoleTour::deletion()
{
    m_stage.connectTo(
        m_stage.environment(QStringLiteral("Noorderlicht"), EnvironmentKind::Production));
    const auto loaded = [this] {
        return part<QTableView>("webhooksTable")->model()->rowCount() == webhookCount;
    };
    if (!expect("delete-in-production", loaded))
        return;
    part<QTableView>("webhooksTable")->selectAll();
    expect("delete-in-production", [this] { return action("webhook.delete")->isEnabled(); });
    showDialog<ConfirmationDialog>("delete-in-production", "webhook.delete");
    connected();
    auto *table = part<QTableView>("webhooksTable");
    choose(*table, 2);
    expect("undo", [this] { return action("webhook.delete")->isEnabled(); });
    action("webhook.delete")->trigger();
    if (auto *question = m_stage.window().findChild<ConfirmationDialog *>())
        question->accept();
    expect("undo", [this] { return action("jobs.undo")->isEnabled(); });
    show("undo");
    action("jobs.undo")->trigger();
}

void ConsoleTour::definitions()
{
    showDialog<CompareDialog>("comparison", "snapshot.compare", [this](CompareDialog &dialog) {
        DefinitionFile file{QStringLiteral("Noorderlicht (test)"),
                            {},
                            QDateTime::currentDateTimeUtc(),
                            elsewhere(m_stage.session()->snapshots().present())};
        const QString path = m_stage.file(QStringLiteral("noorderlicht-test.json"));
        QFile exported(path);
        if (!exported.open(QIODevice::WriteOnly))
            return false;
        exported.write(writtenDefinitionFile(file, ExportCredentials::LeftOut));
        exported.close();
        dialog.right().openFile(path);
        return QTest::qWaitFor([&dialog] { return dialog.model().rowCount() > 0; },
                               patience.count());
    });
    showDialog<CopyDialog>("copy", "snapshot.copy", [this](CopyDialog &dialog) {
        dialog.source().openFile(m_stage.file(QStringLiteral("noorderlicht-test.json")));
        return QTest::qWaitFor([&dialog] { return dialog.plans().rowCount() > 0; },
                               patience.count());
    });
    showDialog<ExportDialog>("export", "snapshot.export");
}

void ConsoleTour::failedEvents()
{
    action("window.events")->trigger();
    const auto hasRows = [this] {
        return part<QTableView>("eventsTable")->model()->rowCount() > 3;
    };
    if (!expect("failed-events", hasRows))
        return;
    auto *causes = part<QTreeView>("causesTable");
    const QModelIndex cause = causes->model()->index(2, 0);
    causes->expand(cause);
    causes->setCurrentIndex(cause);
    show("failed-events");
    causes->setCurrentIndex(causes->model()->index(1, 0, cause));
    show("failed-events-unfolded");
    causes->collapse(cause);
    action("event.oneByOne")->trigger();
    choose(*part<QTableView>("eventsTable"), 3);
    show("failed-events-one-by-one");
    action("event.byCause")->trigger();
    action("event.archive")->trigger();
    auto *archive = m_stage.window().findChild<ArchiveDialog *>();
    settle();
    m_visit(QStringLiteral("archive"), *archive);
    archive->close();
}

void ConsoleTour::signature()
{
    action("window.signature")->trigger();
    show("signature-empty");
    action("window.events")->trigger();
    action("event.oneByOne")->trigger();
    choose(*part<QTableView>("eventsTable"), 3);
    expect("signature", [this] { return action("event.checkSignature")->isEnabled(); });
    action("event.checkSignature")->trigger();
    auto *digest = part<QLineEdit>("expectedHexDigest");
    expect("signature", [digest] { return !digest->text().isEmpty(); });
    part<QLineEdit>("receivedSignature")->setText(digest->text());
    expect("signature", [this] { return part<QTableView>("diagnosis")->model()->rowCount() > 0; });
    show("signature");
    auto *tabs = part<QTabWidget>("signatureTabs");
    tabs->setCurrentIndex(1);
    show("signature-receiver");
    tabs->setCurrentIndex(2);
    show("signature-snippets");
}

void ConsoleTour::activity()
{
    action("window.events")->trigger();
    action("event.oneByOne")->trigger();
    auto *events = part<QTableView>("eventsTable");
    choose(*events, 0);
    expect("activity", [this] { return action("event.retry")->isEnabled(); });
    action("event.retry")->trigger();
    expect("activity", [this] { return action("jobs.undo")->isEnabled(); });
    action("jobs.undo")->trigger();
    action("window.activity")->trigger();
    expect("activity",
           [this] { return part<QTableView>("activityTable")->model()->rowCount() > 0; });
    choose(*part<QTableView>("activityTable"), 0);
    show("activity");
}

void ConsoleTour::apiCheck()
{
    action("window.apiCheck")->trigger();
    action("view.refresh")->trigger();
    auto *assumptions = part<QTableView>("assumptionTable");
    expect("api-check", [assumptions] { return assumptions->model()->rowCount() > 0; });
    choose(*assumptions, 0);
    show("api-check");
}

void ConsoleTour::helpers()
{
    showDialog<CommandPalette>("command-palette", "window.commands");
    showDialog<SupportReportDialog>("support-report", "window.supportReport");
    showDialog<QMessageBox>("about", "window.about");
    action("window.guide")->trigger();
    show("guide");
}

QAction *ConsoleTour::action(const char *id) const
{
    QAction *action = m_stage.action(QLatin1String(id));
    Q_ASSERT_X(action, "ConsoleTour", id);
    return action;
}

void ConsoleTour::show(const char *screen)
{
    settle();
    m_visit(QLatin1String(screen), m_stage.window());
}

template <typename Dialog>
void ConsoleTour::showDialog(const char *screen, const char *id,
                             const std::function<bool(Dialog &dialog)> &prepare)
{
    action(id)->trigger();
    QPointer<Dialog> dialog;
    const auto opened = [this, &dialog] {
        dialog = m_stage.window().findChild<Dialog *>();
        return dialog && dialog->isVisible();
    };
    if (!expect(screen, opened) || !expect(screen, [&] { return prepare(*dialog); }))
        return;
    settle();
    if (expect(screen, [&dialog] { return !dialog.isNull(); }))
        m_visit(QLatin1String(screen), *dialog);
    delete dialog; // closing might ask
}

template <typename Widget>
Widget *ConsoleTour::part(const char *name) const
{
    return m_stage.window().findChild<Widget *>(QLatin1String(name));
}

template <typename Condition>
bool ConsoleTour::expect(const char *screen, Condition condition)
{
    const bool reached = QTest::qWaitFor(condition, patience.count());
    if (!reached)
        m_missed.append(QLatin1String(screen));
    return reached;
}

// SPDX-FileCopyrightText: 2026 Hookdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/session/session.h"
#include "tests/support/runningsandbox.h"
#include "tests/support/testclient.h"
#include "tests/support/testprogram.h"
#include "ui/common/actionregistry.h"
#include "ui/common/messagebar.h"
#include "ui/common/unfolding.h"
#include "ui/snapshots/comparedialog.h"
#include "ui/snapshots/copydialog.h"
#include "ui/snapshots/copyplanmodel.h"
#include "ui/snapshots/differencemodel.h"
#include "ui/snapshots/exportdialog.h"
#include "ui/snapshots/missingvaluemodel.h"
#include "ui/snapshots/snapshotactions.h"
#include "ui/snapshots/sourcepicker.h"
#include "ui/snapshots/urlrulemodel.h"

#include <QAbstractItemModelTester>
#include <QAction>
#include <QApplication>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSettings>
#include <QSignalSpy>
#include <QStringEncoder>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>

#include <memory>

using namespace hookdesk;
using namespace std::chrono_literals;

namespace tst_snapshotdialogs {

using Mode = QAbstractItemModelTester::FailureReportingMode;

/// The dialogs about snapshots, against two sandboxes.
class TestSnapshotDialogs : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void the_plan_model_keeps_its_promises();
    void the_rule_model_keeps_its_promises();
    void typed_values_are_shown_as_dots();
    void two_times_are_compared_side_by_side();
    void nothing_is_compared_with_itself();
    void what_is_only_on_the_left_is_copied_from_the_comparison();
    void a_rule_is_added_with_a_button();
    void an_export_leaves_secrets_out_unless_asked();
    void a_bad_file_is_told_with_its_lines();
    void files_of_windows_are_read_data();
    void files_of_windows_are_read();
    void a_deleted_webhook_is_restored();
    void webhooks_of_a_file_are_copied_with_typed_values();
    void hidden_characters_of_a_file_are_shown_and_removed();
    void a_host_that_is_sent_otherwise_is_pointed_out();
    void nothing_is_created_before_all_is_loaded();
    void a_read_only_environment_offers_no_copy();
    void each_command_opens_its_dialog_once();

private:
    [[nodiscard]] std::unique_ptr<Session> sessionOf(RunningSandbox &sandbox, const char *folder,
                                                     bool readOnly = false);
    void refresh(Session &session);
    void create(Session &session, const QList<WebhookDraft> &drafts);
    [[nodiscard]] static WebhookDraft draft(const char *endpoint)
    {
        return {{},
                QStringLiteral("Relation.Person"),
                QString::fromLatin1(endpoint),
                {{QStringLiteral("Authorization"), QStringLiteral("Bearer marzipan")},
                 {QStringLiteral("X-Customer"), QStringLiteral("Acme")}}};
    }
    [[nodiscard]] QString path(const char *name) const
    {
        return m_folder->filePath(QString::fromLatin1(name));
    }
    [[nodiscard]] QString write(const char *name, const QByteArray &bytes) const
    {
        QFile file(path(name));
        return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size()
                   ? file.fileName()
                   : QString();
    }
    [[nodiscard]] static QStringList row(const QAbstractItemModel &model, int number)
    {
        QStringList cells;
        for (int column = 0; column < model.columnCount(); ++column)
            cells.append(model.index(number, column).data().toString());
        return cells;
    }
    [[nodiscard]] static QPushButton *createButton(const CopyDialog &dialog)
    {
        for (QPushButton *button : dialog.findChildren<QPushButton *>()) {
            if (button->text().startsWith(QLatin1String("Create")))
                return button;
        }
        return nullptr;
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<QSettings> m_settings;
    RunningSandbox m_staging;
    RunningSandbox m_production;
    std::unique_ptr<Session> m_here;
};

void TestSnapshotDialogs::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_settings = std::make_unique<QSettings>(path("settings.ini"), QSettings::IniFormat);
    sandbox::SandboxSettings settings = RunningSandbox::settings();
    settings.webhookCount = 0;
    QCOMPARE(m_staging.restart(settings), QString());
    QCOMPARE(m_production.restart(settings), QString());
    m_here = sessionOf(m_production, "production");
    refresh(*m_here);
}

void TestSnapshotDialogs::cleanup()
{
    m_here.reset();
}

std::unique_ptr<Session> TestSnapshotDialogs::sessionOf(RunningSandbox &sandbox, const char *folder,
                                                        bool readOnly)
{
    Session::Settings settings;
    settings.deleteGrace = 20ms;
    settings.pace = quickPace();
    settings.dataFolder = path(folder);
    return std::make_unique<Session>(testEnvironment(sandbox.m_server->url(), readOnly), ApiMap(),
                                     testCredentials(), settings);
}

void TestSnapshotDialogs::refresh(Session &session)
{
    QSignalSpy looked(&session.snapshots(), &SnapshotKeeper::looked);
    session.refresh();
    QTRY_COMPARE_WITH_TIMEOUT(looked.size(), 1, 20000);
}

void TestSnapshotDialogs::create(Session &session, const QList<WebhookDraft> &drafts)
{
    const BulkJob *job = session.create(drafts);
    QTRY_VERIFY_WITH_TIMEOUT(job->isFinished(), 20000);
    QCOMPARE(job->count(BulkJob::ItemState::Succeeded), drafts.size());
}

void TestSnapshotDialogs::the_plan_model_keeps_its_promises()
{
    CopyPlanModel model;
    QAbstractItemModelTester tester(&model, Mode::Fatal);
    QSignalSpy chosen(&model, &CopyPlanModel::chosenChanged);
    QList<CopyPlan> plans(4);
    plans[0].verdict = CopyPlan::Verdict::Exists;
    plans[1].source.name = QStringLiteral("whole");
    plans[2].source.name = QStringLiteral("lacking");
    plans[2].missingValues = QStringList({QStringLiteral("X-Token")});
    plans[3].source.name = QStringLiteral("asleep");
    plans[3].wasDeactivated = true;
    model.setPlans(plans, false);
    QCOMPARE(model.at(0).source.name, QStringLiteral("whole"));
    QCOMPARE(model.at(3).verdict, CopyPlan::Verdict::Exists);
    QCOMPARE(model.chosen().size(), 1);
    QVERIFY(!model.setData(model.index(3, 0), Qt::Checked, Qt::CheckStateRole));
    QVERIFY(!model.index(3, 0).data(Qt::CheckStateRole).isValid());
    QVERIFY(model.setData(model.index(2, 0), Qt::Checked, Qt::CheckStateRole));
    QVERIFY(model.setData(model.index(0, 0), Qt::Unchecked, Qt::CheckStateRole));
    QCOMPARE(model.chosen().size(), 1);
    QCOMPARE(model.chosen().constFirst().source.name, QStringLiteral("asleep"));
    plans[2].missingValues.clear();
    model.setPlans(plans, true);
    QCOMPARE(model.chosen().size(), 2);
    model.setPlans(plans, false);
    QCOMPARE(model.chosen().size(), 2); // whole and lacking
    QCOMPARE(chosen.size(), 5);
}

void TestSnapshotDialogs::the_rule_model_keeps_its_promises()
{
    UrlRuleModel model;
    QAbstractItemModelTester tester(&model, Mode::Fatal);
    QSignalSpy changed(&model, &UrlRuleModel::rulesChanged);
    QCOMPARE(model.rowCount(), 1);
    QVERIFY(model.rules().isEmpty());
    QVERIFY(model.setData(model.index(0, 0), QStringLiteral(" a.example ")));
    QCOMPARE(model.rowCount(), 2);
    QVERIFY(model.setData(model.index(0, 1), QStringLiteral("b.example")));
    QCOMPARE(model.rules(),
             QList<UrlRule>({{QStringLiteral("a.example"), QStringLiteral("b.example")}}));
    QCOMPARE(model.rowCount(), 2);
    QVERIFY(model.setData(model.index(0, 1), QStringLiteral("b.example")));
    QCOMPARE(changed.size(), 2);
    model.setRules({});
    QCOMPARE(model.rowCount(), 1);
}

void TestSnapshotDialogs::typed_values_are_shown_as_dots()
{
    MissingValueModel model;
    QAbstractItemModelTester tester(&model, Mode::Fatal);
    CopyPlan plan;
    plan.source.endpoint = QStringLiteral("https://a.example/");
    plan.missingValues = QStringList({QStringLiteral("X-Token"), QStringLiteral("Cookie")});
    model.setPlans({plan});
    QCOMPARE(model.rowCount(), 2);
    QVERIFY(!model.setData(model.index(0, 0), QStringLiteral("x")));
    QVERIFY(model.setData(model.index(0, 2), QStringLiteral("marzipan")));
    QCOMPARE(model.index(0, 2).data().toString(), QString(8, QChar(0x2022)));
    QCOMPARE(model.values().size(), 1);
    QCOMPARE(model.values().constFirst().header.value, QStringLiteral("marzipan"));
    model.setPlans({});
    QVERIFY(model.values().isEmpty());
}

void TestSnapshotDialogs::two_times_are_compared_side_by_side()
{
    create(*m_here, {draft("https://one.example/"), draft("https://two.example/")});
    refresh(*m_here);
    const QList<WebhookPtr> gone = m_here->webhooks().withBinding(
        QStringLiteral("Relation.Person"), QStringLiteral("https://one.example/"));
    const BulkJob *job = m_here->remove({gone.constFirst()->id});
    QTRY_VERIFY(job->isFinished());
    CompareDialog dialog(*m_here);
    dialog.show();
    QTRY_COMPARE(dialog.left().choiceCount(), 3); // now, both, none
    QTRY_COMPARE(dialog.model().rowCount(), 2);   // by itself, and what is the same in one row
    const auto *table = dialog.findChild<QTableView *>(QStringLiteral("comparison"));
    QCOMPARE(table->columnSpan(0, 0), 1);
    QCOMPARE(table->columnSpan(1, 0), dialog.model().columnCount()); // a sentence
    QCOMPARE(dialog.left().chosen(), 1);
    QCOMPARE(row(dialog.model(), 0).at(1), QStringLiteral("Only on the left"));
    QCOMPARE(row(dialog.model(), 0).at(3), QStringLiteral("https://one.example/"));
    // The other is the same, although the snapshot has only a fingerprint of its credential.
    QCOMPARE(dialog.model().count(WebhookDifference::Kind::Same), 1);
    QVERIFY(dialog.model().setData(dialog.model().index(1, 0), true, unfoldingRole::isUnfolded));
    QCOMPARE(dialog.model().rowCount(), 3);
    QVERIFY(dialog.findChild<QLabel *>(QStringLiteral("comparisonCounts"))
                ->text()
                .startsWith(QStringLiteral("1 same, 0 different, 1 only on the left")));
}

void TestSnapshotDialogs::nothing_is_compared_with_itself()
{
    create(*m_here, {draft("https://one.example/")});
    refresh(*m_here);
    CompareDialog dialog(*m_here);
    dialog.show();
    // The newest snapshot is as it is now; the one before it is not.
    QTRY_COMPARE(dialog.left().chosen(), 2);
    QTRY_COMPARE(dialog.model().count(WebhookDifference::Kind::Added), 1);
    dialog.left().choose(0);
    const auto *counts = dialog.findChild<QLabel *>(QStringLiteral("comparisonCounts"));
    QTRY_VERIFY(counts->text().startsWith(QStringLiteral("Both sides are the same.")));
    QCOMPARE(dialog.model().rowCount(), 0);
    dialog.left().choose(1);
    QTRY_COMPARE(dialog.model().count(WebhookDifference::Kind::Same), 1);
    QCOMPARE(dialog.left().chosen(), 1); // what a person chose stays
}

void TestSnapshotDialogs::what_is_only_on_the_left_is_copied_from_the_comparison()
{
    QWidget window;
    window.show();
    ActionRegistry registry;
    auto *actions = new SnapshotActions(*m_here, registry, *m_settings, &window);
    actions->compare->trigger();
    auto *comparison = window.findChild<CompareDialog *>();
    const auto buttonOf = [](const QDialog &dialog, const char *begin) -> QPushButton * {
        for (QPushButton *button : dialog.findChildren<QPushButton *>()) {
            if (button->text().startsWith(QLatin1String(begin)))
                return button;
        }
        return nullptr;
    };
    QPushButton *copy = buttonOf(*comparison, "&Copy these");
    QVERIFY(!copy->isEnabled());
    QVERIFY(!copy->toolTip().isEmpty());
    comparison->rules().setRules({{QStringLiteral("in.example"), QStringLiteral("out.example")}});
    comparison->left().openFile(
        write("one.json", "{\"format\": \"hookdesk-webhooks\", \"version\": 1, \"webhooks\": [{"
                          "\"entityType\": \"Relation.Person\", "
                          "\"endpoint\": \"https://in.example/a\", \"headers\": []}]}"));
    QTRY_VERIFY(copy->isEnabled());
    copy->click();
    auto *copying = window.findChild<CopyDialog *>();
    QVERIFY(copying);
    QTRY_COMPARE(copying->plans().chosen().size(), 1);
    QCOMPARE(copying->plans().chosen().constFirst().draft.endpoint,
             QStringLiteral("https://out.example/a"));
    QVERIFY(copying->findChild<QLabel *>(QStringLiteral("copyNote"))
                ->text()
                .contains(QStringLiteral("secret and name")));
    QTRY_VERIFY(!window.findChild<CompareDialog *>());
}

void TestSnapshotDialogs::a_rule_is_added_with_a_button()
{
    CopyDialog dialog(*m_here, *m_settings);
    dialog.show();
    for (QPushButton *button : dialog.findChildren<QPushButton *>()) {
        if (button->text() == QLatin1String("Add rule"))
            button->click();
    }
    QTRY_VERIFY(qobject_cast<QLineEdit *>(QApplication::focusWidget()) ||
                dialog.findChild<QLineEdit *>());
}

void TestSnapshotDialogs::an_export_leaves_secrets_out_unless_asked()
{
    create(*m_here, {draft("https://one.example/")});
    ExportDialog dialog(*m_here);
    QTRY_VERIFY(dialog.source().side());
    QSignalSpy saved(&dialog, &ExportDialog::saved);
    const auto read = [this](const char *name) {
        QFile file(path(name));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    };
    dialog.save(path("without.json"));
    QTRY_COMPARE(saved.size(), 1);
    QVERIFY(read("without.json").contains("https://one.example/"));
    QVERIFY(!read("without.json").contains("marzipan"));
    dialog.setWithCredentials(true);
    dialog.save(path("with.json"));
    QTRY_COMPARE(saved.size(), 2);
    QVERIFY(read("with.json").contains("marzipan"));
    const QFile::Permissions others = QFile::ReadOther | QFile::ReadGroup;
    QVERIFY(!(QFile::permissions(path("with.json")) & others));
    QVERIFY(readDefinitionFile(read("with.json")).ok());
}

void TestSnapshotDialogs::a_bad_file_is_told_with_its_lines()
{
    CopyDialog dialog(*m_here, *m_settings);
    QSignalSpy failed(&dialog.source(), &SourcePicker::failed);
    dialog.source().openFile(write("bad.json", "{\"format\": \"hookdesk-webhooks\", \"version\": 1,"
                                               "\n\"webhooks\": [{\"endpoint\": 7}]}"));
    QTRY_COMPARE(failed.size(), 1);
    const QString details = failed.at(0).at(1).toString();
    QVERIFY(details.contains(QStringLiteral("Line 2, webhooks[0].endpoint")));
    QVERIFY(details.contains(QStringLiteral("Line 2, webhooks[0].entityType")));
    dialog.source().openFile(path("not there"));
    QTRY_COMPARE(failed.size(), 2);
    QCOMPARE(dialog.plans().rowCount(), 0);
    QVERIFY(!createButton(dialog)->isEnabled());
}

void TestSnapshotDialogs::files_of_windows_are_read_data()
{
    QTest::addColumn<QByteArray>("bytes");
    const QString text = QStringLiteral(
        "{\"format\": \"hookdesk-webhooks\", \"version\": 1, \"webhooks\": [{\"name\": \"É\", "
        "\"entityType\": \"Relation.Person\", \"endpoint\": \"https://one.example/\"}]}");
    for (const auto encoding : {QStringConverter::Utf8, QStringConverter::Utf16LE,
                                QStringConverter::Utf16BE, QStringConverter::Utf32LE}) {
        QStringEncoder encode(encoding, QStringConverter::Flag::WriteBom);
        QTest::newRow(QStringConverter::nameForEncoding(encoding)) << QByteArray(encode(text));
    }
}

void TestSnapshotDialogs::files_of_windows_are_read()
{
    QFETCH(const QByteArray, bytes);
    CopyDialog dialog(*m_here, *m_settings);
    dialog.show();
    const auto *message = dialog.findChild<MessageBar *>();
    dialog.source().openFile(write("bad.json", "no JSON"));
    QTRY_VERIFY(message->isVisible());
    dialog.source().openFile(write("good.json", bytes));
    QTRY_COMPARE(dialog.plans().rowCount(), 1);
    QVERIFY2(!message->isVisible(), "the failure of the file before");
}

void TestSnapshotDialogs::a_deleted_webhook_is_restored()
{
    create(*m_here, {draft("https://one.example/"), draft("https://two.example/")});
    refresh(*m_here);
    const auto found = [this] {
        return m_here->webhooks().withBinding(QStringLiteral("Relation.Person"),
                                              QStringLiteral("https://one.example/"));
    };
    const BulkJob *removal = m_here->remove({found().constFirst()->id});
    QTRY_VERIFY(removal->isFinished());
    CopyDialog dialog(*m_here, *m_settings);
    QTRY_COMPARE(dialog.source().choiceCount(), 3);
    dialog.source().choose(1);
    QTRY_COMPARE(dialog.plans().rowCount(), 2);
    QCOMPARE(dialog.plans().at(0).missingValues, QStringList({QStringLiteral("Authorization")}));
    QCOMPARE(dialog.plans().at(1).verdict, CopyPlan::Verdict::Exists);
    QVERIFY(dialog.plans().chosen().isEmpty()); // not without its value
    QVERIFY(
        dialog.missing().setData(dialog.missing().index(0, 2), QStringLiteral("Bearer nougat")));
    QCOMPARE(dialog.plans().chosen().size(), 1);
    QSignalSpy started(&dialog, &CopyDialog::started);
    createButton(dialog)->click();
    QCOMPARE(started.size(), 1);
    QTRY_COMPARE(found().size(), 1);
    QCOMPARE(found().constFirst()->headers->constFirst().value, QStringLiteral("Bearer nougat"));
}

void TestSnapshotDialogs::webhooks_of_a_file_are_copied_with_typed_values()
{
    const auto staging = sessionOf(m_staging, "staging");
    refresh(*staging);
    create(*staging,
           {draft("https://in.staging.example/one"), draft("https://in.staging.example/two"),
            draft("https://in.staging.example/both")});
    create(*m_here, {draft("https://in.example/both"), draft("https://in.example/own")});
    ExportDialog exporting(*staging);
    QTRY_VERIFY(exporting.source().side());
    exporting.setWithCredentials(true);
    QSignalSpy saved(&exporting, &ExportDialog::saved);
    exporting.save(path("staging.json"));
    QTRY_COMPARE(saved.size(), 1);
    const QList<UrlRule> rules{{QStringLiteral(".staging.example"), QStringLiteral(".example")}};

    CompareDialog comparing(*m_here);
    comparing.rules().setRules(rules);
    comparing.left().openFile(path("staging.json"));
    QTRY_COMPARE(comparing.left().choiceCount(), 4 - 1); // now, the empty snapshot, the file
    QTRY_COMPARE(comparing.model().count(WebhookDifference::Kind::Removed), 2);
    // The server makes names of hosts: the same webhook has another name here.
    QCOMPARE(comparing.model().count(WebhookDifference::Kind::Changed), 1);
    QCOMPARE(comparing.model().count(WebhookDifference::Kind::Added), 1);

    CopyDialog copying(*m_here, *m_settings);
    copying.source().openFile(path("staging.json"));
    QTRY_COMPARE(copying.plans().chosen().size(), 3); // nothing is the same without rules
    copying.rules().setRules(rules);
    QCOMPARE(copying.plans().chosen().size(), 2);
    QSignalSpy started(&copying, &CopyDialog::started);
    createButton(copying)->click();
    QCOMPARE(started.size(), 1);
    const auto *job = started.at(0).at(0).value<BulkJob *>();
    QTRY_VERIFY(job->isFinished());
    refresh(*m_here);
    QCOMPARE(m_here->webhooks().size(), 4);
    for (const char *endpoint : {"https://in.example/one", "https://in.example/two"}) {
        const QList<WebhookPtr> arrived = m_here->webhooks().withBinding(
            QStringLiteral("Relation.Person"), QString::fromLatin1(endpoint));
        QCOMPARE(arrived.size(), 1);
        QCOMPARE(arrived.constFirst()->headers, std::optional(draft(endpoint).headers));
    }
}

void TestSnapshotDialogs::hidden_characters_of_a_file_are_shown_and_removed()
{
    CopyDialog dialog(*m_here, *m_settings);
    dialog.show();
    auto *clean = dialog.findChild<QPushButton *>(QStringLiteral("removeHidden"));
    QVERIFY(!clean->isVisible());
    dialog.source().openFile(
        write("one.json",
              "{\"format\": \"hookdesk-webhooks\", \"version\": 1, \"webhooks\": [{"
              "\"entityType\": \"Relation.\\u202ePerson\", \"name\": \"Or\\u200bders\", "
              "\"endpoint\": \"https://a.example/i\\u00adn\", \"headers\": [{\"name\": \"X-A\", "
              "\"value\": \"one\\u00a0two\"}]}]}"));
    QTRY_COMPARE(dialog.plans().rowCount(), 1);
    QVERIFY(clean->isVisible());
    const QString shown = row(dialog.plans(), 0).join(QLatin1Char('|'));
    for (const char *part :
         {"Or[U+200B]ders", "https://a.example/i[U+00AD]n",
          "Name, hidden: U+200B (invisible) at position 3",
          "Entity type, hidden: U+202E (changes the reading direction) at position 10",
          "Endpoint, hidden: U+00AD (soft hyphen) at position 20",
          "X-A, hidden: U+00A0 (unusual space) at position 4"})
        QVERIFY2(shown.contains(QLatin1String(part)), qPrintable(shown));
    QVERIFY(dialog.plans().chosen().isEmpty());
    clean->click();
    QVERIFY(!clean->isVisible());
    QCOMPARE(dialog.plans().chosen().size(), 1);
    const WebhookDraft draft = dialog.plans().chosen().constFirst().draft;
    QCOMPARE(draft.name, QStringLiteral("Orders"));
    QCOMPARE(draft.entityType, QStringLiteral("Relation.Person"));
    QCOMPARE(draft.endpoint, QStringLiteral("https://a.example/in"));
    QCOMPARE(draft.headers.constFirst().value, QStringLiteral("one two"));
}

void TestSnapshotDialogs::a_host_that_is_sent_otherwise_is_pointed_out()
{
    CopyDialog dialog(*m_here, *m_settings);
    dialog.source().openFile(
        write("one.json", "{\"format\": \"hookdesk-webhooks\", \"version\": 1, \"webhooks\": [{"
                          "\"entityType\": \"Relation.Person\", "
                          "\"endpoint\": \"https://p\\u0430ypal.com/t\", \"headers\": []}]}"));
    QTRY_COMPARE(dialog.plans().rowCount(), 1);
    const QString note = row(dialog.plans(), 0).constLast();
    QVERIFY2(note.contains(QLatin1String("is sent as xn--pypal-4ve.com.")), qPrintable(note));
}

void TestSnapshotDialogs::nothing_is_created_before_all_is_loaded()
{
    const auto fresh = sessionOf(m_production, "fresh");
    CopyDialog dialog(*fresh, *m_settings);
    dialog.source().openFile(write(
        "one.json", "{\"format\": \"hookdesk-webhooks\", \"version\": 1, \"webhooks\": [{"
                    "\"entityType\": \"Relation.Person\", \"endpoint\": \"https://a.example/\", "
                    "\"headers\": []}]}"));
    QTRY_COMPARE(dialog.plans().chosen().size(), 1);
    QVERIFY(!createButton(dialog)->isEnabled());
    refresh(*fresh);
    QVERIFY(createButton(dialog)->isEnabled());
}

void TestSnapshotDialogs::a_read_only_environment_offers_no_copy()
{
    const auto readOnly = sessionOf(m_production, "read-only", true);
    ActionRegistry registry;
    QWidget window;
    const SnapshotActions actions(*readOnly, registry, *m_settings, &window);
    QVERIFY(!actions.copy->isEnabled());
    QVERIFY(actions.compare->isEnabled());
    QCOMPARE(registry.actions(MenuSection::Webhook).size(), 3);
}

void TestSnapshotDialogs::each_command_opens_its_dialog_once()
{
    ActionRegistry registry;
    QWidget window;
    window.show();
    auto *actions = new SnapshotActions(*m_here, registry, *m_settings, &window);
    for (QAction *action : {actions->compare, actions->copy, actions->exportDefinitions}) {
        action->trigger();
        action->trigger();
        QCOMPARE(window.findChildren<QDialog *>(QString(), Qt::FindDirectChildrenOnly).size(), 1);
        window.findChild<QDialog *>()->close();
        QTRY_VERIFY(!window.findChild<QDialog *>());
    }
}

HOOKDESK_WINDOW_TEST(TestSnapshotDialogs)

} // namespace tst_snapshotdialogs

#include "tst_snapshotdialogs.moc"

// SPDX-FileCopyrightText: 2026 Hookdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/apicheck/apicheckpage.h"

#include "app/session/apichecker.h"
#include "app/session/session.h"
#include "tests/support/otherserver.h"
#include "tests/support/testprogram.h"
#include "ui/apicheck/assumptionmodel.h"
#include "ui/apicheck/assumptiontext.h"
#include "ui/common/actionregistry.h"
#include "ui/common/messagebar.h"
#include "ui/shell/apichangenote.h"

#include <QAbstractItemModelTester>
#include <QApplication>
#include <QComboBox>
#include <QFile>
#include <QFileDialog>
#include <QLabel>
#include <QPushButton>
#include <QSettings>
#include <QSignalSpy>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>
#include <QToolButton>

#include <memory>

using namespace hookdesk;

namespace tst_apicheckpage {

namespace {

constexpr int patience = 20'000;

} // namespace

class TestApiCheckPage : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void every_assumption_has_a_name();
    void the_model_announces_what_changes();
    void a_check_fills_the_table();
    void one_button_uses_what_is_proposed_and_one_takes_it_back();
    void a_person_chooses_in_the_details();
    void findings_are_exported_as_text_and_as_json();
    void a_server_that_differs_again_is_said_above_the_pages();

private:
    void show()
    {
        m_session = std::make_unique<Session>(testEnvironment(m_other->server.url()), ApiMap(),
                                              testCredentials(), Session::Settings());
        m_actions = std::make_unique<ActionRegistry>();
        m_page = std::make_unique<ApiCheckPage>(*m_session, *m_actions, *m_settings);
        m_page->resize(1000, 600);
        m_page->show();
    }
    void check()
    {
        m_actions->action(QStringLiteral("apiCheck.check"))->trigger();
        QTRY_COMPARE_WITH_TIMEOUT(table().model()->rowCount(), int(ApiMap::keys().size()),
                                  patience);
    }
    QTableView &table() { return *m_page->findChild<QTableView *>(); }
    QPushButton &button(const char *text)
    {
        const QList<QPushButton *> buttons = m_page->findChildren<QPushButton *>();
        for (QPushButton *each : buttons) {
            if (each->text() == QString::fromUtf8(text))
                return *each;
        }
        qFatal("no such button");
    }
    QString cell(int row, AssumptionModel::Column column)
    {
        return table().model()->index(row, int(column)).data().toString();
    }
    int rowOf(const QString &assumption)
    {
        for (int row = 0; row < table().model()->rowCount(); ++row) {
            if (cell(row, AssumptionModel::Column::Assumption) == assumption)
                return row;
        }
        return -1;
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<QSettings> m_settings;
    std::unique_ptr<OtherServer> m_other;
    std::unique_ptr<Session> m_session;
    std::unique_ptr<ActionRegistry> m_actions;
    std::unique_ptr<ApiCheckPage> m_page;
};

void TestApiCheckPage::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_settings = std::make_unique<QSettings>(m_folder->filePath(QStringLiteral("settings.ini")),
                                             QSettings::IniFormat);
    m_other = std::make_unique<OtherServer>();
}

void TestApiCheckPage::cleanup()
{
    m_page.reset();
    m_actions.reset();
    m_session.reset();
}

void TestApiCheckPage::every_assumption_has_a_name()
{
    for (const QString &key : ApiMap::keys())
        QVERIFY2(assumptionText(key) != key, qUtf8Printable(key));
}

void TestApiCheckPage::the_model_announces_what_changes()
{
    AssumptionModel model;
    const QAbstractItemModelTester tester(&model);
    ApiFinding first;
    first.key = QStringLiteral("eventSet");
    first.state = FindingState::Differs;
    ApiFinding second;
    second.key = QStringLiteral("tokenPath");
    second.state = FindingState::Documented;
    model.setFindings({second, first});
    QCOMPARE(model.at(0).key, first.key); // what needs somebody is first
    QSignalSpy changes(&model, &QAbstractItemModel::dataChanged);
    QSignalSpy resets(&model, &QAbstractItemModel::modelReset);
    first.found = QStringLiteral("ConnectorMessage");
    model.setFindings({second, first});
    QCOMPARE(changes.size(), 1);
    QCOMPARE(resets.size(), 0);
    first.state = FindingState::Confirmed;
    model.setFindings({second, first});
    QCOMPARE(model.rowOf(first.key), 1);
    model.setFindings({});
    QCOMPARE(model.rowCount(), 0);
}

void TestApiCheckPage::a_check_fills_the_table()
{
    show();
    QVERIFY(!button("Use these").isEnabled());
    QVERIFY(!button("Export findings…").isEnabled());
    check();
    QCOMPARE(table().accessibleName(), QStringLiteral("Assumptions"));
    const int row = rowOf(QStringLiteral("Event log: entity set"));
    QVERIFY(row >= 0);
    QCOMPARE(cell(row, AssumptionModel::Column::State), QStringLiteral("Differs"));
    QCOMPARE(cell(row, AssumptionModel::Column::Proposed), QStringLiteral("ConnectorMessage"));
    QVERIFY(!m_page->findChild<QLabel *>(QStringLiteral("assumptionCount"))->text().isEmpty());
}

void TestApiCheckPage::one_button_uses_what_is_proposed_and_one_takes_it_back()
{
    show();
    check();
    QVERIFY(!button("Undo").isVisible());
    QTest::mouseClick(&button("Use these"), Qt::LeftButton);
    QTRY_COMPARE_WITH_TIMEOUT(m_session->apiMap().eventSet, QStringLiteral("ConnectorMessage"),
                              patience);
    QTRY_COMPARE_WITH_TIMEOUT(m_session->events().all().size(), 2, patience);
    QVERIFY(!button("Use these").isEnabled());
    QTRY_VERIFY(button("Undo").isVisible());
    QTest::mouseClick(&button("Undo"), Qt::LeftButton);
    QCOMPARE(m_session->apiMap(), ApiMap());
    QVERIFY(button("Use these").isEnabled());
    QCOMPARE(m_other->writes(), QStringList());
}

void TestApiCheckPage::a_person_chooses_in_the_details()
{
    m_other->moreSets =
        "<EntitySet Name='ConnectorMessageArchive' EntityType='OData.ConnectorMessage'/>";
    m_other->server.always("GET", "/v1/odata/ConnectorMessageArchive",
                           FaultyReply::answer(200, collection({})));
    show();
    check();
    QVERIFY(!button("Use these").isEnabled());
    const int row = rowOf(QStringLiteral("Event log: entity set"));
    QVERIFY(cell(row, AssumptionModel::Column::Proposed)
                .contains(QLatin1String("ConnectorMessageArchive")));
    table().selectRow(row);
    auto *choice = m_page->findChild<QComboBox *>(QStringLiteral("assumptionChoice"));
    QTRY_VERIFY(choice->isVisible());
    choice->setCurrentIndex(choice->findText(QStringLiteral("ConnectorMessage")));
    emit choice->activated(choice->currentIndex());
    QVERIFY(button("Use these").isEnabled());
}

void TestApiCheckPage::findings_are_exported_as_text_and_as_json()
{
    show();
    check();
    for (const char *name : {"findings.txt", "findings.json"}) {
        const QString path = m_folder->filePath(QLatin1String(name));
        QTest::mouseClick(&button("Export findings…"), Qt::LeftButton);
        auto *dialog = m_page->findChild<QFileDialog *>();
        QVERIFY(dialog);
        emit dialog->fileSelected(path);
        delete dialog;
        QFile file(path);
        QTRY_VERIFY_WITH_TIMEOUT(file.exists(), patience);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray bytes = file.readAll();
        QCOMPARE(bytes.startsWith('{'), path.endsWith(QLatin1String("json")));
        QVERIFY(bytes.contains("ConnectorMessage"));
    }
}

void TestApiCheckPage::a_server_that_differs_again_is_said_above_the_pages()
{
    const auto connectAndWait = [this] {
        Session::Settings settings;
        settings.dataFolder = m_folder->filePath(QStringLiteral("data"));
        m_session = std::make_unique<Session>(testEnvironment(m_other->server.url()), ApiMap(),
                                              testCredentials(), settings);
        m_session->apiChecker().setAutomatic(true);
        m_session->refresh();
        QTRY_VERIFY_WITH_TIMEOUT(!m_session->entityTypes().isEmpty(), patience);
        QTRY_VERIFY_WITH_TIMEOUT(!m_session->apiChecker().isChecking(), patience);
    };
    QWidget window;
    window.show();
    const auto isTold = [&] {
        connectAndWait();
        const ApiChangeNote note(m_session->apiChecker(), &window);
        return !note.isHidden();
    };
    QVERIFY(!isTold()); // at first nothing has changed
    QVERIFY(!isTold());
    m_other->moreSets = "<EntitySet Name='New' EntityType='OData.Entity'/>";
    connectAndWait();
    const ApiChangeNote note(m_session->apiChecker(), &window);
    QVERIFY(!note.isHidden());
    QSignalSpy asked(&note, &ApiChangeNote::apiCheckRequested);
    const QList<QToolButton *> buttons = note.findChildren<QToolButton *>();
    for (QToolButton *each : buttons) {
        if (each->text() == QStringLiteral("Open API check"))
            each->click();
    }
    QCOMPARE(asked.size(), 1);
    emit note.findChild<MessageBar *>()->dismissed();
    m_session->apiChecker().choose({}, {}); // whatever changes, it does not come back
    QVERIFY(note.isHidden());
    QVERIFY(!isTold());
}

HOOKDESK_WINDOW_TEST(TestApiCheckPage)

} // namespace tst_apicheckpage

#include "tst_apicheckpage.moc"

// SPDX-FileCopyrightText: 2026 Hookdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/session/session.h"
#include "tests/support/testprogram.h"
#include "ui/common/actionregistry.h"
#include "ui/common/momenttext.h"
#include "ui/common/prompt.h"
#include "ui/webhooks/webhookdetails.h"
#include "ui/webhooks/webhookspage.h"

#include <QAbstractButton>
#include <QAccessible>
#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QGuiApplication>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QSettings>
#include <QSignalSpy>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>
#include <QTextEdit>

using namespace hookdesk;

namespace {

/// Answers every question at once or when it is told to, and remembers it.
class AnsweringPrompt : public Prompt
{
public:
    void ask(QWidget *, const Confirmation &confirmation, std::function<void(bool)> answer) override
    {
        asked.append(confirmation);
        if (!waits)
            return answer(accept);
        pending = std::move(answer);
    }

    QList<Confirmation> asked;
    bool accept = true;
    bool waits = false;
    std::function<void(bool)> pending;
};

Environment environment(EnvironmentKind kind)
{
    Environment result;
    result.name = QStringLiteral("Acme");
    result.kind = kind;
    result.confirmation = usualConfirmation(kind);
    result.apiUrl = QUrl(QStringLiteral("https://127.0.0.1:9")); // nothing is ever sent
    result.authUrl = result.apiUrl;
    return result;
}

Webhook webhook(int number)
{
    Webhook result;
    result.id = {QStringLiteral("id-%1").arg(number, 3, 10, QLatin1Char('0'))};
    result.name = QStringLiteral("Hook %1").arg(number, 3, 10, QLatin1Char('0'));
    result.entityType = QString::fromLatin1(number % 2 == 0 ? "Relation.Person" : "Activity.Task");
    result.endpoint = QStringLiteral("https://hooks.example/%1").arg(number);
    result.headers = QList<Header>{{QStringLiteral("X-Key"), QStringLiteral("topsecret")}};
    result.deactivated = number % 5 == 0;
    result.restRecord = R"({"headers":[{"name":"X-Key","value":"topsecret"}]})";
    return result;
}

/// A page over a session that was never connected; the test puts webhooks into its store.
struct Fixture
{
    explicit Fixture(EnvironmentKind kind = EnvironmentKind::Sandbox, bool readOnly = false)
        : session(withAccess(environment(kind), readOnly), ApiMap(), Credentials(),
                  Session::Settings())
        , settings(folder.filePath(QStringLiteral("test.ini")), QSettings::IniFormat)
        , page(std::make_unique<WebhooksPage>(session, *registry, prompt, settings))
    {
        page->resize(1200, 700);
        page->show();
    }

    static Environment withAccess(Environment environment, bool readOnly)
    {
        environment.readOnly = readOnly;
        return environment;
    }

    void fill(int count)
    {
        QList<Webhook> webhooks;
        for (int i = 1; i <= count; ++i)
            webhooks.append(webhook(i));
        session.webhooks().merge(WebhookListing::Rest, webhooks);
    }

    [[nodiscard]] QTableView &table() const
    {
        return *page->findChild<QTableView *>(QStringLiteral("webhooksTable"));
    }
    [[nodiscard]] QLineEdit &nameFilter() const
    {
        return *page->findChild<QLineEdit *>(QStringLiteral("webhookNameFilter"));
    }
    [[nodiscard]] QAction &action(const char *id) const
    {
        return *registry->action(QString::fromLatin1(id));
    }
    [[nodiscard]] QStringList selectedNames() const
    {
        QStringList names;
        for (const QModelIndex &index : table().selectionModel()->selectedRows())
            names.append(index.data().toString());
        names.sort();
        return names;
    }
    /// The visible widget of that kind and accessible name.
    template <typename T>
    [[nodiscard]] T *named(const QString &name) const
    {
        for (T *widget : page->findChildren<T *>()) {
            if (widget->isVisible() && widget->accessibleName() == name)
                return widget;
        }
        return nullptr;
    }

    QTemporaryDir folder;
    Session session;
    AnsweringPrompt prompt;
    QSettings settings;
    std::unique_ptr<ActionRegistry> registry = std::make_unique<ActionRegistry>();
    std::unique_ptr<WebhooksPage> page;
};

} // namespace

class WebhooksPageTest : public QObject
{
    Q_OBJECT

private slots:
    void hasTheNamesOfTheContract();
    void saysHowManyAreShown();
    void selectionSurvivesAFilterAndABigMerge();
    void scrollPositionSurvivesNewRowsAbove();
    void commandsSayWhyTheyAreNotThere();
    void readOnlyRefusesToWrite();
    void deletingAsksAndStartsAJob();
    void whatWasConfirmedIsWhatIsDeleted();
    void whatWasAskedForIsWhatIsReactivated();
    void aDeclinedQuestionDoesNothing();
    void productionAsksForAWord();
    void reactivatingLeavesActiveOnesAlone();
    void copiedRowsHaveNoHeaderValues();
    void secretsAreMaskedUntilAskedFor();
    void masksComeBackWithAnotherSelection();
    void aValueIsCopiedWithoutBeingShown();
    void aCreationLongAgoSaysItsDateOnce();
    void columnsAreRemembered();
    void anEmptyResultOffersToClearTheFilter();
};

void WebhooksPageTest::hasTheNamesOfTheContract()
{
    const Fixture fixture;
    QCOMPARE(fixture.table().accessibleName(), QStringLiteral("Webhooks"));
    QVERIFY(fixture.named<QLineEdit>(QStringLiteral("Filter by name")));
    for (const char *name : {"New webhook…", "Reactivate…", "Delete…", "Refresh"})
        QVERIFY2(fixture.named<QAbstractButton>(QString::fromUtf8(name)), name);
    QStringList labels;
    for (QComboBox *box : fixture.page->findChildren<QComboBox *>()) {
        QAccessibleInterface *accessible = QAccessible::queryAccessibleInterface(box);
        for (const auto &[label, relation] : accessible->relations(QAccessible::Label))
            labels.append(label->text(QAccessible::Name));
    }
    QCOMPARE(labels, QStringList({QStringLiteral("Status"), QStringLiteral("Entity type filter")}));
}

void WebhooksPageTest::saysHowManyAreShown()
{
    Fixture fixture;
    fixture.fill(40);
    const auto *count = fixture.page->findChild<QLabel *>(QStringLiteral("webhookCount"));
    QTRY_COMPARE(count->text(), QStringLiteral("40 of 40"));
    QTest::keyClicks(&fixture.nameFilter(), QStringLiteral("hook 03"));
    QTRY_COMPARE(count->text(), QStringLiteral("10 of 40"));
    QTest::keyClick(&fixture.nameFilter(), Qt::Key_Escape);
    QTRY_COMPARE(count->text(), QStringLiteral("40 of 40"));
    fixture.page->showStatus(WebhookStatus::Deactivated);
    QTRY_COMPARE(count->text(), QStringLiteral("8 of 40"));
}

void WebhooksPageTest::selectionSurvivesAFilterAndABigMerge()
{
    Fixture fixture;
    fixture.fill(60);
    fixture.table().selectRow(11);
    fixture.table().selectionModel()->select(fixture.table().model()->index(31, 0),
                                             QItemSelectionModel::Select |
                                                 QItemSelectionModel::Rows);
    const QStringList names{QStringLiteral("Hook 012"), QStringLiteral("Hook 032")};
    fixture.nameFilter().setText(QStringLiteral("2"));
    QCOMPARE(fixture.selectedNames(), names);
    fixture.nameFilter().clear();
    QCOMPARE(fixture.selectedNames(), names);
    QList<Webhook> between;
    for (int i = 1; i <= 60; ++i) {
        between.append(webhook(i));
        between.last().id.value += QLatin1Char('b');
        between.last().name += QLatin1Char('b');
    }
    fixture.session.webhooks().merge(WebhookListing::Rest, between);
    QCOMPARE(fixture.selectedNames(), names);
    QCOMPARE(fixture.table().currentIndex().data().toString(), names.first());
}

void WebhooksPageTest::scrollPositionSurvivesNewRowsAbove()
{
    Fixture fixture;
    fixture.fill(500);
    fixture.table().scrollTo(fixture.table().model()->index(300, 0),
                             QAbstractItemView::PositionAtTop);
    const auto top = [&] { return fixture.table().indexAt(QPoint(1, 1)).data().toString(); };
    const QString before = top();
    QList<Webhook> above;
    for (int i = 1; i <= 100; ++i) {
        above.append(webhook(i));
        above.last().id.value += QLatin1Char('b');
        above.last().name += QLatin1Char('b');
    }
    fixture.session.webhooks().merge(WebhookListing::Rest, above);
    QCOMPARE(top(), before);
}

void WebhooksPageTest::commandsSayWhyTheyAreNotThere()
{
    Fixture fixture;
    fixture.fill(5);
    QVERIFY(!fixture.action("webhook.delete").isEnabled());
    QVERIFY(fixture.action("webhook.delete").toolTip().contains(QLatin1String("selected")));
    fixture.table().selectRow(0);
    QTRY_VERIFY(fixture.action("webhook.delete").isEnabled());
    QVERIFY(!fixture.action("webhook.reactivate").isEnabled());
    QVERIFY(fixture.action("webhook.reactivate").toolTip().contains(QLatin1String("deactivated")));
    fixture.table().selectRow(4);
    QTRY_VERIFY(fixture.action("webhook.reactivate").isEnabled());
    fixture.table().selectAll();
    QTRY_VERIFY(!fixture.action("webhook.createLike").isEnabled());
}

void WebhooksPageTest::readOnlyRefusesToWrite()
{
    Fixture fixture(EnvironmentKind::Sandbox, true);
    fixture.fill(5);
    fixture.table().selectAll();
    QTRY_VERIFY(fixture.action("webhook.copyId").isEnabled());
    for (const char *id : {"webhook.new", "webhook.reactivate", "webhook.delete"}) {
        QVERIFY2(!fixture.action(id).isEnabled(), id);
        QVERIFY(fixture.action(id).toolTip().contains(QLatin1String("read-only")));
    }
}

void WebhooksPageTest::deletingAsksAndStartsAJob()
{
    Fixture fixture;
    fixture.fill(5);
    fixture.table().selectAll();
    QTRY_VERIFY(fixture.action("webhook.delete").isEnabled());
    fixture.action("webhook.delete").trigger();
    QCOMPARE(fixture.prompt.asked.size(), 1);
    const Confirmation &asked = fixture.prompt.asked.first();
    QVERIFY(asked.destructive);
    QVERIFY(asked.question.contains(QLatin1Char('5')));
    QVERIFY(asked.consequence.contains(QLatin1String("undo")));
    QCOMPARE(asked.subjects.size(), 5);
    QCOMPARE(asked.acceptText, QStringLiteral("Delete"));
    QVERIFY(asked.typedWords.isEmpty());
    QCOMPARE(fixture.session.jobs().size(), 1);
    QCOMPARE(fixture.session.jobs().first()->state(), BulkJob::State::Waiting);
    QCOMPARE(fixture.session.webhooks().size(), 5);
}

/// The rows, the selection and the filter change while the question is open.
void WebhooksPageTest::whatWasConfirmedIsWhatIsDeleted()
{
    Fixture fixture;
    fixture.prompt.waits = true;
    fixture.fill(5);
    fixture.table().selectRow(1);
    QTRY_VERIFY(fixture.action("webhook.delete").isEnabled());
    fixture.action("webhook.delete").trigger();
    QCOMPARE(fixture.prompt.asked.constFirst().subjects, QStringList{QStringLiteral("Hook 002")});
    fixture.session.webhooks().remove({{QStringLiteral("id-001")}});
    Webhook renamed = webhook(2);
    renamed.name = QStringLiteral("Another name");
    fixture.session.webhooks().merge(WebhookListing::Rest, {webhook(8), renamed});
    fixture.table().selectAll();
    fixture.nameFilter().setText(QStringLiteral("hook 004"));
    QTRY_COMPARE(fixture.selectedNames(), QStringList{QStringLiteral("Hook 004")});
    fixture.prompt.pending(true);
    QCOMPARE(fixture.session.jobs().size(), 1);
    const QList<BulkJob::Item> items = fixture.session.jobs().first()->items();
    QCOMPARE(items.size(), 1);
    QCOMPARE(items.first().id.value, QStringLiteral("id-002"));
}

void WebhooksPageTest::whatWasAskedForIsWhatIsReactivated()
{
    Fixture fixture;
    fixture.fill(10);
    fixture.table().selectAll();
    QTRY_VERIFY(fixture.action("webhook.reactivate").isEnabled());
    fixture.table().selectRow(4); // and the actions follow later
    QSignalSpy requested(fixture.page.get(), &WebhooksPage::reactivationRequested);
    fixture.action("webhook.reactivate").trigger();
    fixture.table().selectAll();
    QCOMPARE(requested.size(), 1);
    const auto webhooks = requested.first().first().value<QList<WebhookPtr>>();
    QCOMPARE(webhooks.size(), 1);
    QCOMPARE(webhooks.first()->name, QStringLiteral("Hook 005"));
}

void WebhooksPageTest::aDeclinedQuestionDoesNothing()
{
    Fixture fixture;
    fixture.prompt.accept = false;
    fixture.fill(5);
    fixture.table().selectAll();
    QTRY_VERIFY(fixture.action("webhook.delete").isEnabled());
    fixture.action("webhook.delete").trigger();
    QCOMPARE(fixture.prompt.asked.size(), 1);
    QVERIFY(fixture.session.jobs().isEmpty());
}

void WebhooksPageTest::productionAsksForAWord()
{
    Fixture fixture(EnvironmentKind::Production);
    fixture.prompt.accept = false;
    fixture.fill(3);
    fixture.table().selectAll();
    QTRY_VERIFY(fixture.action("webhook.delete").isEnabled());
    fixture.action("webhook.delete").trigger();
    QCOMPARE(fixture.prompt.asked.first().typedWords,
             QStringList({QStringLiteral("Acme"), QStringLiteral("3")}));
}

void WebhooksPageTest::reactivatingLeavesActiveOnesAlone()
{
    Fixture fixture;
    fixture.fill(10);
    fixture.table().selectAll();
    QTRY_VERIFY(fixture.action("webhook.reactivate").isEnabled());
    QSignalSpy requested(fixture.page.get(), &WebhooksPage::reactivationRequested);
    fixture.action("webhook.reactivate").trigger();
    QCOMPARE(requested.size(), 1);
    const auto webhooks = requested.first().first().value<QList<WebhookPtr>>();
    QCOMPARE(webhooks.size(), 2);
    QCOMPARE(webhooks.first()->name, QStringLiteral("Hook 005"));
    QCOMPARE(requested.first().last().value<qsizetype>(), 8);
}

void WebhooksPageTest::copiedRowsHaveNoHeaderValues()
{
    Fixture fixture;
    fixture.fill(2);
    fixture.table().selectAll();
    QTRY_VERIFY(fixture.action("webhook.copyRows").isEnabled());
    fixture.action("webhook.copyRows").trigger();
    const QStringList lines = QGuiApplication::clipboard()->text().split(QLatin1Char('\n'));
    QCOMPARE(lines.size(), 3);
    QVERIFY(lines.first().startsWith(QLatin1String("Name\tStatus\tFailures (24 h)\tEntity type")));
    QVERIFY(lines.last().startsWith(QLatin1String("Hook 002\tActive\t")));
    QVERIFY(!lines.join(QString()).contains(QLatin1String("topsecret")));
    fixture.action("webhook.copyId").trigger();
    QCOMPARE(QGuiApplication::clipboard()->text(), QStringLiteral("id-001\nid-002"));
}

void WebhooksPageTest::secretsAreMaskedUntilAskedFor()
{
    Fixture fixture;
    fixture.fill(1);
    fixture.table().selectRow(0);
    const QString valueName = QStringLiteral("Value of X-Key");
    QTRY_VERIFY(fixture.named<QLineEdit>(valueName));
    QVERIFY(!fixture.named<QLineEdit>(valueName)->text().contains(QLatin1String("topsecret")));
    for (const QPlainTextEdit *edit : fixture.page->findChildren<QPlainTextEdit *>())
        QVERIFY(!edit->toPlainText().contains(QLatin1String("topsecret")));
    fixture.named<QAbstractButton>(QStringLiteral("Show the value of X-Key"))->click();
    QCOMPARE(fixture.named<QLineEdit>(valueName)->text(), QStringLiteral("topsecret"));
}

void WebhooksPageTest::masksComeBackWithAnotherSelection()
{
    Fixture fixture;
    fixture.fill(2);
    const QString valueName = QStringLiteral("Value of X-Key");
    fixture.table().selectRow(0);
    QTRY_VERIFY(fixture.named<QLineEdit>(valueName));
    fixture.named<QAbstractButton>(QStringLiteral("Show the value of X-Key"))->click();
    const auto isMasked = [&] {
        const auto *value = fixture.named<QLineEdit>(valueName);
        return value && !value->text().contains(QLatin1String("topsecret"));
    };
    QVERIFY(!isMasked());
    fixture.table().selectRow(1);
    QTRY_VERIFY(isMasked());
    fixture.table().selectRow(0);
    QTRY_COMPARE(fixture.page->findChild<WebhookDetails *>()->accessibleName(),
                 QStringLiteral("Hook 001"));
    QTRY_VERIFY(isMasked());
}

void WebhooksPageTest::aValueIsCopiedWithoutBeingShown()
{
    Fixture fixture;
    fixture.fill(1);
    fixture.table().selectRow(0);
    const QString copy = QStringLiteral("Copy the value of X-Key");
    QTRY_VERIFY(fixture.named<QAbstractButton>(copy));
    fixture.named<QAbstractButton>(copy)->click();
    QCOMPARE(QGuiApplication::clipboard()->text(), QStringLiteral("topsecret"));
    fixture.page.reset(); // and it does not outlive the page
    QVERIFY(QGuiApplication::clipboard()->text().isEmpty());
}

void WebhooksPageTest::aCreationLongAgoSaysItsDateOnce()
{
    Fixture fixture;
    Webhook old = webhook(1);
    old.createdAt = QDateTime(QDate(2019, 5, 17), QTime(12, 0), Qt::UTC);
    Webhook fresh = webhook(2);
    fresh.createdAt = QDateTime::currentDateTimeUtc().addSecs(-120);
    fixture.session.webhooks().merge(WebhookListing::Rest, {old, fresh});
    const auto created = [&fixture] {
        const auto *text = fixture.named<QTextEdit>(QStringLiteral("Created"));
        return text ? text->toPlainText() : QString();
    };
    fixture.table().selectRow(0);
    QTRY_COMPARE(created(), momentExplanation(old.createdAt));
    fixture.table().selectRow(1);
    QTRY_VERIFY(created().contains(momentExplanation(fresh.createdAt)));
    QVERIFY(created() != momentExplanation(fresh.createdAt));
}

void WebhooksPageTest::columnsAreRemembered()
{
    Fixture fixture;
    fixture.table().setColumnHidden(5, true);
    fixture.table().horizontalHeader()->moveSection(0, 2);
    fixture.table().sortByColumn(2, Qt::DescendingOrder);
    fixture.page.reset();
    fixture.registry = std::make_unique<ActionRegistry>();
    fixture.page = std::make_unique<WebhooksPage>(fixture.session, *fixture.registry,
                                                  fixture.prompt, fixture.settings);
    QVERIFY(fixture.table().isColumnHidden(5));
    QCOMPARE(fixture.table().horizontalHeader()->visualIndex(0), 2);
    fixture.fill(3);
    QCOMPARE(fixture.table().model()->index(0, 0).data().toString(), QStringLiteral("Hook 003"));
}

void WebhooksPageTest::anEmptyResultOffersToClearTheFilter()
{
    Fixture fixture;
    fixture.fill(3);
    fixture.nameFilter().setText(QStringLiteral("nothing is called this"));
    const QString headline = QStringLiteral("No webhook fits the filter");
    QTRY_VERIFY(fixture.named<StatePane>(headline));
    auto *pane = fixture.named<StatePane>(headline);
    const auto clearButton = [pane]() -> QAbstractButton * {
        for (QAbstractButton *button : pane->findChildren<QAbstractButton *>()) {
            if (button->isVisible() && button->text() == QLatin1String("Clear filters"))
                return button;
        }
        return nullptr;
    };
    QTRY_VERIFY(clearButton());
    clearButton()->click();
    QTRY_VERIFY(!pane->isVisible());
    QCOMPARE(fixture.table().model()->rowCount(), 3);
}

HOOKDESK_WINDOW_TEST(WebhooksPageTest)

#include "tst_webhookspage.moc"

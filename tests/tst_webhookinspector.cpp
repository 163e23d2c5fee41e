// SPDX-FileCopyrightText: 2026 Hookdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/webhooks/webhookinspector.h"

#include "tests/support/shownwebhooks.h"
#include "tests/support/testprogram.h"
#include "ui/common/momenttext.h"
#include "ui/webhooks/webhookdetails.h"

#include <QAbstractButton>
#include <QClipboard>
#include <QGuiApplication>
#include <QLabel>
#include <QLineEdit>
#include <QMimeData>
#include <QPlainTextEdit>
#include <QSignalSpy>
#include <QTabWidget>
#include <QTest>
#include <QTextEdit>
#include <QToolButton>

using namespace hookdesk;

namespace tst_webhookinspector {

/// What is shown of the selected webhook.
class WebhookInspectorTest : public QObject
{
    Q_OBJECT

private slots:
    void secretsAreMaskedUntilAskedFor();
    void masksComeBackWithAnotherSelection();
    void aValueIsCopiedWithoutBeingShown();
    void aCreationIsToldAsADayAndExplainedInFull();
    void theInspectorOffersWhatADeactivatedWebhookNeeds();
    void whatNobodySeesIsMarkedAndCopiedAsItIs();
    void aSelectionOfAFieldHasTheTextItself_data();
    void aSelectionOfAFieldHasTheTextItself();
    void aValueThatIsCutSaysSoAndIsCopiedWhole();
    void aPasswordInTheEndpointIsNowhereSeen();
};

void WebhookInspectorTest::secretsAreMaskedUntilAskedFor()
{
    ShownWebhooks fixture;
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

void WebhookInspectorTest::masksComeBackWithAnotherSelection()
{
    ShownWebhooks fixture;
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

void WebhookInspectorTest::aValueIsCopiedWithoutBeingShown()
{
    ShownWebhooks fixture;
    fixture.fill(1);
    fixture.table().selectRow(0);
    const QString copy = QStringLiteral("Copy the value of X-Key");
    QTRY_VERIFY(fixture.named<QAbstractButton>(copy));
    fixture.named<QAbstractButton>(copy)->click();
    QCOMPARE(QGuiApplication::clipboard()->text(), QStringLiteral("topsecret"));
    fixture.page.reset(); // and it does not outlive the page
    QVERIFY(QGuiApplication::clipboard()->text().isEmpty());
}

void WebhookInspectorTest::aCreationIsToldAsADayAndExplainedInFull()
{
    ShownWebhooks fixture;
    Webhook old = exampleWebhook(1);
    old.createdAt = QDateTime(QDate(2019, 5, 17), QTime(12, 0), Qt::UTC);
    Webhook fresh = exampleWebhook(2);
    fresh.createdAt = QDateTime::currentDateTimeUtc().addSecs(-120);
    fixture.session.webhooks().merge(WebhookListing::Rest, {old, fresh});
    const auto created = [&fixture] {
        const auto *text = fixture.named<QTextEdit>(QStringLiteral("Created"));
        return text ? text->toPlainText() : QString();
    };
    Webhook odd = exampleWebhook(3);
    odd.createdAt = {};
    odd.restRecord = R"({"CreatedAt":"soon\u200B"})";
    fixture.session.webhooks().merge(WebhookListing::Rest, {odd});
    fixture.table().selectRow(2);
    QTRY_COMPARE(created(), QStringLiteral("not understood: soon[U+200B]"));
    fixture.table().selectRow(0);
    const QDateTime now = QDateTime::currentDateTimeUtc();
    QTRY_COMPARE(created(), dayAndTimeText(old.createdAt, now));
    QCOMPARE(fixture.named<QTextEdit>(QStringLiteral("Created"))->accessibleDescription(),
             momentExplanation(old.createdAt)); // with the offset
    fixture.table().selectRow(1);
    QTRY_COMPARE(created(), momentText(fresh.createdAt, now));
}

void WebhookInspectorTest::theInspectorOffersWhatADeactivatedWebhookNeeds()
{
    ShownWebhooks fixture;
    fixture.fill(5);
    const auto offered = [&fixture](const char *name) {
        const auto *details = fixture.page->findChild<WebhookDetails *>();
        for (QAbstractButton *button : details->findChildren<QAbstractButton *>()) {
            if (button->isVisible() && button->accessibleName() == QString::fromUtf8(name))
                return button;
        }
        return static_cast<QAbstractButton *>(nullptr);
    };
    fixture.table().selectRow(4); // deactivated
    QTRY_VERIFY(offered("Reactivate…") && offered("Reactivate…")->isEnabled());
    QSignalSpy asked(fixture.page.get(), &WebhooksPage::endpointCheckRequested);
    offered("Check endpoint")->click();
    QCOMPARE(asked.size(), 1);
    QCOMPARE(asked.first().first().value<WebhookPtr>()->name, QStringLiteral("Hook 005"));
    auto *record = fixture.page->findChild<QTabWidget *>();
    QVERIFY(!record->isVisible());
    for (QToolButton *button : fixture.page->findChildren<QToolButton *>()) {
        if (button->isVisible() && button->text() == QLatin1String("Raw record"))
            button->click();
    }
    QVERIFY(record->isVisible());
    fixture.table().selectRow(0); // active
    QTRY_VERIFY(!offered("Reactivate…"));
    QVERIFY(offered("Check endpoint"));
}

void WebhookInspectorTest::whatNobodySeesIsMarkedAndCopiedAsItIs()
{
    const QString hidden = QStringLiteral("a\u202Eb\u200Bc");
    ShownWebhooks fixture;
    Webhook webhook = exampleWebhook(1);
    webhook.headers = QList<Header>{{QStringLiteral("X-Key"), hidden}};
    webhook.restRecord = "{\"note\":\"" + hidden.toUtf8() + "\"}";
    fixture.session.webhooks().merge(WebhookListing::Rest, {webhook});
    fixture.table().selectRow(0);
    const QString valueName = QStringLiteral("Value of X-Key");
    QTRY_VERIFY(fixture.named<QLineEdit>(valueName));
    fixture.named<QAbstractButton>(QStringLiteral("Show the value of X-Key"))->click();
    auto *value = fixture.named<QLineEdit>(valueName);
    QCOMPARE(value->text(), QStringLiteral("a[U+202E]b[U+200B]c"));
    value->selectAll();
    QTest::keySequence(value, QKeySequence::Copy);
    QCOMPARE(QGuiApplication::clipboard()->text(), hidden);
    QPlainTextEdit *record = nullptr; // folded
    for (auto *each : fixture.page->findChildren<QPlainTextEdit *>()) {
        if (each->accessibleName() == QLatin1String("Record in the REST list"))
            record = each;
    }
    QVERIFY(record);
    QVERIFY2(record->toPlainText().contains(QLatin1String("a[U+202E]b[U+200B]c")),
             qPrintable(record->toPlainText()));
    record->selectAll();
    record->copy();
    QVERIFY(QGuiApplication::clipboard()->text().contains(hidden));
}

void WebhookInspectorTest::aSelectionOfAFieldHasTheTextItself_data()
{
    QTest::addColumn<QString>("field");
    QTest::addColumn<QString>("shown");
    QTest::addColumn<QString>("copied");
    QTest::newRow("name") << QStringLiteral("Name") << QStringLiteral("Or[U+200B]ders")
                          << QStringLiteral("Or\u200Bders");
    QTest::newRow("endpoint") << QStringLiteral("Endpoint")
                              << QStringLiteral("https://hooks.example/[U+00A0]in")
                              << QStringLiteral("https://hooks.example/\u00A0in");
    QTest::newRow("other fields") << QStringLiteral("Other fields")
                                  << QStringLiteral("note: a[U+200B]b")
                                  << QStringLiteral("note: a\u200Bb");
}

void WebhookInspectorTest::aSelectionOfAFieldHasTheTextItself()
{
    QFETCH(QString, field);
    ShownWebhooks fixture;
    Webhook webhook = exampleWebhook(1);
    webhook.name = QStringLiteral("Or\u200Bders");
    webhook.endpoint = QStringLiteral("https://hooks.example/\u00A0in");
    webhook.restRecord = QStringLiteral("{\"note\":\"a\u200Bb\"}").toUtf8();
    fixture.session.webhooks().merge(WebhookListing::Rest, {webhook});
    fixture.table().selectRow(0);
    QTRY_VERIFY(fixture.named<QTextEdit>(field));
    auto *text = fixture.named<QTextEdit>(field);
    QTEST(text->toPlainText(), "shown");
    text->selectAll();
    text->copy();
    QTEST(QGuiApplication::clipboard()->text(), "copied");
}

void WebhookInspectorTest::aValueThatIsCutSaysSoAndIsCopiedWhole()
{
    const QString whole = QString(12'000, QLatin1Char('x')) + QStringLiteral("\u200Bend");
    ShownWebhooks fixture;
    Webhook webhook = exampleWebhook(1);
    webhook.headers = QList<Header>{{QStringLiteral("X-Key"), whole}};
    fixture.session.webhooks().merge(WebhookListing::Rest, {webhook});
    fixture.table().selectRow(0);
    const QString valueName = QStringLiteral("Value of X-Key");
    QTRY_VERIFY(fixture.named<QLineEdit>(valueName));
    auto *value = fixture.named<QLineEdit>(valueName);
    const auto said = [&fixture] {
        for (const QLabel *label : fixture.page->findChildren<QLabel *>()) {
            if (label->isVisible() && label->text().contains(QLatin1String("10,000 of 12,004")))
                return true;
        }
        return false;
    };
    QVERIFY(!said()); // nor how long it is
    fixture.named<QAbstractButton>(QStringLiteral("Show the value of X-Key"))->click();
    QCOMPARE(value->text(), QString(10'000, QLatin1Char('x')) + QChar(0x2026));
    QVERIFY(said());
    QVERIFY(value->accessibleDescription().contains(QLatin1String("10,000 of 12,004")));
    value->selectAll();
    QTest::keySequence(value, QKeySequence::Copy);
    QCOMPARE(QGuiApplication::clipboard()->text(), whole);
    fixture.named<QAbstractButton>(QStringLiteral("Show the value of X-Key"))->click();
    QVERIFY(!said());
    QVERIFY(value->accessibleDescription().isEmpty());
}

void WebhookInspectorTest::aPasswordInTheEndpointIsNowhereSeen()
{
    const QString address = QStringLiteral("https://user:s3cr3t@hooks.example/1");
    ShownWebhooks fixture;
    Webhook webhook = exampleWebhook(1);
    webhook.name.clear();
    webhook.endpoint = address;
    webhook.restRecord = "{\"Endpoint\":\"" + address.toUtf8() + "\"}";
    fixture.session.webhooks().merge(WebhookListing::Rest, {webhook});
    fixture.table().selectRow(0);
    const auto endpoint = [&] { return fixture.named<QTextEdit>(QStringLiteral("Endpoint")); };
    QTRY_VERIFY(endpoint() && !endpoint()->toPlainText().isEmpty());
    QCOMPARE(endpoint()->toPlainText(), QStringLiteral("https://user:•••@hooks.example/1"));
    QStringList shown;
    for (const QWidget *widget : fixture.page->findChildren<QWidget *>()) {
        shown << widget->accessibleName() << widget->accessibleDescription() << widget->toolTip();
        for (const char *property : {"text", "plainText"})
            shown << widget->property(property).toString();
    }
    const QAbstractItemModel &model = *fixture.table().model();
    for (int column = 0; column < model.columnCount(); ++column) {
        for (const int role : {Qt::DisplayRole, Qt::ToolTipRole, Qt::AccessibleTextRole})
            shown << model.index(0, column).data(role).toString();
    }
    QVERIFY2(!shown.join(QLatin1Char('\n')).contains(QLatin1String("s3cr3t")),
             qPrintable(shown.join(QLatin1Char('\n'))));
    fixture.named<QAbstractButton>(QStringLiteral("Copy: Endpoint"))->click();
    QCOMPARE(QGuiApplication::clipboard()->text(), address);
    QVERIFY(QGuiApplication::clipboard()->mimeData()->hasFormat(
        QStringLiteral("x-kde-passwordManagerHint")));
}

HOOKDESK_WINDOW_TEST(WebhookInspectorTest)

} // namespace tst_webhookinspector

#include "tst_webhookinspector.moc"

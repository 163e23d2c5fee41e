// SPDX-FileCopyrightText: 2026 Hookdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/webhooks/newwebhookdialog.h"

#include "tests/support/testprogram.h"
#include "tests/support/toldprompt.h"
#include "ui/common/fieldnote.h"
#include "ui/common/hiddencharacternote.h"

#include <QAccessible>
#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QCompleter>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableView>
#include <QTest>

#include <memory>

using namespace hookdesk;

namespace tst_newwebhookdialog {

namespace {

const QString organization = QStringLiteral("Relation.Organization");
const QString endpoint = QStringLiteral("https://example.org/hook");
const EntityType vehicle{QStringLiteral("117ecf60-d492-48a1-8aab-a131ad465fd5"),
                         QStringLiteral("_117ecf60__d492__48a1__8aab__a131ad465fd5"),
                         QStringLiteral("Voertuig")};

QList<EntityType> typesNamed(const QStringList &names)
{
    QList<EntityType> types;
    for (const QString &name : names)
        types.append({name, {}, {}});
    return types;
}

} // namespace

class NewWebhookDialogTest : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_dialog = std::make_unique<NewWebhookDialog>();
        m_dialog->setPrompt(&m_prompt);
        m_prompt = ToldPrompt(false);
        m_submitted = std::make_unique<QSignalSpy>(m_dialog.get(), &NewWebhookDialog::submitted);
        m_dialog->open();
        QVERIFY(QTest::qWaitForWindowActive(m_dialog.get()));
    }

    void cleanup()
    {
        m_submitted.reset();
        m_dialog.reset();
    }

    void itsPartsHaveTheirNames()
    {
        QAccessibleInterface *dialog = QAccessible::queryAccessibleInterface(m_dialog.get());
        QCOMPARE(dialog->text(QAccessible::Name), QStringLiteral("New webhook"));
        QCOMPARE(nameOf(field("endpoint")), QStringLiteral("Endpoint URL"));
        QCOMPARE(nameOf(combo()->lineEdit()), QStringLiteral("Entity type"));
        QCOMPARE(nameOf(table()), QStringLiteral("Custom headers"));
        for (const char *name : {"Add header", "Remove header", "Paste headers",
                                 "Basic authentication…", "Create", "Cancel"})
            QVERIFY2(button(QString::fromUtf8(name)), name);
    }

    void theComboBoxIsFoundByItsLabel()
    {
        QAccessibleInterface *box = QAccessible::queryAccessibleInterface(combo());
        const auto labels = box->relations(QAccessible::Label);
        QCOMPARE(labels.size(), 1);
        QCOMPARE(labels.front().first->text(QAccessible::Name), QStringLiteral("Entity type"));
    }

    void presetsComeFirstThenTheEnvironmentsOwn()
    {
        m_dialog->setEntityTypes(typesNamed(
            {QStringLiteral("Relation.Vehicle"), organization, QStringLiteral("activity.Boat")}));
        QCOMPARE(combo()->count(), 7 + 1 + 2);
        QCOMPARE(combo()->itemText(0), organization);
        QCOMPARE(combo()->itemText(8), QStringLiteral("activity.Boat"));
        QCOMPARE(combo()->itemText(9), QStringLiteral("Relation.Vehicle"));
    }

    void typesAreFoundByAnyPart()
    {
        m_dialog->setEntityTypes(typesNamed({QStringLiteral("Relation.Vehicle")}));
        QTest::keyClicks(combo()->lineEdit(), QStringLiteral("vehic"));
        QCOMPARE(combo()->completer()->completionCount(), 1);
        QCOMPARE(combo()->completer()->currentCompletion(), QStringLiteral("Relation.Vehicle"));
        QVERIFY(note("entityTypeNote")->text().size() > 0);
    }

    void typesThatComeLaterKeepWhatIsTyped()
    {
        QTest::keyClicks(combo()->lineEdit(), QStringLiteral("Relation.Vehicle"));
        QVERIFY(!note("entityTypeNote")->text().isEmpty());
        m_dialog->setEntityTypes(typesNamed({QStringLiteral("Relation.Vehicle")}));
        QCOMPARE(m_dialog->draft().entityType, QStringLiteral("Relation.Vehicle"));
        QVERIFY(note("entityTypeNote")->text().isEmpty());
    }

    void typesAreFoundByWhatPeopleCallThem_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::newRow("label") << QStringLiteral("voertuig");
        QTest::newRow("set") << QStringLiteral("_117ecf60__d492");
        QTest::newRow("name") << QStringLiteral("117ECF60-d492");
    }

    void typesAreFoundByWhatPeopleCallThem()
    {
        QFETCH(QString, typed);
        m_dialog->setEntityTypes({vehicle, {QStringLiteral("Relation.Boat"), {}, {}}});
        QTest::keyClicks(combo()->lineEdit(), typed);
        QCOMPARE(combo()->completer()->completionCount(), 1);
        QCOMPARE(combo()->completer()->currentCompletion(), vehicle.name);
        QCOMPARE(combo()->completer()->currentIndex().data().toString(),
                 QStringLiteral("Voertuig (%1)").arg(vehicle.name));
    }

    void whatIsChosenFromTheListIsItsName()
    {
        m_dialog->setEntityTypes({vehicle});
        combo()->setCurrentIndex(combo()->count() - 1);
        QCOMPARE(combo()->currentText(), vehicle.name);
        QCOMPARE(m_dialog->draft().entityType, vehicle.name);
    }

    void aPresetThatTheEnvironmentDoesNotListIsDoubted()
    {
        fillIn(organization, endpoint);
        QVERIFY(note("entityTypeNote")->text().isEmpty());
        m_dialog->setEntityTypes(typesNamed({QStringLiteral("Relation.Vehicle")}));
        QCOMPARE(combo()->itemText(0), organization); // offered all the same
        QVERIFY(note("entityTypeNote")->text().contains(QStringLiteral("does not list")));
        m_dialog->setEntityTypes(typesNamed({organization}));
        QVERIFY(note("entityTypeNote")->text().isEmpty());
    }

    void anUnlistedTypeIsDoubtedAndAllowed()
    {
        m_dialog->setEntityTypes(typesNamed({QStringLiteral("Relation.Vehicle")}));
        fillIn(QStringLiteral("Relation.Boat"), endpoint);
        QVERIFY(!note("entityTypeNote")->text().isEmpty());
        QVERIFY(!note("entityTypeNote")->isError());
        create();
        QCOMPARE(submittedDraft().entityType, QStringLiteral("Relation.Boat"));
    }

    void theEndpointIsCheckedAsTyped_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("says");
        QTest::addColumn<bool>("error");
        QTest::newRow("beginning") << QStringLiteral("http") << QString() << false;
        QTest::newRow("good") << endpoint << QString() << false;
        QTest::newRow("plain http")
            << QStringLiteral("http://a.example/x") << QStringLiteral("only over HTTPS") << true;
        QTest::newRow("no host") << QStringLiteral("https:///x") << QStringLiteral("host name")
                                 << true;
        QTest::newRow("credentials") << QStringLiteral("https://u:p@a.example/")
                                     << QStringLiteral("user and password") << true;
        QTest::newRow("fragment") << QStringLiteral("https://a.example/#x") << QStringLiteral("#")
                                  << true;
        QTest::newRow("words") << QStringLiteral("my server") << QStringLiteral("not a URL")
                               << true;
        QTest::newRow("loopback") << QStringLiteral("https://localhost/x")
                                  << QStringLiteral("this computer") << false;
        QTest::newRow("private") << QStringLiteral("https://10.0.0.1/x")
                                 << QStringLiteral("private network") << false;
        QTest::newRow("single label")
            << QStringLiteral("https://intranet/x") << QStringLiteral("no dot") << false;
        QTest::newRow("international") << QString::fromUtf8("https://bücher.example/x")
                                       << QStringLiteral("xn--bcher-kva.example") << false;
    }

    void theEndpointIsCheckedAsTyped()
    {
        QFETCH(QString, text);
        QFETCH(QString, says);
        QFETCH(bool, error);
        field("endpoint")->insert(text); // QTest has no keys beyond ASCII
        const FieldNote *said = note("endpointNote");
        QVERIFY2(said->text().contains(says), qPrintable(said->text()));
        QCOMPARE(said->text().isEmpty(), says.isEmpty());
        QCOMPARE(said->isVisible(), !says.isEmpty());
        QCOMPARE(said->isError(), error);
        QCOMPARE(field("endpoint")->accessibleDescription(), said->text());
    }

    void createNamesEveryFaultAndFocusesTheFirst()
    {
        create();
        QVERIFY(note("entityTypeNote")->isError());
        QVERIFY(note("endpointNote")->isError());
        QCOMPARE(m_dialog->focusWidget(), combo());
        QVERIFY(m_submitted->isEmpty());
        combo()->setEditText(organization);
        create();
        QCOMPARE(m_dialog->focusWidget(), field("endpoint"));
        QVERIFY(m_submitted->isEmpty());
    }

    void typedHeadersArriveExactly()
    {
        fillIn(QStringLiteral(" Relation.Person "), QStringLiteral("  https://example.org/a "));
        addHeader(QStringLiteral("X-Api-Key"), QStringLiteral("abc 123"));
        addHeader(QStringLiteral("X-Source"), QStringLiteral("hookdesk"));
        create();
        const WebhookDraft draft = submittedDraft();
        QCOMPARE(draft.entityType, QStringLiteral("Relation.Person"));
        QCOMPARE(draft.endpoint, QStringLiteral("https://example.org/a"));
        QCOMPARE(draft.headers,
                 (QList<Header>{{QStringLiteral("X-Api-Key"), QStringLiteral("abc 123")},
                                {QStringLiteral("X-Source"), QStringLiteral("hookdesk")}}));
    }

    void aHalfTypedCellCountsWhenCreateIsPressed()
    {
        fillIn(organization, endpoint);
        button(QStringLiteral("Add header"))->click();
        QTest::keyClicks(editor(), QStringLiteral("X-A"));
        create();
        QCOMPARE(submittedDraft().headers, (QList<Header>{{QStringLiteral("X-A"), {}}}));
    }

    void enterInACellDoesNotCreate()
    {
        fillIn(organization, endpoint);
        button(QStringLiteral("Add header"))->click();
        QTest::keyClicks(editor(), QStringLiteral("X-A"));
        QTest::keyClick(editor(), Qt::Key_Return);
        QTRY_VERIFY(!editor());
        QCOMPARE(table()->model()->index(0, 0).data().toString(), QStringLiteral("X-A"));
        QTest::keyClick(table(), Qt::Key_Return); // edits again
        QVERIFY(editor());
        QVERIFY(m_submitted->isEmpty());
    }

    void escapeInACellLeavesOnlyTheCell()
    {
        button(QStringLiteral("Add header"))->click();
        QTest::keyClicks(editor(), QStringLiteral("X"));
        QTest::keyClick(editor(), Qt::Key_Escape);
        QVERIFY(m_dialog->isVisible());
        QCOMPARE(m_prompt.asked.size(), 0);
    }

    void enterInTheUrlCreates()
    {
        fillIn(organization, endpoint);
        QTest::keyClick(field("endpoint"), Qt::Key_Return);
        QCOMPARE(m_submitted->size(), 1);
    }

    void tabGoesFromNameToValueAndOut()
    {
        button(QStringLiteral("Add header"))->click();
        QTest::keyClicks(editor(), QStringLiteral("X-A"));
        QTest::keyClick(editor(), Qt::Key_Tab);
        QTRY_COMPARE(editor() ? editor()->accessibleName() : QString(),
                     QStringLiteral("Value of header 1"));
        QTest::keyClicks(editor(), QStringLiteral("1"));
        QTest::keyClick(editor(), Qt::Key_Tab);
        QTRY_VERIFY(!editor());
        QCOMPARE(m_dialog->focusWidget(), button(QStringLiteral("Add header")));
        QCOMPARE(m_dialog->draft().headers,
                 (QList<Header>{{QStringLiteral("X-A"), QStringLiteral("1")}}));
    }

    void faultyHeadersAreNamedAndHoldCreateBack()
    {
        fillIn(organization, endpoint);
        addHeader(QStringLiteral("Host"), QStringLiteral("a"));
        QVERIFY(table()->accessibleDescription().startsWith(QLatin1String("Row 1")));
        create();
        QVERIFY(m_submitted->isEmpty());
        QCOMPARE(m_dialog->focusWidget(), table());
        table()->selectRow(0);
        button(QStringLiteral("Remove header"))->click();
        create();
        QCOMPARE(submittedDraft().headers, QList<Header>());
    }

    void linesArePastedAsRows()
    {
        QGuiApplication::clipboard()->setText(
            QStringLiteral("X-A: 1\nnonsense\n-H 'X-B: two words'\n"));
        button(QStringLiteral("Paste headers"))->click();
        QCOMPARE(m_dialog->draft().headers,
                 (QList<Header>{{QStringLiteral("X-A"), QStringLiteral("1")},
                                {QStringLiteral("X-B"), QStringLiteral("two words")}}));
        QVERIFY(allNotes().contains(QLatin1String("nonsense")));
    }

    void pastingIntoAnOpenCellMakesRowsToo()
    {
        QGuiApplication::clipboard()->setText(QStringLiteral("X-A: 1\r\nX-B: 2"));
        button(QStringLiteral("Add header"))->click();
        QTest::keyClick(editor(), Qt::Key_V, Qt::ControlModifier);
        QCOMPARE(table()->model()->rowCount(), 2);
        QCOMPARE(m_dialog->draft().headers.last(),
                 (Header{QStringLiteral("X-B"), QStringLiteral("2")}));
    }

    void basicAuthenticationReplacesAfterSayingSo()
    {
        addHeader(QStringLiteral("authorization"), QStringLiteral("Bearer x"));
        button(QString::fromUtf8("Basic authentication…"))->click();
        auto *dialog = m_dialog->findChild<QDialog *>();
        QVERIFY(dialog->isVisible());
        QVERIFY(dialog->findChild<FieldNote *>(QStringLiteral("replaceNote"))->isVisible());
        QTest::keyClicks(dialog->findChild<QLineEdit *>(QStringLiteral("user")),
                         QStringLiteral("Aladdin"));
        QTest::keyClicks(dialog->findChild<QLineEdit *>(QStringLiteral("password")),
                         QStringLiteral("open sesame"));
        QTest::keyClick(dialog, Qt::Key_Return);
        QCOMPARE(m_dialog->draft().headers, // the example of RFC 7617
                 (QList<Header>{{QStringLiteral("Authorization"),
                                 QStringLiteral("Basic QWxhZGRpbjpvcGVuIHNlc2FtZQ==")}}));
        QVERIFY(!table()->model()->index(0, 1).data().toString().contains(QLatin1String("QWxh")));
    }

    void aColonInTheUserNameIsRefused()
    {
        button(QString::fromUtf8("Basic authentication…"))->click();
        auto *dialog = m_dialog->findChild<QDialog *>();
        QTest::keyClicks(dialog->findChild<QLineEdit *>(QStringLiteral("user")),
                         QStringLiteral("a:b"));
        QTest::keyClick(dialog, Qt::Key_Return);
        QVERIFY(dialog->isVisible());
        QVERIFY(dialog->findChild<FieldNote *>(QStringLiteral("userNote"))->isError());
    }

    void duplicatesArePointedOutAndAllowed()
    {
        m_dialog->setDuplicateCheck([](const QString &type, const QString &url) {
            NewWebhookDialog::Duplicates found;
            if (type == organization && url == endpoint)
                found.same.append(QStringLiteral("<i>Orders</i>"));
            if (url == endpoint + QLatin1Char('/'))
                found.nearlySame.append(QStringLiteral("Orders 2"));
            return found;
        });
        fillIn(organization, endpoint);
        QVERIFY(note("duplicateNote")->text().contains(QLatin1String("<i>Orders</i>")));
        QVERIFY(!note("duplicateNote")->isError());
        create();
        QCOMPARE(m_submitted->size(), 1);
        field("endpoint")->setText(endpoint + QLatin1Char('/'));
        QVERIFY(note("duplicateNote")->text().contains(QLatin1String("nearly this URL")));
        QVERIFY(note("duplicateNote")->text().contains(QLatin1String("Orders 2")));
        field("endpoint")->setText(QStringLiteral("https://example.org/other"));
        QVERIFY(note("duplicateNote")->text().isEmpty());
    }

    void hiddenCharactersAreShownAndRemovedWithOneClick()
    {
        auto *hidden = m_dialog->findChild<HiddenCharacterNote *>(QStringLiteral("endpointHidden"));
        QVERIFY(hidden->isHidden());
        fillIn(organization, QStringLiteral("https://exa\u200Bmple.org/ho\u00ADok\u200E"));
        QVERIFY(hidden->isVisible());
        QVERIFY2(hidden->text().contains(QLatin1String("U+200B (invisible) at position 12")),
                 qPrintable(hidden->text()));
        QVERIFY(note("endpointNote")->isError());
        create();
        QCOMPARE(m_submitted->size(), 0);
        QTest::mouseClick(hidden->findChild<QPushButton *>(), Qt::LeftButton);
        QCOMPARE(field("endpoint")->text(), endpoint);
        QVERIFY(hidden->isHidden());
        create();
        QCOMPARE(submittedDraft().endpoint, endpoint);
    }

    void hiddenCharactersOfTheEntityTypeAreRemovedWithOneClick()
    {
        auto *hidden =
            m_dialog->findChild<HiddenCharacterNote *>(QStringLiteral("entityTypeHidden"));
        QVERIFY(hidden && hidden->isHidden());
        fillIn(organization + QStringLiteral("\u200B"), endpoint);
        QVERIFY(hidden->isVisible());
        QTest::mouseClick(hidden->findChild<QPushButton *>(), Qt::LeftButton);
        QVERIFY(hidden->isHidden());
        create();
        QCOMPARE(submittedDraft().entityType, organization);
    }

    void hiddenCharactersOfHeadersAreRemovedWithOneClick()
    {
        fillIn(organization, endpoint);
        QGuiApplication::clipboard()->setText(QStringLiteral("X-Api-Key: abc\u00A0d\nX-B: “e”"));
        button(QStringLiteral("Paste headers"))->click();
        QPushButton *clean = nullptr;
        for (QPushButton *one : m_dialog->findChildren<QPushButton *>()) {
            if (one->isVisible() && one->text() == QLatin1String("Remove hidden characters"))
                clean = one;
        }
        QVERIFY(clean);
        QVERIFY2(clean->accessibleDescription().contains(
                     QLatin1String("Row 1, Value, hidden: U+00A0 (unusual space) at position 4")),
                 qPrintable(clean->accessibleDescription()));
        clean->click();
        QVERIFY(!clean->isVisible());
        create();
        const QList<Header> expected{{QStringLiteral("X-Api-Key"), QStringLiteral("abc d")},
                                     {QStringLiteral("X-B"), QStringLiteral("e")}};
        QCOMPARE(submittedDraft().headers, expected);
    }

    void closingAsksOnlyWhenSomethingWasTyped()
    {
        QTest::keyClicks(field("endpoint"), QStringLiteral("h"));
        QTest::keyClick(m_dialog.get(), Qt::Key_Escape);
        QCOMPARE(m_prompt.asked.size(), 1);
        QVERIFY(m_dialog->isVisible());
        m_dialog->close();
        QCOMPARE(m_prompt.asked.size(), 2);
        QVERIFY(m_dialog->isVisible());
        m_prompt.accepts = true;
        button(QStringLiteral("Cancel"))->click();
        QVERIFY(!m_dialog->isVisible());
    }

    void closingAsksForAHalfTypedHeaderToo()
    {
        button(QStringLiteral("Add header"))->click();
        QTest::keyClicks(editor(), QStringLiteral("X"));
        m_dialog->close();
        QCOMPARE(m_prompt.asked.size(), 1);
    }

    void anUntouchedCopyClosesWithoutAQuestion()
    {
        m_dialog->setDraft(
            {{}, organization, endpoint, {{QStringLiteral("X-A"), QStringLiteral("secret")}}});
        QCOMPARE(table()->model()->index(0, 0).data().toString(), QStringLiteral("X-A"));
        QVERIFY(table()->model()->index(0, 1).data().toString() != QLatin1String("secret"));
        QTest::keyClick(m_dialog.get(), Qt::Key_Escape);
        QCOMPARE(m_prompt.asked.size(), 0);
        QVERIFY(!m_dialog->isVisible());
    }

    void whileBusyNothingIsEditedAndTheInputStays()
    {
        fillIn(organization, endpoint);
        m_dialog->setBusy(true);
        QVERIFY(!field("endpoint")->isEnabled());
        QVERIFY(!button(QStringLiteral("Create"))->isEnabled());
        QSignalSpy stopped(m_dialog.get(), &NewWebhookDialog::waitingStopped);
        button(QStringLiteral("Stop waiting"))->click();
        QCOMPARE(stopped.size(), 1);
        QVERIFY(m_dialog->isVisible());
        QVERIFY(field("endpoint")->isEnabled());
        QCOMPARE(field("endpoint")->text(), endpoint);
        QVERIFY(messageText().contains(QLatin1String("may have been created")));
    }

    void aRefusalIsShownWithTheInputIntact()
    {
        fillIn(organization, endpoint);
        m_dialog->setBusy(true);
        ApiError error;
        error.kind = ApiError::Kind::Rejected;
        error.httpStatus = 400;
        error.serverMessage = QStringLiteral("<b>not reachable</b>");
        m_dialog->setBusy(false);
        m_dialog->showError(error);
        QVERIFY(messageText().contains(QLatin1String("<b>not reachable</b>")));
        QVERIFY(messageText().contains(QLatin1String("Nothing was created")));
        QCOMPARE(m_dialog->draft().endpoint, endpoint);
        create();
        QVERIFY(messageText().isEmpty());
    }

    void anUncertainEndIsNotCalledOne()
    {
        fillIn(organization, endpoint);
        ApiError error = ApiError::of(ApiError::Kind::Ambiguous);
        error.mayHaveHappened = true;
        m_dialog->showError(error);
        QVERIFY(!messageText().isEmpty());
        QVERIFY(!messageText().contains(QLatin1String("Nothing was created")));
    }

    void theNameIsAskedForOnlyWhereTheApiTakesOne()
    {
        QVERIFY(!field("name")->isVisible());
        m_dialog->setNameAllowed(true);
        QVERIFY(field("name")->isVisible());
        QCOMPARE(nameOf(field("name")), QStringLiteral("Name"));
    }

private:
    static QString nameOf(QObject *object)
    {
        return QAccessible::queryAccessibleInterface(object)->text(QAccessible::Name);
    }
    QComboBox *combo() const
    {
        return m_dialog->findChild<QComboBox *>(QStringLiteral("entityType"));
    }
    QLineEdit *field(const char *name) const
    {
        return m_dialog->findChild<QLineEdit *>(QLatin1String(name));
    }
    FieldNote *note(const char *name) const
    {
        return m_dialog->findChild<FieldNote *>(QLatin1String(name));
    }
    QTableView *table() const { return m_dialog->findChild<QTableView *>(); }
    /// The open editor of a cell, or nullptr.
    QLineEdit *editor() const
    {
        for (QLineEdit *candidate : table()->viewport()->findChildren<QLineEdit *>()) {
            if (candidate->isVisible())
                return candidate;
        }
        return nullptr;
    }
    /// Qt takes Enter and Tab in a cell over in the next turn of the event loop.
    bool editsValue() const
    {
        return editor() && editor()->accessibleName().startsWith(QLatin1String("Value"));
    }
    /// By the name that a screen reader says, without mnemonics.
    QPushButton *button(const QString &name) const
    {
        for (QPushButton *candidate : m_dialog->findChildren<QPushButton *>()) {
            if (nameOf(candidate) == name)
                return candidate;
        }
        return nullptr;
    }
    QString allNotes() const
    {
        QString texts;
        for (const FieldNote *each : m_dialog->findChildren<FieldNote *>())
            texts += each->text();
        return texts;
    }
    /// What the message bar says; empty while it is hidden.
    QString messageText() const
    {
        const auto *bar = m_dialog->findChild<MessageBar *>();
        return bar->isVisible() ? bar->text() : QString();
    }
    void fillIn(const QString &type, const QString &url)
    {
        combo()->lineEdit()->setText(type);
        field("endpoint")->setText(url);
    }
    void addHeader(const QString &name, const QString &value)
    {
        button(QStringLiteral("Add header"))->click();
        QTest::keyClicks(editor(), name);
        QTest::keyClick(editor(), Qt::Key_Tab);
        QTRY_VERIFY(editsValue());
        QTest::keyClicks(editor(), value);
        QTest::keyClick(editor(), Qt::Key_Return);
        QTRY_VERIFY(!editor());
    }
    void create() { button(QStringLiteral("Create"))->click(); }
    WebhookDraft submittedDraft() const
    {
        return m_submitted->isEmpty() ? WebhookDraft{}
                                      : m_submitted->last().first().value<WebhookDraft>();
    }

    ToldPrompt m_prompt{false};
    std::unique_ptr<NewWebhookDialog> m_dialog;
    std::unique_ptr<QSignalSpy> m_submitted;
};

HOOKDESK_WINDOW_TEST(NewWebhookDialogTest)

} // namespace tst_newwebhookdialog

#include "tst_newwebhookdialog.moc"

// SPDX-FileCopyrightText: 2026 Hookdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/common/forgetfulclipboard.h"

#include "app/session/webhooksecrets.h"
#include "tests/support/testprogram.h"
#include "ui/common/exactedit.h"
#include "ui/common/secretedit.h"
#include "ui/signature/signatureform.h"
#include "ui/webhooks/basicauthdialog.h"
#include "ui/webhooks/headereditor.h"
#include "ui/webhooks/headereditortable.h"
#include "ui/webhooks/headerlist.h"
#include "ui/webhooks/recordview.h"

#include <QAction>
#include <QApplication>
#include <QCheckBox>
#include <QClipboard>
#include <QContextMenuEvent>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QMenu>
#include <QMimeData>
#include <QProcess>
#include <QTest>
#include <QToolButton>

#include <cstdio>
#include <functional>
#include <memory>

using namespace hookdesk;

namespace tst_secretclipboard {

namespace {

const QString secret = QStringLiteral("topsecret");
const QString before = QStringLiteral("what stood there before");

QJsonObject contentOf(QClipboard::Mode mode)
{
    const QMimeData *data = QGuiApplication::clipboard()->mimeData(mode);
    QJsonObject formats;
    if (!data)
        return {};
    for (const QString &format : data->formats())
        formats.insert(format, QString::fromLatin1(data->data(format).toHex()));
    return {{QStringLiteral("text"), data->text()}, {QStringLiteral("formats"), formats}};
}

/// What another program finds in the clipboard and in the X11 selection.
int tellClipboard(const QStringList &)
{
    const QJsonObject found{{QStringLiteral("clipboard"), contentOf(QClipboard::Clipboard)},
                            {QStringLiteral("primary"), contentOf(QClipboard::Selection)}};
    const QByteArray text = QJsonDocument(found).toJson(QJsonDocument::Compact);
    std::fwrite(text.constData(), 1, static_cast<size_t>(text.size()), stdout);
    return 0;
}

QJsonObject seenByAnother()
{
    QProcess process;
    process.start(QCoreApplication::applicationFilePath(),
                  {runningSubject(), QStringLiteral("--child")});
    if (!QTest::qWaitFor([&] { return process.state() == QProcess::NotRunning; }, 30000))
        return {};
    return QJsonDocument::fromJson(process.readAllStandardOutput()).object();
}

QString clipboardOf(const QJsonObject &seen)
{
    return seen[QLatin1String("clipboard")][QLatin1String("text")].toString();
}

QString primaryOf(const QJsonObject &seen)
{
    return seen[QLatin1String("primary")][QLatin1String("text")].toString();
}

QByteArray formatOf(const QJsonObject &seen, const char *name)
{
    const QJsonValue formats = seen[QLatin1String("clipboard")][QLatin1String("formats")];
    return QByteArray::fromHex(formats[QLatin1String(name)].toString().toLatin1());
}

void selectByMouse(QWidget *field)
{
    const int y = field->fontMetrics().height() / 2 + 4;
    QTest::mousePress(field, Qt::LeftButton, {}, {1, y});
    QTest::mouseMove(field, {field->width() - 2, y});
    QTest::mouseRelease(field, Qt::LeftButton, {}, {field->width() - 2, y});
}

WebhookPtr webhookWithHeader()
{
    Webhook webhook;
    webhook.id = {QStringLiteral("1")};
    webhook.restRecord = R"({"headers":[{"name":"X-Key","value":"topsecret"}]})";
    return std::make_shared<const Webhook>(webhook);
}

template <typename T>
T *visible(QWidget &window)
{
    for (T *part : window.findChildren<T *>()) {
        if (part->isVisible())
            return part;
    }
    return nullptr;
}

} // namespace

/// What leaves a field that holds a secret, as another program on the same display sees it.
class TestSecretClipboard : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void the_test_sees_what_an_ordinary_field_gives_away();
    void a_secret_field_gives_it_to_the_clipboard_only_data();
    void a_secret_field_gives_it_to_the_clipboard_only();
    void cutting_goes_the_same_way_data();
    void cutting_goes_the_same_way();
    void the_context_menu_goes_the_same_way();
    void a_hidden_secret_is_not_copied();
    void a_cell_of_the_table_is_copied_the_same_way();
    void a_revealed_record_goes_the_same_way();
    void an_exact_text_goes_the_same_way_when_it_holds_a_secret();
    void whole_texts_selected_by_a_key_stay_here_data();
    void whole_texts_selected_by_a_key_stay_here();
    void it_is_forgotten_unless_something_else_was_copied();

private:
    using Maker = std::function<QWidget *(QWidget *&field)>;
    void show(QWidget *window)
    {
        m_window.reset(window);
        m_window->resize(600, 400);
        m_window->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_window.get()));
    }
    static QWidget *revealedHeader(QWidget *&field);
    static QWidget *checkersSecret(QWidget *&field);
    static QWidget *cell(QWidget *&field);
    static QWidget *basicAuthentication(QWidget *&field);
    static QWidget *revealedRecord(QWidget *&field);
    static QWidget *rawRequest(QWidget *&field);
    static QWidget *receivedRequest(QWidget *&field);

    std::unique_ptr<QWidget> m_window;
};

void TestSecretClipboard::init()
{
    QGuiApplication::clipboard()->setText(before, QClipboard::Selection);
    QGuiApplication::clipboard()->setText(before);
}

void TestSecretClipboard::cleanup()
{
    m_window.reset();
    forgetfulClipboard().forget();
}

void TestSecretClipboard::the_test_sees_what_an_ordinary_field_gives_away()
{
    auto *field = new QLineEdit(secret);
    show(field);
    selectByMouse(field);
    QTest::keyClick(field, Qt::Key_C, Qt::ControlModifier);
    const QJsonObject seen = seenByAnother();
    QCOMPARE(clipboardOf(seen), secret);
    QCOMPARE(primaryOf(seen), secret);
    QVERIFY(formatOf(seen, "x-kde-passwordManagerHint").isEmpty());
}

QWidget *TestSecretClipboard::revealedHeader(QWidget *&field)
{
    auto *list = new HeaderList;
    list->setHeaders(QList<Header>{{QStringLiteral("X-Key"), secret}});
    list->findChild<QToolButton *>()->click();
    field = list->findChild<QLineEdit *>();
    return list;
}

QWidget *TestSecretClipboard::checkersSecret(QWidget *&field)
{
    static WebhookSecrets none;
    auto *form = new SignatureForm([](const QString &) { return std::nullopt; }, none);
    for (auto *edit : form->findChildren<QLineEdit *>()) {
        if (edit->accessibleName() == QLatin1String("Webhook secret"))
            field = edit;
    }
    static_cast<QLineEdit *>(field)->setText(secret);
    for (QAction *action : field->actions())
        action->setChecked(true); // shows it
    return form;
}

QWidget *TestSecretClipboard::cell(QWidget *&field)
{
    auto *editor = new HeaderEditor;
    editor->setHeaders({{QStringLiteral("X-Key"), secret}});
    editor->resize(600, 400);
    editor->show();
    auto *table = static_cast<HeaderEditorTable *>(editor->table());
    table->editCell(0, 1);
    field = table->findChild<QLineEdit *>();
    return editor;
}

QWidget *TestSecretClipboard::basicAuthentication(QWidget *&field)
{
    auto *dialog = new BasicAuthDialog(false, nullptr);
    auto *password = dialog->findChild<QLineEdit *>(QStringLiteral("password"));
    password->setText(secret);
    dialog->findChild<QCheckBox *>(QStringLiteral("showPassword"))->click();
    field = password;
    return dialog;
}

void TestSecretClipboard::a_secret_field_gives_it_to_the_clipboard_only_data()
{
    QTest::addColumn<Maker>("make");
    QTest::newRow("a revealed header") << Maker(revealedHeader);
    QTest::newRow("the secret of the checker") << Maker(checkersSecret);
    QTest::newRow("a cell of the new webhook") << Maker(cell);
    QTest::newRow("a password for basic authentication") << Maker(basicAuthentication);
}

void TestSecretClipboard::a_secret_field_gives_it_to_the_clipboard_only()
{
    QFETCH(Maker, make);
    QWidget *field = nullptr;
    show(make(field));
    QVERIFY(field);
    const auto *line = qobject_cast<QLineEdit *>(field);
    QVERIFY(line);
    selectByMouse(field);
    QVERIFY(line->hasSelectedText());
    QTest::mouseDClick(field, Qt::LeftButton, {}, {4, field->height() / 2});
    QTest::mouseRelease(field, Qt::LeftButton, {}, {4, field->height() / 2});
    QTest::keyClick(field, Qt::Key_Home);
    QTest::keyClick(field, Qt::Key_End, Qt::ShiftModifier);
    QCOMPARE(line->selectedText(), secret);
    QJsonObject seen = seenByAnother();
    QCOMPARE(primaryOf(seen), before); // to select is not to copy
    QCOMPARE(clipboardOf(seen), before);

    selectByMouse(field); // of the selection: nothing is dragged away, but selected anew
    QTest::keyClick(field, Qt::Key_Home);
    QTest::keyClick(field, Qt::Key_End, Qt::ShiftModifier);
    QTest::keyClick(field, Qt::Key_C, Qt::ControlModifier);
    seen = seenByAnother();
    QCOMPARE(clipboardOf(seen), secret);
    QCOMPARE(primaryOf(seen), before);
    QCOMPARE(formatOf(seen, "x-kde-passwordManagerHint"), QByteArray("secret"));
    QCOMPARE(formatOf(seen, "ExcludeClipboardContentFromMonitorProcessing"), QByteArray("1"));
    for (const char *no : {"CanIncludeInClipboardHistory", "CanUploadToCloudClipboard"})
        QCOMPARE(formatOf(seen, no), QByteArray(4, '\0'));
    QVERIFY(!formatOf(seen, "org.nspasteboard.ConcealedType").isEmpty());
    QVERIFY(!line->dragEnabled());
}

void TestSecretClipboard::cutting_goes_the_same_way_data()
{
    QTest::addColumn<QKeySequence::StandardKey>("key");
    QTest::newRow("cut") << QKeySequence::Cut;
    QTest::newRow("delete to the end") << QKeySequence::DeleteEndOfLine;
}

void TestSecretClipboard::cutting_goes_the_same_way()
{
    QFETCH(QKeySequence::StandardKey, key);
    auto *field = new SecretEdit;
    field->setText(secret);
    field->setShown(true);
    show(field);
    const QList<QKeySequence> keys = QKeySequence::keyBindings(key);
    if (keys.isEmpty())
        QSKIP("This desktop has no such key.");
    QTest::keyClick(field, Qt::Key_Home);
    if (key == QKeySequence::Cut)
        field->selectAll();
    const QKeyCombination pressed = keys.constFirst()[0];
    QTest::keyClick(field, pressed.key(), pressed.keyboardModifiers());
    QCOMPARE(field->text(), QString());
    const QJsonObject seen = seenByAnother();
    QCOMPARE(clipboardOf(seen), secret);
    QCOMPARE(formatOf(seen, "x-kde-passwordManagerHint"), QByteArray("secret"));
    QCOMPARE(primaryOf(seen), before);
}

void TestSecretClipboard::the_context_menu_goes_the_same_way()
{
    auto *field = new SecretEdit;
    field->setText(secret);
    field->setShown(true);
    show(field);
    field->selectAll();
    QContextMenuEvent event(QContextMenuEvent::Keyboard, {5, 5}, field->mapToGlobal(QPoint(5, 5)));
    QCoreApplication::sendEvent(field, &event);
    auto *menu = field->findChild<QMenu *>();
    QVERIFY(menu);
    auto *copy = menu->findChild<QAction *>(QStringLiteral("&Copy"));
    QVERIFY(copy);
    copy->trigger();
    menu->close();
    const QJsonObject seen = seenByAnother();
    QCOMPARE(clipboardOf(seen), secret);
    QCOMPARE(formatOf(seen, "x-kde-passwordManagerHint"), QByteArray("secret"));
}

void TestSecretClipboard::a_hidden_secret_is_not_copied()
{
    auto *field = new SecretEdit;
    field->setText(secret);
    show(field);
    selectByMouse(field);
    field->selectAll();
    QTest::keyClick(field, Qt::Key_C, Qt::ControlModifier);
    const QJsonObject seen = seenByAnother();
    QCOMPARE(clipboardOf(seen), before);
    QCOMPARE(primaryOf(seen), before);
}

void TestSecretClipboard::a_cell_of_the_table_is_copied_the_same_way()
{
    auto *editor = new HeaderEditor;
    editor->setHeaders({{QStringLiteral("X-Key"), secret}});
    show(editor);
    auto *table = static_cast<HeaderEditorTable *>(editor->table());
    table->setCurrentIndex(table->model()->index(0, 1));
    QTest::keyClick(table, Qt::Key_C, Qt::ControlModifier);
    QVERIFY(clipboardOf(seenByAnother()) != secret); // it is hidden
    editor->findChild<QCheckBox *>()->setChecked(true);
    QTest::keyClick(table, Qt::Key_C, Qt::ControlModifier);
    const QJsonObject seen = seenByAnother();
    QCOMPARE(clipboardOf(seen), secret);
    QCOMPARE(formatOf(seen, "x-kde-passwordManagerHint"), QByteArray("secret"));
    table->setCurrentIndex(table->model()->index(0, 0)); // a name is no secret
    QTest::keyClick(table, Qt::Key_C, Qt::ControlModifier);
    QCOMPARE(clipboardOf(seenByAnother()), QStringLiteral("X-Key"));
}

void TestSecretClipboard::a_revealed_record_goes_the_same_way()
{
    auto *view = new RecordView(ApiMap());
    view->setWebhook(webhookWithHeader());
    show(view);
    auto *text = visible<QPlainTextEdit>(*view);
    QVERIFY(text);
    text->selectAll();
    QTest::keyClick(text, Qt::Key_C, Qt::ControlModifier);
    QJsonObject seen = seenByAnother();
    QVERIFY(!clipboardOf(seen).contains(secret));
    QVERIFY(clipboardOf(seen).contains(QLatin1String("X-Key")));
    QVERIFY(formatOf(seen, "x-kde-passwordManagerHint").isEmpty()); // nothing to hide

    view->findChild<QCheckBox *>()->setChecked(true);
    QGuiApplication::clipboard()->setText(before, QClipboard::Selection);
    QWidget *page = text->viewport();
    QTest::mousePress(page, Qt::LeftButton, {}, {2, 5});
    QTest::mouseMove(page, {page->width() - 5, page->height() - 5});
    QTest::mouseRelease(page, Qt::LeftButton, {}, {page->width() - 5, page->height() - 5});
    QVERIFY(text->textCursor().selectedText().contains(secret));
    QCOMPARE(primaryOf(seenByAnother()), before);
    QTest::mousePress(page, Qt::LeftButton, {}, {30, 30}); // where a drag would begin
    QVERIFY(!text->textCursor().hasSelection());
    QTest::mouseRelease(page, Qt::LeftButton, {}, {30, 30});
    text->selectAll();
    QTest::keyClick(text, Qt::Key_C, Qt::ControlModifier);
    seen = seenByAnother();
    QVERIFY(clipboardOf(seen).contains(secret));
    QCOMPARE(formatOf(seen, "x-kde-passwordManagerHint"), QByteArray("secret"));
    QCOMPARE(primaryOf(seen), before);
}

void TestSecretClipboard::an_exact_text_goes_the_same_way_when_it_holds_a_secret()
{
    auto *text = new ExactEdit(QStringLiteral("Received request"));
    text->setBytes("Authorization: topsecret\r\n");
    text->setSecret(true);
    show(text);
    QWidget *page = text->viewport();
    QTest::mousePress(page, Qt::LeftButton, {}, {1, 5});
    QTest::mouseMove(page, {page->width() - 5, 5});
    QTest::mouseRelease(page, Qt::LeftButton, {}, {page->width() - 5, 5});
    QVERIFY(text->textCursor().hasSelection());
    QCOMPARE(primaryOf(seenByAnother()), before);
    text->selectAll();
    QTest::keyClick(text, Qt::Key_X, Qt::ControlModifier);
    const QJsonObject seen = seenByAnother();
    QCOMPARE(clipboardOf(seen), QStringLiteral("Authorization: topsecret\r\n"));
    QCOMPARE(formatOf(seen, "x-kde-passwordManagerHint"), QByteArray("secret"));
    QCOMPARE(primaryOf(seen), before);
}

QWidget *TestSecretClipboard::revealedRecord(QWidget *&field)
{
    auto *view = new RecordView(ApiMap());
    view->setWebhook(webhookWithHeader());
    view->findChild<QCheckBox *>()->setChecked(true);
    view->show();
    field = visible<QPlainTextEdit>(*view);
    return view;
}

QWidget *TestSecretClipboard::rawRequest(QWidget *&field)
{
    static WebhookSecrets none;
    auto *form = new SignatureForm([](const QString &) { return std::nullopt; }, none);
    for (auto *edit : form->findChildren<ExactEdit *>()) {
        if (edit->accessibleName() == QLatin1String("Raw request"))
            field = edit;
    }
    static_cast<ExactEdit *>(field)->setBytes("POST / HTTP/1.1\r\nX-Key: topsecret\r\n\r\n{}");
    return form;
}

QWidget *TestSecretClipboard::receivedRequest(QWidget *&field)
{
    auto *text = new ExactEdit(QStringLiteral("Received request"));
    text->setBytes("Authorization: topsecret\r\n");
    text->setSecret(true);
    text->setReadOnly(true);
    field = text;
    return text;
}

void TestSecretClipboard::whole_texts_selected_by_a_key_stay_here_data()
{
    QTest::addColumn<Maker>("make");
    QTest::newRow("a revealed record") << Maker(revealedRecord);
    QTest::newRow("a raw request") << Maker(rawRequest);
    QTest::newRow("a received request") << Maker(receivedRequest);
}

void TestSecretClipboard::whole_texts_selected_by_a_key_stay_here()
{
    QFETCH(Maker, make);
    QWidget *field = nullptr;
    show(make(field));
    auto *text = qobject_cast<QPlainTextEdit *>(field);
    QVERIFY(text);
    QTest::mouseClick(text->viewport(), Qt::LeftButton, {}, {4, 6});
    const auto select = [text](const QKeySequence &keys) {
        const QKeyCombination pressed = keys[0];
        QTest::keyClick(text, pressed.key(), pressed.keyboardModifiers());
    };
    for (const auto way :
         {QKeySequence::SelectAll, QKeySequence::SelectStartOfDocument,
          QKeySequence::SelectNextLine, QKeySequence::SelectNextWord, QKeySequence::SelectNextChar,
          QKeySequence::SelectEndOfLine, QKeySequence::SelectNextPage,
          QKeySequence::SelectPreviousPage, QKeySequence::SelectEndOfDocument}) {
        const QKeySequence keys(way);
        if (keys.isEmpty())
            continue;
        select(keys);
        const QString primary = primaryOf(seenByAnother());
        QVERIFY2(primary == before, qPrintable(keys.toString()));
    }
    select(QKeySequence(QKeySequence::SelectAll));
    QVERIFY(text->textCursor().selectedText().contains(secret));
    QTest::keyClick(text, Qt::Key_C, Qt::ControlModifier);
    const QJsonObject seen = seenByAnother();
    QVERIFY(clipboardOf(seen).contains(secret));
    QCOMPARE(formatOf(seen, "x-kde-passwordManagerHint"), QByteArray("secret"));
    QCOMPARE(primaryOf(seen), before);
}

void TestSecretClipboard::it_is_forgotten_unless_something_else_was_copied()
{
    forgetfulClipboard().copySecret(secret);
    QCOMPARE(clipboardOf(seenByAnother()), secret);
    forgetfulClipboard().forget();
    QCOMPARE(clipboardOf(seenByAnother()), QString());
    forgetfulClipboard().copySecret(secret);
    QGuiApplication::clipboard()->setText(before);
    forgetfulClipboard().forget();
    QCOMPARE(clipboardOf(seenByAnother()), before);
}

HOOKDESK_TEST_WITH_CHILD(TestSecretClipboard, QApplication, tellClipboard)

} // namespace tst_secretclipboard

#include "tst_secretclipboard.moc"

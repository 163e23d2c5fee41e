// SPDX-FileCopyrightText: 2026 Hookdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/session/session.h"
#include "app/session/webhooksecrets.h"
#include "tests/support/testprogram.h"
#include "tests/support/tinyenvironment.h"
#include "tests/support/toldprompt.h"
#include "ui/common/actionregistry.h"
#include "ui/shell/sessionview.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QAction>
#include <QApplication>
#include <QDialog>
#include <QJsonArray>
#include <QSettings>
#include <QTemporaryDir>
#include <QTest>

using namespace hookdesk;
using namespace std::chrono_literals;

namespace tst_readonly {

/// The proof that a read-only environment is only read: everything that can be done is forced, as
/// if nothing were greyed, and the server has seen no request but GET and the one for a token. That
/// no other way leads to the server is a rule of tests/check_house.py.
class ReadOnlyTest : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void everyOperationOfTheSessionIsRefused();
    void everyCommandOfTheWindowIsRefused();
    /// The same commands do write where they may: or the proof would prove nothing.
    void aWritableEnvironmentIsWritten();

private:
    void connectTo(bool readOnly);
    void load();
    void forceEverything();
    [[nodiscard]] QList<QByteArray> writes() const;

    QTemporaryDir m_folder;
    std::unique_ptr<FaultyServer> m_server;
    std::unique_ptr<TinyEnvironment> m_environment;
    std::unique_ptr<Session> m_session;
};

namespace {

/// Two webhooks, one of them deactivated, whose records pass for events as well.
QJsonArray records()
{
    const auto record = [](const char *id, bool deactivated) {
        return QJsonObject{{QStringLiteral("ID"), QLatin1String(id)},
                           {QStringLiteral("WebhookId"), QLatin1String(id)},
                           {QStringLiteral("Status"), QStringLiteral("Failed")},
                           {QStringLiteral("Body"), QStringLiteral("{}")},
                           {QStringLiteral("EntityType"), QStringLiteral("Relation.Person")},
                           {QStringLiteral("WebhookUrl"), QStringLiteral("https://a.example/x")},
                           {QStringLiteral("IsDeactivated"), deactivated}};
    };
    return {record("11111111-1111-4111-8111-111111111111", false),
            record("22222222-2222-4222-8222-222222222222", true)};
}

/// Presses everything in the dialogs that a command has opened, and closes them.
void pressThroughDialogs()
{
    for (QWidget *window : QApplication::topLevelWidgets()) {
        auto *dialog = qobject_cast<QDialog *>(window);
        if (!dialog || !dialog->isVisible())
            continue;
        for (QAbstractButton *button : dialog->findChildren<QAbstractButton *>()) {
            button->setEnabled(true);
            button->click();
        }
        dialog->close();
        dialog->deleteLater();
    }
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
}

/// Commands that lack a selection are left alone: they would have nothing to write.
void force(QAction *action)
{
    const bool isReadOnly = action->toolTip().contains(QLatin1String("read-only"));
    if (!action->isEnabled() && !isReadOnly)
        return;
    action->setEnabled(true);
    action->trigger();
    pressThroughDialogs();
}

} // namespace

void ReadOnlyTest::init()
{
    m_session.reset();
    m_server = std::make_unique<FaultyServer>();
    m_environment = std::make_unique<TinyEnvironment>(*m_server);
    m_environment->records = records();
}

void ReadOnlyTest::connectTo(bool readOnly)
{
    Session::Settings settings;
    settings.deleteGrace = 0ms;
    settings.retry.grace = 0ms;
    settings.dataFolder = m_folder.path();
    m_session = std::make_unique<Session>(testEnvironment(m_server->url(), readOnly), ApiMap(),
                                          testCredentials(), settings);
}

void ReadOnlyTest::load()
{
    m_session->refresh();
    QTRY_VERIFY(!m_session->loadState().loading);
    QCOMPARE(m_session->webhooks().size(), 2);
}

QList<QByteArray> ReadOnlyTest::writes() const
{
    QList<QByteArray> found;
    for (const FaultyRequest &request : m_server->requests()) {
        if (request.method != "GET" && request.path != "/oauth2/token")
            found.append(request.method + ' ' + request.path);
    }
    return found;
}

/// Every command, on everything that can be selected.
void ReadOnlyTest::forceEverything()
{
    ActionRegistry actions;
    ToldPrompt prompt;
    QSettings settings(m_folder.filePath(QStringLiteral("test.ini")), QSettings::IniFormat);
    WebhookSecrets secrets;
    SessionView view(*m_session, secrets, actions, prompt, settings);
    view.resize(1200, 800);
    view.show();
    m_session->eventLog().refresh();
    QTRY_COMPARE(m_session->events().size(), 2);
    for (const SessionView::Page page : {SessionView::Page::Overview, SessionView::Page::Webhooks,
                                         SessionView::Page::Events, SessionView::Page::Signature}) {
        view.showPage(page);
        for (auto *table : view.findChildren<QAbstractItemView *>())
            table->selectAll();
        for (QAction *action : actions.actions())
            force(action);
    }
    load(); // whatever was sent has arrived when this has
    QTRY_VERIFY(!m_session->hasUnfinishedJobs());
}

void ReadOnlyTest::everyOperationOfTheSessionIsRefused()
{
    connectTo(true);
    load();
    const QList<WebhookId> ids{{QStringLiteral("11111111-1111-4111-8111-111111111111")}};
    std::optional<ApiError> refused;
    m_session->create(
        {QString(), QStringLiteral("Relation.Person"), QStringLiteral("https://b.example/y"), {}},
        this, [&refused](const Result<CreateOutcome> &result) {
            refused = result ? std::optional<ApiError>() : result.error();
        });
    QTRY_VERIFY(refused);
    QCOMPARE(refused->kind, ApiError::Kind::Forbidden);
    QCOMPARE(m_session->reactivate(ids), nullptr);
    QCOMPARE(m_session->remove(ids), nullptr);
    QCOMPARE(m_session->retry({{QStringLiteral("e")}}), nullptr);
    load();
    QCOMPARE(writes(), QList<QByteArray>());
}

void ReadOnlyTest::everyCommandOfTheWindowIsRefused()
{
    connectTo(true);
    load();
    forceEverything();
    QCOMPARE(writes(), QList<QByteArray>());
    QCOMPARE(m_environment->works, 0);
}

void ReadOnlyTest::aWritableEnvironmentIsWritten()
{
    connectTo(false);
    load();
    m_session->remove({{QStringLiteral("11111111-1111-4111-8111-111111111111")}});
    QTRY_COMPARE(m_session->webhooks().size(), 1);
    QCOMPARE(writes().size(), 1);
}

HOOKDESK_WINDOW_TEST(ReadOnlyTest)

} // namespace tst_readonly

#include "tst_readonly.moc"

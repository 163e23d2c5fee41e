// SPDX-FileCopyrightText: 2026 Hookdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/session/session.h"

#include "app/api/tokenrequest.h"
#include "app/log/logsink.h"
#include "app/receiver/deliverysecrets.h"
#include "tests/support/runningsandbox.h"
#include "tests/support/testprogram.h"

#include <QFile>
#include <QLoggingCategory>
#include <QTemporaryDir>
#include <QTest>

using namespace hookdesk;

namespace tst_sessionlog {

namespace {

const QByteArray clientSecret = "correct horse/battery+staple";
const QByteArray headerSecret = "header-secret-0815";

QString read(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

/// Parts of a text that would give a secret away in some escaping.
QStringList traces(const QByteArray &secret)
{
    return {QString::fromUtf8(secret), QString::fromLatin1(secret.toPercentEncoding()),
            QString::fromLatin1(secret.toBase64().left(16)), QString::fromLatin1(secret.toHex())};
}

} // namespace

/// What a session says about itself, and that no secret is in it.
class TestSessionLog : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();

    void a_session_with_everything_logged_writes_no_secret();
    void what_a_session_does_is_told_in_counts();
    void an_error_is_remembered_with_method_path_and_status();
    void a_token_that_the_server_grants_is_concealed();
    void a_secret_for_deliveries_is_concealed();
    void credentials_in_the_headers_of_webhooks_are_concealed();

private:
    [[nodiscard]] std::unique_ptr<Session> connected(const QByteArray &secret = clientSecret);
    [[nodiscard]] QString path() const { return m_folder->filePath(QStringLiteral("all.log")); }

    RunningSandbox m_sandbox;
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<LogSink> m_log;
};

void TestSessionLog::init()
{
    sandbox::SandboxSettings settings = RunningSandbox::settings();
    settings.api.client.secret = clientSecret;
    m_sandbox.m_client.reset();
    m_sandbox.m_server = std::make_unique<sandbox::SandboxServer>(settings);
    QVERIFY(!m_sandbox.m_server->start());
    m_folder = std::make_unique<QTemporaryDir>();
    m_log = std::make_unique<LogSink>();
}

void TestSessionLog::cleanup()
{
    m_log.reset();
    QLoggingCategory::setFilterRules({});
}

std::unique_ptr<Session> TestSessionLog::connected(const QByteArray &secret)
{
    Environment environment;
    environment.apiUrl = m_sandbox.m_server->url();
    environment.authUrl = environment.apiUrl;
    environment.clientId = QStringLiteral("sandbox");
    Credentials credentials;
    credentials.clientSecret = secret;
    Session::Settings settings;
    settings.deleteGrace = std::chrono::milliseconds{0};
    auto session = std::make_unique<Session>(environment, ApiMap(), credentials, settings);
    session->refresh();
    session->eventLog().refresh();
    return session;
}

/// Reads, a creation with a credential in a header, a refused one, a deletion, and all the while
/// every category of Qt and of ours is open.
void TestSessionLog::a_session_with_everything_logged_writes_no_secret()
{
    QVERIFY(!m_log->writeTo(path()));
    QLoggingCategory::setFilterRules(QStringLiteral("*=true"));
    {
        const std::unique_ptr<Session> session = connected();
        QTRY_VERIFY(session->loadState().everComplete);
        WebhookDraft draft;
        draft.entityType = QStringLiteral("Relation.Person");
        draft.endpoint = QStringLiteral("https://me:endpoint-password@new.example/in?key=in-query");
        draft.headers = {{QStringLiteral("X-Api-Key"), QString::fromUtf8(headerSecret)}};
        std::optional<WebhookId> made;
        session->create(draft, session.get(), [&made](const Result<CreateOutcome> &outcome) {
            made = outcome ? outcome.value().webhook.id : WebhookId();
        });
        QTRY_VERIFY(made);
        const Webhook webhook = *session->webhooks().all().constFirst();
        qWarning("%s and %s", clientSecret.constData(), qPrintable(draft.endpoint));
        qDebug() << webhook.restRecord << headerSecret << clientSecret.toPercentEncoding();
        session->remove({webhook.id});
    }
    const std::unique_ptr<Session> refused = connected("a wrong secret of mine");
    QTRY_VERIFY(refused->loadState().error);
    const QString written = read(path());
    QVERIFY(written.contains(QLatin1String("hookdesk.session: ")));
    QVERIFY(written.contains(QLatin1String("hookdesk.api: ")));
    QVERIFY(written.contains(Redactor::mark()));
    for (const QByteArray &secret :
         {clientSecret, headerSecret, QByteArray("a wrong secret of mine"),
          QByteArray("endpoint-password"), QByteArray("in-query")}) {
        for (const QString &trace : traces(secret))
            QVERIFY2(!written.contains(trace), qPrintable(trace));
    }
}

void TestSessionLog::a_token_that_the_server_grants_is_concealed()
{
    HttpAnswer answer;
    answer.status = 200;
    answer.body = R"({"access_token":"granted-1","token_type":"bearer","expires_in":60,)"
                  R"("refresh_token":"granted-2"})";
    QVERIFY(tokenFrom(answer, QUrl(QStringLiteral("https://auth.example/token"))));
    for (const char *token : {"granted-1", "granted-2"})
        QCOMPARE(m_log->redacted(QLatin1String(token)), Redactor::mark());
}

void TestSessionLog::what_a_session_does_is_told_in_counts()
{
    QVERIFY(!m_log->writeTo(path()));
    const std::unique_ptr<Session> session = connected();
    QTRY_VERIFY(session->loadState().everComplete);
    BulkJob *job = session->remove({session->webhooks().all().constFirst()->id});
    QTRY_VERIFY(job->isFinished());
    const QString written = read(path());
    for (const char *told : {"connecting to 127.0.0.1", "40 webhooks are known", "1 done, 0 failed",
                             "GET /v1/webhooks 200"})
        QVERIFY2(written.contains(QLatin1String(told)), qPrintable(written));
}

void TestSessionLog::an_error_is_remembered_with_method_path_and_status()
{
    const std::unique_ptr<Session> session = connected("a wrong secret of mine");
    QTRY_VERIFY(session->loadState().error);
    const QList<LoggedMessage> messages = m_log->remembered();
    QVERIFY(!messages.isEmpty());
    QCOMPARE(messages.constFirst().category, QStringLiteral("hookdesk.api"));
    QVERIFY2(messages.constFirst().text.startsWith(QLatin1String("Authentication 401 POST")),
             qPrintable(messages.constFirst().text));
}

void TestSessionLog::a_secret_for_deliveries_is_concealed()
{
    DeliverySecrets secrets;
    secrets.setKnown({{WebhookId{QStringLiteral("1")}, "of-webhook-1"}});
    secrets.setFallback("of-all-others");
    for (const char *secret : {"of-webhook-1", "of-all-others"})
        QCOMPARE(m_log->redacted(QLatin1String(secret)), Redactor::mark());
}

/// The headers of the sandbox's own webhooks come with the listing.
void TestSessionLog::credentials_in_the_headers_of_webhooks_are_concealed()
{
    const std::unique_ptr<Session> session = connected();
    QTRY_VERIFY(session->loadState().everComplete);
    int found = 0;
    for (const WebhookPtr &webhook : session->webhooks().all()) {
        for (const Header &header : webhook->headers.value_or(QList<Header>())) {
            if (header.name != QLatin1String("Authorization"))
                continue;
            ++found;
            const QString value = header.value.mid(header.value.indexOf(QLatin1Char(' ')) + 1);
            QCOMPARE(m_log->redacted(value), Redactor::mark());
        }
    }
    QVERIFY(found > 0);
}

HOOKDESK_TEST(TestSessionLog)

} // namespace tst_sessionlog

#include "tst_sessionlog.moc"

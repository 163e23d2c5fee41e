// SPDX-FileCopyrightText: 2026 Hookdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/common/scriptcommand.h"

#include "app/domain/environment.h"
#include "app/session/session.h"
#include "tests/support/deliveringsandbox.h"
#include "tests/support/testprogram.h"
#include "ui/events/eventscript.h"
#include "ui/webhooks/webhookscript.h"

#include <QFileInfo>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

#include <memory>

using namespace hookdesk;

namespace tst_scriptcommand {

/// The command line for what the window shows; the last functions let a real shell run it.
class TestScriptCommand : public QObject, private DeliveringSandbox
{
    Q_OBJECT

private slots:
    void a_stored_environment_is_called_by_its_name_data();
    void a_stored_environment_is_called_by_its_name();
    void another_one_by_its_address_without_a_secret();
    void many_ids_go_in_by_standard_input();
    void what_hookdeskctl_cannot_do_is_not_offered();
    void selected_webhooks_are_reactivated_or_looked_into();
    void a_filter_finds_the_same_in_a_shell_data();
    void a_filter_finds_the_same_in_a_shell();
    void a_cause_of_a_webhook_is_the_same_in_a_shell();
    void selected_events_are_the_same_in_a_shell();

private:
    [[nodiscard]] Environment environment() const
    {
        Environment made;
        made.name = QStringLiteral("Sandbox");
        made.apiUrl = made.authUrl = m_server->url();
        made.clientId = QStringLiteral("sandbox");
        return made;
    }
    QStringList idsOf(const QByteArray &path)
    {
        QStringList ids;
        const QJsonArray records = m_client->get(path).values();
        for (const QJsonValue &each : records)
            ids.append(QString::fromLatin1(idOf(each.toObject())));
        ids.sort();
        return ids;
    }
    /// What a shell prints; the server of this test answers meanwhile.
    QStringList run(const ScriptCommand &command, const QString &more = {})
    {
        QProcess shell;
        QProcessEnvironment variables = QProcessEnvironment::systemEnvironment();
        variables.insert(QStringLiteral("HOOKDESK_CLIENT_SECRET"), QStringLiteral("correct"));
        variables.insert(QStringLiteral("HOME"), m_home.path());
        variables.insert(QStringLiteral("PATH"),
                         QFileInfo(QStringLiteral(HOOKDESKCTL)).absolutePath() +
                             QStringLiteral(":/usr/bin:/bin"));
        shell.setProcessEnvironment(variables);
        ScriptCommand whole = command;
        whole.words += more.split(QLatin1Char(' '), Qt::SkipEmptyParts);
        shell.start(QStringLiteral("/bin/sh"),
                    {QStringLiteral("-c"), scriptText(whole, environment(), false, Shell::Posix)});
        if (!QTest::qWaitFor([&] { return shell.state() == QProcess::NotRunning; }, 30'000))
            return {QStringLiteral("it goes on")};
        if (shell.exitCode() != 0)
            return {QString::fromUtf8(shell.readAllStandardError())};
        QStringList ids;
        for (const QByteArray &line : shell.readAllStandardOutput().split('\n')) {
            const QJsonObject object = QJsonDocument::fromJson(line).object();
            if (object.contains(QLatin1String("id")))
                ids.append(object.value(QLatin1String("id")).toString());
        }
        ids.sort();
        return ids;
    }

    QTemporaryDir m_home;
};

void TestScriptCommand::a_stored_environment_is_called_by_its_name_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<Shell>("shell");
    QTest::addColumn<QString>("text");
    QTest::newRow("plain") << QStringLiteral("Acme") << Shell::Posix
                           << QStringLiteral("hookdeskctl list --environment Acme\n");
    QTest::newRow("quotes") << QStringLiteral("Bakker's $(rm)") << Shell::Posix
                            << QStringLiteral(
                                   "hookdeskctl list --environment 'Bakker'\\''s $(rm)'\n");
    QTest::newRow("PowerShell") << QStringLiteral("Bakker’s $x") << Shell::PowerShell
                                << QStringLiteral(
                                       "hookdeskctl list --environment 'Bakker’’s $x'\n");
}

void TestScriptCommand::a_stored_environment_is_called_by_its_name()
{
    QFETCH(QString, name);
    QFETCH(Shell, shell);
    Environment stored;
    stored.name = name;
    QTEST(scriptText({{QStringLiteral("list")}}, stored, true, shell), "text");
}

void TestScriptCommand::another_one_by_its_address_without_a_secret()
{
    Environment other;
    other.apiUrl = QUrl(QStringLiteral("https://api.example"));
    other.authUrl = QUrl(QStringLiteral("https://auth.example"));
    other.clientId = QStringLiteral("abc");
    QCOMPARE(scriptText({{QStringLiteral("list")}}, other, false, Shell::Posix),
             QStringLiteral("hookdeskctl list --api-url https://api.example --client-id abc "
                            "--auth-url https://auth.example\n"));
}

void TestScriptCommand::many_ids_go_in_by_standard_input()
{
    QStringList ids;
    for (int i = 0; i <= mostIdsInArguments; ++i)
        ids.append(QString::number(i));
    Environment stored;
    stored.name = QStringLiteral("A");
    const ScriptCommand many = commandWithIds(QStringLiteral("retry"), ids);
    const QString lines = ids.join(QLatin1Char('\n'));
    QCOMPARE(scriptText(many, stored, true, Shell::Posix),
             QStringLiteral("hookdeskctl retry - --environment A <<'END'\n%1\nEND\n").arg(lines));
    QCOMPARE(scriptText(many, stored, true, Shell::PowerShell),
             QStringLiteral("@'\n%1\n'@ | hookdeskctl retry - --environment A\n").arg(lines));
    ids.removeLast();
    QVERIFY(commandWithIds(QStringLiteral("retry"), ids).input.isEmpty());
}

void TestScriptCommand::what_hookdeskctl_cannot_do_is_not_offered()
{
    WebhookFilter some;
    some.only = {{QStringLiteral("1")}};
    QVERIFY(!webhookScript({}, some));
    EventFilter events;
    events.host = QStringLiteral("erp.example");
    QVERIFY(!eventScript({}, events));
    events = {};
    events.status = EventStatus::Pending;
    QVERIFY(!eventScript({}, events));
    QVERIFY(eventScript({}, {}));
}

void TestScriptCommand::selected_webhooks_are_reactivated_or_looked_into()
{
    const auto webhook = [](const char *id, bool isOff) {
        Webhook made;
        made.id = {QLatin1String(id)};
        made.deactivated = isOff;
        return std::make_shared<const Webhook>(made);
    };
    const QList<WebhookPtr> both{webhook("1", true), webhook("2", false)};
    QCOMPARE(webhookScript(both, {})->words,
             (QStringList{QStringLiteral("reactivate"), QStringLiteral("1")}));
    QCOMPARE(
        webhookScript({both.last()}, {})->words,
        (QStringList{QStringLiteral("failed"), QStringLiteral("--webhook"), QStringLiteral("2")}));
    QVERIFY(!webhookScript({both.last(), webhook("3", false)}, {}));
}

void TestScriptCommand::a_filter_finds_the_same_in_a_shell_data()
{
    QTest::addColumn<WebhookFilter>("filter");
    QTest::addColumn<QByteArray>("odata");
    WebhookFilter off;
    off.status = WebhookStatus::Deactivated;
    QTest::newRow("deactivated") << off << QByteArray("IsDeactivated%20eq%20true");
    WebhookFilter persons;
    persons.entityType = QStringLiteral("Relation.Person");
    QTest::newRow("persons") << persons << QByteArray("EntityType%20eq%20'Relation.Person'");
    WebhookFilter named;
    named.nameText = QStringLiteral("naar ");
    QTest::newRow("named") << named << QByteArray("contains(_Name,'naar%20')");
}

void TestScriptCommand::a_filter_finds_the_same_in_a_shell()
{
    QFETCH(WebhookFilter, filter);
    QFETCH(QByteArray, odata);
    QCOMPARE(restart(deliverySettings()), QString());
    const QStringList expected = idsOf("/v1/odata/Webhook?$top=100&$filter=" + odata);
    QVERIFY(!expected.isEmpty());
    QCOMPARE(run(*webhookScript({}, filter), QStringLiteral("--json")), expected);
}

void TestScriptCommand::a_cause_of_a_webhook_is_the_same_in_a_shell()
{
    QCOMPARE(restart(deliverySettings()), QString());
    const QByteArray webhook = activeId();
    setAnswer(webhook, "503");
    QStringList ids = change(webhook, 3);
    ids.sort();
    advance(2 * 24 * 3600);
    QTRY_COMPARE(idsOf("/v1/odata/WebhookEvent?$filter=ResponseStatus%20eq%20503"), ids);
    EventFilter filter;
    filter.webhook = {QString::fromLatin1(webhook)};
    filter.cause = FailureCause{FailureCause::Kind::HttpStatus, 503};
    QCOMPARE(run(*eventScript({}, filter), QStringLiteral("--json")), ids);
    filter.cause->httpStatus = 502;
    QCOMPARE(run(*eventScript({}, filter), QStringLiteral("--json")), QStringList());
}

void TestScriptCommand::selected_events_are_the_same_in_a_shell()
{
    QCOMPARE(restart(deliverySettings()), QString());
    const QByteArray webhook = activeId();
    setAnswer(webhook, "503");
    QStringList ids = change(webhook, int(mostIdsInArguments) + 1);
    advance(2 * 24 * 3600);
    ids.sort();
    QList<EventId> selected;
    for (const QString &id : ids)
        selected.append({id});
    const QString more = QStringLiteral("--dry-run --json");
    QCOMPARE(run(*eventScript(selected, {}), more), ids);
    QCOMPARE(run(*eventScript({selected.first()}, {}), more), QStringList(ids.first()));
}

HOOKDESK_TEST(TestScriptCommand)

} // namespace tst_scriptcommand

#include "tst_scriptcommand.moc"

// SPDX-FileCopyrightText: 2026 Hookdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/shell/statusarea.h"

#include "app/session/session.h"
#include "tests/support/faultyserver.h"
#include "tests/support/testclient.h"
#include "tests/support/testprogram.h"
#include "tests/support/tinyenvironment.h"

#include <QApplication>
#include <QTest>

using namespace hookdesk;

namespace tst_statusarea {

class TestStatusArea : public QObject
{
    Q_OBJECT

private slots:
    void it_says_when_all_was_read_and_when_something_was_changed();
    void it_says_that_the_token_endpoint_limits_the_calls();
};

void TestStatusArea::it_says_when_all_was_read_and_when_something_was_changed()
{
    FaultyServer server;
    TinyEnvironment environment(server);
    environment.records = webhookRecords(3);
    Session::Settings settings;
    settings.deleteGrace = std::chrono::milliseconds{10};
    settings.pace = quickPace();
    Session session(testEnvironment(server.url()), ApiMap(), testCredentials(), settings);
    const StatusArea area(session);
    QCOMPARE(area.text(), QString());
    session.refresh();
    QCOMPARE(area.text(), QStringLiteral("Loading…"));
    QTRY_VERIFY(area.text().startsWith(QLatin1String("Loaded ")));
    QVERIFY(!area.text().contains(QLatin1String("change")));
    session.remove({WebhookId{QStringLiteral("1")}});
    QTRY_VERIFY(area.text().contains(QLatin1String(", your last change ")));
    session.refresh();
    QTRY_VERIFY(area.text().startsWith(QLatin1String("Loaded ")));
    QVERIFY(!area.text().contains(QLatin1String("change")));
}

void TestStatusArea::it_says_that_the_token_endpoint_limits_the_calls()
{
    FaultyServer server;
    server.once("POST", "/oauth2/token", FaultyReply::answer(429, {}, {{"Retry-After", "2"}}));
    server.always("POST", "/oauth2/token", tokenReply());
    server.always("GET", "", FaultyReply::answer(200, collection(webhookRecords(3))));
    Session::Settings settings;
    settings.pace = quickPace();
    Session session(testEnvironment(server.url()), ApiMap(), testCredentials(), settings);
    const StatusArea area(session);
    session.refresh();
    QTRY_VERIFY2(area.text().startsWith(QLatin1String("Tribe limits requests")),
                 qPrintable(area.text()));
    QTRY_VERIFY(area.text().startsWith(QLatin1String("Loaded ")));
}

HOOKDESK_WINDOW_TEST(TestStatusArea)

} // namespace tst_statusarea

#include "tst_statusarea.moc"

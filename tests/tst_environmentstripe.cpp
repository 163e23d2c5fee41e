// SPDX-FileCopyrightText: 2026 Hookdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/shell/environmentstripe.h"

#include "app/session/session.h"
#include "tests/support/runningsandbox.h"
#include "tests/support/testprogram.h"
#include "ui/common/actionregistry.h"

#include <QLabel>
#include <QTest>

using namespace hookdesk;

namespace tst_environmentstripe {

class TestEnvironmentStripe : public QObject
{
    Q_OBJECT

private slots:
    void the_kind_is_said_once_data();
    void the_kind_is_said_once();
};

void TestEnvironmentStripe::the_kind_is_said_once_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("seen");
    QTest::addColumn<QString>("spoken");
    QTest::newRow("a name of its own")
        << QStringLiteral("Acme") << QStringLiteral("Acme (Sandbox Noorderlicht Techniek)")
        << QStringLiteral("Acme (Sandbox Noorderlicht Techniek)");
    QTest::newRow("called as its kind is")
        << QStringLiteral("Sandbox") << QStringLiteral("Noorderlicht Techniek")
        << QStringLiteral("Sandbox (Sandbox Noorderlicht Techniek)");
}

void TestEnvironmentStripe::the_kind_is_said_once()
{
    QFETCH(QString, name);
    QFETCH(QString, seen);
    QFETCH(QString, spoken);
    RunningSandbox sandbox;
    QCOMPARE(sandbox.restart(RunningSandbox::settings()), QString());
    Environment environment;
    environment.name = name;
    environment.kind = EnvironmentKind::Sandbox;
    environment.apiUrl = sandbox.m_server->url();
    environment.authUrl = environment.apiUrl;
    environment.clientId = QStringLiteral("sandbox");
    Credentials credentials;
    credentials.clientId = environment.clientId;
    credentials.clientSecret = "correct";
    Session session(environment, ApiMap(), credentials, Session::Settings());
    const ActionRegistry actions;
    EnvironmentStripe stripe(session, actions);
    stripe.resize(1000, stripe.sizeHint().height());
    stripe.show();
    const auto label = [&stripe](const char *which) {
        return stripe.findChild<QLabel *>(QLatin1String(which));
    };
    QVERIFY(label("environmentKind")->isVisible());
    QCOMPARE(label("environmentKind")->text(), QStringLiteral("Sandbox"));
    session.refresh();
    QTRY_COMPARE(label("environmentName")->text(), seen);
    QVERIFY(label("environmentName")->isVisible());
    QCOMPARE(label("environmentName")->accessibleName(), spoken);
}

HOOKDESK_WINDOW_TEST(TestEnvironmentStripe)

} // namespace tst_environmentstripe

#include "tst_environmentstripe.moc"

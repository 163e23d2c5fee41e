// SPDX-FileCopyrightText: 2026 Hookdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/snapshots/rememberedrules.h"

#include "tests/support/testprogram.h"

#include <QFile>
#include <QSettings>
#include <QTemporaryDir>
#include <QTest>

using namespace hookdesk;

namespace tst_rememberedrules {

/// What is kept of the rules for rewriting endpoints.
class TestRememberedRules : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_settings = std::make_unique<QSettings>(m_folder->filePath(QStringLiteral("s.ini")),
                                                 QSettings::IniFormat);
    }

    void rules_come_back_on_their_route_and_on_no_other()
    {
        const QList<UrlRule> rules{rule("staging.example", "live.example"),
                                   rule(".test", "b.example")};
        rememberRules(*m_settings, {QStringLiteral("a"), QStringLiteral("b")}, rules);
        QCOMPARE(rememberedRules(*m_settings, {QStringLiteral("a"), QStringLiteral("b")}), rules);
        QVERIFY(rememberedRules(*m_settings, {QStringLiteral("b"), QStringLiteral("a")}).isEmpty());
        QVERIFY(rememberedRules(*m_settings, {QStringLiteral("ab"), {}}).isEmpty());
    }

    void no_rules_forget_those_of_before()
    {
        rememberRules(*m_settings, route(), {rule("a", "b")});
        rememberRules(*m_settings, route(), {});
        QVERIFY(m_settings->allKeys().isEmpty());
    }

    void what_may_hold_a_credential_is_not_stored_data()
    {
        QTest::addColumn<QString>("find");
        QTest::addColumn<QString>("replace");
        const QString plain = QStringLiteral("https://b.example/in");
        QTest::newRow("a user to find") << QStringLiteral("https://jan:s3cret@a.example") << plain;
        QTest::newRow("a user to put") << plain << QStringLiteral("https://jan:s3cret@a.example");
        QTest::newRow("no scheme") << plain << QStringLiteral("jan:s3cret@a.example");
        QTest::newRow("a query") << QStringLiteral("https://a.example/?code=s3cret") << plain;
    }

    void what_may_hold_a_credential_is_not_stored()
    {
        QFETCH(QString, find);
        QFETCH(QString, replace);
        rememberRules(*m_settings, route(), {{find, replace}, rule("a", "b")});
        QCOMPARE(rememberedRules(*m_settings, route()), QList<UrlRule>{rule("a", "b")});
        m_settings->sync();
        QFile file(m_settings->fileName());
        QVERIFY(file.open(QIODevice::ReadOnly));
        QVERIFY(!file.readAll().contains("s3cret"));
    }

    void odd_settings_do_no_harm()
    {
        rememberRules(*m_settings, route(), {rule("a", "b")});
        const QString key = m_settings->allKeys().constFirst();
        m_settings->setValue(key, QStringList{QStringLiteral("alone")});
        QVERIFY(rememberedRules(*m_settings, route()).isEmpty());
        m_settings->setValue(key, 7);
        QVERIFY(rememberedRules(*m_settings, route()).isEmpty());
    }

private:
    static CopyRoute route() { return {QStringLiteral("staging"), QStringLiteral("production")}; }
    static UrlRule rule(const char *find, const char *replace)
    {
        return {QString::fromLatin1(find), QString::fromLatin1(replace)};
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<QSettings> m_settings;
};

HOOKDESK_TEST(TestRememberedRules)

} // namespace tst_rememberedrules

#include "tst_rememberedrules.moc"

// SPDX-FileCopyrightText: 2026 Hookdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/session/sessionmaker.h"

#include "tests/support/testprogram.h"

#include <QDir>
#include <QTemporaryDir>
#include <QTest>

using namespace hookdesk;

namespace tst_sessionmaker {

class TestSessionMaker : public QObject
{
    Q_OBJECT

private slots:
    void the_policy_makes_every_environment_read_only()
    {
        Policy policy;
        QVERIFY(!session(policy)->isReadOnly());
        policy.readOnly = true;
        QVERIFY(session(policy)->isReadOnly());
    }

    void only_allowed_hosts_get_a_session_data()
    {
        QTest::addColumn<QString>("allowed");
        QTest::addColumn<QString>("refused");
        QTest::newRow("both") << QStringLiteral("*.example.org") << QString();
        QTest::newRow("not the API")
            << QStringLiteral("auth.example.org") << QStringLiteral("api.example.org");
        QTest::newRow("not the authorization server")
            << QStringLiteral("api.example.org") << QStringLiteral("auth.example.org");
    }

    void only_allowed_hosts_get_a_session()
    {
        QFETCH(QString, allowed);
        QFETCH(QString, refused);
        Policy policy;
        policy.allowedHosts = QStringList{allowed};
        const SessionOutcome outcome = make(policy);
        const auto *refusal = std::get_if<SessionRefusal>(&outcome);
        QCOMPARE(refusal != nullptr, !refused.isEmpty());
        if (refusal)
            QCOMPARE(refusal->detail, refused);
    }

    void no_archive_is_kept_where_the_policy_says_so()
    {
        Policy policy;
        session(policy).reset();
        QVERIFY(QFile::exists(archive()));
        m_folder = std::make_unique<QTemporaryDir>();
        policy.noArchive = true;
        QVERIFY(!session(policy)->failures().archive());
        QVERIFY(!QFile::exists(archive()));
    }

    void the_policy_slows_refreshing_down()
    {
        Policy policy;
        policy.refreshInterval = 300;
        m_profile.environment.refreshInterval = 30;
        QCOMPARE(session(policy)->environment().refreshInterval, 300);
        m_profile.environment.refreshInterval = 0;
        QCOMPARE(session(policy)->environment().refreshInterval, 0);
    }

    void a_stored_environment_keeps_its_folder_whatever_is_edited()
    {
        const SessionMaker maker(m_folder->path(), {}, m_activity);
        EnvironmentProfile edited = m_profile;
        edited.environment.name = QStringLiteral("Other");
        edited.environment.clientId = QStringLiteral("other");
        QCOMPARE(maker.dataFolder(edited), maker.dataFolder(m_profile));
        EnvironmentProfile other = m_profile;
        other.id = {QStringLiteral("another")};
        QVERIFY(maker.dataFolder(other) != maker.dataFolder(m_profile));
        other.id = {QStringLiteral("../../escape")};
        QVERIFY(maker.dataFolder(other).startsWith(m_folder->path() +
                                                   QLatin1String("/environments/environment-")));
    }

    void a_map_that_cannot_be_used_is_told()
    {
        m_profile.environment.apiMapFile = m_folder->filePath(QStringLiteral("missing.json"));
        const SessionOutcome outcome = make({});
        QCOMPARE(std::get<SessionRefusal>(outcome).why, SessionRefusal::Why::ApiMap);
    }

    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_profile = {};
        m_profile.id = {QStringLiteral("the-id")};
        m_profile.environment.name = QStringLiteral("Bakery");
        m_profile.environment.apiUrl = QUrl(QStringLiteral("https://api.example.org"));
        m_profile.environment.authUrl = QUrl(QStringLiteral("https://auth.example.org"));
    }

private:
    SessionOutcome make(const Policy &policy)
    {
        return SessionMaker(m_folder->path(), policy, m_activity).make(m_profile, {});
    }
    std::unique_ptr<Session> session(const Policy &policy)
    {
        return std::get<std::unique_ptr<Session>>(make(policy));
    }
    QString archive()
    {
        const SessionMaker maker(m_folder->path(), {}, m_activity);
        return QDir(maker.dataFolder(m_profile)).filePath(QStringLiteral("events.sqlite"));
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    QTemporaryDir m_activityFolder;
    ActivityRecorder m_activity{m_activityFolder.filePath(QStringLiteral("activity.sqlite")), {}};
    EnvironmentProfile m_profile;
};

HOOKDESK_TEST(TestSessionMaker)

} // namespace tst_sessionmaker

#include "tst_sessionmaker.moc"

// SPDX-FileCopyrightText: 2026 Hookdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/session/failuregroups.h"

#include "tests/support/madeevents.h"
#include "tests/support/testprogram.h"

#include <QTest>

using namespace hookdesk;

namespace tst_failuregroups {

class TestFailureGroups : public QObject
{
    Q_OBJECT

private slots:
    void cause_and_host_make_a_group();
    void the_oldest_and_the_last_are_told();
    void what_has_not_failed_is_in_none();
};

namespace {

QString hostOf(const WebhookId &id)
{
    return id.value == QLatin1String("hook-2") ? QString() : QStringLiteral("a.example");
}

} // namespace

void TestFailureGroups::cause_and_host_make_a_group()
{
    QList<WebhookEventPtr> events = madeEvents(9);
    events.append(sharedEvent(madeEvent(9, 401)));
    const QList<FailureGroup> groups = failureGroups(events, hostOf);
    QCOMPARE(groups.size(), 3);
    QCOMPARE(groups.at(0).events.size(), 6);
    QCOMPARE(groups.at(0).host, QStringLiteral("a.example"));
    QCOMPARE(groups.at(1).events.size(), 3);
    QCOMPARE(groups.at(1).host, QString());
    QCOMPARE(groups.at(2).cause.httpStatus, 401);
    QCOMPARE(groups.at(2).events, QList<WebhookEventPtr>{events.at(9)});
}

void TestFailureGroups::the_oldest_and_the_last_are_told()
{
    const QList<WebhookEventPtr> events = madeEvents(9);
    const FailureGroup group = failureGroups(events, hostOf).constFirst();
    QCOMPARE(group.since, events.at(0)->createdAt);
    QCOMPARE(group.latest, events.at(7)->lastAttempt);
    WebhookEvent undated = madeEvent(1);
    undated.createdAt = {};
    QVERIFY(!failureGroups({sharedEvent(undated)}, hostOf).constFirst().since.isValid());
}

void TestFailureGroups::what_has_not_failed_is_in_none()
{
    WebhookEvent fresh;
    fresh.id = {QStringLiteral("fresh")};
    fresh.status = EventStatus::Pending;
    fresh.attemptCount = 0;
    QVERIFY(failureGroups({sharedEvent(fresh)}, hostOf).isEmpty());
    QVERIFY(failureGroups({}, hostOf).isEmpty());
}

HOOKDESK_TEST(TestFailureGroups)

} // namespace tst_failuregroups

#include "tst_failuregroups.moc"

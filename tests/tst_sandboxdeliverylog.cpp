// SPDX-FileCopyrightText: 2026 Hookdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/deliveringsandbox.h"

#include "tests/support/testprogram.h"

#include <QSet>

using namespace hookdesk::sandbox;

namespace tst_sandboxdeliverylog {

/// The event log as a client reads it: the OData set WebhookEvent, its seed and its quirks.
class SandboxDeliveryLogTest : public QObject, private DeliveringSandbox
{
    Q_OBJECT

private slots:
    void init();
    void theSeedIsABadDayOfACompany();
    void theSeedCanHaveAnyNumberOfEvents_data();
    void theSeedCanHaveAnyNumberOfEvents();
    void newestFirstPagesCoverEveryEventOnce();
    void aFilterSelectsTheEventsItDescribes_data();
    void aFilterSelectsTheEventsItDescribes();
    void aBadFilterIsRefused_data();
    void aBadFilterIsRefused();
    void selectedFieldsAreAllThereIs();
    void oneEventIsReadByItsKey();
    void metadataDescribesTheEvents();
    void aQuirkChangesTheLog_data();
    void aQuirkChangesTheLog();
    void eventNullsLeaveGapsInSomeEvents();

private:
    [[nodiscard]] static SandboxSettings seeded(const QString &quirks = {});
};

static const QByteArray eventLog = "/v1/odata/WebhookEvent";

/// The log of the seed, at rest: nothing is due for an hour of real time.
SandboxSettings SandboxDeliveryLogTest::seeded(const QString &quirks)
{
    SandboxSettings made = deliverySettings(quirks);
    made.eventCount.reset();
    made.timeScale = 1;
    return made;
}

void SandboxDeliveryLogTest::init()
{
    QCOMPARE(restart(seeded()), QString());
}

void SandboxDeliveryLogTest::theSeedIsABadDayOfACompany()
{
    const QString dayAgo = QDateTime::currentDateTimeUtc().addDays(-1).toString(Qt::ISODate);
    int atRisk = 0;
    int burnt = 0;
    int waiting = 0;
    for (const QJsonValue &webhook : m_client->get("/v1/odata/Webhook").values()) {
        const QByteArray own = "WebhookId%20eq%20" + idOf(webhook.toObject()) + "%20and%20";
        const int all = eventCount(own + "Status%20eq%20'Failed'");
        const int recent = eventCount(
            own + "Status%20eq%20'Failed'%20and%20LastAttemptDate%20gt%20" + dayAgo.toLatin1());
        const bool deactivated = webhook[QLatin1String("IsDeactivated")].toBool();
        atRisk += !deactivated && recent >= 60 && recent < 100 ? 1 : 0;
        burnt += deactivated && all >= 100 ? 1 : 0;
        waiting += eventCount(own + "Status%20eq%20'Pending'") > 0 ? 1 : 0;
        QVERIFY(deactivated || recent < 100);
    }
    QCOMPARE(atRisk, 2);
    QCOMPARE(burnt, 6);
    QVERIFY(waiting >= 3);
}

void SandboxDeliveryLogTest::theSeedCanHaveAnyNumberOfEvents_data()
{
    QTest::addColumn<int>("webhooks");
    QTest::addColumn<int>("events");
    QTest::addColumn<int>("expected");
    QTest::newRow("none") << 40 << 0 << 0;
    QTest::newRow("few") << 40 << 10 << 10;
    QTest::newRow("many") << 40 << 20'000 << 20'000;
    QTest::newRow("more than one webhook is believed to have") << 1 << 500 << 500;
    QTest::newRow("without webhooks") << 0 << 10 << 0;
}

void SandboxDeliveryLogTest::theSeedCanHaveAnyNumberOfEvents()
{
    QFETCH(int, webhooks);
    QFETCH(int, events);
    QFETCH(int, expected);
    SandboxSettings made = seeded();
    made.webhookCount = webhooks;
    made.eventCount = events;
    QCOMPARE(restart(made), QString());
    QCOMPARE(eventCount("ID%20ne%20null"), expected);
}

void SandboxDeliveryLogTest::newestFirstPagesCoverEveryEventOnce()
{
    const int all = eventCount("ID%20ne%20null");
    QSet<QString> ids;
    QString last = QStringLiteral("9");
    for (int skip = 0; skip < all; skip += 100) {
        const SandboxAnswer page = m_client->get(
            eventLog + "?$orderby=CreationDate%20desc&$top=100&$skip=" + QByteArray::number(skip));
        for (const QJsonValue &record : page.values()) {
            ids.insert(record[QLatin1String("ID")].toString());
            const QString date = record[QLatin1String("CreationDate")].toString();
            QVERIFY(date <= last);
            last = date;
        }
    }
    QCOMPARE(ids.size(), all);
}

void SandboxDeliveryLogTest::aFilterSelectsTheEventsItDescribes_data()
{
    using Check = std::function<bool(const QJsonValue &)>;
    QTest::addColumn<QByteArray>("filter");
    QTest::addColumn<Check>("check");
    const auto row = [](const char *filter, const Check &check) {
        QTest::newRow(filter) << QByteArray(filter).toPercentEncoding("()',") << check;
    };
    const auto text = [](const QJsonValue &event, const char *field) {
        return event[QLatin1String(field)].toString();
    };
    row("Status eq 'Pending'", [text](const QJsonValue &e) {
        return text(e, "Status") == QLatin1String("Pending") &&
               !text(e, "NextAttemptDate").isEmpty();
    });
    row("NextAttemptDate eq null",
        [text](const QJsonValue &e) { return text(e, "Status") == QLatin1String("Failed"); });
    row("ResponseStatus eq null", [text](const QJsonValue &e) {
        return e[QLatin1String("ResponseStatus")].isNull() && !text(e, "ErrorMessage").isEmpty();
    });
    row("ResponseStatus ge 500 and AttemptCount eq 5", [](const QJsonValue &e) {
        return e[QLatin1String("ResponseStatus")].toInt() >= 500 &&
               e[QLatin1String("AttemptCount")].toInt() == 5;
    });
    row("contains(ErrorMessage,'UNAUTHORIZED')",
        [](const QJsonValue &e) { return e[QLatin1String("ResponseStatus")].toInt() == 401; });
    row("contains(Body,'deletionmutation')", [text](const QJsonValue &e) {
        return text(e, "_Name").endsWith(QLatin1String("DeletionMutation"));
    });
    row("EntityType eq 'Relation.Organization' or startswith(EntityType,'activity.')",
        [text](const QJsonValue &e) {
            return text(e, "EntityType") == QLatin1String("Relation.Organization") ||
                   text(e, "EntityType").startsWith(QLatin1String("Activity."));
        });
    row("LastAttemptDate lt 2020-01-01 or Status eq 'Failed'",
        [text](const QJsonValue &e) { return text(e, "Status") == QLatin1String("Failed"); });
}

void SandboxDeliveryLogTest::aFilterSelectsTheEventsItDescribes()
{
    QFETCH(QByteArray, filter);
    QFETCH(std::function<bool(const QJsonValue &)>, check);
    const QJsonArray found = events(filter);
    QVERIFY(!found.isEmpty());
    for (const QJsonValue &record : found)
        QVERIFY2(check(record), QJsonDocument(record.toObject()).toJson().constData());
    QVERIFY(eventCount(filter) < eventCount("ID%20ne%20null"));
}

void SandboxDeliveryLogTest::aBadFilterIsRefused_data()
{
    QTest::addColumn<QByteArray>("query");
    QTest::addColumn<QString>("reason");
    const auto row = [](const char *query, const char *reason) {
        QTest::newRow(query) << QByteArray(query) << QString::fromLatin1(reason);
    };
    row("$filter=IsDeactivated", "does not exist in type 'WebhookEvent'");
    row("$filter=WebhookId%20eq%20'x'", "cannot be compared");
    row("$filter=AttemptCount%20eq%20'5'", "cannot be compared");
    row("$orderby=Url", "expected a property of type 'WebhookEvent'");
    row("$select=Secret", "does not exist in type 'WebhookEvent'");
}

void SandboxDeliveryLogTest::aBadFilterIsRefused()
{
    QFETCH(QByteArray, query);
    QFETCH(QString, reason);
    const SandboxAnswer answer = m_client->get(eventLog + '?' + query);
    QCOMPARE(answer.status, 400);
    const QString message = answer.object()
                                .value(QLatin1String("error"))
                                .toObject()
                                .value(QLatin1String("message"))
                                .toString();
    QVERIFY2(message.contains(reason), qPrintable(message));
}

void SandboxDeliveryLogTest::selectedFieldsAreAllThereIs()
{
    const QJsonObject record =
        m_client->get(eventLog + "?$top=1&$select=Status,WebhookId").values().at(0).toObject();
    QCOMPARE(record.keys(), (QStringList{QStringLiteral("ID"), QStringLiteral("Status"),
                                         QStringLiteral("WebhookId")}));
}

void SandboxDeliveryLogTest::oneEventIsReadByItsKey()
{
    const QJsonObject listed = m_client->get(eventLog + "?$top=1").values().at(0).toObject();
    QJsonObject read = logged(listed.value(QLatin1String("ID")).toString());
    QCOMPARE(read.take(QLatin1String("@odata.context")).toString(),
             QStringLiteral("$metadata#OData.WebhookEvent/$entity"));
    QCOMPARE(read, listed);
    QCOMPARE(m_client->get(eventLog + "(x)").status, 400);
    QCOMPARE(m_client->get(eventLog + "(00000000-0000-4000-8000-000000000000)").status, 404);
    QCOMPARE(m_client->send("POST", eventLog, "{}").status, 405);
}

void SandboxDeliveryLogTest::metadataDescribesTheEvents()
{
    const QByteArray metadata = m_client->get("/v1/odata/$metadata").body;
    QVERIFY(metadata.contains("<EntitySet Name=\"WebhookEvent\""));
    const qsizetype start = metadata.indexOf("<EntityType Name=\"WebhookEvent\"");
    const QByteArray type = metadata.mid(start, metadata.indexOf("</EntityType>", start) - start);
    const QJsonObject record = m_client->get(eventLog + "?$top=1").values().at(0).toObject();
    const QStringList fields = record.keys();
    for (const QString &field : fields)
        QVERIFY2(type.contains("Name=\"" + field.toLatin1() + '"'), qPrintable(field));
}

void SandboxDeliveryLogTest::aQuirkChangesTheLog_data()
{
    using Check = std::function<bool(const SandboxAnswer &)>;
    QTest::addColumn<QString>("quirk");
    QTest::addColumn<QByteArray>("path");
    QTest::addColumn<Check>("check");
    const auto row = [](const char *quirk, const QByteArray &path, const Check &check) {
        QTest::addRow("%s %s", quirk, path.constData())
            << QString::fromLatin1(quirk) << path << check;
    };
    const Check is404 = [](const SandboxAnswer &a) { return a.status == 404; };
    row("no-event-log", eventLog, is404);
    row("no-event-log", eventLog + "(00000000-0000-4000-8000-000000000000)", is404);
    row("no-event-log", "/v1/odata/$metadata",
        [](const SandboxAnswer &a) { return a.status == 200 && !a.body.contains("WebhookEvent"); });
    row("no-count", eventLog + "?$count=true", [](const SandboxAnswer &a) {
        return a.values().size() == 100 && !a.object().contains(QLatin1String("@odata.count"));
    });
}

void SandboxDeliveryLogTest::aQuirkChangesTheLog()
{
    QFETCH(QString, quirk);
    QFETCH(QByteArray, path);
    QFETCH(std::function<bool(const SandboxAnswer &)>, check);
    QCOMPARE(restart(seeded(quirk)), QString());
    const SandboxAnswer answer = m_client->get(path);
    QVERIFY2(check(answer), answer.body.left(300).constData());
}

void SandboxDeliveryLogTest::eventNullsLeaveGapsInSomeEvents()
{
    QCOMPARE(restart(seeded(QStringLiteral("event-nulls"))), QString());
    QSet<QString> gaps;
    int whole = 0;
    for (const QJsonValue &record :
         m_client->get(eventLog + "?$filter=Status%20eq%20'Failed'").values()) {
        QVERIFY(!record[QLatin1String("ID")].toString().isEmpty());
        const qsizetype before = gaps.size();
        for (const char *field : {"WebhookId", "Body", "CreationDate", "Status", "EntityType",
                                  "AttemptCount", "ErrorMessage"}) {
            const QJsonValue value = record[QLatin1String(field)];
            if (value.isNull() || value.isUndefined())
                gaps.insert(QLatin1String(field) + (value.isNull() ? QStringLiteral(" null")
                                                                   : QStringLiteral(" missing")));
        }
        whole += gaps.size() == before ? 1 : 0;
    }
    QVERIFY(gaps.contains(QStringLiteral("Body null")));
    QVERIFY(gaps.contains(QStringLiteral("WebhookId missing")));
    QVERIFY(gaps.contains(QStringLiteral("Status null")));
    QVERIFY(whole > 0);
}

HOOKDESK_TEST(SandboxDeliveryLogTest)

} // namespace tst_sandboxdeliverylog

#include "tst_sandboxdeliverylog.moc"

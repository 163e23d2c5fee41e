// SPDX-FileCopyrightText: 2026 Hookdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/session/webhookstore.h"

#include "tests/support/testclient.h"
#include "tests/support/testprogram.h"

#include <QSignalSpy>
#include <QTest>

#include <memory>

using namespace hookdesk;

namespace tst_webhookstore {

class TestWebhookStore : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void new_records_are_announced_once_and_after_they_are_there();
    void a_record_that_says_what_is_known_is_no_change();
    void both_listings_make_one_webhook_in_either_order();
    void ids_are_the_same_in_any_case();
    void a_changed_record_keeps_what_the_other_listing_told();
    void a_field_that_a_listing_no_longer_tells_is_gone();
    void a_webhook_twice_in_a_page_is_announced_once();
    void replacing_takes_the_webhook_as_it_is();
    void removing_announces_what_was_there();
    void what_was_removed_is_remembered();
    void retaining_removes_the_rest();
    void what_is_not_listed_yet_is_listed_once_a_listing_tells_of_it();
    void a_mark_stays_until_it_is_taken_away();
    void clearing_says_so();
    void the_same_binding_is_found();
    void the_same_address_may_be_written_differently();

private:
    [[nodiscard]] static Webhook read(WebhookListing listing, const QJsonObject &record)
    {
        return decodeWebhook(ApiMap(), listing, compactJson(record)).value();
    }
    [[nodiscard]] static Webhook rest(const QString &id, const QString &endpoint = theUrl)
    {
        return read(WebhookListing::Rest,
                    {{QStringLiteral("id"), id},
                     {QStringLiteral("entityType"), QStringLiteral("Relation.Person")},
                     {QStringLiteral("webhookUrl"), endpoint},
                     {QStringLiteral("headers"), QJsonArray()}});
    }
    [[nodiscard]] static Webhook odata(const QString &id, bool deactivated = false)
    {
        return read(WebhookListing::OData, {{QStringLiteral("ID"), id},
                                            {QStringLiteral("_Name"), QStringLiteral("Name")},
                                            {QStringLiteral("IsDeactivated"), deactivated}});
    }
    [[nodiscard]] WebhookPtr find(const char *id) const
    {
        return m_store->find(WebhookId{QString::fromLatin1(id)});
    }

    static inline const QString theUrl = QStringLiteral("https://a.example/");
    static inline const QString theId = QStringLiteral("abc-1");
    static constexpr WebhookListing Rest = WebhookListing::Rest;
    static constexpr WebhookListing OData = WebhookListing::OData;

    std::unique_ptr<WebhookStore> m_store;
    std::unique_ptr<QSignalSpy> m_upserted;
    std::unique_ptr<QSignalSpy> m_removed;
};

void TestWebhookStore::init()
{
    m_store = std::make_unique<WebhookStore>(ApiMap());
    m_upserted = std::make_unique<QSignalSpy>(m_store.get(), &WebhookStore::upserted);
    m_removed = std::make_unique<QSignalSpy>(m_store.get(), &WebhookStore::removed);
}

void TestWebhookStore::new_records_are_announced_once_and_after_they_are_there()
{
    qsizetype sizeThen = 0;
    connect(m_store.get(), &WebhookStore::upserted, this,
            [this, &sizeThen] { sizeThen = m_store->size(); });
    m_store->merge(Rest, {rest(QStringLiteral("1")), rest(QStringLiteral("2"))});
    QCOMPARE(m_upserted->size(), 1);
    QCOMPARE(m_upserted->first().first().value<QList<WebhookPtr>>().size(), 2);
    QCOMPARE(sizeThen, 2);
    m_store->merge(Rest, {});
    QCOMPARE(m_upserted->size(), 1);
}

void TestWebhookStore::a_record_that_says_what_is_known_is_no_change()
{
    m_store->merge(Rest, {rest(theId)});
    m_store->merge(OData, {odata(theId)});
    const WebhookPtr before = find("abc-1");
    m_upserted->clear();
    m_store->merge(Rest, {rest(theId)});
    m_store->merge(OData, {odata(theId)});
    QCOMPARE(m_upserted->size(), 0);
    QCOMPARE(find("abc-1"), before); // the same object
}

void TestWebhookStore::both_listings_make_one_webhook_in_either_order()
{
    m_store->merge(Rest, {rest(theId)});
    m_store->merge(OData, {odata(theId, true)});
    const Webhook oneWay = *find("abc-1");
    m_store->clear();
    m_store->merge(OData, {odata(theId, true)});
    m_store->merge(Rest, {rest(theId)});
    QCOMPARE(m_store->size(), 1);
    QVERIFY(*find("abc-1") == oneWay);
    QCOMPARE(oneWay.endpoint, theUrl);
    QCOMPARE(oneWay.name, QStringLiteral("Name"));
    QCOMPARE(oneWay.deactivated, std::optional(true));
    QCOMPARE(oneWay.headers, std::optional(QList<Header>()));
    QVERIFY(!oneWay.restRecord.isEmpty() && !oneWay.odataRecord.isEmpty());
}

void TestWebhookStore::ids_are_the_same_in_any_case()
{
    m_store->merge(Rest, {rest(QStringLiteral("abc-1"))});
    m_store->merge(OData, {odata(QStringLiteral("ABC-1"))});
    QCOMPARE(m_store->size(), 1);
    QCOMPARE(find("Abc-1")->name, QStringLiteral("Name"));
    QCOMPARE(find("Abc-1")->endpoint, theUrl);
    m_store->remove({WebhookId{QStringLiteral("aBC-1")}});
    QCOMPARE(m_store->size(), 0);
}

void TestWebhookStore::a_changed_record_keeps_what_the_other_listing_told()
{
    const QString other = QStringLiteral("https://b.example/");
    m_store->merge(Rest, {rest(theId)});
    m_store->merge(OData, {odata(theId, true)});
    m_upserted->clear();
    m_store->merge(Rest, {rest(theId, other)});
    QCOMPARE(m_upserted->size(), 1);
    QCOMPARE(find("abc-1")->endpoint, other);
    QCOMPARE(find("abc-1")->name, QStringLiteral("Name"));
    QCOMPARE(find("abc-1")->deactivated, std::optional(true));
    m_store->merge(OData, {odata(theId, false)});
    QCOMPARE(find("abc-1")->deactivated, std::optional(false));
    QCOMPARE(find("abc-1")->endpoint, other);
}

void TestWebhookStore::a_field_that_a_listing_no_longer_tells_is_gone()
{
    m_store->merge(Rest, {rest(theId)});
    m_store->merge(OData, {odata(theId, true)});
    m_store->merge(OData, {read(OData, {{QStringLiteral("ID"), theId}})});
    QCOMPARE(find("abc-1")->name, QString());
    QCOMPARE(find("abc-1")->deactivated, std::nullopt);
    QCOMPARE(find("abc-1")->endpoint, theUrl);
}

void TestWebhookStore::a_webhook_twice_in_a_page_is_announced_once()
{
    m_store->merge(OData, {odata(theId, true), odata(theId, false)});
    QCOMPARE(m_upserted->size(), 1);
    QCOMPARE(m_upserted->first().first().value<QList<WebhookPtr>>().size(), 1);
    QCOMPARE(find("abc-1")->deactivated, std::optional(false));
}

void TestWebhookStore::replacing_takes_the_webhook_as_it_is()
{
    m_store->merge(Rest, {rest(theId)});
    m_store->merge(OData, {odata(theId, true)});
    m_upserted->clear();
    m_store->replace(rest(theId));
    QCOMPARE(m_upserted->size(), 1);
    QVERIFY(*find("abc-1") == rest(theId));
}

void TestWebhookStore::removing_announces_what_was_there()
{
    m_store->merge(Rest, {rest(QStringLiteral("1")), rest(QStringLiteral("2"))});
    const WebhookId one{QStringLiteral("1")};
    m_store->remove({one, WebhookId{QStringLiteral("17")}});
    QCOMPARE(m_removed->size(), 1);
    QCOMPARE(m_removed->first().first().value<QList<WebhookId>>(), QList{one});
    m_store->remove({one});
    QCOMPARE(m_removed->size(), 1);
}

void TestWebhookStore::what_was_removed_is_remembered()
{
    const WebhookId one{QStringLiteral("1")};
    QVERIFY(!m_store->lastKnown(one));
    m_store->merge(Rest, {rest(one.value)});
    QCOMPARE(m_store->lastKnown(one), m_store->find(one));
    m_store->remove({one});
    QVERIFY(!m_store->find(one));
    QVERIFY(m_store->lastKnown(one) && *m_store->lastKnown(one) == rest(one.value));
    m_store->clear();
    QVERIFY(!m_store->lastKnown(one));
}

void TestWebhookStore::retaining_removes_the_rest()
{
    m_store->merge(Rest, {rest(QStringLiteral("a")), rest(QStringLiteral("b"))});
    m_store->retain({WebhookId{QStringLiteral("A")}, WebhookId{QStringLiteral("b")}});
    QCOMPARE(m_removed->size(), 0);
    m_store->retain({WebhookId{QStringLiteral("A")}});
    QCOMPARE(m_removed->size(), 1);
    QVERIFY(find("a"));
    QVERIFY(!find("b"));
}

void TestWebhookStore::what_is_not_listed_yet_is_listed_once_a_listing_tells_of_it()
{
    m_store->replace(rest(theId));
    const WebhookId id{theId};
    m_store->setStanding(id, WebhookStanding::NotListedYet);
    QCOMPARE(m_upserted->size(), 2);
    m_store->setStanding(id, WebhookStanding::NotListedYet);
    m_store->setStanding(WebhookId{QStringLiteral("17")}, WebhookStanding::NotListedYet);
    QCOMPARE(m_upserted->size(), 2);
    QCOMPARE(find("abc-1")->standing, WebhookStanding::NotListedYet);
    m_store->merge(Rest, {rest(theId)}); // the very record
    QCOMPARE(m_upserted->size(), 3);
    QVERIFY(*find("abc-1") == rest(theId));
}

void TestWebhookStore::a_mark_stays_until_it_is_taken_away()
{
    m_store->merge(OData, {odata(theId)});
    const WebhookId id{theId};
    m_store->setStanding(id, WebhookStanding::NotConfirmedYet);
    m_store->merge(Rest, {rest(theId)});
    QCOMPARE(find("abc-1")->standing, WebhookStanding::NotConfirmedYet);
    QCOMPARE(find("abc-1")->endpoint, theUrl);
    m_store->setStanding(id, WebhookStanding::Listed);
    QCOMPARE(find("abc-1")->standing, WebhookStanding::Listed);
}

void TestWebhookStore::clearing_says_so()
{
    QSignalSpy cleared(m_store.get(), &WebhookStore::cleared);
    m_store->merge(Rest, {rest(theId)});
    m_store->clear();
    QCOMPARE(cleared.size(), 1);
    QCOMPARE(m_removed->size(), 0);
    QVERIFY(m_store->all().isEmpty());
}

void TestWebhookStore::the_same_binding_is_found()
{
    m_store->merge(Rest, {rest(QStringLiteral("1")), rest(QStringLiteral("2")),
                          rest(QStringLiteral("3"), QStringLiteral("https://b.example/"))});
    QCOMPARE(m_store->withBinding(QStringLiteral("Relation.Person"), theUrl).size(), 2);
    QCOMPARE(m_store->withBinding(QStringLiteral("Activity.Task"), theUrl).size(), 0);
}

void TestWebhookStore::the_same_address_may_be_written_differently()
{
    const QString spelled = QStringLiteral("HTTPS://Hooks.Example.COM:443/00001/in");
    const QString plain = QStringLiteral("https://hooks.example.com/00001/in");
    m_store->merge(Rest, {rest(QStringLiteral("1"), plain),
                          rest(QStringLiteral("2"), plain + QLatin1Char('/'))});
    const QString type = QStringLiteral("relation.person");
    const QList<WebhookPtr> same = m_store->withBinding(type, spelled);
    QCOMPARE(same.size(), 1);
    QCOMPARE(same.first()->id.value, QStringLiteral("1"));
    const QList<WebhookPtr> nearly =
        m_store->withBinding(type, spelled, AddressLikeness::NearlySame);
    QCOMPARE(nearly.size(), 1);
    QCOMPARE(nearly.first()->id.value, QStringLiteral("2"));
}

HOOKDESK_TEST(TestWebhookStore)

} // namespace tst_webhookstore

#include "tst_webhookstore.moc"

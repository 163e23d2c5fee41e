// SPDX-FileCopyrightText: 2026 Hookdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/runningsandbox.h"

#include "tests/support/testprogram.h"

#include <QSet>
#include <QTest>

using namespace hookdesk::sandbox;

namespace tst_sandbox {

/// The API of the sandbox over real HTTP.
class SandboxTest : public QObject, private RunningSandbox
{
    Q_OBJECT

private slots:
    void init();

    void theTokenEndpointAnswersLikeHydra_data();
    void theTokenEndpointAnswersLikeHydra();
    void basicAuthenticationOfTheClientWorks();
    void withoutAValidTokenEveryCallIs401_data();
    void withoutAValidTokenEveryCallIs401();
    void anExpiredTokenIs401();
    void theRestListingHasAllWebhooksWithHeaders();
    void odataPagesCoverEveryWebhookOnce();
    void odataCountsSelectsAndFilters();
    void oneWebhookIsReadByItsKey();
    void percentEncodedPathsAreUnderstood_data();
    void percentEncodedPathsAreUnderstood();
    void aCreatedWebhookIsInBothListings();
    void aBadCreateNamesTheField_data();
    void aBadCreateNamesTheField();
    void aDeletedWebhookIsGone();
    void aBadUpdateChangesNothing_data();
    void aBadUpdateChangesNothing();
    void metadataListsEntitySets();
    void employeeAndEnvironmentNameAreTold();
    void errorsHaveTheShapeOfTheirPath_data();
    void errorsHaveTheShapeOfTheirPath();
    void aWrongMethodIs405WithAllow_data();
    void aWrongMethodIs405WithAllow();
    void headAnswersWithoutABody();
    void aBodyAboveOneMebibyteIsRefused();
};

static const QByteArray odataWebhooks = "/v1/odata/Webhook";

void SandboxTest::init()
{
    QCOMPARE(restart(settings()), QString());
}

void SandboxTest::theTokenEndpointAnswersLikeHydra_data()
{
    QTest::addColumn<QByteArray>("form");
    QTest::addColumn<int>("status");
    QTest::addColumn<QString>("error");
    const auto row = [](const char *name, const char *form, int status, const char *error) {
        QTest::newRow(name) << QByteArray(form) << status << QString::fromLatin1(error);
    };
    row("right", "grant_type=client_credentials&client_id=sandbox&client_secret=correct", 200, "");
    row("encoded", "grant_type=client_credentials&client_id=%73andbox&client_secret=c%6frrect", 200,
        "");
    row("scope",
        "grant_type=client_credentials&client_id=sandbox&client_secret=correct&scope=read+write",
        200, "");
    row("wrong secret", "grant_type=client_credentials&client_id=sandbox&client_secret=wrong", 401,
        "invalid_client");
    row("no secret", "grant_type=client_credentials&client_id=sandbox", 401, "invalid_client");
    row("wrong id", "grant_type=client_credentials&client_id=other&client_secret=correct", 401,
        "invalid_client");
    row("offline",
        "grant_type=client_credentials&client_id=sandbox&client_secret=correct&scope=offline", 400,
        "invalid_scope");
    row("other grant", "grant_type=password", 400, "unsupported_grant_type");
    row("no grant", "client_id=sandbox&client_secret=correct", 400, "invalid_request");
}

void SandboxTest::theTokenEndpointAnswersLikeHydra()
{
    QFETCH(QByteArray, form);
    QFETCH(int, status);
    QFETCH(QString, error);
    const SandboxAnswer answer = m_client->postForm(form);
    QCOMPARE(answer.status, status);
    const QJsonObject object = answer.object();
    if (status == 200) {
        QCOMPARE(object.value(QLatin1String("expires_in")).toInt(), 3600);
        QCOMPARE(object.value(QLatin1String("token_type")).toString(), QStringLiteral("bearer"));
        QCOMPARE(object.value(QLatin1String("scope")).toString(), QStringLiteral("read write"));
        QVERIFY(object.value(QLatin1String("access_token")).toString().size() > 30);
    } else {
        QCOMPARE(object.value(QLatin1String("error")).toString(), error);
        QCOMPARE(object.value(QLatin1String("status_code")).toInt(), status);
        QVERIFY(object.contains(QLatin1String("error_description")));
        QVERIFY(object.contains(QLatin1String("error_hint")));
    }
}

void SandboxTest::basicAuthenticationOfTheClientWorks()
{
    QNetworkAccessManager network;
    for (const auto &[pair, status] :
         {std::pair<QByteArray, int>{"sandbox:correct", 200}, {"sandbox:wrong", 401}}) {
        QUrl url = m_server->url();
        url.setPath(QStringLiteral("/oauth2/token"));
        QNetworkRequest request(url);
        request.setRawHeader("Content-Type", "application/x-www-form-urlencoded");
        request.setRawHeader("Authorization", "Basic " + pair.toBase64());
        const SandboxClient::Reply reply(
            network.post(request, QByteArray("grant_type=client_credentials")));
        QCOMPARE(SandboxClient::end(reply).status, status);
    }
}

void SandboxTest::withoutAValidTokenEveryCallIs401_data()
{
    QTest::addColumn<QByteArray>("path");
    for (const char *path : {"/v1/webhooks", "/v1/webhooks/1", "/v1/odata/Webhook",
                             "/v1/odata/$metadata", "/v1/odata/GetCurrentEmployee()", "/v1/other"})
        QTest::newRow(path) << QByteArray(path);
}

void SandboxTest::withoutAValidTokenEveryCallIs401()
{
    QFETCH(QByteArray, path);
    for (const QByteArray &token : {QByteArray(), QByteArray("made-up")}) {
        m_client->setToken(token);
        const SandboxAnswer answer = m_client->get(path);
        QCOMPARE(answer.status, 401);
        QCOMPARE(answer.object().value(QLatin1String("path")).toString(),
                 QString::fromLatin1(path));
    }
}

void SandboxTest::anExpiredTokenIs401()
{
    SandboxSettings shortLived = settings();
    shortLived.api.tokenLifetime = std::chrono::seconds(1);
    QCOMPARE(restart(shortLived), QString());
    QCOMPARE(m_client->get("/v1/webhooks").status, 200);
    QTRY_COMPARE(m_client->get("/v1/webhooks").status, 401);
    QVERIFY(m_client->logIn("correct"));
    QCOMPARE(m_client->get("/v1/webhooks").status, 200);
}

void SandboxTest::theRestListingHasAllWebhooksWithHeaders()
{
    const QJsonArray records = m_client->get("/v1/webhooks").json().array();
    QCOMPARE(records.size(), 40);
    int withHeaders = 0;
    for (const QJsonValue &value : records) {
        const QJsonObject record = value.toObject();
        QCOMPARE(record.keys(),
                 (QStringList{QStringLiteral("creationDate"), QStringLiteral("entityType"),
                              QStringLiteral("headers"), QStringLiteral("id"),
                              QStringLiteral("webhookUrl")}));
        const QUrl endpoint(record.value(QLatin1String("webhookUrl")).toString());
        QVERIFY(endpoint.scheme() == QLatin1String("https") &&
                endpoint.host().endsWith(QLatin1String(".example")));
        withHeaders += record.value(QLatin1String("headers")).toArray().isEmpty() ? 0 : 1;
    }
    QVERIFY(withHeaders > 10 && withHeaders < 35);
    QCOMPARE(m_client->get("/v1/webhooks?$top=7&$skip=36").json().array().size(), 4);
}

void SandboxTest::odataPagesCoverEveryWebhookOnce()
{
    SandboxSettings many = settings();
    many.webhookCount = 250;
    QCOMPARE(restart(many), QString());
    QSet<QString> ids;
    QList<qsizetype> sizes;
    for (int skip = 0; skip < 400; skip += 100) {
        const QJsonArray page =
            (m_client->get(odataWebhooks +
                           "?$orderby=EntityType&$top=500&$skip=" + QByteArray::number(skip)))
                .values();
        sizes.append(page.size());
        for (const QJsonValue &record : page)
            ids.insert(record.toObject().value(QLatin1String("ID")).toString());
    }
    QCOMPARE(sizes, (QList<qsizetype>{100, 100, 50, 0}));
    QCOMPARE(ids.size(), 250);
}

void SandboxTest::odataCountsSelectsAndFilters()
{
    const SandboxAnswer answer = m_client->get(
        odataWebhooks + "?$filter=IsDeactivated%20eq%20true&$count=true&$select=_Name&$top=2");
    QCOMPARE(answer.status, 200);
    QCOMPARE(answer.object().value(QLatin1String("@odata.count")).toInt(), 6);
    QCOMPARE(answer.values().size(), 2);
    QCOMPARE(answer.values().at(0).toObject().keys(),
             (QStringList{QStringLiteral("ID"), QStringLiteral("_Name")}));
    QVERIFY(!m_client->get(odataWebhooks).object().contains(QLatin1String("@odata.count")));
    const SandboxAnswer named =
        m_client->get(odataWebhooks + "?$filter=contains(_Name,'CO%C3%96PERATIE')");
    QVERIFY(!named.values().isEmpty());
}

void SandboxTest::oneWebhookIsReadByItsKey()
{
    const QByteArray id = deactivatedId();
    const QJsonObject record = m_client->get(odataWebhooks + '(' + id.toUpper() + ')').object();
    QCOMPARE(record.value(QLatin1String("ID")).toString().toLatin1(), id);
    QCOMPARE(record.value(QLatin1String("_Type")).toString(), QStringLiteral("Webhook"));
    QVERIFY(record.value(QLatin1String("IsDeactivated")).toBool());
    QVERIFY(QDateTime::fromString(record.value(QLatin1String("CreationDate")).toString(),
                                  Qt::ISODateWithMs)
                .isValid());
    QCOMPARE(m_client->get(odataWebhooks + "(11111111-1111-4111-8111-111111111111)").status, 404);
    QCOMPARE(m_client->get(odataWebhooks + "('quoted')").status, 400);
}

void SandboxTest::percentEncodedPathsAreUnderstood_data()
{
    QTest::addColumn<QByteArray>("path");
    for (const char *path : {"/v1/odata/%24metadata", "/v1/odata/GetCurrentEmployee%28%29",
                             "/v1/odata/Webhook?%24top=1", "/v1/%77ebhooks",
                             "/v1/odata/Webhook?$filter=IsDeactivated+eq+true",
                             "/v1/odata/Webhook?%24filter=IsDeactivated%20eq%20true"})
        QTest::newRow(path) << QByteArray(path);
}

void SandboxTest::percentEncodedPathsAreUnderstood()
{
    QFETCH(QByteArray, path);
    QCOMPARE(m_client->get(path).status, 200);
    QCOMPARE(m_client->get(odataWebhooks + "%28" + deactivatedId() + "%29").status, 200);
}

void SandboxTest::aCreatedWebhookIsInBothListings()
{
    const SandboxAnswer created = m_client->send("POST", "/v1/webhooks", validDraft);
    QCOMPARE(created.status, 201);
    const QJsonObject record = created.object();
    QCOMPARE(record.value(QLatin1String("headers")),
             QJsonDocument::fromJson(validDraft).object().value(QLatin1String("headers")));
    QCOMPARE(record.value(QLatin1String("webhookUrl")).toString(),
             QStringLiteral("https://new.example/in?a=b"));
    QVERIFY(m_client->get("/v1/webhooks").json().array().contains(record));
    const QByteArray id = record.value(QLatin1String("id")).toString().toLatin1();
    const QJsonObject read = m_client->get(odataWebhooks + '(' + id + ')').object();
    QVERIFY(!read.value(QLatin1String("IsDeactivated")).toBool(true));
    QVERIFY(read.value(QLatin1String("_Name")).toString().contains(QLatin1String("new.example")));
    QCOMPARE(storedCount(), 41);
}

void SandboxTest::aBadCreateNamesTheField_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QString>("reason");
    const auto row = [](const char *name, const QByteArray &body, const char *reason) {
        QTest::newRow(name) << body << QString::fromLatin1(reason);
    };
    const QByteArray good = R"("entityType":"Activity.Task","webhookUrl":"https://a.example/")";
    row("not JSON", "{", "JSON parse error");
    row("an array", "[]", "expected an object");
    row("no type", R"({"webhookUrl":"https://a.example/"})", "entityType: must not be empty");
    row("unknown type", R"({"entityType":"No.Such","webhookUrl":"https://a.example/"})",
        "entityType: unknown entity type 'No.Such'");
    row("plain http", R"({"entityType":"Activity.Task","webhookUrl":"http://a.example/"})",
        "webhookUrl: must be an HTTPS URL");
    row("no host", R"({"entityType":"Activity.Task","webhookUrl":"https:///x"})", "webhookUrl:");
    row("no URL", R"({"entityType":"Activity.Task"})", "webhookUrl:");
    row("headers", '{' + good + R"(,"headers":{}})", "headers: must be a list");
    row("header name", '{' + good + R"(,"headers":[{"name":"A b","value":""}]})",
        "headers[0].name: must be a header name");
    row("header value",
        '{' + good + R"(,"headers":[{"name":"A","value":""},{"name":"B","value":"x\r\ny"}]})",
        "headers[1].value: must be a header value");
}

void SandboxTest::aBadCreateNamesTheField()
{
    QFETCH(QByteArray, body);
    QFETCH(QString, reason);
    const SandboxAnswer answer = m_client->send("POST", "/v1/webhooks", body);
    QCOMPARE(answer.status, 400);
    const QString message = answer.object().value(QLatin1String("message")).toString();
    QVERIFY2(message.contains(reason), qPrintable(message));
    QCOMPARE(m_client->send("POST", "/v1/webhooks", validDraft, "text/plain").status, 415);
    QCOMPARE(storedCount(), 40);
}

void SandboxTest::aDeletedWebhookIsGone()
{
    const QByteArray id = deactivatedId();
    const SandboxAnswer deleted = m_client->send("DELETE", "/v1/webhooks/" + id);
    QCOMPARE(deleted.status, 204);
    QVERIFY(deleted.body.isEmpty());
    QCOMPARE(m_client->get(odataWebhooks + '(' + id + ')').status, 404);
    QCOMPARE(m_client->send("DELETE", "/v1/webhooks/" + id).status, 404);
    QCOMPARE(storedCount(), 39);
}

void SandboxTest::aBadUpdateChangesNothing_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::newRow("not JSON") << QByteArray("IsDeactivated=false");
    QTest::newRow("a string") << QByteArray(R"({"IsDeactivated":"false"})");
    QTest::newRow("nothing") << QByteArray("{}");
    QTest::newRow("another field") << QByteArray(R"({"IsDeactivated":false,"Url":"x"})");
}

void SandboxTest::aBadUpdateChangesNothing()
{
    QFETCH(QByteArray, body);
    const QByteArray id = deactivatedId();
    QCOMPARE(m_client->send("PUT", odataWebhooks + '(' + id + ')', body).status, 400);
    QVERIFY(isDeactivated(id));
    QCOMPARE(m_client->send("POST", odataWebhooks, body).status, 400);
    const QByteArray unknown = "(11111111-1111-4111-8111-111111111111)";
    QCOMPARE(m_client->send("PUT", odataWebhooks + unknown, R"({"IsDeactivated":false})").status,
             404);
}

void SandboxTest::metadataListsEntitySets()
{
    const SandboxAnswer answer = m_client->get("/v1/odata/$metadata");
    QCOMPARE(answer.status, 200);
    for (const char *set : {"Webhook", "Relation_Organization", "Activity_SupportTicket",
                            "_117ecf60__d492__48a1__8aab__a131ad465fd5",
                            "e0d6534a__cc84__4cf7__bdc5__d32f9311c09e"}) {
        const QByteArray element = QByteArray("<EntitySet Name=\"") + set + '"';
        QVERIFY2(answer.body.contains(element), set);
    }
    QCOMPARE(answer.body.count("<EntitySet "), 42);
}

void SandboxTest::employeeAndEnvironmentNameAreTold()
{
    const QJsonObject employee =
        m_client->get("/v1/odata/GetCurrentEmployee()?$expand=Person").object();
    QVERIFY(!employee.value(QLatin1String("_Name")).toString().isEmpty());
    QVERIFY(employee.value(QLatin1String("Person")).isObject());
    const QJsonArray identities = (m_client->get("/v1/odata/Relationship_Organization_Identity"
                                                 "?$expand=Relation($select=ID)&$select=Name"))
                                      .values();
    QCOMPARE(identities.size(), 1);
    QVERIFY(identities.at(0)
                .toObject()
                .value(QLatin1String("Name"))
                .toString()
                .startsWith(QLatin1String("Sandbox ")));
}

void SandboxTest::errorsHaveTheShapeOfTheirPath_data()
{
    QTest::addColumn<QByteArray>("path");
    QTest::addColumn<int>("status");
    QTest::addColumn<QString>("part");
    const auto row = [](const char *path, int status, const char *part) {
        QTest::newRow(path) << QByteArray(path) << status << QString::fromLatin1(part);
    };
    row("/v1/odata/Webhook?$filter=contains(_Name", 400, "at position 15");
    row("/v1/odata/Webhook?$orderby=Colour", 400, "Colour");
    row("/v1/odata/Webhook?$select=Colour", 400, "Colour");
    row("/v1/odata/Webhook?$search=x", 400, "$search");
    row("/v1/odata/Webhook?$top=-1", 400, "$top");
    row("/v1/odata/NoSuchSet", 404, "NoSuchSet");
    row("/v1/odata/Activity_Task", 501, "keeps no records");
    row("/v1/webhooks?$top=x", 400, "$top");
    row("/v1/nothing", 404, "No message available");
    row("/", 404, "No message available");
}

void SandboxTest::errorsHaveTheShapeOfTheirPath()
{
    QFETCH(QByteArray, path);
    QFETCH(int, status);
    QFETCH(QString, part);
    const SandboxAnswer answer = m_client->get(path);
    QCOMPARE(answer.status, status);
    QJsonObject object = answer.object();
    QStringList keys{QStringLiteral("error"), QStringLiteral("message"), QStringLiteral("path"),
                     QStringLiteral("status"), QStringLiteral("timestamp")};
    if (path.startsWith("/v1/odata")) {
        object = object.value(QLatin1String("error")).toObject();
        keys = {QStringLiteral("code"), QStringLiteral("details"), QStringLiteral("message"),
                QStringLiteral("target")};
    }
    QCOMPARE(object.keys(), keys);
    const QString message = object.value(QLatin1String("message")).toString();
    QVERIFY2(message.contains(part), qPrintable(message));
}

void SandboxTest::aWrongMethodIs405WithAllow_data()
{
    QTest::addColumn<QByteArray>("method");
    QTest::addColumn<QByteArray>("path");
    QTest::addColumn<QByteArray>("allow");
    const auto row = [](const char *method, const char *path, const char *allow) {
        QTest::addRow("%s %s", method, path)
            << QByteArray(method) << QByteArray(path) << QByteArray(allow);
    };
    row("PUT", "/v1/webhooks", "GET, POST");
    row("GET", "/v1/webhooks/1", "DELETE");
    row("DELETE", "/v1/odata/Webhook", "GET, POST");
    row("DELETE", "/v1/odata/Webhook(11111111-1111-4111-8111-111111111111)", "GET, PUT");
    row("POST", "/v1/odata/$metadata", "GET");
    row("GET", "/oauth2/token", "POST");
}

void SandboxTest::aWrongMethodIs405WithAllow()
{
    QFETCH(QByteArray, method);
    QFETCH(QByteArray, path);
    QFETCH(QByteArray, allow);
    const SandboxAnswer answer = m_client->send(method, path);
    QCOMPARE(answer.status, 405);
    QCOMPARE(answer.allow, allow);
}

void SandboxTest::headAnswersWithoutABody()
{
    const SandboxAnswer answer = m_client->send("HEAD", "/v1/webhooks");
    QCOMPARE(answer.status, 405);
    QVERIFY(answer.body.isEmpty());
    QCOMPARE(m_client->get("/v1/webhooks").status, 200); // the connection is still in step
}

void SandboxTest::aBodyAboveOneMebibyteIsRefused()
{
    const QByteArray large = QByteArray(1024 * 1024 + 1, ' ');
    QCOMPARE(m_client->send("POST", "/v1/webhooks", large).status, 413);
}

HOOKDESK_TEST(SandboxTest)

} // namespace tst_sandbox

#include "tst_sandbox.moc"

// SPDX-FileCopyrightText: 2026 Hookdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/session/webhookdiff.h"

#include "app/session/copyplan.h"
#include "app/store/headerguard.h"
#include "tests/support/testprogram.h"

#include <QTest>

using namespace hookdesk;

namespace tst_webhookdiff {

using DiffKind = WebhookDifference::Kind;
using Field = DefinitionField;
using Verdict = CopyPlan::Verdict;

namespace {

WebhookDefinition definition(const char *id, const char *name, const char *endpoint,
                             const QList<DefinedHeader> &headers = {})
{
    WebhookDefinition made;
    made.id.value = QString::fromLatin1(id);
    made.name = QString::fromLatin1(name);
    made.entityType = QStringLiteral("Relation.Person");
    made.endpoint = QString::fromLatin1(endpoint);
    made.headers = headers;
    made.deactivated = false;
    return made;
}

DefinedHeader header(const char *name, const char *value)
{
    return {QString::fromLatin1(name), QString::fromLatin1(value), {}};
}

DefinedHeader withheld(const char *name, const QByteArray &fingerprint = {})
{
    return {QString::fromLatin1(name), std::nullopt, fingerprint};
}

/// For example `removed a, added b, changed c: Endpoint Headers`.
QString worded(const QList<WebhookDifference> &differences)
{
    static const QStringList kinds{QStringLiteral("same"), QStringLiteral("added"),
                                   QStringLiteral("removed"), QStringLiteral("changed")};
    static const QStringList fields{QStringLiteral("Name"), QStringLiteral("EntityType"),
                                    QStringLiteral("Endpoint"), QStringLiteral("Headers"),
                                    QStringLiteral("Deactivated")};
    QStringList words;
    for (const WebhookDifference &one : differences) {
        const WebhookDefinition &shown = one.after ? *one.after : *one.before;
        QString text = kinds.at(int(one.kind)) + QLatin1Char(' ') + shown.name;
        for (const Field field : one.changed)
            text += QLatin1Char(' ') + fields.at(int(field));
        for (const Field field : one.untold)
            text += QStringLiteral(" ?") + fields.at(int(field));
        words.append(text);
    }
    return words.join(QStringLiteral(", "));
}

} // namespace

class TestWebhookDiff : public QObject
{
    Q_OBJECT

private slots:
    void rules_change_the_beginning_of_a_url_data();
    void rules_change_the_beginning_of_a_url();
    void added_removed_and_changed_are_told_by_id();
    void every_field_counts();
    void headers_compare_as_http_does_data();
    void headers_compare_as_http_does();
    void a_change_of_a_withheld_secret_shows();
    void environments_compare_by_what_a_webhook_is();
    void twins_are_told_apart_by_their_headers();
    void what_is_ambiguous_is_not_paired();
    void a_plan_tells_what_will_be_created();
    void a_plan_names_the_values_that_are_missing();
    void a_plan_refuses_what_cannot_be_sent();
    void two_that_become_one_are_created_once();
    void an_address_that_is_written_differently_is_the_same();
    void differences_stand_by_name_as_people_sort();
};

void TestWebhookDiff::rules_change_the_beginning_of_a_url_data()
{
    QTest::addColumn<QString>("find");
    QTest::addColumn<QString>("replace");
    QTest::addColumn<QString>("url");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char *name, const char *find, const char *replace, const char *url,
                        const char *expected) {
        QTest::newRow(name) << QString::fromLatin1(find) << QString::fromLatin1(replace)
                            << QString::fromLatin1(url) << QString::fromLatin1(expected);
    };
    row("a host", "a.example", "b.example", "https://a.example/x?h=a.example",
        "https://b.example/x?h=a.example");
    row("a host in another case", "A.example", "b.example", "https://a.EXAMPLE",
        "https://b.example");
    row("a host beside its port", "a.example", "b.example", "https://a.example:8443/x",
        "https://b.example:8443/x");
    row("a host with its port", "a.example:8443", "b.example", "https://a.example:8443/x",
        "https://b.example/x");
    row("not a part of a host", "a.example", "b.example", "https://aa.example/",
        "https://aa.example/");
    row("not a host that goes on", "a.example", "b.example", "https://a.example.evil/",
        "https://a.example.evil/");
    row("not in the path", "a.example", "b.example", "https://c.example/a.example",
        "https://c.example/a.example");
    row("the end of a host", ".staging.example", ".example", "https://in.staging.example/x",
        "https://in.example/x");
    row("behind user information", "a.example", "b.example", "https://u:p@a.example/",
        "https://u:p@b.example/");
    row("a prefix", "https://a.example/in", "https://b.example/out/1", "https://a.example/in/x%20y",
        "https://b.example/out/1/x%20y");
    row("a prefix before a query", "https://a.example/in", "https://b.example",
        "https://a.example/in?x=1", "https://b.example?x=1");
    row("not a prefix that goes on", "https://a.example/in", "https://b.example",
        "https://a.example/inner", "https://a.example/inner");
    row("a prefix that ends in a slash", "https://a.example/", "https://b.example/",
        "https://a.example/inner", "https://b.example/inner");
    row("no prefix of a longer host", "https://a.example", "https://b.example",
        "https://a.example.evil/", "https://a.example.evil/");
    row("nothing to find", "", "b.example", "https://a.example/", "https://a.example/");
    row("no URL", "a.example", "b.example", "a.example", "a.example");
}

void TestWebhookDiff::rules_change_the_beginning_of_a_url()
{
    QFETCH(QString, find);
    QFETCH(QString, replace);
    QFETCH(QString, url);
    QFETCH(QString, expected);
    QCOMPARE(rewrittenUrl(url, {{find, replace}}), expected);
    // Only the first that fits counts.
    const UrlRule later{QStringLiteral("b.example"), QStringLiteral("c.example")};
    if (expected != url)
        QCOMPARE(rewrittenUrl(url, {{find, replace}, later}), expected);
}

void TestWebhookDiff::added_removed_and_changed_are_told_by_id()
{
    const QList<WebhookDefinition> before{definition("1", "a", "https://a.example/"),
                                          definition("2", "b", "https://a.example/"),
                                          definition("X3", "c", "https://c.example/")};
    QList<WebhookDefinition> after{definition("x3", "c", "https://d.example/"),
                                   definition("4", "b", "https://a.example/"), before.at(0)};
    QCOMPARE(worded(compareById(before, after)),
             QStringLiteral("same a, removed b, added b, changed c Endpoint"));
    QCOMPARE(worded(compareById({}, {})), QString());
    QCOMPARE(worded(compareById(before, {})), QStringLiteral("removed a, removed b, removed c"));
}

void TestWebhookDiff::every_field_counts()
{
    const WebhookDefinition before = definition("1", "a", "https://a.example/");
    WebhookDefinition after = definition("1", "b", "https://b.example/", {header("A", "b")});
    after.entityType = QStringLiteral("Activity.Task");
    after.deactivated = true;
    QCOMPARE(worded(compareById({before}, {after})),
             QStringLiteral("changed b Name EntityType Endpoint Headers Deactivated"));
    after = before;
    after.deactivated.reset();
    after.headers.reset();
    QCOMPARE(worded(compareById({before}, {after})),
             QStringLiteral("same a ?Headers ?Deactivated"));
    after = before;
    after.createdAt = QDateTime::currentDateTimeUtc(); // not a thing that somebody changes
    QCOMPARE(worded(compareById({before}, {after})), QStringLiteral("same a"));
}

void TestWebhookDiff::headers_compare_as_http_does_data()
{
    QTest::addColumn<QList<DefinedHeader>>("before");
    QTest::addColumn<QList<DefinedHeader>>("after");
    QTest::addColumn<QString>("byId");
    QTest::addColumn<QString>("byBinding");
    const auto row = [](const char *name, const QList<DefinedHeader> &before,
                        const QList<DefinedHeader> &after, const char *byId,
                        const char *byBinding) {
        QTest::newRow(name) << before << after << QString::fromLatin1(byId)
                            << QString::fromLatin1(byBinding);
    };
    const char *same = "same a";
    const char *changed = "changed a Headers";
    const char *untold = "same a ?Headers";
    row("none", {}, {}, same, same);
    row("another order", {header("A", "1"), header("B", "2")}, {header("B", "2"), header("A", "1")},
        same, same);
    row("a name in another case", {header("Aa", "1")}, {header("aA", "1")}, same, same);
    row("a value in another case", {header("A", "x")}, {header("A", "X")}, changed, changed);
    row("one more", {header("A", "1")}, {header("A", "1"), header("A", "1")}, changed, changed);
    row("the same fingerprint", {withheld("A", "f")}, {withheld("A", "f")}, same, untold);
    row("another fingerprint", {withheld("A", "f")}, {withheld("A", "g")}, changed, untold);
    row("a value that was a credential", {withheld("A", "f")}, {header("A", "plain")}, changed,
        untold);
    row("withheld without a trace", {withheld("A")}, {header("A", "x")}, untold, untold);
    row("withheld, and another one gone", {withheld("A"), header("B", "1")}, {withheld("A")},
        changed, changed);
}

void TestWebhookDiff::headers_compare_as_http_does()
{
    QFETCH(QList<DefinedHeader>, before);
    QFETCH(QList<DefinedHeader>, after);
    QFETCH(QString, byId);
    QFETCH(QString, byBinding);
    const WebhookDefinition left = definition("1", "a", "https://a.example/", before);
    const WebhookDefinition right = definition("1", "a", "https://a.example/", after);
    QCOMPARE(worded(compareById({left}, {right})), byId);
    QCOMPARE(worded(compareByBinding({left}, {right}, {})), byBinding);
}

void TestWebhookDiff::a_change_of_a_withheld_secret_shows()
{
    const HeaderGuard guard("key");
    const auto with = [&guard](const char *secret) {
        return guard.guarded(
            definition("1", "a", "https://a.example/", {header("Authorization", secret)}));
    };
    QCOMPARE(worded(compareById({with("one")}, {with("one")})), QStringLiteral("same a"));
    QCOMPARE(worded(compareById({with("one")}, {with("two")})),
             QStringLiteral("changed a Headers"));
}

void TestWebhookDiff::environments_compare_by_what_a_webhook_is()
{
    const QList<WebhookDefinition> staging{definition("1", "alone", "https://s.example/alone"),
                                           definition("2", "both", "https://s.example/both"),
                                           definition("3", "moved", "https://s.example/old"),
                                           definition("4", "renamed", "https://s.example/renamed")};
    const QList<WebhookDefinition> production{
        definition("91", "both", "https://p.example/both"),
        definition("92", "moved", "https://p.example/new"),
        definition("93", "other", "https://p.example/renamed"),
        definition("94", "there", "https://p.example/there")};
    const QList<UrlRule> rules{{QStringLiteral("s.example"), QStringLiteral("p.example")}};
    QCOMPARE(worded(compareByBinding(staging, production, rules)),
             QStringLiteral("removed alone, same both, changed moved Endpoint, "
                            "changed other Name, added there"));
}

void TestWebhookDiff::twins_are_told_apart_by_their_headers()
{
    const auto twin = [](const char *id, const char *value) {
        return definition(id, "twin", "https://a.example/", {header("X-Team", value)});
    };
    QCOMPARE(worded(compareByBinding({twin("1", "a"), twin("2", "b")},
                                     {twin("8", "b"), twin("9", "a")}, {})),
             QStringLiteral("same twin, same twin"));
    QCOMPARE(worded(compareByBinding({twin("1", "a"), twin("2", "b")}, {twin("9", "b")}, {}))
                 .split(QStringLiteral(", "))
                 .size(),
             2);
}

void TestWebhookDiff::what_is_ambiguous_is_not_paired()
{
    const QList<WebhookDefinition> before{definition("1", "a", "https://a.example/1"),
                                          definition("2", "a", "https://a.example/2")};
    const QList<WebhookDefinition> after{definition("3", "a", "https://a.example/3")};
    QCOMPARE(worded(compareByBinding(before, after, {})),
             QStringLiteral("removed a, removed a, added a"));
}

void TestWebhookDiff::a_plan_tells_what_will_be_created()
{
    WebhookDefinition fresh = definition("1", "new", "https://s.example/new",
                                         {header("X-A", "1"), header("Authorization", "x")});
    fresh.deactivated = true;
    const QList<WebhookDefinition> sources{fresh, definition("2", "old", "https://s.example/old")};
    const QList<WebhookDefinition> present{definition("9", "", "https://p.example/old")};
    const QList<CopyPlan> plans =
        planCopy(sources, {{QStringLiteral("s.example"), QStringLiteral("p.example")}}, present);
    QCOMPARE(plans.size(), 2);
    QCOMPARE(plans.at(0).verdict, Verdict::New);
    QVERIFY(plans.at(0).isWhole());
    QVERIFY(plans.at(0).wasDeactivated);
    const WebhookDraft expected{QStringLiteral("new"),
                                QStringLiteral("Relation.Person"),
                                QStringLiteral("https://p.example/new"),
                                {{QStringLiteral("X-A"), QStringLiteral("1")},
                                 {QStringLiteral("Authorization"), QStringLiteral("x")}}};
    QCOMPARE(plans.at(0).draft, expected);
    QCOMPARE(plans.at(1).verdict, Verdict::Exists);
    QCOMPARE(plans.at(1).existing.value, QStringLiteral("9"));
}

void TestWebhookDiff::a_plan_names_the_values_that_are_missing()
{
    const WebhookDefinition source =
        definition("1", "a", "https://a.example/",
                   {withheld("X-Token"), header("X-A", "1"), withheld("Cookie")});
    CopyPlan plan = planCopy({source}, {}, {}).constFirst();
    QCOMPARE(plan.verdict, Verdict::New);
    QCOMPARE(plan.missingValues,
             QStringList({QStringLiteral("X-Token"), QStringLiteral("Cookie")}));
    QVERIFY(!plan.isWhole());
    QCOMPARE(plan.draft.headers.size(), 1);
    const KnownHeaderValue known{
        source.endpoint, source.entityType, {QStringLiteral("x-token"), QStringLiteral("told")}};
    plan = planCopy({source}, {}, {}, {known}).constFirst();
    QCOMPARE(plan.missingValues, QStringList({QStringLiteral("Cookie")}));
    QCOMPARE(plan.draft.headers.constFirst().value, QStringLiteral("told"));
    QCOMPARE(plan.draft.headers.constFirst().name, QStringLiteral("X-Token"));
    const WebhookDefinition masked =
        definition("1", "a", "https://a.example/", {header("X-Token", "***")});
    QCOMPARE(planCopy({masked}, {}, {}).constFirst().missingValues.size(), 1);
    WebhookDefinition bare = source;
    bare.headers.reset();
    plan = planCopy({bare}, {}, {}).constFirst();
    QVERIFY(plan.headersUntold);
    QVERIFY(!plan.isWhole());
}

void TestWebhookDiff::a_plan_refuses_what_cannot_be_sent()
{
    const QList<CopyPlan> plans =
        planCopy({definition("1", "a", "http://a.example/"),
                  definition("2", "b", "https://b.example/", {header("A\nB", "x")}),
                  definition("3", "c", "https://c.example/", {header("A", "x\r\ny")})},
                 {}, {});
    for (const CopyPlan &plan : plans)
        QCOMPARE(plan.verdict, Verdict::Impossible);
    QVERIFY(plans.at(0).endpointProblems.contains(EndpointProblem::NotHttps));
    QCOMPARE(plans.at(1).headerProblems, QList({HeaderProblem::NameNotToken}));
    QCOMPARE(plans.at(2).headerProblems, QList({HeaderProblem::ValueControl}));
}

void TestWebhookDiff::two_that_become_one_are_created_once()
{
    const QList<CopyPlan> plans = planCopy(
        {definition("1", "a", "https://a.example/"), definition("2", "b", "https://b.example/")},
        {{QStringLiteral("b.example"), QStringLiteral("a.example")}}, {});
    QCOMPARE(plans.at(0).verdict, Verdict::New);
    QCOMPARE(plans.at(1).verdict, Verdict::Duplicate);
}

void TestWebhookDiff::an_address_that_is_written_differently_is_the_same()
{
    const char *spelled = "HTTPS://A.example:443/%69n";
    const char *plain = "https://a.example/in";
    QCOMPARE(worded(compareById({definition("1", "a", spelled)}, {definition("1", "a", plain)})),
             QStringLiteral("same a"));
    QCOMPARE(worded(compareByBinding({definition("1", "x", spelled)}, {definition("2", "y", plain)},
                                     {})),
             QStringLiteral("changed y Name"));
    QCOMPARE(worded(compareByBinding({definition("1", "x", spelled)},
                                     {definition("2", "y", "https://a.example/in/")}, {})),
             QStringLiteral("changed y Name Endpoint"));
    const QList<CopyPlan> plans =
        planCopy({definition("1", "a", spelled), definition("2", "b", "https://a.example/in/")}, {},
                 {definition("9", "c", plain)});
    QCOMPARE(plans.at(0).verdict, Verdict::Exists);
    QCOMPARE(plans.at(0).existing.value, QStringLiteral("9"));
    QCOMPARE(plans.at(0).draft.endpoint, QString::fromLatin1(spelled)); // as it was typed
    QCOMPARE(plans.at(1).verdict, Verdict::New);
    QCOMPARE(plans.at(1).nearlyThere.value, QStringLiteral("9"));
}

void TestWebhookDiff::differences_stand_by_name_as_people_sort()
{
    const QList<WebhookDefinition> all{definition("1", "Webhook 10", "https://a.example/1"),
                                       definition("2", "Webhook 2", "https://a.example/2"),
                                       definition("3", "zorg", "https://a.example/3")};
    WebhookDefinition accented = definition("4", "", "https://a.example/4");
    accented.name = QStringLiteral("École");
    QCOMPARE(worded(compareById({}, all + QList{accented})),
             QStringLiteral("added École, added Webhook 2, added Webhook 10, added zorg"));
}

HOOKDESK_TEST(TestWebhookDiff)

} // namespace tst_webhookdiff

#include "tst_webhookdiff.moc"

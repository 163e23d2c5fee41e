// SPDX-FileCopyrightText: 2026 Hookdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/store/eventarchive.h"

#include "app/store/eventexport.h"
#include "tests/support/testprogram.h"

#include <QBuffer>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QTest>

#include <memory>

using namespace hookdesk;

namespace tst_eventarchive {

using Kind = StoreError::Kind;

namespace {

const QDateTime now(QDate(2026, 3, 29), QTime(12, 0), Qt::UTC);
const QByteArray oddBody("{ \"z\":1.0,\r\n\"a\":\"50%_\\u0000\" }\0<b>é</b>", 40);

EventId eventId(const char *id)
{
    return EventId{QString::fromLatin1(id)};
}

EventSighting sighting(const char *id, int minutesAgo = 0, const QByteArray &body = "{}")
{
    WebhookEvent event;
    event.id = eventId(id);
    event.webhookId = WebhookId{QStringLiteral("w1")};
    event.status = EventStatus::Failed;
    event.createdAt = now.addSecs(-60 * minutesAgo);
    event.body = body;
    return {std::make_shared<const WebhookEvent>(event), QStringLiteral("Orders"),
            QStringLiteral("https://crm.example.nl/in")};
}

EventSighting withError(EventSighting of, const QString &error)
{
    WebhookEvent event = *of.event;
    event.errorMessage = error;
    of.event = std::make_shared<const WebhookEvent>(event);
    return of;
}

QStringList idsOf(const StoreResult<QList<ArchivedEvent>> &found)
{
    QStringList ids;
    for (const ArchivedEvent &archived : found.value)
        ids += archived.event.id.value;
    return ids;
}

FailureHistory history(const char *event, const QDateTime &first, const QList<QDateTime> &moments)
{
    return {eventId(event),
            WebhookId{QStringLiteral("w1")},
            first,
            moments,
            std::max(1, static_cast<int>(moments.size())),
            5};
}

} // namespace

class TestEventArchive : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void an_event_comes_back_as_it_was_seen();
    void an_event_without_anything_is_kept_too();
    void a_later_look_replaces_and_keeps_what_it_no_longer_knows();
    void what_left_the_log_is_marked_and_may_come_back();
    void everything_survives_reopening();
    void search_finds_text_wherever_it_stands_data();
    void search_finds_text_wherever_it_stands();
    void search_is_bounded_by_webhook_time_and_limit_data();
    void search_is_bounded_by_webhook_time_and_limit();
    void old_events_go_and_those_in_the_log_stay();
    void the_oldest_go_when_it_is_too_much();
    void failures_come_back_with_their_moments();
    void watching_without_a_break_is_one_span();
    void a_formula_is_defused_data();
    void a_formula_is_defused();
    void csv_is_one_line_an_event_with_its_payload();
    void json_lines_keep_the_payload_exactly();
    void a_password_in_an_endpoint_is_not_kept();
    void a_full_disk_in_an_export_is_told();
    void a_damaged_file_is_kept_aside_and_a_new_one_begun_data();
    void a_damaged_file_is_kept_aside_and_a_new_one_begun();
    void damage_that_shows_later_begins_a_new_file_too();
    void a_file_of_a_newer_version_is_left_alone();
    void a_file_that_may_only_be_read_says_so();
    void a_locked_file_says_so_and_works_afterwards();
    void a_place_that_cannot_be_written_says_so();
    void a_closed_archive_says_so();

private:
    [[nodiscard]] QString path() const { return m_folder->filePath(QStringLiteral("a/events.db")); }
    void reopen()
    {
        m_archive = std::make_unique<EventArchive>();
        QVERIFY(!m_archive->open(path()));
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<EventArchive> m_archive;
};

void TestEventArchive::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    reopen();
}

void TestEventArchive::cleanup()
{
    m_archive.reset();
    m_folder.reset();
}

void TestEventArchive::an_event_comes_back_as_it_was_seen()
{
    WebhookEvent event;
    event.id = eventId("E-1");
    event.webhookId = WebhookId{QStringLiteral("w")};
    event.status = EventStatus::Pending;
    event.attemptCount = 3;
    event.createdAt = now;
    event.lastAttempt = now.addMSecs(1234);
    event.nextAttempt = now.addSecs(60);
    event.responseStatus = 401;
    event.errorMessage = QStringLiteral("'; DROP TABLE event; --");
    event.entityType = QStringLiteral("Relation.Person");
    event.body = oddBody;
    event.bodyCut = true;
    event.mutation = MutationKind::RelationshipUpdate;
    event.subjectId = QStringLiteral("s");
    event.record = "{\"ID\":\"E-1\"}";
    const EventSighting seen{std::make_shared<const WebhookEvent>(event), QStringLiteral("Name"),
                             QStringLiteral("https://x.nl")};
    QVERIFY(!m_archive->record({seen}, now));
    const auto found = m_archive->event(eventId("e-1"));
    QVERIFY(found.ok() && found.value);
    QVERIFY(found.value->event == event);
    QCOMPARE(found.value->webhookName, QStringLiteral("Name"));
    QCOMPARE(found.value->endpoint, QStringLiteral("https://x.nl"));
    QCOMPARE(found.value->firstSeen, now);
    QVERIFY(!found.value->goneAt.isValid());
    QVERIFY(!m_archive->event(eventId("other")).value);
}

void TestEventArchive::an_event_without_anything_is_kept_too()
{
    WebhookEvent event;
    event.id = eventId("bare");
    QVERIFY(!m_archive->record({{std::make_shared<const WebhookEvent>(event), {}, {}}}, now));
    const auto found = m_archive->event(event.id);
    QVERIFY(found.value);
    QVERIFY(found.value->event == event);
}

void TestEventArchive::a_later_look_replaces_and_keeps_what_it_no_longer_knows()
{
    QVERIFY(!m_archive->record({sighting("e", 5, "payload")}, now));
    WebhookEvent later = *sighting("E", 5, "").event;
    later.attemptCount = 4;
    later.body = {};
    QVERIFY(!m_archive->record({{std::make_shared<const WebhookEvent>(later), {}, {}}},
                               now.addSecs(60)));
    const auto found = m_archive->event(eventId("e"));
    QVERIFY(found.value);
    QCOMPARE(found.value->event.attemptCount.value_or(0), 4);
    QCOMPARE(found.value->event.body, QByteArray("payload"));
    QCOMPARE(found.value->webhookName, QStringLiteral("Orders"));
    QCOMPARE(found.value->firstSeen, now);
    QCOMPARE(m_archive->search({}).value.size(), 1);
}

void TestEventArchive::what_left_the_log_is_marked_and_may_come_back()
{
    QVERIFY(!m_archive->record({sighting("a"), sighting("b"), sighting("c")}, now));
    QVERIFY(!m_archive->noteGone({eventId("a")}, now));
    QVERIFY(!m_archive->notePresent({eventId("B")}, now.addSecs(5)));
    QCOMPARE(m_archive->event(eventId("a")).value->goneAt, now);
    QVERIFY(!m_archive->event(eventId("b")).value->goneAt.isValid());
    QCOMPARE(m_archive->event(eventId("c")).value->goneAt, now.addSecs(5));
    QVERIFY(!m_archive->record({sighting("c")}, now));
    QVERIFY(!m_archive->event(eventId("c")).value->goneAt.isValid());
}

void TestEventArchive::everything_survives_reopening()
{
    QVERIFY(!m_archive->record({sighting("a", 1, oddBody)}, now));
    reopen();
    QCOMPARE(m_archive->event(eventId("a")).value->event.body, oddBody);
    QVERIFY(m_archive->keptAside().isEmpty());
}

void TestEventArchive::search_finds_text_wherever_it_stands_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QStringList>("ids");
    QTest::newRow("nothing") << QString()
                             << QStringList({QStringLiteral("a"), QStringLiteral("b")});
    QTest::newRow("other case of other letters")
        << QStringLiteral("ZÜRICH") << QStringList(QStringLiteral("a"));
    QTest::newRow("payload, case") << QStringLiteral("NEEDLE") << QStringList(QStringLiteral("a"));
    QTest::newRow("other letters") << QStringLiteral("Zürich") << QStringList(QStringLiteral("a"));
    QTest::newRow("error") << QStringLiteral("refused") << QStringList(QStringLiteral("b"));
    QTest::newRow("endpoint") << QStringLiteral("crm.example")
                              << QStringList({QStringLiteral("a"), QStringLiteral("b")});
    QTest::newRow("percent") << QStringLiteral("50%") << QStringList(QStringLiteral("a"));
    QTest::newRow("no wildcard") << QStringLiteral("r%d") << QStringList();
    QTest::newRow("no placeholder") << QStringLiteral("n_edle") << QStringList();
    QTest::newRow("backslash") << QStringLiteral("\\u0041") << QStringList(QStringLiteral("a"));
    QTest::newRow("quote") << QStringLiteral("'") << QStringList(QStringLiteral("b"));
    QTest::newRow("an injection") << QStringLiteral("' OR 1=1 --") << QStringList();
}

void TestEventArchive::search_finds_text_wherever_it_stands()
{
    QVERIFY(!m_archive->record({sighting("a", 1, "{\"x\":\"Needle in Zürich 50% \\u0041\"}"),
                                withError(sighting("b", 2), QStringLiteral("it's refused"))},
                               now));
    QFETCH(QString, text);
    ArchiveQuery query;
    query.text = text;
    const auto found = m_archive->search(query);
    QVERIFY(found.ok());
    QTEST(idsOf(found), "ids");
    if (!found.value.isEmpty())
        QCOMPARE(found.value.first().event.body, QByteArray()); // lists carry no payloads
}

void TestEventArchive::search_is_bounded_by_webhook_time_and_limit_data()
{
    const auto list = [](const char *ids) {
        return QString::fromLatin1(ids).split(QLatin1Char(' '), Qt::SkipEmptyParts);
    };
    QTest::addColumn<ArchiveQuery>("query");
    QTest::addColumn<QStringList>("ids");
    ArchiveQuery query;
    QTest::newRow("all, newest first") << query << list("a b c d");
    query.since = now.addSecs(-120);
    QTest::newRow("since") << query << list("a b c");
    query.until = now.addSecs(-60);
    QTest::newRow("between") << query << list("b c");
    query = {};
    query.webhookId = WebhookId{QStringLiteral("W1")};
    QTest::newRow("webhook in any case") << query << list("a b c d");
    query.webhookId = WebhookId{QStringLiteral("w2")};
    QTest::newRow("other webhook") << query << list("");
    query = {};
    query.limit = 2;
    query.offset = 1;
    QTest::newRow("a page") << query << list("b c");
}

void TestEventArchive::search_is_bounded_by_webhook_time_and_limit()
{
    QVERIFY(!m_archive->record(
        {sighting("c", 2), sighting("a", 0), sighting("d", 3), sighting("b", 1)}, now));
    QFETCH(ArchiveQuery, query);
    QTEST(idsOf(m_archive->search(query)), "ids");
}

void TestEventArchive::old_events_go_and_those_in_the_log_stay()
{
    QVERIFY(!m_archive->record({sighting("old"), sighting("recent"), sighting("there")}, now));
    QVERIFY(!m_archive->noteGone({eventId("old")}, now.addDays(-31)));
    QVERIFY(!m_archive->noteGone({eventId("recent")}, now.addDays(-29)));
    QVERIFY(!m_archive->recordFailures({history("f", now.addDays(-31), {})}));
    const StoreResult<int> pruned = m_archive->prune({}, now);
    QVERIFY(pruned.ok());
    QCOMPARE(pruned.value, 1);
    QCOMPARE(idsOf(m_archive->search({})).size(), 2);
    QVERIFY(!m_archive->event(eventId("old")).value);
    QVERIFY(m_archive->failuresSince({QDate(2000, 1, 1).startOfDay()}).value.isEmpty());
}

void TestEventArchive::the_oldest_go_when_it_is_too_much()
{
    const QByteArray kilobyte(1000, 'x');
    QVERIFY(!m_archive->record({sighting("in the log", 9, kilobyte), sighting("a", 3, kilobyte),
                                sighting("b", 2, kilobyte), sighting("c", 1, kilobyte)},
                               now));
    QVERIFY(!m_archive->noteGone({eventId("a"), eventId("b"), eventId("c")}, now));
    QCOMPARE(m_archive->size().value, 4000);
    ArchiveLimits limits;
    limits.bytes = 2500;
    QCOMPARE(m_archive->prune(limits, now).value, 2);
    QCOMPARE(idsOf(m_archive->search({})),
             QStringList({QStringLiteral("c"), QStringLiteral("in the log")}));
    QCOMPARE(m_archive->prune(limits, now).value, 0);
}

void TestEventArchive::failures_come_back_with_their_moments()
{
    const FailureHistory early = history("a", now.addDays(-2), {now.addDays(-2)});
    const FailureHistory late =
        history("b", now.addDays(-2), {now.addDays(-2), now.addSecs(-1).addMSecs(7)});
    const FailureHistory bare = history("c", now, {});
    QVERIFY(!m_archive->recordFailures({early, late, bare}));
    const QList<FailureHistory> expected{late, bare};
    QCOMPARE(m_archive->failuresSince(now.addDays(-1)).value, expected);
    FailureHistory more = late;
    more.moments += now;
    more.attemptsLeast = 3;
    QVERIFY(!m_archive->recordFailures({more}));
    QCOMPARE(m_archive->failuresSince(now.addDays(-1)).value.first(), more);
}

void TestEventArchive::watching_without_a_break_is_one_span()
{
    QVERIFY(!m_archive->noteWatched({now.addSecs(-600), now.addSecs(-600)}));
    QVERIFY(!m_archive->noteWatched({now.addSecs(-600), now.addSecs(-540)}));
    QVERIFY(!m_archive->noteWatched({now.addSecs(-60), now}));
    const QList<WatchSpan> expected{{now.addSecs(-600), now.addSecs(-540)},
                                    {now.addSecs(-60), now}};
    QCOMPARE(m_archive->watchedSince(now.addDays(-1)).value, expected);
    QCOMPARE(m_archive->watchedSince(now.addSecs(-100)).value.size(), 1);
}

void TestEventArchive::a_formula_is_defused_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QByteArray>("field");
    QTest::newRow("text") << QStringLiteral("a,b;c") << QByteArray("\"a,b;c\"");
    QTest::newRow("quotes") << QStringLiteral("\"x\"") << QByteArray("\"\"\"x\"\"\"");
    QTest::newRow("lines") << QStringLiteral("a\r\nb") << QByteArray("\"a\r\nb\"");
    QTest::newRow("empty") << QString() << QByteArray("\"\"");
    QTest::newRow("nul") << QStringLiteral("a\u0000b")
                         << QByteArray("\"a\xEF\xBF\xBD"
                                       "b\"");
    for (const char *formula : {"=1+1", "+1", "-1", "@SUM(A1)", "\t1", "\r1"})
        QTest::addRow("%d", formula[0])
            << QString::fromLatin1(formula) << QByteArray("\"'") + formula + '"';
}

void TestEventArchive::a_formula_is_defused()
{
    QFETCH(QString, text);
    QTEST(csvField(text), "field");
}

void TestEventArchive::csv_is_one_line_an_event_with_its_payload()
{
    QVERIFY(!m_archive->record(
        {withError(sighting("a", 0, "{\"n\":\"x\"}"), QStringLiteral("=HYPERLINK(\"http://x\")")),
         sighting("b", 1)},
        now));
    QBuffer target;
    target.open(QIODevice::WriteOnly);
    const StoreResult<int> written = m_archive->exportCsv({}, CsvSeparator::Comma, target);
    QVERIFY(written.ok());
    QCOMPARE(written.value, 2);
    const QList<QByteArray> lines = target.data().split('\n');
    QCOMPARE(lines.size(), 4); // the heading, two events, and what follows the last line's end
    QVERIFY(lines.at(0).startsWith("\xEF\xBB\xBF\"Time\",\"Webhook\","));
    QVERIFY(lines.at(1).startsWith("\"2026-03-29T12:00:00.000Z\",\"Orders\",\"w1\","));
    QVERIFY(lines.at(1).contains("\"'=HYPERLINK(\"\"http://x\"\")\""));
    QVERIFY(lines.at(1).endsWith("\"{\"\"n\"\":\"\"x\"\"}\"\r"));
}

void TestEventArchive::json_lines_keep_the_payload_exactly()
{
    QVERIFY(!m_archive->record({sighting("a", 0, oddBody)}, now));
    QBuffer target;
    target.open(QIODevice::WriteOnly);
    QCOMPARE(m_archive->exportJsonLines({}, target).value, 1);
    QCOMPARE(target.data().count('\n'), 1);
    const QJsonObject line = QJsonDocument::fromJson(target.data()).object();
    QCOMPARE(line.value(QLatin1String("body")).toString().toUtf8(), oddBody);
    QCOMPARE(line.value(QLatin1String("status")).toString(), QStringLiteral("Failed"));
    QVERIFY(line.value(QLatin1String("attemptCount")).isNull());
}

void TestEventArchive::a_password_in_an_endpoint_is_not_kept()
{
    EventSighting seen =
        withError(sighting("a"), QStringLiteral("no answer of https://user:s3cr3t@crm.example/in"));
    seen.webhookName.clear();
    seen.endpoint = QStringLiteral("https://user:s3cr3t@crm.example/in");
    QVERIFY(!m_archive->record({seen}, now));
    const StoreResult<QList<ArchivedEvent>> found = m_archive->search({});
    QCOMPARE(found.value.constFirst().endpoint, QStringLiteral("https://user:•••@crm.example/in"));
    QBuffer target;
    target.open(QIODevice::WriteOnly);
    QCOMPARE(m_archive->exportCsv({}, CsvSeparator::Comma, target).value, 1);
    QCOMPARE(m_archive->exportJsonLines({}, target).value, 1);
    QVERIFY(target.data().contains("crm.example/in"));
    QVERIFY2(!target.data().contains("s3cr3t"), target.data().constData());
}

void TestEventArchive::a_full_disk_in_an_export_is_told()
{
    QVERIFY(!m_archive->record({sighting("a", 0, QByteArray(1 << 20, 'x'))}, now));
    QFile full(QStringLiteral("/dev/full"));
    if (!full.open(QIODevice::WriteOnly | QIODevice::Unbuffered))
        QSKIP("this system has no device that is always full");
    const StoreResult<int> written = m_archive->exportCsv({}, CsvSeparator::Comma, full);
    QVERIFY(written.error.has_value());
    QVERIFY(!written.error->detail.isEmpty());
}

void TestEventArchive::a_damaged_file_is_kept_aside_and_a_new_one_begun_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::newRow("noise") << QByteArray("this was never a database").repeated(400);
    QTest::newRow("zeros after the head")
        << QByteArray("SQLite format 3\0", 16) + QByteArray(8192, '\0');
}

void TestEventArchive::a_damaged_file_is_kept_aside_and_a_new_one_begun()
{
    QFETCH(QByteArray, content);
    m_archive.reset();
    QDir(m_folder->filePath(QStringLiteral("a"))).removeRecursively();
    QVERIFY(QDir(m_folder->path()).mkpath(QStringLiteral("a")));
    QFile file(path());
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(content);
    file.close();
    reopen();
    QFile aside(m_archive->keptAside());
    QVERIFY(aside.open(QIODevice::ReadOnly));
    QCOMPARE(aside.readAll(), content);
    QVERIFY(!m_archive->record({sighting("a")}, now));
    QCOMPARE(m_archive->search({}).value.size(), 1);
}

void TestEventArchive::damage_that_shows_later_begins_a_new_file_too()
{
    QList<EventSighting> many;
    for (int i = 0; i < 200; ++i)
        many += sighting(QByteArray::number(i).constData(), i, QByteArray(2000, 'x'));
    QVERIFY(!m_archive->record(many, now));
    m_archive.reset();
    QFile file(path());
    QVERIFY(file.open(QIODevice::ReadWrite));
    const qint64 size = file.size();
    file.seek(4096); // behind the first page, which opening looks at
    file.write(QByteArray(static_cast<int>(size - 4096), '\xA5'));
    file.close();
    EventArchive archive;
    const std::optional<StoreError> opened = archive.open(path());
    const std::optional<StoreError> first = archive.record(many, now);
    QVERIFY(opened || first || !archive.keptAside().isEmpty());
    QVERIFY(QFileInfo::exists(archive.keptAside()));
    QVERIFY(!archive.record(many, now));
    QCOMPARE(archive.search({}).value.size(), 200);
}

void TestEventArchive::a_file_of_a_newer_version_is_left_alone()
{
    m_archive.reset();
    SqliteFile file;
    QVERIFY(!file.openForReading(path()));
    file.close();
    SqliteFile newer;
    const SqliteFile::Migrations many(9, {QStringLiteral("SELECT 1")});
    QVERIFY(!newer.open(path(), many, SqliteFile::Durability::ProcessDeath));
    newer.close();
    EventArchive archive;
    const std::optional<StoreError> error = archive.open(path());
    QVERIFY(error.has_value());
    QCOMPARE(error->kind, Kind::TooNew);
    QVERIFY(archive.keptAside().isEmpty());
    QVERIFY(QFileInfo::exists(path()));
}

void TestEventArchive::a_file_that_may_only_be_read_says_so()
{
    QVERIFY(!m_archive->record({sighting("a")}, now));
    EventArchive reader;
    QVERIFY(!reader.openForReading(path()));
    QCOMPARE(reader.search({}).value.size(), 1);
    const std::optional<StoreError> error = reader.record({sighting("b")}, now);
    QVERIFY(error.has_value());
    QCOMPARE(error->kind, Kind::ReadOnly);
    QCOMPARE(error->path, path());
}

void TestEventArchive::a_locked_file_says_so_and_works_afterwards()
{
    EventArchive other;
    QVERIFY(!other.open(path()));
    SqliteFile holder;
    const SqliteFile::Migrations asMany(3, {QStringLiteral("SELECT 1")});
    QVERIFY(!holder.open(path(), asMany, SqliteFile::Durability::ProcessDeath));
    std::optional<StoreError> error;
    const auto whileHeld = [&]() -> std::optional<StoreError> {
        error = other.record({sighting("a")}, now);
        return std::nullopt;
    };
    QVERIFY(!holder.inTransaction(whileHeld));
    QVERIFY(error.has_value());
    QCOMPARE(error->kind, Kind::Locked);
    QVERIFY(!other.record({sighting("a")}, now));
}

void TestEventArchive::a_place_that_cannot_be_written_says_so()
{
    QFile file(m_folder->filePath(QStringLiteral("file")));
    QVERIFY(file.open(QIODevice::WriteOnly));
    EventArchive archive;
    const std::optional<StoreError> error =
        archive.open(m_folder->filePath(QStringLiteral("file/events.db")));
    QVERIFY(error.has_value());
    QCOMPARE(error->kind, Kind::CannotOpen);
    QVERIFY(archive.record({sighting("a")}, now).has_value());
}

void TestEventArchive::a_closed_archive_says_so()
{
    EventArchive archive;
    QCOMPARE(archive.record({sighting("a")}, now)->kind, Kind::CannotOpen);
    QVERIFY(archive.search({}).error.has_value());
    QVERIFY(archive.prune({}, now).error.has_value());
}

HOOKDESK_TEST(TestEventArchive)

} // namespace tst_eventarchive

#include "tst_eventarchive.moc"

// SPDX-FileCopyrightText: 2026 Hookdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/store/eventarchive.h"

#include "app/store/sqlitefile.h"
#include "tests/support/testprogram.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <memory>

using namespace hookdesk;

namespace tst_archivesearch {

namespace {

const QDateTime now(QDate(2026, 3, 29), QTime(12, 0), Qt::UTC);

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

} // namespace

/// What is found in an archive, in files of both versions.
class TestArchiveSearch : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void search_knows_the_cases_of_all_letters_data();
    void search_knows_the_cases_of_all_letters();
    void what_changes_is_found_by_its_new_text();
    void a_list_goes_on_where_it_ended();
    void the_webhooks_with_events_are_told_with_their_last_name();
    void a_file_of_the_first_version_is_brought_up_to_date();
    void a_file_of_the_second_version_is_brought_up_to_date();
    void a_file_of_the_first_version_is_searched_before_it_is_brought_up_to_date();

private:
    /// A copy of the file that the first version wrote.
    [[nodiscard]] QString firstVersion() const
    {
        QString file = m_folder->filePath(QStringLiteral("v1.sqlite"));
        QFile::copy(QFINDTESTDATA("data/eventarchive-v1.sqlite"), file);
        QFile::setPermissions(file, QFile::ReadOwner | QFile::WriteOwner);
        return file;
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<EventArchive> m_archive;
};

void TestArchiveSearch::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_archive = std::make_unique<EventArchive>();
    QVERIFY(!m_archive->open(m_folder->filePath(QStringLiteral("events.sqlite"))));
}

void TestArchiveSearch::cleanup()
{
    m_archive.reset();
    m_folder.reset();
}

void TestArchiveSearch::search_knows_the_cases_of_all_letters_data()
{
    QTest::addColumn<QString>("kept");
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("found");
    const auto row = [](const char *name, const char *kept, const char *text, bool found = true) {
        QTest::newRow(name) << QString::fromUtf8(kept) << QString::fromUtf8(text) << found;
    };
    row("small for capital", "één café", "ÉÉN CAFÉ");
    row("capital for small", "ÉÉN CAFÉ", "één café");
    row("composed for decomposed", "cafe\u0301", "CAFÉ");
    row("dotted capital", "İstanbul", "istanbul");
    row("small for dotted capital", "istanbul", "İSTANBUL");
    row("sharp s", "Straße", "STRASSE");
    row("Greek", "ΣΊΣΥΦΟΣ", "σίσυφος");
    row("Cyrillic", "Заказ", "зАКАЗ");
    row("without the accent", "café", "cafe");
    row("with an accent", "cafe", "CAFÉ");
    row("an invisible character", "ca\u200Bfé", "cafe");
    row("a wildcard among other letters", "é50%é", "é%é", false);
    row("a quote among other letters", "l'été", "L'É");
    row("ASCII in other letters", "été needle", "NEEDLE");
}

void TestArchiveSearch::search_knows_the_cases_of_all_letters()
{
    QFETCH(QString, kept);
    QFETCH(QString, text);
    QVERIFY(!m_archive->record({sighting("body", 1, "{\"x\":\"" + kept.toUtf8() + "\"}"),
                                withError(sighting("error", 2), kept), sighting("no", 3)},
                               now));
    ArchiveQuery query;
    query.text = text;
    QFETCH(bool, found);
    QCOMPARE(idsOf(m_archive->search(query)),
             found ? QStringList({QStringLiteral("body"), QStringLiteral("error")})
                   : QStringList());
}

void TestArchiveSearch::what_changes_is_found_by_its_new_text()
{
    ArchiveQuery query;
    query.text = QStringLiteral("ÉTÉ");
    QVERIFY(!m_archive->record({withError(sighting("a"), QStringLiteral("été"))}, now));
    QCOMPARE(m_archive->search(query).value.size(), 1);
    QVERIFY(!m_archive->record({withError(sighting("a"), QStringLiteral("hiver"))}, now));
    QCOMPARE(m_archive->search(query).value.size(), 0);
    // What a later look no longer knows is still found.
    QVERIFY(!m_archive->record({sighting("a", 0, "{\"x\":\"été\"}")}, now));
    QVERIFY(!m_archive->record({sighting("a", 0, {})}, now));
    QCOMPARE(m_archive->search(query).value.size(), 1);
    const qint64 payload = QByteArray("{\"x\":\"été\"}").size();
    QVERIFY(m_archive->size().value > payload); // what makes it searchable takes space as well
}

void TestArchiveSearch::a_list_goes_on_where_it_ended()
{
    // Two of the same moment: the id decides.
    QVERIFY(!m_archive->record(
        {sighting("a", 1), sighting("C", 2), sighting("b", 2), sighting("d", 3), sighting("e", 4)},
        now));
    ArchiveQuery query;
    query.limit = 2;
    QStringList all;
    for (int page = 0; page < 4; ++page) {
        const auto found = m_archive->search(query);
        all += idsOf(found);
        if (found.value.isEmpty())
            break;
        query.after = ArchivePosition{found.value.last().moment, found.value.last().event.id};
        // What comes in meanwhile neither shifts nor repeats.
        QVERIFY(!m_archive->record({sighting(QByteArray::number(page).constData())}, now));
    }
    QCOMPARE(all.join(QLatin1Char(' ')), QStringLiteral("a b C d e"));
}

void TestArchiveSearch::the_webhooks_with_events_are_told_with_their_last_name()
{
    EventSighting renamed = sighting("new", 1);
    renamed.webhookName = QStringLiteral("Orders 2");
    EventSighting other = sighting("other", 3);
    WebhookEvent event = *other.event;
    event.webhookId = WebhookId{QStringLiteral("w0")};
    other = {std::make_shared<const WebhookEvent>(event), QStringLiteral("Zebra"), {}};
    QVERIFY(!m_archive->record({sighting("old", 2), renamed, other}, now));
    const QList<ArchivedWebhook> expected{
        {WebhookId{QStringLiteral("w1")}, QStringLiteral("Orders 2")},
        {WebhookId{QStringLiteral("w0")}, QStringLiteral("Zebra")}};
    QCOMPARE(m_archive->webhooks().value, expected);
}

void TestArchiveSearch::a_file_of_the_first_version_is_brought_up_to_date()
{
    const QString file = firstVersion();
    EventArchive archive;
    QVERIFY(!archive.open(file));
    QVERIFY(archive.keptAside().isEmpty());
    QCOMPARE(
        idsOf(archive.search({})),
        QStringList({QStringLiteral("plain"), QStringLiteral("accent"), QStringLiteral("turkish"),
                     QStringLiteral("nul"), QStringLiteral("gone")}));
    ArchiveQuery query;
    for (const auto &[text, id] :
         {std::pair{"ZÜRICH", "accent"}, std::pair{"CAFÉ", "accent"},
          std::pair{"istanbul", "turkish"}, std::pair{"ÉÉNMALIG", "turkish"},
          std::pair{"behind", "nul"}, std::pair{"ReFused", "plain"}}) {
        query.text = QString::fromUtf8(text);
        QCOMPARE(idsOf(archive.search(query)), QStringList(QString::fromUtf8(id)));
    }
    const auto gone = archive.event(eventId("gone"));
    QCOMPARE(gone.value->goneAt, now);
    QCOMPARE(gone.value->event.attemptCount.value_or(0), 5);
    QCOMPARE(archive.failuresSince(now.addDays(-1)).value.size(), 1);
    QCOMPARE(archive.watchedSince(now.addDays(-1)).value.size(), 1);
}

void TestArchiveSearch::a_file_of_the_second_version_is_brought_up_to_date()
{
    QVERIFY(!m_archive->record({withError(sighting("a"), QStringLiteral("École"))}, now));
    m_archive = std::make_unique<EventArchive>();
    const QString path = m_folder->filePath(QStringLiteral("events.sqlite"));
    {
        // As it folded and read: accents stayed, and the year 1 was a date.
        SqliteFile file;
        QVERIFY(!file.open(path, SqliteFile::Migrations(3), SqliteFile::Durability::ProcessDeath));
        for (const char *statement :
             {"UPDATE event SET folded = 'école'",
              "UPDATE event SET created = -62135596800000, moment = -62135596800000",
              "PRAGMA user_version = 2"})
            QVERIFY(!file.run(QString::fromUtf8(statement)));
    }
    QVERIFY(!m_archive->open(path));
    ArchiveQuery query;
    query.text = QStringLiteral("ecole");
    QCOMPARE(idsOf(m_archive->search(query)), QStringList(QStringLiteral("a")));
    const ArchivedEvent event = m_archive->event(eventId("a")).value.value();
    QVERIFY(!event.event.createdAt.isValid());
    QCOMPARE(event.moment, now); // when it was first seen
}

void TestArchiveSearch::a_file_of_the_first_version_is_searched_before_it_is_brought_up_to_date()
{
    const QString file = firstVersion();
    EventArchive archive;
    QVERIFY(!archive.openForReading(file));
    ArchiveQuery query;
    query.text = QStringLiteral("Zürich");
    QCOMPARE(idsOf(archive.search(query)), QStringList(QStringLiteral("accent")));
}

HOOKDESK_TEST(TestArchiveSearch)

} // namespace tst_archivesearch

#include "tst_archivesearch.moc"

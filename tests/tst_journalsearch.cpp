// SPDX-FileCopyrightText: 2026 Hookdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/store/activityjournal.h"
#include "app/store/sqlitefile.h"
#include "tests/support/madeactivity.h"
#include "tests/support/testprogram.h"

#include <QBuffer>
#include <QTemporaryDir>
#include <QTest>

using namespace hookdesk;

namespace tst_journalsearch {

class TestJournalSearch : public QObject
{
    Q_OBJECT

private slots:
    void accents_do_not_count_in_a_search();

private:
    QTemporaryDir m_folder;
    QString m_file = m_folder.filePath(QStringLiteral("a.sqlite"));
};

void TestJournalSearch::accents_do_not_count_in_a_search()
{
    ActivityEntry accented = entry(1);
    accented.webhook = QStringLiteral("École İstanbul");
    ActivityJournal journal;
    QVERIFY(!journal.open(m_file));
    QVERIFY(!journal.append({entry(2), accented, entry(3)}));
    ActivityQuery query;
    query.text = QStringLiteral("ecole istanbul");
    QCOMPARE(journal.search(query).value.size(), 1);
    {
        // A row as it was folded before: with its accents. It cannot be written again.
        SqliteFile file;
        QVERIFY(
            !file.open(m_file, SqliteFile::Migrations(2), SqliteFile::Durability::ProcessDeath));
        for (const char *statement :
             {"CREATE TEMP TABLE old AS SELECT * FROM activity WHERE webhook LIKE '%stanbul'",
              "UPDATE old SET sequence = 9, folded = 'école istanbul'",
              "INSERT INTO activity SELECT * FROM old"})
            QVERIFY(!file.run(QString::fromUtf8(statement)));
    }
    QCOMPARE(journal.search(query).value.size(), 2);
    query.limit = 1;
    QCOMPARE(journal.search(query).value.size(), 1);
    QCOMPARE(journal.search(query).value.first().sequence, 9);
    query.text = QStringLiteral("école");
    query.limit = -1;
    QCOMPARE(journal.search(query).value.size(), 2);
    QBuffer exported;
    QVERIFY(exported.open(QIODevice::WriteOnly));
    QCOMPARE(journal.exportJsonLines(query, exported).value, 2);
}

HOOKDESK_TEST(TestJournalSearch)

} // namespace tst_journalsearch

#include "tst_journalsearch.moc"

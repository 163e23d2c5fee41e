// SPDX-FileCopyrightText: 2026 Hookdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/domain/searchtext.h"
#include "app/domain/textorder.h"
#include "tests/support/testprogram.h"
#include "tests/support/watchedwebhooks.h"
#include "ui/common/momenttext.h"
#include "ui/common/plaintext.h"
#include "ui/webhooks/webhooktablemodel.h"

#include <QItemSelectionModel>
#include <QRandomGenerator>
#include <QScopeGuard>
#include <QTest>

#include <algorithm>
#include <ctime>

using namespace hookdesk;

namespace tst_webhooktablemodel {

namespace {

// What the model should show, worked out the slow and plain way.
QStringList expectedIds(QList<WebhookPtr> webhooks, const WebhookFilter &filter, bool byStatus,
                        Qt::SortOrder order)
{
    webhooks.removeIf([&filter](const WebhookPtr &w) {
        return !findsText(w->name, searchText(filter.nameText)) ||
               (filter.status && w->status() != *filter.status) ||
               (!filter.entityType.isEmpty() && w->entityType != filter.entityType);
    });
    const bool down = order == Qt::DescendingOrder;
    const TextOrder names;
    std::sort(webhooks.begin(), webhooks.end(), [&](const WebhookPtr &a, const WebhookPtr &b) {
        if (byStatus && a->status() != b->status())
            return (a->status() < b->status()) != down;
        if (const int compared = names.key(a->name).compare(names.key(b->name)); compared != 0)
            return (compared < 0) != (down && !byStatus);
        return down && !byStatus ? b->id < a->id : a->id < b->id;
    });
    QStringList ids;
    for (const WebhookPtr &w : webhooks)
        ids.append(w->id.value);
    return ids;
}

} // namespace

class WebhookTableModelTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        qputenv("TZ", "UTC"); // times are shown in local time
        tzset();
    }
    void anEmptyModelAnswersEverything();
    void hasTheColumnsOfTheContract();
    void sortsByEveryColumn_data();
    void sortsByEveryColumn();
    void namesStandAsAPersonLooksForThem();
    void anotherLanguageSortsAnew();
    void addressesStandByTheirNumbers();
    void aLookAlikeHostShowsItsAsciiForm();
    void tiesGoByNameAndThenById();
    void filters_data();
    void filters();
    void typingOnAndDeletingFindsTheSame();
    void newNeighboursAreOneInsertion();
    void aChangeInPlaceIsOneDataChange();
    void aChangeOfTheSortedValueMovesTheRow();
    void aWebhookThatStopsFittingTheFilterIsRemoved();
    void hiddenChangesAreSilent();
    void removalsAreAnnouncedInRuns();
    void aScatteredBatchIsOneReset();
    void aMovedRowKeepsItsSelection();
    void churnAgreesWithAPlainSortAndFilter();
    void aHundredThousandAreFoundById();
    void hostileNamesArePlainText_data();
    void hostileNamesArePlainText();
    void aCopyHasTheTextItself();
    void whatIsNotKnownIsSaid();
    void headerValuesNeverShow();
    void timesReadAsPeopleSayThem_data();
    void timesReadAsPeopleSayThem();
};

void WebhookTableModelTest::anEmptyModelAnswersEverything()
{
    Watched watched;
    QCOMPARE(watched.model.rowCount(), 0);
    QCOMPARE(watched.model.totalCount(), 0);
    QCOMPARE(watched.model.rowOf({QStringLiteral("x")}), -1);
    watched.model.remove({{QStringLiteral("x")}});
    watched.model.upsert({});
    watched.model.sort(int(WebhookColumn::Endpoint), Qt::DescendingOrder);
    watched.model.setFilter(nameFilter(QStringLiteral("x")));
    watched.model.clear();
    QCOMPARE(watched.model.entityTypes(), QStringList());
}

void WebhookTableModelTest::hasTheColumnsOfTheContract()
{
    const WebhookTableModel model;
    QStringList titles;
    for (int i = 0; i < model.columnCount(); ++i)
        titles.append(model.headerData(i, Qt::Horizontal).toString());
    const QStringList contract{
        QStringLiteral("Name"),   QStringLiteral("Entity type"),     QStringLiteral("Endpoint"),
        QStringLiteral("Status"), QStringLiteral("Failures (24 h)"), QStringLiteral("Headers"),
        QStringLiteral("Created")};
    QCOMPARE(titles, contract);
}

void WebhookTableModelTest::sortsByEveryColumn_data()
{
    QTest::addColumn<WebhookColumn>("column");
    QTest::addColumn<QString>("ascending");
    QTest::addColumn<QString>("descending");
    QTest::newRow("name, without regard to case") << WebhookColumn::Name << "213"
                                                  << "312";
    QTest::newRow("entity type") << WebhookColumn::EntityType << "312"
                                 << "213";
    QTest::newRow("endpoint") << WebhookColumn::Endpoint << "321"
                              << "123";
    QTest::newRow("status: active, deactivated, unknown") << WebhookColumn::Status << "123"
                                                          << "321";
    QTest::newRow("failures: nothing known, so by name") << WebhookColumn::Failures << "213"
                                                         << "213";
    QTest::newRow("headers as numbers, unknown last") << WebhookColumn::Headers << "312"
                                                      << "132";
    QTest::newRow("created, unknown last") << WebhookColumn::Created << "123"
                                           << "213";
}

void WebhookTableModelTest::sortsByEveryColumn()
{
    QFETCH(WebhookColumn, column);
    QFETCH(QString, ascending);
    QFETCH(QString, descending);
    Watched watched;
    watched.model.sort(int(column), Qt::AscendingOrder);
    for (const WebhookPtr &one : varied()) // arriving one by one finds the same places
        watched.model.upsert({one});
    QCOMPARE(shownIds(watched.model).join(QString()), ascending);
    watched.model.sort(int(column), Qt::DescendingOrder);
    QCOMPARE(shownIds(watched.model).join(QString()), descending);
}

void WebhookTableModelTest::namesStandAsAPersonLooksForThem()
{
    Watched watched;
    QStringList names{QStringLiteral("Ärzte"),      QStringLiteral("Zorg"),
                      QStringLiteral("Webhook 10"), QStringLiteral("École"),
                      QStringLiteral("Webhook 2"),  QStringLiteral("aap")};
    for (qsizetype i = 0; i < names.size(); ++i)
        watched.model.upsert({shared(webhook(QString::number(i), names.at(i)))});
    QStringList shown;
    for (int row = 0; row < watched.model.rowCount(); ++row)
        shown.append(watched.model.at(row).name);
    QCOMPARE(shown, QStringList({QStringLiteral("aap"), QStringLiteral("Ärzte"),
                                 QStringLiteral("École"), QStringLiteral("Webhook 2"),
                                 QStringLiteral("Webhook 10"), QStringLiteral("Zorg")}));
    watched.model.setFilter(nameFilter(QStringLiteral("ecole")));
    QCOMPARE(shownIds(watched.model).join(QString()), QStringLiteral("3"));
    watched.model.upsert({shared(webhook(QStringLiteral("9"), QStringLiteral("İstanbul")))});
    watched.model.setFilter(nameFilter(QStringLiteral("istanbul")));
    QCOMPARE(shownIds(watched.model).join(QString()), QStringLiteral("9"));
}

void WebhookTableModelTest::anotherLanguageSortsAnew()
{
    const QLocale before;
    const auto restore = qScopeGuard([&] { QLocale::setDefault(before); });
    Watched watched;
    watched.model.upsert({shared(webhook(QStringLiteral("1"), QStringLiteral("Ärzte"))),
                          shared(webhook(QStringLiteral("2"), QStringLiteral("Zorg")))});
    QCOMPARE(shownIds(watched.model).join(QString()), QStringLiteral("12"));
    QLocale::setDefault(QLocale(QStringLiteral("sv_SE")));
    watched.model.retranslate();
    QCOMPARE(shownIds(watched.model).join(QString()), QStringLiteral("21"));
    watched.model.upsert({shared(webhook(QStringLiteral("3"), QStringLiteral("Ö")))});
    QCOMPARE(shownIds(watched.model).join(QString()), QStringLiteral("213"));
}

void WebhookTableModelTest::addressesStandByTheirNumbers()
{
    Watched watched;
    watched.model.sort(int(WebhookColumn::Endpoint), Qt::AscendingOrder);
    for (const char *id : {"10", "9", "2"}) // the id is the end of the address
        watched.model.upsert({shared(webhook(QString::fromLatin1(id), QStringLiteral("same")))});
    QCOMPARE(shownIds(watched.model).join(QLatin1Char(' ')), QStringLiteral("2 9 10"));
    watched.model.sort(int(WebhookColumn::Endpoint), Qt::DescendingOrder);
    QCOMPARE(shownIds(watched.model).join(QLatin1Char(' ')), QStringLiteral("10 9 2"));
}

void WebhookTableModelTest::aLookAlikeHostShowsItsAsciiForm()
{
    Watched watched;
    Webhook one = webhook(QStringLiteral("1"), QStringLiteral("a"));
    one.endpoint = QStringLiteral("https://ex\u0430mple.nl/in");
    watched.model.upsert({shared(one)});
    const QModelIndex cell = watched.model.index(0, int(WebhookColumn::Endpoint));
    QVERIFY2(cell.data().toString().startsWith(QLatin1String("https://xn--")),
             qPrintable(cell.data().toString()));
    QVERIFY(cell.data(Qt::ToolTipRole).toString().contains(QLatin1String("https://xn--")));
}

void WebhookTableModelTest::tiesGoByNameAndThenById()
{
    Watched watched;
    watched.model.sort(int(WebhookColumn::Status), Qt::DescendingOrder);
    watched.model.upsert({shared(webhook(QStringLiteral("c"), QStringLiteral("same"))),
                          shared(webhook(QStringLiteral("a"), QStringLiteral("Same"))),
                          shared(webhook(QStringLiteral("b"), QStringLiteral("other")))});
    QCOMPARE(shownIds(watched.model).join(QString()), QStringLiteral("bac"));
}

void WebhookTableModelTest::filters_data()
{
    QTest::addColumn<WebhookFilter>("filter");
    QTest::addColumn<QString>("ids");
    const auto row = [](const char *name, const WebhookFilter &filter, const char *ids) {
        QTest::newRow(name) << filter << QString::fromLatin1(ids);
    };
    row("nothing set shows all", {}, "213");
    row("part of a name", nameFilter(QStringLiteral("amm")), "3");
    row("any case", nameFilter(QStringLiteral("ALPHA")), "2");
    row("a letter in all", nameFilter(QStringLiteral("a")), "213");
    row("a fixed string, no pattern", nameFilter(QStringLiteral(".*")), "");
    row("only deactivated", {{}, WebhookStatus::Deactivated, {}}, "2");
    row("only active", {{}, WebhookStatus::Active, {}}, "1");
    row("at risk: none yet", {{}, WebhookStatus::AtRisk, {}}, "");
    row("entity type", {{}, std::nullopt, QStringLiteral("Activity.Task")}, "1");
    row("an entity type nobody has", {{}, std::nullopt, QStringLiteral("Activity")}, "");
    row("all parts", {QStringLiteral("b"), WebhookStatus::Active, QStringLiteral("Activity.Task")},
        "1");
}

void WebhookTableModelTest::filters()
{
    QFETCH(WebhookFilter, filter);
    QFETCH(QString, ids);
    Watched watched;
    watched.model.upsert(varied());
    watched.model.setFilter(filter);
    QCOMPARE(shownIds(watched.model).join(QString()), ids);
    QCOMPARE(watched.model.totalCount(), 3);
    QCOMPARE(watched.model.shownCount(), ids.size());
}

void WebhookTableModelTest::typingOnAndDeletingFindsTheSame()
{
    Watched watched;
    watched.model.upsert(numbered(0, 2000));
    const QString text = QStringLiteral("hook 0001");
    for (qsizetype length = 0; length <= text.size(); ++length)
        watched.model.setFilter(nameFilter(text.left(length)));
    const QStringList typed = shownIds(watched.model);
    QCOMPARE(typed.size(), 100);
    watched.model.setFilter({});
    QCOMPARE(watched.model.shownCount(), 2000);
    watched.model.setFilter(nameFilter(text));
    QCOMPARE(shownIds(watched.model), typed);
}

void WebhookTableModelTest::newNeighboursAreOneInsertion()
{
    Watched watched;
    watched.model.upsert(numbered(0, 10));
    watched.model.upsert(numbered(100, 10));
    watched.forget();
    watched.model.upsert(numbered(50, 20));
    QCOMPARE(watched.counts(), QList<qsizetype>({1, 0, 0, 0, 0}));
    QCOMPARE(watched.inserted.first().at(1).toInt(), 10);
    QCOMPARE(watched.inserted.first().at(2).toInt(), 29);
    QCOMPARE(watched.model.rowOf({QStringLiteral("ID-50")}), 10); // ids do not mind their case
}

void WebhookTableModelTest::aChangeInPlaceIsOneDataChange()
{
    Watched watched;
    watched.model.upsert(numbered(0, 10));
    watched.forget();
    Webhook changed = watched.model.at(4);
    changed.deactivated = true;
    watched.model.upsert({shared(changed)});
    QCOMPARE(watched.counts(), QList<qsizetype>({0, 0, 0, 1, 0}));
    QCOMPARE(watched.changed.first().at(0).toModelIndex().row(), 4);
    QCOMPARE(watched.changed.first().at(1).toModelIndex().row(), 4);
    QCOMPARE(watched.model.index(4, int(WebhookColumn::Status)).data().toString(),
             QStringLiteral("Deactivated"));
}

void WebhookTableModelTest::aChangeOfTheSortedValueMovesTheRow()
{
    Watched watched;
    watched.model.upsert(numbered(0, 10));
    watched.forget();
    Webhook up = watched.model.at(8);
    up.name = QStringLiteral("Hook 000000b");
    Webhook down = watched.model.at(2);
    down.name = QStringLiteral("Hook 000006b");
    watched.model.upsert({shared(up), shared(down)});
    QCOMPARE(watched.counts(), QList<qsizetype>({0, 0, 2, 2, 0}));
    QCOMPARE(watched.model.rowOf({QStringLiteral("id-8")}), 1);
    QCOMPARE(watched.model.rowOf({QStringLiteral("id-2")}), 7);
    QCOMPARE(watched.model.rowOf({QStringLiteral("id-9")}), 9);
}

void WebhookTableModelTest::aWebhookThatStopsFittingTheFilterIsRemoved()
{
    Watched watched;
    watched.model.upsert(varied());
    watched.model.setFilter({{}, WebhookStatus::Deactivated, {}});
    watched.forget();
    Webhook reactivated = watched.model.at(0);
    reactivated.deactivated = false;
    watched.model.upsert({shared(reactivated)});
    QCOMPARE(watched.counts(), QList<qsizetype>({0, 1, 0, 0, 0}));
    QCOMPARE(watched.model.rowOf({QStringLiteral("2")}), -1);
    reactivated.deactivated = true;
    watched.model.upsert({shared(reactivated)});
    QCOMPARE(watched.counts(), QList<qsizetype>({1, 1, 0, 0, 0}));
    QCOMPARE(watched.model.rowOf({QStringLiteral("2")}), 0);
}

void WebhookTableModelTest::hiddenChangesAreSilent()
{
    Watched watched;
    watched.model.upsert(varied());
    watched.model.setFilter(nameFilter(QStringLiteral("gamma")));
    watched.forget();
    Webhook renamed = *varied().first();
    renamed.name = QStringLiteral("Omega");
    watched.model.upsert({shared(renamed)});
    watched.model.remove({{QStringLiteral("2")}});
    QCOMPARE(watched.counts(), QList<qsizetype>({0, 0, 0, 0, 0}));
    watched.model.setFilter({});
    QCOMPARE(shownIds(watched.model).join(QString()), QStringLiteral("31"));
}

void WebhookTableModelTest::removalsAreAnnouncedInRuns()
{
    Watched watched;
    watched.model.upsert(numbered(0, 20));
    watched.forget();
    const QStringList gone{QStringLiteral("id-3"), QStringLiteral("id-9"), QStringLiteral("id-4"),
                           QStringLiteral("id-5"), QStringLiteral("id-3"), QStringLiteral("none")};
    QList<WebhookId> ids;
    for (const QString &id : gone)
        ids.append({id});
    watched.model.remove(ids);
    QCOMPARE(watched.counts(), QList<qsizetype>({0, 2, 0, 0, 0}));
    QCOMPARE(watched.model.shownCount(), 16);
    QCOMPARE(watched.model.totalCount(), 16);
    watched.model.upsert(numbered(3, 3)); // freed slots are used again
    QCOMPARE(watched.model.at(3).id.value, QStringLiteral("id-3"));
    QCOMPARE(watched.model.totalCount(), 19);
}

void WebhookTableModelTest::aScatteredBatchIsOneReset()
{
    Watched watched;
    QList<WebhookPtr> even;
    QList<WebhookPtr> odd;
    for (const WebhookPtr &one : numbered(0, 200))
        (even.size() > odd.size() ? odd : even).append(one);
    watched.model.upsert(even);
    watched.forget();
    watched.model.upsert(odd);
    QCOMPARE(watched.counts(), QList<qsizetype>({0, 0, 0, 0, 1}));
    QCOMPARE(watched.model.rowOf({QStringLiteral("id-77")}), 77);
    QList<WebhookId> ids;
    for (const WebhookPtr &one : odd)
        ids.append(one->id);
    watched.model.remove(ids);
    QCOMPARE(watched.counts(), QList<qsizetype>({0, 0, 0, 0, 2}));
    QCOMPARE(watched.model.shownCount(), 100);
}

void WebhookTableModelTest::aMovedRowKeepsItsSelection()
{
    Watched watched;
    watched.model.upsert(numbered(0, 10));
    QItemSelectionModel selection(&watched.model);
    selection.select(watched.model.index(8, 0),
                     QItemSelectionModel::Select | QItemSelectionModel::Rows);
    Webhook renamed = watched.model.at(8);
    renamed.name = QStringLiteral("A");
    watched.model.upsert({shared(renamed)});
    QVERIFY(selection.isRowSelected(0));
    QVERIFY(!selection.isRowSelected(8));
}

void WebhookTableModelTest::churnAgreesWithAPlainSortAndFilter()
{
    Watched watched;
    QRandomGenerator random(20260314);
    QHash<QString, WebhookPtr> known;
    WebhookFilter filter;
    bool byStatus = false;
    Qt::SortOrder order = Qt::AscendingOrder;
    for (int step = 0; step < 600; ++step) {
        const quint32 action = random.bounded(10U);
        if (action < 6) {
            QHash<QString, WebhookPtr> batch;
            for (quint32 i = random.bounded(1U, 30U); i > 0; --i) {
                Webhook one = webhook(QString::number(random.bounded(150)),
                                      QString::number(random.bounded(90), 36));
                one.deactivated = random.bounded(2) == 0;
                one.entityType = QString::number(random.bounded(3));
                batch.insert(one.id.value, shared(one));
            }
            watched.model.upsert(batch.values());
            known.insert(batch);
        } else if (action < 8) {
            QList<WebhookId> gone;
            for (quint32 i = random.bounded(1U, 40U); i > 0; --i)
                gone.append({QString::number(random.bounded(150))});
            watched.model.remove(gone);
            for (const WebhookId &id : gone)
                known.remove(id.value);
        } else if (action < 9) {
            filter.nameText = QStringLiteral("1a").left(random.bounded(3));
            filter.status =
                random.bounded(3) == 0 ? std::optional(WebhookStatus::Active) : std::nullopt;
            filter.entityType = random.bounded(3) == 0 ? QStringLiteral("1") : QString();
            watched.model.setFilter(filter);
        } else {
            byStatus = random.bounded(2) == 0;
            order = random.bounded(2) == 0 ? Qt::AscendingOrder : Qt::DescendingOrder;
            watched.model.sort(int(byStatus ? WebhookColumn::Status : WebhookColumn::Name), order);
        }
        QCOMPARE(shownIds(watched.model), expectedIds(known.values(), filter, byStatus, order));
        QCOMPARE(watched.model.totalCount(), known.size());
    }
    QVERIFY(watched.inserted.size() > 0 && watched.removed.size() > 0 && watched.moved.size() > 0);
}

void WebhookTableModelTest::aHundredThousandAreFoundById()
{
    WebhookTableModel model;
    model.upsert(numbered(0, 100000));
    model.setFilter(nameFilter(QStringLiteral("099999")));
    QCOMPARE(model.shownCount(), 1);
    QCOMPARE(model.rowOf({QStringLiteral("id-99999")}), 0);
    model.setFilter({});
    QCOMPARE(model.rowOf({QStringLiteral("id-99999")}), 99999);
}

void WebhookTableModelTest::hostileNamesArePlainText_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("cell");
    QTest::newRow("markup") << "<img src=x>"
                            << "<img src=x>";
    QTest::newRow("line breaks") << "a\r\nb"
                                 << "a  b";
    QTest::newRow("a NUL") << QStringLiteral("a") + QChar(0) + QLatin1Char('b') << "a b";
    QTest::newRow("turned reading direction")
        << QStringLiteral("a\u202egnp.exe") << "a[U+202E]gnp.exe";
    QTest::newRow("an invisible character") << QStringLiteral("a\u200bb") << "a[U+200B]b";
    QTest::newRow("a blank that is none") << QStringLiteral("a\u00a0b") << "a[U+00A0]b";
    QTest::newRow("very long") << QString(100000, QLatin1Char('x'))
                               << QString(1000, QLatin1Char('x')) + QChar(0x2026);
}

void WebhookTableModelTest::hostileNamesArePlainText()
{
    QFETCH(QString, name);
    QFETCH(QString, cell);
    Watched watched;
    watched.model.upsert({shared(webhook(QStringLiteral("1"), name))});
    const QModelIndex index = watched.model.index(0, int(WebhookColumn::Name));
    QCOMPARE(index.data().toString(), cell);
    const QString toolTip = index.data(Qt::ToolTipRole).toString();
    QVERIFY(!toolTip.contains(QLatin1String("<img")));
    QVERIFY(toolTip.size() < 6000);
    watched.model.setFilter(nameFilter(name.left(1)));
    QCOMPARE(watched.model.shownCount(), 1);
}

void WebhookTableModelTest::aCopyHasTheTextItself()
{
    Watched watched;
    const QString name = QString(1500, QLatin1Char('x')) + QStringLiteral("\u200B\u00A0y");
    Webhook hidden = webhook(QStringLiteral("1"), name);
    hidden.endpoint = QStringLiteral("https://jan:geheim@hooks.example/\u200Bin");
    watched.model.upsert({shared(hidden)});
    const RowTexts::Cell cell = watched.model.cellsOf({0});
    QCOMPARE(cell(0, int(WebhookColumn::Name)), name);
    const QString endpoint = cell(0, int(WebhookColumn::Endpoint));
    QVERIFY(endpoint.endsWith(QStringLiteral("@hooks.example/\u200Bin")));
    QVERIFY(!endpoint.contains(QLatin1String("geheim")));
    QCOMPARE(cell(0, int(WebhookColumn::Headers)),
             watched.model.index(0, int(WebhookColumn::Headers)).data().toString());
}

void WebhookTableModelTest::whatIsNotKnownIsSaid()
{
    Watched watched;
    Webhook bare;
    bare.id = {QStringLiteral("1")};
    watched.model.upsert({shared(bare)});
    for (int column = 0; column < webhookColumnCount; ++column) {
        const QModelIndex index = watched.model.index(0, column);
        const bool isStatus = column == int(WebhookColumn::Status);
        QCOMPARE(index.data().toString(), isStatus ? QStringLiteral("Unknown") : unknownMark());
        QCOMPARE(index.data(Qt::AccessibleTextRole).toString(), QStringLiteral("Unknown"));
    }
    QVERIFY(watched.model.index(0, int(WebhookColumn::Failures))
                .data(Qt::ToolTipRole)
                .toString()
                .contains(QLatin1String("event log")));
}

void WebhookTableModelTest::headerValuesNeverShow()
{
    Watched watched;
    watched.model.upsert(varied());
    const int row = watched.model.rowOf({QStringLiteral("1")});
    const QModelIndex index = watched.model.index(row, int(WebhookColumn::Headers));
    QCOMPARE(index.data().toString(), QStringLiteral("2"));
    QCOMPARE(index.data(WebhookTableModel::RawRole).toInt(), 2);
    for (int role = 0; role < WebhookTableModel::StatusRole + 1; ++role)
        QVERIFY(!index.data(role).toString().contains(QLatin1String("secret")));
    QVERIFY(index.data(Qt::ToolTipRole).toString().contains(QLatin1Char('B')));
}

void WebhookTableModelTest::timesReadAsPeopleSayThem_data()
{
    QTest::addColumn<QDateTime>("moment");
    QTest::addColumn<QString>("text");
    QTest::newRow("not known") << QDateTime() << unknownMark();
    QTest::newRow("seconds") << noon.addSecs(-5) << "just now";
    QTest::newRow("a server clock slightly ahead") << noon.addSecs(60) << "just now";
    QTest::newRow("minutes") << noon.addSecs(-125) << "2 minute(s) ago";
    QTest::newRow("hours") << noon.addSecs(-7300) << "2 hour(s) ago";
    for (const int days : {-400, -2, -1, 2}) {
        const QDateTime other = noon.addDays(days);
        QTest::addRow("another day: %d", days) << other << dayAndTimeText(other, noon);
    }
}

void WebhookTableModelTest::timesReadAsPeopleSayThem()
{
    QFETCH(QDateTime, moment);
    QFETCH(QString, text);
    QCOMPARE(momentText(moment, noon), text);
    if (moment.isValid())
        QVERIFY(momentExplanation(moment).contains(QLatin1String("UTC+00:00")));
}

HOOKDESK_TEST(WebhookTableModelTest)

} // namespace tst_webhooktablemodel

#include "tst_webhooktablemodel.moc"

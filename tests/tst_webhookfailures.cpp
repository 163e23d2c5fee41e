// SPDX-FileCopyrightText: 2026 Hookdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/testprogram.h"
#include "tests/support/watchedwebhooks.h"
#include "ui/common/failurebar.h"
#include "ui/common/momenttext.h"
#include "ui/common/plaintext.h"

#include <QApplication>
#include <QTest>

using namespace hookdesk;

namespace tst_webhookfailures {

namespace {

FailureBudgetPtr budget(int least, int most, bool atRisk = false)
{
    FailureBudget made;
    made.least = least;
    made.most = most;
    made.isAtRisk = atRisk;
    made.oldestDropsOut = noon.addSecs(3600);
    return std::make_shared<const FailureBudget>(made);
}

} // namespace

/// How near each webhook is to being switched off, in the table of webhooks.
class WebhookFailuresTest : public QObject
{
    Q_OBJECT

private slots:
    void failuresReadAsARangeOfTheLimit_data();
    void failuresReadAsARangeOfTheLimit();
    void nothingIsShownOnlyWhereTheLogWasReadAndNothingFailed();
    void aDeactivatedWebhookSaysSinceWhenItIsOff();
    void theFirstClickBringsWhatNeedsSomebody_data();
    void theFirstClickBringsWhatNeedsSomebody();
    void riskIsAStatusForFilterAndOrder();
    void budgetsAnnounceOnlyTheRowsThatLookDifferent();
    void budgetsMoveRowsSortedByFailures();
    void budgetsWaitForTheirWebhooks();
    void aNewVersionOfAWebhookKeepsItsFailures();
};

void WebhookFailuresTest::failuresReadAsARangeOfTheLimit_data()
{
    QTest::addColumn<int>("least");
    QTest::addColumn<int>("most");
    QTest::addColumn<QString>("text");
    QTest::newRow("a range") << 12 << 40 << "12+ of 100";
    QTest::newRow("one number") << 40 << 40 << "40 of 100";
    QTest::newRow("more than the limit") << 80 << 400 << "80+ of 100";
    QTest::newRow("none that is known to be first") << 0 << 3 << "0+ of 100";
}

void WebhookFailuresTest::failuresReadAsARangeOfTheLimit()
{
    QFETCH(int, least);
    QFETCH(int, most);
    QFETCH(QString, text);
    Watched watched;
    watched.model.upsert({shared(webhook(QStringLiteral("1"), QStringLiteral("A")))});
    watched.model.setBudgets({{{QStringLiteral("1")}, budget(least, most)}});
    const QModelIndex index = watched.model.index(0, int(WebhookColumn::Failures));
    QCOMPARE(index.data().toString(), text);
    QCOMPARE(index.data(WebhookTableModel::RawRole).toInt(), most);
    const auto share = index.data(WebhookTableModel::FailuresRole).value<FailureShare>();
    QCOMPARE(share.least, least);
    QCOMPARE(share.most, most);
    const QString toolTip = index.data(Qt::ToolTipRole).toString();
    QVERIFY(toolTip.contains(QLatin1String("24 hours")));
    QCOMPARE(toolTip.contains(QLatin1String("does not document")), least != most);
    QVERIFY(!watched.model.index(0, 0).data(WebhookTableModel::FailuresRole).isValid());
}

void WebhookFailuresTest::nothingIsShownOnlyWhereTheLogWasReadAndNothingFailed()
{
    Watched watched;
    watched.model.upsert({shared(webhook(QStringLiteral("1"), QStringLiteral("A")))});
    const QModelIndex index = watched.model.index(0, int(WebhookColumn::Failures));
    watched.model.setFailureContext({FailureKnowledge::Absent, 50, {}});
    QCOMPARE(index.data().toString(), unknownMark());
    QVERIFY(index.data(Qt::ToolTipRole).toString().contains(QLatin1String("no event log")));
    watched.forget();
    watched.model.setFailureContext({FailureKnowledge::Read, 50, {}});
    QCOMPARE(index.data().toString(), QString());
    QCOMPARE(index.data(Qt::AccessibleTextRole).toString(), QStringLiteral("0"));
    QVERIFY(index.data(Qt::ToolTipRole).toString().contains(QLatin1String("No failures")));
    QCOMPARE(watched.counts(), QList<qsizetype>({0, 0, 0, 1, 0}));
    QCOMPARE(watched.changed.first().at(0).toModelIndex().column(), int(WebhookColumn::Failures));
    watched.model.setFailureContext({FailureKnowledge::Read, 50, {}});
    QCOMPARE(watched.changed.size(), 1);
}

/// Status and failures agree: a webhook that is off has no count of its own.
void WebhookFailuresTest::aDeactivatedWebhookSaysSinceWhenItIsOff()
{
    Watched watched;
    Webhook off = webhook(QStringLiteral("1"), QStringLiteral("A"));
    off.deactivated = true;
    watched.model.upsert({shared(off), shared(webhook(QStringLiteral("2"), QStringLiteral("B")))});
    watched.model.setBudgets({{off.id, budget(20, 60, true)}});
    const QModelIndex index = watched.model.index(0, int(WebhookColumn::Failures));
    QCOMPARE(index.data().toString(), QStringLiteral("off"));
    QVERIFY(index.data(Qt::ToolTipRole).toString().contains(QLatin1String("unknown")));
    watched.forget();
    const QDateTime last(QDate(2026, 3, 12), QTime(12, 7), Qt::UTC);
    watched.model.setLatestFailures({{off.id, last}, {{QStringLiteral("2")}, last}});
    QCOMPARE(watched.counts(), QList<qsizetype>({0, 0, 0, 1, 0}));
    QCOMPARE(index.data().toString(),
             QStringLiteral("off since 12 Mar, %1").arg(timeOfDayText(last)));
    QVERIFY(index.data(Qt::ToolTipRole).toString().contains(momentExplanation(last)));
    QVERIFY(!watched.model.index(1, int(WebhookColumn::Failures))
                 .data()
                 .toString()
                 .contains(QLatin1String("off")));
    watched.forget();
    watched.model.setLatestFailures({{off.id, last}, {{QStringLiteral("2")}, last}});
    QCOMPARE(watched.counts(), QList<qsizetype>({0, 0, 0, 0, 0}));
    const QDateTime yearAgo = last.addYears(-1);
    watched.model.setLatestFailures({{off.id, yearAgo}});
    QVERIFY(index.data().toString().contains(QLatin1String("2025")));
    const auto copied = watched.model.cellsOf({0});
    QCOMPARE(copied(0, int(WebhookColumn::Failures)), index.data().toString());
}

void WebhookFailuresTest::theFirstClickBringsWhatNeedsSomebody_data()
{
    QTest::addColumn<WebhookColumn>("column");
    QTest::addColumn<int>("order");
    QTest::newRow("name") << WebhookColumn::Name << int(Qt::AscendingOrder);
    QTest::newRow("endpoint") << WebhookColumn::Endpoint << int(Qt::AscendingOrder);
    QTest::newRow("status") << WebhookColumn::Status << int(Qt::DescendingOrder);
    QTest::newRow("failures") << WebhookColumn::Failures << int(Qt::DescendingOrder);
    QTest::newRow("created") << WebhookColumn::Created << int(Qt::DescendingOrder);
}

void WebhookFailuresTest::theFirstClickBringsWhatNeedsSomebody()
{
    QFETCH(WebhookColumn, column);
    QFETCH(int, order);
    const WebhookTableModel model;
    QCOMPARE(model.headerData(int(column), Qt::Horizontal, Qt::InitialSortOrderRole).toInt(),
             order);
}

void WebhookFailuresTest::riskIsAStatusForFilterAndOrder()
{
    Watched watched;
    watched.model.sort(int(WebhookColumn::Status), Qt::AscendingOrder);
    watched.model.upsert(varied()); // 1 active, 2 deactivated, 3 unknown
    watched.model.upsert({shared(webhook(QStringLiteral("4"), QStringLiteral("Zeta")))});
    watched.model.setBudgets({{{QStringLiteral("1")}, budget(10, 60, true)},
                              {{QStringLiteral("2")}, budget(100, 200, true)},
                              {{QStringLiteral("3")}, budget(10, 60, true)}});
    QCOMPARE(shownIds(watched.model).join(QString()), QStringLiteral("4123"));
    const QModelIndex index = watched.model.index(1, int(WebhookColumn::Status));
    QCOMPARE(index.data().toString(), QStringLiteral("At risk"));
    QCOMPARE(WebhookStatus(index.data(WebhookTableModel::StatusRole).toInt()),
             WebhookStatus::AtRisk);
    watched.model.setFilter({{}, WebhookStatus::AtRisk, {}});
    QCOMPARE(shownIds(watched.model).join(QString()), QStringLiteral("1"));
    watched.model.setFilter({{}, WebhookStatus::Active, {}});
    QCOMPARE(shownIds(watched.model).join(QString()), QStringLiteral("4"));
    watched.model.setBudgets({{{QStringLiteral("1")}, budget(3, 4)}});
    QCOMPARE(shownIds(watched.model).join(QString()), QStringLiteral("14"));
    watched.model.setBudgets({{{QStringLiteral("4")}, budget(60, 70, true)}});
    QCOMPARE(shownIds(watched.model).join(QString()), QStringLiteral("1"));
}

void WebhookFailuresTest::budgetsAnnounceOnlyTheRowsThatLookDifferent()
{
    Watched watched;
    watched.model.upsert(numbered(0, 50));
    const WebhookId seven{QStringLiteral("id-7")};
    watched.model.setBudgets({{seven, budget(3, 4)}});
    watched.forget();
    watched.model.setBudgets({{seven, budget(3, 4)}});
    QCOMPARE(watched.counts(), QList<qsizetype>({0, 0, 0, 0, 0}));
    watched.model.setBudgets({{seven, budget(3, 5)}, {{QStringLiteral("id-9")}, nullptr}});
    QCOMPARE(watched.counts(), QList<qsizetype>({0, 0, 0, 1, 0}));
    QCOMPARE(watched.changed.first().at(0).toModelIndex().row(), 7);
    QCOMPARE(watched.changed.first().at(1).toModelIndex().row(), 7);
    watched.model.setBudgets({{seven, nullptr}});
    QVERIFY(watched.model.idsWithFailures().isEmpty());
    QVERIFY(!watched.model.index(7, int(WebhookColumn::Failures))
                 .data(WebhookTableModel::FailuresRole)
                 .isValid());
}

void WebhookFailuresTest::budgetsMoveRowsSortedByFailures()
{
    Watched watched;
    watched.model.setFailureContext({FailureKnowledge::Read, 50, {}});
    watched.model.sort(int(WebhookColumn::Failures), Qt::DescendingOrder);
    watched.model.upsert(varied()); // by name: 2, which is off, 1, 3
    watched.model.setBudgets(
        {{{QStringLiteral("3")}, budget(1, 9)}, {{QStringLiteral("1")}, budget(8, 8)}});
    QCOMPARE(shownIds(watched.model).join(QString()), QStringLiteral("231"));
    watched.forget();
    watched.model.setBudgets({{{QStringLiteral("1")}, budget(10, 10)}});
    QCOMPARE(shownIds(watched.model).join(QString()), QStringLiteral("213"));
    QCOMPARE(watched.reset.size(), 0);
    watched.model.sort(int(WebhookColumn::Failures), Qt::AscendingOrder);
    QCOMPARE(shownIds(watched.model).join(QString()), QStringLiteral("312"));
}

void WebhookFailuresTest::budgetsWaitForTheirWebhooks()
{
    Watched watched;
    watched.model.setBudgets({{{QStringLiteral("ID-3")}, budget(60, 60, true)}});
    watched.model.upsert(numbered(0, 5));
    QCOMPARE(watched.model.factsAt(3).status, WebhookStatus::AtRisk);
    watched.model.remove({{QStringLiteral("id-3")}});
    watched.model.upsert(numbered(5, 1)); // takes the free slot and no failures with it
    for (int row = 0; row < watched.model.rowCount(); ++row)
        QVERIFY(!watched.model.factsAt(row).failures);
    watched.model.clear();
    watched.model.upsert(numbered(3, 1));
    QCOMPARE(watched.model.factsAt(0).budget().most, 60);
}

void WebhookFailuresTest::aNewVersionOfAWebhookKeepsItsFailures()
{
    Watched watched;
    Webhook one = webhook(QStringLiteral("1"), QStringLiteral("A"));
    watched.model.upsert({shared(one)});
    watched.model.setBudgets({{one.id, budget(60, 70, true)}});
    one.deactivated = true;
    watched.model.upsert({shared(one)});
    QCOMPARE(watched.model.factsAt(0).status, WebhookStatus::Deactivated);
    QCOMPARE(watched.model.factsAt(0).budget().most, 70);
    one.deactivated = false;
    watched.model.upsert({shared(one)});
    QCOMPARE(watched.model.factsAt(0).status, WebhookStatus::AtRisk);
}

HOOKDESK_WINDOW_TEST(WebhookFailuresTest)

} // namespace tst_webhookfailures

#include "tst_webhookfailures.moc"

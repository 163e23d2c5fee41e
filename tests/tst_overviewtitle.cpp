// SPDX-FileCopyrightText: 2026 Hookdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/testprogram.h"
#include "ui/common/momenttext.h"
#include "ui/overview/overviewnumbers.h"

#include <QTest>

using namespace hookdesk;

namespace tst_overviewtitle {

namespace {

const QDateTime noon(QDate(2026, 3, 14), QTime(12, 0), Qt::UTC);

/// Forty webhooks, known as far as that.
OverviewNumbers forty(Extent extent, int deactivated = 0, int atRisk = 0)
{
    OverviewNumbers numbers;
    numbers.extent = extent;
    numbers.loadedAt = noon.addSecs(-3600);
    numbers.all = 40;
    numbers.webhooks = {{WebhookStatus::Deactivated, deactivated},
                        {WebhookStatus::AtRisk, atRisk},
                        {WebhookStatus::Active, 40 - deactivated - atRisk}};
    numbers.isLogKnown = true;
    numbers.isLogWhole = true;
    return numbers;
}

} // namespace

class TestOverviewTitle : public QObject
{
    Q_OBJECT

private slots:
    void the_title_is_the_answer_data();
    void the_title_is_the_answer();
};

void TestOverviewTitle::the_title_is_the_answer_data()
{
    QTest::addColumn<OverviewNumbers>("numbers");
    QTest::addColumn<int>("needing");
    QTest::addColumn<QString>("title");
    const auto row = [](const char *name, const OverviewNumbers &numbers, int needing,
                        const QString &title) {
        QTest::newRow(name) << numbers << needing << title;
    };
    row("deactivated", forty(Extent::Whole, 6, 3), 9,
        QStringLiteral("6 of 40 webhook(s) are deactivated"));
    row("at risk", forty(Extent::Whole, 0, 3), 3, QStringLiteral("3 of 40 webhook(s) are at risk"));
    row("failed events", forty(Extent::Whole), 2,
        QStringLiteral("2 of 40 webhook(s) have failed events"));
    row("nothing", forty(Extent::Whole), 0, QStringLiteral("Nothing needs you"));

    OverviewNumbers numbers = forty(Extent::Whole);
    numbers.isLogWhole = false;
    row("a log of which a part was read", numbers, 0,
        QStringLiteral("No webhook found that needs you"));
    numbers = forty(Extent::Whole);
    numbers.webhooks[WebhookStatus::Unknown] = 2;
    row("statuses that nobody told", numbers, 0, QStringLiteral("No webhook found that needs you"));
    numbers = forty(Extent::Whole);
    numbers.all = 0;
    row("none at all", numbers, 0, QStringLiteral("There are no webhooks yet"));

    row("a part with some off", forty(Extent::Part, 6, 3), 9,
        QStringLiteral("At least 6 webhook(s) are deactivated"));
    row("a part with none off", forty(Extent::Part, 0, 3), 3,
        QStringLiteral("Only 40 webhook(s) read"));
    numbers = forty(Extent::Part);
    numbers.loading = true;
    row("the first pages", numbers, 0, QStringLiteral("Loading: 40 webhook(s) so far"));

    const QString when = clockText(noon.addSecs(-3600), noon);
    row("offline, some off", forty(Extent::Old, 6), 6,
        QStringLiteral("6 of 40 webhook(s) were deactivated %1").arg(when));
    row("offline, none off", forty(Extent::Old), 0,
        QStringLiteral("No webhook was deactivated %1").arg(when));

    numbers = OverviewNumbers();
    row("not loaded", numbers, 0, QStringLiteral("The webhooks are not loaded yet"));
    numbers.loading = true;
    row("being loaded", numbers, 0, QStringLiteral("Loading webhooks…"));
    numbers.failed = true;
    row("tried again", numbers, 0, QStringLiteral("The webhooks could not be loaded"));
}

void TestOverviewTitle::the_title_is_the_answer()
{
    QFETCH(const OverviewNumbers, numbers);
    QFETCH(const int, needing);
    QTEST(overviewTitle(numbers, needing, noon), "title");
}

HOOKDESK_TEST(TestOverviewTitle)

} // namespace tst_overviewtitle

#include "tst_overviewtitle.moc"

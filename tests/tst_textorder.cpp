// SPDX-FileCopyrightText: 2026 Hookdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/domain/textorder.h"

#include "tests/support/testprogram.h"

#include <QLocale>
#include <QTest>

using namespace hookdesk;

namespace tst_textorder {

namespace {

QStringList words(const char *text)
{
    return QString::fromUtf8(text).split(QLatin1Char('|'));
}

} // namespace

class TestTextOrder : public QObject
{
    Q_OBJECT

private slots:
    void cleanup() { QLocale::setDefault(QLocale::c()); }
    void names_stand_as_a_person_looks_for_them_data();
    void names_stand_as_a_person_looks_for_them();
    void keys_agree_with_comparing();
    void only_the_same_text_is_equal();
    void another_language_is_another_order();
    void addresses_stand_by_their_numbers();
};

void TestTextOrder::names_stand_as_a_person_looks_for_them_data()
{
    QTest::addColumn<QString>("locale");
    QTest::addColumn<QStringList>("sorted");
    for (const char *locale : {"C", "en_GB", "nl_NL", "de_DE", "fr_FR"}) {
        QTest::addRow("numbers, %s", locale)
            << QString::fromLatin1(locale) << words("Webhook 2|webhook 9|Webhook 10|Webhook 100");
        QTest::addRow("accents, %s", locale)
            << QString::fromLatin1(locale) << words("Aap|Ärzte|Boek|École|Zorg");
    }
    QTest::newRow("Swedish") << QStringLiteral("sv_SE") << words("Aap|Zorg|Ärzte|Öl");
}

void TestTextOrder::names_stand_as_a_person_looks_for_them()
{
    QFETCH(QString, locale);
    QFETCH(QStringList, sorted);
    QLocale::setDefault(QLocale(locale));
    QStringList mixed(sorted.rbegin(), sorted.rend());
    QCOMPARE(sortedForPeople(mixed), sorted);
    sortByName(
        mixed, [](const QString &one) { return one; },
        [](const auto &, const auto &) { return false; });
    QCOMPARE(mixed, sorted);
}

void TestTextOrder::keys_agree_with_comparing()
{
    const TextOrder order;
    const QStringList all = words("a|ä|ab|B|10|9|Webhook 10|Webhook 9|é|e|z");
    for (const QString &a : all) {
        for (const QString &b : all)
            QCOMPARE(order.key(a).compare(order.key(b)) < 0, order(a, b));
    }
}

void TestTextOrder::only_the_same_text_is_equal()
{
    const TextOrder order;
    QVERIFY(order.compare(QStringLiteral("ab"), QStringLiteral("a\u200Bb")) != 0);
    QCOMPARE(order.compare(QStringLiteral("ab"), QStringLiteral("ab")), 0);
}

void TestTextOrder::another_language_is_another_order()
{
    QLocale::setDefault(QLocale(QStringLiteral("nl_NL")));
    const TextOrder dutch;
    QVERIFY(dutch.isOfLanguage());
    QVERIFY(dutch(QStringLiteral("Ärzte"), QStringLiteral("Zorg")));
    QLocale::setDefault(QLocale(QStringLiteral("sv_SE")));
    QVERIFY(!dutch.isOfLanguage());
    QVERIFY(TextOrder()(QStringLiteral("Zorg"), QStringLiteral("Ärzte")));
}

void TestTextOrder::addresses_stand_by_their_numbers()
{
    const QStringList sorted =
        words("https://a.example/|https://A.example/0|https://a.example/9/x|https://a.example/09/y|"
              "https://a.example/10|https://a.example/100000000000000000000|https://a.example/a|"
              "https://b.example/1");
    for (qsizetype i = 1; i < sorted.size(); ++i)
        QVERIFY2(plainOrderKey(sorted.at(i - 1)) < plainOrderKey(sorted.at(i)),
                 qPrintable(sorted.at(i)));
    QCOMPARE(plainOrderKey(QStringLiteral("Relation.Person")),
             plainOrderKey(QStringLiteral("relation.person")));
}

HOOKDESK_TEST(TestTextOrder)

} // namespace tst_textorder

#include "tst_textorder.moc"

// SPDX-FileCopyrightText: 2026 Hookdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/domain/address.h"

#include "tests/support/testprogram.h"

#include <QElapsedTimer>
#include <QTest>

using namespace hookdesk;

namespace tst_address {

using Likeness = AddressLikeness;

class TestAddress : public QObject
{
    Q_OBJECT

private slots:
    void the_same_address_may_be_written_differently_data();
    void the_same_address_may_be_written_differently();
    void a_password_in_an_address_is_masked_data();
    void a_password_in_an_address_is_masked();
    void many_addresses_are_read_at_once_data();
    void many_addresses_are_read_at_once();
    void hosts_that_look_like_others_show_their_ascii_form_data();
    void hosts_that_look_like_others_show_their_ascii_form();
};

void TestAddress::the_same_address_may_be_written_differently_data()
{
    QTest::addColumn<QString>("a");
    QTest::addColumn<QString>("b");
    QTest::addColumn<Likeness>("likeness");
    const auto row = [](const char *name, const char *a, const char *b, Likeness likeness) {
        QTest::newRow(name) << QString::fromUtf8(a) << QString::fromUtf8(b) << likeness;
    };
    const auto same = [&](const char *name, const char *a, const char *b) {
        row(name, a, b, Likeness::Same);
    };
    same("of the issue", "HTTPS://Hooks.Example.COM:443/00001/in",
         "https://hooks.example.com/00001/in");
    same("blanks around", " https://a.nl/x ", "https://a.nl/x");
    same("no path", "https://a.nl", "https://a.nl/");
    same("no path, a query", "https://a.nl?x=1", "https://a.nl/?x=1");
    same("empty port", "https://a.nl:/x", "https://a.nl/x");
    same("port of http", "http://a.nl:80/x", "http://a.nl/x");
    same("international host", "https://bücher.example/x", "https://xn--bcher-kva.example/x");
    same("capital in it", "https://BÜCHER.example/x", "https://xn--bcher-kva.example/x");
    same("unreserved escapes", "https://a.nl/%7Ejan/%41-b", "https://a.nl/~jan/A-b");
    same("case of escapes", "https://a.nl/%c3%a9", "https://a.nl/%C3%A9");
    same("not escaped", "https://a.nl/é?q=é", "https://a.nl/%C3%A9?q=%C3%A9");
    same("dot segments", "https://a.nl/a/./b/../c", "https://a.nl/a/c");
    same("above the root", "https://a.nl/../../x", "https://a.nl/x");
    same("escaped dots", "https://a.nl/a/%2E%2e/c", "https://a.nl/c");
    same("a fragment is not sent", "https://a.nl/x#y", "https://a.nl/x");
    same("IPv6", "https://[0:0::1]:443/x", "https://[::1]/x");
    const auto nearly = [&](const char *name, const char *a, const char *b) {
        row(name, a, b, Likeness::NearlySame);
    };
    nearly("final slash", "https://a.nl/in/", "https://a.nl/in");
    nearly("two of them", "https://a.nl/in//", "https://a.nl/in");
    nearly("final dot of the path", "https://a.nl/in.", "https://a.nl/in");
    nearly("final dot of the host", "https://a.nl./in", "https://a.nl/in");
    nearly("that and a port", "https://a.nl.:8443/in", "https://A.nl:8443/in/");
    nearly("slash before a query", "https://a.nl/in/?x=1", "https://a.nl/in?x=1");
    nearly("empty query", "https://a.nl/in?", "https://a.nl/in");
    const auto other = [&](const char *name, const char *a, const char *b) {
        row(name, a, b, Likeness::Different);
    };
    other("scheme", "http://a.nl/x", "https://a.nl/x");
    other("host", "https://a.nl/x", "https://b.nl/x");
    other("host that ends alike", "https://a.nl/x", "https://xa.nl/x");
    other("port", "https://a.nl:8443/x", "https://a.nl/x");
    other("case of the path", "https://a.nl/X", "https://a.nl/x");
    other("reserved escapes", "https://a.nl/a%2Fb", "https://a.nl/a/b");
    other("a plus and a blank", "https://a.nl/?q=a+b", "https://a.nl/?q=a%20b");
    other("order of the query", "https://a.nl/?a=1&b=2", "https://a.nl/?b=2&a=1");
    other("root", "https://a.nl", "https://a.nl/x");
    other("words", "my endpoint", "my other");
    row("the same words", "my endpoint", "my endpoint", Likeness::Same);
    row("nothing", "", "", Likeness::Same);
}

void TestAddress::the_same_address_may_be_written_differently()
{
    QFETCH(QString, a);
    QFETCH(QString, b);
    QFETCH(Likeness, likeness);
    QCOMPARE(likenessOfAddresses(a, b), likeness);
    QCOMPARE(likenessOfAddresses(b, a), likeness);
    QCOMPARE(addressKey(a) == addressKey(b), likeness == Likeness::Same);
    QCOMPARE(nearAddressKey(a) == nearAddressKey(b), likeness != Likeness::Different);
}

void TestAddress::a_password_in_an_address_is_masked_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("shown");
    const auto row = [](const char *name, const char *text, const char *shown) {
        QTest::newRow(name) << QString::fromUtf8(text) << QString::fromUtf8(shown);
    };
    const auto same = [&](const char *name, const char *text) { row(name, text, text); };
    same("none", "https://a.nl/in");
    same("a port", "https://a.nl:8443/in?to=x@y.nl");
    same("IPv6", "https://[::1]/@x");
    same("a sign in the path", "https://a.nl/@user");
    same("no address", "jan:geheim@a.nl");
    row("of the issue", "https://user:secret@a.nl/in?x=1", "https://user:•••@a.nl/in?x=1");
    row("a user that is a token", "https://token@a.nl/in", "https://•••@a.nl/in");
    row("an empty password", "https://token:@a.nl/in", "https://•••@a.nl/in");
    row("an empty user", "https://:secret@a.nl/in", "https://:•••@a.nl/in");
    row("signs in it", "https://user:s@c:ret@a.nl", "https://user:•••@a.nl");
    row("a bare slash", "https://user:s/cret@a.nl/in", "https://user:•••@a.nl/in");
    row("a bare blank", "https://user:s cret@a.nl/in", "https://user:•••@a.nl/in");
    row("in a sentence", "Not reached: https://u:p@a.nl, and \"http://v:q@b.nl\".",
        "Not reached: https://u:•••@a.nl, and \"http://v:•••@b.nl\".");
    row("two lines", "https://u:p@a.nl/\nhttps://b.nl/@x", "https://u:•••@a.nl/\nhttps://b.nl/@x");
    row("any scheme", "amqp://u:p@mq.example", "amqp://u:•••@mq.example");
}

void TestAddress::a_password_in_an_address_is_masked()
{
    QFETCH(QString, text);
    QTEST(withMaskedPasswords(text), "shown");
    QCOMPARE(withMaskedPasswords(withMaskedPasswords(text)), withMaskedPasswords(text));
}

void TestAddress::many_addresses_are_read_at_once_data()
{
    QTest::addColumn<QString>("text");
    const QString many = QStringLiteral("x://a:b/").repeated(50'000);
    QTest::newRow("the sign before them") << QLatin1Char('@') + many;
    QTest::newRow("the sign in another line") << many + QStringLiteral("\n@");
    QTest::newRow("with blanks") << QStringLiteral("x://a:b ").repeated(50'000) +
                                        QStringLiteral("\n@");
}

/// For each of them the rest of the text was read.
void TestAddress::many_addresses_are_read_at_once()
{
    QFETCH(QString, text);
    QElapsedTimer time;
    time.start();
    QCOMPARE(withMaskedPasswords(text), text);
    QVERIFY2(time.elapsed() < 3000, qPrintable(QString::number(time.elapsed())));
}

void TestAddress::hosts_that_look_like_others_show_their_ascii_form_data()
{
    QTest::addColumn<QString>("address");
    QTest::addColumn<QString>("shown");
    const auto row = [](const char *name, const char *address, const char *shown) {
        QTest::newRow(name) << QString::fromUtf8(address) << QString::fromUtf8(shown);
    };
    const auto same = [&](const char *name, const char *address) { row(name, address, address); };
    same("ASCII", "https://Example.nl/é");
    same("German", "https://bücher.example/x");
    same("Czech", "https://žluťoučký.example/");
    same("Greek", "https://παράδειγμα.example/");
    same("Japanese", "https://例え.example/x");
    same("no address", "Webhook é");
    row("Cyrillic a", "https://ex\u0430mple.nl/in", "https://xn--exmple-4nf.nl/in");
    row("all Cyrillic", "https://\u0430\u0440\u0440\u04CF\u0435.example/x",
        "https://xn--80ak6aa92e.example/x");
    row("dotless i", "https://f\u0131ets.nl:8443/x", "https://xn--fets-n4a.nl:8443/x");
}

void TestAddress::hosts_that_look_like_others_show_their_ascii_form()
{
    QFETCH(QString, address);
    QFETCH(QString, shown);
    const QString unmasked = unmaskedAddress(address);
    if (shown == address)
        QCOMPARE(unmasked, shown);
    else
        QVERIFY2(unmasked.startsWith(QLatin1String("https://xn--")) &&
                     unmasked.endsWith(shown.mid(shown.lastIndexOf(QLatin1Char('.')))),
                 qPrintable(unmasked));
}

HOOKDESK_TEST(TestAddress)

} // namespace tst_address

#include "tst_address.moc"

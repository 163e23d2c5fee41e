// SPDX-FileCopyrightText: 2026 Hookdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/signature/receiversnippets.h"

#include "tests/support/testprogram.h"

#include <QTest>

using namespace hookdesk;

namespace tst_receiversnippets {

namespace {

ReceiverSnippet snippetOf(const QString &language)
{
    for (const ReceiverSnippet &snippet : receiverSnippets())
        if (snippet.language == language)
            return snippet;
    return {};
}

} // namespace

/// The texts that an integrator copies. Whether they give the right answers, the tests snippet_*
/// say.
class ReceiverSnippetsTest : public QObject
{
    Q_OBJECT

private slots:
    void eightLanguagesAreOfferedInTheirOrder();
    void everyPartToCopyIsWhole_data();
    void everyPartToCopyIsWhole();
    void nothingOfOursIsCopiedAlong_data();
    void nothingOfOursIsCopiedAlong();
    void everySnippetIsShortAndFitsThePage_data();
    void everySnippetIsShortAndFitsThePage();
    void onlySnippetsWithATestSayThatTheyRan_data();
    void onlySnippetsWithATestSayThatTheyRan();

private:
    static void everyLanguage();
};

void ReceiverSnippetsTest::everyLanguage()
{
    QTest::addColumn<ReceiverSnippet>("snippet");
    for (const ReceiverSnippet &snippet : receiverSnippets())
        QTest::newRow(qPrintable(snippet.language)) << snippet;
}

void ReceiverSnippetsTest::eightLanguagesAreOfferedInTheirOrder()
{
    QStringList languages;
    for (const ReceiverSnippet &snippet : receiverSnippets())
        languages.append(snippet.language);
    const QString expected = QStringLiteral("Node.js Python PHP C# Java Go Ruby Shell");
    QCOMPARE(languages, expected.split(QLatin1Char(' ')));
}

void ReceiverSnippetsTest::everyPartToCopyIsWhole_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<QString>("fileName");
    QTest::addColumn<QString>("firstLine");
    QTest::addColumn<QString>("comparison");
    const auto row = [](const char *language, const char *fileName, const char *firstLine,
                        const char *comparison) {
        QTest::newRow(language) << QString::fromLatin1(language) << QString::fromLatin1(fileName)
                                << QString::fromLatin1(firstLine)
                                << QString::fromLatin1(comparison);
    };
    row("Node.js", "receiver.js", "const crypto = require(\"node:crypto\");",
        "crypto.timingSafeEqual(");
    row("Python", "receiver.py", "import base64", "hmac.compare_digest(");
    row("PHP", "receiver.php", "<?php", "hash_equals(");
    row("C#", "Receiver.cs", "using System;", "CryptographicOperations.FixedTimeEquals(");
    row("Java", "Receiver.java", "import java.nio.charset.StandardCharsets;",
        "MessageDigest.isEqual(");
    row("Go", "receiver.go", "// Goes below the package clause of a file of its own.",
        "hmac.Equal(");
    row("Ruby", "receiver.rb", "require \"openssl\"", "OpenSSL.fixed_length_secure_compare(");
    // The shell has no such function: it compares under a random key.
    row("Shell", "receiver.sh",
        "# Tribe does not document the header's name: look at a delivery "
        "and put the real one here.",
        "key=$(openssl rand -hex 32)");
}

void ReceiverSnippetsTest::everyPartToCopyIsWhole()
{
    QFETCH(QString, language);
    QFETCH(QString, firstLine);
    QFETCH(QString, comparison);
    const ReceiverSnippet snippet = snippetOf(language);
    QTEST(snippet.fileName, "fileName");
    QCOMPARE(snippet.code.section(QLatin1Char('\n'), 0, 0), firstLine);
    QVERIFY(snippet.code.contains(comparison));
    QVERIFY(snippet.code.contains(QLatin1String("HMAC-SHA512")));
    QVERIFY(snippet.code.contains(QLatin1String("UTF-8")));
    QVERIFY(snippet.code.contains(QLatin1String("X-Tribe-Signature")));
    QVERIFY(snippet.code.endsWith(QLatin1Char('\n')));
    QVERIFY(!snippet.code.endsWith(QLatin1String("\n\n")));
}

void ReceiverSnippetsTest::nothingOfOursIsCopiedAlong_data()
{
    everyLanguage();
}

void ReceiverSnippetsTest::nothingOfOursIsCopiedAlong()
{
    QFETCH(ReceiverSnippet, snippet);
    QVERIFY(!snippet.code.contains(QLatin1String("SPDX")));
    QVERIFY(!snippet.code.contains(QLatin1String(" of snippet ---")));
    QVERIFY(!snippet.code.contains(QLatin1String("HOOKDESK"), Qt::CaseInsensitive));
}

void ReceiverSnippetsTest::everySnippetIsShortAndFitsThePage_data()
{
    everyLanguage();
}

void ReceiverSnippetsTest::everySnippetIsShortAndFitsThePage()
{
    QFETCH(ReceiverSnippet, snippet);
    const QStringList lines = snippet.code.trimmed().split(QLatin1Char('\n'));
    QVERIFY2(lines.size() >= 15 && lines.size() <= 30,
             QByteArray::number(lines.size()).constData());
    for (const QString &line : lines)
        QVERIFY2(line.size() <= 100, qPrintable(line));
}

void ReceiverSnippetsTest::onlySnippetsWithATestSayThatTheyRan_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<QString>("test");
    const auto row = [](const char *language, const char *test) {
        QTest::newRow(language) << QString::fromLatin1(language) << QString::fromLatin1(test);
    };
    row("Node.js", "node");
    row("Python", "python");
    row("PHP", "php");
    row("C#", "csharp");
    row("Java", "java");
    row("Go", "go");
    row("Ruby", "ruby");
    row("Shell", "shell");
}

void ReceiverSnippetsTest::onlySnippetsWithATestSayThatTheyRan()
{
    QFETCH(QString, language);
    QFETCH(QString, test);
    // RUN_SNIPPETS names what tests/CMakeLists.txt registers.
    const QStringList registered = QStringLiteral(RUN_SNIPPETS).split(QLatin1Char(' '));
    QCOMPARE(snippetOf(language).ranInTests, registered.contains(test));
}

HOOKDESK_TEST(ReceiverSnippetsTest)

} // namespace tst_receiversnippets

#include "tst_receiversnippets.moc"

// SPDX-FileCopyrightText: 2026 Hookdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/store/csvtext.h"

#include "tests/support/testprogram.h"

#include <QLocale>
#include <QTest>

using namespace hookdesk;

namespace tst_csvtext {

namespace {

const QString formulaSigns = QStringLiteral("=+-@\uFF1D\uFF0B\uFF0D\uFF20\uFE66\uFE62\uFE63\uFE6B");

/// The cells as Excel reads them: a quote opens only where a cell begins, and what follows the
/// closing one belongs to the cell.
QStringList cellsOf(const QString &csv, QChar separator)
{
    QStringList cells{QString()};
    bool isQuoted = false;
    bool atBeginning = true;
    for (qsizetype i = 0; i < csv.size(); ++i) {
        const QChar c = csv.at(i);
        if (c == u'"' && isQuoted && i + 1 < csv.size() && csv.at(i + 1) == u'"') {
            cells.last() += c;
            ++i;
        } else if (c == u'"' && isQuoted) {
            isQuoted = false;
        } else if (c == u'"' && atBeginning) {
            isQuoted = true;
        } else if (!isQuoted && (c == separator || c == u'\n' || c == u'\r')) {
            cells.append(QString());
            atBeginning = true;
            continue;
        } else {
            cells.last() += c;
        }
        atBeginning = false;
    }
    return cells;
}

bool isFormula(const QString &cell)
{
    const QString text = cell.trimmed();
    return !text.isEmpty() && formulaSigns.contains(text.front());
}

} // namespace

/// CSV that spreadsheets of other languages open, and that calculates nothing in any of them.
class CsvTextTest : public QObject
{
    Q_OBJECT

private slots:
    void aRegionHasItsSeparator_data();
    void aRegionHasItsSeparator();
    void aLineHasTheSeparatorThatWasChosen();
    void aFormulaIsDefused_data();
    void aFormulaIsDefused();
    void noCellIsAFormulaWhereverASpreadsheetSplits_data();
    void noCellIsAFormulaWhereverASpreadsheetSplits();
    void aCellOfTheClipboardIsOneCell_data();
    void aCellOfTheClipboardIsOneCell();
};

void CsvTextTest::aRegionHasItsSeparator_data()
{
    QTest::addColumn<QString>("region");
    QTest::addColumn<CsvSeparator>("separator");
    for (const char *region : {"nl_NL", "nl_BE", "de_DE", "fr_FR"})
        QTest::newRow(region) << QString::fromLatin1(region) << CsvSeparator::Semicolon;
    for (const char *region : {"en_US", "en_GB", "de_CH", "C"})
        QTest::newRow(region) << QString::fromLatin1(region) << CsvSeparator::Comma;
}

void CsvTextTest::aRegionHasItsSeparator()
{
    QFETCH(const QString, region);
    QTEST(usualSeparator(QLocale(region)), "separator");
}

void CsvTextTest::aLineHasTheSeparatorThatWasChosen()
{
    const QStringList texts{QStringLiteral("a;b"), QStringLiteral("é"), QString()};
    QCOMPARE(csvLine(texts, CsvSeparator::Semicolon), QByteArray("\"a;b\";\"é\";\"\"\r\n"));
    QCOMPARE(csvLine(texts, CsvSeparator::Comma), QByteArray("\"a;b\",\"é\",\"\"\r\n"));
    QCOMPARE(csvHeading(texts, CsvSeparator::Semicolon),
             QByteArray("\xEF\xBB\xBF\"a;b\";\"é\";\"\"\r\n"));
}

void CsvTextTest::aFormulaIsDefused_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("harmless");
    const auto row = [](const char *name, const QString &text, const QString &harmless) {
        QTest::newRow(name) << text << harmless;
    };
    for (const QChar sign : formulaSigns)
        QTest::addRow("U+%04X", sign.unicode())
            << sign + QStringLiteral("1+1") << u'\'' + QString(sign) + QStringLiteral("1+1");
    row("tab", QStringLiteral("\tx"), QStringLiteral("'\tx"));
    row("carriage return", QStringLiteral("\rx"), QStringLiteral("'\rx"));
    row("behind blanks", QStringLiteral(" \u00A0=1"), QStringLiteral("' \u00A0=1"));
    row("behind a line feed", QStringLiteral("\n=1"), QStringLiteral("\n'=1"));
    row("behind an invisible sign", QStringLiteral("\u200B=1"), QStringLiteral("'\u200B=1"));
    row("behind a quote", QStringLiteral("\"=1\""), QStringLiteral("'\"=1\""));
    row("behind a comma", QStringLiteral("a,=1"), QStringLiteral("a,'=1"));
    row("behind a semicolon", QStringLiteral("a;@x"), QStringLiteral("a;'@x"));
    row("behind a tab", QStringLiteral("a\t=1"), QStringLiteral("a\t'=1"));
    row("on a further line", QStringLiteral("a\r\n=1"), QStringLiteral("a\r\n'=1"));
    row("behind a separator, quotes and blanks", QStringLiteral("[\"a\", \"=1\"]"),
        QStringLiteral("[\"a\", \"'=1\"]"));
    row("a command in a number's clothes", QStringLiteral("a;-2+3+cmd|' /C calc'!A0"),
        QStringLiteral("a;'-2+3+cmd|' /C calc'!A0"));
    row("numbers in JSON", QStringLiteral("[1,-5,+1.5]"), QStringLiteral("[1,-5,+1.5]"));
    row("signs elsewhere", QStringLiteral("a=b-c, d@e {\"f\":\"+31\"}"),
        QStringLiteral("a=b-c, d@e {\"f\":\"+31\"}"));
    row("nothing", QString(), QString());
}

void CsvTextTest::aFormulaIsDefused()
{
    QFETCH(const QString, text);
    QTEST(harmlessText(text), "harmless");
}

void CsvTextTest::noCellIsAFormulaWhereverASpreadsheetSplits_data()
{
    QTest::addColumn<CsvSeparator>("written");
    QTest::addColumn<QChar>("read");
    for (const CsvSeparator written : {CsvSeparator::Comma, CsvSeparator::Semicolon}) {
        for (const char read : {',', ';', '\t'})
            QTest::addRow("%d read at %d", int(written), int(read))
                << written << QChar::fromLatin1(read);
    }
}

void CsvTextTest::noCellIsAFormulaWhereverASpreadsheetSplits()
{
    QFETCH(const CsvSeparator, written);
    QFETCH(const QChar, read);
    const QString signs = QStringLiteral("=@\",; \t\na");
    const auto count = signs.size();
    for (qsizetype number = 0; number < count * count * count * count * count; ++number) {
        QString text;
        for (qsizetype rest = number, i = 0; i < 5; rest /= count, ++i)
            text += signs.at(rest % count);
        const QByteArray line = csvLine({QStringLiteral("x"), text, text}, written);
        for (const QString &cell : cellsOf(QString::fromUtf8(line), read))
            QVERIFY2(!isFormula(cell), line.constData());
    }
}

void CsvTextTest::aCellOfTheClipboardIsOneCell_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("cell");
    const auto row = [](const char *name, const QString &text, const QString &cell) {
        QTest::newRow(name) << text << cell;
    };
    row("text", QStringLiteral("a, b"), QStringLiteral("a, b"));
    row("number", QStringLiteral("-5"), QStringLiteral("-5"));
    row("formula", QStringLiteral("=1+1"), QStringLiteral("'=1+1"));
    row("full-width", QStringLiteral("\uFF1D1"), QStringLiteral("'\uFF1D1"));
    row("tab and formula", QStringLiteral("a\t=1"), QStringLiteral("a =1"));
    row("tab before a formula", QStringLiteral("\t=1"), QStringLiteral("' =1"));
    row("lines", QStringLiteral("a\r\nb\u2028c"), QStringLiteral("a  b c"));
    row("quote at the beginning", QStringLiteral("\"a\" b"), QStringLiteral("\"\"\"a\"\" b\""));
    row("quote inside", QStringLiteral("a \"b\""), QStringLiteral("a \"b\""));
}

void CsvTextTest::aCellOfTheClipboardIsOneCell()
{
    QFETCH(const QString, text);
    QTEST(clipboardCell(text), "cell");
}

HOOKDESK_TEST(CsvTextTest)

} // namespace tst_csvtext

#include "tst_csvtext.moc"

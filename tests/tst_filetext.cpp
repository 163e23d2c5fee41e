// SPDX-FileCopyrightText: 2026 Hookdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/domain/filetext.h"

#include "tests/support/testprogram.h"

#include <QStringEncoder>
#include <QTest>

using namespace hookdesk;

namespace tst_filetext {

namespace {

QByteArray encoded(const QString &text, QStringConverter::Encoding encoding, bool hasMark)
{
    QStringEncoder encode(encoding, hasMark ? QStringConverter::Flag::WriteBom
                                            : QStringConverter::Flag::Default);
    return encode(text);
}

} // namespace

/// Text files as editors save them.
class FileTextTest : public QObject
{
    Q_OBJECT

private slots:
    void textIsUtf8WhateverItWas_data();
    void textIsUtf8WhateverItWas();
    void otherBytesStay_data();
    void otherBytesStay();
};

void FileTextTest::textIsUtf8WhateverItWas_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("text");
    const QString text = QStringLiteral("{\"naïve\": \"\U0001F600\"}\r\n");
    for (const auto encoding :
         {QStringConverter::Utf8, QStringConverter::Utf16LE, QStringConverter::Utf16BE,
          QStringConverter::Utf32LE, QStringConverter::Utf32BE})
        QTest::addRow("%s with a mark", QStringConverter::nameForEncoding(encoding))
            << encoded(text, encoding, true) << text;
    for (const auto encoding :
         {QStringConverter::Utf8, QStringConverter::Utf16LE, QStringConverter::Utf16BE})
        QTest::addRow("%s", QStringConverter::nameForEncoding(encoding))
            << encoded(text, encoding, false) << text;
    QTest::newRow("a mark alone") << QByteArray("\xFF\xFE", 2) << QString();
}

void FileTextTest::textIsUtf8WhateverItWas()
{
    QFETCH(const QByteArray, bytes);
    QFETCH(const QString, text);
    QCOMPARE(utf8OfFile(bytes), text.toUtf8());
    if (const std::optional<QByteArray> utf8 = utf8OfUtf16(bytes))
        QCOMPARE(*utf8, text.toUtf8());
}

void FileTextTest::otherBytesStay_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("nothing") << QByteArray();
    QTest::newRow("one byte") << QByteArray("a");
    QTest::newRow("zero bytes") << QByteArray(8, '\0');
    QTest::newRow("Latin-1") << QByteArray("na\xEFve");
    QTest::newRow("a zero byte in a text") << QByteArray("ab\0c", 4);
}

void FileTextTest::otherBytesStay()
{
    QFETCH(const QByteArray, bytes);
    QCOMPARE(utf8OfFile(bytes), bytes);
    QVERIFY(!utf8OfUtf16(bytes));
}

HOOKDESK_TEST(FileTextTest)

} // namespace tst_filetext

#include "tst_filetext.moc"

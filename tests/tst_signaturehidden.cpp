// SPDX-FileCopyrightText: 2026 Hookdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/signature/signature.h"
#include "tests/support/shownsignaturepage.h"
#include "tests/support/testprogram.h"
#include "ui/common/hiddencharacternote.h"

#include <QLineEdit>
#include <QPushButton>
#include <QTest>

using namespace hookdesk;

namespace tst_signaturehidden {

namespace {

const QByteArray secret = "5f2b8c1e-hook-secret";
const QByteArray body = R"({"webhookId": "w", "payload": {"entityId": "e"}})";

QString right()
{
    return QString::fromLatin1(signature(secret, body));
}

} // namespace

/// What the page says of characters that nobody sees, and of names that are not ASCII.
class SignatureHiddenTest : public QObject, private ShownSignaturePage
{
    Q_OBJECT

private slots:
    void init() { QVERIFY(openPage()); }
    void cleanup() { closePage(); }
    void aFieldNamesThemAndRemovesThem_data();
    void aFieldNamesThemAndRemovesThem();
    void aPastedRequestIsGenuineButForThem();
    void theBodyNamesThem();
    void theHeaderOfAVerdictIsReadable();

private:
    void paste(const QByteArray &header);
};

void SignatureHiddenTest::paste(const QByteArray &header)
{
    line("Webhook secret").setText(QString::fromLatin1(secret));
    text("Raw request")
        .setBytes("POST /hook HTTP/1.1\r\nHost: h.example\r\n" + header +
                  "\r\nContent-Length: " + QByteArray::number(body.size()) + "\r\n\r\n" + body);
}

void SignatureHiddenTest::aFieldNamesThemAndRemovesThem_data()
{
    QTest::addColumn<QString>("field");
    QTest::addColumn<QString>("object");
    QTest::addColumn<QString>("before");
    QTest::addColumn<QString>("after");
    QTest::addColumn<QString>("said");
    for (const auto &[field, object, clean] :
         {std::tuple{"Received signature", "receivedSignatureHidden", right()},
          std::tuple{"Webhook secret", "webhookSecretHidden", QString::fromLatin1(secret)}}) {
        const auto row = [&, name = field, note = object, value = clean](
                             const QString &front, const QString &end, const char *said) {
            QTest::addRow("%s, %s", name, said)
                << QString::fromLatin1(name) << QString::fromLatin1(note) << front + value + end
                << value << QString::fromLatin1(said);
        };
        row(QStringLiteral("\u200B"), {}, "U+200B (invisible) at position 1");
        row(QStringLiteral("\u202E"), {}, "U+202E (changes the reading direction) at position 1");
        row({}, QStringLiteral("\u00A0"), "U+00A0 (unusual space) at position");
        row(QStringLiteral("\u201C"), QStringLiteral("\u201D"),
            "U+201C (quotation mark around the text) at position 1");
    }
}

void SignatureHiddenTest::aFieldNamesThemAndRemovesThem()
{
    QFETCH(QString, field);
    QFETCH(QString, object);
    QFETCH(QString, before);
    QFETCH(QString, after);
    QFETCH(QString, said);
    auto *note = m_page->findChild<HiddenCharacterNote *>(object);
    QVERIFY(note && !note->isVisible());
    QLineEdit &edit = line(qPrintable(field));
    edit.setText(before);
    QVERIFY(note->isVisible());
    QVERIFY2(note->text().contains(said), qPrintable(note->text()));
    QTest::mouseClick(note->findChild<QPushButton *>(), Qt::LeftButton);
    QCOMPARE(edit.text(), after);
    QVERIFY(!note->isVisible());
}

void SignatureHiddenTest::aPastedRequestIsGenuineButForThem()
{
    paste("X-Seal:\xC2\xA0" + right().toLatin1());
    QTRY_COMPARE(verdict(), QStringLiteral("Genuine, but: Hidden characters in the value"));
    auto *note =
        m_page->findChild<HiddenCharacterNote *>(QStringLiteral("receivedSignatureHidden"));
    QVERIFY(note->isVisible());
    QTest::mouseClick(note->findChild<QPushButton *>(), Qt::LeftButton);
    QTRY_VERIFY2(verdict().startsWith(QLatin1String("Genuine: ")), qPrintable(verdict()));
}

void SignatureHiddenTest::theBodyNamesThem()
{
    line("Webhook secret").setText(QString::fromLatin1(secret));
    line("Received signature").setText(right());
    text("Request body").setBytes(QByteArray(body).replace(" ", "\xC2\xA0"));
    QVERIFY(isShown(QStringLiteral("Hidden: U+00A0 (unusual space) at position 14")));
    QCOMPARE(text("Request body").hidden().size(), body.count(' '));
    buttonNamed(*m_page, "Check").click();
    QTRY_VERIFY2(verdict().startsWith(QLatin1String("Not genuine:")), qPrintable(verdict()));
    text("Request body").setBytes("{\n\t\"a\": \"\xE2\x80\x9Cquoted\xE2\x80\x9D\"\r\n}");
    QVERIFY(!isShown(QStringLiteral("Hidden:")));
}

void SignatureHiddenTest::theHeaderOfAVerdictIsReadable()
{
    paste("X-S\xC3\xAFg: " + right().toLatin1());
    QTRY_COMPARE(verdict(), QStringLiteral("Genuine: the header X-Sïg proves it"));
    QVERIFY(isShown(QStringLiteral("From X-Sïg;")));
}

HOOKDESK_WINDOW_TEST(SignatureHiddenTest)

} // namespace tst_signaturehidden

#include "tst_signaturehidden.moc"

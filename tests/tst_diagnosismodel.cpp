// SPDX-FileCopyrightText: 2026 Hookdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/receiver/livereceiver.h"
#include "app/signature/signature.h"
#include "tests/support/shownparts.h"
#include "tests/support/testprogram.h"
#include "ui/signature/deliverymodel.h"
#include "ui/signature/diagnosismodel.h"

#include <QAbstractItemModelTester>
#include <QApplication>
#include <QSignalSpy>
#include <QTcpSocket>
#include <QTest>

using namespace hookdesk;

namespace tst_diagnosismodel {

using Certainty = Finding::Certainty;
using Mode = QAbstractItemModelTester::FailureReportingMode;

/// The two models of the signature page, watched by Qt's own checks of models.
class DiagnosisModelTest : public QObject
{
    Q_OBJECT

private slots:
    void findingsAreShownInTheirOrder();
    void everyKindOfHintHasWords();
    void aNewDiagnosisTakesThePlaceOfTheOld();
    void deliveriesAreShownTheNewestFirst();
    void theOldestGoFirst();
    void foreignTextStaysPlainAndShort();

private:
    static void send(const LiveReceiver &receiver, const QByteArray &path,
                     const QByteArray &headers, const QByteArray &body);
};

void DiagnosisModelTest::findingsAreShownInTheirOrder()
{
    DiagnosisModel model;
    const QAbstractItemModelTester tester(&model, Mode::QtTest);
    QCOMPARE(model.rowCount(), 0);
    const QByteArray body = "{}\n";
    Diagnosis diagnosis = diagnose({body, "secret", {{"X-Sig", signature("secret", "{}")}}});
    QVERIFY(!diagnosis.findings.isEmpty());
    Finding hint;
    hint.hint = Hint::BodyNotJson;
    diagnosis.findings.append(hint);
    model.setDiagnosis(diagnosis);
    QCOMPARE(model.rowCount(), diagnosis.findings.size());
    QCOMPARE(model.columnCount(), 3);
    QCOMPARE(rowTexts(model, 0).at(0), QStringLiteral("Proved"));
    QVERIFY(rowTexts(model, 0).at(1).contains(QLatin1String("final")));
    QCOMPARE(rowTexts(model, model.rowCount() - 1).at(0), QStringLiteral("Hint"));
    QStringList titles;
    for (int column = 0; column < model.columnCount(); ++column)
        titles.append(model.headerData(column, Qt::Horizontal, Qt::DisplayRole).toString());
    QCOMPARE(titles, (QStringList{QStringLiteral("Certainty"), QStringLiteral("Finding"),
                                  QStringLiteral("What to do")}));
}

void DiagnosisModelTest::everyKindOfHintHasWords()
{
    DiagnosisModel model;
    const QAbstractItemModelTester tester(&model, Mode::QtTest);
    Diagnosis diagnosis;
    for (int kind = 0; kind <= static_cast<int>(Hint::OtherSecretOrBody); ++kind) {
        Finding finding;
        finding.hint = static_cast<Hint>(kind);
        diagnosis.findings.append(finding);
    }
    model.setDiagnosis(diagnosis);
    QSet<QString> phrases;
    for (int row = 0; row < model.rowCount(); ++row) {
        for (const QString &text : rowTexts(model, row)) {
            QVERIFY(!text.isEmpty());
            QVERIFY(!text.contains(QLatin1Char('\n')));
        }
        phrases.insert(rowTexts(model, row).at(1));
    }
    QCOMPARE(phrases.size(), model.rowCount());
}

void DiagnosisModelTest::aNewDiagnosisTakesThePlaceOfTheOld()
{
    DiagnosisModel model;
    const QAbstractItemModelTester tester(&model, Mode::QtTest);
    const QSignalSpy reset(&model, &QAbstractItemModel::modelReset);
    Diagnosis diagnosis;
    diagnosis.findings = {Finding(), Finding()};
    model.setDiagnosis(diagnosis);
    QCOMPARE(model.rowCount(), 2);
    model.setDiagnosis({});
    QCOMPARE(model.rowCount(), 0);
    QCOMPARE(reset.size(), 2);
}

void DiagnosisModelTest::send(const LiveReceiver &receiver, const QByteArray &path,
                              const QByteArray &headers, const QByteArray &body)
{
    QTcpSocket socket;
    socket.connectToHost(receiver.url().host(), static_cast<quint16>(receiver.url().port()));
    QVERIFY(socket.waitForConnected());
    socket.write("POST " + path + " HTTP/1.1\r\nHost: h\r\n" + headers +
                 "Content-Length: " + QByteArray::number(body.size()) + "\r\n\r\n" + body);
    QTRY_VERIFY(socket.bytesAvailable() > 0);
}

void DiagnosisModelTest::deliveriesAreShownTheNewestFirst()
{
    LiveReceiver receiver;
    QVERIFY(!receiver.start(0));
    receiver.setSecrets({{WebhookId{QStringLiteral("known")}, "secret"}});
    DeliveryModel model(receiver, [](const QString &id) {
        return id == QLatin1String("known") ? QStringLiteral("Invoices") : QString();
    });
    const QAbstractItemModelTester tester(&model, Mode::QtTest);
    const QSignalSpy inserted(&model, &QAbstractItemModel::rowsInserted);
    const QByteArray known = R"({"webhookId":"known"})";
    send(receiver, "/a?x=y", "X-Sig: " + signature("secret", known) + "\r\n", known);
    send(receiver, "/b", "X-Sig: " + signature("secret", known) + "\r\n", known + ' ');
    send(receiver, "/c", {}, R"({"webhookId":"other"})");
    QCOMPARE(inserted.size(), 3);
    QCOMPARE(model.rowCount(), 3);
    const auto part = [&](int row) { return rowTexts(model, row).mid(1, 3); };
    QCOMPARE(part(0), (QStringList{QStringLiteral("Unknown"), QStringLiteral("other"),
                                   QStringLiteral("POST /c")}));
    QCOMPARE(part(1), (QStringList{QStringLiteral("Not genuine"), QStringLiteral("Invoices"),
                                   QStringLiteral("POST /b")}));
    QCOMPARE(part(2), (QStringList{QStringLiteral("Genuine"), QStringLiteral("Invoices"),
                                   QStringLiteral("POST /a")}));
    QCOMPARE(model.at(2)->body, known);
    QVERIFY(!model.at(3));
    QVERIFY(!model.at(-1));
    receiver.clear();
    QCOMPARE(model.rowCount(), 0);
}

void DiagnosisModelTest::theOldestGoFirst()
{
    ReceiverLimits limits;
    limits.mostDeliveries = 2;
    LiveReceiver receiver(limits);
    QVERIFY(!receiver.start(0));
    send(receiver, "/1", {}, "{}");
    DeliveryModel model(receiver, [](const QString &) { return QString(); });
    const QAbstractItemModelTester tester(&model, Mode::QtTest);
    QCOMPARE(model.rowCount(), 1);
    const QSignalSpy removed(&model, &QAbstractItemModel::rowsRemoved);
    send(receiver, "/2", {}, "{}");
    send(receiver, "/3", {}, "{}");
    send(receiver, "/4", {}, "{}");
    QCOMPARE(removed.size(), 2);
    QCOMPARE(model.rowCount(), 2);
    QCOMPARE(rowTexts(model, 0).at(3), QStringLiteral("POST /4"));
    QCOMPARE(rowTexts(model, 1).at(3), QStringLiteral("POST /3"));
}

void DiagnosisModelTest::foreignTextStaysPlainAndShort()
{
    LiveReceiver receiver;
    QVERIFY(!receiver.start(0));
    DeliveryModel model(receiver, [](const QString &) { return QString(); });
    const QAbstractItemModelTester tester(&model, Mode::QtTest);
    send(receiver, "/%3Cb%3E%0A" + QByteArray(5000, 'x'), {},
         R"({"webhookId":"<i>)" + QByteArray(5000, 'y') + R"("})");
    QCOMPARE(model.rowCount(), 1);
    for (int column = 0; column < model.columnCount(); ++column) {
        const QModelIndex index = model.index(0, column);
        QVERIFY(index.data().toString().size() <= 220);
        QVERIFY(!index.data().toString().contains(QLatin1Char('\n')));
        const QString tip = index.data(Qt::ToolTipRole).toString();
        QVERIFY2(!tip.contains(QLatin1String("<b>")) && !tip.contains(QLatin1String("<i>")),
                 qPrintable(tip));
    }
}

HOOKDESK_WINDOW_TEST(DiagnosisModelTest)

} // namespace tst_diagnosismodel

#include "tst_diagnosismodel.moc"

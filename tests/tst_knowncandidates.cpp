// SPDX-FileCopyrightText: 2026 Hookdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/signature/knowncandidates.h"

#include "app/store/eventarchive.h"
#include "tests/support/testprogram.h"

#include <QTemporaryDir>
#include <QTest>

using namespace hookdesk;

namespace tst_knowncandidates {

/// What a diagnosis gets to know: the secrets of webhooks, and bodies of the log and the archive.
class KnownCandidatesTest : public QObject
{
    Q_OBJECT

private slots:
    void aSecretThatTheServerTellsIsKnown();
    void theSecretOfTheNamedWebhookComesFirst();
    void eventsOfTheLogAboutTheSameRecordAreKnown();
    void eventsThatTheLogForgotAreKnownFromTheArchive();
    void aMissingArchiveIsNoHindrance();
    void tooMuchIsLeftOut();

private:
    [[nodiscard]] static WebhookEventPtr event(const char *id, const char *subject,
                                               const QByteArray &body)
    {
        WebhookEvent made;
        made.id = EventId{QLatin1String(id)};
        made.subjectId = QLatin1String(subject);
        made.body = body;
        made.createdAt = QDateTime::currentDateTimeUtc();
        return std::make_shared<const WebhookEvent>(made);
    }
};

void KnownCandidatesTest::aSecretThatTheServerTellsIsKnown()
{
    Webhook told;
    told.name = QStringLiteral("Invoices");
    told.odataRecord = R"({"ID":"a","Secret":"s3cret"})";
    Webhook silent;
    silent.odataRecord = R"({"ID":"b"})";
    const Candidates found = candidatesFrom({.map = {},
                                             .webhooks = {std::make_shared<const Webhook>(told),
                                                          std::make_shared<const Webhook>(silent)},
                                             .events = {},
                                             .archivePath = {},
                                             .subjectId = {}});
    QCOMPARE(found.secrets.size(), 1);
    QCOMPARE(found.secrets.first().owner, QStringLiteral("Invoices"));
    QCOMPARE(found.secrets.first().secret, QByteArray("s3cret"));
}

void KnownCandidatesTest::theSecretOfTheNamedWebhookComesFirst()
{
    KnownThings known{.map = {}, .webhooks = {}, .events = {}, .archivePath = {}, .subjectId = {}};
    for (int i = 0; i < 600; ++i) { // more than are looked at
        Webhook webhook;
        webhook.id.value = QStringLiteral("id-%1").arg(i);
        webhook.odataRecord = R"({"Secret":"s)" + QByteArray::number(i) + R"("})";
        known.webhooks.append(std::make_shared<const Webhook>(webhook));
    }
    known.webhookId.value = QStringLiteral("ID-599");
    const Candidates found = candidatesFrom(known);
    QCOMPARE(found.secrets.first().secret, QByteArray("s599"));
    QVERIFY(found.secrets.first().isMeant);
    QVERIFY(!found.secrets.at(1).isMeant);
}

void KnownCandidatesTest::eventsOfTheLogAboutTheSameRecordAreKnown()
{
    WebhookEvent cut = *event("3", "REC", "cut");
    cut.bodyCut = true;
    const Candidates found =
        candidatesFrom({.map = {},
                        .webhooks = {},
                        .events = {event("1", "rec", "one"), event("2", "other", "two"),
                                   std::make_shared<const WebhookEvent>(cut)},
                        .archivePath = {},
                        .subjectId = QStringLiteral("REC")});
    QCOMPARE(found.bodies.size(), 1);
    QCOMPARE(found.bodies.first().body, QByteArray("one"));
}

void KnownCandidatesTest::eventsThatTheLogForgotAreKnownFromTheArchive()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("events.sqlite"));
    EventArchive archive;
    QVERIFY(!archive.open(path));
    const QByteArray body = R"({"webhookId":"w","payload":{"entityId":"rec-7"}})";
    QVERIFY(!archive.record({{event("1", "rec-7", body), {}, {}}, {event("2", "x", "{}"), {}, {}}},
                            QDateTime::currentDateTimeUtc()));
    const Candidates found = candidatesFrom({.map = {},
                                             .webhooks = {},
                                             .events = {},
                                             .archivePath = path,
                                             .subjectId = QStringLiteral("rec-7")});
    QCOMPARE(found.bodies.size(), 1);
    QCOMPARE(found.bodies.first().body, body);
}

void KnownCandidatesTest::aMissingArchiveIsNoHindrance()
{
    const Candidates found = candidatesFrom({.map = {},
                                             .webhooks = {},
                                             .events = {event("1", "rec", "one")},
                                             .archivePath = QStringLiteral("/nowhere/at/all"),
                                             .subjectId = QStringLiteral("rec")});
    QCOMPARE(found.bodies.size(), 1);
}

void KnownCandidatesTest::tooMuchIsLeftOut()
{
    const QByteArray large(9 * 1024 * 1024, 'x');
    const Candidates found = candidatesFrom(
        {.map = {},
         .webhooks = {},
         .events = {event("1", "rec", large), event("2", "rec", large), event("3", "rec", "{}")},
         .archivePath = {},
         .subjectId = QStringLiteral("rec")});
    QCOMPARE(found.bodies.size(), 2);
}

HOOKDESK_TEST(KnownCandidatesTest)

} // namespace tst_knowncandidates

#include "tst_knowncandidates.moc"

// SPDX-FileCopyrightText: 2026 Hookdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/common/messagebar.h"

#include "tests/support/testprogram.h"

#include <QAccessible>
#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QGuiApplication>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>

using namespace hookdesk;

namespace tst_messagebar {

namespace {

QList<const QObject *> alerted;

void noteAlert(QAccessibleEvent *event)
{
    if (event->type() == QAccessible::Alert)
        alerted += event->object();
}

QToolButton *button(const MessageBar &bar, const QString &text)
{
    for (QToolButton *candidate : bar.findChildren<QToolButton *>()) {
        if (candidate->text() == text || candidate->accessibleName() == text)
            return candidate;
    }
    return nullptr;
}

} // namespace

class MessageBarTest : public QObject
{
    Q_OBJECT

private slots:
    void foreignTextStaysPlain()
    {
        MessageBar bar;
        bar.showMessage(MessageBar::Severity::Error, QStringLiteral("<b>x</b>"));
        QCOMPARE(bar.text(), QStringLiteral("<b>x</b>"));
        for (const QLabel *label : bar.findChildren<QLabel *>())
            QVERIFY(label->text().isEmpty() || label->textFormat() == Qt::PlainText);
    }

    void itIsAnnouncedWithItsSeverity()
    {
        const bool listening = QTest::qWaitFor([] { return QAccessible::isActive(); }, 500);
        const QAccessible::UpdateHandler before = QAccessible::installUpdateHandler(noteAlert);
        MessageBar bar;
        alerted.clear();
        bar.showMessage(MessageBar::Severity::Warning, QStringLiteral("Look out."));
        QAccessible::installUpdateHandler(before);
        QCOMPARE(QAccessible::queryAccessibleInterface(&bar)->text(QAccessible::Name),
                 QStringLiteral("Warning: Look out."));
        if (!listening)
            QSKIP("nobody listens on an accessibility bus here, so that Qt sends no events");
        QVERIFY(alerted.contains(&bar));
    }

    void detailsOpenOnDemandAndCanBeCopied()
    {
        MessageBar bar;
        bar.showMessage(MessageBar::Severity::Error, QStringLiteral("No."),
                        QStringLiteral("Status: 502"));
        auto *details = bar.findChild<QPlainTextEdit *>();
        QVERIFY(!details->isVisible());
        button(bar, QStringLiteral("Details"))->click();
        QVERIFY(details->isVisible());
        bar.findChild<QPushButton *>()->click();
        QCOMPARE(QGuiApplication::clipboard()->text(), QStringLiteral("Status: 502"));
        bar.showMessage(MessageBar::Severity::Error, QStringLiteral("No."),
                        QStringLiteral("a\u200Bb"));
        QCOMPARE(details->toPlainText(), QStringLiteral("a[U+200B]b"));
        bar.findChild<QPushButton *>()->click();
        QCOMPARE(QGuiApplication::clipboard()->text(), QStringLiteral("a\u200Bb"));
        bar.showMessage(MessageBar::Severity::Error, QStringLiteral("No."));
        QVERIFY(!details->isVisible());
        QVERIFY(!button(bar, QStringLiteral("Details"))->isVisible());
    }

    void actionsReplaceEachOtherEvenFromTheirOwnClick()
    {
        MessageBar bar;
        QAction again(QStringLiteral("Try again"));
        QAction other(QStringLiteral("Other"));
        connect(&again, &QAction::triggered, &bar, [&] { bar.setActions({&other}); });
        bar.setActions({&again});
        bar.showMessage(MessageBar::Severity::Error, QStringLiteral("No."));
        button(bar, QStringLiteral("Try again"))->click();
        QTRY_VERIFY(!button(bar, QStringLiteral("Try again")));
        QVERIFY(button(bar, QStringLiteral("Other"))->isVisible());
    }

    void closingTellsIt()
    {
        MessageBar bar;
        QSignalSpy dismissed(&bar, &MessageBar::dismissed);
        bar.showMessage(MessageBar::Severity::Note, QStringLiteral("Hello."));
        button(bar, QStringLiteral("Close this message"))->click();
        QVERIFY(!bar.isVisible());
        QCOMPARE(dismissed.size(), 1);
    }

    void aLongTextNeverRunsOutOfTheBar()
    {
        MessageBar bar;
        bar.resize(320, 40);
        bar.showMessage(
            MessageBar::Severity::Error,
            QStringLiteral("Het antwoord van de server kon niet worden begrepen. ").repeated(8),
            QStringLiteral("x"));
        QVERIFY(QTest::qWaitForWindowExposed(&bar));
        const auto *text = bar.findChild<QLabel *>(QString(), Qt::FindDirectChildrenOnly);
        for (const QLabel *label : bar.findChildren<QLabel *>()) {
            if (!label->text().isEmpty())
                text = label;
        }
        QTRY_VERIFY(text->height() >= text->heightForWidth(text->width()));
        QTRY_VERIFY(bar.rect().contains(text->geometry()));
    }
};

HOOKDESK_WINDOW_TEST(MessageBarTest)

} // namespace tst_messagebar

#include "tst_messagebar.moc"

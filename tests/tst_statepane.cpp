// SPDX-FileCopyrightText: 2026 Hookdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/common/statepane.h"

#include "tests/support/testprogram.h"

#include <QAccessible>
#include <QApplication>
#include <QDBusConnection>
#include <QDBusConnectionInterface>
#include <QTest>

using namespace hookdesk;

namespace tst_statepane {

namespace {

int alerts = 0;

void countAlert(QAccessibleEvent *event)
{
    alerts += event->type() == QAccessible::Alert ? 1 : 0;
}

StatePane::Content saying(const char *headline)
{
    StatePane::Content content;
    content.headline = QString::fromLatin1(headline);
    return content;
}

} // namespace

/// What assistive technology hears of a pane in place of rows.
class StatePaneTest : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        qputenv("QT_LINUX_ACCESSIBILITY_ALWAYS_ON", "1"); // Qt sends events to a bus only
        if (QDBusConnectionInterface *bus = QDBusConnection::sessionBus().interface())
            bus->startService(QStringLiteral("org.a11y.Bus"));
        if (!QTest::qWaitFor([] { return QAccessible::isActive(); }, 5000))
            QSKIP("nobody listens on an accessibility bus here, so that Qt sends no events");
        m_before = QAccessible::installUpdateHandler(countAlert);
        alerts = 0;
    }
    void cleanup()
    {
        if (m_before)
            QAccessible::installUpdateHandler(m_before);
    }

    void it_is_announced_when_it_appears()
    {
        QWidget window;
        StatePane pane(&window);
        pane.hide();
        window.show();
        pane.setContent(saying("No webhook matches the filter"));
        QCOMPARE(alerts, 0); // nobody sees it yet
        pane.show();
        QCOMPARE(alerts, 1);
        pane.setContent(saying("No webhook matches the filter"));
        QCOMPARE(alerts, 1);
        pane.setContent(saying("There are no webhooks"));
        QCOMPARE(alerts, 2);
    }

    void what_is_on_its_way_is_not_announced()
    {
        StatePane pane;
        pane.show(); // with nothing in it
        QCOMPARE(alerts, 0);
        StatePane::Content loading = saying("Loading");
        loading.busy = true;
        pane.setContent(loading);
        pane.hide();
        pane.show();
        QCOMPARE(alerts, 0);
    }

private:
    QAccessible::UpdateHandler m_before = nullptr;
};

HOOKDESK_WINDOW_TEST(StatePaneTest)

} // namespace tst_statepane

#include "tst_statepane.moc"

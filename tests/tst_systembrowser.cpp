// SPDX-FileCopyrightText: 2026 Hookdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/shell/systembrowser.h"

#include "tests/support/testprogram.h"

#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QUrl>

using namespace hookdesk;

namespace tst_systembrowser {

/// What starts the browser, which may find none.
class TestSystemBrowser : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void cleanupTestCase() { qputenv("PATH", m_path); }
    void an_opener_that_fails_is_told_data();
    void an_opener_that_fails_is_told();

private:
    const QByteArray m_path = qgetenv("PATH");
    QTemporaryDir m_folder;
};

void TestSystemBrowser::initTestCase()
{
#if !defined(Q_OS_UNIX) || defined(Q_OS_MACOS)
    QSKIP("Qt itself knows whether a browser starts here.");
#endif
    qputenv("PATH", m_folder.path().toLocal8Bit() + ':' + m_path);
}

void TestSystemBrowser::an_opener_that_fails_is_told_data()
{
    QTest::addColumn<QByteArray>("script");
    QTest::addColumn<int>("failures");
    QTest::newRow("it opens") << QByteArray("#!/bin/sh\necho \"$1\" > \"$0.asked\"\n") << 0;
    QTest::newRow("no browser") << QByteArray("#!/bin/sh\necho \"$1\" > \"$0.asked\"\nexit 3\n")
                                << 1;
    QTest::newRow("killed") << QByteArray("#!/bin/sh\necho \"$1\" > \"$0.asked\"\nkill -9 $$\n")
                            << 1;
    QTest::newRow("not to be started") << QByteArray("#!/nowhere/sh\n") << 1;
}

void TestSystemBrowser::an_opener_that_fails_is_told()
{
    QFETCH(QByteArray, script);
    QFETCH(int, failures);
    const QString program = m_folder.filePath(QStringLiteral("xdg-open"));
    QFile asked(program + QStringLiteral(".asked"));
    asked.remove();
    QFile file(program);
    QVERIFY(file.open(QIODevice::WriteOnly | QIODevice::Truncate));
    file.write(script);
    file.setPermissions(QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    file.close();
    SystemBrowser browser;
    QSignalSpy failed(&browser, &SystemBrowser::failed);
    QVERIFY(browser.open(QUrl(QStringLiteral("https://auth.example/?a=b&c=%20"))));
    if (script.contains("asked")) {
        QTRY_VERIFY(asked.exists() && asked.size() > 0);
        QVERIFY(asked.open(QIODevice::ReadOnly));
        QCOMPARE(asked.readAll(), QByteArray("https://auth.example/?a=b&c=%20\n"));
    }
    if (failures == 0)
        QTest::qWait(300);
    QTRY_COMPARE(failed.size(), failures);
}

HOOKDESK_TEST(TestSystemBrowser)
} // namespace tst_systembrowser

#include "tst_systembrowser.moc"

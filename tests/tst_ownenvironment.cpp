// SPDX-FileCopyrightText: 2026 Hookdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/testprogram.h"

#include <QApplication>
#include <QDateTime>
#include <QFile>
#include <QFontDatabase>
#include <QFontInfo>
#include <QLocale>
#include <QScreen>
#include <QStandardPaths>
#include <QStyle>
#include <QTest>
#include <QTimeZone>

namespace tst_ownenvironment {

/// What every test sees, on every machine: tests/own_environment.sh. check_own_environment.sh
/// starts it from a desktop that has everything otherwise.
class OwnEnvironmentTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        if (!qEnvironmentVariableIsSet("HOOKDESK_TESTS_HOME") &&
            !qEnvironmentVariableIsSet("HOOKDESK_EXPECT_OWN_ENVIRONMENT"))
            QSKIP("started by hand, outside of tests/own_environment.sh");
    }

    void fontsAreThoseOfTheTests()
    {
        QCOMPARE(QFontInfo(QApplication::font()).family(), QStringLiteral("DejaVu Sans"));
        QCOMPARE(QFontInfo(QFont(QStringLiteral("sans-serif"))).family(),
                 QStringLiteral("DejaVu Sans"));
        QCOMPARE(QFontInfo(QFontDatabase::systemFont(QFontDatabase::FixedFont)).family(),
                 QStringLiteral("DejaVu Sans Mono"));
        QVERIFY(!QFontDatabase::families().contains(QStringLiteral("DejaVu Serif")));
    }

    void wordsAndNumbersAreOfNoCountry()
    {
        QCOMPARE(QLocale::system().name(), QStringLiteral("C"));
        QVERIFY(!qEnvironmentVariableIsSet("LANGUAGE"));
        QCOMPARE(QStringLiteral("I").toLower(), QStringLiteral("i"));
        QCOMPARE(QLocale().toString(1.5), QStringLiteral("1.5"));
    }

    void timeIsLocal()
    {
        QCOMPARE(QTimeZone::systemTimeZoneId(), QByteArray("America/St_Johns"));
        const QDateTime noon(QDate(2026, 1, 1), QTime(12, 0), Qt::UTC);
        QCOMPARE(noon.toLocalTime().time(), QTime(8, 30));
        QCOMPARE(noon.addMonths(6).toLocalTime().time(), QTime(9, 30));
    }

    void noDesktopHasASay()
    {
        QCOMPARE(QApplication::style()->objectName(), QStringLiteral("fusion"));
        QCOMPARE(QGuiApplication::primaryScreen()->devicePixelRatio(), 1.0);
        QVERIFY(QGuiApplication::palette().color(QPalette::Window).lightness() > 200);
        for (const char *name : {"QT_QPA_PLATFORMTHEME", "QT_IM_MODULE", "XMODIFIERS",
                                 "XDG_CURRENT_DESKTOP", "DESKTOP_SESSION", "GTK_THEME"})
            QVERIFY2(!qEnvironmentVariableIsSet(name), name);
    }

    void noSettingsAreThere()
    {
        const QString home = qEnvironmentVariable("HOOKDESK_TESTS_HOME");
        QVERIFY(!home.isEmpty());
        const QStringList folders =
            QStandardPaths::standardLocations(QStandardPaths::GenericConfigLocation);
        for (const QString &folder : folders)
            QVERIFY2(folder.startsWith(home), qPrintable(folder));
        QVERIFY(!qEnvironmentVariableIsSet("HOOKDESK_CLIENT_SECRET"));
    }
};

HOOKDESK_WINDOW_TEST(OwnEnvironmentTest)

} // namespace tst_ownenvironment

#include "tst_ownenvironment.moc"

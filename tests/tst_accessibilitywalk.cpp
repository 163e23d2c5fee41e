// SPDX-FileCopyrightText: 2026 Hookdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/accessibility/contrastcheck.h"
#include "tests/accessibility/findings.h"
#include "tests/accessibility/keyboardcheck.h"
#include "tests/accessibility/mnemoniccheck.h"
#include "tests/accessibility/namecheck.h"
#include "tests/support/testprogram.h"
#include "tests/support/walkfonts.h"
#include "tests/tour/consoletour.h"
#include "ui/common/languages.h"
#include "ui/common/theme.h"

#include <QAccessible>
#include <QApplication>
#include <QDBusConnection>
#include <QDBusConnectionInterface>
#include <QDialog>
#include <QTest>

using namespace hookdesk;

namespace tst_accessibilitywalk {

namespace {

/// Qt sends events when there is an accessibility bus, which nobody else needs here.
void startListening()
{
    qputenv("QT_LINUX_ACCESSIBILITY_ALWAYS_ON", "1");
    if (QDBusConnectionInterface *bus = QDBusConnection::sessionBus().interface())
        bus->startService(QStringLiteral("org.a11y.Bus"));
}

QSet<QString> alerts;

/// A label speaks for what it is part of.
void noteAlert(QAccessibleEvent *event)
{
    if (event->type() != QAccessible::Alert || !event->object())
        return;
    for (const QObject *object : {event->object(), event->object()->parent()})
        if (object)
            alerts.insert(QLatin1String(object->metaObject()->className()));
}

QPalette darkPalette()
{
    QPalette dark(QColor(0x2a, 0x2e, 0x32));
    dark.setColor(QPalette::Window, QColor(0x2a, 0x2e, 0x32));
    dark.setColor(QPalette::Base, QColor(0x1b, 0x1e, 0x20));
    dark.setColor(QPalette::AlternateBase, QColor(0x23, 0x26, 0x29));
    dark.setColor(QPalette::Button, QColor(0x31, 0x36, 0x3b));
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText,
                            QPalette::ToolTipText, QPalette::BrightText})
        dark.setColor(role, QColor(0xfc, 0xfc, 0xfc));
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
        dark.setColor(QPalette::Disabled, role, QColor(0x7f, 0x86, 0x8c));
    dark.setColor(QPalette::Highlight, QColor(0x1d, 0x6f, 0xa5));
    dark.setColor(QPalette::HighlightedText, QColor(0xfc, 0xfc, 0xfc));
    dark.setColor(QPalette::Link, QColor(0x5c, 0xb3, 0xf0));
    return dark;
}

/// Each pixel of a letter has the text's own colour.
QFont withSharpEdges(QFont font)
{
    font.setStyleStrategy(QFont::NoAntialias);
    return font;
}

constexpr int usualPoints = 11; // what desktops give; who wants more has more screen

/// A laptop's screen has 768 lines, and the desktop takes some of them.
void checkHeight(const QWidget &window, int most, Findings &findings)
{
    constexpr int widest = 1360;
    const QSize size = window.size();
    if (qobject_cast<const QDialog *>(&window) && (size.height() > most || size.width() > widest))
        findings.add(
            window,
            QStringLiteral("is a dialog of %1 by %2 pixels").arg(size.width()).arg(size.height()));
}

} // namespace

/// Every page and dialog, asked what everybody has to be able to rely on.
class AccessibilityWalkTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        QApplication::setCursorFlashTime(0); // a text cursor that is always seen
        m_usual = withSharpEdges(WalkFont().font());
    }

    void theFontsOfOtherDesktopsAreHere_data() { addFamilyRows(); }

    void theFontsOfOtherDesktopsAreHere() { skipWithoutFamily(); }

    void init()
    {
        QApplication::setFont(m_usual);
        m_languages.use(QStringLiteral("en"));
        applyTheme();
    }

    void cleanup() { QApplication::setPalette(QPalette()); }

    void everythingHasANameAndARole() { walk(&checkNames); }

    void everythingIsReachedByTheKeyboard() { walk(&checkKeyboard); }

    void textIsReadable_data()
    {
        QTest::addColumn<bool>("dark");
        QTest::addColumn<QFont>("font");
        const auto row = [](bool dark, const WalkFont &font) {
            const QString name = QLatin1String(dark ? "dark, " : "light, ") + font.name();
            QTest::newRow(qPrintable(name)) << dark << withSharpEdges(font.font());
        };
        if (!walksInEveryFont()) {
            row(false, WalkFont{"Inter", 11}.orUsual());
            row(true, WalkFont{"Noto Sans", 9}.orUsual());
            return;
        }
        for (const WalkFont &font : everyWalkFont())
            for (const bool dark : {false, true})
                row(dark, font);
    }

    void textIsReadable()
    {
        QFETCH(bool, dark);
        QFETCH(QFont, font);
        QApplication::setFont(font);
        QApplication::setPalette(dark ? darkPalette() : QPalette());
        applyTheme();
        QCOMPARE(isDarkTheme(), dark);
        walk(&checkContrast);
    }

    void whatHappensIsAnnounced()
    {
        startListening();
        constexpr int startOfABus = 5000;
        if (!QTest::qWaitFor([] { return QAccessible::isActive(); }, startOfABus))
            QSKIP("nobody listens on an accessibility bus here, so that Qt sends no events");
        const QAccessible::UpdateHandler before = QAccessible::installUpdateHandler(noteAlert);
        alerts.clear();
        ConsoleTour tour([](const QString &, QWidget &) {});
        const QStringList missed = tour.walk();
        QAccessible::installUpdateHandler(before);
        QCOMPARE(missed, QStringList());
        for (const char *who : {"MessageBar", "VerdictLabel", "StatePane", "JobsArea"})
            QVERIFY2(alerts.contains(QLatin1String("hookdesk::") + QLatin1String(who)), who);
    }

    void noLetterStandsForTwo_data()
    {
        QTest::addColumn<QString>("language");
        for (const char *language : {"en", "nl", "de", "fr"})
            QTest::newRow(language) << QString::fromLatin1(language);
    }

    void noLetterStandsForTwo()
    {
        QFETCH(QString, language);
        m_languages.use(language);
        walk(&checkMnemonics);
    }

    void dialogsFitOnALaptop_data()
    {
        QTest::addColumn<QFont>("font");
        QTest::addColumn<int>("most");
        const auto row = [](const WalkFont &font) {
            QTest::newRow(qPrintable(font.name()))
                << withSharpEdges(font.font()) << (font.points > usualPoints ? 900 : 720);
        };
        if (!walksInEveryFont()) {
            row(WalkFont{"Noto Sans", 9}.orUsual());
            row(WalkFont{"Inter", 9}.orUsual()); // larger ones: tests/tour/every_font.sh
            return;
        }
        for (const WalkFont &font : everyWalkFont())
            row(font);
    }

    void dialogsFitOnALaptop()
    {
        QFETCH(QFont, font);
        QFETCH(int, most);
        QApplication::setFont(font);
        walk([most](QWidget &window, Findings &findings) { checkHeight(window, most, findings); });
    }

private:
    template <typename Check>
    void walk(Check check)
    {
        Findings findings;
        ConsoleTour tour([&](const QString &screen, QWidget &window) {
            findings.setScreen(screen);
            check(window, findings);
        });
        QCOMPARE(tour.walk(), QStringList());
        for (const QString &line : findings.lines())
            qWarning().noquote() << line;
        QVERIFY2(findings.lines().isEmpty(),
                 qPrintable(QStringLiteral("%1 findings, above").arg(findings.lines().size())));
    }

    QFont m_usual;
    Languages m_languages;
};

HOOKDESK_WINDOW_TEST(AccessibilityWalkTest)

} // namespace tst_accessibilitywalk

#include "tst_accessibilitywalk.moc"

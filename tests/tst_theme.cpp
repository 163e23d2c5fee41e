// SPDX-FileCopyrightText: 2026 Hookdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/testprogram.h"
#include "ui/common/contrast.h"
#include "ui/common/environmentbadge.h"
#include "ui/common/pilllabel.h"
#include "ui/common/theme.h"
#include "ui/common/themes.h"

#include <QApplication>
#include <QCheckBox>
#include <QFile>
#include <QIcon>
#include <QImage>
#include <QLabel>
#include <QPalette>
#include <QRadioButton>
#include <QStyle>
#include <QStyleOptionButton>
#include <QTest>

using namespace hookdesk;

namespace tst_theme {

namespace {

QPalette paletteOf(const QColor &ground, const QColor &base, const QColor &ink)
{
    QPalette palette;
    palette.setColor(QPalette::Window, ground);
    palette.setColor(QPalette::Base, base);
    palette.setColor(QPalette::WindowText, ink);
    return palette;
}

QPalette lightPalette()
{
    QPalette palette = paletteOf(QColor(0xef, 0xf0, 0xf1), Qt::white, QColor(0x23, 0x26, 0x29));
    palette.setColor(QPalette::Text, QColor(0x20, 0x22, 0x25));
    return palette;
}

QPalette darkPalette()
{
    QPalette palette = paletteOf(QColor(0x2a, 0x2e, 0x32), QColor(0x1b, 0x1e, 0x20), Qt::white);
    palette.setColor(QPalette::Text, QColor(0xf0, 0xf2, 0xf4));
    return palette;
}

/// Of the pixels of a drawing, one that is covered whole.
QColor strongest(const QPixmap &pixmap)
{
    const QImage image = pixmap.toImage().convertToFormat(QImage::Format_ARGB32);
    QRgb found = 0;
    for (int y = 0; y < image.height(); ++y)
        for (int x = 0; x < image.width(); ++x)
            if (qAlpha(image.pixel(x, y)) > qAlpha(found))
                found = image.pixel(x, y);
    return QColor::fromRgb(found);
}

bool has(const QImage &picture, const QColor &color)
{
    for (int y = 0; y < picture.height(); ++y)
        for (int x = 0; x < picture.width(); ++x)
            if (picture.pixelColor(x, y) == color)
                return true;
    return false;
}

} // namespace

class ThemeTest : public QObject
{
    Q_OBJECT

private slots:
    void cleanup() { QApplication::setPalette(QPalette()); }

    void contrastFollowsWcag()
    {
        QCOMPARE(qRound(contrastRatio(Qt::white, Qt::black) * 100), 2100);
        QCOMPARE(qRound(contrastRatio(Qt::white, Qt::white) * 100), 100);
        // The grey that is known as the lightest one to pass on white.
        QVERIFY(contrastRatio(QColor(0x76, 0x76, 0x76), Qt::white) >= 4.5);
        QVERIFY(contrastRatio(QColor(0x77, 0x77, 0x77), Qt::white) < 4.5);
    }

    void tonesAreReadable_data()
    {
        QTest::addColumn<QPalette>("palette");
        QTest::addColumn<bool>("dark");
        QTest::newRow("light") << paletteOf(QColor(0xef, 0xf0, 0xf1), Qt::white, Qt::black)
                               << false;
        QTest::newRow("grey") << paletteOf(QColor(0xc0, 0xc0, 0xc0), Qt::white, Qt::black) << false;
        QTest::newRow("dark") << paletteOf(QColor(0x2a, 0x2e, 0x32), QColor(0x1b, 0x1e, 0x20),
                                           Qt::white)
                              << true;
        QTest::newRow("black") << paletteOf(Qt::black, Qt::black, Qt::white) << true;
    }

    void tonesAreReadable()
    {
        QFETCH(QPalette, palette);
        QFETCH(bool, dark);
        QApplication::setPalette(palette);
        QCOMPARE(isDarkTheme(), dark);
        for (const Tone tone :
             {Tone::Neutral, Tone::Good, Tone::Warning, Tone::Bad, Tone::Accent}) {
            const QColor color = toneColor(tone);
            QVERIFY(contrastRatio(color, palette.color(QPalette::Window)) >= 4.5);
            QVERIFY(contrastRatio(color, palette.color(QPalette::Base)) >= 4.5);
        }
        QVERIFY(contrastRatio(outlineColor(palette), palette.color(QPalette::Base)) >= 3);
    }

    void environmentsDifferAndTheirTextIsReadable()
    {
        QList<QRgb> seen;
        for (const EnvironmentKind kind : {EnvironmentKind::Production, EnvironmentKind::Staging,
                                           EnvironmentKind::Sandbox, EnvironmentKind::Other}) {
            const QColor stripe = environmentColor(kind);
            QVERIFY(contrastRatio(stripe, readableTextOn(stripe)) >= 4.5);
            QVERIFY(!seen.contains(stripe.rgb()));
            seen += stripe.rgb();
            QVERIFY(!environmentKindText(kind).isEmpty());
        }
    }

    void aPillFollowsTheTheme()
    {
        Themes themes;
        themes.use(ThemeChoice::Light);
        QWidget window;
        PillLabel pill(&window);
        window.show();
        pill.setGround(Tone::Neutral);
        const QColor light = pill.palette().color(QPalette::Window);
        themes.use(ThemeChoice::Dark);
        QTRY_VERIFY(pill.palette().color(QPalette::Window) !=
                    light); // widgets hear of it a moment later
        const QColor dark = pill.palette().color(QPalette::Window);
        QCOMPARE(dark, toneColor(Tone::Neutral));
        QCOMPARE(pill.palette().color(QPalette::WindowText), readableTextOn(dark));
        pill.setGround(Qt::red);
        themes.use(ThemeChoice::System);
        QTRY_VERIFY(window.palette() == QApplication::palette());
        QCOMPARE(pill.palette().color(QPalette::Window), QColor(Qt::red));
    }

    /// On the base of a page Qt would draw the words in the role that fits it.
    void aStatusHasOneInkWhereverItStands()
    {
        for (const ThemeChoice choice : {ThemeChoice::Light, ThemeChoice::Dark}) {
            Themes themes;
            themes.use(choice);
            QWidget page;
            page.setBackgroundRole(QPalette::Base);
            page.setAutoFillBackground(true);
            PillLabel pill(&page);
            pill.setText(QStringLiteral("■■■"));
            pill.setStatus(Tone::Bad, PillWeight::Loud);
            auto *label = new QLabel(QStringLiteral("■■■"), &page);
            setTextTone(*label, Tone::Bad);
            page.show();
            const PillColours colours =
                pillColours(Tone::Bad, PillWeight::Loud, page.palette().color(QPalette::Base));
            const QImage picture = pill.grab().toImage();
            const QRect words(pill.contentsRect());
            QVERIFY(has(picture.copy(words), colours.ink));
            const QRect dot(0, 0, words.left(), picture.height());
            QVERIFY(has(picture.copy(dot), colours.ink));
            QVERIFY(!has(picture, page.palette().color(QPalette::Text)));
            QVERIFY(has(label->grab().toImage(), toneColor(Tone::Bad)));
        }
    }

    void theBoxOfAChoiceIsSeen_data()
    {
        QTest::addColumn<ThemeChoice>("choice");
        QTest::addColumn<QPalette::ColorRole>("ground");
        QTest::addColumn<bool>("isSet");
        for (const bool isSet : {false, true}) {
            const char *state = isSet ? "set" : "not set";
            QTest::addRow("light, on a page, %s", state)
                << ThemeChoice::Light << QPalette::Base << isSet;
            QTest::addRow("light, in a dialog, %s", state)
                << ThemeChoice::Light << QPalette::Window << isSet;
            QTest::addRow("dark, on a page, %s", state)
                << ThemeChoice::Dark << QPalette::Base << isSet;
            QTest::addRow("dark, in a dialog, %s", state)
                << ThemeChoice::Dark << QPalette::Window << isSet;
        }
    }

    void theBoxOfAChoiceIsSeen()
    {
        QFETCH(ThemeChoice, choice);
        QFETCH(QPalette::ColorRole, ground);
        QFETCH(bool, isSet);
        Themes themes;
        themes.use(choice);
        QWidget page;
        page.resize(200, 80);
        page.setBackgroundRole(ground);
        page.setAutoFillBackground(true);
        QCheckBox check(&page);
        QRadioButton radio(&page);
        radio.move(100, 0);
        for (QAbstractButton *button :
             {static_cast<QAbstractButton *>(&check), static_cast<QAbstractButton *>(&radio)})
            button->setChecked(isSet);
        page.show();
        const QColor around = page.palette().color(ground);
        const QImage picture = page.grab().toImage();
        for (const QAbstractButton *button :
             {static_cast<QAbstractButton *>(&check), static_cast<QAbstractButton *>(&radio)}) {
            QStyleOptionButton option;
            option.initFrom(button);
            const bool isBox = button == &check;
            QRect box = QApplication::style()->subElementRect(
                isBox ? QStyle::SE_CheckBoxIndicator : QStyle::SE_RadioButtonIndicator, &option,
                button);
            box.translate(button->pos());
            const int middle = box.center().y();
            for (const int x : {box.left(), box.right()})
                QVERIFY2(contrastRatio(picture.pixelColor(x, middle), around) >= 3,
                         qPrintable(picture.pixelColor(x, middle).name()));
        }
    }

    void aBadgeSaysItsKindOnce()
    {
        EnvironmentBadge badge;
        badge.show();
        const auto seen = [&badge] {
            QStringList texts;
            for (const QLabel *label : badge.findChildren<QLabel *>()) {
                if (label->isVisible())
                    texts.append(label->text());
            }
            return texts;
        };
        badge.setEnvironment(QStringLiteral("Acme"), EnvironmentKind::Sandbox);
        QCOMPARE(seen(), QStringList({QStringLiteral("Sandbox"), QStringLiteral("Acme")}));
        badge.setEnvironment(QStringLiteral("sandbox "), EnvironmentKind::Sandbox);
        QCOMPARE(seen(), QStringList{QStringLiteral("Sandbox")});
        badge.setEnvironment(QStringLiteral("Sandbox"), EnvironmentKind::Production);
        QCOMPARE(seen(), QStringList({QStringLiteral("Production"), QStringLiteral("Sandbox")}));
    }

    void theProgramsIconIsEmbedded()
    {
        applyTheme();
        QVERIFY(QFile::exists(QStringLiteral(":/hookdesk.svg")));
        QVERIFY(!QApplication::windowIcon().pixmap(16).isNull());
    }

    void iconsAreDrawnInTheColourOfText()
    {
        if (!QFile::exists(QStringLiteral(":/icons/16/view-refresh.svg")))
            QSKIP("built without the Breeze icons");
        const QIcon icon = themeIcon(QStringLiteral("view-refresh")); // made once, shown in both
        for (const QPalette &palette : {lightPalette(), darkPalette()}) {
            QApplication::setPalette(palette);
            for (const QIcon::Mode mode : {QIcon::Normal, QIcon::Selected})
                QCOMPARE(strongest(icon.pixmap(QSize(22, 22), mode)),
                         palette.color(QPalette::Text));
            QVERIFY(contrastRatio(strongest(icon.pixmap(QSize(22, 22), QIcon::Disabled)),
                                  palette.color(QPalette::Base)) < 4.5);
        }
        QCOMPARE(icon.pixmap(QSize(20, 20), 2.0).size(), QSize(40, 40));
        QVERIFY(themeIcon(QStringLiteral("no-such-drawing")).isNull());
    }

    void whatIsRedInAnIconHasTheToneOfIt()
    {
        if (!QFile::exists(QStringLiteral(":/icons/16/edit-delete.svg")))
            QSKIP("built without the Breeze icons");
        for (const QPalette &palette : {lightPalette(), darkPalette()}) {
            QApplication::setPalette(palette);
            QCOMPARE(strongest(themeIcon(QStringLiteral("edit-delete")).pixmap(22)),
                     toneColor(Tone::Bad));
        }
    }
};

HOOKDESK_WINDOW_TEST(ThemeTest)

} // namespace tst_theme

#include "tst_theme.moc"

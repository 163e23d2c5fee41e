// SPDX-FileCopyrightText: 2026 Hookdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/session/session.h"
#include "tests/support/picturedifference.h"
#include "tests/support/testprogram.h"
#include "tests/tour/tourstage.h"
#include "ui/common/languages.h"
#include "ui/common/theme.h"
#include "ui/common/themes.h"

#include <QAction>
#include <QApplication>
#include <QDir>
#include <QTest>

#include <functional>

using namespace hookdesk;

namespace tst_samepicture {

namespace {

constexpr QSize usual{1360, 820};
constexpr QSize smallest{800, 500};
constexpr int patience = 20000;
/// A caret, an edge that is smoothed otherwise.
constexpr qsizetype fewPixels = 60;

} // namespace

/// Whatever is changed and changed back leaves no trace in what is seen: the theme, the language,
/// the size of the window, the page.
class SamePictureTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void aDifferenceIsSeen();
    void whatWasChangedBackLooksAsBefore_data();
    void whatWasChangedBackLooksAsBefore();

private:
    /// When nothing moves any more.
    [[nodiscard]] QImage picture() const;
    void change(const QString &what);
    void changeBack(const QString &what, const QString &page);

    Themes m_themes;
    Languages m_languages;
    std::unique_ptr<TourStage> m_stage;
};

void SamePictureTest::initTestCase()
{
    QApplication::setCursorFlashTime(0);
    m_languages.use(QStringLiteral("en"));
    m_themes.use(ThemeChoice::Light);
    m_stage = std::make_unique<TourStage>();
    QCOMPARE(m_stage->problem(), QString());
    Environment environment =
        m_stage->environment(QStringLiteral("Noorderlicht"), EnvironmentKind::Staging);
    environment.readOnly = true; // its pill is looked at, too
    m_stage->connectTo(environment);
    m_stage->window().resize(usual);
    EventLog &log = m_stage->session()->eventLog();
    QVERIFY(QTest::qWaitFor(
        [&log] { return log.state().finishedAt.isValid() && log.state().hasEverything(); },
        patience));
    QVERIFY(QTest::qWaitFor([this] { return !m_stage->session()->loadState().loading; }, patience));
    log.setInterval(std::chrono::milliseconds{0}); // no count of seconds
}

QImage SamePictureTest::picture() const
{
    constexpr int aMoment = 150;
    QImage last;
    QImage now = m_stage->window().grab().toImage();
    for (int moment = 0; moment < 20 && now != last; ++moment) {
        QTest::qWait(aMoment);
        last = std::exchange(now, m_stage->window().grab().toImage());
    }
    return now;
}

void SamePictureTest::change(const QString &what)
{
    if (what == QLatin1String("theme"))
        m_themes.use(ThemeChoice::Dark);
    else if (what == QLatin1String("language"))
        m_languages.use(QStringLiteral("de"));
    else if (what == QLatin1String("size"))
        m_stage->window().resize(smallest);
    else
        m_stage->action(QStringLiteral("window.activity"))->trigger();
}

void SamePictureTest::changeBack(const QString &what, const QString &page)
{
    if (what == QLatin1String("theme"))
        m_themes.use(ThemeChoice::Light);
    else if (what == QLatin1String("language"))
        m_languages.use(QStringLiteral("en"));
    else if (what == QLatin1String("size"))
        m_stage->window().resize(usual);
    else
        m_stage->action(page)->trigger();
}

/// The comparison itself: it does see a patch of the size of a pill, and a colour that is near.
void SamePictureTest::aDifferenceIsSeen()
{
    QImage one(100, 50, QImage::Format_RGB32);
    one.fill(Qt::white);
    QImage other = one;
    QCOMPARE(pictureDifference(one, other).pixels, 0);
    for (int x = 10; x < 30; ++x)
        other.setPixel(x, 20, qRgb(240, 255, 255));
    QCOMPARE(pictureDifference(one, other).pixels, 20);
    QCOMPARE(pictureDifference(one, other).around, QRect(10, 20, 20, 1));
    QCOMPARE(pictureDifference(one, other, 20).pixels, 0);
    QCOMPARE(pictureDifference(one, other.copy(0, 0, 50, 50)).pixels, 100 * 50);
}

void SamePictureTest::whatWasChangedBackLooksAsBefore_data()
{
    QTest::addColumn<QString>("page");
    QTest::addColumn<QString>("what");
    for (const char *page :
         {"window.overview", "window.webhooks", "window.events", "window.signature"})
        for (const char *what : {"theme", "language", "size", "page"})
            QTest::addRow("%s, %s", page, what)
                << QString::fromLatin1(page) << QString::fromLatin1(what);
}

void SamePictureTest::whatWasChangedBackLooksAsBefore()
{
    QFETCH(QString, page);
    QFETCH(QString, what);
    QVERIFY(m_stage->action(page));
    m_stage->action(page)->trigger();
    QImage before;
    QImage after;
    PictureDifference difference;
    // Time passes, and an event may move on to the next bar of the chart; what is wrong stays
    // wrong.
    for (int attempt = 0; attempt < 3; ++attempt) {
        before = picture();
        change(what);
        QVERIFY(pictureDifference(before, picture()).pixels > 1000); // something was changed at all
        changeBack(what, page);
        after = picture();
        difference = pictureDifference(before, after);
        if (difference.pixels <= fewPixels)
            break;
    }
    if (difference.pixels > fewPixels) {
        before.save(QDir::temp().filePath(QStringLiteral("before.png")));
        after.save(QDir::temp().filePath(QStringLiteral("after.png")));
        qWarning() << difference.pixels << "pixels differ around" << difference.around
                   << "between before.png and after.png in" << QDir::tempPath();
    }
    QVERIFY(difference.pixels <= fewPixels);
}

HOOKDESK_WINDOW_TEST(SamePictureTest)

} // namespace tst_samepicture

#include "tst_samepicture.moc"

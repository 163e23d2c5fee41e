// SPDX-FileCopyrightText: 2026 Hookdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/cuttexts.h"
#include "tests/support/overlappingwidgets.h"
#include "tests/support/testprogram.h"
#include "tests/tour/consoletour.h"
#include "ui/common/languages.h"
#include "ui/common/theme.h"

#include <QApplication>
#include <QMainWindow>
#include <QScreen>
#include <QStackedWidget>
#include <QTest>

using namespace hookdesk;

namespace {

constexpr std::chrono::milliseconds layoutPatience{1500};

/// Which page wants more than the screen has.
QString greedyPages(const QWidget &window)
{
    QStringList found;
    for (const QStackedWidget *pages : window.findChildren<QStackedWidget *>()) {
        for (int i = 0; i < pages->count(); ++i) {
            const QSize least = pages->widget(i)->minimumSizeHint();
            found.append(QStringLiteral("%1 wants %2 by %3")
                             .arg(QLatin1String(pages->widget(i)->metaObject()->className()))
                             .arg(least.width())
                             .arg(least.height()));
        }
    }
    return found.join(QLatin1String(", "));
}

} // namespace

/// On the smallest screen that the program is for, in every language: the window fits on it, and so
/// do its pages.
class WindowFitsTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { applyTheme(); }
    void everyPageFits_data();
    void everyPageFits();

private:
    Languages m_languages;
};

void WindowFitsTest::everyPageFits_data()
{
    QTest::addColumn<QString>("language");
    for (const char *language : {"en", "nl", "de", "fr"})
        QTest::newRow(language) << QString::fromLatin1(language);
}

void WindowFitsTest::everyPageFits()
{
    QFETCH(QString, language);
    m_languages.use(language);
    const QSize screen = QApplication::primaryScreen()->availableSize();
    QStringList found;
    ConsoleTour tour([&](const QString &name, QWidget &window) {
        if (!qobject_cast<QMainWindow *>(&window))
            return;
        QStringList cut;
        const auto isFine = [&] {
            cut = cutTexts(window) + overlappingWidgets(window);
            return cut.isEmpty();
        };
        (void)QTest::qWaitFor(isFine, layoutPatience.count());
        if (window.width() > screen.width() || window.height() > screen.height())
            cut.prepend(QStringLiteral("%1 by %2: %3")
                            .arg(window.width())
                            .arg(window.height())
                            .arg(greedyPages(window)));
        for (const QString &finding : std::as_const(cut))
            found.append(name + QStringLiteral(": ") + finding);
    });
    QCOMPARE(tour.walk(), QStringList());
    for (const QString &finding : std::as_const(found))
        qWarning().noquote() << finding;
    QCOMPARE(found.size(), 0);
}

HOOKDESK_WINDOW_TEST(WindowFitsTest)

#include "tst_windowfits.moc"

// SPDX-FileCopyrightText: 2026 Hookdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/cuttexts.h"
#include "tests/support/overlappingwidgets.h"
#include "tests/support/shownwidgets.h"
#include "tests/support/testprogram.h"
#include "tests/tour/consoletour.h"
#include "ui/common/consolestyle.h"
#include "ui/common/languages.h"
#include "ui/common/theme.h"

#include <QAbstractButton>
#include <QApplication>
#include <QDialogButtonBox>
#include <QMainWindow>
#include <QScreen>
#include <QScrollArea>
#include <QStackedWidget>
#include <QTest>

using namespace hookdesk;

namespace tst_windowfits {

namespace {

constexpr std::chrono::milliseconds layoutPatience{1500};
constexpr QSize frame{4, 24}; // what a desktop puts around a dialog

/// What nobody can scroll to, or has to scroll to although it ends the dialog.
QStringList outOfReach(const QWidget &window)
{
    QStringList found;
    for (QWidget *shown : shownWidgets(window)) {
        const auto *button = qobject_cast<const QAbstractButton *>(shown);
        const auto *area = qobject_cast<const QScrollArea *>(shown);
        if (area && area->widget() && area->widget()->width() > area->viewport()->width())
            found.append(QStringLiteral("%1 is wider than its place").arg(pathOf(*area)));
        const bool ends = button && qobject_cast<const QDialogButtonBox *>(button->parentWidget());
        if (ends &&
            !window.rect().contains(QRect(button->mapTo(&window, QPoint()), button->size())))
            found.append(QStringLiteral("the button %1 is out of sight").arg(button->text()));
    }
    return found;
}

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

/// As soon as the layouts are done.
QStringList whatDoesNotFit(QWidget &window)
{
    QStringList cut;
    const auto isFine = [&] {
        cut = cutTexts(window) + overlappingWidgets(window) + outOfReach(window);
        return cut.isEmpty();
    };
    (void)QTest::qWaitFor(isFine, layoutPatience.count());
    const QSize screen = QApplication::primaryScreen()->availableSize();
    const QSize room = qobject_cast<QMainWindow *>(&window) ? screen : screen - frame;
    if (window.width() > room.width() || window.height() > room.height())
        cut.prepend(QStringLiteral("%1 by %2: %3")
                        .arg(window.width())
                        .arg(window.height())
                        .arg(greedyPages(window)));
    return cut;
}

} // namespace

/// On the smallest screen that the program is for, in every language: the window fits on it, and so
/// do its pages and every dialog.
class WindowFitsTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { applyTheme(); }
    void cleanup();
    void everyPageFits_data();
    void everyPageFits();

private:
    Languages m_languages;
};

void WindowFitsTest::cleanup()
{
    setOwnStyle(true);
    applyTheme();
}

void WindowFitsTest::everyPageFits_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<bool>("isSwitched");
    QTest::addColumn<bool>("isOwnStyle");
    for (const char *language : {"en", "nl", "de", "fr"})
        QTest::newRow(language) << QString::fromLatin1(language) << false << true;
    QTest::newRow("de, chosen while it is shown") << QStringLiteral("de") << true << true;
    QTest::newRow("en, in the style of the desktop") << QStringLiteral("en") << false << false;
}

void WindowFitsTest::everyPageFits()
{
    QFETCH(QString, language);
    QFETCH(bool, isSwitched);
    QFETCH(bool, isOwnStyle);
    setOwnStyle(isOwnStyle);
    if (!isOwnStyle)
        QApplication::setStyle(QStringLiteral("Fusion"));
    const QString first = isSwitched ? QStringLiteral("en") : language;
    m_languages.use(first);
    QStringList found;
    ConsoleTour tour([&](const QString &name, QWidget &window) {
        if (isSwitched)
            m_languages.use(language);
        for (const QString &finding : whatDoesNotFit(window))
            found.append(name + QStringLiteral(": ") + finding);
        if (isSwitched)
            m_languages.use(first);
    });
    QCOMPARE(tour.walk(), QStringList());
    for (const QString &finding : std::as_const(found))
        qWarning().noquote() << finding;
    QCOMPARE(found.size(), 0);
}

HOOKDESK_WINDOW_TEST(WindowFitsTest)

} // namespace tst_windowfits

#include "tst_windowfits.moc"

// SPDX-FileCopyrightText: 2026 Hookdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/tour/consoletour.h"
#include "ui/common/languages.h"
#include "ui/common/theme.h"

#include <QApplication>
#include <QPainter>
#include <QPixmap>
#include <QScreen>
#include <QTest>
#include <QTextStream>

using namespace hookdesk;

namespace {

/// What a person sees: the main window with the dialog in front of it.
QPixmap picture(QWidget &window)
{
    const QWidget *main = window.parentWidget() ? window.parentWidget()->window() : &window;
    const QRect both = main->frameGeometry().united(window.frameGeometry());
    QPixmap seen = window.screen()->grabWindow(0, both.x(), both.y(), both.width(), both.height());
    if (main == &window)
        return seen;
    // There is no window manager here to draw a frame.
    QPainter painter(&seen);
    painter.setPen(QPen(main->palette().color(QPalette::Dark), 2));
    painter.drawRect(window.frameGeometry().translated(-both.topLeft()));
    return seen;
}

/// The picture when nothing moves any more: layouts take their time where the computer is busy.
QPixmap quietPicture(QWidget &window)
{
    constexpr int aMoment = 100;
    constexpr int moments = 10; // a cursor or a progress bar never rests
    QPixmap last = picture(window);
    for (int moment = 0; moment < moments; ++moment) {
        QTest::qWait(aMoment);
        QPixmap now = picture(window);
        if (now.toImage() == last.toImage())
            break;
        last = now;
    }
    return last;
}

/// "800x500".
QSize sizeFrom(const QString &text)
{
    return {text.section(QLatin1Char('x'), 0, 0).toInt(),
            text.section(QLatin1Char('x'), 1).toInt()};
}

} // namespace

/// hookdesk-tour FOLDER VARIANT LANGUAGE [WIDTHxHEIGHT]: a picture of every screen, as
/// FOLDER/screen-VARIANT.png. Without a size the window has that of a first start.
int main(int argc, char *argv[])
{
    QApplication application(argc, argv);
    const QStringList arguments = QApplication::arguments();
    if (arguments.size() != 4 && arguments.size() != 5) {
        QTextStream(stderr) << "Usage: hookdesk-tour FOLDER VARIANT LANGUAGE [WIDTHxHEIGHT]\n";
        return 2;
    }
    Languages languages;
    languages.use(arguments.at(3));
    applyTheme();
    if (qEnvironmentVariableIsSet("HOOKDESK_TOUR_REVERSED"))
        QApplication::setLayoutDirection(Qt::RightToLeft);
    bool written = true;
    ConsoleTour tour([&](const QString &screen, QWidget &window) {
        const QString file =
            QStringLiteral("%1/%2-%3.png").arg(arguments.at(1), screen, arguments.at(2));
        written = quietPicture(window).save(file) && written;
    });
    if (arguments.size() == 5)
        tour.resizeWindow(sizeFrom(arguments.at(4)));
    const QStringList missed = tour.walk();
    if (!missed.isEmpty())
        QTextStream(stderr) << "Not reached: " << missed.join(QLatin1String(", ")) << '\n';
    return missed.isEmpty() && written ? 0 : 1;
}

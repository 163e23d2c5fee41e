// SPDX-FileCopyrightText: 2026 Hookdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// drawicon DRAWING.svg FILE.png SIZE …: draws the icon in each further pair of file and size. At
// build time, so that no other tool than Qt is needed and the pictures cannot differ from their
// drawing.

#include <QCoreApplication>
#include <QImage>
#include <QPainter>
#include <QSvgRenderer>

#include <cstdio>

static bool draw(QSvgRenderer &renderer, const QString &file, int size)
{
    QImage image(size, size, QImage::Format_ARGB32);
    image.fill(Qt::transparent);
    QPainter painter(&image);
    renderer.render(&painter);
    painter.end();
    return image.save(file);
}

int main(int argc, char *argv[])
{
    QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    QSvgRenderer renderer(arguments.value(1));
    if (!renderer.isValid()) {
        std::fprintf(stderr, "drawicon: not a drawing: %s\n", qPrintable(arguments.value(1)));
        return 1;
    }
    for (qsizetype at = 2; at + 1 < arguments.size(); at += 2) {
        if (!draw(renderer, arguments[at], arguments[at + 1].toInt())) {
            std::fprintf(stderr, "drawicon: cannot write %s\n", qPrintable(arguments[at]));
            return 1;
        }
    }
    return 0;
}

// SPDX-FileCopyrightText: 2026 Hookdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/common/tintedicon.h"

#include "ui/common/contrast.h"
#include "ui/common/theme.h"

#include <QApplication>
#include <QFile>
#include <QIconEngine>
#include <QPainter>
#include <QPalette>
#include <QPixmapCache>
#include <QSvgRenderer>

#include <algorithm>
#include <array>
#include <utility>

namespace hookdesk {

namespace {

constexpr std::array drawnSizes{16, 22, 32};

/// Of the drawings that there are, the largest that is not larger than `side`, or the next one.
QString drawingOf(const QString &name, int side)
{
    QString found;
    for (const int size : drawnSizes) {
        const QString file = QStringLiteral(":/icons/%1/%2.svg").arg(size).arg(name);
        if (QFile::exists(file) && (found.isEmpty() || size <= side))
            found = file;
    }
    return found;
}

QColor inkFor(QIcon::Mode mode)
{
    constexpr double faded = 0.45;
    const QPalette palette = QApplication::palette();
    const QColor ink = palette.color(QPalette::Text); // also where it is selected: that is a tint
    return mode == QIcon::Disabled ? blended(ink, palette.color(QPalette::Base), faded) : ink;
}

/// Breeze's drawings name the meaning of each colour in a style sheet of their own.
QByteArray tinted(QByteArray drawing, const QString &name, QIcon::Mode mode)
{
    const QByteArray ink = inkFor(mode).name().toLatin1();
    const QByteArray ground = QApplication::palette().color(QPalette::Base).name().toLatin1();
    const bool isPlain = mode == QIcon::Disabled || name.endsWith(QLatin1String("-close"));
    const auto toned = [&](Tone tone) { // closing is nothing to warn of
        return isPlain ? ink : toneColor(tone).name().toLatin1();
    };
    const std::array<std::pair<const char *, QByteArray>, 6> colors{{
        {"\"#fff\"", '"' + ground + '"'}, // the sign on a filled ground
        {"#232629", ink},
        {"#da4453", toned(Tone::Bad)},
        {"#f67400", toned(Tone::Warning)},
        {"#27ae60", toned(Tone::Good)},
        {"#3daee9", toned(Tone::Accent)},
    }};
    for (const auto &[drawn, shown] : colors)
        drawing.replace(drawn, shown);
    return drawing;
}

QPixmap rendered(const QString &name, int side, qreal scale, QIcon::Mode mode)
{
    QFile file(drawingOf(name, side));
    if (!file.open(QIODevice::ReadOnly))
        return {};
    QSvgRenderer renderer(tinted(file.readAll(), name, mode));
    QPixmap pixmap(qRound(side * scale), qRound(side * scale));
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    renderer.render(&painter);
    painter.end();
    pixmap.setDevicePixelRatio(scale);
    return pixmap;
}

class TintedIconEngine final : public QIconEngine
{
public:
    explicit TintedIconEngine(QString name)
        : m_name(std::move(name))
    {
    }

    void paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State) override
    {
        const QPixmap pixmap = drawn(rect.size(), painter->device()->devicePixelRatioF(), mode);
        QRect place(QPoint(), pixmap.deviceIndependentSize().toSize());
        place.moveCenter(rect.center());
        painter->drawPixmap(place, pixmap);
    }

    QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State) override
    {
        return drawn(size, 1.0, mode);
    }

    QPixmap scaledPixmap(const QSize &size, QIcon::Mode mode, QIcon::State, qreal scale) override
    {
        return drawn((QSizeF(size) / scale).toSize(), scale, mode);
    }

    QList<QSize> availableSizes(QIcon::Mode, QIcon::State) override
    {
        return {{16, 16}, {22, 22}, {32, 32}};
    }

    [[nodiscard]] QIconEngine *clone() const override { return new TintedIconEngine(*this); }
    [[nodiscard]] QString key() const override { return QStringLiteral("TintedIconEngine"); }
    [[nodiscard]] QString iconName() override { return m_name; }

private:
    [[nodiscard]] QPixmap drawn(QSize size, qreal scale, QIcon::Mode mode) const
    {
        const int side = std::min(size.width(), size.height());
        const QString key = QStringLiteral("hookdesk-%1-%2-%3-%4-%5")
                                .arg(m_name)
                                .arg(side)
                                .arg(scale)
                                .arg(mode)
                                .arg(inkFor(mode).rgba());
        QPixmap pixmap;
        if (!QPixmapCache::find(key, &pixmap)) {
            pixmap = rendered(m_name, side, scale, mode);
            QPixmapCache::insert(key, pixmap);
        }
        return pixmap;
    }

    const QString m_name;
};

} // namespace

QIcon tintedIcon(const QString &name)
{
    return drawingOf(name, 0).isEmpty() ? QIcon() : QIcon(new TintedIconEngine(name));
}

} // namespace hookdesk

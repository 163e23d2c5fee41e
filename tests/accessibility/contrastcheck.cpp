// SPDX-FileCopyrightText: 2026 Hookdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/accessibility/contrastcheck.h"

#include "tests/accessibility/findings.h"
#include "ui/common/contrast.h"
#include "ui/common/pilllabel.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QCheckBox>
#include <QComboBox>
#include <QHash>
#include <QHeaderView>
#include <QImage>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QRadioButton>
#include <QStyle>
#include <QStyleOptionButton>
#include <QTabBar>
#include <QTextEdit>
#include <QToolButton>

using namespace hookdesk;

namespace {

constexpr double justAShade = 1.2; // of a ground that runs from one colour to another

/// Where a colour of a picture stands.
struct Traces
{
    int pixels = 0;
    int runs = 0;            ///< Horizontal ones.
    QHash<QRgb, int> beside; ///< The colours at the ends of its runs.
};

QHash<QRgb, Traces> tracesIn(const QImage &picture)
{
    QHash<QRgb, Traces> all;
    for (int y = 0; y < picture.height(); ++y) {
        const auto *line = reinterpret_cast<const QRgb *>(picture.constScanLine(y));
        for (int x = 0; x < picture.width(); ++x) {
            Traces &traces = all[line[x]];
            ++traces.pixels;
            if (x > 0 && line[x - 1] == line[x])
                continue;
            ++traces.runs;
            if (x > 0) {
                ++traces.beside[line[x - 1]];
                ++all[line[x - 1]].beside[line[x]];
            }
        }
    }
    return all;
}

QRgb mostOf(const QHash<QRgb, int> &counts)
{
    const auto most = std::max_element(counts.begin(), counts.end());
    return most == counts.end() ? QRgb(0) : most.key();
}

struct Ink
{
    QRgb color;
    QRgb ground;
};

/// The colours of what looks like text: short strokes, and enough of them.
QList<Ink> inksIn(const QImage &picture)
{
    constexpr int fewest = 24; // less is the rim of something
    constexpr double longestStroke = 3.5;
    constexpr double share = 0.12;
    const QHash<QRgb, Traces> all = tracesIn(picture);
    int most = 0;
    for (const Traces &traces : all)
        most = std::max(most, traces.pixels);
    const int drawn = static_cast<int>(picture.width() * picture.height()) - most;
    QList<Ink> inks;
    for (auto it = all.begin(); it != all.end(); ++it) {
        const Traces &traces = it.value();
        if (traces.pixels >= fewest && traces.pixels < most && traces.pixels > share * drawn &&
            traces.pixels < longestStroke * traces.runs)
            inks.append({it.key(), mostOf(traces.beside)});
    }
    return inks;
}

bool isLarge(const QFont &font)
{
    return font.pointSizeF() >= 18 || (font.bold() && font.pointSizeF() >= 14);
}

class Looker
{
public:
    Looker(QWidget &window, Findings &findings)
        : m_window(window)
        , m_picture(window.grab().toImage().convertToFormat(QImage::Format_RGB32))
        , m_findings(findings)
    {
    }

    void look(const QWidget &widget, const QRect &part, const QString &what)
    {
        const QRect seen = part.intersected(widget.visibleRegion().boundingRect());
        const QImage piece =
            m_picture.copy(QRect(widget.mapTo(&m_window, seen.topLeft()), seen.size()));
        const double wanted = isLarge(widget.font()) ? 3.0 : 4.5;
        for (const Ink &ink : inksIn(piece)) {
            const double ratio = contrastRatio(QColor(ink.color), QColor(ink.ground));
            if (ratio < wanted && ratio > justAShade)
                m_findings.add(widget,
                               QStringLiteral("%1: %2 on %3 has a contrast of %4")
                                   .arg(what, QColor(ink.color).name(), QColor(ink.ground).name())
                                   .arg(ratio, 0, 'f', 2));
        }
    }

private:
    QWidget &m_window;
    const QImage m_picture;
    Findings &m_findings;
};

constexpr int iconRoom = 24; // of an icon of the usual size and its margins

void lookAtCells(const QAbstractItemView &view, Looker &looker)
{
    const QRect room = view.viewport()->rect();
    for (int row = 0; row < view.model()->rowCount(view.rootIndex()); ++row) {
        for (int column = 0; column < view.model()->columnCount(view.rootIndex()); ++column) {
            const QModelIndex index = view.model()->index(row, column, view.rootIndex());
            QRect cell = view.visualRect(index);
            const QString header = view.model()->headerData(column, Qt::Horizontal).toString();
            // Pictures and boxes to tick are held to less; those of the status are the delegates'.
            if (index.data(Qt::DecorationRole).isValid() ||
                index.data(Qt::CheckStateRole).isValid() || header == QLatin1String("Status"))
                cell.setLeft(cell.left() + iconRoom);
            if (!cell.intersects(room) || !view.model()->flags(index).testFlag(Qt::ItemIsEnabled))
                continue;
            looker.look(*view.viewport(), cell,
                        QStringLiteral("a cell of %1 %2").arg(view.objectName(), header));
        }
    }
}

constexpr int frame = 4;

void lookAtTabs(const QTabBar &tabs, Looker &looker)
{
    for (int tab = 0; tab < tabs.count(); ++tab)
        if (tabs.isTabEnabled(tab))
            looker.look(tabs, tabs.tabRect(tab).adjusted(frame, frame, -frame, -frame),
                        tabs.tabText(tab));
}

void lookAtText(const QAbstractScrollArea &text, Looker &looker)
{
    looker.look(*text.viewport(), text.viewport()->rect(), Findings::described(text));
}

bool isOurs(const QWidget &widget)
{
    return QByteArrayView(widget.metaObject()->className()).startsWith("hookdesk::");
}

/// Without the box or the circle to be ticked, which the style draws, and without the line around a
/// button or a pill and its round corners, which are no text (outlineColor() has a test of its
/// own).
QRect textRect(const QWidget &widget)
{
    if (qobject_cast<const QCheckBox *>(&widget) || qobject_cast<const QRadioButton *>(&widget)) {
        QStyleOptionButton option;
        option.initFrom(&widget);
        return widget.style()->subElementRect(QStyle::SE_CheckBoxContents, &option, &widget);
    }
    if (qobject_cast<const PillLabel *>(&widget))
        return widget.contentsRect();
    const auto *button = qobject_cast<const QAbstractButton *>(&widget);
    if (!button)
        return widget.rect();
    const int icon = button->icon().isNull() || isOurs(widget) ? 0 : iconRoom; // held to less
    return widget.rect().adjusted(frame + icon, frame, -frame, -frame);
}

bool paintsText(const QWidget &widget)
{
    const auto *label = qobject_cast<const QLabel *>(&widget);
    if (label)
        return !label->text().isEmpty();
    if (const auto *tool = qobject_cast<const QToolButton *>(&widget))
        return !tool->text().isEmpty() && tool->toolButtonStyle() != Qt::ToolButtonIconOnly;
    const bool isWhole = isOurs(widget) && widget.findChildren<QWidget *>().isEmpty();
    return isWhole || qobject_cast<const QAbstractButton *>(&widget) ||
           qobject_cast<const QLineEdit *>(&widget) || qobject_cast<const QComboBox *>(&widget) ||
           qobject_cast<const QHeaderView *>(&widget);
}

} // namespace

void checkContrast(QWidget &window, Findings &findings)
{
    Looker looker(window, findings);
    for (const QWidget *widget : window.findChildren<QWidget *>()) {
        if (!widget->isVisible() || !widget->isEnabled() || widget->window() != &window)
            continue;
        const auto *view = qobject_cast<const QAbstractItemView *>(widget);
        if (view && !qobject_cast<const QHeaderView *>(view))
            lookAtCells(*view, looker);
        else if (const auto *tabs = qobject_cast<const QTabBar *>(widget))
            lookAtTabs(*tabs, looker);
        else if (qobject_cast<const QTextEdit *>(widget) ||
                 qobject_cast<const QPlainTextEdit *>(widget))
            lookAtText(*static_cast<const QAbstractScrollArea *>(widget), looker);
        else if (paintsText(*widget))
            looker.look(*widget, textRect(*widget), QStringLiteral("text"));
    }
}

// SPDX-FileCopyrightText: 2026 Hookdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/common/scrolled.h"

#include "ui/common/fittingwidths.h"
#include "ui/common/theme.h"

#include <QAccessibleWidget>
#include <QApplication>
#include <QDialog>
#include <QEvent>
#include <QLayout>
#include <QScrollArea>
#include <QStyle>
#include <QTimer>
#include <QVBoxLayout>

#include <algorithm>

namespace hookdesk {

namespace {

const QString contentArea = QStringLiteral("contentArea");

/// Qt 6.4 takes every number of a child for one that is there. A screen reader that has counted the
/// scroll bar asks for it when it may have gone, and the program would end.
QAccessibleInterface *makeSafeAccessible(const QString &className, QObject *object)
{
    auto *area = qobject_cast<QScrollArea *>(object);
    const bool isMeant = area && className == QLatin1String(area->metaObject()->className());
    return isMeant ? new QAccessibleWidget(area, QAccessible::Client) : nullptr;
}

/// Once, and after Qt's own factory: the last one is asked first.
void makeScrollAreasSafe()
{
    [[maybe_unused]] static const bool isDone = [] {
        QAccessible::installFactory(makeSafeAccessible);
        return true;
    }();
}

/// Tab and what a label's key leads to is seen. What was clicked stays under the pointer.
void followFocus(QScrollArea &area)
{
    QObject::connect(qApp, &QApplication::focusChanged, &area,
                     [&area](const QWidget *, QWidget *now) {
                         const bool isClicked = QGuiApplication::mouseButtons() != Qt::NoButton;
                         if (now && !isClicked && area.widget()->isAncestorOf(now))
                             area.ensureWidgetVisible(now);
                     });
}

void setUp(QScrollArea &area, QWidget *content)
{
    makeScrollAreasSafe();
    area.setFrameShape(QFrame::NoFrame);
    area.setWidgetResizable(true);
    area.setFocusPolicy(Qt::NoFocus); // what is in it takes the focus, and is scrolled to
    area.viewport()->setAutoFillBackground(false);
    area.setWidget(content);
    content->setAutoFillBackground(false);
    followFocus(area);
}

/// Asks for the room of its content, where a QScrollArea asks for some lines at most. It scrolls
/// up and down only.
class ContentArea : public QScrollArea
{
public:
    explicit ContentArea(QWidget *parent)
        : QScrollArea(parent)
    {
        setObjectName(contentArea);
        setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    }

    [[nodiscard]] QSize sizeHint() const override { return besideBar(widget()->sizeHint()); }
    [[nodiscard]] QSize minimumSizeHint() const override
    {
        constexpr int leastLines = 6;
        const QSize least = besideBar(widget()->minimumSizeHint());
        return {least.width(), std::min(least.height(), fontMetrics().lineSpacing() * leastLines)};
    }

protected:
    bool event(QEvent *event) override
    {
        if (event->type() == QEvent::LayoutRequest) // the content needs another room
            updateGeometry();
        return QScrollArea::event(event);
    }

private:
    [[nodiscard]] QSize besideBar(const QSize &content) const
    {
        return content + QSize(style()->pixelMetric(QStyle::PM_ScrollBarExtent, nullptr, this), 0);
    }
};

/// By what its content lacks in height.
void addMissingHeight(QDialog &dialog, const QSize &room)
{
    dialog.layout()->activate();
    int missing = 0;
    for (const QScrollArea *area : dialog.findChildren<QScrollArea *>(contentArea)) {
        if (area->isVisible())
            missing = std::max(missing, area->widget()->height() - area->viewport()->height());
    }
    dialog.resize(QSize(dialog.width(), dialog.height() + missing).boundedTo(room));
}

[[nodiscard]] QSize roomFor(const QDialog &dialog)
{
    constexpr int everything = 100'000;
    return firstSize(dialog, {everything, everything});
}

class Opening : public QObject
{
public:
    explicit Opening(QDialog &dialog)
        : QObject(&dialog)
    {
        dialog.installEventFilter(this);
    }

    bool eventFilter(QObject *watched, QEvent *event) override
    {
        if (watched == parent() && event->type() == QEvent::Show && !event->spontaneous()) {
            fit(*static_cast<QDialog *>(watched));
            deleteLater();
        }
        return QObject::eventFilter(watched, event);
    }

private:
    /// Qt gives two thirds of the screen at most.
    static void fit(QDialog &dialog)
    {
        const QSize room = roomFor(dialog);
        const bool isSized = dialog.testAttribute(Qt::WA_Resized);
        const QSize size = isSized ? dialog.size() : dialog.sizeHint();
        dialog.resize(size.boundedTo(room));
        addMissingHeight(dialog, room);
    }
};

} // namespace

QScrollArea *scrolled(QWidget *content, QWidget *parent)
{
    auto *area = new QScrollArea(parent);
    setUp(*area, content);
    return area;
}

void scrollContent(QWidget &place, QWidget *below)
{
    QLayout *layout = place.layout();
    const QMargins margins = layout->contentsMargins();
    if (below)
        layout->removeWidget(below);
    auto *content = new QWidget(&place); // of the same window, for the order of Tab to stay
    content->setLayout(layout);          // which takes its widgets along
    auto *area = new ContentArea(&place);
    setUp(*area, content);
    auto *column = new QVBoxLayout(&place);
    column->setContentsMargins({});
    column->setSpacing(0);
    column->addWidget(area, 1);
    if (!below)
        return;
    layout->setContentsMargins(margins.left(), margins.top(), margins.right(), 0);
    auto *foot = new QVBoxLayout;
    foot->setContentsMargins(margins.left(), spacing::medium, margins.right(), margins.bottom());
    foot->addWidget(below);
    column->addLayout(foot);
}

void openAsHighAsContent(QDialog &dialog)
{
    new Opening(dialog);
}

void growWithContent(QDialog &dialog)
{
    // Only then has the layout of the content heard of it.
    QTimer::singleShot(0, &dialog, [&dialog] {
        if (dialog.isVisible())
            addMissingHeight(dialog, roomFor(dialog).expandedTo(dialog.size()));
    });
}

} // namespace hookdesk

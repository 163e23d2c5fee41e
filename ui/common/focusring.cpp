// SPDX-FileCopyrightText: 2026 Hookdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/common/focusring.h"

#include "ui/common/consolestyle.h"
#include "ui/common/contrast.h"

#include <QAbstractScrollArea>
#include <QApplication>
#include <QEvent>
#include <QPainter>
#include <QPushButton>

namespace hookdesk {

namespace {

constexpr double seen = 3.0; // WCAG 2.1, 1.4.11
constexpr int thickness = 2;

class Ring : public QWidget
{
public:
    explicit Ring(QWidget *framed)
        : QWidget(framed)
    {
        setAttribute(Qt::WA_TransparentForMouseEvents);
        setFocusPolicy(Qt::NoFocus);
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        const QColor color = withContrast(palette().color(QPalette::Highlight),
                                          palette().color(QPalette::Base), seen);
        QPainter painter(this);
        painter.setPen(QPen(color, thickness, Qt::SolidLine, Qt::SquareCap, Qt::MiterJoin));
        const int inset = thickness / 2;
        painter.drawRect(rect().adjusted(inset, inset, -inset, -inset));
    }
};

/// A default button looks in some styles as if it always had the focus, a flat one as if never.
bool isFramed(const QWidget *widget)
{
    if (const auto *button = qobject_cast<const QPushButton *>(widget))
        return button->isFlat() || (button->isDefault() && !hasOwnStyle());
    return qobject_cast<const QAbstractScrollArea *>(widget) != nullptr;
}

} // namespace

FocusRing::FocusRing(QObject *parent)
    : QObject(parent)
{
    connect(qApp, &QApplication::focusChanged, this,
            [this](QWidget *, QWidget *now) { follow(now); });
}

FocusRing::~FocusRing()
{
    delete m_ring;
}

void FocusRing::follow(QWidget *focused)
{
    if (m_framed)
        m_framed->removeEventFilter(this);
    if (m_ring) { // not at once: Qt may be telling all widgets of a change, this one included
        m_ring->hide();
        m_ring->deleteLater();
    }
    m_ring.clear();
    m_framed = focused && isFramed(focused) ? focused : nullptr;
    if (!m_framed)
        return;
    m_framed->installEventFilter(this);
    m_ring = new Ring(m_framed);
    fit();
    m_ring->show();
}

void FocusRing::fit()
{
    m_ring->setGeometry(m_framed->rect());
    m_ring->raise();
}

bool FocusRing::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_framed && m_ring && event->type() == QEvent::Resize)
        fit();
    return QObject::eventFilter(watched, event);
}

} // namespace hookdesk

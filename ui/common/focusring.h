// SPDX-FileCopyrightText: 2026 Hookdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QPointer>

class QWidget;

namespace hookdesk {

/// Frames what has the focus where many styles leave that to be guessed: tables, lists, texts,
/// charts and the default button. For all windows of the program, as long as this lives.
class FocusRing : public QObject
{
    Q_OBJECT

public:
    explicit FocusRing(QObject *parent);
    ~FocusRing() override;

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void follow(QWidget *focused);
    void fit();

    QPointer<QWidget> m_framed;
    QPointer<QWidget> m_ring; ///< A child of what it frames.
};

} // namespace hookdesk

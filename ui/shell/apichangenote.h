// SPDX-FileCopyrightText: 2026 Hookdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QAction;

namespace hookdesk {

class ApiChecker;
class MessageBar;

/// Says once when the server describes its API otherwise than the last time and something that the
/// program relies on differs; hidden otherwise.
class ApiChangeNote : public QWidget
{
    Q_OBJECT

public:
    /// `checker` outlives this.
    explicit ApiChangeNote(ApiChecker &checker, QWidget *parent = nullptr);

signals:
    void apiCheckRequested();

private:
    void update();
    void setTexts();

    ApiChecker &m_checker;
    MessageBar *m_bar;
    QAction *m_open;
    bool m_isTold = false;
    bool m_isDismissed = false;
};

} // namespace hookdesk

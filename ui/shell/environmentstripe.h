// SPDX-FileCopyrightText: 2026 Hookdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QLabel;
class QToolButton;

namespace hookdesk {

class ActionRegistry;
class PillLabel;
class Session;

/// The environment on top of the window: a line in its colour, its kind on a pill of the same, its
/// name with a menu that leads to others, its address, who is connected, and whether it is
/// read-only. Said in words, the colour only repeats it.
class EnvironmentStripe : public QWidget
{
    Q_OBJECT

public:
    /// `actions` offer the other environments; both outlive it.
    EnvironmentStripe(Session &session, const ActionRegistry &actions, QWidget *parent = nullptr);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void updateText();
    [[nodiscard]] QString nameBesideKind() const;
    void addSwitch(const ActionRegistry &actions);
    void name(QLabel *label, const char *objectName);

    Session &m_session;
    QLabel *m_name;
    PillLabel *m_kind;
    QToolButton *m_switch;
    QLabel *m_address;
    PillLabel *m_readOnly;
    QLabel *m_employee;
};

} // namespace hookdesk

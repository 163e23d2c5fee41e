// SPDX-FileCopyrightText: 2026 Hookdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QLabel;

namespace hookdesk {

class Session;

/// The environment on top of the window: a stripe in its colour, its name, kind and address, who is
/// connected, and whether it is read-only. Said in words, the colour only repeats it.
class EnvironmentStripe : public QWidget
{
    Q_OBJECT

public:
    explicit EnvironmentStripe(Session &session, QWidget *parent = nullptr);

private:
    void updateText();
    QLabel *addLabel(const QString &objectName);

    Session &m_session;
    QLabel *m_name;
    QLabel *m_kind;
    QLabel *m_address;
    QLabel *m_readOnly;
    QLabel *m_employee;
};

} // namespace hookdesk

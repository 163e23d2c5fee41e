// SPDX-FileCopyrightText: 2026 Hookdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace hookdesk {

class MessageBar;
class Session;

/// Says when something cannot be kept on this machine, or when a damaged file was kept aside. The
/// program goes on without; hidden while all is well.
class StoreNotes : public QWidget
{
    Q_OBJECT

public:
    explicit StoreNotes(Session &session, QWidget *parent = nullptr);

private:
    void update();
    void retranslate();

    Session &m_session;
    MessageBar *m_bar;
    QString m_text;
    QString m_dismissed; ///< The text that was read and closed: not shown again.
};

} // namespace hookdesk

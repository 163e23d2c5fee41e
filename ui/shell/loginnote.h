// SPDX-FileCopyrightText: 2026 Hookdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QAction;

namespace hookdesk {

class KeptRefreshToken;
class MessageBar;

/// Says when the keyring does not take the log-in, so that it ends with the program; hidden while
/// all is well.
class LogInNote : public QWidget
{
    Q_OBJECT

public:
    /// `token` outlives this.
    explicit LogInNote(KeptRefreshToken &token, QWidget *parent = nullptr);

private:
    void update();
    void setTexts();

    KeptRefreshToken &m_token;
    MessageBar *m_bar;
    QAction *m_again;
};

} // namespace hookdesk

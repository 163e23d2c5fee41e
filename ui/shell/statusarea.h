// SPDX-FileCopyrightText: 2026 Hookdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/elidedlabel.h"

#include <QTimer>

namespace hookdesk {

class Session;

/// What the connection is doing, in the status bar: loading, held back by the rate limit, up to
/// date since when.
class StatusArea : public ElidedLabel
{
    Q_OBJECT

public:
    explicit StatusArea(Session &session, QWidget *parent = nullptr);

private:
    void updateText();
    [[nodiscard]] QString waitingText() const;
    [[nodiscard]] QString loadText() const;

    Session &m_session;
    QTimer m_tick; ///< Runs while something counts down.
};

} // namespace hookdesk

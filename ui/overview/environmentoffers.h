// SPDX-FileCopyrightText: 2026 Hookdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QGroupBox>

class QLabel;

namespace hookdesk {

class Session;

/// What this environment's API offers, as far as it has shown.
class EnvironmentOffers : public QGroupBox
{
    Q_OBJECT

public:
    /// The session outlives it.
    explicit EnvironmentOffers(Session &session, QWidget *parent = nullptr);

private:
    void update();
    [[nodiscard]] QString eventLogText() const;

    Session &m_session;
    QLabel *m_rest;
    QLabel *m_odata;
    QLabel *m_eventLog;
    QLabel *m_entityTypes;
};

} // namespace hookdesk

// SPDX-FileCopyrightText: 2026 Hookdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/httpserver/requestframing.h"

#include <QTcpServer>

namespace hookdesk {

/// A listener for HttpFront whose connections hand on only what RequestFraming lets pass. What it
/// does not is answered with its status, and the connection is closed; `Expect: 100-continue` is
/// answered at once. Qt HttpServer does neither: it waits, or closes without a word.
class FramedListener : public QTcpServer
{
    Q_OBJECT

public:
    using QTcpServer::QTcpServer;

signals:
    /// It has been answered.
    void refused(const hookdesk::RefusedRequest &request);

protected:
    void incomingConnection(qintptr descriptor) override;
};

} // namespace hookdesk

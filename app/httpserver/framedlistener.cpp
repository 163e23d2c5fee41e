// SPDX-FileCopyrightText: 2026 Hookdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/httpserver/framedlistener.h"

#include "app/httpserver/framedsocket.h"

namespace hookdesk {

void FramedListener::incomingConnection(qintptr descriptor)
{
    auto *socket = new FramedSocket(descriptor, this);
    connect(socket, &FramedSocket::refused, this, &FramedListener::refused);
    addPendingConnection(socket);
}

} // namespace hookdesk

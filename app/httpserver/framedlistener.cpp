// SPDX-FileCopyrightText: 2026 Hookdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/httpserver/framedlistener.h"

#include "app/httpserver/framedsocket.h"

namespace hookdesk {

void FramedListener::incomingConnection(qintptr descriptor)
{
    addPendingConnection(new FramedSocket(descriptor, this));
}

} // namespace hookdesk

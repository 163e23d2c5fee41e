// SPDX-FileCopyrightText: 2026 Hookdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>

namespace hookdesk {

/// Calls `handler` from the event loop, each time that the program is asked to end (SIGINT, SIGTERM
/// and, where there are these, no others). Once for a program.
void onEndSignals(std::function<void()> handler);
/// Leaves the event loop when standard input is closed.
void quitWithStdin();

} // namespace hookdesk

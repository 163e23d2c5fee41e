// SPDX-FileCopyrightText: 2026 Hookdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace hookdesk::sandbox {

/// Ends the event loop of the application on SIGTERM and SIGINT, so that destructors run and the
/// temporary database goes. Does nothing on systems without POSIX signals.
void quitOnSignals();

/// Ends the event loop when standard input is closed: a child never outlives its parent. Does
/// nothing on systems without POSIX file descriptors.
void quitWithStdin();

} // namespace hookdesk::sandbox

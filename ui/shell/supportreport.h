// SPDX-FileCopyrightText: 2026 Hookdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

class QSettings;

namespace hookdesk {

class LogSink;
class Session;

/// What somebody who helps has to know, as plain text: versions, settings, the environment and what
/// it can do, the last errors. No names of webhooks, no payloads, no client id; and everything goes
/// through the log's redactor.
///
/// `session` nullptr: no environment is connected.
[[nodiscard]] QString supportReport(const QSettings &settings, Session *session,
                                    const LogSink &log);

} // namespace hookdesk

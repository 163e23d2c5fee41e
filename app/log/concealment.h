// SPDX-FileCopyrightText: 2026 Hookdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArrayView>
#include <QString>

namespace hookdesk {

/// Says that this is a secret, so that no log of this program shows it from now on. To be called
/// where a secret comes in: typed, read from a keyring or answered by a server. Any thread; does
/// nothing while no LogSink is installed. Logging being a matter of the whole process, this is
/// reached as the log categories are.
void concealInLog(QByteArrayView secret);

/// The same for a header's value where name or value look like a credential; of `Bearer …` and
/// `Basic …` also what comes after, and what the Base64 holds.
void concealHeaderInLog(const QString &name, const QString &value);

} // namespace hookdesk

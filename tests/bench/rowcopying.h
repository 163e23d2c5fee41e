// SPDX-FileCopyrightText: 2026 Hookdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace hookdesk {
class RecordTableView;
}

namespace hookdesk::bench {

/// What it costs to copy all rows of a table: how long until they are on the clipboard, and for how
/// long nothing else could happen; beside asking the model for one cell after the other at once.
/// False when the texts differ.
[[nodiscard]] bool copyRows(RecordTableView &view);

} // namespace hookdesk::bench

#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 Hookdesk contributors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# with_tool.sh TOOL ARGUMENT…: runs the tool, and fails where it fails or prints anything on standard
# error. Ends with 77 (skipped, for ctest) where it is not installed.
set -uo pipefail
if ! command -v "$1" >/dev/null; then
    echo "Skipped: $1 is not installed."
    exit 77
fi
complaints=$("$@" 2>&1 >/dev/null)
status=$?
if [[ $status -ne 0 ]]; then
    "$@" # once more, for what it prints beside
    exit "$status"
fi
if [[ -n $complaints ]]; then
    printf '%s\n' "$complaints"
    exit 1
fi

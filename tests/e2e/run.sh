#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 Hookdesk contributors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# run.sh HOOKDESK TEST [options of unittest]: runs test_TEST.py in a session of its own.
# Ends with 77 (skipped, for ctest) where the system cannot do that.
set -euo pipefail
hookdesk=$(realpath "${1:?usage: run.sh HOOKDESK TEST [options of unittest]}")
test=test_${2:?usage: run.sh HOOKDESK TEST [options of unittest]}.py
shift 2
cd "$(dirname "${BASH_SOURCE[0]}")"

# The system's own Python: PyGObject belongs to it.
python=/usr/bin/python3
for tool in "$python" Xvfb dbus-run-session; do
    if ! command -v "$tool" >/dev/null; then
        echo "Skipped: $tool is not installed."
        exit 77
    fi
done
if ! "$python" -c 'import gi; gi.require_version("Atspi", "2.0")' 2>/dev/null; then
    echo "Skipped: PyGObject with the introspection data of AT-SPI is not installed."
    exit 77
fi

exec ../with_session.sh 1600x1000 env HOOKDESK="$hookdesk" PYTHONDONTWRITEBYTECODE=1 \
    "$python" -W ignore::DeprecationWarning "$test" "$@"

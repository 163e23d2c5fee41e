#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 Hookdesk contributors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# run.sh [options of hookdesk]: builds Hookdesk and opens it on its own sandbox.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."

packaging/install-dependencies.sh build

cmake --preset run
cmake --build --preset run

if [[ -z ${DISPLAY:-} && -z ${WAYLAND_DISPLAY:-} && -z ${QT_QPA_PLATFORM:-} ]]; then
    echo "Hookdesk is built, but there is no display to open its window on." >&2
    echo "Start this script in a desktop session, or: xvfb-run -a packaging/run.sh" >&2
    exit 1
fi
exec build/run/bin/hookdesk --sandbox --new-instance "$@"

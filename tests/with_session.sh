#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 Hookdesk contributors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# with_session.sh WIDTHxHEIGHT COMMAND…: runs the command on a virtual display and a message bus of its
# own, in an environment of its own (own_environment.sh), and ends with its status. It works beside
# others of its kind: the X server itself takes a free number (xvfb-run looks for one first and can lose
# the race).
set -euo pipefail
tests=$(dirname "$(realpath "${BASH_SOURCE[0]}")")
size=${1:?usage: with_session.sh WIDTHxHEIGHT COMMAND…}
shift

home=$(mktemp -d)
mkdir -m 700 "$home/runtime"
exec {ready}< <(exec Xvfb -displayfd 1 -screen 0 "${size}x24" -nolisten tcp -noreset 2>"$home/xvfb")
server=$!
trap 'kill "$server" 2>/dev/null || true; rm -rf "$home"' EXIT
if ! read -r -t 60 -u "$ready" display; then
    cat "$home/xvfb" >&2
    echo "The virtual display (Xvfb) did not start." >&2
    exit 1
fi

unset WAYLAND_DISPLAY XAUTHORITY DBUS_SESSION_BUS_ADDRESS
export DISPLAY=:$display QT_QPA_PLATFORM=xcb XDG_RUNTIME_DIR=$home/runtime

# The bus inside the display, so that the accessibility services it starts know the display. What
# services print, while they run and as they die, goes aside: the command has the last word.
status=0
"$tests/own_environment.sh" --home "$home" dbus-run-session -- \
    bash -c 'exec "$@" >&3 2>&4 3>&- 4>&-' session "$@" \
    3>&1 4>&2 >"$home/services" 2>&1 || status=$?
if [[ $status -ge 126 ]]; then cat "$home/services" >&2; fi
exit "$status"

#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 Hookdesk contributors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# with_keyring.sh [--without] COMMAND…: runs the command on a message bus of its own with an unlocked
# gnome-keyring on it (--without: with none), and a home folder of its own, and ends with its status; 77
# when gnome-keyring is not installed. Nothing else can be started on that bus: neither a second
# keyring nor a window that asks for a password.
#
# The command finds HOOKDESK_KEYRING_PID, the keyring's process, and HOOKDESK_KEYRING_PASSWORD.
set -euo pipefail
keyring=yes
if [[ ${1:-} == --without ]]; then
    keyring=no
    shift
fi
if [[ $# -eq 0 ]]; then
    echo 'usage: with_keyring.sh [--without] COMMAND…' >&2
    exit 2
fi

for program in gnome-keyring-daemon dbus-run-session dbus-send; do
    if ! command -v "$program" >/dev/null; then
        echo "$program is not installed." >&2
        exit 77
    fi
done

home=$(mktemp -d)
trap 'rm -rf "$home"' EXIT
mkdir -m 700 "$home/runtime"
# Without <servicedir>: the bus starts nothing by itself.
cat >"$home/bus.conf" <<'BUS'
<!DOCTYPE busconfig PUBLIC "-//freedesktop//DTD D-Bus Bus Configuration 1.0//EN"
 "http://www.freedesktop.org/standards/dbus/1.0/busconfig.dtd">
<busconfig>
  <type>session</type>
  <keep_umask/>
  <listen>unix:tmpdir=/tmp</listen>
  <policy context="default">
    <allow send_destination="*" eavesdrop="true"/>
    <allow eavesdrop="true"/>
    <allow own="*"/>
  </policy>
</busconfig>
BUS

unset DISPLAY WAYLAND_DISPLAY DBUS_SESSION_BUS_ADDRESS GNOME_KEYRING_CONTROL
unset XDG_CONFIG_HOME XDG_DATA_HOME XDG_CACHE_HOME XDG_STATE_HOME
export HOME=$home XDG_RUNTIME_DIR=$home/runtime LC_ALL=C.UTF-8
export XDG_CURRENT_DESKTOP=GNOME # So that QtKeychain takes the Secret Service.
export HOOKDESK_KEYRING_PASSWORD=only-for-the-test

# shellcheck disable=SC2317 # The shell inside the bus calls it.
session() {
    local keyring=$1 status=0
    shift
    if [[ $keyring == no ]]; then
        "$@"
        return
    fi
    gnome-keyring-daemon --foreground --unlock --components=secrets \
        < <(printf %s "$HOOKDESK_KEYRING_PASSWORD") >"$HOME/keyring" 2>&1 &
    export HOOKDESK_KEYRING_PID=$!
    for ((tries = 0; tries < 200; ++tries)); do
        if dbus-send --session --print-reply --dest=org.freedesktop.DBus / \
            org.freedesktop.DBus.NameHasOwner string:org.freedesktop.secrets |
            grep -q 'boolean true'; then
            break
        fi
        sleep 0.05
    done
    if ((tries == 200)); then
        cat "$HOME/keyring" >&2
        echo 'gnome-keyring did not come onto the bus.' >&2
        status=1
    else
        "$@" || status=$?
    fi
    # The command may have stopped it or ended it.
    kill -CONT "$HOOKDESK_KEYRING_PID" 2>/dev/null || true
    kill "$HOOKDESK_KEYRING_PID" 2>/dev/null || true
    wait "$HOOKDESK_KEYRING_PID" 2>/dev/null || true
    return "$status"
}
export -f session

status=0
dbus-run-session --config-file="$home/bus.conf" -- \
    bash -c 'set -euo pipefail; session "$@"' session "$keyring" "$@" || status=$?
exit "$status"

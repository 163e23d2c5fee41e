#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 Hookdesk contributors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# own_environment.sh [--home FOLDER] COMMAND…: runs the command as on every other machine, and ends with
# its status: fonts, language, time zone, desktop, theme and settings are those of the tests. Of the
# caller's variables only those below come in; what else a command shall have, `env` gives it. The home
# folder is the one named, which is the caller's to remove, or one that ends with the command.
#
# Inside of another one it changes nothing.
set -euo pipefail
tests=$(dirname "$(realpath "${BASH_SOURCE[0]}")")

home=
if [[ ${1:-} == --home ]]; then
    home=${2:?--home needs a folder}
    shift 2
elif [[ -n ${HOOKDESK_TESTS_HOME:-} && ${HOOKDESK_TESTS_HOME:-} == "${HOME:-}" ]]; then
    exec "$@"
fi
if [[ $# -eq 0 ]]; then
    echo 'usage: own_environment.sh [--home FOLDER] COMMAND…' >&2
    exit 2
fi

variables=()
for name in $(compgen -e); do
    case $name in
    # Where programs are, who calls, where temporary files go.
    PATH | LD_LIBRARY_PATH | LD_PRELOAD | JAVA_HOME | USER | LOGNAME | SHELL | TERM | TMPDIR) ;;
    # The display and the bus that the command may use.
    DISPLAY | XAUTHORITY | WAYLAND_DISPLAY | XDG_RUNTIME_DIR | DBUS_SESSION_BUS_ADDRESS) ;;
    QT_QPA_PLATFORM | QT_LINUX_ACCESSIBILITY_ALWAYS_ON) ;;
    # How the tests are built and run, which changes nothing of what they see.
    CI | CTEST_* | CCACHE_* | CMAKE_BUILD_PARALLEL_LEVEL | *SAN_OPTIONS | FAKETIME* | QTEST_*) ;;
    *) continue ;;
    esac
    variables+=("$name=${!name}")
done

keep_home=${home:+yes}
home=${home:-$(mktemp -d)}
variables+=(
    HOME="$home" HOOKDESK_TESTS_HOME="$home"
    LC_ALL=C.UTF-8
    TZ=America/St_Johns # Neither UTC nor whole hours beside it, and with a summer time.
    FONTCONFIG_FILE="$tests/fonts.conf"
    XDG_CONFIG_DIRS="$home/.nothing" # Nor the settings of the whole machine.
    MALLOC_PERTURB_=165 # What is used after its end is seen at once, and not once in a thousand runs.
)
if [[ $keep_home == yes ]]; then exec env -i "${variables[@]}" "$@"; fi
trap 'rm -rf "$home"' EXIT
status=0
env -i "${variables[@]}" "$@" || status=$?
exit "$status"

#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 Hookdesk contributors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# screenshots.sh [BUILD FOLDER] [OUTPUT FOLDER]: makes the pictures of resources/screenshots/ anew, on the
# sandbox's fixed data. Needs what the end-to-end test needs, and ImageMagick.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."
build=$(realpath "${1:-build/release}")
output=$(realpath -m "${2:-resources/screenshots}")
mkdir -p "$output"

for tool in import Xvfb dbus-run-session; do
    if ! command -v "$tool" >/dev/null; then
        echo "$tool is not installed (Debian: imagemagick xvfb dbus)." >&2
        exit 1
    fi
done

export HOOKDESK=$build/bin/hookdesk PYTHONDONTWRITEBYTECODE=1
desktop=$(mktemp -d)
trap 'rm -rf "$desktop"' EXIT
for scheme in light dark; do
    # The program follows the desktop's palette, so the desktop is what changes: Qt's own KDE theme.
    cp "tests/e2e/desktop-$scheme.conf" "$desktop/kdeglobals"
    tests/with_session.sh 1440x900 env XDG_CONFIG_HOME="$desktop" KDE_SESSION_VERSION=5 \
        QT_QPA_PLATFORMTHEME=kde QT_QPA_PLATFORM=xcb \
        /usr/bin/python3 -W ignore::DeprecationWarning tests/e2e/screenshots.py "$scheme" "$output"
done

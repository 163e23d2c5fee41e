#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 Hookdesk contributors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# check_install.sh BUILD: installs a build into a prefix of its own, and runs what is there.
set -euo pipefail
build=${1:?usage: check_install.sh BUILD}
prefix=$(mktemp -d)
trap 'rm -rf "$prefix"' EXIT
id=io.github.hookdesk.Hookdesk

cmake --install "$build" --prefix "$prefix" >/dev/null

for file in bin/hookdesk bin/hookdeskctl bin/hookdesk-sandbox "share/applications/$id.desktop" \
    "share/metainfo/$id.metainfo.xml" "share/icons/hicolor/scalable/apps/$id.svg" \
    share/icons/hicolor/{16x16,22x22,24x24,32x32,48x48,64x64,128x128,256x256}/apps/$id.png \
    share/man/man1/hookdesk{,ctl,-sandbox}.1 \
    share/bash-completion/completions/hookdesk{,ctl,-sandbox}; do
    if [[ ! -s $prefix/$file ]]; then
        echo "Not installed: $file" >&2
        exit 1
    fi
done
if grep -rlE '@[A-Za-z_]+@' "$prefix/share"; then
    echo 'That is a name that CMake should have replaced.' >&2
    exit 1
fi

for program in hookdesk hookdeskctl hookdesk-sandbox; do
    version=$(env -u DISPLAY "$prefix/bin/$program" --version)
    for name in ookdesk 'Qt 6.' 'OpenSSL '; do
        if [[ $version != *"$name"* ]]; then
            printf '%s --version does not name %s:\n%s\n' "$program" "$name" "$version" >&2
            exit 1
        fi
    done
    printf '%s\n' "$version"
done

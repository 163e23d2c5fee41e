#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 Hookdesk contributors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# tour.sh [BUILD FOLDER] [VARIANT…]: a picture of every page and dialog, with the sandbox's data, in
# BUILD FOLDER/tour, and index.html there, which shows all of them beside each other. Variants: light
# dark nl de fr pseudo rtl double laptop small small-nl small-de small-fr large (all when none is
# named). "published" makes the pictures of resources/screenshots anew, and with ImageMagick those of the Guide
# in every language; "guide" those of the Guide alone.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/../.."
build=$(realpath "${1:-build/dev}")
shift || true
variants=("$@")
if [[ ${#variants[@]} -eq 0 ]]; then
    variants=(light dark nl de fr pseudo rtl double laptop small small-{nl,de,fr} large)
fi

guide=(overview failed-events reactivation signature)
published=(overview api-check webhooks webhooks-deactivated reactivation new-webhook-error failed-events
    signature activity welcome first-steps preferences connection-test-refused comparison)
desktop=$(mktemp -d)
trap 'rm -rf "$desktop"' EXIT

# The program follows the desktop's palette, so the desktop is what changes: Qt's own KDE theme.
tour() { # FOLDER VARIANT SCHEME LANGUAGE SCREEN [OPTIONS…]; $size is the window's
    mkdir -p "$1"
    cp "tests/tour/desktop-$3.conf" "$desktop/kdeglobals"
    tests/with_session.sh "$5" env XDG_CONFIG_HOME="$desktop" KDE_SESSION_VERSION=5 \
        QT_QPA_PLATFORMTHEME=kde QT_QPA_PLATFORM=xcb HOOKDESK_TRANSLATIONS="$build/tests/languages" \
        "${@:6}" "$build/tests/tour/hookdesk-tour" "$1" "$2" "$4" "$size"
}

# As small as they can be read: they are a part of the program.
guide_pictures() { # LANGUAGE VARIANT
    local folder=resources/guide/pictures/$1 screen
    mkdir -p "$folder"
    for screen in "${guide[@]}"; do
        convert "$build/tour/$screen-$2.png" -resize 640x -dither None -colors 64 \
            -define png:compression-level=9 -strip "PNG8:$folder/$screen.png"
    done
}

translated_guide_pictures() {
    local language
    for language in nl de fr; do
        tour "$build/tour" "$language" light "$language" 1440x900
        guide_pictures "$language" "$language"
    done
}

size=1360x820
for variant in "${variants[@]}"; do
    case $variant in
    laptop) size=1280x720 tour "$build/tour" laptop light en 1280x720 ;;
    small) size=800x500 tour "$build/tour" small light en 800x500 ;;
    small-*) size=800x500 tour "$build/tour" "$variant" light "${variant#small-}" 800x500 ;;
    large) size=1920x1080 tour "$build/tour" large light en 1920x1080 ;;
    light | dark) tour "$build/tour" "$variant" "$variant" en 1440x900 ;;
    nl | de | fr) tour "$build/tour" "$variant" light "$variant" 1440x900 ;;
    pseudo) tour "$build/tour" pseudo light qps 1440x900 ;;
    rtl) tour "$build/tour" rtl light qps 1440x900 HOOKDESK_TOUR_REVERSED=1 ;;
    double) tour "$build/tour" double light en 2880x1800 QT_SCALE_FACTOR=2 ;;
    published)
        for scheme in light dark; do
            tour "$build/tour" "$scheme" "$scheme" en 1440x900
            for screen in "${published[@]}"; do
                cp "$build/tour/$screen-$scheme.png" resources/screenshots/
            done
        done
        guide_pictures en light
        translated_guide_pictures
        ;;
    guide)
        tour "$build/tour" light light en 1440x900
        guide_pictures en light
        translated_guide_pictures
        ;;
    *)
        echo "There is no variant $variant." >&2
        exit 2
        ;;
    esac
done
python3 tests/tour/contactsheet.py "$build/tour"

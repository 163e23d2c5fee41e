#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 Hookdesk contributors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# check_own_environment.sh COMMAND…: a test that passes on a display of its own and on none, however the
# desktop is that it is started from, because own_environment.sh lets nothing of that in. As it is, the
# command fails there: otherwise this would show nothing.
set -euo pipefail
tests=$(dirname "$(realpath "${BASH_SOURCE[0]}")")
home=$(mktemp -d)
trap 'rm -rf "$home"' EXIT

mkdir -p "$home/.config/QtProject"
cat >"$home/.config/kdeglobals" <<'KDE'
[General]
font=DejaVu Serif,19,-1,5,50,0,0,0,0,0
fixed=DejaVu Serif,19,-1,5,50,0,0,0,0,0
[KDE]
widgetStyle=Windows
[Colors:Window]
BackgroundNormal=20,20,20
ForegroundNormal=250,250,250
KDE
cat >"$home/.config/QtProject/qtlogging.ini" <<'RULES'
[Rules]
*.debug=true
RULES
cat >"$home/fonts.conf" <<'FONTS'
<?xml version="1.0"?>
<fontconfig>
  <dir>/usr/share/fonts</dir>
  <match><edit name="family" mode="prepend" binding="strong"><string>DejaVu Serif</string></edit></match>
</fontconfig>
FONTS

hostile=(env -u HOOKDESK_TESTS_HOME HOME="$home" XDG_CONFIG_HOME="$home/.config"
    XDG_CONFIG_DIRS="$home/.config" FONTCONFIG_FILE="$home/fonts.conf"
    LC_ALL=tr_TR.UTF-8 LC_NUMERIC=de_DE.UTF-8 LANG=nl_NL.UTF-8 LANGUAGE=nl TZ=Pacific/Apia
    QT_SCALE_FACTOR=2 QT_FONT_DPI=144 QT_STYLE_OVERRIDE=windows QT_QPA_PLATFORMTHEME=kde
    XDG_CURRENT_DESKTOP=KDE XDG_SESSION_DESKTOP=KDE DESKTOP_SESSION=plasma KDE_FULL_SESSION=true
    KDE_SESSION_VERSION=5 GTK_THEME=Adwaita:dark XMODIFIERS=@im=ibus QT_IM_MODULE=ibus
    HOOKDESK_CLIENT_SECRET=somebody HOOKDESK_TRANSLATIONS="$home")

"${hostile[@]}" "$tests/with_session.sh" 800x600 "$@"
"${hostile[@]}" QT_QPA_PLATFORM=offscreen "$tests/own_environment.sh" "$@"
if "${hostile[@]}" HOOKDESK_EXPECT_OWN_ENVIRONMENT=1 QT_QPA_PLATFORM=offscreen "$@" >/dev/null 2>&1; then
    echo 'It passes on that desktop itself: what is tried here is too little.' >&2
    exit 1
fi

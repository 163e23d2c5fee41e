#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 Hookdesk contributors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# every_font.sh [BUILD FOLDER] [TEXT]: the walks through the whole window in each font of the tests that is
# installed and in each size, and in each language. The suite itself walks through a choice of them, as all
# take most of an hour. With TEXT only the walks whose names have it in them: `Inter 14`, `German`, `dark`.
set -uo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/../.." || exit
build=$(realpath "${1:-build/dev}")
wanted=${2:-}

screen=1600x1000
session() {
    tests/with_session.sh "$screen" env HOOKDESK_WALK_IN_EVERY_FONT=1 QTEST_FUNCTION_TIMEOUT=900000 "$@"
}

failed=()
walks=0
walk() { # PROGRAM SUBJECT FUNCTION: each of its rows in a process of its own
    local rows row
    mapfile -t rows < <(session "$build/tests/$1" "$2" -datatags | sed -n "s/^[^ ]* $3 //p")
    for row in "${rows[@]}"; do
        if [[ $row != *"$wanted"* ]]; then continue; fi
        walks=$((walks + 1))
        echo "== $2: $3, $row"
        session "$build/tests/$1" "$2" -silent "$3:$row" || failed+=("$2, $row")
    done
}
walk tests_screens everylanguage everyScreenHasRoomForItsTexts
walk tests_accessibility accessibilitywalk textIsReadable
screen=1280x720 # which they are told of: in a large font they would take what a larger one has
walk tests_accessibility accessibilitywalk dialogsFitOnALaptop

printf '%s walks, %s with findings\n' "$walks" "${#failed[@]}"
if [[ ${#failed[@]} -gt 0 ]]; then
    printf '  %s\n' "${failed[@]}"
    exit 1
fi

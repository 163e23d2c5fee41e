#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 Hookdesk contributors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# lint.sh [BUILD FOLDER]: the checks beyond the compiler, over our own files. It needs a configured
# build folder (default build/dev) with generated files in it. A check whose program is not installed is
# skipped, and says so.
set -uo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.." || exit 1
build=${1:-build/dev}
failed=()

mapfile -t sources < <(git ls-files 'app/*.cpp' 'ui/*.cpp' 'tests/*.cpp')
mapfile -t formatted < <(git ls-files 'app/*.cpp' 'app/*.h' 'ui/*.cpp' 'ui/*.h' 'tests/*.cpp' 'tests/*.h')
mapfile -t scripts < <(git ls-files '*.sh' .ci/run)

check() { # NAME PROGRAM COMMAND…
    local name=$1 program=$2
    shift 2
    if ! command -v "$program" >/dev/null; then
        echo "== $name: skipped, $program is not installed"
        return
    fi
    echo "== $name"
    "$@" || failed+=("$name")
}

compiled_sources() {
    for source in "${sources[@]}"; do
        if grep -q "/$source\"" "$build/compile_commands.json"; then printf '%s\n' "$source"; fi
    done
}

# clang reads no precompiled header of another compiler, and each source includes what it uses.
database=$build/lint
without_precompiled_headers() {
    mkdir -p "$database"
    sed -E 's/ -Winvalid-pch//g; s/ -include [^ "]*cmake_pch\.hxx//g' "$build/compile_commands.json" \
        >"$database/compile_commands.json"
}

run_on_each() { compiled_sources | xargs -r -P "$(nproc)" -n 4 "$@"; }

tidy() {
    # The tail drops the count of warnings in foreign headers.
    run_on_each clang-tidy --quiet -p "$database" 2>/dev/null | tee "$build/clang-tidy.txt"
    ! grep -qE '(warning|error):' "$build/clang-tidy.txt"
}

clazy() {
    run_on_each clazy-standalone --checks=level1 -p "$database" \
        --header-filter='.*/(app|ui|tests)/.*' 2>&1 | grep -vE '^[0-9]+ warnings? generated' |
        tee "$build/clazy.txt"
    ! grep -qE '(warning|error):' "$build/clazy.txt"
}

check 'clang-format' clang-format clang-format --dry-run -Werror "${formatted[@]}"
check 'shellcheck' shellcheck shellcheck "${scripts[@]}"
if [[ -f $build/compile_commands.json ]]; then
    without_precompiled_headers
    check 'clang-tidy' clang-tidy tidy
    check 'clazy, level 1' clazy-standalone clazy
else
    echo "== clang-tidy, clazy: skipped, $build is not configured (cmake --preset dev)"
fi

if [[ ${#failed[@]} -gt 0 ]]; then
    printf 'Found something: %s\n' "${failed[@]}"
    exit 1
fi
echo 'Nothing found.'

#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 Hookdesk contributors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# lint.sh [--texts | --since COMMIT] [BUILD FOLDER]: the checks beyond the compiler, over our own files.
# clang-tidy and clazy take all sources (about an hour of two cores) or those that were changed since a
# commit, and need a configured build folder (default build/dev) with generated files in it; --texts leaves
# them out, which takes seconds: that is what CI runs. A check whose program is not installed is skipped, and
# says so.
set -uo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.." || exit 1
since=
texts_only=
if [[ ${1:-} == --texts ]]; then
    texts_only=yes
    shift
fi
if [[ ${1:-} == --since ]]; then
    since=${2:?--since needs a commit}
    shift 2
fi
build=${1:-build/dev}
failed=()

our_sources() {
    if [[ -n $since ]]; then
        git diff --name-only --diff-filter=d "$since" -- 'app/*.cpp' 'ui/*.cpp' 'tests/*.cpp'
    else
        git ls-files 'app/*.cpp' 'ui/*.cpp' 'tests/*.cpp'
    fi
}
mapfile -t sources < <(our_sources)
mapfile -t formatted < <(git ls-files 'app/*.cpp' 'app/*.h' 'ui/*.cpp' 'ui/*.h' 'tests/*.cpp' 'tests/*.h')
mapfile -t scripts < <(git ls-files '*.sh' .ci/run)
mapfile -t texts < <(git ls-files)

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
        if grep -q "/$source\"" "$database/compile_commands.json"; then printf '%s\n' "$source"; fi
    done
}

# A source that is compiled together with others has no command of its own; and clang reads no
# precompiled header of another compiler, while each source includes what it uses.
database=$build/lint
a_command_for_each_source() {
    mkdir -p "$database"
    python3 - "$build/compile_commands.json" "$database/compile_commands.json" <<'PYTHON'
import json, re, sys

alone = []
for command in json.load(open(sys.argv[1])):
    line = re.sub(r' -Winvalid-pch| -Wno-subobject-linkage| -include \S*cmake_pch\.hxx', '', command['command'])
    joined = [command['file']]
    if '/Unity/' in command['file']:
        joined = re.findall(r'#include "(.*)"', open(command['file']).read())
    for source in joined:
        alone.append({**command, 'file': source, 'command': line.replace(command['file'], source)})
json.dump(alone, open(sys.argv[2], 'w'), indent=1)
PYTHON
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
check 'codespell' codespell codespell "${texts[@]}"
check 'house rules' python3 python3 tests/check_house.py .
if [[ -n $texts_only ]]; then
    :
elif [[ -f $build/compile_commands.json ]]; then
    a_command_for_each_source
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

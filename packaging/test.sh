#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 Hookdesk contributors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# test.sh [--preset dev|asan|release] [options of ctest]: builds everything, warnings being errors,
# and runs the whole test suite in a session of its own (display, message bus, accessibility). It says what
# was skipped and why; with HOOKDESK_STRICT=1, as in CI, nothing that proves much may be.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."

preset=dev
if [[ ${1:-} == --preset ]]; then
    preset=${2:?--preset needs a name}
    shift 2
fi

packaging/install-dependencies.sh build test
# Only the tests snippet_* need these languages, and are skipped without them.
packaging/install-dependencies.sh snippets || echo 'Some languages of the snippets are missing.' >&2

cmake --preset "$preset" -DHOOKDESK_WERROR=ON
cmake --build --preset "$preset"

# Not strict_string_checks: libxkbcommon gives strndup text without an end, which is allowed.
export ASAN_OPTIONS=${ASAN_OPTIONS:-detect_leaks=1:detect_stack_use_after_return=1}
export UBSAN_OPTIONS=${UBSAN_OPTIONS:-print_stacktrace=1}
# One more than there are cores: half of the tests wait for a timer most of the time.
status=0
log=build/$preset/Testing/Temporary/LastTest.log
closing=$(mktemp)
trap 'rm -f "$closing"' EXIT
tests/with_session.sh 1600x1000 ctest --preset "$preset" --parallel "$(($(nproc) + 1))" "$@" |
    tee "$closing" || status=$?

skipped=$(grep -aE -A1 '^SKIP   :' "$log" | grep -avE '^--$' | cut -c1-200 | sort -u || true)
if [[ -n $skipped ]]; then printf '\nSkipped in part:\n%s\n' "$skipped"; fi
proves_much='nginx|gnome-keyring|secret-tool|tinyproxy|accessibilitywalk.*accessibility bus'
if [[ ${HOOKDESK_STRICT:-} == 1 ]] &&
    { grep -qE "$proves_much" <<<"$skipped" || grep -qaE ' e2e_.*\*\*\*Skipped' "$closing"; }; then
    echo 'Something was skipped that must not be: see above.'
    status=1
fi
# ctest has the last word.
if [[ -n $skipped ]]; then grep -aE 'tests passed' "$closing" || true; fi
# What a failing test prints is long; a log that is cut in its middle still ends with what went wrong.
if ((status != 0)); then
    echo
    grep -aE -A4 '^(FAIL!|QFATAL|XPASS)|AddressSanitizer:|runtime error:' "$log" | cut -c1-400 | tail -n 60 || true
fi
exit "$status"

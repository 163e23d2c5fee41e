#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 Hookdesk contributors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# test.sh [--preset dev|asan|release] [options of ctest]: builds everything, warnings being errors,
# and runs the whole test suite in a session of its own (display, message bus, accessibility).
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
tests/with_session.sh 1600x1000 ctest --preset "$preset" --parallel "$(($(nproc) + 1))" "$@" || status=$?
# What a failing test prints is long; a log that is cut in its middle still ends with what went wrong.
if ((status != 0)); then
    echo
    grep -aE -A4 '^(FAIL!|QFATAL|XPASS)|AddressSanitizer:|runtime error:' \
        "build/$preset/Testing/Temporary/LastTest.log" | cut -c1-400 | tail -n 60 || true
fi
exit "$status"

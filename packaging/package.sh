#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 Hookdesk contributors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# package.sh [--of BUILD]: makes the packages hookdesk, hookdeskctl and hookdesk-sandbox for the Debian or
# Ubuntu it runs on, in build/packages, and lets lintian look at them. It installs what is missing for that, and asks
# for nothing. With --of it packs a build that is there, for example the build/dev that test.sh left,
# instead of making the optimised one. check-package.sh tries the packages in a clean system.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."

build=build/package
if [[ ${1:-} == --of ]]; then build=${2:?--of needs the folder of a build}; fi

packaging/install-dependencies.sh build package

# The date in metainfo, man pages and changelog; the same sources give the same one.
if [[ -z ${SOURCE_DATE_EPOCH:-} ]]; then
    SOURCE_DATE_EPOCH=$(git log -1 --format=%ct 2>/dev/null || stat --format=%Y CHANGELOG.md)
fi
export SOURCE_DATE_EPOCH

if [[ ${1:-} != --of ]]; then
    cmake --preset package
    cmake --build --preset package --parallel "$(nproc)"
fi

rm -rf build/packages
cpack --config "$build/CPackConfig.cmake" -B build/packages
rm -rf build/packages/_CPack_Packages
ls -l build/packages

if command -v lintian >/dev/null; then
    as_lintian=()
    if [[ $EUID -eq 0 ]]; then as_lintian=(--allow-root); fi # It unpacks only what was just built.
    lintian "${as_lintian[@]}" --info --fail-on error,warning build/packages/*.deb
    echo 'lintian found neither errors nor warnings.'
else
    echo 'lintian is not installed; the packages were not checked with it.' >&2
fi

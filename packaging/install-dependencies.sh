#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 Hookdesk contributors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# install-dependencies.sh [build] [test] [snippets] [lint] [package]
#
# Installs what is missing on Debian or Ubuntu, and nothing at all when everything is there: a second
# run asks no server. On other distributions it installs nothing; it says what is missing.
set -euo pipefail

# One need a line; where releases name a package differently, the first name that apt knows is taken.
# A path stands for whatever package brings such a file.
build_packages=(
    'cmake'
    'ninja-build'
    'g++'
    'pkg-config|pkgconf'
    'qt6-base-dev'
    'qt6-charts-dev|libqt6charts6-dev'
    'libqt6opengl6-dev|/usr/lib/*/cmake/Qt6OpenGL/Qt6OpenGLConfig.cmake' # For Charts.
    'qt6-svg-dev|libqt6svg6-dev'
    'qt6-httpserver-dev|libqt6httpserver6-dev'
    'qt6-websockets-dev|libqt6websockets6-dev' # Qt HttpServer's own CMake files ask for it.
    'qt6-tools-dev'
    'qt6-tools-dev-tools'
    'qt6-l10n-tools'
    'libqt6sql6-sqlite|qt6-base-plugins'
    'libssl-dev'
    'qtkeychain-qt6-dev'
    'libsecret-1-0' # QtKeychain loads it when it is there, and reaches no Secret Service without it.
    'zlib1g-dev'
    'libgl-dev|libgl1-mesa-dev'
    'breeze-icon-theme'
)
test_packages=(
    'xvfb'
    'dbus|dbus-daemon'
    'at-spi2-core'
    'python3'
    'python3-gi'
    'gir1.2-atspi-2.0'
    'fonts-dejavu-core' # The font of the tests; the walks through the window also take the next three.
    'fonts-noto-core'
    'fonts-liberation|fonts-liberation2'
    'fonts-inter'
    'gnome-keyring'
    'libsecret-tools'
    'nginx-light|nginx'
    'tinyproxy-bin|tinyproxy'
    'iproute2' # With unshare of util-linux: a network of the test's own.
    # What is installed beside the programs is checked with these.
    'desktop-file-utils'
    'appstream'
    'man-db'
    'zsh'
    'prometheus' # promtool judges the metrics of hookdeskctl.
)
# The languages of the receiver snippets (resources/snippets), whose tests are skipped without them.
snippets_packages=(
    'nodejs'
    'php-cli'
    'default-jdk-headless|/usr/lib/jvm/*/bin/javac'
    'golang-go'
    'ruby'
    'openssl'
    'mono-mcs' # Debian 12 has no .NET SDK; Mono knows all that the C# snippet calls.
    'mono-runtime'
)
# For lint.sh --texts, which leaves out what is not there.
lint_packages=(
    'clang-format'
    'codespell'
    'shellcheck'
)
# For package.sh. A clean root to try the packages in (check-package.sh) needs debootstrap and root.
package_packages=(
    'dpkg-dev'
    'file'
    'git'
    'lintian'
)

say() { printf '%s\n' "$*" >&2; }

is_installed() {
    if [[ $1 == /* ]]; then
        compgen -G "$1" >/dev/null
        return
    fi
    [[ $(dpkg-query --show --showformat='${db:Status-Status}' "$1" 2>/dev/null) == installed ]]
}

# Prints the needs of which no alternative is installed.
missing_of() {
    local need name found
    for need in "$@"; do
        found=no
        for name in ${need//|/ }; do
            if is_installed "$name"; then found=yes; fi
        done
        if [[ $found == no ]]; then printf '%s\n' "$need"; fi
    done
}

# Prints the first alternative of a need that apt can install.
installable_name() {
    local name
    for name in ${1//|/ }; do
        # Read whole before it is searched: a pipe closed early would fail the function (pipefail).
        if [[ $(apt-cache policy "$name" 2>/dev/null) =~ Candidate:\ [^\(] ]]; then
            printf '%s\n' "$name"
            return
        fi
    done
    say "No package found for: ${1//|/ or }"
    return 1
}

as_root() {
    if [[ $EUID -eq 0 ]]; then
        "$@"
    elif command -v sudo >/dev/null; then
        sudo "$@"
    else
        say "Root rights are needed to run: $*"
        say "Run it as root, or install sudo, and start again."
        return 1
    fi
}

install_with_apt() {
    local missing=() names=() need name
    mapfile -t missing < <(missing_of "$@")
    if [[ ${#missing[@]} -eq 0 ]]; then return; fi
    say "Installing what is missing: ${missing[*]%%|*}"
    as_root apt-get update -qq
    for need in "${missing[@]}"; do
        name=$(installable_name "$need")
        names+=("$name")
    done
    as_root env DEBIAN_FRONTEND=noninteractive \
        apt-get install --yes --no-install-recommends -qq "${names[@]}" >&2
}

# Asks CMake itself for a package, as the real configuration will.
cmake_finds() {
    local folder
    folder=$(mktemp -d)
    printf '%s\n' 'cmake_minimum_required(VERSION 3.21)' 'project(probe CXX)' \
        "find_package($1 REQUIRED)" >"$folder/CMakeLists.txt"
    local found=0
    cmake -S "$folder" -B "$folder/build" >/dev/null 2>&1 || found=1
    rm -rf "$folder"
    return "$found"
}

compiler_is_recent() {
    local compiler=${CXX:-c++} source='#if __cplusplus < 202002L
#error old
#endif
#include <ranges>
#include <version>'
    command -v "$compiler" >/dev/null &&
        printf '%s\n' "$source" | "$compiler" -std=c++20 -fsyntax-only -x c++ - 2>/dev/null
}

check_build_tools() {
    local component
    command -v cmake >/dev/null || say "  - CMake 3.21 or later"
    command -v ninja >/dev/null || command -v ninja-build >/dev/null || say "  - Ninja"
    compiler_is_recent || say "  - a C++20 compiler (tried with g++ 12)"
    command -v cmake >/dev/null || return 0
    for component in Core DBus Network Sql HttpServer Widgets Charts Svg LinguistTools Test; do
        cmake_finds "Qt6 6.4 COMPONENTS $component" || say "  - Qt 6.4 or later: $component"
    done
    cmake_finds "Qt6Keychain" || say "  - QtKeychain for Qt 6 with its headers"
    cmake_finds "ZLIB" || say "  - zlib with its headers"
    cmake_finds "OpenSSL 3" || say "  - OpenSSL 3 with its headers"
}

check_test_tools() {
    local tool
    for tool in Xvfb dbus-run-session; do
        command -v "$tool" >/dev/null || say "  - $tool"
    done
    /usr/bin/python3 -c 'import gi; gi.require_version("Atspi", "2.0")' 2>/dev/null ||
        say "  - PyGObject with the introspection data of AT-SPI (the end-to-end test is skipped)"
    for tool in 'Noto Sans' 'Liberation Sans' 'Inter'; do
        [[ -n $(fc-list "$tool" 2>/dev/null) ]] || say "  - the font $tool (nothing is tried in it)"
    done
    for tool in gnome-keyring-daemon secret-tool; do
        command -v "$tool" >/dev/null || say "  - $tool (the test of the keychain is skipped)"
    done
    for tool in desktop-file-validate appstreamcli man zsh promtool; do
        command -v "$tool" >/dev/null || say "  - $tool (a check of what is installed is skipped)"
    done
    command -v tinyproxy >/dev/null || say "  - tinyproxy (the test of a real proxy is skipped)"
    PATH=$PATH:/usr/sbin command -v nginx >/dev/null || say "  - nginx (its test of TLS is skipped)"
}

check_package_tools() {
    local tool
    for tool in dpkg-shlibdeps file git lintian; do
        command -v "$tool" >/dev/null || say "  - $tool"
    done
}

check_lint_tools() {
    local tool
    for tool in clang-format codespell shellcheck; do
        command -v "$tool" >/dev/null || say "  - $tool (its check is skipped)"
    done
}

check_snippets_tools() {
    local tool
    for tool in node php javac go ruby openssl mcs mono; do
        command -v "$tool" >/dev/null || say "  - $tool (the test of its snippet is skipped)"
    done
}

# Elsewhere we name what is missing and go on: what is really needed, the build itself will say.
check_only() {
    local report
    report=$("check_$1_tools" 2>&1)
    if [[ -z $report ]]; then return; fi
    say "This is neither Debian nor Ubuntu, so nothing was installed. Missing for $1:"
    say "$report"
    say "Please install it with your package manager. Going on with what is there."
}

main() {
    local group
    for group in "${@:-build}"; do
        if ! command -v dpkg-query >/dev/null || ! command -v apt-get >/dev/null; then
            check_only "$group"
        elif [[ $group == build ]]; then
            install_with_apt "${build_packages[@]}"
        elif [[ $group == test ]]; then
            install_with_apt "${test_packages[@]}"
        elif [[ $group == package ]]; then
            install_with_apt "${package_packages[@]}"
        elif [[ $group == lint ]]; then
            install_with_apt "${lint_packages[@]}"
        else
            install_with_apt "${snippets_packages[@]}"
        fi
    done
}

for argument in "$@"; do
    if [[ $argument != build && $argument != test && $argument != snippets &&
        $argument != lint && $argument != package ]]; then
        say "Usage: install-dependencies.sh [build] [test] [snippets] [lint] [package]"
        exit 2
    fi
done
main "$@"

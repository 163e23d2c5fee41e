# SPDX-FileCopyrightText: 2026 Hookdesk contributors
# SPDX-License-Identifier: GPL-3.0-or-later
# shellcheck shell=bash
#
# Completion of hookdesk for bash. It needs nothing of the package bash-completion, which loads it.

_hookdesk() {
    local word=$2 previous=$3
    local options='--environment --sandbox --api-url --auth-url --client-id --api-map --config-dir
        --new-instance --read-only --log --help --help-all --version -h -v'
    COMPREPLY=()
    case $previous in
        --api-map | --log)
            compopt -o filenames
            mapfile -t COMPREPLY < <(compgen -f -- "$word")
            return
            ;;
        --config-dir)
            compopt -o filenames
            mapfile -t COMPREPLY < <(compgen -d -- "$word")
            return
            ;;
        --environment | --client-id | --api-url | --auth-url) return ;; # Only the user knows.
    esac
    mapfile -t COMPREPLY < <(compgen -W "$options" -- "$word")
}

complete -F _hookdesk hookdesk

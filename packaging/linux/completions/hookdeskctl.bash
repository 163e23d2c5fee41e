# SPDX-FileCopyrightText: 2026 Hookdesk contributors
# SPDX-License-Identifier: GPL-3.0-or-later
# shellcheck shell=bash
#
# Completion of hookdeskctl for bash. It needs nothing of the package bash-completion, which loads it.

_hookdeskctl() {
    local word=$2 previous=$3
    local commands='environments list failed retry reactivate create delete export compare verify
        check watch'
    local options='--environment --api-url --auth-url --client-id --api-map --config-dir --read-only
        --log --json --fields --name --status --entity-type --top --sort --webhook --cause --since
        --text --group --pace --stop-after --dry-run --yes --endpoint --header --headers-from
        --allow-duplicate --with-credentials --rule --secret-file --signature --once --prometheus
        --interval --help --help-all --version -h -v'
    COMPREPLY=()
    case $previous in
        --api-map | --log | --headers-from | --secret-file | retry | export | compare | verify)
            compopt -o filenames
            mapfile -t COMPREPLY < <(compgen -f -- "$word")
            if [[ $word != -* ]]; then return; fi
            ;;
        --config-dir)
            compopt -o filenames
            mapfile -t COMPREPLY < <(compgen -d -- "$word")
            return
            ;;
        --status)
            mapfile -t COMPREPLY < <(compgen -W 'active at-risk deactivated' -- "$word")
            return
            ;;
        --sort)
            mapfile -t COMPREPLY < <(compgen -W \
                'name status entity-type endpoint created id failures' -- "$word")
            return
            ;;
        --cause)
            mapfile -t COMPREPLY < <(compgen -W \
                'http timeout tls connection name lookup other' -- "$word")
            return
            ;;
        --environment | --client-id | --api-url | --auth-url | --fields | --name | --entity-type | \
            --top | --webhook | --since | --text | --pace | --stop-after | --endpoint | --header | \
            --rule | --signature | --interval)
            return
            ;;
    esac
    if [[ $word == -* ]]; then
        mapfile -t COMPREPLY < <(compgen -W "$options" -- "$word")
    else
        mapfile -t COMPREPLY < <(compgen -W "$commands" -- "$word")
    fi
}

complete -F _hookdeskctl hookdeskctl

# SPDX-FileCopyrightText: 2026 Hookdesk contributors
# SPDX-License-Identifier: GPL-3.0-or-later
# shellcheck shell=bash
#
# Completion of hookdesk-sandbox for bash. It needs nothing of the package bash-completion, which
# loads it.

# Prints the completions of the last name in a list with commas.
_hookdesk_sandbox_list() {
    local word=$1 names=$2 before=
    if [[ $word == *,* ]]; then before=${word%,*},; fi
    compgen -W "$names" -P "$before" -- "${word##*,}"
}

_hookdesk_sandbox() {
    local word=$2 previous=$3
    local options='--port --seed --webhooks --events --rate-limit --token-lifetime --latency
        --change-interval --time-scale --delivery-timeout --client-id --database --quirks
        --retry-intervals --failure-count --signature-header --body-signature --exit-with-stdin
        --help --help-all --version -h -v'
    local quirks='camel-array pascal-value rest-only odata-only no-put put-ignored missing-fields
        read-only-webhooks other-log api-docs null-fields no-count no-metadata rest-forbidden
        odata-forbidden paged-rest lost-create-answer no-event-log no-retry event-nulls
        expose-secret no-pkce'
    COMPREPLY=()
    case $previous in
        --database)
            compopt -o filenames
            mapfile -t COMPREPLY < <(compgen -f -- "$word")
            return
            ;;
        --quirks)
            mapfile -t COMPREPLY < <(_hookdesk_sandbox_list "$word" "$quirks")
            return
            ;;
        --failure-count)
            mapfile -t COMPREPLY < <(compgen -W 'failed-events failing-events attempts' -- "$word")
            return
            ;;
        --port | --seed | --webhooks | --events | --rate-limit | --token-lifetime | --latency | \
            --change-interval | --time-scale | --delivery-timeout | --client-id | \
            --retry-intervals | --signature-header)
            return
            ;;
    esac
    mapfile -t COMPREPLY < <(compgen -W "$options" -- "$word")
}

complete -F _hookdesk_sandbox hookdesk-sandbox

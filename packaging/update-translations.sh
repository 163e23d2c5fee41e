#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 Hookdesk contributors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# update-translations.sh: takes new and changed strings of the sources into translations/*.ts.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."

lupdate=$(command -v lupdate6 || command -v /usr/lib/qt6/bin/lupdate || command -v lupdate)
common=(-silent -I . -locations none -no-obsolete app/domain app/api app/session ui)
"$lupdate" "${common[@]}" -pluralonly -source-language en -target-language en \
    -ts translations/hookdesk_en.ts
for language in de fr nl; do
    "$lupdate" "${common[@]}" -source-language en -target-language "$language" \
        -ts "translations/hookdesk_$language.ts"
done

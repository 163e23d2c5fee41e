#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 Hookdesk contributors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# check-package.sh [FOLDER]: installs the packages of FOLDER (default build/packages, where package.sh
# leaves them) in a clean system of the release that it runs on, opens Hookdesk on its sandbox there,
# counts the rows of the table of webhooks through the accessibility bus, removes the packages, and
# shows that nothing but the user's data is left. It needs root, debootstrap, and 2 GB in TMPDIR.
#
# The mirror is the one that this machine's apt uses.
set -euo pipefail
here=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)
packages=$(realpath "${1:-$here/build/packages}")

if [[ $EUID -ne 0 ]]; then
    echo 'check-package.sh makes a system of its own, for which it must be root.' >&2
    exit 1
fi
PATH=$PATH:/usr/sbin:/sbin
if ! command -v debootstrap >/dev/null; then
    echo 'debootstrap is not installed.' >&2
    exit 1
fi
# Mounts and processes of the clean system end with this script, however it ends.
if [[ -z ${HOOKDESK_OWN_NAMESPACE:-} ]]; then
    HOOKDESK_OWN_NAMESPACE=1 exec unshare --mount --pid --fork --kill-child "$0" "$@"
fi

codename=$(sed -n 's/^VERSION_CODENAME=//p' /etc/os-release)
root=$(mktemp -d "${TMPDIR:-/tmp}/hookdesk-root.XXXXXX")
chmod 755 "$root" # apt fetches as a user of its own
trap 'umount --recursive "$root/proc" "$root/dev" 2>/dev/null; rm -rf --one-file-system "$root"' EXIT

say() { printf '\n== %s\n' "$*"; }

in_root() {
    # Only what names a proxy comes in from outside.
    env -i PATH=/usr/sbin:/usr/bin:/sbin:/bin LC_ALL=C.UTF-8 DEBIAN_FRONTEND=noninteractive \
        ${http_proxy:+http_proxy="$http_proxy"} ${https_proxy:+https_proxy="$https_proxy"} \
        chroot "$root" "$@"
}

make_root() {
    local mirror components=main
    # shellcheck disable=SC2016 # apt replaces it
    mirror=$(apt-get indextargets --format '$(REPO_URI)' "Codename: $codename" 'Component: main' |
        head -1)
    if [[ $codename == noble ]]; then components=main,universe; fi
    debootstrap --variant=minbase --include=apt-utils --components="$components" \
        ${HOOKDESK_DEB_CACHE:+--cache-dir="$HOOKDESK_DEB_CACHE"} "$codename" "$root" "$mirror" \
        >"$root.log" 2>&1 || { tail -20 "$root.log" >&2; return 1; }
    rm -f "$root.log"
    mount -t proc proc "$root/proc"
    mount --rbind --make-rslave /dev "$root/dev"
    apt-config dump | grep -E '^Acquire::(https?::|Check-)' >"$root/etc/apt/apt.conf.d/90host" || true
    cp /etc/resolv.conf /etc/hosts "$root/etc/"
    # No package starts a service in here.
    printf '#!/bin/sh\nexit 101\n' >"$root/usr/sbin/policy-rc.d"
    chmod +x "$root/usr/sbin/policy-rc.d"
}

install_in_root() { in_root apt-get install --yes --no-install-recommends -qq "$@" >/dev/null; }

# What a person or this check would look at, but no Hookdesk.
install_tools() {
    in_root apt-get update -qq
    install_in_root xvfb dbus at-spi2-core python3 python3-gi gir1.2-atspi-2.0 fonts-dejavu-core
    in_root useradd --create-home user
    mkdir -p "$root/srv/hookdesk"
    cp -r "$here/tests" "$root/srv/hookdesk/"
    cp "$packages"/*.deb "$root/srv/hookdesk/"
}

# Every file but those of the kernel, of apt itself, and of the user.
list_files() {
    (cd "$root" && find . -xdev \( -path ./proc -o -path ./sys -o -path ./dev -o -path ./tmp -o \
        -path ./run -o -path ./home -o -path ./srv -o -path ./var/lib/apt -o -path ./var/log -o \
        -path ./var/cache -o -path ./var/lib/dpkg \) -prune -o -print) | sort
}
# shellcheck disable=SC2016 # dpkg-query replaces them
list_packages() { in_root dpkg-query --show --showformat='${Package} ${Version} ${Status}\n'; }

say "A clean $codename"
make_root
install_tools
list_files >"$root/srv/files.before"
list_packages >"$root/srv/packages.before"
echo "$(wc -l <"$root/srv/packages.before") packages, of Qt: $(grep -c '^libqt' "$root/srv/packages.before" || true)"

say 'Installing with what is needed, without what is recommended'
mapfile -t files < <(cd "$root" && printf '/%s\n' srv/hookdesk/*.deb)
install_in_root "${files[@]}"
list_packages | comm -13 "$root/srv/packages.before" - | cut -d ' ' -f 1,2
in_root dpkg --verify hookdesk hookdeskctl hookdesk-sandbox
for program in hookdesk hookdeskctl hookdesk-sandbox; do in_root "$program" --version; done

say 'Opening Hookdesk on its sandbox, as a user'
in_root runuser -u user -- /srv/hookdesk/tests/with_session.sh 1600x1000 \
    env PYTHONDONTWRITEBYTECODE=1 /usr/bin/python3 -W ignore::DeprecationWarning \
    /srv/hookdesk/tests/e2e/installed.py /usr/bin/hookdesk /home/user

say 'Removing'
in_root apt-get purge --yes -qq hookdesk hookdeskctl hookdesk-sandbox >/dev/null
# Without the option, apt keeps what a package that stays would merely recommend.
in_root apt-get autoremove --purge --yes -qq -o APT::AutoRemove::RecommendsImportant=false >/dev/null
list_packages >"$root/srv/packages.after"
list_files >"$root/srv/files.after"
left=0
for list in packages files; do
    diff "$root/srv/$list.before" "$root/srv/$list.after" >"$root/srv/$list.diff" || left=1
    head -40 "$root/srv/$list.diff"
done
if [[ $left -eq 1 ]]; then
    echo 'That is what is not as it was before.' >&2
    exit 1
fi
echo "$(wc -l <"$root/srv/files.after") files and $(wc -l <"$root/srv/packages.after") packages, as before."
echo "What is left of the user's:"
(cd "$root/home/user" && find . -type f -path '*hookdesk*' | sort)

# SPDX-FileCopyrightText: 2026 Hookdesk contributors
# SPDX-License-Identifier: GPL-3.0-or-later

set(CPACK_GENERATOR DEB)
set(CPACK_DEB_COMPONENT_INSTALL ON)
set(CPACK_PACKAGING_INSTALL_PREFIX /usr)
set(CPACK_DEBIAN_FILE_NAME DEB-DEFAULT)
set(CPACK_DEBIAN_PACKAGE_RELEASE 1)
set(CPACK_DEBIAN_PACKAGE_MAINTAINER ${CPACK_PACKAGE_CONTACT})
set(CPACK_DEBIAN_PACKAGE_CONTROL_STRICT_PERMISSION ON)
set(CPACK_DEBIAN_PACKAGE_SHLIBDEPS ON)
set(CPACK_DEBIAN_HOOKDESK_PACKAGE_NAME hookdesk)
set(CPACK_DEBIAN_HOOKDESKCTL_PACKAGE_NAME hookdeskctl)
set(CPACK_DEBIAN_HOOKDESK-SANDBOX_PACKAGE_NAME hookdesk-sandbox)
set(CPACK_DEBIAN_HOOKDESK_PACKAGE_SECTION net)
set(CPACK_DEBIAN_HOOKDESKCTL_PACKAGE_SECTION net)
set(CPACK_DEBIAN_HOOKDESK-SANDBOX_PACKAGE_SECTION devel)

# Qt loads these at run time, where no tool sees them: the driver of SQLite for archive and journals,
# and the drawings of icons, which newer releases pack apart from libqt6svg6. QtKeychain loads
# libsecret, and without it no secret outlives the window.
set(CPACK_DEBIAN_HOOKDESK_PACKAGE_DEPENDS
    "libqt6sql6-sqlite, qt6-svg-plugins | libqt6svg6 (<< 6.5), libsecret-1-0")
set(CPACK_DEBIAN_HOOKDESKCTL_PACKAGE_DEPENDS "libqt6sql6-sqlite, libsecret-1-0")
set(CPACK_DEBIAN_HOOKDESK-SANDBOX_PACKAGE_DEPENDS "libqt6sql6-sqlite")
# The words of Qt's own dialogs, Wayland, the desktop's file dialog and theme, its icons, a keychain,
# screen readers, and the certificates of the web.
set(recommended
    "hookdesk-sandbox"
    "hookdeskctl"
    "qt6-translations-l10n"
    "qt6-wayland"
    "qt6-gtk-platformtheme | qt6-xdgdesktopportal-platformtheme"
    "breeze-icon-theme"
    "gnome-keyring | kwalletmanager | keepassxc"
    "at-spi2-core"
    "ca-certificates")
list(JOIN recommended ", " CPACK_DEBIAN_HOOKDESK_PACKAGE_RECOMMENDS)
set(CPACK_DEBIAN_HOOKDESKCTL_PACKAGE_RECOMMENDS "ca-certificates")
set(CPACK_DEBIAN_HOOKDESKCTL_PACKAGE_ENHANCES hookdesk)
set(CPACK_DEBIAN_HOOKDESK-SANDBOX_PACKAGE_ENHANCES hookdesk)

# The first line is the summary; CPack would put that of the project before it.
set(CPACK_PACKAGE_DESCRIPTION_SUMMARY "")
set(CPACK_DEBIAN_HOOKDESK_DESCRIPTION
"console for the webhooks of a Tribe CRM environment
Hookdesk shows which webhooks of a Tribe CRM environment are broken, since
when and why. It retries failed events, reactivates webhooks step by step,
creates, deletes, compares and copies webhooks, and shows why a signature is
wrong. It needs no account and no cloud service.

The package hookdesk-sandbox has a simulated environment to try it with.")
set(CPACK_DEBIAN_HOOKDESKCTL_DESCRIPTION
"webhooks of a Tribe CRM environment for scripts and monitoring
Everything that Hookdesk can do safely, without a display: hookdeskctl lists
webhooks and failed events, sends events again, creates, deletes and
reactivates webhooks, exports and compares them, checks signatures, and tells
monitoring systems which webhooks are deactivated or at risk.

It has the environments, keychain, rules and journal of Hookdesk.")
set(CPACK_DEBIAN_HOOKDESK-SANDBOX_DESCRIPTION
"simulated Tribe CRM environment with webhooks
This is an HTTP server on the loopback interface that behaves like the part
of the Tribe CRM API that webhooks need, with made-up data: it signs, delivers and
retries events, limits rates, and fails on request.

Hookdesk starts it when you try the sandbox.")

# What only Debian wants is written into the staged files, not by `cmake --install`.
string(TIMESTAMP CPACK_HOOKDESK_DATE "%a, %d %b %Y %H:%M:%S +0000" UTC)
set(CPACK_HOOKDESK_SOURCE ${PROJECT_SOURCE_DIR})
set(CPACK_PRE_BUILD_SCRIPTS ${CMAKE_CURRENT_LIST_DIR}/finish.cmake)

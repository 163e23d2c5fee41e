# SPDX-FileCopyrightText: 2026 Hookdesk contributors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# Run by CPack over the staged files of each package: what Debian's policy wants in every one.

set(debian ${CMAKE_CURRENT_LIST_DIR})
set(whole_version ${CPACK_PACKAGE_VERSION}-${CPACK_DEBIAN_PACKAGE_RELEASE})

function(compress file)
    execute_process(COMMAND gzip --best --no-name --force ${file} COMMAND_ERROR_IS_FATAL ANY)
endfunction()

foreach(package IN LISTS CPACK_COMPONENTS_ALL)
    set(share ${CPACK_TEMPORARY_DIRECTORY}/${package}${CPACK_PACKAGING_INSTALL_PREFIX}/share)
    file(RENAME ${share}/zsh/site-functions ${share}/zsh/vendor-completions)
    file(COPY ${debian}/copyright DESTINATION ${share}/doc/${package})
    file(COPY_FILE ${CPACK_HOOKDESK_SOURCE}/CHANGELOG.md ${share}/doc/${package}/changelog)
    file(WRITE ${share}/doc/${package}/changelog.Debian
"hookdesk (${whole_version}) unstable; urgency=medium

  * Version ${CPACK_PACKAGE_VERSION}; what changed stands in changelog.gz.

 -- ${CPACK_PACKAGE_CONTACT}  ${CPACK_HOOKDESK_DATE}
")
    file(GLOB uncompressed ${share}/doc/${package}/changelog* ${share}/man/man1/*.1)
    foreach(file IN LISTS uncompressed)
        compress(${file})
    endforeach()
    if(EXISTS ${debian}/${package}.lintian-overrides)
        file(MAKE_DIRECTORY ${share}/lintian/overrides)
        file(COPY_FILE ${debian}/${package}.lintian-overrides ${share}/lintian/overrides/${package})
    endif()
    file(GLOB_RECURSE files ${share}/doc/* ${share}/man/* ${share}/lintian/*)
    file(CHMOD ${files} PERMISSIONS OWNER_READ OWNER_WRITE GROUP_READ WORLD_READ)
endforeach()

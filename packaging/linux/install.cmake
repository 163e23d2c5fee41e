# SPDX-FileCopyrightText: 2026 Hookdesk contributors
# SPDX-License-Identifier: GPL-3.0-or-later

set(linux ${CMAKE_CURRENT_SOURCE_DIR}/linux)
set(made ${CMAKE_CURRENT_BINARY_DIR}/linux)

# Metainfo and man pages: version, date and releases stand in project(VERSION) and CHANGELOG.md only.
include(linux/releases.cmake)
hookdesk_read_changelog(${PROJECT_SOURCE_DIR}/CHANGELOG.md releases changed)
configure_file(${linux}/${hookdesk_id}.metainfo.xml.in ${made}/${hookdesk_id}.metainfo.xml @ONLY)
foreach(program hookdesk hookdeskctl hookdesk-sandbox)
    configure_file(${linux}/man/${program}.1.in ${made}/${program}.1 @ONLY)
    install(FILES ${made}/${program}.1 DESTINATION ${CMAKE_INSTALL_MANDIR}/man1
        COMPONENT ${program})
    install(FILES ${linux}/completions/${program}.bash RENAME ${program}
        DESTINATION ${CMAKE_INSTALL_DATADIR}/bash-completion/completions COMPONENT ${program})
    install(FILES ${linux}/completions/_${program}
        DESTINATION ${CMAKE_INSTALL_DATADIR}/zsh/site-functions COMPONENT ${program})
endforeach()
install(FILES ${made}/${hookdesk_id}.metainfo.xml
    DESTINATION ${CMAKE_INSTALL_DATADIR}/metainfo COMPONENT hookdesk)
install(FILES ${linux}/${hookdesk_id}.desktop
    DESTINATION ${CMAKE_INSTALL_DATADIR}/applications COMPONENT hookdesk)

# The icon, drawn in the sizes that menus ask for.
add_executable(drawicon ${PROJECT_SOURCE_DIR}/resources/drawicon.cpp)
target_link_libraries(drawicon PRIVATE hookdesk_options Qt6::Gui Qt6::Svg)
set(drawing ${PROJECT_SOURCE_DIR}/resources/hookdesk.svg)
set(icons ${CMAKE_INSTALL_DATADIR}/icons/hicolor)
install(FILES ${drawing} RENAME ${hookdesk_id}.svg
    DESTINATION ${icons}/scalable/apps COMPONENT hookdesk)
set(pictures "")
set(orders "")
foreach(size 16 22 24 32 48 64 128 256)
    set(picture ${made}/icon-${size}.png)
    list(APPEND pictures ${picture})
    list(APPEND orders ${picture} ${size})
    install(FILES ${picture} RENAME ${hookdesk_id}.png
        DESTINATION ${icons}/${size}x${size}/apps COMPONENT hookdesk)
endforeach()
add_custom_command(OUTPUT ${pictures}
    COMMAND drawicon ${drawing} ${orders}
    DEPENDS drawicon ${drawing}
    COMMENT "Drawing the icon"
    VERBATIM)
add_custom_target(hookdesk_icons ALL DEPENDS ${pictures})

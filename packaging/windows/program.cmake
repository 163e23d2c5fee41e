# SPDX-FileCopyrightText: 2026 Hookdesk contributors
# SPDX-License-Identifier: GPL-3.0-or-later

# Untested: nobody has built Hookdesk on Windows yet. See README.md.

enable_language(RC)
set_target_properties(hookdesk PROPERTIES WIN32_EXECUTABLE ON)

# The icon of the program file, drawn from the same drawing as all others.
add_executable(drawicon ${PROJECT_SOURCE_DIR}/resources/drawicon.cpp)
target_link_libraries(drawicon PRIVATE hookdesk_options Qt6::Gui Qt6::Svg)
set(made ${CMAKE_CURRENT_BINARY_DIR}/windows)
file(MAKE_DIRECTORY ${made})
add_custom_command(OUTPUT ${made}/hookdesk.ico
    COMMAND drawicon ${PROJECT_SOURCE_DIR}/resources/hookdesk.svg ${made}/hookdesk.ico 256
    DEPENDS drawicon ${PROJECT_SOURCE_DIR}/resources/hookdesk.svg
    VERBATIM)
add_custom_target(hookdesk_icons DEPENDS ${made}/hookdesk.ico)
add_dependencies(hookdesk hookdesk_icons)
configure_file(windows/hookdesk.rc.in ${made}/hookdesk.rc @ONLY)
target_sources(hookdesk PRIVATE ${made}/hookdesk.rc)

# Qt's libraries and plugins beside the programs, OpenSSL's with them: Qt loads it for TLS.
get_target_property(qmake Qt6::qmake IMPORTED_LOCATION)
get_filename_component(qt_tools ${qmake} DIRECTORY)
find_program(WINDEPLOYQT windeployqt HINTS ${qt_tools} REQUIRED)
install(CODE "set(deploy [[${WINDEPLOYQT}]])" COMPONENT hookdesk)
install(CODE [[
    foreach(program hookdesk hookdeskctl hookdesk-sandbox)
        execute_process(COMMAND "${deploy}" --release --no-system-d3d-compiler
            "${CMAKE_INSTALL_PREFIX}/bin/${program}.exe" COMMAND_ERROR_IS_FATAL ANY)
    endforeach()
]] COMPONENT hookdesk)
install(IMPORTED_RUNTIME_ARTIFACTS OpenSSL::SSL OpenSSL::Crypto
    RUNTIME DESTINATION ${CMAKE_INSTALL_BINDIR} COMPONENT hookdesk)
install(FILES ${PROJECT_SOURCE_DIR}/LICENSE RENAME LICENSE.txt DESTINATION . COMPONENT hookdesk)

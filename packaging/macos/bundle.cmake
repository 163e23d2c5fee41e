# SPDX-FileCopyrightText: 2026 Hookdesk contributors
# SPDX-License-Identifier: GPL-3.0-or-later

# Untested: nobody has built Hookdesk on macOS yet. See README.md.

set_target_properties(hookdesk PROPERTIES
    MACOSX_BUNDLE ON
    OUTPUT_NAME Hookdesk
    MACOSX_BUNDLE_INFO_PLIST ${CMAKE_CURRENT_SOURCE_DIR}/macos/Info.plist.in)
# Hookdesk looks for the sandbox beside itself, which is inside of the bundle.
set_target_properties(hookdesk-sandbox hookdeskctl PROPERTIES
    RUNTIME_OUTPUT_DIRECTORY "$<TARGET_BUNDLE_CONTENT_DIR:hookdesk>/MacOS")
install(PROGRAMS $<TARGET_FILE:hookdesk-sandbox> $<TARGET_FILE:hookdeskctl>
    DESTINATION Hookdesk.app/Contents/MacOS COMPONENT hookdesk)

# The icon: pictures in the folder and with the names that iconutil expects.
add_executable(drawicon ${PROJECT_SOURCE_DIR}/resources/drawicon.cpp)
target_link_libraries(drawicon PRIVATE hookdesk_options Qt6::Gui Qt6::Svg)
set(iconset ${CMAKE_CURRENT_BINARY_DIR}/macos/hookdesk.iconset)
set(icns ${CMAKE_CURRENT_BINARY_DIR}/macos/hookdesk.icns)
file(MAKE_DIRECTORY ${iconset})
set(orders "")
foreach(size 16 32 128 256 512)
    math(EXPR double "${size} * 2")
    list(APPEND orders ${iconset}/icon_${size}x${size}.png ${size}
        ${iconset}/icon_${size}x${size}@2x.png ${double})
endforeach()
add_custom_command(OUTPUT ${icns}
    COMMAND drawicon ${PROJECT_SOURCE_DIR}/resources/hookdesk.svg ${orders}
    COMMAND iconutil --convert icns --output ${icns} ${iconset}
    DEPENDS drawicon ${PROJECT_SOURCE_DIR}/resources/hookdesk.svg
    VERBATIM)
add_custom_target(hookdesk_icons ALL DEPENDS ${icns})
install(FILES ${icns} DESTINATION Hookdesk.app/Contents/Resources COMPONENT hookdesk)

# Qt's frameworks and plugins into the bundle, for both programs.
get_target_property(qmake Qt6::qmake IMPORTED_LOCATION)
get_filename_component(qt_tools ${qmake} DIRECTORY)
find_program(MACDEPLOYQT macdeployqt HINTS ${qt_tools} REQUIRED)
install(CODE "set(deploy [[${MACDEPLOYQT}]])" COMPONENT hookdesk)
install(CODE [[
    set(bundle "$ENV{DESTDIR}${CMAKE_INSTALL_PREFIX}/Hookdesk.app")
    execute_process(COMMAND "${deploy}" "${bundle}"
        "-executable=${bundle}/Contents/MacOS/hookdesk-sandbox"
        "-executable=${bundle}/Contents/MacOS/hookdeskctl" COMMAND_ERROR_IS_FATAL ANY)
]] COMPONENT hookdesk)

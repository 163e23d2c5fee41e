# SPDX-FileCopyrightText: 2026 Hookdesk contributors
# SPDX-License-Identifier: GPL-3.0-or-later

# Turns the headings of a changelog, `## [1.2.3] - 2026-01-31`, into <release> elements, and gives the
# date of the newest. What stands under [Unreleased] is the version that is being made, of today.
# A packager who wants the same bytes again sets SOURCE_DATE_EPOCH, which string(TIMESTAMP) honours.
function(hookdesk_read_changelog file out_releases out_date)
    set_property(DIRECTORY APPEND PROPERTY CMAKE_CONFIGURE_DEPENDS ${file})
    file(STRINGS ${file} headings REGEX "^## \\[" ENCODING UTF-8)
    string(TIMESTAMP today "%Y-%m-%d" UTC)
    set(releases "")
    set(newest "")
    foreach(heading IN LISTS headings)
        if(heading MATCHES "^## .Unreleased" AND "${headings}" MATCHES "## .${PROJECT_VERSION}\\]")
            continue() # Just released, and nothing new has begun.
        elseif(heading MATCHES "^## .Unreleased")
            set(version ${PROJECT_VERSION})
            set(date ${today})
            set(type development)
        elseif(heading MATCHES "^## .([0-9.]+). - ([0-9]+-[0-9]+-[0-9]+)")
            set(version ${CMAKE_MATCH_1})
            set(date ${CMAKE_MATCH_2})
            set(type stable)
        else()
            message(FATAL_ERROR "CHANGELOG.md: not a heading of a release: ${heading}")
        endif()
        string(APPEND releases
            "    <release version=\"${version}\" date=\"${date}\" type=\"${type}\"/>\n")
        if(NOT newest)
            set(newest ${date})
        endif()
    endforeach()
    set(${out_releases} "${releases}" PARENT_SCOPE)
    set(${out_date} "${newest}" PARENT_SCOPE)
endfunction()

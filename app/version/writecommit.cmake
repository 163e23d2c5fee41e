# SPDX-FileCopyrightText: 2026 Hookdesk contributors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# cmake -DSOURCE=… -DOUTPUT=… -P writecommit.cmake: writes the commit of SOURCE into the header OUTPUT.
# Where git knows nothing, what `git archive` put into commit.txt counts; otherwise it is empty.

cmake_minimum_required(VERSION 3.21)
set(commit "")
find_program(GIT git)
# A tarball that lies in the folder of another project must not name that project's commit.
if(GIT AND EXISTS "${SOURCE}/.git")
    execute_process(COMMAND ${GIT} describe --always --dirty --tags --abbrev=10
        WORKING_DIRECTORY ${SOURCE} OUTPUT_VARIABLE commit ERROR_QUIET
        OUTPUT_STRIP_TRAILING_WHITESPACE)
else()
    file(READ "${CMAKE_CURRENT_LIST_DIR}/commit.txt" archived)
    if(archived MATCHES "commit: ([0-9a-f]+)")
        set(commit "${CMAKE_MATCH_1}")
    endif()
endif()
file(CONFIGURE OUTPUT "${OUTPUT}" CONTENT "// Written by writecommit.cmake.
#pragma once

namespace hookdesk {
inline constexpr const char *commitText = \"@commit@\";
}
" @ONLY)

# SPDX-FileCopyrightText: 2026 Hookdesk contributors
# SPDX-License-Identifier: GPL-3.0-or-later

# Version, summary and home page come from project().
set(CPACK_PACKAGE_NAME hookdesk)
set(CPACK_PACKAGE_VENDOR "Hookdesk contributors")
set(CPACK_PACKAGE_CONTACT "Hookdesk contributors <hookdesk@example.org>")
set(CPACK_RESOURCE_FILE_LICENSE ${PROJECT_SOURCE_DIR}/LICENSE)
set(CPACK_PACKAGE_INSTALL_DIRECTORY Hookdesk)
set(CPACK_COMPONENTS_ALL hookdesk hookdeskctl hookdesk-sandbox)
set(CPACK_STRIP_FILES ON)
set(CPACK_VERBATIM_VARIABLES ON)
set(CPACK_INSTALL_DEFAULT_DIRECTORY_PERMISSIONS
    OWNER_READ OWNER_WRITE OWNER_EXECUTE GROUP_READ GROUP_EXECUTE WORLD_READ WORLD_EXECUTE)

if(APPLE)
    include(macos/cpack.cmake)
elseif(WIN32)
    include(windows/cpack.cmake)
else()
    include(debian/cpack.cmake)
endif()
include(CPack)

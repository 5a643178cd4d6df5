# SPDX-License-Identifier: GPL-3.0-or-later
# md4c: pkg-config first, because Debian 12's CMake package also demands the HTML half, which Aviso does without.
add_library(aviso_md4c INTERFACE)
if(PkgConfig_FOUND)
  pkg_check_modules(MD4C QUIET IMPORTED_TARGET md4c)
endif()
if(TARGET PkgConfig::MD4C)
  target_link_libraries(aviso_md4c INTERFACE PkgConfig::MD4C)
else()
  find_package(md4c CONFIG REQUIRED)
  target_link_libraries(aviso_md4c INTERFACE md4c::md4c)
endif()

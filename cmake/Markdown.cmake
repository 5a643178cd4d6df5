# SPDX-License-Identifier: GPL-3.0-or-later
# md4c: a CMake package on vcpkg and Homebrew, pkg-config on Debian.
add_library(aviso_md4c INTERFACE)
find_package(md4c CONFIG QUIET)
if(TARGET md4c::md4c)
  target_link_libraries(aviso_md4c INTERFACE md4c::md4c)
else()
  pkg_check_modules(MD4C REQUIRED IMPORTED_TARGET md4c)
  target_link_libraries(aviso_md4c INTERFACE PkgConfig::MD4C)
endif()

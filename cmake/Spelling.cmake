# SPDX-License-Identifier: GPL-3.0-or-later
# aviso_hunspell: spelling by Hunspell; without it words are not marked, and the composer says so.
add_library(aviso_hunspell INTERFACE)
if(PkgConfig_FOUND)
  pkg_check_modules(HUNSPELL QUIET IMPORTED_TARGET hunspell)
endif()
if(TARGET PkgConfig::HUNSPELL)
  target_link_libraries(aviso_hunspell INTERFACE PkgConfig::HUNSPELL)
  target_compile_definitions(aviso_hunspell INTERFACE AVISO_HUNSPELL)
else()
  message(WARNING "Hunspell was not found: Aviso checks no spelling.")
endif()

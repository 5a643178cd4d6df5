# SPDX-License-Identifier: GPL-3.0-or-later
# aviso_ical: calendar files by libical; without it there are none, and nothing offers them.
add_library(aviso_ical INTERFACE)
if(PkgConfig_FOUND)
  pkg_check_modules(LIBICAL QUIET IMPORTED_TARGET libical>=3)
endif()
if(TARGET PkgConfig::LIBICAL)
  target_link_libraries(aviso_ical INTERFACE PkgConfig::LIBICAL)
  target_compile_definitions(aviso_ical INTERFACE AVISO_ICAL)
else()
  message(WARNING "libical was not found: Aviso writes no calendar files.")
endif()

# SPDX-License-Identifier: GPL-3.0-or-later
# aviso_zip: .zip files by libzip; without it what is written about a customer stays a folder, and nothing offers an archive.
add_library(aviso_zip INTERFACE)
if(PkgConfig_FOUND)
  pkg_check_modules(LIBZIP QUIET IMPORTED_TARGET libzip>=1.7)
endif()
if(TARGET PkgConfig::LIBZIP)
  target_link_libraries(aviso_zip INTERFACE PkgConfig::LIBZIP)
else()
  message(WARNING "libzip was not found: what is known of a customer is written as a folder alone.")
endif()

# SPDX-License-Identifier: GPL-3.0-or-later
# One interface target carries what every target of Aviso is compiled with.
add_library(aviso_compiler INTERFACE)
target_compile_definitions(aviso_compiler INTERFACE
  QT_NO_KEYWORDS QT_NO_CAST_FROM_ASCII QT_NO_CAST_TO_ASCII QT_NO_FOREACH QT_NO_URL_CAST_FROM_STRING
  QT_DISABLE_DEPRECATED_BEFORE=0x060400)
if(MSVC)
  target_compile_options(aviso_compiler INTERFACE /W4 /utf-8 /permissive- $<$<BOOL:${AVISO_WERROR}>:/WX>)
else()
  target_compile_options(aviso_compiler INTERFACE
    -Wall -Wextra -Wpedantic -Wshadow -Wnon-virtual-dtor -Wold-style-cast -Wunused -Woverloaded-virtual
    $<$<BOOL:${AVISO_WERROR}>:-Werror>)
endif()

find_program(CCACHE ccache)
if(CCACHE AND NOT CMAKE_CXX_COMPILER_LAUNCHER)
  # The hash of a precompiled header would change with each build folder without these two.
  set(CMAKE_CXX_COMPILER_LAUNCHER ${CMAKE_COMMAND} -E env CCACHE_SLOPPINESS=pch_defines,time_macros,include_file_mtime,include_file_ctime CCACHE_BASEDIR=${CMAKE_SOURCE_DIR} ${CCACHE})
endif()
find_program(MOLD mold)
if(MOLD AND CMAKE_SYSTEM_NAME STREQUAL "Linux")
  add_link_options(-fuse-ld=mold)
endif()

# aviso_library(NAME SOURCE...): one library of Aviso. What is worked on (dev, asan, clang) has them shared: some two hundred tests, each
# with a copy of the whole program in it, would fill a disk of 12 GB and be linked anew at every change of a source. What is shipped has
# them static. The sources are compiled alike for both.
function(aviso_library name)
  add_library(${name} ${ARGN})
  set_target_properties(${name} PROPERTIES DEFINE_SYMBOL "")
endfunction()
if(BUILD_SHARED_LIBS)
  set(CMAKE_LINK_DEPENDS_NO_SHARED ON)
endif()

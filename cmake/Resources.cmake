# SPDX-License-Identifier: GPL-3.0-or-later
# Every file below resources/<folder>/ is compiled in as :/aviso/<folder>/<path>, every translations/*.ts as :/i18n/<name>.qm:
# a new file needs no line here. aviso_resources is linked into each executable through aviso_core as objects, not as a
# library, because a linker drops what only a static initialiser asks for.

# aviso_qrc(NAME PREFIX ALIAS PATH [ALIAS PATH]...) appends the objects' sources of one resource collection to resource_sources.
function(aviso_qrc name prefix)
  set(text "<RCC><qresource prefix=\"${prefix}\">\n")
  while(ARGN)
    list(POP_FRONT ARGN alias path)
    string(APPEND text "  <file alias=\"${alias}\">${path}</file>\n")
  endwhile()
  file(CONFIGURE OUTPUT ${CMAKE_BINARY_DIR}/resources/${name}.qrc CONTENT "${text}</qresource></RCC>\n" @ONLY)
  qt_add_resources(resource_sources ${CMAKE_BINARY_DIR}/resources/${name}.qrc)
  set(resource_sources ${resource_sources} PARENT_SCOPE)
endfunction()

set(resource_sources)
file(GLOB folders CONFIGURE_DEPENDS LIST_DIRECTORIES true RELATIVE ${CMAKE_SOURCE_DIR}/resources resources/*)
foreach(folder IN LISTS folders)
  file(GLOB_RECURSE files CONFIGURE_DEPENDS RELATIVE ${CMAKE_SOURCE_DIR}/resources/${folder} resources/${folder}/*)
  set(entries)
  foreach(file IN LISTS files)
    list(APPEND entries ${file} ${CMAKE_SOURCE_DIR}/resources/${folder}/${file})
  endforeach()
  if(entries)
    aviso_qrc(aviso_${folder} /aviso/${folder} ${entries})
  endif()
endforeach()

file(GLOB catalogues CONFIGURE_DEPENDS translations/*.ts)
if(catalogues)
  qt_add_translation(compiled ${catalogues})
  set(entries)
  foreach(file IN LISTS compiled)
    get_filename_component(name ${file} NAME)
    list(APPEND entries ${name} ${file})
  endforeach()
  aviso_qrc(aviso_i18n /i18n ${entries})
endif()

# Takes new texts from the sources into the catalogues: cmake --build --preset dev --target update_translations
add_custom_target(update_translations
  COMMAND Qt6::lupdate core ui app -locations none -no-ui-lines -ts translations/aviso_es.ts
  COMMAND Qt6::lupdate core ui app -locations none -no-ui-lines -pluralonly -ts translations/aviso_en.ts # the source is English
  WORKING_DIRECTORY ${CMAKE_SOURCE_DIR} VERBATIM)

add_library(aviso_resources OBJECT ${resource_sources} ${CMAKE_SOURCE_DIR}/cmake/resources.cpp)
target_link_libraries(aviso_resources PRIVATE Qt6::Core)
set_target_properties(aviso_resources PROPERTIES AUTOMOC OFF AUTOUIC OFF AUTORCC OFF)

# Puts the objects into `target` where it is shared; otherwise into every executable that links it, directly or not, and into
# nothing else.
function(aviso_link_resources target)
  if(BUILD_SHARED_LIBS)
    target_sources(${target} PRIVATE $<TARGET_OBJECTS:aviso_resources>)
    return()
  endif()
  target_sources(${target} INTERFACE
    $<$<STREQUAL:$<TARGET_PROPERTY:TYPE>,EXECUTABLE>:$<TARGET_OBJECTS:aviso_resources>>)
endfunction()

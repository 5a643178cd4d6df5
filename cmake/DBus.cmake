# SPDX-License-Identifier: GPL-3.0-or-later
# aviso_dbus: notifications of the desktop with actions, where there is a session bus; without it the tray shows them.
add_library(aviso_dbus INTERFACE)
if(UNIX AND NOT APPLE)
  find_package(Qt6 6.4 QUIET COMPONENTS DBus)
endif()
if(TARGET Qt6::DBus)
  target_link_libraries(aviso_dbus INTERFACE Qt6::DBus)
  target_compile_definitions(aviso_dbus INTERFACE AVISO_DBUS)
elseif(UNIX AND NOT APPLE)
  message(WARNING "Qt6DBus was not found: notifications have no actions.")
endif()

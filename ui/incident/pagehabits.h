// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

/// How a person likes the incident page; kept on this computer.
namespace habits {

bool newestFirst();
void setNewestFirst(bool newestFirst);
/// Is a section of the side panel open? It is until the person closes it.
bool isOpen(const QString &section);
void setOpen(const QString &section, bool open);

}

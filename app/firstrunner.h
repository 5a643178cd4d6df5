// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/assembly.h"

/// Is this the start at which a person is asked how Aviso shall be? True when there is neither database nor setting, and none was named.
bool isFirstRun(const Start &start);
/// Asks, and keeps the answers as settings; what belongs into the database goes on in `start`. False when the person left.
bool runFirst(QApplication &app, Start &start);

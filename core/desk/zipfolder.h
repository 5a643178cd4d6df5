// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"

/// Was this program built with what writes a .zip?
bool canZip();
/// Packs a folder into one file, for the eyes of whoever writes it alone, in a folder of the same name. Environment when it cannot be written.
Result<void> zipFolder(const QString &folder, const QString &file);

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/matters.h"

/// How they stand by the log, in any order: a correction counts in the place of what it corrects.
Matters mattersIn(const std::vector<Entry> &log);

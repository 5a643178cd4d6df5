// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/matters.h"

/// How they stand by the log, in any order: a correction counts in the place of what it corrects.
Matters mattersIn(const std::vector<Entry> &log);
/// How they stand once that entry is there too, the last one; entries come in the order of the effective log.
void takeMatter(Matters &, const Entry &);
/// Those that began in the incident, by the log of it and of what is merged into it: each matter is kept once.
Matters mattersOf(const Matters &all, const std::vector<Entry> &log, IncidentId);

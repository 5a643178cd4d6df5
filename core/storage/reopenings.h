// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/reopening.h"
#include "core/result.h"

class Store;

/// What was opened again in [from, to) and counts as closed in false, with the incidents behind each number; a job of the database thread.
Result<FalseCloses> falseCloses(Store &, Instant from, Instant to);
/// Writes which reopenings an incident has in place of those that were kept; by the log of that incident alone, with what was
/// corrected in its place.
Result<void> replaceReopenings(Store &, IncidentId, const std::vector<Entry> &log);

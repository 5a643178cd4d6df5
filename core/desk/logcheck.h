// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/eventlog.h"

/// What a log must hold to be imported beside being well written: what a person who records is held to. The error names the path. A replay
/// asks for none of it, since it may tell of a time to come.
Result<void> checkedLog(const EventLog &, Instant now);

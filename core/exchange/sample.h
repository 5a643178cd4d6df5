// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/eventlog.h"

/// A small service company to try Aviso with.
struct Sample
{
    std::vector<Technician> technicians; ///< without ids
    std::vector<EventLog> logs;
};

/// The sample of the program's resources, with its relative moments counted from now: some commitments are late, some due in the next
/// minutes, some later, whatever the hour.
Result<Sample> readSample(Instant now, const QTimeZone &zone);

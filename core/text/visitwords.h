// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/visit.h"
#include "core/text/language.h"
#include "core/visits/slots.h"

// What is said about visits, in either language.

/// "Tue 10 Mar, 10:00–11:00".
QString windowWords(Instant from, Instant to, const Language &, const QTimeZone &, std::optional<Instant> now = {});
/// "Proposed", "On the way".
QString visitStateWord(VisitState, const Language &);
/// "Nobody there".
QString visitCauseWord(VisitCause, const Language &);
/// "There is another visit from 10:00 to 11:00."
QString objectionWords(const VisitObjection &, const Language &, const QTimeZone &);
/// "12 km, 25 min from the visit before; follows 3 incidents; was at this unit twice".
QString slotReasons(const VisitSlot &, const Language &);
/// "2.5 × Pipe (P-12)".
QString partWords(const VisitPart &, const Language &);
/// "Fan (ready), bearing (awaited)"; empty: it needs none.
QString neededWords(const std::vector<NeededPart> &, const Language &);

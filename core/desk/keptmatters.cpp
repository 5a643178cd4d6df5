// SPDX-License-Identifier: GPL-3.0-or-later
// Matters that a log brings as a whole: kept as if its entries had been written one by one.
#include "core/desk/matterchecks.h"
#include "core/rules/matching.h"
#include "core/storage/incidentlog.h"
#include "core/storage/matters.h"
#include "core/storage/reopenings.h"

#include <algorithm>

namespace {

/// Where something is written about matters; the incident itself at all events.
std::vector<IncidentId> incidentsOf(const std::vector<Entry> &log, IncidentId incident)
{
    std::vector<IncidentId> all{incident};
    for (const Entry &entry : log) {
        if (entry.aftersales && std::find(all.begin(), all.end(), entry.incident) == all.end())
            all.push_back(entry.incident);
    }
    return all;
}

/// Those that began in these entries; what was only gone on with there, while two incidents were one, says nothing of units.
Matters planned(Matters matters)
{
    std::erase_if(matters.replacements, [](const Replacement &one) { return one.plannedAt.ms == 0; });
    return matters;
}

}

Result<void> keepAllMatters(Store &store, const QTimeZone &zone, IncidentId incident, Instant now)
{
    const Result<std::vector<Entry>> log = incidentLog(store, incident);
    if (!log)
        return tl::unexpected(log.error());
    const Matters all = mattersIn(*log);
    Result<void> ok;
    for (const IncidentId &one : incidentsOf(*log, incident)) {
        const Matters theirs = mattersOf(all, *log, one);
        std::vector<Entry> own;
        std::copy_if(log->begin(), log->end(), std::back_inserter(own), [&](const Entry &entry) { return entry.incident == one; });
        ok = ok.and_then([&] { return matters::replace(store, one, theirs, now); });
        ok = ok.and_then([&] { return keepUnitsOf(store, zone, planned(theirs), one); });
        ok = ok.and_then([&] { return replaceReopenings(store, one, rules::effectiveLog(own)); });
    }
    return ok;
}

// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/rotation.h"

#include <algorithm>
#include <functional>
#include <set>

namespace {

/// The newest of each period, going back `count` periods that have one. `backups` begins with the newest.
void keepNewest(const std::vector<Instant> &backups, int count, const std::function<qint64(Instant)> &period, std::set<Instant> &kept)
{
    std::set<qint64> seen;
    for (const Instant at : backups) {
        const qint64 which = period(at);
        if (seen.contains(which))
            continue;
        if (static_cast<int>(seen.size()) == count)
            return;
        seen.insert(which);
        kept.insert(at);
    }
}

}

std::vector<Instant> whichToKeep(std::vector<Instant> backups, Instant now, const QTimeZone &zone)
{
    std::sort(backups.begin(), backups.end(), std::greater<>());
    std::set<Instant> kept;
    std::vector<Instant> past;
    for (const Instant at : backups) {
        if (at > now)
            kept.insert(at);
        else
            past.push_back(at);
    }
    const auto day = [&zone](Instant at) { return at.in(zone).date(); };
    keepNewest(past, 7, [&](Instant at) { return day(at).toJulianDay(); }, kept);
    keepNewest(past, 4, [&](Instant at) { return day(at).toJulianDay() / 7; }, kept); // a Julian day that 7 divides is a Monday
    keepNewest(past, 12, [&](Instant at) { return static_cast<qint64>(day(at).year()) * 12 + day(at).month(); }, kept);
    return {kept.rbegin(), kept.rend()};
}

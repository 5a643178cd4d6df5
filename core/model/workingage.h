// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/instant.h"

#include <algorithm>
#include <optional>

/// How long something has waited in working time, true until the hours of its calendar change next. The same however often it is read
/// within one stretch of open time, so that a list that is read anew shows no change where there is none.
struct WorkingAge
{
    Instant countsFrom; ///< the age is the time from here on
    Instant openFrom; ///< the clock stands still before
    std::optional<Instant> openUntil = {}; ///< and from here on; nothing: it does not for a long while

    bool operator==(const WorkingAge &) const = default;
    Milliseconds at(Instant now) const
    {
        const Instant counted = std::max(now, openFrom);
        return (openUntil ? std::min(counted, *openUntil) : counted) - countsFrom;
    }
    /// Must it be worked out anew?
    bool isOver(Instant now) const { return openUntil && *openUntil <= now; }
};

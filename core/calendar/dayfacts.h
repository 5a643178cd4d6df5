// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/calendar/openhours.h"

/// What one date is in a calendar, for whoever looks at a whole year.
struct DayFacts
{
    enum class Kind {
        Open, ///< as every week
        Closed, ///< as every week
        Holiday, ///< closed on this date alone: a holiday, an absence, an exception without hours
        Part, ///< a part of the usual hours is closed: half a holiday, a break
        Other, ///< other hours than every week: an exception
    };

    Kind kind = Kind::Closed;
    Windows open = {}; ///< the hours that begin on it
    TwoNames name = {}; ///< of what closes it

    bool operator==(const DayFacts &) const = default;
};

DayFacts dayFacts(const OpenHours &hours, const QDate &date);

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/desk/calls.h"
#include "core/desk/recording.h"

// What a call becomes: jobs of the database thread, each one transaction.

/// A call as written, and what of its incident lies ahead.
struct CallWritten
{
    CallTaken taken;
    std::vector<UpcomingStep> ahead;
};

/// Does a call that ends so open an incident of its own?
constexpr bool isIncident(CallOutcome outcome)
{
    return outcome == CallOutcome::Created || outcome == CallOutcome::Solved;
}

/// See Calls::take.
Result<CallWritten> writeCall(Store &, DeskParts &, const CallCard &, Instant now);
/// See Calls::undo.
Result<CallWritten> unwriteCall(Store &, DeskParts &, CallId, Instant now);
/// See Calls::matches; a day begins at midnight of the zone.
Result<CallMatches> callMatches(Store &, const CallTyped &, const QueueMoment &);

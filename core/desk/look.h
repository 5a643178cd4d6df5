// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/notices.h"
#include "core/rules/rule.h"
#include "core/storage/store.h"

/// One look of a desk at what has come: who is told what, and all that is needed to tell it. Runs on the database thread.
struct Look
{
    /// What it found.
    struct Found
    {
        Raised raised;
        std::vector<RaisedNotice> told; ///< with how it stands
        std::vector<RaisedCall> calls; ///< missed ones that should have been called back by now
        std::vector<Reminder> untold; ///< written, but what they are about could not be read
        std::optional<Error> problem; ///< why
        std::optional<Error> law; ///< why the newest rules could not be read: it went by those known before
        bool stopped = false; ///< by `law`: a newer program has the database, nothing was looked at
        std::optional<Instant> quietUntil;
        bool shared = false;
        bool refilled = false; ///< what stood here before is among them
    };

    RuleSet rules;
    QString user;
    QString desk; ///< the name under which the database keeps it
    Instant now;
    std::optional<Instant> refillSince; ///< tell what stands here too, and what others told in the user's place since then
    std::optional<UpcomingStep> behind; ///< go on behind this one
    std::vector<Reminder> untold; ///< of an earlier look
    std::optional<Instant> stoppedAt = {}; ///< desks that were there then, too, could not write that they run: they count as there

    Result<Found> at(Store &) const;
};

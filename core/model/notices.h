// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/call.h"
#include "core/model/habits.h"
#include "core/model/lists.h"

/// A stretch in which nobody could be told: the program was closed, or the computer asleep.
struct Away
{
    enum class Why { Closed, Asleep };
    Why why = Why::Closed;
    Instant from;
    Instant to;

    bool operator==(const Away &) const = default;
};

/// A notice with the commitment that it is about, as it stands.
struct RaisedNotice
{
    Reminder notice;
    AgendaRow row;

    bool operator==(const RaisedNotice &) const = default;
};

/// A missed call that should have been called back by now, and who is told.
struct RaisedCall
{
    CallRow row;
    Recipient whom;
    Instant shownAt;

    bool operator==(const RaisedCall &) const = default;
};

/// What is told at once: everything that one look at the clock found.
struct NoticeBatch
{
    std::vector<RaisedNotice> notices; ///< in any order; none about what is settled
    std::optional<Away> away = {}; ///< it came due meanwhile
    std::vector<RaisedCall> calls = {}; ///< in any order; none that was called back

    bool isEmpty() const { return notices.empty() && calls.empty(); }

    bool operator==(const NoticeBatch &) const = default;
};

/// The wall clock moved further than nights, weekends and holidays explain.
struct ClockJump
{
    Instant from;
    Instant to;

    bool operator==(const ClockJump &) const = default;
};

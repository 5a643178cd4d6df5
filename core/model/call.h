// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/incident.h"

using CallId = Id<struct CallTag>;

/// What became of a call.
enum class CallOutcome { Ringing, Missed, Created, Added, Solved, Logged, WrongNumber, Spam };

template<>
struct Names<CallOutcome>
{
    using enum CallOutcome;
    static constexpr auto table = nameTable<CallOutcome>({{Ringing, "ringing"}, {Missed, "missed"}, {Created, "created"}, {Added, "added"}, {Solved, "solved"},
                                                          {Logged, "logged"}, {WrongNumber, "wrong_number"}, {Spam, "spam"}});
};

/// One telephone call, answered or not.
struct Call
{
    CallId id;
    Direction direction = Direction::In;
    QString number; ///< as it was shown or typed; empty: withheld
    QString e164; ///< the same in E.164, where it is one
    QString lastNine; ///< its last nine digits
    QString line; ///< which of our numbers was called
    Instant startedAt; ///< when it began to ring
    std::optional<Instant> answeredAt;
    std::optional<Instant> endedAt;
    QString takenBy; ///< name of whoever picked up, or let it be
    CallOutcome outcome = CallOutcome::Ringing;
    QString caller; ///< the name, as it was said
    std::optional<ContactId> contact;
    std::optional<CustomerId> customer;
    std::optional<IncidentId> incident; ///< that it became, or was added to
    std::optional<EntryId> entry; ///< as which it stands there
    QString callBackTo; ///< a number other than the one that called; empty: the same
    std::optional<Instant> callBackBy; ///< a missed call: when it is to be called back at the latest
    std::optional<Instant> calledBackAt; ///< it was, or somebody said that it needs none
    QString calledBackBy;
    TeamText notes;

    bool operator==(const Call &) const = default;
    static void describe(auto &self, auto &&visit)
    {
        visit("id", self.id), visit("direction", self.direction), visit("number", self.number), visit("e164", self.e164), visit("last_nine", self.lastNine),
            visit("line", self.line), visit("started_at", self.startedAt), visit("answered_at", self.answeredAt), visit("ended_at", self.endedAt),
            visit("taken_by", self.takenBy), visit("outcome", self.outcome), visit("caller", self.caller), visit("contact", self.contact),
            visit("customer", self.customer), visit("incident", self.incident), visit("entry", self.entry), visit("call_back_to", self.callBackTo),
            visit("call_back_by", self.callBackBy), visit("called_back_at", self.calledBackAt), visit("called_back_by", self.calledBackBy),
            visit("notes", self.notes);
    }
};

/// A call in the list of calls.
struct CallRow
{
    Call call;
    QString customer; ///< the name; empty: not known
    QString contact; ///< the name
    QString incident; ///< the number
    LocalText title; ///< of the incident

    bool operator==(const CallRow &) const = default;
};

/// Which calls a list shows.
enum class CallList { All, Owed };

/// A part of the list of calls, the newest first; of those that are owed an answer, the first to be called back first.
struct CallPage
{
    std::vector<CallRow> rows;
    QString next; ///< where the next part begins; empty: this was the last

    bool operator==(const CallPage &) const = default;
};

/// The missed calls that nobody has answered yet.
struct OwedCalls
{
    int count = 0;
    int late = 0; ///< that should have been called back by now
    std::optional<Instant> next; ///< when the first of them is to be called back

    bool operator==(const OwedCalls &) const = default;
};

/// An incident at an address near another one.
struct NearIncident
{
    IncidentId id;
    QString number;
    LocalText title;
    Instant at; ///< when it began
    QString address;
    QString customer; ///< the name
    CustomerId customerId;

    bool operator==(const NearIncident &) const = default;
};

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/entry.h"

/// By which kind of channel a commitment must be kept.
enum class ChannelNeed { Any, Written, Live };

/// One moment at which a commitment raises a notice.
struct ReminderStep
{
    enum class Kind { Warn, Due, Again, ToLead };

    Kind kind = Kind::Due;
    Instant at;

    bool operator==(const ReminderStep &) const = default;
    static void describe(auto &self, auto &&visit) { visit("kind", self.kind), visit("at", self.at); }
};

/// While it lasts, the commitment raises no notices: somebody is on it, or put it off.
struct Hold
{
    CommitmentAct::Act act = CommitmentAct::Act::Snoozed;
    Instant since;
    Instant until;
    QString by; ///< who

    bool operator==(const Hold &) const = default;
    static void describe(auto &self, auto &&visit)
    {
        visit("act", self.act), visit("since", self.since), visit("until", self.until), visit("by", self.by);
    }
};

/// Something owed to the customer: one rule applied to one incident and subject; open until settled, cancelled or waived.
struct Commitment
{
    enum class Status { Open, Kept, KeptLate, KeptAtOnce, Superseded, Cancelled, Waived };

    CommitmentId id;
    IncidentId incident;
    QString rule;
    int ruleVersion = 1;
    QString subject; ///< "case", "case/2" after a reopening, "plan/3", "promise/p1"
    LocalText what; ///< for a promise: what was promised
    EntryId openedBy;
    Instant since; ///< when the opening event happened
    std::optional<Instant> due; ///< nothing: the moment never comes (a calendar that never opens)
    ChannelNeed channel = ChannelNeed::Any;
    Status status = Status::Open;
    std::optional<EntryId> settledBy;
    std::optional<Instant> settledAt;
    bool channelAssumed = false; ///< a live channel was needed and only assumed: ask to confirm
    bool missed = false; ///< the due moment passed before it was superseded, cancelled or waived
    std::vector<ReminderStep> steps; ///< in order of time
    std::optional<Hold> hold;
    std::optional<SettlingChoice::What> choice; ///< what a person said last about a contact that was held against it

    bool operator==(const Commitment &) const = default;
    static void describe(auto &self, auto &&visit)
    {
        visit("id", self.id), visit("incident", self.incident), visit("rule", self.rule), visit("rule_version", self.ruleVersion),
            visit("subject", self.subject), visit("what", self.what), visit("opened_by", self.openedBy), visit("since", self.since),
            visit("due", self.due), visit("channel", self.channel), visit("status", self.status), visit("settled_by", self.settledBy),
            visit("settled_at", self.settledAt), visit("channel_assumed", self.channelAssumed), visit("missed", self.missed),
            visit("steps", self.steps), visit("hold", self.hold), visit("choice", self.choice);
    }
};

/// Does the commitment keep quiet about this step? Who puts a thing off is not on it: the lead is told all the same.
bool isHeld(const Commitment &, const ReminderStep &);
/// The hold that lasts at this moment; null when nobody put it off or is on it.
const Hold *holdAt(const Commitment &, Instant now);

/// What was shown about a commitment until now. Owner and lead are told apart, since each may sit at a desk of their own.
struct ShownNotices
{
    std::optional<Instant> last; ///< the moment of the last one to the owner, or in their place
    int again = 0; ///< how many were repetitions to the owner
    std::optional<Instant> lastToLead = {};
    static constexpr int mostAgain = 5; ///< another one says nothing new
};
/// Is it still to be shown, now or later?
bool isPending(const Commitment &, const ReminderStep &, const ShownNotices &);
/// The moment of the next notice; nothing when none follows.
std::optional<Instant> nextNotice(const Commitment &, const ShownNotices &);

/// A notice that was raised: unique by commitment, moment and recipient, so that it is shown once and never lost.
struct Reminder
{
    CommitmentId commitment;
    ReminderStep::Kind kind = ReminderStep::Kind::Due;
    QString recipient; ///< "owner", "lead", or "stand_in" while the owner is away
    IncidentId incident;
    Instant at; ///< the step's moment
    Instant shownAt;
    QString person = {}; ///< who was told: the stand-in, or on a shared database who sat at the desk; empty: who follows the incident, or leads
    QString standsFor = {}; ///< in whose place
    std::optional<Instant> awayUntil = {}; ///< and until when that one is away; nothing: their desk was closed

    bool operator==(const Reminder &) const = default;
    static void describe(auto &self, auto &&visit)
    {
        visit("commitment", self.commitment), visit("kind", self.kind), visit("recipient", self.recipient),
            visit("incident", self.incident), visit("at", self.at), visit("shown_at", self.shownAt), visit("person", self.person),
            visit("stands_for", self.standsFor), visit("away_until", self.awayUntil);
    }
};

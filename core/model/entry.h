// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/id.h"
#include "core/instant.h"
#include "core/model/aftersales.h"
#include "core/model/names.h"
#include "core/model/people.h"
#include "core/model/protocol.h"
#include "core/model/state.h"
#include "core/model/text.h"
#include "core/model/visitstate.h"

#include <optional>
#include <vector>

using EntryId = Id<struct EntryTag>;
using CommitmentId = Id<struct CommitmentTag>;

enum class EntryKind {
    Opened, Contact, Diagnosis, Plan, Forecast, Escalation, Solution, Visit, Step, Meeting, Work, State, Handover,
    Promise, Replacement, Loan, Feedback, Review, Note, Mail, Correction,
};
enum class Direction { In, Out, Internal };
enum class Channel { Phone, Mail, InPerson, Video, Message, Letter, Remote };
enum class Outcome { Reached, LeftMessage, NoAnswer, WrongNumber, Sent, Delivered, Bounced };
enum class Audience { Customer, Team };
enum class FactKind { Diagnosis, Plan, Forecast, Escalation, Solution };
enum class Tell { Received, NoDiagnosis, Diagnosis, Plan, Forecast, Escalation, Progress, Solution, FeedbackRequest };

/// A statement of what is known; each new statement of a kind is the next version (1, 2, ...).
struct Fact
{
    FactKind kind = FactKind::Diagnosis;
    int version = 1;

    bool operator==(const Fact &) const = default;
    static void describe(auto &self, auto &&visit) { visit("kind", self.kind), visit("version", self.version); }
};

/// What an entry does to a dated promise; `key` names the promise within its incident.
struct PromiseAct
{
    enum class Act { Made, Kept, Renegotiated, Withdrawn };

    QString key;
    Act act = Act::Made;
    LocalText what; ///< for the customer to read: what was promised
    std::optional<Instant> due; ///< for Made and Renegotiated: by when
    std::optional<Instant> from; ///< the beginning of a promised window

    bool operator==(const PromiseAct &) const = default;
    static void describe(auto &self, auto &&visit)
    {
        visit("key", self.key), visit("act", self.act), visit("what", self.what), visit("due", self.due), visit("from", self.from);
    }
};

/// What an entry does to the incident's state.
struct StateChange
{
    enum class Act { Changed, Closed, Reopened, Merged };

    Act act = Act::Changed;
    State state = State::Active;
    WaitingOn waitingOn = WaitingOn::Nobody;
    std::optional<Instant> until; ///< the wake-up moment of a wait
    LocalText reason; ///< for the team
    QString named = {}; ///< id of the company's own state of that category; empty: the first of it

    bool operator==(const StateChange &) const = default;
    static void describe(auto &self, auto &&visit)
    {
        visit("act", self.act), visit("state", self.state), visit("waiting_on", self.waitingOn), visit("until", self.until),
            visit("reason", self.reason);
        // It came later: left out while it says nothing, so that what was written before keeps its text, and with it its hash.
        if (!std::is_const_v<std::remove_reference_t<decltype(self)>> || !self.named.isEmpty())
            visit("named", self.named);
    }
};

/// What a person does about a commitment without telling the customer anything.
struct CommitmentAct
{
    enum class Act {
        Acknowledged, ///< "I'm on it until ..."
        Snoozed, ///< hidden until a moment; settles nothing
        Waived, ///< not owed any more, for a reason
        NotApplicable, ///< the rule should not have opened it, for a reason
    };

    CommitmentId commitment;
    Act act = Act::Snoozed;
    std::optional<Instant> until; ///< for Acknowledged and Snoozed
    LocalText reason; ///< for the team

    bool operator==(const CommitmentAct &) const = default;
    static void describe(auto &self, auto &&visit)
    {
        visit("commitment", self.commitment), visit("act", self.act), visit("until", self.until), visit("reason", self.reason);
    }
};

/// How a step of a protocol ended; of a step that is recorded again, the latest counts.
struct StepAct
{
    QString protocol; ///< its id
    int version = 1; ///< of the protocol, as it was then
    QString step; ///< its id
    StepResult result = StepResult::Done;

    bool operator==(const StepAct &) const = default;
    static void describe(auto &self, auto &&visit)
    {
        visit("protocol", self.protocol), visit("version", self.version), visit("step", self.step), visit("result", self.result);
    }
};

/// What an entry does about who follows the incident, or goes there. The owner changes only when a hand-over is accepted.
struct HandoverAct
{
    enum class Act {
        Offered, Accepted, Declined, Withdrawn,
        CanGo, CannotGo, ///< rung and asked: they go, or they cannot
        NotAsked, ///< rung in vain: the outcome says why
    };

    TechnicianId to; ///< who is to follow the incident from then on, or was rung
    Act act = Act::Offered;

    bool operator==(const HandoverAct &) const = default;
    static void describe(auto &self, auto &&visit) { visit("to", self.to), visit("act", self.act); }
};

/// What an entry says became of a visit.
struct VisitAct
{
    VisitId visit;
    VisitState state = VisitState::Proposed;

    bool operator==(const VisitAct &) const = default;
    static void describe(auto &self, auto &&visit) { visit("visit", self.visit), visit("state", self.state); }
};

/// What a person said about one duty when the entry was written, against what the rules find. A duty is named by rule and subject: that
/// is the same in a replay.
struct SettlingChoice
{
    enum class What {
        KeptOpen, ///< the entry would settle it, and does not
        Told, ///< the entry told this too, for a reason
    };

    QString rule;
    QString subject;
    What what = What::KeptOpen;
    LocalText reason; ///< for the team

    bool operator==(const SettlingChoice &) const = default;
    static void describe(auto &self, auto &&visit)
    {
        visit("rule", self.rule), visit("subject", self.subject), visit("what", self.what), visit("reason", self.reason);
    }
};

/// All that a person said about what an entry settles.
struct Settling
{
    std::vector<SettlingChoice> choices;

    bool operator==(const Settling &) const = default;
    static void describe(auto &self, auto &&visit) { visit("choices", self.choices); }
};

/// One line of an incident's timeline: what happened, or was said. Never changed; a correction is a new entry that supersedes.
struct Entry
{
    EntryId id;
    IncidentId incident;
    int seq = 0; ///< place in the log of the incident, from 1, in the order of recording
    EntryKind kind = EntryKind::Note;
    Direction direction = Direction::Internal;
    std::optional<Channel> channel;
    bool channelAssumed = false; ///< nobody said which channel it was: ask to confirm
    std::optional<Outcome> outcome;
    Audience audience = Audience::Team; ///< Team: customerText is empty, always
    std::vector<Fact> facts;
    std::vector<Tell> tells;
    std::optional<PromiseAct> promise;
    std::optional<StateChange> stateChange;
    std::optional<CommitmentAct> commitmentAct;
    std::optional<StepAct> stepAct;
    std::optional<HandoverAct> handoverAct;
    std::optional<VisitAct> visitAct;
    std::optional<AftersalesAct> aftersales;
    std::optional<Settling> settling; ///< nothing: it settles what the rules find
    QString author; ///< who did it, as the log shows it
    std::optional<ContactId> contact;
    Instant occurredAt; ///< when it happened; this, not recordedAt, is judged
    Instant recordedAt;
    qint64 durationMs = 0;
    CustomerText customerText; ///< Markdown
    TeamText teamText; ///< Markdown
    std::optional<EntryId> supersedes; ///< a correction takes the place of this entry
    std::optional<EntryId> refersTo; ///< a bounce names the mail it is about
    bool automatic = false; ///< written by a machine: settles nothing
    QString externalRef; ///< its name where it was imported from

    bool operator==(const Entry &) const = default;
    static void describe(auto &self, auto &&visit)
    {
        visit("id", self.id), visit("incident", self.incident), visit("seq", self.seq), visit("kind", self.kind),
            visit("direction", self.direction), visit("channel", self.channel), visit("channel_assumed", self.channelAssumed),
            visit("outcome", self.outcome), visit("audience", self.audience), visit("facts", self.facts), visit("tells", self.tells),
            visit("promise", self.promise), visit("state_change", self.stateChange), visit("commitment_act", self.commitmentAct),
            visit("settling", self.settling), visit("author", self.author), visit("contact", self.contact), visit("occurred_at", self.occurredAt), visit("recorded_at", self.recordedAt),
            visit("duration_ms", self.durationMs), visit("customer_text", self.customerText), visit("team_text", self.teamText),
            visit("supersedes", self.supersedes), visit("refers_to", self.refersTo), visit("automatic", self.automatic),
            visit("external_ref", self.externalRef), visit("step_act", self.stepAct),
            visit("handover_act", self.handoverAct), visit("visit_act", self.visitAct), visit("aftersales", self.aftersales);
    }
};

/// Phone (unless nobody was reached), video and in person count as live; mail, message and letter are written.
bool isLive(Channel);
bool isWritten(Channel);
/// Did the customer hear something by this entry? False for internal and automatic ones, no answer, wrong number, a bounce,
/// a message left.
bool reachedCustomer(const Entry &);
/// The moment last heard of for ordering: (occurredAt, seq).
bool happenedBefore(const Entry &, const Entry &);

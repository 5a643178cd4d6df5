// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/lists.h"
#include "core/result.h"
#include "core/rules/engine.h"

#include <QFuture>

struct DeskParts;

/// The rules and calendars from which others were edited.
struct LawBase
{
    RuleSet rules;
    Calendars calendars;
};

/// Rules and calendars as a support lead wants them from now on.
struct LawDraft
{
    RuleSet rules;
    Calendars calendars;
    QString note; ///< what is changed and why, for the list of versions
    /// What these were edited from; nothing: what the desk knows to be in force when it is asked. What a draft leaves as it found it stays
    /// as others made it meanwhile; what both changed is a Conflict.
    std::optional<LawBase> before = {};
};

/// An open commitment that an edit moves or calls off.
struct MovedCommitment
{
    QString number; ///< of the incident
    LocalText title;
    QString customer;
    Commitment before;
    Commitment after;
};

/// What an edit does to what is owed.
struct LawEffect
{
    int open = 0; ///< commitments that were looked at
    int moved = 0; ///< get another due moment
    int becomeOverdue = 0; ///< of these: were not due yet, and are at once
    int calledOff = 0; ///< their rule no longer covers them
    std::vector<MovedCommitment> examples; ///< the first of those moved or called off, at most Lawmaking::shown
};

/// What would have been raised on one incident.
struct DryRunLine
{
    QString number;
    LocalText title;
    rules::RunLine line;
};

/// The draft over the law that is in force by now, which others may have changed since `draft.before`. Conflict when both changed the same,
/// InvalidInput when the draft lacks a calendar: what was counted by it could not be counted again.
Result<LawDraft> overPresent(LawDraft draft, const RuleSet &rules, const Calendars &calendars);

/// Can these rules be law with these calendars? An error begins with the path of the field ("rules[3].calendar").
Result<void> checkedRules(const RuleSet &, const Calendars &);

/// Rules and calendars: what an edit would do, making it, its versions, and what any rules would have done in the past.
class Lawmaking
{
public:
    static constexpr int shown = 200;

    explicit Lawmaking(DeskParts &parts) : m_parts(parts) {}

    RuleSet rules() const;
    Calendars calendars() const;
    /// Each edit with its author and date, the newest last.
    QFuture<Result<std::vector<LawVersion>>> versions();
    /// "14 open commitments move, 2 become overdue": nothing is changed. InvalidInput when a calendar may not be saved, Conflict as enact().
    QFuture<Result<LawEffect>> effect(const LawDraft &);
    /// Makes the draft the law from now on, in one transaction with everything that moves; what is settled keeps its verdict. A rule that
    /// differs gets the next version and the name of the person at the desk. Conflict when another desktop changed the same meanwhile,
    /// Environment while the clock is in doubt.
    QFuture<Result<LawEffect>> enact(const LawDraft &);
    /// What the draft would have armed, raised and settled on the incidents whose first call lies in [from, to), at most `limit` lines.
    QFuture<Result<std::vector<DryRunLine>>> dryRun(const LawDraft &, Instant from, Instant to, int limit = 2000);
    QFuture<Result<std::vector<DryRunLine>>> dryRun(const LawDraft &, IncidentId incident, int limit = 2000);
    /// As above, on these: a long run is made in portions, so that it can tell how far it is and be stopped.
    QFuture<Result<std::vector<DryRunLine>>> dryRun(const LawDraft &, std::vector<IncidentId> incidents, int limit = 2000);
    /// The incidents whose first call lies in [from, to), the oldest first.
    QFuture<Result<std::vector<IncidentId>>> incidentsOf(Instant from, Instant to);

private:
    LawDraft based(LawDraft draft) const;

    DeskParts &m_parts;
};

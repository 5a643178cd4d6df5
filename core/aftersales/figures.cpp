// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/aftersales/figures.h"

#include "core/aftersales/matters.h"
#include "core/rules/matching.h"

#include <algorithm>
#include <limits>

namespace {

constexpr Instant never{std::numeric_limits<qint64>::max()};

const CaseFacts &factsAt(const CaseFacts &facts, Instant at)
{
    const auto then = std::find_if(facts.before.begin(), facts.before.end(), [at](const CaseFacts &former) { return at < former.until; });
    return then == facts.before.end() ? facts : *then;
}

/// The calendar as it was then; one that came later, with an imported log, as it came.
const WorkingCalendar *calendarAt(const rules::World &world, const QString &id, Instant at)
{
    for (size_t i = 0; i < world.epochs.size(); ++i) {
        const bool isPast = i + 1 < world.epochs.size() && world.epochs[i + 1].from <= at;
        const WorkingCalendar *found = isPast ? nullptr : world.epochs[i].calendars.find(id);
        if (found)
            return found;
    }
    return world.calendars.find(id);
}

/// From the incident's beginning, by its calendar of then; one that is gone gives way to the office's.
qint64 workingUntil(Instant at, const Incident &incident, const CaseFacts &facts, const rules::World &world)
{
    const WorkingCalendar *own = calendarAt(world, factsAt(facts, at).calendar, at);
    const WorkingCalendar *calendar = own ? own : calendarAt(world, world.calendars.office, at);
    return (calendar ? calendar->elapsed(incident.occurredAt, at) : std::max(Milliseconds(0), at - incident.occurredAt)).count();
}

bool isOver(State state)
{
    return state == State::Solved || state == State::Closed;
}

bool wasOver(const rules::Derivation &derivation, Instant at)
{
    bool over = false;
    for (const rules::StateStretch &stretch : derivation.states)
        over = stretch.from < at ? isOver(stretch.state) : over;
    return over;
}

/// A merge closes an incident, and solves nothing.
bool isMergedAway(const std::vector<Entry> &log, IncidentId incident)
{
    const auto last = std::find_if(log.rbegin(), log.rend(), [&](const Entry &entry) { return entry.incident == incident && entry.stateChange; });
    return last != log.rend() && last->stateChange->act == StateChange::Act::Merged;
}

std::optional<Instant> firstOf(const std::vector<Entry> &log, FactKind kind)
{
    for (const Entry &entry : log) {
        if (std::any_of(entry.facts.begin(), entry.facts.end(), [kind](const Fact &fact) { return fact.kind == kind; }))
            return entry.occurredAt;
    }
    return {};
}

/// Since when it has been over without a break.
void takeEnd(CaseFigures &figures, const rules::Derivation &derivation)
{
    for (auto stretch = derivation.states.rbegin(); stretch != derivation.states.rend() && isOver(stretch->state); ++stretch)
        figures.solvedAt = stretch->from;
    if (derivation.state() == State::Closed)
        figures.closedAt = derivation.states.back().from;
}

std::vector<OwedFigure> owedIn(const rules::Derivation &derivation)
{
    std::vector<OwedFigure> all;
    for (const Commitment &one : derivation.commitments) {
        using enum Commitment::Status;
        const bool isOpen = one.status == Open;
        const std::optional<Instant> at = one.due || isOpen ? one.due : one.settledAt;
        if (!at)
            continue;
        const Verdict verdict = isOpen                                                ? Verdict::Overdue
                                : one.status == Kept || one.status == KeptAtOnce ? Verdict::Kept
                                : one.status == KeptLate                              ? Verdict::Late
                                : one.status == Waived                                ? Verdict::Waived
                                : one.missed                                          ? Verdict::Missed
                                                                                      : Verdict::CalledOff;
        all.push_back({*at, verdict, one.rule});
    }
    return all;
}

/// They turned to us while we were at it, and brought nothing: they wanted to know how it stands.
bool asksForNews(const Entry &entry, const rules::Derivation &derivation, Instant began)
{
    const bool comes = entry.direction == Direction::In && (entry.kind == EntryKind::Contact || entry.kind == EntryKind::Mail);
    const bool brings = !entry.facts.empty() || entry.promise || entry.stateChange || entry.aftersales || entry.visitAct || entry.stepAct;
    return comes && !brings && entry.occurredAt > began && !wasOver(derivation, entry.occurredAt);
}

std::vector<TalkFigure> talksIn(const std::vector<Entry> &log, const Incident &incident, const rules::Derivation &derivation, std::optional<Instant> &firstTold)
{
    std::vector<TalkFigure> all;
    Instant heard = incident.occurredAt;
    for (const Entry &entry : log) {
        if (entry.automatic || !entry.channel || entry.direction == Direction::Internal)
            continue;
        TalkFigure talk{entry.occurredAt, entry.durationMs, entry.direction == Direction::In, asksForNews(entry, derivation, incident.occurredAt)};
        if (reachedCustomer(entry) && entry.occurredAt >= heard) {
            if (entry.direction == Direction::Out && !firstTold)
                firstTold = entry.occurredAt;
            if (entry.occurredAt > heard && !wasOver(derivation, entry.occurredAt))
                talk.silence = (entry.occurredAt - heard).count();
            heard = entry.occurredAt;
        }
        if (entry.incident == incident.id)
            all.push_back(talk);
    }
    return all;
}

std::vector<WaitFigure> waitsIn(const rules::Derivation &derivation)
{
    std::vector<WaitFigure> all;
    for (const rules::StateStretch &stretch : derivation.states) {
        if (stretch.state == State::Waiting && stretch.waitingOn != WaitingOn::Nobody && stretch.to != stretch.from)
            all.push_back({stretch.from, stretch.to, stretch.waitingOn});
    }
    return all;
}

std::vector<OpinionFigure> opinionsIn(const std::vector<Opinion> &opinions)
{
    std::vector<OpinionFigure> all;
    for (const Opinion &one : opinions) {
        const std::optional<Instant> at = one.answeredAt ? one.answeredAt : one.askedAt;
        if (one.from == FeedbackFrom::Customer && at)
            all.push_back({*at, one.askedAt, one.refused, one.refused ? 0 : one.score});
    }
    return all;
}

/// Each unit that was sent, and each that turned out wrong: a replacement may have several.
std::vector<UnitFigure> unitsIn(const std::vector<Entry> &log, IncidentId incident)
{
    std::vector<UnitFigure> all;
    for (const Entry &entry : log) {
        const auto *act = entry.aftersales && entry.incident == incident ? std::get_if<ReplacementAct>(&*entry.aftersales) : nullptr;
        if (act && act->act == ReplacementAct::Act::Sent)
            all.push_back({entry.occurredAt, {}});
        else if (act && act->act == ReplacementAct::Act::Failed)
            all.push_back({entry.occurredAt, act->fault.value_or(ReplacementFault::Broken)});
    }
    return all;
}

Instant endOf(const CaseFigures &figures, const std::vector<OwedFigure> &owed, const std::vector<Entry> &log, const std::vector<WaitFigure> &waits)
{
    Instant end = std::max(figures.began, log.empty() ? figures.began : log.back().occurredAt);
    for (const OwedFigure &one : owed)
        end = std::max(end, one.at);
    for (const WaitFigure &one : waits)
        end = std::max(end, one.to.value_or(never));
    return end;
}

}

CaseFigures figuresOf(const Incident &incident, const rules::Derivation &derivation, const CaseFacts &facts, const rules::World &world)
{
    const std::vector<Entry> log = rules::effectiveLog(derivation.log);
    CaseFigures figures;
    figures.incident = incident.id, figures.customer = incident.customer, figures.owner = incident.owner, figures.kind = incident.kind;
    figures.began = incident.occurredAt;
    figures.diagnosedAt = firstOf(log, FactKind::Diagnosis), figures.plannedAt = firstOf(log, FactKind::Plan);
    if (!isMergedAway(log, incident.id))
        takeEnd(figures, derivation);
    const auto working = [&](const std::optional<Instant> &at) { return at ? workingUntil(*at, incident, facts, world) : 0; };
    figures.diagnosedWorking = working(figures.diagnosedAt), figures.plannedWorking = working(figures.plannedAt), figures.solvedWorking = working(figures.solvedAt);
    const std::vector<OwedFigure> owed = owedIn(derivation);
    const std::vector<WaitFigure> waits = waitsIn(derivation);
    figures.owed = packed(owed), figures.waits = packed(waits);
    figures.talks = packed(talksIn(log, incident, derivation, figures.toldAt));
    if (std::any_of(log.begin(), log.end(), [](const Entry &entry) { return entry.aftersales.has_value(); })) {
        figures.opinions = packed(opinionsIn(mattersOf(mattersIn(derivation.log), derivation.log, incident.id).opinions));
        figures.units = packed(unitsIn(log, incident.id));
    }
    figures.ends = endOf(figures, owed, log, waits);
    return figures;
}

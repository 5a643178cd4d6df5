// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/due.h"

#include <algorithm>
#include <limits>

namespace rules {
namespace {

/// Far enough to be after every event, near enough to be added to.
constexpr Instant openEnd{std::numeric_limits<qint64>::max() / 4};

bool standsStill(const PauseWhen &pause, const StateStretch &stretch)
{
    const auto has = [](const auto &values, auto value) { return std::find(values.begin(), values.end(), value) != values.end(); };
    return (pause.states.empty() || has(pause.states, stretch.state)) && (pause.waitingOn.empty() || has(pause.waitingOn, stretch.waitingOn));
}

std::optional<Instant> fieldOf(const Entry &entry, const QString &field)
{
    if (field == QLatin1String("promise.due"))
        return entry.promise ? entry.promise->due : std::nullopt;
    if (field == QLatin1String("promise.from"))
        return entry.promise ? (entry.promise->from ? entry.promise->from : entry.promise->due) : std::nullopt;
    if (field == QLatin1String("matter.due"))
        return entry.aftersales ? dueOf(*entry.aftersales) : std::nullopt;
    return entry.stateChange ? entry.stateChange->until : std::nullopt;
}

std::optional<Instant> outOfPauses(std::optional<Instant> due, const WorkingCalendar &calendar, std::span<const Pause> pauses,
                                   const DueEndOfDay *day)
{
    // The end of a day on which the clock stood still is the end of the day on which it goes again.
    for (const Pause &pause : pauses) {
        if (!due || *due < pause.from || *due >= pause.to)
            continue;
        if (pause.to >= openEnd)
            return {};
        due = day ? calendar.endOfDay(pause.to, 0) : std::optional(pause.to);
    }
    return due;
}

struct Moment
{
    const Entry &opening;
    const WorkingCalendar &calendar;
    std::span<const Pause> pauses;

    std::optional<Instant> operator()(const DueAfter &due) const
    {
        if (due.elapsed)
            return WorkingCalendar::always().deadline(opening.occurredAt, due.duration, pauses);
        return calendar.deadline(opening.occurredAt, due.duration, pauses);
    }
    std::optional<Instant> operator()(const DueEndOfDay &due) const
    {
        return outOfPauses(calendar.endOfDay(opening.occurredAt, due.days), calendar, pauses, &due);
    }
    std::optional<Instant> operator()(const DueWorkingDays &due) const
    {
        const Instant since = opening.occurredAt;
        std::optional<Instant> moment = onDay(due, due.days);
        // Started after today's: the next working day's, as for the end of a day.
        if (moment && (*moment < since || (*moment == since && due.at != DueWorkingDays::At::SameTime)))
            moment = onDay(due, due.days + 1);
        return outOfPauses(moment, calendar, pauses, nullptr);
    }
    std::optional<Instant> onDay(const DueWorkingDays &due, int days) const
    {
        const Instant since = opening.occurredAt;
        return due.at == DueWorkingDays::At::SameTime ? calendar.addDays(since, days)
            : due.at == DueWorkingDays::At::EndOfDay  ? calendar.endOfWorkingDate(since, days)
                                                      : calendar.addDaysAt(since, days, due.clock);
    }
    /// A date that a person gave is absolute: no pause and no calendar moves it.
    std::optional<Instant> operator()(const DueAtField &due) const { return fieldOf(opening, due.field); }
};

bool isBefore(const ReminderStep &a, const ReminderStep &b)
{
    return a.at != b.at ? a.at < b.at : a.kind < b.kind;
}

std::optional<Instant> stepMoment(const Step &step, Instant due, const WorkingCalendar &calendar)
{
    switch (step.when) {
    case Step::When::Before:
        // A promise may lie where the calendar is closed or never opens; then the warning counts real time.
        return step.elapsed ? due - step.offset : calendar.before(due, step.offset).value_or(due - step.offset);
    case Step::When::After:
        return step.elapsed ? due + step.offset : calendar.deadline(due, step.offset);
    case Step::When::NextOpening:
        if (!calendar.isOpen(due))
            return calendar.nextOpen(due);
        const std::optional<Instant> closing = calendar.endOfDay(due);
        return closing ? calendar.nextOpen(*closing) : std::nullopt;
    }
    return {};
}

}

std::optional<WorkingCalendar> calendarOf(const Rule &rule, const CaseFacts &facts, const Calendars &calendars)
{
    const auto named = [&](const QString &own) { return own.isEmpty() ? calendars.office : own; };
    QString id = rule.calendar;
    if (id == QLatin1String("case"))
        id = named(facts.calendar);
    else if (id == QLatin1String("owner"))
        id = named(facts.ownerCalendar);
    else if (id == QLatin1String("customer"))
        id = named(facts.customerCalendar);
    else if (id == QLatin1String("office"))
        id = calendars.office;
    else if (id == QLatin1String("oncall"))
        id = calendars.oncall;
    if (const WorkingCalendar *found = calendars.find(id))
        return *found;
    if (id == QLatin1String("24x7"))
        return WorkingCalendar::always();
    return {};
}

std::vector<Pause> pausesOf(const PauseWhen &pause, const std::vector<StateStretch> &states)
{
    std::vector<Pause> pauses;
    if (pause.never() || pause.clockRuns)
        return pauses;
    for (const StateStretch &stretch : states) {
        if (!standsStill(pause, stretch))
            continue;
        const Instant end = std::min(stretch.to.value_or(openEnd), stretch.until.value_or(openEnd));
        if (stretch.from < end)
            pauses.push_back({stretch.from, end});
    }
    return pauses;
}

std::optional<Instant> dueMoment(const Rule &rule, const Entry &opening, const WorkingCalendar &calendar, const std::vector<StateStretch> &states)
{
    const std::vector<Pause> pauses = pausesOf(rule.pause, states);
    const std::optional<Instant> due = std::visit(Moment{opening, calendar, pauses}, rule.due);
    if (std::holds_alternative<DueAtField>(rule.due))
        return due; // a date that a person gave is absolute
    const bool silent = rule.pause.clockRuns && !rule.pause.never() && !states.empty() && standsStill(rule.pause, states.back());
    if (!silent || !due)
        return due;
    return states.back().until ? std::optional(std::max(*due, *states.back().until)) : std::nullopt;
}

ChannelNeed channelNeed(const ChannelChoice &choice, Instant openedAt, Instant now, const WorkingCalendar &calendar)
{
    if (!choice.ifOpenLongerThan)
        return choice.then;
    const Milliseconds open = choice.elapsed ? now - openedAt : calendar.elapsed(openedAt, now);
    return open > *choice.ifOpenLongerThan ? choice.then : choice.otherwise;
}

std::vector<ReminderStep> reminderSteps(const Rule &rule, const Commitment &commitment, const WorkingCalendar &calendar)
{
    std::vector<ReminderStep> steps;
    const auto add = [&](const Step &step, Instant from) {
        const std::optional<Instant> at = stepMoment(step, from, calendar);
        if (at && (step.kind != ReminderStep::Kind::Warn || *at > commitment.since))
            steps.push_back({step.kind, std::max(*at, commitment.since)});
    };
    const std::optional<Instant> due = commitment.due;
    if (due) {
        for (const Step &step : rule.steps)
            add(step, *due);
        // Something already late when it was opened is raised at once.
        steps.push_back({ReminderStep::Kind::Due, std::max(*due, commitment.since)});
    }
    if (const std::optional<Hold> &hold = commitment.hold) {
        steps.push_back({ReminderStep::Kind::Again, hold->until});
        const bool anew = hold->act == CommitmentAct::Act::Acknowledged && due && hold->until >= *due;
        for (const Step &step : rule.steps) {
            if (anew && step.kind != ReminderStep::Kind::Warn)
                add(step, hold->until);
        }
    }
    std::stable_sort(steps.begin(), steps.end(), isBefore);
    steps.erase(std::unique(steps.begin(), steps.end()), steps.end());
    return steps;
}

void raiseFrom(std::vector<ReminderStep> &steps, Instant now)
{
    for (ReminderStep &step : steps) {
        if (step.kind != ReminderStep::Kind::Warn)
            step.at = std::max(step.at, now);
    }
    std::stable_sort(steps.begin(), steps.end(), isBefore);
    steps.erase(std::unique(steps.begin(), steps.end()), steps.end());
}

void addStep(std::vector<ReminderStep> &steps, ReminderStep step)
{
    if (std::find(steps.begin(), steps.end(), step) == steps.end())
        steps.insert(std::upper_bound(steps.begin(), steps.end(), step, isBefore), step);
}

}

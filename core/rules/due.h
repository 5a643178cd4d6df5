// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/rules/engine.h"

namespace rules {

/// The calendar by which a rule counts on this incident: "case", "office", "oncall", "owner", "customer", "24x7", or an id. Nothing when
/// there is no such calendar: then the due moment never comes, and is shown so.
std::optional<WorkingCalendar> calendarOf(const Rule &, const CaseFacts &, const Calendars &);
/// The stretches in which the clock of the rule stands still.
std::vector<Pause> pausesOf(const PauseWhen &, const std::vector<StateStretch> &);
/// When a commitment of the rule that was opened by the entry is due; nothing: never, or not before the incident leaves its state.
std::optional<Instant> dueMoment(const Rule &, const Entry &opening, const WorkingCalendar &, const std::vector<StateStretch> &);
/// By which kind of channel: judged at the opening of the commitment.
ChannelNeed channelNeed(const ChannelChoice &, Instant openedAt, Instant now, const WorkingCalendar &);
/// The moments at which it raises notices, in order of time; warnings that would lie before the opening are left out. What was put off
/// comes back at the end of its hold; an "I'm on it" that nobody renews begins the repetitions anew from there.
std::vector<ReminderStep> reminderSteps(const Rule &, const Commitment &, const WorkingCalendar &);
/// The due moment was moved to before now, when nobody could be told: what would have been raised since is raised now, each kind once.
void raiseFrom(std::vector<ReminderStep> &, Instant now);
/// Puts a notice in at its place in time.
void addStep(std::vector<ReminderStep> &, ReminderStep);

}

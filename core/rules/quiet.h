// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/habits.h"

#include <QStringList>

namespace rules {

/// Two names of one person? Case and spaces do not matter.
bool samePerson(const QString &, const QString &);
/// The habits of a person; those of nobody when they asked for nothing.
Habits habitsOf(const QString &person, const std::vector<Habits> &);
/// Until when the person wants to be told nothing; nothing: they may be told now.
std::optional<Instant> quietUntil(const Habits &, Instant now);
/// Until when the person is away; nothing: they work, or nobody takes their place.
std::optional<StandIn> standInFor(const QString &person, const std::vector<Habits> &, Instant now);

/// What is wrong with one field of habits: which, and what to do.
struct HabitProblem
{
    enum class Field { Zone, Hours, Days, DaysOff, StandIn };
    Field field;
    int row = -1; ///< among the days off
    QString text;

    bool operator==(const HabitProblem &) const = default;
};
/// Everything that is wrong with them; nothing when they can be kept.
std::vector<HabitProblem> problemsOf(const Habits &, const QStringList &people);

}

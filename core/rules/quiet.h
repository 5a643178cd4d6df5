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
/// Who takes the place of a person who is away, and until when: their stand-in, or whoever takes that one's place. Of days off that
/// overlap the row entered last counts, and all of them together tell until when. Nothing: they work, or nobody of the chain does.
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

// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/quiet.h"

#include "core/calendar/zone.h"

#include <QCoreApplication>

#include <algorithm>

using namespace std::chrono_literals;

namespace rules {
namespace {

constexpr int minutesOfDay = 24 * 60;

QTimeZone zoneOf(const Habits &habits)
{
    return knownZone(habits.zone).value_or(QTimeZone::utc());
}

/// The end of the quiet stretch that a moment lies in.
std::optional<Instant> endOfStretch(const QuietHours &quiet, const QTimeZone &zone, Instant now)
{
    const QDate today = wallTime(now, zone).date;
    const int end = quiet.to > quiet.from ? quiet.to : quiet.to + minutesOfDay;
    for (const QDate &day : {today.addDays(-1), today}) {
        if (std::find(quiet.days.begin(), quiet.days.end(), day.dayOfWeek()) == quiet.days.end())
            continue;
        const Instant from = instantOf(day, std::chrono::minutes(quiet.from), zone);
        const Instant to = instantOf(day, std::chrono::minutes(end), zone);
        if (from <= now && now < to)
            return to;
    }
    return {};
}

/// An absence as it is now, over all rows that follow each other or overlap.
struct Absence
{
    QDate last; ///< its last day
    QString standIn; ///< of the row entered last that covers today and names somebody
};

std::optional<Absence> absenceAt(const Habits &habits, Instant now)
{
    const QDate today = wallTime(now, zoneOf(habits)).date;
    Absence absence{today.addDays(-1), {}};
    for (bool grows = true; std::exchange(grows, false);) {
        for (const DaysOff &off : habits.daysOff) {
            if (off.from <= absence.last.addDays(1) && off.to > absence.last) {
                absence.last = off.to;
                grows = true;
            }
        }
    }
    for (const DaysOff &off : habits.daysOff) {
        if (off.from <= today && today <= off.to && !off.standIn.isEmpty())
            absence.standIn = off.standIn;
    }
    return absence.last < today ? std::nullopt : std::optional(absence);
}

QString words(const char *source)
{
    return QCoreApplication::translate("Habits", source);
}

bool isKnown(const QString &person, const QStringList &people)
{
    return std::any_of(people.begin(), people.end(), [&](const QString &one) { return samePerson(one, person); });
}

void checkDaysOff(const Habits &habits, const QStringList &people, std::vector<HabitProblem> &problems)
{
    for (size_t i = 0; i < habits.daysOff.size(); ++i) {
        const DaysOff &off = habits.daysOff[i];
        const int row = static_cast<int>(i);
        if (!off.from.isValid() || !off.to.isValid() || off.to < off.from)
            problems.push_back({HabitProblem::Field::DaysOff, row, words(QT_TRANSLATE_NOOP("Habits", "The last day off lies before the first. Correct one of the two."))});
        if (samePerson(off.standIn, habits.name))
            problems.push_back({HabitProblem::Field::StandIn, row, words(QT_TRANSLATE_NOOP("Habits", "Nobody can take their own place. Choose another person, or nobody."))});
        else if (!off.standIn.isEmpty() && !isKnown(off.standIn, people))
            problems.push_back({HabitProblem::Field::StandIn, row, words(QT_TRANSLATE_NOOP("Habits", "Nobody of this name works here: %1. Choose a person from the list.")).arg(off.standIn)});
    }
}

}

bool samePerson(const QString &one, const QString &other)
{
    return one.simplified().compare(other.simplified(), Qt::CaseInsensitive) == 0;
}

Habits habitsOf(const QString &person, const std::vector<Habits> &all)
{
    const auto found = std::find_if(all.begin(), all.end(), [&](const Habits &habits) { return samePerson(habits.name, person); });
    return found == all.end() ? Habits{person, {}, {}, {}} : *found;
}

std::optional<Instant> quietUntil(const Habits &habits, Instant now)
{
    if (!habits.quiet || habits.quiet->days.empty())
        return {};
    const QTimeZone zone = zoneOf(habits);
    std::optional<Instant> end = endOfStretch(*habits.quiet, zone, now);
    // Whole days follow each other: the end of one may lie in the next.
    for (int days = 0; end && days < 7; ++days) {
        const std::optional<Instant> later = endOfStretch(*habits.quiet, zone, *end);
        if (!later)
            break;
        end = later;
    }
    return end;
}

std::optional<StandIn> standInFor(const QString &person, const std::vector<Habits> &all, Instant now)
{
    std::optional<StandIn> found;
    QStringList asked{person};
    for (;;) {
        const Habits habits = habitsOf(asked.back(), all);
        const std::optional<Absence> absence = absenceAt(habits, now);
        if (!absence)
            return found; // who works
        if (absence->standIn.isEmpty() || isKnown(absence->standIn, asked))
            return {}; // nobody of the chain works: it stays with whom it is owed by
        if (!found)
            found = StandIn{{}, person, instantOf(absence->last.addDays(1), QTime(0, 0), zoneOf(habits))};
        found->person = absence->standIn;
        asked += absence->standIn;
    }
}

std::vector<HabitProblem> problemsOf(const Habits &habits, const QStringList &people)
{
    using enum HabitProblem::Field;
    std::vector<HabitProblem> problems;
    if (!knownZone(habits.zone))
        problems.push_back({Zone, -1, words(QT_TRANSLATE_NOOP("Habits", "This time zone is not known here: \"%1\". Choose one from the list, such as Europe/Madrid.")).arg(habits.zone)});
    if (habits.quiet && habits.quiet->from == habits.quiet->to)
        problems.push_back({Hours, -1, words(QT_TRANSLATE_NOOP("Habits", "Quiet hours begin and end at the same time. Change one of the two, or switch them off."))});
    if (habits.quiet && habits.quiet->days.empty())
        problems.push_back({Days, -1, words(QT_TRANSLATE_NOOP("Habits", "Quiet hours need at least one day. Tick a day, or switch them off."))});
    checkDaysOff(habits, people, problems);
    return problems;
}

}

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/calendar/workingcalendar.h"
#include "core/model/equipment.h"
#include "core/model/habits.h"

#include <map>

// Who goes: the nearest, most specialised, free technician, with the numbers by which one comes before another.

/// A place on the earth.
struct Position
{
    double latitude = 0; ///< degrees, north
    double longitude = 0; ///< degrees, east

    bool operator==(const Position &) const = default;
};

/// Kilometres of the great circle (haversine, mean radius 6371 km).
double kilometres(const Position &, const Position &);

/// A skill and the level that it needs or has, 1 to 3.
struct Skill
{
    QString name;
    int level = 1;

    bool operator==(const Skill &) const = default;
};

/// "cooling:3" as a skill; without a level it is 1.
Skill skillOf(const QString &written);

/// What a job asks of who does it.
struct Job
{
    std::vector<Skill> skills = {};
    QString brand = {}; ///< to be certified for; empty: none is asked
    std::optional<Position> place = {};
    QString postalCode = {};
    Instant from = {}; ///< not earlier than this
    Milliseconds duration{std::chrono::hours(1)};
};

/// A time in which somebody has something else to do, half-open.
struct Engaged
{
    Instant from;
    Instant to;

    bool operator==(const Engaged &) const = default;
};

/// One who might go, with what is known of their days.
struct Candidate
{
    Technician technician;
    std::optional<Position> base;
    WorkingCalendar calendar;
    std::vector<Engaged> engaged; ///< visits and other appointments, in order
    std::vector<DaysOff> daysOff;
    int openIncidents = 0; ///< that they own or are sent to
    int visitsToCustomer = 0; ///< done before
    int visitsToEquipment = 0;
};

/// How a distance is known.
enum class DistanceBy { Coordinates, PostalCode, PostalArea, Province, Unknown };

/// What counts how much; the sum of what a perfect one gets.
struct DispatchWeights
{
    double distance = 30;
    double skill = 30;
    double free = 20;
    double load = 10;
    double known = 10; ///< knows this customer or unit

    bool operator==(const DispatchWeights &) const = default;
    static void describe(auto &self, auto &&visit)
    {
        visit("distance", self.distance), visit("skill", self.skill), visit("free", self.free), visit("load", self.load),
            visit("known", self.known);
    }
};

/// Why one cannot go, or not yet.
enum class Hindrance { SkillMissing, LevelTooLow, CertificateMissing, Absent, NeverFree };

/// A hindrance and what it is about: the skill, the brand, the stand-in.
struct Obstacle
{
    Hindrance what = Hindrance::SkillMissing;
    QString about;
    int has = 0; ///< level, of a skill
    int needs = 0;
    QDate until = {}; ///< the last day of an absence

    bool operator==(const Obstacle &) const = default;
};

/// One technician's place in the list, with its numbers.
struct Ranked
{
    TechnicianId technician;
    QString name;
    double score = 0; ///< out of the sum of the weights
    double distanceScore = 0, skillScore = 0, freeScore = 0, loadScore = 0, knownScore = 0;
    std::vector<Obstacle> obstacles = {}; ///< empty: can go
    std::optional<double> km = {};
    DistanceBy distanceBy = DistanceBy::Unknown;
    std::vector<Skill> skills = {}; ///< those that are asked for, with the level that is there
    bool certified = true;
    std::optional<Instant> freeFrom = {}; ///< nothing within 30 days
    int openIncidents = 0;
    int visitsToCustomer = 0;
    int visitsToEquipment = 0;

    bool canGo() const { return obstacles.empty(); }
};

/// All of them: who can go first, the best first; who cannot after them, by how few obstacles there are. Equal ones by name.
std::vector<Ranked> rankedFor(const Job &, const std::vector<Candidate> &, const DispatchWeights & = {});

/// The absence that this local date falls into; null: none does.
const DaysOff *absenceOn(const Candidate &, const QDate &);

/// The first moment from `from` on at which this one has the whole duration free: up to four hours without a break, more with the breaks
/// and nights between; nothing within 30 days.
std::optional<Instant> freeFrom(const Candidate &, Instant from, Milliseconds duration);

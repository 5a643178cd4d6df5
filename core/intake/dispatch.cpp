// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/intake/dispatch.h"

#include <algorithm>
#include <cmath>
#include <numbers>

using namespace std::chrono_literals;

namespace {

constexpr Milliseconds horizon = 24h * 30;
constexpr double farthest = 100; ///< km from which a distance earns nothing
constexpr int fullLoad = 12; ///< open incidents from which a load earns nothing

double radians(double degrees)
{
    return degrees * std::numbers::pi / 180;
}

int levelOf(const Technician &technician, const QString &skill)
{
    int best = 0;
    for (const QString &written : technician.skills) {
        if (const Skill one = skillOf(written); one.name.compare(skill, Qt::CaseInsensitive) == 0)
            best = std::max(best, one.level);
    }
    return best;
}

/// Spanish postal codes: two digits of the province, the third of its area.
DistanceBy byPostalCode(const QString &a, const QString &b)
{
    if (a.size() < 5 || b.size() < 5)
        return DistanceBy::Unknown;
    if (a == b)
        return DistanceBy::PostalCode;
    if (a.first(3) == b.first(3))
        return DistanceBy::PostalArea;
    return a.first(2) == b.first(2) ? DistanceBy::Province : DistanceBy::Unknown;
}

void rankDistance(Ranked &ranked, const Job &job, const Candidate &one, double weight)
{
    if (job.place && one.base) {
        ranked.km = kilometres(*job.place, *one.base);
        ranked.distanceBy = DistanceBy::Coordinates;
        ranked.distanceScore = weight * std::max(0.0, 1 - *ranked.km / farthest);
        return;
    }
    ranked.distanceBy = byPostalCode(job.postalCode, one.technician.base);
    switch (ranked.distanceBy) {
    case DistanceBy::PostalCode:
        ranked.distanceScore = weight * 0.95;
        break;
    case DistanceBy::PostalArea:
        ranked.distanceScore = weight * 0.8;
        break;
    case DistanceBy::Province:
        ranked.distanceScore = weight * 0.5;
        break;
    default:
        ranked.distanceScore = weight * 0.25; // unknown is not far, and not near
    }
}

void rankSkills(Ranked &ranked, const Job &job, const Candidate &one, double weight)
{
    double earned = 0;
    for (const Skill &need : job.skills) {
        const int has = levelOf(one.technician, need.name);
        ranked.skills.push_back({need.name, has});
        if (has < need.level)
            ranked.obstacles.push_back({has == 0 ? Hindrance::SkillMissing : Hindrance::LevelTooLow, need.name, has, need.level});
        earned += has / 3.0;
    }
    ranked.certified = job.brand.isEmpty() || one.technician.brands.contains(job.brand, Qt::CaseInsensitive);
    if (!ranked.certified)
        ranked.obstacles.push_back({Hindrance::CertificateMissing, job.brand});
    ranked.skillScore = weight * (job.skills.empty() ? 1 : earned / double(job.skills.size()));
}

void rankFree(Ranked &ranked, const Job &job, const Candidate &one, double weight)
{
    ranked.freeFrom = freeFrom(one, job.from, job.duration);
    if (const DaysOff *away = absenceOn(one, job.from.in(one.calendar.zone()).date()))
        ranked.obstacles.push_back({Hindrance::Absent, away->standIn, 0, 0, away->to});
    else if (!ranked.freeFrom)
        ranked.obstacles.push_back({Hindrance::NeverFree, {}});
    if (ranked.freeFrom) {
        const double days = std::chrono::duration<double, std::ratio<86400>>(*ranked.freeFrom - job.from).count();
        ranked.freeScore = weight / (1 + std::max(0.0, days) * 2); // half of it when free in half a day
    }
}

Ranked rankedOne(const Job &job, const Candidate &one, const DispatchWeights &weights)
{
    Ranked ranked{.technician = one.technician.id, .name = one.technician.name};
    rankDistance(ranked, job, one, weights.distance);
    rankSkills(ranked, job, one, weights.skill);
    rankFree(ranked, job, one, weights.free);
    ranked.openIncidents = one.openIncidents;
    ranked.loadScore = weights.load * std::max(0.0, 1 - double(one.openIncidents) / fullLoad);
    ranked.visitsToCustomer = one.visitsToCustomer;
    ranked.visitsToEquipment = one.visitsToEquipment;
    ranked.knownScore = weights.known * (one.visitsToEquipment > 0 ? 1 : one.visitsToCustomer > 0 ? 0.6 : 0);
    ranked.score = ranked.distanceScore + ranked.skillScore + ranked.freeScore + ranked.loadScore + ranked.knownScore;
    return ranked;
}

}

const DaysOff *absenceOn(const Candidate &one, const QDate &date)
{
    for (const DaysOff &days : one.daysOff) {
        if (days.from <= date && date <= days.to)
            return &days;
    }
    return nullptr;
}

double kilometres(const Position &a, const Position &b)
{
    const double north = radians(b.latitude - a.latitude) / 2, east = radians(b.longitude - a.longitude) / 2;
    const double h =
        std::pow(std::sin(north), 2) + std::cos(radians(a.latitude)) * std::cos(radians(b.latitude)) * std::pow(std::sin(east), 2);
    return 2 * 6371 * std::asin(std::sqrt(std::min(1.0, h)));
}

Skill skillOf(const QString &written)
{
    const qsizetype colon = written.lastIndexOf(u':');
    bool isNumber = false;
    const int level = colon < 0 ? 1 : written.sliced(colon + 1).trimmed().toInt(&isNumber);
    return isNumber ? Skill{written.first(colon).trimmed(), std::clamp(level, 1, 3)} : Skill{written.trimmed(), 1};
}

std::optional<Instant> freeFrom(const Candidate &one, Instant from, Milliseconds duration)
{
    const QTimeZone zone = one.calendar.zone();
    Instant at = from;
    while (at < from + horizon) {
        const std::optional<Instant> open = one.calendar.nextOpen(at);
        if (!open || *open >= from + horizon)
            return {};
        at = *open;
        const QDate date = at.in(zone).date();
        if (absenceOn(one, date)) {
            at = Instant::of(date.addDays(1).startOfDay(zone));
            continue;
        }
        // A short job is done in one go, a long one goes on after the break or the night.
        const bool inOneGo = duration <= 4h;
        const std::optional<Instant> ends = inOneGo ? std::optional(at + duration) : one.calendar.deadline(at, duration);
        if (!ends)
            return {};
        const Instant until = *ends;
        const auto meets =
            std::find_if(one.engaged.begin(), one.engaged.end(), [&](const Engaged &busy) { return busy.from < until && at < busy.to; });
        if (meets != one.engaged.end()) {
            at = meets->to;
            continue;
        }
        if (!inOneGo || one.calendar.elapsed(at, until) == duration)
            return at;
        // The hours end too early: on to the next opening after they do.
        const std::optional<Instant> closes = one.calendar.deadline(at, one.calendar.elapsed(at, until));
        at = closes && *closes > at ? *closes + 1ms : until;
    }
    return {};
}

std::vector<Ranked> rankedFor(const Job &job, const std::vector<Candidate> &candidates, const DispatchWeights &weights)
{
    std::vector<Ranked> all;
    for (const Candidate &one : candidates)
        all.push_back(rankedOne(job, one, weights));
    std::stable_sort(all.begin(), all.end(), [](const Ranked &a, const Ranked &b) {
        if (a.obstacles.size() != b.obstacles.size())
            return a.obstacles.size() < b.obstacles.size();
        if (std::abs(a.score - b.score) > 1e-9)
            return a.score > b.score;
        return QString::localeAwareCompare(a.name, b.name) < 0;
    });
    return all;
}

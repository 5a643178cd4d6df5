// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/visits/slots.h"

#include <algorithm>
#include <cmath>
#include <map>

using namespace std::chrono_literals;

namespace {

constexpr Milliseconds step = 30min; ///< moments are offered at the half hour

/// The moment or the next half hour of the wall clock.
Instant atHalfHour(Instant at, const QTimeZone &zone)
{
    const qint64 offset = qint64(zone.offsetFromUtc(at.utc())) * 1000;
    const qint64 wall = at.ms + offset, width = step.count();
    return {(wall + width - 1) / width * width - offset};
}

/// What they do before and after a moment, on whatever day.
struct Neighbours
{
    const VisitPlace *before = nullptr;
    const VisitPlace *after = nullptr;
};

Neighbours neighboursOf(const VisitCandidate &one, Instant from, Instant to)
{
    Neighbours found;
    for (const VisitPlace &visit : one.visits) {
        if (visit.to <= from && (!found.before || visit.to > found.before->to))
            found.before = &visit;
        if (visit.from >= to && (!found.after || visit.from < found.after->from))
            found.after = &visit;
    }
    return found;
}

bool sameDay(Instant a, Instant b, const QTimeZone &zone)
{
    return a.in(zone).date() == b.in(zone).date();
}

void objectToOthers(std::vector<VisitObjection> &all, const VisitCandidate &one, Instant from, Instant to)
{
    for (const VisitPlace &visit : one.visits) {
        if (visit.from < to && from < visit.to)
            all.push_back({.what = VisitConflict::Overlap, .from = visit.from, .to = visit.to});
    }
    for (const Engaged &busy : one.who.engaged) {
        if (busy.from < to && from < busy.to)
            all.push_back({.what = VisitConflict::Overlap, .from = busy.from, .to = busy.to});
    }
}

void objectToHours(std::vector<VisitObjection> &all, const VisitWish &wish, const VisitCandidate &one, Instant from, Instant to)
{
    if (const DaysOff *away = absenceOn(one.who, from.in(one.who.calendar.zone()).date()))
        all.push_back({.what = VisitConflict::Absent, .about = away->standIn});
    if (one.who.calendar.elapsed(from, to) < to - from) {
        VisitObjection hours{.what = VisitConflict::OutsideHours};
        for (const Stretch &closed : one.who.calendar.skipped(from, to)) {
            if (closed.why == Stretch::Why::Holiday)
                hours = {.what = VisitConflict::Holiday, .holiday = closed.name};
        }
        all.push_back(hours);
    }
    if (wish.access.elapsed(from, to) < to - from)
        all.push_back({.what = VisitConflict::OutsideAccess});
}

/// The ways before and after, on the same day.
void objectToWays(std::vector<VisitObjection> &all, const VisitWish &wish, const VisitCandidate &one, Instant from, Instant to)
{
    const QTimeZone zone = one.who.calendar.zone();
    const Neighbours near = neighboursOf(one, from, to);
    if (near.before && sameDay(near.before->to, from, zone)) {
        if (const Milliseconds way = travelTime(near.before->place, wish.job.place); near.before->to + way > from)
            all.push_back({.what = VisitConflict::TravelTooLong,
                           .from = near.before->from,
                           .to = near.before->to,
                           .missing = near.before->to + way - from});
    }
    if (near.after && sameDay(near.after->from, to, zone)) {
        if (const Milliseconds way = travelTime(wish.job.place, near.after->place); to + way > near.after->from)
            all.push_back({.what = VisitConflict::TravelTooLong,
                           .from = near.after->from,
                           .to = near.after->to,
                           .missing = to + way - near.after->from});
    }
}

void objectToSkills(std::vector<VisitObjection> &all, const VisitWish &wish, const VisitCandidate &one)
{
    const std::vector<Ranked> ranked = rankedFor(wish.job, {one.who});
    for (const Obstacle &obstacle : ranked.front().obstacles) {
        if (obstacle.what == Hindrance::SkillMissing || obstacle.what == Hindrance::LevelTooLow)
            all.push_back({.what = VisitConflict::SkillMissing, .about = obstacle.about});
        if (obstacle.what == Hindrance::CertificateMissing)
            all.push_back({.what = VisitConflict::CertificateMissing, .about = obstacle.about});
    }
}

VisitSlot slotAt(const VisitWish &wish, const VisitCandidate &one, const Ranked &ranked, Instant at)
{
    VisitSlot slot{.technician = one.who.technician.id, .name = one.who.technician.name, .from = at, .to = at + wish.job.duration};
    const Neighbours near = neighboursOf(one, slot.from, slot.to);
    slot.fromVisit = near.before && sameDay(near.before->to, at, one.who.calendar.zone());
    const std::optional<Position> start = slot.fromVisit ? near.before->place : one.who.base;
    slot.travel = travelTime(start, wish.job.place);
    if (start && wish.job.place)
        slot.km = kilometres(*start, *wish.job.place);
    slot.openIncidents = one.who.openIncidents;
    slot.visitsToEquipment = one.who.visitsToEquipment;
    const double days = std::chrono::duration<double, std::ratio<86400>>(at - wish.job.from).count();
    const double minutes = std::chrono::duration<double, std::ratio<60>>(slot.travel).count();
    slot.score = ranked.skillScore + ranked.loadScore + ranked.knownScore + 40 / (1 + days) + std::max(0.0, 30 - minutes / 4);
    return slot;
}

/// The first moments of one technician, two a day.
std::vector<VisitSlot> slotsOf(const VisitWish &wish, const VisitCandidate &one, const Ranked &ranked, size_t most)
{
    std::vector<VisitSlot> all;
    std::map<QDate, int> ofDay;
    const QTimeZone zone = one.who.calendar.zone();
    Instant at = atHalfHour(wish.job.from, zone);
    while (at + wish.job.duration <= wish.until && all.size() < most) {
        const std::optional<Instant> open = one.who.calendar.nextOpen(at);
        if (!open)
            break;
        at = atHalfHour(std::max(at, *open), zone);
        const QDate day = at.in(zone).date();
        if (at + wish.job.duration > wish.until)
            break;
        if (ofDay[day] < 2 && objectionsTo(wish, one, at).empty()) {
            all.push_back(slotAt(wish, one, ranked, at));
            at = ++ofDay[day] == 2 ? Instant::of(day.addDays(1).startOfDay(zone)) : at + std::max<Milliseconds>(wish.job.duration, 2h);
        } else {
            at = at + step;
        }
    }
    return all;
}

}

Milliseconds travelTime(const std::optional<Position> &from, const std::optional<Position> &to)
{
    if (!from || !to)
        return 30min;
    const double hours = kilometres(*from, *to) * 1.3 / 50;
    return 10min + std::chrono::minutes(std::llround(hours * 60));
}

std::vector<VisitObjection> objectionsTo(const VisitWish &wish, const VisitCandidate &one, Instant from)
{
    const Instant to = from + wish.job.duration;
    std::vector<VisitObjection> all;
    objectToOthers(all, one, from, to);
    objectToHours(all, wish, one, from, to);
    if (all.empty()) // a way to what overlaps says nothing more
        objectToWays(all, wish, one, from, to);
    objectToSkills(all, wish, one);
    for (VisitObjection &objection : all)
        objection.technician = one.who.technician.id;
    return all;
}

std::vector<VisitObjection> notAccepted(std::vector<VisitObjection> found, const std::vector<VisitObjection> &accepted)
{
    for (const VisitObjection &one : accepted) {
        if (const auto same = std::find(found.begin(), found.end(), one); same != found.end())
            found.erase(same);
    }
    return found;
}

std::vector<VisitSlot> freeSlots(const VisitWish &wish, const std::vector<VisitCandidate> &candidates, size_t most)
{
    std::vector<VisitSlot> all;
    for (const VisitCandidate &one : candidates) {
        const Ranked ranked = rankedFor(wish.job, {one.who}).front();
        const std::vector<VisitSlot> own = slotsOf(wish, one, ranked, most);
        all.insert(all.end(), own.begin(), own.end());
    }
    std::stable_sort(all.begin(), all.end(), [](const VisitSlot &a, const VisitSlot &b) {
        return std::abs(a.score - b.score) > 1e-9 ? a.score > b.score
               : a.from != b.from                 ? a.from < b.from
                                                  : QString::localeAwareCompare(a.name, b.name) < 0;
    });
    if (all.size() > most)
        all.resize(most);
    return all;
}

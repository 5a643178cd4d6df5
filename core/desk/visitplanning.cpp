// SPDX-License-Identifier: GPL-3.0-or-later
// Who could go, when, and what speaks against it.
#include "core/desk/dispatchjobs.h"
#include "core/storage/dispatching.h"
#include "core/desk/visitwriting.h"

#include "core/storage/visits.h"

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

std::optional<Position> placeOf(const std::optional<double> &latitude, const std::optional<double> &longitude)
{
    return latitude && longitude ? std::optional(Position{*latitude, *longitude}) : std::nullopt;
}

const WorkingCalendar &hoursOf(const Law &law, const QString &id)
{
    static const WorkingCalendar always = WorkingCalendar::always();
    const WorkingCalendar *own = id.isEmpty() ? nullptr : law.calendars.find(id);
    const WorkingCalendar *office = own ? own : law.calendars.find(law.calendars.office);
    return office ? *office : always;
}

/// The visits of one technician, without the one that is moved.
std::vector<VisitPlace> visitsOf(const std::vector<VisitRow> &all, TechnicianId technician, const std::optional<VisitId> &moved)
{
    std::vector<VisitPlace> own;
    for (const VisitRow &row : all) {
        const std::vector<TechnicianId> &who = row.visit.technicians;
        const bool takesTime = row.visit.state != VisitState::Failed && row.visit.id != moved;
        if (takesTime && std::find(who.begin(), who.end(), technician) != who.end())
            own.push_back({row.visit.scheduledFrom, row.visit.scheduledTo, placeOf(row.latitude, row.longitude)});
    }
    return own;
}

struct Asked
{
    VisitWish wish;
    std::vector<VisitCandidate> candidates;
};

VisitWish wishOf(const Law &law, const VisitPlan &plan, const VisitSite &site)
{
    VisitWish wish;
    for (const QString &skill : plan.skills)
        wish.job.skills.push_back(skillOf(skill));
    wish.job.brand = plan.brand;
    wish.job.from = plan.from;
    wish.job.duration = plan.to - plan.from;
    wish.until = plan.to;
    wish.access = WorkingCalendar::always();
    if (site.site) {
        wish.job.place = placeOf(site.site->latitude, site.site->longitude);
        wish.job.postalCode = site.site->postalCode;
        if (const WorkingCalendar *own = site.site->calendar.isEmpty() ? nullptr : law.calendars.find(site.site->calendar))
            wish.access = *own;
    }
    return wish;
}

Result<Asked> asked(Store &store, const Law &law, const VisitPlan &plan, Instant until, const std::optional<VisitId> &moved)
{
    const Result<VisitSite> site = visitSite(store, plan.incident);
    if (!site)
        return tl::unexpected(site.error());
    Asked all{wishOf(law, plan, *site), {}};
    const Result<std::vector<VisitRow>> rows = visits::between(store, plan.from - 24h, std::max(plan.to, until) + 24h);
    const Result<std::vector<Habits>> habits = store.habits();
    const Result<std::map<TechnicianId, int>> load = visits::openIncidents(store);
    const Result<std::map<TechnicianId, int>> known = site->equipment ? visits::visitsTo(store, site->equipment->id) : std::map<TechnicianId, int>();
    if (!rows || !habits || !load || !known)
        return tl::unexpected(!rows ? rows.error() : !habits ? habits.error() : !load ? load.error() : known.error());
    const auto count = [](const std::map<TechnicianId, int> &counts, TechnicianId id) {
        const auto found = counts.find(id);
        return found == counts.end() ? 0 : found->second;
    };
    for (const Technician &technician : site->technicians) {
        VisitCandidate one;
        one.who = {technician, placeOf(technician.latitude, technician.longitude), hoursOf(law, technician.calendar), {}, {}, count(*load, technician.id), 0, count(*known, technician.id)};
        const auto own = std::find_if(habits->begin(), habits->end(), [&](const Habits &habit) { return habit.name.compare(technician.name, Qt::CaseInsensitive) == 0; });
        if (own != habits->end())
            one.who.daysOff = own->daysOff;
        one.visits = visitsOf(*rows, technician.id, moved);
        all.candidates.push_back(std::move(one));
    }
    return all;
}

/// What one technician works and drives within the board's time.
BoardTechnician boardOf(const Technician &technician, const Law &law, const std::vector<Habits> &habits, const std::vector<VisitRow> &rows, Instant from, Instant to)
{
    BoardTechnician one{technician};
    const WorkingCalendar &hours = hoursOf(law, technician.calendar);
    one.hours = hours.elapsed(from, to);
    one.closed = hours.skipped(from, to);
    for (const VisitPlace &visit : visitsOf(rows, technician.id, {}))
        one.load += std::min(visit.to, to) - std::max(visit.from, from);
    for (const Habits &habit : habits) {
        if (habit.name.compare(technician.name, Qt::CaseInsensitive) != 0)
            continue;
        for (QDate day = from.in(hours.zone()).date(); day <= (to - 1ms).in(hours.zone()).date(); day = day.addDays(1)) {
            for (const DaysOff &off : habit.daysOff) {
                if (off.from <= day && day <= off.to)
                    one.absences.emplace_back(day, off.standIn);
            }
        }
    }
    return one;
}

}

Result<VisitSite> visitSite(Store &store, IncidentId id)
{
    Result<Dossier> dossier = store.dossier(id);
    if (!dossier)
        return tl::unexpected(dossier.error());
    Result<std::vector<Contact>> contacts = store.contactsOf(dossier->incident.customer);
    Result<std::vector<Technician>> technicians = activeTechnicians(store);
    if (!contacts || !technicians)
        return tl::unexpected(!contacts ? contacts.error() : technicians.error());
    VisitSite site{dossier->incident, dossier->customer, std::move(*contacts), dossier->site, dossier->equipment, std::move(*technicians), {}};
    const QString brand = site.equipment ? site.equipment->brand : QString();
    const auto certified = [&](const Technician &one) { return !brand.isEmpty() && one.brands.contains(brand, Qt::CaseInsensitive); };
    if (std::any_of(site.technicians.begin(), site.technicians.end(), certified))
        site.brand = brand;
    return site;
}

Result<std::vector<VisitObjection>> visitObjections(Store &store, const Law &law, const VisitPlan &plan, const std::optional<VisitId> &moved)
{
    const Result<Asked> all = asked(store, law, plan, plan.to, moved);
    if (!all)
        return tl::unexpected(all.error());
    std::vector<VisitObjection> against;
    for (const VisitCandidate &one : all->candidates) {
        if (std::find(plan.technicians.begin(), plan.technicians.end(), one.who.technician.id) == plan.technicians.end())
            continue;
        for (VisitObjection &objection : objectionsTo(all->wish, one, plan.from))
            against.push_back(std::move(objection));
    }
    return against;
}

Result<std::vector<VisitSlot>> visitSlots(Store &store, const Law &law, const VisitPlan &plan, Instant now)
{
    VisitPlan wanted = plan;
    const Milliseconds duration = plan.to > plan.from ? plan.to - plan.from : Milliseconds(1h);
    wanted.from = std::max(plan.from, now);
    wanted.to = wanted.from + duration;
    const Instant until = wanted.from + 24h * 14;
    Result<Asked> all = asked(store, law, wanted, until, {});
    if (!all)
        return tl::unexpected(all.error());
    all->wish.until = until;
    if (!plan.technicians.empty()) {
        std::erase_if(all->candidates, [&](const VisitCandidate &one) {
            return std::find(plan.technicians.begin(), plan.technicians.end(), one.who.technician.id) == plan.technicians.end();
        });
    }
    return ::freeSlots(all->wish, all->candidates);
}

Result<VisitBoard> visitBoard(Store &store, const Law &law, Instant from, Instant to)
{
    VisitBoard board{from, to, {}, {}, {}};
    Result<std::vector<VisitRow>> rows = visits::between(store, from, to);
    Result<std::vector<VisitNeed>> needs = visits::needed(store, 200);
    const Result<std::vector<Technician>> technicians = store.technicians();
    const Result<std::vector<Habits>> habits = store.habits();
    if (!rows || !needs || !technicians || !habits)
        return tl::unexpected(!rows ? rows.error() : !needs ? needs.error() : !technicians ? technicians.error() : habits.error());
    board.visits = std::move(*rows);
    board.needs = std::move(*needs);
    const Result<std::map<TechnicianId, Instant>> gone = retirements(store);
    if (!gone)
        return tl::unexpected(gone.error());
    for (const Technician &one : *technicians) {
        const auto goes = [&](const VisitRow &row) { return std::find(row.visit.technicians.begin(), row.visit.technicians.end(), one.id) != row.visit.technicians.end(); };
        if (gone->count(one.id) && std::none_of(board.visits.begin(), board.visits.end(), goes))
            continue; // who does not work here any more stands there for what is still planned
        board.technicians.push_back(boardOf(one, law, *habits, board.visits, from, to));
    }
    return board;
}

// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/desk/dispatching.h"

#include "core/desk/dispatchjobs.h"
#include "core/desk/triage.h"
#include "core/rules/quiet.h"
#include "core/storage/dispatching.h"
#include "core/storage/visits.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

bool isCertified(const std::vector<Technician> &people, const QString &brand)
{
    return std::any_of(people.begin(), people.end(), [&](const Technician &one) { return one.brands.contains(brand, Qt::CaseInsensitive); });
}

Job jobOf(const Dossier &dossier, const DispatchWishes &wishes, std::vector<Skill> skills, const std::vector<Technician> &people, Instant now)
{
    Job job{.skills = std::move(skills), .from = wishes.from.value_or(now), .duration = wishes.duration};
    // Where nobody is certified for a brand, certificates of it are not how this company chooses.
    if (dossier.equipment && isCertified(people, dossier.equipment->brand))
        job.brand = dossier.equipment->brand;
    if (dossier.site) {
        job.postalCode = dossier.site->postalCode;
        if (dossier.site->latitude && dossier.site->longitude)
            job.place = Position{*dossier.site->latitude, *dossier.site->longitude};
    }
    return job;
}

/// All that is known of the days of those who might go.
struct Background
{
    std::map<TechnicianId, int> open;
    std::vector<VisitMade> visits;
    std::vector<Expected> expected;
    std::vector<Habits> habits;

    static Result<Background> of(Store &store, const Incident &incident, Instant from)
    {
        Background all;
        Result<void> failed;
        const auto put = [&failed](auto &&value, auto &place) {
            if (value)
                place = std::move(*value);
            else
                failed = tl::unexpected(value.error());
            return value.has_value();
        };
        const bool whole = put(openIncidentsByTechnician(store), all.open) && put(visitsMadeTo(store, incident.customer), all.visits)
            && put(windowsPromised(store, from, incident.id), all.expected) && put(store.habits(), all.habits);
        if (!whole)
            return tl::unexpected(failed.error());
        // A visit is its own people's time, whoever owns its incident.
        const Result<std::vector<VisitRow>> visits = visits::between(store, from, from + std::chrono::hours(24 * 30));
        if (!visits)
            return tl::unexpected(visits.error());
        for (const VisitRow &row : *visits) {
            if (row.visit.incident != incident.id && row.visit.state != VisitState::Failed)
                all.expected.push_back({row.visit.technicians, {row.visit.scheduledFrom, row.visit.scheduledTo}});
        }
        return all;
    }
};

bool isAmong(const std::vector<TechnicianId> &all, TechnicianId id)
{
    return std::find(all.begin(), all.end(), id) != all.end();
}

/// Who wrote the visit down made it; where that was the office, whoever was sent.
bool madeVisit(const VisitMade &visit, const Technician &technician, const std::vector<Technician> &people)
{
    const auto wrote = [&](const Technician &one) { return rules::samePerson(one.name, visit.author); };
    return std::any_of(people.begin(), people.end(), wrote) ? wrote(technician) : isAmong(visit.sent, technician.id);
}

Candidate candidateOf(const Technician &technician, const Background &known, const std::vector<Technician> &people, const Dossier &dossier, const Calendars &calendars)
{
    Candidate one;
    one.technician = technician;
    if (technician.latitude && technician.longitude)
        one.base = Position{*technician.latitude, *technician.longitude};
    const WorkingCalendar *hours = calendars.find(technician.calendar.isEmpty() ? calendars.office : technician.calendar);
    one.calendar = hours ? *hours : WorkingCalendar::always();
    one.daysOff = rules::habitsOf(technician.name, known.habits).daysOff;
    const auto open = known.open.find(technician.id);
    one.openIncidents = open == known.open.end() ? 0 : open->second;
    for (const Expected &window : known.expected) {
        if (isAmong(window.who, technician.id))
            one.engaged.push_back(window.when);
    }
    for (const VisitMade &visit : known.visits) {
        if (!madeVisit(visit, technician, people))
            continue;
        ++one.visitsToCustomer;
        one.visitsToEquipment += visit.unit && visit.unit == dossier.incident.equipment;
    }
    return one;
}

QStringList skillNames(const std::vector<Technician> &people)
{
    QStringList names;
    for (const Technician &one : people) {
        for (const QString &written : one.skills) {
            if (const QString name = skillOf(written).name; !name.isEmpty() && !names.contains(name, Qt::CaseInsensitive))
                names << name;
        }
    }
    names.sort(Qt::CaseInsensitive);
    return names;
}

/// The order that a person gave, then whoever else can go, the best first.
std::vector<TechnicianId> callOrder(const std::vector<TechnicianId> &kept, const std::vector<DispatchRow> &rows)
{
    std::vector<TechnicianId> order;
    for (const TechnicianId &id : kept) {
        if (std::any_of(rows.begin(), rows.end(), [&](const DispatchRow &row) { return row.technician.id == id; }))
            order.push_back(id);
    }
    for (const DispatchRow &row : rows) {
        if (!isAmong(order, row.technician.id))
            order.push_back(row.technician.id);
    }
    return order;
}

Result<DispatchSheet> sheetOf(Store &store, DeskParts &parts, IncidentId id, const DispatchWishes &wishes, Instant now)
{
    const Result<Dossier> dossier = store.dossier(id);
    if (!dossier)
        return tl::unexpected(dossier.error());
    const Result<std::vector<Technician>> people = activeTechnicians(store);
    if (!people)
        return tl::unexpected(people.error());
    DispatchSheet sheet;
    sheet.incident = dossier->incident;
    sheet.customer = dossier->customer.name;
    sheet.place = !dossier->site ? QString() : dossier->site->address.isEmpty() ? dossier->site->name : dossier->site->address;
    sheet.equipment = dossier->equipment ? dossier->equipment->kind : QString();
    Result<std::vector<Skill>> skills = skillsFor(store, sheet.equipment, wishes);
    const Result<DispatchWeights> weights = skills ? keptWeights(store) : tl::unexpected(skills.error());
    const Result<Background> known = weights ? Background::of(store, dossier->incident, wishes.from.value_or(now)) : tl::unexpected(weights.error());
    const Result<std::vector<TechnicianId>> order = known ? keptCallOrder(store, id) : tl::unexpected(known.error());
    if (!order)
        return tl::unexpected(order.error());
    sheet.job = jobOf(*dossier, wishes, std::move(*skills), *people, now);
    sheet.skills = skillNames(*people);
    sheet.best = weights->distance + weights->skill + weights->free + weights->load + weights->known;
    const std::shared_ptr<const Law> law = parts.law();
    std::vector<Candidate> candidates;
    for (const Technician &one : *people)
        candidates.push_back(candidateOf(one, *known, *people, *dossier, law->calendars));
    for (Ranked &ranked : rankedFor(sheet.job, candidates, *weights)) {
        const auto who = std::find_if(people->begin(), people->end(), [&](const Technician &one) { return one.id == ranked.technician; });
        sheet.rows.push_back({std::move(ranked), *who});
    }
    sheet.turns = callTurns(callOrder(*order, sheet.rows), dossier->entries);
    sheet.offer = openOffer(dossier->entries);
    int seq = 0;
    for (const Entry &entry : dossier->entries)
        seq = std::max(seq, entry.seq);
    sheet.seen = TriageSeen::of(dossier->incident, seq);
    return sheet;
}

}

const DispatchRow *DispatchSheet::row(TechnicianId id) const
{
    const auto found = std::find_if(rows.begin(), rows.end(), [&](const DispatchRow &one) { return one.technician.id == id; });
    return found == rows.end() ? nullptr : &*found;
}

Result<std::vector<Technician>> activeTechnicians(Store &store)
{
    Result<std::vector<Technician>> people = store.technicians();
    if (!people)
        return people;
    const Result<std::map<TechnicianId, Instant>> gone = retirements(store);
    if (!gone)
        return tl::unexpected(gone.error());
    std::erase_if(*people, [&](const Technician &one) { return gone->count(one.id) > 0; });
    return people;
}

QFuture<Result<DispatchSheet>> Dispatching::ranking(IncidentId id, const DispatchWishes &wishes)
{
    return m_parts.database.run([&parts = m_parts, id, wishes, now = m_parts.clock()](Store &store) { return sheetOf(store, parts, id, wishes, now); });
}

QFuture<Result<BulkOutcome>> Dispatching::assign(IncidentId id, TechnicianId to, const std::optional<TriageSeen> &seen)
{
    Triage triage(m_parts);
    return triage.perform({id}, {.what = TriageDeed::What::Assign, .to = to, .seen = seen});
}

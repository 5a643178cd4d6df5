// SPDX-License-Identifier: GPL-3.0-or-later
// Technicians: who they are, when they are away, and who does not work here any more.
#include "core/desk/dispatchjobs.h"
#include "core/desk/factchanges.h"
#include "core/intake/phone.h"
#include "core/rules/quiet.h"
#include "core/storage/dispatching.h"
#include "core/storage/visits.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

QStringList cleaned(const QStringList &all)
{
    QStringList clean;
    for (const QString &one : all) {
        if (const QString text = one.simplified(); !text.isEmpty() && !clean.contains(text, Qt::CaseInsensitive))
            clean << text;
    }
    return clean;
}

/// Skills as they are kept, each once, at the level that was written last.
QStringList cleanedSkills(const QStringList &all)
{
    std::vector<Skill> skills;
    for (const QString &written : cleaned(all)) {
        const Skill skill = skillOf(written);
        const auto same = [&](const Skill &one) { return one.name.compare(skill.name, Qt::CaseInsensitive) == 0; };
        std::erase_if(skills, same);
        if (!skill.name.isEmpty())
            skills.push_back(skill);
    }
    QStringList clean;
    for (const Skill &skill : skills)
        clean << u"%1:%2"_s.arg(skill.name).arg(skill.level);
    return clean;
}

bool isOnEarth(const std::optional<double> &degrees, double most)
{
    return !degrees || (*degrees >= -most && *degrees <= most);
}

/// As it is kept; the phone in the form in which numbers are compared.
Result<Technician> checkedTechnician(Technician one, const std::vector<Technician> &others, const Calendars &calendars)
{
    one.name = one.name.simplified();
    if (one.name.isEmpty())
        return refusedDispatch(QT_TRANSLATE_NOOP("Dispatching", "Give the technician a name."));
    const auto clash = [&](const Technician &other) { return other.id != one.id && rules::samePerson(other.name, one.name); };
    if (std::any_of(others.begin(), others.end(), clash))
        return refusedDispatch(QT_TRANSLATE_NOOP("Dispatching", "There is a technician of this name already. Add the second surname, say."), Error::Kind::Conflict);
    if (!one.phone.trimmed().isEmpty()) {
        const QString number = e164(one.phone);
        if (number.isEmpty())
            return refusedDispatch(QT_TRANSLATE_NOOP("Dispatching", "This is no number that can be rung. Write it whole, with + and the country's code when it is another one."));
        one.phone = number;
    }
    if (one.latitude.has_value() != one.longitude.has_value() || !isOnEarth(one.latitude, 90) || !isOnEarth(one.longitude, 180))
        return refusedDispatch(QT_TRANSLATE_NOOP("Dispatching", "Coordinates are two numbers of degrees, such as 40.41678 and -3.70379; leave both empty when they are not known."));
    if (one.costPerHour < 0)
        return refusedDispatch(QT_TRANSLATE_NOOP("Dispatching", "The cost of an hour is not below nothing."));
    if (!one.calendar.isEmpty() && !calendars.find(one.calendar))
        return refusedDispatch(QT_TRANSLATE_NOOP("Dispatching", "There is no such calendar any more. Choose another."));
    one.skills = cleanedSkills(one.skills);
    one.brands = cleaned(one.brands);
    one.base = one.base.simplified();
    one.area = one.area.simplified();
    return one;
}

/// Their habits with these days off; quiet hours are for them alone to change.
Result<Habits> checkedHabits(const Technician &one, const QString &formerName, const std::vector<DaysOff> &daysOff, const std::vector<Habits> &known,
                             const std::vector<Technician> &others, const QTimeZone &zone)
{
    Habits habits = rules::habitsOf(formerName, known);
    habits.name = one.name;
    if (habits.zone.isEmpty())
        habits.zone = QString::fromLatin1(zone.id());
    habits.daysOff = daysOff;
    QStringList names;
    for (const Technician &other : others)
        names << (other.id == one.id ? one.name : other.name);
    if (const std::vector<rules::HabitProblem> problems = rules::problemsOf(habits, names); !problems.empty())
        return fail(Error::Kind::InvalidInput, problems.front().text);
    return habits;
}

/// Is it still as it was when the person began to change it?
Result<void> checkedBefore(const TechnicianFile &before, const std::vector<Technician> &people, const std::vector<Habits> &habits)
{
    const bool isSame = std::find(people.begin(), people.end(), before.technician) != people.end() && rules::habitsOf(before.technician.name, habits).daysOff == before.daysOff;
    return isSame ? Result<void>() : refusedDispatch(QT_TRANSLATE_NOOP("Dispatching", "Somebody else changed this technician meanwhile. Close this, look at them again, and repeat what you wanted."), Error::Kind::Conflict);
}

/// What stands under a person's name goes by the new one: nothing is left for whoever is called so next.
Result<void> rename(Store &store, const QString &before, const QString &name, const std::vector<Habits> &known)
{
    Result<void> ok = dropHabits(store, before);
    for (Habits other : known) {
        bool stands = false; // in for them
        for (DaysOff &off : other.daysOff) {
            if (rules::samePerson(off.standIn, before))
                off.standIn = name, stands = true;
        }
        if (ok && stands && !rules::samePerson(other.name, before))
            ok = store.save(other);
    }
    const Result<QString> lead = ok ? store.lead() : tl::unexpected(ok.error());
    if (!lead)
        return tl::unexpected(lead.error());
    return rules::samePerson(*lead, before) ? store.saveLead(name) : Result<void>();
}

Result<void> saveRecord(Store &store, DeskParts &parts, const Technician &wanted, const std::vector<DaysOff> &daysOff, const std::optional<TechnicianFile> &seen, Instant now)
{
    const Result<std::vector<Technician>> people = store.technicians();
    if (!people)
        return tl::unexpected(people.error());
    const std::shared_ptr<const Law> law = parts.law();
    Result<Technician> one = checkedTechnician(wanted, *people, law->calendars);
    if (!one)
        return tl::unexpected(one.error());
    if (one->id.isNull())
        one->id = TechnicianId::make();
    const auto before = std::find_if(people->begin(), people->end(), [&](const Technician &other) { return other.id == one->id; });
    const Result<std::vector<Habits>> known = store.habits();
    if (!known)
        return tl::unexpected(known.error());
    if (Result<void> same = seen ? checkedBefore(*seen, *people, *known) : Result<void>(); !same)
        return same;
    const Result<Habits> habits = checkedHabits(*one, before == people->end() ? one->name : before->name, daysOff, *known, *people, parts.zone);
    if (!habits)
        return tl::unexpected(habits.error());
    const Habits former = rules::habitsOf(one->name, *known);
    const Result<void> saved = savePerson(store, parts, *one, now);
    const Result<void> kept = saved && !(former == *habits) ? store.save(*habits) : saved;
    const bool isRenamed = before != people->end() && !rules::samePerson(before->name, one->name);
    return kept && isRenamed ? rename(store, before->name, one->name, *known) : kept;
}

Result<std::vector<TechnicianFile>> files(Store &store)
{
    const Result<std::vector<Technician>> people = store.technicians();
    const Result<std::vector<Habits>> habits = people ? store.habits() : tl::unexpected(people.error());
    const Result<std::map<TechnicianId, int>> open = habits ? openIncidentsByTechnician(store) : tl::unexpected(habits.error());
    const Result<std::map<TechnicianId, Instant>> gone = open ? retirements(store) : tl::unexpected(open.error());
    if (!gone)
        return tl::unexpected(gone.error());
    std::vector<TechnicianFile> all;
    for (const Technician &one : *people) {
        TechnicianFile file{one, rules::habitsOf(one.name, *habits).daysOff, 0, {}, {}};
        if (const auto count = open->find(one.id); count != open->end()) {
            file.openIncidents = count->second;
            const Result<std::vector<IncidentId>> owned = openIncidentsOf(store, one.id);
            if (!owned)
                return tl::unexpected(owned.error());
            file.owned = *owned;
        }
        if (const auto since = gone->find(one.id); since != gone->end())
            file.retiredAt = since->second;
        all.push_back(std::move(file));
    }
    return all;
}

/// Tells the desk: who may be told, and who may be chosen, is another question than before.
QFuture<Result<void>> toldDesk(DeskParts &parts, const std::function<Result<void>(Store &, Instant)> &job)
{
    if (isClockInDoubt(parts))
        return clockInDoubt<void>();
    auto promise = std::make_shared<QPromise<Result<void>>>();
    promise->start();
    whenDone(parts.database.run([job, now = parts.clock()](Store &store) { return job(store, now); }), parts.desk, [&parts, promise](const Result<void> &ok) {
        if (ok) {
            parts.directoryWritten();
            parts.manyWritten();
        }
        promise->addResult(ok);
        promise->finish();
    });
    return promise->future();
}

}

QFuture<Result<std::vector<TechnicianFile>>> Dispatching::technicians()
{
    return m_parts.database.run([](Store &store) { return files(store); });
}

QFuture<Result<void>> Dispatching::save(const Technician &technician, const std::vector<DaysOff> &daysOff, const std::optional<TechnicianFile> &seen)
{
    return toldDesk(m_parts, [=, &parts = m_parts](Store &store, Instant now) {
        return store.transaction([&] { return saveRecord(store, parts, technician, daysOff, seen, now); }); // judged and written as one
    });
}

QFuture<Result<void>> Dispatching::retire(TechnicianId id)
{
    return toldDesk(m_parts, [id, &parts = m_parts](Store &store, Instant now) -> Result<void> {
        return store.transaction([&]() -> Result<void> {
            const Result<std::vector<IncidentId>> owned = openIncidentsOf(store, id);
            if (!owned)
                return tl::unexpected(owned.error());
            if (!owned->empty())
                return refusedDispatch(QT_TRANSLATE_NOOP("Dispatching", "They still follow open incidents. Hand those over first: each needs one named person."), Error::Kind::Conflict);
            const Result<std::vector<VisitRow>> ahead = visits::between(store, now, now + std::chrono::hours(24 * 365));
            if (!ahead)
                return tl::unexpected(ahead.error());
            const auto goes = [&](const VisitRow &row) { return isAhead(row.visit.state) && std::find(row.visit.technicians.begin(), row.visit.technicians.end(), id) != row.visit.technicians.end(); };
            if (std::any_of(ahead->begin(), ahead->end(), goes))
                return refusedDispatch(QT_TRANSLATE_NOOP("Dispatching", "They still have visits ahead. Give those to somebody else on the board first."), Error::Kind::Conflict);
            return addRetirement(store, id, now, parts.user);
        });
    });
}

QFuture<Result<void>> Dispatching::bringBack(TechnicianId id)
{
    return toldDesk(m_parts, [id](Store &store, Instant) { return dropRetirement(store, id); });
}

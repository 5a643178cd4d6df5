// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/desk/timeline.h"

#include "core/async.h"
#include "core/desk/clockdoubt.h"
#include "core/desk/mergedaway.h"
#include "core/desk/recording.h"
#include "core/desk/workingages.h"

#include <QCoreApplication>

namespace {

/// Tells the desk what was written before the asker gets the answer, so that a page that reloads on either sees the same.
template<typename Answer, typename Pick>
QFuture<Result<Answer>> announced(DeskParts &parts, const QFuture<Result<Written>> &future, Pick pick)
{
    auto promise = std::make_shared<QPromise<Result<Answer>>>();
    promise->start();
    whenDone(future, parts.desk, [&parts, promise, pick](const Result<Written> &written) {
        if (written)
            parts.written(written->incident.id, written->ahead);
        promise->addResult(written ? Result<Answer>(pick(*written)) : Result<Answer>(tl::unexpected(written.error())));
        promise->finish();
    });
    return promise->future();
}

}

QFuture<Result<Incident>> Timeline::create(const NewIncident &call)
{
    if (isClockInDoubt(m_parts))
        return clockInDoubt<Incident>();
    const auto job = [&parts = m_parts, call, now = m_parts.clock()](Store &store) { return writeIncident(store, parts, call, now); };
    return announced<Incident>(m_parts, m_parts.database.run(job), [](const Written &written) { return written.incident; });
}

QFuture<Result<Entry>> Timeline::record(const Entry &entry)
{
    if (isClockInDoubt(m_parts))
        return clockInDoubt<Entry>();
    const auto job = [&parts = m_parts, entry, now = m_parts.clock()](Store &store) { return writeEntry(store, parts, entry, now); };
    return announced<Entry>(m_parts, m_parts.database.run(job), [](const Written &written) { return written.entry; });
}

QFuture<Result<rules::Foresight>> Timeline::preview(const Entry &entry)
{
    return m_parts.database.run([&parts = m_parts, entry, now = m_parts.clock()](Store &store) -> Result<rules::Foresight> {
        const Result<Incident> incident = homeOf(store, entry);
        if (!incident)
            return tl::unexpected(incident.error());
        const Result<Known *> knows = known(store, parts, *incident);
        if (!knows)
            return tl::unexpected(knows.error());
        Entry there = entry;
        there.incident = incident->id;
        const Result<Entry> full = completed(std::move(there), *incident, (*knows)->derivation, parts.user, now);
        if (!full)
            return tl::unexpected(full.error());
        return rules::foresee((*knows)->derivation, *full, (*knows)->facts, (*knows)->law->world());
    });
}

namespace {

/// With how long the customer waits, by the incident's calendar.
Dossier withWaiting(Dossier dossier, const DeskParts &parts)
{
    const std::shared_ptr<const Law> law = parts.law();
    const WorkingCalendar *calendar = dossier.incident.waitingSince ? law->calendars.find(dossier.incident.calendar) : nullptr;
    if (calendar && parts.clock)
        dossier.waited = workingAge(*calendar, *dossier.incident.waitingSince, parts.clock());
    return dossier;
}

}

QFuture<Result<Dossier>> Timeline::dossier(IncidentId incident)
{
    return m_parts.database.run([incident, &parts = m_parts](Store &store) { return store.dossier(incident).map([&](Dossier &&found) { return withWaiting(std::move(found), parts); }); });
}

QFuture<Result<Dossier>> Timeline::dossier(const QString &number)
{
    return m_parts.database.run([number, &parts = m_parts](Store &store) {
        return store.incidentByNumber(number).and_then([&](const Incident &incident) { return store.dossier(incident.id); }).map([&](Dossier &&found) { return withWaiting(std::move(found), parts); });
    });
}

QFuture<Result<Explanation>> Timeline::explain(IncidentId incident, CommitmentId commitment)
{
    return m_parts.database.run([&parts = m_parts, incident, commitment, now = m_parts.clock()](Store &store) -> Result<Explanation> {
        const Result<Incident> found = store.incident(incident);
        if (!found)
            return tl::unexpected(found.error());
        const Result<Known *> knows = known(store, parts, *found);
        if (!knows)
            return tl::unexpected(knows.error());
        auto answer = rules::explain((*knows)->derivation, commitment, (*knows)->facts, (*knows)->law->world());
        if (!answer)
            return fail(Error::Kind::NotFound, QCoreApplication::translate("Timeline", "This commitment is not owed any more under the rules in force."));
        if (const Hold *hold = holdAt(answer->commitment, now))
            answer->hold = *hold;
        const Result<std::vector<Reminder>> notices = store.notices(incident);
        if (!notices)
            return tl::unexpected(notices.error());
        std::copy_if(notices->begin(), notices->end(), std::back_inserter(answer->notices), [&](const Reminder &one) { return one.commitment == commitment; });
        if (answer->rule.calendar == QLatin1String("case"))
            answer->source = found->calendarSource;
        return *answer;
    });
}

QString Timeline::calendarOf(const Incident &incident, const Language &language) const
{
    return calendarIn(*m_parts.law(), incident, language);
}

QFuture<Result<std::vector<IncidentChange>>> Timeline::changedSince(Instant since, int limit)
{
    return m_parts.database.run([since, limit, user = m_parts.user](Store &store) { return store.changedSince(since, user, limit); });
}

std::optional<Instant> Timeline::lastSeen() const
{
    return m_parts.lastSeen;
}

WorkingCalendar Timeline::hoursOf(const Incident &incident) const
{
    const std::shared_ptr<const Law> law = m_parts.law();
    const WorkingCalendar *own = law->calendars.find(incident.calendar), *office = law->calendars.find(law->calendars.office);
    return own ? *own : office ? *office : WorkingCalendar::always();
}

QTimeZone Timeline::zoneOf(const Incident &incident) const
{
    return zoneIn(*m_parts.law(), incident, m_parts.zone);
}

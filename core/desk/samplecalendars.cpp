// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/desk/samplecalendars.h"

#include "core/desk/deskparts.h"

#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace {

/// Takes those out by which the records count.
template<typename Record>
Result<void> without(QStringList &ids, const Result<std::vector<Record>> &records)
{
    if (!records)
        return tl::unexpected(records.error());
    for (const Record &record : *records)
        ids.removeAll(record.calendar);
    return {};
}

/// Looked at one by one: it is done once, and seldom is there one to look for.
Result<void> withoutThoseOfIncidents(QStringList &ids, Store &store)
{
    const Result<std::vector<IncidentId>> all = store.incidentIds();
    if (!all)
        return tl::unexpected(all.error());
    for (size_t i = 0; !ids.isEmpty() && i < all->size(); ++i) {
        const Result<Incident> incident = store.incident((*all)[i]);
        const Result<std::vector<CaseFacts>> before = incident ? store.formerFacts(incident->id) : tl::unexpected(incident.error());
        if (!before)
            return tl::unexpected(before.error());
        ids.removeAll(incident->calendar);
        for (const CaseFacts &facts : *before) {
            for (const QString &used : {facts.calendar, facts.ownerCalendar, facts.customerCalendar})
                ids.removeAll(used);
        }
    }
    return {};
}

Result<void> withoutThoseOfParties(QStringList &ids, Store &store)
{
    const Result<std::vector<Customer>> customers = store.customers();
    Result<void> ok = without(ids, customers);
    for (size_t i = 0; ok && i < customers->size(); ++i)
        ok = without(ids, store.sitesOf((*customers)[i].id));
    return ok ? without(ids, store.technicians()) : ok;
}

void withoutThoseOfTheLaw(QStringList &ids, const Law &law)
{
    ids.removeAll(law.calendars.office);
    ids.removeAll(law.calendars.oncall);
    for (const Rule &rule : law.rules.rules)
        ids.removeAll(rule.calendar);
    ids.removeIf([&law](const QString &id) { return !law.calendars.find(id); });
}

}

Result<QStringList> calendarIds(Store &store)
{
    return store.lawVersions().map([](const std::vector<LawVersion> &versions) {
        const QString text = versions.empty() ? QString() : versions.back().calendars;
        return QJsonDocument::fromJson(text.toUtf8()).object()[u"calendars"_s].toObject().keys();
    });
}

Result<int> removeCalendars(Store &store, DeskParts &parts, const QStringList &given)
{
    if (given.isEmpty())
        return 0;
    Result<std::shared_ptr<const Law>> law = loadLaw(store, parts.zone);
    if (!law)
        return tl::unexpected(law.error());
    QStringList ids = given;
    withoutThoseOfTheLaw(ids, **law);
    Result<void> ok = withoutThoseOfParties(ids, store);
    ok = ok ? withoutThoseOfIncidents(ids, store) : ok;
    if (!ok || ids.isEmpty())
        return ok.map([] { return 0; });
    Calendars stay = (*law)->calendars;
    for (const QString &id : ids)
        stay.byId.erase(id);
    LawVersion next = lawVersion((*law)->rules, stay);
    next.version = (*law)->version + 1;
    next.validFrom = parts.clock();
    next.author = parts.user;
    return saveLaw(store, next).map([&](const std::shared_ptr<const Law> &saved) {
        parts.setLaw(saved);
        return static_cast<int>(ids.size());
    });
}

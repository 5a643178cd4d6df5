// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/desk/sampledata.h"

#include "core/desk/deskparts.h"
#include "core/desk/samplecalendars.h"
#include "core/model/codec.h"

#include <QCryptographicHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

const QString documentName = u"sample"_s;

QString stateOf(const QStringList &texts)
{
    return QString::fromLatin1(QCryptographicHash::hash(texts.join(u'\n').toUtf8(), QCryptographicHash::Sha256).toHex().left(32));
}

template<typename Record>
Result<void> addTexts(const Result<std::vector<Record>> &records, QStringList &texts)
{
    if (!records)
        return tl::unexpected(records.error());
    for (const Record &record : *records)
        texts << toJsonText(record);
    return {};
}

/// Everything about a customer but the incidents.
Result<QString> stateOf(Store &store, const Customer &customer)
{
    QStringList texts{toJsonText(customer)};
    Result<void> ok = addTexts(store.contactsOf(customer.id), texts);
    if (ok)
        ok = addTexts(store.sitesOf(customer.id), texts);
    if (ok)
        ok = addTexts(store.equipmentOf(customer.id), texts);
    return ok.map([&] { return stateOf(texts); });
}

Result<QString> stateOf(Store &store, IncidentId id)
{
    const Result<qint64> entries = store.entryCount(id);
    if (!entries)
        return tl::unexpected(entries.error());
    const Result<bool> written = store.isBeingWritten(id);
    return written.map([&](bool draft) { return QString::number(*entries) + (draft ? u" and a draft"_s : QString()); });
}

template<typename Record>
QStringList idsOf(const std::vector<Record> &records)
{
    QStringList ids;
    for (const Record &record : records)
        ids << record.id.toString();
    return ids;
}

/// What of the database is the sample's, by kind and id, with the state in which it was left.
Result<QJsonObject> markIn(Store &store)
{
    const Result<std::optional<QByteArray>> json = store.document(documentName);
    return json.map([](const std::optional<QByteArray> &text) { return text ? QJsonDocument::fromJson(*text).object() : QJsonObject(); });
}

/// One look over what the sample made: what may go, and the names of what stays.
class Sorting
{
public:
    Sorting(Store &store, QJsonObject mark) : m_store(store), m_mark(std::move(mark)) {}

    std::vector<IncidentId> incidents;
    std::vector<CustomerId> customers;
    std::vector<TechnicianId> technicians;
    QStringList kept;

    /// Those that it brought.
    QStringList calendars() const { return m_mark[u"calendars"_s].toVariant().toStringList(); }

    Result<void> sort()
    {
        Result<void> ok = sortIncidents();
        ok = ok ? sortCustomers() : ok;
        return ok ? sortTechnicians() : ok;
    }

private:
    Result<void> sortIncidents()
    {
        const QJsonObject made = m_mark[u"incidents"_s].toObject();
        for (auto at = made.begin(); at != made.end(); ++at) {
            const IncidentId id = IncidentId::parse(at.key());
            const Result<Incident> incident = m_store.incident(id);
            if (!incident && incident.error().kind == Error::Kind::NotFound)
                continue;
            const Result<QString> state = incident ? stateOf(m_store, id) : Result<QString>(tl::unexpected(incident.error()));
            if (!state)
                return tl::unexpected(state.error());
            if (*state == at.value().toString())
                incidents.push_back(id);
            else
                kept << incident->number;
        }
        return {};
    }

    /// Would all its incidents go?
    template<typename Id>
    Result<bool> isAlone(Id id)
    {
        const Result<std::vector<IncidentId>> all = m_store.incidentsOf(id);
        return all.map([this](const std::vector<IncidentId> &some) {
            return std::all_of(some.begin(), some.end(), [this](IncidentId one) { return std::find(incidents.begin(), incidents.end(), one) != incidents.end(); });
        });
    }

    template<typename Record, typename Ids>
    Result<void> sortOne(const Record &record, const QString &was, const Result<QString> &state, Ids &going)
    {
        if (!state)
            return tl::unexpected(state.error());
        const Result<bool> alone = isAlone(record.id);
        if (!alone)
            return tl::unexpected(alone.error());
        if (*alone && *state == was)
            going.push_back(record.id);
        else
            kept << record.name;
        return {};
    }

    Result<void> sortCustomers()
    {
        const Result<std::vector<Customer>> all = m_store.customers();
        const QJsonObject made = m_mark[u"customers"_s].toObject();
        Result<void> ok = all ? Result<void>() : Result<void>(tl::unexpected(all.error()));
        for (size_t i = 0; ok && i < all->size(); ++i) {
            const QString was = made[(*all)[i].id.toString()].toString();
            if (!was.isEmpty())
                ok = sortOne((*all)[i], was, stateOf(m_store, (*all)[i]), customers);
        }
        return ok;
    }

    Result<void> sortTechnicians()
    {
        const Result<std::vector<Technician>> all = m_store.technicians();
        const QJsonObject made = m_mark[u"technicians"_s].toObject();
        Result<void> ok = all ? Result<void>() : Result<void>(tl::unexpected(all.error()));
        for (size_t i = 0; ok && i < all->size(); ++i) {
            const QString was = made[(*all)[i].id.toString()].toString();
            if (!was.isEmpty())
                ok = sortOne((*all)[i], was, stateOf({toJsonText((*all)[i])}), technicians);
        }
        return ok;
    }

    Store &m_store;
    QJsonObject m_mark;
};

Result<SampleLeft> sorted(Store &store, const std::function<Result<void>(const Sorting &)> &then)
{
    const Result<QJsonObject> mark = markIn(store);
    if (!mark)
        return tl::unexpected(mark.error());
    if (mark->isEmpty())
        return SampleLeft{};
    Sorting sorting(store, *mark);
    Result<void> ok = sorting.sort();
    ok = ok ? then(sorting) : ok;
    return ok.map([&] {
        return SampleLeft{true, static_cast<int>(sorting.incidents.size()), static_cast<int>(sorting.customers.size()), static_cast<int>(sorting.technicians.size()), sorting.kept};
    });
}

}

Result<SampleBefore> beforeSample(Store &store)
{
    const Result<std::vector<IncidentId>> incidents = store.incidentIds();
    const Result<std::vector<Customer>> customers = store.customers();
    const Result<std::vector<Technician>> technicians = store.technicians();
    const Result<QStringList> calendars = calendarIds(store);
    if (!incidents || !customers || !technicians || !calendars)
        return tl::unexpected(!incidents ? incidents.error() : !customers ? customers.error() : !technicians ? technicians.error() : calendars.error());
    SampleBefore before{{}, idsOf(*customers), idsOf(*technicians), *calendars};
    for (const IncidentId &id : *incidents)
        before.incidents << id.toString();
    return before;
}

Result<void> markSample(Store &store, const SampleBefore &before)
{
    Result<QJsonObject> mark = markIn(store);
    const Result<std::vector<IncidentId>> ids = store.incidentIds();
    const Result<std::vector<Customer>> customers = store.customers();
    const Result<std::vector<Technician>> technicians = store.technicians();
    const Result<QStringList> calendars = calendarIds(store);
    if (!mark || !ids || !customers || !technicians || !calendars)
        return tl::unexpected(!mark ? mark.error() : !ids ? ids.error() : !customers ? customers.error() : !technicians ? technicians.error() : calendars.error());
    QStringList hours = (*mark)[u"calendars"_s].toVariant().toStringList();
    std::copy_if(calendars->begin(), calendars->end(), std::back_inserter(hours), [&](const QString &id) { return !before.calendars.contains(id); });
    QJsonObject incidents = (*mark)[u"incidents"_s].toObject(), parties = (*mark)[u"customers"_s].toObject(), people = (*mark)[u"technicians"_s].toObject();
    for (const IncidentId &id : *ids) {
        const Result<QString> state = before.incidents.contains(id.toString()) ? Result<QString>() : stateOf(store, id);
        if (!state)
            return tl::unexpected(state.error());
        if (!state->isEmpty())
            incidents.insert(id.toString(), *state);
    }
    for (const Customer &customer : *customers) {
        const Result<QString> state = before.customers.contains(customer.id.toString()) ? Result<QString>() : stateOf(store, customer);
        if (!state)
            return tl::unexpected(state.error());
        if (!state->isEmpty())
            parties.insert(customer.id.toString(), *state);
    }
    for (const Technician &technician : *technicians) {
        if (!before.technicians.contains(technician.id.toString()))
            people.insert(technician.id.toString(), stateOf({toJsonText(technician)}));
    }
    if (incidents.isEmpty() && parties.isEmpty() && people.isEmpty())
        return {};
    return store.saveDocument(documentName, QJsonDocument(QJsonObject{{u"incidents"_s, incidents}, {u"customers"_s, parties}, {u"technicians"_s, people}, {u"calendars"_s, QJsonArray::fromStringList(hours)}}).toJson(QJsonDocument::Compact));
}

Result<SampleLeft> sampleLeft(Store &store)
{
    return sorted(store, [](const Sorting &) { return Result<void>(); });
}

Result<SampleLeft> removeSample(Store &store, DeskParts &parts)
{
    const auto remove = [&store, &parts](const Sorting &sorting) {
        Result<void> ok = store.removeIncidents(sorting.incidents);
        for (size_t i = 0; ok && i < sorting.customers.size(); ++i)
            ok = store.remove(sorting.customers[i]);
        for (size_t i = 0; ok && i < sorting.technicians.size(); ++i)
            ok = store.remove(sorting.technicians[i]);
        ok = ok ? removeCalendars(store, parts, sorting.calendars()).map([](int) {}) : ok;
        return ok ? store.removeDocument(documentName) : ok; // what stays is nobody's sample any more
    };
    SampleLeft left;
    const Result<void> ok = store.transaction([&] { return sorted(store, remove).map([&](const SampleLeft &gone) { left = gone; }); });
    parts.known.clear();
    store.forgetRows();
    return ok.map([&] { return left; });
}

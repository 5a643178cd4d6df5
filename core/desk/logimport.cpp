// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/desk/logimport.h"

#include "core/desk/logcheck.h"
#include "core/desk/recording.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>

namespace {

constexpr int logsInOneTransaction = 200;
constexpr qsizetype problemsKept = 1000;

bool isTheDatabases(const Error &error)
{
    switch (error.kind) {
        using enum Error::Kind;
    case NotFound:
    case Conflict:
    case InvalidInput:
        return false;
    default:
        return true;
    }
}

}

LogImport::LogImport(Store &store, DeskParts &parts, Progress progress)
    : m_store(store), m_parts(parts), m_progress(std::move(progress)), m_law(*parts.law())
{
}

bool LogImport::goOn(qint64 bytes)
{
    if (m_progress && !m_progress(m_before + bytes, m_total))
        m_report.cancelled = true;
    return !m_report.cancelled;
}

void LogImport::refuse(const QString &place, const Error &error)
{
    ++m_report.refused;
    if (m_report.problems.size() < problemsKept)
        m_report.problems += place.isEmpty() ? error.text : place + QStringLiteral(": ") + error.text;
}

Importing::Report LogImport::files(const QStringList &paths)
{
    for (const QString &path : paths)
        m_total += QFileInfo(path).size();
    for (const QString &path : paths) {
        if (const Result<void> ok = file(path); !ok) {
            m_report.failure = ok.error();
            break;
        }
        m_before += QFileInfo(path).size();
        if (m_report.cancelled)
            break;
    }
    return m_report;
}

Result<Importing::Report> LogImport::logs(std::vector<EventLog> logs)
{
    size_t at = 0;
    const Result<void> ok = all([&](QString &place) -> std::optional<Result<EventLog>> {
        if (at == logs.size())
            return {};
        place = logs[at].incident.externalRef;
        return std::move(logs[at++]);
    });
    return ok.map([this] { return m_report; });
}

Result<Incident> LogImport::one(EventLog log)
{
    const Result<void> ok = m_store.transaction([&] { return write(log); });
    if (!ok)
        return tl::unexpected(ok.error());
    m_parts.setLaw(std::make_shared<Law>(m_law));
    return log.incident;
}

Result<void> LogImport::all(const Next &next)
{
    bool more = true;
    while (more && !m_report.cancelled) {
        const Importing::Report before = m_report;
        Result<void> ok = m_store.transaction([&] { return chunk(next, more); });
        if (!ok) {
            m_report = before;
            return ok;
        }
        m_parts.setLaw(std::make_shared<Law>(m_law));
    }
    return {};
}

Result<void> LogImport::chunk(const Next &next, bool &more)
{
    for (int i = 0; i < logsInOneTransaction && !m_report.cancelled; ++i) {
        QString place;
        std::optional<Result<EventLog>> log = next(place);
        if (!log) {
            more = false;
            return {};
        }
        if (!*log) {
            refuse(place, log->error());
            continue;
        }
        const Calendars calendars = m_law.calendars;
        const Result<void> ok = m_store.transaction([&] { return write(**log); });
        if (!ok) {
            m_law.calendars = calendars;
            if (isTheDatabases(ok.error()))
                return ok;
            refuse(place, ok.error());
            continue;
        }
        ++m_report.incidents;
        m_report.entries += static_cast<int>((*log)->entries.size());
    }
    return {};
}

Result<void> LogImport::write(EventLog &log)
{
    if (const Result<void> good = checkedLog(log, m_parts.clock()); !good)
        return good;
    const auto there = m_store.incidentByExternalRef(log.incident.externalRef);
    if (!there)
        return tl::unexpected(there.error());
    if (*there) {
        const Result<Incident> known = m_store.incident(**there);
        return fail(Error::Kind::Conflict, QCoreApplication::translate("Importing", "case.id: %1 is here already, as incident %2")
                                               .arg(log.incident.externalRef, known ? known->number : QString()));
    }
    const Result<Customer> customer = customerOf(log);
    if (!customer)
        return tl::unexpected(customer.error());
    log.incident.customer = customer->id;
    Result<void> ok = takeCalendar(log);
    if (ok)
        ok = takePeople(log, customer->id);
    return ok ? writeLog(m_store, m_law, log.incident, log.entries, m_parts.zone) : ok;
}

/// The incident keeps the hours its log was written under: a calendar that the desk lacks, or knows with other hours, comes along.
Result<void> LogImport::takeCalendar(EventLog &log)
{
    const QString id = log.incident.calendar;
    const auto brought = log.calendars.byId.find(id);
    if (brought == log.calendars.byId.end()) {
        if (m_law.calendars.find(id))
            return {};
        return fail(Error::Kind::InvalidInput, QCoreApplication::translate("Importing", "case.calendar: there is no calendar \"%1\" here, and the log brings none").arg(id));
    }
    const size_t before = m_law.calendars.byId.size();
    Calendars more;
    more.byId.insert(*brought);
    log.incident.calendar = adoptCalendars(m_law.calendars, more).at(id);
    if (m_law.calendars.byId.size() == before)
        return {};
    LawVersion next = lawVersion(m_law.rules, m_law.calendars);
    next.version = m_law.version + 1;
    next.validFrom = m_parts.clock();
    next.author = m_parts.user;
    return saveLaw(m_store, next).map([this](const std::shared_ptr<const Law> &law) { m_law = *law; });
}

Result<Customer> LogImport::customerOf(const EventLog &log)
{
    const Result<std::optional<Customer>> found = m_store.customerByName(log.customer);
    if (!found)
        return tl::unexpected(found.error());
    if (*found)
        return **found;
    Customer customer;
    customer.id = CustomerId::make();
    customer.name = log.customer;
    customer.contract = log.contract;
    customer.language = log.language;
    return m_store.save(customer).map([&] { return customer; });
}

namespace {

/// The record that is the same by `same`, or the given one, saved; its id either way.
template<typename Record, typename Same>
auto foundOrSaved(Store &store, const Result<std::vector<Record>> &known, Record record, Same same) -> Result<decltype(record.id)>
{
    if (!known)
        return tl::unexpected(known.error());
    for (const Record &candidate : *known) {
        if (same(candidate))
            return candidate.id;
    }
    record.id = decltype(record.id)::make();
    return store.save(record).map([&] { return record.id; });
}

Result<TechnicianId> technicianNamed(Store &store, const QString &name)
{
    const Result<std::optional<Technician>> found = store.technicianByName(name);
    if (!found)
        return tl::unexpected(found.error());
    if (*found)
        return (*found)->id;
    Technician technician;
    technician.id = TechnicianId::make();
    technician.name = name;
    return store.save(technician).map([&] { return technician.id; });
}

}

Result<void> LogImport::takePeople(EventLog &log, const CustomerId &customer)
{
    Incident &incident = log.incident;
    if (!log.owner.isEmpty()) {
        const Result<TechnicianId> owner = technicianNamed(m_store, log.owner);
        if (!owner)
            return tl::unexpected(owner.error());
        incident.owner = *owner;
    }
    if (log.contact) {
        log.contact->customer = customer;
        const auto same = [&](const Contact &other) { return other.name == log.contact->name; };
        const Result<ContactId> id = foundOrSaved(m_store, m_store.contactsOf(customer), *log.contact, same);
        if (!id)
            return tl::unexpected(id.error());
        incident.contacts = {*id};
    }
    if (log.site) {
        log.site->customer = customer;
        const auto same = [&](const Site &other) { return other.name == log.site->name; };
        const Result<SiteId> id = foundOrSaved(m_store, m_store.sitesOf(customer), *log.site, same);
        if (!id)
            return tl::unexpected(id.error());
        incident.site = *id;
    }
    if (!log.equipment)
        return {};
    log.equipment->customer = customer;
    log.equipment->site = incident.site;
    const Equipment &unit = *log.equipment;
    const auto same = [&](const Equipment &other) {
        return other.serial == unit.serial && other.kind == unit.kind && other.brand == unit.brand && other.model == unit.model;
    };
    const Result<EquipmentId> id = foundOrSaved(m_store, m_store.equipmentOf(customer), unit, same);
    if (!id)
        return tl::unexpected(id.error());
    incident.equipment = *id;
    return {};
}

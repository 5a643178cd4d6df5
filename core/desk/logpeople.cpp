// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/desk/logimport.h"

// Whom a log is about: the customer, people, place and equipment of that name, or new ones.

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

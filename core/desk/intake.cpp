// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/desk/calendarchoice.h"
#include "core/desk/recording.h"
#include "core/intake/phone.h"

#include <QCoreApplication>

#include <algorithm>

// A first call becomes an incident: whose it is, by which hours it counts, and its first entry.

namespace {

Result<Customer> customerNamed(Store &store, const NewIncident &call)
{
    if (call.customerId)
        return store.customer(*call.customerId);
    const QString name = call.customer.trimmed();
    if (name.isEmpty())
        return fail(Error::Kind::InvalidInput, QCoreApplication::translate("Timeline", "Say which customer it is."));
    Result<std::optional<Customer>> found = store.customerByName(name);
    if (!found)
        return tl::unexpected(found.error());
    if (*found)
        return **found;
    Customer customer;
    customer.id = CustomerId::make();
    customer.name = name;
    if (Result<void> ok = store.save(customer); !ok)
        return tl::unexpected(ok.error());
    return customer;
}

bool hasPhone(const Contact &contact, const QString &phone)
{
    return std::any_of(contact.phones.begin(), contact.phones.end(), [&](const QString &one) {
        return one == phone || (!lastNine(phone).isEmpty() && lastNine(one) == lastNine(phone));
    });
}

/// One who calls from a number that nobody knew of them has that number from now on.
Result<std::optional<ContactId>> contactOf(Store &store, const CustomerId &customer, const NewIncident &call)
{
    const QString name = call.contact.trimmed(), phone = call.phone.trimmed();
    if (name.isEmpty() && phone.isEmpty())
        return std::optional<ContactId>();
    Result<std::vector<Contact>> contacts = store.contactsOf(customer);
    if (!contacts)
        return tl::unexpected(contacts.error());
    const auto is = [&](const Contact &contact) { return name.isEmpty() ? hasPhone(contact, phone) : contact.name.compare(name, Qt::CaseInsensitive) == 0; };
    const auto known = std::find_if(contacts->begin(), contacts->end(), is);
    if (known != contacts->end() && (phone.isEmpty() || hasPhone(*known, phone)))
        return std::optional(known->id);
    Contact contact;
    if (known != contacts->end()) {
        contact = *known;
    } else {
        contact.id = ContactId::make();
        contact.customer = customer;
        contact.name = name.isEmpty() ? phone : name;
        contact.role = call.role;
    }
    if (!phone.isEmpty())
        contact.phones.append(phone);
    if (Result<void> ok = store.save(contact); !ok)
        return tl::unexpected(ok.error());
    return std::optional(contact.id);
}

Incident incidentOf(const NewIncident &call, const Customer &customer, Instant now)
{
    Incident incident;
    incident.id = call.id.isNull() ? IncidentId::make() : call.id;
    incident.title = call.title;
    incident.kind = call.kind;
    incident.customer = customer.id;
    incident.site = call.site;
    incident.equipment = call.equipment;
    incident.channel = call.channel;
    incident.occurredAt = call.occurredAt == Instant{} ? now : call.occurredAt;
    incident.recordedAt = now;
    incident.urgency = call.urgency;
    incident.impact = call.impact;
    incident.priority = call.priority.value_or(derivedPriority(call.urgency, call.impact));
    incident.priorityReason = call.priorityReason;
    incident.assistance = call.assistance;
    incident.externalRef = call.externalRef;
    incident.owner = call.owner;
    incident.tags = call.tags;
    return incident;
}

Result<std::optional<Site>> siteOf(Store &store, const CustomerId &customer, const std::optional<SiteId> &site)
{
    if (!site)
        return std::optional<Site>();
    return store.sitesOf(customer).map([&](const std::vector<Site> &sites) {
        const auto found = std::find_if(sites.begin(), sites.end(), [&](const Site &one) { return one.id == *site; });
        return found == sites.end() ? std::nullopt : std::optional(*found);
    });
}

Entry firstEntry(const NewIncident &call, const Incident &incident)
{
    Entry entry;
    entry.incident = incident.id;
    entry.kind = EntryKind::Opened;
    entry.direction = call.direction;
    entry.channel = call.channel;
    if (isLive(call.channel))
        entry.outcome = Outcome::Reached;
    entry.audience = Audience::Customer;
    entry.tells = call.tells;
    entry.promise = call.promise;
    entry.occurredAt = incident.occurredAt;
    entry.customerText = call.words.words.isEmpty() ? CustomerText{call.title} : call.words;
    if (!incident.contacts.empty())
        entry.contact = incident.contacts.front();
    return entry;
}

}

Result<Written> writeIncident(Store &store, DeskParts &parts, const NewIncident &call, Instant now)
{
    Written written;
    const Result<void> ok = store.transaction([&]() -> Result<void> {
        if (Result<void> fresh = refreshLaw(store, parts); !fresh)
            return fresh;
        const std::shared_ptr<const Law> law = parts.law();
        if (Result<void> good = checkedCall(call, law->calendars); !good)
            return good;
        const Result<Customer> customer = customerNamed(store, call);
        if (!customer)
            return tl::unexpected(customer.error());
        const auto contact = contactOf(store, customer->id, call);
        if (!contact)
            return tl::unexpected(contact.error());
        written.incident = incidentOf(call, *customer, now);
        const Result<std::optional<Site>> site = siteOf(store, customer->id, call.site);
        if (!site)
            return tl::unexpected(site.error());
        const CalendarChoice choice = chosenCalendar(call.calendar, customer->calendar, *site ? (*site)->calendar : QString(), law->calendars);
        written.incident.calendar = choice.calendar;
        written.incident.calendarSource = choice.source;
        if (*contact)
            written.incident.contacts.push_back(**contact);
        const Result<CaseFacts> facts = factsOf(store, written.incident);
        if (!facts)
            return tl::unexpected(facts.error());
        auto fresh = std::make_unique<Known>(Known{0, law, *facts, {}});
        Result<Entry> entry = completed(firstEntry(call, written.incident), written.incident, fresh->derivation, parts.user, now);
        if (!entry)
            return tl::unexpected(entry.error());
        written.entry = std::move(*entry);
        return writeNext(store, parts.zone, written.incident, written.entry, *fresh, true).map([&] {
            written.ahead = stepsAhead(fresh->derivation, written.entry.occurredAt - Milliseconds(1));
            parts.known.insert(written.incident.id, fresh.release());
        });
    });
    if (!ok) {
        parts.known.remove(written.incident.id);
        return tl::unexpected(ok.error());
    }
    return written;
}

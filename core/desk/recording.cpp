// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/desk/recording.h"

#include <QCoreApplication>

Result<CaseFacts> factsOf(Store &store, const Incident &incident)
{
    const Result<Customer> customer = store.customer(incident.customer);
    if (!customer)
        return tl::unexpected(customer.error());
    std::optional<Technician> owner;
    if (incident.owner) {
        Result<Technician> found = store.technician(*incident.owner);
        if (!found)
            return tl::unexpected(found.error());
        owner = std::move(*found);
    }
    return caseFacts(incident, *customer, owner);
}

void takeDerived(Incident &incident, const rules::Derivation &derivation)
{
    incident.state = derivation.state();
    incident.waitingOn = derivation.waitingOn();
    incident.waitingUntil = derivation.waitingUntil();
    incident.silentSince = derivation.silentSince();
    incident.ball = rules::ballOf(derivation);
    incident.nextDue.reset();
    incident.nextRule.clear();
    for (const Commitment &commitment : derivation.commitments) {
        const bool sooner = commitment.due && (!incident.nextDue || *commitment.due < *incident.nextDue);
        if (commitment.status == Commitment::Status::Open && sooner) {
            incident.nextDue = commitment.due;
            incident.nextRule = commitment.rule;
        }
    }
}

namespace {

/// What was due before the event was raised or taken back; its own moment counts, for what is late from the beginning.
std::vector<UpcomingStep> stepsAhead(const rules::Derivation &derivation, Instant since)
{
    std::vector<UpcomingStep> ahead;
    for (const Commitment &commitment : derivation.commitments) {
        if (commitment.status != Commitment::Status::Open)
            continue;
        for (const ReminderStep &step : commitment.steps) {
            if (step.at > since && !isHeld(commitment, step))
                ahead.push_back({commitment.id, commitment.incident, step.at});
        }
    }
    return ahead;
}

Result<void> writeNext(Store &store, const QTimeZone &zone, Incident &incident, Entry &entry, Known &known, bool isNew)
{
    const rules::Advanced advanced = rules::advance(known.derivation, entry, known.facts, known.law->world());
    takeDerived(incident, known.derivation);
    const int expected = incident.version++;
    known.version = incident.version;
    Result<void> ok = isNew ? store.insertIncident(incident, zone).and_then([&] { return store.appendEntry(entry); })
                            : store.record(incident, expected, entry);
    ok = ok ? store.dropDraft({isNew ? incident.id.value : entry.id.value}) : ok; // what it was written as is saved with it
    if (!ok)
        return ok;
    const std::vector<Commitment> &all = known.derivation.commitments;
    return advanced.changedThePast ? store.replaceCommitments(incident.id, all) : store.saveCommitments(all, advanced.changed);
}

Result<Customer> customerNamed(Store &store, const QString &name)
{
    if (name.trimmed().isEmpty())
        return fail(Error::Kind::InvalidInput, QCoreApplication::translate("Timeline", "Say which customer it is."));
    Result<std::optional<Customer>> found = store.customerByName(name.trimmed());
    if (!found)
        return tl::unexpected(found.error());
    if (*found)
        return **found;
    Customer customer;
    customer.id = CustomerId::make();
    customer.name = name.trimmed();
    if (Result<void> ok = store.save(customer); !ok)
        return tl::unexpected(ok.error());
    return customer;
}

Result<std::optional<ContactId>> contactNamed(Store &store, const CustomerId &customer, const QString &name, const QString &phone)
{
    if (name.isEmpty() && phone.isEmpty())
        return std::optional<ContactId>();
    const Result<std::vector<Contact>> contacts = store.contactsOf(customer);
    if (!contacts)
        return tl::unexpected(contacts.error());
    for (const Contact &contact : *contacts) {
        if (name.isEmpty() ? contact.phones.contains(phone) : contact.name.compare(name, Qt::CaseInsensitive) == 0)
            return std::optional(contact.id);
    }
    Contact contact;
    contact.id = ContactId::make();
    contact.customer = customer;
    contact.name = name.isEmpty() ? phone : name;
    if (!phone.isEmpty())
        contact.phones.append(phone);
    if (Result<void> ok = store.save(contact); !ok)
        return tl::unexpected(ok.error());
    return std::optional(contact.id);
}

/// Who says by which hours an incident is counted: the call, the customer's contract, the site, the team; the first that names a calendar
/// that there is.
void chooseCalendar(Incident &incident, const NewIncident &call, const Customer &customer, const std::optional<Site> &site, const Calendars &calendars)
{
    const std::initializer_list<std::pair<QString, CalendarSource>> wishes{{call.calendar, CalendarSource::Hand},
                                                                           {customer.calendar, CalendarSource::Contract},
                                                                           {site ? site->calendar : QString(), CalendarSource::Site},
                                                                           {calendars.office, CalendarSource::Team}};
    for (const auto &[id, source] : wishes) {
        if (id.isEmpty() || (!calendars.find(id) && source != CalendarSource::Team))
            continue;
        incident.calendar = id;
        incident.calendarSource = source;
        return;
    }
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
    incident.priority = derivedPriority(call.urgency, call.impact);
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
    entry.direction = Direction::In;
    entry.channel = call.channel;
    if (isLive(call.channel))
        entry.outcome = Outcome::Reached;
    entry.audience = Audience::Customer;
    entry.tells = call.tells;
    entry.occurredAt = incident.occurredAt;
    entry.customerText = call.words.words.isEmpty() ? CustomerText{call.title} : call.words;
    if (!incident.contacts.empty())
        entry.contact = incident.contacts.front();
    return entry;
}

}

/// Another desktop may have changed the law: what is derived from here on goes by it.
Result<void> refreshLaw(Store &store, DeskParts &parts)
{
    if (!store.isShared())
        return {};
    const Result<int> newest = store.newestLaw();
    if (!newest || *newest == parts.law()->version)
        return newest.map([](int) {});
    return loadLaw(store, parts.zone).map([&parts](const std::shared_ptr<const Law> &law) { parts.setLaw(law); });
}

Result<Known *> known(Store &store, DeskParts &parts, const Incident &incident)
{
    return refreshLaw(store, parts).and_then([&] { return knownUnder(parts.law(), store, parts, incident); });
}

Result<Known *> knownUnder(const std::shared_ptr<const Law> &law, Store &store, DeskParts &parts, const Incident &incident)
{
    Known *kept = parts.known.object(incident.id);
    if (kept && kept->version == incident.version && kept->law == law)
        return kept;
    const Result<CaseFacts> facts = factsOf(store, incident);
    if (!facts)
        return tl::unexpected(facts.error());
    Result<std::vector<Entry>> log = store.entries(incident.id);
    if (!log)
        return tl::unexpected(log.error());
    auto *anew = new Known{incident.version, law, *facts, rules::replay(std::move(*log), *facts, law->world())};
    parts.known.insert(incident.id, anew);
    return anew;
}

Result<Written> writeEntry(Store &store, DeskParts &parts, Entry entry, Instant now)
{
    Written written;
    const Result<void> ok = store.transaction([&]() -> Result<void> {
        Result<Incident> incident = store.incident(entry.incident);
        if (!incident)
            return tl::unexpected(incident.error());
        const Result<Known *> knows = known(store, parts, *incident);
        if (!knows)
            return tl::unexpected(knows.error());
        Result<Entry> full = completed(std::move(entry), *incident, (*knows)->derivation, parts.user, now)
                                 .and_then([&](Entry one) { return agreed(std::move(one), **knows); });
        if (!full)
            return tl::unexpected(full.error());
        written = {std::move(*incident), std::move(*full), {}};
        return writeNext(store, parts.zone, written.incident, written.entry, **knows, false)
            .map([&] { written.ahead = stepsAhead((*knows)->derivation, written.entry.occurredAt - Milliseconds(1)); });
    });
    if (!ok) {
        parts.known.remove(entry.incident); // it may know of an entry that was not written
        return tl::unexpected(ok.error());
    }
    return written;
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
        const Result<Customer> customer = customerNamed(store, call.customer);
        if (!customer)
            return tl::unexpected(customer.error());
        const auto contact = contactNamed(store, customer->id, call.contact, call.phone);
        if (!contact)
            return tl::unexpected(contact.error());
        written.incident = incidentOf(call, *customer, now);
        const Result<std::optional<Site>> site = siteOf(store, customer->id, call.site);
        if (!site)
            return tl::unexpected(site.error());
        chooseCalendar(written.incident, call, *customer, *site, law->calendars);
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

Result<void> writeLog(Store &store, const Law &law, Incident &incident, std::vector<Entry> &entries, const QTimeZone &zone)
{
    const Result<CaseFacts> facts = factsOf(store, incident);
    if (!facts)
        return tl::unexpected(facts.error());
    for (size_t i = 0; i < entries.size(); ++i) {
        entries[i].incident = incident.id;
        entries[i].seq = static_cast<int>(i) + 1;
    }
    const rules::Derivation derivation = rules::replay(entries, *facts, law.world());
    takeDerived(incident, derivation);
    incident.version = static_cast<int>(entries.size());
    Result<void> ok = store.insertIncident(incident, zone);
    for (size_t i = 0; ok && i < entries.size(); ++i)
        ok = store.appendEntry(entries[i]);
    return ok ? store.replaceCommitments(incident.id, derivation.commitments) : ok;
}

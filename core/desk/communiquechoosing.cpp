// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/desk/communiquechoosing.h"

#include "core/desk/communiquewriter.h"

#include <algorithm>

// Whom a communiqué concerns: by its criteria, by hand, and by what a caller says.

namespace {

/// How somebody is told: the way that they prefer, if it leads to them.
Channel channelFor(const Customer &customer, const Contact *contact)
{
    const QString word = contact && !contact->preferredChannel.isEmpty() ? contact->preferredChannel : customer.preferredChannel;
    const Channel preferred = valueOf<Channel>(word).value_or(Channel::Mail);
    const bool noMail = preferred == Channel::Mail && contact && contact->mails.isEmpty() && !contact->phones.isEmpty();
    return noMail ? Channel::Phone : preferred;
}

const Contact *contactFor(const std::vector<Contact> &contacts)
{
    const auto isReachable = [](const Contact &one) { return !one.mails.isEmpty() || !one.phones.isEmpty(); };
    const auto found = std::find_if(contacts.begin(), contacts.end(), isReachable);
    return found == contacts.end() ? (contacts.empty() ? nullptr : &contacts.front()) : &*found;
}

}

RecipientRow recipientRowFor(const communiques::Candidate &one, const std::optional<Concern> &concern)
{
    const Contact *contact = contactFor(one.contacts);
    RecipientRow row;
    row.recipient.customer = one.customer.id;
    row.recipient.channel = channelFor(one.customer, contact);
    row.recipient.incident = concern ? concern->incident : std::nullopt;
    for (const Concerned::OpenIncident &open : one.concerned.open)
        row.number = open.id == row.recipient.incident ? open.number : row.number;
    row.customer = one.customer.name;
    row.language = one.customer.language;
    if (contact) {
        row.recipient.contact = contact->id;
        row.contact = contact->name;
        row.phones = contact->phones;
        row.mails = contact->mails;
    }
    return row;
}

QFuture<Result<std::vector<RecipientRow>>> Communiques::preview(const Affected &affected)
{
    return m_parts.database.run([affected](Store &store) -> Result<std::vector<RecipientRow>> {
        const auto candidates = communiques::candidates(store);
        if (!candidates)
            return tl::unexpected(candidates.error());
        std::vector<RecipientRow> rows;
        for (const communiques::Candidate &one : *candidates) {
            if (const std::optional<Concern> concern = concernOf(affected, one.concerned))
                rows.push_back(recipientRowFor(one, concern));
        }
        return rows;
    });
}

QFuture<Result<std::vector<RecipientRow>>> Communiques::customersLike(const QString &words, int most)
{
    return m_parts.database.run([words, most](Store &store) -> Result<std::vector<RecipientRow>> {
        const Result<std::vector<CustomerId>> ids = communiques::customersLike(store, words, most);
        if (!ids)
            return tl::unexpected(ids.error());
        std::vector<RecipientRow> rows;
        for (const CustomerId &id : *ids) {
            const auto found = communiques::candidates(store, id);
            if (!found)
                return tl::unexpected(found.error());
            for (const communiques::Candidate &one : *found) {
                rows.push_back(recipientRowFor(one, {}));
                rows.back().recipient.source = RecipientSource::Hand;
            }
        }
        return rows;
    });
}

namespace {

/// What is typed counts as what is known: a place, a unit.
Concerned typedBy(const CallTyped &typed, Concerned known)
{
    if (!typed.postalCode.isEmpty() || !typed.address.isEmpty()) {
        Site site;
        site.id = SiteId::make();
        site.postalCode = typed.postalCode;
        site.address = typed.address;
        known.sites.push_back(site);
    }
    if (!typed.model.isEmpty()) {
        Equipment unit;
        unit.id = EquipmentId::make();
        unit.model = typed.model;
        known.units.push_back(unit);
    }
    return known;
}

Result<std::optional<CustomerId>> customerOf(Store &store, const CallTyped &typed)
{
    if (typed.customerId || typed.customer.trimmed().isEmpty())
        return typed.customerId;
    return store.customerByName(typed.customer.trimmed()).map([](const std::optional<Customer> &found) { return found ? std::optional(found->id) : std::nullopt; });
}

}

QFuture<Result<std::vector<CommuniqueMatch>>> Communiques::matching(const CallTyped &typed)
{
    return m_parts.database.run([typed](Store &store) -> Result<std::vector<CommuniqueMatch>> {
        const Result<std::vector<Communique>> open = communiques::open(store);
        const Result<std::optional<CustomerId>> customer = open ? customerOf(store, typed) : tl::unexpected(open.error());
        if (!customer)
            return tl::unexpected(customer.error());
        std::vector<communiques::Candidate> found;
        if (*customer && !open->empty()) {
            auto read = communiques::candidates(store, *customer);
            if (!read)
                return tl::unexpected(read.error());
            found = std::move(*read);
        }
        const Concerned caller = typedBy(typed, found.empty() ? Concerned() : found.front().concerned);
        std::vector<CommuniqueMatch> matches;
        for (const Communique &one : *open) {
            Affected affected = one.affected;
            affected.tags.clear(); // a call that is new bears none, and is about nothing open
            affected.withOpenIncident = false;
            const auto in = *customer ? communiques::recipient(store, recipientId(one.id, **customer)) : Result<CommuniqueRecipient>(tl::unexpected(Error{}));
            if (!in && !(affected.narrows() && concernOf(affected, caller)))
                continue;
            const Result<CommuniqueVersion> newest = newestOf(store, one);
            if (!newest)
                return tl::unexpected(newest.error());
            matches.push_back({one, report::letterOf(one, *newest), in.has_value(), in ? in->incident : std::nullopt});
        }
        return matches;
    });
}

// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/calendar/zone.h"
#include "core/desk/calltaking.h"
#include "core/intake/phone.h"

#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

constexpr int atMost = 8; // of each kind: more than that nobody reads on the phone

/// The street of an address: what stands before the number.
QString streetOf(const QString &address)
{
    static const QRegularExpression number(u"[,\\s]+\\d.*$"_s);
    return QString(address).remove(number).trimmed();
}

/// Whose call it is, as far as one knows: who was chosen, or whose number it is and nobody else's.
std::optional<CustomerId> customerOf(const CallTyped &typed, const CallMatches &found)
{
    if (typed.customerId)
        return typed.customerId;
    if (!typed.customer.trimmed().isEmpty()) {
        const auto same = [&](const CustomerRow &row) { return row.customer.name.compare(typed.customer.trimmed(), Qt::CaseInsensitive) == 0; };
        const auto known = std::find_if(found.customers.begin(), found.customers.end(), same);
        return known == found.customers.end() ? std::nullopt : std::optional(known->customer.id);
    }
    std::vector<CustomerId> whose;
    for (const Caller &caller : found.callers) {
        const bool counts = caller.exact || !found.callers.front().exact; // a whole number outweighs its last digits
        if (counts && std::find(whose.begin(), whose.end(), caller.contact.customer) == whose.end())
            whose.push_back(caller.contact.customer);
    }
    if (whose.empty()) {
        for (const CallRow &call : found.earlier) {
            if (std::find(whose.begin(), whose.end(), *call.call.customer) == whose.end())
                whose.push_back(*call.call.customer);
        }
    }
    return whose.size() == 1 ? std::optional(whose.front()) : std::nullopt;
}

Traits traitsOf(const CallTyped &typed, const CustomerFile &file)
{
    Traits traits;
    traits.name = file.customer.name;
    traits.person = typed.caller;
    traits.serials = typed.serial.isEmpty() ? QStringList() : QStringList{typed.serial};
    traits.model = typed.model;
    traits.words = typed.title;
    traits.errorCode = typed.errorCode;
    for (const Equipment &unit : file.equipment) {
        if (typed.equipment == unit.id) {
            traits.serials = QStringList{unit.serial};
            traits.model = u"%1 %2"_s.arg(unit.brand, unit.model).trimmed();
        }
    }
    return traits;
}

Traits traitsOf(const QueueRow &row, const QString &code)
{
    Traits traits;
    traits.name = row.customer;
    traits.serials = row.details.serial.isEmpty() ? QStringList() : QStringList{row.details.serial};
    traits.model = row.details.equipment;
    traits.words = row.title.in(u"es"_s);
    // The code stands in the words; a case that names another one is no worse for it here.
    const QString said = traits.words + u' ' + row.details.lastWords.in(u"es"_s);
    if (!code.isEmpty() && said.contains(code, Qt::CaseInsensitive))
        traits.errorCode = code;
    return traits;
}

void findDuplicates(const CallTyped &typed, CallMatches &found)
{
    if (typed.title.trimmed().isEmpty() && typed.errorCode.isEmpty() && !typed.equipment && typed.serial.isEmpty())
        return;
    const Traits call = traitsOf(typed, *found.file);
    for (const QueueRow &row : found.open) {
        const Likeness likeness = callLikeness(call, traitsOf(row, typed.errorCode));
        if (likeness.weight >= likelyCall)
            found.duplicates.push_back({row, likeness});
    }
    std::stable_sort(found.duplicates.begin(), found.duplicates.end(), [](const CallDuplicate &a, const CallDuplicate &b) { return a.likeness.weight > b.likeness.weight; });
}

Result<void> findWho(Store &store, const CallTyped &typed, CallMatches &found)
{
    const auto into = [](auto &place) { return [&place](auto value) { place = std::move(value); }; };
    Result<void> ok;
    if (!lastNine(typed.number).isEmpty()) {
        ok = store.callers(typed.number, atMost).map(into(found.callers));
        if (ok && found.callers.empty())
            ok = store.earlierCalls(typed.number, atMost).map(into(found.earlier));
    }
    if (ok && !typed.customerId && !typed.customer.trimmed().isEmpty())
        ok = store.customersWith(typed.customer, atMost).map([&](CustomerPage page) { found.customers = std::move(page.rows); });
    return ok;
}

Result<void> findCustomersOwn(Store &store, CustomerId customer, const CallTyped &typed, const QueueMoment &moment, CallMatches &found)
{
    Result<CustomerFile> file = store.customerFile(customer, 50);
    if (!file)
        return tl::unexpected(file.error());
    found.file = std::move(*file);
    QueueFilter filter;
    filter.customer = customer;
    Result<QueuePage> open = store.queue(filter, {}, atMost, moment);
    if (!open)
        return tl::unexpected(open.error());
    found.open = std::move(open->rows);
    if (Result<void> ok = store.addDetails(found.open, moment.now); !ok)
        return ok;
    for (const CustomerIncident &one : found.file->incidents) {
        if (typed.equipment && one.equipment == typed.equipment && one.state == State::Closed)
            found.sameUnit.push_back(one);
    }
    findDuplicates(typed, found);
    return {};
}

Result<void> findStreet(Store &store, const CallTyped &typed, const QueueMoment &moment, CallMatches &found)
{
    QString address = typed.address, code = typed.postalCode;
    for (const Site &site : found.file ? found.file->sites : std::vector<Site>()) {
        if (typed.site == site.id || (!typed.site && found.file->sites.size() == 1 && address.isEmpty()))
            address = site.address, code = site.postalCode;
    }
    if (streetOf(address).isEmpty() || code.isEmpty())
        return {};
    const Instant midnight = instantOf(wallTime(moment.now, moment.zone).date, QTime(0, 0), moment.zone);
    Result<std::vector<NearIncident>> near = store.incidentsNear(code.trimmed(), midnight, 50);
    if (!near)
        return tl::unexpected(near.error());
    for (NearIncident &one : *near) {
        const bool isOwn = found.file && one.customerId == found.file->customer.id; // those are listed as theirs
        if (!isOwn && wordLikeness(streetOf(one.address).toCaseFolded(), streetOf(address).toCaseFolded()) >= 0.8)
            found.nearby.push_back(std::move(one));
    }
    return {};
}

Result<void> findFaults(Store &store, const CallTyped &typed, CallMatches &found)
{
    const QString code = typed.errorCode.trimmed();
    if (code.size() < 2)
        return {};
    Result<std::vector<SearchMatch>> matches = store.search({u'"' + QString(code).remove(u'"') + u'"', {SearchKind::Incident, SearchKind::Entry}, atMost});
    if (!matches)
        return tl::unexpected(matches.error());
    for (SearchMatch &match : *matches) {
        const auto same = [&](const SearchMatch &known) { return known.incident == match.incident; };
        const auto open = [&](const QueueRow &row) { return match.incident == row.id; };
        if (std::none_of(found.faults.begin(), found.faults.end(), same) && std::none_of(found.open.begin(), found.open.end(), open))
            found.faults.push_back(std::move(match));
    }
    return {};
}

}

Result<CallMatches> callMatches(Store &store, const CallTyped &typed, const QueueMoment &moment)
{
    CallMatches found;
    Result<void> ok = findWho(store, typed, found);
    if (const std::optional<CustomerId> customer = ok ? customerOf(typed, found) : std::nullopt)
        ok = findCustomersOwn(store, *customer, typed, moment, found);
    ok = ok ? findStreet(store, typed, moment, found) : ok;
    ok = ok ? findFaults(store, typed, found) : ok;
    if (!ok)
        return tl::unexpected(ok.error());
    return found;
}

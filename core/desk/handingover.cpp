// SPDX-License-Identifier: GPL-3.0-or-later
// Handing an incident over: offered, then accepted, declined or taken back. Who follows it stays one named person throughout.
#include "core/desk/dispatchjobs.h"
#include "core/desk/factchanges.h"
#include "core/desk/triagewords.h"
#include "core/rules/quiet.h"
#include "core/rules/rule.h"
#include "core/storage/dispatching.h"
#include "core/storage/incidentlog.h"
#include "core/storage/links.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

const QString answerRule = u"handover-answer"_s;

/// A database that is older than hand-overs has no rule that asks for the answer: it gets the one that Aviso comes with. Who took the rule
/// away, or wrote another for offers, has decided otherwise.
Result<void> provideRule(Store &store, DeskParts &parts, Instant now)
{
    if (Result<void> fresh = refreshLaw(store, parts); !fresh)
        return fresh;
    const std::shared_ptr<const Law> law = parts.law();
    const auto knows = [](const RuleSet &set) { return set.find(answerRule) != nullptr; };
    const bool known = knows(law->rules) || std::any_of(law->epochs.begin(), law->epochs.end(), [&](const rules::Epoch &epoch) { return knows(epoch.rules); });
    const Rule *rule = defaultRules().find(answerRule);
    if (known || !rule || (!law->epochs.empty() && law->epochs.back().from >= now))
        return {};
    RuleSet rules = law->rules;
    rules.rules.push_back(*rule);
    LawVersion version = lawVersion(rules, law->calendars);
    version.version = law->version + 1;
    version.validFrom = now; // the offer itself is judged by it
    version.author = parts.user;
    version.note = rule->name.in(QLocale().name().left(2));
    const Result<std::shared_ptr<const Law>> saved = saveLaw(store, version);
    if (saved)
        parts.setLaw(*saved);
    return saved.map([](const std::shared_ptr<const Law> &) {});
}

/// The incident, and the offers that stand on it: each incident that was merged may have brought one.
struct Standing
{
    Incident incident;
    std::vector<HandoverOffer> offers;

    /// The offer that was seen; null when it does not stand any more. Another may have been made to somebody else meanwhile.
    const HandoverOffer *offer(EntryId seen) const
    {
        const auto its = std::find_if(offers.begin(), offers.end(), [&](const HandoverOffer &one) { return one.entry == seen; });
        return its == offers.end() ? nullptr : &*its;
    }
};

Result<Standing> standingOf(Store &store, IncidentId id)
{
    const Result<IncidentId> kept = keptOf(store, id); // an offer is answered where the incident lives on
    const Result<Incident> incident = kept ? store.incident(*kept) : tl::unexpected(kept.error());
    if (!incident)
        return tl::unexpected(incident.error());
    return incidentLog(store, *kept).map([&](const std::vector<Entry> &log) { return Standing{*incident, openOffers(log)}; });
}

TeamText lineAnd(const char *form, const QString &name, const QString &words)
{
    return forTeam([&](const Language &language) {
        const QString line = language.text(form).arg(name);
        return words.trimmed().isEmpty() ? line : line + u"\n\n"_s + words.trimmed();
    });
}

Entry handover(IncidentId id, TechnicianId to, HandoverAct::Act act, const TeamText &text)
{
    Entry entry = teamEntry(id, EntryKind::Handover, text);
    entry.handoverAct = HandoverAct{to, act};
    return entry;
}

Result<Written> writeOffer(Store &store, DeskParts &parts, IncidentId id, TechnicianId to, const QString &words, Instant now)
{
    const Result<Standing> standing = standingOf(store, id);
    if (!standing)
        return tl::unexpected(standing.error());
    const Result<Technician> who = store.technician(to);
    if (!who)
        return tl::unexpected(who.error());
    if (!standing->offers.empty())
        return refusedDispatch(QT_TRANSLATE_NOOP("Dispatching", "It is offered to somebody already. Take that offer back first."), Error::Kind::Conflict);
    if (standing->incident.state == State::Closed)
        return refusedDispatch(QT_TRANSLATE_NOOP("Dispatching", "It is closed: there is nothing to hand over."), Error::Kind::Conflict);
    if (standing->incident.owner == to)
        return refusedDispatch(QT_TRANSLATE_NOOP("Dispatching", "They follow it already."));
    const Result<std::map<TechnicianId, Instant>> gone = retirements(store);
    if (!gone)
        return tl::unexpected(gone.error());
    if (gone->count(to))
        return refusedDispatch(QT_TRANSLATE_NOOP("Dispatching", "They do not work here any more. Choose somebody else."));
    return writeEntry(store, parts, handover(id, to, HandoverAct::Act::Offered, lineAnd(QT_TRANSLATE_NOOP("Aviso", "Offered to %1."), who->name, words)), now);
}

tl::unexpected<Error> nothingOffered()
{
    return refusedDispatch(QT_TRANSLATE_NOOP("Dispatching", "No hand-over is offered here any more: it was answered or taken back."), Error::Kind::Conflict);
}

/// Who is at the desk where the offer is theirs, so that the log names them; another who says it for them is named as who wrote it.
Result<Written> writeAnswer(Store &store, DeskParts &parts, IncidentId id, EntryId seen, HandoverAct::Act act, const char *form, const QString &words, Instant now)
{
    const Result<Standing> standing = standingOf(store, id);
    if (!standing)
        return tl::unexpected(standing.error());
    const HandoverOffer *offer = standing->offer(seen);
    if (!offer)
        return nothingOffered();
    const Result<Technician> who = store.technician(offer->to);
    if (!who)
        return tl::unexpected(who.error());
    return writeEntry(store, parts, handover(standing->incident.id, who->id, act, lineAnd(form, who->name, words)), now);
}

/// The owner changes with the entry that says so: what rules ask about them counts from here on.
Result<Written> changeOwner(Store &store, DeskParts &parts, Written written, TechnicianId to, const CaseFacts &before, Instant now)
{
    written.incident.owner = to;
    const FieldChanger by{written.entry.author, written.entry.recordedAt, written.entry.id};
    const Result<void> ok = store.updateIncident(written.incident, written.incident.version, by).and_then([&] {
        return followFacts(store, *parts.law(), written.incident, before, now);
    });
    if (!ok)
        return tl::unexpected(ok.error());
    parts.known.remove(written.incident.id);
    const Result<Incident> incident = store.incident(written.incident.id);
    if (!incident)
        return tl::unexpected(incident.error());
    return known(store, parts, *incident).map([&](Known *knows) {
        return Written{*incident, written.entry, stepsAhead(knows->derivation, written.entry.occurredAt - Milliseconds(1))};
    });
}

Result<Written> writeAcceptance(Store &store, DeskParts &parts, IncidentId id, EntryId seen, Instant now)
{
    const Result<Standing> standing = standingOf(store, id);
    if (!standing)
        return tl::unexpected(standing.error());
    const HandoverOffer *offer = standing->offer(seen);
    if (!offer)
        return nothingOffered();
    const Result<Technician> who = store.technician(offer->to);
    const Result<CaseFacts> before = who ? factsOf(store, standing->incident) : tl::unexpected(who.error());
    if (!before)
        return tl::unexpected(before.error());
    Entry entry = handover(standing->incident.id, who->id, HandoverAct::Act::Accepted, lineAnd(QT_TRANSLATE_NOOP("Aviso", "%1 accepts and follows it from here on."), who->name, {}));
    // What the customer reads in their papers; nobody told it to them yet, so that it settles nothing.
    entry.audience = Audience::Customer;
    for (const QString &code : {u"en"_s, u"es"_s})
        entry.customerText.words.byLanguage[code] = Language(code).text(QT_TRANSLATE_NOOP("Aviso", "From now on, %1 follows your case.")).arg(who->name);
    Result<Written> written = writeEntry(store, parts, entry, now);
    return written ? changeOwner(store, parts, std::move(*written), who->id, *before, now) : written;
}

/// The offers on an incident with what a person needs to answer them.
Result<std::vector<OfferedIncident>> offeredOn(Store &store, IncidentId id, const QString &user)
{
    const Result<Standing> standing = standingOf(store, id);
    if (!standing)
        return tl::unexpected(standing.error());
    std::vector<OfferedIncident> offered;
    const Incident &incident = standing->incident;
    if (standing->offers.empty() || incident.state == State::Closed)
        return offered;
    const Result<Customer> customer = store.customer(incident.customer);
    if (!customer)
        return tl::unexpected(customer.error());
    for (const HandoverOffer &offer : standing->offers) {
        const Result<Technician> who = store.technician(offer.to);
        if (!who)
            return tl::unexpected(who.error());
        offered.push_back({incident.id, incident.number, incident.title, customer->name, offer, who->name, rules::samePerson(who->name, user)});
    }
    return offered;
}

Result<std::vector<OfferedIncident>> offersTo(Store &store, const QString &name)
{
    const Result<std::optional<Technician>> me = store.technicianByName(name);
    if (!me)
        return tl::unexpected(me.error());
    std::vector<OfferedIncident> offers;
    const Result<std::vector<IncidentId>> ids = *me ? incidentsOffered(store, (*me)->id) : Result<std::vector<IncidentId>>(std::vector<IncidentId>());
    if (!ids)
        return tl::unexpected(ids.error());
    for (const IncidentId &id : *ids) {
        const Result<std::vector<OfferedIncident>> offered = offeredOn(store, id, name);
        if (!offered)
            return tl::unexpected(offered.error());
        for (const OfferedIncident &offer : *offered) {
            const auto isKnown = [&](const OfferedIncident &one) { return one.incident == offer.incident; }; // through what was merged into it
            if (offer.isMine && std::none_of(offers.begin(), offers.end(), isKnown))
                offers.push_back(offer);
        }
    }
    std::sort(offers.begin(), offers.end(), [](const OfferedIncident &a, const OfferedIncident &b) { return a.offer.at < b.offer.at; });
    return offers;
}

}

QFuture<Result<Entry>> Dispatching::offer(IncidentId id, TechnicianId to, const QString &words)
{
    return writtenEntry(
        m_parts, [=, &parts = m_parts](Store &store, Instant now) { return writeOffer(store, parts, id, to, words, now); },
        [&parts = m_parts](Store &store, Instant now) { return provideRule(store, parts, now); });
}

QFuture<Result<Entry>> Dispatching::accept(IncidentId id, EntryId offer)
{
    return writtenEntry(m_parts, [=, &parts = m_parts](Store &store, Instant now) { return writeAcceptance(store, parts, id, offer, now); });
}

QFuture<Result<Entry>> Dispatching::decline(IncidentId id, EntryId offer, const QString &reason)
{
    return writtenEntry(m_parts, [=, &parts = m_parts](Store &store, Instant now) -> Result<Written> {
        if (reason.trimmed().isEmpty())
            return refusedDispatch(QT_TRANSLATE_NOOP("Dispatching", "Say why it is declined: whoever offered it looks for somebody else by that."));
        return writeAnswer(store, parts, id, offer, HandoverAct::Act::Declined, QT_TRANSLATE_NOOP("Aviso", "%1 declines the hand-over."), reason, now);
    });
}

QFuture<Result<Entry>> Dispatching::withdraw(IncidentId id, EntryId offer, const QString &words)
{
    return writtenEntry(m_parts, [=, &parts = m_parts](Store &store, Instant now) {
        return writeAnswer(store, parts, id, offer, HandoverAct::Act::Withdrawn, QT_TRANSLATE_NOOP("Aviso", "The offer to %1 is taken back."), words, now);
    });
}

QFuture<Result<std::optional<OfferedIncident>>> Dispatching::offerOn(IncidentId id)
{
    return m_parts.database.run([id, user = m_parts.user](Store &store) {
        return offeredOn(store, id, user).map([](const std::vector<OfferedIncident> &all) -> std::optional<OfferedIncident> {
            const auto mine = std::find_if(all.begin(), all.end(), [](const OfferedIncident &one) { return one.isMine; });
            return mine != all.end() ? std::optional(*mine) : all.empty() ? std::nullopt : std::optional(all.front());
        });
    });
}

QFuture<Result<std::vector<OfferedIncident>>> Dispatching::offersToMe()
{
    return m_parts.database.run([user = m_parts.user](Store &store) { return offersTo(store, user); });
}

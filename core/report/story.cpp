// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/story.h"

#include "core/model/units.h"

#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace report {
namespace {

QSet<EntryId> correctedEntries(const Dossier &dossier)
{
    QSet<EntryId> corrected;
    for (const Entry &entry : dossier.entries) {
        if (entry.supersedes)
            corrected.insert(*entry.supersedes);
    }
    return corrected;
}

/// What was sent and came back: it told nothing.
QSet<EntryId> bouncedEntries(const Dossier &dossier)
{
    QSet<EntryId> bounced;
    for (const Entry &entry : dossier.entries) {
        if (entry.refersTo && entry.outcome == Outcome::Bounced)
            bounced.insert(*entry.refersTo);
    }
    return bounced;
}

/// The number under which the entry was written, where that incident was merged into this one.
QString fromOf(const Dossier &dossier, const Entry &entry)
{
    const auto from = std::find_if(dossier.merged.begin(), dossier.merged.end(), [&](const auto &one) { return one.first == entry.incident; });
    return from == dossier.merged.end() ? QString() : from->second;
}

/// The customer may know it by any of its numbers.
QString numbersOf(const Dossier &dossier)
{
    QStringList others;
    for (const auto &[id, number] : dossier.merged)
        others << number;
    return others.isEmpty() ? dossier.incident.number : u"%1 (%2)"_s.arg(dossier.incident.number, others.join(u", "_s));
}

Particulars particularsOf(const Dossier &dossier)
{
    const Incident &incident = dossier.incident;
    Particulars head{.number = numbersOf(dossier),
                     .title = incident.title,
                     .customer = dossier.customer.name,
                     .contacts = {},
                     .site = dossier.site,
                     .equipment = dossier.equipment,
                     .owner = dossier.owner ? dossier.owner->name : QString(),
                     .state = incident.state,
                     .channel = incident.channel,
                     .opened = incident.occurredAt,
                     .solved = {},
                     .closed = {}};
    for (const Contact &contact : dossier.contacts)
        head.contacts << contact.name;
    for (const Entry &entry : dossier.entries) {
        if (!fromOf(dossier, entry).isEmpty())
            continue; // it says how another one stood
        const auto isSolution = [](const Fact &fact) { return fact.kind == FactKind::Solution; };
        const std::optional<StateChange> &change = entry.stateChange;
        if (change && change->act == StateChange::Act::Reopened)
            head.solved = head.closed = std::nullopt;
        else if (change && change->act == StateChange::Act::Closed)
            head.closed = entry.occurredAt;
        else if (std::any_of(entry.facts.begin(), entry.facts.end(), isSolution) || (change && change->state == State::Solved))
            head.solved = entry.occurredAt;
    }
    return head;
}

void follow(PromiseStory &story, const PromiseAct &act, Instant at)
{
    using Act = PromiseAct::Act;
    if (!act.what.isEmpty())
        story.what = act.what;
    if ((act.act == Act::Made || act.act == Act::Renegotiated) && act.due)
        story.dues.push_back(*act.due);
    if (act.act == Act::Made) { // once more, after it was kept: the next word of a communiqué
        story.end = PromiseStory::End::Open;
        story.endedAt.reset();
    }
    if (act.act == Act::Kept)
        story.end = !story.dues.empty() && at > story.dues.back() ? PromiseStory::End::KeptLate : PromiseStory::End::Kept;
    if (act.act == Act::Withdrawn)
        story.end = PromiseStory::End::Withdrawn;
    if (act.act == Act::Kept || act.act == Act::Withdrawn)
        story.endedAt = at;
}

auto storyOf(auto &stories, const QString &key)
{
    return std::find_if(stories.begin(), stories.end(), [&key](const PromiseStory &story) { return story.key == key; });
}

/// What an entry says of a promise to a reader: of one of the team's, the customer sees only that it was kept or withdrawn.
std::optional<PromiseAct> promiseActFor(bool customer, const Entry &entry)
{
    if (!entry.promise || !customer || entry.audience == Audience::Customer)
        return entry.promise;
    if (entry.promise->act != PromiseAct::Act::Kept && entry.promise->act != PromiseAct::Act::Withdrawn)
        return {};
    return PromiseAct{.key = entry.promise->key, .act = entry.promise->act, .what = {}, .due = {}, .from = {}};
}

/// The promises that were given to the customer, or every one.
std::vector<PromiseStory> promisesOf(const Dossier &dossier, Instant now, bool forCustomer)
{
    const QSet<EntryId> corrected = correctedEntries(dossier), bounced = bouncedEntries(dossier);
    std::vector<PromiseStory> stories;
    for (const Entry &entry : dossier.entries) {
        const std::optional<PromiseAct> act = promiseActFor(forCustomer, entry);
        const bool cameBack = act && act->act == PromiseAct::Act::Kept && bounced.contains(entry.id);
        if (!act || cameBack || corrected.contains(entry.id))
            continue;
        auto story = storyOf(stories, act->key);
        if (story == stories.end() && forCustomer && entry.audience == Audience::Team)
            continue; // the end of a promise that they never heard of
        if (story == stories.end())
            story = stories.insert(stories.end(), PromiseStory{.key = act->key, .what = {}, .dues = {}, .endedAt = {}});
        follow(*story, *act, entry.occurredAt);
    }
    for (PromiseStory &story : stories) {
        if (story.end == PromiseStory::End::Open && !story.dues.empty() && story.dues.back() < now)
            story.end = PromiseStory::End::Missed;
    }
    return stories;
}

LocalText promisedBy(const std::vector<PromiseStory> &stories, const std::optional<PromiseAct> &act)
{
    if (!act)
        return {};
    const auto story = storyOf(stories, act->key);
    return !act->what.isEmpty() || story == stories.end() ? act->what : story->what;
}

/// What became of a unit that is lent or replaced, and may be read by the customer.
std::optional<AftersalesAct> unitFor(const Entry &entry)
{
    if (!entry.aftersales || !isForCustomer(*entry.aftersales))
        return {};
    AftersalesAct act = *entry.aftersales;
    if (auto *loan = std::get_if<LoanAct>(&act))
        loan->condition.clear();
    return act;
}

/// Did the customer live it? What went in and out, visits, and what a promise came to; not a message that never arrived.
bool lived(const Entry &entry, const std::vector<PromiseStory> &promises)
{
    if (entry.outcome == Outcome::WrongNumber || entry.outcome == Outcome::Bounced)
        return false;
    const bool keptPromise = entry.promise && entry.promise->act == PromiseAct::Act::Kept && storyOf(promises, entry.promise->key) != promises.end();
    // A visit that is planned, or called off, without a word to them is not yet anything that they lived.
    const bool isPlanned = entry.visitAct && (entry.visitAct->state == VisitState::Proposed || entry.visitAct->state == VisitState::Confirmed || entry.visitAct->state == VisitState::Cancelled);
    return entry.audience == Audience::Customer || (entry.kind == EntryKind::Visit && !isPlanned) || keptPromise || unitFor(entry);
}

std::vector<FactKind> toldBy(const Entry &entry)
{
    std::vector<FactKind> about;
    for (const Tell tell : entry.tells) {
        if (tell == Tell::Diagnosis)
            about.push_back(FactKind::Diagnosis);
        if (tell == Tell::Plan || tell == Tell::Forecast)
            about.push_back(FactKind::Plan);
        if (tell == Tell::Solution)
            about.push_back(FactKind::Solution);
    }
    return about;
}

} // namespace

CustomerStory customerStory(const Dossier &dossier, Instant now)
{
    CustomerStory story{.particulars = particularsOf(dossier), .moments = {}, .promises = promisesOf(dossier, now, true),
                        .solution = dossier.incident.solution};
    const QSet<EntryId> corrected = correctedEntries(dossier);
    for (const Entry &entry : dossier.entries) {
        if (!lived(entry, story.promises) || corrected.contains(entry.id))
            continue;
        // What the team wrote for itself about a visit stays with the team, and with it whatever the entry is said to tell.
        const bool forThem = entry.audience == Audience::Customer;
        CustomerMoment moment{.at = entry.occurredAt,
                              .kind = entry.kind,
                              .direction = entry.direction,
                              .channel = forThem ? entry.channel : std::nullopt,
                              .outcome = entry.outcome,
                              .who = entry.author,
                              .words = forThem ? entry.customerText : CustomerText(),
                              .promise = promiseActFor(true, entry),
                              .about = forThem ? toldBy(entry) : std::vector<FactKind>(),
                              .from = fromOf(dossier, entry),
                              .unit = unitFor(entry)};
        if (moment.promise && storyOf(story.promises, moment.promise->key) == story.promises.end())
            moment.promise.reset();
        if (moment.promise)
            moment.promise->what = promisedBy(story.promises, moment.promise);
        story.moments.push_back(std::move(moment));
    }
    return story;
}

TeamStory teamStory(const Dossier &dossier, Instant now)
{
    TeamStory story{.particulars = particularsOf(dossier), .moments = {}, .promises = promisesOf(dossier, now, false),
                    .commitments = dossier.commitments, .solution = dossier.incident.solution, .cause = dossier.incident.cause};
    const QSet<EntryId> corrected = correctedEntries(dossier);
    for (const Technician &one : dossier.technicians)
        story.technicians << one.name;
    for (const Entry &entry : dossier.entries)
        story.moments.push_back({entry, corrected.contains(entry.id), promisedBy(story.promises, entry.promise), fromOf(dossier, entry)});
    return story;
}

} // namespace report

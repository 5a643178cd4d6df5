// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/aftersalespoints.h"
#include "core/rules/matching.h"

#include <algorithm>
#include <map>

namespace rules {
namespace {

template<typename T>
bool contains(const std::vector<T> &values, const T &value)
{
    return std::find(values.begin(), values.end(), value) != values.end();
}

bool isPromise(const Entry &entry, PromiseAct::Act act)
{
    return entry.promise && entry.promise->act == act;
}

bool isState(const Entry &entry, StateChange::Act act)
{
    return entry.stateChange && entry.stateChange->act == act;
}

bool isHandover(const Entry &entry, HandoverAct::Act act)
{
    return entry.handoverAct && entry.handoverAct->act == act;
}

bool isPoint(const Entry &entry, EventKind::Point point)
{
    using enum EventKind::Point;
    switch (point) {
    case CaseOpened: return entry.kind == EntryKind::Opened || isState(entry, StateChange::Act::Reopened);
    case Closed: return isState(entry, StateChange::Act::Closed);
    case Reopened: return isState(entry, StateChange::Act::Reopened);
    case Merged: return isState(entry, StateChange::Act::Merged);
    // A new date is a promise too; it counts only when the customer was told.
    case PromiseMade: return isPromise(entry, PromiseAct::Act::Made) || isPoint(entry, PromiseRenegotiated);
    // What came back kept no word.
    case PromiseKept: return isPromise(entry, PromiseAct::Act::Kept) && entry.outcome != Outcome::Bounced;
    case PromiseRenegotiated: return isPromise(entry, PromiseAct::Act::Renegotiated) && reachedCustomer(entry);
    case PromiseWithdrawn: return isPromise(entry, PromiseAct::Act::Withdrawn);
    case TeamReview: return entry.kind == EntryKind::Review;
    // A call that nobody took says nothing yet: it is called back, not answered.
    case CustomerMessage: return isFromCustomer(entry) && !isPoint(entry, MissedCall);
    case MissedCall: return entry.direction == Direction::In && entry.channel == Channel::Phone && entry.outcome == Outcome::NoAnswer;
    case HandoverOffered: return isHandover(entry, HandoverAct::Act::Offered);
    case HandoverAccepted: return isHandover(entry, HandoverAct::Act::Accepted);
    case HandoverDeclined: return isHandover(entry, HandoverAct::Act::Declined);
    // Who names somebody else to follow it waits for no answer any more.
    case HandoverWithdrawn: return isHandover(entry, HandoverAct::Act::Withdrawn) || (entry.kind == EntryKind::Handover && !entry.handoverAct);
    default: break;
    }
    return isAftersales(entry, point);
}

bool isPromisePoint(const EventKind &kind)
{
    using enum EventKind::Point;
    const auto *point = std::get_if<EventKind::Point>(&kind.value);
    return point && (*point == PromiseMade || *point == PromiseKept || *point == PromiseRenegotiated || *point == PromiseWithdrawn);
}

/// A try that reached nobody, or what a machine sent, is no contact.
bool reachedSomeone(const Entry &entry)
{
    const bool passed = !entry.outcome || *entry.outcome == Outcome::Reached || *entry.outcome == Outcome::Sent || *entry.outcome == Outcome::Delivered;
    return passed && !entry.automatic && entry.direction != Direction::Internal;
}

bool countsAsContact(const EventKind &kind, const Entry &entry, const MatchContext &context)
{
    const auto *plain = std::get_if<EntryKind>(&kind.value);
    const bool isContact = plain && (*plain == EntryKind::Contact || *plain == EntryKind::Mail);
    return !context.settles || !isContact || (reachedSomeone(entry) && meets(entry, context.need));
}

bool matchesKind(const Pattern &pattern, const Entry &entry, const MatchContext &context)
{
    return std::any_of(pattern.kinds.begin(), pattern.kinds.end(), [&](const EventKind &kind) {
        const bool aboutAnother = isPromisePoint(kind) && !context.promise.isEmpty() && entry.promise && entry.promise->key != context.promise;
        const bool ofAnother = !context.matter.isEmpty() && entry.aftersales && matterOf(*entry.aftersales) != context.matter;
        return isOf(entry, kind) && !aboutAnother && !ofAnother && countsAsContact(kind, entry, context) && (!pattern.channel || meets(entry, *pattern.channel));
    });
}

bool speaksOfTelling(const Pattern &pattern)
{
    return pattern.toldAnything || !pattern.told.empty();
}

bool matchesTold(const Pattern &pattern, const Entry &entry, const MatchContext &context)
{
    if (!tells(entry))
        return false;
    const bool said = pattern.toldAnything
        || std::any_of(entry.tells.begin(), entry.tells.end(), [&](Tell tell) { return contains(pattern.told, tell); });
    return said && meets(entry, context.need) && (!pattern.channel || meets(entry, *pattern.channel));
}

bool hasFact(const Pattern &pattern, const Fact &fact)
{
    return contains(pattern.facts, fact.kind) && (!pattern.changed || fact.version > 1);
}

/// All that the pattern names must hold; alternatives are another matter.
bool matchesItself(const Pattern &pattern, const Entry &entry, const MatchContext &context)
{
    const bool telling = speaksOfTelling(pattern);
    if ((pattern.kinds.empty() && pattern.facts.empty() && !telling) || (context.toldOnly && !telling))
        return false;
    // Exactly at due is in time, and the due moment has come.
    if (pattern.afterDue && (!context.due || entry.occurredAt < *context.due))
        return false;
    const auto known = [&](const Fact &fact) { return hasFact(pattern, fact); };
    return (pattern.kinds.empty() || matchesKind(pattern, entry, context))
        && (pattern.facts.empty() || std::any_of(entry.facts.begin(), entry.facts.end(), known))
        && (!telling || matchesTold(pattern, entry, context));
}

/// What a person said about settling stays said until they say another thing about the same duty.
std::optional<Settling> said(const std::optional<Settling> &before, const std::optional<Settling> &after)
{
    if (!before || !after)
        return after ? after : before;
    Settling both = *after;
    for (const SettlingChoice &choice : before->choices) {
        const auto same = [&](const SettlingChoice &other) { return other.rule == choice.rule && other.subject == choice.subject; };
        if (std::none_of(after->choices.begin(), after->choices.end(), same))
            both.choices.push_back(choice);
    }
    return both;
}

/// The correction's content at the place and under the id of what it corrects: commitments opened by it stay the same ones.
Entry corrected(const Entry &original, const Entry &correction)
{
    Entry entry = correction;
    entry.id = original.id;
    entry.seq = original.seq;
    entry.supersedes.reset();
    entry.settling = said(original.settling, correction.settling);
    if (correction.kind == EntryKind::Correction) {
        entry.kind = original.kind;
        // Recorded when it happened: it says no other moment for what it corrects.
        if (correction.occurredAt == correction.recordedAt)
            entry.occurredAt = original.occurredAt;
    }
    return entry;
}

}

std::vector<Entry> effectiveLog(const std::vector<Entry> &log)
{
    std::vector<Entry> inOrderOfRecording = log;
    std::sort(inOrderOfRecording.begin(), inOrderOfRecording.end(), [](const Entry &a, const Entry &b) { return a.seq < b.seq; });
    std::vector<Entry> effective;
    std::map<EntryId, size_t> placeOf; // a correction of a correction finds the place of the first
    for (const Entry &entry : inOrderOfRecording) {
        const auto original = entry.supersedes ? placeOf.find(*entry.supersedes) : placeOf.end();
        if (original != placeOf.end()) {
            effective[original->second] = corrected(effective[original->second], entry);
            placeOf.emplace(entry.id, original->second);
            continue;
        }
        placeOf.emplace(entry.id, effective.size());
        effective.push_back(entry);
    }
    // A bounce counts as it was corrected; found first, since what bounced is marked so too.
    std::vector<size_t> bounced;
    for (const Entry &entry : effective) {
        const auto about = entry.refersTo ? placeOf.find(*entry.refersTo) : placeOf.end();
        if (entry.outcome == Outcome::Bounced && about != placeOf.end())
            bounced.push_back(about->second);
    }
    for (const size_t place : bounced)
        effective[place].outcome = Outcome::Bounced;
    std::sort(effective.begin(), effective.end(), happenedBefore);
    return effective;
}

bool tells(const Entry &entry)
{
    return !entry.tells.empty() && reachedCustomer(entry);
}

bool meets(const Entry &entry, ChannelNeed need)
{
    switch (need) {
    case ChannelNeed::Any: return true;
    case ChannelNeed::Written: return entry.channel && isWritten(*entry.channel);
    case ChannelNeed::Live: return entry.channel && isLive(*entry.channel);
    }
    return false;
}

bool isOf(const Entry &entry, const EventKind &kind)
{
    if (const auto *point = std::get_if<EventKind::Point>(&kind.value))
        return isPoint(entry, *point);
    // Planning a visit is none: it is one when somebody was there.
    const bool isPlanned = entry.visitAct && entry.visitAct->state != VisitState::OnSite && entry.visitAct->state != VisitState::Done && entry.visitAct->state != VisitState::Partial;
    return entry.kind == std::get<EntryKind>(kind.value) && !(isPlanned && entry.kind == EntryKind::Visit);
}

bool matches(const Pattern &pattern, const Entry &entry, const MatchContext &context)
{
    return matchesItself(pattern, entry, context) || matchesAny(pattern.alternatives, entry, context);
}

bool matchesAny(const std::vector<Pattern> &patterns, const Entry &entry, const MatchContext &context)
{
    return std::any_of(patterns.begin(), patterns.end(), [&](const Pattern &pattern) { return matches(pattern, entry, context); });
}

std::vector<Fact> matchedFacts(const Pattern &pattern, const Entry &entry)
{
    std::vector<Fact> facts;
    if (matchesItself(pattern, entry, {}))
        std::copy_if(entry.facts.begin(), entry.facts.end(), std::back_inserter(facts), [&](const Fact &fact) { return hasFact(pattern, fact); });
    for (const Pattern &alternative : pattern.alternatives) {
        const std::vector<Fact> more = matchedFacts(alternative, entry);
        std::copy_if(more.begin(), more.end(), std::back_inserter(facts), [&](const Fact &fact) { return !contains(facts, fact); });
    }
    return facts;
}

bool matchesByKind(const Pattern &pattern, const Entry &entry)
{
    const auto byKind = [&](const Pattern &alternative) { return matchesByKind(alternative, entry); };
    return (!pattern.kinds.empty() && matchesItself(pattern, entry, {})) || std::any_of(pattern.alternatives.begin(), pattern.alternatives.end(), byKind);
}

bool admits(const AppliesTo &applies, const CaseFacts &facts)
{
    const auto among = [](const auto &values, const auto &value) {
        return values.empty() || std::find(values.begin(), values.end(), value) != values.end();
    };
    const bool tagged = applies.tags.isEmpty()
        || std::any_of(applies.tags.begin(), applies.tags.end(), [&](const QString &tag) { return facts.tags.contains(tag); });
    const bool theirs = applies.customers.isEmpty() || applies.customers.contains(facts.customer, Qt::CaseInsensitive)
        || (!facts.customerId.isEmpty() && applies.customers.contains(facts.customerId, Qt::CaseInsensitive));
    return among(applies.priorities, facts.priority) && among(applies.kinds, facts.kind) && theirs && among(applies.contracts, facts.contract)
        && tagged;
}

bool isOwedToCustomer(const Rule &rule)
{
    return rule.per == Rule::Per::Promise || std::any_of(rule.until.begin(), rule.until.end(), speaksOfTelling);
}

bool areOffersToTwo(const Entry &one, const Entry &other)
{
    return isHandover(one, HandoverAct::Act::Offered) && isHandover(other, HandoverAct::Act::Offered) && one.handoverAct->to != other.handoverAct->to;
}

bool answersAnotherOffer(const Entry &answer, const Entry &offer)
{
    const bool leavesOthers = isHandover(answer, HandoverAct::Act::Declined) || isHandover(answer, HandoverAct::Act::Withdrawn);
    return leavesOthers && isHandover(offer, HandoverAct::Act::Offered) && answer.handoverAct->to != offer.handoverAct->to;
}

/// Is it what they were asked for: an opinion, or that it works? It waits for no answer.
static bool isAnswer(const Entry &entry)
{
    if (!entry.aftersales)
        return false;
    const auto *confirmation = std::get_if<ConfirmationAct>(&*entry.aftersales);
    return std::holds_alternative<FeedbackAct>(*entry.aftersales) || (confirmation && confirmation->act == ConfirmationAct::Act::Confirmed);
}

bool isFromCustomer(const Entry &entry)
{
    if (isAnswer(entry))
        return false;
    return entry.direction == Direction::In && entry.audience == Audience::Customer && !entry.automatic && entry.outcome != Outcome::Bounced;
}

}

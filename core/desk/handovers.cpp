// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/desk/handovers.h"

#include "core/rules/matching.h"

#include <algorithm>

using Act = HandoverAct::Act;

namespace {

std::optional<TurnAnswer> answerOf(const Entry &entry)
{
    if (!entry.handoverAct)
        return {};
    switch (entry.handoverAct->act) {
    case Act::CanGo: return TurnAnswer::CanGo;
    case Act::CannotGo: return TurnAnswer::CannotGo;
    case Act::NotAsked:
        return entry.outcome == Outcome::LeftMessage ? TurnAnswer::LeftMessage
            : entry.outcome == Outcome::WrongNumber  ? TurnAnswer::WrongNumber
                                                     : TurnAnswer::NoAnswer;
    default: return {};
    }
}

/// Somebody follows it from here on.
bool changesHands(const Entry &entry)
{
    return entry.kind == EntryKind::Handover && (!entry.handoverAct || entry.handoverAct->act == Act::Accepted);
}

CallTurn::Stand standAfter(const std::vector<ListedCall> &calls)
{
    if (calls.empty())
        return CallTurn::Stand::Ahead;
    switch (calls.back().answer) {
    case TurnAnswer::CanGo: return CallTurn::Stand::Goes;
    case TurnAnswer::CannotGo:
    case TurnAnswer::WrongNumber: return CallTurn::Stand::Refused;
    case TurnAnswer::NoAnswer:
    case TurnAnswer::LeftMessage: return CallTurn::Stand::Again;
    }
    return CallTurn::Stand::Ahead;
}

}

std::vector<HandoverOffer> openOffers(const std::vector<Entry> &log)
{
    std::vector<HandoverOffer> offers;
    for (const Entry &entry : rules::effectiveLog(log)) {
        if ((entry.kind != EntryKind::Handover && !entry.handoverAct) || answerOf(entry))
            continue;
        const Act act = entry.handoverAct ? entry.handoverAct->act : Act::Accepted;
        if (act == Act::Offered) {
            offers.push_back({entry.id, entry.handoverAct->to, entry.author, entry.occurredAt, entry.teamText});
        } else if (act == Act::Declined || act == Act::Withdrawn) {
            std::erase_if(offers, [&](const HandoverOffer &one) { return one.to == entry.handoverAct->to; }); // it is one incident by now
        } else {
            offers.clear(); // somebody follows it by now
        }
    }
    return offers;
}

std::optional<HandoverOffer> openOffer(const std::vector<Entry> &log)
{
    const std::vector<HandoverOffer> offers = openOffers(log);
    return offers.empty() ? std::nullopt : std::optional(offers.front());
}

std::vector<ListedCall> callsSince(const std::vector<Entry> &log)
{
    std::vector<ListedCall> calls;
    for (const Entry &entry : rules::effectiveLog(log)) {
        if (changesHands(entry))
            calls.clear();
        else if (const std::optional<TurnAnswer> answer = answerOf(entry))
            calls.push_back({entry.id, entry.handoverAct->to, *answer, entry.occurredAt, entry.author, entry.teamText});
    }
    return calls;
}

std::vector<CallTurn> callTurns(const std::vector<TechnicianId> &order, const std::vector<Entry> &log)
{
    std::vector<CallTurn> turns;
    for (const TechnicianId &who : order)
        turns.push_back({who});
    for (const ListedCall &call : callsSince(log)) {
        auto turn = std::find_if(turns.begin(), turns.end(), [&](const CallTurn &one) { return one.who == call.to; });
        if (turn == turns.end())
            turn = turns.insert(turns.end(), CallTurn{call.to});
        turn->calls.push_back(call);
        turn->stand = standAfter(turn->calls);
    }
    return turns;
}

std::optional<TechnicianId> nextToCall(const std::vector<CallTurn> &turns)
{
    const auto stands = [](CallTurn::Stand stand) { return [stand](const CallTurn &turn) { return turn.stand == stand; }; };
    if (std::any_of(turns.begin(), turns.end(), stands(CallTurn::Stand::Goes)))
        return {};
    const auto first = std::find_if(turns.begin(), turns.end(), stands(CallTurn::Stand::Ahead));
    if (first != turns.end())
        return first->who;
    const CallTurn *longest = nullptr;
    for (const CallTurn &turn : turns) {
        if (turn.stand == CallTurn::Stand::Again && (!longest || turn.calls.back().at < longest->calls.back().at))
            longest = &turn;
    }
    return longest ? std::optional(longest->who) : std::nullopt;
}

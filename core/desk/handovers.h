// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/entry.h"

// What the log of an incident says of who is to follow it, and of the calls until one goes. Nothing is read or written here.

/// A hand-over that waits for its answer.
struct HandoverOffer
{
    EntryId entry;
    TechnicianId to;
    QString by; ///< who offered it
    Instant at;
    TeamText words;

    bool operator==(const HandoverOffer &) const = default;
};

/// The hand-overs that were offered and neither answered nor taken back, the oldest first: one, or one of each incident that was merged.
std::vector<HandoverOffer> openOffers(const std::vector<Entry> &log);
/// The oldest of them, which is the one that is owed an answer.
std::optional<HandoverOffer> openOffer(const std::vector<Entry> &log);

/// What came of calling somebody about an incident.
enum class TurnAnswer { CanGo, CannotGo, NoAnswer, LeftMessage, WrongNumber };

/// A call of the list, as it stands in the log.
struct ListedCall
{
    EntryId entry;
    TechnicianId to;
    TurnAnswer answer = TurnAnswer::NoAnswer;
    Instant at;
    QString by;
    TeamText words;

    bool operator==(const ListedCall &) const = default;
};

/// The calls since somebody followed it last, in order: who was asked before that was asked about another turn.
std::vector<ListedCall> callsSince(const std::vector<Entry> &log);

/// One person of the list and how it stands with them.
struct CallTurn
{
    enum class Stand {
        Ahead, ///< not called yet
        Again, ///< called in vain: once more after everyone
        Refused, ///< asked, and cannot; or their number is wrong
        Goes,
    };
    TechnicianId who;
    Stand stand = Stand::Ahead;
    std::vector<ListedCall> calls = {};

    bool operator==(const CallTurn &) const = default;
};

/// The list in this order, with what the log says. A call to somebody who is not in it puts them at its end.
std::vector<CallTurn> callTurns(const std::vector<TechnicianId> &order, const std::vector<Entry> &log);
/// Whose turn it is: the first who was not called, then whoever was called in vain, the longest ago first. Nothing: somebody goes, or
/// nobody is left.
std::optional<TechnicianId> nextToCall(const std::vector<CallTurn> &);

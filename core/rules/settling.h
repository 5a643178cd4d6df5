// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/rules/matching.h"
#include "core/rules/nearmiss.h"

namespace rules {

/// What the author of the entry said about the commitment; nothing when the rules decide.
std::optional<SettlingChoice::What> choiceAbout(const Entry &, const Commitment &);
/// May a person say that the entry told, or did, what the rule asks for? Not where nobody was reached.
bool mayTell(const Entry &, const Rule &);
/// Does the event settle the commitment? What its author said goes before what the rule finds, and the commitment remembers it.
bool settles(Commitment &, const Rule &, const Entry &, const MatchContext &);

/// One duty held against an entry that is not saved yet.
struct SettlingLine
{
    Commitment commitment; ///< as it stands before; one that the entry itself opens, as it stands after
    bool settles = false; ///< by the rules alone
    bool mayBeTold = false; ///< a person may say that it settles this too
    std::vector<NearMiss::Why> why; ///< why the rules say no

    bool operator==(const SettlingLine &) const = default;
};

/// What saving an entry does, and each duty that it might settle, the earliest due first.
struct Foresight : Preview
{
    std::vector<SettlingLine> lines;
};

std::vector<SettlingLine> settlingLines(const Derivation &, const Entry &, const CaseFacts &, const World &);
Foresight foresee(const Derivation &, const Entry &, const CaseFacts &, const World &);

}

// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/visits/transitions.h"

#include <algorithm>
#include <iterator>

namespace {

using enum VisitState;

struct Transition
{
    VisitState from;
    VisitDeed by;
    VisitState to;
};

// Whoever is confirmed may be confirmed again: the customer is told the new window of a visit that was moved.
constexpr Transition table[] = {
    {Proposed, VisitDeed::Confirm, Confirmed}, {Proposed, VisitDeed::Move, Proposed},   {Proposed, VisitDeed::SetOut, OnTheWay},
    {Proposed, VisitDeed::Arrive, OnSite},     {Proposed, VisitDeed::Cancel, Cancelled},
    {Confirmed, VisitDeed::Confirm, Confirmed}, {Confirmed, VisitDeed::Move, Confirmed}, {Confirmed, VisitDeed::SetOut, OnTheWay},
    {Confirmed, VisitDeed::Arrive, OnSite},    {Confirmed, VisitDeed::Fail, Failed},    {Confirmed, VisitDeed::Cancel, Cancelled},
    {OnTheWay, VisitDeed::Arrive, OnSite},     {OnTheWay, VisitDeed::Fail, Failed},     {OnTheWay, VisitDeed::Cancel, Cancelled},
    {OnSite, VisitDeed::Finish, Done},         {OnSite, VisitDeed::FinishPartly, Partial}, {OnSite, VisitDeed::Fail, Failed},
};

}

std::optional<VisitState> stateAfter(VisitState from, VisitDeed deed)
{
    const auto found = std::find_if(std::begin(table), std::end(table), [&](const Transition &one) { return one.from == from && one.by == deed; });
    return found == std::end(table) ? std::nullopt : std::optional(found->to);
}

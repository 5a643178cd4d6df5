// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/id.h"
#include "core/model/names.h"

using IncidentId = Id<struct IncidentTag>;

/// The fixed categories of an incident's state. Solved is our claim; closed is confirmed.
enum class State { New, Active, Waiting, Solved, Closed };
/// Whom an incident waits for.
enum class WaitingOn { Nobody, Customer, Supplier, Part, Visit, Decision };

template<>
struct Names<State>
{
    static constexpr auto table = nameTable<State>(
        {{State::New, "new"}, {State::Active, "active"}, {State::Waiting, "waiting"}, {State::Solved, "solved"}, {State::Closed, "closed"}});
};
template<>
struct Names<WaitingOn>
{
    static constexpr auto table = nameTable<WaitingOn>({{WaitingOn::Nobody, "nobody"},
                                                        {WaitingOn::Customer, "customer"},
                                                        {WaitingOn::Supplier, "supplier"},
                                                        {WaitingOn::Part, "part"},
                                                        {WaitingOn::Visit, "visit"},
                                                        {WaitingOn::Decision, "decision"}});
};

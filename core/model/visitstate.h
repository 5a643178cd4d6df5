// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/id.h"
#include "core/model/names.h"

using VisitId = Id<struct VisitTag>;

/// How far a visit is: proposed, confirmed with the customer, then as the technician tells it.
enum class VisitState { Proposed, Confirmed, OnTheWay, OnSite, Done, Partial, Failed, Cancelled };

template<>
struct Names<VisitState>
{
    static constexpr auto table = nameTable<VisitState>({{VisitState::Proposed, "proposed"},
                                                         {VisitState::Confirmed, "confirmed"},
                                                         {VisitState::OnTheWay, "on_the_way"},
                                                         {VisitState::OnSite, "on_site"},
                                                         {VisitState::Done, "done"},
                                                         {VisitState::Partial, "partial"},
                                                         {VisitState::Failed, "failed"},
                                                         {VisitState::Cancelled, "cancelled"}});
};

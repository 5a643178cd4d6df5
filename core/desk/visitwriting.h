// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/desk/recording.h"
#include "core/desk/visiting.h"

// What is done about visits: jobs of the database thread, each one transaction. And what is asked before.

/// A visit as written, and what of its incident lies ahead.
struct VisitDone
{
    VisitWritten written;
    std::vector<UpcomingStep> ahead;
    std::vector<std::pair<IncidentId, std::vector<UpcomingStep>>> others = {}; ///< incidents that were written besides
};

Result<VisitDone> proposeVisit(Store &, DeskParts &, const VisitPlan &, const std::optional<CustomerTold> &, Instant now);
Result<VisitDone> confirmVisit(Store &, DeskParts &, VisitId, int version, const CustomerTold &, Instant now);
Result<VisitDone> moveVisit(Store &, DeskParts &, const VisitMove &, Instant now);
Result<VisitDone> setVisitParts(Store &, DeskParts &, VisitId, int version, const std::vector<NeededPart> &, Instant now);
/// On the way, or on site.
Result<VisitDone> stepVisit(Store &, DeskParts &, VisitId, int version, VisitDeed, Instant now);
Result<VisitDone> finishVisit(Store &, DeskParts &, const VisitOutcome &, Instant now);
Result<VisitDone> cancelVisit(Store &, DeskParts &, VisitId, int version, const QString &why, const std::optional<CustomerTold> &, Instant now);
Result<VisitDone> unwriteVisit(Store &, DeskParts &, const VisitBack &, Instant now);

Result<std::vector<VisitObjection>> visitObjections(Store &, const Law &, const VisitPlan &, const std::optional<VisitId> &moved);
Result<std::vector<VisitSlot>> visitSlots(Store &, const Law &, const VisitPlan &, Instant now);
Result<VisitBoard> visitBoard(Store &, const Law &, Instant from, Instant to);
Result<VisitSite> visitSite(Store &, IncidentId);

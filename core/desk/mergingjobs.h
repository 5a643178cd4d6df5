// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/desk/deskparts.h"
#include "core/model/link.h"

// Merging, as jobs of the database thread.

/// What a merge brings to the desk's thread.
struct MergeWritten
{
    MergeDone done;
    std::vector<std::pair<IncidentId, std::vector<UpcomingStep>>> written;
};

/// The incidents of a merge, as they stand; `into` is the one at the end of its chain.
struct MergeParties
{
    Incident into;
    std::vector<Incident> from;
};

Result<MergeParties> partiesOf(Store &, const std::vector<IncidentId> &from, IncidentId into);
/// Why they cannot be made one, and what can be done instead.
Result<void> checkedMerge(Store &, const MergeParties &);
Result<MergeWritten> writeMerge(Store &, DeskParts &, const std::vector<IncidentId> &from, IncidentId into, Instant now);
Result<MergeWritten> unwriteMerge(Store &, DeskParts &, const std::vector<IncidentId> &from, const std::optional<IncidentId> &into, Instant now);
Result<MergePreview> previewOfMerge(Store &, DeskParts &, const std::vector<IncidentId> &from, IncidentId into, Instant now);

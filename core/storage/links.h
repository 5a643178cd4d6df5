// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/attachment.h"
#include "core/model/link.h"
#include "core/result.h"

class Store;

// Links between incidents, and what is merged: free functions over the store's connection.

/// Conflict when it stands already, or `from` lives on in another by now.
Result<void> addLink(Store &, const Link &);
/// Conflict when it was undone meanwhile.
Result<void> undoLink(Store &, LinkId, Instant at, const QString &by);
/// NotFound when there is none, or none any more.
Result<Link> standingLink(Store &, LinkId);
/// The links that stand, from and to the incident, the oldest first.
Result<std::vector<Link>> linksOf(Store &, IncidentId);
/// Where the incident lives on; nothing: here.
Result<std::optional<Link>> mergeOf(Store &, IncidentId);
/// Every incident in which this one lives on or lived on once, however many merges away; merges that were undone count too.
Result<std::vector<IncidentId>> onceMergedInto(Store &, IncidentId);
/// What is merged into the incident itself, the oldest first.
Result<std::vector<Link>> mergedInto(Store &, IncidentId);
/// The incident that is left at the end of a chain of merges; Damaged when they run in a circle.
Result<IncidentId> keptOf(Store &, IncidentId);
/// The incident, and all that live on in it, however many merges away; itself first.
Result<std::vector<IncidentId>> withMerged(Store &, IncidentId);
/// As above without itself, each with its number.
Result<std::vector<std::pair<IncidentId, QString>>> mergedNumbers(Store &, IncidentId);
/// Who had to do with the incident, and with what is merged into it.
Result<std::vector<ContactId>> contactsWithMerged(Store &, const Incident &);
/// Of which incident the entry is; nothing: there is no such entry.
Result<std::optional<IncidentId>> incidentOfEntry(Store &, EntryId);
/// Does a merge that stands begin, or end a timeline, with this entry?
Result<bool> isOfMerge(Store &, EntryId);
/// Does `from` lead to `to` over links of that kind that stand?
Result<bool> leadsTo(Store &, LinkKind, IncidentId from, IncidentId to);
/// What was shown about one commitment was shown about the other.
Result<void> carryNotices(Store &, CommitmentId from, const Commitment &to);
/// How many drafts are kept for the incident, of whomever.
Result<int> draftCount(Store &, IncidentId);

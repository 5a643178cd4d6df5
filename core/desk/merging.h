// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/link.h"
#include "core/result.h"

#include <QFuture>

struct DeskParts;

/// Duplicates: incidents made one, and links between incidents. Nothing of it is told to anybody outside.
class Merging
{
public:
    explicit Merging(DeskParts &parts) : m_parts(parts) {}

    /// What merge() would do; where it may not be done, `refused` says why and what to do instead.
    QFuture<Result<MergePreview>> preview(const std::vector<IncidentId> &from, IncidentId into);
    /// Makes them one, in one transaction: `into` goes on with the timelines, files, drafts and duties of all. Where `into` itself lives on in
    /// another, that one is meant. InvalidInput across customers, into a closed incident and in a circle; Conflict when one was merged
    /// meanwhile, or changed by another desk.
    QFuture<Result<MergeDone>> merge(const std::vector<IncidentId> &from, IncidentId into);
    /// Parts them again, in one transaction. What was written on the one that was kept stays there. NotFound for one that is not merged.
    QFuture<Result<MergeDone>> unmerge(const std::vector<IncidentId> &from, const std::optional<IncidentId> &into = {});

    /// InvalidInput for a link to itself or in a circle, and for MergedInto; Conflict when it stands already.
    QFuture<Result<Link>> link(IncidentId from, IncidentId to, LinkKind);
    /// Takes away one that is no merge, and answers it.
    QFuture<Result<Link>> unlink(LinkId);
    /// The links of an incident, merges first.
    QFuture<Result<std::vector<LinkedIncident>>> linksOf(IncidentId);
    /// What it may be merged into or linked with: found by number or words; without any, those of the same customer, open ones first.
    QFuture<Result<std::vector<Neighbour>>> candidates(IncidentId, const QString &words, int most);

private:
    DeskParts &m_parts;
};

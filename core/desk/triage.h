// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/triage.h"

#include <QFuture>

struct DeskParts;

/// Sorting out incidents from a list, one or many at once; every deed can be taken back.
class Triage
{
public:
    explicit Triage(DeskParts &parts) : m_parts(parts) {}

    /// Does it to each, in a transaction of its own: one that fails is listed with its reason, and the others are done. InvalidInput when
    /// the deed itself says too little. An incident on which another has set the same field since `seen` fails with a Conflict that says
    /// what; another field, or other tags, is no conflict.
    QFuture<Result<BulkOutcome>> perform(const std::vector<IncidentId> &, const TriageDeed &);
    /// Takes a deed back. Entries stay: the one that recorded the deed is superseded. An incident on which the same was changed meanwhile
    /// is a failure, and the others are done. `undo` of the answer names those that were put back.
    QFuture<Result<BulkOutcome>> takeBack(const TriageUndo &);

private:
    DeskParts &m_parts;
};

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/triage.h"
#include "core/rules/engine.h"

#include <QTimeZone>

// What a deed of triage means for one incident: what is recorded, and which fields change. Nothing is written here.

/// An entry, and the fields as they are to be with it.
struct TriagePlan
{
    Entry entry;
    TriageFields fields;
    std::optional<CommitmentId> putOff = {};
};

TriageFields triageFields(const Incident &);
void setTriageFields(Incident &, const TriageFields &);
/// What triage sees of the incident; `putOff`: with the snooze of this commitment.
TriageView triageView(const Incident &, const rules::Derivation &, const std::optional<CommitmentId> &putOff);
/// Does the deed name all that it needs? Tags come back without blanks and doubles.
Result<TriageDeed> checkedDeed(TriageDeed);
/// Nothing when the incident is so already; `assignee`: the name of whom the deed names.
Result<std::optional<TriagePlan>> planOf(const TriageDeed &, const Incident &, const rules::Derivation &, const RuleSet &, const QString &assignee);
/// How it is taken back; Conflict when what the deed set is not so any more.
Result<TriagePlan> planBack(const TriageDeed &, const TriageUndo::One &, const Incident &, const rules::Derivation &);

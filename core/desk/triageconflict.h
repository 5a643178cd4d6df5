// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/triage.h"
#include "core/rules/engine.h"

/// What another than `me` has set since the deed's person saw the incident, where the deed would set the same field; nothing: the deed is
/// free, or says nothing of what was seen. Tags are added and taken off one by one, and never in each other's way.
std::optional<TriageConflict> conflictOf(const TriageDeed &, const Incident &, const rules::Derivation &, const QString &me);

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/figures.h"
#include "core/rules/engine.h"

/// What the incident's log says in numbers. Working time is counted by the calendar, rules and facts that were in force at the end of what
/// is timed, so that a later edit changes nothing of it. Contacts, opinions and units count where they were written, with a merge too.
CaseFigures figuresOf(const Incident &, const rules::Derivation &, const CaseFacts &, const rules::World &);

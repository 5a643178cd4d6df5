// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/desk/recording.h"

// What is written about an incident that lives on in another, and what that changes there: jobs within a transaction.

/// Where the entry is written: what names an incident that was merged goes to the one that is kept. What corrects or answers an entry stays
/// in the timeline of that one.
Result<Incident> homeOf(Store &, const Entry &);
/// Writes an entry of the incident's own and derives all of it anew, with what is merged into it. Answers what is known of it then.
Result<Known *> writeAndDerive(Store &, DeskParts &, Incident &, Entry &);
/// After something was written on an incident that lives on in another: that one derives anew too, up to the last, which is the one that
/// `written` then tells of.
Result<void> deriveKept(Store &, DeskParts &, Written &, Instant now);

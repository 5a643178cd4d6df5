// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/rules/nearmiss.h"
#include "core/text/language.h"

/// Why an entry does not settle a commitment: "it needs a voice: mail does not count".
QString whyNotInWords(const std::vector<NearMiss::Why> &, const Entry &, const Commitment &, const Rule &, const Language &);
/// What a rule accepts: "Plan", "Solution", "doing what was promised".
QStringList acceptedInWords(const Rule &, const Language &);
/// What was tried, and by whom: "Phone (Ana)".
QString triedInWords(const Entry &, const Language &);
/// What the author of an entry said about a commitment that it settles beyond the rules; empty when the rules settled it.
QString toldInWords(const Entry &, const Commitment &, const Language &);

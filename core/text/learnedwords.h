// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/aftersales.h"
#include "core/model/matters.h"
#include "core/text/unitwords.h"

// What is said about opinions, reviews and what they ask for, for the team.

/// "Very good (5 of 5)".
QString scoreInWords(int score, const Language &);
/// What the entry says beside its texts, a line each: "The customer: bad (2 of 5), may be called"; empty for what is said elsewhere.
QStringList learnedLines(const AftersalesAct &, const Language &, const MomentSaid &);
/// "Label the valves: Luis, by Fri 6 Mar 18:00".
QString measureInWords(const Measure &, const Language &, const QTimeZone &);

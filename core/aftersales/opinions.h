// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/entry.h"

/// What speaks against writing an opinion down.
enum class OpinionFault {
    NoScore, ///< an answer has a score from 1 to 5
    OwnWork, ///< who solved it does not rate it, nor writes down what the customer thinks of it
    NotAnswered, ///< a low score is followed up once it was given
};
std::optional<OpinionFault> faultOf(const std::vector<Entry> &log, const Entry &entry, const FeedbackAct &act);

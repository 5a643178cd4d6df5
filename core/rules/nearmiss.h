// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/rules/rule.h"

/// A contact that might have settled a commitment and did not, and why.
struct NearMiss
{
    enum class Why {
        WrongChannel, NotTold, NoAnswer, LeftMessage, WrongNumber, Bounced, Automatic, Internal, ToSomeoneElse, BeforeDue,
        BeforeOpening, ///< said before it was owed
        NotDone, ///< a duty to do something, not to tell it
        KeptOpen, ///< a person said that it does not settle this
    };
    Entry entry;
    std::vector<Why> why;

    bool operator==(const NearMiss &) const = default;
};

namespace rules {

/// Is the rule about telling something, not about doing it alone?
bool isAboutTelling(const Rule &);
/// Why the entry does not settle the commitment; empty when nothing speaks against it.
std::vector<NearMiss::Why> whyNot(const Entry &, const Commitment &, const Rule &);
/// The contacts of the log, as it counts, that did not settle it.
std::vector<NearMiss> nearMisses(const std::vector<Entry> &log, const Commitment &, const Rule &);

}

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/incident.h"

/// A customer with something open, and since when no person has really reached them.
struct SilentCustomer
{
    CustomerId id;
    QString name;
    Instant since; ///< the latest contact over all their incidents; the first call when there was none
    bool reached = false; ///< there was one
    Milliseconds elapsed{}; ///< since then, real time
    Milliseconds working{}; ///< since then, working time of the oldest open incident's calendar
    int open = 0; ///< incidents
    IncidentId oldest; ///< the open incident that began first
    QString number; ///< of the oldest
    LocalText title; ///< of the oldest
    QString owner; ///< who follows the oldest; empty: nobody
    QString calendar; ///< of the oldest
    std::optional<Instant> nextDue; ///< the earliest of all open ones

    bool operator==(const SilentCustomer &) const = default;
};
struct SilentPage
{
    std::vector<SilentCustomer> rows; ///< the longest silence first
    QString next;
};

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"

#include <QStringList>

struct DeskParts;
class Store;

/// What is left of the sample company in a database, and what of it would go.
struct SampleLeft
{
    bool isThere = false; ///< the sample was loaded and not taken away since
    int incidents = 0; ///< that would go
    int customers = 0; ///< as above, with their contacts, sites and equipment
    int technicians = 0; ///< as above
    QStringList kept; ///< what people added something to, by its number or name: it stays
};

// Jobs of the database thread, each in the transaction of its caller.

/// What a database holds: to be compared with what it holds after the sample was written.
struct SampleBefore
{
    QStringList incidents, customers, technicians, calendars; ///< ids
};
Result<SampleBefore> beforeSample(Store &);
/// Writes down what the sample made, and in which state it left it.
Result<void> markSample(Store &, const SampleBefore &before);
Result<SampleLeft> sampleLeft(Store &);
/// Takes away what the sample made and nobody changed since; answers what went and what stays.
Result<SampleLeft> removeSample(Store &, DeskParts &);

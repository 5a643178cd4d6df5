// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"

#include <QStringList>

struct DeskParts;
class Store;

// Calendars that the sample brought. Jobs of the database thread, in the transaction of their caller.

/// The ids of the calendars in force.
Result<QStringList> calendarIds(Store &);
/// Takes those away that nothing counts by: no incident, now or before, no customer, site or person, and no rule. Answers how many went.
Result<int> removeCalendars(Store &, DeskParts &, const QStringList &ids);

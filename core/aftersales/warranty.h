// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/equipment.h"

/// The unit that took the place of the faulty one, as it stands at the customer's from that day on: what is left of the faulty one's warranty
/// goes over to it, with who answers for it, unless its own lasts longer.
Equipment inPlaceOf(const Equipment &faulty, Equipment unit, const QDate &since);

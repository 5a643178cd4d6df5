// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/equipment.h"

bool coveredOn(const Equipment &equipment, const QDate &date)
{
    return equipment.warrantyTo.isValid() && date <= equipment.warrantyTo
        && (!equipment.warrantyFrom.isValid() || equipment.warrantyFrom <= date);
}

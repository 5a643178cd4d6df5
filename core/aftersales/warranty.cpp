// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/aftersales/warranty.h"

namespace {

void fill(QString &field, const QString &with)
{
    if (field.isEmpty())
        field = with;
}

}

Equipment inPlaceOf(const Equipment &faulty, Equipment unit, const QDate &since)
{
    unit.customer = faulty.customer;
    unit.site = faulty.site;
    unit.installedOn = since;
    fill(unit.kind, faulty.kind);
    fill(unit.maintenanceContract, faulty.maintenanceContract);
    fill(unit.protocol, faulty.protocol);
    // What has ended is not carried over: it would only say when the warranty of another unit was over.
    const bool lasts = faulty.warrantyTo.isValid() && faulty.warrantyTo >= since;
    const bool ownIsLonger = unit.warrantyTo.isValid() && unit.warrantyTo > faulty.warrantyTo;
    if (!lasts || ownIsLonger)
        return unit;
    unit.warrantyFrom = faulty.warrantyFrom;
    unit.warrantyTo = faulty.warrantyTo;
    unit.warrantyBy = faulty.warrantyBy;
    unit.warrantyExtendedBy = faulty.warrantyExtendedBy;
    return unit;
}

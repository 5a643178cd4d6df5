// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/people.h"

#include <QDate>

using EquipmentId = Id<struct EquipmentTag>;

/// A unit that the customer has and we look after.
struct Equipment
{
    EquipmentId id;
    CustomerId customer;
    std::optional<SiteId> site;
    QString kind;
    QString brand;
    QString model;
    QString serial;
    QDate installedOn;
    QDate warrantyFrom;
    QDate warrantyTo; ///< the last day covered
    QString warrantyBy; ///< who answers for it
    QString warrantyExtendedBy;
    QString maintenanceContract;
    QString protocol;

    bool operator==(const Equipment &) const = default;
    static void describe(auto &self, auto &&visit)
    {
        visit("id", self.id), visit("customer", self.customer), visit("site", self.site), visit("kind", self.kind),
            visit("brand", self.brand), visit("model", self.model), visit("serial", self.serial),
            visit("installed_on", self.installedOn), visit("warranty_from", self.warrantyFrom), visit("warranty_to", self.warrantyTo),
            visit("warranty_by", self.warrantyBy), visit("warranty_extended_by", self.warrantyExtendedBy),
            visit("maintenance_contract", self.maintenanceContract), visit("protocol", self.protocol);
    }
};

/// Is the unit under warranty on this local date? Both ends belong to the warranty; an unknown end covers nothing.
bool coveredOn(const Equipment &, const QDate &);

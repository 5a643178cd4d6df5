// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/attachment.h"
#include "core/model/equipment.h"
#include "core/result.h"

class Connection;
class Store;

/// A file about a unit of equipment, a photograph most often; its content is kept as those of entries are.
struct UnitFile
{
    AttachmentId id;
    EquipmentId equipment;
    CustomerId customer; ///< whose the unit was when it was added: forgetting them takes it along, whatever became of the unit
    QString name;
    QString caption; ///< what a picture shows; may be empty
    QString mediaType;
    QString sha256;
    qint64 size = 0;
    QString addedBy;
    Instant addedAt;

    bool operator==(const UnitFile &) const = default;
    static void describe(auto &self, auto &&visit)
    {
        visit("id", self.id), visit("equipment", self.equipment), visit("customer", self.customer), visit("name", self.name), visit("caption", self.caption),
            visit("media_type", self.mediaType), visit("sha256", self.sha256), visit("size", self.size), visit("added_by", self.addedBy), visit("added_at", self.addedAt);
    }
};

/// Files of units, for the database thread. Each row carries a hash over what it says and over its content's, so that neither is changed unnoticed.
namespace unitfiles {

/// NotFound when there is no such unit, or the content is not there whole.
Result<void> add(Store &, EquipmentId, const Attachment &);
/// Those that were not taken off, in the order in which they were added.
Result<std::vector<Attachment>> of(Store &, EquipmentId);
/// Those of all units of a customer, taken off or not.
Result<std::vector<UnitFile>> ofCustomer(Store &, CustomerId);
Result<void> setCaption(Store &, AttachmentId, const QString &caption);
/// Takes it off; it stays where it is for a while, so that this can be undone.
Result<void> remove(Store &, AttachmentId, Instant now);
/// NotFound when it is gone for good.
Result<void> restore(Store &, AttachmentId);
/// Takes away for good what was taken off before that moment, or belongs to a unit that is gone.
Result<void> prune(Connection &, Instant before);
/// Is there a table of them? A copy of long ago has none.
Result<bool> areThere(Connection &);
/// The names of those whose rows do not say any more what was written.
Result<QStringList> changedRows(Connection &);

}

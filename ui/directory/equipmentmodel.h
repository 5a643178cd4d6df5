// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/directory.h"
#include "ui/ledger/pagedmodel.h"
#include "ui/viewpoint.h"

/// How a warranty stands on a day: in words, with an icon and a tone.
struct WarrantyLook
{
    QString icon;
    QString text;
    Tone tone = Tone::Muted;
};

/// Under warranty, over, or not known; as of now.
WarrantyLook warrantyLook(const Equipment &unit, const Viewpoint &viewpoint);
/// "Calor CX-24", or what kind of unit it is.
QString unitName(const Equipment &unit);

/// The units of the list of equipment, as a table.
class EquipmentModel : public PagedRows<EquipmentRow>
{
    Q_OBJECT
public:
    enum Column { SerialColumn, ModelColumn, CustomerColumn, SiteColumn, WarrantyColumn, OpenColumn, ColumnCount };

    explicit EquipmentModel(const Viewpoint &viewpoint, QObject *parent = nullptr) : PagedRows(parent), m_viewpoint(viewpoint) {}

    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    QString text(const EquipmentRow &row, int column) const;

    Viewpoint m_viewpoint;
};

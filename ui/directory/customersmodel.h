// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/directory.h"
#include "ui/ledger/pagedmodel.h"
#include "ui/viewpoint.h"

/// The customers of the directory's list, as a table.
class CustomersModel : public PagedRows<CustomerRow>
{
    Q_OBJECT
public:
    enum Column { NameColumn, TaxColumn, SitesColumn, EquipmentColumn, OpenColumn, LastColumn, ColumnCount };

    explicit CustomersModel(const Viewpoint &viewpoint, QObject *parent = nullptr) : PagedRows(parent), m_viewpoint(viewpoint) {}

    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    QString text(const CustomerRow &row, int column) const;

    Viewpoint m_viewpoint;
};

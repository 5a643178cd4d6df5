// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/silence.h"
#include "ui/ledger/pagedmodel.h"
#include "ui/viewpoint.h"

/// Customers by the time since a person last reached them, a page at a time.
class SilentModel : public PagedRows<SilentCustomer>
{
    Q_OBJECT
public:
    enum Column { CustomerColumn, ElapsedColumn, WorkingColumn, ReachedColumn, OpenColumn, OwnerColumn, DueColumn, ColumnCount };

    explicit SilentModel(const Viewpoint &viewpoint, QObject *parent = nullptr) : PagedRows(parent), m_viewpoint(viewpoint) {}

    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QString text(const SilentCustomer &row, int column) const;
    QVariant icon(const SilentCustomer &row, int column) const;
    QVariant tone(const SilentCustomer &row, int column) const;

    Viewpoint m_viewpoint;
};

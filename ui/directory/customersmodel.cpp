// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/directory/customersmodel.h"

#include "ui/ledger/rowstable.h"

using namespace Qt::StringLiterals;

int CustomersModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString CustomersModel::text(const CustomerRow &row, int column) const
{
    const auto number = [this](int count) { return count == 0 ? u"–"_s : m_viewpoint.language.locale().toString(count); };
    switch (column) {
    case NameColumn:
        return row.customer.name;
    case TaxColumn:
        return row.customer.taxNumber.isEmpty() ? u"–"_s : row.customer.taxNumber;
    case SitesColumn:
        return number(row.sites);
    case EquipmentColumn:
        return number(row.equipment);
    case OpenColumn:
        return number(row.open);
    case LastColumn:
        return row.lastCall ? m_viewpoint.clock(*row.lastCall) : tr("Never");
    default:
        return {};
    }
}

QVariant CustomersModel::data(const QModelIndex &index, int role) const
{
    const CustomerRow *row = at(index);
    if (!row)
        return {};
    switch (role) {
    case Qt::DisplayRole:
        return text(*row, index.column());
    case Qt::AccessibleTextRole:
        return index.column() == NameColumn && row->open > 0 ? tr("%1, %n open incident(s)", nullptr, row->open).arg(row->customer.name) : text(*row, index.column());
    case CellStrong:
        return index.column() == NameColumn || (index.column() == OpenColumn && row->open > 0);
    default:
        return {};
    }
}

QVariant CustomersModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || (role != Qt::DisplayRole && role != Qt::ToolTipRole))
        return {};
    switch (section) {
    case NameColumn:
        return tr("Customer");
    case TaxColumn:
        return tr("Tax no.");
    case SitesColumn:
        return tr("Sites");
    case EquipmentColumn:
        return tr("Units");
    case OpenColumn:
        return tr("Open incidents");
    case LastColumn:
        return tr("Last incident");
    default:
        return {};
    }
}

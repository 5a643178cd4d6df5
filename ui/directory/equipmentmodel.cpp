// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/directory/equipmentmodel.h"

#include "ui/ledger/rowstable.h"

using namespace Qt::StringLiterals;

WarrantyLook warrantyLook(const Equipment &unit, const Viewpoint &viewpoint)
{
    if (!unit.warrantyTo.isValid())
        return {u"info"_s, EquipmentModel::tr("Not known")};
    const QString until = viewpoint.language.locale().toString(unit.warrantyTo, QLocale::ShortFormat);
    if (coveredOn(unit, viewpoint.now().in(viewpoint.zone).date()))
        return {u"verify"_s, EquipmentModel::tr("Until %1").arg(until), Tone::Settled};
    return {u"minus"_s, EquipmentModel::tr("Ended %1").arg(until), Tone::Muted};
}

QString unitName(const Equipment &unit)
{
    const QString name = QStringList{unit.brand, unit.model}.join(u' ').simplified();
    return name.isEmpty() ? unit.kind : name;
}

int EquipmentModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString EquipmentModel::text(const EquipmentRow &row, int column) const
{
    switch (column) {
    case SerialColumn:
        return row.unit.serial.isEmpty() ? u"–"_s : row.unit.serial;
    case ModelColumn:
        return unitName(row.unit);
    case CustomerColumn:
        return row.customer;
    case SiteColumn:
        return row.site.isEmpty() ? u"–"_s : row.site;
    case WarrantyColumn:
        return warrantyLook(row.unit, m_viewpoint).text;
    case OpenColumn:
        return row.incidents == 0 ? u"–"_s : tr("%1 of %2").arg(m_viewpoint.language.locale().toString(row.open), m_viewpoint.language.locale().toString(row.incidents));
    default:
        return {};
    }
}

QVariant EquipmentModel::data(const QModelIndex &index, int role) const
{
    const EquipmentRow *row = at(index);
    if (!row)
        return {};
    const bool isWarranty = index.column() == WarrantyColumn;
    switch (role) {
    case Qt::DisplayRole:
        return text(*row, index.column());
    case Qt::AccessibleTextRole:
        return index.column() == SerialColumn ? tr("%1, %2, %3").arg(unitName(row->unit), text(*row, SerialColumn), row->customer) : text(*row, index.column());
    case CellStrong:
        return index.column() == SerialColumn;
    case CellIcon:
        return isWarranty ? QVariant(warrantyLook(row->unit, m_viewpoint).icon) : QVariant();
    case CellTone:
        return isWarranty ? QVariant(static_cast<int>(warrantyLook(row->unit, m_viewpoint).tone)) : QVariant();
    default:
        return {};
    }
}

QVariant EquipmentModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || (role != Qt::DisplayRole && role != Qt::ToolTipRole))
        return {};
    switch (section) {
    case SerialColumn:
        return tr("Serial number");
    case ModelColumn:
        return tr("Model");
    case CustomerColumn:
        return tr("Customer");
    case SiteColumn:
        return tr("Site");
    case WarrantyColumn:
        return tr("Warranty");
    case OpenColumn:
        return role == Qt::ToolTipRole ? tr("Open incidents of all that there were") : tr("Open incidents");
    default:
        return {};
    }
}

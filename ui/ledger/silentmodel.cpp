// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/ledger/silentmodel.h"

#include "ui/ledger/rowstable.h"

using namespace Qt::StringLiterals;

int SilentModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString SilentModel::text(const SilentCustomer &row, int column) const
{
    switch (column) {
    case CustomerColumn:
        return row.name;
    case ElapsedColumn:
        return m_viewpoint.language.duration(row.elapsed);
    case WorkingColumn:
        return m_viewpoint.language.duration(row.working);
    case ReachedColumn:
        return row.reached ? m_viewpoint.clock(row.since) : tr("Never");
    case OpenColumn:
        return m_viewpoint.language.locale().toString(row.open);
    case OwnerColumn:
        return row.owner.isEmpty() ? tr("Nobody") : row.owner;
    case DueColumn:
        return row.nextDue ? m_viewpoint.remaining(*row.nextDue) : u"–"_s;
    default:
        return {};
    }
}

QVariant SilentModel::icon(const SilentCustomer &row, int column) const
{
    if (column == DueColumn && row.nextDue)
        return Viewpoint::look(m_viewpoint.horizon(row.nextDue)).icon;
    if (column == ReachedColumn && !row.reached)
        return u"silent"_s;
    return column == OwnerColumn && row.owner.isEmpty() ? QVariant(u"warning"_s) : QVariant();
}

QVariant SilentModel::tone(const SilentCustomer &row, int column) const
{
    if (column == DueColumn && row.nextDue)
        return static_cast<int>(Viewpoint::look(m_viewpoint.horizon(row.nextDue)).tone);
    const bool alarms = (column == ReachedColumn && !row.reached) || (column == OwnerColumn && row.owner.isEmpty());
    return alarms ? QVariant(static_cast<int>(Tone::Soon)) : QVariant();
}

QVariant SilentModel::data(const QModelIndex &index, int role) const
{
    const SilentCustomer *row = at(index);
    if (!row)
        return {};
    const int column = index.column();
    switch (role) {
    case Qt::DisplayRole:
        return text(*row, column);
    case Qt::AccessibleTextRole:
        return column == CustomerColumn ? tr("%1, silent for %2").arg(row->name, text(*row, ElapsedColumn)) : text(*row, column);
    case Qt::ToolTipRole:
        if (column == ReachedColumn && !row->reached)
            return tr("First call: %1").arg(m_viewpoint.clock(row->since));
        return column == DueColumn && row->nextDue ? QVariant(m_viewpoint.clock(*row->nextDue)) : QVariant();
    case SecondLine:
        return column == CustomerColumn ? QVariant(u"%1  ·  %2"_s.arg(row->number, m_viewpoint.in(row->title))) : QVariant();
    case CellStrong:
        return column == ElapsedColumn;
    case CellIcon:
        return icon(*row, column);
    case CellTone:
        return tone(*row, column);
    default:
        return {};
    }
}

QVariant SilentModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || (role != Qt::DisplayRole && role != Qt::ToolTipRole))
        return {};
    switch (section) {
    case CustomerColumn:
        return tr("Customer · oldest open incident");
    case ElapsedColumn:
        return tr("Silent for");
    case WorkingColumn:
        return tr("Working time");
    case ReachedColumn:
        return tr("Last reached");
    case OpenColumn:
        return tr("Open");
    case OwnerColumn:
        return tr("Owner");
    case DueColumn:
        return tr("Next due");
    default:
        return {};
    }
}

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reports/figuremodel.h"

#include "ui/ledger/rowstable.h"
#include "ui/ledger/verdicts.h"

using namespace Qt::StringLiterals;
using report::FigureTopic;

void FigureModel::setTable(const report::FigureTable &table)
{
    beginResetModel();
    m_table = table;
    endResetModel();
}

const report::FigureCell *FigureModel::at(const QModelIndex &index) const
{
    if (!index.isValid() || index.row() >= rowCount())
        return nullptr;
    const auto &row = m_table.rows[static_cast<size_t>(index.row())];
    return index.column() < static_cast<int>(row.size()) ? &row[static_cast<size_t>(index.column())] : nullptr;
}

QString FigureModel::pathOf(const QModelIndex &index) const
{
    QStringList path{m_table.title, m_table.rows[static_cast<size_t>(index.row())].front().text};
    if (index.column() > 0 && columnCount() > 2)
        path += m_table.heads[index.column()];
    return path.join(u" · "_s);
}

int FigureModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_table.rows.size());
}

int FigureModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_table.heads.size());
}

bool FigureModel::isNumeric(int column) const
{
    const bool isWords = m_table.topic == FigureTopic::Silent ? column >= 2 : m_table.topic == FigureTopic::Times && column == 1;
    return column > 0 && !isWords;
}

QVariant FigureModel::data(const QModelIndex &index, int role) const
{
    const report::FigureCell *cell = at(index);
    if (!cell)
        return {};
    switch (role) {
    case Qt::DisplayRole:
        return cell->text;
    case Qt::AccessibleTextRole:
        return index.column() == 0 ? cell->text : u"%1, %2: %3"_s.arg(m_table.rows[static_cast<size_t>(index.row())].front().text, m_table.heads[index.column()], cell->text);
    case Qt::ToolTipRole:
        return index.column() == 0 ? cell->text : cell->number ? tr("Enter opens the incidents behind it") : cell->incident ? tr("Enter opens the incident") : QString();
    case Qt::TextAlignmentRole:
        return static_cast<int>(Qt::AlignVCenter | (isNumeric(index.column()) ? Qt::AlignRight : Qt::AlignLeft));
    case CellTone:
        return cell->verdict ? static_cast<int>(cell->number ? verdicts::tone(*cell->verdict) : Tone::Muted) : QVariant();
    case CellStrong:
        return index.column() == 0;
    default:
        return {};
    }
}

QVariant FigureModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section >= columnCount())
        return {};
    if (role == Qt::TextAlignmentRole)
        return static_cast<int>(Qt::AlignVCenter | (isNumeric(section) ? Qt::AlignRight : Qt::AlignLeft));
    return role == Qt::DisplayRole || role == Qt::ToolTipRole ? QVariant(m_table.heads[section]) : QVariant();
}

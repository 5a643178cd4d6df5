// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/aftersales/mattersmodel.h"

#include "core/model/codec.h"
#include "core/text/unitwords.h"
#include "ui/ledger/rowstable.h"

#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace {

template<typename T>
T standingOf(const MatterRow &row)
{
    T one;
    fromJson(QJsonValue(QJsonDocument::fromJson(row.standing.toUtf8()).object()), one);
    return one;
}

QString joined(QStringList parts)
{
    parts.removeAll(QString());
    return parts.join(u" · "_s);
}

void fill(MatterLine &line, const Escalation &one, const Viewpoint &viewpoint, const MomentSaid &said)
{
    line.what = joined({one.name, one.number});
    line.detail = joined({escalatedToWord(one.to, viewpoint.language), one.contact});
    line.standing = standingWords(one, viewpoint.language, said);
}

void fill(MatterLine &line, const Replacement &one, const Viewpoint &viewpoint, const MomentSaid &said)
{
    const QString unit = joined({one.model, one.serial});
    line.what = unit.isEmpty() ? one.faultySerial : unit;
    line.detail = joined({one.faultySerial.isEmpty() ? QString() : MattersModel::tr("Faulty: %1").arg(one.faultySerial),
                          one.failures > 0 ? MattersModel::tr("%n unit(s) sent that were no solution", nullptr, one.failures) : QString()});
    line.standing = standingWords(one, viewpoint.language, said);
}

void fill(MatterLine &line, const Loan &one, const Viewpoint &viewpoint, const MomentSaid &said)
{
    line.what = one.unitWords;
    line.detail = one.accessories;
    line.standing = standingWords(one, viewpoint.language, said);
}

}

MatterLine MatterLine::of(const MatterRow &row, const Viewpoint &viewpoint)
{
    MatterLine line;
    line.customer = row.customer;
    line.number = row.number;
    line.incidentWords = u"%1  ·  %2"_s.arg(row.number, viewpoint.in(row.title));
    line.open = row.open;
    line.due = row.due;
    line.incident = row.incident;
    const MomentSaid said = [&](Instant at) { return viewpoint.clock(at); };
    if (row.kind == QLatin1String(LoanAct::matter))
        fill(line, standingOf<Loan>(row), viewpoint, said);
    else if (row.kind == QLatin1String(ReplacementAct::matter))
        fill(line, standingOf<Replacement>(row), viewpoint, said);
    else
        fill(line, standingOf<Escalation>(row), viewpoint, said);
    return line;
}

MatterLine MatterLine::of(const PoolUnit &unit, const Viewpoint &viewpoint)
{
    MatterLine line;
    if (unit.loan)
        line = of(*unit.loan, viewpoint);
    else
        line.standing = MattersModel::tr("Here: can be lent");
    line.what = nameOfUnit(unit.unit);
    line.detail = unit.unit.kind;
    return line;
}

void MattersModel::setLines(std::vector<MatterLine> lines)
{
    beginResetModel();
    m_lines = std::move(lines);
    endResetModel();
}

const MatterLine *MattersModel::at(const QModelIndex &index) const
{
    return index.isValid() && index.row() < int(m_lines.size()) ? &m_lines[static_cast<size_t>(index.row())] : nullptr;
}

QString MattersModel::text(const MatterLine &line, int column) const
{
    switch (column) {
    case WhatColumn: return line.what;
    case CustomerColumn: return line.customer.isEmpty() ? u"–"_s : line.customer;
    case StandingColumn: return line.standing;
    case DueColumn: return line.due ? m_viewpoint.remaining(*line.due) : u"–"_s;
    default: return {};
    }
}

QVariant MattersModel::data(const QModelIndex &index, int role) const
{
    const MatterLine *line = at(index);
    if (!line)
        return {};
    const int column = index.column();
    switch (role) {
    case Qt::DisplayRole: return text(*line, column);
    case Qt::AccessibleTextRole: return column == WhatColumn ? joined({line->what, line->customer, line->standing}) : text(*line, column);
    case Qt::ToolTipRole: return column == DueColumn && line->due ? m_viewpoint.clock(*line->due) : text(*line, column);
    case SecondLine: return column == WhatColumn ? line->detail : column == CustomerColumn ? line->incidentWords : QString();
    case CellStrong: return column == WhatColumn;
    case CellIcon: return column == DueColumn && line->due ? QVariant(Viewpoint::look(m_viewpoint.horizon(line->due)).icon) : QVariant();
    case CellTone: return column == DueColumn && line->due ? QVariant(static_cast<int>(Viewpoint::look(m_viewpoint.horizon(line->due)).tone)) : QVariant();
    default: return {};
    }
}

QVariant MattersModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || (role != Qt::DisplayRole && role != Qt::ToolTipRole))
        return {};
    switch (section) {
    case WhatColumn: return tr("What");
    case CustomerColumn: return tr("Customer · incident");
    case StandingColumn: return tr("How it stands");
    case DueColumn: return tr("Due");
    default: return {};
    }
}

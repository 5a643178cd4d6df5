// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/ledger/ledgerrows.h"
#include "ui/ledger/rowstable.h"
#include "ui/ledger/verdicts.h"

using namespace Qt::StringLiterals;

void LedgerRowsModel::setPage(const LedgerPage &page, const RuleSet &rules)
{
    m_rules = rules;
    setRows(page.rows, page.next);
}

int LedgerRowsModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString LedgerRowsModel::moment(const std::optional<Instant> &at) const
{
    return at ? m_viewpoint.language.moment(*at, m_viewpoint.zone, m_viewpoint.now()) : u"–"_s;
}

QString LedgerRowsModel::text(const LedgerRow &row, int column) const
{
    switch (column) {
    case VerdictColumn:
        return verdictWord(row.verdict, m_viewpoint.language);
    case WhatColumn: {
        const Rule *rule = m_rules.find(row.rule);
        return rule ? m_viewpoint.in(rule->name) : row.rule;
    }
    case IncidentColumn:
        return m_viewpoint.in(row.title);
    case PersonColumn:
        return row.person.isEmpty() ? tr("Unassigned") : row.person;
    case DueColumn:
        return moment(row.due);
    case SettledColumn:
        return moment(row.settledAt);
    default:
        return {};
    }
}

QVariant LedgerRowsModel::secondLine(const LedgerRow &row, int column) const
{
    if (column == IncidentColumn)
        return u"%1  ·  %2"_s.arg(row.number, row.customer);
    if (column == WhatColumn && !row.what.isEmpty())
        return m_viewpoint.in(row.what);
    if (column == SettledColumn && row.choice)
        return *row.choice == SettlingChoice::What::Told ? tr("by a person's word") : tr("kept open by a person");
    return {};
}

QVariant LedgerRowsModel::data(const QModelIndex &index, int role) const
{
    const LedgerRow *row = at(index);
    if (!row)
        return {};
    const int column = index.column();
    switch (role) {
    case Qt::DisplayRole:
        return text(*row, column);
    case Qt::AccessibleTextRole:
        return column == VerdictColumn ? u"%1, %2, %3, %4"_s.arg(text(*row, VerdictColumn), text(*row, WhatColumn), row->number, row->customer) : text(*row, column);
    case SecondLine:
        return secondLine(*row, column);
    case CellIcon:
        return column == VerdictColumn ? QVariant(verdicts::icon(row->verdict)) : QVariant();
    case CellTone:
        return column == VerdictColumn ? QVariant(static_cast<int>(verdicts::tone(row->verdict))) : QVariant();
    default:
        return {};
    }
}

QVariant LedgerRowsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case VerdictColumn:
        return tr("Verdict");
    case WhatColumn:
        return tr("Commitment");
    case IncidentColumn:
        return tr("Incident");
    case PersonColumn:
        return tr("Person");
    case DueColumn:
        return tr("Due");
    case SettledColumn:
        return tr("Settled");
    default:
        return {};
    }
}

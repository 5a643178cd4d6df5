// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/ledger/ledgermodel.h"

#include "ui/ledger/rowstable.h"
#include "ui/ledger/verdicts.h"

void LedgerModel::setSums(LedgerBy by, std::vector<LedgerSum> sums, const RuleSet &rules)
{
    beginResetModel();
    m_by = by;
    m_sums = std::move(sums);
    m_rules = rules;
    endResetModel();
}

std::optional<Verdict> LedgerModel::verdictOf(int column)
{
    return column < FirstVerdictColumn ? std::nullopt : std::optional(Names<Verdict>::table.rows[static_cast<size_t>(column - FirstVerdictColumn)].first);
}

QString LedgerModel::name(const LedgerSum &sum) const
{
    switch (m_by) {
    case LedgerBy::Rule: {
        const Rule *rule = m_rules.find(sum.key);
        return rule ? m_viewpoint.in(rule->name) : sum.key;
    }
    case LedgerBy::Person:
        return sum.key.isEmpty() ? tr("Unassigned") : sum.name;
    case LedgerBy::Customer:
        return sum.name;
    case LedgerBy::Week:
        break;
    }
    if (!sum.from || !sum.to)
        return sum.key;
    const QLocale locale = m_viewpoint.language.locale();
    const QDate monday = sum.from->in(m_viewpoint.zone).date();
    //: A week: its ISO number, the Monday and the Sunday.
    return tr("Week %1 · %2 – %3").arg(sum.key.section(QStringLiteral("-W"), 1), locale.toString(monday, QStringLiteral("d MMM")),
                                       locale.toString(monday.addDays(6), QStringLiteral("d MMM yyyy")));
}

QString LedgerModel::shortName(const LedgerSum &sum) const
{
    return m_by == LedgerBy::Week && sum.from ? m_viewpoint.language.locale().toString(sum.from->in(m_viewpoint.zone).date(), QStringLiteral("d MMM")) : name(sum);
}

LedgerCounts LedgerModel::total() const
{
    LedgerCounts all;
    for (const LedgerSum &sum : m_sums)
        all += sum.counts;
    return all;
}

int LedgerModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_sums.size());
}

int LedgerModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : FirstVerdictColumn + static_cast<int>(Names<Verdict>::table.rows.size());
}

QVariant LedgerModel::number(const LedgerSum &sum, Verdict verdict, int role) const
{
    const qint64 count = sum.counts.of(verdict);
    const QString word = verdictWord(verdict, m_viewpoint.language);
    switch (role) {
    case Qt::DisplayRole:
        return count > 0 ? m_viewpoint.language.locale().toString(count) : QStringLiteral("–");
    case Qt::AccessibleTextRole:
        return QStringLiteral("%1, %2: %3").arg(name(sum), word).arg(count);
    case Qt::ToolTipRole:
        return count > 0 ? tr("%1: Enter opens the %n commitment(s) behind it", nullptr, static_cast<int>(count)).arg(word) : QString();
    case CellTone:
        return static_cast<int>(count > 0 ? verdicts::tone(verdict) : Tone::Muted);
    case Qt::TextAlignmentRole:
        return static_cast<int>(Qt::AlignVCenter | Qt::AlignRight);
    default:
        return {};
    }
}

QVariant LedgerModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || index.row() >= rowCount())
        return {};
    const LedgerSum &sum = m_sums[static_cast<size_t>(index.row())];
    if (const std::optional<Verdict> verdict = verdictOf(index.column()))
        return number(sum, *verdict, role);
    const QString rate = keptRate(sum.counts, m_viewpoint.language);
    if (role == Qt::AccessibleTextRole)
        return tr("%1, kept %2").arg(name(sum), rate);
    if (role == CellStrong)
        return true;
    if (role == Qt::DisplayRole)
        return index.column() == NameColumn ? name(sum) : rate;
    return {};
}

QVariant LedgerModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    const std::optional<Verdict> verdict = verdictOf(section);
    if (role == Qt::TextAlignmentRole && verdict)
        return static_cast<int>(Qt::AlignVCenter | Qt::AlignRight);
    if (role != Qt::DisplayRole && role != Qt::ToolTipRole)
        return {};
    if (verdict)
        return verdictWord(*verdict, m_viewpoint.language);
    if (section == RateColumn)
        return tr("Kept rate");
    switch (m_by) {
    case LedgerBy::Rule:
        return tr("Rule");
    case LedgerBy::Person:
        return tr("Person");
    case LedgerBy::Customer:
        return tr("Customer");
    case LedgerBy::Week:
        return tr("Week");
    }
    return {};
}

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/desk/ledger.h"
#include "ui/viewpoint.h"

#include <QAbstractTableModel>

/// The lines of the ledger: what they are about, the kept rate, and a column for each verdict.
class LedgerModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column { NameColumn, RateColumn, FirstVerdictColumn };

    explicit LedgerModel(const Viewpoint &viewpoint, QObject *parent = nullptr) : QAbstractTableModel(parent), m_viewpoint(viewpoint) {}

    void setSums(LedgerBy by, std::vector<LedgerSum> sums, const RuleSet &rules);
    const std::vector<LedgerSum> &sums() const { return m_sums; }
    LedgerBy by() const { return m_by; }
    /// The verdict that a column counts; nothing for the first two.
    static std::optional<Verdict> verdictOf(int column);
    /// What a line is about, in words.
    QString name(const LedgerSum &sum) const;
    /// The same as short as an axis wants it.
    QString shortName(const LedgerSum &sum) const;
    LedgerCounts total() const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QVariant number(const LedgerSum &sum, Verdict verdict, int role) const;

    Viewpoint m_viewpoint;
    LedgerBy m_by = LedgerBy::Week;
    std::vector<LedgerSum> m_sums;
    RuleSet m_rules;
};

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/units.h"
#include "ui/aftersales/matterdialog.h"

/// A unit of ours is lent, or what came of that: extended, back, written off.
class LoanDialog : public MatterDialog
{
    Q_OBJECT
public:
    /// `pool`: what can be lent; those that are out are shown with who has them.
    LoanDialog(LoanAct::Act act, const Loan &known, const std::vector<PoolUnit> &pool, IncidentId incident, const Viewpoint &viewpoint, QWidget *parent = nullptr);

protected:
    AftersalesAct act() const override;
    EntryKind kind() const override { return EntryKind::Loan; }
    QString missing() const override;

private:
    void addUnit(const std::vector<PoolUnit> &pool);

    LoanAct::Act m_act;
    Loan m_known;
    std::vector<PoolUnit> m_pool;
    QComboBox *m_unit = nullptr;
    QLineEdit *m_words = nullptr;
    QLineEdit *m_accessories = nullptr;
    QLineEdit *m_condition = nullptr;
    QPlainTextEdit *m_why = nullptr;
    MomentEdit *m_due = nullptr;
};

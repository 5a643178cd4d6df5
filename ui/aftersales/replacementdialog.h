// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/matters.h"
#include "ui/aftersales/matterdialog.h"

class QCheckBox;

/// A replacement is planned, looked at before it leaves, sent, or turns out wrong; or money goes back.
class ReplacementDialog : public MatterDialog
{
    Q_OBJECT
public:
    /// `units`: the customer's, among which the faulty one is.
    ReplacementDialog(ReplacementAct::Act act, const Replacement &known, const std::vector<Equipment> &units, IncidentId incident, const Viewpoint &viewpoint, QWidget *parent = nullptr);

    /// For Checked: what was looked at otherwise than it stood.
    std::vector<Entry> checks() const;
    ReplacementAct::Act what() const { return m_act; }

protected:
    AftersalesAct act() const override;
    EntryKind kind() const override { return EntryKind::Replacement; }
    QString missing() const override;

private:
    void addPlan();
    void addChecks();
    void addSending();
    std::optional<qint64> cents() const;

    ReplacementAct::Act m_act;
    Replacement m_known;
    std::vector<Equipment> m_units;
    QComboBox *m_kind = nullptr;
    QComboBox *m_order = nullptr;
    QComboBox *m_faulty = nullptr;
    QLineEdit *m_faultySerial = nullptr;
    QLineEdit *m_model = nullptr;
    QLineEdit *m_serial = nullptr;
    std::vector<std::pair<UnitCheck, QCheckBox *>> m_checks;
    QLineEdit *m_carrier = nullptr;
    MomentEdit *m_due = nullptr;
    QComboBox *m_fault = nullptr;
    QLineEdit *m_amount = nullptr;
};

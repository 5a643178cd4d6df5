// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/formdialog.h"

#include "core/desk/visiting.h"

#include <QTimer>

class MomentEdit;
class PartsField;
class QComboBox;
class QLineEdit;
class QSpinBox;
class RowList;
class SegmentedControl;
class ToldFields;

/// Plans a visit to an incident: the best moments with their reasons, or another one; who receives, how one gets in; proposed, or agreed with
/// the customer.
class PlanDialog : public FormDialog
{
    Q_OBJECT
public:
    PlanDialog(Visiting &visiting, const VisitSite &site, const Viewpoint &viewpoint, QWidget *parent = nullptr);

    VisitPlan plan() const;
    /// Nothing: it is only proposed.
    std::optional<CustomerTold> told() const;
    /// Somebody and a moment that were chosen elsewhere.
    void choose(TechnicianId who, Instant from);
    RowList *slotRows() const { return m_slots; }
    QJsonObject typed() const override;
    void takeUp(const QJsonObject &typed) override;
    /// What speaks against it is asked again: another may have placed a visit there meanwhile.
    void refuse(const QString &reason) override;

Q_SIGNALS:
    /// The best moments are there.
    void loaded();

private:
    void buildNeeds();
    void buildMoment();
    void buildPlace();
    void follow();
    void search();
    void showSlots(const Result<std::vector<VisitSlot>> &);
    void takeSlot(int row);
    void markChosen();
    void judgeAnew();
    void ask();
    void showObjections(const std::vector<VisitObjection> &);
    void check();

    Visiting &m_visiting;
    VisitSite m_site;
    std::vector<VisitSlot> m_found;
    std::vector<VisitObjection> m_against;
    QSpinBox *m_minutes = nullptr;
    QLineEdit *m_skills = nullptr;
    QLineEdit *m_brand = nullptr;
    RowList *m_slots = nullptr;
    TextLabel *m_none = nullptr;
    QComboBox *m_who = nullptr;
    QComboBox *m_with = nullptr;
    MomentEdit *m_when = nullptr;
    TextLabel *m_objections = nullptr;
    QLineEdit *m_anyway = nullptr;
    QComboBox *m_receiver = nullptr;
    QLineEdit *m_receiverWords = nullptr;
    QLineEdit *m_access = nullptr;
    PartsField *m_parts = nullptr;
    SegmentedControl *m_how = nullptr;
    ToldFields *m_told = nullptr;
    bool m_isJudged = false; ///< what speaks against what is chosen is known
    bool m_isChosen = false; ///< somebody and a moment: what is found later does not change it
    QTimer m_soon, m_judge;
    int m_asked = 0, m_judged = 0;
};

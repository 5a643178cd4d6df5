// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/formdialog.h"

#include "core/desk/visiting.h"

class QCheckBox;
class QLineEdit;
class ToldFields;

/// Says what speaks against a moment and lets a person place the visit anyway; asks how the customer was told where they expect another one,
/// agree to one, or expect one that does not come.
class PlaceDialog : public FormDialog
{
    Q_OBJECT
public:
    enum class About { Propose, Move, Agree, Cancel };
    /// What is to be asked about.
    struct Case
    {
        About about = About::Propose;
        std::vector<VisitObjection> against = {};
        std::vector<Contact> contacts = {};
        std::optional<Visit> visit = {}; ///< nothing: it is new
        Instant from; ///< where it goes
        Instant to;
    };

    PlaceDialog(const Case &about, const Viewpoint &viewpoint, QWidget *parent = nullptr);

    /// What speaks against it as the person sees it now.
    const std::vector<VisitObjection> &against() const { return m_against; }
    void setAgainst(const std::vector<VisitObjection> &);
    /// Why it is placed anyway, or cancelled.
    QString reason() const;
    std::optional<CustomerTold> told() const;
    QJsonObject typed() const override;
    void takeUp(const QJsonObject &typed) override;

private:
    void addReason();
    bool needsReason() const { return !m_against.empty() || m_about == About::Cancel; }
    void addTelling(const Case &);
    void check();

    About m_about;
    std::vector<VisitObjection> m_against;
    QVBoxLayout *m_objections = nullptr;
    QFormLayout *m_reasonForm = nullptr;
    QLineEdit *m_reason = nullptr;
    QCheckBox *m_isTold = nullptr;
    ToldFields *m_told = nullptr;
};

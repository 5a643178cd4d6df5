// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/dossier.h"
#include "core/model/reopening.h"
#include "ui/widgets/formdialog.h"

class QCheckBox;
class QComboBox;
class QFormLayout;
class QLineEdit;
class SaidFields;
class SegmentedControl;

/// Opens an incident again: by whom, why, and whether it counts as closed in false. Says who had said that it was solved, and when; too long
/// after that a new incident is opened.
class ReopenDialog : public FormDialog
{
    Q_OBJECT
public:
    /// `notConfirmed`: they were asked whether it works, and say no.
    ReopenDialog(const Dossier &dossier, const ReopeningOffer &offer, bool notConfirmed, const Viewpoint &viewpoint, QWidget *parent = nullptr);

    /// They said so in words that are in the timeline already, and somebody understood them as that.
    void setAfterword(const Entry &words, AfterwordAct::What what);
    ReopeningWanted wanted() const;
    QString wrong() const override;
    QJsonObject typed() const override;
    void takeUp(const QJsonObject &typed) override;

private:
    void addClaim();
    void addCause();
    void check();
    bool isByCustomer() const;
    ReopeningCause cause() const;

    IncidentId m_incident;
    ReopeningOffer m_offer;
    bool m_notConfirmed;
    std::optional<EntryId> m_afterword;
    AfterwordAct::What m_understood = AfterwordAct::What::StillBroken;
    SegmentedControl *m_by = nullptr;
    QComboBox *m_cause = nullptr;
    QCheckBox *m_false = nullptr;
    SaidFields *m_said;
    QLineEdit *m_why = nullptr;
};

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/entry.h"
#include "ui/widgets/formdialog.h"

class MeasureFields;
class QLineEdit;
class QPlainTextEdit;
class QPushButton;

/// The review of an incident: what happened, for the customer and for the team, why, what helped and hindered, and what is to be done.
class ReviewDialog : public FormDialog
{
    Q_OBJECT
public:
    ReviewDialog(IncidentId incident, const QString &number, const std::vector<Technician> &people, const Viewpoint &viewpoint, QWidget *parent = nullptr);

    /// The review and its measures, as they are to be recorded together.
    std::vector<Entry> entries() const;
    QString wrong() const override;
    QJsonObject typed() const override;
    void takeUp(const QJsonObject &typed) override;

private:
    void buildLines();
    template<typename Field>
    void showNext(const std::vector<Field *> &fields, QPushButton *more);

    IncidentId m_incident;
    std::vector<Technician> m_people;
    QPlainTextEdit *m_forCustomer;
    QPlainTextEdit *m_forTeam;
    QVBoxLayout *m_whyLines;
    std::vector<QLineEdit *> m_whys;
    QLineEdit *m_helped;
    QLineEdit *m_hindered;
    QVBoxLayout *m_measureLines;
    std::vector<MeasureFields *> m_measures;
};

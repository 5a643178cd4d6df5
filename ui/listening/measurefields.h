// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/entry.h"
#include "ui/viewpoint.h"

#include <QWidget>

class MomentEdit;
class QComboBox;
class QLineEdit;

/// One measure: what, by whom, by when.
class MeasureFields : public QWidget
{
    Q_OBJECT
public:
    MeasureFields(int number, const std::vector<Technician> &people, const Viewpoint &viewpoint, QWidget *parent = nullptr);

    /// Nothing where no words stand.
    std::optional<MeasureAct> measure() const;
    QJsonObject typed() const;
    void takeUp(const QJsonObject &typed);
    /// What is wrong with it; empty: nothing.
    QString problem() const;

private:
    Viewpoint m_viewpoint;
    QLineEdit *m_what;
    QComboBox *m_owner;
    MomentEdit *m_due;
};

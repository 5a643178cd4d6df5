// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/figures.h"
#include "ui/widgets/formdialog.h"

class QDoubleSpinBox;
class QSpinBox;

/// Asks with what the company counts the time that communication takes.
class RatesDialog : public FormDialog
{
    Q_OBJECT
public:
    RatesDialog(const Rates &rates, const Viewpoint &viewpoint, QWidget *parent = nullptr);

    Rates rates() const;
    QJsonObject typed() const override;
    void takeUp(const QJsonObject &typed) override;

private:
    QDoubleSpinBox *m_hour;
    QSpinBox *m_call;
};

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/formdialog.h"

#include "core/model/visit.h"

class PartsField;

/// Which parts a visit that is planned needs, and which of them are there.
class PartsDialog : public FormDialog
{
    Q_OBJECT
public:
    PartsDialog(const VisitRow &row, const Viewpoint &viewpoint, QWidget *parent = nullptr);

    std::vector<NeededPart> parts() const;
    QJsonObject typed() const override;
    void takeUp(const QJsonObject &typed) override;

private:
    PartsField *m_parts;
};

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/aftersales/matterpart.h"

/// The units that an incident replaces or lends; the section of its page.
class IncidentUnits : public MatterPart
{
    Q_OBJECT
public:
    IncidentUnits(Aftersales &aftersales, const Viewpoint &viewpoint, QWidget *parent = nullptr)
        : MatterPart(QStringLiteral("units"), aftersales, viewpoint, parent)
    { }
    QString title() const override { return tr("Units"); }

protected:
    void fill(const Matters &matters) override;

private:
    std::vector<MatterButton> buttonsOf(const Replacement &one);
    std::vector<MatterButton> buttonsOf(const Loan &one);
};

/// To whom an incident is escalated; the section of its page.
class IncidentEscalations : public MatterPart
{
    Q_OBJECT
public:
    IncidentEscalations(Aftersales &aftersales, const Viewpoint &viewpoint, QWidget *parent = nullptr)
        : MatterPart(QStringLiteral("escalations"), aftersales, viewpoint, parent)
    { }
    QString title() const override { return tr("Escalations"); }

protected:
    void fill(const Matters &matters) override;
};

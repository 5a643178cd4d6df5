// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/aftersales/complaintspart.h"

#include "core/async.h"
#include "ui/theme/icons.h"
#include "ui/theme/theme.h"
#include "ui/widgets/textlabel.h"

#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

ComplaintsPart::ComplaintsPart(Aftersales &aftersales, const Viewpoint &viewpoint, QWidget *parent)
    : PanelPart(u"complaints"_s, parent), m_aftersales(aftersales), m_viewpoint(viewpoint)
{
    setObjectName(u"complaintsPart"_s);
}

void ComplaintsPart::setIncident(IncidentId incident)
{
    if (m_incident != incident)
        take({}); // until its own are read
    m_incident = incident;
    if (m_incident.isNull())
        return;
    whenDone(m_aftersales.matters(m_incident), this, [this, of = m_incident](const Result<Matters> &matters) {
        if (matters && of == m_incident)
            take(matters->complaints);
    });
}

void ComplaintsPart::take(const std::vector<Complaint> &complaints)
{
    std::vector<Complaint> open = complaints;
    std::erase_if(open, [](const Complaint &one) { return !isOpen(one); });
    if (open == m_complaints)
        return;
    m_complaints = std::move(open);
    emptied();
    for (const Complaint &one : m_complaints)
        add(one);
    Q_EMIT changed();
}

void ComplaintsPart::add(const Complaint &complaint)
{
    auto *words = new TextLabel(tr("%1 was reached instead: %2. They wait for a call back.").arg(complaint.reached, m_viewpoint.clock(complaint.at)));
    words->setWordWrap(true);
    column()->addWidget(words);
    auto *callBack = new QPushButton(icons::icon(u"call-out"_s), tr("They were called back…"));
    callBack->setObjectName(u"callBack-"_s + complaint.id.toString());
    connect(callBack, &QPushButton::clicked, this, [this, complaint] { Q_EMIT callBackRequested(m_incident, complaint); });
    column()->addWidget(callBack, 0, Qt::AlignLeft);
}

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/aftersales/escalationdialog.h"

#include "core/text/unitwords.h"

#include <QComboBox>
#include <QLineEdit>

using namespace Qt::StringLiterals;

namespace {

using Act = EscalationAct::Act;

QString titleOf(Act act)
{
    switch (act) {
    case Act::Opened: return EscalationDialog::tr("Escalate the incident");
    case Act::Chased: return EscalationDialog::tr("They were chased");
    case Act::Promised: return EscalationDialog::tr("They promised an answer");
    case Act::Answered: return EscalationDialog::tr("They answered");
    case Act::Closed: return EscalationDialog::tr("Close the escalation");
    }
    return {};
}

}

EscalationDialog::EscalationDialog(Act act, const Escalation &known, IncidentId incident, const Viewpoint &viewpoint, QWidget *parent)
    : MatterDialog(u"escalation"_s, titleOf(act), known.name, incident, viewpoint, parent), m_act(act), m_known(known)
{
    if (act == Act::Opened)
        addWho();
    if (act != Act::Closed)
        m_number = addLine("escalationNumber", tr("Their case number"), known.number, tr("Empty while they have given none"));
    if (act == Act::Opened || act == Act::Chased)
        m_contact = addLine("escalationContact", tr("Whom to ask for there"), known.contact, tr("Name, phone, mail"));
    if (act == Act::Opened || act == Act::Chased)
        m_due = addMoment("escalationDue", tr("Chase them next"), viewpoint.now() + std::chrono::hours(24));
    if (act == Act::Promised)
        m_due = addMoment("escalationDue", tr("Promised until"));
    addNotes(act == Act::Answered ? tr("What they say") : tr("What for"));
    if (act == Act::Opened)
        addSentence(tr("Within an hour the customer is owed a call about it: that it went to others, and what comes next."));
    setDoes(act == Act::Opened ? tr("Escalate") : tr("Record it"));
    built();
}

void EscalationDialog::addWho()
{
    QList<std::pair<QString, QString>> kinds;
    for (const EscalatedTo to : {EscalatedTo::Supplier, EscalatedTo::Manufacturer, EscalatedTo::Office})
        kinds.append({QString::number(int(to)), escalatedToWord(to, viewpoint().language)});
    m_to = addChoice("escalationTo", tr("To whom"), kinds);
    m_name = addLine("escalationName", tr("Name"), {}, tr("Of the office or company"));
}

QString EscalationDialog::missing() const
{
    if (m_name && m_name->text().trimmed().isEmpty())
        return tr("Say to whom it is escalated: the name of the office or company.");
    if (m_act == Act::Promised && !m_due->moment())
        return tr("Say until when they promised an answer.");
    return {};
}

AftersalesAct EscalationDialog::act() const
{
    EscalationAct act{m_known.id, m_act, m_known.to, {}, {}, {}, {}};
    if (m_to)
        act.to = EscalatedTo(m_to->currentData().toString().toInt());
    act.name = m_name ? m_name->text().simplified() : m_known.name;
    act.number = m_number ? m_number->text().simplified() : m_known.number;
    act.contact = m_contact ? m_contact->text().simplified() : m_known.contact;
    act.due = m_due ? m_due->moment() : std::nullopt;
    return act;
}

/// That it went to others is a fact, and the customer is owed a call about it.
void EscalationDialog::complete(Entry &entry) const
{
    if (m_act == Act::Opened)
        entry.facts = {{FactKind::Escalation, 0}};
}

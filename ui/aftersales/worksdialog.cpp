// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/aftersales/worksdialog.h"

#include "ui/aftersales/saidfields.h"
#include "ui/theme/theme.h"
#include "ui/widgets/segmentedcontrol.h"
#include "ui/widgets/textlabel.h"

#include <QVBoxLayout>

using namespace Qt::StringLiterals;

WorksDialog::WorksDialog(const Dossier &dossier, const Viewpoint &viewpoint, QWidget *parent)
    : FormDialog(u"doesItWork"_s, tr("Does it work? %1").arg(dossier.incident.number), viewpoint, parent), m_incident(dossier.incident.id), m_answer(new SegmentedControl(tr("Answer"))),
      m_said(new SaidFields(dossier.contacts, true, viewpoint))
{
    auto *note = new TextLabel(tr("What the customer answers closes it, or opens it again."), TextRole::Body, Tone::Muted);
    note->setWordWrap(true);
    body()->addWidget(note);
    m_answer->setObjectName(u"worksAnswer"_s);
    m_answer->add(u"confirmed"_s, tr("Yes"), u"check"_s);
    m_answer->add(u"not_confirmed"_s, tr("No"), u"error"_s);
    m_answer->add(u"asked"_s, tr("Asked, no answer yet"), u"waiting"_s);
    m_answer->setCurrent(u"confirmed"_s);
    body()->addWidget(m_answer, 0, Qt::AlignLeft);
    body()->addWidget(m_said);
    body()->addStretch();
    connect(m_answer, &SegmentedControl::currentChanged, this, &WorksDialog::check);
    check();
    const Theme theme = Theme::of(this);
    resize(theme.space(130), theme.space(95));
}

ConfirmationAct::Act WorksDialog::answer() const
{
    return valueOf<ConfirmationAct::Act>(m_answer->current()).value_or(ConfirmationAct::Act::Asked);
}

void WorksDialog::check()
{
    setDoes(answer() == ConfirmationAct::Act::NotConfirmed ? tr("Go on: open it again…") : answer() == ConfirmationAct::Act::Asked ? tr("Save that they were asked") : tr("Save the answer"));
}

Entry WorksDialog::entry() const
{
    const Channel channel = m_said->channel().value_or(Channel::Phone);
    Entry entry;
    entry.incident = m_incident;
    entry.kind = EntryKind::Contact;
    entry.direction = answer() == ConfirmationAct::Act::Asked ? Direction::Out : Direction::In;
    entry.audience = Audience::Customer;
    entry.channel = channel;
    if (isLive(channel))
        entry.outcome = Outcome::Reached;
    else if (entry.direction == Direction::Out)
        entry.outcome = Outcome::Sent;
    entry.contact = m_said->contact();
    entry.customerText = m_said->words();
    entry.aftersales = ConfirmationAct{answer()};
    return entry;
}

QJsonObject WorksDialog::typed() const
{
    return {{u"answer"_s, m_answer->current()}, {u"said"_s, m_said->typed()}};
}

void WorksDialog::takeUp(const QJsonObject &typed)
{
    m_answer->setCurrent(typed[u"answer"_s].toString());
    m_said->takeUp(typed[u"said"_s].toObject());
    check();
}

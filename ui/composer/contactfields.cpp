// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/composer/contactfields.h"

#include "ui/composer/momentedit.h"
#include "ui/look.h"
#include "ui/theme/icons.h"
#include "ui/theme/theme.h"
#include "ui/widgets/flowlayout.h"

#include <QComboBox>

using namespace Qt::StringLiterals;

ContactFields::ContactFields(const Viewpoint &viewpoint, QWidget *parent)
    : QWidget(parent), m_viewpoint(viewpoint), m_channel(combo(u"channel"_s, tr("Channel"))), m_direction(combo(u"direction"_s, tr("Who contacted whom"))),
      m_outcome(combo(u"outcome"_s, tr("Outcome"))), m_contact(combo(u"contact"_s, tr("Person"))),
      m_when(new MomentEdit(MomentEdit::Kind::Past, tr("When"), viewpoint))
{
    for (const auto &[channel, name] : Names<Channel>::table.rows)
        m_channel->addItem(icons::icon(look::icon(channel)), viewpoint.language.word(channel), static_cast<int>(channel));
    auto *flow = new FlowLayout(this);
    flow->setContentsMargins({});
    flow->addWidget(m_direction);
    flow->addWidget(m_channel);
    flow->addWidget(m_outcome);
    flow->addWidget(m_contact);
    flow->addWidget(m_when);
    m_contact->setMaximumWidth(Theme::of(this).space(64)); // with a long role the line would break
    m_when->setObjectName(u"when"_s);
    fillDirections();
    fillOutcomes();
    connect(m_channel, &QComboBox::activated, this, [this] {
        fillDirections();
        fillOutcomes();
        Q_EMIT changed();
    });
    connect(m_direction, &QComboBox::activated, this, [this] {
        fillOutcomes();
        Q_EMIT changed();
    });
    connect(m_outcome, &QComboBox::activated, this, &ContactFields::changed);
    connect(m_contact, &QComboBox::activated, this, &ContactFields::changed);
    connect(m_when, &MomentEdit::changed, this, &ContactFields::changed);
}

QComboBox *ContactFields::combo(const QString &id, const QString &name)
{
    auto *box = new QComboBox;
    box->setObjectName(id);
    box->setAccessibleName(name);
    box->setToolTip(name);
    box->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    return box;
}

void ContactFields::fillDirections()
{
    const auto channel = static_cast<Channel>(m_channel->currentData().toInt());
    const int before = std::max(0, m_direction->currentIndex());
    m_direction->clear();
    if (isWritten(channel)) {
        m_direction->addItem(tr("We wrote"), static_cast<int>(Direction::Out));
        m_direction->addItem(tr("They wrote"), static_cast<int>(Direction::In));
    } else if (channel == Channel::InPerson || channel == Channel::Remote) {
        m_direction->addItem(tr("We went to them"), static_cast<int>(Direction::Out));
        m_direction->addItem(tr("They came to us"), static_cast<int>(Direction::In));
    } else {
        m_direction->addItem(tr("We called"), static_cast<int>(Direction::Out));
        m_direction->addItem(tr("They called"), static_cast<int>(Direction::In));
    }
    m_direction->setCurrentIndex(before);
}

void ContactFields::fillOutcomes()
{
    const auto channel = static_cast<Channel>(m_channel->currentData().toInt());
    const auto direction = static_cast<Direction>(m_direction->currentData().toInt());
    const QVariant before = m_outcome->currentData();
    m_outcome->clear();
    for (const Outcome outcome : outcomesOf(channel, direction))
        m_outcome->addItem(m_viewpoint.language.word(outcome), static_cast<int>(outcome));
    m_outcome->setCurrentIndex(std::max(0, m_outcome->findData(before)));
}

void ContactFields::setContacts(const std::vector<Contact> &contacts)
{
    m_contact->clear();
    m_contact->addItem(tr("Somebody there"), QString());
    for (const Contact &contact : contacts)
        m_contact->addItem(contact.role.isEmpty() ? contact.name : u"%1 (%2)"_s.arg(contact.name, contact.role), contact.id.toString());
}

void ContactFields::show(const Draft &draft)
{
    m_channel->setCurrentIndex(m_channel->findData(static_cast<int>(draft.channel)));
    fillDirections();
    m_direction->setCurrentIndex(std::max(0, m_direction->findData(static_cast<int>(draft.direction))));
    fillOutcomes();
    m_outcome->setCurrentIndex(std::max(0, m_outcome->findData(static_cast<int>(draft.outcome))));
    m_contact->setCurrentIndex(draft.contact ? std::max(0, m_contact->findData(draft.contact->toString())) : std::min(0, m_contact->count() - 1));
    m_when->setMoment(draft.when);
}

void ContactFields::read(Draft &draft) const
{
    draft.channel = static_cast<Channel>(m_channel->currentData().toInt());
    draft.direction = static_cast<Direction>(m_direction->currentData().toInt());
    draft.outcome = static_cast<Outcome>(m_outcome->currentData().toInt());
    const QString contact = m_contact->currentData().toString();
    draft.contact = contact.isEmpty() ? std::nullopt : std::optional(ContactId::parse(contact));
    draft.when = m_when->moment();
}

void ContactFields::setReaching(bool reaching)
{
    for (QComboBox *box : {m_channel, m_direction, m_outcome, m_contact})
        box->setVisible(reaching);
}

void ContactFields::resetMoment()
{
    m_when->reset();
}

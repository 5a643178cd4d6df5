// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/visits/toldfields.h"

#include "core/calendar/zone.h"
#include "core/model/words.h"
#include "ui/composer/chips.h"
#include "ui/look.h"
#include "ui/theme/icons.h"
#include "ui/theme/theme.h"
#include "ui/widgets/textlabel.h"

#include <QComboBox>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QJsonArray>
#include <QPlainTextEdit>
#include <QTimeEdit>

using namespace Qt::StringLiterals;

namespace {

template<typename Field>
Field *named(Field *field, const char *id, const QString &name)
{
    field->setObjectName(QLatin1String(id));
    field->setAccessibleName(name);
    return field;
}

}

ToldFields::ToldFields(const std::vector<Contact> &contacts, bool asksWindow, const Viewpoint &viewpoint, QWidget *parent)
    : QWidget(parent), m_viewpoint(viewpoint), m_contact(named(new QComboBox, "toldContact", tr("Who was told"))), m_channel(named(new QComboBox, "toldChannel", tr("How"))),
      m_words(named(new QPlainTextEdit, "toldWords", tr("In which words")))
{
    const Theme theme = Theme::of(this);
    for (const Contact &contact : contacts)
        m_contact->addItem(contact.name, contact.id.toString());
    m_contact->addItem(tr("Somebody else"), QString());
    for (const Channel channel : {Channel::Phone, Channel::InPerson, Channel::Mail, Channel::Message, Channel::Video})
        m_channel->addItem(icons::icon(look::icon(channel)), viewpoint.language.word(channel), int(channel));
    m_words->setPlaceholderText(tr("Empty: the usual sentence with day and hours"));
    m_words->setTabChangesFocus(true);
    m_words->setFixedHeight(2 * m_words->fontMetrics().lineSpacing() + theme.space(5));
    auto *form = new QFormLayout(this);
    form->setContentsMargins({});
    form->setHorizontalSpacing(theme.space(4));
    form->setVerticalSpacing(theme.space(2));
    form->addRow(tr("Who was told"), m_contact);
    form->addRow(tr("How"), m_channel);
    if (asksWindow) {
        m_from = named(new QTimeEdit, "toldFrom", tr("Promised from"));
        m_to = named(new QTimeEdit, "toldTo", tr("Promised until"));
        auto *line = new QHBoxLayout;
        line->setSpacing(theme.space(2));
        for (QTimeEdit *edit : {m_from, m_to}) {
            edit->setDisplayFormat(u"HH:mm"_s);
            if (edit == m_to)
                line->addWidget(new TextLabel(tr("until"), TextRole::Body, Tone::Muted));
            line->addWidget(edit);
        }
        line->addStretch();
        form->addRow(tr("Promised from"), line);
    }
    form->addRow(tr("In which words"), m_words);
    // Who comes and when is a plan with its date; that somebody else must help is told with it.
    m_tells = new Chips(tr("Now they know"));
    m_tells->setObjectName(u"toldTells"_s);
    for (const Tell tell : {Tell::Progress, Tell::Plan, Tell::Forecast, Tell::Diagnosis, Tell::Escalation})
        m_tells->add(int(tell), u"told-"_s + nameOf(tell), {{}, viewpoint.language.word(tell), Tone::Neutral});
    m_tells->choose(asksWindow ? std::vector{int(Tell::Plan), int(Tell::Forecast)} : std::vector{int(Tell::Progress)});
    m_facts = new Chips(tr("New version of"));
    m_facts->setObjectName(u"toldFacts"_s);
    for (const FactKind fact : {FactKind::Plan, FactKind::Forecast, FactKind::Escalation})
        m_facts->add(int(fact), u"toldFact-"_s + nameOf(fact), {look::icon(fact), viewpoint.language.word(fact), Tone::Neutral});
    form->addRow(m_tells);
    form->addRow(m_facts);
}

void ToldFields::setBegins(Instant from, Instant to)
{
    if (std::exchange(m_begins, from) == from || !m_from)
        return; // what was typed stays
    m_from->setTime(from.in(m_viewpoint.zone).time());
    const Instant half = from + std::chrono::minutes(30);
    m_to->setTime(std::min(half, to).in(m_viewpoint.zone).time());
}

CustomerTold ToldFields::told() const
{
    CustomerTold told;
    told.channel = Channel(m_channel->currentData().toInt());
    told.outcome = isLive(told.channel) ? Outcome::Reached : Outcome::Sent;
    if (const QString id = m_contact->currentData().toString(); !id.isEmpty())
        told.contact = ContactId::parse(id);
    told.words = m_words->toPlainText().trimmed();
    told.tells.clear();
    for (const int tell : m_tells->chosen())
        told.tells.push_back(Tell(tell));
    for (const int fact : m_facts->chosen())
        told.facts.push_back(FactKind(fact));
    if (m_from) {
        const QDate day = m_begins.in(m_viewpoint.zone).date();
        told.from = instantOf(day, m_from->time(), m_viewpoint.zone);
        told.to = instantOf(day, m_to->time(), m_viewpoint.zone);
    }
    return told;
}

QJsonObject ToldFields::typed() const
{
    const auto numbers = [](const Chips &chips) {
        QJsonArray all;
        for (const int one : chips.chosen())
            all.append(one);
        return all;
    };
    QJsonObject all{{u"contact"_s, m_contact->currentData().toString()}, {u"channel"_s, m_channel->currentData().toInt()}, {u"words"_s, m_words->toPlainText()},
                    {u"tells"_s, numbers(*m_tells)}, {u"facts"_s, numbers(*m_facts)}};
    if (m_from) {
        all.insert(u"from"_s, m_from->time().toString(u"HH:mm"_s));
        all.insert(u"to"_s, m_to->time().toString(u"HH:mm"_s));
    }
    return all;
}

void ToldFields::takeUp(const QJsonObject &typed)
{
    const auto choose = [](Chips &chips, const QJsonArray &numbers) {
        std::vector<int> all;
        for (const QJsonValue &one : numbers)
            all.push_back(one.toInt());
        chips.choose(all);
    };
    m_contact->setCurrentIndex(std::max(0, m_contact->findData(typed[u"contact"_s].toString())));
    m_channel->setCurrentIndex(std::max(0, m_channel->findData(typed[u"channel"_s].toInt())));
    m_words->setPlainText(typed[u"words"_s].toString());
    choose(*m_tells, typed[u"tells"_s].toArray());
    choose(*m_facts, typed[u"facts"_s].toArray());
    if (m_from) {
        m_from->setTime(QTime::fromString(typed[u"from"_s].toString(), u"HH:mm"_s));
        m_to->setTime(QTime::fromString(typed[u"to"_s].toString(), u"HH:mm"_s));
    }
}

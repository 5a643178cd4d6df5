// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/aftersales/saidfields.h"

#include "ui/look.h"
#include "ui/theme/icons.h"
#include "ui/theme/theme.h"

#include <QComboBox>
#include <QFormLayout>
#include <QPlainTextEdit>

using namespace Qt::StringLiterals;

SaidFields::SaidFields(const std::vector<Contact> &contacts, bool asksChannel, const Viewpoint &viewpoint, QWidget *parent)
    : QWidget(parent), m_viewpoint(viewpoint), m_contact(new QComboBox), m_words(new QPlainTextEdit)
{
    const Theme theme = Theme::of(this);
    auto *form = new QFormLayout(this);
    form->setContentsMargins({});
    form->setHorizontalSpacing(theme.space(4));
    form->setVerticalSpacing(theme.space(2));
    m_contact->setObjectName(u"saidBy"_s);
    m_contact->setAccessibleName(tr("Who said it"));
    for (const Contact &contact : contacts)
        m_contact->addItem(contact.name, contact.id.toString());
    m_contact->addItem(tr("Somebody else"), QString());
    form->addRow(tr("Who said it"), m_contact);
    if (asksChannel) {
        m_channel = new QComboBox;
        m_channel->setObjectName(u"saidChannel"_s);
        m_channel->setAccessibleName(tr("How"));
        for (const Channel channel : {Channel::Phone, Channel::InPerson, Channel::Mail, Channel::Message, Channel::Video, Channel::Letter})
            m_channel->addItem(icons::icon(look::icon(channel)), viewpoint.language.word(channel), int(channel));
        form->addRow(tr("How"), m_channel);
        connect(m_channel, &QComboBox::currentIndexChanged, this, &SaidFields::changed);
    }
    m_words->setObjectName(u"saidWords"_s);
    m_words->setAccessibleName(tr("In which words"));
    m_words->setTabChangesFocus(true);
    m_words->setFixedHeight(3 * m_words->fontMetrics().lineSpacing() + theme.space(5));
    form->addRow(tr("In which words"), m_words);
    connect(m_words, &QPlainTextEdit::textChanged, this, &SaidFields::changed);
}

std::optional<ContactId> SaidFields::contact() const
{
    const QString id = m_contact->currentData().toString();
    return id.isEmpty() ? std::nullopt : std::optional(ContactId::parse(id));
}

std::optional<Channel> SaidFields::channel() const
{
    return m_channel ? std::optional(Channel(m_channel->currentData().toInt())) : std::nullopt;
}

CustomerText SaidFields::words() const
{
    const QString text = m_words->toPlainText().trimmed();
    return text.isEmpty() ? CustomerText() : CustomerText{LocalText::of(text, m_viewpoint.language.code())};
}

QJsonObject SaidFields::typed() const
{
    return {{u"contact"_s, m_contact->currentIndex()}, {u"channel"_s, m_channel ? m_channel->currentIndex() : 0}, {u"words"_s, m_words->toPlainText()}};
}

void SaidFields::takeUp(const QJsonObject &typed)
{
    m_contact->setCurrentIndex(typed[u"contact"_s].toInt());
    if (m_channel)
        m_channel->setCurrentIndex(typed[u"channel"_s].toInt());
    m_words->setPlainText(typed[u"words"_s].toString());
}

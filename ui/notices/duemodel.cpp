// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/notices/duemodel.h"

#include "ui/look.h"

#include <algorithm>

using namespace Qt::StringLiterals;

void DueModel::setCards(std::vector<NoticeCard> cards)
{
    beginResetModel();
    m_cards = std::move(cards);
    endResetModel();
}

const NoticeCard *DueModel::at(const QModelIndex &index) const
{
    return index.isValid() && index.row() < rowCount() ? &m_cards[static_cast<size_t>(index.row())] : nullptr;
}

QModelIndex DueModel::indexOf(const NoticeCard &card) const
{
    const auto isSame = [&](const NoticeCard &one) { return card.call && one.call ? one.call->id == card.call->id : !card.call && !one.call && one.incident == card.incident; };
    const auto found = std::find_if(m_cards.begin(), m_cards.end(), isSame);
    return found == m_cards.end() ? QModelIndex() : index(static_cast<int>(found - m_cards.begin()));
}

RowContent DueModel::content(const NoticeCard &card) const
{
    const UrgencyLook urgency = Viewpoint::look(m_viewpoint.horizon(card.at));
    RowContent row;
    row.icon = card.call ? u"missed-call"_s : urgency.icon;
    row.iconTone = urgency.tone;
    row.title = card.what.join(u", "_s);
    row.lead = card.number;
    QStringList below{card.customer, card.title, card.standsFor};
    below.removeAll(QString());
    row.subtitle = below.join(u"  ·  "_s);
    row.moment = m_viewpoint.remaining(card.at);
    row.momentTone = urgency.tone;
    row.badges = {card.call ? BadgeContent{u"missed-call"_s, tr("missed call"), Tone::Neutral} : BadgeContent{look::icon(card.channel), m_viewpoint.language.word(card.channel), Tone::Neutral}};
    return row;
}

int DueModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_cards.size());
}

QVariant DueModel::data(const QModelIndex &index, int role) const
{
    const NoticeCard *card = at(index);
    if (!card)
        return {};
    if (role == Qt::DisplayRole)
        return card->what.join(u", "_s);
    return role == Qt::AccessibleTextRole ? QVariant(rows::spoken(content(*card))) : QVariant();
}

QSize DueDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const NoticeCard *card = m_model.at(index);
    return QSize(0, card ? rows::height(Theme::of(option.palette), m_model.content(*card)) : 0);
}

void DueDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    painter->save();
    if (const NoticeCard *card = m_model.at(index))
        rows::paint(painter, option, m_model.content(*card));
    painter->restore();
}

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/communiques/communiquewords.h"

using namespace Qt::StringLiterals;

namespace {

/// Gives the words a context of their own.
struct CommuniqueWords
{
    Q_DECLARE_TR_FUNCTIONS(CommuniqueWords)
};

}

BadgeContent communiquelook::badge(CommuniqueState state)
{
    switch (state) {
    case CommuniqueState::Draft: return {u"draft"_s, CommuniqueWords::tr("Draft"), Tone::Muted};
    case CommuniqueState::Open: return {u"warning"_s, CommuniqueWords::tr("Goes on"), Tone::Soon};
    case CommuniqueState::Ended: return {u"settled"_s, CommuniqueWords::tr("All-clear given"), Tone::Settled};
    }
    return {};
}

BadgeContent communiquelook::badge(const CommuniqueRecipient &recipient)
{
    if (!recipient.problem.isEmpty())
        return {u"error"_s, CommuniqueWords::tr("Could not be written"), Tone::Overdue};
    switch (recipient.state) {
    case RecipientState::Planned: return {u"clock"_s, CommuniqueWords::tr("Planned"), Tone::Muted};
    case RecipientState::Sent: return {u"send"_s, CommuniqueWords::tr("Sent"), Tone::Info};
    case RecipientState::Reached: return {u"settled"_s, CommuniqueWords::tr("Reached"), Tone::Settled};
    case RecipientState::Bounced: return {u"warning"_s, CommuniqueWords::tr("Came back"), Tone::Overdue};
    case RecipientState::Refused: return {u"close"_s, CommuniqueWords::tr("Wants no more"), Tone::Muted};
    }
    return {};
}

QString communiquelook::counts(const RecipientCounts &counts)
{
    QStringList parts;
    if (counts.planned > 0)
        parts << CommuniqueWords::tr("%n open", nullptr, counts.planned);
    if (counts.sent > 0)
        parts << CommuniqueWords::tr("%n sent", nullptr, counts.sent);
    if (counts.reached > 0)
        parts << CommuniqueWords::tr("%n reached", nullptr, counts.reached);
    if (counts.bounced > 0)
        parts << CommuniqueWords::tr("%n came back", nullptr, counts.bounced);
    if (counts.refused > 0)
        parts << CommuniqueWords::tr("%n want(s) no more", nullptr, counts.refused);
    return parts.join(u" · "_s);
}

RowContent communiquelook::row(const CommuniqueRow &one, const Viewpoint &viewpoint)
{
    RowContent content;
    content.icon = u"letter"_s;
    content.title = viewpoint.in(one.communique.title);
    content.subtitle = counts(one.counts);
    if (one.communique.nextUpdate) {
        content.moment = viewpoint.remaining(*one.communique.nextUpdate);
        content.momentTone = *one.communique.nextUpdate < viewpoint.now() ? Tone::Overdue : Tone::Muted;
    }
    content.badges = {badge(one.communique.state)};
    return content;
}

RowContent communiquelook::row(const RecipientRow &one, const Viewpoint &viewpoint)
{
    RowContent content;
    const bool isCall = isLive(one.recipient.channel);
    content.icon = isCall ? u"call-out"_s : u"mail"_s;
    content.title = one.customer;
    content.lead = one.number;
    QStringList below{one.contact, isCall ? one.phones.value(0) : one.mails.value(0), one.recipient.problem};
    if (one.recipient.attempts > 0)
        below << CommuniqueWords::tr("called %n time(s) in vain", nullptr, one.recipient.attempts);
    below.removeAll(QString());
    content.subtitle = below.join(u" · "_s);
    if (one.recipient.at)
        content.moment = viewpoint.clock(*one.recipient.at);
    content.badges = {badge(one.recipient)};
    return content;
}

RowContent communiquelook::preview(const RecipientRow &one, const Viewpoint &viewpoint)
{
    RowContent content = row(one, viewpoint);
    content.badges.clear();
    if (one.recipient.source == RecipientSource::Hand)
        content.badges << BadgeContent{u"add"_s, CommuniqueWords::tr("By hand"), Tone::Info};
    if (one.number.isEmpty())
        content.moment = CommuniqueWords::tr("opens an incident");
    return content;
}

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/visits/visitlook.h"

#include "core/text/visitwords.h"

using namespace Qt::StringLiterals;

namespace {

QString words(const char *text)
{
    return QCoreApplication::translate("VisitLook", text);
}

}

QString visitlook::icon(VisitState state)
{
    switch (state) {
    case VisitState::Proposed: return u"draft"_s;
    case VisitState::Confirmed: return u"promise"_s;
    case VisitState::OnTheWay: return u"arrow-right"_s;
    case VisitState::OnSite: return u"site"_s;
    case VisitState::Done: return u"settled"_s;
    case VisitState::Partial: return u"pause"_s;
    case VisitState::Failed: return u"error"_s;
    case VisitState::Cancelled: return u"minus"_s;
    }
    return {};
}

Tone visitlook::tone(VisitState state)
{
    switch (state) {
    case VisitState::Proposed: return Tone::Muted;
    case VisitState::Confirmed: return Tone::Accent;
    case VisitState::OnTheWay: return Tone::Info;
    case VisitState::OnSite: return Tone::Customer;
    case VisitState::Done: return Tone::Settled;
    case VisitState::Partial: return Tone::Waiting;
    case VisitState::Failed: return Tone::Overdue;
    case VisitState::Cancelled: return Tone::Muted;
    }
    return Tone::Neutral;
}

QString visitlook::word(VisitState state)
{
    switch (state) {
    case VisitState::Proposed: return words(QT_TRANSLATE_NOOP("VisitLook", "Proposed"));
    case VisitState::Confirmed: return words(QT_TRANSLATE_NOOP("VisitLook", "Agreed"));
    case VisitState::OnTheWay: return words(QT_TRANSLATE_NOOP("VisitLook", "On the way"));
    case VisitState::OnSite: return words(QT_TRANSLATE_NOOP("VisitLook", "On site"));
    case VisitState::Done: return words(QT_TRANSLATE_NOOP("VisitLook", "Done"));
    case VisitState::Partial: return words(QT_TRANSLATE_NOOP("VisitLook", "Done in part"));
    case VisitState::Failed: return words(QT_TRANSLATE_NOOP("VisitLook", "Failed"));
    case VisitState::Cancelled: return words(QT_TRANSLATE_NOOP("VisitLook", "Cancelled"));
    }
    return {};
}

BadgeContent visitlook::badge(const Visit &visit)
{
    if (isUntold(visit))
        return {u"warning"_s, words(QT_TRANSLATE_NOOP("VisitLook", "Moved, not told")), Tone::Overdue};
    return {icon(visit.state), word(visit.state), tone(visit.state)};
}

std::optional<BadgeContent> visitlook::parts(const Visit &visit)
{
    if (visit.neededParts.empty() || !isAhead(visit.state))
        return {};
    const int awaited = awaitedParts(visit);
    if (awaited == 0)
        return BadgeContent{u"check"_s, words(QT_TRANSLATE_NOOP("VisitLook", "Parts ready")), Tone::Settled};
    return BadgeContent{u"part"_s, QCoreApplication::translate("VisitLook", "%n part(s) awaited", nullptr, awaited), Tone::Waiting};
}

QString visitlook::window(const Visit &visit, const Viewpoint &viewpoint)
{
    const QDateTime from = visit.scheduledFrom.in(viewpoint.zone), to = visit.scheduledTo.in(viewpoint.zone);
    const QString hours = u"%1–%2"_s.arg(from.time().toString(u"HH:mm"_s), to.time().toString(u"HH:mm"_s));
    const bool isToday = from.date() == viewpoint.now().in(viewpoint.zone).date() && from.date() == to.date();
    return isToday ? hours : windowWords(visit.scheduledFrom, visit.scheduledTo, viewpoint.language, viewpoint.zone, viewpoint.now());
}

QString visitlook::place(const VisitRow &row)
{
    return row.postalCode.isEmpty() ? row.customer : u"%1, %2"_s.arg(row.customer, row.postalCode);
}

QString visitlook::spoken(const VisitRow &row, const QString &technician, const Viewpoint &viewpoint)
{
    QStringList spoken{place(row), window(row.visit, viewpoint), technician, badge(row.visit).text, parts(row.visit).value_or(BadgeContent{}).text, row.unit, u"%1 %2"_s.arg(row.number, viewpoint.in(row.title))};
    spoken.removeAll(QString());
    return spoken.join(u", "_s);
}

RowContent visitlook::row(const VisitRow &row, const Viewpoint &viewpoint)
{
    const Visit &visit = row.visit;
    QStringList below{place(row)};
    for (const QString &part : {row.unit, row.receiver.isEmpty() ? visit.receiverWords : row.receiver, visit.access})
        if (!part.isEmpty())
            below << part;
    QList<BadgeContent> badges{badge(visit)};
    if (const std::optional<BadgeContent> needed = parts(visit))
        badges << *needed;
    return {icon(visit.state), tone(visit.state), viewpoint.in(row.title), row.number, below.join(u"  ·  "_s), window(visit, viewpoint), Tone::Neutral, badges, true};
}

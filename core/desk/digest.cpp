// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/desk/digest.h"

#include "core/desk/wording.h"
#include "core/intake/phone.h"

#include <QCoreApplication>

#include <algorithm>
#include <set>
#include <tuple>

namespace {

int strictness(ChannelNeed need)
{
    return need == ChannelNeed::Live ? 2 : need == ChannelNeed::Written ? 1 : 0;
}

/// When the card wants to be acted on: the due moment, else the notice's.
Instant momentOf(const RaisedNotice &raised)
{
    return raised.row.commitment.due.value_or(raised.notice.at);
}

struct Teller
{
    const RuleSet &rules;
    const Language &language;
    QTimeZone zone;
    Instant now;

    NoticeCard card(const RaisedNotice &raised) const
    {
        const AgendaRow &row = raised.row;
        NoticeCard card;
        card.incident = row.commitment.incident;
        card.number = row.number;
        card.title = row.title.in(language.code());
        card.customer = row.customer;
        card.owner = row.owner;
        card.at = momentOf(raised);
        return card;
    }
    void add(NoticeCard &card, const RaisedNotice &raised) const
    {
        const Commitment &commitment = raised.row.commitment;
        card.at = std::min(card.at, momentOf(raised));
        if (!raised.notice.standsFor.isEmpty())
            card.standsFor = standsForInWords(raised.notice, language, zone, now);
        if (strictness(commitment.channel) > strictness(card.channel))
            card.channel = commitment.channel;
        const QString what = owedInWords(commitment, rules, language.code());
        if (!card.what.contains(what))
            card.what.append(what);
        card.commitments.push_back(commitment);
    }
    NoticeCard card(const RaisedCall &raised) const
    {
        const Call &call = raised.row.call;
        const QString who = raised.row.contact.isEmpty() ? call.caller : raised.row.contact;
        const QString rung = call.callBackTo.trimmed().isEmpty() ? call.number : call.callBackTo;
        NoticeCard card;
        card.call = call;
        card.number = rung.trimmed().isEmpty() ? language.text(QT_TRANSLATE_NOOP("Aviso", "number withheld")) : spokenPhone(rung);
        card.customer = raised.row.customer == who ? QString() : raised.row.customer;
        card.title = raised.row.title.in(language.code());
        //: %1: who called and was missed
        card.what << (!who.isEmpty() ? language.text(QT_TRANSLATE_NOOP("Aviso", "Call %1 back")).arg(who) : language.text(QT_TRANSLATE_NOOP("Aviso", "Return a missed call")));
        card.at = call.callBackBy.value_or(raised.shownAt);
        const Reminder whom{{}, ReminderStep::Kind::Due, raised.whom.role, {}, card.at, raised.shownAt, raised.whom.person, raised.whom.standsFor, raised.whom.awayUntil};
        card.standsFor = standsForInWords(whom, language, zone, now);
        return card;
    }
    QString title(const Digest &digest) const
    {
        const QString calls = language.text(QT_TRANSLATE_N_NOOP("Aviso", "%n missed calls to return"), digest.calls);
        if (digest.calls > 0 && digest.commitments > 0)
            return QStringLiteral("%1, %2").arg(language.text(QT_TRANSLATE_N_NOOP("Aviso", "%n commitments due"), digest.commitments), calls);
        if (digest.calls > 1)
            return calls;
        if (digest.cards.size() == 1 && digest.cards.front().what.size() == 1)
            return QStringLiteral("%1: %2").arg(digest.cards.front().number, digest.cards.front().what.front());
        if (digest.cards.size() == 1)
            //: %1: the number of an incident
            return language.text(QT_TRANSLATE_N_NOOP("Aviso", "%1: %n commitments due"), digest.commitments).arg(digest.cards.front().number);
        return language.text(QT_TRANSLATE_N_NOOP("Aviso", "%n commitments due"), digest.commitments);
    }
    QString line(const NoticeCard &card, bool alone) const
    {
        QString line = lineOf(card, language, zone, now);
        if (card.what.size() > 1 || !alone)
            line.prepend(card.what.join(QStringLiteral(", ")) + QStringLiteral(" · "));
        return alone ? line : QStringLiteral("%1 · %2").arg(card.number, line);
    }
};

std::vector<const RaisedNotice *> inOrder(const NoticeBatch &batch)
{
    std::vector<const RaisedNotice *> all;
    for (const RaisedNotice &raised : batch.notices)
        all.push_back(&raised);
    std::stable_sort(all.begin(), all.end(), [](const RaisedNotice *a, const RaisedNotice *b) {
        return std::make_tuple(momentOf(*a), a->row.number, a->row.commitment.id) < std::make_tuple(momentOf(*b), b->row.number, b->row.commitment.id);
    });
    return all;
}

/// Missed calls stand among the incidents, by their moment; each once.
void addCalls(const NoticeBatch &batch, const Teller &teller, Digest &digest)
{
    std::set<CallId> told;
    for (const RaisedCall &raised : batch.calls) {
        if (told.insert(raised.row.call.id).second)
            digest.cards.push_back(teller.card(raised));
    }
    digest.calls = static_cast<int>(told.size());
    if (digest.calls > 0)
        std::stable_sort(digest.cards.begin(), digest.cards.end(), [](const NoticeCard &a, const NoticeCard &b) { return a.at < b.at; });
}

}

Digest digestOf(const NoticeBatch &batch, const RuleSet &rules, const Language &language, const QTimeZone &zone, Instant now)
{
    const Teller teller{rules, language, zone, now};
    Digest digest;
    std::set<CommitmentId> told;
    for (const RaisedNotice *raised : inOrder(batch)) {
        if (!told.insert(raised->row.commitment.id).second)
            continue;
        const auto same = [&](const NoticeCard &card) { return card.incident == raised->row.commitment.incident; };
        auto card = std::find_if(digest.cards.begin(), digest.cards.end(), same);
        if (card == digest.cards.end())
            card = digest.cards.insert(card, teller.card(*raised));
        teller.add(*card, *raised);
    }
    digest.commitments = static_cast<int>(told.size());
    addCalls(batch, teller, digest);
    digest.title = teller.title(digest);
    for (size_t i = 0; i < std::min(digest.cards.size(), Digest::mostLines); ++i)
        digest.lines += teller.line(digest.cards[i], digest.cards.size() == 1);
    if (const size_t shown = static_cast<size_t>(digest.lines.size()); digest.cards.size() > shown)
        digest.lines += language.text(digest.calls > 0 ? QT_TRANSLATE_N_NOOP("Aviso", "and %n more") : QT_TRANSLATE_N_NOOP("Aviso", "and %n more incidents"), static_cast<int>(digest.cards.size() - shown));
    return digest;
}

QString lineOf(const NoticeCard &card, const Language &language, const QTimeZone &zone, Instant now)
{
    const bool past = card.at < now;
    const char *when = past ? QT_TRANSLATE_NOOP("Aviso", "was due %1") : QT_TRANSLATE_NOOP("Aviso", "due %1");
    const bool today = card.at.in(zone).date() == now.in(zone).date();
    const QString moment = today ? card.at.in(zone).toString(QStringLiteral("HH:mm")) : language.moment(card.at, zone, now);
    QStringList parts{card.customer, card.title, language.text(when).arg(moment)};
    if (card.channel != ChannelNeed::Any)
        parts += language.word(card.channel);
    parts += card.standsFor;
    parts.removeAll(QString());
    return parts.join(QStringLiteral(" · "));
}

QString inWords(const Away &away, const Language &language, const QTimeZone &zone)
{
    const char *words = away.why == Away::Why::Closed ? QT_TRANSLATE_NOOP("Aviso", "While Aviso was closed (%1 – %2) these came due")
                                                      : QT_TRANSLATE_NOOP("Aviso", "While this computer was asleep (%1 – %2) these came due");
    return language.text(words).arg(language.moment(away.from, zone, away.to), language.moment(away.to, zone, away.to));
}

NoticeBatch joined(const NoticeBatch &earlier, const NoticeBatch &later)
{
    NoticeBatch both = later;
    std::set<CommitmentId> told;
    for (const RaisedNotice &raised : later.notices)
        told.insert(raised.row.commitment.id);
    for (const RaisedNotice &raised : earlier.notices) {
        if (!told.contains(raised.row.commitment.id))
            both.notices.push_back(raised);
    }
    std::set<CallId> calls;
    for (const RaisedCall &raised : later.calls)
        calls.insert(raised.row.call.id);
    for (const RaisedCall &raised : earlier.calls) {
        if (!calls.contains(raised.row.call.id))
            both.calls.push_back(raised);
    }
    if (!both.away)
        both.away = earlier.away;
    return both;
}

NoticeBatch NoticePace::next(const NoticeBatch &batch, Instant now, bool standing)
{
    std::erase_if(m_recent, [&](const Shown &shown) { return shown.at + within <= now || shown.at > now; });
    NoticeBatch told = batch;
    const bool together = m_recent.size() >= mostAlone;
    for (auto shown = m_recent.rbegin(); shown != m_recent.rend() && (together || (standing && shown == m_recent.rbegin())); ++shown)
        told = joined(shown->batch, told);
    m_recent.push_back({now, told});
    return told;
}

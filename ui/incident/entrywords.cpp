// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/incident/entrywords.h"

#include "core/text/acts.h"
#include "core/text/aftersaleswords.h"
#include "core/text/statewords.h"
#include "ui/look.h"

using namespace Qt::StringLiterals;

namespace {

QString contactHeadline(const Entry &entry, const Language &language)
{
    const bool in = entry.direction == Direction::In;
    if (!entry.channel)
        return in ? EntryWords::tr("The customer told us") : EntryWords::tr("The customer was told");
    switch (*entry.channel) {
    case Channel::Phone:
        return in ? EntryWords::tr("Incoming call") : EntryWords::tr("Outgoing call");
    case Channel::Mail:
        return in ? EntryWords::tr("Mail received") : EntryWords::tr("Mail sent");
    case Channel::Message:
        return in ? EntryWords::tr("Message received") : EntryWords::tr("Message sent");
    case Channel::Letter:
        return in ? EntryWords::tr("Letter received") : EntryWords::tr("Letter sent");
    default:
        return language.word(*entry.channel);
    }
}

QString nameOfContact(const Entry &entry, const Dossier &dossier)
{
    if (!entry.contact)
        return {};
    const auto found = std::find_if(dossier.contacts.begin(), dossier.contacts.end(), [&](const Contact &c) { return c.id == *entry.contact; });
    return found == dossier.contacts.end() ? QString() : found->name;
}

QString actLine(const CommitmentAct &act, const Dossier &dossier, const RuleSet &rules, const Viewpoint &viewpoint)
{
    const auto &all = dossier.commitments;
    const auto about = std::find_if(all.begin(), all.end(), [&](const Commitment &one) { return one.id == act.commitment; });
    const QString what = about == all.end() ? QString() : look::what(*about, rules, viewpoint.language.code());
    return actInWords(act, what, act.until ? viewpoint.clock(*act.until) : QString(), viewpoint.language);
}

QStringList saidLines(const Settling &settling, const Dossier &dossier, const RuleSet &rules, const Viewpoint &viewpoint)
{
    QStringList lines;
    for (const SettlingChoice &choice : settling.choices) {
        const auto &all = dossier.commitments;
        const auto about = std::find_if(all.begin(), all.end(), [&](const Commitment &one) { return one.rule == choice.rule && one.subject == choice.subject; });
        lines << choiceInWords(choice, about == all.end() ? choice.rule : look::what(*about, rules, viewpoint.language.code()), viewpoint.language);
    }
    return lines;
}

bool isCorrected(const Entry &entry, const Dossier &dossier)
{
    return std::any_of(dossier.entries.begin(), dossier.entries.end(), [&](const Entry &other) { return other.supersedes == entry.id; });
}

QList<BadgeContent> badgesOf(const Entry &entry, const Dossier &dossier, const Language &language)
{
    QList<BadgeContent> badges;
    const auto from = std::find_if(dossier.merged.begin(), dossier.merged.end(), [&](const auto &one) { return one.first == entry.incident; });
    if (from != dossier.merged.end())
        badges << BadgeContent{u"merge"_s, EntryWords::tr("from %1").arg(from->second), Tone::Info};
    if (isCorrected(entry, dossier))
        badges << BadgeContent{u"correction"_s, EntryWords::tr("Corrected later"), Tone::Soon};
    if (entry.supersedes)
        badges << BadgeContent{u"correction"_s, EntryWords::tr("Correction"), Tone::Info};
    const bool talk = entry.kind == EntryKind::Contact || entry.kind == EntryKind::Mail || entry.kind == EntryKind::Opened;
    if (entry.audience == Audience::Customer && entry.channel && !talk)
        badges << BadgeContent{look::icon(*entry.channel), language.word(*entry.channel), Tone::Customer};
    if (entry.outcome && *entry.outcome != Outcome::Reached && *entry.outcome != Outcome::Sent)
        badges << BadgeContent{u"missed-call"_s, language.word(*entry.outcome), look::tone(entry)};
    if (entry.channelAssumed)
        badges << BadgeContent{u"info"_s, EntryWords::tr("Channel assumed"), Tone::Muted};
    for (const Fact &fact : entry.facts)
        badges << BadgeContent{look::icon(fact.kind), EntryWords::tr("%1 v%2").arg(language.word(fact.kind)).arg(fact.version), Tone::Accent};
    if (reachedCustomer(entry)) {
        for (const Tell tell : entry.tells)
            badges << BadgeContent{u"check"_s, EntryWords::tr("told: %1").arg(language.word(tell).toLower()), Tone::Customer};
    }
    if (entry.automatic)
        badges << BadgeContent{u"settings"_s, EntryWords::tr("Automatic"), Tone::Muted};
    return badges;
}

}

EntryWords EntryWords::of(const Entry &entry, const Dossier &dossier, const RuleSet &rules, const Viewpoint &viewpoint)
{
    EntryWords words;
    const bool talk = entry.kind == EntryKind::Contact || entry.kind == EntryKind::Mail;
    words.headline = talk ? contactHeadline(entry, viewpoint.language) : viewpoint.language.word(entry.kind);
    if (entry.kind == EntryKind::Opened && entry.channel)
        words.headline = u"%1 · %2"_s.arg(words.headline, viewpoint.language.word(*entry.channel));
    const QString contact = nameOfContact(entry, dossier);
    words.who = contact.isEmpty() ? entry.author : tr("%1 · with %2").arg(entry.author, contact);
    words.badges = badgesOf(entry, dossier, viewpoint.language);
    if (entry.commitmentAct)
        words.act = actLine(*entry.commitmentAct, dossier, rules, viewpoint);
    if (entry.aftersales)
        words.said = aftersalesLines(*entry.aftersales, viewpoint.language, [&viewpoint](Instant at) { return viewpoint.clock(at); });
    if (entry.settling)
        words.said += saidLines(*entry.settling, dossier, rules, viewpoint);
    return words;
}

QString EntryWords::stateLine(const StateChange &change, const Viewpoint &viewpoint)
{
    const Language &language = viewpoint.language;
    QString line = stateInWords(change.state, change.named, language);
    if (change.act == StateChange::Act::Reopened)
        line = tr("Reopened");
    else if (change.act == StateChange::Act::Merged)
        line = tr("Merged");
    else if (change.state == State::Waiting && change.waitingOn != WaitingOn::Nobody)
        line = change.named.isEmpty() ? tr("Waiting for: %1").arg(language.word(change.waitingOn)) : u"%1 (%2)"_s.arg(line, language.word(change.waitingOn));
    if (change.until)
        line = tr("%1, until %2").arg(line, viewpoint.clock(*change.until));
    const QString reason = viewpoint.in(change.reason);
    return reason.isEmpty() ? line : u"%1 · %2"_s.arg(line, reason);
}

QString EntryWords::promiseLine(const PromiseAct &promise, const Viewpoint &viewpoint)
{
    const QString what = viewpoint.in(promise.what);
    const QString due = promise.due ? viewpoint.clock(*promise.due) : QString();
    switch (promise.act) {
    case PromiseAct::Act::Made:
        return tr("Promised: %1, by %2").arg(what, due);
    case PromiseAct::Act::Kept:
        return what.isEmpty() ? tr("Promise kept") : tr("Promise kept: %1").arg(what);
    case PromiseAct::Act::Renegotiated:
        return what.isEmpty() ? tr("Promise moved to %1").arg(due) : tr("Promise moved to %2: %1").arg(what, due);
    case PromiseAct::Act::Withdrawn:
        return what.isEmpty() ? tr("Promise withdrawn") : tr("Promise withdrawn: %1").arg(what);
    }
    return {};
}

QString EntryWords::spoken(const Entry &entry, const Viewpoint &viewpoint) const
{
    QStringList parts{act.isEmpty() ? headline : act};
    if (entry.audience == Audience::Team)
        parts << tr("Internal");
    parts << who << viewpoint.language.moment(entry.occurredAt, viewpoint.zone, viewpoint.now());
    for (const BadgeContent &badge : badges)
        parts << badge.text;
    parts << viewpoint.in(entry.customerText.words) << viewpoint.in(entry.teamText.words);
    if (entry.promise)
        parts << promiseLine(*entry.promise, viewpoint);
    if (entry.stateChange)
        parts << stateLine(*entry.stateChange, viewpoint);
    parts << said;
    parts.removeAll(QString());
    return parts.join(u", "_s);
}

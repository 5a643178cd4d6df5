// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/desk/wording.h"

#include "core/text/acts.h"
#include "core/text/language.h"

#include <QCoreApplication>

using namespace std::chrono_literals;

namespace {

struct Words
{
    const Language &language;
    QTimeZone zone;

    QString text(const char *source) const { return language.text(source); }
    QString moment(Instant at) const { return language.moment(at, zone); }
    QString clock(Instant at) const { return at.in(zone).toString(QStringLiteral("HH:mm")); }
    QString day(Instant at) const { return language.locale().toString(at.in(zone).date(), QStringLiteral("ddd d MMM")); }
};

QString dueInWords(const Words &words, const Due &due)
{
    struct Visitor
    {
        const Words &w;
        QString operator()(const DueAfter &after) const
        {
            const char *form = after.elapsed ? QT_TRANSLATE_NOOP("Aviso", "within %1") : QT_TRANSLATE_NOOP("Aviso", "within %1 of working time");
            return w.text(form).arg(w.language.duration(after.duration));
        }
        QString operator()(const DueEndOfDay &day) const
        {
            if (day.days == 0)
                return w.text(QT_TRANSLATE_NOOP("Aviso", "by the end of the working day"));
            return w.language.text(QT_TRANSLATE_N_NOOP("Aviso", "by the end of the working day, %n day(s) later"), day.days);
        }
        QString operator()(const DueWorkingDays &days) const
        {
            return w.language.text(QT_TRANSLATE_N_NOOP("Aviso", "within %n working day(s)"), days.days);
        }
        QString operator()(const DueAtField &) const { return w.text(QT_TRANSLATE_NOOP("Aviso", "by the moment that was given")); }
    };
    return std::visit(Visitor{words}, due);
}

QString channelInWords(const Words &words, ChannelNeed need)
{
    switch (need) {
    case ChannelNeed::Any: return {};
    case ChannelNeed::Written: return words.text(QT_TRANSLATE_NOOP("Aviso", "in writing"));
    case ChannelNeed::Live: return words.text(QT_TRANSLATE_NOOP("Aviso", "by phone or in person"));
    }
    return {};
}

QString ruleInWords(const Words &words, const Explanation &why)
{
    QStringList parts{why.rule.name.in(words.language.code()), dueInWords(words, why.rule.due)};
    if (const QString channel = channelInWords(words, why.commitment.channel); !channel.isEmpty())
        parts += channel;
    const QString author = why.rule.changedBy.isEmpty() ? words.text(QT_TRANSLATE_NOOP("Aviso", "default rule"))
                                                        : words.text(QT_TRANSLATE_NOOP("Aviso", "last changed by %1")).arg(why.rule.changedBy);
    return QStringLiteral("%1 (%2)").arg(parts.join(QStringLiteral(", ")), author);
}

QString openedInWords(const Words &words, const Entry &entry)
{
    QStringList what{words.language.word(entry.kind)};
    for (const Fact &fact : entry.facts)
        what += words.text(QT_TRANSLATE_NOOP("Aviso", "%1 version %2")).arg(words.language.word(fact.kind)).arg(fact.version);
    what.removeDuplicates();
    return QStringLiteral("%1: %2 (%3)").arg(words.moment(entry.occurredAt), what.join(QStringLiteral(", ")), entry.author);
}

QString whyClosed(const Words &words, const Stretch &stretch)
{
    using enum Stretch::Why;
    switch (stretch.why) {
    case Night: return words.text(QT_TRANSLATE_NOOP("Aviso", "night"));
    case Break: return words.text(QT_TRANSLATE_NOOP("Aviso", "break"));
    case Weekend: return words.text(QT_TRANSLATE_NOOP("Aviso", "weekend"));
    case DayOff: return words.text(QT_TRANSLATE_NOOP("Aviso", "closed"));
    case Holiday: return stretch.name.isEmpty() ? words.text(QT_TRANSLATE_NOOP("Aviso", "holiday")) : stretch.name;
    case Exception: return words.text(QT_TRANSLATE_NOOP("Aviso", "other hours that day"));
    case Pause: return words.text(QT_TRANSLATE_NOOP("Aviso", "waiting"));
    }
    return {};
}

/// "Sat 7 Mar night 21:00-09:00", "Sat 7 Mar - Sun 8 Mar weekend", "Mon 7 Dec Constitución".
QString stretchInWords(const Words &words, const Stretch &stretch)
{
    const bool wholeDays = stretch.to - stretch.from >= 23h && stretch.why != Stretch::Why::Pause;
    const QString why = whyClosed(words, stretch);
    if (!wholeDays)
        return QStringLiteral("%1 %2-%3 %4").arg(words.day(stretch.from), words.clock(stretch.from), words.clock(stretch.to), why);
    const QString last = words.day(stretch.to - 1ms);
    return words.day(stretch.from) == last ? QStringLiteral("%1 %2").arg(last, why)
                                           : QStringLiteral("%1 – %2 %3").arg(words.day(stretch.from), last, why);
}

/// Neighbours that are closed for the same reason are one stretch to a reader.
std::vector<Stretch> joined(const std::vector<Stretch> &stretches)
{
    std::vector<Stretch> result;
    for (const Stretch &stretch : stretches) {
        if (!result.empty() && result.back().to == stretch.from && result.back().why == stretch.why && result.back().name == stretch.name)
            result.back().to = stretch.to;
        else
            result.push_back(stretch);
    }
    return result;
}

QString sumInWords(const Words &words, const Explanation &why)
{
    if (!why.commitment.due)
        return words.text(QT_TRANSLATE_NOOP("Aviso", "It never comes due: the calendar %1 has no working time ahead.")).arg(why.calendar);
    QStringList parts{words.text(QT_TRANSLATE_NOOP("Aviso", "Due %1, by the calendar %2")).arg(words.moment(*why.commitment.due), why.calendar)};
    if (std::holds_alternative<DueAtField>(why.rule.due))
        parts = {words.text(QT_TRANSLATE_NOOP("Aviso", "Due %1, the moment that was given")).arg(words.moment(*why.commitment.due))};
    QStringList skipped;
    for (const Stretch &stretch : joined(why.skipped))
        skipped += stretchInWords(words, stretch);
    constexpr qsizetype enough = 8;
    if (skipped.size() > enough) {
        const qsizetype more = skipped.size() - enough;
        skipped = skipped.first(enough);
        skipped += words.language.text(QT_TRANSLATE_N_NOOP("Aviso", "and %n more"), static_cast<int>(more));
    }
    if (!skipped.isEmpty())
        parts += words.text(QT_TRANSLATE_NOOP("Aviso", "not counted: %1")).arg(skipped.join(QStringLiteral(", ")));
    return parts.join(QStringLiteral("; "));
}

void collectTold(const Words &words, const std::vector<Pattern> &patterns, QStringList &told)
{
    for (const Pattern &pattern : patterns) {
        if (pattern.toldAnything)
            told += pattern.afterDue ? words.text(QT_TRANSLATE_NOOP("Aviso", "any news, once it is late")) : words.text(QT_TRANSLATE_NOOP("Aviso", "any news"));
        for (const Tell tell : pattern.told)
            told += words.language.word(tell);
        for (const EventKind &kind : pattern.kinds) {
            if (std::holds_alternative<EntryKind>(kind.value))
                told += words.language.word(std::get<EntryKind>(kind.value));
            else if (kind.value == std::variant<EventKind::Point, EntryKind>(EventKind::Point::PromiseKept))
                told += words.text(QT_TRANSLATE_NOOP("Aviso", "doing what was promised"));
            else if (kind.value == std::variant<EventKind::Point, EntryKind>(EventKind::Point::PromiseRenegotiated))
                told += words.text(QT_TRANSLATE_NOOP("Aviso", "agreeing a new date with the customer"));
            else if (kind.value == std::variant<EventKind::Point, EntryKind>(EventKind::Point::TeamReview))
                told += words.text(QT_TRANSLATE_NOOP("Aviso", "a review with the team"));
        }
        collectTold(words, pattern.alternatives, told);
    }
}

QString settlesInWords(const Words &words, const Explanation &why)
{
    if (why.settledBy)
        return words.text(QT_TRANSLATE_NOOP("Aviso", "%1 by: %2")).arg(words.language.word(why.commitment.status), openedInWords(words, *why.settledBy));
    QStringList told;
    collectTold(words, why.rule.until, told);
    told.removeDuplicates();
    const QString channel = channelInWords(words, why.commitment.channel);
    return words.text(QT_TRANSLATE_NOOP("Aviso", "Settled by telling: %1")).arg(told.join(QStringLiteral(", ")))
        + (channel.isEmpty() ? QString() : QStringLiteral(", ") + channel);
}

const char *noticeWords(ReminderStep::Kind kind)
{
    switch (kind) {
    case ReminderStep::Kind::Warn: return QT_TRANSLATE_NOOP("Aviso", "warned beforehand");
    case ReminderStep::Kind::Due: return QT_TRANSLATE_NOOP("Aviso", "reminded when it was due");
    case ReminderStep::Kind::Again: return QT_TRANSLATE_NOOP("Aviso", "reminded again");
    case ReminderStep::Kind::ToLead: return QT_TRANSLATE_NOOP("Aviso", "the lead was told");
    }
    return "";
}

QString noticeInWords(const Words &words, const Reminder &notice)
{
    const QString what = words.text(noticeWords(notice.kind));
    if (notice.standsFor.isEmpty())
        return what;
    //: %1: a name; %2: "for Ana, away until Mon 9 Mar, 08:00"
    const QString whom = words.text(QT_TRANSLATE_NOOP("Aviso", "%1 was told %2")).arg(notice.person, standsForInWords(notice, words.language, words.zone));
    return QStringLiteral("%1 · %2").arg(what, whom);
}

QStringList historyInWords(const Words &words, const Explanation &why)
{
    std::vector<std::pair<Instant, QString>> lines;
    // When it was seen counts: what came due while the program was closed was shown later.
    for (const Reminder &notice : why.notices)
        lines.emplace_back(notice.shownAt, noticeInWords(words, notice));
    for (const Entry &entry : why.acts) {
        const CommitmentAct &act = *entry.commitmentAct;
        const QString until = act.until ? words.moment(*act.until) : QString();
        lines.emplace_back(entry.occurredAt, QStringLiteral("%1 · %2").arg(actInWords(act, {}, until, words.language), entry.author));
    }
    std::stable_sort(lines.begin(), lines.end(), [](const auto &a, const auto &b) { return a.first < b.first; });
    QStringList history;
    for (const auto &[at, text] : lines)
        history += QStringLiteral("%1: %2").arg(words.moment(at), text);
    return history;
}

const char *reasonOf(NearMiss::Why why)
{
    using enum NearMiss::Why;
    switch (why) {
    case WrongChannel: return QT_TRANSLATE_NOOP("Aviso", "not by a channel that counts");
    case NotTold: return QT_TRANSLATE_NOOP("Aviso", "it did not tell what is owed");
    case NoAnswer: return QT_TRANSLATE_NOOP("Aviso", "nobody answered");
    case LeftMessage: return QT_TRANSLATE_NOOP("Aviso", "only a message was left");
    case WrongNumber: return QT_TRANSLATE_NOOP("Aviso", "wrong number");
    case Bounced: return QT_TRANSLATE_NOOP("Aviso", "it bounced");
    case Automatic: return QT_TRANSLATE_NOOP("Aviso", "it was automatic");
    case Internal: return QT_TRANSLATE_NOOP("Aviso", "it was internal");
    case ToSomeoneElse: return QT_TRANSLATE_NOOP("Aviso", "it went to someone else");
    case BeforeDue: return QT_TRANSLATE_NOOP("Aviso", "it counts only once it is late");
    }
    return "";
}

}

ExplanationText inWords(const Explanation &why, const QString &code, const QTimeZone &zone)
{
    const Language language(code);
    const Words words{language, zone};
    ExplanationText text{ruleInWords(words, why), words.text(QT_TRANSLATE_NOOP("Aviso", "Opened %1")).arg(openedInWords(words, why.openedBy)),
                         sumInWords(words, why), settlesInWords(words, why), {}, historyInWords(words, why)};
    for (const NearMiss &miss : why.nearMisses) {
        QStringList reasons;
        for (const NearMiss::Why reason : miss.why)
            reasons += words.text(reasonOf(reason));
        text.nearMisses += QStringLiteral("%1: %2").arg(words.moment(miss.at), reasons.join(QStringLiteral(", ")));
    }
    return text;
}

QString owedInWords(const Commitment &commitment, const RuleSet &rules, const QString &language)
{
    QString words = commitment.what.in(language);
    if (words.isEmpty()) {
        const Rule *rule = rules.find(commitment.rule);
        words = rule ? rule->name.in(language) : commitment.rule;
    }
    // A promise is often typed as the end of a sentence; in a list it stands alone.
    if (!words.isEmpty())
        words[0] = words[0].toUpper();
    return words;
}

QString standsForInWords(const Reminder &notice, const Language &language, const QTimeZone &zone, std::optional<Instant> now)
{
    if (notice.standsFor.isEmpty())
        return {};
    if (!notice.awayUntil)
        return language.text(QT_TRANSLATE_NOOP("Aviso", "for %1, who is away")).arg(notice.standsFor);
    return language.text(QT_TRANSLATE_NOOP("Aviso", "for %1, away until %2")).arg(notice.standsFor, language.moment(*notice.awayUntil, zone, now));
}

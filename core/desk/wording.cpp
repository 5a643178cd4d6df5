// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/desk/wording.h"

#include "core/desk/misswording.h"
#include "core/text/acts.h"
#include "core/text/hours.h"
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

/// Which version of the rule it is, who made it and when.
QString versionInWords(const Words &words, const Explanation &why)
{
    if (why.rule.changedBy.isEmpty())
        return words.text(QT_TRANSLATE_NOOP("Aviso", "default rule, version %1")).arg(why.rule.version);
    if (!why.ruleSince)
        return words.text(QT_TRANSLATE_NOOP("Aviso", "version %1, changed by %2")).arg(why.rule.version).arg(why.rule.changedBy);
    return words.text(QT_TRANSLATE_NOOP("Aviso", "version %1, changed by %2 on %3")).arg(why.rule.version).arg(why.rule.changedBy, words.moment(*why.ruleSince));
}

QString ruleInWords(const Words &words, const Explanation &why)
{
    QStringList parts{why.rule.name.in(words.language.code()), dueInWords(words, why.rule.due)};
    if (const QString channel = channelInWords(words, why.commitment.channel); !channel.isEmpty())
        parts += channel;
    return QStringLiteral("%1 (%2)").arg(parts.join(QStringLiteral(", ")), versionInWords(words, why));
}

QString openedInWords(const Words &words, const Entry &entry)
{
    QStringList what{words.language.word(entry.kind)};
    for (const Fact &fact : entry.facts) {
        if (words.language.word(fact.kind) == what.front())
            what.front().clear(); // its version says it already
        what += words.text(QT_TRANSLATE_NOOP("Aviso", "%1 version %2")).arg(words.language.word(fact.kind)).arg(fact.version);
    }
    what.removeAll(QString());
    what.removeDuplicates();
    return QStringLiteral("%1: %2 (%3)").arg(words.moment(entry.occurredAt), what.join(QStringLiteral(", ")), entry.author);
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

/// Its name, and what promised it where the rule goes by the incident's.
QString calendarInWords(const Words &words, const Explanation &why)
{
    const QString name = words.language.locale().quoteString(why.hours ? calendarName(*why.hours, words.language) : why.calendar);
    return why.source ? QStringLiteral("%1 (%2)").arg(name, words.language.word(*why.source)) : name;
}

QString sumInWords(const Words &words, const Explanation &why)
{
    if (!why.commitment.due)
        return words.text(QT_TRANSLATE_NOOP("Aviso", "It never comes due: the calendar %1 has no working time ahead.")).arg(calendarInWords(words, why));
    QStringList parts{words.text(QT_TRANSLATE_NOOP("Aviso", "Due %1, by the calendar %2")).arg(words.moment(*why.commitment.due), calendarInWords(words, why))};
    if (std::holds_alternative<DueAtField>(why.rule.due))
        parts = {words.text(QT_TRANSLATE_NOOP("Aviso", "Due %1, the moment that was given")).arg(words.moment(*why.commitment.due))};
    QStringList skipped;
    for (const Stretch &stretch : joined(why.skipped))
        skipped += stretchInWords(stretch, words.language, words.zone);
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

QString settlesInWords(const Words &words, const Explanation &why)
{
    if (why.settledBy) {
        const QString line = words.text(QT_TRANSLATE_NOOP("Aviso", "%1 by: %2")).arg(words.language.word(why.commitment.status), openedInWords(words, *why.settledBy));
        const QString said = toldInWords(*why.settledBy, why.commitment, words.language);
        return said.isEmpty() ? line : QStringLiteral("%1. %2").arg(line, said);
    }
    const QString channel = channelInWords(words, why.commitment.channel);
    const char *form = rules::isAboutTelling(why.rule) ? QT_TRANSLATE_NOOP("Aviso", "Settled by telling: %1") : QT_TRANSLATE_NOOP("Aviso", "Settled by: %1");
    return words.text(form).arg(acceptedInWords(why.rule, words.language).join(QStringLiteral(", "))) + (channel.isEmpty() ? QString() : QStringLiteral(", ") + channel);
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

/// What a person did about it, or about the incident meanwhile.
QString deedInWords(const Words &words, const Entry &entry)
{
    if (!entry.commitmentAct)
        return words.text(QT_TRANSLATE_NOOP("Aviso", "handed over to another person"));
    const CommitmentAct &act = *entry.commitmentAct;
    return actInWords(act, {}, act.until ? words.moment(*act.until) : QString(), words.language);
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
    for (const Entry &entry : why.acts)
        lines.emplace_back(entry.occurredAt, QStringLiteral("%1 · %2").arg(deedInWords(words, entry), entry.author));
    std::stable_sort(lines.begin(), lines.end(), [](const auto &a, const auto &b) { return a.first < b.first; });
    QStringList history;
    for (const auto &[at, text] : lines)
        history += QStringLiteral("%1: %2").arg(words.moment(at), text);
    return history;
}

/// "promised for 13:00 → 16:00 → kept 15:40"
QString chainInWords(const Words &words, const Explanation &why)
{
    QStringList dates;
    for (const Commitment &one : why.chain)
        dates += one.due ? words.moment(*one.due) : words.text(QT_TRANSLATE_NOOP("Aviso", "never due"));
    if (dates.isEmpty())
        return {};
    const Commitment &last = why.chain.back();
    if (last.status != Commitment::Status::Open && last.settledAt)
        dates += QStringLiteral("%1 %2").arg(words.language.word(last.status), words.moment(*last.settledAt));
    return words.text(QT_TRANSLATE_NOOP("Aviso", "Promised for %1")).arg(dates.join(QStringLiteral(" → ")));
}

}

ExplanationText inWords(const Explanation &why, const QString &code, const QTimeZone &zone)
{
    const Language language(code);
    const Words words{language, zone};
    ExplanationText text;
    text.rule = ruleInWords(words, why);
    text.opened = words.text(QT_TRANSLATE_NOOP("Aviso", "Opened %1")).arg(openedInWords(words, why.openedBy));
    text.sum = sumInWords(words, why);
    text.chain = chainInWords(words, why);
    text.hold = why.hold ? holdInWords(*why.hold, words.moment(why.hold->until), language) : QString();
    text.settles = settlesInWords(words, why);
    for (const NearMiss &miss : why.nearMisses)
        text.nearMisses += QStringLiteral("%1, %2: %3").arg(words.moment(miss.entry.occurredAt), triedInWords(miss.entry, language),
                                                            whyNotInWords(miss.why, miss.entry, why.commitment, why.rule, language));
    text.history = historyInWords(words, why);
    return text;
}

QString owedInWords(const Commitment &commitment, const RuleSet &rules, const QString &language)
{
    QString words = commitment.what.in(language);
    const Rule *rule = rules.find(commitment.rule);
    const QString name = rule ? rule->name.in(language) : commitment.rule;
    if (words.isEmpty())
        words = name;
    else if (rule && rule->per == Rule::Per::Matter)
        words = name + QStringLiteral(": ") + words;
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
        return language.text(QT_TRANSLATE_NOOP("Aviso", "for %1, whose desk is closed")).arg(notice.standsFor);
    return language.text(QT_TRANSLATE_NOOP("Aviso", "for %1, away until %2")).arg(notice.standsFor, language.moment(*notice.awayUntil, zone, now));
}

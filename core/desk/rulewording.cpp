// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/desk/rulewording.h"

#include "core/text/hours.h"
#include "core/text/language.h"

#include <QCoreApplication>

namespace {

/// "a, b or c", by the form for the last two.
QString listed(QStringList words, const char *lastTwo, const Language &language)
{
    words.removeDuplicates();
    if (words.size() < 2)
        return words.value(0);
    const QString last = words.takeLast();
    return language.text(lastTwo).arg(words.join(QStringLiteral(", ")), last);
}

QString anyOf(const QStringList &words, const Language &language)
{
    return listed(words, QT_TRANSLATE_NOOP("Aviso", "%1 or %2"), language);
}

QString upperFirst(QString text)
{
    if (!text.isEmpty())
        text[0] = text[0].toUpper();
    return text;
}

void collect(const Pattern &pattern, const Language &language, QStringList &told, QStringList &deeds)
{
    if (pattern.toldAnything)
        told += language.text(pattern.afterDue ? QT_TRANSLATE_NOOP("Aviso", "any news once it is late") : QT_TRANSLATE_NOOP("Aviso", "any news"));
    for (const Tell tell : pattern.told)
        told += news(tell, language);
    for (const FactKind fact : pattern.facts)
        deeds += language.text(QT_TRANSLATE_NOOP("Aviso", "write down %1")).arg(factInWords(fact, language));
    for (const EventKind &kind : pattern.kinds)
        deeds += deed(kind, language);
    for (const Pattern &alternative : pattern.alternatives)
        collect(alternative, language, told, deeds);
}

QString whatToDo(const Rule &rule, const Language &language)
{
    QStringList told, deeds;
    for (const Pattern &pattern : rule.until)
        collect(pattern, language, told, deeds);
    const QString request = news(Tell::FeedbackRequest, language);
    if (told.removeAll(request) > 0)
        deeds.prepend(language.text(QT_TRANSLATE_NOOP("Aviso", "ask the customer for feedback")));
    if (!told.isEmpty())
        deeds.prepend(language.text(QT_TRANSLATE_NOOP("Aviso", "tell the customer %1")).arg(anyOf(told, language)));
    // Nothing settles it but a person's decision: its name says what it is about.
    return deeds.isEmpty() ? rule.name.in(language.code()) : upperFirst(anyOf(deeds, language));
}

struct DueInWords
{
    const Language &language;

    QString operator()(const DueAfter &due) const
    {
        return language.text(QT_TRANSLATE_NOOP("Aviso", "within %1")).arg(durationInWords(due.duration, due.elapsed, language));
    }
    QString operator()(const DueEndOfDay &due) const
    {
        if (due.days == 0)
            return language.text(QT_TRANSLATE_NOOP("Aviso", "by the end of the working day"));
        return language.text(QT_TRANSLATE_N_NOOP("Aviso", "by the end of the working day, %n day(s) later"), due.days);
    }
    QString operator()(const DueWorkingDays &due) const
    {
        const QString days = language.text(QT_TRANSLATE_N_NOOP("Aviso", "within %n working day(s)"), due.days);
        switch (due.at) {
        case DueWorkingDays::At::SameTime: return language.text(QT_TRANSLATE_NOOP("Aviso", "%1 at the same time of day")).arg(days);
        case DueWorkingDays::At::EndOfDay: return language.text(QT_TRANSLATE_NOOP("Aviso", "%1 by closing time")).arg(days);
        case DueWorkingDays::At::Clock: return language.text(QT_TRANSLATE_NOOP("Aviso", "%1 by %2")).arg(days, due.clock.toString(QStringLiteral("HH:mm")));
        }
        return days;
    }
    QString operator()(const DueAtField &due) const
    {
        if (due.field == QLatin1String("promise.due"))
            return language.text(QT_TRANSLATE_NOOP("Aviso", "by the moment that was promised"));
        if (due.field == QLatin1String("promise.from"))
            return language.text(QT_TRANSLATE_NOOP("Aviso", "when the promised time begins"));
        if (due.field == QLatin1String("matter.due"))
            return language.text(QT_TRANSLATE_NOOP("Aviso", "by the day that was set for it"));
        return language.text(QT_TRANSLATE_NOOP("Aviso", "when the wait ends"));
    }
};

QString byChannel(const ChannelChoice &choice, const Language &language)
{
    if (!choice.ifOpenLongerThan)
        return channelInWords(choice.then, language);
    return language.text(QT_TRANSLATE_NOOP("Aviso", "%1 if open longer than %2, else %3"))
        .arg(channelInWords(choice.then, language), durationInWords(*choice.ifOpenLongerThan, choice.elapsed, language),
             channelInWords(choice.otherwise, language));
}

void collectStarts(const Pattern &pattern, const Language &language, QStringList &starts)
{
    for (const EventKind &kind : pattern.kinds)
        starts += happening(kind, language);
    QStringList facts, told;
    for (const FactKind fact : pattern.facts)
        facts += factInWords(fact, language);
    if (!facts.isEmpty())
        starts += language.text(pattern.changed ? QT_TRANSLATE_NOOP("Aviso", "%1 changes") : QT_TRANSLATE_NOOP("Aviso", "%1 is known")).arg(anyOf(facts, language));
    if (pattern.toldAnything)
        told += language.text(QT_TRANSLATE_NOOP("Aviso", "any news"));
    for (const Tell tell : pattern.told)
        told += news(tell, language);
    if (!told.isEmpty())
        starts += language.text(QT_TRANSLATE_NOOP("Aviso", "the customer is told %1")).arg(anyOf(told, language));
    for (const Pattern &alternative : pattern.alternatives)
        collectStarts(alternative, language, starts);
}

QString whatBegins(const Rule &rule, const Language &language)
{
    const char *per = rule.per == Rule::Per::Case ? QT_TRANSLATE_NOOP("Aviso", "Begins when %1, one for each incident")
        : rule.per == Rule::Per::Fact             ? QT_TRANSLATE_NOOP("Aviso", "Begins when %1, one for each version")
        : rule.per == Rule::Per::Matter           ? QT_TRANSLATE_NOOP("Aviso", "Begins when %1, one for each of them")
                                                  : QT_TRANSLATE_NOOP("Aviso", "Begins when %1, one for each promise");
    return language.text(per).arg(startInWords(rule.start, language));
}

QString afterwards(const Rule &rule, const Language &language)
{
    switch (rule.repeat) {
    case Rule::Repeat::None: return {};
    case Rule::Repeat::Restart: return language.text(QT_TRANSLATE_NOOP("Aviso", "Done once, the next one begins"));
    case Rule::Repeat::Supersede: return language.text(QT_TRANSLATE_NOOP("Aviso", "A newer one takes its place"));
    }
    return {};
}

template<typename T>
QStringList wordsOf(const std::vector<T> &values, const Language &language)
{
    QStringList words;
    for (const T value : values)
        words += language.word(value);
    return words;
}

QString onlyFor(const AppliesTo &applies, const Language &language)
{
    QStringList parts;
    const auto add = [&](const char *form, const QStringList &words) {
        if (!words.isEmpty())
            parts += language.text(form).arg(anyOf(words, language));
    };
    add(QT_TRANSLATE_NOOP("Aviso", "priority %1"), wordsOf(applies.priorities, language));
    add(QT_TRANSLATE_NOOP("Aviso", "kind %1"), wordsOf(applies.kinds, language));
    add(QT_TRANSLATE_NOOP("Aviso", "customer %1"), applies.customers);
    add(QT_TRANSLATE_NOOP("Aviso", "contract %1"), applies.contracts);
    add(QT_TRANSLATE_NOOP("Aviso", "tag %1"), applies.tags);
    return parts.isEmpty() ? QString() : language.text(QT_TRANSLATE_NOOP("Aviso", "Only for: %1")).arg(parts.join(QStringLiteral("; ")));
}

QString clockOf(const Rule &rule, const Language &language, const Calendars &calendars)
{
    const QString &id = rule.calendar;
    const WorkingCalendar *named = calendars.find(id);
    QString text = id == QLatin1String("case") ? QString()
        : id == QLatin1String("office")        ? language.text(QT_TRANSLATE_NOOP("Aviso", "By the office's calendar"))
        : id == QLatin1String("oncall")        ? language.text(QT_TRANSLATE_NOOP("Aviso", "By the on-call calendar"))
        : id == QLatin1String("owner")         ? language.text(QT_TRANSLATE_NOOP("Aviso", "By the owner's calendar"))
        : id == QLatin1String("customer")      ? language.text(QT_TRANSLATE_NOOP("Aviso", "By the customer's calendar"))
                                               : language.text(QT_TRANSLATE_NOOP("Aviso", "By the calendar %1")).arg(named ? calendarName(*named, language) : id);
    if (rule.pause.never())
        return text;
    const QString waits = anyOf(wordsOf(rule.pause.waitingOn, language) + wordsOf(rule.pause.states, language), language);
    const QString pause = language.text(rule.pause.clockRuns ? QT_TRANSLATE_NOOP("Aviso", "Silent while it is in: %1, though the time counts")
                                                             : QT_TRANSLATE_NOOP("Aviso", "The clock stands still while it is in: %1")).arg(waits);
    return text.isEmpty() ? pause : text + QStringLiteral(". ") + pause;
}

/// "warn 1 hour before", by the form; empty when the rule has no such notice.
QString noticeOf(const Rule &rule, ReminderStep::Kind kind, const char *form, const Language &language)
{
    QStringList spans;
    for (const Step &step : rule.steps) {
        if (step.kind == kind)
            spans += step.when == Step::When::NextOpening ? language.text(QT_TRANSLATE_NOOP("Aviso", "the next opening"))
                                                          : durationInWords(step.offset, step.elapsed, language);
    }
    return spans.isEmpty() ? QString() : language.text(form).arg(listed(spans, QT_TRANSLATE_NOOP("Aviso", "%1 and %2"), language));
}

}

QString RuleText::duty() const
{
    return QStringLiteral("%1 %2, %3").arg(deed, due, channel);
}

QString RuleText::notices() const
{
    QStringList parts{warned, again, lead, quiet};
    parts.removeAll(QString());
    return upperFirst(parts.join(QStringLiteral("; ")));
}

QString RuleText::whole() const
{
    QStringList parts{duty(), begins, repeats, scope, calendar, notices()};
    parts.removeAll(QString());
    return parts.join(QStringLiteral(". ")) + QLatin1Char('.');
}

RuleText inWords(const Rule &rule, const Language &language, const Calendars &calendars)
{
    using enum ReminderStep::Kind;
    RuleText text{whatToDo(rule, language), std::visit(DueInWords{language}, rule.due), byChannel(rule.channel, language), whatBegins(rule, language),
                  afterwards(rule, language), onlyFor(rule.applies, language), clockOf(rule, language, calendars), {}, {}, {}, {}};
    text.warned = noticeOf(rule, Warn, QT_TRANSLATE_NOOP("Aviso", "warn %1 before"), language);
    text.again = noticeOf(rule, Again, QT_TRANSLATE_NOOP("Aviso", "remind again after %1"), language);
    text.lead = noticeOf(rule, ToLead, QT_TRANSLATE_NOOP("Aviso", "tell the lead after %1"), language);
    if (rule.pierceQuiet)
        text.quiet = language.text(QT_TRANSLATE_NOOP("Aviso", "also in quiet hours"));
    return text;
}

QString startInWords(const Pattern &pattern, const Language &language)
{
    QStringList starts;
    collectStarts(pattern, language, starts);
    return anyOf(starts, language);
}

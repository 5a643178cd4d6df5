// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text/momentparts.h"

#include "core/text/momentwords.h"

#include <QRegularExpression>
#include <QStringList>

#include <functional>

using namespace Qt::StringLiterals;

namespace {

using Match = QRegularExpressionMatch;
using Clock = MomentParts::Clock;

/// One way of saying a part; `read` answers false when the words fit and the numbers do not.
struct Reading
{
    QRegularExpression pattern;
    std::function<bool(MomentParts &, const Match &)> read;
};

const QString months = u"(ene|enero|jan|january|feb|febrero|february|mar|marzo|march|abr|abril|apr|april|mayo|may|jun|junio|june|jul|julio|july|"
                       "ago|agosto|aug|august|sept|sep|set|septiembre|setiembre|september|oct|octubre|october|nov|noviembre|november|dic|"
                       "diciembre|dec|december)\\b"_s;
const QString weekdays = u"(lunes|lun|mondays?|mon|martes|mar|tuesdays?|tues|tue|miercoles|mierc|mie|wednesdays?|wed|jueves|jue|thursdays?|thurs|thur|"
                         "thu|viernes|vie|fridays?|fri|sabado|sab|saturdays?|sat|domingo|dom|sundays?|sun)\\b"_s;
const QString clockForm = u"(\\d{1,2})(?:[:.h](\\d{2})(?::\\d{2})?)?(?: ?h(?:oras|rs?|s)?\\b)?(?: ?(am|pm)\\b)?(?![\\d:/])"_s;
const QString amount = u"(\\d{1,4}|an?|one|una?|two|dos|three|tres|four|cuatro|five|cinco|six|seis|seven|siete|eight|ocho|nine|nueve|ten|diez)"_s;
const QString workingWords = u"(?:lab(?:orables?|orales|oral)?|habil(?:es)?|working|business|work|de trabajo)"_s;

/// Hours of the working day say by themselves which half they are in; of the others nobody knows.
std::optional<Clock> clockOf(const QString &hours, const QString &minutes, const QString &half)
{
    int hour = hours.toInt();
    const int minute = minutes.toInt();
    if (hour > 24 || minute > 59 || (hour == 24 && minute > 0))
        return {};
    if (half == u"pm"_s && hour < 12)
        hour += 12;
    else if (half == u"am"_s && hour == 12)
        hour = 0;
    return Clock{hour * 60 + minute, half.isEmpty() && minutes.isEmpty() && hour >= 1 && hour <= 7};
}

bool setClock(MomentParts &parts, std::optional<Clock> clock)
{
    if (!clock || parts.clock)
        return false;
    parts.clock = clock;
    return true;
}

bool setDay(MomentParts &parts, MomentParts::Day kind)
{
    using Day = MomentParts::Day;
    const bool beside = parts.kind == Day::Weekday && (kind == Day::Date || kind == Day::OfMonth || kind == Day::NextWeek);
    const bool isFirst = parts.kind == Day::None;
    parts.kind = kind;
    return isFirst || beside;
}

bool setDate(MomentParts &parts, int day, int month, int year)
{
    parts.day = day;
    parts.month = month;
    parts.year = year > 0 && year < 100 ? 2000 + year : year;
    return setDay(parts, MomentParts::Day::Date);
}

bool setAhead(MomentParts &parts, int days)
{
    parts.ahead = days;
    return setDay(parts, MomentParts::Day::Ahead);
}

bool setWeekday(MomentParts &parts, const QString &word)
{
    const bool isNextWeek = parts.kind == MomentParts::Day::NextWeek;
    if (parts.weekday || (parts.kind != MomentParts::Day::None && !isNextWeek))
        return false;
    parts.weekday = weekdayOf(word);
    return isNextWeek || setDay(parts, MomentParts::Day::Weekday);
}

/// `unit`: one of the words below; its first letters decide.
bool addSpan(MomentParts &parts, int count, const QString &unit, bool working, bool back)
{
    MomentParts::Span span = parts.span.value_or(MomentParts::Span{});
    if (unit.startsWith(u"min"_s) || unit == u"m"_s)
        span.minutes += count;
    else if (unit.startsWith(u'h'))
        span.minutes += count * 60;
    else if (unit.startsWith(u'd'))
        span.days += count;
    else
        span.days += count * (working ? 5 : 7);
    span.working = span.working || working;
    span.back = back;
    parts.span = span;
    return true;
}

/// "16-18", "4-6 pm", "entre 16 y 18": the half of the day said once counts for both.
bool setWindow(MomentParts &parts, const Match &match)
{
    const QString half = match.captured(6);
    const QString firstHalf = match.captured(3).isEmpty() && match.captured(1).toInt() <= match.captured(4).toInt() ? half : match.captured(3);
    const std::optional<Clock> from = clockOf(match.captured(1), match.captured(2), firstHalf);
    std::optional<Clock> to = clockOf(match.captured(4), match.captured(5), half);
    if (!from || !to || parts.from)
        return false;
    to->open = to->open && from->open;
    parts.from = from;
    return setClock(parts, to);
}

QRegularExpression at(const QString &pattern)
{
    return QRegularExpression(u"\\G(?:"_s + pattern + u")"_s);
}

void addSpans(std::vector<Reading> &all)
{
    const QString units = u"(min(?:utos?|utes?|s)?|m|h(?:oras?|ours?|rs?)?|d(?:ias?|ays?)?|w(?:eeks?)?|sem(?:anas?)?|s)(?![a-z])"_s;
    const QString before = u"(?:"_s + workingWords + u" )?"_s, after = u"(?: ?"_s + workingWords + u"\\b)?"_s;
    const QString tail = u"(?:(?: y | and | )?(\\d{1,2}) ?m(?:in(?:utos?|utes?)?)?\\b|(\\d{1,2})(?![\\d:./])|( y media| and a half))?"_s;
    const auto spanOf = [](bool back) {
        return [back](MomentParts &parts, const Match &match) {
            static const QRegularExpression working(u"\\b"_s + workingWords + u"\\b"_s);
            const bool counts = working.match(match.captured(0)).hasMatch();
            bool ok = !parts.span && addSpan(parts, numberOf(match.captured(1)), match.captured(2), counts, back);
            const QString more = match.captured(3) + match.captured(4);
            if (ok && !more.isEmpty())
                ok = match.captured(2).startsWith(u'h') && addSpan(parts, more.toInt(), u"m"_s, counts, back);
            if (ok && !match.captured(5).isEmpty())
                ok = match.captured(2).startsWith(u'h') && addSpan(parts, 30, u"m"_s, counts, back);
            return ok;
        };
    };
    const auto minutes = [](int count) { return [count](MomentParts &parts, const Match &) { return !parts.span && addSpan(parts, count, u"m"_s, false, false); }; };
    all.push_back({at(u"([+-])(\\d{2}):(\\d{2})(?!\\d)"_s), [](MomentParts &parts, const Match &match) {
        const int size = match.captured(2).toInt() * 60 + match.captured(3).toInt();
        const bool back = match.captured(1) == u"-"_s;
        if (!parts.clock)
            return addSpan(parts, size, u"m"_s, false, back);
        parts.offset = (back ? -size : size) * 60;
        return size <= 18 * 60;
    }});
    const QString soon = u"(?:\\+ ?|in |en |dentro de |within )"_s;
    all.push_back({at(soon + u"(?:half an hour|media hora)\\b"_s), minutes(30)});
    all.push_back({at(soon + u"(?:un cuarto de hora|a quarter of an hour)\\b"_s), minutes(15)});
    all.push_back({at(soon + amount + u" ?"_s + before + units + tail + after), spanOf(false)});
    all.push_back({at(u"(?:- ?|hace )"_s + amount + u" ?"_s + before + units + tail + after), spanOf(true)});
    all.push_back({at(amount + u" ?"_s + before + units + tail + u" ago\\b"_s), spanOf(true)});
    all.push_back({at(u"(?:media hora|half an hour) ago\\b|hace media hora\\b"_s), [](MomentParts &parts, const Match &) { return !parts.span && addSpan(parts, 30, u"m"_s, false, true); }});
    // Without a sign only what can be nothing else: "2 h" might be two o'clock.
    all.push_back({at(amount + u" "_s + before + u"(min(?:utos?|utes?)?|hours?|dias?|days?|weeks?|semanas?)\\b"_s + tail + after), spanOf(false)});
}

void addDates(std::vector<Reading> &all)
{
    all.push_back({at(u"(\\d{4})-(\\d{1,2})-(\\d{1,2})(?:t(?=\\d)|(?!\\d))"_s), [](MomentParts &parts, const Match &match) {
        return setDate(parts, match.captured(3).toInt(), match.captured(2).toInt(), match.captured(1).toInt());
    }});
    all.push_back({at(u"(\\d{1,2})([/.-])(\\d{1,2})\\2(\\d{4}|\\d{2})(?!\\d)"_s), [](MomentParts &parts, const Match &match) {
        return setDate(parts, match.captured(1).toInt(), match.captured(3).toInt(), match.captured(4).toInt());
    }});
    all.push_back({at(u"(\\d{1,2})/(\\d{1,2})(?![\\d/])"_s), [](MomentParts &parts, const Match &match) {
        return setDate(parts, match.captured(1).toInt(), match.captured(2).toInt(), 0);
    }});
    const QString year = u"(?: ?(?:del? |of )?(\\d{4})(?![\\d:]))?"_s;
    all.push_back({at(u"(\\d{1,2})(?:st|nd|rd|th|º)? ?(?:de |of )?"_s + months + year), [](MomentParts &parts, const Match &match) {
        return setDate(parts, match.captured(1).toInt(), monthOf(match.captured(2)), match.captured(3).toInt());
    }});
    // "mar 9": a Tuesday in Spanish, a day of March in English.
    all.push_back({at(u"mar (\\d{1,2})(?![\\d:.h/-]|st|nd|rd|th| ?(?:am|pm|h)\\b| ?(?:de )?"_s + months + u")"_s), [](MomentParts &parts, const Match &match) {
        parts.day = match.captured(1).toInt();
        if (parts.day < 1 || parts.day > 31)
            return false;
        if (parts.day >= 24)
            return setDate(parts, parts.day, 3, 0);
        return setDay(parts, MomentParts::Day::MarchOrTuesday);
    }});
    all.push_back({at(months + u" (\\d{1,2})(?:st|nd|rd|th)?(?![\\d:.h/-]| ?(?:am|pm|h)\\b| ?(?:de )?"_s + months + u")"_s + year), [](MomentParts &parts, const Match &match) {
        return setDate(parts, match.captured(2).toInt(), monthOf(match.captured(1)), match.captured(4).toInt());
    }});
    const auto ofMonth = [](MomentParts &parts, const Match &match) {
        parts.day = (match.captured(1) + match.captured(2)).toInt();
        return parts.day >= 1 && parts.day <= 31 && setDay(parts, MomentParts::Day::OfMonth);
    };
    all.push_back({at(u"(?:el |dia |the )(\\d{1,2})(?:st|nd|rd|th)?(?![\\d:.h/-]| ?(?:am|pm|h)\\b)|(\\d{1,2})(?:st|nd|rd|th)\\b"_s), ofMonth});
}

void addClocks(std::vector<Reading> &all)
{
    const QString parted = u"(?: ?- ?| (?:y|and|a|to|hasta) (?:las? )?)"_s;
    all.push_back({at(u"(?:entre |between |desde |from |de )?(?:las? )?"_s + clockForm + parted + clockForm), setWindow});
    const auto past = [](int minutes) {
        return [minutes](MomentParts &parts, const Match &match) {
            std::optional<Clock> clock = clockOf(match.captured(1), {}, match.captured(2));
            if (!clock || (clock->minutes == 0 && minutes < 0))
                return false;
            clock->minutes += minutes;
            return setClock(parts, clock);
        };
    };
    const QString half = u"(?: (am|pm)\\b)?"_s;
    all.push_back({at(u"(\\d{1,2}) y media\\b"_s + half + u"|half past (\\d{1,2})\\b"_s), [past](MomentParts &parts, const Match &match) {
        if (match.captured(3).isEmpty())
            return past(30)(parts, match);
        std::optional<Clock> clock = clockOf(match.captured(3), {}, {});
        if (clock)
            clock->minutes += 30;
        return setClock(parts, clock);
    }});
    all.push_back({at(u"(\\d{1,2}) y cuarto\\b"_s + half), past(15)});
    all.push_back({at(u"(\\d{1,2}) menos cuarto\\b"_s + half), past(-15)});
    all.push_back({at(u"quarter past (\\d{1,2})\\b"_s + half), past(15)});
    all.push_back({at(u"quarter to (\\d{1,2})\\b"_s + half), past(-15)});
    all.push_back({at(clockForm), [](MomentParts &parts, const Match &match) {
        const bool isDay = parts.kind == MomentParts::Day::Weekday && match.captured(2).isEmpty() && match.captured(1).toInt() >= 24;
        if (isDay) {
            parts.day = match.captured(1).toInt();
            return parts.day <= 31 && setDay(parts, MomentParts::Day::OfMonth);
        }
        return setClock(parts, clockOf(match.captured(1), match.captured(2), match.captured(3)));
    }});
}

void addNames(std::vector<Reading> &all)
{
    using Day = MomentParts::Day;
    const auto day = [&all](const QString &words, Day kind) {
        all.push_back({at(u"(?:"_s + words + u")\\b"_s), [kind](MomentParts &parts, const Match &) { return setDay(parts, kind); }});
    };
    const auto ahead = [&all](const QString &words, int days) {
        all.push_back({at(u"(?:"_s + words + u")\\b"_s), [days](MomentParts &parts, const Match &) { return setAhead(parts, days); }});
    };
    const auto named = [&all](const QString &words, MomentParts::Named name) {
        all.push_back({at(u"(?:"_s + words + u")\\b"_s), [name](MomentParts &parts, const Match &) {
            const bool isFirst = parts.named == MomentParts::Named::None;
            parts.named = name;
            return isFirst;
        }});
    };
    const auto half = [&all](const QString &words, MomentParts::Half which, int days) {
        all.push_back({at(u"(?:"_s + words + u")\\b"_s), [which, days](MomentParts &parts, const Match &) {
            parts.half = which;
            return days < 0 || setAhead(parts, days);
        }});
    };
    const auto clock = [&all](const QString &words, int minutes) {
        all.push_back({at(u"(?:"_s + words + u")\\b"_s), [minutes](MomentParts &parts, const Match &) { return setClock(parts, Clock{minutes}); }});
    };
    day(u"(?:el |the |this |este )?(?:fin de semana|finde|week ?end)"_s, Day::Weekend);
    day(u"(?:de )?(?:la )?(?:proxima semana|semana que viene|semana proxima)|(?:of )?next week"_s, Day::NextWeek);
    day(u"(?:a )?(?:fin(?:al)?(?:es)? (?:de|del) mes)|(?:the )?end of (?:the )?month|eom"_s, Day::EndOfMonth);
    named(u"(?:al )?(?:fin|final) de (?:la )?jornada|(?:al )?(?:fin|final) del? dia|(?:the )?end of (?:the )?(?:working |business )?day|eod|close of business|cob|closing time|al cierre|cierre"_s, MomentParts::Named::EndOfDay);
    named(u"(?:a )?primera hora|first thing|al abrir|apertura|opening time|opening"_s, MomentParts::Named::Opening);
    half(u"(?:por|de|en|a) la manana|in the morning|morning"_s, MomentParts::Half::Morning, -1);
    half(u"de (?:la )?madrugada"_s, MomentParts::Half::SmallHours, -1);
    half(u"(?:(?:por|de|en|a) la )?tarde|(?:in the )?afternoon"_s, MomentParts::Half::Afternoon, -1);
    half(u"(?:(?:por|de|en|a) la )?noche|(?:in the )?evening|at night"_s, MomentParts::Half::Night, -1);
    half(u"esta manana|this morning"_s, MomentParts::Half::Morning, 0);
    half(u"esta tarde|this afternoon"_s, MomentParts::Half::Afternoon, 0);
    half(u"esta noche|this evening|tonight"_s, MomentParts::Half::Night, 0);
    ahead(u"pasado manana|(?:the )?day after tomorrow"_s, 2);
    ahead(u"manana|tomorrow|tmrw|tmw"_s, 1);
    ahead(u"hoy|today"_s, 0);
    ahead(u"anteayer|antes de ayer|(?:the )?day before yesterday"_s, -2);
    ahead(u"ayer|yesterday"_s, -1);
    clock(u"(?:al? )?mediodia|noon|midday"_s, 12 * 60);
    clock(u"(?:a )?medianoche|midnight"_s, 24 * 60);
    all.push_back({at(u"next "_s + weekdays), [](MomentParts &parts, const Match &match) {
        parts.saysNext = true;
        return setWeekday(parts, match.captured(1));
    }});
    all.push_back({at(u"(?:el |the )?(?:proximo |este |this |on |coming )?"_s + weekdays + u"(?: que viene\\b| proximo\\b)?"_s),
                   [](MomentParts &parts, const Match &match) { return setWeekday(parts, match.captured(1)); }});
}

const std::vector<Reading> &readings()
{
    static const std::vector<Reading> all = [] {
        std::vector<Reading> made;
        addSpans(made);
        addDates(made);
        addClocks(made);
        addNames(made);
        const auto nothing = [](MomentParts &, const Match &) { return true; };
        made.push_back({at(u"z\\b"_s), [](MomentParts &parts, const Match &) {
            parts.offset = 0;
            return parts.clock.has_value();
        }});
        made.push_back({at(u"(?:a|al|el|las?|los|at|on|by|the|de|del|para|antes de|before|sobre|hacia|about|around|dia|horas?|hrs?|h|o'?clock|en punto)\\b"_s), nothing});
        return made;
    }();
    return all;
}

/// What the hours of a clock face are in that half of the day. A night goes on behind midnight, up to three: its twelve is midnight, and
/// its one comes after that.
int inHalf(int minutes, MomentParts::Half half)
{
    constexpr int noon = 12 * 60, day = 24 * 60, smallHours = 4 * 60;
    const bool isTwelve = minutes >= noon && minutes < noon + 60;
    switch (half) {
    case MomentParts::Half::SmallHours: return isTwelve ? minutes - noon : minutes;
    case MomentParts::Half::Afternoon: return minutes < noon ? minutes + noon : minutes;
    case MomentParts::Half::Night: return isTwelve ? minutes + noon : minutes < smallHours ? minutes + day : minutes < noon ? minutes + noon : minutes;
    default: return minutes;
    }
}

/// "de la tarde" beside an hour, or instead of one.
void applyHalf(MomentParts &parts)
{
    if (parts.half == MomentParts::Half::None)
        return;
    const bool late = parts.half == MomentParts::Half::Afternoon || parts.half == MomentParts::Half::Night;
    for (std::optional<Clock> *clock : {&parts.from, &parts.clock}) {
        if (!*clock)
            continue;
        (*clock)->open = false;
        (*clock)->minutes = inHalf((*clock)->minutes, parts.half);
    }
    if (!parts.clock && !late)
        parts.named = MomentParts::Named::Opening;
    else if (!parts.clock)
        parts.clock = Clock{(parts.half == MomentParts::Half::Night ? 20 : 16) * 60};
}

} // namespace

MomentParts readMoment(const QString &text)
{
    MomentParts parts;
    const QString words = plainMoment(text);
    parts.isEmpty = words.isEmpty();
    bool any = false;
    for (qsizetype place = 0; place < words.size();) {
        if (words[place] == u' ') {
            ++place;
            continue;
        }
        bool read = false;
        for (const Reading &reading : readings()) {
            const Match match = reading.pattern.match(words, place, QRegularExpression::NormalMatch);
            if (!match.hasMatch() || match.capturedLength() == 0)
                continue;
            read = reading.read(parts, match);
            any = any || &reading != &readings().back();
            place = match.capturedEnd();
            if (!read)
                parts.strange = match.captured().trimmed();
            break;
        }
        if (!read) {
            if (parts.strange.isEmpty())
                parts.strange = words.mid(place).section(u' ', 0, 0);
            return parts;
        }
    }
    if (!any && !words.isEmpty())
        parts.strange = words;
    applyHalf(parts);
    return parts;
}

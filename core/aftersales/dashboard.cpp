// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/aftersales/dashboard.h"

#include "core/calendar/week.h"

#include <algorithm>
#include <limits>

namespace {

struct StepTimes
{
    qint64 at;
    qint64 working;
};

/// In the order of FigureStep; of what was told first no working time is kept.
std::array<StepTimes, 4> stepsOf(const FigureRow &row)
{
    return {{{row.told, 0}, {row.diagnosed, row.diagnosedWorking}, {row.planned, row.plannedWorking}, {row.solved, row.solvedWorking}}};
}

int bandOf(qint64 silence)
{
    int band = 0;
    for (const int hours : silenceBands)
        band += silence >= hours * 3'600'000LL;
    return band;
}

/// How long a wait lasted within the period.
qint64 lasted(const WaitFigure &wait, const FigureFilter &filter, Instant now)
{
    const qint64 to = std::min(wait.to.value_or(now).ms, filter.to.ms);
    return std::max<qint64>(0, to - std::max(wait.from.ms, filter.from.ms));
}

}

Dashboard::Dashboard(const FigureFilter &filter, Instant now, const QTimeZone &zone)
    : m_filter(filter), m_now(now), m_zone(zone)
{
    m_sums.filter = filter;
}

void Dashboard::take(const FigureRow &row)
{
    m_sums.began += m_filter.admits(row.began);
    m_sums.solved += row.solved && m_filter.admits(row.solved);
    m_sums.closed += row.closed && m_filter.admits(row.closed);
    m_before.beganBefore += row.began >= earlier(m_filter).ms && row.began < m_filter.from.ms;
    if (m_filter.isNarrowed())
        m_taken.insert(row.incident);
    takeOwed(row);
    takeSteps(row);
    takeWaits(row);
    takeTalks(row);
    takeRest(row);
}

LedgerCounts &Dashboard::ofRule(QStringView rule)
{
    if (m_rule < m_rules.size() && m_rules[m_rule].key == rule)
        return m_rules[m_rule].counts;
    for (m_rule = 0; m_rule < m_rules.size(); ++m_rule) {
        if (m_rules[m_rule].key == rule)
            return m_rules[m_rule].counts;
    }
    m_rules.push_back({rule.toString(), {}, {}, {}, {}});
    return m_rules.back().counts;
}

LedgerCounts &Dashboard::ofWeek(Instant at)
{
    if (m_week && at >= *m_week->sum.from && at.ms < m_week->to)
        return m_week->sum.counts;
    auto found = m_weeks.upper_bound(at.ms);
    if (found == m_weeks.begin() || at.ms >= std::prev(found)->second.to) {
        const IsoWeek week = isoWeekOf(at, m_zone);
        found = std::next(m_weeks.emplace(week.from.ms, Week{week.to.ms, {week.name(), {}, week.from, week.to, {}}}).first);
    }
    m_week = &std::prev(found)->second;
    return m_week->sum.counts;
}

void Dashboard::takeOwed(const FigureRow &row)
{
    LedgerCounts own;
    bool any = false;
    eachOwed(row.owed, [&](Instant at, Verdict verdict, QStringView rule) {
        if (!m_filter.admits(at.ms) || (verdict == Verdict::Overdue && at >= m_now))
            return;
        any = true;
        ++own.of(verdict);
        ++ofRule(rule).of(verdict);
        ++ofWeek(at).of(verdict);
    });
    if (!any)
        return;
    m_sums.owed += own;
    m_people[row.owner] += own;
    m_customers[row.customer] += own;
}

void Dashboard::takeSteps(const FigureRow &row)
{
    const auto steps = stepsOf(row);
    for (size_t i = 0; i < steps.size(); ++i) {
        if (!steps[i].at || !m_filter.admits(steps[i].at))
            continue;
        m_elapsed[i].push_back(std::max<qint64>(0, steps[i].at - row.began));
        m_working[i].push_back(steps[i].working);
    }
}

void Dashboard::takeWaits(const FigureRow &row)
{
    unsigned seen = 0; // causes of this incident
    eachWait(row.waits, [&](const WaitFigure &wait) {
        const qint64 length = lasted(wait, m_filter, m_now);
        if (length == 0)
            return;
        WaitSum &sum = m_waits[wait.cause];
        const unsigned bit = 1U << static_cast<unsigned>(wait.cause);
        sum.cause = wait.cause;
        sum.incidents += !(seen & bit);
        seen |= bit;
        ++sum.waits;
        sum.lasted += length;
    });
}

void Dashboard::takeTalks(const FigureRow &row)
{
    const qint64 before = earlier(m_filter).ms;
    TalkSums &sums = m_sums.talks;
    eachTalk(row.talks, [&](const TalkFigure &talk) {
        m_before.newsBefore += talk.asksForNews && talk.at.ms >= before && talk.at < m_filter.from;
        if (!m_filter.admits(talk.at.ms))
            return;
        (talk.isTheirs ? sums.theirs : sums.ours) += 1;
        (talk.isTheirs ? sums.theirTime : sums.ourTime) += talk.spent;
        if (talk.asksForNews)
            ++sums.news, sums.newsTime += talk.spent, sums.newsTimed += talk.spent > 0;
        if (talk.silence >= 0) {
            m_silences.push_back(talk.silence);
            ++m_sums.silences[bandOf(talk.silence)];
        }
    });
}

void Dashboard::takeRest(const FigureRow &row)
{
    eachOpinion(row.opinions, [&](const OpinionFigure &one) {
        m_sums.opinions.asked += one.asked && m_filter.admits(one.asked->ms);
        m_sums.opinions.answered += one.asked && m_filter.admits(one.asked->ms) && one.score > 0;
        m_sums.opinions.refused += one.refused && m_filter.admits(one.at.ms);
        if (one.score > 0 && m_filter.admits(one.at.ms))
            ++m_sums.opinions.scores[one.score - 1];
    });
    eachUnit(row.units, [&](const UnitFigure &one) {
        if (!m_filter.admits(one.at.ms))
            return;
        (one.fault ? m_sums.units.failed : m_sums.units.sent) += 1;
        if (one.fault)
            ++m_sums.units.faults[static_cast<int>(*one.fault)];
    });
}

FalseCloses Dashboard::ofTaken(FalseCloses all) const
{
    if (!m_filter.isNarrowed())
        return all;
    for (std::vector<FalseCloseCount> *list : {&all.byTechnician, &all.byModel, &all.byKind}) {
        for (FalseCloseCount &count : *list)
            std::erase_if(count.behind, [this](const FalseClose &one) { return !m_taken.contains(one.incident.toString()); });
        std::erase_if(*list, [](const FalseCloseCount &count) { return count.behind.empty(); });
        std::stable_sort(list->begin(), list->end(), [](const FalseCloseCount &a, const FalseCloseCount &b) { return a.behind.size() > b.behind.size(); });
    }
    return all;
}

/// So many calls for news would have come with the share that the earlier period had, and did not.
Saving Dashboard::savingBy(const Rates &rates) const
{
    Saving saving = m_before;
    const TalkSums &talks = m_sums.talks;
    const double share = static_cast<double>(m_before.newsBefore) / static_cast<double>(m_before.beganBefore);
    saving.calls = share * static_cast<double>(m_sums.began) - static_cast<double>(talks.news);
    const double each = talks.newsTimed > 0 ? static_cast<double>(talks.newsTime) / static_cast<double>(talks.newsTimed) : rates.callMinutes * 60'000.0;
    saving.minutes = qRound64(saving.calls * each / 60'000);
    return saving;
}

Figures Dashboard::sums(const Rates &rates)
{
    m_sums.rates = rates;
    m_sums.byRule = m_rules;
    for (auto [from, week] : m_weeks)
        m_sums.byWeek.push_back(week.sum);
    for (auto one = m_people.cbegin(); one != m_people.cend(); ++one)
        m_sums.byPerson.push_back({one.key(), {}, {}, {}, one.value()});
    for (auto one = m_customers.cbegin(); one != m_customers.cend(); ++one)
        m_sums.byCustomer.push_back({one.key(), {}, {}, {}, one.value()});
    m_sums.silence = spreadOf(m_silences);
    for (int i = 0; i < 4; ++i) {
        const auto step = static_cast<FigureStep>(i);
        m_sums.steps.push_back({step, spreadOf(m_elapsed[i]), step == FigureStep::Told ? std::nullopt : std::optional(spreadOf(m_working[i]))});
    }
    for (const auto &[cause, sum] : m_waits)
        m_sums.waits.push_back(sum);
    std::stable_sort(m_sums.waits.begin(), m_sums.waits.end(), [](const WaitSum &a, const WaitSum &b) { return a.lasted > b.lasted; });
    if (m_before.beganBefore > 0)
        m_sums.saving = savingBy(rates);
    return m_sums;
}

namespace {

bool owes(const FigureRow &row, const FigureFilter &filter, const FigureNumber &number, Instant now)
{
    using enum LedgerBy;
    if ((number.by == Person && row.owner != number.key) || (number.by == Customer && row.customer != number.key))
        return false;
    // A week is given by its moments, "from-to": only the zone knows what a name means.
    const bool isWeek = number.by == Week;
    const qint64 from = isWeek ? number.key.section(u'-', 0, 0).toLongLong() : std::numeric_limits<qint64>::min();
    const qint64 to = isWeek ? number.key.section(u'-', 1, 1).toLongLong() : std::numeric_limits<qint64>::max();
    bool found = false;
    eachOwed(row.owed, [&](Instant at, Verdict verdict, QStringView rule) {
        const bool counts = filter.admits(at.ms) && at.ms >= from && at.ms < to && (verdict != Verdict::Overdue || at < now);
        found = found || (counts && (!number.verdict || verdict == *number.verdict) && (number.by != Rule || rule == number.key));
    });
    return found;
}

bool talks(const FigureRow &row, const FigureFilter &filter, const FigureNumber &number)
{
    using enum FigureNumber::What;
    bool found = false;
    eachTalk(row.talks, [&](const TalkFigure &talk) {
        const bool is = number.what == Theirs ? talk.isTheirs : number.what == Ours ? !talk.isTheirs : number.what == News ? talk.asksForNews
                        : talk.silence >= 0 && (number.part < 0 || bandOf(talk.silence) == number.part);
        found = found || (is && filter.admits(talk.at.ms));
    });
    return found;
}

bool waited(const FigureRow &row, const FigureFilter &filter, const FigureNumber &number, Instant now)
{
    bool found = false;
    eachWait(row.waits, [&](const WaitFigure &wait) {
        found = found || ((number.part < 0 || static_cast<int>(wait.cause) == number.part) && lasted(wait, filter, now) > 0);
    });
    return found;
}

bool reached(const FigureRow &row, const FigureFilter &filter, const FigureNumber &number)
{
    const StepTimes step = stepsOf(row)[static_cast<size_t>(std::max(0, number.part))];
    const qint64 took = number.isWorking ? step.working : step.at - row.began;
    return step.at && filter.admits(step.at) && took >= number.atLeast;
}

bool gave(const FigureRow &row, const FigureFilter &filter, const FigureNumber &number)
{
    using enum FigureNumber::What;
    bool found = false;
    eachOpinion(row.opinions, [&](const OpinionFigure &one) {
        const bool asked = one.asked && filter.admits(one.asked->ms);
        const bool is = number.what == Asked ? asked : number.what == Answered ? asked && one.score > 0 : number.what == Refused ? one.refused && filter.admits(one.at.ms)
                        : one.score == number.part && filter.admits(one.at.ms);
        found = found || is;
    });
    return found;
}

bool sent(const FigureRow &row, const FigureFilter &filter, const FigureNumber &number)
{
    const bool wantsFault = number.what == FigureNumber::What::UnitFailed;
    bool found = false;
    eachUnit(row.units, [&](const UnitFigure &one) {
        const bool is = one.fault.has_value() == wantsFault && (number.part < 0 || static_cast<int>(*one.fault) == number.part);
        found = found || (is && filter.admits(one.at.ms));
    });
    return found;
}

}

bool isBehind(const FigureRow &row, const FigureFilter &filter, const FigureNumber &number, Instant now)
{
    using enum FigureNumber::What;
    switch (number.what) {
    case Began: return filter.admits(row.began);
    case Solved: return row.solved && filter.admits(row.solved);
    case Closed: return row.closed && filter.admits(row.closed);
    case Owed: return owes(row, filter, number, now);
    case Silence:
    case Theirs:
    case Ours:
    case News: return talks(row, filter, number);
    case Step: return reached(row, filter, number);
    case Wait: return waited(row, filter, number, now);
    case Asked:
    case Answered:
    case Refused:
    case Score: return gave(row, filter, number);
    case UnitSent:
    case UnitFailed: return sent(row, filter, number);
    case FalseClose: return false; // those are counted with what is behind them
    }
    return false;
}

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/calendar/zone.h"
#include "core/desk/aftersales.h"
#include "core/desk/figuring.h"
#include "support/deskondatabase.h"
#include "support/histories.h"

#include <algorithm>
#include <set>

// What dashboards are held to: some hundreds of incidents, and the same numbers counted out of their logs by hand.

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

inline const QTimeZone madrid("Europe/Madrid");

inline Instant day(int month, int date, int hour = 0)
{
    return instantOf(QDate(2026, month, date), QTime(hour, 0), madrid);
}

inline AftersalesAct randomAct(QRandomGenerator &random)
{
    if (random.bounded(2)) {
        FeedbackAct act;
        act.id = FeedbackId::derive({}, QString::number(random.bounded(2)));
        act.act = static_cast<FeedbackAct::Act>(random.bounded(3));
        act.score = act.act == FeedbackAct::Act::Answered ? 1 + random.bounded(5) : 0;
        return act;
    }
    ReplacementAct act;
    act.id = ReplacementId::derive({}, u"r"_s);
    act.act = random.bounded(2) ? ReplacementAct::Act::Sent : ReplacementAct::Act::Failed;
    if (act.act == ReplacementAct::Act::Failed)
        act.fault = static_cast<ReplacementFault>(random.bounded(4));
    return act;
}

/// Some hundreds of incidents of a spring, with whatever may happen to them.
struct Spring : DeskOnDatabase
{
    std::vector<Dossier> all;
    std::map<QString, QString> contracts; ///< of customers by name

    explicit Spring(const QString &kind) : DeskOnDatabase(kind, day(6, 1, 9)) {}

    void fill(int incidents)
    {
        QRandomGenerator random(11);
        for (int i = 0; i < incidents; ++i) {
            const Result<Incident> incident = DeskFixture::wait(desk->importing().importLog(log(random, i)));
            if (incident)
                all.push_back(DeskFixture::wait(desk->timeline().dossier(incident->id)).value());
        }
        if (all.size() < static_cast<size_t>(incidents) / 2)
            qFatal("only %zu logs were taken", all.size());
    }
    EventLog log(QRandomGenerator &random, int i)
    {
        EventLog log;
        log.zone = madrid;
        log.incident.id = IncidentId::make();
        log.customer = u"Customer %1"_s.arg(random.bounded(9));
        log.contract = random.bounded(3) ? QString() : u"Gold"_s;
        log.contract = contracts.try_emplace(log.customer, log.contract).first->second;
        log.owner = random.bounded(4) ? u"Person %1"_s.arg(random.bounded(3)) : QString();
        log.incident.externalRef = u"case %1"_s.arg(i);
        log.incident.title = LocalText::of(u"Case"_s);
        log.incident.kind = static_cast<IncidentKind>(random.bounded(5));
        log.incident.calendar = random.bounded(2) ? u"office"_s : u"24x7"_s;
        Instant at = day(3, 1, 8) + std::chrono::minutes(random.bounded(60 * 24 * 60));
        log.incident.occurredAt = log.incident.recordedAt = at;
        Entry first;
        first.id = EntryId::make(), first.kind = EntryKind::Opened, first.direction = Direction::In, first.channel = Channel::Phone;
        first.occurredAt = first.recordedAt = at, first.tells = {Tell::Received}, first.audience = Audience::Customer;
        log.entries.push_back(first);
        for (int n = random.bounded(14); n > 0; --n) {
            at = at + std::chrono::minutes(1 + random.bounded(2500));
            Entry entry = randomEvent(random, at);
            entry.occurredAt = std::max(entry.occurredAt, log.incident.occurredAt);
            entry.id = EntryId::make(), entry.facts.resize(std::min<size_t>(entry.facts.size(), 1));
            entry.durationMs = random.bounded(3) ? 0 : random.bounded(30) * 60'000;
            entry.settling.reset();
            if (random.bounded(3) == 0)
                entry.kind = EntryKind::Contact;
            if (random.bounded(4) == 0)
                entry.aftersales = randomAct(random);
            if (!entry.facts.empty())
                entry.facts.front().version = static_cast<int>(log.entries.size());
            if (entry.stateChange && entry.stateChange->act == StateChange::Act::Merged)
                entry.stateChange->act = StateChange::Act::Closed;
            log.entries.push_back(entry);
        }
        return log;
    }
    Figures dashboard(const FigureFilter &filter) { return valueOf(DeskFixture::wait(desk->aftersales().figuring().dashboard(filter))); }
    std::vector<IncidentId> behind(const FigureFilter &filter, const FigureNumber &number) { return valueOf(DeskFixture::wait(desk->aftersales().figuring().behind(filter, number))); }
};

/// The same, counted out of the dossiers: no row of figures is asked.
struct Counted
{
    std::vector<qint64> elapsed[4], working[4], silences;
    std::map<WaitingOn, WaitSum> waits;
    qint64 began = 0, solved = 0, closed = 0, theirs = 0, ours = 0, spent = 0, news = 0;
    OpinionSums opinions;
    UnitSums units;
    std::set<IncidentId> withNews, withSolution, withDiagnosis;
};

inline bool passes(const Dossier &one, const FigureFilter &filter)
{
    return (!filter.customer || one.incident.customer == *filter.customer) && (!filter.person || one.incident.owner == filter.person)
           && (!filter.kind || one.incident.kind == *filter.kind) && (!filter.contract || one.customer.contract == *filter.contract);
}

class Counting
{
public:
    Counting(Desk &desk, const Dossier &dossier, const FigureFilter &filter, Instant now, Counted &into)
        : m_dossier(dossier), m_filter(filter), m_now(now), m_into(into), m_calendar(desk.timeline().hoursOf(dossier.incident)),
          m_states(rules::replay(dossier.entries, {}, {RuleSet{}, Calendars{}}).states)
    { }

    void count()
    {
        const Instant began = m_dossier.incident.occurredAt;
        m_into.began += m_filter.admits(began.ms);
        times(began);
        talks(began);
        for (const rules::StateStretch &stretch : m_states)
            wait(stretch);
        matters();
    }

private:
    State stateBefore(Instant at) const
    {
        State state = State::New;
        for (const rules::StateStretch &stretch : m_states)
            state = stretch.from < at ? stretch.state : state;
        return state;
    }
    bool wasOver(Instant at) const { return stateBefore(at) == State::Solved || stateBefore(at) == State::Closed; }

    void step(int which, Instant began, std::optional<Instant> at)
    {
        if (!at || !m_filter.admits(at->ms))
            return;
        m_into.elapsed[which].push_back((*at - began).count());
        m_into.working[which].push_back(m_calendar.elapsed(began, *at).count());
        if (which == 1)
            m_into.withDiagnosis.insert(m_dossier.incident.id);
    }
    void times(Instant began)
    {
        std::optional<Instant> told, diagnosis, plan, solution, closing;
        for (const Entry &entry : m_dossier.entries) {
            if (!told && !entry.automatic && entry.direction == Direction::Out && entry.channel && reachedCustomer(entry))
                told = entry.occurredAt;
            for (const Fact &fact : entry.facts) {
                if (fact.kind == FactKind::Diagnosis && !diagnosis)
                    diagnosis = entry.occurredAt;
                if (fact.kind == FactKind::Plan && !plan)
                    plan = entry.occurredAt;
            }
        }
        for (const rules::StateStretch &stretch : m_states) {
            const bool over = stretch.state == State::Solved || stretch.state == State::Closed;
            solution = over ? solution.value_or(stretch.from) : std::optional<Instant>();
            closing = stretch.state == State::Closed ? std::optional(stretch.from) : std::nullopt;
        }
        step(0, began, told), step(1, began, diagnosis), step(2, began, plan), step(3, began, solution);
        if (solution && m_filter.admits(solution->ms))
            ++m_into.solved, m_into.withSolution.insert(m_dossier.incident.id);
        m_into.closed += closing && m_filter.admits(closing->ms);
    }
    void talks(Instant began)
    {
        Instant heard = began;
        for (const Entry &entry : m_dossier.entries) {
            if (entry.automatic || !entry.channel || entry.direction == Direction::Internal)
                continue;
            const bool counts = m_filter.admits(entry.occurredAt.ms);
            if (reachedCustomer(entry)) {
                if (counts && entry.occurredAt > heard && !wasOver(entry.occurredAt))
                    m_into.silences.push_back((entry.occurredAt - heard).count());
                heard = entry.occurredAt;
            }
            if (!counts)
                continue;
            const bool comes = entry.direction == Direction::In;
            (comes ? m_into.theirs : m_into.ours) += 1;
            m_into.spent += entry.durationMs;
            const bool says = !entry.facts.empty() || entry.promise || entry.stateChange || entry.aftersales;
            if (comes && !says && (entry.kind == EntryKind::Contact || entry.kind == EntryKind::Mail) && entry.occurredAt > began && !wasOver(entry.occurredAt))
                ++m_into.news, m_into.withNews.insert(m_dossier.incident.id);
        }
    }
    void wait(const rules::StateStretch &stretch)
    {
        if (stretch.state != State::Waiting || stretch.waitingOn == WaitingOn::Nobody)
            return;
        const qint64 length = (std::min(stretch.to.value_or(m_now), m_filter.to) - std::max(stretch.from, m_filter.from)).count();
        WaitSum &sum = m_into.waits[stretch.waitingOn];
        sum.cause = stretch.waitingOn;
        sum.waits += length > 0;
        sum.lasted += std::max<qint64>(0, length);
    }
    void matters()
    {
        for (const Opinion &one : mattersIn(m_dossier.entries).opinions) {
            const bool asked = one.askedAt && m_filter.admits(one.askedAt->ms);
            const bool scored = one.answeredAt && !one.refused && one.score > 0;
            m_into.opinions.asked += asked;
            m_into.opinions.answered += asked && scored;
            if (scored && m_filter.admits(one.answeredAt->ms))
                ++m_into.opinions.scores[one.score - 1];
        }
        for (const Entry &entry : m_dossier.entries) {
            const auto *act = entry.aftersales ? std::get_if<ReplacementAct>(&*entry.aftersales) : nullptr;
            if (!act || !m_filter.admits(entry.occurredAt.ms))
                continue;
            m_into.units.sent += act->act == ReplacementAct::Act::Sent;
            if (act->act == ReplacementAct::Act::Failed)
                ++m_into.units.failed, ++m_into.units.faults[int(*act->fault)];
        }
    }

    const Dossier &m_dossier;
    const FigureFilter &m_filter;
    const Instant m_now;
    Counted &m_into;
    const WorkingCalendar m_calendar;
    const std::vector<rules::StateStretch> m_states;
};

// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/scheduler.h"

using namespace std::chrono_literals;

Scheduler::Scheduler(std::function<Instant()> clock, Milliseconds longest, QObject *parent)
    : QObject(parent), m_clock(std::move(clock)), m_longest(longest)
{
    m_timer.setSingleShot(true);
    m_timer.setTimerType(Qt::PreciseTimer);
    connect(&m_timer, &QTimer::timeout, this, &Scheduler::look);
    arm();
}

void Scheduler::replaceAll(const std::vector<UpcomingStep> &steps)
{
    m_heap = {};
    m_generations.clear();
    for (const UpcomingStep &step : steps)
        push(step);
    arm();
}

void Scheduler::replace(IncidentId incident, const std::vector<UpcomingStep> &steps)
{
    ++m_generations[incident];
    for (const UpcomingStep &step : steps)
        push(step);
    arm();
}

void Scheduler::add(const std::vector<UpcomingStep> &steps)
{
    for (const UpcomingStep &step : steps)
        push(step);
    arm();
}

void Scheduler::lookEvery(Milliseconds longest)
{
    m_longest = std::min(m_longest, longest);
    arm();
}

void Scheduler::push(const UpcomingStep &step)
{
    m_heap.push({step, m_generations.value(step.incident)});
}

void Scheduler::arm()
{
    const Milliseconds wait = m_heap.empty() ? m_longest : m_heap.top().step.at - m_clock();
    m_timer.start(std::clamp(wait, Milliseconds(0), m_longest));
}

void Scheduler::look()
{
    const Instant now = m_clock();
    std::vector<UpcomingStep> steps;
    while (!m_heap.empty() && m_heap.top().step.at <= now) {
        const Moment &top = m_heap.top();
        if (top.generation == m_generations.value(top.step.incident))
            steps.push_back(top.step);
        m_heap.pop();
    }
    arm();
    Q_EMIT woke(now); // whoever doubts the clock does so before anything is raised
    if (!steps.empty())
        Q_EMIT due(steps);
}

// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/clockwatch.h"

ClockWatch::Verdict ClockWatch::judge(Instant last, Instant now, Away::Why why)
{
    const Milliseconds moved = now - last;
    if (moved > mostTrusted || moved < -mostTrusted) {
        m_doubt = ClockJump{last, now};
        return Verdict::Jumped;
    }
    m_trusted = now;
    if (moved < pause)
        return Verdict::Usual;
    m_away = {why, last, now};
    return Verdict::Paused;
}

ClockWatch::Verdict ClockWatch::start(std::optional<Instant> last, Instant now)
{
    m_trusted = last.value_or(now);
    m_doubt.reset();
    return judge(*m_trusted, now, Away::Why::Closed);
}

ClockWatch::Verdict ClockWatch::look(Instant now)
{
    const bool doubted = m_doubt.has_value();
    const Verdict verdict = judge(m_trusted.value_or(now), now, Away::Why::Asleep);
    if (!doubted || verdict == Verdict::Jumped)
        return verdict;
    m_doubt.reset();
    return Verdict::Right;
}

void ClockWatch::trust(Instant now)
{
    m_trusted = now;
    m_doubt.reset();
}

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/notices.h"

/// Judges what became of the wall clock since it was last looked at: a pause in which nobody looked, or a jump that no holiday explains
/// and that a person must confirm.
class ClockWatch
{
public:
    static constexpr Milliseconds pause = std::chrono::minutes(5); ///< from here on nobody looked
    static constexpr Milliseconds mostTrusted = std::chrono::hours(30 * 24); ///< forward or back, without being asked

    enum class Verdict { Usual, Paused, Jumped, Right };

    /// The program starts; `last`: when it was last seen running, if ever.
    Verdict start(std::optional<Instant> last, Instant now);
    /// The program runs and looks. Right: the clock is back where it was, and the question is void.
    Verdict look(Instant now);
    /// A person said that the clock is right.
    void trust(Instant now);

    /// The stretch of the last Paused.
    const Away &away() const { return m_away; }
    /// What a person is to confirm; nothing when the clock is trusted.
    const std::optional<ClockJump> &doubt() const { return m_doubt; }

private:
    Verdict judge(Instant last, Instant now, Away::Why why);

    std::optional<Instant> m_trusted; ///< the last moment that was believed
    Away m_away;
    std::optional<ClockJump> m_doubt;
};

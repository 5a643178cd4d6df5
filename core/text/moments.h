// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/calendar/workingcalendar.h"
#include "core/text/language.h"

/// For whom and when a moment is typed: all that its meaning depends on.
struct MomentAsked
{
    enum class Side { Coming, Past };

    Instant now;
    QTimeZone zone = QTimeZone::utc(); ///< whose wall clock the person reads
    WorkingCalendar calendar = WorkingCalendar::always(); ///< which days are working days, and when they end
    Language language{QStringLiteral("en")}; ///< in which is answered; both languages are understood whatever it is
    Side side = Side::Coming; ///< a promise lies ahead, a call that is being logged behind
};

/// A moment, or a window that ends with it.
struct MomentSpan
{
    Instant at;
    std::optional<Instant> from = {};

    bool operator==(const MomentSpan &) const = default;
};

/// What a typed moment was understood as; or what is wrong with it, and what was probably meant.
struct TypedMoment
{
    enum class Trouble { None, Empty, NotUnderstood, NoSuchDate, WrongWeekday, Ambiguous, Past, ToCome, TooFar, NeverOpens, WindowTurned };

    Trouble trouble = Trouble::None;
    std::optional<MomentSpan> moment; ///< nothing while there is trouble
    QString words; ///< one sentence about the trouble, in the language asked for
    std::optional<MomentSpan> instead; ///< the next sensible one
};

/// Understands "13:00", "mañana 9", "mar 16:30", "+3d lab", "24/11", "fin de jornada", "entre 16 y 18", "next monday" and the like. Any
/// text has an answer. Moments are whole minutes; in a gap and an overlap of the clock zone.h decides.
TypedMoment typedMoment(const QString &text, const MomentAsked &asked);
/// The moment as it is shown: "Tue 24 Nov, 16:30", "Tue 24 Nov, 16:00-18:00". typedMoment() understands it as the same.
QString momentText(const MomentSpan &moment, const MomentAsked &asked);
/// How far away: "in 2 h 10 min" on the same day, else "in 2 working days"; "2 h ago".
QString momentDistance(const MomentSpan &moment, const MomentAsked &asked);

/// Why nobody works at a moment, and when somebody does next.
struct ClosedMoment
{
    QString words; ///< "Mon 7 Dec is a holiday (Constitución)"
    std::optional<MomentSpan> instead; ///< nothing where the calendar never opens
};
/// Nothing when the calendar is open then; closing time itself counts as open.
std::optional<ClosedMoment> closedMoment(const MomentSpan &moment, const MomentAsked &asked);

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <optional>

/// What the words of a typed moment say, before a calendar makes a moment of them; see moments.h.
struct MomentParts
{
    /// A reading of the clock; `open`: an hour that may be one of the morning or of the afternoon.
    struct Clock
    {
        int minutes = 0; ///< after midnight; above 1440 where a night goes on into the next day
        bool open = false;
    };
    /// An amount of time from now; days are days of the calendar, or its working days.
    struct Span
    {
        qint64 minutes = 0;
        int days = 0;
        bool working = false;
        bool back = false;
    };
    enum class Day { None, Ahead, Weekday, Date, OfMonth, Weekend, NextWeek, EndOfMonth, MarchOrTuesday };
    enum class Named { None, EndOfDay, Opening };
    enum class Half { None, SmallHours, Morning, Afternoon, Night };

    Day kind = Day::None;
    int ahead = 0; ///< days from today
    int day = 0, month = 0, year = 0;
    int weekday = 0; ///< 1 is Monday; may stand beside a date, or next week
    bool saysNext = false; ///< "next friday", of which people mean different ones
    std::optional<Clock> clock; ///< at the end of a window
    std::optional<Clock> from;
    std::optional<Span> span;
    std::optional<int> offset; ///< seconds that the clock meant is ahead of UTC
    Named named = Named::None;
    Half half = Half::None;
    QString strange; ///< the first word that says nothing here; empty: all was read
    bool isEmpty = false; ///< nothing was typed
};

/// Reads Spanish and English alike, in any case, with and without accents.
MomentParts readMoment(const QString &text);

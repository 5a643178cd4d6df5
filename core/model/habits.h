// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/instant.h"
#include "core/model/names.h"

#include <QDate>
#include <QString>

#include <optional>
#include <vector>

/// Hours of the day in which a person does not want to be told anything; over midnight when `to` is not after `from`.
struct QuietHours
{
    int from = 22 * 60; ///< minutes after midnight, by the wall clock
    int to = 7 * 60;
    std::vector<int> days{1, 2, 3, 4, 5, 6, 7}; ///< on which they begin; Monday is 1

    bool operator==(const QuietHours &) const = default;
    static void describe(auto &self, auto &&visit) { visit("from", self.from), visit("to", self.to), visit("days", self.days); }
};

/// Days on which a person does not work, and who takes their place.
struct DaysOff
{
    QDate from;
    QDate to; ///< the last one
    QString standIn; ///< a person's name; empty: nobody

    bool operator==(const DaysOff &) const = default;
    static void describe(auto &self, auto &&visit) { visit("from", self.from), visit("to", self.to), visit("stand_in", self.standIn); }
};

/// What a person asks of their notices.
struct Habits
{
    QString name; ///< as it stands on what they record, or as a technician's
    QString zone; ///< IANA name; hours and days are those of its wall clock
    std::optional<QuietHours> quiet;
    std::vector<DaysOff> daysOff;

    bool operator==(const Habits &) const = default;
    static void describe(auto &self, auto &&visit)
    {
        visit("name", self.name), visit("zone", self.zone), visit("quiet", self.quiet), visit("days_off", self.daysOff);
    }
};

/// Whom one notice goes to.
struct Recipient
{
    QString role; ///< as a notice keeps it: "owner", "lead", or "stand_in"
    QString person = {}; ///< who is told; empty: whoever has the role
    QString standsFor = {}; ///< in whose place
    std::optional<Instant> awayUntil = {}; ///< and until when that one is away; nothing: their desk is closed

    bool operator==(const Recipient &) const = default;
};

/// Who is told in whose place.
struct StandIn
{
    QString person;
    QString standsFor;
    Instant awayUntil;

    bool operator==(const StandIn &) const = default;
};

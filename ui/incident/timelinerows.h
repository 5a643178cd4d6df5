// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/dossier.h"

#include <QTimeZone>

/// Which entries of a timeline are shown.
enum class TimelineFilter { All, Communications, Work, System };

/// One row of a timeline: a day, an entry, or several changes in one line.
struct TimelineRow
{
    enum class Kind { Day, Entry, Group };

    Kind kind = Kind::Entry;
    QDate day;
    std::vector<size_t> entries; ///< places in the dossier; one for an entry

    bool operator==(const TimelineRow &) const = default;
};

/// A change without words, such as of the state: one line, and many of them one group.
bool isChange(const Entry &);
/// Something that was said between customer and team.
bool isCommunication(const Entry &);
/// The rows in the order in which they are shown.
std::vector<TimelineRow> timelineRows(const Dossier &, TimelineFilter, bool newestFirst, const QTimeZone &);
/// What the customer wrote, or said to nobody, since they last heard of us.
std::vector<EntryId> unansweredEntries(const Dossier &);

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/incident/timelinerows.h"

#include <algorithm>

namespace {

constexpr size_t leastGroup = 3; ///< fewer changes are as short one by one

bool isShown(const Entry &entry, TimelineFilter filter)
{
    switch (filter) {
    case TimelineFilter::All:
        return true;
    case TimelineFilter::Communications:
        return isCommunication(entry);
    case TimelineFilter::System:
        return isChange(entry) || entry.automatic;
    case TimelineFilter::Work:
        return !isCommunication(entry) && !isChange(entry) && !entry.automatic;
    }
    return true;
}

bool isCorrected(const Entry &entry, const Dossier &dossier)
{
    return std::any_of(dossier.entries.begin(), dossier.entries.end(), [&](const Entry &other) { return other.supersedes == entry.id; });
}

}

bool isChange(const Entry &entry)
{
    return (entry.kind == EntryKind::State || entry.commitmentAct) && entry.customerText.words.isEmpty() && entry.teamText.words.isEmpty();
}

bool isCommunication(const Entry &entry)
{
    const bool talk = entry.kind == EntryKind::Contact || entry.kind == EntryKind::Mail || entry.kind == EntryKind::Opened || entry.kind == EntryKind::Feedback;
    return talk || (entry.audience == Audience::Customer && !isChange(entry));
}

std::vector<TimelineRow> timelineRows(const Dossier &dossier, TimelineFilter filter, bool newestFirst, const QTimeZone &zone)
{
    std::vector<size_t> shown;
    for (size_t i = 0; i < dossier.entries.size(); ++i) {
        if (isShown(dossier.entries[i], filter))
            shown.push_back(i);
    }
    if (newestFirst)
        std::reverse(shown.begin(), shown.end());
    std::vector<TimelineRow> rows;
    QDate day;
    for (size_t i = 0; i < shown.size();) {
        const auto dayAt = [&](size_t place) { return dossier.entries[shown[place]].occurredAt.in(zone).date(); };
        if (dayAt(i) != day)
            rows.push_back({TimelineRow::Kind::Day, day = dayAt(i), {}});
        size_t end = i;
        while (end < shown.size() && dayAt(end) == day && isChange(dossier.entries[shown[end]]))
            ++end;
        if (end - i >= leastGroup) {
            rows.push_back({TimelineRow::Kind::Group, day, {shown.begin() + static_cast<std::ptrdiff_t>(i), shown.begin() + static_cast<std::ptrdiff_t>(end)}});
            i = end;
        } else {
            rows.push_back({TimelineRow::Kind::Entry, day, {shown[i++]}});
        }
    }
    return rows;
}

std::vector<EntryId> unansweredEntries(const Dossier &dossier)
{
    std::vector<EntryId> waiting;
    for (const Entry &entry : dossier.entries) {
        const bool missed = entry.outcome == Outcome::NoAnswer || entry.outcome == Outcome::LeftMessage;
        const bool asks = entry.direction == Direction::In && entry.audience == Audience::Customer && !entry.automatic && entry.channel
            && (!isLive(*entry.channel) || missed) && !isCorrected(entry, dossier);
        if (asks)
            waiting.push_back(entry.id);
        else if (reachedCustomer(entry) && !isCorrected(entry, dossier))
            waiting.clear();
    }
    return waiting;
}

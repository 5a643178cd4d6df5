// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/incident/detailrows.h"

#include <algorithm>
#include <set>

using namespace Qt::StringLiterals;

namespace {

QString wordOf(const StateChange &change, const Language &language)
{
    using enum StateChange::Act;
    const State state = change.act == Closed || change.act == Merged ? State::Closed : change.state;
    const QString word = language.word(state);
    return state == State::Waiting && change.waitingOn != WaitingOn::Nobody ? u"%1 (%2)"_s.arg(word, language.word(change.waitingOn)) : word;
}

}

std::vector<DetailRow> DetailRows::details(const Dossier &dossier, const QString &calendar, const Viewpoint &viewpoint)
{
    const Incident &incident = dossier.incident;
    const Language &language = viewpoint.language;
    std::vector<DetailRow> rows{{tr("Kind"), incident.assistance.isEmpty() ? language.word(incident.kind) : u"%1 · %2"_s.arg(language.word(incident.kind), incident.assistance)}};
    if (incident.channel)
        rows.push_back({tr("Came by"), language.word(*incident.channel)});
    if (!dossier.contacts.empty())
        rows.push_back({tr("Reported by"), dossier.contacts.front().name});
    rows.push_back({tr("Opened"), viewpoint.clock(incident.occurredAt)});
    if (dossier.site)
        rows.push_back({tr("Site"), dossier.site->name});
    if (!calendar.isEmpty())
        rows.push_back({tr("Counted by"), calendar});
    rows.push_back({tr("Urgency and impact"), u"%1 · %2"_s.arg(language.word(incident.urgency), language.word(incident.impact))});
    if (!incident.priorityReason.isEmpty())
        rows.push_back({tr("Why this priority"), incident.priorityReason});
    rows.push_back({tr("Tags"), incident.tags.isEmpty() ? tr("None yet. Press T to set some.") : incident.tags.join(u", "_s)});
    if (!incident.externalRef.isEmpty())
        rows.push_back({tr("Number elsewhere"), incident.externalRef});
    return rows;
}

std::vector<DetailRow> DetailRows::states(const Dossier &dossier, const Viewpoint &viewpoint)
{
    std::set<EntryId> replaced;
    for (const Entry &entry : dossier.entries) {
        if (entry.supersedes)
            replaced.insert(*entry.supersedes);
    }
    std::vector<DetailRow> rows;
    QString before = viewpoint.language.word(State::New);
    for (const Entry &entry : dossier.entries) {
        if (!entry.stateChange || replaced.contains(entry.id))
            continue;
        const QString after = wordOf(*entry.stateChange, viewpoint.language);
        const QString when = viewpoint.clock(entry.occurredAt);
        if (after != before)
            rows.push_back({entry.author.isEmpty() ? when : tr("%1, %2").arg(when, entry.author), u"%1 → %2"_s.arg(before, after)});
        before = after;
    }
    std::reverse(rows.begin(), rows.end());
    return rows;
}

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/incident/detailrows.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

/// Who chose the priority that it has, and when; empty where nobody did since that is written down.
QString prioritySetBy(const Dossier &dossier, const Viewpoint &viewpoint)
{
    const auto last = std::find_if(dossier.changes.rbegin(), dossier.changes.rend(), [](const FieldChange &one) { return one.field.startsWith("priority"_L1); });
    return last == dossier.changes.rend() ? QString() : u"%1, %2"_s.arg(last->author, viewpoint.clock(last->changedAt));
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
    if (const QString by = prioritySetBy(dossier, viewpoint); !by.isEmpty())
        rows.push_back({tr("Priority set by"), by});
    rows.push_back({tr("Tags"), incident.tags.isEmpty() ? tr("None yet. Press T to set some.") : incident.tags.join(u", "_s)});
    if (!incident.externalRef.isEmpty())
        rows.push_back({tr("Number elsewhere"), incident.externalRef});
    return rows;
}

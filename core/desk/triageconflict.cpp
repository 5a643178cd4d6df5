// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/desk/triageconflict.h"

#include "core/desk/triagewords.h"
#include "core/storage/tables.h"

#include <algorithm>

using What = TriageDeed::What;

namespace {

/// Is the field that the deed sets another than it was?
bool differs(What what, const TriageSeen &seen, const TriageSeen &now)
{
    switch (what) {
    case What::Take:
    case What::Assign:
    case What::Unassign: return seen.fields.owner != now.fields.owner;
    case What::Priority: return seen.fields.priority != now.fields.priority || seen.fields.priorityReason != now.fields.priorityReason;
    case What::Resolve:
    case What::Wait:
    case What::Activate: return seen.state != now.state || seen.waitingOn != now.waitingOn || seen.waitingUntil != now.waitingUntil || seen.stateName != now.stateName;
    case What::Send: // another besides is no contradiction
    case What::Unsend:
    case What::Tags:
    case What::Snooze: return false;
    }
    return false;
}

/// Does the entry say the state, rather than do work from which it follows?
bool saysState(const Entry &entry)
{
    return entry.stateChange || entry.kind == EntryKind::Solution;
}

bool isState(What what)
{
    return what == What::Resolve || what == What::Wait || what == What::Activate;
}

/// Did this entry set the field to what it is now?
bool sets(What what, const Entry &entry, const TriageSeen &now, const std::vector<Entry> &log)
{
    switch (what) {
    case What::Take:
    case What::Assign:
    case What::Unassign: return entry.kind == EntryKind::Handover && (!entry.handoverAct || entry.handoverAct->act == HandoverAct::Act::Accepted);
    case What::Priority: return entry.teamText == priorityWords(now.fields.priority, now.fields.priorityReason);
    default: break;
    }
    return saysState(entry) || std::any_of(log.begin(), log.end(), [&](const Entry &one) { return entry.supersedes == one.id && saysState(one); });
}

}

std::optional<TriageConflict> conflictOf(const TriageDeed &deed, const Incident &incident, const rules::Derivation &derivation, const QString &me)
{
    if (!deed.seen)
        return {};
    TriageSeen now = TriageSeen::of(incident, deed.seen->seq);
    const Entry *setter = nullptr, *newest = nullptr;
    for (const Entry &entry : derivation.log) {
        if (entry.incident != incident.id)
            continue; // of what is merged into it
        now.seq = std::max(now.seq, entry.seq);
        if (entry.seq <= deed.seen->seq)
            continue;
        newest = !newest || entry.seq > newest->seq ? &entry : newest;
        if (sets(deed.what, entry, now, derivation.log) && (!setter || entry.seq > setter->seq))
            setter = &entry;
    }
    if (!differs(deed.what, *deed.seen, now))
        return {};
    if (isState(deed.what) && !setter)
        return {}; // it followed from work, or from what the customer said: nobody chose it
    const Entry *by = setter ? setter : newest; // taken back
    if (by && folded(by->author) == folded(me))
        return {}; // at another desk of one's own
    return TriageConflict{by ? by->author : QString(), by ? by->recordedAt : Instant{}, now, {}};
}

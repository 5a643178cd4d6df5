// SPDX-License-Identifier: GPL-3.0-or-later
// How a deed of triage is taken back, and when it is not.
#include "core/desk/triageplan.h"
#include "core/desk/triagewords.h"

#include <algorithm>

using What = TriageDeed::What;

namespace {

/// Did the customer say something, or were they told or promised something, or is something known since this entry?
bool isWork(const Entry &entry)
{
    const bool asks = entry.direction == Direction::In && entry.audience == Audience::Customer && !entry.automatic;
    return asks || entry.promise || !entry.facts.empty() || !entry.tells.empty();
}

/// Was the state set after the deed? What opened or ended the work does not go either once somebody went on from there.
bool hasMovedOn(const rules::Derivation &derivation, const EntryId &deed, What what)
{
    int seq = 0;
    bool reopened = false;
    IncidentId own;
    for (const Entry &entry : derivation.log) {
        if (entry.id == deed) {
            seq = entry.seq;
            own = entry.incident;
            reopened = entry.stateChange && entry.stateChange->act == StateChange::Act::Reopened;
        }
    }
    const bool resolved = what == What::Resolve;
    const auto isSuperseded = [&](const Entry &one) {
        return std::any_of(derivation.log.begin(), derivation.log.end(), [&](const Entry &other) { return other.supersedes == one.id; });
    };
    return std::any_of(derivation.log.begin(), derivation.log.end(), [&](const Entry &entry) {
        const bool moves = entry.stateChange || (resolved && (!entry.facts.empty() || !entry.tells.empty())) || (reopened && isWork(entry));
        return entry.incident == own && entry.seq > seq && moves && !isSuperseded(entry);
    });
}

bool isCorrected(const rules::Derivation &derivation, const EntryId &deed)
{
    return std::any_of(derivation.log.begin(), derivation.log.end(), [&](const Entry &entry) { return entry.supersedes == deed; });
}

/// The tags as they were, as far as nobody touched those that the deed did.
Result<QStringList> tagsBack(const TriageUndo::One &one, const QStringList &now)
{
    if (now == one.after.fields.tags)
        return one.before.fields.tags;
    QStringList tags = now;
    for (const QString &tag : one.after.fields.tags) {
        if (!hasTag(one.before.fields.tags, tag) && tags.removeAll(tag) == 0)
            return refusedTriage(QT_TRANSLATE_NOOP("Triage", "Its tags were changed meanwhile."), Error::Kind::Conflict);
    }
    for (const QString &tag : one.before.fields.tags) {
        if (!hasTag(one.after.fields.tags, tag)) {
            if (hasTag(tags, tag))
                return refusedTriage(QT_TRANSLATE_NOOP("Triage", "Its tags were changed meanwhile."), Error::Kind::Conflict);
            tags << tag;
        }
    }
    return tags;
}

/// Who went, as far as nobody changed it for those that the deed sent or did not.
Result<std::vector<TechnicianId>> technicianBack(const TriageUndo::One &one, std::vector<TechnicianId> now)
{
    const auto has = [](const std::vector<TechnicianId> &all, const TechnicianId &id) { return std::find(all.begin(), all.end(), id) != all.end(); };
    const std::vector<TechnicianId> &before = one.before.fields.technicians, &after = one.after.fields.technicians;
    if (now == after)
        return before;
    const auto changed = [] { return refusedTriage(QT_TRANSLATE_NOOP("Triage", "Who goes was changed meanwhile."), Error::Kind::Conflict); };
    for (const TechnicianId &id : after) {
        if (!has(before, id) && std::erase(now, id) == 0)
            return changed();
    }
    for (const TechnicianId &id : before) {
        if (has(after, id))
            continue;
        if (has(now, id))
            return changed();
        now.push_back(id);
    }
    return now;
}

/// What the field of the deed is to be again.
Result<TriageFields> fieldsBack(What what, const TriageUndo::One &one, const Incident &incident)
{
    const TriageFields now = triageFields(incident);
    TriageFields back = now;
    switch (what) {
    case What::Take:
    case What::Assign:
    case What::Unassign:
        if (now.owner != one.after.fields.owner)
            return refusedTriage(QT_TRANSLATE_NOOP("Triage", "It was assigned to somebody else meanwhile."), Error::Kind::Conflict);
        back.owner = one.before.fields.owner;
        break;
    case What::Priority:
        if (now.priority != one.after.fields.priority || now.priorityReason != one.after.fields.priorityReason)
            return refusedTriage(QT_TRANSLATE_NOOP("Triage", "Its priority was changed meanwhile."), Error::Kind::Conflict);
        back.priority = one.before.fields.priority;
        back.priorityReason = one.before.fields.priorityReason;
        break;
    case What::Send:
    case What::Unsend:
        return technicianBack(one, now.technicians).map([&](const std::vector<TechnicianId> &technicians) {
            back.technicians = technicians;
            return back;
        });
    case What::Tags:
        return tagsBack(one, now.tags).map([&](const QStringList &tags) {
            back.tags = tags;
            return back;
        });
    default:
        break;
    }
    return back;
}

/// Is what the log derives still what the deed made it?
Result<void> checkDerived(What what, const TriageUndo::One &one, const Incident &incident, const rules::Derivation &derivation)
{
    if (isCorrected(derivation, one.entry))
        return refusedTriage(QT_TRANSLATE_NOOP("Triage", "The entry that recorded this was corrected meanwhile."), Error::Kind::Conflict);
    const TriageView now = triageView(incident, derivation, one.after.putOff);
    if (what == What::Snooze && (now.putOff != one.after.putOff || now.putOffUntil != one.after.putOffUntil))
        return refusedTriage(QT_TRANSLATE_NOOP("Triage", "What was put off is settled, or was put off otherwise meanwhile."), Error::Kind::Conflict);
    const bool isState = what == What::Resolve || what == What::Wait || what == What::Activate;
    const bool differs = now.state != one.after.state || now.waitingOn != one.after.waitingOn || now.waitingUntil != one.after.waitingUntil || now.stateName != one.after.stateName;
    if (isState && (differs || hasMovedOn(derivation, one.entry, what)))
        return refusedTriage(QT_TRANSLATE_NOOP("Triage", "Its state was changed, or work went on with the customer, meanwhile."), Error::Kind::Conflict);
    return {};
}

QString doneIn(What what, const Language &language)
{
    switch (what) {
    case What::Take:
    case What::Assign:
    case What::Unassign: return language.text(QT_TRANSLATE_NOOP("Aviso", "Undone: the assignment."));
    case What::Send:
    case What::Unsend: return language.text(QT_TRANSLATE_NOOP("Aviso", "Undone: who goes."));
    case What::Priority: return language.text(QT_TRANSLATE_NOOP("Aviso", "Undone: the change of priority."));
    case What::Tags: return language.text(QT_TRANSLATE_NOOP("Aviso", "Undone: the change of tags."));
    case What::Resolve: return language.text(QT_TRANSLATE_NOOP("Aviso", "Undone: it was marked as solved."));
    case What::Wait:
    case What::Activate: return language.text(QT_TRANSLATE_NOOP("Aviso", "Undone: the change of state."));
    case What::Snooze: return language.text(QT_TRANSLATE_NOOP("Aviso", "Undone: it was put off."));
    }
    return {};
}

}

Result<TriagePlan> planBack(const TriageDeed &deed, const TriageUndo::One &one, const Incident &incident, const rules::Derivation &derivation)
{
    if (Result<void> ok = checkDerived(deed.what, one, incident, derivation); !ok)
        return tl::unexpected(ok.error());
    return fieldsBack(deed.what, one, incident).map([&](const TriageFields &fields) {
        // A note in the deed's place: the log then derives what it did before, down to a state that work would have changed.
        TriagePlan plan{teamEntry(incident.id, EntryKind::Note, forTeam([&](const Language &language) { return doneIn(deed.what, language); })), fields, one.after.putOff};
        plan.entry.supersedes = one.entry;
        return plan;
    });
}

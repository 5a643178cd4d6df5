// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/desk/triageplan.h"

#include "core/desk/triagewords.h"
#include "core/model/reopening.h"

#include <algorithm>

using What = TriageDeed::What;

namespace {

QStringList cleaned(const QStringList &tags)
{
    QStringList clean;
    for (const QString &tag : tags) {
        if (const QString one = tag.simplified(); !one.isEmpty() && !clean.contains(one, Qt::CaseInsensitive))
            clean << one;
    }
    return clean;
}

QStringList tagsAfter(QStringList tags, const TriageDeed &deed)
{
    tags.removeIf([&](const QString &tag) { return hasTag(deed.remove, tag); });
    for (const QString &tag : deed.add) {
        if (!hasTag(tags, tag))
            tags << tag;
    }
    return tags;
}

using Planned = Result<std::optional<TriagePlan>>;

Planned ownerPlan(const TriageDeed &deed, const Incident &incident, const QString &assignee)
{
    if (incident.owner == deed.to)
        return std::nullopt;
    TriagePlan plan{teamEntry(incident.id, EntryKind::Handover, forTeam([&](const Language &language) {
                        return deed.to ? language.text(QT_TRANSLATE_NOOP("Aviso", "Assigned to %1.")).arg(assignee)
                                       : language.text(QT_TRANSLATE_NOOP("Aviso", "Assigned to nobody."));
                    })),
                    triageFields(incident)};
    plan.fields.owner = deed.to;
    return plan;
}

Planned sendPlan(const TriageDeed &deed, const Incident &incident, const QString &who)
{
    const bool goes = std::find(incident.technicians.begin(), incident.technicians.end(), *deed.to) != incident.technicians.end();
    const bool sends = deed.what == What::Send;
    if (goes == sends)
        return std::nullopt;
    if (sends && incident.state == State::Closed)
        return refusedTriage(QT_TRANSLATE_NOOP("Triage", "It is closed: nobody goes any more. Set it back to active first."));
    TriagePlan plan{teamEntry(incident.id, EntryKind::Note, forTeam([&](const Language &language) {
                        return (sends ? language.text(QT_TRANSLATE_NOOP("Aviso", "%1 goes; who follows it stays.")) : language.text(QT_TRANSLATE_NOOP("Aviso", "%1 does not go any more."))).arg(who);
                    })),
                    triageFields(incident)};
    if (sends)
        plan.fields.technicians.push_back(*deed.to);
    else
        std::erase(plan.fields.technicians, *deed.to);
    return plan;
}

Planned priorityPlan(const TriageDeed &deed, const Incident &incident)
{
    const bool derived = deed.priority == derivedPriority(incident.urgency, incident.impact);
    const QString reason = deed.words.trimmed();
    if (incident.priority == deed.priority && (reason.isEmpty() || incident.priorityReason == reason))
        return std::nullopt;
    if (reason.isEmpty() && !derived)
        return refusedTriage(QT_TRANSLATE_NOOP("Triage", "Urgency and impact give another priority. Say why this one."));
    TriagePlan plan{teamEntry(incident.id, EntryKind::Note, priorityWords(deed.priority, reason)), triageFields(incident)};
    plan.fields.priority = deed.priority;
    plan.fields.priorityReason = reason;
    return plan;
}

Planned tagsPlan(const TriageDeed &deed, const Incident &incident)
{
    const QStringList after = tagsAfter(incident.tags, deed);
    if (after == incident.tags)
        return std::nullopt;
    TriagePlan plan{teamEntry(incident.id, EntryKind::Note, forTeam([&](const Language &language) {
                        return after.isEmpty() ? language.text(QT_TRANSLATE_NOOP("Aviso", "No tags any more."))
                                               : language.text(QT_TRANSLATE_NOOP("Aviso", "Tags: %1.")).arg(after.join(QLatin1String(", ")));
                    })),
                    triageFields(incident)};
    plan.fields.tags = after;
    return plan;
}

Planned resolvePlan(const TriageDeed &deed, const Incident &incident)
{
    if (incident.state == State::Closed)
        return refusedTriage(QT_TRANSLATE_NOOP("Triage", "It is closed."));
    if (incident.state == State::Solved)
        return refusedTriage(QT_TRANSLATE_NOOP("Triage", "It is solved already."));
    // Solved is our claim: the solution is known from here on, and the customer is still to be told.
    TriagePlan plan{teamEntry(incident.id, EntryKind::Solution, {LocalText::of(deed.words.trimmed())}), triageFields(incident)};
    plan.entry.facts = {{FactKind::Solution, 0}};
    if (!deed.stateName.isEmpty())
        plan.entry.stateChange = StateChange{StateChange::Act::Changed, State::Solved, WaitingOn::Nobody, {}, {}, deed.stateName};
    return plan;
}

Planned waitPlan(const TriageDeed &deed, const Incident &incident)
{
    if (incident.state == State::Closed || incident.state == State::Solved)
        return refusedTriage(QT_TRANSLATE_NOOP("Triage", "It is solved or closed. Set it back to active first, and say why."));
    if (incident.state == State::Waiting && incident.waitingOn == deed.waitingOn && incident.waitingUntil == deed.until && incident.stateName == deed.stateName)
        return std::nullopt;
    TriagePlan plan{teamEntry(incident.id, EntryKind::State), triageFields(incident)};
    plan.entry.stateChange = StateChange{StateChange::Act::Changed, State::Waiting, deed.waitingOn, deed.until, LocalText::of(deed.words.trimmed()), deed.stateName};
    return plan;
}

Planned activatePlan(const TriageDeed &deed, const Incident &incident)
{
    if (incident.state == State::Active && incident.stateName == deed.stateName)
        return std::nullopt;
    TriagePlan plan{teamEntry(incident.id, EntryKind::State), triageFields(incident)};
    StateChange change;
    const QString reason = deed.words.trimmed();
    if (incident.state == State::Closed || incident.state == State::Solved) {
        if (reason.isEmpty() || !deed.cause)
            return refusedTriage(QT_TRANSLATE_NOOP("Triage", "It is solved or closed. Say why it is opened again: the cause, and in words for the team."));
        change.act = StateChange::Act::Reopened; // its duties come back
        plan.entry.aftersales = ReopeningAct{ReopenedBy::Us, *deed.cause, countsAsFalse(*deed.cause), {}, 0};
    }
    if (!reason.isEmpty())
        change.reason = LocalText::of(reason);
    change.named = deed.stateName;
    plan.entry.stateChange = change;
    return plan;
}

const Commitment *nextOwed(const rules::Derivation &derivation)
{
    const Commitment *next = nullptr;
    for (const Commitment &one : derivation.commitments) {
        if (one.status == Commitment::Status::Open && one.due && (!next || *one.due < *next->due))
            next = &one;
    }
    return next;
}

bool isPutOff(const Commitment &commitment, const std::optional<Instant> &until)
{
    return commitment.hold && commitment.hold->act == CommitmentAct::Act::Snoozed && commitment.hold->until == until;
}

Planned snoozePlan(const TriageDeed &deed, const Incident &incident, const rules::Derivation &derivation, const RuleSet &rules)
{
    const Commitment *next = nextOwed(derivation);
    if (!next)
        return refusedTriage(QT_TRANSLATE_NOOP("Triage", "Nothing is owed here that could be put off."));
    if (isPutOff(*next, deed.until))
        return std::nullopt;
    const Rule *rule = rules.find(next->rule);
    if (rule && rule->per == Rule::Per::Promise && *deed.until > *next->due && !deed.pastPromise)
        return refusedTriage(QT_TRANSLATE_NOOP("Triage", "The customer was promised this before then."), Error::Kind::Unconfirmed);
    TriagePlan plan{teamEntry(incident.id, EntryKind::Note), triageFields(incident), next->id};
    plan.entry.commitmentAct = CommitmentAct{next->id, CommitmentAct::Act::Snoozed, deed.until, {}};
    return plan;
}

}

TriageFields triageFields(const Incident &incident)
{
    return {incident.owner, incident.priority, incident.priorityReason, incident.tags, incident.technicians};
}

void setTriageFields(Incident &incident, const TriageFields &fields)
{
    incident.owner = fields.owner;
    incident.priority = fields.priority;
    incident.priorityReason = fields.priorityReason;
    incident.tags = fields.tags;
    incident.technicians = fields.technicians;
}

TriageView triageView(const Incident &incident, const rules::Derivation &derivation, const std::optional<CommitmentId> &putOff)
{
    TriageView view{triageFields(incident), derivation.state(), derivation.waitingOn(), derivation.waitingUntil(), {}, {}, derivation.stateName()};
    for (const Commitment &one : derivation.commitments) {
        if (one.id == putOff && one.status == Commitment::Status::Open) {
            view.putOff = putOff;
            view.putOffUntil = one.hold ? std::optional(one.hold->until) : std::nullopt;
        }
    }
    return view;
}

Result<TriageDeed> checkedDeed(TriageDeed deed)
{
    deed.add = cleaned(deed.add);
    deed.remove = cleaned(deed.remove);
    if (deed.what == What::Assign && !deed.to)
        return refusedTriage(QT_TRANSLATE_NOOP("Triage", "Say to whom."));
    if ((deed.what == What::Send || deed.what == What::Unsend) && !deed.to)
        return refusedTriage(QT_TRANSLATE_NOOP("Triage", "Say who goes."));
    if (deed.what == What::Unassign)
        deed.to.reset();
    if (deed.what == What::Tags && deed.add.isEmpty() && deed.remove.isEmpty())
        return refusedTriage(QT_TRANSLATE_NOOP("Triage", "Name a tag to add or to remove."));
    if (deed.what == What::Resolve && deed.words.trimmed().isEmpty())
        return refusedTriage(QT_TRANSLATE_NOOP("Triage", "Say what solved it; the customer is told from this."));
    if (deed.what == What::Wait && (deed.waitingOn == WaitingOn::Nobody || !deed.until || deed.words.trimmed().isEmpty()))
        return refusedTriage(QT_TRANSLATE_NOOP("Triage", "Waiting needs for whom, a reason, and a moment at which it is looked at again."));
    if (deed.what == What::Snooze && !deed.until)
        return refusedTriage(QT_TRANSLATE_NOOP("Triage", "Say until when it is put off."));
    return deed;
}

Planned planOf(const TriageDeed &deed, const Incident &incident, const rules::Derivation &derivation, const RuleSet &rules, const QString &assignee)
{
    switch (deed.what) {
    case What::Take:
    case What::Assign:
    case What::Unassign: return ownerPlan(deed, incident, assignee);
    case What::Send:
    case What::Unsend: return sendPlan(deed, incident, assignee);
    case What::Priority: return priorityPlan(deed, incident);
    case What::Tags: return tagsPlan(deed, incident);
    case What::Resolve: return resolvePlan(deed, incident);
    case What::Wait: return waitPlan(deed, incident);
    case What::Activate: return activatePlan(deed, incident);
    case What::Snooze: return snoozePlan(deed, incident, derivation, rules);
    }
    return std::nullopt;
}

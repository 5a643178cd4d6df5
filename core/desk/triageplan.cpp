// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/desk/triageplan.h"

#include "core/text/language.h"

#include <QCoreApplication>

#include <algorithm>

using What = TriageDeed::What;

namespace {

QString words(const char *text)
{
    return QCoreApplication::translate("Triage", text);
}

tl::unexpected<Error> refused(const char *reason, Error::Kind kind = Error::Kind::InvalidInput)
{
    return fail(kind, words(reason));
}

/// What stays in the timeline is read in either language.
template<typename Say>
TeamText forTeam(Say say)
{
    TeamText text;
    for (const QString &code : {QStringLiteral("en"), QStringLiteral("es")})
        text.words.byLanguage[code] = say(Language(code));
    return text;
}

QStringList cleaned(const QStringList &tags)
{
    QStringList clean;
    for (const QString &tag : tags) {
        if (const QString one = tag.simplified(); !one.isEmpty() && !clean.contains(one, Qt::CaseInsensitive))
            clean << one;
    }
    return clean;
}

bool holds(const QStringList &tags, const QString &tag)
{
    return tags.contains(tag, Qt::CaseInsensitive);
}

QStringList tagsAfter(QStringList tags, const TriageDeed &deed)
{
    tags.removeIf([&](const QString &tag) { return holds(deed.remove, tag); });
    for (const QString &tag : deed.add) {
        if (!holds(tags, tag))
            tags << tag;
    }
    return tags;
}

Entry internalEntry(const Incident &incident, EntryKind kind, const TeamText &text = {})
{
    Entry entry;
    entry.incident = incident.id;
    entry.kind = kind;
    entry.teamText = text;
    return entry;
}

using Planned = Result<std::optional<TriagePlan>>;

Planned ownerPlan(const TriageDeed &deed, const Incident &incident, const QString &assignee)
{
    if (incident.owner == deed.to)
        return std::nullopt;
    TriagePlan plan{internalEntry(incident, EntryKind::Handover, forTeam([&](const Language &language) {
                        return deed.to ? language.text(QT_TRANSLATE_NOOP("Aviso", "Assigned to %1.")).arg(assignee)
                                       : language.text(QT_TRANSLATE_NOOP("Aviso", "Assigned to nobody."));
                    })),
                    triageFields(incident)};
    plan.fields.owner = deed.to;
    return plan;
}

Planned priorityPlan(const TriageDeed &deed, const Incident &incident)
{
    const bool derived = deed.priority == derivedPriority(incident.urgency, incident.impact);
    const QString reason = deed.words.trimmed();
    if (incident.priority == deed.priority && (reason.isEmpty() || incident.priorityReason == reason))
        return std::nullopt;
    if (reason.isEmpty() && !derived)
        return refused(QT_TRANSLATE_NOOP("Triage", "Urgency and impact give another priority. Say why this one."));
    TriagePlan plan{internalEntry(incident, EntryKind::Note, forTeam([&](const Language &language) {
                        const QString line = language.text(QT_TRANSLATE_NOOP("Aviso", "Priority: %1.")).arg(language.word(deed.priority));
                        return reason.isEmpty() ? line : line + QLatin1Char(' ') + reason;
                    })),
                    triageFields(incident)};
    plan.fields.priority = deed.priority;
    plan.fields.priorityReason = reason;
    return plan;
}

Planned tagsPlan(const TriageDeed &deed, const Incident &incident)
{
    const QStringList after = tagsAfter(incident.tags, deed);
    if (after == incident.tags)
        return std::nullopt;
    TriagePlan plan{internalEntry(incident, EntryKind::Note, forTeam([&](const Language &language) {
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
        return refused(QT_TRANSLATE_NOOP("Triage", "It is closed."));
    if (incident.state == State::Solved)
        return refused(QT_TRANSLATE_NOOP("Triage", "It is solved already."));
    // Solved is our claim: the solution is known from here on, and the customer is still to be told.
    TriagePlan plan{internalEntry(incident, EntryKind::Solution, {LocalText::of(deed.words.trimmed())}), triageFields(incident)};
    plan.entry.facts = {{FactKind::Solution, 0}};
    return plan;
}

Planned statePlan(const TriageDeed &deed, const Incident &incident)
{
    if (incident.state == State::Closed || incident.state == State::Solved)
        return refused(QT_TRANSLATE_NOOP("Triage", "It is solved or closed. Open it again first, with an entry that says why."));
    TriagePlan plan{internalEntry(incident, EntryKind::State), triageFields(incident)};
    StateChange change;
    if (deed.what == What::Wait) {
        if (incident.state == State::Waiting && incident.waitingOn == deed.waitingOn && incident.waitingUntil == deed.until)
            return std::nullopt;
        change.state = State::Waiting;
        change.waitingOn = deed.waitingOn;
        change.until = deed.until;
        change.reason = LocalText::of(deed.words.trimmed());
    } else if (incident.state == State::Active) {
        return std::nullopt;
    }
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
        return refused(QT_TRANSLATE_NOOP("Triage", "Nothing is owed here that could be put off."));
    if (isPutOff(*next, deed.until))
        return std::nullopt;
    const Rule *rule = rules.find(next->rule);
    if (rule && rule->per == Rule::Per::Promise && *deed.until > *next->due && !deed.pastPromise)
        return refused(QT_TRANSLATE_NOOP("Triage", "The customer was promised this before then."), Error::Kind::Unconfirmed);
    TriagePlan plan{internalEntry(incident, EntryKind::Note), triageFields(incident), next->id};
    plan.entry.commitmentAct = CommitmentAct{next->id, CommitmentAct::Act::Snoozed, deed.until, {}};
    return plan;
}

/// Was the state set, or the customer told, after the deed?
bool hasMovedOn(const rules::Derivation &derivation, const EntryId &deed, bool resolved)
{
    int seq = 0;
    for (const Entry &entry : derivation.log)
        seq = entry.id == deed ? entry.seq : seq;
    const auto isSuperseded = [&](const Entry &one) {
        return std::any_of(derivation.log.begin(), derivation.log.end(), [&](const Entry &other) { return other.supersedes == one.id; });
    };
    return std::any_of(derivation.log.begin(), derivation.log.end(), [&](const Entry &entry) {
        const bool moves = entry.stateChange || (resolved && (!entry.facts.empty() || !entry.tells.empty()));
        return entry.seq > seq && moves && !isSuperseded(entry);
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
        if (!holds(one.before.fields.tags, tag) && tags.removeAll(tag) == 0)
            return refused(QT_TRANSLATE_NOOP("Triage", "Its tags were changed meanwhile."), Error::Kind::Conflict);
    }
    for (const QString &tag : one.before.fields.tags) {
        if (!holds(one.after.fields.tags, tag)) {
            if (holds(tags, tag))
                return refused(QT_TRANSLATE_NOOP("Triage", "Its tags were changed meanwhile."), Error::Kind::Conflict);
            tags << tag;
        }
    }
    return tags;
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
            return refused(QT_TRANSLATE_NOOP("Triage", "It was assigned to somebody else meanwhile."), Error::Kind::Conflict);
        back.owner = one.before.fields.owner;
        break;
    case What::Priority:
        if (now.priority != one.after.fields.priority || now.priorityReason != one.after.fields.priorityReason)
            return refused(QT_TRANSLATE_NOOP("Triage", "Its priority was changed meanwhile."), Error::Kind::Conflict);
        back.priority = one.before.fields.priority;
        back.priorityReason = one.before.fields.priorityReason;
        break;
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
        return refused(QT_TRANSLATE_NOOP("Triage", "The entry that recorded this was corrected meanwhile."), Error::Kind::Conflict);
    const TriageView now = triageView(incident, derivation, one.after.putOff);
    if (what == What::Snooze && (now.putOff != one.after.putOff || now.putOffUntil != one.after.putOffUntil))
        return refused(QT_TRANSLATE_NOOP("Triage", "What was put off is settled, or was put off otherwise meanwhile."), Error::Kind::Conflict);
    const bool isState = what == What::Resolve || what == What::Wait || what == What::Activate;
    const bool differs = now.state != one.after.state || now.waitingOn != one.after.waitingOn || now.waitingUntil != one.after.waitingUntil;
    if (isState && (differs || hasMovedOn(derivation, one.entry, what == What::Resolve)))
        return refused(QT_TRANSLATE_NOOP("Triage", "Its state was changed, or the customer was told, meanwhile."), Error::Kind::Conflict);
    return {};
}

QString doneIn(What what, const Language &language)
{
    switch (what) {
    case What::Take:
    case What::Assign:
    case What::Unassign: return language.text(QT_TRANSLATE_NOOP("Aviso", "Undone: the assignment."));
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

TriageFields triageFields(const Incident &incident)
{
    return {incident.owner, incident.priority, incident.priorityReason, incident.tags};
}

void setTriageFields(Incident &incident, const TriageFields &fields)
{
    incident.owner = fields.owner;
    incident.priority = fields.priority;
    incident.priorityReason = fields.priorityReason;
    incident.tags = fields.tags;
}

TriageView triageView(const Incident &incident, const rules::Derivation &derivation, const std::optional<CommitmentId> &putOff)
{
    TriageView view{triageFields(incident), derivation.state(), derivation.waitingOn(), derivation.waitingUntil(), {}, {}};
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
        return refused(QT_TRANSLATE_NOOP("Triage", "Say to whom."));
    if (deed.what == What::Unassign)
        deed.to.reset();
    if (deed.what == What::Tags && deed.add.isEmpty() && deed.remove.isEmpty())
        return refused(QT_TRANSLATE_NOOP("Triage", "Name a tag to add or to remove."));
    if (deed.what == What::Resolve && deed.words.trimmed().isEmpty())
        return refused(QT_TRANSLATE_NOOP("Triage", "Say what solved it; the customer is told from this."));
    if (deed.what == What::Wait && (deed.waitingOn == WaitingOn::Nobody || !deed.until || deed.words.trimmed().isEmpty()))
        return refused(QT_TRANSLATE_NOOP("Triage", "Waiting needs for whom, a reason, and a moment at which it is looked at again."));
    if (deed.what == What::Snooze && !deed.until)
        return refused(QT_TRANSLATE_NOOP("Triage", "Say until when it is put off."));
    return deed;
}

Planned planOf(const TriageDeed &deed, const Incident &incident, const rules::Derivation &derivation, const RuleSet &rules, const QString &assignee)
{
    switch (deed.what) {
    case What::Take:
    case What::Assign:
    case What::Unassign: return ownerPlan(deed, incident, assignee);
    case What::Priority: return priorityPlan(deed, incident);
    case What::Tags: return tagsPlan(deed, incident);
    case What::Resolve: return resolvePlan(deed, incident);
    case What::Wait:
    case What::Activate: return statePlan(deed, incident);
    case What::Snooze: return snoozePlan(deed, incident, derivation, rules);
    }
    return std::nullopt;
}

Result<TriagePlan> planBack(const TriageDeed &deed, const TriageUndo::One &one, const Incident &incident, const rules::Derivation &derivation)
{
    if (Result<void> ok = checkDerived(deed.what, one, incident, derivation); !ok)
        return tl::unexpected(ok.error());
    return fieldsBack(deed.what, one, incident).map([&](const TriageFields &fields) {
        // A note in the deed's place: the log then derives what it did before, down to a state that work would have changed.
        TriagePlan plan{internalEntry(incident, EntryKind::Note, forTeam([&](const Language &language) { return doneIn(deed.what, language); })), fields, one.after.putOff};
        plan.entry.supersedes = one.entry;
        return plan;
    });
}

// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/aftersales/matters.h"

#include "core/rules/matching.h"

#include <QHash>

#include <algorithm>

namespace {

/// The one of that id; a first entry begins it. What is told of one that never began begins it too: an import may lack the beginning.
template<typename T, typename Id>
T &of(std::vector<T> &all, const Id &id)
{
    const auto found = std::find_if(all.begin(), all.end(), [&](const T &one) { return one.id == id; });
    if (found != all.end())
        return *found;
    all.push_back({});
    all.back().id = id;
    return all.back();
}

void keep(QString &field, const QString &said)
{
    if (!said.isEmpty())
        field = said;
}

void take(Matters &matters, const EscalationAct &act, const Entry &entry)
{
    using enum EscalationAct::Act;
    Escalation &one = of(matters.escalations, act.id);
    if (act.act == Opened) {
        one.to = act.to;
        one.openedAt = entry.occurredAt;
    }
    keep(one.name, act.name);
    keep(one.number, act.number);
    keep(one.contact, act.contact);
    one.promised = act.act == Promised;
    one.due = act.act == Answered || act.act == Closed ? std::nullopt : act.due;
    one.chased += act.act == Chased;
    if (act.act == Answered)
        one.answeredAt = entry.occurredAt;
    if (act.act == Closed)
        one.closedAt = entry.occurredAt;
}

void takeUnits(Replacement &one, const ReplacementAct &act)
{
    one.faulty = act.faulty ? act.faulty : one.faulty;
    one.unit = act.unit ? act.unit : one.unit;
    keep(one.faultySerial, act.faultySerial);
    keep(one.serial, act.serial);
    keep(one.model, act.model);
    keep(one.carrier, act.carrier);
}

/// A unit that was no solution: what is sent next begins anew.
void takeFailure(Replacement &one, const ReplacementAct &act, Instant at)
{
    one.failedAt = at;
    one.fault = act.fault;
    ++one.failures;
    one.passed.clear();
    one.sentAt.reset();
    one.arrivedAt.reset();
    one.worksAt.reset();
    one.unit.reset();
    one.serial.clear();
}

void take(Matters &matters, const ReplacementAct &act, const Entry &entry)
{
    using enum ReplacementAct::Act;
    Replacement &one = of(matters.replacements, act.id);
    takeUnits(one, act);
    const Instant at = entry.occurredAt;
    switch (act.act) {
    case Planned:
        one.passed.clear(); // another unit is looked at anew
        one.kind = act.kind;
        one.beforeReturn = act.beforeReturn;
        one.plannedAt = at;
        break;
    case Checked:
        if (act.check) {
            std::erase(one.passed, *act.check);
            if (act.passed)
                one.passed.push_back(*act.check);
        }
        break;
    case Sent:
        one.sentAt = at;
        one.due = act.due;
        break;
    case Arrived: one.arrivedAt = at; break;
    case Works: one.worksAt = at; break;
    case Failed: takeFailure(one, act, at); break;
    case FaultyBack:
        one.backAt = at;
        one.due.reset();
        break;
    case Refunded:
    case Credited:
        one.cents = act.cents;
        one.endedAt = at;
        break;
    case CalledOff: one.endedAt = at; break;
    }
}

void take(Matters &matters, const LoanAct &act, const Entry &entry)
{
    using enum LoanAct::Act;
    Loan &one = of(matters.loans, act.id);
    one.unit = act.unit ? act.unit : one.unit;
    keep(one.unitWords, act.unitWords);
    if (act.act == Out) {
        one.outAt = entry.occurredAt;
        one.conditionOut = act.condition;
        one.accessories = act.accessories;
    }
    if (act.act == Out || act.act == Extended)
        one.due = act.due;
    if (act.act == Back) {
        one.backAt = entry.occurredAt;
        one.conditionBack = act.condition;
    }
    one.writtenOff = one.writtenOff || act.act == WrittenOff;
}

void take(Matters &matters, const FeedbackAct &act, const Entry &entry)
{
    using enum FeedbackAct::Act;
    Opinion &one = of(matters.opinions, act.id);
    one.from = act.from;
    if (act.act == Asked)
        one.askedAt = entry.occurredAt;
    if (act.act == FollowedUp)
        one.followedAt = entry.occurredAt;
    one.refused = act.act == Refused || (one.refused && act.act != Answered);
    if (act.act != Answered)
        return;
    one.answeredAt = entry.occurredAt;
    one.score = act.score;
    one.mayCall = act.mayCall;
    one.entry = entry.id;
    one.enteredBy = entry.author;
}

void take(Matters &matters, const MeasureAct &act, const Entry &entry)
{
    using enum MeasureAct::Act;
    Measure &one = of(matters.measures, act.id);
    keep(one.what, act.what);
    keep(one.ownerName, act.ownerName);
    one.owner = act.owner ? act.owner : one.owner;
    if (act.act == Set)
        one.setAt = entry.occurredAt;
    if (act.act == Set || act.act == Moved)
        one.due = act.due;
    if (act.act == Done || act.act == Dropped)
        one.endedAt = entry.occurredAt;
    one.dropped = act.act == Dropped;
}

void take(Matters &matters, const ComplaintAct &act, const Entry &entry)
{
    Complaint &one = of(matters.complaints, act.id);
    keep(one.reached, act.reached);
    if (act.act == ComplaintAct::Act::Received)
        one.at = entry.occurredAt;
    else
        one.answeredAt = entry.occurredAt;
}

void take(Matters &, const ReviewAct &, const Entry &) { }
void take(Matters &, const ConfirmationAct &, const Entry &) { }
void take(Matters &, const ReopeningAct &, const Entry &) { }
void take(Matters &, const AfterwordAct &, const Entry &) { }

}

Matters mattersIn(const std::vector<Entry> &log)
{
    Matters matters;
    for (const Entry &entry : rules::effectiveLog(log))
        takeMatter(matters, entry);
    return matters;
}

void takeMatter(Matters &matters, const Entry &entry)
{
    if (entry.aftersales)
        std::visit([&](const auto &act) { take(matters, act, entry); }, *entry.aftersales);
}

Matters mattersOf(const Matters &all, const std::vector<Entry> &log, IncidentId incident)
{
    QHash<QString, IncidentId> began;
    for (const Entry &entry : rules::effectiveLog(log)) {
        if (entry.aftersales && !began.contains(matterOf(*entry.aftersales)))
            began.insert(matterOf(*entry.aftersales), entry.incident);
    }
    Matters own = all;
    const auto keepOwn = [&](auto &those, const char *matter) {
        std::erase_if(those, [&](const auto &one) { return began.value(QLatin1String(matter) + QLatin1Char('/') + one.id.toString()) != incident; });
    };
    keepOwn(own.escalations, EscalationAct::matter);
    keepOwn(own.replacements, ReplacementAct::matter);
    keepOwn(own.loans, LoanAct::matter);
    keepOwn(own.opinions, FeedbackAct::matter);
    keepOwn(own.measures, MeasureAct::matter);
    keepOwn(own.complaints, ComplaintAct::matter);
    return own;
}

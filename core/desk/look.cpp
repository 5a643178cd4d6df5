// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/desk/look.h"

#include "core/rules/quiet.h"
#include "core/rules/routing.h"
#include "core/storage/callnotices.h"

#include <algorithm>

namespace {

constexpr int atOnce = 500; // commitments raised in one transaction
constexpr int mostRefilled = 500; // what stood longer is among what is due today

/// Rules whose notices are shown in quiet hours too.
QStringList piercing(const RuleSet &rules)
{
    QStringList ids;
    for (const Rule &rule : rules.rules) {
        if (rule.pierceQuiet)
            ids += rule.id;
    }
    return ids;
}

Result<rules::Routing> routingOf(Store &store, const Look &look)
{
    rules::Routing routing{look.user, store.isShared(), {}, {}, {}, look.now};
    Result<std::vector<Habits>> habits = store.habits();
    if (!habits)
        return tl::unexpected(habits.error());
    routing.habits = std::move(*habits);
    if (!routing.shared)
        return routing;
    const Result<QString> lead = store.lead();
    const Result<std::vector<SeenDesk>> desks = store.seenDesks();
    if (!lead || !desks)
        return tl::unexpected(lead ? desks.error() : lead.error());
    routing.lead = *lead;
    routing.present = rules::presentAt(*desks, look.now);
    if (look.stoppedAt)
        routing.present += rules::presentAt(*desks, *look.stoppedAt);
    return routing;
}

/// What stood here, or was told to others in the user's place.
Result<std::vector<Reminder>> standing(Store &store, const Look &look, const rules::Routing &routing)
{
    return store.unread(look.desk, *look.refillSince, mostRefilled, [&](const Reminder &notice) { return rules::isFor(routing, notice); });
}

/// Who puts a thing off is not on it: what the lead was told about it stands.
bool isQuietened(const RaisedNotice &raised, Instant now)
{
    const Hold *hold = holdAt(raised.row.commitment, now);
    return hold && (raised.notice.kind != ReminderStep::Kind::ToLead || hold->act == CommitmentAct::Act::Acknowledged);
}

/// Notices with how it stands now; what is settled or put off meanwhile is left out.
Result<std::vector<RaisedNotice>> withRows(Store &store, const std::vector<Reminder> &notices, Instant now)
{
    std::vector<CommitmentId> ids;
    for (const Reminder &notice : notices)
        ids.push_back(notice.commitment);
    std::sort(ids.begin(), ids.end());
    ids.erase(std::unique(ids.begin(), ids.end()), ids.end());
    const Result<std::vector<AgendaRow>> rows = store.agendaOf(ids);
    if (!rows)
        return tl::unexpected(rows.error());
    std::vector<RaisedNotice> all;
    for (const Reminder &notice : notices) {
        const auto row = std::find_if(rows->begin(), rows->end(), [&](const AgendaRow &one) { return one.commitment.id == notice.commitment; });
        if (row != rows->end() && !isQuietened({notice, *row}, now))
            all.push_back({notice, *row});
    }
    return all;
}

/// Missed calls: those whose clock has come, and with a refill those that stand here.
Result<std::vector<RaisedCall>> callsOf(Store &store, const Look &look, const rules::Routing &routing, const RaiseTerms &terms, bool refills)
{
    std::vector<RaisedCall> all;
    if (refills) {
        const auto isFor = [&](const RaisedCall &one) { return !routing.shared || rules::samePerson(one.whom.person, look.user) || rules::samePerson(one.whom.standsFor, look.user); };
        Result<std::vector<RaisedCall>> before = unreadCalls(store, mostRefilled, isFor);
        if (!before)
            return before;
        all = std::move(*before);
    }
    return raiseCalls(store, look.now, terms).map([&](const std::vector<RaisedCall> &fresh) {
        all.insert(all.end(), fresh.begin(), fresh.end());
        return std::move(all);
    });
}

}

Result<Look::Found> Look::at(Store &store) const
{
    const Result<rules::Routing> routing = routingOf(store, *this);
    if (!routing)
        return tl::unexpected(routing.error());
    Found found;
    found.shared = routing->shared;
    found.quietUntil = rules::quietUntil(rules::habitsOf(user, routing->habits), now);
    RaiseTerms terms{atOnce, {}, [&](const QString &owner, bool toLead) { return rules::recipientOf(*routing, owner, toLead); }, behind, desk};
    if (found.quietUntil)
        terms.onlyRules = piercing(rules);
    std::vector<Reminder> telling = untold;
    found.refilled = refillSince && !found.quietUntil; // else when the quiet hours end
    if (found.refilled) {
        // Before the raising: what that writes is told anyway.
        Result<std::vector<Reminder>> before = standing(store, *this, *routing);
        if (!before)
            return tl::unexpected(before.error());
        telling.insert(telling.end(), before->begin(), before->end());
    }
    Result<Raised> raised = store.raise(now, terms);
    if (!raised)
        return tl::unexpected(raised.error());
    found.raised = std::move(*raised);
    telling.insert(telling.end(), found.raised.shown.begin(), found.raised.shown.end());
    // From here on something may be written: a failure must not hide it.
    if (Result<std::vector<RaisedNotice>> told = withRows(store, telling, now); told)
        found.told = std::move(*told);
    else
        found.untold = std::move(telling), found.problem = told.error();
    if (found.quietUntil)
        return found; // at their end
    if (Result<std::vector<RaisedCall>> calls = callsOf(store, *this, *routing, terms, found.refilled); calls)
        found.calls = std::move(*calls);
    else
        found.problem = calls.error();
    return found;
}

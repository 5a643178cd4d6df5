// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/desk/reminders.h"

#include "core/desk/deskparts.h"
#include "core/desk/raising.h"
#include "core/desk/timeline.h"

#include <QCoreApplication>

using namespace std::chrono_literals;

QFuture<Result<AgendaPage>> Reminders::agenda(std::optional<Instant> until, const QString &after, int limit)
{
    return m_parts.database.run([=](Store &store) { return store.agenda(until, after, limit); });
}

QFuture<Result<std::vector<AgendaRow>>> Reminders::standing(const std::vector<CommitmentId> &ids)
{
    return m_parts.database.run([ids](Store &store) { return store.agendaOf(ids); });
}

QFuture<Result<int>> Reminders::actionable()
{
    return m_parts.database.run([now = m_parts.clock(), user = m_parts.user](Store &store) { return store.actionable(now, user); });
}

QFuture<Result<std::vector<Reminder>>> Reminders::notices(IncidentId incident)
{
    return m_parts.database.run([incident](Store &store) { return store.notices(incident); });
}

QFuture<Result<void>> Reminders::allRead(Instant until)
{
    return m_parts.database.run([desk = Raising::deskName(m_parts.user), until](Store &store) { return store.forgetUnread(desk, until); });
}

RuleSet Reminders::rules() const
{
    return m_parts.law()->rules;
}

QFuture<Result<Entry>> Reminders::act(const Commitment &commitment, const CommitmentAct &act)
{
    Entry entry;
    entry.incident = commitment.incident;
    entry.kind = EntryKind::Note;
    entry.commitmentAct = act;
    return Timeline(m_parts).record(entry);
}

QFuture<Result<Entry>> Reminders::acknowledge(const Commitment &commitment, Instant until)
{
    return act(commitment, {commitment.id, CommitmentAct::Act::Acknowledged, until, {}});
}

QFuture<Result<Entry>> Reminders::snooze(const Commitment &commitment, Instant until, bool pastDue)
{
    const Rule *rule = m_parts.law()->rules.find(commitment.rule);
    const bool isPromise = rule && rule->per == Rule::Per::Promise;
    if (isPromise && commitment.due && until > *commitment.due && !pastDue) {
        QPromise<Result<Entry>> refused;
        refused.start();
        refused.addResult(fail(Error::Kind::Unconfirmed, QCoreApplication::translate("Reminders", "The customer was promised this before then. Put it off all the same?")));
        refused.finish();
        return refused.future();
    }
    return act(commitment, {commitment.id, CommitmentAct::Act::Snoozed, until, {}});
}

QFuture<Result<Entry>> Reminders::waive(const Commitment &commitment, const QString &reason)
{
    return act(commitment, {commitment.id, CommitmentAct::Act::Waived, {}, LocalText::of(reason)});
}

QFuture<Result<Entry>> Reminders::doesNotApply(const Commitment &commitment, const QString &reason)
{
    return act(commitment, {commitment.id, CommitmentAct::Act::NotApplicable, {}, LocalText::of(reason)});
}

std::vector<SnoozeChoice> Reminders::snoozes(const QString &calendar) const
{
    const Instant now = m_parts.clock();
    using enum SnoozeChoice::Kind;
    std::vector<SnoozeChoice> moments{{Quarter, now + 15min}, {Hour, now + 1h}};
    const Calendars &calendars = m_parts.law()->calendars;
    const WorkingCalendar *found = calendars.find(calendar.isEmpty() ? calendars.office : calendar);
    const std::optional<Instant> closing = found ? found->endOfDay(now) : std::nullopt;
    if (closing && *closing - 30min > now)
        moments.push_back({BeforeClosing, *closing - 30min});
    if (const std::optional<Instant> opening = closing ? found->nextOpen(*closing) : std::nullopt)
        moments.push_back({NextOpening, *opening});
    return moments;
}

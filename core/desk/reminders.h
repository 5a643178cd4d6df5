// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/lists.h"
#include "core/result.h"
#include "core/rules/rule.h"

#include <QFuture>

struct DeskParts;

/// A moment that a person may put something off to.
struct SnoozeChoice
{
    enum class Kind { Quarter, Hour, BeforeClosing, NextOpening };
    Kind kind = Kind::Quarter;
    Instant at;

    bool operator==(const SnoozeChoice &) const = default;
};

/// What is owed, by when, and what was raised about it.
class Reminders
{
public:
    explicit Reminders(DeskParts &parts) : m_parts(parts) {}

    /// Open commitments, earliest due first; `until`: due before that moment only.
    QFuture<Result<AgendaPage>> agenda(std::optional<Instant> until = {}, const QString &after = {}, int limit = 200);
    /// Those of these commitments that are still open, in the order given.
    QFuture<Result<std::vector<AgendaRow>>> standing(const std::vector<CommitmentId> &);
    /// How many can be acted on now by who is at the desk: due, not put off, theirs or nobody's.
    QFuture<Result<int>> actionable();
    /// What this person owes, as a calendar file; `owner` empty: who is at the desk. NotFound when nobody of that name works here; a desk
    /// whose person is no technician gives what everybody owes.
    QFuture<Result<QByteArray>> calendar(const QString &owner, const QString &language);
    /// The same, in place of the file at `path`; the old one stays until the new one is complete.
    QFuture<Result<void>> saveCalendar(const QString &path, const QString &language);
    /// What was raised about the incident, in order.
    QFuture<Result<std::vector<Reminder>>> notices(IncidentId);
    /// Nothing that was told here until then (the last one's shownAt) stands any more: the next start does not tell it again.
    QFuture<Result<void>> allRead(Instant until);
    /// "I'm on it until ...": no notices until then, and the lead is not told.
    QFuture<Result<Entry>> acknowledge(const Commitment &, Instant until);
    /// Hides it until then. Past the due moment of a promise it asks first: Conflict unless `pastDue`.
    QFuture<Result<Entry>> snooze(const Commitment &, Instant until, bool pastDue = false);
    /// Not owed any more, for a reason.
    QFuture<Result<Entry>> waive(const Commitment &, const QString &reason);
    /// The rule should not have opened it, for a reason.
    QFuture<Result<Entry>> doesNotApply(const Commitment &, const QString &reason);
    /// The moments that a person may choose for a snooze: in 15 minutes, in an hour, half an hour before closing, at the next opening; those that lie ahead.
    std::vector<SnoozeChoice> snoozes(const QString &calendar) const;
    /// The rules in force; the name of a rule is what a list shows.
    RuleSet rules() const;
    /// How long before its due moment a commitment counts as due soon.
    static constexpr Milliseconds soon = std::chrono::hours(2);

private:
    QFuture<Result<Entry>> act(const Commitment &, const CommitmentAct &);

    DeskParts &m_parts;
};

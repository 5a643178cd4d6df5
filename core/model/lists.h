// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/commitment.h"
#include "core/model/filter.h"
#include "core/model/incident.h"
#include "core/model/workingage.h"

#include <QTimeZone>

/// By what a list is sorted; within the same, by number.
enum class QueueSort { NextDue, Number, Customer, Priority, Owner, Silent, Waiting, Activity };

/// For whom, and when, a filter is read: what "me", "today" and ">4h" mean.
struct QueueMoment
{
    Instant now;
    QTimeZone zone = QTimeZone::utc();
    QString me; ///< name of the person at the desk
    Qt::DayOfWeek weekBegins = Qt::Monday; ///< with which day a week begins for them
    int few = 1'000; ///< so many open incidents are gathered and sorted; more are looked for along the list
};

/// Which incidents a list shows; empty fields admit all.
struct QueueFilter
{
    bool open = true; ///< leave out the closed ones
    std::optional<TechnicianId> owner;
    bool unassigned = false;
    std::optional<WaitingOn> waitingOn;
    std::optional<CustomerId> customer;
    QString text; ///< part of number, title or customer, case and accents aside
    Filter filter; ///< what else must hold
    QueueSort sort = QueueSort::NextDue; ///< the next due first; number and names by letter, the most urgent, the longest silence, the longest wait and the latest activity first
    bool descending = false; ///< the other way round

    bool operator==(const QueueFilter &) const = default;
};

/// What a list shows of an incident beside what it is sorted and filtered by; read for the rows of one page.
struct QueueDetails
{
    QString calendar; ///< id of the one by which it is counted
    QString site;
    QString equipment; ///< brand and model, or what kind of unit it is
    QString serial;
    std::optional<Channel> channel; ///< of the first call
    QStringList tags;
    LocalText lastWords; ///< the last that was said between the customer and us
    std::optional<Direction> lastSaid; ///< and by whom; nothing: no word yet
    std::optional<Instant> putOffUntil; ///< what is owed next is put off until then

    bool operator==(const QueueDetails &) const = default;
};

/// One incident in a list, by what is owed next.
struct QueueRow
{
    IncidentId id;
    QString number;
    LocalText title;
    CustomerId customerId;
    QString customer;
    State state = State::New;
    WaitingOn waitingOn = WaitingOn::Nobody;
    std::optional<Instant> waitingUntil;
    Level priority = Level::Normal;
    QString owner; ///< name, empty when nobody follows it
    Ball ball = Ball::Us;
    std::optional<Instant> nextDue;
    QString nextRule;
    std::optional<Instant> silentSince;
    Instant occurredAt;
    std::optional<Instant> waitingSince = {}; ///< the customer's first message that nobody has answered; nothing: none
    std::optional<Instant> lastActivity = {}; ///< when something happened last
    std::optional<Direction> lastDirection = {}; ///< and which way it went
    QueueDetails details = {};
    std::optional<WorkingAge> waited = {}; ///< how long the customer waits, by the incident's calendar
    QString stateName = {}; ///< id of the company's own state; empty: the first of its category
    std::optional<Instant> afterwordSince = {}; ///< what the customer said after it was solved, and nobody has said what it is

    bool operator==(const QueueRow &) const = default;
};

/// Rows of one screen or so in the filter's order; `next` continues behind the last one, empty at the end; `previous` in front of the
/// first one, empty at the beginning.
struct QueuePage
{
    std::vector<QueueRow> rows;
    QString next;
    QString previous = {};
    static constexpr QLatin1String atEnd{"end"}; ///< the place behind the last row
};

/// One open commitment with what a person needs to act on it.
struct AgendaRow
{
    Commitment commitment;
    QString number;
    LocalText title;
    QString customer;
    QString owner;
    QString contact; ///< name of the first contact
    QString phone; ///< and a number to ring

    bool operator==(const AgendaRow &) const = default;
};
struct AgendaPage
{
    std::vector<AgendaRow> rows; ///< by (due, id); those that never come due last
    QString next;
};

/// A commitment that a rule made, and how it stands.
struct OpenedCommitment
{
    Commitment commitment;
    QString number;
    LocalText title;
    QString customer;

    bool operator==(const OpenedCommitment &) const = default;
};

/// The moment of an open commitment's next notice: what the scheduler's heap holds.
struct UpcomingStep
{
    CommitmentId commitment;
    IncidentId incident;
    Instant at;

    bool operator==(const UpcomingStep &) const = default;
};

/// What one look at the clock raised.
struct Raised
{
    std::vector<Reminder> shown; ///< by (commitment, moment)
    std::vector<UpcomingStep> next; ///< the moments after, of those it looked at
    bool more = false; ///< there was more than the limit: look again
    std::optional<UpcomingStep> last = {}; ///< the last one it looked at: what more there is stands behind it
};

/// A desk of a database, and when it was last seen running.
struct SeenDesk
{
    QString desk; ///< "host/user"
    Instant at;

    bool operator==(const SeenDesk &) const = default;
};

/// Rules and calendars as they were from a moment on, as JSON.
struct LawVersion
{
    int version = 1;
    Instant validFrom;
    QString author;
    QString note; ///< what was changed and why
    QString rules;
    QString calendars;

    bool operator==(const LawVersion &) const = default;
    static void describe(auto &self, auto &&visit)
    {
        visit("version", self.version), visit("valid_from", self.validFrom), visit("author", self.author), visit("note", self.note),
            visit("rules", self.rules), visit("calendars", self.calendars);
    }
};

/// Something that verify found: where, and in words what does not hold.
struct Finding
{
    IncidentId incident;
    QString number;
    int seq = 0; ///< of the entry; 0: the incident or its commitments
    QString what;

    bool operator==(const Finding &) const = default;
};

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/changes.h"
#include "core/model/dossier.h"
#include "core/rules/explain.h"
#include "core/rules/settling.h"
#include "core/text/language.h"

#include <QFuture>

struct DeskParts;

/// A new problem of a customer, as whoever picks up the phone knows it.
struct NewIncident
{
    IncidentId id = {}; ///< that of the draft it was written as; null: a new one
    LocalText title;
    IncidentKind kind = IncidentKind::Fault;
    std::optional<CustomerId> customerId = {}; ///< one that is known; else:
    QString customer; ///< name; the customer of that name, or a new one
    QString contact; ///< name of who called, may be empty
    QString role = {}; ///< of a contact that is new
    QString phone;
    std::optional<SiteId> site;
    std::optional<EquipmentId> equipment;
    Channel channel = Channel::Phone;
    Direction direction = Direction::In; ///< Out: we called them
    Instant occurredAt; ///< of the call; now when 0
    Level urgency = Level::Normal;
    Level impact = Level::Normal;
    std::optional<TechnicianId> owner;
    QString calendar; ///< empty: that of the customer's contract, else the site's, else the team's
    QStringList tags;
    QString assistance = {}; ///< kind of assistance, in the company's words
    std::optional<Level> priority = {}; ///< other than what follows from urgency and impact
    QString priorityReason = {}; ///< why it is another one
    std::optional<PromiseAct> promise = {}; ///< that was made in the call
    CustomerText words; ///< what the customer said
    QString externalRef = {}; ///< its name where it comes from
    std::vector<Tell> tells = {Tell::Received}; ///< what they were told in the call
};

/// Recording what happened and reading it back.
class Timeline
{
public:
    explicit Timeline(DeskParts &parts) : m_parts(parts) {}

    /// Opens an incident with its first entry, in one transaction.
    QFuture<Result<Incident>> create(const NewIncident &);
    /// Appends the entry, and what the rules derive from it, in one transaction. Id, seq, author and recordedAt are filled in; an
    /// entry in the future or before the incident, an unknown fact version, or team text for the customer is InvalidInput. What it says
    /// against the rules about a duty needs a reason; about one that is owed no more it is a Conflict.
    QFuture<Result<Entry>> record(const Entry &);
    /// What record() would settle, open and end, and each duty that the entry might settle.
    QFuture<Result<rules::Foresight>> preview(const Entry &);
    QFuture<Result<Dossier>> dossier(IncidentId);
    /// By number: "INC-2026-0412", "2026-0412" or "412".
    QFuture<Result<Dossier>> dossier(const QString &number);
    QFuture<Result<Explanation>> explain(IncidentId, CommitmentId);
    /// Incidents to which others wrote something since then, the newest first, at most so many.
    QFuture<Result<std::vector<IncidentChange>>> changedSince(Instant since, int limit);
    /// When the desk was last seen running before it was opened; nothing: never, or it is not open yet.
    std::optional<Instant> lastSeen() const;
    /// The zone in which the incident is lived: that of its calendar, else the desk's. Papers about it tell its wall times.
    QTimeZone zoneOf(const Incident &) const;
    /// By which hours the incident is counted, and why: "24 hours, every day (from the customer's contract)".
    QString calendarOf(const Incident &, const Language &) const;
    /// The calendar itself; the office's where the incident names none that there is.
    WorkingCalendar hoursOf(const Incident &) const;

private:
    DeskParts &m_parts;
};

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/desk/handovers.h"
#include "core/intake/dispatch.h"
#include "core/model/incident.h"
#include "core/model/triage.h"
#include "core/result.h"

#include <QFuture>

struct DeskParts;

/// What a person asks of who goes; what is left out follows from the incident.
struct DispatchWishes
{
    std::optional<std::vector<Skill>> skills = {}; ///< nothing: those that this kind of equipment asked for last time
    std::optional<Instant> from = {}; ///< nothing: now
    Milliseconds duration{std::chrono::hours(1)};

    bool operator==(const DispatchWishes &) const = default;
};

/// One technician of the ranking, with whom the numbers are about.
struct DispatchRow
{
    Ranked ranked;
    Technician technician;
};

/// Who might go to an incident, the best first, and how far the calls and the hand-over are.
struct DispatchSheet
{
    Incident incident;
    QString customer;
    QString place; ///< name or address of the site
    QString equipment; ///< kind of the unit; empty: nobody said which it is
    Job job; ///< what was asked for
    QStringList skills; ///< every skill that somebody here has, by name
    double best = 100; ///< what a perfect one would get
    std::vector<DispatchRow> rows;
    std::vector<CallTurn> turns; ///< the call list, in its own order
    std::optional<HandoverOffer> offer;
    TriageSeen seen; ///< as it was read: for the deed that assigns it

    const DispatchRow *row(TechnicianId) const;
};

/// An incident whose hand-over waits for an answer.
struct OfferedIncident
{
    IncidentId incident;
    QString number;
    LocalText title;
    QString customer;
    HandoverOffer offer;
    QString to; ///< name
    bool isMine = false; ///< it is offered to who is at the desk

    bool operator==(const OfferedIncident &) const = default;
};

/// A call to a technician about an incident.
struct TechnicianCall
{
    TechnicianId to;
    TurnAnswer answer = TurnAnswer::NoAnswer;
    QString words = {}; ///< for the team; why they cannot
};

/// A technician as their page shows them.
struct TechnicianFile
{
    Technician technician;
    std::vector<DaysOff> daysOff;
    int openIncidents = 0; ///< that they own or are sent to
    std::vector<IncidentId> owned; ///< open ones
    std::optional<Instant> retiredAt; ///< nothing: works here
};

/// Dispatch: who goes to an incident, the calls until one accepts, and handing an incident over; and the technicians.
class Dispatching
{
public:
    explicit Dispatching(DeskParts &parts) : m_parts(parts) {}

    /// Who might go. Skills that are asked for are remembered for the kind of equipment.
    QFuture<Result<DispatchSheet>> ranking(IncidentId, const DispatchWishes & = {});
    /// Makes this technician the owner, as a deed of triage that can be taken back; `seen`: see Triage.
    QFuture<Result<BulkOutcome>> assign(IncidentId, TechnicianId, const std::optional<TriageSeen> &seen = {});
    QFuture<Result<DispatchWeights>> weights();
    /// InvalidInput: one is negative or above 100, or all are nothing.
    QFuture<Result<void>> saveWeights(const DispatchWeights &);
    /// In which currency costs and amounts are counted, by its ISO code; euros unless the company said another.
    QFuture<Result<QString>> currency();
    /// InvalidInput for what is no such code.
    QFuture<Result<void>> saveCurrency(const QString &code);

    // callinglist.cpp
    /// In which order people are called; those who are left out follow in the order of the ranking.
    QFuture<Result<void>> saveOrder(IncidentId, const std::vector<TechnicianId> &);
    /// Writes the call into the log, for the team alone: it tells the customer nothing. InvalidInput: who cannot go needs a reason.
    QFuture<Result<Entry>> logCall(IncidentId, const TechnicianCall &);

    // handingover.cpp
    /// Offers the incident to somebody; who follows it stays until it is accepted. Conflict while another offer stands, or it is closed.
    QFuture<Result<Entry>> offer(IncidentId, TechnicianId, const QString &words = {});
    /// They follow it from here on. Conflict when this offer does not stand any more.
    QFuture<Result<Entry>> accept(IncidentId, EntryId offer);
    /// InvalidInput without a reason; Conflict as above.
    QFuture<Result<Entry>> decline(IncidentId, EntryId offer, const QString &reason);
    /// Takes the offer back; Conflict as above.
    QFuture<Result<Entry>> withdraw(IncidentId, EntryId offer, const QString &words = {});
    /// The offer that stands on an incident; of several, which only a merge brings, that to who is at the desk, else the oldest. Nothing: none.
    QFuture<Result<std::optional<OfferedIncident>>> offerOn(IncidentId);
    /// What is offered to who is at the desk, the oldest first.
    QFuture<Result<std::vector<OfferedIncident>>> offersToMe();

    // technicianrecords.cpp
    QFuture<Result<std::vector<TechnicianFile>>> technicians();
    /// Keeps one, new or changed, with their days off. InvalidInput says what is wrong.
    /// `seen`: as it was read; Conflict when it is another by now.
    QFuture<Result<void>> save(const Technician &, const std::vector<DaysOff> &, const std::optional<TechnicianFile> &seen = {});
    /// They do not work here any more: nobody assigns them anything. Conflict while they own open incidents.
    QFuture<Result<void>> retire(TechnicianId);
    /// They work here again.
    QFuture<Result<void>> bringBack(TechnicianId);

private:
    DeskParts &m_parts;
};

/// "goes", "cannot go", "no answer": what came of a call.
QString nameOfAnswer(TurnAnswer, const class Language &language);

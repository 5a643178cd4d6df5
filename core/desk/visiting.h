// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/equipment.h"
#include "core/model/habits.h"
#include "core/model/visit.h"
#include "core/result.h"
#include "core/visits/slots.h"
#include "core/visits/transitions.h"

#include <QFuture>

struct DeskParts;

namespace report {
class Paper;
}

/// A visit as it is planned.
struct VisitPlan
{
    IncidentId incident;
    std::vector<TechnicianId> technicians = {};
    Instant from = {};
    Instant to = {};
    QStringList skills = {};
    QString brand = {};
    std::optional<ContactId> receiver = {};
    QString receiverWords = {};
    QString access = {};
    std::vector<NeededPart> parts = {}; ///< that it needs
    QString anyway = {}; ///< why it is placed although something speaks against it
    std::vector<VisitObjection> accepted = {}; ///< what spoke against it as the person saw it: anything else that does refuses it

    bool operator==(const VisitPlan &) const = default;
};

/// How the customer was told.
struct CustomerTold
{
    Channel channel = Channel::Phone;
    Outcome outcome = Outcome::Reached;
    std::optional<ContactId> contact = {};
    QString words = {}; ///< empty: the usual sentence
    std::vector<Tell> tells = {Tell::Progress}; ///< what they know now
    std::vector<FactKind> facts = {}; ///< of which this is a new version
    std::optional<Instant> from = {}; ///< the window that was promised; nothing: as it is scheduled
    std::optional<Instant> to = {};
};

/// Where a visit is moved to.
struct VisitMove
{
    VisitId visit;
    int version = 0; ///< as the person saw it
    std::vector<TechnicianId> technicians = {};
    Instant from = {};
    Instant to = {};
    std::optional<CustomerTold> told = {}; ///< nothing: the customer has not heard of it
    QString anyway = {};
    std::vector<VisitObjection> accepted = {}; ///< as of a plan
};

/// What became of a visit, as the technician tells it.
struct VisitOutcome
{
    VisitId visit;
    int version = 0;
    VisitDeed deed = VisitDeed::Finish; ///< or FinishPartly, or Fail
    QString found = {}; ///< for the team
    QString done = {}; ///< for the customer
    bool told = true; ///< the customer heard it there
    std::vector<VisitPart> parts = {};
    int minutes = 0;
    int kilometres = 0;
    QString signedBy = {};
    bool followUp = false;
    std::optional<VisitCause> cause = {};
    QString causeWords = {};
    EntryId entry = {}; ///< under which the signature was attached; null: a new one
    std::optional<AttachmentId> attached = {};
};

/// What became of a visit that was written.
struct VisitWritten
{
    Visit visit;
    bool stands = false; ///< the customer still expects it at the time that was promised before: they are owed a word
    std::vector<VisitObjection> left = {}; ///< what spoke against the time that it was moved from: taking the move back accepts that
};

/// Takes back what was just done: a proposal, or a move of which the customer had not heard.
struct VisitBack
{
    VisitId visit;
    int version = 0; ///< that the deed left
    std::optional<Visit> before = {}; ///< as it stood; nothing: it was not there
    std::vector<VisitObjection> accepted = {}; ///< what spoke against it as it stood
};

/// One who goes to customers, as a board shows them.
struct BoardTechnician
{
    Technician technician;
    Milliseconds hours{0}; ///< that they work within the board's time
    Milliseconds load{0}; ///< that visits take of it
    std::vector<std::pair<QDate, QString>> absences = {}; ///< days within it, and who stands in
    std::vector<Stretch> closed = {}; ///< when they do not work, with the holidays' names

    bool operator==(const BoardTechnician &) const = default;
};

/// Who goes where within some days, and where somebody should go.
struct VisitBoard
{
    Instant from;
    Instant to;
    std::vector<BoardTechnician> technicians;
    std::vector<VisitRow> visits;
    std::vector<VisitNeed> needs;
};

/// Visits that wait for somebody to do something.
struct OwedVisits
{
    int count = 0; ///< of today and before without an outcome, and those that were moved of which the customer has not heard
    int late = 0; ///< of these, those whose end is over, or whose customer has not heard

    bool operator==(const OwedVisits &) const = default;
};

/// What one needs to plan a visit to an incident.
struct VisitSite
{
    Incident incident;
    Customer customer;
    std::vector<Contact> contacts;
    std::optional<Site> site;
    std::optional<Equipment> equipment;
    std::vector<Technician> technicians;
    QString brand; ///< of the unit, where somebody has a certificate for it
};

/// Visits: planned, confirmed with the customer, made, and told. Every deed is an entry of its incident, in one transaction with the visit; a
/// deed that the visit's state does not allow is InvalidInput, and of two at once the second is a Conflict.
class Visiting
{
public:
    explicit Visiting(DeskParts &parts) : m_parts(parts) {}

    /// What speaks against the plan, by technician in the plan's order; `moved`: the visit that it is, which is not in its own way.
    QFuture<Result<std::vector<VisitObjection>>> objections(const VisitPlan &, const std::optional<VisitId> &moved = {});
    /// The best moments within two weeks, with their reasons.
    QFuture<Result<std::vector<VisitSlot>>> freeSlots(const VisitPlan &);
    QFuture<Result<VisitSite>> site(IncidentId);
    QFuture<Result<VisitBoard>> board(Instant from, Instant to);
    QFuture<Result<std::vector<VisitRow>>> ofIncident(IncidentId);
    /// Those of the person at the desk on the day of now, by name of the technician.
    QFuture<Result<std::vector<VisitRow>>> mineToday();

    /// Those of everybody, by now.
    QFuture<Result<OwedVisits>> owed();

    QFuture<Result<VisitWritten>> propose(const VisitPlan &);
    /// Proposes it and agrees it with the customer, as one.
    QFuture<Result<VisitWritten>> agree(const VisitPlan &, const CustomerTold &);
    /// The customer agreed to it: it is a promise from then on. One that was moved is told so.
    QFuture<Result<VisitWritten>> confirm(VisitId, int version, const CustomerTold &);
    QFuture<Result<VisitWritten>> move(const VisitMove &);
    /// Which parts it needs, and which are there.
    QFuture<Result<VisitWritten>> setParts(VisitId, int version, const std::vector<NeededPart> &);
    QFuture<Result<VisitWritten>> setOut(VisitId, int version);
    /// Keeps the promise that the visit is.
    QFuture<Result<VisitWritten>> arrive(VisitId, int version);
    QFuture<Result<VisitWritten>> finish(const VisitOutcome &);
    /// One that was promised needs the contact that told the customer.
    QFuture<Result<VisitWritten>> cancel(VisitId, int version, const QString &why, const std::optional<CustomerTold> &told = {});
    QFuture<Result<VisitWritten>> takeBack(const VisitBack &);

    /// The visit report: for the customer, without a word of the team's; for the team, with all.
    QFuture<Result<std::shared_ptr<const report::Paper>>> report(VisitId, bool forTeam, const QString &language);
    /// The visits of one technician on a local date, with addresses and telephones.
    QFuture<Result<std::shared_ptr<const report::Paper>>> daySheet(TechnicianId, const QDate &, const QString &language);
    /// The visits of one technician that lie ahead, as a calendar file.
    QFuture<Result<QByteArray>> calendarOf(TechnicianId, const QString &language);

private:
    DeskParts &m_parts;
};

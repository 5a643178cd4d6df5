// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/desk/visitwriting.h"

#include <functional>

/// One deed on one visit, on its way into the database.
class VisitWriter
{
public:
    VisitWriter(Store &store, DeskParts &parts, Instant now) : m_store(store), m_parts(parts), m_now(now) {}

    /// Runs the work in one transaction; what is known of the incident goes when nothing was written.
    Result<VisitDone> run(const std::function<Result<void>()> &work);
    Result<void> begin(IncidentId);
    Result<void> load(VisitId, int version, std::optional<VisitDeed>);
    Result<void> checkPlan(const std::vector<TechnicianId> &, Instant from, Instant to);
    Result<void> propose(const VisitPlan &);
    Result<void> confirm(const CustomerTold &);
    Result<void> move(const VisitMove &);
    Result<void> setParts(const std::vector<NeededPart> &);
    Result<void> step(VisitDeed);
    Result<void> finish(const VisitOutcome &);
    Result<void> cancel(const QString &why, const std::optional<CustomerTold> &);
    Result<void> takeBack(const VisitBack &);

    Visit visit;

private:
    QString window(const Language &) const;
    QString names() const;
    Result<void> readNames();
    bool promiseStands() const;
    /// Is the promise of that key given and neither kept nor withdrawn?
    static bool standsIn(const std::vector<Entry> &log, const QString &key);

    // visitelsewhere.cpp
    /// Finds where the visit is promised besides: where its incident lived on once.
    Result<void> findElsewhere();
    /// What was promised there is settled, too; after the visit's own entry.
    Result<void> settleElsewhere(PromiseAct::Act act);

    /// The visit's promise as the log calls it on which it is written: that of another incident, when its own was merged into it.
    QString promiseKey() const;
    int nextVersion(FactKind) const;
    LocalText promised() const;
    Entry entryOf(const TeamText &, VisitState) const;
    /// Makes it an entry by which the customer heard of it; refused where nobody was reached.
    Result<void> tell(Entry &, const CustomerTold &, const std::function<QString(const Language &)> &usual);
    Result<void> write(Entry entry);
    Result<void> keep();
    /// Asks within the transaction what speaks against the plan; refuses it for what nobody accepted.
    Result<void> judge(const VisitPlan &, const std::optional<VisitId> &moved);
    VisitPlan asScheduled() const;
    /// "Parts needed: ...", for an entry.
    QString partsLine(const Language &) const;
    static std::vector<NeededPart> namedParts(std::vector<NeededPart>);
    /// "Placed although ...", for an entry.
    QString anyway(const VisitPlan &, const Language &) const;

    Store &m_store;
    DeskParts &m_parts;
    Instant m_now;
    std::optional<Incident> m_incident;
    QTimeZone m_zone;
    QStringList m_names;
    std::vector<Entry> m_log;
    std::vector<VisitObjection> m_against; ///< the plan that was judged last, and accepted
    std::vector<VisitObjection> m_left; ///< the time that a move leaves
    bool m_isNew = false;
    std::vector<UpcomingStep> m_ahead;
    std::vector<std::pair<IncidentId, QString>> m_elsewhere; ///< with the key that the promise has there
    std::vector<std::pair<IncidentId, std::vector<UpcomingStep>>> m_others; ///< that were written, with what lies ahead there
};

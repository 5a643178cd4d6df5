// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/desk/listening.h"
#include "core/model/notices.h"
#include "core/rules/engine.h"
#include "core/storage/database.h"
#include "core/storage/store.h"
#include "core/text/language.h"

#include <QCache>
#include <QTimeZone>

#include <functional>
#include <mutex>

/// The rules and calendars in force, and as they were before. Replaced as a whole by an edit, so that a job on the database thread keeps
/// the one it began with.
struct Law
{
    RuleSet rules;
    Calendars calendars;
    std::vector<rules::Epoch> epochs = {}; ///< the last one is what is in force; empty: there was never an edit
    int version = 0; ///< the number under which the database keeps it

    rules::World world() const { return {rules, calendars, epochs}; }
};

/// The zone of the incident's calendar, else the desk's.
QTimeZone zoneIn(const Law &, const Incident &, const QTimeZone &desk);
/// "Office (from the customer's contract)": by which calendar an incident is counted, and who promised it.
QString calendarIn(const Law &, const Incident &, const Language &);

/// What the engine knows of an incident lately touched; true as long as version and law are the same.
struct Known
{
    int version;
    std::shared_ptr<const Law> law;
    CaseFacts facts;
    rules::Derivation derivation;
};

/// What the themes of the desk share.
struct DeskParts
{
    std::function<Instant()> clock;
    QTimeZone zone;
    QString user;
    QObject *desk = nullptr; ///< on whose thread answers are taken
    /// Tells that an incident was written, and which steps of it lie ahead; called on the desk's thread.
    std::function<void(IncidentId, std::vector<UpcomingStep>)> written;
    /// The same of many at once: lists are told once.
    std::function<void(const std::vector<std::pair<IncidentId, std::vector<UpcomingStep>>> &)> writtenTogether;
    std::function<void()> manyWritten; ///< as above, for an import
    std::function<void()> viewsWritten; ///< a saved view was changed here
    std::function<void()> callsWritten; ///< a call came, or something became of it
    std::function<void()> directoryWritten; ///< customers, contacts, sites, units or technicians were changed
    std::function<void()> visitsWritten; ///< a visit was planned, moved, or became something
    std::function<std::optional<ClockJump>()> clockDoubt; ///< a person must say first whether the clock is right
    QCache<IncidentId, Known> known{2000}; ///< on the database thread alone
    std::optional<Instant> lastSeen; ///< when this desk was last seen running before it was opened
    int knownFacts = 0; ///< how many facts had changed, and entries were forgotten, when they were known; as above

    std::shared_ptr<const Law> law() const;
    void setLaw(std::shared_ptr<const Law>);

private:
    mutable std::mutex m_mutex;
    std::shared_ptr<const Law> m_law;

public:
    Listening listening; ///< what other desks write; the database tells it to the end
    // Last, so that they end first: the jobs that still wait in them use all of the above.
    Database database;
    Worker papers{QStringLiteral("papers")}; ///< reports are made here, away from window and database
};

/// The law that a database holds. One that holds none yet keeps the one that Aviso comes with, its calendars in the zone: whoever opens it
/// later, and wherever, derives the same.
Result<std::shared_ptr<const Law>> loadLaw(Store &, const QTimeZone &zone);
/// Appends the law as the next version: what is open moves with it, see Lawmaking. Answers it as loadLaw() would.
Result<std::shared_ptr<const Law>> saveLaw(Store &, const LawVersion &);
/// The law as text, to keep it.
LawVersion lawVersion(const RuleSet &, const Calendars &);
/// Adds the calendars that `own` lacks, and answers under which id each is known there: one with other hours under the same id gets
/// an id of its own.
std::map<QString, QString> adoptCalendars(Calendars &own, const Calendars &more);

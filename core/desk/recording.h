// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/desk/deskparts.h"
#include "core/desk/timeline.h"

// How the log is written: jobs of the database thread. Each is one transaction with everything that follows from it.

/// An entry as written, and the steps of its incident that lie ahead.
struct Written
{
    Incident incident;
    Entry entry;
    std::vector<UpcomingStep> ahead;
};

/// What to say once a newer program has changed the shared database, where what this one would write may mean something else; else nothing.
Result<std::optional<Error>> newerProgram(Store &);
/// Fails on newerProgram(). Another desktop may have changed the law, or what rules ask about customers: what is derived from here on goes by it.
Result<void> refreshLaw(Store &, DeskParts &);
/// Works the entry in and writes it with all that follows from it.
Result<void> writeNext(Store &, const QTimeZone &, Incident &, Entry &, Known &, bool isNew);
/// What was due before that moment was raised or taken back; the moment itself counts, for what is late from the beginning.
std::vector<UpcomingStep> stepsAhead(const rules::Derivation &, Instant since);
/// Opens an incident with its first entry.
Result<Written> writeIncident(Store &, DeskParts &, const NewIncident &, Instant now);
/// Appends an entry; see Timeline::record for what is refused.
Result<Written> writeEntry(Store &, DeskParts &, Entry, Instant now);
/// Writes an incident with a finished log, as an import brings it: its fields that derive are filled in. The caller holds the transaction.
Result<void> writeLog(Store &, const Law &, Incident &, std::vector<Entry> &, const QTimeZone &);
/// Completes and checks an entry against what is known of its incident, without writing it.
Result<Entry> completed(Entry, const Incident &, const rules::Derivation &, const QString &user, Instant now);
/// Checks what the entry says about the duties that it settles, and leaves out what the rules find anyway.
Result<Entry> agreed(Entry, const Known &);
/// Does the call say what is wrong, and name a calendar that there is?
Result<void> checkedCall(const NewIncident &, const Calendars &);
/// What follows from the log goes into the incident's own fields, so that a list needs no log.
void takeDerived(Incident &, const rules::Derivation &);
/// What rules may ask about the incident besides its log.
Result<CaseFacts> factsOf(Store &, const Incident &);
/// What the engine knows of the incident: kept from before, or by replaying its log.
Result<Known *> known(Store &, DeskParts &, const Incident &);
/// The same under that law, whatever another desktop has made the law meanwhile.
Result<Known *> knownUnder(const std::shared_ptr<const Law> &, Store &, DeskParts &, const Incident &);

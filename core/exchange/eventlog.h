// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/dossier.h"
#include "core/result.h"
#include "core/rules/engine.h"

#include <QHash>
#include <QJsonObject>

/// One incident as an event log (schema aviso-event-log/1): what import-log and replay read.
struct EventLog
{
    Incident incident; ///< externalRef is the log's case id, calendar its calendar; no number yet
    QString customer; ///< name
    QString contract; ///< of the customer, may be empty
    QString language; ///< of the customer, "es", "en" or empty
    QString owner; ///< name, may be empty
    std::optional<Contact> contact; ///< of the customer, who called; customer and id are filled in when it is stored
    std::optional<Site> site;
    std::optional<Equipment> equipment;
    std::vector<Entry> entries; ///< externalRef is the event's id in the log; ids are derived from case and event id
    Calendars calendars; ///< those that the log brings along
    QTimeZone zone;
};

/// Calendars that were read before: many logs bring the same ones along. The key is what was read.
using CalendarCache = QHash<QByteArray, WorkingCalendar>;

/// Reads one log; an error names the path ("events[3].kind") and what was expected.
Result<EventLog> parseEventLog(const QJsonObject &, CalendarCache *cache = nullptr);
Result<EventLog> parseEventLog(const QByteArray &json, CalendarCache *cache = nullptr);

/// What a replay needs and the log alone does not show: a calendar for the case, and rules that are counted by calendars there are. The
/// error names the path in the log or in the rules.
Result<void> checkLog(const EventLog &);
Result<void> checkRules(const RuleSet &, const EventLog &);
/// The run of a log in schema aviso-expected-timeline/1, for replay and for tests, up to a moment.
QJsonObject replayRun(const EventLog &, const RuleSet &, std::optional<Instant> until);

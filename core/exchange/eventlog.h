// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/dossier.h"
#include "core/result.h"
#include "core/rules/engine.h"

#include <QJsonObject>

/// One incident as an event log (schema aviso-event-log/1): what import-log and replay read.
struct EventLog
{
    Incident incident; ///< externalRef is the log's case id, calendar its calendar; no number yet
    QString customer; ///< name
    QString owner; ///< name, may be empty
    std::vector<Entry> entries; ///< externalRef is the event's id in the log; ids are derived from case and event id
    Calendars calendars; ///< those that the log brings along
    QTimeZone zone;
};

/// Reads one log; an error names the path ("events[3].kind") and what was expected.
Result<EventLog> parseEventLog(const QJsonObject &);
Result<EventLog> parseEventLog(const QByteArray &json);

/// The run of a log in schema aviso-expected-timeline/1, for replay and for tests. `until` is local wall time of the log's zone.
QJsonObject replayRun(const EventLog &, const RuleSet &, std::optional<Instant> until);

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/entry.h"
#include "core/model/jsonnode.h"

#include <QHash>
#include <QSet>

/// Reads the events of one log, in the order of the file; remembers what later events may refer to.
class LogEvents
{
public:
    LogEvents(IncidentId incident, const QTimeZone &zone) : m_incident(incident), m_zone(zone) {}

    /// The entry of one event; what is wrong with it is remembered by the node.
    Entry read(const JsonNode &event);

    /// The id of the entry that stands for an event.
    static EntryId idOf(IncidentId, const QString &event);

private:
    void readKind(const JsonNode &event, Entry &) const;
    void readContact(const JsonNode &event, Entry &) const;
    void readLive(const JsonNode &event, Entry &) const;
    void readTexts(const JsonNode &event, Entry &) const;
    void readFacts(const JsonNode &event, Entry &) const;
    void readPromise(const JsonNode &event, Entry &);
    void readState(const JsonNode &event, Entry &) const;
    void readTimes(const JsonNode &event, Entry &);
    std::optional<EntryId> readReference(const JsonNode &node) const;

    IncidentId m_incident;
    QTimeZone m_zone;
    QSet<QString> m_seen; ///< ids of the events before
    QSet<QString> m_promises; ///< keys of the promises made before
    std::optional<Instant> m_last;
    int m_seq = 0;
};

namespace logfields {

/// A text that must be there, at most so long.
QString required(const JsonNode &, qsizetype most = 200);
/// A text that may be missing or null.
QString optional(const JsonNode &parent, const char *field, qsizetype most = 200);
/// Texts by language, or one text.
LocalText words(const JsonNode &, qsizetype most = 100'000);
/// A moment as local wall time of the zone, or with Z or an offset.
Instant moment(const JsonNode &, const QTimeZone &);

}

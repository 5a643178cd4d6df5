// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/desk/zonerules.h"

#include "core/desk/figuring.h"
#include "core/desk/recording.h"

#include <QCryptographicHash>
#include <QJsonDocument>

namespace {

QByteArray rulesOf(const QTimeZone &zone)
{
    // Fixed years, so that only another tzdata gives another answer.
    const QDateTime from(QDate(2020, 1, 1), QTime(0, 0), Qt::UTC), to(QDate(2037, 12, 31), QTime(0, 0), Qt::UTC);
    QByteArray text = zone.id() + ' ' + QByteArray::number(zone.offsetFromUtc(from));
    for (const QTimeZone::OffsetData &change : zone.transitions(from, to))
        text += ' ' + QByteArray::number(change.atUtc.toMSecsSinceEpoch()) + ' ' + QByteArray::number(change.offsetFromUtc);
    return text;
}

/// Does a zone that both know go by other rules?
bool changed(const QJsonObject &before, const QJsonObject &present)
{
    for (auto zone = present.begin(); zone != present.end(); ++zone) {
        if (before.contains(zone.key()) && before.value(zone.key()) != zone.value())
            return true;
    }
    return false;
}

Result<void> deriveAnew(Store &store, DeskParts &parts, const std::shared_ptr<const Law> &law, IncidentId id)
{
    Result<Incident> incident = store.incident(id);
    if (!incident)
        return tl::unexpected(incident.error());
    const Result<Known *> knows = knownUnder(law, store, parts, *incident);
    if (!knows)
        return tl::unexpected(knows.error());
    takeDerived(*incident, (*knows)->derivation);
    return store.replaceCommitments(id, (*knows)->derivation.commitments)
        .and_then([&] { return store.updateIncident(*incident, incident->version); })
        .and_then([&] { return keepFigures(store, *incident, (*knows)->derivation, (*knows)->facts, *(*knows)->law); });
}

}

QJsonObject zoneRulesOf(const Calendars &calendars)
{
    QJsonObject words;
    for (const auto &[id, calendar] : calendars.byId) {
        const QString zone = QString::fromLatin1(calendar.zone().id());
        if (!words.contains(zone))
            words.insert(zone, QString::fromLatin1(QCryptographicHash::hash(rulesOf(calendar.zone()), QCryptographicHash::Sha256).toHex()));
    }
    return words;
}

Result<void> heedZoneRules(Store &store, DeskParts &parts, const std::shared_ptr<const Law> &law)
{
    const QString name = QStringLiteral("zone_rules");
    const QJsonObject present = zoneRulesOf(law->calendars);
    const Result<std::optional<QByteArray>> kept = store.document(name);
    if (!kept)
        return tl::unexpected(kept.error());
    const QJsonObject before = *kept ? QJsonDocument::fromJson(**kept).object() : QJsonObject();
    if (before == present)
        return {};
    return store.transaction([&]() -> Result<void> {
        // A zone that is new here has made nothing yet.
        const Result<std::vector<IncidentId>> owing = changed(before, present) ? store.incidentsOwing() : Result<std::vector<IncidentId>>();
        if (!owing)
            return tl::unexpected(owing.error());
        for (const IncidentId &id : *owing) {
            if (Result<void> ok = deriveAnew(store, parts, law, id); !ok)
                return ok;
        }
        return store.saveDocument(name, QJsonDocument(present).toJson(QJsonDocument::Compact));
    });
}

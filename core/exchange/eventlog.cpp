// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/eventlog.h"

#include "core/calendar/zone.h"
#include "core/exchange/defaultcalendars.h"
#include "core/exchange/logevent.h"
#include "core/model/words.h"

#include <QCoreApplication>

#include <algorithm>

using namespace logfields;

namespace {

constexpr qsizetype atMostEvents = 10'000;
constexpr qsizetype atMostBytes = 32 * 1024 * 1024;

QString translated(const char *text)
{
    return QCoreApplication::translate("EventLog", text);
}

/// Incidents of logs live in this space of ids; it never changes, so that the same log is the same incident everywhere.
QUuid idSpace()
{
    return QUuid(0x5c8f3a4e, 0x90d2, 0x4b7b, 0x9e, 0x11, 0x2a, 0x6d, 0x0f, 0x31, 0xc4, 0x58);
}

QTimeZone readZone(const JsonNode &node)
{
    const std::optional<QTimeZone> zone = knownZone(node.text());
    if (!zone)
        node.expected(translated(QT_TRANSLATE_NOOP("EventLog", "a time zone such as Europe/Madrid")));
    return zone.value_or(QTimeZone::utc());
}

std::optional<WorkingCalendar> readCalendar(const QString &id, const JsonNode &node, CalendarCache *cache)
{
    node.expectOnly({"tz", "week", "holidays", "exceptions", "breaks", "name", "id", "note"});
    readZone(node["tz"]); // a stored calendar may name a zone that this machine does not know; what comes in may not
    const QByteArray key = id.toUtf8() + QJsonDocument(node.value().toObject()).toJson(QJsonDocument::Compact);
    if (cache && cache->contains(key))
        return cache->value(key);
    const Result<WorkingCalendar> calendar = WorkingCalendar::fromJson(id, node.value().toObject());
    if (!calendar) {
        node.fail(calendar.error().text);
        return {};
    }
    if (cache)
        cache->insert(key, *calendar);
    return *calendar;
}

Calendars readCalendars(const JsonNode &node, const QTimeZone &zone, CalendarCache *cache)
{
    Calendars calendars;
    if (node.present() && !node.isObject())
        node.expected(translated(QT_TRANSLATE_NOOP("EventLog", "an object of calendars by id")));
    const QStringList ids = node.value().toObject().keys();
    for (const QString &id : ids) {
        const JsonNode one = node[id];
        if (!one.isObject())
            one.expected(translated(QT_TRANSLATE_NOOP("EventLog", "a calendar {tz, week, holidays, exceptions, breaks}")));
        else if (std::optional<WorkingCalendar> calendar = readCalendar(id, one, cache))
            calendars.byId.emplace(id, std::move(*calendar));
    }
    if (!calendars.byId.count(QStringLiteral("24x7")))
        calendars.byId.emplace(QStringLiteral("24x7"), WorkingCalendar::always(QStringLiteral("24x7"), zone));
    return calendars;
}

QDate readDate(const JsonNode &node)
{
    const QDate date = QDate::fromString(node.text(), Qt::ISODate);
    if (node.present() && !date.isValid())
        node.expected(translated(QT_TRANSLATE_NOOP("EventLog", "a date such as 2026-03-06")));
    return date;
}

QStringList readTexts(const JsonNode &parent, const char *field)
{
    QStringList texts;
    for (const JsonNode &item : parent.given(field).items())
        texts += required(item);
    return texts;
}

std::optional<Contact> readContact(const JsonNode &node)
{
    if (!node.present())
        return {};
    node.expectOnly({"name", "role", "phone", "mail", "language"});
    Contact contact;
    contact.name = required(node["name"]);
    contact.role = logfields::optional(node, "role");
    contact.language = logfields::optional(node, "language", 10);
    if (const QString phone = logfields::optional(node, "phone"); !phone.isEmpty())
        contact.phones = {phone};
    if (const QString mail = logfields::optional(node, "mail"); !mail.isEmpty())
        contact.mails = {mail};
    return contact;
}

std::optional<Site> readSite(const JsonNode &node)
{
    if (!node.present())
        return {};
    node.expectOnly({"name", "address", "postal_code", "access"});
    Site site;
    site.name = required(node["name"]);
    site.address = logfields::optional(node, "address", 500);
    site.postalCode = logfields::optional(node, "postal_code", 20);
    site.access = logfields::optional(node, "access", 500);
    return site;
}

std::optional<Equipment> readEquipment(const JsonNode &node)
{
    if (!node.present())
        return {};
    node.expectOnly({"kind", "brand", "model", "serial", "installed_on", "warranty_from", "warranty_to", "warranty_by"});
    Equipment equipment;
    equipment.kind = required(node["kind"]);
    equipment.brand = logfields::optional(node, "brand");
    equipment.model = logfields::optional(node, "model");
    equipment.serial = logfields::optional(node, "serial");
    equipment.installedOn = readDate(node.given("installed_on"));
    equipment.warrantyFrom = readDate(node.given("warranty_from"));
    equipment.warrantyTo = readDate(node.given("warranty_to"));
    equipment.warrantyBy = logfields::optional(node, "warranty_by");
    return equipment;
}

template<Named E>
E readWord(const JsonNode &node, E otherwise)
{
    const std::optional<E> known = valueOf<E>(node.value().toString());
    if (node.present() && !known)
        node.expected(QCoreApplication::translate("EventLog", "one of %1").arg(allNames<E>()));
    return known.value_or(otherwise);
}

void readCase(const JsonNode &node, const JsonNode &calendars, EventLog &log)
{
    node.expectOnly({"id", "title", "kind", "assistance", "calendar", "priority", "customer", "contract", "language", "owner",
                     "customer_contact", "site", "equipment", "tags"});
    Incident &incident = log.incident;
    incident.externalRef = required(node["id"]);
    incident.kind = readWord(node.given("kind"), IncidentKind::Fault);
    incident.assistance = logfields::optional(node, "assistance");
    if (!node["priority"].isText())
        node["priority"].expected(QCoreApplication::translate("EventLog", "one of %1").arg(allNames<Level>()));
    incident.priority = readWord(node["priority"], Level::Normal);
    incident.urgency = incident.impact = incident.priority;
    incident.calendar = required(node["calendar"]);
    if (calendars.present() && !log.calendars.find(incident.calendar)) {
        node["calendar"].expected(QCoreApplication::translate("EventLog", "one of %1").arg(idsOf(log.calendars)));
    }
    log.customer = required(node["customer"]);
    log.contract = logfields::optional(node, "contract");
    log.language = logfields::optional(node, "language", 10);
    log.owner = logfields::optional(node, "owner");
    log.contact = readContact(node.given("customer_contact"));
    log.site = readSite(node.given("site"));
    log.equipment = readEquipment(node.given("equipment"));
    incident.tags = readTexts(node, "tags");
    incident.title = words(node.given("title"), 500);
}

/// The first sentence, shortened at a word.
QString asTitle(const QString &text)
{
    constexpr qsizetype most = 90;
    const QString line = text.section(QLatin1Char('\n'), 0, 0);
    const qsizetype end = line.indexOf(QLatin1String(". "));
    QString title = (end > 0 ? line.left(end) : line).trimmed();
    if (title.endsWith(QLatin1Char('.')))
        title.chop(1);
    if (title.size() <= most)
        return title;
    const qsizetype space = title.lastIndexOf(QLatin1Char(' '), most);
    return title.left(space > most / 2 ? space : most) + QStringLiteral("…");
}

/// A title for a log that gives none: in the words of the call that opened the incident, else of the first thing that the customer lived.
/// The customer reads it, so nothing internal may stand there, not even when nothing else does.
LocalText titleOf(const JsonNode &events, const EventLog &log)
{
    const std::vector<JsonNode> nodes = events.items();
    const auto isForCustomer = [](const Entry &entry) { return entry.audience == Audience::Customer; };
    const auto opens = [&](const Entry &entry) { return isForCustomer(entry) && entry.kind == EntryKind::Opened; };
    auto from = std::find_if(log.entries.begin(), log.entries.end(), opens);
    if (from == log.entries.end())
        from = std::find_if(log.entries.begin(), log.entries.end(), isForCustomer);
    LocalText title;
    if (from == log.entries.end()) {
        const QString &ref = log.incident.externalRef;
        title.byLanguage = {{QStringLiteral("en"), QStringLiteral("Incident %1").arg(ref)}, {QStringLiteral("es"), QStringLiteral("Incidencia %1").arg(ref)}};
        return title;
    }
    const LocalText summary = words(nodes[static_cast<size_t>(from - log.entries.begin())]["summary"]);
    for (auto text = summary.byLanguage.begin(); text != summary.byLanguage.end(); ++text)
        title.byLanguage.insert(text.key(), asTitle(text.value()));
    return title;
}

/// What the incident takes from the call that opened it.
void openWith(const Entry &opening, EventLog &log)
{
    log.incident.occurredAt = opening.occurredAt;
    log.incident.recordedAt = opening.recordedAt;
    log.incident.channel = opening.channel;
}

void readEvents(const JsonNode &node, EventLog &log)
{
    const std::vector<JsonNode> events = node.items();
    if (events.empty() || events.size() > static_cast<size_t>(atMostEvents)) {
        node.expected(QCoreApplication::translate("EventLog", "a list of 1 to %1 events").arg(atMostEvents));
        return;
    }
    const Instant first = moment(events.front()["at"], log.zone);
    log.incident.id = IncidentId::derive(idSpace(), log.incident.externalRef + QLatin1Char('\n') + QString::number(first.ms));
    LogEvents reader(log.incident.id, log.zone);
    bool opened = false;
    for (const JsonNode &event : events) {
        log.entries.push_back(reader.read(event));
        if (log.entries.back().kind != EntryKind::Opened)
            continue;
        if (opened)
            event["kind"].expected(translated(QT_TRANSLATE_NOOP("EventLog", "no second case_opened")));
        opened = true;
        openWith(log.entries.back(), log);
    }
    if (!opened)
        node.expected(translated(QT_TRANSLATE_NOOP("EventLog", "an event of kind case_opened")));
    if (log.incident.title.isEmpty())
        log.incident.title = titleOf(node, log);
}

/// Where in a text an offset lies, as a person's editor counts.
QString placeOf(const QByteArray &text, qsizetype offset)
{
    const QByteArray before = text.left(offset);
    const qsizetype column = before.size() - before.lastIndexOf('\n');
    return QCoreApplication::translate("EventLog", "line %1, column %2").arg(before.count('\n') + 1).arg(column);
}

}

Result<EventLog> parseEventLog(const QJsonObject &json, CalendarCache *cache)
{
    std::optional<Error> error;
    const JsonNode root(json, error);
    root.expectOnly({"schema", "timezone", "calendars", "case", "events", "origin", "source", "description", "note", "date_is_synthetic",
                     "date_note", "assumptions", "not_in_the_story"});
    if (root["schema"].value().toString() != QLatin1String("aviso-event-log/1"))
        root["schema"].expected(QStringLiteral("\"aviso-event-log/1\""));
    EventLog log;
    log.zone = readZone(root["timezone"]);
    log.calendars = readCalendars(root.given("calendars"), log.zone, cache);
    readCase(root["case"], root.given("calendars"), log);
    readEvents(root["events"], log);
    if (error)
        return tl::unexpected(*error);
    return log;
}

Result<EventLog> parseEventLog(const QByteArray &json, CalendarCache *cache)
{
    if (json.size() > atMostBytes) {
        return fail(Error::Kind::InvalidInput, QCoreApplication::translate("EventLog", "This log is larger than %1 MB; expected one incident.")
                                                   .arg(atMostBytes / 1024 / 1024));
    }
    QJsonParseError problem;
    const QJsonDocument document = QJsonDocument::fromJson(json, &problem);
    if (problem.error != QJsonParseError::NoError) {
        return fail(Error::Kind::InvalidInput, QCoreApplication::translate("EventLog", "%1: this is not JSON (%2)")
                                                   .arg(placeOf(json, problem.offset), problem.errorString()));
    }
    if (!document.isObject())
        return fail(Error::Kind::InvalidInput, QCoreApplication::translate("EventLog", "Expected one JSON object of schema aviso-event-log/1."));
    return parseEventLog(document.object(), cache);
}

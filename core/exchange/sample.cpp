// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/sample.h"

#include "core/calendar/zone.h"
#include "core/exchange/sampletime.h"
#include "core/model/jsonnode.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>

// The sample is written shorter than logs are: customers and their units by a key, moments counted from now. It is spelled out here and
// read by the parser of logs, so that it obeys the same laws.

namespace {

const QString folder = QStringLiteral(":/aviso/sample/");

Result<QJsonDocument> read(const QString &name)
{
    QFile file(folder + name);
    QJsonParseError problem;
    const QJsonDocument document = file.open(QIODevice::ReadOnly) ? QJsonDocument::fromJson(file.readAll(), &problem) : QJsonDocument();
    if (document.isNull())
        return fail(Error::Kind::Internal, QCoreApplication::translate("Sample", "The sample data cannot be read: %1").arg(name), problem.errorString());
    return document;
}

/// Spells out one log of the sample.
class Speller
{
public:
    Speller(const QJsonObject &customers, Instant now, const QTimeZone &zone) : m_customers(customers), m_now(now), m_zone(zone) {}

    QJsonObject log(const QJsonObject &shortened) const
    {
        QJsonObject incident = shortened[QStringLiteral("case")].toObject();
        spellCase(incident);
        QJsonArray events;
        const QJsonArray given = shortened[QStringLiteral("events")].toArray();
        for (const QJsonValue &event : given)
            events.append(spelled(event.toObject(), incident, static_cast<int>(events.size()) + 1));
        return {{QStringLiteral("schema"), QStringLiteral("aviso-event-log/1")},
                {QStringLiteral("timezone"), knownZone(QString::fromLatin1(m_zone.id())) ? QString::fromLatin1(m_zone.id()) : QStringLiteral("UTC")},
                {QStringLiteral("case"), incident},
                {QStringLiteral("events"), events}};
    }

private:
    /// What the case says of itself wins over what is known of its customer.
    void spellCase(QJsonObject &incident) const
    {
        const QJsonObject customer = m_customers[incident[QStringLiteral("customer")].toString()].toObject();
        const QString unit = incident[QStringLiteral("equipment")].toString();
        incident.insert(QStringLiteral("customer"), customer[QStringLiteral("name")]);
        if (!unit.isEmpty())
            incident.insert(QStringLiteral("equipment"), customer[QStringLiteral("units")].toObject()[unit]);
        for (const char *field : {"contract", "language", "site", "customer_contact", "calendar"}) {
            const QString name = QLatin1String(field);
            if (!incident.contains(name) && customer.contains(name))
                incident.insert(name, customer[name]);
        }
    }

    QJsonObject spelled(QJsonObject event, const QJsonObject &incident, int number) const
    {
        event.insert(QStringLiteral("id"), QStringLiteral("e%1").arg(number, 2, 10, QLatin1Char('0')));
        if (!event.contains(QStringLiteral("actor")))
            event.insert(QStringLiteral("actor"), incident[QStringLiteral("owner")]);
        for (const char *field : {"at", "recorded_at", "waiting_until"})
            spellMoment(event, QLatin1String(field));
        if (event.contains(QStringLiteral("promise"))) {
            QJsonObject promise = event[QStringLiteral("promise")].toObject();
            spellMoment(promise, QStringLiteral("due"));
            spellMoment(promise, QStringLiteral("from"));
            event.insert(QStringLiteral("promise"), promise);
        }
        return event;
    }

    void spellMoment(QJsonObject &object, const QString &field) const
    {
        if (const auto moment = sampleMoment(object[field].toString(), m_now, m_zone))
            object.insert(field, moment->utc().toString(Qt::ISODateWithMs));
    }

    QJsonObject m_customers;
    Instant m_now;
    QTimeZone m_zone;
};

Result<void> readTechnicians(Sample &sample)
{
    const Result<QJsonDocument> document = read(QStringLiteral("technicians.json"));
    if (!document)
        return tl::unexpected(document.error());
    if (!fromJson(QJsonValue(document->array()), sample.technicians))
        return fail(Error::Kind::Internal, QCoreApplication::translate("Sample", "The sample data cannot be read: %1").arg(QStringLiteral("technicians.json")));
    return {};
}

Result<void> readLogs(const QString &name, const Speller &speller, Sample &sample)
{
    const Result<QJsonDocument> document = read(name);
    if (!document)
        return tl::unexpected(document.error());
    const QJsonArray logs = document->array();
    for (const QJsonValue &shortened : logs) {
        Result<EventLog> log = parseEventLog(speller.log(shortened.toObject()));
        if (!log) {
            const QString id = shortened[QStringLiteral("case")][QStringLiteral("id")].toString();
            return fail(Error::Kind::Internal, QStringLiteral("%1, %2: %3").arg(name, id, log.error().text));
        }
        sample.logs.push_back(std::move(*log));
    }
    return {};
}

}

Result<Sample> readSample(Instant now, const QTimeZone &zone)
{
    const Result<QJsonDocument> customers = read(QStringLiteral("customers.json"));
    if (!customers)
        return tl::unexpected(customers.error());
    Sample sample;
    Result<void> ok = readTechnicians(sample);
    const Speller speller(customers->object(), now, zone);
    const QStringList files = QDir(folder).entryList({QStringLiteral("incidents-*.json")}, QDir::Files, QDir::Name);
    for (const QString &name : files)
        ok = ok ? readLogs(name, speller, sample) : ok;
    // Numbers are given in the order of writing: older incidents have lower ones.
    std::stable_sort(sample.logs.begin(), sample.logs.end(),
                     [](const EventLog &a, const EventLog &b) { return a.incident.occurredAt < b.incident.occurredAt; });
    return ok.map([&] { return std::move(sample); });
}

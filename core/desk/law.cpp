// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/desk/deskparts.h"
#include "core/exchange/defaultcalendars.h"

#include <QJsonDocument>

namespace {

Result<Calendars> readCalendars(const QByteArray &json)
{
    const QJsonObject root = QJsonDocument::fromJson(json).object();
    const QJsonObject specs = root.value(QStringLiteral("calendars")).toObject();
    Calendars calendars;
    calendars.office = root.value(QStringLiteral("office")).toString(calendars.office);
    calendars.oncall = root.value(QStringLiteral("oncall")).toString(calendars.oncall);
    for (auto spec = specs.begin(); spec != specs.end(); ++spec) {
        Result<WorkingCalendar> calendar = WorkingCalendar::fromJson(spec.key(), spec->toObject());
        if (!calendar)
            return tl::unexpected(calendar.error());
        calendars.byId.emplace(spec.key(), std::move(*calendar));
    }
    return calendars;
}

}

std::shared_ptr<const Law> DeskParts::law() const
{
    const std::lock_guard lock(m_mutex);
    return m_law;
}

void DeskParts::setLaw(std::shared_ptr<const Law> law)
{
    const std::lock_guard lock(m_mutex);
    m_law = std::move(law);
}

QTimeZone zoneIn(const Law &law, const Incident &incident, const QTimeZone &desk)
{
    const WorkingCalendar *calendar = law.calendars.find(incident.calendar);
    return calendar && calendar->zone().isValid() ? calendar->zone() : desk;
}

namespace {

QByteArray written(const Calendars &calendars)
{
    QJsonObject specs;
    for (const auto &[id, calendar] : calendars.byId)
        specs.insert(id, calendar.toJson());
    const QJsonObject root{{QStringLiteral("office"), calendars.office},
                           {QStringLiteral("oncall"), calendars.oncall},
                           {QStringLiteral("calendars"), specs}};
    return QJsonDocument(root).toJson(QJsonDocument::Compact);
}

/// What the database holds under the name. One that holds nothing yet keeps what it is given, since every desk on it must derive the same,
/// whatever the zone of its machine; who may only read goes by the default.
Result<QByteArray> keptOr(Store &store, const QString &name, const QByteArray &byDefault)
{
    Result<QByteArray> kept = store.keptDocument(name, byDefault);
    if (!kept && kept.error().kind == Error::Kind::Permission)
        return byDefault;
    return kept;
}

}

Result<std::shared_ptr<const Law>> loadLaw(Store &store, const QTimeZone &zone)
{
    const Result<RuleSet> rules = keptOr(store, QStringLiteral("rules"), QJsonDocument(toJson(defaultRules())).toJson(QJsonDocument::Compact)).and_then(parseRules);
    if (!rules)
        return tl::unexpected(rules.error());
    const Result<Calendars> calendars = keptOr(store, QStringLiteral("calendars"), written(defaultCalendars(zone))).and_then(readCalendars);
    if (!calendars)
        return tl::unexpected(calendars.error());
    return std::make_shared<const Law>(Law{*rules, *calendars});
}

Result<void> saveCalendars(Store &store, const Calendars &calendars)
{
    return store.saveDocument(QStringLiteral("calendars"), written(calendars));
}

std::map<QString, QString> adoptCalendars(Calendars &own, const Calendars &more)
{
    std::map<QString, QString> knownAs;
    for (const auto &[id, calendar] : more.byId) {
        QString name = id;
        int n = 1;
        for (auto there = own.byId.find(name); there != own.byId.end() && there->second.toJson() != calendar.toJson(); there = own.byId.find(name))
            name = QStringLiteral("%1-%2").arg(id).arg(++n);
        if (!own.byId.count(name))
            own.byId.emplace(name, WorkingCalendar::fromJson(name, calendar.toJson()).value_or(calendar));
        knownAs.emplace(id, name);
    }
    return knownAs;
}

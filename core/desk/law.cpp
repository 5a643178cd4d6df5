// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/desk/deskparts.h"
#include "core/calendar/openhours.h"
#include "core/exchange/defaultcalendars.h"
#include "core/text/hours.h"

#include <QJsonDocument>

#include <algorithm>

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

QString calendarIn(const Law &law, const Incident &incident, const Language &language)
{
    const WorkingCalendar *calendar = law.calendars.find(incident.calendar.isEmpty() ? law.calendars.office : incident.calendar);
    return QStringLiteral("%1 (%2)").arg(calendar ? calendarName(*calendar, language) : incident.calendar, language.word(incident.calendarSource));
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

Result<rules::Epoch> epochOf(const LawVersion &version)
{
    const Result<RuleSet> rules = parseRules(version.rules.toUtf8());
    if (!rules)
        return tl::unexpected(rules.error());
    return readCalendars(version.calendars.toUtf8()).map([&](const Calendars &calendars) { return rules::Epoch{version.validFrom, *rules, calendars}; });
}

/// A calendar that an import brought was always there: no moment moves because of it.
bool onlyAddsCalendars(const rules::Epoch &before, const rules::Epoch &after)
{
    const auto stays = [&](const auto &known) {
        const WorkingCalendar *now = after.calendars.find(known.first);
        return now && now->hours().sameHours(known.second.hours());
    };
    return before.rules == after.rules && before.calendars.office == after.calendars.office && before.calendars.oncall == after.calendars.oncall
        && std::all_of(before.calendars.byId.begin(), before.calendars.byId.end(), stays);
}

/// Edits follow each other, also where a clock was set back between them, or the clocks of two desks differ.
rules::Epoch after(const std::vector<rules::Epoch> &epochs, rules::Epoch next)
{
    if (!epochs.empty())
        next.from = std::max(next.from, epochs.back().from + Milliseconds(1));
    return next;
}

Result<std::shared_ptr<const Law>> lawOf(const std::vector<LawVersion> &versions)
{
    auto law = std::make_shared<Law>();
    for (const LawVersion &version : versions) {
        Result<rules::Epoch> epoch = epochOf(version);
        if (!epoch)
            return tl::unexpected(epoch.error());
        if (!law->epochs.empty() && onlyAddsCalendars(law->epochs.back(), *epoch))
            law->epochs.back().calendars = std::move(epoch->calendars);
        else
            law->epochs.push_back(after(law->epochs, std::move(*epoch)));
        law->version = version.version;
    }
    for (size_t i = law->epochs.size(); i-- > 1;)
        law->epochs[i - 1].calendars.byId.insert(law->epochs[i].calendars.byId.begin(), law->epochs[i].calendars.byId.end());
    law->rules = law->epochs.back().rules;
    law->calendars = law->epochs.back().calendars;
    return std::shared_ptr<const Law>(std::move(law));
}

/// The first version: what an older schema kept as documents, else what Aviso comes with.
Result<LawVersion> firstLaw(Store &store, const QTimeZone &zone)
{
    LawVersion first = lawVersion(defaultRules(), defaultCalendars(zone));
    const auto rules = store.document(QStringLiteral("rules"));
    const auto calendars = rules ? store.document(QStringLiteral("calendars")) : rules;
    if (!calendars)
        return tl::unexpected(calendars.error());
    if (*rules)
        first.rules = QString::fromUtf8(**rules);
    if (*calendars)
        first.calendars = QString::fromUtf8(**calendars);
    return first;
}

}

LawVersion lawVersion(const RuleSet &rules, const Calendars &calendars)
{
    LawVersion version;
    version.rules = QString::fromUtf8(QJsonDocument(toJson(rules)).toJson(QJsonDocument::Compact));
    version.calendars = QString::fromUtf8(written(calendars));
    return version;
}

Result<std::shared_ptr<const Law>> loadLaw(Store &store, const QTimeZone &zone)
{
    Result<std::vector<LawVersion>> versions = store.lawVersions();
    if (versions && versions->empty()) {
        const Result<LawVersion> first = firstLaw(store, zone);
        if (!first)
            return tl::unexpected(first.error());
        // Every desk on this database must derive the same, whatever the zone of its machine. Who may only read goes by what it is given,
        // and who was slower by what another wrote.
        const Result<void> kept = store.addLawVersion(*first);
        if (!kept && kept.error().kind != Error::Kind::Permission && kept.error().kind != Error::Kind::Conflict)
            return tl::unexpected(kept.error());
        versions = store.lawVersions();
        if (versions && versions->empty())
            versions->push_back(*first);
    }
    return versions ? lawOf(*versions) : tl::unexpected(versions.error());
}

Result<std::shared_ptr<const Law>> saveLaw(Store &store, const LawVersion &next)
{
    if (Result<void> ok = store.addLawVersion(next); !ok)
        return tl::unexpected(ok.error());
    return store.lawVersions().and_then(lawOf);
}

std::map<QString, QString> adoptCalendars(Calendars &own, const Calendars &more)
{
    std::map<QString, QString> knownAs;
    for (const auto &[id, calendar] : more.byId) {
        QString name = id;
        int n = 1;
        for (auto there = own.byId.find(name); there != own.byId.end() && !there->second.hours().sameHours(calendar.hours()); there = own.byId.find(name))
            name = QStringLiteral("%1-%2").arg(id).arg(++n);
        if (!own.byId.count(name))
            own.byId.emplace(name, WorkingCalendar::fromJson(name, calendar.toJson()).value_or(calendar));
        knownAs.emplace(id, name);
    }
    return knownAs;
}

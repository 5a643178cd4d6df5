// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/logs.h"

#include "core/calendar/zone.h"

#include <QJsonDocument>

namespace {
const QTimeZone madrid("Europe/Madrid");

QString shortMoment(std::optional<Instant> moment)
{
    return moment ? QLocale::c().toString(moment->in(madrid), QStringLiteral("ddd HH:mm")) : QStringLiteral("never");
}

const char *wordOf(rules::RunLine::What what)
{
    using enum rules::RunLine::What;
    switch (what) {
    case Armed: return "ARMED";
    case Warn: return "WARN";
    case Due: return "DUE";
    case Satisfied: return "SATISFIED";
    case SatisfiedLate: return "SATISFIED LATE";
    case SatisfiedAtOnce: return "SATISFIED AT ONCE";
    case Superseded: return "SUPERSEDED";
    case Cancelled: return "CANCELLED";
    case Waived: return "WAIVED";
    case Moved: return "MOVED";
    }
    return "";
}
}

Instant at(const char *local)
{
    const QString text = QLatin1String(local);
    return instantOf(QDate::fromString(text.left(10), Qt::ISODate), QTime::fromString(text.mid(11)), madrid);
}

Entry entryAt(const char *local, EntryKind kind)
{
    Entry entry;
    entry.kind = kind;
    entry.author = QStringLiteral("Ana");
    entry.occurredAt = entry.recordedAt = at(local);
    return entry;
}

Entry opened(const char *local, std::vector<Tell> tells)
{
    Entry entry = entryAt(local, EntryKind::Opened);
    entry.direction = Direction::In;
    entry.audience = Audience::Customer;
    entry.channel = Channel::Phone;
    entry.tells = std::move(tells);
    return entry;
}

Entry told(const char *local, std::vector<Tell> tells, std::optional<Channel> channel)
{
    Entry entry = entryAt(local);
    entry.direction = Direction::Out;
    entry.audience = Audience::Customer;
    entry.channel = channel;
    entry.tells = std::move(tells);
    return entry;
}

Entry known(const char *local, std::vector<Fact> facts)
{
    Entry entry = entryAt(local, EntryKind::Work);
    entry.facts = std::move(facts);
    return entry;
}

Entry note(const char *local)
{
    return entryAt(local, EntryKind::Note);
}

Entry promised(const char *local, const char *key, const char *due)
{
    Entry entry = told(local, {Tell::Forecast});
    entry.promise = PromiseAct{QLatin1String(key), PromiseAct::Act::Made, LocalText::of(QStringLiteral("visit")), at(due), {}};
    return entry;
}

Entry promiseAct(const char *local, const char *key, PromiseAct::Act act, const char *due)
{
    Entry entry = act == PromiseAct::Act::Renegotiated ? told(local, {Tell::Forecast}) : entryAt(local, EntryKind::Promise);
    entry.promise = PromiseAct{QLatin1String(key), act, {}, due ? std::optional(at(due)) : std::nullopt, {}};
    return entry;
}

Entry stateTo(const char *local, StateChange::Act act, State state, WaitingOn waitingOn, const char *until)
{
    Entry entry = entryAt(local, EntryKind::State);
    entry.stateChange = StateChange{act, state, waitingOn, until ? std::optional(at(until)) : std::nullopt, LocalText::of(QStringLiteral("reason"))};
    return entry;
}

std::vector<Entry> numbered(std::vector<Entry> entries)
{
    const CaseFacts facts = testCase();
    for (size_t i = 0; i < entries.size(); ++i) {
        entries[i].incident = facts.incident;
        entries[i].seq = static_cast<int>(i) + 1;
        entries[i].id = EntryId::derive(facts.incident.value, QString::number(i + 1));
    }
    return entries;
}

Calendars testCalendars()
{
    const auto calendar = [](const char *id, const char *week) {
        const QByteArray json = QByteArray(R"({"tz":"Europe/Madrid","week":)") + week + "}";
        return WorkingCalendar::fromJson(QLatin1String(id), QJsonDocument::fromJson(json).object()).value();
    };
    const char *office = R"({"mon":[["09:00","18:00"]],"tue":[["09:00","18:00"]],"wed":[["09:00","18:00"]],"thu":[["09:00","18:00"]],"fri":[["09:00","18:00"]]})";
    const char *oncall = R"({"mon":[["09:00","18:00"]],"tue":[["09:00","18:00"]],"wed":[["09:00","18:00"]],"thu":[["09:00","18:00"]],
        "fri":[["09:00","22:00"]],"sat":[["09:00","21:00"]],"sun":[["09:00","21:00"]]})";
    Calendars calendars;
    calendars.byId.emplace(calendars.office, calendar("office", office));
    calendars.byId.emplace(calendars.oncall, calendar("oncall", oncall));
    calendars.byId.emplace(QStringLiteral("24x7"), WorkingCalendar::always(QStringLiteral("24x7"), madrid));
    calendars.byId.emplace(QStringLiteral("never"), calendar("never", "{}"));
    return calendars;
}

CaseFacts testCase(const QString &calendar)
{
    CaseFacts facts;
    facts.incident = IncidentId::derive(QUuid(), QStringLiteral("test"));
    facts.customer = QStringLiteral("Muñoz");
    facts.calendar = calendar;
    return facts;
}

RuleSet rulesOf(const QByteArray &json)
{
    return parseRules(json).value();
}

QStringList linesOf(const std::vector<rules::RunLine> &lines)
{
    QStringList texts;
    for (const rules::RunLine &line : lines) {
        texts += QStringLiteral("%1 %2 %3 due %4")
                     .arg(shortMoment(line.at), QLatin1String(wordOf(line.what)), line.commitment.rule, shortMoment(line.commitment.due));
    }
    return texts;
}

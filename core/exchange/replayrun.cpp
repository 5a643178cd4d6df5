// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/defaultcalendars.h"
#include "core/exchange/eventlog.h"
#include "core/model/words.h"

#include <QCoreApplication>
#include <QHash>
#include <QLocale>

namespace {

/// "Fri 2026-03-06 18:20": the weekday in English whatever the machine's language, since programs read this.
QJsonValue clock(std::optional<Instant> at, const QTimeZone &zone)
{
    if (!at)
        return QJsonValue(QJsonValue::Null);
    return QLocale::c().toString(at->in(zone), QStringLiteral("ddd yyyy-MM-dd HH:mm"));
}

const char *nameOfWhat(rules::RunLine::What what)
{
    switch (what) {
        using enum rules::RunLine::What;
    case Armed:
        return "ARMED";
    case Warn:
        return "WARN";
    case Due:
        return "DUE";
    case Satisfied:
        return "SATISFIED";
    case SatisfiedLate:
        return "SATISFIED LATE";
    case SatisfiedAtOnce:
        return "SATISFIED AT ONCE";
    case Superseded:
        return "SUPERSEDED";
    case Cancelled:
        return "CANCELLED";
    case Waived:
        return "WAIVED";
    case Moved:
        return "MOVED";
    }
    return "";
}

}

namespace {

/// Those of the log, and beside them the ones that Aviso comes with: a log need not repeat them.
Calendars calendarsOf(const EventLog &log)
{
    Calendars calendars = defaultCalendars(log.zone);
    for (const auto &[id, calendar] : log.calendars.byId)
        calendars.byId.insert_or_assign(id, calendar);
    return calendars;
}

Error unknown(const QString &path, const QString &known, const QString &found)
{
    return {Error::Kind::InvalidInput, QCoreApplication::translate("EventLog", "%1: expected one of %2, found \"%3\"").arg(path, known, found), {}};
}

}

Result<void> checkLog(const EventLog &log)
{
    const Calendars calendars = calendarsOf(log);
    if (calendars.find(log.incident.calendar))
        return {};
    return tl::unexpected(unknown(QStringLiteral("case.calendar"), idsOf(calendars), log.incident.calendar));
}

Result<void> checkRules(const RuleSet &rules, const EventLog &log)
{
    static const QStringList words{QStringLiteral("case"), QStringLiteral("office"), QStringLiteral("oncall"), QStringLiteral("owner"),
                                   QStringLiteral("customer"), QStringLiteral("24x7")};
    const Calendars calendars = calendarsOf(log);
    for (size_t i = 0; i < rules.rules.size(); ++i) {
        const Rule &rule = rules.rules[i];
        const auto path = [i](const char *field) { return QStringLiteral("rules[%1].%2").arg(i).arg(QLatin1String(field)); };
        if (rule.version < 1)
            return fail(Error::Kind::InvalidInput, QCoreApplication::translate("EventLog", "%1: expected a number from 1, found %2").arg(path("version")).arg(rule.version));
        if (!words.contains(rule.calendar) && !calendars.find(rule.calendar))
            return tl::unexpected(unknown(path("calendar"), words.join(QStringLiteral(", ")) + QStringLiteral(", ") + idsOf(calendars), rule.calendar));
    }
    return {};
}

QJsonObject replayRun(const EventLog &log, const RuleSet &rules, std::optional<Instant> until)
{
    Customer customer;
    customer.name = log.customer;
    customer.contract = log.contract;
    QHash<EntryId, QString> events;
    for (const Entry &entry : log.entries)
        events.insert(entry.id, entry.externalRef);

    const Calendars calendars = calendarsOf(log);
    QJsonArray lines;
    for (const rules::RunLine &line : rules::run(log.entries, caseFacts(log.incident, customer, {}), {rules, calendars}, until)) {
        QJsonObject object{{QStringLiteral("at"), clock(line.at, log.zone)},
                           {QStringLiteral("what"), QLatin1String(nameOfWhat(line.what))},
                           {QStringLiteral("rule"), line.commitment.rule},
                           {QStringLiteral("since"), events.value(line.commitment.openedBy)},
                           {QStringLiteral("due"), clock(line.commitment.due, log.zone)},
                           {QStringLiteral("channel"), nameOf(line.commitment.channel)}};
        if (line.commitment.channelAssumed)
            object.insert(QStringLiteral("note"), QStringLiteral("channel assumed, ask to confirm"));
        lines.append(object);
    }
    return {{QStringLiteral("schema"), QStringLiteral("aviso-expected-timeline/1")},
            {QStringLiteral("runs"), QJsonObject{{log.incident.calendar, lines}}}};
}

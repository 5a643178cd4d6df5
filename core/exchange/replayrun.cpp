// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/eventlog.h"
#include "core/model/words.h"

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

QJsonObject replayRun(const EventLog &log, const RuleSet &rules, std::optional<Instant> until)
{
    Customer customer;
    customer.name = log.customer;
    customer.contract = log.contract;
    QHash<EntryId, QString> events;
    for (const Entry &entry : log.entries)
        events.insert(entry.id, entry.externalRef);

    QJsonArray lines;
    for (const rules::RunLine &line : rules::run(log.entries, caseFacts(log.incident, customer, {}), {rules, log.calendars}, until)) {
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

// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/desk/logimport.h"

#include "core/desk/logcheck.h"
#include "core/desk/recording.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>

namespace {

constexpr int logsInOneTransaction = 200;
constexpr qsizetype problemsKept = 1000;

bool isTheDatabases(const Error &error)
{
    switch (error.kind) {
        using enum Error::Kind;
    case NotFound:
    case Conflict:
    case InvalidInput:
        return false;
    default:
        return true;
    }
}

}

LogImport::LogImport(Store &store, DeskParts &parts, Progress progress)
    : m_store(store), m_parts(parts), m_progress(std::move(progress)), m_law(parts.law())
{
}

bool LogImport::goOn(qint64 bytes)
{
    if (m_progress && !m_progress(m_before + bytes, m_total))
        m_report.cancelled = true;
    return !m_report.cancelled;
}

void LogImport::refuse(const QString &place, const Error &error)
{
    ++m_report.refused;
    if (m_report.problems.size() < problemsKept)
        m_report.problems += place.isEmpty() ? error.text : place + QStringLiteral(": ") + error.text;
}

Importing::Report LogImport::files(const QStringList &paths)
{
    for (const QString &path : paths)
        m_total += QFileInfo(path).size();
    for (const QString &path : paths) {
        if (const Result<void> ok = file(path); !ok) {
            m_report.failure = ok.error();
            break;
        }
        m_before += QFileInfo(path).size();
        if (m_report.cancelled)
            break;
    }
    return m_report;
}

Result<Importing::Report> LogImport::logs(std::vector<EventLog> logs)
{
    size_t at = 0;
    const Result<void> ok = all([&](QString &place) -> std::optional<Result<EventLog>> {
        if (at == logs.size())
            return {};
        place = logs[at].incident.externalRef;
        return std::move(logs[at++]);
    });
    return ok.map([this] { return m_report; });
}

Result<Incident> LogImport::one(EventLog log)
{
    const Result<void> ok = m_store.transaction([&] { return refresh().and_then([&] { return write(log); }); });
    if (!ok)
        return tl::unexpected(ok.error());
    m_parts.setLaw(m_law);
    return log.incident;
}

/// Another desktop may have changed the law since; what an earlier attempt left of it is forgotten.
Result<void> LogImport::refresh()
{
    return refreshLaw(m_store, m_parts).map([this] { m_law = m_parts.law(); });
}

Result<void> LogImport::all(const Next &next)
{
    bool more = true;
    while (more && !m_report.cancelled) {
        const Importing::Report before = m_report;
        Result<void> ok = m_store.transaction([&] { return refresh().and_then([&] { return chunk(next, more); }); });
        if (!ok) {
            m_report = before;
            return ok;
        }
        m_parts.setLaw(m_law);
    }
    return {};
}

Result<void> LogImport::chunk(const Next &next, bool &more)
{
    for (int i = 0; i < logsInOneTransaction && !m_report.cancelled; ++i) {
        QString place;
        std::optional<Result<EventLog>> log = next(place);
        if (!log) {
            more = false;
            return {};
        }
        if (!*log) {
            refuse(place, log->error());
            continue;
        }
        const std::shared_ptr<const Law> law = m_law;
        const Result<void> ok = m_store.transaction([&] { return write(**log); });
        if (!ok) {
            m_law = law; // the version that it brought went with it
            if (isTheDatabases(ok.error()))
                return ok;
            refuse(place, ok.error());
            continue;
        }
        ++m_report.incidents;
        m_report.entries += static_cast<int>((*log)->entries.size());
    }
    return {};
}

Result<void> LogImport::write(EventLog &log)
{
    if (const Result<void> good = checkedLog(log, m_parts.clock()); !good)
        return good;
    const auto there = m_store.incidentByExternalRef(log.incident.externalRef);
    if (!there)
        return tl::unexpected(there.error());
    if (*there) {
        const Result<Incident> known = m_store.incident(**there);
        return fail(Error::Kind::Conflict, QCoreApplication::translate("Importing", "case.id: %1 is here already, as incident %2")
                                               .arg(log.incident.externalRef, known ? known->number : QString()));
    }
    const Result<Customer> customer = customerOf(log);
    if (!customer)
        return tl::unexpected(customer.error());
    log.incident.customer = customer->id;
    Result<void> ok = takeCalendar(log);
    if (ok)
        ok = takePeople(log, customer->id);
    return ok ? writeLog(m_store, *m_law, log.incident, log.entries, m_parts.zone) : ok;
}

/// The incident keeps the hours its log was written under: a calendar that the desk lacks, or knows with other hours, comes along.
Result<void> LogImport::takeCalendar(EventLog &log)
{
    const QString id = log.incident.calendar;
    const auto brought = log.calendars.byId.find(id);
    if (brought == log.calendars.byId.end()) {
        if (m_law->calendars.find(id))
            return {};
        return fail(Error::Kind::InvalidInput, QCoreApplication::translate("Importing", "case.calendar: there is no calendar \"%1\" here, and the log brings none").arg(id));
    }
    Calendars calendars = m_law->calendars, more;
    more.byId.insert(*brought);
    log.incident.calendar = adoptCalendars(calendars, more).at(id);
    if (calendars.byId.size() == m_law->calendars.byId.size())
        return {};
    LawVersion next = lawVersion(m_law->rules, calendars);
    next.version = m_law->version + 1;
    next.validFrom = m_parts.clock();
    next.author = m_parts.user;
    return saveLaw(m_store, next).map([this](const std::shared_ptr<const Law> &law) { m_law = law; });
}

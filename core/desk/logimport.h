// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/desk/deskparts.h"
#include "core/desk/importing.h"

class QFile;

/// One run of an import, on the database thread: many logs in transactions of some hundreds, each log whole or not at all.
class LogImport
{
public:
    using Progress = std::function<bool(qint64 bytes, qint64 of)>;

    LogImport(Store &, DeskParts &, Progress progress = {});

    /// Reads every file; what goes wrong, with a log or with the database, stands in the report.
    Importing::Report files(const QStringList &);
    /// Writes logs that were read elsewhere.
    Result<Importing::Report> logs(std::vector<EventLog>);
    /// Writes one log.
    Result<Incident> one(EventLog);

private:
    /// Gives the next log, or nothing at the end; an error is a problem of that log alone.
    using Next = std::function<std::optional<Result<EventLog>>(QString &place)>;

    Result<void> file(const QString &path);
    void refuseFile(const QString &path, const QString &reason);
    /// The file, open; a copy of what comes through a pipe, since logs are looked at twice. Null when it cannot be read: that is told.
    std::unique_ptr<QFile> opened(const QString &path);
    std::unique_ptr<QFile> spooled(QFile &pipe, const QString &path);
    Result<void> refresh();
    Result<void> all(const Next &);
    Result<void> chunk(const Next &, bool &more);
    Result<void> write(EventLog &);
    Result<void> takeCalendar(EventLog &);
    Result<Customer> customerOf(const EventLog &);
    Result<void> takePeople(EventLog &, const CustomerId &);
    void refuse(const QString &place, const Error &);
    Next wholeFile(QFile &, const QString &path);
    Next lines(QFile &, const QString &path);
    bool goOn(qint64 bytes);

    Store &m_store;
    DeskParts &m_parts;
    Progress m_progress;
    std::shared_ptr<const Law> m_law;
    CalendarCache m_cache;
    Importing::Report m_report;
    qint64 m_total = 0;
    qint64 m_before = 0; ///< bytes of the files before this one
};

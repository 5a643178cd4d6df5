// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/desk/sampledata.h"
#include "core/exchange/eventlog.h"
#include "core/result.h"

#include <QFuture>

#include <functional>

struct DeskParts;

/// Bringing incidents in from event logs.
class Importing
{
public:
    struct Report
    {
        int incidents = 0;
        int entries = 0;
        QStringList problems; ///< file, line or path, and what was expected, of the first thousand that were refused
        int refused = 0; ///< incidents that were not imported
        int denied = 0; ///< of those, files that may not be read
        bool cancelled = false;
        std::optional<Error> failure; ///< what ended it before the end, as a full disk or a lost server; what was imported before stays
    };

    explicit Importing(DeskParts &parts) : m_parts(parts) {}

    /// Reads files of one event log, a list of them, or JSON Lines with one a line ("-" is standard input); each incident whole or not at
    /// all. What cannot be read or written is told in the report. `progress(done)` is called on the database thread and stops the work by
    /// answering false; what was imported stays.
    QFuture<Result<Report>> importLogs(const QStringList &files, std::function<bool(qint64 bytes, qint64 of)> progress = {});
    /// Writes one log as an incident with its commitments.
    QFuture<Result<Incident>> importLog(const EventLog &);
    /// Writes the sample company: its technicians, a dozen customers and some forty incidents, dated relative to now.
    QFuture<Result<Report>> importSample();
    /// What is left of it, and what would stay because people added to it.
    QFuture<Result<SampleLeft>> sampleLeft();
    /// Takes away what the sample made and nobody changed since.
    QFuture<Result<SampleLeft>> removeSample();

private:
    DeskParts &m_parts;
};

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/lists.h"
#include "core/report/reports.h"
#include "core/result.h"

#include <QFuture>

#include <functional>

struct DeskParts;

/// Papers made of what was recorded, and the proof that nothing of it was changed.
class Reporting
{
public:
    explicit Reporting(DeskParts &parts) : m_parts(parts) {}

    /// The incident report as a PDF, made away from the window's thread. Environment when no font is installed.
    QFuture<Result<QByteArray>> incidentReport(IncidentId, ReportReader, const QString &language);
    /// The same on its pages, to be looked at and printed.
    QFuture<Result<std::shared_ptr<const report::Paper>>> incidentPaper(IncidentId, ReportReader, const QString &language);
    /// How the case stands, in one paragraph of plain text: for the customer from what they were told, for the team from everything.
    QFuture<Result<QString>> caseParagraph(IncidentId, ReportReader, const QString &language);
    /// Recomputes every chain and every commitment; an empty list is a clean bill. `progress` is called on the database thread
    /// and stops the work by answering false.
    QFuture<Result<std::vector<Finding>>> verify(std::function<bool(qint64 done, qint64 of)> progress = {});

private:
    DeskParts &m_parts;
};

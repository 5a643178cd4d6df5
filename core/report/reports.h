// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/dossier.h"
#include "core/result.h"
#include "core/rules/rule.h"

#include <QTimeZone>

#include <memory>

namespace report {
class Paper;
}

/// For whom a report is written; the customer's holds no word of team text.
enum class ReportReader { Customer, Team };

/// The incident report as a PDF (A4), from the same dossier for both readers. `language` is "es" or "en", wall times are those of
/// `zone`, rules give commitments their names, `hours` says for the team by which calendar they are counted, and `company`, where it is
/// known, stands at the head. Environment when no font
/// is installed. May be called on any thread.
Result<QByteArray> incidentReport(const Dossier &, const RuleSet &, const QString &hours, ReportReader, const QString &language,
                                  const QTimeZone &zone, Instant now, const QString &company = {});
/// The same, set on its pages: to be looked at and printed.
Result<std::shared_ptr<const report::Paper>> incidentPaper(const Dossier &, const RuleSet &, const QString &hours, ReportReader, const QString &language,
                                                           const QTimeZone &zone, Instant now, const QString &company = {});

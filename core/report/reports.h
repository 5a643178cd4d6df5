// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/dossier.h"
#include "core/result.h"
#include "core/rules/rule.h"

#include <QTimeZone>

/// For whom a report is written; the customer's holds no word of team text.
enum class ReportReader { Customer, Team };

/// The incident report as a PDF (A4), from the same dossier for both readers. `language` is "es" or "en", wall times are those of
/// `zone`, rules give commitments their names, `hours` says for the team by which calendar they are counted. Environment when no font
/// is installed. May be called on any thread.
Result<QByteArray> incidentReport(const Dossier &, const RuleSet &, const QString &hours, ReportReader, const QString &language,
                                  const QTimeZone &zone, Instant now);

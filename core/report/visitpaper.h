// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/visit.h"
#include "core/result.h"

#include <QTimeZone>

#include <memory>

namespace report {

class Paper;

/// What a visit report is made of.
struct VisitSheet
{
    VisitRow row; ///< for the customer: without a word of the team's
    QStringList technicians;
    QByteArray signature; ///< a picture; empty: there is a line to sign on
    QString company;
};

/// What a technician takes along: who is visited on a day, in order.
struct DaySheet
{
    QString technician;
    QDate date;
    std::vector<VisitRow> visits;
    QString company;
};

/// The report of one visit; Environment when no font is installed. May be called on any thread.
Result<std::shared_ptr<const Paper>> visitPaper(const VisitSheet &, bool forTeam, const QString &language, const QTimeZone &, Instant now);
/// The day of one technician with addresses, telephones and how one gets in; Environment as above.
Result<std::shared_ptr<const Paper>> dayPaper(const DaySheet &, const QString &language, const QTimeZone &, Instant now);

}

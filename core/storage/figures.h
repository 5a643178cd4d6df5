// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/figures.h"
#include "core/result.h"

#include <functional>
#include <map>
#include <span>

class Store;

/// What reports count of each incident, kept so that they need no log; jobs of the database thread. What an incident's log says is the truth.
namespace figures {

/// Writes what the incident's log says now in place of what was kept.
Result<void> replace(Store &, const CaseFigures &);
/// What is kept of an incident; nothing: it was never counted.
Result<std::optional<CaseFigures>> ofIncident(Store &, IncidentId);
/// Those that are not counted yet, at most so many.
Result<std::vector<IncidentId>> left(Store &, int most);
/// How many those are.
Result<qint64> countLeft(Store &);
/// It was counted, or cannot be.
Result<void> settle(Store &, IncidentId);

/// Calls `take` for each incident of which something may lie in the filter's period, in no order to rely on.
Result<void> each(Store &, const FigureFilter &, const std::function<void(const FigureRow &)> &take);

/// What lists show of incidents, in the order given; those that are gone are left out.
Result<std::vector<FigureIncident>> incidents(Store &, std::span<const IncidentId>);

/// Names and contracts by id.
struct Party
{
    QString name, contract;
};
Result<std::map<QString, Party>> customers(Store &);
Result<std::map<QString, QString>> people(Store &);

}

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/incident.h"
#include "core/rules/engine.h"

/// By which calendar an incident is counted, and who promised it.
struct CalendarChoice
{
    QString calendar;
    CalendarSource source = CalendarSource::Team;

    bool operator==(const CalendarChoice &) const = default;
};

/// The first that names a calendar there is: what was set by hand, the customer's contract, the site; else the team's.
CalendarChoice chosenCalendar(const QString &hand, const QString &contract, const QString &site, const Calendars &);

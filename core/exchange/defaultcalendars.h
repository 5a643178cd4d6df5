// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/rules/engine.h"

/// The calendars that Aviso comes with: the office, Monday to Friday in the zone with the holidays of its country where they are known;
/// on call, with evenings and weekends; and 24x7.
Calendars defaultCalendars(const QTimeZone &zone);
/// Their ids, for a message that says what was expected.
QString idsOf(const Calendars &);

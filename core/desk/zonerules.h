// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/desk/deskparts.h"

#include <QJsonObject>

/// The rules of each time zone that the calendars use, as this computer knows them, in one word for each: another word after an update of
/// tzdata that touches it between 2020 and 2037.
QJsonObject zoneRulesOf(const Calendars &);
/// Where the database was last written by other zone rules, what is open is derived anew: due moments and notices go by the new ones.
Result<void> heedZoneRules(Store &, DeskParts &, const std::shared_ptr<const Law> &);

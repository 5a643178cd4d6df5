// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/instant.h"

#include <QTimeZone>

#include <vector>

/// Which backups stay: the newest of each of the last 7 days, 4 weeks and 12 months that have one, in the days of `zone`, and the newest of
/// all. Those that lie after `now` stay too: a clock was wrong, and nothing is thrown away for that. The newest first.
std::vector<Instant> whichToKeep(std::vector<Instant> backups, Instant now, const QTimeZone &zone);

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/instant.h"

#include <QString>

#include <optional>

/// Reads an ISO 8601 duration of days, hours, minutes and seconds ("PT30M", "P1DT12H"); a day is 24 h. Nothing when it is not one.
std::optional<Milliseconds> parseDuration(const QString &text);
/// The shortest ISO 8601 text that parseDuration reads as the same duration.
QString durationText(Milliseconds);

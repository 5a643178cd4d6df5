// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/instant.h"

#include <QString>

#include <optional>

/// A moment of the sample, counted from now: "-40min", "+3h", "-2d 09:30" (that many days), "-2w 09:30" (that many days from Monday to
/// Friday), or "fri 18:20" (of the last weekend that is over). Nothing when the text is none of these.
std::optional<Instant> sampleMoment(const QString &text, Instant now, const QTimeZone &zone);

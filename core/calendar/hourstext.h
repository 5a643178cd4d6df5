// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/calendar/openhours.h"

/// Reads hours as a person writes them: "9:00-14:00, 16:00-19:00", "22:00-06:00" over midnight, "0:00-24:00"; nothing or "closed" is none.
Result<Windows> windowsFromText(const QString &text);
/// What windowsFromText reads as the same windows; empty for none.
QString windowsText(const Windows &windows);
/// Reads a duration as a person writes it: "4 h", "1 h 30 min", "90 min", "2:30"; a number alone is hours.
Result<Milliseconds> spanFromText(const QString &text);
/// The windows in order, those that overlap or touch as one.
Windows united(const Windows &windows);

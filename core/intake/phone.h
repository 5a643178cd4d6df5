// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

// Phones are kept as they were typed and compared in E.164; who calls from behind an exchange shows fewer digits, so that the last nine are
// compared as well.

/// The number in E.164 ("+34612345678"), read as it is dialled in the region (ISO 3166, "ES"). Empty when it can be no number there: a
/// short number such as 112, letters, too few or too many digits.
QString e164(const QString &typed, const QString &region = QStringLiteral("ES"));

/// The last nine digits of whatever was typed; fewer when there are fewer. Empty below six: that names nobody.
QString lastNine(const QString &typed);

/// How a person reads it: "612 34 56 78" in its own region, "+44 20 7946 0123" from another. What is no number stays as it is.
QString spokenPhone(const QString &number, const QString &region = QStringLiteral("ES"));

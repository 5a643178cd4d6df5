// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/intake/callcard.h"
#include "core/result.h"

#include <QByteArray>

// What a call centre, or another program, hands over as a file: one call each, in the format that docs/intake-format.md describes.

/// Reads one; an error names the path, as in "what.title: expected a text". `now` is when it is read: a call of the future is refused.
Result<CallCard> intakeCard(const QByteArray &json, Instant now);

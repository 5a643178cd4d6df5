// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"

// What can be said about one field of the directory while it is typed.

/// A phone number as it is kept: E.164; a short number or an extension as its digits. InvalidInput for what nobody can dial.
Result<QString> keptPhone(const QString &typed);

/// Has the text the shape of one mail address?
bool isMailAddress(const QString &text);

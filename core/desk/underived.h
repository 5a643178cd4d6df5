// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/desk/deskparts.h"

/// Derives what an older Aviso did not keep with an incident and the upgrade of the database left to the rules: logs with corrections and
/// bounces. One that cannot be read stays as it is; a check of the database names it.
Result<void> deriveLeftOver(Store &, DeskParts &, const std::shared_ptr<const Law> &);

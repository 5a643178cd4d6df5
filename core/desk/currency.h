// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"

class Store;

// The company's currency; jobs of the database thread.

/// Its ISO code; euros when nobody said another.
Result<QString> keptCurrency(Store &);
/// InvalidInput for what is no ISO code.
Result<void> keepCurrency(Store &, const QString &code);

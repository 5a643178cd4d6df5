// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/ledger.h"

/// Where to look first: most that was not kept in time.
void sortByNeed(std::vector<LedgerSum> &);

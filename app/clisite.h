// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "clicommands.h"

/// Takes the site that --site names among the customer's; an error names those that there are.
Result<void> takeSite(const Session &, NewIncident &);

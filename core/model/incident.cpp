// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/incident.h"

#include <algorithm>

Level derivedPriority(Level urgency, Level impact)
{
    const auto [lower, higher] = std::minmax(urgency, impact);
    if (lower == Level::Low && higher > Level::Normal)
        return static_cast<Level>(static_cast<int>(higher) - 1);
    return higher;
}

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/text/unitwords.h"

/// What the entry says of the matter that it is about, beside its texts, a line each, for the team: of any kind of matter.
QStringList aftersalesLines(const AftersalesAct &, const Language &, const MomentSaid &);

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/desk/ledger.h"
#include "ui/theme/theme.h"

#include <QBrush>
#include <QPen>

#include <array>

/// How each verdict looks in chart, legend and table: an icon, a tone, and a pattern that tells it apart without colour.
namespace verdicts {

/// Those that the chart stacks, from the ground up.
inline constexpr std::array charted{Verdict::Kept, Verdict::Late, Verdict::Missed, Verdict::Waived};

QString icon(Verdict);
Tone tone(Verdict);
QBrush brush(Verdict, const Theme &);
/// The line around a bar.
QPen pen(Verdict, const Theme &);

}

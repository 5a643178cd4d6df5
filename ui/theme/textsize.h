// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

/// How large letters are, in percent of what the desktop asks for; everything else grows with them.
int textSize();
/// Between 75 and 300; applyTheme() brings it to the windows that are built from then on.
void setTextSize(int percent);

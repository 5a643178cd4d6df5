// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/colors.h"

/// How pressing something owed is: told by icon and word, and only then by colour.
enum class Urgency {
    Overdue, ///< its moment has passed
    Soon, ///< within the warning time
    Later, ///< owed, not yet pressing
    Settled, ///< done in time or late, but done
    Waiting, ///< someone else has the ball
    Silent, ///< nothing was heard for long
};

/// What an urgency looks like.
struct UrgencyLook
{
    QString icon; ///< a name for icons::icon()
    QString word; ///< in the user's language
    Tone tone;
};

/// The look of an urgency.
UrgencyLook lookOf(Urgency urgency);

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/presentperson.h"
#include "ui/theme/colors.h"
#include "ui/viewpoint.h"

/// What is said of somebody else who has an incident open, the same in every view.
class PresenceWords
{
    Q_DECLARE_TR_FUNCTIONS(PresenceWords)

public:
    static QString icon(Doing doing);
    static Tone tone(Doing doing);
    /// "Writing", "Viewing".
    static QString word(Doing doing);
    /// "Ana is writing (since 10:40)", "Ana is viewing".
    static QString sentence(const PresentPerson &present, const Viewpoint &viewpoint);
    /// As above, and always since when.
    static QString wholeSentence(const PresentPerson &present, const Viewpoint &viewpoint);
};

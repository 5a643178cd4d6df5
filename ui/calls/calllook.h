// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/intake/priority.h"
#include "core/model/call.h"
#include "ui/theme/colors.h"

#include <QCoreApplication>

/// How calls look and what their words are, the same in card, banner and list.
class CallLook
{
    Q_DECLARE_TR_FUNCTIONS(CallLook)

public:
    static QString icon(const Call &call);
    static Tone tone(const Call &call);
    /// "Missed", "New incident", "Added to an incident", ...
    static QString word(CallOutcome outcome);
    /// "stopped + contract": what a suggested priority follows from.
    static QString reasons(const SuggestedPriority &suggested);
    static QString word(Impact impact);
    /// A number as it is read, or that there is none.
    static QString number(const QString &number);
};

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/text.h"

#include <QStringList>

/// What forgetting a customer would take away, and what speaks against it.
struct ForgetPlan
{
    QString name; ///< of the customer
    bool isForgotten = false; ///< it was done already
    QStringList open; ///< numbers of their incidents that are not closed, the first twenty
    int openCount = 0;
    int owedCalls = 0; ///< that somebody has still to call back
    int incidents = 0;
    int entries = 0;
    int files = 0;
    int calls = 0;
    int contacts = 0;
    int sites = 0;
    int equipment = 0;
    int drafts = 0;

    bool isRefused() const { return isForgotten || openCount > 0 || owedCalls > 0; }
    bool operator==(const ForgetPlan &) const = default;
};

/// What stands where a word of a forgotten customer stood.
inline QString forgottenWord()
{
    return QStringLiteral("[forgotten]");
}

/// The same in both languages; empty where there was nothing.
inline LocalText forgottenText(const LocalText &text)
{
    if (text.isEmpty())
        return {};
    return {{{QStringLiteral("en"), forgottenWord()}, {QStringLiteral("es"), QStringLiteral("[olvidado]")}}};
}

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "clicommands.h"

#include "core/text/language.h"

/// Words and moments for the tables.
struct Words
{
    explicit Words(const Session &);

    QString moment(std::optional<Instant> at) const { return at ? language.moment(*at, zone, now) : QString(); }
    QString state(State, WaitingOn, const QString &named = {}) const;
    QString rule(const RuleSet &, const QString &id) const;
    /// The rule's name, and what was promised if it is a promise.
    QString owed(const Commitment &, const RuleSet &) const;

    Language language;
    QTimeZone zone;
    Instant now;
};

/// "overdue", "soon", "later" or "never", as JSON says it.
QString urgencyOf(const Commitment &, Instant now);
/// The same in the user's language.
QString urgencyInWords(const Commitment &, Instant now);

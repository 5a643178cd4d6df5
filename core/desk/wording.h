// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/rules/explain.h"
#include "core/text/language.h"

/// An explanation in sentences of a language, plain text.
struct ExplanationText
{
    QString rule; ///< the rule in a sentence, and who last changed it
    QString opened; ///< the event that opened it
    QString sum; ///< the calendar, each skipped stretch by name, and the due moment
    QString chain; ///< the dates of a promise, one after the other; empty with one date alone
    QString hold; ///< who is on it or put it off, while that lasts
    QString settles; ///< what would settle it, or what did
    QStringList nearMisses; ///< contacts that did not count, and why
    QStringList history; ///< each notice, and who put it off, was on it or handed it over, in order of time
};

/// Words for "why am I seeing this?" in a language ("es", "en"), wall times in the zone.
ExplanationText inWords(const Explanation &, const QString &language, const QTimeZone &);
/// What a commitment is called in a language: the words of the promise, else the name of its rule.
QString owedInWords(const Commitment &, const RuleSet &, const QString &language);
/// "for Ana, away until Mon 9 Mar, 08:00"; empty when the notice went to whom it is owed.
QString standsForInWords(const Reminder &, const Language &, const QTimeZone &, std::optional<Instant> now = {});

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/rules/engine.h"

class Language;

/// A rule in plain sentences of a language, plain text without a full stop; what says nothing is empty.
struct RuleText
{
    QString deed; ///< what to do
    QString due; ///< by when
    QString channel; ///< by which channel
    QString begins; ///< what begins it, and what each one is about
    QString repeats; ///< what comes after it was done, or when it changes
    QString scope; ///< which incidents it is for
    QString calendar; ///< by which calendar time counts, and when the clock stands still
    QString warned, again, lead, quiet; ///< what is shown besides at the due moment, each from a small letter

    /// What to do, by when and by which channel.
    QString duty() const;
    /// What is shown besides, in one sentence.
    QString notices() const;
    /// All of it, each part a sentence.
    QString whole() const;
};

/// A calendar that a rule names is called by its name where `calendars` knows it.
RuleText inWords(const Rule &, const Language &, const Calendars &calendars = {});
/// What begins a rule, as something that happens: "the plan or the forecast changes".
QString startInWords(const Pattern &, const Language &);
/// One turning point or entry, as something that happens: "an incident is opened".
QString happening(const EventKind &, const Language &);
/// One turning point or entry, as something to do: "review it with the team".
QString deed(const EventKind &, const Language &);
/// What the customer is told, with its article: "the diagnosis".
QString news(Tell, const Language &);
/// A fact with its article: "the diagnosis".
QString factInWords(FactKind, const Language &);
/// "30 working minutes", "72 hours".
QString durationInWords(Milliseconds, bool elapsed, const Language &);
/// "by any channel", "in writing", "by phone or in person".
QString channelInWords(ChannelNeed, const Language &);

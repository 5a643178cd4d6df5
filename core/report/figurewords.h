// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/figuretables.h"

// What the tables of figures are written with.

namespace report {

/// Numbers, shares and durations in one language.
struct FigureWords
{
    const Figures &figures;
    const RuleSet &rules;
    const Language &language;
    const QTimeZone &zone;

    QString text(const char *source) const { return language.text(source); }
    QString count(qint64 n) const { return n > 0 ? language.locale().toString(n) : QStringLiteral("–"); }
    /// "94 %"; a dash of nothing.
    QString share(qint64 part, qint64 of) const;
    QString duration(qint64 ms) const { return language.duration(Milliseconds(ms)); }
    QString money(qint64 cents) const { return language.locale().toString(static_cast<double>(cents) / 100, 'f', 2); }
    /// A number that opens what is behind it.
    FigureCell cell(qint64 n, const FigureNumber &number) const { return {count(n), n > 0 ? std::optional(number) : std::nullopt, {}, {}}; }
    /// What a line of the ledger is about.
    QString nameOf(LedgerBy, const LedgerSum &) const;
};

FigureTable overviewTable(const FigureWords &);
FigureTable keptTable(const FigureWords &, LedgerBy);
FigureTable silenceTable(const FigureWords &);
FigureTable silentTable(const FigureWords &);
FigureTable timesTable(const FigureWords &);
FigureTable waitsTable(const FigureWords &);
/// `which`: 0 by person, 1 by model, 2 by kind.
FigureTable falseTable(const FigureWords &, int which);
FigureTable unitsTable(const FigureWords &);
FigureTable opinionsTable(const FigureWords &);
FigureTable talksTable(const FigureWords &);

}

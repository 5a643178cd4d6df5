// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/figures.h"
#include "core/result.h"
#include "core/rules/rule.h"
#include "core/text/language.h"

#include <QStringList>
#include <QTimeZone>

#include <memory>

namespace report {

class Paper;

/// One cell of a table of figures.
struct FigureCell
{
    QString text;
    std::optional<FigureNumber> number = {}; ///< which incidents stand behind it
    std::optional<IncidentId> incident = {}; ///< the one that it is about
    std::optional<Verdict> verdict = {}; ///< how it is dressed
};

/// What a table of figures is about, in the order in which reports show them.
enum class FigureTopic { Overview, Week, Rule, Person, Customer, Silence, Silent, Times, Waits, FalseByPerson, FalseByModel, FalseByKind, Units, Opinions, Talks };

/// One bar of a chart beside a table: the line that it is of, and how long it is.
struct FigureBar
{
    QString name;
    double value = 0;
    QString label; ///< at its end
};

/// A table of figures, the same in the window, on paper, as CSV and at the command line.
struct FigureTable
{
    FigureTopic topic = FigureTopic::Overview;
    QString title;
    QString summary; ///< one sentence that says the most of it
    QStringList heads;
    std::vector<std::vector<FigureCell>> rows;
    std::vector<FigureBar> bars = {}; ///< one a row; empty: it has no chart of its own
    std::vector<LedgerSum> sums = {}; ///< one a row, where it is of the ledger
};

/// All tables of a dashboard, in order. `rules` gives rules their names.
std::vector<FigureTable> figureTables(const Figures &, const RuleSet &rules, const Language &, const QTimeZone &);
/// "1 Mar 2026 – 31 Mar 2026".
QString periodWords(const FigureFilter &, const Language &, const QTimeZone &);
/// The tables on paper; `about`: of whom they are, empty: of everything. Environment when no font is installed. May be called on any thread.
Result<std::shared_ptr<const Paper>> figuresPaper(const std::vector<FigureTable> &, const FigureFilter &, const QString &about, const QString &company, const QString &language,
                                                  const QTimeZone &, Instant now);

}

template<>
struct Names<report::FigureTopic>
{
    using enum report::FigureTopic;
    static constexpr auto table = nameTable<report::FigureTopic>({{Overview, "overview"}, {Week, "kept-by-week"}, {Rule, "kept-by-rule"}, {Person, "kept-by-person"},
                                                                  {Customer, "kept-by-customer"}, {Silence, "silence"}, {Silent, "silent-now"}, {Times, "times"},
                                                                  {Waits, "waiting"}, {FalseByPerson, "false-by-person"}, {FalseByModel, "false-by-model"},
                                                                  {FalseByKind, "false-by-kind"}, {Units, "replacements"}, {Opinions, "feedback"}, {Talks, "communication"}});
};

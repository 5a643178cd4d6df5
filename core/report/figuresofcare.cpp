// SPDX-License-Identifier: GPL-3.0-or-later
// Tables of how what was owed was kept, and of silence.
#include "core/report/figurewords.h"

using namespace Qt::StringLiterals;
using What = FigureNumber::What;

namespace report {

namespace {

QString verdictName(const FigureWords &words, Verdict verdict)
{
    switch (verdict) {
    case Verdict::Kept: return words.text(QT_TRANSLATE_NOOP("Aviso", "Kept"));
    case Verdict::Late: return words.text(QT_TRANSLATE_NOOP("Aviso", "Late"));
    case Verdict::Missed: return words.text(QT_TRANSLATE_NOOP("Aviso", "Missed"));
    case Verdict::Waived: return words.text(QT_TRANSLATE_NOOP("Aviso", "Waived"));
    case Verdict::CalledOff: return words.text(QT_TRANSLATE_NOOP("Aviso", "Called off"));
    case Verdict::Overdue: break;
    }
    return words.text(QT_TRANSLATE_NOOP("Aviso", "Overdue"));
}

FigureNumber owed(std::optional<Verdict> verdict)
{
    FigureNumber number{What::Owed};
    number.verdict = verdict;
    return number;
}

QString keptSentence(const FigureWords &words)
{
    const LedgerCounts &owed = words.figures.owed;
    return owed.judged() > 0 ? words.text(QT_TRANSLATE_NOOP("Aviso", "Kept %1 of what was owed to customers (%2 of %3)")).arg(words.share(owed.kept, owed.judged()), words.count(owed.kept), words.count(owed.judged()))
                             : words.text(QT_TRANSLATE_NOOP("Aviso", "Nothing that was owed has ended in this period."));
}

std::vector<FigureCell> line(const QString &name, FigureCell cell)
{
    return {FigureCell{name}, std::move(cell)};
}

}

FigureTable overviewTable(const FigureWords &words)
{
    const Figures &all = words.figures;
    FigureTable table{FigureTopic::Overview, words.text(QT_TRANSLATE_NOOP("Aviso", "Overview")), keptSentence(words),
                      {words.text(QT_TRANSLATE_NOOP("Aviso", "What")), words.text(QT_TRANSLATE_NOOP("Aviso", "How many"))}, {}};
    const auto add = [&](const char *name, qint64 n, const FigureNumber &number) { table.rows.push_back(line(words.text(name), words.cell(n, number))); };
    const auto time = [&](const char *name, const Spread &spread, const FigureNumber &number) {
        table.rows.push_back(line(words.text(name), {spread.count > 0 ? words.duration(spread.half) : u"–"_s, spread.count > 0 ? std::optional(number) : std::nullopt}));
    };
    add(QT_TRANSLATE_NOOP("Aviso", "Incidents that began"), all.began, {What::Began});
    add(QT_TRANSLATE_NOOP("Aviso", "Solved, and still so"), all.solved, {What::Solved});
    add(QT_TRANSLATE_NOOP("Aviso", "Closed, and still so"), all.closed, {What::Closed});
    add(QT_TRANSLATE_NOOP("Aviso", "Commitments kept"), all.owed.kept, owed(Verdict::Kept));
    add(QT_TRANSLATE_NOOP("Aviso", "Commitments kept late"), all.owed.late, owed(Verdict::Late));
    add(QT_TRANSLATE_NOOP("Aviso", "Commitments missed"), all.owed.missed, owed(Verdict::Missed));
    add(QT_TRANSLATE_NOOP("Aviso", "Commitments overdue now"), all.owed.overdue, owed(Verdict::Overdue));
    time(QT_TRANSLATE_NOOP("Aviso", "Half of the silences were no longer than"), all.silence, {What::Silence});
    time(QT_TRANSLATE_NOOP("Aviso", "Half were told something within"), all.steps[0].elapsed, {What::Step, 0});
    time(QT_TRANSLATE_NOOP("Aviso", "Half had a diagnosis within"), all.steps[1].elapsed, {What::Step, 1});
    time(QT_TRANSLATE_NOOP("Aviso", "Half were solved within"), all.steps[3].elapsed, {What::Step, 3});
    add(QT_TRANSLATE_NOOP("Aviso", "Closed in false"), all.closedInFalse, {What::FalseClose});
    add(QT_TRANSLATE_NOOP("Aviso", "Replacements that failed"), all.units.failed, {What::UnitFailed});
    add(QT_TRANSLATE_NOOP("Aviso", "Customers asked for news"), all.talks.news, {What::News});
    return table;
}

FigureTable keptTable(const FigureWords &words, LedgerBy by)
{
    const Figures &all = words.figures;
    const auto &sums = by == LedgerBy::Week ? all.byWeek : by == LedgerBy::Rule ? all.byRule : by == LedgerBy::Person ? all.byPerson : all.byCustomer;
    const char *const titles[] = {QT_TRANSLATE_NOOP("Aviso", "Kept, by rule"), QT_TRANSLATE_NOOP("Aviso", "Kept, by person"), QT_TRANSLATE_NOOP("Aviso", "Kept, by customer"), QT_TRANSLATE_NOOP("Aviso", "Kept, by week")};
    const char *const heads[] = {QT_TRANSLATE_NOOP("Aviso", "Rule"), QT_TRANSLATE_NOOP("Aviso", "Person"), QT_TRANSLATE_NOOP("Aviso", "Customer"), QT_TRANSLATE_NOOP("Aviso", "Week")};
    constexpr FigureTopic topics[] = {FigureTopic::Rule, FigureTopic::Person, FigureTopic::Customer, FigureTopic::Week};
    const auto which = static_cast<size_t>(by);
    FigureTable table{topics[which], words.text(titles[which]), keptSentence(words), {words.text(heads[which]), words.text(QT_TRANSLATE_NOOP("Aviso", "Kept rate"))}, {}, {}, sums};
    for (const auto &[verdict, word] : Names<Verdict>::table.rows)
        table.heads += verdictName(words, verdict);
    for (const LedgerSum &sum : sums) {
        const QString key = by == LedgerBy::Week ? u"%1-%2"_s.arg(sum.from->ms).arg(sum.to->ms) : sum.key;
        std::vector<FigureCell> row{{words.nameOf(by, sum)}, {words.share(sum.counts.kept, sum.counts.judged())}};
        row[1].number = FigureNumber{What::Owed, -1, by, key};
        for (const auto &[verdict, word] : Names<Verdict>::table.rows) {
            row.push_back(words.cell(sum.counts.of(verdict), {What::Owed, -1, by, key, verdict}));
            row.back().verdict = verdict;
        }
        table.rows.push_back(std::move(row));
    }
    return table;
}

FigureTable silenceTable(const FigureWords &words)
{
    const Figures &all = words.figures;
    FigureTable table{FigureTopic::Silence, words.text(QT_TRANSLATE_NOOP("Aviso", "Silence")), {},
                      {words.text(QT_TRANSLATE_NOOP("Aviso", "Customers heard nothing for")), words.text(QT_TRANSLATE_NOOP("Aviso", "Silences")), words.text(QT_TRANSLATE_NOOP("Aviso", "Share"))}, {}};
    table.summary = all.silence.count > 0 ? words.text(QT_TRANSLATE_NOOP("Aviso", "Half of the silences that ended were no longer than %1, 80 % than %2, 95 % than %3; while an incident is open, by the clock."))
                                                .arg(words.duration(all.silence.half), words.duration(all.silence.most), words.duration(all.silence.nearlyAll))
                                          : words.text(QT_TRANSLATE_NOOP("Aviso", "No silence ended in this period."));
    const char *const bands[] = {QT_TRANSLATE_NOOP("Aviso", "less than 4 h"), QT_TRANSLATE_NOOP("Aviso", "4 h to 1 day"), QT_TRANSLATE_NOOP("Aviso", "1 to 2 days"),
                                 QT_TRANSLATE_NOOP("Aviso", "2 to 5 days"), QT_TRANSLATE_NOOP("Aviso", "5 to 10 days"), QT_TRANSLATE_NOOP("Aviso", "10 days or more")};
    for (int i = 0; all.silence.count > 0 && i < silenceBandCount; ++i) {
        const QString name = words.text(bands[i]), share = words.share(all.silences[i], all.silence.count);
        table.rows.push_back({FigureCell{name}, words.cell(all.silences[i], {What::Silence, i}), FigureCell{share}});
        table.bars.push_back({name, static_cast<double>(all.silences[i]), share});
    }
    return table;
}

FigureTable silentTable(const FigureWords &words)
{
    FigureTable table{FigureTopic::Silent, words.text(QT_TRANSLATE_NOOP("Aviso", "Silent now")), words.text(QT_TRANSLATE_NOOP("Aviso", "Customers with something open who have heard nothing for longest, now; whoever follows it.")),
                      {words.text(QT_TRANSLATE_NOOP("Aviso", "Customer")), words.text(QT_TRANSLATE_NOOP("Aviso", "Silent for")), words.text(QT_TRANSLATE_NOOP("Aviso", "Oldest incident")), words.text(QT_TRANSLATE_NOOP("Aviso", "Owner"))}, {}};
    for (const SilentCustomer &one : words.figures.longestSilent) {
        const QString owner = one.owner.isEmpty() ? words.text(QT_TRANSLATE_NOOP("Aviso", "Unassigned")) : one.owner;
        FigureCell incident{one.number};
        incident.incident = one.oldest;
        table.rows.push_back({FigureCell{one.name}, FigureCell{words.language.duration(one.elapsed)}, incident, FigureCell{owner}});
        table.bars.push_back({one.name, static_cast<double>(one.elapsed.count()) / 3'600'000, words.language.duration(one.elapsed)});
    }
    return table;
}

}

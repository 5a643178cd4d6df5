// SPDX-License-Identifier: GPL-3.0-or-later
// Tables of how long things took, what was waited for, what was no solution, what customers said, and what talking costs.
#include "core/report/figurewords.h"

using namespace Qt::StringLiterals;
using What = FigureNumber::What;

namespace report {

FigureTable timesTable(const FigureWords &words)
{
    FigureTable table{FigureTopic::Times, words.text(QT_TRANSLATE_NOOP("Aviso", "Times")),
                      words.text(QT_TRANSLATE_NOOP("Aviso", "From the first call, of what was reached in this period. Working time is that of the incident's calendar; 80 % took no longer than the 80 % column says.")),
                      {words.text(QT_TRANSLATE_NOOP("Aviso", "Until")), words.text(QT_TRANSLATE_NOOP("Aviso", "Time")), words.text(QT_TRANSLATE_NOOP("Aviso", "Incidents")), u"50 %"_s, u"80 %"_s, u"95 %"_s}, {}};
    const char *const names[] = {QT_TRANSLATE_NOOP("Aviso", "The customer was told something"), QT_TRANSLATE_NOOP("Aviso", "Diagnosis"), QT_TRANSLATE_NOOP("Aviso", "Plan"), QT_TRANSLATE_NOOP("Aviso", "Solution")};
    const auto add = [&](const StepFigure &step, const Spread &spread, bool isWorking) {
        const int part = static_cast<int>(step.step);
        const QString name = words.text(names[part]), clock = isWorking ? words.text(QT_TRANSLATE_NOOP("Aviso", "working")) : words.text(QT_TRANSLATE_NOOP("Aviso", "by the clock"));
        std::vector<FigureCell> row{{name}, {clock}, words.cell(spread.count, {What::Step, part})};
        for (const qint64 percentile : {spread.half, spread.most, spread.nearlyAll}) {
            FigureNumber slower{What::Step, part};
            slower.atLeast = percentile, slower.isWorking = isWorking;
            row.push_back({spread.count > 0 ? words.duration(percentile) : u"–"_s, spread.count > 0 ? std::optional(slower) : std::nullopt});
        }
        table.rows.push_back(std::move(row));
        table.bars.push_back({u"%1, %2"_s.arg(name, clock), static_cast<double>(spread.most) / 3'600'000, spread.count > 0 ? words.duration(spread.most) : u"–"_s});
    };
    for (const StepFigure &step : words.figures.steps) {
        add(step, step.elapsed, false);
        if (step.working)
            add(step, *step.working, true);
    }
    const bool isEmpty = std::all_of(words.figures.steps.begin(), words.figures.steps.end(), [](const StepFigure &step) { return step.elapsed.count == 0; });
    if (isEmpty)
        table.rows.clear(), table.bars.clear();
    return table;
}

FigureTable waitsTable(const FigureWords &words)
{
    FigureTable table{FigureTopic::Waits, words.text(QT_TRANSLATE_NOOP("Aviso", "Waiting")), words.text(QT_TRANSLATE_NOOP("Aviso", "For whom or what incidents waited in this period, by the clock.")),
                      {words.text(QT_TRANSLATE_NOOP("Aviso", "Waiting for")), words.text(QT_TRANSLATE_NOOP("Aviso", "Incidents")), words.text(QT_TRANSLATE_NOOP("Aviso", "Waits")),
                       words.text(QT_TRANSLATE_NOOP("Aviso", "Altogether")), words.text(QT_TRANSLATE_NOOP("Aviso", "Share"))}, {}};
    qint64 all = 0;
    for (const WaitSum &sum : words.figures.waits)
        all += sum.lasted;
    for (const WaitSum &sum : words.figures.waits) {
        const FigureNumber number{What::Wait, static_cast<int>(sum.cause)};
        const QString name = words.language.word(sum.cause), share = words.share(sum.lasted, all);
        table.rows.push_back({FigureCell{name}, words.cell(sum.incidents, number), words.cell(sum.waits, number), FigureCell{words.duration(sum.lasted)}, FigureCell{share}});
        table.bars.push_back({name, static_cast<double>(sum.lasted) / 3'600'000, share});
    }
    return table;
}

FigureTable falseTable(const FigureWords &words, int which)
{
    const FalseCloses &all = words.figures.falseCloses;
    const auto &counts = which == 0 ? all.byTechnician : which == 1 ? all.byModel : all.byKind;
    constexpr FigureTopic topics[] = {FigureTopic::FalseByPerson, FigureTopic::FalseByModel, FigureTopic::FalseByKind};
    const char *const titles[] = {QT_TRANSLATE_NOOP("Aviso", "Closed in false: people"), QT_TRANSLATE_NOOP("Aviso", "Closed in false: models"), QT_TRANSLATE_NOOP("Aviso", "Closed in false: kinds")};
    const char *const heads[] = {QT_TRANSLATE_NOOP("Aviso", "Who had said that it was solved"), QT_TRANSLATE_NOOP("Aviso", "Model"), QT_TRANSLATE_NOOP("Aviso", "Kind")};
    const char *const nobody[] = {QT_TRANSLATE_NOOP("Aviso", "Nobody"), QT_TRANSLATE_NOOP("Aviso", "No unit"), QT_TRANSLATE_NOOP("Aviso", "No kind")};
    FigureTable table{topics[which], words.text(titles[which]), words.text(QT_TRANSLATE_NOOP("Aviso", "Opened again in this period, since it was not solved.")),
                      {words.text(heads[which]), words.text(QT_TRANSLATE_NOOP("Aviso", "Closed in false"))}, {}};
    for (const FalseCloseCount &one : counts) {
        const std::optional<IncidentKind> kind = which == 2 ? valueOf<IncidentKind>(one.what) : std::nullopt;
        const QString name = kind ? words.language.word(*kind) : one.what.isEmpty() ? words.text(nobody[which]) : one.what;
        const auto n = static_cast<qint64>(one.behind.size());
        table.rows.push_back({FigureCell{name}, words.cell(n, {What::FalseClose, which, {}, one.what})});
        table.bars.push_back({name, static_cast<double>(n), words.count(n)});
    }
    return table;
}

FigureTable unitsTable(const FigureWords &words)
{
    const UnitSums &units = words.figures.units;
    FigureTable table{FigureTopic::Units, words.text(QT_TRANSLATE_NOOP("Aviso", "Replacements")), words.text(QT_TRANSLATE_NOOP("Aviso", "Units that were sent in exchange, and those that were no solution.")),
                      {words.text(QT_TRANSLATE_NOOP("Aviso", "What became of it")), words.text(QT_TRANSLATE_NOOP("Aviso", "Units"))}, {}};
    if (units.sent + units.failed == 0)
        return table;
    const char *const faults[] = {QT_TRANSLATE_NOOP("Aviso", "Arrived broken"), QT_TRANSLATE_NOOP("Aviso", "Was not the right one"), QT_TRANSLATE_NOOP("Aviso", "Was incomplete"), QT_TRANSLATE_NOOP("Aviso", "Was lost")};
    const auto add = [&](const QString &name, qint64 n, const FigureNumber &number) {
        table.rows.push_back({FigureCell{name}, words.cell(n, number)});
        table.bars.push_back({name, static_cast<double>(n), words.count(n)});
    };
    add(words.text(QT_TRANSLATE_NOOP("Aviso", "Sent")), units.sent, {What::UnitSent});
    add(words.text(QT_TRANSLATE_NOOP("Aviso", "Failed")), units.failed, {What::UnitFailed});
    for (int i = 0; i < 4; ++i)
        add(words.text(faults[i]), units.faults[i], {What::UnitFailed, i});
    return table;
}

FigureTable opinionsTable(const FigureWords &words)
{
    const OpinionSums &all = words.figures.opinions;
    FigureTable table{FigureTopic::Opinions, words.text(QT_TRANSLATE_NOOP("Aviso", "Feedback")), {}, {words.text(QT_TRANSLATE_NOOP("Aviso", "What customers said")), words.text(QT_TRANSLATE_NOOP("Aviso", "Opinions"))}, {}};
    qint64 scored = 0;
    for (const qint64 n : all.scores)
        scored += n;
    table.summary = all.asked > 0 ? words.text(QT_TRANSLATE_NOOP("Aviso", "%1 of those who were asked have answered.")).arg(words.share(all.answered, all.asked)) : words.text(QT_TRANSLATE_NOOP("Aviso", "Nobody was asked in this period."));
    if (all.asked + all.refused + scored == 0)
        return table;
    const auto add = [&](const QString &name, qint64 n, const FigureNumber &number, bool isBar) {
        table.rows.push_back({FigureCell{name}, words.cell(n, number)});
        table.bars.push_back({isBar ? name : QString(), isBar ? static_cast<double>(n) : 0, isBar ? words.share(n, scored) : QString()});
    };
    add(words.text(QT_TRANSLATE_NOOP("Aviso", "Asked")), all.asked, {What::Asked}, false);
    add(words.text(QT_TRANSLATE_NOOP("Aviso", "Answered")), all.answered, {What::Answered}, false);
    add(words.text(QT_TRANSLATE_NOOP("Aviso", "Did not want to")), all.refused, {What::Refused}, false);
    for (int score = 5; score >= 1; --score)
        add(words.text(QT_TRANSLATE_NOOP("Aviso", "Score %1 of 5")).arg(score), all.scores[score - 1], {What::Score, score}, true);
    return table;
}

namespace {

/// What was spared, and how that was reckoned.
QString savingSentence(const FigureWords &words)
{
    const std::optional<Saving> &saving = words.figures.saving;
    if (!saving)
        return words.text(QT_TRANSLATE_NOOP("Aviso", "There is no earlier period of the same length to compare with."));
    const QString before = words.text(QT_TRANSLATE_NOOP("Aviso", "In the period of the same length before, customers asked for news %1 times on %2 incidents; now %3 times on %4."))
                               .arg(saving->newsBefore).arg(saving->beganBefore).arg(words.figures.talks.news).arg(words.figures.began);
    return before;
}

}

FigureTable talksTable(const FigureWords &words)
{
    const TalkSums &talks = words.figures.talks;
    const Rates &rates = words.figures.rates;
    FigureTable table{FigureTopic::Talks, words.text(QT_TRANSLATE_NOOP("Aviso", "Communication")), savingSentence(words),
                      {words.text(QT_TRANSLATE_NOOP("Aviso", "What")), words.text(QT_TRANSLATE_NOOP("Aviso", "Contacts")), words.text(QT_TRANSLATE_NOOP("Aviso", "Time")), words.text(QT_TRANSLATE_NOOP("Aviso", "Cost"))}, {}};
    if (talks.theirs + talks.ours == 0 && !words.figures.saving)
        return table;
    const auto cost = [&](qint64 ms) { return rates.centsAnHour > 0 ? words.money(ms / 1000 * rates.centsAnHour / 3600) : u"–"_s; };
    const auto add = [&](const char *name, qint64 n, qint64 ms, const FigureNumber &number) {
        table.rows.push_back({FigureCell{words.text(name)}, words.cell(n, number), FigureCell{words.duration(ms)}, FigureCell{cost(ms)}});
        table.bars.push_back({words.text(name), static_cast<double>(n), words.count(n)});
    };
    add(QT_TRANSLATE_NOOP("Aviso", "We turned to customers"), talks.ours, talks.ourTime, {What::Ours});
    add(QT_TRANSLATE_NOOP("Aviso", "Customers turned to us"), talks.theirs, talks.theirTime, {What::Theirs});
    add(QT_TRANSLATE_NOOP("Aviso", "Of these, they asked for news"), talks.news, talks.newsTime, {What::News});
    if (words.figures.saving) {
        const Saving &saving = *words.figures.saving;
        const bool isMore = saving.calls < 0;
        const qint64 ms = std::abs(saving.minutes) * 60'000;
        const QString name = isMore ? words.text(QT_TRANSLATE_NOOP("Aviso", "Asked for news more often than before")) : words.text(QT_TRANSLATE_NOOP("Aviso", "Spared, since they knew already"));
        table.rows.push_back({FigureCell{name}, FigureCell{words.count(qRound64(std::abs(saving.calls)))}, FigureCell{words.duration(ms)}, FigureCell{cost(ms)}});
        table.bars.push_back({name, std::abs(saving.calls), words.count(qRound64(std::abs(saving.calls)))});
    }
    return table;
}

}

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/ledger.h"
#include "core/model/reopening.h"
#include "core/model/silence.h"

// What reports count: of each incident what its log says in numbers, and what many of them say together.

/// What became of something that was owed; the moment is the one under which the ledger files it.
struct OwedFigure
{
    Instant at;
    std::optional<Verdict> verdict; ///< Overdue: open, late once its moment has come
    QString rule;

    bool operator==(const OwedFigure &) const = default;
};

/// One contact with the customer, on their side or ours.
struct TalkFigure
{
    Instant at;
    qint64 spent = 0; ///< ms that it took, as somebody wrote it down
    bool isTheirs = false; ///< they turned to us
    bool asksForNews = false; ///< and brought nothing new, while we were at it
    qint64 silence = -1; ///< ms for which they had heard nothing until then; -1: it did not end a silence

    bool operator==(const TalkFigure &) const = default;
};

/// A stretch in which the incident waited for somebody.
struct WaitFigure
{
    Instant from;
    std::optional<Instant> to; ///< nothing: it still does
    WaitingOn cause = WaitingOn::Nobody;

    bool operator==(const WaitFigure &) const = default;
};

/// An opinion that the customer was asked for, or gave.
struct OpinionFigure
{
    Instant at; ///< of the answer, else of the question
    std::optional<Instant> asked;
    bool refused = false;
    int score = 0; ///< 0: no answer yet

    bool operator==(const OpinionFigure &) const = default;
};

/// A unit that was sent in exchange, and what became of it.
struct UnitFigure
{
    Instant at; ///< when it was sent, or turned out wrong
    std::optional<ReplacementFault> fault; ///< nothing: sent

    bool operator==(const UnitFigure &) const = default;
};

/// What one incident's log says in numbers, as it is kept beside it.
struct CaseFigures
{
    IncidentId incident;
    CustomerId customer;
    std::optional<TechnicianId> owner;
    IncidentKind kind = IncidentKind::Fault;
    Instant began;
    Instant ends; ///< nothing of it happens later; far away while something goes on
    std::optional<Instant> toldAt; ///< the first time that a person told the customer something
    std::optional<Instant> diagnosedAt;
    qint64 diagnosedWorking = 0; ///< from its beginning, by its calendar of then
    std::optional<Instant> plannedAt;
    qint64 plannedWorking = 0;
    std::optional<Instant> solvedAt; ///< for good, as it stands
    qint64 solvedWorking = 0;
    std::optional<Instant> closedAt;
    QString owed, talks, waits, opinions, units; ///< lines of the lists above: see packed()

    bool operator==(const CaseFigures &) const = default;
    static void describe(auto &self, auto &&visit)
    {
        visit("incident", self.incident), visit("customer", self.customer), visit("owner", self.owner), visit("kind", self.kind), visit("began", self.began),
            visit("ends", self.ends), visit("told_at", self.toldAt), visit("diagnosed_at", self.diagnosedAt), visit("diagnosed_working", self.diagnosedWorking),
            visit("planned_at", self.plannedAt), visit("planned_working", self.plannedWorking), visit("solved_at", self.solvedAt),
            visit("solved_working", self.solvedWorking), visit("closed_at", self.closedAt), visit("owed", self.owed), visit("talks", self.talks),
            visit("waits", self.waits), visit("opinions", self.opinions), visit("units", self.units);
    }
};

/// Lists as lines, "k1772438400000 daily-update": one letter of what it is, numbers, a word. Read in one pass over hundreds of thousands.
QString packed(const std::vector<OwedFigure> &);
QString packed(const std::vector<TalkFigure> &);
QString packed(const std::vector<WaitFigure> &);
QString packed(const std::vector<OpinionFigure> &);
QString packed(const std::vector<UnitFigure> &);

/// Goes through such lines without making copies.
class FigureLines
{
public:
    explicit FigureLines(QStringView text) : m_at(text.data()), m_end(text.data() + text.size()) {}
    bool atEnd() const { return m_at >= m_end; }
    /// The letter that a line begins with.
    char letter() { return atEnd() ? '\0' : static_cast<char>((m_at++)->unicode()); }
    /// The next number of the line, with what stands before it.
    qint64 number();
    /// The rest of the line; behind it begins the next one.
    QStringView rest();

private:
    const QChar *m_at;
    const QChar *m_end;
};

/// Calls `take(at, verdict, rule)` for each thing owed; the verdict is as stored, see OwedFigure.
template<typename Take>
void eachOwed(QStringView lines, Take take)
{
    for (FigureLines all(lines); !all.atEnd();) {
        const char letter = all.letter();
        const Instant at{all.number()};
        const QStringView rule = all.rest();
        take(at, letter == 'k' ? Verdict::Kept : letter == 'l' ? Verdict::Late : letter == 'w' ? Verdict::Waived : letter == 'm' ? Verdict::Missed
                 : letter == 'o' ? Verdict::Overdue : Verdict::CalledOff, rule);
    }
}
template<typename Take>
void eachTalk(QStringView lines, Take take)
{
    for (FigureLines all(lines); !all.atEnd();) {
        const char letter = all.letter(); // a: asks for news, i: theirs, o: ours
        const Instant at{all.number()};
        const qint64 spent = all.number(), silence = all.number();
        all.rest();
        take(TalkFigure{at, spent, letter != 'o', letter == 'a', silence - 1});
    }
}
template<typename Take>
void eachWait(QStringView lines, Take take)
{
    for (FigureLines all(lines); !all.atEnd();) {
        const auto cause = static_cast<WaitingOn>(all.letter() - 'a');
        const Instant from{all.number()};
        const qint64 to = all.number();
        all.rest();
        take(WaitFigure{from, to > 0 ? std::optional(Instant{to}) : std::nullopt, cause});
    }
}
template<typename Take>
void eachOpinion(QStringView lines, Take take)
{
    for (FigureLines all(lines); !all.atEnd();) {
        const char letter = all.letter(); // q: asked, r: refused, 1 to 5: the score
        const Instant at{all.number()};
        const qint64 asked = all.number();
        all.rest();
        take(OpinionFigure{at, asked > 0 ? std::optional(Instant{asked}) : std::nullopt, letter == 'r', letter >= '1' && letter <= '5' ? letter - '0' : 0});
    }
}
template<typename Take>
void eachUnit(QStringView lines, Take take)
{
    for (FigureLines all(lines); !all.atEnd();) {
        const char letter = all.letter(); // s: sent, a and on: its fault
        const Instant at{all.number()};
        all.rest();
        take(UnitFigure{at, letter == 's' ? std::nullopt : std::optional(static_cast<ReplacementFault>(letter - 'a'))});
    }
}

/// What is kept of an incident as it is read in passing, by the hundred thousand: ids are text, moments 0 where there is none.
struct FigureRow
{
    QString incident, customer, owner; ///< owner empty: nobody
    QString kind;
    qint64 began = 0, told = 0;
    qint64 diagnosed = 0, diagnosedWorking = 0, planned = 0, plannedWorking = 0, solved = 0, solvedWorking = 0, closed = 0;
    QString owed, talks, waits, opinions, units; ///< lines
};

/// Whose figures: empty fields admit all.
struct FigureFilter
{
    Instant from;
    Instant to; ///< before this
    std::optional<CustomerId> customer = {};
    std::optional<TechnicianId> person = {}; ///< who follows the incident
    std::optional<IncidentKind> kind = {};
    std::optional<QString> contract = {}; ///< name of the customer's; empty: those without

    bool operator==(const FigureFilter &) const = default;
    bool admits(qint64 moment) const { return moment >= from.ms && moment < to.ms; }
    /// Of some incidents alone?
    bool isNarrowed() const { return customer || person || kind || contract; }
};

/// A spread of durations in milliseconds: half of them are no longer than `half`, 19 of 20 no longer than `nearlyAll`.
struct Spread
{
    qint64 count = 0;
    qint64 half = 0, most = 0, nearlyAll = 0; ///< percentiles 50, 80, 95 by nearest rank

    bool operator==(const Spread &) const = default;
};
/// Percentiles by nearest rank; orders what is given.
Spread spreadOf(std::vector<qint64> &);

/// What is timed from the beginning of an incident.
enum class FigureStep { Told, Diagnosis, Plan, Solution };
template<>
struct Names<FigureStep>
{
    using enum FigureStep;
    static constexpr auto table = nameTable<FigureStep>({{Told, "told"}, {Diagnosis, "diagnosis"}, {Plan, "plan"}, {Solution, "solution"}});
};
struct StepFigure
{
    FigureStep step = FigureStep::Diagnosis;
    Spread elapsed;
    std::optional<Spread> working; ///< nothing: not kept of this step

    bool operator==(const StepFigure &) const = default;
};

/// Upper ends of the bands in which silences are counted, in hours; the last band is open.
inline constexpr int silenceBands[] = {4, 24, 48, 120, 240};
inline constexpr int silenceBandCount = 6;

struct WaitSum
{
    WaitingOn cause = WaitingOn::Nobody;
    qint64 incidents = 0;
    qint64 waits = 0;
    qint64 lasted = 0; ///< ms within the period

    bool operator==(const WaitSum &) const = default;
};

struct OpinionSums
{
    qint64 asked = 0; ///< who answered unasked is not among them
    qint64 answered = 0; ///< of those that were asked
    qint64 refused = 0;
    qint64 scores[5] = {}; ///< how many gave 1 ... 5, asked or not

    bool operator==(const OpinionSums &) const = default;
};

struct UnitSums
{
    qint64 sent = 0;
    qint64 failed = 0;
    qint64 faults[4] = {}; ///< by ReplacementFault

    bool operator==(const UnitSums &) const = default;
};

/// What was spoken and written between customers and us.
struct TalkSums
{
    qint64 theirs = 0, ours = 0;
    qint64 theirTime = 0, ourTime = 0; ///< ms
    qint64 news = 0; ///< of theirs: they asked for news
    qint64 newsTime = 0;
    qint64 newsTimed = 0; ///< of those: somebody wrote down how long it took

    bool operator==(const TalkSums &) const = default;
};

/// What the company counts an hour of a person with.
struct Rates
{
    qint64 centsAnHour = 0; ///< 0: nobody said it
    int callMinutes = 5; ///< that a call for news takes where nobody wrote it down

    bool operator==(const Rates &) const = default;
    static void describe(auto &self, auto &&visit) { visit("cents_an_hour", self.centsAnHour), visit("call_minutes", self.callMinutes); }
};

/// What was not asked for, since they knew already: this period beside the one of the same length before it.
struct Saving
{
    qint64 newsBefore = 0;
    qint64 beganBefore = 0;
    double calls = 0; ///< so many fewer than with the share of before; negative: more
    qint64 minutes = 0;

    bool operator==(const Saving &) const = default;
};

/// A dashboard: everything that reports show of one period.
struct Figures
{
    FigureFilter filter;
    qint64 began = 0, solved = 0, closed = 0;
    LedgerCounts owed;
    std::vector<LedgerSum> byRule, byPerson, byCustomer, byWeek; ///< as the ledger sums them
    Spread silence;
    qint64 silences[silenceBandCount] = {};
    std::vector<SilentCustomer> longestSilent; ///< now
    std::vector<StepFigure> steps;
    std::vector<WaitSum> waits; ///< the longest first
    FalseCloses falseCloses;
    qint64 closedInFalse = 0;
    UnitSums units;
    OpinionSums opinions;
    TalkSums talks;
    std::optional<Saving> saving; ///< nothing: there is no earlier period to compare with
    Rates rates;
};

/// An incident behind a number.
struct FigureIncident
{
    IncidentId id;
    QString number;
    LocalText title;
    QString customer;
    QString owner; ///< empty: nobody
    State state = State::New;
    Instant began;
};

/// One number of a dashboard, of which the incidents are wanted.
struct FigureNumber
{
    enum class What { Began, Solved, Closed, Owed, Silence, Step, Wait, FalseClose, UnitSent, UnitFailed, Asked, Answered, Refused, Score, Theirs, Ours, News };

    What what = What::Began;
    int part = -1; ///< the band, the step, the cause, the fault, the score; -1: all
    std::optional<LedgerBy> by = {}; ///< for Owed
    QString key = {}; ///< as LedgerSum has it; for FalseClose what it is counted for
    std::optional<Verdict> verdict = {};
    qint64 atLeast = 0; ///< for Step: ms that it took
    bool isWorking = false; ///< and by which clock

    bool operator==(const FigureNumber &) const = default;
};

// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/desk/lawmaking.h"
#include "core/desk/desk.h"
#include "core/rules/scheduler.h"
#include "crowd.h"

#include <benchmark/benchmark.h>

#include <QCoreApplication>
#include <QEventLoop>
#include <QFutureWatcher>
#include <QTemporaryDir>

// What do one event, a start and an edit cost on a desk with many open commitments? The figures that count are the ratios between sizes.
// The argument is the number of open commitments.

namespace {

constexpr int perIncident = 4; ///< open commitments of each incident of a crowd

/// One crowd of each size serves every repetition. They end with main(): threads need the application object to end as well.
struct Crowds
{
    QTemporaryDir folder;
    std::map<int, std::unique_ptr<Crowd>> bySize;

    QString file(int size) const { return folder.filePath(QString::number(size)); }
};
Crowds *crowds = nullptr;

Crowd &crowdOf(int commitments)
{
    const int size = commitments / perIncident;
    std::unique_ptr<Crowd> &crowd = crowds->bySize[size];
    if (!crowd)
        crowd = std::make_unique<Crowd>(crowds->file(size), size);
    return *crowd;
}

void oneEvent(benchmark::State &state)
{
    Crowd &crowd = crowdOf(static_cast<int>(state.range(0)));
    size_t next = 0;
    for (auto _ : state) {
        crowd.now = crowd.now + std::chrono::seconds(1);
        next = (next + 7919) % crowd.incidents.size(); // another incident each time: nothing is warm but what would be
        const auto written = crowd.parts.database.run(
            [&](Store &store) { return writeEntry(store, crowd.parts, contact(crowd.incidents[next], crowd.now), crowd.now); });
        if (const auto answer = written.result(); !answer)
            state.SkipWithError(qPrintable(answer.error().text));
    }
}
BENCHMARK(oneEvent)->Arg(1'000)->Arg(100'000)->Arg(1'000'000)->Iterations(1'500)->Repetitions(5)->ReportAggregatesOnly()->UseRealTime();

/// Another next moment for one incident, in a heap with so many.
void rearming(benchmark::State &state)
{
    const int size = static_cast<int>(state.range(0));
    Scheduler scheduler([] { return start; });
    std::vector<UpcomingStep> steps;
    for (int i = 0; i < size; ++i)
        steps.push_back({CommitmentId::make(), IncidentId::make(), start + std::chrono::seconds(60 + (i * 7919LL) % 86'400)});
    scheduler.replaceAll(steps);
    size_t next = 0;
    for (auto _ : state) {
        next = (next + 7919) % steps.size();
        steps[next].at = steps[next].at + std::chrono::seconds(1);
        scheduler.replace(steps[next].incident, {steps[next]});
    }
}
BENCHMARK(rearming)->Arg(1'000)->Arg(100'000)->Arg(1'000'000)->Iterations(20'000)->Repetitions(5)->ReportAggregatesOnly();

/// From nothing to a desk that has read what comes next.
void startingUp(benchmark::State &state)
{
    const int size = static_cast<int>(state.range(0));
    crowdOf(size);
    crowds->bySize.erase(size / perIncident); // a file belongs to one program
    for (auto _ : state) {
        Desk::Options options;
        options.clock = [] { return start; };
        options.zone = QTimeZone("Europe/Madrid");
        Desk desk(options);
        QEventLoop loop;
        QObject::connect(&desk, &Desk::remindersChanged, &loop, &QEventLoop::quit);
        desk.open(crowds->file(size / perIncident), Desk::Mode::Existing);
        loop.exec();
    }
    QFile::remove(crowds->file(size / perIncident));
}
BENCHMARK(startingUp)->Arg(1'000)->Arg(100'000)->Iterations(3)->Repetitions(3)->ReportAggregatesOnly()->UseRealTime();

/// An edit of the calendar that all of them go by: every one moves.
void calendarEdit(benchmark::State &state)
{
    Crowd &crowd = crowdOf(static_cast<int>(state.range(0)));
    QObject receiver;
    crowd.parts.desk = &receiver;
    crowd.parts.clock = [&crowd] { return crowd.now; };
    crowd.parts.manyWritten = [] {};
    Lawmaking lawmaking(crowd.parts);
    double moved = 0;
    for (auto _ : state) {
        crowd.now = crowd.now + std::chrono::seconds(1);
        Calendars calendars = lawmaking.calendars();
        // by turns the office's hours and the hours on call
        calendars.byId.insert_or_assign(QStringLiteral("24x7"), *calendars.find(std::exchange(crowd.odd, !crowd.odd) ? calendars.office : calendars.oncall));
        const auto enacted = lawmaking.enact({lawmaking.rules(), calendars, {}});
        QEventLoop loop;
        QFutureWatcher<Result<LawEffect>> watcher;
        QObject::connect(&watcher, &QFutureWatcherBase::finished, &loop, &QEventLoop::quit);
        watcher.setFuture(enacted);
        loop.exec();
        const Result<LawEffect> effect = enacted.result();
        if (!effect)
            state.SkipWithError(qPrintable(effect.error().text));
        else
            moved = effect->moved;
    }
    state.counters["moved"] = moved;
}
BENCHMARK(calendarEdit)->Arg(1'600)->Arg(16'000)->Iterations(1)->Repetitions(5)->ReportAggregatesOnly()->UseRealTime();

}

int main(int argc, char **argv)
{
    QCoreApplication app(argc, argv); // threads with an event loop need one
    Crowds all;
    crowds = &all;
    benchmark::Initialize(&argc, argv);
    benchmark::RunSpecifiedBenchmarks();
    return 0;
}

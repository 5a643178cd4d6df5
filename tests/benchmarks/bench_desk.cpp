// SPDX-License-Identifier: GPL-3.0-or-later
#include "crowd.h"

#include <benchmark/benchmark.h>

#include <QCoreApplication>
#include <QTemporaryDir>

// What does one event cost on a desk with many open incidents? The figure that counts is the ratio of /100000 to /1000.

namespace {

/// One crowd of each size serves every repetition. They end with main(): threads need the application object to end as well.
struct Crowds
{
    QTemporaryDir folder;
    std::map<int, std::unique_ptr<Crowd>> bySize;
};
Crowds *crowds = nullptr;

Crowd &crowdOf(int size)
{
    std::unique_ptr<Crowd> &crowd = crowds->bySize[size];
    if (!crowd)
        crowd = std::make_unique<Crowd>(crowds->folder.filePath(QString::number(size)), size);
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
BENCHMARK(oneEvent)->Arg(1'000)->Arg(100'000)->Iterations(1'500)->Repetitions(5)->ReportAggregatesOnly()->UseRealTime();

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

// SPDX-License-Identifier: GPL-3.0-or-later
// A log of 200 MB: how long it takes to know its lines, away from the window, and what a page of them costs the window.
#include "core/text/linefile.h"

#include <QTemporaryDir>

#include <benchmark/benchmark.h>

namespace {

QString *logFile = nullptr;
const std::atomic<bool> goOn = false;

void write(const QString &path)
{
    QFile file(path);
    const QByteArray block = QByteArray("2026-03-06 10:42:07.123 ERROR ign: flame not detected (E05) try=3 p_gas=18 mbar\n").repeated(12'800); // about 1 MB
    if (!file.open(QIODevice::WriteOnly))
        qFatal("no room");
    for (int i = 0; i < 200; ++i)
        file.write(block);
}

void indexing(benchmark::State &state)
{
    for ([[maybe_unused]] auto _ : state)
        benchmark::DoNotOptimize(LineIndex::of(*logFile, goOn));
}
BENCHMARK(indexing)->Name("index 200 MB")->Unit(benchmark::kMillisecond);

void onePage(benchmark::State &state)
{
    const auto index = LineIndex::of(*logFile, goOn);
    LineReader reader(*index);
    int at = 0;
    for ([[maybe_unused]] auto _ : state) {
        at = (at + 999'983) % ((*index)->lines() - 60);
        benchmark::DoNotOptimize(reader.lines(at, at + 50));
    }
}
BENCHMARK(onePage)->Name("read 51 lines anywhere")->Unit(benchmark::kMillisecond);

}

int main(int argc, char **argv)
{
    const QTemporaryDir folder;
    QString path = folder.filePath(QStringLiteral("burner.log"));
    write(path);
    logFile = &path;
    benchmark::Initialize(&argc, argv);
    benchmark::RunSpecifiedBenchmarks();
    return 0;
}

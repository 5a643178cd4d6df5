// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/calendar/workingcalendar.h"
#include "core/calendar/zone.h"

#include <QJsonArray>
#include <QRandomGenerator>

#include <benchmark/benchmark.h>

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 hour = 3'600'000;
constexpr size_t count = 4096;

QJsonObject officeSpec()
{
    const QJsonArray hours{QJsonArray{u"09:00"_s, u"14:00"_s}, QJsonArray{u"16:00"_s, u"19:00"_s}};
    const QJsonObject week{{u"mon"_s, hours}, {u"tue"_s, hours}, {u"wed"_s, hours}, {u"thu"_s, hours}, {u"fri"_s, hours}};
    return {{u"tz"_s, u"Europe/Madrid"_s}, {u"week"_s, week}, {u"holidays"_s, QJsonArray{u"2026-12-07"_s, u"2026-12-08"_s, u"2026-12-25"_s}}};
}

WorkingCalendar office()
{
    return WorkingCalendar::fromJson(u"office"_s, officeSpec()).value();
}

/// Moments of 2024 to 2027.
std::vector<Instant> someMoments()
{
    QRandomGenerator random(1);
    std::vector<Instant> moments(count);
    for (Instant &moment : moments)
        moment = {1'704'067'200'000 + random.bounded(4 * 365 * 24 * 60) * Q_INT64_C(60'000)};
    return moments;
}

void deadline(benchmark::State &state)
{
    const WorkingCalendar calendar = office();
    const std::vector<Instant> moments = someMoments();
    size_t i = 0;
    for (auto _ : state) {
        benchmark::DoNotOptimize(calendar.deadline(moments[i % count], Milliseconds(hour * qint64(1 + i % 40))));
        ++i;
    }
}
BENCHMARK(deadline);

void elapsed(benchmark::State &state)
{
    const WorkingCalendar calendar = office();
    const std::vector<Instant> moments = someMoments();
    size_t i = 0;
    for (auto _ : state) {
        benchmark::DoNotOptimize(calendar.elapsed(moments[i % count], moments[i % count] + Milliseconds(hour * qint64(i % 500))));
        ++i;
    }
}
BENCHMARK(elapsed);

void deadlineWithPauses(benchmark::State &state)
{
    const WorkingCalendar calendar = office();
    const std::vector<Instant> moments = someMoments();
    size_t i = 0;
    for (auto _ : state) {
        const Instant start = moments[i++ % count];
        const std::array<Pause, 2> pauses = {Pause{{start.ms + hour}, {start.ms + 2 * hour}}, Pause{{start.ms + 20 * hour}, {start.ms + 30 * hour}}};
        benchmark::DoNotOptimize(calendar.deadline(start, Milliseconds(8 * hour), pauses));
    }
}
BENCHMARK(deadlineWithPauses);

void endOfDay(benchmark::State &state)
{
    const WorkingCalendar calendar = office();
    const std::vector<Instant> moments = someMoments();
    size_t i = 0;
    for (auto _ : state)
        benchmark::DoNotOptimize(calendar.endOfDay(moments[i++ % count]));
}
BENCHMARK(endOfDay);

void skippedWeek(benchmark::State &state)
{
    const WorkingCalendar calendar = office();
    const std::vector<Instant> moments = someMoments();
    size_t i = 0;
    for (auto _ : state) {
        const Instant start = moments[i++ % count];
        benchmark::DoNotOptimize(calendar.skipped(start, {start.ms + 168 * hour}));
    }
}
BENCHMARK(skippedWeek)->Unit(benchmark::kMicrosecond);

/// What the first question costs: reading the calendar and making a table of a year and a half.
void firstQuestion(benchmark::State &state)
{
    const QJsonObject spec = officeSpec();
    for (auto _ : state) {
        const WorkingCalendar calendar = WorkingCalendar::fromJson(u"office"_s, spec).value();
        benchmark::DoNotOptimize(calendar.deadline({1'772'784'000'000}, Milliseconds(8 * hour)));
    }
}
BENCHMARK(firstQuestion)->Unit(benchmark::kMillisecond);

} // namespace

BENCHMARK_MAIN();

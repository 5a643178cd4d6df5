// SPDX-License-Identifier: GPL-3.0-or-later
#include "town.h"

#include "core/desk/aftersales.h"
#include "core/desk/desk.h"
#include "core/desk/figuring.h"
#include "core/storage/figures.h"

#include <benchmark/benchmark.h>

#include <QEventLoop>
#include <QFutureWatcher>
#include <QTimer>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

// A whole dashboard over the town of 200,000 incidents and a million entries (town.h), each incident with three things owed, five contacts, a wait and
// an opinion; through the desk, as the window asks for it.

namespace {

CaseFigures figuresOf(QRandomGenerator &random, const QString &id, const QString &customer, const QString &owner, const QString &kind, Instant began)
{
    static const char *const rules[] = {"plan-short", "plan-told", "daily-update", "promise", "diagnosis-told", "solution-told", "confirm-solution", "no-diagnosis-eod"};
    const auto later = [&](int hours) { return began + std::chrono::minutes(1 + random.bounded(hours * 60)); };
    CaseFigures one;
    one.incident = IncidentId::parse(id), one.customer = CustomerId::parse(customer), one.began = began, one.kind = *valueOf<IncidentKind>(kind);
    if (!owner.isEmpty())
        one.owner = TechnicianId::parse(owner);
    one.toldAt = later(4), one.diagnosedAt = later(20), one.plannedAt = later(40), one.solvedAt = later(200), one.closedAt = *one.solvedAt + 24h;
    one.diagnosedWorking = (*one.diagnosedAt - began).count() / 3, one.plannedWorking = (*one.plannedAt - began).count() / 3, one.solvedWorking = (*one.solvedAt - began).count() / 3;
    std::vector<OwedFigure> owed;
    for (int i = 0; i < 3; ++i)
        owed.push_back({later(100), static_cast<Verdict>(random.bounded(5)), QLatin1String(rules[random.bounded(8)])});
    std::vector<TalkFigure> talks;
    for (int i = 0; i < entriesEach; ++i)
        talks.push_back({later(100), random.bounded(2) * 300'000, i % 2 == 0, i % 4 == 2, i % 2 ? random.bounded(90'000'000) : qint64(-1)});
    one.owed = packed(owed), one.talks = packed(talks);
    one.waits = packed(std::vector{WaitFigure{began + 1h, later(80), static_cast<WaitingOn>(1 + random.bounded(5))}});
    one.opinions = packed(std::vector{OpinionFigure{later(200), began + 2h, false, random.bounded(6)}});
    one.ends = *one.closedAt;
    return one;
}

/// Fills what the town does not have.
void fill(const QString &file)
{
    Store store(opened(file));
    Query there(store.connection(), u"select count(*) from figure"_s);
    if (there.exec() && there.next() && there.integer(0) >= incidentCount())
        return;
    QRandomGenerator random(5);
    std::vector<CaseFigures> all;
    Query query(store.connection(), u"select id, customer, coalesce(owner, ''), kind, occurred_at from incident"_s);
    if (const Result<void> ok = query.exec(); !ok)
        stop(ok.error());
    while (query.next())
        all.push_back(figuresOf(random, query.text(0), query.text(1), query.text(2), query.text(3), Instant{query.integer(4)}));
    const Result<void> ok = store.transaction([&]() -> Result<void> {
        Result<void> done = store.connection().run(u"delete from unfigured"_s);
        for (size_t i = 0; done && i < all.size(); ++i)
            done = figures::replace(store, all[i]);
        return done;
    });
    if (!ok)
        stop(ok.error());
}

template<typename T>
T awaited(const QFuture<Result<T>> &future)
{
    QFutureWatcher<Result<T>> watcher;
    QEventLoop loop;
    QObject::connect(&watcher, &QFutureWatcher<Result<T>>::finished, &loop, &QEventLoop::quit);
    watcher.setFuture(future);
    if (!future.isFinished())
        loop.exec();
    const Result<T> result = future.result();
    if (!result)
        stop(result.error());
    return *result;
}

Desk *desk = nullptr;

void dashboard(benchmark::State &state, const FigureFilter &filter)
{
    for (auto _ : state) {
        const Figures figures = awaited(desk->aftersales().figuring().dashboard(filter));
        state.counters["began"] = static_cast<double>(figures.began);
        state.counters["owed"] = static_cast<double>(figures.owed.judged());
        state.counters["talks"] = static_cast<double>(figures.talks.theirs + figures.talks.ours);
    }
}

void behind(benchmark::State &state, const FigureFilter &filter)
{
    FigureNumber missed{FigureNumber::What::Owed};
    missed.verdict = Verdict::Missed;
    for (auto _ : state)
        state.counters["incidents"] = static_cast<double>(awaited(desk->aftersales().figuring().behind(filter, missed)).size());
}

}

int main(int argc, char **argv)
{
    const QCoreApplication app(argc, argv);
    const QString file = townFile();
    fill(file);
    Desk::Options options;
    options.clock = [] { return townNow; };
    options.zone = QTimeZone("Europe/Madrid");
    options.user = u"Ana"_s;
    options.reminds = false;
    Desk own(options);
    QFutureWatcher<Result<void>> opening;
    QEventLoop loop;
    QObject::connect(&opening, &QFutureWatcher<Result<void>>::finished, &loop, &QEventLoop::quit);
    opening.setFuture(own.open(file, Desk::Mode::Existing));
    loop.exec();
    desk = &own;
    const FigureFilter everything{townNow - 24h * 4000, townNow + 24h}, quarter{townNow - 24h * 91, townNow}, month{townNow - 24h * 30, townNow};
    FigureFilter kind = everything;
    kind.kind = IncidentKind::Fault;
    const std::pair<const char *, FigureFilter> periods[] = {{"everything", everything}, {"quarter", quarter}, {"month", month}, {"everything of a kind", kind}};
    for (const auto &[name, filter] : periods) {
        benchmark::RegisterBenchmark((std::string("dashboard/") + name).c_str(), dashboard, filter)->Iterations(5)->UseRealTime()->Unit(benchmark::kMillisecond);
        benchmark::RegisterBenchmark((std::string("behind/") + name).c_str(), behind, filter)->Iterations(5)->UseRealTime()->Unit(benchmark::kMillisecond);
    }
    benchmark::Initialize(&argc, argv);
    benchmark::RunSpecifiedBenchmarks();
}

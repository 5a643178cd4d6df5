// SPDX-License-Identifier: GPL-3.0-or-later
#include "questions.h"
#include "servertown.h"

#include <benchmark/benchmark.h>

#include <QElapsedTimer>

#include <algorithm>
#include <ctime>

using namespace Qt::StringLiterals;

// Finding among 200,000 incidents and a million entries (town.h), beside the bare SQL of the same question. With --postgres as the first
// argument, the same in a PostgreSQL that is started for it (servertown.h).

namespace {

Store *store = nullptr;
Connection *bare = nullptr; ///< the same connection, for the yardstick
constexpr int onePage = 50;

/// Runs it often and reports median and p95 of the milliseconds.
template<typename Work>
void measured(benchmark::State &state, Work work)
{
    std::vector<double> times, busy;
    QElapsedTimer timer;
    for (auto _ : state) {
        timer.start();
        const std::clock_t before = std::clock();
        work();
        busy.push_back(static_cast<double>(std::clock() - before) * 1000 / CLOCKS_PER_SEC);
        times.push_back(static_cast<double>(timer.nsecsElapsed()) / 1e6);
    }
    std::sort(times.begin(), times.end());
    std::sort(busy.begin(), busy.end());
    state.counters["p95_cpu_ms"] = busy[busy.size() * 95 / 100]; // what a machine with other work to do makes of it aside
    state.counters["median_ms"] = times[times.size() / 2];
    state.counters["p95_ms"] = times[times.size() * 95 / 100];
}

template<typename Answer>
void checked(const Answer &answer)
{
    if (!answer)
        stop(answer.error());
}

void rows(const QString &sql)
{
    Query query(*bare, bareSql(sql, bare->dialect()));
    checked(query.exec());
    int count = 0;
    while (query.next())
        count += query.text(1).size() > 0;
    benchmark::DoNotOptimize(count);
}

/// Key and number of the row before which the far page begins.
std::pair<QString, QString> farPlace(const Page &what)
{
    const QString sql = u"select %1, i.number %2 where %3 order by %1, i.number limit 1 offset %4"_s.arg(QLatin1String(what.key), joinedTables, QLatin1String(what.where)).arg(what.far);
    Query query(*bare, bareSql(sql, bare->dialect()));
    checked(query.exec());
    return query.next() ? std::pair(query.text(0), query.text(1)) : std::pair<QString, QString>();
}

void page(benchmark::State &state, const Page &what, bool far)
{
    const QueueFilter filter = filterOf(what);
    const auto [key, number] = far ? farPlace(what) : std::pair<QString, QString>();
    const QString from = !number.isEmpty() ? u"[false,\"%1\",\"%2\"]"_s.arg(key, number) : QString();
    measured(state, [&] { checked(store->queue(filter, from, onePage, townMoment)); });
}

void barePage(benchmark::State &state, const Page &what, bool far)
{
    const auto [key, number] = far ? farPlace(what) : std::pair<QString, QString>();
    const bool isText = what.sort == QueueSort::Customer || what.sort == QueueSort::Owner || what.sort == QueueSort::Number;
    const QString quoted = isText ? u'\'' + key + u'\'' : key;
    const QString from = !number.isEmpty() ? u" and (%1, i.number) > (%2, '%3')"_s.arg(QLatin1String(what.key), quoted, number) : QString();
    const QString sql = u"%1 %2 where %3%4 order by %5, i.number limit %6"_s.arg(shownColumns, joinedTables, QLatin1String(what.where), from, QLatin1String(what.key)).arg(onePage + 1);
    measured(state, [&] { rows(sql); });
}

void count(benchmark::State &state, const Page &what)
{
    const QueueFilter filter = filterOf(what);
    measured(state, [&] { checked(store->queueCount(filter, 1000, townMoment)); });
}

void bareCount(benchmark::State &state, const Page &what)
{
    const QString sql = u"select count(*), 'x' from (select 1 %1 where %2 limit 1000) counted"_s.arg(joinedTables, QLatin1String(what.where));
    measured(state, [&] { rows(sql); });
}

void search(benchmark::State &state, const QString &typed)
{
    measured(state, [&] { checked(store->search({typed, {}, 20})); });
}

void bareSearch(benchmark::State &state, const QString &typed)
{
    const QStringList questions = searchQuestions(typed, 20, bare->dialect());
    measured(state, [&] { std::for_each(questions.begin(), questions.end(), rows); });
}

IncidentId longOne()
{
    return store->incidentByNumber(u"2026-000001"_s).value().id;
}

void open(benchmark::State &state)
{
    const IncidentId id = longOne();
    measured(state, [&] { checked(store->dossier(id)); });
}

void bareOpen(benchmark::State &state)
{
    const QString id = longOne().toString();
    measured(state, [&] { rows(u"select * from incident where id = '%1'"_s.arg(id)), rows(u"select * from entry where incident = '%1' order by seq"_s.arg(id)); });
}

template<typename Function>
void add(const QString &name, Function function)
{
    benchmark::RegisterBenchmark(qPrintable(name), function)->Iterations(name.startsWith("bare"_L1) ? 20 : 40)->UseRealTime()->Unit(benchmark::kMillisecond);
}

void define()
{
    for (const Page &one : pages) {
        const QString name = QLatin1String(one.name);
        add(u"page/"_s + name, [one](benchmark::State &state) { page(state, one, false); });
        add(u"bare page/"_s + name, [one](benchmark::State &state) { barePage(state, one, false); });
        add(u"far/"_s + name, [one](benchmark::State &state) { page(state, one, true); });
        add(u"bare far/"_s + name, [one](benchmark::State &state) { barePage(state, one, true); });
        add(u"count/"_s + name, [one](benchmark::State &state) { count(state, one); });
        add(u"bare count/"_s + name, [one](benchmark::State &state) { bareCount(state, one); });
    }
    QStringList typed; // as a hand types them: a common word, a rare one, two
    for (const QString &word : {u"bombilla"_s, u"zulu"_s, u"fugasica"_s}) {
        for (qsizetype letters = 1; letters <= word.size(); ++letters)
            typed += word.left(letters);
    }
    typed << u"bomba c"_s << u"bomba ca"_s << u"agua bomba "_s << u"2026-0412"_s;
    for (const QString &words : typed) {
        add(u"search/"_s + words, [words](benchmark::State &state) { search(state, words); });
        add(u"bare search/"_s + words, [words](benchmark::State &state) { bareSearch(state, words); });
    }
    add(u"open/500 entries"_s, open);
    add(u"bare open/500 entries"_s, bareOpen);
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication app(argc, argv);
    const bool onServer = argc > 1 && QLatin1String(argv[1]) == "--postgres"_L1;
    std::unique_ptr<Connection> connection = onServer ? serverTown() : opened(townFile());
    if (onServer)
        argv[1] = argv[0], ++argv, --argc;
    bare = connection.get();
    Store own(std::move(connection));
    store = &own;
    define();
    benchmark::Initialize(&argc, argv);
    benchmark::RunSpecifiedBenchmarks();
}

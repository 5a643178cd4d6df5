// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/async.h"
#include "core/desk/desk.h"
#include "town.h"

#include <benchmark/benchmark.h>

#include <QElapsedTimer>
#include <QEventLoop>
#include <QTemporaryDir>
#include <QTimer>

// Forgetting a customer with 1,000 incidents (AVISO_FORGET_INCIDENTS) of five entries each, in a file of 100,000: how long it takes, how long
// the window's thread stands still meanwhile, and how long a list waits that is asked for right after it began.

namespace {

int theirCount()
{
    const int given = qEnvironmentVariableIntValue("AVISO_FORGET_INCIDENTS");
    return given > 0 ? given : 1'000;
}

void run(Connection &connection, const QString &sql)
{
    if (Result<void> ok = connection.run(sql); !ok)
        stop(ok.error());
}

/// The first incidents behind the long one are theirs, and closed.
void giveThem(const QString &file, CustomerId id)
{
    const std::unique_ptr<Connection> connection = opened(file);
    const Result<void> ok = connection->transaction([&]() -> Result<void> {
        run(*connection, QStringLiteral("insert into customer (id, name, contract, calendar, language, notes, search) values ('%1', 'Zorzal Hotel', '', '', 'es', '{}', 'zorzal hotel')").arg(id.toString()));
        run(*connection, QStringLiteral("update incident set customer = '%1', state = 'closed', open = false where number > '2026-000001' and number <= '2026-%2'").arg(id.toString()).arg(theirCount() + 1, 6, 10, QLatin1Char('0')));
        return {};
    });
    if (!ok)
        stop(ok.error());
}

template<typename Answer>
Answer awaited(const QFuture<Result<Answer>> &future)
{
    QEventLoop loop;
    Result<Answer> answer = tl::unexpected(Error{});
    QObject here;
    whenDone(future, &here, [&](const Result<Answer> &came) {
        answer = came;
        loop.quit();
    });
    loop.exec();
    if (!answer)
        stop(answer.error());
    if constexpr (!std::is_void_v<Answer>)
        return *answer;
}

void forgetting(benchmark::State &state)
{
    double longest = 0, waited = 0;
    int known = 0;
    for (auto _ : state) {
        state.PauseTiming();
        const QTemporaryDir folder;
        const QString file = folder.filePath(QStringLiteral("town.db"));
        QFile::copy(townFile(), file);
        const CustomerId id = CustomerId::make();
        giveThem(file, id);
        Desk::Options options;
        options.clock = [] { return townNow; };
        options.zone = QTimeZone("Europe/Madrid");
        options.user = QStringLiteral("Ana");
        options.reminds = false;
        Desk desk(options);
        awaited(desk.open(file, Desk::Mode::Existing));
        known = awaited(desk.directory().forgetPlan(id)).incidents;
        QElapsedTimer since, begun;
        QTimer pulse; // as the window's thread would paint
        QObject::connect(&pulse, &QTimer::timeout, [&] { longest = std::max(longest, static_cast<double>(since.restart())); });
        state.ResumeTiming();
        begun.start(), since.start();
        pulse.start(1);
        const auto forgets = desk.directory().forget(id, QStringLiteral("Zorzal Hotel"));
        whenDone(desk.queue().count({}), &desk, [&](const Result<int> &) { waited = std::max(waited, static_cast<double>(begun.elapsed())); });
        awaited(forgets);
        state.PauseTiming();
        pulse.stop();
        state.ResumeTiming(); // an iteration ends as it began
    }
    state.counters["incidents"] = known;
    state.counters["window_stands_ms"] = longest;
    state.counters["list_waits_ms"] = waited;
}
BENCHMARK(forgetting)->Iterations(1)->UseRealTime()->Unit(benchmark::kMillisecond);

}

int main(int argc, char **argv)
{
    if (qEnvironmentVariableIsEmpty("AVISO_FIND_INCIDENTS"))
        qputenv("AVISO_FIND_INCIDENTS", "100000");
    const QCoreApplication app(argc, argv);
    benchmark::Initialize(&argc, argv);
    benchmark::RunSpecifiedBenchmarks();
}

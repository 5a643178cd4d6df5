// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/searchwords.h"
#include "town.h"

#include <benchmark/benchmark.h>

#include <QElapsedTimer>

#include <algorithm>
#include <ctime>

using namespace Qt::StringLiterals;

// Finding among 200,000 incidents and a million entries (town.h), beside the bare SQL of the same question.

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
    Query query(*bare, sql);
    checked(query.exec());
    int count = 0;
    while (query.next())
        count += query.text(1).size() > 0;
    benchmark::DoNotOptimize(count);
}

/// A question to the queue, and how it would be asked in SQL.
struct Page
{
    const char *name;
    QueueSort sort;
    const char *typed;
    const char *key;
    const char *where;
    int far; ///< where the far page begins
};
const char *const priorityKey = "case i.priority when 'urgent' then 0 when 'high' then 1 when 'normal' then 2 else 3 end";
const char *const silentKey = "coalesce(i.silent_since, 9223372036854775807)";
const char *const waitingKey = "coalesce(i.waiting_since, 9223372036854775807)";
const char *const hasTag = "i.open = true and i.id in (select incident from search_incident where doc in (select rowid from search_incident_fts where search_incident_fts match 'gas AND natural'))";
const char *const hasWord = "i.open = true and i.id in (select incident from search_incident where doc in (select rowid from search_incident_fts where search_incident_fts match 'bomba') "
                            "or doc in (select rowid / 65536 from search_entry_fts where search_entry_fts match 'bomba'))";
const char *const hasRareWords = "i.open = true and i.id in (select incident from search_incident where doc in (select rowid from search_incident_fts where search_incident_fts match 'correa AND bombilla') "
                                 "or doc in (select rowid / 65536 from search_entry_fts where search_entry_fts match 'correa AND bombilla'))";
const Page pages[] = {
    {"due", QueueSort::NextDue, "state:open", "i.due_order", "i.open = true", 15'000},
    {"number", QueueSort::Number, "state:open", "i.number", "i.open = true", 15'000},
    {"priority", QueueSort::Priority, "state:open", priorityKey, "i.open = true", 15'000},
    {"silent", QueueSort::Silent, "state:open", silentKey, "i.open = true", 15'000},
    {"waiting", QueueSort::Waiting, "state:open", waitingKey, "i.open = true", 15'000},
    {"activity", QueueSort::Activity, "state:open", "-coalesce(i.last_activity, 0)", "i.open = true", 15'000},
    {"customer", QueueSort::Customer, "state:open", "cu.search", "i.open = true", 15'000},
    {"owner", QueueSort::Owner, "state:open", "coalesce(t.search, '')", "i.open = true", 15'000},
    {"all_due", QueueSort::NextDue, "", "i.due_order", "true", 150'000},
    {"all_number", QueueSort::Number, "", "i.number", "true", 150'000},
    {"all_activity", QueueSort::Activity, "", "-coalesce(i.last_activity, 0)", "true", 150'000},
    {"all_customer", QueueSort::Customer, "", "cu.search", "true", 150'000},
    {"new", QueueSort::NextDue, "state:new", "i.due_order", "i.open = true and i.state = 'new'", 4'000},
    {"mine_high", QueueSort::NextDue, "state:open owner:me priority:high,urgent", "i.due_order", "i.open = true and t.search = 'ana 3' and i.priority in ('high', 'urgent')", 400},
    {"nobodys", QueueSort::Number, "state:open owner:nobody", "i.number", "i.open = true and i.owner is null", 1'500},
    {"silent_2d", QueueSort::NextDue, "state:open silent:>2d ball:us", "i.due_order", "i.open = true and i.silent_since <= 1789827200000 and i.ball = 'us'", 10'000},
    {"waiting_4h", QueueSort::NextDue, "state:open waiting:>4h", "i.due_order", "i.open = true and i.waiting_since <= 1789985600000", 3'000},
    {"waiting_3d", QueueSort::Waiting, "state:open waiting:>3d", waitingKey, "i.open = true and i.waiting_since <= 1789740800000", 500},
    {"overdue", QueueSort::NextDue, "state:open due:overdue", "i.due_order", "i.open = true and i.next_due < 1790000000000", 4'000},
    {"customers", QueueSort::NextDue, "state:open customer:bomba", "i.due_order", "i.open = true and cu.search like '%bomba%'", 500},
    {"one_customer", QueueSort::NextDue, "customer:correa", "i.due_order", "cu.search like '%correa%'", 500},
    {"tag", QueueSort::NextDue, "state:open tag:\"gas natural\"", "i.due_order", hasTag, 300},
    {"rare_words", QueueSort::NextDue, "state:open correa bombilla ", "i.due_order", hasRareWords, 500},
    {"common_word", QueueSort::NextDue, "state:open bomba", "i.due_order", hasWord, 5'000},
};

const QString columns = u"select i.id, i.number, i.title, i.customer, cu.name, i.state, i.waiting_on, i.waiting_until, i.priority, coalesce(t.name, ''), i.ball, i.next_due, i.next_rule, "
                        "i.silent_since, i.occurred_at, i.waiting_since, i.last_activity, i.last_direction "_s;
const QString tables = u"from incident i join customer cu on cu.id = i.customer left join technician t on t.id = i.owner "_s;
const QueueMoment moment{townNow, QTimeZone("Europe/Madrid"), u"Ana 3"_s};

QueueFilter filterOf(const Page &what)
{
    QueueFilter filter;
    filter.open = false;
    filter.filter = parseFilter(QLatin1String(what.typed)).filter, filter.sort = what.sort;
    return filter;
}

/// Key and number of the row before which the far page begins.
std::pair<QString, QString> farPlace(const Page &what)
{
    Query query(*bare, u"select %1, i.number %2 where %3 order by %1, i.number limit 1 offset %4"_s.arg(QLatin1String(what.key), tables, QLatin1String(what.where)).arg(what.far));
    checked(query.exec());
    return query.next() ? std::pair(query.text(0), query.text(1)) : std::pair<QString, QString>();
}

void page(benchmark::State &state, const Page &what, bool far)
{
    const QueueFilter filter = filterOf(what);
    const auto [key, number] = far ? farPlace(what) : std::pair<QString, QString>();
    const QString from = far ? u"[false,\"%1\",\"%2\"]"_s.arg(key, number) : QString();
    measured(state, [&] { checked(store->queue(filter, from, onePage, moment)); });
}

void barePage(benchmark::State &state, const Page &what, bool far)
{
    const auto [key, number] = far ? farPlace(what) : std::pair<QString, QString>();
    const bool isText = what.sort == QueueSort::Customer || what.sort == QueueSort::Owner || what.sort == QueueSort::Number;
    const QString quoted = isText ? u'\'' + key + u'\'' : key;
    const QString from = far ? u" and (%1, i.number) > (%2, '%3')"_s.arg(QLatin1String(what.key), quoted, number) : QString();
    const QString sql = u"%1 %2 where %3%4 order by %5, i.number limit %6"_s.arg(columns, tables, QLatin1String(what.where), from, QLatin1String(what.key)).arg(onePage + 1);
    measured(state, [&] { rows(sql); });
}

void count(benchmark::State &state, const Page &what)
{
    const QueueFilter filter = filterOf(what);
    measured(state, [&] { checked(store->queueCount(filter, 1000, moment)); });
}

void bareCount(benchmark::State &state, const Page &what)
{
    const QString sql = u"select count(*), 'x' from (select 1 %1 where %2 limit 1000)"_s.arg(tables, QLatin1String(what.where));
    measured(state, [&] { rows(sql); });
}

void search(benchmark::State &state, const QString &typed)
{
    measured(state, [&] { checked(store->search({typed, {}, 20})); });
}

void bareSearch(benchmark::State &state, const QString &match)
{
    const QString sql = u"select f.rowid, i.number, i.title from search_incident_fts f join search_incident d on d.doc = f.rowid join incident i on i.id = d.incident "
                        "where search_incident_fts match '%1' order by f.rowid desc limit 20"_s.arg(match);
    const QString entries = u"select f.rowid, e.customer_text, i.number from search_entry_fts f join search_incident d on d.doc = f.rowid / 65536 join incident i on i.id = d.incident "
                            "join entry e on e.incident = d.incident and e.seq = f.rowid % 65536 where search_entry_fts match '%1' order by f.rowid desc limit 20"_s.arg(match);
    const QString parties = u"select p.rowid, d.words from search_party_fts p join search_party d on d.doc = p.rowid where search_party_fts match '%1' order by p.rowid desc limit 20"_s.arg(match);
    measured(state, [&] { rows(sql), rows(parties), rows(entries); });
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
        add(u"bare search/"_s + words, [match = Dialect().searchExpression(searchPattern(words))](benchmark::State &state) { bareSearch(state, match); });
    }
    add(u"open/500 entries"_s, open);
    add(u"bare open/500 entries"_s, bareOpen);
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication app(argc, argv);
    std::unique_ptr<Connection> connection = opened(townFile());
    bare = connection.get();
    Store own(std::move(connection));
    store = &own;
    define();
    benchmark::Initialize(&argc, argv);
    benchmark::RunSpecifiedBenchmarks();
}

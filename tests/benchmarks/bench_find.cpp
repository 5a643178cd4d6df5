// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/searchwords.h"
#include "core/storage/query.h"
#include "core/storage/searchindex.h"
#include "core/storage/sqlite.h"
#include "core/storage/store.h"
#include "core/storage/tables.h"

#include <benchmark/benchmark.h>

#include <QCoreApplication>
#include <QDir>
#include <QElapsedTimer>
#include <QRandomGenerator>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

// Finding among 200,000 incidents (or AVISO_FIND_INCIDENTS) with five entries each, beside the bare SQL of the same question. The database
// is made once and kept beside the benchmark: delete find-200000.db to have it made anew.

namespace {

constexpr Instant now{1'790'000'000'000};
constexpr int entriesEach = 5, customerCount = 5'000, ownerCount = 20;

int incidentCount()
{
    const int given = qEnvironmentVariableIntValue("AVISO_FIND_INCIDENTS");
    return given > 0 ? given : 200'000;
}

[[noreturn]] void stop(const Error &error)
{
    qFatal("%s | %s", qPrintable(error.text), qPrintable(error.detail));
}

/// Words as often as in a language: the n-th about 1/n times as often as the first.
class Talk
{
public:
    Talk()
    {
        static const char *const usual[] = {"bomba", "agua", "caldera", "presion", "fuga", "tecnico", "visita", "boton", "borne", "bombilla", "calor", "cable", "correa"};
        for (const char *word : usual)
            m_words += QLatin1String(word);
        const QString consonants = u"bcdfglmnprst"_s, vowels = u"aeiou"_s;
        while (m_words.size() < 20'000) {
            QString word;
            for (int n = 2 + m_random.bounded(3); n > 0; --n)
                word += QString(consonants[m_random.bounded(12)]) + vowels[m_random.bounded(5)];
            m_words += word;
        }
    }
    QString say(int count)
    {
        QString text;
        for (; count > 0; --count) {
            const double at = std::exp(m_random.generateDouble() * std::log(static_cast<double>(m_words.size()))) - 1;
            text += m_words[static_cast<qsizetype>(at)] + u' ';
        }
        return text.trimmed();
    }
    int below(int limit) { return m_random.bounded(limit); }

private:
    QRandomGenerator m_random{7};
    QStringList m_words;
};

template<typename T>
void insertRow(Connection &connection, const T &value, const QStringList &extra, const std::vector<QVariant> &more)
{
    Query query(connection, Columns::of<T>().insert(extra));
    std::vector<QVariant> row = storedRow(value);
    row.insert(row.end(), more.begin(), more.end());
    bindRow(query, std::move(row));
    if (Result<void> ok = query.exec(); !ok)
        stop(ok.error());
}

Incident someIncident(Talk &talk, int i, const std::vector<CustomerId> &customers, const std::vector<TechnicianId> &owners)
{
    Incident incident;
    incident.id = IncidentId::make();
    incident.number = u"2026-%1"_s.arg(i + 1, 6, 10, QLatin1Char('0'));
    incident.title = LocalText::of(talk.say(6), u"es"_s);
    incident.customer = customers[static_cast<size_t>(talk.below(customerCount))];
    incident.calendar = u"office"_s;
    incident.occurredAt = incident.recordedAt = now - std::chrono::minutes((incidentCount() - i) * 5);
    incident.silentSince = incident.occurredAt + std::chrono::hours(talk.below(100));
    incident.state = talk.below(10) == 0 ? static_cast<State>(talk.below(4)) : State::Closed;
    incident.priority = static_cast<Level>(talk.below(4));
    incident.channel = static_cast<Channel>(talk.below(7));
    if (talk.below(10))
        incident.owner = owners[static_cast<size_t>(talk.below(ownerCount))];
    if (incident.state != State::Closed)
        incident.nextDue = now + std::chrono::minutes(talk.below(20'000) - 5'000);
    return incident;
}

/// Rows as they are stored; the search index is made behind them in one go.
Result<void> fill(Connection &connection)
{
    Talk talk;
    std::vector<CustomerId> customers;
    std::vector<TechnicianId> owners;
    for (const QString &table : {u"search_entry"_s, u"search_incident"_s, u"search_party"_s}) {
        for (const QString &sql : connection.dialect().dropSearchIndex(table))
            (void)connection.run(sql);
    }
    for (int i = 0; i < customerCount; ++i) {
        Customer customer;
        customer.id = customers.emplace_back(CustomerId::make());
        customer.name = talk.say(2);
        insertRow(connection, customer, {u"search"_s}, {folded(customer.name)});
    }
    for (int i = 0; i < ownerCount; ++i) {
        Technician owner;
        owner.id = owners.emplace_back(TechnicianId::make());
        owner.name = u"Ana %1"_s.arg(i);
        insertRow(connection, owner, {u"search"_s}, {folded(owner.name)});
    }
    for (int i = 0; i < incidentCount(); ++i) {
        const Incident incident = someIncident(talk, i, customers, owners);
        std::vector<QVariant> made = madeOf(incident);
        made.insert(made.end(), {entriesEach, u""_s});
        insertRow(connection, incident, {u"open"_s, u"due_order"_s, u"search"_s, u"entry_count"_s, u"entry_head"_s}, made);
        for (int n = 1; n <= entriesEach; ++n) {
            Entry entry;
            entry.id = EntryId::make(), entry.incident = incident.id, entry.seq = n, entry.occurredAt = entry.recordedAt = incident.occurredAt;
            entry.direction = n == 1 ? Direction::In : Direction::Out, entry.audience = Audience::Customer;
            entry.customerText.words = LocalText::of(talk.say(15), u"es"_s);
            insertRow(connection, entry, {u"hash"_s}, {u""_s});
        }
    }
    return makeSearchIndex(connection).and_then([&] { return connection.run(u"analyze"_s); });
}

std::unique_ptr<Connection> opened(const QString &file)
{
    Result<std::unique_ptr<Connection>> connection = openSqlite(file, Database::Mode::CreateIfMissing, migrations());
    if (!connection)
        stop(connection.error());
    return std::move(*connection);
}

/// The town, made when it is not there.
QString town()
{
    const QString file = QCoreApplication::applicationDirPath() + u"/find-%1.db"_s.arg(incidentCount());
    if (!QFile::exists(file)) {
        const std::unique_ptr<Connection> connection = opened(file + u".part"_s);
        if (Result<void> ok = connection->transaction([&] { return fill(*connection); }); !ok)
            stop(ok.error());
    }
    QFile::rename(file + u".part"_s, file);
    return file;
}

Store *store = nullptr;
Connection *bare = nullptr; ///< the same connection, for the yardstick

/// Runs it often and reports median and p95 of the milliseconds.
template<typename Work>
void measured(benchmark::State &state, Work work)
{
    std::vector<double> times;
    QElapsedTimer timer;
    for (auto _ : state) {
        timer.start();
        work();
        times.push_back(static_cast<double>(timer.nsecsElapsed()) / 1e6);
    }
    std::sort(times.begin(), times.end());
    state.counters["median_ms"] = times[times.size() / 2];
    state.counters["p95_ms"] = times[times.size() * 95 / 100];
}

void rows(const QString &sql)
{
    Query query(*bare, sql);
    if (Result<void> ok = query.exec(); !ok)
        stop(ok.error());
    int count = 0;
    while (query.next())
        count += query.text(1).size() > 0;
    benchmark::DoNotOptimize(count);
}

struct Page
{
    const char *name;
    QueueSort sort;
    const char *typed;
    const char *key; ///< what bare SQL sorts by
    const char *where; ///< and what it asks
};
constexpr Page pages[] = {
    {"due", QueueSort::NextDue, "state:open", "i.due_order", "i.open = true"},
    {"number", QueueSort::Number, "state:open", "i.number", "i.open = true"},
    {"priority", QueueSort::Priority, "state:open", "case i.priority when 'urgent' then 0 when 'high' then 1 when 'normal' then 2 else 3 end", "i.open = true"},
    {"silent", QueueSort::Silent, "state:open", "coalesce(i.silent_since, 9223372036854775807)", "i.open = true"},
    {"customer", QueueSort::Customer, "state:open", "cu.search", "i.open = true"},
    {"owner", QueueSort::Owner, "state:open", "coalesce(t.search, '')", "i.open = true"},
    {"mine_high", QueueSort::NextDue, "state:open owner:me priority:high,urgent", "i.due_order", "i.open = true and t.search = 'ana 3' and i.priority in ('high', 'urgent')"},
    {"silent_2d", QueueSort::NextDue, "state:open silent:>2d ball:us", "i.due_order", "i.open = true and i.silent_since <= 1789827200000 and i.ball = 'us'"},
    {"waiting_4h", QueueSort::NextDue, "state:open waiting:>4h", "i.due_order", "i.open = true"},
    {"rare_word", QueueSort::NextDue, "state:open correa bombilla", "i.due_order", "i.open = true"},
    {"common_word", QueueSort::NextDue, "state:open bomba", "i.due_order", "i.open = true"},
};

void page(benchmark::State &state, const Page &what, bool next)
{
    QueueFilter filter;
    filter.open = false;
    filter.filter = parseFilter(QLatin1String(what.typed)).filter, filter.sort = what.sort;
    const QueueMoment moment{now, QTimeZone("Europe/Madrid"), u"Ana 3"_s};
    QString from;
    if (next)
        from = store->queue(filter, {}, 50, moment).value().next;
    measured(state, [&] {
        if (const auto page = store->queue(filter, from, 50, moment); !page)
            stop(page.error());
    });
}

void barePage(benchmark::State &state, const Page &what)
{
    const QString sql = u"select i.id, i.number, i.title, i.customer, cu.name, i.state, i.waiting_on, i.waiting_until, i.priority, coalesce(t.name, ''), i.ball, i.next_due, i.next_rule, "
                        "i.silent_since, i.occurred_at from incident i join customer cu on cu.id = i.customer left join technician t on t.id = i.owner where %1 order by %2, i.number limit 51"_s
                            .arg(QLatin1String(what.where), QLatin1String(what.key));
    measured(state, [&] { rows(sql); });
}

void search(benchmark::State &state, const char *typed)
{
    measured(state, [&] {
        if (const auto found = store->search({QLatin1String(typed), {}, 20}); !found)
            stop(found.error());
    });
}

void bareSearch(benchmark::State &state, const char *match)
{
    const QString sql = u"select f.rowid, i.number, i.title from search_incident_fts f join search_incident d on d.doc = f.rowid join incident i on i.id = d.incident "
                        "where search_incident_fts match '%1' order by f.rowid desc limit 20"_s.arg(QLatin1String(match));
    const QString entries = u"select f.rowid, e.customer_text, i.number from search_entry_fts f join search_incident d on d.doc = f.rowid / 65536 join incident i on i.id = d.incident "
                            "join entry e on e.incident = d.incident and e.seq = f.rowid % 65536 where search_entry_fts match '%1' order by f.rowid desc limit 20"_s.arg(QLatin1String(match));
    measured(state, [&] { rows(sql), rows(entries); });
}

void count(benchmark::State &state, const char *typed)
{
    QueueFilter filter;
    filter.open = false;
    filter.filter = parseFilter(QLatin1String(typed)).filter;
    measured(state, [&] {
        if (const auto many = store->queueCount(filter, 1000, {now, QTimeZone("Europe/Madrid"), u"Ana 3"_s}); !many)
            stop(many.error());
    });
}

void define()
{
    const auto add = [](const QString &name, auto function) { benchmark::RegisterBenchmark(qPrintable(name), function)->Iterations(100)->UseRealTime()->Unit(benchmark::kMillisecond); };
    for (const Page &one : pages) {
        const QString name = QLatin1String(one.name);
        add(u"page/"_s + name, [one](benchmark::State &state) { page(state, one, false); });
        add(u"next/"_s + name, [one](benchmark::State &state) { page(state, one, true); });
        add(u"bare/"_s + name, [one](benchmark::State &state) { barePage(state, one); });
    }
    static constexpr std::pair<const char *, const char *> typed[] = {{"bo", "bo*"}, {"bom", "bom*"}, {"bomba", "bomba*"}, {"bomba c", "bomba AND c*"}, {"caldera", "caldera*"}};
    for (const auto &[words, match] : typed) {
        add(u"search/"_s + QLatin1String(words), [words = words](benchmark::State &state) { search(state, words); });
        add(u"bare search/"_s + QLatin1String(words), [match = match](benchmark::State &state) { bareSearch(state, match); });
    }
    for (const char *one : {"state:open", "state:open owner:nobody", "due:overdue", "state:open bomba"})
        add(u"count/"_s + QLatin1String(one), [one](benchmark::State &state) { count(state, one); });
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication app(argc, argv);
    std::unique_ptr<Connection> connection = opened(town());
    bare = connection.get();
    Store own(std::move(connection));
    store = &own;
    define();
    benchmark::Initialize(&argc, argv);
    benchmark::RunSpecifiedBenchmarks();
}

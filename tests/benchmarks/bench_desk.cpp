// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/desk/recording.h"

#include <benchmark/benchmark.h>

#include <QTemporaryDir>
#include <QUuid>

// What does one event cost on a desk with many open incidents? The figure that counts is the ratio of /100000 to /1000.

namespace {

constexpr Instant start{1'772'800'000'000}; // a Friday in March 2026

Entry contact(const IncidentId &incident, Instant at)
{
    Entry entry;
    entry.incident = incident;
    entry.kind = EntryKind::Contact;
    entry.direction = Direction::Out;
    entry.audience = Audience::Customer;
    entry.channel = Channel::Phone;
    entry.tells = {Tell::Progress};
    entry.occurredAt = at;
    entry.customerText = {LocalText::of(QStringLiteral("Seguimos con la avería: mañana llega la pieza y le llamamos con la hora."), QStringLiteral("es"))};
    return entry;
}

/// A desk of its own with so many open incidents, each with a first call.
struct Crowd
{
    QTemporaryDir folder;
    DeskParts parts;
    std::vector<IncidentId> incidents;
    Instant now = start;

    explicit Crowd(int size)
    {
        parts.zone = QTimeZone("Europe/Madrid");
        parts.database.open(folder.filePath(QStringLiteral("crowd.db")), Database::Mode::CreateIfMissing).waitForFinished();
        const auto filled = parts.database.run([this, size](Store &store) { return fill(store, size); });
        if (const Result<void> ok = filled.result(); !ok)
            qFatal("%s", qPrintable(ok.error().text));
    }

    Result<void> fill(Store &store, int size)
    {
        const auto law = loadLaw(store, parts.zone);
        if (!law)
            return tl::unexpected(law.error());
        parts.setLaw(*law);
        return store.transaction([&]() -> Result<void> {
            Customer customer;
            customer.id = CustomerId::make();
            customer.name = QStringLiteral("Muñoz");
            Result<void> ok = store.save(customer);
            for (int i = 0; ok && i < size; ++i)
                ok = add(store, **law, customer, start - std::chrono::minutes(size - i));
            return ok;
        });
    }

    Result<void> add(Store &store, const Law &law, const Customer &customer, Instant at)
    {
        Incident incident;
        incident.id = IncidentId::make();
        incident.title = LocalText::of(QStringLiteral("Sin agua caliente"), QStringLiteral("es"));
        incident.customer = customer.id;
        incident.occurredAt = incident.recordedAt = at;
        incident.calendar = QStringLiteral("24x7");
        Entry first = contact(incident.id, at);
        first.id = EntryId::make();
        first.kind = EntryKind::Opened;
        first.direction = Direction::In;
        std::vector<Entry> log{first};
        incidents.push_back(incident.id);
        return writeLog(store, law, incident, log, parts.zone);
    }
};

/// One crowd of each size serves every repetition.
Crowd &crowdOf(int size)
{
    static std::map<int, std::unique_ptr<Crowd>> crowds;
    std::unique_ptr<Crowd> &crowd = crowds[size];
    if (!crowd)
        crowd = std::make_unique<Crowd>(size);
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

// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/desk/importing.h"

#include "core/async.h"
#include "core/desk/factchanges.h"
#include "core/desk/logimport.h"
#include "core/desk/sampledata.h"
#include "core/exchange/sample.h"

namespace {

/// Tells the desk that lists changed before the asker gets the answer.
template<typename T>
QFuture<Result<T>> announced(DeskParts &parts, const QFuture<Result<T>> &future)
{
    auto promise = std::make_shared<QPromise<Result<T>>>();
    promise->start();
    whenDone(future, parts.desk, [&parts, promise](const Result<T> &result) {
        parts.manyWritten();
        promise->addResult(result);
        promise->finish();
    });
    return promise->future();
}

Result<Importing::Report> writeSample(Store &store, DeskParts &parts, Sample sample)
{
    Importing::Report report;
    const Result<void> ok = store.transaction([&]() -> Result<void> {
        const Result<SampleBefore> before = beforeSample(store);
        if (!before)
            return tl::unexpected(before.error());
        for (Technician &technician : sample.technicians) {
            const Result<std::optional<Technician>> there = store.technicianByName(technician.name);
            if (!there)
                return tl::unexpected(there.error());
            technician.id = *there ? (*there)->id : TechnicianId::make();
            if (Result<void> saved = savePerson(store, parts, technician, parts.clock()); !saved)
                return saved;
        }
        const Result<Importing::Report> written = LogImport(store, parts).logs(std::move(sample.logs));
        if (!written)
            return tl::unexpected(written.error());
        report = *written;
        return markSample(store, *before);
    });
    return ok.map([&] { return report; });
}

}

QFuture<Result<Importing::Report>> Importing::importLogs(const QStringList &files, std::function<bool(qint64, qint64)> progress)
{
    return announced(m_parts, m_parts.database.run([&parts = m_parts, files, progress = std::move(progress)](Store &store) -> Result<Report> {
        return LogImport(store, parts, progress).files(files);
    }));
}

QFuture<Result<Incident>> Importing::importLog(const EventLog &log)
{
    return announced(m_parts, m_parts.database.run([&parts = m_parts, log](Store &store) { return LogImport(store, parts).one(log); }));
}

QFuture<Result<Importing::Report>> Importing::importSample()
{
    return announced(m_parts, m_parts.database.run([&parts = m_parts, now = m_parts.clock()](Store &store) -> Result<Report> {
        Result<Sample> sample = readSample(now, parts.zone);
        if (!sample)
            return tl::unexpected(sample.error());
        return writeSample(store, parts, std::move(*sample));
    }));
}

QFuture<Result<SampleLeft>> Importing::sampleLeft()
{
    return m_parts.database.run([](Store &store) { return ::sampleLeft(store); });
}

QFuture<Result<SampleLeft>> Importing::removeSample()
{
    return announced(m_parts, m_parts.database.run([&parts = m_parts](Store &store) { return ::removeSample(store, parts); }));
}

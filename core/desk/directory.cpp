// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/desk/directory.h"

#include "core/async.h"
#include "core/desk/customerwriter.h"
#include "core/desk/deskparts.h"

using namespace Qt::StringLiterals;

QFuture<Result<CustomerPage>> Directory::customers(const QString &words, const QString &from, int limit)
{
    return m_parts.database.run([words = words.trimmed(), from, limit](Store &store) {
        return words.isEmpty() ? store.customersFrom(from, limit) : store.customersWith(words, limit);
    });
}

QFuture<Result<EquipmentPage>> Directory::equipment(const QString &words, const QString &from, int limit)
{
    return m_parts.database.run([words = words.trimmed(), from, limit](Store &store) {
        return words.isEmpty() ? store.equipmentFrom(from, limit) : store.equipmentWith(words, limit);
    });
}

QFuture<Result<std::vector<CustomerPromise>>> Directory::promises(CustomerId customer, int limit)
{
    return m_parts.database.run([customer, limit](Store &store) { return store.promisesTo(customer, limit); });
}

QFuture<Result<CustomerFile>> Directory::file(CustomerId customer, int incidents)
{
    return m_parts.database.run([customer, incidents](Store &store) { return store.customerFile(customer, incidents); });
}

QFuture<Result<std::vector<Caller>>> Directory::callers(const QString &number)
{
    return m_parts.database.run([number](Store &store) { return store.callers(number, 20); });
}

QFuture<Result<std::vector<ImportBatch>>> Directory::imports()
{
    return m_parts.database.run([](Store &store) { return store.imports(); });
}

namespace {

constexpr int part = 250; ///< records a job: what others ask is answered between two

/// Work in parts on the database thread: `job` does one, `more` says on the desk's thread whether another follows, `answer` what came of
/// it.
template<typename Answer>
void inParts(DeskParts &parts, const std::function<Result<void>(Store &)> &job, const std::function<bool()> &more,
             const std::function<Answer()> &answer, const std::shared_ptr<QPromise<Result<Answer>>> &promise)
{
    whenDone(parts.database.run([job](Store &store) { return job(store); }), parts.desk,
             [&parts, job, more, answer, promise](const Result<void> &done) {
                 if (done && more())
                     return inParts(parts, job, more, answer, promise);
                 promise->addResult(done ? Result<Answer>(answer()) : Result<Answer>(tl::unexpected(done.error())));
                 promise->finish();
             });
}

}

QFuture<Result<CustomerImport>> Directory::importCustomers(const CsvTable &table, const CustomerMapping &mapping, const QString &file,
                                                           bool write, Progress progress)
{
    auto promise = std::make_shared<QPromise<Result<CustomerImport>>>();
    promise->start();
    if (Result<void> good = checkedMapping(mapping, table.header); !good) {
        promise->addResult(tl::unexpected(good.error()));
        promise->finish();
        return promise->future();
    }
    auto writer = std::make_shared<CustomerWriter>(table, mapping,
                                                   ImportBatch{ImportBatchId::make(), file, m_parts.clock(), m_parts.user, {}, 0}, write);
    auto cancelled = std::make_shared<bool>(false);
    inParts<CustomerImport>(
        m_parts, [writer](Store &store) { return writer->take(store, part); },
        [writer, progress, cancelled] {
            *cancelled = !writer->isDone() && progress && !progress(writer->done(), writer->of());
            if (writer->isDone() && progress)
                progress(writer->of(), writer->of());
            return !*cancelled && !writer->isDone();
        },
        [writer, cancelled] {
            CustomerImport report = writer->report();
            report.cancelled = *cancelled;
            return report;
        },
        promise);
    return promise->future();
}

namespace {

/// Taking a file back, part by part.
struct Undoing
{
    ImportBatchId batch;
    Instant now;
    ImportRecord last = {};
    ImportUndone report = {};
    bool isDone = false;

    Result<void> take(Store &store)
    {
        return store.transaction([&]() -> Result<void> {
            const Result<std::vector<ImportRecord>> records = store.imported(batch, last, part);
            if (!records)
                return tl::unexpected(records.error());
            for (const ImportRecord &record : *records) {
                const Result<bool> dropped = store.dropImported(batch, record);
                if (!dropped)
                    return tl::unexpected(dropped.error());
                ++(*dropped ? report.dropped : report.kept);
                last = record;
            }
            isDone = int(records->size()) < part;
            return isDone ? store.markUndone(batch, now) : Result<void>();
        });
    }
};

}

QFuture<Result<ImportUndone>> Directory::undoImport(ImportBatchId batch, Progress progress)
{
    auto promise = std::make_shared<QPromise<Result<ImportUndone>>>();
    promise->start();
    auto undoing = std::make_shared<Undoing>(Undoing{batch, m_parts.clock()});
    inParts<ImportUndone>(
        m_parts, [undoing](Store &store) { return undoing->take(store); },
        [undoing, progress] {
            const int done = undoing->report.dropped + undoing->report.kept;
            undoing->report.cancelled = !undoing->isDone && progress && !progress(done, 0);
            return !undoing->isDone && !undoing->report.cancelled;
        },
        [undoing] { return undoing->report; }, promise);
    return promise->future();
}

namespace {

/// A line for each contact, site and unit that stand at the same place of their lists.
void addLines(std::vector<QStringList> &rows, const CustomerFile &file)
{
    const size_t lines = std::max({size_t(1), file.contacts.size(), file.sites.size(), file.equipment.size()});
    const auto degrees = [](const std::optional<double> &value) {
        return value ? QString::number(*value, 'f', 6).replace(u'.', u',') : QString();
    };
    const auto date = [](const QDate &day) { return day.toString(u"dd/MM/yyyy"_s); };
    for (size_t i = 0; i < lines; ++i) {
        const Contact contact = i < file.contacts.size() ? file.contacts[i] : Contact();
        const Site site = i < file.sites.size() ? file.sites[i] : Site();
        const Equipment unit = i < file.equipment.size() ? file.equipment[i] : Equipment();
        rows.push_back({file.customer.name,
                        file.customer.taxNumber,
                        file.customer.contract,
                        file.customer.language,
                        i == 0 ? file.customer.notes.words.in(file.customer.language) : QString(),
                        contact.name,
                        contact.role,
                        contact.phones.value(0),
                        contact.phones.value(1),
                        contact.mails.value(0),
                        site.name,
                        site.address,
                        site.postalCode,
                        site.zone,
                        degrees(site.latitude),
                        degrees(site.longitude),
                        site.access,
                        unit.kind,
                        unit.brand,
                        unit.model,
                        unit.serial,
                        date(unit.installedOn),
                        date(unit.warrantyTo)});
    }
}

}

QFuture<Result<QByteArray>> Directory::exportCustomers()
{
    struct Writing
    {
        QString from;
        std::vector<QStringList> rows = {};
        bool isDone = false;
    };
    auto writing = std::make_shared<Writing>();
    auto promise = std::make_shared<QPromise<Result<QByteArray>>>();
    promise->start();
    const auto take = [writing](Store &store) -> Result<void> {
        const Result<CustomerFiles> page = store.customerFilesFrom(writing->from, part);
        if (!page)
            return tl::unexpected(page.error());
        for (const CustomerFile &file : page->files)
            addLines(writing->rows, file);
        writing->from = page->next;
        writing->isDone = page->next.isEmpty();
        return {};
    };
    inParts<QByteArray>(
        m_parts, take, [writing] { return !writing->isDone; },
        [writing] {
            QStringList header;
            for (const CustomerColumn column : customerColumns()) {
                if (column != CustomerColumn::Nothing)
                    header << columnName(column);
            }
            return writeCsv(header, writing->rows);
        },
        promise);
    return promise->future();
}
